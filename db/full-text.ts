/**
 * The full-text index and its triggers: idempotent, applied after every migration, since a migration that rebuilds a
 * table drops its triggers.
 */
import type Sqlite from 'better-sqlite3';

const COLUMNS = 'headline, standfirst, body, names';
const NEW = 'new.headline, new.standfirst, new.body, new.names';
const OLD = 'old.headline, old.standfirst, old.body, old.names';

const STATEMENTS = `
CREATE VIRTUAL TABLE IF NOT EXISTS articles_search USING fts5(
  ${COLUMNS}, language UNINDEXED,
  content='search_documents', content_rowid='id', tokenize='unicode61 remove_diacritics 2', prefix='2 3'
);
CREATE TRIGGER IF NOT EXISTS search_documents_added AFTER INSERT ON search_documents BEGIN
  INSERT INTO articles_search(rowid, ${COLUMNS}, language) VALUES (new.id, ${NEW}, new.language);
END;
CREATE TRIGGER IF NOT EXISTS search_documents_removed AFTER DELETE ON search_documents BEGIN
  INSERT INTO articles_search(articles_search, rowid, ${COLUMNS}, language) VALUES ('delete', old.id, ${OLD}, old.language);
END;
CREATE TRIGGER IF NOT EXISTS search_documents_changed AFTER UPDATE ON search_documents BEGIN
  INSERT INTO articles_search(articles_search, rowid, ${COLUMNS}, language) VALUES ('delete', old.id, ${OLD}, old.language);
  INSERT INTO articles_search(rowid, ${COLUMNS}, language) VALUES (new.id, ${NEW}, new.language);
END;
`;

/** Makes the index when it is missing, and fills it from what is stored; `anew` after steps that may have rebuilt its table. */
export function applyFullText(connection: Sqlite.Database, { anew }: { anew: boolean }): void {
  connection.exec(STATEMENTS);
  if (anew) connection.exec("INSERT INTO articles_search(articles_search) VALUES ('rebuild')");
}
