import { LICENCES } from '#newsroom/republishing/licences.ts';
import { permissionsOf } from '#newsroom/site/machine-use.ts';
import type { Settings } from '#newsroom/site/settings.ts';

/** What a site's licence lets machines do that its own wish for machines does not. */
export interface LicenceConflict {
  /** The licence by its name. */
  licence: string;
  /** Whether machines are asked to leave answers alone as well as training. */
  noAnswers: boolean;
  /** Whether the licence keeps trade out, and so most who train models. */
  nonCommercial: boolean;
}

/**
 * A licence of Creative Commons lets everybody copy what is under it, programs included, and cannot be taken back by what
 * machines are asked beside it. Undefined where the two agree.
 */
export function licenceConflict({ licence, machineUse }: Pick<Settings, 'licence' | 'machineUse'>): LicenceConflict | undefined {
  const permitted = permissionsOf(machineUse);
  if (licence === 'none' || !permitted || permitted.training) return undefined;
  const { name, nonCommercial } = LICENCES[licence];
  return { licence: name, noAnswers: !permitted.answers, nonCommercial };
}
