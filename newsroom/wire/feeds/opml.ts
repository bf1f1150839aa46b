/** All feeds of the site in one list, which feed readers take over at once (OPML 2.0, opml.org/spec2.opml). */
import { setImmediate as turn } from 'node:timers/promises';
import type { Language } from '#newsroom/site/language.ts';
import { type FeedSubject, feedPage, feedPath, OPML_PATH } from '#newsroom/wire/feeds/feed-addresses.ts';
import { listFeedSubjects } from '#newsroom/wire/feeds/feed-list-queries.ts';
import { type Child, element, type Markup, xmlDocument } from '#newsroom/wire/markup.ts';
import { forOtherSites } from '#newsroom/wire/other-sites.ts';
import type { WireContext, WireRoute } from '#newsroom/wire/wire-document.ts';
import { LANGUAGE_NAMES, wordsOf } from '#newsroom/wording/words-of.ts';

export const opml: WireRoute<true> = {
  read: (path) => path === OPML_PATH || undefined,
  address: () => OPML_PATH,
  write: async (_asked, context) => ({ type: 'text/x-opml; charset=utf-8', body: await writeOpml(context), headers: forOtherSites }),
};

/** Topics and people may be many thousands: between two languages others have their turn. */
async function writeOpml(context: WireContext): Promise<string> {
  const { name, languages } = context.site.settings;
  const folders: Markup[] = [];
  for (const language of languages) {
    folders.push(languageOutline(language, context));
    await turn();
  }
  return xmlDocument(
    element(
      'opml',
      { version: '2.0' },
      element('head', {}, element('title', {}, name)),
      element('body', {}, feedOutline(name, { kind: 'all' }, context), folders),
    ),
  );
}

function languageOutline(language: Language, context: WireContext): Markup {
  const { site } = context;
  const w = wordsOf(language);
  return folder(
    LANGUAGE_NAMES[language],
    feedOutline(w.feeds.all(site.settings.name), { kind: 'language', language }, context),
    listFeedSubjects(site, language)
      .filter(({ subjects }) => subjects.length > 0)
      .map(({ kind, subjects }) =>
        folder(
          w.feeds.kinds[kind],
          subjects.map(({ name, slug }) => feedOutline(name, { kind, language, slug }, context)),
        ),
      ),
  );
}

const folder = (text: string, ...inside: Child[]): Markup => element('outline', { text }, ...inside);

function feedOutline(text: string, subject: FeedSubject, { site, whole }: WireContext): Markup {
  return element('outline', {
    type: 'rss',
    text,
    title: text,
    xmlUrl: whole(feedPath(subject, 'rss.xml')),
    htmlUrl: whole(feedPage(site.base, subject)),
    language: subject.kind === 'all' ? null : subject.language,
    version: 'RSS2',
  });
}
