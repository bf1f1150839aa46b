import { describe, expect, test } from 'vitest';
import { breachesOf, HOUSE_RULES } from './house-rules.ts';

/** One breach of each rule, and beside it what looks alike and is allowed. */
const PLANTED: Record<string, { bad: [file: string, text: string]; good: [file: string, text: string] }> = {
  'names-that-tell': { bad: ['newsroom/site/utils.ts', ''], good: ['newsroom/site/answer.ts', ''] },
  'two-screens': { bad: ['server/edge.ts', 'let a;\n'.repeat(301)], good: ['server/edge.ts', 'let a;\n'.repeat(300)] },
  'readers-without-scripts': {
    bad: ['components/article/body.tsx', "'use client';\n"],
    good: ['components/desk/editor.tsx', "'use client';\n"],
  },
  'whole-answers': {
    bad: ['app/(reader)/[language]/page.tsx', 'if (!front) notFound();'],
    good: ['app/(reader)/[language]/page.tsx', 'if (!front) return words.notFound(address);'],
  },
  'no-error-boundaries': { bad: ['app/(reader)/[language]/error.tsx', ''], good: ['app/desk/error.tsx', ''] },
  'complete-pages': {
    bad: ['app/(reader)/[language]/page.tsx', 'return <Suspense fallback={null}><Front /></Suspense>;'],
    good: ['app/(reader)/[language]/page.tsx', '// No <Suspense> here: readers have no script that would fill it.'],
  },
  'nothing-inline': {
    bad: ['components/front/front.tsx', '<div style={{ color }} />'],
    good: ['components/front/front.tsx', '<div className="style" />'],
  },
  'data-in-one-place': {
    bad: ['app/(reader)/[language]/page.tsx', '<script dangerouslySetInnerHTML={{ __html: JSON.stringify(front) }} />'],
    good: ['components/page/json-ld/json-ld.tsx', '<script dangerouslySetInnerHTML={{ __html: written(graph) }} />'],
  },
  'time-passed-in': {
    bad: ['newsroom/popular/rank.ts', 'const now = new Date();'],
    good: ['newsroom/popular/rank.ts', 'const then = new Date(now.getTime() - HOUR);'],
  },
  'client-passed-in': {
    bad: ['newsroom/feeds/import.ts', 'const page = await fetch(address);'],
    good: ['newsroom/feeds/import.ts', 'const page = await client.fetch(address);'],
  },
  'plain-sql': { bad: ['newsroom/topics/topic-queries.ts', 'sql.raw(name)'], good: ['db/upsert.ts', 'sql.identifier(column.name)'] },
  'one-full-text-query': {
    bad: ['newsroom/topics/topic-queries.ts', 'articles_search MATCH ?'],
    good: ['newsroom/search/full-text.ts', 'articles_search MATCH ?'],
  },
  'portable-writes': {
    bad: ['db/migrations/content/0001_next.sql', 'created INTEGER DEFAULT (unixepoch())'],
    good: ['newsroom/sample/articles/gulf.ts', "'The crews are returning (most of them) at a random hour.'"],
  },
  'rooms-by-name': {
    bad: ['app/(reader)/[language]/page.tsx', "import { x } from '../../../newsroom/site/answer.ts';"],
    good: ['app/(reader)/[language]/page.tsx', "import { x } from '../asked.ts';"],
  },
  'every-test-runs': { bad: ['db/commit.test.ts', "test.only('commits', () => {});"], good: ['db/commit.test.ts', "test('commits', () => {});"] },
  'nothing-left-for-later': { bad: ['server/edge.ts', '// TODO: limits'], good: ['server/edge.ts', 'const TODOS = 1;'] },
};

const namesOf = ([file, text]: [string, string]) => breachesOf(file, () => text).map((breach) => breach.rule);

describe('the house rules', () => {
  test('each has a planted breach here', () => {
    expect(Object.keys(PLANTED)).toEqual(HOUSE_RULES.map((rule) => rule.name));
  });

  test.each(Object.entries(PLANTED))('%s bites what it forbids and nothing that looks alike', (name, { bad, good }) => {
    expect(namesOf(bad)).toEqual([name]);
    expect(namesOf(good)).toEqual([]);
  });

  test('a comment may speak of what is forbidden', () => {
    const text = ' * `notFound()` answers an empty shell.\nreturn front; // not redirect(elsewhere)\n{/* style={{ }} */}';
    expect(namesOf(['app/(reader)/[language]/page.tsx', text])).toEqual([]);
  });

  test('a breach names its line', () => {
    expect(breachesOf('newsroom/popular/rank.ts', () => 'first\nMath.random()')).toEqual([
      { rule: 'time-passed-in', file: 'newsroom/popular/rank.ts', line: 2, found: 'Math.random(' },
    ]);
  });
});
