import { asc, eq, inArray } from 'drizzle-orm';
import type { Guard, Write } from '#db/commit.ts';
import { contentWriter } from '#db/connections.ts';
import { articleBylines, articleSources, articles, articleTopics, authors, searchDocuments, topics } from '#db/schema/published/articles.ts';
import { searchedNames } from '#newsroom/search/searched-names.ts';
import type { Language } from '#newsroom/site/language.ts';

export interface NamesAnew {
  articleId: string;
  write: Write;
  /** The names are still those that were read. */
  guard: Guard;
}

/** What lets readers find public articles by the names that people and topics have now; nothing for those that are found so. */
export function namesAnew(articleIds: string[]): NamesAnew[] {
  const database = contentWriter();
  const found = database
    .select({
      articleId: articles.id,
      language: articles.language,
      printedByline: articles.printedByline,
      dateline: articles.dateline,
      names: searchDocuments.names,
    })
    .from(articles)
    .innerJoin(searchDocuments, eq(searchDocuments.articleId, articles.id))
    .where(inArray(articles.id, articleIds))
    .all();
  const byId = new Map(found.map((article) => [article.articleId, article]));
  const named = readNamed(articleIds);
  return articleIds.flatMap((articleId) => {
    const article = byId.get(articleId);
    const names = article && searchedNames({ ...article, ...named(articleId) }, article.language as Language);
    if (names === undefined || names === article?.names) return [];
    const own = eq(searchDocuments.articleId, articleId);
    const guard = {
      query: database.select({ names: searchDocuments.names }).from(searchDocuments).where(own),
      answered: [{ names: article?.names }],
    };
    return [{ articleId, write: database.update(searchDocuments).set({ names }).where(own), guard }];
  });
}

/** Reads whom and what articles name, in the order in which they name them; somebody with two roles once. */
function readNamed(articleIds: string[]) {
  const database = contentWriter();
  const people = database
    .select({ articleId: articleBylines.articleId, id: authors.id, name: authors.name })
    .from(articleBylines)
    .innerJoin(authors, eq(authors.id, articleBylines.authorId))
    .where(inArray(articleBylines.articleId, articleIds))
    .orderBy(asc(articleBylines.articleId), asc(articleBylines.position))
    .all();
  const subjects = database
    .select({ articleId: articleTopics.articleId, names: topics.names })
    .from(articleTopics)
    .innerJoin(topics, eq(topics.id, articleTopics.topicId))
    .where(inArray(articleTopics.articleId, articleIds))
    .orderBy(asc(articleTopics.articleId), asc(articleTopics.position))
    .all();
  const sources = database
    .select({ articleId: articleSources.articleId, name: articleSources.name })
    .from(articleSources)
    .where(inArray(articleSources.articleId, articleIds))
    .orderBy(asc(articleSources.articleId), asc(articleSources.position))
    .all();
  const of = { people: Map.groupBy(people, byArticle), subjects: Map.groupBy(subjects, byArticle), sources: Map.groupBy(sources, byArticle) };
  return (articleId: string) => ({
    authors: new Map(of.people.get(articleId)?.map((person) => [person.id, person])).values(),
    topics: of.subjects.get(articleId) ?? [],
    sources: of.sources.get(articleId) ?? [],
  });
}

const byArticle = ({ articleId }: { articleId: string }) => articleId;
