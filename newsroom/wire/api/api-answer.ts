/** The forms in which the read interface answers. */
import type { Problem } from '#newsroom/wire/api/frame-schemas.ts';
import { forOtherSites } from '#newsroom/wire/other-sites.ts';
import type { WireDocument } from '#newsroom/wire/wire-document.ts';

/** `self`: the one address of what was asked for, which other spellings and former names are answered as well. `next`: the part that follows. */
export function answer(body: unknown, links: { self?: string; next?: string | null } = {}): WireDocument {
  const named = (['self', 'next'] as const).flatMap((rel) => (links[rel] ? [`<${links[rel]}>; rel="${rel}"`] : []));
  return {
    type: 'application/json; charset=utf-8',
    body: JSON.stringify(body),
    headers: { ...forOtherSites, ...(named.length > 0 && { link: named.join(', ') }) },
  };
}

export const PROBLEM_TYPE = 'application/problem+json; charset=utf-8';

const TITLES = { 400: 'Bad Request', 404: 'Not Found', 410: 'Gone' } as const;

/** What went wrong, as RFC 9457 has it. */
export function problem(status: keyof typeof TITLES, detail: string, more: Pick<Problem, 'errors'> = {}): WireDocument {
  const body: Problem = { type: 'about:blank', title: TITLES[status], status, detail, ...more };
  return { status, type: PROBLEM_TYPE, body: JSON.stringify(body), headers: forOtherSites };
}
