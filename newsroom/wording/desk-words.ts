/** Everything the desk says, in English: one catalogue, composed of a file for each area. */
import { accounts } from '#newsroom/wording/desk/accounts.ts';
import { controls } from '#newsroom/wording/desk/controls.ts';
import { editorWords } from '#newsroom/wording/desk/editor.ts';
import { frame } from '#newsroom/wording/desk/frame.ts';
import { keys } from '#newsroom/wording/desk/keys.ts';
import { links } from '#newsroom/wording/desk/links.ts';
import { lists } from '#newsroom/wording/desk/lists.ts';
import { log } from '#newsroom/wording/desk/log.ts';
import { machines } from '#newsroom/wording/desk/machines.ts';
import { palette } from '#newsroom/wording/desk/palette.ts';
import { panel } from '#newsroom/wording/desk/panel.ts';
import { pictures } from '#newsroom/wording/desk/pictures.ts';
import { preview } from '#newsroom/wording/desk/preview.ts';
import { publishing } from '#newsroom/wording/desk/publishing.ts';
import { redirects } from '#newsroom/wording/desk/redirects.ts';
import { site } from '#newsroom/wording/desk/site.ts';
import { webhooks } from '#newsroom/wording/desk/webhooks.ts';
import { work } from '#newsroom/wording/desk/work.ts';

export const desk = {
  accounts,
  controls,
  editor: editorWords,
  frame,
  keys,
  links,
  lists,
  log,
  machines,
  palette,
  panel,
  pictures,
  preview,
  publishing,
  redirects,
  site,
  webhooks,
  work,
} as const;
