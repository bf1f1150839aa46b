import { afterEach, beforeEach, expect, test } from 'vitest';
import { accountsDatabase } from '#db/connections.ts';
import { verifications } from '#db/schema/accounts/people.ts';
import { THROTTLE_LIMITS } from '#newsroom/accounts/account-limits.ts';
import { openAccounts, openBrowser } from '#newsroom/accounts/testing/knocking.ts';
import { countTry, forgive, sweepThrottle, waitAfter } from '#newsroom/accounts/throttle.ts';

const NOON = new Date('2026-11-24T12:00:00.000Z');
const after = (seconds: number) => new Date(NOON.getTime() + seconds * 1000);
const anna = { kind: 'account', what: 'anna@news.example' } as const;
const home = { kind: 'address', what: '192.0.2.1' } as const;
let house: ReturnType<typeof openAccounts>;
beforeEach(() => {
  house = openAccounts();
});
afterEach(() => house.end());

test('the wait doubles with each failure, up to its limit', () => {
  expect([1, 2, 3, 4, 5, 6].map((failures) => waitAfter('account', failures) / 1000)).toEqual([0, 0, 2, 4, 8, 16]);
  expect(waitAfter('account', 60)).toBe(THROTTLE_LIMITS.account.longestMs);
});

test('while one waits, knocking is refused and makes the wait no longer', () => {
  for (let n = 0; n < 4; n += 1) countTry([anna], after(n * 10));
  expect(countTry([anna], after(32))).toEqual({ ok: false, inSeconds: 2 });
  expect(countTry([anna], after(33))).toEqual({ ok: false, inSeconds: 1 });
  expect(countTry([anna], after(34))).toEqual({ ok: true, nextInSeconds: 8 });
});

test('a thousand tries at the same time are no more than the free ones', () => {
  const allowed = Array.from({ length: 1000 }, () => countTry([anna, home], NOON)).filter(({ ok }) => ok);
  expect(allowed).toHaveLength(THROTTLE_LIMITS.account.free);
});

test('an hour without a try forgives an account what was counted', () => {
  for (let n = 0; n < 8; n += 1) countTry([anna], after(n * 1000));
  expect(countTry([anna], after(8 * 1000 + 3601))).toEqual({ ok: true, nextInSeconds: 0 });
});

test('success clears the account, and takes back no more than its own try from the address', () => {
  for (let n = 0; n < THROTTLE_LIMITS.address.free - 1; n += 1) countTry([{ kind: 'account', what: `stranger ${n}` }, home], NOON);
  countTry([anna, home], NOON);
  forgive([anna, home]);
  expect(countTry([{ kind: 'account', what: 'another' }, home], NOON)).toEqual({ ok: true, nextInSeconds: 2 });
  expect(countTry([anna, home], after(1))).toEqual({ ok: false, inSeconds: 1 });
});

test('what is forgotten anyway is swept away', () => {
  countTry([anna, home], NOON);
  sweepThrottle(after(86_401));
  expect(countTry([anna], after(86_401))).toEqual({ ok: true, nextInSeconds: 0 });
});

test('challenges for passkeys are not handed out without end', async () => {
  const asked = await Promise.all(Array.from({ length: 80 }, () => openBrowser('192.0.2.9').knock('ask-passkey')));
  expect(asked.filter(({ outcome }) => outcome.ok).length).toBe(THROTTLE_LIMITS.challenge.free);
  expect(accountsDatabase().select().from(verifications).all().length).toBe(THROTTLE_LIMITS.challenge.free);
  expect(await openBrowser('192.0.2.10').knock('ask-passkey')).toMatchObject({ outcome: { ok: true } });
});
