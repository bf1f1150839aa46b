/**
 * One picture, cut by the server.
 *
 *   <Picture picture={…} shape="3x2" sizes="(min-width: 820px) 50vw, 112px" />
 *   <Picture picture={…} shape="16x9" sizes="100vw" wider={[{ media: '(min-width: 820px)', shape: '4x3', sizes: '66vw' }]} first />
 *
 * - `shape`, `sizes`: the cut on the narrowest page and the width it fills there.
 * - `wider`: other cuts for wider pages, the widest first; the browser takes the first whose `media` holds.
 * - `first`: the page's first large picture, fetched at once and ahead of the others; at most one a page.
 * - `altText`: instead of the picture's own words, for instance '' where a linked headline beside it says it all.
 * Width and height are always set, so that nothing moves when the picture comes.
 */
import { boxOf, cutAddresses, pictureSource } from '#components/ui/picture-cuts.ts';
import { mediaPath, type Shape } from '#newsroom/media/shapes.ts';

interface CutPicture {
  key: string;
  width: number;
  height: number;
  altText: string;
  /** All its sizes are there as AVIF too: browsers that know it take those, which are smaller. */
  avif: boolean;
}

export interface Cut {
  shape: Shape;
  sizes: string;
}

interface PictureProps extends Cut {
  picture: CutPicture;
  wider?: readonly (Cut & { media: string })[];
  first?: boolean;
  altText?: string;
}

export function Picture({ picture, shape, sizes, wider = [], first = false, altText = picture.altText }: PictureProps) {
  const image = (
    <img
      className="pic"
      {...pictureSource(picture, shape)}
      sizes={sizes}
      alt={altText}
      fetchPriority={first ? 'high' : undefined}
      loading={first ? undefined : 'lazy'}
      decoding="async"
    />
  );
  // The browser takes the first source that it can show and whose medium holds.
  const formats: ('avif' | 'webp')[] = picture.avif ? ['avif', 'webp'] : ['webp'];
  const sources = [
    ...wider.flatMap((cut) => formats.map((format) => ({ ...cut, format }))),
    ...(picture.avif ? [{ shape, sizes, media: undefined, format: 'avif' as const }] : []),
  ];
  if (sources.length === 0) return image;
  return (
    <picture>
      {sources.map((cut) => (
        <source
          key={`${cut.media} ${cut.format}`}
          media={cut.media}
          type={cut.format === 'avif' ? 'image/avif' : undefined}
          srcSet={cutAddresses(picture, cut.shape, (one, cutShape, width) => mediaPath(one, cutShape, width, cut.format))}
          sizes={cut.sizes}
          {...boxOf(picture, cut.shape)}
        />
      ))}
      {image}
    </picture>
  );
}
