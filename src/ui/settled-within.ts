/** What a promise settles to, or `late` where that takes longer than so many milliseconds. */
export async function settledWithin<T>(promise: Promise<T>, lasts: number): Promise<T | 'late'> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), lasts)
  })
  try {
    return await Promise.race([promise, late])
  } finally {
    clearTimeout(timer)
  }
}
