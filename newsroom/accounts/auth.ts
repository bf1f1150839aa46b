/**
 * The accounts' library, set up for a newsroom: passwords hashed with argon2id, sessions asked of the database at each
 * request, no sign-up by strangers. It lives in the server alone; pages learn who is signed in from `actor.ts`.
 */
import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hash, verify } from '@node-rs/argon2';
import { betterAuth } from 'better-auth';
import { drizzleAdapter } from 'better-auth/adapters/drizzle';
import { accountsDatabase, connections } from '#db/connections.ts';
import { newId } from '#db/ids.ts';
import { credentials, passkeys, people, secondFactors, sessions, verifications } from '#db/schema/accounts/people.ts';
import { now } from '#newsroom/site/clock.ts';

/** OWASP's first choice for argon2id: 19 MiB, two passes, one lane. */
const ARGON2 = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Seconds: a session ends after two weeks without use. */
const SESSION_LIMITS = { idle: 14 * 86_400, renewAfter: 86_400, fresh: 15 * 60 } as const;

export const PASSWORD_LIMITS = { least: 12, most: 200 } as const;

/** Where the library's own handlers are mounted; the server lets through only those that it names. */
export const AUTH_PATH = '/desk/auth';

export const hashPassword = (password: string): Promise<string> => hash(password, ARGON2);

/** The key that signs cookies and seals second factors; made once for each data folder. */
function secretOf(folder: string): string {
  const file = join(/* turbopackIgnore: true */ folder, 'secret');
  try {
    writeFileSync(file, `${randomBytes(32).toString('base64url')}\n`, { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if ((error as { code?: string }).code !== 'EEXIST') throw error;
  }
  return readFileSync(file, 'utf8').trim();
}

function create(siteUrl: string) {
  const secure = siteUrl.startsWith('https:');
  return betterAuth({
    appName: 'Dateline',
    baseURL: siteUrl,
    basePath: AUTH_PATH,
    secret: secretOf(connections().folder),
    database: drizzleAdapter(accountsDatabase(), {
      provider: 'sqlite',
      schema: { user: people, session: sessions, account: credentials, verification: verifications, twoFactor: secondFactors, passkey: passkeys },
    }),
    user: {
      additionalFields: {
        role: { type: 'string', required: true, input: false },
        authorId: { type: 'string', required: false, input: false },
        demonstration: { type: 'boolean', required: true, input: false },
        disabledAt: { type: 'date', required: false, input: false },
      },
    },
    session: {
      fields: { userId: 'personId' },
      expiresIn: SESSION_LIMITS.idle,
      updateAge: SESSION_LIMITS.renewAfter,
      freshAge: SESSION_LIMITS.fresh,
      cookieCache: { enabled: false },
    },
    account: { fields: { userId: 'personId' } },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: PASSWORD_LIMITS.least,
      maxPasswordLength: PASSWORD_LIMITS.most,
      password: { hash: hashPassword, verify: ({ hash: stored, password }) => verify(stored, password) },
    },
    // Ours is kept in a table, by account and by address (`throttle.ts`); the library's forgets at each start.
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { disabled: true },
    trustedOrigins: [siteUrl],
    advanced: {
      database: { generateId: () => newId(now()) },
      cookies: { session_token: { name: secure ? '__Host-dateline' : 'dateline' } },
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', secure, path: '/' },
      useSecureCookies: false,
      ipAddress: { disableIpTracking: true },
    },
  });
}

export type Auth = ReturnType<typeof create>;

const key = Symbol.for('dateline.auth');
const shared = globalThis as unknown as Record<symbol, { folder: string; siteUrl: string; auth: Auth } | undefined>;

/** The library over the open data folder; made once for it. `SITE_URL` is set when the server knows it. */
export function theAuth(siteUrl = process.env.SITE_URL ?? 'http://localhost:3000'): Auth {
  const { folder } = connections();
  const made = shared[key];
  if (made?.folder === folder && made.siteUrl === siteUrl) return made.auth;
  const auth = create(siteUrl);
  shared[key] = { folder, siteUrl, auth };
  return auth;
}
