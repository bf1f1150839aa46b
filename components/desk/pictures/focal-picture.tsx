'use client';
import { type CSSProperties, type KeyboardEvent, type PointerEvent, useRef } from 'react';
import type { DeskPicture } from '#newsroom/media/desk-picture.ts';
import type { Focal } from '#newsroom/media/shapes.ts';
import { pictures as words } from '#newsroom/wording/desk/pictures.ts';

/** How far one press of an arrow moves the ring, as a part of the picture; with Shift further. */
const STEP = 0.01;
const LONG_STEP = 0.1;

const ARROWS: Record<string, [x: number, y: number]> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

interface FocalPictureProps {
  picture: DeskPicture;
  focal: Focal;
  onChange: (focal: Focal) => void;
}

/** The whole picture with its focal ring, to be dragged, pressed or moved by arrow keys. */
export function FocalPicture({ picture, focal, onChange }: FocalPictureProps) {
  const frame = useRef<HTMLDivElement>(null);
  const ring = useRef<HTMLButtonElement>(null);
  const set = (x: number, y: number) => onChange({ x: inside(x), y: inside(y) });

  function follow(event: PointerEvent) {
    if (event.type === 'pointermove' && event.buttons === 0) return;
    const box = frame.current?.getBoundingClientRect();
    if (!box?.width || !box.height) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    ring.current?.focus();
    set((event.clientX - box.left) / box.width, (event.clientY - box.top) / box.height);
  }

  function move(event: KeyboardEvent) {
    const arrow = ARROWS[event.key];
    if (!arrow) return;
    event.preventDefault();
    const step = event.shiftKey ? LONG_STEP : STEP;
    set(focal.x + arrow[0] * step, focal.y + arrow[1] * step);
  }

  return (
    <div className="focal-picture" ref={frame} style={boxOf(picture)} onPointerDown={follow} onPointerMove={follow}>
      <img className="pic" src={picture.previewUrl} width={picture.width} height={picture.height} alt={picture.altText} draggable={false} />
      <button
        ref={ring}
        type="button"
        className="focal-ring"
        style={{ left: `${focal.x * 100}%`, top: `${focal.y * 100}%` }}
        aria-label={`${words.focal}: ${words.focalAt(Math.round(focal.x * 100), Math.round(focal.y * 100))}`}
        onKeyDown={move}
      />
    </div>
  );
}

/** Its box has its size before the picture has come in: nothing below it moves then. */
const boxOf = ({ width, height }: DeskPicture) => ({ '--ratio': width / height }) as CSSProperties;

/** Whole thousandths of the picture, and never beyond its edge. */
const inside = (part: number) => Math.round(Math.min(1, Math.max(0, part)) * 1000) / 1000;
