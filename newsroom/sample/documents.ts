/** The sample's texts as the documents that the desk would write. */
import type { DraftDocumentInput } from '#newsroom/drafts/document.ts';
import { sampleId, samplePictureId } from '#newsroom/sample/ids.ts';
import type { SampleArticle, SampleTranslation } from '#newsroom/sample/newsroom.ts';

const bylinesOf = (article: SampleArticle) =>
  article.bylines.map(({ author, role, place }) => ({ authorId: sampleId('author', author), role, place }));

/** The document of an original, with the first `updates` of its updates in it. */
export function documentOf(article: SampleArticle, { translated, updates }: { translated: boolean; updates: number }): DraftDocumentInput {
  const { key, headline, standfirst, kicker, dateline, picture, sources, notes, printedByline } = article;
  return {
    language: 'en',
    slug: key,
    headline,
    standfirst,
    kicker,
    dateline,
    printedByline,
    sources,
    notes,
    body: { type: 'doc', content: [...article.body, ...(article.updates ?? []).slice(0, updates).flatMap((update) => update.append)] },
    leadPicture: picture
      ? { mediaId: samplePictureId(picture.key), altText: picture.altText, caption: picture.caption, credit: picture.credit }
      : null,
    bylines: bylinesOf(article),
    sectionId: sampleId('section', article.section),
    typeId: sampleId('type', article.type),
    columnId: article.column ? sampleId('column', article.column) : null,
    topicIds: article.topics.map((topic) => sampleId('topic', topic)),
    relatedPins: (article.pins ?? []).map((pin) => sampleId('article', pin)),
    translation: translated ? { group: sampleId('translations', key), originalId: null, originalVersion: null } : null,
  };
}

/** The document of a translation: what is no text comes from the original. */
export function translationDocumentOf(article: SampleArticle, translation: SampleTranslation, originalVersion: number): DraftDocumentInput {
  const original = documentOf(article, { translated: true, updates: 0 });
  const { language, slug, headline, standfirst, kicker, dateline, picture, sources, notes, body, translator } = translation;
  return {
    ...original,
    language,
    slug,
    headline,
    standfirst,
    kicker,
    dateline,
    sources,
    body: { type: 'doc', content: body },
    leadPicture: original.leadPicture && picture ? { ...original.leadPicture, ...picture } : original.leadPicture,
    // Places are written as the original's language has them; the dateline says where, in the reader's own.
    bylines: [...bylinesOf(article).map((byline) => ({ ...byline, place: '' })), { authorId: sampleId('author', translator), role: 'translator' }],
    notes,
    relatedPins: [],
    translation: { group: sampleId('translations', article.key), originalId: sampleId('article', article.key), originalVersion },
  };
}
