/** What colleagues call one another, where there is room for no more: of “Anna Lindqvist”, Anna. */
export const firstName = (name: string): string => name.split(' ')[0] ?? name;
