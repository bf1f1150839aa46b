/**
 * The line above a headline: the choice mark, the type, and in a lighter hand the kicker or else the section; and the
 * language of a story that is not in the page's own.
 *
 *   <Marks teaser={…} page={site.language} w={w} />
 *   <Marks … without="section" />   where the section goes without saying; a kicker is still shown
 *   <Marks … without="choice" />    under the heading "Editor's choice"
 */
import type { Teaser } from '#newsroom/articles/views.ts';
import type { Language } from '#newsroom/site/language.ts';
import type { Wording } from '#newsroom/wording/words-of.ts';

export type Unsaid = 'section' | 'choice';

interface MarksProps {
  teaser: Pick<Teaser, 'isChoice' | 'type' | 'kicker' | 'section' | 'language'>;
  /** The language of the page that it stands on. */
  page: Language;
  w: Wording;
  without?: Unsaid;
}

export function Marks({ teaser, page, w, without }: MarksProps) {
  const beside = teaser.kicker || (without === 'section' ? '' : teaser.section.name);
  const language = teaser.language === page ? '' : w.article.inLanguage[teaser.language];
  const lighter = [beside, language].filter(Boolean).join(', ');
  return (
    <div className="marks">
      {teaser.isChoice && without !== 'choice' && <p className="choice">{w.article.choice}</p>}
      <p className="label">
        {teaser.type.name}
        {lighter && (
          <>
            {' '}
            <span>{lighter}</span>
          </>
        )}
      </p>
    </div>
  );
}
