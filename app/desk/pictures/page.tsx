import type { Metadata } from 'next';
import { PictureRoom } from '#components/desk/pictures/picture-room.tsx';
import { currentActor } from '#newsroom/accounts/actor.ts';
import { listPictures } from '#newsroom/media/desk-picture-queries.ts';
import { pictures as words } from '#newsroom/wording/desk/pictures.ts';

export const metadata: Metadata = { title: words.title };

const one = (value: string | string[] | undefined) => (typeof value === 'string' ? value.trim().slice(0, 200) : '');

export default async function PicturesPage({ searchParams }: { searchParams: Promise<Record<string, string | string[]>> }) {
  currentActor();
  const asked = await searchParams;
  const [question, after] = [one(asked.q), one(asked.after)];
  const leaf = await listPictures({ question, after });
  return <PictureRoom pictures={leaf.pictures} question={question} after={after} next={leaf.after} />;
}
