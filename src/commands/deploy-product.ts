import * as z from 'zod/mini'
import { command } from '../api/command.ts'
import { ok, refuse } from '../domain/shared/result.ts'
import { completeDeployment } from '../policies/complete-deployment.ts'
import { deletedImages } from '../policies/deleted-images.ts'

export type DeployProduct = { readonly id: string }

/**
 * - `unknown-product`: there is no product of this number
 * - `illegal-transition`: it is not being deployed; or it is suspended, and nothing goes on (LIF-12)
 */
export type DeployProductRefusal = 'unknown-product' | 'illegal-transition'

/** 「部署完成」 of the demo tools: the master account opens now (ORD-09); not while it is suspended (LIF-12). */
export const deployProduct = command<DeployProduct, null, DeployProductRefusal>({
  name: 'deploy-product',
  input: z.object({ id: z.string() }),
  decide: (records, { id }, { now }) => {
    const product = records.get('subscription', id)
    if (!product) return refuse('unknown-product')
    if (product.line !== 'cdp' || !product.deployment || product.ended || product.suspended) {
      return refuse('illegal-transition')
    }
    const changes = completeDeployment(records, product, now)
    return ok({ changes, files: deletedImages(changes), value: null })
  },
})
