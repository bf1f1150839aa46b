'use client';
import { useState } from 'react';
import { act } from '#components/desk/act.ts';
import { Button } from '#components/desk/controls/button.tsx';
import { desk } from '#newsroom/wording/desk-words.ts';

const words = desk.redirects.export;

/** All redirects as a file, fetched some thousands at a time. A file that is not whole is not handed out. */
export function ExportRedirects() {
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');

  async function save() {
    if (isBusy) return;
    setBusy(true);
    setProblem('');
    const parts: string[] = ['from,to\r\n'];
    let after: string | null = '';
    while (after !== null) {
      const answer: Awaited<ReturnType<typeof leaf>> = await leaf(after);
      if (!answer.ok) {
        setBusy(false);
        setProblem(answer.message);
        return;
      }
      parts.push(answer.csv);
      after = answer.next;
    }
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob(parts, { type: 'text/csv;charset=utf-8' }));
    link.download = 'redirects.csv';
    link.click();
    URL.revokeObjectURL(link.href);
    setBusy(false);
  }

  return (
    <>
      <Button look="word" aria-busy={isBusy} onClick={() => void save()}>
        {words.word}
      </Button>
      {problem && (
        <span className="field-error" role="alert">
          {problem}
        </span>
      )}
    </>
  );
}

const leaf = (after: string) => act('export-redirects', { after });
