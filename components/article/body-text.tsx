/** The words of a body: text with its marks, line breaks, footnote numbers, paragraphs and lists. */
import type { ReactNode } from 'react';
import { relOf } from '#components/article/article-links.ts';
import type { Inline, List, Mark, Paragraph } from '#newsroom/articles/body.ts';
import { type FootnoteNumbers, linkRuns } from '#newsroom/articles/reading-body.ts';

/** What drawing words needs to know about the body they stand in. */
export interface TextContext {
  numbers: FootnoteNumbers;
  /** What a footnote's number is called for those who cannot see it. */
  nameFootnote: (number: number) => string;
}

const TAGS = { bold: 'strong', italic: 'em', code: 'code', superscript: 'sup', subscript: 'sub' } as const;

/** A text in its marks, the first of them outermost. Links are left out: a run of pieces makes one link. */
function marked(text: string, [mark, ...inside]: Mark[]): ReactNode {
  if (!mark) return text;
  const inner = marked(text, inside);
  if (mark.type === 'link') return inner;
  const Tag = TAGS[mark.type];
  return <Tag>{inner}</Tag>;
}

function Piece({ node, context }: { node: Inline; context: TextContext }): ReactNode {
  if (node.type === 'text') return marked(node.text, node.marks ?? []);
  if (node.type === 'hardBreak') return <br />;
  const number = context.numbers.get(node);
  if (number === undefined) return null;
  return (
    <a className="ref" href={`#note-${number}`} id={`ref-${number}`} aria-label={context.nameFootnote(number)}>
      {number}
    </a>
  );
}

/** Words with their marks, links and footnote numbers. */
export function Words({ of, context }: { of: Inline[]; context: TextContext }): ReactNode {
  return Object.entries(linkRuns(of)).map(([key, { href, pieces }]) => {
    const words = Object.entries(pieces).map(([part, node]) => <Piece key={part} node={node} context={context} />);
    if (href === undefined) return words;
    return (
      <a key={key} href={href} rel={relOf(href)}>
        {words}
      </a>
    );
  });
}

export function ParagraphOrList({ block, context }: { block: Paragraph | List; context: TextContext }): ReactNode {
  if (block.type === 'paragraph') {
    return (
      <p>
        <Words of={block.content} context={context} />
      </p>
    );
  }
  const entries = Object.entries(block.content).map(([key, item]) => (
    <li key={key}>
      <Entry blocks={item.content} context={context} />
    </li>
  ));
  if (block.type === 'bulletList') return <ul>{entries}</ul>;
  return <ol start={block.attrs?.start === 1 ? undefined : block.attrs?.start}>{entries}</ol>;
}

/** An entry with one paragraph is set without its tags: the list stays tight and the HTML small. */
function Entry({ blocks, context }: { blocks: (Paragraph | List)[]; context: TextContext }): ReactNode {
  const [first, ...rest] = blocks;
  if (first?.type === 'paragraph' && rest.every((block) => block.type !== 'paragraph')) {
    return (
      <>
        <Words of={first.content} context={context} />
        <ParagraphsAndLists blocks={rest} context={context} />
      </>
    );
  }
  return <ParagraphsAndLists blocks={blocks} context={context} />;
}

export function ParagraphsAndLists({ blocks, context }: { blocks: (Paragraph | List)[]; context: TextContext }): ReactNode {
  return Object.entries(blocks).map(([key, block]) => <ParagraphOrList key={key} block={block} context={context} />);
}
