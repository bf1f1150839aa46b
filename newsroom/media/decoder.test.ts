import { writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { createDecoder, type Decoder, DecoderEnded, type DecoderLimits, PictureUnreadable, TooManyPictures } from '#newsroom/media/decoder.ts';

const LIMITS: DecoderLimits = { memory: 900_000_000, taskMs: 30_000, idleMs: 30_000, waiting: 10 };
const rights = { creator: '', credit: '', copyright: '', licence: '', terms: '' };

let folder: string;
let small: string;
let large: string;
let decoder: Decoder;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-decoder-'));
  [small, large] = [join(folder, 'small'), join(folder, 'large')];
  const flat = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: '#345' } });
  writeFileSync(small, await flat(60, 40).png().toBuffer());
  writeFileSync(large, await flat(8_000, 6_000).png({ compressionLevel: 1 }).toBuffer());
});
afterAll(() => rm(folder, { recursive: true }));
afterEach(() => decoder.stop());

const renderLarge = () => {
  const cut = { left: 0, top: 0, width: 8_000, height: 6_000 };
  return decoder.do('render', { file: large, cut, width: 8_000, format: 'avif', rights });
};

describe('the decoder', () => {
  test('answers one after the other, whoever waits first', async () => {
    decoder = createDecoder(LIMITS);
    const order: string[] = [];
    await Promise.all([
      decoder.do('inspect', { file: small }).then(() => order.push('first')),
      decoder.do('inspect', { file: small }, 'later').then(() => order.push('later')),
      decoder.do('inspect', { file: small }, 'now').then(() => order.push('now')),
    ]);
    expect(order).toEqual(['first', 'now', 'later']);
  });

  test('a killed one fails the picture it was at, and a new one takes the next', async () => {
    decoder = createDecoder(LIMITS);
    const rendering = renderLarge();
    const next = decoder.do('inspect', { file: small });
    process.kill(decoder.pid ?? 0, 'SIGKILL');
    await expect(rendering).rejects.toThrow(DecoderEnded);
    expect(await next).toMatchObject({ width: 60, height: 40, format: 'png' });
  });

  test('a picture may take neither longer nor more memory than it is allowed', async () => {
    decoder = createDecoder({ ...LIMITS, taskMs: 400 });
    await expect(renderLarge()).rejects.toThrow('longer than 400 ms');
    decoder.stop();
    decoder = createDecoder({ ...LIMITS, memory: 150_000_000 });
    await expect(renderLarge()).rejects.toThrow(DecoderEnded);
  });

  test('what cannot be read is an error of its own, and too many are told to come again', async () => {
    decoder = createDecoder({ ...LIMITS, waiting: 1 });
    const first = decoder.do('inspect', { file: join(folder, 'none') });
    const second = decoder.do('inspect', { file: small });
    await expect(decoder.do('inspect', { file: small })).rejects.toThrow(TooManyPictures);
    await expect(first).rejects.toThrow(PictureUnreadable);
    await second;
  });

  test('it ends when nothing was asked for a while, and when it is stopped', async () => {
    decoder = createDecoder({ ...LIMITS, idleMs: 20 });
    await decoder.do('inspect', { file: small });
    await expect.poll(() => decoder.pid).toBeUndefined();
    const rendering = renderLarge();
    decoder.stop();
    await expect(rendering).rejects.toThrow(DecoderEnded);
    await expect(decoder.do('inspect', { file: small })).rejects.toThrow(DecoderEnded);
  });
});
