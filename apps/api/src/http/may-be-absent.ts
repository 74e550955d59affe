import { ValidateIf } from 'class-validator';

/** A field that may be left out. Where `IsOptional` lets null through too, which no rule knows, this refuses it as any other wrong value. */
export const MayBeAbsent = (): PropertyDecorator => ValidateIf((_body: object, value: unknown) => value !== undefined);
