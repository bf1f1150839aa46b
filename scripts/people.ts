/**
 * `npm run people -- invite <e-mail> <role>`, `-- reset <e-mail>`, `-- set-up`: prints a link that works once.
 * `npm run people -- remove-factors <e-mail>`: for somebody who has lost authenticator and recovery codes.
 * Works beside a running server, and asks for nothing: whoever can write in the data folder may do this.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { closeDatabases, openDatabases } from '#db/connections.ts';
import { DatabaseError } from '#db/database-error.ts';
import { DATABASE_FILES } from '#db/database-files.ts';
import { setCircumstances } from '#newsroom/accounts/circumstances.ts';
import { invite, makeResetLink, makeSetUpLink, takeFactorsAway } from '#newsroom/accounts/person-links.ts';
import { ROLES, type Role } from '#newsroom/accounts/roles.ts';
import type { Refusal } from '#newsroom/acting/act.ts';
import { type Config, isAtHome, originsOf, readConfig } from '#server/config.ts';

const USAGE = `npm run people -- invite <e-mail> <${ROLES.join('|')}>
npm run people -- reset <e-mail>
npm run people -- remove-factors <e-mail>
npm run people -- set-up`;

async function run([command, given = '', role = '']: string[]): Promise<{ ok: true; link?: string } | Refusal | 'usage'> {
  const act = { by: 'command', at: new Date() };
  const email = z.email().safeParse(given.trim().toLowerCase()).data;
  if (command === 'set-up' && !given) return makeSetUpLink(act);
  if (!email) return 'usage';
  if (command === 'reset') return makeResetLink({ email }, act);
  if (command === 'remove-factors') return takeFactorsAway(email, act);
  if (command === 'invite' && (ROLES as readonly string[]).includes(role)) return invite({ email, role: role as Role, byName: 'The desk' }, act);
  return 'usage';
}

async function main(config: Config): Promise<number> {
  if (!existsSync(join(config.dataDir, DATABASE_FILES.accounts))) {
    console.error(`There are no accounts in ${config.dataDir}. Start the server first.`);
    return 1;
  }
  openDatabases(config.dataDir);
  const { site, desk } = originsOf(config, { site: config.port, desk: config.desk?.port });
  setCircumstances({ siteUrl: site.origin, deskUrl: desk.origin, atHome: isAtHome(config), mailer: undefined });
  const outcome = await run(process.argv.slice(2));
  closeDatabases();
  if (outcome === 'usage') console.error(USAGE);
  else if (!outcome.ok) console.error(outcome.message);
  else console.log(outcome.link ?? 'Done: their password alone signs them in. Their sessions have ended.');
  return outcome !== 'usage' && outcome.ok ? 0 : 1;
}

const read = readConfig(process.env);
if (!read.ok) {
  console.error(read.problems.join('\n'));
  process.exitCode = 1;
} else {
  try {
    process.exitCode = await main(read.config);
  } catch (error) {
    if (!(error instanceof DatabaseError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
