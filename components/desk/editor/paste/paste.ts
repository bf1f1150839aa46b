/** What comes in from outside: cleaned HTML, addresses, files. */

import OfficePaste from '@intevation/tiptap-extension-office-paste';
import { type AnyExtension, Extension } from '@tiptap/core';
import { Plugin, TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { linkAddress } from '#newsroom/articles/body.ts';
import type { EditorDesk } from '../editor-desk.ts';
import { embedCard } from '../embed-address.ts';
import { takePictures } from '../pending-pictures.ts';
import { dataPictures } from './data-pictures.ts';
import { safeHtml } from './safe-html.ts';
import { leadsTo, shapeHtml } from './shape-html.ts';

/** Plugins are asked in the order of their priority: first what makes HTML safe, then what knows the office, then what shapes it. */
const [FIRST, LAST] = [100_001, 99_998];

const origin = () => window.location.origin;

const Safe = Extension.create({
  name: 'safePaste',
  priority: FIRST,
  addProseMirrorPlugins() {
    const { schema } = this.editor;
    return [new Plugin({ props: { transformPastedHTML: (html) => safeHtml(html, schema) } })];
  },
});

const Shaped = Extension.create({
  name: 'shapedPaste',
  priority: LAST,
  // A part of one of our own texts has its shape already.
  addProseMirrorPlugins: () => [
    new Plugin({ props: { transformPastedHTML: (html) => (html.includes('data-pm-slice=') ? html : shapeHtml(html, origin())) } }),
  ],
});

const handling = (desk: EditorDesk) =>
  Extension.create({
    name: 'pasteAndDrop',
    priority: LAST,
    addProseMirrorPlugins: () => [
      new Plugin({
        props: {
          handlePaste: (view, event) => pasteFiles(view, event, desk) || pasteAddress(view, event, desk),
          handleDrop: (view, event, _, moved) => !moved && dropFiles(view, event, desk),
        },
      }),
    ],
  });

export const paste = (desk: EditorDesk): AnyExtension[] => [Safe, OfficePaste, Shaped, handling(desk)];

function pasteFiles(view: EditorView, { clipboardData }: ClipboardEvent, desk: EditorDesk): boolean {
  if (!clipboardData || !view.editable) return false;
  const html = clipboardData.getData('text/html');
  const files = [...clipboardData.files];
  // A word processor puts a picture of the text beside the text itself.
  const isText = clipboardData.getData('text/plain').trim() !== '' || /[^\s<>]/.test(html.replace(/<!--[\s\S]*?-->|<[^>]*>/g, ''));
  const pictures = files.length > 0 && !isText ? files : dataPictures(html);
  if (pictures.length > 0) void takePictures(view, pictures, view.state.selection.to, desk);
  return pictures.length > 0 && !isText;
}

function dropFiles(view: EditorView, event: DragEvent, desk: EditorDesk): boolean {
  const files = [...(event.dataTransfer?.files ?? [])];
  if (files.length === 0 || !view.editable) return false;
  event.preventDefault();
  const place = view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos ?? view.state.doc.content.size;
  void takePictures(view, files, place, desk);
  return true;
}

/** An address alone: it links the selected words; on an empty line it is a link that may become a card. */
function pasteAddress(view: EditorView, { clipboardData }: ClipboardEvent, desk: EditorDesk): boolean {
  const text = clipboardData?.getData('text/plain').trim() ?? '';
  if (!/^(https?:\/\/|mailto:)\S+$/i.test(text)) return false;
  const href = leadsTo(text, origin());
  const { selection, tr, schema } = view.state;
  const { link } = schema.marks;
  if (!link || !linkAddress.safeParse(href).success || !(selection instanceof TextSelection) || selection.$from.parent.type.spec.code) return false;
  const mark = link.create({ href });
  if (!selection.empty) {
    if (!selection.$from.sameParent(selection.$to)) return false;
    view.dispatch(tr.addMark(selection.from, selection.to, mark).setSelection(TextSelection.create(tr.doc, selection.to)).removeStoredMark(link));
    return true;
  }
  const isEmptyLine = selection.$from.depth === 1 && selection.$from.parent.content.size === 0;
  view.dispatch(tr.replaceSelectionWith(schema.text(text, [mark, ...(selection.$from.marks() ?? [])]), false).scrollIntoView());
  if (isEmptyLine && embedCard(text)) desk.ask('card');
  return true;
}
