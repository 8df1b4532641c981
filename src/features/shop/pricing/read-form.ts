import {
  checkQuantity,
  getSku,
  KNOWLEDGE_TOPICS,
  type KnowledgeTopic,
  type QuantityRefusal,
  type Sku,
} from '../../../domain/catalogue/index.ts'
import type { EstimateItem } from '../../../domain/estimates/index.ts'
import { readWholeNumber } from '../../../domain/shared/quantity.ts'
import {
  type Chosen,
  type FieldId,
  fieldValue,
  type Row,
  rowsOf,
  skuChosenIn,
  skuOfCount,
} from './forms.ts'

/** What is wrong with what was typed into a field, and what it counts (CAT-03). */
export type FieldProblem = {
  readonly code: QuantityRefusal
  readonly sku: Sku
}

export type ReadForm = {
  readonly items: readonly EstimateItem[]
  readonly problems: Readonly<Partial<Record<FieldId, FieldProblem>>>
}

/** What a form means: the items to be priced, and what is wrong with each number. */
export function readForm(chosen: Chosen): ReadForm {
  const items: EstimateItem[] = []
  const problems: Partial<Record<FieldId, FieldProblem>> = {}
  for (const row of rowsOf(chosen.line, chosen.scenario)) {
    const read = readRow(row, chosen)
    if (read === null) continue
    if ('code' in read) problems[row.id] = read
    else items.push(read)
  }
  return { items, problems }
}

function readRow(row: Row, chosen: Chosen): EstimateItem | FieldProblem | null {
  switch (row.kind) {
    case 'edition': {
      const sku = row.single ? skuChosenIn(row, chosen) : null
      return sku && { sku: sku.id, quantity: 1 }
    }
    case 'count':
      return readCount(row, chosen)
    case 'packs':
      return readPacks(row, chosen)
    case 'topic': {
      const topic = topicOf(fieldValue(row, chosen))
      return topic && { sku: row.sku, quantity: 1, topic }
    }
    case 'customers':
      return null
  }
}

function readCount(
  row: Extract<Row, { kind: 'count' }>,
  chosen: Chosen,
): EstimateItem | FieldProblem | null {
  const sku = skuOfCount(row, chosen)
  if (sku === null) return null
  const quantity = readWholeNumber(fieldValue(row, chosen))
  if (quantity === 0 && row.noneIn?.includes(chosen.scenario)) return null
  const checked = checkQuantity(sku, quantity, chosen.scenario !== 'new')
  return checked.ok ? { sku: sku.id, quantity: checked.value } : { code: checked.error.code, sku }
}

/** Packs that go with each of something; those with a number of their own are read there. */
function readPacks(row: Extract<Row, { kind: 'packs' }>, chosen: Chosen): EstimateItem | null {
  const sku = row.each === undefined ? null : skuChosenIn(row, chosen)
  const counted = rowsOf(chosen.line, chosen.scenario).find(({ id }) => id === row.each)
  if (sku === null || counted?.kind !== 'count') return null
  const count = readCount(counted, chosen)
  return count === null || 'code' in count ? null : { sku: sku.id, quantity: count.quantity }
}

function topicOf(value: string): KnowledgeTopic | null {
  // The keys of the table are the topics; Object.keys forgets their type.
  const topics = Object.keys(KNOWLEDGE_TOPICS) as KnowledgeTopic[]
  return topics.find((topic) => topic === value) ?? null
}

/** The topics that a knowledge cloud can be about. */
export function topicsOf(row: Extract<Row, { kind: 'topic' }>): readonly KnowledgeTopic[] {
  return getSku(row.sku).topics ?? []
}
