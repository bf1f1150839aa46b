/** Reads the dates of requests, in the three forms that a recipient must understand (RFC 9110, 5.6.7). */

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const MONTH = `(?<month>${MONTHS.join('|')})`;
const TIME = '(?<hour>[01]\\d|2[0-3]):(?<minute>[0-5]\\d):(?<second>[0-5]\\d|60)';
const DAYS = 'Mon|Tue|Wed|Thu|Fri|Sat|Sun';

/** As it is written today, as RFC 850 had it, and as C's `asctime` does. */
const FORMS = [
  new RegExp(`^(?:${DAYS}), (?<day>\\d{2}) ${MONTH} (?<year>\\d{4}) ${TIME} GMT$`),
  new RegExp(`^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, (?<day>\\d{2})-${MONTH}-(?<year>\\d{2}) ${TIME} GMT$`),
  new RegExp(`^(?:${DAYS}) ${MONTH} (?<day>[ \\d]\\d) ${TIME} (?<year>\\d{4})$`),
];

/** Epoch milliseconds; undefined when it is no date. `now` decides the century of a year of two digits. */
export function parseHttpDate(text: string, now: number): number | undefined {
  const parts = FORMS.map((form) => form.exec(text)?.groups).find((groups) => groups !== undefined);
  if (!parts) return undefined;
  const { year = '', month = '', day, hour, minute, second } = parts;
  const at = (fullYear: number) => Date.UTC(fullYear, MONTHS.indexOf(month), Number(day), Number(hour), Number(minute), Number(second));
  const inYear = year.length === 2 ? yearOf(Number(year), now) : Number(year);
  const time = at(inYear);
  return new Date(time).getUTCDate() === Number(day) || second === '60' ? time : undefined;
}

/** The year with these last digits that is not more than 50 years ahead. */
function yearOf(digits: number, now: number): number {
  const present = new Date(now).getUTCFullYear();
  const same = present - (present % 100) + digits;
  return same > present + 50 ? same - 100 : same;
}
