/** From the editor's document to the body that is stored, and back. */
import type { JSONContent } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import type { Block, Body } from '#newsroom/articles/body.ts';

/** ProseMirror's nodes never change: a block that was turned into JSON once is the same at the next key. */
const stored = new WeakMap<Node, Block>();

/** What is stored of a document: all of it but empty paragraphs at its end, and footnotes and galleries that have nothing yet. */
export function storedBody(doc: Node): Body {
  const blocks: Block[] = [];
  doc.forEach((node) => {
    let block = stored.get(node);
    if (!block) stored.set(node, (block = plain(node.toJSON()) as Block));
    if (isStored(block)) blocks.push(block);
  });
  const last = blocks.findLastIndex((block) => block.type !== 'paragraph' || block.content.length > 0);
  return { type: 'doc', content: blocks.slice(0, last + 1) };
}

const EMPTY_IS_NOTHING = new Set(['footnote', 'gallery']);
const isStored = ({ type, content = [] }: JSONContent): boolean => content.length > 0 || !EMPTY_IS_NOTHING.has(type ?? '');

const HOLDS_WORDS = new Set(['paragraph', 'heading', 'pullQuote', 'codeBlock']);

/** A node without what only the editor reckons with. */
function plain({ attrs, content, ...node }: JSONContent): JSONContent {
  const isCell = node.type === 'tableCell' || node.type === 'tableHeader';
  const inner = content ?? (HOLDS_WORDS.has(node.type ?? '') ? [] : undefined);
  return {
    ...node,
    ...(attrs && { attrs: isCell ? { align: attrs.align } : attrs }),
    ...(inner && { content: inner.filter(isStored).map(plain) }),
  };
}

/** The editor's document for a stored body; a body without blocks is an empty line to write on. */
export function editableDocument({ content }: Body): JSONContent {
  return { type: 'doc', content: content.length > 0 ? content : [{ type: 'paragraph' }] };
}
