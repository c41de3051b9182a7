import type { JSX } from 'preact';
import { Action } from './Action.tsx';
import { usePlay } from './use-play.ts';

interface StepperProps {
  /** From 0 on. */
  readonly at: number;
  /** The last place that can be gone to. */
  readonly last: number;
  /** How long a place shows while it plays, in milliseconds. */
  readonly pace?: number;
  readonly onChange: (at: number) => void;
}

/** Goes through something step by step, or lets it play. */
export function Stepper({ at, last, pace = 700, onChange }: StepperProps): JSX.Element {
  const play = usePlay(pace, at < last, () => onChange(at + 1));
  return (
    <div class="fig-actions">
      <Action label="Back" disabled={at <= 0} onPress={() => onChange(at - 1)} />
      <Action label="Step" disabled={at >= last} onPress={() => onChange(at + 1)} />
      <Action
        label={play.isOn ? 'Pause' : 'Play'}
        onPress={() => {
          if (!play.isOn && at >= last) onChange(0);
          play.set(!play.isOn);
        }}
      />
    </div>
  );
}
