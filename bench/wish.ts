/** What was asked for on the command line. */
import { parseArgs } from 'node:util';

export interface Wish {
  sizes: number[];
  /** Where archives lie that were made before, and stay. */
  kept?: string;
}

const SIZES = '1000,10000,100000,1000000';
export const USAGE = `npm run bench -- [--sizes ${SIZES}] [--kept <folder>]
  --sizes  archives to measure, in articles; a million takes most of the time, and 10 GB of disk meanwhile
  --kept   a folder in which archives are looked for and stay, one for each size`;

/** Undefined when it cannot be understood. */
export function readWish(args: string[]): Wish | undefined {
  try {
    const { values } = parseArgs({ args, options: { sizes: { type: 'string', default: SIZES }, kept: { type: 'string' } } });
    const sizes = values.sizes.split(',').map(Number);
    return sizes.every((size) => Number.isInteger(size) && size >= 100) ? { sizes, kept: values.kept } : undefined;
  } catch {
    return undefined;
  }
}
