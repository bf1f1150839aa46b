/** Goes through doors as a browser does: it keeps cookies, and comes from an address. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { closeDatabases, openDatabases } from '#db/connections.ts';
import { migrateDatabases } from '#db/migrate.ts';
import type { Actor } from '#newsroom/accounts/actor.ts';
import { type Circumstances, setCircumstances } from '#newsroom/accounts/circumstances.ts';
import type { Passage } from '#newsroom/accounts/doors/door.ts';
import { DOORS } from '#newsroom/accounts/doors/doors.ts';
import { findSession } from '#newsroom/accounts/sessions.ts';

/** Opens a new folder without content; `end` closes and deletes it. */
export function openAccounts(changed: Partial<Circumstances> = {}): { folder: string; end: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-accounts-'));
  migrateDatabases(folder, new Date());
  openDatabases(folder);
  setCircumstances({ siteUrl: 'http://localhost:3000', deskUrl: 'http://localhost:3000', atHome: true, mailer: undefined, ...changed });
  return {
    folder,
    end: () => {
      closeDatabases();
      rmSync(folder, { recursive: true });
    },
  };
}

export interface Browser {
  cookies: Map<string, string>;
  cookie(): string;
  /** Knocks at a door; the answer's cookies are kept. `later` moves the clock, in milliseconds. */
  knock(door: string, input?: unknown, later?: number): Promise<Passage>;
  who(later?: number): Promise<Actor | undefined>;
}

export function openBrowser(address = '192.0.2.1'): Browser {
  const cookies = new Map<string, string>();
  const cookie = () => [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const who = (later = 0) => findSession(cookie(), new Date(Date.now() + later));
  return {
    cookies,
    cookie,
    who,
    async knock(name, input = {}, later = 0) {
      const door = DOORS[name];
      if (!door) throw new Error(`There is no door ${name}.`);
      const visit = { cookie: cookie(), address, userAgent: 'test', actor: await who(later), at: new Date(Date.now() + later) };
      const parsed = door.input.parse(input);
      if (door.for === 'signed-in' && !visit.actor) return { outcome: { ok: false, reason: 'forbidden', message: 'signed out' } };
      const passage = await (door.run as (input: unknown, visit: unknown) => Promise<Passage>)(parsed, visit);
      for (const set of passage.cookies ?? []) {
        const [pair = '', ...attributes] = set.split('; ');
        const at = pair.indexOf('=');
        if (attributes.includes('Max-Age=0')) cookies.delete(pair.slice(0, at));
        else cookies.set(pair.slice(0, at), pair.slice(at + 1));
      }
      return passage;
    },
  };
}
