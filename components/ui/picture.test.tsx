import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Picture } from '#components/ui/picture.tsx';

const picture = { key: 'k', width: 1000, height: 800, altText: 'A quay', avif: false };
const draw = (fields: Partial<typeof picture>, wider?: Parameters<typeof Picture>[0]['wider']) =>
  renderToStaticMarkup(<Picture picture={{ ...picture, ...fields }} shape="3x2" sizes="100vw" wider={wider} />);
const sources = (html: string) => [...html.matchAll(/<source[^>]*>/g)].map(([tag]) => tag);

test('without AVIF there is one image with the widths that the cut has', () => {
  const html = draw({});
  expect(sources(html)).toEqual([]);
  expect(html).toContain('srcSet="/media/k/3x2-168.webp 168w, /media/k/3x2-336.webp 336w, /media/k/3x2-640.webp 640w, /media/k/3x2-960.webp 960w"');
});

test('with AVIF browsers are offered it first, for each medium the cut that belongs to it', () => {
  const found = sources(draw({ avif: true }, [{ media: '(min-width: 820px)', shape: '4x3', sizes: '50vw' }]));
  expect(found.map((tag) => [/media="([^"]+)"/.exec(tag)?.[1], /type="([^"]+)"/.exec(tag)?.[1], /k\/([^ ]+) /.exec(tag)?.[1]])).toEqual([
    ['(min-width: 820px)', 'image/avif', '4x3-640.avif'],
    ['(min-width: 820px)', undefined, '4x3-640.webp'],
    [undefined, 'image/avif', '3x2-168.avif'],
  ]);
});

test('a picture smaller than its narrowest size says how wide its file is', () => {
  const html = draw({ width: 90, height: 60 });
  expect(html).toContain('/media/k/3x2-168.webp 90w"');
  expect(html).toMatch(/width="90" height="60"/);
});
