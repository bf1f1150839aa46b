/** What a pasted address is, told from the address alone: nothing is asked of the network for it. */
import { type EMBED_KINDS, linkAddress } from '#newsroom/articles/body.ts';

export type EmbedKind = (typeof EMBED_KINDS)[number];

export interface EmbedCard {
  kind: EmbedKind;
  address: string;
  title: string;
  provider: string;
}

/** Hosts whose name says what lies there; the name is the one that readers know. */
const PROVIDERS: [host: RegExp, provider: string, kind: EmbedKind][] = [
  [/(^|\.)(youtube\.com|youtube-nocookie\.com|youtu\.be)$/, 'YouTube', 'video'],
  [/(^|\.)vimeo\.com$/, 'Vimeo', 'video'],
  [/(^|\.)(dailymotion\.com|dai\.ly)$/, 'Dailymotion', 'video'],
  [/(^|\.)tiktok\.com$/, 'TikTok', 'video'],
  [/(^|\.)twitch\.tv$/, 'Twitch', 'video'],
  [/(^|\.)rutube\.ru$/, 'Rutube', 'video'],
  [/(^|\.)soundcloud\.com$/, 'SoundCloud', 'audio'],
  [/(^|\.)spotify\.com$/, 'Spotify', 'audio'],
  [/^podcasts\.apple\.com$/, 'Apple Podcasts', 'audio'],
  [/(^|\.)(twitter\.com|x\.com)$/, 'X', 'post'],
  [/(^|\.)(facebook\.com|fb\.watch)$/, 'Facebook', 'post'],
  [/(^|\.)instagram\.com$/, 'Instagram', 'post'],
  [/(^|\.)threads\.(net|com)$/, 'Threads', 'post'],
  [/(^|\.)bsky\.app$/, 'Bluesky', 'post'],
  [/(^|\.)t\.me$/, 'Telegram', 'post'],
  [/(^|\.)linkedin\.com$/, 'LinkedIn', 'post'],
  [/(^|\.)mastodon\./, 'Mastodon', 'post'],
  [/(^|\.)openstreetmap\.org$/, 'OpenStreetMap', 'map'],
  [/^(maps\.app\.goo\.gl|maps\.google\..+)$/, 'Google Maps', 'map'],
];

/** The card for an address that starts with https://; undefined for anything else. The title is to be written by hand. */
export function embedCard(address: string): EmbedCard | undefined {
  const typed = address.trim();
  if (!/^https:\/\//i.test(typed) || !linkAddress.safeParse(typed).success || !URL.canParse(typed)) return undefined;
  const { hostname, pathname } = new URL(typed);
  const host = hostname.replace(/^www\./, '');
  if (/^google\.[a-z.]+$/.test(host) && pathname.startsWith('/maps')) return card(typed, 'Google Maps', 'map');
  const known = PROVIDERS.find(([pattern]) => pattern.test(host));
  if (known) return card(typed, known[1], known[2]);
  return card(typed, host, /\.(mp3|m4a|ogg|opus|wav)$/i.test(pathname) ? 'audio' : 'video');
}

const card = (address: string, provider: string, kind: EmbedKind): EmbedCard => ({ kind, address, provider, title: provider });
