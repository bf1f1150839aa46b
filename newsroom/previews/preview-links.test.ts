import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { accountsDatabase, contentWriter } from '#db/connections.ts';
import { people } from '#db/schema/accounts/people.ts';
import { audit, draftPeople, drafts, previewLinks } from '#db/schema/desk/drafts.ts';
import { insertPerson } from '#newsroom/accounts/add-person.ts';
import type { Act } from '#newsroom/acting/act.ts';
import type { PreviewDays } from '#newsroom/previews/preview-life.ts';
import {
  findPreviewed,
  findPublicPlace,
  listPreviewLinks,
  makePreviewLink,
  PREVIEW_LINKS_LIVE,
  revokePreviewLink,
  sweepPreviewLinks,
} from '#newsroom/previews/preview-links.ts';
import { correct } from '#newsroom/publishing/correct.ts';
import { type DraftRow, readDraft } from '#newsroom/publishing/draft-row.ts';
import { after, idOf, openSmallNewsroom, publishNew, save } from '#newsroom/testing/small-newsroom.ts';

let end: () => void;
let draft: string;
beforeEach(async () => {
  ({ end } = await openSmallNewsroom());
  draft = await save('rota', after(0));
});
afterEach(() => end());

async function make(days: PreviewDays, act: Act): Promise<string> {
  const made = await makePreviewLink(draft, { days }, act);
  if (!made.ok) throw new Error(made.message);
  return made.address.split('/preview/')[1] ?? '';
}

test('a link shows the draft as it is stored at that moment, until it ends', async () => {
  const secret = await make(1, after(0));
  expect(findPreviewed(secret, after(1).at)?.headline).toBe('Headline of rota');
  await save('rota', after(2), { headline: 'Another one' });
  expect(findPreviewed(secret, after(23).at)?.headline).toBe('Another one');
  expect(findPreviewed(secret, after(24).at)).toBeUndefined();
  expect(findPreviewed(`${secret}x`, after(1).at)).toBeUndefined();
});

test('what ended is swept, and what works goes on', async () => {
  const secret = await make(7, after(0));
  await make(1, after(0));
  const revoked = await make(30, after(0.5));
  const [newest] = listPreviewLinks(draft, after(1).at);
  await revokePreviewLink(newest?.id ?? '', draft, after(1));
  await sweepPreviewLinks(after(24).at);
  expect(contentWriter().select().from(previewLinks).all()).toHaveLength(1);
  expect(findPreviewed(secret, after(25).at)).toBeDefined();
  expect(findPreviewed(revoked, after(25).at)).toBeUndefined();
  await sweepPreviewLinks(after(7 * 24).at);
  expect(contentWriter().select().from(previewLinks).all()).toEqual([]);
});

test('the secret is stored nowhere', async () => {
  const secret = await make(1, after(0));
  const rows = [...contentWriter().select().from(previewLinks).all(), ...contentWriter().select().from(audit).all()];
  expect(secret).toMatch(/^[\w-]{43}$/);
  expect(JSON.stringify(rows)).not.toContain(secret);
});

test('a link that was taken back shows nothing, and both are in the log', async () => {
  const secret = await make(7, after(0));
  const other = await make(30, after(1));
  const [newest] = listPreviewLinks(draft, after(2).at);
  expect(await revokePreviewLink(newest?.id ?? '', idOf('another draft'), after(2))).toMatchObject({ ok: false, reason: 'missing' });
  expect(await revokePreviewLink(newest?.id ?? '', draft, after(2))).toEqual({ ok: true });
  expect(findPreviewed(other, after(3).at)).toBeUndefined();
  expect(findPreviewed(secret, after(3).at)?.id).toBe(draft);
  expect(listPreviewLinks(draft, after(3).at)).toHaveLength(1);
  const actions = contentWriter().select({ action: audit.action }).from(audit).where(eq(audit.subject, draft)).all();
  expect(actions.map(({ action }) => action)).toEqual(['draft.begin', 'draft.share-preview', 'draft.share-preview', 'draft.end-preview']);
});

test('only so many links to one piece work at a time', async () => {
  for (let made = 0; made < PREVIEW_LINKS_LIVE; made++) await make(1, after(0));
  expect(await makePreviewLink(draft, { days: 1 }, after(1))).toMatchObject({ ok: false, reason: 'stopped' });
  // Those that ended count no more.
  expect(await makePreviewLink(draft, { days: 1 }, after(25))).toMatchObject({ ok: true });
});

test('links go with their draft', async () => {
  const secret = await make(7, after(0));
  contentWriter().delete(drafts).where(eq(drafts.id, draft)).run();
  expect(findPreviewed(secret, after(1).at)).toBeUndefined();
  expect(contentWriter().select().from(previewLinks).all()).toEqual([]);
  expect(await makePreviewLink(draft, { days: 1 }, after(1))).toMatchObject({ ok: false, reason: 'missing' });
});

test('where readers have the very words, a link leads there; pending words it still shows', async () => {
  const place = () => findPublicPlace(readDraft(draft) as DraftRow);
  expect(place()).toBeUndefined();
  await publishNew('rota', after(1));
  expect(place()).toBe('/gulf/rota');
  await save('rota', after(2), { headline: 'Pending' });
  expect(place()).toBeUndefined();
  await correct(draft, { text: 'It was pending.' }, after(3));
  expect(place()).toBe('/gulf/rota');
});

test('a link shows no more than its maker may still see', async () => {
  for (const id of ['anna', 'ben']) insertPerson({ id, name: id, email: `${id}@news.example`, role: 'author' }, 'no hash', after(0));
  contentWriter().insert(draftPeople).values({ draftId: draft, personId: 'ben' }).run();
  const [annas, bens] = [await make(7, after(1)), await make(7, { ...after(1), by: 'ben' })];
  expect([annas, bens].map((secret) => findPreviewed(secret, after(2).at)?.id)).toEqual([draft, draft]);
  contentWriter().delete(draftPeople).run();
  expect(findPreviewed(bens, after(3).at)).toBeUndefined();
  accountsDatabase()
    .update(people)
    .set({ disabledAt: after(3).at })
    .where(eq(people.id, 'anna'))
    .run();
  expect(findPreviewed(annas, after(4).at)).toBeUndefined();
});
