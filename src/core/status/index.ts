export { decodeStatusList, encodeStatusList, STATUS_LIST_LENGTH, type StatusBits } from './status-bits'
export { statusListCredential, type StatusList } from './status-list-credential'
