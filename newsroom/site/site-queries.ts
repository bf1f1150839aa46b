/** What frames every page: settings, sections, types and columns, and the chrome made from them. */
import { and, asc, eq, inArray } from 'drizzle-orm';
import { content } from '#db/connections.ts';
import { counts, topics } from '#db/schema/published/articles.ts';
import { columns, navigation, pages, sections, settings, typeGroups, types } from '#db/schema/published/site.ts';
import { linkAddress } from '#newsroom/articles/body.ts';
import type { NamedLink } from '#newsroom/articles/views.ts';
import {
  type AddressBase,
  archivePath,
  columnPath,
  feedsPath,
  homePath,
  searchPath,
  sectionPath,
  staticPagePath,
  topicPath,
  typePath,
} from '#newsroom/site/addresses.ts';
import { inLanguage, isLanguage, type Language } from '#newsroom/site/language.ts';
import { miningOf } from '#newsroom/site/mining.ts';
import { organisationOf } from '#newsroom/site/organisation.ts';
import { perEdition } from '#newsroom/site/per-edition.ts';
import { type Settings, settingsSchema } from '#newsroom/site/settings.ts';
import type { SiteChrome } from '#newsroom/site/site-views.ts';
import { wordsOf } from '#newsroom/wording/words-of.ts';

export type SiteSection = typeof sections.$inferSelect;
export type SiteType = typeof types.$inferSelect;
export type SiteTypeGroup = typeof typeGroups.$inferSelect;
export type SiteColumn = typeof columns.$inferSelect;

/** The parts of a site that are few, in their order: read whole, once an edition. */
export interface Site {
  settings: Settings;
  base: AddressBase;
  sections: SiteSection[];
  groups: SiteTypeGroup[];
  types: SiteType[];
  columns: SiteColumn[];
  /** All static pages without their text. */
  pages: { key: string; language: string; slug: string; headline: string }[];
}

const readSite = perEdition((): Site | undefined => {
  const database = content();
  const row = database.select({ document: settings.document }).from(settings).where(eq(settings.id, 1)).get();
  if (!row) return undefined;
  const parsed = settingsSchema.parse(row.document);
  return {
    settings: parsed,
    base: { first: parsed.languages[0] },
    sections: database.select().from(sections).orderBy(asc(sections.position)).all(),
    groups: database.select().from(typeGroups).orderBy(asc(typeGroups.position)).all(),
    types: database.select().from(types).orderBy(asc(types.position)).all(),
    columns: database.select().from(columns).orderBy(asc(columns.position)).all(),
    pages: database
      .select({ key: pages.key, language: pages.language, slug: pages.slug, headline: pages.headline })
      .from(pages)
      .orderBy(asc(pages.key))
      .all(),
  };
});

/** The site, or undefined before its settings were saved. It is shared: nobody may change it. */
export async function findSite(): Promise<Site | undefined> {
  return readSite();
}

/** As `findSite`, for a command. */
export const siteAtOnce = (): Site | undefined => readSite();

/** A site and one of its languages: what a query needs to name and address things. */
export interface Place {
  site: Site;
  language: Language;
}

/** The site seen in one of its languages; undefined when it has not that language, or no settings. */
export async function findPlace(language: string): Promise<Place | undefined> {
  return placeAtOnce(language);
}

/** As `findPlace`, for a rehearsal, which cannot wait. */
export function placeAtOnce(language: string): Place | undefined {
  const site = readSite();
  return site && isLanguage(language) && site.settings.languages.includes(language) ? { site, language } : undefined;
}

/** As `findPlace`, for pages whose address was resolved: a language that is missing now is a fault. */
export async function getPlace(language: string): Promise<Place> {
  const place = await findPlace(language);
  if (!place) throw new Error(`The site has no language “${language}”.`);
  return place;
}

type Link = typeof navigation.$inferSelect;

