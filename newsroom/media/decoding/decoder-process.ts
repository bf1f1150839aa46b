/**
 * The decoder's own process: the one place where a stranger's picture meets the picture library. It holds no secret and
 * no database; when it is killed, or ends itself because a picture takes too much, the site goes on.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { setPriority } from 'node:os';
import sharp from 'sharp';
import { drawCard } from '#newsroom/media/decoding/draw-card.ts';
import { miningOfFile } from '#newsroom/media/decoding/mining-of-file.ts';
import { readSaid } from '#newsroom/media/decoding/read-said.ts';
import { rightsXmp } from '#newsroom/media/decoding/rights-xmp.ts';
import type { Answer, Inspection, Question, RenditionOrder } from '#newsroom/media/decoding/tasks.ts';
import { PICTURE_LIMITS } from '#newsroom/media/picture-limits.ts';

const WEBP = { quality: 78 };
/** Effort 3 makes files of the size that 4 makes, in a sixth of the time. */
const AVIF = { quality: 52, effort: 3 };
/** A small file would be a third packet: it says what is known of its rights, and nothing beside. In pixels. */
const LEAST_FOR_A_PACKET = 300;
const WATCH_MS = 25;
/** Least important of what runs here: pages come first. */
const PRIORITY = 10;

/** Only the loaders of formats that are taken may run, whatever a file says it is. */
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({ operation: ['VipsForeignLoadJpeg', 'VipsForeignLoadPng', 'VipsForeignLoadWebp', 'VipsForeignLoadHeif', 'VipsForeignLoadNsgif'] });
sharp.concurrency(1);
sharp.cache(false);

async function inspect(file: string): Promise<Inspection> {
  // The size is refused in words by whoever asked; here only the head of the file is read.
  const found = await sharp(file, { limitInputPixels: false }).metadata();
  const format = found.format === 'heif' && found.compression === 'av1' ? 'avif' : found.format;
  const { width, height } = found.autoOrient;
  return { format, width, height, frames: found.pages ?? 1, said: await readSaid(await readFile(file)) };
}

/** A picture is turned upright before it is cut: the cut is measured on what people see. */
async function render({ file, cut, width, format, rights }: RenditionOrder): Promise<Buffer> {
  const mining = await miningOfFile(file);
  const isSilent = width < LEAST_FOR_A_PACKET && mining === 'DMI-UNSPECIFIED' && Object.values(rights).every((right) => right === '');
  const cutting = sharp(file, { limitInputPixels: PICTURE_LIMITS.pixels, failOn: 'error' })
    .autoOrient()
    .extract(cut)
    .resize({ width, withoutEnlargement: true });
  const said = isSilent ? cutting : cutting.withXmp(rightsXmp(rights, mining));
  return (format === 'avif' ? said.avif(AVIF) : said.webp(WEBP)).toBuffer();
}

function work(question: Question): Promise<Inspection | Buffer> {
  switch (question.name) {
    case 'inspect':
      return inspect(question.input.file);
    case 'render':
      return render(question.input);
    case 'card':
      return drawCard(question.input);
  }
}

async function answer(question: Question): Promise<Answer> {
  const { id } = question;
  try {
    return { id, ok: true, output: await work(question) };
  } catch (error) {
    return { id, ok: false, message: (error as Error).message };
  }
}

/** The library's memory is outside the engine's heap, so its limit is kept by looking. */
function watchMemory(most: number): void {
  setInterval(() => {
    if (process.memoryUsage.rss() > most) process.kill(process.pid, 'SIGKILL');
  }, WATCH_MS).unref();
}

watchMemory(Number(process.argv[2]));
setPriority(PRIORITY);
// Where the system must end something for want of memory, it shall be this.
writeFile('/proc/self/oom_score_adj', '900').catch(() => undefined);
process.on('message', (question: Question) => {
  void answer(question).then((said) => process.send?.(said));
});
process.on('disconnect', () => process.exit());
