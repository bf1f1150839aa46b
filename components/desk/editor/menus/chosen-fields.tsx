'use client';
import type { Editor } from '@tiptap/core';
import { type Ref, useEffect, useLayoutEffect, useRef } from 'react';
import { Field } from '#components/desk/controls/field.tsx';
import { Input, TextArea } from '#components/desk/controls/input.tsx';
import { Select } from '#components/desk/controls/select.tsx';
import { AltTextField } from '#components/desk/pictures/alt-text-field.tsx';
import { BODY_LIMITS, type PictureBlock } from '#newsroom/articles/body.ts';
import { editorWords } from '#newsroom/wording/desk/editor.ts';
import { writeAt } from '../text-pictures.ts';

const { picture: words, fields } = editorWords;
const PLACES = Object.entries(words.places).map(([value, name]) => ({ value, name }));

interface ChosenFieldsProps {
  editor: Editor;
  /** Where the picture stands in the text. */
  at: number;
  attrs: PictureBlock['attrs'];
  isInGallery: boolean;
  altText: Ref<HTMLTextAreaElement>;
}

/** What is said of the chosen picture: the very words that are printed above the form, where they can be written too. */
export function ChosenFields({ editor, at, attrs, isInGallery, altText }: ChosenFieldsProps) {
  const form = useRef<HTMLDivElement>(null);
  useStillUnder(form, [attrs.caption, attrs.credit]);
  const write = (said: Partial<PictureBlock['attrs']>) => writeAt(editor, at, said);
  return (
    <div className="chosen-fields" ref={form}>
      <AltTextField
        ref={altText}
        value={attrs.altText}
        onChange={(said) => write({ altText: said })}
        decorative={{ is: attrs.decorative, onChange: (decorative) => write({ decorative }) }}
      />
      <Field label={fields.caption}>
        <TextArea
          className="still"
          rows={2}
          value={attrs.caption}
          maxLength={BODY_LIMITS.line}
          onChange={(event) => write({ caption: event.target.value.replace(/\n/g, ' ') })}
        />
      </Field>
      <Field label={fields.credit}>
        <Input value={attrs.credit} maxLength={BODY_LIMITS.line} onChange={(event) => write({ credit: event.target.value })} />
      </Field>
      {!isInGallery && (
        <Field label={words.place}>
          <Select value={attrs.place} onChange={(event) => writeAt(editor, at, { place: event.target.value })} options={PLACES} />
        </Field>
      )}
    </div>
  );
}

/** Words that need another line above the form do not push it away from the hand that writes them in it. */
function useStillUnder(form: { current: HTMLElement | null }, said: readonly string[]): void {
  const height = useRef(0);
  const printed = () => form.current?.closest('figure')?.querySelector('figcaption')?.getBoundingClientRect().height ?? 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is measured anew whenever what is printed above it changed.
  useLayoutEffect(() => {
    const now = printed();
    if (form.current?.contains(document.activeElement)) window.scrollBy(0, now - height.current);
    height.current = now;
  }, [...said]);
  // Once all of the form stands: its lines are higher while it is open.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when it has opened.
  useEffect(() => {
    height.current = printed();
  }, []);
}
