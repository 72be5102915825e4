/** The complete list of what Google may call. */
export { PM_SV } from './functions/pm-sv.js';
