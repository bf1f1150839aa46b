/** Commands that take something out of the frame. What is in use stays, with the reason. */
import { eq } from 'drizzle-orm';
import { commit, type Write } from '#db/commit.ts';
import { accountsDatabase, contentWriter } from '#db/connections.ts';
import { people } from '#db/schema/accounts/people.ts';
import { deskAuthors, deskTopics } from '#db/schema/desk/drafts.ts';
import { columns, sections, typeGroups, types } from '#db/schema/published/site.ts';
import { type Act, conflict, missing, type Refusal, stopped } from '#newsroom/acting/act.ts';
import { overtaken, type State } from '#newsroom/acting/begun-from.ts';
import { readAuthor } from '#newsroom/authors/save-author.ts';
import { listPiecesWith, type PointedTo } from '#newsroom/drafts/pieces-with.ts';
import { noteLinkingWrites } from '#newsroom/links/linked-addresses.ts';
import { slugPath } from '#newsroom/site/addresses.ts';
import { isNavigated } from '#newsroom/site/is-navigated.ts';
import { LANGUAGES } from '#newsroom/site/language.ts';
import type { Saved } from '#newsroom/site/saving.ts';
import { readColumn, readSection, readType, readTypeGroup } from '#newsroom/site/site-states.ts';
import { readTopic } from '#newsroom/topics/save-topic.ts';
import { plural } from '#newsroom/wording/numbers.ts';

export const REMOVABLE = ['section', 'type', 'type-group', 'column', 'topic', 'author'] as const;
export type Removable = (typeof REMOVABLE)[number];

interface Kind {
  read(id: string): State<{ slug: string }>;
  /** Why it cannot go. */
  refuse(id: string, slug: string): Refusal | undefined;
  write(id: string): Write;
}

const inPieces = (kind: PointedTo, id: string): Refusal | undefined => {
  const pieces = listPiecesWith(kind, id).length;
  return pieces > 0
    ? stopped(plural('en', pieces, { one: '# article or draft is filed here.', other: '# articles and drafts are filed here.' }))
    : undefined;
};
const inNavigation = (kind: 'section' | 'type' | 'column' | 'topic', slug: string): Refusal | undefined =>
  isNavigated(kind, [slug]) ? stopped('The navigation leads here. Take it out there first.') : undefined;

const KINDS: Record<Removable, Kind> = {
  section: {
    read: readSection,
    refuse: (id, slug) => inPieces('section', id) ?? inNavigation('section', slug),
    write: (id) => contentWriter().delete(sections).where(eq(sections.id, id)),
  },
  type: {
    read: readType,
    refuse: (id, slug) => inPieces('type', id) ?? inNavigation('type', slug),
    write: (id) => contentWriter().delete(types).where(eq(types.id, id)),
  },
  'type-group': {
    read: readTypeGroup,
    refuse: (id, slug) => holdsTypes(id) ?? inNavigation('type', slug),
    write: (id) => contentWriter().delete(typeGroups).where(eq(typeGroups.id, id)),
  },
  column: {
    read: readColumn,
    refuse: (id, slug) => inPieces('column', id) ?? inNavigation('column', slug),
    write: (id) => contentWriter().delete(columns).where(eq(columns.id, id)),
  },
  topic: {
    read: readTopic,
    refuse: (id, slug) => inPieces('topic', id) ?? inNavigation('topic', slug),
    write: (id) => contentWriter().delete(deskTopics).where(eq(deskTopics.id, id)),
  },
  author: {
    read: readAuthor,
    refuse: (id) => inPieces('author', id) ?? hasAccount(id),
    write: (id) => contentWriter().delete(deskAuthors).where(eq(deskAuthors.id, id)),
  },
};

function holdsTypes(groupId: string): Refusal | undefined {
  const held = contentWriter().select({ id: types.id }).from(types).where(eq(types.groupId, groupId)).all().length;
  return held > 0 ? stopped(plural('en', held, { one: '# type is in this group.', other: '# types are in this group.' })) : undefined;
}

function hasAccount(authorId: string): Refusal | undefined {
  const account = accountsDatabase().select({ name: people.name }).from(people).where(eq(people.authorId, authorId)).get();
  return account && stopped(`This is the profile of ${account.name}’s account. An administrator can change that under People.`);
}

/** Why it cannot be removed as things are; undefined when it can. */
export function removalRefused(kind: Removable, id: string): string | undefined {
  const slug = KINDS[kind].read(id).rows[0]?.slug;
  return slug === undefined ? undefined : KINDS[kind].refuse(id, slug)?.message;
}

/** Removes what nothing points to. Saved again with its id and words it is as it was. */
export async function removeFromSite(kind: Removable, id: string, begun: string, { by, at }: Act): Promise<Saved> {
  const { read, refuse, write } = KINDS[kind];
  const state = read(id);
  const [row] = state.rows;
  if (!row) return missing(kind === 'type-group' ? 'group of types' : kind);
  if (begun !== state.mark) return overtaken(id, state);
  const refusal = refuse(id, row.slug);
  if (refusal) return refusal;
  const isShown = kind !== 'topic' && kind !== 'author';
  const result = await commit({
    by,
    at,
    did: { action: `${kind}.remove`, subject: id, detail: row.slug },
    guards: [state.guard],
    writes: [
      write(id),
      ...noteLinkingWrites(LANGUAGES.map((language) => `/${language}${slugPath(kind === 'type-group' ? 'type' : kind, row.slug)}`)),
    ],
    raises: isShown ? 'yes' : 'no',
  });
  return result.ok ? { ok: true } : conflict;
}
