/** Hides the page at once, ends the session in the background and puts `site` in its place. */
export function leaveNow(site: string): void {
  document.documentElement.classList.add('leaving')
  document.title = ' '
  // `keepalive` lets the request outlive the page that sends it.
  fetch('/api/leave', { method: 'POST', keepalive: true }).catch(() => undefined)
  window.location.replace(site)
}
