/** Navigation and settings as the desk edits them. */
import { contentWriter } from '#db/connections.ts';
import { deskTopics } from '#db/schema/desk/drafts.ts';
import { columns, sections, typeGroups, types } from '#db/schema/published/site.ts';
import { listDeskPages } from '#newsroom/site/desk-page-queries.ts';
import { languagesOfSite } from '#newsroom/site/desk-site-queries.ts';
import type { NavigationEdited, SettingsEdited } from '#newsroom/site/desk-views.ts';
import { inLanguage, type Words } from '#newsroom/site/language.ts';
import { settingsSchema } from '#newsroom/site/settings.ts';
import { readNavigation, readStoredSettings } from '#newsroom/site/site-states.ts';

/** The links of the masthead and the foot, and what else they could lead to. */
export async function getDeskNavigation(): Promise<NavigationEdited> {
  const database = contentWriter();
  const languages = languagesOfSite();
  const { rows, mark } = readNavigation();
  const named = (all: { slug: string; names: Words }[]) => all.map(({ slug, names }) => ({ value: slug, name: inLanguage(names, languages[0]) }));
  return {
    mark,
    languages,
    links: rows.map(({ position, ...link }) => link),
    targets: {
      section: named(database.select().from(sections).orderBy(sections.position).all()),
      type: named([
        ...database.select().from(typeGroups).orderBy(typeGroups.position).all(),
        ...database.select().from(types).orderBy(types.position).all(),
      ]),
      column: named(database.select().from(columns).orderBy(columns.position).all()),
      topic: named(database.select().from(deskTopics).all()).sort((one, other) => one.name.localeCompare(other.name)),
      page: (await listDeskPages()).map(({ key, headline }) => ({ value: key, name: headline })),
    },
  };
}

/** The settings; undefined on a site that was never founded. */
export async function findDeskSettings(): Promise<SettingsEdited | undefined> {
  const { rows, mark } = readStoredSettings();
  if (!rows[0]) return undefined;
  const settings = settingsSchema.parse(rows[0].document);
  const zones = new Set([...Intl.supportedValuesOf('timeZone'), 'UTC', settings.timeZone]);
  return { mark, settings, zones: [...zones].sort() };
}
