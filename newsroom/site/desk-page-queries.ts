/** Static pages as the desk lists and edits them. */
import { asc, eq } from 'drizzle-orm';
import { contentWriter } from '#db/connections.ts';
import { pages } from '#db/schema/published/site.ts';
import { type Body, emptyBody, picturesOf } from '#newsroom/articles/body.ts';
import { listPicturesById } from '#newsroom/media/desk-picture-queries.ts';
import { staticPagePath } from '#newsroom/site/addresses.ts';
import { languagesOfSite } from '#newsroom/site/desk-site-queries.ts';
import type { PageEdited, PageLine } from '#newsroom/site/desk-views.ts';
import { isNavigated } from '#newsroom/site/is-navigated.ts';
import { isLanguage, type Language } from '#newsroom/site/language.ts';
import { organisationOf, type PolicyPage } from '#newsroom/site/organisation.ts';
import { siteAtOnce } from '#newsroom/site/site-queries.ts';
import { readPage } from '#newsroom/site/site-states.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

function textsOf(key?: string): { key: string; text: PageLine['texts'][number] }[] {
  const languages = languagesOfSite();
  const { id, language, slug, headline } = pages;
  return contentWriter()
    .select({ id, key: pages.key, language, slug, headline })
    .from(pages)
    .where(key === undefined ? undefined : eq(pages.key, key))
    .orderBy(asc(pages.key))
    .all()
    .flatMap((row) => {
      if (!isLanguage(row.language)) return [];
      const text = {
        id: row.id,
        language: row.language,
        headline: row.headline,
        path: staticPagePath({ first: languages[0] }, row.language, row.slug),
      };
      return [{ key: row.key, text }];
    })
    .sort((one, other) => languages.indexOf(one.text.language) - languages.indexOf(other.text.language));
}

/** What search engines are told of pages, by path: which policies of the paper they are. */
function policiesByPath(): Map<string, PolicyPage[]> {
  const site = siteAtOnce();
  const named = (site?.settings.languages ?? []).flatMap((language) =>
    site ? (Object.entries(organisationOf(site.pages, '', site.base, language).policies) as [PolicyPage, string][]) : [],
  );
  const byPath = Map.groupBy(named, ([, path]) => path);
  return new Map([...byPath].map(([path, all]) => [path, [...new Set(all.map(([policy]) => policy))]]));
}

/** Each page once, with its texts in the site's languages. */
export async function listDeskPages(): Promise<PageLine[]> {
  const languages = languagesOfSite();
  const told = policiesByPath();
  const byKey = Map.groupBy(textsOf(), ({ key }) => key);
  return [...byKey]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, rows]) => {
      const texts = rows.map(({ text }) => text);
      const untranslated = languages.filter((language) => !texts.some((text) => text.language === language));
      const policies = [...new Set(texts.flatMap(({ path }) => told.get(path) ?? []))];
      return { key, headline: texts[0]?.headline ?? key, texts, untranslated, policies };
    });
}

/** A stored page; undefined when there is none with that id. */
export async function findDeskPage(id: string): Promise<PageEdited | undefined> {
  const { rows, mark } = readPage(id);
  const [row] = rows;
  if (!row || !isLanguage(row.language)) return undefined;
  const languages = languagesOfSite();
  const { key, language, slug, headline, standfirst } = row;
  // It was parsed when it was saved.
  const body = row.body as Body;
  const texts = textsOf(key).map(({ text }) => text);
  return {
    id,
    mark,
    languages,
    fields: { key, language, slug, headline, standfirst, body },
    path: staticPagePath({ first: languages[0] }, language, slug),
    below: staticPagePath({ first: languages[0] }, language, ''),
    pictures: await listPicturesById(picturesOf(body)),
    texts,
    kept: texts.length === 1 && isNavigated('page', [key, slug]) ? desk.site.pages.navigated : null,
  };
}

/** A page that nobody has written yet: of its own, or the translation of the one with that key. */
export async function getNewPage(asked: { language?: string; key?: string }): Promise<PageEdited> {
  const languages = languagesOfSite();
  const texts = asked.key ? textsOf(asked.key).map(({ text }) => text) : [];
  const wanted = languages.find((language) => language === asked.language) ?? languages[0];
  const language: Language = texts.some((text) => text.language === wanted) ? languages[0] : wanted;
  return {
    id: '',
    mark: '',
    languages,
    fields: { key: texts.length > 0 ? (asked.key ?? '') : '', language, slug: '', headline: '', standfirst: '', body: emptyBody },
    path: null,
    below: staticPagePath({ first: languages[0] }, language, ''),
    pictures: [],
    texts,
    kept: null,
  };
}
