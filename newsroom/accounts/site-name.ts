import { readSettings } from '#newsroom/site/read-settings.ts';

/** What the paper is called, for letters, and for the words that a password may not be made of. */
export const siteName = (): string => readSettings()?.name ?? 'Dateline';
