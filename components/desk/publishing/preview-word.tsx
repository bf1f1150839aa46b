'use client';
import { type MouseEvent, useEffect, useRef } from 'react';
import { previewPath, usePreview } from '#components/desk/publishing/use-preview.ts';
import { useDraft } from '#components/desk/work/draft-context.tsx';
import { desk } from '#newsroom/wording/desk-words.ts';

const isPreviewKey = (event: KeyboardEvent) => event.code === 'KeyP' && event.altKey && (event.ctrlKey || event.metaKey) && !event.shiftKey;

/** “Preview” in the bar, and its key Ctrl-Alt-P. In a new tab it shows what is stored already. */
export function PreviewWord({ onProblem }: { onProblem: (sentence: string) => void }) {
  const { draft } = useDraft();
  const preview = usePreview(onProblem);
  const current = useRef(preview);
  current.current = preview;
  useEffect(() => {
    function keyDown(event: KeyboardEvent) {
      if (!isPreviewKey(event)) return;
      event.preventDefault();
      void current.current();
    }
    addEventListener('keydown', keyDown);
    return () => removeEventListener('keydown', keyDown);
  }, []);
  function press(event: MouseEvent) {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    void preview();
  }
  return (
    <a className="word not-on-phones" href={previewPath(draft.id)} onClick={press}>
      {desk.preview.name}
    </a>
  );
}
