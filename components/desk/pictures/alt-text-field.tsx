'use client';
import type { Ref } from 'react';
import { Check } from '#components/desk/controls/check.tsx';
import { Field } from '#components/desk/controls/field.tsx';
import { TextArea } from '#components/desk/controls/input.tsx';
import { BODY_LIMITS } from '#newsroom/articles/body.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

const words = desk.panel;

interface AltTextFieldProps {
  ref?: Ref<HTMLTextAreaElement>;
  value: string;
  onChange: (altText: string) => void;
  /** Where a picture may say nothing that the text does not. */
  decorative?: { is: boolean; onChange: (is: boolean) => void };
}

/** What a picture shows, for whoever cannot see it. Its box keeps its size while one writes: what stands below it stays. */
export function AltTextField({ ref, value, onChange, decorative }: AltTextFieldProps) {
  return (
    <>
      <Field label={words.altText} hint={words.altCount([...value].length)}>
        <TextArea
          ref={ref}
          className="still"
          rows={3}
          value={value}
          maxLength={BODY_LIMITS.line}
          placeholder={words.altHint}
          onChange={(event) => onChange(event.target.value.replace(/\n/g, ' '))}
        />
      </Field>
      {decorative && (
        <Check checked={decorative.is} onChange={(event) => decorative.onChange(event.target.checked)}>
          {words.decorative}
        </Check>
      )}
    </>
  );
}
