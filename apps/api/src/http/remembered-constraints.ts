import { getMetadataStorage } from 'class-validator';

type Storage = ReturnType<typeof getMetadataStorage>;
type Constraints = ReturnType<Storage['getTargetValidationMetadatas']>;

/**
 * class-validator looks through the constraints of every class there is for each object it checks, a twentieth of what a vote costs. They
 * never change once the classes are loaded, and none of ours is in a group: each class is looked up once.
 */
export const rememberConstraints = (): void => {
  const storage = getMetadataStorage();
  const lookUp = storage.getTargetValidationMetadatas.bind(storage);
  const known = new Map<unknown, Constraints>();
  storage.getTargetValidationMetadatas = (target, ...asked) => {
    const constraints = known.get(target) ?? lookUp(target, ...asked);
    known.set(target, constraints);
    return constraints;
  };
};
