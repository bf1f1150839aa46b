/**
 * What the server was started with, as far as accounts care. The server says it once; the framework's bundle reads the
 * same. Until then, and in a command beside the server, the careful answers hold.
 */
import type { Mailer } from '#newsroom/mail/mailer.ts';

export interface Circumstances {
  /** The site's origin, where readers come. */
  siteUrl: string;
  /** The desk's: the same, unless it has an address of its own. */
  deskUrl: string;
  /** Only this machine can reach the site: the one place where demonstration people may sign in. */
  atHome: boolean;
  mailer: Mailer | undefined;
}

const key = Symbol.for('dateline.circumstances');
const shared = globalThis as unknown as Record<symbol, Circumstances | undefined>;

export function circumstances(): Circumstances {
  const siteUrl = process.env.SITE_URL ?? 'http://localhost:3000';
  return shared[key] ?? { siteUrl, deskUrl: siteUrl, atHome: false, mailer: undefined };
}

export function setCircumstances(found: Circumstances): void {
  shared[key] = found;
}
