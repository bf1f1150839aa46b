'use client';
/** The frame of every form of the site: its head, its fields, what was refused, and the one button. */
import type { FormEvent, ReactNode } from 'react';
import { Button } from '#components/desk/controls/button.tsx';
import { DeskLink } from '#components/desk/controls/desk-link.tsx';
import { StatusLine } from '#components/desk/controls/status-line.tsx';
import { EditProblem } from '#components/desk/site/edit-problem.tsx';
import { KeptNotice } from '#components/desk/site/kept-notice.tsx';
import { Leaving } from '#components/desk/site/leaving.tsx';
import type { Editing } from '#components/desk/site/use-edit.ts';
import { useSaveKey } from '#components/desk/site/use-save-key.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

const words = desk.site.form;

interface EditFormProps {
  edit: Editing<object>;
  title: string;
  /** The list it belongs to. */
  back?: { name: string; href: string };
  /** Where readers find it. */
  path?: string | undefined;
  /** At the start of the foot: what takes it away. */
  remove?: ReactNode;
  isNew?: boolean;
  /** What whoever saves this should know; it keeps nobody from it. */
  warning?: string | undefined;
  children: ReactNode;
}

export function EditForm({ edit, title, back, path, remove, isNew = false, warning, children }: EditFormProps) {
  const { isChanged, isSaving, kept } = edit;
  function submit(event: FormEvent) {
    event.preventDefault();
    void edit.save();
  }
  useSaveKey(() => void edit.save());
  const says = isSaving ? words.saving : isChanged ? words.unsaved : isNew ? '' : words.allSaved;
  return (
    <form className="site-form" onSubmit={submit} noValidate>
      <header className="site-head">
        <div>
          {back && (
            <DeskLink className="word" href={back.href}>
              {back.name}
            </DeskLink>
          )}
          <h2 className="sheet-title">{title}</h2>
        </div>
        {path && (
          <a className="word" href={path} target="_blank" rel="noopener">
            {words.open}
          </a>
        )}
      </header>
      <KeptNotice kept={kept} />
      <div className="site-fields" key={kept.epoch}>
        {children}
      </div>
      {remove && <div className="site-remove">{remove}</div>}
      <footer className="site-foot">
        <EditProblem {...edit} />
        <p role="status" className="site-warning">
          {warning}
        </p>
        <div>
          <StatusLine says={says} loud={isChanged} />
          <Button type="submit" look="ink" aria-busy={isSaving}>
            {words.save}
          </Button>
        </div>
      </footer>
      <Leaving isChanged={isChanged} />
    </form>
  );
}
