import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import rules from '../.dependency-cruiser.mjs';
import { checkLayers, type LayerProblem, type LayerRules } from './layers.ts';

/** A house in small: every room has a file, every arrow that is allowed is there. */
const SOUND: Record<string, string> = {
  'server/main.ts':
    "import { lead } from '#newsroom/articles/article-queries.ts';\nimport { content } from '#db/connections.ts';\nexport const main = [lead, content];\n",
  'app/(reader)/page.tsx':
    "import { Body } from '#components/article/body.tsx';\nimport { lead } from '#newsroom/articles/article-queries.ts';\nexport const page = () => <Body text={lead} />;\n",
  'app/(wire)/feed.ts': "import { lead } from '#newsroom/articles/article-queries.ts';\nexport const feed = lead;\n",
  'app/desk/page.tsx': "import { write } from '#newsroom/drafts/write.ts';\nexport const desk = () => <p>{write}</p>;\n",
  'components/article/body.tsx':
    "import type { Lead } from '#newsroom/articles/article.ts';\nexport const Body = ({ text }: { text: Lead }) => <p>{text}</p>;\n",
  'components/ui/button.tsx': 'export const Button = () => <button type="button" />;\n',
  'newsroom/articles/article.ts': 'export type Lead = string;\n',
  'newsroom/articles/article-queries.ts':
    "import { content } from '#db/connections.ts';\nimport type { Lead } from './article.ts';\nexport const lead: Lead = content;\n",
  'newsroom/drafts/write.ts': "import { drafts } from '#db/schema/desk/drafts.ts';\nexport const write = drafts;\n",
  'db/connections.ts': "import Sqlite from 'better-sqlite3';\nexport const content = String(Sqlite);\n",
  'db/schema/desk/drafts.ts': "export const drafts = 'drafts';\n",
  'scripts/check.ts': "import { main } from '#server/main.ts';\nexport const check = main;\n",
};

/** One violation of each rule: which file gets which line. */
const PLANTED: Record<string, [file: string, line: string]> = {
  'server-draws-nothing': ['server/main.ts', "import '#components/ui/button.tsx';"],
  'app-composes-only': ['app/desk/page.tsx', "import '#db/connections.ts';"],
  'components-look-downward': ['components/ui/button.tsx', "import type { content } from '#db/connections.ts';"],
  'components-ask-nothing': ['components/article/body.tsx', "import { lead } from '#newsroom/articles/article-queries.ts';"],
  'ui-knows-no-news': ['components/ui/button.tsx', "import '#components/article/body.tsx';"],
  'newsroom-looks-downward': ['newsroom/articles/article.ts', "export const later = () => import('#server/main.ts');"],
  'db-knows-nothing-of-the-rest': ['db/connections.ts', "export * from '#newsroom/articles/article.ts';"],
  'domain-without-framework': ['newsroom/articles/article.ts', "import { cache } from 'react';"],
  'drawing-without-database': ['app/(wire)/feed.ts', "import { eq } from 'drizzle-orm';"],
  'readers-without-desk': ['app/(wire)/feed.ts', "import '../desk/page.tsx';"],
  'desk-without-readers': ['app/desk/page.tsx', "import '../(reader)/page.tsx';"],
  'public-never-reaches-drafts': ['newsroom/articles/article-queries.ts', "import '#newsroom/drafts/write.ts';"],
  'site-without-tools': ['newsroom/drafts/write.ts', "import '../../scripts/check.ts';"],
  'site-without-development-packages': ['server/main.ts', "import 'fast-check';"],
  'no-cycles': ['newsroom/articles/article.ts', "import type { lead } from './article-queries.ts';\nexport type { lead };"],
  'no-unresolved-imports': ['db/connections.ts', "import './gone.ts';"],
};

/** Planting one thing can break a second rule by necessity; these may come along. */
const COME_ALONG: Record<string, string[]> = {
  'readers-without-desk': ['public-never-reaches-drafts'],
  'newsroom-looks-downward': ['no-cycles'],
  'site-without-tools': ['no-cycles'],
};

const root = join(import.meta.dirname, '..');
const houses: string[] = [];
afterEach(() => {
  for (const house of houses.splice(0)) rmSync(house, { recursive: true });
});

function build(files: Record<string, string>): string {
  const house = mkdtempSync(join(tmpdir(), 'dateline-layers-'));
  houses.push(house);
  cpSync(join(root, 'package.json'), join(house, 'package.json'));
  symlinkSync(join(root, 'node_modules'), join(house, 'node_modules'), 'junction');
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(house, file)), { recursive: true });
    writeFileSync(join(house, file), text);
  }
  return house;
}

const check = (files: Record<string, string>) => checkLayers(build(files), rules as LayerRules);
const namesOf = (problems: LayerProblem[]) => [...new Set(problems.map((problem) => problem.rule))].sort();

describe('the layer rules', () => {
  test('a sound house passes, and all of it was read', async () => {
    const report = await check(SOUND);
    expect(report.problems).toEqual([]);
    expect(report.modules).toBe(Object.keys(SOUND).length);
    expect(report.imports).toBe(
      Object.values(SOUND)
        .join('')
        .match(/^import /gm)?.length,
    );
  });

  test('each has a planted violation here, and a reason', () => {
    expect(rules.forbidden.map((rule) => rule.name).sort()).toEqual(Object.keys(PLANTED).sort());
    for (const rule of rules.forbidden) expect(rule.comment.length).toBeGreaterThan(40);
  });

  test.each(Object.entries(PLANTED))('%s bites', async (name, [file, line]) => {
    const { problems } = await check({ ...SOUND, [file]: `${line}\n${SOUND[file]}` });
    expect(namesOf(problems)).toContain(name);
    expect(namesOf(problems).filter((found) => found !== name && !COME_ALONG[name]?.includes(found))).toEqual([]);
  });

  test('a file or an import that the tool passes over is a failure', async () => {
    const house = build(SOUND);
    const { problems } = await checkLayers(house, { ...rules, options: { ...rules.options, exclude: { path: '^newsroom/drafts/' } } } as LayerRules);
    expect(problems.map((problem) => problem.where)).toEqual([
      'newsroom/drafts/write.ts was not read',
      'app/desk/page.tsx: the import of #newsroom/drafts/write.ts was not seen',
    ]);
  });
});
