import { DEFAULT_PAGE_SIZE, type PageQuery, type Pagination } from '../../../contract';

export interface OffsetPage {
  /** Rows to skip, rows to take. */
  offset: number;
  limit: number;
}

export const offsetPage = (query: PageQuery): OffsetPage => {
  const limit = query.pageSize ?? query.limit ?? DEFAULT_PAGE_SIZE;
  return { limit, offset: query.start ?? ((query.page ?? 1) - 1) * limit };
};

export const paginationOf = (
  { offset, limit }: OffsetPage,
  total: number,
  next: string | null
): Pagination => ({
  page: Math.floor(offset / limit) + 1,
  pageSize: limit,
  pageCount: Math.ceil(total / limit),
  total,
  next,
});
