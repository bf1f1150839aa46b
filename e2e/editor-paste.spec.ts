import { expect, type Page, test } from '@playwright/test';
import { plainText, walkBody } from '../newsroom/articles/body.ts';
import { kindsOf, openEditor, paste } from './editor-page.ts';

test.beforeEach(({ isMobile }) => test.skip(isMobile, 'What comes in is cleaned alike at any width.'));

/** Each tries to run something, to load something or to pose as one of our own blocks. */
const HOSTILE: Record<string, string> = {
  'a script': '<p>before<script>window.ran = 1</script></p>',
  'an image that fails': '<img src="x" onerror="window.ran = 1"><p>after</p>',
  'a picture from elsewhere': '<p>seen</p><img src="https://evil.example/pixel.gif">',
  'an event on text': '<p onclick="window.ran = 1" onmouseover="window.ran = 1">text</p>',
  'a link that runs': '<p><a href="javascript:window.ran = 1">link</a></p>',
  'a link that runs behind entities': '<p><a href="java&#x09;script:window.ran = 1">link</a> <a href=" &#14; javascript:window.ran=1">link</a></p>',
  'a link to data': '<p><a href="data:text/html,<script>window.ran = 1</script>">link</a></p>',
  'a link to vbscript': '<p><a href="vbscript:x">link</a></p>',
  'an svg that runs':
    '<svg onload="window.ran = 1"><script>window.ran = 1</script><a xlink:href="javascript:window.ran=1"><text>svg</text></a></svg><p>x</p>',
  'a style that loads':
    '<style>@import url(https://evil.example/x.css); p { background: url(https://evil.example/p) }</style><p style="background:url(javascript:window.ran=1)">styled</p>',
  'a frame': '<iframe src="javascript:window.ran = 1"></iframe><iframe srcdoc="<script>parent.ran = 1</script>"></iframe><p>framed</p>',
  'a refresh and a base':
    '<meta http-equiv="refresh" content="0;url=https://evil.example"><base href="https://evil.example/"><p><a href="/gulf">own</a></p>',
  'an object': '<object data="data:text/html,<script>window.ran=1</script>"></object><embed src="https://evil.example/x.swf"><p>object</p>',
  'a form':
    '<form action="https://evil.example"><input name="x" autofocus onfocus="window.ran=1"><button formaction="javascript:window.ran=1">go</button></form><p>form</p>',
  'markup that mutates in mathml':
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=window.ran=1&gt;"></table></mtext></math><p>x</p>',
  'markup that mutates in noscript': '<noscript><p title="</noscript><img src=x onerror=window.ran=1>"></noscript><p>x</p>',
  'markup that mutates in svg': '<svg></p><style><a id="</style><img src=1 onerror=window.ran=1>"></svg><p>x</p>',
  'markup that mutates in a textarea': '<textarea><img title="</textarea><img src=x onerror=window.ran=1>"></textarea><p>x</p>',
  'a template': '<template><img src=x onerror=window.ran=1></template><p>x</p>',
  'a list that poses as the office’s':
    '<html xmlns:o="urn:schemas-microsoft-com:office:office"><body><p style="mso-list:l0 level1 lfo1"><img src=x onerror="window.ran=1">item<svg onload="window.ran=1"></p></body></html>',
  'a forged heading': '<h2 data-level="9<x>">heading</h2>',
  'a forged picture': '<figure data-media-id="&quot;><script>window.ran=1</script>" data-place="fixed">x</figure><p>x</p>',
  'a forged card': '<div data-embed="video" data-address="javascript:window.ran=1" data-title="x" data-provider="y">x</div>',
  'a forged context': `<p data-pm-slice='0 0 ["heading",{"level":"9<x>"}]'>text</p>`,
  'a forged context that is too deep': `<p data-pm-slice='9 9 []'>text</p>`,
  'a forged context of nodes nobody knows': `<p data-pm-slice='1 1 ["iframe",{"src":"javascript:x"}]'>text</p>`,
  'a table with merged cells': '<table><tr><td colspan="999999" rowspan="999999">a</td></tr><tr><td>b</td><td>c</td></tr></table>',
  'a list without end': `${'<ul><li>x'.repeat(60)}`,
  'quotations within each other': `${'<blockquote>'.repeat(200)}deep`,
};

