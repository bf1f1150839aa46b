'use client';
import type { Editor } from '@tiptap/core';
import { blockAt } from './block-moves.ts';
import type { EditorDesk } from './editor-desk.ts';
import { BlockHandle } from './menus/block-handle.tsx';
import { BlockMenu } from './menus/block-menu.tsx';
import { CardOffer } from './menus/card-offer.tsx';
import { ChosenPicture } from './menus/chosen-picture.tsx';
import { EmbedSlip } from './menus/embed-slip.tsx';
import { FindSlip } from './menus/find-slip.tsx';
import { FixedToolbar } from './menus/fixed-toolbar.tsx';
import { FootnoteSlip } from './menus/footnote-slip.tsx';
import { caretOnNewLine } from './menus/insert.ts';
import { LinkSlip } from './menus/link-slip.tsx';
import { SelectionToolbar } from './menus/selection-toolbar.tsx';
import type { SlashMenu } from './menus/slash-menu.ts';
import { useFixedToolbar } from './menus/toolbar-setting.ts';

/** What lies around and over the text: menus, toolbars, slips. A text that is only read has the search alone. */
export function EditorFurniture({ editor, desk, menu, readOnly }: { editor: Editor; desk: EditorDesk; menu: SlashMenu; readOnly: boolean }) {
  const isFixed = useFixedToolbar();
  /** The plus is a slash on an empty line. */
  const addBlock = (block: { from: number; to: number } | undefined) => {
    if (!block) return;
    caretOnNewLine(editor, block);
    menu.beginFromPlus();
    editor.commands.insertContent('/');
  };
  return (
    <>
      <FindSlip editor={editor} desk={desk} readOnly={readOnly} />
      {!readOnly && (
        <>
          <BlockHandle editor={editor} desk={desk} onAddBlock={addBlock} />
          <BlockMenu editor={editor} menu={menu} />
          <LinkSlip editor={editor} desk={desk} />
          <CardOffer editor={editor} desk={desk} />
          <EmbedSlip editor={editor} desk={desk} />
          <FootnoteSlip editor={editor} desk={desk} />
          <ChosenPicture editor={editor} desk={desk} />
          {isFixed ? (
            <FixedToolbar editor={editor} desk={desk} onAddBlock={() => addBlock(blockAt(editor.state))} />
          ) : (
            <SelectionToolbar editor={editor} desk={desk} />
          )}
        </>
      )}
    </>
  );
}
