/** Rich text is joined from its runs; how it is spoken (`rPh`, in Japanese workbooks) is left out. */
export declare function readSharedStrings(source: string): string[];
/** Characters that XML cannot hold are written `_x000D_` in a workbook. */
export declare const unescapeText: (text: string) => string;
