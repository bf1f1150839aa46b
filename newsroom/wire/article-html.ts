/** An article as one piece of plain HTML: what its page says in the article's own name, without what the site puts beside it. */
import { directionOf } from '#newsroom/site/language.ts';
import { bodyHtml, figureHtml } from '#newsroom/wire/body-html.ts';
import { type Child, element, type Markup } from '#newsroom/wire/markup.ts';
import type { WireArticle } from '#newsroom/wire/wire-article.ts';
import { formatDayTime } from '#newsroom/wording/dates.ts';
import { wordsOf } from '#newsroom/wording/words-of.ts';

interface Setting {
  /** Of the site, for the dates of corrections. */
  timeZone: string;
  /** The whole address of a path of this site. */
  whole(path: string): string;
}

/** Standfirst, lead picture, text, corrections, notes and sources. Direction and language are its own, wherever it is put. */
export function articleHtml(article: WireArticle, { timeZone, whole }: Setting): Markup {
  const { language, standfirst, leadPicture, dateline, pictures, readWith } = article;
  const w = wordsOf(language);
  return element(
    'div',
    { lang: language, dir: directionOf(language) },
    standfirst && element('p', {}, standfirst),
    leadPicture && figureHtml(leadPicture, whole),
    bodyHtml(article.body, { language, dateline, pictures, readWith, w, whole }),
    corrections(article, timeZone),
    article.notes.map(({ kind, text, url }) => labelled(w.article.notes[kind], text, url && [' ', link(url, w.article.more, whole)])),
    article.sources.length > 0 && labelled(w.article.source(article.sources.length), sources(article, whole)),
  );
}

function corrections({ corrections: all, language }: WireArticle, timeZone: string): Child {
  if (all.length === 0) return null;
  return [
    element('h2', {}, wordsOf(language).article.corrections(all.length)),
    all.map(({ at, text }) => element('p', {}, element('strong', {}, formatDayTime(at, language, timeZone)), ` ${text}`)),
  ];
}

function sources({ sources: all, language }: WireArticle, whole: Setting['whole']): Child {
  const comma = language === 'ar' ? '، ' : ', ';
  return all.map(({ name, url }, index) => [index > 0 && comma, url ? link(url, name, whole) : name]);
}

const link = (url: string, name: string, whole: Setting['whole']): Markup => element('a', { href: url.startsWith('/') ? whole(url) : url }, name);

const labelled = (label: string, ...said: Child[]): Markup => element('p', {}, element('strong', {}, label), ' ', said);
