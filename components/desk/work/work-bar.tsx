'use client';
/** The bar of a piece of work: back, where it stands, where its words are, who else is here, and what comes next. */
import Link from 'next/link';
import type { ReactNode } from 'react';
import { Stage, type StageName } from '#components/desk/controls/stage.tsx';
import { useDraft } from '#components/desk/work/draft-context.tsx';
import { OthersHere } from '#components/desk/work/others-here.tsx';
import { SaveStatus } from '#components/desk/work/save-status.tsx';
import type { Here } from '#components/desk/work/use-presence.ts';
import type { DraftView } from '#newsroom/drafts/draft-views.ts';
import { dayOfMonthAndTime } from '#newsroom/wording/desk-times.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

interface Props {
  here: Here;
  /** Two texts are compared: the way back leads to the text. */
  comparing: boolean;
  onCompare: (comparing: boolean) => void;
  onSignIn: () => void;
  /** The one button, and what stands beside it. */
  children: ReactNode;
}

export function WorkBar({ here, comparing, onCompare, onSignIn, children }: Props) {
  const { draft, timeZone } = useDraft();
  return (
    <header className="work-bar">
      <div>
        {comparing ? (
          <button type="button" className="back" onClick={() => onCompare(false)}>
            <span className="lbl">{desk.work.conflict.back}</span>
          </button>
        ) : (
          <Link className="back" href="/desk/articles">
            <span className="lbl">{desk.work.back}</span>
          </Link>
        )}
        <Stage stage={stageOf(draft)}>
          {draft.stage === 'scheduled' && draft.scheduledFor && `, ${dayOfMonthAndTime(draft.scheduledFor, timeZone)}`}
          {draft.stage === 'writing' && draft.publicVersion !== null && draft.version !== draft.publicVersion && `, ${desk.lists.pending}`}
        </Stage>
        <SaveStatus comparing={comparing} onCompare={() => onCompare(true)} onSignIn={onSignIn} />
        <span className="grow" />
        <OthersHere others={here.others} />
        {!comparing && children}
      </div>
    </header>
  );
}

function stageOf({ stage, isWithdrawn, isPublic }: DraftView): StageName {
  if (stage !== 'writing') return stage;
  if (isWithdrawn) return 'withdrawn';
  return isPublic ? 'published' : 'draft';
}
