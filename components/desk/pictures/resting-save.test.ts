/** A ring that was moved is stored, however soon one leaves it and whatever is under way. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { restingSave } from '#components/desk/pictures/resting-save.ts';
import { type Written, writtenSince } from '#components/desk/pictures/written-picture.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('what rests is stored once', async () => {
  const save = vi.fn(async () => undefined);
  const resting = restingSave(save, 700);
  resting.changed();
  await vi.advanceTimersByTimeAsync(600);
  resting.changed();
  await vi.advanceTimersByTimeAsync(600);
  expect(save).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(100);
  resting.leave();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(save).toHaveBeenCalledTimes(1);
});

test('what is left before it rests is stored at once; what was not changed is not', async () => {
  const save = vi.fn(async () => undefined);
  const resting = restingSave(save, 700);
  resting.leave();
  resting.changed();
  resting.leave();
  await vi.advanceTimersByTimeAsync(0);
  expect(save).toHaveBeenCalledTimes(1);
});

test('the next save waits for the answer of the one before', async () => {
  const answers: (() => void)[] = [];
  const resting = restingSave(() => new Promise((resolve) => void answers.push(resolve)), 700);
  resting.changed();
  await vi.advanceTimersByTimeAsync(700);
  resting.changed();
  resting.leave();
  await vi.advanceTimersByTimeAsync(0);
  expect(answers).toHaveLength(1);
  answers[0]?.();
  await vi.advanceTimersByTimeAsync(0);
  expect(answers).toHaveLength(2);
});

test('the answer of a save leaves what was changed since it was sent', () => {
  const sent = { altText: 'A quay', caption: ' Noon ', focal: { x: 0.5, y: 0.5 } } as Written;
  const stored = { ...sent, caption: 'Noon' };
  expect(writtenSince(sent, sent, stored)).toEqual(stored);
  expect(writtenSince({ ...sent, focal: { x: 0.7, y: 0.5 } }, sent, stored)).toEqual({ ...stored, focal: { x: 0.7, y: 0.5 } });
});
