/** The kit for checks of the 企点选购中心: all that a Playwright project needs to play, look and judge. */

export { Account } from '../pages/account.ts'
export { DemoTools } from '../pages/demo-tools.ts'
export { Estimator } from '../pages/estimator.ts'
export { Messages } from '../pages/messages.ts'
export { drawPicture, type UploadedFile } from '../pages/pictures.ts'
export { PlanPage } from '../pages/plan.ts'
export { Products } from '../pages/products.ts'
export { sendRequest } from '../pages/requests.ts'
export { readSmsCode } from '../pages/sms-code.ts'
export { expectTold, told } from '../pages/told.ts'
export { Tour } from '../pages/tour.ts'
export { APPLICANT, type Details, MATERIALS, Wizard } from '../pages/wizard.ts'
export { Clock } from './clock.ts'
export { type Contract, contract, type RefusalCode, type ScenarioName } from './contract.ts'
export { addressOf, given, type Moment } from './given.ts'
export { Cashier } from './pages/cashier.ts'
export { DirectPurchase } from './pages/direct-purchase.ts'
export {
  Applications,
  Consultations,
  Invoices,
  ListPage,
  Orders,
  Plans,
  Renewals,
  Spending,
} from './pages/lists.ts'
export { OrderPage, RefundPage } from './pages/orders.ts'
export { ProductAction, ProductPage } from './pages/products.ts'
export { SitePage } from './pages/site-page.ts'
export type { Problems } from './problems.ts'
export { samples } from './samples.ts'
export type { Json, StoryData, StoryStep } from './story-data.ts'
export { expect, test } from './test.ts'
export { type Language, say } from './words.ts'
export type { ShownRecord, World } from './world.ts'
