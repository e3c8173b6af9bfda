import { Page } from '@strapi/strapi/admin';
import { VisuallyHidden } from '@strapi/design-system';
import { useTranslate } from '../../translations/use-translate';
import { LaneStrip } from '../moderation/LaneStrip';
import { DeskColumns, DeskMain, ListColumn } from './DeskLayout';
import { DeskList } from './DeskList';
import { DeskPane } from './DeskPane';
import { DeskTools } from './DeskTools';
import { NewsLine } from './NewsLine';
import { OutcomeLine } from './OutcomeLine';
import { PhoneNavigation } from './PhoneNavigation';
import { SelectionBar } from './SelectionBar';
import { useDesk } from './use-desk';
import { useDeskKeys } from './use-desk-keys';

/** The screen that moderators spend their mornings in: a list to scan, and a pane to read and decide. */
export const ModerationPage = () => {
  const t = useTranslate();
  const desk = useDesk();
  const help = useDeskKeys(desk);
  const { comment, isWide, line, location } = desk;
  const fillsPhone = !isWide && comment !== null;

  return (
    <DeskMain>
      <Page.Title>{t('moderation.title')}</Page.Title>
      <VisuallyHidden role="status">{line.announcement}</VisuallyHidden>
      {fillsPhone ? <PhoneNavigation desk={desk} /> : <LaneStrip current={location.list} />}
      <DeskColumns
        isWide={isWide}
        list={
          <ListColumn>
            <DeskTools desk={desk} help={help} />
            <SelectionBar desk={desk} />
            <NewsLine desk={desk} />
            <DeskList desk={desk} />
          </ListColumn>
        }
        pane={comment && <DeskPane key={comment.documentId} desk={desk} comment={comment} />}
      />
      <OutcomeLine desk={desk} />
    </DeskMain>
  );
};
