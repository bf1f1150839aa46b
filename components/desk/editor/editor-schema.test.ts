import { getSchema, type JSONContent } from '@tiptap/core';
import { type ContentMatch, Node as EditorNode, Fragment, type NodeType } from '@tiptap/pm/model';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { schemaExtensions } from '#components/desk/editor/editor-schema.ts';
import { editableDocument, storedBody } from '#components/desk/editor/stored-body.ts';
import { type Body, bodySchema } from '#newsroom/articles/body.ts';
import { sampleTranslations } from '#newsroom/sample/articles/translations.ts';
import { sampleArticles } from '#newsroom/sample/articles.ts';

const schema = getSchema(schemaExtensions);
const ID = '6f1f0c0e-5f0a-4f0e-9a51-0c1a2b3c4d5e';

/** A document as the editor opens it: what its schema refuses throws. */
function opened(doc: unknown): EditorNode {
  const node = EditorNode.fromJSON(schema, doc);
  node.check();
  return node;
}
const opens = (doc: unknown): boolean => {
  try {
    opened(doc);
    return true;
  } catch {
    return false;
  }
};
const stores = (doc: unknown): boolean => bodySchema.safeParse(doc).success;

/** Attributes that the stored schema lets a body leave out altogether. */
const DEFAULTS: Record<string, JSONContent> = {
  orderedList: { attrs: { start: 1 } },
  tableCell: { attrs: { align: 'start' } },
  tableHeader: { attrs: { align: 'start' } },
};

/** The stored form with every default said and the marks of each text in one order. */
function complete(body: unknown): Body {
  const sorted = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(sorted);
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value).map(([name, inner]) => {
      if (name === 'marks') return [name, [...(inner as { type: string }[])].sort((a, b) => a.type.localeCompare(b.type))];
      return [name, sorted(inner)];
    });
    return Object.fromEntries(entries);
  };
  const filled = sorted(bodySchema.parse(body)) as JSONContent;
  const withDefaults = (node: JSONContent): JSONContent => ({
    ...node,
    ...(!node.attrs && DEFAULTS[node.type ?? '']),
    ...(node.content && { content: node.content.map(withDefaults) }),
  });
  return withDefaults(filled) as Body;
}

/** One of each node, as small as may be. */
const text = (words = 'x', ...marks: NonNullable<JSONContent['marks']>): JSONContent => ({
  type: 'text',
  text: words,
  ...(marks.length > 0 && { marks }),
});
const p = { type: 'paragraph', content: [text()] };
const item = { type: 'listItem', content: [p] };
const picture = { type: 'picture', attrs: { mediaId: ID, altText: '', decorative: false, caption: '', credit: '', place: 'text' } };
const cell = { type: 'tableCell', content: [p] };
const SMALLEST: Record<string, JSONContent> = {
  text: text(),
  hardBreak: { type: 'hardBreak' },
  footnote: { type: 'footnote', content: [text()] },
  paragraph: p,
  heading: { type: 'heading', attrs: { level: 2 }, content: [text()] },
  listItem: item,
  bulletList: { type: 'bulletList', content: [item] },
  orderedList: { type: 'orderedList', attrs: { start: 3 }, content: [item] },
  blockquote: { type: 'blockquote', attrs: { attribution: 'A speaker' }, content: [p] },
  pullQuote: { type: 'pullQuote', attrs: { attribution: '' }, content: [text()] },
  picture,
  gallery: { type: 'gallery', content: [picture, picture] },
  tableCell: cell,
  tableHeader: { ...cell, type: 'tableHeader' },
  tableRow: { type: 'tableRow', content: [cell] },
  table: { type: 'table', attrs: { caption: '' }, content: [{ type: 'tableRow', content: [cell] }] },
  factBox: { type: 'factBox', attrs: { heading: 'Facts' }, content: [p] },
  readWith: { type: 'readWith', attrs: { articleId: ID } },
  horizontalRule: { type: 'horizontalRule' },
  codeBlock: { type: 'codeBlock', attrs: { language: 'ts' }, content: [text()] },
  embed: { type: 'embed', attrs: { kind: 'video', address: 'https://video.example/1', title: 'A video', provider: 'video.example' } },
};
/** What must stand around a node so that it may stand in a document. */
const around: Record<string, (node: JSONContent) => JSONContent> = {
  text: (node) => ({ type: 'paragraph', content: [node] }),
  hardBreak: (node) => ({ type: 'paragraph', content: [node] }),
  footnote: (node) => ({ type: 'paragraph', content: [node] }),
  listItem: (node) => ({ type: 'bulletList', content: [node] }),
  tableRow: (node) => ({ type: 'table', attrs: { caption: '' }, content: [node] }),
  tableCell: (node) => ({ type: 'table', attrs: { caption: '' }, content: [{ type: 'tableRow', content: [node] }] }),
  tableHeader: (node) => ({ type: 'table', attrs: { caption: '' }, content: [{ type: 'tableRow', content: [node] }] }),
};
const docWith = (node: JSONContent) => ({ type: 'doc', content: [around[node.type ?? '']?.(node) ?? node] });

