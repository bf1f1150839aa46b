/** The database files of a data folder. Apart from the connections, whose library takes 150 MB of memory to load. */
export const DATABASE_FILES = { content: 'content.db', accounts: 'accounts.db', views: 'views.db' } as const;
export type DatabaseName = keyof typeof DATABASE_FILES;
