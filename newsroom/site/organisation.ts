/**
 * What the newspaper says of itself to machines: the pages on which it answers for its work. An editor writes them as pages
 * like any other; those that have one of these names count, by the first word of their address (their slug in the site's
 * first language) or in the language itself. What is not there is not spoken of.
 */
import type { AddressBase } from '#newsroom/site/addresses.ts';
import { staticPagePath } from '#newsroom/site/addresses.ts';
import type { Language } from '#newsroom/site/language.ts';

/** By the name that schema.org has for each (https://schema.org/NewsMediaOrganization, after The Trust Project). The first name wins. */
export const POLICY_PAGES = {
  publishingPrinciples: ['publishing-principles', 'editorial-principles', 'editorial-standards', 'principles', 'standards', 'charter'],
  ethicsPolicy: ['ethics-policy', 'ethics', 'code-of-ethics', 'code-of-conduct', 'principles'],
  correctionsPolicy: ['corrections-policy', 'corrections'],
  ownershipFundingInfo: ['ownership-and-funding', 'ownership', 'funding', 'owners'],
  actionableFeedbackPolicy: ['feedback', 'contact', 'contact-us'],
  diversityPolicy: ['diversity-policy', 'diversity'],
  verificationFactCheckingPolicy: ['fact-checking', 'verification'],
  unnamedSourcesPolicy: ['unnamed-sources', 'anonymous-sources'],
  masthead: ['masthead', 'newsroom', 'team', 'staff', 'imprint'],
} as const;
export type PolicyPage = keyof typeof POLICY_PAGES;

/** Where somebody learns how to use a picture or a text. */
export const RIGHTS_PAGES = ['rights', 'licensing', 'permissions', 'republish', 'contact', 'contact-us', 'imprint'] as const;

export interface Organisation {
  /** Postal, in one line or several; empty when none is told. */
  address: string;
  policies: Partial<Record<PolicyPage, string>>;
  rightsPath: string | null;
}

export interface NamedPage {
  key: string;
  language: string;
  slug: string;
}

/** The path of the first page there is of those names: in that language, else in the site's first one. */
export function findNamedPage(pages: readonly NamedPage[], names: readonly string[], base: AddressBase, language: Language): string | null {
  for (const name of names) {
    const key = pages.find((page) => page.key === name || page.slug === name)?.key;
    if (key === undefined) continue;
    for (const one of [language, base.first]) {
      const page = pages.find((other) => other.key === key && other.language === one);
      if (page) return staticPagePath(base, one, page.slug);
    }
  }
  return null;
}

export function organisationOf(pages: readonly NamedPage[], address: string, base: AddressBase, language: Language): Organisation {
  const found = Object.entries(POLICY_PAGES).flatMap(([policy, names]) => {
    const path = findNamedPage(pages, names, base, language);
    return path ? [[policy, path] as const] : [];
  });
  return { address, policies: Object.fromEntries(found), rightsPath: findNamedPage(pages, RIGHTS_PAGES, base, language) };
}
