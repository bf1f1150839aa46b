/** What the sample edition says of itself: its pictures, its dates, its sources and its people. */
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import type { Block } from '#newsroom/articles/body.ts';
import { sampleTranslations } from '#newsroom/sample/articles/translations.ts';
import { sampleArticles } from '#newsroom/sample/articles.ts';
import { sampleDossiers } from '#newsroom/sample/dossiers.ts';
import { samplePictureId } from '#newsroom/sample/ids.ts';
import { sampleAuthors, sampleColumns, sampleSettings } from '#newsroom/sample/newsroom.ts';
import { samplePages } from '#newsroom/sample/pages.ts';
import { samplePeople } from '#newsroom/sample/people.ts';
import { SAMPLE_PICTURES } from '#newsroom/sample/picture-keys.ts';
import { timelineOf } from '#newsroom/sample/timeline.ts';

const NOW = new Date('2026-11-23T14:30:00Z');

const picturesIn = (body: Block[]) => body.flatMap((block) => (block.type === 'picture' ? [block.attrs] : []));
const leads = sampleArticles.flatMap(({ key, picture }) => (picture ? [{ key, id: samplePictureId(picture.key) }] : []));

/** Every string in a value, however deep. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(stringsIn) : [];
}

test('no two articles share a lead picture, and none shows the lead of another in its body', () => {
  expect(new Set(leads.map(({ id }) => id)).size).toBe(leads.length);
  for (const { key, body } of sampleArticles)
    for (const { mediaId } of picturesIn(body)) expect([key, leads.find(({ id }) => id === mediaId)?.key]).toEqual([key, undefined]);
});

test('no picture has a transparent pixel', async () => {
  for (const key of SAMPLE_PICTURES)
    expect([key, (await sharp(join(import.meta.dirname, `pictures/${key}.webp`)).metadata()).hasAlpha]).toEqual([key, false]);
});

test('a photographer is named where every picture says after whose photograph it was drawn, and nowhere else', () => {
  for (const { key, bylines, picture, body } of sampleArticles) {
    const names = bylines.filter(({ role }) => role === 'photographer').map(({ author }) => sampleAuthors[author].name);
    const credits = [...(picture ? [picture] : []), ...picturesIn(body)].map(({ credit }) => credit);
    for (const credit of credits) expect([key, /photograph by (.+)$/.exec(credit)?.[1]]).toEqual([key, names[0]]);
  }
});

// The dates float with the first start, so that a day's name would mostly be wrong; a habit (“on Tuesdays”) is right in any week.
const DAYS_NAMED = {
  en: /(?<!every |\ba |\ba mild )\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b(?! Letter)/,
  fr: /(?<!\p{L})(?<!(?:chaque|un|[Ll]e|du) )(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?!\p{L})/u,
  ar: /(?<!أيام )ال(?:اثنين|إثنين|ثلاثاء|أربعاء|خميس|جمعة|سبت|أحد)(?!\p{L})/u,
  ru: /(?<!\p{L})(?<!кажд(?:ый|ую|ое) )(?:(?:понедельник|вторник|четверг)(?:а|у|ом|е)?|(?:сред|пятниц|суббот)(?:а|у|ы|е|ой)|воскресень(?:е|я|ю|ем))(?!\p{L})/iu,
};

test('no text names a day of the week but in names and habits', () => {
  const columns = Object.values(sampleColumns).map(({ descriptions }) => descriptions);
  const texts = stringsIn([sampleArticles, sampleTranslations, samplePeople, samplePages, sampleDossiers, columns]);
  expect(texts.length).toBeGreaterThan(1000);
  for (const named of Object.values(DAYS_NAMED)) expect(texts.filter((text) => named.test(text))).toEqual([]);
});

test.each([
  ['en', 'At their session on Tuesday', 'pumped on Tuesdays'],
  ['fr', 'Depuis dimanche, tout pilote', 'pompée le mardi'],
  ['ar', 'ومنذ الأحد صار', 'في أيام الثلاثاء'],
  ['ru', 'С воскресенья каждый', 'по вторникам'],
] as const)('in %s a day is told from a habit', (language, day, habit) => {
  expect(DAYS_NAMED[language].test(day)).toBe(true);
  expect(DAYS_NAMED[language].test(habit)).toBe(false);
});

test('whatever is not opinion names a source', () => {
  for (const { key, type, sources = [] } of sampleArticles) if (type !== 'opinion') expect([key, sources.length > 0]).toEqual([key, true]);
});

test('nothing is done at night', () => {
  const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', hourCycle: 'h23', timeZone: sampleSettings.timeZone });
  for (const { at, key, does } of timelineOf(sampleArticles, sampleTranslations, NOW, sampleSettings.timeZone)) {
    const hour = Number(clock.format(at));
    expect([key, does, hour >= 6 && hour < 22]).toEqual([key, does, true]);
  }
});

test('whoever can be read in a language has a role in it, and nobody translates their own words', () => {
  for (const { original, language, translator } of sampleTranslations) {
    const authors = sampleArticles.find(({ key }) => key === original)?.bylines.map(({ author }) => author) ?? [];
    expect(authors).not.toContain(translator);
    for (const author of [...authors, translator]) expect(sampleAuthors[author].role[language], `${author} ${language}`).toMatch(/\S/);
  }
});
