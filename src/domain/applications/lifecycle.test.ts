import { describe, expect, it } from 'vitest'
import {
  APPLICATION_COMMANDS,
  APPLICATION_STATES,
  type ApplicationCommand,
  type ApplicationState,
  customerActions,
  isEditable,
  nextState,
  type Stage,
} from './index.ts'

const ACTORS = ['customer', 'reviewer', 'bank', 'system'] as const
const STAGES: readonly Stage[] = ['request', 'order']

/** The register's own table, written down once more: from, command, actor → to. */
const LEGAL: Record<string, string> = {
  'draft save customer request': 'draft',
  'draft save customer order': 'draft',
  'draft delete customer request': 'deleted',
  'draft delete customer order': 'deleted',
  'draft submit-request customer request': 'pre-review',
  'draft submit customer order': 'in-review',
  'pre-review withdraw customer request': 'cancelled',
  'pre-review withdraw customer order': 'cancelled',
  'pre-review approve reviewer request': 'pre-approved',
  'pre-review approve reviewer order': 'pre-approved',
  'pre-review return reviewer request': 'returned',
  'pre-review return reviewer order': 'returned',
  'pre-review reject reviewer request': 'rejected',
  'pre-review reject reviewer order': 'rejected',
  'pre-approved save customer request': 'pre-approved',
  'pre-approved save customer order': 'pre-approved',
  'pre-approved submit customer request': 'in-review',
  'pre-approved submit customer order': 'in-review',
  'pre-approved withdraw customer request': 'cancelled',
  'pre-approved withdraw customer order': 'cancelled',
  'in-review withdraw customer request': 'cancelled',
  'in-review withdraw customer order': 'cancelled',
  'in-review approve reviewer request': 'awaiting-payment',
  'in-review approve reviewer order': 'awaiting-payment',
  'in-review return reviewer request': 'returned',
  'in-review return reviewer order': 'returned',
  'in-review reject reviewer request': 'rejected',
  'in-review reject reviewer order': 'rejected',
  'returned save customer request': 'returned',
  'returned save customer order': 'returned',
  'returned submit-request customer request': 'pre-review',
  'returned submit customer order': 'in-review',
  'returned withdraw customer request': 'cancelled',
  'returned withdraw customer order': 'cancelled',
  'awaiting-payment cancel customer request': 'cancelled',
  'awaiting-payment cancel customer order': 'cancelled',
  'awaiting-payment pay bank request': 'paid',
  'awaiting-payment pay bank order': 'paid',
  'paid open system request': 'completed',
  'paid open system order': 'completed',
}

type Case = [ApplicationState, ApplicationCommand, (typeof ACTORS)[number], Stage]

const CASES: Case[] = APPLICATION_STATES.flatMap((state) =>
  APPLICATION_COMMANDS.flatMap((command) =>
    ACTORS.flatMap((actor) => STAGES.map((stage): Case => [state, command, actor, stage])),
  ),
)

describe('the life of an application', () => {
  it.each(CASES)('APP-08 %s: %s by the %s at the %s stage', (state, command, actor, stage) => {
    const next = nextState({ state, stage }, command, actor)
    const legal = LEGAL[`${state} ${command} ${actor} ${stage}`]
    expect(next).toEqual(
      legal === undefined
        ? { ok: false, error: { code: 'illegal-transition' } }
        : { ok: true, value: legal },
    )
  })

  it('APP-08 the buttons of a state never offer what the table refuses', () => {
    const needed = { delete: 'delete', withdraw: 'withdraw', cancel: 'cancel' } as const
    for (const state of APPLICATION_STATES) {
      for (const action of customerActions(state)) {
        if (!(action in needed)) continue
        const command = needed[action as keyof typeof needed]
        expect(nextState({ state, stage: 'order' }, command, 'customer').ok).toBe(true)
      }
    }
  })

  it('APP-07 only what is not submitted can be edited', () => {
    expect(APPLICATION_STATES.filter(isEditable)).toEqual(['draft', 'pre-approved', 'returned'])
  })
})
