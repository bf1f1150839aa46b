/**
 * What Google's documentation wants of each thing that it reads. `required`: without it the thing is not used; `recommended`:
 * it names it among those that it recommends, and a newspaper has it to tell. Each page is named, as it was in November 2026.
 */
import type { JsonLdNode } from '#newsroom/wire/json-ld/testing/vocabulary.ts';

interface Wanted {
  page: string;
  required: string[];
  recommended: string[];
}

const BASE = 'https://developers.google.com/search/docs/appearance';
const article: Wanted = {
  page: `${BASE}/structured-data/article`,
  required: [],
  recommended: ['author', 'author.name', 'author.url', 'dateModified', 'datePublished', 'headline', 'image'],
};

export const GOOGLE: Record<string, Wanted> = {
  NewsArticle: article,
  OpinionNewsArticle: article,
  AnalysisNewsArticle: article,
  BackgroundNewsArticle: article,
  ReportageNewsArticle: article,
  BreadcrumbList: {
    page: `${BASE}/structured-data/breadcrumb`,
    required: ['itemListElement', 'itemListElement.name', 'itemListElement.position'],
    recommended: [],
  },
  /** With one of creator, creditText, copyrightNotice and license beside. */
  ImageObject: {
    page: `${BASE}/structured-data/image-license-metadata`,
    required: ['contentUrl'],
    recommended: ['license', 'acquireLicensePage', 'creditText', 'creator', 'creator.name', 'copyrightNotice'],
  },
  NewsMediaOrganization: {
    page: `${BASE}/structured-data/organization`,
    required: [],
    recommended: ['name', 'url', 'logo', 'address', 'description', 'sameAs'],
  },
  WebSite: { page: `${BASE}/site-names`, required: ['name', 'url'], recommended: [] },
  ProfilePage: { page: `${BASE}/structured-data/profile-page`, required: ['mainEntity', 'mainEntity.name'], recommended: [] },
  /** Of a profile page. */
  Person: { page: `${BASE}/structured-data/profile-page`, required: ['name'], recommended: ['description', 'image'] },
};

/** The wanted properties that a thing has not; `author.name` must be on each author. */
export const missing = (node: JsonLdNode, wanted: string[]): string[] => wanted.filter((path) => !has(node, path.split('.')));

function has(value: unknown, [first, ...rest]: string[]): boolean {
  if (first === undefined) return value !== undefined && value !== '';
  if (value === null || typeof value !== 'object') return false;
  const inner = [(value as JsonLdNode)[first] ?? []].flat();
  return inner.length > 0 && inner.every((one) => has(one, rest));
}
