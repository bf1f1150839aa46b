/** What is not public is found at no public address; what is public needs nothing of the desk. */
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import Sqlite from 'better-sqlite3';
import { getTableName, is } from 'drizzle-orm';
import { SQLiteTable } from 'drizzle-orm/sqlite-core';
import { ask, crawl } from './crawl.ts';
import { firstDifference } from './first-difference.ts';
import { HELD_BACK, PLANTED } from './planted.ts';
import { startPortal } from './portal.ts';
import { runCommands } from './run-commands.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Where the read interface names everything that it has; what they lead to is followed. */
const READ_INTERFACE = [
  '/api/v1/articles?limit=100',
  '/api/v1/articles?changedSince=1970-01-01T00:00:00Z&limit=100',
  '/api/v1/articles?limit=100&format=ninjs',
  ...['sections', 'types', 'columns', 'topics?limit=100', 'authors?limit=100', 'openapi.json'].map((list) => `/api/v1/${list}`),
];

test('words of drafts, pending edits, embargoed and scheduled articles are nowhere; without the desk’s tables every address answers the same', async () => {
  test.setTimeout(600_000);
  const portal = await startPortal();
  const words = [...Object.values(PLANTED), ...HELD_BACK];
  try {
    await runCommands(portal.folder, 'plant');
    const asked = words.flatMap((word) => [`/search?q=${word}`, `/gulf/${word}`, `/topics/${word}`, `/authors/${word}`]);
    const visited = await crawl(portal.address, ['/', ...READ_INTERFACE]);
    expect(visited.size).toBeGreaterThan(150);
    for (const { path, html, status } of visited.values()) {
      expect([path, [200, 301, 304].includes(status)]).toEqual([path, true]);
      for (const word of words) expect(html.toLowerCase().includes(word), `${word} at ${path}`).toBe(false);
    }
    // What is held back is answered as what never was.
    for (const path of asked) {
      const { status, html } = await ask(portal.address, path);
      const word = words.find((one) => path.endsWith(one)) ?? '';
      if (path.startsWith('/search')) expect(html).not.toContain('<mark>');
      else {
        const { html: nonsense } = await ask(portal.address, path.replace(word, 'qyzzlenonsense'));
        expect([path, status]).toEqual([path, 404]);
        expect(firstDifference(html.replaceAll(word, ''), nonsense.replaceAll('qyzzlenonsense', ''))).toBeUndefined();
      }
    }

    // Whether the sample was laid to its end stands in the desk’s audit log: it is not asked.
    const alone = await startPortal({ copyOf: portal.folder, change: dropDesk, env: { SAMPLE_EDITION: 'off' } });
    try {
      const plain = (html: string, address: string) => html.replaceAll(new URL(address).port, 'PORT');
      for (const { path, html, status } of visited.values()) {
        // Some addresses name another of the same site.
        const answer = await ask(alone.address, path.replaceAll(encodeURIComponent(portal.address), encodeURIComponent(alone.address)));
        expect([path, answer.status]).toEqual([path, status]);
        expect(firstDifference(plain(answer.html, alone.address), plain(html, portal.address)), path).toBeUndefined();
      }
    } finally {
      await alone.stop();
    }
  } finally {
    await portal.stop();
  }
});

/** Every table of the desk's schema, so that one that is added later is dropped as well. */
async function dropDesk(file: string): Promise<void> {
  const schemas = globSync('db/schema/desk/*.ts', { cwd: root }).map((path) => import(pathToFileURL(join(root, path)).href) as Promise<object>);
  const tables = (await Promise.all(schemas)).flatMap((schema) => Object.values(schema)).filter((one) => is(one, SQLiteTable));
  expect(tables.map(getTableName)).toContain('drafts');
  const database = new Sqlite(file);
  database.pragma('foreign_keys = OFF');
  for (const table of tables) database.exec(`DROP TABLE ${getTableName(table)}`);
  database.close();
}
