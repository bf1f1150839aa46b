import type Sqlite from 'better-sqlite3';

/** Lays the full-text index of texts that are written without it. */
export interface SearchIndex {
  /** Indexes what was written since the last time. */
  addNew(): void;
  /** Indexes the rest, and gives the index back to the trigger that usually fills it. */
  close(): void;
}

/** Bytes of words that the index gathers before it writes a segment: here enough for a thousand articles. */
const GATHERED = { here: 16 * 1024 * 1024, usual: 1024 * 1024 } as const;

/**
 * Many articles become one segment of the index, merged with others as ever. The trigger makes one of each article: merged
 * again and again, they cost three times as much.
 */
export function openSearchIndex(database: Sqlite.Database): SearchIndex {
  const trigger = database.prepare<[], string>("SELECT sql FROM sqlite_schema WHERE name = 'search_documents_added'").pluck().get();
  if (!trigger) throw new Error('Nothing fills the full-text index of this database.');
  const gather = (bytes: number) => database.exec(`INSERT INTO articles_search(articles_search, rank) VALUES('hashsize', ${bytes})`);
  database.exec('DROP TRIGGER search_documents_added');
  gather(GATHERED.here);
  const columns = database.prepare<[], string>("SELECT name FROM pragma_table_info('articles_search')").pluck().all().join(', ');
  const add = database.prepare(`INSERT INTO articles_search(rowid, ${columns}) SELECT id, ${columns} FROM search_documents WHERE id > ? ORDER BY id`);
  const newest = database.prepare<[], number>('SELECT coalesce(max(id), 0) FROM search_documents').pluck();
  let indexed = newest.get();
  function addNew(): void {
    add.run(indexed);
    indexed = newest.get();
  }
  return {
    addNew,
    close() {
      addNew();
      gather(GATHERED.usual);
      database.exec(trigger);
    },
  };
}
