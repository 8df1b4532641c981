import { runCommand } from './run-command.mjs'

const LIST = 'src/tooling/rules-not-yet-due.mjs'
const RULE_ID = /\b[A-Z]{2,3}-\d{2}\b/g

/**
 * @typedef {{ rules: readonly string[], titles: readonly string[], notYetDue: readonly string[],
 *   formerlyNotYetDue: readonly string[] | null }} Coverage
 * `rules` are the ids of the register; `titles` those of the tests that passed in this run;
 * `formerlyNotYetDue` is the list as committed before, or null where there is no history
 */

/**
 * Holds the register of business rules against the tests that passed: every rule is proven by a test that
 * names it, or stands on the list of those not yet due, which may only shrink.
 *
 * @param {Coverage} coverage
 * @returns {string[]} what is wrong
 */
export function checkCoverage({ rules, titles, notYetDue, formerlyNotYetDue }) {
  const proven = new Set(titles.flatMap((title) => title.match(RULE_ID) ?? []))
  const waiting = new Set(notYetDue)
  const problems = []
  if (rules.length === 0) problems.push('The register holds no rule.')
  for (const id of rules) {
    if (!proven.has(id) && !waiting.has(id)) {
      problems.push(`${id}: no test that passed names it in its title.`)
    }
  }
  for (const id of waiting) {
    if (!rules.includes(id)) problems.push(`${id}: stands in ${LIST}, but not in the register.`)
    else if (proven.has(id)) problems.push(`${id}: a test proves it; remove it from ${LIST}.`)
    if (formerlyNotYetDue !== null && !formerlyNotYetDue.includes(id)) {
      problems.push(`${id}: was added to ${LIST}, which may only shrink.`)
    }
  }
  if (waiting.size < notYetDue.length) problems.push(`${LIST} names an id twice.`)
  return problems
}

/**
 * The list as it was before this change: in the last commit, or before it where the last change of the
 * list is committed already.
 *
 * @param {readonly string[]} current
 * @returns {Promise<readonly string[] | null>} null without history (no git, a shallow clone, the first commit)
 */
export async function readFormerList(current) {
  const committed = await readListAt('HEAD')
  if (committed === null || !sameIds(committed, current)) return committed
  const log = await git(['log', '-1', '--format=%H', '--', LIST])
  return log === null ? null : readListAt(`${log.trim()}^`)
}

/**
 * @param {string} commit
 * @returns {Promise<readonly string[] | null>}
 */
async function readListAt(commit) {
  const text = await git(['show', `${commit}:${LIST}`])
  return text === null ? null : (text.match(RULE_ID) ?? [])
}

/**
 * @param {readonly string[]} args
 * @returns {Promise<string | null>} what git prints, or null when it refuses
 */
async function git(args) {
  const { code, output } = await runCommand('git', args, { capture: true })
  return code === 0 ? output : null
}

/**
 * @param {readonly string[]} a
 * @param {readonly string[]} b
 */
function sameIds(a, b) {
  return a.length === b.length && a.every((id) => b.includes(id))
}
