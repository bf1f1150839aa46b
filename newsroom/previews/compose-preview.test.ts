import { afterEach, beforeEach, expect, test } from 'vitest';
import { connections, contentWriter } from '#db/connections.ts';
import { currentEdition } from '#db/edition.ts';
import { rehearse } from '#db/rehearse.ts';
import { drafts } from '#db/schema/desk/drafts.ts';
import { findArticlePage } from '#newsroom/articles/article-queries.ts';
import { composePreview } from '#newsroom/previews/compose-preview.ts';
import { correct } from '#newsroom/publishing/correct.ts';
import { type DraftRow, readDraft } from '#newsroom/publishing/draft-row.ts';
import { publish } from '#newsroom/publishing/publish.ts';
import { withdraw } from '#newsroom/publishing/withdraw.ts';
import { saveNavigation } from '#newsroom/site/save-navigation.ts';
import { findChrome } from '#newsroom/site/site-queries.ts';
import { after, idOf, openSmallNewsroom, publishNew, save } from '#newsroom/testing/small-newsroom.ts';

let end: () => void;
beforeEach(async () => {
  ({ end } = await openSmallNewsroom());
});
afterEach(() => end());

const NOW = after(10);
const draftOf = (id: string) => readDraft(id) as DraftRow;
const preview = (id: string) => composePreview(draftOf(id), NOW.at);

/** Every row of every table, as text. */
function everything(): Record<string, string> {
  const database = connections().content;
  const tables = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name").pluck().all() as string[];
  return Object.fromEntries(tables.map((table) => [table, JSON.stringify(database.prepare(`SELECT * FROM "${table}"`).all())]));
}

test('a preview of a new article is the page that its publication makes, and leaves no trace', async () => {
  await publishNew('boats', after(0), { topicIds: [idOf('water'), idOf('oman')] });
  await publishNew('quays', after(1), { sectionId: idOf('caucasus') });
  const pinned = idOf('article quays');
  const id = await save('rota', after(2), { relatedPins: [pinned], sources: [{ name: 'A log' }], topicIds: [idOf('water'), idOf('trade')] });
  const before = everything();

  const shown = preview(id);
  expect(everything()).toEqual(before);
  expect(await findArticlePage('en', 'gulf', 'rota', NOW.at)).toBeUndefined();

  await publish(id, NOW);
  expect(shown?.article).toEqual(await findArticlePage('en', 'gulf', 'rota', NOW.at));
  expect(shown?.article.related[0]?.id).toBe(pinned);
  expect(shown?.standIns).toEqual([]);
});

test('a preview of pending words is the page they make, with the corrections that readers have', async () => {
  const id = await publishNew('boats', after(0));
  await save('boats', after(1), { headline: 'Three boats' });
  await correct(id, { text: 'There were three boats.' }, after(2));
  await save('boats', after(3), { headline: 'Four boats', sectionId: idOf('caucasus') });
  const shown = preview(id);
  expect((await findArticlePage('en', 'gulf', 'boats', NOW.at))?.headline).toBe('Three boats');
  await publish(id, NOW);
  expect(shown?.article).toEqual(await findArticlePage('en', 'caucasus', 'boats', NOW.at));
});

test('the names that stand around every page are those of the preview in the preview alone', async () => {
  const link = { place: 'masthead' as const, kind: 'topic' as const, target: 'trade', names: {}, strong: false };
  expect(await saveNavigation([link], after(0))).toEqual({ ok: true });
  const id = await save('tariffs', after(1), { topicIds: [idOf('trade')] });
  const names = (chrome: { navigation: { name: string }[] } | undefined) => chrome?.navigation.map(({ name }) => name);
  const known = names(await findChrome('en'));
  expect(known).not.toContain('trade');
  expect(names(preview(id)?.chrome)).toContain('trade');
  expect(names(await findChrome('en'))).toEqual(known);
});

test('a draft that cannot be published yet is shown all the same, and what stands in is said', async () => {
  await publishNew('boats', after(0));
  const id = await save('half', after(1), { sectionId: null, typeId: null, slug: '', headline: 'Half', bylines: [], topicIds: [] });
  expect(preview(id)).toMatchObject({ standIns: ['section', 'type', 'slug'], article: { headline: 'Half', section: { name: 'gulf' } } });
  // Another article has that address.
  const double = await save('double', after(2), { slug: 'boats' });
  expect(preview(double)).toMatchObject({ standIns: ['slug'], article: { headline: 'Headline of double' } });
  expect((await findArticlePage('en', 'gulf', 'boats', NOW.at))?.headline).toBe('Headline of boats');
});

test('what is gone is left out: a picture, a column, a person', async () => {
  const gone = idOf('gone');
  const id = await save('holes', after(0), {
    columnId: gone,
    leadPicture: { mediaId: gone, altText: 'Nothing' },
    bylines: [{ authorId: gone }],
    body: { type: 'doc', content: [{ type: 'picture', attrs: { mediaId: gone, altText: 'x', caption: '', credit: 'x' } }] },
  });
  expect(preview(id)?.article).toMatchObject({ leadPicture: null, column: null, bylines: [] });
});

test('a withdrawn article can be looked at, and stays withdrawn', async () => {
  const id = await publishNew('boats', after(0));
  await withdraw(id, { reason: 'Wrong.', decidedBy: 'Anna' }, after(1));
  const edition = currentEdition();
  expect(preview(id)?.article.headline).toBe('Headline of boats');
  expect(await findArticlePage('en', 'gulf', 'boats', NOW.at)).toBeUndefined();
  expect(currentEdition()).toEqual(edition);
});

test('a language that the site has not makes no page', async () => {
  const id = await save('russian', after(0), { language: 'ru' });
  expect(preview(id)).toBeUndefined();
});

test('a rehearsal that fails, or would answer later, takes everything back too', () => {
  const database = contentWriter();
  const { contentReader } = connections();
  const fail = () => {
    throw new Error('asked wrongly');
  };
  expect(() => rehearse([database.delete(drafts)], fail)).toThrow('asked wrongly');
  expect(() => rehearse([], async () => 1)).toThrow('cannot wait');
  expect(connections().contentReader).toBe(contentReader);
  expect(connections().content.inTransaction).toBe(false);
});
