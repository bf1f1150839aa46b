/** Everything that is no article: front, lists, people, the newspaper's own pages, search. */
import type { AboutPage, CollectionPage, ContactPage, Graph, ItemList, ListItem, ProfilePage, SearchResultsPage, WebPage } from 'schema-dts';
import { isProfile } from '#newsroom/articles/profile-address.ts';
import type { AuthorPage, ListPage, NamedLink, Teaser } from '#newsroom/articles/views.ts';
import type { StaticPage } from '#newsroom/site/site-views.ts';
import { newspaper, publisher, website } from '#newsroom/wire/json-ld/newspaper.ts';
import { file } from '#newsroom/wire/json-ld/pictures.ts';
import { breadcrumbs, graphOf, newspaperId, personId, siteId, type Telling } from '#newsroom/wire/json-ld/telling.ts';

/** What any page is: its name, what it is about, and where it belongs. */
interface ToldPage {
  name: string;
  description: string;
  /** Its own address. */
  path: string;
}

function page({ name, description, path }: ToldPage, telling: Telling) {
  const { chrome, whole } = telling;
  const address = whole(path);
  return {
    '@id': address,
    url: address,
    name,
    ...(description && { description }),
    inLanguage: chrome.language,
    isPartOf: { '@type': 'WebSite' as const, '@id': siteId(telling) },
  };
}

export const tellFront = (telling: Telling): Graph => graphOf(website(telling), newspaper(telling));

interface ToldList extends ToldPage {
  list: ListPage;
  /** Stands before the list on its page, and is its first. */
  lead?: Teaser | null;
  /** What is wider than it, below the front page. */
  wider?: NamedLink[];
}

/** A leaf of a list. */
export function tellList({ list, lead, wider = [], ...told }: ToldList, telling: Telling): Graph {
  const collection: CollectionPage = { '@type': 'CollectionPage', ...page(told, telling), mainEntity: itemList(list, lead, telling) };
  return graphOf(collection, breadcrumbs(telling, ...wider, { name: told.name, path: told.path }));
}

function itemList({ teasers, total, more }: ListPage, lead: Teaser | null | undefined, { whole }: Telling): ItemList {
  const shown = lead ? [lead, ...teasers] : teasers;
  return {
    '@type': 'ItemList',
    ...(!more && { numberOfItems: total }),
    ...(shown.length > 0 && {
      itemListElement: shown.map(({ path }, index): ListItem => ({ '@type': 'ListItem', position: index + 1, url: whole(path) })),
    }),
  };
}

/** A person's page (https://developers.google.com/search/docs/appearance/structured-data/profile-page). */
export function tellAuthor(author: AuthorPage, told: ToldPage, telling: Telling): Graph {
  const { whole } = telling;
  const { name, role, summary, portrait, subjects, facts } = author;
  const profiles = facts.map(({ url }) => url).filter(isProfile);
  const address = whole(author.path);
  const profile: ProfilePage = {
    '@type': 'ProfilePage',
    ...page(told, telling),
    mainEntity: {
      '@type': 'Person',
      '@id': personId(address),
      name,
      url: address,
      ...(role && { jobTitle: role }),
      ...(summary && { description: summary }),
      ...(portrait && { image: file(portrait, '1x1', telling) }),
      ...(profiles.length > 0 && { sameAs: profiles }),
      ...(subjects.length > 0 && {
        knowsAbout: subjects.map((subject) => ({ '@type': 'Thing' as const, name: subject.name, url: whole(subject.path) })),
      }),
      affiliation: { '@type': 'NewsMediaOrganization', '@id': newspaperId(telling), name: telling.chrome.name },
    },
  };
  return graphOf(profile, breadcrumbs(telling, { name, path: author.path }));
}

const KINDS: Record<string, 'AboutPage' | 'ContactPage'> = {
  about: 'AboutPage',
  'about-us': 'AboutPage',
  contact: 'ContactPage',
  'contact-us': 'ContactPage',
};

/** A page on which the newspaper speaks of itself. */
export function tellStaticPage({ key, headline, path, updatedAt }: StaticPage, description: string, telling: Telling): Graph {
  const said: AboutPage | ContactPage | WebPage = {
    '@type': KINDS[key] ?? 'WebPage',
    ...page({ name: headline, description, path }, telling),
    dateModified: updatedAt,
    publisher: publisher(telling),
  };
  return graphOf(said, breadcrumbs(telling, { name: headline, path }));
}

/** A page that serves readers and is no list of articles. */
export function tellService(told: ToldPage, telling: Telling): Graph {
  const service: WebPage = { '@type': 'WebPage', ...page(told, telling) };
  return graphOf(service, breadcrumbs(telling, { name: told.name, path: told.path }));
}

/** Where an article is made ready for those who republish it. */
export function tellKit(told: ToldPage & { wider: NamedLink[]; licence: string }, telling: Telling): Graph {
  const kit: WebPage = { '@type': 'WebPage', ...page(told, telling), license: told.licence };
  return graphOf(kit, breadcrumbs(telling, ...told.wider, { name: told.name, path: told.path }));
}

/** The form, and what it found. */
export function tellSearch(told: ToldPage, telling: Telling): Graph {
  const results: SearchResultsPage = { '@type': 'SearchResultsPage', ...page(told, telling) };
  return graphOf(results, breadcrumbs(telling, { name: told.name, path: told.path }));
}
