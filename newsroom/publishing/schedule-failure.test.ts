/** A schedule that published nothing is shown with its reason to whom it concerns, until somebody has seen to it. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Actor } from '#newsroom/accounts/actor.ts';
import type { Role } from '#newsroom/accounts/roles.ts';
import { perform } from '#newsroom/acting/action.ts';
import { ACTIONS } from '#newsroom/acting/actions.ts';
import { getToday } from '#newsroom/drafts/today-queries.ts';
import { findWorkRoom } from '#newsroom/drafts/work-room-queries.ts';
import { isPublic, readDraft } from '#newsroom/publishing/draft-row.ts';
import { publish } from '#newsroom/publishing/publish.ts';
import { publishDue } from '#newsroom/publishing/publish-due.ts';
import { schedule, unschedule } from '#newsroom/publishing/schedule.ts';
import { after, openSmallNewsroom, publishNew, save } from '#newsroom/testing/small-newsroom.ts';

const actor = (id: string, role: Role): Actor => ({ id, name: id, email: `${id}@news.example`, role, sessionId: 's', authorId: null });
const EDITOR = actor('elena', 'editor');
const WRITER = actor('anna', 'contributor');
const STRANGER = actor('boris', 'author');
const missedFor = async (who: Actor) => (await getToday(who, after(3).at)).due.map(({ id, dueAt, failure }) => ({ id, dueAt, failure }));
const onPiece = async (id: string) => (await findWorkRoom(id, WRITER))?.draft.scheduleFailure;
const EMBARGO = { embargoedUntil: after(9).at.toISOString() };
const WHY = 'The embargo lasts until 15 June 2026, 21:00.';

let end: () => void;
let id: string;
beforeEach(async () => {
  ({ end } = await openSmallNewsroom());
  id = await save('later', after(0));
  await schedule(id, { publishAt: after(1).at }, after(0));
  await save('later', after(0.5), EMBARGO);
  await publishDue(after(2).at);
});
afterEach(() => end());

test('its writer and the editors read on Today and on the piece why it did not go out; nobody else does', async () => {
  expect(isPublic(id)).toBe(false);
  for (const who of [EDITOR, WRITER]) expect(await missedFor(who)).toEqual([{ id, dueAt: after(1).at.toISOString(), failure: WHY }]);
  expect(await missedFor(STRANGER)).toEqual([]);
  expect(await onPiece(id)).toEqual({ at: after(1).at.toISOString(), says: WHY });
});

test('a slug that was taken meanwhile is named as the reason', async () => {
  const second = await save('second', after(2));
  await schedule(second, { publishAt: after(2.5).at }, after(2));
  await publishNew('thief', after(2), { slug: 'second' });
  await publishDue(after(3).at);
  expect((await onPiece(second))?.says).toBe('This slug is taken in this section.');
  expect((await missedFor(EDITOR)).map((line) => line.id)).toEqual([second, id]);
});

test.each([
  ['it is scheduled again', () => schedule(id, { publishAt: after(20).at }, after(3))],
  ['it is published', () => publish(id, after(12))],
  ['somebody takes the schedule back', () => unschedule(id, after(3))],
])('it is no longer shown once %s', async (_how, settle) => {
  expect(await settle()).toMatchObject({ ok: true });
  expect(await onPiece(id)).toBeNull();
  expect((await missedFor(EDITOR)).filter(({ failure }) => failure !== null)).toEqual([]);
});

test('handing it in for review settles nothing, and what is taken back then stays in review', async () => {
  const input = { id, version: readDraft(id)?.version };
  expect(await perform(ACTIONS['submit-draft'], input, { actor: WRITER, at: after(3).at })).toEqual({ ok: true });
  expect((await onPiece(id))?.says).toBe(WHY);
  expect(await perform(ACTIONS['unschedule-draft'], input, { actor: WRITER, at: after(4).at })).toMatchObject({ reason: 'forbidden' });
  expect(await perform(ACTIONS['unschedule-draft'], input, { actor: EDITOR, at: after(4).at })).toEqual({ ok: true });
  expect(readDraft(id)).toMatchObject({ stage: 'review', scheduleFailedAt: null, scheduleFailure: '' });
});
