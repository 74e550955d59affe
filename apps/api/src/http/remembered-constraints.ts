import { getMetadataStorage } from 'class-validator';

type Storage = ReturnType<typeof getMetadataStorage>;
type Constraints = ReturnType<Storage['getTargetValidationMetadatas']>;

/**
 * class-validator looks through the constraints of every class there is for each object it checks, a twentieth of what a vote costs. They
 * never change once the classes are loaded, and none of ours is in a group: each class is looked up once. Bodies are checked without waiting,
 * which would leave out a constraint that answers with a promise: such a one is refused here, by its class.
 */
export const rememberConstraints = (): void => {
  const storage = getMetadataStorage();
  const lookUp = storage.getTargetValidationMetadatas.bind(storage);
  const known = new Map<unknown, Constraints>();
  storage.getTargetValidationMetadatas = (target, ...asked) => {
    const constraints = known.get(target) ?? lookUp(target, ...asked);
    if (!known.has(target)) assertNoneWaits(storage, constraints);
    known.set(target, constraints);
    return constraints;
  };
};

const assertNoneWaits = (storage: Storage, constraints: Constraints): void => {
  const waiting = constraints.find(({ constraintCls: constraint }) =>
    storage.getTargetValidatorConstraints(constraint).some(({ async }) => async),
  );
  if (waiting) throw new Error(`${waiting.propertyName}: a constraint that waits is never asked`);
};
