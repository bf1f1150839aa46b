import { describe, expect, test } from 'vitest';
import { LANGUAGES, type Language } from '#newsroom/site/language.ts';
import { wordsOf } from '#newsroom/wording/words-of.ts';

type Values = Record<string, unknown>;

/** What is put into words with parameters: letters of no language, so that what is left over is the catalogue's own. */
function argumentsFor(path: string, count: number): unknown[] {
  if (path.endsWith('originalChangedAt')) return ['en', '§'];
  if (path === 'search.found') return [count, false];
  const first = /\.(by|bylines\.\w+)$|^names$/.test(path)
    ? ['§', '§§']
    : /number|articles|all$|readingTime|corrections|source$|page$|table|note$|publishedVersions/.test(path)
      ? count
      : '§';
  return [first, /topic|author/.test(path) ? count : '§', '§'];
}

/** Every text of a catalogue by its path; those with parameters once for each of some counts. */
function textsOf(language: Language): Map<string, string> {
  const texts = new Map<string, string>();
  const walk = (value: unknown, path: string) => {
    if (typeof value === 'string') texts.set(path, value);
    else if (typeof value === 'function')
      for (const count of [1, 2, 5, 11, 100]) texts.set(`${path}(${count})`, String(value(...argumentsFor(path, count))));
    else for (const [key, inner] of Object.entries(value as Values)) walk(inner, path ? `${path}.${key}` : key);
  };
  walk(wordsOf(language), '');
  return texts;
}

/** Words that are the same in English and another language, or that hold nothing but what they are given. */
const SAME: Record<Exclude<Language, 'en'>, RegExp> = {
  fr: /^(number|titles\.(of|leaf|front|filtered)|list\.(page|articles|all)|article\.(source|versions)|topic\.kinds(Many)?\.organisation)\b/,
  ar: /^(number|titles\.(of|front|filtered)|feeds\.of)\b/,
  ru: /^(number|titles\.(of|front|filtered)|feeds\.of)\b/,
};
const OWN_LETTERS: Record<Exclude<Language, 'en'>, RegExp> = { fr: /[a-zéèêàçœ]/i, ar: /\p{Script=Arabic}/u, ru: /\p{Script=Cyrillic}/u };

const english = textsOf('en');

describe.each(['fr', 'ar', 'ru'] as const)('the catalogue in %s', (language) => {
  const texts = textsOf(language);

  test('has every text of the English one, and none is empty', () => {
    expect([...texts.keys()]).toEqual([...english.keys()]);
    expect([...texts].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  test('leaves nothing in English', () => {
    const left = [...texts].filter(([path, text]) => text === english.get(path) && !SAME[language].test(path));
    expect(left).toEqual([]);
  });

  test('is written in letters of its own', () => {
    const foreign = [...texts].filter(([path, text]) => !SAME[language].test(path) && !OWN_LETTERS[language].test(text));
    expect(foreign.map(([path]) => path).filter((path) => !/^(names|article\.(by|bylines\.author|filedFrom)|feeds\.of)\b/.test(path))).toEqual([]);
  });
});

describe('typography', () => {
  const offenders = (language: Language, wrong: RegExp) => [...textsOf(language)].filter(([, text]) => wrong.test(text));

  test.each(LANGUAGES)('has no straight quotation marks, no double blanks and none at the ends in %s', (language) => {
    expect(offenders(language, /["']| {2}|^\s|\s$/)).toEqual([]);
  });

  test('binds French signs to the word before them', () => {
    expect(offenders('fr', / [:;!?»]|« |[^\u00a0]:|[^\u202f][;!?]|«[^\u00a0]|[^\u00a0]»/)).toEqual([]);
  });

  test('takes the Arabic comma, semicolon and question mark', () => {
    expect(offenders('ar', /[\u0600-\u06ff]\s*[,;?]/)).toEqual([]);
  });

  test('quotes in guillemets in Russian', () => {
    expect(offenders('ru', /[“”„]/)).toEqual([]);
  });
});

test('names stand in a byline as they were given, so that they can be linked', () => {
  for (const language of LANGUAGES) {
    const { bylines, filedFrom } = wordsOf(language).article;
    for (const line of Object.values(bylines)) {
      const sentence = line([filedFrom('Salma Reyhan', 'Muscat'), 'Tomas Vell']);
      expect(sentence).toContain('Salma Reyhan');
      expect(sentence).toContain('Tomas Vell');
    }
  }
});
