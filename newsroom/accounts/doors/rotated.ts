import { endSessions, findSession } from '#newsroom/accounts/sessions.ts';

/** The session that an answer's cookies name stays; all others of that person end. Without one, all end. */
export async function endOtherSessions(personId: string, setCookies: readonly string[]): Promise<void> {
  const cookie = setCookies.map((one) => one.split(';', 1)[0]).join('; ');
  const kept = await findSession(cookie);
  endSessions(personId, { but: kept?.sessionId });
}
