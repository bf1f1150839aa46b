import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { accountsDatabase } from '#db/connections.ts';
import { accountLog } from '#db/schema/accounts/account-log.ts';
import { people, sessions, throttle } from '#db/schema/accounts/people.ts';
import { SESSION_LIMITS } from '#newsroom/accounts/account-limits.ts';
import { addPerson } from '#newsroom/accounts/add-person.ts';
import { setCircumstances } from '#newsroom/accounts/circumstances.ts';
import { openAccounts, openBrowser } from '#newsroom/accounts/testing/knocking.ts';

const act = { by: 'test', at: new Date() };
const PASSWORD = 'nine otters under ice';
const anna = { email: 'anna@news.example', password: PASSWORD };
let house: ReturnType<typeof openAccounts>;
let annaId = '';

beforeEach(async () => {
  house = openAccounts();
  const added = await addPerson({ ...anna, name: 'Anna Lindqvist', role: 'editor' }, act);
  annaId = added.ok ? added.id : '';
});
afterEach(() => house.end());

test('the right password opens the desk, and signing out closes it for that cookie', async () => {
  const browser = openBrowser();
  expect(await browser.knock('sign-in', { ...anna, email: 'Anna@News.example' })).toMatchObject({ outcome: { ok: true } });
  expect(await browser.who()).toMatchObject({ name: 'Anna Lindqvist', role: 'editor' });
  const held = browser.cookie();
  expect(await browser.knock('sign-out')).toMatchObject({ leaves: true });
  expect(await browser.who()).toBeUndefined();
  browser.cookies.set('dateline', /dateline=([^;]+)/.exec(held)?.[1] ?? '');
  expect(await browser.who()).toBeUndefined();
});

test('a password is compared exactly as it was typed', async () => {
  for (const password of [`${PASSWORD} `, ` ${PASSWORD}`, PASSWORD.toUpperCase()])
    expect(await openBrowser().knock('sign-in', { email: anna.email, password })).toMatchObject({ outcome: { ok: false } });
});

test('a known account, an unknown one and a disabled one are refused in the same words', async () => {
  await addPerson({ ...anna, email: 'gone@news.example', name: 'Gone', role: 'author' }, act);
  accountsDatabase().update(people).set({ disabledAt: new Date() }).where(eq(people.email, 'gone@news.example')).run();
  const wrong = await openBrowser().knock('sign-in', { email: anna.email, password: 'wrong and wrong again' });
  const unknown = await openBrowser().knock('sign-in', { email: 'nobody@news.example', password: 'wrong and wrong again' });
  const disabled = await openBrowser().knock('sign-in', { email: 'gone@news.example', password: PASSWORD });
  expect(unknown.outcome).toEqual(wrong.outcome);
  expect(disabled.outcome).toEqual(wrong.outcome);
});

test('who holds the session of somebody who is disabled is signed out at the next request', async () => {
  const browser = openBrowser();
  await browser.knock('sign-in', anna);
  accountsDatabase().update(people).set({ disabledAt: new Date() }).where(eq(people.id, annaId)).run();
  expect(await browser.who()).toBeUndefined();
});

test('a session ends when it lay idle, and in any case in the end', async () => {
  const idle = openBrowser();
  await idle.knock('sign-in', anna);
  expect(await idle.who(SESSION_LIMITS.idleMs - 60_000)).toBeDefined();
  expect(await idle.who(2 * SESSION_LIMITS.idleMs)).toBeUndefined();
  const busy = openBrowser();
  await busy.knock('sign-in', anna);
  accountsDatabase()
    .update(sessions)
    .set({ updatedAt: new Date(Date.now() + SESSION_LIMITS.wholeMs) })
    .run();
  expect(await busy.who(SESSION_LIMITS.wholeMs + 60_000)).toBeUndefined();
});

