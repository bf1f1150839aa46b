/** Who may do what at the desk: the whole table, and the one place where a move is allowed or refused. */

export const ROLES = ['contributor', 'author', 'editor', 'admin'] as const;
export type Role = (typeof ROLES)[number];

/** How far a permission reaches: nowhere, to one's own pieces, or to everybody's. */
export type Reach = 'none' | 'own' | 'all';

const EDITORS = { contributor: 'none', author: 'none', editor: 'all', admin: 'all' } as const;
const ADMINS = { contributor: 'none', author: 'none', editor: 'none', admin: 'all' } as const;
const EVERYONE = { contributor: 'all', author: 'all', editor: 'all', admin: 'all' } as const;
const WRITERS = { contributor: 'own', author: 'own', editor: 'all', admin: 'all' } as const;
const PUBLISHERS = { contributor: 'none', author: 'own', editor: 'all', admin: 'all' } as const;

const PERMISSIONS = {
  /** To be signed in: one's own account, lists, finding things. */
  'desk.use': EVERYONE,
  'draft.read': WRITERS,
  'draft.write': WRITERS,
  /** To hand a piece in for review, and to take it back. */
  'draft.submit': WRITERS,
  'draft.publish': PUBLISHERS,
  'draft.schedule': PUBLISHERS,
  /** To send a piece back to its writer with a note. */
  'draft.return': EDITORS,
  /** To add people to a piece, or take them from it. */
  'draft.share': EDITORS,
  'embargo.lift': EDITORS,
  /** To publish in spite of a stop, with a reason that is logged. */
  'stop.override': EDITORS,
  'article.correct': EDITORS,
  'article.withdraw': EDITORS,
  'article.reinstate': EDITORS,
  /** To change the slug or section of what was published. */
  'article.move': EDITORS,
  'front.choose': EDITORS,
  'preview.share': WRITERS,
  'picture.add': EVERYONE,
  /** One's own: those that one added. What readers see is changed by nobody who may not publish. */
  'picture.edit': WRITERS,
  'topic.create': EVERYONE,
  'site.edit': EDITORS,
  'log.read': EDITORS,
  'people.edit': ADMINS,
  'settings.edit': ADMINS,
} as const satisfies Record<string, Record<Role, Reach>>;

export type Permission = keyof typeof PERMISSIONS;

/** How far that role's permission reaches. */
export const reachOf = (role: Role, permission: Permission): Reach => PERMISSIONS[permission][role];

/** Whether that role may do it at all, be it to its own pieces only. */
export const may = (role: Role, permission: Permission): boolean => reachOf(role, permission) !== 'none';

const ROLE_NAMES: Record<Role, string> = { contributor: 'Contributors', author: 'Authors', editor: 'Editors', admin: 'Administrators' };

const REFUSALS: Partial<Record<Permission, string>> = {
  'draft.publish': 'cannot publish. Send it for review.',
  'draft.schedule': 'cannot schedule. Send it for review.',
  'people.edit': 'cannot change who works here.',
  'settings.edit': 'cannot change the settings.',
};

/** Why somebody of that role is refused, in words that say what to do instead where there is something. */
export const refusalOf = (role: Role, permission: Permission): string => `${ROLE_NAMES[role]} ${REFUSALS[permission] ?? 'cannot do this.'}`;
