/** An editor at work on a portal that is running: signed in, with a published article open. */
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { DEMONSTRATION_PEOPLE } from '#newsroom/accounts/demonstration.ts';
import { DEMONSTRATION_PASSWORD } from '#newsroom/accounts/demonstration-password.ts';
import { documentSchema } from '#newsroom/drafts/document.ts';
import type { Portal } from '../e2e/portal.ts';

export interface Editor {
  /** Where readers find the article that is open. */
  page: string;
  /** Stores another headline. Answers how long that took, in milliseconds. */
  save(headline: string): Promise<number>;
  /** Publishes what was saved last, and asks for nothing else. */
  publish(): Promise<void>;
}

/** Opens the newest but `nth` English article that has a draft. Two editors of one portal need articles of their own. */
export async function openDesk({ address, folder }: Pick<Portal, 'address' | 'folder'>, nth = 0): Promise<Editor> {
  const email = DEMONSTRATION_PEOPLE.find(({ role }) => role === 'editor')?.email ?? '';
  const send = (path: string, input: unknown, cookie = '') =>
    fetch(`${address}${path}`, {
      method: 'POST',
      headers: { origin: address, cookie, 'content-type': 'application/json' },
      body: JSON.stringify(input),
    });
  const entered = await send('/desk/auth/sign-in', { email, password: DEMONSTRATION_PASSWORD });
  const cookie = entered.headers
    .getSetCookie()
    .map((one) => one.split(';', 1)[0])
    .join('; ');
  const person = only<{ id: string }>(join(folder, 'accounts.db'), 'SELECT id FROM people WHERE email = ?', email).id;
  const draft = only<{ id: string; version: number; document: string; path: string }>(
    join(folder, 'content.db'),
    `SELECT drafts.id, drafts.version, drafts.document, addresses.path FROM drafts JOIN articles USING (id)
     JOIN addresses ON target_id = articles.id AND addresses.kind = 'article' WHERE articles.language = ?
     ORDER BY articles.first_published_at DESC LIMIT 1 OFFSET ${nth}`,
    'en',
  );
  let document = documentSchema.parse(JSON.parse(draft.document));
  let { version } = draft;
  async function act<T>(name: string, input: unknown): Promise<T> {
    const answer = await send(`/desk/do/${name}`, input, cookie);
    const outcome = (await answer.json()) as T & { ok: boolean };
    if (!outcome.ok) throw new Error(`${name} was refused: ${JSON.stringify(outcome)}`);
    return outcome;
  }
  return {
    page: `${address}${draft.path.replace(/^\/en(?=\/)/, '')}`,
    async save(headline) {
      document = { ...document, headline };
      const began = performance.now();
      ({ version } = await act<{ version: number }>('save-draft', { id: draft.id, base: version, saveId: randomUUID(), person, document }));
      return performance.now() - began;
    },
    async publish() {
      await act('publish-draft', { id: draft.id, version });
    },
  };
}

function only<T>(file: string, query: string, parameter: string): T {
  const database = new Sqlite(file, { readonly: true });
  const row = database.prepare(query).get(parameter) as T | undefined;
  database.close();
  if (!row) throw new Error(`Nothing was found in ${file}.`);
  return row;
}
