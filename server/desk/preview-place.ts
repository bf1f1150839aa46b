/**
 * Previews: an article as readers would get it, to whoever works on it, and by a link to somebody without an account. The
 * page is composed and rendered for this one request, by readers' own means and under their policy. Nobody keeps it, and
 * it never comes near the page cache.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Actor } from '#newsroom/accounts/actor.ts';
import { countTry, secondsToWait } from '#newsroom/accounts/throttle.ts';
import { findDraftFor } from '#newsroom/drafts/editable-draft.ts';
import { composePreview } from '#newsroom/previews/compose-preview.ts';
import { findPreviewed, findPublicPlace } from '#newsroom/previews/preview-links.ts';
import { type ShownPreview, showPreview } from '#newsroom/previews/shown-preview.ts';
import { type DraftRow, isPublic } from '#newsroom/publishing/draft-row.ts';
import { firstLanguage } from '#newsroom/site/read-settings.ts';
import { desk } from '#newsroom/wording/desk-words.ts';
import { createBody } from '#server/compression.ts';
import type { DeskAnswers } from '#server/desk/desk-answers.ts';
import { PREVIEW_LINKS } from '#server/desk/desk-paths.ts';
import { type Place, READ } from '#server/edge.ts';
import { CACHE_LIMITS, RENDER_LIMITS } from '#server/limits.ts';
import type { Page, Rendered } from '#server/page-cache.ts';
import { withoutScript } from '#server/reader-html.ts';
import { framedByDesk, readerPolicy } from '#server/security-headers.ts';
import type { Sender } from '#server/sender.ts';
import { createTurns } from '#server/turns.ts';

export interface PreviewPlaceParts {
  render(internal: string): Promise<Rendered>;
  /** The answer to a link that shows nothing; undefined when it cannot be had just now. */
  deadPage(language: string): Promise<Page | undefined>;
  lend(pictures: readonly { id: string; key: string }[]): void;
  findSession(cookie: string | undefined): Promise<Actor | undefined>;
  addressOf(request: IncomingMessage): string;
  now(): Date;
  answers: DeskAnswers;
  sender: Sender;
}

const AT_THE_DESK = /^\/desk\/articles\/([0-9a-f-]{36})\/preview$/;
/** A link's address is its secret: it goes to no other site, no archive and no search engine. */
const PRIVATE = { 'cache-control': 'no-store', 'x-robots-tag': 'noindex, nofollow, noarchive', 'referrer-policy': 'no-referrer' };

const words = desk.preview;

export function createPreviewPlace(parts: PreviewPlaceParts): Place {
  const { render, deadPage, lend, findSession, addressOf, now, answers, sender } = parts;
  const turns = createTurns(RENDER_LIMITS.previews);

  return {
    matches: (path) => path.startsWith(PREVIEW_LINKS) || AT_THE_DESK.test(path),
    methods: READ,
    answer(request, response, { path }) {
      const draft = AT_THE_DESK.exec(path)?.[1];
      return draft ? answerDesk(request, response, draft, path) : answerLink(request, response, path.slice(PREVIEW_LINKS.length));
    },
  };

  async function answerDesk(request: IncomingMessage, response: ServerResponse, id: string, path: string): Promise<void> {
    const actor = await findSession(request.headers.cookie);
    if (!actor) return answers.goTo(response, `/desk/sign-in?next=${encodeURIComponent(path)}`);
    const room = `/desk/articles/${id}`;
    const draft = findDraftFor(id, actor);
    // The room says what is so: a piece that is not there, or nobody's business.
    if (!draft) return answers.goTo(response, room);
    const explained = isPublic(id) ? words.asReadersUpdate : words.asReaders;
    await show(request, response, draft, { explained, back: { name: words.back, path: room } }, request.headers['sec-fetch-dest'] === 'iframe');
  }

  async function answerLink(request: IncomingMessage, response: ServerResponse, secret: string): Promise<void> {
    const who = { kind: 'preview', what: addressOf(request) } as const;
    const wait = secondsToWait(who, now());
    if (wait > 0) return sender.notice(request, response, 503, { headers: { ...PRIVATE, 'retry-after': String(wait) } });
    const draft = findPreviewed(secret, now());
    if (!draft) {
      countTry([who], now());
      return sayDead(request, response);
    }
    const published = findPublicPlace(draft);
    if (published) return answers.goTo(response, published);
    await show(request, response, draft, { explained: isPublic(draft.id) ? words.notPublicUpdate : words.notPublic, back: null });
  }

  /** In a frame of the desk the page stands without its bar: the sheet around it says what it is, and leads back. */
  async function show(
    request: IncomingMessage,
    response: ServerResponse,
    draft: DraftRow,
    bar: Omit<NonNullable<ShownPreview['bar']>, 'says'>,
    isFramed = false,
  ): Promise<void> {
    const composed = composePreview(draft, now());
    lend(composed?.pictures ?? []);
    const standIns = (composed?.standIns ?? []).map((one) => words.standIns[one]);
    const explained = composed ? [bar.explained, ...standIns].join(' ') : words.cannot;
    const shown: ShownPreview = { page: composed ?? null, bar: composed && isFramed ? null : { says: words.says, explained, back: bar.back } };
    const page = await turns.take(() => showPreview(shown, () => render(`/${composed?.article.language ?? firstLanguage()}/preview`)));
    if (!page) return sender.notice(request, response, 503, { headers: { ...PRIVATE, 'retry-after': String(CACHE_LIMITS.retryAfterS) } });
    const { status, headers, body } = page;
    const policy = headers['content-security-policy'] ?? readerPolicy();
    const whole = isFramed ? { headers: framedByDesk(policy), body: withoutScript(body) } : { headers: {}, body };
    const sent = createBody(whole.body, headers['content-type'] ?? '');
    await sender.send(request, response, { status, headers: { ...headers, ...PRIVATE, ...whole.headers }, body: sent });
  }

  async function sayDead(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const page = await deadPage(firstLanguage());
    if (!page) return sender.notice(request, response, 404, { headers: PRIVATE });
    await sender.send(request, response, { ...page, headers: { ...page.headers, ...PRIVATE } });
  }
}
