import { civilDateTimeOf } from '../domain/shared/instant.ts'
import type { Actor, TimelineEvent } from '../domain/shared/timeline.ts'
import { defineCopy, useCopy } from '../i18n/language.ts'
import { enOrderEvents, zhOrderEvents } from './order-event-words.ts'

type TimelineCopy = {
  /** By the code of what happened; a code without words is shown as it is. */
  events: Record<string, string>
  actors: Record<Actor, string>
}

const timelineCopy = defineCopy<TimelineCopy>({
  zh: {
    events: {
      ...zhOrderEvents,
      started: '开始填写',
      submitted: '提交审核',
      'request-sent': '提交购买申请',
      approved: '审核通过',
      returned: '驳回修改',
      rejected: '审核拒绝',
      withdraw: '撤回申请',
      cancel: '取消申请',
      paid: '付款成功',
      opened: '产品开通',
      deploying: '开始部署',
      deployed: '部署完成',
      'trial-started': '开始试用',
      renewed: '续费',
      added: '增购',
      recharged: '充值会话数',
      'knowledge-bought': '开通行业知识云',
      'service-bought': '购买实施服务',
      'auto-renewal-on': '打开自动续费',
      'auto-renewal-off': '关闭自动续费',
      suspended: '封停',
      unsuspended: '解除封停',
      reclaimed: '资源回收',
      refunded: '退款',
      expired: '到期，服务停止',
      'trial-ended': '试用结束',
    },
    actors: { customer: '您', reviewer: '模拟审核', bank: '模拟银行', system: '系统' },
  },
  en: {
    events: {
      ...enOrderEvents,
      started: 'Started',
      submitted: 'Submitted for review',
      'request-sent': 'Purchase application sent',
      approved: 'Approved',
      returned: 'Returned to be mended',
      rejected: 'Rejected',
      withdraw: 'Withdrawn',
      cancel: 'Cancelled',
      paid: 'Paid',
      opened: 'Opened',
      deploying: 'Deployment started',
      deployed: 'Deployed',
      'trial-started': 'Trial started',
      renewed: 'Renewed',
      added: 'Added to',
      recharged: 'Sessions recharged',
      'knowledge-bought': 'Knowledge cloud opened',
      'service-bought': 'Service bought',
      'auto-renewal-on': 'Renews by itself from now on',
      'auto-renewal-off': 'Does not renew by itself any more',
      suspended: 'Suspended',
      unsuspended: 'Suspension lifted',
      reclaimed: 'Reclaimed',
      refunded: 'Refunded',
      expired: 'Expired, the service stopped',
      'trial-ended': 'Trial ended',
    },
    actors: {
      customer: 'You',
      reviewer: 'Simulated reviewer',
      bank: 'Simulated bank',
      system: 'System',
    },
  },
})

/** Everything that happened to a record: when, what, who and why (APP-06). */
export function Timeline({ events }: { events: readonly TimelineEvent[] }) {
  const copy = useCopy(timelineCopy)
  return (
    <ol>
      {events.map((event) => (
        <li
          key={`${event.at}-${event.what}`}
          className="flex flex-wrap gap-x-6 gap-y-0.5 border-line border-b py-2.5"
        >
          <time className="w-40 text-text-3 max-md:order-1 max-md:w-full max-md:text-note">
            {civilDateTimeOf(event.at)}
          </time>
          <span className="font-strong text-ink max-md:flex-1">
            {copy.events[event.what] ?? event.what}
          </span>
          <span className="text-text-2">{copy.actors[event.by]}</span>
          {event.reason && (
            <span className="w-full text-text-2 max-md:order-2">{event.reason}</span>
          )}
        </li>
      ))}
    </ol>
  )
}
