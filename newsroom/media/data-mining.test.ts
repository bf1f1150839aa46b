import { writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExifReader from 'exifreader';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DATA_MINING, miningField, miningSaidBy, sayMining, stricter } from '#newsroom/media/data-mining.ts';
import { createDecoder } from '#newsroom/media/decoder.ts';
import type { RenditionOrder, Rights } from '#newsroom/media/decoding/tasks.ts';
import { twoHalves } from '#newsroom/media/testing/picture-files.ts';

const decoder = createDecoder();
const NOTHING: Rights = { creator: '', credit: '', copyright: '', licence: '', terms: '' };
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-mining-'));
});
afterAll(async () => {
  decoder.stop();
  await rm(folder, { recursive: true });
});

/** A picture whose file says that for itself. */
async function fileSaying(value: string | undefined): Promise<string> {
  const file = join(folder, `${value ?? 'nothing'}.jpg`);
  const xmp =
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" ' +
    `xmlns:plus="http://ns.useplus.org/ldf/xmp/1.0/" plus:DataMining="http://ns.useplus.org/ldf/vocab/${value}"/></rdf:RDF></x:xmpmeta>`;
  const picture = twoHalves(900, 600);
  writeFileSync(file, await (value === undefined ? picture : picture.withXmp(xmp)).jpeg().toBuffer());
  return file;
}

async function made(file: string, order: Partial<RenditionOrder> = {}): Promise<Buffer> {
  const cut = { left: 0, top: 0, width: 900, height: 600 };
  return Buffer.from(await decoder.do('render', { file, cut, width: 640, format: 'webp', rights: NOTHING, ...order }));
}

/** As an independent reader finds it. */
const tagsOf = (bytes: Buffer) =>
  ExifReader.load(bytes, { expanded: true }).xmp as Record<string, { value?: unknown; description?: string }> | undefined;
const minedIn = (bytes: Buffer) => tagsOf(bytes)?.DataMining?.description?.trim();

describe.each(['webp', 'avif'] as const)('a made size as %s', (format) => {
  test('says what the site says, and is as good a picture after that', async () => {
    const bytes = await made(await fileSaying(undefined), { format });
    const said = (['unsaid', 'open', 'answers', 'search', 'bare'] as const).map((use) => [use, minedIn(sayMining(bytes, use))]);
    expect(said).toEqual([
      ['unsaid', 'http://ns.useplus.org/ldf/vocab/DMI-UNSPECIFIED'],
      ['open', 'http://ns.useplus.org/ldf/vocab/DMI-ALLOWED'],
      ['answers', 'http://ns.useplus.org/ldf/vocab/DMI-PROHIBITED-AIMLTRAINING'],
      ['search', 'http://ns.useplus.org/ldf/vocab/DMI-PROHIBITED-EXCEPTSEARCHENGINEINDEXING'],
      ['bare', 'http://ns.useplus.org/ldf/vocab/DMI-PROHIBITED-EXCEPTSEARCHENGINEINDEXING'],
    ]);
    const changed = sayMining(bytes, 'search');
    expect(changed.length).toBe(bytes.length);
    expect(await sharp(changed).raw().toBuffer()).toEqual(await sharp(bytes).raw().toBuffer());
    // The file that is kept stays as it is.
    expect(minedIn(bytes)).toContain('DMI-UNSPECIFIED');
  });

  test('keeps the word of whoever made the picture, where that is stricter', async () => {
    const own = await made(await fileSaying('DMI-PROHIBITED'), { format });
    expect(minedIn(sayMining(own, 'open'))).toContain('/DMI-PROHIBITED');
    expect(sayMining(own, 'search')).toBe(own);
    const allowed = await made(await fileSaying('DMI-ALLOWED'), { format });
    expect(minedIn(sayMining(allowed, 'answers'))).toContain('/DMI-PROHIBITED-AIMLTRAINING');
    expect(minedIn(sayMining(allowed, 'unsaid'))).toContain('/DMI-ALLOWED');
  });
});

test('a file says who gives a licence, and where its own stands', async () => {
  const rights = { ...NOTHING, credit: 'Ada / <Agency>', licence: 'CC BY 4.0', terms: 'https://agency.example/licences?a=1&b=2' };
  const bytes = await made(await fileSaying(undefined), { rights });
  const tags = tagsOf(bytes);
  expect(tags?.WebStatement?.description).toBe('https://creativecommons.org/licenses/by/4.0/');
  expect(JSON.stringify(tags?.Licensor)).toContain('https://agency.example/licences?a=1&b=2');
  expect(JSON.stringify(tags?.Licensor)).toContain('Ada / <Agency>');
  expect(minedIn(sayMining(bytes, 'answers'))).toContain('AIMLTRAINING');
});

test('a thumbnail of which nothing is known carries nothing', async () => {
  const bytes = await made(await fileSaying(undefined), { width: 96 });
  expect((await sharp(bytes).metadata()).xmp).toBeUndefined();
  expect(sayMining(bytes, 'search')).toBe(bytes);
});

test('what an original says is understood in each form in which programs write it', () => {
  const address = 'http://ns.useplus.org/ldf/vocab/DMI-PROHIBITED-GENAIMLTRAINING';
  for (const xmp of [
    `<plus:DataMining>${address}</plus:DataMining>`,
    `<rdf:Description plus:DataMining="${address}"/>`,
    `<plus:DataMining rdf:resource="${address}"/>`,
    '<plus:DataMining>DMI-PROHIBITED-GENAIMLTRAINING</plus:DataMining>',
  ])
    expect([xmp, miningSaidBy(xmp)]).toEqual([xmp, 'DMI-PROHIBITED-GENAIMLTRAINING']);
  // The conditions do not go along: what is left is a reservation without any.
  expect(miningSaidBy('<plus:DataMining>http://ns.useplus.org/ldf/vocab/DMI-PROHIBITED-SEECONSTRAINT</plus:DataMining>')).toBe('DMI-PROHIBITED');
  for (const xmp of ['', '<plus:DataMining>whatever</plus:DataMining>', '<a>DMI-PROHIBITED</a>']) expect(miningSaidBy(xmp)).toBe('DMI-UNSPECIFIED');
});

test('the field has one length, and nothing that only resembles it is changed', () => {
  expect(new Set(DATA_MINING.map((value) => miningField(value).length)).size).toBe(1);
  const almost = Buffer.from(miningField('DMI-ALLOWED').replace('ALLOWED', 'WHATEVER'));
  expect(sayMining(almost, 'search')).toBe(almost);
  expect(stricter('DMI-PROHIBITED', 'DMI-ALLOWED')).toBe('DMI-PROHIBITED');
});
