'use client';
import { useRef, useState } from 'react';
import { Button } from '#components/desk/controls/button.tsx';
import { Field } from '#components/desk/controls/field.tsx';
import { Input } from '#components/desk/controls/input.tsx';
import { desk } from '#newsroom/wording/desk-words.ts';

const words = desk.preview;

/** A link that was just made, to be copied: nobody can read it again. Where a browser copies nothing it is chosen, ready for Ctrl-C. */
export function CopiedLink({ address, until }: { address: string; until: string }) {
  const [copied, setCopied] = useState('');
  const field = useRef<HTMLInputElement>(null);
  async function copy() {
    field.current?.select();
    await navigator.clipboard?.writeText(address).then(
      () => setCopied(address),
      () => setCopied(''),
    );
  }
  return (
    <div className="copied-link">
      <p role="status">{words.made}</p>
      <div className="make-link">
        <Field label={until}>
          <Input ref={field} readOnly value={address} onFocus={(event) => event.target.select()} />
        </Field>
        <Button onClick={copy}>{copied === address ? words.copied : words.copy}</Button>
      </div>
    </div>
  );
}
