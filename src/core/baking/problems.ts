import { problem, type Problem } from '../foundation/problem'

/** Limits of reliability.md §4, in bytes and pixels. */
export const MAX_PNG_BYTES = 32 * 1024 * 1024
export const MAX_SVG_BYTES = 16 * 1024 * 1024
export const MAX_TEXT_BYTES = 4 * 1024 * 1024

/** The picture cannot be relied on: signature, length, CRC, order, cut. */
export function pngDamaged(what: string, level: Problem['level'] = 'error'): Problem {
  return problem({
    code: 'png-damaged',
    level,
    message: what,
    remedy: 'Ask for the picture again, or save it anew as PNG.',
  })
}

export function fileTooLarge(what: string, limitBytes: number): Problem {
  const limit = limitBytes / 1024 / 1024
  return problem({
    code: 'file-too-large',
    message: `${what} is larger than ${limit} MiB.`,
    remedy: 'Use a smaller file.',
    values: { limitMiB: limit },
  })
}

export function textTooLarge(): Problem {
  return problem({
    code: 'text-too-large',
    message: 'The credential in the picture is larger than 4 MiB.',
    remedy: 'Ask the issuer for the credential as a file of its own.',
  })
}

export function textIllFormed(where: string): Problem {
  return problem({
    code: 'text-ill-formed',
    message: `The credential in ${where} is not UTF-8 text.`,
    remedy: 'Ask for the picture again; it may have been changed on its way.',
  })
}

export function badgeMissing(): Problem {
  return problem({
    code: 'badge-missing',
    message: 'This picture holds no badge.',
    remedy: 'Use the file as it came by mail or was downloaded; a copy or screenshot loses the credential.',
  })
}

export function badgeDuplicate(keyword: string): Problem {
  return problem({
    code: 'badge-duplicate',
    level: 'warn',
    message: `The picture holds more than one credential under ${keyword}; the first counts.`,
    remedy: 'Ask the issuer for a picture with one credential.',
    values: { keyword },
  })
}

/** Read in spite of a rule that it breaks (standards.md §6.3). */
export function notByTheRules(keyword: string, how: string): Problem {
  return problem({
    code: 'badge-not-by-the-rules',
    level: 'warn',
    message: `The credential under ${keyword} was not baked by the rules: ${how}.`,
    remedy: 'It is read all the same; other programs may not find it.',
    values: { keyword },
  })
}

/** Only the address of an assertion is in the picture. */
export function badgeNotInline(keyword: string): Problem {
  return problem({
    code: 'badge-not-inline',
    level: 'warn',
    message: `The picture holds only the address of its badge under ${keyword}.`,
    remedy: 'Allow the network to fetch it, or ask for the badge as a file.',
    values: { keyword },
  })
}

export function badgeReplaced(keyword: string): Problem {
  return problem({
    code: 'badge-replaced',
    level: 'warn',
    message: `The picture held a credential under ${keyword} already; it was replaced.`,
    remedy: 'Use a picture without a badge if that was not meant.',
    values: { keyword },
  })
}

export function badgeKept(keyword: string): Problem {
  return problem({
    code: 'badge-kept',
    level: 'warn',
    message: `The picture still holds an older credential under ${keyword}.`,
    remedy:
      'One picture must not say two things: bake into a picture without a badge if they are not about the same award.',
    values: { keyword },
  })
}

/** What was given to be baked is neither JSON nor a JWS. */
export function notACredential(standard: string): Problem {
  return problem({
    code: 'json-damaged',
    message: `What is to be baked as ${standard} is neither a JSON document nor a signed JWS.`,
    remedy: 'Give the credential file as it was issued.',
    values: { standard },
  })
}
