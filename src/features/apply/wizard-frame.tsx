import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { useViewInTime } from '../../app/hooks.ts'
import { paths } from '../../app/paths.ts'
import { PurchaseReminder } from '../../blocks/purchase-reminder.tsx'
import { type Package, type WizardStep, wizardSteps } from '../../domain/applications/index.ts'
import { PRODUCT_LINES } from '../../domain/catalogue/index.ts'
import { useCopy, useLanguage } from '../../i18n/language.ts'
import { purchaseReminder } from '../../queries/purchase-reminder.ts'
import { PageHead } from '../../ui/page.tsx'
import { StepIndicator } from '../../ui/step-indicator.tsx'
import { applyCopy } from './copy.ts'

/** What every step stands in: title, the ruler of steps, and the way to the records. */
export function WizardFrame({
  title,
  step,
  chosen,
  children,
}: {
  title: string
  step: WizardStep
  /** Decides which steps there are. */
  chosen: Package
  children: ReactNode
}) {
  const copy = useCopy(applyCopy)
  const language = useLanguage()
  const reminder = useViewInTime(purchaseReminder, {})
  return (
    <>
      <PageHead
        title={title}
        documentTitle={`${title} · ${PRODUCT_LINES[chosen.line][language]}`}
        trail={copy.trails[chosen.line]}
        aside={
          <Link to={paths.applications} className="text-small">
            {chosen.line === 'cdp' ? copy.reviews : copy.applications}
          </Link>
        }
      />
      <StepIndicator
        label={copy.stepsLabel}
        current={step}
        steps={wizardSteps({ package: chosen }).map((key) => ({ key, label: copy.steps[key] }))}
        next={copy.following}
      />
      {children}
      {/* Below what is being filled in, which comes first. */}
      <div className="mt-12 empty:hidden max-md:mt-8">
        {reminder && <PurchaseReminder reminder={reminder} quiet />}
      </div>
    </>
  )
}
