import { describe, expect, test } from 'vitest';
import { embedCard } from '#components/desk/editor/embed-address.ts';
import { BLOCK_ATTRIBUTES } from '#newsroom/articles/body.ts';

describe('an address becomes a card without asking anybody', () => {
  test.each([
    ['https://www.youtube.com/watch?v=abc', 'YouTube', 'video'],
    ['https://youtu.be/abc', 'YouTube', 'video'],
    ['https://soundcloud.com/someone/something', 'SoundCloud', 'audio'],
    ['https://x.com/someone/status/1', 'X', 'post'],
    ['https://mastodon.social/@someone/1', 'Mastodon', 'post'],
    ['https://www.openstreetmap.org/#map=9/26.3/56.4', 'OpenStreetMap', 'map'],
    ['https://www.google.com/maps/place/Muscat', 'Google Maps', 'map'],
    ['https://radio.example/interview.mp3', 'radio.example', 'audio'],
    ['https://tv.example/watch/1', 'tv.example', 'video'],
    ['https://notyoutube.com/abc', 'notyoutube.com', 'video'],
  ])('%s', (address, provider, kind) => {
    const card = embedCard(address);
    expect(card).toEqual({ address, provider, kind, title: provider });
    for (const [name, schema] of Object.entries(BLOCK_ATTRIBUTES.embed)) expect(schema.safeParse(card?.[name as 'kind']).success).toBe(true);
  });

  test.each(['http://youtube.com/x', 'javascript:alert(1)', 'https://', 'youtube.com', 'https://a b', 'data:text/html,x'])(
    '%s becomes none',
    (address) => expect(embedCard(address)).toBeUndefined(),
  );
});
