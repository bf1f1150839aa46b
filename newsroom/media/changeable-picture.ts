/** Pictures as one person may change them: what is said about one, and its cuts, is what readers see at their next request. */
import { eq } from 'drizzle-orm';
import { contentWriter } from '#db/connections.ts';
import { media } from '#db/schema/desk/drafts.ts';
import { pictures } from '#db/schema/published/pictures.ts';
import type { Actor } from '#newsroom/accounts/actor.ts';
import { may, reachOf } from '#newsroom/accounts/roles.ts';
import { missing, type Refusal } from '#newsroom/acting/act.ts';
import { forbidden } from '#newsroom/acting/action.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

/** Why that person may not change that picture; undefined when they may. One's own picture is one that one added. */
export function changeRefused(id: string, actor: Pick<Actor, 'id' | 'role'>): Refusal | undefined {
  if (reachOf(actor.role, 'picture.edit') === 'all') return undefined;
  const database = contentWriter();
  const picture = database.select({ addedBy: media.addedBy }).from(media).where(eq(media.id, id)).get();
  if (!picture) return missing('picture');
  if (picture.addedBy !== actor.id) return forbidden(desk.pictures.notYours);
  const isPublic = database.select({ id: pictures.id }).from(pictures).where(eq(pictures.id, id)).get() !== undefined;
  return isPublic && !may(actor.role, 'draft.publish') ? forbidden(desk.pictures.public) : undefined;
}
