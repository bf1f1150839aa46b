/** What people do with redirects, one at a time. */
import { commit } from '#db/commit.ts';
import { type Act, conflict, type Refusal } from '#newsroom/acting/act.ts';
import { readRedirect, type Written } from '#newsroom/redirects/former-address.ts';
import { checkRedirect, type RedirectRow, redirectWrite, removeRedirect } from '#newsroom/site/redirect.ts';

/** Where it led before, when that was elsewhere. */
export type Checked = { ok: true; row: RedirectRow; former: string | null } | Refusal;

/** A redirect as somebody wrote it, held against what there is. */
export function checkWritten(written: Written): Checked {
  const read = readRedirect(written);
  if (!read.ok) return { ok: false, reason: 'invalid', message: 'This redirect cannot be stored.', fieldErrors: read.wrong };
  const checked = checkRedirect(read.given);
  if (checked.ok) return checked;
  const { path, query, location } = checked.fieldErrors ?? {};
  const from = path ?? query;
  return { ...checked, fieldErrors: { ...(from && { from }), ...(location && { to: location }) } };
}

/** Stores one. What the address led to before is told. */
export async function addRedirect(written: Written, { by, at }: Act): Promise<{ ok: true; former: string | null } | Refusal> {
  const checked = checkWritten(written);
  if (!checked.ok) return checked;
  const { row, former } = checked;
  if (former === row.location) return { ok: true, former: null };
  const did = { action: 'redirect.save', subject: row.path, detail: row.location };
  const result = await commit({ by, at, did, writes: [redirectWrite(row)], raises: 'yes' });
  return result.ok ? { ok: true, former } : conflict;
}

/** Takes one away, named as the list names it. */
export function removeWritten(written: string, act: Act): Promise<{ ok: true } | Refusal> {
  const [path = '', query = ''] = written.split(/\?(.*)/s);
  return removeRedirect({ path, query }, act);
}
