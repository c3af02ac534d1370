// XOR Lab, Apache-2.0
(() => {
const studyHere = undefined;
const style = String.raw`:root,
:host {
color-scheme: light dark;
--paper: #fbfafc;
--panel: #ffffff;
--ink: #1d1a22;
--muted: #625b6c;
--line: #dcd7e2;
--control: #8c8396;
--accent: #762a83;
--on-accent: #ffffff;
--tint: #f3edf5;
--alarm: #8f1d1d;
--alarm-tint: #fdf0ee;
--good: #1b6b33;
--text: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans", sans-serif;
--title: Charter, "Bitstream Charter", "Iowan Old Style", Georgia, "DejaVu Serif", serif;
--digits: ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace;
--gap: 1rem;
--round: 0.5rem;
}
@supports (color: light-dark(white, black)) {
:root,
:host {
--paper: light-dark(#fbfafc, #0f0e13);
--panel: light-dark(#ffffff, #17161c);
--ink: light-dark(#1d1a22, #edeaf2);
--muted: light-dark(#625b6c, #aaa3b5);
--line: light-dark(#dcd7e2, #37333f);
--control: light-dark(#8c8396, #7d7589);
--accent: light-dark(#762a83, #c9a4d6);
--on-accent: light-dark(#ffffff, #1d1122);
--tint: light-dark(#f3edf5, #2b2433);
--alarm: light-dark(#8f1d1d, #ffb4a8);
--alarm-tint: light-dark(#fdf0ee, #3a1d1a);
--good: light-dark(#1b6b33, #8fd3a1);
}
}
:host([data-theme="light"]),
:root:has(xor-lab[data-theme="light"]) {
color-scheme: light;
}
:host([data-theme="dark"]),
:root:has(xor-lab[data-theme="dark"]) {
color-scheme: dark;
}
*,
*::before,
*::after {
box-sizing: border-box;
}
[hidden] {
display: none !important;
}
:host {
display: block;
container-type: inline-size;
color: var(--ink);
font: 1rem/1.5 var(--text);
text-align: start;
}
.lab {
display: grid;
grid-template-columns: minmax(0, 1fr);
gap: var(--gap);
font-size: 0.9375rem;
}
.panel {
min-width: 0;
padding: 0.9rem 1rem;
border: 1px solid var(--line);
border-radius: var(--round);
background: var(--panel);
}
h2 {
margin: 0 0 0.6rem;
font: 600 0.9375rem/1.3 var(--text);
}
.decision {
grid-area: decision;
}
.network {
grid-area: network;
}
.hidden-space {
grid-area: hidden;
}
.loss {
grid-area: loss;
}
.notes {
grid-area: notes;
display: grid;
gap: var(--gap);
}
.lab:not(:has(.messages > *, .puzzle:not([hidden]), .neuron:not([hidden]))) {
margin-top: calc(-1 * var(--gap));
}
.picture {
position: relative;
aspect-ratio: 10 / 9;
max-width: 38rem;
min-height: 15rem;
margin: 0 auto;
}
.network .picture {
aspect-ratio: auto;
height: 17rem;
min-height: 0;
max-width: none;
}
.loss .picture {
aspect-ratio: auto;
height: 17rem;
max-width: none;
}
.hidden-space .picture {
aspect-ratio: auto;
height: 21rem;
}
.tools {
display: flex;
flex-wrap: wrap;
align-items: center;
gap: 0.5rem 0.75rem;
margin: 0.5rem 0;
}
.tools input:not([type]) {
width: 6.5rem;
font: 0.9375rem var(--digits);
}
.tools .value:not([type]) {
width: 13rem;
}
.tools [type="checkbox"] {
width: 1.5rem;
height: 1.5rem;
margin: 0;
accent-color: var(--accent);
}
.tools [type="range"] {
width: 9rem;
height: 1.75rem;
accent-color: var(--accent);
}
.tools select {
max-width: 100%;
}
.tools .complaint {
flex-basis: 100%;
}
.read-off {
flex-basis: 100%;
min-height: 1.5em;
font: 0.8125rem var(--digits);
}
.findings {
margin: 0.25rem 0 0;
min-height: 6.5rem;
}
.finding {
margin: 0;
padding: 0.25rem 0.75rem;
border-inline-start: 4px solid transparent;
font-size: 0.875rem;
}
.finding:not(:empty) {
border-color: var(--good);
}
.finding.warns:not(:empty) {
border-color: var(--alarm);
}
.puzzle.solved {
border-color: var(--good);
box-shadow: inset 0 0 0 1px var(--good);
}
.puzzle p,
.neuron p {
margin: 0 0 0.5rem;
max-width: 60rem;
}
.progress {
min-height: 3em;
font-weight: 600;
}
.sums {
font: 0.875rem/1.6 var(--digits);
white-space: pre-line;
}
.past ul {
margin: 0.5rem 0 0;
padding: 0;
list-style: none;
}
.past li {
display: flex;
flex-wrap: wrap;
align-items: center;
gap: 0.4rem 0.6rem;
padding: 0.4rem 0;
border-top: 1px solid var(--line);
}
.past input {
width: 7rem;
}
.past .settings {
flex: 1 1 12rem;
color: var(--muted);
font-size: 0.8125rem;
overflow-wrap: anywhere;
}
.scroll-down {
max-height: 22rem;
overflow-y: auto;
}
.examples {
flex: 1 1 100%;
}
.examples select {
width: 100%;
}
canvas {
position: absolute;
inset: 0;
width: 100%;
height: 100%;
}
.twin {
margin: 0.5rem 0 0;
min-height: 7.5em;
color: var(--muted);
font-size: 0.875rem;
font-variant-numeric: tabular-nums;
}
.transport {
grid-area: transport;
display: flex;
flex-wrap: wrap;
align-items: center;
gap: 0.5rem;
}
.iteration {
flex: 1 1 12rem;
min-width: 8rem;
height: 2.5rem;
margin: 0 0.25rem;
accent-color: var(--accent);
}
.position {
font: 0.875rem var(--digits);
text-align: end;
white-space: pre;
contain: layout style;
}
.live {
display: block;
height: 1.5em;
contain: strict;
pointer-events: none;
}
.speed {
margin-inline-start: 0.5rem;
display: flex;
align-items: center;
gap: 0.4rem;
color: var(--muted);
white-space: nowrap;
}
button,
select,
input {
font: inherit;
color: inherit;
}
button,
select,
.tools input:not([type]),
.past input,
.set-up input {
min-height: 2.5rem;
border: 1px solid var(--control);
border-radius: 0.4rem;
background: var(--panel);
}
button {
display: inline-flex;
align-items: center;
justify-content: center;
gap: 0.4rem;
min-width: 2.5rem;
padding: 0 0.6rem;
cursor: pointer;
}
button:hover:not(:disabled),
select:hover {
background: var(--tint);
}
button:disabled {
cursor: default;
opacity: 0.4;
}
button svg {
width: 1rem;
height: 1rem;
fill: currentcolor;
}
select,
.tools input:not([type]),
.past input,
.set-up input {
padding: 0 0.5rem;
}
:focus-visible {
outline: 3px solid var(--accent);
outline-offset: 2px;
}
.play {
min-width: 6.5rem;
border-color: var(--accent);
background: var(--accent);
color: var(--on-accent);
font-weight: 600;
}
.play span {
min-width: 3.2em;
text-align: start;
}
.play:hover:not(:disabled) {
background: color-mix(in srgb, var(--accent) 85%, var(--ink));
}
.play .when-playing,
.play[aria-pressed="true"] .when-paused {
display: none;
}
.play[aria-pressed="true"] .when-playing {
display: inline;
}
.predictions {
grid-area: predictions;
}
.losses {
grid-area: losses;
}
table {
width: 100%;
table-layout: fixed;
border-collapse: collapse;
font-variant-numeric: tabular-nums;
}
th {
color: var(--muted);
font-weight: 500;
font-size: 0.875rem;
}
th,
td {
padding: 0.3rem 0.4rem;
border-bottom: 1px solid var(--line);
text-align: end;
white-space: nowrap;
}
th:first-child,
td:first-child {
text-align: start;
}
.predictions :is(th, td) {
padding-inline: 0.2rem;
text-align: end;
}
.predictions :is(td, tbody th) {
font: 0.8125rem var(--digits);
}
.predictions th:nth-child(-n + 2) {
width: 14.5%;
}
.predictions th:nth-child(3) {
width: 6%;
}
.predictions th:nth-child(5) {
width: 30%;
}
.predictions th:nth-child(6) {
width: 8%;
}
.losses th:first-child {
width: 42%;
}
.losses th:last-child,
.losses td:last-child {
text-align: start;
}
td,
td button {
font: 0.875rem var(--digits);
}
td:first-child:has(button) {
padding-block: 0.1rem;
}
td button {
min-width: 3rem;
min-height: 1.6rem;
justify-content: flex-start;
padding: 0 0.4rem;
border-color: transparent;
background: none;
text-decoration: underline;
text-decoration-color: var(--control);
text-underline-offset: 0.2em;
}
tr[aria-current] td {
background: var(--tint);
}
.mark {
display: inline-block;
width: 1.2em;
text-align: center;
}
.right .mark {
color: var(--good);
}
.wrong .mark {
color: var(--alarm);
}
.score {
margin: 0.6rem 0 0;
}
.study {
grid-area: study;
}
.tabs {
display: flex;
flex-wrap: wrap;
gap: 0.25rem 1rem;
margin-bottom: 0.9rem;
border-bottom: 1px solid var(--line);
}
[role="tab"] {
padding: 0;
border: 0;
border-bottom: 3px solid transparent;
border-radius: 0;
background: none;
color: var(--muted);
}
[role="tab"][aria-selected="true"] {
border-color: var(--accent);
color: var(--ink);
font-weight: 600;
}
.walk {
display: flex;
flex-wrap: wrap;
align-items: center;
gap: 0.5rem;
}
.walk-position {
min-width: 5.5em;
font-variant-numeric: tabular-nums;
}
.choice select {
min-width: 0;
}
.choice {
display: inline-flex;
min-width: 0;
max-width: 100%;
align-items: center;
gap: 0.5rem;
color: var(--muted);
}
.meaning {
margin: 0.6rem 0;
min-height: 3em;
}
.arithmetic {
position: sticky;
top: 0;
z-index: 1;
height: 7.5em;
margin: 0 0 0.9rem;
padding: 0.5rem 0.75rem;
border-radius: 0.4rem;
background: var(--tint);
overflow: auto;
overflow-wrap: anywhere;
font: 0.8125rem/1.5 var(--digits);
white-space: pre-wrap;
}
h3 {
margin: 0 0 0.5rem;
font: 600 0.875rem/1.3 var(--text);
color: var(--muted);
}
.phase {
display: flex;
flex-wrap: wrap;
gap: 0.6rem;
margin-bottom: 1rem;
}
.quantity {
max-width: 100%;
padding: 0.5rem 0.6rem;
border: 1px solid var(--line);
border-radius: 0.4rem;
overflow-x: auto;
}
.quantity {
contain: layout style;
}
.quantity[aria-current] {
border-color: var(--accent);
box-shadow: inset 0 0 0 1px var(--accent);
}
.shape {
margin: 0;
color: var(--muted);
font-size: 0.8125rem;
}
.quantity table {
width: auto;
table-layout: auto;
min-width: 100%;
}
.quantity th,
.quantity td {
padding: 0.15rem 0.4rem;
border-bottom: 0;
font-size: 0.8125rem;
font-weight: 400;
}
.quantity td {
min-width: 6.2rem;
height: 1.6rem;
border-radius: 0.25rem;
text-align: end;
cursor: default;
}
.quantity td.corner {
min-width: 0;
}
.quantity td.attended {
outline: 2px solid var(--accent);
font-weight: 700;
}
.quantity td.source {
background: var(--tint);
box-shadow: inset 0 -3px 0 var(--accent);
}
.quantity td.user {
background: var(--tint);
box-shadow: inset 0 3px 0 var(--good);
}
.verdict {
margin: 0 0 0.75rem;
padding: 0.5rem 0.75rem;
border-inline-start: 4px solid var(--good);
background: var(--tint);
}
.verdict.fails {
border-color: var(--alarm);
background: var(--alarm-tint);
}
.explanation {
min-height: 3em;
margin: 0.5rem 0;
color: var(--muted);
}
.scroll {
overflow-x: auto;
}
.canvas-room {
position: relative;
}
.sentence {
margin: 0.75rem 0 0.25rem;
min-height: 1.5em;
}
.node-detail,
.graph-words {
margin: 0 0 0.75rem;
overflow-wrap: anywhere;
font: 0.8125rem/1.5 var(--digits);
white-space: pre-wrap;
}
.node-detail {
min-height: 4.5em;
}
.scroll table {
min-width: 44rem;
}
.set-up {
grid-area: set-up;
}
.fields {
display: grid;
grid-template-columns: repeat(auto-fill, minmax(min(14rem, 100%), 1fr));
gap: 0.8rem var(--gap);
}
.field {
display: grid;
grid-template-columns: minmax(0, 1fr) minmax(7rem, 9rem);
gap: 0.1rem 0.6rem;
align-items: center;
align-content: start;
}
.field input,
.field select {
width: 100%;
}
.field input {
font: 0.9375rem var(--digits);
}
.field [aria-invalid="true"] {
border: 2px solid var(--alarm);
}
.help,
.complaint {
grid-column: 1 / -1;
margin: 0;
font-size: 0.8125rem;
line-height: 1.35;
}
.help {
color: var(--muted);
}
.complaint {
color: var(--alarm);
}
summary {
min-height: 1.75rem;
margin-top: 1rem;
cursor: pointer;
font-weight: 500;
}
details .fields {
padding-top: 0.6rem;
}
.engine {
margin: 1rem 0 0;
color: var(--muted);
font-size: 0.8125rem;
}
.messages:empty {
display: none;
}
.messages p {
margin: 0 0 0.5rem;
padding: 0.6rem 0.9rem;
border-inline-start: 4px solid var(--alarm);
border-radius: 0.25rem;
background: var(--alarm-tint);
overflow-wrap: anywhere;
}
.messages .advice {
border-color: var(--accent);
background: var(--tint);
}
.messages p:last-child {
margin-bottom: 0;
}
.unseen {
position: absolute;
width: 1px;
height: 1px;
margin: -1px;
overflow: hidden;
clip-path: inset(50%);
white-space: nowrap;
}
.lab {
grid-template-areas: "notes" "decision" "transport" "network" "hidden" "loss" "predictions" "losses" "set-up" "study";
}
@container (max-width: 26rem) {
.panel {
padding-inline: 0.75rem;
}
th,
td {
padding-inline: 0.15rem;
}
td {
font-size: 0.75rem;
}
.predictions :is(th, td) {
padding-inline: 0.1rem;
}
.predictions :is(td, tbody th) {
font-size: 0.7rem;
}
.losses th:first-child {
width: 32%;
}
.losses td {
font-size: 0.8125rem;
}
.transport {
gap: 0.4rem;
}
.transport button {
min-width: 2.25rem;
}
.transport .play {
flex: 1 1 5.75rem;
min-width: 5.75rem;
padding: 0 0.4rem;
}
.puzzle .progress {
min-height: 4.5em;
}
.neuron .progress {
min-height: 6em;
}
.speed {
margin: 0;
}
}
@container (min-width: 42rem) {
.transport {
grid-row: 2 / -1;
grid-column: 1 / -1;
align-self: end;
position: sticky;
bottom: 0.5rem;
z-index: 1;
}
.lab :is(button, input, select, summary) {
scroll-margin-bottom: 7rem;
}
.lab {
grid-template-columns: minmax(0, 1.1fr) minmax(0, 1fr);
grid-template-rows: repeat(6, auto) 7.6rem;
grid-template-areas: "notes notes" "decision network" "hidden loss" "predictions losses" "set-up set-up" "study study" ". .";
}
}
@container (min-width: 68rem) {
.lab {
grid-template-columns: minmax(0, 1fr) minmax(0, 1fr) 18.5rem;
grid-template-rows: repeat(3, auto) 1fr auto 4.6rem;
grid-template-areas: "notes notes notes" "decision network set-up" "hidden loss set-up" "predictions losses set-up" "study study study" ". . .";
}
.fields {
grid-template-columns: minmax(0, 1fr);
}
.twin {
min-height: 6em;
}
.findings {
min-height: 4.4rem;
}
}
.lab[data-controls="transport"] :is(.set-up, .editing),
.lab[data-controls="none"] :is(.set-up, .editing, .transport) {
display: none;
}
.lab:not(.single):is([data-controls="transport"], [data-controls="none"]) .study {
display: none;
}
.lab.single {
display: flex;
flex-wrap: wrap;
align-items: stretch;
}
.single > * {
grid-area: auto;
flex: 1 1 20rem;
}
.single > :is(.notes, .transport, .set-up, .study) {
flex-basis: 100%;
}
.single > .notes {
order: -1;
}
.single > :is(.transport, .set-up) {
order: 9;
}
@media (forced-colors: active) {
.play {
border-color: ButtonText;
}
}
`;
const html = String.raw`<div class="lab" tabindex="-1">
<div class="notes">
<div class="messages" role="alert"></div>
<section class="panel puzzle" aria-labelledby="puzzle-heading" hidden>
<h2 id="puzzle-heading">Solve XOR by hand</h2>
<p>
All nine numbers are zero. Choose a weight or bias in the network, change it, and watch the decision: the puzzle is
solved when all four points are right. Hidden units and output are ReLUs: what is below 0 becomes 0.
</p>
<p class="progress" role="status"></p>
<p class="hint" role="status"></p>
<div class="tools">
<button type="button" class="ask">Give me a hint</button>
<button type="button" class="follow" hidden>Do it for me</button>
<button type="button" class="leave">Leave the puzzle</button>
</div>
</section>
<section class="panel neuron" aria-labelledby="neuron-heading" hidden>
<h2 id="neuron-heading">Why one neuron cannot do it</h2>
<p>Without a hidden layer there is one sum, z = w₁ x₁ + w₂ x₂ + b. Train it, or change its numbers, and watch two pairs of points:</p>
<p class="sums"></p>
<p class="argument"></p>
<p class="progress"></p>
</section>
</div>
<section class="panel decision" aria-labelledby="decision-heading">
<h2 id="decision-heading">Decision</h2>
<div class="picture"><canvas role="img" aria-labelledby="decision-heading" aria-describedby="decision-text"></canvas></div>
<div class="findings"><p class="finding" role="status"></p></div>
<p id="decision-text" class="twin"></p>
</section>
<section class="panel network" aria-labelledby="network-heading">
<h2 id="network-heading">Network</h2>
<div class="picture"><canvas role="img" aria-labelledby="network-heading" aria-describedby="network-text"></canvas></div>
<form class="tools editing">
<label class="choice"><span>Change</span> <select class="parameter"></select></label>
<label class="choice"><span>to</span> <input class="value" inputmode="decimal" autocomplete="off" aria-describedby="value-complaint" /></label>
<label class="choice"><input type="checkbox" class="freeze" /> <span>frozen</span></label>
<p id="value-complaint" class="complaint" role="alert"></p>
</form>
<details>
<summary>In words</summary>
<p id="network-text" class="twin"></p>
</details>
</section>
<section class="panel hidden-space" aria-labelledby="hidden-heading">
<h2 id="hidden-heading">Hidden space</h2>
<div class="picture"><canvas role="img" aria-labelledby="hidden-heading" aria-describedby="hidden-text"></canvas></div>
<div class="tools axes">
<label class="choice"><span>Show</span> <select class="projection"></select></label>
</div>
<p id="hidden-text" class="twin"></p>
</section>
<section class="panel loss" aria-labelledby="loss-heading">
<h2 id="loss-heading">Loss</h2>
<div class="picture"><canvas role="img" aria-labelledby="loss-heading" aria-describedby="loss-text"></canvas></div>
<div class="tools">
<label class="choice"><span>Read at</span> <input type="range" class="reader" min="0" step="1" /></label>
<label class="choice"><input type="checkbox" class="log" /> <span>log scale</span></label>
<output class="read-off"></output>
</div>
<p id="loss-text" class="twin"></p>
<details class="past">
<summary>Earlier runs</summary>
<ul></ul>
</details>
</section>
<div class="panel transport" role="group" aria-label="Training">
<button type="button" class="to-start" aria-label="To the start" title="To the start">
<svg viewBox="0 0 16 16" aria-hidden="true"><path d="M3 3h2v10H3zM13 3v10L6 8z" /></svg>
</button>
<button type="button" class="step-back" aria-label="One iteration back" title="One iteration back">
<svg viewBox="0 0 16 16" aria-hidden="true"><path d="M10 3v10L3 8zM11.5 3h1.5v10h-1.5z" /></svg>
</button>
<button type="button" class="play">
<svg viewBox="0 0 16 16" aria-hidden="true"><path class="when-paused" d="M4 2.5v11l9-5.5z" /><path class="when-playing" d="M3.5 3h3v10h-3zM9.5 3h3v10h-3z" /></svg>
<span></span>
</button>
<button type="button" class="step" aria-label="One iteration on" title="One iteration on">
<svg viewBox="0 0 16 16" aria-hidden="true"><path d="M6 3v10l7-5zM3 3h1.5v10H3z" /></svg>
</button>
<button type="button" class="to-end" aria-label="To the end" title="To the end">
<svg viewBox="0 0 16 16" aria-hidden="true"><path d="M11 3h2v10h-2zM3 3v10l7-5z" /></svg>
</button>
<input type="range" class="iteration" min="0" step="1" aria-label="Iteration" />
<span class="position"></span>
<label class="speed"><span>Speed</span> <select></select></label>
</div>
<section class="panel predictions" aria-labelledby="predictions-heading">
<h2 id="predictions-heading">Points and predictions</h2>
<div class="scroll-down" role="region" aria-labelledby="predictions-heading" tabindex="0">
<table>
<thead>
<tr><th scope="col">x₁</th><th scope="col">x₂</th><th scope="col">y</th><th scope="col">ŷ</th><th scope="col">error ŷ − y</th><th scope="col"><span class="unseen">class</span></th></tr>
</thead>
<tbody></tbody>
</table>
</div>
<p class="score"></p>
<form class="tools editing">
<label class="choice"><span>Point</span> <select class="point"></select></label>
<label class="choice"><span>x₁</span> <input class="x1" inputmode="decimal" autocomplete="off" aria-describedby="x1-complaint" /></label>
<label class="choice"><span>x₂</span> <input class="x2" inputmode="decimal" autocomplete="off" aria-describedby="x2-complaint" /></label>
<button type="button" class="flip">Flip its label</button>
<button type="button" class="add">Add a point</button>
<button type="button" class="remove">Remove it</button>
<p id="x1-complaint" class="complaint x1-complaint" role="alert"></p>
<p id="x2-complaint" class="complaint x2-complaint" role="alert"></p>
</form>
</section>
<section class="panel losses" aria-labelledby="losses-heading">
<h2 id="losses-heading">Losses</h2>
<table>
<thead>
<tr><th scope="col">iteration</th><th scope="col">loss</th></tr>
</thead>
<tbody></tbody>
</table>
</section>
<section class="panel set-up" aria-labelledby="set-up-heading">
<h2 id="set-up-heading">Set-up</h2>
<div class="tools">
<button type="button" class="undo" aria-label="Undo" title="Undo">
<svg viewBox="0 0 16 16" aria-hidden="true"><path d="M6 2 1.5 6.5 6 11V8h3.5a2.5 2.5 0 0 1 0 5H5v1.5h4.5a4 4 0 0 0 0-8H6z" /></svg>
</button>
<button type="button" class="redo" aria-label="Redo" title="Redo">
<svg viewBox="0 0 16 16" aria-hidden="true"><path d="M10 2l4.5 4.5L10 11V8H6.5a2.5 2.5 0 0 0 0 5H11v1.5H6.5a4 4 0 0 1 0-8H10z" /></svg>
</button>
<button type="button" class="reseed">New seed</button>
<label class="examples"><span class="unseen">Try an example</span> <select class="example"></select></label>
</div>
<p class="example-help help" role="status"></p>
<form>
<div class="fields of-the-run"></div>
<details>
<summary>More about training</summary>
<div class="fields of-training"></div>
</details>
<details>
<summary>How it is shown</summary>
<div class="fields of-the-look"></div>
</details>
</form>
<p class="engine"></p>
</section>
<section class="panel study" aria-label="Every number of this iteration"></section>
<p class="announcement unseen" role="status"></p>
</div>
`;
const javascript = (() => {
"use strict";
var main;var Lab;var StudyLink;var settingNames;var mount;(function(){let Oa=2463534242,Nk=()=>{let x=Oa;x^=x<<13;x^=x>>>17;x^=x<<5;Oa=x;return x;},Y=f=>function(){return f(this);},Q=f=>function(p1){return f(this,p1);},BK=f=>function(p1,p2){return f(this,p1,p2);},Da=f=>function(p1,p2,p3){return f(this,p1,p2,p3);},RI=f=>(args,callback)=>{if(!args){args=[];}let javaArgs=Bd(De(),args.length);for(let i=0;i<args.length;++i){javaArgs.data[i]=Bm(args[i]);}W5(()=>{f.call(null,javaArgs);},callback);},Bg=target=>target.$clinit
=()=>{},U3=obj=>{let cls=obj.constructor;let arrayDegree=0;while(cls[By]&&cls[By].item){++arrayDegree;cls=cls[By].item;}let clsName="";if(cls[By].primitiveKind!==0){clsName=cls[By].name;}else {clsName=cls[By]?cls[By].name||"a/"+cls.name:"@"+cls.name;}while(arrayDegree-->0){clsName+="[]";}return clsName;},K=superclass=>{if(superclass===0){return function(){};}if(superclass===void 0){superclass=De();}return function(){superclass.call(this);};},By=Symbol("teavm_meta"),Bx=cls=>{if(cls[By].classObject===null){cls[By].classObject
=VY(cls);}return cls[By].classObject;},De=()=>I,V=f=>function(){return f.apply(null,[this].concat(Array.prototype.slice.call(arguments)));},IT=source=>{return Object.assign({name:null,binaryName:null,parent:null,superinterfaces:[],modifiers:0,primitiveKind:0,itemType:null,arrayType:null,enclosingClass:null,declaringClass:null,simpleName:null,clinit:()=>{},constructor:null,enumConstants:()=>null,resolvedEnumConstants:null,reflection:null,classObject:null,assignableCache:null,valueToObject:o=>o,objectToValue:
o=>o},source||{});},Ef=(name,binaryName,kind,config)=>{let cls=()=>{};let meta=IT({name:name,binaryName:binaryName,modifiers:1|1<<4,primitiveKind:kind});cls[By]=meta;if(typeof config==='function'){config(meta);}return cls;},Xc=Ef("boolean","Z",1,meta=>{}),M2=Ef("char","C",4,meta=>{}),LV=Ef("int","I",5,meta=>{{meta.valueToObject=o=>D7(o);}}),Sn=Ef("long","J",6,meta=>{}),CX=Ef("double","D",8,meta=>{}),TC=Ef("void","V",9),N0=new ArrayBuffer(16),MV=new Float64Array(N0),Mx=new BigInt64Array(N0),Q9=n=>{MV[0]=n;return Mx[0];},Vw
=n=>{Mx[0]=n;return MV[0];},C6=(a,b)=>a===b?0:a<b? -1:1,KK=(a,b)=>a===b?0:a>b?1: -1,Bc=Math.imul||function(a,b){let ah=a>>>16&0xFFFF;let al=a&0xFFFF;let bh=b>>>16&0xFFFF;let bl=b&0xFFFF;return al*bl+(ah*bl+al*bh<<16>>>0)|0;},Kb=(a,b)=>(a>>>0)/(b>>>0)>>>0,Y6=(a,b)=>(a>>>0)%(b>>>0)>>>0,H3=(a,b)=>{a>>>=0;b>>>=0;return a<b? -1:a>b?1:0;},B9=BigInt(0),EP=(lo,hi)=>BigInt.asIntN(64,BigInt.asUintN(64,BigInt(lo))|BigInt.asUintN(64,BigInt(hi)<<BigInt(32))),Cd=val=>BigInt.asIntN(64,BigInt(val|0)),Ft=val=>BigInt.asIntN(64,
BigInt(val>=0?Math.floor(val):Math.ceil(val))),X8=val=>Number(val),E8=val=>Number(BigInt.asIntN(32,val))|0,DN=(a,b)=>a===b,GV=(a,b)=>a!==b,OB=(a,b)=>a>=b,Vy=(a,b)=>a<b,VB=(a,b)=>a<=b,Sc=(a,b)=>BigInt.asIntN(64,a+b),Ss=a=>BigInt.asIntN(64, -a),SJ=(a,b)=>{a=BigInt.asUintN(64,a);b=BigInt.asUintN(64,b);return a<b? -1:a>b?1:0;},SS=(a,b)=>BigInt.asIntN(64,a*b),SM=(a,b)=>BigInt.asIntN(64,BigInt.asUintN(64,a)/BigInt.asUintN(64,b)),Se=(a,b)=>BigInt.asIntN(64,a%b);
let Uk=(a,b)=>BigInt.asIntN(64,BigInt.asUintN(64,a)%BigInt.asUintN(64,b)),RF=(a,b)=>BigInt.asIntN(64,a&b),VZ=(a,b)=>BigInt.asIntN(64,a|b),X2=(a,b)=>BigInt.asIntN(64,a<<BigInt(b&63)),X3=(a,b)=>BigInt.asIntN(64,a>>BigInt(b&63)),DQ=(a,b)=>BigInt.asIntN(64,BigInt.asUintN(64,a)>>BigInt(b&63)),Bd=(cls,sz)=>{let data=new Array(sz);data.fill(null);return new (B$(cls))(data);},BO=(cls,data)=>new (B$(cls))(data),C_=sz=>new T3(new Uint16Array(sz)),B8=sz=>new Ny(new Int32Array(sz)),Ix=data=>{let buffer=new Int32Array(data.length);buffer.set(data);return new Ny(buffer);},Du
=sz=>new UK(new Int8Array(sz)),Bn=sz=>new LD(new Float64Array(sz)),BX=data=>{let buffer=new Float64Array(data.length);buffer.set(data);return new LD(buffer);},B$=cls=>{let result=cls[By].arrayType;if(result===null){function JavaArray(data){(De()).call(this);this.data=data;}JavaArray.prototype=Object.create((De()).prototype);JavaArray.prototype.type=cls;JavaArray.prototype.constructor=JavaArray;JavaArray.prototype.toString=function(){let str="[";for(let i=0;i<this.data.length;++i){if(i>0){str+=", ";}str+=this.data[i].toString();}str
+="]";return str;};JavaArray.prototype.bd=function(){let dataCopy;if('slice' in this.data){dataCopy=this.data.slice();}else {dataCopy=new this.data.constructor(this.data.length);for(let i=0;i<dataCopy.length;++i){dataCopy[i]=this.data[i];}}return new (B$(this.type))(dataCopy);};let name="["+cls[By].binaryName;JavaArray[By]=IT({name:name,binaryName:name,parent:De(),itemType:cls});result=JavaArray;cls[By].arrayType=JavaArray;}return result;};
function Yr(array){return array.data.length;}
let IC,V1=strings=>{Yc();IC=new Array(strings.length);for(let i=0;i<strings.length;++i){IC[i]=O5(Bm(strings[i]));}},H=index=>IC[index],Ij=(array,offset,count)=>{let result="";let limit=offset+count;for(let i=offset;i<limit;i=i+1024|0){let next=Math.min(limit,i+1024|0);result+=String.fromCharCode.apply(null,array.subarray(i,next));}return result;},RT=array=>Ij(array,0,array.length),Bm=str=>str===null?null:Nf(str),T=str=>str===null?null:str.je,Yc=()=>C2(),O5;
{O5=str=>str;}let Pm=(obj,cls)=>obj instanceof De()&&!!obj.constructor[By]&&EF(obj.constructor,cls),EF=(from,to)=>{if(from===to){return true;}let map=from[By].assignableCache;if(map===null){map=new Map();from[By].assignableCache=map;}let cachedResult=map.get(to);if(typeof cachedResult!=='undefined'){return cachedResult;}if(to[By].itemType!==null){let result=from[By].itemType!==null&&EF(from[By].itemType,to[By].itemType);map.set(to,result);return result;}let parent=from[By].parent;if(parent!==null&&parent!==
from){if(EF(parent,to)){map.set(to,true);return true;}}let superinterfaces=from[By].superinterfaces;for(let i=0;i<superinterfaces.length;i=i+1|0){if(EF(superinterfaces[i],to)){map.set(to,true);return true;}}map.set(to,false);return false;},Z=ex=>{throw Wl(ex);},FU=Symbol("javaException"),Wl=ex=>{if(!ex.$jsException){Mg(ex);}return ex.$jsException;},Mg=ex=>{let javaCause=Zi(ex);let jsCause=javaCause!==null?javaCause.$jsException:void 0;let cause=typeof jsCause==="object"?{cause:jsCause}:void 0;let err=new Dk("Java exception thrown",
cause);if(typeof Error.captureStackTrace==="function"){Error.captureStackTrace(err);}err[FU]=ex;ex.$jsException=err;YK(err,ex);},YK=(err,ex)=>{if(typeof VC==="function"&&err.stack){let stack=VC(err.stack);let javaStack=Bd(Sa(),stack.length);let elem;let noStack=false;for(let i=0;i<stack.length;++i){let element=stack[i];elem=T1(Bm(element.className),Bm(element.methodName),Bm(element.fileName),element.lineNumber);if(elem==null){noStack=true;break;}javaStack.data[i]=elem;}if(!noStack){Wg(ex,javaStack);}}},Dk;
if(typeof Reflect==='object'){let defaultMessage=Symbol("defaultMessage");Dk=function Dk(message,cause){let self=Reflect.construct(Error,[void 0,cause],Dk);Object.setPrototypeOf(self,Dk.prototype);self[defaultMessage]=message;return self;}
;Dk.prototype=Object.create(Error.prototype,{constructor:{configurable:true,writable:true,value:Dk},message:{get(){try {let javaException=this[FU];if(typeof javaException==='object'){let javaMessage=Tx(javaException);if(typeof javaMessage==="object"){return javaMessage!==null?javaMessage.toString():null;}}return this[defaultMessage];}catch(e){return "Exception occurred trying to extract Java exception message: "+e;}}}});}else {Dk=Error;}let Xu=e=>e instanceof Error&&typeof e[FU]==='object'?e[FU]:null,Tx=t=>
U9(t),Zi=t=>Vd(t),Sa=()=>De(),T1=(className,methodName,fileName,lineNumber)=>{{return null;}},Wg=(e,stack)=>{},OM=null,SG=data=>{let i=0;let packages=new Array(data.length);for(let j=0;j<data.length;++j){let prefixIndex=data[i++];let prefix=prefixIndex>=0?packages[prefixIndex]:"";packages[j]=prefix+data[i++]+".";}OM=packages;},V3=[],C4=data=>{let packages=OM;let i=0;while(i<data.length){let cls=data[i++];V3.push(cls);let m=IT();cls[By]=m;let className=data[i++];m.name=className!==0?className:null;if(m.name!==
null){let packageIndex=data[i++];if(packageIndex>=0){m.name=packages[packageIndex]+m.name;}}m.binaryName="L"+m.name+";";let superclass=data[i++];m.parent=superclass!==0?superclass:null;m.superinterfaces=data[i++];if(m.parent){cls.prototype=Object.create(m.parent.prototype);}else {cls.prototype={};}cls.prototype.constructor=cls;m.modifiers=data[i++];m.primitiveKind=0;let innerClassInfo=data[i++];if(innerClassInfo!==0){let enclosingClass=innerClassInfo[0];m.enclosingClass=enclosingClass!==0?enclosingClass:null;let declaringClass
=innerClassInfo[1];m.declaringClass=declaringClass!==0?declaringClass:null;let simpleName=innerClassInfo[2];m.simpleName=simpleName!==0?simpleName:null;}let clinit=data[i++];m.clinit=clinit!==0?()=>{m.clinit=()=>{};clinit();}:()=>{};let virtualMethods=data[i++];if(virtualMethods!==0){for(let j=0;j<virtualMethods.length;j+=2){let name=virtualMethods[j];let func=virtualMethods[j+1];if(typeof name==='string'){name=[name];}for(let k=0;k<name.length;++k){cls.prototype[name[k]]=func;}}}}},W5=(runner,callback)=>{let result;try {result
=runner();}catch(e){result=e;}if(typeof callback!=='undefined'){callback(result);}else if(result instanceof Error){throw result;}};
function I(){this.$id$=0;}
let Bz=a=>{return Bx(S5(a));},S5=a=>{return a.constructor;},R4=(a,b)=>{return a!==b?0:1;},T7=a=>{let b,c,d,e,f,g,h,i;b=a;if(!b.$id$)b.$id$=Nk();c=a.$id$;DM();if(!c)d=H(0);else{e=(((32-MK(c)|0)+4|0)-1|0)/4|0;f=C_(e);g=f.data;e=(e-1|0)*4|0;h=0;while(e>=0){i=h+1|0;g[h]=FB((c>>>e|0)&15,16);e=e-4|0;h=i;}d=FI(f);}b=M();J(J(b,H(1)),d);return L(b);},ZD=a=>{let b,c,d;b=(Bz(a)).kI;if(!Pm(a,I4)&&b[By].itemType===null){b=new OH;Br(b);Z(b);}c=R8(a);b=c;d=Nk();b.$id$=d;return c;},El=K(0),DV=K(0),Kd=K(0);
function Bv(){I.call(this);this.mC=0;}
let Xt=null,LO=null,R9=null,C2=()=>{C2=Bg(Bv);WZ();},So=a=>{C2();a.je="";},PT=()=>{let a=new Bv();So(a);return a;},SI=(a,b)=>{C2();a.je=Ij(b.data,0,b.data.length);},FI=a=>{let b=new Bv();SI(b,a);return b;},WW=(a,b)=>{a.je=b;},Nf=a=>{let b=new Bv();WW(b,a);return b;},Rl=b=>{let c;C2();c=PT();c.je=RT(b.data);return c;},BQ=(a,b)=>{let c;if(b>=0&&b<a.je.length)return a.je.charCodeAt(b);c=new Hi;Br(c);Z(c);},Ck=a=>{return a.je.length?0:1;},F5=(a,b,c)=>{let d,e,f,g;d=BA(0,c);if(b<65536){e=b&65535;while(true){if(d
>=a.je.length)return (-1);if(a.je.charCodeAt(d)==e)break;d=d+1|0;}return d;}GW();f=(55296|(b-65536|0)>>10&1023)&65535;g=(56320|b&1023)&65535;while(true){if(d>=(a.je.length-1|0))return (-1);if(a.je.charCodeAt(d)==f&&a.je.charCodeAt((d+1|0))==g)break;d=d+1|0;}return d;},Dx=(a,b,c)=>{let d,e,f;d=a.je.length;e=C6(b,c);if(!e)return LO;if(!b&&c==d)return a;if(b>=0&&e<=0&&c<=d)return Nf(a.je.substring(b,c));f=new Hi;Br(f);Z(f);},Hh=(a,b)=>{return Dx(a,b,a.je.length);},Jl=(a,b)=>{let c,d,e,f,g,h;if(Ck(b))return a;if
(Ck(a))return b;c=C_(a.je.length+b.je.length|0);d=c.data;e=0;f=0;while(f<a.je.length){g=e+1|0;d[e]=BQ(a,f);f=f+1|0;e=g;}g=0;while(g<b.je.length){h=e+1|0;d[e]=BQ(b,g);g=g+1|0;e=h;}return Rl(c);},Fm=(a,b,c)=>{let d,e,f;if(b==c)return a;d=C_(a.je.length);e=d.data;f=0;while(f<a.je.length){e[f]=BQ(a,f)!=b?BQ(a,f):c;f=f+1|0;}return Rl(d);},D1=a=>{let b,c;b=0;c=a.je.length-1|0;a:{while(b<=c){if(BQ(a,b)>32)break a;b=b+1|0;}}while(b<=c&&BQ(a,c)<=32){c=c+(-1)|0;}return Dx(a,b,c+1|0);},S=(a,b)=>{let c;if(a===b)return 1;if
(!(b instanceof Bv))return 0;c=b;return a.je!==c.je?0:1;},Dc=a=>{let b;a:{if(!a.mC){b=0;while(true){if(b>=a.je.length)break a;a.mC=(31*a.mC|0)+a.je.charCodeAt(b)|0;b=b+1|0;}}}return a.mC;},Dt=(b,c)=>{let d,e;C2();d=BM(c);if(!BJ(d))return H(2);e=M();JN(e,BH(d));while(BJ(d)){JN(e,b);JN(e,BH(d));}return L(e);},WZ=()=>{Xt=C_(0);LO=PT();R9=new MO;},DH=K();
function Fb(){DH.call(this);this.lz=0;}
let Sg=null,Hx=null,DM=()=>{DM=Bg(Fb);VQ();},Vk=(a,b)=>{DM();a.lz=b;},Pw=a=>{let b=new Fb();Vk(b,a);return b;},Cc=b=>{DM();return (Mo(XF(20),b,10)).g();},D7=b=>{let c,d;DM();if(b>=(-128)&&b<=127){a:{if(Hx===null){Hx=Bd(Fb,256);c=0;while(true){d=Hx.data;if(c>=d.length)break a;d[c]=Pw(c-128|0);c=c+1|0;}}}return Hx.data[b+128|0];}return Pw(b);},Yl=(a,b)=>{if(a===b)return 1;return b instanceof Fb&&b.lz==a.lz?1:0;},MK=b=>{let c,d;DM();if(!b)return 32;c=0;d=b>>>16|0;if(d)c=16;else d=b;b=d>>>8|0;if(!b)b=d;else c=c
|8;d=b>>>4|0;if(!d)d=b;else c=c|4;b=d>>>2|0;if(!b)b=d;else c=c|2;if(b>>>1|0)c=c|1;return (32-c|0)-1|0;},VQ=()=>{Sg=Bx(LV);};
function G7(){let a=this;I.call(a);a.jy=null;a.jz=0;}
let Md=(a,b)=>{a.jy=C_(b);},XF=a=>{let b=new G7();Md(b,a);return b;},Mo=(a,b,c)=>{return XT(a,a.jz,b,c);},XT=(a,b,c,d)=>{let e,f,g,h,i,j,k;e=1;if(c<0){e=0;c= -c|0;}a:{if(H3(c,d)<0){if(e)Db(a,b,b+1|0);else{Db(a,b,b+2|0);f=a.jy.data;g=b+1|0;f[b]=45;b=g;}a.jy.data[b]=FB(c,d);}else{h=1;i=1;j=Kb((-1),d);b:{while(true){k=Bc(h,d);if(H3(k,c)>0){k=h;break b;}i=i+1|0;if(H3(k,j)>0)break;h=k;}}if(!e)i=i+1|0;Db(a,b,b+i|0);if(e)e=b;else{f=a.jy.data;e=b+1|0;f[b]=45;}while(true){if(!k)break a;f=a.jy.data;b=e+1|0;f[e]=FB(Kb(c,
k),d);c=Y6(c,k);k=Kb(k,d);e=b;}}}return a;},Is=(a,b)=>{let c,d,e,f,g;c=a.jy.data.length;if(c>=b)return;d=c>=1073741823?2147483647:BA(b,BA(c*2|0,5));e=a.jy.data;f=C_(d);g=f.data;b=BG(d,e.length);c=0;while(c<b){g[c]=e[c];c=c+1|0;}a.jy=f;},L=a=>{let b,c,d,e,f;b=new Bv;c=a.jy;d=c.data;e=a.jz;C2();f=d.length;if(e>=0&&e<=(f-0|0)){b.je=Ij(c.data,0,e);return b;}b=new Cq;Br(b);Z(b);},Db=(a,b,c)=>{let d,e,f,g;d=a.jz;e=d-b|0;a.y((d+c|0)-b|0);f=e-1|0;while(f>=0){g=a.jy.data;g[c+f|0]=g[b+f|0];f=f+(-1)|0;}a.jz=a.jz+(c-b|
0)|0;},P2=K(0),HP=K(G7),X5=a=>{Md(a,16);},M=()=>{let a=new HP();X5(a);return a;},Si=(a,b)=>{let c,d;b=b;a.jy=C_(b.je.length);c=0;while(true){d=a.jy.data;if(c>=d.length)break;d[c]=BQ(b,c);c=c+1|0;}a.jz=b.je.length;},Ey=a=>{let b=new HP();Si(b,a);return b;},J=(a,b)=>{let c,d;c=a.jz;d=a;b=b===null?H(3):b;KO(d,c,b);return a;},O=(a,b)=>{let c;c=a.jz;KO(a,c,b);return a;},R=(a,b)=>{Mo(a,b,10);return a;},PP=(a,b)=>{let c,d,e,f,g,h,i,j;c=a.jz;d=a;e=1;if(Vy(b,B9)){e=0;b=Ss(b);}a:{if(Ih(b,Cd(10))<0){if(e)Db(d,c,c+1|0);else
{Db(d,c,c+2|0);f=d.jy.data;g=c+1|0;f[c]=45;c=g;}d.jy.data[c]=FB(E8(b),10);}else{g=1;h=Cd(1);i=JD(Cd(-1),Cd(10));b:{while(true){j=SS(h,Cd(10));if(Ih(j,b)>0){j=h;break b;}g=g+1|0;if(Ih(j,i)>0)break;h=j;}}if(!e)g=g+1|0;Db(d,c,c+g|0);if(e)g=c;else{f=d.jy.data;g=c+1|0;f[c]=45;}while(true){if(DN(j,B9))break a;f=d.jy.data;c=g+1|0;f[g]=FB(E8((JD(b,j))),10);b=S6(b,j);j=JD(j,Cd(10));g=c;}}}return a;},P=(a,b)=>{let c;c=a.jz;EQ(a,c,b);return a;},JN=(a,b)=>{let c,d,e,f,g,h;c=0;b=b;d=b.je.length;e=a;f=e.jz;e=e;if(c<=d&&d
<=b.je.length){Db(e,f,(f+d|0)-c|0);while(c<d){g=e.jy.data;h=f+1|0;g[f]=BQ(b,c);c=c+1|0;f=h;}return a;}b=new Cq;L$(b);Z(b);},EQ=(a,b,c)=>{Db(a,b,b+1|0);a.jy.data[b]=c;return a;},TW=a=>{return L(a);},YS=(a,b)=>{Is(a,b);},KO=(a,b,c)=>{let d,e,f,g;if(b>=0&&b<=a.jz){a:{if(c===null)c=H(3);else if(Ck(c))break a;d=a.jz+c.je.length|0;Is(a,d);e=a.jz-1|0;while(e>=b){a.jy.data[e+c.je.length|0]=a.jy.data[e];e=e+(-1)|0;}a.jz=a.jz+c.je.length|0;d=0;while(d<c.je.length){f=a.jy.data;g=b+1|0;f[b]=BQ(c,d);d=d+1|0;b=g;}}return a;}c
=new Hi;Br(c);Z(c);};
function Ew(){let a=this;I.call(a);a.qx=null;a.r3=null;a.qc=0;a.rN=0;}
let Br=a=>{PF(a);a.qc=1;a.rN=1;},Zy=()=>{let a=new Ew();Br(a);return a;},Zz=a=>{return a;},PF=a=>{Mg(a);},U9=a=>{return a.qx;},Vd=a=>{let b;b=a.r3;if(b===a)b=null;return b;},EZ=K(Ew),BN=K(EZ),L$=a=>{Br(a);},Zx=()=>{let a=new BN();L$(a);return a;},BW=(a,b)=>{PF(a);a.qc=1;a.rN=1;a.qx=b;},Zv=a=>{let b=new BN();BW(b,a);return b;},E7=K(),WD=K(E7),R7=(a,b)=>{switch(a.primitiveKind){default:return Bd(a,b);}},Wo=K(E7),L8=K(0),Rn=K(0),Ll=K(0);
function Py(){I.call(this);this.kI=null;}
let VY=b=>{let c;c=new Py;c.kI=b;return c;},G6=a=>{return !a.kI[By].primitiveKind?0:1;},HL=a=>{let b;b=a.kI[By].itemType;return b===null?null:Bx(b);},NQ=K(),ES=()=>{ES=Bg(NQ);UB();},WL=b=>{ES();},F=()=>{let b,c,d,e,f;ES();b=Bh();c=(B6()).data;d=c.length;e=0;while(e<d){f=c[e].jm;U(b,f);e=e+1|0;}return T(Dt(H(4),b));},G=(b,c,d,e,f)=>{let g,h,i;ES();d=Bm(d);e=Bm(e);f=Ts(f,"hear");g=new Hm;g.m4=matchMedia("(prefers-color-scheme: dark)");h=new MF;h.jv=g;g.oh=h;h=new Kn;h.rg=g;g.lT=Bo(h);h=new Km;h.qF=g;g.n_=Bo(h);g.nc
=Bp();g.m8=b;h=new Mn;h.nE=Bm(location.hash.slice(1));h.nd=b;g.lx=h;g.p3=d;g.ln=f;i=Ck(e)?0:1;g.nn=i;b=new Pn;d=i?JO(e):Ob(g.lx);a:{b.mo=Bh();b.lj=Bh();b.kt=d;d=Gv(d);b.nZ=d;e=new Nb;f=d.me;e.k3=NaN;e.jH=f;e.jl=LU(f);CR(e,Df(f));b.jO=e;g.j9=b;g.jk=e;d=new Gr;e=g.oh;d.nm=Bp();d.oD=H(2);d.lP=b;d.lY=e;d.kH=b.jO;g.pJ=d;Kg(g.jk,new QD);if(g.nn){e=g.jk.jH;Ba();if(BC(e,EU,H(5))){i=1;break a;}}i=0;}g.ni=i;g.n2=BT(g.jk.jl);g.ko=T2(c,g.oh);FN(g);return g;},UB=()=>{return;},T5=K(),R8=b=>{let copy=new b.constructor();for
(let field in b){if(b.hasOwnProperty(field)){copy[field]=b[field];}}return copy;},UN=K(),Bk=(b,c)=>{if(b===null||b===undefined){return null;}let name='jso$functor$'+c;let result=b[name];if(typeof result!=='function'){let fn=function(){return b[c].apply(b,arguments);};result=()=>fn;b[name]=result;}return result();},Ts=(b,c)=>{if(typeof b!=='function')return b;let result={};result[c]=b;return result;},U8=K(),Ko=K(0),MO=K(),IF=K(),Sf=null,T9=null,GW=()=>{GW=Bg(IF);S0();},FB=(b,c)=>{GW();if(c>=2&&c<=36&&b>=0&&b
<c)return b<10?(48+b|0)&65535:((97+b|0)-10|0)&65535;return 0;},S0=()=>{Sf=Bx(M2);T9=Bd(IF,128);};
function Gz(){I.call(this);this.mV=null;}
let Sd=(a,b)=>{a.mV=b;},EJ=a=>{let b=new Gz();Sd(b,a);return b;},B7=b=>{let c,d,e,f,g,h,i,j,k,l,m;if(b===null)return null;c=Bm(typeof b);d=!S(c,H(6))&&!S(c,H(7))?0:1;Fw();e=La;if(e!==null){if(d){f=e.get(b);g=(typeof f=='undefined'?1:0)?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=EJ(b);e.set(b,new WeakRef(h));return h;}if(S(c,H(8))){i=Hw;j=K9;f=i.get(b);g=(typeof f=='undefined'?1:0)?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=EJ(b);k=h;i.set(b,new WeakRef(k));j.register(k,b);return h;}if
(S(c,H(9))){l=Gd;m=ON;f=l.get(b);g=(typeof f=='undefined'?1:0)?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=EJ(b);k=h;l.set(b,new WeakRef(k));m.register(k,b);return h;}if(S(c,H(10))){f=Pq;g=f===null?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=EJ(b);Pq=new WeakRef(h);return h;}}return EJ(b);},Bo=b=>{if(b===null)return null;return !(b instanceof Gz)?b:b.mV;},Mh=b=>{if(b===null)return null;return !(b instanceof De())?b:Bo(b);},Xe=(a,b)=>{if(b===a)return 1;if(b===null)return 0;if(!(b instanceof Gz))return 0;return a.mV
!==b.mV?0:1;},Wu=K(),X=(b,c)=>{if(b===c)return 1;return b!==null?b.W(c):c!==null?0:1;},BR=b=>{if(b!==null)return b;b=new EG;BW(b,H(2));Z(b);},Po=K(0),Gc=K(0),EE=K(),Ci=a=>{return a.Z()?0:1;},EI=(a,b)=>{let c;c=BM(a);while(BJ(c)){if(X(BH(c),b))return 1;}return 0;},Iq=(a,b)=>{let c,d;c=0;d=b.p();while(d.q()){b=d.s();if(!U(a,b))continue;c=1;}return c;},Q$=K(0),HV=K(0),Ie=()=>{Fj();return Lb;},Mc=b=>{let c;Fj();c=new QW;c.qW=b;return c;},Nq=(b,c)=>{let d;BR(b);BR(c);d=new Qy;d.ro=b;d.qZ=c;return d;},OS=b=>{let c,
d,e;c=b.data;d=c.length;e=0;while(e<d){BR(c[e]);e=e+1|0;}return IU(b.bd());};
function ET(){EE.call(this);this.kE=0;}
let BM=a=>{let b;b=new Mv;b.p9=a;b.rh=a.kE;b.rj=a.Z();b.pn=(-1);return b;},JP=(a,b)=>{let c,d,e;c=a;d=c.ji;e=0;while(true){if(e>=d)return (-1);if(X(b,BE(c,e)))break;e=e+1|0;}return e;},FY=(a,b)=>{let c,d;if(!Pm(b,HV))return 0;c=b;if(a.Z()!=c.Z())return 0;d=0;while(d<c.Z()){if(!X(a.be(d),c.be(d)))return 0;d=d+1|0;}return 1;},I4=K(0),D9=K(0);
function Ga(){let a=this;ET.call(a);a.kg=null;a.ji=0;}
let Ww=a=>{HM(a,10);},Bh=()=>{let a=new Ga();Ww(a);return a;},HM=(a,b)=>{let c;if(b>=0){a.kg=Bd(I,b);return;}c=new BS;Br(c);Z(c);},ZA=a=>{let b=new Ga();HM(b,a);return b;},UH=(a,b)=>{let c,d,e,f;HM(a,b.ji);c=BM(b);d=0;while(true){e=a.kg.data;f=e.length;if(d>=f)break;e[d]=BH(c);d=d+1|0;}a.ji=f;},G_=a=>{let b=new Ga();UH(b,a);return b;},BE=(a,b)=>{HT(a,b);return a.kg.data[b];},TB=a=>{return a.ji;},LW=(a,b,c)=>{let d,e;HT(a,b);d=a.kg.data;e=d[b];d[b]=c;return e;},U=(a,b)=>{let c,d,e,f,g,h;c=a.ji+1|0;d=a.kg.data.length;if
(d<c){c=d>=1073741823?2147483647:BA(c,BA(d*2|0,5));e=a.kg;f=HL(Bz(e));if(f===null){b=new EG;Br(b);Z(b);}if(f===Bx(TC)){b=new BS;Br(b);Z(b);}if(c<0){b=new RB;Br(b);Z(b);}g=e.data;e=R7(f.kI,c);h=BG(c,g.length);d=0;while(d<h){e.data[d]=g[d];d=d+1|0;}a.kg=e;}e=a.kg.data;h=a.ji;a.ji=h+1|0;e[h]=b;a.kE=a.kE+1|0;return 1;},GC=(a,b)=>{let c,d,e,f;HT(a,b);c=a.kg.data;d=c[b];e=a.ji-1|0;a.ji=e;while(b<e){f=b+1|0;c[b]=c[f];b=f;}c[e]=null;a.kE=a.kE+1|0;return d;},Gf=a=>{let b,c,d,e,f,g;b=a.kg;c=0;d=a.ji;e=null;if(c>d){e=
new BS;Br(e);Z(e);}while(c<d){f=b.data;g=c+1|0;f[c]=e;c=g;}a.ji=0;a.kE=a.kE+1|0;},HT=(a,b)=>{let c;if(b>=0&&b<a.ji)return;c=new Cq;Br(c);Z(c);};
function BI(){let a=this;I.call(a);a.rZ=null;a.jI=0;}
let Cx=(a,b,c)=>{a.rZ=b;a.jI=c;},S1=(a,b)=>{return a!==b?0:1;};
function Dg(){let a=this;BI.call(a);a.jm=null;a.qR=null;a.lC=null;a.ne=null;a.pj=null;}
let Cf=null,C3=null,B0=null,CG=null,C9=null,Dm=null,C0=null,Ej=null,CW=null,Dy=null,Es=null,Gm=null,Do=null,Ed=null,Cv=null,Ht=null,FP=null,F9=null,GL=null,EU=null,Dr=null,Fq=null,EW=null,QE=null,Ba=()=>{Ba=Bg(Dg);Sj();},B6=()=>{Ba();return QE.bd();},Nh=(a,b,c,d,e,f,g,h)=>{Ba();Cx(a,b,c);a.jm=d;a.qR=e;a.lC=f;a.ne=g;a.pj=h;},BL=(a,b,c,d,e,f,g)=>{let h=new Dg();Nh(h,a,b,c,d,e,f,g);return h;},Ls=b=>{let c,d,e,f;Ba();c=(B6()).data;d=c.length;e=0;while(e<d){f=c[e];if(S(f.jm,b))return Bw(f);e=e+1|0;}return Bp();},N4
=a=>{let b;b=a.qR;Fy();return b!==B3?0:1;},P9=(a,b,c)=>{let d,e,f;if(Ck(c))c=H(11);d=a.jm;e=a.lC.bk();b=IA(b);f=M();P(J(J(J(J(J(J(J(f,d),H(12)),e),H(13)),b),H(14)),c),46);return L(f);},IA=b=>{let c;Ba();if(b.je.length>40){b=Dx(b,0,40);c=M();P(J(c,b),8230);b=L(c);}return b;},Wn=()=>{let b,c;Ba();b=Bd(Dg,23);c=b.data;c[0]=Cf;c[1]=C3;c[2]=B0;c[3]=CG;c[4]=C9;c[5]=Dm;c[6]=C0;c[7]=Ej;c[8]=CW;c[9]=Dy;c[10]=Es;c[11]=Gm;c[12]=Do;c[13]=Ed;c[14]=Cv;c[15]=Ht;c[16]=FP;c[17]=F9;c[18]=GL;c[19]=EU;c[20]=Dr;c[21]=Fq;c[22]=EW;return b;},Sj
=()=>{let b;b=new Dg;Fy();Nh(b,H(15),0,H(16),B3,Cz(BO(Bv,[H(17),H(18),H(19),H(20),H(21),H(22),H(23),H(24),H(25),H(26),H(27)])),H(17),H(28));Cf=b;C3=BL(H(29),1,H(27),B3,Wk(1000),H(2),H(30));B0=BL(H(31),2,H(32),B3,Cz(BO(Bv,[H(33),H(34),H(35),H(36)])),H(33),H(37));CG=BL(H(38),3,H(36),B3,Ji(Jk(0),21057),H(2),H(39));C9=BL(H(40),4,H(41),B3,Ji(C7(0.0,21056.0),21057),H(2),H(42));Dm=BL(H(43),5,H(44),B3,C7(0.0,4.294967295E9),H(0),H(45));C0=BL(H(46),6,H(47),B3,Ji(C7(1.0,64.0),6),H(48),H(49));Ej=BL(H(50),7,H(51),B3,Cz(BO(Bv,
[H(52),H(53),H(54),H(55),H(56),H(57),H(58)])),H(52),H(59));CW=BL(H(60),8,H(61),B3,Cz(BO(Bv,[H(52),H(58),H(53),H(54)])),H(52),H(62));Dy=BL(H(63),9,H(64),B3,Cz(BO(Bv,[H(65),H(66)])),H(65),H(67));Es=BL(H(68),10,H(69),B3,Cz(BO(Bv,[H(70),H(71),H(72)])),H(70),H(73));Gm=BL(H(74),11,H(75),B3,Jk(1),H(76),H(77));Do=BL(H(78),12,H(79),B3,Jm(C7(1.0,1000.0),H(80)),H(80),H(81));Ed=BL(H(82),13,H(83),Cw,C7(1.0,1000000.0),H(84),H(85));Cv=BL(H(86),14,H(87),Cw,C7(0.0,1000000.0),H(0),H(88));Ht=BL(H(89),15,H(90),Cw,Jm(Yq(BO(Bv,[H(91),
H(92),H(93),H(64),H(94),H(95),H(96),H(97)])),H(98)),H(98),H(99));FP=BL(H(100),16,H(101),Cw,Cz(BO(Bv,[H(80),H(102),H(103)])),H(80),H(104));F9=BL(H(105),17,H(106),Cw,Cz(BO(Bv,[H(107),H(108)])),H(107),H(109));GL=BL(H(110),18,H(111),Cw,Cz(BO(Bv,[H(112),H(113)])),H(112),H(114));EU=BL(H(115),19,H(116),Cw,WG(),H(117),H(118));Dr=BL(H(119),20,H(120),Cw,Jm(C7(1.0,10000.0),H(121)),H(122),H(123));Fq=BL(H(124),21,H(125),Cw,Cz(BO(Bv,[H(126),H(127),H(128)])),H(126),H(129));EW=BL(H(130),22,H(131),Cw,Cz(BO(Bv,[H(126),H(132),
H(133)])),H(126),H(134));QE=Wn();};
function Hm(){let a=this;I.call(a);a.m8=null;a.lx=null;a.p3=null;a.ln=null;a.m4=null;a.oh=null;a.ko=null;a.lT=null;a.n_=null;a.j9=null;a.jk=null;a.pJ=null;a.nc=null;a.nP=0;a.mQ=0;a.nn=0;a.ni=0;a.l6=0;a.oX=0;a.n2=0;a.or=0;}
let J3=a=>{PG(a.jk);CK(a);},K2=a=>{Fd(a.jk);CK(a);},LX=a=>{Mp(a.j9,Ob(a.lx));DI(a);},DI=a=>{a.nc=Bp();a.or=0;Kg(a.jk,new M3);FN(a);CS(a);LH(a);a.ln.hear("engine");},Ne=(a,b)=>{Fd(a.jk);CR(a.jk,b);Kg(a.jk,new OT);CK(a);},Kw=(a,b)=>{CR(a.jk,KI(a,b));If(a.jk,new O0,150.0);CK(a);},KI=(a,b)=>{return Bu(0.0,Bf(b,CF(a.jk)))|0;},Rk=(a,b,c)=>{let d;d=EB(c);if(KH(d)&&Eh(d)===Bt(Eh(d)))return d;d=M();J(J(J(J(d,b),H(135)),c),H(136));a.nc=Bw(L(d));FN(a);return J6();},LH=a=>{let b,c,d;b=a.ni;c=a.jk.jH;Ba();a.ni=BC(c,EU,H(5));d
=(matchMedia("(prefers-reduced-motion: reduce)")).matches?1:0;if(a.ni&&!b&&!d)J3(a);},CK=a=>{a.oX=1;Rq(a.ko.lF);CS(a);},CS=a=>{let b;if(a.mQ&&!a.l6){b=new Id;b.q4=a;a.l6=requestAnimationFrame(Bk(Bo(b),"onAnimationFrame"));}},N9=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z,ba,bb;a:{b=a.ko;c=a.jk;d=c.jH;Ba();e=Bs(d,Fq);f=(-1);switch(Dc(e)){case 3075958:if(!S(e,H(128)))break a;f=1;break a;case 102970646:if(!S(e,H(127)))break a;f=0;break a;default:}}b:{switch(f){case 0:break;case 1:f=1;break b;default:f
=a.m4.matches?1:0;break b;}f=0;}g=JF(a.jk)?0:1;c:{h=c.jH;d=EY(c.jl);i=new P8;j=c.jl;k=QR(d.jr.jf);if(!B5(b.mp)){e=Bj(b.mp);l=d.jK;if(Gq(e.pv,l)&&Mm(e.o8,k)?1:0)break c;}e=new Np;m=d.jK;n=CH(m);o=n<=500?100:n>5000?25:50;e.nG=BD(1,2);e.m1=Bp();e.o7=Bp();e.pv=m;e.o8=k;e.rp=o;p=new Gp;l=new Cg;n=Bc(o,o);FT(l,n,2);q=0;while(q<n){BU(l,q,0,GP(k.ke,k.kc,q%o|0,o));BU(l,q,1,GP(k.j6,k.j0,q/o|0,o));q=q+1|0;}Ja(p,m,l);e.nb=p;e.oQ=E2(m,e.nG);b.mp=Bw(e);}r=Bj(b.mp);if(f)s=T8();else{p=Bb(16777215);s=new Fe;l=Bb(1841698);m=
Bb(5591647);t=Bb(3815235);u=Bb(2762803);Fz();v=Ez(FG,0.0);w=Ez(FG,1.0);x=Bb(7744131);y=Bb(1800247);z=Bb(7744131);k=Px(BO(CI,[Bb(16645110),Bb(16574929),Bb(16306096),Bb(15379876),Bb(13602724),Bb(11107236),Bb(8350359)]));e=FG;ba=Bd(CI,e.mL.data.length);bb=ba.data;n=0;q=bb.length;while(n<q){bb[n]=Jz(DT(e.mL.data[n],0.2),p);n=n+1|0;}HU(s,p,l,m,t,u,v,w,x,y,z,k,Px(ba));}e=!(EK(b.mw)&&GD(b.mw)<Bi(d.jr)?1:0)?CD():b.mw;i.l4=h;i.rY=j;i.kp=d;i.n1=r;i.n5=s;i.mi=e;i.kR=g;Rj(b.n$,i,g);Rj(b.nC,i,g);d=b.lF.od;e=new PQ;e.qa=
f;e.p_=g;Hr(d,e);RL(b.nC,i);TK(b.pX,c);V0(b.rQ,i);Yx(b.rb,i);Y8(b.rC,c.jl,D4(h));WH(b.pN,i);},FN=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p;b=a.m8;c=a.jk.jH;Ba();b.setAttribute("data-theme",T(Bs(c,Fq)));d=a.ko;e=a.j9;c=a.nc;f=a.nP&&BC(a.jk.jH,EW,H(133))?H(137):!S(a.p3,H(133))?H(138):H(139);g=BP(e);h=G_(e.nZ.rU);BR(h);b=new Qp;b.pY=h;Hr(c,b);i=DA(g,Im());j=d.qn;if(i)b=Ie();else{b=Bh();c=Dp(g);i=Bl(c)<=1?0:1;a:{if(i){k=c.kC;Cr();if(k!==QI)break a;}if(i)U(b,H(140));b:{c=Bs(g,Cf);l=(-1);switch(Dc(c)){case -1360216880:if
(!S(c,H(23)))break b;l=2;break b;case -895939855:if(!S(c,H(24)))break b;l=3;break b;case 118875:if(!S(c,H(17)))break b;l=0;break b;case 3684185:if(!S(c,H(22)))break b;l=1;break b;default:}}c:{switch(l){case 0:case 1:case 2:case 3:break;default:l=0;break c;}l=1;}if(l){k=!i?H(141):H(142);m=M();J(J(J(m,H(143)),c),k);k=L(m);U(b,k);}}if(BC(g,B0,H(35))){c=Dp(g);i=1;d:{while(i<Bl(c)){if(Be(c,i)>1){i=1;break d;}i=i+1|0;}i=0;}if(i)U(b,H(144));}if(BC(g,Es,H(72))){n=FQ(g);if(n>0.3){c=BZ(n);k=M();J(J(J(k,H(145)),c),H(146));k
=L(k);U(b,k);}}else{i=PN(g);l=BC(g,Es,H(71));o=!l?i:10.0*i;if(FQ(g)*o>80.0){c=!l?H(2):H(147);k=BZ(FQ(g));m=BZ(Bt(4000.0/o)/1000.0);p=M();P(J(J(J(J(J(J(R(J(p,H(148)),i),H(149)),c),H(150)),k),H(151)),m),46);k=L(p);U(b,k);}}}U4(j,h,b);b=d.o_;k=Bs(g,FP);b.setAttribute("data-controls",T(k));YW(d.rr,C5(Bs(g,Ht),44));c=BM(d.qT.nQ);while(BJ(c)){Y$(BH(c),g);}Ta(d.qJ,e);Vs(d.pw,CP(d.nh)&&DA(Bj(d.nh),g)?1:0);d.nh=Bw(g);d=d.qb;e=M();J(J(J(e,H(152)),f),H(153));BB(d,L(e));CS(a);},Vb=b=>{let c;b=b;c=b.jk.jH;Ba();return T(BC(c,
EW,H(133))&&!b.nP?H(133):H(132));},WA=b=>{return !!b.jk.jP;},Tb=b=>{let c;b=b;c=Me(b.j9);Ba();Cl(c,Cv.jm,Cc(BT(b.jk.jl)));return T(Ik(c));},VM=b=>{b=b;b.nP=1;FN(b);},Wz=b=>{b=b;Fd(b.jk);Kw(b,0.0);},Zg=(b,c)=>{let d;c=Bm(c);b=b;c=Rk(b,H(154),c);d=new NW;d.q_=b;PS(c,d);},WE=(b,c)=>{let d;c=Bm(c);b=b;c=Rk(b,H(155),c);d=new MR;d.qY=b;PS(c,d);},XN=b=>{let c,d,e,f,g,h,i,j,k,l,m,n;b=b.jk;c=b.jH;b=EY(b.jl);d=Gb(b);e=Ey(H(156));f=(B6()).data;g=f.length;h=0;while(h<g){i=f[h];if(!G9(c,i)){j=e.jz<=1?H(2):H(157);j=O(O(P(O(e,
j),34),i.jm),H(158));k=i.lC;i=Bs(c,i);if(!OD(k,i)){k=M();P(J(P(k,34),i),34);i=L(k);}O(j,i);}h=h+1|0;}l=L(P(e,125));h=b.kW;e=Re(b.kz);i=OY(d.jt);d=OY(d.js);j=b.lw;j=M9(j.jd,0,j.jg);m=Dz(b);n=Bi(b.jr);g=b.lL;k=M();b=J(R(J(R(J(J(J(J(J(J(J(J(J(R(J(J(J(k,H(159)),l),H(160)),h),H(161)),e),H(162)),i),H(163)),d),H(164)),j),H(165)),m),H(166)),n),H(167));h=b.jz;d=b;e=!g?H(117):H(5);KO(d,h,e);P(b,125);return T(L(k));},VS=b=>{return b.pJ;},XZ=b=>{K2(b);},RY=(b,c)=>{b=b;b.ko.lF.od=Bw(B7(c));CS(b);},WK=b=>{let c,d,e;b=b;if
(!b.mQ){b.mQ=1;c=b.ko;HF(c.n$);HF(c.nC);c=b.m4;d=b.lT;c.addEventListener("change",Bk(d,"handleEvent"));d=window;e=b.lT;d.addEventListener("resize",Bk(e,"handleEvent"));if(Hq(b.lx)){d=window;e=b.n_;d.addEventListener("hashchange",Bk(e,"handleEvent"));}if(N8(b.lx))LX(b);if(!b.nn){b.nn=1;LH(b);}N9(b);CS(b);}},Vf=b=>{let c,d,e,f;b=b;b.mQ=0;c=b.m4;d=b.lT;c.removeEventListener("change",Bk(d,"handleEvent"));d=window;e=b.lT;d.removeEventListener("resize",Bk(e,"handleEvent"));d=window;e=b.n_;d.removeEventListener("hashchange",
Bk(e,"handleEvent"));f=b.l6;cancelAnimationFrame(f);b.l6=0;},T_=(b,c)=>{let d;c=Bm(c);b=b;d=Me(b.j9);if(!(b.m8.hasAttribute(T(c))?1:0))Cs(d,c);else Cl(d,c,Bm(b.m8.getAttribute(T(c))));Mp(b.j9,d);DI(b);},R6=b=>{let c;b=b.ko.lF;b.oo=0;c=BM(b.nM);while(BJ(c)){BB(Bo(BH(c)),H(168));}},V$=b=>{J3(b);},Cq=K(BN),Yb=K(BN),B_=K(0),Cn=K(0),SU=K(),QQ=K(0);
function MF(){I.call(this);this.jv=null;}
let Mr=(a,b)=>{let c;c=a.jv;Ne(c,KI(c,BT(c.jk.jl)+b));},Fh=(a,b)=>{let c;c=a.jv;Ne(c,KI(c,b));},FD=a=>{CS(a.jv);},Kk=(a,b,c)=>{let d,e,f,g,h,i,j;d=a.jv.j9;e=BP(d);f=H4(e,b,c);if(B5(f))d=P9(b,c,Bs(e,b));else{a:{b:{g=Fx(d.kt);Cl(g,b.jm,Dv(CB(Bj(f),b)));h=Bj(f);HA();switch(Lv.data[b.jI]){case 1:Ba();if(!BC(h,B0,H(36))){Cs(g,CG.jm);break a;}KA(d,F8(BP(d),(EY(d.jO.jl)).kv),g);break a;case 2:break b;case 3:break;case 4:Ba();Cs(g,C9.jm);i=BC(BP(d),B0,H(36));j=i&&!G3(BP(d))&&G3(h)?1:0;if(!j)Cs(g,CG.jm);if(i&&!j)Cs(g,
B0.jm);break a;default:break a;}b=BP(d);Ba();if(!BC(b,B0,H(36)))break a;Cs(g,B0.jm);Cs(g,CG.jm);break a;}Ba();if(!KW(CB(h,Cf),Bw(H(27))))Cs(g,C3.jm);else KA(d,FW(BP(d),G0(BP(d))),g);}b=Bj(f);Ba();i=!(CA(b,Cv)>D4(Bj(f)))?0:1;if(!(!i&&DA(Bj(f),e)))Cs(g,Cv.jm);if(!Ml(g,d.kt)){F6(d);Ff(d,g);}d=H(2);}if(Ck(d)){DI(a.jv);CK(a.jv);}return d;},E9=(a,b)=>{let c,d,e,f,g,h;c=a.jv.j9;F6(c);d=Fx(c.kt);e=(B6()).data;f=e.length;g=0;while(g<f){h=e[g];if(!N4(h)&&h!==Ed&&h!==Cv&&h!==Dr?0:1)Cs(d,h.jm);g=g+1|0;}KY(d,b);Ff(c,d);Fd(c.jO);CR(c.jO,
Df(BP(c)));DI(a.jv);CK(a.jv);},Et=(a,b,c)=>{let d,e,f,g;d=a.jv.j9;e=d.jO.jP;f=BP(d);if(BT(d.jO.jl)>0)f=F8(f,(EY(d.jO.jl)).kv);b=b.c9(f);if(!DA(b,BP(d))){if(!c)F6(d);g=Fx(d.kt);KA(d,b,g);Ba();Cs(g,Cv.jm);Ff(d,g);if(e)PG(d.jO);}DI(a.jv);CK(a.jv);},O4=a=>{let b;b=a.jv.j9;Q1(b,b.lj,b.mo);DI(a.jv);CK(a.jv);},JH=a=>{let b;b=a.jv.j9;Q1(b,b.mo,b.lj);DI(a.jv);CK(a.jv);},Ek=(a,b)=>{let c;c=a.jv;c.ko.mw=b;CS(c);},BF=K(0);
function Kn(){I.call(this);this.rg=null;}
let SB=(b,c)=>{CS(b.rg);};
function Km(){I.call(this);this.qF=null;}
let Vv=(b,c)=>{LX(b.qF);};
function KL(){I.call(this);this.j4=null;}
let JX=null,Ux=(a,b)=>{a.j4=b;},RC=a=>{let b=new KL();Ux(b,a);return b;},Bp=()=>{if(JX===null)JX=RC(null);return JX;},Bw=b=>{return RC(BR(b));},Bj=a=>{let b;b=a.j4;if(b!==null)return b;b=new D3;Br(b);Z(b);},CP=a=>{return a.j4===null?0:1;},B5=a=>{return a.j4!==null?0:1;},Hr=(a,b)=>{let c;c=a.j4;if(c!==null)b.c_(c);},Eg=(a,b)=>{let c;c=a.j4;if(c!==null)b=c;return b;},Dv=a=>{let b;b=a.j4;if(b!==null)return b;b=new D3;Br(b);Z(b);},KW=(a,b)=>{if(a===b)return 1;if(!(b instanceof KL))return 0;return X(b.j4,a.j4);};
function Mn(){let a=this;I.call(a);a.nd=null;a.nE=null;}
let Hq=a=>{return a.nd.hasAttribute("fragment")?1:0;},N8=a=>{return Hq(a)&&!S(Bm(location.hash.slice(1)),a.nE)?1:0;},Ob=a=>{let b,c;b=Lm(a);if(Hq(a)){c=Bm(location.hash.slice(1));a.nE=c;KY(b,JO(c));}return b;},Lm=a=>{let b,c,d,e,f,g;b=CJ();c=(B6()).data;d=c.length;e=0;while(e<d){f=c[e];if(a.nd.hasAttribute(T(f.jm))?1:0){g=f.jm;Cl(b,g,Bm(a.nd.getAttribute(T(g))));}e=e+1|0;}return b;};
function Pn(){let a=this;I.call(a);a.mo=null;a.lj=null;a.jO=null;a.kt=null;a.nZ=null;a.lV=0;}
let BP=a=>{return a.jO.jH;},Me=a=>{return Fx(a.kt);},Mp=(a,b)=>{let c;if(!Ml(b,a.kt)){c=Df(BP(a));F6(a);Ff(a,Fx(b));if(Df(BP(a))!=c)CR(a.jO,Df(BP(a)));}},Q1=(a,b,c)=>{let d,e;if(!Ci(b)){a.lV=a.lV+1|0;d=MD(a);U(c,d);b=b;d=GC(b,b.ji-1|0);e=BP(a);Ff(a,d.mT);if(!(DA(e,BP(a))&&Df(e)==Df(BP(a))))CR(a.jO,d.nA);}},F6=a=>{let b,c;a.lV=a.lV+1|0;b=a.lj;c=MD(a);U(b,c);Gf(a.mo);b=a.lj;if(b.ji>200)GC(b,0);},MD=a=>{let b,c,d;b=new JB;c=a.kt;d=BT(a.jO.jl);b.mT=c;b.nA=d;return b;},Ff=(a,b)=>{let c,d,e;a.kt=b;b=Gv(b);a.nZ=b;c
=a.jO;d=b.me;e=DA(d,c.jH);c.jH=d;c.k3=NaN;if(!e){c.jl=LU(d);c.ow=c.ow+1|0;c.jP=0;CR(c,Df(d));}else if(BT(c.jl)>CF(c))CR(c,CF(c));},KA=(a,b,c)=>{let d,e,f,g,h;d=(B6()).data;e=d.length;f=0;while(f<e){g=d[f];h=CB(b,g);if(CP(h)&&!KW(h,CB(BP(a),g)))Cl(c,g.jm,Bj(h));f=f+1|0;}},Sq=K(),JO=b=>{let c,d;c=CJ();b=new URLSearchParams(T(b));d=new H2;d.pl=c;b.forEach(Bk(Bo(d),"pair"));return c;},Ik=b=>{let c,d,e,f;c=new URLSearchParams("");d=0;while(d<GZ(b)){e=FC(b,d);f=GQ(b,d);c.append(T(e),T(f));d=d+1|0;}return Bm(c.toString());};
function Gr(){let a=this;I.call(a);a.lP=null;a.kH=null;a.lY=null;a.nm=null;a.oD=null;}
let Y9=b=>{return b.kH.jl.jR;},Vn=(b,c)=>{let d;d=c;b=b.lY;c=d>=0?Dl(d):CD();Ek(b,c);},Uq=b=>{FD(b.lY);},VP=(b,c)=>{let d;d=c;return Rv(b.kH.jl,d);},Zl=b=>{return b.kH.ow;},Um=b=>{let c,d,e,f,g,h,i,j,k,l;b=b.kH.jl;c=b.kn.ji;d=((c+60|0)-1|0)/60|0;e=((c+d|0)-1|0)/d|0;c=1+(NX(b,0)).data.length|0;f=Bn(Bc(e,c));g=f.data;h=0;while(h<e){i=Bc(h,d);j=NX(b,i);k=j.data;l=Bc(h,c);g[l]=Bc(i,b.kG);Ca(j,0,f,l+1|0,k.length);h=h+1|0;}return MN(f);},UC=(b,c)=>{c=Bm(c);b=b.lY;c=JO(c);E9(b,c);},Wv=b=>{let c,d,e;b=HI(b.kH.jl.jX);c
=Gj(b.kx,PR(b));d=b.le;e=d.data;Ca(d,0,c,b.kx.data.length,e.length);return MN(c);},Yo=b=>{return !!b.kH.jl.kT;},XH=b=>{return b.lP.lV;},VG=b=>{return BT(b.kH.jl);},YX=(b,c)=>{let d;d=c;Fh(b.lY,d);},R3=b=>{let c,d,e,f,g,h,i,j;b=b;if(!(!B5(b.nm)&&Bj(b.nm)===BP(b.lP))){b.nm=Bw(BP(b.lP));c=b.lP;d=CJ();e=(B6()).data;f=e.length;g=0;while(g<f){h=e[g];i=CB(BP(c),h);j=new Q7;j.qu=d;j.qv=h;Hr(i,j);g=g+1|0;}b.oD=Ik(d);}return T(b.oD);},Ec=K(0),QD=K(),YH=a=>{return performance.now();};
function Nb(){let a=this;I.call(a);a.jH=null;a.jl=null;a.ow=0;a.jP=0;a.lB=0;a.qC=0;a.k3=0.0;a.q$=0;}
let PG=a=>{if(BT(a.jl)>=CF(a))CR(a,0);a.jP=1;a.k3=NaN;},Fd=a=>{a.jP=0;a.lB=0;},CR=(a,b)=>{b=BA(0,BG(b,CF(a)));a.qC=b;a.lB=b==BT(a.jl)?0:1;},JF=a=>{return !a.jP&&!a.lB?0:1;},CF=a=>{let b,c;b=D4(a.jH);c=a.jl;if(c.kT)b=BG(c.jR,b);return b;},Kg=(a,b)=>{If(a,b,30.0);},If=(a,b,c)=>{let d,e,f,g,h;d=b.bJ();if(a.lB)e=a.qC;else if(!a.jP)e=BT(a.jl);else{f=a.jH;Ba();g=BC(f,Dr,H(121))?CD():Dl(CA(f,Dr)|0);if(g!==CN?0:1)e=CF(a);else{if(isNaN(a.k3)?1:0){a.k3=d;a.q$=BT(a.jl);}e=Bf(a.q$+(d-a.k3)*GD(g)/1000.0,CF(a))|0;}}h=K6(a.jl,
e,16);while(!h&&b.bJ()-d<c){h=K6(a.jl,e,16);}e=a.lB;if(!(!e&&h))a.k3=NaN;h=e&(h?0:1);a.lB=h;a.jP=a.jP&(!h&&BT(a.jl)>=CF(a)?0:1);};
function QH(){let a=this;I.call(a);a.oi=null;a.mW=null;}
let Uu=(a,b)=>{a.mW=Bp();a.oi=b;},LN=a=>{let b=new QH();Uu(b,a);return b;},H4=(a,b,c)=>{let d;c=b.lC.ds(c);d=new P6;d.pe=a;d.pf=b;b=c.j4;if(b!==null){c=d;b=b;b=CQ(c.pe,c.pf,b);c=b===null?Bp():Bw(b);}return c;},F8=(a,b)=>{let c,d,e,f,g;c=M();d=0;while(true){e=b.data;if(d>=e.length)break;O(O(c,d<=0?H(2):H(169)),BZ(e[d]));d=d+1|0;}if(GT(a)){Ba();f=CQ(a,C0,H(48));g=Ej;f=CQ(f,g,Bs(a,g));g=CW;a=CQ(f,g,Bs(a,g));}Ba();return CQ(CQ(a,B0,H(36)),CG,L(c));},FW=(a,b)=>{let c,d,e,f;Ba();c=CQ(a,Cf,H(27));d=C3;e=M();f=0;while
(f<Bi(b)){O(P(O(P(O(O(e,f<=0?H(2):H(170)),BZ(W(b.jf,f,0))),44),BZ(W(b.jf,f,1))),44),BZ(W(b.jp,f,0)));f=f+1|0;}return CQ(c,d,L(e));},CQ=(a,b,c)=>{let d,e;d=G_(a.oi);e=b.jI;b=Bw(c);LW(d,e,b);return LN(d);},CB=(a,b)=>{let c,d;c=a.oi;d=b.jI;return BE(c,d);},Bs=(a,b)=>{let c;a:{b:{Ba();if(!(b===Cf&&O_(a))){if(b!==Dy)break b;if(JY(a))break b;}c=1;break a;}c=0;}return c?Jc(a,b):Eg(CB(a,b),Jc(a,b));},Jc=(a,b)=>{a:{HJ();switch(Pd.data[b.jI]){case 1:case 2:if(GT(a)){b=H(54);break a;}b=b.ne;break a;case 3:if(!JY(a)){b
=H(66);break a;}b=b.ne;break a;default:}b=b.ne;}return b;},G9=(a,b)=>{return S(Bs(a,b),Jc(a,b));},BC=(a,b,c)=>{return S(Bs(a,b),c);},DA=(a,b)=>{let c,d,e,f;c=(B6()).data;d=c.length;e=0;while(e<d){f=c[e];if(N4(f)&&!S(Bs(a,f),Bs(b,f)))return 0;e=e+1|0;}return 1;},G0=a=>{if(B5(a.mW))a.mW=Bw(Te(a));return Bj(a.mW);},Dp=a=>{let b,c,d,e,f,g,h,i,j,k,l;b=Bh();c=D7(2);d=b;U(d,c);if(GT(a))c=Mc(D7(2));else{c=Bh();Ba();e=(GJ(Bs(a,C0))).data;f=e.length;g=0;while(g<f){h=D7(e[g]|0);U(c,h);g=g+1|0;}}Iq(b,c);U(d,D7(1));i=new In;Ba();j
=QS(Bs(a,Ej));k=QS(Bs(a,CW));c=Dy;F_();h=!BC(a,c,EH.pa)?Na:EH;f=d.ji;if(f<2){c=new BS;BW(c,H(171));Z(c);}d=new II;l=Bd(I,f);e=l.data;b=BM(b);f=0;c=b;while(BJ(c)){b=BH(c);if(b===null){b=new EG;Br(b);Z(b);}g=f+1|0;e[f]=b;f=g;}d.nz=l;i.kb=d;i.kC=j;i.ll=k;i.lu=h;return i;},FQ=a=>{Ba();return CA(a,Gm);},Ps=a=>{let b,c,d,e,f,g;b=Du(CH(Dp(a)));c=b.data;Ba();d=(GJ(Bs(a,C9))).data;e=d.length;f=0;while(f<e){g=d[f];if(g<c.length)c[g|0]=1;f=f+1|0;}return b;},PN=a=>{let b;b=Bi(G0(a));Ba();if(!BC(a,Do,H(80)))b=Bf(CA(a,Do),
b)|0;return b;},D4=a=>{Ba();return CA(a,Ed)|0;},Df=a=>{Ba();return BG(CA(a,Cv)|0,D4(a));},GT=a=>{Ba();return BC(a,B0,H(34));},O_=a=>{Ba();return S(Eg(CB(a,Cf),H(2)),H(27))&&Ck(Bs(a,C3))?1:0;},JY=a=>{let b;Ba();b=CW;Cr();return BC(a,b,D2.mn);},G3=a=>{return (JG(a)).data.length!=CH(Dp(a))?0:1;},JG=a=>{Ba();return GJ(Bs(a,CG));},CA=(a,b)=>{return K0(Bs(a,b));},QU=a=>{let b;b=new PI;Ba();b.ra=CA(a,Dm);return b;},Te=a=>{let b,c,d,e,f,g,h;a:{Ba();b=CA(a,Dm);c=Bs(a,Cf);d=(-1);switch(Dc(c)){case -1360216880:if(!S(c,
H(23)))break a;d=5;break a;case -982754077:if(!S(c,H(27)))break a;d=9;break a;case -895939855:if(!S(c,H(24)))break a;d=6;break a;case 3555:if(!S(c,H(19)))break a;d=1;break a;case 96727:if(!S(c,H(18)))break a;d=0;break a;case 109265:if(!S(c,H(21)))break a;d=3;break a;case 3373737:if(!S(c,H(20)))break a;d=2;break a;case 3684185:if(!S(c,H(22)))break a;d=4;break a;case 93832310:if(!S(c,H(26)))break a;d=8;break a;case 104080786:if(!S(c,H(25)))break a;d=7;break a;default:}}b:{switch(d){case 0:c=Eu(BX([0.0,0.0,0.0,
1.0]));break b;case 1:c=Eu(BX([0.0,1.0,1.0,1.0]));break b;case 2:c=Eu(BX([1.0,1.0,1.0,0.0]));break b;case 3:c=Eu(BX([1.0,0.0,0.0,0.0]));break b;case 4:c=Eu(BX([1.0,0.0,0.0,1.0]));break b;case 5:c=FM(new Qo,b);break b;case 6:c=FM(new Lr,b);break b;case 7:c=FM(new MT,b);break b;case 8:c=FM(new LC,b);break b;case 9:e=C5(Bs(a,C3),59);c=new GH;f=new Cg;g=e;FT(f,g.ji,2);Lq(c,f,BD(g.ji,1));d=0;while(d<g.ji){h=(GJ(BE(g,d))).data;BU(c.jf,d,0,h[0]);BU(c.jf,d,1,h[1]);BU(c.jp,d,0,h[2]);d=d+1|0;}break b;default:}c=Fi();}return c;},QS
=b=>{let c,d,e,f,g;Cr();c=(Mf.bd()).data;d=c.length;e=0;while(true){if(e>=d){f=new H$;g=M();J(J(J(g,H(172)),b),H(136));BW(f,L(g));Z(f);}f=c[e];if(S(f.mn,b))break;e=e+1|0;}return f;};
function PH(){let a=this;I.call(a);a.jX=null;a.qi=0;a.kn=null;a.kG=0;a.lK=null;a.jR=0;a.kT=0;}
let Yf=(a,b)=>{let c,d,e,f,g,h,i;a:{a.kn=Bh();a.kG=1;a.lK=Bn(256);c=new Rc;c.kJ=Dp(b);c.ki=G0(b);c.k4=PN(b);Ba();d=Bs(b,Es);e=Dp(b);f=FQ(b);g=(-1);switch(Dc(d)){case -361295720:if(!S(d,H(71)))break a;g=0;break a;case 2988943:if(!S(d,H(72)))break a;g=1;break a;default:}}b:{switch(g){case 0:h=new K8;h.rt=f;h.l_=Cj(e);break b;case 1:h=new M8;h.lm=1.0;h.lg=1.0;h.ph=f;h.l5=Cj(e);h.l$=Cj(e);h.oG=Cj(e);h.n6=Cj(e);break b;default:}h=new IQ;F7();h.oJ=f;}if(G9(b,C9))d=h;else{d=new MC;i=Ps(b);d.nD=h;d.pB=i;}c:{c.lO=d;e
=Bs(b,B0);g=(-1);switch(Dc(e)){case 115791563:if(!S(e,H(35)))break c;g=1;break c;case 289928229:if(!S(e,H(34)))break c;g=0;break c;case 1230441723:if(!S(e,H(36)))break c;g=2;break c;default:}}d:{switch(g){case 0:d=new MY;break d;case 1:d=new LE;break d;case 2:if(!G3(b)){d=QU(b);break d;}d=new QM;d.qB=JG(b);break d;default:}d=QU(b);}c.ks=d.dR(c.kJ);c.my=E2(c.kJ,c.ki.jf);c.nT=Ki(c.kJ,Bi(c.ki));c.rA=Ms(c.kJ,c.k4);c.pm=Ms(c.kJ,Bi(c.ki)%c.k4|0);KJ(c);a.jX=c;a.qi=BG(1024,4000000/PR(HI(c))|0);Rb(a);},LU=a=>{let b=
new PH();Yf(b,a);return b;},BT=a=>{return a.jX.jQ;},Rv=(a,b)=>{let c,d,e;c=a.jR;if(b<=c)return a.lK.data[b];d=new BS;e=M();P(R(J(R(J(e,H(173)),b),H(174)),c),46);BW(d,L(e));Z(d);},NX=(a,b)=>{return (BE(a.kn,b)).kx;},EY=a=>{let b,c,d,e,f,g,h,i,j,k;b=a.jX;c=a.kT&&BT(a)==a.jR?1:0;d=new I6;e=b.kJ;f=b.ki;g=M0(b.jQ,b.k4,Bi(f));h=b.jQ;i=b.m2;j=CL(b.ks);k=b.lO.dW();b=Ky(Gw(b.my));d.jK=e;d.jr=f;d.nI=g;d.kW=h;d.kz=i;d.kv=j;d.ob=k;d.lw=b;d.lL=c;return d;},K6=(a,b,c)=>{let d,e,f,g,h;if(a.kT)b=BG(b,a.jR);QJ(a,b);d=0;while
(true){e=a.jX;if(e.jQ>=b)break;if(d>=c)break;Ro(e);e=a.jX;if(e.jQ<=a.jR)f=1;else{a:{g=e.m2;if(g-g===0.0){e=e.ks;f=1;b:{c:{while(true){h=e.jt.data;if(f>=h.length)break;if(!OZ(h[f].jd))break c;if(!OZ(e.js.data[f].jd))break c;f=f+1|0;}f=1;break b;}f=0;}if(f){f=1;break a;}}f=0;}if(f){a.jR=a.jX.jQ;Rb(a);f=1;}else{a.kT=1;f=a.jR;QJ(a,f);while(true){e=a.jX;if(e.jQ>=f)break;Ro(e);}f=0;}}if(!f)break;d=d+1|0;}d:{e:{c=a.jX.jQ;if(c!=b){if(!a.kT)break e;if(c!=a.jR)break e;}b=1;break d;}b=0;}return b;},QJ=(a,b)=>{let c,d,
e,f;c=BG(b/a.kG|0,a.kn.ji-1|0);d=a.jX;e=d.jQ;if(!(b>=e&&Bc(c,a.kG)<=e)){b=Bc(c,a.kG);f=BE(a.kn,c);d.jQ=b;C8(d.ks,f.kx);d.lO.d3(f.le);KJ(d);}},Rb=a=>{let b,c,d,e,f,g;b=a.jR;c=a.lK;d=c.data.length;if(b==d)a.lK=Gj(c,2*d|0);c=a.lK.data;b=a.jR;e=a.jX;c[b]=e.m2;if(b%a.kG|0)return;f=a.kn;e=HI(e);U(f,e);e=a.kn;if(e.ji>a.qi){f=G_(e);Gf(a.kn);b=0;g=f;while(b<g.ji){e=a.kn;f=BE(g,b);U(e,f);b=b+2|0;}a.kG=a.kG*2|0;}};
function L0(){let a=this;I.call(a);a.o_=null;a.qn=null;a.rr=null;a.n$=null;a.nC=null;a.pX=null;a.rQ=null;a.rb=null;a.rC=null;a.pN=null;a.qJ=null;a.pw=null;a.qT=null;a.lF=null;a.qb=null;a.rG=null;a.mp=null;a.nh=null;a.mw=null;}
let Sm=(a,b,c)=>{let d,e,f,g,h,i,j;a.mp=Bp();a.nh=Bp();a.mw=CD();a.o_=b;d=new QL;e=b.querySelector(".messages");d.o2=Bh();d.nF=e;a.qn=d;e=new I3;F3();e.oy=b;a.rr=e;e=new NH;f=b.querySelector(".decision");BR(c);d=new NY;d.rP=c;Om(e,f,d);e.kL=Bp();e.ls=Bp();e.kS=CD();e.l9=c;J5(new FS,e.lI,e);g=e.lI;d=new IV;d.p8=e;g.addEventListener("dblclick",Bk(Bo(d),"handleEvent"));a.n$=e;e=new Qe;f=b.querySelector(".network");BR(c);d=new NG;d.qq=c;Om(e,f,d);e.lX=Bp();e.kr=Bp();e.lt=Bp();e.mE=Bp();e.nH=Du(0);e.k_=Bn(0);e.mM
=c;e.pS=f.querySelector(".picture");g=f.querySelector(".editing");e.kP=g.querySelector(".parameter");d=new FJ;h=g.querySelector(".value");i=g.querySelector(".complaint");j=new NF;j.pK=e;Kc(d,h,i,H(175),j);e.ox=d;e.m3=g.querySelector(".freeze");d=new IM;g.addEventListener("submit",Bk(Bo(d),"handleEvent"));f=e.kP;j=new IL;j.pV=e;f.addEventListener("change",Bk(Bo(j),"handleEvent"));f=e.m3;g=new IK;g.o$=e;f.addEventListener("change",Bk(Bo(g),"handleEvent"));J5(new FS,e.lI,e);a.nC=e;a.pX=YB(b.querySelector(".transport"),
c);e=new PW;f=b.querySelector(".predictions");e.k5=Bh();e.n9=DZ((Fi()).jf,(Fi()).jp);e.ok=f.querySelector("tbody");e.px=f.querySelector(".score");a.rQ=e;a.rb=S2(b.querySelector(".predictions .editing"),c);e=new Nj;d=b.querySelector(".losses");BR(c);f=new Pj;f.qt=c;e.m_=Bh();e.os=(-1);e.nJ=d.querySelector("tbody");e.p2=f;a.rC=e;a.pN=Yd(b,c);d=b.querySelector(".set-up .tools");a.qJ=VF(d,c);Lh(new HK,b,c);a.pw=RR(d,b.querySelector(".example-help"),c);a.qT=YP(b.querySelector(".set-up"),c);a.lF=YC(b,c);a.qb=b.querySelector(".engine");a.rG
=b.querySelector(".announcement");},T2=(a,b)=>{let c=new L0();Sm(c,a,b);return c;},BS=K(BN),FK=K(BI),B3=null,Cw=null,S7=null,Fy=()=>{Fy=Bg(FK);X4();},WV=(a,b,c)=>{Fy();Cx(a,b,c);},Og=(a,b)=>{let c=new FK();WV(c,a,b);return c;},X4=()=>{let b,c,d;B3=Og(H(176),0);b=Og(H(177),1);Cw=b;c=Bd(FK,2);d=c.data;d[0]=B3;d[1]=b;S7=c;},N=K(),Vj=a=>{return;},CO=K(0);
function JV(){N.call(this);this.lq=null;}
let Cz=b=>{let c;c=new JV;c.lq=OS(b);return c;},UP=(a,b)=>{let c;c=D1(b);return !EI(a.lq,c)?Bp():Bw(c);},Vh=a=>{let b,c;if(Dn(a.lq)!=1){b=Dt(H(157),a.lq);c=M();J(J(c,H(178)),b);b=L(c);}else{b=FV(a.lq,0);c=M();J(J(c,H(179)),b);b=L(c);}return b;};
function IX(){N.call(this);this.oO=0;}
let Kf=null,Qd=null,GR=()=>{GR=Bg(IX);Vc();},Sw=(a,b)=>{GR();a.oO=b;},Wk=a=>{let b=new IX();Sw(b,a);return b;},Tq=(a,b)=>{let c,d,e,f,g;c=Bh();d=BM(C5(b,59));while(true){if(!BJ(d))return Bw(Dt(H(170),c));b=C5(BH(d),44);GR();e=b;if(e.ji!=3)f=Bp();else{b=Kf;g=BE(e,0);b=Iy(b,g);g=Kf;f=BE(e,1);g=Iy(g,f);f=Qd;e=BE(e,2);f=NI(f,e);if(CP(b)&&CP(g)&&CP(f)){b=Bj(b);g=Bj(g);f=Bj(f);e=M();J(P(J(P(J(e,b),44),g),44),f);f=Bw(L(e));}else f=Bp();}if(B5(f))break;b=c;if(b.ji==a.oO)break;U(b,Bj(f));}return Bp();},R$=a=>{let b,
c;b=a.oO;c=M();J(R(J(c,H(180)),b),H(181));return L(c);},Vc=()=>{Kf=Jk(0);Qd=C7(0.0,1.0);};
function Ru(){let a=this;N.call(a);a.oR=null;a.op=0;}
let SY=(a,b,c)=>{a.oR=b;a.op=c;},Ji=(a,b)=>{let c=new Ru();SY(c,a,b);return c;},Xq=(a,b)=>{let c,d,e,f;c=Bh();d=BM(C5(b,44));while(true){if(!BJ(d))return Bw(Dt(H(169),c));e=BH(d);f=a.oR.ds(e);if(B5(f))break;e=c;if(e.ji==a.op)break;U(e,Bj(f));}return Bp();},UO=a=>{let b,c,d;b=a.oR.bk();c=a.op;d=M();J(R(J(J(J(d,H(182)),b),H(183)),c),H(184));return L(d);};
function Hb(){N.call(this);this.oF=0;}
let US=(a,b)=>{a.oF=b;},Jk=a=>{let b=new Hb();US(b,a);return b;},Iy=(a,b)=>{let c,d,e,f;c=EB(b);if(PU(c))return Bp();d=Eh(c);e=d-d!==0.0?0:1;a:{b:{if(e){if(d>0.0)break b;if(!a.oF)break b;}f=0;break a;}f=1;}return !f?Bp():Bw(BZ(d));},UA=a=>{return !a.oF?H(185):H(186);};
function Gl(){let a=this;N.call(a);a.om=0.0;a.oz=0.0;}
let V_=(a,b,c)=>{a.om=b;a.oz=c;},C7=(a,b)=>{let c=new Gl();V_(c,a,b);return c;},NI=(a,b)=>{let c,d;c=EB(b);if(PU(c))return Bp();d=Eh(c);return !(d===Bt(d)&&d>=a.om&&d<=a.oz?1:0)?Bp():Bw(BZ(d+0.0));},WI=a=>{let b,c,d;b=BZ(a.om);c=BZ(a.oz);d=M();J(J(J(J(d,H(187)),b),H(188)),c);return L(d);};
function IJ(){let a=this;N.call(a);a.ns=null;a.mx=null;}
let Y3=(a,b,c)=>{a.ns=b;a.mx=c;},Jm=(a,b)=>{let c=new IJ();Y3(c,a,b);return c;},Za=(a,b)=>{return !S(D1(b),a.mx)?a.ns.ds(b):Bw(a.mx);},XS=a=>{let b,c,d;b=a.ns.bk();c=a.mx;d=M();J(J(J(d,b),H(189)),c);return L(d);};
function Ma(){N.call(this);this.oW=null;}
let Yq=b=>{let c;c=new Ma;c.oW=OS(b);return c;},XC=(a,b)=>{let c,d,e;c=Bh();d=BM(C5(b,44));while(true){if(!BJ(d))return Ci(c)?Bp():Bw(Dt(H(169),c));e=D1(BH(d));if(!EI(a.oW,e))break;if(EI(c,e))break;U(c,e);}return Bp();},Y7=a=>{let b,c;b=Dt(H(157),a.oW);c=M();J(J(J(c,H(190)),b),H(191));return L(c);},FL=K(N),Vo=a=>{return;},WG=()=>{let a=new FL();Vo(a);return a;},RX=(a,b)=>{let c,d;a:{c=D1(b);d=(-1);switch(Dc(c)){case 0:if(!S(c,H(2)))break a;d=0;break a;case 3569038:if(!S(c,H(5)))break a;d=1;break a;case 97196323:if
(!S(c,H(117)))break a;d=2;break a;default:}}b:{switch(d){case 0:case 1:b=Bw(H(5));break b;case 2:b=Bw(H(117));break b;default:}b=Bp();}return b;},UJ=a=>{return H(192);},OH=K(EZ),WB=K(),VA=b=>{try {history.replaceState(history.state,'',b?'#'+b:location.pathname+location.search);}catch(sandboxed){}};
function NK(){let a=this;I.call(a);a.km=null;a.kU=null;}
let R2=a=>{a.km=Bh();a.kU=Bh();},CJ=()=>{let a=new NK();R2(a);return a;},OV=b=>{let c,d,e;c=CJ();d=0;while(true){e=b.data;if(d>=e.length)break;Cl(c,e[d],e[d+1|0]);d=d+2|0;}return c;},GZ=a=>{return a.km.ji;},FC=(a,b)=>{return BE(a.km,b);},GQ=(a,b)=>{return BE(a.kU,b);},Cl=(a,b,c)=>{let d;d=JP(a.km,b);if(d>=0)LW(a.kU,d,c);else{U(a.km,b);U(a.kU,c);}},KY=(a,b)=>{let c;c=0;while(c<GZ(b)){Cl(a,FC(b,c),GQ(b,c));c=c+1|0;}},Cs=(a,b)=>{let c;c=JP(a.km,b);if(c>=0){GC(a.km,c);GC(a.kU,c);}},Fx=a=>{let b;b=CJ();KY(b,a);return b;},Ml
=(a,b)=>{let c,d,e;a:{c=a.km;d=b.km;if(FY(c,d)){c=a.kU;b=b.kU;if(FY(c,b)){e=1;break a;}}e=0;}return e;},MG=K(0);
function H2(){I.call(this);this.pl=null;}
let XL=(b,c,d)=>{c=Bm(c);d=Bm(d);Cl(b.pl,d,c);};
function P$(){let a=this;N.call(a);a.me=null;a.rU=null;}
let Gv=b=>{let c,d,e,f,g,h,i,j,k;c=Bh();d=0;while(d<(B6()).data.length){e=Bp();U(c,e);d=d+1|0;}e=LN(c);c=Bh();d=0;while(d<GZ(b)){e=Eg(NP(e,b,d),e);d=d+1|0;}d=0;while(d<GZ(b)){f=Ls(FC(b,d));if(B5(f)){f=YY(FC(b,d));U(c,f);}else if(B5(NP(e,b,d))){f=P9(Bj(f),GQ(b,d),Bs(e,Bj(f)));U(c,f);}d=d+1|0;}g=new O3;g.kh=Bh();g.jB=e;if(O_(e))U(g.kh,H(193));M6(g,C3,Cf,H(27));if(GT(g.jB)&&!G9(g.jB,C0)){b=g.kh;f=G1(g,C0);h=M();J(J(J(h,H(194)),f),H(195));f=L(h);U(b,f);}if(BC(g.jB,B0,H(36))&&!G3(g.jB)){h=g.kh;d=(JG(g.jB)).data.length;i
=CH(Dp(g.jB));f=M();J(R(J(R(J(f,H(196)),d),H(197)),i),H(198));f=L(f);U(h,f);}M6(g,CG,B0,H(36));b=Bh();i=CH(Dp(g.jB));j=BM(C5(Bs(g.jB,C9),44));k=i;while(BJ(j)){f=BH(j);if(K0(f)>=k)U(b,f);}if(!Ci(b)){f=g.kh;b=IA(Dt(H(169),b));d=i-1|0;h=M();P(R(J(J(J(h,H(199)),b),H(200)),d),46);h=L(h);U(f,h);}if(S(Eg(CB(g.jB,Dy),H(2)),H(65))&&!JY(g.jB)){f=g.kh;b=G1(g,CW);h=M();J(J(J(h,H(201)),b),H(202));h=L(h);U(f,h);}d=Bi(G0(g.jB));if(!BC(g.jB,Do,H(80))&&CA(g.jB,Do)>d){b=g.kh;f=G1(g,Do);h=M();P(R(J(J(h,f),H(203)),d),46);f=L(h);U(b,
f);}if(CA(g.jB,Cv)>D4(g.jB)){b=g.kh;f=G1(g,Cv);d=D4(g.jB);h=M();P(R(J(J(h,f),H(204)),d),46);f=L(h);U(b,f);}f=g.kh;Iq(c,f);b=new P$;Vj(b);b.me=e;b.rU=c;return b;},NP=(b,c,d)=>{let e,f;e=Ls(FC(c,d));f=new QZ;f.qj=b;f.qk=c;f.ql=d;b=e.j4;if(b!==null){c=f;b=b;e=H4(c.qj,b,GQ(c.qk,c.ql));}return e;},YY=b=>{let c,d,e,f,g,h;c=Bh();d=(B6()).data;e=d.length;f=0;while(f<e){g=d[f].jm;U(c,g);f=f+1|0;}b=IA(b);c=Dt(H(157),c);h=M();P(J(J(J(J(h,H(205)),b),H(206)),c),46);return L(h);};
function Rc(){let a=this;I.call(a);a.ki=null;a.k4=0;a.lO=null;a.ks=null;a.my=null;a.nT=null;a.rA=null;a.pm=null;a.kJ=null;a.jQ=0;a.m2=0.0;}
let HI=a=>{let b,c,d;b=new H8;c=CL(a.ks);d=a.lO.dW();b.kx=c;b.le=d;return b;},Ro=a=>{let b,c,d,e,f,g,h;b=a.lO;c=a.ks;if(a.k4>=Bi(a.ki)){JZ(a.nT,a.ks,a.my,a.ki.jp);d=a.nT;}else{d=M0(a.jQ,a.k4,Bi(a.ki));e=d.m0!=a.k4?a.pm:a.rA;f=a.ks;g=a.ki;h=d.na;d=e.oE;Ca(g.jf.jd,h*2|0,d.jf.jd,0,Bi(d)*2|0);Ca(g.jp.jd,h,d.jp.jd,0,Bi(d));DL(e.oq,f);JZ(e.oS,f,e.oq,e.oE.jp);d=e.oS;}b.eh(c,d);a.jQ=a.jQ+1|0;KJ(a);},KJ=a=>{DL(a.my,a.ks);a.m2=a.kJ.lu.ei(Gw(a.my),a.ki.jp);};
function Qv(){I.call(this);this.l3=0;}
let CN=null,V9=(a,b)=>{a.l3=b;},Pc=a=>{let b=new Qv();V9(b,a);return b;},CD=()=>{if(CN===null)CN=Pc(0);return CN;},Dl=b=>{return Pc(b);},GD=a=>{let b;if(a!==CN)return a.l3;b=new D3;Br(b);Z(b);},EK=a=>{return a===CN?0:1;},RV=(a,b)=>{let c,d,e,f,g;if(a!==CN){c=a.l3;b=b;d=b.py;e=b.pF;f=b.pG;b=b.pE;g=ED(D6(f,W(b.jU,c,0)),DS(f,W(b.jU,c,1)),d.j7.oB*1.9);b=Cb(d.kf.jL,2.0);Ce(e,g,b);}},Jj=(a,b)=>{if(a!==CN)b=a.l3;return b;},Ia=a=>{let b;if(a!==CN)return a.l3;b=new D3;Br(b);Z(b);};
function QL(){let a=this;I.call(a);a.nF=null;a.o2=null;}
let U4=(a,b,c)=>{let d,e,f;d=G_(b);Iq(d,c);e=a.o2;if(FY(d,e))return;a.o2=d;FA(a.nF);e=BM(b);while(BJ(e)){f=BH(e);B1(a.nF,H(207),f);}b=c.p();while(b.q()){e=b.s();c=B1(a.nF,H(207),e);d="advice";c.className=d;}};
function I3(){I.call(this);this.oy=null;}
let NN=null,Op=null,F3=()=>{F3=Bg(I3);S$();},YW=(a,b)=>{let c,d,e,f,g,h,i,j;c=EI(b,H(98));d=a.oy;e=T(!c?H(208):H(98));d.className=e;F3();f=NN.data;g=f.length;h=0;while(h<g){i=f[h];d=!S(i,H(209))?i:H(93);j=JP(b,d);Q6(a,i,!c&&!S(i,H(210))&&j<0?0:1,j);h=h+1|0;}g=0;i=b;a:{while(true){if(g>=i.ji){g=(-1);break a;}b=Op;e=BE(i,g);if(EI(b,e))break;g=g+1|0;}}Q6(a,H(211),!c&&g<0?0:1,g);},Q6=(a,b,c,d)=>{let e,f;e=a.oy;f=M();J(P(f,46),b);e=e.querySelector(T(L(f)));e.hidden=!!(c?0:1);if(d<0)e.style.removeProperty("order");else e.style.setProperty("order",
T(Cc(d)));},S$=()=>{NN=BO(Bv,[H(91),H(92),H(209),H(64),H(95),H(212),H(210)]);BR(H(94));BR(H(96));BR(H(97));Op=IU(BO(I,[H(94),H(96),H(97)]));};
function FE(){let a=this;I.call(a);a.mk=null;a.lI=null;a.qm=null;a.pq=null;a.lS=0;a.nr=0;a.oM=0;}
let Om=(a,b,c)=>{let d,e;d=b.querySelector(".picture");a.mk=d;a.lI=d.querySelector("canvas");a.qm=b.querySelector(".twin");b=new H5;b.qr=a;b.qp=c;e=new ResizeObserver(Bk(Bo(b),"onResize"));d=a.mk;e.observe(d);b=new No;e=a.mk;b.oY=1;d=new H_;d.q6=b;d.q7=c;(new IntersectionObserver(Bk(Bo(d),"onChange"))).observe(e);a.pq=b;},HF=a=>{a.lS=a.mk.clientWidth;a.nr=a.mk.clientHeight;},Rj=(a,b,c)=>{let d,e,f,g,h,i,j,k;d=a.lS;if(d&&a.pq.oY){e=new H0;f=a.lI;g=d;h=a.nr;i=devicePixelRatio;DK();Cu();e.nO=Di(0.0,Dw);e.lf=g;e.nj
=h;e.mu=1.0/i;d=Bt(g*i)|0;j=Bt(h*i)|0;if(!(f.width==d&&f.height==j)){f.width=d;f.height=j;}k=f.getContext("2d");e.jD=k;k.setTransform(i,0.0,0.0,i,0.0,0.0);e.jD.lineJoin="round";a.es(e,b);if(!(!c&&a.oM)){a.oM=1;BB(a.qm,a.et(b));}return;}a.oM=0;},IO=K(0),Rf=a=>{return;};
function NH(){let a=this;FE.call(a);a.l9=null;a.kL=null;a.ls=null;a.kS=null;a.rD=0.0;a.rE=0.0;a.nR=0;}
let K7=b=>{return OU(b.n1,b.kp);},WX=(a,b,c,d)=>{return EK(NT(a,b,c,d));},Zn=(a,b,c,d)=>{let e,f,g;e=NT(a,b,c,d);a.kS=e;f=Ia(e);e=Dv(a.kL);g=(Dv(a.ls)).jf;a.rD=D6(e,W(g,f,0))-b;a.rE=DS(e,W(g,f,1))-c;a.nR=0;e=a.l9;g=a.kS;Ek(e,g);},Yh=a=>{let b;b=CD();a.kS=b;Ek(a.l9,b);},X$=(a,b,c)=>{let d,e,f,g,h,i,j,k,l;d=Dv(a.kL);e=d.j_;b=a.rD+b;f=e.ke;g=d.ka;b=(b-g.jq)/g.jx;h=e.kc;i=PB(f+b*(h-f),f,h);c=a.rE+c;g=d.j_;h=g.j0;d=d.ka;h=PB(h-(c-d.jF)/d.jN*(h-g.j6),e.j6,e.j0);g=Dv(a.ls);j=Ia(a.kS);k=Jv(g,j,i,h,W(g.jp,j,0));d=a.l9;g
=new LQ;g.pr=k;l=a.nR;Et(d,g,l);a.nR=1;},NT=(a,b,c,d)=>{let e,f,g,h,i,j;e=CD();f=d*d;if(CP(a.kL)){g=(Dv(a.ls)).jf;h=0;while(h<g.jg){i=D6(Bj(a.kL),W(g,h,0))-b;j=DS(Bj(a.kL),W(g,h,1))-c;d=i*i+j*j;if(d<=f){e=Dl(h);f=d;}h=h+1|0;}}return e;},PB=(b,c,d)=>{return Bu(c,Bf(d,Bt(b*100.0)/100.0));},VX=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q;b=K7(b);DX();c=M();d=b.kY;e=0;f=0;g=d.kZ.data;h=g.length;i=0;while(i<h){j=g[i];e=e+(!(j>0.5)?0:1)|0;f=f+(!(isNaN(j)?1:0)?1:0)|0;i=i+1|0;}a:{O(R(O(c,H(213)),b.mf),H(214));if(!f)O(c,
H(215));else{if(e){k=d.kZ.data.length;if(e!=k){l=new Pb;l.nL=d;l.mz=Du(k);l.oC=B8(k);m=B8(2).data;e=0;while(true){g=l.mz.data;if(e>=g.length)break;if(!g[e]){k=!Ip(l,e)?0:1;m[k]=m[k]+1|0;f=Ip(l,e);n=l.nL.jT;k=E$(l,e,f,0);o=n-1|0;while(k>0){g=l.oC.data;k=k+(-1)|0;h=g[k];i=h%n|0;if(i>0)k=E$(l,h-1|0,f,k);if(i<o)k=E$(l,h+1|0,f,k);if(h>=n)k=E$(l,h-n|0,f,k);h=h+n|0;if(h<l.mz.data.length)k=E$(l,h,f,k);}}e=e+1|0;}j=0.0;e=0;while(true){f=d.kk;if(e>=f)break;p=e&&e!=(f-1|0)?1.0:0.5;k=0;while(true){h=d.jT;if(k>=h)break;q
=k&&k!=(h-1|0)?1.0:0.5;j=j+(!(F0(d,k,e)>0.5)?0.0:q*p);k=k+1|0;}e=e+1|0;}j=j/Bc(f-1|0,d.jT-1|0);O(O(O(c,H(216)),Qr(j)),H(217));O(O(O(c,Nn(m[1])),H(218)),Qr(1.0-j));P(O(O(c,H(157)),Nn(m[0])),46);break a;}}O(R(c,e?1:0),H(219));}}W0(c,b);return L(c);},XO=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z;c=c;d=c.l4;e=b;f=e.lf;g=e.nj;h=HN(f);i=CU(3.75*h);j=CU(5.5*HN(f));k=Fn(f-PC(f)-j);l=Bu(1.0,Bf(k,Fn(g-i-CU(2.2*h))));m=Cy(PC(f)+Fn((k-l)/2.0),i,l,l);n=D$(m)+Bt(1.25*h);o=new Nc;p=Cy(n,i,Bt(1.0*h),l);j=1.15
*h;Cu();q=Di(j,CM);k=Bt(1.35*h);r=Je(h,CM);s=Bt(2.9*h);j=Bu(5.5,Bf(10.0,0.028*l));o.qP=f;o.rX=g;o.lr=m;o.m6=p;o.pI=q;o.rx=k;o.qI=r;o.ov=s;o.lE=h;o.oB=j;o.q5=1.5;t=new PD;q=c.n5;Ba();if(!BC(d,F9,H(108))){D0();m=E6;}else{D0();m=Pi;}if(!BC(d,GL,H(113))){Er();p=Gu;}else{Er();p=Qh;}t.j7=o;t.kf=q;t.oa=m;t.q1=p;u=K7(c);v=c.mi;p=Kp(u.kY.k0,t.j7.lr);B4(e,Cy(0.0,0.0,e.lf,e.nj),t.kf.j2);w=t.j7;x=t.kf;y=u.mf;r=u.ny;m=w.lr;l=m.jq+m.jx/2.0;m=M();R(J(m,H(220)),y);CE(e,L(m),l,w.rx,w.pI,x.jL);m=M();J(J(m,H(221)),r);d=L(m);k
=2.0*(Bf(l,w.qP-l)-4.0);m=w.qI;n=m.k1;m=m.lo;Dj();if(m!==Fc){q=Di(Bf(n,k/(0.65*d.je.length)),CM);CE(e,d,l,w.ov,q,x.jL);}else{z=d.je.length>=20?26:d.je.length;h=w.ov;q=x.jL;j=BA(z,d.je.length);i=Bf(n,k/(0.602*j));CE(e,d,l-0.602*i*j/2.0,h,Je(i,Dw),q);}Xd(t,b,p,u);e=t.j7;m=t.kf;q=p.j_;q=I8(q.ke,q.kc,KM(e,p.ka.jx));d=p.j_;Ua(p,b,e,m,q,I8(d.j6,d.j0,KM(e,p.ka.jN)));Wd(t,b);TS(t,b,p,u);e=new Rh;e.py=t;e.pF=b;e.pG=p;e.pE=u;RV(v,e);a.kL=Bw(Kp(Xz(TP(u)),Zm(o)));a.ls=Bw(SF(V2(c)));};
function Qe(){let a=this;FE.call(a);a.mM=null;a.pS=null;a.kP=null;a.ox=null;a.m3=null;a.lX=null;a.kr=null;a.lt=null;a.mE=null;a.nH=null;a.k_=null;a.jY=0;a.qd=0;a.oe=0;a.rK=0.0;a.rJ=0.0;a.rw=0.0;}
let RL=(a,b)=>{let c,d,e,f,g;c=b.kp;a.k_=c.kv;if(!(!B5(a.lt)&&Gq(Bj(a.lt),c.jK)))M4(a,c.jK);d=a.ox;e=a.k_.data;f=a.jY;d.mA=e[f];g=a.qd==f?0:1;if(g){a.qd=f;I5(d);}if(!(!g&&!b.kR)){H9(a.ox,a.k_.data[a.jY]);a.m3.checked=!!(Rx(a,b.l4)).data[a.jY];}},M4=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n;a.lt=Bw(b);a.kr=Bp();a.jY=BG(a.jY,CH(b)-1|0);FA(a.kP);c=BG(400,CH(b));d=0;while(d<c){e=a.kP;f=Hf(b,d);if(Ir(f))g=H(222);else{h=Lu(b,f.l0-1|0,f.nk);i=M();J(J(J(i,H(223)),h),H(188));g=L(i);}j=1;k=d;a:{while(true){if(j>Bl(b)){b=new BS;h
=M();P(R(J(h,H(224)),d),46);BW(b,L(h));Z(b);}l=Be(b,j-1|0);m=Bc(Be(b,j),l);if(k<m){n=k/l|0;k=k%l|0;h=M();P(R(P(R(P(R(P(h,87),j),91),n),44),k),93);h=L(h);break a;}n=k-m|0;if(n<Be(b,j))break;k=n-Be(b,j)|0;j=j+1|0;}h=M();J(R(P(R(P(h,98),j),91),n),H(225));h=L(h);}i=Lu(b,f.l0,f.nX);f=M();J(J(J(f,h),g),i);B1(e,H(226),L(f));d=d+1|0;}a.kP.selectedIndex=a.jY;},Ph=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n;c=b.kp;d=c.jr.jf;e=BG(Jj(b.mi,1),d.jg-1|0);f=Bn(2);g=f.data;g[0]=W(d,e,0);g[1]=W(d,e,1);h=b.n1;OU(h,c);h=h.nb;g=Rx(a,b.l4);b
=Dl(a.jY);d=Gb(c);i=new Gp;j=c.jK;k=Bd(B$(CX),1);k.data[0]=f;Ja(i,j,Eb(k));DL(i,d);f=i.jS.data;k=Bd(B$(CX),f.length);l=k.data;m=0;n=l.length;while(m<n){l[m]=f[m].jd;m=m+1|0;}f=g.data;i=new Qi;c=c.jK;m=f.length;if(m==CH(c)){i.jE=c;i.lJ=d;i.mj=k;i.qU=h;i.mR=g;i.oU=b;return i;}b=new BS;n=CH(c);h=M();P(R(J(R(J(h,H(227)),n),H(228)),m),46);BW(b,L(h));Z(b);},Rx=(a,b)=>{if(!(!B5(a.mE)&&Bj(a.mE)===b)){a.mE=Bw(b);a.nH=Ps(b);}return a.nH;},M7=(a,b)=>{let c,d;a.jY=b;c=a.kP;if(b>=400)b=(-1);d=b;c.selectedIndex=d;FD(a.mM);},Nr
=(a,b,c)=>{let d,e,f;d=a.k_.bd();d.data[a.jY]=b;e=a.mM;f=new QK;f.qo=d;Et(e,f,c);},SW=(a,b,c,d)=>{return EK(Pp(a,b,c));},TZ=(a,b,c,d)=>{M7(a,Ia(Pp(a,b,c)));a.oe=0;a.rK=b;a.rJ=c;a.rw=a.k_.data[a.jY];},Pp=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r;if(B5(a.kr))d=CD();else{d=Bj(a.kr);e=new QX;e.mm=(-1);e.lU=10.0;e.lU=12.0;f=1;while(f<=Bl(d.jC)){g=0;while(g<Be(d.jC,f)){h=0;while(Fv(d,f)&&h<Be(d.jC,f-1|0)){NB(NO(d,f,g,h),b,c,EN(d.jC,f,g,h),e);h=h+1|0;}if(Ev(d,f))NB(Nl(d,f,g),b,c,KN(d.jC,f,g),e);g=g+1|0;}f=f+1|0;}e.lU
=10.0;i=Bt((b-DY(d,0))/d.mS);h=Bu(0.0,Bf(Bl(d.jC),i))|0;i=(c-Ct(d,h,0))/d.kA.data[h];f=Bu(0.0,Bf(Be(d.jC,h)-1|0,Bt(i)))|0;j=Bu(d.jJ.data[h],24.0)/2.0;k=!(Bq(b-DY(d,h))<=j&&Bq(c-Ct(d,h,f))<=Bf(j,Bu(d.jJ.data[h],d.kA.data[h]))?1:0)?Bp():Bw(KV(h,f));if(e.mm<0&&CP(k)&&(Bj(k)).kq>0)d=Dl(KN(d.jC,(Bj(k)).kq,(Bj(k)).kd));else{if(e.mm<0&&B5(k)&&!Go(d)){g=1;while(g<=Bl(d.jC)){l=EM(d,g)-Dq(d,g);m=(b-Dq(d,g))/l;h=0;n=KK(m,0.0);o=C6(m,1.0);p=l*l;while(n>=0&&o<=0&&h<Be(d.jC,g)){q=0;while(true){r=d.jC;f=g-1|0;if(q>=Be(r,f))break;i
=Ct(d,g,h)-Ct(d,f,q);i=C1(p- -i*i)/l;i=Bq(En(d,g,h,q,m)-c)/i;QG(e,EN(d.jC,g,h,q),i);q=q+1|0;}h=h+1|0;}g=g+1|0;}}f=e.mm;d=f>=0?Dl(f):CD();}}return d;},Uw=(a,b,c)=>{let d;d=(b-a.rK-(c-a.rJ))/40.0;Nr(a,Bt((a.rw+d)*100.0)/100.0,a.oe);a.oe=1;},Tf=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o;b=Ph(a,b);c=b.jE;d=M();e=b.jE;f=b.mj.data[Bl(e)].data[0];g=b.mj.data[0].data;O(O(d,H(229)),PE(g[0],g[1]));O(d,H(230));h=0;while(h<=Bl(e)){R(O(d,h?H(231):H(2)),Be(e,h));h=h+1|0;}O(O(d,H(232)),Ei(f));if(isNaN(f)?1:0)O(d,H(233));else O(d,
!(f>0.5)?H(234):H(235));O(O(d,H(236)),H6(GU(b,Bl(e),0)));P(d,46);h=1;while(h<Bl(c)){Yy(d,b,h);h=h+1|0;}i=B8(3).data;j=0;k=CL(b.lJ);l=0;while(true){g=k.data;if(l>=g.length)break;if(!Ir(Hf(b.jE,l))){if(j>=3)m=3;else{h=j+1|0;m=j;j=h;}while(m>0){f=Bq(g[l]);h=m-1|0;if(!(f>Bq(g[i[h]])))break;if(m<3)i[m]=i[h];m=m+(-1)|0;}if(m<3)i[m]=l;}l=l+1|0;}if(g[i[0]]===0.0)O(d,H(237));else{O(d,j!=1?H(238):H(239));l=0;while(l<j){O(d,!l?H(2):l!=(j-1|0)?H(157):H(240));P(O(d,H6(g[i[l]])),32);c=b.jE;n=Hf(c,i[l]);e=Ku(c,n.l0-1|0,n.nk);n
=Ku(c,n.l0,n.nX);c=M();J(J(J(J(c,H(241)),e),H(188)),n);O(d,L(c));l=l+1|0;}P(d,46);}h=0;m=0;j=0;g=CL(b.lJ);l=0;while(true){i=g.data;if(l>=i.length)break;o=Ir(Hf(b.jE,l))?0:1;h=h+(!o?0:1)|0;m=m+(o&&i[l]<0.0?1:0)|0;j=j+(!b.mR.data[l]?0:1)|0;l=l+1|0;}R(O(R(O(d,H(242)),h),H(243)),m);O(d,m!=1?H(244):H(245));if(j>0){O(R(P(d,32),j),H(246));O(d,j!=1?H(247):H(248));}return L(d);},Yn=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m,n;a:{c=c;d=c.n5;if(!B5(a.lX)){b:{e=(Bj(a.lX)).jn;if(e===d)f=1;else if(d!==null&&Bz(d)===Bx(Fe)){g=d;if
(!X(e.j2,g.j2)){f=0;break b;}if(!X(e.jL,g.jL)){f=0;break b;}if(!X(e.kF,g.kF)){f=0;break b;}if(!X(e.ku,g.ku)){f=0;break b;}if(!X(e.m$,g.m$)){f=0;break b;}if(!X(e.mJ,g.mJ)){f=0;break b;}if(!X(e.mX,g.mX)){f=0;break b;}if(!X(e.kV,g.kV)){f=0;break b;}if(!X(e.kM,g.kM)){f=0;break b;}if(!X(e.ou,g.ou)){f=0;break b;}if(!X(e.nU,g.nU)){f=0;break b;}if(X(e.kB,g.kB)){f=1;break b;}f=0;}else f=0;}if(f)break a;}e=new O7;e.jn=d;g=new Ln;g.ol=B8(256);h=new DC;i=Bd(CI,3);j=i.data;j[0]=d.kV;j[1]=Ez(d.kB,0.5);j[2]=d.kM;Fk(h,i);g.qH
=h;f=0;while(f<256){h=Ka(d.kB,f);g.ol.data[f]=(-16777216)|h.jV<<16|h.j5<<8|h.j1;f=f+1|0;}e.nK=g;a.lX=Bw(e);}k=c.kp.jK;if(!(!B5(a.lt)&&Gq(Bj(a.lt),k)))M4(a,k);if(!(CP(a.kr)&&(Bj(a.kr)).nN===a.lS&&(Bj(a.kr)).o6===a.nr?1:0)){l=a.lS;f=0;h=BM(k.kb);while(BJ(h)){f=BA(f,(BH(h)).lz);}m=Bf(104.0,Bu(56.0,LM(k,l)*1.9));m=CU(Bf(Bu(300.0,Bf(460.0,0.8*l)),16.0-( -f|0)*m));d=a.pS.style;f=Bu(200.0,m)|0;h=M();J(R(h,f),H(249));d.setProperty("height",T(L(h)));a.kr=Bw(UZ(k,a.lS,a.nr));}c=Ph(a,c);g=Bj(a.lX);h=Bj(a.kr);n=new Ds;d
=b;F1(n,0.0,0.0,SA(d),TU(d));B4(d,n,Xn(g.jn));WT(Xg(g,b,h,c));};
function Jh(){let a=this;I.call(a);a.rk=null;a.q9=null;a.rd=null;a.rW=null;a.qA=null;a.ri=null;a.lQ=null;a.pM=null;a.k9=null;}
let Qj=null,CC=()=>{CC=Bg(Jh);TY();},Sh=(a,b,c)=>{let d,e,f,g,h,i,j;CC();d=new Lz;d.p$=c;a.rk=EL(b,H(250),d);d=new LB;d.qV=c;a.q9=EL(b,H(251),d);BR(c);d=new LA;d.rs=c;e=EL(b,H(252),d);a.rd=e;a.rW=e.querySelector("span");f=new Ly;f.pi=c;a.qA=EL(b,H(253),f);d=new Lx;d.q2=c;a.ri=EL(b,H(254),d);f=b.querySelector(".iteration");a.lQ=f;g=new HR;g.rH=a;g.rI=c;f.addEventListener("input",Bk(Bo(g),"handleEvent"));a.pM=b.querySelector(".position");a.k9=b.querySelector(".speed select");h=Qj.data;i=h.length;j=0;while(j<i)
{L6(a,h[j]);j=j+1|0;}f=a.k9;b=new HQ;b.pD=a;b.pC=c;f.addEventListener("change",Bk(Bo(b),"handleEvent"));},YB=(a,b)=>{let c=new Jh();Sh(c,a,b);return c;},TK=(a,b)=>{let c,d,e,f,g,h,i;c=BT(b.jl);d=Cc(D4(b.jH));BB(a.rW,!b.jP?H(255):H(256));a.rd.setAttribute("aria-pressed",T(!b.jP?H(117):H(5)));a.rk.disabled=!!(c?0:1);a.q9.disabled=!!(c?0:1);a.qA.disabled=!!(c<CF(b)?0:1);e=a.ri;f=!!(c<CF(b)?0:1);e.disabled=f;a.lQ.setAttribute("max",T(d));e=a.lQ;f=T(Cc(c));e.value=f;g=a.lQ;f=M();J(J(R(J(f,H(257)),c),H(222)),d);e
=L(f);g.setAttribute("aria-valuetext",T(e));h=a.pM;i=d.je.length;CC();f=Ey(Cc(c));while(f.jz<i){EQ(f,0,32);}e=L(f);f=M();J(J(J(f,e),H(258)),d);BB(h,L(f));f=b.jH;Ba();b=Bs(f,Dr);a.k9.value=T(b);if(!S(Bm(a.k9.value),b)){L6(a,b);a.k9.value=T(b);}},L6=(a,b)=>{let c,d;c=a.k9;if(S(b,H(121)))d=b;else{d=M();J(J(d,b),H(259));d=L(d);}(B1(c,H(226),d)).setAttribute("value",T(b));},EL=(b,c,d)=>{CC();b=b.querySelector(T(c));Cp(b,d);return b;},TY=()=>{Qj=BO(Bv,[H(76),H(260),H(122),H(261),H(262),H(263),H(121)]);};
function PW(){let a=this;I.call(a);a.ok=null;a.px=null;a.k5=null;a.n9=null;a.qO=0;}
let V0=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p;c=b.kp;d=c.jr;if(!(!Ci(a.k5)&&d===a.n9)){a.n9=d;FA(a.ok);Gf(a.k5);e=0;while(e<BG(100,Bi(d))){f=B2(a.ok,H(264));(B1(f,H(265),OO(W(d.jf,e,0)))).setAttribute("scope","row");B1(f,H(266),OO(W(d.jf,e,1)));B1(f,H(266),BZ(W(d.jp,e,0)));g=B2(B2(f,H(266)),H(267));h=B2(B2(f,H(266)),H(267));g.className="live";h.className="live";i=B2(B2(f,H(266)),H(267));i.className="mark";i.setAttribute("role","img");j=a.k5;k=new HB;k.lN=f;k.nl=g;k.mB=h;k.lZ=i;U(j,k);e=e+1|0;}}l=a.qO+1|0;a.qO
=l;e=a.k5.ji>16&&!b.kR&&(l%15|0)?0:1;m=0;while(true){n=a.k5.ji;if(m>=n)break;if(!e)break;o=W(c.lw,m,0);p=o-W(d.jp,m,0);g=BE(a.k5,m);l=HG(c,m);g.lN.className=T(!l?H(268):H(269));n=Jj(b.mi,(-1))!=m?0:1;Ho(g.lN,H(270),n,H(5));M$(g.nl,o,H(2),b.kR);M$(g.mB,p,!(p<0.0)?H(271):H(2),b.kR);BB(g.lZ,!l?H(272):H(273));j=g.lZ;h=!l?H(274):H(275);j.setAttribute("aria-label",T(h));m=m+1|0;}h=n>=Bi(d)?H(2):H(276);b=a.px;l=Dz(c);e=Bi(d);g=M();J(J(R(J(R(g,l),H(222)),e),H(277)),h);BB(b,L(g));},M$=(b,c,d,e)=>{let f,g;f=Fm(E5(c,8),
45,8722);g=M();J(J(g,d),f);BB(b,L(g));if(e)b.title=T(E_(c));},OO=b=>{return Fm(b===Bt(b)?BZ(b):E5(b,2),45,8722);};
function Lk(){let a=this;I.call(a);a.mU=null;a.k6=null;a.nV=null;a.nS=null;a.oj=null;a.oH=null;a.jG=null;a.oI=0;a.o0=0;}
let Uf=(a,b,c)=>{let d,e;a.jG=Fi();a.mU=c;a.k6=b.querySelector(".point");d=new On;d.qL=a;a.nV=P3(b,H(278),d);d=new Oo;d.pU=a;a.nS=P3(b,H(279),d);a.oj=b.querySelector(".add");a.oH=b.querySelector(".remove");d=new I$;b.addEventListener("submit",Bk(Bo(d),"handleEvent"));e=a.k6;d=new I_;d.ru=a;d.rv=c;e.addEventListener("change",Bk(Bo(d),"handleEvent"));c=b.querySelector(".flip");b=new Ok;b.q8=a;Cp(c,b);b=a.oj;c=new Ol;c.qs=a;Cp(b,c);b=a.oH;c=new Oj;c.pp=a;Cp(b,c);},S2=(a,b)=>{let c=new Lk();Uf(c,a,b);return c;},P3
=(b,c,d)=>{let e,f,g;e=new FJ;f=b.querySelector(T(c));g=M();J(J(g,c),H(280));Kc(e,f,b.querySelector(T(L(g))),H(281),d);return e;},Yx=(a,b)=>{let c,d,e,f;c=b.kp.jr;d=BG(Jj(b.mi,D5(a)),Bi(c)-1|0);e=c===a.jG&&d==a.o0?0:1;if(d!=a.o0){I5(a.nV);I5(a.nS);}a.jG=c;a.o0=d;if(!e&&!b.kR)return;if(a.oI!=Bi(c)){a.oI=Bi(a.jG);FA(a.k6);e=0;while(e<a.oI){B1(a.k6,H(226),Cc(e));e=e+1|0;}}a.k6.selectedIndex=d;H9(a.nV,W(a.jG.jf,d,0));H9(a.nS,W(a.jG.jf,d,1));a.oj.disabled=!!(Bi(a.jG)<1000?0:1);b=a.oH;f=!!(Bi(a.jG)>1?0:1);b.disabled
=f;},D5=a=>{return BA(0,a.k6.selectedIndex);},O8=(a,b,c,d)=>{let e,f;e=D5(a);f=a.jG;GF(a,Jv(f,e,b,c,W(f.jp,e,0)),d);},GF=(a,b,c)=>{let d,e;a.jG=b;d=a.mU;e=new PY;e.rB=b;Et(d,e,c);};
function Nj(){let a=this;I.call(a);a.nJ=null;a.p2=null;a.m_=null;a.os=0;}
let Y8=(a,b,c)=>{let d,e,f,g,h,i;if(c!=a.os){a.os=c;FA(a.nJ);Gf(a.m_);d=20;e=20;while((c/d|0)>=16){if(d==e){d=2*e|0;continue;}if(d==(2*e|0)){d=5*e|0;continue;}e=e*10|0;d=e;}e=0;while(e<=c){f=B2(a.nJ,H(264));g=B1(B2(f,H(266)),H(282),Cc(e));g.setAttribute("type","button");h=M();R(J(h,H(283)),e);g.title=T(L(h));h=new Pe;h.p4=a;h.p5=e;Cp(g,h);g=a.m_;i=new I1;h=B2(f,H(266));i.mg=e;i.mN=f;i.nu=h;U(g,i);e=e+d|0;}}f=BM(a.m_);while(BJ(f)){h=BH(f);e=h.mg;d=e>b.jR?0:1;BB(h.nu,!d?H(284):E_(Rv(b,e)));Ho(h.mN,H(270),h.mg
!=BT(b)?0:1,H(5));}},Js=K(0);
function Pj(){I.call(this);this.qt=null;}
function Oq(){let a=this;I.call(a);a.oA=null;a.m9=null;a.pO=null;a.qg=null;a.qM=null;a.kK=null;a.rl=null;a.mF=null;a.o1=null;a.mZ=null;a.pA=null;a.rm=null;a.ms=0;a.mc=0;a.lp=null;}
let Vu=(a,b,c)=>{let d;d=new LY;d.lh=Bp();a.pA=d;a.rm=Im();a.lp=Bn(0);a.mZ=c;a.oA=b.querySelector(".finding");d=b.querySelector(".neuron");a.m9=d;a.pO=d.querySelector(".sums");a.qg=a.m9.querySelector(".argument");a.qM=a.m9.querySelector(".progress");c=b.querySelector(".puzzle");a.kK=c;a.rl=c.querySelector(".progress");a.mF=a.kK.querySelector(".hint");a.o1=a.kK.querySelector(".follow");c=a.kK.querySelector(".ask");b=new MQ;b.pZ=a;Cp(c,b);b=a.o1;c=new MU;c.rO=a;Cp(b,c);c=a.kK.querySelector(".leave");b=new MS;b.pR
=a;Cp(c,b);},Yd=(a,b)=>{let c=new Oq();Vu(c,a,b);return c;},WH=(a,b)=>{let c,d,e,f,g,h,i,j,k,l;a:{c=b.kp;a.lp=c.kv;d=b.l4;e=DA(d,a.rm);if(a.ms){Ba();if(BC(d,B0,H(36))&&BC(d,Cf,H(17))&&BC(d,CW,H(54))&&BC(d,C0,H(48))){f=1;break a;}}f=0;}if(e&&!a.ms){a.mc=0;BB(a.mF,H(2));}e=!e&&!f?0:1;a.ms=e;a.kK.hidden=!!(e?0:1);if(a.ms){DE();e=Dz(c)!=Bi(c.jr)?0:1;BB(a.rl,e?H(285):Rp(c));a.kK.className=T(!e?H(286):H(287));a.o1.hidden=!!(a.mc&&Gh(a)?0:1);}if(!(a.lp.data.length>400&&!b.kR)){if(a.ms)g=Ie();else{b=a.pA;g=Bh();if(CP(b.lh)
&&(Bj(b.lh)).kl===c.jK&&(Bj(b.lh)).of===c.jr?1:0)h=Bj(b.lh);else{h=new ND;i=c.jK;j=c.jr;h.kl=i;h.of=j;h.l7=Cj(i);h.ld=E2(i,j.jf);h.lk=Ki(i,Bi(j));}b:{C8(h.l7,c.kv);DL(h.ld,h.l7);JZ(h.lk,h.l7,h.ld,h.of.jp);b.lh=Bw(h);if(!c.kW){k=c.kz;e=k-k!==0.0?0:1;if(!(e&&Vg(h))){b=new Co;Ch();CV(b,FH,H(288));U(g,b);break b;}}if(c.lL){b=new Co;Ch();CV(b,FH,H(289));U(g,b);}}if(Ci(g)){e=Bi(c.jr);f=Dz(c)!=e?0:1;if(!(f&&!(c.kz>0.1*e))){Wf(h,g);Ul(h,g);Xs(h,g);}if(!f)UW(c,h,g);else{l=new Co;Ch();b=KE;d=M();J(R(J(d,H(290)),e),H(291));CV(l,
b,L(d));U(g,l);}}}Yp(a,g);}e=Oi(c);a.m9.hidden=!!(e?0:1);if(e)W_(a,S9(c));},Yp=(a,b)=>{let c,d,e,f;c=b.m()?0:1;a:{if(c){d=(b.be(0)).mI;Ch();if(d===KE){e=1;break a;}}e=0;}BB(a.oA,!c?H(2):(b.be(0)).mD);b=a.oA;f=T(!e?H(292):H(293));b.className=f;},W_=(a,b)=>{let c,d,e,f,g;c=b.pt.data;d=a.pO;e=OL(c[0],c[3],b.pk);f=OL(c[1],c[2],b.re);g=M();J(J(J(J(g,H(294)),e),H(295)),f);BB(d,L(g));BB(a.qg,b.rS);BB(a.qM,b.qw);},OL=(b,c,d)=>{let e,f,g,h,i;e=HO(b);f=!(c<0.0)?H(296):H(297);g=HO(Bq(c));h=HO(d);i=M();J(J(J(J(J(i,e),f),
g),H(298)),h);return L(i);},HO=b=>{if(!(Bq(b)<5.0E-5)?0:1)b=0.0;return Fm(E5(b,4),45,8722);},Gh=a=>{let b;b=(Il(a.lp)).ji-1|0;return BG(a.mc?1:0,b);};
function Nw(){let a=this;I.call(a);a.oT=null;a.oN=null;}
let Ym=(a,b,c)=>{let d,e;a.oT=b.querySelector(".undo");a.oN=b.querySelector(".redo");d=a.oT;BR(c);e=new QO;e.qX=c;Cp(d,e);d=a.oN;BR(c);e=new QP;e.qh=c;Cp(d,e);b=b.querySelector(".reseed");d=new QN;d.ps=c;Cp(b,d);},VF=(a,b)=>{let c=new Nw();Ym(c,a,b);return c;},Ta=(a,b)=>{let c;a.oT.disabled=!!((Ci(b.lj)?0:1)?0:1);c=a.oN;b=!!((Ci(b.mo)?0:1)?0:1);c.disabled=b;};
function HK(){I.call(this);this.mK=null;}
let Lh=(a,b,c)=>{let d;a.mK=c;d=new JJ;d.pg=a;b.addEventListener("keydown",Bk(Bo(d),"handleEvent"));},Zw=(a,b)=>{let c=new HK();Lh(c,a,b);return c;};
function OI(){let a=this;I.call(a);a.lH=null;a.lD=null;a.nt=null;a.o3=0;}
let Wc=(a,b,c,d)=>{let e,f,g,h,i,j;a.lD=c;a.nt=d;d=b.querySelector(".example");a.lH=d;B1(d,H(226),H(299));e=Kz(a,H(300));f=(KZ()).data;g=f.length;h=0;while(h<g){B1(e,H(226),f[h].pu);h=h+1|0;}i=Kz(a,H(301));e=BM(JE());while(BJ(e)){j=BH(e);g=j.lc;j=j.md;c=M();J(J(R(J(c,H(302)),g),H(303)),j);B1(i,H(226),L(c));}B1(Kz(a,H(304)),H(226),H(305));b=a.lH;d=new J_;d.qK=a;b.addEventListener("change",Bk(Bo(d),"handleEvent"));},RR=(a,b,c)=>{let d=new OI();Wc(d,a,b,c);return d;},Vs=(a,b)=>{if(!b&&!a.o3){a.lH.selectedIndex
=0;BB(a.lD,H(2));}a.o3=0;},Kz=(a,b)=>{let c;c=B2(a.lH,H(306));c.setAttribute("label",T(b));return c;};
function J$(){I.call(this);this.nQ=null;}
let NV=null,L1=null,L4=null,J4=()=>{J4=Bg(J$);Xk();},Xj=(a,b,c)=>{let d,e;J4();a.nQ=Bh();d=b.querySelector("form");e=new Ii;d.addEventListener("submit",Bk(Bo(e),"handleEvent"));KC(a,d.querySelector(".of-the-run"),NV,c);KC(a,d.querySelector(".of-training"),L1,c);KC(a,d.querySelector(".of-the-look"),L4,c);},YP=(a,b)=>{let c=new J$();Xj(c,a,b);return c;},KC=(a,b,c,d)=>{let e,f,g,h,i;c=c.data;e=c.length;f=0;while(f<e){g=c[f];h=a.nQ;i=UI(b,g,d);U(h,i);f=f+1|0;}},Xk=()=>{let b,c;b=Bd(Dg,9);c=b.data;Ba();c[0]=Cf;c[1]
=C3;c[2]=B0;c[3]=CG;c[4]=Dm;c[5]=C0;c[6]=Ej;c[7]=Gm;c[8]=Ed;NV=b;b=Bd(Dg,5);c=b.data;c[0]=CW;c[1]=Dy;c[2]=Es;c[3]=Do;c[4]=C9;L1=b;b=Bd(Dg,7);c=b.data;c[0]=Ht;c[1]=FP;c[2]=F9;c[3]=GL;c[4]=EU;c[5]=Fq;c[6]=EW;L4=b;};
function Iw(){let a=this;I.call(a);a.nM=null;a.rL=null;a.od=null;a.oo=0;}
let LR=null,GX=()=>{GX=Bg(Iw);WY();},Xb=(a,b,c)=>{let d,e,f,g,h,i,j;GX();a.nM=Bh();a.od=Bp();a.rL=c;c=new IP;c.qz=a;d=new IntersectionObserver(Bk(Bo(c),"onChange"));e=LR.data;f=e.length;g=0;while(g<f){h=e[g];i=b.querySelector(T(h));d.observe(i);c=a.nM;if(!S(h,H(307)))i=i.querySelector(".twin");j=B7(i);U(c,j);g=g+1|0;}},YC=(a,b)=>{let c=new Iw();Xb(c,a,b);return c;},Rq=a=>{if(!a.oo){a.oo=1;a.rL.jv.ln.hear("study");}},WY=()=>{LR=BO(Bv,[H(308),H(309),H(307)]);},J1=K(0);
function NW(){I.call(this);this.q_=null;}
let YE=(a,b)=>{let c;c=a.q_;Fd(c.jk);Kw(c,BT(c.jk.jl)+b);};
function MR(){I.call(this);this.qY=null;}
let Ty=(a,b)=>{Kw(a.qY,b);},TI=K(),OD=(b,c)=>{let d,e;a:{b:{if(!(b instanceof Gl)&&!(b instanceof Hb)&&!(b instanceof FL)){if(!(b instanceof IJ))break b;d=b;if(S(c,d.mx))break b;if(!OD(d.ns,c))break b;}e=1;break a;}e=0;}return e;},OY=b=>{let c,d,e,f,g,h,i,j,k;c=Ey(H(310));d=1;while(true){e=b.data;if(d>=e.length)break;f=O(c,d<=1?H(2):H(157));g=e[d];h=Ey(H(310));i=0;while(i<g.jg){j=O(h,i<=0?H(2):H(157));e=g.jd;k=g.jj;O(j,M9(e,Bc(i,k),k));i=i+1|0;}O(f,L(P(h,93)));d=d+1|0;}return L(P(c,93));},M9=(b,c,d)=>{let e,
f,g,h;e=Ey(H(310));f=0;while(f<d){g=f<=0?H(2):H(157);h=b.data;O(O(e,g),Re(h[c+f|0]));f=f+1|0;}return L(P(e,93));},Re=b=>{return b-b!==0.0?H(3):E_(b);},BV=K(0);
function NY(){I.call(this);this.rP=null;}
let WN=a=>{FD(a.rP);};
function FS(){let a=this;I.call(a);a.oc=null;a.lb=null;a.qG=0;a.l1=0;a.o9=0;a.np=0.0;a.no=0.0;}
let J5=(a,b,c)=>{let d;a.oc=b;a.lb=c;d=new KP;d.qQ=a;b.addEventListener("pointerdown",Bk(Bo(d),"handleEvent"));d=new KQ;d.rR=a;b.addEventListener("pointermove",Bk(Bo(d),"handleEvent"));d=new KR;d.pP=a;b.addEventListener("pointerup",Bk(Bo(d),"handleEvent"));d=new KS;d.qD=a;b.addEventListener("pointercancel",Bk(Bo(d),"handleEvent"));d=new KT;d.q3=a;b.addEventListener("touchstart",Bk(Bo(d),"handleEvent"));},Zp=(a,b)=>{let c=new FS();J5(c,a,b);return c;},LI=(a,b)=>{a.l1=a.l1&((b.isPrimary?1:0)?0:1);},OQ=b=>{return !S(Bm(b.pointerType),
H(311))?12.0:24.0;};
function IV(){I.call(this);this.p8=null;}
let Wy=(b,c)=>{let d;b=b.p8;if(EK(b.kS)){c=O6(Dv(b.ls),GD(b.kS));b=b.l9;d=new MA;d.q0=c;Et(b,d,0);}};
function NG(){I.call(this);this.qq=null;}
let To=a=>{FD(a.qq);};
function FJ(){let a=this;I.call(a);a.la=null;a.rq=null;a.p1=null;a.p0=null;a.mA=0.0;a.mh=null;a.n4=0;}
let Kc=(a,b,c,d,e)=>{a.mh=H(2);a.la=b;a.rq=c;a.p1=d;a.p0=e;d=new JQ;d.rn=a;b.addEventListener("change",Bk(Bo(d),"handleEvent"));d=new JR;d.rf=a;b.addEventListener("keydown",Bk(Bo(d),"handleEvent"));d=new JS;d.qE=a;b.addEventListener("focus",Bk(Bo(d),"handleEvent"));},Zs=(a,b,c,d)=>{let e=new FJ();Kc(e,a,b,c,d);return e;},H9=(a,b)=>{let c;a.mA=b;c=HE(b);if(!S(c,a.mh)&&!(a.la.matches(':focus')?1:0))HZ(a,c);},I5=a=>{a.mh=H(2);},HZ=(a,b)=>{let c;a.mh=b;c=a.la;b=T(b);c.value=b;Pa(a,H(2));},Pr=(a,b,c)=>{a.mA=b;HZ(a,
HE(b));a.p0.gb(b,c);},Pa=(a,b)=>{a.n4=Ck(b)?0:1;BB(a.rq,b);Ho(a.la,H(312),a.n4,H(5));},FO=K(0);
function NF(){I.call(this);this.pK=null;}
let Sl=(a,b,c)=>{Nr(a.pK,b,c);},IM=K(),Sk=(b,c)=>{b;c.preventDefault();};
function IL(){I.call(this);this.pV=null;}
let VI=(b,c)=>{b=b.pV;M7(b,b.kP.selectedIndex);};
function IK(){I.call(this);this.o$=null;}
let Th=(b,c)=>{let d,e;b=b.o$;d=b.m3.checked?1:0;e=b.nH.bd();e.data[b.jY]=d;b=b.mM;c=new L3;c.pQ=e;Et(b,c,0);};
function Lz(){I.call(this);this.p$=null;}
let SQ=a=>{let b;b=a.p$;CC();Fh(b,0);};
function LB(){I.call(this);this.qV=null;}
let U5=a=>{let b;b=a.qV;CC();Mr(b,(-1));};
function LA(){I.call(this);this.rs=null;}
let XK=a=>{let b;b=a.rs.jv;if(!b.jk.jP)J3(b);else K2(b);};
function Ly(){I.call(this);this.pi=null;}
let Sv=a=>{let b;b=a.pi;CC();Mr(b,1);};
function Lx(){I.call(this);this.q2=null;}
let Us=a=>{let b;b=a.q2;CC();Fh(b,2147483647);};
function HR(){let a=this;I.call(a);a.rH=null;a.rI=null;}
let Y1=(b,c)=>{let d,e;b=b;c=b.rH;b=b.rI;c=c.lQ;CC();c=EB(Bm(c.value));d=0.0;if(c!==CY)d=c.mt;e=d|0;Fh(b,e);};
function HQ(){let a=this;I.call(a);a.pD=null;a.pC=null;}
let X6=(b,c)=>{let d;b=b;c=b.pD;b=b.pC;Ba();d=Dr;c=Bm(c.k9.value);Kk(b,d,c);};
function GH(){let a=this;N.call(a);a.jf=null;a.jp=null;}
let Lq=(a,b,c)=>{a.jf=b;a.jp=c;},DZ=(a,b)=>{let c=new GH();Lq(c,a,b);return c;},Fi=()=>{return Eu(BX([0.0,1.0,1.0,0.0]));},Eu=b=>{let c,d,e,f,g;c=b.data;d=Bd(B$(CX),4);e=d.data;e[0]=BX([0.0,0.0]);e[1]=BX([0.0,1.0]);e[2]=BX([1.0,0.0]);e[3]=BX([1.0,1.0]);f=Eb(d);g=BD(f.jg,1);Ca(b,0,g.jd,0,c.length);return DZ(f,g);},Jv=(a,b,c,d,e)=>{let f;f=DZ(Ky(a.jf),Ky(a.jp));Hj(f,b,c,d,e);return f;},O6=(a,b)=>{return Jv(a,b,W(a.jf,b,0),W(a.jf,b,1),1.0-W(a.jp,b,0));},Hj=(a,b,c,d,e)=>{BU(a.jf,b,0,c);BU(a.jf,b,1,d);BU(a.jp,b,
0,e);},Bi=a=>{return a.jf.jg;},Ti=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(GH)){b=b;c=!X(a.jf,b.jf)?0:X(a.jp,b.jp)?1:0;}else c=0;return c;};
function On(){I.call(this);this.qL=null;}
let Wh=(a,b,c)=>{let d;d=a.qL;O8(d,b,W(d.jG.jf,D5(d),1),c);};
function Oo(){I.call(this);this.pU=null;}
let Vx=(a,b,c)=>{let d;d=a.pU;O8(d,W(d.jG.jf,D5(d),0),b,c);},I$=K(),Yu=(b,c)=>{b;c.preventDefault();};
function I_(){let a=this;I.call(a);a.ru=null;a.rv=null;}
let SV=(b,c)=>{b=b;c=b.ru;b=b.rv;c=Dl(c.k6.selectedIndex);Ek(b,c);};
function Ok(){I.call(this);this.q8=null;}
let WC=a=>{let b;b=a.q8;GF(b,O6(b.jG,D5(b)),0);},SL=K(),B2=(b,c)=>{let d;d=b.ownerDocument.createElement(T(c));b.appendChild(d);return d;},B1=(b,c,d)=>{let e;e=B2(b,c);b=T(d);e.textContent=b;return e;},BB=(b,c)=>{if(!S(c,Bm(b.textContent)))b.textContent=T(c);},Ho=(b,c,d,e)=>{if(!d)b.removeAttribute(T(c));else b.setAttribute(T(c),T(e));},Cp=(b,c)=>{let d;d=new Iz;d.pH=c;b.addEventListener("click",Bk(Bo(d),"handleEvent"));};
function Ol(){I.call(this);this.qs=null;}
let Y2=a=>{let b,c,d,e,f,g,h,i;b=a.qs;c=QR(b.jG.jf);d=b.mU;e=Dl(Bi(b.jG));Ek(d,e);d=b.jG;f=c.ke;g=f-(f-c.kc)/2.0;f=c.j6;h=f-(f-c.j0)/2.0;e=DZ(BD(Bi(d)+1|0,2),BD(Bi(d)+1|0,1));i=0;while(i<Bi(d)){Hj(e,i,W(d.jf,i,0),W(d.jf,i,1),W(d.jp,i,0));i=i+1|0;}Hj(e,Bi(d),g,h,1.0);GF(b,e,0);};
function Oj(){I.call(this);this.pp=null;}
let RN=a=>{let b,c,d,e,f,g,h;b=a.pp;c=b.mU;d=CD();Ek(c,d);d=b.jG;e=D5(b);f=DZ(BD(Bi(d)-1|0,2),BD(Bi(d)-1|0,1));g=0;while(g<Bi(d)){h=C6(g,e);if(h)Hj(f,h<0?g:g-1|0,W(d.jf,g,0),W(d.jf,g,1),W(d.jp,g,0));g=g+1|0;}GF(b,f,0);};
function LY(){I.call(this);this.lh=null;}
let Os=K(),LS=null,GN=null,J8=null,Jf=null,Jg=null,Qw=null,DE=()=>{DE=Bg(Os);Tv();},Im=()=>{DE();return (Gv(OV(BO(Bv,[H(32),H(35),H(51),H(54),H(61),H(54)])))).me;},Il=b=>{let c,d,e,f,g,h,i,j;DE();c=b.data.length;d=GN.data.length;if(c!=d){e=new BS;f=M();P(R(J(R(J(f,H(313)),d),H(314)),c),46);BW(e,L(f));Z(e);}c=Or(b,J8)>=Or(b,GN)?0:1;g=!c?GN:J8;e=!c?H(315):H(316);h=!c?H(316):H(315);i=Bh();j=new ER;f=M();J(J(J(J(J(J(J(J(J(f,H(317)),e),H(318)),h),H(319)),e),H(320)),h),H(321));KD(j,L(f),b);U(i,j);f=M();J(J(f,e),H(322));HW(i,
L(f),!c?Jf:Jg,g);j=M();J(J(j,h),H(323));HW(i,L(j),!c?Jg:Jf,g);f=M();J(J(J(J(J(f,H(324)),e),H(320)),h),H(325));HW(i,L(f),Qw,g);return i;},HW=(b,c,d,e)=>{let f,g,h,i,j,k,l,m,n,o,p;DE();d=d.data;f=b;g=(BE(f,f.ji-1|0)).mb.bd();h=Bh();i=d.length;j=0;while(j<i){k=g.data;l=e.data;m=d[j];if(k[m]!==l[m]){k[m]=l[m];b=LS.data[m];n=BZ(l[m]);o=M();J(J(J(o,b),H(298)),n);p=L(o);U(h,p);}j=j+1|0;}if(!Ci(h)){b=new ER;p=LZ(h);h=M();P(J(J(J(h,c),H(326)),p),46);KD(b,L(h),g);U(f,b);}},Or=(b,c)=>{let d,e,f;DE();d=0;e=0;while(true)
{f=c.data;if(e>=f.length)break;d=d+(b.data[e]!==f[e]?1:0)|0;e=e+1|0;}return d;},Tv=()=>{LS=BO(Bv,[H(327),H(328),H(329),H(330),H(331),H(332),H(333),H(334),H(335)]);GN=BX([1.0,1.0,1.0,1.0,0.0,(-1.0),1.0,(-2.0),0.0]);J8=BX([1.0,1.0,1.0,1.0,(-1.0),0.0,(-2.0),1.0,0.0]);Jf=Ix([0,1,4]);Jg=Ix([2,3,5]);Qw=Ix([6,7,8]);};
function MQ(){I.call(this);this.pZ=null;}
let Tm=a=>{let b,c,d,e;b=a.pZ;c=Il(b.lp);d=Gh(b);e=b.mc+1|0;b.mc=e;e=e>1&&!d?1:0;BB(b.mF,e?H(336):(BE(c,d)).lM);FD(b.mZ);};
function MU(){I.call(this);this.rO=null;}
let UL=a=>{let b,c,d,e,f;b=a.rO;c=Il(b.lp);d=Gh(b);e=c;f=(BE(e,d)).mb;BB(b.mF,(BE(e,Gh(b))).lM);b=b.mZ;c=new Nv;c.pL=f;Et(b,c,0);};
function MS(){I.call(this);this.pR=null;}
let We=a=>{let b,c;b=a.pR.mZ;c=CJ();E9(b,c);};
function QO(){I.call(this);this.qX=null;}
let Uz=a=>{O4(a.qX);};
function QP(){I.call(this);this.qh=null;}
let Xi=a=>{JH(a.qh);};
function QN(){I.call(this);this.ps=null;}
let RU=a=>{let b,c,d;b=a.ps;Ba();c=Dm;d=Cc(YL()*10000.0|0);Kk(b,c,d);};
function JJ(){I.call(this);this.pg=null;}
let Xx=(b,c)=>{let d,e,f;b=b.pg;if(!(!(c.ctrlKey?1:0)&&!(c.metaKey?1:0))&&!(c.altKey?1:0)?1:0){d=c.target;if(!S(Bm(d.tagName),H(337)))e=0;else{f=Bm(d.getAttribute("type"));e=!S(H(338),f)&&!S(H(339),f)?1:0;}if(!e){a:{f=Bm(c.key);e=(-1);switch(Dc(f)){case 89:if(!S(f,H(340)))break a;e=3;break a;case 90:if(!S(f,H(341)))break a;e=1;break a;case 121:if(!S(f,H(342)))break a;e=2;break a;case 122:if(!S(f,H(343)))break a;e=0;break a;default:}}b:{switch(e){case 0:case 1:c.preventDefault();if(!(c.shiftKey?1:0)){O4(b.mK);break b;}JH(b.mK);break b;case 2:case 3:break;default:break b;}c.preventDefault();JH(b.mK);}}}};
function Hu(){let a=this;BI.call(a);a.pu=null;a.rM=null;a.k2=null;}
let OF=null,QV=null,N_=null,M_=null,QA=null,QT=null,Rr=null,Ry=null,OJ=null,OG=null,OX=null,WO=null,Mk=null,GI=()=>{GI=Bg(Hu);VL();},KZ=()=>{GI();return Mk.bd();},RW=(a,b,c,d,e,f)=>{GI();Cx(a,b,c);a.pu=d;a.rM=e;a.k2=f;},Cm=(a,b,c,d,e)=>{let f=new Hu();RW(f,a,b,c,d,e);return f;},VL=()=>{let b,c,d;OF=Cm(H(344),0,H(345),H(346),H(2));QV=Cm(H(347),1,H(348),H(349),H(350));N_=Cm(H(351),2,H(352),H(353),H(354));M_=Cm(H(355),3,H(356),H(357),H(358));QA=Cm(H(359),4,H(360),H(361),H(362));QT=Cm(H(363),5,H(364),H(365),H(366));Rr
=Cm(H(367),6,H(368),H(369),H(370));Ry=Cm(H(371),7,H(372),H(373),H(374));OJ=Cm(H(375),8,H(376),H(377),H(378));OG=Cm(H(379),9,H(380),H(381),H(382));OX=Cm(H(383),10,H(384),H(385),H(386));b=Cm(H(387),11,H(388),H(389),H(390));WO=b;c=Bd(Hu,12);d=c.data;d[0]=OF;d[1]=QV;d[2]=N_;d[3]=M_;d[4]=QA;d[5]=QT;d[6]=Rr;d[7]=Ry;d[8]=OJ;d[9]=OG;d[10]=OX;d[11]=b;Mk=c;};
function Gi(){let a=this;N.call(a);a.lc=0;a.mO=0;a.md=null;}
let NJ=null,Hs=()=>{Hs=Bg(Gi);VO();},SC=(a,b,c,d)=>{Hs();a.lc=b;a.mO=c;a.md=d;},Eo=(a,b,c)=>{let d=new Gi();SC(d,a,b,c);return d;},JE=()=>{Hs();return NJ;},RM=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(Gi)){b=b;c=a.lc!=b.lc?0:a.mO!=b.mO?0:X(a.md,b.md)?1:0;}else c=0;return c;},VO=()=>{let b,c,d,e,f,g;b=Eo(8,10000,H(391));c=Eo(10,10000,H(392));d=Eo(17,10000,H(393));e=Eo(71,10000,H(394));f=Eo(1,3000,H(395));g=Eo(195,8000,H(396));BR(b);BR(c);BR(d);BR(e);BR(f);BR(g);NJ=IU(BO(I,[b,c,d,e,f,g]));};
function J_(){I.call(this);this.qK=null;}
let W4=(b,c)=>{let d,e,f,g,h,i,j,k,l,m;b=b.qK;d=b.lH.selectedIndex-1|0;e=(KZ()).data.length;f=Dn(JE());if(d<0)BB(b.lD,H(2));else{b.o3=1;if(d<e){c=(KZ()).data[d];BB(b.lD,c.rM);b=b.nt;g=CJ();d=0;while(d<c.k2.je.length){h=F5(c.k2,61,d);e=F5(c.k2,38,d);if(e<0)e=c.k2.je.length;Cl(g,Dx(c.k2,d,h),Dx(c.k2,h+1|0,e));d=e+1|0;}E9(b,g);}else if(d>=(e+f|0)){BB(b.lD,H(2));b=b.nt;c=Im();g=CJ();i=(B6()).data;d=i.length;h=0;while(h<d){j=i[h];k=CB(c,j);l=new OR;l.pc=g;l.pb=j;Hr(k,l);h=h+1|0;}E9(b,g);}else{c=JE();d=d-e|0;c=FV(c,
d);g=b.lD;d=c.lc;l=c.md;j=M();P(J(P(R(J(j,H(397)),d),32),l),46);BB(g,L(j));g=b.nt;i=Bd(Bv,6);m=i.data;Ba();m[0]=Dm.jm;m[1]=Cc(c.lc);m[2]=Ed.jm;m[3]=Cc(c.mO);m[4]=Dr.jm;m[5]=H(263);b=OV(i);E9(g,b);}}},Ii=K(),SN=(b,c)=>{b;c.preventDefault();},JC=K(0);
function IP(){I.call(this);this.qz=null;}
let TE=(b,c)=>{let d;b=b.qz;d=0;while(d<c.length){if((Mh(c[d])).isIntersecting?1:0)Rq(b);d=d+1|0;}},Fa=K(0);
function Qp(){I.call(this);this.pY=null;}
let SO=(a,b)=>{b=b;U(a.pY,b);},Zf=K(),Qs=K(0);
function Id(){I.call(this);this.q4=null;}
let Vi=(b,c)=>{let d,e,f,g,h,i,j,k,l;c;b=b.q4;b.l6=0;c=b.jk;d=c.jP;if(JF(c))If(b.jk,new Qm,7.0);N9(b);e=d&&!b.jk.jP?1:0;f=b.jk.jl;if(BT(f)!=b.n2){b.n2=BT(f);b.ln.hear("iteration");}if(f.kT&&!b.or){b.or=1;b.ln.hear("diverge");}else if(e)b.ln.hear("finish");if(JF(b.jk))CS(b);else if(b.oX){b.oX=0;c=b.ko;g=EY(b.jk.jl);c=c.rG;h=g.kW;i=E5(g.kz,4);e=Dz(g);d=Bi(g.jr);g=M();J(R(J(R(J(J(J(R(J(g,H(173)),h),H(398)),i),H(157)),e),H(222)),d),H(399));BB(c,L(g));c=b.lx;b=b.jk;i=b.jH;e=BT(b.jl);if(Hq(c)&&!N8(c)){f=(Gv(Lm(c))).me;b
=CJ();j=(B6()).data;d=j.length;h=0;while(h<d){k=j[h];l=k!==Cv?Bs(i,k):Cc(e);if(!S(l,Bs(f,k))){Cl(b,k.jm,l);f=Eg(H4(f,k,l),f);}h=h+1|0;}VA(T(Ik(b)));c.nE=Bm(location.hash.slice(1));}}},CZ=K(ET);
function II(){CZ.call(this);this.nz=null;}
let Ye=(a,b)=>{a.nz=b;},IU=a=>{let b=new II();Ye(b,a);return b;},FV=(a,b)=>{return a.nz.data[b];},Dn=a=>{return a.nz.data.length;},O0=K(),TG=a=>{return performance.now();},XQ=K(),E_=b=>{let c,d,e,f,g,h,i;if(!OW(b))return Nu(b);if(b===0.0){c=Fo(b);d=M();J(J(d,c),H(400));return L(d);}c=SZ(Bq(b));e=c.mG;f=c.nq-1|0;if((-4)<=f&&f<16){d=Fo(b);c=Pl(c,BA(1,e.je.length-c.nq|0));g=M();J(J(g,d),c);return L(g);}if(e.je.length<=1)d=H(2);else{c=Hh(e,1);d=M();J(P(d,46),c);d=L(d);}h=f<0? -f|0:f;c=f>=0?H(401):H(402);g=h>=10
?H(2):H(0);i=M();R(J(J(i,c),g),h);c=L(i);g=Fo(b);f=BQ(e,0);i=M();J(J(P(J(i,g),f),d),c);return L(i);},BZ=b=>{let c,d,e,f,g;a:{c=E_(b);if(c===H(403))d=1;else if(H(403).je.length>c.je.length)d=0;else{e=0;f=c.je.length-H(403).je.length|0;while(f<c.je.length){g=BQ(c,f);d=e+1|0;if(g!=BQ(H(403),e)){d=0;break a;}f=f+1|0;e=d;}d=1;}}if(d)c=Dx(c,0,c.je.length-2|0);return c;},E5=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n;if(!OW(b))return Nu(b);if(b===0.0)d=Fl(H(2),0);else{e=Bq(b);d=Ea(Jq(e),BA(Hd(e),0));f=Ea(Cd(1),BA( -Hd(e)|0,
0));g=L2(e);Em(f,BA(g,0));Em(d,BA( -g|0,0));if(C$(d,f)>=0){DF(f,0);g=g+1|0;}h=g+c|0;if(h<0)d=Fl(H(2),0);else{i=C_(h);j=i.data;h=0;k=0;l=j.length;while(k<l){DF(d,0);h=IG(d,f);j[k]=(48+h|0)&65535;k=k+1|0;}if(!NL(d,f,h))d=Fl(FI(i),g);else{h=l-1|0;while(h>=0&&j[h]==57){k=h+(-1)|0;j[h]=48;h=k;}if(h>=0){j[h]=(j[h]+1|0)&65535;d=Fl(FI(i),g);}else{d=new Jp;m=FI(i);f=M();J(P(f,49),m);O9(d,L(f),g+1|0);}}}}f=Fo(b);d=Pl(d,c);n=M();J(J(n,f),d);return L(n);},EB=b=>{let c,d,e,f,g,h,i,j,k,l;c=new Qb;b=D1(b);c.nf=Hn(B9);c.mP
=b;d=NA(c);e=0;f=0;g=0;h=DR(c);while(true){if(!Jx(h)){if(h!=46&&h!=44)break;if(f)break;}c.j8=c.j8+1|0;if(!Jx(h))f=1;else{e=1;i=c.ly;if(i==800){g=g|(h==48?0:1);c.j3=c.j3+(!f?1:0)|0;}else{c.j3=c.j3-(!f?0:1)|0;if(!(h==48&&i<=0)){DF(c.nf,h-48|0);c.ly=c.ly+1|0;}}}h=DR(c);}if(g){DF(c.nf,1);c.ly=c.ly+1|0;c.j3=c.j3-1|0;}a:{if(e){if(DR(c)!=101&&DR(c)!=69)e=1;else{c.j8=c.j8+1|0;i=NA(c);e=0;f=0;g=DR(c);while(Jx(g)){c.j8=c.j8+1|0;e=1;f=BG(((f*10|0)+g|0)-48|0,100000000);g=DR(c);}g=c.j3;if(i)f= -f|0;c.j3=g+f|0;}if(e&&c.j8
>=c.mP.je.length){j=!d?1:(-1);d=c.ly;e=d+c.j3|0;if(d&&e>=(-330)){if(e>310)k=Infinity;else{b=c.nf;l=Hn(Cd(1));Em(b,BA(c.j3,0));Em(l,BA( -c.j3|0,0));e=Nx(b)-Nx(l)|0;FF(b,BA( -e|0,0));FF(l,BA(e,0));if(C$(b,l)<0){FF(b,1);e=e+(-1)|0;}if(e>1023)k=Infinity;else{i=BG(53,e+1075|0);if(i<0)k=0.0;else{k=0.0;f=0;while(f<i){k=2.0*k+IG(b,l);FF(b,1);f=f+1|0;}if(C$(b,l)>=(k%2.0!==0.0?0:1))k=k+1.0;k=Vw(Sc(X2(Cd(BA(e-52|0,(-1074))+1074|0),52),Ft(k)));}}}}else k=0.0;b=Qz(j*k);break a;}}b=J6();}return b;},OW=b=>{return !(Bq(b)<=
1.7976931348623157E308)?0:1;},Nu=b=>{let c,d;if(isNaN(b)?1:0)c=H(404);else{c=Fo(b);d=M();J(J(d,c),H(405));c=L(d);}return c;},Fo=b=>{return !(b<0.0)&&!(1.0/b<0.0)?H(2):H(231);},Pl=(b,c)=>{let d,e,f,g;d=M();e=b.nq;f=BG(e-1|0,0);g=e+c|0;while(f<g){if(f==e)P(d,46);P(d,f>=0&&f<b.mG.je.length?BQ(b.mG,f):48);f=f+1|0;}return L(d);};
function MI(){I.call(this);this.mt=0.0;}
let CY=null,Yg=(a,b)=>{a.mt=b;},Qz=a=>{let b=new MI();Yg(b,a);return b;},J6=()=>{if(CY===null)CY=Qz(0.0);return CY;},Eh=a=>{let b;if(a!==CY)return a.mt;b=new D3;Br(b);Z(b);},KH=a=>{return a===CY?0:1;},PU=a=>{return a!==CY?0:1;},PS=(a,b)=>{if(a!==CY)b.gP(a.mt);},XE=K(),Wq=b=>{return Math.sin(b);},S_=b=>{return Math.cos(b);},C1=b=>{return Math.sqrt(b);},CU=b=>{return Math.ceil(b);},Fn=b=>{return Math.floor(b);},Bt=b=>{return X8(Ft(b+Yv(b)*0.5));},YL=()=>{return Math.random();},BG=(b,c)=>{if(b<c)c=b;return c;},BA
=(b,c)=>{if(b>c)c=b;return c;},U_=(b,c)=>{return Math.min(b,c);},Bf=(b,c)=>{return U_(b,c);},YI=(b,c)=>{return Math.max(b,c);},Bu=(b,c)=>{return YI(b,c);},W6=b=>{return Math.abs(b);},Bq=b=>{return W6(b);},Yv=b=>{return Math.sign(b);};
function I6(){let a=this;N.call(a);a.jK=null;a.jr=null;a.nI=null;a.kW=0;a.kz=0.0;a.kv=null;a.ob=null;a.lw=null;a.lL=0;}
let Gb=a=>{let b;b=Cj(a.jK);C8(b,a.kv);return b;},My=(a,b)=>{return !(W(a.lw,b,0)>0.5)?0:1;},HG=(a,b)=>{return My(a,b)!==W(a.jr.jp,b,0)?0:1;},Dz=a=>{let b,c;b=0;c=0;while(c<Bi(a.jr)){b=b+(!HG(a,c)?0:1)|0;c=c+1|0;}return b;},Xl=(a,b)=>{let c;a:{if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(I6)){b=b;if(!X(a.jK,b.jK)){c=0;break a;}if(!X(a.jr,b.jr)){c=0;break a;}if(!X(a.nI,b.nI)){c=0;break a;}if(a.kW!=b.kW){c=0;break a;}if(a.kz!==b.kz){c=0;break a;}if(!X(a.kv,b.kv)){c=0;break a;}if(!X(a.ob,b.ob)){c=0;break a;}if(!X(a.lw,
b.lw)){c=0;break a;}if(a.lL==b.lL){c=1;break a;}c=0;}else c=0;}return c;},SF=a=>{return a.jr;};
function Mw(){let a=this;I.call(a);a.jt=null;a.js=null;}
let SE=(a,b)=>{let c,d,e,f;c=Dn(b.kb);d=Bd(Cg,c);e=d.data;a.jt=d;a.js=Bd(Cg,c);e[0]=BD(0,0);a.js.data[0]=BD(0,0);f=1;while(f<c){a.jt.data[f]=BD(Be(b,f),Be(b,f-1|0));a.js.data[f]=BD(Be(b,f),1);f=f+1|0;}},Cj=a=>{let b=new Mw();SE(b,a);return b;},CL=a=>{let b,c,d,e,f;b=0;c=1;while(true){d=a.jt.data;if(c>=d.length)break;b=b+(d[c].jd.data.length+a.js.data[c].jd.data.length|0)|0;c=c+1|0;}d=Bn(b);e=0;c=1;while(true){f=a.jt.data;if(c>=f.length)break;b=Mt(f[c].jd,d,e);e=Mt(a.js.data[c].jd,d,b);c=c+1|0;}return d;},C8
=(a,b)=>{let c,d,e;c=0;d=1;while(true){e=a.jt.data;if(d>=e.length)break;c=Rw(b,Rw(b,c,e[d].jd),a.js.data[d].jd);d=d+1|0;}},OZ=b=>{let c,d,e;b=b.data;c=b.length;d=0;while(d<c){e=b[d];if(e-e!==0.0)return 0;d=d+1|0;}return 1;},Mt=(b,c,d)=>{let e;e=b.data.length;Ca(b,0,c,d,e);return d+e|0;},Rw=(b,c,d)=>{let e;e=d.data.length;Ca(b,c,d,0,e);return c+e|0;};
function Cg(){let a=this;I.call(a);a.jg=0;a.jj=0;a.jd=null;}
let FT=(a,b,c)=>{a.jg=b;a.jj=c;a.jd=Bn(Bc(b,c));},BD=(a,b)=>{let c=new Cg();FT(c,a,b);return c;},Eb=b=>{let c,d,e,f,g,h,i;b=b.data;c=new Cg;d=b.length;FT(c,d,!d?0:b[0].data.length);e=0;while(e<d){f=b[e].data.length;g=c.jj;if(f!=g){h=new BS;d=b[e].data.length;i=M();P(R(J(R(J(R(J(i,H(406)),e),H(407)),d),H(408)),g),46);BW(h,L(i));Z(h);}Ca(b[e],0,c.jd,Bc(e,g),g);e=e+1|0;}return c;},OP=a=>{return a.jg;},G$=a=>{return a.jj;},W=(a,b,c)=>{return a.jd.data[Bc(b,a.jj)+c|0];},BU=(a,b,c,d)=>{a.jd.data[Bc(b,a.jj)+c|0]=d;},Ib
=a=>{return a.jd;},Ky=a=>{let b,c,d;b=BD(a.jg,a.jj);c=a.jd;d=c.data;Ca(c,0,b.jd,0,d.length);return b;},E3=a=>{let b,c,d;b=a.jg;c=a.jj;d=M();R(P(R(d,b),120),c);return L(d);},HS=(a,b)=>{let c,d,e,f,g,h,i,j,k,l;a:{if(b instanceof Cg){c=b;if(a.jg==c.jg&&a.jj==c.jj){b:{d=a.jd;e=c.jd;if(d===e)f=1;else{if(d!==null&&e!==null){d=d.data;e=e.data;f=d.length;if(f==e.length){g=0;c:{while(true){if(g>=f){g=(-1);break c;}h=g+0|0;i=d[h];j=e[h];JL();h=(!(i>j)?0:1)-(!(j>i)?0:1)|0;if(!h){k=1.0/i;l=1.0/j;h=(((!(k>l)?0:1)-(!(l>k)
?0:1)|0)+(j!==j?0:1)|0)-(i!==i?0:1)|0;}if(h)break;g=g+1|0;}}f=g>=0?0:1;break b;}}f=0;}}if(f){f=1;break a;}}}f=0;}return f;},M3=K(),Td=a=>{return performance.now();},Hk=K(0);
function QZ(){let a=this;I.call(a);a.qj=null;a.qk=null;a.ql=0;}
function O3(){let a=this;I.call(a);a.jB=null;a.kh=null;}
let M6=(a,b,c,d)=>{let e,f;if(!S(Eg(CB(a.jB,c),H(2)),d)&&!G9(a.jB,b)){e=a.kh;b=b.jm;f=c.jm;c=M();J(J(P(J(J(J(c,b),H(409)),f),61),d),H(410));b=L(c);U(e,b);}},G1=(a,b)=>{let c,d;c=b.jm;b=Bs(a.jB,b);d=M();J(P(J(d,c),61),b);return L(d);},D3=K(BN);
function H8(){let a=this;N.call(a);a.kx=null;a.le=null;}
let PR=a=>{return a.kx.data.length+a.le.data.length|0;},Ur=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(H8)){b=b;c=!X(a.kx,b.kx)?0:X(a.le,b.le)?1:0;}else c=0;return c;},Tk=K(),Ub=K(),MN=b=>{let c,d,e,f;b=b.data;c=b.length;d=new Float64Array(c);e=0;while(e<c){f=b[e];d[e]=f;e=e+1|0;}return d;},Ot=K(DH),Zj=null,JL=()=>{JL=Bg(Ot);Uv();},Uv=()=>{Zj=Bx(CX);};
function BY(){BI.call(this);this.mn=null;}
let D2=null,Hv=null,Gn=null,O1=null,Rs=null,NZ=null,QI=null,Mf=null,Cr=()=>{Cr=Bg(BY);RQ();},DD=(a,b,c,d)=>{Cr();Cx(a,b,c);a.mn=d;},Zt=a=>{return a.mn;},Sb=(a,b,c)=>{let d,e,f,g;d=b.jd;e=c.jd;f=0;while(true){g=d.data;if(f>=g.length)break;e.data[f]=a.gX(g[f]);f=f+1|0;}},MM=(a,b,c,d,e)=>{let f,g,h,i,j,k,l,m,n;f=b.jd;g=c.jd;h=d.jd;i=e.jd;j=0;while(true){k=i.data;if(j>=k.length)break;l=g.data;m=h.data;n=f.data;k[j]=a.gY(l[j],m[j])*n[j];j=j+1|0;}},RQ=()=>{let b,c,d;b=new Lj;DD(b,H(411),0,H(52));D2=b;b=new Li;DD(b,
H(412),1,H(53));Hv=b;b=new Lg;DD(b,H(363),2,H(54));Gn=b;b=new Lf;DD(b,H(413),3,H(55));O1=b;b=new Le;DD(b,H(414),4,H(56));Rs=b;b=new Ld;DD(b,H(415),5,H(57));NZ=b;b=new Lc;DD(b,H(416),6,H(58));QI=b;c=Bd(BY,7);d=c.data;d[0]=D2;d[1]=Hv;d[2]=Gn;d[3]=O1;d[4]=Rs;d[5]=NZ;d[6]=b;Mf=c;},L7=K(),Pd=null,HJ=()=>{HJ=Bg(L7);Yz();},Yz=()=>{let b,c;b=B8((B6()).data.length);c=b.data;Pd=b;c[Ej.jI]=1;c[CW.jI]=2;c[Dy.jI]=3;},Oh=K(0);
function H5(){let a=this;I.call(a);a.qr=null;a.qp=null;}
let X_=b=>{let c;b=b;c=b.qr;b=b.qp;HF(c);b.g0();};
function No(){I.call(this);this.oY=0;}
function KP(){I.call(this);this.qQ=null;}
let VN=(b,c)=>{let d,e;b=b.qQ;if((c.isPrimary?1:0)&&!c.button){b.np=c.offsetX;b.no=c.offsetY;b.o9=0;d=OQ(c);e=b.lb.g2(b.np,b.no,d);b.l1=e;if(!e)b.lb.g3();else{b.oc.setPointerCapture(c.pointerId);b.lb.g4(b.np,b.no,d);}}};
function KQ(){I.call(this);this.rR=null;}
let Yk=(b,c)=>{let d,e,f;b=b.rR;if(c.isPrimary?1:0){d=c.offsetX;e=c.offsetY;if(b.l1){f=b.o9|(!(Bu(Bq(d-b.np),Bq(e-b.no))>3.0)?0:1);b.o9=f;if(f)b.lb.g5(d,e);}else{f=b.lb.g2(d,e,OQ(c));if(f!=b.qG){b.qG=f;b.oc.style.setProperty("cursor",T(!f?H(126):H(417)));}}}};
function KR(){I.call(this);this.pP=null;}
let XV=(b,c)=>{LI(b.pP,c);};
function KS(){I.call(this);this.qD=null;}
let Xr=(b,c)=>{LI(b.qD,c);};
function KT(){I.call(this);this.q3=null;}
let Tg=(b,c)=>{if(b.q3.l1)c.preventDefault();};
function JQ(){I.call(this);this.rn=null;}
let XM=(b,c)=>{let d,e;b=b.rn;c=EB(Bm(b.la.value));if(!(KH(c)&&Bq(Eh(c))<=1.7976931348623157E308?1:0))c=J6();if(KH(c))Pr(b,Eh(c),0);else{c=b.p1;d=Bm(b.la.value);e=M();J(J(J(J(e,c),H(418)),d),H(136));Pa(b,L(e));}};
function JR(){I.call(this);this.rf=null;}
let X1=(b,c)=>{let d,e,f;b=b.rf;d=!(c.shiftKey?1:0)?0.1:1.0;a:{e=Bm(c.key);f=(-1);switch(Dc(e)){case 930625636:if(!S(e,H(419)))break a;f=0;break a;case 977535019:if(!S(e,H(420)))break a;f=1;break a;default:}}b:{switch(f){case 0:break;case 1:d= -d;break b;default:d=0.0;break b;}}if(d!==0.0){c.preventDefault();Pr(b,Bt((b.mA+d)*100.0)/100.0,c.repeat?1:0);}};
function JS(){I.call(this);this.qE=null;}
let Tp=(b,c)=>{b=b.qE;c=HE(b.mA);if(!b.n4&&!S(c,b.mh))HZ(b,c);};
function Iz(){I.call(this);this.pH=null;}
let XU=(b,c)=>{b.pH.g0();},EG=K(BN);
function Lw(){let a=this;I.call(a);a.lA=null;a.kN=null;a.kD=null;a.mY=null;a.ng=null;a.m5=null;}
let UU=(a,b,c,d)=>{let e,f,g,h,i;a.m5=H(2);a.lA=c;e=c.jm;b=B2(b,H(421));a.kN=b;b.className="field";f=a.kN;b=Fm(e,45,32);g=((BQ(b,0)-97|0)+65|0)&65535;b=Hh(b,1);h=M();J(P(h,g),b);(B1(f,H(422),L(h))).setAttribute("for",T(e));b=c.lC;b=b instanceof JV?b.lq:!(b instanceof FL)?Ie():Nq(H(117),H(5));a.ng=b;if(!b.m()){f=B2(a.kN,H(423));b=a.ng.p();while(b.q()){B1(f,H(226),b.s());}}else{f=B2(a.kN,H(424));f.setAttribute("type","text");b=a.lA.lC;f.setAttribute("inputmode",T(!(!(b instanceof Gl)&&!(b instanceof Hb)?0:1)?
H(425):H(426)));f.setAttribute("autocomplete","off");f.setAttribute("spellcheck","false");}a.kD=f;f.setAttribute("id",T(e));i=a.kD;b=M();J(J(J(J(b,e),H(427)),e),H(280));b=L(b);i.setAttribute("aria-describedby",T(b));i=B1(a.kN,H(207),c.pj);c="help";i.className=c;b=M();J(J(b,e),H(428));h=L(b);i.setAttribute("id",T(h));h=B2(a.kN,H(207));a.mY=h;b="complaint";h.className=b;i=a.mY;b=M();J(J(b,e),H(280));h=L(b);i.setAttribute("id",T(h));a.mY.setAttribute("role","alert");b=a.kD;h=new Ic;h.qf=a;h.qe=d;b.addEventListener("change",
Bk(Bo(h),"handleEvent"));},UI=(a,b,c)=>{let d=new Lw();UU(d,a,b,c);return d;},Y$=(a,b)=>{let c,d,e,f;a:{b:{c=a.kN;d=a.lA;Ba();if(!(d===CG&&!BC(b,B0,H(36)))){if(a.lA!==C3)break b;if(BC(b,Cf,H(27)))break b;}e=1;break a;}e=0;}c.hidden=!!e;f=Bs(b,a.lA);if(!S(f,a.m5)){a.m5=f;Q_(a,f);Mu(a,H(2));}},Mu=(a,b)=>{BB(a.mY,b);Ho(a.kD,H(312),Ck(b)?0:1,H(5));},Q_=(a,b)=>{if(!a.ng.m())a.kD.value=T(b);else a.kD.value=T(b);},Zk=K(),P1=K(),VW=null,La=null,Hw=null,Gd=null,Pq=null,K9=null,ON=null,Fw=()=>{Fw=Bg(P1);TH();},TH=()=>
{let b;VW=new WeakMap();La=!(typeof WeakRef!=='undefined'?1:0)?null:new WeakMap();Hw=!(typeof WeakRef!=='undefined'?1:0)?null:new Map();Gd=!(typeof WeakRef!=='undefined'?1:0)?null:new Map();if(Hw===null)b=null;else{b=new HY;b=new FinalizationRegistry(Bk(Bo(b),"accept"));}K9=b;if(Gd===null)b=null;else{b=new HX;b=new FinalizationRegistry(Bk(Bo(b),"accept"));}ON=b;},XY=K(),Qc=K(),W3=null,SK=null,Lb=null,Ou=null,T0=null,X0=null,Fj=()=>{Fj=Bg(Qc);Sy();},Sy=()=>{W3=new OA;SK=new Ox;Lb=new Oz;Ou=new Ov;T0=new Ow;X0
=new N5;},K3=K(0),NU=K(0),Q5=K(0),N$=K(0),QB=K(0),O$=K(0),Ql=K(0),Mq=K(0),Nt=K(0),MP=K(0),Mb=K(0),U2=K(),FA=b=>{let c,d;c=b.lastChild;while(c!==null){d=c.previousSibling;if(c.nodeType!=2)b.removeChild(c);c=d;}return b;},Xy=K(),C5=(b,c)=>{let d,e,f,g;d=Bh();if(Ck(D1(b)))return d;e=0;f=F5(b,c,0);while(f>=0){g=Dx(b,e,f);U(d,g);e=f+1|0;f=F5(b,c,e);}b=Hh(b,e);U(d,b);return d;},GJ=b=>{let c,d,e,f,g;c=C5(b,44);d=Bn(c.ji);e=d.data;f=0;g=e.length;while(f<g){e[f]=K0(BE(c,f));f=f+1|0;}return d;},K0=b=>{let c,d;c=EB(b);d
=new Q4;d.ry=b;if(c!==CY)return c.mt;b=d.ry;c=new H$;d=M();J(J(d,H(429)),b);BW(c,L(d));Z(c);};
function Qb(){let a=this;I.call(a);a.mP=null;a.j8=0;a.nf=null;a.j3=0;a.ly=0;}
let DR=a=>{return a.j8>=a.mP.je.length?0:BQ(a.mP,a.j8);},Jx=b=>{return 48<=b&&b<=57?1:0;},NA=a=>{let b,c;b=DR(a);c=b!=45&&b!=8722?0:1;if(!(!c&&b!=43))a.j8=a.j8+1|0;return c;};
function Ig(){let a=this;N.call(a);a.na=0;a.m0=0;}
let M0=(b,c,d)=>{let e,f;e=Bc(b%(((d+c|0)-1|0)/c|0)|0,c);f=new Ig;b=BG(c,d-e|0);f.na=e;f.m0=b;return f;},Ue=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(Ig)){b=b;c=a.na!=b.na?0:a.m0==b.m0?1:0;}else c=0;return c;};
function Gp(){let a=this;I.call(a);a.nx=null;a.jW=null;a.jS=null;}
let Ja=(a,b,c)=>{let d,e,f,g;a.nx=b;d=Dn(b.kb);e=Bd(Cg,d);f=e.data;a.jW=e;a.jS=Bd(Cg,d);f[0]=BD(0,0);a.jS.data[0]=c;g=1;while(g<d){a.jW.data[g]=BD(c.jg,Be(b,g));a.jS.data[g]=BD(c.jg,Be(b,g));g=g+1|0;}},E2=(a,b)=>{let c=new Gp();Ja(c,a,b);return c;},Gw=a=>{return a.jS.data[Bl(a.nx)];},DL=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t;c=b.jt;d=b.js;e=1;while(e<=Bl(a.nx)){f=c.data;b=a.jS.data[e-1|0];g=f[e];h=a.jW.data[e];DO(b.jj==g.jj&&h.jg==b.jg&&h.jj==g.jg?1:0,H(430),b,g,h);i=b.jd;j=g.jd;f=h.jd;k=b.jg;l=g.jg;m
=b.jj;n=0;while(n<k){o=0;while(o<l){p=0.0;q=0;while(q<m){r=i.data;s=j.data;p=p+r[Bc(n,m)+q|0]*s[Bc(o,m)+q|0];q=q+1|0;}f.data[Bc(n,l)+o|0]=p;o=o+1|0;}n=n+1|0;}b=d.data[e];g=a.jW.data[e];DO(b.jg==g.jj&&b.jj==1?1:0,H(431),g,b,g);i=b.jd;j=g.jd;t=g.jj;n=0;while(true){r=j.data;if(n>=r.length)break;o=0;while(o<t){f=i.data;q=n+o|0;r[q]=r[q]+f[o];o=o+1|0;}n=n+t|0;}Sb(IE(a.nx,e),a.jW.data[e],a.jS.data[e]);e=e+1|0;}};
function P8(){let a=this;N.call(a);a.l4=null;a.rY=null;a.kp=null;a.n1=null;a.n5=null;a.mi=null;a.kR=0;}
let V2=a=>{return a.kp;};
function Fe(){let a=this;N.call(a);a.j2=null;a.jL=null;a.kF=null;a.ku=null;a.m$=null;a.mJ=null;a.mX=null;a.kV=null;a.kM=null;a.ou=null;a.nU=null;a.kB=null;}
let HU=(a,b,c,d,e,f,g,h,i,j,k,l,m)=>{a.j2=b;a.jL=c;a.kF=d;a.ku=e;a.m$=f;a.mJ=g;a.mX=h;a.kV=i;a.kM=j;a.ou=k;a.nU=l;a.kB=m;},Zq=(a,b,c,d,e,f,g,h,i,j,k,l)=>{let m=new Fe();HU(m,a,b,c,d,e,f,g,h,i,j,k,l);return m;},T8=()=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p;b=Bb(1512988);c=new Fe;d=Bb(15789813);e=Bb(11183798);f=Bb(9144216);g=Bb(15000044);h=Bb(14268646);i=Bb(10935200);j=Bb(12160969);k=Bb(7323508);l=Bb(13214934);m=new DC;n=Bd(CI,7);o=n.data;o[0]=Bb(1775906);o[1]=Bb(3089216);o[2]=Bb(5189463);o[3]=Bb(7815012);o[4]=Bb(10638698);o[5]
=Bb(13204079);o[6]=Bb(15051394);Fk(m,n);p=new DC;n=Bd(CI,3);o=n.data;o[0]=Jz(DT(Bb(10055851),0.5),b);o[1]=Bb(2499629);o[2]=Jz(DT(Bb(5942881),0.4),b);Fk(p,n);HU(c,b,d,e,f,g,h,i,j,k,l,m,p);return c;},Xn=a=>{return a.j2;},XB=a=>{return a.jL;};
function K5(){let a=this;I.call(a);a.li=null;a.k$=null;a.kw=null;a.k8=null;a.k7=null;}
let V6=(a,b,c)=>{let d,e,f;a.li=b;d=Dn(b.kb);a.k$=Bd(Cg,d);a.kw=Bd(Cg,d);e=Cj(b);a.k8=e.jt;a.k7=e.js;a.k$.data[0]=BD(0,0);a.kw.data[0]=BD(0,0);f=1;while(f<d){a.k$.data[f]=BD(c,Be(b,f));a.kw.data[f]=BD(c,Be(b,f));f=f+1|0;}},Ki=(a,b)=>{let c=new K5();V6(c,a,b);return c;},JZ=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y;e=c.jS.data;f=b.jt;g=Bl(a.li);YQ(a.li.lu,e[g],d,a.k$.data[g]);h=Bl(a.li);i=a.li;b=i.ll;Cr();if(b===D2&&i.lu===EH){i=c.jS.data[h];b=a.kw.data[h];DO(I0(i,d)&&I0(i,b)?1:0,H(432),i,d,b);j
=i.jd;k=d.jd;l=b.jd;m=0;while(true){n=l.data;if(m>=n.length)break;o=j.data;p=k.data;n[m]=o[m]-p[m];m=m+1|0;}}else MM(IE(i,h),a.k$.data[h],c.jW.data[h],c.jS.data[h],a.kw.data[h]);while(true){h=C6(g,1);if(h<0)break;b=a.kw.data[g];m=g-1|0;i=e[m];q=a.k8.data[g];DO(b.jg==i.jg&&q.jg==b.jj&&q.jj==i.jj?1:0,H(433),b,i,q);n=b.jd;j=i.jd;k=q.jd;r=b.jj;s=i.jj;t=b.jg;u=0;while(u<r){v=0;while(v<s){w=0.0;x=0;while(x<t){p=n.data;l=j.data;w=w+p[Bc(x,r)+u|0]*l[Bc(x,s)+v|0];x=x+1|0;}k.data[Bc(u,s)+v|0]=w;v=v+1|0;}u=u+1|0;}b=a.kw.data[g];d
=a.k7.data[g];DO(d.jg==b.jj&&d.jj==1?1:0,H(434),b,b,d);l=b.jd;p=d.jd;y=b.jj;u=0;while(u<y){w=0.0;v=u;while(true){k=l.data;if(v>=k.length)break;w=w+k[v];v=v+y|0;}p.data[u]=w;u=u+1|0;}if(h>0){l=f.data;b=a.kw.data[g];d=l[g];i=a.k$.data[m];DO(b.jj==d.jg&&i.jg==OP(b)&&G$(i)==G$(d)?1:0,H(435),b,d,i);p=Ib(b);l=Ib(d);k=Ib(i);h=OP(b);u=G$(d);v=G$(b);x=0;while(x<h){y=0;while(y<u){w=0.0;t=0;while(t<v){j=p.data;n=l.data;w=w+j[Bc(x,v)+t|0]*n[Bc(t,u)+y|0];t=t+1|0;}k.data[Bc(x,u)+y|0]=w;y=y+1|0;}x=x+1|0;}MM(IE(a.li,m),a.k$.data[m],
c.jW.data[m],e[m],a.kw.data[m]);}g=g+(-1)|0;}};
function QC(){let a=this;I.call(a);a.oE=null;a.oq=null;a.oS=null;}
let V7=(a,b,c)=>{let d;d=DZ(BD(c,2),BD(c,1));a.oE=d;a.oq=E2(b,d.jf);a.oS=Ki(b,c);},Ms=(a,b)=>{let c=new QC();V7(c,a,b);return c;},Tt=K(),Gj=(b,c)=>{let d,e,f,g;b=b.data;d=Bn(c);e=d.data;f=BG(c,b.length);g=0;while(g<f){e[g]=b[g];g=g+1|0;}return d;},TM=K(),Zo=(b,c,d,e,f)=>{let g,h,i,j,k,l,m,n;if(b!==null&&d!==null){if(c>=0&&e>=0&&f>=0&&(c+f|0)<=Gs(b)&&(e+f|0)<=Gs(d)){a:{b:{if(b!==d){g=HL(Bz(b));h=HL(Bz(d));if(g!==null&&h!==null){if(g===h)break b;if(!G6(g)&&!G6(h)){i=b;j=0;k=c;while(j<f){c:{l=i.data;m=k+1|0;n=
l[k];if(n!==null){n=Bz(n);if(EF(n.kI,h.kI)){k=1;break c;}}k=0;}if(!k){Hp(b,c,d,e,j);b=new G8;Br(b);Z(b);}j=j+1|0;k=m;}Hp(b,c,d,e,f);return;}if(!G6(g))break a;if(G6(h))break b;else break a;}b=new G8;Br(b);Z(b);}}Hp(b,c,d,e,f);return;}b=new G8;Br(b);Z(b);}b=new Cq;Br(b);Z(b);}d=new EG;BW(d,H(436));Z(d);},Ca=(b,c,d,e,f)=>{if(c>=0&&e>=0&&f>=0&&(c+f|0)<=Gs(b)&&(e+f|0)<=Gs(d)){Hp(b,c,d,e,f);return;}b=new Cq;Br(b);Z(b);},Hp=(b,c,d,e,f)=>{if(f!==0){if(typeof b.data.buffer!=='undefined'){d.data.set(b.data.subarray(c,
c+f),e);}else if(b!==d||e<c){for(let i=0;i<f;i=i+1|0){d.data[e++]=b.data[c++];}}else {c=c+f|0;e=e+f|0;for(let i=0;i<f;i=i+1|0){d.data[ --e]=b.data[ --c];}}}};
function Q7(){let a=this;I.call(a);a.qu=null;a.qv=null;}
let S3=(a,b)=>{b=b;Cl(a.qu,a.qv.jm,b);};
function H_(){let a=this;I.call(a);a.q6=null;a.q7=null;}
let TL=(b,c)=>{let d;b=b;d=b.q6;b=b.q7;d.oY=(Mh(c[c.length-1|0])).isIntersecting?1:0;b.g0();};
function Ic(){let a=this;I.call(a);a.qf=null;a.qe=null;}
let RJ=(b,c)=>{let d,e;b=b;c=b.qf;b=b.qe;d=c.lA;e=!c.ng.m()?Bm(c.kD.value):Bm(c.kD.value);b=Kk(b,d,e);Mu(c,b);if(Ck(b))Q_(c,c.m5);};
function In(){let a=this;N.call(a);a.kb=null;a.kC=null;a.ll=null;a.lu=null;}
let Bl=a=>{return Dn(a.kb)-1|0;},Be=(a,b)=>{return (FV(a.kb,b)).lz;},IE=(a,b)=>{return b!=Bl(a)?a.kC:a.ll;},CH=a=>{let b,c;b=0;c=1;while(c<=Bl(a)){b=b+Bc(Be(a,c),Be(a,c-1|0)+1|0)|0;c=c+1|0;}return b;},Gq=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(In)){b=b;c=!X(a.kb,b.kb)?0:!X(a.kC,b.kC)?0:!X(a.ll,b.ll)?0:X(a.lu,b.lu)?1:0;}else c=0;return c;};
function Jp(){let a=this;N.call(a);a.mG=null;a.nq=0;}
let O9=(a,b,c)=>{a.mG=b;a.nq=c;},Fl=(a,b)=>{let c=new Jp();O9(c,a,b);return c;},SZ=b=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q;c=Jq(b);d=Hd(b);e=!(DN(c,EP(0, 1048576))&&b>2.2250738585072014E-308?1:0)?1:2;f=Ea(c,BA(d,0)+e|0);g=Ea(Cd(1),BA( -d|0,0)+e|0);h=Ea(Cd(1),BA(d,0));i=Ea(Cd(1),(BA(d,0)+e|0)-1|0);j=L2(b);Em(g,BA(j,0));k=Bd(Hy,3).data;k[0]=f;k[1]=h;k[2]=i;e=k.length;l=0;m= -j|0;while(l<e){Em(k[l],BA(m,0));l=l+1|0;}l=GV(Se(c,Cd(2)),B9)?1:0;if(C$(Jy(f,i),g)>=l){DF(g,0);j=j+1|0;}n=M();while(true){k=Bd(Hy,3).data;k[0]
=f;k[1]=h;k[2]=i;m=k.length;d=0;while(d<m){DF(k[d],0);d=d+1|0;}o=IG(f,g);p=C$(h,f)<l?0:1;q=C$(Jy(f,i),g)<l?0:1;if(q&&!(p&&!NL(f,g,o)))o=o+1|0;P(n,(48+o|0)&65535);if(p)break;if(q)break;}return Fl(L(n),j);},NL=(b,c,d)=>{return C$(Jy(b,b),c)<(d%2|0?0:1)?0:1;},Jq=b=>{let c;c=Q9(b);if(OB(c,EP(0, 1048576)))c=VZ(RF(c,EP(4294967295, 1048575)),EP(0, 1048576));return c;},Hd=b=>{return BA(E8(X3(Q9(b),52)),1)-1075|0;},L2=b=>{let c,d,e,f;c=Hd(b)+63|0;d=Jq(b);Jw();if(DN(d,B9))e=64;else{e=0;f=DQ(d,32);if(GV(f,B9))e=32;else f
=d;d=DQ(f,16);if(DN(d,B9))d=f;else e=e|16;f=DQ(d,8);if(DN(f,B9))f=d;else e=e|8;d=DQ(f,4);if(DN(d,B9))d=f;else e=e|4;f=DQ(d,2);if(DN(f,B9))f=d;else e=e|2;if(GV(DQ(f,1),B9))e=e|1;e=(64-e|0)-1|0;}return CU((c-e|0)*0.3010299956639812)|0;},Ea=(b,c)=>{let d;d=Hn(b);FF(d,c);return d;};
function He(){let a=this;N.call(a);a.ke=0.0;a.kc=0.0;a.j6=0.0;a.j0=0.0;}
let G5=null,GY=null,Ha=()=>{Ha=Bg(He);Xo();},Yw=(a,b,c,d,e)=>{Ha();a.ke=b;a.kc=c;a.j6=d;a.j0=e;},Gt=(a,b,c,d)=>{let e=new He();Yw(e,a,b,c,d);return e;},QR=b=>{let c,d,e,f,g,h,i,j;Ha();c=0.0;d=1.0;e=0.0;f=1.0;g=0;while(g<b.jg){c=Bf(c,W(b,g,0));d=Bu(d,W(b,g,0));e=Bf(e,W(b,g,1));f=Bu(f,W(b,g,1));g=g+1|0;}if(E0(G5,c,e)&&E0(G5,d,f))return G5;if(E0(GY,c,e)&&E0(GY,d,f))return GY;h=Bu(d-c,f-e)*0.6;i=(c+d)/2.0;j=(e+f)/2.0;return Gt(i-h,i+h,j-h,j+h);},E0=(a,b,c)=>{return a.ke<=b&&b<=a.kc&&a.j6<=c&&c<=a.j0?1:0;},Mm=(a,
b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(He)){b=b;c=a.ke!==b.ke?0:a.kc!==b.kc?0:a.j6!==b.j6?0:a.j0===b.j0?1:0;}else c=0;return c;},Xo=()=>{G5=Gt((-0.1),1.1,(-0.1),1.1);GY=Gt((-1.1),1.1,(-1.1),1.1);};
function Np(){let a=this;I.call(a);a.pv=null;a.o8=null;a.rp=0;a.nb=null;a.nG=null;a.oQ=null;a.m1=null;a.o7=null;}
let OU=(a,b)=>{let c,d,e,f,g,h,i,j,k,l;a:{if(!(!B5(a.m1)&&Dv(a.o7)===b)){a.o7=Bw(b);c=Gb(b);DL(a.nb,c);d=new J2;e=b.kW;f=E_(b.kz);g=new P_;g.p7=a;g.p6=c;c=new JT;h=a.o8;i=a.rp;j=(Gw(a.nb)).jd;k=C6(i,2);if(k>=0&&k>=0&&j.data.length==Bc(i,i)){c.k0=h;c.jT=i;c.kk=i;c.kZ=j;b=b.jr;h=b.jf;b=b.jp;if(h.jj!=2)break a;if(b.jj!=1)break a;if(h.jg!=b.jg)break a;d.mf=e;d.ny=f;d.l8=g;d.kY=c;d.jU=h;d.nv=b;a.m1=Bw(d);}else{l=j.data;b=new BS;k=l.length;c=M();J(R(J(R(P(R(J(c,H(437)),i),120),i),H(438)),k),H(439));BW(b,L(c));Z(b);}}return Bj(a.m1);}c
=new BS;d=E3(h);b=E3(b);f=M();P(J(J(J(J(f,H(440)),d),H(240)),b),46);BW(c,L(f));Z(c);};
function CI(){let a=this;N.call(a);a.jV=0;a.j5=0;a.j1=0;a.lG=0.0;}
let VH=(a,b,c,d,e)=>{a.jV=b;a.j5=c;a.j1=d;a.lG=e;},GM=(a,b,c,d)=>{let e=new CI();VH(e,a,b,c,d);return e;},Bb=b=>{return GM(b>>16&255,b>>8&255,b&255,1.0);},DT=(a,b)=>{return GM(a.jV,a.j5,a.j1,b);},Jz=(a,b)=>{return GM(Io(a,a.jV,b.jV),Io(a,a.j5,b.j5),Io(a,a.j1,b.j1),1.0);},Io=(a,b,c)=>{let d;d=a.lG;return Bt(d*b+(1.0-d)*c)|0;},FZ=(b,c)=>{P(P(b,BQ(H(441),c>>4)),BQ(H(441),c&15));},Q8=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(CI)){b=b;c=a.jV!=b.jV?0:a.j5!=b.j5?0:a.j1!=b.j1?0:a.lG===b.lG?1:0;}else c
=0;return c;};
function DC(){I.call(this);this.mL=null;}
let FG=null,Fz=()=>{Fz=Bg(DC);Wp();},Fk=(a,b)=>{Fz();a.mL=b.bd();},Px=a=>{let b=new DC();Fk(b,a);return b;},Ez=(a,b)=>{return Ka(a,Bu(0.0,Bf(255.0,b*256.0))|0);},Ka=(a,b)=>{let c,d,e,f,g;c=a.mL.data;d=c.length-1|0;e=Bc(b,d);b=e/255|0;f=c[b];g=c[BG(d,b+1|0)];d=e%255|0;return GM(Kr(f.jV,g.jV,d),Kr(f.j5,g.j5,d),Kr(f.j1,g.j1,d),1.0);},Kr=(b,c,d)=>{Fz();return (Bc(b,255-d|0)+Bc(c,d)|0)/255|0;},Wp=()=>{let b,c,d;b=new DC;c=Bd(CI,11);d=c.data;d[0]=Bb(4194379);d[1]=Bb(7744131);d[2]=Bb(10055851);d[3]=Bb(12756431);d[4]
=Bb(15193320);d[5]=Bb(16250871);d[6]=Bb(14282963);d[7]=Bb(10935200);d[8]=Bb(5942881);d[9]=Bb(1800247);d[10]=Bb(17435);Fk(b,c);FG=b;},Qu=K(0),DU=(a,b)=>{let c;c=a.mu;return c*Bu(1.0,Bt(b/c));},Jd=(a,b)=>{let c;c=a.mu;return c*Bt(b/c);},Ee=(a,b,c)=>{let d,e;d=a;e=Bt(c/d.mu)%2.0!==1.0?0:1;return Jd(a,b)+(!e?0.0:d.mu/2.0);};
function H0(){let a=this;I.call(a);a.jD=null;a.lf=0.0;a.nj=0.0;a.mu=0.0;a.nO=null;}
let GS=null,DK=()=>{DK=Bg(H0);WR();},SA=a=>{return a.lf;},TU=a=>{return a.nj;},B4=(a,b,c)=>{let d,e;d=a.jD;DK();d.fillStyle=T(HD(GS,c));if(!(b instanceof Ds)){Nm(a,b);a.jD.fill('evenodd');}else{e=b;a.jD.fillRect(e.jq,e.jF,e.jx,e.jN);}},Ce=(a,b,c)=>{let d,e;d=a.jD;DK();d.strokeStyle=T(HD(GS,c.pT));a.jD.lineWidth=c.lv;Xv(a.jD,c.qS);if(!(b instanceof Ds)){Nm(a,b);a.jD.stroke();}else{e=b;a.jD.strokeRect(e.jq,e.jF,e.jx,e.jN);}},CE=(a,b,c,d,e,f)=>{let g,h,i,j,k,l;g=a.nO;if(e===g)h=1;else if(g!==null&&Bz(g)===Bx(Fu))
{g=g;h=e.k1!==g.k1?0:!X(e.lo,g.lo)?0:!X(e.lR,g.lR)?0:X(e.m7,g.m7)?1:0;}else h=0;if(!h){a.nO=e;i=a.jD;DK();j=e.lR;DW();g=j!==Ks?H(2):H(442);k=e.lo;Dj();j=k!==Fc?H(443):H(444);a:{k=E5(e.k1,2);l=M();J(J(J(J(l,g),k),H(445)),j);i.font=T(L(l));j=a.jD;Ju();switch(ME.data[e.m7.jI]){case 1:e=H(446);break a;case 2:e=H(447);break a;case 3:e=H(269);break a;default:}b=new PA;Br(b);Z(b);}j.textAlign=T(e);}e=a.jD;DK();f=T(HD(GS,f));e.fillStyle=f;a.jD.fillText(T(b),c,d);},Nm=(a,b)=>{let c,d,e;a:{a.jD.beginPath();if(b instanceof Hg)
{c=b;a.jD.arc(c.o5,c.o4,c.oK,0.0,6.283185307179586);}else if(b instanceof G2)JA(a,b.ma);else if(b instanceof IY){d=BM(b.qN);while(BJ(d)){JA(a,BH(d));}}else if(b instanceof Ge){e=BM(b.n0);while(true){if(!BJ(e))break a;JA(a,BH(e));a.jD.closePath();}}}},JA=(a,b)=>{let c,d;c=0;while(true){d=b.data;if(c>=d.length)break;if(c)a.jD.lineTo(d[c],d[c+1|0]);else a.jD.moveTo(d[c],d[c+1|0]);c=c+2|0;}},WR=()=>{let b;b=new Qn;b.nY=Bd(CI,256);b.og=Bd(Bv,256);GS=b;},Tc=K(),Xv=(b,c)=>{b.setLineDash(c?[c]:[]);};
function PQ(){let a=this;I.call(a);a.qa=0;a.p_=0;}
let RG=(a,b)=>{let c,d;b=Bo(b);c=a.qa;d=a.p_;GX();b.show(!!c,!!d);};
function HB(){let a=this;N.call(a);a.lN=null;a.nl=null;a.mB=null;a.lZ=null;}
let VV=(a,b)=>{let c,d,e;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(HB)){b=b;d=a.lN;e=b.lN;if(!X(B7(d),B7(e)))c=0;else{d=a.nl;e=b.nl;if(!X(B7(d),B7(e)))c=0;else{d=a.mB;e=b.mB;if(!X(B7(d),B7(e)))c=0;else{d=a.lZ;b=b.lZ;c=X(B7(d),B7(b))?1:0;}}}}else c=0;return c;};
function I1(){let a=this;N.call(a);a.mg=0;a.mN=null;a.nu=null;}
let V8=(a,b)=>{let c,d,e;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(I1)){b=b;if(a.mg!=b.mg)c=0;else{d=a.mN;e=b.mN;if(!X(B7(d),B7(e)))c=0;else{d=a.nu;b=b.nu;c=X(B7(d),B7(b))?1:0;}}}else c=0;return c;};
function Oe(){let a=this;N.call(a);a.pt=null;a.pk=0.0;a.re=0.0;a.rS=null;a.qw=null;}
let Oi=b=>{let c,d;a:{if(Bl(b.jK)==1){c=b.jr;b=Fi();if(HS(c.jf,b.jf)&&HS(c.jp,b.jp)?1:0){d=1;break a;}}d=0;}return d;},S9=b=>{let c,d,e,f,g,h;if(!Oi(b)){b=new BS;BW(b,H(448));Z(b);}c=E2(b.jK,b.jr.jf);DL(c,Gb(b));d=c.jW.data[1].jd;e=d.data;c=new Oe;f=e[0]+e[3];g=e[1]+e[2];b=Rp(b);h=M();J(J(h,b),H(449));b=L(h);c.pt=d;c.pk=f;c.re=g;c.rS=H(450);c.qw=b;return c;};
function JB(){let a=this;N.call(a);a.mT=null;a.nA=0;}
let VT=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(JB)){b=b;c=!X(a.mT,b.mT)?0:a.nA==b.nA?1:0;}else c=0;return c;},Hi=K(Cq);
function DG(){BI.call(this);this.pa=null;}
let EH=null,Na=null,RK=null,F_=()=>{F_=Bg(DG);TA();},QY=(a,b,c,d)=>{F_();Cx(a,b,c);a.pa=d;},YQ=(a,b,c,d)=>{let e,f,g,h,i,j,k;e=b.jd;f=c.jd;g=d.jd;h=0;while(true){i=g.data;if(h>=i.length)break;j=e.data;k=f.data;i[h]=a.gY(j[h],k[h]);h=h+1|0;}},TA=()=>{let b,c,d;b=new PK;QY(b,H(451),0,H(65));EH=b;b=new PJ;QY(b,H(452),1,H(66));Na=b;c=Bd(DG,2);d=c.data;d[0]=EH;d[1]=b;RK=c;},Fs=K(0);
function MC(){let a=this;I.call(a);a.nD=null;a.pB=null;}
let UE=(a,b,c)=>{let d,e,f,g;d=CL(b);a.nD.eh(b,c);e=CL(b);f=0;while(true){g=e.data;if(f>=g.length)break;g[f]=!a.pB.data[f]?g[f]:d.data[f];f=f+1|0;}C8(b,e);},U7=a=>{return a.nD.dW();},SD=(a,b)=>{a.nD.d3(b);},EO=K(0),MY=K(N),Wa=(a,b)=>{let c,d,e,f,g;c=Cj(b);d=c.jt.data;e=Bd(B$(CX),2);f=e.data;f[0]=BX([1.0,1.0]);f[1]=BX([1.0,1.0]);d[1]=Eb(e);d=c.js.data;e=Bd(B$(CX),2);f=e.data;g=Bn(1);g.data[0]=0.0;f[0]=g;g=Bn(1);g.data[0]=(-1.0);f[1]=g;d[1]=Eb(e);d=c.jt.data;e=Bd(B$(CX),1);e.data[0]=BX([1.0,(-2.0)]);d[2]=Eb(e);d
=c.js.data;e=Bd(B$(CX),1);f=e.data;g=Bn(1);g.data[0]=0.0;f[0]=g;d[2]=Eb(e);return c;},LE=K(N),SP=(a,b)=>{return Cj(b);};
function QM(){N.call(this);this.qB=null;}
let XP=(a,b)=>{let c;c=Cj(b);C8(c,a.qB);return c;},K4=K(0);
function Q4(){I.call(this);this.ry=null;}
let SR=K(),Gs=b=>{let c;c=(Bz(b)).kI;if(c[By].itemType!==null)return Yr(b);b=new BS;Br(b);Z(b);},G8=K(BN),Lj=K(BY),O2=(a,b)=>{return 1.0/(1.0+Kj( -b));},XI=(a,b,c)=>{return c*(1.0-c);},Li=K(BY),YD=(a,b)=>{let c,d;if(b!==0.0){c=Bq(b);if(c<0.7){d=b*b;b=b-d*(1.1486475E7+d*(810810.0+d*(12870.0+d*44.0)))/(3.4459425E7+d*(1.62162E7+d*(945945.0+d*(13860.0+d*45.0))))*b;}else{c=Kj(2.0*c)+1.0;c=c<16.0?(c-2.0)/c:1.0-2.0/c;if(b<0.0)c= -c;b=c;}}return b;},Y5=(a,b,c)=>{return 1.0-c*c;},Lg=K(BY),U0=(a,b)=>{if(b<0.0)b=0.0;return b;},R0
=(a,b,c)=>{return !(b>0.0)?0.0:1.0;},Lf=K(BY),Zb=(a,b)=>{if(!(b>0.0))b=0.01*b;return b;},TR=(a,b,c)=>{return !(b>0.0)?0.01:1.0;},Le=K(BY),Va=(a,b)=>{let c,d;c=Kj( -Bq(b));d=1.0+c;return IW(d)-(d-1.0-c)/d+Bu(b,0.0);},UF=(a,b,c)=>{Cr();return O2(D2,b);},Ld=K(BY),Yt=(a,b)=>{return E1(b);},Vr=(a,b,c)=>{return EX(b);},Lc=K(BY),Tw=(a,b)=>{return b;},Yj=(a,b,c)=>{return 1.0;},WF=K(),I2=K(0),HY=K(),Tl=(b,c)=>{b;Fw();Hw.delete(c);},HX=K(),Wj=(b,c)=>{b;Fw();Gd.delete(c);},NM=K(0),Jr=K(EE),JM=K(Jr),OA=K(JM),LK=K(0),IN
=K(),IH=K(IN),Ox=K(IH),Oz=K(CZ),St=(a,b)=>{let c;c=new Cq;Br(c);Z(c);},Y_=a=>{return 0;},Vz=a=>{Fj();return Ou;},S4=a=>{return 1;},GA=K(0),Ov=K(),Sz=a=>{return 0;},TF=a=>{let b;b=new D3;Br(b);Z(b);},Oc=K(0),Ow=K(),N5=K();
function Hy(){let a=this;I.call(a);a.jZ=null;a.jM=0;}
let Ug=(a,b)=>{a.jZ=B8(4);while(GV(b,B9)){Kx(a,E8(b)&134217727);b=DQ(b,27);}},Hn=a=>{let b=new Hy();Ug(b,a);return b;},Jy=(b,c)=>{let d,e,f,g;d=Hn(B9);e=0;f=0;while(!(f>=b.jM&&f>=c.jM&&e<=0)){g=(Dh(b,f)+Dh(c,f)|0)+e|0;Kx(d,g&134217727);e=g>>27;f=f+1|0;}return d;},Nx=a=>{let b;b=a.jM;return !b?0:((b*27|0)-MK(Dh(a,b-1|0))|0)+5|0;},C$=(a,b)=>{let c;c=BA(a.jM,b.jM)-1|0;while(c>0&&Dh(a,c)==Dh(b,c)){c=c+(-1)|0;}return c<0?0:Dh(a,c)-Dh(b,c)|0;},DF=(a,b)=>{let c,d,e;c=0;while(c<a.jM){d=a.jZ.data;e=(d[c]*10|0)+b|0;d[c]
=e&134217727;b=e>>27;c=c+1|0;}if(b>0)Kx(a,b);},Em=(a,b)=>{let c;c=0;while(c<b){DF(a,0);c=c+1|0;}},FF=(a,b)=>{let c,d,e,f,g,h,i,j,k;c=b/27|0;d=b%27|0;e=a.jM;f=B8((e+c|0)+1|0);g=f.data;h=0;i=27-d|0;while(h<e){j=h+c|0;b=g[j];k=a.jZ.data;g[j]=b|k[h]<<d&134217727;g[j+1|0]=k[h]>>i;h=h+1|0;}a.jZ=f;a.jM=g.length;Qf(a);},IG=(a,b)=>{let c,d,e,f;c=0;while(C$(a,b)>=0){d=0;e=0;while(e<a.jM){f=(a.jZ.data[e]-Dh(b,e)|0)+d|0;a.jZ.data[e]=f&134217727;d=f>>27;e=e+1|0;}Qf(a);c=c+1|0;}return c;},Dh=(a,b)=>{return b>=a.jM?0:a.jZ.data[b];},Kx
=(a,b)=>{let c,d,e,f,g;c=a.jM;d=a.jZ.data;e=d.length;if(c==e){c=2*c|0;f=B8(c);g=f.data;c=BG(c,e);e=0;while(e<c){g[e]=d[e];e=e+1|0;}a.jZ=f;}d=a.jZ.data;e=a.jM;a.jM=e+1|0;d[e]=b;},Qf=a=>{let b,c,d;while(true){b=a.jM;if(b<=0)break;c=a.jZ.data;d=b-1|0;if(c[d])break;a.jM=d;}},Gy=K(BI),Dw=null,CM=null,HC=null,Lp=null,Cu=()=>{Cu=Bg(Gy);YT();},WS=(a,b,c)=>{Cu();Cx(a,b,c);},Kt=(a,b)=>{let c=new Gy();WS(c,a,b);return c;},YT=()=>{let b,c,d;Dw=Kt(H(31),0);CM=Kt(H(453),1);b=Kt(H(454),2);HC=b;c=Bd(Gy,3);d=c.data;d[0]=Dw;d[1]
=CM;d[2]=b;Lp=c;};
function Fu(){let a=this;N.call(a);a.k1=0.0;a.lo=null;a.lR=null;a.m7=null;}
let J0=(a,b,c,d,e)=>{a.k1=b;a.lo=c;a.lR=d;a.m7=e;},ZE=(a,b,c,d)=>{let e=new Fu();J0(e,a,b,c,d);return e;},Di=(b,c)=>{let d,e;d=new Fu;Dj();e=It;DW();J0(d,b,e,Gx,c);return d;},Je=(b,c)=>{let d,e;d=new Fu;Dj();e=Fc;DW();J0(d,b,e,Gx,c);return d;},YV=K(),Yy=(b,c,d)=>{let e,f,g,h,i,j,k,l,m,n;e=c.mj.data[d].data;f=e.length;if(f>8){g=Infinity;h=(-Infinity);i=0;while(i<f){j=e[i];g=Bf(g,j);h=Bu(h,j);i=i+1|0;}O(R(O(b,H(455)),f),H(456));O(O(R(b,d),H(457)),Ei(g));P(O(O(b,H(188)),Ei(h)),46);return;}k=0;l=f-1|0;while(k<f)
{m=Ku(c.jE,d,k);O(b,!k?H(4):k!=l?H(157):H(240));if(k)m=Jl(m,H(4));else{m=Hh(m,1);n=M();J(P(n,72),m);n=L(n);m=M();J(J(m,n),H(458));m=L(m);}O(b,m);O(b,Ei(e[k]));P(O(O(b,H(459)),H6(GU(c,d,k))),41);k=k+1|0;}P(b,46);},Lu=(b,c,d)=>{return c==Bl(b)?H(460):Nd(c?104:120,d+1|0);},Ku=(b,c,d)=>{let e;if(c==Bl(b))return H(461);if(!c){c=d+1|0;b=M();R(P(b,120),c);return L(b);}d=d+1|0;e=M();R(J(e,H(462)),d);e=L(e);if(Bl(b)!=2){b=M();R(J(J(b,e),H(463)),c);e=L(b);}return e;},H6=b=>{return D1(JK(b));},WJ=K(),HE=b=>{return Fm(BZ(b),
45,8722);},X7=K();
function Pe(){let a=this;I.call(a);a.p4=null;a.p5=0;}
let VE=a=>{let b,c;b=a.p4;c=a.p5;Fh(b.p2.qt,c);},TQ=K(),Rp=b=>{let c,d,e,f,g,h,i,j;c=M();O(R(O(R(c,Dz(b)),H(222)),Bi(b.jr)),H(464));d=H(303);e=0;while(e<=1){f=Bh();g=0;while(g<Bi(b.jr)){if(!HG(b,g)&&My(b,g)==e){h=b.jr.jf;i=BZ(W(h,g,0));h=BZ(W(h,g,1));j=M();P(J(P(J(P(j,40),i),44),h),41);h=L(j);U(f,h);}g=g+1|0;}if(!Ci(f)){O(O(c,d),LZ(f));R(O(O(c,f.ji!=1?H(465):H(466)),H(467)),e);d=H(157);}e=e+1|0;}return L(O(c,H(142)));},LZ=b=>{let c,d,e,f;c=M();d=0;e=b;while(true){f=e.ji;if(d>=f)break;O(O(c,!d?H(2):d!=(f-1|0)
?H(157):H(240)),BE(e,d));d=d+1|0;}return L(c);},UM=K(),TD=K(),Wf=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n;d=b.kl;e=Bl(d);f=d.ll;Cr();if(f===Gn&&N6(b.ld.jW.data[e],0)){d=new Co;Ch();CV(d,G4,H(468));U(c,d);return;}a:{if(d.kC===Gn){g=1;while(true){if(g>=e)break a;h=b.ld.jW.data[g];d=Jo(b.kl,g);i=0;while(i<h.jj){if(N6(h,i))GK(d,i);i=i+1|0;}if(Dd(d)>0){h=new Co;Ch();f=G4;j=KG(d);k=Ex(d,H(469),H(470));l=Ex(d,H(471),H(472));if(g!=1){d=Ex(d,H(473),H(474));m=M();J(J(m,H(475)),d);n=L(m);}else{m=Ex(d,H(476),H(477));n=M();J(J(J(n,
H(478)),m),H(479));n=L(n);}d=M();J(J(J(J(J(d,j),k),H(480)),l),n);CV(h,f,L(d));U(c,h);}g=g+1|0;}}}},N6=(b,c)=>{let d;d=0;while(d<b.jg){if(W(b,d,c)>0.0)return 0;d=d+1|0;}return 1;},Wr=K(),Ul=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p;d=b.kl;e=d.kC;Cr();if(e!==D2&&e!==Hv)return;f=1;while(f<Bl(d)){g=Jo(d,f);h=0;while(h<Be(d,f)){i=b.ld;j=i.jW.data[f];i=i.jS.data[f];k=e.gY(0.0,e.gX(0.0))*0.01;l=0;a:{while(l<j.jg){if(e.gY(W(j,l,h),W(i,l,h))>k){l=0;break a;}l=l+1|0;}l=1;}if(l)GK(g,h);h=h+1|0;}if(Dd(g)>0){i=new Co;Ch();j
=JI;m=KG(g);n=Ex(g,H(481),H(482));o=e.mn;g=Ex(g,H(483),H(484));p=M();J(J(J(J(J(J(J(p,m),n),H(485)),o),H(486)),g),H(487));CV(i,j,L(p));U(c,i);}f=f+1|0;}},UV=K(),Xs=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r;d=b.kl;e=!(Pg(b)>0.0)?0:1;f=1;while(f<Bl(d)){g=Du(Be(d,f)).data;h=0;i=g.length;while(h<i){if(!g[h]){j=Jo(d,f);GK(j,h);k=h+1|0;while(k<i){if(!g[k]){a:{l=b.l7;m=l.jt.data;n=m[f];l=l.js.data[f];o=m[f+1|0];if(W(l,h,0)!==W(l,k,0))p=0;else{p=0;while(true){if(p>=n.jj){p=0;while(p<o.jg){if(W(o,p,h)!==W(o,p,k)){p=0;break a;}p
=p+1|0;}p=1;break a;}if(W(n,h,p)!==W(n,k,p))break;p=p+1|0;}p=0;}}if(p){g[k]=1;GK(j,k);}}k=k+1|0;}if(Dd(j)>1){q=new Co;Ch();r=Jt;n=KG(j);j=!e?H(488):H(489);l=M();J(J(J(l,n),H(490)),j);CV(q,r,L(l));U(c,q);}}h=h+1|0;}f=f+1|0;}},XA=K(),UW=(b,c,d)=>{let e,f,g,h;e=Bi(b.jr);f=Ci(d)?0:1;if(!f&&!(Pg(c)>=0.001*e)){f=Dz(b);b=M();J(R(J(R(J(b,H(179)),f),H(222)),e),H(491));g=L(b);h=new Co;Ch();b=I7;if(Bl(c.kl)!=1){c=M();J(J(J(c,H(492)),g),H(493));c=L(c);}else{c=M();J(J(J(c,H(494)),g),H(495));c=L(c);}CV(h,b,c);U(d,h);return;}};
function Co(){let a=this;N.call(a);a.mI=null;a.mD=null;}
let CV=(a,b,c)=>{a.mI=b;a.mD=c;},ZC=(a,b)=>{let c=new Co();CV(c,a,b);return c;},YZ=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(Co)){b=b;c=!X(a.mI,b.mI)?0:X(a.mD,b.mD)?1:0;}else c=0;return c;},Hl=K(BI),FH=null,G4=null,JI=null,Jt=null,I7=null,KE=null,Ya=null,Ch=()=>{Ch=Bg(Hl);VK();},W9=(a,b,c)=>{Ch();Cx(a,b,c);},D_=(a,b)=>{let c=new Hl();W9(c,a,b);return c;},VK=()=>{let b,c,d;FH=D_(H(371),0);G4=D_(H(367),1);JI=D_(H(496),2);Jt=D_(H(497),3);I7=D_(H(498),4);b=D_(H(499),5);KE=b;c=Bd(Hl,6);d=c.data;d[0]
=FH;d[1]=G4;d[2]=JI;d[3]=Jt;d[4]=I7;d[5]=b;Ya=c;},H$=K(BN),Fr=K(0),FM=(b,c)=>{let d,e,f,g;d=MX(Ft(c));e=BD(200,2);f=BD(200,1);g=0;while(g<200){b.hM(g,d,e);BU(f,g,0,g%2|0);g=g+1|0;}return DZ(e,f);},Qo=K(),YM=(a,b,c,d)=>{let e,f,g,h;e=(b%2|0)!=1?0:1;f=Ep(c);g=C1(e?f*0.25:f*0.4375+0.5625);h=Ep(c)*6.283185307179586;BU(d,b,0,g*EX(h));BU(d,b,1,g*E1(h));},Lr=K(),W2=(a,b,c,d)=>{let e,f,g;e=((((b/2|0)*37|0)%100|0)+Ep(c))/100.0;f=e*0.9+0.1;g=e*10.995574287564276+(b%2|0)*3.141592653589793;BU(d,b,0,f*EX(g)+DJ(c)*0.02);BU(d,
b,1,f*E1(g)+DJ(c)*0.02);},MT=K(),Xm=(a,b,c,d)=>{let e,f,g,h;e=Ep(c)*3.141592653589793;f=b%2|0?0:1;g=f?EX(e):1.0-EX(e);h=f?E1(e):0.5-E1(e);BU(d,b,0,(g+DJ(c)*0.1-0.5)/1.5);BU(d,b,1,(h+DJ(c)*0.1-0.25)/1.5);},LC=K(),Vt=(a,b,c,d)=>{let e;e=(b%2|0)-0.5;BU(d,b,0,e+DJ(c)*0.2);BU(d,b,1,e+DJ(c)*0.2);};
function K8(){let a=this;I.call(a);a.rt=0.0;a.l_=null;}
let XX=(a,b,c)=>{let d,e;d=1;while(true){e=b.jt.data;if(d>=e.length)break;OC(a,c.k8.data[d],a.l_.jt.data[d],e[d]);OC(a,c.k7.data[d],a.l_.js.data[d],b.js.data[d]);d=d+1|0;}},OC=(a,b,c,d)=>{let e,f,g,h,i,j,k;e=b.jd;f=c.jd;g=d.jd;h=0;while(true){i=g.data;if(h>=i.length)break;j=f.data;k=e.data;j[h]=0.9*j[h]+k[h];i[h]=i[h]-a.rt*j[h];h=h+1|0;}},Tu=a=>{return CL(a.l_);},T6=(a,b)=>{C8(a.l_,b);};
function M8(){let a=this;I.call(a);a.ph=0.0;a.l5=null;a.l$=null;a.oG=null;a.n6=null;a.lm=0.0;a.lg=0.0;}
let XD=(a,b,c)=>{let d,e;a.lm=a.lm*0.9;a.lg=a.lg*0.999;d=1;while(true){e=b.jt.data;if(d>=e.length)break;Ng(a,c.k8.data[d],a.l5.jt.data[d],a.l$.jt.data[d],a.oG.jt.data[d],a.n6.jt.data[d],e[d]);Ng(a,c.k7.data[d],a.l5.js.data[d],a.l$.js.data[d],a.oG.js.data[d],a.n6.js.data[d],b.js.data[d]);d=d+1|0;}},Ng=(a,b,c,d,e,f,g)=>{let h,i,j,k,l,m,n,o,p,q,r,s,t;h=b.jd;i=c.jd;j=d.jd;k=e.jd;l=f.jd;m=g.jd;n=0;while(true){o=m.data;if(n>=o.length)break;p=i.data;q=h.data;r=j.data;s=k.data;t=l.data;p[n]=0.9*p[n]+0.09999999999999998
*q[n];r[n]=0.999*r[n]+0.0010000000000000009*q[n]*q[n];s[n]=p[n]/(1.0-a.lm);t[n]=r[n]/(1.0-a.lg);o[n]=o[n]-a.ph*s[n]/(C1(t[n])+1.0E-8);n=n+1|0;}},TT=a=>{let b,c,d,e,f,g;b=CL(a.l5);c=b.data;d=CL(a.l$);e=c.length;f=2*e|0;g=Bn(f+2|0);c=g.data;Ca(b,0,g,0,e);Ca(d,0,g,e,e);c[f]=a.lm;c[f+1|0]=a.lg;return g;},WP=(a,b)=>{let c,d,e;c=b.data;d=(c.length/2|0)-1|0;e=Bn(d);Ca(b,d,e,0,d);C8(a.l5,b);C8(a.l$,e);d=2*d|0;a.lm=c[d];a.lg=c[d+1|0];};
function IQ(){N.call(this);this.oJ=0.0;}
let L_=null,F7=()=>{F7=Bg(IQ);UT();},RZ=(a,b,c)=>{let d,e;d=1;while(true){e=b.jt.data;if(d>=e.length)break;PM(a.oJ,c.k8.data[d],e[d]);PM(a.oJ,c.k7.data[d],b.js.data[d]);d=d+1|0;}},Tj=a=>{F7();return L_;},YR=(a,b)=>{return;},UT=()=>{L_=Bn(0);};
function PI(){N.call(this);this.ra=0.0;}
let VU=(a,b)=>{let c,d,e;c=Cj(b);d=MX(Ft(a.ra));e=1;while(e<=Bl(b)){c.jt.data[e]=Ns(d,Be(b,e),Be(b,e-1|0));c.js.data[e]=Ns(d,Be(b,e),1);e=e+1|0;}return c;},Wi=K(),PM=(b,c,d)=>{let e,f,g,h,i;DO(I0(c,d),H(500),d,c,d);e=c.jd;f=d.jd;g=0;while(true){h=f.data;if(g>=h.length)break;i=e.data;h[g]=h[g]-b*i[g];g=g+1|0;}},I0=(b,c)=>{return b.jg==c.jg&&b.jj==c.jj?1:0;},DO=(b,c,d,e,f)=>{let g,h;if(b)return;g=new BS;d=E3(d);e=E3(e);f=E3(f);h=M();P(J(J(J(J(J(J(J(J(h,H(501)),c),H(303)),d),H(240)),e),H(502)),f),46);BW(g,L(h));Z(g);};
function Qy(){let a=this;CZ.call(a);a.ro=null;a.qZ=null;}
let Sr=a=>{return 2;},VJ=(a,b)=>{let c;if(!b)return a.ro;if(b==1)return a.qZ;c=new Cq;Br(c);Z(c);},Ri=K(DH),Up=null,Jw=()=>{Jw=Bg(Ri);W$();},JD=(b,c)=>{return SM(b,c);},S6=(b,c)=>{return Uk(b,c);},Ih=(b,c)=>{return SJ(b,c);},W$=()=>{Up=Bx(Sn);};
function JT(){let a=this;N.call(a);a.k0=null;a.jT=0;a.kk=0;a.kZ=null;}
let F0=(a,b,c)=>{return a.kZ.data[Bc(c,a.jT)+b|0];},Eq=(a,b)=>{let c;c=a.k0;return GP(c.ke,c.kc,b,a.jT);},D8=(a,b)=>{let c;c=a.k0;return GP(c.j6,c.j0,b,a.kk);},GP=(b,c,d,e)=>{e=e-1|0;if(d!=e)c=b+(c-b)/e*d;return c;},R5=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(JT)){b=b;c=!X(a.k0,b.k0)?0:a.jT!=b.jT?0:a.kk!=b.kk?0:X(a.kZ,b.kZ)?1:0;}else c=0;return c;},Xz=a=>{return a.k0;},RO=a=>{return a.jT;},Ui=a=>{return a.kk;},GB=K(BI),It=null,Fc=null,Wb=null,Dj=()=>{Dj=Bg(GB);V5();},TO=(a,b,c)=>{Dj();Cx(a,b,
c);},PX=(a,b)=>{let c=new GB();TO(c,a,b);return c;},V5=()=>{let b,c,d;It=PX(H(503),0);b=PX(H(504),1);Fc=b;c=Bd(GB,2);d=c.data;d[0]=It;d[1]=b;Wb=c;},F4=K(BI),Gx=null,Ks=null,Uh=null,DW=()=>{DW=Bg(F4);XJ();},Y0=(a,b,c)=>{DW();Cx(a,b,c);},N7=(a,b)=>{let c=new F4();Y0(c,a,b);return c;},XJ=()=>{let b,c,d;Gx=N7(H(505),0);b=N7(H(506),1);Ks=b;c=Bd(F4,2);d=c.data;d[0]=Gx;d[1]=b;Uh=c;};
function Qn(){let a=this;I.call(a);a.nY=null;a.og=null;}
let HD=(a,b)=>{let c,d,e,f;c=(((b.jV*7|0)+(b.j5*31|0)|0)+b.j1|0)%256|0;d=a.nY.data;if(!(d[c]!==null&&Q8(d[c],b))){a.nY.data[c]=b;d=a.og;e=Ey(H(507));FZ(e,b.jV);FZ(e,b.j5);FZ(e,b.j1);f=b.lG;if(f<1.0)FZ(e,Bt(255.0*f)|0);d.data[c]=L(e);}return a.og.data[c];};
function LP(){let a=this;N.call(a);a.l0=0;a.nX=0;a.nk=0;}
let XR=(a,b,c,d)=>{a.l0=b;a.nX=c;a.nk=d;},LL=(a,b,c)=>{let d=new LP();XR(d,a,b,c);return d;},Ir=a=>{return a.nk!=(-1)?0:1;},Hf=(b,c)=>{let d,e,f,g,h;d=1;while(d<Bl(b)){e=d+1|0;if(c<IS(b,e))break;d=e;}f=Be(b,d-1|0);g=c-IS(b,d)|0;h=Bc(Be(b,d),f);return g>=h?LL(d,g-h|0,(-1)):LL(d,g/f|0,g%f|0);},EN=(b,c,d,e)=>{return (IS(b,c)+Bc(d,Be(b,c-1|0))|0)+e|0;},KN=(b,c,d)=>{return EN(b,c,Be(b,c),0)+d|0;},IS=(b,c)=>{let d,e;d=0;e=1;while(e<c){d=d+Bc(Be(b,e),Be(b,e-1|0)+1|0)|0;e=e+1|0;}return d;},UG=K();
function ND(){let a=this;I.call(a);a.kl=null;a.of=null;a.l7=null;a.ld=null;a.lk=null;}
let Pg=a=>{let b,c;b=0.0;c=1;while(c<=Bl(a.kl)){b=P4(P4(b,a.lk.k8.data[c].jd),a.lk.k7.data[c].jd);c=c+1|0;}return C1(b);},Vg=a=>{let b;b=1;a:{while(b<=Bl(a.kl)){if(!OE(a.lk.k8.data[b].jd))break a;if(!OE(a.lk.k7.data[b].jd))break a;b=b+1|0;}return 1;}return 0;},OE=b=>{let c,d,e;b=b.data;c=b.length;d=0;while(d<c){e=b[d];if(e-e!==0.0)return 0;d=d+1|0;}return 1;},P4=(b,c)=>{let d,e,f;c=c.data;d=c.length;e=0;while(e<d){f=c[e];b=b+f*f;e=e+1|0;}return b;};
function MZ(){let a=this;I.call(a);a.rF=null;a.rV=0;a.nw=null;}
let Zh=(a,b,c)=>{a.nw=Bh();a.rF=b;a.rV=c;},Jo=(a,b)=>{let c=new MZ();Zh(c,a,b);return c;},GK=(a,b)=>{let c,d;c=a.nw;d=D7(b);U(c,d);},Dd=a=>{return a.nw.ji;},KG=a=>{let b,c,d,e,f,g,h;b=BG(Dd(a),3);c=M();d=0;while(d<b){if(d>0)O(c,d!=(Dd(a)-1|0)?H(157):H(240));e=O(c,H(508));f=(BE(a.nw,d)).lz+1|0;g=M();R(g,f);h=L(g);g=M();f=0;while(f<h.je.length){P(g,((BQ(h,f)-48|0)+8320|0)&65535);f=f+1|0;}O(e,L(g));d=d+1|0;}if(Dd(a)>b)O(R(O(c,H(240)),Dd(a)-b|0),H(509));if(Bl(a.rF)<=2)c=L(c);else{C2();g=L(c);f=a.rV;c=M();R(J(J(c,
g),H(510)),f);c=L(c);}return c;},Ex=(a,b,c)=>{if(Dd(a)==1)c=b;return c;};
function QW(){CZ.call(this);this.qW=null;}
let V4=a=>{return 1;},X9=(a,b)=>{let c;if(!b)return a.qW;c=new Cq;Br(c);Z(c);},PK=K(DG),UD=(a,b,c)=>{let d,e,f,g,h,i,j;d=b.jd;e=c.jd;f=0.0;g=0.0;h=0;while(true){i=e.data;if(h>=i.length)break;j=d.data;f=f+MW(a, -i[h],j[h]);g=g+MW(a,1.0-i[h],1.0-j[h]);h=h+1|0;}return f-g;},MW=(a,b,c)=>{return b===0.0&&c===0.0?0.0:b*IW(c);},UR=(a,b,c)=>{return  -c/b+(1.0-c)/(1.0-b);},PJ=K(DG),Ve=(a,b,c)=>{let d,e,f,g,h,i;d=b.jd;e=c.jd;f=0.0;g=0;while(true){h=e.data;if(g>=h.length)break;i=d.data[g]-h[g];f=f+i*i;g=g+1|0;}return f;},TJ
=(a,b,c)=>{return 2.0*(b-c);};
function Qx(){let a=this;I.call(a);a.oP=null;a.ml=0;a.pz=0.0;a.ot=0;}
let U$=(a,b)=>{let c,d,e,f,g;c=B8(624);a.oP=c;a.ml=624;if(OB(b,B9)&&VB(b,EP(4294967295, 0))){c=c.data;c[0]=E8(b);d=1;while(d<624){e=c[d-1|0];c[d]=Bc(1812433253,e^(e>>>30|0))+d|0;d=d+1|0;}return;}f=new BS;g=M();P(PP(J(g,H(511)),b),46);BW(f,L(g));Z(f);},MX=a=>{let b=new Qx();U$(b,a);return b;},Ep=a=>{return ((N2(a)>>>5|0)*6.7108864E7+(N2(a)>>>6|0))/9.007199254740992E15;},DJ=a=>{let b,c,d,e;if(a.ot){a.ot=0;return a.pz;}while(true){while(true){b=Ep(a)*2.0-1.0;c=Ep(a)*2.0-1.0;d=b*b+c*c;if(d>=1.0)continue;else break;}if
(d===0.0)continue;else break;}e=C1((-2.0)*IW(d)/d);a.pz=e*b;a.ot=1;return e*c;},Ns=(a,b,c)=>{let d,e,f,g;d=BD(b,c);e=d.jd;f=0;while(true){g=e.data;if(f>=g.length)break;g[f]=DJ(a);f=f+1|0;}return d;},N2=a=>{let b,c,d,e,f,g;if(a.ml==624){b=0;while(b<624){c=a.oP.data;d=c[b]&(-2147483648);e=b+1|0;d=d|c[e%624|0]&2147483647;f=d&1?(-1727483681):0;c[b]=c[(b+397|0)%624|0]^(d>>>1|0)^f;b=e;}a.ml=0;}c=a.oP.data;g=a.ml;a.ml=g+1|0;b=c[g];b=b^(b>>>11|0);b=b^b<<7&(-1658038656);b=b^b<<15&(-272236544);return b^(b>>>18|0);},Un
=K(),PE=(b,c)=>{let d,e,f;d=OK(b);e=OK(c);f=M();P(J(J(J(P(f,40),d),H(157)),e),41);return L(f);},OK=b=>{return Kv(b,b!==Bt(b)?2:0);},Nd=(b,c)=>{let d,e,f;d=P(M(),b);e=Cc(c);f=0;while(f<e.je.length){P(d,((BQ(e,f)-48|0)+8320|0)&65535);f=f+1|0;}return L(d);};
function ER(){let a=this;N.call(a);a.lM=null;a.mb=null;}
let KD=(a,b,c)=>{a.lM=b;a.mb=c;},Zr=(a,b)=>{let c=new ER();KD(c,a,b);return c;},U1=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(ER)){b=b;c=!X(a.lM,b.lM)?0:X(a.mb,b.mb)?1:0;}else c=0;return c;};
function Mv(){let a=this;I.call(a);a.oL=0;a.rh=0;a.rj=0;a.pn=0;a.p9=null;}
let BJ=a=>{return a.oL>=a.rj?0:1;},BH=a=>{let b,c,d;b=a.rh;c=a.p9;if(b!=c.kE){c=new Pz;Br(c);Z(c);}d=a.oL;a.pn=d;a.oL=d+1|0;return c.be(d);},Wx=K(),E1=b=>{if(b!==0.0)b=Ni(b,0);return b;},EX=b=>{return Ni(b,1);},Ni=(b,c)=>{let d,e,f,g,h,i,j,k,l,m;if(!(Bq(b)<=1.7976931348623157E308))return NaN;if(!(Bq(b)<1647099.3291652855)){d=Bq(b);e=1.4119048864730642E308;while(e>=1647099.3291652855){if(d>=e)d=d-e;e=e/2.0;}if(b<0.0)d=(-1.0)*d;b=d;}e=b*0.6366197723675814+6.755399441055744E15-6.755399441055744E15;f=b-e*1.5707963267341256;b
=e*6.077100506303966E-11;g=f-b;d=e*2.0222662487111665E-21;h=g-d;i=e*8.4784276603689E-32-(f-g-b)-(g-h-d);j=h-i;k=h-j-i;l=(e|0)+c|0;if(!(l&1)){e=j*j;b=0.008333333333333333-e*(1.984126984126984E-4-e*(2.7557319223985893E-6-e*(2.505210838544172E-8-e*(1.6059043836821613E-10-e*(7.647163731819816E-13-e*2.8114572543455206E-15)))));f=e*j;m=j-(f*0.16666666666666666-(f*b-k/2.0)*e-k);}else{e=j*j;b=0.041666666666666664-e*(0.001388888888888889-e*(2.48015873015873E-5-e*(2.755731922398589E-7-e*(2.08767569878681E-9-e*(1.1470745597729725E-11
-e*4.779477332387385E-14)))));d=e/2.0;f=1.0-d;m=1.0-f-d-(j*k-e*e*b)+f;}if(l&2)m= -m;return m;},Sp=K(),Kj=b=>{let c,d,e,f;if(Bq(b)<700.0){c=Pf(b);d=c|0;e=JU(d,0);return e+e*LF(b,c,d);}if(!(isNaN(b)?1:0)){if(b>710.0)b=Infinity;else if(b<(-746.0))b=0.0;else{c=Pf(b);f=c|0;c=LF(b,c,f);if(b>0.0){b=JU(f,(-1));b=2.0*(b+b*c);}else{b=JU(f,1022);c=b*c;e=b+c;if(e<1.0){b=e-b-c;c=e+1.0;e=1.0-c+e-b+c-1.0;}b=e*2.2250738585072014E-308;}}}return b;},Pf=b=>{return b*184.6649652337873+6.755399441055744E15-6.755399441055744E15;},JU
=(b,c)=>{EV();return KU.data[b&127]*FX.data[((b>>7)+c|0)+1023|0];},LF=(b,c,d)=>{let e,f,g;EV();e=H7.data[d&127];f=b-c*0.005415212348111709-c*1.2864023111638344E-14;g=f*f;return f+e+g*(0.5+f*0.16666666666666666)+g*g*(0.041666666666666664+f*0.008333333333333333);},Xw=K(),TN=K();
function O7(){let a=this;I.call(a);a.jn=null;a.nK=null;}
function MB(){let a=this;I.call(a);a.jC=null;a.nN=0.0;a.o6=0.0;a.j$=0.0;a.mS=0.0;a.kA=null;a.jJ=null;a.l2=null;}
let XW=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u;a.jC=b;a.nN=c;a.o6=d;e=Dn(b.kb);a.j$=!(c<380.0)?12.0:11.0;a.mS=RA(b,c);a.kA=Bn(e);a.jJ=Bn(e);a.l2=Bn(e);f=0;g=d-16.0;while(f<e){a.kA.data[f]=Bf(104.0,g/Be(b,f));h=DP(a)+6.0;i=Ev(a,f)?a.kA.data[f]-h:0.78*a.kA.data[f];j=LM(b,c);a.jJ.data[f]=Bu(2.0,Bf(j,i));k=a.l2;if(!f)d=NaN;else{l=Be(a.jC,f);m=a.jC;n=f-1|0;l=Bc(l,Be(m,n));o=EM(a,f)-Dq(a,f);p=NR(a)/2.0/o;j=(L5(a,n)-a.jJ.data[n])/2.0/o- -p;h=1.0-p-(L5(a,f)-a.jJ.data[f])/2.0/o;i=l>4?0.225:1.0;d=NaN;o=(-Infinity);n
=1;q=C6(l,24);while(n<60&&q<=0){r=n/60.0;s=j<=r&&r<=h?LT(a,f,r,0.0):(-1.0);if(s>0.0){t=LT(a,f,r,p);u=(!(t<0.0)?Bf(t,12.0):Bf(s,12.0)-100.0)-Bq(r-0.4);if(u>o&&!(!(t>=0.0)&&!(p<=i))){d=r;o=u;}}n=n+1|0;}}k.data[f]=d;f=f+1|0;}},UZ=(a,b,c)=>{let d=new MB();XW(d,a,b,c);return d;},LM=(b,c)=>{return Bf(Bf(54.0,2.0*(PZ(c)-3.0)),0.4*RA(b,c));},PZ=b=>{return Bf(32.0,0.1*b);},RA=(b,c)=>{return Bf(250.0,(c-2.0*PZ(c))/Bl(b));},Q2=a=>{return a.j$;},DY=(a,b)=>{let c;c=a.mS;return c*b-(c*Bl(a.jC)-a.nN)/2.0;},Ct=(a,b,c)=>{let d,
e;d=(a.o6-DP(a))/2.0;e=a.kA.data;return e[b]*c-(e[b]*(Be(a.jC,b)-1|0)/2.0-d);},F2=(a,b)=>{return a.jJ.data[b];},Kl=(a,b)=>{let c,d,e,f,g;c=a.jJ.data;d=b.kq;e=c[d];f=DY(a,d);g=e/2.0;return Cy(f-g,Ct(a,b.kq,b.kd)-g,e,e);},Hc=(a,b)=>{return b>0&&a.jJ.data[b]>=14.0?1:0;},Nz=(a,b)=>{return !(a.jJ.data[b]>=33.0)?0:1;},WU=(a,b)=>{return !(a.jJ.data[b]>=46.0)?0:1;},Ev=(a,b)=>{return b>0&&a.kA.data[b]>=56.0&&a.mS>=Ke(a)+4.0?1:0;},Fv=(a,b)=>{return !(a.l2.data[b]>0.0)?0:1;},Go=a=>{return CH(a.jC)<=600?0:1;},Dq=(a,b)=>
{b=b-1|0;return DY(a,b)- -a.jJ.data[b]/2.0;},EM=(a,b)=>{return DY(a,b)-a.jJ.data[b]/2.0;},NO=(a,b,c,d)=>{let e;e=!Fv(a,b)?0.5:a.l2.data[b];return M5(a,e*(EM(a,b)-Dq(a,b))- -Dq(a,b),En(a,b,c,d,e),NR(a));},Nl=(a,b,c)=>{let d;d=Ct(a,b,c)- -a.jJ.data[b]/2.0- -(DP(a)/2.0+3.0);return M5(a,DY(a,b),d,Ke(a));},M5=(a,b,c,d)=>{return Cy(b-d/2.0,c-DP(a)/2.0,d,DP(a));},DP=a=>{return Bt(a.j$*1.3);},NR=a=>{return CU(a.j$*0.602*5.0)+6.0;},Ke=a=>{return CU(a.j$*0.602*7.0)+6.0;},En=(a,b,c,d,e)=>{let f;f=Ct(a,b-1|0,d);return e
*(Ct(a,b,c)-f)- -f;},L5=(a,b)=>{let c;c=!Ev(a,b)?0.0:Ke(a);return Bu(a.jJ.data[b],c)+6.0;},LT=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q;e=Infinity;f=Be(a.jC,b);g=Bc(f,Be(a.jC,b-1|0));h=0;i=c-d;j=c- -d;k=KK(d,0.0);while(h<g){l=En(a,b,h%f|0,h/f|0,c);m=0;while(m<g){if(m!=h){n=m%f|0;o=m/f|0;p=En(a,b,n,o,i)-l;q=En(a,b,n,o,j)-l;e=Bf(e,(((!(p<0.0)?0:1)==(!(q<0.0)?0:1)?0:1)?0.0:Bf(Bq(p),Bq(q)))-(!k?DP(a):DP(a)/2.0));}m=m+1|0;}h=h+1|0;}return e;},NB=(b,c,d,e,f)=>{if(b.jq<=c&&c<=D$(b))QG(f,e,Bq(b.jF+b.jN/2.0-d));},Ut
=K(),IW=b=>{let c,d,e,f,g;if(b===0.0)return (-Infinity);if(b<0.0)return NaN;if(!(isNaN(b)?1:0)&&b!==Infinity){c=!(b<2.2250738585072014E-308)?0:1;if(c)b=b*1.8014398509481984E16;d=!c?0:(-54);EV();e=FX;f=512;while(f>0){g=e.data;c=f+1023|0;if(b>=g[c]){b=b*g[( -f|0)+1023|0];d=d+f|0;}else if(b<g[(1-f|0)+1023|0]){b=b*g[c];d=d-f|0;}f=f/2|0;}return b<1.4142135623730951?Pk(d,b):Pk(d+1|0,b/2.0);}return b;},Pk=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n;d=c-1.0;e=c+1.0;f=GE(d/e);g=GE(e);d=(d-f*g-f*(c-(g-1.0)))/e;h=f*f;c=0.1111111111111111
+h*(0.09090909090909091+h*(0.07692307692307693+h*(0.06666666666666667+h*(0.058823529411764705+h*(0.05263157894736842+h*(0.047619047619047616+h*0.043478260869565216))))));i=h*f;c=i*h*(0.2+h*(0.14285714285714285+h*c))+d/(1.0-h-d*f);e=b;j=e*0.6931471805598903;d=2.0*f;k=j+d;l=k-j-d;m=i*2.0/3.0;n=k+m;return e*5.497923018708371E-14+2.0*c-l-(n-k-m)+n;},OT=K(),WQ=a=>{return performance.now();};
function Nc(){let a=this;N.call(a);a.qP=0.0;a.rX=0.0;a.lr=null;a.m6=null;a.pI=null;a.rx=0.0;a.qI=null;a.ov=0.0;a.lE=0.0;a.oB=0.0;a.q5=0.0;}
let PC=b=>{let c;c=HN(b);return CU((!(!(b-8.8*c>=25.0*c)?0:1)?3.3:3.9)*c);},HN=b=>{return b<380.0?12.0:!(b<560.0)?14.0:13.0;},Hz=a=>{return a.lE*0.35;},Fp=a=>{return a.lE*0.08;},KM=(a,b)=>{return !(b>=a.lE*25.0)?3:7;},Zm=a=>{return a.lr;};
function PD(){let a=this;N.call(a);a.j7=null;a.kf=null;a.oa=null;a.q1=null;}
let Xd=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o;e=a.j7;f=e.lr.jx;g=d.kY;h=g.jT;i=f/(h-1|0);j=new K_;d=d.l8;f=0.05/i;j.jA=g;j.nW=d;j.rT=f;h=h+2|0;j.mr=h;k=Du(Bc(h,g.kk+2|0));l=k.data;j.n8=k;k=B8(2*l.length|0);l=k.data;j.mq=k;h=0;m=l.length;if(h>m){b=new BS;Br(b);Z(b);}while(h<m){n=h+1|0;l[h]=(-1);h=n;}f=DU(b,Fp(e));d=a.oa;D0();h=d!==E6?20:2;g=KB(b,a.j7.lr,f);d=Ez(a.kf.kB,0.0);e=b;B4(e,g,d);m=1;while(m<h){f=m;b=(M1(j,f/h)).pW;o=new Ge;d=b.n0;b=Bh();g=BM(d);while(BJ(g)){k=LJ(c,BH(g));U(b,k);}MJ(o,b);B4(e,o,Ez(a.kf.kB,
f/(h-1|0)));m=m+1|0;}d=BM((M1(j,0.5)).qy);while(BJ(d)){o=BH(d);Ce(e,E4(LJ(c,o.ma)),Cb(a.kf.m$,Fp(a.j7)*1.2));}},Wd=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p;c=a.oa;D0();d=c!==E6?20:100;c=a.j7;e=I8(0.0,1.0,KM(c,c.m6.jN));c=a.j7;f=a.kf;g=f.kB;h=Cb(f.ku,DU(b,Fp(c)));i=KB(b,c.m6,h.lv);j=Kp(Gt(0.0,1.0,0.0,1.0),c.m6);k=0;while(k<d){l=!k?CT(i):DS(j,k/d);m=new Ds;n=i.jq;o=i.jF;F1(m,n,o,i.jx,l-o);p=Ez(g,k/BA(1,d-1|0));B4(b,m,p);k=k+1|0;}PO(j,b,c,f,e,D$(i),1);Ce(b,i,h);},TS=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r,s;e
=a.j7;f=a.kf;g=a.q1;h=C1(16.0/Bu(16.0,Jb(d)));i=Bu(2.5,e.oB*h);j=e.q5;k=!(j>0.0)?0.0:DU(b,j*h);l=0;m=KK(k,0.0);n=2.0*k;while(l<Jb(d)){h=W(d.jU,l,0);j=W(d.jU,l,1);if(E0(c.j_,h,j)){o=D6(c,h);p=DS(c,j);q=K$(d,l);Er();if(!(g===Gu&&q?1:0))r=ED(o,p,i);else{h=DU(b,i*C1(3.141592653589793));r=new Ds;j=h/2.0;F1(r,Jd(b,o-j),Jd(b,p-j),h,h);}if(m>0){if(r instanceof Hg){e=r;s=ED(e.o5,e.o4,e.oK+k);}else{e=r;s=Cy(e.jq-k,e.jF-k,e.jx+n,e.jN+n);}e=f.j2;B4(b,s,e);}e=!q?f.mJ:f.mX;B4(b,r,e);}l=l+1|0;}},GO=K(BI),E6=null,Pi=null,Uc
=null,D0=()=>{D0=Bg(GO);Ys();},SX=(a,b,c)=>{D0();Cx(a,b,c);},P0=(a,b)=>{let c=new GO();SX(c,a,b);return c;},Ys=()=>{let b,c,d;E6=P0(H(512),0);b=P0(H(513),1);Pi=b;c=Bd(GO,2);d=c.data;d[0]=E6;d[1]=b;Uc=c;},F$=K(BI),Gu=null,Qh=null,TV=null,Er=()=>{Er=Bg(F$);Xp();},Uj=(a,b,c)=>{Er();Cx(a,b,c);},Pt=(a,b)=>{let c=new F$();Uj(c,a,b);return c;},Xp=()=>{let b,c,d;Gu=Pt(H(514),0);b=Pt(H(515),1);Qh=b;c=Bd(F$,2);d=c.data;d[0]=Gu;d[1]=b;TV=c;};
function IZ(){let a=this;N.call(a);a.j_=null;a.ka=null;}
let Vp=(a,b,c)=>{a.j_=b;a.ka=c;},Kp=(a,b)=>{let c=new IZ();Vp(c,a,b);return c;},D6=(a,b)=>{let c,d,e,f;c=a.ka;d=c.jq;e=a.j_;f=e.ke;return d-(b-f)/(e.kc-f)* -c.jx;},DS=(a,b)=>{let c,d,e,f;c=a.ka;d=c.jF;e=a.j_;f=e.j0;return d-(f-b)/(f-e.j6)* -c.jN;},LJ=(a,b)=>{let c,d,e,f,g;b=b.data;c=b.length;d=Bn(c);e=d.data;f=0;while(f<c){e[f]=D6(a,b[f]);g=f+1|0;e[g]=DS(a,b[g]);f=f+2|0;}return d;},KB=(b,c,d)=>{let e,f;e=Ee(b,c.jq,d);f=Ee(b,c.jF,d);return Cy(e,f,Ee(b,D$(c),d)-e,Ee(b,CT(c),d)-f);},Ua=(a,b,c,d,e,f)=>{let g,h,
i,j,k,l,m,n,o,p,q,r,s,t,u;g=c.lE;h=Cb(d.ku,DU(b,Fp(c)));i=KB(b,a.ka,h.lv);Cu();j=Di(g,CM);k=CT(i)+Hz(c);l=BM(e);g=g*0.75;while(BJ(l)){m=BH(l);n=D6(a,m.mv);o=Ee(b,n,h.lv);p=Bn(4);q=p.data;q[0]=o;q[1]=CT(i);q[2]=o;q[3]=k;e=Lt(p);r=b;Ce(r,e,h);s=k+Hz(c)+g;t=NE(m.ky,j)/2.0;u=Bf(n,r.lf-t-1.0);CE(r,m.ky,u,s,j,d.kF);}PO(a,b,c,d,f,i.jq,(-1));Ce(b,i,h);},PO=(a,b,c,d,e,f,g)=>{let h,i,j,k,l,m,n,o,p,q,r,s,t,u,v;h=Cb(d.ku,DU(b,Fp(c)));i=Hz(c);j=g;i=f+i*j;k=i+Hz(c)*j;j=g<0?k:b.lf-k;l=c.lE;if(g>=0){Cu();m=Dw;}else{Cu();m=
HC;}n=e;o=BM(n);while(BJ(o)){p=NE((BH(o)).ky,Di(1.0,m));if(p>0.0)l=Bf(l,j/p);}o=Di(l,m);e=BM(n);p=(i- -f)/2.0;while(BJ(e)){n=BH(e);q=DS(a,n.mv);r=Ee(b,q,h.lv);s=Ck(n.ky);t=Bn(4);u=t.data;u[0]=f;u[1]=r;u[2]=!s?i:p;u[3]=r;v=Lt(t);c=b;Ce(c,v,h);if(!s)CE(c,n.ky,k,q- -l*0.36,o,d.kF);}},Tn=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(IZ)){b=b;c=!X(a.j_,b.j_)?0:X(a.ka,b.ka)?1:0;}else c=0;return c;};
function J2(){let a=this;N.call(a);a.mf=0;a.ny=null;a.l8=null;a.kY=null;a.jU=null;a.nv=null;}
let Jb=a=>{return a.jU.jg;},K$=(a,b)=>{return !(W(a.nv,b,0)>0.5)?0:1;},Xf=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(J2)){b=b;c=a.mf!=b.mf?0:!X(a.ny,b.ny)?0:!X(a.l8,b.l8)?0:!X(a.kY,b.kY)?0:!X(a.jU,b.jU)?0:X(a.nv,b.nv)?1:0;}else c=0;return c;},TP=a=>{return a.kY;},NS=K(),Mz=null,DX=()=>{DX=Bg(NS);YF();},Qr=b=>{let c,d;DX();c=Bt(b*100.0)|0;if(!c)d=H(516);else if(c==100)d=H(517);else{d=M();P(R(d,c),37);d=L(d);}return d;},Nn=b=>{let c,d;DX();if(b==1)c=H(518);else{c=Gk(b);d=M();J(J(J(d,H(519)),c),H(520));c
=L(d);}return c;},Gk=b=>{let c;DX();c=Mz.data;return b>=c.length?Cc(b):c[b];},W0=(b,c)=>{let d,e,f,g,h,i,j,k;DX();d=Jb(c);e=0;f=M();g=0;while(g<d){h=c.l8;i=W(c.jU,g,0);j=W(c.jU,g,1);i=J7(h,i,j);if(!(!K$(c,g)?(!(i<=0.5)?0:1):!(i>0.5)?0:1)){e=e+1|0;O(O(f,e!=1?H(157):H(2)),PE(W(c.jU,g,0),W(c.jU,g,1)));}g=g+1|0;}if(!d)return;if(!e){if(d==1)c=H(521);else{c=Gk(d);h=M();J(J(J(h,H(522)),c),H(523));c=L(h);}O(b,c);O(b,H(524));}else{O(O(O(b,H(525)),Gk(e)),H(222));O(O(b,Gk(d)),d!=1?H(149):H(526));if(e>4)c=H(2);else{k=L(f);c
=M();J(J(c,H(157)),k);c=L(c);}P(O(b,c),46);}},YF=()=>{Mz=BO(Bv,[H(527),H(528),H(529),H(530),H(531)]);},DB=K(0);
function MA(){I.call(this);this.q0=null;}
let VD=(a,b)=>{return FW(b,a.q0);};
function L3(){I.call(this);this.pQ=null;}
let VR=(a,b)=>{let c,d,e,f;b=b;c=a.pQ;d=M();e=0;while(true){f=c.data;if(e>=f.length)break;if(f[e])R(O(d,d.jz<=0?H(2):H(169)),e);e=e+1|0;}Ba();return CQ(b,C9,L(d));},Qm=K(),XG=a=>{return performance.now();};
function Qi(){let a=this;N.call(a);a.jE=null;a.lJ=null;a.mj=null;a.qU=null;a.mR=null;a.oU=null;}
let Kq=(a,b,c,d)=>{return W(a.lJ.jt.data[b],c,d);},GU=(a,b,c)=>{return W(a.lJ.js.data[b],c,0);},ID=(a,b)=>{return EK(a.oU)&&GD(a.oU)==b?1:0;},EC=K(0);
function Ds(){let a=this;N.call(a);a.jq=0.0;a.jF=0.0;a.jx=0.0;a.jN=0.0;}
let F1=(a,b,c,d,e)=>{a.jq=b;a.jF=c;a.jx=d;a.jN=e;},Cy=(a,b,c,d)=>{let e=new Ds();F1(e,a,b,c,d);return e;},D$=a=>{return a.jq- -a.jx;},CT=a=>{return a.jF- -a.jN;},W7=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(Ds)){b=b;c=a.jq!==b.jq?0:a.jF!==b.jF?0:a.jx!==b.jx?0:a.jN===b.jN?1:0;}else c=0;return c;},RP=a=>{return a.jq;},Tz=a=>{return a.jF;};
function Qk(){let a=this;I.call(a);a.jw=null;a.jh=null;a.ju=null;a.oZ=null;a.n3=null;a.jo=null;}
let Xa=(a,b,c,d,e)=>{let f;a.jo=b;a.jw=c;a.jh=d;a.ju=e;f=d.j$;Cu();a.oZ=Je(f,CM);a.n3=Di(d.j$,CM);},Xg=(a,b,c,d)=>{let e=new Qk();Xa(e,a,b,c,d);return e;},WT=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v;b=Bl(a.ju.jE);c=1;while(c<=b){d=PV(a,c);e=Bh();f=Bh();g=Bh();h=0;while(h<=28.0){i=Bh();U(e,i);i=Bh();U(f,i);h=h+1|0;}j=0;while(j<Be(a.ju.jE,c)){if(!Go(a.jh))k=0.0;else{l=Bn(4).data;m=0;while(m<Be(a.ju.jE,c-1|0)){k=Bq(Kq(a.ju,c,j,m));h=0;while(h<4){n=Bu(l[h],k);k=Bf(l[h],k);l[h]=n;h=h+1|0;}m=m+1|0;}k=l[3];}h
=!Go(a.jh)?2147483647:4;m=0;while(true){i=a.ju.jE;o=c-1|0;if(m>=Be(i,o))break;i=a.ju;p=ID(i,EN(i.jE,c,j,m));n=Kq(a.ju,c,j,m);l=BX([Dq(a.jh,c),Ct(a.jh,o,m),EM(a.jh,c),Ct(a.jh,c,j)]);if(p){q=ML(n,PV(a,c));i=DT(a.jo.jn.jL,0.22);r=a.jw;s=E4(l);i=Cb(i,q+10.0);Ce(r,s,i);}t=h>0&&Bq(n)>=k?1:0;h=h-(!t?0:1)|0;if(!(!p&&!t)){if(n!==0.0&&!(isNaN(n)?1:0)){p=Bt(ML(n,d)*4.0)|0;U(BE(!(n<0.0)?f:e,p),l);}else U(g,l);}m=m+1|0;}j=j+1|0;}u=a.jw;i=a.jo.jn;k=Bu(2.5,d*7.0);n=Bf(1.0,d*0.8+0.3);r=DT(i.kM,n);s=DT(i.kV,n);v=e;h=v.ji-1|
0;while(h>=0){n=h/4.0;IB(u,BE(f,h),Cb(r,n));IB(u,BE(v,h),Qa(s,n,k));h=h+(-1)|0;}IB(u,g,Cb(i.kF,0.75));c=c+1|0;}c=0;while(c<=b){h=0;while(h<Be(a.ju.jE,c)){YG(a,KV(c,h));h=h+1|0;}c=c+1|0;}c=1;while(c<=b){Ze(a,c);c=c+1|0;}},PV=(a,b)=>{return Bu(0.2,Bf(1.0,Bf(F2(a.jh,b),F2(a.jh,b-1|0))/60.0*1.5));},YG=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z,ba,bb,bc;c=b.kq;d=a.ju;e=d.mj.data[c].data;f=b.kd;g=e[f];if(!c){RS(a,b,g);return;}a:{h=d.qU.jS.data[c];d=d.jE;if(c!=Bl(d)){i=d.kC;Cr();if(i!==D2){if(i===
Hv){j=GG((-1.0),1.0);break a;}k=h.jd;l=0.0;while(true){e=k.data;if(f>=e.length)break;l=Bu(l,Bq(e[f]));f=f+h.jj|0;}j=l>0.0?GG( -l,l):GG((-1.0),1.0);break a;}}j=GG(0.0,1.0);}m=Kl(a.jh,b);if(Hc(a.jh,c)){n=Bf(6.0,m.jx/5.0);d=a.jw;i=a.jo.nK;f=b.kd;e=h.jd;o=h.jj;p=Bt(C1(h.jg))|0;q=((p+25|0)-1|0)/25|0;r=p/q|0;s=p-1|0;t=r-1|0;s=(s-Bc(t,q)|0)/2|0;u=Bc(r,r);k=B8(u);v=k.data;w=0;while(t>=0){x=Bc(s+Bc(t,q)|0,p)+s|0;y=0;while(y<r){z=e.data;ba=w+1|0;v[w]=i.ol.data[N3(j,z[Bc(x+Bc(y,q)|0,o)+f|0])];y=y+1|0;w=ba;}t=t+(-1)|0;}h
=new Rm;if(v.length!=u){b=new BS;d=M();J(R(P(R(J(d,H(532)),r),120),r),H(533));BW(b,L(d));Z(b);}h.on=r;h.n7=r;h.pd=k;i=d.jD;Gg();i.drawImage(ST(Mi,h),m.jq,m.jF,m.jx,m.jN);e=IR(m,n);d=a.jw;i=H1(Nq(YJ(a,m),e));h=a.jo.jn.j2;B4(d,i,h);d=a.jw;i=NC(e);h=Cb(a.jo.jn.ku,1.25);Ce(d,i,h);}else{d=a.jw;i=Ka(a.jo.nK.qH,N3(j,g));B4(d,m,i);if(m.jx>=8.0){d=a.jw;i=Cb(a.jo.jn.ku,DU(d,1.0));Ce(d,m,i);}}d=Kl(a.jh,b);if(Nz(a.jh,c))U6(a,d,Ei(g));if(WU(a.jh,c)){g=Q2(a.jh)-1.0;Cu();i=Di(g,Dw);bb=Tz(d)- -Q2(a.jh);h=a.jw;j=J9(a,b);g=RP(d)
+5.0;bc=XB(a.jo.jn);CE(h,j,g,bb,i,bc);}l=GU(a.ju,c,W8(b));if(!Ev(a.jh,c)&&Hc(a.jh,c)&&l!==0.0)R_(a,d,l);},RS=(a,b,c)=>{let d,e,f,g,h,i,j,k;d=DY(a.jh,0);e=Ct(a.jh,0,b.kd);f=a.jh;g=f.j$;h=ED(d,e,F2(f,0)/2.0);f=a.jw;i=a.jo.jn.j2;B4(f,h,i);j=a.jw;i=Cb(a.jo.jn.ku,1.25);Ce(j,h,i);if(Nz(a.jh,0)){h=a.jw;j=J9(a,b);k=e-g*0.28;b=a.n3;i=a.jo.jn.kF;CE(h,j,d,k,b,i);b=a.jw;f=Ei(c);c=e- -g*0.92;i=a.oZ;h=a.jo.jn.jL;CE(b,f,d,c,i,h);}else if(!(!Hc(a.jh,1)&&!(F2(a.jh,0)>=g*1.3))){f=a.jw;b=J9(a,b);c=e- -g*0.36;i=a.n3;h=a.jo.jn.jL;CE(f,
b,d,c,i,h);}},YJ=(a,b)=>{let c,d,e,f;c=b.jq-1.0;d=D$(b)+1.0;e=b.jF-1.0;f=CT(b)+1.0;return BX([c,e,d,e,d,f,c,f]);},U6=(a,b,c)=>{let d,e,f,g,h,i,j,k;d=Bt(a.jh.j$*1.25);e=Bf(b.jx-4.0,a.jh.j$*0.602*c.je.length+6.0);f=b.jq- -(b.jx-e)/2.0;g=CT(b)-d-4.0;h=IR(Cy(f,g,e,d),3.0);i=a.jw;j=H1(Mc(h));k=DT(a.jo.jn.j2,0.86);B4(i,j,k);Rz(a,c,b.jq- -b.jx/2.0,g- -d/2.0,a.jo.jn.jL);},Rz=(a,b,c,d,e)=>{let f,g;f=a.jw;d=d- -a.jh.j$*0.36;g=a.oZ;CE(f,b,c,d,g,e);},R_=(a,b,c)=>{let d,e,f,g,h,i,j,k;d=Bq(c);e=b.jx;f=e/2.0*d/(d+1.0);g=b.jq
- -e/2.0;h=C6(c,0.0);if(h<0)g=g-f;i=h>=0?a.jo.jn.kM:a.jo.jn.kV;j=a.jw;k=Cy(g,CT(b)+2.0,f,2.5);B4(j,k,i);},Ze=(a,b)=>{let c,d,e,f,g,h,i,j,k,l;c=0;d=b-1|0;while(c<Be(a.ju.jE,b)){e=0;while(e<Be(a.ju.jE,d)){f=EN(a.ju.jE,b,c,e);g=ID(a.ju,f);if(!(!Fv(a.jh,b)&&!g)){h=Kq(a.ju,b,c,e);Pu(a,NO(a.jh,b,c,e),JK(h),h,g);}if(a.ju.mR.data[f]&&!(Go(a.jh)&&!g)){i=a.jh;h=!Fv(i,b)?0.7:1.0-i.l2.data[b];if(Fv(i,b)&&Bq(h-0.5)<0.2)h=0.8;j=h*(EM(i,b)-Dq(i,b))- -Dq(i,b);k=Bn(2).data;k[0]=j;k[1]=En(i,b,c,e,h);LG(a,k[0],k[1]);}e=e+1|0;}f
=KN(a.ju.jE,b,c);g=ID(a.ju,f);i=Nl(a.jh,b,c);if(!(!Ev(a.jh,b)&&!g)){h=GU(a.ju,b,c);Pu(a,i,Jl(H(534),JK(h)),h,g);}if(a.ju.mR.data[f]&&Hc(a.jh,b)){l=Kl(a.jh,KV(b,c));f=!Ev(a.jh,b)&&!g?0:1;LG(a,f?i.jq-6.0:l.jq- -l.jx/2.0,!f?CT(l):i.jF- -i.jN/2.0);}c=c+1|0;}},Pu=(a,b,c,d,e)=>{let f,g,h;f=a.jw;g=a.jo.jn.j2;B4(f,b,g);if(e){f=a.jw;g=Rt(b,3.0);h=Cb(a.jo.jn.jL,1.5);Ce(f,g,h);}f=d<0.0?a.jo.jn.kV:!(d>0.0)?a.jo.jn.kF:a.jo.jn.kM;Rz(a,c,b.jq- -b.jx/2.0,b.jF- -b.jN/2.0,f);},LG=(a,b,c)=>{let d,e,f,g;d=a.jw;e=ED(b,c,7.0);f=
a.jo.jn.j2;B4(d,e,f);e=a.jw;g=Cy(b-3.5,c-0.5,7.0,5.0);f=a.jo.jn.jL;B4(e,g,f);e=Cy(b-2.2,c-4.5,4.4,7.0);g=a.jw;e=Rt(e,2.2);f=Cb(a.jo.jn.jL,1.2);Ce(g,e,f);},J9=(a,b)=>{let c,d;c=Bl(a.ju.jE);d=b.kq;if(d==c)return H(460);return Nd(d?104:120,b.kd+1|0);},Q3=K(),KU=null,H7=null,FX=null,EV=()=>{EV=Bg(Q3);TX();},TX=()=>{let b,c,d,e,f,g,h,i;KU=Bn(128);H7=Bn(128);FX=Bn(2047);b=I9(2.0,0.0);c=0;while(c<7){d=C1(b.kX);e=d*d;b=Rg(d,(b.lW-(e-b.kX-Lo(e,d,d)))/(2.0*d));c=c+1|0;}f=I9(1.0,0.0);g=0;while(g<128){h=KU.data;i=f.kX;h[g]
=i;H7.data[g]=f.lW/i;d=b.kX;e=i*d;d=Lo(e,i,d);f=Rg(e,f.kX*b.lW+f.lW*b.kX-d);g=g+1|0;}d=2.2250738585072014E-308;g=1;while(true){h=FX.data;if(g>=h.length)break;h[g]=d;d=d*2.0;g=g+1|0;}},Vm=K();
function Rh(){let a=this;I.call(a);a.py=null;a.pF=null;a.pG=null;a.pE=null;}
function OR(){let a=this;I.call(a);a.pc=null;a.pb=null;}
let UQ=(a,b)=>{b=b;Cl(a.pc,a.pb.jm,b);},Pv=K(0),RD=K(0),Wt=K();
function Ln(){let a=this;I.call(a);a.ol=null;a.qH=null;}
let N3=(b,c)=>{let d;d=b.rz;return Bu(0.0,Bf(255.0,(c-d)/(b.rc-d)*256.0))|0;};
function Jn(){let a=this;N.call(a);a.kq=0;a.kd=0;}
let YN=(a,b,c)=>{a.kq=b;a.kd=c;},KV=(a,b)=>{let c=new Jn();YN(c,a,b);return c;},Zc=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(Jn)){b=b;c=a.kq!=b.kq?0:a.kd==b.kd?1:0;}else c=0;return c;},W8=a=>{return a.kd;},Ws=K(),JK=b=>{let c,d,e,f;c=Rd(Bq(b));d=b<0.0?H(535):!(b>0.0)?H(2):H(271);e=M();f=d.je.length+c.je.length|0;while(f<5){P(e,32);f=f+1|0;}return L(O(O(e,d),c));},Ei=b=>{let c;c=Rd(Bq(b));if(b<0.0)c=Jl(H(535),c);return c;},Rd=b=>{let c;if(isNaN(b)?1:0)return H(404);if(b<9999.5)return Kv(b,b<9.995
?2:!(b<99.95)?0:1);if(b>1.0E300)return !(b>1.7976931348623157E308)?H(536):H(405);c=0;while(b>=9.5){b=b/10.0;c=c+1|0;}return L(R(P(R(M(),Bt(b)|0),101),c));};
function N1(){let a=this;N.call(a);a.kX=0.0;a.lW=0.0;}
let Yi=(a,b,c)=>{a.kX=b;a.lW=c;},I9=(a,b)=>{let c=new N1();Yi(c,a,b);return c;},GE=b=>{let c;c=b*1.34217729E8;return c-(c-b);},Rg=(b,c)=>{let d;d=c+b;return I9(d,c-(d-b));},Lo=(b,c,d)=>{let e,f,g,h;e=GE(c);f=c-e;g=GE(d);h=d-g;return b-e*g-e*h-f*g-f*h;};
function P6(){let a=this;I.call(a);a.pe=null;a.pf=null;}
let Uy=K();
function K_(){let a=this;I.call(a);a.jA=null;a.nW=null;a.rT=0.0;a.mr=0;a.n8=null;a.mq=null;}
let M1=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t;c=0;while(c<Ui(a.jA)){d=0;while(d<RO(a.jA)){e=a.n8;f=RE(a,d,c);g=!(F0(a.jA,d,c)>b)?0:1;e.data[f]=g;d=d+1|0;}c=c+1|0;}c=(-1);while(c<a.jA.kk){g=(-1);while(g<a.jA.jT){d=RE(a,g,c);e=a.n8.data;h=e[d];i=d+1|0;j=e[i];f=d+a.mr|0;k=e[f+1|0];l=e[f];if(!(h==j&&j==k&&k==l)){m=h==k&&j==l?1:0;a:{e=Du(4).data;e[0]=h;e[1]=j;e[2]=k;e[3]=l;if(m){n=a.nW;o=(Eq(a.jA,g)+Eq(a.jA,g+1|0))/2.0;p=(D8(a.jA,c)+D8(a.jA,c+1|0))/2.0;if(J7(n,o,p)>b){f=1;break a;}}f=0;}q=B8(4).data;j=2
*d|0;q[0]=j;q[1]=(2*i|0)+1|0;q[2]=2*(d+a.mr|0)|0;q[3]=j+1|0;d=0;while(d<4){if(e[d]&&!e[(d+1|0)%4|0]){h=d;while(true){h=(h+(!f?3:1)|0)%4|0;if(e[h])continue;if(e[(h+1|0)%4|0])break;}a.mq.data[q[d]]=q[h];}d=d+1|0;}}g=g+1|0;}c=c+1|0;}n=Bh();r=Bh();c=0;while(true){e=a.mq.data;if(c>=e.length)break;if(e[c]!=(-1)){s=new Of;s.kQ=Bn(64);s.kO=Du(32);f=c;while(a.mq.data[f]!=(-1)){g=f/2|0;d=a.mr;h=(g%d|0)-1|0;g=(g/d|0)-1|0;d=(f%2|0)!=1?0:1;i=d?h:h+1|0;d=!d?g:g+1|0;if(!Od(a,h,g))KX(s,Eq(a.jA,i),D8(a.jA,d),0);else if(Od(a,
i,d))Tr(a,s,h,g,i,d,b);else KX(s,Eq(a.jA,h),D8(a.jA,g),0);e=a.mq.data;g=e[f];e[f]=(-1);f=g;}e=Vq(s);U(n,e);Xh(s,r);}c=c+1|0;}t=new QF;t.pW=H1(n);t.qy=r;return t;},RE=(a,b,c)=>{return (Bc(c+1|0,a.mr)+b|0)+1|0;},Od=(a,b,c)=>{let d;a:{if(b>=0){d=a.jA;if(b<d.jT&&c>=0&&c<d.kk){b=1;break a;}}b=0;}return b;},Tr=(a,b,c,d,e,f,g)=>{let h,i,j,k,l,m,n,o,p,q,r,s,t,u;h=Eq(a.jA,c);i=D8(a.jA,d);j=Eq(a.jA,e)-h;k=D8(a.jA,f)-i;l=0.0;m=1.0;n=F0(a.jA,c,d)-g;o=F0(a.jA,e,f)-g;p=!(o>0.0)?0:1;q=0;while(true){r=m-l;s=a.rT;if(!(r>s))break;s
=q>=3?(l+m)/2.0:Qt(l,m,n,o,s/2.0);t=a.nW;r=h+s*j;u=i+s*k;r=J7(t,r,u)-g;if((!(r>0.0)?0:1)==p){m=s;o=r;s=l;r=n;}q=q+1|0;l=s;n=r;}s=Qt(l,m,n,o,0.0);KX(b,h+s*j,i+s*k,1);},Qt=(b,c,d,e,f)=>{let g;g=b-(c-b)/(e-d)*d;return !(b<=g&&g<=c?1:0)?(b+c)/2.0:Bu(b+f,Bf(c-f,g));};
function QF(){let a=this;N.call(a);a.pW=null;a.qy=null;}
function G2(){N.call(this);this.ma=null;}
let YU=(a,b)=>{a.ma=b;},E4=a=>{let b=new G2();YU(b,a);return b;},Lt=b=>{return E4(b);},UX=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(G2)){b=b;c=X(a.ma,b.ma)?1:0;}else c=0;return c;};
function Ra(){let a=this;N.call(a);a.pT=null;a.lv=0.0;a.qS=0.0;}
let W1=(a,b,c,d)=>{a.pT=b;a.lv=c;a.qS=d;},Qa=(a,b,c)=>{let d=new Ra();W1(d,a,b,c);return d;},Cb=(b,c)=>{return Qa(b,c,0.0);},Qq=K(),Iv=null,Fg=()=>{Fg=Bg(Qq);S8();},I8=(b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p;Fg();if(b<c){e=c-b;if(e!==Infinity){e=e/d;f=1.0;g=e/10.0;while(f<=g){f=f*10.0;}g=10.0;while(f>e){f=1.0/g;g=g*10.0;}d=0;while(Iv.data[d]*f<e){d=d+1|0;}while(true){g=Iv.data[d]*f;h=g*Fn(b/g);i=Fn((b-h)/g+1.0E-10);j=Bn((CU((c-h)/g-1.0E-10)-i|0)+1|0).data;k=0;l=j.length;while(k<l){j[k]=g*(i+k)+h;k=k+1|0;}d=d+
(-1)|0;if(d<0)break;m=0;k=0;while(k<l){e=j[k];if(e>=b&&e<=c)m=m+1|0;k=k+1|0;}if(m>=2)break;}e=j[1]-j[0];g=1.0;m=0;i=1.0E-6*e;while(m<15){d=0;a:{while(d<l){f=j[d]*g;if(Bq(f-Bt(f))>i*g){d=0;break a;}d=d+1|0;}d=1;}if(d)break;g=g*10.0;m=m+1|0;}n=Bh();d=0;e=1.0E-10*e;f=b-e;c=c+e;while(d<l){b=j[d];if(b>=f&&b<=c){o=new Iu;p=Kv(b,m);o.mv=b;o.ky=p;U(n,o);}d=d+1|0;}return n;}}n=new BS;BW(n,H(537));Z(n);},Zu=b=>{Fg();return b>=1.0&&b===Bt(b)?1:0;},Kv=(b,c)=>{let d,e,f;Fg();d=Bq(b);e=0;while(e<c){d=d*10.0;e=e+1|0;}f=PP(M(),
Ft(Bt(d)));while(true){e=f.jz;if(e>c)break;EQ(f,0,48);}if(c>0)EQ(f,e-c|0,46);if(b<0.0&&Bt(d)!==0.0)EQ(f,0,8722);return L(f);},S8=()=>{Iv=BX([0.1,0.2,0.25,0.5,1.0,2.0,2.5,5.0,10.0,20.0]);},T$=K();
function R1(){let a=this;N.call(a);a.r8=null;a.r7=null;a.r5=0.0;a.r9=0.0;}
function Pb(){let a=this;I.call(a);a.nL=null;a.mz=null;a.oC=null;}
let Ip=(a,b)=>{return !(a.nL.kZ.data[b]>0.5)?0:1;},E$=(a,b,c,d)=>{if(!a.mz.data[b]&&Ip(a,b)==c){a.mz.data[b]=1;a.oC.data[d]=b;return d+1|0;}return d;};
function Ud(){let a=this;I.call(a);a.r_=0.0;a.r6=null;a.r4=null;a.r$=null;}
let ML=(b,c)=>{let d;d=Bf(Bq(b),3.4028234663852886E38);return Bu(0.75,c*7.0*d/(d+4.0));},IB=(b,c,d)=>{let e;if(!Ci(c)){e=new IY;e.qN=c;Ce(b,e,d);}},P5=K(0);
function P_(){let a=this;I.call(a);a.p7=null;a.p6=null;}
let J7=(a,b,c)=>{let d,e;d=a.p7;e=a.p6;BU(d.nG,0,0,b);BU(d.nG,0,1,c);DL(d.oQ,e);return W(Gw(d.oQ),0,0);};
function Ge(){N.call(this);this.n0=null;}
let MJ=(a,b)=>{a.n0=b;},H1=a=>{let b=new Ge();MJ(b,a);return b;};
function Iu(){let a=this;N.call(a);a.mv=0.0;a.ky=null;}
let YO=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(Iu)){b=b;c=a.mv!==b.mv?0:X(a.ky,b.ky)?1:0;}else c=0;return c;},Vl=K(),NE=(b,c)=>{let d,e,f,g,h,i;d=0.0;e=0;while(e<b.je.length){f=BQ(b,e);g=c.lo;Dj();if(g===Fc)h=MH(0.602,c.k1);else{a:{switch(f){case 32:case 39:case 40:case 41:case 44:case 46:case 58:case 59:case 91:case 93:case 105:case 106:case 108:case 124:break;case 37:case 64:case 77:case 87:case 109:case 119:case 8230:h=1.02;break a;case 42:case 43:case 45:case 61:case 215:case 8722:h=0.84;break a;default:if
(f>=65&&f<=90){h=0.79;break a;}h=0.65;break a;}h=0.41;}i=c.lR;DW();if(i===Ks)h=1.12*h;h=MH(h,c.k1);}d=d+h;e=e+1|0;}return d;};
function Hg(){let a=this;N.call(a);a.o5=0.0;a.o4=0.0;a.oK=0.0;}
let RH=(a,b,c,d)=>{a.o5=b;a.o4=c;a.oK=d;},ED=(a,b,c)=>{let d=new Hg();RH(d,a,b,c);return d;},K1=K(),PL=null,EA=()=>{EA=Bg(K1);SH();},IR=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s;EA();d=b.jq;e= -c;d=d-e;f=D$(b)-c;g=b.jF-e;h=CT(b)-c;i=PL.data;j=i.length;k=Bn(4*j|0);l=k.data;m=0;n=0;while(n<4){o=0;while(o<j){p=n%2|0;q=!p?i[o]:i[o+1|0];r=p?i[o]:i[o+1|0];s=m+1|0;l[m]=n%3|0?d-q*c:f-q*e;m=s+1|0;l[s]=n>=2?g-r*c:h-r*e;o=o+2|0;}n=n+1|0;}return k;},Rt=(b,c)=>{EA();return NC(IR(b,c));},NC=b=>{let c,d,e,f;EA();c=b.data;d
=c.length;e=Bn(d+2|0);f=e.data;Ca(b,0,e,0,d);f[d]=c[0];f[d+1|0]=c[1];return E4(e);},SH=()=>{let b,c,d,e,f;EA();b=Bn(14);c=b.data;d=0;while(d<=6){e=2*d|0;f=1.5707963267948966*d/6.0;c[e]=S_(f);c[e+1|0]=Wq(f);d=d+1|0;}PL=b;};
function Of(){let a=this;I.call(a);a.kQ=null;a.kO=null;a.kj=0;}
let KX=(a,b,c,d)=>{let e,f,g,h,i,j;e=a.kj;if(e==a.kO.data.length){a.kQ=Gj(a.kQ,4*e|0);f=a.kO.data;g=2*a.kj|0;h=Du(g);i=h.data;g=BG(g,f.length);e=0;while(e<g){i[e]=f[e];e=e+1|0;}a.kO=h;}h=a.kQ.data;j=a.kj;e=2*j|0;h[e]=b;h[e+1|0]=c;a.kO.data[j]=d;a.kj=j+1|0;},Vq=a=>{let b,c,d,e,f,g,h,i;b=Bn(2*a.kj|0);c=b.data;d=0;e=0;while(e<a.kj){a:{if(e){f=d-1|0;if(P7(a,b,f,e,0))break a;if(P7(a,b,f,e,1))break a;}g=2*d|0;h=a.kQ.data;i=2*e|0;c[g]=h[i];c[g+1|0]=h[i+1|0];d=d+1|0;}e=e+1|0;}return Gj(b,2*d|0);},P7=(a,b,c,d,e)=>{let f,
g;f=b.data;b=a.kQ.data;g=b[(2*d|0)+e|0];return f[(2*c|0)+e|0]===g&&b[(2*((d+1|0)%a.kj|0)|0)+e|0]===g?1:0;},Xh=(a,b)=>{let c,d,e,f,g,h,i;c=0;while(true){d=a.kj;e=C6(c,d);if(e>=0)break;if(!a.kO.data[c])break;c=c+1|0;}if(!e){f=Oy(a,0,d+1|0);U(b,f);return;}d=0;e=1;while(true){g=a.kj;if(e>g)break;h=a.kO.data;i=c+e|0;if(h[i%g|0])d=d+1|0;else if(d>0){f=Oy(a,i-d|0,d);U(b,f);d=0;}e=e+1|0;}},Oy=(a,b,c)=>{let d,e,f,g,h,i;d=Bn(2*c|0);e=d.data;f=0;while(f<c){g=(b+f|0)%a.kj|0;h=2*f|0;i=a.kQ.data;g=2*g|0;e[h]=i[g];e[h+1|0]
=i[g+1|0];f=f+1|0;}return E4(d);};
function IY(){N.call(this);this.qN=null;}
function Qg(){let a=this;N.call(a);a.rz=0.0;a.rc=0.0;}
let Zd=(a,b,c)=>{a.rz=b;a.rc=c;},GG=(a,b)=>{let c=new Qg();Zd(c,a,b);return c;};
function Rm(){let a=this;N.call(a);a.on=0;a.n7=0;a.pd=null;}
function HH(){let a=this;N.call(a);a.r0=0.0;a.r1=0.0;a.r2=0.0;}
let UY=null,FR=()=>{FR=Bg(HH);Wm();},MH=(b,c)=>{FR();return  -(b* -c);},Wm=()=>{let b;b=new HH;FR();b.r0=1.0;b.r1=0.0;b.r2=0.0;UY=b;};
function LQ(){I.call(this);this.pr=null;}
let Su=(a,b)=>{return FW(b,a.pr);};
function JW(){let a=this;I.call(a);a.mH=null;a.oV=null;a.nB=null;a.po=null;}
let Mi=null,Gg=()=>{Gg=Bg(JW);Uo();},ST=(a,b)=>{let c,d,e,f,g,h;if(!(a.nB.width==b.on&&a.nB.height==b.n7))Mj(a,b.on,b.n7);c=b.pd;d=0;while(true){e=c.data;if(d>=e.length)break;f=e[d];b=a.po;g=f&(-16711936)|f>>16&255|(f&255)<<16;b[d]=g;d=d+1|0;}b=a.oV;h=a.nB;b.putImageData(h,0.0,0.0);return a.mH;},Mj=(a,b,c)=>{let d,e,f,g;d=a.mH;e=b;d.width=e;d=a.mH;e=c;d.height=e;d=a.oV;f=b;g=c;d=d.createImageData(f,g);a.nB=d;a.po=new Int32Array(d.data.buffer);},Uo=()=>{let b,c;b=new JW;Gg();c=window.document.createElement("canvas");b.mH
=c;b.oV=c.getContext("2d");Mj(b,1,1);Mi=b;},Pz=K(BN);
function Nv(){I.call(this);this.pL=null;}
let T4=(a,b)=>{return F8(b,a.pL);};
function QK(){I.call(this);this.qo=null;}
let Sx=(a,b)=>{return F8(b,a.qo);},Q0=K(),ME=null,Ju=()=>{Ju=Bg(Q0);Y4();},Y4=()=>{let b,c;Cu();b=B8((Lp.bd()).data.length);c=b.data;ME=b;c[Dw.jI]=1;c[CM.jI]=2;c[HC.jI]=3;},Kh=K(Ew),KF=K(Kh),PA=K(KF),RB=K(BN),L9=K(),Lv=null,HA=()=>{HA=Bg(L9);WM();},WM=()=>{let b,c;b=B8((B6()).data.length);c=b.data;Lv=b;c[B0.jI]=1;c[Cf.jI]=2;c[Dm.jI]=3;c[C0.jI]=4;};
function PY(){I.call(this);this.rB=null;}
let YA=(a,b)=>{return FW(b,a.rB);};
function QX(){let a=this;I.call(a);a.mm=0;a.lU=0.0;}
let QG=(a,b,c)=>{if(c<=a.lU){a.mm=b;a.lU=c;}};
SG([]);
C4([I,0,0,[],1,0,0,["W",Q(R4)],El,0,I,[],1537,0,0,0,DV,0,I,[],1537,0,0,0,Kd,0,I,[],1537,0,0,0,Bv,0,I,[El,DV,Kd],17,0,()=>C2(),["W",Q(S)],DH,0,I,[El],1025,0,0,0,Fb,0,DH,[DV],1,0,()=>DM(),["W",Q(Yl)],G7,0,I,[El,Kd],0,0,0,["y",Q(Is),"g",Y(L)],P2,0,I,[],1537,0,0,0,HP,0,G7,[P2],1,0,0,["g",Y(TW),"y",Q(YS)],Ew,0,I,[],1,0,0,0,EZ,0,Ew,[],1,0,0,0,BN,0,EZ,[],1,0,0,0,E7,0,I,[],1025,0,0,0,WD,0,E7,[],17,0,0,0,Wo,0,E7,[],17,0,0,0,L8,0,I,[],1537,0,0,0,Rn,0,I,[L8],1537,0,0,0,Ll,0,I,[],1537,0,0,0,Py,0,I,[Rn,Ll],17,0,0,0,NQ,0,
I,[],17,0,()=>ES(),0,T5,0,I,[],17,0,0,0,UN,0,I,[],17,0,0,0,U8,0,I,[],17,0,0,0,Ko,0,I,[],1537,0,0,0,MO,0,I,[Ko],1,0,0,0,IF,0,I,[DV],1,0,()=>GW(),0,Gz,0,I,[],17,0,0,["W",Q(Xe)],Wu,0,I,[],17,0,0,0,Po,0,I,[],1537,0,0,0,Gc,0,I,[Po],1537,0,0,0,EE,0,I,[Gc],1025,0,0,["m",Y(Ci)],Q$,0,I,[Gc],1537,0,0,0,HV,0,I,[Q$],1537,0,0,0,ET,0,EE,[HV],1025,0,0,["p",Y(BM),"W",Q(FY)],I4,0,I,[],1537,0,0,0,D9,0,I,[],1537,0,0,0,Ga,0,ET,[I4,El,D9],1,0,0,["be",Q(BE),"Z",Y(TB)],BI,0,I,[DV,El],1025,0,0,["W",Q(S1)],Dg,0,BI,[],65553,0,()=>Ba(),
0,Hm,0,I,[],17,0,0,0,Cq,0,BN,[],1,0,0,0,Yb,0,BN,[],1,0,0,0,B_,0,I,[],1537,0,0,0,Cn,0,I,[B_],1537,0,0,0,SU,0,I,[Cn],1025,0,0,0,QQ,0,I,[],1536,0,0,0,MF,0,I,[QQ],16,0,0,0,BF,0,I,[B_],1537,0,0,0,Kn,0,I,[BF],1,0,0,0]);
C4([Km,0,I,[BF],1,0,0,0,KL,0,I,[],17,0,0,["W",Q(KW)],Mn,0,I,[],16,0,0,0,Pn,0,I,[],17,0,0,0,Sq,0,I,[],17,0,0,0,Gr,0,I,[],17,0,0,0,Ec,0,I,[],1537,0,0,0,QD,0,I,[Ec],1,0,0,["bJ",Y(YH)],Nb,0,I,[],17,0,0,0,QH,0,I,[],17,0,0,0,PH,0,I,[],17,0,0,0,L0,0,I,[],16,0,0,0,BS,0,BN,[],1,0,0,0,FK,0,BI,[],65552,0,()=>Fy(),0,N,0,I,[],1025,0,0,0,CO,0,I,[],1537,0,0,0,JV,0,N,[CO],17,0,0,["ds",Q(UP),"bk",Y(Vh)],IX,0,N,[CO],17,0,()=>GR(),["ds",Q(Tq),"bk",Y(R$)],Ru,0,N,[CO],17,0,0,["ds",Q(Xq),"bk",Y(UO)],Hb,0,N,[CO],17,0,0,["ds",Q(Iy),
"bk",Y(UA)],Gl,0,N,[CO],17,0,0,["ds",Q(NI),"bk",Y(WI)],IJ,0,N,[CO],17,0,0,["ds",Q(Za),"bk",Y(XS)],Ma,0,N,[CO],17,0,0,["ds",Q(XC),"bk",Y(Y7)],FL,0,N,[CO],17,0,0,["ds",Q(RX),"bk",Y(UJ)],OH,0,EZ,[],1,0,0,0,WB,0,I,[],17,0,0,0,NK,0,I,[],17,0,0,0,MG,0,I,[B_],1537,0,0,0,H2,0,I,[MG],1,0,0,0,P$,0,N,[],17,0,0,0,Rc,0,I,[],16,0,0,0,Qv,0,I,[],1,0,0,0,QL,0,I,[],16,0,0,0,I3,0,I,[],16,0,()=>F3(),0,FE,0,I,[],1025,0,0,0,IO,0,I,[],1537,0,0,["g3",Y(Rf)],NH,0,FE,[IO],16,0,0,["g2",Da(WX),"g4",Da(Zn),"g3",Y(Yh),"g5",BK(X$),"et",Q(VX),
"es",BK(XO)],Qe,0,FE,[IO],16,0,0,["g3",Y(Rf),"g2",Da(SW),"g4",Da(TZ),"g5",BK(Uw),"et",Q(Tf),"es",BK(Yn)],Jh,0,I,[],16,0,()=>CC(),0,PW,0,I,[],16,0,0,0,Lk,0,I,[],16,0,0,0,Nj,0,I,[],16,0,0,0,Js,0,I,[],1537,0,0,0,Pj,0,I,[Js],1,0,0,0,Oq,0,I,[],16,0,0,0,Nw,0,I,[],16,0,0,0,HK,0,I,[],16,0,0,0,OI,0,I,[],16,0,0,0,J$,0,I,[],16,0,()=>J4(),0,Iw,0,I,[],16,0,()=>GX(),0]);
C4([J1,0,I,[],1537,0,0,0,NW,0,I,[J1],1,0,0,["gP",Q(YE)],MR,0,I,[J1],1,0,0,["gP",Q(Ty)],TI,0,I,[],17,0,0,0,BV,0,I,[],1537,0,0,0,NY,0,I,[BV],1,0,0,["g0",Y(WN)],FS,0,I,[],17,0,0,0,IV,0,I,[BF],1,0,0,0,NG,0,I,[BV],1,0,0,["g0",Y(To)],FJ,0,I,[],16,0,0,0,FO,0,I,[],1536,0,0,0,NF,0,I,[FO],1,0,0,["gb",BK(Sl)],IM,0,I,[BF],1,0,0,0,IL,0,I,[BF],1,0,0,0,IK,0,I,[BF],1,0,0,0,Lz,0,I,[BV],1,0,0,["g0",Y(SQ)],LB,0,I,[BV],1,0,0,["g0",Y(U5)],LA,0,I,[BV],1,0,0,["g0",Y(XK)],Ly,0,I,[BV],1,0,0,["g0",Y(Sv)],Lx,0,I,[BV],1,0,0,["g0",Y(Us)],HR,
0,I,[BF],1,0,0,0,HQ,0,I,[BF],1,0,0,0,GH,0,N,[],17,0,0,["W",Q(Ti)],On,0,I,[FO],1,0,0,["gb",BK(Wh)],Oo,0,I,[FO],1,0,0,["gb",BK(Vx)],I$,0,I,[BF],1,0,0,0,I_,0,I,[BF],1,0,0,0,Ok,0,I,[BV],1,0,0,["g0",Y(WC)],SL,0,I,[],17,0,0,0,Ol,0,I,[BV],1,0,0,["g0",Y(Y2)],Oj,0,I,[BV],1,0,0,["g0",Y(RN)],LY,0,I,[],17,0,0,0,Os,0,I,[],17,0,()=>DE(),0,MQ,0,I,[BV],1,0,0,["g0",Y(Tm)],MU,0,I,[BV],1,0,0,["g0",Y(UL)],MS,0,I,[BV],1,0,0,["g0",Y(We)],QO,0,I,[BV],1,0,0,["g0",Y(Uz)],QP,0,I,[BV],1,0,0,["g0",Y(Xi)],QN,0,I,[BV],1,0,0,["g0",Y(RU)],JJ,
0,I,[BF],1,0,0,0,Hu,0,BI,[],65553,0,()=>GI(),0,Gi,0,N,[],17,0,()=>Hs(),["W",Q(RM)],J_,0,I,[BF],1,0,0,0,Ii,0,I,[BF],1,0,0,0,JC,0,I,[B_],1537,0,0,0,IP,0,I,[JC],1,0,0,0,Fa,0,I,[],1537,0,0,0,Qp,0,I,[Fa],1,0,0,["c_",Q(SO)],Zf,0,I,[],17,0,0,0,Qs,0,I,[B_],1537,0,0,0]);
C4([Id,0,I,[Qs],1,0,0,0,CZ,0,ET,[D9],1024,0,0,0,II,0,CZ,[D9],1,0,0,["be",Q(FV),"Z",Y(Dn)],O0,0,I,[Ec],1,0,0,["bJ",Y(TG)],XQ,0,I,[],17,0,0,0,MI,0,I,[],1,0,0,0,XE,0,I,[],17,0,0,0,I6,0,N,[],17,0,0,["W",Q(Xl)],Mw,0,I,[],17,0,0,0,Cg,0,I,[],17,0,0,["W",Q(HS)],M3,0,I,[Ec],1,0,0,["bJ",Y(Td)],Hk,0,I,[],1537,0,0,0,QZ,0,I,[Hk],1,0,0,0,O3,0,I,[],16,0,0,0,D3,0,BN,[],1,0,0,0,H8,0,N,[],16,0,0,["W",Q(Ur)],Tk,0,I,[],16,0,0,0,Ub,0,I,[],17,0,0,0,Ot,0,DH,[DV],1,0,()=>JL(),0,BY,0,BI,[],66561,0,()=>Cr(),0,L7,0,I,[],32768,0,()=>HJ(),
0,Oh,0,I,[B_],1537,0,0,0,H5,0,I,[Oh],1,0,0,0,No,0,I,[],17,0,0,0,KP,0,I,[BF],1,0,0,0,KQ,0,I,[BF],1,0,0,0,KR,0,I,[BF],1,0,0,0,KS,0,I,[BF],1,0,0,0,KT,0,I,[BF],1,0,0,0,JQ,0,I,[BF],1,0,0,0,JR,0,I,[BF],1,0,0,0,JS,0,I,[BF],1,0,0,0,Iz,0,I,[BF],1,0,0,0,EG,0,BN,[],1,0,0,0,Lw,0,I,[],16,0,0,0,Zk,0,I,[],17,0,0,0,P1,0,I,[],0,0,()=>Fw(),0,XY,0,I,[B_],1,0,0,0,Qc,0,I,[],17,0,()=>Fj(),0,K3,0,I,[B_],1537,0,0,0,NU,0,I,[K3],1537,0,0,0,Q5,0,I,[B_],1537,0,0,0,N$,0,I,[Cn],1537,0,0,0,QB,0,I,[Cn],1537,0,0,0,O$,0,I,[Cn],1537,0,0,0,Ql,
0,I,[Cn],1537,0,0,0,Mq,0,I,[Cn],1537,0,0,0,Nt,0,I,[Cn],1537,0,0,0,MP,0,I,[Cn],1537,0,0,0,Mb,0,I,[Cn],1537,0,0,0]);
C4([U2,0,I,[NU,Q5,Cn,N$,QB,O$,Ql,Mq,Nt,MP,Mb],1025,0,0,0,Xy,0,I,[],16,0,0,0,Qb,0,I,[],16,0,0,0,Ig,0,N,[],17,0,0,["W",Q(Ue)],Gp,0,I,[],17,0,0,0,P8,0,N,[],16,0,0,0,Fe,0,N,[],17,0,0,0,K5,0,I,[],17,0,0,0,QC,0,I,[],16,0,0,0,Tt,0,I,[],1,0,0,0,TM,0,I,[],17,0,0,0,Q7,0,I,[Fa],1,0,0,["c_",Q(S3)],H_,0,I,[JC],1,0,0,0,Ic,0,I,[BF],1,0,0,0,In,0,N,[],17,0,0,["W",Q(Gq)],Jp,0,N,[],16,0,0,0,He,0,N,[],17,0,()=>Ha(),["W",Q(Mm)],Np,0,I,[],17,0,0,0,CI,0,N,[],17,0,0,["W",Q(Q8)],DC,0,I,[],17,0,()=>Fz(),0,Qu,0,I,[],1537,0,0,0,H0,0,I,
[Qu],17,0,()=>DK(),0,Tc,0,I,[],17,0,0,0,PQ,0,I,[Fa],1,0,0,["c_",Q(RG)],HB,0,N,[],16,0,0,["W",Q(VV)],I1,0,N,[],16,0,0,["W",Q(V8)],Oe,0,N,[],17,0,0,0,JB,0,N,[],16,0,0,["W",Q(VT)],Hi,0,Cq,[],1,0,0,0,DG,0,BI,[],66561,0,()=>F_(),0,Fs,0,I,[],1537,0,0,0,MC,0,I,[Fs],17,0,0,["eh",BK(UE),"dW",Y(U7),"d3",Q(SD)],EO,0,I,[],1537,0,0,0,MY,0,N,[EO],17,0,0,["dR",Q(Wa)],LE,0,N,[EO],17,0,0,["dR",Q(SP)],QM,0,N,[EO],17,0,0,["dR",Q(XP)],K4,0,I,[],1537,0,0,0,Q4,0,I,[K4],1,0,0,0,SR,0,I,[],17,0,0,0,G8,0,BN,[],1,0,0,0,Lj,0,BY,[],65552,
0,0,["gX",Q(O2),"gY",BK(XI)],Li,0,BY,[],65552,0,0,["gX",Q(YD),"gY",BK(Y5)],Lg,0,BY,[],65552,0,0,["gX",Q(U0),"gY",BK(R0)],Lf,0,BY,[],65552,0,0,["gX",Q(Zb),"gY",BK(TR)],Le,0,BY,[],65552,0,0,["gX",Q(Va),"gY",BK(UF)],Ld,0,BY,[],65552,0,0,["gX",Q(Yt),"gY",BK(Vr)],Lc,0,BY,[],65552,0,0,["gX",Q(Tw),"gY",BK(Yj)],WF,0,I,[B_],1025,0,0,0,I2,0,I,[B_],1536,0,0,0,HY,0,I,[I2],1,0,0,0]);
C4([HX,0,I,[I2],1,0,0,0,NM,0,I,[Gc],1537,0,0,0,Jr,0,EE,[NM],1025,0,0,0,JM,0,Jr,[],1024,0,0,0,OA,0,JM,[],0,0,0,0,LK,0,I,[],1537,0,0,0,IN,0,I,[LK],1025,0,0,0,IH,0,IN,[],1024,0,0,0,Ox,0,IH,[],0,0,0,0,Oz,0,CZ,[],0,0,0,["be",Q(St),"Z",Y(Y_),"p",Y(Vz),"m",Y(S4)],GA,0,I,[],1537,0,0,0,Ov,0,I,[GA],0,0,0,["q",Y(Sz),"s",Y(TF)],Oc,0,I,[GA],1537,0,0,0,Ow,0,I,[Oc],0,0,0,0,N5,0,I,[Ko],1,0,0,0,Hy,0,I,[],16,0,0,0,Gy,0,BI,[],65553,0,()=>Cu(),0,Fu,0,N,[],17,0,0,0,YV,0,I,[],17,0,0,0,WJ,0,I,[],16,0,0,0,X7,0,I,[],17,0,0,0,Pe,0,I,
[BV],1,0,0,["g0",Y(VE)],TQ,0,I,[],16,0,0,0,UM,0,I,[],16,0,0,0,TD,0,I,[],16,0,0,0,Wr,0,I,[],16,0,0,0,UV,0,I,[],16,0,0,0,XA,0,I,[],16,0,0,0,Co,0,N,[],17,0,0,["W",Q(YZ)],Hl,0,BI,[],65553,0,()=>Ch(),0,H$,0,BN,[],1,0,0,0,Fr,0,I,[],1536,0,0,0,Qo,0,I,[Fr],16,0,0,["hM",Da(YM)],Lr,0,I,[Fr],16,0,0,["hM",Da(W2)],MT,0,I,[Fr],16,0,0,["hM",Da(Xm)],LC,0,I,[Fr],16,0,0,["hM",Da(Vt)],K8,0,I,[Fs],17,0,0,["eh",BK(XX),"dW",Y(Tu),"d3",Q(T6)],M8,0,I,[Fs],17,0,0,["eh",BK(XD),"dW",Y(TT),"d3",Q(WP)],IQ,0,N,[Fs],17,0,()=>F7(),["eh",BK(RZ),
"dW",Y(Tj),"d3",Q(YR)],PI,0,N,[EO],17,0,0,["dR",Q(VU)],Wi,0,I,[],17,0,0,0,Qy,0,CZ,[D9],0,0,0,["Z",Y(Sr),"be",Q(VJ)],Ri,0,DH,[DV],1,0,()=>Jw(),0,JT,0,N,[],17,0,0,["W",Q(R5)],GB,0,BI,[],65553,0,()=>Dj(),0,F4,0,BI,[],65553,0,()=>DW(),0,Qn,0,I,[],16,0,0,0,LP,0,N,[],17,0,0,0,UG,0,I,[],16,0,0,0,ND,0,I,[],16,0,0,0]);
C4([MZ,0,I,[],16,0,0,0,QW,0,CZ,[D9],0,0,0,["Z",Y(V4),"be",Q(X9)],PK,0,DG,[],65552,0,0,["ei",BK(UD),"gY",BK(UR)],PJ,0,DG,[],65552,0,0,["ei",BK(Ve),"gY",BK(TJ)],Qx,0,I,[],17,0,0,0,Un,0,I,[],16,0,0,0,ER,0,N,[],17,0,0,["W",Q(U1)],Mv,0,I,[GA],0,0,0,["q",Y(BJ),"s",Y(BH)],Wx,0,I,[],17,0,0,0,Sp,0,I,[],17,0,0,0,Xw,0,I,[],17,0,0,0,TN,0,I,[],17,0,0,0,O7,0,I,[],17,0,0,0,MB,0,I,[],17,0,0,0,Ut,0,I,[],17,0,0,0,OT,0,I,[Ec],1,0,0,["bJ",Y(WQ)],Nc,0,N,[],17,0,0,0,PD,0,N,[],17,0,0,0,GO,0,BI,[],65553,0,()=>D0(),0,F$,0,BI,[],65553,
0,()=>Er(),0,IZ,0,N,[],17,0,0,["W",Q(Tn)],J2,0,N,[],17,0,0,["W",Q(Xf)],NS,0,I,[],17,0,()=>DX(),0,DB,0,I,[Hk],1537,0,0,0,MA,0,I,[DB],1,0,0,["c9",Q(VD)],L3,0,I,[DB],1,0,0,["c9",Q(VR)],Qm,0,I,[Ec],1,0,0,["bJ",Y(XG)],Qi,0,N,[],17,0,0,0,EC,0,I,[],1537,0,0,0,Ds,0,N,[EC],17,0,0,["W",Q(W7)],Qk,0,I,[],16,0,0,0,Q3,0,I,[],16,0,()=>EV(),0,Vm,0,I,[],16,0,0,0,Rh,0,I,[Js],1,0,0,0,OR,0,I,[Fa],1,0,0,["c_",Q(UQ)],Pv,0,I,[B_],1537,0,0,0,RD,0,I,[Pv],1537,0,0,0,Wt,0,I,[RD],1025,0,0,0,Ln,0,I,[],16,0,0,0,Jn,0,N,[],17,0,0,["W",Q(Zc)],Ws,
0,I,[],16,0,0,0,N1,0,N,[],16,0,0,0,P6,0,I,[Hk],1,0,0,0,Uy,0,I,[],16,0,0,0,K_,0,I,[],17,0,0,0,QF,0,N,[],17,0,0,0,G2,0,N,[EC],17,0,0,["W",Q(UX)],Ra,0,N,[],17,0,0,0,Qq,0,I,[],17,0,()=>Fg(),0,T$,0,I,[],16,0,0,0]);
C4([R1,0,N,[],16,0,0,0,Pb,0,I,[],16,0,0,0,Ud,0,I,[],16,0,0,0,P5,0,I,[],1537,0,0,0,P_,0,I,[P5],1,0,0,0,Ge,0,N,[EC],17,0,0,0,Iu,0,N,[],17,0,0,["W",Q(YO)],Vl,0,I,[],16,0,0,0,Hg,0,N,[EC],17,0,0,0,K1,0,I,[],16,0,()=>EA(),0,Of,0,I,[],16,0,0,0,IY,0,N,[EC],17,0,0,0,Qg,0,N,[],16,0,0,0,Rm,0,N,[],17,0,0,0,HH,0,N,[],17,0,()=>FR(),0,LQ,0,I,[DB],1,0,0,["c9",Q(Su)],JW,0,I,[],16,0,()=>Gg(),0,Pz,0,BN,[],1,0,0,0,Nv,0,I,[DB],1,0,0,["c9",Q(T4)],QK,0,I,[DB],1,0,0,["c9",Q(Sx)],Q0,0,I,[],32768,0,()=>Ju(),0,Kh,0,Ew,[],1,0,0,0,KF,0,
Kh,[],1,0,0,0,PA,0,KF,[],1,0,0,0,RB,0,BN,[],1,0,0,0,L9,0,I,[],32768,0,()=>HA(),0,PY,0,I,[DB],1,0,0,["c9",Q(YA)],QX,0,I,[],16,0,0,0]);
let UK=B$(Xc),T3=B$(M2),Ny=B$(LV),LD=B$(CX);
V1(["0","<java_object>@","","null"," ","true","object","function","string","number","undefined","nothing"," takes ",", not “","”. The lab uses ","DATA","data","xor","and","or","nand","nor","xnor","circle","spiral","moons","blobs","points","the points to learn","POINTS","with data=points: each point with the label to learn","START","start","random","by-hand","zeros","weights","the weights to begin with","WEIGHTS","with start=weights: W1 b1 W2 b2 and so on, row by row","FROZEN","frozen","weights that training leaves as they are: their places in W1 b1 W2 b2 and so on, from 0",
"SEED","seed","random weights, as np.random.seed, and the points of circle, spiral, moons and blobs","LAYERS","layers","2","units in each hidden layer","ACTIVATION","activation","sigmoid","tanh","relu","leaky-relu","softplus","sine","identity","what the hidden units make of their sums; with start=by-hand it is relu by default","OUTPUT","output","what the output makes of its sum; with start=by-hand it is relu by default","LOSS","loss","cross-entropy","squared-error","what training makes small; squared-error if the output is not a probability",
"OPTIMIZER","optimizer","gradient-descent","momentum","adam","how the gradient changes the weights","LEARNING_RATE","learning-rate","1","alpha: how far each update goes","BATCH","batch","all","how many points each update looks at, one batch after another","ITERATIONS","iterations","140","how many updates to make","AT","at","the iteration to show first","VIEW","view","decision","network","hidden","landscape","predictions","backprop","graph","lab","the whole lab, or some of its figures in their order","CONTROLS",
"controls","transport","none","which controls to show","SHADE","shade","class","probability","what the decision figure colours","MARKERS","markers","shapes","circles","how the points are drawn: circle 0 and square 1, or circles as in the notebook","AUTOPLAY","autoplay","false","whether training starts by itself","SPEED","speed","max","20","iterations a second","THEME","theme","auto","light","dark","light or dark","ENGINE","engine","js","wasm","JavaScript or WebAssembly; both give the same bits"," takes a whole number of iterations, not “",
"”.","JavaScript, since WebAssembly is not to be had here","JavaScript","WebAssembly","With activation=identity the hidden layers add nothing: all layers together can do no more than a single neuron, which draws one straight line.",", and without a hidden layer there is but one.",".","No straight line parts the points of ","With start=zeros the units of a hidden layer are copies of each other, and every update treats them alike.","Adam moves each weight by about the learning rate at every update, however small the gradient, so ",
" is a long way: try 0.03.",", and momentum up to ten of those","Each update adds up the gradients of "," points",", so a learning rate of "," overshoots easily. To stride as the notebook does, try ","Runs on ","; nothing leaves this browser.","step","seek","{",", ","\": ","{\"format\": \"xor-lab/1\", \"experiment\": ",", \"iteration\": ",", \"loss\": ",", \"weights\": ",", \"biases\": ",", \"predictions\": ",", \"correct\": ",", \"points\": ",", \"diverged\": ","This part of the lab is in study.js, which belongs beside lab.js and could not be loaded. Reload the page to try again.",
",",";","A network needs the inputs and at least one layer.","There is no activation “","Iteration "," has not been trained yet, only up to ","A weight is a decimal number","THE_RUN","THE_LOOK","one of ","only ","nothing, or up to "," points x,y,label with semicolons between, labels 0 or 1","nothing, or ",", or up to "," of them with commas between","a decimal","a decimal above 0","a whole number from "," to ",", or ","one or more of "," with commas between","true or false","data=points needs some points, such as points=0,0,0;1,0,1 (x,y,label and so on). The lab uses xor.",
"start=by-hand is the notebook\'s solution for two hidden units, so "," is set aside.","weights has "," numbers where this network has "," (W1 b1 W2 b2 and so on, row by row). The lab starts from random weights.","frozen="," is set aside, since the weights of this network have the places 0 to ","loss=cross-entropy takes the logarithm of a probability, and with "," a prediction need not be one: it may lie outside 0 to 1. The lab uses squared-error."," is more than there are points, so each update looks at all ",
" is beyond the last iteration, so the lab shows iteration ","There is no setting “","”. The settings are ","p","lab single","hidden-space","set-up","study","losses","At iteration "," the network says ","nothing: its predictions are not numbers.","1 on "," of the plane shown, ",", and 0 on "," on all of the plane shown.","Iteration: ","Loss: "," of "," from ","The network has no parameter ",",0]","option","A network of "," weights and biases takes a flag for each, not ","To the point "," this network of ","-",
" units answers ",", which is not a number.",", so class 0.",", so class 1."," The output\'s bias is "," All weights are 0."," The strongest weights are "," The only weight is "," and ","from "," Of "," weights, "," are negative."," is negative."," of all weights and biases ","are frozen.","is frozen.","px",".to-start",".step-back",".play",".step",".to-end","Train","Pause","iteration "," / "," a second","5","60","250","1000","tr","th","td","span","wrong","right","aria-current","+","✗","✓","wrong class","right class",
"; the first 100 are shown"," correct",".x1",".x2","-complaint","A coordinate is a decimal number","button","Go to iteration ","·","Solved: 4 of 4 right, with nine numbers of your own.","panel puzzle","panel puzzle solved","These weights are so large that the loss or its gradient is not a finite number. Begin with smaller ones.","The next update would overshoot so far that the numbers are no longer finite: the learning rate is too large. Try a tenth of it.","All "," points are right.","finding warns","finding",
"z(0,0) + z(1,1) = ","\nz(0,1) + z(1,0) = "," + "," − "," = ","Try an example …","Examples","Seeds that fail, or need long","Seed ",": ","A puzzle","Solve XOR by hand","optgroup",".study",".hidden-space",".loss","[","touch","aria-invalid","The puzzle has "," numbers, not ","h₁","h₂","Let "," count how many inputs are on, and let "," be on only when both are. Then "," − 2 "," is 1 just where one input is on."," is to be 0, 1, 1 and 2, the sum of the inputs"," is to be 0, 0, 0 and 1: that sum less 1, and never below 0",
"The output is to be ",": 0, 1, 1 and 2 − 2 = 0",". Set ","W1[0,0]","W1[0,1]","W1[1,0]","W1[1,1]","b1[0,0]","b1[1,0]","W2[0,0]","W2[0,1]","b2[0,0]","Nothing is missing any more.","INPUT","checkbox","range","Y","Z","y","z","NOTEBOOK","The notebook","Two sigmoid units and an output learn XOR from random weights.","BY_HAND","Solved by hand","ReLU weights that a person found: every answer is exact.","start=by-hand","ZEROS","All zeros","Begun from zeros, the hidden units stay copies of each other, and nothing moves.",
"start=zeros","NEURON","One neuron on XOR","No straight line parts the four points: a single neuron has 3 of 4 right at best.","layers=","AND","One neuron on AND","Here a straight line is enough.","data=and&layers=","RELU","XOR with ReLU","Two ReLUs learn XOR, from this seed; from others one dies or gets stuck.","activation=relu&learning-rate=0.1","DEAD","Dead ReLUs","The same with a learning rate of 1: after two updates both are 0 everywhere, for ever.","activation=relu&learning-rate=1","DIVERGENCE","Divergence",
"An output without bounds and a learning rate of 1: each update overshoots further.","output=identity&learning-rate=1&iterations=200","BLOBS","Two blobs","Two clouds of points that a single neuron can part.","data=blobs&layers=&learning-rate=0.01&iterations=100","CIRCLE","Circle","Four tanh units bend their lines into a ring around the disc.","data=circle&layers=4&activation=tanh&learning-rate=0.02&iterations=400&speed=60","MOONS","Moons","Four tanh units find a way between two half circles.","data=moons&layers=4&activation=tanh&learning-rate=0.02&iterations=500&speed=60",
"SPIRAL","Spiral","Two layers of sines, Adam, and 20 points at a time tell two spiral arms apart.","data=spiral&layers=8,8&activation=sine&optimizer=adam&learning-rate=0.03&batch=20&iterations=1000&speed=100","(0,0) and (1,0) both get 0.50: 2 of 4 right, loss 1.39","(1,0) and (1,1) both get 0.50: 2 of 4 right, loss 1.39","(1,1) is given up: 3 of 4 right, loss 1.91","(0,1) is given up: 3 of 4 right, loss 1.91","looks stuck, then gets there: 4 of 4 right at 2745","needs patience: 4 of 4 right at 7912","Press Train: seed ",
", loss "," correct.","0.0","e+","e-",".0","nan","inf","Row "," has "," values where the first has "," is used only with ",", so it is set aside.","SIGMOID","TANH","LEAKY_RELU","SOFTPLUS","SINE","IDENTITY","grab",", such as −1.5; not “","ArrowUp","ArrowDown","div","label","select","input","text","decimal","-help ","-help","Not a number: ","A Bᵀ","C + bᵀ","A - B","Aᵀ B","(sum of A\'s rows)ᵀ","A B","Either src or dest is null","A grid of "," points cannot hold "," values: give two points or more each way, and one value for each point.",
"The figure takes X of Nx2 and y of Nx1, not ","0123456789abcdef","bold ","system-ui, -apple-system, \"Segoe UI\", Roboto, \"Noto Sans\", \"DejaVu Sans\", sans-serif","ui-monospace, \"SF Mono\", Menlo, Consolas, \"DejaVu Sans Mono\", monospace","px ","left","center","This needs a single neuron on the points of XOR."," 3 is the best that a single neuron can do.","z(0,0) + z(1,1) and z(0,1) + z(1,0) are equal, whatever the numbers: both are w₁ + w₂ + 2b. XOR wants the first two at or below the cut and the last two above it; then the second sum would be the larger one. So one point at least is always wrong.",
"CROSS_ENTROPY","SQUARED_ERROR","MIDDLE","END"," The "," units of hidden layer "," answer from "," answers "," (bias ","ŷ","the output","hidden unit "," of layer "," right"," are"," is"," still called ","The output is dead: it is 0 at every point, so every gradient is 0 and nothing will ever move. Begin with other weights."," is dead: it is"," are dead: they are","its gradient is","their gradients are","it.","them."," 0 too. Only a change in the layer before can wake ","it","them"," 0 too and will never bring ",
" back."," 0 at every point, so "," is saturated: it sits"," are saturated: they sit","learns","learn"," at the flat ends of "," at every point, where the slope is nearly 0, and hardly "," any more. Begin with smaller weights, or learn more slowly.","Here every gradient is even 0: nothing moves. Begin with random weights.","Random weights keep units apart."," are copies of each other: the same weights in and out, so the same gradient at every update, and they never learn different things. "," points are right",
"Stuck: the gradient is nearly 0, yet ",". This is a local minimum, or a saddle that takes long to leave; another seed may pass it by.","The gradient is nearly 0, yet ",". A single neuron draws one straight line; points that no line parts need a hidden layer.","SATURATION","SYMMETRY","STUCK","SOLVED","C - alpha B","The shapes do not fit in C = "," into ","SANS","MONO","NORMAL","BOLD","#","h"," more"," of hidden layer ","A seed is a whole number from 0 to 4294967295, as in np.random.seed, not ","CLASS","PROBABILITY",
"SHAPES","CIRCLES","under 1%","over 99%","in one piece","in "," pieces"," The one point is"," All "," points are"," on the right side."," On the wrong side: "," point","no","one","two","three","four","A raster of "," takes a colour for each cell.","b ","−",">e300","An axis needs a least and a greatest value, finite and the first below the second."]);
Bv.prototype.toString=function(){return T(this);};
Bv.prototype.valueOf=Bv.prototype.toString;I.prototype.toString=function(){return T(T7(this));};
I.prototype.__teavm_class__=function(){return U3(this);};
let C=RI(WL);
C.javaException=Xu;
let ZB=Symbol('jsoClass');
(()=>{let c;c=Hm.prototype;c.play=V(V$);c.disconnect=V(Vf);c.isPlaying=V(WA);c.seek=V(WE);c.pause=V(XZ);c.studyLink=V(VS);c.takeStudy=V(RY);c.studyRefused=V(R6);c.engine=V(Vb);c.attributeChanged=V(T_);c.reset=V(Wz);c.webAssemblyRefused=V(VM);c.step=V(Zg);c.state=V(XN);c.snapshot=V(Tb);c.connect=V(WK);c=Kn.prototype;c.handleEvent=V(SB);c=Km.prototype;c.handleEvent=V(Vv);c=Gr.prototype;c.settings=V(R3);c.furthest=V(Y9);c.attend=V(Vn);c.numbers=V(Wv);c.changes=V(XH);c.run=V(Zl);c.lossAt=V(VP);c.redraw=V(Uq);c.path
=V(Um);c.iteration=V(VG);c.hasDiverged=V(Yo);c.visit=V(YX);c.begin=V(UC);c=H2.prototype;c.pair=V(XL);c=IV.prototype;c.handleEvent=V(Wy);c=IM.prototype;c.handleEvent=V(Sk);c=IL.prototype;c.handleEvent=V(VI);c=IK.prototype;c.handleEvent=V(Th);c=HR.prototype;c.handleEvent=V(Y1);c=HQ.prototype;c.handleEvent=V(X6);c=I$.prototype;c.handleEvent=V(Yu);c=I_.prototype;c.handleEvent=V(SV);c=JJ.prototype;c.handleEvent=V(Xx);c=J_.prototype;c.handleEvent=V(W4);c=Ii.prototype;c.handleEvent=V(SN);c=IP.prototype;c.onChange=
V(TE);c=Id.prototype;c.onAnimationFrame=V(Vi);c=H5.prototype;c.onResize=V(X_);c=KP.prototype;c.handleEvent=V(VN);c=KQ.prototype;c.handleEvent=V(Yk);c=KR.prototype;c.handleEvent=V(XV);c=KS.prototype;c.handleEvent=V(Xr);c=KT.prototype;c.handleEvent=V(Tg);c=JQ.prototype;c.handleEvent=V(XM);c=JR.prototype;c.handleEvent=V(X1);c=JS.prototype;c.handleEvent=V(Tp);c=Iz.prototype;c.handleEvent=V(XU);c=H_.prototype;c.onChange=V(TL);c=Ic.prototype;c.handleEvent=V(RJ);c=HY.prototype;c.accept=V(Tl);c=HX.prototype;c.accept
=V(Wj);})();
function D(){throw new Error("Can't instantiate this class directly");};D.prototype=Hm.prototype;function E(){throw new Error("Can't instantiate this class directly");};E.prototype=Gr.prototype;main=C;Lab=D;StudyLink=E;settingNames=F;mount=G;})();
return { settingNames, mount };
})();
const here = new URL(".", document.currentScript?.src || location.href);
const sheet = new CSSStyleSheet();
sheet.replaceSync(style);
function loadScript(name, event) {
return new Promise((resolve, reject) => {
const script = document.createElement("script");
script.src = new URL(name, here);
script.addEventListener(event, resolve);
script.addEventListener("error", reject);
document.head.append(script);
});
}
let studyLoaded;
function loadStudy() {
studyLoaded ??= (
studyHere ? Promise.resolve(studyHere()) : loadScript("study.js", "study").then((event) => event.detail)
).catch((error) => {
studyLoaded = undefined;
throw error;
});
return studyLoaded;
}
let webAssembly;
function loadWebAssembly() {
webAssembly ??= (
here.protocol === "file:"
? Promise.reject(new Error("A page opened from disk cannot fetch WebAssembly."))
: loadScript("xor-lab.wasm-runtime.js", "load")
)
.then(() => TeaVM.wasmGC.load(new URL("xor-lab.wasm", here).href))
.then((loaded) => loaded.exports);
return webAssembly;
}
function detail(lab) {
let state;
return {
get state() {
return (state ??= lab.state);
},
};
}
class XorLab extends HTMLElement {
static observedAttributes = javascript.settingNames().split(" ");
#lab;
#running;
constructor() {
super();
this.attachShadow({ mode: "open" }).adoptedStyleSheets = [sheet];
}
connectedCallback() {
this.#mounted().connect();
}
disconnectedCallback() {
this.#mounted().disconnect();
}
attributeChangedCallback(name) {
this.#lab?.attributeChanged(name);
}
play() {
this.#mounted().play();
}
pause() {
this.#mounted().pause();
}
step(n = 1) {
this.#mounted().step(String(n));
}
seek(iteration) {
this.#mounted().seek(String(iteration));
}
reset() {
this.#mounted().reset();
}
get playing() {
return this.#mounted().isPlaying();
}
get state() {
return JSON.parse(this.#mounted().state());
}
#mounted() {
if (!this.#lab) {
this.#mount(javascript, "js", "");
}
return this.#lab;
}
#mount(engine, name, snapshot) {
this.shadowRoot.innerHTML = html;
this.#running = name;
this.#lab = engine.mount(this, this.shadowRoot.firstElementChild, name, snapshot, (event) => this.#hear(event));
this.#takeEngine();
}
#hear(event) {
if (event === "engine") {
this.#takeEngine();
} else if (event === "study") {
this.#takeStudy();
} else {
this.dispatchEvent(new CustomEvent(event, { bubbles: true, composed: true, detail: detail(this) }));
}
}
#takeStudy() {
const lab = this.#lab;
loadStudy().then(
({ html, study }) => {
if (lab === this.#lab) {
this.shadowRoot.querySelector(".study").innerHTML = html;
lab.takeStudy(study(this.shadowRoot.firstElementChild, lab.studyLink()));
}
},
() => lab.studyRefused(),
);
}
#takeEngine() {
if (!this.#lab || this.#lab.engine() === this.#running) {
return;
}
if (this.#lab.engine() === "js") {
this.#changeOver(javascript, "js");
} else {
loadWebAssembly().then(
(engine) => this.#changeOver(engine, "wasm"),
() => this.#lab.webAssemblyRefused(),
);
}
}
#changeOver(engine, name) {
if (this.#lab.engine() === this.#running) {
return;
}
const snapshot = this.#lab.snapshot();
const playing = this.#lab.isPlaying();
this.#lab.disconnect();
this.#mount(engine, name, snapshot);
if (this.isConnected) {
this.#lab.connect();
}
if (playing) {
this.#lab.play();
}
}
}
if (!customElements.get("xor-lab")) {
customElements.define("xor-lab", XorLab);
}
})();
