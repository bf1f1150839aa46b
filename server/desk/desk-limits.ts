/** What the desk's browsers may send. Sizes in bytes, times in milliseconds. */
import { PICTURE_LIMITS } from '#newsroom/media/picture-limits.ts';

export const DESK_LIMITS = {
  /** An action's body unless the action allows more. */
  actionBytes: 64 * 1024,
  /** What the accounts' library is given. */
  authBytes: 16 * 1024,
  /** A picture and the form around it. */
  uploadBytes: PICTURE_LIMITS.bytes + 16 * 1024,
  /** From the first byte of an upload to its last: at this size a line of half a megabit a second. */
  uploadMs: 600_000,
  /** Pictures that may arrive at once; another one is told to come again. */
  uploadsAtOnce: 8,
  /** With less room on the disk no picture is taken: what is written must still find room. */
  reserveBytes: 200_000_000,
} as const;
