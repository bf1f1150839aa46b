/** Words of the desk's shared controls. */
export const controls = {
  close: 'Close',
  remove: (name: string) => `Remove ${name}`,
  create: (name: string) => `Create “${name}”`,
  looking: 'Looking…',
  nothingFound: 'Nothing found.',
  undo: 'Undo',
  notices: 'Notices',
  stages: { draft: 'Draft', review: 'In review', scheduled: 'Scheduled', published: 'Published', withdrawn: 'Withdrawn' },
} as const;
