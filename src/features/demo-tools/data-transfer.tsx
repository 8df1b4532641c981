import { useState } from 'react'
import type { ImportAnswer, NewDataset, Services } from '../../app/services.ts'
import { useCopy } from '../../i18n/language.ts'
import { Button, TextAction } from '../../ui/button.tsx'
import { FieldError } from '../../ui/field.tsx'
import { FileButton } from '../../ui/file-input.tsx'
import { dataCopy } from './data-copy.ts'
import { FindingList } from './finding-list.tsx'
import { replaceCopy, useReplaceProblems } from './replace-copy.ts'
import { ReplaceDialog } from './replace-dialog.tsx'
import { useSaveExport } from './save-export.ts'
import { useImport } from './use-import.ts'
import { useStoreAdmin } from './use-store-admin.ts'

/** What was asked for and waits for 「确认替换」. */
type Asked = {
  readonly what: string
  readonly world: NewDataset | 'nothing'
  readonly done: string
}

type RefusedFile = Extract<ImportAnswer, { ok: false }>

const replaceDataset = ({ storeAdmin }: Services, world: Asked['world']) =>
  world === 'nothing' ? storeAdmin.clear() : storeAdmin.replace(world)

/** 「导出数据」, 「导入数据」, 「清空数据」; the last two ask first. */
export function DataTransfer({ onDone }: { onDone: (sentence: string) => void }) {
  const copy = useCopy(dataCopy)
  const { exportData } = useCopy(replaceCopy)
  const problems = useReplaceProblems()
  const saveExport = useSaveExport()
  const { run, refusal } = useStoreAdmin(replaceDataset)
  const importing = useImport()
  const [asked, setAsked] = useState<Asked | null>(null)
  const [badFile, setBadFile] = useState<RefusedFile | null>(null)
  const read = async (file: File | undefined) => {
    if (!file) return
    setBadFile(null)
    const answer = await importing.read(file)
    if (answer?.ok === false) setBadFile(answer)
    if (!answer?.ok) return
    setAsked({ what: copy.replacedByFile(file.name), world: answer.world, done: copy.imported })
  }
  const ask = (next: Asked) => {
    importing.cancel()
    setBadFile(null)
    setAsked(next)
  }
  const confirm = async () => {
    const done = asked && (await run(asked.world))
    onDone(done ? asked.done : '')
    setAsked(null)
  }
  const isWrong = badFile !== null || refusal !== null
  return (
    <>
      <div className="flex flex-wrap gap-2">
        <Button size="small" onClick={saveExport}>
          {exportData}
        </Button>
        <FileButton
          size="small"
          aria-describedby={isWrong ? 'data-problem' : undefined}
          accept="application/json,.json"
          onPick={read}
          label={copy.importData}
        />
        <Button
          size="small"
          onClick={() =>
            ask({ what: copy.replacedByNothing, world: 'nothing', done: copy.cleared })
          }
        >
          {copy.clear}
        </Button>
      </div>
      {importing.progress !== null && (
        <Reading progress={importing.progress} onCancel={importing.cancel} />
      )}
      {isWrong && (
        <div id="data-problem" role="alert" className="mt-2 text-small">
          <FieldError>
            {badFile ? copy.refusedFile(badFile.count) : refusal && problems[refusal]}
          </FieldError>
        </div>
      )}
      {badFile && <FindingList {...badFile} fileName="qidian-import.json" />}
      <p className="mt-2 text-note text-text-3">{copy.exportHint}</p>
      <ReplaceDialog
        open={asked !== null}
        what={asked?.what ?? ''}
        onCancel={() => setAsked(null)}
        onConfirm={confirm}
      />
    </>
  )
}

/** How far the reading of a file is; nothing has changed yet, so it can be given up. */
function Reading({ progress, onCancel }: { progress: number; onCancel: () => void }) {
  const copy = useCopy(dataCopy)
  return (
    <div className="mt-3 flex items-center gap-3 text-small">
      <span id="reading-file">{copy.reading}</span>
      <progress aria-labelledby="reading-file" max={1} value={progress} className="h-1 flex-1" />
      <TextAction onClick={onCancel}>{copy.cancelReading}</TextAction>
    </div>
  )
}
