'use client';
import { Caption } from '#components/article/article-caption.tsx';
import { PLACES } from '#components/article/article-pictures.ts';
import { useDraft } from '#components/desk/work/draft-context.tsx';
import { WayToGroup } from '#components/desk/work/way-to-group.tsx';
import { pictureSource } from '#components/ui/picture-cuts.ts';
import { deskMediaPath } from '#newsroom/media/desk-picture.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

/** The picture above the text, in the cut and with the words that readers get. */
export function LeadPicture() {
  const { document, refs } = useDraft();
  const { leadPicture } = document;
  const picture = leadPicture && refs.pictures[leadPicture.mediaId];
  if (!picture) return null;
  const { shape, sizes, className } = PLACES.lead;
  return (
    <figure className={className}>
      <span className="led">
        <img className="pic" {...pictureSource(picture, shape, deskMediaPath)} sizes={sizes} alt={leadPicture.altText} decoding="async" />
        <WayToGroup field="leadPicture" label={desk.panel.leadPicture} />
      </span>
      <Caption caption={leadPicture.caption} credit={leadPicture.credit} />
    </figure>
  );
}
