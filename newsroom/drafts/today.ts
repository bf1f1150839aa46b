/** What the desk's first page shows. Instants are ISO 8601. */
import type { DraftLine } from '#newsroom/drafts/draft-list.ts';
import type { WebhookTrouble } from '#newsroom/webhooks/webhook-line.ts';

/** A piece that something happens to by itself, or may happen from then on. */
export interface DueLine extends DraftLine {
  dueAt: string;
  /** Why it did not go out then; null for what is still to come. */
  failure: string | null;
}

export interface PublishedLine extends DraftLine {
  /** The reader's page; for who may not open the piece. */
  path: string;
  mayOpen: boolean;
}

export interface ReadLine {
  id: string;
  headline: string;
  language: string;
  path: string;
  readings: number;
}

export interface LookAgain {
  /** Translations whose original was published again since, by the translation's language, and the oldest of those publications. */
  behind: { language: string; articles: number; since: string }[];
  /** Pictures that nobody is credited for, and such that nobody described. */
  withoutCredit: number;
  withoutAltText: number;
}

export interface TodayPage {
  at: string;
  timeZone: string;
  edition: { number: number; since: string };
  /** Others than the one who asks, by name. */
  peopleAtWork: string[];
  due: DueLine[];
  review: DraftLine[];
  mine: DraftLine[];
  published: PublishedLine[];
  read: ReadLine[];
  lookAgain: LookAgain;
  /** Receivers of webhooks at which nothing arrives; for those who keep them. */
  troubles: WebhookTrouble[];
  counts: { review: number; mine: number };
  /** What a young site still needs before an article can be published; for those who can make it. */
  begin: ('settings' | 'sections' | 'types' | 'authors')[];
}
