import { z } from 'zod';

/**
 * Strapi's rich text blocks, as far as the plugin renders them. Unknown nodes pass:
 * a newer Strapi may add some, and one odd block must not cost a reader the post.
 */
const textNode = z.looseObject({
  type: z.literal('text'),
  text: z.string(),
  bold: z.boolean().optional(),
  italic: z.boolean().optional(),
  underline: z.boolean().optional(),
  strikethrough: z.boolean().optional(),
  code: z.boolean().optional(),
});
export type TextNode = z.infer<typeof textNode>;

export interface BlockNode {
  type: string;
  children?: (BlockNode | TextNode)[] | undefined;
  /** heading: 1 to 6 */
  level?: number | undefined;
  /** list: ordered or unordered */
  format?: string | undefined;
  /** link */
  url?: string | undefined;
  /** code */
  language?: string | null | undefined;
  /** image */
  image?: Record<string, unknown> | undefined;
}

const blockNode: z.ZodType<BlockNode> = z.lazy(() =>
  z.looseObject({
    type: z.string(),
    children: z.array(z.union([textNode, blockNode])).optional(),
    level: z.number().optional(),
    format: z.string().optional(),
    url: z.string().optional(),
    language: z.string().nullable().optional(),
    image: z.record(z.string(), z.unknown()).optional(),
  })
);

export const blocks = z.array(blockNode);
export type Blocks = z.infer<typeof blocks>;
