'use client';
import { useState } from 'react';
import { Button } from '#components/desk/controls/button.tsx';
import { BRING_LIMITS, type Brought } from '#newsroom/redirects/redirect-list.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

const words = desk.redirects.bring;

/** What came of many: how many are stored, which lead further than their line said, and every line that is not stored, with the reason. */
export function BroughtShown({ brought: { stored, unchanged, ledOn, refused } }: { brought: Brought }) {
  const [copied, setCopied] = useState(false);
  const asText = refused.map(({ line, from, to, says }) => [line, from, to, says].join('\t')).join('\n');
  const copy = () =>
    navigator.clipboard.writeText(asText).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <div className="brought">
      <p role="status">{words.done(stored, refused.length, unchanged)}</p>
      {ledOn.length > 0 && (
        <>
          <p className="sub">{words.ledOn(ledOn.length)}</p>
          <ul className="brought-lines" aria-label={words.ledOnName}>
            {ledOn.slice(0, BRING_LIMITS.shown).map(({ line, from, to }) => (
              <li key={line}>
                {words.line(line)} <bdi dir="ltr">{from}</bdi> {desk.redirects.leadsTo} <bdi dir="ltr">{to}</bdi>
              </li>
            ))}
          </ul>
          {ledOn.length > BRING_LIMITS.shown && <p className="sub">{words.more(ledOn.length - BRING_LIMITS.shown)}</p>}
        </>
      )}
      {refused.length > 0 && (
        <>
          <ul className="brought-lines" aria-label={words.refused}>
            {refused.slice(0, BRING_LIMITS.shown).map(({ line, from, to, says }) => (
              <li key={line}>
                {words.line(line)} <bdi dir="ltr">{[from, to].filter(Boolean).join(', ')}</bdi> <b>{says}</b>
              </li>
            ))}
          </ul>
          {refused.length > BRING_LIMITS.shown && <p className="sub">{words.moreCopied(refused.length - BRING_LIMITS.shown)}</p>}
          <p className="words">
            <Button look="word" onClick={() => void copy()}>
              {copied ? words.copied : words.copy}
            </Button>
          </p>
        </>
      )}
    </div>
  );
}
