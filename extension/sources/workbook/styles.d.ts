/** For each style number of a cell, whether it shows a date. */
export declare function readDateStyles(source: string): boolean[];
