/** A check that cannot be made is a refusal. */
import { afterEach, expect, test } from 'vitest';
import { accountsDatabase } from '#db/connections.ts';
import { people } from '#db/schema/accounts/people.ts';
import { emailOf, PASSWORD, type SmallDesk, startSmallDesk } from '#server/testing/small-desk.ts';

let desk: SmallDesk;
afterEach(() => desk.close());

test('when the session cannot be looked up, nobody is signed in and nothing is done', async () => {
  desk = await startSmallDesk({
    find: async () => {
      throw new Error('The disk does not answer.');
    },
  });
  expect((await desk.post('/desk/do/rename-me', { name: 'Eve' }, { cookie: 'dateline=x' })).status).toBe(500);
  expect((await desk.post('/desk/auth/sign-out', {}, { cookie: 'dateline=x' })).status).toBe(500);
});

test('when tries cannot be counted, not even the right password opens the desk', async () => {
  desk = await startSmallDesk();
  accountsDatabase().run('DROP TABLE throttle');
  const answer = await desk.post('/desk/auth/sign-in', { email: emailOf('admin'), password: PASSWORD });
  expect(answer.status).toBe(500);
  expect(answer.headers.getSetCookie()).toEqual([]);
});

test('a role that the table of roles does not know opens nothing', async () => {
  desk = await startSmallDesk();
  const cookie = await desk.signIn('author');
  accountsDatabase()
    .update(people)
    .set({ role: 'owner' as 'admin' })
    .run();
  expect((await desk.post('/desk/do/rename-me', { name: 'Eve' }, { cookie })).status).toBe(401);
});
