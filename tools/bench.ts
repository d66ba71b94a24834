import { measureEngine } from './bench/engine.ts';
import { table } from './bench/figure.ts';
console.log(table(measureEngine()));
