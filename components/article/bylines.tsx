/** Who made an article, one line a role: "By Tamar Gelovani in Tbilisi", "Photographs by Omar Benhaddou". */

import { linkedNames } from '#components/article/linked-names.ts';
import type { ArticlePage, BylineView } from '#newsroom/articles/views.ts';
import { BYLINE_ROLES } from '#newsroom/drafts/document.ts';
import type { Wording } from '#newsroom/wording/words-of.ts';

export function Bylines({ article: { bylines, printedByline }, w }: { article: Pick<ArticlePage, 'bylines' | 'printedByline'>; w: Wording }) {
  const roles = BYLINE_ROLES.filter((role) => !(role === 'author' && printedByline));
  return (
    <>
      {printedByline && <p className="byline">{w.article.by([printedByline])}</p>}
      {roles.map((role) => (
        <RoleLine key={role} role={role} people={bylines.filter((byline) => byline.role === role)} w={w} />
      ))}
    </>
  );
}

function RoleLine({ role, people, w }: { role: BylineView['role']; people: BylineView[]; w: Wording }) {
  if (people.length === 0) return null;
  const sentence = w.article.bylines[role](people.map(({ name, place }) => (place ? w.article.filedFrom(name, place) : name)));
  return (
    <p className="byline">
      {linkedNames(sentence, people).map(({ text, path }) =>
        path === undefined ? (
          text
        ) : (
          <a key={path} href={path} rel="author">
            {text}
          </a>
        ),
      )}
    </p>
  );
}