const readChrome = perEdition((language: string): SiteChrome | undefined => {
  const site = readSite();
  if (!site || !isLanguage(language) || !site.settings.languages.includes(language)) return undefined;
  const { base, settings: said } = site;
  const links = content().select().from(navigation).orderBy(asc(navigation.place), asc(navigation.position)).all();
  const named = namesOfTopics(links, language);
  const drawn = (place: Link['place']) => links.filter((link) => link.place === place).flatMap((link) => drawLink(link, site, language, named) ?? []);
  const masthead = drawn('masthead');
  return {
    name: said.name,
    strapline: inLanguage(said.strapline, language),
    language,
    timeZone: said.timeZone,
    homePath: homePath(base, language),
    searchPath: searchPath(base, language),
    archivePath: archivePath(base, language),
    feedsPath: feedsPath(base, language),
    // A site whose navigation nobody has arranged yet still leads to its sections.
    navigation:
      masthead.length > 0
        ? masthead
        : site.sections.map((section) => ({
            name: inLanguage(section.names, language),
            path: sectionPath(base, language, section.slug),
            strong: true,
          })),
    footLinks: drawn('foot').map(({ name, path }) => ({ name, path })),
    socialLinks: said.socialLinks.map(({ name, url }) => ({ name, path: url })),
    publisher: inLanguage(said.publisher, language),
    organisation: organisationOf(site.pages, said.address, base, language),
    machineUse: said.machineUse,
    mining: miningOf(site) ?? null,
    languages: said.languages.map((other) => ({ language: other, path: homePath(base, other) })),
  };
});

/** Name, navigation and languages, as every page in that language carries them; undefined when the site has it not. */
export async function findChrome(language: string): Promise<SiteChrome | undefined> {
  return readChrome(language);
}

/** As `findChrome`, for a rehearsal. */
export const chromeAtOnce = (language: string): SiteChrome | undefined => readChrome(language);

/** Names of the topics that the navigation links, by slug; only those with an article in that language. */
function namesOfTopics(links: Link[], language: Language): Map<string, string> {
  const slugs = links.filter((link) => link.kind === 'topic').map((link) => link.target);
  if (slugs.length === 0) return new Map();
  const rows = content()
    .select({ slug: topics.slug, names: topics.names })
    .from(topics)
    .innerJoin(counts, and(eq(counts.scope, 'topic'), eq(counts.language, language), eq(counts.key, topics.id)))
    .where(inArray(topics.slug, slugs))
    .all();
  return new Map(rows.map((row) => [row.slug, inLanguage(row.names, language)]));
}

/** A link of the navigation in words, or undefined when what it leads to is not there (in that language). */
function drawLink(link: Link, site: Site, language: Language, topicNames: Map<string, string>): (NamedLink & { strong: boolean }) | undefined {
  const { base } = site;
  const { target } = link;
  const named = (own: string | undefined, path: (slug: string) => string) => {
    const name = inLanguage(link.names, language) || own;
    return own === undefined || !name ? undefined : { name, path: path(target), strong: link.strong };
  };
  const bySlug = (rows: { slug: string; names: Record<string, string> }[]) => {
    const row = rows.find(({ slug }) => slug === target);
    return row && inLanguage(row.names, language);
  };
  switch (link.kind) {
    case 'section':
      return named(bySlug(site.sections), (slug) => sectionPath(base, language, slug));
    case 'type':
      return named(bySlug([...site.types, ...site.groups]), (slug) => typePath(base, language, slug));
    case 'column':
      return named(bySlug(site.columns), (slug) => columnPath(base, language, slug));
    case 'topic':
      return named(topicNames.get(target), (slug) => topicPath(base, language, slug));
    case 'page': {
      const key = site.pages.find((page) => page.key === target || page.slug === target)?.key;
      const page = site.pages.find((one) => one.key === key && one.language === language);
      return named(page?.headline, () => staticPagePath(base, language, page?.slug ?? target));
    }
    case 'archive':
      return named(wordsOf(language).page.archive, () => archivePath(base, language));
    case 'address':
      return named(linkAddress.safeParse(target).success ? '' : undefined, (address) => address);
  }
}
