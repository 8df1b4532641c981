import { expect, it } from 'vitest'
import { checkCoverage } from './rule-coverage.mjs'

const GOOD = {
  rules: ['PRC-01', 'PRC-02', 'EX-01'],
  titles: ['quotes PRC-01 charges whole years', 'a test of no rule'],
  notYetDue: ['PRC-02', 'EX-01'],
  formerlyNotYetDue: ['PRC-01', 'PRC-02', 'EX-01'],
}

it.each([
  ['every rule is proven or waits', {}, []],
  ['there is no history', { formerlyNotYetDue: null }, []],
  [
    'one title proves several rules',
    { titles: ['PRC-01 PRC-02: together'], notYetDue: ['EX-01'] },
    [],
  ],
  ['a rule has no test', { titles: [] }, ['PRC-01: no test']],
  ['a title holds the id only as a part', { titles: ['XPRC-01 PRC-011'] }, ['PRC-01: no test']],
  [
    'a waiting rule is proven',
    { notYetDue: ['PRC-01', 'PRC-02', 'EX-01'] },
    ['PRC-01: a test proves'],
  ],
  [
    'a rule waits that is unknown',
    { notYetDue: ['PRC-02', 'EX-01', 'PRC-99'], formerlyNotYetDue: null },
    ['PRC-99: stands in'],
  ],
  ['the list grew', { formerlyNotYetDue: ['EX-01'] }, ['PRC-02: was added']],
  [
    'the list names an id twice',
    { notYetDue: ['PRC-02', 'PRC-02', 'EX-01'] },
    ['names an id twice'],
  ],
  [
    'the register is empty',
    { rules: [], notYetDue: [], formerlyNotYetDue: [] },
    ['The register holds no rule'],
  ],
])('when %s', (_, change, problems) => {
  const found = checkCoverage({ ...GOOD, ...change })
  expect(found).toEqual(problems.map((text) => expect.stringContaining(text)))
})
