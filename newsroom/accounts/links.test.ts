import { afterEach, beforeEach, expect, test } from 'vitest';
import { accountsDatabase } from '#db/connections.ts';
import { invitations } from '#db/schema/accounts/people.ts';
import { LINK_LIFE } from '#newsroom/accounts/account-limits.ts';
import { addPerson } from '#newsroom/accounts/add-person.ts';
import { setCircumstances } from '#newsroom/accounts/circumstances.ts';
import { admitFirstPeople } from '#newsroom/accounts/first-people.ts';
import { disablePerson, setRole } from '#newsroom/accounts/people-commands.ts';
import { invite, makeResetLink } from '#newsroom/accounts/person-links.ts';
import { openAccounts, openBrowser } from '#newsroom/accounts/testing/knocking.ts';
import type { Letter } from '#newsroom/mail/mailer.ts';
import { idOf } from '#newsroom/testing/small-newsroom.ts';

const act = { by: 'test', at: new Date() };
const PASSWORD = 'nine otters under ice';
const secretOf = (link: string) => link.split('#')[1] ?? '';
const linkIn = (lines: string[]) => lines.join('\n').match(/http\S+#\S+/)?.[0] ?? '';
let house: ReturnType<typeof openAccounts>;
beforeEach(() => {
  house = openAccounts();
});
afterEach(() => house.end());

const setUp = (secret: string, email = 'ada@news.example') =>
  openBrowser().knock('use-link', { secret, name: 'Ada Fields', email, password: PASSWORD });

test('the first start prints a link that makes the first administrator, once', async () => {
  const secret = secretOf(linkIn(await admitFirstPeople(undefined, new Date())));
  const browser = openBrowser();
  expect(await browser.knock('read-link', { secret })).toMatchObject({ outcome: { ok: true, link: { kind: 'set-up' } } });
  expect(await browser.knock('use-link', { secret, name: 'Ada Fields', email: 'ada@news.example', password: PASSWORD })).toMatchObject({
    outcome: { ok: true },
  });
  expect(await browser.who()).toMatchObject({ name: 'Ada Fields', role: 'admin' });
  expect(await setUp(secret, 'another@news.example')).toMatchObject({ outcome: { ok: false } });
  expect(linkIn(await admitFirstPeople(undefined, new Date()))).toBe('');
});

test('of two who use one link at the same time one gets an account', async () => {
  const secret = secretOf(linkIn(await admitFirstPeople(undefined, new Date())));
  const both = await Promise.all([setUp(secret, 'one@news.example'), setUp(secret, 'two@news.example')]);
  expect(both.filter(({ outcome }) => outcome.ok)).toHaveLength(1);
});

test('a new start makes a new link, and the one before works no more', async () => {
  const first = secretOf(linkIn(await admitFirstPeople(undefined, new Date())));
  const second = secretOf(linkIn(await admitFirstPeople(undefined, new Date())));
  expect(await setUp(first)).toMatchObject({ outcome: { ok: false } });
  expect(await setUp(second)).toMatchObject({ outcome: { ok: true } });
});

test('the environment makes the first administrator without a link, and only the first', async () => {
  const first = { email: 'ada@news.example', password: PASSWORD };
  expect(linkIn(await admitFirstPeople(first, new Date()))).toBe('');
  expect(await openBrowser().knock('sign-in', first)).toMatchObject({ outcome: { ok: true } });
  await admitFirstPeople({ email: 'eve@news.example', password: PASSWORD }, new Date());
  expect(await openBrowser().knock('sign-in', { email: 'eve@news.example', password: PASSWORD })).toMatchObject({ outcome: { ok: false } });
});

test('demonstration people are enough at home; elsewhere a link is printed, and that they cannot sign in', async () => {
  await addPerson({ email: 'demo@news.example', name: 'Demo', role: 'admin', password: PASSWORD, demonstration: true }, act);
  expect(linkIn(await admitFirstPeople(undefined, new Date()))).toBe('');
  setCircumstances({ siteUrl: 'https://news.example', deskUrl: 'https://news.example', atHome: false, mailer: undefined });
  const lines = await admitFirstPeople(undefined, new Date());
  expect(lines.join('\n')).toContain('cannot sign in');
  expect(linkIn(lines)).toMatch(/^https:\/\/news\.example\/desk\/set-up#/);
});

test('an invitation gives the role that it was made for, and no other', async () => {
  const made = await invite({ email: 'chloe@news.example', role: 'author', byName: 'Ada' }, act);
  const secret = secretOf(made.ok ? made.link : '');
  const browser = openBrowser();
  await expect(browser.knock('use-link', { secret, name: 'Chloe', password: PASSWORD, role: 'admin' })).rejects.toThrow();
  expect(await browser.knock('use-link', { secret, name: 'Chloe', password: 'password1234' })).toMatchObject({ outcome: { reason: 'invalid' } });
  expect(await browser.knock('use-link', { secret, name: 'Chloe', email: 'eve@news.example', password: PASSWORD })).toMatchObject({
    outcome: { ok: true },
  });
  expect(await browser.who()).toMatchObject({ email: 'chloe@news.example', role: 'author' });
});

test('a link ends in time, and only its hash is stored', async () => {
  const made = await invite({ email: 'chloe@news.example', role: 'author', byName: 'Ada' }, act);
  const secret = secretOf(made.ok ? made.link : '');
  expect(JSON.stringify(accountsDatabase().select().from(invitations).all())).not.toContain(secret);
  expect(await openBrowser().knock('read-link', { secret }, LINK_LIFE.invitation - 60_000)).toMatchObject({ outcome: { ok: true } });
  expect(await openBrowser().knock('read-link', { secret }, LINK_LIFE.invitation + 60_000)).toMatchObject({ outcome: { ok: false } });
});

test('a reset link replaces the password and ends every session', async () => {
  const added = await addPerson({ email: 'anna@news.example', name: 'Anna', role: 'editor', password: PASSWORD }, act);
  const before = openBrowser();
  await before.knock('sign-in', { email: 'anna@news.example', password: PASSWORD });
  const made = makeResetLink({ id: added.ok ? added.id : '' }, act);
  const browser = openBrowser();
  const next = 'seven herons on a wire';
  expect(await browser.knock('use-link', { secret: secretOf(made.ok ? made.link : ''), password: next })).toMatchObject({ outcome: { ok: true } });
  expect(await browser.who()).toBeDefined();
  expect(await before.who()).toBeUndefined();
  expect(await openBrowser().knock('sign-in', { email: 'anna@news.example', password: PASSWORD })).toMatchObject({ outcome: { ok: false } });
});

test('asking for a link by mail is answered alike for everybody, and sends one only to a person', async () => {
  const letters: Letter[] = [];
  setCircumstances({
    siteUrl: 'http://localhost:3000',
    deskUrl: 'http://localhost:3000',
    atHome: true,
    mailer: { send: async (letter) => void letters.push(letter) },
  });
  await addPerson({ email: 'anna@news.example', name: 'Anna', role: 'editor', password: PASSWORD }, act);
  const known = await openBrowser().knock('ask-reset', { email: 'anna@news.example' });
  const unknown = await openBrowser().knock('ask-reset', { email: 'nobody@news.example' });
  expect(unknown.outcome).toEqual(known.outcome);
  // What only a person's address makes happens after the answer: its time tells nothing.
  expect([letters, accountsDatabase().select().from(invitations).all()]).toEqual([[], []]);
  await new Promise(setImmediate);
  expect(letters.map(({ to }) => to)).toEqual(['anna@news.example']);
  expect(letters[0]?.text).toContain('/desk/reset#');
});

test('a person changes their password: a reset link that was asked for before works no more', async () => {
  const added = await addPerson({ email: 'anna@news.example', name: 'Anna', role: 'editor', password: PASSWORD }, act);
  const made = makeResetLink({ id: added.ok ? added.id : '' }, act);
  const browser = openBrowser();
  await browser.knock('sign-in', { email: 'anna@news.example', password: PASSWORD });
  expect(await browser.knock('change-password', { current: PASSWORD, password: 'seven herons on a wire' })).toMatchObject({ outcome: { ok: true } });
  const secret = secretOf(made.ok ? made.link : '');
  expect(await openBrowser().knock('use-link', { secret, password: 'four goats and a bell' })).toMatchObject({ outcome: { ok: false } });
});

test.each([
  ['disabled', disablePerson],
  ['made an editor', (id: string) => setRole(id, 'editor', act)],
] as const)('an administrator who is %s comes back by no link of their own making', async (_how, end) => {
  for (const name of ['ada', 'eve']) await addPerson({ id: idOf(name), email: `${name}@news.example`, name, role: 'admin', password: PASSWORD }, act);
  const own = { ...act, by: idOf('eve') };
  const invited = await invite({ email: 'mallory@news.example', role: 'admin', byName: 'eve' }, own);
  const reset = makeResetLink({ id: idOf('ada') }, own);
  expect(await end(idOf('eve'), act)).toEqual({ ok: true });
  for (const made of [invited, reset])
    expect(await openBrowser().knock('read-link', { secret: secretOf(made.ok ? made.link : '') })).toMatchObject({ outcome: { ok: false } });
});
