import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import type { EditorDesk } from './editor-desk.ts';
import { embedView, readWithView } from './views/card-views.ts';
import { factBoxView } from './views/fact-box-view.ts';
import { footnoteView } from './views/footnote-view.ts';
import { galleryView, pictureView } from './views/picture-view.ts';
import { pullQuoteView, quotationView } from './views/quotation-views.ts';
import { tableView } from './views/table-view.ts';

/** Draws the blocks that are more than text. The schema knows nothing of it, so that it works without a browser. */
export const blockViews = (desk: EditorDesk) =>
  Extension.create({
    name: 'blockViews',
    addProseMirrorPlugins: () => [
      new Plugin({
        props: {
          nodeViews: {
            blockquote: quotationView,
            pullQuote: pullQuoteView,
            factBox: factBoxView,
            table: tableView,
            picture: pictureView(desk),
            gallery: galleryView(desk),
            embed: embedView(desk),
            readWith: readWithView(desk),
            footnote: footnoteView(desk),
          },
        },
      }),
    ],
  });
