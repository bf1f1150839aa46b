/** All articles of the sample edition. */
import { caucasusArticles } from '#newsroom/sample/articles/caucasus.ts';
import { energyArticles } from '#newsroom/sample/articles/energy.ts';
import { europeArticles } from '#newsroom/sample/articles/europe.ts';
import { gulfArticles } from '#newsroom/sample/articles/gulf.ts';
import { levantArticles } from '#newsroom/sample/articles/levant.ts';
import { migrationArticles } from '#newsroom/sample/articles/migration.ts';
import { turkiyeArticles } from '#newsroom/sample/articles/turkiye.ts';
import type { SampleArticle } from '#newsroom/sample/newsroom.ts';

export const sampleArticles: SampleArticle[] = [
  ...europeArticles,
  ...caucasusArticles,
  ...turkiyeArticles,
  ...levantArticles,
  ...gulfArticles,
  ...energyArticles,
  ...migrationArticles,
];
