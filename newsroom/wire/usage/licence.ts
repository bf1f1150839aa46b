/** What others may do with the site's articles, as a licence that machines read (RSL 1.0, https://rslstandard.org/rsl). */
import { permissionsOf } from '#newsroom/site/machine-use.ts';
import { rightsPage } from '#newsroom/site/mining.ts';
import { element, xmlDocument } from '#newsroom/wire/markup.ts';
import { forOtherSites } from '#newsroom/wire/other-sites.ts';
import { RSL_TYPE, USAGE_PATHS } from '#newsroom/wire/usage/usage-addresses.ts';
import type { WireRoute } from '#newsroom/wire/wire-document.ts';

export const licence: WireRoute<true> = {
  read: (path, _query, site) => (path === USAGE_PATHS.licence && permissionsOf(site.settings.machineUse) ? true : undefined),
  address: () => USAGE_PATHS.licence,
  write(_asked, { site, whole }) {
    const { machineUse, name } = site.settings;
    const { answers, training } = permissionsOf(machineUse) ?? { answers: false, training: false };
    // What is not permitted is prohibited in so many words: a licence that is silent leaves room.
    const permitted = ['search', ...(answers ? ['ai-input', 'ai-index'] : []), ...(training ? ['ai-train'] : [])];
    const prohibited = answers ? (training ? [] : ['ai-train']) : ['ai-all'];
    const page = rightsPage(site);
    const document = element(
      'rsl',
      { xmlns: 'https://rslstandard.org/rsl' },
      element(
        'content',
        { url: '/' },
        element(
          'license',
          {},
          element('permits', { type: 'usage' }, permitted.join(' ')),
          prohibited.length > 0 && element('prohibits', { type: 'usage' }, prohibited.join(' ')),
          element('payment', { type: 'free' }),
        ),
        element('copyright', {}, name),
        page && element('terms', {}, whole(page)),
      ),
    );
    return { type: `${RSL_TYPE}; charset=utf-8`, body: xmlDocument(document), headers: forOtherSites };
  },
};
