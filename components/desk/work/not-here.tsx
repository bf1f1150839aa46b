/** What stands where a piece is not, or not for whoever asks: the two look alike. */
import Link from 'next/link';
import { desk } from '#newsroom/wording/desk-words.ts';

export function NotHere() {
  const { title, text, toList } = desk.work.notHere;
  return (
    <main id="main" className="stranger">
      <h1 className="side-head">{title}</h1>
      <p>{text}</p>
      <p>
        <Link className="word" href="/desk/articles">
          {toList}
        </Link>
      </p>
    </main>
  );
}
