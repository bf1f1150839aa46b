import { eq } from 'drizzle-orm';
import { content } from '#db/connections.ts';
import { articles, authors, topics } from '#db/schema/published/articles.ts';
import { pictures } from '#db/schema/published/pictures.ts';
import { toLeadPicture, toSectionLink, toTypeView } from '#newsroom/articles/teaser-queries.ts';
import { articleCard, CARDS, type Card, type CardSubject, pageCard, siteCard } from '#newsroom/cards/card.ts';
import { type Slugged, slugPath } from '#newsroom/site/addresses.ts';
import { inLanguage } from '#newsroom/site/language.ts';
import { type Place, placeAtOnce } from '#newsroom/site/site-queries.ts';

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
  const called = nameOf({ kind, language: place.language, slug }, place);
  return called ? pageCard({ kind, language: place.language, slug }, called, name) : undefined;
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

/** What a page is called in its language; undefined when there is no such page. */
function nameOf({ kind, language, slug }: Extract<CardSubject, { slug: string }>, { site }: Place): string | undefined {
  const named = (rows: { slug: string; names: Record<string, string> }[]) => {
    const row = rows.find((one) => one.slug === slug);
    return row && inLanguage(row.names, language);
  };
  switch (kind) {
    case 'section':
      return named(site.sections);
    case 'type':
      return named([...site.types, ...site.groups]);
    case 'column':
      return named(site.columns);
    case 'page':
      return site.pages.find((page) => page.slug === slug && page.language === language)?.headline;
    case 'topic':
      return named(content().select({ slug: topics.slug, names: topics.names }).from(topics).where(eq(topics.slug, slug)).all());
    case 'author':
      return content().select({ name: authors.name }).from(authors).where(eq(authors.slug, slug)).get()?.name;
  }
}
