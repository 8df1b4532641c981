import { useRef, useState } from 'react'
import { type NewWorld, useServices } from '../../app/services.ts'
import { useCopy } from '../../i18n/language.ts'
import { Button } from '../../ui/button.tsx'
import { FieldError } from '../../ui/field.tsx'
import { dataCopy } from './data-copy.ts'
import { useReplace } from './mutations.ts'
import { type ReplaceProblem, replaceCopy, useReplaceProblems } from './replace-copy.ts'
import { ReplaceDialog } from './replace-dialog.tsx'
import { saveExport } from './save-export.ts'

/** What was asked for and waits for 「确认替换」. */
type Asked = {
  readonly what: string
  readonly world: NewWorld | 'nothing'
  readonly done: string
}

/** 「导出数据」, 「导入数据」, 「清空数据」; the last two ask first. */
export function DataTransfer({ onDone }: { onDone: (sentence: string) => void }) {
  const copy = useCopy(dataCopy)
  const { exportData } = useCopy(replaceCopy)
  const problems = useReplaceProblems()
  const services = useServices()
  const input = useRef<HTMLInputElement>(null)
  const { run, refusal } = useReplace()
  const [asked, setAsked] = useState<Asked | null>(null)
  const [badFile, setBadFile] = useState<ReplaceProblem | null>(null)
  const read = async (file: File | undefined) => {
    if (!file) return
    const found = services.care.readExport(await file.text())
    setBadFile(found.ok ? null : found.error.code)
    if (!found.ok) return
    setAsked({ what: copy.replacedByFile(file.name), world: found.value, done: copy.imported })
  }
  const ask = (next: Asked) => {
    setBadFile(null)
    setAsked(next)
  }
  const confirm = async () => {
    const done = asked && (await run(asked.world))
    onDone(done ? asked.done : '')
    setAsked(null)
  }
  const problem = badFile ?? refusal
  return (
    <>
      <div className="flex flex-wrap gap-2">
        <Button size="small" onClick={() => saveExport(services)}>
          {exportData}
        </Button>
        <Button
          size="small"
          aria-describedby={problem ? 'data-problem' : undefined}
          onClick={() => input.current?.click()}
        >
          {copy.importData}
        </Button>
        <Button
          size="small"
          onClick={() =>
            ask({ what: copy.replacedByNothing, world: 'nothing', done: copy.cleared })
          }
        >
          {copy.clear}
        </Button>
        <input
          ref={input}
          type="file"
          accept="application/json,.json"
          hidden
          onChange={async (event) => {
            const field = event.target
            await read(field.files?.[0])
            // The same file may be chosen again.
            field.value = ''
          }}
        />
      </div>
      {problem && (
        <p id="data-problem" role="alert" className="mt-2 text-small">
          <FieldError>{problems[problem]}</FieldError>
        </p>
      )}
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
