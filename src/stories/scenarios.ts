import { FIRST_PACKAGES } from '../domain/applications/index.ts'
import type { Instant } from '../domain/shared/instant.ts'
import type { Outside } from '../platform/memory/dataset.ts'
import { deployingCdp, openedCdp } from './cdp-story.ts'
import { large } from './large-story.ts'
import { trial, usedPv } from './marketing-story.ts'
import type { ScenarioName } from './names.ts'
import { openedPhone, preApprovedPhone } from './phone-story.ts'
import { playStory, type ToldWorld } from './play-story.ts'
import { openedRobots } from './robots-story.ts'
import { openedSsc } from './ssc-story.ts'
import { applyForBasic, applyForProfessional, pass, payAndFillUp } from './steps.ts'
import type { Story, StoryStep } from './story.ts'

const MARCH = '2026-03-02'

/** A world with its account and nothing more: what happened in it, from the morning of a civil date to that of another. */
function scenario(
  title: Story['title'],
  days: { readonly from: string; readonly to: string },
  steps: readonly StoryStep[] = [],
): Story {
  return {
    ...{ title, steps: [...steps], freshVouchers: true },
    startsAt: `${days.from}T09:30:00`,
    endsAt: `${days.to}T10:00:00`,
  }
}

function openedBasic(chosen: Parameters<typeof applyForBasic>[0]): StoryStep[] {
  return [...applyForBasic(chosen), ...payAndFillUp()]
}

/** 在线客服-专业版, sent back by the reviewer for two of the pictures. */
function returnedProfessional(): StoryStep[] {
  const chosen = { ...FIRST_PACKAGES.online, edition: 'professional', users: '5' } as const
  const reason = '营业执照缺了一角，手持身份证照片看不清证件上的文字'
  const verdict = { verdict: 'return', items: ['licence', 'id-in-hand'], reason }
  return [
    ...applyForProfessional(chosen),
    pass(2),
    { actor: 'reviewer', do: 'review-application', with: { id: '$application', ...verdict } },
  ]
}

/** Section 5 of the acceptance contract, row by row. */
export const SCENARIOS: Record<ScenarioName, () => Story> = {
  empty: () => ({
    title: { zh: '一个新的企业账号', en: 'A new enterprise account' },
    freshVouchers: true,
    steps: [],
  }),
  'awaiting-payment': () =>
    scenario(
      { zh: '一份待付款的申请', en: 'An application that waits for payment' },
      { from: MARCH, to: MARCH },
      applyForBasic({ users: '3' }),
    ),
  returned: () =>
    scenario(
      { zh: '一份被驳回的申请', en: 'An application that was sent back' },
      { from: MARCH, to: MARCH },
      returnedProfessional(),
    ),
  'phone-pre-approved': () =>
    scenario(
      { zh: '电话客服预审通过', en: 'Phone Service, pre-approved' },
      { from: MARCH, to: '2026-03-05' },
      preApprovedPhone(MARCH, '2026-03-04'),
    ),
  'phone-active': () =>
    scenario(
      { zh: '电话客服当天开通', en: 'Phone Service, opened today' },
      { from: '2026-02-24', to: MARCH },
      openedPhone({
        sentOn: '2026-02-24',
        passedOn: '2026-02-25',
        approvedOn: '2026-02-27',
        openedOn: MARCH,
      }),
    ),
  'online-active': () =>
    scenario(
      { zh: '在线客服在用', en: 'Online Service in use' },
      { from: '2021-12-08', to: '2022-03-08' },
      openedBasic({ users: '6' }),
    ),
  'two-year': () =>
    scenario(
      { zh: '两年期的在线客服，已用半年', en: 'Online Service for two years, six months in' },
      { from: '2026-01-05', to: '2026-07-05' },
      openedBasic({ users: '5', years: 2 }),
    ),
  robots: () =>
    scenario(
      { zh: '带两个机器人的在线客服', en: 'Online Service with two robots' },
      { from: '2026-01-05', to: MARCH },
      openedRobots(),
    ),
  'ssc-active': () =>
    scenario(
      { zh: '企业共享服务中心在用', en: 'Shared Service Centre in use' },
      { from: '2025-12-29', to: '2026-07-05' },
      openedSsc('2026-01-05'),
    ),
  'cdp-deploying': () =>
    scenario(
      { zh: '客户数据平台部署中', en: 'Customer Data Platform, being deployed' },
      { from: '2026-02-24', to: MARCH },
      deployingCdp(MARCH),
    ),
  'cdp-active': () =>
    scenario(
      { zh: '客户数据平台在用', en: 'Customer Data Platform in use' },
      { from: '2025-12-22', to: MARCH },
      openedCdp('2026-01-05'),
    ),
  'pv-refund': () =>
    scenario(
      { zh: '可退款的 PV 套餐包', en: 'PV packs that may be refunded' },
      { from: MARCH, to: '2026-03-12' },
      usedPv(),
    ),
  'interop-trial': () =>
    scenario(
      { zh: '互通账号试用中', en: 'Interop accounts on trial' },
      { from: MARCH, to: '2026-03-10' },
      trial(),
    ),
  expiring: () =>
    scenario(
      { zh: '七天后到期的产品', en: 'A product that expires in seven days' },
      { from: '2025-03-09', to: MARCH },
      openedBasic({ users: '6' }),
    ),
  expired: () =>
    scenario(
      { zh: '已到期的产品', en: 'A product that has expired' },
      { from: '2025-01-01', to: MARCH },
      openedBasic({ users: '6' }),
    ),
  reclaimed: () =>
    scenario(
      { zh: '已回收的产品', en: 'A product that was reclaimed' },
      { from: '2024-11-01', to: MARCH },
      openedBasic({ users: '6' }),
    ),
  unverified: () => ({
    ...scenario(
      { zh: '未实名认证的账号', en: 'An account without verification' },
      { from: MARCH, to: MARCH },
    ),
    account: { verified: false, balance: '0' },
    freshVouchers: false,
  }),
  large: () =>
    scenario(
      { zh: '忙碌的客户', en: 'A busy customer' },
      { from: '2025-06-02', to: MARCH },
      large(),
    ),
}

/**
 * Plays a scenario. The vouchers are given last, so that they are fresh when the scenario begins.
 *
 * @param telling the keys of the browser that shall be able to open what is sealed, and real time
 */
export function makeScenario(
  name: ScenarioName,
  telling: Outside & { readonly now: Instant },
): Promise<ToldWorld> {
  return playStory(SCENARIOS[name](), telling)
}
