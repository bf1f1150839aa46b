/** What the lists of the site have to do with something that was renamed. */
import { and, desc, eq, gt, inArray } from 'drizzle-orm';
import { contentWriter } from '#db/connections.ts';
import { articleBylines, articles, articleTopics, counts } from '#db/schema/published/articles.ts';
import type { AddressChange } from '#newsroom/delivery/delivery-kind.ts';
import { type Slugged, slugPath } from '#newsroom/site/addresses.ts';
import type { Language } from '#newsroom/site/language.ts';

/** As many as a feed has. */
const NEWEST = 30;

/** In which languages it has articles. */
export function languagesOf({ of, id, formerId = id, languages }: AddressChange): Language[] {
  if (of === 'page') return [...languages];
  const rows = contentWriter()
    .select({ language: counts.language })
    .from(counts)
    .where(and(eq(counts.scope, of), inArray(counts.key, [id, formerId]), gt(counts.articles, 0)))
    .all();
  return languages.filter((language) => rows.some((row) => row.language === language));
}

const KIND_OF = { section: 'section', type: 'type', group: 'type', column: 'column', topic: 'topic', author: 'author', page: 'page' } as const;
/** Below which word its address lies: types and their groups share one. */
export const slugKindOf = (of: AddressChange['of']): Slugged => KIND_OF[of];

/** Where it was and is, as addresses are stored. */
export const renamedPaths = ({ of, from, to }: Pick<AddressChange, 'of' | 'from' | 'to'>, language: Language): string[] =>
  [from, to].map((slug) => `/${language}${slugPath(slugKindOf(of), slug)}`);

/**
 * Lists in which the newest articles of a section stand, and so their addresses: of everything, of the section, all those of
 * the frame, and of the topics and people of these articles.
 */
export function listsOfSection({ id, languages }: AddressChange): { language: Language; scope: string; key: string }[] {
  const database = contentWriter();
  return languages.flatMap((language) => {
    const newest = database
      .select({ id: articles.id })
      .from(articles)
      .where(and(eq(articles.sectionId, id), eq(articles.language, language)))
      .orderBy(desc(articles.firstPublishedAt), desc(articles.id))
      .limit(NEWEST)
      .all()
      .map((article) => article.id);
    if (newest.length === 0) return [];
    const isOfFrame = and(eq(counts.language, language), inArray(counts.scope, ['type', 'group', 'column']), gt(counts.articles, 0));
    const frame = database.select({ scope: counts.scope, key: counts.key }).from(counts).where(isOfFrame).all();
    const topics = database.selectDistinct({ key: articleTopics.topicId }).from(articleTopics).where(inArray(articleTopics.articleId, newest)).all();
    const people = database
      .selectDistinct({ key: articleBylines.authorId })
      .from(articleBylines)
      .where(inArray(articleBylines.articleId, newest))
      .all();
    return [
      { language, scope: 'all', key: '' },
      { language, scope: 'section', key: id },
      ...frame.map((one) => ({ language, ...one })),
      ...topics.map(({ key }) => ({ language, scope: 'topic', key })),
      ...people.map(({ key }) => ({ language, scope: 'author', key })),
    ];
  });
}
