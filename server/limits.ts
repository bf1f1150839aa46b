/** What one client, or all of them together, may ask of this process. Times in milliseconds, sizes in bytes. */
import { ANSWER_MS } from '#newsroom/delivery/outbound.ts';

const KIB = 1024;

export const CONNECTION_LIMITS = {
  /** Open connections in all; one more takes the place of one at rest. */
  connections: 16_000,
  /** Of one address, IPv6 by its /64; one more takes the place of its own oldest at rest. A trusted proxy holds as many as there are. */
  ofOneClient: 256,
  /** From the first byte of a request to the end of its headers, and from there to the end of its body. */
  headersMs: 10_000,
  bodyMs: 20_000,
  /** The same for the body of whatever may take longest; each place has its own limit below this. */
  requestMs: 660_000,
  /** How long a connection may stay open without a request. */
  keepAliveMs: 10_000,
  /** How long nothing may pass in either direction; longer than a render may take. */
  idleMs: 30_000,
  /** How often the times above are checked. */
  checkEveryMs: 2_000,
  requestsOnOne: 10_000,
} as const;

export const REQUEST_LIMITS = {
  /** The request line and all headers together. */
  headerBytes: 16 * KIB,
  headers: 100,
  address: 4_096,
  /** A beacon holds one id. */
  beaconBytes: 512,
} as const;

/** Of what we send to other servers. */
export const OUTBOUND_LIMITS = { wholeMs: ANSWER_MS, headerBytes: 16 * KIB, answerBytes: 64 * KIB } as const;

export const RENDER_LIMITS = {
  /** A render that takes longer has failed: it may not hold a turn for ever. */
  wholeMs: 20_000,
  /** The same while developing, when pages are compiled as they are asked for. */
  wholeInDevelopmentMs: 120_000,
  /** How many renders of each share of the cache run at once, and how many may wait. Nobody can invent pages; questions and mistaken addresses anybody can: after each of these as much time again is left to others. */
  pages: { atOnce: 4, waiting: 200 },
  search: { atOnce: 1, waiting: 40, rest: 1 },
  nothing: { atOnce: 1, waiting: 10, rest: 1 },
  /** Previews are kept by nobody: each is rendered anew. */
  previews: { atOnce: 2, waiting: 20 },
} as const;

/** What one client may ask for: so much at once, and so much more a minute. Nothing that is kept counts. */
export const CLIENT_LIMITS = {
  search: { atOnce: 120, perMinute: 240 },
  /** Many readers may stand behind one address, and each is counted once a day whatever is sent. */
  beacon: { atOnce: 300, perMinute: 600 },
  /** Also what changes how one signs in: each asks for a slow hash. A whole newsroom may stand behind one address. */
  signIn: { atOnce: 100, perMinute: 60 },
  upload: { atOnce: 400, perMinute: 120 },
  /** Social cards that have to be made: a tenth of a second each, and then there for everyone. */
  card: { atOnce: 30, perMinute: 30 },
  /** Renders for a program that says that it is one, and for all of them together: five of them do not starve a sixth. */
  crawler: { atOnce: 60, perMinute: 120 },
  allCrawlers: { atOnce: 400, perMinute: 900 },
} as const;

export const CACHE_LIMITS = {
  /** What each share may hold of the cache's bound. */
  parts: { pages: 0.84, search: 0.12, nothing: 0.04 },
  /** A page whose edition ended may be served so much longer when its renders are at their limit. */
  graceMs: 30_000,
  /** An answer that nothing is here, or is any more, is good for so long. */
  nothingMs: 60_000,
  /** Addresses whose meaning is remembered for an edition. */
  addressBytes: 4 * KIB * KIB,
  /** Since when documents for programs are what they are, of so many addresses. */
  changeTimesBytes: 4 * KIB * KIB,
  /** Cuts of pictures that are held in memory; the others are read from the disk. */
  pictureBytes: 16 * KIB * KIB,
  /** Social cards that are held in memory, in each process. */
  cardBytes: 2 * KIB * KIB,
  /** A kept answer up to this size is written in one piece with its head; all that are ready to be, within one second. */
  atOnceBytes: 128 * KIB,
  readyBytes: 16 * KIB * KIB,
  /** How many of the most read pages are made anew as soon as an edition ends. */
  warmedPages: 20,
  /** After this many seconds a client that got 503 may come again. */
  retryAfterS: 2,
} as const;

export const WORKER_LIMITS = {
  /** One that does not serve after so long hangs, and is ended. */
  startMs: 60_000,
  /** A worker that served so long was sound: another takes its place at once. */
  provenMs: 10_000,
  /** One that dies at its start is tried again after this, and after twice as long each time, up to the longest. */
  firstWaitMs: 500,
  longestWaitMs: 30_000,
  /** How long the figures of one are waited for. */
  answerMs: 1_000,
  /** Pictures and cards that are to be made, passed on by one worker at once; who asks for more is told to come again. */
  picturesAtOnce: 16,
} as const;

export const START_LIMITS = {
  /** For answers to go out before the desk is loaded, in milliseconds. */
  readersFirstMs: 100,
} as const;

/** After SIGTERM: requests in flight may end until then, and the process ends in any case a little later. */
export const SHUTDOWN_LIMITS = { requestsMs: 7_000, wholeMs: 9_500, afterStorageFailureMs: 1_000 } as const;
