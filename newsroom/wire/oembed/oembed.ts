/** oEmbed 1.0 (oembed.com): what sites that are given a link to an article show of it. */
import { mediaPath, SHAPES } from '#newsroom/media/shapes.ts';
import { homePath, withQuery } from '#newsroom/site/addresses.ts';
import { findArticleAt, isArticleAddress } from '#newsroom/wire/article-at.ts';
import { element, filled, xmlDocument } from '#newsroom/wire/markup.ts';
import { embedCode } from '#newsroom/wire/oembed/embed-code.ts';
import { embedSize } from '#newsroom/wire/oembed/embed-size.ts';
import { OEMBED_PATH } from '#newsroom/wire/oembed/oembed-addresses.ts';
import { forOtherSites } from '#newsroom/wire/other-sites.ts';
import type { WireArticle, WirePicture } from '#newsroom/wire/wire-article.ts';
import { listWireArticles } from '#newsroom/wire/wire-article-queries.ts';
import type { WireContext, WireDocument, WireRoute } from '#newsroom/wire/wire-document.ts';
import { findWithdrawn } from '#newsroom/wire/withdrawn.ts';

/** For so long others may show what they were told, in seconds. The frame itself is asked for each time. */
const CACHE_AGE_S = 3_600;
/** No screen is larger, in pixels. */
const MOST_PIXELS = 10_000;

const FORMATS = { json: 'application/json', xml: 'text/xml' } as const;
type Format = keyof typeof FORMATS;

interface Asked {
  url: string;
  width: number | undefined;
  height: number | undefined;
  /** As it was written; one that we do not have is said to be so. */
  format: string;
  /** It is what the article's own page leads to: of these there are two for each article. */
  isOwn: boolean;
}

/** The address at which what is to be said of another address lies: for the links by which pages lead there. */
export const oembedPath = (url: string, format: Format): string => withQuery(OEMBED_PATH, { url, format });

export const oembed: WireRoute<Asked> = {
  read(path, query, site) {
    if (path !== OEMBED_PATH) return undefined;
    const url = query.get('url') ?? '';
    const [width, height] = [pixels(query.get('maxwidth')), pixels(query.get('maxheight'))];
    const format = query.get('format')?.toLowerCase() ?? 'json';
    return { url, width, height, format, isOwn: isFormat(format) && width === undefined && height === undefined && isArticleAddress(url, site) };
  },
  address: ({ url, width, height, format }) => withQuery(OEMBED_PATH, { url, maxwidth: width, maxheight: height, format }),
  invented: ({ isOwn }) => !isOwn,
  write(asked, context) {
    const { format, url } = asked;
    if (!isFormat(format)) return refusal(501, 'There are json and xml.');
    if (url === '') return refusal(400, 'Which address is meant? The parameter “url” is missing.');
    if (isPrivate(url, context)) return refusal(401, 'This is not public.');
    const id = findArticleAt(url, context);
    const [article] = id === undefined ? [] : listWireArticles(context.site, [id]);
    if (!article && id !== undefined && findWithdrawn(id)) return refusal(410, 'The article that had this address was withdrawn.');
    if (!article) return refusal(404, 'No public article has this address.');
    return { type: `${FORMATS[format]}; charset=utf-8`, body: written(tellOf(article, asked, context), format), headers: forOtherSites };
  },
};

const isFormat = (format: string): format is Format => Object.hasOwn(FORMATS, format);

function pixels(text: string | null): number | undefined {
  return text !== null && /^[1-9]\d{0,5}$/.test(text) ? Math.min(Number(text), MOST_PIXELS) : undefined;
}

/** The desk and what is shown before its publication, whether it is there or not. */
function isPrivate(url: string, { whole }: WireContext): boolean {
  if (!URL.canParse(url, whole('/'))) return false;
  const { host, pathname } = new URL(url, whole('/'));
  return host === new URL(whole('/')).host && /^\/(desk|preview)(\/|$)/i.test(pathname);
}

function refusal(status: 400 | 401 | 404 | 410 | 501, words: string): WireDocument {
  return { status, type: 'text/plain; charset=utf-8', body: `${words}\n`, headers: forOtherSites };
}

type Said = Record<string, string | number>;

function tellOf(article: WireArticle, asked: Asked, context: WireContext): Said {
  const { site, whole } = context;
  const { headline, bylines, printedByline, leadPicture } = article;
  const authors = bylines.filter(({ role }) => role === 'author');
  const [only] = authors.length === 1 ? authors : [];
  const name = printedByline || authors.map((author) => author.name).join(', ');
  const size = embedSize(article, site.settings, asked);
  return {
    version: '1.0',
    type: size ? 'rich' : 'link',
    title: headline,
    ...(name && { author_name: name }),
    ...(only?.path && !printedByline && { author_url: whole(only.path) }),
    provider_name: site.settings.name,
    provider_url: whole(homePath(site.base, site.base.first)),
    cache_age: CACHE_AGE_S,
    ...(leadPicture && thumbnail(leadPicture, asked, whole)),
    ...(size && { width: size.width, height: size.height, html: embedCode({ id: article.id, headline, address: whole(article.path) }, size, whole) }),
  };
}

/** The largest cut of the lead picture within what is asked for, where there is one. */
function thumbnail(picture: WirePicture, { width: mostWidth, height: mostHeight }: Asked, whole: WireContext['whole']): Said | undefined {
  const { ratio, widths } = SHAPES['16x9'];
  const has = Math.min(picture.width, Math.round(picture.height * ratio));
  const sizes = widths.map((named) => ({ named, width: Math.min(named, has) })).map((size) => ({ ...size, height: Math.round(size.width / ratio) }));
  const fitting = sizes.filter(
    ({ named, width, height }, index) => (index === 0 || named <= has) && width <= (mostWidth ?? 960) && height <= (mostHeight ?? 540),
  );
  const largest = fitting.at(-1);
  return (
    largest && {
      thumbnail_url: whole(mediaPath(picture, '16x9', largest.named)),
      thumbnail_width: largest.width,
      thumbnail_height: largest.height,
    }
  );
}

function written(said: Said, format: Format): string {
  if (format === 'json') return JSON.stringify(said);
  return xmlDocument(
    element(
      'oembed',
      {},
      Object.entries(said).map(([name, value]) => filled(name, String(value))),
    ),
  );
}
