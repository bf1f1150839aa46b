'use client';
/** One part of two texts: what each side made of it, and which of them is kept. */
import { type ReactNode, useId } from 'react';
import { Button } from '#components/desk/controls/button.tsx';
import { Mark } from '#components/desk/controls/mark.tsx';
import { wordsOfField } from '#components/desk/work/field-words.ts';
import { MarkedBlock } from '#components/desk/work/marked-block.tsx';
import { MarkedWords } from '#components/desk/work/marked-words.tsx';
import type { DraftRefs } from '#newsroom/drafts/draft-views.ts';
import { type Choice, type MergePart, WORDY_FIELDS } from '#newsroom/drafts/merge-documents.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

const words = desk.work.conflict;

interface Props {
  part: MergePart;
  name: string;
  choice: Choice | undefined;
  onChoose: (choice: Choice) => void;
  /** The other person's first name. */
  them: string;
  language: string;
  refs: DraftRefs;
}

export function ConflictPart({ part, name, choice, onChoose, them, language, refs }: Props) {
  const group = useId();
  const side = (which: 'mine' | 'theirs') => <Side part={part} which={which} language={language} refs={refs} />;
  const asks = part.who === 'both' && !(part.kind === 'field' && part.joined);
  if (!asks) {
    const taken = part.who === 'theirs' ? 'theirs' : part.who === 'both' ? 'both' : 'mine';
    const says = { mine: words.onlyYou, theirs: words.onlyThey(them), both: words.joined }[taken];
    const isBack = choice === 'base';
    return (
      <section className="pair" aria-label={name} id={part.id}>
        <What name={name} says={isBack ? words.takenBack : says}>
          <Button look="word" onClick={() => onChoose(isBack ? taken : 'base')}>
            {isBack ? words.redo : words.undo}
          </Button>
        </What>
        <div className={`version one ${isBack ? 'left' : ''}`}>{side(taken === 'theirs' ? 'theirs' : 'mine')}</div>
      </section>
    );
  }
  const mayKeepBoth = part.kind === 'blocks' || WORDY_FIELDS.has(part.field);
  const kept = (which: 'mine' | 'theirs') => (choice === undefined ? '' : choice === which || choice === 'both' ? 'kept' : 'left');
  return (
    <section className="pair" aria-label={name} id={part.id} tabIndex={-1}>
      <What name={name} says={words.bothChanged} undecided={choice === undefined}>
        {mayKeepBoth && (
          <Button look="word" aria-pressed={choice === 'both'} onClick={() => onChoose('both')}>
            {words.keepBoth}
          </Button>
        )}
      </What>
      {(['mine', 'theirs'] as const).map((which) => (
        <div key={which} className={`version ${kept(which)}`}>
          <label className="version-choice">
            <input type="radio" name={group} checked={choice === which} onChange={() => onChoose(which)} />
            {which === 'mine' ? words.keepMine : words.keepTheirs(them)}
          </label>
          {side(which)}
        </div>
      ))}
    </section>
  );
}

function What({ name, says, undecided = false, children }: { name: string; says: string; undecided?: boolean; children: ReactNode }) {
  return (
    <div className="what">
      <b>{name}</b>
      {undecided && <Mark kind="stop">{words.choosePlease}</Mark>}
      <span>{says}</span>
      <div className="words">{children}</div>
    </div>
  );
}

function Side({ part, which, language, refs }: { part: MergePart; which: 'mine' | 'theirs'; language: string; refs: DraftRefs }) {
  if (part.kind === 'field') {
    const [before, after] = [wordsOfField(part.field, part.base, refs), wordsOfField(part.field, part[which], refs)];
    return (
      <p className={`marked-field marked-${part.field}`} lang={language}>
        {before || after ? <MarkedWords before={before} after={after} language={language} /> : desk.work.compare.none}
      </p>
    );
  }
  const count = Math.max(part.base.length, part[which].length);
  if (count === 0) return <p className="sub">{desk.work.compare.none}</p>;
  return Array.from({ length: count }, (_, index) => (
    // Blocks have no identity but their place.
    <MarkedBlock
      key={`${part.id}-${index.toString()}`}
      before={part.base[index]}
      after={part[which][index]}
      language={language}
      pictures={refs.pictures}
    />
  ));
}
