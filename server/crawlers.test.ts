import { expect, test } from 'vitest';
import { isDeclaredCrawler } from '#server/crawlers.ts';

test.each([
  ['Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)', true],
  ['Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; bingbot/2.0; +http://www.bing.com/bingbot.htm) Safari/537.36', true],
  ['Mozilla/5.0 (compatible; YandexImages/3.0; +http://yandex.com/bots)', true],
  ['facebookexternalhit/1.1', true],
  ['DuckDuckBot/1.1', true],
  ['Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36', false],
  ['Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1', false],
  ['Mozilla/5.0 (Linux; Android 9; Cubot) AppleWebKit/537.36 Chrome/100.0 Mobile Safari/537.36', false],
  ['curl/8.14.1', false],
  ['node', false],
  [undefined, false],
])('%s', (userAgent, declared) => {
  expect(isDeclaredCrawler(userAgent)).toBe(declared);
});
