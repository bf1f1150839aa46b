/** How figures are written. */

export const kB = (bytes: number): string => `${(bytes / 1_000).toFixed(1)} kB`;
export const MB = (bytes: number | undefined): string => (bytes === undefined ? 'not told by this system' : `${(bytes / 1e6).toFixed(0)} MB`);
export const ms = (milliseconds: number): string =>
  `${milliseconds < 1_000 ? milliseconds.toFixed(1) : Math.round(milliseconds).toLocaleString('en')} ms`;
export const number = (count: number): string => Math.round(count).toLocaleString('en');
export const percent = (share: number): string => `${(share * 100).toFixed(0)} %`;

/** Answers by their status, the most frequent first. */
export const byStatus = (answers: Record<string, number>): string =>
  Object.entries(answers)
    .sort(([, one], [, other]) => other - one)
    .map(([status, times]) => `${status === '0' ? 'none' : status} ${number(times)}×`)
    .join(', ');

/** A table in Markdown. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), `|${head.map(() => '---|').join('')}`, ...rows.map(line)].join('\n');
}
