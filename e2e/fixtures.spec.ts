import { expect, test } from './fixtures.ts'

test.describe('the net (✘ is right here: these must fail)', () => {
  test.beforeEach(({ page }) => page.goto('/'))

  test('an error on the console', async ({ page }) => {
    test.fail()
    await page.evaluate(() => console.error('planted'))
  })

  test('an exception that nobody catches', async ({ page }) => {
    test.fail()
    await page.evaluate(() => {
      setTimeout(() => {
        throw new Error('planted')
      })
    })
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  })

  test('a breach of the content security policy', async ({ page }) => {
    test.fail()
    await page.evaluate(() => {
      document.body.append(document.createElement('style'))
      document.body.lastElementChild?.append('main { color: red }')
    })
  })

  test('text that would become code', async ({ page }) => {
    test.fail()
    await page.evaluate(() => setTimeout(() => new Function('return 1')()))
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  })

  test('a request to a foreign host', async ({ page }) => {
    test.fail()
    await page.evaluate(() => {
      location.assign('http://foreign.invalid/')
    })
    await page.waitForURL(/chrome-error|foreign/)
  })

  test('an error in a second tab', async ({ context }) => {
    test.fail()
    const tab = await context.newPage()
    await tab.goto('/')
    await tab.evaluate(() => console.error('planted'))
  })

  test("an error in another customer's browser", async ({ newContext }) => {
    test.fail()
    const page = await (await newContext()).newPage()
    await page.goto('/')
    await page.evaluate(() => console.error('planted'))
  })

  test('but not what the test declares', async ({ page, expectedErrors }) => {
    expectedErrors.push('planted', /^page error: .*by hand/)
    await page.evaluate(() => {
      console.error('planted')
      setTimeout(() => {
        throw new Error('by hand')
      })
    })
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  })
})

test.describe('the server', () => {
  test('sends the program for every address, and an honest 404 for a file that is none', async ({
    request,
  }) => {
    const page = await request.get('/apply/A1/info')
    expect(page.status()).toBe(200)
    expect(page.headers()['content-security-policy']).toContain("default-src 'none'")
    expect(await page.text()).toContain('<div id="root"')
    expect((await request.get('/assets/none.js')).status()).toBe(404)
  })
})
