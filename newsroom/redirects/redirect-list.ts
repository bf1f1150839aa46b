/** The redirects, as the desk asks for them and gets them. */
import { z } from 'zod';

/** Addresses in characters; `leaf`: how many are shown at once; `looked`: how many of all are looked through for one. */
export const REDIRECT_LIMITS = { path: 500, location: 2_000, question: 200, leaf: 50, looked: 50_000 } as const;

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
