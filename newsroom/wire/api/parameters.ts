/** What may be asked of each list. The same schemas check a request and stand in the OpenAPI document. */
import { z } from 'zod';
import { SEARCH_LIMITS } from '#newsroom/search/question.ts';
import { isDay } from '#newsroom/site/canonical-query.ts';
import { LANGUAGES } from '#newsroom/site/language.ts';
import { FORMATS } from '#newsroom/wire/api/api-addresses.ts';

/** How many things one answer holds: unless a number is named, and at most. */
export const API_LIMITS = { usual: 20, most: 100 } as const;

/** No slug and no cursor is longer, in characters. */
const LONGEST = { slug: 100, cursor: 200, address: 500 } as const;

/** How the OpenAPI document describes what is a number to programs, and letters in an address. */
const whole = (minimum: number, maximum: number) => ({ type: 'integer', minimum, maximum });

const slug = (of: string) =>
  z
    .string()
    .regex(/^[a-z0-9-]+$/, 'This is no slug.')
    .max(LONGEST.slug)
    .describe(`Slug of ${of}.`);
const time = (what: string) =>
  z.iso
    .datetime({ offset: true, error: 'This is no time as RFC 3339 writes it, for instance 2026-05-01T10:00:00Z.' })
    .refine((text) => Number.isFinite(Date.parse(text)) && Date.parse(text) >= 0, 'This time is too early.')
    .transform((text) => new Date(text).toISOString())
    .describe(`${what} A time as RFC 3339 writes it.`);
const day = (what: string) => z.string().refine(isDay, 'This is no day, for instance 2026-05-01.').describe(`${what} A day in the site’s zone.`);
const cursor = z
  .string()
  .regex(/^[\w-]+$/, 'This is no cursor.')
  .max(LONGEST.cursor)
  .describe('Taken from the next address of an answer, never made.');
const limit = z
  .string()
  .regex(/^\d{1,9}$/, 'This is no number.')
  .refine((text) => Number(text) >= 1, 'At least 1 is given.')
  .refine((text) => Number(text) <= API_LIMITS.most, `At most ${API_LIMITS.most} are given at once.`)
  .transform((text) => String(Number(text)))
  .describe(`How many are given at once, ${API_LIMITS.usual} unless it is said, ${API_LIMITS.most} at most.`)
  .meta(whole(1, API_LIMITS.most));
const language = z.enum(LANGUAGES, { error: 'The site has no such language.' });
const format = z.enum(FORMATS, { error: `This is none of ${FORMATS.join(', ')}.` }).describe('ninjs: IPTC ninjs 3.1 in the place of our own form.');

const filters = {
  section: slug('a section'),
  type: slug('a type or a group of types'),
  topic: slug('a topic'),
  author: slug('a person named above articles, in whatever role'),
};

/** In the order in which they stand in a canonical address. Each may be left out. */
export const PARAMETERS = {
  articles: {
    language: language.describe('Unless it is said, articles of all languages are given.'),
    ...filters,
    column: slug('a column'),
    publishedSince: time('First published then or later.'),
    publishedUntil: time('First published before.'),
    changedSince: time(
      'Published, changed, withdrawn, or at another address since its section was renamed, then or later; the list is in the order of changes.',
    ),
    renamedSince: time('Sections that were renamed before are not told again, with changedSince: taken from again.'),
    cursor,
    limit,
    format,
  },
  article: {
    address: z.string().min(1).max(LONGEST.address).describe('The address of its page, whole or as a path; one that it had before leads to it too.'),
    format,
  },
  search: {
    q: z.string().trim().min(1).max(SEARCH_LIMITS.question).describe('Words; those in quotation marks stand together.'),
    language: language.describe('Searches are in one language: the site’s first unless it is said.'),
    ...filters,
    from: day('First published on that day or later.'),
    to: day('First published on that day or before.'),
    page: z
      .string()
      .regex(new RegExp(`^[1-${SEARCH_LIMITS.leaves}]$`), `Only ${SEARCH_LIMITS.leaves} pages are given: ask more narrowly.`)
      .describe('Counted from 1.')
      .meta(whole(1, SEARCH_LIMITS.leaves)),
  },
  named: { cursor, limit },
  none: {},
} as const satisfies Record<string, Record<string, z.ZodType<string, string>>>;

export type ParameterSet = keyof typeof PARAMETERS;
export type Values<Set extends ParameterSet> = { [Name in keyof (typeof PARAMETERS)[Set]]?: string };
export interface Fault {
  parameter: string;
  detail: string;
}

export interface Read<Set extends ParameterSet> {
  values: Values<Set>;
  faults: Fault[];
  /** What was asked for in its one form; what is wrong stays as it came. */
  pairs: [string, string][];
}

/** What a query says, in canonical form, and what is wrong with it. Parameters that are not known are passed over, and empty ones. */
export function readParameters<Set extends ParameterSet>(set: Set, query: URLSearchParams): Read<Set> {
  const read: Read<Set> = { values: {}, faults: [], pairs: [] };
  for (const [parameter, schema] of Object.entries(PARAMETERS[set] as Record<string, z.ZodType<string, string>>)) {
    const given = query.getAll(parameter).filter((value) => value !== '');
    const [first] = given;
    if (first === undefined) continue;
    const parsed = schema.safeParse(first);
    if (given.length > 1) read.faults.push({ parameter, detail: 'It is given twice.' });
    else if (!parsed.success) read.faults.push({ parameter, detail: parsed.error.issues[0]?.message ?? 'It is malformed.' });
    else (read.values as Record<string, string>)[parameter] = parsed.data;
    for (const value of given.length === 1 && parsed.success ? [parsed.data] : given) read.pairs.push([parameter, value]);
  }
  return read;
}
