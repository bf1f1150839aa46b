/** What stands around the articles of a large site: the frame that lies there, and many more subjects and people. */
import { v5 } from 'uuid';
import { connections, contentWriter } from '#db/connections.ts';
import { deskAuthors, deskTopics, media } from '#db/schema/desk/drafts.ts';
import { columns, sections, types } from '#db/schema/published/site.ts';
import { TOPIC_KINDS } from '#newsroom/articles/views.ts';
import type { References } from '#newsroom/publishing/compose-article.ts';
import { readPictures } from '#newsroom/publishing/references.ts';
import type { Language } from '#newsroom/site/language.ts';
import { readSettings } from '#newsroom/site/read-settings.ts';
import { createChance } from './chance.ts';
import { rowWriter } from './row-writer.ts';
import { createVocabulary } from './vocabulary.ts';

export interface Frame {
  languages: [Language, ...Language[]];
  timeZone: string;
  sections: References['section'][];
  types: References['type'][];
  columnIds: string[];
  authors: References['authors'];
  topics: References['topics'];
  pictures: References['pictures'];
}

const NAMESPACE = '1b8a6d52-6a0e-4c53-9a0c-5c1f8c2f7e43';
const idOf = (kind: string, number: number): string => v5(`${kind}/${number}`, NAMESPACE);

/** Adds subjects and people of the desk in one transaction; each becomes public with the first article that names it. */
export function laySubjects({ topics, authors, seed }: { topics: number; authors: number; seed: number }): void {
  const { languages } = readFrame();
  const vocabularies = new Map(languages.map((language) => [language, createVocabulary(language, createChance(seed))]));
  const named = (number: number) => Object.fromEntries([...vocabularies].map(([language, vocabulary]) => [language, vocabulary.name(number)]));
  const database = connections().content;
  const write = { topic: rowWriter(database, deskTopics), author: rowWriter(database, deskAuthors) };
  const [first] = languages;
  const lay = database.transaction(() => {
    for (let number = 0; number < topics; number += 1) {
      const kind = TOPIC_KINDS[number % TOPIC_KINDS.length] ?? 'theme';
      write.topic({ id: idOf('topic', number), slug: `subject-${number}`, kind, names: named(number), descriptions: {}, facts: [] });
    }
    for (let number = 0; number < authors; number += 1) {
      const name = named(topics + number)[first] ?? '';
      write.author({ id: idOf('author', number), slug: `writer-${number}`, name, role: { en: 'Writer' }, life: {}, facts: [], portraitId: null });
    }
  });
  lay();
}

/** The frame as it lies in the open database. */
export function readFrame(): Frame {
  const settings = readSettings();
  if (!settings) throw new Error('There is no site to fill: its settings are missing.');
  const database = contentWriter();
  const byId = <T extends { id: string }>(rows: T[]) => new Map(rows.map((row) => [row.id, row]));
  const authors = byId(database.select().from(deskAuthors).orderBy(deskAuthors.id).all());
  const pictures = readPictures(
    database
      .select({ id: media.id })
      .from(media)
      .orderBy(media.id)
      .all()
      .map(({ id }) => id),
  );
  return {
    languages: settings.languages,
    timeZone: settings.timeZone,
    sections: database.select({ id: sections.id, slug: sections.slug }).from(sections).orderBy(sections.position).all(),
    types: database.select().from(types).orderBy(types.position).all(),
    columnIds: database
      .select({ id: columns.id })
      .from(columns)
      .orderBy(columns.position)
      .all()
      .map(({ id }) => id),
    authors,
    topics: byId(database.select().from(deskTopics).orderBy(deskTopics.id).all()),
    pictures,
  };
}
