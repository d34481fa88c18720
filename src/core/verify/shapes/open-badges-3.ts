import type { ClassShape, Vocabulary } from './shape'

const EXTENSION = 'ext:[a-z|A-Z|0-9|.|-|_]+'
const words = (...list: string[]) => new RegExp(`^(?:${list.join('|')})$|${EXTENSION}`)

const IDENTIFIER_TYPES = words(
  ...['name', 'sourcedId', 'systemId', 'productId', 'userName', 'accountId', 'emailAddress', 'nationalIdentityNumber'],
  ...['isbn', 'issn', 'lisSourcedId', 'oneRosterSourcedId', 'sisSourcedId', 'ltiContextId', 'ltiDeploymentId'],
  ...['ltiToolId', 'ltiPlatformId', 'ltiUserId', 'identifier'],
)
const ACHIEVEMENT_TYPES = words(
  ...['Achievement', 'ApprenticeshipCertificate', 'Assessment', 'Assignment', 'AssociateDegree', 'Award', 'Badge'],
  ...['BachelorDegree', 'Certificate', 'CertificateOfCompletion', 'Certification', 'CommunityService', 'Competency'],
  ...['Course', 'CoCurricular', 'Degree', 'Diploma', 'DoctoralDegree', 'Fieldwork', 'GeneralEducationDevelopment'],
  ...['JourneymanCertificate', 'LearningProgram', 'License', 'Membership', 'ProfessionalDoctorate'],
  ...['QualityAssuranceCredential', 'MasterCertificate', 'MasterDegree', 'MicroCredential', 'ResearchDoctorate'],
  'SecondarySchoolDiploma',
)
const RESULT_TYPES = words(
  ...['GradePointAverage', 'LetterGrade', 'Percent', 'PerformanceLevel', 'PredictedScore', 'RawScore', 'Result'],
  ...['RubricCriterion', 'RubricCriterionLevel', 'RubricScore', 'ScaledScore', 'Status'],
)
const TARGET_TYPES = words(
  ...['ceasn:Competency', 'ceterms:Credential', 'CFItem', 'CFRubric', 'CFRubricCriterion', 'CFRubricCriterionLevel'],
  'CTDL',
)

const CREDENTIAL_MEMBERS = {
  id: 'text!',
  issuer: 'Profile|text!',
  name: 'text',
  description: 'text',
  awardedDate: 'moment',
  proof: 'Proof[]',
  credentialSchema: 'Named[]',
  // One by the schema of Open Badges, several by the data model below it.
  credentialStatus: 'Named*',
  refreshService: 'Named',
  termsOfUse: 'Typed[]',
}
const BADGE_MEMBERS = {
  ...CREDENTIAL_MEMBERS,
  image: 'Image',
  credentialSubject: 'AchievementSubject!',
  endorsement: 'EndorsementCredential[]',
  endorsementJwt: 'jws[]',
  evidence: 'Evidence[]',
}
const BADGE_TYPES = { list: ['AchievementCredential', 'OpenBadgeCredential'] }

