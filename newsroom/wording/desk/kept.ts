/** Words about what this browser kept of a form. */
export const kept = {
  recovered: (time: string) => `Words from ${time} that were not saved are back here.`,
  drop: 'Take what is stored instead',
  older: (time: string) => `This browser kept words from ${time}. Somebody saved since then: what you see is newer.`,
  bringBack: 'Show my words',
  letGo: 'Forget them',
} as const;
