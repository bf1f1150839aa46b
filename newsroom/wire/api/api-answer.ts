/** The forms in which the read interface answers. */
import type { Problem } from '#newsroom/wire/api/frame-schemas.ts';
import { forOtherSites } from '#newsroom/wire/other-sites.ts';
import type { WireDocument } from '#newsroom/wire/wire-document.ts';

export function answer(body: unknown, links: { next?: string | null } = {}): WireDocument {
  return {
    type: 'application/json; charset=utf-8',
    body: JSON.stringify(body),
    headers: { ...forOtherSites, ...(links.next && { link: `<${links.next}>; rel="next"` }) },
  };
}

export const PROBLEM_TYPE = 'application/problem+json; charset=utf-8';

const TITLES = { 400: 'Bad Request', 404: 'Not Found', 410: 'Gone' } as const;

/** What went wrong, as RFC 9457 has it. */
export function problem(status: keyof typeof TITLES, detail: string, more: Pick<Problem, 'errors'> = {}): WireDocument {
  const body: Problem = { type: 'about:blank', title: TITLES[status], status, detail, ...more };
  return { status, type: PROBLEM_TYPE, body: JSON.stringify(body), headers: forOtherSites };
}
