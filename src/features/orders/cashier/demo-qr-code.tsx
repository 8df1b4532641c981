const SIZE = 25

/**
 * A picture in the shape of a QR code. It cannot be scanned on purpose: nothing is to be paid in a
 * demonstration. The same text always gives the same picture.
 */
export function DemoQrCode({ text, label }: { text: string; label: string }) {
  const cells: string[] = []
  let state = [...text].reduce((hash, letter) => (hash * 31 + letter.charCodeAt(0)) >>> 0, 7)
  for (let y = 0; y < SIZE; y += 1) {
    for (let x = 0; x < SIZE; x += 1) {
      state = (state * 1_664_525 + 1_013_904_223) >>> 0
      if (!isCorner(x, y) && state > 0x80000000) cells.push(`M${x} ${y}h1v1h-1z`)
    }
  }
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`-2 -2 ${SIZE + 4} ${SIZE + 4}`}
      className="size-44 rounded-control bg-[#fff] text-[#12161c]"
      fill="currentColor"
    >
      <path d={cells.join('')} />
      <Finder x={0} y={0} />
      <Finder x={SIZE - 7} y={0} />
      <Finder x={0} y={SIZE - 7} />
    </svg>
  )
}

function isCorner(x: number, y: number): boolean {
  const near = (value: number) => value < 8
  const far = (value: number) => value >= SIZE - 8
  return (near(x) && near(y)) || (far(x) && near(y)) || (near(x) && far(y))
}

function Finder({ x, y }: { x: number; y: number }) {
  return <path fillRule="evenodd" d={`M${x} ${y}h7v7h-7zm1 1v5h5v-5zM${x + 2} ${y + 2}h3v3h-3z`} />
}
