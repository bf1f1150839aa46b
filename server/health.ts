/** What a supervisor asks: is the process alive, and can it serve. */

import { createBody } from '#server/compression.ts';
import { type Place, READ } from '#server/edge.ts';
import type { Sender } from '#server/sender.ts';

const TEXT = { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' };

/** `isReady` throws or gives false while the databases are not open and migrated, or the server is about to end. */
export function createHealth(sender: Sender, isReady: () => boolean): Place[] {
  const place = (at: string, state: () => { status: number; text: string }): Place => ({
    matches: (path) => path === at,
    methods: READ,
    answer(request, response) {
      const { status, text } = state();
      return sender.send(request, response, { status, headers: TEXT, body: createBody(Buffer.from(`${text}\n`), TEXT['content-type']) });
    },
  });
  const ready = () => {
    try {
      return isReady();
    } catch {
      return false;
    }
  };
  return [
    place('/healthz', () => ({ status: 200, text: 'alive' })),
    place('/readyz', () => (ready() ? { status: 200, text: 'ready' } : { status: 503, text: 'not ready' })),
  ];
}
