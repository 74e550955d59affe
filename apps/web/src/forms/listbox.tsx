/** What can be chosen, and what choosing it does. */
export interface Choice {
  readonly key: string;
  readonly label: string;
  readonly choose: () => void;
}

interface ListboxProps {
  readonly id: string;
  readonly label: string;
  readonly className: string;
  readonly choices: readonly Choice[];
  /** place of the one that Enter would choose */
  readonly at: number;
}

/**
 * The list below a combobox, after the pattern of the ARIA Authoring Practices: the focus stays in the box that is typed into, and the list
 * says which choice Enter takes. Native lists know neither.
 */
export const Listbox = ({ id, label, className, choices, at }: ListboxProps) => (
  <ul id={id} role="listbox" aria-label={label} hidden={choices.length === 0} className={className}>
    {choices.map((choice, place) => (
      <li
        key={choice.key}
        id={`${id}-${place}`}
        role="option"
        aria-selected={place === at}
        onMouseDown={(event) => {
          event.preventDefault();
          choice.choose();
        }}
      >
        {choice.label}
      </li>
    ))}
  </ul>
);
