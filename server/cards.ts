/** Social cards, at addresses that name what they show. */
import { CARD_TYPE, CARDS, type Card, cardPath } from '#newsroom/cards/card.ts';
import type { Admission } from '#server/admission.ts';
import { createByteLru } from '#server/byte-lru.ts';
import { createBody } from '#server/compression.ts';
import { type Place, READ } from '#server/edge.ts';
import { CACHE_LIMITS } from '#server/limits.ts';
import type { PictureUse } from '#server/said-use.ts';
import type { Sender, Whole } from '#server/sender.ts';
import { FOR_EVER } from '#server/static-files.ts';

export interface CardsParts {
  /** The card of what an address is about, as it is now. */
  findCard(path: string): Promise<Card | undefined>;
  findMadeCard(card: Card): Promise<Buffer | undefined>;
  /** Answers for a card that is not made yet. */
  otherwise: Place['answer'];
  edition(): { number: number };
  /** What is said of the use of pictures, as the settings are now. */
  use(): PictureUse;
  sender: Sender;
}

/** Messengers fetch them for pages that are not ours. */
const FOR_OTHERS = { 'cross-origin-resource-policy': 'cross-origin' };
/** A card's own objects, beside its bytes. */
const OVERHEAD = 1_000;

/** The whole answer that a card's bytes are. */
function wholeCard(bytes: Buffer, said: PictureUse): Whole {
  const headers = { ...FOR_OTHERS, 'content-type': CARD_TYPE, 'cache-control': FOR_EVER, ...said.headers };
  return { status: 200, headers, body: createBody(said.inside(bytes), CARD_TYPE) };
}

/** The mark asked for is none any more. */
const ledTo = (card: Card): Whole => ({
  status: 307,
  headers: { ...FOR_OTHERS, location: cardPath(card), 'cache-control': 'no-cache' },
  body: createBody(Buffer.alloc(0), 'text/plain'),
});

export function createCards({ findCard, findMadeCard, otherwise, edition, use, sender }: CardsParts): Place {
  // What lies at an address never changes; whether it is the present one is asked once an edition.
  const kept = createByteLru<{ whole: Whole; edition: number; mark: string }>(CACHE_LIMITS.cardBytes);

  return {
    matches: (path) => path.startsWith(CARDS),
    methods: READ,
    async answer(request, response, target) {
      const { path } = target;
      // Read before anything else is: what is found can only be newer than its number says.
      const { number } = edition();
      const known = kept.get(path);
      if (known?.edition === number) return sender.send(request, response, known.whole);
      const card = await findCard(path);
      if (!card) return sender.notice(request, response, 404);
      if (cardPath(card) !== path) return sender.send(request, response, ledTo(card));
      const said = use();
      const present = known?.mark === said.mark ? known.whole : undefined;
      const bytes = present ? undefined : await findMadeCard(card);
      const whole = present ?? (bytes && wholeCard(bytes, said));
      if (!whole) return otherwise(request, response, target);
      kept.set(path, { whole, edition: number, mark: said.mark }, whole.body.plain.bytes.length + OVERHEAD);
      return sender.send(request, response, whole);
    },
  };
}

/** Makes cards for those who ask, of one client so many. What is made by one is there for all. */
export function createCardMaker(parts: {
  findCard: CardsParts['findCard'];
  makeCard(card: Card): Promise<Buffer>;
  use: CardsParts['use'];
  admission: Pick<Admission, 'count'>;
  /** Whether an error says that too many are being made just now. */
  isBusy(error: unknown): boolean;
  sender: Sender;
}): Place['answer'] {
  const { sender } = parts;
  return async (request, response, { path }) => {
    const card = await parts.findCard(path);
    if (!card) return sender.notice(request, response, 404);
    // It may have changed since the request was passed on.
    if (cardPath(card) !== path) return sender.send(request, response, ledTo(card));
    const seconds = await parts.admission.count(request, 'card');
    if (seconds > 0) return sender.notice(request, response, 429, { headers: { 'retry-after': String(seconds) } });
    try {
      await sender.send(request, response, wholeCard(await parts.makeCard(card), parts.use()));
    } catch (error) {
      if (!parts.isBusy(error)) throw error;
      sender.notice(request, response, 503, { headers: { 'retry-after': String(CACHE_LIMITS.retryAfterS) } });
    }
  };
}
