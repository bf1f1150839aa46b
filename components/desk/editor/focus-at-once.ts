/** TipTap gives the text its focus at the next drawing. A letter typed before that would go elsewhere: here it goes at once. */
import { commands, Extension } from '@tiptap/core';

export const FocusAtOnce = Extension.create({
  name: 'focusAtOnce',
  addCommands: () => ({
    focus:
      (...asked) =>
      (props) => {
        const isDone = commands.focus(...asked)(props);
        if (isDone && props.dispatch && asked[0] !== false) props.view.focus();
        return isDone;
      },
  }),
});
