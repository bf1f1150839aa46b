/** Reads the files of one data folder to their end, and tells its parent which are damaged. */
import { constants, setPriority } from 'node:os';
import { checkFiles } from '#db/check-files.ts';

setPriority(constants.priority.PRIORITY_LOW);
process.send?.(checkFiles(process.argv[2] ?? ''));
