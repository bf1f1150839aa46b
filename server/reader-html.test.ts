import { expect, test } from 'vitest';
import { IncompletePage, toReaderHtml, withoutScript } from '#server/reader-html.ts';

/** As the framework writes a page, in the order and with the attributes of version 16.4. */
const framework = [
  '<!DOCTYPE html><html lang="en" class="face"><head><meta charSet="utf-8"/>',
  '<link rel="stylesheet" href="/_next/static/css/d24c.css" data-precedence="next"/>',
  '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/webpack-9990.js"/>',
  '<link rel="preload" href="/_next/static/media/a.woff2" as="font" crossorigin="" type="font/woff2"/>',
  '<link rel="expect" href="#_R_" blocking="render"/>',
  '<script src="/_next/static/chunks/main-app-acb9.js" async=""></script>',
  '<title>A &lt;b&gt; title</title><link rel="canonical" href="http://x/y"/>',
  '<script src="/_next/static/chunks/polyfills-4237.js" noModule=""></script></head>',
  '<body><div hidden=""><!--$--><!--/$--></div>',
  '<main><h1>Hello <!-- -->&lt;script&gt;<!-- --> there</h1>',
  '<p title="a &quot;q&quot; &lt;script&gt;">It says &lt;script&gt;alert(1)&lt;/script&gt; here.</p>',
  '<script type="application/ld+json">{"headline":"\\u003c/script> and <!-- more"}</script></main>',
  '<script src="/_next/static/chunks/webpack-9990.js" id="_R_" async=""></script>',
  '<script>(self.__next_f=self.__next_f||[]).push([0])</script>',
  '<script>self.__next_f.push([1,"<!--$?--> <main>1 < 2</main> \\u003c/script\\u003e"])</script></body></html>',
].join('');

test('nothing of the framework is left, and everything of the page is', () => {
  expect(toReaderHtml(framework, '/reader.js?v=1')).toBe(
    [
      '<!DOCTYPE html><html lang="en" class="face"><head><meta charSet="utf-8"/>',
      '<link rel="stylesheet" href="/_next/static/css/d24c.css" data-precedence="next"/>',
      '<link rel="preload" href="/_next/static/media/a.woff2" as="font" crossorigin="" type="font/woff2"/>',
      '<title>A &lt;b&gt; title</title><link rel="canonical" href="http://x/y"/>',
      '<script src="/reader.js?v=1" defer></script></head>',
      '<body>',
      '<main><h1>Hello &lt;script&gt; there</h1>',
      '<p title="a &quot;q&quot; &lt;script&gt;">It says &lt;script&gt;alert(1)&lt;/script&gt; here.</p>',
      '<script type="application/ld+json">{"headline":"\\u003c/script> and <!-- more"}</script></main>',
      '</body></html>',
    ].join(''),
  );
});

test('a mark in a quoted attribute begins and ends no tag', () => {
  const page = `<head></head><p title="1 > 0 <script>">a</p><p title='it"s <!-- $? -->'>b</p>`;
  expect(toReaderHtml(page, '/r.js')).toBe(page.replace('</head>', '<script src="/r.js" defer></script></head>'));
});

test('a script is taken out however it is written', () => {
  const page =
    '<body>a<SCRIPT>one</ScRiPt >b<script\ntype = module>two</script\n>c<script src=x></script>d<script type="text/plain">five</script>e</body>';
  expect(toReaderHtml(page, '/r.js')).toBe('<body>abcde</body>');
});

test('text that only looks like markup stays', () => {
  const page = '<body><textarea><script>kept</script></textarea><style>a::after{content:"<script>"}</style>1 < 2 <3 </body>';
  expect(toReaderHtml(page, '/r.js')).toBe(page);
});

test('a script without an end takes nothing before it along', () => {
  expect(toReaderHtml('<body><p>word</p><script>endless', '/r.js')).toBe('<body><p>word</p>');
});

test.each(['<!--$?--><template id="B:0"></template><!--/$-->', '<!--$!--><template data-dgst="1"></template><!--/$-->', '<!--$~-->'])(
  'a page with the hole %s is no page',
  (hole) => {
    expect(() => toReaderHtml(`<html><head></head><body>${hole}</body></html>`, '/r.js')).toThrow(IncompletePage);
  },
);

test('a long page of unclosed quotes is read in no time', () => {
  const hostile = `<p ${'"a <b '.repeat(20_000)}`;
  const begun = performance.now();
  toReaderHtml(hostile, '/r.js');
  expect(performance.now() - begun).toBeLessThan(2_000);
});

test('for a frame the reader’s script is left out, and nothing else', () => {
  const html = '<html><head><title>Boats</title></head><body><script type="application/ld+json">{}</script><p>Boats</p></body></html>';
  const page = toReaderHtml(html, '/reader-1.js');
  expect(page).toContain('<script src="/reader-1.js" defer></script>');
  expect(withoutScript(Buffer.from(page)).toString()).toBe(html);
});
