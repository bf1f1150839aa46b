/** Footnotes: each stands beside the block that names it, with links there and back. */

import { type TextContext, Words } from '#components/article/body-text.tsx';
import type { Block } from '#newsroom/articles/body.ts';
import { footnotesOf } from '#newsroom/articles/reading-body.ts';
import type { Wording } from '#newsroom/wording/words-of.ts';

/** The footnotes that one block names: in the margin beside it or, where there is no margin, after it. */
export function Footnotes({ block, context, w }: { block: Block; context: TextContext; w: Wording }) {
  const named = footnotesOf(block);
  if (named.length === 0) return null;
  return (
    <div className="hanging footnotes">
      {named.map((footnote) => {
        const number = context.numbers.get(footnote);
        return (
          <p key={number} id={`note-${number}`}>
            <b>{number}</b> <Words of={footnote.content} context={context} /> <a href={`#ref-${number}`}>{w.article.backToText}</a>
          </p>
        );
      })}
    </div>
  );
}
