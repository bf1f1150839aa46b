/**
 * Which addresses of other servers the desk takes. What can be known without asking anybody is known when it is saved; where
 * a name leads is looked at each time that something is sent.
 */

/** What is wrong with a host as one to be called, in words; undefined when nothing is. */
export type HostCheck = (host: string) => string | undefined;

/** The server knows which networks may be called. One for it and for the framework's bundle; beside a server nothing is checked. */
const key = Symbol.for('dateline.host-check');
const shared = globalThis as unknown as Record<symbol, HostCheck | undefined>;

export function setHostCheck(check: HostCheck | undefined): void {
  shared[key] = check;
}

/** What keeps a text from being the address of any server, in words for whoever typed it; undefined when nothing does. */
function whyNoAddress(text: string): string | undefined {
  if (!/^https?:\/\//i.test(text)) return 'An address of another server begins with https:// or http://.';
  if (/[\s\\]/.test(text)) return 'An address holds no spaces and no backslashes.';
  if (!URL.canParse(text)) return 'Behind https:// stands the name of a server, for instance https://partner.example/hook.';
  const { username, password } = new URL(text);
  if (username || password) return 'A name or password before the @ is not sent: take it out.';
  return text.includes('#') ? 'What stands behind # reaches no server: take it out.' : undefined;
}

/** The same, and what keeps such an address from ever being called here. */
export const whyNotCalled = (text: string, check = shared[key]): string | undefined => whyNoAddress(text) ?? check?.(hostOf(new URL(text)));

/** An IPv6 address without its brackets. */
const hostOf = ({ hostname }: URL): string => hostname.replace(/^\[(.*)\]$/, '$1').replace(/\.$/, '');
