/** Limits of what frames the articles: names and descriptions in characters, lists in entries. */
export const SITE_LIMITS = {
  name: 80,
  description: 500,
  strapline: 160,
  publisher: 300,
  postalAddress: 300,
  licenceTerms: 1_000,
  socialName: 60,
  socialLinks: 12,
  navigation: 40,
  address: 500,
  contact: 200,
  relations: 50,
} as const;

/** Limits of topics and people. */
export const SUBJECT_LIMITS = { name: 120, description: 1_000, life: 4_000, facts: 12, factName: 80, factText: 300 } as const;
