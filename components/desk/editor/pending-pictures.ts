/**
 * Pictures that are on their way in. Each is shown where it was dropped, with its progress, and takes its place in the
 * text once it is stored: nobody waits for it, and nothing unfinished is ever saved.
 */
import { Extension } from '@tiptap/core';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import { editorWords } from '#newsroom/wording/desk/editor.ts';
import type { EditorDesk } from './editor-desk.ts';
import { pictureWords } from './picture-words.ts';
import { element, OF_THE_DESK } from './views/element.ts';

const words = editorWords.picture;

type Change = { add: { id: object; at: number; dom: HTMLElement } } | { remove: object };

const key = new PluginKey<DecorationSet>('pendingPictures');

export const PendingPictures = Extension.create({
  name: 'pendingPictures',
  addProseMirrorPlugins: () => [
    new Plugin<DecorationSet>({
      key,
      state: {
        init: () => DecorationSet.empty,
        apply(transaction, set) {
          const mapped = set.map(transaction.mapping, transaction.doc);
          const change = transaction.getMeta(key) as Change | undefined;
          if (!change) return mapped;
          if ('remove' in change) return mapped.remove(mapped.find(undefined, undefined, ({ id }) => id === change.remove));
          const { id, at, dom } = change.add;
          return mapped.add(transaction.doc, [Decoration.widget(at, () => dom, { id, ignoreSelection: true, stopEvent: () => true })]);
        },
      },
      props: {
        decorations(state) {
          return this.getState(state);
        },
      },
    }),
  ],
});

/** Where a block may stand that is put in at that position: on an empty line, else after the block. */
function placeFor(view: EditorView, position: number): number {
  const $pos = view.state.doc.resolve(position);
  if ($pos.depth === 0) return position;
  const isEmptyLine = $pos.depth === 1 && $pos.parent.content.size === 0;
  return isEmptyLine ? $pos.before(1) : $pos.after(1);
}

/** Takes the files in one after the other, and puts each picture into the text as soon as it is stored. */
export async function takePictures(view: EditorView, files: File[], position: number, desk: EditorDesk): Promise<void> {
  const waiting = files.map((file) => ({ file, ...announce(view, file, placeFor(view, position)) }));
  for (const one of waiting) await takeIn(view, one, desk);
}

interface Waiting {
  file: File;
  id: object;
  aborted: AbortController;
  say: (text: string, word: string) => void;
  end: () => void;
}

function announce(view: EditorView, file: File, at: number): Omit<Waiting, 'file'> {
  const id = {};
  const aborted = new AbortController();
  const preview = URL.createObjectURL(file);
  const said = element('span', { role: 'status' });
  const word = element('button', { type: 'button', class: 'word' });
  const end = () => {
    aborted.abort();
    URL.revokeObjectURL(preview);
    if (!view.isDestroyed) view.dispatch(view.state.tr.setMeta(key, { remove: id } satisfies Change));
  };
  word.addEventListener('click', end);
  const image = element('img', { class: 'pic', src: preview, alt: '' });
  // What the browser cannot show, the server may still know; until then there is no broken sign in its place.
  image.addEventListener('error', () => image.remove());
  const dom = element(
    'figure',
    { class: 'in-text pending-picture', contenteditable: 'false' },
    image,
    element('p', { class: 'want', ...OF_THE_DESK }, said, word),
  );
  view.dispatch(view.state.tr.setMeta(key, { add: { id, at, dom } } satisfies Change));
  return {
    id,
    aborted,
    end,
    say(text, help) {
      said.textContent = text;
      word.textContent = help;
    },
  };
}

async function takeIn(view: EditorView, { file, id, aborted, say, end }: Waiting, desk: EditorDesk): Promise<void> {
  if (aborted.signal.aborted) return;
  say(words.uploading(0), words.cancel);
  const outcome = await desk.services.uploadPicture(file, {
    signal: aborted.signal,
    onProgress: (fraction) => say(words.uploading(Math.round(fraction * 100)), words.cancel),
  });
  if (aborted.signal.aborted || view.isDestroyed) return;
  if (!outcome.ok) return say(words.failed(outcome.message), words.dismiss);
  desk.pictures.put([outcome.picture]);
  const place = key.getState(view.state)?.find(undefined, undefined, (spec) => spec.id === id)[0]?.from;
  end();
  const picture = view.state.schema.nodes.picture?.create(pictureWords(outcome.picture));
  if (place !== undefined && picture) view.dispatch(view.state.tr.insert(place, picture));
}
