/** Takes away files that no row speaks of: of pictures that are gone, of uploads that ended with the process. */
import { inArray } from 'drizzle-orm';
import { contentWriter } from '#db/connections.ts';
import { media } from '#db/schema/desk/drafts.ts';
import { mediaStore } from '#newsroom/media/media-store.ts';
import { dropUnusedOriginal } from '#newsroom/media/originals.ts';

/** A younger file may belong to a row that is about to be written. */
const YOUNG_MS = 3_600_000;
/** How many names are asked for in one statement. */
const AT_ONCE = 500;

/** Whatever lies there longer than an hour without a row goes: sizes by the picture's key, originals by their hash. */
export async function sweepMedia(at: Date): Promise<void> {
  const store = mediaStore();
  const old = async (kind: Parameters<typeof store.list>[0]) =>
    (await store.list(kind)).filter(({ changedAt }) => at.getTime() - changedAt.getTime() > YOUNG_MS).map(({ name }) => name);
  for (const name of await old('uploads')) await store.dropUpload(name);
  for (const key of without(await old('renditions'), media.key)) await store.dropRenditions(key);
  for (const hash of without(await old('originals'), media.hash)) await dropUnusedOriginal(hash);
}

function without(names: string[], column: typeof media.key | typeof media.hash): string[] {
  const gone: string[] = [];
  for (let from = 0; from < names.length; from += AT_ONCE) {
    const some = names.slice(from, from + AT_ONCE);
    const rows = contentWriter().select({ name: column }).from(media).where(inArray(column, some)).all();
    const kept = new Set(rows.map((row) => row.name));
    gone.push(...some.filter((name) => !kept.has(name)));
  }
  return gone;
}
