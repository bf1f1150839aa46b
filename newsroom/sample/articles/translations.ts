/** The translations of the sample edition, by language. */
import { arabicTranslations } from '#newsroom/sample/articles/translations-ar.ts';
import { frenchTranslations } from '#newsroom/sample/articles/translations-fr.ts';
import { russianTranslations } from '#newsroom/sample/articles/translations-ru.ts';
import type { SampleTranslation } from '#newsroom/sample/newsroom.ts';

export const sampleTranslations: SampleTranslation[] = [...frenchTranslations, ...arabicTranslations, ...russianTranslations];
