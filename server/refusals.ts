/** What is refused before anything looks at it, by the request's own form. */
import type { IncomingMessage } from 'node:http';
import type { Target } from '#server/address-book.ts';
import { REQUEST_LIMITS } from '#server/limits.ts';
import type { NoticeStatus } from '#server/whole-answers.ts';

const HOST = /^(?:[a-z0-9._-]+|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i;
/** Printable ASCII without a fragment or a backslash, which clients read as a slash; one slash first, not two. */
const ORIGIN_FORM = /^\/(?!\/)[\x21\x22\x24-\x5b\x5d-\x7e]*$/;

/** The status to refuse a request with; undefined when its form is sound. After a refusal the connection closes. */
export function refusalOf(request: IncomingMessage): NoticeStatus | undefined {
  const { method, rawHeaders, headers, url = '' } = request;
  if (rawHeaders.length > REQUEST_LIMITS.headers * 2) return 431;
  if (method === 'TRACE' || method === 'CONNECT' || headers.upgrade !== undefined) return 400;
  if (!hasOneHost(request)) return 400;
  // Nothing here needs a body without a stated length, and its framing is where servers disagree.
  const coding = headers['transfer-encoding'];
  if (coding !== undefined) return coding.toLowerCase() === 'chunked' && request.httpVersion === '1.1' ? 411 : 400;
  if (url.length > REQUEST_LIMITS.address) return 414;
  return ORIGIN_FORM.test(url) ? undefined : 400;
}

function hasOneHost({ rawHeaders, headers, httpVersion }: IncomingMessage): boolean {
  if (headers.host === undefined) return httpVersion === '1.0';
  let hosts = 0;
  for (let i = 0; i < rawHeaders.length; i += 2) if (rawHeaders[i]?.length === 4 && rawHeaders[i]?.toLowerCase() === 'host') hosts++;
  return hosts === 1 && HOST.test(headers.host);
}

/** What a sound address asks for; undefined when its path cannot be decoded or tries to climb. */
export function targetOf(address: string): Target | undefined {
  const mark = address.indexOf('?');
  const rawPath = mark < 0 ? address : address.slice(0, mark);
  const query = mark < 0 ? '' : address.slice(mark + 1);
  if (!rawPath.includes('%') && !rawPath.includes('/.')) return { address, rawPath, path: rawPath, query };
  const path = decode(rawPath);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
  if (path === undefined || path.startsWith('//') || /[\x00-\x1f\x7f\\]/.test(path) || /(?:^|\/)\.{1,2}(?:\/|$)/.test(path)) return undefined;
  return { address, rawPath, path, query };
}

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
