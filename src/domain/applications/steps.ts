import type { Application } from './application.ts'
import { basicInfoProblems } from './basic-info.ts'
import { materialsProblems } from './materials.ts'
import { asksForMaterials } from './materials-matrix.ts'
import { materialsProfileOf, quotePackage } from './packages/packages.ts'

/** The steps of the wizard; each has its own address (APP-07). */
const ALL_STEPS = ['package', 'info', 'materials', 'confirm'] as const

export type WizardStep = (typeof ALL_STEPS)[number]

/** What the steps depend on. */
export type Content = Pick<Application, 'package' | 'info' | 'materials'>

/** The steps of this purchase: materials only where the matrix asks for them (MAT-01). */
export function wizardSteps({ package: chosen }: Pick<Content, 'package'>): readonly WizardStep[] {
  const asks = asksForMaterials(materialsProfileOf(chosen))
  return ALL_STEPS.filter((step) => asks || step !== 'materials')
}

export function isWizardStep(text: string | undefined, content: Content): text is WizardStep {
  return wizardSteps(content).some((step) => step === text)
}

/** Whether a step holds all it needs: a pure function of the record, never stored. */
export function isStepComplete(step: WizardStep, content: Content): boolean {
  switch (step) {
    case 'package':
      return quotePackage(content.package).ok
    case 'info':
      return Object.keys(basicInfoProblems(content.info)).length === 0
    case 'materials':
      return Object.keys(problemsOfMaterials(content)).length === 0
    case 'confirm':
      return false
  }
}

/** What the third step still lacks (MAT-01). */
export function problemsOfMaterials({ package: chosen, info, materials }: Content) {
  const { industry, region } = info
  return materialsProblems(materials, { profile: materialsProfileOf(chosen), industry, region })
}

/** Where the wizard resumes (APP-07). */
export function firstIncompleteStep(content: Content): WizardStep {
  return wizardSteps(content).find((step) => !isStepComplete(step, content)) ?? 'confirm'
}

/** Whether a step may be opened by its address: all steps before it are complete (APP-07). */
export function isStepReachable(step: WizardStep, content: Content): boolean {
  const steps = wizardSteps(content)
  return steps.indexOf(step) <= steps.indexOf(firstIncompleteStep(content))
}

/** The step before this one and the one after it, where there are any. */
export function neighboursOf(step: WizardStep, content: Pick<Content, 'package'>) {
  const steps = wizardSteps(content)
  const at = steps.indexOf(step)
  return { before: steps[at - 1] ?? null, after: steps[at + 1] ?? null }
}
