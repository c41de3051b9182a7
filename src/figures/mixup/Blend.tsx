import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { fixed, percent } from '../kit/numbers.ts';
import { Pixels } from '../kit/Pixels.tsx';
import { blendPictures } from './mixup.ts';
import { CAT, DOG } from './pictures.ts';
import './mixup.css';

/** Both pictures with their weights, and what a network is trained on in their place. */
export function Blend({ weight }: { readonly weight: number }): JSX.Element {
  const cat = useMemo(() => <Pixels picture={CAT} label="A cat" />, []);
  const dog = useMemo(() => <Pixels picture={DOG} label="A dog" />, []);
  const blended = blendPictures(CAT, DOG, weight);
  return (
    <div class="fig-blend">
      <div>
        {cat}
        <span>{fixed(weight)} cat</span>
      </div>
      <b aria-hidden="true">+</b>
      <div>
        {dog}
        <span>{fixed(1 - weight)} dog</span>
      </div>
      <b aria-hidden="true">=</b>
      <div>
        <Pixels picture={blended} label={`The blend: ${percent(weight)} cat, ${percent(1 - weight)} dog`} />
        <span>blend</span>
      </div>
    </div>
  );
}
