/** Whether the right to mine text and data is reserved, and whether somebody grants it when asked. */
import type { AddressBase } from '#newsroom/site/addresses.ts';
import { type MachineUse, permissionsOf } from '#newsroom/site/machine-use.ts';
import { findNamedPage, type NamedPage, RIGHTS_PAGES } from '#newsroom/site/organisation.ts';

export interface Mining {
  reserved: boolean;
  /** Where it is reserved and somebody would answer. */
  licensed: boolean;
}

interface Told {
  settings: { machineUse: MachineUse; rightsEmail: string };
  pages: readonly NamedPage[];
  base: AddressBase;
}

/** Undefined when nothing is said. */
export function miningOf(site: Told): Mining | undefined {
  const { machineUse, rightsEmail } = site.settings;
  const permitted = permissionsOf(machineUse);
  return permitted && { reserved: !permitted.training, licensed: !permitted.training && (rightsEmail !== '' || rightsPage(site) !== null) };
}

/** The page that says how one gets a licence. */
export const rightsPage = ({ pages, base }: Pick<Told, 'pages' | 'base'>): string | null => findNamedPage(pages, RIGHTS_PAGES, base, base.first);
