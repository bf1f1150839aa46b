import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { hashSources } from '#server/build-when-needed.ts';

function program(files: Record<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), 'dateline-sources-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  return root;
}
const base = { 'package-lock.json': '{}', 'app/page.tsx': 'page', 'newsroom/a.ts': 'a', 'db/b.ts': 'b' };

test('equal sources have one hash wherever they lie', () => {
  expect(hashSources(program(base))).toBe(hashSources(program(base)));
});

test.each([
  ['a changed page', { ...base, 'app/page.tsx': 'other' }],
  ['a new file', { ...base, 'components/c.tsx': '' }],
  ['a moved file', { ...base, 'newsroom/a.ts': 'b', 'db/b.ts': 'a' }],
  ['other packages', { ...base, 'package-lock.json': '{"a":1}' }],
])('%s is another hash', (_what, files) => {
  expect(hashSources(program(files))).not.toBe(hashSources(program(base)));
});

test('tests and the server itself are no source of the build', () => {
  expect(hashSources(program({ ...base, 'newsroom/a.test.ts': 'x', 'server/main.ts': 'x', 'public/reader.js': 'x' }))).toBe(
    hashSources(program(base)),
  );
});
