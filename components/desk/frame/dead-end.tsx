import Link from 'next/link';

interface DeadEndProps {
  title: string;
  says: string;
  /** Where the one word leads, and which it is. */
  href: string;
  word: string;
}

/** A page of the desk that has nothing for whoever came, and leads back. */
export function DeadEnd({ title, says, href, word }: DeadEndProps) {
  return (
    <main id="main" className="stranger">
      <h1 className="side-head">{title}</h1>
      <p>{says}</p>
      <p>
        <Link className="word" href={href}>
          {word}
        </Link>
      </p>
    </main>
  );
}
