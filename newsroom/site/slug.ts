/** The one way from words to the last part of an address. */
import { DOCUMENT_LIMITS } from '#newsroom/drafts/document.ts';

/** Letters that lose nothing but their marks; those that Unicode does not take apart are named here. */
const LETTERS: Record<string, string> = { ı: 'i', ł: 'l', ø: 'o', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', ð: 'd' };

/** Whether an address is the one that its headline makes: nobody wrote another. */
export const slugFollows = ({ headline, slug }: { headline: string; slug: string }): boolean => slug === slugFrom(headline);

/** Small Latin letters, digits and single hyphens, cut at a word; empty when the words have no Latin letter. */
export function slugFrom(words: string): string {
  const plain = words
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[ıłøđßæœþð]/g, (letter) => LETTERS[letter] ?? '')
    .replace(/[’']/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return plain.length <= DOCUMENT_LIMITS.slug ? plain : plain.slice(0, DOCUMENT_LIMITS.slug).replace(/-[^-]*$/, '');
}
