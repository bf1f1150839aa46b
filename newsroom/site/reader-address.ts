import { firstLanguage } from '#newsroom/site/read-settings.ts';
import { publicAddress } from '#newsroom/site/stored-address.ts';

/** A stored address as readers know it. */
export const readerAddress = (stored: string): string => publicAddress({ first: firstLanguage() }, stored);
