import { DeskLink } from '#components/desk/controls/desk-link.tsx';
import type { KindLine } from '#newsroom/site/desk-views.ts';
import { languageName } from '#newsroom/wording/desk/language-names.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

const words = desk.site;

/** A line of a list: its name, which leads to its form, its address, and how many articles it has. */
export function LineShown({ line, href, about }: { line: KindLine; href: string; about?: string }) {
  const { name, path, articles, unnamed } = line;
  const notes = [about, path, unnamed.length > 0 && words.unnamed(unnamed.map(languageName))].filter(Boolean);
  return (
    <>
      <span className="site-line">
        <DeskLink className="item" href={href}>
          {name}
        </DeskLink>
        <span className="sub">{notes.join(' · ')}</span>
      </span>
      <span className="sub site-count">{words.articles(articles)}</span>
    </>
  );
}
