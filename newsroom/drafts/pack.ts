/** How a revision's document is stored: as zstd, with the text of the revision before it as dictionary. */
import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import { DOCUMENT_LIMITS } from '#newsroom/drafts/document.ts';

/** Beyond 9 it takes ten times as long for a hundredth of the bytes. */
const PACKING = { [constants.ZSTD_c_compressionLevel]: 9, [constants.ZSTD_c_checksumFlag]: 1 };

/** What a document grows to at most; a stored one that claims to be larger is not ours. */
const MOST_BYTES = DOCUMENT_LIMITS.bytes * 2;

/** Packs JSON text. Whoever unpacks it needs the same `basis`: the JSON text of another document, or none. */
export function pack(text: string, basis?: string): Buffer {
  return zstdCompressSync(text, { params: PACKING, ...(basis !== undefined && { dictionary: Buffer.from(basis) }) });
}

/** The JSON text that was packed. Throws when the basis is another one, or bytes are damaged: never answers other words. */
export function unpack(packed: Buffer, basis?: string): string {
  return zstdDecompressSync(packed, { maxOutputLength: MOST_BYTES, ...(basis !== undefined && { dictionary: Buffer.from(basis) }) }).toString();
}
