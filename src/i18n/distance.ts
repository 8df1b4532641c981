import type { Language } from './language.ts'

/** How far a civil date is, in the words that follow it everywhere: 「还有7天」. */
export function distanceInDays(days: number, language: Language): string {
  if (language === 'zh') {
    if (days === 0) return '就是今天'
    return days > 0 ? `还有${days}天` : `已过${-days}天`
  }
  if (days === 0) return 'today'
  const count = `${Math.abs(days)} ${Math.abs(days) === 1 ? 'day' : 'days'}`
  return days > 0 ? `${count} left` : `${count} ago`
}

/** How long until an instant, rounded up to the minute: 「还有4分钟」, 「还有23小时59分」; beyond two days, in whole days. */
export function distanceInMinutes(milliseconds: number, language: Language): string {
  const minutes = Math.max(0, Math.ceil(milliseconds / 60_000))
  if (minutes > 2 * 24 * 60) return distanceInDays(Math.floor(minutes / (24 * 60)), language)
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  if (language === 'zh') {
    if (minutes === 0) return '即将完成'
    if (hours === 0) return `还有${minutes}分钟`
    return rest === 0 ? `还有${hours}小时` : `还有${hours}小时${rest}分`
  }
  if (minutes === 0) return 'any moment now'
  if (hours === 0) return `${minutes} min left`
  return rest === 0 ? `${hours} h left` : `${hours} h ${rest} min left`
}

/** How long ago an instant was, in its largest unit: 「43分钟前」. */
export function distanceSince(milliseconds: number, language: Language): string {
  const minutes = Math.max(0, Math.floor(milliseconds / 60_000))
  const hours = Math.floor(minutes / 60)
  const days = Math.floor(hours / 24)
  if (language === 'zh') {
    if (minutes === 0) return '刚刚'
    if (days > 0) return `${days}天前`
    return hours > 0 ? `${hours}小时前` : `${minutes}分钟前`
  }
  if (minutes === 0) return 'just now'
  if (days > 0) return distanceInDays(-days, language)
  return hours > 0 ? `${hours} h ago` : `${minutes} min ago`
}
