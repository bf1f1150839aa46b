/** A process with a page cache of its own over a folder that others write to: started by a test, it answers what is read through it. */
import { closeDatabases, openForReaders } from '#db/connections.ts';
import { currentEdition } from '#db/edition.ts';
import { setClock } from '#newsroom/site/clock.ts';
import { resolveAddress } from '#newsroom/site/resolve-address.ts';
import { createAddressBook } from '#server/address-book.ts';
import { onceATurn } from '#server/once-a-turn.ts';
import { createPageCache, type PageCache } from '#server/page-cache.ts';
import { readWhole } from '#server/read-whole.ts';
import { targetOf } from '#server/refusals.ts';
import { renderByQueries } from '#server/testing/render-by-queries.ts';

export type ToCacheProcess = { open: string } | { asks: number; path: string; at: number };
/** The page's text; undefined of an address that has moved. */
export interface FromCacheProcess {
  answers: number;
  text: string | undefined;
  verdict: string;
}

let now = new Date(0);
setClock(() => now);
const edition = onceATurn(currentEdition);
let cache: PageCache;
let book: ReturnType<typeof createAddressBook>;

process.on('message', async (message: ToCacheProcess) => {
  if ('open' in message) {
    closeDatabases();
    openForReaders(message.open);
    cache = createPageCache({ render: renderByQueries(() => now), edition, now: () => now.getTime() });
    book = createAddressBook({ resolve: resolveAddress, edition });
    process.send?.({ answers: 0, text: undefined, verdict: 'open' } satisfies FromCacheProcess);
    return;
  }
  now = new Date(message.at);
  const target = targetOf(message.path);
  if (!target) throw new Error(`${message.path} is no address.`);
  const lead = book.find(target) ?? (await book.look(target));
  const whole = lead.kind === 'render' ? await readWhole({ book, cache }, target, lead) : lead;
  const reading = whole.kind === 'read' ? whole.reading : undefined;
  const text = reading && 'page' in reading ? reading.page.body.plain.bytes.toString() : undefined;
  process.send?.({ answers: message.asks, text, verdict: reading?.verdict ?? 'moved' } satisfies FromCacheProcess);
});
