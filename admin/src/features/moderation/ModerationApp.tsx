import { Suspense } from 'react';
import { Page } from '@strapi/strapi/admin';
import { Route, Routes } from 'react-router-dom';
import { ModerationPage } from '../moderation-desk/ModerationPage';
import { BESIDE_PAGES } from './pages';

/** Everything under "Moderation": the queue, and the pages beside it. */
export const ModerationApp = () => (
  <Suspense fallback={<Page.Loading />}>
    <Routes>
      <Route index element={<ModerationPage />} />
      {BESIDE_PAGES.map(({ path, Page: Beside }) => (
        <Route key={path} path={path} element={<Beside />} />
      ))}
      <Route path="*" element={<Page.Error />} />
    </Routes>
  </Suspense>
);
