import Link from 'next/link';
import { desk } from '#newsroom/wording/desk-words.ts';

const words = desk.frame.nothing;

export default function NothingHere() {
  return (
    <main id="main" className="stranger">
      <h1 className="side-head">{words.title}</h1>
      <p>{words.explained}</p>
      <p>
        <Link className="word" href="/desk">
          {desk.accounts.toDesk}
        </Link>
      </p>
    </main>
  );
}
