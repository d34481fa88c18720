import { Instant, TimeZone } from '../../src/core/foundation/instant'
import { emailFrom } from '../../src/core/foundation/email'
import { AwardId } from '../../src/core/foundation/ids'
import { defaultMailText, type MailAward, type MailRequest } from '../../src/core/mail'
import { sampleBadge } from './sample-files'

/** What a mail is made from; a test says only what it is about. */
export function aMailRequest({
  award,
  ...rest
}: Partial<Omit<MailRequest, 'award'>> & { award?: Partial<MailAward> } = {}): MailRequest {
  const email = emailFrom('amara.okafor@students.example.edu')
  if (email === null) throw new Error('the address of this test is wrong')
  return {
    award: {
      id: AwardId.parse('ljma7oushsiahvf2l4ruajiua5'),
      name: 'Amara Okafor',
      email,
      awarded: Instant.parse('2026-05-10T04:00:00Z'),
      validUntil: Instant.parse('2029-05-11T03:59:59Z'),
      ...award,
    },
    badge: sampleBadge('data-storytelling'),
    issuer: {
      name: 'College of Information, University of Example',
      url: 'https://badges.example.edu/',
      email: 'data-badges@example.edu',
    },
    timeZone: TimeZone.parse('America/New_York'),
    text: defaultMailText,
    image: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 255),
    ...rest,
  }
}