test('nothing hostile that is pasted runs, loads or stays', async ({ page, baseURL }) => {
  const elsewhere: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(baseURL ?? '') && !/^(data|blob):/.test(request.url())) elsewhere.push(request.url());
  });
  const failures: string[] = [];
  page.on('pageerror', (error) => failures.push(error.message));
  const { text, stored } = await openEditor(page, baseURL ?? '');
  for (const [what, html] of Object.entries(HOSTILE)) {
    await page.keyboard.press('Control+End');
    await paste(page, { html, text: 'x' });
    const found = await text.evaluate((dom) => ({
      ran: 'ran' in window,
      elements: dom.querySelectorAll(
        'script, style, svg, math, iframe, object, embed, form, input, meta, base, link, img:not(.ProseMirror-separator)',
      ).length,
      attributes: [...dom.querySelectorAll('*')].flatMap((element) =>
        [...element.attributes]
          .filter(({ name, value }) => /^on/.test(name) || /^\s*(javascript|vbscript|data):/i.test(value))
          .map(({ name }) => name),
      ),
    }));
    expect(found, what).toEqual({ ran: false, elements: 0, attributes: [] });
  }
  await page.waitForTimeout(500);
  const body = await stored();
  for (const node of walkBody(body)) {
    if (node.type !== 'text') continue;
    for (const { attrs } of (node as { marks?: { attrs?: { href: string } }[] }).marks ?? []) if (attrs) expect(attrs.href).toBe('/gulf');
  }
  expect(elsewhere).toEqual([]);
  expect(failures).toEqual([]);
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
});

test('Word keeps its headings, lists and footnotes, and loses its clutter', async ({ page, baseURL }) => {
  const { stored } = await openEditor(page, baseURL ?? '');
  const bullet =
    '<!--[if !supportLists]--><span style="font-family:Symbol"><span style="mso-list:Ignore">·<span>&nbsp;&nbsp;</span></span></span><!--[endif]-->';
  await paste(page, {
    text: 'from Word',
    html: `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"><head><style>p.MsoNormal{margin:0}</style></head><body>
      <h1><b>A <o:p></o:p>heading</b></h1>
      <p class="MsoNormal">Plain <b>bold</b><a style="mso-footnote-id:ftn1" href="#_ftn1" name="_ftnref1"><sup>[1]</sup></a> text.<o:p></o:p></p>
      <p class="MsoNormal"><o:p>&nbsp;</o:p></p>
      <p class="MsoListParagraphCxSpFirst" style="mso-list:l0 level1 lfo1">${bullet}First</p>
      <p class="MsoListParagraphCxSpLast" style="mso-list:l0 level1 lfo1">${bullet}Second</p>
      <div style="mso-element:footnote" id="ftn1"><p class="MsoFootnoteText"><a href="#_ftnref1">[1]</a> A note.</p></div>
    </body></html>`,
    // Word lays a picture of the text beside the text.
    files: [{ name: 'image.png', type: 'image/png', base64: 'iVBORw0KGgo=' }],
  });
  const body = await stored();
  expect(kindsOf(body)).toEqual(['heading', 'paragraph', 'bulletList']);
  expect(body.content).toMatchObject([
    { attrs: { level: 2 }, content: [{ text: 'A heading' }] },
    {
      content: [
        { text: 'Plain ' },
        { text: 'bold', marks: [{ type: 'bold' }] },
        { type: 'footnote', content: [{ text: 'A note.' }] },
        { text: ' text.' },
      ],
    },
    { content: [{ type: 'listItem' }, { type: 'listItem' }] },
  ]);
  expect(plainText(body.content[2]).replace(/\s+/g, ' ')).toBe('First Second ');
  await expect(page.locator('.pending-picture')).toHaveCount(0);
});

