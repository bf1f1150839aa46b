/** Answers of last resort: complete without the framework, the database or a style sheet. */
import { STATUS_CODES } from 'node:http';
import { PROBLEM_TYPE } from '#newsroom/wire/api/api-answer.ts';
import type { Problem } from '#newsroom/wire/api/frame-schemas.ts';

const WORDS = {
  400: ['This request is malformed', 'The address or the request around it cannot be understood.'],
  403: ['Not from here', 'This request came from another site.'],
  404: ['Nothing here', 'There is nothing at this address.'],
  405: ['Not possible here', 'This address does not answer that kind of request.'],
  406: ['No acceptable form', 'This answer exists in no coding that your program accepts.'],
  408: ['Too slow', 'The request took too long to arrive.'],
  411: ['Length missing', 'The request must say how long its body is.'],
  413: ['Too long', 'The request is larger than this address accepts.'],
  414: ['Address too long', 'This address is longer than any of ours.'],
  415: ['Unknown kind of content', 'This address does not read that kind of content.'],
  416: ['No such part', 'The part asked for lies beyond the end.'],
  417: ['Expectation not met', 'The server does not do what the request expects.'],
  429: ['Too many requests', 'You asked for more than the site can make for one reader. Please try again in a moment.'],
  431: ['Headers too long', 'The headers of the request are larger than this server accepts.'],
  500: ['Something went wrong', 'The answer could not be made. It was noted here; please try again in a while.'],
  503: ['Busy', 'Very many people are reading now, or the site is just starting. Please try again in a moment.'],
} as const;

export type NoticeStatus = keyof typeof WORDS;

export interface Notice {
  type: string;
  body: Buffer;
}

/** A short page in plain HTML. */
export function noticeHtml(status: NoticeStatus): Notice {
  const [heading, sentence] = WORDS[status];
  const body = Buffer.from(
    `<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${heading}</title></head>` +
      `<body><h1>${heading}</h1><p>${sentence}</p></body></html>\n`,
  );
  return { type: 'text/html; charset=utf-8', body };
}

/** The same as programs are told it (RFC 9457). */
export function noticeProblem(status: NoticeStatus): Notice {
  const [, detail] = WORDS[status];
  const problem: Problem = { type: 'about:blank', title: STATUS_CODES[status] ?? '', status, detail };
  return { type: PROBLEM_TYPE, body: Buffer.from(JSON.stringify(problem)) };
}

export function noticeHeaders({ type, body }: Notice): Record<string, string> {
  return { 'content-type': type, 'content-length': String(body.length), 'cache-control': 'no-store' };
}

/** The same as bytes for a connection on which no request could be read; the connection closes after it. */
export function rawNotice(status: NoticeStatus, security: Record<string, string>, date: Date): Buffer {
  const notice = noticeHtml(status);
  const headers = Object.entries({ ...security, ...noticeHeaders(notice), date: date.toUTCString(), connection: 'close' });
  const head = [`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...headers.map(([name, value]) => `${name}: ${value}`), '', ''].join('\r\n');
  return Buffer.concat([Buffer.from(head), notice.body]);
}
