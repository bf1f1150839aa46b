/**
 * The accounts' library, set up for a newsroom: passwords hashed with argon2id, sessions asked of the database at each
 * request, no sign-up by strangers. It lives in the server alone; pages learn who is signed in from `actor.ts`, and
 * browsers reach it through `doors/` only.
 */
import { randomInt } from 'node:crypto';
import { passkey } from '@better-auth/passkey';
import { hash, verify } from '@node-rs/argon2';
import { drizzleAdapter } from 'better-auth/adapters/drizzle';
import { APIError, createAuthMiddleware } from 'better-auth/api';
import { betterAuth } from 'better-auth/minimal';
import { twoFactor } from 'better-auth/plugins';
import { accountsDatabase, connections } from '#db/connections.ts';
import { newId } from '#db/ids.ts';
import { credentials, passkeys, people, secondFactors, sessions, verifications } from '#db/schema/accounts/people.ts';
import { FACTOR_LIMITS, PASSWORD_LIMITS, SESSION_LIMITS } from '#newsroom/accounts/account-limits.ts';
import { circumstances } from '#newsroom/accounts/circumstances.ts';
import { maySignIn } from '#newsroom/accounts/may-sign-in.ts';
import { theSecret } from '#newsroom/accounts/secret.ts';
import { refuseSpentCode } from '#newsroom/accounts/spent-codes.ts';
import { now } from '#newsroom/site/clock.ts';

/** OWASP's first choice for argon2id: 19 MiB, two passes, one lane. */
const ARGON2 = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Where the library believes its own handlers to be; no request of a browser goes there as it is. */
export const AUTH_PATH = '/desk/auth';

export const hashPassword = (password: string): Promise<string> => hash(password, ARGON2);
export const isPassword = (stored: string, password: string): Promise<boolean> => verify(stored, password);

/** Twenty-four letters and digits that cannot be taken for one another: 118 bits, so that they need no slow hash. */
function recoveryCode(): string {
  const letters = 'abcdefghjkmnpqrstuvwxyz23456789';
  const code = Array.from({ length: FACTOR_LIMITS.recoveryLetters }, () => letters[randomInt(letters.length)]).join('');
  return code.match(/.{4}/g)?.join('-') ?? code;
}

function create(deskUrl: string) {
  const secure = deskUrl.startsWith('https:');
  const refuse = () => new APIError('UNAUTHORIZED', { code: 'NOT_VERIFIED', message: 'The device did not ask who holds it.' });
  return betterAuth({
    appName: 'Dateline',
    baseURL: deskUrl,
    basePath: AUTH_PATH,
    secret: theSecret(),
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
      expiresIn: SESSION_LIMITS.wholeMs / 1000,
      // `sessions.ts` notes the last use and ends what lay idle; who may change what proves them gives the password again.
      disableSessionRefresh: true,
      freshAge: 0,
      cookieCache: { enabled: false },
    },
    account: { fields: { userId: 'personId' } },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: PASSWORD_LIMITS.least,
      maxPasswordLength: PASSWORD_LIMITS.most,
      password: { hash: hashPassword, verify: ({ hash: stored, password }) => isPassword(stored, password) },
    },
    plugins: [
      twoFactor({
        issuer: 'Dateline',
        schema: { twoFactor: { fields: { userId: 'personId' } } },
        accountLockout: { maxFailedAttempts: FACTOR_LIMITS.wrongCodes, durationSeconds: FACTOR_LIMITS.lockedSeconds },
        backupCodeOptions: { customBackupCodesGenerate: () => Array.from({ length: FACTOR_LIMITS.recoveryCodes }, recoveryCode) },
      }),
      passkey({
        rpID: new URL(deskUrl).hostname,
        rpName: 'Dateline',
        origin: deskUrl,
        schema: { passkey: { fields: { userId: 'personId' } } },
        // A passkey stands for two factors: the device itself, and what it asks of its holder.
        authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
        registration: {
          afterVerification({ verification }) {
            if (!verification.registrationInfo?.userVerified) throw refuse();
          },
        },
        authentication: {
          afterVerification({ verification }) {
            if (!verification.authenticationInfo.userVerified) throw refuse();
          },
        },
      }),
    ],
    hooks: {
      before: createAuthMiddleware(async (context) => {
        if (context.path === '/two-factor/verify-totp') await refuseSpentCode(context, now());
      }),
    },
    databaseHooks: {
      // Whatever proved who somebody is: here it is decided whether they get a session.
      session: { create: { before: async ({ userId }) => (maySignIn(userId) ? undefined : false) } },
    },
    // Ours is kept in a table, by account and by address (`throttle.ts`); the library's forgets at each start.
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { disabled: true },
    trustedOrigins: [deskUrl],
    advanced: {
      database: { generateId: () => newId(now()) },
      cookiePrefix: secure ? '__Host-dateline' : 'dateline',
      cookies: { session_token: { name: secure ? '__Host-dateline' : 'dateline' } },
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', secure, path: '/' },
      useSecureCookies: false,
      ipAddress: { disableIpTracking: true },
    },
  });
}

type Auth = ReturnType<typeof create>;

const key = Symbol.for('dateline.auth');
const shared = globalThis as unknown as Record<symbol, { folder: string; deskUrl: string; auth: Auth } | undefined>;

/** The library over the open data folder; made once for it and the desk's address. */
export function theAuth(): Auth {
  const { folder } = connections();
  const { deskUrl } = circumstances();
  const made = shared[key];
  if (made?.folder === folder && made.deskUrl === deskUrl) return made.auth;
  const auth = create(deskUrl);
  shared[key] = { folder, deskUrl, auth };
  return auth;
}
