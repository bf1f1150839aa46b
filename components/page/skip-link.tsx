/** The first thing on a page for whoever goes by keyboard: over the navigation, to `<main id="main">`. */
import type { Wording } from '#newsroom/wording/words-of.ts';

export function SkipLink({ w }: { w: Wording }) {
  return (
    <a className="skip" href="#main">
      {w.page.skip}
    </a>
  );
}
