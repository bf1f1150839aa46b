/** Two versions of a text as one, word by word: what stayed, what was added, what was removed. */
import { diffWords } from 'diff';
import type { Block } from '#newsroom/articles/body.ts';
import { plainText } from '#newsroom/articles/body.ts';

export interface Stretch {
  text: string;
  kind: 'same' | 'added' | 'removed';
}

/** A comparison that takes longer, in milliseconds, shows one text after the other instead. */
const PATIENCE = 500;

/** Words are those of the language: cut nowhere inside, also where letters are not Latin. */
export function compareWords(before: string, after: string, language: string): Stretch[] {
  const intlSegmenter = new Intl.Segmenter(language, { granularity: 'word' });
  const parts = diffWords(before, after, { intlSegmenter, timeout: PATIENCE });
  if (!parts)
    return [
      { text: before, kind: 'removed' },
      { text: after, kind: 'added' },
    ];
  return parts.map(({ value, added, removed }) => ({ text: value, kind: added ? 'added' : removed ? 'removed' : 'same' }));
}

/** The lines of a block that readers or editors see as words, each with what it is. */
export function wordsOfBlock(block: Block | undefined): { text: string; caption: string; credit: string; altText: string } {
  const none = { text: '', caption: '', credit: '', altText: '' };
  if (!block) return none;
  if (block.type === 'picture') return { ...none, ...pick(block.attrs) };
  if (block.type === 'gallery') return { ...none, text: block.content.map(({ attrs }) => linesOf(Object.values(pick(attrs)))).join('\n') };
  if (block.type === 'readWith') return none;
  const attrs = 'attrs' in block && block.attrs ? Object.values(block.attrs) : [];
  const notes = 'content' in block ? footnotesOf(block.content) : [];
  return { ...none, text: linesOf([plainText(block).trim(), ...notes, ...attrs]) };
}

const linesOf = (values: unknown[]): string => values.filter((value) => typeof value === 'string' && value !== '').join('\n');

const pick = ({ caption, credit, altText }: { caption: string; credit: string; altText: string }) => ({ caption, credit, altText });

/** Footnotes stand outside the line, and are words too. */
function footnotesOf(nodes: readonly unknown[]): string[] {
  return (nodes as { type: string; content?: unknown[] }[]).flatMap((node) =>
    node.type === 'footnote' ? [(node.content ?? []).map(plainText).join('')] : footnotesOf(node.content ?? []),
  );
}
