import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Body, type BodyProps } from '#components/article/body.tsx';
import { bodySchema } from '#newsroom/articles/body.ts';
import type { CaptionedPicture, Teaser } from '#newsroom/articles/views.ts';
import { wordsOf } from '#newsroom/wording/words-of.ts';

const MEDIA = '01890a5d-ac96-774b-bcce-b302099a8057';
const OTHER_MEDIA = '01890a5d-ac96-774b-bcce-b302099a8058';
const ARTICLE = '01890a5d-ac96-774b-bcce-b302099a8059';
const picture: CaptionedPicture = {
  key: 'k1',
  width: 1280,
  height: 853,
  altText: 'From the library',
  avif: false,
  caption: 'Library caption',
  credit: 'Library credit',
};

/** Draws blocks as the page would, after the same schema that the desk's drafts pass. */
function draw(content: unknown[], props: Partial<BodyProps> = {}): string {
  const body = bodySchema.parse({ type: 'doc', content });
  return renderToStaticMarkup(<Body body={body} pictures={{}} w={wordsOf('en')} {...props} />);
}
const text = (words: string, ...marks: unknown[]) => (marks.length > 0 ? { type: 'text', text: words, marks } : { type: 'text', text: words });
const paragraph = (...content: unknown[]) => ({ type: 'paragraph', content });
const heading = (level: number, words: string) => ({ type: 'heading', attrs: { level }, content: [text(words)] });
const footnote = (words: string) => ({ type: 'footnote', content: [text(words)] });
const link = (href: string) => ({ type: 'link', attrs: { href } });
const inBody = (html: string) => `<div class="body">${html}</div>`;

describe('words', () => {
  it('wear their marks, the first outermost', () => {
    expect(
      draw([paragraph(text('all', { type: 'bold' }, { type: 'italic' }), text('2', { type: 'superscript' }), text('x', { type: 'subscript' }))]),
    ).toBe(inBody('<p><strong><em>all</em></strong><sup>2</sup><sub>x</sub></p>'));
    expect(draw([paragraph(text('ls', { type: 'code' }), { type: 'hardBreak' }, text('on'))])).toBe(inBody('<p><code>ls</code><br/>on</p>'));
  });

  it('cannot bring markup of their own', () => {
    expect(draw([paragraph(text('<script>alert(1)</script>'))])).toBe(inBody('<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>'));
  });

  it('are one link when neighbours lead to the same address', () => {
    const there = link('https://example.org/a');
    expect(draw([paragraph(text('the ', there), text('whole', there, { type: 'italic' }), text(' link', there), text(' and on'))])).toBe(
      inBody('<p><a href="https://example.org/a" rel="noopener">the <em>whole</em> link</a> and on</p>'),
    );
  });

  it('let other sites no hold on the page, and need no such care within the site', () => {
    expect(draw([paragraph(text('out', link('https://example.org/')), text('in', link('/gulf/x')))])).toBe(
      inBody('<p><a href="https://example.org/" rel="noopener">out</a><a href="/gulf/x">in</a></p>'),
    );
  });
});

describe('lists', () => {
  const item = (...content: unknown[]) => ({ type: 'listItem', content });

  it('are tight, and nest', () => {
    const inner = { type: 'orderedList', attrs: { start: 3 }, content: [item(paragraph(text('third')))] };
    expect(draw([{ type: 'bulletList', content: [item(paragraph(text('one'))), item(paragraph(text('two')), inner)] }])).toBe(
      inBody('<ul><li>one</li><li>two<ol start="3"><li>third</li></ol></li></ul>'),
    );
  });

  it('keep paragraphs apart where an entry has several', () => {
    expect(draw([{ type: 'bulletList', content: [item(paragraph(text('one')), paragraph(text('more')))] }])).toBe(
      inBody('<ul><li><p>one</p><p>more</p></li></ul>'),
    );
  });
});

