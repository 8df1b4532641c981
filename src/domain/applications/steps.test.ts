import { describe, expect, it } from 'vitest'
import { FILLED_CONTENT } from '../../testing/app-world.ts'
import { firstIncompleteStep, isStepReachable, isWizardStep, wizardSteps } from './index.ts'

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
    const reachable = (content: typeof FILLED_CONTENT) =>
      wizardSteps(content).filter((step) => isStepReachable(step, content))
    expect(reachable(unpriced)).toEqual(['package'])
    expect(reachable(unfilled)).toEqual(['package', 'info'])
    expect(reachable(FILLED_CONTENT)).toEqual(['package', 'info', 'confirm'])
  })

  it('knows its own addresses', () => {
    expect(isWizardStep('info', FILLED_CONTENT)).toBe(true)
    expect(isWizardStep('materials', FILLED_CONTENT)).toBe(false)
    expect(isWizardStep(undefined, FILLED_CONTENT)).toBe(false)
  })
})
