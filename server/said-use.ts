/** What every page, document and picture says of its own use. It is kept with them, for as long as it is true. */
import { sayMining } from '#newsroom/media/data-mining.ts';
import { siteAtOnce } from '#newsroom/site/site-queries.ts';
import { usageHeaders } from '#newsroom/wire/usage/content-usage.ts';
import type { Rendered } from '#server/page-cache.ts';

/** What is said of the use of pictures: beside them, and in their files. */
export interface PictureUse {
  headers: Record<string, string>;
  /** The same file as it says so itself. */
  inside(bytes: Buffer): Buffer;
  /** Another one when anything of it is. */
  mark: string;
}

/** As the settings are now. */
export function pictureUse(origin: string): PictureUse {
  const headers = usageHeaders(origin);
  const machineUse = siteAtOnce()?.settings.machineUse ?? 'unsaid';
  return { headers, inside: (bytes) => sayMining(bytes, machineUse), mark: JSON.stringify([machineUse, headers]) };
}

/** Read after the render: settings that changed meanwhile raised the edition, and what was made before it is not kept. */
export function sayUse(rendered: Rendered, origin: string): Rendered {
  if (rendered.status !== 200) return rendered;
  const { link: licence, ...said } = usageHeaders(origin);
  const link = [rendered.headers.link, licence].filter(Boolean).join(', ');
  return { ...rendered, headers: { ...rendered.headers, ...said, ...(link && { link }) } };
}
