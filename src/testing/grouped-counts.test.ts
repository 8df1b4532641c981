import { expect, it } from 'vitest'
import { appCopy } from '../app/copy.ts'
import { attentionCopy } from '../blocks/attention-copy.ts'
import { exportCopy } from '../blocks/export-csv.tsx'
import { reminderCopy } from '../blocks/purchase-reminder.tsx'
import { messagesCopy } from '../features/messages/copy.ts'
import { productsCopy } from '../features/products/copy.ts'
import { spendingCopy } from '../features/products/spending/copy.ts'

const MANY = 1400

it('counts of thousands are grouped in every sentence about a list', () => {
  for (const language of ['zh', 'en'] as const) {
    const { lead, allRead } = messagesCopy[language]
    const sentences = [
      ...[lead(MANY), allRead(MANY), appCopy[language].unread(MANY)],
      ...[exportCopy[language].done(MANY), attentionCopy[language].showAll(MANY)],
      ...[reminderCopy[language].news(MANY), spendingCopy[language].downloaded(MANY)],
      productsCopy[language].counts(MANY, 0, 0),
    ]
    for (const sentence of sentences) expect(sentence).toContain('1,400')
  }
})
