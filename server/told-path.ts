/** A path as it may be told in the log: what an address keeps secret (links for one person) and whose piece it is are left out. */

/** Which words of a path say what is done at the desk; below them lie ids and secrets. */
const DOES = /^\/desk\/(?:do|auth)\/[a-z-]{1,60}|^\/desk\/[a-z-]{1,60}|^\/desk|^\/preview/;

export const toldPath = (path: string): string => DOES.exec(path)?.[0] ?? path;
