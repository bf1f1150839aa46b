/** Whole articles: what is said of them in lists, and their text with all that belongs to it. */
import { asc, eq } from 'drizzle-orm';
import { prepared } from '#db/prepared.ts';
import { articleCorrections, articleNotes, articlePictures, articleSources, articles } from '#db/schema/published/articles.ts';
import { pictures } from '#db/schema/published/pictures.ts';
import type { Body } from '#newsroom/articles/body.ts';
import { describePictures } from '#newsroom/articles/body-pictures.ts';
import { readWithIds } from '#newsroom/articles/reading-body.ts';
import { isAsked, publicPath } from '#newsroom/articles/teaser-queries.ts';
import { withTypeNote } from '#newsroom/articles/type-note.ts';
import type { Site } from '#newsroom/site/site-queries.ts';
import type { WireArticle } from '#newsroom/wire/wire-article.ts';
import { byArticle, isSpoken, listWireSummaries, wirePictureColumns } from '#newsroom/wire/wire-summary-queries.ts';

/** Articles of those ids, as `listWireSummaries` finds them, each whole. */
export function listWireArticles(site: Site, ids: readonly string[]): WireArticle[] {
  const summaries = listWireSummaries(site, ids);
  if (summaries.length === 0) return [];
  const asked = { ids: JSON.stringify(summaries.map(({ id }) => id)) };
  const texts = new Map(
    textsOf()
      .all(asked)
      .map((row) => [row.id, row]),
  );
  const satellites = readSatellites(asked);
  const beside = readBeside(
    site,
    [...texts.values()].flatMap(({ body }) => readWithIds(body as Body)),
  );
  return summaries.map((summary) => {
    const { id, language } = summary;
    const text = texts.get(id);
    if (!text) throw new Error(`Article ${id} has no text.`);
    const body = text.body as Body;
    const of = <T>(rows: Map<string, T[]>): T[] => rows.get(id) ?? [];
    const described = describePictures(body, of(satellites.pictures));
    return {
      ...summary,
      body,
      pictures: Object.fromEntries(Object.entries(described).map(([mediaId, picture]) => [mediaId, { id: mediaId, ...picture }])),
      readWith: Object.fromEntries(readWithIds(body).flatMap((other) => (beside[other] ? [[other, beside[other]]] : []))),
      updateNote: text.updateNote,
      sources: of(satellites.sources),
      notes: withTypeNote(of(satellites.notes), text.typeId, { site, language }),
      corrections: of(satellites.corrections),
    };
  });
}

const textsOf = prepared((content) => {
  const { id, typeId, body, updateNote } = articles;
  return content.select({ id, typeId, body, updateNote }).from(articles).where(isAsked(id)).prepare();
});

const picturesOf = prepared((content) =>
  content
    .select({ articleId: articlePictures.articleId, ...wirePictureColumns })
    .from(articlePictures)
    .innerJoin(pictures, eq(pictures.id, articlePictures.pictureId))
    .where(isAsked(articlePictures.articleId))
    .prepare(),
);

const sourcesOf = prepared((content) =>
  content
    .select({ articleId: articleSources.articleId, name: articleSources.name, url: articleSources.url })
    .from(articleSources)
    .where(isAsked(articleSources.articleId))
    .orderBy(asc(articleSources.articleId), asc(articleSources.position))
    .prepare(),
);

const notesOf = prepared((content) =>
  content
    .select({ articleId: articleNotes.articleId, kind: articleNotes.kind, text: articleNotes.text, url: articleNotes.url })
    .from(articleNotes)
    .where(isAsked(articleNotes.articleId))
    .orderBy(asc(articleNotes.articleId), asc(articleNotes.position))
    .prepare(),
);

const correctionsOf = prepared((content) =>
  content
    .select({ articleId: articleCorrections.articleId, at: articleCorrections.at, text: articleCorrections.text })
    .from(articleCorrections)
    .where(isAsked(articleCorrections.articleId))
    .orderBy(asc(articleCorrections.articleId), asc(articleCorrections.position))
    .prepare(),
);

/** What belongs to the texts of those articles, by article: one read of each table for all of them. */
function readSatellites(asked: { ids: string }) {
  return {
    pictures: byArticle(picturesOf().all(asked)),
    sources: byArticle(sourcesOf().all(asked)),
    notes: byArticle(notesOf().all(asked)),
    corrections: byArticle(correctionsOf().all(asked)),
  };
}

const besideOf = prepared((content) => {
  const { id, language, sectionId, slug, headline } = articles;
  return content.select({ id, language, sectionId, slug, headline }).from(articles).where(isAsked(id)).prepare();
});

/** Headline and address of each public article among those, by id. */
function readBeside(site: Site, ids: string[]): WireArticle['readWith'] {
  if (ids.length === 0) return {};
  const rows = besideOf().all({ ids: JSON.stringify(ids) });
  return Object.fromEntries(
    rows.flatMap(({ id, language, headline, ...row }) =>
      isSpoken(language, site) ? [[id, { headline, language, path: publicPath(site, { ...row, language }) }]] : [],
    ),
  );
}
