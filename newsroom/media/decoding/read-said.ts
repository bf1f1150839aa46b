/** What a picture's file says about itself: IPTC, XMP and EXIF, in the order in which agencies mean them. */
import ExifReader from 'exifreader';
import type { SaidByFile } from '#newsroom/media/decoding/tasks.ts';
import { PICTURE_LIMITS } from '#newsroom/media/picture-limits.ts';

type Tag = { description?: unknown; value?: unknown } | undefined;
type Group = Record<string, Tag> | undefined;

const NOTHING: SaidByFile = { altText: '', caption: '', credit: '', creator: '', copyright: '', source: '', terms: '' };

/** Reads the rights and words of a file. Place, camera and serial numbers are not even looked at. Never throws: a file may be silent. */
export async function readSaid(bytes: Buffer): Promise<SaidByFile> {
  const tags = await ExifReader.load(bytes, { expanded: true, async: true }).catch(() => undefined);
  if (!tags) return NOTHING;
  const iptc = tags.iptc as unknown as Group;
  const xmp = tags.xmp as unknown as Group;
  const exif = tags.exif as unknown as Group;
  return {
    altText: first(PICTURE_LIMITS.line, xmp?.AltTextAccessibility),
    caption: first(PICTURE_LIMITS.line, iptc?.['Caption/Abstract'], xmp?.description, exif?.ImageDescription, iptc?.Headline, xmp?.Headline),
    credit: first(PICTURE_LIMITS.line, iptc?.Credit, xmp?.Credit),
    creator: first(PICTURE_LIMITS.line, iptc?.['By-line'], xmp?.creator, exif?.Artist),
    copyright: first(PICTURE_LIMITS.line, iptc?.['Copyright Notice'], xmp?.rights, exif?.Copyright),
    source: first(PICTURE_LIMITS.line, iptc?.Source, xmp?.Source),
    terms: first(PICTURE_LIMITS.terms, xmp?.UsageTerms, xmp?.WebStatement),
  };
}

function first(limit: number, ...tags: Tag[]): string {
  for (const tag of tags) {
    const text = typeof tag?.description === 'string' ? clean(tag.description).slice(0, limit).trim() : '';
    if (text && text !== '[object Object]') return text;
  }
  return '';
}

/** One line, without what no keyboard writes. */
const clean = (text: string) =>
  text
    .replace(/[\p{Cc}\ufffd]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
