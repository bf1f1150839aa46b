/** For tests: bodies of every shape that the schema allows, with words that would break what forgets to escape them. */
import fc from 'fast-check';

const HOSTILE = [
  '<script>alert(1)</script>',
  ']]>',
  '&amp;',
  '&',
  '"',
  "'",
  '\u0000\u0008\u001b',
  '\ud800',
  '\ufffe',
  'النص',
  '🦩',
  ' ',
  '\r\n',
  '-->',
  '<![CDATA[',
];
const words = fc
  .array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', maxLength: 8 }), fc.lorem({ maxCount: 3 })), {
    minLength: 1,
    maxLength: 4,
  })
  .map((parts) => parts.join(''))
  .filter((text) => text !== '');
const line = words.map((text) => text.trim() || 'x');
const href = fc.oneof(
  fc.constantFrom(
    '/gulf/strait?a=1&b=2',
    'mailto:desk@news.example',
    'https://example.org/?q=a&b=c#d',
    "https://example.org/'x'",
    'HTTP://example.org/é',
  ),
  fc.webUrl(),
);
const mark = fc.oneof(
  fc.constantFrom(...['bold', 'italic', 'code', 'superscript', 'subscript'].map((type) => ({ type }))),
  href.map((address) => ({ type: 'link', attrs: { href: address } })),
);
const marks = fc.uniqueArray(mark, { selector: ({ type }) => type, maxLength: 3 });
const text = fc.record({ type: fc.constant('text'), text: words, marks });
const inlines = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: text },
    fc.constant({ type: 'hardBreak' }),
    fc.array(text, { minLength: 1, maxLength: 2 }).map((content) => ({ type: 'footnote', content })),
  ),
  { maxLength: 4 },
);
const paragraph = inlines.map((content) => ({ type: 'paragraph', content }));
const { list } = fc.letrec<{ list: { type: string }; item: { type: string } }>((tie) => ({
  list: fc
    .tuple(fc.boolean(), fc.nat(5), fc.array(tie('item'), { minLength: 1, maxLength: 3 }))
    .map(([ordered, start, content]) => (ordered ? { type: 'orderedList', attrs: { start }, content } : { type: 'bulletList', content })),
  item: fc
    .tuple(paragraph, fc.array(fc.oneof({ depthSize: 'small' }, paragraph, tie('list')), { maxLength: 2 }))
    .map(([first, rest]) => ({ type: 'listItem', content: [first, ...rest] })),
}));
const several = fc.array(fc.oneof(paragraph, list), { minLength: 1, maxLength: 3 });
const cell = fc
  .tuple(fc.constantFrom('tableHeader', 'tableCell'), fc.array(paragraph, { minLength: 1, maxLength: 2 }))
  .map(([type, content]) => ({ type, content }));
const row = fc.array(cell, { minLength: 1, maxLength: 3 }).map((content) => ({ type: 'tableRow', content }));

const block = (mediaIds: readonly string[], articleIds: readonly string[]) => {
  const picture = fc
    .record({ mediaId: fc.constantFrom(...mediaIds), altText: line, caption: line, credit: line })
    .map((attrs) => ({ type: 'picture', attrs }));
  return fc.oneof(
    paragraph,
    fc.tuple(fc.constantFrom(2, 3, 4), inlines).map(([level, content]) => ({ type: 'heading', attrs: { level }, content })),
    list,
    fc.tuple(fc.oneof(line, fc.constant('')), several).map(([attribution, content]) => ({ type: 'blockquote', attrs: { attribution }, content })),
    line.map((said) => ({ type: 'pullQuote', content: [{ type: 'text', text: said }] })),
    picture,
    fc.array(picture, { minLength: 1, maxLength: 3 }).map((content) => ({ type: 'gallery', content })),
    fc.tuple(line, fc.array(row, { minLength: 1, maxLength: 3 })).map(([caption, content]) => ({ type: 'table', attrs: { caption }, content })),
    fc.tuple(line, several).map(([heading, content]) => ({ type: 'factBox', attrs: { heading }, content })),
    fc.constantFrom(...articleIds).map((articleId) => ({ type: 'readWith', attrs: { articleId } })),
    fc.constant({ type: 'horizontalRule' }),
    words.map((code) => ({ type: 'codeBlock', content: [{ type: 'text', text: code }] })),
    fc.tuple(line, line).map(([title, provider]) => ({
      type: 'embed',
      attrs: { kind: 'video', address: 'https://video.example/watch?v=1&t=2', title, provider },
    })),
  );
};

/** Documents for `bodySchema`, which show some of those pictures and articles. */
export const anyBody = (mediaIds: readonly string[], articleIds: readonly string[]) =>
  fc.array(block(mediaIds, articleIds), { maxLength: 6 }).map((content) => ({ type: 'doc' as const, content }));
