/**
 * What a text at the desk may hold: the same as `bodySchema` of the newsroom says, in TipTap's words. A test holds the
 * two equal. Nothing here draws anything, and nothing needs a browser until a text is pasted.
 */
import type { AnyExtension } from '@tiptap/core';
import { Subscript } from '@tiptap/extension-subscript';
import { Superscript } from '@tiptap/extension-superscript';
import { StarterKit } from '@tiptap/starter-kit';
import { Embed, ReadWith } from './schema/cards.ts';
import { Code, CodeBlock } from './schema/code.ts';
import { FactBox } from './schema/fact-box.ts';
import { Footnote } from './schema/footnote.ts';
import { Heading } from './schema/heading.ts';
import { LineBreak } from './schema/line-break.ts';
import { Link } from './schema/link.ts';
import { Bullets, Entry, Numbers } from './schema/lists.ts';
import { Gallery, Picture } from './schema/pictures.ts';
import { PullQuote, Quotation } from './schema/quotations.ts';
import { Cell, DataTable, HeaderCell, Row } from './schema/tables.ts';

/** Root, paragraph, text, rule, bold and italic are TipTap's own; so are undo, the drop mark and an empty line at the end. */
const foundation = StarterKit.configure({
  blockquote: false,
  bulletList: false,
  code: false,
  codeBlock: false,
  hardBreak: false,
  heading: false,
  link: false,
  listItem: false,
  orderedList: false,
  strike: false,
  underline: false,
  dropcursor: { color: false, class: 'drop-mark', width: 3 },
});

export const schemaExtensions: AnyExtension[] = [
  foundation,
  LineBreak,
  Code,
  Superscript,
  Subscript,
  Link,
  Heading,
  Bullets,
  Numbers,
  Entry,
  Quotation,
  PullQuote,
  Picture,
  Gallery,
  DataTable,
  Row,
  HeaderCell,
  Cell,
  FactBox,
  Footnote,
  ReadWith,
  CodeBlock,
  Embed,
];
