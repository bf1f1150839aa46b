/**
 * The text of an article as plain HTML for other machines: whole addresses, no class, style or script, nothing that loads by
 * itself but pictures. Well-formed XML too, so that no reader stumbles. Pull quotes are left out: they repeat the text.
 */
import type { Block, Body, Inline, List, Mark, Paragraph, PictureBlock, TableBlock } from '#newsroom/articles/body.ts';
import { type FootnoteNumbers, footnotesOf, headingLevels, headRows, linkRuns, numberFootnotes } from '#newsroom/articles/reading-body.ts';
import type { CaptionedPicture } from '#newsroom/articles/views.ts';
import { widestCut } from '#newsroom/media/shapes.ts';
import { directionOf, type Language } from '#newsroom/site/language.ts';
import { type Child, element, joined, type Markup } from '#newsroom/wire/markup.ts';
import type { Wording } from '#newsroom/wording/words-of.ts';

/** What a body does not hold itself. */
export interface BodySurroundings {
  language: Language;
  /** Where the story was filed from: set before the first paragraph. */
  dateline: string;
  /** Those that it shows, by media id; one that is not here is left out. */
  pictures: Record<string, CaptionedPicture>;
  /** Articles that it puts beside a paragraph, by id; one that is not here is left out. */
  readWith: Record<string, { headline: string; path: string; language: Language }>;
  w: Wording;
  /** The whole address of a path of this site. */
  whole(path: string): string;
}

interface Context extends BodySurroundings {
  numbers: FootnoteNumbers;
}

/** The words of a body, its footnotes numbered at the end. */
export function bodyHtml(body: Body, surroundings: BodySurroundings): Markup {
  const context = { ...surroundings, numbers: numberFootnotes(body) };
  const levels = headingLevels(body);
  const opening = body.content.findIndex(({ type }) => type === 'paragraph');
  const blocks = body.content.map((block, index) => blockHtml(block, { level: levels[index] ?? 2, isOpening: index === opening }, context));
  const notes = body.content.flatMap(footnotesOf).map((note) => element('li', {}, words(note.content, context)));
  return joined(blocks, notes.length > 0 && [element('hr', {}), element('ol', {}, notes)]);
}

function blockHtml(block: Block, { level, isOpening }: { level: number; isOpening: boolean }, context: Context): Child {
  switch (block.type) {
    case 'paragraph':
      return element('p', {}, isOpening && context.dateline && `${context.dateline} — `, words(block.content, context));
    case 'bulletList':
    case 'orderedList':
      return listHtml(block, context);
    case 'heading':
      return element(`h${level}`, {}, words(block.content, context));
    case 'blockquote':
      return attributed(element('blockquote', {}, paragraphsAndLists(block.content, context)), block.attrs.attribution);
    case 'pullQuote':
      return null;
    case 'picture':
      return pictureHtml(block, context);
    case 'gallery':
      return block.content.map((picture) => pictureHtml(picture, context));
    case 'table':
      return tableHtml(block, context);
    case 'factBox':
      return element('aside', {}, block.attrs.heading && element(`h${level}`, {}, block.attrs.heading), paragraphsAndLists(block.content, context));
    case 'readWith':
      return readWithHtml(block.attrs.articleId, context);
    case 'horizontalRule':
      return element('hr', {});
    case 'codeBlock':
      return element('pre', {}, element('code', {}, block.content[0]?.text));
    case 'embed':
      return element('p', {}, element('a', { href: block.attrs.address }, block.attrs.title), ` (${block.attrs.provider})`);
  }
}

const TAGS = { bold: 'strong', italic: 'em', code: 'code', superscript: 'sup', subscript: 'sub' } as const;

/** A text in its marks, the first of them outermost. Links are left out: a run of pieces makes one link. */
function marked(text: string, [mark, ...inside]: Mark[]): Child {
  if (!mark) return text;
  const inner = marked(text, inside);
  return mark.type === 'link' ? inner : element(TAGS[mark.type], {}, inner);
}

