/** The blocks of a body that are more than text: quotations, pictures, boxes, cards. */

import { Caption } from '#components/article/article-caption.tsx';
import { PLACES } from '#components/article/article-pictures.ts';
import { ParagraphsAndLists, type TextContext, Words } from '#components/article/body-text.tsx';
import { Picture } from '#components/ui/picture.tsx';
import type { Block, PictureBlock } from '#newsroom/articles/body.ts';
import { embedFrame } from '#newsroom/articles/embed-frame.ts';
import type { CaptionedPicture, Teaser } from '#newsroom/articles/views.ts';
import type { Wording } from '#newsroom/wording/words-of.ts';

type Of<T extends Block['type']> = Extract<Block, { type: T }>;

/** What somebody else said. The speaker stands outside the quotation, as HTML wants it. */
export function Quotation({ block, context }: { block: Of<'blockquote'>; context: TextContext }) {
  const { attribution } = block.attrs;
  const quotation = (
    <blockquote className={attribution ? undefined : 'quote'}>
      <ParagraphsAndLists blocks={block.content} context={context} />
    </blockquote>
  );
  if (!attribution) return quotation;
  return (
    <figure className="quote">
      {quotation}
      <figcaption>{attribution}</figcaption>
    </figure>
  );
}

/** A line of the article repeated large, in the margin where there is one. */
export function PullQuote({ block, context }: { block: Of<'pullQuote'>; context: TextContext }) {
  if (block.content.length === 0) return null;
  return (
    <aside className="hanging pull">
      <p>
        <Words of={block.content} context={context} />
      </p>
      {block.attrs.attribution && <footer>{block.attrs.attribution}</footer>}
    </aside>
  );
}

/** A picture inside the text. Its own words win over those that the picture brought from the media library. */
export function BodyPicture({
  block,
  pictures,
  place,
}: {
  block: PictureBlock;
  pictures: Record<string, CaptionedPicture>;
  place: keyof typeof PLACES;
}) {
  const picture = pictures[block.attrs.mediaId];
  if (!picture) return null;
  const { shape, sizes, className } = PLACES[place];
  return (
    <figure className={className}>
      <Picture picture={{ ...picture, altText: block.attrs.altText }} shape={shape} sizes={sizes} />
      <Caption caption={block.attrs.caption || picture.caption} credit={block.attrs.credit || picture.credit} />
    </figure>
  );
}

/** Several pictures as a sheet, each with its own caption; nothing slides. */
export function Gallery({ block, pictures, w }: { block: Of<'gallery'>; pictures: Record<string, CaptionedPicture>; w: Wording }) {
  return (
    <div className="gallery" role="group" aria-label={w.article.gallery}>
      {Object.entries(block.content).map(([key, picture]) => (
        <BodyPicture key={key} block={picture} pictures={pictures} place="gallery" />
      ))}
    </div>
  );
}

export function FactBox({ block, number, level, context }: { block: Of<'factBox'>; number: number; level: 2 | 3 | 4; context: TextContext }) {
  const Heading = `h${level}` as const;
  const { heading } = block.attrs;
  return (
    <section className="facts" aria-labelledby={heading ? `facts-${number}` : undefined}>
      {heading && <Heading id={`facts-${number}`}>{heading}</Heading>}
      <ParagraphsAndLists blocks={block.content} context={context} />
    </section>
  );
}

/** An article of ours beside the paragraph it belongs to. */
export function ReadWith({ teaser, w }: { teaser: Teaser; w: Wording }) {
  return (
    <aside className="hanging with">
      <p className="label">{w.article.readWith}</p>
      <p className="headline headline-minor">
        <a href={teaser.path}>{teaser.headline}</a>
      </p>
    </aside>
  );
}

/**
 * What a video, sound, post or map elsewhere is, and a plain link to it: nothing of another site loads by itself. Where it
 * has a player that we know, the reader's script shows the button that puts it in the card's place.
 */
export function EmbedCard({ block, w }: { block: Of<'embed'>; w: Wording }) {
  const { kind, title, provider, address } = block.attrs;
  const frame = embedFrame(address);
  return (
    <div className="embed">
      <span className="label">{w.article.embed[kind]}</span>
      <a href={address} rel="noopener">
        {title}
      </a>
      {frame && (
        <button type="button" hidden data-frame={frame.src} data-shape={frame.shape} data-title={title}>
          {w.article.showHere[kind]}
        </button>
      )}
      <span className="meta">{w.article.opensAt(provider)}</span>
    </div>
  );
}
