'use client';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { act } from '#components/desk/act.ts';
import { Button } from '#components/desk/controls/button.tsx';
import { Question } from '#components/desk/controls/question.tsx';
import { sayDone } from '#components/desk/controls/toast.tsx';
import type { RedirectLine } from '#newsroom/redirects/redirect-list.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

const words = desk.redirects;

/** A leaf of redirects. Each is removed after one question; what is so then is read from the server again. */
export function RedirectRows({ lines }: { lines: RedirectLine[] }) {
  const router = useRouter();
  const [asks, setAsks] = useState<RedirectLine>();
  const [problem, setProblem] = useState('');

  async function remove() {
    if (!asks) return;
    const { written, from } = asks;
    setAsks(undefined);
    const answer = await act('remove-redirect', { written });
    setProblem(answer.ok ? '' : answer.message);
    if (answer.ok) sayDone(words.removed(from));
    router.refresh();
  }

  return (
    <>
      {problem && (
        <p className="door-problem" role="alert">
          {problem}
        </p>
      )}
      <ul className="site-rows redirect-rows" aria-label={desk.site.places.redirects}>
        {lines.map((line) => (
          <li key={line.written}>
            <div className="site-line">
              <bdi className="item" dir="ltr">
                {line.from}
              </bdi>
              <span className="sub">
                {words.leadsTo} <bdi dir="ltr">{line.to}</bdi>
              </span>
            </div>
            <span className="words">
              <Button look="pencil-word" aria-label={words.removeNamed(line.from)} onClick={() => setAsks(line)}>
                {words.remove}
              </Button>
            </span>
          </li>
        ))}
      </ul>
      <Question
        open={asks !== undefined}
        onClose={() => setAsks(undefined)}
        title={words.removeTitle(asks?.from ?? '')}
        explained={<p>{words.removeExplained}</p>}
        keep={words.keep}
        confirm={words.remove}
        onConfirm={() => void remove()}
      />
    </>
  );
}