function piece(node: Inline, { numbers }: Context): Child {
  if (node.type === 'text') return marked(node.text, node.marks ?? []);
  return node.type === 'hardBreak' ? element('br', {}) : element('sup', {}, numbers.get(node));
}

function words(inlines: Inline[], context: Context): Child {
  return linkRuns(inlines).map(({ href, pieces }) => {
    const said = pieces.map((node) => piece(node, context));
    return href === undefined ? said : element('a', { href: href.startsWith('/') ? context.whole(href) : href }, said);
  });
}

function paragraphsAndLists(blocks: (Paragraph | List)[], context: Context): Child {
  return blocks.map((block) => (block.type === 'paragraph' ? element('p', {}, words(block.content, context)) : listHtml(block, context)));
}

function listHtml(list: List, context: Context): Child {
  const entries = list.content.map(({ content }) => {
    const [first, ...rest] = content;
    // An entry of one paragraph stays tight: it is set without the paragraph.
    if (first?.type === 'paragraph' && rest.every(({ type }) => type !== 'paragraph'))
      return element('li', {}, words(first.content, context), paragraphsAndLists(rest, context));
    return element('li', {}, paragraphsAndLists(content, context));
  });
  if (list.type === 'bulletList') return element('ul', {}, entries);
  return element('ol', { start: list.attrs?.start === 1 ? null : list.attrs?.start }, entries);
}

/** The speaker stands outside the quotation, as HTML wants it. */
function attributed(quotation: Markup, speaker: string): Markup {
  return speaker ? element('figure', {}, quotation, element('figcaption', {}, speaker)) : quotation;
}

/** A picture's own words in the text win over those that it brought from the media library. */
function pictureHtml({ attrs }: PictureBlock, { pictures, whole }: Context): Child {
  const picture = pictures[attrs.mediaId];
  if (!picture) return null;
  const { altText } = attrs;
  return figureHtml({ ...picture, altText, caption: attrs.caption || picture.caption, credit: attrs.credit || picture.credit }, whole);
}

/** A sentence that has its end: what comes after it is told apart. */
const ENDED = /[.!?…؟][\p{Pe}\p{Pf}"']*$/u;

/** A picture with what it shows and who made it. */
export function figureHtml(picture: CaptionedPicture, whole: (path: string) => string): Markup {
  const { path, width, height } = widestCut(picture, 'whole');
  const said = [picture.caption, picture.credit].filter(Boolean).join(ENDED.test(picture.caption) ? ' ' : '. ');
  return element('figure', {}, element('img', { src: whole(path), alt: picture.altText, width, height }), said && element('figcaption', {}, said));
}

function tableHtml(table: TableBlock, context: Context): Child {
  const heads = headRows(table);
  const rows = (of: TableBlock['content']) =>
    of.map(({ content }) =>
      element(
        'tr',
        {},
        content.map((cell) => element(cell.type === 'tableHeader' ? 'th' : 'td', {}, cellHtml(cell, context))),
      ),
    );
  return element(
    'table',
    {},
    table.attrs.caption && element('caption', {}, table.attrs.caption),
    heads > 0 && element('thead', {}, rows(table.content.slice(0, heads))),
    element('tbody', {}, rows(table.content.slice(heads))),
  );
}

function cellHtml({ content }: TableBlock['content'][number]['content'][number], context: Context): Child {
  const [only, ...more] = content;
  return more.length === 0 ? words(only?.content ?? [], context) : paragraphsAndLists(content, context);
}

function readWithHtml(id: string, { readWith, language, w, whole }: Context): Child {
  const other = readWith[id];
  if (!other) return null;
  const foreign = other.language === language ? {} : { hreflang: other.language, lang: other.language, dir: directionOf(other.language) };
  return element('p', {}, w.article.readWith, element('br', {}), element('a', { href: whole(other.path), ...foreign }, other.headline));
}
