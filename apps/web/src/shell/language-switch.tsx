import { languages } from '../languages/language.js';
import { useLanguage } from '../languages/use-language.js';
import { useSay } from '../languages/use-say.js';

/** The other language, named in itself. */
export const LanguageSwitch = () => {
  const { language, choose } = useLanguage();
  const say = useSay();
  return (
    <div className="speech">
      {languages
        .filter((other) => other !== language)
        .map((other) => (
          <button key={other} type="button" lang={other} onClick={() => choose(other)}>
            {say(`language.${other}`)}
          </button>
        ))}
    </div>
  );
};
