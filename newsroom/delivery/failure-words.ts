/** Why another server was not reached, in words of people; the code that programmers know stands behind them. */

/** Codes of Node's sockets, of its resolver, of OpenSSL's verification and of the HTTP parser, as errors carry them. */
const WORDS: Record<string, string> = {
  ENOTFOUND: 'There is no server of that name',
  EAI_AGAIN: 'Its name could not be looked up just now',
  ENODATA: 'There is no server of that name',
  ECONNREFUSED: 'Nothing takes connections at that address and port',
  ECONNRESET: 'It broke the connection off',
  EPIPE: 'It broke the connection off',
  ECONNABORTED: 'The connection was broken off',
  ETIMEDOUT: 'It cannot be reached: no connection came about in time',
  EHOSTUNREACH: 'No way leads to that server',
  ENETUNREACH: 'No way leads to that server',
  EHOSTDOWN: 'That server is down',
  EADDRNOTAVAIL: 'No connection could be opened to that address',
  CERT_HAS_EXPIRED: 'Its certificate has run out',
  CERT_NOT_YET_VALID: 'Its certificate is not valid yet',
  CERT_REVOKED: 'Its certificate was revoked',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'It made its certificate itself, and nobody vouches for it',
  SELF_SIGNED_CERT_IN_CHAIN: 'Nobody who is known vouches for its certificate',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'It does not send the certificates between its own and one that is known',
  UNABLE_TO_GET_ISSUER_CERT: 'Nobody who is known vouches for its certificate',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'Nobody who is known vouches for its certificate',
  ERR_TLS_CERT_ALTNAME_INVALID: 'Its certificate is for another name',
  ERR_SSL_WRONG_VERSION_NUMBER: 'It does not speak https at that port',
  ERR_SSL_PACKET_LENGTH_TOO_LONG: 'It does not speak https at that port',
  EPROTO: 'No encrypted connection could be agreed on',
  HPE_HEADER_OVERFLOW: 'The head of its answer is too long',
};
/** Families of codes, for what is not named above. */
const FAMILIES: [RegExp, string][] = [
  [/^ERR_(SSL|TLS)_/, 'No encrypted connection could be agreed on'],
  [/^HPE_/, 'What it answers is no HTTP'],
  [/CERT/, 'Its certificate cannot be verified'],
];

/** An error of ours says itself what happened; one of the network has a code. */
export function sayFailure(error: unknown): string {
  const { code, message, errors } = error as { code?: unknown; message?: string; errors?: unknown[] };
  // A name with several addresses, of which none could be reached.
  if (Array.isArray(errors) && errors.length > 0 && !message) return sayFailure(errors[0]);
  if (typeof code !== 'string') return message || String(error);
  const words = WORDS[code] ?? FAMILIES.find(([family]) => family.test(code))?.[1];
  return `${words ?? 'The connection failed'} (${code}).`;
}
