/**
 * The body of an article: a ProseMirror document as JSON. Names of nodes and marks are TipTap's where TipTap has
 * the node, so that the desk's editor, the reader's page and every command share this one schema.
 */
import { z } from 'zod';

/** Limits of a body. `bytes` and `depth` are checked before anything walks the document. */
export const BODY_LIMITS = { bytes: 1_000_000, depth: 32, blocks: 2_000, pieces: 5_000, text: 100_000, line: 500, address: 2_000 } as const;

const line = z.string().trim().max(BODY_LIMITS.line);
const mediaId = z.uuid();
/** The blocks that some block holds; the limit is the whole body's. */
const blocksOf = <T extends z.ZodType>(schema: T) => z.array(schema).min(1).max(BODY_LIMITS.blocks);

/** A link leads to http, https or mailto, or to a path or note of our own; nothing that could run, nor `/\host`, another site to browsers. */
export const linkAddress = z
  .string()
  .max(BODY_LIMITS.address)
  .regex(/^(https?:\/\/[^\s<>"]+|mailto:[^\s<>"]+|\/(?![/\\])[^\s<>"]*)$/i, 'A link starts with https://, mailto: or a path of this site.');

const mark = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('bold') }),
  z.strictObject({ type: z.literal('italic') }),
  z.strictObject({ type: z.literal('code') }),
  z.strictObject({ type: z.literal('superscript') }),
  z.strictObject({ type: z.literal('subscript') }),
  z.strictObject({ type: z.literal('link'), attrs: z.strictObject({ href: linkAddress }) }),
]);
const isEachOnce = (marks: { type: string }[]) => new Set(marks.map(({ type }) => type)).size === marks.length;
const text = z.strictObject({
  type: z.literal('text'),
  text: z.string().min(1).max(BODY_LIMITS.text),
  marks: z.array(mark).max(8).refine(isEachOnce, 'A text bears each mark once.').optional(),
});
const hardBreak = z.strictObject({ type: z.literal('hardBreak') });
/** A footnote stands where its number stands; its words are text with marks. */
const footnote = z.strictObject({ type: z.literal('footnote'), content: z.array(text).min(1).max(BODY_LIMITS.pieces) });
const inline = z.discriminatedUnion('type', [text, hardBreak, footnote]);
const inlines = z.array(inline).max(BODY_LIMITS.pieces).default([]);

const paragraph = z.strictObject({ type: z.literal('paragraph'), content: inlines });
const headingAttrs = z.strictObject({ level: z.union([z.literal(2), z.literal(3), z.literal(4)]) });
const heading = z.strictObject({
  type: z.literal('heading'),
  attrs: headingAttrs,
  content: inlines,
});
/** An entry begins with a paragraph: its mark stands beside words. */
export const listItem = z.strictObject({
  type: z.literal('listItem'),
  get content(): z.ZodType<(Paragraph | List)[]> {
    return blocksOf(z.union([paragraph, bulletList, orderedList])).refine(
      ([first]) => first?.type === 'paragraph',
      'An entry begins with a paragraph.',
    );
  },
});
const bulletList = z.strictObject({ type: z.literal('bulletList'), content: blocksOf(listItem) });
const orderedListAttrs = z.strictObject({ start: z.int().min(0).max(100_000) });
const orderedList = z.strictObject({ type: z.literal('orderedList'), attrs: orderedListAttrs.optional(), content: blocksOf(listItem) });
const paragraphsAndLists = blocksOf(z.union([paragraph, bulletList, orderedList]));

/** Words that somebody else said, set in; `attribution` names the speaker. */
const attributed = z.strictObject({ attribution: line.default('') });
const blockquote = z.strictObject({ type: z.literal('blockquote'), attrs: attributed.default({ attribution: '' }), content: paragraphsAndLists });
/** A line of the article repeated large; in print it vanishes. While it has no words yet, readers do not see it. */
const pullQuote = z.strictObject({
  type: z.literal('pullQuote'),
  attrs: attributed.default({ attribution: '' }),
  content: z.array(text).max(BODY_LIMITS.pieces).default([]),
});

