'use client';
/** Two people wrote at once: their texts side by side, part by part, until one text is saved on top of theirs. */
import { useEffect, useMemo, useState } from 'react';
import { sayDone } from '#components/desk/controls/toast.tsx';
import { ConflictPart } from '#components/desk/work/conflict/conflict-part.tsx';
import { DecideBar } from '#components/desk/work/conflict/decide-bar.tsx';
import { namePart } from '#components/desk/work/conflict/part-name.ts';
import { SameParts } from '#components/desk/work/conflict/same-parts.tsx';
import { useDraft } from '#components/desk/work/draft-context.tsx';
import { firstName } from '#components/desk/work/first-name.ts';
import type { Theirs } from '#components/desk/work/save-machine.ts';
import type { DraftDocument } from '#newsroom/drafts/document.ts';
import { type Choices, joinDocument, type MergePart, mergeParts, undecidedOf } from '#newsroom/drafts/merge-documents.ts';
import { formatTime } from '#newsroom/wording/dates.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

const words = desk.work.conflict;

/** `theirs` is what the server has; mine is what stands in the text. */
export function ConflictView({ theirs, onClose }: { theirs: Theirs<DraftDocument>; onClose: () => void }) {
  const { status, document, session, join, reload, refs, timeZone } = useDraft();
  const { baseWords, base, sentAt, lastEditAt } = status;
  const parts = useMemo(() => mergeParts(baseWords, document, theirs.words), [baseWords, document, theirs]);
  const [choices, setChoices] = useState<Choices>({});
  const choose = (part: MergePart, choice: Choices[string]) => setChoices((made) => ({ ...made, [part.id]: choice }));

  // The newest of both go to the server first, and names of what only they refer to come from there.
  useEffect(() => {
    session.tell({ kind: 'asked', keep: false });
    void reload();
  }, [session, reload]);
  // Theirs went on meanwhile: what was chosen was chosen of another text.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is their version that the choices belong to.
  useEffect(() => setChoices({}), [theirs.version]);

  const changed = parts.filter((part) => part.who !== 'nobody');
  const asked = undecidedOf(changed, {});
  const open = undecidedOf(changed, choices);
  const them = firstName(theirs.by);
  const mine = document.body.content;
  const all = (choice: 'mine' | 'theirs') => setChoices(Object.fromEntries(asked.map((part) => [part.id, choice])));

  function save() {
    join(joinDocument(parts, choices), theirs);
    sayDone(words.done);
    onClose();
  }

  return (
    <main id="main" className="page twin">
      <div className="twin-head">
        <h1>{words.title}</h1>
        <p>
          {words.explained(theirs.by, formatTime(theirs.at, 'en', timeZone))} {words.choose(asked.length)}
        </p>
      </div>
      <div className="pair twin-heads">
        <b>{words.blockByBlock}</b>
        <span>
          <b>{words.yours}</b>, {lastEditAt > 0 && `${formatTime(new Date(lastEditAt), 'en', timeZone)}, `}
          {words.fromVersion(base)}
        </span>
        <span>
          <b>{words.theirs(them)}</b>, {formatTime(theirs.at, 'en', timeZone)}, {words.version(theirs.version)}
        </span>
      </div>
      {grouped(parts).map((group) =>
        group.same ? (
          <SameParts key={group.parts[0]?.id} parts={group.parts} language={document.language} refs={refs} />
        ) : (
          group.parts.map((part) => (
            <ConflictPart
              key={part.id}
              part={part}
              name={namePart(part, mine)}
              choice={choices[part.id]}
              onChoose={(choice) => choose(part, choice)}
              them={them}
              language={document.language}
              refs={refs}
            />
          ))
        ),
      )}
      <DecideBar
        done={asked.length - open.length}
        all={asked.length}
        waiting={open[0] && { name: namePart(open[0], mine), id: open[0].id }}
        them={them}
        isSaving={sentAt !== null}
        onAll={all}
        onSave={save}
      />
    </main>
  );
}

/** Blocks that are the same on both sides stand together and are folded; fields that are the same are not mentioned. */
function grouped(parts: MergePart[]): { same: boolean; parts: MergePart[] }[] {
  const groups: { same: boolean; parts: MergePart[] }[] = [];
  for (const part of parts) {
    const same = part.who === 'nobody';
    if (same && part.kind === 'field') continue;
    const last = groups.at(-1);
    if (last && last.same === same) last.parts.push(part);
    else groups.push({ same, parts: [part] });
  }
  return groups;
}
