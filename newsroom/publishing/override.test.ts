/** An editor publishes in spite of a stop: some stops, with a reason, and the log says so. */
import { desc, eq } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { contentWriter } from '#db/connections.ts';
import { audit } from '#db/schema/desk/drafts.ts';
import type { Actor } from '#newsroom/accounts/actor.ts';
import type { Role } from '#newsroom/accounts/roles.ts';
import { perform } from '#newsroom/acting/action.ts';
import { ACTIONS } from '#newsroom/acting/actions.ts';
import { OVERRIDABLE } from '#newsroom/publishing/checklist.ts';
import { isPublic, readDraft } from '#newsroom/publishing/draft-row.ts';
import { publishDue } from '#newsroom/publishing/publish-due.ts';
import { after, body, openSmallNewsroom, save } from '#newsroom/testing/small-newsroom.ts';

let end: () => void;
let draft: string;
beforeEach(async () => {
  ({ end } = await openSmallNewsroom());
  draft = await save('wire', after(0), { bylines: [], body: body('Ask TK before print.') });
});
afterEach(() => end());

const actor = (role: Role): Actor => ({ id: 'anna', name: 'Anna', email: 'a@news.example', role, sessionId: 's', authorId: null });
const REASON = 'The agency named nobody, and TK is a name.';

function ask(action: 'publish-draft' | 'schedule-draft', role: Role, override: unknown, more: object = {}) {
  const input = { id: draft, version: readDraft(draft)?.version, ...(override !== undefined && { override }), ...more };
  return perform(ACTIONS[action], input, { actor: actor(role), at: after(1).at });
}
const logged = () => contentWriter().select().from(audit).where(eq(audit.subject, draft)).orderBy(desc(audit.at), desc(audit.id)).limit(1).get();

test('an editor passes over what was seen, and the log says what and why', async () => {
  expect(await ask('publish-draft', 'editor', { stops: ['bylines', 'placeholders'], reason: REASON })).toMatchObject({ ok: true });
  expect(isPublic(draft)).toBe(true);
  expect(logged()).toMatchObject({
    action: 'article.publish',
    by: 'anna',
    detail: `in spite of: Nobody is named as author. A “TK” is left in the text. Because: ${REASON}`,
  });
});

test('a link to nothing public is passed over as other stops are', async () => {
  const link = { type: 'link' as const, attrs: { href: '/gulf/not-yet' } };
  const linking = { type: 'doc' as const, content: [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text: 'x', marks: [link] }] }] };
  await save('wire', after(0), { body: linking });
  expect(await ask('publish-draft', 'editor', undefined)).toMatchObject({ ok: false, fieldErrors: { links: expect.any(String) } });
  expect(await ask('publish-draft', 'editor', { stops: ['links'], reason: 'It goes out in a minute.' })).toMatchObject({ ok: true });
  expect(logged()?.detail).toBe('in spite of: The link to /gulf/not-yet leads to an article that is not public. Because: It goes out in a minute.');
});

test('an author may not, nobody may without a reason, and what was not seen still stops', async () => {
  const both = ['bylines', 'placeholders'];
  expect(await ask('publish-draft', 'author', { stops: both, reason: REASON })).toMatchObject({ ok: false, reason: 'forbidden' });
  expect(await ask('publish-draft', 'editor', { stops: both, reason: '  ' })).toMatchObject({ ok: false, reason: 'invalid' });
  expect(await ask('publish-draft', 'editor', undefined)).toMatchObject({ ok: false, reason: 'stopped' });
  expect(await ask('publish-draft', 'editor', { stops: ['bylines'], reason: REASON })).toMatchObject({
    ok: false,
    reason: 'stopped',
    fieldErrors: { placeholders: expect.any(String) },
  });
  expect(isPublic(draft)).toBe(false);
});

test.each(['headline', 'slug', 'sectionId', 'typeId', 'body', 'embargoedUntil'])('nobody passes over %s', async (stop) => {
  const override = { stops: [stop], reason: REASON };
  expect(await ask('publish-draft', 'admin', override)).toMatchObject({ ok: false, reason: 'invalid' });
  await save('wire', after(0), { headline: '', slug: '', sectionId: null, typeId: null, bylines: [], embargoedUntil: after(9).at.toISOString() });
  expect(await ask('publish-draft', 'admin', { stops: [...OVERRIDABLE], reason: REASON })).toMatchObject({ ok: false, reason: 'stopped' });
  expect(isPublic(draft)).toBe(false);
});

test('what was passed over for a schedule is passed over when its time comes, and said again', async () => {
  const wall = { wall: '2026-06-15T18:00' };
  expect(await ask('schedule-draft', 'author', { stops: ['bylines'], reason: REASON }, wall)).toMatchObject({ ok: false, reason: 'forbidden' });
  expect(await ask('schedule-draft', 'editor', { stops: ['bylines', 'placeholders'], reason: REASON }, wall)).toEqual({ ok: true });
  expect(logged()?.detail).toContain(REASON);
  await publishDue(after(12).at);
  expect(isPublic(draft)).toBe(true);
  expect(logged()).toMatchObject({ action: 'article.publish', by: 'timer', detail: expect.stringContaining(REASON) });
  expect(readDraft(draft)?.scheduledOverride).toBeNull();
});
