/** The places that stop a piece, one after the other: what stands beside the text first, then the text from its first word to its last. */
import type { PartRange } from '#components/desk/editor/focus-part.ts';

export interface StopPlace {
  field: string;
  /** Where in the text; what has its field elsewhere has none. */
  part?: PartRange;
}

/** A place of the text that stops for two reasons is one place. */
export function stopPlaces(beside: readonly string[], inText: readonly Required<StopPlace>[]): StopPlace[] {
  const sorted = inText.toSorted((one, other) => one.part.from - other.part.from);
  return [...beside.map((field) => ({ field })), ...sorted.filter(({ part }, index) => part.from !== sorted[index - 1]?.part.from)];
}

/** The one after the last that was shown, or before it, and round again; that one may be mended and gone, or the text around it longer. */
export function placeAfter(places: readonly StopPlace[], last: StopPlace | undefined, step: 1 | -1): StopPlace | undefined {
  const first = places.at(step === 1 ? 0 : -1);
  if (!last) return first;
  const from = last.part?.from;
  if (from === undefined) {
    const at = places.findIndex(({ field, part }) => field === last.field && !part);
    return at < 0 ? first : places.at((at + step) % places.length);
  }
  const isBeyond = ({ part }: StopPlace) => (step === 1 ? part !== undefined && part.from > from : part === undefined || part.from < from);
  return (step === 1 ? places.find(isBeyond) : places.findLast(isBeyond)) ?? first;
}
