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
width: 11rem;
}
.tools [type="checkbox"] {
width: 1.5rem;
height: 1.5rem;
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
.finding {
margin: 0.25rem 0 0;
min-height: 7.5em;
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
width: 15%;
}
.predictions th:nth-child(3) {
width: 8%;
}
.predictions th:nth-child(5) {
width: 31%;
}
.predictions th:nth-child(6) {
width: 9%;
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
.losses th:first-child {
width: 32%;
}
.losses td {
font-size: 0.8125rem;
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
.finding {
min-height: 5em;
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
const html = String.raw`<div class="lab">
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
</section>
</div>
<section class="panel decision" aria-labelledby="decision-heading">
<h2 id="decision-heading">Decision</h2>
<div class="picture"><canvas role="img" aria-labelledby="decision-heading" aria-describedby="decision-text"></canvas></div>
<p class="finding" role="status"></p>
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
<label class="choice"><span>x₁</span> <input class="x1" inputmode="decimal" autocomplete="off" aria-describedby="point-complaint" /></label>
<label class="choice"><span>x₂</span> <input class="x2" inputmode="decimal" autocomplete="off" aria-describedby="point-complaint" /></label>
<button type="button" class="flip">Flip its label</button>
<button type="button" class="add">Add a point</button>
<button type="button" class="remove">Remove it</button>
<p id="point-complaint" class="complaint" role="alert"></p>
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
var main;var Lab;var settingNames;var mount;(function(){let NS=2463534242,M6=()=>{let x=NS;x^=x<<13;x^=x>>>17;x^=x<<5;NS=x;return x;},X=f=>function(){return f(this);},O=f=>function(p1){return f(this,p1);},BO=f=>function(p1,p2){return f(this,p1,p2);},D1=f=>function(p1,p2,p3){return f(this,p1,p2,p3);},Rp=f=>(args,callback)=>{if(!args){args=[];}let javaArgs=Bb(Da(),args.length);for(let i=0;i<args.length;++i){javaArgs.data[i]=Br(args[i]);}WN(()=>{f.call(null,javaArgs);},callback);},Be=target=>target.$clinit=()=>
{},UL=obj=>{let cls=obj.constructor;let arrayDegree=0;while(cls[Bx]&&cls[Bx].item){++arrayDegree;cls=cls[Bx].item;}let clsName="";if(cls[Bx].primitiveKind!==0){clsName=cls[Bx].name;}else {clsName=cls[Bx]?cls[Bx].name||"a/"+cls.name:"@"+cls.name;}while(arrayDegree-->0){clsName+="[]";}return clsName;},J=superclass=>{if(superclass===0){return function(){};}if(superclass===void 0){superclass=Da();}return function(){superclass.call(this);};},Bx=Symbol("teavm_meta"),Bu=cls=>{if(cls[Bx].classObject===null){cls[Bx].classObject
=VF(cls);}return cls[Bx].classObject;},Da=()=>H,U=f=>function(){return f.apply(null,[this].concat(Array.prototype.slice.call(arguments)));},IQ=source=>{return Object.assign({name:null,binaryName:null,parent:null,superinterfaces:[],modifiers:0,primitiveKind:0,itemType:null,arrayType:null,enclosingClass:null,declaringClass:null,simpleName:null,clinit:()=>{},constructor:null,enumConstants:()=>null,resolvedEnumConstants:null,reflection:null,classObject:null,assignableCache:null,valueToObject:o=>o,objectToValue:
o=>o},source||{});},D_=(name,binaryName,kind,config)=>{let cls=()=>{};let meta=IQ({name:name,binaryName:binaryName,modifiers:1|1<<4,primitiveKind:kind});cls[Bx]=meta;if(typeof config==='function'){config(meta);}return cls;},WW=D_("boolean","Z",1,meta=>{}),MN=D_("char","C",4,meta=>{}),LJ=D_("int","I",5,meta=>{{meta.valueToObject=o=>D2(o);}}),R2=D_("long","J",6,meta=>{}),CT=D_("double","D",8,meta=>{}),Ti=D_("void","V",9),NH=new ArrayBuffer(16),MG=new Float64Array(NH),Mk=new BigInt64Array(NH),QM=n=>{MG[0]=n;return Mk[0];},Vi
=n=>{Mk[0]=n;return MG[0];},C3=(a,b)=>a===b?0:a<b? -1:1,Kx=(a,b)=>a===b?0:a>b?1: -1,Bc=Math.imul||function(a,b){let ah=a>>>16&0xFFFF;let al=a&0xFFFF;let bh=b>>>16&0xFFFF;let bl=b&0xFFFF;return al*bl+(ah*bl+al*bh<<16>>>0)|0;},J1=(a,b)=>(a>>>0)/(b>>>0)>>>0,YP=(a,b)=>(a>>>0)%(b>>>0)>>>0,HY=(a,b)=>{a>>>=0;b>>>=0;return a<b? -1:a>b?1:0;},B7=BigInt(0),EJ=(lo,hi)=>BigInt.asIntN(64,BigInt.asUintN(64,BigInt(lo))|BigInt.asUintN(64,BigInt(hi)<<BigInt(32))),Cb=val=>BigInt.asIntN(64,BigInt(val|0)),Fp=val=>BigInt.asIntN(64,
BigInt(val>=0?Math.floor(val):Math.ceil(val))),XQ=val=>Number(val),E4=val=>Number(BigInt.asIntN(32,val))|0,DL=(a,b)=>a===b,GP=(a,b)=>a!==b,Oe=(a,b)=>a>=b,Vj=(a,b)=>a<b,Vm=(a,b)=>a<=b,RS=(a,b)=>BigInt.asIntN(64,a+b),R7=a=>BigInt.asIntN(64, -a),Sk=(a,b)=>{a=BigInt.asUintN(64,a);b=BigInt.asUintN(64,b);return a<b? -1:a>b?1:0;},Sw=(a,b)=>BigInt.asIntN(64,a*b),So=(a,b)=>BigInt.asIntN(64,BigInt.asUintN(64,a)/BigInt.asUintN(64,b)),RU=(a,b)=>BigInt.asIntN(64,a%b);
let T7=(a,b)=>BigInt.asIntN(64,BigInt.asUintN(64,a)%BigInt.asUintN(64,b)),Rm=(a,b)=>BigInt.asIntN(64,a&b),VG=(a,b)=>BigInt.asIntN(64,a|b),XJ=(a,b)=>BigInt.asIntN(64,a<<BigInt(b&63)),XK=(a,b)=>BigInt.asIntN(64,a>>BigInt(b&63)),DP=(a,b)=>BigInt.asIntN(64,BigInt.asUintN(64,a)>>BigInt(b&63)),Bb=(cls,sz)=>{let data=new Array(sz);data.fill(null);return new (B8(cls))(data);},BN=(cls,data)=>new (B8(cls))(data),C9=sz=>new TK(new Uint16Array(sz)),B6=sz=>new Ng(new Int32Array(sz)),Iq=data=>{let buffer=new Int32Array(data.length);buffer.set(data);return new Ng(buffer);},Dq
=sz=>new Us(new Int8Array(sz)),Bj=sz=>new Ls(new Float64Array(sz)),BT=data=>{let buffer=new Float64Array(data.length);buffer.set(data);return new Ls(buffer);},B8=cls=>{let result=cls[Bx].arrayType;if(result===null){function JavaArray(data){(Da()).call(this);this.data=data;}JavaArray.prototype=Object.create((Da()).prototype);JavaArray.prototype.type=cls;JavaArray.prototype.constructor=JavaArray;JavaArray.prototype.toString=function(){let str="[";for(let i=0;i<this.data.length;++i){if(i>0){str+=", ";}str+=this.data[i].toString();}str
+="]";return str;};JavaArray.prototype.bc=function(){let dataCopy;if('slice' in this.data){dataCopy=this.data.slice();}else {dataCopy=new this.data.constructor(this.data.length);for(let i=0;i<dataCopy.length;++i){dataCopy[i]=this.data[i];}}return new (B8(this.type))(dataCopy);};let name="["+cls[Bx].binaryName;JavaArray[Bx]=IQ({name:name,binaryName:name,parent:Da(),itemType:cls});result=JavaArray;cls[Bx].arrayType=JavaArray;}return result;};
function X_(array){return array.data.length;}
let Iw,VJ=strings=>{XX();Iw=new Array(strings.length);for(let i=0;i<strings.length;++i){Iw[i]=OG(Br(strings[i]));}},G=index=>Iw[index],Ia=(array,offset,count)=>{let result="";let limit=offset+count;for(let i=offset;i<limit;i=i+1024|0){let next=Math.min(limit,i+1024|0);result+=String.fromCharCode.apply(null,array.subarray(i,next));}return result;},RA=array=>Ia(array,0,array.length),Br=str=>str===null?null:M0(str),R=str=>str===null?null:str.i1,XX=()=>CZ(),OG;
{OG=str=>str;}let OX=(obj,cls)=>obj instanceof Da()&&!!obj.constructor[Bx]&&EB(obj.constructor,cls),EB=(from,to)=>{if(from===to){return true;}let map=from[Bx].assignableCache;if(map===null){map=new Map();from[Bx].assignableCache=map;}let cachedResult=map.get(to);if(typeof cachedResult!=='undefined'){return cachedResult;}if(to[Bx].itemType!==null){let result=from[Bx].itemType!==null&&EB(from[Bx].itemType,to[Bx].itemType);map.set(to,result);return result;}let parent=from[Bx].parent;if(parent!==null&&parent!==
from){if(EB(parent,to)){map.set(to,true);return true;}}let superinterfaces=from[Bx].superinterfaces;for(let i=0;i<superinterfaces.length;i=i+1|0){if(EB(superinterfaces[i],to)){map.set(to,true);return true;}}map.set(to,false);return false;},Z=ex=>{throw V6(ex);},FQ=Symbol("javaException"),V6=ex=>{if(!ex.$jsException){L5(ex);}return ex.$jsException;},L5=ex=>{let javaCause=Y0(ex);let jsCause=javaCause!==null?javaCause.$jsException:void 0;let cause=typeof jsCause==="object"?{cause:jsCause}:void 0;let err=new Dg("Java exception thrown",
cause);if(typeof Error.captureStackTrace==="function"){Error.captureStackTrace(err);}err[FQ]=ex;ex.$jsException=err;Yr(err,ex);},Yr=(err,ex)=>{if(typeof Vn==="function"&&err.stack){let stack=Vn(err.stack);let javaStack=Bb(RQ(),stack.length);let elem;let noStack=false;for(let i=0;i<stack.length;++i){let element=stack[i];elem=TI(Br(element.className),Br(element.methodName),Br(element.fileName),element.lineNumber);if(elem==null){noStack=true;break;}javaStack.data[i]=elem;}if(!noStack){V1(ex,javaStack);}}},Dg;
if(typeof Reflect==='object'){let defaultMessage=Symbol("defaultMessage");Dg=function Dg(message,cause){let self=Reflect.construct(Error,[void 0,cause],Dg);Object.setPrototypeOf(self,Dg.prototype);self[defaultMessage]=message;return self;}
;Dg.prototype=Object.create(Error.prototype,{constructor:{configurable:true,writable:true,value:Dg},message:{get(){try {let javaException=this[FQ];if(typeof javaException==='object'){let javaMessage=Tc(javaException);if(typeof javaMessage==="object"){return javaMessage!==null?javaMessage.toString():null;}}return this[defaultMessage];}catch(e){return "Exception occurred trying to extract Java exception message: "+e;}}}});}else {Dg=Error;}let Xd=e=>e instanceof Error&&typeof e[FQ]==='object'?e[FQ]:null,Tc=t=>
UU(t),Y0=t=>U3(t),RQ=()=>Da(),TI=(className,methodName,fileName,lineNumber)=>{{return null;}},V1=(e,stack)=>{},Oq=null,Sh=data=>{let i=0;let packages=new Array(data.length);for(let j=0;j<data.length;++j){let prefixIndex=data[i++];let prefix=prefixIndex>=0?packages[prefixIndex]:"";packages[j]=prefix+data[i++]+".";}Oq=packages;},VL=[],C1=data=>{let packages=Oq;let i=0;while(i<data.length){let cls=data[i++];VL.push(cls);let m=IQ();cls[Bx]=m;let className=data[i++];m.name=className!==0?className:null;if(m.name!==
null){let packageIndex=data[i++];if(packageIndex>=0){m.name=packages[packageIndex]+m.name;}}m.binaryName="L"+m.name+";";let superclass=data[i++];m.parent=superclass!==0?superclass:null;m.superinterfaces=data[i++];if(m.parent){cls.prototype=Object.create(m.parent.prototype);}else {cls.prototype={};}cls.prototype.constructor=cls;m.modifiers=data[i++];m.primitiveKind=0;let innerClassInfo=data[i++];if(innerClassInfo!==0){let enclosingClass=innerClassInfo[0];m.enclosingClass=enclosingClass!==0?enclosingClass:null;let declaringClass
=innerClassInfo[1];m.declaringClass=declaringClass!==0?declaringClass:null;let simpleName=innerClassInfo[2];m.simpleName=simpleName!==0?simpleName:null;}let clinit=data[i++];m.clinit=clinit!==0?()=>{m.clinit=()=>{};clinit();}:()=>{};let virtualMethods=data[i++];if(virtualMethods!==0){for(let j=0;j<virtualMethods.length;j+=2){let name=virtualMethods[j];let func=virtualMethods[j+1];if(typeof name==='string'){name=[name];}for(let k=0;k<name.length;++k){cls.prototype[name[k]]=func;}}}}},WN=(runner,callback)=>{let result;try {result
=runner();}catch(e){result=e;}if(typeof callback!=='undefined'){callback(result);}else if(result instanceof Error){throw result;}};
function H(){this.$id$=0;}
let Bz=a=>{return Bu(SI(a));},SI=a=>{return a.constructor;},RJ=(a,b)=>{return a!==b?0:1;},TQ=a=>{let b,c,d,e,f,g,h,i;b=a;if(!b.$id$)b.$id$=M6();c=a.$id$;DK();if(!c)d=G(0);else{e=(((32-Mv(c)|0)+4|0)-1|0)/4|0;f=C9(e);g=f.data;e=(e-1|0)*4|0;h=0;while(e>=0){i=h+1|0;g[h]=Fz((c>>>e|0)&15,16);e=e-4|0;h=i;}d=FF(f);}b=L();I(I(b,G(1)),d);return K(b);},Zg=a=>{let b,c,d;b=(Bz(a)).kr;if(!OX(a,I0)&&b[Bx].itemType===null){b=new Ol;Bq(b);Z(b);}c=RM(a);b=c;d=M6();b.$id$=d;return c;},Ee=J(0),DU=J(0),J3=J(0);
function Bp(){H.call(this);this.mg=0;}
let Xc=null,LC=null,RN=null,CZ=()=>{CZ=Be(Bp);WH();},R3=a=>{CZ();a.i1="";},Pt=()=>{let a=new Bp();R3(a);return a;},Sj=(a,b)=>{CZ();a.i1=Ia(b.data,0,b.data.length);},FF=a=>{let b=new Bp();Sj(b,a);return b;},WF=(a,b)=>{a.i1=b;},M0=a=>{let b=new Bp();WF(b,a);return b;},QZ=b=>{let c;CZ();c=Pt();c.i1=RA(b.data);return c;},BM=(a,b)=>{let c;if(b>=0&&b<a.i1.length)return a.i1.charCodeAt(b);c=new Hd;Bq(c);Z(c);},Cv=a=>{return a.i1.length?0:1;},F1=(a,b,c)=>{let d,e,f,g;d=Bv(0,c);if(b<65536){e=b&65535;while(true){if(d
>=a.i1.length)return (-1);if(a.i1.charCodeAt(d)==e)break;d=d+1|0;}return d;}GR();f=(55296|(b-65536|0)>>10&1023)&65535;g=(56320|b&1023)&65535;while(true){if(d>=(a.i1.length-1|0))return (-1);if(a.i1.charCodeAt(d)==f&&a.i1.charCodeAt((d+1|0))==g)break;d=d+1|0;}return d;},Ds=(a,b,c)=>{let d,e,f;d=a.i1.length;e=C3(b,c);if(!e)return LC;if(!b&&c==d)return a;if(b>=0&&e<=0&&c<=d)return M0(a.i1.substring(b,c));f=new Hd;Bq(f);Z(f);},Hc=(a,b)=>{return Ds(a,b,a.i1.length);},E5=(a,b)=>{let c,d,e,f,g,h;if(Cv(b))return a;if
(Cv(a))return b;c=C9(a.i1.length+b.i1.length|0);d=c.data;e=0;f=0;while(f<a.i1.length){g=e+1|0;d[e]=BM(a,f);f=f+1|0;e=g;}g=0;while(g<b.i1.length){h=e+1|0;d[e]=BM(b,g);g=g+1|0;e=h;}return QZ(c);},DR=(a,b,c)=>{let d,e,f;if(b==c)return a;d=C9(a.i1.length);e=d.data;f=0;while(f<a.i1.length){e[f]=BM(a,f)!=b?BM(a,f):c;f=f+1|0;}return QZ(d);},Do=a=>{let b,c;b=0;c=a.i1.length-1|0;a:{while(b<=c){if(BM(a,b)>32)break a;b=b+1|0;}}while(b<=c&&BM(a,c)<=32){c=c+(-1)|0;}return Ds(a,b,c+1|0);},W=(a,b)=>{let c;if(a===b)return 1;if
(!(b instanceof Bp))return 0;c=b;return a.i1!==c.i1?0:1;},Dx=a=>{let b;a:{if(!a.mg){b=0;while(true){if(b>=a.i1.length)break a;a.mg=(31*a.mg|0)+a.i1.charCodeAt(b)|0;b=b+1|0;}}}return a.mg;},CY=(b,c)=>{let d,e;CZ();d=BI(c);if(!BF(d))return G(2);e=L();JG(e,BE(d));while(BF(d)){JG(e,b);JG(e,BE(d));}return K(e);},WH=()=>{Xc=C9(0);LC=Pt();RN=new Mz;},DD=J();
function E9(){DD.call(this);this.li=0;}
let RW=null,Hs=null,DK=()=>{DK=Be(E9);Vz();},U8=(a,b)=>{DK();a.li=b;},O5=a=>{let b=new E9();U8(b,a);return b;},Ca=b=>{DK();return (Mb(Xp(20),b,10)).g();},D2=b=>{let c,d;DK();if(b>=(-128)&&b<=127){a:{if(Hs===null){Hs=Bb(E9,256);c=0;while(true){d=Hs.data;if(c>=d.length)break a;d[c]=O5(c-128|0);c=c+1|0;}}}return Hs.data[b+128|0];}return O5(b);},X6=(a,b)=>{if(a===b)return 1;return b instanceof E9&&b.li==a.li?1:0;},Mv=b=>{let c,d;DK();if(!b)return 32;c=0;d=b>>>16|0;if(d)c=16;else d=b;b=d>>>8|0;if(!b)b=d;else c=c
|8;d=b>>>4|0;if(!d)d=b;else c=c|4;b=d>>>2|0;if(!b)b=d;else c=c|2;if(b>>>1|0)c=c|1;return (32-c|0)-1|0;},Vz=()=>{RW=Bu(LJ);};
function G3(){let a=this;H.call(a);a.jj=null;a.jk=0;}
let L1=(a,b)=>{a.jj=C9(b);},Xp=a=>{let b=new G3();L1(b,a);return b;},Mb=(a,b,c)=>{return XA(a,a.jk,b,c);},XA=(a,b,c,d)=>{let e,f,g,h,i,j,k;e=1;if(c<0){e=0;c= -c|0;}a:{if(HY(c,d)<0){if(e)C$(a,b,b+1|0);else{C$(a,b,b+2|0);f=a.jj.data;g=b+1|0;f[b]=45;b=g;}a.jj.data[b]=Fz(c,d);}else{h=1;i=1;j=J1((-1),d);b:{while(true){k=Bc(h,d);if(HY(k,c)>0){k=h;break b;}i=i+1|0;if(HY(k,j)>0)break;h=k;}}if(!e)i=i+1|0;C$(a,b,b+i|0);if(e)e=b;else{f=a.jj.data;e=b+1|0;f[b]=45;}while(true){if(!k)break a;f=a.jj.data;b=e+1|0;f[e]=Fz(J1(c,
k),d);c=YP(c,k);k=J1(k,d);e=b;}}}return a;},Il=(a,b)=>{let c,d,e,f,g;c=a.jj.data.length;if(c>=b)return;d=c>=1073741823?2147483647:Bv(b,Bv(c*2|0,5));e=a.jj.data;f=C9(d);g=f.data;b=BG(d,e.length);c=0;while(c<b){g[c]=e[c];c=c+1|0;}a.jj=f;},K=a=>{let b,c,d,e,f;b=new Bp;c=a.jj;d=c.data;e=a.jk;CZ();f=d.length;if(e>=0&&e<=(f-0|0)){b.i1=Ia(c.data,0,e);return b;}b=new Co;Bq(b);Z(b);},C$=(a,b,c)=>{let d,e,f,g;d=a.jk;e=d-b|0;a.y((d+c|0)-b|0);f=e-1|0;while(f>=0){g=a.jj.data;g[c+f|0]=g[b+f|0];f=f+(-1)|0;}a.jk=a.jk+(c-b|
0)|0;},PB=J(0),HL=J(G3),XN=a=>{L1(a,16);},L=()=>{let a=new HL();XN(a);return a;},RX=(a,b)=>{let c,d;b=b;a.jj=C9(b.i1.length);c=0;while(true){d=a.jj.data;if(c>=d.length)break;d[c]=BM(b,c);c=c+1|0;}a.jk=b.i1.length;},Es=a=>{let b=new HL();RX(b,a);return b;},I=(a,b)=>{let c,d;c=a.jk;d=a;b=b===null?G(3):b;KC(d,c,b);return a;},N=(a,b)=>{let c;c=a.jk;KC(a,c,b);return a;},Q=(a,b)=>{Mb(a,b,10);return a;},Po=(a,b)=>{let c,d,e,f,g,h,i,j;c=a.jk;d=a;e=1;if(Vj(b,B7)){e=0;b=R7(b);}a:{if(H$(b,Cb(10))<0){if(e)C$(d,c,c+1|0);else
{C$(d,c,c+2|0);f=d.jj.data;g=c+1|0;f[c]=45;c=g;}d.jj.data[c]=Fz(E4(b),10);}else{g=1;h=Cb(1);i=Jx(Cb(-1),Cb(10));b:{while(true){j=Sw(h,Cb(10));if(H$(j,b)>0){j=h;break b;}g=g+1|0;if(H$(j,i)>0)break;h=j;}}if(!e)g=g+1|0;C$(d,c,c+g|0);if(e)g=c;else{f=d.jj.data;g=c+1|0;f[c]=45;}while(true){if(DL(j,B7))break a;f=d.jj.data;c=g+1|0;f[g]=Fz(E4((Jx(b,j))),10);b=SJ(b,j);j=Jx(j,Cb(10));g=c;}}}return a;},P=(a,b)=>{let c;c=a.jk;EK(a,c,b);return a;},JG=(a,b)=>{let c,d,e,f,g,h;c=0;b=b;d=b.i1.length;e=a;f=e.jk;e=e;if(c<=d&&d
<=b.i1.length){C$(e,f,(f+d|0)-c|0);while(c<d){g=e.jj.data;h=f+1|0;g[f]=BM(b,c);c=c+1|0;f=h;}return a;}b=new Co;LW(b);Z(b);},EK=(a,b,c)=>{C$(a,b,b+1|0);a.jj.data[b]=c;return a;},TE=a=>{return K(a);},Yz=(a,b)=>{Il(a,b);},KC=(a,b,c)=>{let d,e,f,g;if(b>=0&&b<=a.jk){a:{if(c===null)c=G(3);else if(Cv(c))break a;d=a.jk+c.i1.length|0;Il(a,d);e=a.jk-1|0;while(e>=b){a.jj.data[e+c.i1.length|0]=a.jj.data[e];e=e+(-1)|0;}a.jk=a.jk+c.i1.length|0;d=0;while(d<c.i1.length){f=a.jj.data;g=b+1|0;f[b]=BM(c,d);d=d+1|0;b=g;}}return a;}c
=new Hd;Bq(c);Z(c);};
function Eq(){let a=this;H.call(a);a.p0=null;a.rs=null;a.pG=0;a.q_=0;}
let Bq=a=>{Pc(a);a.pG=1;a.q_=1;},Zb=()=>{let a=new Eq();Bq(a);return a;},Zc=a=>{return a;},Pc=a=>{L5(a);},UU=a=>{return a.p0;},U3=a=>{let b;b=a.rs;if(b===a)b=null;return b;},EV=J(Eq),BL=J(EV),LW=a=>{Bq(a);},Za=()=>{let a=new BL();LW(a);return a;},BY=(a,b)=>{Pc(a);a.pG=1;a.q_=1;a.p0=b;},Y_=a=>{let b=new BL();BY(b,a);return b;},E3=J(),Wl=J(E3),RL=(a,b)=>{switch(a.primitiveKind){default:return Bb(a,b);}},V$=J(E3),LU=J(0),Q1=J(0),K$=J(0);
function O7(){H.call(this);this.kr=null;}
let VF=b=>{let c;c=new O7;c.kr=b;return c;},G2=a=>{return !a.kr[Bx].primitiveKind?0:1;},HH=a=>{let b;b=a.kr[Bx].itemType;return b===null?null:Bu(b);},Nx=J(),EN=()=>{EN=Be(Nx);Ul();},Wu=b=>{EN();},E=()=>{let b,c,d,e,f;EN();b=Bg();c=(B3()).data;d=c.length;e=0;while(e<d){f=c[e].i9;S(b,f);e=e+1|0;}return R(CY(G(4),b));},F=(b,c,d,e,f)=>{let g,h,i;EN();d=Br(d);e=Br(e);g=S9(f,"hear");h=new Hh;h.mJ=matchMedia("(prefers-color-scheme: dark)");f=new Mr;f.jh=h;h.lE=f;f=new Kb;f.qG=h;h.lA=Bk(f);f=new Ka;f.p8=h;h.nI=Bk(f);h.mS
=Bm();h.oe=G(2);h.mM=b;f=new Ma;f.mT=b;h.lQ=f;h.pv=d;h.k9=g;i=Cv(e)?0:1;h.ob=i;b=new OY;d=i?JH(e):NT(h.lQ);b.l4=Bg();b.k5=Bg();b.kt=d;d=Go(d);b.nx=d;e=new MX;f=d.lV;e.kN=NaN;e.js=f;e.i8=LI(f);DE(e,Gp(f));b.jV=e;h.jG=b;h.i2=e;J6(e,new Qe);h.nA=BP(h.i2.i8);h.ka=TJ(c,h.lE);FI(h);return h;},Ul=()=>{return;},TO=J(),RM=b=>{let copy=new b.constructor();for(let field in b){if(b.hasOwnProperty(field)){copy[field]=b[field];}}return copy;},Uv=J(),Bi=(b,c)=>{if(b===null||b===undefined){return null;}let name='jso$functor$'
+c;let result=b[name];if(typeof result!=='function'){let fn=function(){return b[c].apply(b,arguments);};result=()=>fn;b[name]=result;}return result();},S9=(b,c)=>{if(typeof b!=='function')return b;let result={};result[c]=b;return result;},UT=J(),Kc=J(0),Mz=J(),IA=J(),RV=null,TS=null,GR=()=>{GR=Be(IA);SD();},Fz=(b,c)=>{GR();if(c>=2&&c<=36&&b>=0&&b<c)return b<10?(48+b|0)&65535:((97+b|0)-10|0)&65535;return 0;},SD=()=>{RV=Bu(MN);TS=Bb(IA,128);};
function Gt(){H.call(this);this.mz=null;}
let RT=(a,b)=>{a.mz=b;},EE=a=>{let b=new Gt();RT(b,a);return b;},B4=b=>{let c,d,e,f,g,h,i,j,k,l,m;if(b===null)return null;c=Br(typeof b);d=!W(c,G(5))&&!W(c,G(6))?0:1;Fs();e=K0;if(e!==null){if(d){f=e.get(b);g=(typeof f=='undefined'?1:0)?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=EE(b);e.set(b,new WeakRef(h));return h;}if(W(c,G(7))){i=Hr;j=KX;f=i.get(b);g=(typeof f=='undefined'?1:0)?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=EE(b);k=h;i.set(b,new WeakRef(k));j.register(k,b);return h;}if
(W(c,G(8))){l=F_;m=Or;f=l.get(b);g=(typeof f=='undefined'?1:0)?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=EE(b);k=h;l.set(b,new WeakRef(k));m.register(k,b);return h;}if(W(c,G(9))){f=O0;g=f===null?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=EE(b);O0=new WeakRef(h);return h;}}return EE(b);},Bk=b=>{if(b===null)return null;return !(b instanceof Gt)?b:b.mz;},L6=b=>{if(b===null)return null;return !(b instanceof Da())?b:Bk(b);},WY=(a,b)=>{if(b===a)return 1;if(b===null)return 0;if(!(b instanceof Gt))return 0;return a.mz
!==b.mz?0:1;},We=J(),V=(b,c)=>{if(b===c)return 1;return b!==null?b.V(c):c!==null?0:1;},BW=b=>{if(b!==null)return b;b=new EC;BY(b,G(2));Z(b);},OZ=J(0),F$=J(0),EA=J(),Ch=a=>{return a.Y()?0:1;},FJ=(a,b)=>{let c;c=BI(a);while(BF(c)){if(V(BE(c),b))return 1;}return 0;},Ij=(a,b)=>{let c,d;c=0;d=b.p();while(d.q()){b=d.s();if(!S(a,b))continue;c=1;}return c;},QN=J(0),HR=J(0),L$=()=>{Ff();return K1;},L0=b=>{let c;Ff();c=new Qx;c.ql=b;return c;},Ov=b=>{let c,d,e;c=b.data;d=c.length;e=0;while(e<d){BW(c[e]);e=e+1|0;}return NB(b.bc());};
function EP(){EA.call(this);this.ko=0;}
let BI=a=>{let b;b=new Mi;b.pB=a;b.qH=a.ko;b.qJ=a.Y();b.oU=(-1);return b;},G0=(a,b)=>{let c,d,e;c=a;d=c.i6;e=0;while(true){if(e>=d)return (-1);if(V(b,BH(c,e)))break;e=e+1|0;}return e;},FU=(a,b)=>{let c,d;if(!OX(b,HR))return 0;c=b;if(a.Y()!=c.Y())return 0;d=0;while(d<c.Y()){if(!V(a.bd(d),c.bd(d)))return 0;d=d+1|0;}return 1;},I0=J(0),D4=J(0);
function F8(){let a=this;EP.call(a);a.j4=null;a.i6=0;}
let Wf=a=>{HI(a,10);},Bg=()=>{let a=new F8();Wf(a);return a;},HI=(a,b)=>{let c;if(b>=0){a.j4=Bb(H,b);return;}c=new BS;Bq(c);Z(c);},Zd=a=>{let b=new F8();HI(b,a);return b;},Up=(a,b)=>{let c,d,e,f;HI(a,b.i6);c=BI(b);d=0;while(true){e=a.j4.data;f=e.length;if(d>=f)break;e[d]=BE(c);d=d+1|0;}a.i6=f;},G7=a=>{let b=new F8();Up(b,a);return b;},BH=(a,b)=>{HP(a,b);return a.j4.data[b];},Th=a=>{return a.i6;},LK=(a,b,c)=>{let d,e;HP(a,b);d=a.j4.data;e=d[b];d[b]=c;return e;},S=(a,b)=>{let c,d,e,f,g,h;c=a.i6+1|0;d=a.j4.data.length;if
(d<c){c=d>=1073741823?2147483647:Bv(c,Bv(d*2|0,5));e=a.j4;f=HH(Bz(e));if(f===null){b=new EC;Bq(b);Z(b);}if(f===Bu(Ti)){b=new BS;Bq(b);Z(b);}if(c<0){b=new Ri;Bq(b);Z(b);}g=e.data;e=RL(f.kr,c);h=BG(c,g.length);d=0;while(d<h){e.data[d]=g[d];d=d+1|0;}a.j4=e;}e=a.j4.data;h=a.i6;a.i6=h+1|0;e[h]=b;a.ko=a.ko+1|0;return 1;},Gw=(a,b)=>{let c,d,e,f;HP(a,b);c=a.j4.data;d=c[b];e=a.i6-1|0;a.i6=e;while(b<e){f=b+1|0;c[b]=c[f];b=f;}c[e]=null;a.ko=a.ko+1|0;return d;},Ga=a=>{let b,c,d,e,f,g;b=a.j4;c=0;d=a.i6;e=null;if(c>d){e=
new BS;Bq(e);Z(e);}while(c<d){f=b.data;g=c+1|0;f[c]=e;c=g;}a.i6=0;a.ko=a.ko+1|0;},HP=(a,b)=>{let c;if(b>=0&&b<a.i6)return;c=new Co;Bq(c);Z(c);};
function BJ(){let a=this;H.call(a);a.ro=null;a.jt=0;}
let Cu=(a,b,c)=>{a.ro=b;a.jt=c;},SE=(a,b)=>{return a!==b?0:1;};
function Db(){let a=this;BJ.call(a);a.i9=null;a.qg=null;a.kv=null;a.mU=null;a.oQ=null;}
let Ce=null,C0=null,BX=null,CD=null,C7=null,Di=null,CW=null,Ed=null,CS=null,Dt=null,Em=null,Gg=null,Dk=null,DG=null,CA=null,Hn=null,FK=null,F5=null,GE=null,EQ=null,Dn=null,Fm=null,ES=null,Qf=null,Y=()=>{Y=Be(Db);RY();},B3=()=>{Y();return Qf.bc();},M3=(a,b,c,d,e,f,g,h)=>{Y();Cu(a,b,c);a.i9=d;a.qg=e;a.kv=f;a.mU=g;a.oQ=h;},BK=(a,b,c,d,e,f,g)=>{let h=new Db();M3(h,a,b,c,d,e,f,g);return h;},Lg=b=>{let c,d,e,f;Y();c=(B3()).data;d=c.length;e=0;while(e<d){f=c[e];if(W(f.i9,b))return By(f);e=e+1|0;}return Bm();},NL=a=>
{let b;b=a.qg;Fu();return b!==B1?0:1;},PJ=(a,b,c)=>{let d,e,f;if(Cv(c))c=G(10);d=a.i9;e=a.kv.bj();b=Iu(b);f=L();P(I(I(I(I(I(I(I(f,d),G(11)),e),G(12)),b),G(13)),c),46);return K(f);},Iu=b=>{let c;Y();if(b.i1.length>40){b=Ds(b,0,40);c=L();P(I(c,b),8230);b=K(c);}return b;},V8=()=>{let b,c;Y();b=Bb(Db,23);c=b.data;c[0]=Ce;c[1]=C0;c[2]=BX;c[3]=CD;c[4]=C7;c[5]=Di;c[6]=CW;c[7]=Ed;c[8]=CS;c[9]=Dt;c[10]=Em;c[11]=Gg;c[12]=Dk;c[13]=DG;c[14]=CA;c[15]=Hn;c[16]=FK;c[17]=F5;c[18]=GE;c[19]=EQ;c[20]=Dn;c[21]=Fm;c[22]=ES;return b;},RY
=()=>{let b;b=new Db;Fu();M3(b,G(14),0,G(15),B1,Cx(BN(Bp,[G(16),G(17),G(18),G(19),G(20),G(21),G(22),G(23),G(24),G(25),G(26)])),G(16),G(27));Ce=b;C0=BK(G(28),1,G(26),B1,V5(1000),G(2),G(29));BX=BK(G(30),2,G(31),B1,Cx(BN(Bp,[G(32),G(33),G(34),G(35)])),G(32),G(36));CD=BK(G(37),3,G(35),B1,Jf(Jh(0),21057),G(2),G(38));C7=BK(G(39),4,G(40),B1,Jf(C4(0.0,21056.0),21057),G(2),G(41));Di=BK(G(42),5,G(43),B1,C4(0.0,4.294967295E9),G(0),G(44));CW=BK(G(45),6,G(46),B1,Jf(C4(1.0,64.0),6),G(47),G(48));Ed=BK(G(49),7,G(50),B1,Cx(BN(Bp,
[G(51),G(52),G(53),G(54),G(55),G(56),G(57)])),G(51),G(58));CS=BK(G(59),8,G(60),B1,Cx(BN(Bp,[G(51),G(57),G(52),G(53)])),G(51),G(61));Dt=BK(G(62),9,G(63),B1,Cx(BN(Bp,[G(64),G(65)])),G(64),G(66));Em=BK(G(67),10,G(68),B1,Cx(BN(Bp,[G(69),G(70),G(71)])),G(69),G(72));Gg=BK(G(73),11,G(74),B1,Jh(1),G(75),G(76));Dk=BK(G(77),12,G(78),B1,Ji(C4(1.0,1000.0),G(79)),G(79),G(80));DG=BK(G(81),13,G(82),Ct,C4(1.0,1000000.0),G(83),G(84));CA=BK(G(85),14,G(86),Ct,C4(0.0,1000000.0),G(0),G(87));Hn=BK(G(88),15,G(89),Ct,Ji(X$(BN(Bp,[G(90),
G(91),G(92),G(63),G(93),G(94),G(95),G(96)])),G(97)),G(97),G(98));FK=BK(G(99),16,G(100),Ct,Cx(BN(Bp,[G(79),G(101),G(102)])),G(79),G(103));F5=BK(G(104),17,G(105),Ct,Cx(BN(Bp,[G(106),G(107)])),G(106),G(108));GE=BK(G(109),18,G(110),Ct,Cx(BN(Bp,[G(111),G(112)])),G(111),G(113));EQ=BK(G(114),19,G(115),Ct,Wo(),G(116),G(117));Dn=BK(G(118),20,G(119),Ct,Ji(C4(1.0,10000.0),G(120)),G(121),G(122));Fm=BK(G(123),21,G(124),Ct,Cx(BN(Bp,[G(125),G(126),G(127)])),G(125),G(128));ES=BK(G(129),22,G(130),Ct,Cx(BN(Bp,[G(125),G(131),
G(132)])),G(125),G(133));Qf=V8();};
function Hh(){let a=this;H.call(a);a.mM=null;a.lQ=null;a.pv=null;a.k9=null;a.mJ=null;a.lE=null;a.ka=null;a.lA=null;a.nI=null;a.jG=null;a.i2=null;a.mS=null;a.oe=null;a.np=0;a.mu=0;a.ob=0;a.lL=0;a.ot=0;a.nA=0;a.nY=0;}
let JS=a=>{Pd(a.i2);CI(a);},KQ=a=>{GV(a.i2);CI(a);},DF=a=>{a.mS=Bm();a.nY=0;J6(a.i2,new PO);FI(a);Cz(a);a.k9.hear("engine");},MZ=(a,b)=>{GV(a.i2);DE(a.i2,b);J6(a.i2,new Rf);CI(a);},Kk=(a,b)=>{DE(a.i2,Kv(a,b));H8(a.i2,new Lr,150.0);CI(a);},Kv=(a,b)=>{return Bt(0.0,Bd(b,CC(a.i2)))|0;},QY=(a,b,c)=>{let d;d=Ew(c);if(QV(d)&&DN(d)===Bs(DN(d)))return d;d=L();I(I(I(I(d,b),G(134)),c),G(135));a.mS=By(K(d));FI(a);return PE();},Lw=a=>{let b,c;b=(matchMedia("(prefers-reduced-motion: reduce)")).matches?1:0;c=a.i2.js;Y();if
(BA(c,EQ,G(136))&&!b)JS(a);},CI=a=>{a.ot=1;Q4(a.ka.ll);Cz(a);},Cz=a=>{let b;if(a.mu&&!a.lL){b=new JE;b.q0=a;a.lL=requestAnimationFrame(Bi(Bk(b),"onAnimationFrame"));}},NP=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z,ba,bb;a:{b=a.ka;c=a.i2;d=c.js;Y();e=Bn(d,Fm);f=(-1);switch(Dx(e)){case 3075958:if(!W(e,G(127)))break a;f=1;break a;case 102970646:if(!W(e,G(126)))break a;f=0;break a;default:}}b:{switch(f){case 0:break;case 1:f=1;break b;default:f=a.mJ.matches?1:0;break b;}f=0;}g=Jz(a.i2)?0:1;c:{h=c.js;d
=EU(c.i8);i=new PI;j=c.i8;k=Qr(d.jc.i3);if(!B5(b.l5)){e=Bl(b.l5);l=d.jv;if(Gk(e.o1,l)&&L_(e.oD,k)?1:0)break c;}e=new M_;m=d.jv;n=CE(m);o=n<=500?100:n>5000?25:50;e.nf=BB(1,2);e.mG=Bm();e.oC=Bm();e.o1=m;e.oD=k;e.qO=o;p=new Gj;l=new Cf;n=Bc(o,o);FP(l,n,2);q=0;while(q<n){BQ(l,q,0,GI(k.j2,k.jY,q%o|0,o));BQ(l,q,1,GI(k.jQ,k.jM,q/o|0,o));q=q+1|0;}I9(p,m,l);e.mR=p;e.om=EY(m,e.nf);b.l5=By(e);}r=Bl(b.l5);if(f)s=TR();else{p=Ba(16777215);s=new Fa;l=Ba(1841698);m=Ba(5591647);t=Ba(3815235);u=Ba(2762803);Fw();v=Et(FD,0.0);w
=Et(FD,1.0);x=Ba(7744131);y=Ba(1800247);z=Ba(7744131);k=O6(BN(CF,[Ba(16645110),Ba(16574929),Ba(16306096),Ba(15379876),Ba(13602724),Ba(11107236),Ba(8350359)]));e=FD;ba=Bb(CF,e.mp.data.length);bb=ba.data;n=0;q=bb.length;while(n<q){bb[n]=Jt(DS(e.mp.data[n],0.2),p);n=n+1|0;}HQ(s,p,l,m,t,u,v,w,x,y,z,k,O6(ba));}e=!(HW(b.mb)&&Gx(b.mb)<Bh(d.jc)?1:0)?De():b.mb;i.lJ=h;i.rn=j;i.kb=d;i.nz=r;i.nC=s;i.lY=e;i.kC=g;QX(b.nH,i,g);QX(b.nc,i,g);d=b.ll.nL;e=new Pp;e.pE=f;e.pD=g;Fx(d,e);Rs(b.nc,i);Ts(b.pr,c);VI(b.rc,i);Yf(b.qB,i);YR(b.q2,
c.i8,Ey(h));Wp(b.pg,i);},FI=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q;b=a.jG;c=CH();d=(B3()).data;e=d.length;f=0;while(f<e){g=d[f];h=CM(Cc(b),g);i=new QK;i.pX=c;i.pY=g;Fx(h,i);f=f+1|0;}a.oe=Ib(c);a.mM.setAttribute("data-theme",R(Bn(a.i2.js,Fm)));b=a.ka;c=a.jG;h=a.mS;j=a.np&&BA(a.i2.js,ES,G(132))?G(137):!W(a.pv,G(132))?G(138):G(139);k=Cc(c);l=G7(c.nx.ri);BW(l);g=new P1;g.ps=l;Fx(h,g);e=Dv(k,Id());m=b.pR;if(e)n=L$();else{n=Bg();g=Dl(k);o=Bo(g)<=1?0:1;a:{if(o){h=g.km;Cp();if(h!==Qj)break a;}if(o)S(n,G(140));b:{g
=Bn(k,Ce);e=(-1);switch(Dx(g)){case -1360216880:if(!W(g,G(22)))break b;e=2;break b;case -895939855:if(!W(g,G(23)))break b;e=3;break b;case 118875:if(!W(g,G(16)))break b;e=0;break b;case 3684185:if(!W(g,G(21)))break b;e=1;break b;default:}}c:{switch(e){case 0:case 1:case 2:case 3:break;default:e=0;break c;}e=1;}if(e){h=!o?G(141):G(142);i=L();I(I(I(i,G(143)),g),h);h=K(i);S(n,h);}}if(BA(k,BX,G(34))){g=Dl(k);e=1;d:{while(e<Bo(g)){if(Bf(g,e)>1){e=1;break d;}e=e+1|0;}e=0;}if(e)S(n,G(144));}if(BA(k,Em,G(71)))Tm(FM(k),
n);else{e=Pm(k);f=BA(k,Em,G(70));p=!f?e:10.0*e;if(FM(k)*p>80.0){g=!f?G(2):G(145);h=BV(FM(k));i=BV(Bs(4000.0/p)/1000.0);q=L();P(I(I(I(I(I(I(Q(I(q,G(146)),e),G(147)),g),G(148)),h),G(149)),i),46);g=K(q);S(n,g);}}}UN(m,l,n);b.oF.setAttribute("data-controls",R(Bn(k,FK)));YD(b.qR,C2(Bn(k,Hn),44));TY(b.qi,k);SP(b.p_,c);Ve(b.o2,CN(b.mW)&&Dv(Bl(b.mW),k)?1:0);b.mW=By(k);b=b.pF;c=L();I(I(I(c,G(150)),j),G(151));BC(b,K(c));Cz(a);},UY=b=>{let c;b=b;c=b.i2.js;Y();return R(BA(c,ES,G(132))&&!b.np?G(132):G(131));},Wi=b=>{return !!b.i2.jz;},SR
=b=>{let c;b=b;c=L3(b.jG);Y();Cj(c,CA.i9,Ca(BP(b.i2.i8)));return R(Ib(c));},Vv=b=>{b=b;b.np=1;FI(b);},Xq=b=>{Cz(b);},SQ=b=>{b=b;GV(b.i2);Kk(b,0.0);},Sp=(b,c)=>{let d;d=c;return Q8(b.i2.i8,d);},VH=(b,c)=>{b=b;b.ka.ll.nL=By(B4(c));Cz(b);},Xl=b=>{let c,d,e,f,g,h,i,j,k,l;b=b.i2.i8;c=b.j_.i6;d=((c+60|0)-1|0)/60|0;e=((c+d|0)-1|0)/d|0;c=1+(NE(b,0)).data.length|0;f=Bj(Bc(e,c));g=f.data;h=0;while(h<e){i=Bc(h,d);j=NE(b,i);k=j.data;l=Bc(h,c);g[l]=Bc(i,b.kq);B$(j,0,f,l+1|0,k.length);h=h+1|0;}return My(f);},X3=(b,c)=>{c
=Br(c);E6(b.lE,JH(c));},Vw=(b,c)=>{let d;d=c;Fd(b.lE,d);},Y4=b=>{return b.i2.i8.jB;},VO=(b,c)=>{let d;d=c;E_(b.lE,d>=0?Dh(d):De());},S4=(b,c)=>{let d;c=Br(c);b=b;c=QY(b,G(152),c);d=new ND;d.qz=b;Ps(c,d);},RZ=(b,c)=>{let d;c=Br(c);b=b;c=QY(b,G(153),c);d=new MC;d.qn=b;Ps(c,d);},TN=b=>{let c,d,e,f,g,h,i,j,k,l,m,n;b=b.i2;c=b.js;b=EU(b.i8);d=F9(b);e=Es(G(154));f=(B3()).data;g=f.length;h=0;while(h<g){i=f[h];if(!G5(c,i)){j=e.jk<=1?G(2):G(155);j=N(N(P(N(e,j),34),i.i9),G(156));k=i.kv;i=Bn(c,i);if(!Oh(k,i)){k=L();P(I(P(k,
34),i),34);i=K(k);}N(j,i);}h=h+1|0;}l=K(P(e,125));h=b.kG;e=QS(b.kj);i=OB(d.jf);d=OB(d.je);j=b.lg;j=MT(j.i0,0,j.i4);m=Du(b);n=Bh(b.jc);g=b.lr;k=L();b=I(Q(I(Q(I(I(I(I(I(I(I(I(I(Q(I(I(I(k,G(157)),l),G(158)),h),G(159)),e),G(160)),i),G(161)),d),G(162)),j),G(163)),m),G(164)),n),G(165));h=b.jk;d=b;e=!g?G(116):G(136);KC(d,h,e);P(b,125);return R(K(k));},Vd=b=>{KQ(b);},XM=b=>{return b.i2.n4;},WZ=b=>{let c,d,e;b=b;if(!b.mu){b.mu=1;c=b.ka;HB(c.nH);HB(c.nc);c=b.mJ;d=b.lA;c.addEventListener("change",Bi(d,"handleEvent"));d
=window;e=b.lA;d.addEventListener("resize",Bi(e,"handleEvent"));if(Kj(b.lQ)){d=window;e=b.nI;d.addEventListener("hashchange",Bi(e,"handleEvent"));}if(!b.ob){b.ob=1;Lw(b);}NP(b);Cz(b);}},UP=b=>{let c,d,e;b=HE(b.i2.i8.jJ);c=Ge(b.kh,Pq(b));d=b.k0;e=d.data;B$(d,0,c,b.kh.data.length,e.length);return My(c);},Wm=b=>{let c,d,e,f;b=b;b.mu=0;c=b.mJ;d=b.lA;c.removeEventListener("change",Bi(d,"handleEvent"));d=window;e=b.lA;d.removeEventListener("resize",Bi(e,"handleEvent"));d=window;e=b.nI;d.removeEventListener("hashchange",
Bi(e,"handleEvent"));f=b.lL;cancelAnimationFrame(f);b.lL=0;},UM=(b,c)=>{let d,e,f;c=Br(c);b=b;d=L3(b.jG);if(!(b.mM.hasAttribute(R(c))?1:0))Cq(d,c);else Cj(d,c,Br(b.mM.getAttribute(R(c))));e=b.i2.js;Y();f=BA(e,EQ,G(136));Mc(b.jG,d);DF(b);if(!f)Lw(b);},Tr=b=>{return !!b.i2.i8.kD;},Xj=b=>{let c;b=b.ka.ll;b.nU=0;c=BI(b.nm);while(BF(c)){BC(Bk(BE(c)),G(166));}},Tj=b=>{JS(b);},U0=b=>{return BP(b.i2.i8);},V4=b=>{return R(b.oe);},Co=J(BL),XW=J(BL),B9=J(0),Cl=J(0),Sy=J(),Qq=J(0);
function Mr(){H.call(this);this.jh=null;}
let Me=(a,b)=>{let c;c=a.jh;MZ(c,Kv(c,BP(c.i2.i8)+b));},Fd=(a,b)=>{let c;c=a.jh;MZ(c,Kv(c,b));},Ho=a=>{Cz(a.jh);},J$=(a,b,c)=>{let d,e,f,g;d=a.jh.jG;e=Cc(d);f=HZ(e,b,c);if(B5(f))d=PJ(b,c,Bn(e,b));else{a:{b:{c:{F2(d);g=Ft(d.kt);Cj(g,b.i9,Bn(Bl(f),b));c=Bl(f);Hw();switch(Lj.data[b.jt]){case 1:break b;case 2:break c;case 3:break;case 4:Y();Cq(g,CD.i9);Cq(g,C7.i9);if(!BA(Cc(d),BX,G(35)))break a;Cq(g,BX.i9);break a;default:break a;}c=Cc(d);Y();if(!BA(c,BX,G(35)))break a;Cq(g,BX.i9);Cq(g,CD.i9);break a;}Y();if(!KK(CM(c,
Ce),By(G(26)))){Cq(g,C0.i9);break a;}Ko(d,FS(Cc(d),GW(Cc(d))),g);break a;}Y();if(!BA(c,BX,G(35)))Cq(g,CD.i9);else Ko(d,F4(Cc(d),(EU(d.jV.i8)).kf),g);}d:{if(Dv(Bl(f),e)){Y();if(b!==DG)break d;}Y();Cq(g,CA.i9);}Fb(d,g);d=G(2);}if(Cv(d)){DF(a.jh);CI(a.jh);}return d;},E6=(a,b)=>{let c,d,e,f,g,h;c=a.jh.jG;F2(c);d=Ft(c.kt);e=(B3()).data;f=e.length;g=0;while(g<f){h=e[g];if(!NL(h)&&h!==DG&&h!==CA&&h!==Dn?0:1)Cq(d,h.i9);g=g+1|0;}KM(d,b);Fb(c,d);DF(a.jh);CI(a.jh);},En=(a,b,c)=>{let d,e,f,g;d=a.jh.jG;e=d.jV.jz;f=Cc(d);if
(BP(d.jV.i8)>0)f=F4(f,(EU(d.jV.i8)).kf);b=b.db(f);if(!Dv(b,Cc(d))){if(!c)F2(d);g=Ft(d.kt);Ko(d,b,g);Y();Cq(g,CA.i9);Fb(d,g);if(e)Pd(d.jV);}DF(a.jh);CI(a.jh);},E_=(a,b)=>{let c;c=a.jh;c.ka.mb=b;Cz(c);},BD=J(0);
function Kb(){H.call(this);this.qG=null;}
let Sc=(b,c)=>{Cz(b.qG);};
function Ka(){H.call(this);this.p8=null;}
let Vh=(b,c)=>{b=b.p8;Mc(b.jG,NT(b.lQ));DF(b);};
function Ky(){H.call(this);this.jE=null;}
let JL=null,Ug=(a,b)=>{a.jE=b;},Rj=a=>{let b=new Ky();Ug(b,a);return b;},Bm=()=>{if(JL===null)JL=Rj(null);return JL;},By=b=>{return Rj(BW(b));},Bl=a=>{let b;b=a.jE;if(b!==null)return b;b=new Ev;Bq(b);Z(b);},CN=a=>{return a.jE===null?0:1;},B5=a=>{return a.jE!==null?0:1;},Fx=(a,b)=>{let c;c=a.jE;if(c!==null)b.dc(c);},Ea=(a,b)=>{let c;c=a.jE;if(c!==null)b=c;return b;},Hv=a=>{let b;b=a.jE;if(b!==null)return b;b=new Ev;Bq(b);Z(b);},KK=(a,b)=>{if(a===b)return 1;if(!(b instanceof Ky))return 0;return V(b.jE,a.jE);};
function Ma(){H.call(this);this.mT=null;}
let Kj=a=>{return a.mT.hasAttribute("fragment")?1:0;},NT=a=>{let b;b=K_(a);if(Kj(a))KM(b,JH(Br(location.hash.slice(1))));return b;},K_=a=>{let b,c,d,e,f,g;b=CH();c=(B3()).data;d=c.length;e=0;while(e<d){f=c[e];if(a.mT.hasAttribute(R(f.i9))?1:0){g=f.i9;Cj(b,g,Br(a.mT.getAttribute(R(g))));}e=e+1|0;}return b;};
function OY(){let a=this;H.call(a);a.l4=null;a.k5=null;a.jV=null;a.kt=null;a.nx=null;}
let Cc=a=>{return a.jV.js;},L3=a=>{return Ft(a.kt);},Mc=(a,b)=>{let c,d,e,f;a:{c=a.kt;d=b.j$;e=c.j$;if(FU(d,e)){d=b.kE;c=c.kE;if(FU(d,c)){f=1;break a;}}f=0;}if(!f){F2(a);Fb(a,Ft(b));}},QC=(a,b,c)=>{let d,e;if(!Ch(b)){d=Mp(a);S(c,d);b=b;d=Gw(b,b.i6-1|0);e=Cc(a);Fb(a,d.mx);if(!Dv(e,Cc(a)))DE(a.jV,d.na);}},F2=a=>{let b,c;b=a.k5;c=Mp(a);S(b,c);Ga(a.l4);b=a.k5;if(b.i6>200)Gw(b,0);},Mp=a=>{let b,c,d;b=new Jv;c=a.kt;d=BP(a.jV.i8);b.mx=c;b.na=d;return b;},Fb=(a,b)=>{let c,d,e,f;a.kt=b;b=Go(b);a.nx=b;c=a.jV;d=b.lV;e
=Dv(d,c.js);f=Gp(d)!=Gp(c.js)?0:1;c.js=d;c.kN=NaN;if(!e){c.i8=LI(d);c.n4=c.n4+1|0;c.jz=0;}if(!(e&&f))DE(c,Gp(d));else if(BP(c.i8)>CC(c))DE(c,CC(c));},Ko=(a,b,c)=>{let d,e,f,g,h;d=(B3()).data;e=d.length;f=0;while(f<e){g=d[f];h=CM(b,g);if(CN(h)&&!KK(h,CM(Cc(a),g)))Cj(c,g.i9,Bl(h));f=f+1|0;}},R5=J(),JH=b=>{let c,d;c=CH();b=new URLSearchParams(R(b));d=new HX;d.oS=c;b.forEach(Bi(Bk(d),"pair"));return c;},Ib=b=>{let c,d,e,f;c=new URLSearchParams("");d=0;while(d<GU(b)){e=FA(b,d);f=GJ(b,d);c.append(R(e),R(f));d=d+1
|0;}return Br(c.toString());},D9=J(0),Qe=J(),Yn=a=>{return performance.now();};
function MX(){let a=this;H.call(a);a.js=null;a.i8=null;a.n4=0;a.jz=0;a.lj=0;a.p5=0;a.kN=0.0;a.qy=0;}
let Pd=a=>{if(BP(a.i8)>=CC(a))DE(a,0);a.jz=1;a.kN=NaN;},GV=a=>{a.jz=0;a.lj=0;},DE=(a,b)=>{b=Bv(0,BG(b,CC(a)));a.p5=b;a.lj=b==BP(a.i8)?0:1;},Jz=a=>{return !a.jz&&!a.lj?0:1;},CC=a=>{let b,c;b=Ey(a.js);c=a.i8;if(c.kD)b=BG(c.jB,b);return b;},J6=(a,b)=>{H8(a,b,30.0);},H8=(a,b,c)=>{let d,e,f,g,h;d=b.bF();if(a.lj)e=a.p5;else if(!a.jz)e=BP(a.i8);else{f=a.js;Y();g=BA(f,Dn,G(120))?De():Dh(CG(f,Dn)|0);if(L2(g))e=CC(a);else{if(isNaN(a.kN)?1:0){a.kN=d;a.qy=BP(a.i8);}e=Bd(a.qy+(d-a.kN)*Gx(g)/1000.0,CC(a))|0;}}h=KU(a.i8,e,
16);while(!h&&b.bF()-d<c){h=KU(a.i8,e,16);}e=a.lj;if(!(!e&&h))a.kN=NaN;h=e&(h?0:1);a.lj=h;a.jz=a.jz&(!h&&BP(a.i8)>=CC(a)?0:1);};
function Pe(){let a=this;H.call(a);a.jJ=null;a.pM=0;a.j_=null;a.kq=0;a.lq=null;a.jB=0;a.kD=0;}
let X0=(a,b)=>{let c,d,e,f,g,h,i;a:{a.j_=Bg();a.kq=1;a.lq=Bj(256);c=new QQ;c.ks=Dl(b);c.j6=GW(b);c.kO=Pm(b);Y();d=Bn(b,Em);e=Dl(b);f=FM(b);g=(-1);switch(Dx(d)){case -361295720:if(!W(d,G(70)))break a;g=0;break a;case 2988943:if(!W(d,G(71)))break a;g=1;break a;default:}}b:{switch(g){case 0:h=new KW;h.qT=f;h.lP=Ci(e);break b;case 1:h=new MS;h.k8=1.0;h.k2=1.0;h.oM=f;h.lK=Ci(e);h.lO=Ci(e);h.oa=Ci(e);h.nD=Ci(e);break b;default:}h=new IN;F3();h.of=f;}if(G5(b,C7))d=h;else{d=new Mo;i=O1(b);d.nd=h;d.o7=i;}c:{c.lw=d;e
=Bn(b,BX);g=(-1);switch(Dx(e)){case 115791563:if(!W(e,G(34)))break c;g=1;break c;case 289928229:if(!W(e,G(33)))break c;g=0;break c;case 1230441723:if(!W(e,G(35)))break c;g=2;break c;default:}}d:{switch(g){case 0:d=new MJ;break d;case 1:d=new Lt;break d;case 2:if(!Ph(b)){d=Qv(b);break d;}d=new Qm;d.p4=JA(b);break d;default:}d=Qv(b);}c.ke=d.dr(c.ks);c.md=EY(c.ks,c.j6.i3);c.ns=J8(c.ks,Bh(c.j6));c.qZ=Mf(c.ks,c.kO);c.oT=Mf(c.ks,Bh(c.j6)%c.kO|0);Kw(c);a.jJ=c;a.pM=BG(1024,4000000/Pq(HE(c))|0);QP(a);},LI=a=>{let b=
new Pe();X0(b,a);return b;},BP=a=>{return a.jJ.jA;},Q8=(a,b)=>{let c,d,e;c=a.jB;if(b<=c)return a.lq.data[b];d=new BS;e=L();P(Q(I(Q(I(e,G(167)),b),G(168)),c),46);BY(d,K(e));Z(d);},NE=(a,b)=>{return (BH(a.j_,b)).kh;},EU=a=>{let b,c,d,e,f,g,h,i,j,k;b=a.jJ;c=a.kD&&BP(a)==a.jB?1:0;d=new I1;e=b.ks;f=b.j6;g=ML(b.jA,b.kO,Bh(f));h=b.jA;i=b.mH;j=CJ(b.ke);k=b.lw.dw();b=Km(Gq(b.md));d.jv=e;d.jc=f;d.nh=g;d.kG=h;d.kj=i;d.kf=j;d.nK=k;d.lg=b;d.lr=c;return d;},KU=(a,b,c)=>{let d,e,f,g,h;if(a.kD)b=BG(b,a.jB);Qk(a,b);d=0;while
(true){e=a.jJ;if(e.jA>=b)break;if(d>=c)break;Q2(e);e=a.jJ;if(e.jA<=a.jB)f=1;else{a:{g=e.mH;if(g-g===0.0){e=e.ke;f=1;b:{c:{while(true){h=e.jf.data;if(f>=h.length)break;if(!OC(h[f].i0))break c;if(!OC(e.je.data[f].i0))break c;f=f+1|0;}f=1;break b;}f=0;}if(f){f=1;break a;}}f=0;}if(f){a.jB=a.jJ.jA;QP(a);f=1;}else{a.kD=1;f=a.jB;Qk(a,f);while(true){e=a.jJ;if(e.jA>=f)break;Q2(e);}f=0;}}if(!f)break;d=d+1|0;}d:{e:{c=a.jJ.jA;if(c!=b){if(!a.kD)break e;if(c!=a.jB)break e;}b=1;break d;}b=0;}return b;},Qk=(a,b)=>{let c,d,
e,f;c=BG(b/a.kq|0,a.j_.i6-1|0);d=a.jJ;e=d.jA;if(!(b>=e&&Bc(c,a.kq)<=e)){b=Bc(c,a.kq);f=BH(a.j_,c);d.jA=b;C5(d.ke,f.kh);d.lw.dD(f.k0);Kw(d);}},QP=a=>{let b,c,d,e,f,g;b=a.jB;c=a.lq;d=c.data.length;if(b==d)a.lq=Ge(c,2*d|0);c=a.lq.data;b=a.jB;e=a.jJ;c[b]=e.mH;if(b%a.kq|0)return;f=a.j_;e=HE(e);S(f,e);e=a.j_;if(e.i6>a.pM){f=G7(e);Ga(a.j_);b=0;g=f;while(b<g.i6){e=a.j_;f=BH(g,b);S(e,f);b=b+2|0;}a.kq=a.kq*2|0;}};
function LN(){let a=this;H.call(a);a.oF=null;a.pR=null;a.qR=null;a.nH=null;a.nc=null;a.pr=null;a.rc=null;a.qB=null;a.q2=null;a.pg=null;a.p_=null;a.o2=null;a.qi=null;a.ll=null;a.pF=null;a.q4=null;a.l5=null;a.mW=null;a.mb=null;}
let R1=(a,b,c)=>{let d,e,f,g,h,i,j,k;a.l5=Bm();a.mW=Bm();a.mb=De();a.oF=b;d=new Ql;e=b.querySelector(".messages");d.ox=Bg();d.ne=e;a.pR=d;e=new IZ;FZ();e.mX=b;a.qR=e;e=new No;f=b.querySelector(".decision");BW(c);d=new NF;d.rb=c;N4(e,f,d);e.kX=Bm();e.lG=Bm();e.m1=c;JU(new FO,e.lo,e);g=e.lo;d=new IR;d.pA=e;g.addEventListener("dblclick",Bi(Bk(d),"handleEvent"));a.nH=e;a.nc=VT(b.querySelector(".network"),c);e=new Je;f=b.querySelector(".transport");Cy();h=new Ln;h.pC=c;e.qK=EF(f,G(169),h);d=new Lp;d.qk=c;e.qx=EF(f,
G(170),d);BW(c);h=new Lo;h.qS=c;d=EF(f,G(171),h);e.qE=d;e.rk=d.querySelector("span");h=new Lm;h.oP=c;e.p3=EF(f,G(172),h);h=new Ll;h.qq=c;e.qI=EF(f,G(173),h);g=f.querySelector(".iteration");e.lx=g;h=new HN;h.q5=e;h.q6=c;g.addEventListener("input",Bi(Bk(h),"handleEvent"));e.pf=f.querySelector(".position");e.kU=f.querySelector(".speed select");i=PU.data;j=i.length;k=0;while(k<j){LS(e,i[k]);k=k+1|0;}f=e.kU;h=new HM;h.o9=e;h.o8=c;f.addEventListener("change",Bi(Bk(h),"handleEvent"));a.pr=e;e=new Pv;f=b.querySelector(".predictions");e.kQ
=Bg();e.nG=DY((Fe()).i3,(Fe()).i$);e.nQ=f.querySelector("tbody");e.o3=f.querySelector(".score");a.rc=e;a.qB=SF(b.querySelector(".predictions .editing"),c);e=new M5;d=b.querySelector(".losses");BW(c);f=new OU;f.pW=c;e.mO=Bg();e.nZ=(-1);e.ni=d.querySelector("tbody");e.pu=f;a.q2=e;a.pg=XY(b,c);d=b.querySelector(".set-up .tools");a.p_=Vp(d,c);a.o2=Ry(d,b.querySelector(".example-help"),c);a.qi=Yw(b.querySelector(".set-up"),c);a.ll=Yi(b,c);a.pF=b.querySelector(".engine");a.q4=b.querySelector(".announcement");},TJ
=(a,b)=>{let c=new LN();R1(c,a,b);return c;},BS=J(BL),FG=J(BJ),B1=null,Ct=null,SK=null,Fu=()=>{Fu=Be(FG);XL();},WE=(a,b,c)=>{Fu();Cu(a,b,c);},NY=(a,b)=>{let c=new FG();WE(c,a,b);return c;},XL=()=>{let b,c,d;B1=NY(G(174),0);b=NY(G(175),1);Ct=b;c=Bb(FG,2);d=c.data;d[0]=B1;d[1]=b;SK=c;},M=J(),U7=a=>{return;},CL=J(0);
function Fh(){M.call(this);this.la=null;}
let Cx=b=>{let c;c=new Fh;c.la=Ov(b);return c;},Ux=(a,b)=>{let c;c=Do(b);return !FJ(a.la,c)?Bm():By(c);},U6=a=>{let b,c;if(Dj(a.la)!=1){b=CY(G(155),a.la);c=L();I(I(c,G(176)),b);b=K(c);}else{b=FR(a.la,0);c=L();I(I(c,G(177)),b);b=K(c);}return b;};
function IT(){M.call(this);this.ok=0;}
let J5=null,PQ=null,GK=()=>{GK=Be(IT);U2();},R$=(a,b)=>{GK();a.ok=b;},V5=a=>{let b=new IT();R$(b,a);return b;},S6=(a,b)=>{let c,d,e,f,g;c=Bg();d=BI(C2(b,59));while(true){if(!BF(d))return By(CY(G(178),c));b=C2(BE(d),44);GK();e=b;if(e.i6!=3)f=Bm();else{b=J5;g=BH(e,0);b=Is(b,g);g=J5;f=BH(e,1);g=Is(g,f);f=PQ;e=BH(e,2);f=Np(f,e);if(CN(b)&&CN(g)&&CN(f)){b=Bl(b);g=Bl(g);f=Bl(f);e=L();I(P(I(P(I(e,b),44),g),44),f);f=By(K(e));}else f=Bm();}if(B5(f))break;b=c;if(b.i6==a.ok)break;S(b,Bl(f));}return Bm();},RO=a=>{let b,
c;b=a.ok;c=L();I(Q(I(c,G(179)),b),G(180));return K(c);},U2=()=>{J5=Jh(0);PQ=C4(0.0,1.0);};
function KB(){let a=this;M.call(a);a.on=null;a.nW=0;}
let SB=(a,b,c)=>{a.on=b;a.nW=c;},Jf=(a,b)=>{let c=new KB();SB(c,a,b);return c;},W$=(a,b)=>{let c,d,e,f;c=Bg();d=BI(C2(b,44));while(true){if(!BF(d))return By(CY(G(181),c));e=BE(d);f=a.on.dO(e);if(B5(f))break;e=c;if(e.i6==a.nW)break;S(e,Bl(f));}return Bm();},Uw=a=>{let b,c,d;b=a.on.bj();c=a.nW;d=L();I(Q(I(I(I(d,G(182)),b),G(183)),c),G(184));return K(d);};
function J2(){M.call(this);this.n_=0;}
let UA=(a,b)=>{a.n_=b;},Jh=a=>{let b=new J2();UA(b,a);return b;},Is=(a,b)=>{let c,d,e,f;c=Ew(b);if(JO(c))return Bm();d=DN(c);e=d-d!==0.0?0:1;a:{b:{if(e){if(d>0.0)break b;if(!a.n_)break b;}f=0;break a;}f=1;}return !f?Bm():By(BV(d));},Uk=a=>{return !a.n_?G(185):G(186);};
function Ir(){let a=this;M.call(a);a.nS=0.0;a.n5=0.0;}
let VU=(a,b,c)=>{a.nS=b;a.n5=c;},C4=(a,b)=>{let c=new Ir();VU(c,a,b);return c;},Np=(a,b)=>{let c,d;c=Ew(b);if(JO(c))return Bm();d=DN(c);return !(d===Bs(d)&&d>=a.nS&&d<=a.n5?1:0)?Bm():By(BV(d+0.0));},Wq=a=>{let b,c,d;b=BV(a.nS);c=BV(a.n5);d=L();I(I(I(I(d,G(187)),b),G(188)),c);return K(d);};
function IE(){let a=this;M.call(a);a.m4=null;a.mc=null;}
let YL=(a,b,c)=>{a.m4=b;a.mc=c;},Ji=(a,b)=>{let c=new IE();YL(c,a,b);return c;},YT=(a,b)=>{return !W(Do(b),a.mc)?a.m4.dO(b):By(a.mc);},Xz=a=>{let b,c,d;b=a.m4.bj();c=a.mc;d=L();I(I(I(d,b),G(189)),c);return K(d);};
function LY(){M.call(this);this.os=null;}
let X$=b=>{let c;c=new LY;c.os=Ov(b);return c;},Xm=(a,b)=>{let c,d,e;c=Bg();d=BI(C2(b,44));while(true){if(!BF(d))return Ch(c)?Bm():By(CY(G(181),c));e=Do(BE(d));if(!FJ(a.os,e))break;if(FJ(c,e))break;S(c,e);}return Bm();},YQ=a=>{let b,c;b=CY(G(155),a.os);c=L();I(I(I(c,G(190)),b),G(191));return K(c);},HF=J(M),U_=a=>{return;},Wo=()=>{let a=new HF();U_(a);return a;},RD=(a,b)=>{let c,d;a:{c=Do(b);d=(-1);switch(Dx(c)){case 0:if(!W(c,G(2)))break a;d=0;break a;case 3569038:if(!W(c,G(136)))break a;d=1;break a;case 97196323:if
(!W(c,G(116)))break a;d=2;break a;default:}}b:{switch(d){case 0:case 1:b=By(G(136));break b;case 2:b=By(G(116));break b;default:}b=Bm();}return b;},Ur=a=>{return G(192);},Ol=J(EV),Wj=J(),Vl=b=>{try {history.replaceState(history.state,'',b?'#'+b:location.pathname+location.search);}catch(sandboxed){}};
function Nr(){let a=this;H.call(a);a.j$=null;a.kE=null;}
let RH=a=>{a.j$=Bg();a.kE=Bg();},CH=()=>{let a=new Nr();RH(a);return a;},Ox=b=>{let c,d,e;c=CH();d=0;while(true){e=b.data;if(d>=e.length)break;Cj(c,e[d],e[d+1|0]);d=d+2|0;}return c;},GU=a=>{return a.j$.i6;},FA=(a,b)=>{return BH(a.j$,b);},GJ=(a,b)=>{return BH(a.kE,b);},Cj=(a,b,c)=>{let d;d=G0(a.j$,b);if(d>=0)LK(a.kE,d,c);else{S(a.j$,b);S(a.kE,c);}},KM=(a,b)=>{let c;c=0;while(c<GU(b)){Cj(a,FA(b,c),GJ(b,c));c=c+1|0;}},Cq=(a,b)=>{let c;c=G0(a.j$,b);if(c>=0){Gw(a.j$,c);Gw(a.kE,c);}},Ft=a=>{let b;b=CH();KM(b,a);return b;},Ms
=J(0);
function HX(){H.call(this);this.oS=null;}
let Xu=(b,c,d)=>{c=Br(c);d=Br(d);Cj(b.oS,d,c);};
function PK(){let a=this;M.call(a);a.lV=null;a.ri=null;}
let Go=b=>{let c,d,e,f,g,h,i,j,k;c=Bg();d=0;while(d<(B3()).data.length){e=Bm();S(c,e);d=d+1|0;}e=LB(c);c=Bg();d=0;while(d<GU(b)){e=Ea(Nw(e,b,d),e);d=d+1|0;}d=0;while(d<GU(b)){f=Lg(FA(b,d));if(B5(f)){f=YE(FA(b,d));S(c,f);}else if(B5(Nw(e,b,d))){f=PJ(Bl(f),GJ(b,d),Bn(e,Bl(f)));S(c,f);}d=d+1|0;}g=new OF;g.j5=Bg();g.jm=e;if(OK(e))S(g.j5,G(193));MQ(g,C0,Ce,G(26));if(GM(g.jm)&&!G5(g.jm,CW)){b=g.j5;f=GX(g,CW);h=L();I(I(I(h,G(194)),f),G(195));f=K(h);S(b,f);}if(BA(g.jm,BX,G(35))&&!Ph(g.jm)){h=g.j5;d=(JA(g.jm)).data.length;i
=CE(Dl(g.jm));f=L();I(Q(I(Q(I(f,G(196)),d),G(197)),i),G(198));f=K(f);S(h,f);}MQ(g,CD,BX,G(35));b=Bg();i=CE(Dl(g.jm));j=BI(C2(Bn(g.jm,C7),44));k=i;while(BF(j)){f=BE(j);if(KO(f)>=k)S(b,f);}if(!Ch(b)){f=g.j5;b=Iu(CY(G(181),b));d=i-1|0;h=L();P(Q(I(I(I(h,G(199)),b),G(200)),d),46);h=K(h);S(f,h);}if(W(Ea(CM(g.jm,Dt),G(2)),G(64))&&!JM(g.jm)){f=g.j5;b=GX(g,CS);h=L();I(I(I(h,G(201)),b),G(202));h=K(h);S(f,h);}d=Bh(GW(g.jm));if(!BA(g.jm,Dk,G(79))&&CG(g.jm,Dk)>d){b=g.j5;f=GX(g,Dk);h=L();P(Q(I(I(h,f),G(203)),d),46);f=K(h);S(b,
f);}if(CG(g.jm,CA)>Ey(g.jm)){b=g.j5;f=GX(g,CA);d=Ey(g.jm);h=L();P(Q(I(I(h,f),G(204)),d),46);f=K(h);S(b,f);}f=g.j5;Ij(c,f);b=new PK;U7(b);b.lV=e;b.ri=c;return b;},Nw=(b,c,d)=>{let e,f;e=Lg(FA(c,d));f=new QA;f.pN=b;f.pO=c;f.pP=d;b=e.jE;if(b!==null){c=f;b=b;e=HZ(c.pN,b,GJ(c.pO,c.pP));}return e;},YE=b=>{let c,d,e,f,g,h;c=Bg();d=(B3()).data;e=d.length;f=0;while(f<e){g=d[f].i9;S(c,g);f=f+1|0;}b=Iu(b);c=CY(G(155),c);h=L();P(I(I(I(I(h,G(205)),b),G(206)),c),46);return K(h);};
function QQ(){let a=this;H.call(a);a.j6=null;a.kO=0;a.lw=null;a.ke=null;a.md=null;a.ns=null;a.qZ=null;a.oT=null;a.ks=null;a.jA=0;a.mH=0.0;}
let HE=a=>{let b,c,d;b=new H3;c=CJ(a.ke);d=a.lw.dw();b.kh=c;b.k0=d;return b;},Q2=a=>{let b,c,d,e,f,g,h;b=a.lw;c=a.ke;if(a.kO>=Bh(a.j6)){JN(a.ns,a.ke,a.md,a.j6.i$);d=a.ns;}else{d=ML(a.jA,a.kO,Bh(a.j6));e=d.mF!=a.kO?a.oT:a.qZ;f=a.ke;g=a.j6;h=d.mP;d=e.n$;B$(g.i3.i0,h*2|0,d.i3.i0,0,Bh(d)*2|0);B$(g.i$.i0,h,d.i$.i0,0,Bh(d));DJ(e.nX,f);JN(e.oo,f,e.nX,e.n$.i$);d=e.oo;}b.d5(c,d);a.jA=a.jA+1|0;Kw(a);},Kw=a=>{DJ(a.md,a.ke);a.mH=a.ks.ld.d6(Gq(a.md),a.j6.i$);};
function P7(){H.call(this);this.mY=0;}
let C6=null,VS=(a,b)=>{a.mY=b;},ON=a=>{let b=new P7();VS(b,a);return b;},De=()=>{if(C6===null)C6=ON(0);return C6;},Dh=b=>{return ON(b);},Gx=a=>{let b;if(a!==C6)return a.mY;b=new Ev;Bq(b);Z(b);},HW=a=>{return a===C6?0:1;},L2=a=>{return a!==C6?0:1;},Ld=(a,b)=>{if(a!==C6)b.d7(a.mY);},Jg=(a,b)=>{if(a!==C6)b=a.mY;return b;};
function Ql(){let a=this;H.call(a);a.ne=null;a.ox=null;}
let UN=(a,b,c)=>{let d,e,f;d=G7(b);Ij(d,c);e=a.ox;if(FU(d,e))return;a.ox=d;Fy(a.ne);e=BI(b);while(BF(e)){f=BE(e);BZ(a.ne,G(207),f);}b=c.p();while(b.q()){e=b.s();c=BZ(a.ne,G(207),e);d="advice";c.className=d;}};
function IZ(){H.call(this);this.mX=null;}
let Nu=null,FZ=()=>{FZ=Be(IZ);SN();},YD=(a,b)=>{let c,d,e,f,g,h,i,j,k;c=FJ(b,G(97));d=a.mX;e=R(!c?G(208):G(97));d.className=e;FZ();f=Nu.data;g=f.length;h=0;while(h<g){i=f[h];e=!W(i,G(209))?i:G(92);j=G0(b,e);QI(a,i,!c&&!W(i,G(210))&&j<0?0:1,j);h=h+1|0;}h=(-1);f=Bb(Bp,3).data;f[0]=G(93);f[1]=G(95);f[2]=G(96);j=f.length;k=0;while(k<j){e=f[k];h=Bv(h,G0(b,e));k=k+1|0;}QI(a,G(211),!c&&h<0?0:1,h);e=a.mX;b=CY(G(4),b);e.setAttribute("data-view",R(b));},QI=(a,b,c,d)=>{let e,f;e=a.mX;f=L();I(P(f,46),b);e=e.querySelector(R(K(f)));e.hidden
=!!(c?0:1);if(d<0)e.style.removeProperty("order");else e.style.setProperty("order",R(Ca(d)));},SN=()=>{Nu=BN(Bp,[G(90),G(91),G(209),G(63),G(94),G(212),G(210)]);};
function FB(){let a=this;H.call(a);a.l0=null;a.lo=null;a.pQ=null;a.oX=null;a.lz=0;a.m3=0;a.oi=0;}
let N4=(a,b,c)=>{let d,e;d=b.querySelector(".picture");a.l0=d;a.lo=d.querySelector("canvas");a.pQ=b.querySelector(".twin");b=new H0;b.pU=a;b.pS=c;e=new ResizeObserver(Bi(Bk(b),"onResize"));d=a.l0;e.observe(d);b=new M$;e=a.l0;b.ou=1;d=new H5;d.qt=b;d.qu=c;(new IntersectionObserver(Bi(Bk(d),"onChange"))).observe(e);a.oX=b;},HB=a=>{a.lz=a.l0.clientWidth;a.m3=a.l0.clientHeight;},QX=(a,b,c)=>{let d,e,f,g,h,i,j,k;d=a.lz;if(d&&a.oX.ou){e=new HV;f=a.lo;g=d;h=a.m3;i=devicePixelRatio;DI();Cs();e.no=Dd(0.0,Dr);e.k1=g;e.mZ
=h;e.l$=1.0/i;d=Bs(g*i)|0;j=Bs(h*i)|0;if(!(f.width==d&&f.height==j)){f.width=d;f.height=j;}k=f.getContext("2d");e.jo=k;k.setTransform(i,0.0,0.0,i,0.0,0.0);e.jo.lineJoin="round";a.ea(e,b);if(!(!c&&a.oi)){a.oi=1;BC(a.pQ,a.eb(b));}return;}a.oi=0;},IL=J(0);
function No(){let a=this;FB.call(a);a.m1=null;a.kX=null;a.lG=null;a.lf=0;a.nr=0;}
let KV=b=>{return Ow(b.nz,b.kb);},YI=(a,b,c,d)=>{let e,f,g,h,i,j;e=De();f=d*d;if(CN(a.kX)){g=(Hv(a.lG)).i3;h=0;while(h<g.i4){d=EL(Bl(a.kX),T(g,h,0))-b;i=Eh(Bl(a.kX),T(g,h,1))-c;d=d*d+i*i;if(d<=f){e=Dh(h);f=d;}h=h+1|0;}}j=new QJ;j.qv=a;Ld(e,j);E_(a.m1,e);return HW(e);},XS=(a,b,c)=>{let d,e,f,g,h,i,j,k,l;d=Hv(a.kX);e=d.jU;f=e.j2;g=d.jW;b=(b-g.jb)/g.ji;h=e.jY;i=O$(f+b*(h-f),f,h);g=d.jU;h=g.jM;d=d.jW;h=O$(h-(c-d.jq)/d.jy*(h-g.jQ),e.jQ,e.jM);g=Hv(a.lG);j=a.lf;k=GQ(g,j,i,h,T(g.i$,j,0));d=a.m1;g=new Qs;g.rg=k;l=a.nr;En(d,
g,l);a.nr=1;},RI=a=>{return;},O$=(b,c,d)=>{return Bt(c,Bd(d,Bs(b*100.0)/100.0));},VE=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q;b=KV(b);DW();c=L();d=b.kI;e=0;f=0;g=d.kJ.data;h=g.length;i=0;while(i<h){j=g[i];e=e+(!(j>0.5)?0:1)|0;f=f+(!(isNaN(j)?1:0)?1:0)|0;i=i+1|0;}a:{N(Q(N(c,G(213)),b.lW),G(214));if(!f)N(c,G(215));else{if(e){k=d.kJ.data.length;if(e!=k){l=new OM;l.nl=d;l.me=Dq(k);l.n9=B6(k);m=B6(2).data;e=0;while(true){g=l.me.data;if(e>=g.length)break;if(!g[e]){k=!Ih(l,e)?0:1;m[k]=m[k]+1|0;f=Ih(l,e);n=l.nl.jD;k
=E7(l,e,f,0);o=n-1|0;while(k>0){g=l.n9.data;k=k+(-1)|0;h=g[k];i=h%n|0;if(i>0)k=E7(l,h-1|0,f,k);if(i<o)k=E7(l,h+1|0,f,k);if(h>=n)k=E7(l,h-n|0,f,k);h=h+n|0;if(h<l.me.data.length)k=E7(l,h,f,k);}}e=e+1|0;}j=0.0;e=0;while(true){f=d.j8;if(e>=f)break;p=e&&e!=(f-1|0)?1.0:0.5;k=0;while(true){h=d.jD;if(k>=h)break;q=k&&k!=(h-1|0)?1.0:0.5;j=j+(!(FW(d,k,e)>0.5)?0.0:q*p);k=k+1|0;}e=e+1|0;}j=j/Bc(f-1|0,d.jD-1|0);N(N(N(c,G(216)),P3(j)),G(217));N(N(N(c,M9(m[1])),G(218)),P3(1.0-j));P(N(N(c,G(155)),M9(m[0])),46);break a;}}N(Q(c,
e?1:0),G(219));}}WI(c,b);return K(c);},Xv=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z;c=c;d=c.lJ;e=b;f=e.k1;g=e.mZ;h=HJ(f);i=CQ(3.75*h);j=CQ(5.5*HJ(f));k=Fj(f-O_(f)-j);l=Bt(1.0,Bd(k,Fj(g-i-CQ(2.2*h))));m=Cw(O_(f)+Fj((k-l)/2.0),i,l,l);n=D5(m)+Bs(1.25*h);o=new MY;p=Cw(n,i,Bs(1.0*h),l);j=1.15*h;Cs();q=Dd(j,CK);k=Bs(1.35*h);r=Jb(h,CK);s=Bs(2.9*h);j=Bt(5.5,Bd(10.0,0.028*l));o.qd=f;o.rm=g;o.lb=m;o.mK=p;o.pc=q;o.qW=k;o.p$=r;o.n3=s;o.lk=h;o.n8=j;o.qs=1.5;t=new Pa;q=c.nC;Y();if(!BA(d,F5,G(107))){DZ();m
=E2;}else{DZ();m=OT;}if(!BA(d,GE,G(112))){El();p=Gn;}else{El();p=PV;}t.jR=o;t.j3=q;t.nJ=m;t.qp=p;u=KV(c);v=c.lY;p=Kd(u.kI.kK,t.jR.lb);B2(e,Cw(0.0,0.0,e.k1,e.mZ),t.j3.j1);w=t.jR;x=t.j3;y=u.lW;r=u.m$;m=w.lb;l=m.jb+m.ji/2.0;m=L();Q(I(m,G(220)),y);CB(e,K(m),l,w.qW,w.pc,x.jw);m=L();I(I(m,G(221)),r);d=K(m);k=2.0*(Bd(l,w.qd-l)-4.0);m=w.p$;n=m.kL;m=m.k$;Df();if(m!==E$){q=Dd(Bd(n,k/(0.65*d.i1.length)),CK);CB(e,d,l,w.n3,q,x.jw);}else{z=d.i1.length>=20?26:d.i1.length;h=w.n3;q=x.jw;j=Bv(z,d.i1.length);i=Bd(n,k/(0.602*j));CB(e,
d,l-0.602*i*j/2.0,h,Jb(i,Dr),q);}WX(t,b,p,u);e=t.jR;m=t.j3;q=p.jU;q=I3(q.j2,q.jY,Kz(e,p.jW.ji));d=p.jU;TU(p,b,e,m,q,I3(d.jQ,d.jM,Kz(e,p.jW.jy)));VY(t,b);TA(t,b,p,u);e=new QU;e.o4=t;e.o_=b;e.pa=p;e.o$=u;Ld(v,e);a.kX=By(Kd(Xh(Tx(u)),Y3(o)));a.lG=By(Sg(VK(c)));};
function PR(){let a=this;FB.call(a);a.mq=null;a.pk=null;a.kA=null;a.j0=null;a.mI=null;a.pe=null;a.lD=null;a.kd=null;a.lc=null;a.mi=null;a.ng=null;a.kW=null;a.jK=0;a.nj=0;a.mC=0;a.q8=0.0;a.q7=0.0;a.qV=0.0;}
let Wz=(a,b,c)=>{let d;BW(c);d=new Nn;d.pT=c;N4(a,b,d);a.lD=Bm();a.kd=Bm();a.lc=Bm();a.mi=Bm();a.ng=Dq(0);a.kW=Bj(0);a.mq=c;a.pk=b.querySelector(".picture");d=b.querySelector(".editing");a.kA=d.querySelector(".parameter");a.j0=d.querySelector(".value");a.mI=d.querySelector(".freeze");a.pe=d.querySelector(".complaint");c=new IH;d.addEventListener("submit",Bi(Bk(c),"handleEvent"));b=a.kA;d=new IJ;d.rh=a;b.addEventListener("change",Bi(Bk(d),"handleEvent"));b=a.j0;d=new II;d.pp=a;b.addEventListener("change",Bi(Bk(d),
"handleEvent"));b=a.j0;d=new IG;d.oE=a;b.addEventListener("keydown",Bi(Bk(d),"handleEvent"));b=a.mI;d=new IF;d.qQ=a;b.addEventListener("change",Bi(Bk(d),"handleEvent"));JU(new FO,a.lo,a);},VT=(a,b)=>{let c=new PR();Wz(c,a,b);return c;},Rs=(a,b)=>{let c,d;c=b.kb;a.kW=c.kf;if(!(!B5(a.lc)&&Gk(Bl(a.lc),c.jv)))MO(a,c.jv);if(b.kC&&!(a.j0.matches(':focus')?1:0)){d=HA(a.kW.data[a.jK]);if(!W(Br(a.j0.value),d))a.j0.value=R(d);a.mI.checked=!!(Rd(a,b.lJ)).data[a.jK];}},MO=(a,b)=>{let c,d,e,f,g;a.lc=By(b);a.kd=Bm();a.jK
=BG(a.jK,CE(b)-1|0);Fy(a.kA);c=BG(400,CE(b));d=0;while(d<c){e=a.kA;f=Ha(b,d);BZ(e,G(222),!Ik(f)?E5(G(223),QE(b,f)):E5(G(224),Hi(b,f.mQ,f.nv)));d=d+1|0;}b=a.kA;g=a.jK;b.selectedIndex=g;},OS=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n;c=b.kb;d=c.jc.i3;e=BG(Jg(b.lY,1),d.i4-1|0);f=Bj(2);g=f.data;g[0]=T(d,e,0);g[1]=T(d,e,1);h=b.nz;Ow(h,c);h=h.mR;g=Rd(a,b.lJ);b=Dh(a.jK);d=F9(c);i=new Gj;j=c.jv;k=Bb(B8(CT),1);k.data[0]=f;I9(i,j,D8(k));DJ(i,d);f=i.jC.data;k=Bb(B8(CT),f.length);l=k.data;m=0;n=l.length;while(m<n){l[m]=f[m].i0;m
=m+1|0;}f=g.data;i=new PW;c=c.jv;m=f.length;if(m==CE(c)){i.jp=c;i.lp=d;i.lZ=k;i.qj=h;i.mv=g;i.oq=b;return i;}b=new BS;n=CE(c);h=L();P(Q(I(Q(I(h,G(225)),n),G(226)),m),46);BY(b,K(h));Z(b);},Rd=(a,b)=>{if(!(!B5(a.mi)&&Bl(a.mi)===b)){a.mi=By(b);a.ng=O1(b);}return a.ng;},MR=(a,b)=>{let c,d;a.jK=b;c=a.kA;if(b>=400)b=(-1);d=b;c.selectedIndex=d;Ho(a.mq);},Ii=(a,b)=>{BC(a.pe,b);Fv(a.j0,G(227),Cv(b)?0:1,G(136));},Iy=(a,b,c)=>{let d,e,f;d=a.kW.bc();d.data[a.jK]=b;e=a.mq;f=new OA;f.qP=d;En(e,f,c);},TM=(a,b,c,d)=>{let e,
f,g,h,i,j,k,l,m,n,o,p,q;if(B5(a.kd))e=De();else{f=Bl(a.kd);g=new Qy;g.l2=(-1);g.lB=10.0;g.lB=12.0;h=1;while(h<=Bo(f.jn)){i=0;while(i<Bf(f.jn,h)){j=0;while(Fr(f,h)&&j<Bf(f.jn,h-1|0)){Nj(Nv(f,h,i,j),b,c,EH(f.jn,h,i,j),g);j=j+1|0;}if(Ep(f,h))Nj(M7(f,h,i),b,c,KA(f.jn,h,i),g);i=i+1|0;}h=h+1|0;}g.lB=10.0;d=Bs((b-DX(f,0))/f.mw);j=Bt(0.0,Bd(Bo(f.jn),d))|0;d=(c-Cr(f,j,0))/f.kk.data[j];h=Bt(0.0,Bd(Bf(f.jn,j)-1|0,Bs(d)))|0;d=Bt(f.ju.data[j],24.0)/2.0;k=!(Bw(b-DX(f,j))<=d&&Bw(c-Cr(f,j,h))<=Bd(d,Bt(f.ju.data[j],f.kk.data[j]))
?1:0)?Bm():By(KJ(j,h));if(g.l2<0&&CN(k)&&(Bl(k)).kc>0)e=Dh(KA(f.jn,(Bl(k)).kc,(Bl(k)).jZ));else{if(g.l2<0&&B5(k)&&!Gi(f)){h=1;while(h<=Bo(f.jn)){d=EG(f,h)-Dm(f,h);l=(b-Dm(f,h))/d;i=0;j=Kx(l,0.0);m=C3(l,1.0);n=d*d;while(j>=0&&m<=0&&i<Bf(f.jn,h)){o=0;while(true){e=f.jn;p=h-1|0;if(o>=Bf(e,p))break;q=Cr(f,h,i)-Cr(f,p,o);q=CX(n- -q*q)/d;q=Bw(Eg(f,h,i,o,l)-c)/q;Qh(g,EH(f.jn,h,i,o),q);o=o+1|0;}i=i+1|0;}h=h+1|0;}}h=g.l2;e=h>=0?Dh(h):De();}}if(L2(e))return 0;MR(a,Gx(e));a.nj=1;a.mC=0;a.q8=b;a.q7=c;a.qV=a.kW.data[a.jK];return 1;},Uf
=(a,b,c)=>{let d;d=(b-a.q8-(c-a.q7))/40.0;if(a.nj&&!(!a.mC&&d===0.0)){Iy(a,Qd(a.qV+d,0.01),a.mC);a.mC=1;}},Ws=a=>{a.nj=0;},Qd=(b,c)=>{let d;d=Bs(1.0/c);return Bs(b*d)/d;},SU=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n;b=OS(a,b);c=b.jp;d=L();e=b.jp;f=b.lZ.data[Bo(e)].data[0];g=b.lZ.data[0].data;N(N(d,G(228)),Pb(g[0],g[1]));N(d,G(229));h=0;while(h<=Bo(e)){Q(N(d,h?G(230):G(2)),Bf(e,h));h=h+1|0;}N(N(d,G(231)),Ec(f));if(isNaN(f)?1:0)N(d,G(232));else N(d,!(f>0.5)?G(233):G(234));N(N(d,G(235)),H1(GN(b,Bo(e),0)));P(d,46);h=
1;while(h<Bo(c)){Yg(d,b,h);h=h+1|0;}i=B6(3).data;j=0;k=CJ(b.lp);l=0;while(true){g=k.data;if(l>=g.length)break;if(!Ik(Ha(b.jp,l))){if(j>=3)m=3;else{h=j+1|0;m=j;j=h;}while(m>0){f=Bw(g[l]);h=m-1|0;if(!(f>Bw(g[i[h]])))break;if(m<3)i[m]=i[h];m=m+(-1)|0;}if(m<3)i[m]=l;}l=l+1|0;}if(g[i[0]]===0.0)N(d,G(236));else{N(d,j!=1?G(237):G(238));l=0;while(l<j){N(d,!l?G(2):l!=(j-1|0)?G(155):G(239));P(N(d,H1(g[i[l]])),32);e=b.jp;N(d,QE(e,Ha(e,i[l])));l=l+1|0;}P(d,46);}h=0;m=0;j=0;g=CJ(b.lp);l=0;while(true){i=g.data;if(l>=i.length)break;n
=Ik(Ha(b.jp,l))?0:1;h=h+(!n?0:1)|0;m=m+(n&&i[l]<0.0?1:0)|0;j=j+(!b.mv.data[l]?0:1)|0;l=l+1|0;}Q(N(Q(N(d,G(240)),h),G(241)),m);N(d,m!=1?G(242):G(243));if(j>0){N(Q(P(d,32),j),G(244));N(d,j!=1?G(245):G(246));}return K(d);},X8=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m,n;a:{c=c;d=c.nC;if(!B5(a.lD)){b:{e=(Bl(a.lD)).i_;if(e===d)f=1;else if(d!==null&&Bz(d)===Bu(Fa)){g=d;if(!V(e.j1,g.j1)){f=0;break b;}if(!V(e.jw,g.jw)){f=0;break b;}if(!V(e.kp,g.kp)){f=0;break b;}if(!V(e.ku,g.ku)){f=0;break b;}if(!V(e.mN,g.mN)){f=0;break b;}if
(!V(e.mo,g.mo)){f=0;break b;}if(!V(e.mB,g.mB)){f=0;break b;}if(!V(e.kF,g.kF)){f=0;break b;}if(!V(e.kx,g.kx)){f=0;break b;}if(!V(e.n2,g.n2)){f=0;break b;}if(!V(e.nt,g.nt)){f=0;break b;}if(V(e.kl,g.kl)){f=1;break b;}f=0;}else f=0;}if(f)break a;}e=new OH;e.i_=d;g=new La;g.nR=B6(256);h=new Dy;i=Bb(CF,3);j=i.data;j[0]=d.kF;j[1]=Et(d.kl,0.5);j[2]=d.kx;Fg(h,i);g.p9=h;f=0;while(f<256){h=J0(d.kl,f);g.nR.data[f]=(-16777216)|h.jH<<16|h.jP<<8|h.jN;f=f+1|0;}e.nk=g;a.lD=By(e);}k=c.kb.jv;if(!(!B5(a.lc)&&Gk(Bl(a.lc),k)))MO(a,
k);if(!(CN(a.kd)&&(Bl(a.kd)).nn===a.lz&&(Bl(a.kd)).oB===a.m3?1:0)){l=a.lz;f=0;h=BI(k.jX);while(BF(h)){f=Bv(f,(BE(h)).li);}m=Bd(104.0,Bt(56.0,LA(k,l)*1.9));m=CQ(Bd(Bt(300.0,Bd(460.0,0.8*l)),16.0-( -f|0)*m));d=a.pk.style;f=Bt(200.0,m)|0;h=L();I(Q(h,f),G(247));d.setProperty("height",R(K(h)));a.kd=By(UH(k,a.lz,a.m3));}c=OS(a,c);g=Bl(a.lD);h=Bl(a.kd);n=new Dp;d=b;FX(n,0.0,0.0,Sb(d),TC(d));B2(d,n,PC(g.i_));WC(W1(g,b,h,c));};
function Je(){let a=this;H.call(a);a.qK=null;a.qx=null;a.qE=null;a.rk=null;a.p3=null;a.qI=null;a.lx=null;a.pf=null;a.kU=null;}
let PU=null,Cy=()=>{Cy=Be(Je);TG();},Ts=(a,b)=>{let c,d,e,f,g,h,i;c=BP(b.i8);d=Ca(Ey(b.js));BC(a.rk,!b.jz?G(248):G(249));a.qE.setAttribute("aria-pressed",R(!b.jz?G(116):G(136)));a.qK.disabled=!!(c?0:1);a.qx.disabled=!!(c?0:1);a.p3.disabled=!!(c<CC(b)?0:1);e=a.qI;f=!!(c<CC(b)?0:1);e.disabled=f;a.lx.setAttribute("max",R(d));e=a.lx;f=R(Ca(c));e.value=f;g=a.lx;f=L();I(I(Q(I(f,G(250)),c),G(251)),d);e=K(f);g.setAttribute("aria-valuetext",R(e));h=a.pf;i=d.i1.length;Cy();f=Es(Ca(c));while(f.jk<i){EK(f,0,32);}e=K(f);f
=L();I(I(I(f,e),G(252)),d);BC(h,K(f));f=b.js;Y();b=Bn(f,Dn);a.kU.value=R(b);if(!W(Br(a.kU.value),b)){LS(a,b);a.kU.value=R(b);}},LS=(a,b)=>{let c,d;c=a.kU;if(W(b,G(120)))d=b;else{d=L();I(I(d,b),G(253));d=K(d);}(BZ(c,G(222),d)).setAttribute("value",R(b));},EF=(b,c,d)=>{Cy();b=b.querySelector(R(c));Cn(b,d);return b;},TG=()=>{PU=BN(Bp,[G(75),G(254),G(121),G(255),G(256),G(257),G(120)]);};
function Pv(){let a=this;H.call(a);a.nQ=null;a.o3=null;a.kQ=null;a.nG=null;a.qc=0;}
let VI=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p;c=b.kb;d=c.jc;if(!(!Ch(a.kQ)&&d===a.nG)){a.nG=d;Fy(a.nQ);Ga(a.kQ);e=0;while(e<BG(100,Bh(d))){f=B0(a.nQ,G(258));(BZ(f,G(259),Os(T(d.i3,e,0)))).setAttribute("scope","row");BZ(f,G(260),Os(T(d.i3,e,1)));BZ(f,G(260),BV(T(d.i$,e,0)));g=B0(B0(f,G(260)),G(261));h=B0(B0(f,G(260)),G(261));g.className="live";h.className="live";i=B0(B0(f,G(260)),G(261));i.className="mark";i.setAttribute("role","img");j=a.kQ;k=new Hx;k.lt=f;k.m0=g;k.mf=h;k.lF=i;S(j,k);e=e+1|0;}}l=a.qc+1|0;a.qc
=l;e=a.kQ.i6>16&&!b.kC&&(l%15|0)?0:1;m=0;while(true){n=a.kQ.i6;if(m>=n)break;if(!e)break;o=T(c.lg,m,0);p=o-T(d.i$,m,0);g=BH(a.kQ,m);l=HC(c,m);g.lt.className=R(!l?G(262):G(263));n=Jg(b.lY,(-1))!=m?0:1;Fv(g.lt,G(264),n,G(136));MU(g.m0,o,G(2),b.kC);MU(g.mf,p,!(p<0.0)?G(265):G(2),b.kC);BC(g.lF,!l?G(266):G(267));j=g.lF;h=!l?G(268):G(269);j.setAttribute("aria-label",R(h));m=m+1|0;}h=n>=Bh(d)?G(2):G(270);b=a.o3;l=Du(c);e=Bh(d);g=L();I(I(Q(I(Q(g,l),G(251)),e),G(271)),h);BC(b,K(g));},MU=(b,c,d,e)=>{let f,g;f=DR(E1(c,
8),45,8722);g=L();I(I(g,d),f);BC(b,K(g));if(e)b.title=R(E8(c));},Os=b=>{return DR(b===Bs(b)?BV(b):E1(b,2),45,8722);};
function K9(){let a=this;H.call(a);a.my=null;a.kR=null;a.lv=null;a.lu=null;a.nP=null;a.oc=null;a.q1=null;a.jr=null;a.od=0;}
let T1=(a,b,c)=>{let d,e,f;a.jr=Fe();a.my=c;a.kR=b.querySelector(".point");a.lv=b.querySelector(".x1");a.lu=b.querySelector(".x2");a.nP=b.querySelector(".add");a.oc=b.querySelector(".remove");a.q1=b.querySelector(".complaint");d=new I7;b.addEventListener("submit",Bi(Bk(d),"handleEvent"));e=a.kR;f=new I8;f.pm=a;f.pn=c;e.addEventListener("change",Bi(Bk(f),"handleEvent"));c=a.lv;e=new I5;e.oO=a;c.addEventListener("change",Bi(Bk(e),"handleEvent"));c=a.lu;e=new I6;e.qU=a;c.addEventListener("change",Bi(Bk(e),"handleEvent"));c
=b.querySelector(".flip");b=new N2;b.qw=a;Cn(c,b);b=a.nP;c=new N3;c.pV=a;Cn(b,c);b=a.oc;c=new N1;c.oW=a;Cn(b,c);},SF=(a,b)=>{let c=new K9();T1(c,a,b);return c;},Yf=(a,b)=>{let c,d,e;if(!b.kC)return;c=b.kb.jc;a.jr=c;if(a.od!=Bh(c)){a.od=Bh(a.jr);Fy(a.kR);d=0;while(d<a.od){BZ(a.kR,G(222),Ca(d));d=d+1|0;}}e=BG(Jg(b.lY,FL(a)),Bh(a.jr)-1|0);a.kR.selectedIndex=e;Pg(a.lv,T(a.jr.i3,e,0));Pg(a.lu,T(a.jr.i3,e,1));a.nP.disabled=!!(Bh(a.jr)<1000?0:1);b=a.oc;c=!!(Bh(a.jr)>1?0:1);b.disabled=c;},Pg=(b,c)=>{if(!(b.matches(':focus')
?1:0))b.value=R(HA(c));},FL=a=>{return Bv(0,a.kR.selectedIndex);},Og=(a,b)=>{let c,d,e,f,g,h,i,j;c=Pr(Br(b.value));d=QV(c);e=Br(b.value);f=a.q1;if(d)g=G(2);else{g=L();I(I(I(g,G(272)),e),G(135));g=K(g);}BC(f,g);Fv(b,G(227),d?0:1,G(136));if(d){h=FL(a);i=b===a.lv?DN(c):T(a.jr.i3,h,0);j=b===a.lu?DN(c):T(a.jr.i3,h,1);b=a.jr;Hl(a,GQ(b,h,i,j,T(b.i$,h,0)));}},Hl=(a,b)=>{let c,d;c=a.my;d=new Q9;d.po=b;En(c,d,0);};
function M5(){let a=this;H.call(a);a.ni=null;a.pu=null;a.mO=null;a.nZ=0;}
let YR=(a,b,c)=>{let d,e,f,g,h,i;if(c!=a.nZ){a.nZ=c;Fy(a.ni);Ga(a.mO);d=20;e=20;while((c/d|0)>=16){if(d==e){d=2*e|0;continue;}if(d==(2*e|0)){d=5*e|0;continue;}e=e*10|0;d=e;}e=0;while(e<=c){f=B0(a.ni,G(258));g=BZ(B0(f,G(260)),G(273),Ca(e));g.setAttribute("type","button");h=L();Q(I(h,G(274)),e);g.title=R(K(h));h=new OO;h.pw=a;h.px=e;Cn(g,h);g=a.mO;i=new IX;h=B0(f,G(260));i.lX=e;i.mr=f;i.m6=h;S(g,i);e=e+d|0;}}f=BI(a.mO);while(BF(f)){h=BE(f);e=h.lX;d=e>b.jB?0:1;BC(h.m6,!d?G(275):E8(Q8(b,e)));Fv(h.mr,G(264),h.lX
!=BP(b)?0:1,G(136));}},GO=J(0);
function OU(){H.call(this);this.pW=null;}
function N5(){let a=this;H.call(a);a.n7=null;a.n0=null;a.ph=null;a.pK=null;a.kw=null;a.qL=null;a.mj=null;a.ow=null;a.mE=null;a.o6=null;a.qM=null;a.l8=0;a.lT=0;a.k_=null;}
let Vg=(a,b,c)=>{let d;d=new LL;d.k3=Bm();a.o6=d;a.qM=Id();a.k_=Bj(0);a.mE=c;a.n7=b.querySelector(".finding");d=b.querySelector(".neuron");a.n0=d;a.ph=d.querySelector(".sums");a.pK=a.n0.querySelector(".argument");c=b.querySelector(".puzzle");a.kw=c;a.qL=c.querySelector(".progress");a.mj=a.kw.querySelector(".hint");a.ow=a.kw.querySelector(".follow");c=a.kw.querySelector(".ask");b=new MB;b.pt=a;Cn(c,b);b=a.ow;c=new ME;c.ra=a;Cn(b,c);c=a.kw.querySelector(".leave");b=new MD;b.pj=a;Cn(c,b);},XY=(a,b)=>{let c=new N5();Vg(c,
a,b);return c;},Wp=(a,b)=>{let c,d,e,f,g,h,i,j,k,l;a:{c=b.kb;a.k_=c.kf;d=b.lJ;e=Dv(d,a.qM);if(a.l8){Y();if(BA(d,BX,G(35))&&BA(d,Ce,G(16))&&BA(d,CS,G(53))&&BA(d,CW,G(47))){f=1;break a;}}f=0;}if(e&&!a.l8){a.lT=0;BC(a.mj,G(2));}e=!e&&!f?0:1;a.l8=e;a.kw.hidden=!!(e?0:1);if(a.l8){DA();e=Du(c)!=Bh(c.jc)?0:1;BC(a.qL,e?G(276):Q3(c));a.kw.className=R(!e?G(277):G(278));a.ow.hidden=!!(a.lT&&Gc(a)?0:1);}if(!(a.k_.data.length>400&&!b.kC)){if(a.l8)g=L$();else{b=a.o6;g=Bg();if(CN(b.k3)&&(Bl(b.k3)).j9===c.jv&&(Bl(b.k3)).nM
===c.jc?1:0)h=Bl(b.k3);else{h=new Nl;i=c.jv;j=c.jc;h.j9=i;h.nM=j;h.lM=Ci(i);h.kZ=EY(i,j.i3);h.k6=J8(i,Bh(j));}b:{C5(h.lM,c.kf);DJ(h.kZ,h.lM);JN(h.k6,h.lM,h.kZ,h.nM.i$);b.k3=By(h);if(!c.kG){k=c.kj;e=k-k!==0.0?0:1;if(!(e&&U5(h))){b=new Cm;Cg();CR(b,FE,G(279));S(g,b);break b;}}if(c.lr){b=new Cm;Cg();CR(b,FE,G(280));S(g,b);}}if(Ch(g)){e=Bh(c.jc);f=Du(c)!=e?0:1;if(!(f&&!(c.kj>0.1*e))){V0(h,g);T8(h,g);Xb(h,g);}if(!f)UE(c,h,g);else{l=new Cm;Cg();b=Ks;d=L();I(Q(I(d,G(281)),e),G(282));CR(l,b,K(d));S(g,l);}}}X9(a,g);}e
=N0(c);a.n0.hidden=!!(e?0:1);if(e)WT(a,SM(c));},X9=(a,b)=>{let c,d,e,f;c=b.m()?0:1;a:{if(c){d=(b.bd(0)).mn;Cg();if(d===Ks){e=1;break a;}}e=0;}BC(a.n7,!c?G(2):(b.bd(0)).mh);b=a.n7;f=R(!e?G(283):G(284));b.className=f;},WT=(a,b)=>{let c,d,e,f,g;c=b.oZ.data;d=a.ph;e=Op(c[0],c[3],b.oR);f=Op(c[1],c[2],b.qF);g=L();I(I(I(I(g,G(285)),e),G(286)),f);BC(d,K(g));d=a.pK;e=b.re;f=b.pZ;b=L();I(P(I(b,e),32),f);BC(d,K(b));},Op=(b,c,d)=>{let e,f,g,h,i;e=HK(b);f=!(c<0.0)?G(287):G(288);g=HK(Bw(c));h=HK(d);i=L();I(I(I(I(I(i,e),f),
g),G(289)),h);return K(i);},HK=b=>{return DR(E1(b,4),45,8722);},Gc=a=>{let b;b=(Ic(a.k_)).i6-1|0;return BG(a.lT?1:0,b);};
function Ne(){let a=this;H.call(a);a.op=null;a.oj=null;}
let X7=(a,b,c)=>{let d,e;a.op=b.querySelector(".undo");a.oj=b.querySelector(".redo");d=a.op;BW(c);e=new Qo;e.qm=c;Cn(d,e);d=a.oj;BW(c);e=new Qp;e.pL=c;Cn(d,e);b=b.querySelector(".reseed");d=new Qn;d.oY=c;Cn(b,d);},Vp=(a,b)=>{let c=new Ne();X7(c,a,b);return c;},SP=(a,b)=>{let c;a.op.disabled=!!((Ch(b.k5)?0:1)?0:1);c=a.oj;b=!!((Ch(b.l4)?0:1)?0:1);c.disabled=b;};
function Om(){let a=this;H.call(a);a.ln=null;a.l_=null;a.m5=null;a.oy=0;}
let VX=(a,b,c,d)=>{let e,f,g,h,i,j;a.l_=c;a.m5=d;d=b.querySelector(".example");a.ln=d;BZ(d,G(222),G(290));e=Kn(a,G(291));f=(KN()).data;g=f.length;h=0;while(h<g){BZ(e,G(222),f[h].o0);h=h+1|0;}i=Kn(a,G(292));e=BI(Jy());while(BF(e)){j=BE(e);g=j.kY;j=j.lU;c=L();I(I(Q(I(c,G(293)),g),G(294)),j);BZ(i,G(222),K(c));}BZ(Kn(a,G(295)),G(222),G(296));b=a.ln;d=new JZ;d.qa=a;b.addEventListener("change",Bi(Bk(d),"handleEvent"));},Ry=(a,b,c)=>{let d=new Om();VX(d,a,b,c);return d;},Ve=(a,b)=>{if(!b&&!a.oy){a.ln.selectedIndex
=0;BC(a.l_,G(2));}a.oy=0;},Kn=(a,b)=>{let c;c=B0(a.ln,G(297));c.setAttribute("label",R(b));return c;};
function JY(){H.call(this);this.nq=null;}
let NC=null,LO=null,LQ=null,JT=()=>{JT=Be(JY);W5();},W4=(a,b,c)=>{let d,e;JT();a.nq=Bg();d=b.querySelector("form");e=new H_;d.addEventListener("submit",Bi(Bk(e),"handleEvent"));Kq(a,d.querySelector(".of-the-run"),NC,c);Kq(a,d.querySelector(".of-training"),LO,c);Kq(a,d.querySelector(".of-the-look"),LQ,c);},Yw=(a,b)=>{let c=new JY();W4(c,a,b);return c;},Kq=(a,b,c,d)=>{let e,f,g,h,i;c=c.data;e=c.length;f=0;while(f<e){g=c[f];h=a.nq;i=Uq(b,g,d);S(h,i);f=f+1|0;}},TY=(a,b)=>{let c,d,e,f,g;c=BI(a.nq);while(BF(c)){a:
{b:{d=BE(c);e=d.ky;f=d.kP;Y();if(!(f===CD&&!BA(b,BX,G(35)))){if(d.kP!==C0)break b;if(BA(b,Ce,G(26)))break b;}g=1;break a;}g=0;}e.hidden=!!g;f=Bn(b,d.kP);if(!W(f,d.nV)){d.nV=f;if(!(d.kP.kv instanceof Fh))d.kn.value=R(f);else d.kn.value=R(f);Mh(d,G(2));}}},W5=()=>{let b,c;b=Bb(Db,9);c=b.data;Y();c[0]=Ce;c[1]=C0;c[2]=BX;c[3]=CD;c[4]=Di;c[5]=CW;c[6]=Ed;c[7]=Gg;c[8]=DG;NC=b;b=Bb(Db,5);c=b.data;c[0]=CS;c[1]=Dt;c[2]=Em;c[3]=Dk;c[4]=C7;LO=b;b=Bb(Db,7);c=b.data;c[0]=Hn;c[1]=FK;c[2]=F5;c[3]=GE;c[4]=EQ;c[5]=Fm;c[6]=ES;LQ
=b;};
function Ip(){let a=this;H.call(a);a.nm=null;a.q9=null;a.nL=null;a.nU=0;}
let LE=null,GS=()=>{GS=Be(Ip);WG();},WV=(a,b,c)=>{let d,e,f,g,h,i,j;GS();a.nm=Bg();a.nL=Bm();a.q9=c;c=new IM;c.p2=a;d=new IntersectionObserver(Bi(Bk(c),"onChange"));e=LE.data;f=e.length;g=0;while(g<f){h=e[g];i=b.querySelector(R(h));d.observe(i);c=a.nm;if(!W(h,G(298)))i=i.querySelector(".twin");j=B4(i);S(c,j);g=g+1|0;}},Yi=(a,b)=>{let c=new Ip();WV(c,a,b);return c;},Q4=a=>{if(!a.nU){a.nU=1;a.q9.jh.k9.hear("study");}},WG=()=>{LE=BN(Bp,[G(299),G(300),G(298)]);};
function Qi(){let a=this;H.call(a);a.nO=null;a.mA=null;}
let Ud=(a,b)=>{a.mA=Bm();a.nO=b;},LB=a=>{let b=new Qi();Ud(b,a);return b;},HZ=(a,b,c)=>{let d;c=b.kv.dO(c);d=new PG;d.oK=a;d.oL=b;b=c.jE;if(b!==null){c=d;b=b;b=CO(c.oK,c.oL,b);c=b===null?Bm():By(b);}return c;},F4=(a,b)=>{let c,d,e,f,g;c=L();d=0;while(true){e=b.data;if(d>=e.length)break;N(N(c,d<=0?G(2):G(181)),BV(e[d]));d=d+1|0;}if(GM(a)){Y();f=CO(a,CW,G(47));g=Ed;f=CO(f,g,Bn(a,g));g=CS;a=CO(f,g,Bn(a,g));}Y();return CO(CO(a,BX,G(35)),CD,K(c));},FS=(a,b)=>{let c,d,e,f;Y();c=CO(a,Ce,G(26));d=C0;e=L();f=0;while
(f<Bh(b)){N(P(N(P(N(N(e,f<=0?G(2):G(178)),BV(T(b.i3,f,0))),44),BV(T(b.i3,f,1))),44),BV(T(b.i$,f,0)));f=f+1|0;}return CO(c,d,K(e));},CO=(a,b,c)=>{let d,e;d=G7(a.nO);e=b.jt;b=By(c);LK(d,e,b);return LB(d);},CM=(a,b)=>{let c,d;c=a.nO;d=b.jt;return BH(c,d);},Bn=(a,b)=>{let c;a:{b:{Y();if(!(b===Ce&&OK(a))){if(b!==Dt)break b;if(JM(a))break b;}c=1;break a;}c=0;}return c?I_(a,b):Ea(CM(a,b),I_(a,b));},I_=(a,b)=>{a:{HG();switch(OP.data[b.jt]){case 1:case 2:if(GM(a)){b=G(53);break a;}b=b.mU;break a;case 3:if(!JM(a)){b=
G(65);break a;}b=b.mU;break a;default:}b=b.mU;}return b;},G5=(a,b)=>{return W(Bn(a,b),I_(a,b));},BA=(a,b,c)=>{return W(Bn(a,b),c);},Dv=(a,b)=>{let c,d,e,f;c=(B3()).data;d=c.length;e=0;while(e<d){f=c[e];if(NL(f)&&!W(Bn(a,f),Bn(b,f)))return 0;e=e+1|0;}return 1;},GW=a=>{if(B5(a.mA))a.mA=By(ST(a));return Bl(a.mA);},Dl=a=>{let b,c,d,e,f,g,h,i,j,k,l;b=Bg();c=D2(2);d=b;S(d,c);if(GM(a))c=L0(D2(2));else{c=Bg();Y();e=(GC(Bn(a,CW))).data;f=e.length;g=0;while(g<f){h=D2(e[g]|0);S(c,h);g=g+1|0;}}Ij(b,c);S(d,D2(1));i=new If;Y();j
=Qt(Bn(a,Ed));k=Qt(Bn(a,CS));c=Dt;F7();h=!BA(a,c,ED.oG)?MW:ED;f=d.i6;if(f<2){c=new BS;BY(c,G(301));Z(c);}d=new ID;l=Bb(H,f);e=l.data;b=BI(b);f=0;c=b;while(BF(c)){b=BE(c);if(b===null){b=new EC;Bq(b);Z(b);}g=f+1|0;e[f]=b;f=g;}d.m_=l;i.jX=d;i.km=j;i.k7=k;i.ld=h;return i;},FM=a=>{Y();return CG(a,Gg);},O1=a=>{let b,c,d,e,f,g;b=Dq(CE(Dl(a)));c=b.data;Y();d=(GC(Bn(a,C7))).data;e=d.length;f=0;while(f<e){g=d[f];if(g<c.length)c[g|0]=1;f=f+1|0;}return b;},Pm=a=>{let b;b=Bh(GW(a));Y();if(!BA(a,Dk,G(79)))b=Bd(CG(a,Dk),b)
|0;return b;},Ey=a=>{Y();return CG(a,DG)|0;},Gp=a=>{Y();return BG(CG(a,CA)|0,Ey(a));},GM=a=>{Y();return BA(a,BX,G(33));},OK=a=>{Y();return W(Ea(CM(a,Ce),G(2)),G(26))&&Cv(Bn(a,C0))?1:0;},JM=a=>{let b;Y();b=CS;Cp();return BA(a,b,D0.l3);},Ph=a=>{return (JA(a)).data.length!=CE(Dl(a))?0:1;},JA=a=>{Y();return GC(Bn(a,CD));},CG=(a,b)=>{return KO(Bn(a,b));},Qv=a=>{let b;b=new Pf;Y();b.qA=CG(a,Di);return b;},ST=a=>{let b,c,d,e,f,g,h;a:{Y();b=CG(a,Di);c=Bn(a,Ce);d=(-1);switch(Dx(c)){case -1360216880:if(!W(c,G(22)))break a;d
=5;break a;case -982754077:if(!W(c,G(26)))break a;d=9;break a;case -895939855:if(!W(c,G(23)))break a;d=6;break a;case 3555:if(!W(c,G(18)))break a;d=1;break a;case 96727:if(!W(c,G(17)))break a;d=0;break a;case 109265:if(!W(c,G(20)))break a;d=3;break a;case 3373737:if(!W(c,G(19)))break a;d=2;break a;case 3684185:if(!W(c,G(21)))break a;d=4;break a;case 93832310:if(!W(c,G(25)))break a;d=8;break a;case 104080786:if(!W(c,G(24)))break a;d=7;break a;default:}}b:{switch(d){case 0:c=Eo(BT([0.0,0.0,0.0,1.0]));break b;case 1:c
=Eo(BT([0.0,1.0,1.0,1.0]));break b;case 2:c=Eo(BT([1.0,1.0,1.0,0.0]));break b;case 3:c=Eo(BT([1.0,0.0,0.0,0.0]));break b;case 4:c=Eo(BT([1.0,0.0,0.0,1.0]));break b;case 5:c=FH(new P0,b);break b;case 6:c=FH(new Lf,b);break b;case 7:c=FH(new MF,b);break b;case 8:c=FH(new Lq,b);break b;case 9:e=C2(Bn(a,C0),59);c=new GA;f=new Cf;g=e;FP(f,g.i6,2);Le(c,f,BB(g.i6,1));d=0;while(d<g.i6){h=(GC(BH(g,d))).data;BQ(c.i3,d,0,h[0]);BQ(c.i3,d,1,h[1]);BQ(c.i$,d,0,h[2]);d=d+1|0;}break b;default:}c=Fe();}return c;},Qt=b=>{let c,
d,e,f,g;Cp();c=(L4.bc()).data;d=c.length;e=0;while(true){if(e>=d){f=new H4;g=L();I(I(I(g,G(302)),b),G(135));BY(f,K(g));Z(f);}f=c[e];if(W(f.l3,b))break;e=e+1|0;}return f;},SZ=J(),TW=J(),My=b=>{let c,d,e,f;b=b.data;c=b.length;d=new Float64Array(c);e=0;while(e<c){f=b[e];d[e]=f;e=e+1|0;}return d;},JQ=J(0);
function ND(){H.call(this);this.qz=null;}
let Yk=(a,b)=>{let c;c=a.qz;GV(c.i2);Kk(c,BP(c.i2.i8)+b);};
function MC(){H.call(this);this.qn=null;}
let Td=(a,b)=>{Kk(a.qn,b);},Tp=J(),Oh=(b,c)=>{let d,e;a:{b:{if(!(b instanceof Ir)&&!(b instanceof J2)&&!(b instanceof HF)){if(!(b instanceof IE))break b;d=b;if(W(c,d.mc))break b;if(!Oh(d.m4,c))break b;}e=1;break a;}e=0;}return e;},OB=b=>{let c,d,e,f,g,h,i,j,k;c=Es(G(303));d=1;while(true){e=b.data;if(d>=e.length)break;f=N(c,d<=1?G(2):G(155));g=e[d];h=Es(G(303));i=0;while(i<g.i4){j=N(h,i<=0?G(2):G(155));e=g.i0;k=g.i7;N(j,MT(e,Bc(i,k),k));i=i+1|0;}N(f,K(P(h,93)));d=d+1|0;}return K(P(c,93));},MT=(b,c,d)=>{let e,
f,g,h;e=Es(G(303));f=0;while(f<d){g=f<=0?G(2):G(155);h=b.data;N(N(e,g),QS(h[c+f|0]));f=f+1|0;}return K(P(e,93));},QS=b=>{return b-b!==0.0?G(3):E8(b);},BR=J(0);
function NF(){H.call(this);this.rb=null;}
let Ww=a=>{Ho(a.rb);};
function FO(){let a=this;H.call(a);a.mk=null;a.lH=0;}
let JU=(a,b,c)=>{let d;a.mk=c;d=new KD;d.qf=a;d.qe=b;b.addEventListener("pointerdown",Bi(Bk(d),"handleEvent"));d=new KE;d.rd=a;b.addEventListener("pointermove",Bi(Bk(d),"handleEvent"));d=new KF;d.pi=a;b.addEventListener("pointerup",Bi(Bk(d),"handleEvent"));d=new KG;d.p6=a;b.addEventListener("pointercancel",Bi(Bk(d),"handleEvent"));d=new KH;d.qr=a;b.addEventListener("touchstart",Bi(Bk(d),"handleEvent"));},Y6=(a,b)=>{let c=new FO();JU(c,a,b);return c;},Q$=a=>{if(a.lH){a.lH=0;a.mk.f3();}};
function IR(){H.call(this);this.pA=null;}
let Wh=(b,c)=>{let d,e;b=b.pA;c=b.lG;d=new Rc;d.rl=b;e=c.jE;if(e!==null){d=d;e=e;if(!(d.rl.lf>=Bh(e)?0:1))c=Bm();}d=new Rb;d.qD=b;Fx(c,d);};
function Nn(){H.call(this);this.pT=null;}
let S3=a=>{Ho(a.pT);},IH=J(),YN=(b,c)=>{b;c.preventDefault();};
function IJ(){H.call(this);this.rh=null;}
let R0=(b,c)=>{b=b.rh;MR(b,b.kA.selectedIndex);};
function II(){H.call(this);this.pp=null;}
let Vr=(b,c)=>{let d,e;b=b.pp;d=Pr(Br(b.j0.value));if(!JO(d)){Ii(b,G(2));Iy(b,DN(d),0);}else{e=Br(b.j0.value);c=L();I(I(I(c,G(304)),e),G(135));Ii(b,K(c));}};
function IG(){H.call(this);this.oE=null;}
let SW=(b,c)=>{let d,e,f,g;b=b.oE;d=!(c.shiftKey?1:0)?0.1:1.0;a:{e=Br(c.key);f=(-1);switch(Dx(e)){case 930625636:if(!W(e,G(305)))break a;f=0;break a;case 977535019:if(!W(e,G(306)))break a;f=1;break a;default:}}b:{switch(f){case 0:break;case 1:d= -d;break b;default:d=0.0;break b;}}if(d!==0.0){c.preventDefault();Ii(b,G(2));g=Qd(b.kW.data[b.jK]+d,0.01);b.j0.value=R(HA(g));Iy(b,g,0);}};
function IF(){H.call(this);this.qQ=null;}
let T6=(b,c)=>{let d,e;b=b.qQ;d=b.mI.checked?1:0;e=b.ng.bc();e.data[b.jK]=d;b=b.mq;c=new Li;c.oN=e;En(b,c,0);};
function Ln(){H.call(this);this.pC=null;}
let St=a=>{let b;b=a.pC;Cy();Fd(b,0);};
function Lp(){H.call(this);this.qk=null;}
let UQ=a=>{let b;b=a.qk;Cy();Me(b,(-1));};
function Lo(){H.call(this);this.qS=null;}
let Xt=a=>{let b;b=a.qS.jh;if(!b.i2.jz)JS(b);else KQ(b);};
function Lm(){H.call(this);this.oP=null;}
let R9=a=>{let b;b=a.oP;Cy();Me(b,1);};
function Ll(){H.call(this);this.qq=null;}
let Ub=a=>{let b;b=a.qq;Cy();Fd(b,2147483647);};
function HN(){let a=this;H.call(a);a.q5=null;a.q6=null;}
let YJ=(b,c)=>{let d,e;b=b;c=b.q5;b=b.q6;c=c.lx;Cy();c=Ew(Br(c.value));d=0.0;if(c!==CU)d=c.l9;e=d|0;Fd(b,e);};
function HM(){let a=this;H.call(a);a.o9=null;a.o8=null;}
let XO=(b,c)=>{let d;b=b;c=b.o9;b=b.o8;Y();d=Dn;c=Br(c.kU.value);J$(b,d,c);};
function GA(){let a=this;M.call(a);a.i3=null;a.i$=null;}
let Le=(a,b,c)=>{a.i3=b;a.i$=c;},DY=(a,b)=>{let c=new GA();Le(c,a,b);return c;},Fe=()=>{return Eo(BT([0.0,1.0,1.0,0.0]));},Eo=b=>{let c,d,e,f,g;c=b.data;d=Bb(B8(CT),4);e=d.data;e[0]=BT([0.0,0.0]);e[1]=BT([0.0,1.0]);e[2]=BT([1.0,0.0]);e[3]=BT([1.0,1.0]);f=D8(d);g=BB(f.i4,1);B$(b,0,g.i0,0,c.length);return DY(f,g);},GQ=(a,b,c,d,e)=>{let f;f=DY(Km(a.i3),Km(a.i$));He(f,b,c,d,e);return f;},He=(a,b,c,d,e)=>{BQ(a.i3,b,0,c);BQ(a.i3,b,1,d);BQ(a.i$,b,0,e);},Bh=a=>{return a.i3.i4;},SX=(a,b)=>{let c;if(a===b)c=1;else if
(b!==null&&Bz(b)===Bu(GA)){b=b;c=!V(a.i3,b.i3)?0:V(a.i$,b.i$)?1:0;}else c=0;return c;},I7=J(),V9=(b,c)=>{b;c.preventDefault();};
function I8(){let a=this;H.call(a);a.pm=null;a.pn=null;}
let YF=(b,c)=>{b=b;c=b.pm;b=b.pn;c=Dh(c.kR.selectedIndex);E_(b,c);};
function I5(){H.call(this);this.oO=null;}
let Yc=(b,c)=>{b=b.oO;Og(b,b.lv);};
function I6(){H.call(this);this.qU=null;}
let Sz=(b,c)=>{b=b.qU;Og(b,b.lu);};
function N2(){H.call(this);this.qw=null;}
let Wk=a=>{let b,c,d;b=a.qw;c=FL(b);d=b.jr;Hl(b,GQ(d,c,T(d.i3,c,0),T(b.jr.i3,c,1),1.0-T(b.jr.i$,c,0)));},Sn=J(),B0=(b,c)=>{let d;d=b.ownerDocument.createElement(R(c));b.appendChild(d);return d;},BZ=(b,c,d)=>{let e;e=B0(b,c);b=R(d);e.textContent=b;return e;},BC=(b,c)=>{if(!W(c,Br(b.textContent)))b.textContent=R(c);},Fv=(b,c,d,e)=>{if(!d)b.removeAttribute(R(c));else b.setAttribute(R(c),R(e));},Cn=(b,c)=>{let d;d=new It;d.pb=c;b.addEventListener("click",Bi(Bk(d),"handleEvent"));};
function N3(){H.call(this);this.pV=null;}
let YK=a=>{let b,c,d,e,f,g,h;b=a.pV;c=Qr(b.jr.i3);d=b.jr;e=c.j2;f=e-(e-c.jY)/2.0;e=c.jQ;g=e-(e-c.jM)/2.0;c=DY(BB(Bh(d)+1|0,2),BB(Bh(d)+1|0,1));h=0;while(h<Bh(d)){He(c,h,T(d.i3,h,0),T(d.i3,h,1),T(d.i$,h,0));h=h+1|0;}He(c,Bh(d),f,g,1.0);Hl(b,c);c=b.my;b=Dh(Bh(b.jr));E_(c,b);};
function N1(){H.call(this);this.oW=null;}
let Ru=a=>{let b,c,d,e,f,g;b=a.oW;c=b.jr;d=FL(b);e=DY(BB(Bh(c)-1|0,2),BB(Bh(c)-1|0,1));f=0;while(f<Bh(c)){g=C3(f,d);if(g)He(e,g<0?f:f-1|0,T(c.i3,f,0),T(c.i3,f,1),T(c.i$,f,0));f=f+1|0;}Hl(b,e);b=b.my;c=De();E_(b,c);};
function LL(){H.call(this);this.k3=null;}
let N7=J(),LF=null,GG=null,JW=null,Jc=null,Jd=null,P8=null,DA=()=>{DA=Be(N7);Ta();},Id=()=>{DA();return (Go(Ox(BN(Bp,[G(31),G(34),G(50),G(53),G(60),G(53)])))).lV;},Ic=b=>{let c,d,e,f,g,h,i,j;DA();c=b.data.length;d=GG.data.length;if(c!=d){e=new BS;f=L();P(Q(I(Q(I(f,G(307)),d),G(308)),c),46);BY(e,K(f));Z(e);}c=N6(b,JW)>=N6(b,GG)?0:1;g=!c?GG:JW;e=!c?G(309):G(310);h=!c?G(310):G(309);i=Bg();j=new EM;f=L();I(I(I(I(I(I(I(I(I(f,G(311)),e),G(312)),h),G(313)),e),G(314)),h),G(315));Kr(j,K(f),b);S(i,j);f=L();I(I(f,e),G(316));HS(i,
K(f),!c?Jc:Jd,g);j=L();I(I(j,h),G(317));HS(i,K(j),!c?Jd:Jc,g);f=L();I(I(I(I(I(f,G(318)),e),G(314)),h),G(319));HS(i,K(f),P8,g);return i;},HS=(b,c,d,e)=>{let f,g,h,i,j,k,l,m,n,o,p;DA();d=d.data;f=b;g=(BH(f,f.i6-1|0)).lS.bc();h=Bg();i=d.length;j=0;while(j<i){k=g.data;l=e.data;m=d[j];if(k[m]!==l[m]){k[m]=l[m];b=LF.data[m];n=BV(l[m]);o=L();I(I(I(o,b),G(289)),n);p=K(o);S(h,p);}j=j+1|0;}if(!Ch(h)){b=new EM;p=LM(h);h=L();P(I(I(I(h,c),G(320)),p),46);Kr(b,K(h),g);S(f,b);}},N6=(b,c)=>{let d,e,f;DA();d=0;e=0;while(true)
{f=c.data;if(e>=f.length)break;d=d+(b.data[e]!==f[e]?1:0)|0;e=e+1|0;}return d;},Ta=()=>{LF=BN(Bp,[G(321),G(322),G(323),G(324),G(325),G(326),G(327),G(328),G(329)]);GG=BT([1.0,1.0,1.0,1.0,0.0,(-1.0),1.0,(-2.0),0.0]);JW=BT([1.0,1.0,1.0,1.0,(-1.0),0.0,(-2.0),1.0,0.0]);Jc=Iq([0,1,4]);Jd=Iq([2,3,5]);P8=Iq([6,7,8]);};
function MB(){H.call(this);this.pt=null;}
let S1=a=>{let b,c,d,e;b=a.pt;c=Ic(b.k_);d=Gc(b);e=b.lT+1|0;b.lT=e;e=e>1&&!d?1:0;BC(b.mj,e?G(330):(BH(c,d)).ls);Ho(b.mE);};
function ME(){H.call(this);this.ra=null;}
let Ut=a=>{let b,c,d,e,f;b=a.ra;c=Ic(b.k_);d=Gc(b);e=c;f=(BH(e,d)).lS;BC(b.mj,(BH(e,Gc(b))).ls);b=b.mE;c=new Nd;c.pd=f;En(b,c,0);};
function MD(){H.call(this);this.pj=null;}
let VZ=a=>{let b,c;b=a.pj.mE;c=CH();E6(b,c);};
function Qo(){H.call(this);this.qm=null;}
let Uj=a=>{let b,c;b=a.qm;c=b.jh.jG;QC(c,c.k5,c.l4);DF(b.jh);CI(b.jh);};
function Qp(){H.call(this);this.pL=null;}
let W3=a=>{let b,c;b=a.pL;c=b.jh.jG;QC(c,c.l4,c.k5);DF(b.jh);CI(b.jh);};
function Qn(){H.call(this);this.oY=null;}
let RB=a=>{let b,c,d;b=a.oY;Y();c=Di;d=Ca(Ys()*10000.0|0);J$(b,c,d);};
function Hp(){let a=this;BJ.call(a);a.o0=null;a.q$=null;a.kM=null;}
let Oj=null,Qw=null,NR=null,MV=null,Qa=null,Qu=null,Q5=null,Re=null,On=null,Ok=null,Oz=null,Wx=null,L9=null,GB=()=>{GB=Be(Hp);Vu();},KN=()=>{GB();return L9.bc();},RC=(a,b,c,d,e,f)=>{GB();Cu(a,b,c);a.o0=d;a.q$=e;a.kM=f;},Ck=(a,b,c,d,e)=>{let f=new Hp();RC(f,a,b,c,d,e);return f;},Vu=()=>{let b,c,d;Oj=Ck(G(331),0,G(332),G(333),G(2));Qw=Ck(G(334),1,G(335),G(336),G(337));NR=Ck(G(338),2,G(339),G(340),G(341));MV=Ck(G(342),3,G(343),G(344),G(345));Qa=Ck(G(346),4,G(347),G(348),G(349));Qu=Ck(G(350),5,G(351),G(352),G(353));Q5
=Ck(G(354),6,G(355),G(356),G(357));Re=Ck(G(358),7,G(359),G(360),G(361));On=Ck(G(362),8,G(363),G(364),G(365));Ok=Ck(G(366),9,G(367),G(368),G(369));Oz=Ck(G(370),10,G(371),G(372),G(373));b=Ck(G(374),11,G(375),G(376),G(377));Wx=b;c=Bb(Hp,12);d=c.data;d[0]=Oj;d[1]=Qw;d[2]=NR;d[3]=MV;d[4]=Qa;d[5]=Qu;d[6]=Q5;d[7]=Re;d[8]=On;d[9]=Ok;d[10]=Oz;d[11]=b;L9=c;};
function Gd(){let a=this;M.call(a);a.kY=0;a.ms=0;a.lU=null;}
let Nq=null,Hm=()=>{Hm=Be(Gd);Vy();},Sd=(a,b,c,d)=>{Hm();a.kY=b;a.ms=c;a.lU=d;},Ei=(a,b,c)=>{let d=new Gd();Sd(d,a,b,c);return d;},Jy=()=>{Hm();return Nq;},Rt=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bu(Gd)){b=b;c=a.kY!=b.kY?0:a.ms!=b.ms?0:V(a.lU,b.lU)?1:0;}else c=0;return c;},Vy=()=>{let b,c,d,e,f,g;b=Ei(8,10000,G(378));c=Ei(10,10000,G(379));d=Ei(17,10000,G(380));e=Ei(71,10000,G(381));f=Ei(1,3000,G(382));g=Ei(195,8000,G(383));BW(b);BW(c);BW(d);BW(e);BW(f);BW(g);Nq=NB(BN(H,[b,c,d,e,f,g]));};
function JZ(){H.call(this);this.qa=null;}
let WM=(b,c)=>{let d,e,f,g,h,i,j,k,l;b=b.qa;d=b.ln.selectedIndex-1|0;b.oy=1;e=(KN()).data.length;f=Dj(Jy());if(d>=0){if(d<e){c=(KN()).data[d];BC(b.l_,c.q$);b=b.m5;g=CH();d=0;while(d<c.kM.i1.length){e=F1(c.kM,61,d);f=F1(c.kM,38,d);if(f<0)f=c.kM.i1.length;Cj(g,Ds(c.kM,d,e),Ds(c.kM,e+1|0,f));d=f+1|0;}E6(b,g);}else if(d>=(e+f|0)){BC(b.l_,G(2));b=b.m5;c=Id();g=CH();h=(B3()).data;d=h.length;e=0;while(e<d){i=h[e];j=CM(c,i);k=new Ou;k.oI=g;k.oH=i;Fx(j,k);e=e+1|0;}E6(b,g);}else{c=Jy();d=d-e|0;c=FR(c,d);g=b.l_;d=c.kY;k
=c.lU;i=L();P(I(P(Q(I(i,G(384)),d),32),k),46);BC(g,K(i));g=b.m5;h=Bb(Bp,6);l=h.data;Y();l[0]=Di.i9;l[1]=Ca(c.kY);l[2]=DG.i9;l[3]=Ca(c.ms);l[4]=Dn.i9;l[5]=G(257);b=Ox(h);E6(g,b);}}},H_=J(),Sq=(b,c)=>{b;c.preventDefault();},Jw=J(0);
function IM(){H.call(this);this.p2=null;}
let Tl=(b,c)=>{let d;b=b.p2;d=0;while(d<c.length){if((L6(c[d])).isIntersecting?1:0)Q4(b);d=d+1|0;}},Eb=J(0);
function QK(){let a=this;H.call(a);a.pX=null;a.pY=null;}
let SG=(a,b)=>{b=b;Cj(a.pX,a.pY.i9,b);};
function P1(){H.call(this);this.ps=null;}
let Sr=(a,b)=>{b=b;S(a.ps,b);},YY=J(),Tm=(b,c)=>{let d,e;if(b>0.3){d=BV(b);e=L();I(I(I(e,G(385)),d),G(386));d=K(e);S(c,d);}},P4=J(0);
function JE(){H.call(this);this.q0=null;}
let UZ=(b,c)=>{let d,e,f,g,h,i,j;c;b=b.q0;b.lL=0;c=b.i2;d=c.jz;if(Jz(c))H8(b.i2,new M2,7.0);NP(b);e=d&&!b.i2.jz?1:0;f=b.i2.i8;if(BP(f)!=b.nA){b.nA=BP(f);b.k9.hear("iteration");}if(f.kD&&!b.nY){b.nY=1;b.k9.hear("diverge");}else if(e)b.k9.hear("finish");if(Jz(b.i2))Cz(b);else if(b.ot){b.ot=0;c=b.ka;g=EU(b.i2.i8);c=c.q4;h=g.kG;i=E1(g.kj,4);e=Du(g);d=Bh(g.jc);g=L();I(Q(I(Q(I(I(I(Q(I(g,G(167)),h),G(387)),i),G(155)),e),G(251)),d),G(388));BC(c,K(g));c=b.lQ;b=b.i2;g=b.js;e=BP(b.i8);if(Kj(c)){c=(Go(K_(c))).lV;b=CH();j
=(B3()).data;d=j.length;h=0;while(h<d){i=j[h];f=i!==CA?Bn(g,i):Ca(e);if(!W(f,Bn(c,i))){Cj(b,i.i9,f);c=Ea(HZ(c,i,f),c);}h=h+1|0;}Vl(R(Ib(b)));}}},CV=J(EP),Uh=a=>{return;};
function ID(){CV.call(this);this.m_=null;}
let XZ=(a,b)=>{a.m_=b;},NB=a=>{let b=new ID();XZ(b,a);return b;},FR=(a,b)=>{return a.m_.data[b];},Dj=a=>{return a.m_.data.length;},Lr=J(),Yq=a=>{return performance.now();},Tu=J(),Y5=(b,c,d,e,f)=>{let g,h,i,j,k,l,m,n;if(b!==null&&d!==null){if(c>=0&&e>=0&&f>=0&&(c+f|0)<=Gl(b)&&(e+f|0)<=Gl(d)){a:{b:{if(b!==d){g=HH(Bz(b));h=HH(Bz(d));if(g!==null&&h!==null){if(g===h)break b;if(!G2(g)&&!G2(h)){i=b;j=0;k=c;while(j<f){c:{l=i.data;m=k+1|0;n=l[k];if(n!==null){n=Bz(n);if(EB(n.kr,h.kr)){k=1;break c;}}k=0;}if(!k){Hk(b,c,
d,e,j);b=new G4;Bq(b);Z(b);}j=j+1|0;k=m;}Hk(b,c,d,e,f);return;}if(!G2(g))break a;if(G2(h))break b;else break a;}b=new G4;Bq(b);Z(b);}}Hk(b,c,d,e,f);return;}b=new G4;Bq(b);Z(b);}b=new Co;Bq(b);Z(b);}d=new EC;BY(d,G(389));Z(d);},B$=(b,c,d,e,f)=>{if(c>=0&&e>=0&&f>=0&&(c+f|0)<=Gl(b)&&(e+f|0)<=Gl(d)){Hk(b,c,d,e,f);return;}b=new Co;Bq(b);Z(b);},Hk=(b,c,d,e,f)=>{if(f!==0){if(typeof b.data.buffer!=='undefined'){d.data.set(b.data.subarray(c,c+f),e);}else if(b!==d||e<c){for(let i=0;i<f;i=i+1|0){d.data[e++]=b.data[c++];}}
else {c=c+f|0;e=e+f|0;for(let i=0;i<f;i=i+1|0){d.data[ --e]=b.data[ --c];}}}},Xx=J(),E8=b=>{let c,d,e,f,g,h,i;if(!Oy(b))return Nc(b);if(b===0.0){c=Fk(b);d=L();I(I(d,c),G(390));return K(d);}c=SC(Bw(b));e=c.ml;f=c.m2-1|0;if((-4)<=f&&f<16){d=Fk(b);c=OW(c,Bv(1,e.i1.length-c.m2|0));g=L();I(I(g,d),c);return K(g);}if(e.i1.length<=1)d=G(2);else{c=Hc(e,1);d=L();I(P(d,46),c);d=K(d);}h=f<0? -f|0:f;c=f>=0?G(391):G(392);g=h>=10?G(2):G(0);i=L();Q(I(I(i,c),g),h);c=K(i);g=Fk(b);f=BM(e,0);i=L();I(I(P(I(i,g),f),d),c);return K(i);},BV
=b=>{let c,d,e,f,g;a:{c=E8(b);if(c===G(393))d=1;else if(G(393).i1.length>c.i1.length)d=0;else{e=0;f=c.i1.length-G(393).i1.length|0;while(f<c.i1.length){g=BM(c,f);d=e+1|0;if(g!=BM(G(393),e)){d=0;break a;}f=f+1|0;e=d;}d=1;}}if(d)c=Ds(c,0,c.i1.length-2|0);return c;},E1=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n;if(!Oy(b))return Nc(b);if(b===0.0)d=Fi(G(2),0);else{e=Bw(b);d=D7(Jm(e),Bv(G$(e),0));f=D7(Cb(1),Bv( -G$(e)|0,0));g=LP(e);Ef(f,Bv(g,0));Ef(d,Bv( -g|0,0));if(C8(d,f)>=0){DB(f,0);g=g+1|0;}h=g+c|0;if(h<0)d=Fi(G(2),0);else
{i=C9(h);j=i.data;h=0;k=0;l=j.length;while(k<l){DB(d,0);h=IB(d,f);j[k]=(48+h|0)&65535;k=k+1|0;}if(!Ns(d,f,h))d=Fi(FF(i),g);else{h=l-1|0;while(h>=0&&j[h]==57){k=h+(-1)|0;j[h]=48;h=k;}if(h>=0){j[h]=(j[h]+1|0)&65535;d=Fi(FF(i),g);}else{d=new Jl;m=FF(i);f=L();I(P(f,49),m);OI(d,K(f),g+1|0);}}}}f=Fk(b);d=OW(d,c);n=L();I(I(n,f),d);return K(n);},Ew=b=>{let c,d,e,f,g,h,i,j,k,l;c=new PN;b=Do(b);c.mV=Hj(B7);c.mt=b;d=Ni(c);e=0;f=0;g=0;h=DQ(c);while(true){if(!Jr(h)){if(h!=46&&h!=44)break;if(f)break;}c.jS=c.jS+1|0;if(!Jr(h))f
=1;else{e=1;i=c.lh;if(i==800){g=g|(h==48?0:1);c.jO=c.jO+(!f?1:0)|0;}else{c.jO=c.jO-(!f?0:1)|0;if(!(h==48&&i<=0)){DB(c.mV,h-48|0);c.lh=c.lh+1|0;}}}h=DQ(c);}if(g){DB(c.mV,1);c.lh=c.lh+1|0;c.jO=c.jO-1|0;}a:{if(e){if(DQ(c)!=101&&DQ(c)!=69)e=1;else{c.jS=c.jS+1|0;i=Ni(c);e=0;f=0;g=DQ(c);while(Jr(g)){c.jS=c.jS+1|0;e=1;f=BG(((f*10|0)+g|0)-48|0,100000000);g=DQ(c);}g=c.jO;if(i)f= -f|0;c.jO=g+f|0;}if(e&&c.jS>=c.mt.i1.length){j=!d?1:(-1);d=c.lh;e=d+c.jO|0;if(d&&e>=(-330)){if(e>310)k=Infinity;else{b=c.mV;l=Hj(Cb(1));Ef(b,
Bv(c.jO,0));Ef(l,Bv( -c.jO|0,0));e=Nf(b)-Nf(l)|0;FC(b,Bv( -e|0,0));FC(l,Bv(e,0));if(C8(b,l)<0){FC(b,1);e=e+(-1)|0;}if(e>1023)k=Infinity;else{i=BG(53,e+1075|0);if(i<0)k=0.0;else{k=0.0;f=0;while(f<i){k=2.0*k+IB(b,l);FC(b,1);f=f+1|0;}if(C8(b,l)>=(k%2.0!==0.0?0:1))k=k+1.0;k=Vi(RS(XJ(Cb(Bv(e-52|0,(-1074))+1074|0),52),Fp(k)));}}}}else k=0.0;b=P_(j*k);break a;}}b=PE();}return b;},Oy=b=>{return !(Bw(b)<=1.7976931348623157E308)?0:1;},Nc=b=>{let c,d;if(isNaN(b)?1:0)c=G(394);else{c=Fk(b);d=L();I(I(d,c),G(395));c=K(d);}return c;},Fk
=b=>{return !(b<0.0)&&!(1.0/b<0.0)?G(2):G(230);},OW=(b,c)=>{let d,e,f,g;d=L();e=b.m2;f=BG(e-1|0,0);g=e+c|0;while(f<g){if(f==e)P(d,46);P(d,f>=0&&f<b.ml.i1.length?BM(b.ml,f):48);f=f+1|0;}return K(d);};
function Mu(){H.call(this);this.l9=0.0;}
let CU=null,X1=(a,b)=>{a.l9=b;},P_=a=>{let b=new Mu();X1(b,a);return b;},PE=()=>{if(CU===null)CU=P_(0.0);return CU;},DN=a=>{let b;if(a!==CU)return a.l9;b=new Ev;Bq(b);Z(b);},QV=a=>{return a===CU?0:1;},JO=a=>{return a!==CU?0:1;},Ps=(a,b)=>{if(a!==CU)b.gH(a.l9);},Xo=J(),Wa=b=>{return Math.sin(b);},SO=b=>{return Math.cos(b);},CX=b=>{return Math.sqrt(b);},CQ=b=>{return Math.ceil(b);},Fj=b=>{return Math.floor(b);},Bs=b=>{return XQ(Fp(b+Yd(b)*0.5));},Ys=()=>{return Math.random();},BG=(b,c)=>{if(b<c)c=b;return c;},Bv
=(b,c)=>{if(b>c)c=b;return c;},UW=(b,c)=>{return Math.min(b,c);},Bd=(b,c)=>{return UW(b,c);},Yo=(b,c)=>{return Math.max(b,c);},Bt=(b,c)=>{return Yo(b,c);},WO=b=>{return Math.abs(b);},Bw=b=>{return WO(b);},Yd=b=>{return Math.sign(b);};
function I1(){let a=this;M.call(a);a.jv=null;a.jc=null;a.nh=null;a.kG=0;a.kj=0.0;a.kf=null;a.nK=null;a.lg=null;a.lr=0;}
let F9=a=>{let b;b=Ci(a.jv);C5(b,a.kf);return b;},Ml=(a,b)=>{return !(T(a.lg,b,0)>0.5)?0:1;},HC=(a,b)=>{return Ml(a,b)!==T(a.jc.i$,b,0)?0:1;},Du=a=>{let b,c;b=0;c=0;while(c<Bh(a.jc)){b=b+(!HC(a,c)?0:1)|0;c=c+1|0;}return b;},W6=(a,b)=>{let c;a:{if(a===b)c=1;else if(b!==null&&Bz(b)===Bu(I1)){b=b;if(!V(a.jv,b.jv)){c=0;break a;}if(!V(a.jc,b.jc)){c=0;break a;}if(!V(a.nh,b.nh)){c=0;break a;}if(a.kG!=b.kG){c=0;break a;}if(a.kj!==b.kj){c=0;break a;}if(!V(a.kf,b.kf)){c=0;break a;}if(!V(a.nK,b.nK)){c=0;break a;}if(!V(a.lg,
b.lg)){c=0;break a;}if(a.lr==b.lr){c=1;break a;}c=0;}else c=0;}return c;},Sg=a=>{return a.jc;};
function Mj(){let a=this;H.call(a);a.jf=null;a.je=null;}
let Sf=(a,b)=>{let c,d,e,f;c=Dj(b.jX);d=Bb(Cf,c);e=d.data;a.jf=d;a.je=Bb(Cf,c);e[0]=BB(0,0);a.je.data[0]=BB(0,0);f=1;while(f<c){a.jf.data[f]=BB(Bf(b,f),Bf(b,f-1|0));a.je.data[f]=BB(Bf(b,f),1);f=f+1|0;}},Ci=a=>{let b=new Mj();Sf(b,a);return b;},CJ=a=>{let b,c,d,e,f;b=0;c=1;while(true){d=a.jf.data;if(c>=d.length)break;b=b+(d[c].i0.data.length+a.je.data[c].i0.data.length|0)|0;c=c+1|0;}d=Bj(b);e=0;c=1;while(true){f=a.jf.data;if(c>=f.length)break;b=Mg(f[c].i0,d,e);e=Mg(a.je.data[c].i0,d,b);c=c+1|0;}return d;},C5
=(a,b)=>{let c,d,e;c=0;d=1;while(true){e=a.jf.data;if(d>=e.length)break;c=Q_(b,Q_(b,c,e[d].i0),a.je.data[d].i0);d=d+1|0;}},OC=b=>{let c,d,e;b=b.data;c=b.length;d=0;while(d<c){e=b[d];if(e-e!==0.0)return 0;d=d+1|0;}return 1;},Mg=(b,c,d)=>{let e;e=b.data.length;B$(b,0,c,d,e);return d+e|0;},Q_=(b,c,d)=>{let e;e=d.data.length;B$(b,c,d,0,e);return c+e|0;};
function Cf(){let a=this;H.call(a);a.i4=0;a.i7=0;a.i0=null;}
let FP=(a,b,c)=>{a.i4=b;a.i7=c;a.i0=Bj(Bc(b,c));},BB=(a,b)=>{let c=new Cf();FP(c,a,b);return c;},D8=b=>{let c,d,e,f,g,h,i;b=b.data;c=new Cf;d=b.length;FP(c,d,!d?0:b[0].data.length);e=0;while(e<d){f=b[e].data.length;g=c.i7;if(f!=g){h=new BS;d=b[e].data.length;i=L();P(Q(I(Q(I(Q(I(i,G(396)),e),G(397)),d),G(398)),g),46);BY(h,K(i));Z(h);}B$(b[e],0,c.i0,Bc(e,g),g);e=e+1|0;}return c;},Ot=a=>{return a.i4;},G6=a=>{return a.i7;},T=(a,b,c)=>{return a.i0.data[Bc(b,a.i7)+c|0];},BQ=(a,b,c,d)=>{a.i0.data[Bc(b,a.i7)+c|0]=d;},H6
=a=>{return a.i0;},Km=a=>{let b,c,d;b=BB(a.i4,a.i7);c=a.i0;d=c.data;B$(c,0,b.i0,0,d.length);return b;},EZ=a=>{let b,c,d;b=a.i4;c=a.i7;d=L();Q(P(Q(d,b),120),c);return K(d);},HO=(a,b)=>{let c,d,e,f,g,h,i,j,k,l;a:{if(b instanceof Cf){c=b;if(a.i4==c.i4&&a.i7==c.i7){b:{d=a.i0;e=c.i0;if(d===e)f=1;else{if(d!==null&&e!==null){d=d.data;e=e.data;f=d.length;if(f==e.length){g=0;c:{while(true){if(g>=f){g=(-1);break c;}h=g+0|0;i=d[h];j=e[h];JD();h=(!(i>j)?0:1)-(!(j>i)?0:1)|0;if(!h){k=1.0/i;l=1.0/j;h=(((!(k>l)?0:1)-(!(l>k)
?0:1)|0)+(j!==j?0:1)|0)-(i!==i?0:1)|0;}if(h)break;g=g+1|0;}}f=g>=0?0:1;break b;}}f=0;}}if(f){f=1;break a;}}}f=0;}return f;};
function H3(){let a=this;M.call(a);a.kh=null;a.k0=null;}
let Pq=a=>{return a.kh.data.length+a.k0.data.length|0;},Ua=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bu(H3)){b=b;c=!V(a.kh,b.kh)?0:V(a.k0,b.k0)?1:0;}else c=0;return c;},PO=J(),XC=a=>{return performance.now();},Hf=J(0);
function QA(){let a=this;H.call(a);a.pN=null;a.pO=null;a.pP=0;}
function OF(){let a=this;H.call(a);a.jm=null;a.j5=null;}
let MQ=(a,b,c,d)=>{let e,f;if(!W(Ea(CM(a.jm,c),G(2)),d)&&!G5(a.jm,b)){e=a.j5;b=b.i9;f=c.i9;c=L();I(I(P(I(I(I(c,b),G(399)),f),61),d),G(400));b=K(c);S(e,b);}},GX=(a,b)=>{let c,d;c=b.i9;b=Bn(a.jm,b);d=L();I(P(I(d,c),61),b);return K(d);},Ev=J(BL),N8=J(DD),Y1=null,JD=()=>{JD=Be(N8);Ue();},Ue=()=>{Y1=Bu(CT);},NZ=J(0);
function H0(){let a=this;H.call(a);a.pU=null;a.pS=null;}
let XT=b=>{let c;b=b;c=b.pU;b=b.pS;HB(c);b.gP();};
function M$(){H.call(this);this.ou=0;}
function KD(){let a=this;H.call(a);a.qf=null;a.qe=null;}
let Vx=(b,c)=>{let d,e,f;b=b;d=b.qf;b=b.qe;e=!W(Br(c.pointerType),G(401))?12.0:24.0;f=d.mk.gQ(c.offsetX,c.offsetY,e);d.lH=f;if(f)b.setPointerCapture(c.pointerId);};
function KE(){H.call(this);this.rd=null;}
let X5=(b,c)=>{b=b.rd;if(b.lH)b.mk.gR(c.offsetX,c.offsetY);};
function KF(){H.call(this);this.pi=null;}
let XE=(b,c)=>{Q$(b.pi);};
function KG(){H.call(this);this.p6=null;}
let Xa=(b,c)=>{Q$(b.p6);};
function KH(){H.call(this);this.qr=null;}
let SV=(b,c)=>{if(b.qr.lH)c.preventDefault();};
function It(){H.call(this);this.pb=null;}
let XD=(b,c)=>{b.pb.gP();},EC=J(BL);
function Lk(){let a=this;H.call(a);a.kP=null;a.ky=null;a.kn=null;a.mD=null;a.nV=null;}
let UC=(a,b,c,d)=>{let e,f,g,h,i;a.nV=G(2);a.kP=c;e=c.i9;f=B0(b,G(402));a.ky=f;f.className="field";b=a.ky;f=DR(e,45,32);g=((BM(f,0)-97|0)+65|0)&65535;f=Hc(f,1);h=L();I(P(h,g),f);(BZ(b,G(403),K(h))).setAttribute("for",R(e));b=c.kv;if(b instanceof Fh){f=b;h=B0(a.ky,G(404));f=BI(f.la);while(BF(f)){BZ(h,G(222),BE(f));}}else{h=B0(a.ky,G(405));h.setAttribute("type","text");h.setAttribute("inputmode",R(!(a.kP.kv instanceof KB)?G(406):G(407)));h.setAttribute("autocomplete","off");h.setAttribute("spellcheck","false");}a.kn
=h;h.setAttribute("id",R(e));h=a.kn;b=L();I(I(I(I(b,e),G(408)),e),G(409));f=K(b);h.setAttribute("aria-describedby",R(f));i=BZ(a.ky,G(207),c.oQ);b="help";i.className=b;f=L();I(I(f,e),G(410));h=K(f);i.setAttribute("id",R(h));b=B0(a.ky,G(207));a.mD=b;i="complaint";b.className=i;b=a.mD;f=L();I(I(f,e),G(409));h=K(f);b.setAttribute("id",R(h));a.mD.setAttribute("role","alert");b=a.kn;f=new H7;f.pJ=a;f.pI=d;f.pH=c;b.addEventListener("change",Bi(Bk(f),"handleEvent"));},Uq=(a,b,c)=>{let d=new Lk();UC(d,a,b,c);return d;},Mh
=(a,b)=>{BC(a.mD,b);Fv(a.kn,G(227),Cv(b)?0:1,G(136));},Y2=J(),PA=J(),VD=null,K0=null,Hr=null,F_=null,O0=null,KX=null,Or=null,Fs=()=>{Fs=Be(PA);To();},To=()=>{let b;VD=new WeakMap();K0=!(typeof WeakRef!=='undefined'?1:0)?null:new WeakMap();Hr=!(typeof WeakRef!=='undefined'?1:0)?null:new Map();F_=!(typeof WeakRef!=='undefined'?1:0)?null:new Map();if(Hr===null)b=null;else{b=new HU;b=new FinalizationRegistry(Bi(Bk(b),"accept"));}KX=b;if(F_===null)b=null;else{b=new HT;b=new FinalizationRegistry(Bi(Bk(b),"accept"));}Or
=b;},XH=J();
function BU(){BJ.call(this);this.l3=null;}
let D0=null,Hq=null,Gh=null,OD=null,Q6=null,NG=null,Qj=null,L4=null,Cp=()=>{Cp=Be(BU);Rx();},Dz=(a,b,c,d)=>{Cp();Cu(a,b,c);a.l3=d;},Y9=a=>{return a.l3;},RR=(a,b,c)=>{let d,e,f,g;d=b.i0;e=c.i0;f=0;while(true){g=d.data;if(f>=g.length)break;e.data[f]=a.gS(g[f]);f=f+1|0;}},Mx=(a,b,c,d,e)=>{let f,g,h,i,j,k,l,m,n;f=b.i0;g=c.i0;h=d.i0;i=e.i0;j=0;while(true){k=i.data;if(j>=k.length)break;l=g.data;m=h.data;n=f.data;k[j]=a.gT(l[j],m[j])*n[j];j=j+1|0;}},Rx=()=>{let b,c,d;b=new K8;Dz(b,G(411),0,G(51));D0=b;b=new K7;Dz(b,
G(412),1,G(52));Hq=b;b=new K6;Dz(b,G(350),2,G(53));Gh=b;b=new K5;Dz(b,G(413),3,G(54));OD=b;b=new K4;Dz(b,G(414),4,G(55));Q6=b;b=new K3;Dz(b,G(415),5,G(56));NG=b;b=new K2;Dz(b,G(416),6,G(57));Qj=b;c=Bb(BU,7);d=c.data;d[0]=D0;d[1]=Hq;d[2]=Gh;d[3]=OD;d[4]=Q6;d[5]=NG;d[6]=b;L4=c;},LT=J(),OP=null,HG=()=>{HG=Be(LT);Yh();},Yh=()=>{let b,c;b=B6((B3()).data.length);c=b.data;OP=b;c[Ed.jt]=1;c[CS.jt]=2;c[Dt.jt]=3;},PP=J(),WL=null,Sm=null,K1=null,N9=null,TH=null,XI=null,Ff=()=>{Ff=Be(PP);R_();},R_=()=>{WL=new Od;Sm=new Oa;K1
=new Oc;N9=new N$;TH=new N_;XI=new NM;},KR=J(0),NA=J(0),QH=J(0),NQ=J(0),Qb=J(0),OJ=J(0),PY=J(0),Md=J(0),Nb=J(0),MA=J(0),LZ=J(0),UK=J(),Fy=b=>{let c,d;c=b.lastChild;while(c!==null){d=c.previousSibling;if(c.nodeType!=2)b.removeChild(c);c=d;}return b;},Xg=J(),C2=(b,c)=>{let d,e,f,g;d=Bg();if(Cv(Do(b)))return d;e=0;f=F1(b,c,0);while(f>=0){g=Ds(b,e,f);S(d,g);e=f+1|0;f=F1(b,c,e);}b=Hc(b,e);S(d,b);return d;},GC=b=>{let c,d,e,f,g;c=C2(b,44);d=Bj(c.i6);e=d.data;f=0;g=e.length;while(f<g){e[f]=KO(BH(c,f));f=f+1|0;}return d;},KO
=b=>{let c,d;c=Ew(b);d=new QG;d.qX=b;if(c!==CU)return c.l9;b=d.qX;c=new H4;d=L();I(I(d,G(417)),b);BY(c,K(d));Z(c);},Su=J(),Gl=b=>{let c;c=(Bz(b)).kr;if(c[Bx].itemType!==null)return X_(b);b=new BS;Bq(b);Z(b);},G4=J(BL),Rf=J(),UO=a=>{return performance.now();};
function PN(){let a=this;H.call(a);a.mt=null;a.jS=0;a.mV=null;a.jO=0;a.lh=0;}
let DQ=a=>{return a.jS>=a.mt.i1.length?0:BM(a.mt,a.jS);},Jr=b=>{return 48<=b&&b<=57?1:0;},Ni=a=>{let b,c;b=DQ(a);c=b!=45&&b!=8722?0:1;if(!(!c&&b!=43))a.jS=a.jS+1|0;return c;};
function H9(){let a=this;M.call(a);a.mP=0;a.mF=0;}
let ML=(b,c,d)=>{let e,f;e=Bc(b%(((d+c|0)-1|0)/c|0)|0,c);f=new H9;b=BG(c,d-e|0);f.mP=e;f.mF=b;return f;},T0=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bu(H9)){b=b;c=a.mP!=b.mP?0:a.mF==b.mF?1:0;}else c=0;return c;};
function Gj(){let a=this;H.call(a);a.m9=null;a.jI=null;a.jC=null;}
let I9=(a,b,c)=>{let d,e,f,g;a.m9=b;d=Dj(b.jX);e=Bb(Cf,d);f=e.data;a.jI=e;a.jC=Bb(Cf,d);f[0]=BB(0,0);a.jC.data[0]=c;g=1;while(g<d){a.jI.data[g]=BB(c.i4,Bf(b,g));a.jC.data[g]=BB(c.i4,Bf(b,g));g=g+1|0;}},EY=(a,b)=>{let c=new Gj();I9(c,a,b);return c;},Gq=a=>{return a.jC.data[Bo(a.m9)];},DJ=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t;c=b.jf;d=b.je;e=1;while(e<=Bo(a.m9)){f=c.data;b=a.jC.data[e-1|0];g=f[e];h=a.jI.data[e];DM(b.i7==g.i7&&h.i4==b.i4&&h.i7==g.i4?1:0,G(418),b,g,h);i=b.i0;j=g.i0;f=h.i0;k=b.i4;l=g.i4;m
=b.i7;n=0;while(n<k){o=0;while(o<l){p=0.0;q=0;while(q<m){r=i.data;s=j.data;p=p+r[Bc(n,m)+q|0]*s[Bc(o,m)+q|0];q=q+1|0;}f.data[Bc(n,l)+o|0]=p;o=o+1|0;}n=n+1|0;}b=d.data[e];g=a.jI.data[e];DM(b.i4==g.i7&&b.i7==1?1:0,G(419),g,b,g);i=b.i0;j=g.i0;t=g.i7;n=0;while(true){r=j.data;if(n>=r.length)break;o=0;while(o<t){f=i.data;q=n+o|0;r[q]=r[q]+f[o];o=o+1|0;}n=n+t|0;}RR(Iz(a.m9,e),a.jI.data[e],a.jC.data[e]);e=e+1|0;}};
function PI(){let a=this;M.call(a);a.lJ=null;a.rn=null;a.kb=null;a.nz=null;a.nC=null;a.lY=null;a.kC=0;}
let VK=a=>{return a.kb;};
function Fa(){let a=this;M.call(a);a.j1=null;a.jw=null;a.kp=null;a.ku=null;a.mN=null;a.mo=null;a.mB=null;a.kF=null;a.kx=null;a.n2=null;a.nt=null;a.kl=null;}
let HQ=(a,b,c,d,e,f,g,h,i,j,k,l,m)=>{a.j1=b;a.jw=c;a.kp=d;a.ku=e;a.mN=f;a.mo=g;a.mB=h;a.kF=i;a.kx=j;a.n2=k;a.nt=l;a.kl=m;},Y7=(a,b,c,d,e,f,g,h,i,j,k,l)=>{let m=new Fa();HQ(m,a,b,c,d,e,f,g,h,i,j,k,l);return m;},TR=()=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p;b=Ba(1512988);c=new Fa;d=Ba(15789813);e=Ba(11183798);f=Ba(9144216);g=Ba(15000044);h=Ba(14268646);i=Ba(10935200);j=Ba(12160969);k=Ba(7323508);l=Ba(13214934);m=new Dy;n=Bb(CF,7);o=n.data;o[0]=Ba(1775906);o[1]=Ba(3089216);o[2]=Ba(5189463);o[3]=Ba(7815012);o[4]=Ba(10638698);o[5]
=Ba(13204079);o[6]=Ba(15051394);Fg(m,n);p=new Dy;n=Bb(CF,3);o=n.data;o[0]=Jt(DS(Ba(10055851),0.5),b);o[1]=Ba(2499629);o[2]=Jt(DS(Ba(5942881),0.4),b);Fg(p,n);HQ(c,b,d,e,f,g,h,i,j,k,l,m,p);return c;},PC=a=>{return a.j1;},Xk=a=>{return a.jw;},OL=a=>{return a.ku;},S$=J(),Ge=(b,c)=>{let d,e,f,g;b=b.data;d=Bj(c);e=d.data;f=BG(c,b.length);g=0;while(g<f){e[g]=b[g];g=g+1|0;}return d;};
function KT(){let a=this;H.call(a);a.k4=null;a.kV=null;a.kg=null;a.kT=null;a.kS=null;}
let VP=(a,b,c)=>{let d,e,f;a.k4=b;d=Dj(b.jX);a.kV=Bb(Cf,d);a.kg=Bb(Cf,d);e=Ci(b);a.kT=e.jf;a.kS=e.je;a.kV.data[0]=BB(0,0);a.kg.data[0]=BB(0,0);f=1;while(f<d){a.kV.data[f]=BB(c,Bf(b,f));a.kg.data[f]=BB(c,Bf(b,f));f=f+1|0;}},J8=(a,b)=>{let c=new KT();VP(c,a,b);return c;},JN=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y;e=c.jC.data;f=b.jf;g=Bo(a.k4);Yx(a.k4.ld,e[g],d,a.kV.data[g]);h=Bo(a.k4);i=a.k4;b=i.k7;Cp();if(b===D0&&i.ld===ED){i=c.jC.data[h];b=a.kg.data[h];DM(IW(i,d)&&IW(i,b)?1:0,G(420),i,d,b);j
=i.i0;k=d.i0;l=b.i0;m=0;while(true){n=l.data;if(m>=n.length)break;o=j.data;p=k.data;n[m]=o[m]-p[m];m=m+1|0;}}else Mx(Iz(i,h),a.kV.data[h],c.jI.data[h],c.jC.data[h],a.kg.data[h]);while(true){h=C3(g,1);if(h<0)break;b=a.kg.data[g];m=g-1|0;i=e[m];q=a.kT.data[g];DM(b.i4==i.i4&&q.i4==b.i7&&q.i7==i.i7?1:0,G(421),b,i,q);n=b.i0;j=i.i0;k=q.i0;r=b.i7;s=i.i7;t=b.i4;u=0;while(u<r){v=0;while(v<s){w=0.0;x=0;while(x<t){p=n.data;l=j.data;w=w+p[Bc(x,r)+u|0]*l[Bc(x,s)+v|0];x=x+1|0;}k.data[Bc(u,s)+v|0]=w;v=v+1|0;}u=u+1|0;}b=a.kg.data[g];d
=a.kS.data[g];DM(d.i4==b.i7&&d.i7==1?1:0,G(422),b,b,d);l=b.i0;p=d.i0;y=b.i7;u=0;while(u<y){w=0.0;v=u;while(true){k=l.data;if(v>=k.length)break;w=w+k[v];v=v+y|0;}p.data[u]=w;u=u+1|0;}if(h>0){l=f.data;b=a.kg.data[g];d=l[g];i=a.kV.data[m];DM(b.i7==d.i4&&i.i4==Ot(b)&&G6(i)==G6(d)?1:0,G(423),b,d,i);p=H6(b);l=H6(d);k=H6(i);h=Ot(b);u=G6(d);v=G6(b);x=0;while(x<h){y=0;while(y<u){w=0.0;t=0;while(t<v){j=p.data;n=l.data;w=w+j[Bc(x,v)+t|0]*n[Bc(t,u)+y|0];t=t+1|0;}k.data[Bc(x,u)+y|0]=w;y=y+1|0;}x=x+1|0;}Mx(Iz(a.k4,m),a.kV.data[m],
c.jI.data[m],e[m],a.kg.data[m]);}g=g+(-1)|0;}};
function Qc(){let a=this;H.call(a);a.n$=null;a.nX=null;a.oo=null;}
let VQ=(a,b,c)=>{let d;d=DY(BB(c,2),BB(c,1));a.n$=d;a.nX=EY(b,d.i3);a.oo=J8(b,c);},Mf=(a,b)=>{let c=new Qc();VQ(c,a,b);return c;};
function H5(){let a=this;H.call(a);a.qt=null;a.qu=null;}
let Tt=(b,c)=>{let d;b=b;d=b.qt;b=b.qu;d.ou=(L6(c[c.length-1|0])).isIntersecting?1:0;b.gP();};
function H7(){let a=this;H.call(a);a.pJ=null;a.pI=null;a.pH=null;}
let Rq=(b,c)=>{let d,e;b=b;c=b.pJ;d=b.pI;b=b.pH;e=!(c.kP.kv instanceof Fh)?Br(c.kn.value):Br(c.kn.value);Mh(c,J$(d,b,e));};
function If(){let a=this;M.call(a);a.jX=null;a.km=null;a.k7=null;a.ld=null;}
let Bo=a=>{return Dj(a.jX)-1|0;},Bf=(a,b)=>{return (FR(a.jX,b)).li;},Iz=(a,b)=>{return b!=Bo(a)?a.km:a.k7;},CE=a=>{let b,c;b=0;c=1;while(c<=Bo(a)){b=b+Bc(Bf(a,c),Bf(a,c-1|0)+1|0)|0;c=c+1|0;}return b;},Gk=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bu(If)){b=b;c=!V(a.jX,b.jX)?0:!V(a.km,b.km)?0:!V(a.k7,b.k7)?0:V(a.ld,b.ld)?1:0;}else c=0;return c;};
function Jl(){let a=this;M.call(a);a.ml=null;a.m2=0;}
let OI=(a,b,c)=>{a.ml=b;a.m2=c;},Fi=(a,b)=>{let c=new Jl();OI(c,a,b);return c;},SC=b=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q;c=Jm(b);d=G$(b);e=!(DL(c,EJ(0, 1048576))&&b>2.2250738585072014E-308?1:0)?1:2;f=D7(c,Bv(d,0)+e|0);g=D7(Cb(1),Bv( -d|0,0)+e|0);h=D7(Cb(1),Bv(d,0));i=D7(Cb(1),(Bv(d,0)+e|0)-1|0);j=LP(b);Ef(g,Bv(j,0));k=Bb(Ht,3).data;k[0]=f;k[1]=h;k[2]=i;e=k.length;l=0;m= -j|0;while(l<e){Ef(k[l],Bv(m,0));l=l+1|0;}l=GP(RU(c,Cb(2)),B7)?1:0;if(C8(Js(f,i),g)>=l){DB(g,0);j=j+1|0;}n=L();while(true){k=Bb(Ht,3).data;k[0]
=f;k[1]=h;k[2]=i;m=k.length;d=0;while(d<m){DB(k[d],0);d=d+1|0;}o=IB(f,g);p=C8(h,f)<l?0:1;q=C8(Js(f,i),g)<l?0:1;if(q&&!(p&&!Ns(f,g,o)))o=o+1|0;P(n,(48+o|0)&65535);if(p)break;if(q)break;}return Fi(K(n),j);},Ns=(b,c,d)=>{return C8(Js(b,b),c)<(d%2|0?0:1)?0:1;},Jm=b=>{let c;c=QM(b);if(Oe(c,EJ(0, 1048576)))c=VG(Rm(c,EJ(4294967295, 1048575)),EJ(0, 1048576));return c;},G$=b=>{return Bv(E4(XK(QM(b),52)),1)-1075|0;},LP=b=>{let c,d,e,f;c=G$(b)+63|0;d=Jm(b);Jq();if(DL(d,B7))e=64;else{e=0;f=DP(d,32);if(GP(f,B7))e=32;else f
=d;d=DP(f,16);if(DL(d,B7))d=f;else e=e|16;f=DP(d,8);if(DL(f,B7))f=d;else e=e|8;d=DP(f,4);if(DL(d,B7))d=f;else e=e|4;f=DP(d,2);if(DL(f,B7))f=d;else e=e|2;if(GP(DP(f,1),B7))e=e|1;e=(64-e|0)-1|0;}return CQ((c-e|0)*0.3010299956639812)|0;},D7=(b,c)=>{let d;d=Hj(b);FC(d,c);return d;};
function G_(){let a=this;M.call(a);a.j2=0.0;a.jY=0.0;a.jQ=0.0;a.jM=0.0;}
let G1=null,GT=null,G8=()=>{G8=Be(G_);W8();},Ye=(a,b,c,d,e)=>{G8();a.j2=b;a.jY=c;a.jQ=d;a.jM=e;},Gm=(a,b,c,d)=>{let e=new G_();Ye(e,a,b,c,d);return e;},Qr=b=>{let c,d,e,f,g,h,i,j;G8();c=0.0;d=1.0;e=0.0;f=1.0;g=0;while(g<b.i4){c=Bd(c,T(b,g,0));d=Bt(d,T(b,g,0));e=Bd(e,T(b,g,1));f=Bt(f,T(b,g,1));g=g+1|0;}if(EW(G1,c,e)&&EW(G1,d,f))return G1;if(EW(GT,c,e)&&EW(GT,d,f))return GT;h=Bt(d-c,f-e)*0.6;i=(c+d)/2.0;j=(e+f)/2.0;return Gm(i-h,i+h,j-h,j+h);},EW=(a,b,c)=>{return a.j2<=b&&b<=a.jY&&a.jQ<=c&&c<=a.jM?1:0;},L_=(a,
b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bu(G_)){b=b;c=a.j2!==b.j2?0:a.jY!==b.jY?0:a.jQ!==b.jQ?0:a.jM===b.jM?1:0;}else c=0;return c;},W8=()=>{G1=Gm((-0.1),1.1,(-0.1),1.1);GT=Gm((-1.1),1.1,(-1.1),1.1);};
function M_(){let a=this;H.call(a);a.o1=null;a.oD=null;a.qO=0;a.mR=null;a.nf=null;a.om=null;a.mG=null;a.oC=null;}
let Ow=(a,b)=>{let c,d,e,f,g,h,i,j,k,l;a:{if(!(!B5(a.mG)&&Hv(a.oC)===b)){a.oC=By(b);c=F9(b);DJ(a.mR,c);d=new JR;e=b.kG;f=E8(b.kj);g=new PL;g.pz=a;g.py=c;c=new JI;h=a.oD;i=a.qO;j=(Gq(a.mR)).i0;k=C3(i,2);if(k>=0&&k>=0&&j.data.length==Bc(i,i)){c.kK=h;c.jD=i;c.j8=i;c.kJ=j;b=b.jc;h=b.i3;b=b.i$;if(h.i7!=2)break a;if(b.i7!=1)break a;if(h.i4!=b.i4)break a;d.lW=e;d.m$=f;d.lN=g;d.kI=c;d.jF=h;d.m7=b;a.mG=By(d);}else{l=j.data;b=new BS;k=l.length;c=L();I(Q(I(Q(P(Q(I(c,G(424)),i),120),i),G(425)),k),G(426));BY(b,K(c));Z(b);}}return Bl(a.mG);}c
=new BS;d=EZ(h);b=EZ(b);f=L();P(I(I(I(I(f,G(427)),d),G(239)),b),46);BY(c,K(f));Z(c);};
function CF(){let a=this;M.call(a);a.jH=0;a.jP=0;a.jN=0;a.lm=0.0;}
let Vq=(a,b,c,d,e)=>{a.jH=b;a.jP=c;a.jN=d;a.lm=e;},GF=(a,b,c,d)=>{let e=new CF();Vq(e,a,b,c,d);return e;},Ba=b=>{return GF(b>>16&255,b>>8&255,b&255,1.0);},DS=(a,b)=>{return GF(a.jH,a.jP,a.jN,b);},Jt=(a,b)=>{return GF(Ig(a,a.jH,b.jH),Ig(a,a.jP,b.jP),Ig(a,a.jN,b.jN),1.0);},Ig=(a,b,c)=>{let d;d=a.lm;return Bs(d*b+(1.0-d)*c)|0;},FV=(b,c)=>{P(P(b,BM(G(428),c>>4)),BM(G(428),c&15));},QL=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bu(CF)){b=b;c=a.jH!=b.jH?0:a.jP!=b.jP?0:a.jN!=b.jN?0:a.lm===b.lm?1:0;}else c
=0;return c;};
function Dy(){H.call(this);this.mp=null;}
let FD=null,Fw=()=>{Fw=Be(Dy);V_();},Fg=(a,b)=>{Fw();a.mp=b.bc();},O6=a=>{let b=new Dy();Fg(b,a);return b;},Et=(a,b)=>{return J0(a,Bt(0.0,Bd(255.0,b*256.0))|0);},J0=(a,b)=>{let c,d,e,f,g;c=a.mp.data;d=c.length-1|0;e=Bc(b,d);b=e/255|0;f=c[b];g=c[BG(d,b+1|0)];d=e%255|0;return GF(Kf(f.jH,g.jH,d),Kf(f.jP,g.jP,d),Kf(f.jN,g.jN,d),1.0);},Kf=(b,c,d)=>{Fw();return (Bc(b,255-d|0)+Bc(c,d)|0)/255|0;},V_=()=>{let b,c,d;b=new Dy;c=Bb(CF,11);d=c.data;d[0]=Ba(4194379);d[1]=Ba(7744131);d[2]=Ba(10055851);d[3]=Ba(12756431);d[4]
=Ba(15193320);d[5]=Ba(16250871);d[6]=Ba(14282963);d[7]=Ba(10935200);d[8]=Ba(5942881);d[9]=Ba(1800247);d[10]=Ba(17435);Fg(b,c);FD=b;},P6=J(0),DT=(a,b)=>{let c;c=a.l$;return c*Bt(1.0,Bs(b/c));},Ja=(a,b)=>{let c;c=a.l$;return c*Bs(b/c);},D$=(a,b,c)=>{let d,e;d=a;e=Bs(c/d.l$)%2.0!==1.0?0:1;return Ja(a,b)+(!e?0.0:d.l$/2.0);};
function HV(){let a=this;H.call(a);a.jo=null;a.k1=0.0;a.mZ=0.0;a.l$=0.0;a.no=null;}
let GL=null,DI=()=>{DI=Be(HV);WA();},Sb=a=>{return a.k1;},TC=a=>{return a.mZ;},B2=(a,b,c)=>{let d,e;d=a.jo;DI();d.fillStyle=R(Hz(GL,c));if(!(b instanceof Dp)){M8(a,b);a.jo.fill('evenodd');}else{e=b;a.jo.fillRect(e.jb,e.jq,e.ji,e.jy);}},Cd=(a,b,c)=>{let d,e;d=a.jo;DI();d.strokeStyle=R(Hz(GL,c.pl));a.jo.lineWidth=c.le;Xe(a.jo,c.qh);if(!(b instanceof Dp)){M8(a,b);a.jo.stroke();}else{e=b;a.jo.strokeRect(e.jb,e.jq,e.ji,e.jy);}},CB=(a,b,c,d,e,f)=>{let g,h,i,j,k,l;g=a.no;if(e===g)h=1;else if(g!==null&&Bz(g)===Bu(Fq))
{g=g;h=e.kL!==g.kL?0:!V(e.k$,g.k$)?0:!V(e.ly,g.ly)?0:V(e.mL,g.mL)?1:0;}else h=0;if(!h){a.no=e;i=a.jo;DI();j=e.ly;DV();g=j!==Kg?G(2):G(429);k=e.k$;Df();j=k!==E$?G(430):G(431);a:{k=E1(e.kL,2);l=L();I(I(I(I(l,g),k),G(432)),j);i.font=R(K(l));j=a.jo;Jp();switch(Mq.data[e.mL.jt]){case 1:e=G(433);break a;case 2:e=G(434);break a;case 3:e=G(263);break a;default:}b=new O9;Bq(b);Z(b);}j.textAlign=R(e);}e=a.jo;DI();f=R(Hz(GL,f));e.fillStyle=f;a.jo.fillText(R(b),c,d);},M8=(a,b)=>{let c,d,e;a:{a.jo.beginPath();if(b instanceof Hb)
{c=b;a.jo.arc(c.oA,c.oz,c.og,0.0,6.283185307179586);}else if(b instanceof GY)Ju(a,b.lR);else if(b instanceof IU){d=BI(b.qb);while(BF(d)){Ju(a,BE(d));}}else if(b instanceof EO){e=BI(b.ny);while(true){if(!BF(e))break a;Ju(a,BE(e));a.jo.closePath();}}}},Ju=(a,b)=>{let c,d;c=0;while(true){d=b.data;if(c>=d.length)break;if(c)a.jo.lineTo(d[c],d[c+1|0]);else a.jo.moveTo(d[c],d[c+1|0]);c=c+2|0;}},WA=()=>{let b;b=new PZ;b.nw=Bb(CF,256);b.nN=Bb(Bp,256);GL=b;},SS=J(),Xe=(b,c)=>{b.setLineDash(c?[c]:[]);};
function Pp(){let a=this;H.call(a);a.pE=0;a.pD=0;}
let Rn=(a,b)=>{let c,d;b=Bk(b);c=a.pE;d=a.pD;GS();b.show(!!c,!!d);},Wt=J(),Pr=b=>{return Ew(DR(DR(Do(b),44,46),8722,45));},HA=b=>{return DR(BV(b),45,8722);};
function Hx(){let a=this;M.call(a);a.lt=null;a.m0=null;a.mf=null;a.lF=null;}
let VC=(a,b)=>{let c,d,e;if(a===b)c=1;else if(b!==null&&Bz(b)===Bu(Hx)){b=b;d=a.lt;e=b.lt;if(!V(B4(d),B4(e)))c=0;else{d=a.m0;e=b.m0;if(!V(B4(d),B4(e)))c=0;else{d=a.mf;e=b.mf;if(!V(B4(d),B4(e)))c=0;else{d=a.lF;b=b.lF;c=V(B4(d),B4(b))?1:0;}}}}else c=0;return c;};
function IX(){let a=this;M.call(a);a.lX=0;a.mr=null;a.m6=null;}
let VR=(a,b)=>{let c,d,e;if(a===b)c=1;else if(b!==null&&Bz(b)===Bu(IX)){b=b;if(a.lX!=b.lX)c=0;else{d=a.mr;e=b.mr;if(!V(B4(d),B4(e)))c=0;else{d=a.m6;b=b.m6;c=V(B4(d),B4(b))?1:0;}}}else c=0;return c;};
function NW(){let a=this;M.call(a);a.oZ=null;a.oR=0.0;a.qF=0.0;a.re=null;a.pZ=null;}
let N0=b=>{let c,d;a:{if(Bo(b.jv)==1){c=b.jc;b=Fe();if(HO(c.i3,b.i3)&&HO(c.i$,b.i$)?1:0){d=1;break a;}}d=0;}return d;},SM=b=>{let c,d,e,f,g,h;if(!N0(b)){b=new BS;BY(b,G(435));Z(b);}c=EY(b.jv,b.jc.i3);DJ(c,F9(b));d=c.jI.data[1].i0;e=d.data;c=new NW;f=e[0]+e[3];g=e[1]+e[2];b=Q3(b);h=L();I(I(h,b),G(436));b=K(h);c.oZ=d;c.oR=f;c.qF=g;c.re=G(437);c.pZ=b;return c;};
function Jv(){let a=this;M.call(a);a.mx=null;a.na=0;}
let VA=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bu(Jv)){b=b;c=!V(a.mx,b.mx)?0:a.na==b.na?1:0;}else c=0;return c;},Hd=J(Co);
function DC(){BJ.call(this);this.oG=null;}
let ED=null,MW=null,Rr=null,F7=()=>{F7=Be(DC);Tg();},Qz=(a,b,c,d)=>{F7();Cu(a,b,c);a.oG=d;},Yx=(a,b,c,d)=>{let e,f,g,h,i,j,k;e=b.i0;f=c.i0;g=d.i0;h=0;while(true){i=g.data;if(h>=i.length)break;j=e.data;k=f.data;i[h]=a.gT(j[h],k[h]);h=h+1|0;}},Tg=()=>{let b,c,d;b=new Pj;Qz(b,G(438),0,G(64));ED=b;b=new Pi;Qz(b,G(439),1,G(65));MW=b;c=Bb(DC,2);d=c.data;d[0]=ED;d[1]=b;Rr=c;},Fo=J(0);
function Mo(){let a=this;H.call(a);a.nd=null;a.o7=null;}
let Un=(a,b,c)=>{let d,e,f,g;d=CJ(b);a.nd.d5(b,c);e=CJ(b);f=0;while(true){g=e.data;if(f>=g.length)break;g[f]=!a.o7.data[f]?g[f]:d.data[f];f=f+1|0;}C5(b,e);},US=a=>{return a.nd.dw();},Se=(a,b)=>{a.nd.dD(b);},EI=J(0),MJ=J(M),VV=(a,b)=>{let c,d,e,f,g;c=Ci(b);d=c.jf.data;e=Bb(B8(CT),2);f=e.data;f[0]=BT([1.0,1.0]);f[1]=BT([1.0,1.0]);d[1]=D8(e);d=c.je.data;e=Bb(B8(CT),2);f=e.data;g=Bj(1);g.data[0]=0.0;f[0]=g;g=Bj(1);g.data[0]=(-1.0);f[1]=g;d[1]=D8(e);d=c.jf.data;e=Bb(B8(CT),1);e.data[0]=BT([1.0,(-2.0)]);d[2]=D8(e);d
=c.je.data;e=Bb(B8(CT),1);f=e.data;g=Bj(1);g.data[0]=0.0;f[0]=g;d[2]=D8(e);return c;},Lt=J(M),Ss=(a,b)=>{return Ci(b);};
function Qm(){M.call(this);this.p4=null;}
let Xw=(a,b)=>{let c;c=Ci(b);C5(c,a.p4);return c;},KS=J(0);
function QG(){H.call(this);this.qX=null;}
let Wn=J(),IY=J(0),HU=J(),S0=(b,c)=>{b;Fs();Hr.delete(c);},HT=J(),V3=(b,c)=>{b;Fs();F_.delete(c);},K8=J(BU),OE=(a,b)=>{return 1.0/(1.0+J9( -b));},Xr=(a,b,c)=>{return c*(1.0-c);},K7=J(BU),Yj=(a,b)=>{let c,d;if(b!==0.0){c=Bw(b);if(c<0.7){d=b*b;b=b-d*(1.1486475E7+d*(810810.0+d*(12870.0+d*44.0)))/(3.4459425E7+d*(1.62162E7+d*(945945.0+d*(13860.0+d*45.0))))*b;}else{c=J9(2.0*c)+1.0;c=c<16.0?(c-2.0)/c:1.0-2.0/c;if(b<0.0)c= -c;b=c;}}return b;},YO=(a,b,c)=>{return 1.0-c*c;},K6=J(BU),UI=(a,b)=>{if(b<0.0)b=0.0;return b;},RF
=(a,b,c)=>{return !(b>0.0)?0.0:1.0;},K5=J(BU),YU=(a,b)=>{if(!(b>0.0))b=0.01*b;return b;},Tz=(a,b,c)=>{return !(b>0.0)?0.01:1.0;},K4=J(BU),UX=(a,b)=>{let c,d;c=J9( -Bw(b));d=1.0+c;return IS(d)-(d-1.0-c)/d+Bt(b,0.0);},Uo=(a,b,c)=>{Cp();return OE(D0,b);},K3=J(BU),Yb=(a,b)=>{return EX(b);},Vc=(a,b,c)=>{return ET(b);},K2=J(BU),Tb=(a,b)=>{return b;},X4=(a,b,c)=>{return 1.0;},Nt=J(0),Jn=J(EA),JF=J(Jn),Od=J(JF),Ly=J(0),IK=J(),IC=J(IK),Oa=J(IC),Oc=J(CV),R8=(a,b)=>{let c;c=new Co;Bq(c);Z(c);},YS=a=>{return 0;},Vk=a=>
{Ff();return N9;},SH=a=>{return 1;},Gu=J(0),N$=J(),Sa=a=>{return 0;},Tn=a=>{let b;b=new Ev;Bq(b);Z(b);},NU=J(0),N_=J(),NM=J();
function Ht(){let a=this;H.call(a);a.jL=null;a.jx=0;}
let T2=(a,b)=>{a.jL=B6(4);while(GP(b,B7)){Kl(a,E4(b)&134217727);b=DP(b,27);}},Hj=a=>{let b=new Ht();T2(b,a);return b;},Js=(b,c)=>{let d,e,f,g;d=Hj(B7);e=0;f=0;while(!(f>=b.jx&&f>=c.jx&&e<=0)){g=(Dc(b,f)+Dc(c,f)|0)+e|0;Kl(d,g&134217727);e=g>>27;f=f+1|0;}return d;},Nf=a=>{let b;b=a.jx;return !b?0:((b*27|0)-Mv(Dc(a,b-1|0))|0)+5|0;},C8=(a,b)=>{let c;c=Bv(a.jx,b.jx)-1|0;while(c>0&&Dc(a,c)==Dc(b,c)){c=c+(-1)|0;}return c<0?0:Dc(a,c)-Dc(b,c)|0;},DB=(a,b)=>{let c,d,e;c=0;while(c<a.jx){d=a.jL.data;e=(d[c]*10|0)+b|0;d[c]
=e&134217727;b=e>>27;c=c+1|0;}if(b>0)Kl(a,b);},Ef=(a,b)=>{let c;c=0;while(c<b){DB(a,0);c=c+1|0;}},FC=(a,b)=>{let c,d,e,f,g,h,i,j,k;c=b/27|0;d=b%27|0;e=a.jx;f=B6((e+c|0)+1|0);g=f.data;h=0;i=27-d|0;while(h<e){j=h+c|0;b=g[j];k=a.jL.data;g[j]=b|k[h]<<d&134217727;g[j+1|0]=k[h]>>i;h=h+1|0;}a.jL=f;a.jx=g.length;PS(a);},IB=(a,b)=>{let c,d,e,f;c=0;while(C8(a,b)>=0){d=0;e=0;while(e<a.jx){f=(a.jL.data[e]-Dc(b,e)|0)+d|0;a.jL.data[e]=f&134217727;d=f>>27;e=e+1|0;}PS(a);c=c+1|0;}return c;},Dc=(a,b)=>{return b>=a.jx?0:a.jL.data[b];},Kl
=(a,b)=>{let c,d,e,f,g;c=a.jx;d=a.jL.data;e=d.length;if(c==e){c=2*c|0;f=B6(c);g=f.data;c=BG(c,e);e=0;while(e<c){g[e]=d[e];e=e+1|0;}a.jL=f;}d=a.jL.data;e=a.jx;a.jx=e+1|0;d[e]=b;},PS=a=>{let b,c,d;while(true){b=a.jx;if(b<=0)break;c=a.jL.data;d=b-1|0;if(c[d])break;a.jx=d;}},Gs=J(BJ),Dr=null,CK=null,Hy=null,Lc=null,Cs=()=>{Cs=Be(Gs);YA();},WB=(a,b,c)=>{Cs();Cu(a,b,c);},Kh=(a,b)=>{let c=new Gs();WB(c,a,b);return c;},YA=()=>{let b,c,d;Dr=Kh(G(30),0);CK=Kh(G(440),1);b=Kh(G(441),2);Hy=b;c=Bb(Gs,3);d=c.data;d[0]=Dr;d[1]
=CK;d[2]=b;Lc=c;};
function Fq(){let a=this;M.call(a);a.kL=0.0;a.k$=null;a.ly=null;a.mL=null;}
let JP=(a,b,c,d,e)=>{a.kL=b;a.k$=c;a.ly=d;a.mL=e;},Zh=(a,b,c,d)=>{let e=new Fq();JP(e,a,b,c,d);return e;},Dd=(b,c)=>{let d,e;d=new Fq;Df();e=Im;DV();JP(d,b,e,Gr,c);return d;},Jb=(b,c)=>{let d,e;d=new Fq;Df();e=E$;DV();JP(d,b,e,Gr,c);return d;},YC=J(),Yg=(b,c,d)=>{let e,f,g,h,i,j,k,l,m,n;e=c.lZ.data[d].data;f=e.length;if(f>8){g=Infinity;h=(-Infinity);i=0;while(i<f){j=e[i];g=Bd(g,j);h=Bt(h,j);i=i+1|0;}N(Q(N(b,G(442)),f),G(443));N(N(Q(b,d),G(444)),Ec(g));P(N(N(b,G(188)),Ec(h)),46);return;}k=0;l=f-1|0;while(k<f)
{m=Hi(c.jp,d,k);N(b,!k?G(4):k!=l?G(155):G(239));if(k)m=E5(m,G(4));else{m=Hc(m,1);n=L();I(P(n,72),m);n=K(n);m=L();I(I(m,n),G(445));m=K(m);}N(b,m);N(b,Ec(e[k]));P(N(N(b,G(446)),H1(GN(c,d,k))),41);k=k+1|0;}P(b,46);},QE=(b,c)=>{let d;d=Hi(b,c.mQ-1|0,c.n6);b=Hi(b,c.mQ,c.nv);c=L();I(I(I(I(c,G(447)),d),G(188)),b);return K(c);},Hi=(b,c,d)=>{let e;if(c==Bo(b))return G(448);if(!c){c=d+1|0;b=L();Q(P(b,120),c);return K(b);}d=d+1|0;e=L();Q(I(e,G(449)),d);e=K(e);if(Bo(b)!=2){b=L();Q(I(I(b,e),G(450)),c);e=K(b);}return e;},H1
=b=>{return Do(JC(b));},XP=J();
function OO(){let a=this;H.call(a);a.pw=null;a.px=0;}
let Vo=a=>{let b,c;b=a.pw;c=a.px;Fd(b.pu.pW,c);},Ty=J(),Q3=b=>{let c,d,e,f,g,h,i,j;c=L();N(Q(N(Q(c,Du(b)),G(251)),Bh(b.jc)),G(451));d=G(294);e=0;while(e<=1){f=Bg();g=0;while(g<Bh(b.jc)){if(!HC(b,g)&&Ml(b,g)==e){h=b.jc.i3;i=BV(T(h,g,0));h=BV(T(h,g,1));j=L();P(I(P(I(P(j,40),i),44),h),41);h=K(j);S(f,h);}g=g+1|0;}if(!Ch(f)){N(N(c,d),LM(f));Q(N(N(c,f.i6!=1?G(452):G(453)),G(454)),e);d=G(155);}e=e+1|0;}return K(N(c,G(142)));},LM=b=>{let c,d,e,f;c=L();d=0;e=b;while(true){f=e.i6;if(d>=f)break;N(N(c,!d?G(2):d!=(f-1|0)
?G(155):G(239)),BH(e,d));d=d+1|0;}return K(c);},Uu=J(),Tk=J(),V0=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n;d=b.j9;e=Bo(d);f=d.k7;Cp();if(f===Gh&&NN(b.kZ.jI.data[e],0)){d=new Cm;Cg();CR(d,GZ,G(455));S(c,d);return;}a:{if(d.km===Gh){g=1;while(true){if(g>=e)break a;h=b.kZ.jI.data[g];d=Jk(b.j9,g);i=0;while(i<h.i7){if(NN(h,i))GD(d,i);i=i+1|0;}if(C_(d)>0){h=new Cm;Cg();f=GZ;j=Ku(d);k=Er(d,G(456),G(457));l=Er(d,G(458),G(459));if(g!=1){d=Er(d,G(460),G(461));m=L();I(I(m,G(462)),d);n=K(m);}else{m=Er(d,G(463),G(464));n=L();I(I(I(n,
G(465)),m),G(466));n=K(n);}d=L();I(I(I(I(I(d,j),k),G(467)),l),n);CR(h,f,K(d));S(c,h);}g=g+1|0;}}}},NN=(b,c)=>{let d;d=0;while(d<b.i4){if(T(b,d,c)>0.0)return 0;d=d+1|0;}return 1;},Wb=J(),T8=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p;d=b.j9;e=d.km;Cp();if(e!==D0&&e!==Hq)return;f=1;while(f<Bo(d)){g=Jk(d,f);h=0;while(h<Bf(d,f)){i=b.kZ;j=i.jI.data[f];i=i.jC.data[f];k=e.gT(0.0,e.gS(0.0))*0.01;l=0;a:{while(l<j.i4){if(e.gT(T(j,l,h),T(i,l,h))>k){l=0;break a;}l=l+1|0;}l=1;}if(l)GD(g,h);h=h+1|0;}if(C_(g)>0){i=new Cm;Cg();j
=JB;m=Ku(g);n=Er(g,G(468),G(469));o=e.l3;g=Er(g,G(470),G(471));p=L();I(I(I(I(I(I(I(p,m),n),G(472)),o),G(473)),g),G(474));CR(i,j,K(p));S(c,i);}f=f+1|0;}},UD=J(),Xb=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r;d=b.j9;e=!(OR(b)>0.0)?0:1;f=1;while(f<Bo(d)){g=Dq(Bf(d,f)).data;h=0;i=g.length;while(h<i){if(!g[h]){j=Jk(d,f);GD(j,h);k=h+1|0;while(k<i){if(!g[k]){a:{l=b.lM;m=l.jf.data;n=m[f];l=l.je.data[f];o=m[f+1|0];if(T(l,h,0)!==T(l,k,0))p=0;else{p=0;while(true){if(p>=n.i7){p=0;while(p<o.i4){if(T(o,p,h)!==T(o,p,k)){p=0;break a;}p
=p+1|0;}p=1;break a;}if(T(n,h,p)!==T(n,k,p))break;p=p+1|0;}p=0;}}if(p){g[k]=1;GD(j,k);}}k=k+1|0;}if(C_(j)>1){q=new Cm;Cg();r=Jo;n=Ku(j);j=!e?G(475):G(476);l=L();I(I(I(l,n),G(477)),j);CR(q,r,K(l));S(c,q);}}h=h+1|0;}f=f+1|0;}},Xi=J(),UE=(b,c,d)=>{let e,f,g,h;e=Bh(b.jc);f=Ch(d)?0:1;if(!f&&!(OR(c)>=0.001*e)){f=Du(b);b=L();I(Q(I(Q(I(b,G(177)),f),G(251)),e),G(478));g=K(b);h=new Cm;Cg();b=I2;if(Bo(c.j9)!=1){c=L();I(I(I(c,G(479)),g),G(480));c=K(c);}else{c=L();I(I(I(c,G(481)),g),G(482));c=K(c);}CR(h,b,c);S(d,h);return;}};
function Cm(){let a=this;M.call(a);a.mn=null;a.mh=null;}
let CR=(a,b,c)=>{a.mn=b;a.mh=c;},Zf=(a,b)=>{let c=new Cm();CR(c,a,b);return c;},YG=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bu(Cm)){b=b;c=!V(a.mn,b.mn)?0:V(a.mh,b.mh)?1:0;}else c=0;return c;},Hg=J(BJ),FE=null,GZ=null,JB=null,Jo=null,I2=null,Ks=null,XU=null,Cg=()=>{Cg=Be(Hg);Vt();},WR=(a,b,c)=>{Cg();Cu(a,b,c);},D6=(a,b)=>{let c=new Hg();WR(c,a,b);return c;},Vt=()=>{let b,c,d;FE=D6(G(358),0);GZ=D6(G(354),1);JB=D6(G(483),2);Jo=D6(G(484),3);I2=D6(G(485),4);b=D6(G(486),5);Ks=b;c=Bb(Hg,6);d=c.data;d[0]
=FE;d[1]=GZ;d[2]=JB;d[3]=Jo;d[4]=I2;d[5]=b;XU=c;},H4=J(BL),Fn=J(0),FH=(b,c)=>{let d,e,f,g;d=MI(Fp(c));e=BB(200,2);f=BB(200,1);g=0;while(g<200){b.hs(g,d,e);BQ(f,g,0,g%2|0);g=g+1|0;}return DY(e,f);},P0=J(),Yt=(a,b,c,d)=>{let e,f,g,h;e=(b%2|0)!=1?0:1;f=Ej(c);g=CX(e?f*0.25:f*0.4375+0.5625);h=Ej(c)*6.283185307179586;BQ(d,b,0,g*ET(h));BQ(d,b,1,g*EX(h));},Lf=J(),WK=(a,b,c,d)=>{let e,f,g;e=((((b/2|0)*37|0)%100|0)+Ej(c))/100.0;f=e*0.9+0.1;g=e*10.995574287564276+(b%2|0)*3.141592653589793;BQ(d,b,0,f*ET(g)+DH(c)*0.02);BQ(d,
b,1,f*EX(g)+DH(c)*0.02);},MF=J(),W7=(a,b,c,d)=>{let e,f,g,h;e=Ej(c)*3.141592653589793;f=b%2|0?0:1;g=f?ET(e):1.0-ET(e);h=f?EX(e):0.5-EX(e);BQ(d,b,0,(g+DH(c)*0.1-0.5)/1.5);BQ(d,b,1,(h+DH(c)*0.1-0.25)/1.5);},Lq=J(),Vf=(a,b,c,d)=>{let e;e=(b%2|0)-0.5;BQ(d,b,0,e+DH(c)*0.2);BQ(d,b,1,e+DH(c)*0.2);};
function KW(){let a=this;H.call(a);a.qT=0.0;a.lP=null;}
let XG=(a,b,c)=>{let d,e;d=1;while(true){e=b.jf.data;if(d>=e.length)break;Of(a,c.kT.data[d],a.lP.jf.data[d],e[d]);Of(a,c.kS.data[d],a.lP.je.data[d],b.je.data[d]);d=d+1|0;}},Of=(a,b,c,d)=>{let e,f,g,h,i,j,k;e=b.i0;f=c.i0;g=d.i0;h=0;while(true){i=g.data;if(h>=i.length)break;j=f.data;k=e.data;j[h]=0.9*j[h]+k[h];i[h]=i[h]-a.qT*j[h];h=h+1|0;}},S_=a=>{return CJ(a.lP);},TP=(a,b)=>{C5(a.lP,b);};
function MS(){let a=this;H.call(a);a.oM=0.0;a.lK=null;a.lO=null;a.oa=null;a.nD=null;a.k8=0.0;a.k2=0.0;}
let Xn=(a,b,c)=>{let d,e;a.k8=a.k8*0.9;a.k2=a.k2*0.999;d=1;while(true){e=b.jf.data;if(d>=e.length)break;M1(a,c.kT.data[d],a.lK.jf.data[d],a.lO.jf.data[d],a.oa.jf.data[d],a.nD.jf.data[d],e[d]);M1(a,c.kS.data[d],a.lK.je.data[d],a.lO.je.data[d],a.oa.je.data[d],a.nD.je.data[d],b.je.data[d]);d=d+1|0;}},M1=(a,b,c,d,e,f,g)=>{let h,i,j,k,l,m,n,o,p,q,r,s,t;h=b.i0;i=c.i0;j=d.i0;k=e.i0;l=f.i0;m=g.i0;n=0;while(true){o=m.data;if(n>=o.length)break;p=i.data;q=h.data;r=j.data;s=k.data;t=l.data;p[n]=0.9*p[n]+0.09999999999999998
*q[n];r[n]=0.999*r[n]+0.0010000000000000009*q[n]*q[n];s[n]=p[n]/(1.0-a.k8);t[n]=r[n]/(1.0-a.k2);o[n]=o[n]-a.oM*s[n]/(CX(t[n])+1.0E-8);n=n+1|0;}},TB=a=>{let b,c,d,e,f,g;b=CJ(a.lK);c=b.data;d=CJ(a.lO);e=c.length;f=2*e|0;g=Bj(f+2|0);c=g.data;B$(b,0,g,0,e);B$(d,0,g,e,e);c[f]=a.k8;c[f+1|0]=a.k2;return g;},Wy=(a,b)=>{let c,d,e;c=b.data;d=(c.length/2|0)-1|0;e=Bj(d);B$(b,d,e,0,d);C5(a.lK,b);C5(a.lO,e);d=2*d|0;a.k8=c[d];a.k2=c[d+1|0];};
function IN(){M.call(this);this.of=0.0;}
let LX=null,F3=()=>{F3=Be(IN);UB();},RE=(a,b,c)=>{let d,e;d=1;while(true){e=b.jf.data;if(d>=e.length)break;Pl(a.of,c.kT.data[d],e[d]);Pl(a.of,c.kS.data[d],b.je.data[d]);d=d+1|0;}},SY=a=>{F3();return LX;},Yy=(a,b)=>{return;},UB=()=>{LX=Bj(0);};
function Pf(){M.call(this);this.qA=0.0;}
let VB=(a,b)=>{let c,d,e;c=Ci(b);d=MI(Fp(a.qA));e=1;while(e<=Bo(b)){c.jf.data[e]=Na(d,Bf(b,e),Bf(b,e-1|0));c.je.data[e]=Na(d,Bf(b,e),1);e=e+1|0;}return c;},V2=J(),Pl=(b,c,d)=>{let e,f,g,h,i;DM(IW(c,d),G(487),d,c,d);e=c.i0;f=d.i0;g=0;while(true){h=f.data;if(g>=h.length)break;i=e.data;h[g]=h[g]-b*i[g];g=g+1|0;}},IW=(b,c)=>{return b.i4==c.i4&&b.i7==c.i7?1:0;},DM=(b,c,d,e,f)=>{let g,h;if(b)return;g=new BS;d=EZ(d);e=EZ(e);f=EZ(f);h=L();P(I(I(I(I(I(I(I(I(h,G(488)),c),G(294)),d),G(239)),e),G(489)),f),46);BY(g,K(h));Z(g);},QW
=J(DD),T_=null,Jq=()=>{Jq=Be(QW);WS();},Jx=(b,c)=>{return So(b,c);},SJ=(b,c)=>{return T7(b,c);},H$=(b,c)=>{return Sk(b,c);},WS=()=>{T_=Bu(R2);};
function JI(){let a=this;M.call(a);a.kK=null;a.jD=0;a.j8=0;a.kJ=null;}
let FW=(a,b,c)=>{return a.kJ.data[Bc(c,a.jD)+b|0];},Ek=(a,b)=>{let c;c=a.kK;return GI(c.j2,c.jY,b,a.jD);},D3=(a,b)=>{let c;c=a.kK;return GI(c.jQ,c.jM,b,a.j8);},GI=(b,c,d,e)=>{e=e-1|0;if(d!=e)c=b+(c-b)/e*d;return c;},RK=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bu(JI)){b=b;c=!V(a.kK,b.kK)?0:a.jD!=b.jD?0:a.j8!=b.j8?0:V(a.kJ,b.kJ)?1:0;}else c=0;return c;},Xh=a=>{return a.kK;},Rv=a=>{return a.jD;},T4=a=>{return a.j8;},Gv=J(BJ),Im=null,E$=null,VW=null,Df=()=>{Df=Be(Gv);VN();},Tw=(a,b,c)=>{Df();Cu(a,b,
c);},Pw=(a,b)=>{let c=new Gv();Tw(c,a,b);return c;},VN=()=>{let b,c,d;Im=Pw(G(490),0);b=Pw(G(491),1);E$=b;c=Bb(Gv,2);d=c.data;d[0]=Im;d[1]=b;VW=c;},F0=J(BJ),Gr=null,Kg=null,T3=null,DV=()=>{DV=Be(F0);Xs();},YH=(a,b,c)=>{DV();Cu(a,b,c);},NO=(a,b)=>{let c=new F0();YH(c,a,b);return c;},Xs=()=>{let b,c,d;Gr=NO(G(492),0);b=NO(G(493),1);Kg=b;c=Bb(F0,2);d=c.data;d[0]=Gr;d[1]=b;T3=c;};
function PZ(){let a=this;H.call(a);a.nw=null;a.nN=null;}
let Hz=(a,b)=>{let c,d,e,f;c=(((b.jH*7|0)+(b.jP*31|0)|0)+b.jN|0)%256|0;d=a.nw.data;if(!(d[c]!==null&&QL(d[c],b))){a.nw.data[c]=b;d=a.nN;e=Es(G(494));FV(e,b.jH);FV(e,b.jP);FV(e,b.jN);f=b.lm;if(f<1.0)FV(e,Bs(255.0*f)|0);d.data[c]=K(e);}return a.nN.data[c];};
function LD(){let a=this;M.call(a);a.mQ=0;a.nv=0;a.n6=0;}
let Xy=(a,b,c,d)=>{a.mQ=b;a.nv=c;a.n6=d;},Lz=(a,b,c)=>{let d=new LD();Xy(d,a,b,c);return d;},Ik=a=>{return a.n6!=(-1)?0:1;},Ha=(b,c)=>{let d,e,f,g,h;d=1;while(d<Bo(b)){e=d+1|0;if(c<IP(b,e))break;d=e;}f=Bf(b,d-1|0);g=c-IP(b,d)|0;h=Bc(Bf(b,d),f);return g>=h?Lz(d,g-h|0,(-1)):Lz(d,g/f|0,g%f|0);},EH=(b,c,d,e)=>{return (IP(b,c)+Bc(d,Bf(b,c-1|0))|0)+e|0;},KA=(b,c,d)=>{return EH(b,c,Bf(b,c),0)+d|0;},IP=(b,c)=>{let d,e;d=0;e=1;while(e<c){d=d+Bc(Bf(b,e),Bf(b,e-1|0)+1|0)|0;e=e+1|0;}return d;};
function Nl(){let a=this;H.call(a);a.j9=null;a.nM=null;a.lM=null;a.kZ=null;a.k6=null;}
let OR=a=>{let b,c;b=0.0;c=1;while(c<=Bo(a.j9)){b=PD(PD(b,a.k6.kT.data[c].i0),a.k6.kS.data[c].i0);c=c+1|0;}return CX(b);},U5=a=>{let b;b=1;a:{while(b<=Bo(a.j9)){if(!Oi(a.k6.kT.data[b].i0))break a;if(!Oi(a.k6.kS.data[b].i0))break a;b=b+1|0;}return 1;}return 0;},Oi=b=>{let c,d,e;b=b.data;c=b.length;d=0;while(d<c){e=b[d];if(e-e!==0.0)return 0;d=d+1|0;}return 1;},PD=(b,c)=>{let d,e,f;c=c.data;d=c.length;e=0;while(e<d){f=c[e];b=b+f*f;e=e+1|0;}return b;};
function MK(){let a=this;H.call(a);a.q3=null;a.rj=0;a.m8=null;}
let YZ=(a,b,c)=>{a.m8=Bg();a.q3=b;a.rj=c;},Jk=(a,b)=>{let c=new MK();YZ(c,a,b);return c;},GD=(a,b)=>{let c,d;c=a.m8;d=D2(b);S(c,d);},C_=a=>{return a.m8.i6;},Ku=a=>{let b,c,d,e,f,g,h;b=BG(C_(a),3);c=L();d=0;while(d<b){if(d>0)N(c,d!=(C_(a)-1|0)?G(155):G(239));e=N(c,G(495));f=(BH(a.m8,d)).li+1|0;g=L();Q(g,f);h=K(g);g=L();f=0;while(f<h.i1.length){P(g,((BM(h,f)-48|0)+8320|0)&65535);f=f+1|0;}N(e,K(g));d=d+1|0;}if(C_(a)>b)N(Q(N(c,G(239)),C_(a)-b|0),G(496));if(Bo(a.q3)<=2)c=K(c);else{CZ();g=K(c);f=a.rj;c=L();Q(I(I(c,
g),G(497)),f);c=K(c);}return c;},Er=(a,b,c)=>{if(C_(a)==1)c=b;return c;};
function Qx(){CV.call(this);this.ql=null;}
let VM=a=>{return 1;},XR=(a,b)=>{let c;if(!b)return a.ql;c=new Co;Bq(c);Z(c);},Pj=J(DC),Um=(a,b,c)=>{let d,e,f,g,h,i,j;d=b.i0;e=c.i0;f=0.0;g=0.0;h=0;while(true){i=e.data;if(h>=i.length)break;j=d.data;f=f+MH(a, -i[h],j[h]);g=g+MH(a,1.0-i[h],1.0-j[h]);h=h+1|0;}return f-g;},MH=(a,b,c)=>{return b===0.0&&c===0.0?0.0:b*IS(c);},Uz=(a,b,c)=>{return  -c/b+(1.0-c)/(1.0-b);},Pi=J(DC),U4=(a,b,c)=>{let d,e,f,g,h,i;d=b.i0;e=c.i0;f=0.0;g=0;while(true){h=e.data;if(g>=h.length)break;i=d.data[g]-h[g];f=f+i*i;g=g+1|0;}return f;},Tq
=(a,b,c)=>{return 2.0*(b-c);};
function P9(){let a=this;H.call(a);a.ol=null;a.l1=0;a.o5=0.0;a.n1=0;}
let UV=(a,b)=>{let c,d,e,f,g;c=B6(624);a.ol=c;a.l1=624;if(Oe(b,B7)&&Vm(b,EJ(4294967295, 0))){c=c.data;c[0]=E4(b);d=1;while(d<624){e=c[d-1|0];c[d]=Bc(1812433253,e^(e>>>30|0))+d|0;d=d+1|0;}return;}f=new BS;g=L();P(Po(I(g,G(498)),b),46);BY(f,K(g));Z(f);},MI=a=>{let b=new P9();UV(b,a);return b;},Ej=a=>{return ((NJ(a)>>>5|0)*6.7108864E7+(NJ(a)>>>6|0))/9.007199254740992E15;},DH=a=>{let b,c,d,e;if(a.n1){a.n1=0;return a.o5;}while(true){while(true){b=Ej(a)*2.0-1.0;c=Ej(a)*2.0-1.0;d=b*b+c*c;if(d>=1.0)continue;else break;}if
(d===0.0)continue;else break;}e=CX((-2.0)*IS(d)/d);a.o5=e*b;a.n1=1;return e*c;},Na=(a,b,c)=>{let d,e,f,g;d=BB(b,c);e=d.i0;f=0;while(true){g=e.data;if(f>=g.length)break;g[f]=DH(a);f=f+1|0;}return d;},NJ=a=>{let b,c,d,e,f,g;if(a.l1==624){b=0;while(b<624){c=a.ol.data;d=c[b]&(-2147483648);e=b+1|0;d=d|c[e%624|0]&2147483647;f=d&1?(-1727483681):0;c[b]=c[(b+397|0)%624|0]^(d>>>1|0)^f;b=e;}a.l1=0;}c=a.ol.data;g=a.l1;a.l1=g+1|0;b=c[g];b=b^(b>>>11|0);b=b^b<<7&(-1658038656);b=b^b<<15&(-272236544);return b^(b>>>18|0);};
function EM(){let a=this;M.call(a);a.ls=null;a.lS=null;}
let Kr=(a,b,c)=>{a.ls=b;a.lS=c;},Y8=(a,b)=>{let c=new EM();Kr(c,a,b);return c;},UJ=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bu(EM)){b=b;c=!V(a.ls,b.ls)?0:V(a.lS,b.lS)?1:0;}else c=0;return c;};
function Mi(){let a=this;H.call(a);a.oh=0;a.qH=0;a.qJ=0;a.oU=0;a.pB=null;}
let BF=a=>{return a.oh>=a.qJ?0:1;},BE=a=>{let b,c,d;b=a.qH;c=a.pB;if(b!=c.ko){c=new O8;Bq(c);Z(c);}d=a.oh;a.oU=d;a.oh=d+1|0;return c.bd(d);},Wg=J(),EX=b=>{if(b!==0.0)b=M4(b,0);return b;},ET=b=>{return M4(b,1);},M4=(b,c)=>{let d,e,f,g,h,i,j,k,l,m;if(!(Bw(b)<=1.7976931348623157E308))return NaN;if(!(Bw(b)<1647099.3291652855)){d=Bw(b);e=1.4119048864730642E308;while(e>=1647099.3291652855){if(d>=e)d=d-e;e=e/2.0;}if(b<0.0)d=(-1.0)*d;b=d;}e=b*0.6366197723675814+6.755399441055744E15-6.755399441055744E15;f=b-e*1.5707963267341256;b
=e*6.077100506303966E-11;g=f-b;d=e*2.0222662487111665E-21;h=g-d;i=e*8.4784276603689E-32-(f-g-b)-(g-h-d);j=h-i;k=h-j-i;l=(e|0)+c|0;if(!(l&1)){e=j*j;b=0.008333333333333333-e*(1.984126984126984E-4-e*(2.7557319223985893E-6-e*(2.505210838544172E-8-e*(1.6059043836821613E-10-e*(7.647163731819816E-13-e*2.8114572543455206E-15)))));f=e*j;m=j-(f*0.16666666666666666-(f*b-k/2.0)*e-k);}else{e=j*j;b=0.041666666666666664-e*(0.001388888888888889-e*(2.48015873015873E-5-e*(2.755731922398589E-7-e*(2.08767569878681E-9-e*(1.1470745597729725E-11
-e*4.779477332387385E-14)))));d=e/2.0;f=1.0-d;m=1.0-f-d-(j*k-e*e*b)+f;}if(l&2)m= -m;return m;},Tv=J(),Xf=J(),R4=J(),J9=b=>{let c,d,e,f;if(Bw(b)<700.0){c=OQ(b);d=c|0;e=JJ(d,0);return e+e*Lu(b,c,d);}if(!(isNaN(b)?1:0)){if(b>710.0)b=Infinity;else if(b<(-746.0))b=0.0;else{c=OQ(b);f=c|0;c=Lu(b,c,f);if(b>0.0){b=JJ(f,(-1));b=2.0*(b+b*c);}else{b=JJ(f,1022);c=b*c;e=b+c;if(e<1.0){b=e-b-c;c=e+1.0;e=1.0-c+e-b+c-1.0;}b=e*2.2250738585072014E-308;}}}return b;},OQ=b=>{return b*184.6649652337873+6.755399441055744E15-6.755399441055744E15;},JJ
=(b,c)=>{ER();return KI.data[b&127]*FT.data[((b>>7)+c|0)+1023|0];},Lu=(b,c,d)=>{let e,f,g;ER();e=H2.data[d&127];f=b-c*0.005415212348111709-c*1.2864023111638344E-14;g=f*f;return f+e+g*(0.5+f*0.16666666666666666)+g*g*(0.041666666666666664+f*0.008333333333333333);};
function OH(){let a=this;H.call(a);a.i_=null;a.nk=null;}
function Mn(){let a=this;H.call(a);a.jn=null;a.nn=0.0;a.oB=0.0;a.jT=0.0;a.mw=0.0;a.kk=null;a.ju=null;a.lI=null;}
let XF=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u;a.jn=b;a.nn=c;a.oB=d;e=Dj(b.jX);a.jT=!(c<380.0)?12.0:11.0;a.mw=Rh(b,c);a.kk=Bj(e);a.ju=Bj(e);a.lI=Bj(e);f=0;g=d-16.0;while(f<e){a.kk.data[f]=Bd(104.0,g/Bf(b,f));h=DO(a)+6.0;i=Ep(a,f)?a.kk.data[f]-h:0.78*a.kk.data[f];j=LA(b,c);a.ju.data[f]=Bt(2.0,Bd(j,i));k=a.lI;if(!f)d=NaN;else{l=Bf(a.jn,f);m=a.jn;n=f-1|0;l=Bc(l,Bf(m,n));o=EG(a,f)-Dm(a,f);p=Ny(a)/2.0/o;j=(LR(a,n)-a.ju.data[n])/2.0/o- -p;h=1.0-p-(LR(a,f)-a.ju.data[f])/2.0/o;i=l>4?0.225:1.0;d=NaN;o=(-Infinity);n
=1;q=C3(l,24);while(n<60&&q<=0){r=n/60.0;s=j<=r&&r<=h?LG(a,f,r,0.0):(-1.0);if(s>0.0){t=LG(a,f,r,p);u=(!(t<0.0)?Bd(t,12.0):Bd(s,12.0)-100.0)-Bw(r-0.4);if(u>o&&!(!(t>=0.0)&&!(p<=i))){d=r;o=u;}}n=n+1|0;}}k.data[f]=d;f=f+1|0;}},UH=(a,b,c)=>{let d=new Mn();XF(d,a,b,c);return d;},LA=(b,c)=>{return Bd(Bd(54.0,2.0*(Py(c)-3.0)),0.4*Rh(b,c));},Py=b=>{return Bd(32.0,0.1*b);},Rh=(b,c)=>{return Bd(250.0,(c-2.0*Py(c))/Bo(b));},QD=a=>{return a.jT;},DX=(a,b)=>{let c;c=a.mw;return c*b-(c*Bo(a.jn)-a.nn)/2.0;},Cr=(a,b,c)=>{let d,
e;d=(a.oB-DO(a))/2.0;e=a.kk.data;return e[b]*c-(e[b]*(Bf(a.jn,b)-1|0)/2.0-d);},FY=(a,b)=>{return a.ju.data[b];},J_=(a,b)=>{let c,d,e,f,g;c=a.ju.data;d=b.kc;e=c[d];f=DX(a,d);g=e/2.0;return Cw(f-g,Cr(a,b.kc,b.jZ)-g,e,e);},G9=(a,b)=>{return b>0&&a.ju.data[b]>=14.0?1:0;},Nh=(a,b)=>{return !(a.ju.data[b]>=33.0)?0:1;},WD=(a,b)=>{return !(a.ju.data[b]>=46.0)?0:1;},Ep=(a,b)=>{return b>0&&a.kk.data[b]>=56.0&&a.mw>=J4(a)+4.0?1:0;},Fr=(a,b)=>{return !(a.lI.data[b]>0.0)?0:1;},Gi=a=>{return CE(a.jn)<=600?0:1;},Dm=(a,b)=>
{b=b-1|0;return DX(a,b)- -a.ju.data[b]/2.0;},EG=(a,b)=>{return DX(a,b)-a.ju.data[b]/2.0;},Nv=(a,b,c,d)=>{let e;e=!Fr(a,b)?0.5:a.lI.data[b];return MP(a,e*(EG(a,b)-Dm(a,b))- -Dm(a,b),Eg(a,b,c,d,e),Ny(a));},M7=(a,b,c)=>{let d;d=Cr(a,b,c)- -a.ju.data[b]/2.0- -(DO(a)/2.0+3.0);return MP(a,DX(a,b),d,J4(a));},MP=(a,b,c,d)=>{return Cw(b-d/2.0,c-DO(a)/2.0,d,DO(a));},DO=a=>{return Bs(a.jT*1.3);},Ny=a=>{return CQ(a.jT*0.602*5.0)+6.0;},J4=a=>{return CQ(a.jT*0.602*7.0)+6.0;},Eg=(a,b,c,d,e)=>{let f;f=Cr(a,b-1|0,d);return e
*(Cr(a,b,c)-f)- -f;},LR=(a,b)=>{let c;c=!Ep(a,b)?0.0:J4(a);return Bt(a.ju.data[b],c)+6.0;},LG=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q;e=Infinity;f=Bf(a.jn,b);g=Bc(f,Bf(a.jn,b-1|0));h=0;i=c-d;j=c- -d;k=Kx(d,0.0);while(h<g){l=Eg(a,b,h%f|0,h/f|0,c);m=0;while(m<g){if(m!=h){n=m%f|0;o=m/f|0;p=Eg(a,b,n,o,i)-l;q=Eg(a,b,n,o,j)-l;e=Bd(e,(((!(p<0.0)?0:1)==(!(q<0.0)?0:1)?0:1)?0.0:Bd(Bw(p),Bw(q)))-(!k?DO(a):DO(a)/2.0));}m=m+1|0;}h=h+1|0;}return e;},Nj=(b,c,d,e,f)=>{if(b.jb<=c&&c<=D5(b))Qh(f,e,Bw(b.jq+b.jy/2.0-d));},Uc
=J(),IS=b=>{let c,d,e,f,g;if(b===0.0)return (-Infinity);if(b<0.0)return NaN;if(!(isNaN(b)?1:0)&&b!==Infinity){c=!(b<2.2250738585072014E-308)?0:1;if(c)b=b*1.8014398509481984E16;d=!c?0:(-54);ER();e=FT;f=512;while(f>0){g=e.data;c=f+1023|0;if(b>=g[c]){b=b*g[( -f|0)+1023|0];d=d+f|0;}else if(b<g[(1-f|0)+1023|0]){b=b*g[c];d=d-f|0;}f=f/2|0;}return b<1.4142135623730951?OV(d,b):OV(d+1|0,b/2.0);}return b;},OV=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n;d=c-1.0;e=c+1.0;f=Gy(d/e);g=Gy(e);d=(d-f*g-f*(c-(g-1.0)))/e;h=f*f;c=0.1111111111111111
+h*(0.09090909090909091+h*(0.07692307692307693+h*(0.06666666666666667+h*(0.058823529411764705+h*(0.05263157894736842+h*(0.047619047619047616+h*0.043478260869565216))))));i=h*f;c=i*h*(0.2+h*(0.14285714285714285+h*c))+d/(1.0-h-d*f);e=b;j=e*0.6931471805598903;d=2.0*f;k=j+d;l=k-j-d;m=i*2.0/3.0;n=k+m;return e*5.497923018708371E-14+2.0*c-l-(n-k-m)+n;};
function MY(){let a=this;M.call(a);a.qd=0.0;a.rm=0.0;a.lb=null;a.mK=null;a.pc=null;a.qW=0.0;a.p$=null;a.n3=0.0;a.lk=0.0;a.n8=0.0;a.qs=0.0;}
let O_=b=>{let c;c=HJ(b);return CQ((!(!(b-8.8*c>=25.0*c)?0:1)?3.3:3.9)*c);},HJ=b=>{return b<380.0?12.0:!(b<560.0)?14.0:13.0;},Hu=a=>{return a.lk*0.35;},Fl=a=>{return a.lk*0.08;},Kz=(a,b)=>{return !(b>=a.lk*25.0)?3:7;},Y3=a=>{return a.lb;};
function Pa(){let a=this;M.call(a);a.jR=null;a.j3=null;a.nJ=null;a.qp=null;}
let WX=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o;e=a.jR;f=e.lb.ji;g=d.kI;h=g.jD;i=f/(h-1|0);j=new KZ;d=d.lN;f=0.05/i;j.jl=g;j.nu=d;j.rf=f;h=h+2|0;j.l7=h;k=Dq(Bc(h,g.j8+2|0));l=k.data;j.nF=k;k=B6(2*l.length|0);l=k.data;j.l6=k;h=0;m=l.length;if(h>m){b=new BS;Bq(b);Z(b);}while(h<m){n=h+1|0;l[h]=(-1);h=n;}f=DT(b,Fl(e));d=a.nJ;DZ();h=d!==E2?20:2;g=Kp(b,a.jR.lb,f);d=Et(a.j3.kl,0.0);e=b;B2(e,g,d);m=1;while(m<h){f=m;b=(MM(j,f/h)).pq;o=new EO;d=b.ny;b=Bg();g=BI(d);while(BF(g)){k=Lx(c,BE(g));S(b,k);}Ie(o,b);B2(e,o,Et(a.j3.kl,
f/(h-1|0)));m=m+1|0;}d=BI((MM(j,0.5)).p1);while(BF(d)){o=BE(d);Cd(e,E0(Lx(c,o.lR)),B_(a.j3.mN,Fl(a.jR)*1.2));}},VY=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p;c=a.nJ;DZ();d=c!==E2?20:100;c=a.jR;e=I3(0.0,1.0,Kz(c,c.mK.jy));c=a.jR;f=a.j3;g=f.kl;h=B_(f.ku,DT(b,Fl(c)));i=Kp(b,c.mK,h.le);j=Kd(Gm(0.0,1.0,0.0,1.0),c.mK);k=0;while(k<d){l=!k?CP(i):Eh(j,k/d);m=new Dp;n=i.jb;o=i.jq;FX(m,n,o,i.ji,l-o);p=Et(g,k/Bv(1,d-1|0));B2(b,m,p);k=k+1|0;}Pn(j,b,c,f,e,D5(i),1);Cd(b,i,h);},TA=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r,s;e
=a.jR;f=a.j3;g=a.qp;h=CX(16.0/Bt(16.0,I$(d)));i=Bt(2.5,e.n8*h);j=e.qs;k=!(j>0.0)?0.0:DT(b,j*h);l=0;m=Kx(k,0.0);n=2.0*k;while(l<I$(d)){h=T(d.jF,l,0);j=T(d.jF,l,1);if(EW(c.jU,h,j)){o=EL(c,h);p=Eh(c,j);q=KY(d,l);El();if(!(g===Gn&&q?1:0))r=Ez(o,p,i);else{h=DT(b,i*CX(3.141592653589793));r=new Dp;j=h/2.0;FX(r,Ja(b,o-j),Ja(b,p-j),h,h);}if(m>0){if(r instanceof Hb){e=r;s=Ez(e.oA,e.oz,e.og+k);}else{e=r;s=Cw(e.jb-k,e.jq-k,e.ji+n,e.jy+n);}e=f.j1;B2(b,s,e);}e=!q?f.mo:f.mB;B2(b,r,e);}l=l+1|0;}},GH=J(BJ),E2=null,OT=null,TX
=null,DZ=()=>{DZ=Be(GH);Ya();},SA=(a,b,c)=>{DZ();Cu(a,b,c);},Pz=(a,b)=>{let c=new GH();SA(c,a,b);return c;},Ya=()=>{let b,c,d;E2=Pz(G(499),0);b=Pz(G(500),1);OT=b;c=Bb(GH,2);d=c.data;d[0]=E2;d[1]=b;TX=c;},F6=J(BJ),Gn=null,PV=null,TD=null,El=()=>{El=Be(F6);W9();},T5=(a,b,c)=>{El();Cu(a,b,c);},O2=(a,b)=>{let c=new F6();T5(c,a,b);return c;},W9=()=>{let b,c,d;Gn=O2(G(501),0);b=O2(G(502),1);PV=b;c=Bb(F6,2);d=c.data;d[0]=Gn;d[1]=b;TD=c;};
function IV(){let a=this;M.call(a);a.jU=null;a.jW=null;}
let Va=(a,b,c)=>{a.jU=b;a.jW=c;},Kd=(a,b)=>{let c=new IV();Va(c,a,b);return c;},EL=(a,b)=>{let c,d,e,f;c=a.jW;d=c.jb;e=a.jU;f=e.j2;return d-(b-f)/(e.jY-f)* -c.ji;},Eh=(a,b)=>{let c,d,e,f;c=a.jW;d=c.jq;e=a.jU;f=e.jM;return d-(f-b)/(f-e.jQ)* -c.jy;},Lx=(a,b)=>{let c,d,e,f,g;b=b.data;c=b.length;d=Bj(c);e=d.data;f=0;while(f<c){e[f]=EL(a,b[f]);g=f+1|0;e[g]=Eh(a,b[g]);f=f+2|0;}return d;},Kp=(b,c,d)=>{let e,f;e=D$(b,c.jb,d);f=D$(b,c.jq,d);return Cw(e,f,D$(b,D5(c),d)-e,D$(b,CP(c),d)-f);},TU=(a,b,c,d,e,f)=>{let g,h,
i,j,k,l,m,n,o,p,q,r,s,t,u;g=c.lk;h=B_(d.ku,DT(b,Fl(c)));i=Kp(b,a.jW,h.le);Cs();j=Dd(g,CK);k=CP(i)+Hu(c);l=BI(e);g=g*0.75;while(BF(l)){m=BE(l);n=EL(a,m.ma);o=D$(b,n,h.le);p=Bj(4);q=p.data;q[0]=o;q[1]=CP(i);q[2]=o;q[3]=k;e=Lh(p);r=b;Cd(r,e,h);s=k+Hu(c)+g;t=Nm(m.ki,j)/2.0;u=Bd(n,r.k1-t-1.0);CB(r,m.ki,u,s,j,d.kp);}Pn(a,b,c,d,f,i.jb,(-1));Cd(b,i,h);},Pn=(a,b,c,d,e,f,g)=>{let h,i,j,k,l,m,n,o,p,q,r,s,t,u,v;h=B_(d.ku,DT(b,Fl(c)));i=Hu(c);j=g;i=f+i*j;k=i+Hu(c)*j;j=g<0?k:b.k1-k;l=c.lk;if(g>=0){Cs();m=Dr;}else{Cs();m=
Hy;}n=e;o=BI(n);while(BF(o)){p=Nm((BE(o)).ki,Dd(1.0,m));if(p>0.0)l=Bd(l,j/p);}o=Dd(l,m);e=BI(n);p=(i- -f)/2.0;while(BF(e)){n=BE(e);q=Eh(a,n.ma);r=D$(b,q,h.le);s=Cv(n.ki);t=Bj(4);u=t.data;u[0]=f;u[1]=r;u[2]=!s?i:p;u[3]=r;v=Lh(t);c=b;Cd(c,v,h);if(!s)CB(c,n.ki,k,q- -l*0.36,o,d.kp);}},S2=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bu(IV)){b=b;c=!V(a.jU,b.jU)?0:V(a.jW,b.jW)?1:0;}else c=0;return c;};
function JR(){let a=this;M.call(a);a.lW=0;a.m$=null;a.lN=null;a.kI=null;a.jF=null;a.m7=null;}
let I$=a=>{return a.jF.i4;},KY=(a,b)=>{return !(T(a.m7,b,0)>0.5)?0:1;},W0=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bu(JR)){b=b;c=a.lW!=b.lW?0:!V(a.m$,b.m$)?0:!V(a.lN,b.lN)?0:!V(a.kI,b.kI)?0:!V(a.jF,b.jF)?0:V(a.m7,b.m7)?1:0;}else c=0;return c;},Tx=a=>{return a.kI;},Nz=J(),Mm=null,DW=()=>{DW=Be(Nz);Yl();},P3=b=>{let c,d;DW();c=Bs(b*100.0)|0;if(!c)d=G(503);else if(c==100)d=G(504);else{d=L();P(Q(d,c),37);d=K(d);}return d;},M9=b=>{let c,d;DW();if(b==1)c=G(505);else{c=Gf(b);d=L();I(I(I(d,G(506)),c),G(507));c
=K(d);}return c;},Gf=b=>{let c;DW();c=Mm.data;return b>=c.length?Ca(b):c[b];},WI=(b,c)=>{let d,e,f,g,h,i,j,k;DW();d=I$(c);e=0;f=L();g=0;while(g<d){h=c.lN;i=T(c.jF,g,0);j=T(c.jF,g,1);i=JV(h,i,j);if(!(!KY(c,g)?(!(i<=0.5)?0:1):!(i>0.5)?0:1)){e=e+1|0;N(N(f,e!=1?G(155):G(2)),Pb(T(c.jF,g,0),T(c.jF,g,1)));}g=g+1|0;}if(!d)return;if(!e){if(d==1)c=G(508);else{c=Gf(d);h=L();I(I(I(h,G(509)),c),G(510));c=K(h);}N(b,c);N(b,G(511));}else{N(N(N(b,G(512)),Gf(e)),G(251));N(N(b,Gf(d)),d!=1?G(147):G(513));if(e>4)c=G(2);else{k=K(f);c
=L();I(I(c,G(155)),k);c=K(c);}P(N(b,c),46);}},Yl=()=>{Mm=BN(Bp,[G(514),G(515),G(516),G(517),G(518)]);},Px=J(0);
function Rc(){H.call(this);this.rl=null;}
function Rb(){H.call(this);this.qD=null;}
let S7=(a,b)=>{let c,d,e;b=b;c=a.qD;d=c.lf;b=GQ(b,d,T(b.i3,d,0),T(b.i3,c.lf,1),1.0-T(b.i$,c.lf,0));c=c.m1;e=new Ra;e.p7=b;En(c,e,0);},Dw=J(0);
function OA(){H.call(this);this.qP=null;}
let TV=(a,b)=>{return F4(b,a.qP);};
function Li(){H.call(this);this.oN=null;}
let W_=(a,b)=>{let c,d,e,f;b=b;c=a.oN;d=L();e=0;while(true){f=c.data;if(e>=f.length)break;if(f[e])Q(N(d,d.jk<=0?G(2):G(181)),e);e=e+1|0;}Y();return CO(b,C7,K(d));},M2=J(),Wr=a=>{return performance.now();};
function PW(){let a=this;M.call(a);a.jp=null;a.lp=null;a.lZ=null;a.qj=null;a.mv=null;a.oq=null;}
let Ke=(a,b,c,d)=>{return T(a.lp.jf.data[b],c,d);},GN=(a,b,c)=>{return T(a.lp.je.data[b],c,0);},Ix=(a,b)=>{return HW(a.oq)&&Gx(a.oq)==b?1:0;},Ex=J(0);
function Dp(){let a=this;M.call(a);a.jb=0.0;a.jq=0.0;a.ji=0.0;a.jy=0.0;}
let FX=(a,b,c,d,e)=>{a.jb=b;a.jq=c;a.ji=d;a.jy=e;},Cw=(a,b,c,d)=>{let e=new Dp();FX(e,a,b,c,d);return e;},D5=a=>{return a.jb- -a.ji;},CP=a=>{return a.jq- -a.jy;},WP=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bu(Dp)){b=b;c=a.jb!==b.jb?0:a.jq!==b.jq?0:a.ji!==b.ji?0:a.jy===b.jy?1:0;}else c=0;return c;},Rw=a=>{return a.jb;},Te=a=>{return a.jq;},Tf=a=>{return a.ji;};
function PX(){let a=this;H.call(a);a.jd=null;a.i5=null;a.jg=null;a.ov=null;a.nB=null;a.ja=null;}
let WU=(a,b,c,d,e)=>{let f;a.ja=b;a.jd=c;a.i5=d;a.jg=e;f=d.jT;Cs();a.ov=Jb(f,CK);a.nB=Dd(d.jT,CK);},W1=(a,b,c,d)=>{let e=new PX();WU(e,a,b,c,d);return e;},WC=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v;b=Bo(a.jg.jp);c=1;while(c<=b){d=Pu(a,c);e=Bg();f=Bg();g=Bg();h=0;while(h<=28.0){i=Bg();S(e,i);i=Bg();S(f,i);h=h+1|0;}j=0;while(j<Bf(a.jg.jp,c)){if(!Gi(a.i5))k=0.0;else{l=Bj(4).data;m=0;while(m<Bf(a.jg.jp,c-1|0)){k=Bw(Ke(a.jg,c,j,m));h=0;while(h<4){n=Bt(l[h],k);k=Bd(l[h],k);l[h]=n;h=h+1|0;}m=m+1|0;}k=l[3];}h
=!Gi(a.i5)?2147483647:4;m=0;while(true){i=a.jg.jp;o=c-1|0;if(m>=Bf(i,o))break;i=a.jg;p=Ix(i,EH(i.jp,c,j,m));n=Ke(a.jg,c,j,m);l=BT([Dm(a.i5,c),Cr(a.i5,o,m),EG(a.i5,c),Cr(a.i5,c,j)]);if(p){q=Mw(n,Pu(a,c));i=DS(a.ja.i_.jw,0.22);r=a.jd;s=E0(l);i=B_(i,q+10.0);Cd(r,s,i);}t=h>0&&Bw(n)>=k?1:0;h=h-(!t?0:1)|0;if(!(!p&&!t)){if(n!==0.0&&!(isNaN(n)?1:0)){p=Bs(Mw(n,d)*4.0)|0;S(BH(!(n<0.0)?f:e,p),l);}else S(g,l);}m=m+1|0;}j=j+1|0;}u=a.jd;i=a.ja.i_;k=Bt(2.5,d*7.0);n=Bd(1.0,d*0.8+0.3);r=DS(i.kx,n);s=DS(i.kF,n);v=e;h=v.i6-1|
0;while(h>=0){n=h/4.0;Iv(u,BH(f,h),B_(r,n));Iv(u,BH(v,h),PM(s,n,k));h=h+(-1)|0;}Iv(u,g,B_(i.kp,0.75));c=c+1|0;}c=0;while(c<=b){h=0;while(h<Bf(a.jg.jp,c)){Ym(a,KJ(c,h));h=h+1|0;}c=c+1|0;}c=1;while(c<=b){YX(a,c);c=c+1|0;}},Pu=(a,b)=>{return Bt(0.2,Bd(1.0,Bd(FY(a.i5,b),FY(a.i5,b-1|0))/60.0*1.5));},Ym=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z,ba,bb,bc;c=b.kc;d=a.jg;e=d.lZ.data[c].data;f=b.jZ;g=e[f];if(!c){Rz(a,b,g);return;}a:{h=d.qj.jC.data[c];d=d.jp;if(c!=Bo(d)){i=d.km;Cp();if(i!==D0){if(i===
Hq){j=Gz((-1.0),1.0);break a;}k=h.i0;l=0.0;while(true){e=k.data;if(f>=e.length)break;l=Bt(l,Bw(e[f]));f=f+h.i7|0;}j=l>0.0?Gz( -l,l):Gz((-1.0),1.0);break a;}}j=Gz(0.0,1.0);}m=J_(a.i5,b);if(G9(a.i5,c)){n=Bd(6.0,m.ji/5.0);d=a.jd;i=a.ja.nk;f=b.jZ;e=h.i0;o=h.i7;p=Bs(CX(h.i4))|0;q=((p+25|0)-1|0)/25|0;r=p/q|0;s=p-1|0;t=r-1|0;s=(s-Bc(t,q)|0)/2|0;u=Bc(r,r);k=B6(u);v=k.data;w=0;while(t>=0){x=Bc(s+Bc(t,q)|0,p)+s|0;y=0;while(y<r){z=e.data;ba=w+1|0;v[w]=i.nR.data[NK(j,z[Bc(x+Bc(y,q)|0,o)+f|0])];y=y+1|0;w=ba;}t=t+(-1)|0;}h
=new Q0;if(v.length!=u){b=new BS;d=L();I(Q(P(Q(I(d,G(519)),r),120),r),G(520));BY(b,K(d));Z(b);}h.nT=r;h.nE=r;h.oJ=k;i=d.jo;Gb();i.drawImage(Sx(L7,h),m.jb,m.jq,m.ji,m.jy);e=IO(m,n);d=a.jd;i=new EO;k=Yp(a,m);BW(k);BW(e);h=new P$;Uh(h);h.qN=k;h.qo=e;Ie(i,h);h=PC(a.ja.i_);B2(d,i,h);d=a.jd;i=Nk(e);h=B_(OL(a.ja.i_),1.25);Cd(d,i,h);}else{d=a.jd;i=U1(a.ja.nk,j,g);B2(d,m,i);if(Tf(m)>=8.0){d=a.jd;i=B_(OL(a.ja.i_),DT(a.jd,1.0));Cd(d,m,i);}}d=J_(a.i5,b);if(Nh(a.i5,c))UR(a,d,Ec(g));if(WD(a.i5,c)){g=QD(a.i5)-1.0;Cs();i=Dd(g,
Dr);bb=Te(d)- -QD(a.i5);h=a.jd;j=JX(a,b);g=Rw(d)+5.0;bc=Xk(a.ja.i_);CB(h,j,g,bb,i,bc);}l=GN(a.jg,c,WQ(b));if(!Ep(a.i5,c)&&G9(a.i5,c)&&l!==0.0)RP(a,d,l);},Rz=(a,b,c)=>{let d,e,f,g,h,i,j,k;d=DX(a.i5,0);e=Cr(a.i5,0,b.jZ);f=a.i5;g=f.jT;h=Ez(d,e,FY(f,0)/2.0);f=a.jd;i=a.ja.i_.j1;B2(f,h,i);j=a.jd;i=B_(a.ja.i_.ku,1.25);Cd(j,h,i);if(Nh(a.i5,0)){h=a.jd;j=JX(a,b);k=e-g*0.28;b=a.nB;i=a.ja.i_.kp;CB(h,j,d,k,b,i);b=a.jd;f=Ec(c);c=e- -g*0.92;i=a.ov;h=a.ja.i_.jw;CB(b,f,d,c,i,h);}else if(!(!G9(a.i5,1)&&!(FY(a.i5,0)>=g*1.3)))
{f=a.jd;b=JX(a,b);c=e- -g*0.36;i=a.nB;h=a.ja.i_.jw;CB(f,b,d,c,i,h);}},Yp=(a,b)=>{let c,d,e,f;c=b.jb-1.0;d=D5(b)+1.0;e=b.jq-1.0;f=CP(b)+1.0;return BT([c,e,d,e,d,f,c,f]);},UR=(a,b,c)=>{let d,e,f,g,h,i,j,k;d=Bs(a.i5.jT*1.25);e=Bd(b.ji-4.0,a.i5.jT*0.602*c.i1.length+6.0);f=b.jb- -(b.ji-e)/2.0;g=CP(b)-d-4.0;h=IO(Cw(f,g,e,d),3.0);i=a.jd;j=LH(L0(h));k=DS(a.ja.i_.j1,0.86);B2(i,j,k);Rg(a,c,b.jb- -b.ji/2.0,g- -d/2.0,a.ja.i_.jw);},Rg=(a,b,c,d,e)=>{let f,g;f=a.jd;d=d- -a.i5.jT*0.36;g=a.ov;CB(f,b,c,d,g,e);},RP=(a,b,c)=>{let d,
e,f,g,h,i,j,k;d=Bw(c);e=b.ji;f=e/2.0*d/(d+1.0);g=b.jb- -e/2.0;h=C3(c,0.0);if(h<0)g=g-f;i=h>=0?a.ja.i_.kx:a.ja.i_.kF;j=a.jd;k=Cw(g,CP(b)+2.0,f,2.5);B2(j,k,i);},YX=(a,b)=>{let c,d,e,f,g,h,i,j,k,l;c=0;d=b-1|0;while(c<Bf(a.jg.jp,b)){e=0;while(e<Bf(a.jg.jp,d)){f=EH(a.jg.jp,b,c,e);g=Ix(a.jg,f);if(!(!Fr(a.i5,b)&&!g)){h=Ke(a.jg,b,c,e);O3(a,Nv(a.i5,b,c,e),JC(h),h,g);}if(a.jg.mv.data[f]&&!(Gi(a.i5)&&!g)){i=a.i5;h=!Fr(i,b)?0.7:1.0-i.lI.data[b];if(Fr(i,b)&&Bw(h-0.5)<0.2)h=0.8;j=h*(EG(i,b)-Dm(i,b))- -Dm(i,b);k=Bj(2).data;k[0]
=j;k[1]=Eg(i,b,c,e,h);Lv(a,k[0],k[1]);}e=e+1|0;}f=KA(a.jg.jp,b,c);g=Ix(a.jg,f);i=M7(a.i5,b,c);if(!(!Ep(a.i5,b)&&!g)){h=GN(a.jg,b,c);O3(a,i,E5(G(521),JC(h)),h,g);}if(a.jg.mv.data[f]&&G9(a.i5,b)){l=J_(a.i5,KJ(b,c));f=!Ep(a.i5,b)&&!g?0:1;Lv(a,f?i.jb-6.0:l.jb- -l.ji/2.0,!f?CP(l):i.jq- -i.jy/2.0);}c=c+1|0;}},O3=(a,b,c,d,e)=>{let f,g,h;f=a.jd;g=a.ja.i_.j1;B2(f,b,g);if(e){f=a.jd;g=Q7(b,3.0);h=B_(a.ja.i_.jw,1.5);Cd(f,g,h);}f=d<0.0?a.ja.i_.kF:!(d>0.0)?a.ja.i_.kp:a.ja.i_.kx;Rg(a,c,b.jb- -b.ji/2.0,b.jq- -b.jy/2.0,f);},Lv
=(a,b,c)=>{let d,e,f,g;d=a.jd;e=Ez(b,c,7.0);f=a.ja.i_.j1;B2(d,e,f);e=a.jd;g=Cw(b-3.5,c-0.5,7.0,5.0);f=a.ja.i_.jw;B2(e,g,f);e=Cw(b-2.2,c-4.5,4.4,7.0);g=a.jd;e=Q7(e,2.2);f=B_(a.ja.i_.jw,1.2);Cd(g,e,f);},JX=(a,b)=>{let c,d,e;c=Bo(a.jg.jp);d=b.kc;if(d==c)return G(522);c=d?104:120;d=b.jZ+1|0;b=P(L(),c);e=Ca(d);c=0;while(c<e.i1.length){P(b,((BM(e,c)-48|0)+8320|0)&65535);c=c+1|0;}return K(b);},QF=J(),KI=null,H2=null,FT=null,ER=()=>{ER=Be(QF);TF();},TF=()=>{let b,c,d,e,f,g,h,i;KI=Bj(128);H2=Bj(128);FT=Bj(2047);b=I4(2.0,
0.0);c=0;while(c<7){d=CX(b.kH);e=d*d;b=QT(d,(b.lC-(e-b.kH-Lb(e,d,d)))/(2.0*d));c=c+1|0;}f=I4(1.0,0.0);g=0;while(g<128){h=KI.data;i=f.kH;h[g]=i;H2.data[g]=f.lC/i;d=b.kH;e=i*d;d=Lb(e,i,d);f=QT(e,f.kH*b.lC+f.lC*b.kH-d);g=g+1|0;}d=2.2250738585072014E-308;g=1;while(true){h=FT.data;if(g>=h.length)break;h[g]=d;d=d*2.0;g=g+1|0;}},U$=J();
function QU(){let a=this;H.call(a);a.o4=null;a.o_=null;a.pa=null;a.o$=null;}
let XV=(a,b)=>{let c,d,e,f,g;c=a.o4;d=a.o_;e=a.pa;f=a.o$;g=Ez(EL(e,T(f.jF,b,0)),Eh(e,T(f.jF,b,1)),c.jR.n8*1.9);c=B_(c.j3.jw,2.0);Cd(d,g,c);};
function Q9(){H.call(this);this.po=null;}
let Sv=(a,b)=>{return FS(b,a.po);};
function Ou(){let a=this;H.call(a);a.oI=null;a.oH=null;}
let Uy=(a,b)=>{b=b;Cj(a.oI,a.oH.i9,b);},O4=J(0),Rk=J(0),Wd=J();
function La(){let a=this;H.call(a);a.nR=null;a.p9=null;}
let U1=(a,b,c)=>{return J0(a.p9,NK(b,c));},NK=(b,c)=>{let d;d=b.qY;return Bt(0.0,Bd(255.0,(c-d)/(b.qC-d)*256.0))|0;};
function Jj(){let a=this;M.call(a);a.kc=0;a.jZ=0;}
let Yu=(a,b,c)=>{a.kc=b;a.jZ=c;},KJ=(a,b)=>{let c=new Jj();Yu(c,a,b);return c;},YV=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bu(Jj)){b=b;c=a.kc!=b.kc?0:a.jZ==b.jZ?1:0;}else c=0;return c;},WQ=a=>{return a.jZ;},T9=J(),Pb=(b,c)=>{let d,e,f;d=Oo(b);e=Oo(c);f=L();P(I(I(I(P(f,40),d),G(155)),e),41);return K(f);},Oo=b=>{return Ki(b,b!==Bs(b)?2:0);},Wc=J(),JC=b=>{let c,d,e,f;c=QR(Bw(b));d=b<0.0?G(523):!(b>0.0)?G(2):G(265);e=L();f=d.i1.length+c.i1.length|0;while(f<5){P(e,32);f=f+1|0;}return K(N(N(e,d),c));},Ec
=b=>{let c;c=QR(Bw(b));if(b<0.0)c=E5(G(523),c);return c;},QR=b=>{let c;if(isNaN(b)?1:0)return G(394);if(b<9999.5)return Ki(b,b<9.995?2:!(b<99.95)?0:1);if(b>1.0E300)return !(b>1.7976931348623157E308)?G(524):G(395);c=0;while(b>=9.5){b=b/10.0;c=c+1|0;}return K(Q(P(Q(L(),Bs(b)|0),101),c));};
function NI(){let a=this;M.call(a);a.kH=0.0;a.lC=0.0;}
let X2=(a,b,c)=>{a.kH=b;a.lC=c;},I4=(a,b)=>{let c=new NI();X2(c,a,b);return c;},Gy=b=>{let c;c=b*1.34217729E8;return c-(c-b);},QT=(b,c)=>{let d;d=c+b;return I4(d,c-(d-b));},Lb=(b,c,d)=>{let e,f,g,h;e=Gy(c);f=c-e;g=Gy(d);h=d-g;return b-e*g-e*h-f*g-f*h;};
function PG(){let a=this;H.call(a);a.oK=null;a.oL=null;}
let Ui=J();
function KZ(){let a=this;H.call(a);a.jl=null;a.nu=null;a.rf=0.0;a.l7=0;a.nF=null;a.l6=null;}
let MM=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t;c=0;while(c<T4(a.jl)){d=0;while(d<Rv(a.jl)){e=a.nF;f=Rl(a,d,c);g=!(FW(a.jl,d,c)>b)?0:1;e.data[f]=g;d=d+1|0;}c=c+1|0;}c=(-1);while(c<a.jl.j8){g=(-1);while(g<a.jl.jD){d=Rl(a,g,c);e=a.nF.data;h=e[d];i=d+1|0;j=e[i];f=d+a.l7|0;k=e[f+1|0];l=e[f];if(!(h==j&&j==k&&k==l)){m=h==k&&j==l?1:0;a:{e=Dq(4).data;e[0]=h;e[1]=j;e[2]=k;e[3]=l;if(m){n=a.nu;o=(Ek(a.jl,g)+Ek(a.jl,g+1|0))/2.0;p=(D3(a.jl,c)+D3(a.jl,c+1|0))/2.0;if(JV(n,o,p)>b){f=1;break a;}}f=0;}q=B6(4).data;j=2
*d|0;q[0]=j;q[1]=(2*i|0)+1|0;q[2]=2*(d+a.l7|0)|0;q[3]=j+1|0;d=0;while(d<4){if(e[d]&&!e[(d+1|0)%4|0]){h=d;while(true){h=(h+(!f?3:1)|0)%4|0;if(e[h])continue;if(e[(h+1|0)%4|0])break;}a.l6.data[q[d]]=q[h];}d=d+1|0;}}g=g+1|0;}c=c+1|0;}n=Bg();r=Bg();c=0;while(true){e=a.l6.data;if(c>=e.length)break;if(e[c]!=(-1)){s=new NX;s.kB=Bj(64);s.kz=Dq(32);f=c;while(a.l6.data[f]!=(-1)){g=f/2|0;d=a.l7;h=(g%d|0)-1|0;g=(g/d|0)-1|0;d=(f%2|0)!=1?0:1;i=d?h:h+1|0;d=!d?g:g+1|0;if(!NV(a,h,g))KL(s,Ek(a.jl,i),D3(a.jl,d),0);else if(NV(a,
i,d))S8(a,s,h,g,i,d,b);else KL(s,Ek(a.jl,h),D3(a.jl,g),0);e=a.l6.data;g=e[f];e[f]=(-1);f=g;}e=Vb(s);S(n,e);W2(s,r);}c=c+1|0;}t=new Qg;t.pq=LH(n);t.p1=r;return t;},Rl=(a,b,c)=>{return (Bc(c+1|0,a.l7)+b|0)+1|0;},NV=(a,b,c)=>{let d;a:{if(b>=0){d=a.jl;if(b<d.jD&&c>=0&&c<d.j8){b=1;break a;}}b=0;}return b;},S8=(a,b,c,d,e,f,g)=>{let h,i,j,k,l,m,n,o,p,q,r,s,t,u;h=Ek(a.jl,c);i=D3(a.jl,d);j=Ek(a.jl,e)-h;k=D3(a.jl,f)-i;l=0.0;m=1.0;n=FW(a.jl,c,d)-g;o=FW(a.jl,e,f)-g;p=!(o>0.0)?0:1;q=0;while(true){r=m-l;s=a.rf;if(!(r>s))break;s
=q>=3?(l+m)/2.0:P5(l,m,n,o,s/2.0);t=a.nu;r=h+s*j;u=i+s*k;r=JV(t,r,u)-g;if((!(r>0.0)?0:1)==p){m=s;o=r;s=l;r=n;}q=q+1|0;l=s;n=r;}s=P5(l,m,n,o,0.0);KL(b,h+s*j,i+s*k,1);},P5=(b,c,d,e,f)=>{let g;g=b-(c-b)/(e-d)*d;return !(b<=g&&g<=c?1:0)?(b+c)/2.0:Bt(b+f,Bd(c-f,g));};
function Qg(){let a=this;M.call(a);a.pq=null;a.p1=null;}
function GY(){M.call(this);this.lR=null;}
let YB=(a,b)=>{a.lR=b;},E0=a=>{let b=new GY();YB(b,a);return b;},Lh=b=>{return E0(b);},UF=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bu(GY)){b=b;c=V(a.lR,b.lR)?1:0;}else c=0;return c;};
function QO(){let a=this;M.call(a);a.pl=null;a.le=0.0;a.qh=0.0;}
let WJ=(a,b,c,d)=>{a.pl=b;a.le=c;a.qh=d;},PM=(a,b,c)=>{let d=new QO();WJ(d,a,b,c);return d;},B_=(b,c)=>{return PM(b,c,0.0);},P2=J(),Io=null,Fc=()=>{Fc=Be(P2);SL();},I3=(b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p;Fc();if(b<c){e=c-b;if(e!==Infinity){e=e/d;f=1.0;g=e/10.0;while(f<=g){f=f*10.0;}g=10.0;while(f>e){f=1.0/g;g=g*10.0;}d=0;while(Io.data[d]*f<e){d=d+1|0;}while(true){g=Io.data[d]*f;h=g*Fj(b/g);i=Fj((b-h)/g+1.0E-10);j=Bj((CQ((c-h)/g-1.0E-10)-i|0)+1|0).data;k=0;l=j.length;while(k<l){j[k]=g*(i+k)+h;k=k+1|0;}d=d+
(-1)|0;if(d<0)break;m=0;k=0;while(k<l){e=j[k];if(e>=b&&e<=c)m=m+1|0;k=k+1|0;}if(m>=2)break;}e=j[1]-j[0];g=1.0;m=0;i=1.0E-6*e;while(m<15){d=0;a:{while(d<l){f=j[d]*g;if(Bw(f-Bs(f))>i*g){d=0;break a;}d=d+1|0;}d=1;}if(d)break;g=g*10.0;m=m+1|0;}n=Bg();d=0;e=1.0E-10*e;f=b-e;c=c+e;while(d<l){b=j[d];if(b>=f&&b<=c){o=new In;p=Ki(b,m);o.ma=b;o.ki=p;S(n,o);}d=d+1|0;}return n;}}n=new BS;BY(n,G(525));Z(n);},Y$=b=>{Fc();return b>=1.0&&b===Bs(b)?1:0;},Ki=(b,c)=>{let d,e,f;Fc();d=Bw(b);e=0;while(e<c){d=d*10.0;e=e+1|0;}f=Po(L(),
Fp(Bs(d)));while(true){e=f.jk;if(e>c)break;EK(f,0,48);}if(c>0)EK(f,e-c|0,46);if(b<0.0&&Bs(d)!==0.0)EK(f,0,8722);return K(f);},SL=()=>{Io=BT([0.1,0.2,0.25,0.5,1.0,2.0,2.5,5.0,10.0,20.0]);},TT=J();
function RG(){let a=this;M.call(a);a.rx=null;a.rw=null;a.ru=0.0;a.ry=0.0;}
function OM(){let a=this;H.call(a);a.nl=null;a.me=null;a.n9=null;}
let Ih=(a,b)=>{return !(a.nl.kJ.data[b]>0.5)?0:1;},E7=(a,b,c,d)=>{if(!a.me.data[b]&&Ih(a,b)==c){a.me.data[b]=1;a.n9.data[d]=b;return d+1|0;}return d;};
function TZ(){let a=this;H.call(a);a.rA=0.0;a.rv=null;a.rt=null;a.rz=null;}
let Mw=(b,c)=>{let d;d=Bd(Bw(b),3.4028234663852886E38);return Bt(0.75,c*7.0*d/(d+4.0));},Iv=(b,c,d)=>{let e;if(!Ch(c)){e=new IU;e.qb=c;Cd(b,e,d);}},PF=J(0);
function PL(){let a=this;H.call(a);a.pz=null;a.py=null;}
let JV=(a,b,c)=>{let d,e;d=a.pz;e=a.py;BQ(d.nf,0,0,b);BQ(d.nf,0,1,c);DJ(d.om,e);return T(Gq(d.om),0,0);};
function EO(){M.call(this);this.ny=null;}
let Ie=(a,b)=>{a.ny=b;},LH=a=>{let b=new EO();Ie(b,a);return b;};
function In(){let a=this;M.call(a);a.ma=0.0;a.ki=null;}
let Yv=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bu(In)){b=b;c=a.ma!==b.ma?0:V(a.ki,b.ki)?1:0;}else c=0;return c;},U9=J(),Nm=(b,c)=>{let d,e,f,g,h,i;d=0.0;e=0;while(e<b.i1.length){f=BM(b,e);g=c.k$;Df();if(g===E$)h=Mt(0.602,c.kL);else{a:{switch(f){case 32:case 39:case 40:case 41:case 44:case 46:case 58:case 59:case 91:case 93:case 105:case 106:case 108:case 124:break;case 37:case 64:case 77:case 87:case 109:case 119:case 8230:h=1.02;break a;case 42:case 43:case 45:case 61:case 215:case 8722:h=0.84;break a;default:if
(f>=65&&f<=90){h=0.79;break a;}h=0.65;break a;}h=0.41;}i=c.ly;DV();if(i===Kg)h=1.12*h;h=Mt(h,c.kL);}d=d+h;e=e+1|0;}return d;};
function Hb(){let a=this;M.call(a);a.oA=0.0;a.oz=0.0;a.og=0.0;}
let Ro=(a,b,c,d)=>{a.oA=b;a.oz=c;a.og=d;},Ez=(a,b,c)=>{let d=new Hb();Ro(d,a,b,c);return d;},KP=J(),Pk=null,Eu=()=>{Eu=Be(KP);Si();},IO=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s;Eu();d=b.jb;e= -c;d=d-e;f=D5(b)-c;g=b.jq-e;h=CP(b)-c;i=Pk.data;j=i.length;k=Bj(4*j|0);l=k.data;m=0;n=0;while(n<4){o=0;while(o<j){p=n%2|0;q=!p?i[o]:i[o+1|0];r=p?i[o]:i[o+1|0];s=m+1|0;l[m]=n%3|0?d-q*c:f-q*e;m=s+1|0;l[s]=n>=2?g-r*c:h-r*e;o=o+2|0;}n=n+1|0;}return k;},Q7=(b,c)=>{Eu();return Nk(IO(b,c));},Nk=b=>{let c,d,e,f;Eu();c=b.data;d
=c.length;e=Bj(d+2|0);f=e.data;B$(b,0,e,0,d);f[d]=c[0];f[d+1|0]=c[1];return E0(e);},Si=()=>{let b,c,d,e,f;Eu();b=Bj(14);c=b.data;d=0;while(d<=6){e=2*d|0;f=1.5707963267948966*d/6.0;c[e]=SO(f);c[e+1|0]=Wa(f);d=d+1|0;}Pk=b;};
function NX(){let a=this;H.call(a);a.kB=null;a.kz=null;a.j7=0;}
let KL=(a,b,c,d)=>{let e,f,g,h,i,j;e=a.j7;if(e==a.kz.data.length){a.kB=Ge(a.kB,4*e|0);f=a.kz.data;g=2*a.j7|0;h=Dq(g);i=h.data;g=BG(g,f.length);e=0;while(e<g){i[e]=f[e];e=e+1|0;}a.kz=h;}h=a.kB.data;j=a.j7;e=2*j|0;h[e]=b;h[e+1|0]=c;a.kz.data[j]=d;a.j7=j+1|0;},Vb=a=>{let b,c,d,e,f,g,h,i;b=Bj(2*a.j7|0);c=b.data;d=0;e=0;while(e<a.j7){a:{if(e){f=d-1|0;if(PH(a,b,f,e,0))break a;if(PH(a,b,f,e,1))break a;}g=2*d|0;h=a.kB.data;i=2*e|0;c[g]=h[i];c[g+1|0]=h[i+1|0];d=d+1|0;}e=e+1|0;}return Ge(b,2*d|0);},PH=(a,b,c,d,e)=>{let f,
g;f=b.data;b=a.kB.data;g=b[(2*d|0)+e|0];return f[(2*c|0)+e|0]===g&&b[(2*((d+1|0)%a.j7|0)|0)+e|0]===g?1:0;},W2=(a,b)=>{let c,d,e,f,g,h,i;c=0;while(true){d=a.j7;e=C3(c,d);if(e>=0)break;if(!a.kz.data[c])break;c=c+1|0;}if(!e){f=Ob(a,0,d+1|0);S(b,f);return;}d=0;e=1;while(true){g=a.j7;if(e>g)break;h=a.kz.data;i=c+e|0;if(h[i%g|0])d=d+1|0;else if(d>0){f=Ob(a,i-d|0,d);S(b,f);d=0;}e=e+1|0;}},Ob=(a,b,c)=>{let d,e,f,g,h,i;d=Bj(2*c|0);e=d.data;f=0;while(f<c){g=(b+f|0)%a.j7|0;h=2*f|0;i=a.kB.data;g=2*g|0;e[h]=i[g];e[h+1|0]
=i[g+1|0];f=f+1|0;}return E0(d);};
function IU(){M.call(this);this.qb=null;}
function PT(){let a=this;M.call(a);a.qY=0.0;a.qC=0.0;}
let YW=(a,b,c)=>{a.qY=b;a.qC=c;},Gz=(a,b)=>{let c=new PT();YW(c,a,b);return c;};
function Q0(){let a=this;M.call(a);a.nT=0;a.nE=0;a.oJ=null;}
function P$(){let a=this;CV.call(a);a.qN=null;a.qo=null;}
let R6=a=>{return 2;},Vs=(a,b)=>{let c;if(!b)return a.qN;if(b==1)return a.qo;c=new Co;Bq(c);Z(c);};
function HD(){let a=this;M.call(a);a.rp=0.0;a.rq=0.0;a.rr=0.0;}
let UG=null,FN=()=>{FN=Be(HD);V7();},Mt=(b,c)=>{FN();return  -(b* -c);},V7=()=>{let b;b=new HD;FN();b.rp=1.0;b.rq=0.0;b.rr=0.0;UG=b;};
function QJ(){H.call(this);this.qv=null;}
let S5=(a,b)=>{let c;c=a.qv;c.lf=b;c.nr=0;};
function Qs(){H.call(this);this.rg=null;}
let Sl=(a,b)=>{return FS(b,a.rg);};
function JK(){let a=this;H.call(a);a.mm=null;a.or=null;a.nb=null;a.oV=null;}
let L7=null,Gb=()=>{Gb=Be(JK);T$();},Sx=(a,b)=>{let c,d,e,f,g,h;if(!(a.nb.width==b.nT&&a.nb.height==b.nE))L8(a,b.nT,b.nE);c=b.oJ;d=0;while(true){e=c.data;if(d>=e.length)break;f=e[d];b=a.oV;g=f&(-16711936)|f>>16&255|(f&255)<<16;b[d]=g;d=d+1|0;}b=a.or;h=a.nb;b.putImageData(h,0.0,0.0);return a.mm;},L8=(a,b,c)=>{let d,e,f,g;d=a.mm;e=b;d.width=e;d=a.mm;e=c;d.height=e;d=a.or;f=b;g=c;d=d.createImageData(f,g);a.nb=d;a.oV=new Int32Array(d.data.buffer);},T$=()=>{let b,c;b=new JK;Gb();c=window.document.createElement("canvas");b.mm
=c;b.or=c.getContext("2d");L8(b,1,1);L7=b;},O8=J(BL);
function Nd(){H.call(this);this.pd=null;}
let TL=(a,b)=>{return F4(b,a.pd);};
function Qy(){let a=this;H.call(a);a.l2=0;a.lB=0.0;}
let Qh=(a,b,c)=>{if(c<=a.lB){a.l2=b;a.lB=c;}},QB=J(),Mq=null,Jp=()=>{Jp=Be(QB);YM();},YM=()=>{let b,c;Cs();b=B6((Lc.bc()).data.length);c=b.data;Mq=b;c[Dr.jt]=1;c[CK.jt]=2;c[Hy.jt]=3;},J7=J(Eq),Kt=J(J7),O9=J(Kt);
function Ra(){H.call(this);this.p7=null;}
let XB=(a,b)=>{return FS(b,a.p7);},Ri=J(BL),LV=J(),Lj=null,Hw=()=>{Hw=Be(LV);Wv();},Wv=()=>{let b,c;b=B6((B3()).data.length);c=b.data;Lj=b;c[BX.jt]=1;c[Ce.jt]=2;c[Di.jt]=3;c[CW.jt]=4;};
Sh([]);
C1([H,0,0,[],1,0,0,["V",O(RJ)],Ee,0,H,[],1537,0,0,0,DU,0,H,[],1537,0,0,0,J3,0,H,[],1537,0,0,0,Bp,0,H,[Ee,DU,J3],17,0,()=>CZ(),["V",O(W)],DD,0,H,[Ee],1025,0,0,0,E9,0,DD,[DU],1,0,()=>DK(),["V",O(X6)],G3,0,H,[Ee,J3],0,0,0,["y",O(Il),"g",X(K)],PB,0,H,[],1537,0,0,0,HL,0,G3,[PB],1,0,0,["g",X(TE),"y",O(Yz)],Eq,0,H,[],1,0,0,0,EV,0,Eq,[],1,0,0,0,BL,0,EV,[],1,0,0,0,E3,0,H,[],1025,0,0,0,Wl,0,E3,[],17,0,0,0,V$,0,E3,[],17,0,0,0,LU,0,H,[],1537,0,0,0,Q1,0,H,[LU],1537,0,0,0,K$,0,H,[],1537,0,0,0,O7,0,H,[Q1,K$],17,0,0,0,Nx,0,
H,[],17,0,()=>EN(),0,TO,0,H,[],17,0,0,0,Uv,0,H,[],17,0,0,0,UT,0,H,[],17,0,0,0,Kc,0,H,[],1537,0,0,0,Mz,0,H,[Kc],1,0,0,0,IA,0,H,[DU],1,0,()=>GR(),0,Gt,0,H,[],17,0,0,["V",O(WY)],We,0,H,[],17,0,0,0,OZ,0,H,[],1537,0,0,0,F$,0,H,[OZ],1537,0,0,0,EA,0,H,[F$],1025,0,0,["m",X(Ch)],QN,0,H,[F$],1537,0,0,0,HR,0,H,[QN],1537,0,0,0,EP,0,EA,[HR],1025,0,0,["p",X(BI),"V",O(FU)],I0,0,H,[],1537,0,0,0,D4,0,H,[],1537,0,0,0,F8,0,EP,[I0,Ee,D4],1,0,0,["bd",O(BH),"Y",X(Th)],BJ,0,H,[DU,Ee],1025,0,0,["V",O(SE)],Db,0,BJ,[],65553,0,()=>Y(),
0,Hh,0,H,[],17,0,0,0,Co,0,BL,[],1,0,0,0,XW,0,BL,[],1,0,0,0,B9,0,H,[],1537,0,0,0,Cl,0,H,[B9],1537,0,0,0,Sy,0,H,[Cl],1025,0,0,0,Qq,0,H,[],1536,0,0,0,Mr,0,H,[Qq],16,0,0,0,BD,0,H,[B9],1537,0,0,0,Kb,0,H,[BD],1,0,0,0]);
C1([Ka,0,H,[BD],1,0,0,0,Ky,0,H,[],17,0,0,["V",O(KK)],Ma,0,H,[],16,0,0,0,OY,0,H,[],17,0,0,0,R5,0,H,[],17,0,0,0,D9,0,H,[],1537,0,0,0,Qe,0,H,[D9],1,0,0,["bF",X(Yn)],MX,0,H,[],17,0,0,0,Pe,0,H,[],17,0,0,0,LN,0,H,[],16,0,0,0,BS,0,BL,[],1,0,0,0,FG,0,BJ,[],65552,0,()=>Fu(),0,M,0,H,[],1025,0,0,0,CL,0,H,[],1537,0,0,0,Fh,0,M,[CL],17,0,0,["dO",O(Ux),"bj",X(U6)],IT,0,M,[CL],17,0,()=>GK(),["dO",O(S6),"bj",X(RO)],KB,0,M,[CL],17,0,0,["dO",O(W$),"bj",X(Uw)],J2,0,M,[CL],17,0,0,["dO",O(Is),"bj",X(Uk)],Ir,0,M,[CL],17,0,0,["dO",
O(Np),"bj",X(Wq)],IE,0,M,[CL],17,0,0,["dO",O(YT),"bj",X(Xz)],LY,0,M,[CL],17,0,0,["dO",O(Xm),"bj",X(YQ)],HF,0,M,[CL],17,0,0,["dO",O(RD),"bj",X(Ur)],Ol,0,EV,[],1,0,0,0,Wj,0,H,[],17,0,0,0,Nr,0,H,[],17,0,0,0,Ms,0,H,[B9],1537,0,0,0,HX,0,H,[Ms],1,0,0,0,PK,0,M,[],17,0,0,0,QQ,0,H,[],16,0,0,0,P7,0,H,[],1,0,0,0,Ql,0,H,[],16,0,0,0,IZ,0,H,[],16,0,()=>FZ(),0,FB,0,H,[],1025,0,0,0,IL,0,H,[],1537,0,0,0,No,0,FB,[IL],16,0,0,["gQ",D1(YI),"gR",BO(XS),"f3",X(RI),"eb",O(VE),"ea",BO(Xv)],PR,0,FB,[IL],16,0,0,["gQ",D1(TM),"gR",BO(Uf),
"f3",X(Ws),"eb",O(SU),"ea",BO(X8)],Je,0,H,[],16,0,()=>Cy(),0,Pv,0,H,[],16,0,0,0,K9,0,H,[],16,0,0,0,M5,0,H,[],16,0,0,0,GO,0,H,[],1537,0,0,0,OU,0,H,[GO],1,0,0,0,N5,0,H,[],16,0,0,0,Ne,0,H,[],16,0,0,0,Om,0,H,[],16,0,0,0,JY,0,H,[],16,0,()=>JT(),0,Ip,0,H,[],16,0,()=>GS(),0,Qi,0,H,[],17,0,0,0,SZ,0,H,[],16,0,0,0,TW,0,H,[],17,0,0,0]);
C1([JQ,0,H,[],1537,0,0,0,ND,0,H,[JQ],1,0,0,["gH",O(Yk)],MC,0,H,[JQ],1,0,0,["gH",O(Td)],Tp,0,H,[],17,0,0,0,BR,0,H,[],1537,0,0,0,NF,0,H,[BR],1,0,0,["gP",X(Ww)],FO,0,H,[],17,0,0,0,IR,0,H,[BD],1,0,0,0,Nn,0,H,[BR],1,0,0,["gP",X(S3)],IH,0,H,[BD],1,0,0,0,IJ,0,H,[BD],1,0,0,0,II,0,H,[BD],1,0,0,0,IG,0,H,[BD],1,0,0,0,IF,0,H,[BD],1,0,0,0,Ln,0,H,[BR],1,0,0,["gP",X(St)],Lp,0,H,[BR],1,0,0,["gP",X(UQ)],Lo,0,H,[BR],1,0,0,["gP",X(Xt)],Lm,0,H,[BR],1,0,0,["gP",X(R9)],Ll,0,H,[BR],1,0,0,["gP",X(Ub)],HN,0,H,[BD],1,0,0,0,HM,0,H,[BD],
1,0,0,0,GA,0,M,[],17,0,0,["V",O(SX)],I7,0,H,[BD],1,0,0,0,I8,0,H,[BD],1,0,0,0,I5,0,H,[BD],1,0,0,0,I6,0,H,[BD],1,0,0,0,N2,0,H,[BR],1,0,0,["gP",X(Wk)],Sn,0,H,[],17,0,0,0,N3,0,H,[BR],1,0,0,["gP",X(YK)],N1,0,H,[BR],1,0,0,["gP",X(Ru)],LL,0,H,[],17,0,0,0,N7,0,H,[],17,0,()=>DA(),0,MB,0,H,[BR],1,0,0,["gP",X(S1)],ME,0,H,[BR],1,0,0,["gP",X(Ut)],MD,0,H,[BR],1,0,0,["gP",X(VZ)],Qo,0,H,[BR],1,0,0,["gP",X(Uj)],Qp,0,H,[BR],1,0,0,["gP",X(W3)],Qn,0,H,[BR],1,0,0,["gP",X(RB)],Hp,0,BJ,[],65553,0,()=>GB(),0,Gd,0,M,[],17,0,()=>Hm(),
["V",O(Rt)],JZ,0,H,[BD],1,0,0,0,H_,0,H,[BD],1,0,0,0,Jw,0,H,[B9],1537,0,0,0,IM,0,H,[Jw],1,0,0,0,Eb,0,H,[],1537,0,0,0,QK,0,H,[Eb],1,0,0,["dc",O(SG)],P1,0,H,[Eb],1,0,0,["dc",O(Sr)],YY,0,H,[],17,0,0,0,P4,0,H,[B9],1537,0,0,0,JE,0,H,[P4],1,0,0,0]);
C1([CV,0,EP,[D4],1024,0,0,0,ID,0,CV,[D4],1,0,0,["bd",O(FR),"Y",X(Dj)],Lr,0,H,[D9],1,0,0,["bF",X(Yq)],Tu,0,H,[],17,0,0,0,Xx,0,H,[],17,0,0,0,Mu,0,H,[],1,0,0,0,Xo,0,H,[],17,0,0,0,I1,0,M,[],17,0,0,["V",O(W6)],Mj,0,H,[],17,0,0,0,Cf,0,H,[],17,0,0,["V",O(HO)],H3,0,M,[],16,0,0,["V",O(Ua)],PO,0,H,[D9],1,0,0,["bF",X(XC)],Hf,0,H,[],1537,0,0,0,QA,0,H,[Hf],1,0,0,0,OF,0,H,[],16,0,0,0,Ev,0,BL,[],1,0,0,0,N8,0,DD,[DU],1,0,()=>JD(),0,NZ,0,H,[B9],1537,0,0,0,H0,0,H,[NZ],1,0,0,0,M$,0,H,[],17,0,0,0,KD,0,H,[BD],1,0,0,0,KE,0,H,[BD],
1,0,0,0,KF,0,H,[BD],1,0,0,0,KG,0,H,[BD],1,0,0,0,KH,0,H,[BD],1,0,0,0,It,0,H,[BD],1,0,0,0,EC,0,BL,[],1,0,0,0,Lk,0,H,[],16,0,0,0,Y2,0,H,[],17,0,0,0,PA,0,H,[],0,0,()=>Fs(),0,XH,0,H,[B9],1,0,0,0,BU,0,BJ,[],66561,0,()=>Cp(),0,LT,0,H,[],32768,0,()=>HG(),0,PP,0,H,[],17,0,()=>Ff(),0,KR,0,H,[B9],1537,0,0,0,NA,0,H,[KR],1537,0,0,0,QH,0,H,[B9],1537,0,0,0,NQ,0,H,[Cl],1537,0,0,0,Qb,0,H,[Cl],1537,0,0,0,OJ,0,H,[Cl],1537,0,0,0,PY,0,H,[Cl],1537,0,0,0,Md,0,H,[Cl],1537,0,0,0,Nb,0,H,[Cl],1537,0,0,0,MA,0,H,[Cl],1537,0,0,0,LZ,0,H,
[Cl],1537,0,0,0,UK,0,H,[NA,QH,Cl,NQ,Qb,OJ,PY,Md,Nb,MA,LZ],1025,0,0,0,Xg,0,H,[],16,0,0,0,Su,0,H,[],17,0,0,0,G4,0,BL,[],1,0,0,0,Rf,0,H,[D9],1,0,0,["bF",X(UO)]]);
C1([PN,0,H,[],16,0,0,0,H9,0,M,[],17,0,0,["V",O(T0)],Gj,0,H,[],17,0,0,0,PI,0,M,[],16,0,0,0,Fa,0,M,[],17,0,0,0,S$,0,H,[],1,0,0,0,KT,0,H,[],17,0,0,0,Qc,0,H,[],16,0,0,0,H5,0,H,[Jw],1,0,0,0,H7,0,H,[BD],1,0,0,0,If,0,M,[],17,0,0,["V",O(Gk)],Jl,0,M,[],16,0,0,0,G_,0,M,[],17,0,()=>G8(),["V",O(L_)],M_,0,H,[],17,0,0,0,CF,0,M,[],17,0,0,["V",O(QL)],Dy,0,H,[],17,0,()=>Fw(),0,P6,0,H,[],1537,0,0,0,HV,0,H,[P6],17,0,()=>DI(),0,SS,0,H,[],17,0,0,0,Pp,0,H,[Eb],1,0,0,["dc",O(Rn)],Wt,0,H,[],16,0,0,0,Hx,0,M,[],16,0,0,["V",O(VC)],IX,
0,M,[],16,0,0,["V",O(VR)],NW,0,M,[],17,0,0,0,Jv,0,M,[],16,0,0,["V",O(VA)],Hd,0,Co,[],1,0,0,0,DC,0,BJ,[],66561,0,()=>F7(),0,Fo,0,H,[],1537,0,0,0,Mo,0,H,[Fo],17,0,0,["d5",BO(Un),"dw",X(US),"dD",O(Se)],EI,0,H,[],1537,0,0,0,MJ,0,M,[EI],17,0,0,["dr",O(VV)],Lt,0,M,[EI],17,0,0,["dr",O(Ss)],Qm,0,M,[EI],17,0,0,["dr",O(Xw)],KS,0,H,[],1537,0,0,0,QG,0,H,[KS],1,0,0,0,Wn,0,H,[B9],1025,0,0,0,IY,0,H,[B9],1536,0,0,0,HU,0,H,[IY],1,0,0,0,HT,0,H,[IY],1,0,0,0,K8,0,BU,[],65552,0,0,["gS",O(OE),"gT",BO(Xr)],K7,0,BU,[],65552,0,0,["gS",
O(Yj),"gT",BO(YO)],K6,0,BU,[],65552,0,0,["gS",O(UI),"gT",BO(RF)],K5,0,BU,[],65552,0,0,["gS",O(YU),"gT",BO(Tz)],K4,0,BU,[],65552,0,0,["gS",O(UX),"gT",BO(Uo)],K3,0,BU,[],65552,0,0,["gS",O(Yb),"gT",BO(Vc)],K2,0,BU,[],65552,0,0,["gS",O(Tb),"gT",BO(X4)],Nt,0,H,[F$],1537,0,0,0,Jn,0,EA,[Nt],1025,0,0,0,JF,0,Jn,[],1024,0,0,0,Od,0,JF,[],0,0,0,0]);
C1([Ly,0,H,[],1537,0,0,0,IK,0,H,[Ly],1025,0,0,0,IC,0,IK,[],1024,0,0,0,Oa,0,IC,[],0,0,0,0,Oc,0,CV,[],0,0,0,["bd",O(R8),"Y",X(YS),"p",X(Vk),"m",X(SH)],Gu,0,H,[],1537,0,0,0,N$,0,H,[Gu],0,0,0,["q",X(Sa),"s",X(Tn)],NU,0,H,[Gu],1537,0,0,0,N_,0,H,[NU],0,0,0,0,NM,0,H,[Kc],1,0,0,0,Ht,0,H,[],16,0,0,0,Gs,0,BJ,[],65553,0,()=>Cs(),0,Fq,0,M,[],17,0,0,0,YC,0,H,[],17,0,0,0,XP,0,H,[],17,0,0,0,OO,0,H,[BR],1,0,0,["gP",X(Vo)],Ty,0,H,[],16,0,0,0,Uu,0,H,[],16,0,0,0,Tk,0,H,[],16,0,0,0,Wb,0,H,[],16,0,0,0,UD,0,H,[],16,0,0,0,Xi,0,H,
[],16,0,0,0,Cm,0,M,[],17,0,0,["V",O(YG)],Hg,0,BJ,[],65553,0,()=>Cg(),0,H4,0,BL,[],1,0,0,0,Fn,0,H,[],1536,0,0,0,P0,0,H,[Fn],16,0,0,["hs",D1(Yt)],Lf,0,H,[Fn],16,0,0,["hs",D1(WK)],MF,0,H,[Fn],16,0,0,["hs",D1(W7)],Lq,0,H,[Fn],16,0,0,["hs",D1(Vf)],KW,0,H,[Fo],17,0,0,["d5",BO(XG),"dw",X(S_),"dD",O(TP)],MS,0,H,[Fo],17,0,0,["d5",BO(Xn),"dw",X(TB),"dD",O(Wy)],IN,0,M,[Fo],17,0,()=>F3(),["d5",BO(RE),"dw",X(SY),"dD",O(Yy)],Pf,0,M,[EI],17,0,0,["dr",O(VB)],V2,0,H,[],17,0,0,0,QW,0,DD,[DU],1,0,()=>Jq(),0,JI,0,M,[],17,0,0,["V",
O(RK)],Gv,0,BJ,[],65553,0,()=>Df(),0,F0,0,BJ,[],65553,0,()=>DV(),0,PZ,0,H,[],16,0,0,0,LD,0,M,[],17,0,0,0,Nl,0,H,[],16,0,0,0,MK,0,H,[],16,0,0,0,Qx,0,CV,[D4],0,0,0,["Y",X(VM),"bd",O(XR)],Pj,0,DC,[],65552,0,0,["d6",BO(Um),"gT",BO(Uz)],Pi,0,DC,[],65552,0,0,["d6",BO(U4),"gT",BO(Tq)],P9,0,H,[],17,0,0,0,EM,0,M,[],17,0,0,["V",O(UJ)],Mi,0,H,[Gu],0,0,0,["q",X(BF),"s",X(BE)],Wg,0,H,[],17,0,0,0]);
C1([Tv,0,H,[],17,0,0,0,Xf,0,H,[],17,0,0,0,R4,0,H,[],17,0,0,0,OH,0,H,[],17,0,0,0,Mn,0,H,[],17,0,0,0,Uc,0,H,[],17,0,0,0,MY,0,M,[],17,0,0,0,Pa,0,M,[],17,0,0,0,GH,0,BJ,[],65553,0,()=>DZ(),0,F6,0,BJ,[],65553,0,()=>El(),0,IV,0,M,[],17,0,0,["V",O(S2)],JR,0,M,[],17,0,0,["V",O(W0)],Nz,0,H,[],17,0,()=>DW(),0,Px,0,H,[],1537,0,0,0,Rc,0,H,[Px],1,0,0,0,Rb,0,H,[Eb],1,0,0,["dc",O(S7)],Dw,0,H,[Hf],1537,0,0,0,OA,0,H,[Dw],1,0,0,["db",O(TV)],Li,0,H,[Dw],1,0,0,["db",O(W_)],M2,0,H,[D9],1,0,0,["bF",X(Wr)],PW,0,M,[],17,0,0,0,Ex,0,
H,[],1537,0,0,0,Dp,0,M,[Ex],17,0,0,["V",O(WP)],PX,0,H,[],16,0,0,0,QF,0,H,[],16,0,()=>ER(),0,U$,0,H,[],16,0,0,0,QU,0,H,[GO],1,0,0,["d7",O(XV)],Q9,0,H,[Dw],1,0,0,["db",O(Sv)],Ou,0,H,[Eb],1,0,0,["dc",O(Uy)],O4,0,H,[B9],1537,0,0,0,Rk,0,H,[O4],1537,0,0,0,Wd,0,H,[Rk],1025,0,0,0,La,0,H,[],16,0,0,0,Jj,0,M,[],17,0,0,["V",O(YV)],T9,0,H,[],16,0,0,0,Wc,0,H,[],16,0,0,0,NI,0,M,[],16,0,0,0,PG,0,H,[Hf],1,0,0,0,Ui,0,H,[],16,0,0,0,KZ,0,H,[],17,0,0,0,Qg,0,M,[],17,0,0,0,GY,0,M,[Ex],17,0,0,["V",O(UF)],QO,0,M,[],17,0,0,0,P2,0,H,
[],17,0,()=>Fc(),0,TT,0,H,[],16,0,0,0,RG,0,M,[],16,0,0,0,OM,0,H,[],16,0,0,0,TZ,0,H,[],16,0,0,0,PF,0,H,[],1537,0,0,0,PL,0,H,[PF],1,0,0,0]);
C1([EO,0,M,[Ex],17,0,0,0,In,0,M,[],17,0,0,["V",O(Yv)],U9,0,H,[],16,0,0,0,Hb,0,M,[Ex],17,0,0,0,KP,0,H,[],16,0,()=>Eu(),0,NX,0,H,[],16,0,0,0,IU,0,M,[Ex],17,0,0,0,PT,0,M,[],16,0,0,0,Q0,0,M,[],17,0,0,0,P$,0,CV,[D4],0,0,0,["Y",X(R6),"bd",O(Vs)],HD,0,M,[],17,0,()=>FN(),0,QJ,0,H,[GO],1,0,0,["d7",O(S5)],Qs,0,H,[Dw],1,0,0,["db",O(Sl)],JK,0,H,[],16,0,()=>Gb(),0,O8,0,BL,[],1,0,0,0,Nd,0,H,[Dw],1,0,0,["db",O(TL)],Qy,0,H,[],16,0,0,0,QB,0,H,[],32768,0,()=>Jp(),0,J7,0,Eq,[],1,0,0,0,Kt,0,J7,[],1,0,0,0,O9,0,Kt,[],1,0,0,0,Ra,
0,H,[Dw],1,0,0,["db",O(XB)],Ri,0,BL,[],1,0,0,0,LV,0,H,[],32768,0,()=>Hw(),0]);
let Us=B8(WW),TK=B8(MN),Ng=B8(LJ),Ls=B8(CT);
VJ(["0","<java_object>@","","null"," ","object","function","string","number","undefined","nothing"," takes ",", not “","”. The lab uses ","DATA","data","xor","and","or","nand","nor","xnor","circle","spiral","moons","blobs","points","the points to learn","POINTS","with data=points: each point with the label to learn","START","start","random","by-hand","zeros","weights","the weights to begin with","WEIGHTS","with start=weights: W1 b1 W2 b2 and so on, row by row","FROZEN","frozen","weights that training leaves as they are: their places in W1 b1 W2 b2 and so on, from 0",
"SEED","seed","random weights, as np.random.seed, and the points of circle, spiral, moons and blobs","LAYERS","layers","2","units in each hidden layer","ACTIVATION","activation","sigmoid","tanh","relu","leaky-relu","softplus","sine","identity","what the hidden units make of their sums; with start=by-hand it is relu by default","OUTPUT","output","what the output makes of its sum; with start=by-hand it is relu by default","LOSS","loss","cross-entropy","squared-error","what training makes small; squared-error if the output is not a probability",
"OPTIMIZER","optimizer","gradient-descent","momentum","adam","how the gradient changes the weights","LEARNING_RATE","learning-rate","1","alpha: how far each update goes","BATCH","batch","all","how many points each update looks at, one batch after another","ITERATIONS","iterations","140","how many updates to make","AT","at","the iteration to show first","VIEW","view","decision","network","hidden","landscape","predictions","backprop","graph","lab","the whole lab, or some of its figures in their order","CONTROLS",
"controls","transport","none","which controls to show","SHADE","shade","class","probability","what the decision figure colours","MARKERS","markers","shapes","circles","how the points are drawn: circle 0 and square 1, or circles as in the notebook","AUTOPLAY","autoplay","false","whether training starts by itself","SPEED","speed","max","20","iterations a second","THEME","theme","auto","light","dark","light or dark","ENGINE","engine","js","wasm","JavaScript or WebAssembly; both give the same bits"," takes a whole number of iterations, not “",
"”.","true","JavaScript, since WebAssembly is not to be had here","JavaScript","WebAssembly","With activation=identity the hidden layers add nothing: all layers together can do no more than a single neuron, which draws one straight line.",", and without a hidden layer there is but one.",".","No straight line parts the points of ","With start=zeros the units of a hidden layer are copies of each other, and every update treats them alike.",", and momentum up to ten of those","Each update adds up the gradients of ",
" points",", so a learning rate of "," overshoots easily. To stride as the notebook does, try ","Runs on ","; nothing leaves this browser.","step","seek","{",", ","\": ","{\"format\": \"xor-lab/1\", \"experiment\": ",", \"iteration\": ",", \"loss\": ",", \"weights\": ",", \"biases\": ",", \"predictions\": ",", \"correct\": ",", \"points\": ",", \"diverged\": ","This part of the lab is in study.js, which belongs beside lab.js and could not be loaded. Reload the page to try again.","Iteration "," has not been trained yet, only up to ",
".to-start",".step-back",".play",".step",".to-end","THE_RUN","THE_LOOK","one of ","only ",";","nothing, or up to "," points x,y,label with semicolons between, labels 0 or 1",",","nothing, or ",", or up to "," of them with commas between","a decimal","a decimal above 0","a whole number from "," to ",", or ","one or more of "," with commas between","true or false","data=points needs some points, such as points=0,0,0;1,0,1 (x,y,label and so on). The lab uses xor.","start=by-hand is the notebook\'s solution for two hidden units, so ",
" is set aside.","weights has "," numbers where this network has "," (W1 b1 W2 b2 and so on, row by row). The lab starts from random weights.","frozen="," is set aside, since the weights of this network have the places 0 to ","loss=cross-entropy takes the logarithm of a probability, and with "," a prediction need not be one: it may lie outside 0 to 1. The lab uses squared-error."," is more than there are points, so each update looks at all "," is beyond the last iteration, so the lab shows iteration ","There is no setting “",
"”. The settings are ","p","lab single","hidden-space","set-up","study","losses","At iteration "," the network says ","nothing: its predictions are not numbers.","1 on "," of the plane shown, ",", and 0 on "," on all of the plane shown.","Iteration: ","Loss: ","option","the weight ","the bias of ","A network of "," weights and biases takes a flag for each, not ","aria-invalid","To the point "," this network of ","-"," units answers ",", which is not a number.",", so class 0.",", so class 1."," The output\'s bias is ",
" All weights are 0."," The strongest weights are "," The only weight is "," and "," Of "," weights, "," are negative."," is negative."," of all weights and biases ","are frozen.","is frozen.","px","Train","Pause","iteration "," of "," / "," a second","5","60","250","1000","tr","th","td","span","wrong","right","aria-current","+","✗","✓","wrong class","right class","; the first 100 are shown"," correct","A coordinate is a decimal number, such as 0.5; not “","button","Go to iteration ","·","Solved: 4 of 4 right, with nine numbers of your own.",
"panel puzzle","panel puzzle solved","These weights are so large that the loss or its gradient is not a finite number. Begin with smaller ones.","The next update would overshoot so far that the numbers are no longer finite: the learning rate is too large. Try a tenth of it.","All "," points are right.","finding warns","finding","z(0,0) + z(1,1) = ","\nz(0,1) + z(1,0) = "," + "," − "," = ","Try an example …","Examples","Seeds that fail, or need long","Seed ",": ","A puzzle","Solve XOR by hand","optgroup",".study",
".hidden-space",".loss","A network needs the inputs and at least one layer.","There is no activation “","[","A weight is a decimal number, such as −1.5; not “","ArrowUp","ArrowDown","The puzzle has "," numbers, not ","h₁","h₂","Let "," count how many inputs are on, and let "," be on only when both are. Then "," − 2 "," is 1 just where one input is on."," is to be 0, 1, 1 and 2, the sum of the inputs"," is to be 0, 0, 0 and 1: that sum less 1, and never below 0","The output is to be ",": 0, 1, 1 and 2 − 2 = 0",
". Set ","W1[0,0]","W1[0,1]","W1[1,0]","W1[1,1]","b1[0,0]","b1[1,0]","W2[0,0]","W2[0,1]","b2[0,0]","Nothing is missing any more.","NOTEBOOK","The notebook","Two sigmoid units and an output learn XOR from random weights.","BY_HAND","Solved by hand","ReLU weights that a person found: every answer is exact.","start=by-hand","ZEROS","All zeros","Begun from zeros, the hidden units stay copies of each other, and nothing moves.","start=zeros","NEURON","One neuron on XOR","No straight line parts the four points: a single neuron has 3 of 4 right at best.",
"layers=","AND","One neuron on AND","Here a straight line is enough.","data=and&layers=","RELU","XOR with ReLU","Two ReLUs learn XOR, from this seed; from others one dies or gets stuck.","activation=relu&learning-rate=0.1","DEAD","Dead ReLUs","The same with a learning rate of 1: after two updates both are 0 everywhere, for ever.","activation=relu&learning-rate=1","DIVERGENCE","Divergence","An output without bounds and a learning rate of 1: each update overshoots further.","output=identity&learning-rate=1&iterations=200",
"BLOBS","Two blobs","Two clouds of points that a single neuron can part.","data=blobs&layers=&learning-rate=0.01&iterations=100","CIRCLE","Circle","Four tanh units bend their lines into a ring around the disc.","data=circle&layers=4&activation=tanh&learning-rate=0.02&iterations=400&speed=60","MOONS","Moons","Four tanh units find a way between two half circles.","data=moons&layers=4&activation=tanh&learning-rate=0.02&iterations=500&speed=60","SPIRAL","Spiral","Two layers of sines, Adam, and 20 points at a time tell two spiral arms apart.",
"data=spiral&layers=8,8&activation=sine&optimizer=adam&learning-rate=0.03&batch=20&iterations=1000&speed=100","(0,0) and (1,0) both get 0.50: 2 of 4 right, loss 1.39","(1,0) and (1,1) both get 0.50: 2 of 4 right, loss 1.39","(1,1) is given up: 3 of 4 right, loss 1.91","(0,1) is given up: 3 of 4 right, loss 1.91","looks stuck, then gets there: 4 of 4 right at 2745","needs patience: 4 of 4 right at 7912","Press Train: seed ","Adam moves each weight by about the learning rate at every update, however small the gradient, so ",
" is a long way: try 0.03.",", loss "," correct.","Either src or dest is null","0.0","e+","e-",".0","nan","inf","Row "," has "," values where the first has "," is used only with ",", so it is set aside.","touch","div","label","select","input","decimal","text","-help ","-complaint","-help","SIGMOID","TANH","LEAKY_RELU","SOFTPLUS","SINE","IDENTITY","Not a number: ","A Bᵀ","C + bᵀ","A - B","Aᵀ B","(sum of A\'s rows)ᵀ","A B","A grid of "," points cannot hold "," values: give two points or more each way, and one value for each point.",
"The figure takes X of Nx2 and y of Nx1, not ","0123456789abcdef","bold ","system-ui, -apple-system, \"Segoe UI\", Roboto, \"Noto Sans\", \"DejaVu Sans\", sans-serif","ui-monospace, \"SF Mono\", Menlo, Consolas, \"DejaVu Sans Mono\", monospace","px ","left","center","This needs a single neuron on the points of XOR."," 3 is the best that a single neuron can do.","z(0,0) + z(1,1) and z(0,1) + z(1,0) are equal, whatever the numbers: both are w₁ + w₂ + 2b. XOR wants the first two at or below the cut and the last two above it; then the second sum would be the larger one. So one point at least is always wrong.",
"CROSS_ENTROPY","SQUARED_ERROR","MIDDLE","END"," The "," units of hidden layer "," answer from "," answers "," (bias ","from ","the output","hidden unit "," of layer "," right"," are"," is"," still called ","The output is dead: it is 0 at every point, so every gradient is 0 and nothing will ever move. Begin with other weights."," is dead: it is"," are dead: they are","its gradient is","their gradients are","it.","them."," 0 too. Only a change in the layer before can wake ","it","them"," 0 too and will never bring ",
" back."," 0 at every point, so "," is saturated: it sits"," are saturated: they sit","learns","learn"," at the flat ends of "," at every point, where the slope is nearly 0, and hardly "," any more. Begin with smaller weights, or learn more slowly.","Here every gradient is even 0: nothing moves. Begin with random weights.","Random weights keep units apart."," are copies of each other: the same weights in and out, so the same gradient at every update, and they never learn different things. "," points are right",
"Stuck: the gradient is nearly 0, yet ",". This is a local minimum, or a saddle that takes long to leave; another seed may pass it by.","The gradient is nearly 0, yet ",". A single neuron draws one straight line; points that no line parts need a hidden layer.","SATURATION","SYMMETRY","STUCK","SOLVED","C - alpha B","The shapes do not fit in C = "," into ","SANS","MONO","NORMAL","BOLD","#","h"," more"," of hidden layer ","A seed is a whole number from 0 to 4294967295, as in np.random.seed, not ","CLASS","PROBABILITY",
"SHAPES","CIRCLES","under 1%","over 99%","in one piece","in "," pieces"," The one point is"," All "," points are"," on the right side."," On the wrong side: "," point","no","one","two","three","four","A raster of "," takes a colour for each cell.","b ","ŷ","−",">e300","An axis needs a least and a greatest value, finite and the first below the second."]);
Bp.prototype.toString=function(){return R(this);};
Bp.prototype.valueOf=Bp.prototype.toString;H.prototype.toString=function(){return R(TQ(this));};
H.prototype.__teavm_class__=function(){return UL(this);};
let C=Rp(Wu);
C.javaException=Xd;
let Ze=Symbol('jsoClass');
(()=>{let c;c=Hh.prototype;c.play=U(Tj);c.disconnect=U(Wm);c.attend=U(VO);c.numbers=U(UP);c.run=U(XM);c.seek=U(RZ);c.path=U(Xl);c.studyRefused=U(Xj);c.engine=U(UY);c.attributeChanged=U(UM);c.iteration=U(U0);c.state=U(TN);c.hasDiverged=U(Tr);c.connect=U(WZ);c.settings=U(V4);c.isPlaying=U(Wi);c.furthest=U(Y4);c.lossAt=U(Sp);c.pause=U(Vd);c.redraw=U(Xq);c.takeStudy=U(VH);c.reset=U(SQ);c.webAssemblyRefused=U(Vv);c.step=U(S4);c.visit=U(Vw);c.begin=U(X3);c.snapshot=U(SR);c=Kb.prototype;c.handleEvent=U(Sc);c=Ka.prototype;c.handleEvent
=U(Vh);c=HX.prototype;c.pair=U(Xu);c=IR.prototype;c.handleEvent=U(Wh);c=IH.prototype;c.handleEvent=U(YN);c=IJ.prototype;c.handleEvent=U(R0);c=II.prototype;c.handleEvent=U(Vr);c=IG.prototype;c.handleEvent=U(SW);c=IF.prototype;c.handleEvent=U(T6);c=HN.prototype;c.handleEvent=U(YJ);c=HM.prototype;c.handleEvent=U(XO);c=I7.prototype;c.handleEvent=U(V9);c=I8.prototype;c.handleEvent=U(YF);c=I5.prototype;c.handleEvent=U(Yc);c=I6.prototype;c.handleEvent=U(Sz);c=JZ.prototype;c.handleEvent=U(WM);c=H_.prototype;c.handleEvent
=U(Sq);c=IM.prototype;c.onChange=U(Tl);c=JE.prototype;c.onAnimationFrame=U(UZ);c=H0.prototype;c.onResize=U(XT);c=KD.prototype;c.handleEvent=U(Vx);c=KE.prototype;c.handleEvent=U(X5);c=KF.prototype;c.handleEvent=U(XE);c=KG.prototype;c.handleEvent=U(Xa);c=KH.prototype;c.handleEvent=U(SV);c=It.prototype;c.handleEvent=U(XD);c=H5.prototype;c.onChange=U(Tt);c=H7.prototype;c.handleEvent=U(Rq);c=HU.prototype;c.accept=U(S0);c=HT.prototype;c.accept=U(V3);})();
function D(){throw new Error("Can't instantiate this class directly");};D.prototype=Hh.prototype;main=C;Lab=D;settingNames=E;mount=F;})();
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
lab.takeStudy(study(this.shadowRoot.firstElementChild, lab));
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
