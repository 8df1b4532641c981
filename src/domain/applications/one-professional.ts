import type { Application } from './application.ts'
import { normaliseBasicInfo } from './basic-info.ts'

/** What ELI-04 compares: who applies, for what, and whether that still stands. */
export type ConflictingApplication = Application & {
  /** The product it opened was refunded or reclaimed since: it is in nobody's way any more. */
  readonly productEnded?: boolean
}

/** States in which an application does not stand in the way of another (ELI-04). */
const OUT_OF_THE_WAY: readonly Application['state'][] = ['draft', 'rejected', 'cancelled']

/**
 * The application that stands in the way of a second 在线客服-专业版: of the same enterprise (its
 * registration code) or the same applicant (ID number, in either role). Null: none does (ELI-04).
 */
export function findConflicting(
  application: Application,
  others: readonly ConflictingApplication[],
): ConflictingApplication | null {
  if (!isProfessional(application)) return null
  const conflicting = others.find(
    (other) =>
      other.id !== application.id &&
      isProfessional(other) &&
      !other.productEnded &&
      !OUT_OF_THE_WAY.includes(other.state) &&
      (sameEnterprise(application, other) || sameApplicant(application, other)),
  )
  return conflicting ?? null
}

/** Whether it is for 在线客服-专业版, of which there is one an enterprise (ELI-04). */
export function isProfessional(application: Application): boolean {
  return application.package.line === 'online' && application.package.edition === 'professional'
}

function sameEnterprise(one: Application, other: Application): boolean {
  return codeOf(one) === codeOf(other)
}

/** Branches of an enterprise in Hong Kong are the same enterprise. */
function codeOf({ info }: Application): string {
  const { region, registrationCode } = normaliseBasicInfo(info)
  return region === 'hong-kong' ? registrationCode.slice(0, 8) : registrationCode
}

function sameApplicant(one: Application, other: Application): boolean {
  const mine = one.materials.idNumber?.fingerprint
  return mine !== undefined && mine === other.materials.idNumber?.fingerprint
}
