/** The reader and the rules of another commit, beside which the bench runs ours: empty unless PHAEN_REFERENCE says where. */
declare module 'reference/form/read-plan' {
  export const readPlan: ((workbook: object) => object | null) | undefined;
}

declare module 'reference/jobs/run-rules' {
  export const runRules: ((plan: object, workbook: object) => readonly unknown[]) | undefined;
}
