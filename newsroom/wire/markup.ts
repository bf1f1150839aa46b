/**
 * Markup for machines, as text: XML, and HTML that an XML parser reads as well. What is no markup yet is escaped where it is
 * put in, so that nothing can be forgotten.
 */

/** Finished markup. Only this file makes any. */
export interface Markup {
  readonly source: string;
}

export type Child = Markup | string | number | false | null | undefined | readonly Child[];
/** An attribute without a value is left out. */
export type Attributes = Record<string, string | number | null | undefined>;

/** What no XML document may hold, not even escaped (XML 1.0, 2.2): controls, halves of pairs, two that are no characters. */
const ILLEGAL = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;
const SPECIAL = /[&<>"\r]/;
const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': '&#13;' };

/** The text without what XML cannot say. */
export const legal = (text: string): string => text.replace(ILLEGAL, '');

function escaped(text: string): string {
  const said = legal(text);
  return SPECIAL.test(said) ? said.replace(/[&<>"\r]/g, (sign) => ENTITIES[sign] ?? '') : said;
}

function sourceOf(child: Child): string {
  if (typeof child === 'string') return escaped(child);
  if (typeof child === 'number') return String(child);
  if (child === null || child === undefined || child === false) return '';
  return 'source' in child ? child.source : child.map(sourceOf).join('');
}

/** An element; without children at all it closes itself, as `<br/>` does. */
export function element(name: string, attributes: Attributes, ...children: Child[]): Markup {
  let opening = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) if (value !== null && value !== undefined) opening += ` ${key}="${escaped(String(value))}"`;
  return { source: children.length === 0 ? `${opening}/>` : `${opening}>${children.map(sourceOf).join('')}</${name}>` };
}

/** The same, or nothing when what it would hold is empty. */
export const filled = (name: string, text: string | null | undefined): Markup | null => (text ? element(name, {}, text) : null);

/** Children without an element around them. */
export const joined = (...children: Child[]): Markup => ({ source: children.map(sourceOf).join('') });

/** Markup that is carried as text: a feed's HTML. */
export const carried = ({ source }: Markup): Markup => ({ source: `<![CDATA[${source.replaceAll(']]>', ']]]]><![CDATA[>')}]]>` });

/** A whole XML document. */
export const xmlDocument = (root: Markup): string => `<?xml version="1.0" encoding="utf-8"?>\n${root.source}\n`;
