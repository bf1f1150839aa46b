/** Cards for what lies elsewhere, as readers get them. */
import { embedFrame } from '#newsroom/articles/embed-frame.ts';
import { editorWords } from '#newsroom/wording/desk/editor.ts';
import type { EditorDesk } from '../editor-desk.ts';
import { blockView } from './block-view.ts';
import { element, OF_THE_DESK } from './element.ts';

export const embedView = (desk: EditorDesk) =>
  blockView((site) => {
    const kind = element('span', { class: 'label' });
    const provider = element('span', { class: 'meta' });
    const title = site.field('title', editorWords.fields.embedTitle);
    // Until somebody writes it, it says where the thing lies: what is typed takes the place of that.
    title.dom.addEventListener('focus', () => title.dom.value === site.node().attrs.provider && title.dom.select());
    // Readers need a name for what they would open: an emptied one goes back to where it lies.
    title.dom.addEventListener('blur', () => title.show(site.node().attrs.title));
    // Readers get it with their script. Here it has its place alone: nothing of another site is loaded into the desk.
    const player = element('button', { type: 'button', inert: true });
    const name = element('span', { class: 'embed-title' }, title.dom);
    const dom = element('div', { class: 'embed', contenteditable: 'false' }, kind, name, player, provider);
    return {
      dom,
      draw({ attrs }) {
        const what = attrs.kind as keyof typeof desk.w.article.embed;
        kind.textContent = desk.w.article.embed[what];
        player.textContent = desk.w.article.showHere[what];
        player.hidden = !embedFrame(attrs.address);
        provider.textContent = desk.w.article.opensAt(attrs.provider);
      },
    };
  });

export const readWithView = (desk: EditorDesk) =>
  blockView((site) => {
    const headline = element('span');
    const about = element('p', { class: 'want', ...OF_THE_DESK });
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
