/** The front of a paper that has published nothing yet. */
import type { Wording } from '#newsroom/wording/words-of.ts';

export function EmptyFront({ w }: { w: Wording }) {
  return (
    <section className="first-day" aria-labelledby="first-day">
      <h2 className="headline headline-lead" id="first-day">
        {w.front.nothingYet}
      </h2>
      <p className="teaser">{w.front.nothingYetExplained}</p>
    </section>
  );
}
