import { expect, test } from 'vitest';
import type { Actor } from '#newsroom/accounts/actor.ts';
import type { DraftRow } from '#newsroom/publishing/draft-row.ts';
import { documentSchema } from './document.ts';
import { embargoRefused } from './field-rules.ts';
import { refuseGuarded } from './guarded-fields.ts';

const at = new Date('2026-06-15T10:00:00Z');
const soon = { embargoedUntil: '2026-06-15T12:00:00.000Z' };

test.each([
  ['author', null, false],
  ['author', '2026-06-15T11:00:00.000Z', false],
  ['author', '2026-06-15T13:00:00.000Z', true],
  ['author', soon.embargoedUntil, true],
  ['editor', null, true],
] as const)('an %s who sets the running embargo to %s is let through: %s', (role, embargoedUntil, passes) => {
  expect(embargoRefused(soon, { embargoedUntil }, { role }, at) === undefined).toBe(passes);
});

test('one that has ended, or was never set, binds nobody', () => {
  expect(embargoRefused({ embargoedUntil: '2026-06-15T09:00:00.000Z' }, { embargoedUntil: null }, { role: 'author' }, at)).toBeUndefined();
  expect(embargoRefused({ embargoedUntil: null }, {}, { role: 'contributor' }, at)).toBeUndefined();
});

test('nor does anything else hold an author to an embargo that is over', () => {
  const document = documentSchema.parse({ language: 'en', embargoedUntil: '2026-06-15T09:00:00.000Z' });
  const author = { role: 'author' } as Actor;
  expect(refuseGuarded({ document, firstPublishedAt: null } as DraftRow, { ...document, embargoedUntil: null }, author)).toBeUndefined();
});
