'use client';
/** Who else has this piece open. */
import type { Here } from '#components/desk/work/use-presence.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

const words = desk.work.others;

export function OthersHere({ others }: Pick<Here, 'others'>) {
  const [first, ...more] = others;
  if (!first) return null;
  return (
    <p className="others-here sub">
      <b>{first.name}</b> {words[first.doing]}
      {more.length > 0 && ` ${words.more(more.length)}`}
    </p>
  );
}
