/**
 * Links that hand an article on. They are plain addresses: nothing of these networks is loaded, and none of them
 * learns of a reader before she follows one. The order is the paper's: person to person, then in public.
 */

export interface ShareLink {
  /** The network's own name; null is e-mail, whose name is a word of the page's language. */
  name: string | null;
  href: string;
}

/** `url` is the article's address, whole. */
export function shareLinks({ headline, url }: { headline: string; url: string }): ShareLink[] {
  const address = encodeURIComponent(url);
  const title = encodeURIComponent(headline);
  const both = encodeURIComponent(`${headline}\n${url}`);
  return [
    { name: null, href: `mailto:?subject=${title}&body=${both}` },
    { name: 'WhatsApp', href: `https://wa.me/?text=${both}` },
    { name: 'Telegram', href: `https://t.me/share/url?url=${address}&text=${title}` },
    { name: 'Bluesky', href: `https://bsky.app/intent/compose?text=${both}` },
    // Mastodon's own share page, which asks for the reader's server; what follows # stays in her browser.
    { name: 'Mastodon', href: `https://share.joinmastodon.org/#text=${both}` },
    { name: 'LinkedIn', href: `https://www.linkedin.com/sharing/share-offsite/?url=${address}` },
    { name: 'Facebook', href: `https://www.facebook.com/sharer/sharer.php?u=${address}` },
    { name: 'X', href: `https://x.com/intent/post?text=${title}&url=${address}` },
  ];
}
