/**
 * The first look at pasted HTML, before anything else reads it: only elements and attributes that text needs are left. It
 * is parsed into a document that loads and runs nothing. What is left may still be any shape; `shape-html.ts` is for that.
 */
import type { Schema } from '@tiptap/pm/model';
import { isGenuineContext } from './copied-context.ts';

/** Kept as they are. */
const KEPT = new Set(
  'html head body p h1 h2 h3 h4 h5 h6 ul ol li blockquote pre code kbd samp table caption thead tbody tfoot tr td th a b strong i em sup sub br hr div span section article aside figure'.split(
    ' ',
  ),
);
/** Gone with everything in them: what runs, what loads, what is drawn, what is filled in. Anything else leaves its text. */
const GONE = new Set(
  'script style template noscript noembed noframes svg math iframe frame frameset object embed applet portal fencedframe link meta base title audio video source track canvas img picture map input textarea select button option datalist progress meter dialog xmp plaintext listing'.split(
    ' ',
  ),
);
/** Read by the office's lists, by our own copied blocks, and by the rules of the schema. Values are checked where they are used. */
const KEPT_ATTRIBUTES = /^(href|style|class|id|name|align|start|lang|dir|xmlns(:\w+)?|data-[a-z-]+)$/;
const KEPT_STYLES = /^\s*(mso-[a-z-]+|font-weight|font-style|text-align|vertical-align|list-style-type)\s*:\s*[^;<>"()\\]*$/i;

export function parseInert(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

/** The same text without anything that could run, load or pose as something else. `schema` judges what claims to be copied from us. */
export function safeHtml(html: string, schema: Schema): string {
  const document = parseInert(html);
  for (const element of document.querySelectorAll('*')) {
    const name = element.localName;
    if (GONE.has(name)) element.remove();
    else if (!KEPT.has(name) || element.namespaceURI !== 'http://www.w3.org/1999/xhtml') element.replaceWith(...element.childNodes);
    else cleanAttributes(element);
  }
  for (const element of document.querySelectorAll('[data-pm-slice]'))
    if (!isGenuineContext(element.getAttribute('data-pm-slice') ?? '', schema)) element.removeAttribute('data-pm-slice');
  dropComments(document);
  return document.documentElement.outerHTML;
}

function cleanAttributes(element: Element): void {
  for (const { name, value } of [...element.attributes]) {
    if (!KEPT_ATTRIBUTES.test(name)) element.removeAttribute(name);
    else if (name === 'style') {
      const kept = value.split(';').filter((rule) => KEPT_STYLES.test(rule));
      if (kept.length > 0) element.setAttribute('style', kept.join(';'));
      else element.removeAttribute('style');
    }
  }
}

/** Word marks the bullets of its lists by comments; others say nothing. */
function dropComments(document: Document): void {
  const comments: Node[] = [];
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_COMMENT | NodeFilter.SHOW_PROCESSING_INSTRUCTION);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!/^\[(if !supportLists|endif)\]$/.test(node.nodeValue ?? '')) comments.push(node);
  }
  for (const comment of comments) comment.parentNode?.removeChild(comment);
}
