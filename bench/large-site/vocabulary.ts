/** Texts without a meaning whose words are spread as in a language: few stand everywhere, most hardly anywhere. */
import type { Language } from '#newsroom/site/language.ts';
import { type Chance, zipf } from './chance.ts';

/** A consonant and a vowel are a syllable. All are of one letter each, so that no two words are spelt alike. */
const LETTERS: Record<Language, { consonants: string; vowels: string }> = {
  en: { consonants: 'bcdfghlmnprstv', vowels: 'aeiou' },
  fr: { consonants: 'bcdfgjlmnprstv', vowels: 'aéeiou' },
  ar: { consonants: 'بتجحدرزسشصطعفقكلمنه', vowels: 'اوي' },
  ru: { consonants: 'бвгдзклмнпрстх', vowels: 'аеиоуы' },
};
const WORDS = 30_000;
const SENTENCE = { least: 7, most: 22 } as const;

export interface Vocabulary {
  /** A headline: the little words that stand everywhere are left out. */
  headline(count: number): string;
  /** Sentences of about so many words together. */
  paragraph(count: number): string;
  /** A name of two words, the same for the same number. */
  name(number: number): string;
}

export function createVocabulary(language: Language, chance: Chance): Vocabulary {
  const syllables = syllablesOf(LETTERS[language]);
  const all = Array.from({ length: WORDS }, (_, rank) => spell(rank, syllables));
  const drawn = zipf(WORDS, chance);
  const word = (rank: number) => all[rank % WORDS] ?? '';
  /** So many words, each by its frequency. A loop, since an archive has hundreds of millions of words: a call for each takes four times as long. */
  function words(count: number, from = 0): string[] {
    const found: string[] = [];
    for (let left = count; left > 0; left -= 1) found.push(word(from + drawn()));
    return found;
  }
  return {
    headline: (count) => capital(words(count, syllables.length).join(' ')),
    paragraph(count) {
      const sentences: string[] = [];
      for (let left = count; left > 0; ) {
        const length = Math.min(left, chance.between(SENTENCE.least, SENTENCE.most));
        sentences.push(`${capital(words(length).join(' '))}.`);
        left -= length;
      }
      return sentences.join(' ');
    },
    // Two primes: neighbours in number are none in name.
    name: (number) => `${capital(word(100 + ((number * 7_919) % 4_000)))} ${capital(word(4_100 + ((number * 104_729) % 20_000)))}`,
  };
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const syllablesOf = ({ consonants, vowels }: { consonants: string; vowels: string }): string[] =>
  [...vowels].flatMap((vowel) => [...consonants].map((consonant) => consonant + vowel));

/** Frequent words are short: one syllable for the first ranks, then two, then three. */
function spell(rank: number, syllables: string[]): string {
  const base = syllables.length;
  let word = '';
  for (let left = rank; left >= 0; left = Math.floor(left / base) - 1) word += syllables[left % base] ?? '';
  return word;
}
