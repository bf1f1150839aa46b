'use client';
import { useEffect, useRef } from 'react';
import type { EditorDesk, Request } from '../editor-desk.ts';

/** Answers a request of the text's keys and words while the component stands. */
export function useRequest(desk: EditorDesk, request: Request, answer: () => void): void {
  const latest = useRef(answer);
  latest.current = answer;
  useEffect(() => desk.answer(request, () => latest.current()), [desk, request]);
}
