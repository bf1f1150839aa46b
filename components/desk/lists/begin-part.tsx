/** The first steps of a site that has nothing yet, in their order. */
import { DeskLink } from '#components/desk/controls/desk-link.tsx';
import { TodayLine } from '#components/desk/lists/today-line.tsx';
import type { TodayPage } from '#newsroom/drafts/today.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

const { begin: words } = desk.lists;
const PATHS = { settings: '/desk/site/settings', sections: '/desk/site', types: '/desk/site/types', authors: '/desk/site/authors' } as const;

export function BeginPart({ begin }: Pick<TodayPage, 'begin'>) {
  if (begin.length === 0) return null;
  return (
    <section className="today-part begin-part" aria-label={words.title}>
      <header>
        <h2 className="side-head">{words.title}</h2>
      </header>
      <p className="sub">{words.explained}</p>
      <ol>
        {begin.map((step, index) => (
          <TodayLine key={step} lead={`${index + 1}`} headline={<DeskLink href={PATHS[step]}>{words.steps[step][0]}</DeskLink>}>
            <span>{words.steps[step][1]}</span>
          </TodayLine>
        ))}
      </ol>
    </section>
  );
}
