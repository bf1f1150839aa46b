/** What stands around a page; see `shell.tsx`. */
import type { ReactNode } from 'react';
import type { Language } from '#newsroom/site/language.ts';
import type { SiteChrome } from '#newsroom/site/site-views.ts';
import type { Wording } from '#newsroom/wording/words-of.ts';

export interface ShellProps {
  chrome: SiteChrome;
  w: Wording;
  current?: string;
  languages?: { language: Language; path: string }[];
  front?: { day: string; filedFrom: string[] };
  children: ReactNode;
}
