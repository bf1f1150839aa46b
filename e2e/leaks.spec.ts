/** What is not public is found at no public address; what is public needs nothing of the desk. */
import { expect, test } from '@playwright/test';
import Sqlite from 'better-sqlite3';
import { ask, crawl } from './crawl.ts';
import { HELD_BACK, PLANTED } from './planted.ts';
import { startPortal } from './portal.ts';
import { runCommands } from './run-commands.ts';

const DESK_TABLES = ['revisions', 'drafts', 'desk_authors', 'desk_topics', 'media', 'audit'];

test('words of drafts, pending edits, embargoed and scheduled articles are nowhere; without the desk’s tables every address answers the same', async () => {
  test.setTimeout(600_000);
  const portal = await startPortal();
  const words = [...Object.values(PLANTED), ...HELD_BACK];
  try {
    await runCommands(portal.folder, 'plant');
    const asked = words.flatMap((word) => [`/search?q=${word}`, `/gulf/${word}`]);
    const visited = await crawl(portal.address);
    expect(visited.size).toBeGreaterThan(150);
    for (const { path, html, status } of visited.values()) {
      expect([path, [200, 301, 304].includes(status)]).toEqual([path, true]);
      for (const word of words) expect(html.toLowerCase().includes(word), `${word} at ${path}`).toBe(false);
    }
    const { html: nonsense } = await ask(portal.address, '/gulf/qyzzlenonsense');
    for (const path of asked) {
      const { status, html } = await ask(portal.address, path);
      const word = words.find((one) => path.endsWith(one)) ?? '';
      if (path.startsWith('/gulf')) {
        expect(status).toBe(404);
        expect(html.replaceAll(word, '')).toBe(nonsense.replaceAll('qyzzlenonsense', ''));
      } else expect(html).not.toContain('<mark>');
    }

    const alone = await startPortal({
      copyOf: portal.folder,
      change: (file) => {
        const database = new Sqlite(file);
        database.pragma('foreign_keys = OFF');
        for (const table of DESK_TABLES) database.exec(`DELETE FROM ${table}`);
        database.close();
      },
    });
    try {
      const plain = (html: string, address: string) => html.replaceAll(new URL(address).port, 'PORT');
      for (const { path, html, status } of visited.values()) {
        const answer = await ask(alone.address, path);
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

/** Where two texts part, with some of both: whole pages are too long to be read in a report. */
function firstDifference(one: string, other: string): string | undefined {
  if (one === other) return undefined;
  let at = 0;
  while (one[at] === other[at]) at++;
  return `…${one.slice(Math.max(0, at - 120), at + 120)}… and …${other.slice(Math.max(0, at - 120), at + 120)}…`;
}