const names = Object.keys(SMALLEST);

describe('the schema of the editor and the schema of what is stored', () => {
  test('know the same nodes and marks', () => {
    expect(Object.keys(schema.nodes).sort()).toEqual(['doc', ...names].sort());
    expect(Object.keys(schema.marks).sort()).toEqual(['bold', 'code', 'italic', 'link', 'subscript', 'superscript']);
  });

  test('allow the same nodes in each other', () => {
    const differing = names.flatMap((parent) =>
      names
        .map((child) => {
          const first = parent === 'listItem' ? [p] : [];
          return { parent, child, doc: docWith({ ...SMALLEST[parent], content: [...first, SMALLEST[child] as JSONContent] }) };
        })
        .filter(({ doc }) => opens(doc) !== stores(doc)),
    );
    // A leaf with content: ProseMirror has no place to keep it and drops it, the stored schema refuses it.
    const leaves = new Set(['text', 'hardBreak', 'horizontalRule', 'picture', 'readWith', 'embed']);
    expect(differing.filter(({ parent }) => !leaves.has(parent)).map(({ parent, child }) => `${child} in ${parent}`)).toEqual([]);
  });

  test('allow the same marks on text, each once, and none in a block of code', () => {
    const marks = [
      ...Object.keys(schema.marks)
        .filter((name) => name !== 'link')
        .map((type) => ({ type })),
      { type: 'link', attrs: { href: 'https://a.example' } },
    ];
    for (const one of marks)
      for (const other of marks) {
        const doc = docWith(text('x', one, other));
        expect([opens(doc), stores(doc)], `${one.type} and ${other.type}`).toEqual(Array(2).fill(one.type !== other.type));
      }
    const inCode = docWith({ ...SMALLEST.codeBlock, content: [text('x', { type: 'bold' })] });
    expect([opens(inCode), stores(inCode)]).toEqual([false, false]);
  });

  test('a document of each kind of block comes back as it was stored', () => {
    for (const name of names) {
      const doc = docWith(SMALLEST[name] as JSONContent);
      expect(complete(storedBody(opened(doc))), name).toEqual(complete(doc));
    }
  });

  test('every text of the sample edition comes back as it was stored', () => {
    const bodies = [...sampleArticles, ...sampleTranslations].map(({ body }) => complete({ type: 'doc', content: body }));
    expect(bodies.length).toBeGreaterThan(50);
    for (const body of bodies) expect(complete(storedBody(opened(editableDocument(body))))).toEqual(body);
  });

  test('whatever the editor can hold can be stored', () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat(1_000)), (numbers) => {
        const chance = () => numbers.next().value as number;
        const doc = grown(schema.nodes.doc as NodeType, chance, 0);
        doc.check();
        const parsed = bodySchema.safeParse(storedBody(doc));
        expect(parsed.error?.issues ?? []).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

describe('what is stored of a document', () => {
  test('has no empty paragraphs at its end, and keeps those between', () => {
    const empty = { type: 'paragraph' };
    const doc = opened({ type: 'doc', content: [p, empty, p, empty, empty] });
    expect(storedBody(doc).content.map((block) => 'content' in block && block.content)).toEqual([p.content, [], p.content]);
    expect(storedBody(opened({ type: 'doc', content: [empty] })).content).toEqual([]);
  });

  test('has no footnote without words', () => {
    const doc = opened({ type: 'doc', content: [{ type: 'paragraph', content: [text(), { type: 'footnote' }] }] });
    expect(storedBody(doc).content).toEqual([p]);
  });
});

describe('a hostile document is refused by both', () => {
  const linked = (href: unknown) => docWith(text('x', { type: 'link', attrs: { href } }));
  const hostile: [string, unknown][] = [
    ['a link that runs', linked('javascript:alert(1)')],
    ['a link that runs behind a line break', linked('java\nscript:alert(1)')],
    ['a link to data', linked('data:text/html,<script>alert(1)</script>')],
    ['a link to another host without a scheme', linked('//evil.example')],
    ['a link that is no text', linked({ toString: 'x' })],
    ['a heading of level 1', docWith({ type: 'heading', attrs: { level: 1 }, content: [text()] })],
    ['a level that is markup', docWith({ type: 'heading', attrs: { level: '9<x>' }, content: [text()] })],
    ['a picture that is no id', docWith({ ...picture, attrs: { ...picture.attrs, mediaId: '"><script>' } })],
    ['a place nobody knows', docWith({ ...picture, attrs: { ...picture.attrs, place: 'fixed' } })],
    ['an attribution that is no text', docWith({ ...SMALLEST.blockquote, attrs: { attribution: ['x'] } })],
    ['an attribution without end', docWith({ ...SMALLEST.blockquote, attrs: { attribution: 'x'.repeat(501) } })],
    ['an embed that runs', docWith({ ...SMALLEST.embed, attrs: { ...SMALLEST.embed?.attrs, address: 'javascript:alert(1)' } })],
    ['an embed without encryption', docWith({ ...SMALLEST.embed, attrs: { ...SMALLEST.embed?.attrs, address: 'http://video.example' } })],
    ['a merged cell', docWith({ ...cell, attrs: { colspan: 9_999_999 } })],
    ['a list that begins at a word', docWith({ ...SMALLEST.orderedList, attrs: { start: 'one' } })],
    ['a language of code that is markup', docWith({ ...SMALLEST.codeBlock, attrs: { language: '"><x' } })],
    ['a node nobody knows', docWith({ type: 'iframe', attrs: { src: 'https://a.example' } })],
    ['a text without words', docWith({ type: 'text', text: '' })],
  ];
  test.each(hostile)('%s', (_, doc) => expect([opens(doc), stores(doc)]).toEqual([false, false]));
});

const ATTRIBUTES: Record<string, (chance: () => number) => Record<string, unknown>> = {
  heading: (chance) => ({ level: 2 + (chance() % 3) }),
  picture: (chance) => ({ mediaId: ID, place: ['text', 'wide', 'margin'][chance() % 3], decorative: chance() % 2 === 0 }),
  readWith: () => ({ articleId: ID }),
  embed: () => ({ ...SMALLEST.embed?.attrs }),
  orderedList: (chance) => ({ start: chance() }),
  tableCell: (chance) => ({ align: chance() % 2 ? 'start' : 'end' }),
};

/** A node of that type with content by chance, down to a depth where only the least is put in. */
function grown(type: NodeType, chance: () => number, depth: number): EditorNode {
  const children: EditorNode[] = [];
  let match: ContentMatch = type.contentMatch;
  const most = depth > 5 ? 0 : chance() % 4;
  while (match.edgeCount > 0 && (!match.validEnd || children.length < most)) {
    const next = match.edge(match.validEnd || depth <= 5 ? chance() % match.edgeCount : 0);
    match = next.next;
    if (next.type.isText) {
      const marks = type.allowsMarkType(schema.marks.bold as never) && chance() % 2 ? [schema.marks.bold?.create() as never] : [];
      children.push(schema.text(`word${chance()} `, marks));
    } else children.push(grown(next.type, chance, depth + 1));
  }
  return type.create(ATTRIBUTES[type.name]?.(chance), Fragment.fromArray(joined(children)));
}

/** Neighbouring texts with the same marks are one, as in any document that somebody wrote. */
function joined(nodes: EditorNode[]): EditorNode[] {
  return nodes.reduce((fragment, node) => fragment.append(Fragment.from(node)), Fragment.empty).content.slice();
}
