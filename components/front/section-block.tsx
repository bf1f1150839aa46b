/**
 * A section on the front: its name, a story with a picture, stories of words, headlines. With fewer than ten stories the
 * picture stands beside its words, so that the columns still end together.
 */

import { Lines } from '#components/article/lines.tsx';
import { Teaser } from '#components/article/teaser.tsx';
import type { SectionBlock as SectionBlockView } from '#newsroom/articles/front-views.ts';
import type { SiteChrome } from '#newsroom/site/site-views.ts';
import type { Wording } from '#newsroom/wording/words-of.ts';

const FULL = 10;
const LINES_OF_SHORT = 4;
/** Of the stories of words alone, the last goes without teaser. */
const WITH_WORDS = 2;

export function SectionBlock({ block, chrome, w }: { block: SectionBlockView; chrome: SiteChrome; w: Wording }) {
  const { section, pictured, texts, lines } = block;
  const short = 1 + texts.length + lines.length < FULL;
  const shortLines = [...texts, ...lines].slice(0, LINES_OF_SHORT);
  const id = `section-${section.path.split('/').at(-1)}`;
  const kind = ['block section-block', short && 'short', short && shortLines.length === 0 && 'single'].filter(Boolean).join(' ');
  return (
    <section className={kind} aria-labelledby={id}>
      <header>
        <h2 className="side-head" id={id}>
          <a href={section.path}>{section.name}</a>
        </h2>
        {section.description && <p>{section.description}</p>}
        <a className="more" href={section.path}>
          {w.front.allFrom(section.name)}
        </a>
      </header>
      <div className="grid lined">
        <div className="cell opener">
          <Teaser teaser={pictured} site={chrome} w={w} size="major" place={short ? 'shortBlock' : 'block'} without="section" />
        </div>
        {!short && (
          <div className="cell stack texts">
            {texts.map((teaser, index) => (
              <Teaser key={teaser.id} teaser={teaser} site={chrome} w={w} size="minor" without="section" standfirst={index < WITH_WORDS} />
            ))}
          </div>
        )}
        {(short ? shortLines : lines).length > 0 && (
          <div className="cell further">
            <Lines teasers={short ? shortLines : lines} site={chrome} w={w} />
          </div>
        )}
      </div>
    </section>
  );
}
