/** Why something cannot be done with a plan. */
export type PlanRefusal =
  | 'unknown-plan'
  | 'unknown-variant'
  | 'unknown-item'
  | 'too-many-items'
  | 'too-many-variants'
  | 'last-variant'
  | 'name-missing'
  | 'name-too-long'
  | 'plan-applied'
  | 'plan-expired'
  | 'nothing-to-apply'
  | 'not-offered'

export const zhPlanRefusals: Record<PlanRefusal, string> = {
  'unknown-plan': '这个采购方案已不存在。',
  'unknown-variant': '这个变体已不存在，可能在另一个标签页里删除了。',
  'unknown-item': '这个项目已不存在，可能在另一个标签页里移除了。',
  'too-many-items': '一个变体最多 50 个项目，没有加入。请移除一些，或另建方案。',
  'too-many-variants': '一个方案最多 3 个变体，没有复制。',
  'last-variant': '方案至少保留一个变体。',
  'name-missing': '请填写名称。',
  'name-too-long': '名称太长：方案名称最多 50 个字符，变体名称最多 20 个字符。',
  'plan-applied': '方案已经申请过，不再改动，也没有重复申请。需要调整时请复制方案。',
  'plan-expired': '方案或报价已过有效期，或价目表已更新，没有申请。请先按今天的价格更新。',
  'nothing-to-apply': '没有可以申请的项目：方案是空的，或其中的产品已不在。',
  'not-offered': '这条产品线没有这种购买方式。',
}

export const enPlanRefusals: Record<PlanRefusal, string> = {
  'unknown-plan': 'This purchase plan is no longer there.',
  'unknown-variant': 'This variant is no longer there; another tab may have deleted it.',
  'unknown-item': 'This item is no longer there; another tab may have removed it.',
  'too-many-items':
    'A variant holds 50 items at most, so nothing was added. Remove some, or make another plan.',
  'too-many-variants': 'A plan has 3 variants at most, so nothing was copied.',
  'last-variant': 'A plan keeps at least one variant.',
  'name-missing': 'Enter a name.',
  'name-too-long': 'The name is too long: a plan’s name has 50 characters at most, a variant’s 20.',
  'plan-applied':
    'This plan was applied for already: it stays as it is, and nothing was made twice. Copy it to change it.',
  'plan-expired':
    'The plan or quote is past its validity, or the price list changed, so nothing was applied for. Update it to today’s price first.',
  'nothing-to-apply': 'There is nothing to apply for: the plan is empty, or its products are gone.',
  'not-offered': 'This line is not sold that way.',
}
