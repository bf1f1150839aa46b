/** Tables of what readers see that follow from the drafts alone, for tests that compare two ways of filling them. */
export const PUBLISHED_TABLES = [
  'articles',
  'article_bylines',
  'article_sources',
  'article_topics',
  'article_pictures',
  'article_notes',
  'article_corrections',
  'article_pins',
  'authors',
  'topics',
  'pictures',
  'counts',
  'addresses',
] as const;
