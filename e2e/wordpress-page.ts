/**
 * A page as WordPress makes it of what a site that it does not know gives it to embed (`wp_filter_oembed_result` in
 * `wp-includes/embed.php`, `wp-includes/js/wp-embed.js`, as of WordPress 6.8): no attribute but a few, only a quotation and
 * a frame, the frame in a sandbox, hidden until it speaks, higher than 200 and lower than 1,000 pixels, and led only to its
 * own host.
 */
const KEPT: Record<string, readonly string[]> = {
  a: ['href'],
  blockquote: [],
  iframe: ['src', 'width', 'height', 'frameborder', 'marginwidth', 'marginheight', 'scrolling', 'title'],
};
const SECRET = 'aB3dE6gH9k';

function withoutTheRest(html: string): string {
  return html.replace(/<(\/?)([a-z0-9]+)([^>]*)>/gi, (_, end: string, name: string, attributes: string) => {
    const kept = KEPT[name.toLowerCase()];
    if (!kept) return '';
    const pairs = [...attributes.matchAll(/([a-z-]+)="([^"]*)"/gi)].filter(([, key = '']) => kept.includes(key));
    return `<${end}${[name, ...pairs.map(([pair]) => pair)].join(' ')}>`;
  });
}

/** The body of the post; undefined when WordPress would show nothing but the bare link. */
export function inWordPress(html: string): string | undefined {
  const clean = withoutTheRest(html);
  const frame = /<iframe [^>]*><\/iframe>/.exec(clean);
  if (!frame) return undefined;
  const quote = /^<blockquote>.*?<\/blockquote>/s.exec(clean)?.[0];
  const hidden = quote ? ' style="position: absolute; visibility: hidden;"' : '';
  const framed = frame[0]
    .replace(/ src="([^"]*)"/, (_, address: string) => ` src="${address}#?secret=${SECRET}" data-secret="${SECRET}"`)
    .replace('<iframe', `<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted"${hidden}`);
  return `${quote?.replace('<blockquote', `<blockquote class="wp-embedded-content" data-secret="${SECRET}"`) ?? ''}${framed}<script>(${host})('${SECRET}')</script>`;
}

/** Runs in the page. */
function host(secret: string): void {
  addEventListener('message', ({ data, source }: MessageEvent<{ secret?: string; message?: string; value?: string } | undefined>) => {
    if (data?.secret !== secret) return;
    for (const quote of document.querySelectorAll<HTMLElement>('blockquote')) quote.style.display = 'none';
    const frame = document.querySelector('iframe');
    if (!frame || source !== frame.contentWindow) return;
    frame.removeAttribute('style');
    if (data.message === 'height') frame.height = String(Math.min(1000, Math.max(200, Number.parseInt(String(data.value), 10))));
    if (data.message !== 'link' || document.activeElement !== frame) return;
    if (new URL(data.value ?? '').host === new URL(frame.src).host) location.href = data.value ?? '';
  });
  addEventListener('DOMContentLoaded', () => document.querySelector('iframe')?.contentWindow?.postMessage({ message: 'ready', secret }, '*'));
}
