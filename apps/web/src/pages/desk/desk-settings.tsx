import { useSay } from '../../languages/use-say.js';
import { rememberDesk, type DeskSetting } from './desk-setting.js';

const modes = ['room', 'remote', 'postal'] as const;

/** Which of several desks this is, and how people are there. */
export const DeskSettings = ({ setting, set }: { readonly setting: DeskSetting; readonly set: (setting: DeskSetting) => void }) => {
  const say = useSay();
  return (
    <>
      <div className="field">
        <label htmlFor="desk">{say('checkIn.desk')}</label>
        <input
          id="desk"
          maxLength={20}
          autoComplete="off"
          value={setting.desk}
          onChange={({ target }) => {
            const desk = target.value.replaceAll(/[^A-Za-z0-9-]/g, '');
            rememberDesk(desk);
            set({ ...setting, desk });
          }}
        />
      </div>
      <div className="field">
        <label htmlFor="mode">{say('checkIn.mode')}</label>
        <select
          id="mode"
          value={setting.mode}
          onChange={({ target }) => set({ ...setting, mode: modes.find((mode) => mode === target.value) ?? 'room' })}
        >
          {modes.map((mode) => (
            <option key={mode} value={mode}>
              {say(`checkIn.${mode}`)}
            </option>
          ))}
        </select>
      </div>
    </>
  );
};
