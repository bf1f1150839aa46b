import { feedsPath } from '#newsroom/site/addresses.ts';
import type { Language } from '#newsroom/site/language.ts';
import { findPlace, type Site } from '#newsroom/site/site-queries.ts';
import { FEED_TYPES, type FeedFile, type FeedSubject, feedPage, feedPath, OPML_PATH } from '#newsroom/wire/feeds/feed-addresses.ts';
import { listFeedSubjects } from '#newsroom/wire/feeds/feed-list-queries.ts';
import type { FeedsPage, ListedFeed } from '#newsroom/wire/feeds/feeds-page.ts';
import { LANGUAGE_NAMES, wordsOf } from '#newsroom/wording/words-of.ts';

/** So many topics, and as many people, are listed; the others are found by their own pages. */
const MOST_LISTED = 48;

/** All feeds of the site for its readers in that language; undefined when the site has it not. */
export async function findFeedsPage(asked: string): Promise<FeedsPage | undefined> {
  const place = await findPlace(asked);
  if (!place) return undefined;
  const { site, language } = place;
  const { languages, feeds, machineUse } = site.settings;
  const w = wordsOf(language).feeds;
  const others = languages.filter((other) => other !== language);
  return {
    path: feedsPath(site.base, language),
    languages: languages.map((other) => ({ language: other, path: feedsPath(site.base, other) })),
    everything: [
      listed(LANGUAGE_NAMES[language], { kind: 'language', language }, site),
      ...(others.length > 0 ? [listed(w.allLanguages, { kind: 'all' }, site)] : []),
      ...others.map((other) => ({ ...listed(LANGUAGE_NAMES[other], { kind: 'language', language: other }, site), language: other })),
    ],
    kinds: listFeedSubjects(site, language, MOST_LISTED)
      .filter(({ subjects }) => subjects.length > 0)
      .map(({ kind, subjects, more }) => ({
        kind,
        more,
        feeds: subjects.map(({ name, slug }) => listed(name, subjectOf(kind, language, slug), site)),
      })),
    opml: OPML_PATH,
    holds: feeds,
    machineUse,
  };
}

const subjectOf = (kind: Extract<FeedSubject, { slug: string }>['kind'], language: Language, slug: string): FeedSubject => ({ kind, language, slug });

function listed(name: string, subject: FeedSubject, site: Site): ListedFeed {
  const files = Object.keys(FEED_TYPES) as FeedFile[];
  return {
    name,
    page: feedPage(site.base, subject),
    files: Object.fromEntries(files.map((file) => [file, feedPath(subject, file)])) as ListedFeed['files'],
  };
}
