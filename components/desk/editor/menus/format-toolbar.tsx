'use client';
import { Toolbar } from '@base-ui/react/toolbar';
import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { Fragment } from 'react';
import { Menu } from '#components/desk/controls/menu.tsx';
import { editorWords } from '#newsroom/wording/desk/editor.ts';
import type { EditorDesk } from '../editor-desk.ts';
import { FORMATS } from './formats.ts';
import { setFixedToolbar } from './toolbar-setting.ts';

const words = editorWords.format;
const SHOWN = FORMATS.filter(({ where }) => where === 'shown');
const MORE = FORMATS.filter(({ where }) => where === 'more');

interface Props {
  editor: Editor;
  desk: EditorDesk;
  /** It stays in sight: then it has a plus and an undo too. */
  fixed?: boolean;
  onAddBlock?: () => void;
}

/** Words that change words. Arrows go through it, Escape returns to the text; a press never takes the caret away. */
export function FormatToolbar({ editor, desk, fixed = false, onAddBlock }: Props) {
  const on = useEditorState({
    editor,
    selector: ({ editor: { isDestroyed } }) => (isDestroyed ? [] : FORMATS.filter(({ isOn }) => isOn?.(editor)).map(({ name }) => name)),
  });
  const keepCaret = (event: { preventDefault: () => void }) => event.preventDefault();
  return (
    <Toolbar.Root
      className="format-toolbar"
      aria-label={words.toolbar}
      onMouseDown={keepCaret}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        editor.commands.focus();
      }}
    >
      {onAddBlock && (
        <Toolbar.Button className="plus" aria-label={editorWords.blocks.add} onClick={onAddBlock}>
          +
        </Toolbar.Button>
      )}
      {SHOWN.map((format) => (
        <Fragment key={format.name}>
          {format.apart && <Toolbar.Separator className="toolbar-rule" />}
          <Toolbar.Button
            className={`format ${format.letter ? `letter-${format.letter}` : ''} ${format.later ? 'later' : ''}`}
            aria-label={format.letter && format.name}
            title={format.keys}
            aria-pressed={format.isOn ? on.includes(format.name) : undefined}
            onClick={() => format.run(editor, desk)}
          >
            {format.letter ?? format.name}
          </Toolbar.Button>
        </Fragment>
      ))}
      <Toolbar.Separator className="toolbar-rule" />
      {fixed && (
        <Toolbar.Button className="format" onClick={() => editor.chain().focus().undo().run()}>
          {words.undo}
        </Toolbar.Button>
      )}
      <Menu
        trigger={<Toolbar.Button className="format">{words.more}</Toolbar.Button>}
        label={words.more}
        entries={[
          ...MORE.map((format) => ({
            name: format.name,
            keys: format.keys,
            apart: format.apart,
            isCurrent: on.includes(format.name),
            onSelect: () => format.run(editor, desk),
          })),
          { name: fixed ? words.freeToolbar : words.keepToolbar, apart: true, onSelect: () => setFixedToolbar(!fixed) },
        ]}
      />
    </Toolbar.Root>
  );
}
