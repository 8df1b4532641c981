export {
  isEmail,
  isHkBusinessRegistration,
  isMainlandMobile,
  isQqNumber,
} from './contact-numbers.ts'
export { formatMobile } from './format-mobile.ts'
export { isHkid } from './hkid.ts'
export {
  normaliseCode,
  normaliseEmail,
  normaliseMobile,
  normaliseText,
} from './normalise.ts'
export { isResidentId } from './resident-id.ts'
export { isUscc } from './uscc.ts'
