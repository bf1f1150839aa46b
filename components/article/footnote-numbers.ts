/** Which number each footnote of a body bears. */
import type { Block, Body, Inline } from '#newsroom/articles/body.ts';
import { walkBody } from '#newsroom/articles/body.ts';

export type Footnote = Extract<Inline, { type: 'footnote' }>;
/** The number of each footnote, by the footnote itself. */
export type FootnoteNumbers = ReadonlyMap<object, number>;

const isFootnote = (node: { type: string }): node is Footnote => node.type === 'footnote';

/** Numbers the footnotes of a body from 1, in reading order. */
export function numberFootnotes(body: Body): FootnoteNumbers {
  return new Map([...walkBody(body)].filter(isFootnote).map((footnote, index) => [footnote, index + 1]));
}

/** The footnotes that a block names, in reading order. */
export function footnotesOf(block: Block): Footnote[] {
  return [...walkBody({ type: 'doc', content: [block] })].filter(isFootnote);
}
