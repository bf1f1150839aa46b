/** The sample edition's articles in the section Europe. */
import { europeLongReads } from '#newsroom/sample/articles/europe-long-reads.ts';
import { europeReports } from '#newsroom/sample/articles/europe-reports.ts';
import { europeVoices } from '#newsroom/sample/articles/europe-voices.ts';
import type { SampleArticle } from '#newsroom/sample/newsroom.ts';

export const europeArticles: SampleArticle[] = [...europeReports, ...europeLongReads, ...europeVoices];
