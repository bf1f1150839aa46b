'use client';
import { useRoom } from '#components/desk/work/room-context.tsx';

/** Lies over words of the page that are written in the panel, and leads to where. It takes no room: the page stands as readers get it. */
export function WayToGroup({ field, label }: { field: string; label: string }) {
  const { show } = useRoom();
  return <button type="button" className="way-to-group" aria-label={label} onClick={() => show(field)} />;
}
