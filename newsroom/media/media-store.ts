/** Where picture files lie: originals by the hash of their bytes, renditions by the picture's key, uploads until they are one or nothing. */
import { createHash, randomUUID } from 'node:crypto';
import { access, mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { connections } from '#db/connections.ts';

/** A file that arrived whole and is nobody's yet. */
export interface ReceivedFile {
  /** Its path; the name is ours. */
  file: string;
  /** SHA-256 of its bytes, in hex. */
  hash: string;
  bytes: number;
}

export interface MediaStore {
  /** A new name in the folder of uploads, which exists then. */
  newUpload(): Promise<string>;
  /** Writes bytes there. */
  receive(bytes: Buffer): Promise<ReceivedFile>;
  /** Takes a received file away. */
  drop(received: Pick<ReceivedFile, 'file'>): Promise<void>;
  /** Makes a received file an original, or drops it when that original is there. It has reached the disk then. */
  keep(received: ReceivedFile): Promise<void>;
  /** Where an original lies. */
  fileOf(hash: string): string;
  has(hash: string): Promise<boolean>;
  /** A made size of a picture; it can be made again, so it is not synced. */
  putRendition(key: string, name: string, bytes: Buffer): Promise<void>;
  getRendition(key: string, name: string): Promise<Buffer | undefined>;
  hasRendition(key: string, name: string): Promise<boolean>;
  /** A social card, by its subject and what it shows; it takes the place of the subject's former one. Not synced either. */
  putCard(subject: string, version: string, bytes: Buffer): Promise<void>;
  getCard(subject: string, version: string): Promise<Buffer | undefined>;
  /** Takes a card away, by a name that `list` gave. */
  dropCard(name: string): Promise<void>;
  /** Takes all sizes of a picture away. */
  dropRenditions(key: string): Promise<void>;
  dropOriginal(hash: string): Promise<void>;
  /** What lies there: names of one kind, with the time of their last change. */
  list(kind: 'originals' | 'renditions' | 'cards' | 'uploads'): Promise<{ name: string; changedAt: Date }[]>;
  dropUpload(name: string): Promise<void>;
}

const isAbsent = (error: unknown) => (error as NodeJS.ErrnoException).code === 'ENOENT';

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}

async function read(file: string): Promise<Buffer | undefined> {
  try {
    return await readFile(file);
  } catch (error) {
    if (isAbsent(error)) return undefined;
    throw error;
  }
}

async function sync(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Temporary file and rename: nobody ever reads a half-written one. */
async function store(file: string, bytes: Buffer): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const temporary = join(dirname(file), `.${randomUUID()}`);
  try {
    const handle = await open(temporary, 'wx');
    try {
      await handle.writeFile(bytes);
    } finally {
      await handle.close();
    }
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

async function names(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (isAbsent(error)) return [];
    throw error;
  }
}

async function described(folder: string, found: string[]): Promise<{ name: string; changedAt: Date }[]> {
  const all = await Promise.all(
    found.map((name) =>
      stat(join(folder, name)).then(
        ({ mtime }) => ({ name, changedAt: mtime }),
        () => undefined,
      ),
    ),
  );
  return all.filter((one) => one !== undefined);
}

/** `<subject>.<version>.jpg`: neither has a dot. */
const cardName = (subject: string, version: string) => `${subject}.${version}.jpg`;
/** Whose card a file is. */
export const subjectOf = (name: string): string => name.split('.', 1)[0] ?? '';

/** The store in a folder. */
export function mediaStoreIn(folder: string): MediaStore {
  const fileOf = (hash: string) => join(folder, 'originals', hash.slice(0, 2), hash);
  const sizesOf = (key: string) => join(folder, 'renditions', key.slice(0, 2), key);
  const uploads = join(folder, 'uploads');
  const cardsBeside = (name: string) => join(folder, 'cards', createHash('sha256').update(subjectOf(name)).digest('hex').slice(0, 2));
  async function newUpload(): Promise<string> {
    await mkdir(uploads, { recursive: true });
    return join(uploads, randomUUID());
  }
  return {
    newUpload,
    async receive(bytes) {
      const file = await newUpload();
      await store(file, bytes);
      return { file, hash: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.length };
    },
    drop: ({ file }) => rm(file, { force: true }),
    /** Sync, rename, sync of the folder: after a power cut the original is whole or not there. */
    async keep({ file, hash }) {
      const original = fileOf(hash);
      if (await exists(original)) return rm(file, { force: true });
      await sync(file);
      const made = await mkdir(dirname(original), { recursive: true });
      await rename(file, original);
      await sync(dirname(original));
      if (made) await sync(dirname(dirname(original)));
    },
    fileOf,
    has: (hash) => exists(fileOf(hash)),
    putRendition: (key, name, bytes) => store(join(sizesOf(key), name), bytes),
    getRendition: (key, name) => read(join(sizesOf(key), name)),
    hasRendition: (key, name) => exists(join(sizesOf(key), name)),
    async putCard(subject, version, bytes) {
      const beside = cardsBeside(subject);
      await store(join(beside, cardName(subject, version)), bytes);
      const former = (await names(beside)).filter((name) => subjectOf(name) === subject && name !== cardName(subject, version));
      for (const name of former) await rm(join(beside, name), { force: true });
    },
    getCard: (subject, version) => read(join(cardsBeside(subject), cardName(subject, version))),
    dropCard: (name) => rm(join(cardsBeside(name), name), { force: true }),
    async dropRenditions(key) {
      try {
        await rm(sizesOf(key), { recursive: true, force: true });
      } catch (error) {
        // One was being added at that moment: it is swept later.
        if ((error as NodeJS.ErrnoException).code !== 'ENOTEMPTY') throw error;
      }
    },
    dropOriginal: (hash) => rm(fileOf(hash), { force: true }),
    async list(kind) {
      if (kind === 'uploads') return described(uploads, await names(uploads));
      const parents = await names(join(folder, kind));
      const found = await Promise.all(parents.map(async (parent) => described(join(folder, kind, parent), await names(join(folder, kind, parent)))));
      return found.flat();
    },
    dropUpload: (name) => rm(join(uploads, name), { force: true }),
  };
}

/** The store of the open data folder. */
export const mediaStore = (): MediaStore => mediaStoreIn(join(connections().folder, 'media'));
