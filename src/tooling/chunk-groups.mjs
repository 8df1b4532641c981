/**
 * Which modules make up which file of the build: what is loaded together is one file. The order matters: a group takes
 * what it names together with all that this needs and no group before it has taken, so that no two files need each
 * other. Each is small enough to be run within 50 ms by a processor four times slower than this one.
 *
 * @type {{ name: string, test?: RegExp, tags?: '$initial'[], minShareCount?: number }[]}
 */
export const CHUNK_GROUPS = [
  // They change with an upgrade only: a returning browser has them.
  { name: 'react', test: /node_modules\/(react|react-dom|scheduler)\/|src\/app\/react\// },
  { name: 'router', test: /node_modules\/react-router\// },
  // What stands on every page, and the first page.
  { name: 'program', tags: ['$initial'] },
  // Exact money and schemas.
  { name: 'arithmetic', test: /node_modules\/(zod|decimal\.js)\// },
  // What can be bought, and by whom.
  {
    name: 'domain',
    test: /src\/domain\/(shared|catalogue|pricing|identity|account|applications)\/(?!without-personal)|src\/domain\/orders\/consultation|src\/(api|i18n)\/|policies\/(numbering|empty-world)/,
  },
  // What shows records and takes input, on most pages; and what purchases are begun with.
  {
    name: 'screens',
    test: /src\/ui\/(?!tabs|file-input|typed-here|use-elsewhere|whole-dates|pagination|paged-table|search-field|use-list-address)|src\/app\/(hooks|moment|rehearsal)\.|src\/blocks\/(price-words|refusal|plan-refusals|add-to-plan(-copy)?\.|price-panel|pricing-rules|quote-lines|section|industry-names|material-copy|picked-file|read-file|use-taking)|src\/queries\/all-vouchers|src\/features\/apply\/buy-.*-page\.|src\/(blocks\/interop-slices|ui\/radio-tiles)/,
  },
  // What becomes of what was bought.
  {
    name: 'trade',
    test: /src\/domain\/(orders|subscriptions|billing|notifications|estimates)\/|src\/domain\/plans\/(encode-plan|plan-price)|src\/policies\/purchases\/|src\/commands\/(place-order|begin-trial)\.|src\/queries\/(order-by-id|outlook-of-interop)\.|src\/blocks\/((marketing-)?agreement|changed-elsewhere)|src\/ui\/(file-input|typed-here|use-elsewhere|whole-dates)/,
  },
  // What happens by itself, and how it is taken back; and what is planned.
  {
    name: 'due',
    test: /src\/(app\/due|commands\/(take-back|advance-time|apply-quote)|policies\/apply-for-plan)\.|src\/domain\/plans\//,
  },
  // The records of this browser, and what shows with them on every page.
  {
    name: 'records',
    test: /src\/app\/(local-runtime|health-notices|unread|keeping|keeping-notice)\./,
  },
  // What is read rather than filled in: prices, quotes, help.
  { name: 'reading', test: /src\/features\/(help|shop\/(pricing|quote))\/(?!apply-quote)/ },
  // What the rooms of records share.
  {
    name: 'more',
    test: /src\/(ui|blocks|queries|commands|policies)\/(?!tabs|registry|[a-z-]*plan)/,
    minShareCount: 3,
  },
  // Papers of what was agreed, in the rooms of applications and orders.
  { name: 'papers', test: /src\/blocks\/agreed-price/ },
  { name: 'direct', test: /src\/features\/direct\/(?!add-to-plan)/ },
  { name: 'apply', test: /src\/features\/apply\/(?!add-to-plan)/ },
  { name: 'orders', test: /src\/features\/(orders|account)\// },
  {
    name: 'products',
    test: /src\/features\/(products\/(?!renewals|expand\/add-to-plan)|consultations\/|messages\/)/,
  },
  // Several products at once: a page of its own.
  { name: 'renewals', test: /src\/features\/products\/renewals\// },
  { name: 'tabs', test: /src\/ui\/tabs/ },
  // What asks into which plan something goes, and the pages of plans.
  {
    name: 'plans',
    test: /src\/features\/(shop\/plan\/(?!item-dialog)|(apply|direct|products\/expand)\/add-to-plan)|src\/(blocks|commands|queries)\/[a-z-]*plan/,
  },
  { name: 'demo-tools', test: /src\/features\/demo-tools\// },
]

/** The files whose functions a page runs nearly all of while it comes to life; `index` is the program. */
const RUN_AT_ONCE = [
  'react',
  'router',
  'index',
  'arithmetic',
  'domain',
  'screens',
  'trade',
  'reading',
]

/**
 * What stands above a file of the build: told so, a browser that knows the hint (Chromium) compiles all of the file beside
 * the page while it arrives, and not each function when it is first called, while somebody waits.
 *
 * @param {{ name: string }} chunk
 */
export function compileHint({ name }) {
  return RUN_AT_ONCE.includes(name) ? '//# allFunctionsCalledOnLoad' : ''
}
