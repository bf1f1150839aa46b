/** What Facebook, X, LinkedIn, Telegram and others ask for: 1.91 to 1, in pixels. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;
