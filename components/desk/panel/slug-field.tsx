'use client';
import { useState } from 'react';
import { Button } from '#components/desk/controls/button.tsx';
import { Field } from '#components/desk/controls/field.tsx';
import { HeldInput } from '#components/desk/panel/held-input.tsx';
import { useChecklist } from '#components/desk/publishing/checklist-context.tsx';
import { useDraft } from '#components/desk/work/draft-context.tsx';
import { slugSchema } from '#newsroom/drafts/document.ts';
import { slugFrom } from '#newsroom/site/slug.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

const words = desk.panel;

const isSlug = (text: string) => text === '' || slugSchema.safeParse(text).success;

/** A hyphen is typed before the word that follows it. */
const mayBecomeSlug = (text: string) => isSlug(text) || isSlug(`${text}a`);

/** Whether there is a headline that no address can be taken from: one in other letters than Latin ones. */
export const givesNoSlug = (headline: string): boolean => headline.trim() !== '' && slugFrom(headline) === '';

/** The last part of the address. What cannot be one is said at once, and the nearest that can is a word to press; so is a free one where it is taken. */
export function SlugField() {
  const { draft, document, change } = useDraft();
  const free = useChecklist()?.freeSlug;
  const [refused, setRefused] = useState<{ text: string; over: string }>();
  // What was stored since, from wherever, has taken its place.
  const wrong = refused?.over === document.slug ? refused.text : undefined;
  const nearest = wrong && slugFrom(wrong);
  const headlineGivesNone = givesNoSlug(document.headline);
  const take = (slug: string) => (
    <Button look="word" onClick={() => change({ slug })}>
      {words.takeSlug(slug)}
    </Button>
  );
  return (
    <>
      <Field
        label={words.slug}
        hint={draft.firstPublishedAt ? words.slugLeads : undefined}
        error={wrong === undefined ? undefined : words.slugWrong}
        fixes={nearest && nearest !== document.slug ? take(nearest) : undefined}
      >
        <HeldInput
          value={document.slug}
          spellCheck={false}
          isWhole={isSlug}
          onStore={(slug) => change({ slug })}
          onTyped={(text) => setRefused(mayBecomeSlug(text) ? undefined : { text, over: document.slug })}
        />
      </Field>
      {headlineGivesNone && document.slug === '' && wrong === undefined && <p className="sub">{words.slugByHand}</p>}
      <div className="words">
        {free && take(free)}
        {!headlineGivesNone && (
          <Button look="word" onClick={() => change({ slug: slugFrom(document.headline) })}>
            {words.fromHeadline}
          </Button>
        )}
      </div>
    </>
  );
}
