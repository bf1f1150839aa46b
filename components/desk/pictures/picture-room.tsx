'use client';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { AddButton } from '#components/desk/pictures/add-button.tsx';
import { DropAnywhere } from '#components/desk/pictures/drop-anywhere.tsx';
import { PictureTile } from '#components/desk/pictures/picture-tile.tsx';
import { UploadList } from '#components/desk/pictures/upload-list.tsx';
import { useUploads } from '#components/desk/pictures/use-uploads.ts';
import type { DeskPicture } from '#newsroom/media/desk-picture.ts';
import { pictures as words } from '#newsroom/wording/desk/pictures.ts';

interface PictureRoomProps {
  pictures: readonly DeskPicture[];
  question: string;
  /** Where the leaf began, and where the next begins. */
  after: string;
  next: string | null;
}

/** All pictures of the newsroom, newest first, and the way in for new ones. */
export function PictureRoom({ pictures, question, after, next }: PictureRoomProps) {
  const router = useRouter();
  const { uploads, add, dismiss } = useUploads((_picture, known) => {
    if (!known) router.refresh();
  });
  const leaf = (from: string | null) => `/desk/pictures?${new URLSearchParams({ ...(question && { q: question }), ...(from && { after: from }) })}`;
  return (
    <main className="page pictures-room">
      <DropAnywhere onFiles={add} />
      <h1 className="side-head">{words.title}</h1>
      <form className="pictures-find" role="search" action="/desk/pictures">
        <label className="field">
          <span className="field-label">{words.find}</span>
          <input className="input" type="search" name="q" defaultValue={question} />
        </label>
        <button type="submit" className="button">
          {words.findWord}
        </button>
        <AddButton onFiles={add} look="button ink" />
      </form>
      <p className="sub">{question ? words.found(question) : words.newest}</p>
      <UploadList uploads={uploads} dismiss={dismiss} />
      {pictures.length === 0 && (
        <div className="empty">
          <p>{question ? words.noneFound : words.none}</p>
          <p className="sub">{words.noneFills}</p>
        </div>
      )}
      <ul className="picture-grid">
        {pictures.map((picture) => (
          <li key={picture.id}>
            <PictureTile picture={picture} onPress={() => {}} />
          </li>
        ))}
      </ul>
      <p className="words">
        {after && <Link href={leaf(null)}>{words.backToNewest}</Link>}
        {next && <Link href={leaf(next)}>{words.older}</Link>}
      </p>
    </main>
  );
}
