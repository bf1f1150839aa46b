/** How many pictures one paste may bring along in its text, and how long the text of each may be. */
const PASTED_LIMITS = { pictures: 20, characters: 40_000_000 } as const;

const DATA = /<img\b[^>]*?\ssrc\s*=\s*["']data:(image\/(?:jpeg|png|webp|gif|avif));base64,([A-Za-z0-9+/=\s]+)["']/gi;

/** Pictures that pasted HTML carries within itself, as some word processors write them. Pictures of other sites are never fetched. */
export function dataPictures(html: string): File[] {
  const files: File[] = [];
  for (const [, type = '', encoded = ''] of html.matchAll(DATA)) {
    if (files.length === PASTED_LIMITS.pictures || encoded.length > PASTED_LIMITS.characters) break;
    const bytes = decoded(encoded);
    if (bytes) files.push(new File([bytes], `pasted-${files.length + 1}`, { type }));
  }
  return files;
}

function decoded(encoded: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.from(atob(encoded.replace(/\s/g, '')), (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}
