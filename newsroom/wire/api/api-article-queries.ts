/** Articles as the read interface gives them: what every document of the wire says, with the translations of each. */
import { sql } from 'drizzle-orm';
import { prepared } from '#db/prepared.ts';
import { articles } from '#db/schema/published/articles.ts';
import { publicPath } from '#newsroom/articles/teaser-queries.ts';
import { articleApiPath } from '#newsroom/wire/api/api-addresses.ts';
import { wholeLinks } from '#newsroom/wire/api/api-body.ts';
import { toApiPicture } from '#newsroom/wire/api/api-picture.ts';
import type { ApiArticle, ApiSummary } from '#newsroom/wire/api/article-schemas.ts';
import { articleHtml } from '#newsroom/wire/article-html.ts';
import type { Filed, WireSummary } from '#newsroom/wire/wire-article.ts';
import { listWireArticles } from '#newsroom/wire/wire-article-queries.ts';
import type { WireContext } from '#newsroom/wire/wire-document.ts';
import { isSpoken, listWireSummaries } from '#newsroom/wire/wire-summary-queries.ts';

/** The short forms of those that are public, in the order of the ids. */
export function listApiSummaries(ids: readonly string[], context: WireContext): ApiSummary[] {
  const summaries = listWireSummaries(context.site, ids);
  const groups = readGroups(summaries);
  return summaries.map((summary) => toSummary(summary, groups, context));
}

/** One article, with its text where the newsroom gives more than summaries; undefined when it is not public. */
export function findApiArticle(id: string, context: WireContext): ApiArticle | undefined {
  const [article] = listWireArticles(context.site, [id]);
  if (!article) return undefined;
  const { site, whole } = context;
  const setting = { licence: article.republish?.licence ?? null, whole };
  const isWhole = site.settings.feeds === 'full';
  return {
    ...toSummary(article, readGroups([article]), context),
    body: isWhole ? wholeLinks(article.body.content, whole) : null,
    html: isWhole ? articleHtml(article, { timeZone: site.settings.timeZone, whole }).source : null,
    pictures: isWhole ? Object.values(article.pictures).map((picture) => toApiPicture(picture, setting)) : [],
    updateNote: article.updateNote,
    corrections: article.corrections.map(({ at, text }) => ({ at: at.toISOString(), text })),
    sources: article.sources.map(({ name, url }) => ({ name, url: url.startsWith('/') ? whole(url) : url })),
    notes: article.notes.map(({ kind, text, url }) => ({ kind, text, url: url.startsWith('/') ? whole(url) : url })),
  };
}

type Groups = ReturnType<typeof readGroups>;

const membersOf = prepared((content) => {
  const { id, translationGroup: group, language, sectionId, slug, headline, originalId } = articles;
  return content
    .select({ id, group, language, sectionId, slug, headline, originalId })
    .from(articles)
    .where(sql`${group} in (select value from json_each(${sql.placeholder('groups')}))`)
    .prepare();
});

/** Who is in the groups of translations of those articles, by group. */
function readGroups(summaries: WireSummary[]) {
  const groups = [...new Set(summaries.flatMap(({ translationGroup }) => translationGroup ?? []))];
  return Map.groupBy(groups.length > 0 ? membersOf().all({ groups: JSON.stringify(groups) }) : [], ({ group }) => group);
}

function toSummary(article: WireSummary, groups: Groups, context: WireContext): ApiSummary {
  const { id, language, leadPicture, republish } = article;
  const { whole } = context;
  const named = ({ slug, name, path }: Filed) => ({ slug, name, url: whole(path) });
  return {
    id,
    api: whole(articleApiPath(id)),
    url: whole(article.path),
    canonicalUrl: article.canonicalUrl || whole(article.path),
    language,
    section: named(article.section),
    type: named(article.type),
    column: article.column && named(article.column),
    topics: article.topics.map(named),
    kicker: article.kicker,
    headline: article.headline,
    standfirst: article.standfirst,
    dateline: article.dateline,
    byline: article.printedByline,
    authors: article.bylines.map((byline) => ({ ...named(byline), role: byline.role, place: byline.place })),
    leadPicture: leadPicture && toApiPicture(leadPicture, { licence: republish?.licence ?? null, whole }),
    words: article.words,
    firstPublishedAt: article.firstPublishedAt.toISOString(),
    updatedAt: article.updatedAt?.toISOString() ?? null,
    changedAt: article.lastPublishedAt.toISOString(),
    version: article.version,
    licence: republish && { name: republish.licence.name, url: republish.licence.url, republish: whole(republish.path) },
    isCorrected: article.isCorrected,
    translations: translationsOf(article, groups, context),
  };
}

/** The other members of its group, in the order of the site's languages. */
function translationsOf({ id, translationGroup }: WireSummary, groups: Groups, { site, whole }: WireContext): ApiSummary['translations'] {
  const { languages } = site.settings;
  return (groups.get(translationGroup) ?? [])
    .flatMap(({ id: other, language, sectionId, slug, headline, originalId }) =>
      other !== id && isSpoken(language, site)
        ? [
            {
              id: other,
              api: whole(articleApiPath(other)),
              url: whole(publicPath(site, { sectionId, slug, language })),
              language,
              headline,
              isOriginal: originalId === null,
            },
          ]
        : [],
    )
    .sort((a, b) => languages.indexOf(a.language) - languages.indexOf(b.language));
}
