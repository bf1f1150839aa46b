'use client';
/** Where a stop or a check of the list can be mended, and how one gets there. */
import type { BodyEditorHandle } from '#components/desk/editor/body-editor.tsx';
import { focusLine } from '#components/desk/work/plain-line.tsx';
import { CHECKS_IN_TEXT } from '#newsroom/publishing/check-places.ts';
import { type PlaceInText, STOPS_IN_TEXT } from '#newsroom/publishing/checklist.ts';

/** A line above the text, the text, or a group of the panel. */
type Where = 'line' | 'text' | 'panel';

const CONTROL = 'input, select, textarea, button:not([tabindex="-1"])';
/** By the name the checklist gives it, how its places in the text are told. */
export const IN_TEXT: Record<string, PlaceInText> = { ...STOPS_IN_TEXT, ...CHECKS_IN_TEXT };

export function whereIs(field: string): Where {
  if (field === 'headline' || field === 'standfirst') return 'line';
  return field === 'body' || Object.hasOwn(IN_TEXT, field) ? 'text' : 'panel';
}

/** Puts the caret where it can be mended on the page. `deadLinks`: as they are written in the text. */
export function focusOnPage(field: string, text: BodyEditorHandle | null, deadLinks: readonly string[]): void {
  const place = IN_TEXT[field];
  const [part] = (place && text?.findParts(place, deadLinks)) ?? [];
  if (whereIs(field) === 'line') focusLine(field);
  else if (part) text?.focusPart(part);
  else text?.focusStart();
}

/** Back to the text, where its caret was: what one sees stays where it is. */
export function focusText(): void {
  document.querySelector<HTMLElement>('.text-editor [role="textbox"].body')?.focus({ preventScroll: true });
}

/** Opens the group of the panel that holds the field, and takes the focus there. */
export function focusInPanel(panel: HTMLElement, field: string): void {
  const group = panel.querySelector<HTMLDetailsElement>(`.group[data-fields~="${field}"]`);
  if (!group) {
    panel.focus();
    return;
  }
  group.open = true;
  const own = group.querySelector<HTMLElement>(`[data-field="${field}"]`);
  const fields = own ?? group.querySelector<HTMLElement>('.group-fields');
  const control = own?.matches(CONTROL) ? own : fields?.querySelector<HTMLElement>(CONTROL);
  control?.focus();
  group.scrollIntoView({ block: 'nearest' });
}
