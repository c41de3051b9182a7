import { drawn } from '../kit/picture.ts';

export const CLASSES = ['tree', 'mushroom', 'house'] as const;

/** What is to be classified: a tree that stands on the left. */
export const PICTURE = drawn([
  '..22....',
  '..22....',
  '.2222...',
  '.2122...',
  '222222..',
  '221222..',
  '..22....',
  '..22....',
]);

/** What the classifier has seen of each class. Its trees stood on the right, its mushrooms on the left. */
export const TEMPLATES = {
  tree: drawn([
    '....33..',
    '....33..',
    '...3333.',
    '...3333.',
    '..333333',
    '..333333',
    '....33..',
    '....33..',
  ]),
  mushroom: drawn([
    '........',
    '.3333...',
    '333333..',
    '333333..',
    '333333..',
    '..33....',
    '..33....',
    '..33....',
  ]),
  house: drawn([
    '...33...',
    '..3333..',
    '.333333.',
    '33333333',
    '.333333.',
    '.33..33.',
    '.33..33.',
    '.33..33.',
  ]),
} as const;
