import type { Application, ApplicationIn } from './application.ts'
import type { Materials } from './materials.ts'
import { MATERIALS, type Material } from './materials-matrix.ts'
import type { ReturnableItem } from './returnable-items.ts'

type Filled = Pick<Application, 'info' | 'materials' | 'request' | 'stage'>

/**
 * What stands in an item, as a text that differs when the item does. Nothing of it is in clear that is not in clear in
 * the application (MAT-09).
 */
export function contentOfItem(application: Filled, item: ReturnableItem): string {
  const { info, materials, request, stage } = application
  if (isMaterial(item)) return filesOf(materials, item)
  switch (item) {
    case 'name':
      return materials.name?.sealed ?? ''
    case 'idNumber':
      return materials.idNumber?.fingerprint ?? ''
    case 'applicantMobile':
      return materials.mobile
    case 'wish':
      return request?.wish ?? ''
    case 'expectedUsers':
    case 'expectedEmployees':
      return request?.expectedUsers ?? ''
    case 'enterpriseName':
    case 'contactName':
    case 'mobile':
    case 'email':
      return (stage === 'request' ? request : info)?.[item] ?? ''
    default:
      return info[item]
  }
}

/** The items sent back in which nothing was changed since, in the order of the form (APP-06). */
export function itemsNotFixed(application: ApplicationIn<'returned'>): ReturnableItem[] {
  const { items, before } = application.note
  return items.filter((item): item is ReturnableItem => {
    // Items were checked against the form when it was returned.
    const content = contentOfItem(application, item as ReturnableItem)
    const was = before[item]
    // What was taken away is not replaced yet.
    return was !== undefined && (content === was || content === '')
  })
}

function filesOf({ attachments }: Materials, material: Material): string {
  // The same content again is the same, whatever it is called.
  return attachments
    .flatMap((file) => (file.material === material ? file.fingerprint : []))
    .join(' ')
}

function isMaterial(item: ReturnableItem): item is Material {
  return MATERIALS.some((material) => material === item)
}
