import { editorWords } from '#newsroom/wording/desk/editor.ts';
import { blockView } from './block-view.ts';
import { element } from './element.ts';

export const factBoxView = blockView((site) => {
  const contentDOM = element('div', { class: 'facts-text' });
  const heading = element('h3', { contenteditable: 'false' }, site.field('heading', editorWords.fields.heading).dom);
  const dom = element('section', { class: 'facts' }, heading, contentDOM);
  return { dom, contentDOM, draw: () => undefined };
});
