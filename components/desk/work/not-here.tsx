/** What stands where a piece is not, or not for whoever asks: the two look alike. */
import { DeadEnd } from '#components/desk/frame/dead-end.tsx';
import { desk } from '#newsroom/wording/desk-words.ts';

export function NotHere() {
  const { title, text, toList } = desk.work.notHere;
  return <DeadEnd title={title} says={text} href="/desk/articles" word={toList} />;
}
