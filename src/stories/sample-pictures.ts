import { encodePng, type Raster } from './png.ts'

/** Places in the palette: paper, ink, a light tint, a stronger one, red. */
const PALETTE: Raster['palette'] = [
  [250, 250, 247],
  [58, 66, 79],
  [226, 231, 238],
  [150, 163, 180],
  [184, 50, 44],
]
const [PAPER, INK, TINT, GREY, RED] = [0, 1, 2, 3, 4]

/** The letters of the word that every sample carries, five by seven. */
const SAMPLE = [
  ['01111', '10000', '10000', '01110', '00001', '00001', '11110'],
  ['01110', '10001', '10001', '11111', '10001', '10001', '10001'],
  ['10001', '11011', '10101', '10101', '10001', '10001', '10001'],
  ['11110', '10001', '10001', '11110', '10000', '10000', '10000'],
  ['10000', '10000', '10000', '10000', '10000', '10000', '11111'],
  ['11111', '10000', '10000', '11110', '10000', '10000', '11111'],
]

type Sheet = Raster & {
  box(x: number, y: number, width: number, height: number, colour: number): void
  disc(x: number, y: number, radius: number, colour: number): void
}

function sheet(width: number, height: number): Sheet {
  const pixels = new Uint8Array(width * height).fill(PAPER)
  const box: Sheet['box'] = (left, top, wide, high, colour) => {
    for (let y = Math.max(0, top); y < Math.min(height, top + high); y += 1) {
      pixels.fill(colour, y * width + Math.max(0, left), y * width + Math.min(width, left + wide))
    }
  }
  const disc: Sheet['disc'] = (x, y, radius, colour) => {
    for (let dy = -radius; dy <= radius; dy += 1) {
      const half = Math.floor(Math.sqrt(radius * radius - dy * dy))
      box(x - half, y + dy, 2 * half + 1, 1, colour)
    }
  }
  return { width, height, pixels, palette: PALETTE, box, disc }
}

/** An edge of some width inside the sheet. */
function frame({ box }: Sheet, x: number, y: number, width: number, height: number, edge: number) {
  box(x, y, width, height, INK)
  box(x + edge, y + edge, width - 2 * edge, height - 2 * edge, PAPER)
}

/** Grey bars where a document has its writing; every third is short. */
function writing({ box }: Sheet, x: number, y: number, width: number, lines: number) {
  for (let line = 0; line < lines; line += 1) {
    box(x, y + line * 26, line % 3 === 2 ? Math.floor(width * 0.6) : width, 9, GREY)
  }
}

function person({ box, disc }: Sheet, x: number, y: number, size: number) {
  disc(x, y, size, GREY)
  disc(x, y + Math.floor(size * 2.3), Math.floor(size * 1.5), GREY)
  box(x - 2 * size, y + Math.floor(size * 2.6), 4 * size, 2 * size, PAPER)
}

function stampAt({ box }: Sheet, x: number, y: number, dot: number) {
  SAMPLE.forEach((letter, place) => {
    letter.forEach((row, down) => {
      ;[...row].forEach((pixel, across) => {
        if (pixel === '1') box(x + (place * 6 + across) * dot, y + down * dot, dot, dot, RED)
      })
    })
  })
}

function licence(): Sheet {
  const page = sheet(640, 460)
  frame(page, 16, 16, 608, 428, 4)
  frame(page, 26, 26, 588, 408, 1)
  page.disc(320, 74, 28, RED)
  page.box(210, 116, 220, 20, INK)
  writing(page, 80, 172, 480, 7)
  stampAt(page, 370, 384, 5)
  return page
}

function idFront(): Sheet {
  const page = sheet(480, 304)
  page.box(0, 0, 480, 304, TINT)
  writing(page, 32, 40, 230, 5)
  page.box(32, 246, 400, 16, INK)
  page.box(318, 32, 130, 180, PAPER)
  person(page, 383, 92, 32)
  stampAt(page, 32, 190, 5)
  return page
}

function idBack(): Sheet {
  const page = sheet(480, 304)
  page.box(0, 0, 480, 304, TINT)
  page.disc(84, 84, 46, RED)
  page.box(160, 54, 280, 22, INK)
  page.box(160, 96, 280, 22, INK)
  writing(page, 120, 200, 300, 2)
  stampAt(page, 250, 256, 5)
  return page
}

function idInHand(): Sheet {
  const page = sheet(420, 520)
  page.box(0, 0, 420, 520, TINT)
  person(page, 210, 130, 68)
  page.box(120, 330, 180, 116, INK)
  page.box(124, 334, 172, 108, PAPER)
  writing(page, 136, 350, 90, 3)
  stampAt(page, 118, 470, 5)
  return page
}

function authorisation(): Sheet {
  const page = sheet(420, 594)
  page.box(130, 56, 160, 24, INK)
  writing(page, 50, 130, 320, 12)
  page.disc(300, 500, 46, RED)
  page.disc(300, 500, 41, PAPER)
  stampAt(page, 50, 530, 5)
  return page
}

const SAMPLES = {
  licence: { name: 'licence.png', draw: licence },
  'id-front': { name: 'id-front.png', draw: idFront },
  'id-back': { name: 'id-back.png', draw: idBack },
  'id-in-hand': { name: 'id-in-hand.png', draw: idInHand },
  authorisation: { name: 'authorisation.png', draw: authorisation },
} as const

export type Sample = keyof typeof SAMPLES

export function isSample(value: unknown): value is Sample {
  return typeof value === 'string' && Object.hasOwn(SAMPLES, value)
}

/** A drawn document, marked as a sample, as a customer would upload it. */
export async function samplePicture(sample: Sample): Promise<{ name: string; bytes: Uint8Array }> {
  const { name, draw } = SAMPLES[sample]
  return { name, bytes: await encodePng(draw()) }
}
