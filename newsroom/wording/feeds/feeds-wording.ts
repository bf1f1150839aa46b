import type { Slugged } from '#newsroom/site/addresses.ts';
import type { MachineUse } from '#newsroom/site/machine-use.ts';

/** The words around feeds, and of the page that lists them all. */
export interface FeedsWording {
  name: string;
  all: (site: string) => string;
  of: (name: string, site: string) => string;
  description: (site: string) => string;
  explained: (site: string) => string;
  subscribing: string;
  steps: readonly string[];
  /** What they hold, by the setting. */
  holds: Record<'full' | 'summary', string>;
  everything: string;
  allLanguages: string;
  /** What the lists of a kind are called, in the plural. */
  kinds: Record<Exclude<Slugged, 'page'>, string>;
  /** Below topics or authors, when there are more of them. */
  more: string;
  /** The whole list, for feed readers. */
  opml: string;
  opmlExplained: string;
  programs: string;
  programsExplained: string;
  readInterface: string;
  openApi: string;
  sitemap: string;
  machines: string;
  uses: Record<Exclude<MachineUse, 'unsaid'>, string>;
  machinesForMachines: string;
}