const CLASSES: Readonly<Record<string, ClassShape>> = {
  // VC Data Model 2.0, and 1.1 with its own names of the dates (standards.md §1.8).
  AchievementCredential: {
    type: BADGE_TYPES,
    members: { ...BADGE_MEMBERS, validFrom: 'moment!', validUntil: 'moment' },
  },
  AchievementCredential11: {
    type: BADGE_TYPES,
    members: { ...BADGE_MEMBERS, issuanceDate: 'moment!', expirationDate: 'moment' },
  },
  EndorsementCredential: {
    type: { list: ['EndorsementCredential'] },
    members: {
      ...CREDENTIAL_MEMBERS,
      name: 'text!',
      credentialSubject: 'EndorsementSubject!',
      validFrom: 'moment!',
      validUntil: 'moment',
    },
  },
  AchievementSubject: {
    type: { list: ['AchievementSubject'] },
    members: {
      id: 'text',
      activityEndDate: 'moment',
      activityStartDate: 'moment',
      creditsEarned: 'number',
      achievement: 'Achievement!',
      identifier: 'IdentityObject[]',
      image: 'Image',
      licenseNumber: 'text',
      narrative: 'text',
      result: 'Result[]',
      role: 'text',
      source: 'Profile',
      term: 'text',
    },
  },
  EndorsementSubject: { type: { list: ['EndorsementSubject'] }, members: { id: 'text!', endorsementComment: 'text' } },
  IdentityObject: {
    type: { one: 'IdentityObject' },
    closed: true,
    members: { hashed: 'flag!', identityHash: 'text!', identityType: 'identifierType!', salt: 'text' },
  },
  Evidence: {
    type: { list: ['Evidence'] },
    members: { id: 'text', narrative: 'text', name: 'text', description: 'text', genre: 'text', audience: 'text' },
  },
  Achievement: {
    type: { list: ['Achievement'] },
    members: {
      id: 'text!',
      name: 'text!',
      description: 'text!',
      criteria: 'Criteria!',
      alignment: 'Alignment[]',
      achievementType: 'achievementType',
      creator: 'Profile',
      creditsAvailable: 'number',
      endorsement: 'EndorsementCredential[]',
      endorsementJwt: 'jws[]',
      fieldOfStudy: 'text',
      humanCode: 'text',
      image: 'Image',
      inLanguage: 'language',
      otherIdentifier: 'IdentifierEntry[]',
      related: 'Related[]',
      resultDescription: 'ResultDescription[]',
      specialization: 'text',
      tag: 'text[]',
      version: 'text',
    },
  },
  Alignment: {
    type: { list: ['Alignment'] },
    members: {
      targetName: 'text!',
      targetUrl: 'text!',
      targetCode: 'text',
      targetDescription: 'text',
      targetFramework: 'text',
      targetType: 'targetType',
    },
  },
  Criteria: { members: { id: 'text', narrative: 'text' } },
  IdentifierEntry: {
    type: { one: 'IdentifierEntry' },
    closed: true,
    members: { identifier: 'text!', identifierType: 'identifierType!' },
  },
  Proof: {
    members: {
      type: 'text!',
      created: 'moment',
      cryptosuite: 'text',
      challenge: 'text',
      domain: 'text',
      nonce: 'text',
      proofPurpose: 'text',
      proofValue: 'text',
      verificationMethod: 'text',
    },
  },
  Named: { members: { id: 'text!', type: 'text!' } },
  Typed: { members: { id: 'text', type: 'text!' } },
  Image: { type: { one: 'Image' }, closed: true, members: { id: 'text!', caption: 'text' } },
  Result: {
    type: { list: ['Result'] },
    members: {
      achievedLevel: 'text',
      alignment: 'Alignment[]',
      resultDescription: 'text',
      status: 'resultStatus',
      value: 'text',
    },
  },
  ResultDescription: {
    type: { list: ['ResultDescription'] },
    members: {
      id: 'text!',
      name: 'text!',
      resultType: 'resultType!',
      alignment: 'Alignment[]',
      allowedValue: 'text[]',
      requiredLevel: 'text',
      requiredValue: 'text',
      rubricCriterionLevel: 'RubricCriterionLevel[]',
      valueMax: 'text',
      valueMin: 'text',
    },
  },
  RubricCriterionLevel: {
    type: { list: ['RubricCriterionLevel'] },
    members: {
      id: 'text!',
      name: 'text!',
      alignment: 'Alignment[]',
      description: 'text',
      level: 'text',
      points: 'text',
    },
  },
  Related: { type: { list: ['Related'] }, members: { id: 'text!', inLanguage: 'language', version: 'text' } },
  Profile: {
    type: { list: ['Profile'] },
    members: {
      id: 'text!',
      name: 'text',
      url: 'text',
      phone: 'text',
      description: 'text',
      endorsement: 'EndorsementCredential[]',
      endorsementJwt: 'jws[]',
      image: 'Image',
      email: 'text',
      address: 'Address',
      otherIdentifier: 'IdentifierEntry[]',
      official: 'text',
      parentOrg: 'Profile',
      familyName: 'text',
      givenName: 'text',
      additionalName: 'text',
      patronymicName: 'text',
      honorificPrefix: 'text',
      honorificSuffix: 'text',
      familyNamePrefix: 'text',
      dateOfBirth: 'day',
    },
  },
  Address: {
    type: { list: ['Address'] },
    members: {
      addressCountry: 'text',
      addressCountryCode: 'text',
      addressRegion: 'text',
      addressLocality: 'text',
      streetAddress: 'text',
      postOfficeBoxNumber: 'text',
      postalCode: 'text',
      geo: 'GeoCoordinates',
    },
  },
  GeoCoordinates: { type: { one: 'GeoCoordinates' }, members: { latitude: 'number!', longitude: 'number!' } },
}

/** The classes of Open Badges 3.0 as its JSON Schema has them (OB3 A.2.1, B.1), without a library that makes code from a schema. */
export const OPEN_BADGES_3: Vocabulary = {
  classes: CLASSES,
  patterns: {
    identifierType: IDENTIFIER_TYPES,
    achievementType: ACHIEVEMENT_TYPES,
    resultType: RESULT_TYPES,
    targetType: TARGET_TYPES,
    resultStatus: /^(?:Completed|Enrolled|Failed|InProgress|OnHold|Provisional|Withdrew)$/,
    language: /^[a-z]{2,4}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$/,
    jws: /^[a-zA-Z0-9_-]+\.[a-zA-Z0-9_-]*\.[a-zA-Z0-9_-]+$/,
  },
}
