/** One block of the text as it was and as it is, in the readers' type. */
import { wordsOfBlock } from '#components/desk/work/compare-words.ts';
import { MarkedWords } from '#components/desk/work/marked-words.tsx';
import type { Block } from '#newsroom/articles/body.ts';
import type { DraftRefs } from '#newsroom/drafts/draft-views.ts';
import { mediaPath } from '#newsroom/media/shapes.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

interface Props {
  before: Block | undefined;
  after: Block | undefined;
  language: string;
  pictures: DraftRefs['pictures'];
}

export function MarkedBlock({ before, after, language, pictures }: Props) {
  const was = wordsOfBlock(before);
  const is = wordsOfBlock(after);
  const shown = after ?? before;
  const sameWords = JSON.stringify(was) === JSON.stringify(is);
  const isFormatted = before && after && sameWords && JSON.stringify(before) !== JSON.stringify(after);
  const marked = (name: 'text' | 'caption' | 'credit' | 'altText') => <MarkedWords before={was[name]} after={is[name]} language={language} />;
  return (
    <div className={`marked-block marked-${shown?.type ?? 'none'}`} lang={language}>
      {shown?.type === 'picture' ? (
        <div className="marked-picture">
          <Thumbnail id={shown.attrs.mediaId} pictures={pictures} />
          <p>
            {marked('caption')}
            <br />
            <b>{marked('credit')}</b>
            <br />
            {desk.work.compare.altText} {is.altText || was.altText ? marked('altText') : desk.work.compare.none}
          </p>
        </div>
      ) : (
        <p>{is.text || was.text ? marked('text') : desk.work.compare.blocks[shown?.type ?? 'paragraph']}</p>
      )}
      {isFormatted && <p className="sub">{desk.work.compare.onlyFormatting}</p>}
    </div>
  );
}

/** The smallest cut that pages use; what the picture says stands beside it. */
const THUMBNAIL = { shape: '3x2', width: 336 } as const;

function Thumbnail({ id, pictures }: { id: string; pictures: DraftRefs['pictures'] }) {
  const picture = pictures[id];
  return picture ? <img className="pic" src={mediaPath(picture, THUMBNAIL.shape, THUMBNAIL.width)} width={336} height={224} alt="" /> : null;
}
