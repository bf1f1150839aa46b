/** Where a picture's licence can be read: pictures carry it as an address, or as the short name that SPDX gives it. */

const CREATIVE_COMMONS = /^CC-(BY(?:-NC)?(?:-ND|-SA)?)-(\d\.\d)$/i;
const PUBLIC_DOMAIN: Record<string, string> = {
  'CC0-1.0': 'https://creativecommons.org/publicdomain/zero/1.0/',
  'CC-PDM-1.0': 'https://creativecommons.org/publicdomain/mark/1.0/',
};

/** Undefined when what was said of the licence leads nowhere. */
export function licenceAddress(licence: string): string | undefined {
  const said = licence.trim().replace(/\s+/g, '-');
  const free = PUBLIC_DOMAIN[said.toUpperCase()];
  if (free) return free;
  const [, terms, version] = CREATIVE_COMMONS.exec(said) ?? [];
  if (terms) return `https://creativecommons.org/licenses/${terms.toLowerCase()}/${version}/`;
  return /^https?:\/\/\S+$/.test(licence) && URL.canParse(licence) ? new URL(licence).href : undefined;
}
