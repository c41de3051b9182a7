import { Camera, Image, type IconNode } from 'lucide';
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { Button } from '../../../parts/Button.tsx';
import { moreWords } from '../../../words/more-words.ts';
import { FileInput } from '../FileInput.tsx';

interface PictureChoiceProps {
  readonly onFiles: (files: readonly File[]) => void;
}

/** Stands in the place of a picture until there is one. */
export function PictureChoice({ onFiles }: PictureChoiceProps): JSX.Element {
  const { drawing } = moreWords;
  return (
    <div class="picture-choice">
      <p>{drawing.empty}</p>
      <div>
        <Choice icon={Image} name={drawing.choose} onFiles={onFiles} />
        <Choice icon={Camera} name={drawing.camera} onFiles={onFiles} isCamera />
      </div>
    </div>
  );
}

interface ChoiceProps extends PictureChoiceProps {
  readonly icon: IconNode;
  readonly name: string;
  readonly isCamera?: boolean;
}

function Choice({ icon, name, isCamera = false, onFiles }: ChoiceProps): JSX.Element {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button icon={icon} onClick={() => input.current?.click()}>
        {name}
      </Button>
      <FileInput inputRef={input} name={name} isCamera={isCamera} onFiles={onFiles} />
    </>
  );
}
