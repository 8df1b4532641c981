import { FIRST_PACKAGES } from '../../domain/applications/index.ts'
import { PRODUCT_LINES } from '../../domain/catalogue/index.ts'
import { useCopy, useLanguage } from '../../i18n/language.ts'
import { BuyPage } from './buy-page.tsx'
import { applyCopy } from './copy.ts'
import { PackageForm } from './package-form.tsx'
import { UserPackageFields } from './user-package-fields.tsx'

/** 选购在线客服. */
export function BuyOnlinePage() {
  const copy = useCopy(applyCopy)
  const title = copy.buy(PRODUCT_LINES.online[useLanguage()])
  return (
    <BuyPage first={FIRST_PACKAGES.online}>
      {(wired) => <PackageForm {...wired} title={title} Fields={UserPackageFields} />}
    </BuyPage>
  )
}
