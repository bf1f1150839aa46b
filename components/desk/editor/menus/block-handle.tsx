'use client';
import { Menu } from '@base-ui/react/menu';
import type { Editor } from '@tiptap/core';
import { NodeSelection } from '@tiptap/pm/state';
import { Fragment, useEffect, useRef, useState } from 'react';
import { editorWords } from '#newsroom/wording/desk/editor.ts';
import type { EditorDesk } from '../editor-desk.ts';
import { blockEntries } from './block-entries.ts';
import { useRequest } from './use-request.ts';

interface Handled {
  from: number;
  to: number;
  top: number;
  /** Where the block begins, from the start of the text. */
  start: number;
  /** What the page has free on that side of it. */
  beside: number;
}

/** Room for the plus and the grip at the start of a block, and for the grip alone. */
const BOTH = 52;
const GRIP = 28;

/**
 * Plus and grip in the gutter beside a block: the one under the pointer, or the empty line that the caret stands on.
 * They go while somebody writes.
 */
export function BlockHandle({
  editor,
  desk,
  onAddBlock,
}: {
  editor: Editor;
  desk: EditorDesk;
  onAddBlock: (block: { from: number; to: number }) => void;
}) {
  const [block, setBlock] = useState<Handled>();
  const [open, setOpen] = useState(false);
  const grip = useRef<HTMLButtonElement>(null);
  const isOpen = useRef(open);
  isOpen.current = open;
  /** The grip is pressed or drawn: that its block is selected then is no writing, and the grip must not go away under the hand. */
  const isInHand = useRef(false);

  useEffect(() => {
    const { dom } = editor.view;
    const point = ({ clientX, clientY, pointerType }: PointerEvent) => {
      if (pointerType !== 'mouse' || isOpen.current || isInHand.current) return;
      setBlock(handledAt(editor, clientX, clientY));
    };
    const write = () => !isOpen.current && !isInHand.current && setBlock(emptyLine(editor));
    const around = dom.closest('.text-editor') ?? dom;
    around.addEventListener('pointermove', point as EventListener);
    editor.on('update', write);
    editor.on('selectionUpdate', write);
    return () => {
      around.removeEventListener('pointermove', point as EventListener);
      editor.off('update', write);
      editor.off('selectionUpdate', write);
    };
  }, [editor]);

  useRequest(desk, 'block', () => {
    const { selection, doc } = editor.state;
    const index = selection.$from.index(0);
    const node = doc.maybeChild(index);
    if (!node) return;
    const from = selection.$from.posAtIndex(index, 0);
    setBlock(placed(editor, from, from + node.nodeSize));
    setOpen(true);
  });

  if (!block) return null;
  const take = () => {
    isInHand.current = true;
    editor.view.dispatch(editor.state.tr.setSelection(NodeSelection.create(editor.state.doc, block.from)));
  };
  const room = block.beside >= BOTH ? BOTH : GRIP;
  return (
    <div className="block-handle" style={{ insetBlockStart: block.top, insetInlineStart: block.start - room }}>
      {room === BOTH && (
        <button
          type="button"
          className="plus"
          tabIndex={-1}
          aria-label={editorWords.blocks.add}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onAddBlock(block)}
        >
          +
        </button>
      )}
      <button
        type="button"
        ref={grip}
        className="grip"
        tabIndex={-1}
        aria-label={editorWords.block.grip}
        aria-haspopup="menu"
        aria-expanded={open}
        draggable
        onClick={() => {
          take();
          isInHand.current = false;
          setOpen(true);
        }}
        onDragEnd={() => {
          isInHand.current = false;
          setBlock(undefined);
        }}
        onDragStart={(event) => {
          take();
          const dragged = editor.view.nodeDOM(block.from);
          if (dragged instanceof HTMLElement) event.dataTransfer.setDragImage(dragged, 0, 0);
          event.dataTransfer.effectAllowed = 'move';
          event.dataTransfer.setData('text/plain', editor.state.doc.textBetween(block.from, block.to, '\n'));
          // ProseMirror moves what it believes is dragged from its own text.
          editor.view.dragging = { slice: editor.state.selection.content(), move: true };
        }}
      />
      <Menu.Root open={open} onOpenChange={setOpen}>
        <Menu.Portal>
          <Menu.Positioner className="float" anchor={grip} sideOffset={4} align="start">
            <Menu.Popup className="menu-slip slip" aria-label={editorWords.block.menu} finalFocus={() => editor.view.dom}>
              {open &&
                blockEntries(editor, desk).map((entry) => (
                  <Fragment key={entry.name}>
                    {entry.apart && <Menu.Separator className="menu-rule" />}
                    <Menu.Item className="menu-row" onClick={entry.onSelect}>
                      {entry.name}
                      {entry.keys && <kbd>{entry.keys}</kbd>}
                    </Menu.Item>
                  </Fragment>
                ))}
            </Menu.Popup>
          </Menu.Positioner>
        </Menu.Portal>
      </Menu.Root>
    </div>
  );
}

function handledAt(editor: Editor, x: number, y: number): Handled | undefined {
  const { view, state } = editor;
  const text = view.dom.getBoundingClientRect();
  let found: Handled | undefined;
  // What hangs in the margin lies beside a block of the text: the pointer's own side decides.
  state.doc.forEach((node, offset) => {
    const dom = view.nodeDOM(offset);
    if (!(dom instanceof HTMLElement)) return;
    const rect = dom.getBoundingClientRect();
    const isBeside = rect.right < text.left === x < text.left - BOTH;
    if (y >= rect.top - 4 && y <= rect.bottom + 4 && isBeside) found = placed(editor, offset, offset + node.nodeSize);
  });
  return found;
}

function emptyLine(editor: Editor): Handled | undefined {
  const { $from, empty } = editor.state.selection;
  if (!empty || $from.depth !== 1 || $from.parent.type.name !== 'paragraph' || $from.parent.content.size > 0 || !editor.isEditable) return undefined;
  return placed(editor, $from.before(1), $from.after(1));
}

function placed({ view }: Editor, from: number, to: number): Handled | undefined {
  const dom = view.nodeDOM(from);
  const around = view.dom.closest('.text-editor')?.getBoundingClientRect();
  if (!(dom instanceof HTMLElement) || !around) return undefined;
  const page = (view.dom.closest('main') ?? document.documentElement).getBoundingClientRect();
  const rect = dom.getBoundingClientRect();
  const startFrom = ({ left, right }: DOMRect) => (getComputedStyle(view.dom).direction === 'rtl' ? right - rect.right : rect.left - left);
  return { from, to, top: rect.top - around.top, start: startFrom(around), beside: startFrom(page) };
}
