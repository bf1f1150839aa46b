/** The terms on which others have the newsroom's work, as far as they are one for the whole site; and when they last became others. */
import { isDeepStrictEqual } from 'node:util';
import type { Settings } from '#newsroom/site/settings.ts';

const termsOf = ({ licence, licenceTerms, feeds, machineUse }: Settings) => ({ licence, licenceTerms, feeds, machineUse });

/** Whether partners may do, or get, something else than before. What a new site begins with is no change. */
export function areOtherTerms(next: Settings, former: Settings | undefined): boolean {
  return former !== undefined && !isDeepStrictEqual(termsOf(next), termsOf(former));
}
