/** What every page and document says of its own use, added where it is made: it is kept with them, for as long as they are. */
import { usageHeaders } from '#newsroom/wire/usage/content-usage.ts';
import type { Rendered } from '#server/page-cache.ts';

/** Read after the render: settings that changed meanwhile raised the edition, and what was made before it is not kept. */
export function sayUse(rendered: Rendered, origin: string): Rendered {
  if (rendered.status !== 200) return rendered;
  const { link: licence, ...said } = usageHeaders(origin);
  const link = [rendered.headers.link, licence].filter(Boolean).join(', ');
  return { ...rendered, headers: { ...rendered.headers, ...said, ...(link && { link }) } };
}
