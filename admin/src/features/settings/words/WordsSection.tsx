import { useTranslate } from '../../../translations/use-translate';
import { EXTRA_PHRASES, listOf, OWN_LISTS, type ListCode } from '../fields/rule-fields';
import { PageSection } from '../../../components/PageSection';
import { WordList } from './WordList';

const listsOf = (codes: readonly ListCode[]) =>
  codes.map((code) => {
    const field = listOf(code);
    return field && <WordList key={code} code={code} field={field} />;
  });

/** The firm's own words and phrases, of all rules that look for some. */
export const WordsSection = () => {
  const t = useTranslate();
  return (
    <>
      <PageSection title={t('settings.words.title')} hint={t('settings.words.hint')}>
        {listsOf(OWN_LISTS)}
      </PageSection>
      <PageSection title={t('settings.phrases.title')} hint={t('settings.phrases.hint')}>
        {listsOf(EXTRA_PHRASES)}
      </PageSection>
    </>
  );
};
