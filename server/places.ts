/** What answers what. A request goes to the first place that matches its path. */
import { mayOtherSitesRead, permitted } from '#newsroom/wire/other-sites.ts';
import { isDeskPath, PREVIEW_LINKS } from '#server/desk/desk-paths.ts';
import { type Place, READ } from '#server/edge.ts';
import { CACHE_LIMITS } from '#server/limits.ts';
import type { Sender } from '#server/sender.ts';
import type { StaticFiles } from '#server/static-files.ts';

export interface PlacesParts {
  sender: Sender;
  health: readonly Place[];
  frameworkFiles: Place;
  publicFiles: StaticFiles;
  cards: Place;
  media: Place;
  beacon: Place;
  /** Its actions and its pages, in the order in which they are asked. */
  desk: readonly Place[];
  pages: Place['answer'];
}

/** While the site starts: only those who ask for its health get more than a word. */
export function placesAtStart({ sender, health }: Pick<PlacesParts, 'sender' | 'health'>): Place[] {
  const wait: Place = {
    matches: () => true,
    methods: READ,
    answer: (request, response) => sender.notice(request, response, 503, { headers: { 'retry-after': String(CACHE_LIMITS.retryAfterS) } }),
  };
  return [...health, wait];
}

/** The desk while it is loaded: whoever asks for it waits, and whatever they bring is read then. */
export const deskToCome = (until: Promise<void>): Place => ({
  matches: (path) => isDeskPath(path) || path.startsWith(PREVIEW_LINKS),
  methods: [],
  until,
  answer: () => undefined,
});

/** The site. The desk, which takes a client's own request to the framework, stands before the public pages. */
export function placesOf({ sender, health, frameworkFiles, publicFiles, cards, media, beacon, desk, pages }: PlacesParts): Place[] {
  return [
    ...health,
    frameworkFiles,
    // The framework's own doors, its image optimiser and its data addresses among them, stay shut.
    {
      matches: (path) => path.startsWith('/_next/') || path === '/_next',
      methods: READ,
      answer: (request, response) => sender.notice(request, response, 404),
    },
    cards,
    media,
    beacon,
    ...desk,
    {
      matches: publicFiles.has,
      methods: READ,
      answer(request, response, { path, query }) {
        const file = publicFiles.find(path, query);
        return file ? sender.send(request, response, file) : sender.notice(request, response, 404);
      },
    },
    {
      // Browsers ask first what a page of another site may send.
      matches: mayOtherSitesRead,
      methods: [...READ, 'OPTIONS'],
      answer(request, response, target) {
        if (request.method !== 'OPTIONS') return pages(request, response, target);
        sender.empty(response, 204, { ...permitted, allow: [...READ, 'OPTIONS'].join(', ') });
      },
    },
    { matches: () => true, methods: READ, answer: pages },
  ];
}
