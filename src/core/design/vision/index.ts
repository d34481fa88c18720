export { seenAs, Vision, VISION_MATRICES } from './colour-vision'
