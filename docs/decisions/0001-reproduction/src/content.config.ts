import { defineCollection, reference, z } from 'astro:content';
import { glob } from 'astro/loaders';

const notes = defineCollection({
  loader: glob({ base: 'src/notes', pattern: '*.md' }),
  schema: z.object({ title: z.string(), published: z.coerce.date(), seeAlso: reference('notes').optional() }),
});

export const collections = { notes };
