'use client';
import { act } from '#components/desk/act.ts';
import { DeskLink } from '#components/desk/controls/desk-link.tsx';
import { useAsked } from '#components/desk/panel/use-asked.ts';
import { directionOf, isLanguage } from '#newsroom/site/language.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

const words = desk.links;

/** Which other texts link to an article that is about to go. Nothing while that is not known, and where none does. */
export function LinkingPart({ id }: { id: string }) {
  const linking = useAsked(
    id,
    async () => {
      const answer = await act('find-linking', { id });
      return answer.ok ? answer.linking : undefined;
    },
    true,
  );
  if (!linking) return <p role="status">{words.lookingForLinking}</p>;
  if (linking.count === 0) return <p role="status">{words.nothingLinks}</p>;
  return (
    <div className="linking">
      <p role="status">{words.linkHere(linking.count)}</p>
      <ul>
        {linking.named.map(({ headline, language, href }) => (
          <li key={href}>
            <DeskLink className="word" href={href} target="_blank" lang={language} dir={isLanguage(language) ? directionOf(language) : 'auto'}>
              {headline}
            </DeskLink>
          </li>
        ))}
      </ul>
      {linking.count > linking.named.length && <p className="sub">{words.andOthers(linking.count - linking.named.length)}</p>}
    </div>
  );
}
