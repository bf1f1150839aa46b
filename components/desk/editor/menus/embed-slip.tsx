'use client';
import type { Editor } from '@tiptap/core';
import { type FormEvent, useState } from 'react';
import { Button } from '#components/desk/controls/button.tsx';
import { Field } from '#components/desk/controls/field.tsx';
import { Input } from '#components/desk/controls/input.tsx';
import { Select } from '#components/desk/controls/select.tsx';
import { EMBED_KINDS } from '#newsroom/articles/body.ts';
import { editorWords } from '#newsroom/wording/desk/editor.ts';
import type { EditorDesk } from '../editor-desk.ts';
import { type EmbedKind, embedCard } from '../embed-address.ts';
import { insertBlock } from './insert.ts';
import { selectionRect } from './selection-place.ts';
import { Slip } from './slip.tsx';
import { useRequest } from './use-request.ts';

const words = editorWords.embed;

/** Asks for the address of a video, sound, post or map; what it is, the address says, and a hand may say otherwise. */
export function EmbedSlip({ editor, desk }: { editor: Editor; desk: EditorDesk }) {
  const [open, setOpen] = useState(false);
  const [address, setAddress] = useState('');
  const [kind, setKind] = useState<EmbedKind>();
  const [wrong, setWrong] = useState(false);
  useRequest(desk, 'embed', () => {
    setAddress('');
    setKind(undefined);
    setWrong(false);
    setOpen(true);
  });
  if (!open) return null;

  const card = embedCard(address);
  function insert(event: FormEvent) {
    event.preventDefault();
    event.stopPropagation();
    if (!card) return setWrong(true);
    setOpen(false);
    insertBlock(editor, { type: 'embed', attrs: { ...card, kind: kind ?? card.kind } });
  }
  function close(why: 'outside' | 'escape') {
    setOpen(false);
    if (why === 'escape') editor.commands.focus();
  }
  return (
    <Slip anchor={() => selectionRect(editor)} side="below" role="dialog" label={words.slip} className="form-slip" onClose={close}>
      <form onSubmit={insert}>
        <Field label={words.field} error={wrong && !card ? words.wrong : undefined}>
          <Input
            type="url"
            inputMode="url"
            value={address}
            // The caret belongs where one was asked to write.
            ref={(input) => void (input && document.activeElement?.closest('form') !== input.form && input.focus())}
            onChange={(event) => setAddress(event.target.value)}
          />
        </Field>
        <Field label={words.kind} hint={card && `${words.provider} ${card.provider}`}>
          <Select
            value={kind ?? card?.kind ?? 'video'}
            onChange={(event) => setKind(event.target.value as EmbedKind)}
            options={EMBED_KINDS.map((value) => ({ value, name: words.kinds[value] }))}
          />
        </Field>
        <p className="sub">{words.hint}</p>
        <Button type="submit">{words.insert}</Button>
      </form>
    </Slip>
  );
}
