export const CARD_LIMITS = {
  /** Cards that are being made or wait for it; beyond this whoever asks is told to come again. */
  waiting: 20,
  /** Files that are kept, some 100 kB each; those made first go first, and are made again when they are asked for. */
  kept: 20_000,
} as const;
