/** Cards as files: made when first asked for, then kept beside the pictures. */
import { eq } from 'drizzle-orm';
import { content } from '#db/connections.ts';
import { pictures } from '#db/schema/published/pictures.ts';
import { type Card, cardVersion, subjectPath } from '#newsroom/cards/card.ts';
import { CARD_LIMITS } from '#newsroom/cards/card-limits.ts';
import { PictureUnreadable, TooManyPictures, theDecoder } from '#newsroom/media/decoder.ts';
import type { CardOrder } from '#newsroom/media/decoding/tasks.ts';
import { mediaStore } from '#newsroom/media/media-store.ts';
import { wordsOf } from '#newsroom/wording/words-of.ts';

/** The subject as files are named: `en_topics_water`. */
const fileOf = (card: Card): string => subjectPath(card.subject).replaceAll('/', '_');

/** The bytes of a card that was made already. */
export async function findMadeCard(card: Card): Promise<Buffer | undefined> {
  const bytes = await mediaStore().getCard(fileOf(card), cardVersion(card));
  // Empty is what a power cut leaves of a file that was not synced.
  return bytes?.length ? bytes : undefined;
}

const making = new Map<string, Promise<Buffer>>();

/** Makes a card; whoever asks for the same meanwhile waits for it. Throws `TooManyPictures` when many are waited for. */
export async function makeCard(card: Card): Promise<Buffer> {
  const key = `${fileOf(card)}.${cardVersion(card)}`;
  let made = making.get(key);
  if (!made) {
    if (making.size >= CARD_LIMITS.waiting) throw new TooManyPictures();
    made = make(card).finally(() => making.delete(key));
    making.set(key, made);
  }
  return made;
}

async function make(card: Card): Promise<Buffer> {
  const { subject, language, site, type, section, headline, standfirst } = card;
  const latest = card.latest && { label: wordsOf(language).front.latest, headline: card.latest };
  const isList = subject.kind !== 'article';
  const picture = await orderPicture(card);
  // Behind whatever somebody at the desk waits for.
  const draw = (shown: CardOrder['picture']) =>
    theDecoder().do('card', { language, site, kind: type, section, headline, standfirst, latest: latest || null, isList, picture: shown }, 'later');
  const bytes = await draw(picture).catch((error) => {
    // A picture that cannot be read would cost the decoder the same at each request: the card goes without.
    if (picture && error instanceof PictureUnreadable) return draw(null);
    throw error;
  });
  await mediaStore().putCard(fileOf(card), cardVersion(card), bytes);
  return bytes;
}

/** The original and how to cut it; null when the card has no picture, or its file is missing. */
async function orderPicture({ picture }: Card): Promise<CardOrder['picture']> {
  const row = picture && content().select().from(pictures).where(eq(pictures.key, picture.key)).get();
  if (!row || !(await mediaStore().has(row.hash))) return null;
  const { hash, width, height, focalX, focalY, creator, credit, copyright, licence, terms } = row;
  return {
    file: mediaStore().fileOf(hash),
    width,
    height,
    focal: { x: focalX, y: focalY },
    shape: picture.shape,
    credit: picture.credit,
    rights: { creator, credit: picture.credit || credit, copyright, licence, terms },
  };
}
