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
