/** What addresses lead to, found out once in an edition. */
import type { Resolution } from '#newsroom/site/resolve-address.ts';
import { createByteLru } from '#server/byte-lru.ts';
import { CACHE_LIMITS } from '#server/limits.ts';
import type { PageAddress } from '#server/page-cache.ts';

/** What was asked for: the path as it came and percent-decoded, and the query without its question mark. */
export interface Target {
  address: string;
  rawPath: string;
  path: string;
  query: string;
}

export type Lead = ({ kind: 'render' } & PageAddress) | { kind: 'moved'; location: string };

export interface AddressBook {
  /** What is known of it in the current edition. */
  find(target: Target): Lead | undefined;
  look(target: Target): Promise<Lead>;
}

/** A lead's own objects, beside the letters of its address. */
const OVERHEAD = 400;

export function createAddressBook(parts: {
  resolve(path: string, query: URLSearchParams): Promise<Resolution>;
  edition(): { number: number };
}): AddressBook {
  const known = createByteLru<{ edition: number; lead: Lead }>(CACHE_LIMITS.addressBytes);
  return {
    find({ address }) {
      const entry = known.get(address);
      return entry?.edition === parts.edition().number ? entry.lead : undefined;
    },
    async look(target) {
      // Read before the address is: what is found can only be newer than its number says.
      const edition = parts.edition().number;
      const lead = leadOf(target, await parts.resolve(target.path, new URLSearchParams(target.query)), edition);
      known.set(target.address, { edition, lead }, target.address.length * 4 + OVERHEAD);
      return lead;
    },
  };
}

/** A page asked for by an oddly coded path (`/%61bout`) has one address all the same. */
function leadOf({ rawPath, path }: Target, resolution: Resolution, edition: number): Lead {
  if (resolution.kind === 'moved') return resolution;
  if (resolution.share !== 'nothing' && rawPath !== encodeURI(path)) return { kind: 'moved', location: resolution.key };
  return { ...resolution, edition };
}
