/** Renders an address inside by a request of our own, so that nothing a client sends can reach a page that is kept. */
import type { RequestListener } from 'node:http';
import { type Answer, withAnswer } from '#newsroom/site/answer.ts';
import { askHandler, type HandlerAnswer } from '#server/composed-request.ts';
import type { Rendered } from '#server/page-cache.ts';
import { preloadsFor } from '#server/page-preloads.ts';
import { toReaderHtml } from '#server/reader-html.ts';
import { readerPolicy } from '#server/security-headers.ts';

/** What is passed on of the framework's headers. All others are ours to say, or nobody's business. */
const PASSED_ON = ['content-type', 'content-disposition', 'content-language'] as const;

/**
 * Whoever keeps a page asks again at each use, and mostly hears that it is the same: a published change, a withdrawal
 * above all, must show at the next request also behind a cache that we cannot reach. A moved address may move again.
 */
const ASK_EACH_TIME = 'public, max-age=0, must-revalidate';

export class RenderFailed extends Error {
  override name = 'RenderFailed';
}

export interface RenderOptions {
  handler: RequestListener;
  siteUrl: URL;
  /** Address of the reader's script, with its version. */
  readerScript: string;
  /** How long one render may take. */
  withinMs?: number;
}

/** Makes the function that renders one address; it throws RenderFailed when the framework answered no whole page. */
export function createRender({ handler, siteUrl, readerScript, withinMs }: RenderOptions): (internal: string) => Promise<Rendered> {
  const headers = {
    host: siteUrl.host,
    // The edge speaks for the site: whatever stands before it, addresses are made for the site's own origin.
    'x-forwarded-host': siteUrl.host,
    'x-forwarded-proto': siteUrl.protocol.slice(0, -1),
    'user-agent': 'Dateline',
    accept: '*/*',
  };
  return async (internal) => {
    const { result, answer } = await withAnswer(() => askHandler(handler, internal, headers, withinMs));
    if (result.headers['set-cookie']) throw new RenderFailed(`${internal.split('?', 1)[0]} sets a cookie: what it answers is not for everyone.`);
    const status = statusOf(result, answer, internal);
    const type = single(result.headers['content-type']) ?? 'application/octet-stream';
    const body = type.startsWith('text/html') ? Buffer.from(toReaderHtml(result.body.toString(), readerScript)) : result.body;
    if (status === 301) return moved(answer.location ?? '/');
    return {
      status,
      headers: { ...passedOn(result.headers, internal), 'content-security-policy': readerPolicy(answer.frames), ...caching(status) },
      body,
      goodUntil: answer.goodUntil,
    };
  };
}

/** What whoever keeps an answer is told. */
export const caching = (status: Rendered['status']) => ({ 'cache-control': status === 500 ? 'no-store' : ASK_EACH_TIME, vary: 'accept-encoding' });

/** The page says what its answer is; the framework's own status only tells whether it ran to its end. */
function statusOf(result: HandlerAnswer, answer: Answer, internal: string): Rendered['status'] {
  const ran = result.status < 500 && (result.status === 200 || answer.status !== 200);
  if (!ran) throw new RenderFailed(`The framework answered ${result.status} to ${internal.split('?', 1)[0]}.`);
  return answer.status;
}

/** A redirect's whole answer. */
export function moved(location: string): Rendered {
  return {
    status: 301,
    headers: { 'content-type': 'text/plain; charset=utf-8', location, ...caching(301) },
    body: Buffer.from(`Moved to ${location}\n`),
    goodUntil: null,
  };
}

const single = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value);

function passedOn(headers: HandlerAnswer['headers'], internal: string): Record<string, string> {
  const named = PASSED_ON.flatMap((name) => {
    const value = single(headers[name]);
    return value === undefined ? [] : [[name, value] as const];
  });
  const link = preloadsFor(single(headers.link), internal.split(/[/?]/)[1]);
  return { ...Object.fromEntries(named), ...(link && { link }) };
}
