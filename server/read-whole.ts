/** A page as one edition has it, though the newspaper changes while it is rendered. */
import type { AddressBook, Target } from '#server/address-book.ts';
import type { PageAddress, PageCache, Reading } from '#server/page-cache.ts';

/** When changes come faster than pages are rendered, the last that was made is sent. */
const TRIES = 2;

export type Whole = { kind: 'moved'; location: string } | { kind: 'read'; address: PageAddress; reading: Reading };

/**
 * A render asks many questions, and what is published between two of them shows on half of the page, or moves it. Then its
 * address is found out again, and the page is read once more.
 */
export async function readWhole({ book, cache }: { book: AddressBook; cache: PageCache }, target: Target, asked: PageAddress): Promise<Whole> {
  let address = asked;
  for (let tries = 1; ; tries++) {
    const reading = await cache.read(address);
    const isMade = reading.verdict === 'miss' || reading.verdict === 'joined' || reading.verdict === 'failed';
    if (!isMade || tries === TRIES) return { kind: 'read', address, reading };
    // Somebody else may have looked meanwhile: what the book says of the newest edition is not what was rendered.
    const now = book.find(target) ?? (await book.look(target));
    if (now.kind === 'moved') return now;
    if (now.edition === address.edition) return { kind: 'read', address, reading };
    address = now;
  }
}
