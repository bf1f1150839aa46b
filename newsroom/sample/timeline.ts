/** When what happens in the sample edition, counted back from its first start. */
import type { SampleArticle, SampleTranslation } from '#newsroom/sample/newsroom.ts';
import { dayKey, startOfDay } from '#newsroom/wording/dates.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

export type SampleEvent = { at: Date; key: string } & (
  | { does: 'publish'; article: SampleArticle }
  | { does: 'choose'; article: SampleArticle }
  | { does: 'correct'; article: SampleArticle; text: string; nth: number }
  | { does: 'update'; article: SampleArticle; nth: number }
  | { does: 'withdraw'; article: SampleArticle; reason: string; decidedBy: string }
  | { does: 'translate'; article: SampleArticle; translation: SampleTranslation }
  | { does: 'hold'; article: SampleArticle; embargoedUntil: Date | null; scheduledFor: Date | null }
);

/** Days from a day back to the last Monday, 0 to 6. */
const sinceMonday = (day: string) => (new Date(`${day}T12:00:00Z`).getUTCDay() + 6) % 7;

/**
 * Days back and a time of day in the site's zone, as an instant; one of today that has not come yet is moved before now.
 * A Monday letter is dated back to its Monday.
 */
export function publishedAt(article: Pick<SampleArticle, 'daysAgo' | 'time' | 'column'>, now: Date, zone: string): Date {
  const [hours = 0, minutes = 0] = article.time.split(':').map(Number);
  const day = dayKey(new Date(now.getTime() - article.daysAgo * DAY), zone);
  const back = article.column === 'monday-letter' ? sinceMonday(day) : 0;
  const midnight = startOfDay(dayKey(new Date(now.getTime() - (article.daysAgo + back) * DAY), zone), zone);
  const at = new Date(midnight.getTime() + hours * HOUR + minutes * MINUTE);
  const latest = now.getTime() - (10 + hours + minutes) * MINUTE;
  return at.getTime() <= latest ? at : new Date(latest);
}

/** All that happens, in the order of time. Nothing but what is embargoed or scheduled lies after `now`. */
export function timelineOf(articles: SampleArticle[], translations: SampleTranslation[], now: Date, zone: string): SampleEvent[] {
  const later = (from: Date, hours: number) => new Date(Math.min(from.getTime() + hours * HOUR, now.getTime() - MINUTE));
  const events: SampleEvent[] = articles.flatMap((article): SampleEvent[] => {
    const { key, fate } = article;
    if (fate?.is === 'embargoed' || fate?.is === 'scheduled') {
      const ahead = new Date(now.getTime() + fate.hoursAhead * HOUR);
      const held = { embargoedUntil: fate.is === 'embargoed' ? ahead : null, scheduledFor: fate.is === 'scheduled' ? ahead : null };
      return [{ at: new Date(now.getTime() - MINUTE), key, does: 'hold', article, ...held }];
    }
    const at = publishedAt(article, now, zone);
    return [
      { at, key, does: 'publish', article },
      ...(article.choice ? [{ at: later(at, 0.05), key, does: 'choose' as const, article }] : []),
      ...(article.corrections ?? []).map((correction, nth) => ({
        at: later(at, correction.hoursLater),
        key,
        does: 'correct' as const,
        article,
        text: correction.text,
        nth,
      })),
      ...(article.updates ?? []).map((change, nth) => ({ at: later(at, change.hoursLater), key, does: 'update' as const, article, nth })),
      ...(fate?.is === 'withdrawn'
        ? [{ at: later(at, fate.hoursLater), key, does: 'withdraw' as const, article, reason: fate.reason, decidedBy: fate.decidedBy }]
        : []),
      ...translations
        .filter((translation) => translation.original === key)
        .map((translation) => ({ at: later(at, translation.hoursLater), key, does: 'translate' as const, article, translation })),
    ];
  });
  return events.sort((a, b) => a.at.getTime() - b.at.getTime());
}

/** Readings of an article in each of the last hours, fewer the older it is: `read` is its weight among the others. */
export function readingsOf(article: { key: string; read: number }, published: Date, now: Date): { hour: number; count: number }[] {
  const hours = Math.min(7 * 24, Math.floor((now.getTime() - published.getTime()) / HOUR));
  const thisHour = Math.floor(now.getTime() / HOUR);
  // Some hours of the day are read more than others; the key makes each article's week its own.
  const phase = [...article.key].reduce((sum, letter) => sum + letter.charCodeAt(0), 0);
  return Array.from({ length: hours }, (_, back) => {
    const wave = 1 + 0.5 * Math.sin((2 * Math.PI * (back + phase)) / 24);
    return { hour: thisHour - back - 1, count: Math.round(article.read * 3 * wave * 0.985 ** back) };
  }).filter(({ count }) => count > 0);
}
