import type { ReaderAnswer } from '../../../../contract';
import { Moment } from '../../components/Moment';
import { PageSection } from '../../components/PageSection';
import { useTranslate } from '../../translations/use-translate';
import { Fact, Facts } from './Facts';

/** Who somebody is, as far as one can know. */
export const ReaderIdentity = ({ reader }: { reader: ReaderAnswer['data'] }) => {
  const t = useTranslate();
  const { kind, verified, email, firstSeenAt, lastCommentAt } = reader;
  return (
    <PageSection title={t('people.identity')}>
      <Facts>
        <Fact name={t('people.email')}>{email ?? t('people.unknown')}</Fact>
        <Fact name={t('people.kind')}>{t(`people.kind.${kind}`)}</Fact>
        <Fact name={t('people.verified')}>
          {t(verified ? 'people.verified.yes' : 'people.verified.no')}
        </Fact>
        <Fact name={t('people.first-seen')}>
          <Moment at={firstSeenAt} withClock />
        </Fact>
        {lastCommentAt && (
          <Fact name={t('people.last-comment')}>
            <Moment at={lastCommentAt} withClock />
          </Fact>
        )}
      </Facts>
    </PageSection>
  );
};
