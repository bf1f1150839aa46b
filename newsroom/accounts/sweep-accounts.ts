import { sweepLinks } from '#newsroom/accounts/links.ts';
import { sweepSessions } from '#newsroom/accounts/sessions.ts';
import { sweepThrottle } from '#newsroom/accounts/throttle.ts';

/** Removes sessions, links and counts that no longer mean anything. */
export function sweepAccounts(at: Date): void {
  sweepSessions(at);
  sweepLinks(at);
  sweepThrottle(at);
}
