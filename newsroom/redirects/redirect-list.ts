/** The redirects, as the desk asks for them and gets them. */
import { z } from 'zod';

/** Addresses in characters; `leaf`: how many are shown at once; `looked`: how many of all are looked through for one. */
export const REDIRECT_LIMITS = { path: 500, location: 2_000, question: 200, leaf: 50, looked: 50_000 } as const;

/** Many at once: so many lines and characters of one text; `step`: stored in one commit; `shown`: lines of what came of them. */
export const BRING_LIMITS = { lines: 10_000, characters: 2_000_000, bytes: 4_000_000, step: 40, hops: 20, shown: 100 } as const;

/** How many a part of the file has in which all are handed out. */
export const EXPORT_LEAF = 5_000;

const askedSchema = z.object({
  /** A part of one of the two addresses. */
  q: z
    .string()
    .transform((word) => word.trim().slice(0, REDIRECT_LIMITS.question))
    .catch(''),
  /** The last address of the leaf before, with its query. */
  after: z
    .string()
    .max(2 * REDIRECT_LIMITS.path + 1)
    .catch(''),
});
export type RedirectsAsked = z.infer<typeof askedSchema>;

export const readRedirectsAsked = (query: Record<string, string | string[] | undefined>): RedirectsAsked => askedSchema.parse(query);

export const REDIRECTS_PLACE = '/desk/site/redirects';

export const redirectsPath = ({ q, after }: RedirectsAsked): string => {
  const query = new URLSearchParams({ ...(q && { q }), ...(after && { after }) });
  return `${REDIRECTS_PLACE}${query.size > 0 ? '?' : ''}${query}`;
};

export interface RedirectLine {
  /** As readers had it, in letters. */
  from: string;
  to: string;
  /** The former address, written so that it can be given to be removed. */
  written: string;
}

export interface RedirectList {
  asked: RedirectsAsked;
  /** By their address. */
  lines: RedirectLine[];
  /** Where the next leaf begins; null at the end. */
  next: string | null;
  /** Up to which address all was looked through, when that is not all, and the leaf is not full. */
  lookedUpTo: string | null;
}

/** A line that is not stored, and why. */
export interface RefusedLine {
  line: number;
  from: string;
  to: string;
  says: string;
}

/** What came of many. Each line is counted in one of `stored`, `unchanged` and `refused`. */
export interface Brought {
  stored: number;
  /** Stored before as they are. */
  unchanged: number;
  /** Lines that led to another line's former address, with the end to which they lead now. */
  ledOn: { line: number; from: string; to: string }[];
  refused: RefusedLine[];
}
