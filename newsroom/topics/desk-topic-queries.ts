/** Topics as the desk lists and edits them. */
import { eq } from 'drizzle-orm';
import { contentWriter } from '#db/connections.ts';
import { deskTopics } from '#db/schema/desk/drafts.ts';
import { topics } from '#db/schema/published/articles.ts';
import { listPiecesWith } from '#newsroom/drafts/pieces-with.ts';
import { topicPath } from '#newsroom/site/addresses.ts';
import { countsByKey, editedOf, languagesOfSite, toLines } from '#newsroom/site/desk-site-queries.ts';
import type { SubjectList, TopicEdited } from '#newsroom/site/desk-views.ts';
import { leafOf, type SubjectsAsked } from '#newsroom/site/subject-leaf.ts';
import { readTopic } from '#newsroom/topics/save-topic.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

/** Those whose name in any language, or whose slug, holds the words; by name. */
export async function listDeskTopics(asked: SubjectsAsked): Promise<SubjectList> {
  const rows = contentWriter().select().from(deskTopics).all();
  const [first] = languagesOfSite();
  const kinds = new Map(rows.map(({ id, kind }) => [id, desk.site.topicKinds[kind]]));
  const found = rows.filter(({ slug, names }) => asked.holds([slug, ...Object.values(names)]));
  const lines = toLines(found, 'topic', topicPath).map((line) => ({ ...line, about: kinds.get(line.id) ?? '' }));
  return leafOf(lines, asked, first);
}

/** Undefined when there is none with that id; a new one has an empty id. */
export async function findDeskTopic(id: string): Promise<TopicEdited | undefined> {
  const { rows, mark } = readTopic(id);
  const [row = id === '' ? BLANK : undefined] = rows;
  if (!row) return undefined;
  const { slug, kind, names, descriptions, facts } = row;
  const shown = contentWriter().select({ id: topics.id }).from(topics).where(eq(topics.id, id)).get();
  return {
    ...editedOf('topic', id, mark, topicPath),
    isPublic: shown !== undefined,
    uses: usesOf(id),
    fields: { slug, kind, names, descriptions, facts },
  };
}

function usesOf(id: string): TopicEdited['uses'] {
  const articles = countsByKey('topic').get(id) ?? 0;
  return { articles, drafts: id === '' ? 0 : listPiecesWith('topic', id).length - articles };
}

const BLANK: TopicEdited['fields'] = { slug: '', kind: 'theme', names: {}, descriptions: {}, facts: [] };
