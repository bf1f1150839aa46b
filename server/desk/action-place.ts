/** POST /desk/do/<name>: the one way by which a browser changes anything at the desk. */
import type { Actor } from '#newsroom/accounts/actor.ts';
import { type Action, perform } from '#newsroom/acting/action.ts';
import type { DeskAnswers } from '#server/desk/desk-answers.ts';
import { DESK_LIMITS } from '#server/desk/desk-limits.ts';
import { parseJson } from '#server/desk/parse-json.ts';
import { readBody } from '#server/desk/read-body.ts';
import { isSameOrigin } from '#server/desk/same-origin.ts';
import type { Place } from '#server/edge.ts';
import type { Logger } from '#server/log.ts';

const BELOW = '/desk/do/';

export interface ActionPlaceParts {
  actions: Readonly<Record<string, Action>>;
  findSession(cookie: string | undefined): Promise<Actor | undefined>;
  deskUrl: URL;
  now(): Date;
  answers: DeskAnswers;
  log: Logger;
}

/** In this order: origin, session, the action's own permission, size, form, and then its command. */
export function createActionPlace({ actions, findSession, deskUrl, now, answers, log }: ActionPlaceParts): Place {
  return {
    matches: (path) => path.startsWith(BELOW),
    methods: ['POST'],
    async answer(request, response, { path }) {
      const name = path.slice(BELOW.length);
      const action = Object.hasOwn(actions, name) ? actions[name] : undefined;
      const refuse = (status: number, reason: string, message: string) => {
        log.warn({ action: name.slice(0, 60), status, reason }, 'A request to the desk was refused.');
        // What it brought along is not read to its end.
        response.shouldKeepAlive = false;
        answers.json(response, status, { ok: false, reason, message });
      };
      if (!action) return refuse(404, 'missing', 'There is no such action. Load the page again.');
      if (!isSameOrigin(request, deskUrl)) return refuse(403, 'forbidden', 'This did not come from a page of the desk.');
      const actor = await findSession(request.headers.cookie);
      if (!actor) {
        response.shouldKeepAlive = false;
        return answers.signedOut(response);
      }
      if (!/^application\/json\b/i.test(request.headers['content-type'] ?? '')) return refuse(415, 'invalid', 'Only JSON is understood here.');
      const body = await readBody(request, action.bytes ?? DESK_LIMITS.actionBytes);
      if (body === 'too-large') return refuse(413, 'invalid', 'This is too large to be stored.');
      const input = parseJson(body);
      if (input === undefined) return refuse(400, 'invalid', 'This cannot be read.');
      const outcome = await perform(action, input, { actor, at: now() });
      if (!outcome.ok && outcome.reason !== 'conflict')
        log.warn({ action: name, person: actor.id, reason: outcome.reason }, 'An action was refused.');
      answers.outcome(response, outcome);
    },
  };
}
