import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { utf8 } from '../../src/core/foundation/bytes'
import { quietRun } from '../../src/core/foundation/run'
import { addBadge } from '../../src/studio/workflows/add-badge'
import { publishBadge } from '../../src/studio/workflows/publish-badge'
import { withStudio } from '../../src/studio/workspace/open-studio'
import { aFolder } from './folders'
import { issueIn } from './issuing'
import { aMachine } from './machine'
import { sample } from './published-badge'
import { aRoster } from './roster'
import { aWorkspace, valueOf } from './workspace'

const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 600"><circle cx="300" cy="300" r="280" fill="#1a5a6c"/></svg>'

let made: Promise<string> | undefined

/** A workspace with data-storytelling published and three people awarded. */
export async function aFullWorkspace(): Promise<string> {
  made ??= make()
  const folder = join(aFolder(), 'workspace')
  cpSync(await made, folder, { recursive: true })
  return folder
}

async function make(): Promise<string> {
  const folder = await aWorkspace()
  await withStudio(aMachine(), folder, 'write', async (studio) => {
    const definition = { name: 'data-storytelling.json', bytes: sample('badges/data-storytelling.json') }
    const picture = { name: 'art.svg', bytes: utf8(svg) }
    valueOf(await addBadge(studio, { definition, artwork: { kind: 'picture', picture } }, quietRun()))
    valueOf(await publishBadge(studio, { badge: 'data-storytelling' }, quietRun()))
  })
  await issueIn(folder, { badge: 'data-storytelling', roster: aRoster(3) })
  return folder
}
