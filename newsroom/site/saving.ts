/** How each part of the frame is saved: parsed, compared with what it began from, committed with its audit line. */
import type { z } from 'zod';
import { commit, type Guard, type Write } from '#db/commit.ts';
import { type Act, conflict, invalid, type Refusal, refuseInput } from '#newsroom/acting/act.ts';
import { overtaken, type State } from '#newsroom/acting/begun-from.ts';

export type Saved = { ok: true } | Refusal;

export const takenBy = (who: string): Refusal => invalid('This slug is taken.', { slug: `${who} has it. Choose another slug.` });

interface Saving<T> {
  schema: z.ZodType<T>;
  input: unknown;
  did: { action: string; subject: string; detail?: string };
  /** What is stored now. */
  state: State;
  /** What else it depends on. */
  guards?: Guard[];
  /** The mark of what the change began from; a program that has just read needs none. */
  begun: string | undefined;
  writes(value: T): Write[];
}

/** A slug that is taken, and a reference to nothing, are refused in words. */
export async function save<T>({ schema, input, did, state, guards = [], begun, writes }: Saving<T>, { by, at }: Act): Promise<Saved> {
  const parsed = schema.safeParse(input);
  if (!parsed.success) return refuseInput('Some fields cannot be stored as they are.', parsed.error);
  if (begun !== undefined && begun !== state.mark) return overtaken(did.subject, state);
  try {
    const result = await commit({ by, at, did, guards: [state.guard, ...guards], writes: writes(parsed.data), raises: 'yes' });
    return result.ok ? { ok: true } : conflict;
  } catch (error) {
    const code = (error as { code?: string }).code;
    if (code === 'SQLITE_CONSTRAINT_UNIQUE') return takenBy('Something that was saved a moment ago');
    if (code === 'SQLITE_CONSTRAINT_FOREIGNKEY') return invalid('It refers to something that is not there.', {});
    throw error;
  }
}
