import { expect, test } from 'vitest';
import { bodySchema } from '#newsroom/articles/body.ts';
import { embedFrame, framedOrigins } from '#newsroom/articles/embed-frame.ts';

test.each([
  ['https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=10', 'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ', 'wide'],
  ['https://youtu.be/dQw4w9WgXcQ?si=x', 'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ', 'wide'],
  ['https://m.youtube.com/shorts/dQw4w9WgXcQ', 'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ', 'wide'],
  ['https://vimeo.com/channels/staffpicks/76979871', 'https://player.vimeo.com/video/76979871?dnt=1', 'wide'],
  ['https://www.dailymotion.com/video/x84sh87', 'https://geo.dailymotion.com/player.html?video=x84sh87', 'wide'],
  ['https://open.spotify.com/intl-de/episode/512ojhOuo1ktJprKbVcKyQ', 'https://open.spotify.com/embed/episode/512ojhOuo1ktJprKbVcKyQ', 'low'],
  ['https://soundcloud.com/forss/flickermood', 'https://w.soundcloud.com/player/?url=https%3A%2F%2Fsoundcloud.com%2Fforss%2Fflickermood', 'low'],
  ['https://t.me/telegram/83', 'https://t.me/telegram/83?embed=1', 'tall'],
  [
    'https://www.openstreetmap.org/#map=12/50.85/4.35',
    'https://www.openstreetmap.org/export/embed.html?bbox=4.26211%2C50.80605%2C4.43789%2C50.89395&marker=50.85%2C4.35',
    'tall',
  ],
])('%s may stand in the page', (address, src, shape) => {
  expect(embedFrame(address)).toEqual({ src, shape });
});

test.each([
  'https://www.youtube.com/@somebody',
  'https://www.youtube.com/watch?v=%22%3E%3Cscript%3E',
  'https://youtube.com.evil.example/watch?v=dQw4w9WgXcQ',
  'https://me:secret@youtu.be/dQw4w9WgXcQ',
  'https://youtu.be:8443/dQw4w9WgXcQ',
  'http://youtu.be/dQw4w9WgXcQ',
  'https://vimeo.com/about',
  'https://t.me/telegram',
  'https://www.openstreetmap.org/#map=12/90/4.35',
  'https://example.org/video/1',
  'no address',
])('%s stays a link', (address) => {
  expect(embedFrame(address)).toBeUndefined();
});

test('a text frames what its embeds need, each origin once', () => {
  const embed = (address: string) => ({ type: 'embed', attrs: { kind: 'video', address, title: 'A film', provider: 'YouTube' } });
  const body = bodySchema.parse({
    type: 'doc',
    content: [
      embed('https://youtu.be/dQw4w9WgXcQ'),
      embed('https://youtu.be/aaaaaaaaaaa'),
      embed('https://example.org/1'),
      embed('https://vimeo.com/76979871'),
    ],
  });
  expect(framedOrigins(body)).toEqual(['https://www.youtube-nocookie.com', 'https://player.vimeo.com']);
});
