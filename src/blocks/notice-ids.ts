/** What a button that cannot be used points to: why this account may not buy (ELI-03). */
export const ELIGIBILITY_NOTICE = 'eligibility'
