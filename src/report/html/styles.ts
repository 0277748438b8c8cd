import type { Markup } from './markup.js';

const CSS = `
:root { --ink: #1b2430; --soft: #5b6675; --line: #d8dee6; --sheet: #fff; --ground: #f4f6f8;
  --plus: #1d7a46; --plus-bg: #ddf2e5; --mid: #8a5a00; --mid-bg: #fdefd0; --min: #a32626; --min-bg: #fbe0de; }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 16px/1.5 system-ui, "Segoe UI", Roboto, sans-serif; }
main, header > div { max-width: 66rem; margin: 0 auto; padding: 0 1.5rem; }
header { background: #17324d; color: #fff; padding: 2rem 0 1.5rem; margin-bottom: 2rem; }
header h1 { margin: 0 0 .25rem; font-size: 1.7rem; }
header p { margin: .15rem 0; color: #d5e0ea; }
section { background: var(--sheet); border: 1px solid var(--line); border-radius: 8px; padding: 1.25rem 1.5rem 1.5rem; margin-bottom: 1.75rem; }
h2 { font-size: 1.3rem; margin: 0 0 .25rem; }
h3 { font-size: 1rem; margin: 1.5rem 0 .25rem; color: #17324d; }
h4 { font-size: .9rem; margin: 0 0 .35rem; }
.lead { color: var(--soft); margin: 0 0 1rem; }
nav a { color: #fff; margin-right: 1rem; }
.head, summary { display: grid; grid-template-columns: minmax(0, 1fr) 6.5rem 6.5rem 5rem; gap: .5rem; align-items: center; padding: .35rem .25rem; }
.head { font-size: .8rem; color: var(--soft); border-bottom: 1px solid var(--line); }
.head > :not(:first-child), summary > :not(:first-child) { text-align: center; }
details.row { border-bottom: 1px solid var(--line); }
summary { cursor: pointer; list-style: none; }
summary::-webkit-details-marker { display: none; }
summary > :first-child::before { content: "▸"; display: inline-block; width: 1.1rem; color: var(--soft); }
details[open] > summary > :first-child::before { content: "▾"; }
summary:hover, summary:focus-visible { background: #eef3f8; }
.score { display: inline-block; min-width: 3rem; padding: .05rem .5rem; border-radius: 4px; font-weight: 600; text-align: center; }
.plus, .groen { background: var(--plus-bg); color: var(--plus); }
.mid, .oranje { background: var(--mid-bg); color: var(--mid); }
.min, .rood { background: var(--min-bg); color: var(--min); }
.none { background: #e8ebef; color: var(--soft); }
.body { padding: .5rem .25rem 1.25rem 1.35rem; }
.why { display: grid; grid-template-columns: repeat(auto-fit, minmax(17rem, 1fr)); gap: 1rem 2rem; margin-bottom: 1rem; }
dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: .1rem .9rem; margin: 0; font-size: .9rem; }
dt { color: var(--soft); } dd { margin: 0; overflow-wrap: anywhere; }
blockquote { margin: .6rem 0; padding: .1rem 0 .1rem .8rem; border-left: 3px solid var(--line); font-size: .92rem; overflow-wrap: anywhere; }
blockquote p { margin: 0; }
blockquote footer { color: var(--soft); font-size: .8rem; }
.value { font-weight: 600; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; }
th, td { text-align: left; padding: .3rem .5rem; border-bottom: 1px solid var(--line); vertical-align: top; overflow-wrap: anywhere; }
th { color: var(--soft); font-weight: 500; }
code { font-size: .85em; overflow-wrap: anywhere; }
ul { padding-left: 1.2rem; margin: .3rem 0; }
@media (max-width: 40rem) { .head, summary { grid-template-columns: minmax(0, 1fr) 3.6rem 3.6rem 3.4rem; } .score { min-width: 2.4rem; padding: .05rem .2rem; } .head { font-size: .65rem; } section { padding: 1rem; } }
@media print { body { background: #fff; } section { border: 0; padding: 0; } header { color: #000; background: #fff; } header p, nav a { color: #333; } details.row { break-inside: avoid; } }
`;

/** Ours and constant: nothing is filled in. */
export const styles: Markup = { html: `<style>${CSS}</style>` };
