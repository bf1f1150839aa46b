/** The answer to an address at which nothing is filed: status 404, and a page that helps on. */
import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { NothingHere } from '#components/page/nothing-here.tsx';
import { Shell } from '#components/page/shell.tsx';
import { findNearby } from '#newsroom/articles/nearby-queries.ts';
import { answerStatus } from '#newsroom/site/answer.ts';
import type { SiteChrome } from '#newsroom/site/site-views.ts';
import { wordsOf } from '#newsroom/wording/words-of.ts';

/** `parts` of the path after the language, as they were asked for. */
export async function nothingFiled(chrome: SiteChrome | undefined, ...parts: string[]): Promise<ReactNode> {
  answerStatus(404);
  if (!chrome) return null;
  return nothingFiledAt(chrome, `${chrome.homePath === '/' ? '' : chrome.homePath}/${parts.map(readable).join('/')}`);
}

/** `address` is the whole path as the reader sees it. */
export async function nothingFiledAt(chrome: SiteChrome, address: string): Promise<ReactNode> {
  answerStatus(404);
  const w = wordsOf(chrome.language);
  const { nearest, latest } = await findNearby(chrome.language, address);
  return (
    <Shell chrome={chrome} w={w}>
      <NothingHere address={address} nearest={nearest} latest={latest} site={chrome} w={w} />
    </Shell>
  );
}

/** What a page says about itself when it answers that nothing, or nothing any more, is here. */
export function describeAnswer(chrome: SiteChrome | undefined, title: string): Metadata {
  return { title: { absolute: chrome ? `${title} · ${chrome.name}` : title }, robots: { index: false } };
}

/** What `describeAnswer` says for 404. */
export function describeNothing(chrome: SiteChrome | undefined): Metadata {
  return describeAnswer(chrome, chrome ? wordsOf(chrome.language).notFound.heading : '404');
}

/** Parts of a path come encoded; one that cannot be decoded is shown as it came. */
function readable(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
