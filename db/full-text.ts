/**
 * The full-text indexes and their triggers: applied after every migration, since a migration that rebuilds a table drops
 * its triggers. One holds what readers may find, the other what the desk works on.
 */
import type Sqlite from 'better-sqlite3';

const TOKENS = "tokenize='unicode61 remove_diacritics 2', prefix='2 3'";

const INDEXES = [
  { index: 'articles_search', texts: 'search_documents', columns: ['headline', 'standfirst', 'body', 'names', 'marks'] },
  { index: 'drafts_search', texts: 'draft_texts', columns: ['headline', 'standfirst', 'body', 'names'] },
];

/**
 * A word in the column `marks` begins with a character for private use: the index takes it for a letter, and no question
 * holds one. A block are the articles of so many rows in a row. The schema composes them in SQL.
 */
export const languageMark = (language: string): string => `\uE002${language}`;
export const blockMark = (block: number): string => `\uE003${block}`;
export const BLOCK_ROWS = 4_096;

interface Layout {
  table: string;
  triggers: Record<string, string>;
}

/** An index over a table of texts, and the triggers that keep it in step. */
function layoutOf(index: string, texts: string, columns: string[]): Layout {
  const all = columns.join(', ');
  const valuesOf = (row: 'new' | 'old') => ['id', ...columns].map((column) => `${row}.${column}`).join(', ');
  const add = `INSERT INTO ${index}(rowid, ${all}) VALUES (${valuesOf('new')});`;
  const remove = `INSERT INTO ${index}(${index}, rowid, ${all}) VALUES ('delete', ${valuesOf('old')});`;
  const trigger = (name: string, after: string, does: string) => [
    `${texts}_${name}`,
    `CREATE TRIGGER ${texts}_${name} AFTER ${after} ON ${texts} BEGIN ${does} END`,
  ];
  return {
    table: `CREATE VIRTUAL TABLE ${index} USING fts5(${all}, content='${texts}', content_rowid='id', ${TOKENS})`,
    triggers: Object.fromEntries([
      trigger('added', 'INSERT', add),
      trigger('removed', 'DELETE', remove),
      trigger('changed', 'UPDATE', `${remove} ${add}`),
    ]),
  };
}

/**
 * Makes the indexes that are missing, laid out otherwise, or whose table was rebuilt (it lost its triggers), and fills them
 * from what is stored: all of it or nothing. An index over a table or a column that the steps do not make yet is left for
 * later ones. Filling takes half a minute for each 100,000 articles.
 */
export function applyFullText(connection: Sqlite.Database): void {
  const exists = connection.prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?");
  const definition = connection.prepare<[string], string>('SELECT sql FROM sqlite_schema WHERE name = ?').pluck();
  const stored = connection.prepare<[string], string>('SELECT name FROM pragma_table_xinfo(?)').pluck();
  for (const { index, texts, columns } of INDEXES) {
    if (!exists.get(texts)) continue;
    const there = stored.all(texts);
    const { table, triggers } = layoutOf(
      index,
      texts,
      columns.filter((column) => there.includes(column)),
    );
    const isInStep = definition.get(index) === table && Object.entries(triggers).every(([name, sql]) => definition.get(name) === sql);
    if (!isInStep) makeAnew(connection, index, { table, triggers });
  }
}

function makeAnew(connection: Sqlite.Database, index: string, { table, triggers }: Layout): void {
  const names = Object.keys(triggers);
  const make = connection.transaction(() => {
    connection.exec([...names.map((name) => `DROP TRIGGER IF EXISTS ${name}`), `DROP TABLE IF EXISTS ${index}`, table].join(';\n'));
    connection.exec(`INSERT INTO ${index}(${index}) VALUES ('rebuild')`);
    connection.exec(Object.values(triggers).join(';\n'));
  });
  make.immediate();
}
