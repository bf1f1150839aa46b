'use client';
import { useState } from 'react';
import { Button } from '#components/desk/controls/button.tsx';
import { Field } from '#components/desk/controls/field.tsx';
import { Input } from '#components/desk/controls/input.tsx';
import { desk } from '#newsroom/wording/desk-words.ts';

const words = desk.panel;

/** The address that never changes, to be copied. Where a browser copies nothing it is chosen by a press on it, ready for Ctrl-C. */
export function ShortLink({ address }: { address: string }) {
  const [copied, setCopied] = useState(false);
  const copy = () =>
    navigator.clipboard?.writeText(address).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <>
      <Field label={words.shortLink} hint={words.shortLinkStays}>
        <Input readOnly value={address} onFocus={(event) => event.target.select()} />
      </Field>
      <div className="words">
        <Button look="word" onClick={copy}>
          {copied ? words.shortLinkCopied : words.copyShortLink}
        </Button>
      </div>
    </>
  );
}
