import { editorWords } from '#newsroom/wording/desk/editor.ts';
import { blockView } from './block-view.ts';
import { element } from './element.ts';

export const tableView = blockView((site) => {
  const contentDOM = element('tbody');
  const caption = element('caption', { contenteditable: 'false' }, site.field('caption', editorWords.fields.tableCaption).dom);
  const dom = element('div', { class: 'scroll' }, element('table', {}, caption, contentDOM));
  return { dom, contentDOM, draw: () => undefined };
});
