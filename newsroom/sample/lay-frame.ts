/** The sample's settings, sections, types, people, topics, pictures, pages and navigation. Saving them again changes nothing. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import { contentWriter } from '#db/connections.ts';
import { media } from '#db/schema/desk/drafts.ts';
import type { Act } from '#newsroom/acting/act.ts';
import { saveAuthor } from '#newsroom/authors/save-author.ts';
import { addPicture } from '#newsroom/media/add-picture.ts';
import { sampleArticles } from '#newsroom/sample/articles.ts';
import { sampleDossiers } from '#newsroom/sample/dossiers.ts';
import { sampleFocalPoints } from '#newsroom/sample/focal-points.ts';
import { sampleId, samplePictureId } from '#newsroom/sample/ids.ts';
import { must } from '#newsroom/sample/must.ts';
import {
  type SampleAuthor,
  sampleAuthors,
  sampleColumns,
  sampleSections,
  sampleSettings,
  sampleTypeGroups,
  sampleTypes,
} from '#newsroom/sample/newsroom.ts';
import { samplePages } from '#newsroom/sample/pages.ts';
import { samplePeople } from '#newsroom/sample/people.ts';
import { SAMPLE_PICTURES } from '#newsroom/sample/picture-keys.ts';
import { type SampleTopic, sampleTopics } from '#newsroom/sample/topics.ts';
import { isLanguage, type Words } from '#newsroom/site/language.ts';
import { saveNavigation } from '#newsroom/site/save-navigation.ts';
import { savePage } from '#newsroom/site/save-page.ts';
import { saveSettings } from '#newsroom/site/save-settings.ts';
import { saveColumn, saveSection, saveType, saveTypeGroup } from '#newsroom/site/save-site.ts';
import { saveTopic } from '#newsroom/topics/save-topic.ts';

const PICTURES = join(process.cwd(), 'newsroom/sample/pictures');

export async function layFrame(act: Act): Promise<void> {
  await must('settings', saveSettings(sampleSettings, act));
  let position = 0;
  for (const [slug, { names }] of Object.entries(sampleTypeGroups))
    await must(slug, saveTypeGroup({ id: sampleId('group', slug), slug, position: position++, names }, act));
  for (const [slug, type] of Object.entries(sampleTypes)) {
    const note = 'note' in type ? type.note : {};
    await must(
      slug,
      saveType(
        { id: sampleId('type', slug), slug, position: position++, names: type.names, groupId: sampleId('group', type.group), tone: type.tone, note },
        act,
      ),
    );
  }
  for (const [slug, section] of Object.entries(sampleSections))
    await must(slug, saveSection({ id: sampleId('section', slug), slug, position: position++, ...section }, act));
  for (const [slug, column] of Object.entries(sampleColumns))
    await must(slug, saveColumn({ id: sampleId('column', slug), slug, position: position++, ...column }, act));
  for (const key of SAMPLE_PICTURES) {
    if (
      contentWriter()
        .select({ id: media.id })
        .from(media)
        .where(eq(media.id, samplePictureId(key)))
        .get()
    )
      continue;
    // What the first article with it says of it, the library says too: there it is found by these words.
    const { altText = '', caption = '' } = sampleArticles.find(({ picture }) => picture?.key === key)?.picture ?? {};
    const said = {
      altText,
      caption,
      credit: 'Illustration: The Causeway',
      source: 'The Causeway',
      licence: 'CC0-1.0',
      focal: sampleFocalPoints[key],
    };
    await must(key, addPicture(await readFile(join(PICTURES, `${key}.webp`)), { id: samplePictureId(key), ...said }, act));
  }
  for (const [slug, topic] of Object.entries(sampleTopics) as [SampleTopic, (typeof sampleTopics)[SampleTopic]][]) {
    const dossier = sampleDossiers[slug];
    await must(
      slug,
      saveTopic({ id: sampleId('topic', slug), slug, ...topic, descriptions: dossier?.description ?? {}, facts: dossier?.facts ?? [] }, act),
    );
  }
  for (const [slug, author] of Object.entries(sampleAuthors) as [SampleAuthor, (typeof sampleAuthors)[SampleAuthor]][]) {
    const { life, facts, portrait } = samplePeople[slug];
    await must(
      slug,
      saveAuthor({ id: sampleId('author', slug), slug, ...author, life, facts, portraitId: portrait && samplePictureId(portrait) }, act),
    );
  }
  for (const { key, texts } of samplePages) {
    for (const [language, { headline, standfirst, body }] of Object.entries(texts)) {
      if (!isLanguage(language)) continue;
      await must(
        key,
        savePage(
          { id: sampleId('page', `${key}/${language}`), key, language, slug: key, headline, standfirst, body: { type: 'doc', content: body } },
          act,
        ),
      );
    }
  }
  await must('navigation', saveNavigation(navigation(), act));
}

function navigation(): Parameters<typeof saveNavigation>[0] {
  const link = (place: 'masthead' | 'foot', kind: 'section' | 'type' | 'column' | 'page' | 'archive', target: string, strong = false) => ({
    place,
    kind,
    target,
    names: {},
    strong,
  });
  const sections = Object.keys(sampleSections);
  // A link to many is named in the plural.
  const kinds: Record<string, Words> = {
    analysis: {},
    voices: {},
    interview: { en: 'Interviews', fr: 'Entretiens', ar: 'مقابلات', ru: 'Интервью' },
    explainer: { en: 'Explainers', fr: 'Décryptages', ar: 'شروح', ru: 'Разборы' },
  };
  return [
    ...sections.map((slug) => link('masthead', 'section', slug, true)),
    ...Object.entries(kinds).map(([slug, names]) => ({ ...link('masthead', 'type', slug), names })),
    ...['news', 'monitor', 'reportage', 'opinion', 'editorial', 'watch-and-listen'].map((slug) => link('foot', 'type', slug)),
    link('foot', 'column', 'monday-letter'),
    link('foot', 'archive', ''),
    ...samplePages.map(({ key }) => link('foot', 'page', key)),
  ];
}
