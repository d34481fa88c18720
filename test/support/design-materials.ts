import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DesignMaterials } from '../../src/studio/rendering/design-materials'

const resources = join(import.meta.dirname, '../../resources')

/** The bundled fonts and icons. */
export function bundledMaterials(): DesignMaterials {
  return new DesignMaterials((name) => Promise.resolve(new Uint8Array(readFileSync(join(resources, name)))))
}
