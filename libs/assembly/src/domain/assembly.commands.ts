import type { DomainCommand } from '#kernel';
import type { Proposer } from './assembly.events.js';
import type { AssemblyKind, ResolutionKind } from '#statutes/domain';

export interface ConveneAssembly extends DomainCommand<'ConveneAssembly'> {
  readonly assemblyId: string;
  readonly kind: AssemblyKind;
  /** calendar date of the assembly */
  readonly date: string;
  /** calendar date on which the notice was sent */
  readonly noticeSentOn: string;
  readonly call?: 1 | 2;
}

export interface TableResolution extends DomainCommand<'TableResolution'> {
  readonly assemblyId: string;
  readonly resolutionId: string;
  readonly kind: ResolutionKind;
  /** SHA-256 of the text, hexadecimal */
  readonly textDigest: string;
  readonly proposedBy?: Proposer;
}

export interface OpenAssembly extends DomainCommand<'OpenAssembly'> {
  readonly assemblyId: string;
  readonly bureau: readonly string[];
}

export interface CloseAssembly extends DomainCommand<'CloseAssembly'> {
  readonly assemblyId: string;
}

export type AssemblyCommand = ConveneAssembly | TableResolution | OpenAssembly | CloseAssembly;
