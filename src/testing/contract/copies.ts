import type { Copy } from '../../i18n/language.ts'

const FILES = import.meta.glob<Record<string, unknown>>(
  [
    '../../{app,features}/**/*copy.ts',
    '../../app/demo-tools-button.tsx',
    '../../{blocks,ui}/**/*.{ts,tsx}',
    '!../../**/*.test.{ts,tsx}',
    '!../../blocks/refusal-copy.ts',
  ],
  { eager: true },
)

/** All texts of screens, by the folder of their file and their own name: `features/orders/ordersCopy`. */
export const COPIES: ReadonlyMap<string, Copy<unknown>> = new Map(
  Object.entries(FILES).flatMap(([path, exported]) => {
    const folder = path.replace('../../', '').replace(/\/[^/]+$/, '')
    return Object.entries(exported)
      .filter((entry): entry is [string, Copy<unknown>] => isCopy(entry[1]))
      .map(([name, copy]) => [`${folder}/${name}`, copy] as const)
  }),
)

function isCopy(value: unknown): value is Copy<unknown> {
  return typeof value === 'object' && value !== null && 'zh' in value && 'en' in value
}
