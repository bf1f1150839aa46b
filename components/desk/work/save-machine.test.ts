import { describe, expect, test } from 'vitest';
import { isUnsaved, openKept, openSaving, type SaveAnswer, type SaveEvent, type Saving, step, wakeAt } from '#components/desk/work/save-machine.ts';

const opened = openSaving('stored', { version: 3, savedAt: '2026-06-15T10:00:00.000Z' });
const at = (time: number) => ({ at: time, freshId: `save-${time}` });
const changed = (words: string): SaveEvent<string> => ({ kind: 'changed', words });
const answered = (saveId: string, answer: SaveAnswer<string>): SaveEvent<string> => ({ kind: 'answered', saveId, answer });
const saved = { kind: 'saved', version: 4, at: 'later' } as const;
const theirs = { version: 9, words: 'theirs', by: 'Anna', at: 'then' };

/** Runs events at their times; answers the last state and every save that was sent. */
function run(state: Saving<string>, ...events: [number, SaveEvent<string>][]) {
  const sent = [];
  let now = state;
  for (const [time, event] of events) {
    const next = step(now, event, at(time));
    now = next.state;
    if (next.send) sent.push(next.send);
  }
  return { state: now, sent };
}

describe('when a save goes out', () => {
  test('0.8 s after the last key', () => {
    const { state } = run(opened, [0, changed('a')], [500, changed('ab')]);
    expect(wakeAt(state)).toBe(1_300);
    expect(run(state, [1_299, { kind: 'due' }]).sent).toEqual([]);
    expect(run(state, [1_300, { kind: 'due' }]).sent).toMatchObject([{ id: 'save-1300', base: 3, words: 'ab', keep: false }]);
  });

  test('after 5 s at the latest while keys follow each other', () => {
    const keys = Array.from({ length: 20 }, (_, index): [number, SaveEvent<string>] => [index * 300, changed(`${index}`)]);
    expect(wakeAt(run(opened, ...keys).state)).toBe(5_000);
  });

  test('nothing is sent for a text that nobody changed', () => {
    expect(wakeAt(opened)).toBeNull();
    expect(run(opened, [0, { kind: 'asked', keep: false }], [9_000, { kind: 'due' }], [9_001, { kind: 'online' }]).sent).toEqual([]);
  });

  test('at once when asked; a version to keep goes out even unchanged', () => {
    expect(run(opened, [0, changed('a')], [1, { kind: 'asked', keep: false }]).sent).toHaveLength(1);
    expect(run(opened, [1, { kind: 'asked', keep: true }]).sent).toMatchObject([{ words: 'stored', keep: true }]);
  });

  test('never while one is under way; what was asked for meanwhile follows its answer', () => {
    const busy = run(
      opened,
      [0, changed('a')],
      [800, { kind: 'due' }],
      [900, changed('ab')],
      [910, { kind: 'asked', keep: true }],
      [9_000, { kind: 'due' }],
    );
    expect(busy.sent).toHaveLength(1);
    expect(run(busy.state, [9_100, answered('save-800', saved)]).sent).toMatchObject([{ base: 4, words: 'ab', keep: true }]);
  });
});

