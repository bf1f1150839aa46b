import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { closeDatabases, connections, openDatabases, openFile } from './connections.ts';
import { migrateDatabases } from './migrate.ts';

const at = new Date('2026-06-15T10:00:00Z');
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-'));
});
afterEach(() => {
  closeDatabases();
  rmSync(folder, { recursive: true });
});

const file = (name: string) => join(folder, name);

interface Entry {
  idx: number;
  version: string;
  when: number;
  tag: string;
  breakpoints: boolean;
}

/** A copy of the steps, with the journal of those of the content changed. */
function stepsWith(change: (entries: Entry[]) => Entry[]): string {
  const steps = mkdtempSync(join(tmpdir(), 'dateline-steps-'));
  cpSync(join(import.meta.dirname, 'migrations'), steps, { recursive: true });
  const journalFile = join(steps, 'content/meta/_journal.json');
  const journal = JSON.parse(readFileSync(journalFile, 'utf8')) as { entries: Entry[] };
  writeFileSync(journalFile, JSON.stringify({ ...journal, entries: change(journal.entries) }));
  return steps;
}

/** Steps with one more that rebuilds `sections`, as a changed table is rebuilt: children hang on it by cascades. */
function withStep(sql: string): string {
  const steps = stepsWith((entries) => {
    const last = entries.at(-1);
    if (!last) throw new Error('no steps');
    return [...entries, { ...last, idx: last.idx + 1, when: last.when + 1, tag: '9999_planted' }];
  });
  writeFileSync(join(steps, 'content/9999_planted.sql'), sql);
  return steps;
}

const counted = () => {
  const database = new Sqlite(file('content.db'), { readonly: true });
  const tables = database
    .prepare<[], { name: string }>(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '\\_\\_%' ESCAPE '\\'",
    )
    .all();
  const counts = Object.fromEntries(
    tables.map(({ name }) => [name, (database.prepare(`SELECT count(*) AS n FROM "${name}"`).get() as { n: number }).n]),
  );
  database.close();
  return counts;
};

/** `former`: columns of articles that an earlier version had, with their values. */
function fill(former: Record<string, string> = {}): void {
  const database = openFile(folder, 'content');
  const names = Object.keys(former).map((name) => `, ${name}`);
  const values = Object.values(former).map((value) => `, '${value}'`);
  database.exec(`
    INSERT INTO sections VALUES ('s', 'gulf', 0, '{}', '{}');
    INSERT INTO type_groups VALUES ('g', 'reports', 0, '{}');
    INSERT INTO types VALUES ('t', 'news', 'g', 0, 'report', '{}', '{}');
    INSERT INTO articles (id, language, slug, section_id, type_id, group_id, kicker, headline, standfirst, dateline, lead_alt_text, lead_caption, lead_credit,
      printed_byline, words, canonical_url, search_title, search_description, first_published_at, update_note, published_versions, last_published_at, related_exclusions, body${names.join('')})
      VALUES ('a', 'en', 'x', 's', 't', 'g', '', 'Headline', '', '', '', '', '', '', 1, '', '', '', 1, '', 1, 1, '[]', '{}'${values.join('')});
    INSERT INTO article_sources VALUES ('a', 0, 'Somebody', '');
    INSERT INTO search_documents VALUES (1, 'a', 'en', 'Headline', '', 'harbour', '');
  `);
  database.close();
}

const REBUILD = `CREATE TABLE new_articles AS SELECT * FROM articles;
--> statement-breakpoint
DROP TABLE search_documents;
--> statement-breakpoint
CREATE TABLE search_documents (id integer PRIMARY KEY NOT NULL, article_id text NOT NULL UNIQUE REFERENCES articles(id) ON DELETE CASCADE, language text NOT NULL, headline text NOT NULL, standfirst text NOT NULL, body text NOT NULL, names text NOT NULL);
--> statement-breakpoint
DELETE FROM articles;
--> statement-breakpoint
INSERT INTO articles SELECT * FROM new_articles;
--> statement-breakpoint
DROP TABLE new_articles;
--> statement-breakpoint
INSERT INTO search_documents VALUES (1, 'a', 'en', 'Headline', '', 'harbour', '');`;

