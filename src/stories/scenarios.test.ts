import { describe, expect, it } from 'vitest'
import { balanceOf } from '../domain/account/index.ts'
import { factsOf, fileProblem } from '../domain/applications/index.ts'
import { civilDate, FIRST_DATE } from '../domain/shared/civil-date.ts'
import { civilDateOf, civilDateTimeOf, instantOf } from '../domain/shared/instant.ts'
import { statusOf } from '../domain/subscriptions/index.ts'
import { dueEvents, nextDueAt } from '../policies/due-events.ts'
import { openApplicant } from '../policies/open-applicant.ts'
import { holdsData } from '../queries/holds-data.ts'
import { expectOk } from '../testing/app-world.ts'
import { loadedScenario, loadScenario } from '../testing/loaded-scenario.ts'
import { SCENARIO_NAMES, type ScenarioName } from './names.ts'
import { samplePicture } from './sample-pictures.ts'

describe.each(SCENARIO_NAMES.map((name) => [name]))('%s', (name) => {
  it('ORD-10 ELI-07 has the account, a balance that adds up, and fresh vouchers', async () => {
    const { records, made } = await loadedScenario(name)
    const verified = name !== 'unverified'
    expect(records.get('account', 'main')).toEqual({
      id: 'main',
      enterpriseName: '深圳市星河示例科技有限公司',
      registrationCode: '91440300MA50004950',
      confirmedCode: '',
      region: 'mainland',
      verification: verified ? 'enterprise' : 'none',
    })
    expect(balanceOf(records.list('movement'))).toBe(verified ? '1000000.00' : '0.00')
    const today = civilDate(civilDateOf(made.startsAt))
    const vouchers = records.list('voucher').map(({ id, expiresOn }) => [id, expiresOn > today])
    expect(vouchers).toEqual(
      verified
        ? [
            ['V500', true],
            ['V100', true],
          ]
        : [],
    )
  })

  it('has nothing that lies after its clock, and nothing that is overdue', async () => {
    const { records, made } = await loadedScenario(name)
    const told = [...records.list('application'), ...records.list('order')]
    const instants = told.flatMap(({ timeline }) => timeline.map(({ at }) => at))
    expect(Math.max(0, ...instants)).toBeLessThanOrEqual(made.startsAt)
    expect(made.at).toBeLessThanOrEqual(made.startsAt)
    expect(dueEvents(records).filter(({ at }) => at <= made.startsAt)).toEqual([])
    expect(nextDueAt(records)).toBe(dueEvents(records)[0]?.at ?? null)
  })

  // The large one takes long to make; its journal, played again, comes to the same.
  if (name !== 'large') {
    it('is the same every time', async () => {
      const [one, two] = [await loadedScenario(name), await loadScenario(name)]
      const ids = ({ made }: typeof one) => made.records.map(({ type, put }) => `${type} ${put.id}`)
      expect(ids(one)).toEqual(ids(two))
    })
  }

  it('counts as data, unless it is what a fresh browser begins with', async () => {
    const { records } = await loadedScenario(name)
    expect(holdsData.view(records, {}, { now: 0, today: FIRST_DATE })).toBe(name !== 'empty')
  })
})

describe('the clock', () => {
  it.each([
    ['awaiting-payment', '2026-03-02 10:00:00'],
    ['returned', '2026-03-02 10:00:00'],
    ['phone-pre-approved', '2026-03-05 10:00:00'],
    ['phone-active', '2026-03-02 10:00:00'],
    ['online-active', '2022-03-08 10:00:00'],
    ['two-year', '2026-07-05 10:00:00'],
    ['robots', '2026-03-02 10:00:00'],
    ['ssc-active', '2026-07-05 10:00:00'],
    ['cdp-deploying', '2026-03-02 10:00:00'],
    ['cdp-active', '2026-03-02 10:00:00'],
    ['pv-refund', '2026-03-12 10:00:00'],
    ['interop-trial', '2026-03-10 10:00:00'],
    ['large', '2026-03-02 10:00:00'],
    ['expiring', '2026-03-02 10:00:00'],
    ['expired', '2026-03-02 10:00:00'],
    ['reclaimed', '2026-03-02 10:00:00'],
    ['unverified', '2026-03-02 10:00:00'],
    ['empty', '2026-11-20 16:20:00'],
  ] as const)('%s begins at %s', async (name, time) => {
    const { made } = await loadedScenario(name)
    expect(civilDateTimeOf(made.startsAt)).toBe(time)
  })
})

