import { eq } from 'drizzle-orm';
import { content } from '#db/connections.ts';
import { articles } from '#db/schema/published/articles.ts';
import { pictures } from '#db/schema/published/pictures.ts';
import { toLeadPicture, toSectionLink, toTypeView } from '#newsroom/articles/teaser-queries.ts';
import { articleCard, CARDS, type Card, siteCard } from '#newsroom/cards/card.ts';
import { findPageCard } from '#newsroom/cards/list-card-queries.ts';
import { type Slugged, slugPath } from '#newsroom/site/addresses.ts';
import { inLanguage } from '#newsroom/site/language.ts';
import { placeAtOnce } from '#newsroom/site/site-queries.ts';

const ADDRESS = /^([a-z0-9/-]{2,200})\/[0-9a-f]{16}\.jpg$/;
const ARTICLE = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const SLUGGED = ['section', 'type', 'column', 'topic', 'author', 'page'] as const satisfies Slugged[];

/** The card of whatever an address is about, as it is now: its own address may be another. Undefined when nothing public is meant. */
export async function findCard(path: string): Promise<Card | undefined> {
  const [, subject = ''] = path.startsWith(CARDS) ? (ADDRESS.exec(path.slice(CARDS.length)) ?? []) : [];
  if (ARTICLE.test(subject)) return findArticleCard(subject);
  const [language = '', ...words] = subject.split('/');
  const place = placeAtOnce(language);
  if (!place) return undefined;
  const { name, strapline } = place.site.settings;
  const slug = words.at(-1);
  if (slug === undefined) return siteCard(name, inLanguage(strapline, place.language), place.language);
  const kind = SLUGGED.find((one) => slugPath(one, slug) === `/${words.join('/')}`);
  if (!kind) return undefined;
  return findPageCard({ kind, language: place.language, slug });
}

function findArticleCard(id: string): Card | undefined {
  const row = content()
    .select({
      language: articles.language,
      headline: articles.headline,
      sectionId: articles.sectionId,
      typeId: articles.typeId,
      leadAltText: articles.leadAltText,
      leadCaption: articles.leadCaption,
      leadCredit: articles.leadCredit,
      picture: { key: pictures.key, width: pictures.width, height: pictures.height, credit: pictures.credit, avif: pictures.avif },
    })
    .from(articles)
    .leftJoin(pictures, eq(pictures.id, articles.leadPictureId))
    .where(eq(articles.id, id))
    .get();
  const place = row && placeAtOnce(row.language);
  if (!row || !place) return undefined;
  return articleCard(
    {
      id,
      language: place.language,
      headline: row.headline,
      type: toTypeView(place, row.typeId),
      section: toSectionLink(place, row.sectionId),
      leadPicture: row.picture && toLeadPicture(row.picture, row),
    },
    place.site.settings.name,
  );
}
