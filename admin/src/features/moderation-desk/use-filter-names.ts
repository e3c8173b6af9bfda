import { useGetPostCommentsQuery } from '../../api/post-comments';
import { useGetReaderQuery } from '../../api/readers';

/** Until its name is known, and where it is gone. */
const UNNAMED = '…';

export function usePostName(documentId: string | undefined): string {
  const { data } = useGetPostCommentsQuery(
    { documentId: documentId ?? '' },
    { skip: documentId === undefined }
  );
  return data?.title ?? UNNAMED;
}

export function useReaderName(documentId: string | undefined): string {
  const { data } = useGetReaderQuery(documentId ?? '', { skip: documentId === undefined });
  return data?.name ?? UNNAMED;
}
