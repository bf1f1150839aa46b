/** Words of the finder that Ctrl-K opens. */
export const palette = {
  title: 'Find or go to',
  placeholder: 'A headline, a name, a page, an address',
  found: 'Found',
  pieces: 'Articles',
  recent: 'Your last',
  pages: 'Pages',
  /** What people call what is set there, where the page has other words for it. */
  inSettings: 'AI, robots, licence',
  inSite: (place: string) => `Site: ${place}`,
  actions: 'Actions',
  looking: 'Looking…',
  nothing: 'Nothing found. Fewer words find more.',
  notReached: 'The server does not answer. Pages and actions still work.',
  untitled: 'Without a headline',
  changed: (time: string) => `changed ${time}`,
  foot: '↑ ↓ moves, Enter opens, Esc closes',
} as const;
