import type { RequestListener } from 'node:http';
import { setTimeout as later } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { answerFrames, answerGoodUntil, answerMoved, answerStatus } from '#newsroom/site/answer.ts';
import { askHandler } from '#server/composed-request.ts';
import { createRender, RenderFailed } from '#server/render.ts';

const renderWith = (handler: RequestListener) => createRender({ handler, siteUrl: new URL('https://news.example'), readerScript: '/reader.js?v=1' });

const page: RequestListener = (_request, response) => {
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.setHeader('Vary', 'rsc, next-router-state-tree');
  response.setHeader('Cache-Control', 'private, no-store');
  response.setHeader('X-Nextjs-Stale-Time', '300');
  response.setHeader(
    'Link',
    '</a,b.woff2>; rel=preload; as="font"; crossorigin="", </c.js>; rel=preload; as="script", </d.css>; rel=preload; as="style"',
  );
  response.end('<html><head></head><body><script>1</script>words</body></html>');
};

test('a page is asked for by a request of our own', async () => {
  const asked: unknown[] = [];
  await renderWith((request, response) => {
    asked.push(request.method, request.url, request.headers);
    response.end('<html></html>');
  })('/en/news/a?page=2');
  expect(asked).toEqual([
    'GET',
    '/en/news/a?page=2',
    { host: 'news.example', 'x-forwarded-host': 'news.example', 'x-forwarded-proto': 'https', 'user-agent': 'Dateline', accept: '*/*' },
  ]);
});

test('of the framework a page keeps its words and the preloads of its faces, no script and none of its caching', async () => {
  const rendered = await renderWith(page)('/en');
  expect(rendered.body.toString()).toBe('<html><head><script src="/reader.js?v=1" defer></script></head><body>words</body></html>');
  expect(rendered.headers).toEqual({
    'content-type': 'text/html; charset=utf-8',
    link: '</a,b.woff2>; rel=preload; as="font"; crossorigin="", </d.css>; rel=preload; as="style"',
    'content-security-policy': expect.stringContaining("script-src 'self'"),
    'cache-control': 'public, max-age=0, must-revalidate',
    vary: 'accept-encoding',
  });
});

test('what the page says of itself is its answer', async () => {
  const until = new Date('2026-11-23T20:00:00Z');
  const rendered = await renderWith((request, response) => {
    answerStatus(410);
    answerGoodUntil(until);
    answerFrames('https://video.example');
    page(request, response);
  })('/en/news/withdrawn');
  expect(rendered).toMatchObject({ status: 410, goodUntil: until.getTime() });
  expect(rendered.headers['content-security-policy']).toContain('frame-src https://video.example');
});

test('of a page that moved nothing is sent but where to', async () => {
  const rendered = await renderWith((request, response) => {
    answerMoved('/europe/new');
    page(request, response);
  })('/en/europe/old');
  expect(rendered).toMatchObject({ status: 301, headers: { location: '/europe/new' } });
  expect(rendered.body.toString()).toBe('Moved to /europe/new\n');
});

test('a failed, an unknown and an unfinished page are no pages, nor is one that sets a cookie', async () => {
  const status =
    (code: number): RequestListener =>
    (_request, response) => {
      response.statusCode = code;
      response.end('<html></html>');
    };
  await expect(renderWith(status(500))('/en')).rejects.toThrow(RenderFailed);
  await expect(renderWith(status(404))('/en')).rejects.toThrow(RenderFailed);
  await expect(
    renderWith((request, response) => {
      answerStatus(404);
      status(500)(request, response);
    })('/en'),
  ).rejects.toThrow(RenderFailed);
  await expect(renderWith((_request, response) => void response.setHeader('content-type', 'text/html').end('<!--$?-->'))('/en')).rejects.toThrow(
    'not rendered to its end',
  );
  await expect(renderWith((_request, response) => void response.setHeader('set-cookie', 'a=b').end('x'))('/en')).rejects.toThrow('sets a cookie');
});

test('a feed is passed on as it is', async () => {
  const rendered = await renderWith(
    (_request, response) => void response.setHeader('content-type', 'application/atom+xml').end('<feed><script/></feed>'),
  )('/en/feeds/atom');
  expect(rendered.body.toString()).toBe('<feed><script/></feed>');
});

test('an answer is whole however it is written', async () => {
  const scratch = Buffer.from('two ');
  const answer = await askHandler(
    async (_request, response) => {
      response.writeHead(200, { 'x-a': ['1', '2'] });
      response.write('one ');
      response.write(scratch);
      scratch.fill('x');
      await later(5);
      response.write('dHdv', 'base64');
      response.end(' three', () => {});
    },
    '/',
    {},
  );
  expect(answer.body.toString()).toBe('one two two three');
  expect(answer.headers['x-a']).toEqual(['1', '2']);
});

test('a handler that throws or breaks off is heard', async () => {
  await expect(askHandler(async () => Promise.reject(new Error('broken')), '/', {})).rejects.toThrow('broken');
  await expect(askHandler((_request, response) => void response.destroy(), '/', {})).rejects.toThrow('broke off');
  await expect(
    askHandler(
      () => {
        throw new Error('at once');
      },
      '/',
      {},
    ),
  ).rejects.toThrow('at once');
});

test('two renders at once do not take each other’s answers', async () => {
  const render = renderWith(async (request, response) => {
    await later(request.url === '/en/slow' ? 20 : 1);
    if (request.url === '/en/slow') answerStatus(404);
    response.end('<html></html>');
  });
  const [slow, quick] = await Promise.all([render('/en/slow'), render('/en/quick')]);
  expect([slow.status, quick.status]).toEqual([404, 200]);
});
