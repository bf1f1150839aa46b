/** The part of the report on archives of several sizes, and on the minute in which everybody reads one page. */
import { KINDS, type Kind } from './archive-pages.ts';
import type { SizeFigures } from './archive-size.ts';
import { NEWS, type NewsFigures } from './breaking-news.ts';
import type { Times } from './cold-pages.ts';
import { byStatus, MB, ms, number, table } from './report-words.ts';

const NAMES: Record<Kind, string> = {
  article: 'article',
  section: 'section, all its leaves',
  topic: 'topic, all its leaves',
  author: 'author, all their leaves',
  archive: 'archive under filters, all its leaves',
  search: 'search',
};

export function archiveTable(sizes: readonly SizeFigures[]): string {
  const [smallest] = sizes;
  const largest = sizes.at(-1);
  if (!smallest || !largest) return '';
  const growth = (of: (size: SizeFigures) => number) => (sizes.length > 1 ? `${(of(largest) / of(smallest)).toFixed(1)}×` : '');
  const both = ({ p50, p99 }: Times) => `${ms(p50)}, ${ms(p99)}`;
  const rows = [
    ...KINDS.map((kind) => [
      `cold page: ${NAMES[kind]}`,
      ...sizes.map(({ cold }) => both(cold[kind])),
      growth(({ cold }) => cold[kind].p50),
      kind === 'article' ? 'p99 ≤ 25 ms with 100,000, growth ≤ 2×' : 'growth ≤ 2×',
    ]),
    [
      'published, and its page shows it (p50, longest)',
      ...sizes.map(({ publish }) => `${ms(publish.p50)}, ${ms(publish.longest)}`),
      growth(({ publish }) => publish.p50),
      'longest ≤ 100 ms',
    ],
    ['the front page after it', ...sizes.map(({ front }) => both(front)), growth(({ front }) => front.p50), ''],
    ...Object.keys(smallest.timers).map((name) => [
      `timer ${name}: nothing else runs for`,
      ...sizes.map(({ timers }) => ms(timers[name]?.blocked ?? 0)),
      '',
      '≤ 50 ms',
    ]),
    ['databases', ...sizes.map(({ bytes }) => MB(bytes)), '', ''],
    ['memory of the server at the end of it', ...sizes.map(({ memory }) => MB(memory.underLoad)), '', ''],
    ['– when it has rested', ...sizes.map(({ memory }) => MB(memory.atRest)), '', '≤ 400 MB'],
    ['start after kill -9, to the whole front page', ...sizes.map(({ restart }) => ms(restart)), growth(({ restart }) => restart), '≤ 2 s'],
  ];
  return table(['p50, p99', ...sizes.map(({ articles }) => number(articles)), 'growth of p50', 'budget'], rows);
}

export function newsTable(news: NewsFigures): string {
  const rows = [
    [
      `${number(news.readers)} readers on connections of their own`,
      `${number(news.answers)} pages, p50 ${ms(news.p50)}, p99 ${ms(news.p99)}`,
      `${number(NEWS.readers)} readers`,
    ],
    ['– answers that failed', number(news.failed), '0'],
    ['– resting connections that had just ended, asked again on a new one', number(news.askedAgain), ''],
    ['– age of what they saw', `${number(news.age.stale)} older than the newest; p99 ${ms(news.age.p99)}, oldest ${ms(news.age.oldest)}`, ''],
    ['publications', `${news.publications} in ${NEWS.seconds} s, p50 ${ms(news.publish.p50)}, p99 ${ms(news.publish.p99)}`, 'one a second'],
    ['an editor’s autosaves meanwhile', `${news.autosave.saves}, p50 ${ms(news.autosave.p50)}, p99 ${ms(news.autosave.p99)}`, 'p99 ≤ 1,000 ms'],
    [`${NEWS.searches} searches a second`, `${byStatus(news.searches)}, p99 ${ms(news.searchP99)}`, ''],
  ];
  return table(['what', 'measured', 'budget'], rows);
}
