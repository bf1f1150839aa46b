import { eq } from 'drizzle-orm';
import { commit } from '#db/commit.ts';
import { contentWriter } from '#db/connections.ts';
import { type Act, conflict, type Refusal } from '#newsroom/acting/act.ts';
import { overtaken } from '#newsroom/acting/begun-from.ts';
import { ORDERED, type Ordered, readOrder } from '#newsroom/site/site-states.ts';

/** Puts all of a kind into that order. One that began from another order, or does not name all, is told so. */
export async function arrange(
  { kind, ids, begun }: { kind: Ordered; ids: string[]; begun: string },
  { by, at }: Act,
): Promise<{ ok: true; mark: string } | Refusal> {
  const state = readOrder(kind);
  const isWhole = new Set(ids).size === ids.length && ids.length === state.rows.length && state.rows.every(({ id }) => ids.includes(id));
  if (begun !== state.mark || !isWhole) return overtaken(`${kind} order`, state);
  const table = ORDERED[kind];
  const result = await commit({
    by,
    at,
    did: { action: `${kind}.arrange`, subject: `${kind} order` },
    guards: [state.guard],
    writes: ids.map((id, position) => contentWriter().update(table).set({ position }).where(eq(table.id, id))),
    raises: 'yes',
  });
  return result.ok ? { ok: true, mark: readOrder(kind).mark } : conflict;
}
