import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { JsonLd } from '#components/page/json-ld/json-ld.tsx';

const HOSTILE = [
  '</script><script>alert(1)</script>',
  '</SCRIPT ><img src=x onerror=alert(1)>',
  '<!--<script>',
  '--> ]]> & " \\ \u2028 \u2029 \ud800',
  '</script\t>',
];

test('nothing that is told can end the script, and all of it is told', () => {
  const graph = {
    '@context': 'https://schema.org',
    '@graph': [{ '@type': 'NewsArticle', headline: HOSTILE.join('\n'), keywords: HOSTILE }],
  } as const;
  const markup = renderToStaticMarkup(<JsonLd graph={graph} />);
  const [, inside = ''] = /^<script type="application\/ld\+json">(.*)<\/script>$/s.exec(markup) ?? [];
  expect(inside).not.toContain('<');
  expect(JSON.parse(inside)).toEqual(graph);
});
