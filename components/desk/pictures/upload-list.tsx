'use client';
import { Button } from '#components/desk/controls/button.tsx';
import type { Upload, Uploads } from '#components/desk/pictures/use-uploads.ts';
import { pictures as words } from '#newsroom/wording/desk/pictures.ts';

/** Pictures on their way, each with its progress, and those that did not arrive, each with the reason beside it. */
export function UploadList({ uploads, dismiss }: Pick<Uploads, 'uploads' | 'dismiss'>) {
  if (uploads.length === 0) return null;
  return (
    <ul className="uploads" aria-label={words.coming}>
      {uploads.map((upload) => (
        <Row key={upload.id} upload={upload} dismiss={() => dismiss(upload.id)} />
      ))}
    </ul>
  );
}

function Row({ upload, dismiss }: { upload: Upload; dismiss: () => void }) {
  const { name, previewUrl, state, part } = upload;
  const isUnderway = state === 'sending' || state === 'waiting' || state === 'storing';
  return (
    <li className={state === 'failed' ? 'upload wrong' : 'upload'}>
      {/* A file that is no picture has none to show: its place stays empty. */}
      <img className="pic" src={previewUrl} alt="" onError={(event) => event.currentTarget.classList.add('unseen')} />
      <span className="upload-name">{name}</span>
      {isUnderway && <progress aria-label={name} value={part} max={1} />}
      <span className={state === 'failed' ? 'field-error' : 'sub'} role={state === 'failed' ? 'alert' : undefined}>
        {saying(upload)}
      </span>
      <Button look="word" aria-label={isUnderway ? words.stopNamed(name) : words.dismissNamed(name)} onClick={dismiss}>
        {isUnderway ? words.stop : words.dismiss}
      </Button>
    </li>
  );
}

function saying({ state, part, message }: Upload): string {
  if (state === 'sending') return words.sending(Math.floor(part * 100));
  if (state === 'failed') return message;
  return { waiting: words.waiting, storing: words.storing, known: words.known }[state];
}
