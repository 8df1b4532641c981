import { FRAGMENT } from './asks-for-story.ts'
import { isStoryName, type StoryName } from './names.ts'
import type { StoryAccount } from './story.ts'

/** What an address asks to be told. */
export type StoryRequest = {
  /** A story by its name, or one of somebody's own in the fragment. */
  readonly told:
    | { readonly name: StoryName }
    | { readonly packed: string }
    | { readonly unknown: string }
  /** The moment after so many steps; absent: the end. */
  readonly through?: number
  readonly account: StoryAccount
  readonly language?: 'zh' | 'en'
  readonly theme?: 'light' | 'dark'
}

const PARAMETERS = ['scenario', 'story', 'step', 'lang', 'theme', 'company', 'credit', 'balance']

/** What an address asks for; what cannot be understood of it is left out. */
export function readStoryAddress({ searchParams, hash }: URL): StoryRequest {
  const name = searchParams.get('story') ?? searchParams.get('scenario') ?? ''
  const step = Number(searchParams.get('step') ?? Number.NaN)
  const [language, theme] = [searchParams.get('lang'), searchParams.get('theme')]
  return {
    told: hash.startsWith(FRAGMENT)
      ? { packed: hash.slice(FRAGMENT.length) }
      : isStoryName(name)
        ? { name }
        : { unknown: name },
    ...(Number.isSafeInteger(step) && step >= 0 && { through: step }),
    account: accountIn(searchParams),
    ...((language === 'zh' || language === 'en') && { language }),
    ...((theme === 'light' || theme === 'dark') && { theme }),
  }
}

/** Whether a text is a balance that a story can begin with, in 元. */
export function isBalance(text: string): boolean {
  return /^\d{1,9}(\.\d{1,2})?$/.test(text)
}

/** The address of the page at hand that opens a story: by its name, or packed in the fragment. */
export function storyAddress(
  page: URL,
  told: { readonly name: StoryName } | { readonly packed: string },
  { account, language }: Pick<StoryRequest, 'account' | 'language'>,
): string {
  const address = withoutStory(page)
  const set = (name: string, value: string | undefined) =>
    value && address.searchParams.set(name, value)
  if ('name' in told) set('story', told.name)
  else address.hash = `${FRAGMENT}${told.packed}`
  set('lang', language)
  set('company', account.company)
  set('credit', account.creditCode)
  set('balance', account.balance)
  return address.href
}

function accountIn(parameters: URLSearchParams): StoryAccount {
  const company = parameters.get('company')?.trim().slice(0, 60)
  const creditCode = parameters.get('credit')?.trim()
  const balance = parameters.get('balance')?.trim() ?? ''
  return {
    ...(company && { company }),
    ...(creditCode && /^[0-9A-Z]{18}$/.test(creditCode) && { creditCode }),
    ...(isBalance(balance) && { balance }),
  }
}

/** The address without what asked for the story. */
export function withoutStory(address: URL): URL {
  const plain = new URL(address)
  for (const name of PARAMETERS) plain.searchParams.delete(name)
  if (plain.hash.startsWith(FRAGMENT)) plain.hash = ''
  return plain
}
