import { type Classifier, createClassifier } from './classifier/classifier.ts';

/** Fetches the weights of both languages; about 20 kB, so only when somebody first checks. */
export async function loadClassifier(): Promise<Classifier> {
  const [{ weightsRu }, { weightsEn }] = await Promise.all([
    import('./classifier/weights.ru.ts'),
    import('./classifier/weights.en.ts'),
  ]);
  return createClassifier({ ru: weightsRu, en: weightsEn });
}
