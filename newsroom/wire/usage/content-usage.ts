/**
 * What is said of the use of a page in its own headers and metadata: `Content-Usage` (draft-ietf-aipref-attach, with the
 * categories of draft-ietf-aipref-vocab), `tdm-reservation` (TDMRep 1.0, section “TDM Header Field in HTTP Responses”), and
 * where the licence is (RSL 1.0, section 4.5).
 */

import { wholeAddress } from '#newsroom/site/addresses.ts';
import { type MachineUse, permissionsOf } from '#newsroom/site/machine-use.ts';
import { miningOf } from '#newsroom/site/mining.ts';
import { siteAtOnce } from '#newsroom/site/site-queries.ts';
import { RSL_TYPE, USAGE_PATHS } from '#newsroom/wire/usage/usage-addresses.ts';

/** A preference for each category there is, as a structured dictionary; undefined when nothing is said. */
export function contentUsage(use: MachineUse): string | undefined {
  const permitted = permissionsOf(use);
  if (!permitted) return undefined;
  const said = (allowed: boolean) => (allowed ? 'y' : 'n');
  return `train-ai=${said(permitted.training)}, ai-use=${said(permitted.answers)}, search=${said(permitted.search)}`;
}

/** The headers of every page and document of the site whose origin that is, as its settings are now. Lower-case names. */
export function usageHeaders(origin: string): Record<string, string> {
  const site = siteAtOnce();
  const usage = site && contentUsage(site.settings.machineUse);
  const mining = site && miningOf(site);
  if (!usage || !mining) return {};
  const whole = (path: string) => wholeAddress(path, origin);
  return {
    'content-usage': usage,
    'tdm-reservation': mining.reserved ? '1' : '0',
    ...(mining.licensed && { 'tdm-policy': whole(USAGE_PATHS.policy) }),
    link: `<${whole(USAGE_PATHS.licence)}>; rel="license"; type="${RSL_TYPE}"`,
  };
}
