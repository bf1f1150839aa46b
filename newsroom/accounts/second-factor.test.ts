import { createHmac } from 'node:crypto';
import { symmetricDecrypt } from 'better-auth/crypto';
import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { accountsDatabase } from '#db/connections.ts';
import { secondFactors } from '#db/schema/accounts/people.ts';
import { addPerson } from '#newsroom/accounts/add-person.ts';
import { makeResetLink, takeFactorsAway } from '#newsroom/accounts/person-links.ts';
import { theSecret } from '#newsroom/accounts/secret.ts';
import { type Browser, openAccounts, openBrowser } from '#newsroom/accounts/testing/knocking.ts';
import { stepOf } from '#newsroom/accounts/totp.ts';

const PASSWORD = 'nine otters under ice';
const anna = { email: 'anna@news.example', password: PASSWORD };
let house: ReturnType<typeof openAccounts>;
let annaId = '';

beforeEach(async () => {
  house = openAccounts();
  const added = await addPerson({ ...anna, name: 'Anna', role: 'editor' }, { by: 'test', at: new Date() });
  annaId = added.ok ? added.id : '';
});
afterEach(() => house.end());

/** As an authenticator works it out, by another's hand than ours. */
function codeAt(secret: string, step: number): string {
  const counter = Buffer.alloc(8);
  counter.writeUInt32BE(step, 4);
  const mac = createHmac('sha1', secret).update(counter).digest();
  const at = (mac[19] ?? 0) & 15;
  return String((mac.readUInt32BE(at) & 0x7fffffff) % 1e6).padStart(6, '0');
}
const stepNow = () => Math.floor(Date.now() / 30_000);

async function storedSecret(): Promise<string> {
  const row = accountsDatabase().select().from(secondFactors).where(eq(secondFactors.personId, annaId)).get();
  return symmetricDecrypt({ key: theSecret(), data: row?.secret ?? '' });
}

async function turnOn(browser: Browser): Promise<{ secret: string; recovery: string[] }> {
  const begun = await browser.knock('begin-factor', { password: PASSWORD });
  const secret = await storedSecret();
  expect(await browser.knock('confirm-factor', { code: codeAt(secret, stepNow()) })).toMatchObject({ outcome: { ok: true } });
  return { secret, recovery: begun.outcome.ok ? (begun.outcome.recoveryCodes ?? []) : [] };
}

test('the codes of RFC 6238 are known, around their time only', () => {
  const secret = '12345678901234567890';
  expect(stepOf(secret, '287082', new Date(59_000))).toBe(1);
  expect(stepOf(secret, '287082', new Date(89_000))).toBe(1);
  expect(stepOf(secret, '287082', new Date(120_000))).toBeUndefined();
  expect(stepOf(secret, '081804', new Date(1_111_111_109_000))).toBe(37_037_036);
});

test('it is off until its first code was right, and asks for the password first', async () => {
  const browser = openBrowser();
  await browser.knock('sign-in', anna);
  expect(await browser.knock('begin-factor', { password: 'not this one' })).toMatchObject({ outcome: { ok: false } });
  await browser.knock('begin-factor', { password: PASSWORD });
  expect(await browser.knock('confirm-factor', { code: '000000' })).toMatchObject({ outcome: { ok: false } });
  expect(await openBrowser().knock('sign-in', anna)).toMatchObject({ outcome: { ok: true } });
});

test('with it on, the password alone opens nothing, and each code works once', async () => {
  const here = openBrowser();
  const there = openBrowser();
  await here.knock('sign-in', anna);
  await there.knock('sign-in', anna);
  const { secret } = await turnOn(here);
  expect(await here.who()).toBeDefined();
  expect(await there.who()).toBeUndefined();

  const next = openBrowser();
  expect(await next.knock('sign-in', anna)).toMatchObject({ outcome: { ok: true, needsCode: true } });
  expect(await next.who()).toBeUndefined();
  // The code that turned it on is spent.
  expect(await next.knock('sign-in-code', { code: codeAt(secret, stepNow()) })).toMatchObject({ outcome: { ok: false } });
  const code = codeAt(secret, stepNow() + 1);
  expect(await next.knock('sign-in-code', { code: `${code.slice(0, 3)} ${code.slice(3)}` })).toMatchObject({ outcome: { ok: true } });
  expect(await next.who()).toMatchObject({ name: 'Anna' });

  const replay = openBrowser();
  await replay.knock('sign-in', anna);
  expect(await replay.knock('sign-in-code', { code })).toMatchObject({ outcome: { ok: false } });
});

test('a code opens only the sign-in whose password was given in that browser', async () => {
  const browser = openBrowser();
  await browser.knock('sign-in', anna);
  const { secret } = await turnOn(browser);
  expect(await openBrowser().knock('sign-in-code', { code: codeAt(secret, stepNow() + 1) })).toMatchObject({ outcome: { ok: false } });
});

test('a recovery code works once', async () => {
  const browser = openBrowser();
  await browser.knock('sign-in', anna);
  const { recovery } = await turnOn(browser);
  expect(recovery).toHaveLength(8);
  expect(recovery[0]).toMatch(/^([a-z2-9]{4}-){5}[a-z2-9]{4}$/);
  const tried = openBrowser();
  await tried.knock('sign-in', anna);
  expect(await tried.knock('sign-in-recovery', { code: recovery[0]?.toUpperCase() })).toMatchObject({ outcome: { ok: true } });
  const again = openBrowser();
  await again.knock('sign-in', anna);
  expect(await again.knock('sign-in-recovery', { code: recovery[0] })).toMatchObject({ outcome: { ok: false } });
});

test('a link to a new password does not pass the second factor by', async () => {
  const browser = openBrowser();
  await browser.knock('sign-in', anna);
  await turnOn(browser);
  const made = makeResetLink({ id: annaId }, { by: 'test', at: new Date() });
  const opened = openBrowser();
  const outcome = await opened.knock('use-link', { secret: made.ok ? made.link.split('#')[1] : '', password: 'seven herons on a wire' });
  expect(outcome).toMatchObject({ outcome: { ok: true, needsCode: true } });
  expect(await opened.who()).toBeUndefined();
});

test('turning it off takes the password, ends the other sessions, and an operator can do it for somebody', async () => {
  const browser = openBrowser();
  await browser.knock('sign-in', anna);
  await turnOn(browser);
  expect(await browser.knock('end-factor', { password: 'not this one' })).toMatchObject({ outcome: { ok: false } });
  const before = browser.cookies.get('dateline');
  expect(await browser.knock('end-factor', { password: PASSWORD })).toMatchObject({ outcome: { ok: true } });
  expect(browser.cookies.get('dateline')).not.toBe(before);
  await turnOn(browser);
  expect(takeFactorsAway(anna.email, { by: 'command', at: new Date() })).toEqual({ ok: true });
  expect(await browser.who()).toBeUndefined();
  expect(await openBrowser().knock('sign-in', anna)).toMatchObject({ outcome: { ok: true } });
});
