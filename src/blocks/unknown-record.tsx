import { useView } from '../app/hooks.ts'
import { paths } from '../app/paths.ts'
import { defineCopy, useCopy } from '../i18n/language.ts'
import { holdsData } from '../queries/holds-data.ts'
import { ButtonLink } from '../ui/button.tsx'
import { Empty, PageHead } from '../ui/page.tsx'

export const unknownCopy = defineCopy({
  zh: {
    title: '记录不存在',
    text: '没有找到这个编号的记录，它可能已被删除，或地址不完整。其他内容都在。',
    nothingKept:
      '这个浏览器里没有任何记录。数据只保存在原来使用的浏览器中：换了浏览器或设备、使用无痕窗口、清除过网站数据，或浏览器因长时间未访问而清除，都会看不到它。有备份的话，可以在这里导入。',
    restore: '导入备份',
  },
  en: {
    title: 'No such record',
    text: 'There is no record with this number. It may have been deleted, or the address is incomplete. Everything else is still here.',
    nothingKept:
      'This browser holds no records. They are kept only in the browser they were made in: in another browser or device, in a private window, or after site data were cleared, by you or by a browser that was not used for long, they cannot be seen. If you have a backup, import it here.',
    restore: 'Import a backup',
  },
})

/**
 * 记录不存在: an address of a record that is not there, with a way back; where nothing is kept here at all, why that may
 * be, and a way to bring it back.
 */
export function UnknownRecord({ id, back }: { id: string; back: { to: string; label: string } }) {
  const copy = useCopy(unknownCopy)
  const holdsAny = useView(holdsData, {})
  return (
    <>
      <PageHead title={copy.title} documentTitle={copy.title} />
      <Empty
        title={id}
        action={
          <div className="flex flex-wrap justify-center gap-3">
            {!holdsAny && (
              <ButtonLink kind="primary" to={`${paths.account}#backup`}>
                {copy.restore}
              </ButtonLink>
            )}
            <ButtonLink kind={holdsAny ? 'primary' : 'secondary'} to={back.to}>
              {back.label}
            </ButtonLink>
          </div>
        }
      >
        {holdsAny ? copy.text : copy.nothingKept}
      </Empty>
    </>
  )
}
