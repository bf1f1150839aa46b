/** Finding drafts by what is written in them, or by an address that somebody pasted. */
import { sql } from 'drizzle-orm';
import { contentWriter } from '#db/connections.ts';
import { draftTexts } from '#db/schema/desk/drafts.ts';
import { matchingDrafts } from '#newsroom/search/full-text.ts';
import { matchAll } from '#newsroom/search/match.ts';
import { termsOf } from '#newsroom/search/question.ts';
import { holderOf } from '#newsroom/site/article-address.ts';
import { isLanguage } from '#newsroom/site/language.ts';
import { firstLanguage } from '#newsroom/site/read-settings.ts';
import { articleOfShortPath, readShortPath } from '#newsroom/site/short-links.ts';

/** Of a word that more drafts have, the newest that many are found. */
const WINDOW = 2_000;

/** Ids of the drafts that have all those words, or whose public address it is; the best first. Undefined for no question at all. */
export function searchDrafts(question: string): string[] | undefined {
  const pasted = pathIn(question);
  if (pasted) return idsAt(pasted);
  const match = matchAll(termsOf(question));
  if (!match) return question.trim() === '' ? undefined : [];
  const found = contentWriter().all<{ id: string; rank: number }>(sql`
    SELECT ${draftTexts.draftId} AS id, found.rank AS rank
    FROM (${matchingDrafts(match, WINDOW)}) AS found CROSS JOIN ${draftTexts} ON ${draftTexts.id} = found."row"`);
  return found.sort((a, b) => a.rank - b.rank).map(({ id }) => id);
}

/** The path of a pasted address, of this site or its look-alike: two parts at least, since one word is a word. */
function pathIn(question: string): string | undefined {
  const text = question.trim();
  if (!/^(https?:\/\/|\/)\S+$/.test(text)) return undefined;
  const path = URL.parse(text, 'http://site')?.pathname.replace(/\/+$/, '');
  try {
    return path && decodeURI(path);
  } catch {
    return undefined;
  }
}

function idsAt(path: string): string[] {
  const short = readShortPath(path);
  const shortened = short && articleOfShortPath(short);
  if (shortened) return [shortened];
  const [, first = ''] = path.split('/');
  const stored = isLanguage(first) ? path : `/${firstLanguage()}${path}`;
  const holding = holderOf(stored);
  return holding ? [holding.id] : [];
}
