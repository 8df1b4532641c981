import { later } from '../app/later.tsx'
import type { RuleId } from '../domain/rules.ts'
import { useCopy } from '../i18n/language.ts'
import { Dialog } from '../ui/dialog.tsx'
import { DialogClose } from '../ui/dialog-close.tsx'
import { pricePanelCopy } from './price-panel-copy.ts'

/** The register is long and rarely opened: it comes when it is asked for. */
const RuleList = later(async () => (await import('./rule-list.tsx')).RuleList)

type PricingRulesDialogProps = {
  open: boolean
  onClose: () => void
  rules: readonly RuleId[]
}

/** 「计费规则」: the statements of the rules that made this price. */
export function PricingRulesDialog({ open, onClose, rules }: PricingRulesDialogProps) {
  const copy = useCopy(pricePanelCopy)
  return (
    <Dialog open={open} onClose={onClose} title={copy.rulesTitle}>
      <RuleList ids={rules} />
      <DialogClose onClose={onClose} />
    </Dialog>
  )
}
