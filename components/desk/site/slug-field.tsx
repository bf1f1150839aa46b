'use client';
import { useEffect, useRef } from 'react';
import { Button } from '#components/desk/controls/button.tsx';
import { Field } from '#components/desk/controls/field.tsx';
import { Input } from '#components/desk/controls/input.tsx';
import { DOCUMENT_LIMITS } from '#newsroom/drafts/document.ts';
import { slugFrom } from '#newsroom/site/slug.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

const words = desk.site;

interface SlugFieldProps {
  slug: string;
  /** What readers know; empty for what is new. */
  known: string;
  /** What stands before it in addresses. */
  below: string;
  /** What it can be made from. */
  name: string;
  /** How many articles have it in their addresses. */
  movesAlong?: number;
  error: string | undefined;
  onChange(slug: string): void;
}

/** The last word of an address. It follows the name of what is new; what readers know changes only by hand. */
export function SlugField({ slug, known, below, name, movesAlong = 0, error, onChange }: SlugFieldProps) {
  const made = slugFrom(name);
  const followed = useRef(made);
  const latest = useRef({ slug, known, onChange });
  latest.current = { slug, known, onChange };
  useEffect(() => {
    const { slug: written, known: isKnown, onChange: put } = latest.current;
    if (!isKnown && written === followed.current && written !== made) put(made);
    followed.current = made;
  }, [made]);
  const hint = known && slug !== known ? words.slugLeads(below + known, movesAlong) : below + (slug || '…');
  return (
    <Field label={words.slug} hint={hint} error={error}>
      <Input
        className="slug"
        value={slug}
        maxLength={DOCUMENT_LIMITS.slug}
        spellCheck={false}
        autoCapitalize="none"
        onChange={(event) => onChange(event.target.value)}
      />
      {made && made !== slug && (
        <Button look="word" onClick={() => onChange(made)}>
          {words.slugTake(made)}
        </Button>
      )}
    </Field>
  );
}
