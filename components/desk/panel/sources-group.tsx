'use client';
import { useState } from 'react';
import { Button } from '#components/desk/controls/button.tsx';
import { Field } from '#components/desk/controls/field.tsx';
import { Input, TextArea } from '#components/desk/controls/input.tsx';
import { Select } from '#components/desk/controls/select.tsx';
import { Group } from '#components/desk/panel/group.tsx';
import { HeldInput } from '#components/desk/panel/held-input.tsx';
import { useRows } from '#components/desk/panel/use-rows.ts';
import { useDraft } from '#components/desk/work/draft-context.tsx';
import { linkAddress } from '#newsroom/articles/body.ts';
import { typedAddress } from '#newsroom/articles/typed-address.ts';
import { type DraftDocument, NOTE_KINDS } from '#newsroom/drafts/document.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

const words = desk.panel;
/** Empty, or what the schema of a link takes. */
const isAddress = (text: string) => text === '' || linkAddress.safeParse(text).success;
const KINDS = NOTE_KINDS.map((value) => ({ value, name: words.noteKinds[value] }));

/** Where the story comes from. A source without a name is not stored: it waits here until it has one. */
export function SourcesGroup() {
  const { document, change } = useDraft();
  const { rows, put, add, added, remove } = useRows(
    document.sources,
    { name: '', url: '' },
    ({ name }) => name.trim() !== '',
    (sources) => change({ sources }),
  );
  const named = document.sources.map(({ name }) => name).join(', ');
  return (
    <Group fields="sources" title={words.sources} value={named || words.noSources}>
      {rows.map(({ key, row }) => (
        <div key={key} className="group-pair">
          <Field label={words.sourceName}>
            <Input autoFocus={key === added} value={row.name} onChange={(event) => put(key, { name: event.target.value })} />
          </Field>
          <SourceAddress url={row.url} onStore={(url) => put(key, { url })} />
          <button type="button" className="cross" aria-label={words.remove(row.name)} onClick={() => remove(key)}>
            ×
          </button>
        </div>
      ))}
      <Button look="word" onClick={add}>
        {words.addSource}
      </Button>
    </Group>
  );
}

function SourceAddress({ url, onStore }: { url: string; onStore: (url: string) => void }) {
  const [isWrong, setIsWrong] = useState(false);
  return (
    <Field label={words.sourceAddress} error={isWrong ? words.sourceAddressWrong : undefined}>
      <HeldInput
        inputMode="url"
        autoCapitalize="none"
        spellCheck={false}
        value={url}
        placeholder="https://"
        isWhole={isAddress}
        onStore={onStore}
        complete={(typed) => typedAddress(typed.trim())}
        onRest={(isWhole) => setIsWrong(!isWhole)}
      />
    </Field>
  );
}

const EMPTY_NOTE: DraftDocument['notes'][number] = { kind: 'note', text: '', url: '' };

/** What readers must know beside the text: whose views, who paid, with whom. */
export function NotesGroup() {
  const { document, change } = useDraft();
  const { rows, put, add, remove } = useRows(
    document.notes,
    EMPTY_NOTE,
    ({ text }) => text.trim() !== '',
    (notes) => change({ notes }),
  );
  return (
    <Group title={words.notes} value={document.notes.map(({ kind }) => words.noteKinds[kind]).join(', ') || words.noNotes}>
      {rows.map(({ key, row }) => (
        <div key={key} className="group-pair">
          <Field label={words.noteKind}>
            <Select options={KINDS} value={row.kind} onChange={(event) => put(key, { kind: event.target.value as typeof row.kind })} />
          </Field>
          <Field label={words.noteText}>
            <TextArea value={row.text} onChange={(event) => put(key, { text: event.target.value })} />
          </Field>
          <button type="button" className="cross" aria-label={words.remove(words.noteKinds[row.kind])} onClick={() => remove(key)}>
            ×
          </button>
        </div>
      ))}
      <Button look="word" onClick={add}>
        {words.addNote}
      </Button>
    </Group>
  );
}
