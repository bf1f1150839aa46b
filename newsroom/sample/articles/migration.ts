/** The sample edition's articles in the section Migration. */
import { migrationReports } from '#newsroom/sample/articles/migration-reports.ts';
import { migrationVoices } from '#newsroom/sample/articles/migration-voices.ts';
import type { SampleArticle } from '#newsroom/sample/newsroom.ts';

export const migrationArticles: SampleArticle[] = [...migrationReports, ...migrationVoices];
