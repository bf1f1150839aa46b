'use client';
import type { Editor } from '@tiptap/core';
import { Fragment, useEffect, useId, useRef, useSyncExternalStore } from 'react';
import { editorWords } from '#newsroom/wording/desk/editor.ts';
import type { SlashMenu } from './slash-menu.ts';
import { Slip } from './slip.tsx';

const words = editorWords.blocks;

/** The list of blocks below the slash. The caret stays in the text; arrows and Enter are the list's while it is open. */
export function BlockMenu({ editor, menu }: { editor: Editor; menu: SlashMenu }) {
  const open = useSyncExternalStore(
    menu.listen,
    () => menu.open,
    () => undefined,
  );
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const active = open?.blocks[open.active]?.id;

  useEffect(() => {
    const { dom } = editor.view;
    if (!active) {
      dom.removeAttribute('aria-activedescendant');
      dom.removeAttribute('aria-controls');
      return;
    }
    dom.setAttribute('aria-controls', id);
    dom.setAttribute('aria-activedescendant', `${id}-${active}`);
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }, [editor, id, active]);

  if (!open) return null;
  return (
    <Slip anchor={open.rect} side="below" role="group" label={words.menu} className="block-menu" onClose={open.close}>
      <div role="listbox" id={id} ref={list} aria-label={words.menu}>
        {open.blocks.map((block, index) => (
          <Fragment key={block.id}>
            {block.group !== open.blocks[index - 1]?.group && (
              <div className="menu-group" role="presentation">
                {block.group}
              </div>
            )}
            {/* biome-ignore lint/a11y/useFocusableInteractive: the caret stays in the text, which names the active row */}
            <div
              role="option"
              id={`${id}-${block.id}`}
              className="menu-row"
              aria-selected={index === open.active}
              data-highlighted={index === open.active ? '' : undefined}
              onPointerDown={(event) => {
                event.preventDefault();
                open.choose(block);
              }}
              onPointerMove={() => index !== open.active && menu.show({ ...open, active: index })}
            >
              {block.name}
              <kbd>{block.aliases[0]}</kbd>
            </div>
          </Fragment>
        ))}
      </div>
      <p className="slip-foot">{words.keys}</p>
    </Slip>
  );
}
