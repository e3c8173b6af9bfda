import { useState, type FormEvent } from 'react';
import { Button, Field, Flex, TextInput } from '@strapi/design-system';
import { useTranslate } from '../../../translations/use-translate';
import { readHead, type NotedHead } from './noted-head';

interface NotedHeadFormProps {
  isBusy: boolean;
  onCheck: (noted: NotedHead) => void;
}

/** Whether a head that was noted earlier is still part of the log. */
export const NotedHeadForm = ({ isBusy, onCheck }: NotedHeadFormProps) => {
  const t = useTranslate();
  const [text, setText] = useState('');
  const [isWrong, setWrong] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const noted = readHead(text);
    setWrong(noted === null);
    if (noted) onCheck(noted);
  };
  return (
    <form onSubmit={submit} noValidate>
      <Field.Root
        name="head"
        hint={t('verify.noted.hint')}
        {...(isWrong && { error: t('verify.noted.wrong') })}
      >
        <Field.Label>{t('verify.noted')}</Field.Label>
        <Flex gap={2} alignItems="stretch" wrap="wrap">
          <Flex flex="1 1 24rem" direction="column" alignItems="stretch">
            <TextInput
              value={text}
              autoComplete="off"
              spellCheck={false}
              onChange={(event: React.ChangeEvent<HTMLInputElement>) => setText(event.target.value)}
            />
          </Flex>
          <Button type="submit" variant="secondary" size="L" loading={isBusy}>
            {t('verify.noted.check')}
          </Button>
        </Flex>
        <Field.Error />
        <Field.Hint />
      </Field.Root>
    </form>
  );
};
