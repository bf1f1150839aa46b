/** Every action and every door that there is, tried by everybody: made from the tables, so that nothing new is left out. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { accountsDatabase, contentWriter } from '#db/connections.ts';
import { people } from '#db/schema/accounts/people.ts';
import { audit } from '#db/schema/desk/drafts.ts';
import { DOORS } from '#newsroom/accounts/doors/doors.ts';
import { may, ROLES, type Role } from '#newsroom/accounts/roles.ts';
import { defineAction } from '#newsroom/acting/action.ts';
import { ACTIONS } from '#newsroom/acting/actions.ts';
import { emailOf, PASSWORD, type SmallDesk, startSmallDesk } from '#server/testing/small-desk.ts';

let desk: SmallDesk;
const cookies = {} as Record<Role, string>;
beforeAll(async () => {
  desk = await startSmallDesk();
  for (const role of ROLES) cookies[role] = await desk.signIn(role);
});
afterAll(() => desk.close());

const FOREIGN: [string, { origin: string | null; headers?: Record<string, string> }][] = [
  ['from another site', { origin: 'https://evil.example' }],
  ['from nowhere', { origin: null }],
  ['from a sandbox', { origin: 'null' }],
  ['that the browser calls foreign', { origin: 'same', headers: { 'sec-fetch-site': 'cross-site' } }],
  ['that bears our name in front only', { origin: 'http://localhost.evil.example' }],
];
const foreign = (options: (typeof FOREIGN)[number][1]) => ({ ...options, origin: options.origin === 'same' ? desk.origin : options.origin });

const names = Object.keys(ACTIONS) as (keyof typeof ACTIONS)[];
const counted = () => [contentWriter().select().from(audit).all().length, accountsDatabase().select().from(people).all().length];

describe.each(names)('the action %s', (name) => {
  // What a schema refuses comes after what a role may not: nothing here is ever carried out.
  const nonsense = { thisIsNoFieldOfAnything: true };

  test.each(ROLES)('is open to the %s exactly as roles.ts says', async (role) => {
    const answer = await desk.post(`/desk/do/${name}`, nonsense, { cookie: cookies[role] });
    if (may(role, ACTIONS[name].may)) expect([401, 403]).not.toContain(answer.status);
    else expect(answer.status).toBe(403);
    expect(await answer.json()).toMatchObject({ ok: false });
  });

  test('is closed to a stranger, and to a cookie that somebody made up', async () => {
    for (const cookie of ['', 'dateline=made.up', `${cookies.admin.slice(0, 40)}x`]) {
      expect((await desk.post(`/desk/do/${name}`, nonsense, { cookie })).status).toBe(401);
    }
  });

  test.each(FOREIGN)('refuses a request %s', async (_how, options) => {
    expect((await desk.post(`/desk/do/${name}`, nonsense, { cookie: cookies.admin, ...foreign(options) })).status).toBe(403);
  });
});

describe.each(Object.keys(DOORS))('the door %s', (name) => {
  test.each(FOREIGN)('refuses a request %s', async (_how, options) => {
    const before = counted();
    expect((await desk.post(`/desk/auth/${name}`, {}, { cookie: cookies.author, ...foreign(options) })).status).toBe(403);
    expect(counted()).toEqual(before);
  });

  test('takes only what it knows', async () => {
    expect((await desk.post(`/desk/auth/${name}`, { thisIsNoFieldOfAnything: true }, { cookie: cookies.author })).status).toBe(400);
    expect((await desk.post(`/desk/auth/${name}`, 'no JSON {', { cookie: cookies.author })).status).toBe(400);
    expect((await desk.post(`/desk/auth/${name}`, { much: 'x'.repeat(20_000) }, { cookie: cookies.author })).status).toBe(413);
    expect((await desk.post(`/desk/auth/${name}`, {}, { cookie: cookies.author, headers: { 'content-type': 'text/plain' } })).status).toBe(415);
  });

  if (DOORS[name]?.for === 'signed-in')
    test('is closed to a stranger', async () => {
      const inputs = [{}, { password: PASSWORD }, { code: '123456' }, { current: PASSWORD, password: PASSWORD }];
      const statuses = await Promise.all(inputs.map(async (input) => (await desk.post(`/desk/auth/${name}`, input)).status));
      for (const status of statuses) expect([400, 401]).toContain(status);
    });
});

test('the library’s own addresses are closed', async () => {
  for (const path of [
    'sign-up/email',
    'sign-in/email',
    'get-session',
    'update-user',
    'change-email',
    'delete-user',
    'two-factor/enable',
    'request-password-reset',
    'token',
    'ok',
    '__proto__',
    'constructor',
  ])
    expect((await desk.post(`/desk/auth/${path}`, {}, { cookie: cookies.admin })).status).toBe(404);
});

test('no session token leaves by anything but its cookie', async () => {
  const answer = await desk.post('/desk/auth/sign-in', { email: emailOf('author'), password: PASSWORD });
  const cookie = answer.headers.getSetCookie().find((one) => one.startsWith('dateline=')) ?? '';
  expect(cookie).toMatch(/; HttpOnly/i);
  expect(cookie).toMatch(/; SameSite=Lax/i);
  expect(await answer.json()).toEqual({ ok: true });
});

test('a wrong password is answered 422 in words, and once one has to wait, with Retry-After', async () => {
  let answer = await desk.post('/desk/auth/sign-in', { email: 'nobody@news.example', password: 'wrong' });
  expect(answer.status).toBe(422);
  expect(await answer.json()).toMatchObject({ message: 'E-mail or password is wrong.' });
  for (let n = 0; n < 3; n += 1) answer = await desk.post('/desk/auth/sign-in', { email: 'nobody@news.example', password: 'wrong' });
  expect(answer.headers.get('retry-after')).toMatch(/^[1-9]$/);
});

test('an action without a permission does not compile', () => {
  // @ts-expect-error the permission is missing
  expect(defineAction({ input: z.strictObject({}), run: async () => ({ ok: true }) })).toBeDefined();
  // @ts-expect-error there is no such permission
  expect(defineAction({ may: 'everything', input: z.strictObject({}), run: async () => ({ ok: true }) })).toBeDefined();
});

describe('what an administrator changes', () => {
  test('ends the other’s sessions: their old cookie gets 401 at the next request', async () => {
    const old = await desk.signIn('contributor');
    const ask = () => desk.post('/desk/do/rename-me', { name: 'Still here' }, { cookie: old });
    expect((await ask()).status).toBe(200);
    const done = await desk.post('/desk/do/set-role', { id: desk.idOf('contributor'), role: 'author' }, { cookie: cookies.admin });
    expect(done.status).toBe(200);
    expect((await ask()).status).toBe(401);
  });

  test('never takes the last administrator from the desk', async () => {
    for (const [name, input] of [
      ['set-role', { id: desk.idOf('admin'), role: 'editor' }],
      ['disable-person', { id: desk.idOf('admin') }],
    ] as const)
      expect((await desk.post(`/desk/do/${name}`, input, { cookie: cookies.admin })).status).toBe(422);
    expect((await desk.post('/desk/do/rename-me', { name: 'The admin' }, { cookie: cookies.admin })).status).toBe(200);
  });

  test('two administrators who disable each other at the same time leave one', async () => {
    await desk.post('/desk/do/set-role', { id: desk.idOf('editor'), role: 'admin' }, { cookie: cookies.admin });
    const other = await desk.signIn('editor');
    const statuses = await Promise.all([
      desk.post('/desk/do/disable-person', { id: desk.idOf('editor') }, { cookie: cookies.admin }),
      desk.post('/desk/do/disable-person', { id: desk.idOf('admin') }, { cookie: other }),
    ]);
    const left = accountsDatabase()
      .select()
      .from(people)
      .all()
      .filter(({ role, disabledAt }) => role === 'admin' && !disabledAt);
    expect(statuses.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(left).toHaveLength(1);
  });
});
