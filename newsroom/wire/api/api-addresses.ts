/** Where the read interface lies. A change that breaks programs gets another number; what is added breaks none. */
export const API = '/api/v1';

export const API_PATHS = {
  index: API,
  openapi: `${API}/openapi.json`,
  articles: `${API}/articles`,
  /** One article by an address that it has or had. */
  article: `${API}/article`,
  search: `${API}/search`,
  sections: `${API}/sections`,
  types: `${API}/types`,
  columns: `${API}/columns`,
  topics: `${API}/topics`,
  authors: `${API}/authors`,
} as const;

/** Where nothing ever lies: what is said there is said of every address that is none of ours. */
export const NOTHING_IN_API = `${API}/nothing`;

/** Whether a path is one of the interface, present, future or mistaken: what is said there is said to programs. */
export const isApiPath = (path: string): boolean => path === '/api' || (path.startsWith('/api/') && path !== '/api/views');

export const FORMATS = ['json', 'ninjs'] as const;
export type Format = (typeof FORMATS)[number];

export const articleApiPath = (id: string, format: Format = 'json'): string => `${API_PATHS.articles}/${id}${format === 'ninjs' ? '.ninjs' : ''}`;
