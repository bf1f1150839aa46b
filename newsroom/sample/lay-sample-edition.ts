/** Lays down the sample edition by the same commands as the desk's. Interrupted, it goes on where it was at the next start. */
import { commit } from '#db/commit.ts';
import type { Act } from '#newsroom/acting/act.ts';
import { documentSchema } from '#newsroom/drafts/document.ts';
import { write } from '#newsroom/drafts/write.ts';
import { rankPopular } from '#newsroom/popular/rank.ts';
import { storeViews } from '#newsroom/popular/store-views.ts';
import { choose } from '#newsroom/publishing/choose.ts';
import { correct } from '#newsroom/publishing/correct.ts';
import { isWithdrawn, readDraft } from '#newsroom/publishing/draft-row.ts';
import { publish } from '#newsroom/publishing/publish.ts';
import { schedule } from '#newsroom/publishing/schedule.ts';
import { update } from '#newsroom/publishing/update.ts';
import { withdraw } from '#newsroom/publishing/withdraw.ts';
import { sampleTranslations } from '#newsroom/sample/articles/translations.ts';
import { sampleArticles } from '#newsroom/sample/articles.ts';
import { documentOf, translationDocumentOf } from '#newsroom/sample/documents.ts';
import { sampleId } from '#newsroom/sample/ids.ts';
import { layFrame } from '#newsroom/sample/lay-frame.ts';
import { must } from '#newsroom/sample/must.ts';
import { lastNoted, SAMPLE_NOTES } from '#newsroom/sample/needs-sample-edition.ts';
import { sampleSettings } from '#newsroom/sample/newsroom.ts';
import { publishedAt, readingsOf, type SampleEvent, timelineOf } from '#newsroom/sample/timeline.ts';

const BY = 'sample';

/** Lays down frame, articles with their histories, and readings; `at` is taken as now. */
export async function laySampleEdition(at: Date): Promise<void> {
  const now = lastNoted(SAMPLE_NOTES.begun) ?? at;
  const note = (action: string, raises: 'no' | 'yes') => commit({ by: BY, at: now, did: { action, subject: 'sample' }, writes: [], raises });
  if (!lastNoted(SAMPLE_NOTES.begun)) await note(SAMPLE_NOTES.begun, 'no');
  await layFrame({ by: BY, at: new Date(now.getTime() - 190 * 86_400_000) });
  const events = timelineOf(sampleArticles, sampleTranslations, now, sampleSettings.timeZone);
  for (const event of events) await happen(event, { by: BY, at: event.at });
  layReadings(now);
  await rankPopular(now);
  await note(SAMPLE_NOTES.laid, 'yes');
}

const isTranslated = (key: string) => sampleTranslations.some((translation) => translation.original === key);

/** Each does nothing when it has happened already. */
async function happen(event: SampleEvent, act: Act): Promise<void> {
  const { article, key } = event;
  const id = sampleId('article', key);
  if (isWithdrawn(id)) return;
  const draft = readDraft(id);
  switch (event.does) {
    case 'publish':
      if (draft?.firstPublishedAt) return;
      await must(
        key,
        write({ id, base: 0, saveId: `sample-${key}`, document: documentOf(article, { translated: isTranslated(key), updates: 0 }) }, act),
      );
      await must(key, publish(id, act));
      return;
    case 'choose':
      await must(key, choose(id, { until: null }, act));
      return;
    case 'correct':
      if (draft && documentSchema.parse(draft.document).corrections.length > event.nth) return;
      await must(key, correct(id, { text: event.text }, act));
      return;
    case 'update': {
      const saveId = `sample-${key}-update-${event.nth}`;
      const note = article.updates?.[event.nth]?.note ?? '';
      if (!draft || draft.updateNote === note) return;
      const { corrections } = documentSchema.parse(draft.document);
      const document = { ...documentOf(article, { translated: isTranslated(key), updates: event.nth + 1 }), corrections };
      if (draft.saveId !== saveId) await must(key, write({ id, base: draft.version, saveId, document }, act));
      await must(key, update(id, { note }, act));
      return;
    }
    case 'withdraw':
      await must(key, withdraw(id, { reason: event.reason, decidedBy: event.decidedBy }, act));
      return;
    case 'translate': {
      const { translation } = event;
      const own = sampleId('article', `${key}/${translation.language}`);
      if (readDraft(own)?.firstPublishedAt) return;
      const document = translationDocumentOf(article, translation, draft?.publishedVersions ?? 1);
      await must(translation.slug, write({ id: own, base: 0, saveId: `sample-${translation.slug}`, document }, act));
      await must(translation.slug, publish(own, act));
      return;
    }
    case 'hold': {
      const document = { ...documentOf(article, { translated: false, updates: 0 }), embargoedUntil: event.embargoedUntil?.toISOString() ?? null };
      await must(key, write({ id, base: 0, saveId: `sample-${key}`, document }, act));
      if (event.scheduledFor && readDraft(id)?.stage === 'writing') await must(key, schedule(id, { publishAt: event.scheduledFor }, act));
    }
  }
}

function layReadings(now: Date): void {
  const read = sampleArticles.filter((article) => article.fate === undefined);
  const rows = read.flatMap((article) => {
    const published = publishedAt(article, now, sampleSettings.timeZone);
    const own = readingsOf(article, published, now).map((reading) => ({ articleId: sampleId('article', article.key), ...reading }));
    const translated = sampleTranslations.filter((translation) => translation.original === article.key);
    return [
      ...own,
      ...translated.flatMap(({ language, hoursLater }) =>
        readingsOf({ key: language, read: article.read / 4 }, new Date(published.getTime() + hoursLater * 3_600_000), now).map((reading) => ({
          articleId: sampleId('article', `${article.key}/${language}`),
          ...reading,
        })),
      ),
    ];
  });
  storeViews(rows, 'set');
}
