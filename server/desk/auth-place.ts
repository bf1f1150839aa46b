/** POST /desk/auth/<door>: signing in, and what changes how one signs in. In this order: origin, size, form, session, door. */
import type { IncomingMessage } from 'node:http';
import type { Actor } from '#newsroom/accounts/actor.ts';
import { AUTH_PATH } from '#newsroom/accounts/auth.ts';
import type { Door, Passage, Visit } from '#newsroom/accounts/doors/door.ts';
import { refuseInput } from '#newsroom/acting/act.ts';
import type { Admission } from '#server/admission.ts';
import type { DeskAnswers } from '#server/desk/desk-answers.ts';
import { DESK_LIMITS } from '#server/desk/desk-limits.ts';
import { parseJson } from '#server/desk/parse-json.ts';
import { readBody } from '#server/desk/read-body.ts';
import { isSameOrigin } from '#server/desk/same-origin.ts';
import type { Place } from '#server/edge.ts';
import type { Logger } from '#server/log.ts';

const BELOW = `${AUTH_PATH}/`;

export interface AuthPlaceParts {
  doors: Readonly<Record<string, Door>>;
  findSession(cookie: string | undefined): Promise<Actor | undefined>;
  /** Where a request comes from, as far as that can be believed. */
  addressOf(request: IncomingMessage): string;
  admission: Pick<Admission, 'count'>;
  deskUrl: URL;
  now(): Date;
  answers: DeskAnswers;
  log: Logger;
}

/** A fault in any of its checks is an answer of 500: nobody passes because something could not be asked. */
export function createAuthPlace({ doors, findSession, addressOf, admission, deskUrl, now, answers, log }: AuthPlaceParts): Place {
  return {
    matches: (path) => path.startsWith(BELOW),
    methods: ['POST'],
    async answer(request, response, { path }) {
      const name = path.slice(BELOW.length);
      const door = Object.hasOwn(doors, name) ? doors[name] : undefined;
      const refuse = (status: number, reason: string, message: string, headers: Record<string, string> = {}) => {
        log.warn({ door: name.slice(0, 60), status, reason }, 'A request to the desk was refused.');
        response.shouldKeepAlive = false;
        answers.json(response, status, { ok: false, reason, message }, headers);
      };
      if (!door) return refuse(404, 'missing', 'There is no such door. Load the page again.');
      if (!isSameOrigin(request, deskUrl)) return refuse(403, 'forbidden', 'This did not come from a page of the desk.');
      if (!/^application\/json\b/i.test(request.headers['content-type'] ?? '')) return refuse(415, 'invalid', 'Only JSON is understood here.');
      const seconds = await admission.count(request, 'signIn');
      if (seconds > 0) return refuse(429, 'stopped', `Too many tries from here. Next try in ${seconds} seconds.`, { 'retry-after': String(seconds) });
      const body = await readBody(request, DESK_LIMITS.authBytes);
      if (body === 'too-large') return refuse(413, 'invalid', 'This is too large.');
      const parsed = door.input.safeParse(parseJson(body));
      if (!parsed.success) return answers.outcome(response, refuseInput('Some of this cannot be used as it is.', parsed.error));
      const actor = await findSession(request.headers.cookie);
      if (door.for === 'signed-in' && !actor) return answers.signedOut(response);
      const visit: Visit = {
        cookie: request.headers.cookie,
        address: addressOf(request),
        userAgent: (request.headers['user-agent'] ?? '').slice(0, 300),
        actor,
        at: now(),
      };
      const passage = await pass(door, parsed.data, visit);
      // Who tried is known by the id when somebody is signed in; what was tried is written nowhere.
      log.info({ door: name, ok: passage.outcome.ok, person: actor?.id, waitSeconds: passage.waitSeconds }, 'A door of the desk.');
      answers.outcome(response, passage.outcome, headersOf(passage));
    },
  };
}

function pass(door: Door, input: unknown, visit: Visit): Promise<Passage> {
  if (door.for === 'anybody') return door.run(input, visit);
  const { actor } = visit;
  if (!actor) throw new Error('This door is for those who are signed in.');
  return door.run(input, { ...visit, actor });
}

function headersOf({ cookies = [], leaves, waitSeconds }: Passage): Record<string, string | string[]> {
  return {
    ...(cookies.length > 0 && { 'set-cookie': cookies }),
    // Words that were not saved yet lie in the browser's storage: that stays, and so does the mark of a known browser.
    ...(leaves && { 'clear-site-data': '"cache"' }),
    ...(waitSeconds && { 'retry-after': String(waitSeconds) }),
  };
}
