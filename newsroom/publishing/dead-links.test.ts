/** A link to nothing public stops a piece, at the desk and when it goes. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { insertPerson } from '#newsroom/accounts/add-person.ts';
import { type Body, walkBody } from '#newsroom/articles/body.ts';
import { documentSchema } from '#newsroom/drafts/document.ts';
import { readRevision } from '#newsroom/drafts/revisions.ts';
import { CHECKS_IN_TEXT } from '#newsroom/publishing/check-places.ts';
import type { PartOfText } from '#newsroom/publishing/checklist.ts';
import { findDeadLinks, linkStops } from '#newsroom/publishing/dead-links.ts';
import { isPublic, readDraft } from '#newsroom/publishing/draft-row.ts';
import { publish } from '#newsroom/publishing/publish.ts';
import { publishDue } from '#newsroom/publishing/publish-due.ts';
import { reinstate } from '#newsroom/publishing/reinstate.ts';
import { schedule } from '#newsroom/publishing/schedule.ts';
import { withdraw } from '#newsroom/publishing/withdraw.ts';
import { findShortPath } from '#newsroom/site/short-links.ts';
import { after, openSmallNewsroom, publishNew, save } from '#newsroom/testing/small-newsroom.ts';

vi.mock('#newsroom/drafts/revisions.ts', { spy: true });

let end: () => void;
beforeEach(async () => ({ end } = await openSmallNewsroom()));
afterEach(() => end());

const linking = (...addresses: string[]): Body => ({
  type: 'doc',
  content: addresses.map((href) => ({ type: 'paragraph', content: [{ type: 'text', text: 'there', marks: [{ type: 'link', attrs: { href } }] }] })),
});
/** What stops a piece of that text, for whoever asks. */
async function stopOf(addresses: string[], by = 'anna'): Promise<string | undefined> {
  const id = await save('asking', after(0), { body: linking(...addresses) });
  return linkStops(documentSchema.parse(readDraft(id)?.document), by).links;
}
const REASON = { reason: 'Not ours.', decidedBy: 'the editors' };
const DEAD = 'The link to /gulf/dam leads to an article that is not public';

test('a piece goes once the article it links to is public, by hand and by its schedule', async () => {
  const dam = await save('dam', after(0));
  const id = await save('linking', after(0), { body: linking('/gulf/dam') });
  const refused = { ok: false, reason: 'stopped', fieldErrors: { links: `${DEAD}.` } };
  expect(await publish(id, after(1))).toMatchObject(refused);
  expect(await schedule(id, { publishAt: after(3).at }, after(1))).toMatchObject(refused);
  await publish(dam, after(1));
  expect(await schedule(id, { publishAt: after(3).at }, after(1))).toEqual({ ok: true });
  await withdraw(dam, REASON, after(2));
  await publishDue(after(4).at);
  expect(isPublic(id)).toBe(false);
  await reinstate(dam, after(5));
  expect(await publish(id, after(5))).toMatchObject({ ok: true });
});

test.each(['/gulf', '/topics/water', '/authors/mina-costa', '/types/news', '/archive', '/', '/fr', '/gulf/dam?utm_source=x#part-2', '/Gulf/dam/'])(
  '%s leads somewhere',
  async (address) => {
    await publishNew('dam', after(0));
    expect(await stopOf([address])).toBeUndefined();
  },
);

test.each(['/sport', '/topics/fire', '/pages/nothing', '/desk/articles', '/fr/gulf/dam/more'])('%s leads to nothing', async (address) => {
  await publishNew('dam', after(0));
  expect(await stopOf([address])).toContain(`The link to ${address} leads to`);
});

test('a former address leads on, one of its own is no matter, and other sites are not asked', async () => {
  await publishNew('dam', after(0));
  await publishNew('dam', after(1), { slug: 'the-dam' });
  expect(await stopOf(['/gulf/dam', '/gulf/asking', 'https://elsewhere.example/gulf/x', 'mailto:a@news.example', '/media/x.webp'])).toBeUndefined();
});

test('a short link is asked as any other', async () => {
  const id = await publishNew('dam', after(0));
  const short = findShortPath(id) ?? '';
  expect(await stopOf([short])).toBeUndefined();
  await withdraw(id, REASON, after(1));
  expect(await stopOf([short])).toContain(`The link to ${short} leads to an article that is not public`);
});

test('the site’s own origin is seen through', async () => {
  expect(await stopOf(['http://localhost:3000/gulf/dam'])).toBe(`${DEAD}.`);
});

