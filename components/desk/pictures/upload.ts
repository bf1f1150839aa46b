/** Sends a picture to the desk. The browser looks at its first bytes before it sends any: most refusals need no waiting. */
import type { DeskPicture } from '#newsroom/media/desk-picture.ts';
import { judgeFile } from '#newsroom/media/picture-limits.ts';
import { HEAD_BYTES } from '#newsroom/media/picture-type.ts';
import { pictures as words } from '#newsroom/wording/desk/pictures.ts';

export interface UploadOptions {
  /** Is told the part that was sent, 0 to 1. At 1 the server is still at work. */
  onProgress?: (part: number) => void;
  signal?: AbortSignal;
}

/** `known`: the newsroom had this file already, and this is it. */
export type Uploaded = { ok: true; picture: DeskPicture; known: boolean } | { ok: false; message: string };

/** Never throws: what went wrong is in the answer, in words for the person who dropped the file. */
export async function uploadPicture(file: File, { onProgress, signal }: UploadOptions = {}): Promise<Uploaded> {
  const head = await file
    .slice(0, HEAD_BYTES)
    .arrayBuffer()
    .catch(() => undefined);
  if (!head) return { ok: false, message: words.unreadable };
  const judged = judgeFile(new Uint8Array(head), file.size);
  return judged.ok ? send(file, onProgress, signal) : judged;
}

function send(file: File, onProgress: UploadOptions['onProgress'], signal: AbortSignal | undefined): Promise<Uploaded> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    const fail = (message: string) => resolve({ ok: false, message });
    if (signal?.aborted) return fail(words.stopped);
    request.upload.onprogress = ({ loaded, total, lengthComputable }) => lengthComputable && onProgress?.(loaded / total);
    request.onload = () => resolve(readAnswer(request));
    request.onerror = () => fail(words.offline);
    request.onabort = () => fail(words.stopped);
    signal?.addEventListener('abort', () => request.abort(), { once: true });
    const form = new FormData();
    // Its own name stays here: it could tell more than the person who sends it means to.
    form.append('picture', file, 'picture');
    request.open('POST', '/desk/upload');
    request.send(form);
  });
}

function readAnswer({ status, responseText }: XMLHttpRequest): Uploaded {
  try {
    return JSON.parse(responseText) as Uploaded;
  } catch {
    return { ok: false, message: status >= 500 ? words.failed : words.offline };
  }
}
