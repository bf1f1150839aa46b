/** Where two texts part, with some of both: whole pages are too long to be read in a report. */
export function firstDifference(one: string, other: string): string | undefined {
  if (one === other) return undefined;
  let at = 0;
  while (one[at] === other[at]) at++;
  return `…${one.slice(Math.max(0, at - 120), at + 120)}… and …${other.slice(Math.max(0, at - 120), at + 120)}…`;
}
