/**
 * A call for help, leaving, and stopping a meeting must never fail because somebody else was quicker: whoever sends
 * them need not say which version they saw.
 */
export function isAtAnyVersion(type: string, payload: unknown): boolean {
  if (type === 'raiseConcern' || type === 'withdrawConsent') return true
  return (
    type === 'endSession' && (payload as { outcome?: unknown } | undefined)?.outcome === 'stopped'
  )
}
