/** The parts of a text, once there are enough of them to choose from. */
const FEWEST_PARTS = 3;

export function Contents({ heading, parts }: { heading: string; parts: { anchor: string; text: string }[] }) {
  if (parts.length < FEWEST_PARTS) return null;
  return (
    <nav className="contents" aria-labelledby="contents">
      <h2 id="contents">{heading}</h2>
      <ul>
        {parts.map(({ anchor, text }) => (
          <li key={anchor}>
            <a href={`#${anchor}`}>{text}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
