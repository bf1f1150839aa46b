/** The file by which search engines know that it is the site that tells them of changes (indexnow.org/documentation). */
import { indexNowKeyPath } from '#newsroom/delivery/index-now-key.ts';
import type { WireRoute } from '#newsroom/wire/wire-document.ts';

export const indexNowKeyFile: WireRoute<{ key: string }> = {
  read(path, _query, { settings: { indexNow, indexNowKey: key } }) {
    return indexNow !== '' && key !== '' && path === indexNowKeyPath(key) ? { key } : undefined;
  },
  address: ({ key }) => indexNowKeyPath(key),
  write: ({ key }) => ({ type: 'text/plain; charset=utf-8', body: key, headers: { 'x-robots-tag': 'noindex' } }),
};
