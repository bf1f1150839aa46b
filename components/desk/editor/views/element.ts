/** The desk's own words run their own way, whatever way the text runs in which they stand. */
export const OF_THE_DESK = { lang: 'en', dir: 'ltr' };

type Attributes = Record<string, string | boolean | undefined>;

/** An element of the page: `element('p', { class: 'embed' }, label, link)`. Attributes that are false or undefined are left out. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined && value !== false) made.setAttribute(name, value === true ? '' : value);
  made.append(...children);
  return made;
}
