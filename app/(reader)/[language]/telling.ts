/** What a page's description for search engines is made from: the chrome of its language, and addresses on the site's own host. */
import type { SiteChrome } from '#newsroom/site/site-views.ts';
import type { Telling } from '#newsroom/wire/json-ld/telling.ts';
import { absolute } from './metadata.ts';

export const tellingOf = (chrome: SiteChrome): Telling => ({ chrome, whole: absolute });
