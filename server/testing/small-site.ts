/** The whole edge over a site of one page, one search and one picture, on a real socket. */
import type { IncomingMessage, Server } from 'node:http';
import type { Socket } from 'node:net';
import pino from 'pino';
import { vi } from 'vitest';
import type { resolveAddress } from '#newsroom/site/resolve-address.ts';
import { createAddressBook } from '#server/address-book.ts';
import { createAdmission, createCounter } from '#server/admission.ts';
import { createBeacon } from '#server/beacon.ts';
import { createCards } from '#server/cards.ts';
import { type Connections, createConnections } from '#server/connections.ts';
import { createEdge, type Place } from '#server/edge.ts';
import { createHealth } from '#server/health.ts';
import { createHttpServer, listen } from '#server/http-server.ts';
import type { Logger } from '#server/log.ts';
import { createMedia } from '#server/media.ts';
import { createPageCache, type Rendered } from '#server/page-cache.ts';
import { placesOf } from '#server/places.ts';
import { createPublicPages } from '#server/public-pages.ts';
import { createSender } from '#server/sender.ts';
import { readStaticFiles } from '#server/static-files.ts';
import { connectAndSend, exchange } from '#server/testing/raw-exchange.ts';

class TooMany extends Error {}

export const WORDS = 'The ministers met again and agreed on nothing. '.repeat(40);

export const pageOf = (status: Rendered['status'], text = WORDS): Rendered => ({
  status,
  headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'public, max-age=0, must-revalidate', vary: 'accept-encoding' },
  body: Buffer.from(text),
  goodUntil: null,
});

/** What `render` answers unless a test says otherwise. */
const renderPlainly = async (internal: string): Promise<Rendered> =>
  pageOf(internal.includes('/answers/404') ? 404 : internal.includes('/answers/500') ? 500 : 200);

export interface SmallSite {
  connections: Connections;
  render: ReturnType<typeof vi.fn<(internal: string) => Promise<Rendered>>>;
  countView: ReturnType<typeof vi.fn>;
  log: Logger;
  /** Forgets what was called, and renders plainly again. */
  reset(): void;
  get(path: string, headers?: Record<string, string>, init?: RequestInit): Promise<Response>;
  /** Opens a connection and sends bytes on it. */
  connect(bytes: string | Buffer): Promise<Socket>;
  /** Sends bytes as they are and gives all that comes back until the connection closes, or until it is quiet. */
  send(bytes: string | Buffer): Promise<{ text: string; closed: boolean }>;
  close(): void;
}

/** What answers in the place of the site's own pages. */
export interface SmallSiteParts {
  resolve?: typeof resolveAddress;
  render?: (internal: string) => Promise<Rendered>;
}

export async function startSmallSite({ resolve, render: renders = renderPlainly }: SmallSiteParts = {}): Promise<SmallSite> {
  const log = pino({ level: 'silent' });
  const sender = createSender({ secure: true });
  const render = vi.fn(renders);
  const countView = vi.fn();
  let clock = 0;
  const edition = () => ({ number: 1, oldestServable: 1 });
  const limits = { pages: { atOnce: 2, waiting: 2 }, search: { atOnce: 1, waiting: 0 }, nothing: { atOnce: 1, waiting: 0 } };
  const cache = createPageCache({ render, edition, limits });
  const book = createAddressBook({
    edition,
    async resolve(path, query) {
      if (resolve) return resolve(path, query);
      if (path === '/') return { kind: 'render', key: '/', internal: '/en', share: 'pages' };
      if (path === '/news/a') return { kind: 'render', key: '/news/a', internal: '/en/news/a', share: 'pages' };
      if (path === '/search')
        return { kind: 'render', key: `/search?q=${query.get('q')}`, internal: `/en/search?q=${query.get('q')}`, share: 'search' };
      if (path.toLowerCase().replace(/\/+/g, '/').replace(/\/$/, '') === '/news/a') return { kind: 'moved', location: '/news/a' };
      return { kind: 'render', key: path, internal: `/en/answers/404?path=${encodeURIComponent(path)}`, share: 'nothing' };
    },
  });
  const saidNothing = () => ({ headers: {}, inside: (bytes: Buffer) => bytes, mark: '' });
  const addressOf = ({ headers }: IncomingMessage) => String(headers['x-test-from'] ?? '192.0.2.1');
  const admission = createAdmission({ addressOf, count: createCounter(() => clock) });
  const frameworkFiles: Place = {
    matches: (path) => path === '/_next/static/a.css',
    methods: ['GET', 'HEAD'],
    answer: (request, response) => sender.notice(request, response, 404),
  };
  const places = placesOf({
    sender,
    health: createHealth(sender, () => true),
    frameworkFiles,
    publicFiles: readStaticFiles('public', '', { hashed: false }),
    cards: createCards({
      findCard: async () => undefined,
      findMadeCard: async () => undefined,
      otherwise: (request, response) => sender.notice(request, response, 404),
      edition,
      use: saidNothing,
      sender,
    }),
    media: createMedia({
      async findRendition(key, shape, width) {
        if (key === 'busy') throw new TooMany();
        return key === 'sea' && shape === '3x2' && width === 640 ? { bytes: Buffer.from('0123456789'), type: 'image/webp' } : undefined;
      },
      isPublicPicture: async () => true,
      isBusy: (error) => error instanceof TooMany,
      otherwise: (request, response) => sender.notice(request, response, 404),
      edition,
      use: saidNothing,
      bound: 1_000_000,
      sender,
    }),
    beacon: createBeacon({ countView, addressOf, admission, now: () => new Date(0), sender }),
    desk: [],
    pages: createPublicPages({ book, cache, admission, sender, log, count: () => {} }),
  });
  const connections = createConnections({ clientOf: ({ remoteAddress }) => remoteAddress });
  const edge = createEdge({ places: () => places, connections, sender, log, count: () => {} });
  const server = createHttpServer(edge, sender, connections);
  const port = await listen(server, { host: '127.0.0.1', port: 0 });
  return {
    connections,
    render,
    countView,
    log,
    reset() {
      render.mockReset().mockImplementation(renders);
      countView.mockReset();
      // Far enough that whatever was asked for before is forgiven.
      clock += 3_600_000;
    },
    get: (path, headers = {}, init = {}) =>
      fetch(`http://127.0.0.1:${port}${path}`, { redirect: 'manual', ...init, headers: { 'accept-encoding': 'identity', ...headers } }),
    connect: (bytes) => connectAndSend(port, bytes),
    send: async (bytes) => exchange(await connectAndSend(port, bytes)),
    close: () => end(server),
  };
}

function end(server: Server): void {
  server.closeAllConnections();
  server.close();
}
