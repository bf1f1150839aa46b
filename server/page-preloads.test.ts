import { expect, test } from 'vitest';
import { preloadsFor } from '#server/page-preloads.ts';

const face = (name: string) => `</_next/static/media/${name}.p.0a1b.woff2>; rel=preload; as="font"; crossorigin=""; type="font/woff2"`;
const header = ['roman', 'sans', 'roman_cyrillic', 'sans_cyrillic', 'naskh'].map(face).join(', ');

test.each([
  ['en', ['roman', 'sans']],
  ['fr', ['roman', 'sans']],
  ['ar', ['roman', 'sans', 'naskh']],
  ['ru', ['roman', 'sans', 'roman_cyrillic', 'sans_cyrillic']],
  ['xx', ['roman', 'sans']],
  [undefined, ['roman', 'sans']],
])('a page in %s is sent with the faces it is written with', (language, faces) => {
  expect(preloadsFor(header, language)).toBe(faces.map(face).join(', '));
});

test('scripts are not among them, and a header without anything else is none', () => {
  const script = '</c.js>; rel=preload; as="script"';
  expect(preloadsFor(`${script}, ${face('a,b')}, </d.css>; rel=preload; as="style"`, 'en')).toBe(`${face('a,b')}, </d.css>; rel=preload; as="style"`);
  expect(preloadsFor(script, 'en')).toBeUndefined();
  expect(preloadsFor(undefined, 'en')).toBeUndefined();
});
