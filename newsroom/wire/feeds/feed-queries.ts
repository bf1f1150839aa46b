import { and, eq } from 'drizzle-orm';
import { content } from '#db/connections.ts';
import { listChanges } from '#db/schema/published/list-changes.ts';
import { edition } from '#db/schema/published/site.ts';
import { datedList, type ListConditions } from '#newsroom/articles/dated-lists.ts';
import { cutWidths, mediaPath, widestCut } from '#newsroom/media/shapes.ts';
import { homePath } from '#newsroom/site/addresses.ts';
import { articleHtml } from '#newsroom/wire/article-html.ts';
import type { Feed, FeedEntry, FeedPicture } from '#newsroom/wire/feeds/feed.ts';
import { type FeedFile, type FeedSubject, feedPage, feedPath } from '#newsroom/wire/feeds/feed-addresses.ts';
import { findFeedSubject } from '#newsroom/wire/feeds/feed-subject-queries.ts';
import type { WireArticle, WirePicture } from '#newsroom/wire/wire-article.ts';
import { listWireArticles } from '#newsroom/wire/wire-article-queries.ts';
import type { WireContext } from '#newsroom/wire/wire-document.ts';

/** Readers ask a few times a day: of a paper's hundred articles a day, an hour or two may lie between. */
const FEED_ENTRIES = 30;

/** A feed with its newest articles, newest first; undefined when the site has nothing of the kind. */
export function findFeed(subject: FeedSubject, file: FeedFile, context: WireContext): Feed | undefined {
  const { site, whole } = context;
  const found = findFeedSubject(subject, site);
  if (!found) return undefined;
  const { title, description, lists } = found;
  const ids = lists
    .flatMap((conditions) => datedList(conditions)({}, FEED_ENTRIES))
    .sort((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1))
    .slice(0, FEED_ENTRIES)
    .map(({ id }) => id);
  const entries = listWireArticles(site, ids).map((article) => toEntry(article, context));
  return {
    title,
    description,
    language: subject.kind === 'all' ? null : subject.language,
    address: whole(feedPath(subject, file)),
    hub: site.settings.hub || null,
    page: whole(feedPage(site.base, subject)),
    site: { name: site.settings.name, address: whole(homePath(site.base, site.base.first)), language: site.base.first },
    icon: { vector: whole('/icon.svg'), raster: whole('/icon-144.png') },
    rights: `© ${site.settings.name}`,
    changedAt: newestOf([...entries.map(({ changedAt }) => changedAt), ...lists.flatMap(changeOfList)]) ?? editionRaisedAt(),
    entries,
  };
}

function toEntry(article: WireArticle, { site, whole }: WireContext): FeedEntry {
  const { settings } = site;
  const authors = article.bylines.filter(({ role }) => role === 'author').map(({ name, path }) => ({ name, page: path && whole(path) }));
  return {
    id: `urn:uuid:${article.id}`,
    address: whole(article.path),
    language: article.language,
    title: article.headline,
    summary: article.standfirst,
    html: settings.feeds === 'full' ? articleHtml(article, { timeZone: settings.timeZone, whole }) : null,
    authors: article.printedByline ? [{ name: article.printedByline, page: null }] : authors,
    licence: article.republish && { name: article.republish.licence.name, address: article.republish.licence.url },
    // A section and a topic may have one name.
    categories: [...new Set([article.section, ...article.topics].map(({ name }) => name))],
    picture: article.leadPicture && toFeedPicture(article.leadPicture, whole),
    publishedAt: article.firstPublishedAt,
    changedAt: article.changedAt,
  };
}

function toFeedPicture(picture: WirePicture, whole: WireContext['whole']): FeedPicture {
  const { path, width, height } = widestCut(picture, 'whole');
  const { altText, caption, credit, copyright } = picture;
  const banner = mediaPath(picture, '16x9', cutWidths(picture, '16x9').at(-1) ?? width);
  return { address: whole(path), banner: whole(banner), type: 'image/webp', width, height, altText, caption, credit, copyright };
}

const newestOf = (times: Date[]): Date | undefined => (times.length > 0 ? new Date(Math.max(...times.map((time) => time.getTime()))) : undefined);

const SCOPES = ['section', 'type', 'group', 'column', 'topic', 'author'] as const;

/** When the list last changed: what went from it is in no entry any more. */
function changeOfList({ language, ...conditions }: ListConditions): Date[] {
  const scope = SCOPES.find((one) => conditions[one] !== undefined);
  const key = scope ? (conditions[scope] ?? '') : '';
  const isIts = and(eq(listChanges.scope, scope ?? 'all'), eq(listChanges.language, language), eq(listChanges.key, key));
  const rows = content().select({ changedAt: listChanges.changedAt }).from(listChanges).where(isIts).all();
  return rows.map(({ changedAt }) => changedAt);
}

function editionRaisedAt(): Date {
  const row = content().select({ raisedAt: edition.raisedAt }).from(edition).where(eq(edition.id, 1)).get();
  if (!row) throw new Error('The database holds no edition: it was not migrated.');
  return row.raisedAt;
}
