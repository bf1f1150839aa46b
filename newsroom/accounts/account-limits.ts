/** Every limit of accounts, named. */
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

export const PASSWORD_LIMITS = { least: 12, most: 200 } as const;

/** A session ends after so long without use, and after so long in any case. Several at once are allowed. */
export const SESSION_LIMITS = { idleMs: 7 * DAY, wholeMs: 30 * DAY, notedEveryMs: 5 * MINUTE } as const;

/**
 * Tries to sign in. The first ones are free, then the wait doubles with each failure up to `longestMs`; an hour without one
 * forgives what was counted for an account, a day what was counted for an address. A whole newsroom may share an address.
 */
export const THROTTLE_LIMITS = {
  account: { free: 3, longestMs: 15 * MINUTE, forgottenMs: HOUR },
  address: { free: 20, longestMs: 15 * MINUTE, forgottenMs: DAY },
  /** Challenges for a passkey: each is a row until it is over, and nobody is known yet who asks for one. */
  challenge: { free: 60, longestMs: MINUTE, forgottenMs: 10 * MINUTE },
  /** Preview links that lead nowhere, asked for from one address. */
  preview: { free: 30, longestMs: 5 * MINUTE, forgottenMs: HOUR },
} as const;

/** Codes of an authenticator: wrong ones for one sign-in are the library's five; over all sign-ins these. */
export const FACTOR_LIMITS = { wrongCodes: 10, lockedSeconds: 15 * 60, recoveryCodes: 8, recoveryLetters: 24 } as const;

/** How long a link works. Each works once. */
export const LINK_LIFE = { 'set-up': DAY, invitation: 7 * DAY, reset: HOUR } as const;
export type LinkKind = keyof typeof LINK_LIFE;

/** A browser that has signed in is known for so long. */
export const KNOWN_BROWSER_MS = 365 * DAY;

export const PERSON_LIMITS = { name: 80, email: 254 } as const;
