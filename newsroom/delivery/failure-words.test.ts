import { expect, test } from 'vitest';
import { sayFailure } from '#newsroom/delivery/failure-words.ts';

const coded = (code: string, message: string) => Object.assign(new Error(message), { code });

test.each([
  ['ENOTFOUND', 'getaddrinfo ENOTFOUND hook.example', 'There is no server of that name (ENOTFOUND).'],
  ['ECONNREFUSED', 'connect ECONNREFUSED 192.0.2.1:443', 'Nothing takes connections at that address and port (ECONNREFUSED).'],
  ['CERT_HAS_EXPIRED', 'certificate has expired', 'Its certificate has run out (CERT_HAS_EXPIRED).'],
  [
    'ERR_TLS_CERT_ALTNAME_INVALID',
    "Hostname/IP does not match certificate's altnames",
    'Its certificate is for another name (ERR_TLS_CERT_ALTNAME_INVALID).',
  ],
  ['ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION', 'alert', 'No encrypted connection could be agreed on (ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION).'],
  ['HPE_INVALID_CONSTANT', 'Parse Error: Expected HTTP/', 'What it answers is no HTTP (HPE_INVALID_CONSTANT).'],
  ['INVALID_CA_CERT', 'invalid', 'Its certificate cannot be verified (INVALID_CA_CERT).'],
  ['ESOMETHING', 'new in this version', 'The connection failed (ESOMETHING).'],
])('%s is said in words of people', (code, message, words) => {
  expect(sayFailure(coded(code, message))).toBe(words);
});

test('a server with several addresses, none of which answers, is one that does not answer', () => {
  const each = [coded('ECONNREFUSED', 'connect ECONNREFUSED ::1:9'), coded('ECONNREFUSED', 'connect ECONNREFUSED 127.0.0.1:9')];
  expect(sayFailure(new AggregateError(each))).toBe('Nothing takes connections at that address and port (ECONNREFUSED).');
});

test('what we say ourselves is said as it is', () => {
  expect(sayFailure(new Error('It did not answer within 20 s.'))).toBe('It did not answer within 20 s.');
});
