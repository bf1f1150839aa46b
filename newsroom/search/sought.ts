/**
 * From what a reader typed to what is asked of the index, at a cost that does not grow with the archive. A common word is
 * looked for and not weighed: to weigh it, all that have it are counted, and it says little. What all words of a question
 * are common in is looked for among the newest articles alone.
 */
import { blockOf, newestRows, rowPast } from '#newsroom/search/full-text.ts';
import { allOf, anyOf, asBeginning, asItStands, inHeadline, type Match, mayBeBeginning } from '#newsroom/search/match.ts';
import { SEARCH_LIMITS, type Term } from '#newsroom/search/question.ts';

interface Word {
  match: Match;
  /** The row of the newest article beyond those that make the word common; undefined for one that is not. */
  past: number | undefined;
}

interface Part {
  match: Match;
  words: Word[];
}

/** What was found out about words, for other questions of the same moment. */
export type Looks = Map<Match, Word>;

/** What readers look for. */
export interface Sought {
  match: Match;
  /** The same in parts that must all occur. */
  parts: Match[];
  /** Those parts that say which of the found articles is meant; null when every word is common. */
  weighed: Match | null;
  /** The words by which it is decided how far back is looked; none when one of them is rare, and bounds the work itself. */
  common: Word[];
}

/**
 * As `matchAll`, among what readers see. When the last word is common as it stands, it is the whole word: of a beginning,
 * everything that begins so is read before the first article is found.
 */
export function seekAll(terms: Term[], { looks = new Map(), common = SEARCH_LIMITS.common }: { looks?: Looks; common?: number } = {}): Sought | null {
  const asked = terms.map((term, index): Part => {
    const words = wordsIn(term.text).map((word) => look(asItStands(word), common, looks));
    const [last, ...before] = words.toReversed();
    if (!last || isCommon(last) || !mayBeBeginning(term, index, terms)) return { match: asItStands(term.text), words };
    return { match: asBeginning(asItStands(term.text)), words: [look(asBeginning(last.match), common, looks), ...before] };
  });
  // What is asked for twice is looked for once.
  const parts = [...new Map(asked.map((part) => [part.match, part])).values()];
  const matches = parts.map(({ match }) => match);
  const rare = parts.filter(({ words }) => !words.every(isCommon)).map(({ match }) => match);
  const match = allOf(matches);
  return match && { match, parts: matches, weighed: allOf(rare), common: rare.length > 0 ? [] : parts.flatMap(({ words }) => words) };
}

/** Any of the words in a headline; common ones are weighed as above. Null without words. */
export function seekAnyInHeadline(words: string[], common: number = SEARCH_LIMITS.common): Sought | null {
  const parts = words.map((word): Part => ({ match: inHeadline(asItStands(word)), words: [look(asItStands(word), common, new Map())] }));
  const match = anyOf(parts.map((part) => part.match));
  const rare = parts.filter((part) => !part.words.every(isCommon)).map((part) => part.match);
  // Any one of them is enough: of the most common there are the most among the newest.
  const most = parts
    .flatMap((part) => part.words)
    .filter(isCommon)
    .sort((a, b) => (b.past ?? 0) - (a.past ?? 0))
    .slice(0, 1);
  return match && { match, parts: [match], weighed: anyOf(rare), common: most };
}

const isCommon = ({ past }: Word): boolean => past !== undefined;

function look(match: Match, common: number, looks: Looks): Word {
  const word = looks.get(match) ?? { match, past: rowPast(match, common) };
  looks.set(match, word);
  return word;
}

/** Words as the index cuts them out of a text; where it cuts otherwise, only the bound of the work is another. */
const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

export interface FoundRows {
  /** The newest first. */
  rows: number[];
  /** Whether there may be more, older than these. */
  more: boolean;
}

/** Of what is sought the newest in that language, at most `window`. */
export function findRows({ parts, common }: Sought, language: string, window: number, reach: number = SEARCH_LIMITS.reach): FoundRows {
  let found: FoundRows = { rows: [], more: false };
  for (const block of depths(common, reach)) {
    const rows = newestRows(parts, language, block, window + 1);
    found = { rows: rows.slice(0, window), more: block > 0 || rows.length > window };
    if (rows.length > window) break;
  }
  return found;
}

/**
 * The blocks from which on is looked, one attempt after the other: from the first block on when one of the words is rare,
 * else from where the rarest of them is no longer among those that make it common, and then as far as the reach.
 */
function* depths(common: Word[], reach: number): Generator<number> {
  const near = common.length === 0 ? 0 : blockOf(Math.min(...common.map(({ past = 0 }) => past)));
  yield near;
  if (near === 0) return;
  const far = blockOf(Math.min(...common.map(({ match }) => rowPast(match, reach) ?? 0)));
  if (far < near) yield far;
}
