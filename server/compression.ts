/** A body in the codings that clients accept: each made once, off the main thread, cheaply first and at its best later. */
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { createTurns } from '#server/turns.ts';

export type Coding = 'br' | 'gzip' | 'identity';

/** A body as it is sent. */
export interface Coded {
  coding: Coding;
  bytes: Buffer;
  /** With its quotation marks. */
  etag: string;
}

/** The codings a client accepts, the one to send first; empty when it accepts nothing that we have. */
export type Accepted = readonly Coding[];

/** In the order of our preference where a client has none. */
const CODINGS = ['br', 'gzip', 'identity'] as const;
const WORTH_CODING = 256;
const CODABLE = /^(?:text\/|image\/svg\+xml|application\/(?:[\w.+-]*\+)?(?:xml|json|javascript)|application\/manifest)/;

const remembered = new Map<string, Accepted>();
const REMEMBERED_HEADERS = 200;

/** Reads an Accept-Encoding header (RFC 9110, 12.5.3). Without one we send the body as it is. */
export function acceptedCodings(header: string | undefined): Accepted {
  if (header === undefined) return ['identity'];
  let accepted = remembered.get(header);
  if (!accepted) {
    if (remembered.size >= REMEMBERED_HEADERS) remembered.clear();
    remembered.set(header, (accepted = parseAccepted(header)));
  }
  return accepted;
}

function parseAccepted(header: string): Accepted {
  const stated = new Map<string, number>();
  for (const part of header.toLowerCase().split(',')) {
    const [name = '', ...parameters] = part.split(';').map((piece) => piece.trim());
    const weight = parameters
      .find((parameter) => /^q\s*=/.test(parameter))
      ?.split('=')[1]
      ?.trim();
    // A weight that is none makes its coding unwelcome, not preferred.
    if (name)
      stated.set(
        name === 'x-gzip' ? 'gzip' : name,
        weight === undefined ? 1 : /^(?:0(?:\.\d{0,3})?|1(?:\.0{0,3})?)$/.test(weight) ? Number(weight) : 0,
      );
  }
  const others = stated.get('*');
  // The body as it is stays acceptable unless it is excluded, and comes after everything that is asked for.
  const weightOf = (coding: Coding) => stated.get(coding) ?? others ?? (coding === 'identity' ? Number.MIN_VALUE : 0);
  return CODINGS.filter((coding) => weightOf(coding) > 0).sort((one, other) => weightOf(other) - weightOf(one));
}

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);
type Effort = 'cheap' | 'best';

function compress(bytes: Buffer, coding: Exclude<Coding, 'identity'>, effort: Effort): Promise<Buffer> {
  if (coding === 'gzip') return zip(bytes, { level: effort === 'best' ? 9 : 6 });
  const quality = effort === 'best' ? constants.BROTLI_MAX_QUALITY : 4;
  return brotli(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    },
  });
}

/**
 * Coders answer with the beginning of a block of up to 64 KiB, and Node cuts small buffers from blocks of that size: all of
 * it stays as long as the page in it does.
 */
function inItsOwnMemory(bytes: Buffer): Buffer {
  if (bytes.length === bytes.buffer.byteLength) return bytes;
  const own = Buffer.allocUnsafeSlow(bytes.length);
  bytes.copy(own);
  return own;
}

/** The best codings are made one after another, so that they never take more than one thread from first answers. */
const inTheBackground = createTurns({ atOnce: 1, waiting: 500 });

const digest = (bytes: Buffer, length: number) => createHash('sha256').update(bytes).digest('base64url').slice(0, length);

export interface Body {
  readonly plain: Coded;
  /** The coding to send to this client, when it is made already. */
  ready(accepted: Accepted): Coded | undefined;
  /** The coding to send to this client; undefined when it accepts none. */
  make(accepted: Accepted): Promise<Coded | undefined>;
  /** Whether a tag is that of this body in an acceptable coding, as it is sent now or was sent before it was coded better. */
  holds(tag: string, accepted: Accepted): boolean;
}

/** What a keeper of the body wants: to hear of its size, and to say whether better codings are still worth the work. */
export interface Keeper {
  resized(bytes: number): void;
  wanted(): boolean;
}

/**
 * A strong tag stands for bytes, and one body is sent as several sequences of bytes: plain, coded cheaply, coded well.
 * So a tag names them both: `"<hash of the body>"` plain, `"<hash of the body>-<coding>-<hash of the coded bytes>"`
 * coded. A client that holds the cheap coding still learns that it holds the current body, since the first part tells.
 */
export function createBody(given: Buffer, type: string, keeper?: Keeper): Body {
  const bytes = inItsOwnMemory(given);
  const hash = digest(bytes, 22);
  const plain: Coded = { coding: 'identity', bytes, etag: `"${hash}"` };
  const coded = new Map<Coding, Coded>([['identity', plain]]);
  const underway = new Map<Coding, Promise<Coded>>();
  const codable = bytes.length >= WORTH_CODING && CODABLE.test(type);

  async function code(coding: Exclude<Coding, 'identity'>, effort: Effort): Promise<Coded> {
    const smaller = inItsOwnMemory(await compress(bytes, coding, effort));
    const made: Coded = { coding, bytes: smaller, etag: `"${hash}-${coding}-${digest(smaller, 8)}"` };
    coded.set(coding, made);
    keeper?.resized([...coded.values()].reduce((sum, one) => sum + one.bytes.length, 0));
    return made;
  }

  function codeFirst(coding: Exclude<Coding, 'identity'>): Promise<Coded> {
    let first = underway.get(coding);
    if (!first) {
      underway.set(coding, (first = code(coding, 'cheap')));
      first
        .finally(() => underway.delete(coding))
        .then(() => keeper && inTheBackground.take(async () => void (keeper.wanted() && (await code(coding, 'best')))))
        .catch(() => {});
    }
    return first;
  }

  const choose = (accepted: Accepted) => (codable ? accepted[0] : accepted.find((coding) => coding === 'identity'));
  return {
    plain,
    ready(accepted) {
      const coding = choose(accepted);
      return coding && coded.get(coding);
    },
    async make(accepted) {
      const coding = choose(accepted);
      return coding && (coded.get(coding) ?? (coding === 'identity' ? plain : await codeFirst(coding)));
    },
    holds(tag, accepted) {
      if (!tag.startsWith(`"${hash}`)) return false;
      const rest = tag.slice(hash.length + 1, -1);
      return accepted.some((coding) => (coding === 'identity' ? rest === '' : codable && rest.startsWith(`-${coding}-`)));
    },
  };
}
