/** `rel` of a link: one that leaves for another site gets no hold on this page. */
export function relOf(href: string): 'noopener' | undefined {
  return /^https?:/i.test(href) ? 'noopener' : undefined;
}
