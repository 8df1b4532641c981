export {
  isEmail,
  isHkBusinessRegistration,
  isHongKongMobile,
  isMainlandMobile,
  isMobile,
  isQqNumber,
} from './contact-numbers.ts'
export {
  type CreditCodeProblem,
  creditCodeProblem,
  isConfirmable,
  isConfirmedCode,
} from './credit-code.ts'
export { formatMobile, mobileParts } from './format-mobile.ts'
export { isHkid } from './hkid.ts'
export {
  normaliseBrNumber,
  normaliseCode,
  normaliseEmail,
  normaliseMobile,
  normaliseName,
  normaliseTaxNumber,
  normaliseText,
} from './normalise.ts'
export { isResidentId, type ResidentIdProblem, residentIdProblem } from './resident-id.ts'
export { isUscc } from './uscc.ts'
export { withoutNumbers, withoutPersonal } from './without-personal.ts'
