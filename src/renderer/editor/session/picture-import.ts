/** A picture as it goes into a design: upright, in sRGB, with nothing of its file but its pixels (designer.md I1). */
export type ImportedPicture = { readonly bytes: Uint8Array; readonly bitmap: ImageBitmap }

/** Larger pictures are made smaller: this is 6.8 times the artboard at 600 px. */
const MOST_PX = 4096
const JPEG_QUALITY = 0.92
/** The longer side of a drawing that is placed as a picture. */
const SVG_PX = 2048
export const SVG_TYPE = 'image/svg+xml'

/**
 * Reads PNG, JPEG, WebP, GIF (its first picture) or SVG (as pixels) and writes it anew, so that places, names and profiles of the file stay behind.
 * @returns null where it is no picture
 */
export async function importedPicture(file: Blob): Promise<ImportedPicture | null> {
  const read = await decoded(file)
  if (!read) return null
  const shrink = Math.min(1, MOST_PX / Math.max(read.width, read.height))
  const canvas = new OffscreenCanvas(
    Math.max(1, Math.round(read.width * shrink)),
    Math.max(1, Math.round(read.height * shrink)),
  )
  const context = canvas.getContext('2d', { colorSpace: 'srgb' })
  if (!context) return null
  context.imageSmoothingQuality = 'high'
  context.drawImage(read, 0, 0, canvas.width, canvas.height)
  // A JPEG has no transparency to keep, and stays small as one.
  const isPhoto = file.type === 'image/jpeg'
  const blob = await canvas.convertToBlob(
    isPhoto ? { type: 'image/jpeg', quality: JPEG_QUALITY } : { type: 'image/png' },
  )
  return { bytes: new Uint8Array(await blob.arrayBuffer()), bitmap: canvas.transferToImageBitmap() }
}

async function decoded(file: Blob): Promise<ImageBitmap | null> {
  try {
    if (file.type === SVG_TYPE) return await drawnByBrowser(file)
    return await createImageBitmap(file, { imageOrientation: 'from-image' })
  } catch {
    return null // damaged, or no picture at all
  }
}

/** An SVG as pixels. As the source of an image nothing in it runs, and nothing that it names is fetched (reliability.md §5, 22). */
async function drawnByBrowser(file: Blob): Promise<ImageBitmap> {
  const address = URL.createObjectURL(file)
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    const grow = SVG_PX / Math.max(image.naturalWidth, image.naturalHeight, 1)
    return await createImageBitmap(image, {
      resizeWidth: Math.max(1, Math.round(image.naturalWidth * grow)),
      resizeHeight: Math.max(1, Math.round(image.naturalHeight * grow)),
      resizeQuality: 'high',
    })
  } finally {
    URL.revokeObjectURL(address)
  }
}

/** Whether a file is a drawing that can become elements. */
export function isSvgFile({ type, name }: { readonly type: string; readonly name: string }): boolean {
  return type === SVG_TYPE || (type === '' && /\.svg$/i.test(name))
}

/** Whether a file may be a picture that can be placed. */
export function isPictureType(type: string): boolean {
  return /^image\/(png|jpeg|webp|gif)$/.test(type)
}

/** How wide and high a picture is placed: its own shape within this many units. */
export function placedSize({ width, height }: { readonly width: number; readonly height: number }, most = 320) {
  const by = most / Math.max(width, height)
  return { width: width * by, height: height * by }
}
