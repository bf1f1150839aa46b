import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { asc, eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closeDatabases, connections, content, contentWriter, openDatabases } from '#db/connections.ts';
import { migrateDatabases } from '#db/migrate.ts';
import { drafts } from '#db/schema/desk/drafts.ts';
import {
  articleBylines,
  articleCorrections,
  articleNotes,
  articleSources,
  articles,
  choices,
  popular,
  related,
  topics,
} from '#db/schema/published/articles.ts';
import { notices } from '#db/schema/published/notices.ts';
import { countWords } from '#newsroom/articles/body.ts';
import { sampleTranslations } from '#newsroom/sample/articles/translations.ts';
import { sampleArticles } from '#newsroom/sample/articles.ts';
import { sampleId } from '#newsroom/sample/ids.ts';
import { laySampleEdition } from '#newsroom/sample/lay-sample-edition.ts';
import { needsSampleEdition } from '#newsroom/sample/needs-sample-edition.ts';
import { sampleTypes } from '#newsroom/sample/newsroom.ts';
import { SAMPLE_PICTURES } from '#newsroom/sample/picture-keys.ts';
import { timelineOf } from '#newsroom/sample/timeline.ts';

const NOW = new Date('2026-11-23T14:30:00Z');
const DAY = 86_400_000;

describe('the sample edition as it is written', () => {
  test('has 48 articles, ten of more than 500 words and the others of 150 to 350', () => {
    expect(sampleArticles).toHaveLength(48);
    expect(new Set(sampleArticles.map((article) => article.key)).size).toBe(48);
    // As they end, with what later updates add.
    const words = sampleArticles.map(({ body, updates = [] }) =>
      countWords({ type: 'doc', content: [...body, ...updates.flatMap((update) => update.append)] }, 'en'),
    );
    expect(words.filter((count) => count > 500)).toHaveLength(10);
    expect(words.filter((count) => count <= 500 && (count < 150 || count > 350))).toEqual([]);
  });

  test('has every type, a column, a withdrawn, an embargoed and a scheduled article, and three in four languages', () => {
    expect(new Set(sampleArticles.map((article) => article.type))).toEqual(new Set(Object.keys(sampleTypes)));
    expect(sampleArticles.filter((article) => article.column).length).toBeGreaterThanOrEqual(3);
    expect(sampleArticles.flatMap((article) => article.fate?.is ?? []).sort()).toEqual(['embargoed', 'scheduled', 'withdrawn']);
    expect(sampleTranslations.map((translation) => `${translation.original} ${translation.language}`).sort()).toHaveLength(9);
    expect(new Set(sampleTranslations.map((translation) => translation.original)).size).toBe(3);
  });

  test('headlines are short enough to stand, and every article tells its author', () => {
    for (const { key, headline, standfirst, bylines, printedByline } of sampleArticles) {
      expect(headline.length, key).toBeLessThanOrEqual(80);
      expect(standfirst.length, key).toBeLessThanOrEqual(220);
      expect(bylines.length > 0 || printedByline, key).toBeTruthy();
    }
  });

  test('its pictures are small, and under 3 MB in all', () => {
    const bytes = SAMPLE_PICTURES.map((key) => statSync(join(import.meta.dirname, `pictures/${key}.webp`)).size);
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(3_000_000);
  });

  test('six months are counted back from the first start, and a Monday letter comes on a Monday', () => {
    const events = timelineOf(sampleArticles, sampleTranslations, NOW, 'Europe/Brussels');
    const published = events.filter((event) => event.does === 'publish');
    expect(NOW.getTime() - (published[0]?.at.getTime() ?? 0)).toBeGreaterThan(150 * DAY);
    expect(NOW.getTime() - (published[0]?.at.getTime() ?? 0)).toBeLessThan(190 * DAY);
    for (const event of events) expect(event.at.getTime()).toBeLessThan(NOW.getTime());
    const months = published.map((event) => Math.floor((NOW.getTime() - event.at.getTime()) / (30 * DAY)));
    for (const month of [0, 1, 2, 3, 4, 5]) {
      expect(months.filter((one) => one === month).length).toBeGreaterThanOrEqual(4);
      expect(months.filter((one) => one === month).length).toBeLessThanOrEqual(18);
    }
    for (const event of published.filter(({ article }) => article.column === 'monday-letter')) expect(event.at.getUTCDay()).toBe(1);
  });
});

describe('the sample edition as it is laid down', () => {
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'dateline-sample-'));
    migrateDatabases(folder, NOW);
    openDatabases(folder);
    expect(needsSampleEdition()).toBe(true);
    await laySampleEdition(NOW);
  });
  afterAll(() => {
    closeDatabases();
    rmSync(folder, { recursive: true });
  });

  test('45 originals and 9 translations are public, with all that belongs to articles', async () => {
    expect(needsSampleEdition()).toBe(false);
    expect(content().select({ id: articles.id }).from(articles).all()).toHaveLength(54);
    expect(content().select().from(notices).all()).toHaveLength(1);
    expect(contentWriter().select().from(drafts).all()).toHaveLength(57);
    for (const table of [articleCorrections, articleNotes, articleSources, choices, topics, popular])
      expect(content().select().from(table).all().length).toBeGreaterThan(2);
    expect(
      new Set(
        content()
          .select({ role: articleBylines.role })
          .from(articleBylines)
          .all()
          .map((row) => row.role),
      ).size,
    ).toBeGreaterThanOrEqual(4);
  });

  test('every article has at least four related ones to show', () => {
    const rows = content().select().from(related).all();
    for (const { id } of content().select({ id: articles.id }).from(articles).all())
      expect(rows.filter((row) => row.articleId === id).length, id).toBeGreaterThanOrEqual(4);
  });

  test('what an English article shows as related has a subject in common with it', () => {
    const english = content().select().from(articles).where(eq(articles.language, 'en')).all();
    for (const { id, slug } of english) {
      const shown = content().select().from(related).where(eq(related.articleId, id)).orderBy(asc(related.position)).limit(4).all();
      expect([slug, shown.filter((row) => row.shared.length > 0 || row.pinned).length]).toEqual([slug, 4]);
    }
  });

  test('one translation is older than its original', () => {
    const all = content().select().from(articles).all();
    const older = all.filter(
      (article) =>
        article.originalId && (all.find((other) => other.id === article.originalId)?.publishedVersions ?? 0) > (article.originalVersion ?? 0),
    );
    expect(new Set(older.map((article) => article.originalId)).size).toBe(1);
  });

  test('laid down again, or after an interruption, nothing is there twice', async () => {
    const tables = () =>
      ['drafts', 'revisions', 'articles', 'media', 'notices', 'article_corrections', 'choices'].map((name) =>
        connections().content.prepare(`SELECT count(*) AS n FROM ${name}`).get(),
      );
    const before = tables();
    connections().content.exec("DELETE FROM audit WHERE action = 'sample.laid'");
    expect(needsSampleEdition()).toBe(true);
    await laySampleEdition(new Date(NOW.getTime() + DAY));
    expect(tables()).toEqual(before);
    expect(
      content()
        .select()
        .from(articles)
        .all()
        .find((article) => article.id === sampleId('article', 'allies-keep-talking'))?.publishedVersions,
    ).toBe(1);
  });
});
