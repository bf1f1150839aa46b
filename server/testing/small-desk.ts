/** The desk's places for changes over a newsroom of its own, on a real socket, with a person signed in for each role. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import { type AddressInfo, type BlockList, BlockList as List } from 'node:net';
import pino from 'pino';
import type { Actor } from '#newsroom/accounts/actor.ts';
import { addPerson } from '#newsroom/accounts/add-person.ts';
import { setCircumstances } from '#newsroom/accounts/circumstances.ts';
import { DOORS } from '#newsroom/accounts/doors/doors.ts';
import { ROLES, type Role } from '#newsroom/accounts/roles.ts';
import { findSession } from '#newsroom/accounts/sessions.ts';
import { ACTIONS } from '#newsroom/acting/actions.ts';
import { openSmallNewsroom } from '#newsroom/testing/small-newsroom.ts';
import { clientAddress } from '#server/client-address.ts';
import { createConnections } from '#server/connections.ts';
import { createActionPlace } from '#server/desk/action-place.ts';
import { createAuthPlace } from '#server/desk/auth-place.ts';
import { createDeskAnswers } from '#server/desk/desk-answers.ts';
import { createEdge } from '#server/edge.ts';
import { createSender } from '#server/sender.ts';

export const PASSWORD = 'nine otters under ice';
export const emailOf = (role: Role) => `${role}@news.example`;

export interface SmallDesk {
  origin: string;
  /** Posts JSON; the origin is the desk's own unless it is said otherwise, null leaves it out. */
  post(path: string, input: unknown, options?: { cookie?: string; origin?: string | null; headers?: Record<string, string> }): Promise<Response>;
  /** Signs that role's person in anew and answers the cookie. */
  signIn(role: Role): Promise<string>;
  idOf(role: Role): string;
  close(): void;
}

export interface SmallDeskOptions {
  find?: (cookie: string | undefined) => Promise<Actor | undefined>;
}

export async function startSmallDesk({ find = findSession }: SmallDeskOptions = {}): Promise<SmallDesk> {
  const house = await openSmallNewsroom();
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const deskUrl = new URL(`http://localhost:${(server.address() as AddressInfo).port}`);
  setCircumstances({ siteUrl: deskUrl.origin, deskUrl: deskUrl.origin, atHome: true, mailer: undefined });
  const log = pino({ level: 'silent' });
  const answers = createDeskAnswers({ secure: false });
  const nobodyTrusted: BlockList = new List();
  const now = () => new Date();
  const places = [
    createActionPlace({ actions: ACTIONS, findSession: find, deskUrl, now, answers, log }),
    createAuthPlace({
      doors: DOORS,
      findSession: find,
      addressOf: (request) => clientAddress(request, nobodyTrusted),
      admission: { count: () => 0 },
      deskUrl,
      now,
      answers,
      log,
    }),
  ];
  const edge = createEdge({
    places: () => places,
    connections: createConnections({ clientOf: () => 'client' }),
    sender: createSender({ secure: false }),
    log,
    count: () => undefined,
  });
  server.on('request', edge);

  const ids = new Map<Role, string>();
  for (const role of ROLES) {
    const added = await addPerson({ name: `The ${role}`, email: emailOf(role), role, password: PASSWORD }, { by: 'test', at: new Date() });
    if (added.ok) ids.set(role, added.id);
  }

  const post: SmallDesk['post'] = (path, input, { cookie, origin = deskUrl.origin, headers } = {}) =>
    fetch(new URL(path, deskUrl), {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(cookie && { cookie }), ...(origin !== null && { origin }), ...headers },
      body: typeof input === 'string' ? input : JSON.stringify(input),
    });
  return {
    origin: deskUrl.origin,
    post,
    async signIn(role) {
      const answer = await post('/desk/auth/sign-in', { email: emailOf(role), password: PASSWORD });
      return answer.headers
        .getSetCookie()
        .map((cookie) => cookie.split(';', 1)[0])
        .join('; ');
    },
    idOf: (role) => ids.get(role) ?? '',
    close() {
      server.closeAllConnections();
      server.close();
      house.end();
    },
  };
}
