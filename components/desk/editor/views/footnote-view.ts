import { editorWords } from '#newsroom/wording/desk/editor.ts';
import type { EditorDesk } from '../editor-desk.ts';
import { blockView } from './block-view.ts';
import { element } from './element.ts';

/** The number of a footnote, which opens its slip. Which number it is, a decoration says. */
export const footnoteView = (desk: EditorDesk) =>
  blockView((site) => {
    const dom = element('span', { class: 'ref', role: 'button', contenteditable: 'false' });
    dom.addEventListener('click', () => {
      site.select();
      desk.ask('footnote');
    });
    return {
      dom,
      draw(_, decorations) {
        const number = decorations.map(({ spec }) => spec.footnote as number | undefined).find(Boolean) ?? 1;
        dom.textContent = String(number);
        dom.setAttribute('aria-label', editorWords.footnote.number(number));
      },
    };
  });
