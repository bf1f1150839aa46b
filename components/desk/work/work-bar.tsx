'use client';
/** The bar of a piece of work: back, where it stands, where its words are, who else is here, and what comes next. */
import Link from 'next/link';
import { Stage, type StageName } from '#components/desk/controls/stage.tsx';
import { PublishButton } from '#components/desk/publishing/publish-button.tsx';
import { useDraft } from '#components/desk/work/draft-context.tsx';
import { OthersHere } from '#components/desk/work/others-here.tsx';
import { SaveStatus } from '#components/desk/work/save-status.tsx';
import type { Here } from '#components/desk/work/use-presence.ts';
import type { DraftView } from '#newsroom/drafts/draft-views.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

interface Props {
  here: Here;
  onCompare: () => void;
  onSignIn: () => void;
}

export function WorkBar({ here, onCompare, onSignIn }: Props) {
  const { draft } = useDraft();
  return (
    <header className="work-bar">
      <div>
        <Link className="back" href="/desk/articles">
          <span className="lbl">{desk.work.back}</span>
        </Link>
        <Stage stage={stageOf(draft)} />
        <SaveStatus onCompare={onCompare} onSignIn={onSignIn} />
        <span className="grow" />
        <OthersHere others={here.others} />
        <PublishButton />
      </div>
    </header>
  );
}

function stageOf({ stage, isWithdrawn, isPublic }: DraftView): StageName {
  if (stage !== 'writing') return stage;
  if (isWithdrawn) return 'withdrawn';
  return isPublic ? 'published' : 'draft';
}
