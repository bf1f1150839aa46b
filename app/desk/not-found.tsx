import { DeadEnd } from '#components/desk/frame/dead-end.tsx';
import { desk } from '#newsroom/wording/desk-words.ts';

export default function NothingHere() {
  const { title, explained } = desk.frame.nothing;
  return <DeadEnd title={title} says={explained} href="/desk" word={desk.accounts.toDesk} />;
}
