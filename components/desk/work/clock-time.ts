/** An instant as the newsroom's wall clock shows it: `14:32`. */
export function clockTime(instant: string | number, timeZone: string): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' }).format(new Date(instant));
}

/** The same with its day, for what may lie further back: `26 Nov, 14:32`. */
export function dayAndTime(instant: string | number, timeZone: string): string {
  const day = new Intl.DateTimeFormat('en-GB', { timeZone, day: 'numeric', month: 'short' }).format(new Date(instant));
  return `${day}, ${clockTime(instant, timeZone)}`;
}
