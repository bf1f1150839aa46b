import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type DraftDocument, documentSchema } from '#newsroom/drafts/document.ts';
import { joinDocument, mergeParts, undecidedOf } from '#newsroom/drafts/merge-documents.ts';
import { body, documentOf, idOf } from '#newsroom/testing/small-newsroom.ts';

const document = (fields: Parameters<typeof documentOf>[1] = {}): DraftDocument => documentSchema.parse(documentOf('piece', fields));
const merge = (base: DraftDocument, mine: DraftDocument, theirs: DraftDocument) => {
  const parts = mergeParts(base, mine, theirs);
  return { parts, asked: undecidedOf(parts, {}).map((part) => part.id), joined: joinDocument(parts, {}) };
};

const words = fc.array(fc.constantFrom('one', 'two', 'three', 'four', 'five'), { maxLength: 6 });
const anyDocument = fc
  .record({ text: words, headline: fc.constantFrom('A', 'B', 'C'), topics: fc.subarray(['water', 'trade', 'oman']), note: fc.boolean() })
  .map(({ text, headline, topics, note }) =>
    document({ body: body(...text), headline, topicIds: topics.map(idOf), notes: note ? [{ kind: 'note', text: 'A note.' }] : [] }),
  );

test('what one side left alone is taken from the other whole', () => {
  fc.assert(
    fc.property(anyDocument, anyDocument, (base, other) => {
      expect(merge(base, other, base)).toMatchObject({ asked: [], joined: other });
      expect(merge(base, base, other)).toMatchObject({ asked: [], joined: other });
      expect(merge(base, other, other)).toMatchObject({ asked: [], joined: other });
    }),
  );
});

test('whatever is chosen, each block of either side is in the result or was shown as changed', () => {
  fc.assert(
    fc.property(anyDocument, anyDocument, anyDocument, fc.constantFrom('mine', 'theirs', 'both' as const), (base, mine, theirs, choice) => {
      const { parts, asked } = merge(base, mine, theirs);
      const joined = joinDocument(parts, Object.fromEntries(asked.map((id) => [id, choice])));
      const present = new Set(joined.body.content.map((block) => JSON.stringify(block)));
      const shown = new Set(
        parts.flatMap((part) =>
          part.kind === 'blocks' && part.who !== 'nobody' ? [...part.mine, ...part.theirs].map((block) => JSON.stringify(block)) : [],
        ),
      );
      for (const block of [...mine.body.content, ...theirs.body.content])
        expect(present.has(JSON.stringify(block)) || shown.has(JSON.stringify(block))).toBe(true);
      expect(documentSchema.safeParse(joined).success).toBe(true);
    }),
  );
});

test('work in different paragraphs and fields is joined without a question', () => {
  const base = document({ body: body('First.', 'Second.', 'Third.') });
  const mine = document({ body: body('First, mine.', 'Second.', 'Third.'), kicker: 'Mine' });
  const theirs = document({ body: body('First.', 'Second.', 'Third, theirs.', 'Fourth, theirs.'), standfirst: 'Theirs' });
  const { asked, joined } = merge(base, mine, theirs);
  expect(asked).toEqual([]);
  expect(joined).toMatchObject({ kicker: 'Mine', standfirst: 'Theirs', body: body('First, mine.', 'Second.', 'Third, theirs.', 'Fourth, theirs.') });
});

test('where both changed it, it asks, and keeps what is chosen', () => {
  const base = document({ body: body('First.', 'Second.') });
  const mine = document({ headline: 'Mine', body: body('First, mine.', 'Second.') });
  const theirs = document({ headline: 'Theirs', body: body('First, theirs.', 'Second.') });
  const { parts, asked } = merge(base, mine, theirs);
  expect(asked).toEqual(['headline', 'blocks-0']);
  expect(joinDocument(parts, { headline: 'theirs', 'blocks-0': 'both' })).toMatchObject({
    headline: 'Theirs',
    body: body('First, mine.', 'First, theirs.', 'Second.'),
  });
  expect(joinDocument(parts, { headline: 'both', 'blocks-0': 'base' })).toMatchObject({ headline: 'Mine Theirs', body: body('First.', 'Second.') });
});

test('a one-sided change can be taken back', () => {
  const base = document({ body: body('First.', 'Second.') });
  const theirs = document({ body: body('First.') });
  const { parts, joined } = merge(base, base, theirs);
  expect(joined.body).toEqual(body('First.'));
  expect(joinDocument(parts, { 'blocks-1': 'base' }).body).toEqual(body('First.', 'Second.'));
});

test('topics that both added are all kept; two bylines for one person’s are asked about', () => {
  const base = document({ topicIds: [idOf('water')], bylines: [{ authorId: idOf('mina-costa'), place: 'Muscat' }] });
  const mine = document({ topicIds: [idOf('water'), idOf('oman')], bylines: [{ authorId: idOf('mina-costa'), place: 'Doha' }] });
  const theirs = document({ topicIds: [idOf('water'), idOf('trade'), idOf('oman')], bylines: [{ authorId: idOf('mina-costa'), place: 'Dubai' }] });
  const { asked, joined } = merge(base, mine, theirs);
  expect(asked).toEqual(['bylines']);
  expect([...joined.topicIds].sort()).toEqual([idOf('water'), idOf('oman'), idOf('trade')].sort());
});

test('what only looks different is not a change', () => {
  const base = document({ body: { type: 'doc', content: [{ type: 'pullQuote', content: [{ type: 'text', text: 'So it is.' }] }] } });
  const reordered = {
    ...base,
    headline: `${base.headline} `,
    body: { type: 'doc', content: [{ content: [{ text: 'So it is.', type: 'text' }], type: 'pullQuote' }] },
  };
  const { parts } = merge(base, reordered as DraftDocument, base);
  expect(parts.filter((part) => part.who !== 'nobody')).toEqual([]);
});

test('an address that follows the headline goes with whichever headline is chosen, and is never asked for', () => {
  const titled = (headline: string, slug: string) => document({ headline, slug });
  const { parts, asked } = merge(
    titled('Two hands', 'two-hands'),
    titled('Two hands of Elif', 'two-hands-of-elif'),
    titled('Two hands of Ada', 'two-hands-of-ada'),
  );
  expect(asked).toEqual(['headline']);
  expect(joinDocument(parts, { headline: 'theirs' })).toMatchObject({ headline: 'Two hands of Ada', slug: 'two-hands-of-ada' });
  const written = merge(titled('A', 'a'), titled('B', 'by-hand'), titled('C', 'c'));
  expect(written.asked).toEqual(['headline', 'slug']);
});