test('Google Docs keeps its headings and links, without its wrapper and its detours', async ({ page, baseURL }) => {
  const { stored } = await openEditor(page, baseURL ?? '');
  await paste(page, {
    text: 'from Docs',
    html: `<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1"><h1 dir="ltr"><span style="font-weight:700">A heading</span></h1>
      <p dir="ltr"><span style="font-weight:400">Text </span><span style="font-weight:700">bold</span><span style="font-style:italic"> slanted</span>
      <a href="https://www.google.com/url?q=https://news.example/a%3Fb%3D1&amp;sa=D&amp;usg=x">there</a></p><br>
      <ul><li dir="ltr"><p>One</p></li><ul><li dir="ltr"><p>Inner</p></li></ul></ul><p dir="ltr"><span></span></p></b>`,
  });
  const body = await stored();
  expect(kindsOf(body)).toEqual(['heading', 'paragraph', 'bulletList']);
  expect(body.content[0]).toEqual({ type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'A heading' }] });
  const marks = [...walkBody(body)].flatMap((node) => (node as { marks?: unknown[] }).marks ?? []);
  expect(marks).toEqual([{ type: 'bold' }, { type: 'italic' }, { type: 'link', attrs: { href: 'https://news.example/a?b=1' } }]);
  expect(body.content[2]).toMatchObject({ content: [{ content: [{ type: 'paragraph' }, { type: 'bulletList' }] }] });
});

/** A busy browser tells of a new caret a moment after the press. */
const caretIsKnown = (page: Page) => page.waitForTimeout(200);

test('a web page keeps its text and tables, and a part of our own text is what it was', async ({ page, baseURL }) => {
  const { text, stored } = await openEditor(page, baseURL ?? '');
  await paste(page, {
    text: 'from the web',
    html: `<div class="story"><p>One<br><br>Two</p><figure><img src="https://news.example/x.jpg"><figcaption>A caption</figcaption></figure>
      <table><tr><th>a</th><th>b</th></tr><tr><td colspan="2">c</td></tr></table></div>`,
  });
  const first = await stored();
  expect(kindsOf(first)).toEqual(['paragraph', 'paragraph', 'paragraph', 'table']);
  await page.keyboard.press('Control+End');
  await page.keyboard.type('> Said');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Somebody');
  await page.keyboard.press('Enter');
  await text.getByText('Said').click();
  await caretIsKnown(page);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+c');
  await page.keyboard.press('Control+End');
  await caretIsKnown(page);
  await page.keyboard.press('Control+v');
  const quotations = (await stored()).content.filter(({ type }) => type === 'blockquote');
  expect(quotations).toHaveLength(2);
  expect(quotations[1]).toEqual(quotations[0]);
});

test('a picture that is pasted comes in while one writes on', async ({ page, baseURL }) => {
  const { text, stored } = await openEditor(page, baseURL ?? '');
  await page.keyboard.type('Before the picture.');
  const base64 = await page.evaluate(() => {
    const canvas = document.createElement('canvas');
    canvas.width = 1300;
    canvas.height = 900;
    const paper = canvas.getContext('2d');
    for (let row = 0; row < 90; row++) {
      if (paper) paper.fillStyle = `hsl(${row * 4} 40% 50%)`;
      paper?.fillRect(0, row * 10, 1300, 10);
    }
    return canvas.toDataURL('image/png').split(',')[1] ?? '';
  });
  await paste(page, { files: [{ name: 'stripes.png', type: 'image/png', base64 }] });
  await page.keyboard.type(' And on.');
  await expect(text.getByText('No alternative text')).toBeVisible({ timeout: 30_000 });
  await page.getByRole('button', { name: 'Describe the picture' }).click();
  await page.getByRole('textbox', { name: 'What the picture shows' }).fill('Stripes in all colours');
  await page.keyboard.press('Escape');
  await expect(text.getByText('No alternative text')).toBeHidden();
  const body = await stored();
  expect(kindsOf(body)).toEqual(['paragraph', 'picture']);
  expect(body.content).toMatchObject([
    { content: [{ text: 'Before the picture. And on.' }] },
    { attrs: { altText: 'Stripes in all colours', place: 'text' } },
  ]);
});
