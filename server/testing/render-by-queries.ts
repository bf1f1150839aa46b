/** Pages made by their queries alone, without the framework: for tests of what is kept. */
import { findArticlePage } from '#newsroom/articles/article-queries.ts';
import { findFrontPage } from '#newsroom/articles/front-queries.ts';
import { findSectionPage } from '#newsroom/articles/section-queries.ts';
import { findNotice } from '#newsroom/publishing/notice-queries.ts';
import { findSearchPage } from '#newsroom/search/search-queries.ts';
import { answerGoodUntil, withAnswer } from '#newsroom/site/answer.ts';
import { dayKey, startOfNextDay } from '#newsroom/wording/dates.ts';
import type { Rendered } from '#server/page-cache.ts';

const ZONE = 'Europe/Brussels';

/** Makes what gives a page of an address inside: what its queries give, with the answer they give the server. */
export function renderByQueries(now: () => Date): (internal: string) => Promise<Rendered> {
  return async (internal) => {
    const { result, answer } = await withAnswer(async () => {
      const { pathname, searchParams } = new URL(internal, 'http://localhost');
      const [, , first, second] = pathname.split('/');
      if (first === undefined || first === '') return frontOf(now());
      if (first === 'answers') return second === '410' ? findNotice(searchParams.get('notice') ?? '') : 'nothing here';
      if (first === 'search') return findSearchPage('en', Object.fromEntries(searchParams));
      return second ? findArticlePage('en', first, second) : findSectionPage('en', first, { page: 1, before: null });
    });
    return {
      status: 200,
      headers: { 'content-type': 'application/json' },
      body: Buffer.from(JSON.stringify(result ?? null)),
      goodUntil: answer.goodUntil,
    };
  };
}

/** As the front's page does: it prints the day, and is good until that ends. */
async function frontOf(at: Date): Promise<object> {
  const front = await findFrontPage('en', at);
  answerGoodUntil(startOfNextDay(front.day, ZONE));
  return { ...front, day: dayKey(front.day, ZONE) };
}
