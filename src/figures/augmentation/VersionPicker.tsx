import type { JSX } from 'preact';
import { Pixels } from '../kit/Pixels.tsx';
import './augmentation.css';
import { PICTURE } from './pictures.ts';
import { CHANGES, VERSIONS, type Version } from './versions.ts';

interface VersionPickerProps {
  readonly versions: readonly Version[];
  readonly onChange: (versions: readonly Version[]) => void;
}

/** The versions as pictures, each pressed or not; one always stays. */
export function VersionPicker({ versions, onChange }: VersionPickerProps): JSX.Element {
  const toggle = (version: Version): void => {
    const isOn = (each: Version): boolean => versions.includes(each) !== (each === version);
    const chosen = VERSIONS.filter(isOn);
    if (chosen.length > 0) onChange(chosen);
  };
  return (
    <fieldset class="fig-versions" aria-label="Versions of the picture">
      {VERSIONS.map((version) => (
        <button
          key={version}
          type="button"
          aria-pressed={versions.includes(version)}
          onClick={() => toggle(version)}
        >
          <Pixels picture={CHANGES[version](PICTURE)} />
          <span>{version}</span>
        </button>
      ))}
    </fieldset>
  );
}
