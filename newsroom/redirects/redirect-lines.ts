/** Many redirects as former sites hand them out: lines of two addresses (CSV), or Ghost's redirects.json. */
import { z } from 'zod';
import type { Written } from '#newsroom/redirects/former-address.ts';

export interface WrittenLine extends Written {
  /** Where it stands: the line of the text, or which one of a JSON list; from 1. */
  line: number;
  /** What stands in its way, where that is seen at once. */
  wrong?: string;
}

const FROM_NAMES = /^(from|source|source url|old|old url|former address)$/i;
const TO_NAMES = /^(to|target|target url|destination|new|new url|leads to)$/i;
const MISSING = 'It names no two addresses.';
const PATTERN = 'Patterns are not stored: each address needs a line of its own.';

const ghostSchema = z.array(z.unknown());
const ghostLine = z.object({ from: z.string(), to: z.string() });
/** Ghost takes all that it is given as expressions; a plain path reads the same as one. */
const EXPRESSION = /[*+^$\\|()[\]{}]/;

/** Undefined when a text that begins as JSON is no such list. */
export function readLines(text: string): WrittenLine[] | undefined {
  const whole = text.replace(/^\uFEFF/, '');
  return /^\s*[[{]/.test(whole) ? readGhost(whole) : readTable(whole);
}

function readGhost(text: string): WrittenLine[] | undefined {
  const list = ghostSchema.safeParse(parsed(text));
  return list.data?.map((one, place) => {
    const { data } = ghostLine.safeParse(one);
    if (!data) return { line: place + 1, from: '', to: '', wrong: MISSING };
    return { line: place + 1, ...data, ...(EXPRESSION.test(data.from) && { wrong: PATTERN }) };
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function readTable(text: string): WrittenLine[] {
  const records = cellsOf(text, separatorOf(text)).filter(({ cells }) => cells.some((cell) => cell.trim()));
  const head = records[0]?.cells.map((cell) => cell.trim()) ?? [];
  const isHead = head.some((name) => FROM_NAMES.test(name));
  const [fromAt, toAt] = isHead ? [head.findIndex((name) => FROM_NAMES.test(name)), head.findIndex((name) => TO_NAMES.test(name))] : [0, 1];
  const patternAt = isHead ? head.findIndex((name) => name.toLowerCase() === 'regex') : -1;
  return records.slice(isHead ? 1 : 0).map(({ line, cells }) => {
    const [from = '', to = ''] = [cells[fromAt]?.trim(), cells[toAt]?.trim()];
    const isPattern = /^(1|true)$/i.test(cells[patternAt]?.trim() ?? '');
    return { line, from, to, ...((!from || !to) && { wrong: MISSING }), ...(isPattern && { wrong: PATTERN }) };
  });
}

/** Of the first line: a tab before a semicolon before a comma, since addresses may have the latter. */
function separatorOf(text: string): string {
  const first = text.trimStart().split(/\r?\n/, 1)[0] ?? '';
  const bare = first.replace(/"[^"]*"/g, '');
  return ['\t', ';'].find((one) => bare.includes(one)) ?? ',';
}

/** RFC 4180: cells between quotes may hold separators, line ends and doubled quotes. */
function cellsOf(text: string, separator: string): { line: number; cells: string[] }[] {
  const records: { line: number; cells: string[] }[] = [];
  const token = new RegExp(`(?:"([^"]*(?:""[^"]*)*)"[^${separator}\\r\\n]*|([^${separator}\\r\\n]*))(${separator}|\\r?\\n|\\r|$)`, 'gy');
  let line = 1;
  let record: { line: number; cells: string[] } = { line, cells: [] };
  for (const [whole, quoted, bare = '', end] of text.matchAll(token)) {
    record.cells.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    line += whole.split(/\r\n|\r|\n/).length - 1;
    if (end === separator) continue;
    records.push(record);
    record = { line, cells: [] };
    if (end === '') break;
  }
  return records;
}
