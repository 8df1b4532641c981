import { useSaving } from '../../../app/hooks.ts'
import { materialCopy } from '../../../blocks/material-copy.ts'
import { FILE_LASTS, usePickedFile } from '../../../blocks/picked-file.ts'
import { useTaking } from '../../../blocks/use-taking.ts'
import { checkFile } from '../../../commands/check-file.ts'
import { ok } from '../../../domain/shared/result.ts'
import { useCopy } from '../../../i18n/language.ts'
import { Field } from '../../../ui/field.tsx'
import { FileCover } from '../../../ui/file-input.tsx'
import { CheckIcon } from '../../../ui/icons.tsx'
import type { IsWanted } from '../../../ui/use-newest.ts'
import { refundsCopy } from './copy.ts'

/** A proof that was accepted: sealed only when the request is sent. */
export type Proof = { readonly name: string; readonly bytes: Uint8Array }

type ProofFieldProps = {
  orderId: string
  id: string
  proof: Proof | null
  onChange: (proof: Proof) => void
  isMissing: boolean
}

/** 「退款证明」: judged by its content; what fails leaves the one before it in place (REF-03, MAT-06). */
export function ProofField({ orderId, id, proof, onChange, isMissing }: ProofFieldProps) {
  const copy = useCopy(refundsCopy)
  const words = useCopy(materialCopy)
  const check = useSaving(checkFile, { scope: id, lasts: FILE_LASTS, keepsPage: true })
  const handIn = usePickedFile()
  const pick = async (file: File, isWanted: IsWanted) => {
    const judge = async (bytes: Uint8Array) => {
      const checked = await check.run({ bytes, pdf: true })
      return checked.ok ? ok({ name: file.name, bytes }) : checked
    }
    const answer = await handIn(file, judge, isWanted)
    if (typeof answer === 'string') return answer
    if (answer !== null && isWanted()) onChange(answer.value)
    return null
  }
  const { reading, trouble, take } = useTaking(`${orderId} ${id}`, false, pick)
  const missing = isMissing && !proof ? copy.proofMissing : undefined
  return (
    <div>
      <Field id={id} label={copy.proof} hint={copy.proofHint} error={trouble ?? missing}>
        {(control) => (
          <div
            data-invalid={trouble || missing ? true : undefined}
            className="relative flex h-16 w-full max-w-[480px] items-center justify-center gap-2 rounded-control border border-line-control border-dashed bg-subtle text-accent has-focus-visible:outline-2 has-focus-visible:outline-focus data-invalid:border-2 data-invalid:border-bad"
          >
            {proof ? copy.replaceProof : copy.chooseProof}
            <FileCover {...control} accept="image/*,application/pdf" onPick={take} />
          </div>
        )}
      </Field>
      <p role="status" className="mt-2 flex items-center gap-1.5 text-small text-ink empty:hidden">
        {reading && words.reading(reading)}
        {proof && !reading && (
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
