import type { readStored } from '../preferences/browser-preferences.ts'

type Language = ReturnType<typeof readStored>['language']

// The program that knows all other words is what is missing.
const WORDS = {
  zh: ['程序没有载入，页面还不能操作。请检查网络；已填写的内容都在。', '重试'],
  en: [
    'The program did not load, so this page does not answer yet. Check the network; what you entered is still here.',
    'Try again',
  ],
} as const

/** Holds for any page, in either theme, before and after its style. */
const LOOK =
  'position:fixed;inset:auto 0 0;z-index:99;padding:12px 16px;text-align:center;background:Canvas;color:CanvasText;border-top:2px solid'

/** Tells that the program did not arrive, over the page, until somebody wants it asked for again or the network is back. */
export function tellOfMissing(language: Language): Promise<void> {
  const [words, retry] = WORDS[language]
  const bar = document.createElement('div')
  const button = document.createElement('button')
  bar.role = 'alert'
  bar.style.cssText = LOOK
  button.style.cssText = 'margin-left:12px;min-height:44px;text-decoration:underline'
  button.dataset.retry = button.textContent = retry
  bar.append(words, button)
  document.body.append(bar)
  return new Promise((done) => {
    const end = () => {
      removeEventListener('online', end)
      bar.remove()
      done()
    }
    addEventListener('online', end)
    button.onclick = end
  })
}
