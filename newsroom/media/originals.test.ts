/** The same file comes in at the very moment at which its picture is deleted: whoever is first, its bytes are there. */
import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { contentWriter } from '#db/connections.ts';
import { media } from '#db/schema/desk/drafts.ts';
import { addPicture, takePicture } from '#newsroom/media/add-picture.ts';
import { mediaStore, type ReceivedFile } from '#newsroom/media/media-store.ts';
import { dropUnusedOriginal } from '#newsroom/media/originals.ts';
import { removePicture } from '#newsroom/media/remove-picture.ts';
import { twoHalves } from '#newsroom/media/testing/picture-files.ts';
import { after, idOf, openSmallNewsroom } from '#newsroom/testing/small-newsroom.ts';

/** A place at which work waits until the test lets it go on. */
function gate() {
  const [reached, opened] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  return {
    reached: reached.promise,
    open: opened.resolve,
    async pass() {
      reached.resolve();
      await opened.promise;
    },
  };
}
type Gate = ReturnType<typeof gate>;
const gates: Partial<Record<'kept' | 'dropping' | 'droppingSizes', Gate>> = {};

vi.mock('#newsroom/media/media-store.ts', async (original) => {
  const real = await original<typeof import('#newsroom/media/media-store.ts')>();
  return {
    ...real,
    mediaStore() {
      const store = real.mediaStore();
      return {
        ...store,
        async keep(received: ReceivedFile) {
          await store.keep(received);
          await gates.kept?.pass();
        },
        async dropOriginal(hash: string) {
          await gates.dropping?.pass();
          await store.dropOriginal(hash);
        },
        async dropRenditions(key: string) {
          await gates.droppingSizes?.pass();
          await store.dropRenditions(key);
        },
      };
    },
  };
});

const PICTURE = idOf('picture');
const BUSY_MS = 400;
const busy = () => new Promise((resolve) => setTimeout(resolve, BUSY_MS));

let end: () => void;
let bytes: Buffer;
beforeEach(async () => {
  ({ end } = await openSmallNewsroom());
  bytes = await twoHalves(300, 200).png().toBuffer();
  expect((await addPicture(bytes, { id: PICTURE, credit: 'x' }, after(0))).ok).toBe(true);
});
afterEach(() => {
  for (const name of ['kept', 'dropping', 'droppingSizes'] as const) delete gates[name];
  end();
});

const upload = async () => takePicture(await mediaStore().receive(bytes), bytes.subarray(0, 4_096), after(2));
const remove = () => removePicture({ id: PICTURE, version: 1 }, after(1));

/** Both ended well, and the picture that came in has its bytes. */
async function bothAreRight(removal: ReturnType<typeof remove>, coming: ReturnType<typeof upload>): Promise<void> {
  expect(await removal).toEqual({ ok: true });
  expect(await coming).toMatchObject({ ok: true, known: false });
  const rows = contentWriter().select().from(media).all();
  expect(rows).toHaveLength(1);
  expect(await mediaStore().has(rows[0]?.hash ?? '')).toBe(true);
}

test('it is kept, then the deletion looks whether anybody has it', async () => {
  const droppingSizes = (gates.droppingSizes = gate());
  const kept = (gates.kept = gate());
  const removal = remove();
  await droppingSizes.reached;
  const coming = upload();
  await kept.reached;
  droppingSizes.open();
  await Promise.race([removal, busy()]);
  kept.open();
  await bothAreRight(removal, coming);
});

test('the deletion has looked, then it is kept', async () => {
  const dropping = (gates.dropping = gate());
  const removal = remove();
  await dropping.reached;
  const coming = upload();
  await Promise.race([coming, busy()]);
  dropping.open();
  await bothAreRight(removal, coming);
});

test('a file that two pictures have stays with the other', async () => {
  const other = idOf('other');
  expect((await addPicture(bytes, { id: other, credit: 'y' }, after(0))).ok).toBe(true);
  const hash = contentWriter().select().from(media).where(eq(media.id, other)).get()?.hash ?? '';
  expect(await remove()).toEqual({ ok: true });
  expect(await mediaStore().has(hash)).toBe(true);
  contentWriter().delete(media).run();
  await dropUnusedOriginal(hash);
  expect(await mediaStore().has(hash)).toBe(false);
});
