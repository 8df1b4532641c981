import { paths } from '../../app/paths.ts'
import { useCopy } from '../../i18n/language.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { Empty, PageHead } from '../../ui/page.tsx'
import { checkoutCopy } from './copy.ts'

/** Why there is nothing to pay here, and the way back. */
export function OrderNotice({ title, text }: { title: string; text: string }) {
  const copy = useCopy(checkoutCopy)
  return (
    <>
      <PageHead title={title} documentTitle={title} />
      <Empty
        title={copy.title}
        action={
          <ButtonLink kind="primary" to={paths.applications}>
            {copy.toApplications}
          </ButtonLink>
        }
      >
        {text}
      </Empty>
    </>
  )
}
