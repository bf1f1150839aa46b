'use client';
/** The editor's services at the real desk: actions for articles, the picture door for files. */
import { act } from '#components/desk/act.ts';
import { uploadPicture } from '#components/desk/pictures/upload.ts';
import type { LinkableArticle } from '#newsroom/drafts/linkable.ts';
import { editorWords } from '#newsroom/wording/desk/editor.ts';
import type { EditorServices, FoundArticle } from './services.ts';

const words = editorWords.link;

export const deskServices: Pick<EditorServices, 'findArticles' | 'nameArticles' | 'uploadPicture'> = {
  async findArticles(question, signal) {
    const answer = await act('find-articles', { question }, { signal });
    return answer.ok ? answer.articles.map(toFound) : [];
  },
  async nameArticles(ids) {
    const answer = await act('name-articles', { ids });
    return answer.ok ? answer.articles.map(toFound) : [];
  },
  uploadPicture,
};

function toFound({ id, headline, path, standing, isPublic, type, day }: LinkableArticle): FoundArticle {
  const seen = [type, day].filter(Boolean).join(', ');
  const about = isPublic ? seen : standing === 'withdrawn' ? words.withdrawn : words.hidden(words.stages[standing]);
  return { id, headline, path, about, isPublic };
}
