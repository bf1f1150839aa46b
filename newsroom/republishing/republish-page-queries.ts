import type { CaptionedPicture } from '#newsroom/articles/views.ts';
import { licenceAddress } from '#newsroom/media/licence-address.ts';
import { type Licence, mayPassOn } from '#newsroom/republishing/licences.ts';
import type { RepublishPage } from '#newsroom/republishing/republish-page.ts';
import { articleAt, storedPath } from '#newsroom/site/article-address.ts';
import { inLanguage } from '#newsroom/site/language.ts';
import { permissionsOf } from '#newsroom/site/machine-use.ts';
import { findPlace } from '#newsroom/site/site-queries.ts';
import { articleHtml } from '#newsroom/wire/article-html.ts';
import { element, joined, type Markup } from '#newsroom/wire/markup.ts';
import type { WireArticle, WirePicture } from '#newsroom/wire/wire-article.ts';
import { listWireArticles } from '#newsroom/wire/wire-article-queries.ts';
import { type Wording, wordsOf } from '#newsroom/wording/words-of.ts';

/** The kit of the article at that address; undefined when none is public there that may be republished. `whole` makes addresses whole. */
export async function findRepublishPage(
  language: string,
  section: string,
  slug: string,
  whole: (path: string) => string,
): Promise<RepublishPage | undefined> {
  const place = await findPlace(language);
  const id = articleAt(storedPath(language, section, slug));
  const [article] = place && id !== undefined ? listWireArticles(place.site, [id]) : [];
  if (!(place && article?.republish)) return undefined;
  const { licence, path } = article.republish;
  const { settings } = place.site;
  const { given, leftOut, kept } = withoutForeignPictures(article, licence);
  const original = article.canonicalUrl || whole(article.path);
  const w = wordsOf(article.language);
  return {
    path,
    articlePath: article.path,
    language: article.language,
    headline: article.headline,
    section: article.section,
    licence,
    terms: inLanguage(settings.licenceTerms, article.language),
    askedNotToTrain: permissionsOf(settings.machineUse)?.training === false,
    canonical: element('link', { rel: 'canonical', href: original }).source,
    html: inLines(
      joined(
        element('h1', {}, article.headline),
        bylineOf(article, w),
        articleHtml(given, { timeZone: settings.timeZone, whole }),
        element(
          'p',
          {},
          `${w.republish.firstPublishedBy} `,
          // What stood elsewhere first is that publisher's, whose name is not known.
          element('a', { href: original }, article.canonicalUrl ? hostOf(article.canonicalUrl) : settings.name),
          `. ${w.republish.licence} `,
          element('a', { rel: 'license', href: licence.url }, licence.name),
          '.',
        ),
        kept.map((picture) => picture.licence !== licence.url && rightsOf(picture, w)),
      ),
    ),
    pictures: kept.length,
    leftOut,
  };
}

/** A line a block, for people read it too before they take it. What is text has no tags in it, code neither. */
const inLines = ({ source }: Markup): string =>
  source.replace(/(<\/(?:h[1-6]|p|ul|ol|li|tr|table|figure|blockquote|aside|section|div)>)(?=<)/g, '$1\n');

function bylineOf({ printedByline, bylines }: WireArticle, w: Wording) {
  const names = printedByline ? [printedByline] : bylines.filter(({ role }) => role === 'author').map(({ name }) => name);
  return names.length > 0 && element('p', {}, w.article.by(names));
}

const hostOf = (address: string): string => (URL.canParse(address) ? new URL(address).host : address);

interface Kept {
  description: string;
  credit: string;
  /** Where its licence can be read; undefined in the public domain. */
  licence: string | undefined;
}

/** A picture keeps its own licence in whatever it goes along with. */
function rightsOf({ description, credit, licence }: Kept, w: Wording) {
  const said = [description, credit].filter(Boolean).join(' · ');
  return licence && element('p', {}, `${said}. ${w.republish.licence} `, element('a', { href: licence }, licence));
}

/** The same article with those pictures alone that may go along, and without what it is to be read with on this site. */
function withoutForeignPictures(article: WireArticle, licence: Licence) {
  const isGiven = (picture: WirePicture | null): picture is WirePicture => picture !== null && mayPassOn(picture.licence, licence);
  const all = [article.leadPicture, ...Object.values(article.pictures)].filter((picture) => picture !== null);
  const leadPicture = isGiven(article.leadPicture) ? article.leadPicture : null;
  const inText = Object.entries(article.pictures).filter(([, picture]) => isGiven(picture));
  return {
    given: { ...article, leadPicture, pictures: Object.fromEntries(inText), readWith: {} },
    kept: all.filter(isGiven).map((picture): Kept => ({ ...toRights(picture), licence: licenceAddress(picture.licence) })),
    leftOut: all.filter((picture) => !isGiven(picture)).map(toRights),
  };
}

const toRights = ({ caption, altText, credit }: CaptionedPicture) => ({ description: caption || altText, credit });
