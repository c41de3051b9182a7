import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { defineFigure, type FigureProps } from '../figure.ts';
import { Action } from '../kit/Action.tsx';
import { Bars } from '../kit/Bars.tsx';
import { SeededChance } from '../kit/chance.ts';
import { fixed, percent } from '../kit/numbers.ts';
import { Pairs } from '../kit/Pairs.tsx';
import { Slider } from '../kit/Slider.tsx';
import { Told } from '../kit/Told.tsx';
import type { Settings } from '../settings.ts';
import { Blend } from './Blend.tsx';
import { weights } from './beta.ts';
import { blend, leastLoss } from './mixup.ts';
import { WeightHistogram } from './WeightHistogram.tsx';

interface Start {
  readonly alpha: number;
  readonly lambda: number;
  readonly seed: number;
}

const ALPHA = { min: 0.05, max: 5 };
const DRAWS = 400;
/** A blend with less than this of one picture shows hardly more than the other. */
const GHOST = 0.1;

const read = (settings: Settings): Start => ({
  alpha: settings.number('alpha', 0.2, ALPHA),
  lambda: settings.number('lambda', 0.7, { min: 0, max: 1 }),
  seed: settings.number('seed', 1, { min: 0, max: 999_999, whole: true }),
});

function MixupView({ start }: FigureProps<Start>): JSX.Element {
  const [alpha, setAlpha] = useState(start.alpha);
  const [weight, setWeight] = useState(start.lambda);
  const [drawn, setDrawn] = useState(0);
  const draws = useMemo(() => weights(alpha, new SeededChance(start.seed), DRAWS), [alpha, start.seed]);
  const [cat = 0, dog = 0] = blend([1, 0], [0, 1], weight);
  return (
    <>
      <Blend weight={weight} />
      <Bars
        label="The blended label"
        bars={[
          { label: 'cat', share: cat, shown: percent(cat) },
          { label: 'dog', share: dog, shown: percent(dog) },
        ]}
      />
      <Pairs>
        <Slider label="Weight λ of the cat" value={weight} min={0} max={1} step={0.01} onChange={setWeight} />
        <Slider
          label="α: how much they mix"
          value={Math.log10(alpha)}
          min={Math.log10(ALPHA.min)}
          max={Math.log10(ALPHA.max)}
          step={0.01}
          show={() => fixed(alpha)}
          onChange={(power) => setAlpha(10 ** power)}
        />
      </Pairs>
      <WeightHistogram {...{ draws, weight, alpha }} />
      <div class="fig-actions">
        <Action
          label="Draw λ"
          onPress={() => {
            setWeight(draws[drawn % DRAWS] ?? weight);
            setDrawn(drawn + 1);
          }}
        />
      </div>
      <ToldBlend {...{ draws }} label={[cat, dog]} />
    </>
  );
}

interface ToldBlendProps {
  readonly draws: readonly number[];
  /** How much cat and how much dog. */
  readonly label: readonly [number, number];
}

function ToldBlend({ draws, label }: ToldBlendProps): JSX.Element {
  const [cat, dog] = label.map((share) => percent(share));
  const loss = fixed(leastLoss(label));
  const sure = Number(loss) > 0 ? 'being sure no longer pays' : 'being sure still pays';
  const ghosts = percent(draws.filter((draw) => Math.min(draw, 1 - draw) < GHOST).length / draws.length);
  return (
    <Told
      say={`Trained on ${cat} cat and ${dog} dog. The best answer costs ${loss}: ${sure}. ${ghosts} of the draws are nearly one picture.`}
    >
      <p>
        The best answer to this label costs <b>{loss}</b>: {sure}. <b>{ghosts}</b> of the draws are nearly one
        picture.
      </p>
    </Told>
  );
}

export const figure = defineFigure({
  title: 'Mixup',
  read,
  View: MixupView,
});
