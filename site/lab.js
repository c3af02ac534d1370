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
var main;var Lab;var StudyLink;var settingNames;var mount;(function(){let NT=2463534242,M7=()=>{let x=NT;x^=x<<13;x^=x>>>17;x^=x<<5;NT=x;return x;},Y=f=>function(){return f(this);},P=f=>function(p1){return f(this,p1);},BP=f=>function(p1,p2){return f(this,p1,p2);},D2=f=>function(p1,p2,p3){return f(this,p1,p2,p3);},Rr=f=>(args,callback)=>{if(!args){args=[];}let javaArgs=Bc(Db(),args.length);for(let i=0;i<args.length;++i){javaArgs.data[i]=Bs(args[i]);}WR(()=>{f.call(null,javaArgs);},callback);},Bf=target=>target.$clinit
=()=>{},UQ=obj=>{let cls=obj.constructor;let arrayDegree=0;while(cls[Bz]&&cls[Bz].item){++arrayDegree;cls=cls[Bz].item;}let clsName="";if(cls[Bz].primitiveKind!==0){clsName=cls[Bz].name;}else {clsName=cls[Bz]?cls[Bz].name||"a/"+cls.name:"@"+cls.name;}while(arrayDegree-->0){clsName+="[]";}return clsName;},K=superclass=>{if(superclass===0){return function(){};}if(superclass===void 0){superclass=Db();}return function(){superclass.call(this);};},Bz=Symbol("teavm_meta"),Bw=cls=>{if(cls[Bz].classObject===null){cls[Bz].classObject
=VH(cls);}return cls[Bz].classObject;},Db=()=>I,V=f=>function(){return f.apply(null,[this].concat(Array.prototype.slice.call(arguments)));},IT=source=>{return Object.assign({name:null,binaryName:null,parent:null,superinterfaces:[],modifiers:0,primitiveKind:0,itemType:null,arrayType:null,enclosingClass:null,declaringClass:null,simpleName:null,clinit:()=>{},constructor:null,enumConstants:()=>null,resolvedEnumConstants:null,reflection:null,classObject:null,assignableCache:null,valueToObject:o=>o,objectToValue:
o=>o},source||{});},Ea=(name,binaryName,kind,config)=>{let cls=()=>{};let meta=IT({name:name,binaryName:binaryName,modifiers:1|1<<4,primitiveKind:kind});cls[Bz]=meta;if(typeof config==='function'){config(meta);}return cls;},W0=Ea("boolean","Z",1,meta=>{}),MO=Ea("char","C",4,meta=>{}),LK=Ea("int","I",5,meta=>{{meta.valueToObject=o=>D3(o);}}),R7=Ea("long","J",6,meta=>{}),CU=Ea("double","D",8,meta=>{}),Tn=Ea("void","V",9),NI=new ArrayBuffer(16),MH=new Float64Array(NI),Ml=new BigInt64Array(NI),QP=n=>{MH[0]=n;return Ml[0];},Vk
=n=>{Ml[0]=n;return MH[0];},C4=(a,b)=>a===b?0:a<b? -1:1,Kz=(a,b)=>a===b?0:a>b?1: -1,Bd=Math.imul||function(a,b){let ah=a>>>16&0xFFFF;let al=a&0xFFFF;let bh=b>>>16&0xFFFF;let bl=b&0xFFFF;return al*bl+(ah*bl+al*bh<<16>>>0)|0;},J3=(a,b)=>(a>>>0)/(b>>>0)>>>0,YQ=(a,b)=>(a>>>0)%(b>>>0)>>>0,H0=(a,b)=>{a>>>=0;b>>>=0;return a<b? -1:a>b?1:0;},B9=BigInt(0),EK=(lo,hi)=>BigInt.asIntN(64,BigInt.asUintN(64,BigInt(lo))|BigInt.asUintN(64,BigInt(hi)<<BigInt(32))),Cd=val=>BigInt.asIntN(64,BigInt(val|0)),Fq=val=>BigInt.asIntN(64,
BigInt(val>=0?Math.floor(val):Math.ceil(val))),XS=val=>Number(val),E5=val=>Number(BigInt.asIntN(32,val))|0,DM=(a,b)=>a===b,GS=(a,b)=>a!==b,Of=(a,b)=>a>=b,Vl=(a,b)=>a<b,Vo=(a,b)=>a<=b,RY=(a,b)=>BigInt.asIntN(64,a+b),Sa=a=>BigInt.asIntN(64, -a),Sp=(a,b)=>{a=BigInt.asUintN(64,a);b=BigInt.asUintN(64,b);return a<b? -1:a>b?1:0;},SA=(a,b)=>BigInt.asIntN(64,a*b),St=(a,b)=>BigInt.asIntN(64,BigInt.asUintN(64,a)/BigInt.asUintN(64,b)),R0=(a,b)=>BigInt.asIntN(64,a%b);
let T9=(a,b)=>BigInt.asIntN(64,BigInt.asUintN(64,a)%BigInt.asUintN(64,b)),Ro=(a,b)=>BigInt.asIntN(64,a&b),VI=(a,b)=>BigInt.asIntN(64,a|b),XM=(a,b)=>BigInt.asIntN(64,a<<BigInt(b&63)),XN=(a,b)=>BigInt.asIntN(64,a>>BigInt(b&63)),DQ=(a,b)=>BigInt.asIntN(64,BigInt.asUintN(64,a)>>BigInt(b&63)),Bc=(cls,sz)=>{let data=new Array(sz);data.fill(null);return new (B$(cls))(data);},BO=(cls,data)=>new (B$(cls))(data),C$=sz=>new TN(new Uint16Array(sz)),B8=sz=>new Nh(new Int32Array(sz)),It=data=>{let buffer=new Int32Array(data.length);buffer.set(data);return new Nh(buffer);},Dr
=sz=>new Uv(new Int8Array(sz)),Bm=sz=>new Lt(new Float64Array(sz)),BU=data=>{let buffer=new Float64Array(data.length);buffer.set(data);return new Lt(buffer);},B$=cls=>{let result=cls[Bz].arrayType;if(result===null){function JavaArray(data){(Db()).call(this);this.data=data;}JavaArray.prototype=Object.create((Db()).prototype);JavaArray.prototype.type=cls;JavaArray.prototype.constructor=JavaArray;JavaArray.prototype.toString=function(){let str="[";for(let i=0;i<this.data.length;++i){if(i>0){str+=", ";}str+=this.data[i].toString();}str
+="]";return str;};JavaArray.prototype.bc=function(){let dataCopy;if('slice' in this.data){dataCopy=this.data.slice();}else {dataCopy=new this.data.constructor(this.data.length);for(let i=0;i<dataCopy.length;++i){dataCopy[i]=this.data[i];}}return new (B$(this.type))(dataCopy);};let name="["+cls[Bz].binaryName;JavaArray[Bz]=IT({name:name,binaryName:name,parent:Db(),itemType:cls});result=JavaArray;cls[Bz].arrayType=JavaArray;}return result;};
function Ya(array){return array.data.length;}
let Iz,VK=strings=>{XZ();Iz=new Array(strings.length);for(let i=0;i<strings.length;++i){Iz[i]=OJ(Bs(strings[i]));}},H=index=>Iz[index],Id=(array,offset,count)=>{let result="";let limit=offset+count;for(let i=offset;i<limit;i=i+1024|0){let next=Math.min(limit,i+1024|0);result+=String.fromCharCode.apply(null,array.subarray(i,next));}return result;},RC=array=>Id(array,0,array.length),Bs=str=>str===null?null:M2(str),S=str=>str===null?null:str.i0,XZ=()=>C0(),OJ;
{OJ=str=>str;}let O0=(obj,cls)=>obj instanceof Db()&&!!obj.constructor[Bz]&&EC(obj.constructor,cls),EC=(from,to)=>{if(from===to){return true;}let map=from[Bz].assignableCache;if(map===null){map=new Map();from[Bz].assignableCache=map;}let cachedResult=map.get(to);if(typeof cachedResult!=='undefined'){return cachedResult;}if(to[Bz].itemType!==null){let result=from[Bz].itemType!==null&&EC(from[Bz].itemType,to[Bz].itemType);map.set(to,result);return result;}let parent=from[Bz].parent;if(parent!==null&&parent!==
from){if(EC(parent,to)){map.set(to,true);return true;}}let superinterfaces=from[Bz].superinterfaces;for(let i=0;i<superinterfaces.length;i=i+1|0){if(EC(superinterfaces[i],to)){map.set(to,true);return true;}}map.set(to,false);return false;},Ba=ex=>{throw V6(ex);},FS=Symbol("javaException"),V6=ex=>{if(!ex.$jsException){L6(ex);}return ex.$jsException;},L6=ex=>{let javaCause=Y3(ex);let jsCause=javaCause!==null?javaCause.$jsException:void 0;let cause=typeof jsCause==="object"?{cause:jsCause}:void 0;let err=new Dh("Java exception thrown",
cause);if(typeof Error.captureStackTrace==="function"){Error.captureStackTrace(err);}err[FS]=ex;ex.$jsException=err;Ys(err,ex);},Ys=(err,ex)=>{if(typeof Vp==="function"&&err.stack){let stack=Vp(err.stack);let javaStack=Bc(RW(),stack.length);let elem;let noStack=false;for(let i=0;i<stack.length;++i){let element=stack[i];elem=TL(Bs(element.className),Bs(element.methodName),Bs(element.fileName),element.lineNumber);if(elem==null){noStack=true;break;}javaStack.data[i]=elem;}if(!noStack){V2(ex,javaStack);}}},Dh;
if(typeof Reflect==='object'){let defaultMessage=Symbol("defaultMessage");Dh=function Dh(message,cause){let self=Reflect.construct(Error,[void 0,cause],Dh);Object.setPrototypeOf(self,Dh.prototype);self[defaultMessage]=message;return self;}
;Dh.prototype=Object.create(Error.prototype,{constructor:{configurable:true,writable:true,value:Dh},message:{get(){try {let javaException=this[FS];if(typeof javaException==='object'){let javaMessage=Th(javaException);if(typeof javaMessage==="object"){return javaMessage!==null?javaMessage.toString():null;}}return this[defaultMessage];}catch(e){return "Exception occurred trying to extract Java exception message: "+e;}}}});}else {Dh=Error;}let Xg=e=>e instanceof Error&&typeof e[FS]==='object'?e[FS]:null,Th=t=>
UW(t),Y3=t=>U3(t),RW=()=>Db(),TL=(className,methodName,fileName,lineNumber)=>{{return null;}},V2=(e,stack)=>{},Or=null,Sm=data=>{let i=0;let packages=new Array(data.length);for(let j=0;j<data.length;++j){let prefixIndex=data[i++];let prefix=prefixIndex>=0?packages[prefixIndex]:"";packages[j]=prefix+data[i++]+".";}Or=packages;},VM=[],C2=data=>{let packages=Or;let i=0;while(i<data.length){let cls=data[i++];VM.push(cls);let m=IT();cls[Bz]=m;let className=data[i++];m.name=className!==0?className:null;if(m.name!==
null){let packageIndex=data[i++];if(packageIndex>=0){m.name=packages[packageIndex]+m.name;}}m.binaryName="L"+m.name+";";let superclass=data[i++];m.parent=superclass!==0?superclass:null;m.superinterfaces=data[i++];if(m.parent){cls.prototype=Object.create(m.parent.prototype);}else {cls.prototype={};}cls.prototype.constructor=cls;m.modifiers=data[i++];m.primitiveKind=0;let innerClassInfo=data[i++];if(innerClassInfo!==0){let enclosingClass=innerClassInfo[0];m.enclosingClass=enclosingClass!==0?enclosingClass:null;let declaringClass
=innerClassInfo[1];m.declaringClass=declaringClass!==0?declaringClass:null;let simpleName=innerClassInfo[2];m.simpleName=simpleName!==0?simpleName:null;}let clinit=data[i++];m.clinit=clinit!==0?()=>{m.clinit=()=>{};clinit();}:()=>{};let virtualMethods=data[i++];if(virtualMethods!==0){for(let j=0;j<virtualMethods.length;j+=2){let name=virtualMethods[j];let func=virtualMethods[j+1];if(typeof name==='string'){name=[name];}for(let k=0;k<name.length;++k){cls.prototype[name[k]]=func;}}}}},WR=(runner,callback)=>{let result;try {result
=runner();}catch(e){result=e;}if(typeof callback!=='undefined'){callback(result);}else if(result instanceof Error){throw result;}};
function I(){this.$id$=0;}
let BA=a=>{return Bw(SM(a));},SM=a=>{return a.constructor;},RN=(a,b)=>{return a!==b?0:1;},TS=a=>{let b,c,d,e,f,g,h,i;b=a;if(!b.$id$)b.$id$=M7();c=a.$id$;DL();if(!c)d=H(0);else{e=(((32-Mw(c)|0)+4|0)-1|0)/4|0;f=C$(e);g=f.data;e=(e-1|0)*4|0;h=0;while(e>=0){i=h+1|0;g[h]=FA((c>>>e|0)&15,16);e=e-4|0;h=i;}d=FH(f);}b=M();J(J(b,H(1)),d);return L(b);},Zi=a=>{let b,c,d;b=(BA(a)).kr;if(!O0(a,I3)&&b[Bz].itemType===null){b=new Om;Br(b);Ba(b);}c=RS(a);b=c;d=M7();b.$id$=d;return c;},Ef=K(0),DV=K(0),J5=K(0);
function Bq(){I.call(this);this.mg=0;}
let Xf=null,LD=null,RT=null,C0=()=>{C0=Bf(Bq);WK();},R8=a=>{C0();a.i0="";},Pw=()=>{let a=new Bq();R8(a);return a;},So=(a,b)=>{C0();a.i0=Id(b.data,0,b.data.length);},FH=a=>{let b=new Bq();So(b,a);return b;},WI=(a,b)=>{a.i0=b;},M2=a=>{let b=new Bq();WI(b,a);return b;},Q2=b=>{let c;C0();c=Pw();c.i0=RC(b.data);return c;},BN=(a,b)=>{let c;if(b>=0&&b<a.i0.length)return a.i0.charCodeAt(b);c=new Hg;Br(c);Ba(c);},Cw=a=>{return a.i0.length?0:1;},F3=(a,b,c)=>{let d,e,f,g;d=Bx(0,c);if(b<65536){e=b&65535;while(true){if(d
>=a.i0.length)return (-1);if(a.i0.charCodeAt(d)==e)break;d=d+1|0;}return d;}GU();f=(55296|(b-65536|0)>>10&1023)&65535;g=(56320|b&1023)&65535;while(true){if(d>=(a.i0.length-1|0))return (-1);if(a.i0.charCodeAt(d)==f&&a.i0.charCodeAt((d+1|0))==g)break;d=d+1|0;}return d;},Dt=(a,b,c)=>{let d,e,f;d=a.i0.length;e=C4(b,c);if(!e)return LD;if(!b&&c==d)return a;if(b>=0&&e<=0&&c<=d)return M2(a.i0.substring(b,c));f=new Hg;Br(f);Ba(f);},Hf=(a,b)=>{return Dt(a,b,a.i0.length);},E6=(a,b)=>{let c,d,e,f,g,h;if(Cw(b))return a;if
(Cw(a))return b;c=C$(a.i0.length+b.i0.length|0);d=c.data;e=0;f=0;while(f<a.i0.length){g=e+1|0;d[e]=BN(a,f);f=f+1|0;e=g;}g=0;while(g<b.i0.length){h=e+1|0;d[e]=BN(b,g);g=g+1|0;e=h;}return Q2(c);},DS=(a,b,c)=>{let d,e,f;if(b==c)return a;d=C$(a.i0.length);e=d.data;f=0;while(f<a.i0.length){e[f]=BN(a,f)!=b?BN(a,f):c;f=f+1|0;}return Q2(d);},Dp=a=>{let b,c;b=0;c=a.i0.length-1|0;a:{while(b<=c){if(BN(a,b)>32)break a;b=b+1|0;}}while(b<=c&&BN(a,c)<=32){c=c+(-1)|0;}return Dt(a,b,c+1|0);},X=(a,b)=>{let c;if(a===b)return 1;if
(!(b instanceof Bq))return 0;c=b;return a.i0!==c.i0?0:1;},Dy=a=>{let b;a:{if(!a.mg){b=0;while(true){if(b>=a.i0.length)break a;a.mg=(31*a.mg|0)+a.i0.charCodeAt(b)|0;b=b+1|0;}}}return a.mg;},CZ=(b,c)=>{let d,e;C0();d=BJ(c);if(!BG(d))return H(2);e=M();JI(e,BF(d));while(BG(d)){JI(e,b);JI(e,BF(d));}return L(e);},WK=()=>{Xf=C$(0);LD=Pw();RT=new MA;},DE=K();
function E$(){DE.call(this);this.li=0;}
let R2=null,Hu=null,DL=()=>{DL=Bf(E$);VA();},U$=(a,b)=>{DL();a.li=b;},O8=a=>{let b=new E$();U$(b,a);return b;},Cc=b=>{DL();return (Mc(Xr(20),b,10)).g();},D3=b=>{let c,d;DL();if(b>=(-128)&&b<=127){a:{if(Hu===null){Hu=Bc(E$,256);c=0;while(true){d=Hu.data;if(c>=d.length)break a;d[c]=O8(c-128|0);c=c+1|0;}}}return Hu.data[b+128|0];}return O8(b);},X7=(a,b)=>{if(a===b)return 1;return b instanceof E$&&b.li==a.li?1:0;},Mw=b=>{let c,d;DL();if(!b)return 32;c=0;d=b>>>16|0;if(d)c=16;else d=b;b=d>>>8|0;if(!b)b=d;else c=c
|8;d=b>>>4|0;if(!d)d=b;else c=c|4;b=d>>>2|0;if(!b)b=d;else c=c|2;if(b>>>1|0)c=c|1;return (32-c|0)-1|0;},VA=()=>{R2=Bw(LK);};
function G6(){let a=this;I.call(a);a.ji=null;a.jj=0;}
let L2=(a,b)=>{a.ji=C$(b);},Xr=a=>{let b=new G6();L2(b,a);return b;},Mc=(a,b,c)=>{return XD(a,a.jj,b,c);},XD=(a,b,c,d)=>{let e,f,g,h,i,j,k;e=1;if(c<0){e=0;c= -c|0;}a:{if(H0(c,d)<0){if(e)C_(a,b,b+1|0);else{C_(a,b,b+2|0);f=a.ji.data;g=b+1|0;f[b]=45;b=g;}a.ji.data[b]=FA(c,d);}else{h=1;i=1;j=J3((-1),d);b:{while(true){k=Bd(h,d);if(H0(k,c)>0){k=h;break b;}i=i+1|0;if(H0(k,j)>0)break;h=k;}}if(!e)i=i+1|0;C_(a,b,b+i|0);if(e)e=b;else{f=a.ji.data;e=b+1|0;f[b]=45;}while(true){if(!k)break a;f=a.ji.data;b=e+1|0;f[e]=FA(J3(c,
k),d);c=YQ(c,k);k=J3(k,d);e=b;}}}return a;},Io=(a,b)=>{let c,d,e,f,g;c=a.ji.data.length;if(c>=b)return;d=c>=1073741823?2147483647:Bx(b,Bx(c*2|0,5));e=a.ji.data;f=C$(d);g=f.data;b=BH(d,e.length);c=0;while(c<b){g[c]=e[c];c=c+1|0;}a.ji=f;},L=a=>{let b,c,d,e,f;b=new Bq;c=a.ji;d=c.data;e=a.jj;C0();f=d.length;if(e>=0&&e<=(f-0|0)){b.i0=Id(c.data,0,e);return b;}b=new Cp;Br(b);Ba(b);},C_=(a,b,c)=>{let d,e,f,g;d=a.jj;e=d-b|0;a.y((d+c|0)-b|0);f=e-1|0;while(f>=0){g=a.ji.data;g[c+f|0]=g[b+f|0];f=f+(-1)|0;}a.jj=a.jj+(c-b
|0)|0;},PE=K(0),HN=K(G6),XP=a=>{L2(a,16);},M=()=>{let a=new HN();XP(a);return a;},R3=(a,b)=>{let c,d;b=b;a.ji=C$(b.i0.length);c=0;while(true){d=a.ji.data;if(c>=d.length)break;d[c]=BN(b,c);c=c+1|0;}a.jj=b.i0.length;},Et=a=>{let b=new HN();R3(b,a);return b;},J=(a,b)=>{let c,d;c=a.jj;d=a;b=b===null?H(3):b;KE(d,c,b);return a;},O=(a,b)=>{let c;c=a.jj;KE(a,c,b);return a;},R=(a,b)=>{Mc(a,b,10);return a;},Pr=(a,b)=>{let c,d,e,f,g,h,i,j;c=a.jj;d=a;e=1;if(Vl(b,B9)){e=0;b=Sa(b);}a:{if(Ib(b,Cd(10))<0){if(e)C_(d,c,c+1|0);else
{C_(d,c,c+2|0);f=d.ji.data;g=c+1|0;f[c]=45;c=g;}d.ji.data[c]=FA(E5(b),10);}else{g=1;h=Cd(1);i=JA(Cd(-1),Cd(10));b:{while(true){j=SA(h,Cd(10));if(Ib(j,b)>0){j=h;break b;}g=g+1|0;if(Ib(j,i)>0)break;h=j;}}if(!e)g=g+1|0;C_(d,c,c+g|0);if(e)g=c;else{f=d.ji.data;g=c+1|0;f[c]=45;}while(true){if(DM(j,B9))break a;f=d.ji.data;c=g+1|0;f[g]=FA(E5((JA(b,j))),10);b=SN(b,j);j=JA(j,Cd(10));g=c;}}}return a;},Q=(a,b)=>{let c;c=a.jj;EL(a,c,b);return a;},JI=(a,b)=>{let c,d,e,f,g,h;c=0;b=b;d=b.i0.length;e=a;f=e.jj;e=e;if(c<=d&&d
<=b.i0.length){C_(e,f,(f+d|0)-c|0);while(c<d){g=e.ji.data;h=f+1|0;g[f]=BN(b,c);c=c+1|0;f=h;}return a;}b=new Cp;LX(b);Ba(b);},EL=(a,b,c)=>{C_(a,b,b+1|0);a.ji.data[b]=c;return a;},TH=a=>{return L(a);},YA=(a,b)=>{Io(a,b);},KE=(a,b,c)=>{let d,e,f,g;if(b>=0&&b<=a.jj){a:{if(c===null)c=H(3);else if(Cw(c))break a;d=a.jj+c.i0.length|0;Io(a,d);e=a.jj-1|0;while(e>=b){a.ji.data[e+c.i0.length|0]=a.ji.data[e];e=e+(-1)|0;}a.jj=a.jj+c.i0.length|0;d=0;while(d<c.i0.length){f=a.ji.data;g=b+1|0;f[b]=BN(c,d);d=d+1|0;b=g;}}return a;}c
=new Hg;Br(c);Ba(c);};
function Er(){let a=this;I.call(a);a.p4=null;a.rw=null;a.pK=0;a.rd=0;}
let Br=a=>{Pf(a);a.pK=1;a.rd=1;},Zd=()=>{let a=new Er();Br(a);return a;},Ze=a=>{return a;},Pf=a=>{L6(a);},UW=a=>{return a.p4;},U3=a=>{let b;b=a.rw;if(b===a)b=null;return b;},EW=K(Er),BM=K(EW),LX=a=>{Br(a);},Zc=()=>{let a=new BM();LX(a);return a;},BZ=(a,b)=>{Pf(a);a.pK=1;a.rd=1;a.p4=b;},Zb=a=>{let b=new BM();BZ(b,a);return b;},E4=K(),Wn=K(E4),RQ=(a,b)=>{switch(a.primitiveKind){default:return Bc(a,b);}},V$=K(E4),LV=K(0),Q4=K(0),La=K(0);
function O$(){I.call(this);this.kr=null;}
let VH=b=>{let c;c=new O$;c.kr=b;return c;},G5=a=>{return !a.kr[Bz].primitiveKind?0:1;},HJ=a=>{let b;b=a.kr[Bz].itemType;return b===null?null:Bw(b);},Ny=K(),EO=()=>{EO=Bf(Ny);Uo();},Ww=b=>{EO();},F=()=>{let b,c,d,e,f;EO();b=Bh();c=(B6()).data;d=c.length;e=0;while(e<d){f=c[e].i8;T(b,f);e=e+1|0;}return S(CZ(H(4),b));},G=(b,c,d,e,f)=>{let g,h,i;EO();d=Bs(d);e=Bs(e);g=Tc(f,"hear");h=new Hk;h.mK=matchMedia("(prefers-color-scheme: dark)");f=new Ms;f.jg=h;h.nQ=f;f=new Kd;f.qL=h;h.lA=Bn(f);f=new Kc;f.qa=h;h.nK=Bn(f);h.mT
=Bl();h.mN=b;f=new Mb;f.mU=b;h.lQ=f;h.pz=d;h.k9=g;i=Cw(e)?0:1;h.of=i;b=new O1;d=i?JJ(e):NU(h.lQ);b.l4=Bh();b.k5=Bh();b.kt=d;d=Gr(d);b.nz=d;e=new MZ;f=d.lV;e.kN=NaN;e.jr=f;e.i7=LJ(f);DF(e,Gs(f));b.jG=e;h.jS=b;h.i6=e;d=new Gn;e=h.nQ;d.m3=Bl();d.ob=H(2);d.mr=b;d.lE=e;d.kq=b.jG;h.pg=d;J8(h.i6,new Qh);h.nC=BQ(h.i6.i7);h.j_=TM(c,h.nQ);FK(h);return h;},Uo=()=>{return;},TQ=K(),RS=b=>{let copy=new b.constructor();for(let field in b){if(b.hasOwnProperty(field)){copy[field]=b[field];}}return copy;},Uy=K(),Bj=(b,c)=>{if
(b===null||b===undefined){return null;}let name='jso$functor$'+c;let result=b[name];if(typeof result!=='function'){let fn=function(){return b[c].apply(b,arguments);};result=()=>fn;b[name]=result;}return result();},Tc=(b,c)=>{if(typeof b!=='function')return b;let result={};result[c]=b;return result;},UV=K(),Ke=K(0),MA=K(),ID=K(),R1=null,TU=null,GU=()=>{GU=Bf(ID);SH();},FA=(b,c)=>{GU();if(c>=2&&c<=36&&b>=0&&b<c)return b<10?(48+b|0)&65535:((97+b|0)-10|0)&65535;return 0;},SH=()=>{R1=Bw(MO);TU=Bc(ID,128);};
function Gw(){I.call(this);this.mA=null;}
let RZ=(a,b)=>{a.mA=b;},EF=a=>{let b=new Gw();RZ(b,a);return b;},B7=b=>{let c,d,e,f,g,h,i,j,k,l,m;if(b===null)return null;c=Bs(typeof b);d=!X(c,H(5))&&!X(c,H(6))?0:1;Ft();e=K2;if(e!==null){if(d){f=e.get(b);g=(typeof f=='undefined'?1:0)?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=EF(b);e.set(b,new WeakRef(h));return h;}if(X(c,H(7))){i=Ht;j=KZ;f=i.get(b);g=(typeof f=='undefined'?1:0)?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=EF(b);k=h;i.set(b,new WeakRef(k));j.register(k,b);return h;}if
(X(c,H(8))){l=Gb;m=Os;f=l.get(b);g=(typeof f=='undefined'?1:0)?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=EF(b);k=h;l.set(b,new WeakRef(k));m.register(k,b);return h;}if(X(c,H(9))){f=O3;g=f===null?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=EF(b);O3=new WeakRef(h);return h;}}return EF(b);},Bn=b=>{if(b===null)return null;return !(b instanceof Gw)?b:b.mA;},L7=b=>{if(b===null)return null;return !(b instanceof Db())?b:Bn(b);},W2=(a,b)=>{if(b===a)return 1;if(b===null)return 0;if(!(b instanceof Gw))return 0;return a.mA
!==b.mA?0:1;},We=K(),W=(b,c)=>{if(b===c)return 1;return b!==null?b.V(c):c!==null?0:1;},BX=b=>{if(b!==null)return b;b=new ED;BZ(b,H(2));Ba(b);},O2=K(0),Ga=K(0),EB=K(),Ci=a=>{return a.Y()?0:1;},FL=(a,b)=>{let c;c=BJ(a);while(BG(c)){if(W(BF(c),b))return 1;}return 0;},Im=(a,b)=>{let c,d;c=0;d=b.p();while(d.q()){b=d.s();if(!T(a,b))continue;c=1;}return c;},QQ=K(0),HT=K(0),L_=()=>{Fg();return K3;},L1=b=>{let c;Fg();c=new QA;c.qp=b;return c;},Ow=b=>{let c,d,e;c=b.data;d=c.length;e=0;while(e<d){BX(c[e]);e=e+1|0;}return NC(b.bc());};
function EQ(){EB.call(this);this.kn=0;}
let BJ=a=>{let b;b=new Mj;b.pF=a;b.qM=a.kn;b.qO=a.Y();b.oX=(-1);return b;},G3=(a,b)=>{let c,d,e;c=a;d=c.i4;e=0;while(true){if(e>=d)return (-1);if(W(b,BI(c,e)))break;e=e+1|0;}return e;},FW=(a,b)=>{let c,d;if(!O0(b,HT))return 0;c=b;if(a.Y()!=c.Y())return 0;d=0;while(d<c.Y()){if(!W(a.bd(d),c.bd(d)))return 0;d=d+1|0;}return 1;},I3=K(0),D5=K(0);
function F$(){let a=this;EQ.call(a);a.j3=null;a.i4=0;}
let Wg=a=>{HK(a,10);},Bh=()=>{let a=new F$();Wg(a);return a;},HK=(a,b)=>{let c;if(b>=0){a.j3=Bc(I,b);return;}c=new BT;Br(c);Ba(c);},Zf=a=>{let b=new F$();HK(b,a);return b;},Us=(a,b)=>{let c,d,e,f;HK(a,b.i4);c=BJ(b);d=0;while(true){e=a.j3.data;f=e.length;if(d>=f)break;e[d]=BF(c);d=d+1|0;}a.i4=f;},G$=a=>{let b=new F$();Us(b,a);return b;},BI=(a,b)=>{HR(a,b);return a.j3.data[b];},Tm=a=>{return a.i4;},LL=(a,b,c)=>{let d,e;HR(a,b);d=a.j3.data;e=d[b];d[b]=c;return e;},T=(a,b)=>{let c,d,e,f,g,h;c=a.i4+1|0;d=a.j3.data.length;if
(d<c){c=d>=1073741823?2147483647:Bx(c,Bx(d*2|0,5));e=a.j3;f=HJ(BA(e));if(f===null){b=new ED;Br(b);Ba(b);}if(f===Bw(Tn)){b=new BT;Br(b);Ba(b);}if(c<0){b=new Rk;Br(b);Ba(b);}g=e.data;e=RQ(f.kr,c);h=BH(c,g.length);d=0;while(d<h){e.data[d]=g[d];d=d+1|0;}a.j3=e;}e=a.j3.data;h=a.i4;a.i4=h+1|0;e[h]=b;a.kn=a.kn+1|0;return 1;},Gz=(a,b)=>{let c,d,e,f;HR(a,b);c=a.j3.data;d=c[b];e=a.i4-1|0;a.i4=e;while(b<e){f=b+1|0;c[b]=c[f];b=f;}c[e]=null;a.kn=a.kn+1|0;return d;},Gc=a=>{let b,c,d,e,f,g;b=a.j3;c=0;d=a.i4;e=null;if(c>d)
{e=new BT;Br(e);Ba(e);}while(c<d){f=b.data;g=c+1|0;f[c]=e;c=g;}a.i4=0;a.kn=a.kn+1|0;},HR=(a,b)=>{let c;if(b>=0&&b<a.i4)return;c=new Cp;Br(c);Ba(c);};
function BK(){let a=this;I.call(a);a.rs=null;a.js=0;}
let Cv=(a,b,c)=>{a.rs=b;a.js=c;},SI=(a,b)=>{return a!==b?0:1;};
function Dc(){let a=this;BK.call(a);a.i8=null;a.qk=null;a.kv=null;a.mV=null;a.oT=null;}
let Cf=null,C1=null,BY=null,CD=null,C8=null,Dj=null,CX=null,Ee=null,CT=null,Du=null,En=null,Gi=null,Dl=null,DH=null,CA=null,Hq=null,FM=null,F7=null,GH=null,ER=null,Do=null,Fn=null,ET=null,Qi=null,Z=()=>{Z=Bf(Dc);R4();},B6=()=>{Z();return Qi.bc();},M4=(a,b,c,d,e,f,g,h)=>{Z();Cv(a,b,c);a.i8=d;a.qk=e;a.kv=f;a.mV=g;a.oT=h;},BL=(a,b,c,d,e,f,g)=>{let h=new Dc();M4(h,a,b,c,d,e,f,g);return h;},Li=b=>{let c,d,e,f;Z();c=(B6()).data;d=c.length;e=0;while(e<d){f=c[e];if(X(f.i8,b))return Bu(f);e=e+1|0;}return Bl();},NM=a=>
{let b;b=a.qk;Fv();return b!==B2?0:1;},PM=(a,b,c)=>{let d,e,f;if(Cw(c))c=H(10);d=a.i8;e=a.kv.bj();b=Ix(b);f=M();Q(J(J(J(J(J(J(J(f,d),H(11)),e),H(12)),b),H(13)),c),46);return L(f);},Ix=b=>{let c;Z();if(b.i0.length>40){b=Dt(b,0,40);c=M();Q(J(c,b),8230);b=L(c);}return b;},V8=()=>{let b,c;Z();b=Bc(Dc,23);c=b.data;c[0]=Cf;c[1]=C1;c[2]=BY;c[3]=CD;c[4]=C8;c[5]=Dj;c[6]=CX;c[7]=Ee;c[8]=CT;c[9]=Du;c[10]=En;c[11]=Gi;c[12]=Dl;c[13]=DH;c[14]=CA;c[15]=Hq;c[16]=FM;c[17]=F7;c[18]=GH;c[19]=ER;c[20]=Do;c[21]=Fn;c[22]=ET;return b;},R4
=()=>{let b;b=new Dc;Fv();M4(b,H(14),0,H(15),B2,Cy(BO(Bq,[H(16),H(17),H(18),H(19),H(20),H(21),H(22),H(23),H(24),H(25),H(26)])),H(16),H(27));Cf=b;C1=BL(H(28),1,H(26),B2,V5(1000),H(2),H(29));BY=BL(H(30),2,H(31),B2,Cy(BO(Bq,[H(32),H(33),H(34),H(35)])),H(32),H(36));CD=BL(H(37),3,H(35),B2,Ji(Jk(0),21057),H(2),H(38));C8=BL(H(39),4,H(40),B2,Ji(C5(0.0,21056.0),21057),H(2),H(41));Dj=BL(H(42),5,H(43),B2,C5(0.0,4.294967295E9),H(0),H(44));CX=BL(H(45),6,H(46),B2,Ji(C5(1.0,64.0),6),H(47),H(48));Ee=BL(H(49),7,H(50),B2,Cy(BO(Bq,
[H(51),H(52),H(53),H(54),H(55),H(56),H(57)])),H(51),H(58));CT=BL(H(59),8,H(60),B2,Cy(BO(Bq,[H(51),H(57),H(52),H(53)])),H(51),H(61));Du=BL(H(62),9,H(63),B2,Cy(BO(Bq,[H(64),H(65)])),H(64),H(66));En=BL(H(67),10,H(68),B2,Cy(BO(Bq,[H(69),H(70),H(71)])),H(69),H(72));Gi=BL(H(73),11,H(74),B2,Jk(1),H(75),H(76));Dl=BL(H(77),12,H(78),B2,Jl(C5(1.0,1000.0),H(79)),H(79),H(80));DH=BL(H(81),13,H(82),Cu,C5(1.0,1000000.0),H(83),H(84));CA=BL(H(85),14,H(86),Cu,C5(0.0,1000000.0),H(0),H(87));Hq=BL(H(88),15,H(89),Cu,Jl(X_(BO(Bq,[H(90),
H(91),H(92),H(63),H(93),H(94),H(95),H(96)])),H(97)),H(97),H(98));FM=BL(H(99),16,H(100),Cu,Cy(BO(Bq,[H(79),H(101),H(102)])),H(79),H(103));F7=BL(H(104),17,H(105),Cu,Cy(BO(Bq,[H(106),H(107)])),H(106),H(108));GH=BL(H(109),18,H(110),Cu,Cy(BO(Bq,[H(111),H(112)])),H(111),H(113));ER=BL(H(114),19,H(115),Cu,Wq(),H(116),H(117));Do=BL(H(118),20,H(119),Cu,Jl(C5(1.0,10000.0),H(120)),H(121),H(122));Fn=BL(H(123),21,H(124),Cu,Cy(BO(Bq,[H(125),H(126),H(127)])),H(125),H(128));ET=BL(H(129),22,H(130),Cu,Cy(BO(Bq,[H(125),H(131),
H(132)])),H(125),H(133));Qi=V8();};
function Hk(){let a=this;I.call(a);a.mN=null;a.lQ=null;a.pz=null;a.k9=null;a.mK=null;a.nQ=null;a.j_=null;a.lA=null;a.nK=null;a.jS=null;a.i6=null;a.pg=null;a.mT=null;a.nr=0;a.mv=0;a.of=0;a.lL=0;a.ow=0;a.nC=0;a.n1=0;}
let JU=a=>{Pg(a.i6);CI(a);},KS=a=>{GY(a.i6);CI(a);},DG=a=>{a.mT=Bl();a.n1=0;J8(a.i6,new MP);FK(a);CP(a);a.k9.hear("engine");},M1=(a,b)=>{GY(a.i6);DF(a.i6,b);J8(a.i6,new Ox);CI(a);},Km=(a,b)=>{DF(a.i6,Kx(a,b));H_(a.i6,new OF,150.0);CI(a);},Kx=(a,b)=>{return Bv(0.0,Be(b,CC(a.i6)))|0;},Q1=(a,b,c)=>{let d;d=Ex(c);if(QY(d)&&DO(d)===Bt(DO(d)))return d;d=M();J(J(J(J(d,b),H(134)),c),H(135));a.mT=Bu(L(d));FK(a);return PH();},Lx=a=>{let b,c;b=(matchMedia("(prefers-reduced-motion: reduce)")).matches?1:0;c=a.i6.jr;Z();if
(BB(c,ER,H(136))&&!b)JU(a);},CI=a=>{a.ow=1;Q7(a.j_.ll);CP(a);},CP=a=>{let b;if(a.mv&&!a.lL){b=new H$;b.qw=a;a.lL=requestAnimationFrame(Bj(Bn(b),"onAnimationFrame"));}},NQ=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z,ba,bb;a:{b=a.j_;c=a.i6;d=c.jr;Z();e=Bo(d,Fn);f=(-1);switch(Dy(e)){case 3075958:if(!X(e,H(127)))break a;f=1;break a;case 102970646:if(!X(e,H(126)))break a;f=0;break a;default:}}b:{switch(f){case 0:break;case 1:f=1;break b;default:f=a.mK.matches?1:0;break b;}f=0;}g=JC(a.i6)?0:1;c:{h=c.jr;d
=EV(c.i7);i=new PL;j=c.i7;k=Qu(d.jb.i1);if(!B4(b.l5)){e=Bk(b.l5);l=d.ju;if(Gm(e.o4,l)&&Ma(e.oG,k)?1:0)break c;}e=new Na;m=d.ju;n=CE(m);o=n<=500?100:n>5000?25:50;e.nh=BC(1,2);e.mH=Bl();e.oF=Bl();e.o4=m;e.oG=k;e.qT=o;p=new Gl;l=new Cg;n=Bd(o,o);FR(l,n,2);q=0;while(q<n){BR(l,q,0,GL(k.j1,k.jX,q%o|0,o));BR(l,q,1,GL(k.jP,k.jL,q/o|0,o));q=q+1|0;}Ja(p,m,l);e.mS=p;e.op=EZ(m,e.nh);b.l5=Bu(e);}r=Bk(b.l5);if(f)s=TT();else{p=Bb(16777215);s=new Fb;l=Bb(1841698);m=Bb(5591647);t=Bb(3815235);u=Bb(2762803);Fx();v=Eu(FF,0.0);w
=Eu(FF,1.0);x=Bb(7744131);y=Bb(1800247);z=Bb(7744131);k=O9(BO(CF,[Bb(16645110),Bb(16574929),Bb(16306096),Bb(15379876),Bb(13602724),Bb(11107236),Bb(8350359)]));e=FF;ba=Bc(CF,e.mp.data.length);bb=ba.data;n=0;q=bb.length;while(n<q){bb[n]=Jw(DT(e.mp.data[n],0.2),p);n=n+1|0;}HS(s,p,l,m,t,u,v,w,x,y,z,k,O9(ba));}e=!(HY(b.mb)&&GA(b.mb)<Bi(d.jb)?1:0)?Df():b.mb;i.lJ=h;i.rr=j;i.ka=d;i.nB=r;i.nE=s;i.lY=e;i.kC=g;Q0(b.nJ,i,g);Q0(b.ne,i,g);d=b.ll.nN;e=new Ps;e.pI=f;e.pH=g;Fy(d,e);Ru(b.ne,i);Tv(b.pv,c);VJ(b.rg,i);Yg(b.qG,i);YS(b.q6,
c.i7,Ez(h));Wr(b.pk,i);},FK=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p;b=a.mN;c=a.i6.jr;Z();b.setAttribute("data-theme",S(Bo(c,Fn)));d=a.j_;e=a.jS;c=a.mT;f=a.nr&&BB(a.i6.jr,ET,H(132))?H(137):!X(a.pz,H(132))?H(138):H(139);g=B5(e);h=G$(e.nz.rm);BX(h);b=new P4;b.pw=h;Fy(c,b);i=Dw(g,Ig());j=d.pV;if(i)b=L_();else{b=Bh();c=Dm(g);i=Bp(c)<=1?0:1;a:{if(i){k=c.kl;Cq();if(k!==Qm)break a;}if(i)T(b,H(140));b:{c=Bo(g,Cf);l=(-1);switch(Dy(c)){case -1360216880:if(!X(c,H(22)))break b;l=2;break b;case -895939855:if(!X(c,H(23)))break b;l
=3;break b;case 118875:if(!X(c,H(16)))break b;l=0;break b;case 3684185:if(!X(c,H(21)))break b;l=1;break b;default:}}c:{switch(l){case 0:case 1:case 2:case 3:break;default:l=0;break c;}l=1;}if(l){k=!i?H(141):H(142);m=M();J(J(J(m,H(143)),c),k);k=L(m);T(b,k);}}if(BB(g,BY,H(34))){c=Dm(g);i=1;d:{while(i<Bp(c)){if(Bg(c,i)>1){i=1;break d;}i=i+1|0;}i=0;}if(i)T(b,H(144));}if(BB(g,En,H(71))){n=FO(g);if(n>0.3){c=BW(n);k=M();J(J(J(k,H(145)),c),H(146));k=L(k);T(b,k);}}else{i=Pp(g);l=BB(g,En,H(70));o=!l?i:10.0*i;if(FO(g)
*o>80.0){c=!l?H(2):H(147);k=BW(FO(g));m=BW(Bt(4000.0/o)/1000.0);p=M();Q(J(J(J(J(J(J(R(J(p,H(148)),i),H(149)),c),H(150)),k),H(151)),m),46);k=L(p);T(b,k);}}}UR(j,h,b);b=d.oI;k=Bo(g,FM);b.setAttribute("data-controls",S(k));YE(d.qW,C3(Bo(g,Hq),44));c=BJ(d.qm.ns);while(BG(c)){YT(BF(c),g);}ST(d.qd,e);Vg(d.o5,CN(d.mX)&&Dw(Bk(d.mX),g)?1:0);d.mX=Bu(g);d=d.pJ;e=M();J(J(J(e,H(152)),f),H(153));BD(d,L(e));CP(a);},U0=b=>{let c;b=b;c=b.i6.jr;Z();return S(BB(c,ET,H(132))&&!b.nr?H(132):H(131));},Wk=b=>{return !!b.i6.jy;},SU
=b=>{let c;b=b;c=L4(b.jS);Z();Ck(c,CA.i8,Cc(BQ(b.i6.i7)));return S(Ie(c));},Vx=b=>{b=b;b.nr=1;FK(b);},Wj=b=>{b=b;GY(b.i6);Km(b,0.0);},Y1=(b,c)=>{let d;c=Bs(c);b=b;c=Q1(b,H(154),c);d=new NE;d.qE=b;Pv(c,d);},Wo=(b,c)=>{let d;c=Bs(c);b=b;c=Q1(b,H(155),c);d=new MD;d.qr=b;Pv(c,d);},Xx=b=>{let c,d,e,f,g,h,i,j,k,l,m,n;b=b.i6;c=b.jr;b=EV(b.i7);d=F_(b);e=Et(H(156));f=(B6()).data;g=f.length;h=0;while(h<g){i=f[h];if(!G8(c,i)){j=e.jj<=1?H(2):H(157);j=O(O(Q(O(e,j),34),i.i8),H(158));k=i.kv;i=Bo(c,i);if(!Oi(k,i)){k=M();Q(J(Q(k,
34),i),34);i=L(k);}O(j,i);}h=h+1|0;}l=L(Q(e,125));h=b.kG;e=QV(b.ki);i=OD(d.je);d=OD(d.jd);j=b.lg;j=MV(j.iZ,0,j.i2);m=Dv(b);n=Bi(b.jb);g=b.lr;k=M();b=J(R(J(R(J(J(J(J(J(J(J(J(J(R(J(J(J(k,H(159)),l),H(160)),h),H(161)),e),H(162)),i),H(163)),d),H(164)),j),H(165)),m),H(166)),n),H(167));h=b.jj;d=b;e=!g?H(116):H(136);KE(d,h,e);Q(b,125);return S(L(k));},VB=b=>{return b.pg;},XK=b=>{KS(b);},RG=(b,c)=>{b=b;b.j_.ll.nN=Bu(B7(c));CP(b);},Wv=b=>{let c,d,e;b=b;if(!b.mv){b.mv=1;c=b.j_;HD(c.nJ);HD(c.ne);c=b.mK;d=b.lA;c.addEventListener("change",
Bj(d,"handleEvent"));d=window;e=b.lA;d.addEventListener("resize",Bj(e,"handleEvent"));if(Kl(b.lQ)){d=window;e=b.nK;d.addEventListener("hashchange",Bj(e,"handleEvent"));}if(!b.of){b.of=1;Lx(b);}NQ(b);CP(b);}},U5=b=>{let c,d,e,f;b=b;b.mv=0;c=b.mK;d=b.lA;c.removeEventListener("change",Bj(d,"handleEvent"));d=window;e=b.lA;d.removeEventListener("resize",Bj(e,"handleEvent"));d=window;e=b.nK;d.removeEventListener("hashchange",Bj(e,"handleEvent"));f=b.lL;cancelAnimationFrame(f);b.lL=0;},TW=(b,c)=>{let d,e,f;c=Bs(c);b
=b;d=L4(b.jS);if(!(b.mN.hasAttribute(S(c))?1:0))Cr(d,c);else Ck(d,c,Bs(b.mN.getAttribute(S(c))));e=b.i6.jr;Z();f=BB(e,ER,H(136));Md(b.jS,d);DG(b);if(!f)Lx(b);},RP=b=>{let c;b=b.j_.ll;b.nX=0;c=BJ(b.no);while(BG(c)){BD(Bn(BF(c)),H(168));}},VU=b=>{JU(b);},Cp=K(BM),XY=K(BM),B_=K(0),Cm=K(0),SC=K(),Qt=K(0);
function Ms(){I.call(this);this.jg=null;}
let Mf=(a,b)=>{let c;c=a.jg;M1(c,Kx(c,BQ(c.i6.i7)+b));},Fe=(a,b)=>{let c;c=a.jg;M1(c,Kx(c,b));},FC=a=>{CP(a.jg);},Ka=(a,b,c)=>{let d,e,f,g;d=a.jg.jS;e=B5(d);f=H1(e,b,c);if(B4(f))d=PM(b,c,Bo(e,b));else{a:{b:{c:{F4(d);g=Fu(d.kt);Ck(g,b.i8,Bo(Bk(f),b));c=Bk(f);Hy();switch(Ll.data[b.js]){case 1:break b;case 2:break c;case 3:break;case 4:Z();Cr(g,CD.i8);Cr(g,C8.i8);if(!BB(B5(d),BY,H(35)))break a;Cr(g,BY.i8);break a;default:break a;}c=B5(d);Z();if(!BB(c,BY,H(35)))break a;Cr(g,BY.i8);Cr(g,CD.i8);break a;}Z();if(!KM(CM(c,
Cf),Bu(H(26)))){Cr(g,C1.i8);break a;}Kq(d,FU(B5(d),GZ(B5(d))),g);break a;}Z();if(!BB(c,BY,H(35)))Cr(g,CD.i8);else Kq(d,F6(B5(d),(EV(d.jG.i7)).ke),g);}d:{if(Dw(Bk(f),e)){Z();if(b!==DH)break d;}Z();Cr(g,CA.i8);}Fc(d,g);d=H(2);}if(Cw(d)){DG(a.jg);CI(a.jg);}return d;},E7=(a,b)=>{let c,d,e,f,g,h;c=a.jg.jS;F4(c);d=Fu(c.kt);e=(B6()).data;f=e.length;g=0;while(g<f){h=e[g];if(!NM(h)&&h!==DH&&h!==CA&&h!==Do?0:1)Cr(d,h.i8);g=g+1|0;}KO(d,b);Fc(c,d);DG(a.jg);CI(a.jg);},Eo=(a,b,c)=>{let d,e,f,g;d=a.jg.jS;e=d.jG.jy;f=B5(d);if
(BQ(d.jG.i7)>0)f=F6(f,(EV(d.jG.i7)).ke);b=b.c3(f);if(!Dw(b,B5(d))){if(!c)F4(d);g=Fu(d.kt);Kq(d,b,g);Z();Cr(g,CA.i8);Fc(d,g);if(e)Pg(d.jG);}DG(a.jg);CI(a.jg);},Fa=(a,b)=>{let c;c=a.jg;c.j_.mb=b;CP(c);},BE=K(0);
function Kd(){I.call(this);this.qL=null;}
let Sh=(b,c)=>{CP(b.qL);};
function Kc(){I.call(this);this.qa=null;}
let Vj=(b,c)=>{b=b.qa;Md(b.jS,NU(b.lQ));DG(b);};
function KA(){I.call(this);this.jD=null;}
let JN=null,Uj=(a,b)=>{a.jD=b;},Rl=a=>{let b=new KA();Uj(b,a);return b;},Bl=()=>{if(JN===null)JN=Rl(null);return JN;},Bu=b=>{return Rl(BX(b));},Bk=a=>{let b;b=a.jD;if(b!==null)return b;b=new Ew;Br(b);Ba(b);},CN=a=>{return a.jD===null?0:1;},B4=a=>{return a.jD!==null?0:1;},Fy=(a,b)=>{let c;c=a.jD;if(c!==null)b.c4(c);},Eb=(a,b)=>{let c;c=a.jD;if(c!==null)b=c;return b;},Hx=a=>{let b;b=a.jD;if(b!==null)return b;b=new Ew;Br(b);Ba(b);},KM=(a,b)=>{if(a===b)return 1;if(!(b instanceof KA))return 0;return W(b.jD,a.jD);};
function Mb(){I.call(this);this.mU=null;}
let Kl=a=>{return a.mU.hasAttribute("fragment")?1:0;},NU=a=>{let b;b=Lb(a);if(Kl(a))KO(b,JJ(Bs(location.hash.slice(1))));return b;},Lb=a=>{let b,c,d,e,f,g;b=CH();c=(B6()).data;d=c.length;e=0;while(e<d){f=c[e];if(a.mU.hasAttribute(S(f.i8))?1:0){g=f.i8;Ck(b,g,Bs(a.mU.getAttribute(S(g))));}e=e+1|0;}return b;};
function O1(){let a=this;I.call(a);a.l4=null;a.k5=null;a.jG=null;a.kt=null;a.nz=null;}
let B5=a=>{return a.jG.jr;},L4=a=>{return Fu(a.kt);},Md=(a,b)=>{let c,d,e,f;a:{c=a.kt;d=b.j9;e=c.j9;if(FW(d,e)){d=b.kE;c=c.kE;if(FW(d,c)){f=1;break a;}}f=0;}if(!f){F4(a);Fc(a,Fu(b));}},QF=(a,b,c)=>{let d,e;if(!Ci(b)){d=Mq(a);T(c,d);b=b;d=Gz(b,b.i4-1|0);e=B5(a);Fc(a,d.my);if(!Dw(e,B5(a)))DF(a.jG,d.nc);}},F4=a=>{let b,c;b=a.k5;c=Mq(a);T(b,c);Gc(a.l4);b=a.k5;if(b.i4>200)Gz(b,0);},Mq=a=>{let b,c,d;b=new Jy;c=a.kt;d=BQ(a.jG.i7);b.my=c;b.nc=d;return b;},Fc=(a,b)=>{let c,d,e,f;a.kt=b;b=Gr(b);a.nz=b;c=a.jG;d=b.lV;e
=Dw(d,c.jr);f=Gs(d)!=Gs(c.jr)?0:1;c.jr=d;c.kN=NaN;if(!e){c.i7=LJ(d);c.n7=c.n7+1|0;c.jy=0;}if(!(e&&f))DF(c,Gs(d));else if(BQ(c.i7)>CC(c))DF(c,CC(c));},Kq=(a,b,c)=>{let d,e,f,g,h;d=(B6()).data;e=d.length;f=0;while(f<e){g=d[f];h=CM(b,g);if(CN(h)&&!KM(h,CM(B5(a),g)))Ck(c,g.i8,Bk(h));f=f+1|0;}},R$=K(),JJ=b=>{let c,d;c=CH();b=new URLSearchParams(S(b));d=new HZ;d.oV=c;b.forEach(Bj(Bn(d),"pair"));return c;},Ie=b=>{let c,d,e,f;c=new URLSearchParams("");d=0;while(d<GX(b)){e=FB(b,d);f=GM(b,d);c.append(S(e),S(f));d=d+1
|0;}return Bs(c.toString());};
function Gn(){let a=this;I.call(a);a.mr=null;a.kq=null;a.lE=null;a.m3=null;a.ob=null;}
let RH=b=>{let c,d,e,f,g,h,i,j,k,l;b=b.kq.i7;c=b.j$.i4;d=((c+60|0)-1|0)/60|0;e=((c+d|0)-1|0)/d|0;c=1+(NF(b,0)).data.length|0;f=Bm(Bd(e,c));g=f.data;h=0;while(h<e){i=Bd(h,d);j=NF(b,i);k=j.data;l=Bd(h,c);g[l]=Bd(i,b.kp);Ca(j,0,f,l+1|0,k.length);h=h+1|0;}return Mz(f);},Xn=b=>{return b.kq.i7.jA;},UM=(b,c)=>{c=Bs(c);b=b.lE;c=JJ(c);E7(b,c);},RR=b=>{let c,d,e;b=HG(b.kq.i7.jI);c=Gg(b.kg,Pt(b));d=b.k0;e=d.data;Ca(d,0,c,b.kg.data.length,e.length);return Mz(c);},S2=(b,c)=>{let d;d=c;b=b.lE;c=d>=0?Di(d):Df();Fa(b,c);},SX
=b=>{return !!b.kq.i7.kD;},Vb=b=>{FC(b.lE);},WN=(b,c)=>{let d;d=c;return Q_(b.kq.i7,d);},Yk=b=>{return BQ(b.kq.i7);},Wf=(b,c)=>{let d;d=c;Fe(b.lE,d);},UH=b=>{let c,d,e,f,g,h,i,j;b=b;if(!(!B4(b.m3)&&Bk(b.m3)===B5(b.mr))){b.m3=Bu(B5(b.mr));c=b.mr;d=CH();e=(B6()).data;f=e.length;g=0;while(g<f){h=e[g];i=CM(B5(c),h);j=new QN;j.p1=d;j.p2=h;Fy(i,j);g=g+1|0;}b.ob=Ie(d);}return S(b.ob);},Ui=b=>{return b.kq.n7;},D$=K(0),Qh=K(),Yp=a=>{return performance.now();};
function MZ(){let a=this;I.call(a);a.jr=null;a.i7=null;a.n7=0;a.jy=0;a.lj=0;a.p9=0;a.kN=0.0;a.qD=0;}
let Pg=a=>{if(BQ(a.i7)>=CC(a))DF(a,0);a.jy=1;a.kN=NaN;},GY=a=>{a.jy=0;a.lj=0;},DF=(a,b)=>{b=Bx(0,BH(b,CC(a)));a.p9=b;a.lj=b==BQ(a.i7)?0:1;},JC=a=>{return !a.jy&&!a.lj?0:1;},CC=a=>{let b,c;b=Ez(a.jr);c=a.i7;if(c.kD)b=BH(c.jA,b);return b;},J8=(a,b)=>{H_(a,b,30.0);},H_=(a,b,c)=>{let d,e,f,g,h;d=b.bF();if(a.lj)e=a.p9;else if(!a.jy)e=BQ(a.i7);else{f=a.jr;Z();g=BB(f,Do,H(120))?Df():Di(CG(f,Do)|0);if(L3(g))e=CC(a);else{if(isNaN(a.kN)?1:0){a.kN=d;a.qD=BQ(a.i7);}e=Be(a.qD+(d-a.kN)*GA(g)/1000.0,CC(a))|0;}}h=KW(a.i7,e,
16);while(!h&&b.bF()-d<c){h=KW(a.i7,e,16);}e=a.lj;if(!(!e&&h))a.kN=NaN;h=e&(h?0:1);a.lj=h;a.jy=a.jy&(!h&&BQ(a.i7)>=CC(a)?0:1);};
function Ph(){let a=this;I.call(a);a.jI=null;a.pQ=0;a.j$=null;a.kp=0;a.lq=null;a.jA=0;a.kD=0;}
let X2=(a,b)=>{let c,d,e,f,g,h,i;a:{a.j$=Bh();a.kp=1;a.lq=Bm(256);c=new QT;c.ks=Dm(b);c.j5=GZ(b);c.kO=Pp(b);Z();d=Bo(b,En);e=Dm(b);f=FO(b);g=(-1);switch(Dy(d)){case -361295720:if(!X(d,H(70)))break a;g=0;break a;case 2988943:if(!X(d,H(71)))break a;g=1;break a;default:}}b:{switch(g){case 0:h=new KY;h.qY=f;h.lP=Cj(e);break b;case 1:h=new MU;h.k8=1.0;h.k2=1.0;h.oP=f;h.lK=Cj(e);h.lO=Cj(e);h.oe=Cj(e);h.nF=Cj(e);break b;default:}h=new IQ;F5();h.oi=f;}if(G8(b,C8))d=h;else{d=new Mp;i=O4(b);d.nf=h;d.o$=i;}c:{c.lw=d;e
=Bo(b,BY);g=(-1);switch(Dy(e)){case 115791563:if(!X(e,H(34)))break c;g=1;break c;case 289928229:if(!X(e,H(33)))break c;g=0;break c;case 1230441723:if(!X(e,H(35)))break c;g=2;break c;default:}}d:{switch(g){case 0:d=new MK;break d;case 1:d=new Lu;break d;case 2:if(!Pk(b)){d=Qy(b);break d;}d=new Qp;d.p8=JD(b);break d;default:}d=Qy(b);}c.kd=d.dr(c.ks);c.md=EZ(c.ks,c.j5.i1);c.nu=J$(c.ks,Bi(c.j5));c.q4=Mg(c.ks,c.kO);c.oW=Mg(c.ks,Bi(c.j5)%c.kO|0);Ky(c);a.jI=c;a.pQ=BH(1024,4000000/Pt(HG(c))|0);QS(a);},LJ=a=>{let b=
new Ph();X2(b,a);return b;},BQ=a=>{return a.jI.jz;},Q_=(a,b)=>{let c,d,e;c=a.jA;if(b<=c)return a.lq.data[b];d=new BT;e=M();Q(R(J(R(J(e,H(169)),b),H(170)),c),46);BZ(d,L(e));Ba(d);},NF=(a,b)=>{return (BI(a.j$,b)).kg;},EV=a=>{let b,c,d,e,f,g,h,i,j,k;b=a.jI;c=a.kD&&BQ(a)==a.jA?1:0;d=new I4;e=b.ks;f=b.j5;g=MM(b.jz,b.kO,Bi(f));h=b.jz;i=b.mI;j=CJ(b.kd);k=b.lw.dw();b=Ko(Gt(b.md));d.ju=e;d.jb=f;d.nj=g;d.kG=h;d.ki=i;d.ke=j;d.nM=k;d.lg=b;d.lr=c;return d;},KW=(a,b,c)=>{let d,e,f,g,h;if(a.kD)b=BH(b,a.jA);Qn(a,b);d=0;while
(true){e=a.jI;if(e.jz>=b)break;if(d>=c)break;Q5(e);e=a.jI;if(e.jz<=a.jA)f=1;else{a:{g=e.mI;if(g-g===0.0){e=e.kd;f=1;b:{c:{while(true){h=e.je.data;if(f>=h.length)break;if(!OE(h[f].iZ))break c;if(!OE(e.jd.data[f].iZ))break c;f=f+1|0;}f=1;break b;}f=0;}if(f){f=1;break a;}}f=0;}if(f){a.jA=a.jI.jz;QS(a);f=1;}else{a.kD=1;f=a.jA;Qn(a,f);while(true){e=a.jI;if(e.jz>=f)break;Q5(e);}f=0;}}if(!f)break;d=d+1|0;}d:{e:{c=a.jI.jz;if(c!=b){if(!a.kD)break e;if(c!=a.jA)break e;}b=1;break d;}b=0;}return b;},Qn=(a,b)=>{let c,d,
e,f;c=BH(b/a.kp|0,a.j$.i4-1|0);d=a.jI;e=d.jz;if(!(b>=e&&Bd(c,a.kp)<=e)){b=Bd(c,a.kp);f=BI(a.j$,c);d.jz=b;C6(d.kd,f.kg);d.lw.dD(f.k0);Ky(d);}},QS=a=>{let b,c,d,e,f,g;b=a.jA;c=a.lq;d=c.data.length;if(b==d)a.lq=Gg(c,2*d|0);c=a.lq.data;b=a.jA;e=a.jI;c[b]=e.mI;if(b%a.kp|0)return;f=a.j$;e=HG(e);T(f,e);e=a.j$;if(e.i4>a.pQ){f=G$(e);Gc(a.j$);b=0;g=f;while(b<g.i4){e=a.j$;f=BI(g,b);T(e,f);b=b+2|0;}a.kp=a.kp*2|0;}};
function LO(){let a=this;I.call(a);a.oI=null;a.pV=null;a.qW=null;a.nJ=null;a.ne=null;a.pv=null;a.rg=null;a.qG=null;a.q6=null;a.pk=null;a.qd=null;a.o5=null;a.qm=null;a.ll=null;a.pJ=null;a.q8=null;a.l5=null;a.mX=null;a.mb=null;}
let R6=(a,b,c)=>{let d,e,f,g,h,i,j,k;a.l5=Bl();a.mX=Bl();a.mb=Df();a.oI=b;d=new Qo;e=b.querySelector(".messages");d.oA=Bh();d.ng=e;a.pV=d;e=new I2;F1();e.mY=b;a.qW=e;e=new Np;f=b.querySelector(".decision");BX(c);d=new NG;d.rf=c;N5(e,f,d);e.kX=Bl();e.lG=Bl();e.m2=c;JW(new FQ,e.lo,e);g=e.lo;d=new IU;d.pE=e;g.addEventListener("dblclick",Bj(Bn(d),"handleEvent"));a.nJ=e;a.ne=VT(b.querySelector(".network"),c);e=new Jh;f=b.querySelector(".transport");Cz();h=new Lp;h.pG=c;e.qP=EG(f,H(171),h);d=new Lr;d.qo=c;e.qC=EG(f,
H(172),d);BX(c);h=new Lq;h.qX=c;d=EG(f,H(173),h);e.qJ=d;e.ro=d.querySelector("span");h=new Lo;h.oS=c;e.p7=EG(f,H(174),h);h=new Ln;h.qu=c;e.qN=EG(f,H(175),h);g=f.querySelector(".iteration");e.lx=g;h=new HP;h.q9=e;h.q$=c;g.addEventListener("input",Bj(Bn(h),"handleEvent"));e.pj=f.querySelector(".position");e.kU=f.querySelector(".speed select");i=PW.data;j=i.length;k=0;while(k<j){LT(e,i[k]);k=k+1|0;}f=e.kU;h=new HO;h.pa=e;h.o_=c;f.addEventListener("change",Bj(Bn(h),"handleEvent"));a.pv=e;e=new Py;f=b.querySelector(".predictions");e.kQ
=Bh();e.nI=DZ((Ff()).i1,(Ff()).i9);e.nT=f.querySelector("tbody");e.o6=f.querySelector(".score");a.rg=e;a.qG=SJ(b.querySelector(".predictions .editing"),c);e=new M6;d=b.querySelector(".losses");BX(c);f=new OX;f.p0=c;e.mP=Bh();e.n2=(-1);e.nk=d.querySelector("tbody");e.py=f;a.q6=e;a.pk=X0(b,c);d=b.querySelector(".set-up .tools");a.qd=Vr(d,c);a.o5=RA(d,b.querySelector(".example-help"),c);a.qm=Yx(b.querySelector(".set-up"),c);a.ll=Yj(b,c);a.pJ=b.querySelector(".engine");a.q8=b.querySelector(".announcement");},TM
=(a,b)=>{let c=new LO();R6(c,a,b);return c;},BT=K(BM),FI=K(BK),B2=null,Cu=null,SO=null,Fv=()=>{Fv=Bf(FI);XO();},WH=(a,b,c)=>{Fv();Cv(a,b,c);},NZ=(a,b)=>{let c=new FI();WH(c,a,b);return c;},XO=()=>{let b,c,d;B2=NZ(H(176),0);b=NZ(H(177),1);Cu=b;c=Bc(FI,2);d=c.data;d[0]=B2;d[1]=b;SO=c;},N=K(),U9=a=>{return;},CL=K(0);
function Fi(){N.call(this);this.la=null;}
let Cy=b=>{let c;c=new Fi;c.la=Ow(b);return c;},UA=(a,b)=>{let c;c=Dp(b);return !FL(a.la,c)?Bl():Bu(c);},U7=a=>{let b,c;if(Dk(a.la)!=1){b=CZ(H(157),a.la);c=M();J(J(c,H(178)),b);b=L(c);}else{b=FT(a.la,0);c=M();J(J(c,H(179)),b);b=L(c);}return b;};
function IW(){N.call(this);this.on=0;}
let J7=null,PS=null,GN=()=>{GN=Bf(IW);U2();},Sd=(a,b)=>{GN();a.on=b;},V5=a=>{let b=new IW();Sd(b,a);return b;},S_=(a,b)=>{let c,d,e,f,g;c=Bh();d=BJ(C3(b,59));while(true){if(!BG(d))return Bu(CZ(H(180),c));b=C3(BF(d),44);GN();e=b;if(e.i4!=3)f=Bl();else{b=J7;g=BI(e,0);b=Iv(b,g);g=J7;f=BI(e,1);g=Iv(g,f);f=PS;e=BI(e,2);f=Nq(f,e);if(CN(b)&&CN(g)&&CN(f)){b=Bk(b);g=Bk(g);f=Bk(f);e=M();J(Q(J(Q(J(e,b),44),g),44),f);f=Bu(L(e));}else f=Bl();}if(B4(f))break;b=c;if(b.i4==a.on)break;T(b,Bk(f));}return Bl();},RU=a=>{let b,
c;b=a.on;c=M();J(R(J(c,H(181)),b),H(182));return L(c);},U2=()=>{J7=Jk(0);PS=C5(0.0,1.0);};
function KD(){let a=this;N.call(a);a.oq=null;a.nZ=0;}
let SF=(a,b,c)=>{a.oq=b;a.nZ=c;},Ji=(a,b)=>{let c=new KD();SF(c,a,b);return c;},Xb=(a,b)=>{let c,d,e,f;c=Bh();d=BJ(C3(b,44));while(true){if(!BG(d))return Bu(CZ(H(183),c));e=BF(d);f=a.oq.dO(e);if(B4(f))break;e=c;if(e.i4==a.nZ)break;T(e,Bk(f));}return Bl();},Uz=a=>{let b,c,d;b=a.oq.bj();c=a.nZ;d=M();J(R(J(J(J(d,H(184)),b),H(185)),c),H(186));return L(d);};
function J4(){N.call(this);this.od=0;}
let UD=(a,b)=>{a.od=b;},Jk=a=>{let b=new J4();UD(b,a);return b;},Iv=(a,b)=>{let c,d,e,f;c=Ex(b);if(JQ(c))return Bl();d=DO(c);e=d-d!==0.0?0:1;a:{b:{if(e){if(d>0.0)break b;if(!a.od)break b;}f=0;break a;}f=1;}return !f?Bl():Bu(BW(d));},Un=a=>{return !a.od?H(187):H(188);};
function Iu(){let a=this;N.call(a);a.nV=0.0;a.n8=0.0;}
let VV=(a,b,c)=>{a.nV=b;a.n8=c;},C5=(a,b)=>{let c=new Iu();VV(c,a,b);return c;},Nq=(a,b)=>{let c,d;c=Ex(b);if(JQ(c))return Bl();d=DO(c);return !(d===Bt(d)&&d>=a.nV&&d<=a.n8?1:0)?Bl():Bu(BW(d+0.0));},Ws=a=>{let b,c,d;b=BW(a.nV);c=BW(a.n8);d=M();J(J(J(J(d,H(189)),b),H(190)),c);return L(d);};
function IH(){let a=this;N.call(a);a.m6=null;a.mc=null;}
let YM=(a,b,c)=>{a.m6=b;a.mc=c;},Jl=(a,b)=>{let c=new IH();YM(c,a,b);return c;},YV=(a,b)=>{return !X(Dp(b),a.mc)?a.m6.dO(b):Bu(a.mc);},XC=a=>{let b,c,d;b=a.m6.bj();c=a.mc;d=M();J(J(J(d,b),H(191)),c);return L(d);};
function LZ(){N.call(this);this.ov=null;}
let X_=b=>{let c;c=new LZ;c.ov=Ow(b);return c;},Xo=(a,b)=>{let c,d,e;c=Bh();d=BJ(C3(b,44));while(true){if(!BG(d))return Ci(c)?Bl():Bu(CZ(H(183),c));e=Dp(BF(d));if(!FL(a.ov,e))break;if(FL(c,e))break;T(c,e);}return Bl();},YR=a=>{let b,c;b=CZ(H(157),a.ov);c=M();J(J(J(c,H(192)),b),H(193));return L(c);},HH=K(N),Vc=a=>{return;},Wq=()=>{let a=new HH();Vc(a);return a;},RF=(a,b)=>{let c,d;a:{c=Dp(b);d=(-1);switch(Dy(c)){case 0:if(!X(c,H(2)))break a;d=0;break a;case 3569038:if(!X(c,H(136)))break a;d=1;break a;case 97196323:if
(!X(c,H(116)))break a;d=2;break a;default:}}b:{switch(d){case 0:case 1:b=Bu(H(136));break b;case 2:b=Bu(H(116));break b;default:}b=Bl();}return b;},Uu=a=>{return H(194);},Om=K(EW),Wl=K(),Vn=b=>{try {history.replaceState(history.state,'',b?'#'+b:location.pathname+location.search);}catch(sandboxed){}};
function Ns(){let a=this;I.call(a);a.j9=null;a.kE=null;}
let RL=a=>{a.j9=Bh();a.kE=Bh();},CH=()=>{let a=new Ns();RL(a);return a;},Oz=b=>{let c,d,e;c=CH();d=0;while(true){e=b.data;if(d>=e.length)break;Ck(c,e[d],e[d+1|0]);d=d+2|0;}return c;},GX=a=>{return a.j9.i4;},FB=(a,b)=>{return BI(a.j9,b);},GM=(a,b)=>{return BI(a.kE,b);},Ck=(a,b,c)=>{let d;d=G3(a.j9,b);if(d>=0)LL(a.kE,d,c);else{T(a.j9,b);T(a.kE,c);}},KO=(a,b)=>{let c;c=0;while(c<GX(b)){Ck(a,FB(b,c),GM(b,c));c=c+1|0;}},Cr=(a,b)=>{let c;c=G3(a.j9,b);if(c>=0){Gz(a.j9,c);Gz(a.kE,c);}},Fu=a=>{let b;b=CH();KO(b,a);return b;},Mt
=K(0);
function HZ(){I.call(this);this.oV=null;}
let Xw=(b,c,d)=>{c=Bs(c);d=Bs(d);Ck(b.oV,d,c);};
function PN(){let a=this;N.call(a);a.lV=null;a.rm=null;}
let Gr=b=>{let c,d,e,f,g,h,i,j,k;c=Bh();d=0;while(d<(B6()).data.length){e=Bl();T(c,e);d=d+1|0;}e=LC(c);c=Bh();d=0;while(d<GX(b)){e=Eb(Nx(e,b,d),e);d=d+1|0;}d=0;while(d<GX(b)){f=Li(FB(b,d));if(B4(f)){f=YF(FB(b,d));T(c,f);}else if(B4(Nx(e,b,d))){f=PM(Bk(f),GM(b,d),Bo(e,Bk(f)));T(c,f);}d=d+1|0;}g=new OI;g.j4=Bh();g.jl=e;if(ON(e))T(g.j4,H(195));MS(g,C1,Cf,H(26));if(GP(g.jl)&&!G8(g.jl,CX)){b=g.j4;f=G0(g,CX);h=M();J(J(J(h,H(196)),f),H(197));f=L(h);T(b,f);}if(BB(g.jl,BY,H(35))&&!Pk(g.jl)){h=g.j4;d=(JD(g.jl)).data.length;i
=CE(Dm(g.jl));f=M();J(R(J(R(J(f,H(198)),d),H(199)),i),H(200));f=L(f);T(h,f);}MS(g,CD,BY,H(35));b=Bh();i=CE(Dm(g.jl));j=BJ(C3(Bo(g.jl,C8),44));k=i;while(BG(j)){f=BF(j);if(KQ(f)>=k)T(b,f);}if(!Ci(b)){f=g.j4;b=Ix(CZ(H(183),b));d=i-1|0;h=M();Q(R(J(J(J(h,H(201)),b),H(202)),d),46);h=L(h);T(f,h);}if(X(Eb(CM(g.jl,Du),H(2)),H(64))&&!JO(g.jl)){f=g.j4;b=G0(g,CT);h=M();J(J(J(h,H(203)),b),H(204));h=L(h);T(f,h);}d=Bi(GZ(g.jl));if(!BB(g.jl,Dl,H(79))&&CG(g.jl,Dl)>d){b=g.j4;f=G0(g,Dl);h=M();Q(R(J(J(h,f),H(205)),d),46);f=L(h);T(b,
f);}if(CG(g.jl,CA)>Ez(g.jl)){b=g.j4;f=G0(g,CA);d=Ez(g.jl);h=M();Q(R(J(J(h,f),H(206)),d),46);f=L(h);T(b,f);}f=g.j4;Im(c,f);b=new PN;U9(b);b.lV=e;b.rm=c;return b;},Nx=(b,c,d)=>{let e,f;e=Li(FB(c,d));f=new QD;f.pR=b;f.pS=c;f.pT=d;b=e.jD;if(b!==null){c=f;b=b;e=H1(c.pR,b,GM(c.pS,c.pT));}return e;},YF=b=>{let c,d,e,f,g,h;c=Bh();d=(B6()).data;e=d.length;f=0;while(f<e){g=d[f].i8;T(c,g);f=f+1|0;}b=Ix(b);c=CZ(H(157),c);h=M();Q(J(J(J(J(h,H(207)),b),H(208)),c),46);return L(h);};
function QT(){let a=this;I.call(a);a.j5=null;a.kO=0;a.lw=null;a.kd=null;a.md=null;a.nu=null;a.q4=null;a.oW=null;a.ks=null;a.jz=0;a.mI=0.0;}
let HG=a=>{let b,c,d;b=new H5;c=CJ(a.kd);d=a.lw.dw();b.kg=c;b.k0=d;return b;},Q5=a=>{let b,c,d,e,f,g,h;b=a.lw;c=a.kd;if(a.kO>=Bi(a.j5)){JP(a.nu,a.kd,a.md,a.j5.i9);d=a.nu;}else{d=MM(a.jz,a.kO,Bi(a.j5));e=d.mG!=a.kO?a.oW:a.q4;f=a.kd;g=a.j5;h=d.mQ;d=e.oc;Ca(g.i1.iZ,h*2|0,d.i1.iZ,0,Bi(d)*2|0);Ca(g.i9.iZ,h,d.i9.iZ,0,Bi(d));DK(e.n0,f);JP(e.or,f,e.n0,e.oc.i9);d=e.or;}b.d5(c,d);a.jz=a.jz+1|0;Ky(a);},Ky=a=>{DK(a.md,a.kd);a.mI=a.ks.ld.d6(Gt(a.md),a.j5.i9);};
function P$(){I.call(this);this.mZ=0;}
let C7=null,VS=(a,b)=>{a.mZ=b;},OQ=a=>{let b=new P$();VS(b,a);return b;},Df=()=>{if(C7===null)C7=OQ(0);return C7;},Di=b=>{return OQ(b);},GA=a=>{let b;if(a!==C7)return a.mZ;b=new Ew;Br(b);Ba(b);},HY=a=>{return a===C7?0:1;},L3=a=>{return a!==C7?0:1;},Lf=(a,b)=>{if(a!==C7)b.d7(a.mZ);},Jj=(a,b)=>{if(a!==C7)b=a.mZ;return b;};
function Qo(){let a=this;I.call(a);a.ng=null;a.oA=null;}
let UR=(a,b,c)=>{let d,e,f;d=G$(b);Im(d,c);e=a.oA;if(FW(d,e))return;a.oA=d;Fz(a.ng);e=BJ(b);while(BG(e)){f=BF(e);B0(a.ng,H(209),f);}b=c.p();while(b.q()){e=b.s();c=B0(a.ng,H(209),e);d="advice";c.className=d;}};
function I2(){I.call(this);this.mY=null;}
let Nv=null,F1=()=>{F1=Bf(I2);SR();},YE=(a,b)=>{let c,d,e,f,g,h,i,j,k;c=FL(b,H(97));d=a.mY;e=S(!c?H(210):H(97));d.className=e;F1();f=Nv.data;g=f.length;h=0;while(h<g){i=f[h];e=!X(i,H(211))?i:H(92);j=G3(b,e);QL(a,i,!c&&!X(i,H(212))&&j<0?0:1,j);h=h+1|0;}h=(-1);f=Bc(Bq,3).data;f[0]=H(93);f[1]=H(95);f[2]=H(96);j=f.length;k=0;while(k<j){e=f[k];h=Bx(h,G3(b,e));k=k+1|0;}QL(a,H(213),!c&&h<0?0:1,h);e=a.mY;b=CZ(H(4),b);e.setAttribute("data-view",S(b));},QL=(a,b,c,d)=>{let e,f;e=a.mY;f=M();J(Q(f,46),b);e=e.querySelector(S(L(f)));e.hidden
=!!(c?0:1);if(d<0)e.style.removeProperty("order");else e.style.setProperty("order",S(Cc(d)));},SR=()=>{Nv=BO(Bq,[H(90),H(91),H(211),H(63),H(94),H(214),H(212)]);};
function FD(){let a=this;I.call(a);a.l0=null;a.lo=null;a.pU=null;a.o0=null;a.lz=0;a.m5=0;a.ol=0;}
let N5=(a,b,c)=>{let d,e;d=b.querySelector(".picture");a.l0=d;a.lo=d.querySelector("canvas");a.pU=b.querySelector(".twin");b=new H2;b.pY=a;b.pW=c;e=new ResizeObserver(Bj(Bn(b),"onResize"));d=a.l0;e.observe(d);b=new M_;e=a.l0;b.ox=1;d=new H7;d.qy=b;d.qz=c;(new IntersectionObserver(Bj(Bn(d),"onChange"))).observe(e);a.o0=b;},HD=a=>{a.lz=a.l0.clientWidth;a.m5=a.l0.clientHeight;},Q0=(a,b,c)=>{let d,e,f,g,h,i,j,k;d=a.lz;if(d&&a.o0.ox){e=new HX;f=a.lo;g=d;h=a.m5;i=devicePixelRatio;DJ();Ct();e.nq=De(0.0,Ds);e.k1=g;e.m0
=h;e.l$=1.0/i;d=Bt(g*i)|0;j=Bt(h*i)|0;if(!(f.width==d&&f.height==j)){f.width=d;f.height=j;}k=f.getContext("2d");e.jn=k;k.setTransform(i,0.0,0.0,i,0.0,0.0);e.jn.lineJoin="round";a.ea(e,b);if(!(!c&&a.ol)){a.ol=1;BD(a.pU,a.eb(b));}return;}a.ol=0;},IO=K(0);
function Np(){let a=this;FD.call(a);a.m2=null;a.kX=null;a.lG=null;a.lf=0;a.nt=0;}
let KX=b=>{return Oy(b.nB,b.ka);},YJ=(a,b,c,d)=>{let e,f,g,h,i,j;e=Df();f=d*d;if(CN(a.kX)){g=(Hx(a.lG)).i1;h=0;while(h<g.i2){d=EM(Bk(a.kX),U(g,h,0))-b;i=Ei(Bk(a.kX),U(g,h,1))-c;d=d*d+i*i;if(d<=f){e=Di(h);f=d;}h=h+1|0;}}j=new QM;j.qA=a;Lf(e,j);Fa(a.m2,e);return HY(e);},XU=(a,b,c)=>{let d,e,f,g,h,i,j,k,l;d=Hx(a.kX);e=d.jU;f=e.j1;g=d.jV;b=(b-g.ja)/g.jh;h=e.jX;i=Pb(f+b*(h-f),f,h);g=d.jU;h=g.jL;d=d.jV;h=Pb(h-(c-d.jp)/d.jx*(h-g.jP),e.jP,e.jL);g=Hx(a.lG);j=a.lf;k=GT(g,j,i,h,U(g.i9,j,0));d=a.m2;g=new Qv;g.rk=k;l=a.nt;Eo(d,
g,l);a.nt=1;},RM=a=>{return;},Pb=(b,c,d)=>{return Bv(c,Be(d,Bt(b*100.0)/100.0));},VG=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q;b=KX(b);DX();c=M();d=b.kI;e=0;f=0;g=d.kJ.data;h=g.length;i=0;while(i<h){j=g[i];e=e+(!(j>0.5)?0:1)|0;f=f+(!(isNaN(j)?1:0)?1:0)|0;i=i+1|0;}a:{O(R(O(c,H(215)),b.lW),H(216));if(!f)O(c,H(217));else{if(e){k=d.kJ.data.length;if(e!=k){l=new OP;l.nn=d;l.me=Dr(k);l.oa=B8(k);m=B8(2).data;e=0;while(true){g=l.me.data;if(e>=g.length)break;if(!g[e]){k=!Ik(l,e)?0:1;m[k]=m[k]+1|0;f=Ik(l,e);n=l.nn.jC;k
=E8(l,e,f,0);o=n-1|0;while(k>0){g=l.oa.data;k=k+(-1)|0;h=g[k];i=h%n|0;if(i>0)k=E8(l,h-1|0,f,k);if(i<o)k=E8(l,h+1|0,f,k);if(h>=n)k=E8(l,h-n|0,f,k);h=h+n|0;if(h<l.me.data.length)k=E8(l,h,f,k);}}e=e+1|0;}j=0.0;e=0;while(true){f=d.j7;if(e>=f)break;p=e&&e!=(f-1|0)?1.0:0.5;k=0;while(true){h=d.jC;if(k>=h)break;q=k&&k!=(h-1|0)?1.0:0.5;j=j+(!(FY(d,k,e)>0.5)?0.0:q*p);k=k+1|0;}e=e+1|0;}j=j/Bd(f-1|0,d.jC-1|0);O(O(O(c,H(218)),P6(j)),H(219));O(O(O(c,M$(m[1])),H(220)),P6(1.0-j));Q(O(O(c,H(157)),M$(m[0])),46);break a;}}O(R(c,
e?1:0),H(221));}}WL(c,b);return L(c);},Xy=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z;c=c;d=c.lJ;e=b;f=e.k1;g=e.m0;h=HL(f);i=CR(3.75*h);j=CR(5.5*HL(f));k=Fk(f-Pc(f)-j);l=Bv(1.0,Be(k,Fk(g-i-CR(2.2*h))));m=Cx(Pc(f)+Fk((k-l)/2.0),i,l,l);n=D6(m)+Bt(1.25*h);o=new M0;p=Cx(n,i,Bt(1.0*h),l);j=1.15*h;Ct();q=De(j,CK);k=Bt(1.35*h);r=Je(h,CK);s=Bt(2.9*h);j=Bv(5.5,Be(10.0,0.028*l));o.qh=f;o.rq=g;o.lb=m;o.mL=p;o.pf=q;o.q1=k;o.qc=r;o.n6=s;o.lk=h;o.n_=j;o.qx=1.5;t=new Pd;q=c.nE;Z();if(!BB(d,F7,H(107))){D0();m
=E3;}else{D0();m=OW;}if(!BB(d,GH,H(112))){Em();p=Gq;}else{Em();p=PX;}t.jQ=o;t.j2=q;t.nL=m;t.qt=p;u=KX(c);v=c.lY;p=Kf(u.kI.kK,t.jQ.lb);B3(e,Cx(0.0,0.0,e.k1,e.m0),t.j2.j0);w=t.jQ;x=t.j2;y=u.lW;r=u.na;m=w.lb;l=m.ja+m.jh/2.0;m=M();R(J(m,H(222)),y);CB(e,L(m),l,w.q1,w.pf,x.jv);m=M();J(J(m,H(223)),r);d=L(m);k=2.0*(Be(l,w.qh-l)-4.0);m=w.qc;n=m.kL;m=m.k$;Dg();if(m!==E_){q=De(Be(n,k/(0.65*d.i0.length)),CK);CB(e,d,l,w.n6,q,x.jv);}else{z=d.i0.length>=20?26:d.i0.length;h=w.n6;q=x.jv;j=Bx(z,d.i0.length);i=Be(n,k/(0.602*j));CB(e,
d,l-0.602*i*j/2.0,h,Je(i,Ds),q);}W1(t,b,p,u);e=t.jQ;m=t.j2;q=p.jU;q=I6(q.j1,q.jX,KB(e,p.jV.jh));d=p.jU;TX(p,b,e,m,q,I6(d.jP,d.jL,KB(e,p.jV.jx)));VZ(t,b);TD(t,b,p,u);e=new QX;e.o7=t;e.pc=b;e.pd=p;e.pb=u;Lf(v,e);a.kX=Bu(Kf(Xk(TA(u)),Y6(o)));a.lG=Bu(Sl(VL(c)));};
function PT(){let a=this;FD.call(a);a.mq=null;a.po=null;a.kA=null;a.jZ=null;a.mJ=null;a.pi=null;a.lD=null;a.kc=null;a.lc=null;a.mi=null;a.ni=null;a.kW=null;a.jJ=0;a.nl=0;a.mD=0;a.ra=0.0;a.q_=0.0;a.q0=0.0;}
let WC=(a,b,c)=>{let d;BX(c);d=new No;d.pX=c;N5(a,b,d);a.lD=Bl();a.kc=Bl();a.lc=Bl();a.mi=Bl();a.ni=Dr(0);a.kW=Bm(0);a.mq=c;a.po=b.querySelector(".picture");d=b.querySelector(".editing");a.kA=d.querySelector(".parameter");a.jZ=d.querySelector(".value");a.mJ=d.querySelector(".freeze");a.pi=d.querySelector(".complaint");c=new IK;d.addEventListener("submit",Bj(Bn(c),"handleEvent"));b=a.kA;d=new IM;d.rl=a;b.addEventListener("change",Bj(Bn(d),"handleEvent"));b=a.jZ;d=new IL;d.pt=a;b.addEventListener("change",Bj(Bn(d),
"handleEvent"));b=a.jZ;d=new IJ;d.oH=a;b.addEventListener("keydown",Bj(Bn(d),"handleEvent"));b=a.mJ;d=new II;d.qV=a;b.addEventListener("change",Bj(Bn(d),"handleEvent"));JW(new FQ,a.lo,a);},VT=(a,b)=>{let c=new PT();WC(c,a,b);return c;},Ru=(a,b)=>{let c,d;c=b.ka;a.kW=c.ke;if(!(!B4(a.lc)&&Gm(Bk(a.lc),c.ju)))MQ(a,c.ju);if(b.kC&&!(a.jZ.matches(':focus')?1:0)){d=HC(a.kW.data[a.jJ]);if(!X(Bs(a.jZ.value),d))a.jZ.value=S(d);a.mJ.checked=!!(Rg(a,b.lJ)).data[a.jJ];}},MQ=(a,b)=>{let c,d,e,f,g;a.lc=Bu(b);a.kc=Bl();a.jJ
=BH(a.jJ,CE(b)-1|0);Fz(a.kA);c=BH(400,CE(b));d=0;while(d<c){e=a.kA;f=Hd(b,d);B0(e,H(224),!In(f)?E6(H(225),QH(b,f)):E6(H(226),Hl(b,f.mR,f.nx)));d=d+1|0;}b=a.kA;g=a.jJ;b.selectedIndex=g;},OV=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n;c=b.ka;d=c.jb.i1;e=BH(Jj(b.lY,1),d.i2-1|0);f=Bm(2);g=f.data;g[0]=U(d,e,0);g[1]=U(d,e,1);h=b.nB;Oy(h,c);h=h.mS;g=Rg(a,b.lJ);b=Di(a.jJ);d=F_(c);i=new Gl;j=c.ju;k=Bc(B$(CU),1);k.data[0]=f;Ja(i,j,D9(k));DK(i,d);f=i.jB.data;k=Bc(B$(CU),f.length);l=k.data;m=0;n=l.length;while(m<n){l[m]=f[m].iZ;m
=m+1|0;}f=g.data;i=new PY;c=c.ju;m=f.length;if(m==CE(c)){i.jo=c;i.lp=d;i.lZ=k;i.qn=h;i.mw=g;i.ot=b;return i;}b=new BT;n=CE(c);h=M();Q(R(J(R(J(h,H(227)),n),H(228)),m),46);BZ(b,L(h));Ba(b);},Rg=(a,b)=>{if(!(!B4(a.mi)&&Bk(a.mi)===b)){a.mi=Bu(b);a.ni=O4(b);}return a.ni;},MT=(a,b)=>{let c,d;a.jJ=b;c=a.kA;if(b>=400)b=(-1);d=b;c.selectedIndex=d;FC(a.mq);},Il=(a,b)=>{BD(a.pi,b);Fw(a.jZ,H(229),Cw(b)?0:1,H(136));},IB=(a,b,c)=>{let d,e,f;d=a.kW.bc();d.data[a.jJ]=b;e=a.mq;f=new OC;f.qU=d;Eo(e,f,c);},TP=(a,b,c,d)=>{let e,
f,g,h,i,j,k,l,m,n,o,p,q;if(B4(a.kc))e=Df();else{f=Bk(a.kc);g=new QB;g.l2=(-1);g.lB=10.0;g.lB=12.0;h=1;while(h<=Bp(f.jm)){i=0;while(i<Bg(f.jm,h)){j=0;while(Fs(f,h)&&j<Bg(f.jm,h-1|0)){Nk(Nw(f,h,i,j),b,c,EI(f.jm,h,i,j),g);j=j+1|0;}if(Eq(f,h))Nk(M8(f,h,i),b,c,KC(f.jm,h,i),g);i=i+1|0;}h=h+1|0;}g.lB=10.0;d=Bt((b-DY(f,0))/f.mx);j=Bv(0.0,Be(Bp(f.jm),d))|0;d=(c-Cs(f,j,0))/f.kj.data[j];h=Bv(0.0,Be(Bg(f.jm,j)-1|0,Bt(d)))|0;d=Bv(f.jt.data[j],24.0)/2.0;k=!(By(b-DY(f,j))<=d&&By(c-Cs(f,j,h))<=Be(d,Bv(f.jt.data[j],f.kj.data[j]))
?1:0)?Bl():Bu(KL(j,h));if(g.l2<0&&CN(k)&&(Bk(k)).kb>0)e=Di(KC(f.jm,(Bk(k)).kb,(Bk(k)).jY));else{if(g.l2<0&&B4(k)&&!Gk(f)){h=1;while(h<=Bp(f.jm)){d=EH(f,h)-Dn(f,h);l=(b-Dn(f,h))/d;i=0;j=Kz(l,0.0);m=C4(l,1.0);n=d*d;while(j>=0&&m<=0&&i<Bg(f.jm,h)){o=0;while(true){e=f.jm;p=h-1|0;if(o>=Bg(e,p))break;q=Cs(f,h,i)-Cs(f,p,o);q=CY(n- -q*q)/d;q=By(Eh(f,h,i,o,l)-c)/q;Qk(g,EI(f.jm,h,i,o),q);o=o+1|0;}i=i+1|0;}h=h+1|0;}}h=g.l2;e=h>=0?Di(h):Df();}}if(L3(e))return 0;MT(a,GA(e));a.nl=1;a.mD=0;a.ra=b;a.q_=c;a.q0=a.kW.data[a.jJ];return 1;},Uh
=(a,b,c)=>{let d;d=(b-a.ra-(c-a.q_))/40.0;if(a.nl&&!(!a.mD&&d===0.0)){IB(a,Qg(a.q0+d,0.01),a.mD);a.mD=1;}},Wt=a=>{a.nl=0;},Qg=(b,c)=>{let d;d=Bt(1.0/c);return Bt(b*d)/d;},SZ=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n;b=OV(a,b);c=b.jo;d=M();e=b.jo;f=b.lZ.data[Bp(e)].data[0];g=b.lZ.data[0].data;O(O(d,H(230)),Pe(g[0],g[1]));O(d,H(231));h=0;while(h<=Bp(e)){R(O(d,h?H(232):H(2)),Bg(e,h));h=h+1|0;}O(O(d,H(233)),Ed(f));if(isNaN(f)?1:0)O(d,H(234));else O(d,!(f>0.5)?H(235):H(236));O(O(d,H(237)),H3(GQ(b,Bp(e),0)));Q(d,46);h=
1;while(h<Bp(c)){Yh(d,b,h);h=h+1|0;}i=B8(3).data;j=0;k=CJ(b.lp);l=0;while(true){g=k.data;if(l>=g.length)break;if(!In(Hd(b.jo,l))){if(j>=3)m=3;else{h=j+1|0;m=j;j=h;}while(m>0){f=By(g[l]);h=m-1|0;if(!(f>By(g[i[h]])))break;if(m<3)i[m]=i[h];m=m+(-1)|0;}if(m<3)i[m]=l;}l=l+1|0;}if(g[i[0]]===0.0)O(d,H(238));else{O(d,j!=1?H(239):H(240));l=0;while(l<j){O(d,!l?H(2):l!=(j-1|0)?H(157):H(241));Q(O(d,H3(g[i[l]])),32);e=b.jo;O(d,QH(e,Hd(e,i[l])));l=l+1|0;}Q(d,46);}h=0;m=0;j=0;g=CJ(b.lp);l=0;while(true){i=g.data;if(l>=i.length)break;n
=In(Hd(b.jo,l))?0:1;h=h+(!n?0:1)|0;m=m+(n&&i[l]<0.0?1:0)|0;j=j+(!b.mw.data[l]?0:1)|0;l=l+1|0;}R(O(R(O(d,H(242)),h),H(243)),m);O(d,m!=1?H(244):H(245));if(j>0){O(R(Q(d,32),j),H(246));O(d,j!=1?H(247):H(248));}return L(d);},X9=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m,n;a:{c=c;d=c.nE;if(!B4(a.lD)){b:{e=(Bk(a.lD)).i$;if(e===d)f=1;else if(d!==null&&BA(d)===Bw(Fb)){g=d;if(!W(e.j0,g.j0)){f=0;break b;}if(!W(e.jv,g.jv)){f=0;break b;}if(!W(e.ko,g.ko)){f=0;break b;}if(!W(e.ku,g.ku)){f=0;break b;}if(!W(e.mO,g.mO)){f=0;break b;}if
(!W(e.mo,g.mo)){f=0;break b;}if(!W(e.mC,g.mC)){f=0;break b;}if(!W(e.kF,g.kF)){f=0;break b;}if(!W(e.kx,g.kx)){f=0;break b;}if(!W(e.n5,g.n5)){f=0;break b;}if(!W(e.nv,g.nv)){f=0;break b;}if(W(e.kk,g.kk)){f=1;break b;}f=0;}else f=0;}if(f)break a;}e=new OK;e.i$=d;g=new Lc;g.nU=B8(256);h=new Dz;i=Bc(CF,3);j=i.data;j[0]=d.kF;j[1]=Eu(d.kk,0.5);j[2]=d.kx;Fh(h,i);g.qb=h;f=0;while(f<256){h=J2(d.kk,f);g.nU.data[f]=(-16777216)|h.jF<<16|h.jO<<8|h.jM;f=f+1|0;}e.nm=g;a.lD=Bu(e);}k=c.ka.ju;if(!(!B4(a.lc)&&Gm(Bk(a.lc),k)))MQ(a,
k);if(!(CN(a.kc)&&(Bk(a.kc)).np===a.lz&&(Bk(a.kc)).oE===a.m5?1:0)){l=a.lz;f=0;h=BJ(k.jW);while(BG(h)){f=Bx(f,(BF(h)).li);}m=Be(104.0,Bv(56.0,LB(k,l)*1.9));m=CR(Be(Bv(300.0,Be(460.0,0.8*l)),16.0-( -f|0)*m));d=a.po.style;f=Bv(200.0,m)|0;h=M();J(R(h,f),H(249));d.setProperty("height",S(L(h)));a.kc=Bu(UL(k,a.lz,a.m5));}c=OV(a,c);g=Bk(a.lD);h=Bk(a.kc);n=new Dq;d=b;FZ(n,0.0,0.0,Sg(d),TF(d));B3(d,n,PF(g.i$));WF(W4(g,b,h,c));};
function Jh(){let a=this;I.call(a);a.qP=null;a.qC=null;a.qJ=null;a.ro=null;a.p7=null;a.qN=null;a.lx=null;a.pj=null;a.kU=null;}
let PW=null,Cz=()=>{Cz=Bf(Jh);TJ();},Tv=(a,b)=>{let c,d,e,f,g,h,i;c=BQ(b.i7);d=Cc(Ez(b.jr));BD(a.ro,!b.jy?H(250):H(251));a.qJ.setAttribute("aria-pressed",S(!b.jy?H(116):H(136)));a.qP.disabled=!!(c?0:1);a.qC.disabled=!!(c?0:1);a.p7.disabled=!!(c<CC(b)?0:1);e=a.qN;f=!!(c<CC(b)?0:1);e.disabled=f;a.lx.setAttribute("max",S(d));e=a.lx;f=S(Cc(c));e.value=f;g=a.lx;f=M();J(J(R(J(f,H(252)),c),H(253)),d);e=L(f);g.setAttribute("aria-valuetext",S(e));h=a.pj;i=d.i0.length;Cz();f=Et(Cc(c));while(f.jj<i){EL(f,0,32);}e=L(f);f
=M();J(J(J(f,e),H(254)),d);BD(h,L(f));f=b.jr;Z();b=Bo(f,Do);a.kU.value=S(b);if(!X(Bs(a.kU.value),b)){LT(a,b);a.kU.value=S(b);}},LT=(a,b)=>{let c,d;c=a.kU;if(X(b,H(120)))d=b;else{d=M();J(J(d,b),H(255));d=L(d);}(B0(c,H(224),d)).setAttribute("value",S(b));},EG=(b,c,d)=>{Cz();b=b.querySelector(S(c));Co(b,d);return b;},TJ=()=>{PW=BO(Bq,[H(75),H(256),H(121),H(257),H(258),H(259),H(120)]);};
function Py(){let a=this;I.call(a);a.nT=null;a.o6=null;a.kQ=null;a.nI=null;a.qg=0;}
let VJ=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p;c=b.ka;d=c.jb;if(!(!Ci(a.kQ)&&d===a.nI)){a.nI=d;Fz(a.nT);Gc(a.kQ);e=0;while(e<BH(100,Bi(d))){f=B1(a.nT,H(260));(B0(f,H(261),Ot(U(d.i1,e,0)))).setAttribute("scope","row");B0(f,H(262),Ot(U(d.i1,e,1)));B0(f,H(262),BW(U(d.i9,e,0)));g=B1(B1(f,H(262)),H(263));h=B1(B1(f,H(262)),H(263));g.className="live";h.className="live";i=B1(B1(f,H(262)),H(263));i.className="mark";i.setAttribute("role","img");j=a.kQ;k=new Hz;k.lt=f;k.m1=g;k.mf=h;k.lF=i;T(j,k);e=e+1|0;}}l=a.qg+1|0;a.qg
=l;e=a.kQ.i4>16&&!b.kC&&(l%15|0)?0:1;m=0;while(true){n=a.kQ.i4;if(m>=n)break;if(!e)break;o=U(c.lg,m,0);p=o-U(d.i9,m,0);g=BI(a.kQ,m);l=HE(c,m);g.lt.className=S(!l?H(264):H(265));n=Jj(b.lY,(-1))!=m?0:1;Fw(g.lt,H(266),n,H(136));MW(g.m1,o,H(2),b.kC);MW(g.mf,p,!(p<0.0)?H(267):H(2),b.kC);BD(g.lF,!l?H(268):H(269));j=g.lF;h=!l?H(270):H(271);j.setAttribute("aria-label",S(h));m=m+1|0;}h=n>=Bi(d)?H(2):H(272);b=a.o6;l=Dv(c);e=Bi(d);g=M();J(J(R(J(R(g,l),H(253)),e),H(273)),h);BD(b,L(g));},MW=(b,c,d,e)=>{let f,g;f=DS(E2(c,
8),45,8722);g=M();J(J(g,d),f);BD(b,L(g));if(e)b.title=S(E9(c));},Ot=b=>{return DS(b===Bt(b)?BW(b):E2(b,2),45,8722);};
function K_(){let a=this;I.call(a);a.mz=null;a.kR=null;a.lv=null;a.lu=null;a.nS=null;a.og=null;a.q5=null;a.jq=null;a.oh=0;}
let T3=(a,b,c)=>{let d,e,f;a.jq=Ff();a.mz=c;a.kR=b.querySelector(".point");a.lv=b.querySelector(".x1");a.lu=b.querySelector(".x2");a.nS=b.querySelector(".add");a.og=b.querySelector(".remove");a.q5=b.querySelector(".complaint");d=new I$;b.addEventListener("submit",Bj(Bn(d),"handleEvent"));e=a.kR;f=new I_;f.pq=a;f.pr=c;e.addEventListener("change",Bj(Bn(f),"handleEvent"));c=a.lv;e=new I8;e.oR=a;c.addEventListener("change",Bj(Bn(e),"handleEvent"));c=a.lu;e=new I9;e.qZ=a;c.addEventListener("change",Bj(Bn(e),"handleEvent"));c
=b.querySelector(".flip");b=new N3;b.qB=a;Co(c,b);b=a.nS;c=new N4;c.pZ=a;Co(b,c);b=a.og;c=new N2;c.oZ=a;Co(b,c);},SJ=(a,b)=>{let c=new K_();T3(c,a,b);return c;},Yg=(a,b)=>{let c,d,e;if(!b.kC)return;c=b.ka.jb;a.jq=c;if(a.oh!=Bi(c)){a.oh=Bi(a.jq);Fz(a.kR);d=0;while(d<a.oh){B0(a.kR,H(224),Cc(d));d=d+1|0;}}e=BH(Jj(b.lY,FN(a)),Bi(a.jq)-1|0);a.kR.selectedIndex=e;Pj(a.lv,U(a.jq.i1,e,0));Pj(a.lu,U(a.jq.i1,e,1));a.nS.disabled=!!(Bi(a.jq)<1000?0:1);b=a.og;c=!!(Bi(a.jq)>1?0:1);b.disabled=c;},Pj=(b,c)=>{if(!(b.matches(':focus')
?1:0))b.value=S(HC(c));},FN=a=>{return Bx(0,a.kR.selectedIndex);},Oh=(a,b)=>{let c,d,e,f,g,h,i,j;c=Pu(Bs(b.value));d=QY(c);e=Bs(b.value);f=a.q5;if(d)g=H(2);else{g=M();J(J(J(g,H(274)),e),H(135));g=L(g);}BD(f,g);Fw(b,H(229),d?0:1,H(136));if(d){h=FN(a);i=b===a.lv?DO(c):U(a.jq.i1,h,0);j=b===a.lu?DO(c):U(a.jq.i1,h,1);b=a.jq;Ho(a,GT(b,h,i,j,U(b.i9,h,0)));}},Ho=(a,b)=>{let c,d;c=a.mz;d=new Ra;d.ps=b;Eo(c,d,0);};
function M6(){let a=this;I.call(a);a.nk=null;a.py=null;a.mP=null;a.n2=0;}
let YS=(a,b,c)=>{let d,e,f,g,h,i;if(c!=a.n2){a.n2=c;Fz(a.nk);Gc(a.mP);d=20;e=20;while((c/d|0)>=16){if(d==e){d=2*e|0;continue;}if(d==(2*e|0)){d=5*e|0;continue;}e=e*10|0;d=e;}e=0;while(e<=c){f=B1(a.nk,H(260));g=B0(B1(f,H(262)),H(275),Cc(e));g.setAttribute("type","button");h=M();R(J(h,H(276)),e);g.title=S(L(h));h=new OR;h.pA=a;h.pB=e;Co(g,h);g=a.mP;i=new I0;h=B1(f,H(262));i.lX=e;i.ms=f;i.m8=h;T(g,i);e=e+d|0;}}f=BJ(a.mP);while(BG(f)){h=BF(f);e=h.lX;d=e>b.jA?0:1;BD(h.m8,!d?H(277):E9(Q_(b,e)));Fw(h.ms,H(266),h.lX
!=BQ(b)?0:1,H(136));}},GR=K(0);
function OX(){I.call(this);this.p0=null;}
function N6(){let a=this;I.call(a);a.n$=null;a.n3=null;a.pl=null;a.pO=null;a.kw=null;a.qQ=null;a.mj=null;a.oz=null;a.mF=null;a.o9=null;a.qR=null;a.l8=0;a.lT=0;a.k_=null;}
let Vi=(a,b,c)=>{let d;d=new LM;d.k3=Bl();a.o9=d;a.qR=Ig();a.k_=Bm(0);a.mF=c;a.n$=b.querySelector(".finding");d=b.querySelector(".neuron");a.n3=d;a.pl=d.querySelector(".sums");a.pO=a.n3.querySelector(".argument");c=b.querySelector(".puzzle");a.kw=c;a.qQ=c.querySelector(".progress");a.mj=a.kw.querySelector(".hint");a.oz=a.kw.querySelector(".follow");c=a.kw.querySelector(".ask");b=new MC;b.px=a;Co(c,b);b=a.oz;c=new MF;c.re=a;Co(b,c);c=a.kw.querySelector(".leave");b=new ME;b.pn=a;Co(c,b);},X0=(a,b)=>{let c=new N6();Vi(c,
a,b);return c;},Wr=(a,b)=>{let c,d,e,f,g,h,i,j,k,l;a:{c=b.ka;a.k_=c.ke;d=b.lJ;e=Dw(d,a.qR);if(a.l8){Z();if(BB(d,BY,H(35))&&BB(d,Cf,H(16))&&BB(d,CT,H(53))&&BB(d,CX,H(47))){f=1;break a;}}f=0;}if(e&&!a.l8){a.lT=0;BD(a.mj,H(2));}e=!e&&!f?0:1;a.l8=e;a.kw.hidden=!!(e?0:1);if(a.l8){DB();e=Dv(c)!=Bi(c.jb)?0:1;BD(a.qQ,e?H(278):Q6(c));a.kw.className=S(!e?H(279):H(280));a.oz.hidden=!!(a.lT&&Ge(a)?0:1);}if(!(a.k_.data.length>400&&!b.kC)){if(a.l8)g=L_();else{b=a.o9;g=Bh();if(CN(b.k3)&&(Bk(b.k3)).j8===c.ju&&(Bk(b.k3)).nO
===c.jb?1:0)h=Bk(b.k3);else{h=new Nm;i=c.ju;j=c.jb;h.j8=i;h.nO=j;h.lM=Cj(i);h.kZ=EZ(i,j.i1);h.k6=J$(i,Bi(j));}b:{C6(h.lM,c.ke);DK(h.kZ,h.lM);JP(h.k6,h.lM,h.kZ,h.nO.i9);b.k3=Bu(h);if(!c.kG){k=c.ki;e=k-k!==0.0?0:1;if(!(e&&U6(h))){b=new Cn;Ch();CS(b,FG,H(281));T(g,b);break b;}}if(c.lr){b=new Cn;Ch();CS(b,FG,H(282));T(g,b);}}if(Ci(g)){e=Bi(c.jb);f=Dv(c)!=e?0:1;if(!(f&&!(c.ki>0.1*e))){V1(h,g);T$(h,g);Xe(h,g);}if(!f)UI(c,h,g);else{l=new Cn;Ch();b=Ku;d=M();J(R(J(d,H(283)),e),H(284));CS(l,b,L(d));T(g,l);}}}X$(a,g);}e
=N1(c);a.n3.hidden=!!(e?0:1);if(e)WX(a,SQ(c));},X$=(a,b)=>{let c,d,e,f;c=b.m()?0:1;a:{if(c){d=(b.bd(0)).mn;Ch();if(d===Ku){e=1;break a;}}e=0;}BD(a.n$,!c?H(2):(b.bd(0)).mh);b=a.n$;f=S(!e?H(285):H(286));b.className=f;},WX=(a,b)=>{let c,d,e,f,g;c=b.o2.data;d=a.pl;e=Oq(c[0],c[3],b.oU);f=Oq(c[1],c[2],b.qK);g=M();J(J(J(J(g,H(287)),e),H(288)),f);BD(d,L(g));d=a.pO;e=b.ri;f=b.p3;b=M();J(Q(J(b,e),32),f);BD(d,L(b));},Oq=(b,c,d)=>{let e,f,g,h,i;e=HM(b);f=!(c<0.0)?H(289):H(290);g=HM(By(c));h=HM(d);i=M();J(J(J(J(J(i,e),f),
g),H(291)),h);return L(i);},HM=b=>{return DS(E2(b,4),45,8722);},Ge=a=>{let b;b=(If(a.k_)).i4-1|0;return BH(a.lT?1:0,b);};
function Nf(){let a=this;I.call(a);a.os=null;a.om=null;}
let X8=(a,b,c)=>{let d,e;a.os=b.querySelector(".undo");a.om=b.querySelector(".redo");d=a.os;BX(c);e=new Qr;e.qq=c;Co(d,e);d=a.om;BX(c);e=new Qs;e.pP=c;Co(d,e);b=b.querySelector(".reseed");d=new Qq;d.o1=c;Co(b,d);},Vr=(a,b)=>{let c=new Nf();X8(c,a,b);return c;},ST=(a,b)=>{let c;a.os.disabled=!!((Ci(b.k5)?0:1)?0:1);c=a.om;b=!!((Ci(b.l4)?0:1)?0:1);c.disabled=b;};
function On(){let a=this;I.call(a);a.ln=null;a.l_=null;a.m7=null;a.oB=0;}
let VY=(a,b,c,d)=>{let e,f,g,h,i,j;a.l_=c;a.m7=d;d=b.querySelector(".example");a.ln=d;B0(d,H(224),H(292));e=Kp(a,H(293));f=(KP()).data;g=f.length;h=0;while(h<g){B0(e,H(224),f[h].o3);h=h+1|0;}i=Kp(a,H(294));e=BJ(JB());while(BG(e)){j=BF(e);g=j.kY;j=j.lU;c=M();J(J(R(J(c,H(295)),g),H(296)),j);B0(i,H(224),L(c));}B0(Kp(a,H(297)),H(224),H(298));b=a.ln;d=new J1;d.qe=a;b.addEventListener("change",Bj(Bn(d),"handleEvent"));},RA=(a,b,c)=>{let d=new On();VY(d,a,b,c);return d;},Vg=(a,b)=>{if(!b&&!a.oB){a.ln.selectedIndex
=0;BD(a.l_,H(2));}a.oB=0;},Kp=(a,b)=>{let c;c=B1(a.ln,H(299));c.setAttribute("label",S(b));return c;};
function J0(){I.call(this);this.ns=null;}
let ND=null,LP=null,LR=null,JV=()=>{JV=Bf(J0);W8();},W7=(a,b,c)=>{let d,e;JV();a.ns=Bh();d=b.querySelector("form");e=new Ic;d.addEventListener("submit",Bj(Bn(e),"handleEvent"));Ks(a,d.querySelector(".of-the-run"),ND,c);Ks(a,d.querySelector(".of-training"),LP,c);Ks(a,d.querySelector(".of-the-look"),LR,c);},Yx=(a,b)=>{let c=new J0();W7(c,a,b);return c;},Ks=(a,b,c,d)=>{let e,f,g,h,i;c=c.data;e=c.length;f=0;while(f<e){g=c[f];h=a.ns;i=Ut(b,g,d);T(h,i);f=f+1|0;}},W8=()=>{let b,c;b=Bc(Dc,9);c=b.data;Z();c[0]=Cf;c[1]
=C1;c[2]=BY;c[3]=CD;c[4]=Dj;c[5]=CX;c[6]=Ee;c[7]=Gi;c[8]=DH;ND=b;b=Bc(Dc,5);c=b.data;c[0]=CT;c[1]=Du;c[2]=En;c[3]=Dl;c[4]=C8;LP=b;b=Bc(Dc,7);c=b.data;c[0]=Hq;c[1]=FM;c[2]=F7;c[3]=GH;c[4]=ER;c[5]=Fn;c[6]=ET;LR=b;};
function Is(){let a=this;I.call(a);a.no=null;a.rb=null;a.nN=null;a.nX=0;}
let LF=null,GV=()=>{GV=Bf(Is);WJ();},WZ=(a,b,c)=>{let d,e,f,g,h,i,j;GV();a.no=Bh();a.nN=Bl();a.rb=c;c=new IP;c.p6=a;d=new IntersectionObserver(Bj(Bn(c),"onChange"));e=LF.data;f=e.length;g=0;while(g<f){h=e[g];i=b.querySelector(S(h));d.observe(i);c=a.no;if(!X(h,H(300)))i=i.querySelector(".twin");j=B7(i);T(c,j);g=g+1|0;}},Yj=(a,b)=>{let c=new Is();WZ(c,a,b);return c;},Q7=a=>{if(!a.nX){a.nX=1;a.rb.jg.k9.hear("study");}},WJ=()=>{LF=BO(Bq,[H(301),H(302),H(300)]);};
function Ql(){let a=this;I.call(a);a.nR=null;a.mB=null;}
let Uf=(a,b)=>{a.mB=Bl();a.nR=b;},LC=a=>{let b=new Ql();Uf(b,a);return b;},H1=(a,b,c)=>{let d;c=b.kv.dO(c);d=new PJ;d.oN=a;d.oO=b;b=c.jD;if(b!==null){c=d;b=b;b=CO(c.oN,c.oO,b);c=b===null?Bl():Bu(b);}return c;},F6=(a,b)=>{let c,d,e,f,g;c=M();d=0;while(true){e=b.data;if(d>=e.length)break;O(O(c,d<=0?H(2):H(183)),BW(e[d]));d=d+1|0;}if(GP(a)){Z();f=CO(a,CX,H(47));g=Ee;f=CO(f,g,Bo(a,g));g=CT;a=CO(f,g,Bo(a,g));}Z();return CO(CO(a,BY,H(35)),CD,L(c));},FU=(a,b)=>{let c,d,e,f;Z();c=CO(a,Cf,H(26));d=C1;e=M();f=0;while
(f<Bi(b)){O(Q(O(Q(O(O(e,f<=0?H(2):H(180)),BW(U(b.i1,f,0))),44),BW(U(b.i1,f,1))),44),BW(U(b.i9,f,0)));f=f+1|0;}return CO(c,d,L(e));},CO=(a,b,c)=>{let d,e;d=G$(a.nR);e=b.js;b=Bu(c);LL(d,e,b);return LC(d);},CM=(a,b)=>{let c,d;c=a.nR;d=b.js;return BI(c,d);},Bo=(a,b)=>{let c;a:{b:{Z();if(!(b===Cf&&ON(a))){if(b!==Du)break b;if(JO(a))break b;}c=1;break a;}c=0;}return c?Jc(a,b):Eb(CM(a,b),Jc(a,b));},Jc=(a,b)=>{a:{HI();switch(OS.data[b.js]){case 1:case 2:if(GP(a)){b=H(53);break a;}b=b.mV;break a;case 3:if(!JO(a)){b=
H(65);break a;}b=b.mV;break a;default:}b=b.mV;}return b;},G8=(a,b)=>{return X(Bo(a,b),Jc(a,b));},BB=(a,b,c)=>{return X(Bo(a,b),c);},Dw=(a,b)=>{let c,d,e,f;c=(B6()).data;d=c.length;e=0;while(e<d){f=c[e];if(NM(f)&&!X(Bo(a,f),Bo(b,f)))return 0;e=e+1|0;}return 1;},GZ=a=>{if(B4(a.mB))a.mB=Bu(SY(a));return Bk(a.mB);},Dm=a=>{let b,c,d,e,f,g,h,i,j,k,l;b=Bh();c=D3(2);d=b;T(d,c);if(GP(a))c=L1(D3(2));else{c=Bh();Z();e=(GF(Bo(a,CX))).data;f=e.length;g=0;while(g<f){h=D3(e[g]|0);T(c,h);g=g+1|0;}}Im(b,c);T(d,D3(1));i=new Ii;Z();j
=Qw(Bo(a,Ee));k=Qw(Bo(a,CT));c=Du;F9();h=!BB(a,c,EE.oJ)?MY:EE;f=d.i4;if(f<2){c=new BT;BZ(c,H(303));Ba(c);}d=new IG;l=Bc(I,f);e=l.data;b=BJ(b);f=0;c=b;while(BG(c)){b=BF(c);if(b===null){b=new ED;Br(b);Ba(b);}g=f+1|0;e[f]=b;f=g;}d.nb=l;i.jW=d;i.kl=j;i.k7=k;i.ld=h;return i;},FO=a=>{Z();return CG(a,Gi);},O4=a=>{let b,c,d,e,f,g;b=Dr(CE(Dm(a)));c=b.data;Z();d=(GF(Bo(a,C8))).data;e=d.length;f=0;while(f<e){g=d[f];if(g<c.length)c[g|0]=1;f=f+1|0;}return b;},Pp=a=>{let b;b=Bi(GZ(a));Z();if(!BB(a,Dl,H(79)))b=Be(CG(a,Dl),
b)|0;return b;},Ez=a=>{Z();return CG(a,DH)|0;},Gs=a=>{Z();return BH(CG(a,CA)|0,Ez(a));},GP=a=>{Z();return BB(a,BY,H(33));},ON=a=>{Z();return X(Eb(CM(a,Cf),H(2)),H(26))&&Cw(Bo(a,C1))?1:0;},JO=a=>{let b;Z();b=CT;Cq();return BB(a,b,D1.l3);},Pk=a=>{return (JD(a)).data.length!=CE(Dm(a))?0:1;},JD=a=>{Z();return GF(Bo(a,CD));},CG=(a,b)=>{return KQ(Bo(a,b));},Qy=a=>{let b;b=new Pi;Z();b.qF=CG(a,Dj);return b;},SY=a=>{let b,c,d,e,f,g,h;a:{Z();b=CG(a,Dj);c=Bo(a,Cf);d=(-1);switch(Dy(c)){case -1360216880:if(!X(c,H(22)))break a;d
=5;break a;case -982754077:if(!X(c,H(26)))break a;d=9;break a;case -895939855:if(!X(c,H(23)))break a;d=6;break a;case 3555:if(!X(c,H(18)))break a;d=1;break a;case 96727:if(!X(c,H(17)))break a;d=0;break a;case 109265:if(!X(c,H(20)))break a;d=3;break a;case 3373737:if(!X(c,H(19)))break a;d=2;break a;case 3684185:if(!X(c,H(21)))break a;d=4;break a;case 93832310:if(!X(c,H(25)))break a;d=8;break a;case 104080786:if(!X(c,H(24)))break a;d=7;break a;default:}}b:{switch(d){case 0:c=Ep(BU([0.0,0.0,0.0,1.0]));break b;case 1:c
=Ep(BU([0.0,1.0,1.0,1.0]));break b;case 2:c=Ep(BU([1.0,1.0,1.0,0.0]));break b;case 3:c=Ep(BU([1.0,0.0,0.0,0.0]));break b;case 4:c=Ep(BU([1.0,0.0,0.0,1.0]));break b;case 5:c=FJ(new P3,b);break b;case 6:c=FJ(new Lh,b);break b;case 7:c=FJ(new MG,b);break b;case 8:c=FJ(new Ls,b);break b;case 9:e=C3(Bo(a,C1),59);c=new GD;f=new Cg;g=e;FR(f,g.i4,2);Lg(c,f,BC(g.i4,1));d=0;while(d<g.i4){h=(GF(BI(g,d))).data;BR(c.i1,d,0,h[0]);BR(c.i1,d,1,h[1]);BR(c.i9,d,0,h[2]);d=d+1|0;}break b;default:}c=Ff();}return c;},Qw=b=>{let c,
d,e,f,g;Cq();c=(L5.bc()).data;d=c.length;e=0;while(true){if(e>=d){f=new H6;g=M();J(J(J(g,H(304)),b),H(135));BZ(f,L(g));Ba(f);}f=c[e];if(X(f.l3,b))break;e=e+1|0;}return f;},JS=K(0);
function NE(){I.call(this);this.qE=null;}
let Ym=(a,b)=>{let c;c=a.qE;GY(c.i6);Km(c,BQ(c.i6.i7)+b);};
function MD(){I.call(this);this.qr=null;}
let Ti=(a,b)=>{Km(a.qr,b);},Tt=K(),Oi=(b,c)=>{let d,e;a:{b:{if(!(b instanceof Iu)&&!(b instanceof J4)&&!(b instanceof HH)){if(!(b instanceof IH))break b;d=b;if(X(c,d.mc))break b;if(!Oi(d.m6,c))break b;}e=1;break a;}e=0;}return e;},OD=b=>{let c,d,e,f,g,h,i,j,k;c=Et(H(305));d=1;while(true){e=b.data;if(d>=e.length)break;f=O(c,d<=1?H(2):H(157));g=e[d];h=Et(H(305));i=0;while(i<g.i2){j=O(h,i<=0?H(2):H(157));e=g.iZ;k=g.i5;O(j,MV(e,Bd(i,k),k));i=i+1|0;}O(f,L(Q(h,93)));d=d+1|0;}return L(Q(c,93));},MV=(b,c,d)=>{let e,
f,g,h;e=Et(H(305));f=0;while(f<d){g=f<=0?H(2):H(157);h=b.data;O(O(e,g),QV(h[c+f|0]));f=f+1|0;}return L(Q(e,93));},QV=b=>{return b-b!==0.0?H(3):E9(b);},BS=K(0);
function NG(){I.call(this);this.rf=null;}
let Wy=a=>{FC(a.rf);};
function FQ(){let a=this;I.call(a);a.mk=null;a.lH=0;}
let JW=(a,b,c)=>{let d;a.mk=c;d=new KF;d.qj=a;d.qi=b;b.addEventListener("pointerdown",Bj(Bn(d),"handleEvent"));d=new KG;d.rh=a;b.addEventListener("pointermove",Bj(Bn(d),"handleEvent"));d=new KH;d.pm=a;b.addEventListener("pointerup",Bj(Bn(d),"handleEvent"));d=new KI;d.p$=a;b.addEventListener("pointercancel",Bj(Bn(d),"handleEvent"));d=new KJ;d.qv=a;b.addEventListener("touchstart",Bj(Bn(d),"handleEvent"));},Y8=(a,b)=>{let c=new FQ();JW(c,a,b);return c;},Rb=a=>{if(a.lH){a.lH=0;a.mk.f1();}};
function IU(){I.call(this);this.pE=null;}
let Wi=(b,c)=>{let d,e;b=b.pE;c=b.lG;d=new Rf;d.rp=b;e=c.jD;if(e!==null){d=d;e=e;if(!(d.rp.lf>=Bi(e)?0:1))c=Bl();}d=new Re;d.qI=b;Fy(c,d);};
function No(){I.call(this);this.pX=null;}
let S9=a=>{FC(a.pX);},IK=K(),YO=(b,c)=>{b;c.preventDefault();};
function IM(){I.call(this);this.rl=null;}
let R5=(b,c)=>{b=b.rl;MT(b,b.kA.selectedIndex);};
function IL(){I.call(this);this.pt=null;}
let Vt=(b,c)=>{let d,e;b=b.pt;d=Pu(Bs(b.jZ.value));if(!JQ(d)){Il(b,H(2));IB(b,DO(d),0);}else{e=Bs(b.jZ.value);c=M();J(J(J(c,H(306)),e),H(135));Il(b,L(c));}};
function IJ(){I.call(this);this.oH=null;}
let S1=(b,c)=>{let d,e,f,g;b=b.oH;d=!(c.shiftKey?1:0)?0.1:1.0;a:{e=Bs(c.key);f=(-1);switch(Dy(e)){case 930625636:if(!X(e,H(307)))break a;f=0;break a;case 977535019:if(!X(e,H(308)))break a;f=1;break a;default:}}b:{switch(f){case 0:break;case 1:d= -d;break b;default:d=0.0;break b;}}if(d!==0.0){c.preventDefault();Il(b,H(2));g=Qg(b.kW.data[b.jJ]+d,0.01);b.jZ.value=S(HC(g));IB(b,g,0);}};
function II(){I.call(this);this.qV=null;}
let T8=(b,c)=>{let d,e;b=b.qV;d=b.mJ.checked?1:0;e=b.ni.bc();e.data[b.jJ]=d;b=b.mq;c=new Lk;c.oQ=e;Eo(b,c,0);};
function Lp(){I.call(this);this.pG=null;}
let Sx=a=>{let b;b=a.pG;Cz();Fe(b,0);};
function Lr(){I.call(this);this.qo=null;}
let US=a=>{let b;b=a.qo;Cz();Mf(b,(-1));};
function Lq(){I.call(this);this.qX=null;}
let Xv=a=>{let b;b=a.qX.jg;if(!b.i6.jy)JU(b);else KS(b);};
function Lo(){I.call(this);this.oS=null;}
let Sc=a=>{let b;b=a.oS;Cz();Mf(b,1);};
function Ln(){I.call(this);this.qu=null;}
let Ud=a=>{let b;b=a.qu;Cz();Fe(b,2147483647);};
function HP(){let a=this;I.call(a);a.q9=null;a.q$=null;}
let YK=(b,c)=>{let d,e;b=b;c=b.q9;b=b.q$;c=c.lx;Cz();c=Ex(Bs(c.value));d=0.0;if(c!==CV)d=c.l9;e=d|0;Fe(b,e);};
function HO(){let a=this;I.call(a);a.pa=null;a.o_=null;}
let XQ=(b,c)=>{let d;b=b;c=b.pa;b=b.o_;Z();d=Do;c=Bs(c.kU.value);Ka(b,d,c);};
function GD(){let a=this;N.call(a);a.i1=null;a.i9=null;}
let Lg=(a,b,c)=>{a.i1=b;a.i9=c;},DZ=(a,b)=>{let c=new GD();Lg(c,a,b);return c;},Ff=()=>{return Ep(BU([0.0,1.0,1.0,0.0]));},Ep=b=>{let c,d,e,f,g;c=b.data;d=Bc(B$(CU),4);e=d.data;e[0]=BU([0.0,0.0]);e[1]=BU([0.0,1.0]);e[2]=BU([1.0,0.0]);e[3]=BU([1.0,1.0]);f=D9(d);g=BC(f.i2,1);Ca(b,0,g.iZ,0,c.length);return DZ(f,g);},GT=(a,b,c,d,e)=>{let f;f=DZ(Ko(a.i1),Ko(a.i9));Hh(f,b,c,d,e);return f;},Hh=(a,b,c,d,e)=>{BR(a.i1,b,0,c);BR(a.i1,b,1,d);BR(a.i9,b,0,e);},Bi=a=>{return a.i1.i2;},S3=(a,b)=>{let c;if(a===b)c=1;else if
(b!==null&&BA(b)===Bw(GD)){b=b;c=!W(a.i1,b.i1)?0:W(a.i9,b.i9)?1:0;}else c=0;return c;},I$=K(),V9=(b,c)=>{b;c.preventDefault();};
function I_(){let a=this;I.call(a);a.pq=null;a.pr=null;}
let YG=(b,c)=>{b=b;c=b.pq;b=b.pr;c=Di(c.kR.selectedIndex);Fa(b,c);};
function I8(){I.call(this);this.oR=null;}
let Yd=(b,c)=>{b=b.oR;Oh(b,b.lv);};
function I9(){I.call(this);this.qZ=null;}
let SD=(b,c)=>{b=b.qZ;Oh(b,b.lu);};
function N3(){I.call(this);this.qB=null;}
let Wm=a=>{let b,c,d;b=a.qB;c=FN(b);d=b.jq;Ho(b,GT(d,c,U(d.i1,c,0),U(b.jq.i1,c,1),1.0-U(b.jq.i9,c,0)));},Ss=K(),B1=(b,c)=>{let d;d=b.ownerDocument.createElement(S(c));b.appendChild(d);return d;},B0=(b,c,d)=>{let e;e=B1(b,c);b=S(d);e.textContent=b;return e;},BD=(b,c)=>{if(!X(c,Bs(b.textContent)))b.textContent=S(c);},Fw=(b,c,d,e)=>{if(!d)b.removeAttribute(S(c));else b.setAttribute(S(c),S(e));},Co=(b,c)=>{let d;d=new Iw;d.pe=c;b.addEventListener("click",Bj(Bn(d),"handleEvent"));};
function N4(){I.call(this);this.pZ=null;}
let YL=a=>{let b,c,d,e,f,g,h;b=a.pZ;c=Qu(b.jq.i1);d=b.jq;e=c.j1;f=e-(e-c.jX)/2.0;e=c.jP;g=e-(e-c.jL)/2.0;c=DZ(BC(Bi(d)+1|0,2),BC(Bi(d)+1|0,1));h=0;while(h<Bi(d)){Hh(c,h,U(d.i1,h,0),U(d.i1,h,1),U(d.i9,h,0));h=h+1|0;}Hh(c,Bi(d),f,g,1.0);Ho(b,c);c=b.mz;b=Di(Bi(b.jq));Fa(c,b);};
function N2(){I.call(this);this.oZ=null;}
let Rw=a=>{let b,c,d,e,f,g;b=a.oZ;c=b.jq;d=FN(b);e=DZ(BC(Bi(c)-1|0,2),BC(Bi(c)-1|0,1));f=0;while(f<Bi(c)){g=C4(f,d);if(g)Hh(e,g<0?f:f-1|0,U(c.i1,f,0),U(c.i1,f,1),U(c.i9,f,0));f=f+1|0;}Ho(b,e);b=b.mz;c=Df();Fa(b,c);};
function LM(){I.call(this);this.k3=null;}
let N8=K(),LG=null,GJ=null,JY=null,Jf=null,Jg=null,P_=null,DB=()=>{DB=Bf(N8);Tf();},Ig=()=>{DB();return (Gr(Oz(BO(Bq,[H(31),H(34),H(50),H(53),H(60),H(53)])))).lV;},If=b=>{let c,d,e,f,g,h,i,j;DB();c=b.data.length;d=GJ.data.length;if(c!=d){e=new BT;f=M();Q(R(J(R(J(f,H(309)),d),H(310)),c),46);BZ(e,L(f));Ba(e);}c=N7(b,JY)>=N7(b,GJ)?0:1;g=!c?GJ:JY;e=!c?H(311):H(312);h=!c?H(312):H(311);i=Bh();j=new EN;f=M();J(J(J(J(J(J(J(J(J(f,H(313)),e),H(314)),h),H(315)),e),H(316)),h),H(317));Kt(j,L(f),b);T(i,j);f=M();J(J(f,e),
H(318));HU(i,L(f),!c?Jf:Jg,g);j=M();J(J(j,h),H(319));HU(i,L(j),!c?Jg:Jf,g);f=M();J(J(J(J(J(f,H(320)),e),H(316)),h),H(321));HU(i,L(f),P_,g);return i;},HU=(b,c,d,e)=>{let f,g,h,i,j,k,l,m,n,o,p;DB();d=d.data;f=b;g=(BI(f,f.i4-1|0)).lS.bc();h=Bh();i=d.length;j=0;while(j<i){k=g.data;l=e.data;m=d[j];if(k[m]!==l[m]){k[m]=l[m];b=LG.data[m];n=BW(l[m]);o=M();J(J(J(o,b),H(291)),n);p=L(o);T(h,p);}j=j+1|0;}if(!Ci(h)){b=new EN;p=LN(h);h=M();Q(J(J(J(h,c),H(322)),p),46);Kt(b,L(h),g);T(f,b);}},N7=(b,c)=>{let d,e,f;DB();d=0;e
=0;while(true){f=c.data;if(e>=f.length)break;d=d+(b.data[e]!==f[e]?1:0)|0;e=e+1|0;}return d;},Tf=()=>{LG=BO(Bq,[H(323),H(324),H(325),H(326),H(327),H(328),H(329),H(330),H(331)]);GJ=BU([1.0,1.0,1.0,1.0,0.0,(-1.0),1.0,(-2.0),0.0]);JY=BU([1.0,1.0,1.0,1.0,(-1.0),0.0,(-2.0),1.0,0.0]);Jf=It([0,1,4]);Jg=It([2,3,5]);P_=It([6,7,8]);};
function MC(){I.call(this);this.px=null;}
let S7=a=>{let b,c,d,e;b=a.px;c=If(b.k_);d=Ge(b);e=b.lT+1|0;b.lT=e;e=e>1&&!d?1:0;BD(b.mj,e?H(332):(BI(c,d)).ls);FC(b.mF);};
function MF(){I.call(this);this.re=null;}
let Uw=a=>{let b,c,d,e,f;b=a.re;c=If(b.k_);d=Ge(b);e=c;f=(BI(e,d)).lS;BD(b.mj,(BI(e,Ge(b))).ls);b=b.mF;c=new Ne;c.ph=f;Eo(b,c,0);};
function ME(){I.call(this);this.pn=null;}
let V0=a=>{let b,c;b=a.pn.mF;c=CH();E7(b,c);};
function Qr(){I.call(this);this.qq=null;}
let Um=a=>{let b,c;b=a.qq;c=b.jg.jS;QF(c,c.k5,c.l4);DG(b.jg);CI(b.jg);};
function Qs(){I.call(this);this.pP=null;}
let W6=a=>{let b,c;b=a.pP;c=b.jg.jS;QF(c,c.l4,c.k5);DG(b.jg);CI(b.jg);};
function Qq(){I.call(this);this.o1=null;}
let RD=a=>{let b,c,d;b=a.o1;Z();c=Dj;d=Cc(Yt()*10000.0|0);Ka(b,c,d);};
function Hr(){let a=this;BK.call(a);a.o3=null;a.rc=null;a.kM=null;}
let Ok=null,Qz=null,NS=null,MX=null,Qd=null,Qx=null,Q8=null,Rh=null,Oo=null,Ol=null,OB=null,Wz=null,L$=null,GE=()=>{GE=Bf(Hr);Vw();},KP=()=>{GE();return L$.bc();},RE=(a,b,c,d,e,f)=>{GE();Cv(a,b,c);a.o3=d;a.rc=e;a.kM=f;},Cl=(a,b,c,d,e)=>{let f=new Hr();RE(f,a,b,c,d,e);return f;},Vw=()=>{let b,c,d;Ok=Cl(H(333),0,H(334),H(335),H(2));Qz=Cl(H(336),1,H(337),H(338),H(339));NS=Cl(H(340),2,H(341),H(342),H(343));MX=Cl(H(344),3,H(345),H(346),H(347));Qd=Cl(H(348),4,H(349),H(350),H(351));Qx=Cl(H(352),5,H(353),H(354),H(355));Q8
=Cl(H(356),6,H(357),H(358),H(359));Rh=Cl(H(360),7,H(361),H(362),H(363));Oo=Cl(H(364),8,H(365),H(366),H(367));Ol=Cl(H(368),9,H(369),H(370),H(371));OB=Cl(H(372),10,H(373),H(374),H(375));b=Cl(H(376),11,H(377),H(378),H(379));Wz=b;c=Bc(Hr,12);d=c.data;d[0]=Ok;d[1]=Qz;d[2]=NS;d[3]=MX;d[4]=Qd;d[5]=Qx;d[6]=Q8;d[7]=Rh;d[8]=Oo;d[9]=Ol;d[10]=OB;d[11]=b;L$=c;};
function Gf(){let a=this;N.call(a);a.kY=0;a.mt=0;a.lU=null;}
let Nr=null,Hp=()=>{Hp=Bf(Gf);Vz();},Si=(a,b,c,d)=>{Hp();a.kY=b;a.mt=c;a.lU=d;},Ej=(a,b,c)=>{let d=new Gf();Si(d,a,b,c);return d;},JB=()=>{Hp();return Nr;},Rv=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&BA(b)===Bw(Gf)){b=b;c=a.kY!=b.kY?0:a.mt!=b.mt?0:W(a.lU,b.lU)?1:0;}else c=0;return c;},Vz=()=>{let b,c,d,e,f,g;b=Ej(8,10000,H(380));c=Ej(10,10000,H(381));d=Ej(17,10000,H(382));e=Ej(71,10000,H(383));f=Ej(1,3000,H(384));g=Ej(195,8000,H(385));BX(b);BX(c);BX(d);BX(e);BX(f);BX(g);Nr=NC(BO(I,[b,c,d,e,f,g]));};
function J1(){I.call(this);this.qe=null;}
let WQ=(b,c)=>{let d,e,f,g,h,i,j,k,l;b=b.qe;d=b.ln.selectedIndex-1|0;b.oB=1;e=(KP()).data.length;f=Dk(JB());if(d>=0){if(d<e){c=(KP()).data[d];BD(b.l_,c.rc);b=b.m7;g=CH();d=0;while(d<c.kM.i0.length){e=F3(c.kM,61,d);f=F3(c.kM,38,d);if(f<0)f=c.kM.i0.length;Ck(g,Dt(c.kM,d,e),Dt(c.kM,e+1|0,f));d=f+1|0;}E7(b,g);}else if(d>=(e+f|0)){BD(b.l_,H(2));b=b.m7;c=Ig();g=CH();h=(B6()).data;d=h.length;e=0;while(e<d){i=h[e];j=CM(c,i);k=new Ov;k.oL=g;k.oK=i;Fy(j,k);e=e+1|0;}E7(b,g);}else{c=JB();d=d-e|0;c=FT(c,d);g=b.l_;d=c.kY;k
=c.lU;i=M();Q(J(Q(R(J(i,H(386)),d),32),k),46);BD(g,L(i));g=b.m7;h=Bc(Bq,6);l=h.data;Z();l[0]=Dj.i8;l[1]=Cc(c.kY);l[2]=DH.i8;l[3]=Cc(c.mt);l[4]=Do.i8;l[5]=H(259);b=Oz(h);E7(g,b);}}},Ic=K(),Su=(b,c)=>{b;c.preventDefault();},Jz=K(0);
function IP(){I.call(this);this.p6=null;}
let Tp=(b,c)=>{let d;b=b.p6;d=0;while(d<c.length){if((L7(c[d])).isIntersecting?1:0)Q7(b);d=d+1|0;}},Ec=K(0);
function P4(){I.call(this);this.pw=null;}
let Sv=(a,b)=>{b=b;T(a.pw,b);},Y0=K(),P7=K(0);
function H$(){I.call(this);this.qw=null;}
let U8=(b,c)=>{let d,e,f,g,h,i,j;c;b=b.qw;b.lL=0;c=b.i6;d=c.jy;if(JC(c))H_(b.i6,new P1,7.0);NQ(b);e=d&&!b.i6.jy?1:0;f=b.i6.i7;if(BQ(f)!=b.nC){b.nC=BQ(f);b.k9.hear("iteration");}if(f.kD&&!b.n1){b.n1=1;b.k9.hear("diverge");}else if(e)b.k9.hear("finish");if(JC(b.i6))CP(b);else if(b.ow){b.ow=0;c=b.j_;g=EV(b.i6.i7);c=c.q8;h=g.kG;i=E2(g.ki,4);e=Dv(g);d=Bi(g.jb);g=M();J(R(J(R(J(J(J(R(J(g,H(169)),h),H(387)),i),H(157)),e),H(253)),d),H(388));BD(c,L(g));c=b.lQ;b=b.i6;g=b.jr;e=BQ(b.i7);if(Kl(c)){c=(Gr(Lb(c))).lV;b=CH();j
=(B6()).data;d=j.length;h=0;while(h<d){i=j[h];f=i!==CA?Bo(g,i):Cc(e);if(!X(f,Bo(c,i))){Ck(b,i.i8,f);c=Eb(H1(c,i,f),c);}h=h+1|0;}Vn(S(Ie(b)));}}},CW=K(EQ),Uk=a=>{return;};
function IG(){CW.call(this);this.nb=null;}
let X1=(a,b)=>{a.nb=b;},NC=a=>{let b=new IG();X1(b,a);return b;},FT=(a,b)=>{return a.nb.data[b];},Dk=a=>{return a.nb.data.length;},OF=K(),Tr=a=>{return performance.now();},XA=K(),E9=b=>{let c,d,e,f,g,h,i;if(!OA(b))return Nd(b);if(b===0.0){c=Fl(b);d=M();J(J(d,c),H(389));return L(d);}c=SG(By(b));e=c.ml;f=c.m4-1|0;if((-4)<=f&&f<16){d=Fl(b);c=OZ(c,Bx(1,e.i0.length-c.m4|0));g=M();J(J(g,d),c);return L(g);}if(e.i0.length<=1)d=H(2);else{c=Hf(e,1);d=M();J(Q(d,46),c);d=L(d);}h=f<0? -f|0:f;c=f>=0?H(390):H(391);g=h>=10
?H(2):H(0);i=M();R(J(J(i,c),g),h);c=L(i);g=Fl(b);f=BN(e,0);i=M();J(J(Q(J(i,g),f),d),c);return L(i);},BW=b=>{let c,d,e,f,g;a:{c=E9(b);if(c===H(392))d=1;else if(H(392).i0.length>c.i0.length)d=0;else{e=0;f=c.i0.length-H(392).i0.length|0;while(f<c.i0.length){g=BN(c,f);d=e+1|0;if(g!=BN(H(392),e)){d=0;break a;}f=f+1|0;e=d;}d=1;}}if(d)c=Dt(c,0,c.i0.length-2|0);return c;},E2=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n;if(!OA(b))return Nd(b);if(b===0.0)d=Fj(H(2),0);else{e=By(b);d=D8(Jp(e),Bx(Hb(e),0));f=D8(Cd(1),Bx( -Hb(e)|0,
0));g=LQ(e);Eg(f,Bx(g,0));Eg(d,Bx( -g|0,0));if(C9(d,f)>=0){DC(f,0);g=g+1|0;}h=g+c|0;if(h<0)d=Fj(H(2),0);else{i=C$(h);j=i.data;h=0;k=0;l=j.length;while(k<l){DC(d,0);h=IE(d,f);j[k]=(48+h|0)&65535;k=k+1|0;}if(!Nt(d,f,h))d=Fj(FH(i),g);else{h=l-1|0;while(h>=0&&j[h]==57){k=h+(-1)|0;j[h]=48;h=k;}if(h>=0){j[h]=(j[h]+1|0)&65535;d=Fj(FH(i),g);}else{d=new Jo;m=FH(i);f=M();J(Q(f,49),m);OL(d,L(f),g+1|0);}}}}f=Fl(b);d=OZ(d,c);n=M();J(J(n,f),d);return L(n);},Ex=b=>{let c,d,e,f,g,h,i,j,k,l;c=new PQ;b=Dp(b);c.mW=Hm(B9);c.mu
=b;d=Nj(c);e=0;f=0;g=0;h=DR(c);while(true){if(!Ju(h)){if(h!=46&&h!=44)break;if(f)break;}c.jR=c.jR+1|0;if(!Ju(h))f=1;else{e=1;i=c.lh;if(i==800){g=g|(h==48?0:1);c.jN=c.jN+(!f?1:0)|0;}else{c.jN=c.jN-(!f?0:1)|0;if(!(h==48&&i<=0)){DC(c.mW,h-48|0);c.lh=c.lh+1|0;}}}h=DR(c);}if(g){DC(c.mW,1);c.lh=c.lh+1|0;c.jN=c.jN-1|0;}a:{if(e){if(DR(c)!=101&&DR(c)!=69)e=1;else{c.jR=c.jR+1|0;i=Nj(c);e=0;f=0;g=DR(c);while(Ju(g)){c.jR=c.jR+1|0;e=1;f=BH(((f*10|0)+g|0)-48|0,100000000);g=DR(c);}g=c.jN;if(i)f= -f|0;c.jN=g+f|0;}if(e&&c.jR
>=c.mu.i0.length){j=!d?1:(-1);d=c.lh;e=d+c.jN|0;if(d&&e>=(-330)){if(e>310)k=Infinity;else{b=c.mW;l=Hm(Cd(1));Eg(b,Bx(c.jN,0));Eg(l,Bx( -c.jN|0,0));e=Ng(b)-Ng(l)|0;FE(b,Bx( -e|0,0));FE(l,Bx(e,0));if(C9(b,l)<0){FE(b,1);e=e+(-1)|0;}if(e>1023)k=Infinity;else{i=BH(53,e+1075|0);if(i<0)k=0.0;else{k=0.0;f=0;while(f<i){k=2.0*k+IE(b,l);FE(b,1);f=f+1|0;}if(C9(b,l)>=(k%2.0!==0.0?0:1))k=k+1.0;k=Vk(RY(XM(Cd(Bx(e-52|0,(-1074))+1074|0),52),Fq(k)));}}}}else k=0.0;b=Qc(j*k);break a;}}b=PH();}return b;},OA=b=>{return !(By(b)<=
1.7976931348623157E308)?0:1;},Nd=b=>{let c,d;if(isNaN(b)?1:0)c=H(393);else{c=Fl(b);d=M();J(J(d,c),H(394));c=L(d);}return c;},Fl=b=>{return !(b<0.0)&&!(1.0/b<0.0)?H(2):H(232);},OZ=(b,c)=>{let d,e,f,g;d=M();e=b.m4;f=BH(e-1|0,0);g=e+c|0;while(f<g){if(f==e)Q(d,46);Q(d,f>=0&&f<b.ml.i0.length?BN(b.ml,f):48);f=f+1|0;}return L(d);};
function Mv(){I.call(this);this.l9=0.0;}
let CV=null,X3=(a,b)=>{a.l9=b;},Qc=a=>{let b=new Mv();X3(b,a);return b;},PH=()=>{if(CV===null)CV=Qc(0.0);return CV;},DO=a=>{let b;if(a!==CV)return a.l9;b=new Ew;Br(b);Ba(b);},QY=a=>{return a===CV?0:1;},JQ=a=>{return a!==CV?0:1;},Pv=(a,b)=>{if(a!==CV)b.gD(a.l9);},Xq=K(),Wa=b=>{return Math.sin(b);},SS=b=>{return Math.cos(b);},CY=b=>{return Math.sqrt(b);},CR=b=>{return Math.ceil(b);},Fk=b=>{return Math.floor(b);},Bt=b=>{return XS(Fq(b+Ye(b)*0.5));},Yt=()=>{return Math.random();},BH=(b,c)=>{if(b<c)c=b;return c;},Bx
=(b,c)=>{if(b>c)c=b;return c;},UY=(b,c)=>{return Math.min(b,c);},Be=(b,c)=>{return UY(b,c);},Yq=(b,c)=>{return Math.max(b,c);},Bv=(b,c)=>{return Yq(b,c);},WS=b=>{return Math.abs(b);},By=b=>{return WS(b);},Ye=b=>{return Math.sign(b);};
function I4(){let a=this;N.call(a);a.ju=null;a.jb=null;a.nj=null;a.kG=0;a.ki=0.0;a.ke=null;a.nM=null;a.lg=null;a.lr=0;}
let F_=a=>{let b;b=Cj(a.ju);C6(b,a.ke);return b;},Mm=(a,b)=>{return !(U(a.lg,b,0)>0.5)?0:1;},HE=(a,b)=>{return Mm(a,b)!==U(a.jb.i9,b,0)?0:1;},Dv=a=>{let b,c;b=0;c=0;while(c<Bi(a.jb)){b=b+(!HE(a,c)?0:1)|0;c=c+1|0;}return b;},W9=(a,b)=>{let c;a:{if(a===b)c=1;else if(b!==null&&BA(b)===Bw(I4)){b=b;if(!W(a.ju,b.ju)){c=0;break a;}if(!W(a.jb,b.jb)){c=0;break a;}if(!W(a.nj,b.nj)){c=0;break a;}if(a.kG!=b.kG){c=0;break a;}if(a.ki!==b.ki){c=0;break a;}if(!W(a.ke,b.ke)){c=0;break a;}if(!W(a.nM,b.nM)){c=0;break a;}if(!W(a.lg,
b.lg)){c=0;break a;}if(a.lr==b.lr){c=1;break a;}c=0;}else c=0;}return c;},Sl=a=>{return a.jb;};
function Mk(){let a=this;I.call(a);a.je=null;a.jd=null;}
let Sk=(a,b)=>{let c,d,e,f;c=Dk(b.jW);d=Bc(Cg,c);e=d.data;a.je=d;a.jd=Bc(Cg,c);e[0]=BC(0,0);a.jd.data[0]=BC(0,0);f=1;while(f<c){a.je.data[f]=BC(Bg(b,f),Bg(b,f-1|0));a.jd.data[f]=BC(Bg(b,f),1);f=f+1|0;}},Cj=a=>{let b=new Mk();Sk(b,a);return b;},CJ=a=>{let b,c,d,e,f;b=0;c=1;while(true){d=a.je.data;if(c>=d.length)break;b=b+(d[c].iZ.data.length+a.jd.data[c].iZ.data.length|0)|0;c=c+1|0;}d=Bm(b);e=0;c=1;while(true){f=a.je.data;if(c>=f.length)break;b=Mh(f[c].iZ,d,e);e=Mh(a.jd.data[c].iZ,d,b);c=c+1|0;}return d;},C6
=(a,b)=>{let c,d,e;c=0;d=1;while(true){e=a.je.data;if(d>=e.length)break;c=Rc(b,Rc(b,c,e[d].iZ),a.jd.data[d].iZ);d=d+1|0;}},OE=b=>{let c,d,e;b=b.data;c=b.length;d=0;while(d<c){e=b[d];if(e-e!==0.0)return 0;d=d+1|0;}return 1;},Mh=(b,c,d)=>{let e;e=b.data.length;Ca(b,0,c,d,e);return d+e|0;},Rc=(b,c,d)=>{let e;e=d.data.length;Ca(b,c,d,0,e);return c+e|0;};
function Cg(){let a=this;I.call(a);a.i2=0;a.i5=0;a.iZ=null;}
let FR=(a,b,c)=>{a.i2=b;a.i5=c;a.iZ=Bm(Bd(b,c));},BC=(a,b)=>{let c=new Cg();FR(c,a,b);return c;},D9=b=>{let c,d,e,f,g,h,i;b=b.data;c=new Cg;d=b.length;FR(c,d,!d?0:b[0].data.length);e=0;while(e<d){f=b[e].data.length;g=c.i5;if(f!=g){h=new BT;d=b[e].data.length;i=M();Q(R(J(R(J(R(J(i,H(395)),e),H(396)),d),H(397)),g),46);BZ(h,L(i));Ba(h);}Ca(b[e],0,c.iZ,Bd(e,g),g);e=e+1|0;}return c;},Ou=a=>{return a.i2;},G9=a=>{return a.i5;},U=(a,b,c)=>{return a.iZ.data[Bd(b,a.i5)+c|0];},BR=(a,b,c,d)=>{a.iZ.data[Bd(b,a.i5)+c|0]=
d;},H8=a=>{return a.iZ;},Ko=a=>{let b,c,d;b=BC(a.i2,a.i5);c=a.iZ;d=c.data;Ca(c,0,b.iZ,0,d.length);return b;},E0=a=>{let b,c,d;b=a.i2;c=a.i5;d=M();R(Q(R(d,b),120),c);return L(d);},HQ=(a,b)=>{let c,d,e,f,g,h,i,j,k,l;a:{if(b instanceof Cg){c=b;if(a.i2==c.i2&&a.i5==c.i5){b:{d=a.iZ;e=c.iZ;if(d===e)f=1;else{if(d!==null&&e!==null){d=d.data;e=e.data;f=d.length;if(f==e.length){g=0;c:{while(true){if(g>=f){g=(-1);break c;}h=g+0|0;i=d[h];j=e[h];JG();h=(!(i>j)?0:1)-(!(j>i)?0:1)|0;if(!h){k=1.0/i;l=1.0/j;h=(((!(k>l)?0:1)-
(!(l>k)?0:1)|0)+(j!==j?0:1)|0)-(i!==i?0:1)|0;}if(h)break;g=g+1|0;}}f=g>=0?0:1;break b;}}f=0;}}if(f){f=1;break a;}}}f=0;}return f;},MP=K(),SW=a=>{return performance.now();},Hi=K(0);
function QD(){let a=this;I.call(a);a.pR=null;a.pS=null;a.pT=0;}
function OI(){let a=this;I.call(a);a.jl=null;a.j4=null;}
let MS=(a,b,c,d)=>{let e,f;if(!X(Eb(CM(a.jl,c),H(2)),d)&&!G8(a.jl,b)){e=a.j4;b=b.i8;f=c.i8;c=M();J(J(Q(J(J(J(c,b),H(398)),f),61),d),H(399));b=L(c);T(e,b);}},G0=(a,b)=>{let c,d;c=b.i8;b=Bo(a.jl,b);d=M();J(Q(J(d,c),61),b);return L(d);},Ew=K(BM);
function H5(){let a=this;N.call(a);a.kg=null;a.k0=null;}
let Pt=a=>{return a.kg.data.length+a.k0.data.length|0;},Uc=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&BA(b)===Bw(H5)){b=b;c=!W(a.kg,b.kg)?0:W(a.k0,b.k0)?1:0;}else c=0;return c;},S5=K(),TZ=K(),Mz=b=>{let c,d,e,f;b=b.data;c=b.length;d=new Float64Array(c);e=0;while(e<c){f=b[e];d[e]=f;e=e+1|0;}return d;},N9=K(DE),Y4=null,JG=()=>{JG=Bf(N9);Ug();},Ug=()=>{Y4=Bw(CU);},N0=K(0);
function H2(){let a=this;I.call(a);a.pY=null;a.pW=null;}
let XV=b=>{let c;b=b;c=b.pY;b=b.pW;HD(c);b.gL();};
function M_(){I.call(this);this.ox=0;}
function KF(){let a=this;I.call(a);a.qj=null;a.qi=null;}
let Vy=(b,c)=>{let d,e,f;b=b;d=b.qj;b=b.qi;e=!X(Bs(c.pointerType),H(400))?12.0:24.0;f=d.mk.gM(c.offsetX,c.offsetY,e);d.lH=f;if(f)b.setPointerCapture(c.pointerId);};
function KG(){I.call(this);this.rh=null;}
let X6=(b,c)=>{b=b.rh;if(b.lH)b.mk.gN(c.offsetX,c.offsetY);};
function KH(){I.call(this);this.pm=null;}
let XG=(b,c)=>{Rb(b.pm);};
function KI(){I.call(this);this.p$=null;}
let Xd=(b,c)=>{Rb(b.p$);};
function KJ(){I.call(this);this.qv=null;}
let S0=(b,c)=>{if(b.qv.lH)c.preventDefault();};
function Iw(){I.call(this);this.pe=null;}
let XF=(b,c)=>{b.pe.gL();},ED=K(BM);
function Lm(){let a=this;I.call(a);a.kP=null;a.ky=null;a.km=null;a.mE=null;a.nY=null;}
let UF=(a,b,c,d)=>{let e,f,g,h,i;a.nY=H(2);a.kP=c;e=c.i8;f=B1(b,H(401));a.ky=f;f.className="field";b=a.ky;f=DS(e,45,32);g=((BN(f,0)-97|0)+65|0)&65535;f=Hf(f,1);h=M();J(Q(h,g),f);(B0(b,H(402),L(h))).setAttribute("for",S(e));b=c.kv;if(b instanceof Fi){f=b;h=B1(a.ky,H(403));f=BJ(f.la);while(BG(f)){B0(h,H(224),BF(f));}}else{h=B1(a.ky,H(404));h.setAttribute("type","text");h.setAttribute("inputmode",S(!(a.kP.kv instanceof KD)?H(405):H(406)));h.setAttribute("autocomplete","off");h.setAttribute("spellcheck","false");}a.km
=h;h.setAttribute("id",S(e));h=a.km;b=M();J(J(J(J(b,e),H(407)),e),H(408));f=L(b);h.setAttribute("aria-describedby",S(f));i=B0(a.ky,H(209),c.oT);b="help";i.className=b;f=M();J(J(f,e),H(409));h=L(f);i.setAttribute("id",S(h));b=B1(a.ky,H(209));a.mE=b;i="complaint";b.className=i;b=a.mE;f=M();J(J(f,e),H(408));h=L(f);b.setAttribute("id",S(h));a.mE.setAttribute("role","alert");b=a.km;f=new H9;f.pN=a;f.pM=d;f.pL=c;b.addEventListener("change",Bj(Bn(f),"handleEvent"));},Ut=(a,b,c)=>{let d=new Lm();UF(d,a,b,c);return d;},YT
=(a,b)=>{let c,d,e,f;a:{b:{c=a.ky;d=a.kP;Z();if(!(d===CD&&!BB(b,BY,H(35)))){if(a.kP!==C1)break b;if(BB(b,Cf,H(26)))break b;}e=1;break a;}e=0;}c.hidden=!!e;f=Bo(b,a.kP);if(!X(f,a.nY)){a.nY=f;if(!(a.kP.kv instanceof Fi))a.km.value=S(f);else a.km.value=S(f);Mi(a,H(2));}},Mi=(a,b)=>{BD(a.mE,b);Fw(a.km,H(229),Cw(b)?0:1,H(136));},Y5=K(),PD=K(),VF=null,K2=null,Ht=null,Gb=null,O3=null,KZ=null,Os=null,Ft=()=>{Ft=Bf(PD);Ts();},Ts=()=>{let b;VF=new WeakMap();K2=!(typeof WeakRef!=='undefined'?1:0)?null:new WeakMap();Ht
=!(typeof WeakRef!=='undefined'?1:0)?null:new Map();Gb=!(typeof WeakRef!=='undefined'?1:0)?null:new Map();if(Ht===null)b=null;else{b=new HW;b=new FinalizationRegistry(Bj(Bn(b),"accept"));}KZ=b;if(Gb===null)b=null;else{b=new HV;b=new FinalizationRegistry(Bj(Bn(b),"accept"));}Os=b;},XJ=K();
function BV(){BK.call(this);this.l3=null;}
let D1=null,Hs=null,Gj=null,OG=null,Q9=null,NH=null,Qm=null,L5=null,Cq=()=>{Cq=Bf(BV);Rz();},DA=(a,b,c,d)=>{Cq();Cv(a,b,c);a.l3=d;},Y_=a=>{return a.l3;},RX=(a,b,c)=>{let d,e,f,g;d=b.iZ;e=c.iZ;f=0;while(true){g=d.data;if(f>=g.length)break;e.data[f]=a.gO(g[f]);f=f+1|0;}},My=(a,b,c,d,e)=>{let f,g,h,i,j,k,l,m,n;f=b.iZ;g=c.iZ;h=d.iZ;i=e.iZ;j=0;while(true){k=i.data;if(j>=k.length)break;l=g.data;m=h.data;n=f.data;k[j]=a.gP(l[j],m[j])*n[j];j=j+1|0;}},Rz=()=>{let b,c,d;b=new K$;DA(b,H(410),0,H(51));D1=b;b=new K9;DA(b,
H(411),1,H(52));Hs=b;b=new K8;DA(b,H(352),2,H(53));Gj=b;b=new K7;DA(b,H(412),3,H(54));OG=b;b=new K6;DA(b,H(413),4,H(55));Q9=b;b=new K5;DA(b,H(414),5,H(56));NH=b;b=new K4;DA(b,H(415),6,H(57));Qm=b;c=Bc(BV,7);d=c.data;d[0]=D1;d[1]=Hs;d[2]=Gj;d[3]=OG;d[4]=Q9;d[5]=NH;d[6]=b;L5=c;},LU=K(),OS=null,HI=()=>{HI=Bf(LU);Yi();},Yi=()=>{let b,c;b=B8((B6()).data.length);c=b.data;OS=b;c[Ee.js]=1;c[CT.js]=2;c[Du.js]=3;},PR=K(),WP=null,Sr=null,K3=null,N$=null,TK=null,XL=null,Fg=()=>{Fg=Bf(PR);Se();},Se=()=>{WP=new Oe;Sr=new Ob;K3
=new Od;N$=new N_;TK=new Oa;XL=new NN;},KT=K(0),NB=K(0),QK=K(0),NR=K(0),Qe=K(0),OM=K(0),P0=K(0),Me=K(0),Nc=K(0),MB=K(0),L0=K(0),UP=K(),Fz=b=>{let c,d;c=b.lastChild;while(c!==null){d=c.previousSibling;if(c.nodeType!=2)b.removeChild(c);c=d;}return b;},Xj=K(),C3=(b,c)=>{let d,e,f,g;d=Bh();if(Cw(Dp(b)))return d;e=0;f=F3(b,c,0);while(f>=0){g=Dt(b,e,f);T(d,g);e=f+1|0;f=F3(b,c,e);}b=Hf(b,e);T(d,b);return d;},GF=b=>{let c,d,e,f,g;c=C3(b,44);d=Bm(c.i4);e=d.data;f=0;g=e.length;while(f<g){e[f]=KQ(BI(c,f));f=f+1|0;}return d;},KQ
=b=>{let c,d;c=Ex(b);d=new QJ;d.q2=b;if(c!==CV)return c.l9;b=d.q2;c=new H6;d=M();J(J(d,H(416)),b);BZ(c,L(d));Ba(c);};
function PQ(){let a=this;I.call(a);a.mu=null;a.jR=0;a.mW=null;a.jN=0;a.lh=0;}
let DR=a=>{return a.jR>=a.mu.i0.length?0:BN(a.mu,a.jR);},Ju=b=>{return 48<=b&&b<=57?1:0;},Nj=a=>{let b,c;b=DR(a);c=b!=45&&b!=8722?0:1;if(!(!c&&b!=43))a.jR=a.jR+1|0;return c;};
function Ia(){let a=this;N.call(a);a.mQ=0;a.mG=0;}
let MM=(b,c,d)=>{let e,f;e=Bd(b%(((d+c|0)-1|0)/c|0)|0,c);f=new Ia;b=BH(c,d-e|0);f.mQ=e;f.mG=b;return f;},T2=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&BA(b)===Bw(Ia)){b=b;c=a.mQ!=b.mQ?0:a.mG==b.mG?1:0;}else c=0;return c;};
function Gl(){let a=this;I.call(a);a.m_=null;a.jH=null;a.jB=null;}
let Ja=(a,b,c)=>{let d,e,f,g;a.m_=b;d=Dk(b.jW);e=Bc(Cg,d);f=e.data;a.jH=e;a.jB=Bc(Cg,d);f[0]=BC(0,0);a.jB.data[0]=c;g=1;while(g<d){a.jH.data[g]=BC(c.i2,Bg(b,g));a.jB.data[g]=BC(c.i2,Bg(b,g));g=g+1|0;}},EZ=(a,b)=>{let c=new Gl();Ja(c,a,b);return c;},Gt=a=>{return a.jB.data[Bp(a.m_)];},DK=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t;c=b.je;d=b.jd;e=1;while(e<=Bp(a.m_)){f=c.data;b=a.jB.data[e-1|0];g=f[e];h=a.jH.data[e];DN(b.i5==g.i5&&h.i2==b.i2&&h.i5==g.i2?1:0,H(417),b,g,h);i=b.iZ;j=g.iZ;f=h.iZ;k=b.i2;l=g.i2;m
=b.i5;n=0;while(n<k){o=0;while(o<l){p=0.0;q=0;while(q<m){r=i.data;s=j.data;p=p+r[Bd(n,m)+q|0]*s[Bd(o,m)+q|0];q=q+1|0;}f.data[Bd(n,l)+o|0]=p;o=o+1|0;}n=n+1|0;}b=d.data[e];g=a.jH.data[e];DN(b.i2==g.i5&&b.i5==1?1:0,H(418),g,b,g);i=b.iZ;j=g.iZ;t=g.i5;n=0;while(true){r=j.data;if(n>=r.length)break;o=0;while(o<t){f=i.data;q=n+o|0;r[q]=r[q]+f[o];o=o+1|0;}n=n+t|0;}RX(IC(a.m_,e),a.jH.data[e],a.jB.data[e]);e=e+1|0;}};
function PL(){let a=this;N.call(a);a.lJ=null;a.rr=null;a.ka=null;a.nB=null;a.nE=null;a.lY=null;a.kC=0;}
let VL=a=>{return a.ka;};
function Fb(){let a=this;N.call(a);a.j0=null;a.jv=null;a.ko=null;a.ku=null;a.mO=null;a.mo=null;a.mC=null;a.kF=null;a.kx=null;a.n5=null;a.nv=null;a.kk=null;}
let HS=(a,b,c,d,e,f,g,h,i,j,k,l,m)=>{a.j0=b;a.jv=c;a.ko=d;a.ku=e;a.mO=f;a.mo=g;a.mC=h;a.kF=i;a.kx=j;a.n5=k;a.nv=l;a.kk=m;},Y9=(a,b,c,d,e,f,g,h,i,j,k,l)=>{let m=new Fb();HS(m,a,b,c,d,e,f,g,h,i,j,k,l);return m;},TT=()=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p;b=Bb(1512988);c=new Fb;d=Bb(15789813);e=Bb(11183798);f=Bb(9144216);g=Bb(15000044);h=Bb(14268646);i=Bb(10935200);j=Bb(12160969);k=Bb(7323508);l=Bb(13214934);m=new Dz;n=Bc(CF,7);o=n.data;o[0]=Bb(1775906);o[1]=Bb(3089216);o[2]=Bb(5189463);o[3]=Bb(7815012);o[4]=Bb(10638698);o[5]
=Bb(13204079);o[6]=Bb(15051394);Fh(m,n);p=new Dz;n=Bc(CF,3);o=n.data;o[0]=Jw(DT(Bb(10055851),0.5),b);o[1]=Bb(2499629);o[2]=Jw(DT(Bb(5942881),0.4),b);Fh(p,n);HS(c,b,d,e,f,g,h,i,j,k,l,m,p);return c;},PF=a=>{return a.j0;},Xm=a=>{return a.jv;},OO=a=>{return a.ku;};
function KV(){let a=this;I.call(a);a.k4=null;a.kV=null;a.kf=null;a.kT=null;a.kS=null;}
let VP=(a,b,c)=>{let d,e,f;a.k4=b;d=Dk(b.jW);a.kV=Bc(Cg,d);a.kf=Bc(Cg,d);e=Cj(b);a.kT=e.je;a.kS=e.jd;a.kV.data[0]=BC(0,0);a.kf.data[0]=BC(0,0);f=1;while(f<d){a.kV.data[f]=BC(c,Bg(b,f));a.kf.data[f]=BC(c,Bg(b,f));f=f+1|0;}},J$=(a,b)=>{let c=new KV();VP(c,a,b);return c;},JP=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y;e=c.jB.data;f=b.je;g=Bp(a.k4);Yy(a.k4.ld,e[g],d,a.kV.data[g]);h=Bp(a.k4);i=a.k4;b=i.k7;Cq();if(b===D1&&i.ld===EE){i=c.jB.data[h];b=a.kf.data[h];DN(IZ(i,d)&&IZ(i,b)?1:0,H(419),i,d,b);j
=i.iZ;k=d.iZ;l=b.iZ;m=0;while(true){n=l.data;if(m>=n.length)break;o=j.data;p=k.data;n[m]=o[m]-p[m];m=m+1|0;}}else My(IC(i,h),a.kV.data[h],c.jH.data[h],c.jB.data[h],a.kf.data[h]);while(true){h=C4(g,1);if(h<0)break;b=a.kf.data[g];m=g-1|0;i=e[m];q=a.kT.data[g];DN(b.i2==i.i2&&q.i2==b.i5&&q.i5==i.i5?1:0,H(420),b,i,q);n=b.iZ;j=i.iZ;k=q.iZ;r=b.i5;s=i.i5;t=b.i2;u=0;while(u<r){v=0;while(v<s){w=0.0;x=0;while(x<t){p=n.data;l=j.data;w=w+p[Bd(x,r)+u|0]*l[Bd(x,s)+v|0];x=x+1|0;}k.data[Bd(u,s)+v|0]=w;v=v+1|0;}u=u+1|0;}b=a.kf.data[g];d
=a.kS.data[g];DN(d.i2==b.i5&&d.i5==1?1:0,H(421),b,b,d);l=b.iZ;p=d.iZ;y=b.i5;u=0;while(u<y){w=0.0;v=u;while(true){k=l.data;if(v>=k.length)break;w=w+k[v];v=v+y|0;}p.data[u]=w;u=u+1|0;}if(h>0){l=f.data;b=a.kf.data[g];d=l[g];i=a.kV.data[m];DN(b.i5==d.i2&&i.i2==Ou(b)&&G9(i)==G9(d)?1:0,H(422),b,d,i);p=H8(b);l=H8(d);k=H8(i);h=Ou(b);u=G9(d);v=G9(b);x=0;while(x<h){y=0;while(y<u){w=0.0;t=0;while(t<v){j=p.data;n=l.data;w=w+j[Bd(x,v)+t|0]*n[Bd(t,u)+y|0];t=t+1|0;}k.data[Bd(x,u)+y|0]=w;y=y+1|0;}x=x+1|0;}My(IC(a.k4,m),a.kV.data[m],
c.jH.data[m],e[m],a.kf.data[m]);}g=g+(-1)|0;}};
function Qf(){let a=this;I.call(a);a.oc=null;a.n0=null;a.or=null;}
let VQ=(a,b,c)=>{let d;d=DZ(BC(c,2),BC(c,1));a.oc=d;a.n0=EZ(b,d.i1);a.or=J$(b,c);},Mg=(a,b)=>{let c=new Qf();VQ(c,a,b);return c;},Td=K(),Gg=(b,c)=>{let d,e,f,g;b=b.data;d=Bm(c);e=d.data;f=BH(c,b.length);g=0;while(g<f){e[g]=b[g];g=g+1|0;}return d;},Tx=K(),Y7=(b,c,d,e,f)=>{let g,h,i,j,k,l,m,n;if(b!==null&&d!==null){if(c>=0&&e>=0&&f>=0&&(c+f|0)<=Go(b)&&(e+f|0)<=Go(d)){a:{b:{if(b!==d){g=HJ(BA(b));h=HJ(BA(d));if(g!==null&&h!==null){if(g===h)break b;if(!G5(g)&&!G5(h)){i=b;j=0;k=c;while(j<f){c:{l=i.data;m=k+1|0;n=
l[k];if(n!==null){n=BA(n);if(EC(n.kr,h.kr)){k=1;break c;}}k=0;}if(!k){Hn(b,c,d,e,j);b=new G7;Br(b);Ba(b);}j=j+1|0;k=m;}Hn(b,c,d,e,f);return;}if(!G5(g))break a;if(G5(h))break b;else break a;}b=new G7;Br(b);Ba(b);}}Hn(b,c,d,e,f);return;}b=new G7;Br(b);Ba(b);}b=new Cp;Br(b);Ba(b);}d=new ED;BZ(d,H(423));Ba(d);},Ca=(b,c,d,e,f)=>{if(c>=0&&e>=0&&f>=0&&(c+f|0)<=Go(b)&&(e+f|0)<=Go(d)){Hn(b,c,d,e,f);return;}b=new Cp;Br(b);Ba(b);},Hn=(b,c,d,e,f)=>{if(f!==0){if(typeof b.data.buffer!=='undefined'){d.data.set(b.data.subarray(c,
c+f),e);}else if(b!==d||e<c){for(let i=0;i<f;i=i+1|0){d.data[e++]=b.data[c++];}}else {c=c+f|0;e=e+f|0;for(let i=0;i<f;i=i+1|0){d.data[ --e]=b.data[ --c];}}}};
function QN(){let a=this;I.call(a);a.p1=null;a.p2=null;}
let SK=(a,b)=>{b=b;Ck(a.p1,a.p2.i8,b);};
function H7(){let a=this;I.call(a);a.qy=null;a.qz=null;}
let Tw=(b,c)=>{let d;b=b;d=b.qy;b=b.qz;d.ox=(L7(c[c.length-1|0])).isIntersecting?1:0;b.gL();};
function H9(){let a=this;I.call(a);a.pN=null;a.pM=null;a.pL=null;}
let Rs=(b,c)=>{let d,e;b=b;c=b.pN;d=b.pM;b=b.pL;e=!(c.kP.kv instanceof Fi)?Bs(c.km.value):Bs(c.km.value);Mi(c,Ka(d,b,e));};
function Ii(){let a=this;N.call(a);a.jW=null;a.kl=null;a.k7=null;a.ld=null;}
let Bp=a=>{return Dk(a.jW)-1|0;},Bg=(a,b)=>{return (FT(a.jW,b)).li;},IC=(a,b)=>{return b!=Bp(a)?a.kl:a.k7;},CE=a=>{let b,c;b=0;c=1;while(c<=Bp(a)){b=b+Bd(Bg(a,c),Bg(a,c-1|0)+1|0)|0;c=c+1|0;}return b;},Gm=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&BA(b)===Bw(Ii)){b=b;c=!W(a.jW,b.jW)?0:!W(a.kl,b.kl)?0:!W(a.k7,b.k7)?0:W(a.ld,b.ld)?1:0;}else c=0;return c;};
function Jo(){let a=this;N.call(a);a.ml=null;a.m4=0;}
let OL=(a,b,c)=>{a.ml=b;a.m4=c;},Fj=(a,b)=>{let c=new Jo();OL(c,a,b);return c;},SG=b=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q;c=Jp(b);d=Hb(b);e=!(DM(c,EK(0, 1048576))&&b>2.2250738585072014E-308?1:0)?1:2;f=D8(c,Bx(d,0)+e|0);g=D8(Cd(1),Bx( -d|0,0)+e|0);h=D8(Cd(1),Bx(d,0));i=D8(Cd(1),(Bx(d,0)+e|0)-1|0);j=LQ(b);Eg(g,Bx(j,0));k=Bc(Hv,3).data;k[0]=f;k[1]=h;k[2]=i;e=k.length;l=0;m= -j|0;while(l<e){Eg(k[l],Bx(m,0));l=l+1|0;}l=GS(R0(c,Cd(2)),B9)?1:0;if(C9(Jv(f,i),g)>=l){DC(g,0);j=j+1|0;}n=M();while(true){k=Bc(Hv,3).data;k[0]
=f;k[1]=h;k[2]=i;m=k.length;d=0;while(d<m){DC(k[d],0);d=d+1|0;}o=IE(f,g);p=C9(h,f)<l?0:1;q=C9(Jv(f,i),g)<l?0:1;if(q&&!(p&&!Nt(f,g,o)))o=o+1|0;Q(n,(48+o|0)&65535);if(p)break;if(q)break;}return Fj(L(n),j);},Nt=(b,c,d)=>{return C9(Jv(b,b),c)<(d%2|0?0:1)?0:1;},Jp=b=>{let c;c=QP(b);if(Of(c,EK(0, 1048576)))c=VI(Ro(c,EK(4294967295, 1048575)),EK(0, 1048576));return c;},Hb=b=>{return Bx(E5(XN(QP(b),52)),1)-1075|0;},LQ=b=>{let c,d,e,f;c=Hb(b)+63|0;d=Jp(b);Jt();if(DM(d,B9))e=64;else{e=0;f=DQ(d,32);if(GS(f,B9))e=32;else f
=d;d=DQ(f,16);if(DM(d,B9))d=f;else e=e|16;f=DQ(d,8);if(DM(f,B9))f=d;else e=e|8;d=DQ(f,4);if(DM(d,B9))d=f;else e=e|4;f=DQ(d,2);if(DM(f,B9))f=d;else e=e|2;if(GS(DQ(f,1),B9))e=e|1;e=(64-e|0)-1|0;}return CR((c-e|0)*0.3010299956639812)|0;},D8=(b,c)=>{let d;d=Hm(b);FE(d,c);return d;};
function Hc(){let a=this;N.call(a);a.j1=0.0;a.jX=0.0;a.jP=0.0;a.jL=0.0;}
let G4=null,GW=null,G_=()=>{G_=Bf(Hc);W_();},Yf=(a,b,c,d,e)=>{G_();a.j1=b;a.jX=c;a.jP=d;a.jL=e;},Gp=(a,b,c,d)=>{let e=new Hc();Yf(e,a,b,c,d);return e;},Qu=b=>{let c,d,e,f,g,h,i,j;G_();c=0.0;d=1.0;e=0.0;f=1.0;g=0;while(g<b.i2){c=Be(c,U(b,g,0));d=Bv(d,U(b,g,0));e=Be(e,U(b,g,1));f=Bv(f,U(b,g,1));g=g+1|0;}if(EX(G4,c,e)&&EX(G4,d,f))return G4;if(EX(GW,c,e)&&EX(GW,d,f))return GW;h=Bv(d-c,f-e)*0.6;i=(c+d)/2.0;j=(e+f)/2.0;return Gp(i-h,i+h,j-h,j+h);},EX=(a,b,c)=>{return a.j1<=b&&b<=a.jX&&a.jP<=c&&c<=a.jL?1:0;},Ma=(a,
b)=>{let c;if(a===b)c=1;else if(b!==null&&BA(b)===Bw(Hc)){b=b;c=a.j1!==b.j1?0:a.jX!==b.jX?0:a.jP!==b.jP?0:a.jL===b.jL?1:0;}else c=0;return c;},W_=()=>{G4=Gp((-0.1),1.1,(-0.1),1.1);GW=Gp((-1.1),1.1,(-1.1),1.1);};
function Na(){let a=this;I.call(a);a.o4=null;a.oG=null;a.qT=0;a.mS=null;a.nh=null;a.op=null;a.mH=null;a.oF=null;}
let Oy=(a,b)=>{let c,d,e,f,g,h,i,j,k,l;a:{if(!(!B4(a.mH)&&Hx(a.oF)===b)){a.oF=Bu(b);c=F_(b);DK(a.mS,c);d=new JT;e=b.kG;f=E9(b.ki);g=new PO;g.pD=a;g.pC=c;c=new JK;h=a.oG;i=a.qT;j=(Gt(a.mS)).iZ;k=C4(i,2);if(k>=0&&k>=0&&j.data.length==Bd(i,i)){c.kK=h;c.jC=i;c.j7=i;c.kJ=j;b=b.jb;h=b.i1;b=b.i9;if(h.i5!=2)break a;if(b.i5!=1)break a;if(h.i2!=b.i2)break a;d.lW=e;d.na=f;d.lN=g;d.kI=c;d.jE=h;d.m9=b;a.mH=Bu(d);}else{l=j.data;b=new BT;k=l.length;c=M();J(R(J(R(Q(R(J(c,H(424)),i),120),i),H(425)),k),H(426));BZ(b,L(c));Ba(b);}}return Bk(a.mH);}c
=new BT;d=E0(h);b=E0(b);f=M();Q(J(J(J(J(f,H(427)),d),H(241)),b),46);BZ(c,L(f));Ba(c);};
function CF(){let a=this;N.call(a);a.jF=0;a.jO=0;a.jM=0;a.lm=0.0;}
let Vs=(a,b,c,d,e)=>{a.jF=b;a.jO=c;a.jM=d;a.lm=e;},GI=(a,b,c,d)=>{let e=new CF();Vs(e,a,b,c,d);return e;},Bb=b=>{return GI(b>>16&255,b>>8&255,b&255,1.0);},DT=(a,b)=>{return GI(a.jF,a.jO,a.jM,b);},Jw=(a,b)=>{return GI(Ij(a,a.jF,b.jF),Ij(a,a.jO,b.jO),Ij(a,a.jM,b.jM),1.0);},Ij=(a,b,c)=>{let d;d=a.lm;return Bt(d*b+(1.0-d)*c)|0;},FX=(b,c)=>{Q(Q(b,BN(H(428),c>>4)),BN(H(428),c&15));},QO=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&BA(b)===Bw(CF)){b=b;c=a.jF!=b.jF?0:a.jO!=b.jO?0:a.jM!=b.jM?0:a.lm===b.lm?1:0;}else c
=0;return c;};
function Dz(){I.call(this);this.mp=null;}
let FF=null,Fx=()=>{Fx=Bf(Dz);V_();},Fh=(a,b)=>{Fx();a.mp=b.bc();},O9=a=>{let b=new Dz();Fh(b,a);return b;},Eu=(a,b)=>{return J2(a,Bv(0.0,Be(255.0,b*256.0))|0);},J2=(a,b)=>{let c,d,e,f,g;c=a.mp.data;d=c.length-1|0;e=Bd(b,d);b=e/255|0;f=c[b];g=c[BH(d,b+1|0)];d=e%255|0;return GI(Kh(f.jF,g.jF,d),Kh(f.jO,g.jO,d),Kh(f.jM,g.jM,d),1.0);},Kh=(b,c,d)=>{Fx();return (Bd(b,255-d|0)+Bd(c,d)|0)/255|0;},V_=()=>{let b,c,d;b=new Dz;c=Bc(CF,11);d=c.data;d[0]=Bb(4194379);d[1]=Bb(7744131);d[2]=Bb(10055851);d[3]=Bb(12756431);d[4]
=Bb(15193320);d[5]=Bb(16250871);d[6]=Bb(14282963);d[7]=Bb(10935200);d[8]=Bb(5942881);d[9]=Bb(1800247);d[10]=Bb(17435);Fh(b,c);FF=b;},P9=K(0),DU=(a,b)=>{let c;c=a.l$;return c*Bv(1.0,Bt(b/c));},Jd=(a,b)=>{let c;c=a.l$;return c*Bt(b/c);},D_=(a,b,c)=>{let d,e;d=a;e=Bt(c/d.l$)%2.0!==1.0?0:1;return Jd(a,b)+(!e?0.0:d.l$/2.0);};
function HX(){let a=this;I.call(a);a.jn=null;a.k1=0.0;a.m0=0.0;a.l$=0.0;a.nq=null;}
let GO=null,DJ=()=>{DJ=Bf(HX);WD();},Sg=a=>{return a.k1;},TF=a=>{return a.m0;},B3=(a,b,c)=>{let d,e;d=a.jn;DJ();d.fillStyle=S(HB(GO,c));if(!(b instanceof Dq)){M9(a,b);a.jn.fill('evenodd');}else{e=b;a.jn.fillRect(e.ja,e.jp,e.jh,e.jx);}},Ce=(a,b,c)=>{let d,e;d=a.jn;DJ();d.strokeStyle=S(HB(GO,c.pp));a.jn.lineWidth=c.le;Xh(a.jn,c.ql);if(!(b instanceof Dq)){M9(a,b);a.jn.stroke();}else{e=b;a.jn.strokeRect(e.ja,e.jp,e.jh,e.jx);}},CB=(a,b,c,d,e,f)=>{let g,h,i,j,k,l;g=a.nq;if(e===g)h=1;else if(g!==null&&BA(g)===Bw(Fr))
{g=g;h=e.kL!==g.kL?0:!W(e.k$,g.k$)?0:!W(e.ly,g.ly)?0:W(e.mM,g.mM)?1:0;}else h=0;if(!h){a.nq=e;i=a.jn;DJ();j=e.ly;DW();g=j!==Ki?H(2):H(429);k=e.k$;Dg();j=k!==E_?H(430):H(431);a:{k=E2(e.kL,2);l=M();J(J(J(J(l,g),k),H(432)),j);i.font=S(L(l));j=a.jn;Js();switch(Mr.data[e.mM.js]){case 1:e=H(433);break a;case 2:e=H(434);break a;case 3:e=H(265);break a;default:}b=new Pa;Br(b);Ba(b);}j.textAlign=S(e);}e=a.jn;DJ();f=S(HB(GO,f));e.fillStyle=f;a.jn.fillText(S(b),c,d);},M9=(a,b)=>{let c,d,e;a:{a.jn.beginPath();if(b instanceof He)
{c=b;a.jn.arc(c.oD,c.oC,c.oj,0.0,6.283185307179586);}else if(b instanceof G1)Jx(a,b.lR);else if(b instanceof IX){d=BJ(b.qf);while(BG(d)){Jx(a,BF(d));}}else if(b instanceof EP){e=BJ(b.nA);while(true){if(!BG(e))break a;Jx(a,BF(e));a.jn.closePath();}}}},Jx=(a,b)=>{let c,d;c=0;while(true){d=b.data;if(c>=d.length)break;if(c)a.jn.lineTo(d[c],d[c+1|0]);else a.jn.moveTo(d[c],d[c+1|0]);c=c+2|0;}},WD=()=>{let b;b=new P2;b.ny=Bc(CF,256);b.nP=Bc(Bq,256);GO=b;},SV=K(),Xh=(b,c)=>{b.setLineDash(c?[c]:[]);};
function Ps(){let a=this;I.call(a);a.pI=0;a.pH=0;}
let Rp=(a,b)=>{let c,d;b=Bn(b);c=a.pI;d=a.pH;GV();b.show(!!c,!!d);},Wu=K(),Pu=b=>{return Ex(DS(DS(Dp(b),44,46),8722,45));},HC=b=>{return DS(BW(b),45,8722);};
function Hz(){let a=this;N.call(a);a.lt=null;a.m1=null;a.mf=null;a.lF=null;}
let VE=(a,b)=>{let c,d,e;if(a===b)c=1;else if(b!==null&&BA(b)===Bw(Hz)){b=b;d=a.lt;e=b.lt;if(!W(B7(d),B7(e)))c=0;else{d=a.m1;e=b.m1;if(!W(B7(d),B7(e)))c=0;else{d=a.mf;e=b.mf;if(!W(B7(d),B7(e)))c=0;else{d=a.lF;b=b.lF;c=W(B7(d),B7(b))?1:0;}}}}else c=0;return c;};
function I0(){let a=this;N.call(a);a.lX=0;a.ms=null;a.m8=null;}
let VR=(a,b)=>{let c,d,e;if(a===b)c=1;else if(b!==null&&BA(b)===Bw(I0)){b=b;if(a.lX!=b.lX)c=0;else{d=a.ms;e=b.ms;if(!W(B7(d),B7(e)))c=0;else{d=a.m8;b=b.m8;c=W(B7(d),B7(b))?1:0;}}}else c=0;return c;};
function NX(){let a=this;N.call(a);a.o2=null;a.oU=0.0;a.qK=0.0;a.ri=null;a.p3=null;}
let N1=b=>{let c,d;a:{if(Bp(b.ju)==1){c=b.jb;b=Ff();if(HQ(c.i1,b.i1)&&HQ(c.i9,b.i9)?1:0){d=1;break a;}}d=0;}return d;},SQ=b=>{let c,d,e,f,g,h;if(!N1(b)){b=new BT;BZ(b,H(435));Ba(b);}c=EZ(b.ju,b.jb.i1);DK(c,F_(b));d=c.jH.data[1].iZ;e=d.data;c=new NX;f=e[0]+e[3];g=e[1]+e[2];b=Q6(b);h=M();J(J(h,b),H(436));b=L(h);c.o2=d;c.oU=f;c.qK=g;c.ri=H(437);c.p3=b;return c;};
function Jy(){let a=this;N.call(a);a.my=null;a.nc=0;}
let VC=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&BA(b)===Bw(Jy)){b=b;c=!W(a.my,b.my)?0:a.nc==b.nc?1:0;}else c=0;return c;},Hg=K(Cp);
function DD(){BK.call(this);this.oJ=null;}
let EE=null,MY=null,Rt=null,F9=()=>{F9=Bf(DD);Tl();},QC=(a,b,c,d)=>{F9();Cv(a,b,c);a.oJ=d;},Yy=(a,b,c,d)=>{let e,f,g,h,i,j,k;e=b.iZ;f=c.iZ;g=d.iZ;h=0;while(true){i=g.data;if(h>=i.length)break;j=e.data;k=f.data;i[h]=a.gP(j[h],k[h]);h=h+1|0;}},Tl=()=>{let b,c,d;b=new Pm;QC(b,H(438),0,H(64));EE=b;b=new Pl;QC(b,H(439),1,H(65));MY=b;c=Bc(DD,2);d=c.data;d[0]=EE;d[1]=b;Rt=c;},Fp=K(0);
function Mp(){let a=this;I.call(a);a.nf=null;a.o$=null;}
let Uq=(a,b,c)=>{let d,e,f,g;d=CJ(b);a.nf.d5(b,c);e=CJ(b);f=0;while(true){g=e.data;if(f>=g.length)break;g[f]=!a.o$.data[f]?g[f]:d.data[f];f=f+1|0;}C6(b,e);},UU=a=>{return a.nf.dw();},Sj=(a,b)=>{a.nf.dD(b);},EJ=K(0),MK=K(N),VW=(a,b)=>{let c,d,e,f,g;c=Cj(b);d=c.je.data;e=Bc(B$(CU),2);f=e.data;f[0]=BU([1.0,1.0]);f[1]=BU([1.0,1.0]);d[1]=D9(e);d=c.jd.data;e=Bc(B$(CU),2);f=e.data;g=Bm(1);g.data[0]=0.0;f[0]=g;g=Bm(1);g.data[0]=(-1.0);f[1]=g;d[1]=D9(e);d=c.je.data;e=Bc(B$(CU),1);e.data[0]=BU([1.0,(-2.0)]);d[2]=D9(e);d
=c.jd.data;e=Bc(B$(CU),1);f=e.data;g=Bm(1);g.data[0]=0.0;f[0]=g;d[2]=D9(e);return c;},Lu=K(N),Sw=(a,b)=>{return Cj(b);};
function Qp(){N.call(this);this.p8=null;}
let Xz=(a,b)=>{let c;c=Cj(b);C6(c,a.p8);return c;},KU=K(0);
function QJ(){I.call(this);this.q2=null;}
let Sy=K(),Go=b=>{let c;c=(BA(b)).kr;if(c[Bz].itemType!==null)return Ya(b);b=new BT;Br(b);Ba(b);},G7=K(BM),Wp=K(),I1=K(0),HW=K(),S6=(b,c)=>{b;Ft();Ht.delete(c);},HV=K(),V4=(b,c)=>{b;Ft();Gb.delete(c);},K$=K(BV),OH=(a,b)=>{return 1.0/(1.0+J_( -b));},Xt=(a,b,c)=>{return c*(1.0-c);},K9=K(BV),Yl=(a,b)=>{let c,d;if(b!==0.0){c=By(b);if(c<0.7){d=b*b;b=b-d*(1.1486475E7+d*(810810.0+d*(12870.0+d*44.0)))/(3.4459425E7+d*(1.62162E7+d*(945945.0+d*(13860.0+d*45.0))))*b;}else{c=J_(2.0*c)+1.0;c=c<16.0?(c-2.0)/c:1.0-2.0/c;if
(b<0.0)c= -c;b=c;}}return b;},YP=(a,b,c)=>{return 1.0-c*c;},K8=K(BV),UN=(a,b)=>{if(b<0.0)b=0.0;return b;},RJ=(a,b,c)=>{return !(b>0.0)?0.0:1.0;},K7=K(BV),YW=(a,b)=>{if(!(b>0.0))b=0.01*b;return b;},TC=(a,b,c)=>{return !(b>0.0)?0.01:1.0;},K6=K(BV),UZ=(a,b)=>{let c,d;c=J_( -By(b));d=1.0+c;return IV(d)-(d-1.0-c)/d+Bv(b,0.0);},Ur=(a,b,c)=>{Cq();return OH(D1,b);},K5=K(BV),Yc=(a,b)=>{return EY(b);},Vf=(a,b,c)=>{return EU(b);},K4=K(BV),Tg=(a,b)=>{return b;},X5=(a,b,c)=>{return 1.0;},Nu=K(0),Jq=K(EB),JH=K(Jq),Oe=K(JH),Lz
=K(0),IN=K(),IF=K(IN),Ob=K(IF),Od=K(CW),Sb=(a,b)=>{let c;c=new Cp;Br(c);Ba(c);},YU=a=>{return 0;},Vm=a=>{Fg();return N$;},SL=a=>{return 1;},Gx=K(0),N_=K(),Sf=a=>{return 0;},Tq=a=>{let b;b=new Ew;Br(b);Ba(b);},NV=K(0),Oa=K(),NN=K();
function Hv(){let a=this;I.call(a);a.jK=null;a.jw=0;}
let T4=(a,b)=>{a.jK=B8(4);while(GS(b,B9)){Kn(a,E5(b)&134217727);b=DQ(b,27);}},Hm=a=>{let b=new Hv();T4(b,a);return b;},Jv=(b,c)=>{let d,e,f,g;d=Hm(B9);e=0;f=0;while(!(f>=b.jw&&f>=c.jw&&e<=0)){g=(Dd(b,f)+Dd(c,f)|0)+e|0;Kn(d,g&134217727);e=g>>27;f=f+1|0;}return d;},Ng=a=>{let b;b=a.jw;return !b?0:((b*27|0)-Mw(Dd(a,b-1|0))|0)+5|0;},C9=(a,b)=>{let c;c=Bx(a.jw,b.jw)-1|0;while(c>0&&Dd(a,c)==Dd(b,c)){c=c+(-1)|0;}return c<0?0:Dd(a,c)-Dd(b,c)|0;},DC=(a,b)=>{let c,d,e;c=0;while(c<a.jw){d=a.jK.data;e=(d[c]*10|0)+b|0;d[c]
=e&134217727;b=e>>27;c=c+1|0;}if(b>0)Kn(a,b);},Eg=(a,b)=>{let c;c=0;while(c<b){DC(a,0);c=c+1|0;}},FE=(a,b)=>{let c,d,e,f,g,h,i,j,k;c=b/27|0;d=b%27|0;e=a.jw;f=B8((e+c|0)+1|0);g=f.data;h=0;i=27-d|0;while(h<e){j=h+c|0;b=g[j];k=a.jK.data;g[j]=b|k[h]<<d&134217727;g[j+1|0]=k[h]>>i;h=h+1|0;}a.jK=f;a.jw=g.length;PU(a);},IE=(a,b)=>{let c,d,e,f;c=0;while(C9(a,b)>=0){d=0;e=0;while(e<a.jw){f=(a.jK.data[e]-Dd(b,e)|0)+d|0;a.jK.data[e]=f&134217727;d=f>>27;e=e+1|0;}PU(a);c=c+1|0;}return c;},Dd=(a,b)=>{return b>=a.jw?0:a.jK.data[b];},Kn
=(a,b)=>{let c,d,e,f,g;c=a.jw;d=a.jK.data;e=d.length;if(c==e){c=2*c|0;f=B8(c);g=f.data;c=BH(c,e);e=0;while(e<c){g[e]=d[e];e=e+1|0;}a.jK=f;}d=a.jK.data;e=a.jw;a.jw=e+1|0;d[e]=b;},PU=a=>{let b,c,d;while(true){b=a.jw;if(b<=0)break;c=a.jK.data;d=b-1|0;if(c[d])break;a.jw=d;}},Gv=K(BK),Ds=null,CK=null,HA=null,Le=null,Ct=()=>{Ct=Bf(Gv);YB();},WE=(a,b,c)=>{Ct();Cv(a,b,c);},Kj=(a,b)=>{let c=new Gv();WE(c,a,b);return c;},YB=()=>{let b,c,d;Ds=Kj(H(30),0);CK=Kj(H(440),1);b=Kj(H(441),2);HA=b;c=Bc(Gv,3);d=c.data;d[0]=Ds;d[1]
=CK;d[2]=b;Le=c;};
function Fr(){let a=this;N.call(a);a.kL=0.0;a.k$=null;a.ly=null;a.mM=null;}
let JR=(a,b,c,d,e)=>{a.kL=b;a.k$=c;a.ly=d;a.mM=e;},Zj=(a,b,c,d)=>{let e=new Fr();JR(e,a,b,c,d);return e;},De=(b,c)=>{let d,e;d=new Fr;Dg();e=Ip;DW();JR(d,b,e,Gu,c);return d;},Je=(b,c)=>{let d,e;d=new Fr;Dg();e=E_;DW();JR(d,b,e,Gu,c);return d;},YD=K(),Yh=(b,c,d)=>{let e,f,g,h,i,j,k,l,m,n;e=c.lZ.data[d].data;f=e.length;if(f>8){g=Infinity;h=(-Infinity);i=0;while(i<f){j=e[i];g=Be(g,j);h=Bv(h,j);i=i+1|0;}O(R(O(b,H(442)),f),H(443));O(O(R(b,d),H(444)),Ed(g));Q(O(O(b,H(190)),Ed(h)),46);return;}k=0;l=f-1|0;while(k<f)
{m=Hl(c.jo,d,k);O(b,!k?H(4):k!=l?H(157):H(241));if(k)m=E6(m,H(4));else{m=Hf(m,1);n=M();J(Q(n,72),m);n=L(n);m=M();J(J(m,n),H(445));m=L(m);}O(b,m);O(b,Ed(e[k]));Q(O(O(b,H(446)),H3(GQ(c,d,k))),41);k=k+1|0;}Q(b,46);},QH=(b,c)=>{let d;d=Hl(b,c.mR-1|0,c.n9);b=Hl(b,c.mR,c.nx);c=M();J(J(J(J(c,H(447)),d),H(190)),b);return L(c);},Hl=(b,c,d)=>{let e;if(c==Bp(b))return H(448);if(!c){c=d+1|0;b=M();R(Q(b,120),c);return L(b);}d=d+1|0;e=M();R(J(e,H(449)),d);e=L(e);if(Bp(b)!=2){b=M();R(J(J(b,e),H(450)),c);e=L(b);}return e;},H3
=b=>{return Dp(JF(b));},XR=K();
function OR(){let a=this;I.call(a);a.pA=null;a.pB=0;}
let Vq=a=>{let b,c;b=a.pA;c=a.pB;Fe(b.py.p0,c);},TB=K(),Q6=b=>{let c,d,e,f,g,h,i,j;c=M();O(R(O(R(c,Dv(b)),H(253)),Bi(b.jb)),H(451));d=H(296);e=0;while(e<=1){f=Bh();g=0;while(g<Bi(b.jb)){if(!HE(b,g)&&Mm(b,g)==e){h=b.jb.i1;i=BW(U(h,g,0));h=BW(U(h,g,1));j=M();Q(J(Q(J(Q(j,40),i),44),h),41);h=L(j);T(f,h);}g=g+1|0;}if(!Ci(f)){O(O(c,d),LN(f));R(O(O(c,f.i4!=1?H(452):H(453)),H(454)),e);d=H(157);}e=e+1|0;}return L(O(c,H(142)));},LN=b=>{let c,d,e,f;c=M();d=0;e=b;while(true){f=e.i4;if(d>=f)break;O(O(c,!d?H(2):d!=(f-1|0)
?H(157):H(241)),BI(e,d));d=d+1|0;}return L(c);},Ux=K(),To=K(),V1=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n;d=b.j8;e=Bp(d);f=d.k7;Cq();if(f===Gj&&NO(b.kZ.jH.data[e],0)){d=new Cn;Ch();CS(d,G2,H(455));T(c,d);return;}a:{if(d.kl===Gj){g=1;while(true){if(g>=e)break a;h=b.kZ.jH.data[g];d=Jn(b.j8,g);i=0;while(i<h.i5){if(NO(h,i))GG(d,i);i=i+1|0;}if(Da(d)>0){h=new Cn;Ch();f=G2;j=Kw(d);k=Es(d,H(456),H(457));l=Es(d,H(458),H(459));if(g!=1){d=Es(d,H(460),H(461));m=M();J(J(m,H(462)),d);n=L(m);}else{m=Es(d,H(463),H(464));n=M();J(J(J(n,
H(465)),m),H(466));n=L(n);}d=M();J(J(J(J(J(d,j),k),H(467)),l),n);CS(h,f,L(d));T(c,h);}g=g+1|0;}}}},NO=(b,c)=>{let d;d=0;while(d<b.i2){if(U(b,d,c)>0.0)return 0;d=d+1|0;}return 1;},Wb=K(),T$=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p;d=b.j8;e=d.kl;Cq();if(e!==D1&&e!==Hs)return;f=1;while(f<Bp(d)){g=Jn(d,f);h=0;while(h<Bg(d,f)){i=b.kZ;j=i.jH.data[f];i=i.jB.data[f];k=e.gP(0.0,e.gO(0.0))*0.01;l=0;a:{while(l<j.i2){if(e.gP(U(j,l,h),U(i,l,h))>k){l=0;break a;}l=l+1|0;}l=1;}if(l)GG(g,h);h=h+1|0;}if(Da(g)>0){i=new Cn;Ch();j
=JE;m=Kw(g);n=Es(g,H(468),H(469));o=e.l3;g=Es(g,H(470),H(471));p=M();J(J(J(J(J(J(J(p,m),n),H(472)),o),H(473)),g),H(474));CS(i,j,L(p));T(c,i);}f=f+1|0;}},UG=K(),Xe=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r;d=b.j8;e=!(OU(b)>0.0)?0:1;f=1;while(f<Bp(d)){g=Dr(Bg(d,f)).data;h=0;i=g.length;while(h<i){if(!g[h]){j=Jn(d,f);GG(j,h);k=h+1|0;while(k<i){if(!g[k]){a:{l=b.lM;m=l.je.data;n=m[f];l=l.jd.data[f];o=m[f+1|0];if(U(l,h,0)!==U(l,k,0))p=0;else{p=0;while(true){if(p>=n.i5){p=0;while(p<o.i2){if(U(o,p,h)!==U(o,p,k)){p=0;break a;}p
=p+1|0;}p=1;break a;}if(U(n,h,p)!==U(n,k,p))break;p=p+1|0;}p=0;}}if(p){g[k]=1;GG(j,k);}}k=k+1|0;}if(Da(j)>1){q=new Cn;Ch();r=Jr;n=Kw(j);j=!e?H(475):H(476);l=M();J(J(J(l,n),H(477)),j);CS(q,r,L(l));T(c,q);}}h=h+1|0;}f=f+1|0;}},Xl=K(),UI=(b,c,d)=>{let e,f,g,h;e=Bi(b.jb);f=Ci(d)?0:1;if(!f&&!(OU(c)>=0.001*e)){f=Dv(b);b=M();J(R(J(R(J(b,H(179)),f),H(253)),e),H(478));g=L(b);h=new Cn;Ch();b=I5;if(Bp(c.j8)!=1){c=M();J(J(J(c,H(479)),g),H(480));c=L(c);}else{c=M();J(J(J(c,H(481)),g),H(482));c=L(c);}CS(h,b,c);T(d,h);return;}};
function Cn(){let a=this;N.call(a);a.mn=null;a.mh=null;}
let CS=(a,b,c)=>{a.mn=b;a.mh=c;},Zh=(a,b)=>{let c=new Cn();CS(c,a,b);return c;},YH=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&BA(b)===Bw(Cn)){b=b;c=!W(a.mn,b.mn)?0:W(a.mh,b.mh)?1:0;}else c=0;return c;},Hj=K(BK),FG=null,G2=null,JE=null,Jr=null,I5=null,Ku=null,XW=null,Ch=()=>{Ch=Bf(Hj);Vv();},WV=(a,b,c)=>{Ch();Cv(a,b,c);},D7=(a,b)=>{let c=new Hj();WV(c,a,b);return c;},Vv=()=>{let b,c,d;FG=D7(H(360),0);G2=D7(H(356),1);JE=D7(H(483),2);Jr=D7(H(484),3);I5=D7(H(485),4);b=D7(H(486),5);Ku=b;c=Bc(Hj,6);d=c.data;d[0]
=FG;d[1]=G2;d[2]=JE;d[3]=Jr;d[4]=I5;d[5]=b;XW=c;},H6=K(BM),Fo=K(0),FJ=(b,c)=>{let d,e,f,g;d=MJ(Fq(c));e=BC(200,2);f=BC(200,1);g=0;while(g<200){b.hr(g,d,e);BR(f,g,0,g%2|0);g=g+1|0;}return DZ(e,f);},P3=K(),Yu=(a,b,c,d)=>{let e,f,g,h;e=(b%2|0)!=1?0:1;f=Ek(c);g=CY(e?f*0.25:f*0.4375+0.5625);h=Ek(c)*6.283185307179586;BR(d,b,0,g*EU(h));BR(d,b,1,g*EY(h));},Lh=K(),WO=(a,b,c,d)=>{let e,f,g;e=((((b/2|0)*37|0)%100|0)+Ek(c))/100.0;f=e*0.9+0.1;g=e*10.995574287564276+(b%2|0)*3.141592653589793;BR(d,b,0,f*EU(g)+DI(c)*0.02);BR(d,
b,1,f*EY(g)+DI(c)*0.02);},MG=K(),W$=(a,b,c,d)=>{let e,f,g,h;e=Ek(c)*3.141592653589793;f=b%2|0?0:1;g=f?EU(e):1.0-EU(e);h=f?EY(e):0.5-EY(e);BR(d,b,0,(g+DI(c)*0.1-0.5)/1.5);BR(d,b,1,(h+DI(c)*0.1-0.25)/1.5);},Ls=K(),Vh=(a,b,c,d)=>{let e;e=(b%2|0)-0.5;BR(d,b,0,e+DI(c)*0.2);BR(d,b,1,e+DI(c)*0.2);};
function KY(){let a=this;I.call(a);a.qY=0.0;a.lP=null;}
let XI=(a,b,c)=>{let d,e;d=1;while(true){e=b.je.data;if(d>=e.length)break;Og(a,c.kT.data[d],a.lP.je.data[d],e[d]);Og(a,c.kS.data[d],a.lP.jd.data[d],b.jd.data[d]);d=d+1|0;}},Og=(a,b,c,d)=>{let e,f,g,h,i,j,k;e=b.iZ;f=c.iZ;g=d.iZ;h=0;while(true){i=g.data;if(h>=i.length)break;j=f.data;k=e.data;j[h]=0.9*j[h]+k[h];i[h]=i[h]-a.qY*j[h];h=h+1|0;}},Te=a=>{return CJ(a.lP);},TR=(a,b)=>{C6(a.lP,b);};
function MU(){let a=this;I.call(a);a.oP=0.0;a.lK=null;a.lO=null;a.oe=null;a.nF=null;a.k8=0.0;a.k2=0.0;}
let Xp=(a,b,c)=>{let d,e;a.k8=a.k8*0.9;a.k2=a.k2*0.999;d=1;while(true){e=b.je.data;if(d>=e.length)break;M3(a,c.kT.data[d],a.lK.je.data[d],a.lO.je.data[d],a.oe.je.data[d],a.nF.je.data[d],e[d]);M3(a,c.kS.data[d],a.lK.jd.data[d],a.lO.jd.data[d],a.oe.jd.data[d],a.nF.jd.data[d],b.jd.data[d]);d=d+1|0;}},M3=(a,b,c,d,e,f,g)=>{let h,i,j,k,l,m,n,o,p,q,r,s,t;h=b.iZ;i=c.iZ;j=d.iZ;k=e.iZ;l=f.iZ;m=g.iZ;n=0;while(true){o=m.data;if(n>=o.length)break;p=i.data;q=h.data;r=j.data;s=k.data;t=l.data;p[n]=0.9*p[n]+0.09999999999999998
*q[n];r[n]=0.999*r[n]+0.0010000000000000009*q[n]*q[n];s[n]=p[n]/(1.0-a.k8);t[n]=r[n]/(1.0-a.k2);o[n]=o[n]-a.oP*s[n]/(CY(t[n])+1.0E-8);n=n+1|0;}},TE=a=>{let b,c,d,e,f,g;b=CJ(a.lK);c=b.data;d=CJ(a.lO);e=c.length;f=2*e|0;g=Bm(f+2|0);c=g.data;Ca(b,0,g,0,e);Ca(d,0,g,e,e);c[f]=a.k8;c[f+1|0]=a.k2;return g;},WA=(a,b)=>{let c,d,e;c=b.data;d=(c.length/2|0)-1|0;e=Bm(d);Ca(b,d,e,0,d);C6(a.lK,b);C6(a.lO,e);d=2*d|0;a.k8=c[d];a.k2=c[d+1|0];};
function IQ(){N.call(this);this.oi=0.0;}
let LY=null,F5=()=>{F5=Bf(IQ);UE();},RI=(a,b,c)=>{let d,e;d=1;while(true){e=b.je.data;if(d>=e.length)break;Po(a.oi,c.kT.data[d],e[d]);Po(a.oi,c.kS.data[d],b.jd.data[d]);d=d+1|0;}},S4=a=>{F5();return LY;},Yz=(a,b)=>{return;},UE=()=>{LY=Bm(0);};
function Pi(){N.call(this);this.qF=0.0;}
let VD=(a,b)=>{let c,d,e;c=Cj(b);d=MJ(Fq(a.qF));e=1;while(e<=Bp(b)){c.je.data[e]=Nb(d,Bg(b,e),Bg(b,e-1|0));c.jd.data[e]=Nb(d,Bg(b,e),1);e=e+1|0;}return c;},V3=K(),Po=(b,c,d)=>{let e,f,g,h,i;DN(IZ(c,d),H(487),d,c,d);e=c.iZ;f=d.iZ;g=0;while(true){h=f.data;if(g>=h.length)break;i=e.data;h[g]=h[g]-b*i[g];g=g+1|0;}},IZ=(b,c)=>{return b.i2==c.i2&&b.i5==c.i5?1:0;},DN=(b,c,d,e,f)=>{let g,h;if(b)return;g=new BT;d=E0(d);e=E0(e);f=E0(f);h=M();Q(J(J(J(J(J(J(J(J(h,H(488)),c),H(296)),d),H(241)),e),H(489)),f),46);BZ(g,L(h));Ba(g);},QZ
=K(DE),Ub=null,Jt=()=>{Jt=Bf(QZ);WW();},JA=(b,c)=>{return St(b,c);},SN=(b,c)=>{return T9(b,c);},Ib=(b,c)=>{return Sp(b,c);},WW=()=>{Ub=Bw(R7);};
function JK(){let a=this;N.call(a);a.kK=null;a.jC=0;a.j7=0;a.kJ=null;}
let FY=(a,b,c)=>{return a.kJ.data[Bd(c,a.jC)+b|0];},El=(a,b)=>{let c;c=a.kK;return GL(c.j1,c.jX,b,a.jC);},D4=(a,b)=>{let c;c=a.kK;return GL(c.jP,c.jL,b,a.j7);},GL=(b,c,d,e)=>{e=e-1|0;if(d!=e)c=b+(c-b)/e*d;return c;},RO=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&BA(b)===Bw(JK)){b=b;c=!W(a.kK,b.kK)?0:a.jC!=b.jC?0:a.j7!=b.j7?0:W(a.kJ,b.kJ)?1:0;}else c=0;return c;},Xk=a=>{return a.kK;},Rx=a=>{return a.jC;},T6=a=>{return a.j7;},Gy=K(BK),Ip=null,E_=null,VX=null,Dg=()=>{Dg=Bf(Gy);VO();},Tz=(a,b,c)=>{Dg();Cv(a,b,
c);},Pz=(a,b)=>{let c=new Gy();Tz(c,a,b);return c;},VO=()=>{let b,c,d;Ip=Pz(H(490),0);b=Pz(H(491),1);E_=b;c=Bc(Gy,2);d=c.data;d[0]=Ip;d[1]=b;VX=c;},F2=K(BK),Gu=null,Ki=null,T5=null,DW=()=>{DW=Bf(F2);Xu();},YI=(a,b,c)=>{DW();Cv(a,b,c);},NP=(a,b)=>{let c=new F2();YI(c,a,b);return c;},Xu=()=>{let b,c,d;Gu=NP(H(492),0);b=NP(H(493),1);Ki=b;c=Bc(F2,2);d=c.data;d[0]=Gu;d[1]=b;T5=c;};
function P2(){let a=this;I.call(a);a.ny=null;a.nP=null;}
let HB=(a,b)=>{let c,d,e,f;c=(((b.jF*7|0)+(b.jO*31|0)|0)+b.jM|0)%256|0;d=a.ny.data;if(!(d[c]!==null&&QO(d[c],b))){a.ny.data[c]=b;d=a.nP;e=Et(H(494));FX(e,b.jF);FX(e,b.jO);FX(e,b.jM);f=b.lm;if(f<1.0)FX(e,Bt(255.0*f)|0);d.data[c]=L(e);}return a.nP.data[c];};
function LE(){let a=this;N.call(a);a.mR=0;a.nx=0;a.n9=0;}
let XB=(a,b,c,d)=>{a.mR=b;a.nx=c;a.n9=d;},LA=(a,b,c)=>{let d=new LE();XB(d,a,b,c);return d;},In=a=>{return a.n9!=(-1)?0:1;},Hd=(b,c)=>{let d,e,f,g,h;d=1;while(d<Bp(b)){e=d+1|0;if(c<IS(b,e))break;d=e;}f=Bg(b,d-1|0);g=c-IS(b,d)|0;h=Bd(Bg(b,d),f);return g>=h?LA(d,g-h|0,(-1)):LA(d,g/f|0,g%f|0);},EI=(b,c,d,e)=>{return (IS(b,c)+Bd(d,Bg(b,c-1|0))|0)+e|0;},KC=(b,c,d)=>{return EI(b,c,Bg(b,c),0)+d|0;},IS=(b,c)=>{let d,e;d=0;e=1;while(e<c){d=d+Bd(Bg(b,e),Bg(b,e-1|0)+1|0)|0;e=e+1|0;}return d;};
function Nm(){let a=this;I.call(a);a.j8=null;a.nO=null;a.lM=null;a.kZ=null;a.k6=null;}
let OU=a=>{let b,c;b=0.0;c=1;while(c<=Bp(a.j8)){b=PG(PG(b,a.k6.kT.data[c].iZ),a.k6.kS.data[c].iZ);c=c+1|0;}return CY(b);},U6=a=>{let b;b=1;a:{while(b<=Bp(a.j8)){if(!Oj(a.k6.kT.data[b].iZ))break a;if(!Oj(a.k6.kS.data[b].iZ))break a;b=b+1|0;}return 1;}return 0;},Oj=b=>{let c,d,e;b=b.data;c=b.length;d=0;while(d<c){e=b[d];if(e-e!==0.0)return 0;d=d+1|0;}return 1;},PG=(b,c)=>{let d,e,f;c=c.data;d=c.length;e=0;while(e<d){f=c[e];b=b+f*f;e=e+1|0;}return b;};
function ML(){let a=this;I.call(a);a.q7=null;a.rn=0;a.m$=null;}
let Y2=(a,b,c)=>{a.m$=Bh();a.q7=b;a.rn=c;},Jn=(a,b)=>{let c=new ML();Y2(c,a,b);return c;},GG=(a,b)=>{let c,d;c=a.m$;d=D3(b);T(c,d);},Da=a=>{return a.m$.i4;},Kw=a=>{let b,c,d,e,f,g,h;b=BH(Da(a),3);c=M();d=0;while(d<b){if(d>0)O(c,d!=(Da(a)-1|0)?H(157):H(241));e=O(c,H(495));f=(BI(a.m$,d)).li+1|0;g=M();R(g,f);h=L(g);g=M();f=0;while(f<h.i0.length){Q(g,((BN(h,f)-48|0)+8320|0)&65535);f=f+1|0;}O(e,L(g));d=d+1|0;}if(Da(a)>b)O(R(O(c,H(241)),Da(a)-b|0),H(496));if(Bp(a.q7)<=2)c=L(c);else{C0();g=L(c);f=a.rn;c=M();R(J(J(c,
g),H(497)),f);c=L(c);}return c;},Es=(a,b,c)=>{if(Da(a)==1)c=b;return c;};
function QA(){CW.call(this);this.qp=null;}
let VN=a=>{return 1;},XT=(a,b)=>{let c;if(!b)return a.qp;c=new Cp;Br(c);Ba(c);},Pm=K(DD),Up=(a,b,c)=>{let d,e,f,g,h,i,j;d=b.iZ;e=c.iZ;f=0.0;g=0.0;h=0;while(true){i=e.data;if(h>=i.length)break;j=d.data;f=f+MI(a, -i[h],j[h]);g=g+MI(a,1.0-i[h],1.0-j[h]);h=h+1|0;}return f-g;},MI=(a,b,c)=>{return b===0.0&&c===0.0?0.0:b*IV(c);},UC=(a,b,c)=>{return  -c/b+(1.0-c)/(1.0-b);},Pl=K(DD),U4=(a,b,c)=>{let d,e,f,g,h,i;d=b.iZ;e=c.iZ;f=0.0;g=0;while(true){h=e.data;if(g>=h.length)break;i=d.data[g]-h[g];f=f+i*i;g=g+1|0;}return f;},Tu
=(a,b,c)=>{return 2.0*(b-c);};
function Qa(){let a=this;I.call(a);a.oo=null;a.l1=0;a.o8=0.0;a.n4=0;}
let UX=(a,b)=>{let c,d,e,f,g;c=B8(624);a.oo=c;a.l1=624;if(Of(b,B9)&&Vo(b,EK(4294967295, 0))){c=c.data;c[0]=E5(b);d=1;while(d<624){e=c[d-1|0];c[d]=Bd(1812433253,e^(e>>>30|0))+d|0;d=d+1|0;}return;}f=new BT;g=M();Q(Pr(J(g,H(498)),b),46);BZ(f,L(g));Ba(f);},MJ=a=>{let b=new Qa();UX(b,a);return b;},Ek=a=>{return ((NK(a)>>>5|0)*6.7108864E7+(NK(a)>>>6|0))/9.007199254740992E15;},DI=a=>{let b,c,d,e;if(a.n4){a.n4=0;return a.o8;}while(true){while(true){b=Ek(a)*2.0-1.0;c=Ek(a)*2.0-1.0;d=b*b+c*c;if(d>=1.0)continue;else break;}if
(d===0.0)continue;else break;}e=CY((-2.0)*IV(d)/d);a.o8=e*b;a.n4=1;return e*c;},Nb=(a,b,c)=>{let d,e,f,g;d=BC(b,c);e=d.iZ;f=0;while(true){g=e.data;if(f>=g.length)break;g[f]=DI(a);f=f+1|0;}return d;},NK=a=>{let b,c,d,e,f,g;if(a.l1==624){b=0;while(b<624){c=a.oo.data;d=c[b]&(-2147483648);e=b+1|0;d=d|c[e%624|0]&2147483647;f=d&1?(-1727483681):0;c[b]=c[(b+397|0)%624|0]^(d>>>1|0)^f;b=e;}a.l1=0;}c=a.oo.data;g=a.l1;a.l1=g+1|0;b=c[g];b=b^(b>>>11|0);b=b^b<<7&(-1658038656);b=b^b<<15&(-272236544);return b^(b>>>18|0);};
function EN(){let a=this;N.call(a);a.ls=null;a.lS=null;}
let Kt=(a,b,c)=>{a.ls=b;a.lS=c;},Y$=(a,b)=>{let c=new EN();Kt(c,a,b);return c;},UO=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&BA(b)===Bw(EN)){b=b;c=!W(a.ls,b.ls)?0:W(a.lS,b.lS)?1:0;}else c=0;return c;};
function Mj(){let a=this;I.call(a);a.ok=0;a.qM=0;a.qO=0;a.oX=0;a.pF=null;}
let BG=a=>{return a.ok>=a.qO?0:1;},BF=a=>{let b,c,d;b=a.qM;c=a.pF;if(b!=c.kn){c=new O_;Br(c);Ba(c);}d=a.ok;a.oX=d;a.ok=d+1|0;return c.bd(d);},Wh=K(),EY=b=>{if(b!==0.0)b=M5(b,0);return b;},EU=b=>{return M5(b,1);},M5=(b,c)=>{let d,e,f,g,h,i,j,k,l,m;if(!(By(b)<=1.7976931348623157E308))return NaN;if(!(By(b)<1647099.3291652855)){d=By(b);e=1.4119048864730642E308;while(e>=1647099.3291652855){if(d>=e)d=d-e;e=e/2.0;}if(b<0.0)d=(-1.0)*d;b=d;}e=b*0.6366197723675814+6.755399441055744E15-6.755399441055744E15;f=b-e*1.5707963267341256;b
=e*6.077100506303966E-11;g=f-b;d=e*2.0222662487111665E-21;h=g-d;i=e*8.4784276603689E-32-(f-g-b)-(g-h-d);j=h-i;k=h-j-i;l=(e|0)+c|0;if(!(l&1)){e=j*j;b=0.008333333333333333-e*(1.984126984126984E-4-e*(2.7557319223985893E-6-e*(2.505210838544172E-8-e*(1.6059043836821613E-10-e*(7.647163731819816E-13-e*2.8114572543455206E-15)))));f=e*j;m=j-(f*0.16666666666666666-(f*b-k/2.0)*e-k);}else{e=j*j;b=0.041666666666666664-e*(0.001388888888888889-e*(2.48015873015873E-5-e*(2.755731922398589E-7-e*(2.08767569878681E-9-e*(1.1470745597729725E-11
-e*4.779477332387385E-14)))));d=e/2.0;f=1.0-d;m=1.0-f-d-(j*k-e*e*b)+f;}if(l&2)m= -m;return m;},Xi=K(),R9=K(),J_=b=>{let c,d,e,f;if(By(b)<700.0){c=OT(b);d=c|0;e=JL(d,0);return e+e*Lv(b,c,d);}if(!(isNaN(b)?1:0)){if(b>710.0)b=Infinity;else if(b<(-746.0))b=0.0;else{c=OT(b);f=c|0;c=Lv(b,c,f);if(b>0.0){b=JL(f,(-1));b=2.0*(b+b*c);}else{b=JL(f,1022);c=b*c;e=b+c;if(e<1.0){b=e-b-c;c=e+1.0;e=1.0-c+e-b+c-1.0;}b=e*2.2250738585072014E-308;}}}return b;},OT=b=>{return b*184.6649652337873+6.755399441055744E15-6.755399441055744E15;},JL
=(b,c)=>{ES();return KK.data[b&127]*FV.data[((b>>7)+c|0)+1023|0];},Lv=(b,c,d)=>{let e,f,g;ES();e=H4.data[d&127];f=b-c*0.005415212348111709-c*1.2864023111638344E-14;g=f*f;return f+e+g*(0.5+f*0.16666666666666666)+g*g*(0.041666666666666664+f*0.008333333333333333);},Ty=K();
function OK(){let a=this;I.call(a);a.i$=null;a.nm=null;}
function Mo(){let a=this;I.call(a);a.jm=null;a.np=0.0;a.oE=0.0;a.jT=0.0;a.mx=0.0;a.kj=null;a.jt=null;a.lI=null;}
let XH=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u;a.jm=b;a.np=c;a.oE=d;e=Dk(b.jW);a.jT=!(c<380.0)?12.0:11.0;a.mx=Rj(b,c);a.kj=Bm(e);a.jt=Bm(e);a.lI=Bm(e);f=0;g=d-16.0;while(f<e){a.kj.data[f]=Be(104.0,g/Bg(b,f));h=DP(a)+6.0;i=Eq(a,f)?a.kj.data[f]-h:0.78*a.kj.data[f];j=LB(b,c);a.jt.data[f]=Bv(2.0,Be(j,i));k=a.lI;if(!f)d=NaN;else{l=Bg(a.jm,f);m=a.jm;n=f-1|0;l=Bd(l,Bg(m,n));o=EH(a,f)-Dn(a,f);p=Nz(a)/2.0/o;j=(LS(a,n)-a.jt.data[n])/2.0/o- -p;h=1.0-p-(LS(a,f)-a.jt.data[f])/2.0/o;i=l>4?0.225:1.0;d=NaN;o=(-Infinity);n
=1;q=C4(l,24);while(n<60&&q<=0){r=n/60.0;s=j<=r&&r<=h?LH(a,f,r,0.0):(-1.0);if(s>0.0){t=LH(a,f,r,p);u=(!(t<0.0)?Be(t,12.0):Be(s,12.0)-100.0)-By(r-0.4);if(u>o&&!(!(t>=0.0)&&!(p<=i))){d=r;o=u;}}n=n+1|0;}}k.data[f]=d;f=f+1|0;}},UL=(a,b,c)=>{let d=new Mo();XH(d,a,b,c);return d;},LB=(b,c)=>{return Be(Be(54.0,2.0*(PB(c)-3.0)),0.4*Rj(b,c));},PB=b=>{return Be(32.0,0.1*b);},Rj=(b,c)=>{return Be(250.0,(c-2.0*PB(c))/Bp(b));},QG=a=>{return a.jT;},DY=(a,b)=>{let c;c=a.mx;return c*b-(c*Bp(a.jm)-a.np)/2.0;},Cs=(a,b,c)=>{let d,
e;d=(a.oE-DP(a))/2.0;e=a.kj.data;return e[b]*c-(e[b]*(Bg(a.jm,b)-1|0)/2.0-d);},F0=(a,b)=>{return a.jt.data[b];},Kb=(a,b)=>{let c,d,e,f,g;c=a.jt.data;d=b.kb;e=c[d];f=DY(a,d);g=e/2.0;return Cx(f-g,Cs(a,b.kb,b.jY)-g,e,e);},Ha=(a,b)=>{return b>0&&a.jt.data[b]>=14.0?1:0;},Ni=(a,b)=>{return !(a.jt.data[b]>=33.0)?0:1;},WG=(a,b)=>{return !(a.jt.data[b]>=46.0)?0:1;},Eq=(a,b)=>{return b>0&&a.kj.data[b]>=56.0&&a.mx>=J6(a)+4.0?1:0;},Fs=(a,b)=>{return !(a.lI.data[b]>0.0)?0:1;},Gk=a=>{return CE(a.jm)<=600?0:1;},Dn=(a,b)=>
{b=b-1|0;return DY(a,b)- -a.jt.data[b]/2.0;},EH=(a,b)=>{return DY(a,b)-a.jt.data[b]/2.0;},Nw=(a,b,c,d)=>{let e;e=!Fs(a,b)?0.5:a.lI.data[b];return MR(a,e*(EH(a,b)-Dn(a,b))- -Dn(a,b),Eh(a,b,c,d,e),Nz(a));},M8=(a,b,c)=>{let d;d=Cs(a,b,c)- -a.jt.data[b]/2.0- -(DP(a)/2.0+3.0);return MR(a,DY(a,b),d,J6(a));},MR=(a,b,c,d)=>{return Cx(b-d/2.0,c-DP(a)/2.0,d,DP(a));},DP=a=>{return Bt(a.jT*1.3);},Nz=a=>{return CR(a.jT*0.602*5.0)+6.0;},J6=a=>{return CR(a.jT*0.602*7.0)+6.0;},Eh=(a,b,c,d,e)=>{let f;f=Cs(a,b-1|0,d);return e
*(Cs(a,b,c)-f)- -f;},LS=(a,b)=>{let c;c=!Eq(a,b)?0.0:J6(a);return Bv(a.jt.data[b],c)+6.0;},LH=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q;e=Infinity;f=Bg(a.jm,b);g=Bd(f,Bg(a.jm,b-1|0));h=0;i=c-d;j=c- -d;k=Kz(d,0.0);while(h<g){l=Eh(a,b,h%f|0,h/f|0,c);m=0;while(m<g){if(m!=h){n=m%f|0;o=m/f|0;p=Eh(a,b,n,o,i)-l;q=Eh(a,b,n,o,j)-l;e=Be(e,(((!(p<0.0)?0:1)==(!(q<0.0)?0:1)?0:1)?0.0:Be(By(p),By(q)))-(!k?DP(a):DP(a)/2.0));}m=m+1|0;}h=h+1|0;}return e;},Nk=(b,c,d,e,f)=>{if(b.ja<=c&&c<=D6(b))Qk(f,e,By(b.jp+b.jx/2.0-d));},Ue
=K(),IV=b=>{let c,d,e,f,g;if(b===0.0)return (-Infinity);if(b<0.0)return NaN;if(!(isNaN(b)?1:0)&&b!==Infinity){c=!(b<2.2250738585072014E-308)?0:1;if(c)b=b*1.8014398509481984E16;d=!c?0:(-54);ES();e=FV;f=512;while(f>0){g=e.data;c=f+1023|0;if(b>=g[c]){b=b*g[( -f|0)+1023|0];d=d+f|0;}else if(b<g[(1-f|0)+1023|0]){b=b*g[c];d=d-f|0;}f=f/2|0;}return b<1.4142135623730951?OY(d,b):OY(d+1|0,b/2.0);}return b;},OY=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n;d=c-1.0;e=c+1.0;f=GB(d/e);g=GB(e);d=(d-f*g-f*(c-(g-1.0)))/e;h=f*f;c=0.1111111111111111
+h*(0.09090909090909091+h*(0.07692307692307693+h*(0.06666666666666667+h*(0.058823529411764705+h*(0.05263157894736842+h*(0.047619047619047616+h*0.043478260869565216))))));i=h*f;c=i*h*(0.2+h*(0.14285714285714285+h*c))+d/(1.0-h-d*f);e=b;j=e*0.6931471805598903;d=2.0*f;k=j+d;l=k-j-d;m=i*2.0/3.0;n=k+m;return e*5.497923018708371E-14+2.0*c-l-(n-k-m)+n;},Ox=K(),WB=a=>{return performance.now();};
function M0(){let a=this;N.call(a);a.qh=0.0;a.rq=0.0;a.lb=null;a.mL=null;a.pf=null;a.q1=0.0;a.qc=null;a.n6=0.0;a.lk=0.0;a.n_=0.0;a.qx=0.0;}
let Pc=b=>{let c;c=HL(b);return CR((!(!(b-8.8*c>=25.0*c)?0:1)?3.3:3.9)*c);},HL=b=>{return b<380.0?12.0:!(b<560.0)?14.0:13.0;},Hw=a=>{return a.lk*0.35;},Fm=a=>{return a.lk*0.08;},KB=(a,b)=>{return !(b>=a.lk*25.0)?3:7;},Y6=a=>{return a.lb;};
function Pd(){let a=this;N.call(a);a.jQ=null;a.j2=null;a.nL=null;a.qt=null;}
let W1=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o;e=a.jQ;f=e.lb.jh;g=d.kI;h=g.jC;i=f/(h-1|0);j=new K1;d=d.lN;f=0.05/i;j.jk=g;j.nw=d;j.rj=f;h=h+2|0;j.l7=h;k=Dr(Bd(h,g.j7+2|0));l=k.data;j.nH=k;k=B8(2*l.length|0);l=k.data;j.l6=k;h=0;m=l.length;if(h>m){b=new BT;Br(b);Ba(b);}while(h<m){n=h+1|0;l[h]=(-1);h=n;}f=DU(b,Fm(e));d=a.nL;D0();h=d!==E3?20:2;g=Kr(b,a.jQ.lb,f);d=Eu(a.j2.kk,0.0);e=b;B3(e,g,d);m=1;while(m<h){f=m;b=(MN(j,f/h)).pu;o=new EP;d=b.nA;b=Bh();g=BJ(d);while(BG(g)){k=Ly(c,BF(g));T(b,k);}Ih(o,b);B3(e,o,Eu(a.j2.kk,
f/(h-1|0)));m=m+1|0;}d=BJ((MN(j,0.5)).p5);while(BG(d)){o=BF(d);Ce(e,E1(Ly(c,o.lR)),Cb(a.j2.mO,Fm(a.jQ)*1.2));}},VZ=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p;c=a.nL;D0();d=c!==E3?20:100;c=a.jQ;e=I6(0.0,1.0,KB(c,c.mL.jx));c=a.jQ;f=a.j2;g=f.kk;h=Cb(f.ku,DU(b,Fm(c)));i=Kr(b,c.mL,h.le);j=Kf(Gp(0.0,1.0,0.0,1.0),c.mL);k=0;while(k<d){l=!k?CQ(i):Ei(j,k/d);m=new Dq;n=i.ja;o=i.jp;FZ(m,n,o,i.jh,l-o);p=Eu(g,k/Bx(1,d-1|0));B3(b,m,p);k=k+1|0;}Pq(j,b,c,f,e,D6(i),1);Ce(b,i,h);},TD=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r,s;e
=a.jQ;f=a.j2;g=a.qt;h=CY(16.0/Bv(16.0,Jb(d)));i=Bv(2.5,e.n_*h);j=e.qx;k=!(j>0.0)?0.0:DU(b,j*h);l=0;m=Kz(k,0.0);n=2.0*k;while(l<Jb(d)){h=U(d.jE,l,0);j=U(d.jE,l,1);if(EX(c.jU,h,j)){o=EM(c,h);p=Ei(c,j);q=K0(d,l);Em();if(!(g===Gq&&q?1:0))r=EA(o,p,i);else{h=DU(b,i*CY(3.141592653589793));r=new Dq;j=h/2.0;FZ(r,Jd(b,o-j),Jd(b,p-j),h,h);}if(m>0){if(r instanceof He){e=r;s=EA(e.oD,e.oC,e.oj+k);}else{e=r;s=Cx(e.ja-k,e.jp-k,e.jh+n,e.jx+n);}e=f.j0;B3(b,s,e);}e=!q?f.mo:f.mC;B3(b,r,e);}l=l+1|0;}},GK=K(BK),E3=null,OW=null,T0
=null,D0=()=>{D0=Bf(GK);Yb();},SE=(a,b,c)=>{D0();Cv(a,b,c);},PC=(a,b)=>{let c=new GK();SE(c,a,b);return c;},Yb=()=>{let b,c,d;E3=PC(H(499),0);b=PC(H(500),1);OW=b;c=Bc(GK,2);d=c.data;d[0]=E3;d[1]=b;T0=c;},F8=K(BK),Gq=null,PX=null,TG=null,Em=()=>{Em=Bf(F8);Xa();},T7=(a,b,c)=>{Em();Cv(a,b,c);},O5=(a,b)=>{let c=new F8();T7(c,a,b);return c;},Xa=()=>{let b,c,d;Gq=O5(H(501),0);b=O5(H(502),1);PX=b;c=Bc(F8,2);d=c.data;d[0]=Gq;d[1]=b;TG=c;};
function IY(){let a=this;N.call(a);a.jU=null;a.jV=null;}
let Vd=(a,b,c)=>{a.jU=b;a.jV=c;},Kf=(a,b)=>{let c=new IY();Vd(c,a,b);return c;},EM=(a,b)=>{let c,d,e,f;c=a.jV;d=c.ja;e=a.jU;f=e.j1;return d-(b-f)/(e.jX-f)* -c.jh;},Ei=(a,b)=>{let c,d,e,f;c=a.jV;d=c.jp;e=a.jU;f=e.jL;return d-(f-b)/(f-e.jP)* -c.jx;},Ly=(a,b)=>{let c,d,e,f,g;b=b.data;c=b.length;d=Bm(c);e=d.data;f=0;while(f<c){e[f]=EM(a,b[f]);g=f+1|0;e[g]=Ei(a,b[g]);f=f+2|0;}return d;},Kr=(b,c,d)=>{let e,f;e=D_(b,c.ja,d);f=D_(b,c.jp,d);return Cx(e,f,D_(b,D6(c),d)-e,D_(b,CQ(c),d)-f);},TX=(a,b,c,d,e,f)=>{let g,h,
i,j,k,l,m,n,o,p,q,r,s,t,u;g=c.lk;h=Cb(d.ku,DU(b,Fm(c)));i=Kr(b,a.jV,h.le);Ct();j=De(g,CK);k=CQ(i)+Hw(c);l=BJ(e);g=g*0.75;while(BG(l)){m=BF(l);n=EM(a,m.ma);o=D_(b,n,h.le);p=Bm(4);q=p.data;q[0]=o;q[1]=CQ(i);q[2]=o;q[3]=k;e=Lj(p);r=b;Ce(r,e,h);s=k+Hw(c)+g;t=Nn(m.kh,j)/2.0;u=Be(n,r.k1-t-1.0);CB(r,m.kh,u,s,j,d.ko);}Pq(a,b,c,d,f,i.ja,(-1));Ce(b,i,h);},Pq=(a,b,c,d,e,f,g)=>{let h,i,j,k,l,m,n,o,p,q,r,s,t,u,v;h=Cb(d.ku,DU(b,Fm(c)));i=Hw(c);j=g;i=f+i*j;k=i+Hw(c)*j;j=g<0?k:b.k1-k;l=c.lk;if(g>=0){Ct();m=Ds;}else{Ct();m=
HA;}n=e;o=BJ(n);while(BG(o)){p=Nn((BF(o)).kh,De(1.0,m));if(p>0.0)l=Be(l,j/p);}o=De(l,m);e=BJ(n);p=(i- -f)/2.0;while(BG(e)){n=BF(e);q=Ei(a,n.ma);r=D_(b,q,h.le);s=Cw(n.kh);t=Bm(4);u=t.data;u[0]=f;u[1]=r;u[2]=!s?i:p;u[3]=r;v=Lj(t);c=b;Ce(c,v,h);if(!s)CB(c,n.kh,k,q- -l*0.36,o,d.ko);}},S8=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&BA(b)===Bw(IY)){b=b;c=!W(a.jU,b.jU)?0:W(a.jV,b.jV)?1:0;}else c=0;return c;};
function JT(){let a=this;N.call(a);a.lW=0;a.na=null;a.lN=null;a.kI=null;a.jE=null;a.m9=null;}
let Jb=a=>{return a.jE.i2;},K0=(a,b)=>{return !(U(a.m9,b,0)>0.5)?0:1;},W3=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&BA(b)===Bw(JT)){b=b;c=a.lW!=b.lW?0:!W(a.na,b.na)?0:!W(a.lN,b.lN)?0:!W(a.kI,b.kI)?0:!W(a.jE,b.jE)?0:W(a.m9,b.m9)?1:0;}else c=0;return c;},TA=a=>{return a.kI;},NA=K(),Mn=null,DX=()=>{DX=Bf(NA);Yn();},P6=b=>{let c,d;DX();c=Bt(b*100.0)|0;if(!c)d=H(503);else if(c==100)d=H(504);else{d=M();Q(R(d,c),37);d=L(d);}return d;},M$=b=>{let c,d;DX();if(b==1)c=H(505);else{c=Gh(b);d=M();J(J(J(d,H(506)),c),H(507));c
=L(d);}return c;},Gh=b=>{let c;DX();c=Mn.data;return b>=c.length?Cc(b):c[b];},WL=(b,c)=>{let d,e,f,g,h,i,j,k;DX();d=Jb(c);e=0;f=M();g=0;while(g<d){h=c.lN;i=U(c.jE,g,0);j=U(c.jE,g,1);i=JX(h,i,j);if(!(!K0(c,g)?(!(i<=0.5)?0:1):!(i>0.5)?0:1)){e=e+1|0;O(O(f,e!=1?H(157):H(2)),Pe(U(c.jE,g,0),U(c.jE,g,1)));}g=g+1|0;}if(!d)return;if(!e){if(d==1)c=H(508);else{c=Gh(d);h=M();J(J(J(h,H(509)),c),H(510));c=L(h);}O(b,c);O(b,H(511));}else{O(O(O(b,H(512)),Gh(e)),H(253));O(O(b,Gh(d)),d!=1?H(149):H(513));if(e>4)c=H(2);else{k=L(f);c
=M();J(J(c,H(157)),k);c=L(c);}Q(O(b,c),46);}},Yn=()=>{Mn=BO(Bq,[H(514),H(515),H(516),H(517),H(518)]);},PA=K(0);
function Rf(){I.call(this);this.rp=null;}
function Re(){I.call(this);this.qI=null;}
let Ta=(a,b)=>{let c,d,e;b=b;c=a.qI;d=c.lf;b=GT(b,d,U(b.i1,d,0),U(b.i1,c.lf,1),1.0-U(b.i9,c.lf,0));c=c.m2;e=new Rd;e.p_=b;Eo(c,e,0);},Dx=K(0);
function OC(){I.call(this);this.qU=null;}
let TY=(a,b)=>{return F6(b,a.qU);};
function Lk(){I.call(this);this.oQ=null;}
let Xc=(a,b)=>{let c,d,e,f;b=b;c=a.oQ;d=M();e=0;while(true){f=c.data;if(e>=f.length)break;if(f[e])R(O(d,d.jj<=0?H(2):H(183)),e);e=e+1|0;}Z();return CO(b,C8,L(d));},P1=K(),Xs=a=>{return performance.now();};
function PY(){let a=this;N.call(a);a.jo=null;a.lp=null;a.lZ=null;a.qn=null;a.mw=null;a.ot=null;}
let Kg=(a,b,c,d)=>{return U(a.lp.je.data[b],c,d);},GQ=(a,b,c)=>{return U(a.lp.jd.data[b],c,0);},IA=(a,b)=>{return HY(a.ot)&&GA(a.ot)==b?1:0;},Ey=K(0);
function Dq(){let a=this;N.call(a);a.ja=0.0;a.jp=0.0;a.jh=0.0;a.jx=0.0;}
let FZ=(a,b,c,d,e)=>{a.ja=b;a.jp=c;a.jh=d;a.jx=e;},Cx=(a,b,c,d)=>{let e=new Dq();FZ(e,a,b,c,d);return e;},D6=a=>{return a.ja- -a.jh;},CQ=a=>{return a.jp- -a.jx;},WT=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&BA(b)===Bw(Dq)){b=b;c=a.ja!==b.ja?0:a.jp!==b.jp?0:a.jh!==b.jh?0:a.jx===b.jx?1:0;}else c=0;return c;},Ry=a=>{return a.ja;},Tj=a=>{return a.jp;},Tk=a=>{return a.jh;};
function PZ(){let a=this;I.call(a);a.jc=null;a.i3=null;a.jf=null;a.oy=null;a.nD=null;a.i_=null;}
let WY=(a,b,c,d,e)=>{let f;a.i_=b;a.jc=c;a.i3=d;a.jf=e;f=d.jT;Ct();a.oy=Je(f,CK);a.nD=De(d.jT,CK);},W4=(a,b,c,d)=>{let e=new PZ();WY(e,a,b,c,d);return e;},WF=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v;b=Bp(a.jf.jo);c=1;while(c<=b){d=Px(a,c);e=Bh();f=Bh();g=Bh();h=0;while(h<=28.0){i=Bh();T(e,i);i=Bh();T(f,i);h=h+1|0;}j=0;while(j<Bg(a.jf.jo,c)){if(!Gk(a.i3))k=0.0;else{l=Bm(4).data;m=0;while(m<Bg(a.jf.jo,c-1|0)){k=By(Kg(a.jf,c,j,m));h=0;while(h<4){n=Bv(l[h],k);k=Be(l[h],k);l[h]=n;h=h+1|0;}m=m+1|0;}k=l[3];}h
=!Gk(a.i3)?2147483647:4;m=0;while(true){i=a.jf.jo;o=c-1|0;if(m>=Bg(i,o))break;i=a.jf;p=IA(i,EI(i.jo,c,j,m));n=Kg(a.jf,c,j,m);l=BU([Dn(a.i3,c),Cs(a.i3,o,m),EH(a.i3,c),Cs(a.i3,c,j)]);if(p){q=Mx(n,Px(a,c));i=DT(a.i_.i$.jv,0.22);r=a.jc;s=E1(l);i=Cb(i,q+10.0);Ce(r,s,i);}t=h>0&&By(n)>=k?1:0;h=h-(!t?0:1)|0;if(!(!p&&!t)){if(n!==0.0&&!(isNaN(n)?1:0)){p=Bt(Mx(n,d)*4.0)|0;T(BI(!(n<0.0)?f:e,p),l);}else T(g,l);}m=m+1|0;}j=j+1|0;}u=a.jc;i=a.i_.i$;k=Bv(2.5,d*7.0);n=Be(1.0,d*0.8+0.3);r=DT(i.kx,n);s=DT(i.kF,n);v=e;h=v.i4-1|
0;while(h>=0){n=h/4.0;Iy(u,BI(f,h),Cb(r,n));Iy(u,BI(v,h),PP(s,n,k));h=h+(-1)|0;}Iy(u,g,Cb(i.ko,0.75));c=c+1|0;}c=0;while(c<=b){h=0;while(h<Bg(a.jf.jo,c)){Yo(a,KL(c,h));h=h+1|0;}c=c+1|0;}c=1;while(c<=b){YZ(a,c);c=c+1|0;}},Px=(a,b)=>{return Bv(0.2,Be(1.0,Be(F0(a.i3,b),F0(a.i3,b-1|0))/60.0*1.5));},Yo=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z,ba,bb,bc;c=b.kb;d=a.jf;e=d.lZ.data[c].data;f=b.jY;g=e[f];if(!c){RB(a,b,g);return;}a:{h=d.qn.jB.data[c];d=d.jo;if(c!=Bp(d)){i=d.kl;Cq();if(i!==D1){if(i===
Hs){j=GC((-1.0),1.0);break a;}k=h.iZ;l=0.0;while(true){e=k.data;if(f>=e.length)break;l=Bv(l,By(e[f]));f=f+h.i5|0;}j=l>0.0?GC( -l,l):GC((-1.0),1.0);break a;}}j=GC(0.0,1.0);}m=Kb(a.i3,b);if(Ha(a.i3,c)){n=Be(6.0,m.jh/5.0);d=a.jc;i=a.i_.nm;f=b.jY;e=h.iZ;o=h.i5;p=Bt(CY(h.i2))|0;q=((p+25|0)-1|0)/25|0;r=p/q|0;s=p-1|0;t=r-1|0;s=(s-Bd(t,q)|0)/2|0;u=Bd(r,r);k=B8(u);v=k.data;w=0;while(t>=0){x=Bd(s+Bd(t,q)|0,p)+s|0;y=0;while(y<r){z=e.data;ba=w+1|0;v[w]=i.nU.data[NL(j,z[Bd(x+Bd(y,q)|0,o)+f|0])];y=y+1|0;w=ba;}t=t+(-1)|0;}h
=new Q3;if(v.length!=u){b=new BT;d=M();J(R(Q(R(J(d,H(519)),r),120),r),H(520));BZ(b,L(d));Ba(b);}h.nW=r;h.nG=r;h.oM=k;i=d.jn;Gd();i.drawImage(SB(L8,h),m.ja,m.jp,m.jh,m.jx);e=IR(m,n);d=a.jc;i=new EP;k=Yr(a,m);BX(k);BX(e);h=new Qb;Uk(h);h.qS=k;h.qs=e;Ih(i,h);h=PF(a.i_.i$);B3(d,i,h);d=a.jc;i=Nl(e);h=Cb(OO(a.i_.i$),1.25);Ce(d,i,h);}else{d=a.jc;i=U1(a.i_.nm,j,g);B3(d,m,i);if(Tk(m)>=8.0){d=a.jc;i=Cb(OO(a.i_.i$),DU(a.jc,1.0));Ce(d,m,i);}}d=Kb(a.i3,b);if(Ni(a.i3,c))UT(a,d,Ed(g));if(WG(a.i3,c)){g=QG(a.i3)-1.0;Ct();i=
De(g,Ds);bb=Tj(d)- -QG(a.i3);h=a.jc;j=JZ(a,b);g=Ry(d)+5.0;bc=Xm(a.i_.i$);CB(h,j,g,bb,i,bc);}l=GQ(a.jf,c,WU(b));if(!Eq(a.i3,c)&&Ha(a.i3,c)&&l!==0.0)RV(a,d,l);},RB=(a,b,c)=>{let d,e,f,g,h,i,j,k;d=DY(a.i3,0);e=Cs(a.i3,0,b.jY);f=a.i3;g=f.jT;h=EA(d,e,F0(f,0)/2.0);f=a.jc;i=a.i_.i$.j0;B3(f,h,i);j=a.jc;i=Cb(a.i_.i$.ku,1.25);Ce(j,h,i);if(Ni(a.i3,0)){h=a.jc;j=JZ(a,b);k=e-g*0.28;b=a.nD;i=a.i_.i$.ko;CB(h,j,d,k,b,i);b=a.jc;f=Ed(c);c=e- -g*0.92;i=a.oy;h=a.i_.i$.jv;CB(b,f,d,c,i,h);}else if(!(!Ha(a.i3,1)&&!(F0(a.i3,0)>=g*1.3)))
{f=a.jc;b=JZ(a,b);c=e- -g*0.36;i=a.nD;h=a.i_.i$.jv;CB(f,b,d,c,i,h);}},Yr=(a,b)=>{let c,d,e,f;c=b.ja-1.0;d=D6(b)+1.0;e=b.jp-1.0;f=CQ(b)+1.0;return BU([c,e,d,e,d,f,c,f]);},UT=(a,b,c)=>{let d,e,f,g,h,i,j,k;d=Bt(a.i3.jT*1.25);e=Be(b.jh-4.0,a.i3.jT*0.602*c.i0.length+6.0);f=b.ja- -(b.jh-e)/2.0;g=CQ(b)-d-4.0;h=IR(Cx(f,g,e,d),3.0);i=a.jc;j=LI(L1(h));k=DT(a.i_.i$.j0,0.86);B3(i,j,k);Ri(a,c,b.ja- -b.jh/2.0,g- -d/2.0,a.i_.i$.jv);},Ri=(a,b,c,d,e)=>{let f,g;f=a.jc;d=d- -a.i3.jT*0.36;g=a.oy;CB(f,b,c,d,g,e);},RV=(a,b,c)=>{let d,
e,f,g,h,i,j,k;d=By(c);e=b.jh;f=e/2.0*d/(d+1.0);g=b.ja- -e/2.0;h=C4(c,0.0);if(h<0)g=g-f;i=h>=0?a.i_.i$.kx:a.i_.i$.kF;j=a.jc;k=Cx(g,CQ(b)+2.0,f,2.5);B3(j,k,i);},YZ=(a,b)=>{let c,d,e,f,g,h,i,j,k,l;c=0;d=b-1|0;while(c<Bg(a.jf.jo,b)){e=0;while(e<Bg(a.jf.jo,d)){f=EI(a.jf.jo,b,c,e);g=IA(a.jf,f);if(!(!Fs(a.i3,b)&&!g)){h=Kg(a.jf,b,c,e);O6(a,Nw(a.i3,b,c,e),JF(h),h,g);}if(a.jf.mw.data[f]&&!(Gk(a.i3)&&!g)){i=a.i3;h=!Fs(i,b)?0.7:1.0-i.lI.data[b];if(Fs(i,b)&&By(h-0.5)<0.2)h=0.8;j=h*(EH(i,b)-Dn(i,b))- -Dn(i,b);k=Bm(2).data;k[0]
=j;k[1]=Eh(i,b,c,e,h);Lw(a,k[0],k[1]);}e=e+1|0;}f=KC(a.jf.jo,b,c);g=IA(a.jf,f);i=M8(a.i3,b,c);if(!(!Eq(a.i3,b)&&!g)){h=GQ(a.jf,b,c);O6(a,i,E6(H(521),JF(h)),h,g);}if(a.jf.mw.data[f]&&Ha(a.i3,b)){l=Kb(a.i3,KL(b,c));f=!Eq(a.i3,b)&&!g?0:1;Lw(a,f?i.ja-6.0:l.ja- -l.jh/2.0,!f?CQ(l):i.jp- -i.jx/2.0);}c=c+1|0;}},O6=(a,b,c,d,e)=>{let f,g,h;f=a.jc;g=a.i_.i$.j0;B3(f,b,g);if(e){f=a.jc;g=Q$(b,3.0);h=Cb(a.i_.i$.jv,1.5);Ce(f,g,h);}f=d<0.0?a.i_.i$.kF:!(d>0.0)?a.i_.i$.ko:a.i_.i$.kx;Ri(a,c,b.ja- -b.jh/2.0,b.jp- -b.jx/2.0,f);},Lw
=(a,b,c)=>{let d,e,f,g;d=a.jc;e=EA(b,c,7.0);f=a.i_.i$.j0;B3(d,e,f);e=a.jc;g=Cx(b-3.5,c-0.5,7.0,5.0);f=a.i_.i$.jv;B3(e,g,f);e=Cx(b-2.2,c-4.5,4.4,7.0);g=a.jc;e=Q$(e,2.2);f=Cb(a.i_.i$.jv,1.2);Ce(g,e,f);},JZ=(a,b)=>{let c,d,e;c=Bp(a.jf.jo);d=b.kb;if(d==c)return H(522);c=d?104:120;d=b.jY+1|0;b=Q(M(),c);e=Cc(d);c=0;while(c<e.i0.length){Q(b,((BN(e,c)-48|0)+8320|0)&65535);c=c+1|0;}return L(b);},QI=K(),KK=null,H4=null,FV=null,ES=()=>{ES=Bf(QI);TI();},TI=()=>{let b,c,d,e,f,g,h,i;KK=Bm(128);H4=Bm(128);FV=Bm(2047);b=I7(2.0,
0.0);c=0;while(c<7){d=CY(b.kH);e=d*d;b=QW(d,(b.lC-(e-b.kH-Ld(e,d,d)))/(2.0*d));c=c+1|0;}f=I7(1.0,0.0);g=0;while(g<128){h=KK.data;i=f.kH;h[g]=i;H4.data[g]=f.lC/i;d=b.kH;e=i*d;d=Ld(e,i,d);f=QW(e,f.kH*b.lC+f.lC*b.kH-d);g=g+1|0;}d=2.2250738585072014E-308;g=1;while(true){h=FV.data;if(g>=h.length)break;h[g]=d;d=d*2.0;g=g+1|0;}},Va=K();
function QX(){let a=this;I.call(a);a.o7=null;a.pc=null;a.pd=null;a.pb=null;}
let XX=(a,b)=>{let c,d,e,f,g;c=a.o7;d=a.pc;e=a.pd;f=a.pb;g=EA(EM(e,U(f.jE,b,0)),Ei(e,U(f.jE,b,1)),c.jQ.n_*1.9);c=Cb(c.j2.jv,2.0);Ce(d,g,c);};
function Ra(){I.call(this);this.ps=null;}
let Sz=(a,b)=>{return FU(b,a.ps);};
function Ov(){let a=this;I.call(a);a.oL=null;a.oK=null;}
let UB=(a,b)=>{b=b;Ck(a.oL,a.oK.i8,b);},O7=K(0),Rm=K(0),Wd=K();
function Lc(){let a=this;I.call(a);a.nU=null;a.qb=null;}
let U1=(a,b,c)=>{return J2(a.qb,NL(b,c));},NL=(b,c)=>{let d;d=b.q3;return Bv(0.0,Be(255.0,(c-d)/(b.qH-d)*256.0))|0;};
function Jm(){let a=this;N.call(a);a.kb=0;a.jY=0;}
let Yv=(a,b,c)=>{a.kb=b;a.jY=c;},KL=(a,b)=>{let c=new Jm();Yv(c,a,b);return c;},YX=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&BA(b)===Bw(Jm)){b=b;c=a.kb!=b.kb?0:a.jY==b.jY?1:0;}else c=0;return c;},WU=a=>{return a.jY;},T_=K(),Pe=(b,c)=>{let d,e,f;d=Op(b);e=Op(c);f=M();Q(J(J(J(Q(f,40),d),H(157)),e),41);return L(f);},Op=b=>{return Kk(b,b!==Bt(b)?2:0);},Wc=K(),JF=b=>{let c,d,e,f;c=QU(By(b));d=b<0.0?H(523):!(b>0.0)?H(2):H(267);e=M();f=d.i0.length+c.i0.length|0;while(f<5){Q(e,32);f=f+1|0;}return L(O(O(e,d),c));},Ed
=b=>{let c;c=QU(By(b));if(b<0.0)c=E6(H(523),c);return c;},QU=b=>{let c;if(isNaN(b)?1:0)return H(393);if(b<9999.5)return Kk(b,b<9.995?2:!(b<99.95)?0:1);if(b>1.0E300)return !(b>1.7976931348623157E308)?H(524):H(394);c=0;while(b>=9.5){b=b/10.0;c=c+1|0;}return L(R(Q(R(M(),Bt(b)|0),101),c));};
function NJ(){let a=this;N.call(a);a.kH=0.0;a.lC=0.0;}
let X4=(a,b,c)=>{a.kH=b;a.lC=c;},I7=(a,b)=>{let c=new NJ();X4(c,a,b);return c;},GB=b=>{let c;c=b*1.34217729E8;return c-(c-b);},QW=(b,c)=>{let d;d=c+b;return I7(d,c-(d-b));},Ld=(b,c,d)=>{let e,f,g,h;e=GB(c);f=c-e;g=GB(d);h=d-g;return b-e*g-e*h-f*g-f*h;};
function PJ(){let a=this;I.call(a);a.oN=null;a.oO=null;}
let Ul=K();
function K1(){let a=this;I.call(a);a.jk=null;a.nw=null;a.rj=0.0;a.l7=0;a.nH=null;a.l6=null;}
let MN=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t;c=0;while(c<T6(a.jk)){d=0;while(d<Rx(a.jk)){e=a.nH;f=Rn(a,d,c);g=!(FY(a.jk,d,c)>b)?0:1;e.data[f]=g;d=d+1|0;}c=c+1|0;}c=(-1);while(c<a.jk.j7){g=(-1);while(g<a.jk.jC){d=Rn(a,g,c);e=a.nH.data;h=e[d];i=d+1|0;j=e[i];f=d+a.l7|0;k=e[f+1|0];l=e[f];if(!(h==j&&j==k&&k==l)){m=h==k&&j==l?1:0;a:{e=Dr(4).data;e[0]=h;e[1]=j;e[2]=k;e[3]=l;if(m){n=a.nw;o=(El(a.jk,g)+El(a.jk,g+1|0))/2.0;p=(D4(a.jk,c)+D4(a.jk,c+1|0))/2.0;if(JX(n,o,p)>b){f=1;break a;}}f=0;}q=B8(4).data;j=2
*d|0;q[0]=j;q[1]=(2*i|0)+1|0;q[2]=2*(d+a.l7|0)|0;q[3]=j+1|0;d=0;while(d<4){if(e[d]&&!e[(d+1|0)%4|0]){h=d;while(true){h=(h+(!f?3:1)|0)%4|0;if(e[h])continue;if(e[(h+1|0)%4|0])break;}a.l6.data[q[d]]=q[h];}d=d+1|0;}}g=g+1|0;}c=c+1|0;}n=Bh();r=Bh();c=0;while(true){e=a.l6.data;if(c>=e.length)break;if(e[c]!=(-1)){s=new NY;s.kB=Bm(64);s.kz=Dr(32);f=c;while(a.l6.data[f]!=(-1)){g=f/2|0;d=a.l7;h=(g%d|0)-1|0;g=(g/d|0)-1|0;d=(f%2|0)!=1?0:1;i=d?h:h+1|0;d=!d?g:g+1|0;if(!NW(a,h,g))KN(s,El(a.jk,i),D4(a.jk,d),0);else if(NW(a,
i,d))Tb(a,s,h,g,i,d,b);else KN(s,El(a.jk,h),D4(a.jk,g),0);e=a.l6.data;g=e[f];e[f]=(-1);f=g;}e=Ve(s);T(n,e);W5(s,r);}c=c+1|0;}t=new Qj;t.pu=LI(n);t.p5=r;return t;},Rn=(a,b,c)=>{return (Bd(c+1|0,a.l7)+b|0)+1|0;},NW=(a,b,c)=>{let d;a:{if(b>=0){d=a.jk;if(b<d.jC&&c>=0&&c<d.j7){b=1;break a;}}b=0;}return b;},Tb=(a,b,c,d,e,f,g)=>{let h,i,j,k,l,m,n,o,p,q,r,s,t,u;h=El(a.jk,c);i=D4(a.jk,d);j=El(a.jk,e)-h;k=D4(a.jk,f)-i;l=0.0;m=1.0;n=FY(a.jk,c,d)-g;o=FY(a.jk,e,f)-g;p=!(o>0.0)?0:1;q=0;while(true){r=m-l;s=a.rj;if(!(r>s))break;s
=q>=3?(l+m)/2.0:P8(l,m,n,o,s/2.0);t=a.nw;r=h+s*j;u=i+s*k;r=JX(t,r,u)-g;if((!(r>0.0)?0:1)==p){m=s;o=r;s=l;r=n;}q=q+1|0;l=s;n=r;}s=P8(l,m,n,o,0.0);KN(b,h+s*j,i+s*k,1);},P8=(b,c,d,e,f)=>{let g;g=b-(c-b)/(e-d)*d;return !(b<=g&&g<=c?1:0)?(b+c)/2.0:Bv(b+f,Be(c-f,g));};
function Qj(){let a=this;N.call(a);a.pu=null;a.p5=null;}
function G1(){N.call(this);this.lR=null;}
let YC=(a,b)=>{a.lR=b;},E1=a=>{let b=new G1();YC(b,a);return b;},Lj=b=>{return E1(b);},UJ=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&BA(b)===Bw(G1)){b=b;c=W(a.lR,b.lR)?1:0;}else c=0;return c;};
function QR(){let a=this;N.call(a);a.pp=null;a.le=0.0;a.ql=0.0;}
let WM=(a,b,c,d)=>{a.pp=b;a.le=c;a.ql=d;},PP=(a,b,c)=>{let d=new QR();WM(d,a,b,c);return d;},Cb=(b,c)=>{return PP(b,c,0.0);},P5=K(),Ir=null,Fd=()=>{Fd=Bf(P5);SP();},I6=(b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p;Fd();if(b<c){e=c-b;if(e!==Infinity){e=e/d;f=1.0;g=e/10.0;while(f<=g){f=f*10.0;}g=10.0;while(f>e){f=1.0/g;g=g*10.0;}d=0;while(Ir.data[d]*f<e){d=d+1|0;}while(true){g=Ir.data[d]*f;h=g*Fk(b/g);i=Fk((b-h)/g+1.0E-10);j=Bm((CR((c-h)/g-1.0E-10)-i|0)+1|0).data;k=0;l=j.length;while(k<l){j[k]=g*(i+k)+h;k=k+1|0;}d=d+
(-1)|0;if(d<0)break;m=0;k=0;while(k<l){e=j[k];if(e>=b&&e<=c)m=m+1|0;k=k+1|0;}if(m>=2)break;}e=j[1]-j[0];g=1.0;m=0;i=1.0E-6*e;while(m<15){d=0;a:{while(d<l){f=j[d]*g;if(By(f-Bt(f))>i*g){d=0;break a;}d=d+1|0;}d=1;}if(d)break;g=g*10.0;m=m+1|0;}n=Bh();d=0;e=1.0E-10*e;f=b-e;c=c+e;while(d<l){b=j[d];if(b>=f&&b<=c){o=new Iq;p=Kk(b,m);o.ma=b;o.kh=p;T(n,o);}d=d+1|0;}return n;}}n=new BT;BZ(n,H(525));Ba(n);},Za=b=>{Fd();return b>=1.0&&b===Bt(b)?1:0;},Kk=(b,c)=>{let d,e,f;Fd();d=By(b);e=0;while(e<c){d=d*10.0;e=e+1|0;}f=Pr(M(),
Fq(Bt(d)));while(true){e=f.jj;if(e>c)break;EL(f,0,48);}if(c>0)EL(f,e-c|0,46);if(b<0.0&&Bt(d)!==0.0)EL(f,0,8722);return L(f);},SP=()=>{Ir=BU([0.1,0.2,0.25,0.5,1.0,2.0,2.5,5.0,10.0,20.0]);},TV=K();
function RK(){let a=this;N.call(a);a.rB=null;a.rA=null;a.ry=0.0;a.rC=0.0;}
function OP(){let a=this;I.call(a);a.nn=null;a.me=null;a.oa=null;}
let Ik=(a,b)=>{return !(a.nn.kJ.data[b]>0.5)?0:1;},E8=(a,b,c,d)=>{if(!a.me.data[b]&&Ik(a,b)==c){a.me.data[b]=1;a.oa.data[d]=b;return d+1|0;}return d;};
function T1(){let a=this;I.call(a);a.rE=0.0;a.rz=null;a.rx=null;a.rD=null;}
let Mx=(b,c)=>{let d;d=Be(By(b),3.4028234663852886E38);return Bv(0.75,c*7.0*d/(d+4.0));},Iy=(b,c,d)=>{let e;if(!Ci(c)){e=new IX;e.qf=c;Ce(b,e,d);}},PI=K(0);
function PO(){let a=this;I.call(a);a.pD=null;a.pC=null;}
let JX=(a,b,c)=>{let d,e;d=a.pD;e=a.pC;BR(d.nh,0,0,b);BR(d.nh,0,1,c);DK(d.op,e);return U(Gt(d.op),0,0);};
function EP(){N.call(this);this.nA=null;}
let Ih=(a,b)=>{a.nA=b;},LI=a=>{let b=new EP();Ih(b,a);return b;};
function Iq(){let a=this;N.call(a);a.ma=0.0;a.kh=null;}
let Yw=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&BA(b)===Bw(Iq)){b=b;c=a.ma!==b.ma?0:W(a.kh,b.kh)?1:0;}else c=0;return c;},U_=K(),Nn=(b,c)=>{let d,e,f,g,h,i;d=0.0;e=0;while(e<b.i0.length){f=BN(b,e);g=c.k$;Dg();if(g===E_)h=Mu(0.602,c.kL);else{a:{switch(f){case 32:case 39:case 40:case 41:case 44:case 46:case 58:case 59:case 91:case 93:case 105:case 106:case 108:case 124:break;case 37:case 64:case 77:case 87:case 109:case 119:case 8230:h=1.02;break a;case 42:case 43:case 45:case 61:case 215:case 8722:h=0.84;break a;default:if
(f>=65&&f<=90){h=0.79;break a;}h=0.65;break a;}h=0.41;}i=c.ly;DW();if(i===Ki)h=1.12*h;h=Mu(h,c.kL);}d=d+h;e=e+1|0;}return d;};
function He(){let a=this;N.call(a);a.oD=0.0;a.oC=0.0;a.oj=0.0;}
let Rq=(a,b,c,d)=>{a.oD=b;a.oC=c;a.oj=d;},EA=(a,b,c)=>{let d=new He();Rq(d,a,b,c);return d;},KR=K(),Pn=null,Ev=()=>{Ev=Bf(KR);Sn();},IR=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s;Ev();d=b.ja;e= -c;d=d-e;f=D6(b)-c;g=b.jp-e;h=CQ(b)-c;i=Pn.data;j=i.length;k=Bm(4*j|0);l=k.data;m=0;n=0;while(n<4){o=0;while(o<j){p=n%2|0;q=!p?i[o]:i[o+1|0];r=p?i[o]:i[o+1|0];s=m+1|0;l[m]=n%3|0?d-q*c:f-q*e;m=s+1|0;l[s]=n>=2?g-r*c:h-r*e;o=o+2|0;}n=n+1|0;}return k;},Q$=(b,c)=>{Ev();return Nl(IR(b,c));},Nl=b=>{let c,d,e,f;Ev();c=b.data;d
=c.length;e=Bm(d+2|0);f=e.data;Ca(b,0,e,0,d);f[d]=c[0];f[d+1|0]=c[1];return E1(e);},Sn=()=>{let b,c,d,e,f;Ev();b=Bm(14);c=b.data;d=0;while(d<=6){e=2*d|0;f=1.5707963267948966*d/6.0;c[e]=SS(f);c[e+1|0]=Wa(f);d=d+1|0;}Pn=b;};
function NY(){let a=this;I.call(a);a.kB=null;a.kz=null;a.j6=0;}
let KN=(a,b,c,d)=>{let e,f,g,h,i,j;e=a.j6;if(e==a.kz.data.length){a.kB=Gg(a.kB,4*e|0);f=a.kz.data;g=2*a.j6|0;h=Dr(g);i=h.data;g=BH(g,f.length);e=0;while(e<g){i[e]=f[e];e=e+1|0;}a.kz=h;}h=a.kB.data;j=a.j6;e=2*j|0;h[e]=b;h[e+1|0]=c;a.kz.data[j]=d;a.j6=j+1|0;},Ve=a=>{let b,c,d,e,f,g,h,i;b=Bm(2*a.j6|0);c=b.data;d=0;e=0;while(e<a.j6){a:{if(e){f=d-1|0;if(PK(a,b,f,e,0))break a;if(PK(a,b,f,e,1))break a;}g=2*d|0;h=a.kB.data;i=2*e|0;c[g]=h[i];c[g+1|0]=h[i+1|0];d=d+1|0;}e=e+1|0;}return Gg(b,2*d|0);},PK=(a,b,c,d,e)=>{let f,
g;f=b.data;b=a.kB.data;g=b[(2*d|0)+e|0];return f[(2*c|0)+e|0]===g&&b[(2*((d+1|0)%a.j6|0)|0)+e|0]===g?1:0;},W5=(a,b)=>{let c,d,e,f,g,h,i;c=0;while(true){d=a.j6;e=C4(c,d);if(e>=0)break;if(!a.kz.data[c])break;c=c+1|0;}if(!e){f=Oc(a,0,d+1|0);T(b,f);return;}d=0;e=1;while(true){g=a.j6;if(e>g)break;h=a.kz.data;i=c+e|0;if(h[i%g|0])d=d+1|0;else if(d>0){f=Oc(a,i-d|0,d);T(b,f);d=0;}e=e+1|0;}},Oc=(a,b,c)=>{let d,e,f,g,h,i;d=Bm(2*c|0);e=d.data;f=0;while(f<c){g=(b+f|0)%a.j6|0;h=2*f|0;i=a.kB.data;g=2*g|0;e[h]=i[g];e[h+1|0]
=i[g+1|0];f=f+1|0;}return E1(d);};
function IX(){N.call(this);this.qf=null;}
function PV(){let a=this;N.call(a);a.q3=0.0;a.qH=0.0;}
let YY=(a,b,c)=>{a.q3=b;a.qH=c;},GC=(a,b)=>{let c=new PV();YY(c,a,b);return c;};
function Q3(){let a=this;N.call(a);a.nW=0;a.nG=0;a.oM=null;}
function Qb(){let a=this;CW.call(a);a.qS=null;a.qs=null;}
let R_=a=>{return 2;},Vu=(a,b)=>{let c;if(!b)return a.qS;if(b==1)return a.qs;c=new Cp;Br(c);Ba(c);};
function HF(){let a=this;N.call(a);a.rt=0.0;a.ru=0.0;a.rv=0.0;}
let UK=null,FP=()=>{FP=Bf(HF);V7();},Mu=(b,c)=>{FP();return  -(b* -c);},V7=()=>{let b;b=new HF;FP();b.rt=1.0;b.ru=0.0;b.rv=0.0;UK=b;};
function QM(){I.call(this);this.qA=null;}
let S$=(a,b)=>{let c;c=a.qA;c.lf=b;c.nt=0;};
function Qv(){I.call(this);this.rk=null;}
let Sq=(a,b)=>{return FU(b,a.rk);};
function JM(){let a=this;I.call(a);a.mm=null;a.ou=null;a.nd=null;a.oY=null;}
let L8=null,Gd=()=>{Gd=Bf(JM);Ua();},SB=(a,b)=>{let c,d,e,f,g,h;if(!(a.nd.width==b.nW&&a.nd.height==b.nG))L9(a,b.nW,b.nG);c=b.oM;d=0;while(true){e=c.data;if(d>=e.length)break;f=e[d];b=a.oY;g=f&(-16711936)|f>>16&255|(f&255)<<16;b[d]=g;d=d+1|0;}b=a.ou;h=a.nd;b.putImageData(h,0.0,0.0);return a.mm;},L9=(a,b,c)=>{let d,e,f,g;d=a.mm;e=b;d.width=e;d=a.mm;e=c;d.height=e;d=a.ou;f=b;g=c;d=d.createImageData(f,g);a.nd=d;a.oY=new Int32Array(d.data.buffer);},Ua=()=>{let b,c;b=new JM;Gd();c=window.document.createElement("canvas");b.mm
=c;b.ou=c.getContext("2d");L9(b,1,1);L8=b;},O_=K(BM);
function Ne(){I.call(this);this.ph=null;}
let TO=(a,b)=>{return F6(b,a.ph);};
function QB(){let a=this;I.call(a);a.l2=0;a.lB=0.0;}
let Qk=(a,b,c)=>{if(c<=a.lB){a.l2=b;a.lB=c;}},QE=K(),Mr=null,Js=()=>{Js=Bf(QE);YN();},YN=()=>{let b,c;Ct();b=B8((Le.bc()).data.length);c=b.data;Mr=b;c[Ds.js]=1;c[CK.js]=2;c[HA.js]=3;},J9=K(Er),Kv=K(J9),Pa=K(Kv);
function Rd(){I.call(this);this.p_=null;}
let XE=(a,b)=>{return FU(b,a.p_);},Rk=K(BM),LW=K(),Ll=null,Hy=()=>{Hy=Bf(LW);Wx();},Wx=()=>{let b,c;b=B8((B6()).data.length);c=b.data;Ll=b;c[BY.js]=1;c[Cf.js]=2;c[Dj.js]=3;c[CX.js]=4;};
Sm([]);
C2([I,0,0,[],1,0,0,["V",P(RN)],Ef,0,I,[],1537,0,0,0,DV,0,I,[],1537,0,0,0,J5,0,I,[],1537,0,0,0,Bq,0,I,[Ef,DV,J5],17,0,()=>C0(),["V",P(X)],DE,0,I,[Ef],1025,0,0,0,E$,0,DE,[DV],1,0,()=>DL(),["V",P(X7)],G6,0,I,[Ef,J5],0,0,0,["y",P(Io),"g",Y(L)],PE,0,I,[],1537,0,0,0,HN,0,G6,[PE],1,0,0,["g",Y(TH),"y",P(YA)],Er,0,I,[],1,0,0,0,EW,0,Er,[],1,0,0,0,BM,0,EW,[],1,0,0,0,E4,0,I,[],1025,0,0,0,Wn,0,E4,[],17,0,0,0,V$,0,E4,[],17,0,0,0,LV,0,I,[],1537,0,0,0,Q4,0,I,[LV],1537,0,0,0,La,0,I,[],1537,0,0,0,O$,0,I,[Q4,La],17,0,0,0,Ny,0,
I,[],17,0,()=>EO(),0,TQ,0,I,[],17,0,0,0,Uy,0,I,[],17,0,0,0,UV,0,I,[],17,0,0,0,Ke,0,I,[],1537,0,0,0,MA,0,I,[Ke],1,0,0,0,ID,0,I,[DV],1,0,()=>GU(),0,Gw,0,I,[],17,0,0,["V",P(W2)],We,0,I,[],17,0,0,0,O2,0,I,[],1537,0,0,0,Ga,0,I,[O2],1537,0,0,0,EB,0,I,[Ga],1025,0,0,["m",Y(Ci)],QQ,0,I,[Ga],1537,0,0,0,HT,0,I,[QQ],1537,0,0,0,EQ,0,EB,[HT],1025,0,0,["p",Y(BJ),"V",P(FW)],I3,0,I,[],1537,0,0,0,D5,0,I,[],1537,0,0,0,F$,0,EQ,[I3,Ef,D5],1,0,0,["bd",P(BI),"Y",Y(Tm)],BK,0,I,[DV,Ef],1025,0,0,["V",P(SI)],Dc,0,BK,[],65553,0,()=>Z(),
0,Hk,0,I,[],17,0,0,0,Cp,0,BM,[],1,0,0,0,XY,0,BM,[],1,0,0,0,B_,0,I,[],1537,0,0,0,Cm,0,I,[B_],1537,0,0,0,SC,0,I,[Cm],1025,0,0,0,Qt,0,I,[],1536,0,0,0,Ms,0,I,[Qt],16,0,0,0,BE,0,I,[B_],1537,0,0,0,Kd,0,I,[BE],1,0,0,0]);
C2([Kc,0,I,[BE],1,0,0,0,KA,0,I,[],17,0,0,["V",P(KM)],Mb,0,I,[],16,0,0,0,O1,0,I,[],17,0,0,0,R$,0,I,[],17,0,0,0,Gn,0,I,[],17,0,0,0,D$,0,I,[],1537,0,0,0,Qh,0,I,[D$],1,0,0,["bF",Y(Yp)],MZ,0,I,[],17,0,0,0,Ph,0,I,[],17,0,0,0,LO,0,I,[],16,0,0,0,BT,0,BM,[],1,0,0,0,FI,0,BK,[],65552,0,()=>Fv(),0,N,0,I,[],1025,0,0,0,CL,0,I,[],1537,0,0,0,Fi,0,N,[CL],17,0,0,["dO",P(UA),"bj",Y(U7)],IW,0,N,[CL],17,0,()=>GN(),["dO",P(S_),"bj",Y(RU)],KD,0,N,[CL],17,0,0,["dO",P(Xb),"bj",Y(Uz)],J4,0,N,[CL],17,0,0,["dO",P(Iv),"bj",Y(Un)],Iu,0,
N,[CL],17,0,0,["dO",P(Nq),"bj",Y(Ws)],IH,0,N,[CL],17,0,0,["dO",P(YV),"bj",Y(XC)],LZ,0,N,[CL],17,0,0,["dO",P(Xo),"bj",Y(YR)],HH,0,N,[CL],17,0,0,["dO",P(RF),"bj",Y(Uu)],Om,0,EW,[],1,0,0,0,Wl,0,I,[],17,0,0,0,Ns,0,I,[],17,0,0,0,Mt,0,I,[B_],1537,0,0,0,HZ,0,I,[Mt],1,0,0,0,PN,0,N,[],17,0,0,0,QT,0,I,[],16,0,0,0,P$,0,I,[],1,0,0,0,Qo,0,I,[],16,0,0,0,I2,0,I,[],16,0,()=>F1(),0,FD,0,I,[],1025,0,0,0,IO,0,I,[],1537,0,0,0,Np,0,FD,[IO],16,0,0,["gM",D2(YJ),"gN",BP(XU),"f1",Y(RM),"eb",P(VG),"ea",BP(Xy)],PT,0,FD,[IO],16,0,0,["gM",
D2(TP),"gN",BP(Uh),"f1",Y(Wt),"eb",P(SZ),"ea",BP(X9)],Jh,0,I,[],16,0,()=>Cz(),0,Py,0,I,[],16,0,0,0,K_,0,I,[],16,0,0,0,M6,0,I,[],16,0,0,0,GR,0,I,[],1537,0,0,0,OX,0,I,[GR],1,0,0,0,N6,0,I,[],16,0,0,0,Nf,0,I,[],16,0,0,0,On,0,I,[],16,0,0,0,J0,0,I,[],16,0,()=>JV(),0,Is,0,I,[],16,0,()=>GV(),0,Ql,0,I,[],17,0,0,0,JS,0,I,[],1537,0,0,0]);
C2([NE,0,I,[JS],1,0,0,["gD",P(Ym)],MD,0,I,[JS],1,0,0,["gD",P(Ti)],Tt,0,I,[],17,0,0,0,BS,0,I,[],1537,0,0,0,NG,0,I,[BS],1,0,0,["gL",Y(Wy)],FQ,0,I,[],17,0,0,0,IU,0,I,[BE],1,0,0,0,No,0,I,[BS],1,0,0,["gL",Y(S9)],IK,0,I,[BE],1,0,0,0,IM,0,I,[BE],1,0,0,0,IL,0,I,[BE],1,0,0,0,IJ,0,I,[BE],1,0,0,0,II,0,I,[BE],1,0,0,0,Lp,0,I,[BS],1,0,0,["gL",Y(Sx)],Lr,0,I,[BS],1,0,0,["gL",Y(US)],Lq,0,I,[BS],1,0,0,["gL",Y(Xv)],Lo,0,I,[BS],1,0,0,["gL",Y(Sc)],Ln,0,I,[BS],1,0,0,["gL",Y(Ud)],HP,0,I,[BE],1,0,0,0,HO,0,I,[BE],1,0,0,0,GD,0,N,[],
17,0,0,["V",P(S3)],I$,0,I,[BE],1,0,0,0,I_,0,I,[BE],1,0,0,0,I8,0,I,[BE],1,0,0,0,I9,0,I,[BE],1,0,0,0,N3,0,I,[BS],1,0,0,["gL",Y(Wm)],Ss,0,I,[],17,0,0,0,N4,0,I,[BS],1,0,0,["gL",Y(YL)],N2,0,I,[BS],1,0,0,["gL",Y(Rw)],LM,0,I,[],17,0,0,0,N8,0,I,[],17,0,()=>DB(),0,MC,0,I,[BS],1,0,0,["gL",Y(S7)],MF,0,I,[BS],1,0,0,["gL",Y(Uw)],ME,0,I,[BS],1,0,0,["gL",Y(V0)],Qr,0,I,[BS],1,0,0,["gL",Y(Um)],Qs,0,I,[BS],1,0,0,["gL",Y(W6)],Qq,0,I,[BS],1,0,0,["gL",Y(RD)],Hr,0,BK,[],65553,0,()=>GE(),0,Gf,0,N,[],17,0,()=>Hp(),["V",P(Rv)],J1,0,
I,[BE],1,0,0,0,Ic,0,I,[BE],1,0,0,0,Jz,0,I,[B_],1537,0,0,0,IP,0,I,[Jz],1,0,0,0,Ec,0,I,[],1537,0,0,0,P4,0,I,[Ec],1,0,0,["c4",P(Sv)],Y0,0,I,[],17,0,0,0,P7,0,I,[B_],1537,0,0,0,H$,0,I,[P7],1,0,0,0,CW,0,EQ,[D5],1024,0,0,0,IG,0,CW,[D5],1,0,0,["bd",P(FT),"Y",Y(Dk)]]);
C2([OF,0,I,[D$],1,0,0,["bF",Y(Tr)],XA,0,I,[],17,0,0,0,Mv,0,I,[],1,0,0,0,Xq,0,I,[],17,0,0,0,I4,0,N,[],17,0,0,["V",P(W9)],Mk,0,I,[],17,0,0,0,Cg,0,I,[],17,0,0,["V",P(HQ)],MP,0,I,[D$],1,0,0,["bF",Y(SW)],Hi,0,I,[],1537,0,0,0,QD,0,I,[Hi],1,0,0,0,OI,0,I,[],16,0,0,0,Ew,0,BM,[],1,0,0,0,H5,0,N,[],16,0,0,["V",P(Uc)],S5,0,I,[],16,0,0,0,TZ,0,I,[],17,0,0,0,N9,0,DE,[DV],1,0,()=>JG(),0,N0,0,I,[B_],1537,0,0,0,H2,0,I,[N0],1,0,0,0,M_,0,I,[],17,0,0,0,KF,0,I,[BE],1,0,0,0,KG,0,I,[BE],1,0,0,0,KH,0,I,[BE],1,0,0,0,KI,0,I,[BE],1,0,0,
0,KJ,0,I,[BE],1,0,0,0,Iw,0,I,[BE],1,0,0,0,ED,0,BM,[],1,0,0,0,Lm,0,I,[],16,0,0,0,Y5,0,I,[],17,0,0,0,PD,0,I,[],0,0,()=>Ft(),0,XJ,0,I,[B_],1,0,0,0,BV,0,BK,[],66561,0,()=>Cq(),0,LU,0,I,[],32768,0,()=>HI(),0,PR,0,I,[],17,0,()=>Fg(),0,KT,0,I,[B_],1537,0,0,0,NB,0,I,[KT],1537,0,0,0,QK,0,I,[B_],1537,0,0,0,NR,0,I,[Cm],1537,0,0,0,Qe,0,I,[Cm],1537,0,0,0,OM,0,I,[Cm],1537,0,0,0,P0,0,I,[Cm],1537,0,0,0,Me,0,I,[Cm],1537,0,0,0,Nc,0,I,[Cm],1537,0,0,0,MB,0,I,[Cm],1537,0,0,0,L0,0,I,[Cm],1537,0,0,0,UP,0,I,[NB,QK,Cm,NR,Qe,OM,P0,Me,
Nc,MB,L0],1025,0,0,0,Xj,0,I,[],16,0,0,0,PQ,0,I,[],16,0,0,0,Ia,0,N,[],17,0,0,["V",P(T2)],Gl,0,I,[],17,0,0,0,PL,0,N,[],16,0,0,0]);
C2([Fb,0,N,[],17,0,0,0,KV,0,I,[],17,0,0,0,Qf,0,I,[],16,0,0,0,Td,0,I,[],1,0,0,0,Tx,0,I,[],17,0,0,0,QN,0,I,[Ec],1,0,0,["c4",P(SK)],H7,0,I,[Jz],1,0,0,0,H9,0,I,[BE],1,0,0,0,Ii,0,N,[],17,0,0,["V",P(Gm)],Jo,0,N,[],16,0,0,0,Hc,0,N,[],17,0,()=>G_(),["V",P(Ma)],Na,0,I,[],17,0,0,0,CF,0,N,[],17,0,0,["V",P(QO)],Dz,0,I,[],17,0,()=>Fx(),0,P9,0,I,[],1537,0,0,0,HX,0,I,[P9],17,0,()=>DJ(),0,SV,0,I,[],17,0,0,0,Ps,0,I,[Ec],1,0,0,["c4",P(Rp)],Wu,0,I,[],16,0,0,0,Hz,0,N,[],16,0,0,["V",P(VE)],I0,0,N,[],16,0,0,["V",P(VR)],NX,0,N,[],
17,0,0,0,Jy,0,N,[],16,0,0,["V",P(VC)],Hg,0,Cp,[],1,0,0,0,DD,0,BK,[],66561,0,()=>F9(),0,Fp,0,I,[],1537,0,0,0,Mp,0,I,[Fp],17,0,0,["d5",BP(Uq),"dw",Y(UU),"dD",P(Sj)],EJ,0,I,[],1537,0,0,0,MK,0,N,[EJ],17,0,0,["dr",P(VW)],Lu,0,N,[EJ],17,0,0,["dr",P(Sw)],Qp,0,N,[EJ],17,0,0,["dr",P(Xz)],KU,0,I,[],1537,0,0,0,QJ,0,I,[KU],1,0,0,0,Sy,0,I,[],17,0,0,0,G7,0,BM,[],1,0,0,0,Wp,0,I,[B_],1025,0,0,0,I1,0,I,[B_],1536,0,0,0,HW,0,I,[I1],1,0,0,0,HV,0,I,[I1],1,0,0,0,K$,0,BV,[],65552,0,0,["gO",P(OH),"gP",BP(Xt)],K9,0,BV,[],65552,0,0,
["gO",P(Yl),"gP",BP(YP)],K8,0,BV,[],65552,0,0,["gO",P(UN),"gP",BP(RJ)],K7,0,BV,[],65552,0,0,["gO",P(YW),"gP",BP(TC)],K6,0,BV,[],65552,0,0,["gO",P(UZ),"gP",BP(Ur)],K5,0,BV,[],65552,0,0,["gO",P(Yc),"gP",BP(Vf)],K4,0,BV,[],65552,0,0,["gO",P(Tg),"gP",BP(X5)],Nu,0,I,[Ga],1537,0,0,0,Jq,0,EB,[Nu],1025,0,0,0,JH,0,Jq,[],1024,0,0,0,Oe,0,JH,[],0,0,0,0]);
C2([Lz,0,I,[],1537,0,0,0,IN,0,I,[Lz],1025,0,0,0,IF,0,IN,[],1024,0,0,0,Ob,0,IF,[],0,0,0,0,Od,0,CW,[],0,0,0,["bd",P(Sb),"Y",Y(YU),"p",Y(Vm),"m",Y(SL)],Gx,0,I,[],1537,0,0,0,N_,0,I,[Gx],0,0,0,["q",Y(Sf),"s",Y(Tq)],NV,0,I,[Gx],1537,0,0,0,Oa,0,I,[NV],0,0,0,0,NN,0,I,[Ke],1,0,0,0,Hv,0,I,[],16,0,0,0,Gv,0,BK,[],65553,0,()=>Ct(),0,Fr,0,N,[],17,0,0,0,YD,0,I,[],17,0,0,0,XR,0,I,[],17,0,0,0,OR,0,I,[BS],1,0,0,["gL",Y(Vq)],TB,0,I,[],16,0,0,0,Ux,0,I,[],16,0,0,0,To,0,I,[],16,0,0,0,Wb,0,I,[],16,0,0,0,UG,0,I,[],16,0,0,0,Xl,0,I,
[],16,0,0,0,Cn,0,N,[],17,0,0,["V",P(YH)],Hj,0,BK,[],65553,0,()=>Ch(),0,H6,0,BM,[],1,0,0,0,Fo,0,I,[],1536,0,0,0,P3,0,I,[Fo],16,0,0,["hr",D2(Yu)],Lh,0,I,[Fo],16,0,0,["hr",D2(WO)],MG,0,I,[Fo],16,0,0,["hr",D2(W$)],Ls,0,I,[Fo],16,0,0,["hr",D2(Vh)],KY,0,I,[Fp],17,0,0,["d5",BP(XI),"dw",Y(Te),"dD",P(TR)],MU,0,I,[Fp],17,0,0,["d5",BP(Xp),"dw",Y(TE),"dD",P(WA)],IQ,0,N,[Fp],17,0,()=>F5(),["d5",BP(RI),"dw",Y(S4),"dD",P(Yz)],Pi,0,N,[EJ],17,0,0,["dr",P(VD)],V3,0,I,[],17,0,0,0,QZ,0,DE,[DV],1,0,()=>Jt(),0,JK,0,N,[],17,0,0,["V",
P(RO)],Gy,0,BK,[],65553,0,()=>Dg(),0,F2,0,BK,[],65553,0,()=>DW(),0,P2,0,I,[],16,0,0,0,LE,0,N,[],17,0,0,0,Nm,0,I,[],16,0,0,0,ML,0,I,[],16,0,0,0,QA,0,CW,[D5],0,0,0,["Y",Y(VN),"bd",P(XT)],Pm,0,DD,[],65552,0,0,["d6",BP(Up),"gP",BP(UC)],Pl,0,DD,[],65552,0,0,["d6",BP(U4),"gP",BP(Tu)],Qa,0,I,[],17,0,0,0,EN,0,N,[],17,0,0,["V",P(UO)],Mj,0,I,[Gx],0,0,0,["q",Y(BG),"s",Y(BF)],Wh,0,I,[],17,0,0,0]);
C2([Xi,0,I,[],17,0,0,0,R9,0,I,[],17,0,0,0,Ty,0,I,[],17,0,0,0,OK,0,I,[],17,0,0,0,Mo,0,I,[],17,0,0,0,Ue,0,I,[],17,0,0,0,Ox,0,I,[D$],1,0,0,["bF",Y(WB)],M0,0,N,[],17,0,0,0,Pd,0,N,[],17,0,0,0,GK,0,BK,[],65553,0,()=>D0(),0,F8,0,BK,[],65553,0,()=>Em(),0,IY,0,N,[],17,0,0,["V",P(S8)],JT,0,N,[],17,0,0,["V",P(W3)],NA,0,I,[],17,0,()=>DX(),0,PA,0,I,[],1537,0,0,0,Rf,0,I,[PA],1,0,0,0,Re,0,I,[Ec],1,0,0,["c4",P(Ta)],Dx,0,I,[Hi],1537,0,0,0,OC,0,I,[Dx],1,0,0,["c3",P(TY)],Lk,0,I,[Dx],1,0,0,["c3",P(Xc)],P1,0,I,[D$],1,0,0,["bF",
Y(Xs)],PY,0,N,[],17,0,0,0,Ey,0,I,[],1537,0,0,0,Dq,0,N,[Ey],17,0,0,["V",P(WT)],PZ,0,I,[],16,0,0,0,QI,0,I,[],16,0,()=>ES(),0,Va,0,I,[],16,0,0,0,QX,0,I,[GR],1,0,0,["d7",P(XX)],Ra,0,I,[Dx],1,0,0,["c3",P(Sz)],Ov,0,I,[Ec],1,0,0,["c4",P(UB)],O7,0,I,[B_],1537,0,0,0,Rm,0,I,[O7],1537,0,0,0,Wd,0,I,[Rm],1025,0,0,0,Lc,0,I,[],16,0,0,0,Jm,0,N,[],17,0,0,["V",P(YX)],T_,0,I,[],16,0,0,0,Wc,0,I,[],16,0,0,0,NJ,0,N,[],16,0,0,0,PJ,0,I,[Hi],1,0,0,0,Ul,0,I,[],16,0,0,0,K1,0,I,[],17,0,0,0,Qj,0,N,[],17,0,0,0,G1,0,N,[Ey],17,0,0,["V",P(UJ)],QR,
0,N,[],17,0,0,0,P5,0,I,[],17,0,()=>Fd(),0,TV,0,I,[],16,0,0,0,RK,0,N,[],16,0,0,0,OP,0,I,[],16,0,0,0,T1,0,I,[],16,0,0,0,PI,0,I,[],1537,0,0,0]);
C2([PO,0,I,[PI],1,0,0,0,EP,0,N,[Ey],17,0,0,0,Iq,0,N,[],17,0,0,["V",P(Yw)],U_,0,I,[],16,0,0,0,He,0,N,[Ey],17,0,0,0,KR,0,I,[],16,0,()=>Ev(),0,NY,0,I,[],16,0,0,0,IX,0,N,[Ey],17,0,0,0,PV,0,N,[],16,0,0,0,Q3,0,N,[],17,0,0,0,Qb,0,CW,[D5],0,0,0,["Y",Y(R_),"bd",P(Vu)],HF,0,N,[],17,0,()=>FP(),0,QM,0,I,[GR],1,0,0,["d7",P(S$)],Qv,0,I,[Dx],1,0,0,["c3",P(Sq)],JM,0,I,[],16,0,()=>Gd(),0,O_,0,BM,[],1,0,0,0,Ne,0,I,[Dx],1,0,0,["c3",P(TO)],QB,0,I,[],16,0,0,0,QE,0,I,[],32768,0,()=>Js(),0,J9,0,Er,[],1,0,0,0,Kv,0,J9,[],1,0,0,0,Pa,
0,Kv,[],1,0,0,0,Rd,0,I,[Dx],1,0,0,["c3",P(XE)],Rk,0,BM,[],1,0,0,0,LW,0,I,[],32768,0,()=>Hy(),0]);
let Uv=B$(W0),TN=B$(MO),Nh=B$(LK),Lt=B$(CU);
VK(["0","<java_object>@","","null"," ","object","function","string","number","undefined","nothing"," takes ",", not “","”. The lab uses ","DATA","data","xor","and","or","nand","nor","xnor","circle","spiral","moons","blobs","points","the points to learn","POINTS","with data=points: each point with the label to learn","START","start","random","by-hand","zeros","weights","the weights to begin with","WEIGHTS","with start=weights: W1 b1 W2 b2 and so on, row by row","FROZEN","frozen","weights that training leaves as they are: their places in W1 b1 W2 b2 and so on, from 0",
"SEED","seed","random weights, as np.random.seed, and the points of circle, spiral, moons and blobs","LAYERS","layers","2","units in each hidden layer","ACTIVATION","activation","sigmoid","tanh","relu","leaky-relu","softplus","sine","identity","what the hidden units make of their sums; with start=by-hand it is relu by default","OUTPUT","output","what the output makes of its sum; with start=by-hand it is relu by default","LOSS","loss","cross-entropy","squared-error","what training makes small; squared-error if the output is not a probability",
"OPTIMIZER","optimizer","gradient-descent","momentum","adam","how the gradient changes the weights","LEARNING_RATE","learning-rate","1","alpha: how far each update goes","BATCH","batch","all","how many points each update looks at, one batch after another","ITERATIONS","iterations","140","how many updates to make","AT","at","the iteration to show first","VIEW","view","decision","network","hidden","landscape","predictions","backprop","graph","lab","the whole lab, or some of its figures in their order","CONTROLS",
"controls","transport","none","which controls to show","SHADE","shade","class","probability","what the decision figure colours","MARKERS","markers","shapes","circles","how the points are drawn: circle 0 and square 1, or circles as in the notebook","AUTOPLAY","autoplay","false","whether training starts by itself","SPEED","speed","max","20","iterations a second","THEME","theme","auto","light","dark","light or dark","ENGINE","engine","js","wasm","JavaScript or WebAssembly; both give the same bits"," takes a whole number of iterations, not “",
"”.","true","JavaScript, since WebAssembly is not to be had here","JavaScript","WebAssembly","With activation=identity the hidden layers add nothing: all layers together can do no more than a single neuron, which draws one straight line.",", and without a hidden layer there is but one.",".","No straight line parts the points of ","With start=zeros the units of a hidden layer are copies of each other, and every update treats them alike.","Adam moves each weight by about the learning rate at every update, however small the gradient, so ",
" is a long way: try 0.03.",", and momentum up to ten of those","Each update adds up the gradients of "," points",", so a learning rate of "," overshoots easily. To stride as the notebook does, try ","Runs on ","; nothing leaves this browser.","step","seek","{",", ","\": ","{\"format\": \"xor-lab/1\", \"experiment\": ",", \"iteration\": ",", \"loss\": ",", \"weights\": ",", \"biases\": ",", \"predictions\": ",", \"correct\": ",", \"points\": ",", \"diverged\": ","This part of the lab is in study.js, which belongs beside lab.js and could not be loaded. Reload the page to try again.",
"Iteration "," has not been trained yet, only up to ",".to-start",".step-back",".play",".step",".to-end","THE_RUN","THE_LOOK","one of ","only ",";","nothing, or up to "," points x,y,label with semicolons between, labels 0 or 1",",","nothing, or ",", or up to "," of them with commas between","a decimal","a decimal above 0","a whole number from "," to ",", or ","one or more of "," with commas between","true or false","data=points needs some points, such as points=0,0,0;1,0,1 (x,y,label and so on). The lab uses xor.",
"start=by-hand is the notebook\'s solution for two hidden units, so "," is set aside.","weights has "," numbers where this network has "," (W1 b1 W2 b2 and so on, row by row). The lab starts from random weights.","frozen="," is set aside, since the weights of this network have the places 0 to ","loss=cross-entropy takes the logarithm of a probability, and with "," a prediction need not be one: it may lie outside 0 to 1. The lab uses squared-error."," is more than there are points, so each update looks at all ",
" is beyond the last iteration, so the lab shows iteration ","There is no setting “","”. The settings are ","p","lab single","hidden-space","set-up","study","losses","At iteration "," the network says ","nothing: its predictions are not numbers.","1 on "," of the plane shown, ",", and 0 on "," on all of the plane shown.","Iteration: ","Loss: ","option","the weight ","the bias of ","A network of "," weights and biases takes a flag for each, not ","aria-invalid","To the point "," this network of ","-"," units answers ",
", which is not a number.",", so class 0.",", so class 1."," The output\'s bias is "," All weights are 0."," The strongest weights are "," The only weight is "," and "," Of "," weights, "," are negative."," is negative."," of all weights and biases ","are frozen.","is frozen.","px","Train","Pause","iteration "," of "," / "," a second","5","60","250","1000","tr","th","td","span","wrong","right","aria-current","+","✗","✓","wrong class","right class","; the first 100 are shown"," correct","A coordinate is a decimal number, such as 0.5; not “",
"button","Go to iteration ","·","Solved: 4 of 4 right, with nine numbers of your own.","panel puzzle","panel puzzle solved","These weights are so large that the loss or its gradient is not a finite number. Begin with smaller ones.","The next update would overshoot so far that the numbers are no longer finite: the learning rate is too large. Try a tenth of it.","All "," points are right.","finding warns","finding","z(0,0) + z(1,1) = ","\nz(0,1) + z(1,0) = "," + "," − "," = ","Try an example …","Examples","Seeds that fail, or need long",
"Seed ",": ","A puzzle","Solve XOR by hand","optgroup",".study",".hidden-space",".loss","A network needs the inputs and at least one layer.","There is no activation “","[","A weight is a decimal number, such as −1.5; not “","ArrowUp","ArrowDown","The puzzle has "," numbers, not ","h₁","h₂","Let "," count how many inputs are on, and let "," be on only when both are. Then "," − 2 "," is 1 just where one input is on."," is to be 0, 1, 1 and 2, the sum of the inputs"," is to be 0, 0, 0 and 1: that sum less 1, and never below 0",
"The output is to be ",": 0, 1, 1 and 2 − 2 = 0",". Set ","W1[0,0]","W1[0,1]","W1[1,0]","W1[1,1]","b1[0,0]","b1[1,0]","W2[0,0]","W2[0,1]","b2[0,0]","Nothing is missing any more.","NOTEBOOK","The notebook","Two sigmoid units and an output learn XOR from random weights.","BY_HAND","Solved by hand","ReLU weights that a person found: every answer is exact.","start=by-hand","ZEROS","All zeros","Begun from zeros, the hidden units stay copies of each other, and nothing moves.","start=zeros","NEURON","One neuron on XOR",
"No straight line parts the four points: a single neuron has 3 of 4 right at best.","layers=","AND","One neuron on AND","Here a straight line is enough.","data=and&layers=","RELU","XOR with ReLU","Two ReLUs learn XOR, from this seed; from others one dies or gets stuck.","activation=relu&learning-rate=0.1","DEAD","Dead ReLUs","The same with a learning rate of 1: after two updates both are 0 everywhere, for ever.","activation=relu&learning-rate=1","DIVERGENCE","Divergence","An output without bounds and a learning rate of 1: each update overshoots further.",
"output=identity&learning-rate=1&iterations=200","BLOBS","Two blobs","Two clouds of points that a single neuron can part.","data=blobs&layers=&learning-rate=0.01&iterations=100","CIRCLE","Circle","Four tanh units bend their lines into a ring around the disc.","data=circle&layers=4&activation=tanh&learning-rate=0.02&iterations=400&speed=60","MOONS","Moons","Four tanh units find a way between two half circles.","data=moons&layers=4&activation=tanh&learning-rate=0.02&iterations=500&speed=60","SPIRAL","Spiral",
"Two layers of sines, Adam, and 20 points at a time tell two spiral arms apart.","data=spiral&layers=8,8&activation=sine&optimizer=adam&learning-rate=0.03&batch=20&iterations=1000&speed=100","(0,0) and (1,0) both get 0.50: 2 of 4 right, loss 1.39","(1,0) and (1,1) both get 0.50: 2 of 4 right, loss 1.39","(1,1) is given up: 3 of 4 right, loss 1.91","(0,1) is given up: 3 of 4 right, loss 1.91","looks stuck, then gets there: 4 of 4 right at 2745","needs patience: 4 of 4 right at 7912","Press Train: seed ",", loss ",
" correct.","0.0","e+","e-",".0","nan","inf","Row "," has "," values where the first has "," is used only with ",", so it is set aside.","touch","div","label","select","input","decimal","text","-help ","-complaint","-help","SIGMOID","TANH","LEAKY_RELU","SOFTPLUS","SINE","IDENTITY","Not a number: ","A Bᵀ","C + bᵀ","A - B","Aᵀ B","(sum of A\'s rows)ᵀ","A B","Either src or dest is null","A grid of "," points cannot hold "," values: give two points or more each way, and one value for each point.","The figure takes X of Nx2 and y of Nx1, not ",
"0123456789abcdef","bold ","system-ui, -apple-system, \"Segoe UI\", Roboto, \"Noto Sans\", \"DejaVu Sans\", sans-serif","ui-monospace, \"SF Mono\", Menlo, Consolas, \"DejaVu Sans Mono\", monospace","px ","left","center","This needs a single neuron on the points of XOR."," 3 is the best that a single neuron can do.","z(0,0) + z(1,1) and z(0,1) + z(1,0) are equal, whatever the numbers: both are w₁ + w₂ + 2b. XOR wants the first two at or below the cut and the last two above it; then the second sum would be the larger one. So one point at least is always wrong.",
"CROSS_ENTROPY","SQUARED_ERROR","MIDDLE","END"," The "," units of hidden layer "," answer from "," answers "," (bias ","from ","the output","hidden unit "," of layer "," right"," are"," is"," still called ","The output is dead: it is 0 at every point, so every gradient is 0 and nothing will ever move. Begin with other weights."," is dead: it is"," are dead: they are","its gradient is","their gradients are","it.","them."," 0 too. Only a change in the layer before can wake ","it","them"," 0 too and will never bring ",
" back."," 0 at every point, so "," is saturated: it sits"," are saturated: they sit","learns","learn"," at the flat ends of "," at every point, where the slope is nearly 0, and hardly "," any more. Begin with smaller weights, or learn more slowly.","Here every gradient is even 0: nothing moves. Begin with random weights.","Random weights keep units apart."," are copies of each other: the same weights in and out, so the same gradient at every update, and they never learn different things. "," points are right",
"Stuck: the gradient is nearly 0, yet ",". This is a local minimum, or a saddle that takes long to leave; another seed may pass it by.","The gradient is nearly 0, yet ",". A single neuron draws one straight line; points that no line parts need a hidden layer.","SATURATION","SYMMETRY","STUCK","SOLVED","C - alpha B","The shapes do not fit in C = "," into ","SANS","MONO","NORMAL","BOLD","#","h"," more"," of hidden layer ","A seed is a whole number from 0 to 4294967295, as in np.random.seed, not ","CLASS","PROBABILITY",
"SHAPES","CIRCLES","under 1%","over 99%","in one piece","in "," pieces"," The one point is"," All "," points are"," on the right side."," On the wrong side: "," point","no","one","two","three","four","A raster of "," takes a colour for each cell.","b ","ŷ","−",">e300","An axis needs a least and a greatest value, finite and the first below the second."]);
Bq.prototype.toString=function(){return S(this);};
Bq.prototype.valueOf=Bq.prototype.toString;I.prototype.toString=function(){return S(TS(this));};
I.prototype.__teavm_class__=function(){return UQ(this);};
let C=Rr(Ww);
C.javaException=Xg;
let Zg=Symbol('jsoClass');
(()=>{let c;c=Hk.prototype;c.play=V(VU);c.disconnect=V(U5);c.isPlaying=V(Wk);c.seek=V(Wo);c.pause=V(XK);c.studyLink=V(VB);c.takeStudy=V(RG);c.studyRefused=V(RP);c.engine=V(U0);c.attributeChanged=V(TW);c.reset=V(Wj);c.webAssemblyRefused=V(Vx);c.step=V(Y1);c.state=V(Xx);c.snapshot=V(SU);c.connect=V(Wv);c=Kd.prototype;c.handleEvent=V(Sh);c=Kc.prototype;c.handleEvent=V(Vj);c=Gn.prototype;c.path=V(RH);c.redraw=V(Vb);c.settings=V(UH);c.furthest=V(Xn);c.attend=V(S2);c.numbers=V(RR);c.iteration=V(Yk);c.run=V(Ui);c.hasDiverged
=V(SX);c.lossAt=V(WN);c.visit=V(Wf);c.begin=V(UM);c=HZ.prototype;c.pair=V(Xw);c=IU.prototype;c.handleEvent=V(Wi);c=IK.prototype;c.handleEvent=V(YO);c=IM.prototype;c.handleEvent=V(R5);c=IL.prototype;c.handleEvent=V(Vt);c=IJ.prototype;c.handleEvent=V(S1);c=II.prototype;c.handleEvent=V(T8);c=HP.prototype;c.handleEvent=V(YK);c=HO.prototype;c.handleEvent=V(XQ);c=I$.prototype;c.handleEvent=V(V9);c=I_.prototype;c.handleEvent=V(YG);c=I8.prototype;c.handleEvent=V(Yd);c=I9.prototype;c.handleEvent=V(SD);c=J1.prototype;c.handleEvent
=V(WQ);c=Ic.prototype;c.handleEvent=V(Su);c=IP.prototype;c.onChange=V(Tp);c=H$.prototype;c.onAnimationFrame=V(U8);c=H2.prototype;c.onResize=V(XV);c=KF.prototype;c.handleEvent=V(Vy);c=KG.prototype;c.handleEvent=V(X6);c=KH.prototype;c.handleEvent=V(XG);c=KI.prototype;c.handleEvent=V(Xd);c=KJ.prototype;c.handleEvent=V(S0);c=Iw.prototype;c.handleEvent=V(XF);c=H7.prototype;c.onChange=V(Tw);c=H9.prototype;c.handleEvent=V(Rs);c=HW.prototype;c.accept=V(S6);c=HV.prototype;c.accept=V(V4);})();
function D(){throw new Error("Can't instantiate this class directly");};D.prototype=Hk.prototype;function E(){throw new Error("Can't instantiate this class directly");};E.prototype=Gn.prototype;main=C;Lab=D;StudyLink=E;settingNames=F;mount=G;})();
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
