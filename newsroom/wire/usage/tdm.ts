/** The reservation of text and data mining and the way to ask for a licence (TDMRep 1.0, https://www.w3.org/community/reports/tdmrep/CG-FINAL-tdmrep-20240510/). */
import { miningOf, rightsPage } from '#newsroom/site/mining.ts';
import { forOtherSites } from '#newsroom/wire/other-sites.ts';
import { USAGE_PATHS } from '#newsroom/wire/usage/usage-addresses.ts';
import type { WireRoute } from '#newsroom/wire/wire-document.ts';

/** For the whole site: one rule. */
export const tdmReservation: WireRoute<true> = {
  read: (path, _query, site) => (path === USAGE_PATHS.reservation && miningOf(site) ? true : undefined),
  address: () => USAGE_PATHS.reservation,
  write(_asked, { site, whole }) {
    const { reserved, licensed } = miningOf(site) ?? { reserved: true, licensed: false };
    const rule = { location: '/', 'tdm-reservation': reserved ? 1 : 0, ...(licensed && { 'tdm-policy': whole(USAGE_PATHS.policy) }) };
    return { type: 'application/json', body: `${JSON.stringify([rule], null, 2)}\n`, headers: forOtherSites };
  },
};

/** Mining is permitted to those who obtained consent, from whom it names. */
export const tdmPolicy: WireRoute<true> = {
  read: (path, _query, site) => (path === USAGE_PATHS.policy && miningOf(site)?.licensed ? true : undefined),
  address: () => USAGE_PATHS.policy,
  write(_asked, { site, whole }) {
    const { name, rightsEmail } = site.settings;
    const page = rightsPage(site);
    const policy = {
      '@context': ['http://www.w3.org/ns/odrl.jsonld', 'http://www.w3.org/ns/tdmrep.jsonld'],
      '@type': 'Offer',
      profile: 'http://www.w3.org/ns/tdmrep',
      uid: whole(USAGE_PATHS.policy),
      assigner: {
        uid: whole('/'),
        'vcard:fn': name,
        ...(rightsEmail && { 'vcard:hasEmail': `mailto:${rightsEmail}` }),
        ...(page && { 'vcard:hasURL': whole(page) }),
      },
      permission: [{ action: 'tdm:mine', duty: [{ action: 'obtainConsent' }] }],
    };
    return { type: 'application/ld+json', body: `${JSON.stringify(policy, null, 2)}\n`, headers: forOtherSites };
  },
};
