/** The doors of the accounts' library: only those named here, only from our own pages, only with a small body. */
import { AUTH_PATH, theAuth } from '#newsroom/accounts/auth.ts';
import type { DeskAnswers } from '#server/desk/desk-answers.ts';
import { DESK_LIMITS } from '#server/desk/desk-limits.ts';
import { readBody } from '#server/desk/read-body.ts';
import { isSameOrigin } from '#server/desk/same-origin.ts';
import type { Place } from '#server/edge.ts';

const OPEN = new Set(['/sign-in/email', '/sign-out']);

export function createAuthPlace({ siteUrl, answers }: { siteUrl: URL; answers: DeskAnswers }): Place {
  return {
    matches: (path) => path.startsWith(`${AUTH_PATH}/`),
    methods: ['POST'],
    async answer(request, response, { path }) {
      if (!OPEN.has(path.slice(AUTH_PATH.length))) return answers.json(response, 404, { ok: false, message: 'There is nothing here.' });
      if (!isSameOrigin(request, siteUrl)) return answers.json(response, 403, { ok: false, message: 'This did not come from a page of the desk.' });
      const body = await readBody(request, DESK_LIMITS.authBytes);
      if (body === 'too-large') {
        response.shouldKeepAlive = false;
        return answers.json(response, 413, { ok: false, message: 'This is too large.' });
      }
      const headers = new Headers({ 'content-type': 'application/json', origin: siteUrl.origin });
      if (request.headers.cookie) headers.set('cookie', request.headers.cookie);
      const answer = await theAuth().handler(new Request(new URL(path, siteUrl), { method: 'POST', headers, body: body.toString() || '{}' }));
      const cookies = answer.headers.getSetCookie();
      answers.json(response, answer.status, await answer.json(), cookies.length > 0 ? { 'set-cookie': cookies } : {});
    },
  };
}
