/** A newsroom for tests: a real database in a folder of its own, filled by the same commands as the desk's. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { closeDatabases, openDatabases } from '#db/connections.ts';
import { migrateDatabases } from '#db/migrate.ts';
import type { Act } from '#newsroom/acting/act.ts';
import { saveAuthor } from '#newsroom/authors/save-author.ts';
import type { DraftDocumentInput } from '#newsroom/drafts/document.ts';
import { write } from '#newsroom/drafts/write.ts';
import { addPicture } from '#newsroom/media/add-picture.ts';
import { readDraft } from '#newsroom/publishing/draft-row.ts';
import { publish } from '#newsroom/publishing/publish.ts';
import { sampleId, samplePictureId } from '#newsroom/sample/ids.ts';
import { must } from '#newsroom/sample/must.ts';
import {
  type SampleAuthor,
  type SampleColumn,
  type SampleSection,
  type SampleType,
  sampleAuthors,
  sampleColumns,
  sampleSections,
  sampleSettings,
  sampleTypeGroups,
  sampleTypes,
} from '#newsroom/sample/newsroom.ts';
import { p } from '#newsroom/sample/text.ts';
import { type SampleTopic, sampleTopics } from '#newsroom/sample/topics.ts';
import { saveSettings } from '#newsroom/site/save-settings.ts';
import { saveColumn, saveSection, saveType, saveTypeGroup } from '#newsroom/site/save-site.ts';
import type { Settings } from '#newsroom/site/settings.ts';
import { saveTopic } from '#newsroom/topics/save-topic.ts';

const FOUNDED: Act = { by: 'test', at: new Date('2026-01-01T00:00:00Z') };

/** Opens a newsroom with the sample's sections, types, people and topics, one picture, and no article. Answers how to close it. */
export async function openNewsroom(settings: Partial<Settings> = {}): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'newsroom-'));
  migrateDatabases(folder, FOUNDED.at);
  openDatabases(folder);
  let position = 0;
  await must('settings', saveSettings({ ...sampleSettings, ...settings }, FOUNDED));
  for (const [slug, group] of Object.entries(sampleTypeGroups)) {
    await must(slug, saveTypeGroup({ id: sampleId('group', slug), slug, position: position++, ...group }, FOUNDED));
  }
  for (const [slug, type] of Object.entries(sampleTypes)) {
    const { group, names, tone } = type;
    const note = 'note' in type ? type.note : {};
    await must(
      slug,
      saveType({ id: sampleId('type', slug), slug, position: position++, groupId: sampleId('group', group), names, tone, note }, FOUNDED),
    );
  }
  for (const [slug, section] of Object.entries(sampleSections)) {
    await must(slug, saveSection({ id: sampleId('section', slug), slug, position: position++, ...section }, FOUNDED));
  }
  for (const [slug, column] of Object.entries(sampleColumns)) {
    await must(slug, saveColumn({ id: sampleId('column', slug), slug, position: position++, ...column }, FOUNDED));
  }
  for (const [slug, { kind, names }] of Object.entries(sampleTopics)) {
    await must(slug, saveTopic({ id: sampleId('topic', slug), slug, kind, names, descriptions: {}, facts: [] }, FOUNDED));
  }
  const image = await sharp({ create: { width: 96, height: 64, channels: 3, background: '#888' } })
    .webp()
    .toBuffer();
  await must('picture', addPicture(image, { id: PICTURE, credit: 'Test agency', source: 'Test', licence: 'CC0-1.0' }, FOUNDED));
  for (const [slug, author] of Object.entries(sampleAuthors)) {
    const profile = { life: { en: 'First paragraph.\n\nSecond paragraph.' }, facts: [], portraitId: slug === 'rania-halabi' ? PICTURE : null };
    await must(slug, saveAuthor({ id: sampleId('author', slug), slug, ...author, ...profile }, FOUNDED));
  }
  return () => {
    closeDatabases();
    rmSync(folder, { recursive: true });
  };
}

/** The newsroom's one picture. */
export const PICTURE = samplePictureId('strait');

/** What a test says about an article; all else is filled in. */
export interface Story {
  at: string;
  headline?: string;
  section?: SampleSection;
  type?: SampleType;
  column?: SampleColumn;
  topics?: SampleTopic[];
  authors?: SampleAuthor[];
  pictured?: boolean;
  /** Fields of the document as they are. */
  document?: Partial<DraftDocumentInput>;
}

export const articleId = (key: string): string => sampleId('article', key);

/** Writes and publishes an article at that time; its key is its slug, too. Answers its id. */
export async function publishStory(key: string, story: Story): Promise<string> {
  const id = articleId(key);
  const act: Act = { by: 'test', at: new Date(story.at) };
  const {
    section = 'gulf',
    type = 'news',
    column,
    topics = [],
    authors = ['said-al-balushi'],
    pictured = false,
    headline = `Headline of ${key}`,
  } = story;
  const document: DraftDocumentInput = {
    language: 'en',
    slug: key,
    headline,
    standfirst: `Standfirst of ${key}.`,
    body: { type: 'doc', content: [p(`The body of ${key} says little.`)] },
    leadPicture: pictured ? { mediaId: PICTURE, altText: 'A strait', caption: 'The strait at noon.', credit: '' } : null,
    bylines: authors.map((author) => ({ authorId: sampleId('author', author) })),
    sectionId: sampleId('section', section),
    typeId: sampleId('type', type),
    columnId: column ? sampleId('column', column) : null,
    topicIds: topics.map((topic) => sampleId('topic', topic)),
    ...story.document,
  };
  if (document.leadPicture) document.leadPicture = { ...document.leadPicture, credit: 'Test agency' };
  const base = readDraft(id)?.version ?? 0;
  await must(key, write({ id, base, saveId: `${key}-${base}`, document }, act));
  await must(key, publish(id, act));
  return id;
}