const pictureAttrs = z.strictObject({
  mediaId,
  altText: line,
  /** It says nothing that the text does not: whoever cannot see it misses nothing. Without this an empty `altText` is a gap. */
  decorative: z.boolean().default(false),
  caption: line.default(''),
  credit: line.default(''),
  /** In the column of text, wide, or hanging in the margin beside its paragraph. */
  place: z.enum(['text', 'wide', 'margin']).default('text'),
});
const picture = z.strictObject({ type: z.literal('picture'), attrs: pictureAttrs });
const gallery = z.strictObject({ type: z.literal('gallery'), content: blocksOf(picture) });

const cellAttrs = z.strictObject({ align: z.enum(['start', 'end']).default('start') });
const cell = { attrs: cellAttrs.optional(), content: blocksOf(paragraph) };
const tableHeader = z.strictObject({ type: z.literal('tableHeader'), ...cell });
const tableCell = z.strictObject({ type: z.literal('tableCell'), ...cell });
const tableRow = z.strictObject({ type: z.literal('tableRow'), content: blocksOf(z.discriminatedUnion('type', [tableHeader, tableCell])) });
const tableAttrs = z.strictObject({ caption: line.default('') });
const table = z.strictObject({ type: z.literal('table'), attrs: tableAttrs.default({ caption: '' }), content: blocksOf(tableRow) });

