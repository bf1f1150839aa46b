/** The licences under which others may republish articles, and which pictures may go along. */

import { licenceAddress } from '#newsroom/media/licence-address.ts';

/** Creative Commons 4.0, by what each asks beside the name of the source (creativecommons.org/licenses). */
export const LICENCES = {
  'CC-BY-4.0': { name: 'CC BY 4.0', part: 'by', unchanged: false, nonCommercial: false, shareAlike: false },
  'CC-BY-SA-4.0': { name: 'CC BY-SA 4.0', part: 'by-sa', unchanged: false, nonCommercial: false, shareAlike: true },
  'CC-BY-ND-4.0': { name: 'CC BY-ND 4.0', part: 'by-nd', unchanged: true, nonCommercial: false, shareAlike: false },
  'CC-BY-NC-4.0': { name: 'CC BY-NC 4.0', part: 'by-nc', unchanged: false, nonCommercial: true, shareAlike: false },
  'CC-BY-NC-SA-4.0': { name: 'CC BY-NC-SA 4.0', part: 'by-nc-sa', unchanged: false, nonCommercial: true, shareAlike: true },
  'CC-BY-NC-ND-4.0': { name: 'CC BY-NC-ND 4.0', part: 'by-nc-nd', unchanged: true, nonCommercial: true, shareAlike: false },
} as const;
export type LicenceKey = keyof typeof LICENCES;
export const LICENCE_KEYS = Object.keys(LICENCES) as [LicenceKey, ...LicenceKey[]];

/** What the site allows, where an article says nothing of its own. */
export const SITE_LICENCES = ['none', ...LICENCE_KEYS] as const;
/** What an article allows: as the site does, or in its own way. */
export const ARTICLE_LICENCES = ['site', ...SITE_LICENCES] as const;
export type ArticleLicence = (typeof ARTICLE_LICENCES)[number];

export interface Licence {
  key: LicenceKey;
  name: string;
  url: string;
  /** It may be passed on only as it is. */
  unchanged: boolean;
  nonCommercial: boolean;
  shareAlike: boolean;
}

/** Under which licence others may republish an article, and where they find it made ready. Null in its place: nobody may. */
export interface Republish {
  licence: Licence;
  path: string;
}

function licence(key: LicenceKey): Licence {
  const { part, ...said } = LICENCES[key];
  return { key, ...said, url: `https://creativecommons.org/licenses/${part}/4.0/` };
}

/**
 * The licence that holds for an article; null where nobody may republish it. What stood elsewhere first is not ours to
 * give: it follows the site only when the desk says so.
 */
export function licenceOf(
  article: { licence: ArticleLicence; canonicalUrl: string },
  site: { licence: (typeof SITE_LICENCES)[number] },
): Licence | null {
  const own = article.licence === 'site' && article.canonicalUrl !== '' ? 'none' : article.licence;
  const holds = own === 'site' ? site.licence : own;
  return holds === 'none' ? null : licence(holds);
}

/** Of Creative Commons or in the public domain; what stands in the first group are the terms. */
const OPEN = /^https?:\/\/(?:www\.)?creativecommons\.org\/(?:publicdomain\/(?:zero|mark)\/1\.0|licenses\/(by(?:-nc)?(?:-sa|-nd)?)\/\d\.\d)(?:\/|$)/i;

/**
 * Whether a picture may be passed on with an article: its noted licence is one of Creative Commons or the public domain;
 * one that forbids trade goes along only where the article's does. Anything else, and nothing noted, means no.
 */
export function mayPassOn(noted: string, article: Licence): boolean {
  if (/^public domain$/i.test(noted.trim())) return true;
  const found = OPEN.exec(licenceAddress(noted) ?? '');
  return found !== null && (!found[1]?.toLowerCase().includes('nc') || article.nonCommercial);
}
