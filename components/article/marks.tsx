/**
 * The line above a headline: the choice mark, the type, and in a lighter hand the kicker or else the section.
 *
 *   <Marks teaser={…} w={w} />
 *   <Marks teaser={…} w={w} without="section" />   where the section goes without saying; a kicker is still shown
 *   <Marks teaser={…} w={w} without="choice" />    under the heading "Editor's choice"
 */
import type { Teaser } from '#newsroom/articles/views.ts';
import type { Wording } from '#newsroom/wording/words-of.ts';

export type Unsaid = 'section' | 'choice';

interface MarksProps {
  teaser: Pick<Teaser, 'isChoice' | 'type' | 'kicker' | 'section'>;
  w: Wording;
  without?: Unsaid;
}

export function Marks({ teaser, w, without }: MarksProps) {
  const beside = teaser.kicker || (without === 'section' ? '' : teaser.section.name);
  return (
    <div className="marks">
      {teaser.isChoice && without !== 'choice' && <p className="choice">{w.article.choice}</p>}
      <p className="label">
        {teaser.type.name}
        {beside && (
          <>
            {' '}
            <span>{beside}</span>
          </>
        )}
      </p>
    </div>
  );
}
