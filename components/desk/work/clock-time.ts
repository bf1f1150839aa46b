/** An instant as the newsroom's wall clock shows it: `14:32`. */
export function clockTime(instant: string | number, timeZone: string): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' }).format(new Date(instant));
}
