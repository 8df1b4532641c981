import { FIRST_PACKAGES } from '../../domain/applications/index.ts'
import { PRODUCT_LINES } from '../../domain/catalogue/index.ts'
import { useCopy, useLanguage } from '../../i18n/language.ts'
import { BuyPage } from './buy-page.tsx'
import { CdpIntro } from './cdp-intro.tsx'
import { CdpPackageFields } from './cdp-package-fields.tsx'
import { applyCopy } from './copy.ts'
import { PackageForm } from './package-form.tsx'

/** 选购客户数据平台 (CAT-11). */
export function BuyCdpPage() {
  const copy = useCopy(applyCopy)
  const title = copy.buy(PRODUCT_LINES.cdp[useLanguage()])
  return (
    <BuyPage first={FIRST_PACKAGES.cdp}>
      {(wired) => (
        <PackageForm
          {...wired}
          title={title}
          Fields={CdpPackageFields}
          intro={<CdpIntro form={wired.form} />}
        />
      )}
    </BuyPage>
  )
}
