'use client';
import { useState } from 'react';
import { Button } from '#components/desk/controls/button.tsx';
import { desk } from '#newsroom/wording/desk-words.ts';

const words = desk.accounts.people;

export interface ShownLink {
  /** Whom it is for, and what. */
  says: string;
  link: string;
  /** How long it works. */
  life: string;
  /** The word that copies it; that of a link unless it is something else. */
  copy?: string;
}

/** A link to hand over. It is shown once: nobody can read it again, only make another. */
export function MadeLink({ says, link, life, copy = words.copy }: ShownLink) {
  const [copied, setCopied] = useState(false);
  async function put() {
    await navigator.clipboard.writeText(link).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  }
  return (
    <section className="facts made-link" aria-label={says}>
      <p role="status">{says}</p>
      <p className="made-link-address">
        <code>{link}</code>
      </p>
      <p className="words">
        <span className="sub">{life}</span>
        <Button look="word" onClick={put}>
          {copied ? words.copied : copy}
        </Button>
      </p>
    </section>
  );
}
