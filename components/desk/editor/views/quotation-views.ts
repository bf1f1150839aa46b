import { editorWords } from '#newsroom/wording/desk/editor.ts';
import { blockView } from './block-view.ts';
import { element } from './element.ts';

export const quotationView = blockView((site) => {
  const contentDOM = element('blockquote');
  const speaker = element('figcaption', { contenteditable: 'false' }, site.field('attribution', editorWords.fields.attribution).dom);
  const dom = element('figure', { class: 'quote' }, contentDOM, speaker);
  return { dom, contentDOM, draw: (node) => speaker.classList.toggle('vacant', !node.attrs.attribution) };
});

export const pullQuoteView = blockView((site) => {
  const contentDOM = element('p');
  const speaker = element('footer', { contenteditable: 'false' }, site.field('attribution', editorWords.fields.attribution).dom);
  const dom = element('aside', { class: 'hanging pull' }, contentDOM, speaker);
  return {
    dom,
    contentDOM,
    draw(node) {
      speaker.classList.toggle('vacant', !node.attrs.attribution);
      dom.classList.toggle('without-words', node.childCount === 0);
    },
  };
});
