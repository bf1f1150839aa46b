/** Which pages of an archive are asked for: drawn by chance from all that there is, old and new alike. */
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { type Chance, createChance } from './large-site/chance.ts';

export const KINDS = ['article', 'section', 'topic', 'author', 'archive', 'search'] as const;
export type Kind = (typeof KINDS)[number];

/** How many of each. A leaf of a list further down counts as a page of its kind. */
const DRAWN: Record<Kind, number> = { article: 400, section: 100, topic: 150, author: 100, archive: 200, search: 200 };
const SEED = 3;
/** The first language of the sample edition. */
const FIRST = 'en';

interface Row {
  /** As readers know it. */
  path: string;
  /** What addresses of its language begin with. */
  base: string;
  id: string;
  at: number;
  headline: string;
  section: string;
  type: string;
  topic: string | null;
  author: string | null;
}

/** Paths of each kind, none twice. The same folder gives the same. */
export function drawPages(folder: string): Record<Kind, string[]> {
  const database = new Sqlite(join(folder, 'content.db'), { readonly: true });
  try {
    const chance = createChance(SEED);
    const draw = articlesOf(database, chance);
    const several = (kind: Kind, path: (row: Row) => string) => {
      const paths = new Set<string>();
      for (let tries = 0; paths.size < DRAWN[kind] && tries < DRAWN[kind] * 20; tries += 1) paths.add(path(draw()));
      return [...paths];
    };
    return {
      article: several('article', ({ path }) => path),
      section: several('section', (row) => leafOf(`${row.base}/${row.section}`, row, chance)),
      topic: several('topic', (row) => (row.topic ? leafOf(`${row.base}/topics/${row.topic}`, row, chance) : row.path)),
      author: several('author', (row) => (row.author ? leafOf(`${row.base}/authors/${row.author}`, row, chance) : row.path)),
      archive: several('archive', (row) => archiveOf(row, chance)),
      search: several('search', (row) => searchOf(row, chance)),
    };
  } finally {
    database.close();
  }
}

/** Articles in every language; addresses of the site's first one do not carry it. */
function articlesOf(database: Sqlite.Database, chance: Chance): () => Row {
  const { most } = database.prepare<[], { most: number }>('SELECT max(rowid) AS most FROM articles').get() ?? { most: 0 };
  const find = database.prepare<[number], Omit<Row, 'base'> & { language: string }>(`
    SELECT addresses.path, articles.language, articles.id, articles.first_published_at AS at, articles.headline, sections.slug AS section, types.slug AS type,
      (SELECT slug FROM article_topics JOIN topics ON topics.id = topic_id WHERE article_id = articles.id LIMIT 1) AS topic,
      (SELECT slug FROM article_bylines JOIN authors ON authors.id = author_id WHERE article_id = articles.id LIMIT 1) AS author
    FROM articles JOIN sections ON sections.id = section_id JOIN types ON types.id = type_id
    JOIN addresses ON target_id = articles.id AND addresses.kind = 'article'
    WHERE articles.rowid = ?`);
  return () => {
    for (;;) {
      const row = find.get(chance.between(1, most));
      if (!row) continue;
      const base = row.language === FIRST ? '' : `/${row.language}`;
      return { ...row, base, path: base === '' ? row.path.slice(FIRST.length + 1) : row.path };
    }
  };
}

/** A list's first leaf, or the one that begins with that article. */
function leafOf(path: string, row: Row, chance: Chance): string {
  return chance.happens(0.3) ? path : `${path}?before=${cursorOf(row)}`;
}

/** Just before the article, so that it is listed itself: behind a list's last one there is no leaf. */
const cursorOf = ({ at, id }: Row) => encodeURIComponent(`${new Date(at + 1).toISOString()}~${id}`);

/** As readers use it: one filter or two, a month, and leaves far down. */
function archiveOf(row: Row, chance: Chance): string {
  const day = new Date(row.at).toISOString().slice(0, 10);
  const queries = [
    `before=${cursorOf(row)}`,
    `section=${row.section}`,
    `section=${row.section}&type=${row.type}`,
    ...(row.topic ? [`topic=${row.topic}`, `topic=${row.topic}&section=${row.section}`] : []),
    ...(row.author ? [`author=${row.author}`, `author=${row.author}&type=${row.type}`] : []),
    `from=${day.slice(0, 8)}01&to=${day}`,
    `section=${row.section}&before=${cursorOf(row)}`,
  ];
  return `${row.base}/archive?${chance.pick(queries)}`;
}

/** One word, several, a phrase, or words under a filter; they are those of a headline, so each finds something. */
function searchOf(row: Row, chance: Chance): string {
  const words = row.headline.toLowerCase().split(' ').map(encodeURIComponent);
  const some = (count: number) => Array.from({ length: count }, () => chance.pick(words)).join('+');
  const from = Math.max(0, chance.between(0, words.length - 2));
  const queries = [some(1), some(2), some(3), `%22${words.slice(from, from + 2).join('+')}%22`, `${some(1)}&section=${row.section}`];
  return `${row.base}/search?q=${chance.pick(queries)}`;
}
