import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { contentWriter } from '#db/connections.ts';
import { pictures } from '#db/schema/published/pictures.ts';
import { findArticlePage } from '#newsroom/articles/article-queries.ts';
import { saveAuthor } from '#newsroom/authors/save-author.ts';
import { articleCard, type Card, cardPath } from '#newsroom/cards/card.ts';
import { findCard } from '#newsroom/cards/card-queries.ts';
import { findMadeCard, makeCard } from '#newsroom/cards/make-card.ts';
import { sweepCards } from '#newsroom/cards/sweep-cards.ts';
import { addPicture } from '#newsroom/media/add-picture.ts';
import { theDecoder } from '#newsroom/media/decoder.ts';
import { editPicture } from '#newsroom/media/edit-picture.ts';
import { mediaStore } from '#newsroom/media/media-store.ts';
import { twoHalves } from '#newsroom/media/testing/picture-files.ts';
import { publish } from '#newsroom/publishing/publish.ts';
import { reinstate } from '#newsroom/publishing/reinstate.ts';
import { withdraw } from '#newsroom/publishing/withdraw.ts';
import { must } from '#newsroom/sample/must.ts';
import { after, idOf, NOON, openSmallNewsroom, publishNew, save } from '#newsroom/testing/small-newsroom.ts';
import { saveTopic } from '#newsroom/topics/save-topic.ts';

let end: () => void;
let folder: string;
beforeEach(async () => {
  ({ end, folder } = await openSmallNewsroom());
});
afterEach(() => end());
afterAll(() => theDecoder().stop());

const MARK = '0123456789abcdef';
const ofArticle = (id: string) => findCard(`/media/cards/${id}/${MARK}.jpg`);
const pathOf = async (id: string) => cardPath((await ofArticle(id)) as Card);
const PICTURE = idOf('picture');
const shown = { mediaId: PICTURE, altText: 'Two halves', caption: '', credit: 'Somebody' };

describe('the card of an article', () => {
  test('is where its page says', async () => {
    await addPicture(await twoHalves(1_600, 900).png().toBuffer(), { id: PICTURE, credit: 'x' }, after(0));
    const id = await publishNew('boats', after(1), { leadPicture: shown });
    const page = await findArticlePage('en', 'gulf', 'boats');
    if (!page) throw new Error('The article is not public.');
    const path = cardPath(articleCard(page, 'The Test'));
    expect(path).toMatch(new RegExp(`^/media/cards/${id}/[0-9a-f]{16}\\.jpg$`));
    expect(cardPath((await findCard(path)) as Card)).toBe(path);
  });

  test('has another address with another headline or picture, and the same after any other change', async () => {
    await addPicture(await twoHalves(1_600, 900).png().toBuffer(), { id: PICTURE, credit: 'x' }, after(0));
    const id = await publishNew('boats', after(1), { leadPicture: shown });
    const paths = [await pathOf(id)];
    await publishNew('boats', after(2), { leadPicture: shown, headline: 'Another headline' });
    paths.push(await pathOf(id));
    const nothing = { altText: '', caption: '', credit: '', creator: '', copyright: '', source: '', licence: '', terms: '' };
    await editPicture({ id: PICTURE, version: 1, focal: { x: 0, y: 0 }, ...nothing }, after(3));
    paths.push(await pathOf(id));
    expect(new Set(paths).size).toBe(3);
    await publishNew('boats', after(4), { leadPicture: shown, headline: 'Another headline', standfirst: 'Other words.', slug: 'ships' });
    expect(await pathOf(id)).toBe(paths[2]);
  });

  test('is not there before its article is public, nor after its withdrawal', async () => {
    const id = await save('boats', after(0), { embargoedUntil: after(5).at.toISOString() });
    expect(await ofArticle(id)).toBeUndefined();
    await publish(id, after(6));
    await makeCard((await ofArticle(id)) as Card);
    await withdraw(id, { reason: 'x', decidedBy: 'y' }, after(7));
    expect(await ofArticle(id)).toBeUndefined();
    await reinstate(id, after(8));
    expect(await ofArticle(id)).toBeDefined();
  });
});

test('the site, its sections, topics and people have cards of their own, in each language; nothing else has', async () => {
  await publishNew('boats', after(0));
  const headlines = ['en', 'fr', 'en/gulf', 'ar/types/news', 'en/types/reports', 'en/topics/water', 'en/authors/mina-costa'].map(async (subject) => {
    const card = await findCard(`/media/cards/${subject}/${MARK}.jpg`);
    return card && [card.language, card.headline, cardPath(card).startsWith(`/media/cards/${subject}/`)];
  });
  expect(await Promise.all(headlines)).toEqual([
    ['en', 'The Test', true],
    ['fr', 'The Test', true],
    ['en', 'gulf', true],
    ['ar', 'News', true],
    ['en', 'Reports', true],
    ['en', 'water', true],
    ['en', 'mina-costa', true],
  ]);
  const nothing = ['ru', 'en/nowhere', 'en/topics/borders', 'en/authors/', 'en/gulf/boats', 'types/news', '..', '../../accounts', idOf('x'), ''];
  for (const subject of nothing) expect([subject, await findCard(`/media/cards/${subject}/${MARK}.jpg`)]).toEqual([subject, undefined]);
});

