import { linkAddress } from '#newsroom/articles/body.ts';

/** What somebody typed as an address that a link may have: a scheme is added to a host or an e-mail address. */
export function typedAddress(typed: string): string | undefined {
  const named = /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+([:/?#]|$)/u.test(typed)
    ? `https://${typed}`
    : /^[^\s@/:]+@[^\s@/]+\.[^\s@/]+$/.test(typed)
      ? `mailto:${typed}`
      : typed;
  return linkAddress.safeParse(named).success ? named : undefined;
}
