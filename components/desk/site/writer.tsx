'use client';
/** Who fills in the forms of the site's room, and by which clock: what a form keeps in this browser is theirs alone. */
import { createContext, type ReactNode, useContext } from 'react';

interface Writer {
  person: string;
  timeZone: string;
}

const WriterContext = createContext<Writer | undefined>(undefined);

export function WriterOfSite({ person, timeZone, children }: Writer & { children: ReactNode }) {
  return <WriterContext value={{ person, timeZone }}>{children}</WriterContext>;
}

export function useWriter(): Writer {
  const writer = useContext(WriterContext);
  if (!writer) throw new Error('A form of the site stands outside its room.');
  return writer;
}
