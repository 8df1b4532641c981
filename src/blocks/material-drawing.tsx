import type { ReactNode } from 'react'
import type { Material } from '../domain/applications/index.ts'

const CARD = <rect x="18" y="14" width="60" height="36" rx="3" />
const PAGE = <path d="M34 6h28v52H34z" />

/** What a good photo shows: the whole thing inside the camera's corners. */
const DRAWINGS: Record<Material, ReactNode> = {
  licence: (
    <>
      <rect x="20" y="10" width="56" height="44" />
      <path d="M36 20h24M28 28h40M28 34h40M28 40h26" />
      <circle cx="66" cy="46" r="5" />
    </>
  ),
  'id-front': (
    <>
      {CARD}
      <circle cx="64" cy="27" r="5" />
      <path d="M56 42c0-10 16-10 16 0M25 23h20M25 29h16M25 44h26" />
    </>
  ),
  'id-back': (
    <>
      {CARD}
      <circle cx="30" cy="26" r="6" />
      <path d="M42 22h28M42 29h22M36 44h34" />
    </>
  ),
  'id-in-hand': (
    <>
      <circle cx="40" cy="20" r="9" />
      <path d="M22 58c0-24 36-24 36 0M58 46l8-6" />
      <rect x="60" y="26" width="22" height="14" rx="2" />
    </>
  ),
  authorisation: (
    <>
      {PAGE}
      <path d="M42 14h12M40 22h16M40 28h16M40 34h10" />
      <circle cx="54" cy="46" r="6" />
    </>
  ),
  'special-licence': (
    <>
      {PAGE}
      <path d="M42 14h12M40 22h16M40 28h16" />
      <path d="m48 38 2 4 4 .5-3 3 .8 4.500-3.800-2-3.800 2 .8-4.500-3-3 4-.5z" />
    </>
  ),
  other: (
    <>
      <path d="M28 12h28v40H28z" />
      <path d="M40 52v6h28V18H56M34 20h16M34 26h16M34 32h10" />
    </>
  ),
}

export function MaterialDrawing({ material }: { material: Material }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 96 64"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.2"
      className="h-[84px] text-text-3"
    >
      <path d="M4 12V4h8M84 4h8v8M92 52v8h-8M12 60H4v-8" />
      {DRAWINGS[material]}
    </svg>
  )
}
