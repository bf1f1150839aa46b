'use client';
/** The bar of a piece of work: back, where it stands, where its words are, and what comes next. */
import Link from 'next/link';
import type { ReactNode } from 'react';
import { useDraft } from '#components/desk/work/draft-context.tsx';
import { SaveStatus } from '#components/desk/work/save-status.tsx';
import { desk } from '#newsroom/wording/desk-words.ts';

/** `children` stand at the end: who else is here, and the one button. */
export function WorkBar({ children }: { children?: ReactNode }) {
  const { draft } = useDraft();
  const stage = draft.isWithdrawn ? 'withdrawn' : draft.stage === 'writing' && draft.isPublic ? 'published' : draft.stage;
  return (
    <header className="work-bar">
      <div>
        <Link className="back" href="/desk/articles">
          <span className="lbl">{desk.work.back}</span>
        </Link>
        <span className={`stage ${stage}`}>{desk.work.stages[stage]}</span>
        <SaveStatus />
        <span className="grow" />
        {children}
      </div>
    </header>
  );
}
