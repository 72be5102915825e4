declare module 'virtual:function-help' {
  interface FunctionHelp {
    readonly name: string;
    /** As it is written in a cell. */
    readonly call: string;
    /** Paragraphs apart. */
    readonly meaning: string;
    readonly returns: string;
    readonly example: string;
  }
  const functions: readonly FunctionHelp[];
  export default functions;
}
