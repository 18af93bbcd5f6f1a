import contentScript from '../content/index.ts?iife';
import css from '../content/highlights.css?url';
console.log(contentScript, css);
