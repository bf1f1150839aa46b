import type { NoteView } from '#newsroom/articles/views.ts';
import { inLanguage } from '#newsroom/site/language.ts';
import type { Place } from '#newsroom/site/site-queries.ts';

/** An article's own notes, then what is printed under every article of its type. */
export function withTypeNote(own: NoteView[], typeId: string, { site, language }: Place): NoteView[] {
  const type = site.types.find((one) => one.id === typeId);
  const text = type ? inLanguage(type.note, language) : '';
  return text ? [...own, { kind: type?.tone === 'voice' ? 'views' : 'note', text, url: '' }] : own;
}
