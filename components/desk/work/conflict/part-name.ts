/** What a part of a comparison is called. */
import type { Block } from '#newsroom/articles/body.ts';
import type { MergePart } from '#newsroom/drafts/merge-documents.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

/** “Headline”, “Paragraph 4”, “Picture”. Paragraphs are counted in my text. */
export function namePart(part: MergePart, mine: readonly Block[]): string {
  const { fields, blocks, numbered } = desk.work.compare;
  if (part.kind === 'field') return fields[part.field];
  const shown = part.mine[0] ?? part.theirs[0] ?? part.base[0];
  const name = blocks[shown?.type ?? 'paragraph'];
  if (shown?.type !== 'paragraph' || part.mine.length === 0) return name;
  return numbered(name, mine.slice(0, part.at).filter((block) => block.type === 'paragraph').length + 1);
}
