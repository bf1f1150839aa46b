/** For tests: asks the read interface as a program does, without a server. */
import { resolveAddress } from '#newsroom/site/resolve-address.ts';
import { writeWire } from '#newsroom/wire/wire-routes.ts';

export const SITE = 'https://news.example';

export interface Answered {
  status: number;
  type: string;
  headers: Record<string, string>;
  text: string;
  // biome-ignore lint/suspicious/noExplicitAny: what an answer holds is what a test finds out.
  json: any;
  /** The one address of what was asked for, and which memory it belongs to. */
  key: string;
  share: string;
}

/** Asks at an address of the site, whole or as a path. Fails where it leads elsewhere. */
export async function ask(address: string, at = new Date('2026-06-01T00:00:00Z')): Promise<Answered> {
  const { pathname, searchParams } = new URL(address, SITE);
  const found = await resolveAddress(decodeURI(pathname), searchParams);
  if (found.kind !== 'render') throw new Error(`${address} leads to ${found.location}.`);
  const { status = 200, type, headers = {}, body } = await writeWire(found.internal, { origin: SITE, at });
  return { status, type, headers, text: String(body), json: JSON.parse(String(body)), key: found.key, share: found.share };
}
