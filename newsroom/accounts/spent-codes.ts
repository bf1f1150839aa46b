/** Each code of an authenticator works once: the library would take it for as long as its time step lasts. */
import { APIError, type createAuthMiddleware, getSessionFromCtx } from 'better-auth/api';
import { symmetricDecrypt } from 'better-auth/crypto';
import { and, eq, isNull, lt, or } from 'drizzle-orm';
import { accountsDatabase } from '#db/connections.ts';
import { secondFactors } from '#db/schema/accounts/people.ts';
import { stepOf } from '#newsroom/accounts/totp.ts';

type Context = Parameters<Parameters<typeof createAuthMiddleware>[0]>[0];

/** Spends a right code before the library sees it, and throws when it was spent. A wrong one is the library's to count. */
export async function refuseSpentCode(context: Context, at: Date): Promise<void> {
  const personId = await whoseCode(context);
  if (!personId) return;
  const database = accountsDatabase();
  const factor = database.select().from(secondFactors).where(eq(secondFactors.personId, personId)).get();
  if (!factor) return;
  const secret = await symmetricDecrypt({ key: context.context.secretConfig, data: factor.secret });
  const step = stepOf(secret, String((context.body as { code?: unknown } | undefined)?.code), at);
  if (step === undefined) return;
  const isUnspent = or(isNull(secondFactors.lastStep), lt(secondFactors.lastStep, step));
  const { changes } = database
    .update(secondFactors)
    .set({ lastStep: step })
    .where(and(eq(secondFactors.id, factor.id), isUnspent))
    .run();
  if (changes === 0) throw new APIError('UNAUTHORIZED', { code: 'INVALID_CODE', message: 'This code was used.' });
}

/** The person who is signed in, or whose password opened the sign-in that this browser holds the cookie of. */
async function whoseCode(context: Context): Promise<string | undefined> {
  const session = await getSessionFromCtx(context);
  if (session) return session.user.id;
  const cookie = await context.getSignedCookie(context.context.createAuthCookie('two_factor').name, context.context.secret);
  return cookie ? (await context.context.internalAdapter.findVerificationValue(cookie))?.value : undefined;
}
