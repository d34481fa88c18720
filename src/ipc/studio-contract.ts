import { awardContract } from './award-contract'
import { badgeContract } from './badge-contract'
import { designContract } from './design-contract'
import { historyContract } from './history-contract'
import { manageContract } from './manage-contract'
import { keyContract } from './key-contract'
import { pictureContract } from './picture-contract'
import { rosterContract } from './roster-contract'
import { verifyContract } from './verify-contract'
import { workspaceContract } from './workspace-contract'

/** Served by the studio thread of a window: everything that touches a workspace. Each channel is one workflow. */
export const studioContract = {
  ...workspaceContract,
  ...badgeContract,
  ...pictureContract,
  ...keyContract,
  ...designContract,
  ...historyContract,
  ...rosterContract,
  ...awardContract,
  ...manageContract,
  ...verifyContract,
}
export type StudioContract = typeof studioContract
