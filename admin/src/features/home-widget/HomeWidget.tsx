import { Widget } from '@strapi/strapi/admin';
import { useGetModerationOverviewQuery } from '../../api/overview';
import { Overview } from './Overview';

/** The home page may stay open all day. */
const OFTEN_ENOUGH = 60_000;

export const HomeWidget = () => {
  const { data, isLoading } = useGetModerationOverviewQuery(undefined, {
    refetchOnMountOrArgChange: true,
    pollingInterval: OFTEN_ENOUGH,
  });
  if (isLoading) return <Widget.Loading />;
  return data ? <Overview overview={data} /> : <Widget.Error />;
};
