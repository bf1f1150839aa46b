/** Pasted HTML in the shapes that the schema knows: what word processors and web pages write their own way. */
import { LIST_DEPTH } from '../schema/lists.ts';
import { footnotesInPlace } from './office-footnotes.ts';
import { parseInert } from './safe-html.ts';

/** `origin` is our own: links to it become paths. */
export function shapeHtml(html: string, origin: string): string {
  const document = parseInert(html);
  const { body } = document;
  unwrapGoogleDocs(body);
  footnotesInPlace(body);
  for (const link of body.querySelectorAll<HTMLAnchorElement>('a[href]')) link.setAttribute('href', leadsTo(link.getAttribute('href') ?? '', origin));
  for (const heading of body.querySelectorAll('h1, h2, h3, h4, h5, h6')) plainWeight(heading);
  flattenTables(body);
  shapeLists(body);
  for (const paragraph of body.querySelectorAll('p, div')) splitAtBlankLines(paragraph);
  dropEmpty(body);
  return body.innerHTML;
}

/** Google wraps everything that is copied in a bold element of normal weight. */
function unwrapGoogleDocs(body: HTMLElement): void {
  for (const wrapper of body.querySelectorAll<HTMLElement>(
    'b[id^="docs-internal-guid"], b[style*="font-weight:normal"], b[style*="font-weight: normal"]',
  ))
    wrapper.replaceWith(...wrapper.childNodes);
}

/** Where a link leads once the detour is taken out that Google Docs and Google's results make. */
export function leadsTo(href: string, origin: string): string {
  const typed = href.trim();
  if (!/^https?:/i.test(typed) || !URL.canParse(typed)) return typed;
  const address = new URL(typed);
  if (/^(www\.)?google\.[a-z.]+$/.test(address.hostname) && address.pathname === '/url')
    return leadsTo(address.searchParams.get('q') ?? address.searchParams.get('url') ?? '', origin);
  return address.origin === origin ? `${address.pathname}${address.search}${address.hash}` : typed;
}

/** A heading is heavy by itself. */
function plainWeight(heading: Element): void {
  for (const bold of heading.querySelectorAll('b, strong')) bold.replaceWith(...bold.childNodes);
  for (const styled of [heading, ...heading.querySelectorAll<HTMLElement>('[style]')])
    if (styled instanceof HTMLElement) styled.style.fontWeight = '';
}

/** A table of one cell is a frame around text; a table within a table cannot be read in order. */
function flattenTables(body: HTMLElement): void {
  for (const table of [...body.querySelectorAll('table')].reverse()) {
    const cells = table.querySelectorAll('td, th');
    const isNested = table.parentElement?.closest('table');
    if (!isNested && cells.length > 1) continue;
    const parts = [...cells].map((cell) => {
      const part = body.ownerDocument.createElement('div');
      part.append(...cell.childNodes);
      return part;
    });
    table.replaceWith(...parts);
  }
}

/** Lists stand in entries, and no deeper than a text may go: what lies deeper joins the deepest level. */
function shapeLists(body: HTMLElement): void {
  for (const list of body.querySelectorAll(':is(ul, ol) > :is(ul, ol)')) {
    const before = list.previousElementSibling;
    if (before?.localName === 'li') before.append(list);
  }
  for (const entry of body.querySelectorAll('li')) {
    let depth = 0;
    for (let up: Element | null = entry; up; up = up.parentElement?.closest('li') ?? null) depth++;
    if (depth < LIST_DEPTH) continue;
    for (const list of entry.querySelectorAll(':scope > :is(ul, ol)')) {
      entry.after(...list.childNodes);
      list.remove();
    }
  }
}

/** Two line breaks are how mail and old pages write a new paragraph. */
function splitAtBlankLines(paragraph: Element): void {
  const isBreak = (node: Node | null) => node?.nodeName === 'BR';
  const isBlank = (node: Node) => node.nodeType === Node.TEXT_NODE && !node.textContent?.trim();
  const parts: Node[][] = [[]];
  const nodes = [...paragraph.childNodes].filter(
    (node, index, all) => !(isBlank(node) && isBreak(all[index - 1] ?? null) && isBreak(all[index + 1] ?? null)),
  );
  for (let index = 0; index < nodes.length; index++) {
    if (isBreak(nodes[index] ?? null) && isBreak(nodes[index + 1] ?? null)) {
      while (isBreak(nodes[index + 1] ?? null)) index++;
      parts.push([]);
    } else parts.at(-1)?.push(nodes[index] as Node);
  }
  if (parts.length === 1) return;
  const paragraphs = parts.map((part) => {
    const one = paragraph.ownerDocument.createElement('p');
    one.append(...part);
    return one;
  });
  paragraph.replaceWith(...paragraphs);
}

const BLOCKS = 'p, div, ul, ol, table, blockquote, h1, h2, h3, h4, h5, h6';

/** Paragraphs and line breaks that only make room: the page makes its own. */
function dropEmpty(body: HTMLElement): void {
  for (const lineBreak of body.querySelectorAll(`:is(${BLOCKS}) + br`)) {
    let before = lineBreak.previousSibling;
    while (before?.nodeType === Node.TEXT_NODE && !before.textContent?.trim()) before = before.previousSibling;
    if (before === lineBreak.previousElementSibling) lineBreak.remove();
  }
  for (const block of body.querySelectorAll('p, h1, h2, h3, h4, h5, h6, br.Apple-interchange-newline')) {
    const isInCell = block.parentElement && /^t[dh]$/.test(block.parentElement.localName);
    if (!isInCell && !block.textContent?.replace(/[\s\u00a0]/g, '') && !block.querySelector('[data-media-id], [data-footnote], hr')) block.remove();
  }
}
