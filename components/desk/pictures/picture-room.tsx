'use client';
import Link from 'next/link';
import { useRouter, useSearchParams } from 'next/navigation';
import { Button } from '#components/desk/controls/button.tsx';
import { Empty } from '#components/desk/controls/empty.tsx';
import { Field } from '#components/desk/controls/field.tsx';
import { Input } from '#components/desk/controls/input.tsx';
import { sayDone } from '#components/desk/controls/toast.tsx';
import { AddButton } from '#components/desk/pictures/add-button.tsx';
import { DropAnywhere } from '#components/desk/pictures/drop-anywhere.tsx';
import { PictureSheet } from '#components/desk/pictures/picture-sheet.tsx';
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

/** All pictures of the newsroom, newest first, and the way in for new ones. Which one is open stands in the address. */
export function PictureRoom({ pictures, question, after, next }: PictureRoomProps) {
  const router = useRouter();
  const opened = useSearchParams().get('picture');
  const { uploads, add, dismiss } = useUploads((picture, known) => {
    if (known) return;
    sayDone(words.added(1), [{ name: words.describe, onPress: () => open(picture.id) }]);
    router.refresh();
  });
  const address = (more: Record<string, string>) => `/desk/pictures?${new URLSearchParams({ ...(question && { q: question }), ...more })}`;
  const here: Record<string, string> = after ? { after } : {};
  // The list behind the sheet stays as it is: only the address changes.
  const open = (id: string) => window.history.pushState(null, '', address({ ...here, picture: id }));
  const close = () => window.history.replaceState(null, '', address(here));

  return (
    <main id="main" className="page pictures-room">
      <DropAnywhere onFiles={add} />
      <h1 className="side-head">{words.title}</h1>
      <form className="pictures-find" role="search" action="/desk/pictures">
        <Field label={words.find}>
          <Input type="search" name="q" defaultValue={question} />
        </Field>
        <Button type="submit">{words.findWord}</Button>
        <AddButton onFiles={add} />
      </form>
      <p className="sub">{question ? words.found(question) : words.newest}</p>
      <UploadList uploads={uploads} dismiss={dismiss} />
      {pictures.length === 0 && <Empty says={question ? words.noneFound : words.none} fills={words.noneFills} />}
      <ul className="picture-grid">
        {pictures.map((picture) => (
          <li key={picture.id}>
            <PictureTile picture={picture} onPress={() => open(picture.id)} />
          </li>
        ))}
      </ul>
      <p className="words">
        {after && (
          <Link className="word" href={address({})}>
            {words.backToNewest}
          </Link>
        )}
        {next && (
          <Link className="word" href={address({ after: next })}>
            {words.older}
          </Link>
        )}
      </p>
      {opened && <PictureSheet key={opened} id={opened} onClose={close} onChanged={() => router.refresh()} />}
    </main>
  );
}
