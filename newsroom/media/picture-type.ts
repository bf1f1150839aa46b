/** What a file is, told from its first bytes: neither its name nor what a browser calls it says anything. */

/** Formats that are taken. */
export const PICTURE_TYPES = {
  JPEG: 'image/jpeg',
  PNG: 'image/png',
  WebP: 'image/webp',
  AVIF: 'image/avif',
  GIF: 'image/gif',
} as const;
export type PictureFormat = keyof typeof PICTURE_TYPES;

/** How many first bytes tell it. */
export const HEAD_BYTES = 4_096;

/** Brands of ISO media files (ISO/IEC 14496-12) that hold one still picture, or several. */
const BRANDS: Record<string, string> = {
  avif: 'AVIF',
  avis: 'AVIF',
  heic: 'HEIC',
  heix: 'HEIC',
  heim: 'HEIC',
  heis: 'HEIC',
  hevc: 'HEIC',
  hevx: 'HEIC',
  mif1: 'HEIC',
  msf1: 'HEIC',
  crx: 'a raw file',
};

/** Others that people drop, so that they are told what they have; the bytes are as their makers wrote them down. */
const OTHERS: [start: string, name: string][] = [
  ['II*\0', 'TIFF'],
  ['MM\0*', 'TIFF'],
  ['BM', 'BMP'],
  ['%PDF', 'PDF'],
  ['8BPS', 'a Photoshop file'],
  ['\xff\x0a', 'JPEG XL'],
  ['\0\0\0\x0cJXL ', 'JPEG XL'],
  ['PK\x03\x04', 'a ZIP archive'],
];

/** The name of a format, taken or not; undefined when the bytes are of none that is known here. */
export function formatOf(head: Uint8Array): string | undefined {
  const text = Array.from(head.subarray(0, HEAD_BYTES), (byte) => String.fromCharCode(byte)).join('');
  if (text.startsWith('\xff\xd8\xff')) return 'JPEG';
  if (text.startsWith('\x89PNG\r\n\x1a\n')) return 'PNG';
  if (text.startsWith('GIF87a') || text.startsWith('GIF89a')) return 'GIF';
  if (text.startsWith('RIFF') && text.slice(8, 12) === 'WEBP') return 'WebP';
  if (text.slice(4, 8) === 'ftyp') return brandOf(text);
  const other = OTHERS.find(([start]) => text.startsWith(start));
  if (other) return other[1];
  return /^(\xef\xbb\xbf)?\s*</.test(text) && /<svg[\s>]/i.test(text) ? 'SVG' : undefined;
}

/** A file may name `mif1` first and say later what is in it. */
function brandOf(text: string): string {
  const length = Math.min(text.charCodeAt(2) * 256 + text.charCodeAt(3), 256);
  const compatible = text.slice(16, length).match(/.{4}/gs) ?? [];
  const brands = [text.slice(8, 12), ...compatible].map((brand) => brand.trim());
  if (brands.some((brand) => BRANDS[brand] === 'AVIF')) return 'AVIF';
  return brands.map((brand) => BRANDS[brand]).find(Boolean) ?? 'a film';
}

export const isTaken = (format: string | undefined): format is PictureFormat => format !== undefined && Object.hasOwn(PICTURE_TYPES, format);
