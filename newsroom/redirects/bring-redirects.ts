/** Many redirects at once. Each is checked as a single one is; what is good is stored some at a time, with one audit line. */
import { setImmediate as turn } from 'node:timers/promises';
import { commit } from '#db/commit.ts';
import { type Act, invalid, type Refusal } from '#newsroom/acting/act.ts';
import { inSteps } from '#newsroom/acting/in-steps.ts';
import { readRedirect } from '#newsroom/redirects/former-address.ts';
import { checkWritten } from '#newsroom/redirects/keep-redirects.ts';
import { readLines, type WrittenLine } from '#newsroom/redirects/redirect-lines.ts';
import { BRING_LIMITS, type Brought, type RefusedLine } from '#newsroom/redirects/redirect-list.ts';
import type { AddressBase } from '#newsroom/site/addresses.ts';
import { firstLanguage } from '#newsroom/site/read-settings.ts';
import { type RedirectRow, redirectWrite } from '#newsroom/site/redirect.ts';
import { decodedPath, publicAddress } from '#newsroom/site/stored-address.ts';

/** Stores what is good, and tells of every line that is not. What is stored already is no change: a text can be given again. */
export async function bringRedirects(text: string, act: Act): Promise<({ ok: true } & Brought) | Refusal> {
  const lines = readLines(text);
  if (!lines) return refuse('This is no list of redirects: it begins as JSON and is none that can be read.');
  if (lines.length === 0) return refuse('There is no line in it.');
  if (lines.length > BRING_LIMITS.lines)
    return refuse(`It has ${lines.length.toLocaleString('en')} lines; ${BRING_LIMITS.lines.toLocaleString('en')} is the limit. Give it in parts.`);
  const brought: Brought = { stored: 0, unchanged: 0, ledOn: [], refused: [] };
  const given: Text = { keys: new Map(), free: new Map(), base: { first: firstLanguage() }, lines: lines.length, isNoted: false };
  const waiting = once(lines, given, brought);
  const step = () => bringSome(waiting.splice(0, BRING_LIMITS.step), given, brought, act).then(() => waiting.length > 0);
  await inSteps(step, () => turn()).run();
  brought.refused.sort((one, other) => one.line - other.line);
  return { ok: true, ...brought };
}

const refuse = (says: string): Refusal => invalid(says, { text: says });

/** The lines by their former address, and whether each may be stored at all. */
interface Text {
  keys: Map<string, WrittenLine>;
  free: Map<WrittenLine, boolean>;
  base: AddressBase;
  lines: number;
  /** Whether the audit line stands: it goes with what is stored first. */
  isNoted: boolean;
}

async function bringSome(lines: WrittenLine[], text: Text, brought: Brought, { by, at }: Act): Promise<void> {
  const rows: RedirectRow[] = [];
  for (const line of lines) {
    const end = endOf(line, text);
    if ('wrong' in end) {
      brought.refused.push(refused(line, end.wrong));
      continue;
    }
    const checked = checkWritten({ from: line.from, to: end.to });
    if (!checked.ok) brought.refused.push(refused(line, Object.values(checked.fieldErrors ?? {})[0] ?? checked.message));
    else if (checked.former === checked.row.location) brought.unchanged += 1;
    else rows.push(checked.row);
    if (checked.ok && end.to !== line.to) brought.ledOn.push({ line: line.line, from: line.from, to: end.to });
  }
  if (rows.length === 0) return;
  // Checked and written within one turn: nobody takes an address between.
  const did = text.isNoted ? null : { action: 'redirect.bring', subject: rows[0]?.path ?? '', detail: String(text.lines) };
  await commit({ by, at, did, writes: rows.map(redirectWrite), raises: 'yes' });
  text.isNoted = true;
  brought.stored += rows.length;
}

const refused = ({ line, from, to }: WrittenLine, says: string): RefusedLine => ({ line, from, to, says });

/** What stands in the text twice is refused the second time. */
function once(lines: WrittenLine[], { keys, base }: Text, brought: Brought): WrittenLine[] {
  return lines.filter((line) => {
    const key = line.wrong === undefined ? keyOf(line.from, base) : undefined;
    const same = key === undefined ? undefined : keys.get(key);
    const wrong = line.wrong ?? (same && `Line ${same.line} has the same former address.`);
    if (wrong !== undefined) brought.refused.push(refused(line, wrong));
    else if (key !== undefined) keys.set(key, line);
    return wrong === undefined;
  });
}

/** Where a line leads by what the text itself says of where it leads; or why nowhere. */
function endOf(line: WrittenLine, text: Text): { to: string } | { wrong: string } {
  const passed = new Set([line]);
  let last = line;
  for (let next = nextOf(last, text); next; next = nextOf(last, text)) {
    if (passed.has(next)) return { wrong: `It leads in a circle, by line ${next.line}.` };
    if (passed.size > BRING_LIMITS.hops) return { wrong: `It leads through more than ${BRING_LIMITS.hops} other lines: name its end.` };
    passed.add(next);
    last = next;
  }
  return { to: last.to };
}

/** How a former address is told from others, however it is spelled; undefined where it is none. */
function keyOf(from: string, base: AddressBase): string | undefined {
  const read = readRedirect({ from, to: '/' });
  return read.ok ? `${publicAddress(base, decodedPath(read.given.path))}?${read.given.query}` : undefined;
}

/** The line that leads on from where this one leads. Only a page of ours can be a former address, and none that is in use. */
function nextOf({ to }: WrittenLine, { keys, free, base }: Text): WrittenLine | undefined {
  const read = readRedirect({ from: '/x', to });
  const path = read.ok && read.given.location.startsWith('/') ? keyOf(read.given.location, base) : undefined;
  const next = path === undefined ? undefined : keys.get(path);
  if (!next) return undefined;
  const isFree = free.get(next) ?? checkWritten({ from: next.from, to: 'https://elsewhere.invalid/' }).ok;
  free.set(next, isFree);
  return isFree ? next : undefined;
}
