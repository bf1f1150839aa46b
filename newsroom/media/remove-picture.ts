import { eq } from 'drizzle-orm';
import { commit } from '#db/commit.ts';
import { contentWriter } from '#db/connections.ts';
import { media } from '#db/schema/desk/drafts.ts';
import { type Act, conflict, missing, type Refusal, stopped } from '#newsroom/acting/act.ts';
import { mediaStore } from '#newsroom/media/media-store.ts';
import { dropUnusedOriginal } from '#newsroom/media/originals.ts';
import { listUses, type PictureUse } from '#newsroom/media/picture-uses.ts';

/**
 * Deletes a picture that nothing uses, its file and its sizes. Nothing brings it back. `usesOf` answers its uses as whoever
 * asks may know of them: they are told one.
 */
export async function removePicture(
  { id, version }: { id: string; version: number },
  { by, at }: Act,
  usesOf: (id: string) => PictureUse[] = listUses,
): Promise<{ ok: true } | Refusal> {
  const database = contentWriter();
  const picture = database.select({ key: media.key, hash: media.hash, caption: media.caption }).from(media).where(eq(media.id, id)).get();
  if (!picture) return missing('picture');
  const [use] = usesOf(id);
  if (use) return stopped(`This picture is used: “${use.name}” shows it. Take it out there first.`);
  const result = await commit({
    by,
    at,
    did: { action: 'picture.remove', subject: id, detail: picture.caption },
    guards: [{ table: media, id, version }],
    writes: [database.delete(media).where(eq(media.id, id))],
    raises: 'no',
  });
  if (!result.ok) return conflict;
  await mediaStore().dropRenditions(picture.key);
  await dropUnusedOriginal(picture.hash);
  return { ok: true };
}
