/** The slash: what is typed after it finds a block. It opens at the start of a line or after a space, never inside a word. */
import { type Editor, Extension, type Range } from '@tiptap/core';
import { PluginKey } from '@tiptap/pm/state';
import { exitSuggestion, Suggestion, type SuggestionProps } from '@tiptap/suggestion';
import type { EditorDesk } from '../editor-desk.ts';
import { blocksFor, type OfferedBlock } from './block-list.ts';

const key = new PluginKey('slashMenu');

export interface OpenMenu {
  blocks: OfferedBlock[];
  active: number;
  /** Where the slash stands in the window. */
  rect: () => DOMRect | undefined;
  choose: (block: OfferedBlock) => void;
  /** Leaves the text as it is. */
  close: () => void;
}

/** The menu as it stands, for whoever draws it. */
export class SlashMenu {
  open: OpenMenu | undefined;
  /** The plus put the slash there: it goes again when nothing is chosen. */
  private fromPlus = false;
  readonly #listeners = new Set<() => void>();

  listen = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  show(open: OpenMenu | undefined): void {
    this.open = open;
    for (const listener of this.#listeners) listener();
  }

  move(by: 1 | -1): void {
    if (!this.open) return;
    const { active, blocks } = this.open;
    this.show({ ...this.open, active: (active + by + blocks.length) % blocks.length });
  }

  beginFromPlus(): void {
    this.fromPlus = true;
  }

  /** Whether the plus opened it; asked once. */
  takeFromPlus(): boolean {
    const was = this.fromPlus;
    this.fromPlus = false;
    return was;
  }
}

/** Empties a line that holds nothing but what was asked of the menu. */
function clearLine({ state, view }: Editor, { from, to }: Range): void {
  const line = to <= state.doc.content.size ? state.doc.resolve(from).parent : undefined;
  if (line?.isTextblock && line.content.size === to - from && line.textContent.startsWith('/')) view.dispatch(state.tr.delete(from, to));
}

export const slashMenu = (menu: SlashMenu, desk: EditorDesk) =>
  Extension.create({
    name: 'slashMenu',
    addProseMirrorPlugins() {
      const { editor } = this;
      const show = (props: SuggestionProps<OfferedBlock>) => {
        const blocks = props.items;
        if (blocks.length === 0) return menu.show(undefined);
        menu.show({
          blocks,
          active: 0,
          rect: () => props.clientRect?.() ?? undefined,
          choose: (block) => props.command(block),
          close: () => exitSuggestion(editor.view, key),
        });
      };
      return [
        Suggestion<OfferedBlock, OfferedBlock>({
          editor,
          pluginKey: key,
          char: '/',
          allow: ({ state, range }) => !state.doc.resolve(range.from).parent.type.spec.code,
          items: ({ query }) => blocksFor(query),
          command({ range, props }) {
            menu.takeFromPlus();
            editor.chain().focus().deleteRange(range).run();
            props.run(editor, desk);
          },
          render: () => ({
            onStart: show,
            onUpdate: show,
            onExit({ range }) {
              menu.show(undefined);
              if (menu.takeFromPlus()) queueMicrotask(() => clearLine(editor, range));
            },
            onKeyDown({ event }) {
              if (!menu.open || event.isComposing) return false;
              const active = menu.open.blocks[menu.open.active];
              if (event.key === 'ArrowDown') menu.move(1);
              else if (event.key === 'ArrowUp') menu.move(-1);
              else if (event.key === 'Enter' && active) menu.open.choose(active);
              else return false;
              return true;
            },
          }),
        }),
      ];
    },
  });
