/** What every answer says about how a browser may use it. Readers' pages run and show nothing but what is our own. */

const READER_POLICY = [
  "default-src 'none'",
  "img-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  // The rules by which a browser may make the next page ready are a script by form, and run nothing.
  "script-src 'self' 'inline-speculation-rules'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

const NOT_USED = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'usb',
  'browsing-topics',
];

/** Two years. Other hosts below the site's are not ours to bind. */
const HSTS_SECONDS = 63_072_000;

export type Headers = Readonly<Record<string, string>>;

/** An origin and nothing that could end the policy's directive or begin another. */
const ORIGIN = /^https:\/\/(?:\*\.)?[a-z0-9.-]+(?::\d{1,5})?$/i;

/** The readers' policy; `frames` are the origins of the page's embeds. An origin that is none is left out. */
export function readerPolicy(frames: Iterable<string> = []): string {
  const origins = [...frames].filter((origin) => ORIGIN.test(origin)).sort();
  return origins.length > 0 ? `${READER_POLICY}; frame-src ${origins.join(' ')}` : READER_POLICY;
}

/** In the place of the same headers: for a page that the desk may show in a frame. Nobody else's page may. */
export const framedByDesk = (policy: string): Headers => ({
  'content-security-policy': policy.replace("frame-ancestors 'none'", "frame-ancestors 'self'"),
  'x-frame-options': 'SAMEORIGIN',
});

/** The headers of every answer, by https or not, a refusal as well as a page. Names are in lower case here and in all of `server`, so that one replaces another. */
export function securityHeaders({ secure }: { secure: boolean }): Headers {
  return {
    'content-security-policy': READER_POLICY,
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': NOT_USED.map((feature) => `${feature}=()`).join(', '),
    ...(secure && { 'strict-transport-security': `max-age=${HSTS_SECONDS}` }),
  };
}
