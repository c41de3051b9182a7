import { Eye, EyeOff } from 'lucide';
import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { BackupModel } from '../../../state/backup-model.ts';
import { IconButton } from '../../parts/Button.tsx';
import { Segmented } from '../../parts/Segmented.tsx';
import { Switch } from '../../parts/Switch.tsx';
import { moreWords } from '../../words/more-words.ts';
import './BackupForm.css';

/** Shorter ones are quickly guessed. */
const LONG_ENOUGH = 12;

/** What goes into the file, and how it is written. */
export function BackupForm({ model }: { readonly model: BackupModel }): JSX.Element {
  const size = model.media.value?.bytes ?? 0;
  return (
    <>
      {size > 0 && (
        <div class="with-media">
          <Switch
            name={moreWords.media.withMedia}
            hint={moreWords.media.withMediaMeans(size)}
            on={model.withMedia.value}
            onChange={(on) => model.setWithMedia(on)}
          />
        </div>
      )}
      <Writing model={model} />
    </>
  );
}

/** Most people never look here. */
function Writing({ model }: { readonly model: BackupModel }): JSX.Element {
  const { backup } = moreWords;
  const isEncrypted = model.passphrase.value !== '';
  const written = model.gzip.value ? 'compressed' : 'readable';
  return (
    <details class="backup-form">
      <summary>
        {backup.file} <small>{isEncrypted ? backup.encryptedMeans : backup[`${written}Means`]}</small>
      </summary>
      {!isEncrypted && (
        <Segmented
          name={backup.written}
          choices={(['compressed', 'readable'] as const).map((value) => ({ value, label: backup[value] }))}
          value={written}
          onChange={(choice) => model.setGzip(choice === 'compressed')}
        />
      )}
      <Passphrase value={model.passphrase.value} onChange={(passphrase) => model.setPassphrase(passphrase)} />
    </details>
  );
}

interface PassphraseProps {
  readonly value: string;
  readonly onChange: (passphrase: string) => void;
}

/** Shown as it is typed: a slip that nobody sees would lock the file for good. */
function Passphrase({ value, onChange }: PassphraseProps): JSX.Element {
  const { backup } = moreWords;
  const [isShown, setShown] = useState(true);
  const id = useId();
  const isShort = value !== '' && value.length < LONG_ENOUGH;
  return (
    <div class="passphrase">
      <label for={id}>{backup.passphrase}</label>
      <input
        id={id}
        {...(isShown ? { type: 'text' } : { type: 'password' })}
        dir="auto"
        autoComplete="new-password"
        autoCapitalize="off"
        spellcheck={false}
        aria-describedby={`${id}-means`}
        value={value}
        onInput={({ currentTarget }) => onChange(currentTarget.value)}
      />
      <IconButton
        node={isShown ? EyeOff : Eye}
        label={isShown ? backup.hide : backup.show}
        onClick={() => setShown(!isShown)}
      />
      <small id={`${id}-means`}>
        {backup.passphraseMeans}
        {isShort && ` ${backup.short}`}
      </small>
    </div>
  );
}
