/** The key that shows search engines whose word it is: 8 to 128 letters, digits and dashes, in a file of that name. */
export const INDEX_NOW_KEY = /^[A-Za-z0-9-]{8,128}$/;

export const indexNowKeyPath = (key: string): string => `/${key}.txt`;
