import { describe, expect, test } from 'vitest';
import { arrangeFront, chooseLead, type FrontMaterial, placesFiledFrom } from '#newsroom/articles/front.ts';
import type { Teaser, TypeTone } from '#newsroom/articles/views.ts';

const NOW = new Date('2026-11-23T12:00:00Z');
const hoursAgo = (hours: number) => new Date(NOW.getTime() - hours * 3_600_000);
const link = { name: '', path: '' };

function teaser(id: string, { hours = 1, tone = 'report' as TypeTone, pictured = true, dateline = '' } = {}): Teaser {
  return {
    id,
    path: `/gulf/${id}`,
    language: 'en',
    kicker: '',
    headline: id,
    standfirst: '',
    dateline,
    type: { ...link, tone },
    section: link,
    isChoice: false,
    firstPublishedAt: hoursAgo(hours).toISOString(),
    picture: pictured ? { key: 'k', width: 3, height: 2, altText: '', avif: false } : null,
    authors: [],
    readingMinutes: 1,
  };
}
const ids = (teasers: Teaser[]) => teasers.map((one) => one.id);
const arrange = (material: Partial<FrontMaterial>) =>
  arrangeFront({ lead: null, neighbours: [], latest: [], choices: [], voices: [], sections: [], ...material });

describe('the lead', () => {
  test('is the newest report with a picture', () => {
    const latest = [
      teaser('opinion', { tone: 'voice' }),
      teaser('text', { pictured: false }),
      teaser('lead', { hours: 5 }),
      teaser('older', { hours: 6 }),
    ];
    expect(chooseLead(latest, [], NOW).lead?.id).toBe('lead');
  });
  test('is rather one that an editor chose in the last three days, and stays until these are over', () => {
    const chosen = teaser('chosen', { hours: 71 });
    const { lead, until } = chooseLead([teaser('newest')], [teaser('chosen opinion', { tone: 'voice' }), chosen], NOW);
    expect(lead).toBe(chosen);
    expect(until).toEqual(new Date(NOW.getTime() + 3_600_000));
  });
  test('is no choice of last week', () => {
    expect(chooseLead([teaser('newest')], [teaser('chosen', { hours: 73 })], NOW).lead?.id).toBe('newest');
  });
  test('is what there is in a quiet paper, and then for as long as it is quiet', () => {
    expect(chooseLead([teaser('old', { hours: 1000 })], [], NOW)).toMatchObject({ lead: { id: 'old' }, until: null });
    expect(chooseLead([teaser('opinion', { tone: 'voice' })], [], NOW).lead?.id).toBe('opinion');
    expect(chooseLead([], [], NOW)).toEqual({ lead: null, until: null });
  });
});

describe('the places filed from', () => {
  test('are those of the day, each once, the last one first', () => {
    const latest = [
      teaser('a', { hours: 1, dateline: 'Muscat' }),
      teaser('b', { hours: 2 }),
      teaser('c', { hours: 3, dateline: 'Tbilisi' }),
      teaser('d', { hours: 4, dateline: 'Muscat' }),
    ];
    const dayBegan = new Date(NOW.getTime() - 5 * 3_600_000);
    expect(placesFiledFrom([...latest, teaser('e', { hours: 6, dateline: 'Ankara' })], dayBegan)).toEqual(['Muscat', 'Tbilisi']);
  });
});

describe('the front', () => {
  const many = Array.from({ length: 60 }, (_, index) =>
    teaser(`s${index}`, { hours: index, pictured: index % 2 === 0, tone: index % 5 === 4 ? 'voice' : 'report' }),
  );

  test('shows no story twice, and in Latest what does not stand above it', () => {
    const lead = many[0] ?? null;
    const front = arrange({
      lead,
      neighbours: many.slice(0, 8),
      latest: many,
      choices: many.slice(2, 8),
      voices: many.filter((one) => one.type.tone === 'voice'),
      sections: [
        { section: { ...link, description: '' }, teasers: many.slice(0, 40) },
        { section: { ...link, description: '' }, teasers: many.slice(20) },
      ],
    });
    const shown = [
      ...ids([front.lead].flatMap((one) => one ?? [])),
      ...ids([...front.also, ...front.choices, ...front.seconds, ...front.minors, ...front.opinion]),
      ...front.sections.flatMap((block) => ids([block.pictured, ...block.texts, ...block.lines])),
    ];
    expect(new Set(shown).size).toBe(shown.length);
    const above = new Set(ids([...(front.lead ? [front.lead] : []), ...front.also, ...front.choices, ...front.seconds, ...front.minors]));
    expect(ids(front.latest)).toEqual(ids(many.filter((one) => !above.has(one.id)).slice(0, 6)));
    expect(front.seconds).toHaveLength(2);
    expect(front.seconds.every((one) => one.picture)).toBe(true);
    expect(front.minors).toHaveLength(3);
    expect(front.opinion).toHaveLength(4);
    expect(front.sections[0]).toMatchObject({ texts: { length: 3 }, lines: { length: 6 } });
  });

  test('opens the choices with one that has a picture', () => {
    expect(ids(arrange({ choices: [teaser('a', { pictured: false }), teaser('b'), teaser('c'), teaser('d')] }).choices)).toEqual(['b', 'a', 'c']);
  });

  test('gives a section with few stories the short form, and none to one whose stories all stand higher', () => {
    const section = { ...link, description: '' };
    const lead = teaser('lead');
    const front = arrange({
      lead,
      sections: [
        { section, teasers: [lead] },
        { section, teasers: [teaser('a', { pictured: false }), teaser('b'), teaser('c')] },
      ],
    });
    expect(front.sections).toHaveLength(1);
    expect(front.sections[0]).toMatchObject({ pictured: { id: 'b' }, texts: [], lines: [{ id: 'a' }, { id: 'c' }] });
  });

  test.each([0, 1, 2, 5])('is whole with %i articles', (number) => {
    const latest = many.slice(0, number);
    const { lead } = chooseLead(latest, [], NOW);
    const front = arrange({ lead, latest, sections: [{ section: { ...link, description: '' }, teasers: latest }] });
    expect(front.lead === null).toBe(number === 0);
    const once = [
      ...(front.lead ? [front.lead] : []),
      ...front.seconds,
      ...front.minors,
      ...front.sections.flatMap((block) => [block.pictured, ...block.lines]),
    ];
    expect(new Set(ids(once)).size).toBe(number);
  });
});
