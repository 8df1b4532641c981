import { brokenFiles, goodFiles } from './sample-files.ts'

/**
 * What people type, good and bad. A valid one passes every check of the program; an invalid one stands under the
 * name of what is wrong with it, which is a code of the program where it has one.
 */
export const samples = {
  /** 统一社会信用代码, GB 32100-2015. */
  creditCodes: {
    valid: [
      '91440300MA5EQK7K03',
      '91310115MA1H8R7C67',
      '91110108MA00QDKJ1K',
      '52110000MJ0100203A',
      '124403004557500003',
    ],
    invalid: {
      'not-a-credit-code': '91440300MA5EQK7K0',
      /** The registration number of a licence from before 2015. */
      'credit-code-15-digits': '440301102937465',
      /** Right but for its last character. */
      'credit-code-check': '91440300MA5EQK7K04',
      /** The number of a person. */
      'credit-code-is-id': '11010519491231002X',
      /** Right as a code, and as the number of a person too. */
      'credit-code-like-id': '110105199001010299',
    },
  },
  /** 居民身份证, GB 11643-1999, of people of full age. */
  residentIds: {
    valid: ['11010519491231002X', '440301199001010012', '310115198506152028', '330106199912310038'],
    /** Their characters are right; who has such a number may not apply. */
    invalid: {
      'id-unknown-province': '990101199001010019',
      'id-not-born': '110105209912310029',
      'id-under-age': '110105201501010017',
      'id-before-1900': '110105189912310023',
      'id-over-age': '110105190101010025',
    },
    /** No such number exists: a wrong check character, a day that no month has, one digit too few. */
    impossible: ['110105194912310021', '11010519490231002X', '1101051949123100X'],
  },
  /** Hong Kong identity cards. */
  hkids: {
    valid: ['A123450(4)', 'K123451(A)', 'Z123452(9)', 'AB987654(3)', 'A1234504'],
    invalid: ['A123450(5)', 'A12345(4)', '1234567(8)', 'ABC123456(7)'],
  },
  mobiles: {
    mainland: ['13826537719', '15013792468', '19912345678'],
    hongKong: ['91234567', '+85261234567'],
    invalid: ['12826537719', '1382653771', '138265377190', '01082653771'],
  },
  /** CorpIDs of WeCom, and one 企点主账号. */
  corpIds: {
    valid: ['ww1234567890abcdef', 'ww0f1e2d3c4b5a6978', 'wwa1b2c3d4e5f60718'],
    invalid: ['ww1234567890abcde', 'wx1234567890abcdef', 'ww1234567890abcdeg', '2850000001'],
  },
  files: {
    /** Each takes a name, which makes its content another one: no two materials may be the same picture. */
    good: goodFiles,
    /** Under the code with which each is refused. */
    broken: brokenFiles,
  },
} as const
