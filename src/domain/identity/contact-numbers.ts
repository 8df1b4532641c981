const HK_BUSINESS_REGISTRATION = /^\d{8}(?:-\d{3})?$/
const MAINLAND_MOBILE = /^1[3-9]\d{9}$/
const HONG_KONG_MOBILE = /^(?:\+852)?[2-9]\d{7}$/
const QQ_NUMBER = /^[1-9]\d{4,10}$/
const EMAIL = /^[\w.!#$%&'*+/=?^`{|}~-]{1,64}@(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z]{2,63}$/i
const LONGEST_EMAIL = 254

/** Is this a Hong Kong business registration number, 8 digits, with or without that of a branch, -000 (MAT-07)? `false` for any other type. */
export function isHkBusinessRegistration(text: string): boolean {
  return typeof text === 'string' && HK_BUSINESS_REGISTRATION.test(text)
}

/** Is this a mainland mobile number, 11 digits without +86 (MAT-07)? `false` for any other type. */
export function isMainlandMobile(text: string): boolean {
  return typeof text === 'string' && MAINLAND_MOBILE.test(text)
}

/** Is this a number of Hong Kong, 8 digits with or without +852 (MAT-03)? `false` for any other type. */
export function isHongKongMobile(text: string): boolean {
  return typeof text === 'string' && HONG_KONG_MOBILE.test(text)
}

/** Is this a number at which an enterprise can be reached: of the mainland, or of Hong Kong where it is there (MAT-03)? */
export function isMobile(text: string, takesHongKong: boolean): boolean {
  return isMainlandMobile(text) || (takesHongKong && isHongKongMobile(text))
}

/** Is this a QQ number, 5 to 11 digits without a leading 0 (MAT-07)? `false` for any other type. */
export function isQqNumber(text: string): boolean {
  return typeof text === 'string' && QQ_NUMBER.test(text)
}

/** Is this an e-mail address as they are used today (MAT-07)? `false` for any other type. */
export function isEmail(text: string): boolean {
  if (typeof text !== 'string' || text.length > LONGEST_EMAIL || !EMAIL.test(text)) return false
  const name = text.slice(0, text.lastIndexOf('@'))
  return !name.startsWith('.') && !name.endsWith('.') && !name.includes('..')
}
