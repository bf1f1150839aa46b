/** People who may sign in to the desk, and what proves who they are. Reader pages have no connection to this file. */
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { flag, id, instant } from '../columns.ts';

export const people = sqliteTable('people', {
  id: id().primaryKey(),
  name: text('name').notNull(),
  email: text('email').notNull().unique(),
  emailVerified: flag('email_verified').notNull(),
  image: text('image'),
  role: text('role', { enum: ['contributor', 'author', 'editor', 'admin'] }).notNull(),
  /** The profile that readers see under this person's articles; not every person has one. */
  authorId: id('author_id'),
  twoFactorEnabled: flag('two_factor_enabled'),
  /** Made with the sample edition: its password is printed on the sign-in page. */
  demonstration: flag('demonstration').notNull(),
  /** Since then this person cannot sign in. */
  disabledAt: instant('disabled_at'),
  lastSeenAt: instant('last_seen_at'),
  createdAt: instant('created_at').notNull(),
  updatedAt: instant('updated_at').notNull(),
});

const personId = () =>
  id('person_id')
    .notNull()
    .references(() => people.id, { onDelete: 'cascade' });

export const sessions = sqliteTable(
  'sessions',
  {
    id: id().primaryKey(),
    personId: personId(),
    token: text('token').notNull().unique(),
    expiresAt: instant('expires_at').notNull(),
    ipAddress: text('ip_address'),
    userAgent: text('user_agent'),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (table) => [index('sessions_by_person').on(table.personId)],
);

/** A way to sign in; with a password, its argon2id hash. */
export const credentials = sqliteTable(
  'credentials',
  {
    id: id().primaryKey(),
    personId: personId(),
    accountId: text('account_id').notNull(),
    providerId: text('provider_id').notNull(),
    accessToken: text('access_token'),
    refreshToken: text('refresh_token'),
    idToken: text('id_token'),
    accessTokenExpiresAt: instant('access_token_expires_at'),
    refreshTokenExpiresAt: instant('refresh_token_expires_at'),
    scope: text('scope'),
    password: text('password'),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (table) => [index('credentials_by_person').on(table.personId)],
);

/** Short-lived secrets of a step underway: a second factor asked for, a passkey's challenge. */
export const verifications = sqliteTable(
  'verifications',
  {
    id: id().primaryKey(),
    identifier: text('identifier').notNull(),
    value: text('value').notNull(),
    expiresAt: instant('expires_at').notNull(),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (table) => [index('verifications_by_identifier').on(table.identifier)],
);

export const secondFactors = sqliteTable(
  'second_factors',
  {
    id: id().primaryKey(),
    personId: personId(),
    secret: text('secret').notNull(),
    backupCodes: text('backup_codes').notNull(),
    verified: flag('verified'),
    failedVerificationCount: integer('failed_verification_count'),
    lockedUntil: instant('locked_until'),
    /** The time step of the last code that was accepted: each code works once. */
    lastStep: integer('last_step'),
  },
  (table) => [index('second_factors_by_person').on(table.personId)],
);

export const passkeys = sqliteTable(
  'passkeys',
  {
    id: id().primaryKey(),
    personId: personId(),
    name: text('name'),
    publicKey: text('public_key').notNull(),
    credentialID: text('credential_id').notNull().unique(),
    counter: integer('counter').notNull(),
    deviceType: text('device_type').notNull(),
    backedUp: flag('backed_up').notNull(),
    transports: text('transports'),
    aaguid: text('aaguid'),
    createdAt: instant('created_at'),
  },
  (table) => [index('passkeys_by_person').on(table.personId)],
);

/** Links that make or restore an account, each for one use; only the hash of the link's secret is stored. */
export const invitations = sqliteTable(
  'invitations',
  {
    id: id().primaryKey(),
    kind: text('kind', { enum: ['set-up', 'invitation', 'reset'] }).notNull(),
    /** SHA-256 of the secret, in hex. */
    secretHash: text('secret_hash').notNull().unique(),
    email: text('email').notNull(),
    role: text('role', { enum: ['contributor', 'author', 'editor', 'admin'] }),
    /** Whose password a reset restores. */
    personId: id('person_id').references(() => people.id, { onDelete: 'cascade' }),
    createdAt: instant('created_at').notNull(),
    createdBy: text('created_by').notNull(),
    expiresAt: instant('expires_at').notNull(),
    usedAt: instant('used_at'),
    revokedAt: instant('revoked_at'),
  },
  (table) => [index('invitations_by_date').on(table.createdAt)],
);

/** Failed tries by account and by address; each makes the next wait longer. */
export const throttle = sqliteTable('throttle', {
  /** `account:…` or `address:…`, hashed: no address of anybody is stored. */
  key: text('key').primaryKey(),
  failures: integer('failures').notNull(),
  lastAt: instant('last_at').notNull(),
  blockedUntil: instant('blocked_until').notNull(),
});
