/** The desk's policy: scripts only with this answer's nonce, nothing from elsewhere, pictures from the page itself too. */

/** `unsafe-eval` is what the framework's development build needs, and nothing that is served to anybody. */
export function deskPolicy(nonce: string, { dev }: { dev: boolean }): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'${dev ? " 'unsafe-eval'" : ''}`,
    `style-src 'self' ${dev ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    // Components place what floats by style attributes; an attribute can load nothing under this policy.
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' blob: data:",
    "font-src 'self'",
    `connect-src 'self'${dev ? ' ws:' : ''}`,
    "form-action 'self'",
    "frame-src 'self'",
    "manifest-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
