/** IPTC ninjs 3.1 (iptc.org/std/ninjs): articles in the form that news agencies and their customers exchange. */
import type { Site } from '#newsroom/site/site-queries.ts';
import type { ApiArticle, ApiPicture, ApiSummary, ApiWithdrawn } from '#newsroom/wire/api/article-schemas.ts';
import type { WireContext } from '#newsroom/wire/wire-document.ts';

const STANDARD = { name: 'ninjs', version: '3.1', schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json' } as const;

/** The name that feeds give, too: it stays when an address changes. */
const uriOf = (id: string): string => `urn:uuid:${id}`;
const filled = <T>(name: string, values: T[]): Record<string, T[]> => (values.length > 0 ? { [name]: values } : {});
const said = (name: string, text: string): Record<string, string> => (text ? { [name]: text } : {});
const linked = (url: string): Record<string, string> => (/^https?:/.test(url) ? { uri: url } : {});

/** A whole article. */
export function toNinjs(article: ApiArticle, { site }: WireContext) {
  const { html, words, pictures, sources } = article;
  return {
    ...itemOf(article, site),
    representationType: html === null ? 'partial' : 'full',
    ...filled('bodies', html === null ? [] : [{ role: 'main', contentType: 'application/xhtml+xml', wordCount: words, value: html }]),
    ...filled(
      'infoSources',
      sources.map(({ name, url }) => ({ name, role: 'source', ...linked(url) })),
    ),
    ...filled('associations', [...associationsOf(article), ...pictures.map((picture) => ({ rel: 'illustration', ...toPicture(picture) }))]),
  };
}

interface Listed {
  articles: ApiSummary[];
  withdrawn: ApiWithdrawn[];
  /** Where to ask for later changes. */
  again?: string;
  /** When the terms of the whole site became others. */
  termsChangedAt?: string | null;
}

/** A list, as a composite item whose associations are the articles; what was withdrawn is canceled and says nothing more. */
export function toNinjsList({ articles, withdrawn, again, termsChangedAt }: Listed, { site, whole, at }: WireContext) {
  const usable = articles.map((article) => ({
    name: article.headline,
    rel: 'item',
    ...itemOf(article, site),
    representationType: 'partial',
    ...filled('associations', associationsOf(article)),
  }));
  const canceled = withdrawn.map(({ id, language, withdrawnAt, url }) => ({
    name: 'Withdrawn',
    rel: 'item',
    uri: uriOf(id),
    type: 'text',
    pubStatus: 'canceled',
    language,
    versionCreated: withdrawnAt,
    altIds: [{ role: 'url', value: url }],
  }));
  const newest = [...articles.map(({ changedAt }) => changedAt), ...withdrawn.map(({ withdrawnAt }) => withdrawnAt)].sort().at(-1);
  return {
    uri: whole('/'),
    standard: STANDARD,
    type: 'composite',
    representationType: 'partial',
    versionCreated: newest ?? at.toISOString(),
    title: site.settings.name,
    ...filled('altIds', [
      ...(again ? [{ role: 'again', value: again }] : []),
      ...(termsChangedAt ? [{ role: 'termsChangedAt', value: termsChangedAt }] : []),
    ]),
    ...filled('associations', [...usable, ...canceled]),
  };
}

function itemOf(article: ApiSummary, site: Site) {
  const { id, url, canonicalUrl, language, section, type, topics, kicker, headline, standfirst, dateline, authors, licence } = article;
  const { name } = site.settings;
  const written = authors.filter(({ role }) => role === 'author').map((author) => author.name);
  return {
    uri: uriOf(id),
    standard: STANDARD,
    type: 'text',
    version: String(article.version),
    firstCreated: article.firstPublishedAt,
    contentCreated: article.firstPublishedAt,
    versionCreated: article.changedAt,
    pubStatus: 'usable',
    language,
    copyrightHolder: name,
    copyrightNotice: `© ${name}`,
    ...(licence && { usageTerms: licence.name, rightsInfo: { linkedRights: licence.url } }),
    title: headline,
    headlines: [
      { role: 'main', contentType: 'text/plain', value: headline },
      ...(kicker ? [{ role: 'kicker', contentType: 'text/plain', value: kicker }] : []),
    ],
    ...filled('descriptions', standfirst ? [{ role: 'summary', contentType: 'text/plain', value: standfirst }] : []),
    ...said('by', article.byline || written.join(', ')),
    ...said('located', dateline),
    ...filled(
      'people',
      authors.map((author) => ({ name: author.name, rel: author.role, uri: author.url })),
    ),
    genres: [{ name: type.name, uri: type.url, literal: type.slug }],
    subjects: [
      { name: section.name, rel: 'section', uri: section.url },
      ...topics.map((topic) => ({ name: topic.name, rel: 'about', uri: topic.url })),
    ],
    altIds: [
      { role: 'url', value: url },
      { role: 'canonical', value: canonicalUrl },
    ],
    renditions: [{ name: 'page', href: url, contentType: 'text/html' }],
  };
}

function associationsOf({ leadPicture, translations }: ApiSummary) {
  return [
    ...(leadPicture ? [{ rel: 'lead', ...toPicture(leadPicture) }] : []),
    ...translations.map(({ id, language, headline, url }) => ({
      name: headline,
      rel: 'translation',
      uri: uriOf(id),
      type: 'text',
      language,
      altIds: [{ role: 'url', value: url }],
    })),
  ];
}

function toPicture(picture: ApiPicture) {
  const { id, description, caption, credit, creator, source, copyright, licence, terms, sizes } = picture;
  const described = [
    { role: 'caption', contentType: 'text/plain', value: caption },
    { role: 'alternativeText', contentType: 'text/plain', value: description },
  ];
  return {
    name: caption || description || credit || id,
    uri: uriOf(id),
    type: 'picture',
    ...filled(
      'descriptions',
      described.filter(({ value }) => value),
    ),
    ...said('by', creator || credit),
    ...said('copyrightNotice', copyright),
    ...said('usageTerms', [licence, terms].filter(Boolean).join('. ')),
    ...filled('infoSources', [...(credit ? [{ name: credit, role: 'credit' }] : []), ...(source ? [{ name: source, role: 'source' }] : [])]),
    renditions: sizes.map(({ url, type, width, height }) => ({
      name: `${width}.${type.split('/')[1]}`,
      href: url,
      contentType: type,
      width,
      height,
    })),
  };
}
