let isLeaving = false

/** From now on the program itself leaves the page, and nobody is asked whether it may. */
export function beginOwnLeaving(): void {
  isLeaving = true
}

export const isOwnLeaving = (): boolean => isLeaving
