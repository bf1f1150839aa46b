/** POST /desk/upload: the one way by which a file comes in. It makes the checks of an action, in the same order. */
import { rm, statfs } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { dirname } from 'node:path';
import type { Actor } from '#newsroom/accounts/actor.ts';
import { may, refusalOf } from '#newsroom/accounts/roles.ts';
import type { Act } from '#newsroom/acting/act.ts';
import type { Outcome } from '#newsroom/acting/action.ts';
import { PICTURE_LIMITS, PICTURE_REFUSALS } from '#newsroom/media/picture-limits.ts';
import { HEAD_BYTES } from '#newsroom/media/picture-type.ts';
import type { Admission } from '#server/admission.ts';
import type { DeskAnswers } from '#server/desk/desk-answers.ts';
import { DESK_LIMITS } from '#server/desk/desk-limits.ts';
import { UPLOAD_PATH } from '#server/desk/desk-paths.ts';
import { type Received, receiveFile } from '#server/desk/receive-file.ts';
import { isSameOrigin } from '#server/desk/same-origin.ts';
import type { Place } from '#server/edge.ts';
import type { Logger } from '#server/log.ts';

export interface UploadPlaceParts {
  /** A name for a file that comes in. */
  newUpload(): Promise<string>;
  takePicture(received: Received, head: Buffer, act: Act): Promise<Outcome>;
  findSession(cookie: string | undefined): Promise<Actor | undefined>;
  admission: Pick<Admission, 'count'>;
  deskUrl: URL;
  now(): Date;
  answers: DeskAnswers;
  log: Logger;
  /** Free bytes where uploads lie. */
  freeBytes?(folder: string): Promise<number>;
}

const RETRY_S = 10;
const PERMISSION = 'picture.add';

async function freeBytesIn(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
}

/** In this order: origin, session, role, form, size, room, and then the file itself. */
export function createUploadPlace(parts: UploadPlaceParts): Place {
  const { newUpload, takePicture, findSession, admission, deskUrl, now, answers, log, freeBytes = freeBytesIn } = parts;
  let arriving = 0;
  return {
    matches: (path) => path === UPLOAD_PATH,
    methods: ['POST'],
    bodyMs: DESK_LIMITS.uploadMs,
    async answer(request, response) {
      const refuse = (status: number, reason: string, message: string, headers: Record<string, string> = {}) => {
        log.warn({ action: 'upload', status, reason }, 'A request to the desk was refused.');
        // What it brought along is not read to its end.
        response.shouldKeepAlive = false;
        answers.json(response, status, { ok: false, reason, message }, headers);
      };
      if (!isSameOrigin(request, deskUrl)) return refuse(403, 'forbidden', 'This did not come from a page of the desk.');
      const actor = await findSession(request.headers.cookie);
      if (!actor) {
        response.shouldKeepAlive = false;
        return answers.signedOut(response);
      }
      if (!may(actor.role, PERMISSION)) return refuse(403, 'forbidden', refusalOf(actor.role, PERMISSION));
      if (!/^multipart\/form-data\b/i.test(request.headers['content-type'] ?? ''))
        return refuse(415, 'invalid', 'Only a form with a picture is taken here.');
      const bytes = Number(request.headers['content-length'] ?? 0);
      if (bytes > DESK_LIMITS.uploadBytes) return refuse(413, 'stopped', PICTURE_REFUSALS.bytes(bytes));
      const seconds = await admission.count(request, 'upload');
      if (seconds > 0) return refuse(429, 'stopped', PICTURE_REFUSALS.busy, { 'retry-after': String(seconds) });
      if (arriving >= DESK_LIMITS.uploadsAtOnce) return refuse(503, 'stopped', PICTURE_REFUSALS.busy, { 'retry-after': String(RETRY_S) });
      arriving++;
      try {
        const file = await newUpload();
        if ((await freeBytes(dirname(file))) < DESK_LIMITS.reserveBytes + bytes) return refuse(507, 'stopped', PICTURE_REFUSALS.noRoom);
        const outcome = await receive(request, file, actor);
        if (!outcome) return;
        if (!outcome.ok) log.warn({ action: 'upload', person: actor.id, reason: outcome.reason }, 'A picture was refused.');
        answers.outcome(response, outcome);
      } catch (error) {
        if (!isNoRoom(error)) throw error;
        log.error({ err: error }, 'The disk is full.');
        refuse(507, 'stopped', PICTURE_REFUSALS.noRoom);
      } finally {
        arriving--;
      }
    },
  };

  /** Undefined when the client broke off: there is nobody to answer. Nothing of the file stays but the picture. */
  async function receive(request: IncomingMessage, file: string, actor: Actor): Promise<Outcome | undefined> {
    const reception = await receiveFile(request, file, { bytes: PICTURE_LIMITS.bytes, head: HEAD_BYTES });
    if (!reception.ok) {
      if (reception.reason === 'broken-off') return undefined;
      return reception.reason === 'too-large'
        ? { ok: false, reason: 'stopped', message: PICTURE_REFUSALS.bytes(PICTURE_LIMITS.bytes) }
        : { ok: false, reason: 'invalid', message: PICTURE_REFUSALS.noFile };
    }
    const { received } = reception;
    try {
      return await takePicture(received, received.head, { by: actor.id, at: now() });
    } finally {
      await rm(file, { force: true });
    }
  }
}

const isNoRoom = (error: unknown) => ['ENOSPC', 'EDQUOT'].includes((error as NodeJS.ErrnoException).code ?? '');
