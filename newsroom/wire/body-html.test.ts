import fc from 'fast-check';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { type Body, bodySchema, walkBody } from '#newsroom/articles/body.ts';
import { samplePictureId } from '#newsroom/sample/ids.ts';
import { facts, h2, note, p, picture, pull, quote, table } from '#newsroom/sample/text.ts';
import { bodyHtml } from '#newsroom/wire/body-html.ts';
import { legal } from '#newsroom/wire/markup.ts';
import { anyBody } from '#newsroom/wire/testing/any-body.ts';
import { wordsOf } from '#newsroom/wording/words-of.ts';

const OTHER = '01890a5d-ac96-774b-bcce-b302099a8059';
const GONE = '01890a5d-ac96-774b-bcce-b302099a8060';
const PORT = samplePictureId('port');
const pictures = {
  [PORT]: { key: 'k1', width: 1600, height: 800, altText: '', avif: false, caption: 'From the library.', credit: 'Agency' },
};
const readWith = { [OTHER]: { headline: 'مضيق <واحد>', path: '/ar/gulf/x', language: 'ar' as const } };
const whole = (path: string) => new URL(path, 'https://news.example').href;
const write = (body: Body, dateline = '') => bodyHtml(body, { language: 'en', dateline, pictures, readWith, w: wordsOf('en'), whole }).source;
const doc = (...content: Body['content']): Body => ({ type: 'doc', content });

describe('each block', () => {
  const cases: [string, Body, string][] = [
    [
      'a link of the site is whole, one elsewhere is itself',
      doc(p('See [here](/gulf/x) and [there](https://a.example/?b=1&c=2).')),
      '<p>See <a href="https://news.example/gulf/x">here</a> and <a href="https://a.example/?b=1&amp;c=2">there</a>.</p>',
    ],
    [
      'footnotes are numbered where they stand and listed at the end',
      doc(p('One', note('First *note*.')), p('Two', note('Second.'))),
      '<p>One<sup>1</sup></p><p>Two<sup>2</sup></p><hr/><ol><li>First <em>note</em>.</li><li>Second.</li></ol>',
    ],
    [
      'a subhead is never two levels below the last',
      doc({ type: 'heading', attrs: { level: 4 }, content: [{ type: 'text', text: 'Deep' }] }, h2('Two')),
      '<h2>Deep</h2><h2>Two</h2>',
    ],
    ['words that are repeated are left out', doc(p('Said once.'), pull('Said once.')), '<p>Said once.</p>'],
    [
      'a quotation has its speaker beside it',
      doc(quote('We left.', 'A pilot')),
      '<figure><blockquote><p>We left.</p></blockquote><figcaption>A pilot</figcaption></figure>',
    ],
    [
      'a picture says what it shows and who made it; the words of the text win',
      doc(picture('port', 'Cranes', '', 'A. Maker')),
      '<figure><img src="https://news.example/media/k1/whole-1280.webp" alt="Cranes" width="1280" height="640"/><figcaption>From the library. A. Maker</figcaption></figure>',
    ],
    [
      'a caption without a full stop does not run into the name of the maker',
      doc(picture('port', 'Cranes', 'Cranes at “Port Two”', 'A. Maker')),
      '<figure><img src="https://news.example/media/k1/whole-1280.webp" alt="Cranes" width="1280" height="640"/><figcaption>Cranes at “Port Two”. A. Maker</figcaption></figure>',
    ],
    ['a picture that is not public is left out', doc(picture('bridge', 'x', 'y', 'z')), ''],
    [
      'an article beside it is a link in its own language; one that is gone is left out',
      doc({ type: 'readWith', attrs: { articleId: OTHER } }, { type: 'readWith', attrs: { articleId: GONE } }),
      `<p>${wordsOf('en').article.readWith}<br/><a href="https://news.example/ar/gulf/x" hreflang="ar" lang="ar" dir="rtl">مضيق &lt;واحد&gt;</a></p>`,
    ],
    ['a box stands apart', doc(h2('One'), facts('In brief', 'A', 'B')), '<h2>One</h2><aside><h3>In brief</h3><ul><li>A</li><li>B</li></ul></aside>'],
    [
      'a table has heads and a body',
      doc(table('Ships', ['Name', 'Year'], ['Ada', '1990'])),
      '<table><caption>Ships</caption><thead><tr><th>Name</th><th>Year</th></tr></thead><tbody><tr><th>Ada</th><td>1990</td></tr></tbody></table>',
    ],
    [
      'what lies elsewhere is a link that says where',
      doc({ type: 'embed', attrs: { kind: 'video', address: 'https://video.example/1', title: 'The signing', provider: 'PeerTube' } }),
      '<p><a href="https://video.example/1">The signing</a> (PeerTube)</p>',
    ],
    [
      'code keeps its lines',
      doc({ type: 'codeBlock', attrs: { language: '' }, content: [{ type: 'text', text: 'a\n  <b>' }] }),
      '<pre><code>a\n  &lt;b&gt;</code></pre>',
    ],
  ];
  test.each(cases)('%s', (_, body, html) => expect(write(body)).toBe(html));

  test('the place comes before the first paragraph', () => {
    expect(write(doc(h2('One'), p('Words.'), p('More.')), 'Ankara')).toBe('<h2>One</h2><p>Ankara — Words.</p><p>More.</p>');
  });
});

