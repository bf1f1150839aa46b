/** The sample edition's articles in the section Caucasus. */
import { caucasusReports } from '#newsroom/sample/articles/caucasus-reports.ts';
import { caucasusVoices } from '#newsroom/sample/articles/caucasus-voices.ts';
import type { SampleArticle } from '#newsroom/sample/newsroom.ts';

export const caucasusArticles: SampleArticle[] = [...caucasusReports, ...caucasusVoices];