describe('what was bought', () => {
  it('EX-07 awaiting-payment: three users for one year, approved, without an order', async () => {
    const { records } = await loadedScenario('awaiting-payment')
    expect(records.list('application')).toMatchObject([
      { state: 'awaiting-payment', quote: { total: '2997.00', on: '2026-03-02' } },
    ])
    expect(records.list('order')).toEqual([])
  })

  it.each([
    ['online-active', '2021-12-08', '2022-12-08', 6, 'active', '5994.00'],
    ['two-year', '2026-01-05', '2028-01-05', 5, 'active', '9990.00'],
    ['phone-active', '2026-03-02', '2027-03-02', 3, 'active', '4500.00'],
    ['expiring', '2025-03-09', '2026-03-09', 6, 'expiring', '5994.00'],
    ['expired', '2025-01-01', '2026-01-01', 6, 'expired', '5994.00'],
    ['reclaimed', '2024-11-01', '2025-11-01', 6, 'reclaimed', '5994.00'],
  ] as const)(
    'LIF-04 %s: opened %s, expires %s',
    async (name, opened, expires, users, status, paid) => {
      const { records, made } = await loadedScenario(name)
      const [product, ...others] = records.list('subscription')
      expect(others).toEqual([])
      expect(product).toMatchObject({ openedOn: opened, expiresOn: expires })
      expect(product?.holdings[0]?.quantity).toBe(users)
      expect(product && statusOf(product, civilDateOf(made.startsAt)).status).toBe(status)
      expect(records.list('order')).toMatchObject([
        { state: 'paid', payment: { amount: paid, voucherId: null } },
      ])
      expect(
        records
          .list('movement')
          .map(({ kind }) => kind)
          .sort(),
      ).toEqual(['opening', 'payment', 'top-up'])
    },
  )

  it('LIF-04 expiring has seven days left, expired is sixty days after', async () => {
    const left = async (name: ScenarioName) => {
      const { records, made } = await loadedScenario(name)
      const [product] = records.list('subscription')
      return product && statusOf(product, civilDateOf(made.startsAt)).daysLeft
    }
    expect(await left('expiring')).toBe(7)
    expect(await left('expired')).toBe(30)
  })
})

describe('phone-pre-approved', () => {
  it('APP-02 holds a purchase application of 电话客服-标准版 that may go on to the order form', async () => {
    const { records } = await loadedScenario('phone-pre-approved')
    expect(records.list('application')).toMatchObject([
      {
        state: 'pre-approved',
        package: { line: 'phone', edition: 'standard', users: '3' },
        submission: { at: instantOf(civilDate('2026-03-02'), '10:00:00') },
      },
    ])
  })
})

describe('returned', () => {
  it('names the two pictures to fix, and the browser it was made for opens what it holds', async () => {
    const { records, browser } = await loadedScenario('returned')
    const [application] = records.list('application')
    if (application?.state !== 'returned') throw new Error('it was sent back')
    expect(application.note.items).toEqual(['licence', 'id-in-hand'])
    const applicant = await openApplicant(browser, application.materials)
    expect(applicant).toMatchObject({ name: '林知远', idNumber: '11010519491231002X' })
    const { attachments, verifiedMobile } = application.materials
    expect(verifiedMobile).toBe('13826537719')
    expect(new Set(attachments.map(({ fingerprint }) => fingerprint)).size).toBe(5)
    for (const { id, bytes } of attachments) {
      expect(expectOk(await browser.files.open(id)).length).toBe(bytes)
    }
  })

  it('MAT-09 holds neither name nor ID number in clear', async () => {
    const { browser, made } = await loadedScenario('returned')
    expect(browser.store.exportText()).not.toContain('11010519491231002X')
    const sealed = made.records.filter(({ type }) => type === 'application')
    expect(JSON.stringify(sealed.map(({ put }) => put))).toContain('110***********002X')
  })

  it.each(['licence', 'id-front', 'id-back', 'id-in-hand', 'authorisation'] as const)(
    'MAT-06 the sample of %s is a picture that is taken',
    async (sample) => {
      const { bytes } = await samplePicture(sample)
      expect(fileProblem(bytes, { pdf: false })).toBe(null)
      expect(factsOf(bytes)?.kind).toBe('png')
    },
  )
})
