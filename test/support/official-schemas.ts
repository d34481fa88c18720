import { readFileSync } from 'node:fs'
import { Ajv2019 } from 'ajv/dist/2019.js'
import ajvFormats from 'ajv-formats'

const folder = new URL('../../resources/schemas/', import.meta.url)

/** What the official JSON Schema of an achievement credential has against a document; empty: valid. */
export function schemaComplaints(document: unknown): readonly string[] {
  validate ??= compiled('ob_v3p0_achievementcredential_schema.json')
  return validate(document) ? [] : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`)
}

let validate: ReturnType<typeof compiled> | undefined

function compiled(file: string) {
  const ajv = new Ajv2019({ strict: false, allErrors: true })
  ajvFormats(ajv)
  return ajv.compile(JSON.parse(readFileSync(new URL(file, folder), 'utf8')))
}
