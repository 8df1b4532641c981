/** How long work goes on in one go, in milliseconds: nobody who types or presses notices. */
const SLICE = 8

/** Does long work step by step, so much at a time as goes unnoticed, each time when the page is idle; what it comes to. */
export async function inSlices<T>(
  steps: Iterator<void, T>,
  whenIdle: () => Promise<void>,
): Promise<T> {
  for (;;) {
    await whenIdle()
    const end = performance.now() + SLICE
    do {
      const step = steps.next()
      if (step.done) return step.value
    } while (performance.now() < end)
  }
}
