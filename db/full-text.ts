/**
 * The full-text indexes and their triggers: idempotent, applied after every migration, since a migration that rebuilds a
 * table drops its triggers. One holds what readers may find, the other what the desk works on.
 */
import type Sqlite from 'better-sqlite3';

const COLUMNS = 'headline, standfirst, body, names';
const TOKENS = "tokenize='unicode61 remove_diacritics 2', prefix='2 3'";

/** An index over a table of texts, and the triggers that keep it in step. `kept` is stored with it and not searched. */
function statementsFor(index: string, texts: string, kept?: string): string {
  const all = kept ? `${COLUMNS}, ${kept}` : COLUMNS;
  const valuesOf = (row: 'new' | 'old') => [`${row}.id`, ...all.split(', ').map((column) => `${row}.${column}`)].join(', ');
  const add = `INSERT INTO ${index}(rowid, ${all}) VALUES (${valuesOf('new')});`;
  const remove = `INSERT INTO ${index}(${index}, rowid, ${all}) VALUES ('delete', ${valuesOf('old')});`;
  return `
    CREATE VIRTUAL TABLE IF NOT EXISTS ${index} USING fts5(
      ${kept ? `${COLUMNS}, ${kept} UNINDEXED` : COLUMNS}, content='${texts}', content_rowid='id', ${TOKENS}
    );
    CREATE TRIGGER IF NOT EXISTS ${texts}_added AFTER INSERT ON ${texts} BEGIN ${add} END;
    CREATE TRIGGER IF NOT EXISTS ${texts}_removed AFTER DELETE ON ${texts} BEGIN ${remove} END;
    CREATE TRIGGER IF NOT EXISTS ${texts}_changed AFTER UPDATE ON ${texts} BEGIN ${remove} ${add} END;
  `;
}

const INDEXES = [
  { index: 'articles_search', texts: 'search_documents', kept: 'language' },
  { index: 'drafts_search', texts: 'draft_texts' },
];

/**
 * Makes the indexes when they are missing, and fills them from what is stored; `anew` after steps that may have rebuilt
 * their tables. An index over a table that these steps do not make yet is left for later ones.
 */
export function applyFullText(connection: Sqlite.Database, { anew }: { anew: boolean }): void {
  const exists = connection.prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?");
  for (const { index, texts, kept } of INDEXES) {
    if (!exists.get(texts)) continue;
    connection.exec(statementsFor(index, texts, kept));
    if (anew) connection.exec(`INSERT INTO ${index}(${index}) VALUES ('rebuild')`);
  }
}
