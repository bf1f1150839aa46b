'use client';
import type { CSSProperties } from 'react';
import type { DeskPicture } from '#newsroom/media/desk-picture.ts';
import { cutOut, type Focal, SHAPES, type Shape } from '#newsroom/media/shapes.ts';
import { pictures as words } from '#newsroom/wording/desk/pictures.ts';

const SHOWN = ['16x9', '3x2', '2x1', '4x3', '1x1'] as const satisfies readonly Shape[];

/** The cuts that readers get with that focal point, by the same rule by which the server makes them. */
export function Cuts({ picture, focal }: { picture: DeskPicture; focal: Focal }) {
  return (
    <div className="cuts" role="group" aria-label={words.cuts}>
      {SHOWN.map((shape) => (
        <figure key={shape}>
          <span className="cut" style={{ aspectRatio: String(SHAPES[shape].ratio) }}>
            <img src={picture.previewUrl} alt="" style={placed(picture, focal, shape)} />
          </span>
          <figcaption className="sub">{words.cutNames[shape]}</figcaption>
        </figure>
      ))}
    </div>
  );
}

/** The whole picture laid behind the cut's window. */
function placed(picture: DeskPicture, focal: Focal, shape: Shape): CSSProperties {
  const cut = cutOut(picture, focal, shape);
  const percent = (part: number, whole: number) => `${(part / whole) * 100}%`;
  return {
    width: percent(picture.width, cut.width),
    height: percent(picture.height, cut.height),
    left: percent(-cut.left, cut.width),
    top: percent(-cut.top, cut.height),
  };
}
