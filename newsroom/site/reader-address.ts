import { readSettings } from '#newsroom/site/read-settings.ts';
import { publicAddress } from '#newsroom/site/stored-address.ts';

/** A stored address as readers know it. */
export function readerAddress(stored: string): string {
  const first = readSettings()?.languages[0];
  return first ? publicAddress({ first }, stored) : stored;
}
