import { defineCopy, useCopy } from '../i18n/language.ts'
import { ButtonLink } from '../ui/button.tsx'
import { Empty, PageHead } from '../ui/page.tsx'

const unknownCopy = defineCopy({
  zh: {
    title: '记录不存在',
    text: '没有找到这个编号的记录，它可能已被删除，或地址不完整。其他内容都在。',
  },
  en: {
    title: 'No such record',
    text: 'There is no record with this number. It may have been deleted, or the address is incomplete. Everything else is still here.',
  },
})

/** 记录不存在: an address of a record that is not there, with a way back. */
export function UnknownRecord({ id, back }: { id: string; back: { to: string; label: string } }) {
  const copy = useCopy(unknownCopy)
  return (
    <>
      <PageHead title={copy.title} documentTitle={copy.title} />
      <Empty
        title={id}
        action={
          <ButtonLink kind="primary" to={back.to}>
            {back.label}
          </ButtonLink>
        }
      >
        {copy.text}
      </Empty>
    </>
  )
}
