import type { Compiler } from 'webpack';

/** The name of the notice in the build. */
export const FILE: string;

export class Licences {
  apply(compiler: Compiler): void;
}
