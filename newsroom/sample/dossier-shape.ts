/** What a dossier of the sample edition says before its articles. */
import type { Words } from '#newsroom/site/language.ts';

export interface SampleDossier {
  description: Words;
  facts: { name: Words; text: Words }[];
}
