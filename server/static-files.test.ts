import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { readStaticFiles, type StaticFiles } from '#server/static-files.ts';

let files: StaticFiles;
beforeAll(() => {
  const outside = mkdtempSync(join(tmpdir(), 'dateline-static-'));
  const folder = join(outside, 'public');
  mkdirSync(join(folder, 'icons'), { recursive: true });
  mkdirSync(join(folder, '.hidden'));
  writeFileSync(join(outside, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'reader.js'), 'run();');
  writeFileSync(join(folder, 'icons/a.svg'), '<svg/>');
  writeFileSync(join(folder, '.env'), 'secret');
  writeFileSync(join(folder, '.hidden/a.txt'), 'secret');
  symlinkSync(join(outside, 'secret.txt'), join(folder, 'link.txt'));
  files = readStaticFiles(folder, '', { hashed: false });
});

test('files are found by their exact path, with their type', () => {
  expect(files.find('/icons/a.svg', '')).toMatchObject({ status: 200, headers: { 'content-type': 'image/svg+xml' } });
  expect(files.find('/reader.js', '')?.headers['content-type']).toBe('text/javascript; charset=utf-8');
});

test.each([
  '/../secret.txt',
  '/icons/../../secret.txt',
  '/.env',
  '/.hidden/a.txt',
  '/link.txt',
  '/icons',
  '/icons/',
  '/',
  '/Reader.js',
  '/constructor',
])('%s is no file', (path) => {
  expect(files.has(path)).toBe(false);
});

test('a script of which the page must name the version is missed at once', () => {
  expect(files.addressOf('/reader.js')).toMatch(/^\/reader\.js\?v=[\w-]{10}$/);
  expect(() => files.addressOf('/other.js')).toThrow('other.js is missing');
});

test('a folder that is missing has no files', () => {
  expect(readStaticFiles('/nowhere/at/all', '', { hashed: true }).has('/a')).toBe(false);
});
