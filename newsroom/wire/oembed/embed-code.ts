/**
 * What others put into their page. The link is for whoever lets no frame in: sanitizers that take the frame out take
 * `hidden` off as well, since they keep but a few attributes. WordPress keeps exactly this pair, and shows the link until
 * the frame has answered its protocol (`embed-script.ts`).
 */
import { element, joined } from '#newsroom/wire/markup.ts';
import { embedPath } from '#newsroom/wire/oembed/embed-address.ts';
import type { EmbedSize } from '#newsroom/wire/oembed/embed-size.ts';

interface Embedded {
  id: string;
  headline: string;
  /** The whole address of the article. */
  address: string;
}

/** `whole` gives the whole address of a path of this site. */
export function embedCode({ id, headline, address }: Embedded, { width, height, form }: EmbedSize, whole: (path: string) => string): string {
  return joined(
    element('blockquote', { hidden: 'hidden' }, element('a', { href: address }, headline)),
    element('iframe', { src: whole(embedPath(id, form)), width, height, title: headline, frameborder: 0, style: 'border:0;max-width:100%' }, ''),
  ).source;
}
