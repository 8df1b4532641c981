import { expect, type Locator, type Page } from '@playwright/test'
import { contract } from '../contract.ts'

/** A page by its address in the contract: opens it, and finds things in it by their names. */
export class SitePage {
  readonly page: Page
  readonly heading: Locator
  /** The address as the contract writes it: `/orders/:id`. */
  readonly address: string

  constructor(page: Page, address: string) {
    this.page = page
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
    if (heading) await expect(this.heading).toHaveText(heading.zh)
    else await expect(this.heading).toBeVisible()
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true })
  }

  link(name: string): Locator {
    return this.page.getByRole('link', { name, exact: true })
  }

  field(name: string): Locator {
    return this.page.getByLabel(name, { exact: true })
  }

  region(name: string): Locator {
    return this.page.getByRole('region', { name, exact: true })
  }

  /** 「费用」, beside whatever is bought. */
  get price(): Locator {
    return this.region('费用')
  }

  /** The rows of a table that hold this text. */
  rows(table: string, text = ''): Locator {
    return this.page
      .getByRole('table', { name: table, exact: true })
      .locator('tbody tr')
      .filter({ hasText: text })
  }
}
