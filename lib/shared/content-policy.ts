/** The Content-Security-Policy of one answer. Nothing from elsewhere, nothing inline without nonce. */
export function contentPolicy(nonce: string, development: boolean): string {
  return [
    "default-src 'none'",
    // React's development build explains errors through eval; the production build never does.
    `script-src 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "manifest-src 'self'",
  ].join('; ')
}