describe('the dateline', () => {
  it('stands before the first paragraph, whatever comes before that', () => {
    const html = draw([heading(2, 'Head'), paragraph(text('First.')), paragraph(text('Second.'))], { dateline: 'Muscat' });
    expect(html).toBe(inBody('<h2 id="part-1">Head</h2><p><span class="place">Muscat</span> First.</p><p>Second.</p>'));
  });
});

describe('headings', () => {
  it('of level 2 have the anchors of the list of parts', () => {
    const html = draw([heading(2, 'One'), heading(3, 'Inside'), heading(2, 'Two')]);
    expect(html).toBe(inBody('<h2 id="part-1">One</h2><h3>Inside</h3><h2 id="part-2">Two</h2>'));
  });

  it('never skip a level', () => {
    expect(draw([heading(4, 'Deep'), heading(4, 'Deeper'), heading(4, 'Deepest')])).toBe(inBody('<h2>Deep</h2><h3>Deeper</h3><h4>Deepest</h4>'));
  });
});

describe('footnotes', () => {
  it('are numbered through the body, follow the block that names them, and lead there and back', () => {
    const html = draw([paragraph(text('a'), footnote('first'), text('b'), footnote('second')), paragraph(text('c'), footnote('third'))]);
    expect([...html.matchAll(/href="#note-(\d)" id="ref-(\d)" aria-label="Note (\d)"/g)].map((match) => match.slice(1).join(''))).toEqual([
      '111',
      '222',
      '333',
    ]);
    expect(
      [...html.matchAll(/<p id="note-(\d)"><b>(\d)<\/b> (\w+) <a href="#ref-(\d)">Back to the text<\/a>/g)].map((match) => match.slice(1).join(' ')),
    ).toEqual(['1 1 first 1', '2 2 second 2', '3 3 third 3']);
    expect(html.indexOf('id="note-2"')).toBeLessThan(html.indexOf('<p>c'));
  });

  it('named inside a list or table hang beside the whole of it', () => {
    const html = draw([{ type: 'bulletList', content: [{ type: 'listItem', content: [paragraph(text('a'), footnote('why'))] }] }]);
    expect(html).toMatch(/<\/ul><div class="hanging footnotes"><p id="note-1">/);
  });
});

describe('quotations', () => {
  const quotation = (attribution?: string) => ({
    type: 'blockquote',
    ...(attribution && { attrs: { attribution } }),
    content: [paragraph(text('We count.'))],
  });

  it('name their speaker outside the quotation', () => {
    expect(draw([quotation('A clerk')])).toBe(
      inBody('<figure class="quote"><blockquote><p>We count.</p></blockquote><figcaption>A clerk</figcaption></figure>'),
    );
  });

  it('may leave the speaker to the text', () => {
    expect(draw([quotation()])).toBe(inBody('<blockquote class="quote"><p>We count.</p></blockquote>'));
  });

  it('pulled from the text stand aside', () => {
    expect(draw([{ type: 'pullQuote', attrs: { attribution: 'A clerk' }, content: [text('One number.')] }])).toBe(
      inBody('<aside class="hanging pull"><p>One number.</p><footer>A clerk</footer></aside>'),
    );
  });
});

describe('pictures', () => {
  const block = (attrs: object = {}) => ({ type: 'picture', attrs: { mediaId: MEDIA, altText: 'Cranes', ...attrs } });

  it('bear caption and credit, their own before those of the library', () => {
    const html = draw([block({ caption: 'Own caption' })], { pictures: { [MEDIA]: picture } });
    expect(html).toContain('<figure class="in-text">');
    expect(html).toContain('alt="Cranes"');
    expect(html).toMatch(/width="\d+" height="\d+"/);
    expect(html).toContain('<figcaption>Own caption <b>Library credit</b></figcaption>');
  });

  it('that say nothing are decorative', () => {
    expect(draw([block({ altText: '' })], { pictures: { [MEDIA]: picture } })).toContain('alt=""');
  });

  it('that are gone leave no hole', () => {
    expect(draw([block()])).toBe(inBody(''));
  });

  it('of a gallery are one group, each with its own caption', () => {
    const pictures = { [MEDIA]: picture, [OTHER_MEDIA]: picture };
    const html = draw([{ type: 'gallery', content: [block({ caption: 'One' }), block({ mediaId: OTHER_MEDIA, caption: 'Two' })] }], { pictures });
    expect(html).toContain('<div class="gallery" role="group" aria-label="Pictures">');
    expect(html.match(/<figure/g)).toHaveLength(2);
  });
});

