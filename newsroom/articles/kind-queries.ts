/** Pages of types, groups of types, and columns. */
import { keptCount } from '#newsroom/articles/count-queries.ts';
import type { LeafRequest } from '#newsroom/articles/leaf.ts';
import { listLanguages } from '#newsroom/articles/list-languages.ts';
import { findList } from '#newsroom/articles/list-queries.ts';
import type { KindPage, NamedLink, TypeTone } from '#newsroom/articles/views.ts';
import { columnPath, typePath } from '#newsroom/site/addresses.ts';
import { now } from '#newsroom/site/clock.ts';
import { inLanguage } from '#newsroom/site/language.ts';
import { findPlace, type Place, type SiteType } from '#newsroom/site/site-queries.ts';

/** The page of a type or of a group of types; they share one space of addresses, in which a type comes first. */
export async function findTypePage(language: string, slug: string, request: LeafRequest, at = now()): Promise<KindPage | undefined> {
  const place = await findPlace(language);
  if (!place) return undefined;
  const { site } = place;
  const type = site.types.find((one) => one.slug === slug);
  const group = site.groups.find((one) => (type ? one.id === type.groupId : one.slug === slug));
  const named = type ?? group;
  if (!named || !group) return undefined;

  const path = typePath(site.base, place.language, slug);
  const total = keptCount(type ? 'type' : 'group', language, named.id);
  const list = await findList({ place, conditions: type ? { type: type.id } : { group: group.id }, request, total, path, at });
  if (!list) return undefined;
  const members = site.types.filter((one) => one.groupId === group.id);
  return {
    name: inLanguage(named.names, place.language),
    description: '',
    summary: '',
    path,
    tone: type ? type.tone : toneOf(members),
    siblings: (type ? [group, ...members.filter((one) => one !== type)] : members).map((one) => kindLink(place, one)),
    list,
    languages: listLanguages(site, type ? 'type' : 'group', named.id, (other) => typePath(site.base, other, slug)),
  };
}

function kindLink({ site, language }: Place, kind: { slug: string; names: Record<string, string> }): NamedLink {
  return { name: inLanguage(kind.names, language), path: typePath(site.base, language, kind.slug) };
}

/** A group speaks in a voice only when all of its types do. */
function toneOf(types: SiteType[]): TypeTone {
  const [first] = types;
  return first && types.every((type) => type.tone === first.tone) ? first.tone : 'report';
}

/** The page of a column. Its tone is that of its newest article: a commentary's letters are opinion. */
export async function findColumnPage(language: string, slug: string, request: LeafRequest, at = now()): Promise<KindPage | undefined> {
  const place = await findPlace(language);
  const column = place?.site.columns.find((one) => one.slug === slug);
  if (!place || !column) return undefined;
  const { site } = place;
  const path = columnPath(site.base, place.language, slug);
  const list = await findList({ place, conditions: { column: column.id }, request, total: keptCount('column', language, column.id), path, at });
  return (
    list && {
      name: inLanguage(column.names, place.language),
      description: inLanguage(column.descriptions, place.language),
      summary: column.descriptions[place.language] ?? '',
      path,
      tone: list.teasers[0]?.type.tone ?? 'report',
      siblings: site.columns
        .filter((one) => one !== column)
        .map((one) => ({ name: inLanguage(one.names, place.language), path: columnPath(site.base, place.language, one.slug) })),
      list,
      languages: listLanguages(site, 'column', column.id, (other) => columnPath(site.base, other, slug)),
    }
  );
}
