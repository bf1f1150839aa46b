/** The text of an article or a static page: an own walk over the stored document, block by block. */
import { Fragment, type ReactNode } from 'react';
import { BodyPicture, EmbedCard, FactBox, Gallery, PullQuote, Quotation, ReadWith } from '#components/article/body-blocks.tsx';
import { BodyTable } from '#components/article/body-table.tsx';
import { ParagraphOrList, type TextContext, Words } from '#components/article/body-text.tsx';
import { Footnotes } from '#components/article/footnotes.tsx';
import { type Block, type Body as BodyDocument, subheads } from '#newsroom/articles/body.ts';
import { headingLevels, numberFootnotes } from '#newsroom/articles/reading-body.ts';
import type { CaptionedPicture, Teaser } from '#newsroom/articles/views.ts';
import type { Wording } from '#newsroom/wording/words-of.ts';

export interface BodyProps {
  body: BodyDocument;
  pictures: Record<string, CaptionedPicture>;
  /** Articles that may stand beside a paragraph, by id; one that is not here is not drawn. */
  readWith?: Record<string, Teaser>;
  /** Where the story was filed from: set before the first paragraph. */
  dateline?: string;
  w: Wording;
}

/** A block with what depends on the blocks before it. */
interface PlacedBlock {
  block: Block;
  /** Of its kind, from 1: tells ids apart. */
  number: number;
  /** The anchor of a subhead of level 2. */
  anchor?: string;
  /** The level of its heading. */
  level: 2 | 3 | 4;
  dateline: string;
}

function placed(body: BodyDocument, dateline: string): PlacedBlock[] {
  const anchors = subheads(body).values();
  const counts = new Map<Block['type'], number>();
  const opening = body.content.findIndex((block) => block.type === 'paragraph');
  const levels = headingLevels(body);
  return body.content.map((block, index) => {
    const number = (counts.get(block.type) ?? 0) + 1;
    counts.set(block.type, number);
    const anchor = block.type === 'heading' && block.attrs.level === 2 ? anchors.next().value?.anchor : undefined;
    return { block, number, anchor, level: levels[index] ?? 2, dateline: index === opening ? dateline : '' };
  });
}

export function Body({ body, pictures, readWith = {}, dateline = '', w }: BodyProps) {
  const context: TextContext = { numbers: numberFootnotes(body), nameFootnote: w.article.note };
  const draw = (one: PlacedBlock): ReactNode => {
    const { block, number, level } = one;
    switch (block.type) {
      case 'paragraph':
        return one.dateline ? (
          <OpeningParagraph dateline={one.dateline} block={block} context={context} />
        ) : (
          <ParagraphOrList block={block} context={context} />
        );
      case 'bulletList':
      case 'orderedList':
        return <ParagraphOrList block={block} context={context} />;
      case 'heading':
        return <Subhead {...one} block={block} context={context} />;
      case 'blockquote':
        return <Quotation block={block} context={context} />;
      case 'pullQuote':
        return <PullQuote block={block} context={context} />;
      case 'picture':
        return <BodyPicture block={block} pictures={pictures} place={block.attrs.place} />;
      case 'gallery':
        return <Gallery block={block} pictures={pictures} w={w} />;
      case 'table':
        return <BodyTable table={block} number={number} context={context} w={w} />;
      case 'factBox':
        return <FactBox block={block} number={number} level={level} context={context} />;
      case 'readWith': {
        const teaser = readWith[block.attrs.articleId];
        return teaser ? <ReadWith teaser={teaser} w={w} /> : null;
      }
      case 'horizontalRule':
        return <hr />;
      case 'codeBlock':
        return (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: whoever has no pointer scrolls long lines with the keys
          <pre tabIndex={0}>
            <code>{block.content[0]?.text}</code>
          </pre>
        );
      case 'embed':
        return <EmbedCard block={block} w={w} />;
    }
  };
  return (
    <div className="body">
      {Object.entries(placed(body, dateline)).map(([key, one]) => (
        <Fragment key={key}>
          {draw(one)}
          <Footnotes block={one.block} context={context} w={w} />
        </Fragment>
      ))}
    </div>
  );
}

type Paragraph = Extract<Block, { type: 'paragraph' }>;

function OpeningParagraph({ dateline, block, context }: { dateline: string; block: Paragraph; context: TextContext }) {
  return (
    <p>
      <span className="place">{dateline}</span> <Words of={block.content} context={context} />
    </p>
  );
}

function Subhead({ block, level, anchor, context }: PlacedBlock & { block: Extract<Block, { type: 'heading' }>; context: TextContext }) {
  const Heading = `h${level}` as const;
  return (
    <Heading id={anchor}>
      <Words of={block.content} context={context} />
    </Heading>
  );
}
