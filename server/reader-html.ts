/** The framework's scripts taken out of a finished page: readers get complete HTML and one small script of our own. */

/** A page with a hole that only a script would fill. */
export class IncompletePage extends Error {
  override name = 'IncompletePage';
}

/** The beginning of a comment or of a tag. */
const OPENING = /<!--|<(\/?)([a-zA-Z][^\s/>]*)/g;
const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;
/** Elements whose content is text up to their end tag, whatever it looks like. */
const RAW_TEXT = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'iframe', 'noembed', 'noframes']);
/** Where the renderer marks what is pending (`$?`), waits for more (`$~`) or failed (`$!`). */
const HOLE = /^\$[?!~]/;

function attributesOf(text: string): Map<string, string> {
  return new Map(
    [...text.matchAll(ATTRIBUTE)].map(([, name = '', quoted, single, bare]) => [name.toLowerCase(), (quoted ?? single ?? bare ?? '').toLowerCase()]),
  );
}

/** Links that serve scripts alone: preloads of them, and the wait for an element that we take out. */
function servesScripts(attributes: Map<string, string>): boolean {
  const relations = (attributes.get('rel') ?? '').split(/\s+/);
  return relations.includes('modulepreload') || relations.includes('expect') || (relations.includes('preload') && attributes.get('as') === 'script');
}

/**
 * Takes scripts (data blocks of JSON-LD stay), their preloads and the renderer's comments out, and puts the reader's
 * script at the end of the head. Throws IncompletePage.
 */
export function toReaderHtml(html: string, readerScript: string): string {
  const opening = new RegExp(OPENING);
  const kept: string[] = [];
  let from = 0;
  let headIsOpen = true;
  const cut = (start: number, end: number) => {
    kept.push(html.slice(from, start));
    from = end;
  };

  for (let found = opening.exec(html); found; found = opening.exec(html)) {
    const [text, closing, name = ''] = found;
    const start = found.index;
    if (text === '<!--') {
      const end = endAfter(html, '-->', start + 4);
      if (HOLE.test(html.slice(start + 4, end))) throw new IncompletePage('The page was not rendered to its end.');
      cut(start, end);
      opening.lastIndex = end;
      continue;
    }
    const element = name.toLowerCase();
    const end = endOfTag(html, opening.lastIndex);
    const attributes = () => attributesOf(html.slice(start + text.length, end - 1));
    opening.lastIndex = end;
    if (closing) {
      if (element !== 'head' || !headIsOpen) continue;
      headIsOpen = false;
      cut(start, start);
      kept.push(`<script src="${readerScript}" defer></script>`);
    } else if (RAW_TEXT.has(element)) {
      opening.lastIndex = endOfRawText(html, element, end);
      if (element === 'script' && attributes().get('type') !== 'application/ld+json') cut(start, opening.lastIndex);
    } else if (element === 'link' && servesScripts(attributes())) {
      cut(start, end);
    }
  }
  kept.push(html.slice(from));
  // What is left of the place into which late metadata would have been moved.
  return kept.join('').replace('<div hidden=""></div>', '');
}

/** The same page without the reader's script: for a frame in which nothing runs. */
export const withoutScript = (page: Buffer): Buffer => Buffer.from(page.toString().replace(/<script src="[^"]*" defer><\/script>/, ''));

function endAfter(html: string, mark: string, from: number): number {
  const at = html.indexOf(mark, from);
  return at < 0 ? html.length : at + mark.length;
}

/** Behind the `>` that ends a tag: one in a quoted value does not. */
function endOfTag(html: string, from: number): number {
  let at = from;
  while (at < html.length) {
    const letter = html[at];
    if (letter === '>') return at + 1;
    at = letter === '"' || letter === "'" ? endAfter(html, letter, at + 1) : at + 1;
  }
  return html.length;
}

function endOfRawText(html: string, element: string, from: number): number {
  const end = new RegExp(`</${element}[\\s/>]`, 'gi');
  end.lastIndex = from;
  const found = end.exec(html);
  return found ? endAfter(html, '>', found.index) : html.length;
}
