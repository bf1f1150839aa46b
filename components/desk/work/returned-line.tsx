'use client';
import { useDraft } from '#components/desk/work/draft-context.tsx';
import { desk } from '#newsroom/wording/desk-words.ts';

/** What a piece that was sent back still needs, above its text. */
export function ReturnedLine() {
  const { draft } = useDraft();
  if (!draft.returnNote || draft.stage !== 'writing') return null;
  return (
    <p className="work-notice returned">
      <b>{desk.publishing.returnedNote}</b> {draft.returnNote}
    </p>
  );
}
