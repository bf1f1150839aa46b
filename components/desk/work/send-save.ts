/** One save as a request, and what its answer means for the save machine. */
import { act } from '#components/desk/act.ts';
import type { Save, SaveAnswer } from '#components/desk/work/save-machine.ts';
import type { DraftDocument } from '#newsroom/drafts/document.ts';

export async function sendSave(
  draft: { id: string; person: string },
  { id: saveId, base, words, keep }: Save<DraftDocument>,
  signal: AbortSignal,
): Promise<SaveAnswer<DraftDocument>> {
  const answer = await act('save-draft', { ...draft, base, saveId, document: words, keep }, { signal });
  if (answer.ok) return { kind: 'saved', version: answer.version, at: answer.at };
  switch (answer.reason) {
    case 'offline':
    case 'failed':
    case 'signed-out':
      return { kind: answer.reason };
    case 'conflict': {
      const { theirs } = answer;
      return theirs
        ? { kind: 'conflict', theirs: { version: theirs.version, words: theirs.document, by: theirs.by, at: theirs.at } }
        : { kind: 'refused', message: answer.message };
    }
    default:
      return { kind: 'refused', message: Object.values(answer.fieldErrors ?? {})[0] ?? answer.message };
  }
}
