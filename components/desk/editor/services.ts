/** What the editor asks of the rest of the desk. */
import type { DeskPicture } from '#newsroom/media/desk-picture.ts';

/** An article of ours that a link or a card can lead to. */
export interface FoundArticle {
  id: string;
  headline: string;
  /** Null while readers have never seen it: nothing can lead there. */
  path: string | null;
  /** Type and date, or the stage it is in. */
  about: string;
  isPublic: boolean;
}

export type UploadedPicture = { ok: true; picture: DeskPicture } | { ok: false; message: string };

export interface EditorServices {
  /** Articles whose headline has those words, the newest first. Without words: the latest. */
  findArticles(words: string, signal: AbortSignal): Promise<FoundArticle[]>;
  /** The articles with those ids, for cards that are there already. */
  nameArticles(ids: string[]): Promise<FoundArticle[]>;
  /** Lets somebody choose a picture, or for a gallery several; none when they chose none. */
  pickPictures(purpose: 'text' | 'gallery'): Promise<DeskPicture[]>;
  /** Hears of a picture that came into the text, or was changed from there. */
  learnPicture(picture: DeskPicture): void;
  uploadPicture(file: File, options: { onProgress: (fraction: number) => void; signal: AbortSignal }): Promise<UploadedPicture>;
}
