'use client';
/**
 * The text of an article, written on the reader's page: same styles, same places, same line breaks.
 *
 *   <BodyEditor ref={editor} body={document.body} onChange={(body) => change({ body })} readOnly={readOnly}
 *     language={document.language} dateline={document.dateline} pictures={refs.pictures} services={services} />
 *
 * It stands where readers get `.body` (in `.article .article-main`). Nothing comes in from outside after it was mounted:
 * the answer of a save brings no content. A restored or merged text comes through `replaceBody`.
 */
import { EditorContent, useEditor } from '@tiptap/react';
import { type Ref, useEffect, useImperativeHandle, useMemo, useRef, useState } from 'react';
import type { Body } from '#newsroom/articles/body.ts';
import { readWithIds } from '#newsroom/articles/reading-body.ts';
import type { DeskPicture } from '#newsroom/media/desk-picture.ts';
import type { PlaceInText } from '#newsroom/publishing/checklist.ts';
import { directionOf, type Language } from '#newsroom/site/language.ts';
import { editorWords } from '#newsroom/wording/desk/editor.ts';
import { wordsOf } from '#newsroom/wording/words-of.ts';
import { openDesk } from './editor-desk.ts';
import { editorExtensions } from './editor-extensions.ts';
import { EditorFurniture } from './editor-furniture.tsx';
import { findParts, focusPart, type PartRange } from './focus-part.ts';
import { SlashMenu } from './menus/slash-menu.ts';
import { replaceBody } from './replace-body.ts';
import type { EditorServices } from './services.ts';
import { editableDocument, storedBody } from './stored-body.ts';
import { describePicture, type TextPictureWords } from './text-pictures.ts';

/** So much of the window stays free below the line that is written. */
const FREE_BELOW = 0.25;

export interface BodyEditorHandle {
  /** Puts a restored or merged text in the place of this one; it can be undone. */
  replaceBody(body: Body): void;
  focusStart(): void;
  /** Every part that looks like that place, in reading order. */
  findParts(place: PlaceInText, deadLinks: readonly string[]): PartRange[];
  focusPart(part: PartRange): void;
  /** Writes what is said of the nth picture. */
  describePicture(order: number, words: Partial<TextPictureWords>): void;
}

interface BodyEditorProps {
  ref?: Ref<BodyEditorHandle>;
  /** Read once. */
  body: Body;
  onChange: (body: Body) => void;
  readOnly?: boolean;
  language: Language;
  dateline?: string;
  /** What is known of the pictures in the text. */
  pictures: DeskPicture[];
  services: EditorServices;
  /** ↑ at the start of the text. */
  onLeaveStart?: () => void;
}

/** How near to the window's edges the line that is written may come, in pixels: below the desk's bar, and above a part of the window that is kept free. */
const ROOM_AROUND_CARET = {
  top: 88,
  left: 5,
  right: 5,
  get bottom() {
    return (window.visualViewport?.height ?? window.innerHeight) * FREE_BELOW;
  },
};

export function BodyEditor({ ref, body, onChange, readOnly = false, language, dateline = '', pictures, services, onLeaveStart }: BodyEditorProps) {
  const [desk] = useState(() => openDesk(language, services));
  const latest = useRef({ onChange, onLeaveStart });
  latest.current = { onChange, onLeaveStart };
  const [menu] = useState(() => new SlashMenu());
  const [extensions] = useState(() => editorExtensions({ desk, menu, onLeave: () => latest.current.onLeaveStart?.() }));
  const [opened] = useState(body);
  const [content] = useState(() => editableDocument(opened));
  const told = useRef<Body['content']>([]);
  const editorProps = useMemo(
    () => ({
      attributes: {
        class: 'body',
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': editorWords.text,
        lang: language,
        dir: directionOf(language),
        spellcheck: 'true',
      },
      scrollThreshold: ROOM_AROUND_CARET,
      scrollMargin: ROOM_AROUND_CARET,
    }),
    [language],
  );
  const editor = useEditor({
    extensions,
    content,
    editable: !readOnly,
    editorProps,
    // A style element would need a nonce; the desk's own stylesheet has these rules.
    injectCSS: false,
    immediatelyRender: false,
    onUpdate(changed) {
      const now = storedBody(changed.editor.state.doc);
      // An empty line at the end, or a selection, is no change of what is stored.
      const isSame = now.content.length === told.current.length && now.content.every((block, index) => block === told.current[index]);
      told.current = now.content;
      if (!isSame) latest.current.onChange(now);
    },
  });

  // Before anything is changed: what it opens with is no news.
  useEffect(() => {
    if (editor) told.current = storedBody(editor.state.doc).content;
  }, [editor]);
  useEffect(() => desk.pictures.put(pictures), [desk, pictures]);
  useEffect(() => {
    Object.assign(desk, { w: wordsOf(language), dateline, services });
    editor?.view.dispatch(editor.state.tr.setMeta('addToHistory', false));
  }, [desk, editor, language, dateline, services]);
  useEffect(() => {
    const ids = readWithIds(opened);
    if (ids.length > 0) void desk.services.nameArticles(ids).then((articles) => desk.articles.put(articles));
  }, [desk, opened]);
  useEffect(() => {
    editor?.setEditable(!readOnly, false);
  }, [editor, readOnly]);
  useImperativeHandle(
    ref,
    () => ({
      replaceBody: (next) => editor && replaceBody(editor, next),
      focusStart: () => editor?.commands.focus('start'),
      findParts: (place, deadLinks) => (editor ? findParts(editor, place, deadLinks) : []),
      focusPart: (part) => editor && focusPart(editor, part),
      describePicture: (order, said) => editor && describePicture(editor, order, said),
    }),
    [editor],
  );

  return (
    <div className="text-editor">
      <EditorContent editor={editor} />
      {editor && <EditorFurniture editor={editor} desk={desk} menu={menu} readOnly={readOnly} />}
    </div>
  );
}
