import { describe, expect, test } from 'vitest';
import { type Body, bodySchema, countWords, depthOf, plainText, readingMinutes, searchableText, subheads } from '#newsroom/articles/body.ts';
import { facts, h2, note, p, picture, pull, quote, table } from '#newsroom/sample/text.ts';

const doc = (...content: Body['content']): Body => ({ type: 'doc', content });

describe('a body', () => {
  const leadingTo = (href: string) => ({ type: 'paragraph', content: [{ type: 'text', text: 'there', marks: [{ type: 'link', attrs: { href } }] }] });
  const refused: [string, unknown][] = [
    ['a link that browsers take to another site', leadingTo('/\\evil.example')],
    [
      'a link that runs',
      { type: 'paragraph', content: [{ type: 'text', text: 'x', marks: [{ type: 'link', attrs: { href: 'JaVaScRiPt:alert(1)' } }] }] },
    ],
    [
      'a link to another host without a scheme',
      { type: 'paragraph', content: [{ type: 'text', text: 'x', marks: [{ type: 'link', attrs: { href: '//evil.example' } }] }] },
    ],
    ['a heading of level 1', { type: 'heading', attrs: { level: 1 }, content: [] }],
    ['a level that is markup', { type: 'heading', attrs: { level: '9<x>' }, content: [] }],
    ['an attribute nobody knows', { type: 'paragraph', attrs: { onclick: 'x' }, content: [] }],
    ['a node nobody knows', { type: 'iframe', attrs: { src: 'https://example.org' } }],
    ['an embed without encryption', { type: 'embed', attrs: { kind: 'video', address: 'http://example.org/x', title: 'x', provider: 'y' } }],
  ];
  for (const [what, node] of refused)
    test(`refuses ${what}`, () => expect(bodySchema.safeParse({ type: 'doc', content: [node] }).success).toBe(false));

  test('depth is counted without recursion and stops early', () => {
    let deep: unknown = 1;
    for (let level = 0; level < 100_000; level++) deep = [deep];
    expect(depthOf(deep, 32)).toBe(33);
    expect(depthOf({ a: [1, { b: 2 }] }, 32)).toBe(4);
  });

  test('counts words as each language parts them, without footnotes and pull quotes', () => {
    expect(countWords(doc(p('Two ships, *one* rota.', note('Not counted here.')), pull('Repeated words')), 'en')).toBe(4);
    expect(countWords(doc(p('لا ملفات تعريف')), 'ar')).toBe(3);
    expect([readingMinutes(0), readingMinutes(229), readingMinutes(700)]).toEqual([1, 1, 3]);
  });

  test('a search finds captions, speakers, notes and headings; a plain text has only what is read', () => {
    const body = doc(
      p('Text.', note('Footnote words.')),
      quote('Said.', 'A speaker'),
      facts('Heading', 'item'),
      picture('port', 'alt words', 'caption words', 'credit words'),
      table('Table name', ['a', 'b'], ['c', '1']),
    );
    for (const words of ['Text.', 'Footnote words.', 'A speaker', 'Heading', 'caption words', 'alt words', 'credit words', 'Table name', 'item'])
      expect(searchableText(body)).toContain(words);
    expect(plainText(body)).not.toContain('Footnote');
  });

  test('subheads of level 2 get anchors in order', () => {
    expect(subheads(doc(h2('One'), p('x'), h2('Two')))).toEqual([
      { anchor: 'part-1', text: 'One' },
      { anchor: 'part-2', text: 'Two' },
    ]);
  });
});
