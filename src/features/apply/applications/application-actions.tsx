import { useLocation } from 'react-router'
import { type Running, useRun } from '../../../app/hooks.ts'
import { paths } from '../../../app/paths.ts'
import { RecordActions } from '../../../blocks/record-actions.tsx'
import type { RefusalCode } from '../../../blocks/refusal-copy.ts'
import { cancelApplication } from '../../../commands/cancel-application.ts'
import { deleteApplication } from '../../../commands/delete-application.ts'
import { reapply } from '../../../commands/reapply.ts'
import {
  type Application,
  type CustomerAction,
  customerActions,
  stepToOpen,
} from '../../../domain/applications/index.ts'
import { useCopy } from '../../../i18n/language.ts'
import { TextAction, TextLink } from '../../../ui/button.tsx'
import { ConfirmAction } from '../../../ui/confirm-action.tsx'
import { useFromHere } from '../../../ui/from-here.ts'
import { tell } from '../../../ui/told.ts'
import { useBuyApplication } from './buy-application.tsx'
import { applicationsCopy } from './copy.ts'
import { applicationsToldCopy } from './told-copy.ts'

type Props = { application: Application; onRecordPage?: boolean }

/** 「操作」: what the customer can do now, straight from the domain's table. */
export function ApplicationActions({ application, onRecordPage = false }: Props) {
  const runs = useActionRuns(application.id)
  const offered = customerActions(application.state).filter(
    (action) => !(onRecordPage && ON_THE_RECORD.includes(action)),
  )
  return (
    <RecordActions refusal={runs.refusal}>
      {offered.map((action, index) => (
        <Action
          key={action}
          action={action}
          strong={index === 0 && STRONG.includes(action)}
          application={application}
          runs={runs}
        />
      ))}
    </RecordActions>
  )
}

type ActionRuns = {
  readonly buy: () => void
  readonly applyingAgain: Running<{ readonly id: string }, string, RefusalCode>
  /** 删除, 撤回 and 取消: the ways to end an application. */
  readonly end: (ending: Ending) => Promise<{ readonly ok: boolean }>
  readonly refusal: RefusalCode | null
}

type Ending = 'delete' | 'withdraw' | 'cancel'

function useActionRuns(id: string): ActionRuns {
  const buying = useBuyApplication(id)
  const applyingAgain = useRun(reapply, { scope: id })
  const deleting = useRun(deleteApplication, { scope: id })
  const cancelling = useRun(cancelApplication, { scope: id })
  return {
    buy: buying.buy,
    applyingAgain,
    end: (ending) =>
      ending === 'delete' ? deleting.run({ id }) : cancelling.run({ id, command: ending }),
    refusal: buying.refusal ?? applyingAgain.refusal ?? deleting.refusal ?? cancelling.refusal,
  }
}

/** What the record's own page shows in its own way. */
const ON_THE_RECORD: readonly CustomerAction[] = ['view', 'to-order-form', 'buy']

/** The actions that a state asks for. */
const STRONG: readonly CustomerAction[] = ['buy', 'fix', 'to-order-form']

type ActionProps = {
  action: CustomerAction
  strong: boolean
  application: Application
  runs: ActionRuns
}

function Action({ action, strong, application, runs }: ActionProps) {
  const copy = useCopy(applicationsCopy)
  const label = copy.actions[action]
  switch (action) {
    case 'continue':
    case 'fix':
    case 'to-order-form': {
      const step = stepToOpen(application)
      return (
        <TextLink strong={strong} to={paths.apply(application.id, step)}>
          {label}
        </TextLink>
      )
    }
    case 'view':
      return <TextLink to={paths.application(application.id)}>{label}</TextLink>
    case 'view-product':
      return <TextLink to={productOf(application)}>{label}</TextLink>
    case 'reapply':
      return <ReapplyAction application={application} label={label} runs={runs} />
    case 'buy':
      return (
        <TextAction strong onClick={runs.buy}>
          {label}
        </TextAction>
      )
    case 'delete':
    case 'withdraw':
    case 'cancel':
      return <EndAction ending={action} {...{ label, runs, application }} />
  }
}

function productOf(application: Application): string {
  return application.state === 'completed'
    ? paths.product(application.subscriptionId)
    : paths.products
}

type WiredProps = {
  application: Application
  label: string
  runs: ActionRuns
}

function ReapplyAction({ application, label, runs }: WiredProps) {
  const fromHere = useFromHere()
  const told = useCopy(applicationsToldCopy)
  const { applyingAgain } = runs
  const start = async () => {
    if (applyingAgain.isPending) return
    const goOn = fromHere()
    const result = await applyingAgain.run({ id: application.id })
    if (!result.ok) return
    await goOn(paths.apply(result.value, 'package'))
    tell({ text: told.reapplied(application.id, result.value) })
  }
  return <TextAction onClick={start}>{label}</TextAction>
}

function EndAction({ ending, label, runs, application }: WiredProps & { ending: Ending }) {
  const copy = useCopy(applicationsCopy)
  const told = useCopy(applicationsToldCopy)
  const fromHere = useFromHere()
  const { pathname } = useLocation()
  const confirm = async () => {
    const goOn = fromHere()
    const result = await runs.end(ending)
    if (!result.ok) return
    // The list may show one page, filtered: it stays as it is.
    if (ending === 'delete' && pathname !== paths.applications) await goOn(paths.applications)
    tell({ text: told.ended[ending](application.id) })
  }
  return <ConfirmAction label={label} {...copy.confirm[ending]} onConfirm={confirm} />
}
