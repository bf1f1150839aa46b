import fc from 'fast-check';
import { expect, test } from 'vitest';
import { connections } from '#db/connections.ts';
import { saveAuthor } from '#newsroom/authors/save-author.ts';
import { correct } from '#newsroom/publishing/correct.ts';
import { rebuildPublished } from '#newsroom/publishing/rebuild.ts';
import { reinstate } from '#newsroom/publishing/reinstate.ts';
import { update } from '#newsroom/publishing/update.ts';
import { withdraw } from '#newsroom/publishing/withdraw.ts';
import { saveSettings } from '#newsroom/site/save-settings.ts';
import { PUBLISHED_TABLES } from '#newsroom/testing/published-tables.ts';
import { after, idOf, openSmallNewsroom, publishNew, save } from '#newsroom/testing/small-newsroom.ts';
import { mergeTopics } from '#newsroom/topics/merge-topics.ts';
import { saveTopic } from '#newsroom/topics/save-topic.ts';

/** Tables that follow from the drafts, with what is left out of the comparison. */
const DERIVED = [...PUBLISHED_TABLES, 'related'];

function snapshot(): Record<string, unknown[]> {
  const { content } = connections();
  const tables = Object.fromEntries(DERIVED.map((table) => [table, content.prepare(`SELECT * FROM ${table}`).all()]));
  tables.search_documents = content.prepare('SELECT article_id, language, headline, standfirst, body, names FROM search_documents').all();
  return Object.fromEntries(Object.entries(tables).map(([name, rows]) => [name, rows.map((row) => JSON.stringify(row)).sort()]));
}

const SETTINGS = { name: 'The Test', strapline: {}, languages: ['en', 'fr', 'ar'] as ['en', 'fr', 'ar'], publisher: {}, socialLinks: [] };
const SLUGS = ['dam', 'lake', 'road', 'port'];
const step = fc.record({
  does: fc.constantFrom('publish', 'edit', 'move', 'update', 'correct', 'withdraw', 'reinstate', 'rename', 'merge', 'zone'),
  slug: fc.constantFrom(...SLUGS),
});

test('the article tables emptied and rebuilt from the drafts are equal, whatever happened before', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 14 }), async (steps) => {
      const { end } = await openSmallNewsroom();
      try {
        for (const [hour, { does, slug }] of steps.entries()) {
          const id = idOf(`article ${slug}`);
          const act = after(hour + 1);
          const topicIds = [idOf('water'), idOf(SLUGS.indexOf(slug) % 2 ? 'trade' : 'borders'), idOf('oman')];
          if (does === 'publish') await publishNew(slug, act, { topicIds, relatedPins: [idOf('article port')] }).catch(() => undefined);
          if (does === 'edit') await save(slug, act, { headline: `Pending at ${hour}`, topicIds: [idOf('oman')] });
          if (does === 'move') await publishNew(slug, act, { slug: `${slug}-${hour}`, sectionId: idOf('caucasus') }).catch(() => undefined);
          if (does === 'update') await update(id, { note: `At ${hour}` }, act);
          if (does === 'correct') await correct(id, { text: `At ${hour}` }, act);
          if (does === 'withdraw') await withdraw(id, { reason: 'Wrong.', decidedBy: 'the editors' }, act);
          if (does === 'reinstate') await reinstate(id, act);
          if (does === 'rename') {
            await saveTopic({ id: idOf('water'), slug: 'water', kind: 'theme', names: { en: `water ${hour}` }, descriptions: {}, facts: [] }, act);
            await saveAuthor(
              { id: idOf('mina-costa'), slug: 'mina-costa', name: `Mina ${hour}`, role: {}, life: {}, facts: [], portraitId: null },
              act,
            );
          }
          if (does === 'merge') await mergeTopics({ id: idOf(slug === 'dam' ? 'water' : 'borders'), into: idOf('trade') }, act);
          if (does === 'zone') await saveSettings({ ...SETTINGS, timeZone: hour % 2 ? 'Pacific/Kiritimati' : 'Pacific/Pago_Pago' }, act);
        }
        // Lists of related articles weigh topics by what was public at the time; all else is what a rebuild makes.
        const { related: _asTheyCame, ...asItCame } = snapshot();
        await rebuildPublished(after(90));
        const before = snapshot();
        expect(before).toMatchObject(asItCame);
        const { content } = connections();
        const moved = content.prepare("SELECT * FROM addresses WHERE kind <> 'article'").all();
        for (const table of ['articles', 'authors', 'topics', 'counts']) content.exec(`DELETE FROM ${table}`);
        content.exec("DELETE FROM addresses WHERE kind = 'article'");
        expect(moved).toEqual(content.prepare('SELECT * FROM addresses').all());
        await rebuildPublished(after(100));
        expect(snapshot()).toEqual(before);
      } finally {
        end();
      }
    }),
    { numRuns: 40 },
  );
}, 120_000);
