/**
 * What machines may do with a picture, inside its file: `plus:DataMining` of the IPTC Photo Metadata Standard (since 2023.1),
 * with the values of the PLUS vocabulary (http://ns.useplus.org/ldf/vocab/). The field has one length whatever it says, so that
 * the site's setting can be put into a file that was made before it was chosen: no picture is made anew.
 */
import type { MachineUse } from '#newsroom/site/machine-use.ts';

const VOCABULARY = 'http://ns.useplus.org/ldf/vocab/';
/** From what is permitted to what is not; each forbids what those before it do. */
export const DATA_MINING = [
  'DMI-UNSPECIFIED',
  'DMI-ALLOWED',
  'DMI-PROHIBITED-GENAIMLTRAINING',
  'DMI-PROHIBITED-AIMLTRAINING',
  'DMI-PROHIBITED-EXCEPTSEARCHENGINEINDEXING',
  'DMI-PROHIBITED',
] as const;
export type DataMining = (typeof DATA_MINING)[number];

const OF_SITE: Record<MachineUse, DataMining> = {
  unsaid: 'DMI-UNSPECIFIED',
  open: 'DMI-ALLOWED',
  answers: 'DMI-PROHIBITED-AIMLTRAINING',
  search: 'DMI-PROHIBITED-EXCEPTSEARCHENGINEINDEXING',
  bare: 'DMI-PROHIBITED-EXCEPTSEARCHENGINEINDEXING',
};

/** What the site's setting says of each picture. */
export const dataMiningOf = (use: MachineUse): DataMining => OF_SITE[use];

export const stricter = (one: DataMining, other: DataMining): DataMining => (DATA_MINING.indexOf(one) < DATA_MINING.indexOf(other) ? other : one);

const OPENING = '<plus:DataMining>';
const CLOSING = '</plus:DataMining>';
const LONGEST = Math.max(...DATA_MINING.map((value) => value.length));
/** Bytes of the field with the spaces behind it. All of it is ASCII. */
const FIELD_BYTES = OPENING.length + VOCABULARY.length + LONGEST + CLOSING.length;

/** The field as it stands in an XMP packet. */
export const miningField = (value: DataMining): string => `${OPENING}${VOCABULARY}${value}${CLOSING}`.padEnd(FIELD_BYTES);

/** The same file with what the site says, where that is stricter than what stands in it; one without the field stays as it is. */
export function sayMining(bytes: Buffer, use: MachineUse): Buffer {
  const at = bytes.indexOf(OPENING + VOCABULARY);
  if (at < 0) return bytes;
  const own = readField(bytes.toString('latin1', at, at + FIELD_BYTES));
  const said = own && stricter(own, dataMiningOf(use));
  if (!said || said === own) return bytes;
  const copy = Buffer.from(bytes);
  copy.write(miningField(said), at, 'latin1');
  return copy;
}

/** Undefined for anything that is not exactly such a field. */
const readField = (text: string): DataMining | undefined => DATA_MINING.find((value) => miningField(value) === text);

const IN_XMP = /\bDataMining\b[^A-Z]{0,80}?(?:http:\/\/ns\.useplus\.org\/ldf\/vocab\/)?(DMI-[A-Z-]+)/;

/** What a file that came from elsewhere says for itself. A reservation under conditions that do not go along is one without. */
export function miningSaidBy(xmp: string): DataMining {
  const [, said] = IN_XMP.exec(xmp) ?? [];
  if (said === undefined) return 'DMI-UNSPECIFIED';
  return DATA_MINING.find((value) => value === said) ?? (said.startsWith('DMI-PROHIBITED') ? 'DMI-PROHIBITED' : 'DMI-UNSPECIFIED');
}
