import type { EditLayout } from '../layout';
import { admissionLayout } from './admission';
import { attorneyTranslationLayout } from './attorney-translation';
import { awardLayout } from './award';
import { bylineEntryLayout } from './byline-entry';
import { callToActionLayout } from './call-to-action';
import { certificationLayout } from './certification';
import { clerkshipLayout } from './clerkship';
import { correctionLayout } from './correction';
import { educationLayout } from './education';
import { firmTranslationLayout } from './firm-translation';
import { jurisdictionLayout } from './jurisdiction';
import { languageLayout } from './language';
import { linkLayout } from './link';
import { membershipLayout } from './membership';
import { officeLayout } from './office';
import { phoneLayout } from './phone';
import { profileLayout } from './profile';
import { publicOfficeLayout } from './public-office';
import { publicationLayout } from './publication';
import { representativeMatterLayout } from './representative-matter';
import { seoLayout } from './seo';
import { standingNoticeLayout } from './standing-notice';
import { teachingPostLayout } from './teaching-post';
import { termTranslationLayout } from './term-translation';

/** By the name of the component. */
export const componentLayouts: Readonly<Record<string, EditLayout>> = {
  admission: admissionLayout,
  'attorney-translation': attorneyTranslationLayout,
  award: awardLayout,
  'byline-entry': bylineEntryLayout,
  'call-to-action': callToActionLayout,
  certification: certificationLayout,
  clerkship: clerkshipLayout,
  correction: correctionLayout,
  education: educationLayout,
  'firm-translation': firmTranslationLayout,
  jurisdiction: jurisdictionLayout,
  language: languageLayout,
  link: linkLayout,
  membership: membershipLayout,
  office: officeLayout,
  phone: phoneLayout,
  profile: profileLayout,
  'public-office': publicOfficeLayout,
  publication: publicationLayout,
  'representative-matter': representativeMatterLayout,
  seo: seoLayout,
  'standing-notice': standingNoticeLayout,
  'teaching-post': teachingPostLayout,
  'term-translation': termTranslationLayout,
};
