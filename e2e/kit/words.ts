import type { Locator, Page } from '@playwright/test'
import { contract } from './contract.ts'

/** The languages of the program. */
export type Language = 'zh' | 'en'

const languages = new WeakMap<Page, Language>()

/** The language in which `given` opened this page; Chinese until then. */
export function languageOf(page: Page): Language {
  return languages.get(page) ?? 'zh'
}

export function setLanguage(page: Page, language: Language) {
  languages.set(page, language)
}

/** Everything that a Chinese text of the program is called in English, where it stands. */
const english = new Map<string, Set<string>>()
for (const table of [contract.addresses, contract.stories, ...Object.values(contract.names)]) {
  for (const wording of Object.values(table)) {
    if (!wording) continue
    const known = english.get(wording.zh) ?? new Set()
    english.set(wording.zh, known.add(wording.en))
  }
}

/**
 * A text of the program in a language, by its Chinese wording in the contract: itself in Chinese; in English a pattern of
 * all that it is called, because one Chinese word may be two English ones. A text that is none of the program's, such as
 * a number, stays as it is.
 *
 * @param values what stands in the place of `{0}`, `{1}` …
 */
export function say(
  language: Language,
  zh: string,
  ...values: readonly (string | number)[]
): string | RegExp {
  const filled = (text: string) =>
    text.replaceAll(/\{(\d)\}/g, (whole, at) => String(values[Number(at)] ?? whole))
  const known = english.get(zh)
  if (language === 'zh' || !known) return filled(zh)
  // Counted words have their plural: 1 year, 2 years.
  const plural = values.length > 0 ? 's?' : ''
  const texts = [...known].map((text) => `${literally(filled(text))}${plural}`)
  return new RegExp(`^(?:${texts.join('|')})$`)
}

/** What begins with a name, where more stands behind it. */
export function beginning(name: string | RegExp): RegExp {
  return typeof name === 'string'
    ? new RegExp(`^${literally(name)}`)
    : new RegExp(name.source.replace(/\$$/, ''))
}

/** A name wherever it stands in a longer text. */
export function containing(name: string | RegExp): string | RegExp {
  return typeof name === 'string' ? name : new RegExp(name.source.replaceAll(/^\^|\$$/g, ''))
}

function literally(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

/** Something on pages that is found by its names, in the language that it was made for or that `given` opened. */
export class Named {
  readonly page: Page
  private readonly chosen: Language | undefined

  constructor(page: Page, language?: Language) {
    this.page = page
    this.chosen = language
  }

  get language(): Language {
    return this.chosen ?? languageOf(this.page)
  }

  /** Chooses an option by its Chinese wording. */
  async chooseOption(select: Locator, zh: string) {
    const name = this.say(zh)
    const exactly = typeof name === 'string' ? literally(name) : name.source.slice(1, -1)
    const option = select
      .locator('option')
      .filter({ hasText: new RegExp(`^\\s*${exactly}\\s*$`) })
      .first()
    await select.selectOption({ label: ((await option.textContent()) ?? '').trim() })
  }

  /** A name as this page has it, by its Chinese wording. */
  say(zh: string, ...values: readonly (string | number)[]): string | RegExp {
    return say(this.language, zh, ...values)
  }
}