describe('migrating', () => {
  test('makes three files with the settings that durability needs on every connection', () => {
    migrateDatabases(folder, at);
    openDatabases(folder);
    const { content, contentReader, accounts, views } = connections();
    const synchronous = [content, contentReader, accounts, views].map((one) => one.pragma('synchronous', { simple: true }));
    expect(synchronous).toEqual([2, 2, 2, 1]);
    for (const one of [content, contentReader, accounts, views]) expect(one.pragma('foreign_keys', { simple: true })).toBe(1);
  });

  test.each(['content.db', 'accounts.db'])('a lost or emptied %s is not made anew beside the others', (name) => {
    migrateDatabases(folder, at);
    for (const lose of [() => rmSync(file(name)), () => writeFileSync(file(name), '')]) {
      lose();
      expect(() => migrateDatabases(folder, at)).toThrow(/is missing or empty, and others beside it are in use/);
      expect(existsSync(file(name)) ? readFileSync(file(name)).length : 0).toBe(0);
    }
  });

  test('deliveries that waited before are found by their receivers', () => {
    const before = stepsWith((entries) => entries.slice(0, 19));
    migrateDatabases(folder, at, before);
    const older = openFile(folder, 'content');
    older.exec(`INSERT INTO jobs (id, kind, payload, version, run_at, attempts) VALUES
      ('1', 'delivery', '{"name":"webhook","receiver":"r","payload":{}}', 1, 1, 0),
      ('2', 'delivery', '{"name":"websub","receiver":"https://hub.example/","payload":{}}', 1, 1, 0),
      ('3', 'delivery', '{}', 1, 1, 0),
      ('4', 'renditions', '{}', 1, 1, 0)`);
    older.close();
    migrateDatabases(folder, at);
    openDatabases(folder);
    const receivers = connections().content.prepare('SELECT receiver FROM jobs ORDER BY id').pluck().all();
    expect(receivers).toEqual(['webhook r', 'websub https://hub.example/', ' ', null]);
    rmSync(before, { recursive: true });
  });

  test('a rebuilt table loses no children, keeps its triggers, and a backup of the state before lies aside', () => {
    migrateDatabases(folder, at);
    fill();
    const before = counted();
    const steps = withStep(REBUILD);
    migrateDatabases(folder, at, steps);
    expect(counted()).toEqual(before);
    const database = openFile(folder, 'content');
    database.exec("UPDATE search_documents SET body = 'lighthouse' WHERE id = 1");
    expect(database.prepare("SELECT rowid FROM articles_search WHERE articles_search MATCH 'lighthouse'").all()).toHaveLength(1);
    database.close();
    expect(readdirSync(file('backups')).filter((name) => name.startsWith('content-before-'))).toHaveLength(1);
    rmSync(steps, { recursive: true });
  });

  test('a full-text index is made anew only when it or its triggers are not as they should be', () => {
    migrateDatabases(folder, at);
    fill();
    const asked = (change: string, word: string) => {
      const database = openFile(folder, 'content');
      database.exec(change);
      database.close();
      migrateDatabases(folder, at);
      const after = openFile(folder, 'content');
      const rows = after.prepare('SELECT rowid FROM articles_search WHERE articles_search MATCH ?').all(word);
      after.close();
      return rows.length;
    };
    // What only the index has tells whether it is still the same one.
    const plant = "INSERT INTO articles_search(rowid, body) VALUES (7, 'planted')";
    expect(asked(plant, 'planted')).toBe(1);
    expect(asked('DROP TRIGGER search_documents_changed', 'planted')).toBe(0);
    expect(asked(plant, 'planted')).toBe(1);
    expect(asked("DROP TABLE articles_search; CREATE VIRTUAL TABLE articles_search USING fts5(body, content='search_documents')", 'harbour')).toBe(1);
    expect(asked("UPDATE search_documents SET body = 'lighthouse'", 'lighthouse')).toBe(1);
  });

  test('what the first version stored is all there in this one, pins in a table of their own', () => {
    const first = stepsWith((entries) => entries.slice(0, 1));
    migrateDatabases(folder, at, first);
    fill({ related_pins: '["b","c"]' });
    const before = counted();
    migrateDatabases(folder, at);
    expect(counted()).toMatchObject({ ...before, article_pins: 2, jobs: (before.jobs ?? 0) + 1 });
    const database = openFile(folder, 'content');
    expect(database.prepare('SELECT * FROM article_pins ORDER BY position').raw().all()).toEqual([
      ['a', 0, 'b'],
      ['a', 1, 'c'],
    ]);
    database.close();
    rmSync(first, { recursive: true });
  });

  test('pieces from before the desk are found, listed and guarded as those that it saved', () => {
    const first = stepsWith((entries) => entries.slice(0, 1));
    migrateDatabases(folder, at, first);
    fill({ related_pins: '[]' });
    const text = (words: string) => ({ type: 'paragraph', content: [{ type: 'text', text: words }] });
    const former = { type: 'picture', attrs: { mediaId: 'former', altText: 'A quay' } };
    const document = {
      ...{
        sectionId: 's',
        typeId: 't',
        embargoedUntil: '2026-07-01T06:00:00Z',
        kicker: '',
        standfirst: 'Ships wait',
        dateline: 'Muscat',
        printedByline: '',
      },
      ...{ bylines: [{ authorId: 'b' }, { authorId: 'p' }, { authorId: 'b' }], leadPicture: { mediaId: 'lead' } },
      body: { type: 'doc', content: [text('The lighthouse keeper counts ships.')] },
    };
    const database = openFile(folder, 'content');
    const draft = database.prepare(
      `INSERT INTO drafts (id, version, moves, save_id, document, stage, language, headline, created_at, created_by, saved_at, saved_by, public_revision_id, published_versions, update_note)
       VALUES (?, 1, 0, 's', ?, 'writing', 'en', 'Headline', 1, 'x', 1, 'x', ?, 1, '')`,
    );
    draft.run('d', JSON.stringify(document), null);
    draft.run('gone', JSON.stringify({ body: { content: [] }, bylines: [] }), 'r');
    database.prepare("INSERT INTO revisions VALUES ('r', 'd', 1, 1, 'x', 'publish', ?)").run(JSON.stringify({ body: { content: [former] } }));
    database.exec(`
      INSERT INTO notices VALUES ('gone', 'en', '/en/gulf/x', 's', 1, 7, 'Wrong.', 'The editor', '');
      INSERT INTO desk_authors VALUES ('p', 'p', 'Jan Peeters', '{}', '{}', '[]', NULL), ('b', 'b', 'Mina Costa', '{}', '{}', '[]', NULL);
    `);
    database.close();

    migrateDatabases(folder, at);
    const migrated = openFile(folder, 'content');
    const all = (sql: string) => migrated.prepare(sql).raw().all();
    expect(all('SELECT id, standing, section_id, type_id, words, embargoed_until, withdrawn_at FROM drafts ORDER BY id')).toEqual([
      ['d', 'draft', 's', 't', 5, Date.parse('2026-07-01T06:00:00Z'), null],
      ['gone', 'withdrawn', null, null, 0, null, 7],
    ]);
    expect(all('SELECT * FROM draft_bylines ORDER BY position')).toEqual([
      ['d', 0, 'b'],
      ['d', 1, 'p'],
    ]);
    expect(all('SELECT media_id FROM draft_pictures ORDER BY media_id')).toEqual([['former'], ['lead']]);
    for (const word of ['lighthouse', 'Peeters', 'Muscat', 'wait'])
      expect(all(`SELECT count(*) FROM drafts_search WHERE drafts_search MATCH '${word}'`)).toEqual([[1]]);
    migrated.close();
    rmSync(first, { recursive: true });
  });

  test('a step that leaves rows without what they refer to is taken back whole', () => {
    migrateDatabases(folder, at);
    fill();
    const before = counted();
    const steps = withStep('DELETE FROM sections;');
    expect(() => migrateDatabases(folder, at, steps)).toThrow(/could not be migrated|miss their/);
    expect(counted()).toEqual(before);
    expect(readdirSync(folder).filter((name) => name.includes('.next'))).toEqual([]);
    migrateDatabases(folder, at);
    rmSync(steps, { recursive: true });
  });

  test('running again changes nothing and makes no backup', () => {
    migrateDatabases(folder, at);
    migrateDatabases(folder, at);
    expect(existsSync(file('backups'))).toBe(false);
  });
});

