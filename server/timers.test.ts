import pino from 'pino';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startTimers } from '#server/timers.ts';

const log = pino({ level: 'silent' });
beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a run that takes long is not joined by another', async () => {
  const ends: (() => void)[] = [];
  const run = vi.fn(() => new Promise<void>((resolve) => ends.push(resolve)));
  const timers = startTimers([{ name: 'slow', everyMs: 100, atStart: true, run }], log);
  await vi.advanceTimersByTimeAsync(350);
  expect(run).toHaveBeenCalledTimes(1);
  ends[0]?.();
  await vi.advanceTimersByTimeAsync(100);
  expect(run).toHaveBeenCalledTimes(2);
  ends[1]?.();
  await timers.stop();
});

test('a failure is told once, and the timer goes on', async () => {
  const told = vi.spyOn(log, 'error');
  let fails = true;
  const run = vi.fn(() => {
    if (fails) throw new Error('disk full');
  });
  const timers = startTimers([{ name: 'failing', everyMs: 100, run }], log);
  await vi.advanceTimersByTimeAsync(500);
  expect([run.mock.calls.length, told.mock.calls.length]).toEqual([5, 1]);
  fails = false;
  await vi.advanceTimersByTimeAsync(100);
  fails = true;
  await vi.advanceTimersByTimeAsync(100);
  expect(told).toHaveBeenCalledTimes(2);
  await timers.stop();
});

test('stopping waits for the run underway and begins no other', async () => {
  let end = () => {};
  const run = vi.fn(
    () =>
      new Promise<void>((resolve) => {
        end = resolve;
      }),
  );
  const timers = startTimers([{ name: 'slow', everyMs: 100, run }], log);
  await vi.advanceTimersByTimeAsync(100);
  let stopped = false;
  const stopping = timers.stop().then(() => {
    stopped = true;
  });
  await vi.advanceTimersByTimeAsync(300);
  expect([stopped, run.mock.calls.length]).toEqual([false, 1]);
  end();
  await stopping;
});
