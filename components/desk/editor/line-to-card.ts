import type { Command, EditorState } from '@tiptap/pm/state';
import { NodeSelection } from '@tiptap/pm/state';
import { type EmbedCard, embedCard } from './embed-address.ts';

/** The card that the line of the caret could be: a paragraph that is an address and nothing else. */
export function cardOfLine({ selection: { $from } }: EditorState): EmbedCard | undefined {
  return $from.depth === 1 && $from.parent.type.name === 'paragraph' ? embedCard($from.parent.textContent) : undefined;
}

/** Makes a card of such a line. */
export const lineToCard: Command = (state, dispatch) => {
  const card = cardOfLine(state);
  const embed = card && state.schema.nodes.embed?.create(card);
  if (!embed) return false;
  const { $from } = state.selection;
  const tr = state.tr.replaceWith($from.before(), $from.after(), embed);
  dispatch?.(tr.setSelection(NodeSelection.create(tr.doc, $from.before())).scrollIntoView());
  return true;
};
