import type { KeyboardEvent as ReactKeyboardEvent } from 'react'

/** What browsers say instead of the key while an input method takes it; Safari says it after the word is there, too. */
const TAKEN_BY_INPUT_METHOD = 229

/** Whether a key belongs to the input method that is putting a word together, and not to the field. */
export function isComposed(event: KeyboardEvent | ReactKeyboardEvent): boolean {
  const key = 'nativeEvent' in event ? event.nativeEvent : event
  return key.isComposing || key.keyCode === TAKEN_BY_INPUT_METHOD
}

/** The Enter that takes a word sends no form. */
export function keepWordsFromSending(): void {
  addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Enter' && isComposed(event)) event.preventDefault()
    },
    true,
  )
}
