/** The list of articles as the desk asks for it and gets it: what stands in the address bar, and a line of the table. */
import { z } from 'zod';

/** Where a piece stands. */
export const STANDINGS = ['draft', 'review', 'scheduled', 'published', 'withdrawn'] as const;
export type Standing = (typeof STANDINGS)[number];

/** What the list can be narrowed to at its side: everything, one's own, or what stands somewhere. */
export const VIEWS = ['all', 'mine', ...STANDINGS] as const;
export type View = (typeof VIEWS)[number];

const given = z.string().trim().max(200).catch('');

/** What stands in the address bar; what cannot be understood there is left out. */
const listSchema = z.object({
  view: z.enum(VIEWS).catch('all'),
  q: given,
  section: given,
  type: given,
  author: given,
  language: given,
  /** The last line of the leaf before: its time and its id. */
  before: z
    .string()
    .regex(/^\d{1,15}~[0-9a-f-]{36}$/)
    .catch(''),
});
export type ListAsked = z.infer<typeof listSchema>;

export const FILTERS = ['q', 'section', 'type', 'author', 'language'] as const;
export type Filter = (typeof FILTERS)[number];

export function readAsked(query: Record<string, string | string[] | undefined>): ListAsked {
  return listSchema.parse(query);
}

/** The list's address; what is not asked for is not in it. A changed filter begins at the newest again. */
export function listPath({ before, ...asked }: Partial<ListAsked>): string {
  const parts = Object.entries({ ...asked, before }).filter(([name, value]) => value && !(name === 'view' && value === 'all'));
  const query = new URLSearchParams(parts as [string, string][]).toString();
  return query ? `/desk/articles?${query}` : '/desk/articles';
}

/** A line of a list. Instants are ISO 8601. */
export interface DraftLine {
  id: string;
  version: number;
  headline: string;
  language: string;
  standing: Standing;
  /** When it was or will be so: the schedule's time, the publication's, the withdrawal's; null for what is being written. */
  since: string | null;
  embargoedUntil: string | null;
  /** Readers see it, and the desk has later words. */
  hasChanges: boolean;
  /** What would stop its publication; counted for pieces in review only. */
  stops: number;
  isChoice: boolean;
  section: string;
  type: string;
  authors: string[];
  words: number;
  changedAt: string;
  /** Empty for what runs by itself. */
  changedBy: string;
}

export interface NamedId {
  id: string;
  name: string;
}

export interface DraftListPage {
  asked: ListAsked;
  counts: Record<View, number>;
  lines: DraftLine[];
  /** How many there are; null when they are more than are counted. */
  total: number | null;
  /** For the link to what is older; null on the last leaf. */
  older: string | null;
  sections: NamedId[];
  types: NamedId[];
  authors: NamedId[];
  languages: NamedId[];
  timeZone: string;
  at: string;
}