test('the desk leads to the dead links as they are written, past those that lead somewhere', async () => {
  await publishNew('dam', after(0));
  const dead = ['http://localhost:3000/gulf/weir', '/gulf/weir#part-2', '/topics/fire?page=2'];
  const id = await save('asking', after(0), { body: linking('/gulf/dam', '/topics/water', ...dead, 'https://elsewhere.example/') });
  const document = documentSchema.parse(readDraft(id)?.document);
  const { written } = findDeadLinks(document, 'anna');
  const led = [...walkBody(document.body)].filter((part) => CHECKS_IN_TEXT.links?.isHere(part as PartOfText, written));
  expect(led.map((part) => (part as PartOfText).marks?.[0]?.attrs?.href)).toEqual(dead);
});

test('who may read the scheduled article is told when it goes out; others are not told that it does', async () => {
  insertPerson({ id: 'anna', name: 'Anna', email: 'anna@news.example', role: 'author' }, 'no hash', after(0));
  insertPerson({ id: 'ben', name: 'Ben', email: 'ben@news.example', role: 'author' }, 'no hash', after(0));
  const dam = await save('dam', after(0));
  await schedule(dam, { publishAt: after(20).at }, after(0));
  expect(await stopOf(['/gulf/dam'])).toBe(`${DEAD}: it goes out on 16 June 2026, 08:00.`);
  expect(await stopOf(['/gulf/dam'], 'ben')).toBe(`${DEAD}.`);
});

test('of all that is scheduled only what may have that address is unpacked, once', async () => {
  insertPerson({ id: 'anna', name: 'Anna', email: 'anna@news.example', role: 'author' }, 'no hash', after(0));
  for (const slug of ['dam', 'dyke', 'lock']) await schedule(await save(slug, after(0)), { publishAt: after(20).at }, after(0));
  const unpacked = vi.mocked(readRevision);
  unpacked.mockClear();
  expect(await stopOf(['/gulf/weir', '/gulf/sluice', '/gulf/quay'])).not.toContain('goes out');
  expect(unpacked).toHaveBeenCalledTimes(0);
  expect(await stopOf(['/gulf/weir', '/gulf/sluice', '/gulf/dam'])).toContain('it goes out on');
  expect(unpacked).toHaveBeenCalledTimes(1);
  await save('dyke', after(1), { slug: 'levee' });
  expect(await stopOf(['/gulf/dyke'])).toBe('The link to /gulf/dyke leads to an article that is not public: it goes out on 16 June 2026, 08:00.');
});

test('a failed schedule tells its writer no more than they may know, whoever scheduled it', async () => {
  insertPerson({ id: 'anna', name: 'Anna', email: 'anna@news.example', role: 'editor' }, 'no hash', after(0));
  insertPerson({ id: 'ben', name: 'Ben', email: 'ben@news.example', role: 'contributor' }, 'no hash', after(0));
  const dam = await publishNew('dam', after(0));
  const id = await save('linking', { by: 'ben', at: after(0.5).at }, { body: linking('/gulf/dam') });
  expect(await schedule(id, { publishAt: after(3).at }, after(0.5))).toEqual({ ok: true });
  await withdraw(dam, REASON, after(1));
  const other = await save('second-dam', after(1), { slug: 'dam' });
  expect(await publish(other, after(1))).toMatchObject({ ok: false });
  await schedule(other, { publishAt: after(20).at }, after(1));
  expect(await stopOf(['/gulf/dam'])).toContain('it goes out on');
  await publishDue(after(4).at);
  expect(readDraft(id)?.scheduleFailure).toBe(`${DEAD}.`);
});

test('many dead links are a few sentences', async () => {
  const said = await stopOf(['/gulf/a-1', '/gulf/a-2', '/gulf/a-3', '/gulf/a-4', '/gulf/a-5']);
  expect(said).toContain('/gulf/a-3');
  expect(said).not.toContain('/gulf/a-4');
  expect(said).toMatch(/So do 2 more\.$/);
});

test('what was public with its links is reinstated, although one of them leads to nothing by now', async () => {
  const dam = await publishNew('dam', after(0));
  const id = await publishNew('linking', after(1), { body: linking('/gulf/dam') });
  await withdraw(dam, REASON, after(2));
  await withdraw(id, REASON, after(2));
  expect(await reinstate(id, after(3))).toMatchObject({ ok: true });
});
