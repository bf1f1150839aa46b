import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const script = readFileSync('public/reader.js', 'utf8');

/** As much of a page as the script asks for. */
function openPage({ article, visible = true }: { article: string | null; visible?: boolean }) {
  const listeners = new Set<() => void>();
  const sendBeacon = vi.fn();
  const document = {
    visibilityState: visible ? 'visible' : 'hidden',
    querySelector: (selector: string) => (selector === '[data-article]' && article ? { getAttribute: () => article } : null),
    querySelectorAll: () => [],
    addEventListener: (_name: string, listener: () => void) => listeners.add(listener),
    removeEventListener: (_name: string, listener: () => void) => listeners.delete(listener),
  };
  runInNewContext(script, {
    HTMLScriptElement: {},
    location: { href: 'https://news.example/europe/a' },
    document,
    navigator: { sendBeacon },
    performance,
    window: { setTimeout, clearTimeout },
    JSON,
  });
  const show = (seen: boolean) => {
    document.visibilityState = seen ? 'visible' : 'hidden';
    for (const listener of [...listeners]) listener();
  };
  return { sendBeacon, show };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('an article is noted once, after five seconds', () => {
  const { sendBeacon, show } = openPage({ article: 'id' });
  vi.advanceTimersByTime(4_999);
  expect(sendBeacon).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(sendBeacon).toHaveBeenCalledExactlyOnceWith('/api/views', '{"article":"id"}');
  show(false);
  show(true);
  vi.advanceTimersByTime(60_000);
  expect(sendBeacon).toHaveBeenCalledTimes(1);
});

test('only the time in which the page is seen counts', () => {
  const { sendBeacon, show } = openPage({ article: 'id', visible: false });
  vi.advanceTimersByTime(60_000);
  show(true);
  vi.advanceTimersByTime(3_000);
  show(false);
  vi.advanceTimersByTime(60_000);
  show(true);
  vi.advanceTimersByTime(1_999);
  expect(sendBeacon).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(sendBeacon).toHaveBeenCalledTimes(1);
});

test('a page that is no article notes nothing', () => {
  const { sendBeacon } = openPage({ article: null });
  vi.advanceTimersByTime(60_000);
  expect(sendBeacon).not.toHaveBeenCalled();
});

test('the script weighs no more than 4 kB', () => {
  expect(gzipSync(script).length).toBeLessThanOrEqual(4_000);
});
