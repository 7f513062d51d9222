/** A subordinate or own unit. */
export interface RosterUnit {
  readonly name: string;
  readonly aliases: readonly string[];
  /** Whether it has to report: unless the roster says 否. */
  readonly reports: boolean;
}

/** A department of the unit and the leader it belongs to. */
export interface RosterDepartment {
  readonly name: string;
  readonly leader: string;
}

/** A post of a department. */
export interface RosterPost {
  readonly name: string;
  readonly department: string;
  /** A key post (重点岗位); absent where the roster has no such column or leaves it blank. */
  readonly keyPost?: boolean;
  /** The kind of power that the post exercises; absent where the roster does not say. */
  readonly powerKind?: string;
}

/** An item of the unit's list of powers. */
export interface RosterPower {
  readonly name: string;
  readonly kind: string;
  readonly department: string;
  /** The rules that the power rests on (行使依据); absent where the roster does not say. */
  readonly basis?: string;
}

/** A person in service or not. */
export interface RosterPerson {
  readonly name: string;
  readonly department: string;
  readonly position: string;
  readonly party: string;
  /** On the leading team of the unit. */
  readonly leading: boolean;
  /** The words of the state column, such as 在岗, 调离, 退休; empty for in service. */
  readonly state: string;
  readonly inService: boolean;
  /** ISO day from which the person holds the post; absent where the roster does not say. */
  readonly since?: string;
}

/** What a member of the leading team is in charge of. */
export interface RosterPortfolio {
  readonly leader: string;
  readonly position: string;
  readonly duties: string;
  readonly departments: readonly string[];
  /** The head of the unit (一把手). */
  readonly head: boolean;
}

/** Everything known of the unit and its people; empty lists where the roster does not say. */
export interface Roster {
  readonly units: readonly RosterUnit[];
  readonly departments: readonly RosterDepartment[];
  readonly posts: readonly RosterPost[];
  readonly people: readonly RosterPerson[];
  readonly portfolios: readonly RosterPortfolio[];
  readonly powers: readonly RosterPower[];
}
