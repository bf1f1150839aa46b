/** One address of every kind of page, in the sample edition. */
export const PAGE_KINDS = [
  { kind: 'front', path: '/' },
  { kind: 'section', path: '/gulf' },
  { kind: 'section, later leaf', path: '/archive?page=2' },
  { kind: 'article', path: '/europe/allies-keep-talking' },
  { kind: 'long article', path: '/levant/levant-meter-readers' },
  { kind: 'article for republishing', path: '/europe/allies-keep-talking/republish' },
  { kind: 'opinion', path: '/caucasus/leave-the-third-alphabet' },
  { kind: 'article with an embed', path: '/europe/pilots-and-a-sandbank' },
  { kind: 'type', path: '/types/analysis' },
  { kind: 'group of types', path: '/types/voices' },
  { kind: 'column', path: '/columns/monday-letter' },
  { kind: 'topic', path: '/topics/water' },
  { kind: 'author', path: '/authors/rania-halabi' },
  { kind: 'archive', path: '/archive' },
  { kind: 'filtered archive', path: '/archive?section=gulf&type=news' },
  { kind: 'search form', path: '/search' },
  { kind: 'search answer', path: '/search?q=border' },
  { kind: 'search without answer', path: '/search?q=xylophone' },
  { kind: 'static page', path: '/pages/about' },
  { kind: 'feeds', path: '/feeds' },
  { kind: 'French front', path: '/fr' },
  { kind: 'Arabic front', path: '/ar' },
  { kind: 'Russian front', path: '/ru' },
] as const;

export const ANSWERS = [
  { kind: 'nothing here', path: '/gulf/there-is-no-such-article', status: 404 },
  { kind: 'withdrawn', path: '/migration/visa-files-lost-in-move', status: 410 },
] as const;
