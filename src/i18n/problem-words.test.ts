import { expect, test } from 'vitest'
import { namedWords, requiredWords } from './problem-words.ts'

test('an empty field is told by its own name, in both languages', () => {
  expect(requiredWords('联系人', 'zh')).toBe('请填写联系人')
  expect(requiredWords('所属行业', 'zh', 'choose')).toBe('请选择所属行业')
  expect(requiredWords('QQ 号', 'zh')).toBe('请填写 QQ 号')
  expect(requiredWords('Contact', 'en')).toBe('Contact is required')
})

test('a name and what is said of it are parted by the colon of their language', () => {
  expect(namedWords('用户数', '至少 3 用户', 'zh')).toBe('用户数：至少 3 用户')
  expect(namedWords('Users', 'At least 3', 'en')).toBe('Users: At least 3')
})
