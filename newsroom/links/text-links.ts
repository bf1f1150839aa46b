/** All links of a public text to pages of ours: those in it, and of an article those of its sources and notes. */
import { inArray } from 'drizzle-orm';
import { contentWriter } from '#db/connections.ts';
import { articleNotes, articleSources } from '#db/schema/published/articles.ts';
import type { Body } from '#newsroom/articles/body.ts';
import { type InternalLink, internalLinks, linksBeside } from '#newsroom/links/internal-links.ts';

interface Beside {
  sources: readonly { name: string; url: string }[];
  notes: readonly { text: string; url: string }[];
}

/** As they are written, or about to be. */
export const linksOfText = (body: Body, { sources, notes }: Beside = { sources: [], notes: [] }): InternalLink[] => [
  ...internalLinks(body),
  ...linksBeside([...sources.map(({ name, url }) => ({ words: name, url })), ...notes.map(({ text, url }) => ({ words: text, url }))]),
];

/** What stands below public articles, by their ids. */
export function readBeside(ids: readonly string[]): Map<string, Beside> {
  const database = contentWriter();
  const sources = database
    .select({ id: articleSources.articleId, name: articleSources.name, url: articleSources.url })
    .from(articleSources)
    .where(inArray(articleSources.articleId, [...ids]))
    .orderBy(articleSources.articleId, articleSources.position)
    .all();
  const notes = database
    .select({ id: articleNotes.articleId, text: articleNotes.text, url: articleNotes.url })
    .from(articleNotes)
    .where(inArray(articleNotes.articleId, [...ids]))
    .orderBy(articleNotes.articleId, articleNotes.position)
    .all();
  const own = (id: string) => (row: { id: string }) => row.id === id;
  return new Map(ids.map((id) => [id, { sources: sources.filter(own(id)), notes: notes.filter(own(id)) }]));
}
