/** Where picture files lie: originals by the hash of their bytes, renditions by the picture's key. */
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { connections } from '#db/connections.ts';

export interface MediaStore {
  /** Stores bytes and answers their SHA-256 in hex once they have reached the disk. The same bytes are stored once. */
  put(bytes: Buffer): Promise<string>;
  get(hash: string): Promise<Buffer | undefined>;
  /** A made size of a picture; it can be made again, so it is not synced. */
  putRendition(key: string, name: string, bytes: Buffer): Promise<void>;
  getRendition(key: string, name: string): Promise<Buffer | undefined>;
}

async function read(file: string): Promise<Buffer | undefined> {
  try {
    return await readFile(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Temporary file, sync, rename, sync of the folder: after a power cut the file is whole or not there. */
async function store(file: string, bytes: Buffer, { sync }: { sync: boolean }): Promise<void> {
  const folder = dirname(file);
  await mkdir(folder, { recursive: true });
  const temporary = join(folder, `.${randomUUID()}`);
  try {
    const handle = await open(temporary, 'wx');
    try {
      await handle.writeFile(bytes);
      if (sync) await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  if (!sync) return;
  const parent = await open(folder, 'r');
  try {
    await parent.sync();
  } finally {
    await parent.close();
  }
}

/** The store in a folder. */
export function mediaStoreIn(folder: string): MediaStore {
  const original = (hash: string) => join(folder, 'originals', hash.slice(0, 2), hash);
  const rendition = (key: string, name: string) => join(folder, 'renditions', key.slice(0, 2), key, name);
  return {
    async put(bytes) {
      const hash = createHash('sha256').update(bytes).digest('hex');
      if (!(await read(original(hash)))) await store(original(hash), bytes, { sync: true });
      return hash;
    },
    get: (hash) => read(original(hash)),
    putRendition: (key, name, bytes) => store(rendition(key, name), bytes, { sync: false }),
    getRendition: (key, name) => read(rendition(key, name)),
  };
}

/** The store of the open data folder. */
export const mediaStore = (): MediaStore => mediaStoreIn(join(connections().folder, 'media'));
