'use client';
import { type ReactNode, useCallback, useEffect, useLayoutEffect, useRef } from 'react';
import { createPortal } from 'react-dom';

/** Between a slip and what it belongs to; and the least it keeps from the window's edges, below the desk's bar at the top. */
const GAP = 6;
const EDGE = 8;
const BAR = 56;

interface SlipProps {
  /** What it belongs to, in the window's coordinates, at this moment. */
  anchor: () => DOMRect | undefined;
  side: 'above' | 'below';
  role: 'dialog' | 'toolbar' | 'listbox' | 'group';
  label: string;
  className?: string;
  /** A press outside, or Escape inside. */
  onClose?: (why: 'outside' | 'escape') => void;
  children: ReactNode;
}

/**
 * A slip of paper that lies over the page beside what it belongs to, and follows it. It turns to the other side where
 * there is no room, and never covers its anchor while the window has room for both.
 */
export function Slip({ anchor, side, role, label, className = '', onClose, children }: SlipProps) {
  const slip = useRef<HTMLDivElement>(null);
  const place = useCallback(() => {
    const dom = slip.current;
    const rect = anchor();
    if (!dom || !rect) return;
    const { offsetWidth: width, offsetHeight: height } = dom;
    const above = rect.top - GAP - height;
    const below = rect.bottom + GAP;
    const fitsAbove = above >= BAR;
    const fitsBelow = below + height <= window.innerHeight - EDGE;
    const top = side === 'above' ? (fitsAbove || !fitsBelow ? above : below) : fitsBelow || !fitsAbove ? below : above;
    const start = getComputedStyle(dom).direction === 'rtl' ? rect.right - width : rect.left;
    dom.style.top = `${Math.max(EDGE, Math.min(top, window.innerHeight - height - EDGE))}px`;
    dom.style.left = `${Math.max(EDGE, Math.min(start, document.documentElement.clientWidth - width - EDGE))}px`;
  }, [anchor, side]);

  // After each drawing: what it shows may have another size, what it belongs to another place.
  useLayoutEffect(place);
  useEffect(() => {
    const follow = new ResizeObserver(place);
    if (slip.current) follow.observe(slip.current);
    window.addEventListener('scroll', place, { capture: true, passive: true });
    window.addEventListener('resize', place);
    return () => {
      follow.disconnect();
      window.removeEventListener('scroll', place, { capture: true });
      window.removeEventListener('resize', place);
    };
  }, [place]);

  const close = useRef(onClose);
  close.current = onClose;
  useEffect(() => {
    const press = ({ target }: PointerEvent) => {
      const isInside = target instanceof Element && (slip.current?.contains(target) || target.closest('.float'));
      if (!isInside) close.current?.('outside');
    };
    document.addEventListener('pointerdown', press, true);
    return () => document.removeEventListener('pointerdown', press, true);
  }, []);

  return createPortal(
    // biome-ignore lint/a11y/noStaticElementInteractions: its role comes with it; Escape closes whatever it is
    <div
      ref={slip}
      className={`slip editor-slip ${className}`}
      {...{ role, 'aria-label': label }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !onClose) return;
        event.preventDefault();
        event.stopPropagation();
        onClose('escape');
      }}
    >
      {children}
    </div>,
    document.body,
  );
}
