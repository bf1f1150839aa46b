/**
 * An article as a card that stands in other sites' pages: whole without a script, with nothing in it but what is public, and
 * with the article's own address for whoever reads on. Its one script speaks to pages that shut it in. It uses the faces of the reader's machine: a card in somebody else's
 * page does not make its readers load ours.
 */
import { createHash } from 'node:crypto';
import { mediaPath } from '#newsroom/media/shapes.ts';
import { directionOf, isLanguage, type Language } from '#newsroom/site/language.ts';
import { type Child, element, type Markup } from '#newsroom/wire/markup.ts';
import { EMBED_FORMS, type EmbedForm, embedPath } from '#newsroom/wire/oembed/embed-address.ts';
import { EMBED_SCRIPT } from '#newsroom/wire/oembed/embed-script.ts';
import { EMBED_STYLE } from '#newsroom/wire/oembed/embed-style.ts';
import { embedWords } from '#newsroom/wire/oembed/embed-words.ts';
import type { WireArticle } from '#newsroom/wire/wire-article.ts';
import { listWireArticles } from '#newsroom/wire/wire-article-queries.ts';
import type { WireContext, WireDocument, WireRoute } from '#newsroom/wire/wire-document.ts';
import { findWithdrawn, isArticleId } from '#newsroom/wire/withdrawn.ts';
import { wordsOf } from '#newsroom/wording/words-of.ts';

const ADDRESS = /^\/embed\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

export const embed: WireRoute<{ id: string; form: EmbedForm; isKnown: boolean }> = {
  read(path, query) {
    const [, id] = ADDRESS.exec(path) ?? [];
    const form = EMBED_FORMS.find((one) => one === query.get('form')) ?? 'whole';
    return id === undefined ? undefined : { id, form, isKnown: isArticleId(id) };
  },
  address: ({ id, form }) => embedPath(id, form),
  // There are as many as articles; any other id is invented.
  invented: ({ isKnown: known }) => !known,
  write: ({ id, form }, context) => writeEmbed(id, form, context),
};

const fingerprint = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * Style and script by their fingerprints, the site's own pictures, and nothing else: no form, no frame. Anybody may frame it.
 * In a sandbox the page is of no origin, and not every browser means ours by 'self' there: it is named.
 */
const policyAt = (origin: string) =>
  [
    "default-src 'none'",
    `img-src ${origin}`,
    `style-src ${fingerprint(EMBED_STYLE)}`,
    `script-src ${fingerprint(EMBED_SCRIPT)}`,
    "base-uri 'none'",
    "form-action 'none'",
    'frame-ancestors *',
  ].join('; ');

const headersAt = (origin: string) => ({
  'content-security-policy': policyAt(origin),
  // Every answer of ours refuses frames by this older header too. It has no word for a yes: it is taken away.
  'x-frame-options': '',
  'cross-origin-resource-policy': 'cross-origin',
  'x-robots-tag': 'noindex',
});

function writeEmbed(id: string, form: EmbedForm, context: WireContext): WireDocument {
  const [article] = listWireArticles(context.site, [id]);
  const document = (status: 200 | 404 | 410, page: Markup): WireDocument => ({
    status,
    type: 'text/html; charset=utf-8',
    body: `<!doctype html>${page.source}`,
    headers: headersAt(new URL(context.whole('/')).origin),
  });
  if (article) return document(200, articlePage(article, form, context));
  const withdrawn = findWithdrawn(id);
  const { first } = context.site.base;
  const language = withdrawn && isLanguage(withdrawn.language) ? withdrawn.language : first;
  const said = withdrawn ? wordsOf(language).withdrawn.heading : wordsOf(language).notFound.heading;
  return document(withdrawn ? 410 : 404, page({ language, title: said }, context, element('p', { class: 'headline' }, said)));
}

function page({ language, title, canonical }: { language: Language; title: string; canonical?: string }, context: WireContext, ...inside: Child[]) {
  const { name } = context.site.settings;
  return element(
    'html',
    { lang: language, dir: directionOf(language) },
    element(
      'head',
      {},
      element('meta', { charset: 'utf-8' }),
      element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      element('meta', { name: 'robots', content: 'noindex' }),
      element('meta', { name: 'color-scheme', content: 'light dark' }),
      element('title', {}, `${title} · ${name}`),
      canonical && element('link', { rel: 'canonical', href: canonical }),
      element('style', {}, EMBED_STYLE),
    ),
    element(
      'body',
      {},
      element('main', {}, element('p', { class: 'name' }, leading(context.whole('/'), name)), inside),
      element('script', {}, EMBED_SCRIPT),
    ),
  );
}

/** A link out of the frame: the page around it stays. */
const leading = (href: string, ...words: Child[]): Markup => element('a', { href, target: '_blank', rel: 'noopener' }, words);

function articlePage(article: WireArticle, form: EmbedForm, context: WireContext): Markup {
  const { language, headline, standfirst, firstPublishedAt } = article;
  const address = context.whole(article.path);
  const { type, section, by, day } = embedWords(article, context.site.settings);
  return page(
    { language, title: headline, canonical: article.canonicalUrl || address },
    context,
    form === 'whole' && picture(article, context),
    element('p', { class: 'label' }, element('strong', {}, type), ' ', section),
    element('h1', { class: 'headline' }, leading(address, headline)),
    form !== 'headline' && standfirst && element('p', { class: 'standfirst' }, standfirst),
    element(
      'p',
      { class: 'byline' },
      by !== '' && [element('bdi', {}, by), ' · '],
      element('bdi', {}, element('time', { datetime: firstPublishedAt.toISOString() }, day)),
    ),
  );
}

function picture({ leadPicture }: WireArticle, { whole }: WireContext): Child {
  if (!leadPicture) return null;
  const at = (width: number) => whole(mediaPath(leadPicture, '16x9', width));
  const widths = [390, 640, 960].filter((width, index) => index === 0 || width <= Math.min(leadPicture.width, (leadPicture.height * 16) / 9));
  return element('img', {
    src: at(390),
    srcset: widths.map((width) => `${at(width)} ${width}w`).join(', '),
    sizes: '(max-width: 560px) 100vw, 560px',
    alt: leadPicture.altText,
    width: 640,
    height: 360,
  });
}
