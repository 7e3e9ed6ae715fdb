/** A barrier that several can meet, each telling it in their own words. */
export interface SampleBarrier {
  /** The name of the agency in the directory. */
  agency: string;
  theme: string;
  lifeArea: string;
  barrier: string;
  rights: readonly string[];
  remedy: string;
  /** What happened and what it led to, as different people tell it. */
  told: readonly (readonly [happened: string, ledTo: string])[];
  /** What whoever answers says that they will do. */
  promise: string;
  /** What came of it in practice, where it was remedied. */
  changed: string;
}
