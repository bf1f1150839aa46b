/** What of another site may stand in our page once a reader asks for it: its player, told from the address of its page alone. */
import { type Body, walkBody } from '#newsroom/articles/body.ts';

export interface EmbedFrame {
  src: string;
  /** As wide as films are; low as a player of sound; tall as a post or a map. */
  shape: 'wide' | 'low' | 'tall';
}

type Player = (url: URL) => string | undefined;

const youtube: Player = ({ hostname, pathname, searchParams }) => {
  const inPath = hostname.endsWith('youtu.be') ? pathname.slice(1) : /^\/(?:embed|shorts|live)\/([^/]+)/.exec(pathname)?.[1];
  const id = inPath ?? searchParams.get('v') ?? '';
  return /^[\w-]{5,20}$/.test(id) ? `https://www.youtube-nocookie.com/embed/${id}` : undefined;
};

/** The first part that a pattern finds in the path, put into an address. */
const inPath =
  (pattern: RegExp, address: (found: string) => string): Player =>
  ({ pathname }) => {
    const found = pattern.exec(pathname)?.[1];
    return found === undefined ? undefined : address(found);
  };

/** A map's place in its fragment (`#map=12/50.85/4.35`) as the box that its player shows, some two screens of a phone wide. */
const openStreetMap: Player = ({ hash }) => {
  const [, zoom = '', latitude = '', longitude = ''] = /^#map=(\d{1,2})\/(-?\d+(?:\.\d+)?)\/(-?\d+(?:\.\d+)?)/.exec(hash) ?? [];
  if (!zoom || Math.abs(Number(latitude)) > 85 || Math.abs(Number(longitude)) > 180) return undefined;
  const half = 360 / 2 ** Number(zoom);
  const box = [Number(longitude) - half, Number(latitude) - half / 2, Number(longitude) + half, Number(latitude) + half / 2];
  return `https://www.openstreetmap.org/export/embed.html?bbox=${box.map((side) => side.toFixed(5)).join('%2C')}&marker=${latitude}%2C${longitude}`;
};

/** Providers whose player needs nothing but an address. All others stay links. */
const PLAYERS: { host: RegExp; shape: EmbedFrame['shape']; player: Player }[] = [
  { host: /^((m|music)\.)?(youtube\.com|youtube-nocookie\.com|youtu\.be)$/, shape: 'wide', player: youtube },
  { host: /^(player\.)?vimeo\.com$/, shape: 'wide', player: inPath(/\/(\d{4,15})(?:\/|$)/, (id) => `https://player.vimeo.com/video/${id}?dnt=1`) },
  {
    host: /^(dailymotion\.com|dai\.ly)$/,
    shape: 'wide',
    player: inPath(/^\/(?:video\/|embed\/video\/)?([a-z0-9]{5,12})$/i, (id) => `https://geo.dailymotion.com/player.html?video=${id}`),
  },
  {
    host: /^open\.spotify\.com$/,
    shape: 'low',
    player: inPath(
      /^\/(?:intl-[a-z]+\/)?((?:episode|show|track|album|playlist)\/[A-Za-z0-9]{10,40})$/,
      (what) => `https://open.spotify.com/embed/${what}`,
    ),
  },
  {
    host: /^soundcloud\.com$/,
    shape: 'low',
    player: inPath(
      /^(\/[\w-]+\/(?:sets\/)?[\w-]+)\/?$/,
      (path) => `https://w.soundcloud.com/player/?url=${encodeURIComponent(`https://soundcloud.com${path}`)}`,
    ),
  },
  { host: /^t\.me$/, shape: 'tall', player: inPath(/^\/([A-Za-z]\w{3,40}\/\d{1,12})$/, (post) => `https://t.me/${post}?embed=1`) },
  { host: /^openstreetmap\.org$/, shape: 'tall', player: openStreetMap },
];

/** The player of what lies at an https address; undefined when it has none that we know. */
export function embedFrame(address: string): EmbedFrame | undefined {
  const url = URL.parse(address);
  if (url?.protocol !== 'https:' || url.username || url.password || url.port) return undefined;
  const host = url.hostname.replace(/^www\./, '');
  const known = PLAYERS.find((one) => one.host.test(host));
  const src = known?.player(url);
  return known && src !== undefined ? { src, shape: known.shape } : undefined;
}

/** The origins that a text may frame, each once: its page's policy names them and no other. */
export function framedOrigins(body: Body): string[] {
  const origins = new Set<string>();
  for (const node of walkBody(body)) {
    const found = node.type === 'embed' ? embedFrame(String(node.attrs?.address)) : undefined;
    if (found) origins.add(new URL(found.src).origin);
  }
  return [...origins];
}
