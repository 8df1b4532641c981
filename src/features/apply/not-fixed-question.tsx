import { type ReactNode, useState } from 'react'
import { useAsk } from '../../app/hooks.ts'
import { paths } from '../../app/paths.ts'
import { useItemNames } from '../../blocks/item-names.ts'
import { type Application, itemsNotFixed, stepOfItem } from '../../domain/applications/index.ts'
import { useCopy, useLanguage } from '../../i18n/language.ts'
import { listWords } from '../../i18n/list-words.ts'
import { applicationById } from '../../queries/application-by-id.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { type GoOn, useFromHere } from '../../ui/from-here.ts'
import { applyCopy } from './copy.ts'

/**
 * 「仍未修改，确定提交？」: asked once before an application is handed in again in which something that was sent back is
 * still as it was. `submit` does it at once where there is nothing to ask, and goes
 * on from where it was pressed.
 */
export function useNotFixedQuestion(
  { id, step }: { id: string; step: 'request' | 'confirm' },
  submit: (goOn: GoOn) => Promise<void>,
) {
  const fromHere = useFromHere()
  const ask = useAsk()
  const [items, setItems] = useState<readonly string[]>([])
  const [isAnswered, setAnswered] = useState(false)
  const begin = async (goOn: GoOn) => {
    const application = await ask(applicationById, { id })
    const notFixed = isAnswered ? [] : notFixedIn(application)
    if (notFixed.length === 0) return await submit(goOn)
    setItems(notFixed)
  }
  const close = () => setItems([])
  const goBack = async () => {
    const goOn = fromHere()
    close()
    const [first] = items
    // The page of a request is where its items are.
    if (first && step === 'confirm') await goOn(paths.apply(id, stepOfItem(first)))
  }
  const confirm = async () => {
    const goOn = fromHere()
    close()
    setAnswered(true)
    await submit(goOn)
  }
  const question: ReactNode = <Question items={items} onBack={goBack} onConfirm={confirm} />
  return { begin, question }
}

function notFixedIn(application: Application | null): readonly string[] {
  return application?.state === 'returned' ? itemsNotFixed(application) : []
}

type QuestionProps = {
  items: readonly string[]
  onBack: () => void
  onConfirm: () => Promise<void>
}

function Question({ items, onBack, onConfirm }: QuestionProps) {
  const { notFixed } = useCopy(applyCopy)
  const language = useLanguage()
  const nameOf = useItemNames()
  return (
    <Dialog open={items.length > 0} onClose={onBack} role="alertdialog" title={notFixed.title}>
      <p className="mb-5">{notFixed.text(listWords(items.map(nameOf), language))}</p>
      <div className="flex flex-wrap justify-end gap-3">
        <Button kind="primary" onClick={onBack}>
          {notFixed.back}
        </Button>
        <Button onClick={onConfirm}>{notFixed.confirm}</Button>
      </div>
    </Dialog>
  )
}