test('a list says what it is and what is new in it, in its own language alone, and has another address when that changes', async () => {
  await saveTopic(
    {
      id: idOf('water'),
      slug: 'water',
      kind: 'theme',
      names: { en: 'water' },
      descriptions: { en: 'Rivers and whoever drinks from them.' },
      facts: [],
    },
    after(0),
  );
  await publishNew('boats', after(1), { headline: 'Boats share a rota', topicIds: [idOf('water')] });
  const ofTopic = (language: string) => findCard(`/media/cards/${language}/topics/water/${MARK}.jpg`) as Promise<Card>;
  const first = await ofTopic('en');
  expect(first).toMatchObject({
    type: 'Theme',
    headline: 'water',
    standfirst: 'Rivers and whoever drinks from them.',
    latest: 'Boats share a rota',
    picture: null,
  });
  expect(await ofTopic('fr')).toMatchObject({ type: 'Thème', headline: 'water', standfirst: '', latest: '' });
  await publishNew('ships', after(2), { headline: 'Ships wait', topicIds: [idOf('water')] });
  const second = await ofTopic('en');
  expect([second.latest, cardPath(second) === cardPath(first)]).toEqual(['Ships wait', false]);
  // What is not on it changes nothing.
  await publishNew('cars', after(3), { headline: 'Cars wait', topicIds: [] });
  expect(cardPath(await ofTopic('en'))).toBe(cardPath(second));
});

test('a person has a portrait and a role on her card, and the credit of the picture', async () => {
  await addPicture(await twoHalves(800, 800).png().toBuffer(), { id: PICTURE, credit: 'Ada' }, after(0));
  await must(
    'author',
    saveAuthor(
      { id: idOf('mina-costa'), slug: 'mina-costa', name: 'Mina Costa', role: { en: 'Energy' }, life: {}, facts: [], portraitId: PICTURE },
      after(0),
    ),
  );
  await publishNew('boats', after(1));
  const card = (await findCard(`/media/cards/en/authors/mina-costa/${MARK}.jpg`)) as Card;
  expect(card).toMatchObject({ type: 'Author', headline: 'Mina Costa', standfirst: 'Energy', picture: { credit: 'Ada', shape: 'portrait' } });
  expect(await sharp(await makeCard(card)).metadata()).toMatchObject({ width: 1_200, height: 630 });
});

describe('a made card', () => {
  const files = () => readdirSync(join(folder, 'media', 'cards'), { recursive: true }).filter((name) => String(name).endsWith('.jpg'));

  test('is made once for all who ask at once, kept, and takes the place of the one before', async () => {
    const id = await publishNew('boats', after(0));
    const card = (await ofArticle(id)) as Card;
    expect(await findMadeCard(card)).toBeUndefined();
    const [one, two] = await Promise.all([makeCard(card), makeCard(card)]);
    expect(one).toBe(two);
    expect((await findMadeCard(card))?.equals(one)).toBe(true);
    expect(await sharp(one).metadata()).toMatchObject({ width: 1_200, height: 630, format: 'jpeg' });
    await publishNew('boats', after(1), { headline: 'Another headline' });
    await makeCard((await ofArticle(id)) as Card);
    expect(files()).toHaveLength(1);
    expect(await findMadeCard(card)).toBeUndefined();
  });

  test('does without a picture that cannot be read any more', async () => {
    await addPicture(await twoHalves(1_600, 900).png().toBuffer(), { id: PICTURE, credit: 'x' }, after(0));
    const card = (await ofArticle(await publishNew('boats', after(1), { leadPicture: shown }))) as Card;
    const { hash } = contentWriter().select().from(pictures).get() ?? { hash: '' };
    writeFileSync(mediaStore().fileOf(hash), 'no picture');
    expect(await sharp(await makeCard(card)).metadata()).toMatchObject({ width: 1_200, height: 630 });
  });

  test('goes when its article does, and when more were made than are kept', async () => {
    const gone = await publishNew('gone', after(0));
    const stays = await publishNew('stays', after(0));
    const front = (await findCard(`/media/cards/en/${MARK}.jpg`)) as Card;
    for (const card of [(await ofArticle(gone)) as Card, (await ofArticle(stays)) as Card, front]) await makeCard(card);
    await withdraw(gone, { reason: 'x', decidedBy: 'y' }, after(1));
    await sweepCards(NOON);
    expect(files()).toHaveLength(2);
    await sweepCards(NOON, 1);
    expect(files()).toHaveLength(1);
    expect(await findMadeCard(front)).toBeDefined();
  });
});
