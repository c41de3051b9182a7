import type { JSX } from 'preact';
import { version } from '../../../../package.json';
import { Panel, Section } from '../../parts/Panel.tsx';
import { words } from '../../words/en.ts';
import './About.css';

const { settings } = words;

const LINES = [
  { name: settings.version, value: version },
  { name: settings.licence, value: settings.licenceName },
  { name: settings.network, value: settings.networkMeans },
] as const;

export function About(): JSX.Element {
  return (
    <Section title={settings.about}>
      <Panel>
        <dl class="about">
          {LINES.map(({ name, value }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </Panel>
    </Section>
  );
}
