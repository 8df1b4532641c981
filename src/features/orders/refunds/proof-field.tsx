import { useState } from 'react'
import { useSaving } from '../../../app/hooks.ts'
import { materialCopy } from '../../../blocks/material-copy.ts'
import { readFile } from '../../../blocks/read-file.ts'
import { type RefusalCode, refusalCopy } from '../../../blocks/refusal-copy.ts'
import { checkFile } from '../../../commands/check-file.ts'
import { type FileProblem, factsOf, isFileProblem } from '../../../domain/applications/index.ts'
import { useCopy } from '../../../i18n/language.ts'
import { Field } from '../../../ui/field.tsx'
import { CheckIcon } from '../../../ui/icons.tsx'
import { refundsCopy } from './copy.ts'

/** A proof that was accepted: sealed only when the request is sent. */
export type Proof = { readonly name: string; readonly bytes: Uint8Array }

type ProofFieldProps = {
  id: string
  proof: Proof | null
  onChange: (proof: Proof) => void
  isMissing: boolean
}

/** 「退款证明」: judged by its content; what fails leaves the one before it in place (REF-03, MAT-06). */
export function ProofField({ id, proof, onChange, isMissing }: ProofFieldProps) {
  const copy = useCopy(refundsCopy)
  const { problems, unreadable } = useCopy(materialCopy)
  const refusals = useCopy(refusalCopy)
  const check = useSaving(checkFile, { scope: id })
  const [problem, setProblem] = useState<string | null>(null)
  const wordsFor = (code: RefusalCode | FileProblem, bytes: Uint8Array) =>
    isFileProblem(code) ? problems[code](measureFile(bytes)) : refusals[code]
  const take = async (file: File | undefined) => {
    if (!file) return
    const bytes = await readFile(file)
    if (bytes === null) return setProblem(unreadable)
    const checked = await check.run({ bytes, pdf: true })
    setProblem(checked.ok ? null : wordsFor(checked.error.code, bytes))
    if (checked.ok) onChange({ name: file.name, bytes })
  }
  const missing = isMissing && !proof ? copy.proofMissing : undefined
  return (
    <div>
      <Field id={id} label={copy.proof} hint={copy.proofHint} error={problem ?? missing}>
        {(control) => (
          <div
            data-invalid={problem || missing ? true : undefined}
            className="relative flex h-16 w-full max-w-[480px] items-center justify-center gap-2 rounded-control border border-line-control border-dashed bg-subtle text-accent has-focus-visible:outline-2 has-focus-visible:outline-focus data-invalid:border-2 data-invalid:border-bad"
          >
            {proof ? copy.replaceProof : copy.chooseProof}
            <input
              {...control}
              type="file"
              accept="image/jpeg,image/png,application/pdf"
              onChange={(event) => {
                const [file] = event.target.files ?? []
                // The same file can be chosen again after it was refused.
                event.target.value = ''
                take(file)
              }}
              className="absolute inset-0 cursor-pointer opacity-0"
            />
          </div>
        )}
      </Field>
      <p role="status" className="mt-2 flex items-center gap-1.5 text-small text-ink empty:hidden">
        {proof && (
          <>
            <CheckIcon className="size-4 shrink-0 text-ok" />
            <span className="min-w-0 wrap-anywhere">
              {copy.proofTaken(proof.name, `${Math.ceil(proof.bytes.length / 1024)} KB`)}
            </span>
          </>
        )}
      </p>
    </div>
  )
}

/** What the sentences about a failing file tell of it. */
function measureFile(bytes: Uint8Array): { megabytes: string; pixels: string } {
  const size = factsOf(bytes)?.size
  return {
    megabytes: (bytes.length / 1024 / 1024).toFixed(1),
    pixels: size ? `${size.width} × ${size.height} px` : '',
  }
}
