'use client';
import { type RefObject, useRef } from 'react';
import { sayDone } from '#components/desk/controls/toast.tsx';
import type { BodyEditorHandle } from '#components/desk/editor/body-editor.tsx';
import { useChecklist } from '#components/desk/publishing/checklist-context.tsx';
import { IN_TEXT } from '#components/desk/work/lead-to.ts';
import type { Room } from '#components/desk/work/room-context.tsx';
import { placeAfter, type StopPlace, stopPlaces } from '#components/desk/work/stop-places.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

/** Leads from place to place of all that stops the piece and round again, or back; says so where nothing does. */
export function useNextStop(room: Room, text: RefObject<BodyEditorHandle | null>): (step: 1 | -1) => void {
  const list = useChecklist();
  const last = useRef<StopPlace>(undefined);
  return (step) => {
    if (!list) return;
    const fields = list.stops.map(({ field }) => field);
    // The text itself knows where they are now: the list is as old as the last save.
    const inText = fields.flatMap((field) => {
      const place = IN_TEXT[field];
      return (place && text.current?.findParts(place, list.deadLinks).map((part) => ({ field, part }))) ?? [];
    });
    const beside = fields.filter((field) => !IN_TEXT[field]);
    const next = placeAfter(stopPlaces(beside, inText), last.current, step);
    last.current = next;
    if (!next) sayDone(desk.publishing.noStop);
    else room.show(next.field, next.part);
  };
}
