/** What a body says beside its nodes, for whoever sets it, in a page or for machines. */
import { type Block, type Body, type Inline, type TableBlock, walkBody } from '#newsroom/articles/body.ts';

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

const addressOf = (node: Inline) => (node.type === 'text' ? node.marks?.find((mark) => mark.type === 'link')?.attrs.href : undefined);

/** Neighbouring pieces with the same link make one link: it is read once, however many of its words are in italics. */
export function linkRuns(inlines: Inline[]): { href: string | undefined; pieces: Inline[] }[] {
  const runs: { href: string | undefined; pieces: Inline[] }[] = [];
  for (const node of inlines) {
    const href = addressOf(node);
    const last = runs.at(-1);
    if (last && last.href === href) last.pieces.push(node);
    else runs.push({ href, pieces: [node] });
  }
  return runs;
}

/** The level at which a block's heading stands, block by block: never more than one below the last. A fact box names itself at the third. */
export function headingLevels(body: Body): (2 | 3 | 4)[] {
  let last = 1;
  return body.content.map((block) => {
    const level = Math.min(block.type === 'heading' ? block.attrs.level : 3, last + 1) as 2 | 3 | 4;
    if (block.type === 'heading') last = level;
    return level;
  });
}

/** The articles that a body puts beside its paragraphs, by id. */
export const readWithIds = (body: Body): string[] =>
  [...walkBody(body)].filter(({ type }) => type === 'readWith').map(({ attrs }) => String(attrs?.articleId));

/** The leading rows that hold nothing but heads. A table of heads alone has none: its rows are its body. */
export function headRows({ content: rows }: TableBlock): number {
  const first = rows.findIndex((row) => row.content.some((cell) => cell.type === 'tableCell'));
  return Math.max(0, first);
}
