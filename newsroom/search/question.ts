/** What a reader typed into the search field. */

/**
 * Limits of a search. `counted`: up to this many articles the number found is exact. When there are more, the newest so
 * many are put in order, or under filters the newest `filtered` looked through. A word that more than `common` have is
 * looked for and not weighed; a question of such words alone is looked for in the newest `reach` articles that have the
 * rarest of them. So what a question costs does not grow with the archive; docs/benchmarks.md has the figures, and decision
 * 016 what still grows.
 */
export const SEARCH_LIMITS = {
  question: 200,
  terms: 8,
  term: 60,
  counted: 1_000,
  filtered: 5_000,
  common: 5_000,
  reach: 50_000,
  leaves: 5,
  suggestions: 5,
} as const;

/** A word, or words in quotation marks that must stand together. */
export interface Term {
  text: string;
  isPhrase: boolean;
}

/** The question in its one spelling: composed letters, single spaces, cut at its limit. Equal questions share an answer. */
export function normaliseQuestion(question: string): string {
  const plain = question
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim();
  return [...plain].slice(0, SEARCH_LIMITS.question).join('').trim();
}

const PARTS = /["“”„«]([^"“”„«»]+)["“”»]|[^\s"“”„«»]+/gu;

/** The terms of a question, those without a letter or digit left out; what is past the limits is not looked for. */
export function termsOf(question: string): Term[] {
  const terms: Term[] = [];
  for (const match of normaliseQuestion(question).matchAll(PARTS)) {
    const text = [...(match[1] ?? match[0]).trim()].slice(0, SEARCH_LIMITS.term).join('');
    const isPhrase = match[1] !== undefined && /\s/.test(text);
    if (/[\p{L}\p{N}]/u.test(text) && terms.length < SEARCH_LIMITS.terms) terms.push({ text, isPhrase });
  }
  return terms;
}

/** Terms as they would be typed. */
export function questionOf(terms: Term[]): string {
  return terms.map(({ text, isPhrase }) => (isPhrase ? `"${text}"` : text)).join(' ');
}
