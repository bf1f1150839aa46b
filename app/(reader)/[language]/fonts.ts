/**
 * The faces of readers' pages, under the family names of `app/tokens.css`. Those that a page's language is written with
 * are fetched at once, before its style sheet is read (`server/page-preloads.ts` knows them by the names given here), and
 * are `optional`: a browser waits a tenth of a second for them, and a page that had to begin without them keeps its
 * stand-ins, so that no text moves while it is read. The others set single words and come when they are met.
 * The stand-ins are in `styles/fonts.css`: the framework's own has no bold. (The framework reads these calls before they
 * run: nothing in them may be computed.)
 */
import localFont from 'next/font/local';

export const roman = localFont({
  src: '../../fonts/roman.woff2',
  weight: '400 700',
  declarations: [{ prop: 'font-family', value: 'Dateline Serif' }],
  display: 'optional',
  adjustFontFallback: false,
});

export const sans = localFont({
  src: '../../fonts/sans.woff2',
  weight: '400 700',
  declarations: [{ prop: 'font-family', value: 'Dateline Sans' }],
  display: 'optional',
  adjustFontFallback: false,
});

export const italic = localFont({
  src: '../../fonts/italic.woff2',
  weight: '400',
  style: 'italic',
  declarations: [{ prop: 'font-family', value: 'Dateline Serif' }],
  display: 'swap',
  adjustFontFallback: false,
  preload: false,
});

/** Latin Extended-A: Łódź, Şimşek. */
export const romanExtended = localFont({
  src: '../../fonts/roman-extended.woff2',
  weight: '400 700',
  declarations: [
    { prop: 'font-family', value: 'Dateline Serif' },
    { prop: 'unicode-range', value: 'U+0100-0130, U+0132-0151, U+0154-017F' },
  ],
  display: 'swap',
  adjustFontFallback: false,
  preload: false,
});

export const romanCyrillic = localFont({
  src: '../../fonts/roman-cyrillic.woff2',
  weight: '400 700',
  declarations: [
    { prop: 'font-family', value: 'Dateline Serif' },
    { prop: 'unicode-range', value: 'U+0301, U+0400-045F, U+0490-0491, U+04B0-04B1, U+2116' },
  ],
  display: 'optional',
  adjustFontFallback: false,
});

export const sansCyrillic = localFont({
  src: '../../fonts/sans-cyrillic.woff2',
  weight: '400 700',
  declarations: [
    { prop: 'font-family', value: 'Dateline Sans' },
    { prop: 'unicode-range', value: 'U+0301, U+0400-045F, U+0490-0491, U+04B0-04B1, U+2116' },
  ],
  display: 'optional',
  adjustFontFallback: false,
});

/** Arabic and Persian. */
export const naskh = localFont({
  src: '../../fonts/naskh.woff2',
  weight: '400 700',
  declarations: [
    { prop: 'font-family', value: 'Dateline Naskh' },
    { prop: 'unicode-range', value: 'U+0600-06FF, U+0750-077F, U+FB50-FDFF, U+FE70-FEFF, U+200C-200F' },
  ],
  display: 'optional',
  adjustFontFallback: false,
});
