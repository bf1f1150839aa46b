/** A move that was refused is no move: the piece stays as it is known, and the reason is there to be said. */
import { expect, test, vi } from 'vitest';
import { finishMove } from '#components/desk/publishing/finish-move.ts';

test('a refusal answers its sentence and learns nothing; a move is learnt', async () => {
  const reload = vi.fn(async () => undefined);
  expect(await finishMove({ ok: false, message: 'Somebody moved it meanwhile.' }, 'Done.', reload)).toBe('Somebody moved it meanwhile.');
  expect(reload).not.toHaveBeenCalled();
  expect(await finishMove({ ok: true }, 'Done.', reload)).toBe('');
  expect(reload).toHaveBeenCalledTimes(1);
});
