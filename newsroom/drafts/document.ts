/** A draft's document: everything the desk writes about an article, in one JSON document under one schema. */
import { z } from 'zod';
import { BODY_LIMITS, bodySchema, depthOf, emptyBody, linkAddress } from '#newsroom/articles/body.ts';
import { ARTICLE_LICENCES } from '#newsroom/republishing/licences.ts';
import { isLanguage } from '#newsroom/site/language.ts';

/** Limits of the fields, in characters; counts are of list entries. */
export const DOCUMENT_LIMITS = {
  headline: 200,
  slug: 100,
  kicker: 60,
  standfirst: 600,
  dateline: 60,
  name: 200,
  caption: 1_000,
  note: 1_000,
  correction: 2_000,
  sources: 20,
  bylines: 20,
  topics: 20,
  notes: 10,
  corrections: 50,
  pins: 4,
  exclusions: 50,
  bytes: 1_500_000,
} as const;
const LIMITS = DOCUMENT_LIMITS;

const id = z.uuid();
const short = (limit: number) => z.string().trim().max(limit);
const instant = z.iso.datetime();
export const slugSchema = z
  .string()
  .min(1, 'An address is missing.')
  .max(LIMITS.slug)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'An address has small Latin letters, digits and single hyphens.');

export const BYLINE_ROLES = ['author', 'translator', 'photographer', 'editor', 'contributor'] as const;
export const NOTE_KINDS = ['views', 'funder', 'partner', 'note'] as const;

const leadPicture = z.strictObject({
  mediaId: id,
  altText: short(BODY_LIMITS.line),
  caption: short(LIMITS.caption).default(''),
  credit: short(LIMITS.name).default(''),
});
const source = z.strictObject({ name: short(LIMITS.name).min(1), url: linkAddress.or(z.literal('')).default('') });
/** `place` is where that person filed from. */
const byline = z.strictObject({ authorId: id, role: z.enum(BYLINE_ROLES).default('author'), place: short(LIMITS.dateline).default('') });
const note = z.strictObject({
  kind: z.enum(NOTE_KINDS),
  text: short(LIMITS.note).min(1),
  url: linkAddress.or(z.literal('')).default(''),
});
const correction = z.strictObject({ at: instant, text: short(LIMITS.correction).min(1) });
/** All languages of one story share `group`. `originalVersion` is the original's published version that was translated. */
const translation = z.strictObject({ group: id, originalId: id.nullable(), originalVersion: z.int().positive().nullable() });

export const documentSchema = z.strictObject({
  language: z.string().refine(isLanguage, 'This language has no wording in the catalogue.'),
  headline: short(LIMITS.headline).default(''),
  slug: slugSchema.or(z.literal('')).default(''),
  kicker: short(LIMITS.kicker).default(''),
  standfirst: short(LIMITS.standfirst).default(''),
  body: bodySchema.default(emptyBody),
  dateline: short(LIMITS.dateline).default(''),
  leadPicture: leadPicture.nullable().default(null),
  sources: z.array(source).max(LIMITS.sources).default([]),
  bylines: z.array(byline).max(LIMITS.bylines).default([]),
  /** Printed instead of the people in `bylines` when it is not empty, for instance the name of an agency. */
  printedByline: short(LIMITS.name).default(''),
  notes: z.array(note).max(LIMITS.notes).default([]),
  sectionId: id.nullable().default(null),
  typeId: id.nullable().default(null),
  columnId: id.nullable().default(null),
  topicIds: z.array(id).max(LIMITS.topics).default([]),
  corrections: z.array(correction).max(LIMITS.corrections).default([]),
  /** Where the story first stood, when it is republished from elsewhere. */
  canonicalUrl: z
    .url({ protocol: /^https?$/ })
    .or(z.literal(''))
    .default(''),
  /** Under which licence others may republish it. */
  licence: z.enum(ARTICLE_LICENCES).default('site'),
  embargoedUntil: instant.nullable().default(null),
  translation: translation.nullable().default(null),
  relatedPins: z.array(id).max(LIMITS.pins).default([]),
  relatedExclusions: z.array(id).max(LIMITS.exclusions).default([]),
  searchTitle: short(LIMITS.headline).default(''),
  searchDescription: short(LIMITS.standfirst).default(''),
});

export type DraftDocument = z.infer<typeof documentSchema>;
/** What a caller may leave out is filled in by the schema. */
export type DraftDocumentInput = z.input<typeof documentSchema>;

export type ParsedDocument = { ok: true; document: DraftDocument } | { ok: false; message: string; fieldErrors: Record<string, string> };

/** Parses a document from outside: size, then depth, then the schema. Never throws; says what is wrong, field by field. */
export function parseDocument(input: unknown): ParsedDocument {
  const refuse = (message: string, fieldErrors: Record<string, string> = {}): ParsedDocument => ({ ok: false, message, fieldErrors });
  if (depthOf(input, BODY_LIMITS.depth * 2) > BODY_LIMITS.depth * 2) return refuse('The text is nested too deeply.', { body: 'Nested too deeply.' });
  if (Buffer.byteLength(JSON.stringify(input) ?? '') > LIMITS.bytes) return refuse('The text is too large to be stored.', { body: 'Too large.' });
  const parsed = documentSchema.safeParse(input);
  if (parsed.success) return { ok: true, document: parsed.data };
  const fieldErrors: Record<string, string> = {};
  for (const issue of parsed.error.issues) fieldErrors[issue.path.join('.')] ??= issue.message;
  return refuse('Some fields cannot be stored as they are.', fieldErrors);
}
