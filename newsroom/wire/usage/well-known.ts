/** Whom to tell of a hole in the site (RFC 9116), and with whom the newspaper belongs together (trust.txt, https://journallist.net/reference-document-for-trust-txt-specifications). */
import { permissionsOf } from '#newsroom/site/machine-use.ts';
import type { Settings } from '#newsroom/site/settings.ts';
import { USAGE_PATHS } from '#newsroom/wire/usage/usage-addresses.ts';
import type { WireDocument, WireRoute } from '#newsroom/wire/wire-document.ts';

const DAY = 86_400_000;
/** RFC 9116 recommends less than a year. Whoever copied the file must come back after a season; this one is made anew each day while the site runs. */
const VALID_DAYS = 90;

const plainText = (lines: string[]): Pick<WireDocument, 'type' | 'body'> => ({ type: 'text/plain; charset=utf-8', body: `${lines.join('\n')}\n` });

/** Only with a contact: the field is required, and an address that nobody reads is worse than none. */
export const securityTxt: WireRoute<true> = {
  // The place that came before the well-known one (RFC 9116, section 3).
  read: (path, _query, site) => ((path === USAGE_PATHS.security || path === '/security.txt') && site.settings.securityContact ? true : undefined),
  address: () => USAGE_PATHS.security,
  write(_asked, { site, whole, at }) {
    const { securityContact, languages } = site.settings;
    const midnight = Math.floor(at.getTime() / DAY) * DAY;
    return {
      ...plainText([
        `Contact: ${asUri(securityContact)}`,
        `Expires: ${new Date(midnight + VALID_DAYS * DAY).toISOString()}`,
        `Canonical: ${whole(USAGE_PATHS.security)}`,
        `Preferred-Languages: ${languages.join(', ')}`,
      ]),
      goodUntil: new Date(midnight + DAY),
    };
  },
};

const asUri = (contact: string): string => (/^https:\/\//.test(contact) ? contact : `mailto:${contact}`);

/** Only with something to say. */
export const trustTxt: WireRoute<true> = {
  read: (path, _query, { settings }) =>
    (path === USAGE_PATHS.trust || path === '/.well-known/trust.txt') && relations(settings).length > 0 ? true : undefined,
  address: () => USAGE_PATHS.trust,
  write: (_asked, { site }) => plainText([`# ${site.settings.name.replace(/\s+/g, ' ')}`, ...relations(site.settings)]),
};

function relations({ socialLinks, rightsEmail, machineUse, relations: own }: Settings): string[] {
  const permitted = permissionsOf(machineUse);
  return [
    ...own.members.map((address) => `member=${address}`),
    ...own.belongsTo.map((address) => `belongto=${address}`),
    ...own.controls.map((address) => `control=${address}`),
    ...own.controlledBy.map((address) => `controlledby=${address}`),
    ...socialLinks.flatMap(({ url }) => (/^https?:\/\//.test(url) ? [`social=${url}`] : [])),
    ...(rightsEmail ? [`contact=mailto:${rightsEmail}`] : []),
    ...(permitted ? [`datatrainingallowed=${permitted.training ? 'yes' : 'no'}`] : []),
  ];
}
