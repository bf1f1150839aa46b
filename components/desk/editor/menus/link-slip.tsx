'use client';
import type { Editor } from '@tiptap/core';
import { getMarkRange } from '@tiptap/core';
import { useState } from 'react';
import { Button } from '#components/desk/controls/button.tsx';
import { typedAddress } from '#newsroom/articles/typed-address.ts';
import { editorWords } from '#newsroom/wording/desk/editor.ts';
import type { EditorDesk } from '../editor-desk.ts';
import type { FoundArticle } from '../services.ts';
import { ArticleChoice } from './article-choice.tsx';
import { insertBlock } from './insert.ts';
import { selectionRect } from './selection-place.ts';
import { Slip } from './slip.tsx';
import { useRequest } from './use-request.ts';

const words = editorWords.link;

/** What somebody typed, as an address: our own host is left out. */
function addressOf(typed: string): string | undefined {
  const { origin } = window.location;
  return typedAddress(typed.startsWith(`${origin}/`) ? typed.slice(origin.length) : typed);
}

/** The slip that links the selected words, or changes the link that the caret stands in. */
export function LinkSlip({ editor, desk }: { editor: Editor; desk: EditorDesk }) {
  const [mode, setMode] = useState<'link' | 'readWith'>();
  useRequest(desk, 'link', () => {
    // The caret in a link means the whole link.
    const { state } = editor;
    const type = state.schema.marks.link;
    const range = type && state.selection.empty ? getMarkRange(state.selection.$from, type) : undefined;
    if (range) editor.commands.setTextSelection(range);
    setMode('link');
  });
  useRequest(desk, 'readWith', () => setMode('readWith'));
  if (!mode) return null;

  const close = () => {
    setMode(undefined);
    editor.commands.focus();
  };
  const link = (href: string) => {
    editor.chain().setMark('link', { href }).setTextSelection(editor.state.selection.to).run();
    close();
  };
  const putBeside = (article: FoundArticle) => {
    desk.articles.put([article]);
    setMode(undefined);
    insertBlock(editor, { type: 'readWith', attrs: { articleId: article.id } });
  };
  const current = String(editor.getAttributes('link').href ?? '');
  return (
    <Slip
      anchor={() => selectionRect(editor)}
      side="below"
      role="dialog"
      label={mode === 'link' ? words.slip : words.readWith}
      className="link-slip"
      onClose={(why) => (why === 'escape' ? close() : setMode(undefined))}
    >
      <ArticleChoice
        services={desk.services}
        initial={mode === 'link' ? current : ''}
        addressOf={mode === 'link' ? addressOf : undefined}
        onAddress={link}
        onArticle={mode === 'link' ? ({ path }) => path && link(path) : putBeside}
        canChoose={(article) => mode === 'readWith' || article.path !== null}
        foot={
          <>
            <span className="sub">{mode === 'link' ? words.enter : words.enterReadWith}</span>
            {mode === 'link' && current && (
              <Button
                look="word"
                onClick={() => {
                  editor.commands.unsetMark('link');
                  close();
                }}
              >
                {words.remove}
              </Button>
            )}
            <kbd>{words.escape}</kbd>
          </>
        }
      />
    </Slip>
  );
}
