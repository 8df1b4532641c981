import { expect, type Locator } from '@playwright/test'
import { Named } from '../kit/words.ts'
import { drawPicture, type UploadedFile } from './pictures.ts'
import { readSmsCode } from './sms-code.ts'

export type Details = Partial<
  Record<'企业名称' | '统一社会信用代码' | '联系人' | '手机号' | '邮箱' | '个人QQ', string>
>

/** Who applies in the journeys; the name is not the contact's, which may stand in clear. */
export const APPLICANT = {
  姓名: '欧阳示例',
  身份证号: '11010519491231002X',
  办理人手机号: '13826537719',
} as const

/** The materials of 在线客服-专业版 when a handler applies. */
export const MATERIALS = [
  '营业执照',
  '身份证人像面',
  '身份证国徽面',
  '手持身份证照片',
  '经办人委托函',
] as const

/** The steps of buying 在线客服, from `/buy/online` to 「提交审核」. */
export class Wizard extends Named {
  get price(): Locator {
    return this.page.getByRole('region', { name: this.say('费用') })
  }

  get users(): Locator {
    return this.page.getByLabel(this.say('用户数'))
  }

  get next(): Locator {
    return this.page.getByRole('button', { name: this.say('下一步') })
  }

  async open() {
    await this.page.goto('/buy/online')
    await expect(this.page.getByRole('heading', { level: 1 })).toHaveText(this.say('选购在线客服'))
  }

  field(name: string): Locator {
    return this.page.getByRole('textbox', { name: this.say(name), exact: true })
  }

  /** Opens 「费用清单」 and expects a formula in it. */
  async expectFormula(formula: string) {
    const lines = this.price.getByRole('button', { name: this.say('费用清单') })
    await expect(lines).toHaveAttribute('aria-expanded', 'false')
    await lines.click()
    await expect(this.price).toContainText(formula)
  }

  async choose({ users, years }: { users: number; years: number }) {
    await this.users.fill(String(users))
    await this.page
      .getByRole('radiogroup', { name: this.say('购买时长') })
      .getByRole('radio', { name: this.say('{0}年', years) })
      .check()
  }

  async goOn(heading: string) {
    await this.next.click()
    await expect(this.page.getByRole('heading', { level: 1 })).toHaveText(this.say(heading))
  }

  async fillDetails(details: Details = {}) {
    await this.chooseOption(
      this.page.getByRole('combobox', { name: this.say('所属行业') }),
      '互联网',
    )
    const typed: Details = {
      联系人: '林知远',
      手机号: '138 2653 7719',
      邮箱: 'lin@example.com',
      个人QQ: '1234567',
      ...details,
    }
    for (const [name, value] of Object.entries(typed)) await this.field(name).fill(value)
  }

  /** 「提交审核」; returns the number of the application. */
  async submit(): Promise<string> {
    await this.page
      .getByRole('checkbox', {
        name: this.say('我已阅读、理解并接受《腾讯企业级产品及服务直销协议》'),
      })
      .check()
    await this.page.getByRole('button', { name: this.say('提交审核') }).click()
    await this.page.waitForURL(/\/applications\/\d+$/)
    return this.page.url().split('/').at(-1) ?? ''
  }

  /** Everything from the first step on, with the first choices. */
  async apply(choice = { users: 3, years: 1 }): Promise<string> {
    await this.open()
    await this.choose(choice)
    await this.goOn('填写基础信息')
    await this.fillDetails()
    await this.goOn('确认提交审核')
    return this.submit()
  }

  async chooseProfessional() {
    await this.page
      .getByRole('radiogroup', { name: this.say('版本') })
      .getByRole('radio', { name: this.say('专业版') })
      .check()
  }

  /** The file input of a material. */
  file(material: string): Locator {
    return this.page.getByLabel(this.say(material), { exact: true })
  }

  async upload(material: string, file: UploadedFile) {
    await this.file(material).setInputFiles(file)
    await expect(this.page.getByText(file.name, { exact: true })).toBeVisible()
  }

  async fillApplicant(applicant: Record<string, string> = APPLICANT) {
    for (const [name, value] of Object.entries(applicant)) await this.field(name).fill(value)
  }

  /** Uploads a picture of its own for every material, JPEG and PNG by turns. */
  async uploadAll() {
    for (const [place, material] of MATERIALS.entries()) {
      const type = place % 2 === 0 ? 'image/jpeg' : 'image/png'
      await this.upload(material, await drawPicture(this.page, material, { type }))
    }
  }

  /** 「获取验证码」, and the code as the customer reads it in the message centre, in another tab. */
  async receiveCode(): Promise<string> {
    await this.page.getByRole('button', { name: this.say('获取验证码') }).click()
    await expect(
      this.page.getByRole('link', { name: this.say('验证码已发出，请查看消息中心') }),
    ).toBeVisible()
    return readSmsCode(this.page, this.language)
  }

  /** Everything up to 「上传资质资料」, filled in but for the files and the code. */
  async toMaterials(details: Details = {}) {
    await this.open()
    await this.chooseProfessional()
    await this.goOn('填写基础信息')
    await this.fillDetails(details)
    await this.goOn('上传资质资料')
    await this.fillApplicant()
  }

  /** 在线客服-专业版 up to 「确认提交审核」. */
  async fillProfessional(details: Details = {}) {
    await this.toMaterials(details)
    await this.uploadAll()
    await this.field('短信验证码').fill(await this.receiveCode())
    await this.goOn('确认提交审核')
  }
}
