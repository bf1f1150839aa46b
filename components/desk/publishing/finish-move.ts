import { sayDone } from '#components/desk/controls/toast.tsx';

/** After a move of a piece: says what was done and learns the piece anew. Answers what stood in the way; empty when nothing did. */
export async function finishMove(answer: { ok: boolean; message?: string }, done: string, reload: () => Promise<void>): Promise<string> {
  if (!answer.ok) return answer.message ?? '';
  sayDone(done);
  await reload();
  return '';
}
