/** For tests: a newsroom of one temporary folder with two sections, three types, two people and a few topics. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { v5 } from 'uuid';
import { closeDatabases, openDatabases } from '#db/connections.ts';
import { migrateDatabases } from '#db/migrate.ts';
import type { Act } from '#newsroom/acting/act.ts';
import type { Body } from '#newsroom/articles/body.ts';
import { saveAuthor } from '#newsroom/authors/save-author.ts';
import type { DraftDocumentInput } from '#newsroom/drafts/document.ts';
import { write } from '#newsroom/drafts/write.ts';
import { readDraft } from '#newsroom/publishing/draft-row.ts';
import { publish } from '#newsroom/publishing/publish.ts';
import { saveSettings } from '#newsroom/site/save-settings.ts';
import { saveSection, saveType, saveTypeGroup } from '#newsroom/site/save-site.ts';
import { saveTopic } from '#newsroom/topics/save-topic.ts';

export const NOON = new Date('2026-06-15T10:00:00.000Z');
export const HOUR = 3_600_000;
/** A stable id for a name. */
export const idOf = (name: string): string => v5(name, '0b5f9c46-5d9e-4a6f-9b57-6a2f0f3c9d11');
export const after = (hours: number): Act => ({ by: 'anna', at: new Date(NOON.getTime() + hours * HOUR) });
export const body = (...paragraphs: string[]): Body => ({
  type: 'doc',
  content: paragraphs.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
});

async function sure(result: Promise<{ ok: boolean }>): Promise<void> {
  const answer = await result;
  if (!answer.ok) throw new Error(JSON.stringify(answer));
}

/** Opens a new folder and fills the frame; `end` closes and deletes it. */
export async function openSmallNewsroom(): Promise<{ folder: string; end: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-'));
  migrateDatabases(folder, NOON);
  openDatabases(folder);
  const act: Act = { by: 'anna', at: NOON };
  await sure(
    saveSettings(
      {
        name: 'The Test',
        strapline: { en: 'For tests' },
        timeZone: 'Europe/Brussels',
        languages: ['en', 'fr', 'ar'],
        publisher: { en: 'Us' },
        socialLinks: [],
      },
      act,
    ),
  );
  await sure(saveTypeGroup({ id: idOf('reports'), slug: 'reports', position: 0, names: { en: 'Reports' } }, act));
  await sure(saveTypeGroup({ id: idOf('voices'), slug: 'voices', position: 1, names: { en: 'Voices' } }, act));
  const type = { note: {}, tone: 'report' } as const;
  await sure(
    saveType({ id: idOf('news'), slug: 'news', position: 0, names: { en: 'News', fr: 'Actualité' }, groupId: idOf('reports'), ...type }, act),
  );
  await sure(saveType({ id: idOf('analysis'), slug: 'analysis', position: 1, names: { en: 'Analysis' }, groupId: idOf('voices'), ...type }, act));
  await sure(
    saveType(
      {
        id: idOf('opinion'),
        slug: 'opinion',
        position: 2,
        names: { en: 'Opinion' },
        groupId: idOf('voices'),
        tone: 'voice',
        note: { en: 'The author’s own views.' },
      },
      act,
    ),
  );
  for (const [position, slug] of ['gulf', 'caucasus'].entries())
    await sure(saveSection({ id: idOf(slug), slug, position, names: { en: slug }, descriptions: {} }, act));
  for (const slug of ['water', 'trade', 'borders', 'oman'])
    await sure(saveTopic({ id: idOf(slug), slug, kind: 'theme', names: { en: slug }, descriptions: {}, facts: [] }, act));
  for (const slug of ['mina-costa', 'jan-peeters'])
    await sure(saveAuthor({ id: idOf(slug), slug, name: slug, role: {}, life: {}, facts: [], portraitId: null }, act));
  return {
    folder,
    end: () => {
      closeDatabases();
      rmSync(folder, { recursive: true });
    },
  };
}

/** A document that passes the checklist; give what matters to the test. */
export const documentOf = (slug: string, fields: Partial<DraftDocumentInput> = {}): DraftDocumentInput => ({
  language: 'en',
  slug,
  headline: `Headline of ${slug}`,
  standfirst: `Standfirst of ${slug}`,
  body: body(`The text of ${slug} begins here.`),
  sectionId: idOf('gulf'),
  typeId: idOf('news'),
  bylines: [{ authorId: idOf('mina-costa') }],
  topicIds: [idOf('water')],
  ...fields,
});

/** Saves a document over whatever the draft holds. */
export async function save(slug: string, act: Act, fields: Partial<DraftDocumentInput> = {}): Promise<string> {
  const id = idOf(`article ${slug}`);
  const base = readDraft(id)?.version ?? 0;
  await sure(write({ id, base, saveId: `${slug}-${base}`, document: documentOf(slug, fields) }, act));
  return id;
}

/** Saves and publishes. */
export async function publishNew(slug: string, act: Act, fields: Partial<DraftDocumentInput> = {}): Promise<string> {
  const id = await save(slug, act, fields);
  await sure(publish(id, act));
  return id;
}
