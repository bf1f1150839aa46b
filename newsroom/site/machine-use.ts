/**
 * What the newsroom lets machines do with its work beyond showing where it is. One choice, from which every form in use is
 * written (`newsroom/wire/usage/`): they can never contradict each other.
 */
export const MACHINE_USES = ['answers', 'search', 'bare', 'open', 'unsaid'] as const;
/**
 * - `answers`: found by search engines, and used in answers to people's questions; no model is trained on it.
 * - `search`: found by search engines, and nothing else.
 * - `bare`: the same, and results show no excerpt: what a search engine may show of a text it may answer with.
 * - `open`: everything, training too.
 * - `unsaid`: nothing is said, and the law of the reader's country stands alone.
 */
export type MachineUse = (typeof MACHINE_USES)[number];

export interface Permissions {
  search: boolean;
  answers: boolean;
  training: boolean;
}

/** Undefined when nothing is said. */
export function permissionsOf(use: MachineUse): Permissions | undefined {
  if (use === 'unsaid') return undefined;
  return { search: true, answers: use !== 'search' && use !== 'bare', training: use === 'open' };
}
