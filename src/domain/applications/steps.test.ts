import { describe, expect, it } from 'vitest'
import { FILLED_CONTENT } from '../../testing/app-world.ts'
import { firstIncompleteStep, isStepReachable, isWizardStep, WIZARD_STEPS } from './index.ts'

const unpriced = { ...FILLED_CONTENT, package: { ...FILLED_CONTENT.package, users: '2' } }
const unfilled = { ...FILLED_CONTENT, info: { ...FILLED_CONTENT.info, mobile: '' } }

describe('the steps of the wizard', () => {
  it.each([
    ['the package', unpriced, 'package'],
    ['the details', unfilled, 'info'],
    ['nothing', FILLED_CONTENT, 'confirm'],
  ] as const)('APP-07 resumes at the first incomplete step: %s is missing', (_, content, step) => {
    expect(firstIncompleteStep(content)).toBe(step)
  })

  it('APP-07 no step opens before the ones before it are complete', () => {
    expect(WIZARD_STEPS.filter((step) => isStepReachable(step, unpriced))).toEqual(['package'])
    expect(WIZARD_STEPS.filter((step) => isStepReachable(step, unfilled))).toEqual([
      'package',
      'info',
    ])
    expect(WIZARD_STEPS.every((step) => isStepReachable(step, FILLED_CONTENT))).toBe(true)
  })

  it('knows its own addresses', () => {
    expect(isWizardStep('info')).toBe(true)
    expect(isWizardStep('payment')).toBe(false)
    expect(isWizardStep(undefined)).toBe(false)
  })
})
