/** Small words to write the sample edition's texts with; they make the body's JSON. */
import type { Block, Inline, List, Mark, Paragraph, TextNode } from '#newsroom/articles/body.ts';
import { samplePictureId } from '#newsroom/sample/ids.ts';
import type { SamplePictureKey } from '#newsroom/sample/picture-keys.ts';

type Words = string | (string | Inline)[];

const MARKED = /\*\*(.+?)\*\*|\*(.+?)\*|\[(.+?)\]\((.+?)\)/g;

/** `*italic*`, `**bold**` and `[words](address)` inside a plain string. */
function words(source: string): TextNode[] {
  const nodes: TextNode[] = [];
  const add = (text: string | undefined, mark?: Mark) => {
    if (text) nodes.push(mark ? { type: 'text', text, marks: [mark] } : { type: 'text', text });
  };
  let from = 0;
  for (const match of source.matchAll(MARKED)) {
    add(source.slice(from, match.index));
    add(match[1], { type: 'bold' });
    add(match[2], { type: 'italic' });
    add(match[3], { type: 'link', attrs: { href: match[4] ?? '' } });
    from = match.index + match[0].length;
  }
  add(source.slice(from));
  return nodes;
}

const inlines = (source: Words): Inline[] =>
  typeof source === 'string' ? words(source) : source.flatMap((part) => (typeof part === 'string' ? words(part) : [part]));

export const p = (...source: (string | Inline)[]): Paragraph => ({ type: 'paragraph', content: inlines(source) });
export const h2 = (text: string): Block => ({ type: 'heading', attrs: { level: 2 }, content: words(text) });
/** A footnote, placed where its number stands: `p('…signed twice.', note('Once in ink.'))`. */
export const note = (text: string): Inline => ({ type: 'footnote', content: words(text) });
export const quote = (text: string, attribution = ''): Block => ({ type: 'blockquote', attrs: { attribution }, content: [p(text)] });
export const pull = (text: string, attribution = ''): Block => ({ type: 'pullQuote', attrs: { attribution }, content: words(text) });
const items = (list: string[]) => list.map((text) => ({ type: 'listItem' as const, content: [p(text)] }));
export const ul = (...list: string[]): List => ({ type: 'bulletList', content: items(list) });
export const ol = (...list: string[]): List => ({ type: 'orderedList', content: items(list) });
export const facts = (heading: string, ...list: string[]): Block => ({ type: 'factBox', attrs: { heading }, content: [ul(...list)] });
export const picture = (
  key: SamplePictureKey,
  altText: string,
  caption: string,
  credit: string,
  place: 'text' | 'wide' | 'margin' = 'text',
): Block => ({
  type: 'picture',
  attrs: { mediaId: samplePictureId(key), altText, decorative: false, caption, credit, place },
});
/** First row: column heads. First cell of each row: its head. Cells that start with a digit stand at the end of their column. */
export const table = (caption: string, ...rows: string[][]): Block => ({
  type: 'table',
  attrs: { caption },
  content: rows.map((cells, row) => ({
    type: 'tableRow',
    content: cells.map((text, column) => ({
      type: row === 0 || column === 0 ? 'tableHeader' : 'tableCell',
      attrs: { align: column > 0 && rows.slice(1).every((other) => /^[\d−–-]/.test(other[column] ?? '')) ? 'end' : 'start' },
      content: [p(text)],
    })),
  })),
});
export const embed = (kind: 'video' | 'audio' | 'post' | 'map', address: string, title: string, provider: string): Block => ({
  type: 'embed',
  attrs: { kind, address, title, provider },
});
/** "Read with this": the key of another sample article. */
export { readWith } from '#newsroom/sample/ids.ts';
