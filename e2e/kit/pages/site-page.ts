import { expect, type Locator, type Page } from '@playwright/test'
import { contract } from '../contract.ts'
import { type Language, Named } from '../words.ts'

/** A page by its address in the contract: opens it, and finds things in it by their names. */
export class SitePage extends Named {
  readonly heading: Locator
  /** The address as the contract writes it: `/orders/:id`. */
  readonly address: string

  constructor(page: Page, address: string, language?: Language) {
    super(page, language)
    this.address = address
    this.heading = page.getByRole('heading', { level: 1 })
  }

  /**
   * Opens it, and waits for its main heading.
   *
   * @param id the number that the customer sees, where the address has one
   * @param query what stands behind the address: `?within=60`
   */
  async open({ id = '', query = '' }: { readonly id?: string; readonly query?: string } = {}) {
    await this.page.goto(this.address.replace(':id', id) + query)
    await this.expectOpen()
  }

  /** It is the page that is shown. */
  async expectOpen() {
    const heading = contract.addresses[this.address]
    if (heading) await expect(this.heading).toHaveText(heading[this.language])
    else await expect(this.heading).toBeVisible()
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name: this.say(name), exact: true })
  }

  link(name: string): Locator {
    return this.page.getByRole('link', { name: this.say(name), exact: true })
  }

  field(name: string): Locator {
    return this.page.getByLabel(this.say(name), { exact: true })
  }

  region(name: string): Locator {
    return this.page.getByRole('region', { name: this.say(name), exact: true })
  }

  /** 「费用」, beside whatever is bought. */
  get price(): Locator {
    return this.region('费用')
  }

  /** The rows of a table that hold this text. */
  rows(table: string, text = ''): Locator {
    return this.page
      .getByRole('table', { name: this.say(table), exact: true })
      .locator('tbody tr')
      .filter({ hasText: text })
  }
}
