'use client';
import { useState } from 'react';
import { Button } from '#components/desk/controls/button.tsx';
import { Question } from '#components/desk/controls/question.tsx';
import type { Editing } from '#components/desk/site/use-edit.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

const words = desk.site.form;

/** What a refused save said. When somebody else was quicker: a look at theirs, and the way to put one's own in its place. */
export function EditProblem({ problem, saveOver }: Pick<Editing<object>, 'problem' | 'saveOver'>) {
  const [asks, setAsks] = useState(false);
  return (
    <div role="alert" className="site-problem">
      {problem && <p>{problem}</p>}
      {saveOver && (
        <p className="words">
          <a className="word" href="?stored" target="_blank" rel="noopener">
            {words.theirs}
          </a>
          <Button look="word" onClick={() => setAsks(true)}>
            {words.over}
          </Button>
        </p>
      )}
      <Question
        open={asks}
        onClose={() => setAsks(false)}
        title={words.overTitle}
        explained={words.overExplained}
        keep={words.overKeep}
        confirm={words.overConfirm}
        onConfirm={() => {
          setAsks(false);
          void saveOver?.();
        }}
      />
    </div>
  );
}