describe('what an answer does', () => {
  const out = run(opened, [0, changed('a')], [800, { kind: 'due' }]).state;

  test('only the server’s word makes it stored, and only what was sent', () => {
    expect(isUnsaved(out)).toBe(true);
    const done = run(out, [900, answered('save-800', saved)]).state;
    expect(done).toMatchObject({ base: 4, baseWords: 'a', words: 'a', savedAt: 'later', save: null });
    expect(isUnsaved(done)).toBe(false);
    const typedOn = run(out, [850, changed('ab')], [900, answered('save-800', saved)]).state;
    expect(typedOn.words).toBe('ab');
    expect(isUnsaved(typedOn)).toBe(true);
    expect(wakeAt(typedOn)).toBe(1_650);
  });

  test('an answer to another save changes nothing', () => {
    expect(run(out, [900, answered('save-7', saved)]).state).toEqual(out);
    const waiting = run(out, [900, answered('save-800', { kind: 'offline' })]).state;
    expect(run(waiting, [950, answered('save-800', saved)]).state).toEqual(waiting);
  });

  test.each(['offline', 'failed'] as const)('%s: the same save goes out again, ever more patiently, whatever was typed since', (kind) => {
    let state = run(out, [900, answered('save-800', { kind })], [950, changed('abc')]).state;
    const waits = [];
    for (let tries = 0; tries < 7; tries++) {
      const due = wakeAt(state) ?? 0;
      const again = run(state, [due, { kind: 'due' }]);
      expect(again.sent).toMatchObject([{ id: 'save-800', base: 3, words: 'a' }]);
      state = run(again.state, [due, answered('save-800', { kind })]).state;
      waits.push((wakeAt(state) ?? 0) - due);
    }
    expect(waits).toEqual([2_000, 4_000, 8_000, 15_000, 15_000, 15_000, 15_000]);
    expect(state.trouble).toEqual({ kind, since: 900 });
  });

  test('when the line is back it does not wait for its turn', () => {
    const { sent } = run(out, [900, answered('save-800', { kind: 'offline' })], [910, { kind: 'online' }]);
    expect(sent).toMatchObject([{ id: 'save-800' }]);
  });

  test('signed out: nothing goes out before somebody signed in, then the same save does', () => {
    const ended = run(out, [900, answered('save-800', { kind: 'signed-out' })], [950, changed('ab')], [960, { kind: 'asked', keep: false }]);
    expect(ended.sent).toEqual([]);
    expect(wakeAt(ended.state)).toBeNull();
    expect(run(ended.state, [5_000, { kind: 'signed-in' }]).sent).toMatchObject([{ id: 'save-800', words: 'a' }]);
  });

  test('refused: it is not sent again as it is, but the next change is', () => {
    const refused = run(out, [900, answered('save-800', { kind: 'refused', message: 'Too long.' })]).state;
    expect(refused.trouble).toMatchObject({ kind: 'refused', message: 'Too long.' });
    expect(wakeAt(refused)).toBeNull();
    expect(isUnsaved(refused)).toBe(true);
    const shorter = run(refused, [1_000, changed('')], [1_800, { kind: 'due' }]);
    expect(shorter.sent).toMatchObject([{ id: 'save-1800', words: '' }]);
  });
});

describe('two texts', () => {
  const out = run(opened, [0, changed('mine')], [800, { kind: 'due' }]).state;
  const two = run(out, [900, answered('save-800', { kind: 'conflict', theirs })]).state;

  test('a conflict holds everything, loses nothing, and says whose', () => {
    expect(two).toMatchObject({ words: 'mine', base: 3, baseWords: 'stored', trouble: { kind: 'conflict', theirs } });
    expect(wakeAt(run(two, [1_000, changed('mine, more')]).state)).toBeNull();
  });

  test('asked for the comparison, it hands in the newest words, and takes the newest of theirs', () => {
    const asked = run(two, [1_000, changed('mine, more')], [2_000, { kind: 'asked', keep: false }]);
    expect(asked.sent).toMatchObject([{ base: 3, words: 'mine, more' }]);
    const newer = { ...theirs, version: 10 };
    expect(run(asked.state, [2_100, answered('save-2000', { kind: 'conflict', theirs: newer })]).state.trouble).toMatchObject({ theirs: newer });
    expect(run(asked.state, [2_100, answered('save-2000', { kind: 'offline' })]).state.trouble).toMatchObject({ kind: 'conflict', theirs });
  });

  test('joined, they are one save on top of theirs', () => {
    const { state, sent } = run(two, [3_000, { kind: 'joined', words: 'both', theirs }]);
    expect(sent).toMatchObject([{ base: 9, words: 'both' }]);
    expect(state).toMatchObject({ words: 'both', baseWords: 'theirs', trouble: null });
  });

  test('kept words on an older version open as a conflict', () => {
    const state = openKept({ words: 'kept', base: 3, baseWords: 'stored' }, null, 50, theirs);
    expect(state).toMatchObject({ words: 'kept', trouble: { kind: 'conflict', theirs } });
    expect(isUnsaved(state)).toBe(true);
  });
});

test('another stored version is taken over only while nothing is unsaved', () => {
  const taken: SaveEvent<string> = { kind: 'taken', words: 'restored', version: 7, savedAt: null };
  expect(run(opened, [0, taken]).state).toMatchObject({ words: 'restored', base: 7 });
  expect(run(opened, [0, changed('a')], [1, taken]).state).toMatchObject({ words: 'a', base: 3 });
});
