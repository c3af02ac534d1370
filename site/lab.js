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
body {
margin: 0 auto;
max-width: 84rem;
padding: 0 1.25rem 4rem;
background: var(--paper);
color: var(--ink);
font: 1rem/1.55 var(--text);
}
header {
display: flex;
flex-wrap: wrap;
align-items: baseline;
gap: 0 1.25rem;
padding: 1.1rem 0 0.9rem;
}
h1 {
margin: 0;
font: 700 1.5rem/1.2 var(--title);
letter-spacing: -0.01em;
}
header p {
margin: 0;
color: var(--muted);
}
xor-lab:not(:defined) {
display: block;
min-height: 100vh;
}
.reading {
max-width: 44rem;
margin-top: 3rem;
}
.reading h2 {
margin: 0 0 0.75rem;
font: 700 1.25rem/1.3 var(--title);
}
.reading code {
font: 0.9em var(--digits);
}
.equations {
display: grid;
grid-template-columns: auto 1fr;
gap: 0.6rem 1.25rem;
align-items: center;
margin: 1.25rem 0;
padding: 1rem 1.25rem;
border-inline-start: 3px solid var(--accent);
background: var(--panel);
}
.equations dt {
color: var(--muted);
}
.equations dd {
margin: 0;
font-size: min(1.1rem, 4.2vw);
}
@media (max-width: 40rem) {
body {
padding-inline: 0.75rem;
}
.equations {
grid-template-columns: 1fr;
gap: 0.3rem;
}
.equations dd {
margin-bottom: 0.5rem;
}
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
min-height: 4.5em;
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
min-height: 4.5em;
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
.twin {
min-height: 7.5em;
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
var main;var Lab;var settingNames;var mount;(function(){let NQ=2463534242,M4=()=>{let x=NQ;x^=x<<13;x^=x>>>17;x^=x<<5;NQ=x;return x;},X=f=>function(){return f(this);},O=f=>function(p1){return f(this,p1);},BO=f=>function(p1,p2){return f(this,p1,p2);},DZ=f=>function(p1,p2,p3){return f(this,p1,p2,p3);},Rl=f=>(args,callback)=>{if(!args){args=[];}let javaArgs=Bc(Da(),args.length);for(let i=0;i<args.length;++i){javaArgs.data[i]=Bq(args[i]);}WH(()=>{f.call(null,javaArgs);},callback);},Bf=target=>target.$clinit=()=>
{},UG=obj=>{let cls=obj.constructor;let arrayDegree=0;while(cls[Bw]&&cls[Bw].item){++arrayDegree;cls=cls[Bw].item;}let clsName="";if(cls[Bw].primitiveKind!==0){clsName=cls[Bw].name;}else {clsName=cls[Bw]?cls[Bw].name||"a/"+cls.name:"@"+cls.name;}while(arrayDegree-->0){clsName+="[]";}return clsName;},J=superclass=>{if(superclass===0){return function(){};}if(superclass===void 0){superclass=Da();}return function(){superclass.call(this);};},Bw=Symbol("teavm_meta"),By=cls=>{if(cls[Bw].classObject===null){cls[Bw].classObject
=VA(cls);}return cls[Bw].classObject;},Da=()=>H,U=f=>function(){return f.apply(null,[this].concat(Array.prototype.slice.call(arguments)));},IM=source=>{return Object.assign({name:null,binaryName:null,parent:null,superinterfaces:[],modifiers:0,primitiveKind:0,itemType:null,arrayType:null,enclosingClass:null,declaringClass:null,simpleName:null,clinit:()=>{},constructor:null,enumConstants:()=>null,resolvedEnumConstants:null,reflection:null,classObject:null,assignableCache:null,valueToObject:o=>o,objectToValue:
o=>o},source||{});},D$=(name,binaryName,kind,config)=>{let cls=()=>{};let meta=IM({name:name,binaryName:binaryName,modifiers:1|1<<4,primitiveKind:kind});cls[Bw]=meta;if(typeof config==='function'){config(meta);}return cls;},WQ=D$("boolean","Z",1,meta=>{}),ML=D$("char","C",4,meta=>{}),LH=D$("int","I",5,meta=>{{meta.valueToObject=o=>D0(o);}}),RY=D$("long","J",6,meta=>{}),CS=D$("double","D",8,meta=>{}),Td=D$("void","V",9),NF=new ArrayBuffer(16),ME=new Float64Array(NF),Mi=new BigInt64Array(NF),QI=n=>{ME[0]=n;return Mi[0];},Vd
=n=>{Mi[0]=n;return ME[0];},C3=(a,b)=>a===b?0:a<b? -1:1,Ku=(a,b)=>a===b?0:a>b?1: -1,Bb=Math.imul||function(a,b){let ah=a>>>16&0xFFFF;let al=a&0xFFFF;let bh=b>>>16&0xFFFF;let bl=b&0xFFFF;return al*bl+(ah*bl+al*bh<<16>>>0)|0;},JX=(a,b)=>(a>>>0)/(b>>>0)>>>0,YK=(a,b)=>(a>>>0)%(b>>>0)>>>0,HU=(a,b)=>{a>>>=0;b>>>=0;return a<b? -1:a>b?1:0;},B7=BigInt(0),EI=(lo,hi)=>BigInt.asIntN(64,BigInt.asUintN(64,BigInt(lo))|BigInt.asUintN(64,BigInt(hi)<<BigInt(32))),Cb=val=>BigInt.asIntN(64,BigInt(val|0)),Fo=val=>BigInt.asIntN(64,
BigInt(val>=0?Math.floor(val):Math.ceil(val))),XK=val=>Number(val),E3=val=>Number(BigInt.asIntN(32,val))|0,DI=(a,b)=>a===b,GM=(a,b)=>a!==b,Oc=(a,b)=>a>=b,Ve=(a,b)=>a<b,Vh=(a,b)=>a<=b,RO=(a,b)=>BigInt.asIntN(64,a+b),R3=a=>BigInt.asIntN(64, -a),Sg=(a,b)=>{a=BigInt.asUintN(64,a);b=BigInt.asUintN(64,b);return a<b? -1:a>b?1:0;},Ss=(a,b)=>BigInt.asIntN(64,a*b),Sk=(a,b)=>BigInt.asIntN(64,BigInt.asUintN(64,a)/BigInt.asUintN(64,b)),RQ=(a,b)=>BigInt.asIntN(64,a%b);
let T2=(a,b)=>BigInt.asIntN(64,BigInt.asUintN(64,a)%BigInt.asUintN(64,b)),Ri=(a,b)=>BigInt.asIntN(64,a&b),VB=(a,b)=>BigInt.asIntN(64,a|b),XD=(a,b)=>BigInt.asIntN(64,a<<BigInt(b&63)),XE=(a,b)=>BigInt.asIntN(64,a>>BigInt(b&63)),DM=(a,b)=>BigInt.asIntN(64,BigInt.asUintN(64,a)>>BigInt(b&63)),Bc=(cls,sz)=>{let data=new Array(sz);data.fill(null);return new (B8(cls))(data);},BN=(cls,data)=>new (B8(cls))(data),C9=sz=>new TF(new Uint16Array(sz)),B6=sz=>new Ne(new Int32Array(sz)),Im=data=>{let buffer=new Int32Array(data.length);buffer.set(data);return new Ne(buffer);},Dp
=sz=>new Un(new Int8Array(sz)),Bj=sz=>new Lp(new Float64Array(sz)),BT=data=>{let buffer=new Float64Array(data.length);buffer.set(data);return new Lp(buffer);},B8=cls=>{let result=cls[Bw].arrayType;if(result===null){function JavaArray(data){(Da()).call(this);this.data=data;}JavaArray.prototype=Object.create((Da()).prototype);JavaArray.prototype.type=cls;JavaArray.prototype.constructor=JavaArray;JavaArray.prototype.toString=function(){let str="[";for(let i=0;i<this.data.length;++i){if(i>0){str+=", ";}str+=this.data[i].toString();}str
+="]";return str;};JavaArray.prototype.bb=function(){let dataCopy;if('slice' in this.data){dataCopy=this.data.slice();}else {dataCopy=new this.data.constructor(this.data.length);for(let i=0;i<dataCopy.length;++i){dataCopy[i]=this.data[i];}}return new (B8(this.type))(dataCopy);};let name="["+cls[Bw].binaryName;JavaArray[Bw]=IM({name:name,binaryName:name,parent:Da(),itemType:cls});result=JavaArray;cls[Bw].arrayType=JavaArray;}return result;};
function X5(array){return array.data.length;}
let Is,VE=strings=>{XR();Is=new Array(strings.length);for(let i=0;i<strings.length;++i){Is[i]=OE(Bq(strings[i]));}},G=index=>Is[index],H8=(array,offset,count)=>{let result="";let limit=offset+count;for(let i=offset;i<limit;i=i+1024|0){let next=Math.min(limit,i+1024|0);result+=String.fromCharCode.apply(null,array.subarray(i,next));}return result;},Rw=array=>H8(array,0,array.length),Bq=str=>str===null?null:MY(str),R=str=>str===null?null:str.i1,XR=()=>CZ(),OE;
{OE=str=>str;}let OV=(obj,cls)=>obj instanceof Da()&&!!obj.constructor[Bw]&&EA(obj.constructor,cls),EA=(from,to)=>{if(from===to){return true;}let map=from[Bw].assignableCache;if(map===null){map=new Map();from[Bw].assignableCache=map;}let cachedResult=map.get(to);if(typeof cachedResult!=='undefined'){return cachedResult;}if(to[Bw].itemType!==null){let result=from[Bw].itemType!==null&&EA(from[Bw].itemType,to[Bw].itemType);map.set(to,result);return result;}let parent=from[Bw].parent;if(parent!==null&&parent!==
from){if(EA(parent,to)){map.set(to,true);return true;}}let superinterfaces=from[Bw].superinterfaces;for(let i=0;i<superinterfaces.length;i=i+1|0){if(EA(superinterfaces[i],to)){map.set(to,true);return true;}}map.set(to,false);return false;},Z=ex=>{throw V1(ex);},FO=Symbol("javaException"),V1=ex=>{if(!ex.$jsException){L3(ex);}return ex.$jsException;},L3=ex=>{let javaCause=YV(ex);let jsCause=javaCause!==null?javaCause.$jsException:void 0;let cause=typeof jsCause==="object"?{cause:jsCause}:void 0;let err=new Df("Java exception thrown",
cause);if(typeof Error.captureStackTrace==="function"){Error.captureStackTrace(err);}err[FO]=ex;ex.$jsException=err;Ym(err,ex);},Ym=(err,ex)=>{if(typeof Vi==="function"&&err.stack){let stack=Vi(err.stack);let javaStack=Bc(RM(),stack.length);let elem;let noStack=false;for(let i=0;i<stack.length;++i){let element=stack[i];elem=TD(Bq(element.className),Bq(element.methodName),Bq(element.fileName),element.lineNumber);if(elem==null){noStack=true;break;}javaStack.data[i]=elem;}if(!noStack){VW(ex,javaStack);}}},Df;
if(typeof Reflect==='object'){let defaultMessage=Symbol("defaultMessage");Df=function Df(message,cause){let self=Reflect.construct(Error,[void 0,cause],Df);Object.setPrototypeOf(self,Df.prototype);self[defaultMessage]=message;return self;}
;Df.prototype=Object.create(Error.prototype,{constructor:{configurable:true,writable:true,value:Df},message:{get(){try {let javaException=this[FO];if(typeof javaException==='object'){let javaMessage=S9(javaException);if(typeof javaMessage==="object"){return javaMessage!==null?javaMessage.toString():null;}}return this[defaultMessage];}catch(e){return "Exception occurred trying to extract Java exception message: "+e;}}}});}else {Df=Error;}let W9=e=>e instanceof Error&&typeof e[FO]==='object'?e[FO]:null,S9=t=>
UP(t),YV=t=>UY(t),RM=()=>Da(),TD=(className,methodName,fileName,lineNumber)=>{{return null;}},VW=(e,stack)=>{},Oo=null,Sd=data=>{let i=0;let packages=new Array(data.length);for(let j=0;j<data.length;++j){let prefixIndex=data[i++];let prefix=prefixIndex>=0?packages[prefixIndex]:"";packages[j]=prefix+data[i++]+".";}Oo=packages;},VG=[],C1=data=>{let packages=Oo;let i=0;while(i<data.length){let cls=data[i++];VG.push(cls);let m=IM();cls[Bw]=m;let className=data[i++];m.name=className!==0?className:null;if(m.name!==
null){let packageIndex=data[i++];if(packageIndex>=0){m.name=packages[packageIndex]+m.name;}}m.binaryName="L"+m.name+";";let superclass=data[i++];m.parent=superclass!==0?superclass:null;m.superinterfaces=data[i++];if(m.parent){cls.prototype=Object.create(m.parent.prototype);}else {cls.prototype={};}cls.prototype.constructor=cls;m.modifiers=data[i++];m.primitiveKind=0;let innerClassInfo=data[i++];if(innerClassInfo!==0){let enclosingClass=innerClassInfo[0];m.enclosingClass=enclosingClass!==0?enclosingClass:null;let declaringClass
=innerClassInfo[1];m.declaringClass=declaringClass!==0?declaringClass:null;let simpleName=innerClassInfo[2];m.simpleName=simpleName!==0?simpleName:null;}let clinit=data[i++];m.clinit=clinit!==0?()=>{m.clinit=()=>{};clinit();}:()=>{};let virtualMethods=data[i++];if(virtualMethods!==0){for(let j=0;j<virtualMethods.length;j+=2){let name=virtualMethods[j];let func=virtualMethods[j+1];if(typeof name==='string'){name=[name];}for(let k=0;k<name.length;++k){cls.prototype[name[k]]=func;}}}}},WH=(runner,callback)=>{let result;try {result
=runner();}catch(e){result=e;}if(typeof callback!=='undefined'){callback(result);}else if(result instanceof Error){throw result;}};
function H(){this.$id$=0;}
let Bz=a=>{return By(SD(a));},SD=a=>{return a.constructor;},RF=(a,b)=>{return a!==b?0:1;},TL=a=>{let b,c,d,e,f,g,h,i;b=a;if(!b.$id$)b.$id$=M4();c=a.$id$;DH();if(!c)d=G(0);else{e=(((32-Mt(c)|0)+4|0)-1|0)/4|0;f=C9(e);g=f.data;e=(e-1|0)*4|0;h=0;while(e>=0){i=h+1|0;g[h]=Fx((c>>>e|0)&15,16);e=e-4|0;h=i;}d=FD(f);}b=L();I(I(b,G(1)),d);return K(b);},Zb=a=>{let b,c,d;b=(Bz(a)).kr;if(!OV(a,IW)&&b[Bw].itemType===null){b=new Oj;Bp(b);Z(b);}c=RI(a);b=c;d=M4();b.$id$=d;return c;},Ed=J(0),DR=J(0),J0=J(0);
function Bs(){H.call(this);this.me=0;}
let W8=null,Lz=null,RJ=null,CZ=()=>{CZ=Bf(Bs);WB();},RZ=a=>{CZ();a.i1="";},Pr=()=>{let a=new Bs();RZ(a);return a;},Sf=(a,b)=>{CZ();a.i1=H8(b.data,0,b.data.length);},FD=a=>{let b=new Bs();Sf(b,a);return b;},Wz=(a,b)=>{a.i1=b;},MY=a=>{let b=new Bs();Wz(b,a);return b;},QV=b=>{let c;CZ();c=Pr();c.i1=Rw(b.data);return c;},BM=(a,b)=>{let c;if(b>=0&&b<a.i1.length)return a.i1.charCodeAt(b);c=new Hb;Bp(c);Z(c);},Cu=a=>{return a.i1.length?0:1;},FZ=(a,b,c)=>{let d,e,f,g;d=Bu(0,c);if(b<65536){e=b&65535;while(true){if(d
>=a.i1.length)return (-1);if(a.i1.charCodeAt(d)==e)break;d=d+1|0;}return d;}GO();f=(55296|(b-65536|0)>>10&1023)&65535;g=(56320|b&1023)&65535;while(true){if(d>=(a.i1.length-1|0))return (-1);if(a.i1.charCodeAt(d)==f&&a.i1.charCodeAt((d+1|0))==g)break;d=d+1|0;}return d;},Dq=(a,b,c)=>{let d,e,f;d=a.i1.length;e=C3(b,c);if(!e)return Lz;if(!b&&c==d)return a;if(b>=0&&e<=0&&c<=d)return MY(a.i1.substring(b,c));f=new Hb;Bp(f);Z(f);},Ha=(a,b)=>{return Dq(a,b,a.i1.length);},E4=(a,b)=>{let c,d,e,f,g,h;if(Cu(b))return a;if
(Cu(a))return b;c=C9(a.i1.length+b.i1.length|0);d=c.data;e=0;f=0;while(f<a.i1.length){g=e+1|0;d[e]=BM(a,f);f=f+1|0;e=g;}g=0;while(g<b.i1.length){h=e+1|0;d[e]=BM(b,g);g=g+1|0;e=h;}return QV(c);},DO=(a,b,c)=>{let d,e,f;if(b==c)return a;d=C9(a.i1.length);e=d.data;f=0;while(f<a.i1.length){e[f]=BM(a,f)!=b?BM(a,f):c;f=f+1|0;}return QV(d);},Dn=a=>{let b,c;b=0;c=a.i1.length-1|0;a:{while(b<=c){if(BM(a,b)>32)break a;b=b+1|0;}}while(b<=c&&BM(a,c)<=32){c=c+(-1)|0;}return Dq(a,b,c+1|0);},V=(a,b)=>{let c;if(a===b)return 1;if
(!(b instanceof Bs))return 0;c=b;return a.i1!==c.i1?0:1;},Dv=a=>{let b;a:{if(!a.me){b=0;while(true){if(b>=a.i1.length)break a;a.me=(31*a.me|0)+a.i1.charCodeAt(b)|0;b=b+1|0;}}}return a.me;},CY=(b,c)=>{let d,e;CZ();d=BI(c);if(!BF(d))return G(2);e=L();JC(e,BE(d));while(BF(d)){JC(e,b);JC(e,BE(d));}return K(e);},WB=()=>{W8=C9(0);Lz=Pr();RJ=new Mx;},DA=J();
function E8(){DA.call(this);this.lg=0;}
let RS=null,Hq=null,DH=()=>{DH=Bf(E8);Vu();},U3=(a,b)=>{DH();a.lg=b;},O3=a=>{let b=new E8();U3(b,a);return b;},Ca=b=>{DH();return (L_(Xj(20),b,10)).g();},D0=b=>{let c,d;DH();if(b>=(-128)&&b<=127){a:{if(Hq===null){Hq=Bc(E8,256);c=0;while(true){d=Hq.data;if(c>=d.length)break a;d[c]=O3(c-128|0);c=c+1|0;}}}return Hq.data[b+128|0];}return O3(b);},X0=(a,b)=>{if(a===b)return 1;return b instanceof E8&&b.lg==a.lg?1:0;},Mt=b=>{let c,d;DH();if(!b)return 32;c=0;d=b>>>16|0;if(d)c=16;else d=b;b=d>>>8|0;if(!b)b=d;else c=c
|8;d=b>>>4|0;if(!d)d=b;else c=c|4;b=d>>>2|0;if(!b)b=d;else c=c|2;if(b>>>1|0)c=c|1;return (32-c|0)-1|0;},Vu=()=>{RS=By(LH);};
function G0(){let a=this;H.call(a);a.jk=null;a.ji=0;}
let LZ=(a,b)=>{a.jk=C9(b);},Xj=a=>{let b=new G0();LZ(b,a);return b;},L_=(a,b,c)=>{return Xu(a,a.ji,b,c);},Xu=(a,b,c,d)=>{let e,f,g,h,i,j,k;e=1;if(c<0){e=0;c= -c|0;}a:{if(HU(c,d)<0){if(e)C$(a,b,b+1|0);else{C$(a,b,b+2|0);f=a.jk.data;g=b+1|0;f[b]=45;b=g;}a.jk.data[b]=Fx(c,d);}else{h=1;i=1;j=JX((-1),d);b:{while(true){k=Bb(h,d);if(HU(k,c)>0){k=h;break b;}i=i+1|0;if(HU(k,j)>0)break;h=k;}}if(!e)i=i+1|0;C$(a,b,b+i|0);if(e)e=b;else{f=a.jk.data;e=b+1|0;f[b]=45;}while(true){if(!k)break a;f=a.jk.data;b=e+1|0;f[e]=Fx(JX(c,
k),d);c=YK(c,k);k=JX(k,d);e=b;}}}return a;},Ih=(a,b)=>{let c,d,e,f,g;c=a.jk.data.length;if(c>=b)return;d=c>=1073741823?2147483647:Bu(b,Bu(c*2|0,5));e=a.jk.data;f=C9(d);g=f.data;b=BG(d,e.length);c=0;while(c<b){g[c]=e[c];c=c+1|0;}a.jk=f;},K=a=>{let b,c,d,e,f;b=new Bs;c=a.jk;d=c.data;e=a.ji;CZ();f=d.length;if(e>=0&&e<=(f-0|0)){b.i1=H8(c.data,0,e);return b;}b=new Cn;Bp(b);Z(b);},C$=(a,b,c)=>{let d,e,f,g;d=a.ji;e=d-b|0;a.y((d+c|0)-b|0);f=e-1|0;while(f>=0){g=a.jk.data;g[c+f|0]=g[b+f|0];f=f+(-1)|0;}a.ji=a.ji+(c-b|
0)|0;},Pz=J(0),HI=J(G0),XH=a=>{LZ(a,16);},L=()=>{let a=new HI();XH(a);return a;},RT=(a,b)=>{let c,d;b=b;a.jk=C9(b.i1.length);c=0;while(true){d=a.jk.data;if(c>=d.length)break;d[c]=BM(b,c);c=c+1|0;}a.ji=b.i1.length;},Er=a=>{let b=new HI();RT(b,a);return b;},I=(a,b)=>{let c,d;c=a.ji;d=a;b=b===null?G(3):b;Kz(d,c,b);return a;},N=(a,b)=>{let c;c=a.ji;Kz(a,c,b);return a;},Q=(a,b)=>{L_(a,b,10);return a;},Pm=(a,b)=>{let c,d,e,f,g,h,i,j;c=a.ji;d=a;e=1;if(Ve(b,B7)){e=0;b=R3(b);}a:{if(H6(b,Cb(10))<0){if(e)C$(d,c,c+1|0);else
{C$(d,c,c+2|0);f=d.jk.data;g=c+1|0;f[c]=45;c=g;}d.jk.data[c]=Fx(E3(b),10);}else{g=1;h=Cb(1);i=Jt(Cb(-1),Cb(10));b:{while(true){j=Ss(h,Cb(10));if(H6(j,b)>0){j=h;break b;}g=g+1|0;if(H6(j,i)>0)break;h=j;}}if(!e)g=g+1|0;C$(d,c,c+g|0);if(e)g=c;else{f=d.jk.data;g=c+1|0;f[c]=45;}while(true){if(DI(j,B7))break a;f=d.jk.data;c=g+1|0;f[g]=Fx(E3((Jt(b,j))),10);b=SE(b,j);j=Jt(j,Cb(10));g=c;}}}return a;},P=(a,b)=>{let c;c=a.ji;EJ(a,c,b);return a;},JC=(a,b)=>{let c,d,e,f,g,h;c=0;b=b;d=b.i1.length;e=a;f=e.ji;e=e;if(c<=d&&d
<=b.i1.length){C$(e,f,(f+d|0)-c|0);while(c<d){g=e.jk.data;h=f+1|0;g[f]=BM(b,c);c=c+1|0;f=h;}return a;}b=new Cn;LU(b);Z(b);},EJ=(a,b,c)=>{C$(a,b,b+1|0);a.jk.data[b]=c;return a;},Tz=a=>{return K(a);},Yu=(a,b)=>{Ih(a,b);},Kz=(a,b,c)=>{let d,e,f,g;if(b>=0&&b<=a.ji){a:{if(c===null)c=G(3);else if(Cu(c))break a;d=a.ji+c.i1.length|0;Ih(a,d);e=a.ji-1|0;while(e>=b){a.jk.data[e+c.i1.length|0]=a.jk.data[e];e=e+(-1)|0;}a.ji=a.ji+c.i1.length|0;d=0;while(d<c.i1.length){f=a.jk.data;g=b+1|0;f[b]=BM(c,d);d=d+1|0;b=g;}}return a;}c
=new Hb;Bp(c);Z(c);};
function Ep(){let a=this;H.call(a);a.pX=null;a.rp=null;a.pD=0;a.q8=0;}
let Bp=a=>{Pa(a);a.pD=1;a.q8=1;},Y8=()=>{let a=new Ep();Bp(a);return a;},Y9=a=>{return a;},Pa=a=>{L3(a);},UP=a=>{return a.pX;},UY=a=>{let b;b=a.rp;if(b===a)b=null;return b;},EU=J(Ep),BL=J(EU),LU=a=>{Bp(a);},Y7=()=>{let a=new BL();LU(a);return a;},BY=(a,b)=>{Pa(a);a.pD=1;a.q8=1;a.pX=b;},Y6=a=>{let b=new BL();BY(b,a);return b;},E2=J(),Wg=J(E2),RH=(a,b)=>{switch(a.primitiveKind){default:return Bc(a,b);}},V5=J(E2),LS=J(0),QX=J(0),K7=J(0);
function O5(){H.call(this);this.kr=null;}
let VA=b=>{let c;c=new O5;c.kr=b;return c;},GZ=a=>{return !a.kr[Bw].primitiveKind?0:1;},HE=a=>{let b;b=a.kr[Bw].itemType;return b===null?null:By(b);},Nv=J(),EM=()=>{EM=Bf(Nv);Ug();},Wp=b=>{EM();},E=()=>{let b,c,d,e,f;EM();b=Bg();c=(B3()).data;d=c.length;e=0;while(e<d){f=c[e].i9;S(b,f);e=e+1|0;}return R(CY(G(4),b));},F=(b,c,d,e,f)=>{let g,h,i;EM();d=Bq(d);e=Bq(e);g=S4(f,"hear");h=new Hf;h.mI=matchMedia("(prefers-color-scheme: dark)");f=new Mp;f.jh=h;h.lB=f;f=new J$;f.qE=h;h.lx=Bk(f);f=new J9;f.p5=h;h.nG=Bk(f);h.mQ
=Bm();h.ob=G(2);h.mK=b;f=new L$;f.mR=b;h.lN=f;h.ps=d;h.k8=g;i=Cu(e)?0:1;h.n$=i;b=new OW;d=i?JD(e):NR(h.lN);b.l2=Bg();b.k4=Bg();b.kt=d;d=Gm(d);b.nu=d;e=new MV;f=d.lT;e.kM=NaN;e.js=f;e.i8=LG(f);DC(e,Gn(f));b.jT=e;h.jG=b;h.i2=e;J3(e,new Qb);h.ny=BP(h.i2.i8);h.ka=TE(c,h.lB);FG(h);return h;},Ug=()=>{return;},TJ=J(),RI=b=>{let copy=new b.constructor();for(let field in b){if(b.hasOwnProperty(field)){copy[field]=b[field];}}return copy;},Uq=J(),Bi=(b,c)=>{if(b===null||b===undefined){return null;}let name='jso$functor$'
+c;let result=b[name];if(typeof result!=='function'){let fn=function(){return b[c].apply(b,arguments);};result=()=>fn;b[name]=result;}return result();},S4=(b,c)=>{if(typeof b!=='function')return b;let result={};result[c]=b;return result;},UO=J(),J_=J(0),Mx=J(),Iw=J(),RR=null,TN=null,GO=()=>{GO=Bf(Iw);Sz();},Fx=(b,c)=>{GO();if(c>=2&&c<=36&&b>=0&&b<c)return b<10?(48+b|0)&65535:((97+b|0)-10|0)&65535;return 0;},Sz=()=>{RR=By(ML);TN=Bc(Iw,128);};
function Gr(){H.call(this);this.mx=null;}
let RP=(a,b)=>{a.mx=b;},ED=a=>{let b=new Gr();RP(b,a);return b;},B4=b=>{let c,d,e,f,g,h,i,j,k,l,m;if(b===null)return null;c=Bq(typeof b);d=!V(c,G(5))&&!V(c,G(6))?0:1;Fq();e=KX;if(e!==null){if(d){f=e.get(b);g=(typeof f=='undefined'?1:0)?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=ED(b);e.set(b,new WeakRef(h));return h;}if(V(c,G(7))){i=Hp;j=KU;f=i.get(b);g=(typeof f=='undefined'?1:0)?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=ED(b);k=h;i.set(b,new WeakRef(k));j.register(k,b);return h;}if
(V(c,G(8))){l=F9;m=Op;f=l.get(b);g=(typeof f=='undefined'?1:0)?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=ED(b);k=h;l.set(b,new WeakRef(k));m.register(k,b);return h;}if(V(c,G(9))){f=OY;g=f===null?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=ED(b);OY=new WeakRef(h);return h;}}return ED(b);},Bk=b=>{if(b===null)return null;return !(b instanceof Gr)?b:b.mx;},L4=b=>{if(b===null)return null;return !(b instanceof Da())?b:Bk(b);},WS=(a,b)=>{if(b===a)return 1;if(b===null)return 0;if(!(b instanceof Gr))return 0;return a.mx
!==b.mx?0:1;},V_=J(),W=(b,c)=>{if(b===c)return 1;return b!==null?b.V(c):c!==null?0:1;},BW=b=>{if(b!==null)return b;b=new EB;BY(b,G(2));Z(b);},OX=J(0),F8=J(0),Ez=J(),Cr=a=>{return a.i6?0:1;},FH=(a,b)=>{let c;c=BI(a);while(BF(c)){if(W(BE(c),b))return 1;}return 0;},If=(a,b)=>{let c,d;c=0;d=b.p();while(d.q()){b=d.s();if(!S(a,b))continue;c=1;}return c;},QJ=J(0),HO=J(0),L8=()=>{Fe();return KY;},LY=b=>{let c;Fe();c=new Qu;c.qj=b;return c;},Ot=b=>{let c,d,e;c=b.data;d=c.length;e=0;while(e<d){BW(c[e]);e=e+1|0;}return Nz(b.bb());};
function EO(){Ez.call(this);this.ko=0;}
let BI=a=>{let b;b=new Mg;b.py=a;b.qF=a.ko;b.qH=a.bc();b.oR=(-1);return b;},GX=(a,b)=>{let c,d,e;c=a;d=c.i6;e=0;while(true){if(e>=d)return (-1);if(W(b,BH(c,e)))break;e=e+1|0;}return e;},FS=(a,b)=>{let c,d;if(!OV(b,HO))return 0;c=b;if(a.bc()!=c.bc())return 0;d=0;while(d<c.bc()){if(!W(a.bd(d),c.bd(d)))return 0;d=d+1|0;}return 1;},IW=J(0),D2=J(0);
function F6(){let a=this;EO.call(a);a.j4=null;a.i6=0;}
let Wa=a=>{HF(a,10);},Bg=()=>{let a=new F6();Wa(a);return a;},HF=(a,b)=>{let c;if(b>=0){a.j4=Bc(H,b);return;}c=new BS;Bp(c);Z(c);},Y$=a=>{let b=new F6();HF(b,a);return b;},Uk=(a,b)=>{let c,d,e,f;HF(a,b.i6);c=BI(b);d=0;while(true){e=a.j4.data;f=e.length;if(d>=f)break;e[d]=BE(c);d=d+1|0;}a.i6=f;},G4=a=>{let b=new F6();Uk(b,a);return b;},BH=(a,b)=>{HM(a,b);return a.j4.data[b];},Tc=a=>{return a.i6;},LI=(a,b,c)=>{let d,e;HM(a,b);d=a.j4.data;e=d[b];d[b]=c;return e;},S=(a,b)=>{let c,d,e,f,g,h;c=a.i6+1|0;d=a.j4.data.length;if
(d<c){c=d>=1073741823?2147483647:Bu(c,Bu(d*2|0,5));e=a.j4;f=HE(Bz(e));if(f===null){b=new EB;Bp(b);Z(b);}if(f===By(Td)){b=new BS;Bp(b);Z(b);}if(c<0){b=new Re;Bp(b);Z(b);}g=e.data;e=RH(f.kr,c);h=BG(c,g.length);d=0;while(d<h){e.data[d]=g[d];d=d+1|0;}a.j4=e;}e=a.j4.data;h=a.i6;a.i6=h+1|0;e[h]=b;a.ko=a.ko+1|0;return 1;},Gu=(a,b)=>{let c,d,e,f;HM(a,b);c=a.j4.data;d=c[b];e=a.i6-1|0;a.i6=e;while(b<e){f=b+1|0;c[b]=c[f];b=f;}c[e]=null;a.ko=a.ko+1|0;return d;},F$=a=>{let b,c,d,e,f,g;b=a.j4;c=0;d=a.i6;e=null;if(c>d){e=
new BS;Bp(e);Z(e);}while(c<d){f=b.data;g=c+1|0;f[c]=e;c=g;}a.i6=0;a.ko=a.ko+1|0;},HM=(a,b)=>{let c;if(b>=0&&b<a.i6)return;c=new Cn;Bp(c);Z(c);};
function BJ(){let a=this;H.call(a);a.rl=null;a.jt=0;}
let Ct=(a,b,c)=>{a.rl=b;a.jt=c;},SA=(a,b)=>{return a!==b?0:1;};
function Db(){let a=this;BJ.call(a);a.i9=null;a.qe=null;a.kv=null;a.mS=null;a.oN=null;}
let Ce=null,C0=null,BX=null,CD=null,C7=null,Dh=null,CW=null,Ec=null,CR=null,Dr=null,El=null,Ge=null,Dj=null,DE=null,CA=null,Hl=null,FI=null,F3=null,GC=null,EP=null,Dm=null,Fl=null,ER=null,Qc=null,Y=()=>{Y=Bf(Db);RU();},B3=()=>{Y();return Qc.bb();},M1=(a,b,c,d,e,f,g,h)=>{Y();Ct(a,b,c);a.i9=d;a.qe=e;a.kv=f;a.mS=g;a.oN=h;},BK=(a,b,c,d,e,f,g)=>{let h=new Db();M1(h,a,b,c,d,e,f,g);return h;},Ld=b=>{let c,d,e,f;Y();c=(B3()).data;d=c.length;e=0;while(e<d){f=c[e];if(V(f.i9,b))return Bx(f);e=e+1|0;}return Bm();},NJ=a=>
{let b;b=a.qe;Fs();return b!==B1?0:1;},PH=(a,b,c)=>{let d,e,f;if(Cu(c))c=G(10);d=a.i9;e=a.kv.bj();b=Iq(b);f=L();P(I(I(I(I(I(I(I(f,d),G(11)),e),G(12)),b),G(13)),c),46);return K(f);},Iq=b=>{let c;Y();if(b.i1.length>40){b=Dq(b,0,40);c=L();P(I(c,b),8230);b=K(c);}return b;},V3=()=>{let b,c;Y();b=Bc(Db,23);c=b.data;c[0]=Ce;c[1]=C0;c[2]=BX;c[3]=CD;c[4]=C7;c[5]=Dh;c[6]=CW;c[7]=Ec;c[8]=CR;c[9]=Dr;c[10]=El;c[11]=Ge;c[12]=Dj;c[13]=DE;c[14]=CA;c[15]=Hl;c[16]=FI;c[17]=F3;c[18]=GC;c[19]=EP;c[20]=Dm;c[21]=Fl;c[22]=ER;return b;},RU
=()=>{let b;b=new Db;Fs();M1(b,G(14),0,G(15),B1,Cw(BN(Bs,[G(16),G(17),G(18),G(19),G(20),G(21),G(22),G(23),G(24),G(25),G(26)])),G(16),G(27));Ce=b;C0=BK(G(28),1,G(26),B1,V0(1000),G(2),G(29));BX=BK(G(30),2,G(31),B1,Cw(BN(Bs,[G(32),G(33),G(34),G(35)])),G(32),G(36));CD=BK(G(37),3,G(35),B1,Jb(Jd(0),21057),G(2),G(38));C7=BK(G(39),4,G(40),B1,Jb(C4(0.0,21056.0),21057),G(2),G(41));Dh=BK(G(42),5,G(43),B1,C4(0.0,4.294967295E9),G(0),G(44));CW=BK(G(45),6,G(46),B1,Jb(C4(1.0,64.0),6),G(47),G(48));Ec=BK(G(49),7,G(50),B1,Cw(BN(Bs,
[G(51),G(52),G(53),G(54),G(55),G(56),G(57)])),G(51),G(58));CR=BK(G(59),8,G(60),B1,Cw(BN(Bs,[G(51),G(57),G(52),G(53)])),G(51),G(61));Dr=BK(G(62),9,G(63),B1,Cw(BN(Bs,[G(64),G(65)])),G(64),G(66));El=BK(G(67),10,G(68),B1,Cw(BN(Bs,[G(69),G(70),G(71)])),G(69),G(72));Ge=BK(G(73),11,G(74),B1,Jd(1),G(75),G(76));Dj=BK(G(77),12,G(78),B1,Je(C4(1.0,1000.0),G(79)),G(79),G(80));DE=BK(G(81),13,G(82),Cs,C4(1.0,1000000.0),G(83),G(84));CA=BK(G(85),14,G(86),Cs,C4(0.0,1000000.0),G(0),G(87));Hl=BK(G(88),15,G(89),Cs,Je(X4(BN(Bs,[G(90),
G(91),G(92),G(63),G(93),G(94),G(95),G(96)])),G(97)),G(97),G(98));FI=BK(G(99),16,G(100),Cs,Cw(BN(Bs,[G(79),G(101),G(102)])),G(79),G(103));F3=BK(G(104),17,G(105),Cs,Cw(BN(Bs,[G(106),G(107)])),G(106),G(108));GC=BK(G(109),18,G(110),Cs,Cw(BN(Bs,[G(111),G(112)])),G(111),G(113));EP=BK(G(114),19,G(115),Cs,Wj(),G(116),G(117));Dm=BK(G(118),20,G(119),Cs,Je(C4(1.0,10000.0),G(120)),G(121),G(122));Fl=BK(G(123),21,G(124),Cs,Cw(BN(Bs,[G(125),G(126),G(127)])),G(125),G(128));ER=BK(G(129),22,G(130),Cs,Cw(BN(Bs,[G(125),G(131),
G(132)])),G(125),G(133));Qc=V3();};
function Hf(){let a=this;H.call(a);a.mK=null;a.lN=null;a.ps=null;a.k8=null;a.mI=null;a.lB=null;a.ka=null;a.lx=null;a.nG=null;a.jG=null;a.i2=null;a.mQ=null;a.ob=null;a.nm=0;a.ms=0;a.n$=0;a.lI=0;a.oq=0;a.ny=0;a.nV=0;}
let JO=a=>{Pb(a.i2);CH(a);},KN=a=>{GS(a.i2);CH(a);},DD=a=>{a.mQ=Bm();a.nV=0;J3(a.i2,new PM);FG(a);Cy(a);a.k8.hear("engine");},MX=(a,b)=>{GS(a.i2);DC(a.i2,b);J3(a.i2,new Rb);CH(a);},Kh=(a,b)=>{DC(a.i2,Ks(a,b));H4(a.i2,new Lo,150.0);CH(a);},Ks=(a,b)=>{return Bt(0.0,Bd(b,CC(a.i2)))|0;},QU=(a,b,c)=>{let d;d=Ev(c);if(QR(d)&&DK(d)===Br(DK(d)))return d;d=L();I(I(I(I(d,b),G(134)),c),G(135));a.mQ=Bx(K(d));FG(a);return PC();},Lt=a=>{let b,c;b=(matchMedia("(prefers-reduced-motion: reduce)")).matches?1:0;c=a.i2.js;Y();if
(BA(c,EP,G(136))&&!b)JO(a);},CH=a=>{a.oq=1;Q0(a.ka.lj);Cy(a);},Cy=a=>{let b;if(a.ms&&!a.lI){b=new JA;b.qX=a;a.lI=requestAnimationFrame(Bi(Bk(b),"onAnimationFrame"));}},NN=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z,ba,bb,bc;a:{b=a.ka;c=a.i2;d=c.js;Y();e=Bn(d,Fl);f=(-1);switch(Dv(e)){case 3075958:if(!V(e,G(127)))break a;f=1;break a;case 102970646:if(!V(e,G(126)))break a;f=0;break a;default:}}b:{switch(f){case 0:break;case 1:g=1;break b;default:g=a.mI.matches?1:0;break b;}g=0;}f=Jv(a.i2)?0:1;c:{h
=c.js;e=ET(c.i8);i=new PG;j=c.i8;k=Qo(e.jc.i3);if(!B5(b.l3)){d=Bl(b.l3);l=e.jv;if(Gi(d.oY,l)&&L9(d.oA,k)?1:0)break c;}m=new M9;d=e.jv;n=CE(d);n=n<=500?100:n>5000?25:50;m.nd=BB(1,2);m.mE=Bm();m.oz=Bm();m.oY=d;m.oA=k;m.qL=n;l=new Gh;o=new Cf;p=Bb(n,n);FN(o,p,2);q=0;while(q<p){BQ(o,q,0,GG(k.j1,k.jW,q%n|0,n));BQ(o,q,1,GG(k.jN,k.jL,q/n|0,n));q=q+1|0;}I5(l,d,o);m.mP=l;m.oj=EX(d,m.nd);b.l3=Bx(m);}r=Bl(b.l3);if(g)s=TM();else{t=Ba(16777215);s=new E_;u=Ba(1841698);v=Ba(5591647);w=Ba(3815235);m=Ba(2762803);Fu();k=Es(FB,
0.0);l=Es(FB,1.0);o=Ba(7744131);x=Ba(1800247);y=Ba(7744131);z=O4(BN(CV,[Ba(16645110),Ba(16574929),Ba(16306096),Ba(15379876),Ba(13602724),Ba(11107236),Ba(8350359)]));d=FB;ba=Bc(CV,d.mn.data.length);bb=ba.data;bc=0;n=bb.length;while(bc<n){bb[bc]=Jp(DP(d.mn.data[bc],0.2),t);bc=bc+1|0;}HN(s,t,u,v,w,m,k,l,o,x,y,z,O4(ba));}d=!(HS(b.l_)&&Gv(b.l_)<Bh(e.jc)?1:0)?Dd():b.l_;i.lG=h;i.rk=j;i.kb=e;i.nx=r;i.nA=s;i.lW=d;i.kC=f;QT(b.nF,i,f);QT(b.na,i,f);Ro(b.na,i);Tn(b.po,c);VD(b.q_,i);X_(b.qz,i);YM(b.qZ,c.i8,Ex(h));Wk(b.pd,
i);b=b.lj.nJ;c=new Pn;c.pB=g;c.pA=f;Fv(b,c);},FG=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q;b=a.jG;c=CG();d=(B3()).data;e=d.length;f=0;while(f<e){g=d[f];h=CL(Cc(b),g);i=new QH;i.pU=c;i.pV=g;Fv(h,i);f=f+1|0;}a.ob=H9(c);a.mK.setAttribute("data-theme",R(Bn(a.i2.js,Fl)));b=a.ka;c=a.jG;h=a.mQ;j=a.nm&&BA(a.i2.js,ER,G(132))?G(137):!V(a.ps,G(132))?G(138):G(139);k=Cc(c);l=G4(c.nu.rf);BW(l);g=new PY;g.pp=l;Fv(h,g);e=Dt(k,H_());m=b.pO;if(e)n=L8();else{n=Bg();g=Dk(k);o=Bo(g)<=1?0:1;a:{if(o){h=g.km;Co();if(h!==Qg)break a;}if
(o)S(n,G(140));b:{g=Bn(k,Ce);e=(-1);switch(Dv(g)){case -1360216880:if(!V(g,G(22)))break b;e=2;break b;case -895939855:if(!V(g,G(23)))break b;e=3;break b;case 118875:if(!V(g,G(16)))break b;e=0;break b;case 3684185:if(!V(g,G(21)))break b;e=1;break b;default:}}c:{switch(e){case 0:case 1:case 2:case 3:break;default:e=0;break c;}e=1;}if(e){h=!o?G(141):G(142);i=L();I(I(I(i,G(143)),g),h);h=K(i);S(n,h);}}if(BA(k,BX,G(34))){g=Dk(k);e=1;d:{while(e<Bo(g)){if(Be(g,e)>1){e=1;break d;}e=e+1|0;}e=0;}if(e)S(n,G(144));}if(BA(k,
El,G(71)))Th(FK(k),n);else{e=Pk(k);f=BA(k,El,G(70));p=!f?e:10.0*e;if(FK(k)*p>80.0){g=!f?G(2):G(145);h=BV(FK(k));i=BV(Br(4000.0/p)/1000.0);q=L();P(I(I(I(I(I(I(Q(I(q,G(146)),e),G(147)),g),G(148)),h),G(149)),i),46);g=K(q);S(n,g);}}}UI(m,l,n);b.oC.setAttribute("data-controls",R(Bn(k,FI)));Yy(b.qO,C2(Bn(k,Hl),44));TT(b.qg,k);SK(b.p9,c);U_(b.oZ,CM(b.mU)&&Dt(Bl(b.mU),k)?1:0);b.mU=Bx(k);b=b.pC;c=L();I(I(I(c,G(150)),j),G(151));BC(b,K(c));Cy(a);},UT=b=>{let c;b=b;c=b.i2.js;Y();return R(BA(c,ER,G(132))&&!b.nm?G(132):G(131));},Wd
=b=>{return !!b.i2.jz;},SM=b=>{let c;b=b;c=L1(b.jG);Y();Ci(c,CA.i9,Ca(BP(b.i2.i8)));return R(H9(c));},Vq=b=>{b=b;b.nm=1;FG(b);},Xk=b=>{Cy(b);},SL=b=>{b=b;GS(b.i2);Kh(b,0.0);},Sl=(b,c)=>{let d;d=c;return Q4(b.i2.i8,d);},VC=(b,c)=>{b=b;b.ka.lj.nJ=Bx(B4(c));Cy(b);},Xf=b=>{let c,d,e,f,g,h,i,j,k,l;b=b.i2.i8;c=b.j_.i6;d=((c+60|0)-1|0)/60|0;e=((c+d|0)-1|0)/d|0;c=1+(NC(b,0)).data.length|0;f=Bj(Bb(e,c));g=f.data;h=0;while(h<e){i=Bb(h,d);j=NC(b,i);k=j.data;l=Bb(h,c);g[l]=Bb(i,b.kq);B$(j,0,f,l+1|0,k.length);h=h+1|0;}return Mw(f);},XX
=(b,c)=>{c=Bq(c);E5(b.lB,JD(c));},Vr=(b,c)=>{let d;d=c;Fc(b.lB,d);},YZ=b=>{return b.i2.i8.jB;},VJ=(b,c)=>{let d;d=c;E$(b.lB,d>=0?Dg(d):Dd());},SZ=(b,c)=>{let d;c=Bq(c);b=b;c=QU(b,G(152),c);d=new NB;d.qx=b;Pq(c,d);},RV=(b,c)=>{let d;c=Bq(c);b=b;c=QU(b,G(153),c);d=new MA;d.ql=b;Pq(c,d);},TI=b=>{let c,d,e,f,g,h,i,j,k,l,m,n;b=b.i2;c=b.js;b=ET(b.i8);d=F7(b);e=Er(G(154));f=(B3()).data;g=f.length;h=0;while(h<g){i=f[h];if(!G2(c,i)){j=e.ji<=1?G(2):G(155);j=N(N(P(N(e,j),34),i.i9),G(156));k=i.kv;i=Bn(c,i);if(!Of(k,i))
{k=L();P(I(P(k,34),i),34);i=K(k);}N(j,i);}h=h+1|0;}l=K(P(e,125));h=b.kG;e=QO(b.kj);i=Oz(d.jf);d=Oz(d.je);j=b.le;j=MR(j.i0,0,j.i4);m=Ds(b);n=Bh(b.jc);g=b.lp;k=L();b=I(Q(I(Q(I(I(I(I(I(I(I(I(I(Q(I(I(I(k,G(157)),l),G(158)),h),G(159)),e),G(160)),i),G(161)),d),G(162)),j),G(163)),m),G(164)),n),G(165));h=b.ji;d=b;e=!g?G(116):G(136);Kz(d,h,e);P(b,125);return R(K(k));},U$=b=>{KN(b);},XG=b=>{return b.i2.n1;},WT=b=>{let c,d,e;b=b;if(!b.ms){b.ms=1;c=b.ka;Hy(c.nF);Hy(c.na);c=b.mI;d=b.lx;c.addEventListener("change",Bi(d,"handleEvent"));d
=window;e=b.lx;d.addEventListener("resize",Bi(e,"handleEvent"));if(Kg(b.lN)){d=window;e=b.nG;d.addEventListener("hashchange",Bi(e,"handleEvent"));}if(!b.n$){b.n$=1;Lt(b);}NN(b);Cy(b);}},UK=b=>{let c,d,e;b=HB(b.i2.i8.jI);c=Gc(b.kh,Po(b));d=b.kZ;e=d.data;B$(d,0,c,b.kh.data.length,e.length);return Mw(c);},Wh=b=>{let c,d,e,f;b=b;b.ms=0;c=b.mI;d=b.lx;c.removeEventListener("change",Bi(d,"handleEvent"));d=window;e=b.lx;d.removeEventListener("resize",Bi(e,"handleEvent"));d=window;e=b.nG;d.removeEventListener("hashchange",
Bi(e,"handleEvent"));f=b.lI;cancelAnimationFrame(f);b.lI=0;},UH=(b,c)=>{let d,e,f;c=Bq(c);b=b;d=L1(b.jG);if(!(b.mK.hasAttribute(R(c))?1:0))Cp(d,c);else Ci(d,c,Bq(b.mK.getAttribute(R(c))));e=b.i2.js;Y();f=BA(e,EP,G(136));Ma(b.jG,d);DD(b);if(!f)Lt(b);},Tm=b=>{return !!b.i2.i8.kD;},Xd=b=>{let c;b=b.ka.lj;b.nR=0;c=BI(b.nk);while(BF(c)){BC(Bk(BE(c)),G(166));}},Te=b=>{JO(b);},UV=b=>{return BP(b.i2.i8);},VZ=b=>{return R(b.ob);},Cn=J(BL),XQ=J(BL),B9=J(0),Ck=J(0),Su=J(),Qn=J(0);
function Mp(){H.call(this);this.jh=null;}
let Mc=(a,b)=>{let c;c=a.jh;MX(c,Ks(c,BP(c.i2.i8)+b));},Fc=(a,b)=>{let c;c=a.jh;MX(c,Ks(c,b));},Hm=a=>{Cy(a.jh);},J7=(a,b,c)=>{let d,e,f,g;d=a.jh.jG;e=Cc(d);f=HV(e,b,c);if(B5(f))d=PH(b,c,Bn(e,b));else{a:{b:{c:{F0(d);g=Fr(d.kt);Ci(g,b.i9,Bn(Bl(f),b));c=Bl(f);Hu();switch(Lg.data[b.jt]){case 1:break b;case 2:break c;case 3:break;case 4:Y();Cp(g,CD.i9);Cp(g,C7.i9);if(!BA(Cc(d),BX,G(35)))break a;Cp(g,BX.i9);break a;default:break a;}c=Cc(d);Y();if(!BA(c,BX,G(35)))break a;Cp(g,BX.i9);Cp(g,CD.i9);break a;}Y();if(!KH(CL(c,
Ce),Bx(G(26)))){Cp(g,C0.i9);break a;}Kl(d,FQ(Cc(d),GT(Cc(d))),g);break a;}Y();if(!BA(c,BX,G(35)))Cp(g,CD.i9);else Kl(d,F2(Cc(d),(ET(d.jT.i8)).kf),g);}d:{if(Dt(Bl(f),e)){Y();if(b!==DE)break d;}Y();Cp(g,CA.i9);}Fa(d,g);d=G(2);}if(Cu(d)){DD(a.jh);CH(a.jh);}return d;},E5=(a,b)=>{let c,d,e,f,g,h;c=a.jh.jG;F0(c);d=Fr(c.kt);e=(B3()).data;f=e.length;g=0;while(g<f){h=e[g];if(!NJ(h)&&h!==DE&&h!==CA&&h!==Dm?0:1)Cp(d,h.i9);g=g+1|0;}KJ(d,b);Fa(c,d);DD(a.jh);CH(a.jh);},Em=(a,b,c)=>{let d,e,f,g;d=a.jh.jG;e=d.jT.jz;f=Cc(d);if
(BP(d.jT.i8)>0)f=F2(f,(ET(d.jT.i8)).kf);b=b.db(f);if(!Dt(b,Cc(d))){if(!c)F0(d);g=Fr(d.kt);Kl(d,b,g);Y();Cp(g,CA.i9);Fa(d,g);if(e)Pb(d.jT);}DD(a.jh);CH(a.jh);},E$=(a,b)=>{let c;c=a.jh;c.ka.l_=b;Cy(c);},BD=J(0);
function J$(){H.call(this);this.qE=null;}
let R$=(b,c)=>{Cy(b.qE);};
function J9(){H.call(this);this.p5=null;}
let Vc=(b,c)=>{b=b.p5;Ma(b.jG,NR(b.lN));DD(b);};
function Kv(){H.call(this);this.jE=null;}
let JH=null,Ub=(a,b)=>{a.jE=b;},Rf=a=>{let b=new Kv();Ub(b,a);return b;},Bm=()=>{if(JH===null)JH=Rf(null);return JH;},Bx=b=>{return Rf(BW(b));},Bl=a=>{let b;b=a.jE;if(b!==null)return b;b=new Eu;Bp(b);Z(b);},CM=a=>{return a.jE===null?0:1;},B5=a=>{return a.jE!==null?0:1;},Fv=(a,b)=>{let c;c=a.jE;if(c!==null)b.dc(c);},D_=(a,b)=>{let c;c=a.jE;if(c!==null)b=c;return b;},Ht=a=>{let b;b=a.jE;if(b!==null)return b;b=new Eu;Bp(b);Z(b);},KH=(a,b)=>{if(a===b)return 1;if(!(b instanceof Kv))return 0;return W(b.jE,a.jE);};
function L$(){H.call(this);this.mR=null;}
let Kg=a=>{return a.mR.hasAttribute("fragment")?1:0;},NR=a=>{let b;b=K8(a);if(Kg(a))KJ(b,JD(Bq(location.hash.slice(1))));return b;},K8=a=>{let b,c,d,e,f,g;b=CG();c=(B3()).data;d=c.length;e=0;while(e<d){f=c[e];if(a.mR.hasAttribute(R(f.i9))?1:0){g=f.i9;Ci(b,g,Bq(a.mR.getAttribute(R(g))));}e=e+1|0;}return b;};
function OW(){let a=this;H.call(a);a.l2=null;a.k4=null;a.jT=null;a.kt=null;a.nu=null;}
let Cc=a=>{return a.jT.js;},L1=a=>{return Fr(a.kt);},Ma=(a,b)=>{let c,d,e,f;a:{c=a.kt;d=b.j$;e=c.j$;if(FS(d,e)){d=b.kE;c=c.kE;if(FS(d,c)){f=1;break a;}}f=0;}if(!f){F0(a);Fa(a,Fr(b));}},Qz=(a,b,c)=>{let d,e;if(!Cr(b)){d=Mn(a);S(c,d);b=b;d=Gu(b,b.i6-1|0);e=Cc(a);Fa(a,d.mv);if(!Dt(e,Cc(a)))DC(a.jT,d.m$);}},F0=a=>{let b,c;b=a.k4;c=Mn(a);S(b,c);F$(a.l2);b=a.k4;if(b.i6>200)Gu(b,0);},Mn=a=>{let b,c,d;b=new Jr;c=a.kt;d=BP(a.jT.i8);b.mv=c;b.m$=d;return b;},Fa=(a,b)=>{let c,d,e,f;a.kt=b;b=Gm(b);a.nu=b;c=a.jT;d=b.lT;e
=Dt(d,c.js);f=Gn(d)!=Gn(c.js)?0:1;c.js=d;c.kM=NaN;if(!e){c.i8=LG(d);c.n1=c.n1+1|0;c.jz=0;}if(!(e&&f))DC(c,Gn(d));else if(BP(c.i8)>CC(c))DC(c,CC(c));},Kl=(a,b,c)=>{let d,e,f,g,h;d=(B3()).data;e=d.length;f=0;while(f<e){g=d[f];h=CL(b,g);if(CM(h)&&!KH(h,CL(Cc(a),g)))Ci(c,g.i9,Bl(h));f=f+1|0;}},R1=J(),JD=b=>{let c,d;c=CG();b=new URLSearchParams(R(b));d=new HT;d.oP=c;b.forEach(Bi(Bk(d),"pair"));return c;},H9=b=>{let c,d,e,f;c=new URLSearchParams("");d=0;while(d<GR(b)){e=Fy(b,d);f=GH(b,d);c.append(R(e),R(f));d=d+1
|0;}return Bq(c.toString());},D8=J(0),Qb=J(),Yi=a=>{return performance.now();};
function MV(){let a=this;H.call(a);a.js=null;a.i8=null;a.n1=0;a.jz=0;a.lh=0;a.p2=0;a.kM=0.0;a.qw=0;}
let Pb=a=>{if(BP(a.i8)>=CC(a))DC(a,0);a.jz=1;a.kM=NaN;},GS=a=>{a.jz=0;a.lh=0;},DC=(a,b)=>{b=Bu(0,BG(b,CC(a)));a.p2=b;a.lh=b==BP(a.i8)?0:1;},Jv=a=>{return !a.jz&&!a.lh?0:1;},CC=a=>{let b,c;b=Ex(a.js);c=a.i8;if(c.kD)b=BG(c.jB,b);return b;},J3=(a,b)=>{H4(a,b,30.0);},H4=(a,b,c)=>{let d,e,f,g,h;d=b.bF();if(a.lh)e=a.p2;else if(!a.jz)e=BP(a.i8);else{f=a.js;Y();g=BA(f,Dm,G(120))?Dd():Dg(CF(f,Dm)|0);if(L0(g))e=CC(a);else{if(isNaN(a.kM)?1:0){a.kM=d;a.qw=BP(a.i8);}e=Bd(a.qw+(d-a.kM)*Gv(g)/1000.0,CC(a))|0;}}h=KR(a.i8,e,
16);while(!h&&b.bF()-d<c){h=KR(a.i8,e,16);}e=a.lh;if(!(!e&&h))a.kM=NaN;h=e&(h?0:1);a.lh=h;a.jz=a.jz&(!h&&BP(a.i8)>=CC(a)?0:1);};
function Pc(){let a=this;H.call(a);a.jI=null;a.pJ=0;a.j_=null;a.kq=0;a.lo=null;a.jB=0;a.kD=0;}
let XU=(a,b)=>{let c,d,e,f,g,h,i;a:{a.j_=Bg();a.kq=1;a.lo=Bj(256);c=new QM;c.ks=Dk(b);c.j6=GT(b);c.kN=Pk(b);Y();d=Bn(b,El);e=Dk(b);f=FK(b);g=(-1);switch(Dv(d)){case -361295720:if(!V(d,G(70)))break a;g=0;break a;case 2988943:if(!V(d,G(71)))break a;g=1;break a;default:}}b:{switch(g){case 0:h=new KT;h.qQ=f;h.lM=Ch(e);break b;case 1:h=new MQ;h.k7=1.0;h.k1=1.0;h.oJ=f;h.lH=Ch(e);h.lL=Ch(e);h.n9=Ch(e);h.nB=Ch(e);break b;default:}h=new IJ;F1();h.oc=f;}if(G2(b,C7))d=h;else{d=new Mm;i=OZ(b);d.nb=h;d.o4=i;}c:{c.lu=d;e
=Bn(b,BX);g=(-1);switch(Dv(e)){case 115791563:if(!V(e,G(34)))break c;g=1;break c;case 289928229:if(!V(e,G(33)))break c;g=0;break c;case 1230441723:if(!V(e,G(35)))break c;g=2;break c;default:}}d:{switch(g){case 0:d=new MH;break d;case 1:d=new Lq;break d;case 2:if(!Pf(b)){d=Qs(b);break d;}d=new Qj;d.p1=Jw(b);break d;default:}d=Qs(b);}c.ke=d.dr(c.ks);c.mb=EX(c.ks,c.j6.i3);c.np=J5(c.ks,Bh(c.j6));c.qW=Md(c.ks,c.kN);c.oQ=Md(c.ks,Bh(c.j6)%c.kN|0);Kt(c);a.jI=c;a.pJ=BG(1024,4000000/Po(HB(c))|0);QL(a);},LG=a=>{let b=
new Pc();XU(b,a);return b;},BP=a=>{return a.jI.jA;},Q4=(a,b)=>{let c,d,e;c=a.jB;if(b<=c)return a.lo.data[b];d=new BS;e=L();P(Q(I(Q(I(e,G(167)),b),G(168)),c),46);BY(d,K(e));Z(d);},NC=(a,b)=>{return (BH(a.j_,b)).kh;},ET=a=>{let b,c,d,e,f,g,h,i,j,k;b=a.jI;c=a.kD&&BP(a)==a.jB?1:0;d=new IX;e=b.ks;f=b.j6;g=MJ(b.jA,b.kN,Bh(f));h=b.jA;i=b.mF;j=CI(b.ke);k=b.lu.dw();b=Kj(Go(b.mb));d.jv=e;d.jc=f;d.nf=g;d.kG=h;d.kj=i;d.kf=j;d.nI=k;d.le=b;d.lp=c;return d;},KR=(a,b,c)=>{let d,e,f,g,h;if(a.kD)b=BG(b,a.jB);Qh(a,b);d=0;while
(true){e=a.jI;if(e.jA>=b)break;if(d>=c)break;QY(e);e=a.jI;if(e.jA<=a.jB)f=1;else{a:{g=e.mF;if(g-g===0.0){e=e.ke;f=1;b:{c:{while(true){h=e.jf.data;if(f>=h.length)break;if(!OA(h[f].i0))break c;if(!OA(e.je.data[f].i0))break c;f=f+1|0;}f=1;break b;}f=0;}if(f){f=1;break a;}}f=0;}if(f){a.jB=a.jI.jA;QL(a);f=1;}else{a.kD=1;f=a.jB;Qh(a,f);while(true){e=a.jI;if(e.jA>=f)break;QY(e);}f=0;}}if(!f)break;d=d+1|0;}d:{e:{c=a.jI.jA;if(c!=b){if(!a.kD)break e;if(c!=a.jB)break e;}b=1;break d;}b=0;}return b;},Qh=(a,b)=>{let c,d,
e,f;c=BG(b/a.kq|0,a.j_.i6-1|0);d=a.jI;e=d.jA;if(!(b>=e&&Bb(c,a.kq)<=e)){b=Bb(c,a.kq);f=BH(a.j_,c);d.jA=b;C5(d.ke,f.kh);d.lu.dD(f.kZ);Kt(d);}},QL=a=>{let b,c,d,e,f,g;b=a.jB;c=a.lo;d=c.data.length;if(b==d)a.lo=Gc(c,2*d|0);c=a.lo.data;b=a.jB;e=a.jI;c[b]=e.mF;if(b%a.kq|0)return;f=a.j_;e=HB(e);S(f,e);e=a.j_;if(e.i6>a.pJ){f=G4(e);F$(a.j_);b=0;g=f;while(b<g.i6){e=a.j_;f=BH(g,b);S(e,f);b=b+2|0;}a.kq=a.kq*2|0;}};
function LL(){let a=this;H.call(a);a.oC=null;a.pO=null;a.qO=null;a.nF=null;a.na=null;a.po=null;a.q_=null;a.qz=null;a.qZ=null;a.pd=null;a.p9=null;a.oZ=null;a.qg=null;a.lj=null;a.pC=null;a.q1=null;a.l3=null;a.mU=null;a.l_=null;}
let RX=(a,b,c)=>{let d,e,f,g,h,i,j,k;a.l3=Bm();a.mU=Bm();a.l_=Dd();a.oC=b;d=new Qi;e=b.querySelector(".messages");d.ou=Bg();d.nc=e;a.pO=d;e=new IV;FX();e.mV=b;a.qO=e;e=new Nm;f=b.querySelector(".decision");BW(c);d=new ND;d.q$=c;N2(e,f,d);e.kW=Bm();e.lD=Bm();e.mZ=c;JQ(new FM,e.lm,e);g=e.lm;d=new IN;d.px=e;g.addEventListener("dblclick",Bi(Bk(d),"handleEvent"));a.nF=e;a.na=VO(b.querySelector(".network"),c);e=new Ja;f=b.querySelector(".transport");Cx();h=new Lk;h.pz=c;e.qI=EE(f,G(169),h);d=new Lm;d.qi=c;e.qv=EE(f,
G(170),d);BW(c);h=new Ll;h.qP=c;d=EE(f,G(171),h);e.qC=d;e.rh=d.querySelector("span");h=new Lj;h.oM=c;e.p0=EE(f,G(172),h);h=new Li;h.qo=c;e.qG=EE(f,G(173),h);g=f.querySelector(".iteration");e.lv=g;h=new HK;h.q2=e;h.q3=c;g.addEventListener("input",Bi(Bk(h),"handleEvent"));e.pc=f.querySelector(".position");e.kT=f.querySelector(".speed select");i=PS.data;j=i.length;k=0;while(k<j){LQ(e,i[k]);k=k+1|0;}f=e.kT;h=new HJ;h.o6=e;h.o5=c;f.addEventListener("change",Bi(Bk(h),"handleEvent"));a.po=e;e=new Pt;f=b.querySelector(".predictions");e.kP
=Bg();e.nE=DV((Fd()).i3,(Fd()).i$);e.nN=f.querySelector("tbody");e.o0=f.querySelector(".score");a.q_=e;a.qz=SB(b.querySelector(".predictions .editing"),c);e=new M3;d=b.querySelector(".losses");BW(c);f=new OS;f.pT=c;e.mM=Bg();e.nW=(-1);e.ng=d.querySelector("tbody");e.pr=f;a.qZ=e;a.pd=XS(b,c);d=b.querySelector(".set-up .tools");a.p9=Vk(d,c);a.oZ=Ru(d,b.querySelector(".example-help"),c);a.qg=Yr(b.querySelector(".set-up"),c);a.lj=Yd(b,c);a.pC=b.querySelector(".engine");a.q1=b.querySelector(".announcement");},TE
=(a,b)=>{let c=new LL();RX(c,a,b);return c;},BS=J(BL),FE=J(BJ),B1=null,Cs=null,SF=null,Fs=()=>{Fs=Bf(FE);XF();},Wy=(a,b,c)=>{Fs();Ct(a,b,c);},NW=(a,b)=>{let c=new FE();Wy(c,a,b);return c;},XF=()=>{let b,c,d;B1=NW(G(174),0);b=NW(G(175),1);Cs=b;c=Bc(FE,2);d=c.data;d[0]=B1;d[1]=b;SF=c;},M=J(),U2=a=>{return;},CK=J(0);
function Fg(){M.call(this);this.k$=null;}
let Cw=b=>{let c;c=new Fg;c.k$=Ot(b);return c;},Us=(a,b)=>{let c;c=Dn(b);return !FH(a.k$,c)?Bm():Bx(c);},U1=a=>{let b,c;if(Di(a.k$)!=1){b=CY(G(155),a.k$);c=L();I(I(c,G(176)),b);b=K(c);}else{b=FP(a.k$,0);c=L();I(I(c,G(177)),b);b=K(c);}return b;};
function IP(){M.call(this);this.oh=0;}
let J2=null,PO=null,GI=()=>{GI=Bf(IP);UX();},R6=(a,b)=>{GI();a.oh=b;},V0=a=>{let b=new IP();R6(b,a);return b;},S1=(a,b)=>{let c,d,e,f,g;c=Bg();d=BI(C2(b,59));while(true){if(!BF(d))return Bx(CY(G(178),c));b=C2(BE(d),44);GI();e=b;if(e.i6!=3)f=Bm();else{b=J2;g=BH(e,0);b=Io(b,g);g=J2;f=BH(e,1);g=Io(g,f);f=PO;e=BH(e,2);f=Nn(f,e);if(CM(b)&&CM(g)&&CM(f)){b=Bl(b);g=Bl(g);f=Bl(f);e=L();I(P(I(P(I(e,b),44),g),44),f);f=Bx(K(e));}else f=Bm();}if(B5(f))break;b=c;if(b.i6==a.oh)break;S(b,Bl(f));}return Bm();},RK=a=>{let b,
c;b=a.oh;c=L();I(Q(I(c,G(179)),b),G(180));return K(c);},UX=()=>{J2=Jd(0);PO=C4(0.0,1.0);};
function Ky(){let a=this;M.call(a);a.ok=null;a.nT=0;}
let Sx=(a,b,c)=>{a.ok=b;a.nT=c;},Jb=(a,b)=>{let c=new Ky();Sx(c,a,b);return c;},W4=(a,b)=>{let c,d,e,f;c=Bg();d=BI(C2(b,44));while(true){if(!BF(d))return Bx(CY(G(181),c));e=BE(d);f=a.ok.dO(e);if(B5(f))break;e=c;if(e.i6==a.nT)break;S(e,Bl(f));}return Bm();},Ur=a=>{let b,c,d;b=a.ok.bj();c=a.nT;d=L();I(Q(I(I(I(d,G(182)),b),G(183)),c),G(184));return K(d);};
function JZ(){M.call(this);this.n8=0;}
let Uv=(a,b)=>{a.n8=b;},Jd=a=>{let b=new JZ();Uv(b,a);return b;},Io=(a,b)=>{let c,d,e,f;c=Ev(b);if(JK(c))return Bm();d=DK(c);e=d-d!==0.0?0:1;a:{b:{if(e){if(d>0.0)break b;if(!a.n8)break b;}f=0;break a;}f=1;}return !f?Bm():Bx(BV(d));},Uf=a=>{return !a.n8?G(185):G(186);};
function In(){let a=this;M.call(a);a.nP=0.0;a.n2=0.0;}
let VP=(a,b,c)=>{a.nP=b;a.n2=c;},C4=(a,b)=>{let c=new In();VP(c,a,b);return c;},Nn=(a,b)=>{let c,d;c=Ev(b);if(JK(c))return Bm();d=DK(c);return !(d===Br(d)&&d>=a.nP&&d<=a.n2?1:0)?Bm():Bx(BV(d+0.0));},Wl=a=>{let b,c,d;b=BV(a.nP);c=BV(a.n2);d=L();I(I(I(I(d,G(187)),b),G(188)),c);return K(d);};
function IA(){let a=this;M.call(a);a.m2=null;a.ma=null;}
let YG=(a,b,c)=>{a.m2=b;a.ma=c;},Je=(a,b)=>{let c=new IA();YG(c,a,b);return c;},YO=(a,b)=>{return !V(Dn(b),a.ma)?a.m2.dO(b):Bx(a.ma);},Xt=a=>{let b,c,d;b=a.m2.bj();c=a.ma;d=L();I(I(I(d,b),G(189)),c);return K(d);};
function LW(){M.call(this);this.op=null;}
let X4=b=>{let c;c=new LW;c.op=Ot(b);return c;},Xg=(a,b)=>{let c,d,e;c=Bg();d=BI(C2(b,44));while(true){if(!BF(d))return Cr(c)?Bm():Bx(CY(G(181),c));e=Dn(BE(d));if(!FH(a.op,e))break;if(FH(c,e))break;S(c,e);}return Bm();},YL=a=>{let b,c;b=CY(G(155),a.op);c=L();I(I(I(c,G(190)),b),G(191));return K(c);},HC=J(M),U6=a=>{return;},Wj=()=>{let a=new HC();U6(a);return a;},Rz=(a,b)=>{let c,d;a:{c=Dn(b);d=(-1);switch(Dv(c)){case 0:if(!V(c,G(2)))break a;d=0;break a;case 3569038:if(!V(c,G(136)))break a;d=1;break a;case 97196323:if
(!V(c,G(116)))break a;d=2;break a;default:}}b:{switch(d){case 0:case 1:b=Bx(G(136));break b;case 2:b=Bx(G(116));break b;default:}b=Bm();}return b;},Um=a=>{return G(192);},Oj=J(EU),We=J(),Vg=b=>{try {history.replaceState(history.state,'',b?'#'+b:location.pathname+location.search);}catch(sandboxed){}};
function Np(){let a=this;H.call(a);a.j$=null;a.kE=null;}
let RD=a=>{a.j$=Bg();a.kE=Bg();},CG=()=>{let a=new Np();RD(a);return a;},Ov=b=>{let c,d,e;c=CG();d=0;while(true){e=b.data;if(d>=e.length)break;Ci(c,e[d],e[d+1|0]);d=d+2|0;}return c;},GR=a=>{return a.j$.i6;},Fy=(a,b)=>{return BH(a.j$,b);},GH=(a,b)=>{return BH(a.kE,b);},Ci=(a,b,c)=>{let d;d=GX(a.j$,b);if(d>=0)LI(a.kE,d,c);else{S(a.j$,b);S(a.kE,c);}},KJ=(a,b)=>{let c;c=0;while(c<GR(b)){Ci(a,Fy(b,c),GH(b,c));c=c+1|0;}},Cp=(a,b)=>{let c;c=GX(a.j$,b);if(c>=0){Gu(a.j$,c);Gu(a.kE,c);}},Fr=a=>{let b;b=CG();KJ(b,a);return b;},Mq
=J(0);
function HT(){H.call(this);this.oP=null;}
let Xo=(b,c,d)=>{c=Bq(c);d=Bq(d);Ci(b.oP,d,c);};
function PI(){let a=this;M.call(a);a.lT=null;a.rf=null;}
let Gm=b=>{let c,d,e,f,g,h,i,j,k;c=Bg();d=0;while(d<(B3()).data.length){e=Bm();S(c,e);d=d+1|0;}e=Ly(c);c=Bg();d=0;while(d<GR(b)){e=D_(Nu(e,b,d),e);d=d+1|0;}d=0;while(d<GR(b)){f=Ld(Fy(b,d));if(B5(f)){f=Yz(Fy(b,d));S(c,f);}else if(B5(Nu(e,b,d))){f=PH(Bl(f),GH(b,d),Bn(e,Bl(f)));S(c,f);}d=d+1|0;}g=new OD;g.j5=Bg();g.jm=e;if(OI(e))S(g.j5,G(193));MO(g,C0,Ce,G(26));if(GJ(g.jm)&&!G2(g.jm,CW)){b=g.j5;f=GU(g,CW);h=L();I(I(I(h,G(194)),f),G(195));f=K(h);S(b,f);}if(BA(g.jm,BX,G(35))&&!Pf(g.jm)){h=g.j5;d=(Jw(g.jm)).data.length;i
=CE(Dk(g.jm));f=L();I(Q(I(Q(I(f,G(196)),d),G(197)),i),G(198));f=K(f);S(h,f);}MO(g,CD,BX,G(35));b=Bg();i=CE(Dk(g.jm));j=BI(C2(Bn(g.jm,C7),44));k=i;while(BF(j)){f=BE(j);if(KL(f)>=k)S(b,f);}if(!Cr(b)){f=g.j5;b=Iq(CY(G(181),b));d=i-1|0;h=L();P(Q(I(I(I(h,G(199)),b),G(200)),d),46);h=K(h);S(f,h);}if(V(D_(CL(g.jm,Dr),G(2)),G(64))&&!JI(g.jm)){f=g.j5;b=GU(g,CR);h=L();I(I(I(h,G(201)),b),G(202));h=K(h);S(f,h);}d=Bh(GT(g.jm));if(!BA(g.jm,Dj,G(79))&&CF(g.jm,Dj)>d){b=g.j5;f=GU(g,Dj);h=L();P(Q(I(I(h,f),G(203)),d),46);f=K(h);S(b,
f);}if(CF(g.jm,CA)>Ex(g.jm)){b=g.j5;f=GU(g,CA);d=Ex(g.jm);h=L();P(Q(I(I(h,f),G(204)),d),46);f=K(h);S(b,f);}f=g.j5;If(c,f);b=new PI;U2(b);b.lT=e;b.rf=c;return b;},Nu=(b,c,d)=>{let e,f;e=Ld(Fy(c,d));f=new Qx;f.pK=b;f.pL=c;f.pM=d;b=e.jE;if(b!==null){c=f;b=b;e=HV(c.pK,b,GH(c.pL,c.pM));}return e;},Yz=b=>{let c,d,e,f,g,h;c=Bg();d=(B3()).data;e=d.length;f=0;while(f<e){g=d[f].i9;S(c,g);f=f+1|0;}b=Iq(b);c=CY(G(155),c);h=L();P(I(I(I(I(h,G(205)),b),G(206)),c),46);return K(h);};
function QM(){let a=this;H.call(a);a.j6=null;a.kN=0;a.lu=null;a.ke=null;a.mb=null;a.np=null;a.qW=null;a.oQ=null;a.ks=null;a.jA=0;a.mF=0.0;}
let HB=a=>{let b,c,d;b=new HZ;c=CI(a.ke);d=a.lu.dw();b.kh=c;b.kZ=d;return b;},QY=a=>{let b,c,d,e,f,g,h;b=a.lu;c=a.ke;if(a.kN>=Bh(a.j6)){JJ(a.np,a.ke,a.mb,a.j6.i$);d=a.np;}else{d=MJ(a.jA,a.kN,Bh(a.j6));e=d.mD!=a.kN?a.oQ:a.qW;f=a.ke;g=a.j6;h=d.mN;d=e.n7;B$(g.i3.i0,h*2|0,d.i3.i0,0,Bh(d)*2|0);B$(g.i$.i0,h,d.i$.i0,0,Bh(d));DG(e.nU,f);JJ(e.ol,f,e.nU,e.n7.i$);d=e.ol;}b.d5(c,d);a.jA=a.jA+1|0;Kt(a);},Kt=a=>{DG(a.mb,a.ke);a.mF=a.ks.lb.d6(Go(a.mb),a.j6.i$);};
function P4(){H.call(this);this.mW=0;}
let C6=null,VN=(a,b)=>{a.mW=b;},OL=a=>{let b=new P4();VN(b,a);return b;},Dd=()=>{if(C6===null)C6=OL(0);return C6;},Dg=b=>{return OL(b);},Gv=a=>{let b;if(a!==C6)return a.mW;b=new Eu;Bp(b);Z(b);},HS=a=>{return a===C6?0:1;},L0=a=>{return a!==C6?0:1;},La=(a,b)=>{if(a!==C6)b.d7(a.mW);},Jc=(a,b)=>{if(a!==C6)b=a.mW;return b;};
function Qi(){let a=this;H.call(a);a.nc=null;a.ou=null;}
let UI=(a,b,c)=>{let d,e,f;d=G4(b);If(d,c);e=a.ou;if(FS(d,e))return;a.ou=d;Fw(a.nc);e=BI(b);while(BF(e)){f=BE(e);BZ(a.nc,G(207),f);}b=c.p();while(b.q()){e=b.s();c=BZ(a.nc,G(207),e);d="advice";c.className=d;}};
function IV(){H.call(this);this.mV=null;}
let Ns=null,FX=()=>{FX=Bf(IV);SI();},Yy=(a,b)=>{let c,d,e,f,g,h,i,j,k;c=FH(b,G(97));d=a.mV;e=R(!c?G(208):G(97));d.className=e;FX();f=Ns.data;g=f.length;h=0;while(h<g){i=f[h];e=!V(i,G(209))?i:G(92);j=GX(b,e);QF(a,i,!c&&!V(i,G(210))&&j<0?0:1,j);h=h+1|0;}h=(-1);f=Bc(Bs,3).data;f[0]=G(93);f[1]=G(95);f[2]=G(96);j=f.length;k=0;while(k<j){e=f[k];h=Bu(h,GX(b,e));k=k+1|0;}QF(a,G(211),!c&&h<0?0:1,h);e=a.mV;b=CY(G(4),b);e.setAttribute("data-view",R(b));},QF=(a,b,c,d)=>{let e,f;e=a.mV;f=L();I(P(f,46),b);e=e.querySelector(R(K(f)));e.hidden
=!!(c?0:1);if(d<0)e.style.removeProperty("order");else e.style.setProperty("order",R(Ca(d)));},SI=()=>{Ns=BN(Bs,[G(90),G(91),G(209),G(63),G(94),G(212),G(210)]);};
function Fz(){let a=this;H.call(a);a.lY=null;a.lm=null;a.pN=null;a.oU=null;a.lw=0;a.m1=0;a.of=0;}
let N2=(a,b,c)=>{let d,e;d=b.querySelector(".picture");a.lY=d;a.lm=d.querySelector("canvas");a.pN=b.querySelector(".twin");b=new HW;b.pR=a;b.pP=c;e=new ResizeObserver(Bi(Bk(b),"onResize"));d=a.lY;e.observe(d);b=new M8;e=a.lY;b.or=1;d=new H1;d.qr=b;d.qs=c;(new IntersectionObserver(Bi(Bk(d),"onChange"))).observe(e);a.oU=b;},Hy=a=>{a.lw=a.lY.clientWidth;a.m1=a.lY.clientHeight;},QT=(a,b,c)=>{let d,e,f,g,h,i,j,k;d=a.lw;if(d&&a.oU.or){e=new LB;f=a.lm;g=d;h=a.m1;i=devicePixelRatio;e.ns=G(2);e.k0=g;e.mX=h;e.l8=1.0/
i;d=Br(g*i)|0;j=Br(h*i)|0;if(!(f.width==d&&f.height==j)){f.width=d;f.height=j;}k=f.getContext("2d");e.jo=k;k.setTransform(i,0.0,0.0,i,0.0,0.0);e.jo.lineJoin="round";a.d_(e,b);if(!(!c&&a.of)){a.of=1;BC(a.pN,a.ea(b));}return;}a.of=0;},IH=J(0);
function Nm(){let a=this;Fz.call(a);a.mZ=null;a.kW=null;a.lD=null;a.ld=0;a.no=0;}
let KS=b=>{return Ou(b.nx,b.kb);},YD=(a,b,c,d)=>{let e,f,g,h,i,j;e=Dd();f=d*d;if(CM(a.kW)){g=(Ht(a.lD)).i3;h=0;while(h<g.i4){d=EK(Bl(a.kW),T(g,h,0))-b;i=Eg(Bl(a.kW),T(g,h,1))-c;d=d*d+i*i;if(d<=f){e=Dg(h);f=d;}h=h+1|0;}}j=new QG;j.qt=a;La(e,j);E$(a.mZ,e);return HS(e);},XM=(a,b,c)=>{let d,e,f,g,h,i,j,k,l;d=Ht(a.kW);e=d.jS;f=e.j1;g=d.jU;b=(b-g.jb)/g.jj;h=e.jW;i=O8(f+b*(h-f),f,h);g=d.jS;h=g.jL;d=d.jU;h=O8(h-(c-d.jq)/d.jy*(h-g.jN),e.jN,e.jL);g=Ht(a.lD);j=a.ld;k=GN(g,j,i,h,T(g.i$,j,0));d=a.mZ;g=new Qp;g.rd=k;l=a.no;Em(d,
g,l);a.no=1;},RE=a=>{return;},O8=(b,c,d)=>{return Bt(c,Bd(d,Br(b*100.0)/100.0));},Vz=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q;b=KS(b);DT();c=L();d=b.kI;e=0;f=0;g=d.kJ.data;h=g.length;i=0;while(i<h){j=g[i];e=e+(!(j>0.5)?0:1)|0;f=f+(!(isNaN(j)?1:0)?1:0)|0;i=i+1|0;}a:{N(Q(N(c,G(213)),b.lU),G(214));if(!f)N(c,G(215));else{if(e){k=d.kJ.data.length;if(e!=k){l=new OK;l.nj=d;l.mc=Dp(k);l.n6=B6(k);m=B6(2).data;e=0;while(true){g=l.mc.data;if(e>=g.length)break;if(!g[e]){k=!Id(l,e)?0:1;m[k]=m[k]+1|0;f=Id(l,e);n=l.nj.jD;k
=E6(l,e,f,0);o=n-1|0;while(k>0){g=l.n6.data;k=k+(-1)|0;h=g[k];i=h%n|0;if(i>0)k=E6(l,h-1|0,f,k);if(i<o)k=E6(l,h+1|0,f,k);if(h>=n)k=E6(l,h-n|0,f,k);h=h+n|0;if(h<l.mc.data.length)k=E6(l,h,f,k);}}e=e+1|0;}j=0.0;e=0;while(true){f=d.j8;if(e>=f)break;p=e&&e!=(f-1|0)?1.0:0.5;k=0;while(true){h=d.jD;if(k>=h)break;q=k&&k!=(h-1|0)?1.0:0.5;j=j+(!(FU(d,k,e)>0.5)?0.0:q*p);k=k+1|0;}e=e+1|0;}j=j/Bb(f-1|0,d.jD-1|0);N(N(N(c,G(216)),P0(j)),G(217));N(N(N(c,M7(m[1])),G(218)),P0(1.0-j));P(N(N(c,G(155)),M7(m[0])),46);break a;}}N(Q(c,
e?1:0),G(219));}}WC(c,b);return K(c);},Xp=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z;c=c;d=c.lG;e=b;f=e.k0;g=e.mX;h=HG(f);i=CP(3.75*h);j=CP(5.5*HG(f));k=Fi(f-O9(f)-j);l=Bt(1.0,Bd(k,Fi(g-i-CP(2.2*h))));m=Cv(O9(f)+Fi((k-l)/2.0),i,l,l);n=D3(m)+Br(1.25*h);o=new MW;p=Cv(n,i,Br(1.0*h),l);j=1.15*h;Cz();q=DB(j,CJ);k=Br(1.35*h);r=I9(h,CJ);s=Br(2.9*h);j=Bt(5.5,Bd(10.0,0.028*l));o.qb=f;o.rj=g;o.k_=m;o.mJ=p;o.o_=q;o.qT=k;o.p8=r;o.n0=s;o.li=h;o.n5=j;o.qq=1.5;t=new O$;q=c.nA;Y();if(!BA(d,F3,G(107))){DW();m
=E1;}else{DW();m=OR;}if(!BA(d,GC,G(112))){Ek();p=Gl;}else{Ek();p=PT;}t.jO=o;t.j2=q;t.nH=m;t.qn=p;u=KS(c);v=c.lW;p=Ka(u.kI.kK,t.jO.k_);B2(e,Cv(0.0,0.0,e.k0,e.mX),t.j2.j0);w=t.jO;x=t.j2;y=u.lU;r=u.m8;m=w.k_;l=m.jb+m.jj/2.0;m=L();Q(I(m,G(220)),y);CB(e,K(m),l,w.qT,w.o_,x.jw);m=L();I(I(m,G(221)),r);d=K(m);k=2.0*(Bd(l,w.qb-l)-4.0);m=w.p8;n=m.lP;m=m.mG;De();if(m!==E9){q=DB(Bd(n,k/(0.65*d.i1.length)),CJ);CB(e,d,l,w.n0,q,x.jw);}else{z=d.i1.length>=20?26:d.i1.length;h=w.n0;q=x.jw;j=Bu(z,d.i1.length);i=Bd(n,k/(0.602*j));CB(e,
d,l-0.602*i*j/2.0,h,I9(i,DY),q);}WR(t,b,p,u);e=t.jO;m=t.j2;q=p.jS;q=IZ(q.j1,q.jW,Kw(e,p.jU.jj));d=p.jS;TP(p,b,e,m,q,IZ(d.jN,d.jL,Kw(e,p.jU.jy)));VT(t,b);Tv(t,b,p,u);e=new QQ;e.o1=t;e.o8=b;e.o9=p;e.o7=u;La(v,e);a.kW=Bx(Ka(Xb(Ts(u)),YY(o)));a.lD=Bx(Sc(VF(c)));};
function PP(){let a=this;Fz.call(a);a.mo=null;a.ph=null;a.kA=null;a.jZ=null;a.mH=null;a.pb=null;a.lA=null;a.kd=null;a.la=null;a.mg=null;a.ne=null;a.kV=null;a.jJ=0;a.nh=0;a.mA=0;a.q5=0.0;a.q4=0.0;a.qS=0.0;}
let Wu=(a,b,c)=>{let d;BW(c);d=new Nl;d.pQ=c;N2(a,b,d);a.lA=Bm();a.kd=Bm();a.la=Bm();a.mg=Bm();a.ne=Dp(0);a.kV=Bj(0);a.mo=c;a.ph=b.querySelector(".picture");d=b.querySelector(".editing");a.kA=d.querySelector(".parameter");a.jZ=d.querySelector(".value");a.mH=d.querySelector(".freeze");a.pb=d.querySelector(".complaint");c=new ID;d.addEventListener("submit",Bi(Bk(c),"handleEvent"));b=a.kA;d=new IF;d.re=a;b.addEventListener("change",Bi(Bk(d),"handleEvent"));b=a.jZ;d=new IE;d.pm=a;b.addEventListener("change",Bi(Bk(d),
"handleEvent"));b=a.jZ;d=new IC;d.oB=a;b.addEventListener("keydown",Bi(Bk(d),"handleEvent"));b=a.mH;d=new IB;d.qN=a;b.addEventListener("change",Bi(Bk(d),"handleEvent"));JQ(new FM,a.lm,a);},VO=(a,b)=>{let c=new PP();Wu(c,a,b);return c;},Ro=(a,b)=>{let c,d;c=b.kb;a.kV=c.kf;if(!(!B5(a.la)&&Gi(Bl(a.la),c.jv)))MM(a,c.jv);if(b.kC&&!(a.jZ.matches(':focus')?1:0)){d=Hx(a.kV.data[a.jJ]);if(!V(Bq(a.jZ.value),d))a.jZ.value=R(d);a.mH.checked=!!(Q_(a,b.lG)).data[a.jJ];}},MM=(a,b)=>{let c,d,e,f,g;a.la=Bx(b);a.kd=Bm();a.jJ
=BG(a.jJ,CE(b)-1|0);Fw(a.kA);c=BG(400,CE(b));d=0;while(d<c){e=a.kA;f=G$(b,d);BZ(e,G(222),!Ig(f)?E4(G(223),QB(b,f)):E4(G(224),Hg(b,f.mO,f.nt)));d=d+1|0;}b=a.kA;g=a.jJ;b.selectedIndex=g;},OQ=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n;c=b.kb;d=c.jc.i3;e=BG(Jc(b.lW,1),d.i4-1|0);f=Bj(2);g=f.data;g[0]=T(d,e,0);g[1]=T(d,e,1);h=b.nx;Ou(h,c);h=h.mP;g=Q_(a,b.lG);b=Dg(a.jJ);d=F7(c);i=new Gh;j=c.jv;k=Bc(B8(CS),1);k.data[0]=f;I5(i,j,D7(k));DG(i,d);f=i.jC.data;k=Bc(B8(CS),f.length);l=k.data;m=0;n=l.length;while(m<n){l[m]=f[m].i0;m
=m+1|0;}f=g.data;i=new PU;c=c.jv;m=f.length;if(m==CE(c)){i.jp=c;i.ln=d;i.lX=k;i.qh=h;i.mt=g;i.on=b;return i;}b=new BS;n=CE(c);h=L();P(Q(I(Q(I(h,G(225)),n),G(226)),m),46);BY(b,K(h));Z(b);},Q_=(a,b)=>{if(!(!B5(a.mg)&&Bl(a.mg)===b)){a.mg=Bx(b);a.ne=OZ(b);}return a.ne;},MP=(a,b)=>{let c,d;a.jJ=b;c=a.kA;if(b>=400)b=(-1);d=b;c.selectedIndex=d;Hm(a.mo);},Ie=(a,b)=>{BC(a.pb,b);Ft(a.jZ,G(227),Cu(b)?0:1,G(136));},Iu=(a,b,c)=>{let d,e,f;d=a.kV.bb();d.data[a.jJ]=b;e=a.mo;f=new Oy;f.qM=d;Em(e,f,c);},TH=(a,b,c,d)=>{let e,
f,g,h,i,j,k,l,m,n,o,p,q;if(B5(a.kd))e=Dd();else{f=Bl(a.kd);g=new Qv;g.l0=(-1);g.ly=10.0;g.ly=12.0;h=1;while(h<=Bo(f.jn)){i=0;while(i<Be(f.jn,h)){j=0;while(Fp(f,h)&&j<Be(f.jn,h-1|0)){Nh(Nt(f,h,i,j),b,c,EG(f.jn,h,i,j),g);j=j+1|0;}if(Eo(f,h))Nh(M5(f,h,i),b,c,Kx(f.jn,h,i),g);i=i+1|0;}h=h+1|0;}g.ly=10.0;d=Br((b-DU(f,0))/f.mu);j=Bt(0.0,Bd(Bo(f.jn),d))|0;d=(c-Cq(f,j,0))/f.kk.data[j];h=Bt(0.0,Bd(Be(f.jn,j)-1|0,Br(d)))|0;d=Bt(f.ju.data[j],24.0)/2.0;k=!(Bv(b-DU(f,j))<=d&&Bv(c-Cq(f,j,h))<=Bd(d,Bt(f.ju.data[j],f.kk.data[j]))
?1:0)?Bm():Bx(KG(j,h));if(g.l0<0&&CM(k)&&(Bl(k)).kc>0)e=Dg(Kx(f.jn,(Bl(k)).kc,(Bl(k)).jX));else{if(g.l0<0&&B5(k)&&!Gg(f)){h=1;while(h<=Bo(f.jn)){d=EF(f,h)-Dl(f,h);l=(b-Dl(f,h))/d;i=0;j=Ku(l,0.0);m=C3(l,1.0);n=d*d;while(j>=0&&m<=0&&i<Be(f.jn,h)){o=0;while(true){e=f.jn;p=h-1|0;if(o>=Be(e,p))break;q=Cq(f,h,i)-Cq(f,p,o);q=CX(n- -q*q)/d;q=Bv(Ef(f,h,i,o,l)-c)/q;Qe(g,EG(f.jn,h,i,o),q);o=o+1|0;}i=i+1|0;}h=h+1|0;}}h=g.l0;e=h>=0?Dg(h):Dd();}}if(L0(e))return 0;MP(a,Gv(e));a.nh=1;a.mA=0;a.q5=b;a.q4=c;a.qS=a.kV.data[a.jJ];return 1;},Ua
=(a,b,c)=>{let d;d=(b-a.q5-(c-a.q4))/40.0;if(a.nh&&!(!a.mA&&d===0.0)){Iu(a,Qa(a.qS+d,0.01),a.mA);a.mA=1;}},Wn=a=>{a.nh=0;},Qa=(b,c)=>{let d;d=Br(1.0/c);return Br(b*d)/d;},SP=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n;b=OQ(a,b);c=b.jp;d=L();e=b.jp;f=b.lX.data[Bo(e)].data[0];g=b.lX.data[0].data;N(N(d,G(228)),O_(g[0],g[1]));N(d,G(229));h=0;while(h<=Bo(e)){Q(N(d,h?G(230):G(2)),Be(e,h));h=h+1|0;}N(N(d,G(231)),Eb(f));if(isNaN(f)?1:0)N(d,G(232));else N(d,!(f>0.5)?G(233):G(234));N(N(d,G(235)),HX(GK(b,Bo(e),0)));P(d,46);h=
1;while(h<Bo(c)){Ya(d,b,h);h=h+1|0;}i=B6(3).data;j=0;k=CI(b.ln);l=0;while(true){g=k.data;if(l>=g.length)break;if(!Ig(G$(b.jp,l))){if(j>=3)m=3;else{h=j+1|0;m=j;j=h;}while(m>0){f=Bv(g[l]);h=m-1|0;if(!(f>Bv(g[i[h]])))break;if(m<3)i[m]=i[h];m=m+(-1)|0;}if(m<3)i[m]=l;}l=l+1|0;}if(g[i[0]]===0.0)N(d,G(236));else{N(d,j!=1?G(237):G(238));l=0;while(l<j){N(d,!l?G(2):l!=(j-1|0)?G(155):G(239));P(N(d,HX(g[i[l]])),32);e=b.jp;N(d,QB(e,G$(e,i[l])));l=l+1|0;}P(d,46);}h=0;m=0;j=0;g=CI(b.ln);l=0;while(true){i=g.data;if(l>=i.length)break;n
=Ig(G$(b.jp,l))?0:1;h=h+(!n?0:1)|0;m=m+(n&&i[l]<0.0?1:0)|0;j=j+(!b.mt.data[l]?0:1)|0;l=l+1|0;}Q(N(Q(N(d,G(240)),h),G(241)),m);N(d,m!=1?G(242):G(243));if(j>0){N(Q(P(d,32),j),G(244));N(d,j!=1?G(245):G(246));}return K(d);},X2=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m,n;a:{c=c;d=c.nA;if(!B5(a.lA)){b:{e=(Bl(a.lA)).i_;if(e===d)f=1;else if(d!==null&&Bz(d)===By(E_)){g=d;if(!W(e.j0,g.j0)){f=0;break b;}if(!W(e.jw,g.jw)){f=0;break b;}if(!W(e.kp,g.kp)){f=0;break b;}if(!W(e.ku,g.ku)){f=0;break b;}if(!W(e.mL,g.mL)){f=0;break b;}if
(!W(e.mm,g.mm)){f=0;break b;}if(!W(e.mz,g.mz)){f=0;break b;}if(!W(e.kF,g.kF)){f=0;break b;}if(!W(e.kx,g.kx)){f=0;break b;}if(!W(e.nZ,g.nZ)){f=0;break b;}if(!W(e.nq,g.nq)){f=0;break b;}if(W(e.kl,g.kl)){f=1;break b;}f=0;}else f=0;}if(f)break a;}e=new OF;e.i_=d;g=new K9;g.nO=B6(256);h=new Dw;i=Bc(CV,3);j=i.data;j[0]=d.kF;j[1]=Es(d.kl,0.5);j[2]=d.kx;Ff(h,i);g.p7=h;f=0;while(f<256){h=JW(d.kl,f);g.nO.data[f]=(-16777216)|h.jR<<16|h.j3<<8|h.jY;f=f+1|0;}e.ni=g;a.lA=Bx(e);}k=c.kb.jv;if(!(!B5(a.la)&&Gi(Bl(a.la),k)))MM(a,
k);if(!(CM(a.kd)&&(Bl(a.kd)).nl===a.lw&&(Bl(a.kd)).oy===a.m1?1:0)){l=a.lw;f=0;h=BI(k.jV);while(BF(h)){f=Bu(f,(BE(h)).lg);}m=Bd(104.0,Bt(56.0,Lx(k,l)*1.9));m=CP(Bd(Bt(300.0,Bd(460.0,0.8*l)),16.0-( -f|0)*m));d=a.ph.style;f=Bt(200.0,m)|0;h=L();I(Q(h,f),G(247));d.setProperty("height",R(K(h)));a.kd=Bx(UC(k,a.lw,a.m1));}c=OQ(a,c);g=Bl(a.lA);h=Bl(a.kd);n=new Do;d=b;FV(n,0.0,0.0,R9(d),Tx(d));B2(d,n,PA(g.i_));Ww(WV(g,b,h,c));};
function Ja(){let a=this;H.call(a);a.qI=null;a.qv=null;a.qC=null;a.rh=null;a.p0=null;a.qG=null;a.lv=null;a.pc=null;a.kT=null;}
let PS=null,Cx=()=>{Cx=Bf(Ja);TB();},Tn=(a,b)=>{let c,d,e,f,g,h,i;c=BP(b.i8);d=Ca(Ex(b.js));BC(a.rh,!b.jz?G(248):G(249));a.qC.setAttribute("aria-pressed",R(!b.jz?G(116):G(136)));a.qI.disabled=!!(c?0:1);a.qv.disabled=!!(c?0:1);a.p0.disabled=!!(c<CC(b)?0:1);e=a.qG;f=!!(c<CC(b)?0:1);e.disabled=f;a.lv.setAttribute("max",R(d));e=a.lv;f=R(Ca(c));e.value=f;g=a.lv;f=L();I(I(Q(I(f,G(250)),c),G(251)),d);e=K(f);g.setAttribute("aria-valuetext",R(e));h=a.pc;i=d.i1.length;Cx();f=Er(Ca(c));while(f.ji<i){EJ(f,0,32);}e=K(f);f
=L();I(I(I(f,e),G(252)),d);BC(h,K(f));f=b.js;Y();b=Bn(f,Dm);a.kT.value=R(b);if(!V(Bq(a.kT.value),b)){LQ(a,b);a.kT.value=R(b);}},LQ=(a,b)=>{let c,d;c=a.kT;if(V(b,G(120)))d=b;else{d=L();I(I(d,b),G(253));d=K(d);}(BZ(c,G(222),d)).setAttribute("value",R(b));},EE=(b,c,d)=>{Cx();b=b.querySelector(R(c));Cm(b,d);return b;},TB=()=>{PS=BN(Bs,[G(75),G(254),G(121),G(255),G(256),G(257),G(120)]);};
function Pt(){let a=this;H.call(a);a.nN=null;a.o0=null;a.kP=null;a.nE=null;a.qa=0;}
let VD=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p;c=b.kb;d=c.jc;if(!(!Cr(a.kP)&&d===a.nE)){a.nE=d;Fw(a.nN);F$(a.kP);e=0;while(e<BG(100,Bh(d))){f=B0(a.nN,G(258));(BZ(f,G(259),Oq(T(d.i3,e,0)))).setAttribute("scope","row");BZ(f,G(260),Oq(T(d.i3,e,1)));BZ(f,G(260),BV(T(d.i$,e,0)));g=B0(B0(f,G(260)),G(261));h=B0(B0(f,G(260)),G(261));g.className="live";h.className="live";i=B0(B0(f,G(260)),G(261));i.className="mark";i.setAttribute("role","img");j=a.kP;k=new Hv;k.lr=f;k.mY=g;k.md=h;k.lC=i;S(j,k);e=e+1|0;}}l=a.qa+1|0;a.qa
=l;e=a.kP.i6>16&&!b.kC&&(l%15|0)?0:1;m=0;while(true){n=a.kP.i6;if(m>=n)break;if(!e)break;o=T(c.le,m,0);p=o-T(d.i$,m,0);g=BH(a.kP,m);l=Hz(c,m);g.lr.className=R(!l?G(262):G(263));n=Jc(b.lW,(-1))!=m?0:1;Ft(g.lr,G(264),n,G(136));MS(g.mY,o,G(2),b.kC);MS(g.md,p,!(p<0.0)?G(265):G(2),b.kC);BC(g.lC,!l?G(266):G(267));j=g.lC;h=!l?G(268):G(269);j.setAttribute("aria-label",R(h));m=m+1|0;}h=n>=Bh(d)?G(2):G(270);b=a.o0;l=Ds(c);e=Bh(d);g=L();I(I(Q(I(Q(g,l),G(251)),e),G(271)),h);BC(b,K(g));},MS=(b,c,d,e)=>{let f,g;f=DO(E0(c,
8),45,8722);g=L();I(I(g,d),f);BC(b,K(g));if(e)b.title=R(E7(c));},Oq=b=>{return DO(b===Br(b)?BV(b):E0(b,2),45,8722);};
function K6(){let a=this;H.call(a);a.mw=null;a.kQ=null;a.lt=null;a.ls=null;a.nM=null;a.n_=null;a.qY=null;a.jr=null;a.oa=0;}
let TW=(a,b,c)=>{let d,e,f;a.jr=Fd();a.mw=c;a.kQ=b.querySelector(".point");a.lt=b.querySelector(".x1");a.ls=b.querySelector(".x2");a.nM=b.querySelector(".add");a.n_=b.querySelector(".remove");a.qY=b.querySelector(".complaint");d=new I3;b.addEventListener("submit",Bi(Bk(d),"handleEvent"));e=a.kQ;f=new I4;f.pj=a;f.pk=c;e.addEventListener("change",Bi(Bk(f),"handleEvent"));c=a.lt;e=new I1;e.oL=a;c.addEventListener("change",Bi(Bk(e),"handleEvent"));c=a.ls;e=new I2;e.qR=a;c.addEventListener("change",Bi(Bk(e),"handleEvent"));c
=b.querySelector(".flip");b=new N0;b.qu=a;Cm(c,b);b=a.nM;c=new N1;c.pS=a;Cm(b,c);b=a.n_;c=new NZ;c.oT=a;Cm(b,c);},SB=(a,b)=>{let c=new K6();TW(c,a,b);return c;},X_=(a,b)=>{let c,d,e;if(!b.kC)return;c=b.kb.jc;a.jr=c;if(a.oa!=Bh(c)){a.oa=Bh(a.jr);Fw(a.kQ);d=0;while(d<a.oa){BZ(a.kQ,G(222),Ca(d));d=d+1|0;}}e=BG(Jc(b.lW,FJ(a)),Bh(a.jr)-1|0);a.kQ.selectedIndex=e;Pe(a.lt,T(a.jr.i3,e,0));Pe(a.ls,T(a.jr.i3,e,1));a.nM.disabled=!!(Bh(a.jr)<1000?0:1);b=a.n_;c=!!(Bh(a.jr)>1?0:1);b.disabled=c;},Pe=(b,c)=>{if(!(b.matches(':focus')
?1:0))b.value=R(Hx(c));},FJ=a=>{return Bu(0,a.kQ.selectedIndex);},Oe=(a,b)=>{let c,d,e,f,g,h,i,j;c=Pp(Bq(b.value));d=QR(c);e=Bq(b.value);f=a.qY;if(d)g=G(2);else{g=L();I(I(I(g,G(272)),e),G(135));g=K(g);}BC(f,g);Ft(b,G(227),d?0:1,G(136));if(d){h=FJ(a);i=b===a.lt?DK(c):T(a.jr.i3,h,0);j=b===a.ls?DK(c):T(a.jr.i3,h,1);b=a.jr;Hj(a,GN(b,h,i,j,T(b.i$,h,0)));}},Hj=(a,b)=>{let c,d;c=a.mw;d=new Q5;d.pl=b;Em(c,d,0);};
function M3(){let a=this;H.call(a);a.ng=null;a.pr=null;a.mM=null;a.nW=0;}
let YM=(a,b,c)=>{let d,e,f,g,h,i;if(c!=a.nW){a.nW=c;Fw(a.ng);F$(a.mM);d=20;e=20;while((c/d|0)>=16){if(d==e){d=2*e|0;continue;}if(d==(2*e|0)){d=5*e|0;continue;}e=e*10|0;d=e;}e=0;while(e<=c){f=B0(a.ng,G(258));g=BZ(B0(f,G(260)),G(273),Ca(e));g.setAttribute("type","button");h=L();Q(I(h,G(274)),e);g.title=R(K(h));h=new OM;h.pt=a;h.pu=e;Cm(g,h);g=a.mM;i=new IT;h=B0(f,G(260));i.lV=e;i.mp=f;i.m4=h;S(g,i);e=e+d|0;}}f=BI(a.mM);while(BF(f)){h=BE(f);e=h.lV;d=e>b.jB?0:1;BC(h.m4,!d?G(275):E7(Q4(b,e)));Ft(h.mp,G(264),h.lV
!=BP(b)?0:1,G(136));}},GL=J(0);
function OS(){H.call(this);this.pT=null;}
function N3(){let a=this;H.call(a);a.n4=null;a.nX=null;a.pe=null;a.pH=null;a.kw=null;a.qJ=null;a.mh=null;a.ot=null;a.mC=null;a.o3=null;a.l6=0;a.lR=0;a.k9=null;}
let Vb=(a,b,c)=>{let d;d=new LJ;d.k2=Bm();a.o3=d;a.k9=Bj(0);a.mC=c;a.n4=b.querySelector(".finding");d=b.querySelector(".neuron");a.nX=d;a.pe=d.querySelector(".sums");a.pH=a.nX.querySelector(".argument");c=b.querySelector(".puzzle");a.kw=c;a.qJ=c.querySelector(".progress");a.mh=a.kw.querySelector(".hint");a.ot=a.kw.querySelector(".follow");c=a.kw.querySelector(".ask");b=new Mz;b.pq=a;Cm(c,b);b=a.ot;c=new MC;c.q9=a;Cm(b,c);c=a.kw.querySelector(".leave");b=new MB;b.pg=a;Cm(c,b);},XS=(a,b)=>{let c=new N3();Vb(c,
a,b);return c;},Wk=(a,b)=>{let c,d,e,f,g,h,i,j,k,l;a:{c=b.kb;a.k9=c.kf;d=b.lG;e=Dt(d,H_());if(a.l6){Y();if(BA(d,BX,G(35))&&BA(d,Ce,G(16))&&BA(d,CR,G(53))&&BA(d,CW,G(47))){f=1;break a;}}f=0;}if(e&&!a.l6){a.lR=0;BC(a.mh,G(2));}e=!e&&!f?0:1;a.l6=e;a.kw.hidden=!!(e?0:1);if(a.l6){e=Ds(c)!=Bh(c.jc)?0:1;BC(a.qJ,e?G(276):QZ(c));a.kw.className=R(!e?G(277):G(278));a.ot.hidden=!!(a.lR&&Ga(a)?0:1);}if(!(a.k9.data.length>400&&!b.kC)){if(a.l6)g=L8();else{b=a.o3;g=Bg();if(CM(b.k2)&&(Bl(b.k2)).j9===c.jv&&(Bl(b.k2)).nK===c.jc
?1:0)h=Bl(b.k2);else{h=new Nj;i=c.jv;j=c.jc;h.j9=i;h.nK=j;h.lJ=Ch(i);h.kY=EX(i,j.i3);h.k5=J5(i,Bh(j));}b:{C5(h.lJ,c.kf);DG(h.kY,h.lJ);JJ(h.k5,h.lJ,h.kY,h.nK.i$);b.k2=Bx(h);if(!c.kG){k=c.kj;e=k-k!==0.0?0:1;if(!(e&&U0(h))){b=new Cl;Cg();CQ(b,FC,G(279));S(g,b);break b;}}if(c.lp){b=new Cl;Cg();CQ(b,FC,G(280));S(g,b);}}if(Cr(g)){e=Bh(c.jc);f=Ds(c)!=e?0:1;if(!(f&&!(c.kj>0.1*e))){VV(h,g);T3(h,g);W7(h,g);}if(!f)Uz(c,h,g);else{l=new Cl;Cg();b=Kp;d=L();I(Q(I(d,G(281)),e),G(282));CQ(l,b,K(d));S(g,l);}}}X3(a,g);}e=NY(c);a.nX.hidden
=!!(e?0:1);if(e)WN(a,SH(c));},X3=(a,b)=>{let c,d,e,f;c=L();d=1;e=b.p();while(e.q()){f=e.s();b=c.ji<=0?G(2):G(4);N(N(c,b),f.mf);f=f.ml;Cg();d=d&(f!==Kp?0:1);}BC(a.n4,K(c));b=a.n4;c=R(!d?G(283):G(284));b.className=c;},WN=(a,b)=>{let c,d,e,f,g;c=b.oW.data;d=a.pe;e=On(c[0],c[3],b.oO);f=On(c[1],c[2],b.qD);g=L();I(I(I(I(g,G(285)),e),G(286)),f);BC(d,K(g));d=a.pH;e=b.rb;f=b.pW;b=L();I(P(I(b,e),32),f);BC(d,K(b));},On=(b,c,d)=>{let e,f,g,h,i;e=HH(b);f=!(c<0.0)?G(287):G(288);g=HH(Bv(c));h=HH(d);i=L();I(I(I(I(I(i,e),f),
g),G(289)),h);return K(i);},HH=b=>{return DO(E0(b,4),45,8722);},Ga=a=>{let b;b=(H$(a.k9)).i6-1|0;return BG(a.lR?1:0,b);};
function Nc(){let a=this;H.call(a);a.om=null;a.og=null;}
let X1=(a,b,c)=>{let d,e;a.om=b.querySelector(".undo");a.og=b.querySelector(".redo");d=a.om;BW(c);e=new Ql;e.qk=c;Cm(d,e);d=a.og;BW(c);e=new Qm;e.pI=c;Cm(d,e);b=b.querySelector(".reseed");d=new Qk;d.oV=c;Cm(b,d);},Vk=(a,b)=>{let c=new Nc();X1(c,a,b);return c;},SK=(a,b)=>{let c;a.om.disabled=!!((Cr(b.k4)?0:1)?0:1);c=a.og;b=!!((Cr(b.l2)?0:1)?0:1);c.disabled=b;};
function Ok(){let a=this;H.call(a);a.ll=null;a.l9=null;a.m3=null;a.ov=0;}
let VS=(a,b,c,d)=>{let e,f,g,h,i,j;a.l9=c;a.m3=d;d=b.querySelector(".example");a.ll=d;BZ(d,G(222),G(290));e=Kk(a,G(291));f=(KK()).data;g=f.length;h=0;while(h<g){BZ(e,G(222),f[h].oX);h=h+1|0;}i=Kk(a,G(292));e=BI(Ju());while(BF(e)){j=BE(e);g=j.kX;j=j.lS;c=L();I(I(Q(I(c,G(293)),g),G(294)),j);BZ(i,G(222),K(c));}BZ(Kk(a,G(295)),G(222),G(296));b=a.ll;d=new JV;d.p$=a;b.addEventListener("change",Bi(Bk(d),"handleEvent"));},Ru=(a,b,c)=>{let d=new Ok();VS(d,a,b,c);return d;},U_=(a,b)=>{if(!b&&!a.ov){a.ll.selectedIndex
=0;BC(a.l9,G(2));}a.ov=0;},Kk=(a,b)=>{let c;c=B0(a.ll,G(297));c.setAttribute("label",R(b));return c;};
function JU(){H.call(this);this.nn=null;}
let NA=null,LM=null,LO=null,JP=()=>{JP=Bf(JU);WZ();},WY=(a,b,c)=>{let d,e;JP();a.nn=Bg();d=b.querySelector("form");e=new H7;d.addEventListener("submit",Bi(Bk(e),"handleEvent"));Kn(a,d.querySelector(".of-the-run"),NA,c);Kn(a,d.querySelector(".of-training"),LM,c);Kn(a,d.querySelector(".of-the-look"),LO,c);},Yr=(a,b)=>{let c=new JU();WY(c,a,b);return c;},Kn=(a,b,c,d)=>{let e,f,g,h,i;c=c.data;e=c.length;f=0;while(f<e){g=c[f];h=a.nn;i=Ul(b,g,d);S(h,i);f=f+1|0;}},TT=(a,b)=>{let c,d,e,f,g;c=BI(a.nn);while(BF(c)){a:
{b:{d=BE(c);e=d.ky;f=d.kO;Y();if(!(f===CD&&!BA(b,BX,G(35)))){if(d.kO!==C0)break b;if(BA(b,Ce,G(26)))break b;}g=1;break a;}g=0;}e.hidden=!!g;f=Bn(b,d.kO);if(!V(f,d.nS)){d.nS=f;if(!(d.kO.kv instanceof Fg))d.kn.value=R(f);else d.kn.value=R(f);Mf(d,G(2));}}},WZ=()=>{let b,c;b=Bc(Db,9);c=b.data;Y();c[0]=Ce;c[1]=C0;c[2]=BX;c[3]=CD;c[4]=Dh;c[5]=CW;c[6]=Ec;c[7]=Ge;c[8]=DE;NA=b;b=Bc(Db,5);c=b.data;c[0]=CR;c[1]=Dr;c[2]=El;c[3]=Dj;c[4]=C7;LM=b;b=Bc(Db,7);c=b.data;c[0]=Hl;c[1]=FI;c[2]=F3;c[3]=GC;c[4]=EP;c[5]=Fl;c[6]=ER;LO
=b;};
function Il(){let a=this;H.call(a);a.nk=null;a.q6=null;a.nJ=null;a.nR=0;}
let LC=null,GP=()=>{GP=Bf(Il);WA();},WP=(a,b,c)=>{let d,e,f,g,h,i,j;GP();a.nk=Bg();a.nJ=Bm();a.q6=c;c=new II;c.pZ=a;d=new IntersectionObserver(Bi(Bk(c),"onChange"));e=LC.data;f=e.length;g=0;while(g<f){h=e[g];i=b.querySelector(R(h));d.observe(i);c=a.nk;if(!V(h,G(298)))i=i.querySelector(".twin");j=B4(i);S(c,j);g=g+1|0;}},Yd=(a,b)=>{let c=new Il();WP(c,a,b);return c;},Q0=a=>{if(!a.nR){a.nR=1;a.q6.jh.k8.hear("study");}},WA=()=>{LC=BN(Bs,[G(299),G(300),G(298)]);};
function Qf(){let a=this;H.call(a);a.nL=null;a.my=null;}
let T$=(a,b)=>{a.my=Bm();a.nL=b;},Ly=a=>{let b=new Qf();T$(b,a);return b;},HV=(a,b,c)=>{let d;c=b.kv.dO(c);d=new PE;d.oH=a;d.oI=b;b=c.jE;if(b!==null){c=d;b=b;b=CN(c.oH,c.oI,b);c=b===null?Bm():Bx(b);}return c;},F2=(a,b)=>{let c,d,e,f,g;c=L();d=0;while(true){e=b.data;if(d>=e.length)break;N(N(c,d<=0?G(2):G(181)),BV(e[d]));d=d+1|0;}if(GJ(a)){Y();f=CN(a,CW,G(47));g=Ec;f=CN(f,g,Bn(a,g));g=CR;a=CN(f,g,Bn(a,g));}Y();return CN(CN(a,BX,G(35)),CD,K(c));},FQ=(a,b)=>{let c,d,e,f;Y();c=CN(a,Ce,G(26));d=C0;e=L();f=0;while
(f<Bh(b)){N(P(N(P(N(N(e,f<=0?G(2):G(178)),BV(T(b.i3,f,0))),44),BV(T(b.i3,f,1))),44),BV(T(b.i$,f,0)));f=f+1|0;}return CN(c,d,K(e));},CN=(a,b,c)=>{let d,e;d=G4(a.nL);e=b.jt;b=Bx(c);LI(d,e,b);return Ly(d);},CL=(a,b)=>{let c,d;c=a.nL;d=b.jt;return BH(c,d);},Bn=(a,b)=>{let c;a:{b:{Y();if(!(b===Ce&&OI(a))){if(b!==Dr)break b;if(JI(a))break b;}c=1;break a;}c=0;}return c?I7(a,b):D_(CL(a,b),I7(a,b));},I7=(a,b)=>{a:{HD();switch(ON.data[b.jt]){case 1:case 2:if(GJ(a)){b=G(53);break a;}b=b.mS;break a;case 3:if(!JI(a)){b=
G(65);break a;}b=b.mS;break a;default:}b=b.mS;}return b;},G2=(a,b)=>{return V(Bn(a,b),I7(a,b));},BA=(a,b,c)=>{return V(Bn(a,b),c);},Dt=(a,b)=>{let c,d,e,f;c=(B3()).data;d=c.length;e=0;while(e<d){f=c[e];if(NJ(f)&&!V(Bn(a,f),Bn(b,f)))return 0;e=e+1|0;}return 1;},GT=a=>{if(B5(a.my))a.my=Bx(SO(a));return Bl(a.my);},Dk=a=>{let b,c,d,e,f,g,h,i,j,k,l;b=Bg();c=D0(2);d=b;S(d,c);if(GJ(a))c=LY(D0(2));else{c=Bg();Y();e=(GA(Bn(a,CW))).data;f=e.length;g=0;while(g<f){h=D0(e[g]|0);S(c,h);g=g+1|0;}}If(b,c);S(d,D0(1));i=new Ib;Y();j
=Qq(Bn(a,Ec));k=Qq(Bn(a,CR));c=Dr;F5();h=!BA(a,c,EC.oD)?MU:EC;f=d.i6;if(f<2){c=new BS;BY(c,G(301));Z(c);}d=new Iz;l=Bc(H,f);e=l.data;b=BI(b);f=0;c=b;while(BF(c)){b=BE(c);if(b===null){b=new EB;Bp(b);Z(b);}g=f+1|0;e[f]=b;f=g;}d.m9=l;i.jV=d;i.km=j;i.k6=k;i.lb=h;return i;},FK=a=>{Y();return CF(a,Ge);},OZ=a=>{let b,c,d,e,f,g;b=Dp(CE(Dk(a)));c=b.data;Y();d=(GA(Bn(a,C7))).data;e=d.length;f=0;while(f<e){g=d[f];if(g<c.length)c[g|0]=1;f=f+1|0;}return b;},Pk=a=>{let b;b=Bh(GT(a));Y();if(!BA(a,Dj,G(79)))b=Bd(CF(a,Dj),b)
|0;return b;},Ex=a=>{Y();return CF(a,DE)|0;},Gn=a=>{Y();return BG(CF(a,CA)|0,Ex(a));},GJ=a=>{Y();return BA(a,BX,G(33));},OI=a=>{Y();return V(D_(CL(a,Ce),G(2)),G(26))&&Cu(Bn(a,C0))?1:0;},JI=a=>{let b;Y();b=CR;Co();return BA(a,b,DX.l1);},Pf=a=>{return (Jw(a)).data.length!=CE(Dk(a))?0:1;},Jw=a=>{Y();return GA(Bn(a,CD));},CF=(a,b)=>{return KL(Bn(a,b));},Qs=a=>{let b;b=new Pd;Y();b.qy=CF(a,Dh);return b;},SO=a=>{let b,c,d,e,f,g,h;a:{Y();b=CF(a,Dh);c=Bn(a,Ce);d=(-1);switch(Dv(c)){case -1360216880:if(!V(c,G(22)))break a;d
=5;break a;case -982754077:if(!V(c,G(26)))break a;d=9;break a;case -895939855:if(!V(c,G(23)))break a;d=6;break a;case 3555:if(!V(c,G(18)))break a;d=1;break a;case 96727:if(!V(c,G(17)))break a;d=0;break a;case 109265:if(!V(c,G(20)))break a;d=3;break a;case 3373737:if(!V(c,G(19)))break a;d=2;break a;case 3684185:if(!V(c,G(21)))break a;d=4;break a;case 93832310:if(!V(c,G(25)))break a;d=8;break a;case 104080786:if(!V(c,G(24)))break a;d=7;break a;default:}}b:{switch(d){case 0:c=En(BT([0.0,0.0,0.0,1.0]));break b;case 1:c
=En(BT([0.0,1.0,1.0,1.0]));break b;case 2:c=En(BT([1.0,1.0,1.0,0.0]));break b;case 3:c=En(BT([1.0,0.0,0.0,0.0]));break b;case 4:c=En(BT([1.0,0.0,0.0,1.0]));break b;case 5:c=FF(new PX,b);break b;case 6:c=FF(new Lc,b);break b;case 7:c=FF(new MD,b);break b;case 8:c=FF(new Ln,b);break b;case 9:e=C2(Bn(a,C0),59);c=new Gy;f=new Cf;g=e;FN(f,g.i6,2);Lb(c,f,BB(g.i6,1));d=0;while(d<g.i6){h=(GA(BH(g,d))).data;BQ(c.i3,d,0,h[0]);BQ(c.i3,d,1,h[1]);BQ(c.i$,d,0,h[2]);d=d+1|0;}break b;default:}c=Fd();}return c;},Qq=b=>{let c,
d,e,f,g;Co();c=(L2.bb()).data;d=c.length;e=0;while(true){if(e>=d){f=new H0;g=L();I(I(I(g,G(302)),b),G(135));BY(f,K(g));Z(f);}f=c[e];if(V(f.l1,b))break;e=e+1|0;}return f;},SU=J(),TR=J(),Mw=b=>{let c,d,e,f;b=b.data;c=b.length;d=new Float64Array(c);e=0;while(e<c){f=b[e];d[e]=f;e=e+1|0;}return d;},JM=J(0);
function NB(){H.call(this);this.qx=null;}
let Yf=(a,b)=>{let c;c=a.qx;GS(c.i2);Kh(c,BP(c.i2.i8)+b);};
function MA(){H.call(this);this.ql=null;}
let S$=(a,b)=>{Kh(a.ql,b);},Tk=J(),Of=(b,c)=>{let d,e;a:{b:{if(!(b instanceof In)&&!(b instanceof JZ)&&!(b instanceof HC)){if(!(b instanceof IA))break b;d=b;if(V(c,d.ma))break b;if(!Of(d.m2,c))break b;}e=1;break a;}e=0;}return e;},Oz=b=>{let c,d,e,f,g,h,i,j,k;c=Er(G(303));d=1;while(true){e=b.data;if(d>=e.length)break;f=N(c,d<=1?G(2):G(155));g=e[d];h=Er(G(303));i=0;while(i<g.i4){j=N(h,i<=0?G(2):G(155));e=g.i0;k=g.i7;N(j,MR(e,Bb(i,k),k));i=i+1|0;}N(f,K(P(h,93)));d=d+1|0;}return K(P(c,93));},MR=(b,c,d)=>{let e,
f,g,h;e=Er(G(303));f=0;while(f<d){g=f<=0?G(2):G(155);h=b.data;N(N(e,g),QO(h[c+f|0]));f=f+1|0;}return K(P(e,93));},QO=b=>{return b-b!==0.0?G(3):E7(b);},BR=J(0);
function ND(){H.call(this);this.q$=null;}
let Wr=a=>{Hm(a.q$);};
function FM(){let a=this;H.call(a);a.mi=null;a.lE=0;}
let JQ=(a,b,c)=>{let d;a.mi=c;d=new KA;d.qd=a;d.qc=b;b.addEventListener("pointerdown",Bi(Bk(d),"handleEvent"));d=new KB;d.ra=a;b.addEventListener("pointermove",Bi(Bk(d),"handleEvent"));d=new KC;d.pf=a;b.addEventListener("pointerup",Bi(Bk(d),"handleEvent"));d=new KD;d.p3=a;b.addEventListener("pointercancel",Bi(Bk(d),"handleEvent"));d=new KE;d.qp=a;b.addEventListener("touchstart",Bi(Bk(d),"handleEvent"));},Y1=(a,b)=>{let c=new FM();JQ(c,a,b);return c;},Q6=a=>{if(a.lE){a.lE=0;a.mi.f3();}};
function IN(){H.call(this);this.px=null;}
let Wc=(b,c)=>{let d,e;b=b.px;c=b.lD;d=new Q$;d.ri=b;e=c.jE;if(e!==null){d=d;e=e;if(!(d.ri.ld>=Bh(e)?0:1))c=Bm();}d=new Q9;d.qB=b;Fv(c,d);};
function Nl(){H.call(this);this.pQ=null;}
let SY=a=>{Hm(a.pQ);},ID=J(),YI=(b,c)=>{b;c.preventDefault();};
function IF(){H.call(this);this.re=null;}
let RW=(b,c)=>{b=b.re;MP(b,b.kA.selectedIndex);};
function IE(){H.call(this);this.pm=null;}
let Vm=(b,c)=>{let d,e;b=b.pm;d=Pp(Bq(b.jZ.value));if(!JK(d)){Ie(b,G(2));Iu(b,DK(d),0);}else{e=Bq(b.jZ.value);c=L();I(I(I(c,G(304)),e),G(135));Ie(b,K(c));}};
function IC(){H.call(this);this.oB=null;}
let SR=(b,c)=>{let d,e,f,g;b=b.oB;d=!(c.shiftKey?1:0)?0.1:1.0;a:{e=Bq(c.key);f=(-1);switch(Dv(e)){case 930625636:if(!V(e,G(305)))break a;f=0;break a;case 977535019:if(!V(e,G(306)))break a;f=1;break a;default:}}b:{switch(f){case 0:break;case 1:d= -d;break b;default:d=0.0;break b;}}if(d!==0.0){c.preventDefault();Ie(b,G(2));g=Qa(b.kV.data[b.jJ]+d,0.01);b.jZ.value=R(Hx(g));Iu(b,g,0);}};
function IB(){H.call(this);this.qN=null;}
let T1=(b,c)=>{let d,e;b=b.qN;d=b.mH.checked?1:0;e=b.ne.bb();e.data[b.jJ]=d;b=b.mo;c=new Lf;c.oK=e;Em(b,c,0);};
function Lk(){H.call(this);this.pz=null;}
let Sp=a=>{let b;b=a.pz;Cx();Fc(b,0);};
function Lm(){H.call(this);this.qi=null;}
let UL=a=>{let b;b=a.qi;Cx();Mc(b,(-1));};
function Ll(){H.call(this);this.qP=null;}
let Xn=a=>{let b;b=a.qP.jh;if(!b.i2.jz)JO(b);else KN(b);};
function Lj(){H.call(this);this.oM=null;}
let R5=a=>{let b;b=a.oM;Cx();Mc(b,1);};
function Li(){H.call(this);this.qo=null;}
let T8=a=>{let b;b=a.qo;Cx();Fc(b,2147483647);};
function HK(){let a=this;H.call(a);a.q2=null;a.q3=null;}
let YE=(b,c)=>{let d,e;b=b;c=b.q2;b=b.q3;c=c.lv;Cx();c=Ev(Bq(c.value));d=0.0;if(c!==CT)d=c.l7;e=d|0;Fc(b,e);};
function HJ(){let a=this;H.call(a);a.o6=null;a.o5=null;}
let XI=(b,c)=>{let d;b=b;c=b.o6;b=b.o5;Y();d=Dm;c=Bq(c.kT.value);J7(b,d,c);};
function Gy(){let a=this;M.call(a);a.i3=null;a.i$=null;}
let Lb=(a,b,c)=>{a.i3=b;a.i$=c;},DV=(a,b)=>{let c=new Gy();Lb(c,a,b);return c;},Fd=()=>{return En(BT([0.0,1.0,1.0,0.0]));},En=b=>{let c,d,e,f,g;c=b.data;d=Bc(B8(CS),4);e=d.data;e[0]=BT([0.0,0.0]);e[1]=BT([0.0,1.0]);e[2]=BT([1.0,0.0]);e[3]=BT([1.0,1.0]);f=D7(d);g=BB(f.i4,1);B$(b,0,g.i0,0,c.length);return DV(f,g);},GN=(a,b,c,d,e)=>{let f;f=DV(Kj(a.i3),Kj(a.i$));Hc(f,b,c,d,e);return f;},Hc=(a,b,c,d,e)=>{BQ(a.i3,b,0,c);BQ(a.i3,b,1,d);BQ(a.i$,b,0,e);},Bh=a=>{return a.i3.i4;},SS=(a,b)=>{let c;if(a===b)c=1;else if
(b!==null&&Bz(b)===By(Gy)){b=b;c=!W(a.i3,b.i3)?0:W(a.i$,b.i$)?1:0;}else c=0;return c;},I3=J(),V4=(b,c)=>{b;c.preventDefault();};
function I4(){let a=this;H.call(a);a.pj=null;a.pk=null;}
let YA=(b,c)=>{b=b;c=b.pj;b=b.pk;c=Dg(c.kQ.selectedIndex);E$(b,c);};
function I1(){H.call(this);this.oL=null;}
let X8=(b,c)=>{b=b.oL;Oe(b,b.lt);};
function I2(){H.call(this);this.qR=null;}
let Sv=(b,c)=>{b=b.qR;Oe(b,b.ls);};
function N0(){H.call(this);this.qu=null;}
let Wf=a=>{let b,c,d;b=a.qu;c=FJ(b);d=b.jr;Hj(b,GN(d,c,T(d.i3,c,0),T(b.jr.i3,c,1),1.0-T(b.jr.i$,c,0)));},Sj=J(),B0=(b,c)=>{let d;d=b.ownerDocument.createElement(R(c));b.appendChild(d);return d;},BZ=(b,c,d)=>{let e;e=B0(b,c);b=R(d);e.textContent=b;return e;},BC=(b,c)=>{if(!V(c,Bq(b.textContent)))b.textContent=R(c);},Ft=(b,c,d,e)=>{if(!d)b.removeAttribute(R(c));else b.setAttribute(R(c),R(e));},Cm=(b,c)=>{let d;d=new Ip;d.o$=c;b.addEventListener("click",Bi(Bk(d),"handleEvent"));};
function N1(){H.call(this);this.pS=null;}
let YF=a=>{let b,c,d,e,f,g,h;b=a.pS;c=Qo(b.jr.i3);d=b.jr;e=c.j1;f=e-(e-c.jW)/2.0;e=c.jN;g=e-(e-c.jL)/2.0;c=DV(BB(Bh(d)+1|0,2),BB(Bh(d)+1|0,1));h=0;while(h<Bh(d)){Hc(c,h,T(d.i3,h,0),T(d.i3,h,1),T(d.i$,h,0));h=h+1|0;}Hc(c,Bh(d),f,g,1.0);Hj(b,c);c=b.mw;b=Dg(Bh(b.jr));E$(c,b);};
function NZ(){H.call(this);this.oT=null;}
let Rq=a=>{let b,c,d,e,f,g;b=a.oT;c=b.jr;d=FJ(b);e=DV(BB(Bh(c)-1|0,2),BB(Bh(c)-1|0,1));f=0;while(f<Bh(c)){g=C3(f,d);if(g)Hc(e,g<0?f:f-1|0,T(c.i3,f,0),T(c.i3,f,1),T(c.i$,f,0));f=f+1|0;}Hj(b,e);b=b.mw;c=Dd();E$(b,c);};
function LJ(){H.call(this);this.k2=null;}
function Mz(){H.call(this);this.pq=null;}
let SW=a=>{let b,c,d,e;b=a.pq;c=H$(b.k9);d=Ga(b);e=b.lR+1|0;b.lR=e;e=e>1&&!d?1:0;BC(b.mh,e?G(307):(BH(c,d)).lq);Hm(b.mC);};
function MC(){H.call(this);this.q9=null;}
let Uo=a=>{let b,c,d,e,f;b=a.q9;c=H$(b.k9);d=Ga(b);e=c;f=(BH(e,d)).lQ;BC(b.mh,(BH(e,Ga(b))).lq);b=b.mC;c=new Nb;c.pa=f;Em(b,c,0);};
function MB(){H.call(this);this.pg=null;}
let VU=a=>{let b,c;b=a.pg.mC;c=CG();E5(b,c);};
function Ql(){H.call(this);this.qk=null;}
let Ue=a=>{let b,c;b=a.qk;c=b.jh.jG;Qz(c,c.k4,c.l2);DD(b.jh);CH(b.jh);};
function Qm(){H.call(this);this.pI=null;}
let WX=a=>{let b,c;b=a.pI;c=b.jh.jG;Qz(c,c.l2,c.k4);DD(b.jh);CH(b.jh);};
function Qk(){H.call(this);this.oV=null;}
let Rx=a=>{let b,c,d;b=a.oV;Y();c=Dh;d=Ca(Yn()*10000.0|0);J7(b,c,d);};
function Hn(){let a=this;BJ.call(a);a.oX=null;a.q7=null;a.kL=null;}
let Oh=null,Qt=null,NP=null,MT=null,P9=null,Qr=null,Q1=null,Ra=null,Ol=null,Oi=null,Ox=null,Ws=null,L7=null,Gz=()=>{Gz=Bf(Hn);Vp();},KK=()=>{Gz();return L7.bb();},Ry=(a,b,c,d,e,f)=>{Gz();Ct(a,b,c);a.oX=d;a.q7=e;a.kL=f;},Cj=(a,b,c,d,e)=>{let f=new Hn();Ry(f,a,b,c,d,e);return f;},Vp=()=>{let b,c,d;Oh=Cj(G(308),0,G(309),G(310),G(2));Qt=Cj(G(311),1,G(312),G(313),G(314));NP=Cj(G(315),2,G(316),G(317),G(318));MT=Cj(G(319),3,G(320),G(321),G(322));P9=Cj(G(323),4,G(324),G(325),G(326));Qr=Cj(G(327),5,G(328),G(329),G(330));Q1
=Cj(G(331),6,G(332),G(333),G(334));Ra=Cj(G(335),7,G(336),G(337),G(338));Ol=Cj(G(339),8,G(340),G(341),G(342));Oi=Cj(G(343),9,G(344),G(345),G(346));Ox=Cj(G(347),10,G(348),G(349),G(350));b=Cj(G(351),11,G(352),G(353),G(354));Ws=b;c=Bc(Hn,12);d=c.data;d[0]=Oh;d[1]=Qt;d[2]=NP;d[3]=MT;d[4]=P9;d[5]=Qr;d[6]=Q1;d[7]=Ra;d[8]=Ol;d[9]=Oi;d[10]=Ox;d[11]=b;L7=c;};
function Gb(){let a=this;M.call(a);a.kX=0;a.mq=0;a.lS=null;}
let No=null,Hk=()=>{Hk=Bf(Gb);Vt();},R_=(a,b,c,d)=>{Hk();a.kX=b;a.mq=c;a.lS=d;},Eh=(a,b,c)=>{let d=new Gb();R_(d,a,b,c);return d;},Ju=()=>{Hk();return No;},Rp=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===By(Gb)){b=b;c=a.kX!=b.kX?0:a.mq!=b.mq?0:W(a.lS,b.lS)?1:0;}else c=0;return c;},Vt=()=>{let b,c,d,e,f,g;b=Eh(8,10000,G(355));c=Eh(10,10000,G(356));d=Eh(17,10000,G(357));e=Eh(71,10000,G(358));f=Eh(1,3000,G(359));g=Eh(195,8000,G(360));BW(b);BW(c);BW(d);BW(e);BW(f);BW(g);No=Nz(BN(H,[b,c,d,e,f,g]));};
function JV(){H.call(this);this.p$=null;}
let WG=(b,c)=>{let d,e,f,g,h,i,j,k,l;b=b.p$;d=b.ll.selectedIndex-1|0;b.ov=1;e=(KK()).data.length;f=Di(Ju());if(d>=0){if(d<e){c=(KK()).data[d];BC(b.l9,c.q7);b=b.m3;g=CG();d=0;while(d<c.kL.i1.length){e=FZ(c.kL,61,d);f=FZ(c.kL,38,d);if(f<0)f=c.kL.i1.length;Ci(g,Dq(c.kL,d,e),Dq(c.kL,e+1|0,f));d=f+1|0;}E5(b,g);}else if(d>=(e+f|0)){BC(b.l9,G(2));b=b.m3;c=H_();g=CG();h=(B3()).data;d=h.length;e=0;while(e<d){i=h[e];j=CL(c,i);k=new Os;k.oF=g;k.oE=i;Fv(j,k);e=e+1|0;}E5(b,g);}else{c=Ju();d=d-e|0;c=FP(c,d);g=b.l9;d=c.kX;k
=c.lS;i=L();P(I(P(Q(I(i,G(361)),d),32),k),46);BC(g,K(i));g=b.m3;h=Bc(Bs,6);l=h.data;Y();l[0]=Dh.i9;l[1]=Ca(c.kX);l[2]=DE.i9;l[3]=Ca(c.mq);l[4]=Dm.i9;l[5]=G(257);b=Ov(h);E5(g,b);}}},H7=J(),Sm=(b,c)=>{b;c.preventDefault();},Js=J(0);
function II(){H.call(this);this.pZ=null;}
let Tg=(b,c)=>{let d;b=b.pZ;d=0;while(d<c.length){if((L4(c[d])).isIntersecting?1:0)Q0(b);d=d+1|0;}},Ea=J(0);
function QH(){let a=this;H.call(a);a.pU=null;a.pV=null;}
let SC=(a,b)=>{b=b;Ci(a.pU,a.pV.i9,b);};
function PY(){H.call(this);this.pp=null;}
let Sn=(a,b)=>{b=b;S(a.pp,b);},N5=J(),LD=null,GE=null,JS=null,I$=null,I_=null,P5=null,D4=()=>{D4=Bf(N5);S7();},H_=()=>{D4();return (Gm(Ov(BN(Bs,[G(31),G(34),G(50),G(53),G(60),G(53)])))).lT;},H$=b=>{let c,d,e,f,g,h,i,j;D4();c=b.data.length;d=GE.data.length;if(c!=d){e=new BS;f=L();P(Q(I(Q(I(f,G(362)),d),G(363)),c),46);BY(e,K(f));Z(e);}c=N4(b,JS)>=N4(b,GE)?0:1;g=!c?GE:JS;e=!c?G(364):G(365);h=!c?G(365):G(364);i=Bg();j=new EL;f=L();I(I(I(I(I(I(I(I(I(f,G(366)),e),G(367)),h),G(368)),e),G(369)),h),G(370));Ko(j,K(f),
b);S(i,j);f=L();I(I(f,e),G(371));HP(i,K(f),!c?I$:I_,g);j=L();I(I(j,h),G(372));HP(i,K(j),!c?I_:I$,g);f=L();I(I(I(I(I(f,G(373)),e),G(369)),h),G(374));HP(i,K(f),P5,g);return i;},HP=(b,c,d,e)=>{let f,g,h,i,j,k,l,m,n,o,p;D4();d=d.data;f=b;g=(BH(f,f.i6-1|0)).lQ.bb();h=Bg();i=d.length;j=0;while(j<i){k=g.data;l=e.data;m=d[j];if(k[m]!==l[m]){k[m]=l[m];b=LD.data[m];n=BV(l[m]);o=L();I(I(I(o,b),G(289)),n);p=K(o);S(h,p);}j=j+1|0;}if(!Cr(h)){b=new EL;p=LK(h);h=L();P(I(I(I(h,c),G(375)),p),46);Ko(b,K(h),g);S(f,b);}},N4=(b,
c)=>{let d,e,f;D4();d=0;e=0;while(true){f=c.data;if(e>=f.length)break;d=d+(b.data[e]!==f[e]?1:0)|0;e=e+1|0;}return d;},S7=()=>{LD=BN(Bs,[G(376),G(377),G(378),G(379),G(380),G(381),G(382),G(383),G(384)]);GE=BT([1.0,1.0,1.0,1.0,0.0,(-1.0),1.0,(-2.0),0.0]);JS=BT([1.0,1.0,1.0,1.0,(-1.0),0.0,(-2.0),1.0,0.0]);I$=Im([0,1,4]);I_=Im([2,3,5]);P5=Im([6,7,8]);},YT=J(),Th=(b,c)=>{let d,e;if(b>0.3){d=BV(b);e=L();I(I(I(e,G(385)),d),G(386));d=K(e);S(c,d);}},P1=J(0);
function JA(){H.call(this);this.qX=null;}
let UU=(b,c)=>{let d,e,f,g,h,i,j;c;b=b.qX;b.lI=0;c=b.i2;d=c.jz;if(Jv(c))H4(b.i2,new M0,7.0);NN(b);e=d&&!b.i2.jz?1:0;f=b.i2.i8;if(BP(f)!=b.ny){b.ny=BP(f);b.k8.hear("iteration");}if(f.kD&&!b.nV){b.nV=1;b.k8.hear("diverge");}else if(e)b.k8.hear("finish");if(Jv(b.i2))Cy(b);else if(b.oq){b.oq=0;c=b.ka;g=ET(b.i2.i8);c=c.q1;h=g.kG;i=E0(g.kj,4);e=Ds(g);d=Bh(g.jc);g=L();I(Q(I(Q(I(I(I(Q(I(g,G(167)),h),G(387)),i),G(155)),e),G(251)),d),G(388));BC(c,K(g));c=b.lN;b=b.i2;g=b.js;e=BP(b.i8);if(Kg(c)){c=(Gm(K8(c))).lT;b=CG();j
=(B3()).data;d=j.length;h=0;while(h<d){i=j[h];f=i!==CA?Bn(g,i):Ca(e);if(!V(f,Bn(c,i))){Ci(b,i.i9,f);c=D_(HV(c,i,f),c);}h=h+1|0;}Vg(R(H9(b)));}}},CU=J(EO),Uc=a=>{return;};
function Iz(){CU.call(this);this.m9=null;}
let XT=(a,b)=>{a.m9=b;},Nz=a=>{let b=new Iz();XT(b,a);return b;},FP=(a,b)=>{return a.m9.data[b];},Di=a=>{return a.m9.data.length;},Lo=J(),Yl=a=>{return performance.now();},Tp=J(),Y0=(b,c,d,e,f)=>{let g,h,i,j,k,l,m,n;if(b!==null&&d!==null){if(c>=0&&e>=0&&f>=0&&(c+f|0)<=Gj(b)&&(e+f|0)<=Gj(d)){a:{b:{if(b!==d){g=HE(Bz(b));h=HE(Bz(d));if(g!==null&&h!==null){if(g===h)break b;if(!GZ(g)&&!GZ(h)){i=b;j=0;k=c;while(j<f){c:{l=i.data;m=k+1|0;n=l[k];if(n!==null){n=Bz(n);if(EA(n.kr,h.kr)){k=1;break c;}}k=0;}if(!k){Hi(b,c,
d,e,j);b=new G1;Bp(b);Z(b);}j=j+1|0;k=m;}Hi(b,c,d,e,f);return;}if(!GZ(g))break a;if(GZ(h))break b;else break a;}b=new G1;Bp(b);Z(b);}}Hi(b,c,d,e,f);return;}b=new G1;Bp(b);Z(b);}b=new Cn;Bp(b);Z(b);}d=new EB;BY(d,G(389));Z(d);},B$=(b,c,d,e,f)=>{if(c>=0&&e>=0&&f>=0&&(c+f|0)<=Gj(b)&&(e+f|0)<=Gj(d)){Hi(b,c,d,e,f);return;}b=new Cn;Bp(b);Z(b);},Hi=(b,c,d,e,f)=>{if(f!==0){if(typeof b.data.buffer!=='undefined'){d.data.set(b.data.subarray(c,c+f),e);}else if(b!==d||e<c){for(let i=0;i<f;i=i+1|0){d.data[e++]=b.data[c++];}}
else {c=c+f|0;e=e+f|0;for(let i=0;i<f;i=i+1|0){d.data[ --e]=b.data[ --c];}}}},Xr=J(),E7=b=>{let c,d,e,f,g,h,i;if(!Ow(b))return Na(b);if(b===0.0){c=Fj(b);d=L();I(I(d,c),G(390));return K(d);}c=Sy(Bv(b));e=c.mj;f=c.m0-1|0;if((-4)<=f&&f<16){d=Fj(b);c=OU(c,Bu(1,e.i1.length-c.m0|0));g=L();I(I(g,d),c);return K(g);}if(e.i1.length<=1)d=G(2);else{c=Ha(e,1);d=L();I(P(d,46),c);d=K(d);}h=f<0? -f|0:f;c=f>=0?G(391):G(392);g=h>=10?G(2):G(0);i=L();Q(I(I(i,c),g),h);c=K(i);g=Fj(b);f=BM(e,0);i=L();I(I(P(I(i,g),f),d),c);return K(i);},BV
=b=>{let c,d,e,f,g;a:{c=E7(b);if(c===G(393))d=1;else if(G(393).i1.length>c.i1.length)d=0;else{e=0;f=c.i1.length-G(393).i1.length|0;while(f<c.i1.length){g=BM(c,f);d=e+1|0;if(g!=BM(G(393),e)){d=0;break a;}f=f+1|0;e=d;}d=1;}}if(d)c=Dq(c,0,c.i1.length-2|0);return c;},E0=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n;if(!Ow(b))return Na(b);if(b===0.0)d=Fh(G(2),0);else{e=Bv(b);d=D6(Ji(e),Bu(G8(e),0));f=D6(Cb(1),Bu( -G8(e)|0,0));g=LN(e);Ee(f,Bu(g,0));Ee(d,Bu( -g|0,0));if(C8(d,f)>=0){Dy(f,0);g=g+1|0;}h=g+c|0;if(h<0)d=Fh(G(2),0);else
{i=C9(h);j=i.data;h=0;k=0;l=j.length;while(k<l){Dy(d,0);h=Ix(d,f);j[k]=(48+h|0)&65535;k=k+1|0;}if(!Nq(d,f,h))d=Fh(FD(i),g);else{h=l-1|0;while(h>=0&&j[h]==57){k=h+(-1)|0;j[h]=48;h=k;}if(h>=0){j[h]=(j[h]+1|0)&65535;d=Fh(FD(i),g);}else{d=new Jh;m=FD(i);f=L();I(P(f,49),m);OG(d,K(f),g+1|0);}}}}f=Fj(b);d=OU(d,c);n=L();I(I(n,f),d);return K(n);},Ev=b=>{let c,d,e,f,g,h,i,j,k,l;c=new PL;b=Dn(b);c.mT=Hh(B7);c.mr=b;d=Ng(c);e=0;f=0;g=0;h=DN(c);while(true){if(!Jn(h)){if(h!=46&&h!=44)break;if(f)break;}c.jP=c.jP+1|0;if(!Jn(h))f
=1;else{e=1;i=c.lf;if(i==800){g=g|(h==48?0:1);c.jM=c.jM+(!f?1:0)|0;}else{c.jM=c.jM-(!f?0:1)|0;if(!(h==48&&i<=0)){Dy(c.mT,h-48|0);c.lf=c.lf+1|0;}}}h=DN(c);}if(g){Dy(c.mT,1);c.lf=c.lf+1|0;c.jM=c.jM-1|0;}a:{if(e){if(DN(c)!=101&&DN(c)!=69)e=1;else{c.jP=c.jP+1|0;i=Ng(c);e=0;f=0;g=DN(c);while(Jn(g)){c.jP=c.jP+1|0;e=1;f=BG(((f*10|0)+g|0)-48|0,100000000);g=DN(c);}g=c.jM;if(i)f= -f|0;c.jM=g+f|0;}if(e&&c.jP>=c.mr.i1.length){j=!d?1:(-1);d=c.lf;e=d+c.jM|0;if(d&&e>=(-330)){if(e>310)k=Infinity;else{b=c.mT;l=Hh(Cb(1));Ee(b,
Bu(c.jM,0));Ee(l,Bu( -c.jM|0,0));e=Nd(b)-Nd(l)|0;FA(b,Bu( -e|0,0));FA(l,Bu(e,0));if(C8(b,l)<0){FA(b,1);e=e+(-1)|0;}if(e>1023)k=Infinity;else{i=BG(53,e+1075|0);if(i<0)k=0.0;else{k=0.0;f=0;while(f<i){k=2.0*k+Ix(b,l);FA(b,1);f=f+1|0;}if(C8(b,l)>=(k%2.0!==0.0?0:1))k=k+1.0;k=Vd(RO(XD(Cb(Bu(e-52|0,(-1074))+1074|0),52),Fo(k)));}}}}else k=0.0;b=P8(j*k);break a;}}b=PC();}return b;},Ow=b=>{return !(Bv(b)<=1.7976931348623157E308)?0:1;},Na=b=>{let c,d;if(isNaN(b)?1:0)c=G(394);else{c=Fj(b);d=L();I(I(d,c),G(395));c=K(d);}return c;},Fj
=b=>{return !(b<0.0)&&!(1.0/b<0.0)?G(2):G(230);},OU=(b,c)=>{let d,e,f,g;d=L();e=b.m0;f=BG(e-1|0,0);g=e+c|0;while(f<g){if(f==e)P(d,46);P(d,f>=0&&f<b.mj.i1.length?BM(b.mj,f):48);f=f+1|0;}return K(d);};
function Ms(){H.call(this);this.l7=0.0;}
let CT=null,XV=(a,b)=>{a.l7=b;},P8=a=>{let b=new Ms();XV(b,a);return b;},PC=()=>{if(CT===null)CT=P8(0.0);return CT;},DK=a=>{let b;if(a!==CT)return a.l7;b=new Eu;Bp(b);Z(b);},QR=a=>{return a===CT?0:1;},JK=a=>{return a!==CT?0:1;},Pq=(a,b)=>{if(a!==CT)b.gH(a.l7);},Xi=J(),V7=b=>{return Math.sin(b);},SJ=b=>{return Math.cos(b);},CX=b=>{return Math.sqrt(b);},CP=b=>{return Math.ceil(b);},Fi=b=>{return Math.floor(b);},Br=b=>{return XK(Fo(b+X9(b)*0.5));},Yn=()=>{return Math.random();},BG=(b,c)=>{if(b<c)c=b;return c;},Bu
=(b,c)=>{if(b>c)c=b;return c;},UR=(b,c)=>{return Math.min(b,c);},Bd=(b,c)=>{return UR(b,c);},Yj=(b,c)=>{return Math.max(b,c);},Bt=(b,c)=>{return Yj(b,c);},WI=b=>{return Math.abs(b);},Bv=b=>{return WI(b);},X9=b=>{return Math.sign(b);};
function IX(){let a=this;M.call(a);a.jv=null;a.jc=null;a.nf=null;a.kG=0;a.kj=0.0;a.kf=null;a.nI=null;a.le=null;a.lp=0;}
let F7=a=>{let b;b=Ch(a.jv);C5(b,a.kf);return b;},Mj=(a,b)=>{return !(T(a.le,b,0)>0.5)?0:1;},Hz=(a,b)=>{return Mj(a,b)!==T(a.jc.i$,b,0)?0:1;},Ds=a=>{let b,c;b=0;c=0;while(c<Bh(a.jc)){b=b+(!Hz(a,c)?0:1)|0;c=c+1|0;}return b;},W0=(a,b)=>{let c;a:{if(a===b)c=1;else if(b!==null&&Bz(b)===By(IX)){b=b;if(!W(a.jv,b.jv)){c=0;break a;}if(!W(a.jc,b.jc)){c=0;break a;}if(!W(a.nf,b.nf)){c=0;break a;}if(a.kG!=b.kG){c=0;break a;}if(a.kj!==b.kj){c=0;break a;}if(!W(a.kf,b.kf)){c=0;break a;}if(!W(a.nI,b.nI)){c=0;break a;}if(!W(a.le,
b.le)){c=0;break a;}if(a.lp==b.lp){c=1;break a;}c=0;}else c=0;}return c;},Sc=a=>{return a.jc;};
function Mh(){let a=this;H.call(a);a.jf=null;a.je=null;}
let Sb=(a,b)=>{let c,d,e,f;c=Di(b.jV);d=Bc(Cf,c);e=d.data;a.jf=d;a.je=Bc(Cf,c);e[0]=BB(0,0);a.je.data[0]=BB(0,0);f=1;while(f<c){a.jf.data[f]=BB(Be(b,f),Be(b,f-1|0));a.je.data[f]=BB(Be(b,f),1);f=f+1|0;}},Ch=a=>{let b=new Mh();Sb(b,a);return b;},CI=a=>{let b,c,d,e,f;b=0;c=1;while(true){d=a.jf.data;if(c>=d.length)break;b=b+(d[c].i0.data.length+a.je.data[c].i0.data.length|0)|0;c=c+1|0;}d=Bj(b);e=0;c=1;while(true){f=a.jf.data;if(c>=f.length)break;b=Me(f[c].i0,d,e);e=Me(a.je.data[c].i0,d,b);c=c+1|0;}return d;},C5
=(a,b)=>{let c,d,e;c=0;d=1;while(true){e=a.jf.data;if(d>=e.length)break;c=Q7(b,Q7(b,c,e[d].i0),a.je.data[d].i0);d=d+1|0;}},OA=b=>{let c,d,e;b=b.data;c=b.length;d=0;while(d<c){e=b[d];if(e-e!==0.0)return 0;d=d+1|0;}return 1;},Me=(b,c,d)=>{let e;e=b.data.length;B$(b,0,c,d,e);return d+e|0;},Q7=(b,c,d)=>{let e;e=d.data.length;B$(b,c,d,0,e);return c+e|0;};
function Cf(){let a=this;H.call(a);a.i4=0;a.i7=0;a.i0=null;}
let FN=(a,b,c)=>{a.i4=b;a.i7=c;a.i0=Bj(Bb(b,c));},BB=(a,b)=>{let c=new Cf();FN(c,a,b);return c;},D7=b=>{let c,d,e,f,g,h,i;b=b.data;c=new Cf;d=b.length;FN(c,d,!d?0:b[0].data.length);e=0;while(e<d){f=b[e].data.length;g=c.i7;if(f!=g){h=new BS;d=b[e].data.length;i=L();P(Q(I(Q(I(Q(I(i,G(396)),e),G(397)),d),G(398)),g),46);BY(h,K(i));Z(h);}B$(b[e],0,c.i0,Bb(e,g),g);e=e+1|0;}return c;},Or=a=>{return a.i4;},G3=a=>{return a.i7;},T=(a,b,c)=>{return a.i0.data[Bb(b,a.i7)+c|0];},BQ=(a,b,c,d)=>{a.i0.data[Bb(b,a.i7)+c|0]=d;},H2
=a=>{return a.i0;},Kj=a=>{let b,c,d;b=BB(a.i4,a.i7);c=a.i0;d=c.data;B$(c,0,b.i0,0,d.length);return b;},EY=a=>{let b,c,d;b=a.i4;c=a.i7;d=L();Q(P(Q(d,b),120),c);return K(d);},HL=(a,b)=>{let c,d,e,f,g,h,i,j,k,l;a:{if(b instanceof Cf){c=b;if(a.i4==c.i4&&a.i7==c.i7){b:{d=a.i0;e=c.i0;if(d===e)f=1;else{if(d!==null&&e!==null){d=d.data;e=e.data;f=d.length;if(f==e.length){g=0;c:{while(true){if(g>=f){g=(-1);break c;}h=g+0|0;i=d[h];j=e[h];Jz();h=(!(i>j)?0:1)-(!(j>i)?0:1)|0;if(!h){k=1.0/i;l=1.0/j;h=(((!(k>l)?0:1)-(!(l>k)
?0:1)|0)+(j!==j?0:1)|0)-(i!==i?0:1)|0;}if(h)break;g=g+1|0;}}f=g>=0?0:1;break b;}}f=0;}}if(f){f=1;break a;}}}f=0;}return f;};
function HZ(){let a=this;M.call(a);a.kh=null;a.kZ=null;}
let Po=a=>{return a.kh.data.length+a.kZ.data.length|0;},T7=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===By(HZ)){b=b;c=!W(a.kh,b.kh)?0:W(a.kZ,b.kZ)?1:0;}else c=0;return c;},PM=J(),Xw=a=>{return performance.now();},Hd=J(0);
function Qx(){let a=this;H.call(a);a.pK=null;a.pL=null;a.pM=0;}
function OD(){let a=this;H.call(a);a.jm=null;a.j5=null;}
let MO=(a,b,c,d)=>{let e,f;if(!V(D_(CL(a.jm,c),G(2)),d)&&!G2(a.jm,b)){e=a.j5;b=b.i9;f=c.i9;c=L();I(I(P(I(I(I(c,b),G(399)),f),61),d),G(400));b=K(c);S(e,b);}},GU=(a,b)=>{let c,d;c=b.i9;b=Bn(a.jm,b);d=L();I(P(I(d,c),61),b);return K(d);},Eu=J(BL),N6=J(DA),YW=null,Jz=()=>{Jz=Bf(N6);T_();},T_=()=>{YW=By(CS);},NX=J(0);
function HW(){let a=this;H.call(a);a.pR=null;a.pP=null;}
let XN=b=>{let c;b=b;c=b.pR;b=b.pP;Hy(c);b.gP();};
function M8(){H.call(this);this.or=0;}
function KA(){let a=this;H.call(a);a.qd=null;a.qc=null;}
let Vs=(b,c)=>{let d,e,f;b=b;d=b.qd;b=b.qc;e=!V(Bq(c.pointerType),G(401))?12.0:24.0;f=d.mi.gQ(c.offsetX,c.offsetY,e);d.lE=f;if(f)b.setPointerCapture(c.pointerId);};
function KB(){H.call(this);this.ra=null;}
let XZ=(b,c)=>{b=b.ra;if(b.lE)b.mi.gR(c.offsetX,c.offsetY);};
function KC(){H.call(this);this.pf=null;}
let Xy=(b,c)=>{Q6(b.pf);};
function KD(){H.call(this);this.p3=null;}
let W6=(b,c)=>{Q6(b.p3);};
function KE(){H.call(this);this.qp=null;}
let SQ=(b,c)=>{if(b.qp.lE)c.preventDefault();};
function Ip(){H.call(this);this.o$=null;}
let Xx=(b,c)=>{b.o$.gP();},EB=J(BL);
function Lh(){let a=this;H.call(a);a.kO=null;a.ky=null;a.kn=null;a.mB=null;a.nS=null;}
let Ux=(a,b,c,d)=>{let e,f,g,h,i;a.nS=G(2);a.kO=c;e=c.i9;f=B0(b,G(402));a.ky=f;f.className="field";b=a.ky;f=DO(e,45,32);g=((BM(f,0)-97|0)+65|0)&65535;f=Ha(f,1);h=L();I(P(h,g),f);(BZ(b,G(403),K(h))).setAttribute("for",R(e));b=c.kv;if(b instanceof Fg){f=b;h=B0(a.ky,G(404));f=BI(f.k$);while(BF(f)){BZ(h,G(222),BE(f));}}else{h=B0(a.ky,G(405));h.setAttribute("type","text");h.setAttribute("inputmode",R(!(a.kO.kv instanceof Ky)?G(406):G(407)));h.setAttribute("autocomplete","off");h.setAttribute("spellcheck","false");}a.kn
=h;h.setAttribute("id",R(e));h=a.kn;b=L();I(I(I(I(b,e),G(408)),e),G(409));f=K(b);h.setAttribute("aria-describedby",R(f));i=BZ(a.ky,G(207),c.oN);b="help";i.className=b;f=L();I(I(f,e),G(410));h=K(f);i.setAttribute("id",R(h));b=B0(a.ky,G(207));a.mB=b;i="complaint";b.className=i;b=a.mB;f=L();I(I(f,e),G(409));h=K(f);b.setAttribute("id",R(h));a.mB.setAttribute("role","alert");b=a.kn;f=new H3;f.pG=a;f.pF=d;f.pE=c;b.addEventListener("change",Bi(Bk(f),"handleEvent"));},Ul=(a,b,c)=>{let d=new Lh();Ux(d,a,b,c);return d;},Mf
=(a,b)=>{BC(a.mB,b);Ft(a.kn,G(227),Cu(b)?0:1,G(136));},YX=J(),Py=J(),Vy=null,KX=null,Hp=null,F9=null,OY=null,KU=null,Op=null,Fq=()=>{Fq=Bf(Py);Tj();},Tj=()=>{let b;Vy=new WeakMap();KX=!(typeof WeakRef!=='undefined'?1:0)?null:new WeakMap();Hp=!(typeof WeakRef!=='undefined'?1:0)?null:new Map();F9=!(typeof WeakRef!=='undefined'?1:0)?null:new Map();if(Hp===null)b=null;else{b=new HR;b=new FinalizationRegistry(Bi(Bk(b),"accept"));}KU=b;if(F9===null)b=null;else{b=new HQ;b=new FinalizationRegistry(Bi(Bk(b),"accept"));}Op
=b;},XB=J();
function BU(){BJ.call(this);this.l1=null;}
let DX=null,Ho=null,Gf=null,OB=null,Q2=null,NE=null,Qg=null,L2=null,Co=()=>{Co=Bf(BU);Rt();},Dx=(a,b,c,d)=>{Co();Ct(a,b,c);a.l1=d;},Y4=a=>{return a.l1;},RN=(a,b,c)=>{let d,e,f,g;d=b.i0;e=c.i0;f=0;while(true){g=d.data;if(f>=g.length)break;e.data[f]=a.gS(g[f]);f=f+1|0;}},Mv=(a,b,c,d,e)=>{let f,g,h,i,j,k,l,m,n;f=b.i0;g=c.i0;h=d.i0;i=e.i0;j=0;while(true){k=i.data;if(j>=k.length)break;l=g.data;m=h.data;n=f.data;k[j]=a.gT(l[j],m[j])*n[j];j=j+1|0;}},Rt=()=>{let b,c,d;b=new K5;Dx(b,G(411),0,G(51));DX=b;b=new K4;Dx(b,
G(412),1,G(52));Ho=b;b=new K3;Dx(b,G(327),2,G(53));Gf=b;b=new K2;Dx(b,G(413),3,G(54));OB=b;b=new K1;Dx(b,G(414),4,G(55));Q2=b;b=new K0;Dx(b,G(415),5,G(56));NE=b;b=new KZ;Dx(b,G(416),6,G(57));Qg=b;c=Bc(BU,7);d=c.data;d[0]=DX;d[1]=Ho;d[2]=Gf;d[3]=OB;d[4]=Q2;d[5]=NE;d[6]=b;L2=c;},LR=J(),ON=null,HD=()=>{HD=Bf(LR);Yb();},Yb=()=>{let b,c;b=B6((B3()).data.length);c=b.data;ON=b;c[Ec.jt]=1;c[CR.jt]=2;c[Dr.jt]=3;},PN=J(),WF=null,Si=null,KY=null,N7=null,TC=null,XC=null,Fe=()=>{Fe=Bf(PN);R7();},R7=()=>{WF=new Ob;Si=new N$;KY
=new Oa;N7=new N8;TC=new N9;XC=new NK;},KO=J(0),Ny=J(0),QE=J(0),NO=J(0),P$=J(0),OH=J(0),PW=J(0),Mb=J(0),M_=J(0),My=J(0),LX=J(0),UF=J(),Fw=b=>{let c,d;c=b.lastChild;while(c!==null){d=c.previousSibling;if(c.nodeType!=2)b.removeChild(c);c=d;}return b;},Xa=J(),C2=(b,c)=>{let d,e,f,g;d=Bg();if(Cu(Dn(b)))return d;e=0;f=FZ(b,c,0);while(f>=0){g=Dq(b,e,f);S(d,g);e=f+1|0;f=FZ(b,c,e);}b=Ha(b,e);S(d,b);return d;},GA=b=>{let c,d,e,f,g;c=C2(b,44);d=Bj(c.i6);e=d.data;f=0;g=e.length;while(f<g){e[f]=KL(BH(c,f));f=f+1|0;}return d;},KL
=b=>{let c,d;c=Ev(b);d=new QD;d.qU=b;if(c!==CT)return c.l7;b=d.qU;c=new H0;d=L();I(I(d,G(417)),b);BY(c,K(d));Z(c);},Sq=J(),Gj=b=>{let c;c=(Bz(b)).kr;if(c[Bw].itemType!==null)return X5(b);b=new BS;Bp(b);Z(b);},G1=J(BL),Rb=J(),UJ=a=>{return performance.now();};
function PL(){let a=this;H.call(a);a.mr=null;a.jP=0;a.mT=null;a.jM=0;a.lf=0;}
let DN=a=>{return a.jP>=a.mr.i1.length?0:BM(a.mr,a.jP);},Jn=b=>{return 48<=b&&b<=57?1:0;},Ng=a=>{let b,c;b=DN(a);c=b!=45&&b!=8722?0:1;if(!(!c&&b!=43))a.jP=a.jP+1|0;return c;};
function H5(){let a=this;M.call(a);a.mN=0;a.mD=0;}
let MJ=(b,c,d)=>{let e,f;e=Bb(b%(((d+c|0)-1|0)/c|0)|0,c);f=new H5;b=BG(c,d-e|0);f.mN=e;f.mD=b;return f;},TV=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===By(H5)){b=b;c=a.mN!=b.mN?0:a.mD==b.mD?1:0;}else c=0;return c;};
function Gh(){let a=this;H.call(a);a.m7=null;a.jH=null;a.jC=null;}
let I5=(a,b,c)=>{let d,e,f,g;a.m7=b;d=Di(b.jV);e=Bc(Cf,d);f=e.data;a.jH=e;a.jC=Bc(Cf,d);f[0]=BB(0,0);a.jC.data[0]=c;g=1;while(g<d){a.jH.data[g]=BB(c.i4,Be(b,g));a.jC.data[g]=BB(c.i4,Be(b,g));g=g+1|0;}},EX=(a,b)=>{let c=new Gh();I5(c,a,b);return c;},Go=a=>{return a.jC.data[Bo(a.m7)];},DG=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t;c=b.jf;d=b.je;e=1;while(e<=Bo(a.m7)){f=c.data;b=a.jC.data[e-1|0];g=f[e];h=a.jH.data[e];DJ(b.i7==g.i7&&h.i4==b.i4&&h.i7==g.i4?1:0,G(418),b,g,h);i=b.i0;j=g.i0;f=h.i0;k=b.i4;l=g.i4;m
=b.i7;n=0;while(n<k){o=0;while(o<l){p=0.0;q=0;while(q<m){r=i.data;s=j.data;p=p+r[Bb(n,m)+q|0]*s[Bb(o,m)+q|0];q=q+1|0;}f.data[Bb(n,l)+o|0]=p;o=o+1|0;}n=n+1|0;}b=d.data[e];g=a.jH.data[e];DJ(b.i4==g.i7&&b.i7==1?1:0,G(419),g,b,g);i=b.i0;j=g.i0;t=g.i7;n=0;while(true){r=j.data;if(n>=r.length)break;o=0;while(o<t){f=i.data;q=n+o|0;r[q]=r[q]+f[o];o=o+1|0;}n=n+t|0;}RN(Iv(a.m7,e),a.jH.data[e],a.jC.data[e]);e=e+1|0;}};
function PG(){let a=this;M.call(a);a.lG=null;a.rk=null;a.kb=null;a.nx=null;a.nA=null;a.lW=null;a.kC=0;}
let VF=a=>{return a.kb;};
function E_(){let a=this;M.call(a);a.j0=null;a.jw=null;a.kp=null;a.ku=null;a.mL=null;a.mm=null;a.mz=null;a.kF=null;a.kx=null;a.nZ=null;a.nq=null;a.kl=null;}
let HN=(a,b,c,d,e,f,g,h,i,j,k,l,m)=>{a.j0=b;a.jw=c;a.kp=d;a.ku=e;a.mL=f;a.mm=g;a.mz=h;a.kF=i;a.kx=j;a.nZ=k;a.nq=l;a.kl=m;},Y2=(a,b,c,d,e,f,g,h,i,j,k,l)=>{let m=new E_();HN(m,a,b,c,d,e,f,g,h,i,j,k,l);return m;},TM=()=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p;b=Ba(1512988);c=new E_;d=Ba(15789813);e=Ba(11183798);f=Ba(9144216);g=Ba(15000044);h=Ba(14268646);i=Ba(10935200);j=Ba(12160969);k=Ba(7323508);l=Ba(13214934);m=new Dw;n=Bc(CV,7);o=n.data;o[0]=Ba(1775906);o[1]=Ba(3089216);o[2]=Ba(5189463);o[3]=Ba(7815012);o[4]=Ba(10638698);o[5]
=Ba(13204079);o[6]=Ba(15051394);Ff(m,n);p=new Dw;n=Bc(CV,3);o=n.data;o[0]=Jp(DP(Ba(10055851),0.5),b);o[1]=Ba(2499629);o[2]=Jp(DP(Ba(5942881),0.4),b);Ff(p,n);HN(c,b,d,e,f,g,h,i,j,k,l,m,p);return c;},PA=a=>{return a.j0;},Xe=a=>{return a.jw;},OJ=a=>{return a.ku;},S5=J(),Gc=(b,c)=>{let d,e,f,g;b=b.data;d=Bj(c);e=d.data;f=BG(c,b.length);g=0;while(g<f){e[g]=b[g];g=g+1|0;}return d;};
function KQ(){let a=this;H.call(a);a.k3=null;a.kU=null;a.kg=null;a.kS=null;a.kR=null;}
let VK=(a,b,c)=>{let d,e,f;a.k3=b;d=Di(b.jV);a.kU=Bc(Cf,d);a.kg=Bc(Cf,d);e=Ch(b);a.kS=e.jf;a.kR=e.je;a.kU.data[0]=BB(0,0);a.kg.data[0]=BB(0,0);f=1;while(f<d){a.kU.data[f]=BB(c,Be(b,f));a.kg.data[f]=BB(c,Be(b,f));f=f+1|0;}},J5=(a,b)=>{let c=new KQ();VK(c,a,b);return c;},JJ=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y;e=c.jC.data;f=b.jf;g=Bo(a.k3);Ys(a.k3.lb,e[g],d,a.kU.data[g]);h=Bo(a.k3);i=a.k3;b=i.k6;Co();if(b===DX&&i.lb===EC){i=c.jC.data[h];b=a.kg.data[h];DJ(IS(i,d)&&IS(i,b)?1:0,G(420),i,d,b);j
=i.i0;k=d.i0;l=b.i0;m=0;while(true){n=l.data;if(m>=n.length)break;o=j.data;p=k.data;n[m]=o[m]-p[m];m=m+1|0;}}else Mv(Iv(i,h),a.kU.data[h],c.jH.data[h],c.jC.data[h],a.kg.data[h]);while(true){h=C3(g,1);if(h<0)break;b=a.kg.data[g];m=g-1|0;i=e[m];q=a.kS.data[g];DJ(b.i4==i.i4&&q.i4==b.i7&&q.i7==i.i7?1:0,G(421),b,i,q);n=b.i0;j=i.i0;k=q.i0;r=b.i7;s=i.i7;t=b.i4;u=0;while(u<r){v=0;while(v<s){w=0.0;x=0;while(x<t){p=n.data;l=j.data;w=w+p[Bb(x,r)+u|0]*l[Bb(x,s)+v|0];x=x+1|0;}k.data[Bb(u,s)+v|0]=w;v=v+1|0;}u=u+1|0;}b=a.kg.data[g];d
=a.kR.data[g];DJ(d.i4==b.i7&&d.i7==1?1:0,G(422),b,b,d);l=b.i0;p=d.i0;y=b.i7;u=0;while(u<y){w=0.0;v=u;while(true){k=l.data;if(v>=k.length)break;w=w+k[v];v=v+y|0;}p.data[u]=w;u=u+1|0;}if(h>0){l=f.data;b=a.kg.data[g];d=l[g];i=a.kU.data[m];DJ(b.i7==d.i4&&i.i4==Or(b)&&G3(i)==G3(d)?1:0,G(423),b,d,i);p=H2(b);l=H2(d);k=H2(i);h=Or(b);u=G3(d);v=G3(b);x=0;while(x<h){y=0;while(y<u){w=0.0;t=0;while(t<v){j=p.data;n=l.data;w=w+j[Bb(x,v)+t|0]*n[Bb(t,u)+y|0];t=t+1|0;}k.data[Bb(x,u)+y|0]=w;y=y+1|0;}x=x+1|0;}Mv(Iv(a.k3,m),a.kU.data[m],
c.jH.data[m],e[m],a.kg.data[m]);}g=g+(-1)|0;}};
function P_(){let a=this;H.call(a);a.n7=null;a.nU=null;a.ol=null;}
let VL=(a,b,c)=>{let d;d=DV(BB(c,2),BB(c,1));a.n7=d;a.nU=EX(b,d.i3);a.ol=J5(b,c);},Md=(a,b)=>{let c=new P_();VL(c,a,b);return c;};
function H1(){let a=this;H.call(a);a.qr=null;a.qs=null;}
let To=(b,c)=>{let d;b=b;d=b.qr;b=b.qs;d.or=(L4(c[c.length-1|0])).isIntersecting?1:0;b.gP();};
function H3(){let a=this;H.call(a);a.pG=null;a.pF=null;a.pE=null;}
let Rm=(b,c)=>{let d,e;b=b;c=b.pG;d=b.pF;b=b.pE;e=!(c.kO.kv instanceof Fg)?Bq(c.kn.value):Bq(c.kn.value);Mf(c,J7(d,b,e));};
function Ib(){let a=this;M.call(a);a.jV=null;a.km=null;a.k6=null;a.lb=null;}
let Bo=a=>{return Di(a.jV)-1|0;},Be=(a,b)=>{return (FP(a.jV,b)).lg;},Iv=(a,b)=>{return b!=Bo(a)?a.km:a.k6;},CE=a=>{let b,c;b=0;c=1;while(c<=Bo(a)){b=b+Bb(Be(a,c),Be(a,c-1|0)+1|0)|0;c=c+1|0;}return b;},Gi=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===By(Ib)){b=b;c=!W(a.jV,b.jV)?0:!W(a.km,b.km)?0:!W(a.k6,b.k6)?0:W(a.lb,b.lb)?1:0;}else c=0;return c;};
function Jh(){let a=this;M.call(a);a.mj=null;a.m0=0;}
let OG=(a,b,c)=>{a.mj=b;a.m0=c;},Fh=(a,b)=>{let c=new Jh();OG(c,a,b);return c;},Sy=b=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q;c=Ji(b);d=G8(b);e=!(DI(c,EI(0, 1048576))&&b>2.2250738585072014E-308?1:0)?1:2;f=D6(c,Bu(d,0)+e|0);g=D6(Cb(1),Bu( -d|0,0)+e|0);h=D6(Cb(1),Bu(d,0));i=D6(Cb(1),(Bu(d,0)+e|0)-1|0);j=LN(b);Ee(g,Bu(j,0));k=Bc(Hr,3).data;k[0]=f;k[1]=h;k[2]=i;e=k.length;l=0;m= -j|0;while(l<e){Ee(k[l],Bu(m,0));l=l+1|0;}l=GM(RQ(c,Cb(2)),B7)?1:0;if(C8(Jo(f,i),g)>=l){Dy(g,0);j=j+1|0;}n=L();while(true){k=Bc(Hr,3).data;k[0]
=f;k[1]=h;k[2]=i;m=k.length;d=0;while(d<m){Dy(k[d],0);d=d+1|0;}o=Ix(f,g);p=C8(h,f)<l?0:1;q=C8(Jo(f,i),g)<l?0:1;if(q&&!(p&&!Nq(f,g,o)))o=o+1|0;P(n,(48+o|0)&65535);if(p)break;if(q)break;}return Fh(K(n),j);},Nq=(b,c,d)=>{return C8(Jo(b,b),c)<(d%2|0?0:1)?0:1;},Ji=b=>{let c;c=QI(b);if(Oc(c,EI(0, 1048576)))c=VB(Ri(c,EI(4294967295, 1048575)),EI(0, 1048576));return c;},G8=b=>{return Bu(E3(XE(QI(b),52)),1)-1075|0;},LN=b=>{let c,d,e,f;c=G8(b)+63|0;d=Ji(b);Jm();if(DI(d,B7))e=64;else{e=0;f=DM(d,32);if(GM(f,B7))e=32;else f
=d;d=DM(f,16);if(DI(d,B7))d=f;else e=e|16;f=DM(d,8);if(DI(f,B7))f=d;else e=e|8;d=DM(f,4);if(DI(d,B7))d=f;else e=e|4;f=DM(d,2);if(DI(f,B7))f=d;else e=e|2;if(GM(DM(f,1),B7))e=e|1;e=(64-e|0)-1|0;}return CP((c-e|0)*0.3010299956639812)|0;},D6=(b,c)=>{let d;d=Hh(b);FA(d,c);return d;};
function G9(){let a=this;M.call(a);a.j1=0.0;a.jW=0.0;a.jN=0.0;a.jL=0.0;}
let GY=null,GQ=null,G5=()=>{G5=Bf(G9);W2();},X$=(a,b,c,d,e)=>{G5();a.j1=b;a.jW=c;a.jN=d;a.jL=e;},Gk=(a,b,c,d)=>{let e=new G9();X$(e,a,b,c,d);return e;},Qo=b=>{let c,d,e,f,g,h,i,j;G5();c=0.0;d=1.0;e=0.0;f=1.0;g=0;while(g<b.i4){c=Bd(c,T(b,g,0));d=Bt(d,T(b,g,0));e=Bd(e,T(b,g,1));f=Bt(f,T(b,g,1));g=g+1|0;}if(EV(GY,c,e)&&EV(GY,d,f))return GY;if(EV(GQ,c,e)&&EV(GQ,d,f))return GQ;h=Bt(d-c,f-e)*0.6;i=(c+d)/2.0;j=(e+f)/2.0;return Gk(i-h,i+h,j-h,j+h);},EV=(a,b,c)=>{return a.j1<=b&&b<=a.jW&&a.jN<=c&&c<=a.jL?1:0;},L9=(a,
b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===By(G9)){b=b;c=a.j1!==b.j1?0:a.jW!==b.jW?0:a.jN!==b.jN?0:a.jL===b.jL?1:0;}else c=0;return c;},W2=()=>{GY=Gk((-0.1),1.1,(-0.1),1.1);GQ=Gk((-1.1),1.1,(-1.1),1.1);};
function M9(){let a=this;H.call(a);a.oY=null;a.oA=null;a.qL=0;a.mP=null;a.nd=null;a.oj=null;a.mE=null;a.oz=null;}
let Ou=(a,b)=>{let c,d,e,f,g,h,i,j,k,l;a:{if(!(!B5(a.mE)&&Ht(a.oz)===b)){a.oz=Bx(b);c=F7(b);DG(a.mP,c);d=new JN;e=b.kG;f=E7(b.kj);g=new PJ;g.pw=a;g.pv=c;c=new JE;h=a.oA;i=a.qL;j=(Go(a.mP)).i0;k=C3(i,2);if(k>=0&&k>=0&&j.data.length==Bb(i,i)){c.kK=h;c.jD=i;c.j8=i;c.kJ=j;b=b.jc;h=b.i3;b=b.i$;if(h.i7!=2)break a;if(b.i7!=1)break a;if(h.i4!=b.i4)break a;d.lU=e;d.m8=f;d.lK=g;d.kI=c;d.jF=h;d.m5=b;a.mE=Bx(d);}else{l=j.data;b=new BS;k=l.length;c=L();I(Q(I(Q(P(Q(I(c,G(424)),i),120),i),G(425)),k),G(426));BY(b,K(c));Z(b);}}return Bl(a.mE);}c
=new BS;d=EY(h);b=EY(b);f=L();P(I(I(I(I(f,G(427)),d),G(239)),b),46);BY(c,K(f));Z(c);};
function CV(){let a=this;M.call(a);a.jR=0;a.j3=0;a.jY=0;a.lk=0.0;}
let Vl=(a,b,c,d,e)=>{a.jR=b;a.j3=c;a.jY=d;a.lk=e;},GD=(a,b,c,d)=>{let e=new CV();Vl(e,a,b,c,d);return e;},Ba=b=>{return GD(b>>16&255,b>>8&255,b&255,1.0);},DP=(a,b)=>{return GD(a.jR,a.j3,a.jY,b);},Jp=(a,b)=>{return GD(Ic(a,a.jR,b.jR),Ic(a,a.j3,b.j3),Ic(a,a.jY,b.jY),1.0);},Ic=(a,b,c)=>{let d;d=a.lk;return Br(d*b+(1.0-d)*c)|0;},JY=a=>{let b,c;b=Er(G(428));FT(b,a.jR);FT(b,a.j3);FT(b,a.jY);c=a.lk;if(c<1.0)FT(b,Br(255.0*c)|0);return K(b);},FT=(b,c)=>{P(P(b,BM(G(429),c>>4)),BM(G(429),c&15));},Yc=(a,b)=>{let c;if(a
===b)c=1;else if(b!==null&&Bz(b)===By(CV)){b=b;c=a.jR!=b.jR?0:a.j3!=b.j3?0:a.jY!=b.jY?0:a.lk===b.lk?1:0;}else c=0;return c;};
function Dw(){H.call(this);this.mn=null;}
let FB=null,Fu=()=>{Fu=Bf(Dw);V6();},Ff=(a,b)=>{Fu();a.mn=b.bb();},O4=a=>{let b=new Dw();Ff(b,a);return b;},Es=(a,b)=>{return JW(a,Bt(0.0,Bd(255.0,b*256.0))|0);},JW=(a,b)=>{let c,d,e,f,g;c=a.mn.data;d=c.length-1|0;e=Bb(b,d);b=e/255|0;f=c[b];g=c[BG(d,b+1|0)];d=e%255|0;return GD(Kc(f.jR,g.jR,d),Kc(f.j3,g.j3,d),Kc(f.jY,g.jY,d),1.0);},Kc=(b,c,d)=>{Fu();return (Bb(b,255-d|0)+Bb(c,d)|0)/255|0;},V6=()=>{let b,c,d;b=new Dw;c=Bc(CV,11);d=c.data;d[0]=Ba(4194379);d[1]=Ba(7744131);d[2]=Ba(10055851);d[3]=Ba(12756431);d[4]
=Ba(15193320);d[5]=Ba(16250871);d[6]=Ba(14282963);d[7]=Ba(10935200);d[8]=Ba(5942881);d[9]=Ba(1800247);d[10]=Ba(17435);Ff(b,c);FB=b;},P3=J(0),DQ=(a,b)=>{let c;c=a.l8;return c*Bt(1.0,Br(b/c));},I8=(a,b)=>{let c;c=a.l8;return c*Br(b/c);},D9=(a,b,c)=>{let d,e;d=a;e=Br(c/d.l8)%2.0!==1.0?0:1;return I8(a,b)+(!e?0.0:d.l8/2.0);};
function LB(){let a=this;H.call(a);a.jo=null;a.k0=0.0;a.mX=0.0;a.l8=0.0;a.ns=null;}
let R9=a=>{return a.k0;},Tx=a=>{return a.mX;},B2=(a,b,c)=>{let d;a.jo.fillStyle=R(JY(c));if(!(b instanceof Do)){M6(a,b);a.jo.fill('evenodd');}else{d=b;a.jo.fillRect(d.jb,d.jq,d.jj,d.jy);}},Cd=(a,b,c)=>{let d;a.jo.strokeStyle=R(JY(c.pi));a.jo.lineWidth=c.lc;W$(a.jo,c.qf);if(!(b instanceof Do)){M6(a,b);a.jo.stroke();}else{d=b;a.jo.strokeRect(d.jb,d.jq,d.jj,d.jy);}},CB=(a,b,c,d,e,f)=>{let g,h,i,j;g=e.nw;DS();h=g!==Kd?G(2):G(430);i=e.mG;De();g=i!==E9?G(431):G(432);i=E0(e.lP,2);j=L();I(I(I(I(j,h),i),G(433)),g);g
=K(j);if(!V(g,a.ns)){a.ns=g;a.jo.font=R(g);}a:{h=a.jo;Jl();switch(Mo.data[e.p6.jt]){case 1:e=G(434);break a;case 2:e=G(435);break a;case 3:e=G(263);break a;default:}b=new O7;Bp(b);Z(b);}e=R(e);h.textAlign=e;h=a.jo;f=R(JY(f));h.fillStyle=f;a.jo.fillText(R(b),c,d);},M6=(a,b)=>{let c,d,e;a:{a.jo.beginPath();if(b instanceof G_){c=b;a.jo.arc(c.ox,c.ow,c.od,0.0,6.283185307179586);}else if(b instanceof GV)Jq(a,b.lO);else if(b instanceof IQ){d=BI(b.p_);while(BF(d)){Jq(a,BE(d));}}else if(b instanceof EN){e=BI(b.nv);while
(true){if(!BF(e))break a;Jq(a,BE(e));a.jo.closePath();}}}},Jq=(a,b)=>{let c,d;c=0;while(true){d=b.data;if(c>=d.length)break;if(c)a.jo.lineTo(d[c],d[c+1|0]);else a.jo.moveTo(d[c],d[c+1|0]);c=c+2|0;}},SN=J(),W$=(b,c)=>{b.setLineDash(c?[c]:[]);},Wo=J(),Pp=b=>{return Ev(DO(DO(Dn(b),44,46),8722,45));},Hx=b=>{return DO(BV(b),45,8722);};
function Hv(){let a=this;M.call(a);a.lr=null;a.mY=null;a.md=null;a.lC=null;}
let Vx=(a,b)=>{let c,d,e;if(a===b)c=1;else if(b!==null&&Bz(b)===By(Hv)){b=b;d=a.lr;e=b.lr;if(!W(B4(d),B4(e)))c=0;else{d=a.mY;e=b.mY;if(!W(B4(d),B4(e)))c=0;else{d=a.md;e=b.md;if(!W(B4(d),B4(e)))c=0;else{d=a.lC;b=b.lC;c=W(B4(d),B4(b))?1:0;}}}}else c=0;return c;};
function IT(){let a=this;M.call(a);a.lV=0;a.mp=null;a.m4=null;}
let VM=(a,b)=>{let c,d,e;if(a===b)c=1;else if(b!==null&&Bz(b)===By(IT)){b=b;if(a.lV!=b.lV)c=0;else{d=a.mp;e=b.mp;if(!W(B4(d),B4(e)))c=0;else{d=a.m4;b=b.m4;c=W(B4(d),B4(b))?1:0;}}}else c=0;return c;};
function NU(){let a=this;M.call(a);a.oW=null;a.oO=0.0;a.qD=0.0;a.rb=null;a.pW=null;}
let NY=b=>{let c,d;a:{if(Bo(b.jv)==1){c=b.jc;b=Fd();if(HL(c.i3,b.i3)&&HL(c.i$,b.i$)?1:0){d=1;break a;}}d=0;}return d;},SH=b=>{let c,d,e,f,g,h;if(!NY(b)){b=new BS;BY(b,G(436));Z(b);}c=EX(b.jv,b.jc.i3);DG(c,F7(b));d=c.jH.data[1].i0;e=d.data;c=new NU;f=e[0]+e[3];g=e[1]+e[2];b=QZ(b);h=L();I(I(h,b),G(437));b=K(h);c.oW=d;c.oO=f;c.qD=g;c.rb=G(438);c.pW=b;return c;};
function Pn(){let a=this;H.call(a);a.pB=0;a.pA=0;}
let Rj=(a,b)=>{let c,d;b=Bk(b);c=a.pB;d=a.pA;GP();b.show(!!c,!!d);};
function Jr(){let a=this;M.call(a);a.mv=null;a.m$=0;}
let Vv=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===By(Jr)){b=b;c=!W(a.mv,b.mv)?0:a.m$==b.m$?1:0;}else c=0;return c;},Hb=J(Cn);
function Dz(){BJ.call(this);this.oD=null;}
let EC=null,MU=null,Rn=null,F5=()=>{F5=Bf(Dz);Tb();},Qw=(a,b,c,d)=>{F5();Ct(a,b,c);a.oD=d;},Ys=(a,b,c,d)=>{let e,f,g,h,i,j,k;e=b.i0;f=c.i0;g=d.i0;h=0;while(true){i=g.data;if(h>=i.length)break;j=e.data;k=f.data;i[h]=a.gT(j[h],k[h]);h=h+1|0;}},Tb=()=>{let b,c,d;b=new Ph;Qw(b,G(439),0,G(64));EC=b;b=new Pg;Qw(b,G(440),1,G(65));MU=b;c=Bc(Dz,2);d=c.data;d[0]=EC;d[1]=b;Rn=c;},Fn=J(0);
function Mm(){let a=this;H.call(a);a.nb=null;a.o4=null;}
let Ui=(a,b,c)=>{let d,e,f,g;d=CI(b);a.nb.d5(b,c);e=CI(b);f=0;while(true){g=e.data;if(f>=g.length)break;g[f]=!a.o4.data[f]?g[f]:d.data[f];f=f+1|0;}C5(b,e);},UN=a=>{return a.nb.dw();},Sa=(a,b)=>{a.nb.dD(b);},EH=J(0),MH=J(M),VQ=(a,b)=>{let c,d,e,f,g;c=Ch(b);d=c.jf.data;e=Bc(B8(CS),2);f=e.data;f[0]=BT([1.0,1.0]);f[1]=BT([1.0,1.0]);d[1]=D7(e);d=c.je.data;e=Bc(B8(CS),2);f=e.data;g=Bj(1);g.data[0]=0.0;f[0]=g;g=Bj(1);g.data[0]=(-1.0);f[1]=g;d[1]=D7(e);d=c.jf.data;e=Bc(B8(CS),1);e.data[0]=BT([1.0,(-2.0)]);d[2]=D7(e);d
=c.je.data;e=Bc(B8(CS),1);f=e.data;g=Bj(1);g.data[0]=0.0;f[0]=g;d[2]=D7(e);return c;},Lq=J(M),So=(a,b)=>{return Ch(b);};
function Qj(){M.call(this);this.p1=null;}
let Xq=(a,b)=>{let c;c=Ch(b);C5(c,a.p1);return c;},KP=J(0);
function QD(){H.call(this);this.qU=null;}
let Wi=J(),IU=J(0),HR=J(),SV=(b,c)=>{b;Fq();Hp.delete(c);},HQ=J(),VY=(b,c)=>{b;Fq();F9.delete(c);},K5=J(BU),OC=(a,b)=>{return 1.0/(1.0+J6( -b));},Xl=(a,b,c)=>{return c*(1.0-c);},K4=J(BU),Ye=(a,b)=>{let c,d;if(b!==0.0){c=Bv(b);if(c<0.7){d=b*b;b=b-d*(1.1486475E7+d*(810810.0+d*(12870.0+d*44.0)))/(3.4459425E7+d*(1.62162E7+d*(945945.0+d*(13860.0+d*45.0))))*b;}else{c=J6(2.0*c)+1.0;c=c<16.0?(c-2.0)/c:1.0-2.0/c;if(b<0.0)c= -c;b=c;}}return b;},YJ=(a,b,c)=>{return 1.0-c*c;},K3=J(BU),UD=(a,b)=>{if(b<0.0)b=0.0;return b;},RB
=(a,b,c)=>{return !(b>0.0)?0.0:1.0;},K2=J(BU),YP=(a,b)=>{if(!(b>0.0))b=0.01*b;return b;},Tu=(a,b,c)=>{return !(b>0.0)?0.01:1.0;},K1=J(BU),US=(a,b)=>{let c,d;c=J6( -Bv(b));d=1.0+c;return IO(d)-(d-1.0-c)/d+Bt(b,0.0);},Uj=(a,b,c)=>{Co();return OC(DX,b);},K0=J(BU),X7=(a,b)=>{return EW(b);},U9=(a,b,c)=>{return ES(b);},KZ=J(BU),S8=(a,b)=>{return b;},XY=(a,b,c)=>{return 1.0;},Nr=J(0),Jj=J(Ez),JB=J(Jj),Ob=J(JB),Lv=J(0),IG=J(),Iy=J(IG),N$=J(Iy),Oa=J(CU),R4=(a,b)=>{let c;c=new Cn;Bp(c);Z(c);},YN=a=>{return 0;},Vf=a=>
{Fe();return N7;},Gs=J(0),N8=J(),R8=a=>{return 0;},Ti=a=>{let b;b=new Eu;Bp(b);Z(b);},NS=J(0),N9=J(),NK=J();
function Hr(){let a=this;H.call(a);a.jK=null;a.jx=0;}
let TX=(a,b)=>{a.jK=B6(4);while(GM(b,B7)){Ki(a,E3(b)&134217727);b=DM(b,27);}},Hh=a=>{let b=new Hr();TX(b,a);return b;},Jo=(b,c)=>{let d,e,f,g;d=Hh(B7);e=0;f=0;while(!(f>=b.jx&&f>=c.jx&&e<=0)){g=(Dc(b,f)+Dc(c,f)|0)+e|0;Ki(d,g&134217727);e=g>>27;f=f+1|0;}return d;},Nd=a=>{let b;b=a.jx;return !b?0:((b*27|0)-Mt(Dc(a,b-1|0))|0)+5|0;},C8=(a,b)=>{let c;c=Bu(a.jx,b.jx)-1|0;while(c>0&&Dc(a,c)==Dc(b,c)){c=c+(-1)|0;}return c<0?0:Dc(a,c)-Dc(b,c)|0;},Dy=(a,b)=>{let c,d,e;c=0;while(c<a.jx){d=a.jK.data;e=(d[c]*10|0)+b|0;d[c]
=e&134217727;b=e>>27;c=c+1|0;}if(b>0)Ki(a,b);},Ee=(a,b)=>{let c;c=0;while(c<b){Dy(a,0);c=c+1|0;}},FA=(a,b)=>{let c,d,e,f,g,h,i,j,k;c=b/27|0;d=b%27|0;e=a.jx;f=B6((e+c|0)+1|0);g=f.data;h=0;i=27-d|0;while(h<e){j=h+c|0;b=g[j];k=a.jK.data;g[j]=b|k[h]<<d&134217727;g[j+1|0]=k[h]>>i;h=h+1|0;}a.jK=f;a.jx=g.length;PQ(a);},Ix=(a,b)=>{let c,d,e,f;c=0;while(C8(a,b)>=0){d=0;e=0;while(e<a.jx){f=(a.jK.data[e]-Dc(b,e)|0)+d|0;a.jK.data[e]=f&134217727;d=f>>27;e=e+1|0;}PQ(a);c=c+1|0;}return c;},Dc=(a,b)=>{return b>=a.jx?0:a.jK.data[b];},Ki
=(a,b)=>{let c,d,e,f,g;c=a.jx;d=a.jK.data;e=d.length;if(c==e){c=2*c|0;f=B6(c);g=f.data;c=BG(c,e);e=0;while(e<c){g[e]=d[e];e=e+1|0;}a.jK=f;}d=a.jK.data;e=a.jx;a.jx=e+1|0;d[e]=b;},PQ=a=>{let b,c,d;while(true){b=a.jx;if(b<=0)break;c=a.jK.data;d=b-1|0;if(c[d])break;a.jx=d;}},Yx=J(),Ya=(b,c,d)=>{let e,f,g,h,i,j,k,l,m,n;e=c.lX.data[d].data;f=e.length;if(f>8){g=Infinity;h=(-Infinity);i=0;while(i<f){j=e[i];g=Bd(g,j);h=Bt(h,j);i=i+1|0;}N(Q(N(b,G(441)),f),G(442));N(N(Q(b,d),G(443)),Eb(g));P(N(N(b,G(188)),Eb(h)),46);return;}k
=0;l=f-1|0;while(k<f){m=Hg(c.jp,d,k);N(b,!k?G(4):k!=l?G(155):G(239));if(k)m=E4(m,G(4));else{m=Ha(m,1);n=L();I(P(n,72),m);n=K(n);m=L();I(I(m,n),G(444));m=K(m);}N(b,m);N(b,Eb(e[k]));P(N(N(b,G(445)),HX(GK(c,d,k))),41);k=k+1|0;}P(b,46);},QB=(b,c)=>{let d;d=Hg(b,c.mO-1|0,c.n3);b=Hg(b,c.mO,c.nt);c=L();I(I(I(I(c,G(446)),d),G(188)),b);return K(c);},Hg=(b,c,d)=>{let e;if(c==Bo(b))return G(447);if(!c){c=d+1|0;b=L();Q(P(b,120),c);return K(b);}d=d+1|0;e=L();Q(I(e,G(448)),d);e=K(e);if(Bo(b)!=2){b=L();Q(I(I(b,e),G(449)),
c);e=K(b);}return e;},HX=b=>{return Dn(Jy(b));},XJ=J();
function OM(){let a=this;H.call(a);a.pt=null;a.pu=0;}
let Vj=a=>{let b,c;b=a.pt;c=a.pu;Fc(b.pr.pT,c);},Tt=J(),QZ=b=>{let c,d,e,f,g,h,i,j;c=L();N(Q(N(Q(c,Ds(b)),G(251)),Bh(b.jc)),G(450));d=G(294);e=0;while(e<=1){f=Bg();g=0;while(g<Bh(b.jc)){if(!Hz(b,g)&&Mj(b,g)==e){h=b.jc.i3;i=BV(T(h,g,0));h=BV(T(h,g,1));j=L();P(I(P(I(P(j,40),i),44),h),41);h=K(j);S(f,h);}g=g+1|0;}if(!Cr(f)){N(N(c,d),LK(f));Q(N(N(c,f.i6!=1?G(451):G(452)),G(453)),e);d=G(155);}e=e+1|0;}return K(N(c,G(142)));},LK=b=>{let c,d,e,f;c=L();d=0;e=b;while(true){f=e.i6;if(d>=f)break;N(N(c,!d?G(2):d!=(f-1|0)
?G(155):G(239)),BH(e,d));d=d+1|0;}return K(c);},Up=J(),Tf=J(),VV=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n;d=b.j9;e=Bo(d);f=d.k6;Co();if(f===Gf&&NL(b.kY.jH.data[e],0)){d=new Cl;Cg();CQ(d,GW,G(454));S(c,d);return;}a:{if(d.km===Gf){g=1;while(true){if(g>=e)break a;h=b.kY.jH.data[g];d=Jg(b.j9,g);i=0;while(i<h.i7){if(NL(h,i))GB(d,i);i=i+1|0;}if(C_(d)>0){h=new Cl;Cg();f=GW;j=Kr(d);k=Eq(d,G(455),G(456));l=Eq(d,G(457),G(458));if(g!=1){d=Eq(d,G(459),G(460));m=L();I(I(m,G(461)),d);n=K(m);}else{m=Eq(d,G(462),G(463));n=L();I(I(I(n,
G(464)),m),G(465));n=K(n);}d=L();I(I(I(I(I(d,j),k),G(466)),l),n);CQ(h,f,K(d));S(c,h);}g=g+1|0;}}}},NL=(b,c)=>{let d;d=0;while(d<b.i4){if(T(b,d,c)>0.0)return 0;d=d+1|0;}return 1;},V8=J(),T3=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p;d=b.j9;e=d.km;Co();if(e!==DX&&e!==Ho)return;f=1;while(f<Bo(d)){g=Jg(d,f);h=0;while(h<Be(d,f)){i=b.kY;j=i.jH.data[f];i=i.jC.data[f];k=e.gT(0.0,e.gS(0.0))*0.01;l=0;a:{while(l<j.i4){if(e.gT(T(j,l,h),T(i,l,h))>k){l=0;break a;}l=l+1|0;}l=1;}if(l)GB(g,h);h=h+1|0;}if(C_(g)>0){i=new Cl;Cg();j
=Jx;m=Kr(g);n=Eq(g,G(467),G(468));o=e.l1;g=Eq(g,G(469),G(470));p=L();I(I(I(I(I(I(I(p,m),n),G(471)),o),G(472)),g),G(473));CQ(i,j,K(p));S(c,i);}f=f+1|0;}},Uy=J(),W7=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r;d=b.j9;e=!(OP(b)>0.0)?0:1;f=1;while(f<Bo(d)){g=Dp(Be(d,f)).data;h=0;i=g.length;while(h<i){if(!g[h]){j=Jg(d,f);GB(j,h);k=h+1|0;while(k<i){if(!g[k]){a:{l=b.lJ;m=l.jf.data;n=m[f];l=l.je.data[f];o=m[f+1|0];if(T(l,h,0)!==T(l,k,0))p=0;else{p=0;while(true){if(p>=n.i7){p=0;while(p<o.i4){if(T(o,p,h)!==T(o,p,k)){p=0;break a;}p
=p+1|0;}p=1;break a;}if(T(n,h,p)!==T(n,k,p))break;p=p+1|0;}p=0;}}if(p){g[k]=1;GB(j,k);}}k=k+1|0;}if(C_(j)>1){q=new Cl;Cg();r=Jk;n=Kr(j);j=!e?G(474):G(475);l=L();I(I(I(l,n),G(476)),j);CQ(q,r,K(l));S(c,q);}}h=h+1|0;}f=f+1|0;}},Xc=J(),Uz=(b,c,d)=>{let e,f,g,h;e=Bh(b.jc);f=Cr(d)?0:1;if(!f&&!(OP(c)>=0.001*e)){f=Ds(b);b=L();I(Q(I(Q(I(b,G(177)),f),G(251)),e),G(477));g=K(b);h=new Cl;Cg();b=IY;if(Bo(c.j9)!=1){c=L();I(I(I(c,G(478)),g),G(479));c=K(c);}else{c=L();I(I(I(c,G(480)),g),G(481));c=K(c);}CQ(h,b,c);S(d,h);return;}};
function Cl(){let a=this;M.call(a);a.ml=null;a.mf=null;}
let CQ=(a,b,c)=>{a.ml=b;a.mf=c;},Za=(a,b)=>{let c=new Cl();CQ(c,a,b);return c;},YB=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===By(Cl)){b=b;c=!W(a.ml,b.ml)?0:W(a.mf,b.mf)?1:0;}else c=0;return c;},He=J(BJ),FC=null,GW=null,Jx=null,Jk=null,IY=null,Kp=null,XO=null,Cg=()=>{Cg=Bf(He);Vo();},WL=(a,b,c)=>{Cg();Ct(a,b,c);},D5=(a,b)=>{let c=new He();WL(c,a,b);return c;},Vo=()=>{let b,c,d;FC=D5(G(335),0);GW=D5(G(331),1);Jx=D5(G(482),2);Jk=D5(G(483),3);IY=D5(G(484),4);b=D5(G(485),5);Kp=b;c=Bc(He,6);d=c.data;d[0]
=FC;d[1]=GW;d[2]=Jx;d[3]=Jk;d[4]=IY;d[5]=b;XO=c;},H0=J(BL),Fm=J(0),FF=(b,c)=>{let d,e,f,g;d=MG(Fo(c));e=BB(200,2);f=BB(200,1);g=0;while(g<200){b.hs(g,d,e);BQ(f,g,0,g%2|0);g=g+1|0;}return DV(e,f);},PX=J(),Yo=(a,b,c,d)=>{let e,f,g,h;e=(b%2|0)!=1?0:1;f=Ei(c);g=CX(e?f*0.25:f*0.4375+0.5625);h=Ei(c)*6.283185307179586;BQ(d,b,0,g*ES(h));BQ(d,b,1,g*EW(h));},Lc=J(),WE=(a,b,c,d)=>{let e,f,g;e=((((b/2|0)*37|0)%100|0)+Ei(c))/100.0;f=e*0.9+0.1;g=e*10.995574287564276+(b%2|0)*3.141592653589793;BQ(d,b,0,f*ES(g)+DF(c)*0.02);BQ(d,
b,1,f*EW(g)+DF(c)*0.02);},MD=J(),W1=(a,b,c,d)=>{let e,f,g,h;e=Ei(c)*3.141592653589793;f=b%2|0?0:1;g=f?ES(e):1.0-ES(e);h=f?EW(e):0.5-EW(e);BQ(d,b,0,(g+DF(c)*0.1-0.5)/1.5);BQ(d,b,1,(h+DF(c)*0.1-0.25)/1.5);},Ln=J(),Va=(a,b,c,d)=>{let e;e=(b%2|0)-0.5;BQ(d,b,0,e+DF(c)*0.2);BQ(d,b,1,e+DF(c)*0.2);};
function KT(){let a=this;H.call(a);a.qQ=0.0;a.lM=null;}
let XA=(a,b,c)=>{let d,e;d=1;while(true){e=b.jf.data;if(d>=e.length)break;Od(a,c.kS.data[d],a.lM.jf.data[d],e[d]);Od(a,c.kR.data[d],a.lM.je.data[d],b.je.data[d]);d=d+1|0;}},Od=(a,b,c,d)=>{let e,f,g,h,i,j,k;e=b.i0;f=c.i0;g=d.i0;h=0;while(true){i=g.data;if(h>=i.length)break;j=f.data;k=e.data;j[h]=0.9*j[h]+k[h];i[h]=i[h]-a.qQ*j[h];h=h+1|0;}},S6=a=>{return CI(a.lM);},TK=(a,b)=>{C5(a.lM,b);};
function MQ(){let a=this;H.call(a);a.oJ=0.0;a.lH=null;a.lL=null;a.n9=null;a.nB=null;a.k7=0.0;a.k1=0.0;}
let Xh=(a,b,c)=>{let d,e;a.k7=a.k7*0.9;a.k1=a.k1*0.999;d=1;while(true){e=b.jf.data;if(d>=e.length)break;MZ(a,c.kS.data[d],a.lH.jf.data[d],a.lL.jf.data[d],a.n9.jf.data[d],a.nB.jf.data[d],e[d]);MZ(a,c.kR.data[d],a.lH.je.data[d],a.lL.je.data[d],a.n9.je.data[d],a.nB.je.data[d],b.je.data[d]);d=d+1|0;}},MZ=(a,b,c,d,e,f,g)=>{let h,i,j,k,l,m,n,o,p,q,r,s,t;h=b.i0;i=c.i0;j=d.i0;k=e.i0;l=f.i0;m=g.i0;n=0;while(true){o=m.data;if(n>=o.length)break;p=i.data;q=h.data;r=j.data;s=k.data;t=l.data;p[n]=0.9*p[n]+0.09999999999999998
*q[n];r[n]=0.999*r[n]+0.0010000000000000009*q[n]*q[n];s[n]=p[n]/(1.0-a.k7);t[n]=r[n]/(1.0-a.k1);o[n]=o[n]-a.oJ*s[n]/(CX(t[n])+1.0E-8);n=n+1|0;}},Tw=a=>{let b,c,d,e,f,g;b=CI(a.lH);c=b.data;d=CI(a.lL);e=c.length;f=2*e|0;g=Bj(f+2|0);c=g.data;B$(b,0,g,0,e);B$(d,0,g,e,e);c[f]=a.k7;c[f+1|0]=a.k1;return g;},Wt=(a,b)=>{let c,d,e;c=b.data;d=(c.length/2|0)-1|0;e=Bj(d);B$(b,d,e,0,d);C5(a.lH,b);C5(a.lL,e);d=2*d|0;a.k7=c[d];a.k1=c[d+1|0];};
function IJ(){M.call(this);this.oc=0.0;}
let LV=null,F1=()=>{F1=Bf(IJ);Uw();},RA=(a,b,c)=>{let d,e;d=1;while(true){e=b.jf.data;if(d>=e.length)break;Pj(a.oc,c.kS.data[d],e[d]);Pj(a.oc,c.kR.data[d],b.je.data[d]);d=d+1|0;}},ST=a=>{F1();return LV;},Yt=(a,b)=>{return;},Uw=()=>{LV=Bj(0);};
function Pd(){M.call(this);this.qy=0.0;}
let Vw=(a,b)=>{let c,d,e;c=Ch(b);d=MG(Fo(a.qy));e=1;while(e<=Bo(b)){c.jf.data[e]=M$(d,Be(b,e),Be(b,e-1|0));c.je.data[e]=M$(d,Be(b,e),1);e=e+1|0;}return c;},VX=J(),Pj=(b,c,d)=>{let e,f,g,h,i;DJ(IS(c,d),G(486),d,c,d);e=c.i0;f=d.i0;g=0;while(true){h=f.data;if(g>=h.length)break;i=e.data;h[g]=h[g]-b*i[g];g=g+1|0;}},IS=(b,c)=>{return b.i4==c.i4&&b.i7==c.i7?1:0;},DJ=(b,c,d,e,f)=>{let g,h;if(b)return;g=new BS;d=EY(d);e=EY(e);f=EY(f);h=L();P(I(I(I(I(I(I(I(I(h,G(487)),c),G(294)),d),G(239)),e),G(488)),f),46);BY(g,K(h));Z(g);},QS
=J(DA),T6=null,Jm=()=>{Jm=Bf(QS);WM();},Jt=(b,c)=>{return Sk(b,c);},SE=(b,c)=>{return T2(b,c);},H6=(b,c)=>{return Sg(b,c);},WM=()=>{T6=By(RY);};
function JE(){let a=this;M.call(a);a.kK=null;a.jD=0;a.j8=0;a.kJ=null;}
let FU=(a,b,c)=>{return a.kJ.data[Bb(c,a.jD)+b|0];},Ej=(a,b)=>{let c;c=a.kK;return GG(c.j1,c.jW,b,a.jD);},D1=(a,b)=>{let c;c=a.kK;return GG(c.jN,c.jL,b,a.j8);},GG=(b,c,d,e)=>{e=e-1|0;if(d!=e)c=b+(c-b)/e*d;return c;},RG=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===By(JE)){b=b;c=!W(a.kK,b.kK)?0:a.jD!=b.jD?0:a.j8!=b.j8?0:W(a.kJ,b.kJ)?1:0;}else c=0;return c;},Xb=a=>{return a.kK;},Rr=a=>{return a.jD;},TZ=a=>{return a.j8;};
function LA(){let a=this;M.call(a);a.mO=0;a.nt=0;a.n3=0;}
let Xs=(a,b,c,d)=>{a.mO=b;a.nt=c;a.n3=d;},Lw=(a,b,c)=>{let d=new LA();Xs(d,a,b,c);return d;},Ig=a=>{return a.n3!=(-1)?0:1;},G$=(b,c)=>{let d,e,f,g,h;d=1;while(d<Bo(b)){e=d+1|0;if(c<IL(b,e))break;d=e;}f=Be(b,d-1|0);g=c-IL(b,d)|0;h=Bb(Be(b,d),f);return g>=h?Lw(d,g-h|0,(-1)):Lw(d,g/f|0,g%f|0);},EG=(b,c,d,e)=>{return (IL(b,c)+Bb(d,Be(b,c-1|0))|0)+e|0;},Kx=(b,c,d)=>{return EG(b,c,Be(b,c),0)+d|0;},IL=(b,c)=>{let d,e;d=0;e=1;while(e<c){d=d+Bb(Be(b,e),Be(b,e-1|0)+1|0)|0;e=e+1|0;}return d;};
function Nj(){let a=this;H.call(a);a.j9=null;a.nK=null;a.lJ=null;a.kY=null;a.k5=null;}
let OP=a=>{let b,c;b=0.0;c=1;while(c<=Bo(a.j9)){b=PB(PB(b,a.k5.kS.data[c].i0),a.k5.kR.data[c].i0);c=c+1|0;}return CX(b);},U0=a=>{let b;b=1;a:{while(b<=Bo(a.j9)){if(!Og(a.k5.kS.data[b].i0))break a;if(!Og(a.k5.kR.data[b].i0))break a;b=b+1|0;}return 1;}return 0;},Og=b=>{let c,d,e;b=b.data;c=b.length;d=0;while(d<c){e=b[d];if(e-e!==0.0)return 0;d=d+1|0;}return 1;},PB=(b,c)=>{let d,e,f;c=c.data;d=c.length;e=0;while(e<d){f=c[e];b=b+f*f;e=e+1|0;}return b;};
function MI(){let a=this;H.call(a);a.q0=null;a.rg=0;a.m6=null;}
let YU=(a,b,c)=>{a.m6=Bg();a.q0=b;a.rg=c;},Jg=(a,b)=>{let c=new MI();YU(c,a,b);return c;},GB=(a,b)=>{let c,d;c=a.m6;d=D0(b);S(c,d);},C_=a=>{return a.m6.i6;},Kr=a=>{let b,c,d,e,f,g,h;b=BG(C_(a),3);c=L();d=0;while(d<b){if(d>0)N(c,d!=(C_(a)-1|0)?G(155):G(239));e=N(c,G(489));f=(BH(a.m6,d)).lg+1|0;g=L();Q(g,f);h=K(g);g=L();f=0;while(f<h.i1.length){P(g,((BM(h,f)-48|0)+8320|0)&65535);f=f+1|0;}N(e,K(g));d=d+1|0;}if(C_(a)>b)N(Q(N(c,G(239)),C_(a)-b|0),G(490));if(Bo(a.q0)<=2)c=K(c);else{CZ();g=K(c);f=a.rg;c=L();Q(I(I(c,
g),G(491)),f);c=K(c);}return c;},Eq=(a,b,c)=>{if(C_(a)==1)c=b;return c;};
function Qu(){CU.call(this);this.qj=null;}
let VH=a=>{return 1;},XL=(a,b)=>{let c;if(!b)return a.qj;c=new Cn;Bp(c);Z(c);},Ph=J(Dz),Uh=(a,b,c)=>{let d,e,f,g,h,i,j;d=b.i0;e=c.i0;f=0.0;g=0.0;h=0;while(true){i=e.data;if(h>=i.length)break;j=d.data;f=f+MF(a, -i[h],j[h]);g=g+MF(a,1.0-i[h],1.0-j[h]);h=h+1|0;}return f-g;},MF=(a,b,c)=>{return b===0.0&&c===0.0?0.0:b*IO(c);},Uu=(a,b,c)=>{return  -c/b+(1.0-c)/(1.0-b);},Pg=J(Dz),UZ=(a,b,c)=>{let d,e,f,g,h,i;d=b.i0;e=c.i0;f=0.0;g=0;while(true){h=e.data;if(g>=h.length)break;i=d.data[g]-h[g];f=f+i*i;g=g+1|0;}return f;},Tl
=(a,b,c)=>{return 2.0*(b-c);};
function P6(){let a=this;H.call(a);a.oi=null;a.lZ=0;a.o2=0.0;a.nY=0;}
let UQ=(a,b)=>{let c,d,e,f,g;c=B6(624);a.oi=c;a.lZ=624;if(Oc(b,B7)&&Vh(b,EI(4294967295, 0))){c=c.data;c[0]=E3(b);d=1;while(d<624){e=c[d-1|0];c[d]=Bb(1812433253,e^(e>>>30|0))+d|0;d=d+1|0;}return;}f=new BS;g=L();P(Pm(I(g,G(492)),b),46);BY(f,K(g));Z(f);},MG=a=>{let b=new P6();UQ(b,a);return b;},Ei=a=>{return ((NH(a)>>>5|0)*6.7108864E7+(NH(a)>>>6|0))/9.007199254740992E15;},DF=a=>{let b,c,d,e;if(a.nY){a.nY=0;return a.o2;}while(true){while(true){b=Ei(a)*2.0-1.0;c=Ei(a)*2.0-1.0;d=b*b+c*c;if(d>=1.0)continue;else break;}if
(d===0.0)continue;else break;}e=CX((-2.0)*IO(d)/d);a.o2=e*b;a.nY=1;return e*c;},M$=(a,b,c)=>{let d,e,f,g;d=BB(b,c);e=d.i0;f=0;while(true){g=e.data;if(f>=g.length)break;g[f]=DF(a);f=f+1|0;}return d;},NH=a=>{let b,c,d,e,f,g;if(a.lZ==624){b=0;while(b<624){c=a.oi.data;d=c[b]&(-2147483648);e=b+1|0;d=d|c[e%624|0]&2147483647;f=d&1?(-1727483681):0;c[b]=c[(b+397|0)%624|0]^(d>>>1|0)^f;b=e;}a.lZ=0;}c=a.oi.data;g=a.lZ;a.lZ=g+1|0;b=c[g];b=b^(b>>>11|0);b=b^b<<7&(-1658038656);b=b^b<<15&(-272236544);return b^(b>>>18|0);};
function EL(){let a=this;M.call(a);a.lq=null;a.lQ=null;}
let Ko=(a,b,c)=>{a.lq=b;a.lQ=c;},Y3=(a,b)=>{let c=new EL();Ko(c,a,b);return c;},UE=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===By(EL)){b=b;c=!W(a.lq,b.lq)?0:W(a.lQ,b.lQ)?1:0;}else c=0;return c;};
function Mg(){let a=this;H.call(a);a.oe=0;a.qF=0;a.qH=0;a.oR=0;a.py=null;}
let BF=a=>{return a.oe>=a.qH?0:1;},BE=a=>{let b,c,d;b=a.qF;c=a.py;if(b!=c.ko){c=new O6;Bp(c);Z(c);}d=a.oe;a.oR=d;a.oe=d+1|0;return c.bd(d);},Wb=J(),EW=b=>{if(b!==0.0)b=M2(b,0);return b;},ES=b=>{return M2(b,1);},M2=(b,c)=>{let d,e,f,g,h,i,j,k,l,m;if(!(Bv(b)<=1.7976931348623157E308))return NaN;if(!(Bv(b)<1647099.3291652855)){d=Bv(b);e=1.4119048864730642E308;while(e>=1647099.3291652855){if(d>=e)d=d-e;e=e/2.0;}if(b<0.0)d=(-1.0)*d;b=d;}e=b*0.6366197723675814+6.755399441055744E15-6.755399441055744E15;f=b-e*1.5707963267341256;b
=e*6.077100506303966E-11;g=f-b;d=e*2.0222662487111665E-21;h=g-d;i=e*8.4784276603689E-32-(f-g-b)-(g-h-d);j=h-i;k=h-j-i;l=(e|0)+c|0;if(!(l&1)){e=j*j;b=0.008333333333333333-e*(1.984126984126984E-4-e*(2.7557319223985893E-6-e*(2.505210838544172E-8-e*(1.6059043836821613E-10-e*(7.647163731819816E-13-e*2.8114572543455206E-15)))));f=e*j;m=j-(f*0.16666666666666666-(f*b-k/2.0)*e-k);}else{e=j*j;b=0.041666666666666664-e*(0.001388888888888889-e*(2.48015873015873E-5-e*(2.755731922398589E-7-e*(2.08767569878681E-9-e*(1.1470745597729725E-11
-e*4.779477332387385E-14)))));d=e/2.0;f=1.0-d;m=1.0-f-d-(j*k-e*e*b)+f;}if(l&2)m= -m;return m;},R0=J(),J6=b=>{let c,d,e,f;if(Bv(b)<700.0){c=OO(b);d=c|0;e=JF(d,0);return e+e*Lr(b,c,d);}if(!(isNaN(b)?1:0)){if(b>710.0)b=Infinity;else if(b<(-746.0))b=0.0;else{c=OO(b);f=c|0;c=Lr(b,c,f);if(b>0.0){b=JF(f,(-1));b=2.0*(b+b*c);}else{b=JF(f,1022);c=b*c;e=b+c;if(e<1.0){b=e-b-c;c=e+1.0;e=1.0-c+e-b+c-1.0;}b=e*2.2250738585072014E-308;}}}return b;},OO=b=>{return b*184.6649652337873+6.755399441055744E15-6.755399441055744E15;},JF
=(b,c)=>{EQ();return KF.data[b&127]*FR.data[((b>>7)+c|0)+1023|0];},Lr=(b,c,d)=>{let e,f,g;EQ();e=HY.data[d&127];f=b-c*0.005415212348111709-c*1.2864023111638344E-14;g=f*f;return f+e+g*(0.5+f*0.16666666666666666)+g*g*(0.041666666666666664+f*0.008333333333333333);},Tq=J(),W_=J();
function OF(){let a=this;H.call(a);a.i_=null;a.ni=null;}
function Ml(){let a=this;H.call(a);a.jn=null;a.nl=0.0;a.oy=0.0;a.jQ=0.0;a.mu=0.0;a.kk=null;a.ju=null;a.lF=null;}
let Xz=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u;a.jn=b;a.nl=c;a.oy=d;e=Di(b.jV);a.jQ=!(c<380.0)?12.0:11.0;a.mu=Rd(b,c);a.kk=Bj(e);a.ju=Bj(e);a.lF=Bj(e);f=0;g=d-16.0;while(f<e){a.kk.data[f]=Bd(104.0,g/Be(b,f));h=DL(a)+6.0;i=Eo(a,f)?a.kk.data[f]-h:0.78*a.kk.data[f];j=Lx(b,c);a.ju.data[f]=Bt(2.0,Bd(j,i));k=a.lF;if(!f)d=NaN;else{l=Be(a.jn,f);m=a.jn;n=f-1|0;l=Bb(l,Be(m,n));o=EF(a,f)-Dl(a,f);p=Nw(a)/2.0/o;j=(LP(a,n)-a.ju.data[n])/2.0/o- -p;h=1.0-p-(LP(a,f)-a.ju.data[f])/2.0/o;i=l>4?0.225:1.0;d=NaN;o=(-Infinity);n
=1;q=C3(l,24);while(n<60&&q<=0){r=n/60.0;s=j<=r&&r<=h?LE(a,f,r,0.0):(-1.0);if(s>0.0){t=LE(a,f,r,p);u=(!(t<0.0)?Bd(t,12.0):Bd(s,12.0)-100.0)-Bv(r-0.4);if(u>o&&!(!(t>=0.0)&&!(p<=i))){d=r;o=u;}}n=n+1|0;}}k.data[f]=d;f=f+1|0;}},UC=(a,b,c)=>{let d=new Ml();Xz(d,a,b,c);return d;},Lx=(b,c)=>{return Bd(Bd(54.0,2.0*(Pw(c)-3.0)),0.4*Rd(b,c));},Pw=b=>{return Bd(32.0,0.1*b);},Rd=(b,c)=>{return Bd(250.0,(c-2.0*Pw(c))/Bo(b));},QA=a=>{return a.jQ;},DU=(a,b)=>{let c;c=a.mu;return c*b-(c*Bo(a.jn)-a.nl)/2.0;},Cq=(a,b,c)=>{let d,
e;d=(a.oy-DL(a))/2.0;e=a.kk.data;return e[b]*c-(e[b]*(Be(a.jn,b)-1|0)/2.0-d);},FW=(a,b)=>{return a.ju.data[b];},J8=(a,b)=>{let c,d,e,f,g;c=a.ju.data;d=b.kc;e=c[d];f=DU(a,d);g=e/2.0;return Cv(f-g,Cq(a,b.kc,b.jX)-g,e,e);},G7=(a,b)=>{return b>0&&a.ju.data[b]>=14.0?1:0;},Nf=(a,b)=>{return !(a.ju.data[b]>=33.0)?0:1;},Wx=(a,b)=>{return !(a.ju.data[b]>=46.0)?0:1;},Eo=(a,b)=>{return b>0&&a.kk.data[b]>=56.0&&a.mu>=J1(a)+4.0?1:0;},Fp=(a,b)=>{return !(a.lF.data[b]>0.0)?0:1;},Gg=a=>{return CE(a.jn)<=600?0:1;},Dl=(a,b)=>
{b=b-1|0;return DU(a,b)- -a.ju.data[b]/2.0;},EF=(a,b)=>{return DU(a,b)-a.ju.data[b]/2.0;},Nt=(a,b,c,d)=>{let e;e=!Fp(a,b)?0.5:a.lF.data[b];return MN(a,e*(EF(a,b)-Dl(a,b))- -Dl(a,b),Ef(a,b,c,d,e),Nw(a));},M5=(a,b,c)=>{let d;d=Cq(a,b,c)- -a.ju.data[b]/2.0- -(DL(a)/2.0+3.0);return MN(a,DU(a,b),d,J1(a));},MN=(a,b,c,d)=>{return Cv(b-d/2.0,c-DL(a)/2.0,d,DL(a));},DL=a=>{return Br(a.jQ*1.3);},Nw=a=>{return CP(a.jQ*0.602*5.0)+6.0;},J1=a=>{return CP(a.jQ*0.602*7.0)+6.0;},Ef=(a,b,c,d,e)=>{let f;f=Cq(a,b-1|0,d);return e
*(Cq(a,b,c)-f)- -f;},LP=(a,b)=>{let c;c=!Eo(a,b)?0.0:J1(a);return Bt(a.ju.data[b],c)+6.0;},LE=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q;e=Infinity;f=Be(a.jn,b);g=Bb(f,Be(a.jn,b-1|0));h=0;i=c-d;j=c- -d;k=Ku(d,0.0);while(h<g){l=Ef(a,b,h%f|0,h/f|0,c);m=0;while(m<g){if(m!=h){n=m%f|0;o=m/f|0;p=Ef(a,b,n,o,i)-l;q=Ef(a,b,n,o,j)-l;e=Bd(e,(((!(p<0.0)?0:1)==(!(q<0.0)?0:1)?0:1)?0.0:Bd(Bv(p),Bv(q)))-(!k?DL(a):DL(a)/2.0));}m=m+1|0;}h=h+1|0;}return e;},Nh=(b,c,d,e,f)=>{if(b.jb<=c&&c<=D3(b))Qe(f,e,Bv(b.jq+b.jy/2.0-d));},T9
=J(),IO=b=>{let c,d,e,f,g;if(b===0.0)return (-Infinity);if(b<0.0)return NaN;if(!(isNaN(b)?1:0)&&b!==Infinity){c=!(b<2.2250738585072014E-308)?0:1;if(c)b=b*1.8014398509481984E16;d=!c?0:(-54);EQ();e=FR;f=512;while(f>0){g=e.data;c=f+1023|0;if(b>=g[c]){b=b*g[( -f|0)+1023|0];d=d+f|0;}else if(b<g[(1-f|0)+1023|0]){b=b*g[c];d=d-f|0;}f=f/2|0;}return b<1.4142135623730951?OT(d,b):OT(d+1|0,b/2.0);}return b;},OT=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n;d=c-1.0;e=c+1.0;f=Gw(d/e);g=Gw(e);d=(d-f*g-f*(c-(g-1.0)))/e;h=f*f;c=0.1111111111111111
+h*(0.09090909090909091+h*(0.07692307692307693+h*(0.06666666666666667+h*(0.058823529411764705+h*(0.05263157894736842+h*(0.047619047619047616+h*0.043478260869565216))))));i=h*f;c=i*h*(0.2+h*(0.14285714285714285+h*c))+d/(1.0-h-d*f);e=b;j=e*0.6931471805598903;d=2.0*f;k=j+d;l=k-j-d;m=i*2.0/3.0;n=k+m;return e*5.497923018708371E-14+2.0*c-l-(n-k-m)+n;};
function MW(){let a=this;M.call(a);a.qb=0.0;a.rj=0.0;a.k_=null;a.mJ=null;a.o_=null;a.qT=0.0;a.p8=null;a.n0=0.0;a.li=0.0;a.n5=0.0;a.qq=0.0;}
let O9=b=>{let c;c=HG(b);return CP((!(!(b-8.8*c>=25.0*c)?0:1)?3.3:3.9)*c);},HG=b=>{return b<380.0?12.0:!(b<560.0)?14.0:13.0;},Hs=a=>{return a.li*0.35;},Fk=a=>{return a.li*0.08;},Kw=(a,b)=>{return !(b>=a.li*25.0)?3:7;},YY=a=>{return a.k_;};
function O$(){let a=this;M.call(a);a.jO=null;a.j2=null;a.nH=null;a.qn=null;}
let WR=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o;e=a.jO;f=e.k_.jj;g=d.kI;h=g.jD;i=f/(h-1|0);j=new KW;d=d.lK;f=0.05/i;j.jl=g;j.nr=d;j.rc=f;h=h+2|0;j.l5=h;k=Dp(Bb(h,g.j8+2|0));l=k.data;j.nD=k;k=B6(2*l.length|0);l=k.data;j.l4=k;h=0;m=l.length;if(h>m){b=new BS;Bp(b);Z(b);}while(h<m){n=h+1|0;l[h]=(-1);h=n;}f=DQ(b,Fk(e));d=a.nH;DW();h=d!==E1?20:2;g=Km(b,a.jO.k_,f);d=Es(a.j2.kl,0.0);e=b;B2(e,g,d);m=1;while(m<h){f=m;b=(MK(j,f/h)).pn;o=new EN;d=b.nv;b=Bg();g=BI(d);while(BF(g)){k=Lu(c,BE(g));S(b,k);}Ia(o,b);B2(e,o,Es(a.j2.kl,
f/(h-1|0)));m=m+1|0;}d=BI((MK(j,0.5)).pY);while(BF(d)){o=BE(d);Cd(e,EZ(Lu(c,o.lO)),B_(a.j2.mL,Fk(a.jO)*1.2));}},VT=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p;c=a.nH;DW();d=c!==E1?20:100;c=a.jO;e=IZ(0.0,1.0,Kw(c,c.mJ.jy));c=a.jO;f=a.j2;g=f.kl;h=B_(f.ku,DQ(b,Fk(c)));i=Km(b,c.mJ,h.lc);j=Ka(Gk(0.0,1.0,0.0,1.0),c.mJ);k=0;while(k<d){l=!k?CO(i):Eg(j,k/d);m=new Do;n=i.jb;o=i.jq;FV(m,n,o,i.jj,l-o);p=Es(g,k/Bu(1,d-1|0));B2(b,m,p);k=k+1|0;}Pl(j,b,c,f,e,D3(i),1);Cd(b,i,h);},Tv=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r,s;e
=a.jO;f=a.j2;g=a.qn;h=CX(16.0/Bt(16.0,I6(d)));i=Bt(2.5,e.n5*h);j=e.qq;k=!(j>0.0)?0.0:DQ(b,j*h);l=0;m=Ku(k,0.0);n=2.0*k;while(l<I6(d)){h=T(d.jF,l,0);j=T(d.jF,l,1);if(EV(c.jS,h,j)){o=EK(c,h);p=Eg(c,j);q=KV(d,l);Ek();if(!(g===Gl&&q?1:0))r=Ey(o,p,i);else{h=DQ(b,i*CX(3.141592653589793));r=new Do;j=h/2.0;FV(r,I8(b,o-j),I8(b,p-j),h,h);}if(m>0){if(r instanceof G_){e=r;s=Ey(e.ox,e.ow,e.od+k);}else{e=r;s=Cv(e.jb-k,e.jq-k,e.jj+n,e.jy+n);}e=f.j0;B2(b,s,e);}e=!q?f.mm:f.mz;B2(b,r,e);}l=l+1|0;}},GF=J(BJ),E1=null,OR=null,TS
=null,DW=()=>{DW=Bf(GF);X6();},Sw=(a,b,c)=>{DW();Ct(a,b,c);},Px=(a,b)=>{let c=new GF();Sw(c,a,b);return c;},X6=()=>{let b,c,d;E1=Px(G(493),0);b=Px(G(494),1);OR=b;c=Bc(GF,2);d=c.data;d[0]=E1;d[1]=b;TS=c;},F4=J(BJ),Gl=null,PT=null,Ty=null,Ek=()=>{Ek=Bf(F4);W3();},T0=(a,b,c)=>{Ek();Ct(a,b,c);},O0=(a,b)=>{let c=new F4();T0(c,a,b);return c;},W3=()=>{let b,c,d;Gl=O0(G(495),0);b=O0(G(496),1);PT=b;c=Bc(F4,2);d=c.data;d[0]=Gl;d[1]=b;Ty=c;};
function IR(){let a=this;M.call(a);a.jS=null;a.jU=null;}
let U7=(a,b,c)=>{a.jS=b;a.jU=c;},Ka=(a,b)=>{let c=new IR();U7(c,a,b);return c;},EK=(a,b)=>{let c,d,e,f;c=a.jU;d=c.jb;e=a.jS;f=e.j1;return d-(b-f)/(e.jW-f)* -c.jj;},Eg=(a,b)=>{let c,d,e,f;c=a.jU;d=c.jq;e=a.jS;f=e.jL;return d-(f-b)/(f-e.jN)* -c.jy;},Lu=(a,b)=>{let c,d,e,f,g;b=b.data;c=b.length;d=Bj(c);e=d.data;f=0;while(f<c){e[f]=EK(a,b[f]);g=f+1|0;e[g]=Eg(a,b[g]);f=f+2|0;}return d;},Km=(b,c,d)=>{let e,f;e=D9(b,c.jb,d);f=D9(b,c.jq,d);return Cv(e,f,D9(b,D3(c),d)-e,D9(b,CO(c),d)-f);},TP=(a,b,c,d,e,f)=>{let g,h,
i,j,k,l,m,n,o,p,q,r,s,t,u;g=c.li;h=B_(d.ku,DQ(b,Fk(c)));i=Km(b,a.jU,h.lc);Cz();j=DB(g,CJ);k=CO(i)+Hs(c);l=BI(e);g=g*0.75;while(BF(l)){m=BE(l);n=EK(a,m.l$);o=D9(b,n,h.lc);p=Bj(4);q=p.data;q[0]=o;q[1]=CO(i);q[2]=o;q[3]=k;e=Le(p);r=b;Cd(r,e,h);s=k+Hs(c)+g;t=Nk(m.ki,j)/2.0;u=Bd(n,r.k0-t-1.0);CB(r,m.ki,u,s,j,d.kp);}Pl(a,b,c,d,f,i.jb,(-1));Cd(b,i,h);},Pl=(a,b,c,d,e,f,g)=>{let h,i,j,k,l,m,n,o,p,q,r,s,t,u,v;h=B_(d.ku,DQ(b,Fk(c)));i=Hs(c);j=g;i=f+i*j;k=i+Hs(c)*j;j=g<0?k:b.k0-k;l=c.li;if(g>=0){Cz();m=DY;}else{Cz();m=
Hw;}n=e;o=BI(n);while(BF(o)){p=Nk((BE(o)).ki,DB(1.0,m));if(p>0.0)l=Bd(l,j/p);}o=DB(l,m);e=BI(n);p=(i- -f)/2.0;while(BF(e)){n=BE(e);q=Eg(a,n.l$);r=D9(b,q,h.lc);s=Cu(n.ki);t=Bj(4);u=t.data;u[0]=f;u[1]=r;u[2]=!s?i:p;u[3]=r;v=Le(t);c=b;Cd(c,v,h);if(!s)CB(c,n.ki,k,q- -l*0.36,o,d.kp);}},SX=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===By(IR)){b=b;c=!W(a.jS,b.jS)?0:W(a.jU,b.jU)?1:0;}else c=0;return c;};
function JN(){let a=this;M.call(a);a.lU=0;a.m8=null;a.lK=null;a.kI=null;a.jF=null;a.m5=null;}
let I6=a=>{return a.jF.i4;},KV=(a,b)=>{return !(T(a.m5,b,0)>0.5)?0:1;},WU=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===By(JN)){b=b;c=a.lU!=b.lU?0:!W(a.m8,b.m8)?0:!W(a.lK,b.lK)?0:!W(a.kI,b.kI)?0:!W(a.jF,b.jF)?0:W(a.m5,b.m5)?1:0;}else c=0;return c;},Ts=a=>{return a.kI;},Nx=J(),Mk=null,DT=()=>{DT=Bf(Nx);Yg();},P0=b=>{let c,d;DT();c=Br(b*100.0)|0;if(!c)d=G(497);else if(c==100)d=G(498);else{d=L();P(Q(d,c),37);d=K(d);}return d;},M7=b=>{let c,d;DT();if(b==1)c=G(499);else{c=Gd(b);d=L();I(I(I(d,G(500)),c),G(501));c
=K(d);}return c;},Gd=b=>{let c;DT();c=Mk.data;return b>=c.length?Ca(b):c[b];},WC=(b,c)=>{let d,e,f,g,h,i,j,k;DT();d=I6(c);e=0;f=L();g=0;while(g<d){h=c.lK;i=T(c.jF,g,0);j=T(c.jF,g,1);i=JR(h,i,j);if(!(!KV(c,g)?(!(i<=0.5)?0:1):!(i>0.5)?0:1)){e=e+1|0;N(N(f,e!=1?G(155):G(2)),O_(T(c.jF,g,0),T(c.jF,g,1)));}g=g+1|0;}if(!d)return;if(!e){if(d==1)c=G(502);else{c=Gd(d);h=L();I(I(I(h,G(503)),c),G(504));c=K(h);}N(b,c);N(b,G(505));}else{N(N(N(b,G(506)),Gd(e)),G(251));N(N(b,Gd(d)),d!=1?G(147):G(507));if(e>4)c=G(2);else{k=K(f);c
=L();I(I(c,G(155)),k);c=K(c);}P(N(b,c),46);}},Yg=()=>{Mk=BN(Bs,[G(508),G(509),G(510),G(511),G(512)]);},Pv=J(0);
function Q$(){H.call(this);this.ri=null;}
function Q9(){H.call(this);this.qB=null;}
let S2=(a,b)=>{let c,d,e;b=b;c=a.qB;d=c.ld;b=GN(b,d,T(b.i3,d,0),T(b.i3,c.ld,1),1.0-T(b.i$,c.ld,0));c=c.mZ;e=new Q8;e.p4=b;Em(c,e,0);},Du=J(0);
function Oy(){H.call(this);this.qM=null;}
let TQ=(a,b)=>{return F2(b,a.qM);};
function Lf(){H.call(this);this.oK=null;}
let W5=(a,b)=>{let c,d,e,f;b=b;c=a.oK;d=L();e=0;while(true){f=c.data;if(e>=f.length)break;if(f[e])Q(N(d,d.ji<=0?G(2):G(181)),e);e=e+1|0;}Y();return CN(b,C7,K(d));},M0=J(),Wm=a=>{return performance.now();};
function PU(){let a=this;M.call(a);a.jp=null;a.ln=null;a.lX=null;a.qh=null;a.mt=null;a.on=null;}
let Kb=(a,b,c,d)=>{return T(a.ln.jf.data[b],c,d);},GK=(a,b,c)=>{return T(a.ln.je.data[b],c,0);},It=(a,b)=>{return HS(a.on)&&Gv(a.on)==b?1:0;},Ew=J(0);
function Do(){let a=this;M.call(a);a.jb=0.0;a.jq=0.0;a.jj=0.0;a.jy=0.0;}
let FV=(a,b,c,d,e)=>{a.jb=b;a.jq=c;a.jj=d;a.jy=e;},Cv=(a,b,c,d)=>{let e=new Do();FV(e,a,b,c,d);return e;},D3=a=>{return a.jb- -a.jj;},CO=a=>{return a.jq- -a.jy;},WJ=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===By(Do)){b=b;c=a.jb!==b.jb?0:a.jq!==b.jq?0:a.jj!==b.jj?0:a.jy===b.jy?1:0;}else c=0;return c;},Rs=a=>{return a.jb;},S_=a=>{return a.jq;},Ta=a=>{return a.jj;};
function PV(){let a=this;H.call(a);a.jd=null;a.i5=null;a.jg=null;a.os=null;a.nz=null;a.ja=null;}
let WO=(a,b,c,d,e)=>{let f;a.ja=b;a.jd=c;a.i5=d;a.jg=e;f=d.jQ;Cz();a.os=I9(f,CJ);a.nz=DB(d.jQ,CJ);},WV=(a,b,c,d)=>{let e=new PV();WO(e,a,b,c,d);return e;},Ww=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v;b=Bo(a.jg.jp);c=1;while(c<=b){d=Ps(a,c);e=Bg();f=Bg();g=Bg();h=0;while(h<=28.0){i=Bg();S(e,i);i=Bg();S(f,i);h=h+1|0;}j=0;while(j<Be(a.jg.jp,c)){if(!Gg(a.i5))k=0.0;else{l=Bj(4).data;m=0;while(m<Be(a.jg.jp,c-1|0)){k=Bv(Kb(a.jg,c,j,m));h=0;while(h<4){n=Bt(l[h],k);k=Bd(l[h],k);l[h]=n;h=h+1|0;}m=m+1|0;}k=l[3];}h
=!Gg(a.i5)?2147483647:4;m=0;while(true){i=a.jg.jp;o=c-1|0;if(m>=Be(i,o))break;i=a.jg;p=It(i,EG(i.jp,c,j,m));n=Kb(a.jg,c,j,m);l=BT([Dl(a.i5,c),Cq(a.i5,o,m),EF(a.i5,c),Cq(a.i5,c,j)]);if(p){q=Mu(n,Ps(a,c));i=DP(a.ja.i_.jw,0.22);r=a.jd;s=EZ(l);i=B_(i,q+10.0);Cd(r,s,i);}t=h>0&&Bv(n)>=k?1:0;h=h-(!t?0:1)|0;if(!(!p&&!t)){if(n!==0.0&&!(isNaN(n)?1:0)){p=Br(Mu(n,d)*4.0)|0;S(BH(!(n<0.0)?f:e,p),l);}else S(g,l);}m=m+1|0;}j=j+1|0;}u=a.jd;i=a.ja.i_;k=Bt(2.5,d*7.0);n=Bd(1.0,d*0.8+0.3);r=DP(i.kx,n);s=DP(i.kF,n);v=e;h=v.i6-1|
0;while(h>=0){n=h/4.0;Ir(u,BH(f,h),B_(r,n));Ir(u,BH(v,h),PK(s,n,k));h=h+(-1)|0;}Ir(u,g,B_(i.kp,0.75));c=c+1|0;}c=0;while(c<=b){h=0;while(h<Be(a.jg.jp,c)){Yh(a,KG(c,h));h=h+1|0;}c=c+1|0;}c=1;while(c<=b){YS(a,c);c=c+1|0;}},Ps=(a,b)=>{return Bt(0.2,Bd(1.0,Bd(FW(a.i5,b),FW(a.i5,b-1|0))/60.0*1.5));},Yh=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z,ba,bb,bc;c=b.kc;d=a.jg;e=d.lX.data[c].data;f=b.jX;g=e[f];if(!c){Rv(a,b,g);return;}a:{h=d.qh.jC.data[c];d=d.jp;if(c!=Bo(d)){i=d.km;Co();if(i!==DX){if(i===
Ho){j=Gx((-1.0),1.0);break a;}k=h.i0;l=0.0;while(true){e=k.data;if(f>=e.length)break;l=Bt(l,Bv(e[f]));f=f+h.i7|0;}j=l>0.0?Gx( -l,l):Gx((-1.0),1.0);break a;}}j=Gx(0.0,1.0);}m=J8(a.i5,b);if(G7(a.i5,c)){n=Bd(6.0,m.jj/5.0);d=a.jd;i=a.ja.ni;f=b.jX;e=h.i0;o=h.i7;p=Br(CX(h.i4))|0;q=((p+25|0)-1|0)/25|0;r=p/q|0;s=p-1|0;t=r-1|0;s=(s-Bb(t,q)|0)/2|0;u=Bb(r,r);k=B6(u);v=k.data;w=0;while(t>=0){x=Bb(s+Bb(t,q)|0,p)+s|0;y=0;while(y<r){z=e.data;ba=w+1|0;v[w]=i.nO.data[NI(j,z[Bb(x+Bb(y,q)|0,o)+f|0])];y=y+1|0;w=ba;}t=t+(-1)|0;}h
=new QW;if(v.length!=u){b=new BS;d=L();I(Q(P(Q(I(d,G(513)),r),120),r),G(514));BY(b,K(d));Z(b);}h.nQ=r;h.nC=r;h.oG=k;i=d.jo;F_();i.drawImage(St(L5,h),m.jb,m.jq,m.jj,m.jy);e=IK(m,n);d=a.jd;i=new EN;k=Yk(a,m);BW(k);BW(e);h=new P7;Uc(h);h.qK=k;h.qm=e;Ia(i,h);h=PA(a.ja.i_);B2(d,i,h);d=a.jd;i=Ni(e);h=B_(OJ(a.ja.i_),1.25);Cd(d,i,h);}else{d=a.jd;i=UW(a.ja.ni,j,g);B2(d,m,i);if(Ta(m)>=8.0){d=a.jd;i=B_(OJ(a.ja.i_),DQ(a.jd,1.0));Cd(d,m,i);}}d=J8(a.i5,b);if(Nf(a.i5,c))UM(a,d,Eb(g));if(Wx(a.i5,c)){g=QA(a.i5)-1.0;Cz();i=DB(g,
DY);bb=S_(d)- -QA(a.i5);h=a.jd;j=JT(a,b);g=Rs(d)+5.0;bc=Xe(a.ja.i_);CB(h,j,g,bb,i,bc);}l=GK(a.jg,c,WK(b));if(!Eo(a.i5,c)&&G7(a.i5,c)&&l!==0.0)RL(a,d,l);},Rv=(a,b,c)=>{let d,e,f,g,h,i,j,k;d=DU(a.i5,0);e=Cq(a.i5,0,b.jX);f=a.i5;g=f.jQ;h=Ey(d,e,FW(f,0)/2.0);f=a.jd;i=a.ja.i_.j0;B2(f,h,i);j=a.jd;i=B_(a.ja.i_.ku,1.25);Cd(j,h,i);if(Nf(a.i5,0)){h=a.jd;j=JT(a,b);k=e-g*0.28;b=a.nz;i=a.ja.i_.kp;CB(h,j,d,k,b,i);b=a.jd;f=Eb(c);c=e- -g*0.92;i=a.os;h=a.ja.i_.jw;CB(b,f,d,c,i,h);}else if(!(!G7(a.i5,1)&&!(FW(a.i5,0)>=g*1.3)))
{f=a.jd;b=JT(a,b);c=e- -g*0.36;i=a.nz;h=a.ja.i_.jw;CB(f,b,d,c,i,h);}},Yk=(a,b)=>{let c,d,e,f;c=b.jb-1.0;d=D3(b)+1.0;e=b.jq-1.0;f=CO(b)+1.0;return BT([c,e,d,e,d,f,c,f]);},UM=(a,b,c)=>{let d,e,f,g,h,i,j,k;d=Br(a.i5.jQ*1.25);e=Bd(b.jj-4.0,a.i5.jQ*0.602*c.i1.length+6.0);f=b.jb- -(b.jj-e)/2.0;g=CO(b)-d-4.0;h=IK(Cv(f,g,e,d),3.0);i=a.jd;j=LF(LY(h));k=DP(a.ja.i_.j0,0.86);B2(i,j,k);Rc(a,c,b.jb- -b.jj/2.0,g- -d/2.0,a.ja.i_.jw);},Rc=(a,b,c,d,e)=>{let f,g;f=a.jd;d=d- -a.i5.jQ*0.36;g=a.os;CB(f,b,c,d,g,e);},RL=(a,b,c)=>{let d,
e,f,g,h,i,j,k;d=Bv(c);e=b.jj;f=e/2.0*d/(d+1.0);g=b.jb- -e/2.0;h=C3(c,0.0);if(h<0)g=g-f;i=h>=0?a.ja.i_.kx:a.ja.i_.kF;j=a.jd;k=Cv(g,CO(b)+2.0,f,2.5);B2(j,k,i);},YS=(a,b)=>{let c,d,e,f,g,h,i,j,k,l;c=0;d=b-1|0;while(c<Be(a.jg.jp,b)){e=0;while(e<Be(a.jg.jp,d)){f=EG(a.jg.jp,b,c,e);g=It(a.jg,f);if(!(!Fp(a.i5,b)&&!g)){h=Kb(a.jg,b,c,e);O1(a,Nt(a.i5,b,c,e),Jy(h),h,g);}if(a.jg.mt.data[f]&&!(Gg(a.i5)&&!g)){i=a.i5;h=!Fp(i,b)?0.7:1.0-i.lF.data[b];if(Fp(i,b)&&Bv(h-0.5)<0.2)h=0.8;j=h*(EF(i,b)-Dl(i,b))- -Dl(i,b);k=Bj(2).data;k[0]
=j;k[1]=Ef(i,b,c,e,h);Ls(a,k[0],k[1]);}e=e+1|0;}f=Kx(a.jg.jp,b,c);g=It(a.jg,f);i=M5(a.i5,b,c);if(!(!Eo(a.i5,b)&&!g)){h=GK(a.jg,b,c);O1(a,i,E4(G(515),Jy(h)),h,g);}if(a.jg.mt.data[f]&&G7(a.i5,b)){l=J8(a.i5,KG(b,c));f=!Eo(a.i5,b)&&!g?0:1;Ls(a,f?i.jb-6.0:l.jb- -l.jj/2.0,!f?CO(l):i.jq- -i.jy/2.0);}c=c+1|0;}},O1=(a,b,c,d,e)=>{let f,g,h;f=a.jd;g=a.ja.i_.j0;B2(f,b,g);if(e){f=a.jd;g=Q3(b,3.0);h=B_(a.ja.i_.jw,1.5);Cd(f,g,h);}f=d<0.0?a.ja.i_.kF:!(d>0.0)?a.ja.i_.kp:a.ja.i_.kx;Rc(a,c,b.jb- -b.jj/2.0,b.jq- -b.jy/2.0,f);},Ls
=(a,b,c)=>{let d,e,f,g;d=a.jd;e=Ey(b,c,7.0);f=a.ja.i_.j0;B2(d,e,f);e=a.jd;g=Cv(b-3.5,c-0.5,7.0,5.0);f=a.ja.i_.jw;B2(e,g,f);e=Cv(b-2.2,c-4.5,4.4,7.0);g=a.jd;e=Q3(e,2.2);f=B_(a.ja.i_.jw,1.2);Cd(g,e,f);},JT=(a,b)=>{let c,d,e;c=Bo(a.jg.jp);d=b.kc;if(d==c)return G(516);c=d?104:120;d=b.jX+1|0;b=P(L(),c);e=Ca(d);c=0;while(c<e.i1.length){P(b,((BM(e,c)-48|0)+8320|0)&65535);c=c+1|0;}return K(b);},QC=J(),KF=null,HY=null,FR=null,EQ=()=>{EQ=Bf(QC);TA();},TA=()=>{let b,c,d,e,f,g,h,i;KF=Bj(128);HY=Bj(128);FR=Bj(2047);b=I0(2.0,
0.0);c=0;while(c<7){d=CX(b.kH);e=d*d;b=QP(d,(b.lz-(e-b.kH-K$(e,d,d)))/(2.0*d));c=c+1|0;}f=I0(1.0,0.0);g=0;while(g<128){h=KF.data;i=f.kH;h[g]=i;HY.data[g]=f.lz/i;d=b.kH;e=i*d;d=K$(e,i,d);f=QP(e,f.kH*b.lz+f.lz*b.kH-d);g=g+1|0;}d=2.2250738585072014E-308;g=1;while(true){h=FR.data;if(g>=h.length)break;h[g]=d;d=d*2.0;g=g+1|0;}},Gq=J(BJ),DY=null,CJ=null,Hw=null,K_=null,Cz=()=>{Cz=Bf(Gq);Yv();},Wv=(a,b,c)=>{Cz();Ct(a,b,c);},Ke=(a,b)=>{let c=new Gq();Wv(c,a,b);return c;},Yv=()=>{let b,c,d;DY=Ke(G(30),0);CJ=Ke(G(517),
1);b=Ke(G(518),2);Hw=b;c=Bc(Gq,3);d=c.data;d[0]=DY;d[1]=CJ;d[2]=b;K_=c;};
function G6(){let a=this;M.call(a);a.lP=0.0;a.mG=null;a.nw=null;a.p6=null;}
let JL=(a,b,c,d,e)=>{a.lP=b;a.mG=c;a.nw=d;a.p6=e;},Zc=(a,b,c,d)=>{let e=new G6();JL(e,a,b,c,d);return e;},DB=(b,c)=>{let d,e;d=new G6;De();e=Ii;DS();JL(d,b,e,Gp,c);return d;},I9=(b,c)=>{let d,e;d=new G6;De();e=E9;DS();JL(d,b,e,Gp,c);return d;},U5=J();
function QQ(){let a=this;H.call(a);a.o1=null;a.o8=null;a.o9=null;a.o7=null;}
let XP=(a,b)=>{let c,d,e,f,g;c=a.o1;d=a.o8;e=a.o9;f=a.o7;g=Ey(EK(e,T(f.jF,b,0)),Eg(e,T(f.jF,b,1)),c.jO.n5*1.9);c=B_(c.j2.jw,2.0);Cd(d,g,c);};
function Q5(){H.call(this);this.pl=null;}
let Sr=(a,b)=>{return FQ(b,a.pl);};
function Os(){let a=this;H.call(a);a.oF=null;a.oE=null;}
let Ut=(a,b)=>{b=b;Ci(a.oF,a.oE.i9,b);},O2=J(0),Rg=J(0),V$=J();
function K9(){let a=this;H.call(a);a.nO=null;a.p7=null;}
let UW=(a,b,c)=>{return JW(a.p7,NI(b,c));},NI=(b,c)=>{let d;d=b.qV;return Bt(0.0,Bd(255.0,(c-d)/(b.qA-d)*256.0))|0;};
function Jf(){let a=this;M.call(a);a.kc=0;a.jX=0;}
let Yp=(a,b,c)=>{a.kc=b;a.jX=c;},KG=(a,b)=>{let c=new Jf();Yp(c,a,b);return c;},YQ=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===By(Jf)){b=b;c=a.kc!=b.kc?0:a.jX==b.jX?1:0;}else c=0;return c;},WK=a=>{return a.jX;},T4=J(),O_=(b,c)=>{let d,e,f;d=Om(b);e=Om(c);f=L();P(I(I(I(P(f,40),d),G(155)),e),41);return K(f);},Om=b=>{return Kf(b,b!==Br(b)?2:0);},V9=J(),Jy=b=>{let c,d,e,f;c=QN(Bv(b));d=b<0.0?G(519):!(b>0.0)?G(2):G(265);e=L();f=d.i1.length+c.i1.length|0;while(f<5){P(e,32);f=f+1|0;}return K(N(N(e,d),c));},Eb
=b=>{let c;c=QN(Bv(b));if(b<0.0)c=E4(G(519),c);return c;},QN=b=>{let c;if(isNaN(b)?1:0)return G(394);if(b<9999.5)return Kf(b,b<9.995?2:!(b<99.95)?0:1);if(b>1.0E300)return !(b>1.7976931348623157E308)?G(520):G(395);c=0;while(b>=9.5){b=b/10.0;c=c+1|0;}return K(Q(P(Q(L(),Br(b)|0),101),c));};
function NG(){let a=this;M.call(a);a.kH=0.0;a.lz=0.0;}
let XW=(a,b,c)=>{a.kH=b;a.lz=c;},I0=(a,b)=>{let c=new NG();XW(c,a,b);return c;},Gw=b=>{let c;c=b*1.34217729E8;return c-(c-b);},QP=(b,c)=>{let d;d=c+b;return I0(d,c-(d-b));},K$=(b,c,d)=>{let e,f,g,h;e=Gw(c);f=c-e;g=Gw(d);h=d-g;return b-e*g-e*h-f*g-f*h;};
function PE(){let a=this;H.call(a);a.oH=null;a.oI=null;}
let Gt=J(BJ),Ii=null,E9=null,VR=null,De=()=>{De=Bf(Gt);VI();},Tr=(a,b,c)=>{De();Ct(a,b,c);},Pu=(a,b)=>{let c=new Gt();Tr(c,a,b);return c;},VI=()=>{let b,c,d;Ii=Pu(G(521),0);b=Pu(G(522),1);E9=b;c=Bc(Gt,2);d=c.data;d[0]=Ii;d[1]=b;VR=c;},FY=J(BJ),Gp=null,Kd=null,TY=null,DS=()=>{DS=Bf(FY);Xm();},YC=(a,b,c)=>{DS();Ct(a,b,c);},NM=(a,b)=>{let c=new FY();YC(c,a,b);return c;},Xm=()=>{let b,c,d;Gp=NM(G(523),0);b=NM(G(524),1);Kd=b;c=Bc(FY,2);d=c.data;d[0]=Gp;d[1]=b;TY=c;},Ud=J();
function KW(){let a=this;H.call(a);a.jl=null;a.nr=null;a.rc=0.0;a.l5=0;a.nD=null;a.l4=null;}
let MK=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t;c=0;while(c<TZ(a.jl)){d=0;while(d<Rr(a.jl)){e=a.nD;f=Rh(a,d,c);g=!(FU(a.jl,d,c)>b)?0:1;e.data[f]=g;d=d+1|0;}c=c+1|0;}c=(-1);while(c<a.jl.j8){g=(-1);while(g<a.jl.jD){d=Rh(a,g,c);e=a.nD.data;h=e[d];i=d+1|0;j=e[i];f=d+a.l5|0;k=e[f+1|0];l=e[f];if(!(h==j&&j==k&&k==l)){m=h==k&&j==l?1:0;a:{e=Dp(4).data;e[0]=h;e[1]=j;e[2]=k;e[3]=l;if(m){n=a.nr;o=(Ej(a.jl,g)+Ej(a.jl,g+1|0))/2.0;p=(D1(a.jl,c)+D1(a.jl,c+1|0))/2.0;if(JR(n,o,p)>b){f=1;break a;}}f=0;}q=B6(4).data;j=2
*d|0;q[0]=j;q[1]=(2*i|0)+1|0;q[2]=2*(d+a.l5|0)|0;q[3]=j+1|0;d=0;while(d<4){if(e[d]&&!e[(d+1|0)%4|0]){h=d;while(true){h=(h+(!f?3:1)|0)%4|0;if(e[h])continue;if(e[(h+1|0)%4|0])break;}a.l4.data[q[d]]=q[h];}d=d+1|0;}}g=g+1|0;}c=c+1|0;}n=Bg();r=Bg();c=0;while(true){e=a.l4.data;if(c>=e.length)break;if(e[c]!=(-1)){s=new NV;s.kB=Bj(64);s.kz=Dp(32);f=c;while(a.l4.data[f]!=(-1)){g=f/2|0;d=a.l5;h=(g%d|0)-1|0;g=(g/d|0)-1|0;d=(f%2|0)!=1?0:1;i=d?h:h+1|0;d=!d?g:g+1|0;if(!NT(a,h,g))KI(s,Ej(a.jl,i),D1(a.jl,d),0);else if(NT(a,
i,d))S3(a,s,h,g,i,d,b);else KI(s,Ej(a.jl,h),D1(a.jl,g),0);e=a.l4.data;g=e[f];e[f]=(-1);f=g;}e=U8(s);S(n,e);WW(s,r);}c=c+1|0;}t=new Qd;t.pn=LF(n);t.pY=r;return t;},Rh=(a,b,c)=>{return (Bb(c+1|0,a.l5)+b|0)+1|0;},NT=(a,b,c)=>{let d;a:{if(b>=0){d=a.jl;if(b<d.jD&&c>=0&&c<d.j8){b=1;break a;}}b=0;}return b;},S3=(a,b,c,d,e,f,g)=>{let h,i,j,k,l,m,n,o,p,q,r,s,t,u;h=Ej(a.jl,c);i=D1(a.jl,d);j=Ej(a.jl,e)-h;k=D1(a.jl,f)-i;l=0.0;m=1.0;n=FU(a.jl,c,d)-g;o=FU(a.jl,e,f)-g;p=!(o>0.0)?0:1;q=0;while(true){r=m-l;s=a.rc;if(!(r>s))break;s
=q>=3?(l+m)/2.0:P2(l,m,n,o,s/2.0);t=a.nr;r=h+s*j;u=i+s*k;r=JR(t,r,u)-g;if((!(r>0.0)?0:1)==p){m=s;o=r;s=l;r=n;}q=q+1|0;l=s;n=r;}s=P2(l,m,n,o,0.0);KI(b,h+s*j,i+s*k,1);},P2=(b,c,d,e,f)=>{let g;g=b-(c-b)/(e-d)*d;return !(b<=g&&g<=c?1:0)?(b+c)/2.0:Bt(b+f,Bd(c-f,g));};
function Qd(){let a=this;M.call(a);a.pn=null;a.pY=null;}
function GV(){M.call(this);this.lO=null;}
let Yw=(a,b)=>{a.lO=b;},EZ=a=>{let b=new GV();Yw(b,a);return b;},Le=b=>{return EZ(b);},UA=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===By(GV)){b=b;c=W(a.lO,b.lO)?1:0;}else c=0;return c;};
function QK(){let a=this;M.call(a);a.pi=null;a.lc=0.0;a.qf=0.0;}
let WD=(a,b,c,d)=>{a.pi=b;a.lc=c;a.qf=d;},PK=(a,b,c)=>{let d=new QK();WD(d,a,b,c);return d;},B_=(b,c)=>{return PK(b,c,0.0);},PZ=J(),Ik=null,Fb=()=>{Fb=Bf(PZ);SG();},IZ=(b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p;Fb();if(b<c){e=c-b;if(e!==Infinity){e=e/d;f=1.0;g=e/10.0;while(f<=g){f=f*10.0;}g=10.0;while(f>e){f=1.0/g;g=g*10.0;}d=0;while(Ik.data[d]*f<e){d=d+1|0;}while(true){g=Ik.data[d]*f;h=g*Fi(b/g);i=Fi((b-h)/g+1.0E-10);j=Bj((CP((c-h)/g-1.0E-10)-i|0)+1|0).data;k=0;l=j.length;while(k<l){j[k]=g*(i+k)+h;k=k+1|0;}d=d+
(-1)|0;if(d<0)break;m=0;k=0;while(k<l){e=j[k];if(e>=b&&e<=c)m=m+1|0;k=k+1|0;}if(m>=2)break;}e=j[1]-j[0];g=1.0;m=0;i=1.0E-6*e;while(m<15){d=0;a:{while(d<l){f=j[d]*g;if(Bv(f-Br(f))>i*g){d=0;break a;}d=d+1|0;}d=1;}if(d)break;g=g*10.0;m=m+1|0;}n=Bg();d=0;e=1.0E-10*e;f=b-e;c=c+e;while(d<l){b=j[d];if(b>=f&&b<=c){o=new Ij;p=Kf(b,m);o.l$=b;o.ki=p;S(n,o);}d=d+1|0;}return n;}}n=new BS;BY(n,G(525));Z(n);},Y5=b=>{Fb();return b>=1.0&&b===Br(b)?1:0;},Kf=(b,c)=>{let d,e,f;Fb();d=Bv(b);e=0;while(e<c){d=d*10.0;e=e+1|0;}f=Pm(L(),
Fo(Br(d)));while(true){e=f.ji;if(e>c)break;EJ(f,0,48);}if(c>0)EJ(f,e-c|0,46);if(b<0.0&&Br(d)!==0.0)EJ(f,0,8722);return K(f);},SG=()=>{Ik=BT([0.1,0.2,0.25,0.5,1.0,2.0,2.5,5.0,10.0,20.0]);},TO=J();
function RC(){let a=this;M.call(a);a.ru=null;a.rt=null;a.rr=0.0;a.rv=0.0;}
function OK(){let a=this;H.call(a);a.nj=null;a.mc=null;a.n6=null;}
let Id=(a,b)=>{return !(a.nj.kJ.data[b]>0.5)?0:1;},E6=(a,b,c,d)=>{if(!a.mc.data[b]&&Id(a,b)==c){a.mc.data[b]=1;a.n6.data[d]=b;return d+1|0;}return d;};
function TU(){let a=this;H.call(a);a.rx=0.0;a.rs=null;a.rq=null;a.rw=null;}
let Mu=(b,c)=>{let d;d=Bd(Bv(b),3.4028234663852886E38);return Bt(0.75,c*7.0*d/(d+4.0));},Ir=(b,c,d)=>{let e;if(!Cr(c)){e=new IQ;e.p_=c;Cd(b,e,d);}},PD=J(0);
function PJ(){let a=this;H.call(a);a.pw=null;a.pv=null;}
let JR=(a,b,c)=>{let d,e;d=a.pw;e=a.pv;BQ(d.nd,0,0,b);BQ(d.nd,0,1,c);DG(d.oj,e);return T(Go(d.oj),0,0);};
function EN(){M.call(this);this.nv=null;}
let Ia=(a,b)=>{a.nv=b;},LF=a=>{let b=new EN();Ia(b,a);return b;};
function Ij(){let a=this;M.call(a);a.l$=0.0;a.ki=null;}
let Yq=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===By(Ij)){b=b;c=a.l$!==b.l$?0:W(a.ki,b.ki)?1:0;}else c=0;return c;},U4=J(),Nk=(b,c)=>{let d,e,f,g,h,i;d=0.0;e=0;while(e<b.i1.length){f=BM(b,e);g=c.mG;De();if(g===E9)h=Mr(0.602,c.lP);else{a:{switch(f){case 32:case 39:case 40:case 41:case 44:case 46:case 58:case 59:case 91:case 93:case 105:case 106:case 108:case 124:break;case 37:case 64:case 77:case 87:case 109:case 119:case 8230:h=1.02;break a;case 42:case 43:case 45:case 61:case 215:case 8722:h=0.84;break a;default:if
(f>=65&&f<=90){h=0.79;break a;}h=0.65;break a;}h=0.41;}i=c.nw;DS();if(i===Kd)h=1.12*h;h=Mr(h,c.lP);}d=d+h;e=e+1|0;}return d;};
function G_(){let a=this;M.call(a);a.ox=0.0;a.ow=0.0;a.od=0.0;}
let Rk=(a,b,c,d)=>{a.ox=b;a.ow=c;a.od=d;},Ey=(a,b,c)=>{let d=new G_();Rk(d,a,b,c);return d;},KM=J(),Pi=null,Et=()=>{Et=Bf(KM);Se();},IK=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s;Et();d=b.jb;e= -c;d=d-e;f=D3(b)-c;g=b.jq-e;h=CO(b)-c;i=Pi.data;j=i.length;k=Bj(4*j|0);l=k.data;m=0;n=0;while(n<4){o=0;while(o<j){p=n%2|0;q=!p?i[o]:i[o+1|0];r=p?i[o]:i[o+1|0];s=m+1|0;l[m]=n%3|0?d-q*c:f-q*e;m=s+1|0;l[s]=n>=2?g-r*c:h-r*e;o=o+2|0;}n=n+1|0;}return k;},Q3=(b,c)=>{Et();return Ni(IK(b,c));},Ni=b=>{let c,d,e,f;Et();c=b.data;d
=c.length;e=Bj(d+2|0);f=e.data;B$(b,0,e,0,d);f[d]=c[0];f[d+1|0]=c[1];return EZ(e);},Se=()=>{let b,c,d,e,f;Et();b=Bj(14);c=b.data;d=0;while(d<=6){e=2*d|0;f=1.5707963267948966*d/6.0;c[e]=SJ(f);c[e+1|0]=V7(f);d=d+1|0;}Pi=b;};
function NV(){let a=this;H.call(a);a.kB=null;a.kz=null;a.j7=0;}
let KI=(a,b,c,d)=>{let e,f,g,h,i,j;e=a.j7;if(e==a.kz.data.length){a.kB=Gc(a.kB,4*e|0);f=a.kz.data;g=2*a.j7|0;h=Dp(g);i=h.data;g=BG(g,f.length);e=0;while(e<g){i[e]=f[e];e=e+1|0;}a.kz=h;}h=a.kB.data;j=a.j7;e=2*j|0;h[e]=b;h[e+1|0]=c;a.kz.data[j]=d;a.j7=j+1|0;},U8=a=>{let b,c,d,e,f,g,h,i;b=Bj(2*a.j7|0);c=b.data;d=0;e=0;while(e<a.j7){a:{if(e){f=d-1|0;if(PF(a,b,f,e,0))break a;if(PF(a,b,f,e,1))break a;}g=2*d|0;h=a.kB.data;i=2*e|0;c[g]=h[i];c[g+1|0]=h[i+1|0];d=d+1|0;}e=e+1|0;}return Gc(b,2*d|0);},PF=(a,b,c,d,e)=>{let f,
g;f=b.data;b=a.kB.data;g=b[(2*d|0)+e|0];return f[(2*c|0)+e|0]===g&&b[(2*((d+1|0)%a.j7|0)|0)+e|0]===g?1:0;},WW=(a,b)=>{let c,d,e,f,g,h,i;c=0;while(true){d=a.j7;e=C3(c,d);if(e>=0)break;if(!a.kz.data[c])break;c=c+1|0;}if(!e){f=N_(a,0,d+1|0);S(b,f);return;}d=0;e=1;while(true){g=a.j7;if(e>g)break;h=a.kz.data;i=c+e|0;if(h[i%g|0])d=d+1|0;else if(d>0){f=N_(a,i-d|0,d);S(b,f);d=0;}e=e+1|0;}},N_=(a,b,c)=>{let d,e,f,g,h,i;d=Bj(2*c|0);e=d.data;f=0;while(f<c){g=(b+f|0)%a.j7|0;h=2*f|0;i=a.kB.data;g=2*g|0;e[h]=i[g];e[h+1|0]
=i[g+1|0];f=f+1|0;}return EZ(d);};
function IQ(){M.call(this);this.p_=null;}
function PR(){let a=this;M.call(a);a.qV=0.0;a.qA=0.0;}
let YR=(a,b,c)=>{a.qV=b;a.qA=c;},Gx=(a,b)=>{let c=new PR();YR(c,a,b);return c;};
function QW(){let a=this;M.call(a);a.nQ=0;a.nC=0;a.oG=null;}
function P7(){let a=this;CU.call(a);a.qK=null;a.qm=null;}
let R2=a=>{return 2;},Vn=(a,b)=>{let c;if(!b)return a.qK;if(b==1)return a.qm;c=new Cn;Bp(c);Z(c);};
function HA(){let a=this;M.call(a);a.rm=0.0;a.rn=0.0;a.ro=0.0;}
let UB=null,FL=()=>{FL=Bf(HA);V2();},Mr=(b,c)=>{FL();return  -(b* -c);},V2=()=>{let b;b=new HA;FL();b.rm=1.0;b.rn=0.0;b.ro=0.0;UB=b;};
function QG(){H.call(this);this.qt=null;}
let S0=(a,b)=>{let c;c=a.qt;c.ld=b;c.no=0;};
function Qp(){H.call(this);this.rd=null;}
let Sh=(a,b)=>{return FQ(b,a.rd);},Qy=J(),Mo=null,Jl=()=>{Jl=Bf(Qy);YH();},YH=()=>{let b,c;Cz();b=B6((K_.bb()).data.length);c=b.data;Mo=b;c[DY.jt]=1;c[CJ.jt]=2;c[Hw.jt]=3;},J4=J(Ep),Kq=J(J4),O7=J(Kq);
function JG(){let a=this;H.call(a);a.mk=null;a.oo=null;a.m_=null;a.oS=null;}
let L5=null,F_=()=>{F_=Bf(JG);T5();},St=(a,b)=>{let c,d,e,f,g,h;if(!(a.m_.width==b.nQ&&a.m_.height==b.nC))L6(a,b.nQ,b.nC);c=b.oG;d=0;while(true){e=c.data;if(d>=e.length)break;f=e[d];b=a.oS;g=f&(-16711936)|f>>16&255|(f&255)<<16;b[d]=g;d=d+1|0;}b=a.oo;h=a.m_;b.putImageData(h,0.0,0.0);return a.mk;},L6=(a,b,c)=>{let d,e,f,g;d=a.mk;e=b;d.width=e;d=a.mk;e=c;d.height=e;d=a.oo;f=b;g=c;d=d.createImageData(f,g);a.m_=d;a.oS=new Int32Array(d.data.buffer);},T5=()=>{let b,c;b=new JG;F_();c=window.document.createElement("canvas");b.mk
=c;b.oo=c.getContext("2d");L6(b,1,1);L5=b;},O6=J(BL);
function Nb(){H.call(this);this.pa=null;}
let TG=(a,b)=>{return F2(b,a.pa);};
function Qv(){let a=this;H.call(a);a.l0=0;a.ly=0.0;}
let Qe=(a,b,c)=>{if(c<=a.ly){a.l0=b;a.ly=c;}};
function Q8(){H.call(this);this.p4=null;}
let Xv=(a,b)=>{return FQ(b,a.p4);},Re=J(BL),LT=J(),Lg=null,Hu=()=>{Hu=Bf(LT);Wq();},Wq=()=>{let b,c;b=B6((B3()).data.length);c=b.data;Lg=b;c[BX.jt]=1;c[Ce.jt]=2;c[Dh.jt]=3;c[CW.jt]=4;};
Sd([]);
C1([H,0,0,[],1,0,0,["V",O(RF)],Ed,0,H,[],1537,0,0,0,DR,0,H,[],1537,0,0,0,J0,0,H,[],1537,0,0,0,Bs,0,H,[Ed,DR,J0],17,0,()=>CZ(),["V",O(V)],DA,0,H,[Ed],1025,0,0,0,E8,0,DA,[DR],1,0,()=>DH(),["V",O(X0)],G0,0,H,[Ed,J0],0,0,0,["y",O(Ih),"g",X(K)],Pz,0,H,[],1537,0,0,0,HI,0,G0,[Pz],1,0,0,["g",X(Tz),"y",O(Yu)],Ep,0,H,[],1,0,0,0,EU,0,Ep,[],1,0,0,0,BL,0,EU,[],1,0,0,0,E2,0,H,[],1025,0,0,0,Wg,0,E2,[],17,0,0,0,V5,0,E2,[],17,0,0,0,LS,0,H,[],1537,0,0,0,QX,0,H,[LS],1537,0,0,0,K7,0,H,[],1537,0,0,0,O5,0,H,[QX,K7],17,0,0,0,Nv,0,
H,[],17,0,()=>EM(),0,TJ,0,H,[],17,0,0,0,Uq,0,H,[],17,0,0,0,UO,0,H,[],17,0,0,0,J_,0,H,[],1537,0,0,0,Mx,0,H,[J_],1,0,0,0,Iw,0,H,[DR],1,0,()=>GO(),0,Gr,0,H,[],17,0,0,["V",O(WS)],V_,0,H,[],17,0,0,0,OX,0,H,[],1537,0,0,0,F8,0,H,[OX],1537,0,0,0,Ez,0,H,[F8],1025,0,0,0,QJ,0,H,[F8],1537,0,0,0,HO,0,H,[QJ],1537,0,0,0,EO,0,Ez,[HO],1025,0,0,["p",X(BI),"V",O(FS)],IW,0,H,[],1537,0,0,0,D2,0,H,[],1537,0,0,0,F6,0,EO,[IW,Ed,D2],1,0,0,["bd",O(BH),"bc",X(Tc)],BJ,0,H,[DR,Ed],1025,0,0,["V",O(SA)],Db,0,BJ,[],65553,0,()=>Y(),0,Hf,0,
H,[],17,0,0,0,Cn,0,BL,[],1,0,0,0,XQ,0,BL,[],1,0,0,0,B9,0,H,[],1537,0,0,0,Ck,0,H,[B9],1537,0,0,0,Su,0,H,[Ck],1025,0,0,0,Qn,0,H,[],1536,0,0,0,Mp,0,H,[Qn],16,0,0,0,BD,0,H,[B9],1537,0,0,0,J$,0,H,[BD],1,0,0,0]);
C1([J9,0,H,[BD],1,0,0,0,Kv,0,H,[],17,0,0,["V",O(KH)],L$,0,H,[],16,0,0,0,OW,0,H,[],17,0,0,0,R1,0,H,[],17,0,0,0,D8,0,H,[],1537,0,0,0,Qb,0,H,[D8],1,0,0,["bF",X(Yi)],MV,0,H,[],17,0,0,0,Pc,0,H,[],17,0,0,0,LL,0,H,[],16,0,0,0,BS,0,BL,[],1,0,0,0,FE,0,BJ,[],65552,0,()=>Fs(),0,M,0,H,[],1025,0,0,0,CK,0,H,[],1537,0,0,0,Fg,0,M,[CK],17,0,0,["dO",O(Us),"bj",X(U1)],IP,0,M,[CK],17,0,()=>GI(),["dO",O(S1),"bj",X(RK)],Ky,0,M,[CK],17,0,0,["dO",O(W4),"bj",X(Ur)],JZ,0,M,[CK],17,0,0,["dO",O(Io),"bj",X(Uf)],In,0,M,[CK],17,0,0,["dO",
O(Nn),"bj",X(Wl)],IA,0,M,[CK],17,0,0,["dO",O(YO),"bj",X(Xt)],LW,0,M,[CK],17,0,0,["dO",O(Xg),"bj",X(YL)],HC,0,M,[CK],17,0,0,["dO",O(Rz),"bj",X(Um)],Oj,0,EU,[],1,0,0,0,We,0,H,[],17,0,0,0,Np,0,H,[],17,0,0,0,Mq,0,H,[B9],1537,0,0,0,HT,0,H,[Mq],1,0,0,0,PI,0,M,[],17,0,0,0,QM,0,H,[],16,0,0,0,P4,0,H,[],1,0,0,0,Qi,0,H,[],16,0,0,0,IV,0,H,[],16,0,()=>FX(),0,Fz,0,H,[],1025,0,0,0,IH,0,H,[],1537,0,0,0,Nm,0,Fz,[IH],16,0,0,["gQ",DZ(YD),"gR",BO(XM),"f3",X(RE),"ea",O(Vz),"d_",BO(Xp)],PP,0,Fz,[IH],16,0,0,["gQ",DZ(TH),"gR",BO(Ua),
"f3",X(Wn),"ea",O(SP),"d_",BO(X2)],Ja,0,H,[],16,0,()=>Cx(),0,Pt,0,H,[],16,0,0,0,K6,0,H,[],16,0,0,0,M3,0,H,[],16,0,0,0,GL,0,H,[],1537,0,0,0,OS,0,H,[GL],1,0,0,0,N3,0,H,[],16,0,0,0,Nc,0,H,[],16,0,0,0,Ok,0,H,[],16,0,0,0,JU,0,H,[],16,0,()=>JP(),0,Il,0,H,[],16,0,()=>GP(),0,Qf,0,H,[],17,0,0,0,SU,0,H,[],16,0,0,0,TR,0,H,[],17,0,0,0]);
C1([JM,0,H,[],1537,0,0,0,NB,0,H,[JM],1,0,0,["gH",O(Yf)],MA,0,H,[JM],1,0,0,["gH",O(S$)],Tk,0,H,[],17,0,0,0,BR,0,H,[],1537,0,0,0,ND,0,H,[BR],1,0,0,["gP",X(Wr)],FM,0,H,[],17,0,0,0,IN,0,H,[BD],1,0,0,0,Nl,0,H,[BR],1,0,0,["gP",X(SY)],ID,0,H,[BD],1,0,0,0,IF,0,H,[BD],1,0,0,0,IE,0,H,[BD],1,0,0,0,IC,0,H,[BD],1,0,0,0,IB,0,H,[BD],1,0,0,0,Lk,0,H,[BR],1,0,0,["gP",X(Sp)],Lm,0,H,[BR],1,0,0,["gP",X(UL)],Ll,0,H,[BR],1,0,0,["gP",X(Xn)],Lj,0,H,[BR],1,0,0,["gP",X(R5)],Li,0,H,[BR],1,0,0,["gP",X(T8)],HK,0,H,[BD],1,0,0,0,HJ,0,H,[BD],
1,0,0,0,Gy,0,M,[],17,0,0,["V",O(SS)],I3,0,H,[BD],1,0,0,0,I4,0,H,[BD],1,0,0,0,I1,0,H,[BD],1,0,0,0,I2,0,H,[BD],1,0,0,0,N0,0,H,[BR],1,0,0,["gP",X(Wf)],Sj,0,H,[],17,0,0,0,N1,0,H,[BR],1,0,0,["gP",X(YF)],NZ,0,H,[BR],1,0,0,["gP",X(Rq)],LJ,0,H,[],17,0,0,0,Mz,0,H,[BR],1,0,0,["gP",X(SW)],MC,0,H,[BR],1,0,0,["gP",X(Uo)],MB,0,H,[BR],1,0,0,["gP",X(VU)],Ql,0,H,[BR],1,0,0,["gP",X(Ue)],Qm,0,H,[BR],1,0,0,["gP",X(WX)],Qk,0,H,[BR],1,0,0,["gP",X(Rx)],Hn,0,BJ,[],65553,0,()=>Gz(),0,Gb,0,M,[],17,0,()=>Hk(),["V",O(Rp)],JV,0,H,[BD],
1,0,0,0,H7,0,H,[BD],1,0,0,0,Js,0,H,[B9],1537,0,0,0,II,0,H,[Js],1,0,0,0,Ea,0,H,[],1537,0,0,0,QH,0,H,[Ea],1,0,0,["dc",O(SC)],PY,0,H,[Ea],1,0,0,["dc",O(Sn)],N5,0,H,[],17,0,()=>D4(),0,YT,0,H,[],17,0,0,0,P1,0,H,[B9],1537,0,0,0,JA,0,H,[P1],1,0,0,0]);
C1([CU,0,EO,[D2],1024,0,0,0,Iz,0,CU,[D2],1,0,0,["bd",O(FP),"bc",X(Di)],Lo,0,H,[D8],1,0,0,["bF",X(Yl)],Tp,0,H,[],17,0,0,0,Xr,0,H,[],17,0,0,0,Ms,0,H,[],1,0,0,0,Xi,0,H,[],17,0,0,0,IX,0,M,[],17,0,0,["V",O(W0)],Mh,0,H,[],17,0,0,0,Cf,0,H,[],17,0,0,["V",O(HL)],HZ,0,M,[],16,0,0,["V",O(T7)],PM,0,H,[D8],1,0,0,["bF",X(Xw)],Hd,0,H,[],1537,0,0,0,Qx,0,H,[Hd],1,0,0,0,OD,0,H,[],16,0,0,0,Eu,0,BL,[],1,0,0,0,N6,0,DA,[DR],1,0,()=>Jz(),0,NX,0,H,[B9],1537,0,0,0,HW,0,H,[NX],1,0,0,0,M8,0,H,[],17,0,0,0,KA,0,H,[BD],1,0,0,0,KB,0,H,[BD],
1,0,0,0,KC,0,H,[BD],1,0,0,0,KD,0,H,[BD],1,0,0,0,KE,0,H,[BD],1,0,0,0,Ip,0,H,[BD],1,0,0,0,EB,0,BL,[],1,0,0,0,Lh,0,H,[],16,0,0,0,YX,0,H,[],17,0,0,0,Py,0,H,[],0,0,()=>Fq(),0,XB,0,H,[B9],1,0,0,0,BU,0,BJ,[],66561,0,()=>Co(),0,LR,0,H,[],32768,0,()=>HD(),0,PN,0,H,[],17,0,()=>Fe(),0,KO,0,H,[B9],1537,0,0,0,Ny,0,H,[KO],1537,0,0,0,QE,0,H,[B9],1537,0,0,0,NO,0,H,[Ck],1537,0,0,0,P$,0,H,[Ck],1537,0,0,0,OH,0,H,[Ck],1537,0,0,0,PW,0,H,[Ck],1537,0,0,0,Mb,0,H,[Ck],1537,0,0,0,M_,0,H,[Ck],1537,0,0,0,My,0,H,[Ck],1537,0,0,0,LX,0,H,
[Ck],1537,0,0,0,UF,0,H,[Ny,QE,Ck,NO,P$,OH,PW,Mb,M_,My,LX],1025,0,0,0,Xa,0,H,[],16,0,0,0,Sq,0,H,[],17,0,0,0,G1,0,BL,[],1,0,0,0,Rb,0,H,[D8],1,0,0,["bF",X(UJ)]]);
C1([PL,0,H,[],16,0,0,0,H5,0,M,[],17,0,0,["V",O(TV)],Gh,0,H,[],17,0,0,0,PG,0,M,[],16,0,0,0,E_,0,M,[],17,0,0,0,S5,0,H,[],1,0,0,0,KQ,0,H,[],17,0,0,0,P_,0,H,[],16,0,0,0,H1,0,H,[Js],1,0,0,0,H3,0,H,[BD],1,0,0,0,Ib,0,M,[],17,0,0,["V",O(Gi)],Jh,0,M,[],16,0,0,0,G9,0,M,[],17,0,()=>G5(),["V",O(L9)],M9,0,H,[],17,0,0,0,CV,0,M,[],17,0,0,["V",O(Yc)],Dw,0,H,[],17,0,()=>Fu(),0,P3,0,H,[],1537,0,0,0,LB,0,H,[P3],17,0,0,0,SN,0,H,[],17,0,0,0,Wo,0,H,[],16,0,0,0,Hv,0,M,[],16,0,0,["V",O(Vx)],IT,0,M,[],16,0,0,["V",O(VM)],NU,0,M,[],17,
0,0,0,Pn,0,H,[Ea],1,0,0,["dc",O(Rj)],Jr,0,M,[],16,0,0,["V",O(Vv)],Hb,0,Cn,[],1,0,0,0,Dz,0,BJ,[],66561,0,()=>F5(),0,Fn,0,H,[],1537,0,0,0,Mm,0,H,[Fn],17,0,0,["d5",BO(Ui),"dw",X(UN),"dD",O(Sa)],EH,0,H,[],1537,0,0,0,MH,0,M,[EH],17,0,0,["dr",O(VQ)],Lq,0,M,[EH],17,0,0,["dr",O(So)],Qj,0,M,[EH],17,0,0,["dr",O(Xq)],KP,0,H,[],1537,0,0,0,QD,0,H,[KP],1,0,0,0,Wi,0,H,[B9],1025,0,0,0,IU,0,H,[B9],1536,0,0,0,HR,0,H,[IU],1,0,0,0,HQ,0,H,[IU],1,0,0,0,K5,0,BU,[],65552,0,0,["gS",O(OC),"gT",BO(Xl)],K4,0,BU,[],65552,0,0,["gS",O(Ye),
"gT",BO(YJ)],K3,0,BU,[],65552,0,0,["gS",O(UD),"gT",BO(RB)],K2,0,BU,[],65552,0,0,["gS",O(YP),"gT",BO(Tu)],K1,0,BU,[],65552,0,0,["gS",O(US),"gT",BO(Uj)],K0,0,BU,[],65552,0,0,["gS",O(X7),"gT",BO(U9)],KZ,0,BU,[],65552,0,0,["gS",O(S8),"gT",BO(XY)],Nr,0,H,[F8],1537,0,0,0,Jj,0,Ez,[Nr],1025,0,0,0,JB,0,Jj,[],1024,0,0,0,Ob,0,JB,[],0,0,0,0]);
C1([Lv,0,H,[],1537,0,0,0,IG,0,H,[Lv],1025,0,0,0,Iy,0,IG,[],1024,0,0,0,N$,0,Iy,[],0,0,0,0,Oa,0,CU,[],0,0,0,["bd",O(R4),"bc",X(YN),"p",X(Vf)],Gs,0,H,[],1537,0,0,0,N8,0,H,[Gs],0,0,0,["q",X(R8),"s",X(Ti)],NS,0,H,[Gs],1537,0,0,0,N9,0,H,[NS],0,0,0,0,NK,0,H,[J_],1,0,0,0,Hr,0,H,[],16,0,0,0,Yx,0,H,[],17,0,0,0,XJ,0,H,[],17,0,0,0,OM,0,H,[BR],1,0,0,["gP",X(Vj)],Tt,0,H,[],16,0,0,0,Up,0,H,[],16,0,0,0,Tf,0,H,[],16,0,0,0,V8,0,H,[],16,0,0,0,Uy,0,H,[],16,0,0,0,Xc,0,H,[],16,0,0,0,Cl,0,M,[],17,0,0,["V",O(YB)],He,0,BJ,[],65553,
0,()=>Cg(),0,H0,0,BL,[],1,0,0,0,Fm,0,H,[],1536,0,0,0,PX,0,H,[Fm],16,0,0,["hs",DZ(Yo)],Lc,0,H,[Fm],16,0,0,["hs",DZ(WE)],MD,0,H,[Fm],16,0,0,["hs",DZ(W1)],Ln,0,H,[Fm],16,0,0,["hs",DZ(Va)],KT,0,H,[Fn],17,0,0,["d5",BO(XA),"dw",X(S6),"dD",O(TK)],MQ,0,H,[Fn],17,0,0,["d5",BO(Xh),"dw",X(Tw),"dD",O(Wt)],IJ,0,M,[Fn],17,0,()=>F1(),["d5",BO(RA),"dw",X(ST),"dD",O(Yt)],Pd,0,M,[EH],17,0,0,["dr",O(Vw)],VX,0,H,[],17,0,0,0,QS,0,DA,[DR],1,0,()=>Jm(),0,JE,0,M,[],17,0,0,["V",O(RG)],LA,0,M,[],17,0,0,0,Nj,0,H,[],16,0,0,0,MI,0,H,[],
16,0,0,0,Qu,0,CU,[D2],0,0,0,["bc",X(VH),"bd",O(XL)],Ph,0,Dz,[],65552,0,0,["d6",BO(Uh),"gT",BO(Uu)],Pg,0,Dz,[],65552,0,0,["d6",BO(UZ),"gT",BO(Tl)],P6,0,H,[],17,0,0,0,EL,0,M,[],17,0,0,["V",O(UE)],Mg,0,H,[Gs],0,0,0,["q",X(BF),"s",X(BE)],Wb,0,H,[],17,0,0,0,R0,0,H,[],17,0,0,0,Tq,0,H,[],17,0,0,0,W_,0,H,[],17,0,0,0,OF,0,H,[],17,0,0,0,Ml,0,H,[],17,0,0,0]);
C1([T9,0,H,[],17,0,0,0,MW,0,M,[],17,0,0,0,O$,0,M,[],17,0,0,0,GF,0,BJ,[],65553,0,()=>DW(),0,F4,0,BJ,[],65553,0,()=>Ek(),0,IR,0,M,[],17,0,0,["V",O(SX)],JN,0,M,[],17,0,0,["V",O(WU)],Nx,0,H,[],17,0,()=>DT(),0,Pv,0,H,[],1537,0,0,0,Q$,0,H,[Pv],1,0,0,0,Q9,0,H,[Ea],1,0,0,["dc",O(S2)],Du,0,H,[Hd],1537,0,0,0,Oy,0,H,[Du],1,0,0,["db",O(TQ)],Lf,0,H,[Du],1,0,0,["db",O(W5)],M0,0,H,[D8],1,0,0,["bF",X(Wm)],PU,0,M,[],17,0,0,0,Ew,0,H,[],1537,0,0,0,Do,0,M,[Ew],17,0,0,["V",O(WJ)],PV,0,H,[],16,0,0,0,QC,0,H,[],16,0,()=>EQ(),0,Gq,
0,BJ,[],65553,0,()=>Cz(),0,G6,0,M,[],17,0,0,0,U5,0,H,[],16,0,0,0,QQ,0,H,[GL],1,0,0,["d7",O(XP)],Q5,0,H,[Du],1,0,0,["db",O(Sr)],Os,0,H,[Ea],1,0,0,["dc",O(Ut)],O2,0,H,[B9],1537,0,0,0,Rg,0,H,[O2],1537,0,0,0,V$,0,H,[Rg],1025,0,0,0,K9,0,H,[],16,0,0,0,Jf,0,M,[],17,0,0,["V",O(YQ)],T4,0,H,[],16,0,0,0,V9,0,H,[],16,0,0,0,NG,0,M,[],16,0,0,0,PE,0,H,[Hd],1,0,0,0,Gt,0,BJ,[],65553,0,()=>De(),0,FY,0,BJ,[],65553,0,()=>DS(),0,Ud,0,H,[],16,0,0,0,KW,0,H,[],17,0,0,0,Qd,0,M,[],17,0,0,0,GV,0,M,[Ew],17,0,0,["V",O(UA)],QK,0,M,[],17,
0,0,0,PZ,0,H,[],17,0,()=>Fb(),0,TO,0,H,[],16,0,0,0,RC,0,M,[],16,0,0,0,OK,0,H,[],16,0,0,0,TU,0,H,[],16,0,0,0,PD,0,H,[],1537,0,0,0,PJ,0,H,[PD],1,0,0,0,EN,0,M,[Ew],17,0,0,0]);
C1([Ij,0,M,[],17,0,0,["V",O(Yq)],U4,0,H,[],16,0,0,0,G_,0,M,[Ew],17,0,0,0,KM,0,H,[],16,0,()=>Et(),0,NV,0,H,[],16,0,0,0,IQ,0,M,[Ew],17,0,0,0,PR,0,M,[],16,0,0,0,QW,0,M,[],17,0,0,0,P7,0,CU,[D2],0,0,0,["bc",X(R2),"bd",O(Vn)],HA,0,M,[],17,0,()=>FL(),0,QG,0,H,[GL],1,0,0,["d7",O(S0)],Qp,0,H,[Du],1,0,0,["db",O(Sh)],Qy,0,H,[],32768,0,()=>Jl(),0,J4,0,Ep,[],1,0,0,0,Kq,0,J4,[],1,0,0,0,O7,0,Kq,[],1,0,0,0,JG,0,H,[],16,0,()=>F_(),0,O6,0,BL,[],1,0,0,0,Nb,0,H,[Du],1,0,0,["db",O(TG)],Qv,0,H,[],16,0,0,0,Q8,0,H,[Du],1,0,0,["db",
O(Xv)],Re,0,BL,[],1,0,0,0,LT,0,H,[],32768,0,()=>Hu(),0]);
let Un=B8(WQ),TF=B8(ML),Ne=B8(LH),Lp=B8(CS);
VE(["0","<java_object>@","","null"," ","object","function","string","number","undefined","nothing"," takes ",", not “","”. The lab uses ","DATA","data","xor","and","or","nand","nor","xnor","circle","spiral","moons","blobs","points","the points to learn","POINTS","with data=points: each point with the label to learn","START","start","random","by-hand","zeros","weights","the weights to begin with","WEIGHTS","with start=weights: W1 b1 W2 b2 and so on, row by row","FROZEN","frozen","weights that training leaves as they are: their places in W1 b1 W2 b2 and so on, from 0",
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
".hidden-space",".loss","A network needs the inputs and at least one layer.","There is no activation “","[","A weight is a decimal number, such as −1.5; not “","ArrowUp","ArrowDown","Nothing is missing any more.","NOTEBOOK","The notebook","Two sigmoid units and an output learn XOR from random weights.","BY_HAND","Solved by hand","ReLU weights that a person found: every answer is exact.","start=by-hand","ZEROS","All zeros","Begun from zeros, the hidden units stay copies of each other, and nothing moves.","start=zeros",
"NEURON","One neuron on XOR","No straight line parts the four points: a single neuron has 3 of 4 right at best.","layers=","AND","One neuron on AND","Here a straight line is enough.","data=and&layers=","RELU","XOR with ReLU","Two ReLUs learn XOR, from this seed; from others one dies or gets stuck.","activation=relu&learning-rate=0.1","DEAD","Dead ReLUs","The same with a learning rate of 1: after two updates both are 0 everywhere, for ever.","activation=relu&learning-rate=1","DIVERGENCE","Divergence","An output without bounds and a learning rate of 1: each update overshoots further.",
"output=identity&learning-rate=1&iterations=200","BLOBS","Two blobs","Two clouds of points that a single neuron can part.","data=blobs&layers=&learning-rate=0.01&iterations=100","CIRCLE","Circle","Four tanh units bend their lines into a ring around the disc.","data=circle&layers=4&activation=tanh&learning-rate=0.02&iterations=400&speed=60","MOONS","Moons","Four tanh units find a way between two half circles.","data=moons&layers=4&activation=tanh&learning-rate=0.02&iterations=500&speed=60","SPIRAL","Spiral",
"Two layers of sines, Adam, and 20 points at a time tell two spiral arms apart.","data=spiral&layers=8,8&activation=sine&optimizer=adam&learning-rate=0.03&batch=20&iterations=1000&speed=100","(0,0) and (1,0) both get 0.50: 2 of 4 right, loss 1.39","(1,0) and (1,1) both get 0.50: 2 of 4 right, loss 1.39","(1,1) is given up: 3 of 4 right, loss 1.91","(0,1) is given up: 3 of 4 right, loss 1.91","looks stuck, then gets there: 4 of 4 right at 2745","needs patience: 4 of 4 right at 7912","Press Train: seed ","The puzzle has ",
" numbers, not ","h₁","h₂","Let "," count how many inputs are on, and let "," be on only when both are. Then "," − 2 "," is 1 just where one input is on."," is to be 0, 1, 1 and 2, the sum of the inputs"," is to be 0, 0, 0 and 1: that sum less 1, and never below 0","The output is to be ",": 0, 1, 1 and 2 − 2 = 0",". Set ","W1[0,0]","W1[0,1]","W1[1,0]","W1[1,1]","b1[0,0]","b1[1,0]","W2[0,0]","W2[0,1]","b2[0,0]","Adam moves each weight by about the learning rate at every update, however small the gradient, so ",
" is a long way: try 0.03.",", loss "," correct.","Either src or dest is null","0.0","e+","e-",".0","nan","inf","Row "," has "," values where the first has "," is used only with ",", so it is set aside.","touch","div","label","select","input","decimal","text","-help ","-complaint","-help","SIGMOID","TANH","LEAKY_RELU","SOFTPLUS","SINE","IDENTITY","Not a number: ","A Bᵀ","C + bᵀ","A - B","Aᵀ B","(sum of A\'s rows)ᵀ","A B","A grid of "," points cannot hold "," values: give two points or more each way, and one value for each point.",
"The figure takes X of Nx2 and y of Nx1, not ","#","0123456789abcdef","bold ","system-ui, -apple-system, \"Segoe UI\", Roboto, \"Noto Sans\", \"DejaVu Sans\", sans-serif","ui-monospace, \"SF Mono\", Menlo, Consolas, \"DejaVu Sans Mono\", monospace","px ","left","center","This needs a single neuron on the points of XOR."," 3 is the best that a single neuron can do.","z(0,0) + z(1,1) and z(0,1) + z(1,0) are equal, whatever the numbers: both are w₁ + w₂ + 2b. XOR wants the first two at or below the cut and the last two above it; then the second sum would be the larger one. So one point at least is always wrong.",
"CROSS_ENTROPY","SQUARED_ERROR"," The "," units of hidden layer "," answer from "," answers "," (bias ","from ","the output","hidden unit "," of layer "," right"," are"," is"," still called ","The output is dead: it is 0 at every point, so every gradient is 0 and nothing will ever move. Begin with other weights."," is dead: it is"," are dead: they are","its gradient is","their gradients are","it.","them."," 0 too. Only a change in the layer before can wake ","it","them"," 0 too and will never bring "," back.",
" 0 at every point, so "," is saturated: it sits"," are saturated: they sit","learns","learn"," at the flat ends of "," at every point, where the slope is nearly 0, and hardly "," any more. Begin with smaller weights, or learn more slowly.","Here every gradient is even 0: nothing moves. Begin with random weights.","Random weights keep units apart."," are copies of each other: the same weights in and out, so the same gradient at every update, and they never learn different things. "," points are right","Stuck: the gradient is nearly 0, yet ",
". This is a local minimum, or a saddle that takes long to leave; another seed may pass it by.","The gradient is nearly 0, yet ",". A single neuron draws one straight line; points that no line parts need a hidden layer.","SATURATION","SYMMETRY","STUCK","SOLVED","C - alpha B","The shapes do not fit in C = "," into ","h"," more"," of hidden layer ","A seed is a whole number from 0 to 4294967295, as in np.random.seed, not ","CLASS","PROBABILITY","SHAPES","CIRCLES","under 1%","over 99%","in one piece","in "," pieces",
" The one point is"," All "," points are"," on the right side."," On the wrong side: "," point","no","one","two","three","four","A raster of "," takes a colour for each cell.","b ","ŷ","MIDDLE","END","−",">e300","SANS","MONO","NORMAL","BOLD","An axis needs a least and a greatest value, finite and the first below the second."]);
Bs.prototype.toString=function(){return R(this);};
Bs.prototype.valueOf=Bs.prototype.toString;H.prototype.toString=function(){return R(TL(this));};
H.prototype.__teavm_class__=function(){return UG(this);};
let C=Rl(Wp);
C.javaException=W9;
let Y_=Symbol('jsoClass');
(()=>{let c;c=Hf.prototype;c.play=U(Te);c.disconnect=U(Wh);c.attend=U(VJ);c.numbers=U(UK);c.run=U(XG);c.seek=U(RV);c.path=U(Xf);c.studyRefused=U(Xd);c.engine=U(UT);c.attributeChanged=U(UH);c.iteration=U(UV);c.state=U(TI);c.hasDiverged=U(Tm);c.connect=U(WT);c.settings=U(VZ);c.isPlaying=U(Wd);c.furthest=U(YZ);c.lossAt=U(Sl);c.pause=U(U$);c.redraw=U(Xk);c.takeStudy=U(VC);c.reset=U(SL);c.webAssemblyRefused=U(Vq);c.step=U(SZ);c.visit=U(Vr);c.begin=U(XX);c.snapshot=U(SM);c=J$.prototype;c.handleEvent=U(R$);c=J9.prototype;c.handleEvent
=U(Vc);c=HT.prototype;c.pair=U(Xo);c=IN.prototype;c.handleEvent=U(Wc);c=ID.prototype;c.handleEvent=U(YI);c=IF.prototype;c.handleEvent=U(RW);c=IE.prototype;c.handleEvent=U(Vm);c=IC.prototype;c.handleEvent=U(SR);c=IB.prototype;c.handleEvent=U(T1);c=HK.prototype;c.handleEvent=U(YE);c=HJ.prototype;c.handleEvent=U(XI);c=I3.prototype;c.handleEvent=U(V4);c=I4.prototype;c.handleEvent=U(YA);c=I1.prototype;c.handleEvent=U(X8);c=I2.prototype;c.handleEvent=U(Sv);c=JV.prototype;c.handleEvent=U(WG);c=H7.prototype;c.handleEvent
=U(Sm);c=II.prototype;c.onChange=U(Tg);c=JA.prototype;c.onAnimationFrame=U(UU);c=HW.prototype;c.onResize=U(XN);c=KA.prototype;c.handleEvent=U(Vs);c=KB.prototype;c.handleEvent=U(XZ);c=KC.prototype;c.handleEvent=U(Xy);c=KD.prototype;c.handleEvent=U(W6);c=KE.prototype;c.handleEvent=U(SQ);c=Ip.prototype;c.handleEvent=U(Xx);c=H1.prototype;c.onChange=U(To);c=H3.prototype;c.handleEvent=U(Rm);c=HR.prototype;c.accept=U(SV);c=HQ.prototype;c.accept=U(VY);})();
function D(){throw new Error("Can't instantiate this class directly");};D.prototype=Hf.prototype;main=C;Lab=D;settingNames=E;mount=F;})();
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
