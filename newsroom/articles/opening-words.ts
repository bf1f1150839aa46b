import { type Body, plainText } from '#newsroom/articles/body.ts';

/** About as much as search engines and messengers show of a description. */
const OPENING = 200;

/** The first paragraph of a text in one line, cut at the end of a word; empty when the body has none. */
export function openingWords(body: Body): string {
  const paragraphs = body.content.filter((block) => block.type === 'paragraph').map((block) => plainText(block).replace(/\s+/g, ' ').trim());
  const words = paragraphs.find(Boolean) ?? '';
  if (words.length <= OPENING) return words;
  const begun = words.slice(0, OPENING);
  const end = begun.lastIndexOf(' ');
  // What has no blanks is cut anywhere, but not within a letter.
  const cut = end > 0 ? begun.slice(0, end) : begun.replace(/[\uD800-\uDBFF]$/, '');
  return `${cut.replace(/[\s,;:.،؛–—-]+$/u, '')}…`;
}