const ALLOWED: Record<string, readonly string[]> = {
  ...Object.fromEntries(
    ['p', 'h2', 'h3', 'h4', 'ul', 'li', 'blockquote', 'figure', 'figcaption', 'table', 'caption', 'thead', 'tbody', 'tr', 'th', 'td'].map((tag) => [
      tag,
      [],
    ]),
  ),
  ...Object.fromEntries(['aside', 'hr', 'br', 'pre', 'code', 'strong', 'em', 'sup', 'sub'].map((tag) => [tag, []])),
  ol: ['start'],
  a: ['href', 'hreflang', 'lang', 'dir'],
  img: ['src', 'alt', 'width', 'height'],
};

type Node = Record<string, unknown>;
const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  trimValues: false,
  parseTagValue: false,
  parseAttributeValue: false,
  htmlEntities: true,
});

/** Everything that a parsed piece of HTML holds: its elements with their attributes, and its text. */
function readBack(nodes: Node[], into: { elements: [string, Record<string, string>][]; text: string }) {
  for (const node of nodes) {
    if (node['#text'] !== undefined) into.text += String(node['#text']);
    for (const [tag, children] of Object.entries(node)) {
      if (tag === '#text' || tag === ':@') continue;
      into.elements.push([tag, (node[':@'] ?? {}) as Record<string, string>]);
      readBack(children as Node[], into);
    }
  }
  return into;
}

test('any body becomes well-formed HTML of allowed elements alone, in which every word is text', () => {
  fc.assert(
    fc.property(anyBody([PORT, samplePictureId('bridge')], [OTHER, GONE]), (written) => {
      const body = bodySchema.parse(written);
      const html = `<div>${write(body)}</div>`;
      expect(XMLValidator.validate(html)).toBe(true);
      const [root] = parser.parse(html) as Node[];
      const { elements, text } = readBack((root?.div ?? []) as Node[], { elements: [], text: '' });
      for (const [tag, attributes] of elements) {
        expect(Object.keys(ALLOWED)).toContain(tag);
        for (const [name, value] of Object.entries(attributes)) {
          expect(ALLOWED[tag]).toContain(name);
          if (name === 'href' || name === 'src') expect(value).toMatch(/^(https?:\/\/|mailto:)/i);
        }
      }
      const plain = (words: string) => legal(words).replaceAll(/\s+/g, '');
      const read = plain(text);
      const repeated = new Set(body.content.filter(({ type }) => type === 'pullQuote').flatMap((pulled) => [...walkBody(doc(pulled))]));
      for (const node of walkBody(body)) if (node.type === 'text' && !repeated.has(node)) expect(read).toContain(plain(node.text ?? ''));
    }),
    { numRuns: 150 },
  );
});
