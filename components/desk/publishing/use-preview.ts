'use client';
import { sayDone } from '#components/desk/controls/toast.tsx';
import { useDraft } from '#components/desk/work/draft-context.tsx';
import { desk } from '#newsroom/wording/desk-words.ts';

/** Where the page that readers would get is shown. */
export const previewPath = (draft: string): string => `/desk/articles/${draft}/preview`;

/** Goes to the preview once every word is stored; says what is so when it cannot. */
export function usePreview(onProblem: (sentence: string) => void): () => Promise<void> {
  const { draft, flush, session, readOnly } = useDraft();
  return async () => {
    if (!readOnly && !(await flush())) return onProblem(desk.publishing.notStored);
    if (session.state().base === 0) return sayDone(desk.preview.notYet);
    window.location.assign(previewPath(draft.id));
  };
}
