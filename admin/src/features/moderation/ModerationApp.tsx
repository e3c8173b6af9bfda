import { Suspense } from 'react';
import { Layouts, Page } from '@strapi/strapi/admin';
import { Route, Routes } from 'react-router-dom';
import { styled } from 'styled-components';
import { CAN_READ_QUEUE } from '../../permissions';
import { ModerationPage } from '../moderation-desk/ModerationPage';
import { LaneStrip } from './LaneStrip';
import { ModerationNav } from './ModerationNav';
import { BESIDE_PAGES, type BesidePage } from './pages';

/** Strapi leaves room under each page; the desk fills its window and has its own. */
const Root = styled(Layouts.Root)`
  min-height: 0;

  & > [data-strapi-main-content] {
    display: flex;
    flex-direction: column;
    min-height: 0;
    padding-bottom: 0;
  }
`;

const Beside = ({ Page: Content }: { Page: BesidePage['Page'] }) => (
  <>
    <LaneStrip current={null} />
    <Content />
  </>
);

/** Everything under "Moderation": the queue, and the pages beside it. */
export const ModerationApp = () => (
  <Page.Protect permissions={CAN_READ_QUEUE}>
    <Root sideNav={<ModerationNav />}>
      <Suspense fallback={<Page.Loading />}>
        <Routes>
          <Route index element={<ModerationPage />} />
          {BESIDE_PAGES.map((page) => (
            <Route key={page.path} path={page.path} element={<Beside Page={page.Page} />} />
          ))}
          <Route path="*" element={<Page.Error />} />
        </Routes>
      </Suspense>
    </Root>
  </Page.Protect>
);
