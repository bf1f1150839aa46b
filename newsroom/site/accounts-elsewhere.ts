/**
 * Accounts on other networks, understood from the addresses under which people and papers name them. Only what is named so
 * counts: many sites write `/@name`, and few of them are of the fediverse.
 */

interface NamedAddress {
  /** In one language, or in several. */
  name: string | Readonly<Record<string, string>>;
  url: string;
}

const FEDIVERSE_NAME = /mastodon|fediverse|fédivers|мастодон|федиверс|ماستودون|فديفيرس/i;
const FEDIVERSE_PROFILE = /^https:\/\/((?:[a-z0-9-]+\.)+[a-z]{2,})\/@([a-z0-9_]+(?:[.-][a-z0-9_]+)*)\/?$/i;
const X_PROFILE = /^https:\/\/(?:www\.)?(?:x|twitter)\.com\/@?([a-z0-9_]{1,15})\/?$/i;

const namesOf = ({ name }: NamedAddress): string => (typeof name === 'string' ? name : Object.values(name).join('\n'));

/** `@name@server` of the first that is one, as Mastodon asks for it in `fediverse:creator`. */
export function fediverseAccount(links: readonly NamedAddress[]): string | undefined {
  for (const link of links) {
    const [, server, user] = FEDIVERSE_NAME.test(namesOf(link)) ? (FEDIVERSE_PROFILE.exec(link.url) ?? []) : [];
    if (user) return `@${user}@${server?.toLowerCase()}`;
  }
  return undefined;
}

/** `@name` on X of the first that is one. */
export function accountOnX(links: readonly NamedAddress[]): string | undefined {
  for (const { url } of links) {
    const [, user] = X_PROFILE.exec(url) ?? [];
    if (user) return `@${user}`;
  }
  return undefined;
}
