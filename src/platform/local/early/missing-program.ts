import type { readStored } from '../preferences/browser-preferences.ts'
import type { Missing } from './program-parts.ts'

type Language = ReturnType<typeof readStored>['language']

// The program that knows all other words is what is missing.
const WORDS = {
  zh: ['程序没有载入，请检查网络。已填写的内容都在。', '重试'],
  en: ['The program did not load: check the network. What you entered is still here.', 'Try again'],
} as const

/** Holds for any page, in either theme. It stands above the page and covers nothing that can be pressed. */
const LOOK = 'position:sticky;top:0;z-index:99;padding:4px 16px;background:Canvas;border:2px solid'

/** Tells that the program did not arrive; it is wanted again when that is pressed, or the network is back. */
export function tellOfMissing(language: Language): Missing {
  const [words, retry] = WORDS[language]
  const bar = document.createElement('div')
  const text = document.createElement('span')
  const button = document.createElement('button')
  bar.role = 'alert'
  bar.style.cssText = LOOK
  button.style.cssText = 'padding:12px;text-decoration:underline'
  button.dataset.retry = button.textContent = retry
  bar.append(text, button)
  document.body.prepend(bar)
  return {
    retried: () =>
      new Promise((done) => {
        // Said anew each time: a screen reader hears it, and whoever pressed sees that it was tried.
        text.textContent = words
        const go = () => {
          removeEventListener('online', go)
          text.textContent = ''
          done()
        }
        addEventListener('online', go)
        button.onclick = go
      }),
    end: () => bar.remove(),
  }
}
