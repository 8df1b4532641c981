export * from './agreed-quote.ts'
export {
  type ApplicantForm,
  applicantSchemaOf,
} from './applicant-form.ts'
export * from './application.ts'
export * from './basic-info.ts'
export * from './decisions.ts'
export { contentText } from './file-content.ts'
export { itemsNotFixed } from './fixed-items.ts'
export * from './image-check.ts'
export * from './lifecycle.ts'
export * from './materials.ts'
export * from './materials-matrix.ts'
export * from './one-professional.ts'
export { adoptChoice, type CdpPackage, capacityOf } from './packages/cdp-package.ts'
export * from './packages/editions.ts'
export { PACKAGE_FIELDS, type PackageField } from './packages/package-kind.ts'
export * from './packages/packages.ts'
export {
  ROBOT_INDUSTRIES,
  SESSION_PACKS,
  type SessionPack,
  SSC_TOPICS,
  type SscPackage,
} from './packages/ssc-package.ts'
export type { UserPackage } from './packages/user-package.ts'
export * from './prefilled-info.ts'
export * from './purchase-request.ts'
export * from './reminder.ts'
export * from './request-decisions.ts'
export * from './resume.ts'
export * from './returnable-items.ts'
export * from './review.ts'
export * from './sms-code.ts'
export * from './start-draft.ts'
export * from './steps.ts'
export { twinOf } from './twin-file.ts'
