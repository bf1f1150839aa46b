import { Mark, markPasteRule } from '@tiptap/core';
import { linkAddress } from '#newsroom/articles/body.ts';

/** A link to http, https, mailto or a path of ours; what leads elsewhere, or could run, stays plain text. */
export const Link = Mark.create({
  name: 'link',
  inclusive: false,
  exitable: true,
  addAttributes: () => ({
    href: {
      isRequired: true,
      validate: (value: unknown) => {
        if (!linkAddress.safeParse(value).success) throw new RangeError('No link leads there.');
      },
    },
  }),
  parseHTML: () => [
    {
      tag: 'a[href]',
      getAttrs: (element) => {
        const parsed = linkAddress.safeParse(element.getAttribute('href')?.trim());
        return parsed.success && { href: parsed.data };
      },
    },
  ],
  renderHTML: ({ mark }) => ['a', { href: mark.attrs.href, rel: 'noopener' }, 0],
  addPasteRules() {
    return [markPasteRule({ find: (text) => bareAddresses(text), type: this.type, getAttributes: (match) => ({ href: match.data?.href }) })];
  },
});

/** Addresses in plain text, without the punctuation that ends their sentence. */
function bareAddresses(text: string) {
  return [...text.matchAll(/https?:\/\/[^\s<>"]+[^\s<>".,;:!?)\]}’”'»]/gi)]
    .filter(([address]) => linkAddress.safeParse(address).success)
    .map((match) => ({ index: match.index, text: match[0], data: { href: match[0] } }));
}
