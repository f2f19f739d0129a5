import type { IncomeId, Localised, Point, RegionId, StateId } from './ids.ts';

/** A state or territory with a code, as the catalogue has it. */
export interface State {
  readonly id: StateId;
  readonly iso2: string;
  readonly name: Localised;
  /** Other names to find it by: short, former and official forms in any language. */
  readonly aliases?: readonly string[];
  readonly region: RegionId | null;
  readonly income: IncomeId | null;
  /** Whether any indicator has a value for it: `orgs=all` is about these. */
  readonly economy: boolean;
  /** Where its name, or its disc when its shape is too small, belongs. */
  readonly label: Point;
}

/** A state's capital, as the bundle `capitals` has it by state. */
export interface Capital {
  readonly name: Localised;
  readonly point: Point;
  /** Languages whose form nobody has reviewed yet. */
  readonly unreviewed?: readonly string[];
}

export interface Region {
  readonly id: RegionId;
  readonly parent?: RegionId;
  readonly name: Localised;
}

export interface Income {
  readonly id: IncomeId;
  readonly name: Localised;
}
