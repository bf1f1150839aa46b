/**
 * The full-text index's own language: nowhere else is a match expression written. Readers' words enter it only inside
 * quotation marks, as text; nothing they type is syntax.
 */
import { blockMark, languageMark } from '#db/full-text.ts';
import type { Term } from '#newsroom/search/question.ts';

/** A match expression; made here alone. */
export type Match = string & { readonly isMatch: unique symbol };

const quoted = (text: string) => `"${text.replaceAll('"', ' ')}"`;

/** A word, or words that stand together. */
export const asItStands = (text: string): Match => quoted(text) as Match;

/** The same, where the last word may be the beginning of one. */
export const asBeginning = (asItStands: Match): Match => `${asItStands} *` as Match;

export const inHeadline = (match: Match): Match => `headline : (${match})` as Match;

export const allOf = (parts: Match[]): Match | null => join(parts, ' AND ');
export const anyOf = (parts: Match[]): Match | null => join(parts, ' OR ');

const join = (parts: Match[], by: ' AND ' | ' OR '): Match | null => (parts.length > 0 ? (parts.join(by) as Match) : null);

/** All terms must occur; the last word may be the beginning of one, since it may still be being typed. Null without terms. */
export function matchAll(terms: Term[]): Match | null {
  return allOf(terms.map((term, index) => (mayBeBeginning(term, index, terms) ? asBeginning(asItStands(term.text)) : asItStands(term.text))));
}

export const mayBeBeginning = ({ text, isPhrase }: Term, index: number, { length }: Term[]): boolean =>
  index === length - 1 && !isPhrase && endsWithWord(text);

/** Whether the text ends with a word of two letters at least. The beginning "a" would be that of half of all words. */
const endsWithWord = (text: string) => /[\p{L}\p{N}]{2,}[^\p{L}\p{N}]*$/u.test(text);

/**
 * All of the parts in one language, read no further back than the block of rows with that number. A condition on the row
 * would not end the reading: the index goes on to its next match, however far that is. So each part may be the mark of the
 * block before instead, where all of them meet; whoever asks leaves its rows out.
 */
export function reaching(parts: Match[], language: string, block: number): Match {
  const marked = (mark: string) => `marks : ${quoted(mark)}`;
  const stop = block > 0 ? ` OR ${marked(blockMark(block - 1))}` : '';
  return [marked(languageMark(language)), ...parts].map((part) => `(${part}${stop})`).join(' AND ') as Match;
}