const factBoxAttrs = z.strictObject({ heading: line.default('') });
const factBox = z.strictObject({ type: z.literal('factBox'), attrs: factBoxAttrs.default({ heading: '' }), content: paragraphsAndLists });
/** "Read with this": an article of ours beside its paragraph. It is drawn only while that article is public. */
const readWithAttrs = z.strictObject({ articleId: z.uuid() });
const readWith = z.strictObject({ type: z.literal('readWith'), attrs: readWithAttrs });
const horizontalRule = z.strictObject({ type: z.literal('horizontalRule') });
const codeBlockAttrs = z.strictObject({
  language: z
    .string()
    .regex(/^[a-z0-9+#-]{0,30}$/)
    .default(''),
});
const codeBlock = z.strictObject({
  type: z.literal('codeBlock'),
  attrs: codeBlockAttrs.default({ language: '' }),
  content: z
    .array(z.strictObject({ type: z.literal('text'), text: z.string().min(1).max(BODY_LIMITS.text) }))
    .max(1)
    .default([]),
});
export const EMBED_KINDS = ['video', 'audio', 'post', 'map'] as const;
/** A video, post or map as a card that names what would load and from where; nothing of it loads by itself. */
const embedAttrs = z.strictObject({
  kind: z.enum(EMBED_KINDS),
  address: linkAddress.regex(/^https:/i, 'An embed needs an address that starts with https://.'),
  title: line.min(1),
  provider: line.min(1),
});
const embed = z.strictObject({ type: z.literal('embed'), attrs: embedAttrs });

const block = z.discriminatedUnion('type', [
  paragraph,
  heading,
  bulletList,
  orderedList,
  blockquote,
  pullQuote,
  picture,
  gallery,
  table,
  factBox,
  readWith,
  horizontalRule,
  codeBlock,
  embed,
]);

/** What each block with attributes accepts for each of them: the desk's editor checks stored and pasted values by these. */
export const BLOCK_ATTRIBUTES = {
  heading: headingAttrs.shape,
  orderedList: orderedListAttrs.shape,
  blockquote: attributed.shape,
  pullQuote: attributed.shape,
  picture: pictureAttrs.shape,
  cell: cellAttrs.shape,
  table: tableAttrs.shape,
  factBox: factBoxAttrs.shape,
  readWith: readWithAttrs.shape,
  codeBlock: codeBlockAttrs.shape,
  embed: embedAttrs.shape,
} as const;

/** The schema of a body. Parse with `parseBody`, which checks size and depth first. */
export const bodySchema = z.strictObject({ type: z.literal('doc'), content: z.array(block).max(BODY_LIMITS.blocks) });

export type Body = z.infer<typeof bodySchema>;
export type Block = z.infer<typeof block>;
export type Inline = z.infer<typeof inline>;
export type TextNode = z.infer<typeof text>;
export type Mark = z.infer<typeof mark>;
export type Paragraph = z.infer<typeof paragraph>;
export type PictureBlock = z.infer<typeof picture>;
export type TableBlock = z.infer<typeof table>;
export interface ListItem {
  type: 'listItem';
  content: (Paragraph | List)[];
}
export type List = { type: 'bulletList'; content: ListItem[] } | { type: 'orderedList'; attrs?: { start: number } | undefined; content: ListItem[] };

export const emptyBody: Body = { type: 'doc', content: [] };

type AnyNode = { type: string; text?: string; attrs?: Record<string, unknown>; content?: AnyNode[] };

function children(node: unknown): AnyNode[] {
  return (node as AnyNode).content ?? [];
}

/** All nodes of a body, in reading order, the root left out. */
export function* walkBody(body: Body): Generator<AnyNode> {
  const open: AnyNode[] = [...children(body)].reverse();
  for (let node = open.pop(); node; node = open.pop()) {
    yield node;
    open.push(...[...children(node)].reverse());
  }
}

/** The depth of nesting of any JSON value, counted without recursion so that a hostile one cannot exhaust the stack. */
export function depthOf(value: unknown, stopAt: number): number {
  let level: unknown[] = [value];
  let depth = 0;
  while (level.length > 0 && depth <= stopAt) {
    level = level.flatMap((item) => (typeof item === 'object' && item !== null ? Object.values(item) : []));
    depth++;
  }
  return depth;
}

/** The words of any part of a body as plain text; blocks end with a line break. */
export function plainText(node: unknown): string {
  const { type, text: words } = node as AnyNode;
  if (type === 'text') return words ?? '';
  if (type === 'hardBreak') return '\n';
  if (type === 'footnote') return '';
  const inner = children(node).map(plainText).join('');
  return BLOCKS_OF_TEXT.has(type) ? `${inner}\n` : inner;
}
const BLOCKS_OF_TEXT = new Set(['paragraph', 'heading', 'pullQuote', 'codeBlock', 'tableRow']);

/** The text a search should find: body, captions, attributions, footnotes, headings of fact boxes and tables. */
export function searchableText(body: Body): string {
  const words: string[] = [];
  for (const node of walkBody(body)) {
    if (node.type === 'text') words.push(node.text ?? '');
    else
      for (const name of ['caption', 'attribution', 'heading', 'title', 'altText', 'credit']) {
        const value = node.attrs?.[name];
        if (typeof value === 'string' && value) words.push(`\n${value}\n`);
      }
    if (BLOCKS_OF_TEXT.has(node.type)) words.push('\n');
  }
  return words.join('').replace(/\s+/g, ' ').trim();
}

const segmenters = new Map<string, Intl.Segmenter>();

/** Words in a body, counted as Unicode counts them in that language. Pull quotes repeat the text and do not count. */
export function countWords(body: Body, language: string): number {
  let segmenter = segmenters.get(language);
  if (!segmenter) segmenters.set(language, (segmenter = new Intl.Segmenter(language, { granularity: 'word' })));
  const words = body.content
    .filter((node) => node.type !== 'pullQuote')
    .map(plainText)
    .join('\n');
  let count = 0;
  for (const part of segmenter.segment(words)) if (part.isWordLike) count++;
  return count;
}

/** Minutes of reading at 230 words a minute (Brysbaert 2019: 238 for English non-fiction), at least one. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / 230));
}

/** Ids of the pictures that a body shows, each once, in order. */
export function picturesOf(body: Body): string[] {
  const ids = new Set<string>();
  for (const node of walkBody(body)) if (node.type === 'picture') ids.add(String(node.attrs?.mediaId));
  return [...ids];
}

/** The subheads of level 2, with the anchors that the page gives them: one rule for the list and the text. */
export function subheads(body: Body): { anchor: string; text: string }[] {
  return body.content
    .filter((node) => node.type === 'heading' && node.attrs.level === 2)
    .map((node, index) => ({ anchor: `part-${index + 1}`, text: plainText(node).trim() }));
}
