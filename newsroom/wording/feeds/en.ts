import type { FeedsWording } from '#newsroom/wording/feeds/feeds-wording.ts';

export const feedsInEnglish: FeedsWording = {
  name: 'Feed',
  all: (site) => `${site}: everything`,
  of: (name, site) => `${site}: ${name}`,
  description: (site) => `All feeds of ${site}: everything that is new, or one section, type, column, topic or author, for your feed reader.`,
  explained: (site) => `What is new in ${site} comes to you: without an account, without e-mail, and without anybody who sees what you read.`,
  subscribing: 'How to subscribe',
  steps: [
    'Take a feed reader, as an app or in your browser.',
    'Give it the address of a feed from this page. The address of a section, a topic or an author will do as well: the reader finds the feed there by itself.',
    'RSS, Atom and JSON Feed say the same. Take whichever your reader knows.',
  ],
  holds: { full: 'Feeds hold whole articles.', summary: 'Feeds hold headline and summary of each article, with a link to it.' },
  everything: 'Everything',
  allLanguages: 'All languages',
  kinds: { section: 'Sections', type: 'Types', column: 'Columns', topic: 'Topics', author: 'Authors' },
  more: 'These have the most articles. All others have a feed too: give your reader the address of their page.',
  opml: 'All feeds as one list (OPML)',
  opmlExplained: 'Feed readers take it over at once, sorted into folders.',
  programs: 'For programs',
  programsExplained: 'Whatever is public is there as data, with search, changes and withdrawals. No key is needed.',
  readInterface: 'Read interface',
  openApi: 'Its description (OpenAPI)',
  sitemap: 'Sitemap',
  machines: 'What machines may do',
  uses: {
    answers: 'Search engines may show these articles, and programs may read them to answer questions. No AI model may be trained on them.',
    search: 'Search engines may show these articles. Programs may neither use them in answers nor train AI models on them.',
    open: 'Search engines may show these articles, programs may use them in answers, and AI models may be trained on them.',
  },
  machinesForMachines: 'The same for machines (RSL)',
};
