import { paths } from '../app/paths.ts'
import type { ProductLineId } from '../domain/catalogue/index.ts'

/** Where each line is bought; robots are added to an online product, as the help page tells (ELI-05). */
export const BUY_PATHS: Record<ProductLineId, string> = {
  online: paths.buyOnline,
  phone: paths.buyPhone,
  robot: paths.helpTopic('robot'),
  ssc: paths.buySsc,
  cdp: paths.buyCdp,
  pv: paths.buyPv,
  interop: paths.buyInterop,
}