describe('a file that cannot be used is refused in one line and left as it is', () => {
  const refused = (expected: RegExp, name = 'content.db', steps?: string) => {
    const before = existsSync(file(name)) ? readFileSync(file(name)) : undefined;
    let message = '';
    try {
      migrateDatabases(folder, at, steps);
    } catch (error) {
      message = (error as Error).message;
    }
    expect(message).toMatch(expected);
    expect(message).not.toContain('\n');
    if (before) expect(readFileSync(file(name)).equals(before)).toBe(true);
  };

  test('no database at all', () => {
    writeFileSync(file('content.db'), 'a shopping list, which is no database, '.repeat(200));
    refused(/damaged or no SQLite database/);
  });

  test('a database of another program', () => {
    const other = new Sqlite(file('content.db'));
    other.exec('CREATE TABLE recipes (name text)');
    other.close();
    refused(/another program/);
  });

  test('one that a newer version wrote', () => {
    migrateDatabases(folder, at);
    const database = new Sqlite(file('content.db'));
    database.exec("INSERT INTO __drizzle_migrations (hash, created_at) VALUES ('x', 99999999999999)");
    database.pragma('wal_checkpoint(TRUNCATE)');
    database.close();
    refused(/newer version/);
  });

  test('one that a newer version wrote, before an older file beside it is migrated', () => {
    migrateDatabases(folder, at);
    fill();
    const newer = new Sqlite(file('views.db'));
    newer.exec("INSERT INTO __drizzle_migrations (hash, created_at) VALUES ('x', 99999999999999)");
    newer.close();
    const before = readFileSync(file('content.db'));
    const steps = withStep(REBUILD);
    expect(() => migrateDatabases(folder, at, steps)).toThrow(/views\.db was written by a newer version/);
    expect(readFileSync(file('content.db')).equals(before)).toBe(true);
    expect(existsSync(file('backups'))).toBe(false);
    rmSync(steps, { recursive: true });
  });

  test('one that another program is writing to', () => {
    migrateDatabases(folder, at);
    const other = new Sqlite(file('content.db'));
    other.exec('BEGIN IMMEDIATE');
    refused(/another program holds it locked/);
    other.close();
  }, 20_000);

  test('one whose pages are torn', () => {
    migrateDatabases(folder, at);
    const bytes = readFileSync(file('content.db'));
    bytes.fill(0x5a, 4096, bytes.length - 4096);
    writeFileSync(file('content.db'), bytes);
    refused(/damaged/);
  });

  test('one with a torn page that no start reads, before steps are applied to it', () => {
    migrateDatabases(folder, at);
    fill();
    const database = new Sqlite(file('content.db'));
    database.pragma('wal_checkpoint(TRUNCATE)');
    const { page } = database
      .prepare<[], { page: number }>("SELECT rootpage AS page FROM sqlite_schema WHERE name = 'addresses_by_target'")
      .get() ?? { page: 0 };
    database.close();
    const bytes = readFileSync(file('content.db'));
    bytes.fill(0x5a, (page - 1) * 4096, page * 4096);
    writeFileSync(file('content.db'), bytes);
    const steps = withStep(REBUILD);
    refused(/is damaged \(.*page/, 'content.db', steps);
    expect(existsSync(file('backups'))).toBe(false);
    rmSync(steps, { recursive: true });
  });

  test('a folder that cannot be made, not even tried for', () => {
    expect(() => openDatabases('/proc/no-such-place/data')).toThrow(/cannot be made/);
  });

  test('a folder that is a file', () => {
    writeFileSync(file('place'), '');
    expect(() => openDatabases(join(file('place'), 'data'))).toThrow(/cannot be made/);
  });
});
