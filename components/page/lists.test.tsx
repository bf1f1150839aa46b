import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Facets } from '#components/page/facets.tsx';
import { FilterFields } from '#components/page/filter-fields.tsx';
import { LeafLinks } from '#components/page/leaf-links.tsx';
import { MonthFacet } from '#components/page/month-facet.tsx';
import { Rows } from '#components/page/rows.tsx';
import { SearchView } from '#components/page/search-view.tsx';
import type { FilterOptions, Filters, Leaf, SearchHit, SearchPage, Teaser } from '#newsroom/articles/views.ts';
import type { SiteChrome } from '#newsroom/site/site-views.ts';
import { wordsOf } from '#newsroom/wording/words-of.ts';

const w = wordsOf('en');
const site = { language: 'en', timeZone: 'Asia/Muscat' } as SiteChrome;
const filters: Filters = { section: '', type: '', topic: '', author: '', from: '', to: '' };
const noOptions: FilterOptions = { sections: [], types: [], topics: [], authors: [] };

function teaserAt(firstPublishedAt: string): Teaser {
  return {
    id: firstPublishedAt,
    path: '/gulf/x',
    language: 'en',
    kicker: '',
    headline: 'A headline',
    standfirst: '',
    dateline: '',
    type: { name: 'News', path: '/types/news', tone: 'report' },
    section: { name: 'Gulf', path: '/gulf' },
    isChoice: false,
    firstPublishedAt,
    picture: null,
    authors: [],
    readingMinutes: 1,
  };
}
const timesIn = (html: string) => [...html.matchAll(/<time[^>]*>(.*?)<\/time>/g)].map((match) => match[1]?.replace(/<[^>]+>/g, ''));

describe('rows', () => {
  it('name a day once, as the site’s zone has it, then only the clock', () => {
    // In Muscat, four hours ahead, the first two are of the same Monday and the last is of Sunday.
    const teasers = ['2026-11-23T06:00:00Z', '2026-11-22T20:30:00Z', '2026-11-22T19:30:00Z'].map(teaserAt);
    const times = timesIn(renderToStaticMarkup(<Rows teasers={teasers} site={site} w={w} />));
    expect(times).toEqual(['Monday 23 November 2026, 10:00', '00:30', 'Sunday 22 November 2026, 23:30']);
  });

  it('say the language and direction of a story in another language', () => {
    const html = renderToStaticMarkup(<Rows teasers={[{ ...teaserAt('2026-11-23T06:00:00Z'), language: 'ar' }]} site={site} w={w} />);
    expect(html).toMatch(/<h3 class="headline headline-\w+" lang="ar" dir="rtl">/);
    expect(html).toContain('in Arabic</span>');
  });
});

describe('what a search found', () => {
  const leaf = { number: 1, numbers: [], older: null, newer: null };
  const page: SearchPage = {
    ...{ path: '/search', question: 'of the', filters, options: noOptions, chosen: [], hits: [], suggestions: [], leaf },
    ...{ total: 0, more: true, onlyNewest: true },
  };
  const hit: SearchHit = { teaser: teaserAt('2026-11-23T06:00:00Z'), headline: [], snippet: [] };
  const draw = (fields: Partial<SearchPage>) => renderToStaticMarkup(<SearchView page={{ ...page, ...fields }} site={site} w={w} />);

  it('says when older articles were left out, be it much, little or nothing', () => {
    const words = 'only the newest were looked through';
    expect(draw({})).toContain(words);
    expect(draw({ total: 1, hits: [hit] })).toContain(words);
    expect(draw({ total: 1, hits: [hit], onlyNewest: false })).not.toContain(words);
    expect(draw({ more: false, onlyNewest: false })).not.toContain(words);
  });
});

describe('leaves of a list', () => {
  const numbers = [1, 2, 3].map((number) => ({ number, path: `/gulf?page=${number}` }));
  const draw = (leaf: Partial<Leaf>) =>
    renderToStaticMarkup(<LeafLinks leaf={{ number: 1, numbers, newer: null, older: '/gulf?page=2', ...leaf }} w={w} />);

  it('say where one is and link the others', () => {
    const html = draw({});
    expect(html).toContain('<b aria-current="page">Page 1</b>');
    expect(html).toContain('<a href="/gulf?page=2" aria-label="Page 2">2</a>');
    expect(html).toContain('<a href="/gulf?page=2" rel="next">Older</a>');
  });

  it('lead to newer ones from a leaf that was reached by date', () => {
    const html = draw({ number: null, newer: '/gulf?page=3', older: '/gulf?before=x' });
    expect(html).toContain('<a href="/gulf?page=3" rel="prev">Newer</a>');
    expect(html).not.toContain('aria-current');
  });

  it('are left out where the list fits on one', () => {
    expect(draw({ numbers: numbers.slice(0, 1), older: null })).toBe('');
  });
});

describe('facets', () => {
  const sections = [
    { value: 'europe', name: 'Europe', articles: 2 },
    { value: 'gulf', name: 'Gulf', articles: 1318 },
    { value: 'energy', name: 'Energy', articles: 0 },
  ];
  const draw = (chosen: Partial<Filters>) =>
    renderToStaticMarkup(<Facets path="/search" question="rota" filters={{ ...filters, ...chosen }} options={{ ...noOptions, sections }} w={w} />);

  it('keep the question and the other filters, the most found first, and offer nothing that would be empty', () => {
    const html = draw({ type: 'news' });
    expect([...html.matchAll(/<a href="([^"]+)" rel="nofollow"><span>(\w+)<\/span> <i>([\d,]+)<\/i>/g)].map((match) => match.slice(1))).toEqual([
      ['/search?q=rota&amp;section=gulf&amp;type=news', 'Gulf', '1,318'],
      ['/search?q=rota&amp;section=europe&amp;type=news', 'Europe', '2'],
    ]);
  });

  it('say the one in use and do not link it', () => {
    expect(draw({ section: 'gulf' })).toContain('<b><span>Gulf</span> <i>1,318</i></b>');
  });

  it('offer a year where months grow too many', () => {
    const months = Array.from({ length: 14 }, (_, index) => {
      const month = new Date(Date.UTC(2026, 10 - index)).toISOString().slice(0, 7);
      return { month, path: `/archive?from=${month}-01`, articles: 1 };
    });
    const page = {
      path: '/archive',
      filters,
      options: noOptions,
      chosen: [],
      months,
      languages: [],
      list: { teasers: [], total: 0, leaf: { number: 1, numbers: [], older: null, newer: null } },
    };
    const html = renderToStaticMarkup(<MonthFacet page={page} site={site} w={w} />);
    expect(html).toContain('>November 2026<');
    expect(html).not.toContain('>October 2025<');
    expect(html).toContain('<a href="/archive?from=2025-01-01&amp;to=2025-12-31"><span>2025</span> <i>3</i></a>');
  });
});

describe('fields of a form', () => {
  it('hold what was asked for, even what no article has', () => {
    const html = renderToStaticMarkup(<FilterFields filters={{ ...filters, topic: 'gone', from: '2026-01-01' }} options={noOptions} w={w} />);
    expect(html).toContain('<option value="gone" selected="">gone</option>');
    expect(html).toContain('type="date" name="from" value="2026-01-01"');
  });
});
