import type { JSX } from 'preact';
import { version } from '../../../../package.json';
import { Panel, Section } from '../../parts/Panel.tsx';
import { moreWords } from '../../words/more-words.ts';
import './About.css';

export function About(): JSX.Element {
  const { settings } = moreWords;
  const lines = [
    { name: settings.version, value: version },
    { name: settings.licence, value: settings.licenceName },
    { name: settings.network, value: settings.networkMeans },
  ];
  return (
    <Section title={settings.about}>
      <Panel>
        <dl class="about">
          {lines.map(({ name, value }) => (
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
