import type { Application } from './application.ts'
import { basicInfoProblems } from './basic-info.ts'
import { quoteOnlinePackage } from './online-package.ts'

/** The steps of the wizard; each has its own address (APP-07). */
export const WIZARD_STEPS = ['package', 'info', 'confirm'] as const

export type WizardStep = (typeof WIZARD_STEPS)[number]

type Content = Pick<Application, 'package' | 'info'>

export function isWizardStep(text: string | undefined): text is WizardStep {
  return WIZARD_STEPS.some((step) => step === text)
}

/** Whether a step holds all it needs: a pure function of the record, never stored. */
export function isStepComplete(step: WizardStep, { package: chosen, info }: Content): boolean {
  switch (step) {
    case 'package':
      return quoteOnlinePackage(chosen).ok
    case 'info':
      return Object.keys(basicInfoProblems(info)).length === 0
    case 'confirm':
      return false
  }
}

/** Where the wizard resumes (APP-07). */
export function firstIncompleteStep(application: Content): WizardStep {
  return WIZARD_STEPS.find((step) => !isStepComplete(step, application)) ?? 'confirm'
}

/** Whether a step may be opened by its address: all steps before it are complete (APP-07). */
export function isStepReachable(step: WizardStep, application: Content): boolean {
  return WIZARD_STEPS.indexOf(step) <= WIZARD_STEPS.indexOf(firstIncompleteStep(application))
}
