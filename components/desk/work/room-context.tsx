'use client';
/** What parts of a work room can ask of the room as a whole. */
import { createContext, useContext } from 'react';
import type { PartRange } from '#components/desk/editor/focus-part.ts';
import type { TextPictureWords } from '#components/desk/editor/text-pictures.ts';

export interface Room {
  /** Leads to where a field is written: on the page, or in the panel, which opens for it. `part`: which of its places in the text, if not the first. */
  show(field: string, part?: PartRange): void;
  /** Writes what is said of a picture in the text. The open text holds it: its words are stored from there. */
  describePicture(order: number, words: Partial<TextPictureWords>): void;
}

const Context = createContext<Room | null>(null);
export const RoomProvider = Context;

export function useRoom(): Room {
  const room = useContext(Context);
  if (!room) throw new Error('This stands in no work room.');
  return room;
}
