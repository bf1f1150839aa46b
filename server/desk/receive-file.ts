/** One file of a form, streamed to a place of ours. Its own name is never looked at. */
import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import busboy, { type Busboy } from 'busboy';

export interface Received {
  file: string;
  /** SHA-256 in hex. */
  hash: string;
  bytes: number;
  /** Its first bytes. */
  head: Buffer;
}

export type Reception = { ok: true; received: Received } | { ok: false; reason: 'too-large' | 'no-file' | 'unreadable' | 'broken-off' };

export interface ReceptionLimits {
  /** Of the file. */
  bytes: number;
  /** Of what is kept of its beginning. */
  head: number;
}

/**
 * Reads the request's one file, `picture`, into `file`. Whatever else the form holds is a refusal. Without a whole file
 * nothing is left there. Rejects when the disk does not take it.
 */
export async function receiveFile(request: IncomingMessage, file: string, limits: ReceptionLimits): Promise<Reception> {
  const form = openForm(request, limits.bytes);
  if (!form) return { ok: false, reason: 'unreadable' };
  let writing: Promise<Received | Error> | undefined;
  let tooLarge = false;
  let strange = false;
  form.on('file', (name, stream) => {
    strange ||= name !== 'picture';
    stream.on('limit', () => {
      tooLarge = true;
    });
    writing = write(stream, file, limits.head).catch((error: Error) => {
      form.destroy();
      return error;
    });
  });
  for (const event of ['partsLimit', 'filesLimit', 'fieldsLimit'] as const)
    form.on(event, () => {
      strange = true;
    });
  const end = await readForm(request, form);
  const written = await writing;
  if (end === 'read' && !tooLarge && !strange && written && !(written instanceof Error) && written.bytes > 0) return { ok: true, received: written };
  await rm(file, { force: true });
  if (written instanceof Error && isOfDisk(written)) throw written;
  if (end !== 'read') return { ok: false, reason: end };
  return { ok: false, reason: tooLarge ? 'too-large' : 'no-file' };
}

/** Undefined when the request does not say where its parts end. */
function openForm({ headers }: IncomingMessage, fileSize: number): Busboy | undefined {
  try {
    // It tells of a limit that was reached: a second part is one too many.
    return busboy({ headers, limits: { files: 1, fields: 0, parts: 2, fileSize, headerPairs: 20, fieldNameSize: 100 } });
  } catch {
    return undefined;
  }
}

/** Reads to the request's end, also past what was wrong in it: a browser hears no answer while it still sends. */
async function readForm(request: IncomingMessage, form: Busboy): Promise<'read' | 'unreadable' | 'broken-off'> {
  const end = await new Promise<'read' | 'unreadable' | 'broken-off'>((resolve) => {
    const breakOff = () => {
      if (request.complete) return;
      resolve('broken-off');
      form.destroy();
    };
    form.once('close', () => resolve('read'));
    form.on('error', () => {
      resolve('unreadable');
      form.destroy();
    });
    request.once('error', breakOff);
    request.once('close', breakOff);
    request.pipe(form);
  });
  request.unpipe(form);
  request.resume();
  return end;
}

async function write(stream: Readable, file: string, keep: number): Promise<Received> {
  const hash = createHash('sha256');
  let bytes = 0;
  let head = Buffer.alloc(0);
  const counted = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      bytes += chunk.length;
      if (head.length < keep) head = Buffer.concat([head, chunk.subarray(0, keep - head.length)]);
      done(null, chunk);
    },
  });
  await pipeline(stream, counted, createWriteStream(file, { flags: 'wx', mode: 0o600 }));
  return { file, hash: hash.digest('hex'), bytes, head };
}

const isOfDisk = (error: NodeJS.ErrnoException) => error.syscall === 'open' || error.syscall === 'write' || error.syscall === 'close';
