import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { defineFigure, type FigureProps } from '../figure.ts';
import { percent } from '../kit/numbers.ts';
import { Told } from '../kit/Told.tsx';
import type { Settings } from '../settings.ts';
import { averaged, classify, classifyVersions, decision } from './augmentation.ts';
import { CLASSES, PICTURE } from './pictures.ts';
import { ProbabilityTable } from './ProbabilityTable.tsx';
import { VersionPicker } from './VersionPicker.tsx';
import { VERSIONS, type Version } from './versions.ts';

interface Start {
  readonly versions: readonly Version[];
}

const read = (settings: Settings): Start => ({
  versions: settings.someOf('versions', ['original', 'flipped', 'shifted'], VERSIONS),
});

const decided = (probabilities: readonly number[]): string => {
  const place = decision(probabilities);
  return `${CLASSES[place] ?? ''} (${percent(probabilities[place] ?? 0)})`;
};

function AugmentationView({ start }: FigureProps<Start>): JSX.Element {
  const [versions, setVersions] = useState(start.versions);
  const probabilities = classifyVersions(PICTURE, versions);
  const average = averaged(probabilities);
  const alone = decided(classify(PICTURE));
  const together = decided(average);
  return (
    <>
      <VersionPicker versions={versions} onChange={setVersions} />
      <ProbabilityTable {...{ versions, probabilities, average }} />
      <Told
        say={`It is a tree. The original alone: ${alone}. The average of ${versions.length}: ${together}.`}
      >
        <p>
          It is a tree. The original alone: <b>{alone}</b>. The average of {versions.length}:{' '}
          <b>{together}</b>.
        </p>
        <p>All the trees it ever saw stood on the right, all mushrooms on the left.</p>
      </Told>
    </>
  );
}

export const figure = defineFigure({ title: 'Test-time augmentation', read, View: AugmentationView });
