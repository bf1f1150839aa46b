/** A picture as it will be printed; what still stops a publication is said in one line below it. */
import type { Node } from '@tiptap/pm/model';
import { PLACES } from '#components/article/article-pictures.ts';
import { pictureSource } from '#components/ui/picture-cuts.ts';
import { deskMediaPath } from '#newsroom/media/desk-picture.ts';
import { editorWords } from '#newsroom/wording/desk/editor.ts';
import type { EditorDesk } from '../editor-desk.ts';
import { type BlockSite, blockView } from './block-view.ts';
import { element } from './element.ts';

const words = editorWords.picture;

export const pictureView = (desk: EditorDesk) =>
  blockView((site) => {
    const caption = site.field('caption', editorWords.fields.caption);
    const credit = site.field('credit', editorWords.fields.credit);
    const image = element('img', { class: 'pic', decoding: 'async', draggable: 'false' });
    const said = element('figcaption', {}, caption.dom, element('b', {}, credit.dom));
    const want = element('p', { class: 'want' });
    const dom = element('figure', { contenteditable: 'false' }, image, said, want);
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
        // What the picture brought from the library is printed unless the text says otherwise.
        caption.show(node.attrs.caption || picture?.caption || '');
        credit.show(node.attrs.credit || picture?.credit || '');
        want.replaceChildren(
          ...missing(
            node,
            Boolean(credit.dom.value),
            () => askForWords(site, desk),
            () => credit.dom.focus(),
          ),
        );
        want.hidden = want.childElementCount === 0;
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

/** What a picture still needs before it may be printed, and a word that leads to it. */
function missing(node: Node, hasCredit: boolean, onDescribe: () => void, onCredit: () => void): HTMLElement[] {
  const line = (what: string, help: string, onClick: () => void) => {
    const word = element('button', { type: 'button', class: 'word' }, help);
    word.addEventListener('click', onClick);
    return element('span', {}, element('span', { class: 'stop' }, words.stop), element('span', {}, what), word);
  };
  const lines: HTMLElement[] = [];
  if (!node.attrs.altText && !node.attrs.decorative) lines.push(line(words.noAltText, words.describe, onDescribe));
  if (!hasCredit) lines.push(line(words.noCredit, words.nameCredit, onCredit));
  return lines;
}

function parentTypeOf({ view, position }: BlockSite) {
  return view.state.doc.resolve(position()).parent.type;
}

export const galleryView = (desk: EditorDesk) =>
  blockView(() => {
    const dom = element('div', { class: 'gallery', role: 'group', 'aria-label': desk.w.article.gallery });
    return { dom, contentDOM: dom, draw: () => undefined };
  });
