/** The readers' faces: what is written at the desk stands there as it will be read. */
import localFont from 'next/font/local';

export const roman = localFont({
  src: '../fonts/roman.woff2',
  weight: '400 700',
  declarations: [{ prop: 'font-family', value: 'Dateline Serif' }],
  display: 'swap',
  adjustFontFallback: false,
});

export const sans = localFont({
  src: '../fonts/sans.woff2',
  weight: '400 700',
  declarations: [{ prop: 'font-family', value: 'Dateline Sans' }],
  display: 'swap',
  adjustFontFallback: false,
});

export const italic = localFont({
  src: '../fonts/italic.woff2',
  weight: '400',
  style: 'italic',
  declarations: [{ prop: 'font-family', value: 'Dateline Serif' }],
  display: 'swap',
  adjustFontFallback: false,
  preload: false,
});

/** The letters of other articles' languages: each file comes when one of them stands on a page. */
export const romanExtended = localFont({
  src: '../fonts/roman-extended.woff2',
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
  src: '../fonts/roman-cyrillic.woff2',
  weight: '400 700',
  declarations: [
    { prop: 'font-family', value: 'Dateline Serif' },
    { prop: 'unicode-range', value: 'U+0301, U+0400-045F, U+0490-0491, U+04B0-04B1, U+2116' },
  ],
  display: 'swap',
  adjustFontFallback: false,
  preload: false,
});

export const sansCyrillic = localFont({
  src: '../fonts/sans-cyrillic.woff2',
  weight: '400 700',
  declarations: [
    { prop: 'font-family', value: 'Dateline Sans' },
    { prop: 'unicode-range', value: 'U+0301, U+0400-045F, U+0490-0491, U+04B0-04B1, U+2116' },
  ],
  display: 'swap',
  adjustFontFallback: false,
  preload: false,
});

export const naskh = localFont({
  src: '../fonts/naskh.woff2',
  weight: '400 700',
  declarations: [
    { prop: 'font-family', value: 'Dateline Naskh' },
    { prop: 'unicode-range', value: 'U+0600-06FF, U+0750-077F, U+FB50-FDFF, U+FE70-FEFF, U+200C-200F' },
  ],
  display: 'swap',
  adjustFontFallback: false,
  preload: false,
});
