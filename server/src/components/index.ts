import { JURISDICTIONS } from '../../../contract/vocabulary';
import {
  ADMISSION_STATUSES,
  BYLINE_ROLES,
  CLASSIFICATIONS,
  NOTICE_PLACEMENTS,
} from '../../../contract/vocabulary/publishing';
import { defineComponent } from './define-component';

const attorneyRelation = {
  type: 'relation',
  relation: 'oneToOne',
  target: 'plugin::legal-blog.attorney',
} as const;

/**
 * The structures that repeat inside a post, a bio or the firm. They are components, so that an
 * editor fills in form fields and never types JSON; docs/adr/0002 says why not JSON or types of
 * their own.
 */
export const components = [
  defineComponent('byline-entry', 'Byline', {
    attorney: attorneyRelation,
    role: { type: 'enumeration', enum: [...BYLINE_ROLES], default: 'author', required: true },
  }),
  defineComponent('link', 'Link', {
    title: { type: 'string', required: true },
    url: { type: 'string', required: true },
    publisher: { type: 'string' },
    accessedOn: { type: 'date' },
  }),
  defineComponent('correction', 'Correction', {
    date: { type: 'date', required: true },
    text: { type: 'text', required: true },
  }),
  defineComponent('jurisdiction', 'Jurisdiction', {
    code: { type: 'enumeration', enum: [...JURISDICTIONS], required: true },
  }),
  defineComponent('call-to-action', 'Call to action', {
    label: { type: 'string', required: true },
    phone: { type: 'string' },
    url: { type: 'string' },
  }),
  defineComponent('seo', 'Search and sharing', {
    metaTitle: { type: 'string' },
    metaDescription: { type: 'text' },
    socialImage: { type: 'media', multiple: false, allowedTypes: ['images'] },
  }),
  defineComponent('phone', 'Phone', {
    label: { type: 'string', required: true },
    number: { type: 'string', required: true },
    public: { type: 'boolean', default: false, required: true },
  }),
  defineComponent('admission', 'Admission', {
    jurisdiction: { type: 'enumeration', enum: [...JURISDICTIONS], required: true },
    court: { type: 'string' },
    year: { type: 'integer', min: 1900, max: 2100 },
    barNumber: { type: 'string' },
    standing: { type: 'enumeration', enum: [...ADMISSION_STATUSES], default: 'active' },
    verifiedOn: { type: 'date' },
    lookupUrl: { type: 'string', private: true },
  }),
  defineComponent('certification', 'Certification', {
    area: { type: 'string', required: true },
    organization: { type: 'string', required: true },
    accreditedBy: { type: 'string' },
    expiresOn: { type: 'date' },
  }),
  defineComponent('education', 'Education', {
    school: { type: 'string', required: true },
    degree: { type: 'string' },
    year: { type: 'integer', min: 1900, max: 2100 },
    honors: { type: 'string' },
  }),
  defineComponent('clerkship', 'Clerkship', {
    court: { type: 'string', required: true },
    judge: { type: 'string' },
    years: { type: 'string' },
  }),
  defineComponent('public-office', 'Public office', {
    office: { type: 'string', required: true },
    body: { type: 'string' },
    years: { type: 'string' },
  }),
  defineComponent('teaching-post', 'Teaching', {
    institution: { type: 'string', required: true },
    subject: { type: 'string' },
    years: { type: 'string' },
  }),
  defineComponent('language', 'Language', {
    tag: { type: 'string', required: true },
  }),
  defineComponent('membership', 'Membership', {
    organization: { type: 'string', required: true },
    role: { type: 'string' },
    years: { type: 'string' },
  }),
  defineComponent('award', 'Award', {
    name: { type: 'string', required: true },
    body: { type: 'string', required: true },
    year: { type: 'integer', min: 1900, max: 2100 },
    methodologyUrl: { type: 'string' },
  }),
  defineComponent('publication', 'Publication', {
    title: { type: 'string', required: true },
    publisher: { type: 'string' },
    year: { type: 'integer', min: 1800, max: 2100 },
    url: { type: 'string' },
  }),
  defineComponent('representative-matter', 'Representative matter', {
    summary: { type: 'text', required: true },
    clientConsentOnFile: { type: 'boolean', default: false, required: true },
    disclaimer: { type: 'text' },
  }),
  defineComponent('profile', 'Profile elsewhere', {
    label: { type: 'string', required: true },
    url: { type: 'string', required: true },
  }),
  defineComponent('attorney-translation', 'Translation of a bio', {
    language: { type: 'string', required: true },
    title: { type: 'string' },
    shortBio: { type: 'text' },
    bio: { type: 'blocks' },
  }),
  defineComponent('term-translation', 'Translation of a name', {
    language: { type: 'string', required: true },
    name: { type: 'string', required: true },
    description: { type: 'text' },
  }),
  defineComponent('firm-translation', 'Translation of the firm', {
    language: { type: 'string', required: true },
    callToActionLabel: { type: 'string' },
    commentNotice: { type: 'text' },
  }),
  defineComponent('office', 'Office', {
    name: { type: 'string', required: true },
    street: { type: 'string' },
    city: { type: 'string' },
    region: { type: 'string' },
    postalCode: { type: 'string' },
    country: { type: 'string', default: 'US' },
    phone: { type: 'string' },
    principal: { type: 'boolean', default: false, required: true },
  }),
  defineComponent('standing-notice', 'Standing notice', {
    code: { type: 'string', required: true },
    text: { type: 'text', required: true },
    jurisdiction: { type: 'enumeration', enum: [...JURISDICTIONS] },
    classification: { type: 'enumeration', enum: [...CLASSIFICATIONS] },
    placement: {
      type: 'enumeration',
      enum: [...NOTICE_PLACEMENTS],
      default: 'bottom',
      required: true,
    },
  }),
];
