/** Cards for what lies elsewhere, as readers get them. */
import { editorWords } from '#newsroom/wording/desk/editor.ts';
import type { EditorDesk } from '../editor-desk.ts';
import { blockView } from './block-view.ts';
import { element } from './element.ts';

export const embedView = (desk: EditorDesk) =>
  blockView((site) => {
    const kind = element('span', { class: 'label' });
    const provider = element('span', { class: 'meta' });
    const title = site.field('title', editorWords.fields.embedTitle);
    // Readers need a name for what they would open: an emptied one goes back to where it lies.
    title.dom.addEventListener('blur', () => title.show(site.node().attrs.title));
    const dom = element('p', { class: 'embed', contenteditable: 'false' }, kind, element('span', { class: 'embed-title' }, title.dom), provider);
    return {
      dom,
      draw({ attrs }) {
        kind.textContent = desk.w.article.embed[attrs.kind as keyof typeof desk.w.article.embed];
        provider.textContent = desk.w.article.opensAt(attrs.provider);
      },
    };
  });

export const readWithView = (desk: EditorDesk) =>
  blockView((site) => {
    const headline = element('span');
    const about = element('p', { class: 'want' });
    const dom = element(
      'aside',
      { class: 'hanging with', contenteditable: 'false' },
      element('p', { class: 'label' }, desk.w.article.readWith),
      element('p', { class: 'headline headline-minor' }, headline),
      about,
    );
    return {
      dom,
      destroy: desk.articles.listen(() => site.redraw()),
      draw({ attrs }) {
        const article = desk.articles.get(attrs.articleId);
        headline.textContent = article?.headline ?? '';
        about.textContent = article && !article.isPublic ? article.about : '';
        about.hidden = about.textContent === '';
      },
    };
  });
