export { type ForecastRenewal, forecastRenewals } from './forecast-renewals.ts'
