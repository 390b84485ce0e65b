const EVERY = 1000

/** Shows how far a long work is: at most once a second, and nothing for what is done sooner. */
export function showProgress(what: string): (done: number, of: number) => void {
  let next = performance.now() + EVERY
  return (done, of) => {
    if (performance.now() < next) return
    next = performance.now() + EVERY
    console.log(`  ${done} of ${of} ${what}`)
  }
}
