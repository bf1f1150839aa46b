/** A picture as it will be printed; what still stops a publication is said in one line below it. */
import type { Node } from '@tiptap/pm/model';
import { PLACES } from '#components/article/article-pictures.ts';
import { pictureSource } from '#components/ui/picture-cuts.ts';
import { deskMediaPath } from '#newsroom/media/desk-picture.ts';
import { editorWords } from '#newsroom/wording/desk/editor.ts';
import type { EditorDesk } from '../editor-desk.ts';
import { type BlockSite, blockView } from './block-view.ts';
import { element, OF_THE_DESK } from './element.ts';

const words = editorWords.picture;

export const pictureView = (desk: EditorDesk) =>
  blockView((site) => {
    const caption = site.field('caption', editorWords.fields.caption);
    const credit = site.field('credit', editorWords.fields.credit);
    const image = element('img', { class: 'pic', decoding: 'async', draggable: 'false' });
    const said = element('figcaption', {}, caption.dom, element('b', {}, credit.dom));
    const want = element('p', { class: 'want', ...OF_THE_DESK });
    // The form of the chosen picture is drawn here, by `ChosenPicture`.
    const place = element('div', { class: 'chosen-place' });
    const dom = element('figure', { contenteditable: 'false' }, image, said, want, place);
    // Drawn anew only when it changed: a word that is replaced while it is pressed hears no click.
    let shown: Need[] = [];
    const forget = desk.pictures.listen(() => site.redraw());
    return {
      dom,
      destroy: forget,
      draw(node) {
        const picture = desk.pictures.get(node.attrs.mediaId);
        const isInGallery = node.type.schema.nodes.gallery === parentTypeOf(site);
        const { shape, sizes, className } = PLACES[isInGallery ? 'gallery' : (node.attrs.place as 'text' | 'wide' | 'margin')];
        // One by one: other classes on it are ProseMirror's.
        for (const other of Object.values(PLACES)) dom.classList.remove(...other.className.split(' '));
        dom.classList.add(...className.split(' '));
        dom.classList.toggle('lost', !picture);
        dom.dataset.lost = picture ? '' : words.missing;
        if (picture) show(image, { ...pictureSource(picture, shape, deskMediaPath), sizes });
        image.alt = node.attrs.altText;
        caption.show(node.attrs.caption);
        credit.show(node.attrs.credit);
        const needs = missing(node);
        if (needs.join() !== shown.join()) {
          shown = needs;
          const helps = { altText: () => askForWords(site, desk), credit: () => credit.dom.focus() };
          want.replaceChildren(...needs.map((need) => wantOf(need, helps[need])));
        }
        want.hidden = needs.length === 0;
      },
    };
  });

function show(image: HTMLImageElement, source: Record<string, string | number>): void {
  for (const [name, value] of Object.entries(source)) {
    if (image.getAttribute(name) !== String(value)) image.setAttribute(name, String(value));
  }
}

function askForWords(site: BlockSite, desk: EditorDesk): void {
  site.select();
  desk.ask('describe');
}

type Need = 'altText' | 'credit';

/** What a picture still needs before it may be printed. */
function missing({ attrs }: Node): Need[] {
  const needs: Need[] = [];
  if (!attrs.altText && !attrs.decorative) needs.push('altText');
  if (!attrs.credit) needs.push('credit');
  return needs;
}

const NEEDS = {
  altText: { what: words.noAltText, help: words.describe },
  credit: { what: words.noCredit, help: words.nameCredit },
};

/** What is missing, and a word that leads to it. */
function wantOf(need: Need, onClick: () => void): HTMLElement {
  const { what, help } = NEEDS[need];
  const word = element('button', { type: 'button', class: 'word' }, help);
  word.addEventListener('click', onClick);
  return element('span', {}, element('span', { class: 'mark mark-stop' }, words.stop), element('span', {}, what), word);
}

function parentTypeOf({ view, position }: BlockSite) {
  return view.state.doc.resolve(position()).parent.type;
}

export const galleryView = (desk: EditorDesk) =>
  blockView(() => {
    const dom = element('div', { class: 'gallery', role: 'group', 'aria-label': desk.w.article.gallery });
    return { dom, contentDOM: dom, draw: () => undefined };
  });
