'use client';
import Link from 'next/link';
import { Field } from '#components/desk/controls/field.tsx';
import { Input, TextArea } from '#components/desk/controls/input.tsx';
import { Cuts } from '#components/desk/pictures/cuts.tsx';
import { FocalPicture } from '#components/desk/pictures/focal-picture.tsx';
import type { PictureField, Written } from '#components/desk/pictures/written-picture.ts';
import type { DeskPicture } from '#newsroom/media/desk-picture.ts';
import { PICTURE_LIMITS } from '#newsroom/media/picture-limits.ts';
import type { PictureUse } from '#newsroom/media/picture-uses.ts';
import { pictures as words } from '#newsroom/wording/desk/pictures.ts';

interface PictureFormProps {
  picture: DeskPicture;
  written: Written;
  uses: readonly PictureUse[];
  errors: Record<string, string>;
  onChange: (fields: Partial<Written>) => void;
}

/** What is said about a picture, above it what must stay in every cut. */
export function PictureForm({ picture, written, uses, errors, onChange }: PictureFormProps) {
  const line = (name: PictureField) => (
    <Field label={words.fields[name]} hint={words.hints[name]} error={errors[name]}>
      <Input value={written[name]} maxLength={PICTURE_LIMITS.line} onChange={(event) => onChange({ [name]: event.target.value })} />
    </Field>
  );
  const lines = (name: PictureField, limit: number = PICTURE_LIMITS.line) => (
    <Field label={words.fields[name]} hint={words.hints[name]} error={errors[name]}>
      <TextArea value={written[name]} maxLength={limit} onChange={(event) => onChange({ [name]: event.target.value })} />
    </Field>
  );
  return (
    <div className="picture-form">
      <FocalPicture picture={picture} focal={written.focal} onChange={(focal) => onChange({ focal })} />
      <p className="sub">{words.focalHint}</p>
      <Cuts picture={picture} focal={written.focal} />
      {lines('altText')}
      {lines('caption')}
      {line('credit')}
      <div className="two-fields">
        {line('creator')}
        {line('copyright')}
        {line('source')}
        {line('licence')}
      </div>
      {lines('terms', PICTURE_LIMITS.terms)}
      <section className="picture-uses">
        <h2>{words.usedIn}</h2>
        {uses.length === 0 && <p className="sub">{words.unused}</p>}
        <ul>
          {uses.map((use) => (
            <li key={`${use.kind} ${use.id}`}>
              <span className="sub">{words.useKinds[use.kind]}</span> <UseName use={use} />
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

function UseName({ use: { kind, id, name } }: { use: PictureUse }) {
  return id !== '' && (kind === 'article' || kind === 'draft') ? (
    <Link className="item" href={`/desk/articles/${id}`}>
      {name}
    </Link>
  ) : (
    <span className="item">{name}</span>
  );
}
