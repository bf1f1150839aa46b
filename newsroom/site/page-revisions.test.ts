/** What a page said is kept with each save, for a while, and comes back as words of the form alone. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { content, contentWriter } from '#db/connections.ts';
import { pageRevisions } from '#db/schema/desk/page-revisions.ts';
import { pages } from '#db/schema/published/site.ts';
import type { Actor } from '#newsroom/accounts/actor.ts';
import type { Role } from '#newsroom/accounts/roles.ts';
import { perform } from '#newsroom/acting/action.ts';
import { ACTIONS } from '#newsroom/acting/actions.ts';
import { findPageRevision, listPageRevisions, PAGE_REVISIONS_KEPT } from '#newsroom/site/page-revisions.ts';
import { removePage, savePage } from '#newsroom/site/save-page.ts';
import { readPage } from '#newsroom/site/site-states.ts';
import { after, body, idOf, openSmallNewsroom } from '#newsroom/testing/small-newsroom.ts';

const ID = idOf('contact');
const CONTACT = { id: ID, key: 'contact', language: 'en' as const, slug: 'contact', headline: 'Contact', standfirst: '', body: body('Ring once.') };
const save = (hours: number, fields: Partial<typeof CONTACT> = {}, by = 'anna') => savePage({ ...CONTACT, ...fields }, { ...after(hours), by });
const said = () => listPageRevisions(ID).map(({ id, by }) => [findPageRevision(ID, id)?.headline, by]);

let end: () => void;
beforeEach(async () => ({ end } = await openSmallNewsroom()));
afterEach(() => end());

test('each save that changes something is a version, the newest first, word for word', async () => {
  await save(0);
  await save(1, { headline: 'Write to us', body: body('Ring twice.') }, 'ben');
  await save(2, { headline: 'Write to us', body: body('Ring twice.') });
  expect(said()).toEqual([
    ['Write to us', 'ben'],
    ['Contact', 'anna'],
  ]);
  const [newest, oldest] = listPageRevisions(ID);
  const { id: _id, ...fields } = CONTACT;
  expect(findPageRevision(ID, oldest?.id ?? '')).toEqual(fields);
  expect(findPageRevision(idOf('about'), newest?.id ?? '')).toBeUndefined();
});

test('a refused save is none', async () => {
  await save(0);
  await savePage({ ...CONTACT, headline: 'Late' }, after(1), 'another mark');
  await savePage({ ...CONTACT, headline: '' }, after(1));
  expect(said()).toEqual([['Contact', 'anna']]);
});

test('what stood there before pages had versions is kept by the first save after', async () => {
  await save(0, {}, 'ben');
  contentWriter().delete(pageRevisions).run();
  await save(5, { headline: 'Write to us' });
  expect(said()).toEqual([
    ['Write to us', 'anna'],
    ['Contact', 'ben'],
  ]);
  expect(listPageRevisions(ID)[1]?.at).toEqual(after(0).at);
});

test('the newest are kept, of each page for itself, and a removed page’s stay', async () => {
  await save(0, { id: idOf('about'), key: 'about', slug: 'about', headline: 'About' });
  for (let round = 0; round < PAGE_REVISIONS_KEPT + 3; round++) await save(round + 1, { headline: `Round ${round}` });
  expect(said()).toHaveLength(PAGE_REVISIONS_KEPT);
  expect(said().at(-1)).toEqual(['Round 3', 'anna']);
  expect(listPageRevisions(idOf('about'))).toHaveLength(1);
  await removePage(ID, after(200), readPage(ID).mark);
  expect(said()).toHaveLength(PAGE_REVISIONS_KEPT);
});

test('reading one changes nothing, and is the editors’', async () => {
  await save(0);
  await save(1, { headline: 'Write to us' });
  const oldest = listPageRevisions(ID)[1]?.id ?? '';
  const ask = (role: Role, action: 'list-page-revisions' | 'read-page-revision', input: object) => {
    const actor: Actor = { id: role, name: role, email: `${role}@news.example`, role, sessionId: 's', authorId: null };
    return perform(ACTIONS[action], input, { actor, at: after(2).at });
  };
  expect(await ask('author', 'list-page-revisions', { page: ID })).toMatchObject({ reason: 'forbidden' });
  expect(await ask('editor', 'list-page-revisions', { page: ID })).toMatchObject({ ok: true, versions: [{ at: after(1).at.toISOString() }, {}] });
  expect(await ask('editor', 'read-page-revision', { page: ID, revision: oldest })).toMatchObject({ ok: true, fields: { headline: 'Contact' } });
  expect(await ask('editor', 'read-page-revision', { page: ID, revision: idOf('nothing') })).toMatchObject({ reason: 'missing' });
  expect(content().select({ headline: pages.headline }).from(pages).get()).toEqual({ headline: 'Write to us' });
});
