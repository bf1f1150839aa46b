/** The root of readers' pages: language, direction, faces, style sheet. Masthead and foot are each page's own (`Shell`). */
import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { directionOf, isLanguage } from '#newsroom/site/language.ts';
import './fonts.ts';
import './reader.css';

export const dynamic = 'force-dynamic';

/** Files of `public/`: routes of the framework's own would not be served. `scripts/draw-icons.ts` makes them of the first. */
export const metadata: Metadata = {
  icons: {
    icon: [
      { url: '/favicon.ico', sizes: '48x48' },
      { url: '/icon.svg', type: 'image/svg+xml', sizes: 'any' },
    ],
    apple: '/apple-touch-icon.png',
  },
};

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#ffffff' },
    { media: '(prefers-color-scheme: dark)', color: '#111416' },
  ],
};

export default async function ReaderLayout({ children, params }: { children: ReactNode; params: Promise<{ language: string }> }) {
  const { language } = await params;
  const known = isLanguage(language) ? language : 'en';
  return (
    <html lang={known} dir={directionOf(known)}>
      <body>{children}</body>
    </html>
  );
}