describe('tables', () => {
  const cell = (type: string, words: string, align = 'start') => ({
    type,
    attrs: { align },
    content: [words ? paragraph(text(words)) : paragraph()],
  });
  const row = (...content: unknown[]) => ({ type: 'tableRow', content });
  const rows = [
    row(cell('tableHeader', ''), cell('tableHeader', 'Boardings', 'end')),
    row(cell('tableHeader', '2023'), cell('tableCell', '14', 'end')),
  ];

  it('scroll in a region that keys can reach and the caption names', () => {
    const html = draw([{ type: 'table', attrs: { caption: 'By year' }, content: rows }]);
    expect(html).toContain('<div class="scroll" tabindex="0" role="region" aria-labelledby="table-1"><table><caption id="table-1">By year</caption>');
  });

  it('say which cells are heads, of columns and of rows; an empty corner is none', () => {
    const html = draw([{ type: 'table', content: rows }]);
    expect(html).toContain('aria-label="Table 1"');
    expect(html).toContain('<thead><tr><td></td><th class="end" scope="col">Boardings</th></tr></thead>');
    expect(html).toContain('<tbody><tr><th scope="row">2023</th><td class="end">14</td></tr></tbody>');
  });
});

describe('boxes and cards', () => {
  const facts = { type: 'factBox', attrs: { heading: 'In brief' }, content: [paragraph(text('Six states.'))] };

  it('facts are a named region whose heading fits its place', () => {
    expect(draw([facts])).toBe(inBody('<section class="facts" aria-labelledby="facts-1"><h2 id="facts-1">In brief</h2><p>Six states.</p></section>'));
    expect(draw([heading(2, 'Head'), facts])).toContain('<h3 id="facts-1">In brief</h3>');
  });

  it('an article to read with this is drawn only while it is public', () => {
    const block = { type: 'readWith', attrs: { articleId: ARTICLE } };
    const teaser = { path: '/gulf/x', headline: 'A quiet winter', language: 'en' } as Teaser;
    expect(draw([block])).toBe(inBody(''));
    expect(draw([block], { readWith: { [ARTICLE]: teaser } })).toContain('<a href="/gulf/x">A quiet winter</a>');
  });

  it('an embed is a link that says where it leads, and loads nothing', () => {
    const html = draw([{ type: 'embed', attrs: { kind: 'video', address: 'https://video.example/1', title: 'The signing', provider: 'PeerTube' } }]);
    expect(html).toContain('<a href="https://video.example/1" rel="noopener">The signing</a>');
    expect(html).toContain('Opens at PeerTube');
    expect(html).not.toMatch(/<(iframe|img|script|video|audio|embed|object)/);
  });

  it('an embed whose player is known has a button for it, which only a script can show', () => {
    const html = draw([
      { type: 'embed', attrs: { kind: 'video', address: 'https://youtu.be/dQw4w9WgXcQ', title: 'The signing', provider: 'YouTube' } },
    ]);
    expect(html).toContain('data-frame="https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ"');
    expect(html).toMatch(/<button type="button" hidden=""[^>]*>Play it here<\/button>/);
    expect(html).not.toMatch(/<(iframe|img|script|video|audio|embed|object)/);
  });

  it('code scrolls and keeps its lines', () => {
    expect(draw([{ type: 'codeBlock', content: [{ type: 'text', text: 'a\n  b' }] }])).toBe(inBody('<pre tabindex="0"><code>a\n  b</code></pre>'));
  });
});
