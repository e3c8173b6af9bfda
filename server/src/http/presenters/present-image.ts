import type { Image } from '../../../../contract';
import type { FileRow } from '../../content/rows';
import type { Presentation } from './presentation';

export const presentImage = (file: FileRow | null, { credits }: Presentation): Image | null =>
  file && {
    url: file.url,
    alternativeText: file.alternativeText,
    caption: file.caption,
    width: file.width,
    height: file.height,
    mime: file.mime,
    formats: file.formats ?? {},
    credit: credits.get(file.url) ?? null,
  };
