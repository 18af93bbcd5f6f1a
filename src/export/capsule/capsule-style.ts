/** The look of a capsule; everything from the system, so that nothing is fetched. */
export const capsuleStyle = `
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
body { margin: 0 auto; max-width: 46rem; padding: 1.5rem; }
.verdict { border: 2px solid; border-radius: .5rem; padding: .75rem 1rem; }
.verdict[data-verified="yes"] { border-color: #1a7f37; }
.verdict[data-verified="no"] { border-color: #c62828; border-style: double; border-width: 6px; }
.verdict strong { display: block; font-size: 1.25rem; }
article { border-top: 1px solid; margin-top: 1.5rem; }
blockquote { border-inline-start: .25rem solid; margin-inline: 0; padding-inline-start: 1rem; }
mark { font-weight: 600; }
table { border-collapse: collapse; width: 100%; }
th, td { border-bottom: 1px solid #8888; overflow-wrap: anywhere; padding: .25rem .5rem; text-align: start; vertical-align: top; }
code { font-size: .8rem; overflow-wrap: anywhere; }
.note { white-space: pre-wrap; }
@media print { details > * { display: block; } }
`;