test('signing in again gives another session and ends the old one', async () => {
  const browser = openBrowser();
  await browser.knock('sign-in', anna);
  const first = await browser.who();
  await browser.knock('sign-in', anna);
  expect((await browser.who())?.sessionId).not.toBe(first?.sessionId);
  expect(accountsDatabase().select().from(sessions).all()).toHaveLength(1);
});

test('a changed password ends every session but the one that changed it, whose cookie changes too', async () => {
  const here = openBrowser();
  const there = openBrowser('192.0.2.2');
  await here.knock('sign-in', anna);
  await there.knock('sign-in', anna);
  const before = here.cookies.get('dateline');
  const next = 'seven herons on a wire';
  expect(await here.knock('change-password', { current: 'not the old one', password: next })).toMatchObject({ outcome: { ok: false } });
  expect(await here.knock('change-password', { current: PASSWORD, password: 'dateline news' })).toMatchObject({
    outcome: { ok: false, reason: 'invalid' },
  });
  expect(await here.knock('change-password', { current: PASSWORD, password: next })).toMatchObject({ outcome: { ok: true } });
  expect(here.cookies.get('dateline')).not.toBe(before);
  expect(await here.who()).toBeDefined();
  expect(await there.who()).toBeUndefined();
  expect(await openBrowser().knock('sign-in', anna)).toMatchObject({ outcome: { ok: false } });
  expect(await openBrowser().knock('sign-in', { ...anna, password: next })).toMatchObject({ outcome: { ok: true } });
});

test('signing out everywhere ends the others too', async () => {
  const here = openBrowser();
  const there = openBrowser();
  await here.knock('sign-in', anna);
  await there.knock('sign-in', anna);
  await here.knock('sign-out-everywhere');
  expect(await there.who()).toBeUndefined();
});

test('a demonstration person comes in at home only, and stays no longer than that holds', async () => {
  const demo = { email: 'demo@news.example', password: PASSWORD };
  await addPerson({ ...demo, name: 'Demo', role: 'admin', demonstration: true }, act);
  const browser = openBrowser();
  expect(await browser.knock('sign-in', demo)).toMatchObject({ outcome: { ok: true } });
  setCircumstances({ siteUrl: 'http://localhost:3000', deskUrl: 'http://localhost:3000', atHome: false, mailer: undefined });
  expect(await browser.who()).toBeUndefined();
  expect(await openBrowser().knock('sign-in', demo)).toMatchObject({ outcome: { ok: false, message: 'E-mail or password is wrong.' } });
});

test('somebody who tries an account makes strangers wait, not the browser in which its owner has signed in', async () => {
  const owner = openBrowser('192.0.2.9');
  await owner.knock('sign-in', anna);
  await owner.knock('sign-out');
  let last = await openBrowser().knock('sign-in', { ...anna, password: 'wrong' });
  for (let n = 0; n < 5; n += 1) last = await openBrowser(`192.0.2.${20 + n}`).knock('sign-in', { ...anna, password: 'wrong' });
  expect(last.outcome).toMatchObject({ message: expect.stringMatching(/^E-mail or password is wrong\. Next try in \d seconds?\.$/) });
  expect(await openBrowser('192.0.2.30').knock('sign-in', anna)).toMatchObject({ outcome: { ok: false } });
  expect(await owner.knock('sign-in', anna)).toMatchObject({ outcome: { ok: true } });
});

test('a count that cannot be made refuses the try', async () => {
  accountsDatabase().run('DROP TABLE throttle');
  await expect(openBrowser().knock('sign-in', anna)).rejects.toThrow();
});

test('neither passwords nor addresses of clients lie in what is counted and logged', async () => {
  await openBrowser().knock('sign-in', anna);
  await openBrowser().knock('sign-in', { ...anna, password: 'wrong and wrong again' });
  const kept = JSON.stringify([accountsDatabase().select().from(throttle).all(), accountsDatabase().select().from(accountLog).all()]);
  for (const secret of ['192.0.2.1', 'anna@news.example', 'wrong and', 'otters']) expect(kept).not.toContain(secret);
});
