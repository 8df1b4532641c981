import type { Wording } from '../shared/wording.ts'
import type { Sku } from './find-sku.ts'
import { PRODUCT_LINES } from './product-lines.ts'

/** What something is called where its product line is known already: 基础版, not 在线客服-基础版. */
export function shortNameOf({ name, line }: Sku): Wording {
  const { zh, en } = PRODUCT_LINES[line]
  return { zh: without(name.zh, `${zh}-`), en: without(name.en, `${en} `) }
}

function without(text: string, beginning: string): string {
  return text.startsWith(beginning) ? text.slice(beginning.length) : text
}
