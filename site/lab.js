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
.predictions th:nth-child(-n + 2) {
width: 11%;
}
.predictions th:nth-child(3) {
width: 8%;
}
.predictions th:nth-child(5) {
width: 34%;
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
var main;var Lab;var settingNames;var mount;(function(){let NQ=2463534242,M3=()=>{let x=NQ;x^=x<<13;x^=x>>>17;x^=x<<5;NQ=x;return x;},X=f=>function(){return f(this);},O=f=>function(p1){return f(this,p1);},BO=f=>function(p1,p2){return f(this,p1,p2);},DZ=f=>function(p1,p2,p3){return f(this,p1,p2,p3);},Rl=f=>(args,callback)=>{if(!args){args=[];}let javaArgs=Bc(Da(),args.length);for(let i=0;i<args.length;++i){javaArgs.data[i]=Bq(args[i]);}WH(()=>{f.call(null,javaArgs);},callback);},Bf=target=>target.$clinit=()=>
{},UH=obj=>{let cls=obj.constructor;let arrayDegree=0;while(cls[Bw]&&cls[Bw].item){++arrayDegree;cls=cls[Bw].item;}let clsName="";if(cls[Bw].primitiveKind!==0){clsName=cls[Bw].name;}else {clsName=cls[Bw]?cls[Bw].name||"a/"+cls.name:"@"+cls.name;}while(arrayDegree-->0){clsName+="[]";}return clsName;},J=superclass=>{if(superclass===0){return function(){};}if(superclass===void 0){superclass=Da();}return function(){superclass.call(this);};},Bw=Symbol("teavm_meta"),By=cls=>{if(cls[Bw].classObject===null){cls[Bw].classObject
=VA(cls);}return cls[Bw].classObject;},Da=()=>H,U=f=>function(){return f.apply(null,[this].concat(Array.prototype.slice.call(arguments)));},IL=source=>{return Object.assign({name:null,binaryName:null,parent:null,superinterfaces:[],modifiers:0,primitiveKind:0,itemType:null,arrayType:null,enclosingClass:null,declaringClass:null,simpleName:null,clinit:()=>{},constructor:null,enumConstants:()=>null,resolvedEnumConstants:null,reflection:null,classObject:null,assignableCache:null,valueToObject:o=>o,objectToValue:
o=>o},source||{});},D$=(name,binaryName,kind,config)=>{let cls=()=>{};let meta=IL({name:name,binaryName:binaryName,modifiers:1|1<<4,primitiveKind:kind});cls[Bw]=meta;if(typeof config==='function'){config(meta);}return cls;},WQ=D$("boolean","Z",1,meta=>{}),MK=D$("char","C",4,meta=>{}),LG=D$("int","I",5,meta=>{{meta.valueToObject=o=>D0(o);}}),RY=D$("long","J",6,meta=>{}),CS=D$("double","D",8,meta=>{}),Tf=D$("void","V",9),NF=new ArrayBuffer(16),MD=new Float64Array(NF),Mg=new BigInt64Array(NF),QI=n=>{MD[0]=n;return Mg[0];},Vd
=n=>{Mg[0]=n;return MD[0];},C3=(a,b)=>a===b?0:a<b? -1:1,Kt=(a,b)=>a===b?0:a>b?1: -1,Bb=Math.imul||function(a,b){let ah=a>>>16&0xFFFF;let al=a&0xFFFF;let bh=b>>>16&0xFFFF;let bl=b&0xFFFF;return al*bl+(ah*bl+al*bh<<16>>>0)|0;},JW=(a,b)=>(a>>>0)/(b>>>0)>>>0,YL=(a,b)=>(a>>>0)%(b>>>0)>>>0,HU=(a,b)=>{a>>>=0;b>>>=0;return a<b? -1:a>b?1:0;},B7=BigInt(0),EI=(lo,hi)=>BigInt.asIntN(64,BigInt.asUintN(64,BigInt(lo))|BigInt.asUintN(64,BigInt(hi)<<BigInt(32))),Cb=val=>BigInt.asIntN(64,BigInt(val|0)),Fo=val=>BigInt.asIntN(64,
BigInt(val>=0?Math.floor(val):Math.ceil(val))),XK=val=>Number(val),E3=val=>Number(BigInt.asIntN(32,val))|0,DH=(a,b)=>a===b,GM=(a,b)=>a!==b,Oc=(a,b)=>a>=b,Ve=(a,b)=>a<b,Vh=(a,b)=>a<=b,RO=(a,b)=>BigInt.asIntN(64,a+b),R3=a=>BigInt.asIntN(64, -a),Si=(a,b)=>{a=BigInt.asUintN(64,a);b=BigInt.asUintN(64,b);return a<b? -1:a>b?1:0;},Su=(a,b)=>BigInt.asIntN(64,a*b),Sm=(a,b)=>BigInt.asIntN(64,BigInt.asUintN(64,a)/BigInt.asUintN(64,b)),RQ=(a,b)=>BigInt.asIntN(64,a%b);
let T2=(a,b)=>BigInt.asIntN(64,BigInt.asUintN(64,a)%BigInt.asUintN(64,b)),Ri=(a,b)=>BigInt.asIntN(64,a&b),VB=(a,b)=>BigInt.asIntN(64,a|b),XD=(a,b)=>BigInt.asIntN(64,a<<BigInt(b&63)),XE=(a,b)=>BigInt.asIntN(64,a>>BigInt(b&63)),DL=(a,b)=>BigInt.asIntN(64,BigInt.asUintN(64,a)>>BigInt(b&63)),Bc=(cls,sz)=>{let data=new Array(sz);data.fill(null);return new (B8(cls))(data);},BN=(cls,data)=>new (B8(cls))(data),C9=sz=>new TF(new Uint16Array(sz)),B6=sz=>new Ne(new Int32Array(sz)),Il=data=>{let buffer=new Int32Array(data.length);buffer.set(data);return new Ne(buffer);},Dp
=sz=>new Un(new Int8Array(sz)),Bj=sz=>new Lo(new Float64Array(sz)),BT=data=>{let buffer=new Float64Array(data.length);buffer.set(data);return new Lo(buffer);},B8=cls=>{let result=cls[Bw].arrayType;if(result===null){function JavaArray(data){(Da()).call(this);this.data=data;}JavaArray.prototype=Object.create((Da()).prototype);JavaArray.prototype.type=cls;JavaArray.prototype.constructor=JavaArray;JavaArray.prototype.toString=function(){let str="[";for(let i=0;i<this.data.length;++i){if(i>0){str+=", ";}str+=this.data[i].toString();}str
+="]";return str;};JavaArray.prototype.bb=function(){let dataCopy;if('slice' in this.data){dataCopy=this.data.slice();}else {dataCopy=new this.data.constructor(this.data.length);for(let i=0;i<dataCopy.length;++i){dataCopy[i]=this.data[i];}}return new (B8(this.type))(dataCopy);};let name="["+cls[Bw].binaryName;JavaArray[Bw]=IL({name:name,binaryName:name,parent:Da(),itemType:cls});result=JavaArray;cls[Bw].arrayType=JavaArray;}return result;};
function X6(array){return array.data.length;}
let Ir,VE=strings=>{XS();Ir=new Array(strings.length);for(let i=0;i<strings.length;++i){Ir[i]=OE(Bq(strings[i]));}},G=index=>Ir[index],H8=(array,offset,count)=>{let result="";let limit=offset+count;for(let i=offset;i<limit;i=i+1024|0){let next=Math.min(limit,i+1024|0);result+=String.fromCharCode.apply(null,array.subarray(i,next));}return result;},Rw=array=>H8(array,0,array.length),Bq=str=>str===null?null:MX(str),R=str=>str===null?null:str.iZ,XS=()=>CZ(),OE;
{OE=str=>str;}let OV=(obj,cls)=>obj instanceof Da()&&!!obj.constructor[Bw]&&EA(obj.constructor,cls),EA=(from,to)=>{if(from===to){return true;}let map=from[Bw].assignableCache;if(map===null){map=new Map();from[Bw].assignableCache=map;}let cachedResult=map.get(to);if(typeof cachedResult!=='undefined'){return cachedResult;}if(to[Bw].itemType!==null){let result=from[Bw].itemType!==null&&EA(from[Bw].itemType,to[Bw].itemType);map.set(to,result);return result;}let parent=from[Bw].parent;if(parent!==null&&parent!==
from){if(EA(parent,to)){map.set(to,true);return true;}}let superinterfaces=from[Bw].superinterfaces;for(let i=0;i<superinterfaces.length;i=i+1|0){if(EA(superinterfaces[i],to)){map.set(to,true);return true;}}map.set(to,false);return false;},Z=ex=>{throw V1(ex);},FO=Symbol("javaException"),V1=ex=>{if(!ex.$jsException){L2(ex);}return ex.$jsException;},L2=ex=>{let javaCause=YW(ex);let jsCause=javaCause!==null?javaCause.$jsException:void 0;let cause=typeof jsCause==="object"?{cause:jsCause}:void 0;let err=new Df("Java exception thrown",
cause);if(typeof Error.captureStackTrace==="function"){Error.captureStackTrace(err);}err[FO]=ex;ex.$jsException=err;Yn(err,ex);},Yn=(err,ex)=>{if(typeof Vi==="function"&&err.stack){let stack=Vi(err.stack);let javaStack=Bc(RM(),stack.length);let elem;let noStack=false;for(let i=0;i<stack.length;++i){let element=stack[i];elem=TD(Bq(element.className),Bq(element.methodName),Bq(element.fileName),element.lineNumber);if(elem==null){noStack=true;break;}javaStack.data[i]=elem;}if(!noStack){VW(ex,javaStack);}}},Df;
if(typeof Reflect==='object'){let defaultMessage=Symbol("defaultMessage");Df=function Df(message,cause){let self=Reflect.construct(Error,[void 0,cause],Df);Object.setPrototypeOf(self,Df.prototype);self[defaultMessage]=message;return self;}
;Df.prototype=Object.create(Error.prototype,{constructor:{configurable:true,writable:true,value:Df},message:{get(){try {let javaException=this[FO];if(typeof javaException==='object'){let javaMessage=S_(javaException);if(typeof javaMessage==="object"){return javaMessage!==null?javaMessage.toString():null;}}return this[defaultMessage];}catch(e){return "Exception occurred trying to extract Java exception message: "+e;}}}});}else {Df=Error;}let W9=e=>e instanceof Error&&typeof e[FO]==='object'?e[FO]:null,S_=t=>
UP(t),YW=t=>UY(t),RM=()=>Da(),TD=(className,methodName,fileName,lineNumber)=>{{return null;}},VW=(e,stack)=>{},Oo=null,Se=data=>{let i=0;let packages=new Array(data.length);for(let j=0;j<data.length;++j){let prefixIndex=data[i++];let prefix=prefixIndex>=0?packages[prefixIndex]:"";packages[j]=prefix+data[i++]+".";}Oo=packages;},VG=[],C1=data=>{let packages=Oo;let i=0;while(i<data.length){let cls=data[i++];VG.push(cls);let m=IL();cls[Bw]=m;let className=data[i++];m.name=className!==0?className:null;if(m.name!==
null){let packageIndex=data[i++];if(packageIndex>=0){m.name=packages[packageIndex]+m.name;}}m.binaryName="L"+m.name+";";let superclass=data[i++];m.parent=superclass!==0?superclass:null;m.superinterfaces=data[i++];if(m.parent){cls.prototype=Object.create(m.parent.prototype);}else {cls.prototype={};}cls.prototype.constructor=cls;m.modifiers=data[i++];m.primitiveKind=0;let innerClassInfo=data[i++];if(innerClassInfo!==0){let enclosingClass=innerClassInfo[0];m.enclosingClass=enclosingClass!==0?enclosingClass:null;let declaringClass
=innerClassInfo[1];m.declaringClass=declaringClass!==0?declaringClass:null;let simpleName=innerClassInfo[2];m.simpleName=simpleName!==0?simpleName:null;}let clinit=data[i++];m.clinit=clinit!==0?()=>{m.clinit=()=>{};clinit();}:()=>{};let virtualMethods=data[i++];if(virtualMethods!==0){for(let j=0;j<virtualMethods.length;j+=2){let name=virtualMethods[j];let func=virtualMethods[j+1];if(typeof name==='string'){name=[name];}for(let k=0;k<name.length;++k){cls.prototype[name[k]]=func;}}}}},WH=(runner,callback)=>{let result;try {result
=runner();}catch(e){result=e;}if(typeof callback!=='undefined'){callback(result);}else if(result instanceof Error){throw result;}};
function H(){this.$id$=0;}
let Bz=a=>{return By(SF(a));},SF=a=>{return a.constructor;},RF=(a,b)=>{return a!==b?0:1;},TL=a=>{let b,c,d,e,f,g,h,i;b=a;if(!b.$id$)b.$id$=M3();c=a.$id$;DG();if(!c)d=G(0);else{e=(((32-Ms(c)|0)+4|0)-1|0)/4|0;f=C9(e);g=f.data;e=(e-1|0)*4|0;h=0;while(e>=0){i=h+1|0;g[h]=Fx((c>>>e|0)&15,16);e=e-4|0;h=i;}d=FD(f);}b=L();I(I(b,G(1)),d);return K(b);},Zc=a=>{let b,c,d;b=(Bz(a)).kp;if(!OV(a,IV)&&b[Bw].itemType===null){b=new Oj;Bp(b);Z(b);}c=RI(a);b=c;d=M3();b.$id$=d;return c;},Ed=J(0),DQ=J(0),JZ=J(0);
function Bs(){H.call(this);this.mc=0;}
let W8=null,Ly=null,RJ=null,CZ=()=>{CZ=Bf(Bs);WB();},RZ=a=>{CZ();a.iZ="";},Pr=()=>{let a=new Bs();RZ(a);return a;},Sh=(a,b)=>{CZ();a.iZ=H8(b.data,0,b.data.length);},FD=a=>{let b=new Bs();Sh(b,a);return b;},Wz=(a,b)=>{a.iZ=b;},MX=a=>{let b=new Bs();Wz(b,a);return b;},QV=b=>{let c;CZ();c=Pr();c.iZ=Rw(b.data);return c;},BM=(a,b)=>{let c;if(b>=0&&b<a.iZ.length)return a.iZ.charCodeAt(b);c=new Hb;Bp(c);Z(c);},Cu=a=>{return a.iZ.length?0:1;},FZ=(a,b,c)=>{let d,e,f,g;d=Bu(0,c);if(b<65536){e=b&65535;while(true){if(d
>=a.iZ.length)return (-1);if(a.iZ.charCodeAt(d)==e)break;d=d+1|0;}return d;}GO();f=(55296|(b-65536|0)>>10&1023)&65535;g=(56320|b&1023)&65535;while(true){if(d>=(a.iZ.length-1|0))return (-1);if(a.iZ.charCodeAt(d)==f&&a.iZ.charCodeAt((d+1|0))==g)break;d=d+1|0;}return d;},Dq=(a,b,c)=>{let d,e,f;d=a.iZ.length;e=C3(b,c);if(!e)return Ly;if(!b&&c==d)return a;if(b>=0&&e<=0&&c<=d)return MX(a.iZ.substring(b,c));f=new Hb;Bp(f);Z(f);},Ha=(a,b)=>{return Dq(a,b,a.iZ.length);},E4=(a,b)=>{let c,d,e,f,g,h;if(Cu(b))return a;if
(Cu(a))return b;c=C9(a.iZ.length+b.iZ.length|0);d=c.data;e=0;f=0;while(f<a.iZ.length){g=e+1|0;d[e]=BM(a,f);f=f+1|0;e=g;}g=0;while(g<b.iZ.length){h=e+1|0;d[e]=BM(b,g);g=g+1|0;e=h;}return QV(c);},DN=(a,b,c)=>{let d,e,f;if(b==c)return a;d=C9(a.iZ.length);e=d.data;f=0;while(f<a.iZ.length){e[f]=BM(a,f)!=b?BM(a,f):c;f=f+1|0;}return QV(d);},Dn=a=>{let b,c;b=0;c=a.iZ.length-1|0;a:{while(b<=c){if(BM(a,b)>32)break a;b=b+1|0;}}while(b<=c&&BM(a,c)<=32){c=c+(-1)|0;}return Dq(a,b,c+1|0);},V=(a,b)=>{let c;if(a===b)return 1;if
(!(b instanceof Bs))return 0;c=b;return a.iZ!==c.iZ?0:1;},Du=a=>{let b;a:{if(!a.mc){b=0;while(true){if(b>=a.iZ.length)break a;a.mc=(31*a.mc|0)+a.iZ.charCodeAt(b)|0;b=b+1|0;}}}return a.mc;},CY=(b,c)=>{let d,e;CZ();d=BF(c);if(!BD(d))return G(2);e=L();JB(e,BA(d));while(BD(d)){JB(e,b);JB(e,BA(d));}return K(e);},WB=()=>{W8=C9(0);Ly=Pr();RJ=new Mw;},Dz=J();
function E8(){Dz.call(this);this.le=0;}
let RS=null,Hq=null,DG=()=>{DG=Bf(E8);Vu();},U3=(a,b)=>{DG();a.le=b;},O3=a=>{let b=new E8();U3(b,a);return b;},Ca=b=>{DG();return (L9(Xj(20),b,10)).g();},D0=b=>{let c,d;DG();if(b>=(-128)&&b<=127){a:{if(Hq===null){Hq=Bc(E8,256);c=0;while(true){d=Hq.data;if(c>=d.length)break a;d[c]=O3(c-128|0);c=c+1|0;}}}return Hq.data[b+128|0];}return O3(b);},X1=(a,b)=>{if(a===b)return 1;return b instanceof E8&&b.le==a.le?1:0;},Ms=b=>{let c,d;DG();if(!b)return 32;c=0;d=b>>>16|0;if(d)c=16;else d=b;b=d>>>8|0;if(!b)b=d;else c=c
|8;d=b>>>4|0;if(!d)d=b;else c=c|4;b=d>>>2|0;if(!b)b=d;else c=c|2;if(b>>>1|0)c=c|1;return (32-c|0)-1|0;},Vu=()=>{RS=By(LG);};
function G0(){let a=this;H.call(a);a.ji=null;a.jg=0;}
let LY=(a,b)=>{a.ji=C9(b);},Xj=a=>{let b=new G0();LY(b,a);return b;},L9=(a,b,c)=>{return Xu(a,a.jg,b,c);},Xu=(a,b,c,d)=>{let e,f,g,h,i,j,k;e=1;if(c<0){e=0;c= -c|0;}a:{if(HU(c,d)<0){if(e)C$(a,b,b+1|0);else{C$(a,b,b+2|0);f=a.ji.data;g=b+1|0;f[b]=45;b=g;}a.ji.data[b]=Fx(c,d);}else{h=1;i=1;j=JW((-1),d);b:{while(true){k=Bb(h,d);if(HU(k,c)>0){k=h;break b;}i=i+1|0;if(HU(k,j)>0)break;h=k;}}if(!e)i=i+1|0;C$(a,b,b+i|0);if(e)e=b;else{f=a.ji.data;e=b+1|0;f[b]=45;}while(true){if(!k)break a;f=a.ji.data;b=e+1|0;f[e]=Fx(JW(c,
k),d);c=YL(c,k);k=JW(k,d);e=b;}}}return a;},Ig=(a,b)=>{let c,d,e,f,g;c=a.ji.data.length;if(c>=b)return;d=c>=1073741823?2147483647:Bu(b,Bu(c*2|0,5));e=a.ji.data;f=C9(d);g=f.data;b=BH(d,e.length);c=0;while(c<b){g[c]=e[c];c=c+1|0;}a.ji=f;},K=a=>{let b,c,d,e,f;b=new Bs;c=a.ji;d=c.data;e=a.jg;CZ();f=d.length;if(e>=0&&e<=(f-0|0)){b.iZ=H8(c.data,0,e);return b;}b=new Cn;Bp(b);Z(b);},C$=(a,b,c)=>{let d,e,f,g;d=a.jg;e=d-b|0;a.y((d+c|0)-b|0);f=e-1|0;while(f>=0){g=a.ji.data;g[c+f|0]=g[b+f|0];f=f+(-1)|0;}a.jg=a.jg+(c-b|
0)|0;},Pz=J(0),HI=J(G0),XH=a=>{LY(a,16);},L=()=>{let a=new HI();XH(a);return a;},RT=(a,b)=>{let c,d;b=b;a.ji=C9(b.iZ.length);c=0;while(true){d=a.ji.data;if(c>=d.length)break;d[c]=BM(b,c);c=c+1|0;}a.jg=b.iZ.length;},Er=a=>{let b=new HI();RT(b,a);return b;},I=(a,b)=>{let c,d;c=a.jg;d=a;b=b===null?G(3):b;Ky(d,c,b);return a;},N=(a,b)=>{let c;c=a.jg;Ky(a,c,b);return a;},Q=(a,b)=>{L9(a,b,10);return a;},Pm=(a,b)=>{let c,d,e,f,g,h,i,j;c=a.jg;d=a;e=1;if(Ve(b,B7)){e=0;b=R3(b);}a:{if(H6(b,Cb(10))<0){if(e)C$(d,c,c+1|0);else
{C$(d,c,c+2|0);f=d.ji.data;g=c+1|0;f[c]=45;c=g;}d.ji.data[c]=Fx(E3(b),10);}else{g=1;h=Cb(1);i=Js(Cb(-1),Cb(10));b:{while(true){j=Su(h,Cb(10));if(H6(j,b)>0){j=h;break b;}g=g+1|0;if(H6(j,i)>0)break;h=j;}}if(!e)g=g+1|0;C$(d,c,c+g|0);if(e)g=c;else{f=d.ji.data;g=c+1|0;f[c]=45;}while(true){if(DH(j,B7))break a;f=d.ji.data;c=g+1|0;f[g]=Fx(E3((Js(b,j))),10);b=SG(b,j);j=Js(j,Cb(10));g=c;}}}return a;},P=(a,b)=>{let c;c=a.jg;EJ(a,c,b);return a;},JB=(a,b)=>{let c,d,e,f,g,h;c=0;b=b;d=b.iZ.length;e=a;f=e.jg;e=e;if(c<=d&&d
<=b.iZ.length){C$(e,f,(f+d|0)-c|0);while(c<d){g=e.ji.data;h=f+1|0;g[f]=BM(b,c);c=c+1|0;f=h;}return a;}b=new Cn;LT(b);Z(b);},EJ=(a,b,c)=>{C$(a,b,b+1|0);a.ji.data[b]=c;return a;},M8=a=>{return K(a);},Yv=(a,b)=>{Ig(a,b);},Ky=(a,b,c)=>{let d,e,f,g;if(b>=0&&b<=a.jg){a:{if(c===null)c=G(3);else if(Cu(c))break a;d=a.jg+c.iZ.length|0;Ig(a,d);e=a.jg-1|0;while(e>=b){a.ji.data[e+c.iZ.length|0]=a.ji.data[e];e=e+(-1)|0;}a.jg=a.jg+c.iZ.length|0;d=0;while(d<c.iZ.length){f=a.ji.data;g=b+1|0;f[b]=BM(c,d);d=d+1|0;b=g;}}return a;}c
=new Hb;Bp(c);Z(c);};
function Ep(){let a=this;H.call(a);a.pV=null;a.rn=null;a.pB=0;a.q6=0;}
let Bp=a=>{Pa(a);a.pB=1;a.q6=1;},Y9=()=>{let a=new Ep();Bp(a);return a;},Y$=a=>{return a;},Pa=a=>{L2(a);},UP=a=>{return a.pV;},UY=a=>{let b;b=a.rn;if(b===a)b=null;return b;},EU=J(Ep),BL=J(EU),LT=a=>{Bp(a);},Y8=()=>{let a=new BL();LT(a);return a;},BY=(a,b)=>{Pa(a);a.pB=1;a.q6=1;a.pV=b;},Y7=a=>{let b=new BL();BY(b,a);return b;},E2=J(),Wg=J(E2),RH=(a,b)=>{switch(a.primitiveKind){default:return Bc(a,b);}},V5=J(E2),LR=J(0),QX=J(0),K6=J(0);
function O5(){H.call(this);this.kp=null;}
let VA=b=>{let c;c=new O5;c.kp=b;return c;},GZ=a=>{return !a.kp[Bw].primitiveKind?0:1;},HE=a=>{let b;b=a.kp[Bw].itemType;return b===null?null:By(b);},Nv=J(),EM=()=>{EM=Bf(Nv);Ug();},Wp=b=>{EM();},E=()=>{let b,c,d,e,f;EM();b=Bg();c=(B3()).data;d=c.length;e=0;while(e<d){f=c[e].i7;S(b,f);e=e+1|0;}return R(CY(G(4),b));},F=(b,c,d,e,f)=>{let g,h,i;EM();d=Bq(d);e=Bq(e);g=S6(f,"hear");h=new Hf;h.mG=matchMedia("(prefers-color-scheme: dark)");f=new Mn;f.jf=h;h.lz=f;f=new J9;f.qC=h;h.lv=Bk(f);f=new J8;f.p3=h;h.nD=Bk(f);h.mO
=Bm();h.n$=G(2);h.mI=b;f=new L8;f.mP=b;h.lL=f;h.pq=d;h.k6=g;i=Cu(e)?0:1;h.n7=i;b=new OW;d=i?JC(e):NR(h.lL);b.l0=Bg();b.k2=Bg();b.kr=d;d=Gm(d);b.nr=d;e=new MU;f=d.lR;e.kK=NaN;e.jq=f;e.i6=LF(f);DB(e,Gn(f));b.jR=e;h.jE=b;h.i0=e;J2(e,new Qb);h.nv=BP(h.i0.i6);h.j$=TE(c,h.lz);FG(h);return h;},Ug=()=>{return;},TJ=J(),RI=b=>{let copy=new b.constructor();for(let field in b){if(b.hasOwnProperty(field)){copy[field]=b[field];}}return copy;},Uq=J(),Bi=(b,c)=>{if(b===null||b===undefined){return null;}let name='jso$functor$'
+c;let result=b[name];if(typeof result!=='function'){let fn=function(){return b[c].apply(b,arguments);};result=()=>fn;b[name]=result;}return result();},S6=(b,c)=>{if(typeof b!=='function')return b;let result={};result[c]=b;return result;},UO=J(),J$=J(0),Mw=J(),Iv=J(),RR=null,TN=null,GO=()=>{GO=Bf(Iv);SB();},Fx=(b,c)=>{GO();if(c>=2&&c<=36&&b>=0&&b<c)return b<10?(48+b|0)&65535:((97+b|0)-10|0)&65535;return 0;},SB=()=>{RR=By(MK);TN=Bc(Iv,128);};
function Gr(){H.call(this);this.mv=null;}
let RP=(a,b)=>{a.mv=b;},ED=a=>{let b=new Gr();RP(b,a);return b;},B4=b=>{let c,d,e,f,g,h,i,j,k,l,m;if(b===null)return null;c=Bq(typeof b);d=!V(c,G(5))&&!V(c,G(6))?0:1;Fq();e=KW;if(e!==null){if(d){f=e.get(b);g=(typeof f=='undefined'?1:0)?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=ED(b);e.set(b,new WeakRef(h));return h;}if(V(c,G(7))){i=Hp;j=KT;f=i.get(b);g=(typeof f=='undefined'?1:0)?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=ED(b);k=h;i.set(b,new WeakRef(k));j.register(k,b);return h;}if
(V(c,G(8))){l=F9;m=Op;f=l.get(b);g=(typeof f=='undefined'?1:0)?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=ED(b);k=h;l.set(b,new WeakRef(k));m.register(k,b);return h;}if(V(c,G(9))){f=OY;g=f===null?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=ED(b);OY=new WeakRef(h);return h;}}return ED(b);},Bk=b=>{if(b===null)return null;return !(b instanceof Gr)?b:b.mv;},L3=b=>{if(b===null)return null;return !(b instanceof Da())?b:Bk(b);},WS=(a,b)=>{if(b===a)return 1;if(b===null)return 0;if(!(b instanceof Gr))return 0;return a.mv
!==b.mv?0:1;},V_=J(),W=(b,c)=>{if(b===c)return 1;return b!==null?b.V(c):c!==null?0:1;},BW=b=>{if(b!==null)return b;b=new EB;BY(b,G(2));Z(b);},OX=J(0),F8=J(0),Ez=J(),Cr=a=>{return a.i4?0:1;},FH=(a,b)=>{let c;c=BF(a);while(BD(c)){if(W(BA(c),b))return 1;}return 0;},Ie=(a,b)=>{let c,d;c=0;d=BF(b);while(BD(d)){b=BA(d);if(!S(a,b))continue;c=1;}return c;},QJ=J(0),HO=J(0),LX=b=>{let c;Fe();c=new Qu;c.qh=b;return c;},Ot=b=>{let c,d,e;c=b.data;d=c.length;e=0;while(e<d){BW(c[e]);e=e+1|0;}return Nz(b.bb());};
function EO(){Ez.call(this);this.km=0;}
let BF=a=>{let b;b=new Me;b.pw=a;b.qD=a.km;b.qF=a.bc();b.oP=(-1);return b;},GX=(a,b)=>{let c,d,e;c=a;d=c.i4;e=0;while(true){if(e>=d)return (-1);if(W(b,BI(c,e)))break;e=e+1|0;}return e;},FS=(a,b)=>{let c,d;if(!OV(b,HO))return 0;c=b;if(a.bc()!=c.bc())return 0;d=0;while(d<c.bc()){if(!W(a.bd(d),c.bd(d)))return 0;d=d+1|0;}return 1;},IV=J(0),D2=J(0);
function F6(){let a=this;EO.call(a);a.j2=null;a.i4=0;}
let Wa=a=>{HF(a,10);},Bg=()=>{let a=new F6();Wa(a);return a;},HF=(a,b)=>{let c;if(b>=0){a.j2=Bc(H,b);return;}c=new BS;Bp(c);Z(c);},Y_=a=>{let b=new F6();HF(b,a);return b;},Uk=(a,b)=>{let c,d,e,f;HF(a,b.i4);c=BF(b);d=0;while(true){e=a.j2.data;f=e.length;if(d>=f)break;e[d]=BA(c);d=d+1|0;}a.i4=f;},G4=a=>{let b=new F6();Uk(b,a);return b;},BI=(a,b)=>{HM(a,b);return a.j2.data[b];},Te=a=>{return a.i4;},LH=(a,b,c)=>{let d,e;HM(a,b);d=a.j2.data;e=d[b];d[b]=c;return e;},S=(a,b)=>{let c,d,e,f,g,h;c=a.i4+1|0;d=a.j2.data.length;if
(d<c){c=d>=1073741823?2147483647:Bu(c,Bu(d*2|0,5));e=a.j2;f=HE(Bz(e));if(f===null){b=new EB;Bp(b);Z(b);}if(f===By(Tf)){b=new BS;Bp(b);Z(b);}if(c<0){b=new Re;Bp(b);Z(b);}g=e.data;e=RH(f.kp,c);h=BH(c,g.length);d=0;while(d<h){e.data[d]=g[d];d=d+1|0;}a.j2=e;}e=a.j2.data;h=a.i4;a.i4=h+1|0;e[h]=b;a.km=a.km+1|0;return 1;},Gu=(a,b)=>{let c,d,e,f;HM(a,b);c=a.j2.data;d=c[b];e=a.i4-1|0;a.i4=e;while(b<e){f=b+1|0;c[b]=c[f];b=f;}c[e]=null;a.km=a.km+1|0;return d;},F$=a=>{let b,c,d,e,f,g;b=a.j2;c=0;d=a.i4;e=null;if(c>d){e=
new BS;Bp(e);Z(e);}while(c<d){f=b.data;g=c+1|0;f[c]=e;c=g;}a.i4=0;a.km=a.km+1|0;},HM=(a,b)=>{let c;if(b>=0&&b<a.i4)return;c=new Cn;Bp(c);Z(c);};
function BJ(){let a=this;H.call(a);a.rj=null;a.jr=0;}
let Ct=(a,b,c)=>{a.rj=b;a.jr=c;},SC=(a,b)=>{return a!==b?0:1;};
function Db(){let a=this;BJ.call(a);a.i7=null;a.qc=null;a.kt=null;a.mQ=null;a.oL=null;}
let Ce=null,C0=null,BX=null,CD=null,C7=null,Dh=null,CW=null,Ec=null,CR=null,Dr=null,El=null,Ge=null,Dj=null,DD=null,CA=null,Hl=null,FI=null,F3=null,GC=null,EP=null,Dm=null,Fl=null,ER=null,Qc=null,Y=()=>{Y=Bf(Db);RU();},B3=()=>{Y();return Qc.bb();},M0=(a,b,c,d,e,f,g,h)=>{Y();Ct(a,b,c);a.i7=d;a.qc=e;a.kt=f;a.mQ=g;a.oL=h;},BK=(a,b,c,d,e,f,g)=>{let h=new Db();M0(h,a,b,c,d,e,f,g);return h;},Lc=b=>{let c,d,e,f;Y();c=(B3()).data;d=c.length;e=0;while(e<d){f=c[e];if(V(f.i7,b))return Bx(f);e=e+1|0;}return Bm();},NJ=a=>
{let b;b=a.qc;Fs();return b!==B0?0:1;},PH=(a,b,c)=>{let d,e,f;if(Cu(c))c=G(10);d=a.i7;e=a.kt.bj();b=Ip(b);f=L();P(I(I(I(I(I(I(I(f,d),G(11)),e),G(12)),b),G(13)),c),46);return K(f);},Ip=b=>{let c;Y();if(b.iZ.length>40){b=Dq(b,0,40);c=L();P(I(c,b),8230);b=K(c);}return b;},V3=()=>{let b,c;Y();b=Bc(Db,23);c=b.data;c[0]=Ce;c[1]=C0;c[2]=BX;c[3]=CD;c[4]=C7;c[5]=Dh;c[6]=CW;c[7]=Ec;c[8]=CR;c[9]=Dr;c[10]=El;c[11]=Ge;c[12]=Dj;c[13]=DD;c[14]=CA;c[15]=Hl;c[16]=FI;c[17]=F3;c[18]=GC;c[19]=EP;c[20]=Dm;c[21]=Fl;c[22]=ER;return b;},RU
=()=>{let b;b=new Db;Fs();M0(b,G(14),0,G(15),B0,Cw(BN(Bs,[G(16),G(17),G(18),G(19),G(20),G(21),G(22),G(23),G(24),G(25),G(26)])),G(16),G(27));Ce=b;C0=BK(G(28),1,G(26),B0,V0(1000),G(2),G(29));BX=BK(G(30),2,G(31),B0,Cw(BN(Bs,[G(32),G(33),G(34),G(35)])),G(32),G(36));CD=BK(G(37),3,G(35),B0,Ja(Jc(0),21057),G(2),G(38));C7=BK(G(39),4,G(40),B0,Ja(C4(0.0,21056.0),21057),G(2),G(41));Dh=BK(G(42),5,G(43),B0,C4(0.0,4.294967295E9),G(0),G(44));CW=BK(G(45),6,G(46),B0,Ja(C4(1.0,64.0),6),G(47),G(48));Ec=BK(G(49),7,G(50),B0,Cw(BN(Bs,
[G(51),G(52),G(53),G(54),G(55),G(56),G(57)])),G(51),G(58));CR=BK(G(59),8,G(60),B0,Cw(BN(Bs,[G(51),G(57),G(52),G(53)])),G(51),G(61));Dr=BK(G(62),9,G(63),B0,Cw(BN(Bs,[G(64),G(65)])),G(64),G(66));El=BK(G(67),10,G(68),B0,Cw(BN(Bs,[G(69),G(70),G(71)])),G(69),G(72));Ge=BK(G(73),11,G(74),B0,Jc(1),G(75),G(76));Dj=BK(G(77),12,G(78),B0,Jd(C4(1.0,1000.0),G(79)),G(79),G(80));DD=BK(G(81),13,G(82),Cs,C4(1.0,1000000.0),G(83),G(84));CA=BK(G(85),14,G(86),Cs,C4(0.0,1000000.0),G(0),G(87));Hl=BK(G(88),15,G(89),Cs,Jd(X5(BN(Bs,[G(90),
G(91),G(92),G(63),G(93),G(94),G(95),G(96)])),G(97)),G(97),G(98));FI=BK(G(99),16,G(100),Cs,Cw(BN(Bs,[G(79),G(101),G(102)])),G(79),G(103));F3=BK(G(104),17,G(105),Cs,Cw(BN(Bs,[G(106),G(107)])),G(106),G(108));GC=BK(G(109),18,G(110),Cs,Cw(BN(Bs,[G(111),G(112)])),G(111),G(113));EP=BK(G(114),19,G(115),Cs,Wj(),G(116),G(117));Dm=BK(G(118),20,G(119),Cs,Jd(C4(1.0,10000.0),G(120)),G(121),G(122));Fl=BK(G(123),21,G(124),Cs,Cw(BN(Bs,[G(125),G(126),G(127)])),G(125),G(128));ER=BK(G(129),22,G(130),Cs,Cw(BN(Bs,[G(125),G(131),
G(132)])),G(125),G(133));Qc=V3();};
function Hf(){let a=this;H.call(a);a.mI=null;a.lL=null;a.pq=null;a.k6=null;a.mG=null;a.lz=null;a.j$=null;a.lv=null;a.nD=null;a.jE=null;a.i0=null;a.mO=null;a.n$=null;a.nj=0;a.mq=0;a.n7=0;a.lG=0;a.on=0;a.nv=0;a.nS=0;}
let JN=a=>{Pb(a.i0);CH(a);},KM=a=>{GS(a.i0);CH(a);},DC=a=>{a.mO=Bm();a.nS=0;J2(a.i0,new PM);FG(a);Cy(a);a.k6.hear("engine");},MW=(a,b)=>{GS(a.i0);DB(a.i0,b);J2(a.i0,new Rb);CH(a);},Kg=(a,b)=>{DB(a.i0,Kr(a,b));H4(a.i0,new Ln,150.0);CH(a);},Kr=(a,b)=>{return Bt(0.0,Bd(b,CC(a.i0)))|0;},QU=(a,b,c)=>{let d;d=Ev(c);if(QR(d)&&DJ(d)===Br(DJ(d)))return d;d=L();I(I(I(I(d,b),G(134)),c),G(135));a.mO=Bx(K(d));FG(a);return PC();},Ls=a=>{let b,c;b=(matchMedia("(prefers-reduced-motion: reduce)")).matches?1:0;c=a.i0.jq;Y();if
(BB(c,EP,G(136))&&!b)JN(a);},CH=a=>{a.on=1;Q0(a.j$.lh);Cy(a);},Cy=a=>{let b;if(a.mq&&!a.lG){b=new Jz;b.qV=a;a.lG=requestAnimationFrame(Bi(Bk(b),"onAnimationFrame"));}},NN=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z,ba,bb,bc;a:{b=a.j$;c=a.i0;d=c.jq;Y();e=Bn(d,Fl);f=(-1);switch(Du(e)){case 3075958:if(!V(e,G(127)))break a;f=1;break a;case 102970646:if(!V(e,G(126)))break a;f=0;break a;default:}}b:{switch(f){case 0:break;case 1:g=1;break b;default:g=a.mG.matches?1:0;break b;}g=0;}f=Ju(a.i0)?0:1;c:{h
=c.jq;e=ET(c.i6);i=new PG;j=c.i6;k=Qo(e.ja.i1);if(!B5(b.l1)){d=Bl(b.l1);l=e.jt;if(Gi(d.oW,l)&&L7(d.oy,k)?1:0)break c;}m=new M9;d=e.jt;n=CE(d);n=n<=500?100:n>5000?25:50;m.na=BC(1,2);m.mC=Bm();m.ox=Bm();m.oW=d;m.oy=k;m.qJ=n;l=new Gh;o=new Cf;p=Bb(n,n);FN(o,p,2);q=0;while(q<p){BQ(o,q,0,GG(k.jZ,k.jU,q%n|0,n));BQ(o,q,1,GG(k.jL,k.jJ,q/n|0,n));q=q+1|0;}I4(l,d,o);m.mN=l;m.og=EX(d,m.na);b.l1=Bx(m);}r=Bl(b.l1);if(g)s=TM();else{t=Ba(16777215);s=new E_;u=Ba(1841698);v=Ba(5591647);w=Ba(3815235);m=Ba(2762803);Fu();k=Es(FB,
0.0);l=Es(FB,1.0);o=Ba(7744131);x=Ba(1800247);y=Ba(7744131);z=O4(BN(CV,[Ba(16645110),Ba(16574929),Ba(16306096),Ba(15379876),Ba(13602724),Ba(11107236),Ba(8350359)]));d=FB;ba=Bc(CV,d.ml.data.length);bb=ba.data;bc=0;n=bb.length;while(bc<n){bb[bc]=Jo(DO(d.ml.data[bc],0.2),t);bc=bc+1|0;}HN(s,t,u,v,w,m,k,l,o,x,y,z,O4(ba));}d=!(HS(b.l9)&&Gv(b.l9)<Bh(e.ja)?1:0)?Dd():b.l9;i.lE=h;i.ri=j;i.j_=e;i.nu=r;i.nx=s;i.lU=d;i.kA=f;QT(b.nC,i,f);QT(b.m$,i,f);Ro(b.m$,i);To(b.pm,c);VD(b.q9,i);Ya(b.qx,i);YN(b.qX,c.i6,Ex(h));Wk(b.pb,
i);b=b.lh.nG;c=new Pn;c.pz=g;c.py=f;Fv(b,c);},FG=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r;b=a.jE;c=CG();d=(B3()).data;e=d.length;f=0;while(f<e){g=d[f];h=CL(Cc(b),g);i=new QH;i.pS=c;i.pT=g;Fv(h,i);f=f+1|0;}a.n$=H9(c);a.mI.setAttribute("data-theme",R(Bn(a.i0.jq,Fl)));b=a.j$;c=a.jE;j=a.mO;k=a.nj&&BB(a.i0.jq,ER,G(132))?G(137):!V(a.pq,G(132))?G(138):G(139);l=Cc(c);m=G4(c.nr.rd);h=Bg();g=Dk(l);n=Bo(g)<=1?0:1;a:{if(n){i=g.kk;Co();if(i!==Qg)break a;}if(n)S(h,G(140));b:{o=Bn(l,Ce);e=(-1);switch(Du(o)){case -1360216880:if
(!V(o,G(22)))break b;e=2;break b;case -895939855:if(!V(o,G(23)))break b;e=3;break b;case 118875:if(!V(o,G(16)))break b;e=0;break b;case 3684185:if(!V(o,G(21)))break b;e=1;break b;default:}}c:{switch(e){case 0:case 1:case 2:case 3:break;default:e=0;break c;}e=1;}if(e){g=!n?G(141):G(142);i=L();I(I(I(i,G(143)),o),g);i=K(i);S(h,i);}}if(BB(l,BX,G(34))){g=Dk(l);e=1;d:{while(e<Bo(g)){if(Be(g,e)>1){e=1;break d;}e=e+1|0;}e=0;}if(e)S(h,G(144));}if(BB(l,El,G(71))){p=FK(l);if(p>0.3){g=BV(p);i=L();I(I(I(i,G(145)),g),G(146));i
=K(i);S(h,i);}}else{e=Pk(l);f=BB(l,El,G(70));q=!f?e:10.0*e;if(FK(l)*q>80.0){i=!f?G(2):G(147);g=BV(FK(l));r=BV(Br(4000.0/q)/1000.0);o=L();P(I(I(I(I(I(I(Q(I(o,G(148)),e),G(149)),i),G(150)),g),G(151)),r),46);i=K(o);S(h,i);}}Ie(m,h);BW(m);Fv(j,R8(m));Uz(b.pM,m);b.oA.setAttribute("data-controls",R(Bn(l,FI)));Yz(b.qM,XN(l));TT(b.qe,l);SM(b.p7,c);U_(b.oX,CM(b.mS)&&DY(Bl(b.mS),l)?1:0);b.mS=Bx(l);b=b.pA;c=L();I(I(I(c,G(152)),k),G(153));BE(b,M8(c));Cy(a);},UT=b=>{let c;b=b;c=b.i0.jq;Y();return R(BB(c,ER,G(132))&&!b.nj
?G(132):G(131));},Wd=b=>{return !!b.i0.jx;},SO=b=>{let c;b=b;c=L0(b.jE);Y();Ci(c,CA.i7,Ca(BP(b.i0.i6)));return R(H9(c));},Vq=b=>{b=b;b.nj=1;FG(b);},Xk=b=>{Cy(b);},SN=b=>{b=b;GS(b.i0);Kg(b,0.0);},Sn=(b,c)=>{let d;d=c;return Q4(b.i0.i6,d);},VC=(b,c)=>{b=b;b.j$.lh.nG=Bx(B4(c));Cy(b);},Xf=b=>{let c,d,e,f,g,h,i,j,k,l;b=b.i0.i6;c=b.j9.i4;d=((c+60|0)-1|0)/60|0;e=((c+d|0)-1|0)/d|0;c=1+(NC(b,0)).data.length|0;f=Bj(Bb(e,c));g=f.data;h=0;while(h<e){i=Bb(h,d);j=NC(b,i);k=j.data;l=Bb(h,c);g[l]=Bb(i,b.ko);B$(j,0,f,l+1|0,
k.length);h=h+1|0;}return Mv(f);},XY=(b,c)=>{c=Bq(c);E5(b.lz,JC(c));},Vr=(b,c)=>{let d;d=c;Fc(b.lz,d);},Y0=b=>{return b.i0.i6.jz;},VJ=(b,c)=>{let d;d=c;E$(b.lz,d>=0?Dg(d):Dd());},S1=(b,c)=>{let d;c=Bq(c);b=b;c=QU(b,G(154),c);d=new NB;d.qv=b;Pq(c,d);},RV=(b,c)=>{let d;c=Bq(c);b=b;c=QU(b,G(155),c);d=new Mz;d.qj=b;Pq(c,d);},TI=b=>{let c,d,e,f,g,h,i,j,k,l,m,n;b=b.i0;c=b.jq;b=ET(b.i6);d=F7(b);e=Er(G(156));f=(B3()).data;g=f.length;h=0;while(h<g){i=f[h];if(!G2(c,i)){j=e.jg<=1?G(2):G(157);j=N(N(P(N(e,j),34),i.i7),G(158));k
=i.kt;i=Bn(c,i);if(!Of(k,i)){k=L();P(I(P(k,34),i),34);i=K(k);}N(j,i);}h=h+1|0;}l=K(P(e,125));h=b.kE;e=QO(b.kh);i=Oz(d.jd);d=Oz(d.jc);j=b.lc;j=MQ(j.iY,0,j.i2);m=Ds(b);n=Bh(b.ja);g=b.ln;k=L();b=I(Q(I(Q(I(I(I(I(I(I(I(I(I(Q(I(I(I(k,G(159)),l),G(160)),h),G(161)),e),G(162)),i),G(163)),d),G(164)),j),G(165)),m),G(166)),n),G(167));h=b.jg;d=b;e=!g?G(116):G(136);Ky(d,h,e);P(b,125);return R(K(k));},U$=b=>{KM(b);},XG=b=>{return b.i0.nY;},WT=b=>{let c,d,e;b=b;if(!b.mq){b.mq=1;c=b.j$;Hy(c.nC);Hy(c.m$);c=b.mG;d=b.lv;c.addEventListener("change",
Bi(d,"handleEvent"));d=window;e=b.lv;d.addEventListener("resize",Bi(e,"handleEvent"));if(Kf(b.lL)){d=window;e=b.nD;d.addEventListener("hashchange",Bi(e,"handleEvent"));}if(!b.n7){b.n7=1;Ls(b);}NN(b);Cy(b);}},UK=b=>{let c,d,e;b=HB(b.i0.i6.jG);c=Gc(b.kf,Po(b));d=b.kX;e=d.data;B$(d,0,c,b.kf.data.length,e.length);return Mv(c);},Wh=b=>{let c,d,e,f;b=b;b.mq=0;c=b.mG;d=b.lv;c.removeEventListener("change",Bi(d,"handleEvent"));d=window;e=b.lv;d.removeEventListener("resize",Bi(e,"handleEvent"));d=window;e=b.nD;d.removeEventListener("hashchange",
Bi(e,"handleEvent"));f=b.lG;cancelAnimationFrame(f);b.lG=0;},UI=(b,c)=>{let d,e,f;c=Bq(c);b=b;d=L0(b.jE);if(!(b.mI.hasAttribute(R(c))?1:0))Cp(d,c);else Ci(d,c,Bq(b.mI.getAttribute(R(c))));e=b.i0.jq;Y();f=BB(e,EP,G(136));L$(b.jE,d);DC(b);if(!f)Ls(b);},Tn=b=>{return !!b.i0.i6.kB;},Xd=b=>{let c;b=b.j$.lh;b.nO=0;c=BF(b.nh);while(BD(c)){BE(Bk(BA(c)),G(168));}},Tg=b=>{JN(b);},UV=b=>{return BP(b.i0.i6);},VZ=b=>{return R(b.n$);},Cn=J(BL),XR=J(BL),B9=J(0),Ck=J(0),Sw=J(),Qn=J(0);
function Mn(){H.call(this);this.jf=null;}
let Ma=(a,b)=>{let c;c=a.jf;MW(c,Kr(c,BP(c.i0.i6)+b));},Fc=(a,b)=>{let c;c=a.jf;MW(c,Kr(c,b));},Hm=a=>{Cy(a.jf);},J6=(a,b,c)=>{let d,e,f,g;d=a.jf.jE;e=Cc(d);f=HV(e,b,c);if(B5(f))d=PH(b,c,Bn(e,b));else{a:{b:{c:{F0(d);g=Fr(d.kr);Ci(g,b.i7,Bn(Bl(f),b));c=Bl(f);Hu();switch(Lf.data[b.jr]){case 1:break b;case 2:break c;case 3:break;case 4:Y();Cp(g,CD.i7);Cp(g,C7.i7);if(!BB(Cc(d),BX,G(35)))break a;Cp(g,BX.i7);break a;default:break a;}c=Cc(d);Y();if(!BB(c,BX,G(35)))break a;Cp(g,BX.i7);Cp(g,CD.i7);break a;}Y();if(!KG(CL(c,
Ce),Bx(G(26)))){Cp(g,C0.i7);break a;}Kk(d,FQ(Cc(d),GT(Cc(d))),g);break a;}Y();if(!BB(c,BX,G(35)))Cp(g,CD.i7);else Kk(d,F2(Cc(d),(ET(d.jR.i6)).kd),g);}d:{if(DY(Bl(f),e)){Y();if(b!==DD)break d;}Y();Cp(g,CA.i7);}Fa(d,g);d=G(2);}if(Cu(d)){DC(a.jf);CH(a.jf);}return d;},E5=(a,b)=>{let c,d,e,f,g,h;c=a.jf.jE;F0(c);d=Fr(c.kr);e=(B3()).data;f=e.length;g=0;while(g<f){h=e[g];if(!NJ(h)&&h!==DD&&h!==CA&&h!==Dm?0:1)Cp(d,h.i7);g=g+1|0;}KI(d,b);Fa(c,d);DC(a.jf);CH(a.jf);},Em=(a,b,c)=>{let d,e,f,g;d=a.jf.jE;e=d.jR.jx;f=Cc(d);if
(BP(d.jR.i6)>0)f=F2(f,(ET(d.jR.i6)).kd);b=b.da(f);if(!DY(b,Cc(d))){if(!c)F0(d);g=Fr(d.kr);Kk(d,b,g);Y();Cp(g,CA.i7);Fa(d,g);if(e)Pb(d.jR);}DC(a.jf);CH(a.jf);},E$=(a,b)=>{let c;c=a.jf;c.j$.l9=b;Cy(c);},BG=J(0);
function J9(){H.call(this);this.qC=null;}
let R_=(b,c)=>{Cy(b.qC);};
function J8(){H.call(this);this.p3=null;}
let Vc=(b,c)=>{b=b.p3;L$(b.jE,NR(b.lL));DC(b);};
function Ku(){H.call(this);this.jC=null;}
let JG=null,Ub=(a,b)=>{a.jC=b;},Rf=a=>{let b=new Ku();Ub(b,a);return b;},Bm=()=>{if(JG===null)JG=Rf(null);return JG;},Bx=b=>{return Rf(BW(b));},Bl=a=>{let b;b=a.jC;if(b!==null)return b;b=new Eu;Bp(b);Z(b);},CM=a=>{return a.jC===null?0:1;},B5=a=>{return a.jC!==null?0:1;},Fv=(a,b)=>{let c;c=a.jC;if(c!==null)b.db(c);},D_=(a,b)=>{let c;c=a.jC;if(c!==null)b=c;return b;},Ht=a=>{let b;b=a.jC;if(b!==null)return b;b=new Eu;Bp(b);Z(b);},KG=(a,b)=>{if(a===b)return 1;if(!(b instanceof Ku))return 0;return W(b.jC,a.jC);};
function L8(){H.call(this);this.mP=null;}
let Kf=a=>{return a.mP.hasAttribute("fragment")?1:0;},NR=a=>{let b;b=K7(a);if(Kf(a))KI(b,JC(Bq(location.hash.slice(1))));return b;},K7=a=>{let b,c,d,e,f,g;b=CG();c=(B3()).data;d=c.length;e=0;while(e<d){f=c[e];if(a.mP.hasAttribute(R(f.i7))?1:0){g=f.i7;Ci(b,g,Bq(a.mP.getAttribute(R(g))));}e=e+1|0;}return b;};
function OW(){let a=this;H.call(a);a.l0=null;a.k2=null;a.jR=null;a.kr=null;a.nr=null;}
let Cc=a=>{return a.jR.jq;},L0=a=>{return Fr(a.kr);},L$=(a,b)=>{let c,d,e,f;a:{c=a.kr;d=b.j8;e=c.j8;if(FS(d,e)){d=b.kC;c=c.kC;if(FS(d,c)){f=1;break a;}}f=0;}if(!f){F0(a);Fa(a,Fr(b));}},Qz=(a,b,c)=>{let d,e;if(!Cr(b)){d=Ml(a);S(c,d);b=b;d=Gu(b,b.i4-1|0);e=Cc(a);Fa(a,d.mt);if(!DY(e,Cc(a)))DB(a.jR,d.m8);}},F0=a=>{let b,c;b=a.k2;c=Ml(a);S(b,c);F$(a.l0);b=a.k2;if(b.i4>200)Gu(b,0);},Ml=a=>{let b,c,d;b=new Jq;c=a.kr;d=BP(a.jR.i6);b.mt=c;b.m8=d;return b;},Fa=(a,b)=>{let c,d,e,f;a.kr=b;b=Gm(b);a.nr=b;c=a.jR;d=b.lR;e
=DY(d,c.jq);f=Gn(d)!=Gn(c.jq)?0:1;c.jq=d;c.kK=NaN;if(!e){c.i6=LF(d);c.nY=c.nY+1|0;c.jx=0;}if(!(e&&f))DB(c,Gn(d));else if(BP(c.i6)>CC(c))DB(c,CC(c));},Kk=(a,b,c)=>{let d,e,f,g,h;d=(B3()).data;e=d.length;f=0;while(f<e){g=d[f];h=CL(b,g);if(CM(h)&&!KG(h,CL(Cc(a),g)))Ci(c,g.i7,Bl(h));f=f+1|0;}},R1=J(),JC=b=>{let c,d;c=CG();b=new URLSearchParams(R(b));d=new HT;d.oN=c;b.forEach(Bi(Bk(d),"pair"));return c;},H9=b=>{let c,d,e,f;c=new URLSearchParams("");d=0;while(d<GR(b)){e=Fy(b,d);f=GH(b,d);c.append(R(e),R(f));d=d+1
|0;}return Bq(c.toString());},D8=J(0),Qb=J(),Yj=a=>{return performance.now();};
function MU(){let a=this;H.call(a);a.jq=null;a.i6=null;a.nY=0;a.jx=0;a.lf=0;a.p0=0;a.kK=0.0;a.qu=0;}
let Pb=a=>{if(BP(a.i6)>=CC(a))DB(a,0);a.jx=1;a.kK=NaN;},GS=a=>{a.jx=0;a.lf=0;},DB=(a,b)=>{b=Bu(0,BH(b,CC(a)));a.p0=b;a.lf=b==BP(a.i6)?0:1;},Ju=a=>{return !a.jx&&!a.lf?0:1;},CC=a=>{let b,c;b=Ex(a.jq);c=a.i6;if(c.kB)b=BH(c.jz,b);return b;},J2=(a,b)=>{H4(a,b,30.0);},H4=(a,b,c)=>{let d,e,f,g,h;d=b.bF();if(a.lf)e=a.p0;else if(!a.jx)e=BP(a.i6);else{f=a.jq;Y();g=BB(f,Dm,G(120))?Dd():Dg(CF(f,Dm)|0);if(LZ(g))e=CC(a);else{if(isNaN(a.kK)?1:0){a.kK=d;a.qu=BP(a.i6);}e=Bd(a.qu+(d-a.kK)*Gv(g)/1000.0,CC(a))|0;}}h=KQ(a.i6,e,
16);while(!h&&b.bF()-d<c){h=KQ(a.i6,e,16);}e=a.lf;if(!(!e&&h))a.kK=NaN;h=e&(h?0:1);a.lf=h;a.jx=a.jx&(!h&&BP(a.i6)>=CC(a)?0:1);};
function Pc(){let a=this;H.call(a);a.jG=null;a.pH=0;a.j9=null;a.ko=0;a.lm=null;a.jz=0;a.kB=0;}
let XV=(a,b)=>{let c,d,e,f,g,h,i;a:{a.j9=Bg();a.ko=1;a.lm=Bj(256);c=new QM;c.kq=Dk(b);c.j4=GT(b);c.kL=Pk(b);Y();d=Bn(b,El);e=Dk(b);f=FK(b);g=(-1);switch(Du(d)){case -361295720:if(!V(d,G(70)))break a;g=0;break a;case 2988943:if(!V(d,G(71)))break a;g=1;break a;default:}}b:{switch(g){case 0:h=new KS;h.qO=f;h.lK=Ch(e);break b;case 1:h=new MP;h.k5=1.0;h.kZ=1.0;h.oH=f;h.lF=Ch(e);h.lJ=Ch(e);h.n6=Ch(e);h.ny=Ch(e);break b;default:}h=new II;F1();h.n_=f;}if(G2(b,C7))d=h;else{d=new Mk;i=OZ(b);d.m_=h;d.o2=i;}c:{c.ls=d;e
=Bn(b,BX);g=(-1);switch(Du(e)){case 115791563:if(!V(e,G(34)))break c;g=1;break c;case 289928229:if(!V(e,G(33)))break c;g=0;break c;case 1230441723:if(!V(e,G(35)))break c;g=2;break c;default:}}d:{switch(g){case 0:d=new MG;break d;case 1:d=new Lp;break d;case 2:if(!Pf(b)){d=Qs(b);break d;}d=new Qj;d.pZ=Jv(b);break d;default:}d=Qs(b);}c.kc=d.dq(c.kq);c.l_=EX(c.kq,c.j4.i1);c.nm=J4(c.kq,Bh(c.j4));c.qU=Mb(c.kq,c.kL);c.oO=Mb(c.kq,Bh(c.j4)%c.kL|0);Ks(c);a.jG=c;a.pH=BH(1024,4000000/Po(HB(c))|0);QL(a);},LF=a=>{let b=
new Pc();XV(b,a);return b;},BP=a=>{return a.jG.jy;},Q4=(a,b)=>{let c,d,e;c=a.jz;if(b<=c)return a.lm.data[b];d=new BS;e=L();P(Q(I(Q(I(e,G(169)),b),G(170)),c),46);BY(d,K(e));Z(d);},NC=(a,b)=>{return (BI(a.j9,b)).kf;},ET=a=>{let b,c,d,e,f,g,h,i,j,k;b=a.jG;c=a.kB&&BP(a)==a.jz?1:0;d=new IW;e=b.kq;f=b.j4;g=MI(b.jy,b.kL,Bh(f));h=b.jy;i=b.mD;j=CI(b.kc);k=b.ls.dv();b=Ki(Go(b.l_));d.jt=e;d.ja=f;d.nc=g;d.kE=h;d.kh=i;d.kd=j;d.nF=k;d.lc=b;d.ln=c;return d;},KQ=(a,b,c)=>{let d,e,f,g,h;if(a.kB)b=BH(b,a.jz);Qh(a,b);d=0;while
(true){e=a.jG;if(e.jy>=b)break;if(d>=c)break;QY(e);e=a.jG;if(e.jy<=a.jz)f=1;else{a:{g=e.mD;if(g-g===0.0){e=e.kc;f=1;b:{c:{while(true){h=e.jd.data;if(f>=h.length)break;if(!OA(h[f].iY))break c;if(!OA(e.jc.data[f].iY))break c;f=f+1|0;}f=1;break b;}f=0;}if(f){f=1;break a;}}f=0;}if(f){a.jz=a.jG.jy;QL(a);f=1;}else{a.kB=1;f=a.jz;Qh(a,f);while(true){e=a.jG;if(e.jy>=f)break;QY(e);}f=0;}}if(!f)break;d=d+1|0;}d:{e:{c=a.jG.jy;if(c!=b){if(!a.kB)break e;if(c!=a.jz)break e;}b=1;break d;}b=0;}return b;},Qh=(a,b)=>{let c,d,
e,f;c=BH(b/a.ko|0,a.j9.i4-1|0);d=a.jG;e=d.jy;if(!(b>=e&&Bb(c,a.ko)<=e)){b=Bb(c,a.ko);f=BI(a.j9,c);d.jy=b;C5(d.kc,f.kf);d.ls.dC(f.kX);Ks(d);}},QL=a=>{let b,c,d,e,f,g;b=a.jz;c=a.lm;d=c.data.length;if(b==d)a.lm=Gc(c,2*d|0);c=a.lm.data;b=a.jz;e=a.jG;c[b]=e.mD;if(b%a.ko|0)return;f=a.j9;e=HB(e);S(f,e);e=a.j9;if(e.i4>a.pH){f=G4(e);F$(a.j9);b=0;g=f;while(b<g.i4){e=a.j9;f=BI(g,b);S(e,f);b=b+2|0;}a.ko=a.ko*2|0;}};
function LK(){let a=this;H.call(a);a.oA=null;a.pM=null;a.qM=null;a.nC=null;a.m$=null;a.pm=null;a.q9=null;a.qx=null;a.qX=null;a.pb=null;a.p7=null;a.oX=null;a.qe=null;a.lh=null;a.pA=null;a.qZ=null;a.l1=null;a.mS=null;a.l9=null;}
let RX=(a,b,c)=>{let d,e,f,g,h,i,j,k;a.l1=Bm();a.mS=Bm();a.l9=Dd();a.oA=b;d=new Qi;e=b.querySelector(".messages");d.or=Bg();d.ot=e;a.pM=d;e=new IU;FX();e.mT=b;a.qM=e;e=new Nm;f=b.querySelector(".decision");BW(c);d=new ND;d.q8=c;N2(e,f,d);e.kU=Bm();e.lB=Bm();e.mX=c;JP(new FM,e.lk,e);g=e.lk;d=new IM;d.pv=e;g.addEventListener("dblclick",Bi(Bk(d),"handleEvent"));a.nC=e;a.m$=VO(b.querySelector(".network"),c);e=new I_;f=b.querySelector(".transport");Cx();h=new Lj;h.px=c;e.qG=EE(f,G(171),h);d=new Ll;d.qg=c;e.qt=EE(f,
G(172),d);BW(c);h=new Lk;h.qN=c;d=EE(f,G(173),h);e.qA=d;e.rf=d.querySelector("span");h=new Li;h.oK=c;e.pY=EE(f,G(174),h);h=new Lh;h.qm=c;e.qE=EE(f,G(175),h);g=f.querySelector(".iteration");e.lt=g;h=new HK;h.q0=e;h.q1=c;g.addEventListener("input",Bi(Bk(h),"handleEvent"));e.pa=f.querySelector(".position");e.kR=f.querySelector(".speed select");i=PS.data;j=i.length;k=0;while(k<j){LP(e,i[k]);k=k+1|0;}f=e.kR;h=new HJ;h.o4=e;h.o3=c;f.addEventListener("change",Bi(Bk(h),"handleEvent"));a.pm=e;e=new Pt;f=b.querySelector(".predictions");e.kN
=Bg();e.nB=DU((Fd()).i1,(Fd()).i8);e.nK=f.querySelector("tbody");e.oY=f.querySelector(".score");a.q9=e;a.qx=SD(b.querySelector(".predictions .editing"),c);e=new M2;d=b.querySelector(".losses");BW(c);f=new OS;f.pR=c;e.mK=Bg();e.nT=(-1);e.nd=d.querySelector("tbody");e.pp=f;a.qX=e;a.pb=XT(b,c);d=b.querySelector(".set-up .tools");a.p7=Vk(d,c);a.oX=Ru(d,b.querySelector(".example-help"),c);a.qe=Ys(b.querySelector(".set-up"),c);a.lh=Ye(b,c);a.pA=b.querySelector(".engine");a.qZ=b.querySelector(".announcement");},TE
=(a,b)=>{let c=new LK();RX(c,a,b);return c;},BS=J(BL),FE=J(BJ),B0=null,Cs=null,SH=null,Fs=()=>{Fs=Bf(FE);XF();},Wy=(a,b,c)=>{Fs();Ct(a,b,c);},NW=(a,b)=>{let c=new FE();Wy(c,a,b);return c;},XF=()=>{let b,c,d;B0=NW(G(176),0);b=NW(G(177),1);Cs=b;c=Bc(FE,2);d=c.data;d[0]=B0;d[1]=b;SH=c;},M=J(),U2=a=>{return;},CK=J(0);
function Fg(){M.call(this);this.k8=null;}
let Cw=b=>{let c;c=new Fg;c.k8=Ot(b);return c;},Us=(a,b)=>{let c;c=Dn(b);return !FH(a.k8,c)?Bm():Bx(c);},U1=a=>{let b,c;if(Di(a.k8)!=1){b=CY(G(157),a.k8);c=L();I(I(c,G(178)),b);b=K(c);}else{b=FP(a.k8,0);c=L();I(I(c,G(179)),b);b=K(c);}return b;};
function IO(){M.call(this);this.oe=0;}
let J1=null,PO=null,GI=()=>{GI=Bf(IO);UX();},R6=(a,b)=>{GI();a.oe=b;},V0=a=>{let b=new IO();R6(b,a);return b;},S3=(a,b)=>{let c,d,e,f,g;c=Bg();d=BF(C2(b,59));while(true){if(!BD(d))return Bx(CY(G(180),c));b=C2(BA(d),44);GI();e=b;if(e.i4!=3)f=Bm();else{b=J1;g=BI(e,0);b=In(b,g);g=J1;f=BI(e,1);g=In(g,f);f=PO;e=BI(e,2);f=Nn(f,e);if(CM(b)&&CM(g)&&CM(f)){b=Bl(b);g=Bl(g);f=Bl(f);e=L();I(P(I(P(I(e,b),44),g),44),f);f=Bx(K(e));}else f=Bm();}if(B5(f))break;b=c;if(b.i4==a.oe)break;S(b,Bl(f));}return Bm();},RK=a=>{let b,
c;b=a.oe;c=L();I(Q(I(c,G(181)),b),G(182));return K(c);},UX=()=>{J1=Jc(0);PO=C4(0.0,1.0);};
function Kx(){let a=this;M.call(a);a.oh=null;a.nQ=0;}
let Sz=(a,b,c)=>{a.oh=b;a.nQ=c;},Ja=(a,b)=>{let c=new Kx();Sz(c,a,b);return c;},W4=(a,b)=>{let c,d,e,f;c=Bg();d=BF(C2(b,44));while(true){if(!BD(d))return Bx(CY(G(183),c));e=BA(d);f=a.oh.dO(e);if(B5(f))break;e=c;if(e.i4==a.nQ)break;S(e,Bl(f));}return Bm();},Ur=a=>{let b,c,d;b=a.oh.bj();c=a.nQ;d=L();I(Q(I(I(I(d,G(184)),b),G(185)),c),G(186));return K(d);};
function JY(){M.call(this);this.n5=0;}
let Uv=(a,b)=>{a.n5=b;},Jc=a=>{let b=new JY();Uv(b,a);return b;},In=(a,b)=>{let c,d,e,f;c=Ev(b);if(JJ(c))return Bm();d=DJ(c);e=d-d!==0.0?0:1;a:{b:{if(e){if(d>0.0)break b;if(!a.n5)break b;}f=0;break a;}f=1;}return !f?Bm():Bx(BV(d));},Uf=a=>{return !a.n5?G(187):G(188);};
function Im(){let a=this;M.call(a);a.nM=0.0;a.nZ=0.0;}
let VP=(a,b,c)=>{a.nM=b;a.nZ=c;},C4=(a,b)=>{let c=new Im();VP(c,a,b);return c;},Nn=(a,b)=>{let c,d;c=Ev(b);if(JJ(c))return Bm();d=DJ(c);return !(d===Br(d)&&d>=a.nM&&d<=a.nZ?1:0)?Bm():Bx(BV(d+0.0));},Wl=a=>{let b,c,d;b=BV(a.nM);c=BV(a.nZ);d=L();I(I(I(I(d,G(189)),b),G(190)),c);return K(d);};
function Iz(){let a=this;M.call(a);a.m0=null;a.l$=null;}
let YH=(a,b,c)=>{a.m0=b;a.l$=c;},Jd=(a,b)=>{let c=new Iz();YH(c,a,b);return c;},YP=(a,b)=>{return !V(Dn(b),a.l$)?a.m0.dO(b):Bx(a.l$);},Xt=a=>{let b,c,d;b=a.m0.bj();c=a.l$;d=L();I(I(I(d,b),G(191)),c);return K(d);};
function LV(){M.call(this);this.om=null;}
let X5=b=>{let c;c=new LV;c.om=Ot(b);return c;},Xg=(a,b)=>{let c,d,e;c=Bg();d=BF(C2(b,44));while(true){if(!BD(d))return Cr(c)?Bm():Bx(CY(G(183),c));e=Dn(BA(d));if(!FH(a.om,e))break;if(FH(c,e))break;S(c,e);}return Bm();},YM=a=>{let b,c;b=CY(G(157),a.om);c=L();I(I(I(c,G(192)),b),G(193));return K(c);},HC=J(M),U6=a=>{return;},Wj=()=>{let a=new HC();U6(a);return a;},Rz=(a,b)=>{let c,d;a:{c=Dn(b);d=(-1);switch(Du(c)){case 0:if(!V(c,G(2)))break a;d=0;break a;case 3569038:if(!V(c,G(136)))break a;d=1;break a;case 97196323:if
(!V(c,G(116)))break a;d=2;break a;default:}}b:{switch(d){case 0:case 1:b=Bx(G(136));break b;case 2:b=Bx(G(116));break b;default:}b=Bm();}return b;},Um=a=>{return G(194);},Oj=J(EU),We=J(),Vg=b=>{try {history.replaceState(history.state,'',b?'#'+b:location.pathname+location.search);}catch(sandboxed){}};
function Np(){let a=this;H.call(a);a.j8=null;a.kC=null;}
let RD=a=>{a.j8=Bg();a.kC=Bg();},CG=()=>{let a=new Np();RD(a);return a;},Ov=b=>{let c,d,e;c=CG();d=0;while(true){e=b.data;if(d>=e.length)break;Ci(c,e[d],e[d+1|0]);d=d+2|0;}return c;},GR=a=>{return a.j8.i4;},Fy=(a,b)=>{return BI(a.j8,b);},GH=(a,b)=>{return BI(a.kC,b);},Ci=(a,b,c)=>{let d;d=GX(a.j8,b);if(d>=0)LH(a.kC,d,c);else{S(a.j8,b);S(a.kC,c);}},KI=(a,b)=>{let c;c=0;while(c<GR(b)){Ci(a,Fy(b,c),GH(b,c));c=c+1|0;}},Cp=(a,b)=>{let c;c=GX(a.j8,b);if(c>=0){Gu(a.j8,c);Gu(a.kC,c);}},Fr=a=>{let b;b=CG();KI(b,a);return b;},Mo
=J(0);
function HT(){H.call(this);this.oN=null;}
let Xo=(b,c,d)=>{c=Bq(c);d=Bq(d);Ci(b.oN,d,c);};
function PI(){let a=this;M.call(a);a.lR=null;a.rd=null;}
let Gm=b=>{let c,d,e,f,g,h,i,j,k;c=Bg();d=0;while(d<(B3()).data.length){e=Bm();S(c,e);d=d+1|0;}e=Lx(c);c=Bg();d=0;while(d<GR(b)){e=D_(Nu(e,b,d),e);d=d+1|0;}d=0;while(d<GR(b)){f=Lc(Fy(b,d));if(B5(f)){f=YA(Fy(b,d));S(c,f);}else if(B5(Nu(e,b,d))){f=PH(Bl(f),GH(b,d),Bn(e,Bl(f)));S(c,f);}d=d+1|0;}g=new OD;g.j3=Bg();g.jk=e;if(OI(e))S(g.j3,G(195));MN(g,C0,Ce,G(26));if(GJ(g.jk)&&!G2(g.jk,CW)){b=g.j3;f=GU(g,CW);h=L();I(I(I(h,G(196)),f),G(197));f=K(h);S(b,f);}if(BB(g.jk,BX,G(35))&&!Pf(g.jk)){h=g.j3;d=(Jv(g.jk)).data.length;i
=CE(Dk(g.jk));f=L();I(Q(I(Q(I(f,G(198)),d),G(199)),i),G(200));f=K(f);S(h,f);}MN(g,CD,BX,G(35));b=Bg();i=CE(Dk(g.jk));j=BF(C2(Bn(g.jk,C7),44));k=i;while(BD(j)){f=BA(j);if(KK(f)>=k)S(b,f);}if(!Cr(b)){f=g.j3;b=Ip(CY(G(183),b));d=i-1|0;h=L();P(Q(I(I(I(h,G(201)),b),G(202)),d),46);h=K(h);S(f,h);}if(V(D_(CL(g.jk,Dr),G(2)),G(64))&&!JH(g.jk)){f=g.j3;b=GU(g,CR);h=L();I(I(I(h,G(203)),b),G(204));h=K(h);S(f,h);}d=Bh(GT(g.jk));if(!BB(g.jk,Dj,G(79))&&CF(g.jk,Dj)>d){b=g.j3;f=GU(g,Dj);h=L();P(Q(I(I(h,f),G(205)),d),46);f=K(h);S(b,
f);}if(CF(g.jk,CA)>Ex(g.jk)){b=g.j3;f=GU(g,CA);d=Ex(g.jk);h=L();P(Q(I(I(h,f),G(206)),d),46);f=K(h);S(b,f);}f=g.j3;Ie(c,f);b=new PI;U2(b);b.lR=e;b.rd=c;return b;},Nu=(b,c,d)=>{let e,f;e=Lc(Fy(c,d));f=new Qx;f.pI=b;f.pJ=c;f.pK=d;b=e.jC;if(b!==null){c=f;b=b;e=HV(c.pI,b,GH(c.pJ,c.pK));}return e;},YA=b=>{let c,d,e,f,g,h;c=Bg();d=(B3()).data;e=d.length;f=0;while(f<e){g=d[f].i7;S(c,g);f=f+1|0;}b=Ip(b);c=CY(G(157),c);h=L();P(I(I(I(I(h,G(207)),b),G(208)),c),46);return K(h);};
function QM(){let a=this;H.call(a);a.j4=null;a.kL=0;a.ls=null;a.kc=null;a.l_=null;a.nm=null;a.qU=null;a.oO=null;a.kq=null;a.jy=0;a.mD=0.0;}
let HB=a=>{let b,c,d;b=new HZ;c=CI(a.kc);d=a.ls.dv();b.kf=c;b.kX=d;return b;},QY=a=>{let b,c,d,e,f,g,h;b=a.ls;c=a.kc;if(a.kL>=Bh(a.j4)){JI(a.nm,a.kc,a.l_,a.j4.i8);d=a.nm;}else{d=MI(a.jy,a.kL,Bh(a.j4));e=d.mB!=a.kL?a.oO:a.qU;f=a.kc;g=a.j4;h=d.mL;d=e.n4;B$(g.i1.iY,h*2|0,d.i1.iY,0,Bh(d)*2|0);B$(g.i8.iY,h,d.i8.iY,0,Bh(d));DF(e.nR,f);JI(e.oi,f,e.nR,e.n4.i8);d=e.oi;}b.d3(c,d);a.jy=a.jy+1|0;Ks(a);},Ks=a=>{DF(a.l_,a.kc);a.mD=a.kq.k_.d4(Go(a.l_),a.j4.i8);};
function P4(){H.call(this);this.mU=0;}
let C6=null,VN=(a,b)=>{a.mU=b;},OL=a=>{let b=new P4();VN(b,a);return b;},Dd=()=>{if(C6===null)C6=OL(0);return C6;},Dg=b=>{return OL(b);},Gv=a=>{let b;if(a!==C6)return a.mU;b=new Eu;Bp(b);Z(b);},HS=a=>{return a===C6?0:1;},LZ=a=>{return a!==C6?0:1;},K_=(a,b)=>{if(a!==C6)b.d5(a.mU);},Jb=(a,b)=>{if(a!==C6)b=a.mU;return b;};
function Qi(){let a=this;H.call(a);a.ot=null;a.or=null;}
let Uz=(a,b)=>{let c,d,e;c=a.or;d=b;if(FS(d,c))return;a.or=G4(b);Fw(a.ot);e=BF(d);while(BD(e)){c=BA(e);B1(a.ot,G(209),c);}};
function IU(){H.call(this);this.mT=null;}
let Ns=null,FX=()=>{FX=Bf(IU);SK();},Yz=(a,b)=>{let c,d,e,f,g,h,i,j,k;c=FH(b,G(97));d=a.mT;e=R(!c?G(210):G(97));d.className=e;FX();f=Ns.data;g=f.length;h=0;while(h<g){i=f[h];e=!V(i,G(211))?i:G(92);j=GX(b,e);QF(a,i,!c&&!V(i,G(212))&&j<0?0:1,j);h=h+1|0;}h=(-1);f=Bc(Bs,3).data;f[0]=G(93);f[1]=G(95);f[2]=G(96);j=f.length;k=0;while(k<j){e=f[k];h=Bu(h,GX(b,e));k=k+1|0;}QF(a,G(213),!c&&h<0?0:1,h);e=a.mT;b=CY(G(4),b);e.setAttribute("data-view",R(b));},QF=(a,b,c,d)=>{let e,f;e=a.mT;f=L();I(P(f,46),b);e=e.querySelector(R(K(f)));e.hidden
=!!(c?0:1);if(d<0)e.style.removeProperty("order");else e.style.setProperty("order",R(Ca(d)));},SK=()=>{Ns=BN(Bs,[G(90),G(91),G(211),G(63),G(94),G(214),G(212)]);};
function Fz(){let a=this;H.call(a);a.lW=null;a.lk=null;a.pL=null;a.oS=null;a.lu=0;a.mZ=0;a.oc=0;}
let N2=(a,b,c)=>{let d,e;d=b.querySelector(".picture");a.lW=d;a.lk=d.querySelector("canvas");a.pL=b.querySelector(".twin");b=new HW;b.pP=a;b.pN=c;e=new ResizeObserver(Bi(Bk(b),"onResize"));d=a.lW;e.observe(d);b=new M7;e=a.lW;b.oo=1;d=new H1;d.qp=b;d.qq=c;(new IntersectionObserver(Bi(Bk(d),"onChange"))).observe(e);a.oS=b;},Hy=a=>{a.lu=a.lW.clientWidth;a.mZ=a.lW.clientHeight;},QT=(a,b,c)=>{let d,e,f,g,h,i,j,k;d=a.lu;if(d&&a.oS.oo){e=new LA;f=a.lk;g=d;h=a.mZ;i=devicePixelRatio;e.np=G(2);e.kY=g;e.mV=h;e.l6=1.0/
i;d=Br(g*i)|0;j=Br(h*i)|0;if(!(f.width==d&&f.height==j)){f.width=d;f.height=j;}k=f.getContext("2d");e.jm=k;k.setTransform(i,0.0,0.0,i,0.0,0.0);e.jm.lineJoin="round";a.d9(e,b);if(!(!c&&a.oc)){a.oc=1;BE(a.pL,a.d$(b));}return;}a.oc=0;},IG=J(0);
function Nm(){let a=this;Fz.call(a);a.mX=null;a.kU=null;a.lB=null;a.lb=0;a.nl=0;}
let KR=b=>{return Ou(b.nu,b.j_);},YE=(a,b,c,d)=>{let e,f,g,h,i,j;e=Dd();f=d*d;if(CM(a.kU)){g=(Ht(a.lB)).i1;h=0;while(h<g.i2){d=EK(Bl(a.kU),T(g,h,0))-b;i=Eg(Bl(a.kU),T(g,h,1))-c;d=d*d+i*i;if(d<=f){e=Dg(h);f=d;}h=h+1|0;}}j=new QG;j.qr=a;K_(e,j);E$(a.mX,e);return HS(e);},XM=(a,b,c)=>{let d,e,f,g,h,i,j,k,l;d=Ht(a.kU);e=d.jQ;f=e.jZ;g=d.jS;b=(b-g.i_)/g.jh;h=e.jU;i=O8(f+b*(h-f),f,h);g=d.jQ;h=g.jJ;d=d.jS;h=O8(h-(c-d.jo)/d.jw*(h-g.jL),e.jL,e.jJ);g=Ht(a.lB);j=a.lb;k=GN(g,j,i,h,T(g.i8,j,0));d=a.mX;g=new Qp;g.rb=k;l=a.nl;Em(d,
g,l);a.nl=1;},RE=a=>{return;},O8=(b,c,d)=>{return Bt(c,Bd(d,Br(b*100.0)/100.0));},Vz=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q;b=KR(b);DS();c=L();d=b.kG;e=0;f=0;g=d.kH.data;h=g.length;i=0;while(i<h){j=g[i];e=e+(!(j>0.5)?0:1)|0;f=f+(!(isNaN(j)?1:0)?1:0)|0;i=i+1|0;}a:{N(Q(N(c,G(215)),b.lS),G(216));if(!f)N(c,G(217));else{if(e){k=d.kH.data.length;if(e!=k){l=new OK;l.ng=d;l.ma=Dp(k);l.n3=B6(k);m=B6(2).data;e=0;while(true){g=l.ma.data;if(e>=g.length)break;if(!g[e]){k=!Ic(l,e)?0:1;m[k]=m[k]+1|0;f=Ic(l,e);n=l.ng.jB;k
=E6(l,e,f,0);o=n-1|0;while(k>0){g=l.n3.data;k=k+(-1)|0;h=g[k];i=h%n|0;if(i>0)k=E6(l,h-1|0,f,k);if(i<o)k=E6(l,h+1|0,f,k);if(h>=n)k=E6(l,h-n|0,f,k);h=h+n|0;if(h<l.ma.data.length)k=E6(l,h,f,k);}}e=e+1|0;}j=0.0;e=0;while(true){f=d.j6;if(e>=f)break;p=e&&e!=(f-1|0)?1.0:0.5;k=0;while(true){h=d.jB;if(k>=h)break;q=k&&k!=(h-1|0)?1.0:0.5;j=j+(!(FU(d,k,e)>0.5)?0.0:q*p);k=k+1|0;}e=e+1|0;}j=j/Bb(f-1|0,d.jB-1|0);N(N(N(c,G(218)),P0(j)),G(219));N(N(N(c,M6(m[1])),G(220)),P0(1.0-j));P(N(N(c,G(157)),M6(m[0])),46);break a;}}N(Q(c,
e?1:0),G(221));}}WC(c,b);return K(c);},Xp=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z;c=c;d=c.lE;e=b;f=e.kY;g=e.mV;h=HG(f);i=CP(3.75*h);j=CP(5.5*HG(f));k=Fi(f-O9(f)-j);l=Bt(1.0,Bd(k,Fi(g-i-CP(2.2*h))));m=Cv(O9(f)+Fi((k-l)/2.0),i,l,l);n=D3(m)+Br(1.25*h);o=new MV;p=Cv(n,i,Br(1.0*h),l);j=1.15*h;Cz();q=DA(j,CJ);k=Br(1.35*h);r=I8(h,CJ);s=Br(2.9*h);j=Bt(5.5,Bd(10.0,0.028*l));o.p_=f;o.rh=g;o.k9=m;o.mH=p;o.o9=q;o.qR=k;o.p6=r;o.nX=s;o.lg=h;o.n2=j;o.qo=1.5;t=new O$;q=c.nx;Y();if(!BB(d,F3,G(107))){DV();m
=E1;}else{DV();m=OR;}if(!BB(d,GC,G(112))){Ek();p=Gl;}else{Ek();p=PT;}t.jM=o;t.j0=q;t.nE=m;t.ql=p;u=KR(c);v=c.lU;p=J_(u.kG.kI,t.jM.k9);B2(e,Cv(0.0,0.0,e.kY,e.mV),t.j0.jY);w=t.jM;x=t.j0;y=u.lS;r=u.m6;m=w.k9;l=m.i_+m.jh/2.0;m=L();Q(I(m,G(222)),y);CB(e,K(m),l,w.qR,w.o9,x.ju);m=L();I(I(m,G(223)),r);d=K(m);k=2.0*(Bd(l,w.p_-l)-4.0);m=w.p6;n=m.lN;m=m.mE;De();if(m!==E9){q=DA(Bd(n,k/(0.65*d.iZ.length)),CJ);CB(e,d,l,w.nX,q,x.ju);}else{z=d.iZ.length>=20?26:d.iZ.length;h=w.nX;q=x.ju;j=Bu(z,d.iZ.length);i=Bd(n,k/(0.602*j));CB(e,
d,l-0.602*i*j/2.0,h,I8(i,DX),q);}WR(t,b,p,u);e=t.jM;m=t.j0;q=p.jQ;q=IY(q.jZ,q.jU,Kv(e,p.jS.jh));d=p.jQ;TP(p,b,e,m,q,IY(d.jL,d.jJ,Kv(e,p.jS.jw)));VT(t,b);Tw(t,b,p,u);e=new QQ;e.oZ=t;e.o6=b;e.o7=p;e.o5=u;K_(v,e);a.kU=Bx(J_(Xb(Tt(u)),YZ(o)));a.lB=Bx(Sd(VF(c)));};
function PP(){let a=this;Fz.call(a);a.mm=null;a.pf=null;a.ky=null;a.jX=null;a.mF=null;a.o_=null;a.ly=null;a.kb=null;a.k$=null;a.me=null;a.nb=null;a.kT=null;a.jH=0;a.ne=0;a.my=0;a.q3=0.0;a.q2=0.0;a.qQ=0.0;}
let Wu=(a,b,c)=>{let d;BW(c);d=new Nl;d.pO=c;N2(a,b,d);a.ly=Bm();a.kb=Bm();a.k$=Bm();a.me=Bm();a.nb=Dp(0);a.kT=Bj(0);a.mm=c;a.pf=b.querySelector(".picture");d=b.querySelector(".editing");a.ky=d.querySelector(".parameter");a.jX=d.querySelector(".value");a.mF=d.querySelector(".freeze");a.o_=d.querySelector(".complaint");c=new IC;d.addEventListener("submit",Bi(Bk(c),"handleEvent"));b=a.ky;d=new IE;d.rc=a;b.addEventListener("change",Bi(Bk(d),"handleEvent"));b=a.jX;d=new ID;d.pk=a;b.addEventListener("change",Bi(Bk(d),
"handleEvent"));b=a.jX;d=new IB;d.oz=a;b.addEventListener("keydown",Bi(Bk(d),"handleEvent"));b=a.mF;d=new IA;d.qL=a;b.addEventListener("change",Bi(Bk(d),"handleEvent"));JP(new FM,a.lk,a);},VO=(a,b)=>{let c=new PP();Wu(c,a,b);return c;},Ro=(a,b)=>{let c,d;c=b.j_;a.kT=c.kd;if(!(!B5(a.k$)&&Gi(Bl(a.k$),c.jt)))ML(a,c.jt);if(b.kA&&!(a.jX.matches(':focus')?1:0)){d=Hx(a.kT.data[a.jH]);if(!V(Bq(a.jX.value),d))a.jX.value=R(d);a.mF.checked=!!(Q_(a,b.lE)).data[a.jH];}},ML=(a,b)=>{let c,d,e,f,g;a.k$=Bx(b);a.kb=Bm();a.jH
=BH(a.jH,CE(b)-1|0);Fw(a.ky);c=BH(400,CE(b));d=0;while(d<c){e=a.ky;f=G$(b,d);B1(e,G(224),!If(f)?E4(G(225),QB(b,f)):E4(G(226),Hg(b,f.mM,f.nq)));d=d+1|0;}b=a.ky;g=a.jH;b.selectedIndex=g;},OQ=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n;c=b.j_;d=c.ja.i1;e=BH(Jb(b.lU,1),d.i2-1|0);f=Bj(2);g=f.data;g[0]=T(d,e,0);g[1]=T(d,e,1);h=b.nu;Ou(h,c);h=h.mN;g=Q_(a,b.lE);b=Dg(a.jH);d=F7(c);i=new Gh;j=c.jt;k=Bc(B8(CS),1);k.data[0]=f;I4(i,j,D7(k));DF(i,d);f=i.jA.data;k=Bc(B8(CS),f.length);l=k.data;m=0;n=l.length;while(m<n){l[m]=f[m].iY;m
=m+1|0;}f=g.data;i=new PU;c=c.jt;m=f.length;if(m==CE(c)){i.jn=c;i.ll=d;i.lV=k;i.qf=h;i.mr=g;i.ok=b;return i;}b=new BS;n=CE(c);h=L();P(Q(I(Q(I(h,G(227)),n),G(228)),m),46);BY(b,K(h));Z(b);},Q_=(a,b)=>{if(!(!B5(a.me)&&Bl(a.me)===b)){a.me=Bx(b);a.nb=OZ(b);}return a.nb;},MO=(a,b)=>{let c,d;a.jH=b;c=a.ky;if(b>=400)b=(-1);d=b;c.selectedIndex=d;Hm(a.mm);},Id=(a,b)=>{BE(a.o_,b);Ft(a.jX,G(229),Cu(b)?0:1,G(136));},It=(a,b,c)=>{let d,e,f;d=a.kT.bb();d.data[a.jH]=b;e=a.mm;f=new Oy;f.qK=d;Em(e,f,c);},TH=(a,b,c,d)=>{let e,
f,g,h,i,j,k,l,m,n,o,p,q;if(B5(a.kb))e=Dd();else{f=Bl(a.kb);g=new Qv;g.lY=(-1);g.lw=10.0;g.lw=12.0;h=1;while(h<=Bo(f.jl)){i=0;while(i<Be(f.jl,h)){j=0;while(Fp(f,h)&&j<Be(f.jl,h-1|0)){Nh(Nt(f,h,i,j),b,c,EG(f.jl,h,i,j),g);j=j+1|0;}if(Eo(f,h))Nh(M4(f,h,i),b,c,Kw(f.jl,h,i),g);i=i+1|0;}h=h+1|0;}g.lw=10.0;d=Br((b-DT(f,0))/f.ms);j=Bt(0.0,Bd(Bo(f.jl),d))|0;d=(c-Cq(f,j,0))/f.ki.data[j];h=Bt(0.0,Bd(Be(f.jl,j)-1|0,Br(d)))|0;d=Bt(f.js.data[j],24.0)/2.0;k=!(Bv(b-DT(f,j))<=d&&Bv(c-Cq(f,j,h))<=Bd(d,Bt(f.js.data[j],f.ki.data[j]))
?1:0)?Bm():Bx(KF(j,h));if(g.lY<0&&CM(k)&&(Bl(k)).ka>0)e=Dg(Kw(f.jl,(Bl(k)).ka,(Bl(k)).jV));else{if(g.lY<0&&B5(k)&&!Gg(f)){h=1;while(h<=Bo(f.jl)){d=EF(f,h)-Dl(f,h);l=(b-Dl(f,h))/d;i=0;j=Kt(l,0.0);m=C3(l,1.0);n=d*d;while(j>=0&&m<=0&&i<Be(f.jl,h)){o=0;while(true){e=f.jl;p=h-1|0;if(o>=Be(e,p))break;q=Cq(f,h,i)-Cq(f,p,o);q=CX(n- -q*q)/d;q=Bv(Ef(f,h,i,o,l)-c)/q;Qe(g,EG(f.jl,h,i,o),q);o=o+1|0;}i=i+1|0;}h=h+1|0;}}h=g.lY;e=h>=0?Dg(h):Dd();}}if(LZ(e))return 0;MO(a,Gv(e));a.ne=1;a.my=0;a.q3=b;a.q2=c;a.qQ=a.kT.data[a.jH];return 1;},Ua
=(a,b,c)=>{let d;d=(b-a.q3+a.q2-c)/40.0;if(a.ne&&!(!a.my&&d===0.0)){It(a,Qa(a.qQ+d,0.01),a.my);a.my=1;}},Wn=a=>{a.ne=0;},Qa=(b,c)=>{let d;d=Br(1.0/c);return Br(b*d)/d;},SR=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n;b=OQ(a,b);c=b.jn;d=L();e=b.jn;f=b.lV.data[Bo(e)].data[0];g=b.lV.data[0].data;N(N(d,G(230)),O_(g[0],g[1]));N(d,G(231));h=0;while(h<=Bo(e)){Q(N(d,h?G(232):G(2)),Be(e,h));h=h+1|0;}N(N(d,G(233)),Eb(f));if(isNaN(f)?1:0)N(d,G(234));else N(d,!(f>0.5)?G(235):G(236));N(N(d,G(237)),HX(GK(b,Bo(e),0)));P(d,46);h=1;while
(h<Bo(c)){Yb(d,b,h);h=h+1|0;}i=B6(3).data;j=0;k=CI(b.ll);l=0;while(true){g=k.data;if(l>=g.length)break;if(!If(G$(b.jn,l))){if(j>=3)m=3;else{h=j+1|0;m=j;j=h;}while(m>0){f=Bv(g[l]);h=m-1|0;if(!(f>Bv(g[i[h]])))break;if(m<3)i[m]=i[h];m=m+(-1)|0;}if(m<3)i[m]=l;}l=l+1|0;}if(g[i[0]]===0.0)N(d,G(238));else{N(d,j!=1?G(239):G(240));l=0;while(l<j){N(d,!l?G(2):l!=(j-1|0)?G(157):G(241));P(N(d,HX(g[i[l]])),32);e=b.jn;N(d,QB(e,G$(e,i[l])));l=l+1|0;}P(d,46);}h=0;m=0;j=0;g=CI(b.ll);l=0;while(true){i=g.data;if(l>=i.length)break;n
=If(G$(b.jn,l))?0:1;h=h+(!n?0:1)|0;m=m+(n&&i[l]<0.0?1:0)|0;j=j+(!b.mr.data[l]?0:1)|0;l=l+1|0;}Q(N(Q(N(d,G(242)),h),G(243)),m);N(d,m!=1?G(244):G(245));if(j>0){N(Q(P(d,32),j),G(246));N(d,j!=1?G(247):G(248));}return K(d);},X3=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m,n;a:{c=c;d=c.nx;if(!B5(a.ly)){b:{e=(Bl(a.ly)).i9;if(e===d)f=1;else if(d!==null&&Bz(d)===By(E_)){g=d;if(!W(e.jY,g.jY)){f=0;break b;}if(!W(e.ju,g.ju)){f=0;break b;}if(!W(e.kn,g.kn)){f=0;break b;}if(!W(e.ks,g.ks)){f=0;break b;}if(!W(e.mJ,g.mJ)){f=0;break b;}if
(!W(e.mk,g.mk)){f=0;break b;}if(!W(e.mx,g.mx)){f=0;break b;}if(!W(e.kD,g.kD)){f=0;break b;}if(!W(e.kv,g.kv)){f=0;break b;}if(!W(e.nW,g.nW)){f=0;break b;}if(!W(e.nn,g.nn)){f=0;break b;}if(W(e.kj,g.kj)){f=1;break b;}f=0;}else f=0;}if(f)break a;}e=new OF;e.i9=d;g=new K8;g.nL=B6(256);h=new Dv;i=Bc(CV,3);j=i.data;j[0]=d.kD;j[1]=Es(d.kj,0.5);j[2]=d.kv;Ff(h,i);g.p5=h;f=0;while(f<256){h=JV(d.kj,f);g.nL.data[f]=(-16777216)|h.jP<<16|h.j1<<8|h.jW;f=f+1|0;}e.nf=g;a.ly=Bx(e);}k=c.j_.jt;if(!(!B5(a.k$)&&Gi(Bl(a.k$),k)))ML(a,
k);if(!(CM(a.kb)&&(Bl(a.kb)).ni===a.lu&&(Bl(a.kb)).ow===a.mZ?1:0)){l=a.lu;f=0;h=BF(k.jT);while(BD(h)){f=Bu(f,(BA(h)).le);}m=Bd(104.0,Bt(56.0,Lw(k,l)*1.9));m=CP(Bd(Bt(300.0,Bd(460.0,0.8*l)),16.0-( -f|0)*m));d=a.pf.style;f=Bt(200.0,m)|0;h=L();I(Q(h,f),G(249));d.setProperty("height",R(K(h)));a.kb=Bx(UD(k,a.lu,a.mZ));}c=OQ(a,c);g=Bl(a.ly);h=Bl(a.kb);n=new Do;d=b;FV(n,0.0,0.0,R$(d),Ty(d));B2(d,n,PA(g.i9));Ww(WV(g,b,h,c));};
function I_(){let a=this;H.call(a);a.qG=null;a.qt=null;a.qA=null;a.rf=null;a.pY=null;a.qE=null;a.lt=null;a.pa=null;a.kR=null;}
let PS=null,Cx=()=>{Cx=Bf(I_);TB();},To=(a,b)=>{let c,d,e,f,g,h,i;c=BP(b.i6);d=Ca(Ex(b.jq));BE(a.rf,!b.jx?G(250):G(251));a.qA.setAttribute("aria-pressed",R(!b.jx?G(116):G(136)));a.qG.disabled=!!(c?0:1);a.qt.disabled=!!(c?0:1);a.pY.disabled=!!(c<CC(b)?0:1);e=a.qE;f=!!(c<CC(b)?0:1);e.disabled=f;a.lt.setAttribute("max",R(d));e=a.lt;f=R(Ca(c));e.value=f;g=a.lt;f=L();I(I(Q(I(f,G(252)),c),G(253)),d);e=K(f);g.setAttribute("aria-valuetext",R(e));h=a.pa;i=d.iZ.length;Cx();f=Er(Ca(c));while(f.jg<i){EJ(f,0,32);}e=K(f);f
=L();I(I(I(f,e),G(254)),d);BE(h,K(f));f=b.jq;Y();b=Bn(f,Dm);a.kR.value=R(b);if(!V(Bq(a.kR.value),b)){LP(a,b);a.kR.value=R(b);}},LP=(a,b)=>{let c,d;c=a.kR;if(V(b,G(120)))d=b;else{d=L();I(I(d,b),G(255));d=K(d);}(B1(c,G(224),d)).setAttribute("value",R(b));},EE=(b,c,d)=>{Cx();b=b.querySelector(R(c));Cm(b,d);return b;},TB=()=>{PS=BN(Bs,[G(75),G(256),G(121),G(257),G(258),G(259),G(120)]);};
function Pt(){let a=this;H.call(a);a.nK=null;a.oY=null;a.kN=null;a.nB=null;a.p$=0;}
let VD=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p;c=b.j_;d=c.ja;if(!(!Cr(a.kN)&&d===a.nB)){a.nB=d;Fw(a.nK);F$(a.kN);e=0;while(e<BH(100,Bh(d))){f=BZ(a.nK,G(260));(B1(f,G(261),Oq(T(d.i1,e,0)))).setAttribute("scope","row");B1(f,G(262),Oq(T(d.i1,e,1)));B1(f,G(262),BV(T(d.i8,e,0)));g=BZ(BZ(f,G(262)),G(263));h=BZ(BZ(f,G(262)),G(263));g.className="live";h.className="live";i=BZ(BZ(f,G(262)),G(263));i.className="mark";i.setAttribute("role","img");j=a.kN;k=new Hv;k.lp=f;k.mW=g;k.mb=h;k.lA=i;S(j,k);e=e+1|0;}}l=a.p$+1|0;a.p$
=l;e=a.kN.i4>16&&!b.kA&&(l%15|0)?0:1;m=0;while(true){n=a.kN.i4;if(m>=n)break;if(!e)break;o=T(c.lc,m,0);p=o-T(d.i8,m,0);g=BI(a.kN,m);l=Hz(c,m);g.lp.className=R(!l?G(264):G(265));n=Jb(b.lU,(-1))!=m?0:1;Ft(g.lp,G(266),n,G(136));MR(g.mW,o,G(2),b.kA);MR(g.mb,p,!(p<0.0)?G(267):G(2),b.kA);BE(g.lA,!l?G(268):G(269));j=g.lA;h=!l?G(270):G(271);j.setAttribute("aria-label",R(h));m=m+1|0;}h=n>=Bh(d)?G(2):G(272);b=a.oY;l=Ds(c);e=Bh(d);g=L();I(I(Q(I(Q(g,l),G(253)),e),G(273)),h);BE(b,K(g));},MR=(b,c,d,e)=>{let f,g;f=DN(E0(c,
8),45,8722);g=L();I(I(g,d),f);BE(b,K(g));if(e)b.title=R(E7(c));},Oq=b=>{return DN(b===Br(b)?BV(b):E0(b,2),45,8722);};
function K5(){let a=this;H.call(a);a.mu=null;a.kO=null;a.lr=null;a.lq=null;a.nJ=null;a.n8=null;a.qW=null;a.jp=null;a.n9=0;}
let TW=(a,b,c)=>{let d,e,f;a.jp=Fd();a.mu=c;a.kO=b.querySelector(".point");a.lr=b.querySelector(".x1");a.lq=b.querySelector(".x2");a.nJ=b.querySelector(".add");a.n8=b.querySelector(".remove");a.qW=b.querySelector(".complaint");d=new I2;b.addEventListener("submit",Bi(Bk(d),"handleEvent"));e=a.kO;f=new I3;f.ph=a;f.pi=c;e.addEventListener("change",Bi(Bk(f),"handleEvent"));c=a.lr;e=new I0;e.oJ=a;c.addEventListener("change",Bi(Bk(e),"handleEvent"));c=a.lq;e=new I1;e.qP=a;c.addEventListener("change",Bi(Bk(e),"handleEvent"));c
=b.querySelector(".flip");b=new N0;b.qs=a;Cm(c,b);b=a.nJ;c=new N1;c.pQ=a;Cm(b,c);b=a.n8;c=new NZ;c.oR=a;Cm(b,c);},SD=(a,b)=>{let c=new K5();TW(c,a,b);return c;},Ya=(a,b)=>{let c,d,e;if(!b.kA)return;c=b.j_.ja;a.jp=c;if(a.n9!=Bh(c)){a.n9=Bh(a.jp);Fw(a.kO);d=0;while(d<a.n9){B1(a.kO,G(224),Ca(d));d=d+1|0;}}e=BH(Jb(b.lU,FJ(a)),Bh(a.jp)-1|0);a.kO.selectedIndex=e;Pe(a.lr,T(a.jp.i1,e,0));Pe(a.lq,T(a.jp.i1,e,1));a.nJ.disabled=!!(Bh(a.jp)<1000?0:1);b=a.n8;c=!!(Bh(a.jp)>1?0:1);b.disabled=c;},Pe=(b,c)=>{if(!(b.matches(':focus')
?1:0))b.value=R(Hx(c));},FJ=a=>{return Bu(0,a.kO.selectedIndex);},Oe=(a,b)=>{let c,d,e,f,g,h,i,j;c=Pp(Bq(b.value));d=QR(c);e=Bq(b.value);f=a.qW;if(d)g=G(2);else{g=L();I(I(I(g,G(274)),e),G(135));g=K(g);}BE(f,g);Ft(b,G(229),d?0:1,G(136));if(d){h=FJ(a);i=b===a.lr?DJ(c):T(a.jp.i1,h,0);j=b===a.lq?DJ(c):T(a.jp.i1,h,1);b=a.jp;Hj(a,GN(b,h,i,j,T(b.i8,h,0)));}},Hj=(a,b)=>{let c,d;c=a.mu;d=new Q5;d.pj=b;Em(c,d,0);};
function M2(){let a=this;H.call(a);a.nd=null;a.pp=null;a.mK=null;a.nT=0;}
let YN=(a,b,c)=>{let d,e,f,g,h,i;if(c!=a.nT){a.nT=c;Fw(a.nd);F$(a.mK);d=20;e=20;while((c/d|0)>=16){if(d==e){d=2*e|0;continue;}if(d==(2*e|0)){d=5*e|0;continue;}e=e*10|0;d=e;}e=0;while(e<=c){f=BZ(a.nd,G(260));g=B1(BZ(f,G(262)),G(275),Ca(e));g.setAttribute("type","button");h=L();Q(I(h,G(276)),e);g.title=R(K(h));h=new OM;h.pr=a;h.ps=e;Cm(g,h);g=a.mK;i=new IS;h=BZ(f,G(262));i.lT=e;i.mn=f;i.m2=h;S(g,i);e=e+d|0;}}f=BF(a.mK);while(BD(f)){h=BA(f);e=h.lT;d=e>b.jz?0:1;BE(h.m2,!d?G(277):E7(Q4(b,e)));Ft(h.mn,G(266),h.lT
!=BP(b)?0:1,G(136));}},GL=J(0);
function OS(){H.call(this);this.pR=null;}
function N3(){let a=this;H.call(a);a.n1=null;a.nU=null;a.pc=null;a.pF=null;a.ku=null;a.qH=null;a.mf=null;a.oq=null;a.mA=null;a.o1=null;a.l4=0;a.lP=0;a.k7=null;}
let Vb=(a,b,c)=>{let d;d=new LI;d.k0=Bm();a.o1=d;a.k7=Bj(0);a.mA=c;a.n1=b.querySelector(".finding");d=b.querySelector(".neuron");a.nU=d;a.pc=d.querySelector(".sums");a.pF=a.nU.querySelector(".argument");c=b.querySelector(".puzzle");a.ku=c;a.qH=c.querySelector(".progress");a.mf=a.ku.querySelector(".hint");a.oq=a.ku.querySelector(".follow");c=a.ku.querySelector(".ask");b=new My;b.po=a;Cm(c,b);b=a.oq;c=new MB;c.q7=a;Cm(b,c);c=a.ku.querySelector(".leave");b=new MA;b.pe=a;Cm(c,b);},XT=(a,b)=>{let c=new N3();Vb(c,
a,b);return c;},Wk=(a,b)=>{let c,d,e,f,g,h,i,j,k,l;a:{c=b.j_;a.k7=c.kd;d=b.lE;e=DY(d,Mq());if(a.l4){Y();if(BB(d,BX,G(35))&&BB(d,Ce,G(16))&&BB(d,CR,G(53))&&BB(d,CW,G(47))){f=1;break a;}}f=0;}if(e&&!a.l4){a.lP=0;BE(a.mf,G(2));}e=!e&&!f?0:1;a.l4=e;a.ku.hidden=!!(e?0:1);if(a.l4){e=Ds(c)!=Bh(c.ja)?0:1;BE(a.qH,e?G(278):QZ(c));a.ku.className=R(!e?G(279):G(280));a.oq.hidden=!!(a.lP&&Ga(a)?0:1);}if(!(a.k7.data.length>400&&!b.kA)){if(a.l4){Fe();g=KX;}else{b=a.o1;g=Bg();if(CM(b.k0)&&(Bl(b.k0)).j7===c.jt&&(Bl(b.k0)).nH
===c.ja?1:0)h=Bl(b.k0);else{h=new Nj;i=c.jt;j=c.ja;h.j7=i;h.nH=j;h.lH=Ch(i);h.kW=EX(i,j.i1);h.k3=J4(i,Bh(j));}b:{C5(h.lH,c.kd);DF(h.kW,h.lH);JI(h.k3,h.lH,h.kW,h.nH.i8);b.k0=Bx(h);if(!c.kE){k=c.kh;e=k-k!==0.0?0:1;if(!(e&&U0(h))){b=new Cl;Cg();CQ(b,FC,G(281));S(g,b);break b;}}if(c.ln){b=new Cl;Cg();CQ(b,FC,G(282));S(g,b);}}if(Cr(g)){e=Bh(c.ja);f=Ds(c)!=e?0:1;if(!(f&&!(c.kh>0.1*e))){VV(h,g);T3(h,g);W7(h,g);}if(!f)UA(c,h,g);else{l=new Cl;Cg();b=Ko;d=L();I(Q(I(d,G(283)),e),G(284));CQ(l,b,K(d));S(g,l);}}}X4(a,g);}e
=NY(c);a.nU.hidden=!!(e?0:1);if(e)WN(a,SJ(c));},X4=(a,b)=>{let c,d,e,f;c=L();d=1;e=b.p();while(e.q()){f=e.s();b=c.jg<=0?G(2):G(4);N(N(c,b),f.md);f=f.mj;Cg();d=d&(f!==Ko?0:1);}BE(a.n1,K(c));b=a.n1;c=R(!d?G(285):G(286));b.className=c;},WN=(a,b)=>{let c,d,e,f,g;c=b.oU.data;d=a.pc;e=On(c[0],c[3],b.oM);f=On(c[1],c[2],b.qB);g=L();I(I(I(I(g,G(287)),e),G(288)),f);BE(d,K(g));d=a.pF;e=b.q_;f=b.pU;b=L();I(P(I(b,e),32),f);BE(d,K(b));},On=(b,c,d)=>{let e,f,g,h,i;e=HH(b);f=!(c<0.0)?G(289):G(290);g=HH(Bv(c));h=HH(d);i=L();I(I(I(I(I(i,
e),f),g),G(291)),h);return K(i);},HH=b=>{return DN(E0(b,4),45,8722);},Ga=a=>{let b;b=(H$(a.k7)).i4-1|0;return BH(a.lP?1:0,b);};
function Nc(){let a=this;H.call(a);a.oj=null;a.od=null;}
let X2=(a,b,c)=>{let d,e;a.oj=b.querySelector(".undo");a.od=b.querySelector(".redo");d=a.oj;BW(c);e=new Ql;e.qi=c;Cm(d,e);d=a.od;BW(c);e=new Qm;e.pG=c;Cm(d,e);b=b.querySelector(".reseed");d=new Qk;d.oT=c;Cm(b,d);},Vk=(a,b)=>{let c=new Nc();X2(c,a,b);return c;},SM=(a,b)=>{let c;a.oj.disabled=!!((Cr(b.k2)?0:1)?0:1);c=a.od;b=!!((Cr(b.l0)?0:1)?0:1);c.disabled=b;};
function Ok(){let a=this;H.call(a);a.lj=null;a.l7=null;a.m1=null;a.os=0;}
let VS=(a,b,c,d)=>{let e,f,g,h,i,j;a.l7=c;a.m1=d;d=b.querySelector(".example");a.lj=d;B1(d,G(224),G(292));e=Kj(a,G(293));f=(KJ()).data;g=f.length;h=0;while(h<g){B1(e,G(224),f[h].oV);h=h+1|0;}i=Kj(a,G(294));e=BF(Jt());while(BD(e)){j=BA(e);g=j.kV;j=j.lQ;c=L();I(I(Q(I(c,G(295)),g),G(296)),j);B1(i,G(224),K(c));}B1(Kj(a,G(297)),G(224),G(298));b=a.lj;d=new JU;d.p8=a;b.addEventListener("change",Bi(Bk(d),"handleEvent"));},Ru=(a,b,c)=>{let d=new Ok();VS(d,a,b,c);return d;},U_=(a,b)=>{if(!b&&!a.os){a.lj.selectedIndex
=0;BE(a.l7,G(2));}a.os=0;},Kj=(a,b)=>{let c;c=BZ(a.lj,G(299));c.setAttribute("label",R(b));return c;};
function JT(){H.call(this);this.nk=null;}
let NA=null,LL=null,LN=null,JO=()=>{JO=Bf(JT);WZ();},WY=(a,b,c)=>{let d,e;JO();a.nk=Bg();d=b.querySelector("form");e=new H7;d.addEventListener("submit",Bi(Bk(e),"handleEvent"));Km(a,d.querySelector(".of-the-run"),NA,c);Km(a,d.querySelector(".of-training"),LL,c);Km(a,d.querySelector(".of-the-look"),LN,c);},Ys=(a,b)=>{let c=new JT();WY(c,a,b);return c;},Km=(a,b,c,d)=>{let e,f,g,h,i;c=c.data;e=c.length;f=0;while(f<e){g=c[f];h=a.nk;i=Ul(b,g,d);S(h,i);f=f+1|0;}},TT=(a,b)=>{let c,d,e,f,g;c=BF(a.nk);while(BD(c)){a:
{b:{d=BA(c);e=d.kw;f=d.kM;Y();if(!(f===CD&&!BB(b,BX,G(35)))){if(d.kM!==C0)break b;if(BB(b,Ce,G(26)))break b;}g=1;break a;}g=0;}e.hidden=!!g;f=Bn(b,d.kM);if(!V(f,d.nP)){d.nP=f;if(!(d.kM.kt instanceof Fg))d.kl.value=R(f);else d.kl.value=R(f);Md(d,G(2));}}},WZ=()=>{let b,c;b=Bc(Db,9);c=b.data;Y();c[0]=Ce;c[1]=C0;c[2]=BX;c[3]=CD;c[4]=Dh;c[5]=CW;c[6]=Ec;c[7]=Ge;c[8]=DD;NA=b;b=Bc(Db,5);c=b.data;c[0]=CR;c[1]=Dr;c[2]=El;c[3]=Dj;c[4]=C7;LL=b;b=Bc(Db,7);c=b.data;c[0]=Hl;c[1]=FI;c[2]=F3;c[3]=GC;c[4]=EP;c[5]=Fl;c[6]=ER;LN
=b;};
function Ik(){let a=this;H.call(a);a.nh=null;a.q4=null;a.nG=null;a.nO=0;}
let LB=null,GP=()=>{GP=Bf(Ik);WA();},WP=(a,b,c)=>{let d,e,f,g,h,i,j;GP();a.nh=Bg();a.nG=Bm();a.q4=c;c=new IH;c.pX=a;d=new IntersectionObserver(Bi(Bk(c),"onChange"));e=LB.data;f=e.length;g=0;while(g<f){h=e[g];i=b.querySelector(R(h));d.observe(i);c=a.nh;if(!V(h,G(300)))i=i.querySelector(".twin");j=B4(i);S(c,j);g=g+1|0;}},Ye=(a,b)=>{let c=new Ik();WP(c,a,b);return c;},Q0=a=>{if(!a.nO){a.nO=1;a.q4.jf.k6.hear("study");}},WA=()=>{LB=BN(Bs,[G(301),G(302),G(300)]);};
function Qf(){let a=this;H.call(a);a.nI=null;a.mw=null;}
let T$=(a,b)=>{a.mw=Bm();a.nI=b;},Lx=a=>{let b=new Qf();T$(b,a);return b;},HV=(a,b,c)=>{let d;c=b.kt.dO(c);d=new PE;d.oF=a;d.oG=b;b=c.jC;if(b!==null){c=d;b=b;b=CN(c.oF,c.oG,b);c=b===null?Bm():Bx(b);}return c;},F2=(a,b)=>{let c,d,e,f,g;c=L();d=0;while(true){e=b.data;if(d>=e.length)break;N(N(c,d<=0?G(2):G(183)),BV(e[d]));d=d+1|0;}if(GJ(a)){Y();f=CN(a,CW,G(47));g=Ec;f=CN(f,g,Bn(a,g));g=CR;a=CN(f,g,Bn(a,g));}Y();return CN(CN(a,BX,G(35)),CD,K(c));},FQ=(a,b)=>{let c,d,e,f;Y();c=CN(a,Ce,G(26));d=C0;e=L();f=0;while
(f<Bh(b)){N(P(N(P(N(N(e,f<=0?G(2):G(180)),BV(T(b.i1,f,0))),44),BV(T(b.i1,f,1))),44),BV(T(b.i8,f,0)));f=f+1|0;}return CN(c,d,K(e));},CN=(a,b,c)=>{let d,e;d=G4(a.nI);e=b.jr;b=Bx(c);LH(d,e,b);return Lx(d);},CL=(a,b)=>{let c,d;c=a.nI;d=b.jr;return BI(c,d);},Bn=(a,b)=>{let c;a:{b:{Y();if(!(b===Ce&&OI(a))){if(b!==Dr)break b;if(JH(a))break b;}c=1;break a;}c=0;}return c?I6(a,b):D_(CL(a,b),I6(a,b));},I6=(a,b)=>{a:{HD();switch(ON.data[b.jr]){case 1:case 2:if(GJ(a)){b=G(53);break a;}b=b.mQ;break a;case 3:if(!JH(a)){b=
G(65);break a;}b=b.mQ;break a;default:}b=b.mQ;}return b;},G2=(a,b)=>{return V(Bn(a,b),I6(a,b));},BB=(a,b,c)=>{return V(Bn(a,b),c);},DY=(a,b)=>{let c,d,e,f;c=(B3()).data;d=c.length;e=0;while(e<d){f=c[e];if(NJ(f)&&!V(Bn(a,f),Bn(b,f)))return 0;e=e+1|0;}return 1;},GT=a=>{if(B5(a.mw))a.mw=Bx(SQ(a));return Bl(a.mw);},Dk=a=>{let b,c,d,e,f,g,h,i,j,k,l;b=Bg();c=D0(2);d=b;S(d,c);if(GJ(a))c=LX(D0(2));else{c=Bg();Y();e=(GA(Bn(a,CW))).data;f=e.length;g=0;while(g<f){h=D0(e[g]|0);S(c,h);g=g+1|0;}}Ie(b,c);S(d,D0(1));i=new Ia;Y();j
=Qq(Bn(a,Ec));k=Qq(Bn(a,CR));c=Dr;F5();h=!BB(a,c,EC.oB)?MT:EC;f=d.i4;if(f<2){c=new BS;BY(c,G(303));Z(c);}d=new Iy;l=Bc(H,f);e=l.data;b=BF(b);f=0;c=b;while(BD(c)){b=BA(c);if(b===null){b=new EB;Bp(b);Z(b);}g=f+1|0;e[f]=b;f=g;}d.m7=l;i.jT=d;i.kk=j;i.k4=k;i.k_=h;return i;},FK=a=>{Y();return CF(a,Ge);},OZ=a=>{let b,c,d,e,f,g;b=Dp(CE(Dk(a)));c=b.data;Y();d=(GA(Bn(a,C7))).data;e=d.length;f=0;while(f<e){g=d[f];if(g<c.length)c[g|0]=1;f=f+1|0;}return b;},Pk=a=>{let b;b=Bh(GT(a));Y();if(!BB(a,Dj,G(79)))b=Bd(CF(a,Dj),b)
|0;return b;},Ex=a=>{Y();return CF(a,DD)|0;},Gn=a=>{Y();return BH(CF(a,CA)|0,Ex(a));},XN=a=>{Y();return C2(Bn(a,Hl),44);},GJ=a=>{Y();return BB(a,BX,G(33));},OI=a=>{Y();return V(D_(CL(a,Ce),G(2)),G(26))&&Cu(Bn(a,C0))?1:0;},JH=a=>{let b;Y();b=CR;Co();return BB(a,b,DW.lZ);},Pf=a=>{return (Jv(a)).data.length!=CE(Dk(a))?0:1;},Jv=a=>{Y();return GA(Bn(a,CD));},CF=(a,b)=>{return KK(Bn(a,b));},Qs=a=>{let b;b=new Pd;Y();b.qw=CF(a,Dh);return b;},SQ=a=>{let b,c,d,e,f,g,h;a:{Y();b=CF(a,Dh);c=Bn(a,Ce);d=(-1);switch(Du(c))
{case -1360216880:if(!V(c,G(22)))break a;d=5;break a;case -982754077:if(!V(c,G(26)))break a;d=9;break a;case -895939855:if(!V(c,G(23)))break a;d=6;break a;case 3555:if(!V(c,G(18)))break a;d=1;break a;case 96727:if(!V(c,G(17)))break a;d=0;break a;case 109265:if(!V(c,G(20)))break a;d=3;break a;case 3373737:if(!V(c,G(19)))break a;d=2;break a;case 3684185:if(!V(c,G(21)))break a;d=4;break a;case 93832310:if(!V(c,G(25)))break a;d=8;break a;case 104080786:if(!V(c,G(24)))break a;d=7;break a;default:}}b:{switch(d){case 0:c
=En(BT([0.0,0.0,0.0,1.0]));break b;case 1:c=En(BT([0.0,1.0,1.0,1.0]));break b;case 2:c=En(BT([1.0,1.0,1.0,0.0]));break b;case 3:c=En(BT([1.0,0.0,0.0,0.0]));break b;case 4:c=En(BT([1.0,0.0,0.0,1.0]));break b;case 5:c=FF(new PX,b);break b;case 6:c=FF(new Lb,b);break b;case 7:c=FF(new MC,b);break b;case 8:c=FF(new Lm,b);break b;case 9:e=C2(Bn(a,C0),59);c=new Gy;f=new Cf;g=e;FN(f,g.i4,2);La(c,f,BC(g.i4,1));d=0;while(d<g.i4){h=(GA(BI(g,d))).data;BQ(c.i1,d,0,h[0]);BQ(c.i1,d,1,h[1]);BQ(c.i8,d,0,h[2]);d=d+1|0;}break b;default:}c
=Fd();}return c;},Qq=b=>{let c,d,e,f,g;Co();c=(L1.bb()).data;d=c.length;e=0;while(true){if(e>=d){f=new H0;g=L();I(I(I(g,G(304)),b),G(135));BY(f,K(g));Z(f);}f=c[e];if(V(f.lZ,b))break;e=e+1|0;}return f;},SW=J(),TR=J(),Mv=b=>{let c,d,e,f;b=b.data;c=b.length;d=new Float64Array(c);e=0;while(e<c){f=b[e];d[e]=f;e=e+1|0;}return d;},JL=J(0);
function NB(){H.call(this);this.qv=null;}
let Yg=(a,b)=>{let c;c=a.qv;GS(c.i0);Kg(c,BP(c.i0.i6)+b);};
function Mz(){H.call(this);this.qj=null;}
let Ta=(a,b)=>{Kg(a.qj,b);},Tl=J(),Of=(b,c)=>{let d,e;a:{b:{if(!(b instanceof Im)&&!(b instanceof JY)&&!(b instanceof HC)){if(!(b instanceof Iz))break b;d=b;if(V(c,d.l$))break b;if(!Of(d.m0,c))break b;}e=1;break a;}e=0;}return e;},Oz=b=>{let c,d,e,f,g,h,i,j,k;c=Er(G(305));d=1;while(true){e=b.data;if(d>=e.length)break;f=N(c,d<=1?G(2):G(157));g=e[d];h=Er(G(305));i=0;while(i<g.i2){j=N(h,i<=0?G(2):G(157));e=g.iY;k=g.i5;N(j,MQ(e,Bb(i,k),k));i=i+1|0;}N(f,K(P(h,93)));d=d+1|0;}return K(P(c,93));},MQ=(b,c,d)=>{let e,
f,g,h;e=Er(G(305));f=0;while(f<d){g=f<=0?G(2):G(157);h=b.data;N(N(e,g),QO(h[c+f|0]));f=f+1|0;}return K(P(e,93));},QO=b=>{return b-b!==0.0?G(3):E7(b);},BR=J(0);
function ND(){H.call(this);this.q8=null;}
let Wr=a=>{Hm(a.q8);};
function FM(){let a=this;H.call(a);a.mg=null;a.lC=0;}
let JP=(a,b,c)=>{let d;a.mg=c;d=new Kz;d.qb=a;d.qa=b;b.addEventListener("pointerdown",Bi(Bk(d),"handleEvent"));d=new KA;d.q$=a;b.addEventListener("pointermove",Bi(Bk(d),"handleEvent"));d=new KB;d.pd=a;b.addEventListener("pointerup",Bi(Bk(d),"handleEvent"));d=new KC;d.p1=a;b.addEventListener("pointercancel",Bi(Bk(d),"handleEvent"));d=new KD;d.qn=a;b.addEventListener("touchstart",Bi(Bk(d),"handleEvent"));},Y2=(a,b)=>{let c=new FM();JP(c,a,b);return c;},Q6=a=>{if(a.lC){a.lC=0;a.mg.f1();}};
function IM(){H.call(this);this.pv=null;}
let Wc=(b,c)=>{let d,e;b=b.pv;c=b.lB;d=new Q$;d.rg=b;e=c.jC;if(e!==null){d=d;e=e;if(!(d.rg.lb>=Bh(e)?0:1))c=Bm();}d=new Q9;d.qz=b;Fv(c,d);};
function Nl(){H.call(this);this.pO=null;}
let S0=a=>{Hm(a.pO);},IC=J(),YJ=(b,c)=>{b;c.preventDefault();};
function IE(){H.call(this);this.rc=null;}
let RW=(b,c)=>{b=b.rc;MO(b,b.ky.selectedIndex);};
function ID(){H.call(this);this.pk=null;}
let Vm=(b,c)=>{let d,e;b=b.pk;d=Pp(Bq(b.jX.value));if(!JJ(d)){Id(b,G(2));It(b,DJ(d),0);}else{e=Bq(b.jX.value);c=L();I(I(I(c,G(306)),e),G(135));Id(b,K(c));}};
function IB(){H.call(this);this.oz=null;}
let ST=(b,c)=>{let d,e,f,g;b=b.oz;d=!(c.shiftKey?1:0)?0.1:1.0;a:{e=Bq(c.key);f=(-1);switch(Du(e)){case 930625636:if(!V(e,G(307)))break a;f=0;break a;case 977535019:if(!V(e,G(308)))break a;f=1;break a;default:}}b:{switch(f){case 0:break;case 1:d= -d;break b;default:d=0.0;break b;}}if(d!==0.0){c.preventDefault();Id(b,G(2));g=Qa(b.kT.data[b.jH]+d,0.01);b.jX.value=R(Hx(g));It(b,g,0);}};
function IA(){H.call(this);this.qL=null;}
let T1=(b,c)=>{let d,e;b=b.qL;d=b.mF.checked?1:0;e=b.nb.bb();e.data[b.jH]=d;b=b.mm;c=new Le;c.oI=e;Em(b,c,0);};
function Lj(){H.call(this);this.px=null;}
let Sr=a=>{let b;b=a.px;Cx();Fc(b,0);};
function Ll(){H.call(this);this.qg=null;}
let UL=a=>{let b;b=a.qg;Cx();Ma(b,(-1));};
function Lk(){H.call(this);this.qN=null;}
let Xn=a=>{let b;b=a.qN.jf;if(!b.i0.jx)JN(b);else KM(b);};
function Li(){H.call(this);this.oK=null;}
let R5=a=>{let b;b=a.oK;Cx();Ma(b,1);};
function Lh(){H.call(this);this.qm=null;}
let T8=a=>{let b;b=a.qm;Cx();Fc(b,2147483647);};
function HK(){let a=this;H.call(a);a.q0=null;a.q1=null;}
let YF=(b,c)=>{let d,e;b=b;c=b.q0;b=b.q1;c=c.lt;Cx();c=Ev(Bq(c.value));d=0.0;if(c!==CT)d=c.l5;e=d|0;Fc(b,e);};
function HJ(){let a=this;H.call(a);a.o4=null;a.o3=null;}
let XI=(b,c)=>{let d;b=b;c=b.o4;b=b.o3;Y();d=Dm;c=Bq(c.kR.value);J6(b,d,c);};
function Gy(){let a=this;M.call(a);a.i1=null;a.i8=null;}
let La=(a,b,c)=>{a.i1=b;a.i8=c;},DU=(a,b)=>{let c=new Gy();La(c,a,b);return c;},Fd=()=>{return En(BT([0.0,1.0,1.0,0.0]));},En=b=>{let c,d,e,f,g;c=b.data;d=Bc(B8(CS),4);e=d.data;e[0]=BT([0.0,0.0]);e[1]=BT([0.0,1.0]);e[2]=BT([1.0,0.0]);e[3]=BT([1.0,1.0]);f=D7(d);g=BC(f.i2,1);B$(b,0,g.iY,0,c.length);return DU(f,g);},GN=(a,b,c,d,e)=>{let f;f=DU(Ki(a.i1),Ki(a.i8));Hc(f,b,c,d,e);return f;},Hc=(a,b,c,d,e)=>{BQ(a.i1,b,0,c);BQ(a.i1,b,1,d);BQ(a.i8,b,0,e);},Bh=a=>{return a.i1.i2;},SU=(a,b)=>{let c;if(a===b)c=1;else if
(b!==null&&Bz(b)===By(Gy)){b=b;c=!W(a.i1,b.i1)?0:W(a.i8,b.i8)?1:0;}else c=0;return c;},I2=J(),V4=(b,c)=>{b;c.preventDefault();};
function I3(){let a=this;H.call(a);a.ph=null;a.pi=null;}
let YB=(b,c)=>{b=b;c=b.ph;b=b.pi;c=Dg(c.kO.selectedIndex);E$(b,c);};
function I0(){H.call(this);this.oJ=null;}
let X9=(b,c)=>{b=b.oJ;Oe(b,b.lr);};
function I1(){H.call(this);this.qP=null;}
let Sx=(b,c)=>{b=b.qP;Oe(b,b.lq);};
function N0(){H.call(this);this.qs=null;}
let Wf=a=>{let b,c,d;b=a.qs;c=FJ(b);d=b.jp;Hj(b,GN(d,c,T(d.i1,c,0),T(b.jp.i1,c,1),1.0-T(b.jp.i8,c,0)));},Sl=J(),BZ=(b,c)=>{let d;d=b.ownerDocument.createElement(R(c));b.appendChild(d);return d;},B1=(b,c,d)=>{let e;e=BZ(b,c);b=R(d);e.textContent=b;return e;},BE=(b,c)=>{if(!V(c,Bq(b.textContent)))b.textContent=R(c);},Ft=(b,c,d,e)=>{if(!d)b.removeAttribute(R(c));else b.setAttribute(R(c),R(e));},Cm=(b,c)=>{let d;d=new Io;d.o8=c;b.addEventListener("click",Bi(Bk(d),"handleEvent"));};
function N1(){H.call(this);this.pQ=null;}
let YG=a=>{let b,c,d,e,f,g,h;b=a.pQ;c=Qo(b.jp.i1);d=(c.jZ+c.jU)/2.0;e=(c.jL+c.jJ)/2.0;f=b.jp;g=DU(BC(Bh(f)+1|0,2),BC(Bh(f)+1|0,1));h=0;while(h<Bh(f)){Hc(g,h,T(f.i1,h,0),T(f.i1,h,1),T(f.i8,h,0));h=h+1|0;}Hc(g,Bh(f),d,e,1.0);Hj(b,g);c=b.mu;b=Dg(Bh(b.jp));E$(c,b);};
function NZ(){H.call(this);this.oR=null;}
let Rq=a=>{let b,c,d,e,f,g;b=a.oR;c=b.jp;d=FJ(b);e=DU(BC(Bh(c)-1|0,2),BC(Bh(c)-1|0,1));f=0;while(f<Bh(c)){g=C3(f,d);if(g)Hc(e,g<0?f:f-1|0,T(c.i1,f,0),T(c.i1,f,1),T(c.i8,f,0));f=f+1|0;}Hj(b,e);b=b.mu;c=Dd();E$(b,c);};
function LI(){H.call(this);this.k0=null;}
function My(){H.call(this);this.po=null;}
let SY=a=>{let b,c,d,e;b=a.po;c=H$(b.k7);d=Ga(b);e=b.lP+1|0;b.lP=e;e=e>1&&!d?1:0;BE(b.mf,e?G(309):(BI(c,d)).lo);Hm(b.mA);};
function MB(){H.call(this);this.q7=null;}
let Uo=a=>{let b,c,d,e,f;b=a.q7;c=H$(b.k7);d=Ga(b);e=c;f=(BI(e,d)).lO;BE(b.mf,(BI(e,Ga(b))).lo);b=b.mA;c=new Nb;c.o$=f;Em(b,c,0);};
function MA(){H.call(this);this.pe=null;}
let VU=a=>{let b,c;b=a.pe.mA;c=CG();E5(b,c);};
function Ql(){H.call(this);this.qi=null;}
let Ue=a=>{let b,c;b=a.qi;c=b.jf.jE;Qz(c,c.k2,c.l0);DC(b.jf);CH(b.jf);};
function Qm(){H.call(this);this.pG=null;}
let WX=a=>{let b,c;b=a.pG;c=b.jf.jE;Qz(c,c.l0,c.k2);DC(b.jf);CH(b.jf);};
function Qk(){H.call(this);this.oT=null;}
let Rx=a=>{let b,c,d;b=a.oT;Y();c=Dh;d=Ca(Yo()*10000.0|0);J6(b,c,d);};
function Hn(){let a=this;BJ.call(a);a.oV=null;a.q5=null;a.kJ=null;}
let Oh=null,Qt=null,NP=null,MS=null,P9=null,Qr=null,Q1=null,Ra=null,Ol=null,Oi=null,Ox=null,Ws=null,L6=null,Gz=()=>{Gz=Bf(Hn);Vp();},KJ=()=>{Gz();return L6.bb();},Ry=(a,b,c,d,e,f)=>{Gz();Ct(a,b,c);a.oV=d;a.q5=e;a.kJ=f;},Cj=(a,b,c,d,e)=>{let f=new Hn();Ry(f,a,b,c,d,e);return f;},Vp=()=>{let b,c,d;Oh=Cj(G(310),0,G(311),G(312),G(2));Qt=Cj(G(313),1,G(314),G(315),G(316));NP=Cj(G(317),2,G(318),G(319),G(320));MS=Cj(G(321),3,G(322),G(323),G(324));P9=Cj(G(325),4,G(326),G(327),G(328));Qr=Cj(G(329),5,G(330),G(331),G(332));Q1
=Cj(G(333),6,G(334),G(335),G(336));Ra=Cj(G(337),7,G(338),G(339),G(340));Ol=Cj(G(341),8,G(342),G(343),G(344));Oi=Cj(G(345),9,G(346),G(347),G(348));Ox=Cj(G(349),10,G(350),G(351),G(352));b=Cj(G(353),11,G(354),G(355),G(356));Ws=b;c=Bc(Hn,12);d=c.data;d[0]=Oh;d[1]=Qt;d[2]=NP;d[3]=MS;d[4]=P9;d[5]=Qr;d[6]=Q1;d[7]=Ra;d[8]=Ol;d[9]=Oi;d[10]=Ox;d[11]=b;L6=c;};
function Gb(){let a=this;M.call(a);a.kV=0;a.mo=0;a.lQ=null;}
let No=null,Hk=()=>{Hk=Bf(Gb);Vt();},Sa=(a,b,c,d)=>{Hk();a.kV=b;a.mo=c;a.lQ=d;},Eh=(a,b,c)=>{let d=new Gb();Sa(d,a,b,c);return d;},Jt=()=>{Hk();return No;},Rp=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===By(Gb)){b=b;c=a.kV!=b.kV?0:a.mo!=b.mo?0:W(a.lQ,b.lQ)?1:0;}else c=0;return c;},Vt=()=>{let b,c,d,e,f,g;b=Eh(8,10000,G(357));c=Eh(10,10000,G(358));d=Eh(17,10000,G(359));e=Eh(71,10000,G(360));f=Eh(1,3000,G(361));g=Eh(195,8000,G(362));BW(b);BW(c);BW(d);BW(e);BW(f);BW(g);No=Nz(BN(H,[b,c,d,e,f,g]));};
function JU(){H.call(this);this.p8=null;}
let WG=(b,c)=>{let d,e,f,g,h,i,j,k,l;b=b.p8;d=b.lj.selectedIndex-1|0;b.os=1;e=(KJ()).data.length;f=Di(Jt());if(d>=0){if(d<e){c=(KJ()).data[d];BE(b.l7,c.q5);b=b.m1;g=CG();d=0;while(d<c.kJ.iZ.length){e=FZ(c.kJ,61,d);f=FZ(c.kJ,38,d);if(f<0)f=c.kJ.iZ.length;Ci(g,Dq(c.kJ,d,e),Dq(c.kJ,e+1|0,f));d=f+1|0;}E5(b,g);}else if(d>=(e+f|0)){BE(b.l7,G(2));b=b.m1;c=Mq();g=CG();h=(B3()).data;d=h.length;e=0;while(e<d){i=h[e];j=CL(c,i);k=new Os;k.oD=g;k.oC=i;Fv(j,k);e=e+1|0;}E5(b,g);}else{c=Jt();d=d-e|0;c=FP(c,d);g=b.l7;d=c.kV;k
=c.lQ;i=L();P(I(P(Q(I(i,G(363)),d),32),k),46);BE(g,K(i));g=b.m1;h=Bc(Bs,6);l=h.data;Y();l[0]=Dh.i7;l[1]=Ca(c.kV);l[2]=DD.i7;l[3]=Ca(c.mo);l[4]=Dm.i7;l[5]=G(259);b=Ov(h);E5(g,b);}}},H7=J(),So=(b,c)=>{b;c.preventDefault();},Jr=J(0);
function IH(){H.call(this);this.pX=null;}
let Ti=(b,c)=>{let d;b=b.pX;d=0;while(d<c.length){if((L3(c[d])).isIntersecting?1:0)Q0(b);d=d+1|0;}},Ea=J(0);
function QH(){let a=this;H.call(a);a.pS=null;a.pT=null;}
let SE=(a,b)=>{b=b;Ci(a.pS,a.pT.i7,b);},YU=J();
function PY(){H.call(this);this.pn=null;}
let Sg=(a,b)=>{a.pn=b;},R8=a=>{let b=new PY();Sg(b,a);return b;},Sp=(a,b)=>{b=b;S(a.pn,b);},P1=J(0);
function Jz(){H.call(this);this.qV=null;}
let UU=(b,c)=>{let d,e,f,g,h,i,j;c;b=b.qV;b.lG=0;c=b.i0;d=c.jx;if(Ju(c))H4(b.i0,new MZ,7.0);NN(b);e=d&&!b.i0.jx?1:0;f=b.i0.i6;if(BP(f)!=b.nv){b.nv=BP(f);b.k6.hear("iteration");}if(f.kB&&!b.nS){b.nS=1;b.k6.hear("diverge");}else if(e)b.k6.hear("finish");if(Ju(b.i0))Cy(b);else if(b.on){b.on=0;c=b.j$;g=ET(b.i0.i6);c=c.qZ;h=g.kE;i=E0(g.kh,4);e=Ds(g);d=Bh(g.ja);g=L();I(Q(I(Q(I(I(I(Q(I(g,G(169)),h),G(364)),i),G(157)),e),G(253)),d),G(365));BE(c,K(g));c=b.lL;b=b.i0;g=b.jq;e=BP(b.i6);if(Kf(c)){c=(Gm(K7(c))).lR;b=CG();j
=(B3()).data;d=j.length;h=0;while(h<d){i=j[h];f=i!==CA?Bn(g,i):Ca(e);if(!V(f,Bn(c,i))){Ci(b,i.i7,f);c=D_(HV(c,i,f),c);}h=h+1|0;}Vg(R(H9(b)));}}},CU=J(EO),Uc=a=>{return;};
function Iy(){CU.call(this);this.m7=null;}
let XU=(a,b)=>{a.m7=b;},Nz=a=>{let b=new Iy();XU(b,a);return b;},FP=(a,b)=>{return a.m7.data[b];},Di=a=>{return a.m7.data.length;},Ln=J(),Ym=a=>{return performance.now();},Tq=J(),Y1=(b,c,d,e,f)=>{let g,h,i,j,k,l,m,n;if(b!==null&&d!==null){if(c>=0&&e>=0&&f>=0&&(c+f|0)<=Gj(b)&&(e+f|0)<=Gj(d)){a:{b:{if(b!==d){g=HE(Bz(b));h=HE(Bz(d));if(g!==null&&h!==null){if(g===h)break b;if(!GZ(g)&&!GZ(h)){i=b;j=0;k=c;while(j<f){c:{l=i.data;m=k+1|0;n=l[k];if(n!==null){n=Bz(n);if(EA(n.kp,h.kp)){k=1;break c;}}k=0;}if(!k){Hi(b,c,
d,e,j);b=new G1;Bp(b);Z(b);}j=j+1|0;k=m;}Hi(b,c,d,e,f);return;}if(!GZ(g))break a;if(GZ(h))break b;else break a;}b=new G1;Bp(b);Z(b);}}Hi(b,c,d,e,f);return;}b=new G1;Bp(b);Z(b);}b=new Cn;Bp(b);Z(b);}d=new EB;BY(d,G(366));Z(d);},B$=(b,c,d,e,f)=>{if(c>=0&&e>=0&&f>=0&&(c+f|0)<=Gj(b)&&(e+f|0)<=Gj(d)){Hi(b,c,d,e,f);return;}b=new Cn;Bp(b);Z(b);},Hi=(b,c,d,e,f)=>{if(f!==0){if(typeof b.data.buffer!=='undefined'){d.data.set(b.data.subarray(c,c+f),e);}else if(b!==d||e<c){for(let i=0;i<f;i=i+1|0){d.data[e++]=b.data[c++];}}
else {c=c+f|0;e=e+f|0;for(let i=0;i<f;i=i+1|0){d.data[ --e]=b.data[ --c];}}}},Xr=J(),E7=b=>{let c,d,e,f,g,h,i;if(!Ow(b))return Na(b);if(b===0.0){c=Fj(b);d=L();I(I(d,c),G(367));return K(d);}c=SA(Bv(b));e=c.mh;f=c.mY-1|0;if((-4)<=f&&f<16){d=Fj(b);c=OU(c,Bu(1,e.iZ.length-c.mY|0));g=L();I(I(g,d),c);return K(g);}if(e.iZ.length<=1)d=G(2);else{c=Ha(e,1);d=L();I(P(d,46),c);d=K(d);}h=f<0? -f|0:f;c=f>=0?G(368):G(369);g=h>=10?G(2):G(0);i=L();Q(I(I(i,c),g),h);c=K(i);g=Fj(b);f=BM(e,0);i=L();I(I(P(I(i,g),f),d),c);return K(i);},BV
=b=>{let c,d,e,f,g;a:{c=E7(b);if(c===G(370))d=1;else if(G(370).iZ.length>c.iZ.length)d=0;else{e=0;f=c.iZ.length-G(370).iZ.length|0;while(f<c.iZ.length){g=BM(c,f);d=e+1|0;if(g!=BM(G(370),e)){d=0;break a;}f=f+1|0;e=d;}d=1;}}if(d)c=Dq(c,0,c.iZ.length-2|0);return c;},E0=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n;if(!Ow(b))return Na(b);if(b===0.0)d=Fh(G(2),0);else{e=Bv(b);d=D6(Jh(e),Bu(G8(e),0));f=D6(Cb(1),Bu( -G8(e)|0,0));g=LM(e);Ee(f,Bu(g,0));Ee(d,Bu( -g|0,0));if(C8(d,f)>=0){Dx(f,0);g=g+1|0;}h=g+c|0;if(h<0)d=Fh(G(2),0);else
{i=C9(h);j=i.data;h=0;k=0;l=j.length;while(k<l){Dx(d,0);h=Iw(d,f);j[k]=(48+h|0)&65535;k=k+1|0;}if(!Nq(d,f,h))d=Fh(FD(i),g);else{h=l-1|0;while(h>=0&&j[h]==57){k=h+(-1)|0;j[h]=48;h=k;}if(h>=0){j[h]=(j[h]+1|0)&65535;d=Fh(FD(i),g);}else{d=new Jg;m=FD(i);f=L();I(P(f,49),m);OG(d,K(f),g+1|0);}}}}f=Fj(b);d=OU(d,c);n=L();I(I(n,f),d);return K(n);},Ev=b=>{let c,d,e,f,g,h,i,j,k,l;c=new PL;b=Dn(b);c.mR=Hh(B7);c.mp=b;d=Ng(c);e=0;f=0;g=0;h=DM(c);while(true){if(!Jm(h)){if(h!=46&&h!=44)break;if(f)break;}c.jN=c.jN+1|0;if(!Jm(h))f
=1;else{e=1;i=c.ld;if(i==800){g=g|(h==48?0:1);c.jK=c.jK+(!f?1:0)|0;}else{c.jK=c.jK-(!f?0:1)|0;if(!(h==48&&i<=0)){Dx(c.mR,h-48|0);c.ld=c.ld+1|0;}}}h=DM(c);}if(g){Dx(c.mR,1);c.ld=c.ld+1|0;c.jK=c.jK-1|0;}a:{if(e){if(DM(c)!=101&&DM(c)!=69)e=1;else{c.jN=c.jN+1|0;i=Ng(c);e=0;f=0;g=DM(c);while(Jm(g)){c.jN=c.jN+1|0;e=1;f=BH(((f*10|0)+g|0)-48|0,100000000);g=DM(c);}g=c.jK;if(i)f= -f|0;c.jK=g+f|0;}if(e&&c.jN>=c.mp.iZ.length){j=!d?1:(-1);d=c.ld;e=d+c.jK|0;if(d&&e>=(-330)){if(e>310)k=Infinity;else{b=c.mR;l=Hh(Cb(1));Ee(b,
Bu(c.jK,0));Ee(l,Bu( -c.jK|0,0));e=Nd(b)-Nd(l)|0;FA(b,Bu( -e|0,0));FA(l,Bu(e,0));if(C8(b,l)<0){FA(b,1);e=e+(-1)|0;}if(e>1023)k=Infinity;else{i=BH(53,e+1075|0);if(i<0)k=0.0;else{k=0.0;f=0;while(f<i){k=2.0*k+Iw(b,l);FA(b,1);f=f+1|0;}if(C8(b,l)>=(k%2.0!==0.0?0:1))k=k+1.0;k=Vd(RO(XD(Cb(Bu(e-52|0,(-1074))+1074|0),52),Fo(k)));}}}}else k=0.0;b=P8(j*k);break a;}}b=PC();}return b;},Ow=b=>{return !(Bv(b)<=1.7976931348623157E308)?0:1;},Na=b=>{let c,d;if(isNaN(b)?1:0)c=G(371);else{c=Fj(b);d=L();I(I(d,c),G(372));c=K(d);}return c;},Fj
=b=>{return !(b<0.0)&&!(1.0/b<0.0)?G(2):G(232);},OU=(b,c)=>{let d,e,f,g;d=L();e=b.mY;f=BH(e-1|0,0);g=e+c|0;while(f<g){if(f==e)P(d,46);P(d,f>=0&&f<b.mh.iZ.length?BM(b.mh,f):48);f=f+1|0;}return K(d);};
function Mr(){H.call(this);this.l5=0.0;}
let CT=null,XW=(a,b)=>{a.l5=b;},P8=a=>{let b=new Mr();XW(b,a);return b;},PC=()=>{if(CT===null)CT=P8(0.0);return CT;},DJ=a=>{let b;if(a!==CT)return a.l5;b=new Eu;Bp(b);Z(b);},QR=a=>{return a===CT?0:1;},JJ=a=>{return a!==CT?0:1;},Pq=(a,b)=>{if(a!==CT)b.gB(a.l5);},Xi=J(),V7=b=>{return Math.sin(b);},SL=b=>{return Math.cos(b);},CX=b=>{return Math.sqrt(b);},CP=b=>{return Math.ceil(b);},Fi=b=>{return Math.floor(b);},Br=b=>{return XK(Fo(b+X$(b)*0.5));},Yo=()=>{return Math.random();},BH=(b,c)=>{if(b<c)c=b;return c;},Bu
=(b,c)=>{if(b>c)c=b;return c;},UR=(b,c)=>{return Math.min(b,c);},Bd=(b,c)=>{return UR(b,c);},Yk=(b,c)=>{return Math.max(b,c);},Bt=(b,c)=>{return Yk(b,c);},WI=b=>{return Math.abs(b);},Bv=b=>{return WI(b);},X$=b=>{return Math.sign(b);};
function IW(){let a=this;M.call(a);a.jt=null;a.ja=null;a.nc=null;a.kE=0;a.kh=0.0;a.kd=null;a.nF=null;a.lc=null;a.ln=0;}
let F7=a=>{let b;b=Ch(a.jt);C5(b,a.kd);return b;},Mh=(a,b)=>{return !(T(a.lc,b,0)>0.5)?0:1;},Hz=(a,b)=>{return Mh(a,b)!==T(a.ja.i8,b,0)?0:1;},Ds=a=>{let b,c;b=0;c=0;while(c<Bh(a.ja)){b=b+(!Hz(a,c)?0:1)|0;c=c+1|0;}return b;},W0=(a,b)=>{let c;a:{if(a===b)c=1;else if(b!==null&&Bz(b)===By(IW)){b=b;if(!W(a.jt,b.jt)){c=0;break a;}if(!W(a.ja,b.ja)){c=0;break a;}if(!W(a.nc,b.nc)){c=0;break a;}if(a.kE!=b.kE){c=0;break a;}if(a.kh!==b.kh){c=0;break a;}if(!W(a.kd,b.kd)){c=0;break a;}if(!W(a.nF,b.nF)){c=0;break a;}if(!W(a.lc,
b.lc)){c=0;break a;}if(a.ln==b.ln){c=1;break a;}c=0;}else c=0;}return c;},Sd=a=>{return a.ja;};
function Mf(){let a=this;H.call(a);a.jd=null;a.jc=null;}
let Sc=(a,b)=>{let c,d,e,f;c=Di(b.jT);d=Bc(Cf,c);e=d.data;a.jd=d;a.jc=Bc(Cf,c);e[0]=BC(0,0);a.jc.data[0]=BC(0,0);f=1;while(f<c){a.jd.data[f]=BC(Be(b,f),Be(b,f-1|0));a.jc.data[f]=BC(Be(b,f),1);f=f+1|0;}},Ch=a=>{let b=new Mf();Sc(b,a);return b;},CI=a=>{let b,c,d,e,f;b=0;c=1;while(true){d=a.jd.data;if(c>=d.length)break;b=b+(d[c].iY.data.length+a.jc.data[c].iY.data.length|0)|0;c=c+1|0;}d=Bj(b);e=0;c=1;while(true){f=a.jd.data;if(c>=f.length)break;b=Mc(f[c].iY,d,e);e=Mc(a.jc.data[c].iY,d,b);c=c+1|0;}return d;},C5
=(a,b)=>{let c,d,e;c=0;d=1;while(true){e=a.jd.data;if(d>=e.length)break;c=Q7(b,Q7(b,c,e[d].iY),a.jc.data[d].iY);d=d+1|0;}},OA=b=>{let c,d,e;b=b.data;c=b.length;d=0;while(d<c){e=b[d];if(e-e!==0.0)return 0;d=d+1|0;}return 1;},Mc=(b,c,d)=>{let e;e=b.data.length;B$(b,0,c,d,e);return d+e|0;},Q7=(b,c,d)=>{let e;e=d.data.length;B$(b,c,d,0,e);return c+e|0;};
function Cf(){let a=this;H.call(a);a.i2=0;a.i5=0;a.iY=null;}
let FN=(a,b,c)=>{a.i2=b;a.i5=c;a.iY=Bj(Bb(b,c));},BC=(a,b)=>{let c=new Cf();FN(c,a,b);return c;},D7=b=>{let c,d,e,f,g,h,i;b=b.data;c=new Cf;d=b.length;FN(c,d,!d?0:b[0].data.length);e=0;while(e<d){f=b[e].data.length;g=c.i5;if(f!=g){h=new BS;d=b[e].data.length;i=L();P(Q(I(Q(I(Q(I(i,G(373)),e),G(374)),d),G(375)),g),46);BY(h,K(i));Z(h);}B$(b[e],0,c.iY,Bb(e,g),g);e=e+1|0;}return c;},Or=a=>{return a.i2;},G3=a=>{return a.i5;},T=(a,b,c)=>{return a.iY.data[Bb(b,a.i5)+c|0];},BQ=(a,b,c,d)=>{a.iY.data[Bb(b,a.i5)+c|0]=d;},H2
=a=>{return a.iY;},Ki=a=>{let b,c,d;b=BC(a.i2,a.i5);c=a.iY;d=c.data;B$(c,0,b.iY,0,d.length);return b;},EY=a=>{let b,c,d;b=a.i2;c=a.i5;d=L();Q(P(Q(d,b),120),c);return K(d);},HL=(a,b)=>{let c,d,e,f,g,h,i,j,k,l;a:{if(b instanceof Cf){c=b;if(a.i2==c.i2&&a.i5==c.i5){b:{d=a.iY;e=c.iY;if(d===e)f=1;else{if(d!==null&&e!==null){d=d.data;e=e.data;f=d.length;if(f==e.length){g=0;c:{while(true){if(g>=f){g=(-1);break c;}h=g+0|0;i=d[h];j=e[h];Jy();h=(!(i>j)?0:1)-(!(j>i)?0:1)|0;if(!h){k=1.0/i;l=1.0/j;h=(((!(k>l)?0:1)-(!(l>k)
?0:1)|0)+(j!==j?0:1)|0)-(i!==i?0:1)|0;}if(h)break;g=g+1|0;}}f=g>=0?0:1;break b;}}f=0;}}if(f){f=1;break a;}}}f=0;}return f;};
function HZ(){let a=this;M.call(a);a.kf=null;a.kX=null;}
let Po=a=>{return a.kf.data.length+a.kX.data.length|0;},T7=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===By(HZ)){b=b;c=!W(a.kf,b.kf)?0:W(a.kX,b.kX)?1:0;}else c=0;return c;},PM=J(),Xw=a=>{return performance.now();},Hd=J(0);
function Qx(){let a=this;H.call(a);a.pI=null;a.pJ=null;a.pK=0;}
function OD(){let a=this;H.call(a);a.jk=null;a.j3=null;}
let MN=(a,b,c,d)=>{let e,f;if(!V(D_(CL(a.jk,c),G(2)),d)&&!G2(a.jk,b)){e=a.j3;b=b.i7;f=c.i7;c=L();I(I(P(I(I(I(c,b),G(376)),f),61),d),G(377));b=K(c);S(e,b);}},GU=(a,b)=>{let c,d;c=b.i7;b=Bn(a.jk,b);d=L();I(P(I(d,c),61),b);return K(d);},Eu=J(BL),N6=J(Dz),YX=null,Jy=()=>{Jy=Bf(N6);T_();},T_=()=>{YX=By(CS);},NX=J(0);
function HW(){let a=this;H.call(a);a.pP=null;a.pN=null;}
let XO=b=>{let c;b=b;c=b.pP;b=b.pN;Hy(c);b.gJ();};
function M7(){H.call(this);this.oo=0;}
function Kz(){let a=this;H.call(a);a.qb=null;a.qa=null;}
let Vs=(b,c)=>{let d,e,f;b=b;d=b.qb;b=b.qa;e=!V(Bq(c.pointerType),G(378))?12.0:24.0;f=d.mg.gK(c.offsetX,c.offsetY,e);d.lC=f;if(f)b.setPointerCapture(c.pointerId);};
function KA(){H.call(this);this.q$=null;}
let X0=(b,c)=>{b=b.q$;if(b.lC)b.mg.gL(c.offsetX,c.offsetY);};
function KB(){H.call(this);this.pd=null;}
let Xy=(b,c)=>{Q6(b.pd);};
function KC(){H.call(this);this.p1=null;}
let W6=(b,c)=>{Q6(b.p1);};
function KD(){H.call(this);this.qn=null;}
let SS=(b,c)=>{if(b.qn.lC)c.preventDefault();};
function Io(){H.call(this);this.o8=null;}
let Xx=(b,c)=>{b.o8.gJ();},EB=J(BL);
function Lg(){let a=this;H.call(a);a.kM=null;a.kw=null;a.kl=null;a.mz=null;a.nP=null;}
let Ux=(a,b,c,d)=>{let e,f,g,h,i;a.nP=G(2);a.kM=c;e=c.i7;f=BZ(b,G(379));a.kw=f;f.className="field";b=a.kw;f=DN(e,45,32);g=((BM(f,0)-97|0)+65|0)&65535;f=Ha(f,1);h=L();I(P(h,g),f);(B1(b,G(380),K(h))).setAttribute("for",R(e));b=c.kt;if(b instanceof Fg){f=b;h=BZ(a.kw,G(381));f=BF(f.k8);while(BD(f)){B1(h,G(224),BA(f));}}else{h=BZ(a.kw,G(382));h.setAttribute("type","text");h.setAttribute("inputmode",R(!(a.kM.kt instanceof Kx)?G(383):G(384)));h.setAttribute("autocomplete","off");h.setAttribute("spellcheck","false");}a.kl
=h;h.setAttribute("id",R(e));h=a.kl;b=L();I(I(I(I(b,e),G(385)),e),G(386));f=K(b);h.setAttribute("aria-describedby",R(f));i=B1(a.kw,G(209),c.oL);b="help";i.className=b;f=L();I(I(f,e),G(387));h=K(f);i.setAttribute("id",R(h));b=BZ(a.kw,G(209));a.mz=b;i="complaint";b.className=i;b=a.mz;f=L();I(I(f,e),G(386));h=K(f);b.setAttribute("id",R(h));a.mz.setAttribute("role","alert");b=a.kl;f=new H3;f.pE=a;f.pD=d;f.pC=c;b.addEventListener("change",Bi(Bk(f),"handleEvent"));},Ul=(a,b,c)=>{let d=new Lg();Ux(d,a,b,c);return d;},Md
=(a,b)=>{BE(a.mz,b);Ft(a.kl,G(229),Cu(b)?0:1,G(136));},YY=J(),Py=J(),Vy=null,KW=null,Hp=null,F9=null,OY=null,KT=null,Op=null,Fq=()=>{Fq=Bf(Py);Tk();},Tk=()=>{let b;Vy=new WeakMap();KW=!(typeof WeakRef!=='undefined'?1:0)?null:new WeakMap();Hp=!(typeof WeakRef!=='undefined'?1:0)?null:new Map();F9=!(typeof WeakRef!=='undefined'?1:0)?null:new Map();if(Hp===null)b=null;else{b=new HR;b=new FinalizationRegistry(Bi(Bk(b),"accept"));}KT=b;if(F9===null)b=null;else{b=new HQ;b=new FinalizationRegistry(Bi(Bk(b),"accept"));}Op
=b;},XB=J();
function BU(){BJ.call(this);this.lZ=null;}
let DW=null,Ho=null,Gf=null,OB=null,Q2=null,NE=null,Qg=null,L1=null,Co=()=>{Co=Bf(BU);Rt();},Dw=(a,b,c,d)=>{Co();Ct(a,b,c);a.lZ=d;},Y5=a=>{return a.lZ;},RN=(a,b,c)=>{let d,e,f,g;d=b.iY;e=c.iY;f=0;while(true){g=d.data;if(f>=g.length)break;e.data[f]=a.gM(g[f]);f=f+1|0;}},Mu=(a,b,c,d,e)=>{let f,g,h,i,j,k,l,m,n;f=b.iY;g=c.iY;h=d.iY;i=e.iY;j=0;while(true){k=i.data;if(j>=k.length)break;l=g.data;m=h.data;n=f.data;k[j]=a.gN(l[j],m[j])*n[j];j=j+1|0;}},Rt=()=>{let b,c,d;b=new K4;Dw(b,G(388),0,G(51));DW=b;b=new K3;Dw(b,
G(389),1,G(52));Ho=b;b=new K2;Dw(b,G(329),2,G(53));Gf=b;b=new K1;Dw(b,G(390),3,G(54));OB=b;b=new K0;Dw(b,G(391),4,G(55));Q2=b;b=new KZ;Dw(b,G(392),5,G(56));NE=b;b=new KY;Dw(b,G(393),6,G(57));Qg=b;c=Bc(BU,7);d=c.data;d[0]=DW;d[1]=Ho;d[2]=Gf;d[3]=OB;d[4]=Q2;d[5]=NE;d[6]=b;L1=c;},LQ=J(),ON=null,HD=()=>{HD=Bf(LQ);Yc();},Yc=()=>{let b,c;b=B6((B3()).data.length);c=b.data;ON=b;c[Ec.jr]=1;c[CR.jr]=2;c[Dr.jr]=3;},KN=J(0),Ny=J(0),QE=J(0),NO=J(0),P$=J(0),OH=J(0),PW=J(0),L_=J(0),M_=J(0),Mx=J(0),LW=J(0),UG=J(),Fw=b=>{let c,
d;c=b.lastChild;while(c!==null){d=c.previousSibling;if(c.nodeType!=2)b.removeChild(c);c=d;}return b;},Xa=J(),C2=(b,c)=>{let d,e,f,g;d=Bg();if(Cu(Dn(b)))return d;e=0;f=FZ(b,c,0);while(f>=0){g=Dq(b,e,f);S(d,g);e=f+1|0;f=FZ(b,c,e);}b=Ha(b,e);S(d,b);return d;},GA=b=>{let c,d,e,f,g;c=C2(b,44);d=Bj(c.i4);e=d.data;f=0;g=e.length;while(f<g){e[f]=KK(BI(c,f));f=f+1|0;}return d;},KK=b=>{let c,d;c=Ev(b);d=new QD;d.qS=b;if(c!==CT)return c.l5;b=d.qS;c=new H0;d=L();I(I(d,G(394)),b);BY(c,K(d));Z(c);},Ss=J(),Gj=b=>{let c;c=
(Bz(b)).kp;if(c[Bw].itemType!==null)return X6(b);b=new BS;Bp(b);Z(b);},G1=J(BL),Rb=J(),UJ=a=>{return performance.now();};
function PL(){let a=this;H.call(a);a.mp=null;a.jN=0;a.mR=null;a.jK=0;a.ld=0;}
let DM=a=>{return a.jN>=a.mp.iZ.length?0:BM(a.mp,a.jN);},Jm=b=>{return 48<=b&&b<=57?1:0;},Ng=a=>{let b,c;b=DM(a);c=b!=45&&b!=8722?0:1;if(!(!c&&b!=43))a.jN=a.jN+1|0;return c;};
function H5(){let a=this;M.call(a);a.mL=0;a.mB=0;}
let MI=(b,c,d)=>{let e,f;e=Bb(b%(((d+c|0)-1|0)/c|0)|0,c);f=new H5;b=BH(c,d-e|0);f.mL=e;f.mB=b;return f;},TV=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===By(H5)){b=b;c=a.mL!=b.mL?0:a.mB==b.mB?1:0;}else c=0;return c;};
function Gh(){let a=this;H.call(a);a.m5=null;a.jF=null;a.jA=null;}
let I4=(a,b,c)=>{let d,e,f,g;a.m5=b;d=Di(b.jT);e=Bc(Cf,d);f=e.data;a.jF=e;a.jA=Bc(Cf,d);f[0]=BC(0,0);a.jA.data[0]=c;g=1;while(g<d){a.jF.data[g]=BC(c.i2,Be(b,g));a.jA.data[g]=BC(c.i2,Be(b,g));g=g+1|0;}},EX=(a,b)=>{let c=new Gh();I4(c,a,b);return c;},Go=a=>{return a.jA.data[Bo(a.m5)];},DF=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t;c=b.jd;d=b.jc;e=1;while(e<=Bo(a.m5)){f=c.data;b=a.jA.data[e-1|0];g=f[e];h=a.jF.data[e];DI(b.i5==g.i5&&h.i2==b.i2&&h.i5==g.i2?1:0,G(395),b,g,h);i=b.iY;j=g.iY;f=h.iY;k=b.i2;l=g.i2;m
=b.i5;n=0;while(n<k){o=0;while(o<l){p=0.0;q=0;while(q<m){r=i.data;s=j.data;p=p+r[Bb(n,m)+q|0]*s[Bb(o,m)+q|0];q=q+1|0;}f.data[Bb(n,l)+o|0]=p;o=o+1|0;}n=n+1|0;}b=d.data[e];g=a.jF.data[e];DI(b.i2==g.i5&&b.i5==1?1:0,G(396),g,b,g);i=b.iY;j=g.iY;t=g.i5;n=0;while(true){r=j.data;if(n>=r.length)break;o=0;while(o<t){f=i.data;q=n+o|0;r[q]=r[q]+f[o];o=o+1|0;}n=n+t|0;}RN(Iu(a.m5,e),a.jF.data[e],a.jA.data[e]);e=e+1|0;}};
function PG(){let a=this;M.call(a);a.lE=null;a.ri=null;a.j_=null;a.nu=null;a.nx=null;a.lU=null;a.kA=0;}
let VF=a=>{return a.j_;};
function E_(){let a=this;M.call(a);a.jY=null;a.ju=null;a.kn=null;a.ks=null;a.mJ=null;a.mk=null;a.mx=null;a.kD=null;a.kv=null;a.nW=null;a.nn=null;a.kj=null;}
let HN=(a,b,c,d,e,f,g,h,i,j,k,l,m)=>{a.jY=b;a.ju=c;a.kn=d;a.ks=e;a.mJ=f;a.mk=g;a.mx=h;a.kD=i;a.kv=j;a.nW=k;a.nn=l;a.kj=m;},Y3=(a,b,c,d,e,f,g,h,i,j,k,l)=>{let m=new E_();HN(m,a,b,c,d,e,f,g,h,i,j,k,l);return m;},TM=()=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p;b=Ba(1512988);c=new E_;d=Ba(15789813);e=Ba(11183798);f=Ba(9144216);g=Ba(15000044);h=Ba(14268646);i=Ba(10935200);j=Ba(12160969);k=Ba(7323508);l=Ba(13214934);m=new Dv;n=Bc(CV,7);o=n.data;o[0]=Ba(1775906);o[1]=Ba(3089216);o[2]=Ba(5189463);o[3]=Ba(7815012);o[4]=Ba(10638698);o[5]
=Ba(13204079);o[6]=Ba(15051394);Ff(m,n);p=new Dv;n=Bc(CV,3);o=n.data;o[0]=Jo(DO(Ba(10055851),0.5),b);o[1]=Ba(2499629);o[2]=Jo(DO(Ba(5942881),0.4),b);Ff(p,n);HN(c,b,d,e,f,g,h,i,j,k,l,m,p);return c;},PA=a=>{return a.jY;},Xe=a=>{return a.ju;},OJ=a=>{return a.ks;},S7=J(),Gc=(b,c)=>{let d,e,f,g;b=b.data;d=Bj(c);e=d.data;f=BH(c,b.length);g=0;while(g<f){e[g]=b[g];g=g+1|0;}return d;};
function KP(){let a=this;H.call(a);a.k1=null;a.kS=null;a.ke=null;a.kQ=null;a.kP=null;}
let VK=(a,b,c)=>{let d,e,f;a.k1=b;d=Di(b.jT);a.kS=Bc(Cf,d);a.ke=Bc(Cf,d);e=Ch(b);a.kQ=e.jd;a.kP=e.jc;a.kS.data[0]=BC(0,0);a.ke.data[0]=BC(0,0);f=1;while(f<d){a.kS.data[f]=BC(c,Be(b,f));a.ke.data[f]=BC(c,Be(b,f));f=f+1|0;}},J4=(a,b)=>{let c=new KP();VK(c,a,b);return c;},JI=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y;e=c.jA.data;f=b.jd;g=Bo(a.k1);Yt(a.k1.k_,e[g],d,a.kS.data[g]);h=Bo(a.k1);i=a.k1;b=i.k4;Co();if(b===DW&&i.k_===EC){i=c.jA.data[h];b=a.ke.data[h];DI(IR(i,d)&&IR(i,b)?1:0,G(397),i,d,b);j
=i.iY;k=d.iY;l=b.iY;m=0;while(true){n=l.data;if(m>=n.length)break;o=j.data;p=k.data;n[m]=o[m]-p[m];m=m+1|0;}}else Mu(Iu(i,h),a.kS.data[h],c.jF.data[h],c.jA.data[h],a.ke.data[h]);while(true){h=C3(g,1);if(h<0)break;b=a.ke.data[g];m=g-1|0;i=e[m];q=a.kQ.data[g];DI(b.i2==i.i2&&q.i2==b.i5&&q.i5==i.i5?1:0,G(398),b,i,q);n=b.iY;j=i.iY;k=q.iY;r=b.i5;s=i.i5;t=b.i2;u=0;while(u<r){v=0;while(v<s){w=0.0;x=0;while(x<t){p=n.data;l=j.data;w=w+p[Bb(x,r)+u|0]*l[Bb(x,s)+v|0];x=x+1|0;}k.data[Bb(u,s)+v|0]=w;v=v+1|0;}u=u+1|0;}b=a.ke.data[g];d
=a.kP.data[g];DI(d.i2==b.i5&&d.i5==1?1:0,G(399),b,b,d);l=b.iY;p=d.iY;y=b.i5;u=0;while(u<y){w=0.0;v=u;while(true){k=l.data;if(v>=k.length)break;w=w+k[v];v=v+y|0;}p.data[u]=w;u=u+1|0;}if(h>0){l=f.data;b=a.ke.data[g];d=l[g];i=a.kS.data[m];DI(b.i5==d.i2&&i.i2==Or(b)&&G3(i)==G3(d)?1:0,G(400),b,d,i);p=H2(b);l=H2(d);k=H2(i);h=Or(b);u=G3(d);v=G3(b);x=0;while(x<h){y=0;while(y<u){w=0.0;t=0;while(t<v){j=p.data;n=l.data;w=w+j[Bb(x,v)+t|0]*n[Bb(t,u)+y|0];t=t+1|0;}k.data[Bb(x,u)+y|0]=w;y=y+1|0;}x=x+1|0;}Mu(Iu(a.k1,m),a.kS.data[m],
c.jF.data[m],e[m],a.ke.data[m]);}g=g+(-1)|0;}};
function P_(){let a=this;H.call(a);a.n4=null;a.nR=null;a.oi=null;}
let VL=(a,b,c)=>{let d;d=DU(BC(c,2),BC(c,1));a.n4=d;a.nR=EX(b,d.i1);a.oi=J4(b,c);},Mb=(a,b)=>{let c=new P_();VL(c,a,b);return c;};
function H1(){let a=this;H.call(a);a.qp=null;a.qq=null;}
let Tp=(b,c)=>{let d;b=b;d=b.qp;b=b.qq;d.oo=(L3(c[c.length-1|0])).isIntersecting?1:0;b.gJ();};
function H3(){let a=this;H.call(a);a.pE=null;a.pD=null;a.pC=null;}
let Rm=(b,c)=>{let d,e;b=b;c=b.pE;d=b.pD;b=b.pC;e=!(c.kM.kt instanceof Fg)?Bq(c.kl.value):Bq(c.kl.value);Md(c,J6(d,b,e));};
function Ia(){let a=this;M.call(a);a.jT=null;a.kk=null;a.k4=null;a.k_=null;}
let Bo=a=>{return Di(a.jT)-1|0;},Be=(a,b)=>{return (FP(a.jT,b)).le;},Iu=(a,b)=>{return b!=Bo(a)?a.kk:a.k4;},CE=a=>{let b,c;b=0;c=1;while(c<=Bo(a)){b=b+Bb(Be(a,c),Be(a,c-1|0)+1|0)|0;c=c+1|0;}return b;},Gi=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===By(Ia)){b=b;c=!W(a.jT,b.jT)?0:!W(a.kk,b.kk)?0:!W(a.k4,b.k4)?0:W(a.k_,b.k_)?1:0;}else c=0;return c;};
function Jg(){let a=this;M.call(a);a.mh=null;a.mY=0;}
let OG=(a,b,c)=>{a.mh=b;a.mY=c;},Fh=(a,b)=>{let c=new Jg();OG(c,a,b);return c;},SA=b=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q;c=Jh(b);d=G8(b);e=!(DH(c,EI(0, 1048576))&&b>2.2250738585072014E-308?1:0)?1:2;f=D6(c,Bu(d,0)+e|0);g=D6(Cb(1),Bu( -d|0,0)+e|0);h=D6(Cb(1),Bu(d,0));i=D6(Cb(1),(Bu(d,0)+e|0)-1|0);j=LM(b);Ee(g,Bu(j,0));k=Bc(Hr,3).data;k[0]=f;k[1]=h;k[2]=i;e=k.length;l=0;m= -j|0;while(l<e){Ee(k[l],Bu(m,0));l=l+1|0;}l=GM(RQ(c,Cb(2)),B7)?1:0;if(C8(Jn(f,i),g)>=l){Dx(g,0);j=j+1|0;}n=L();while(true){k=Bc(Hr,3).data;k[0]
=f;k[1]=h;k[2]=i;m=k.length;d=0;while(d<m){Dx(k[d],0);d=d+1|0;}o=Iw(f,g);p=C8(h,f)<l?0:1;q=C8(Jn(f,i),g)<l?0:1;if(q&&!(p&&!Nq(f,g,o)))o=o+1|0;P(n,(48+o|0)&65535);if(p)break;if(q)break;}return Fh(K(n),j);},Nq=(b,c,d)=>{return C8(Jn(b,b),c)<(d%2|0?0:1)?0:1;},Jh=b=>{let c;c=QI(b);if(Oc(c,EI(0, 1048576)))c=VB(Ri(c,EI(4294967295, 1048575)),EI(0, 1048576));return c;},G8=b=>{return Bu(E3(XE(QI(b),52)),1)-1075|0;},LM=b=>{let c,d,e,f;c=G8(b)+63|0;d=Jh(b);Jl();if(DH(d,B7))e=64;else{e=0;f=DL(d,32);if(GM(f,B7))e=32;else f
=d;d=DL(f,16);if(DH(d,B7))d=f;else e=e|16;f=DL(d,8);if(DH(f,B7))f=d;else e=e|8;d=DL(f,4);if(DH(d,B7))d=f;else e=e|4;f=DL(d,2);if(DH(f,B7))f=d;else e=e|2;if(GM(DL(f,1),B7))e=e|1;e=(64-e|0)-1|0;}return CP((c-e|0)*0.3010299956639812)|0;},D6=(b,c)=>{let d;d=Hh(b);FA(d,c);return d;};
function G9(){let a=this;M.call(a);a.jZ=0.0;a.jU=0.0;a.jL=0.0;a.jJ=0.0;}
let GY=null,GQ=null,G5=()=>{G5=Bf(G9);W2();},X_=(a,b,c,d,e)=>{G5();a.jZ=b;a.jU=c;a.jL=d;a.jJ=e;},Gk=(a,b,c,d)=>{let e=new G9();X_(e,a,b,c,d);return e;},Qo=b=>{let c,d,e,f,g,h,i,j;G5();c=0.0;d=1.0;e=0.0;f=1.0;g=0;while(g<b.i2){c=Bd(c,T(b,g,0));d=Bt(d,T(b,g,0));e=Bd(e,T(b,g,1));f=Bt(f,T(b,g,1));g=g+1|0;}if(EV(GY,c,e)&&EV(GY,d,f))return GY;if(EV(GQ,c,e)&&EV(GQ,d,f))return GQ;h=Bt(d-c,f-e)*0.6;i=(c+d)/2.0;j=(e+f)/2.0;return Gk(i-h,i+h,j-h,j+h);},EV=(a,b,c)=>{return a.jZ<=b&&b<=a.jU&&a.jL<=c&&c<=a.jJ?1:0;},L7=(a,
b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===By(G9)){b=b;c=a.jZ!==b.jZ?0:a.jU!==b.jU?0:a.jL!==b.jL?0:a.jJ===b.jJ?1:0;}else c=0;return c;},W2=()=>{GY=Gk((-0.1),1.1,(-0.1),1.1);GQ=Gk((-1.1),1.1,(-1.1),1.1);};
function M9(){let a=this;H.call(a);a.oW=null;a.oy=null;a.qJ=0;a.mN=null;a.na=null;a.og=null;a.mC=null;a.ox=null;}
let Ou=(a,b)=>{let c,d,e,f,g,h,i,j,k,l;a:{if(!(!B5(a.mC)&&Ht(a.ox)===b)){a.ox=Bx(b);c=F7(b);DF(a.mN,c);d=new JM;e=b.kE;f=E7(b.kh);g=new PJ;g.pu=a;g.pt=c;c=new JD;h=a.oy;i=a.qJ;j=(Go(a.mN)).iY;k=C3(i,2);if(k>=0&&k>=0&&j.data.length==Bb(i,i)){c.kI=h;c.jB=i;c.j6=i;c.kH=j;b=b.ja;h=b.i1;b=b.i8;if(h.i5!=2)break a;if(b.i5!=1)break a;if(h.i2!=b.i2)break a;d.lS=e;d.m6=f;d.lI=g;d.kG=c;d.jD=h;d.m3=b;a.mC=Bx(d);}else{l=j.data;b=new BS;k=l.length;c=L();I(Q(I(Q(P(Q(I(c,G(401)),i),120),i),G(402)),k),G(403));BY(b,K(c));Z(b);}}return Bl(a.mC);}c
=new BS;d=EY(h);b=EY(b);f=L();P(I(I(I(I(f,G(404)),d),G(241)),b),46);BY(c,K(f));Z(c);};
function CV(){let a=this;M.call(a);a.jP=0;a.j1=0;a.jW=0;a.li=0.0;}
let Vl=(a,b,c,d,e)=>{a.jP=b;a.j1=c;a.jW=d;a.li=e;},GD=(a,b,c,d)=>{let e=new CV();Vl(e,a,b,c,d);return e;},Ba=b=>{return GD(b>>16&255,b>>8&255,b&255,1.0);},DO=(a,b)=>{return GD(a.jP,a.j1,a.jW,b);},Jo=(a,b)=>{return GD(Ib(a,a.jP,b.jP),Ib(a,a.j1,b.j1),Ib(a,a.jW,b.jW),1.0);},Ib=(a,b,c)=>{let d;d=a.li;return Br(d*b+(1.0-d)*c)|0;},JX=a=>{let b,c;b=Er(G(405));FT(b,a.jP);FT(b,a.j1);FT(b,a.jW);c=a.li;if(c<1.0)FT(b,Br(255.0*c)|0);return K(b);},FT=(b,c)=>{P(P(b,BM(G(406),c>>4)),BM(G(406),c&15));},Yd=(a,b)=>{let c;if(a
===b)c=1;else if(b!==null&&Bz(b)===By(CV)){b=b;c=a.jP!=b.jP?0:a.j1!=b.j1?0:a.jW!=b.jW?0:a.li===b.li?1:0;}else c=0;return c;};
function Dv(){H.call(this);this.ml=null;}
let FB=null,Fu=()=>{Fu=Bf(Dv);V6();},Ff=(a,b)=>{Fu();a.ml=b.bb();},O4=a=>{let b=new Dv();Ff(b,a);return b;},Es=(a,b)=>{return JV(a,Bt(0.0,Bd(255.0,b*256.0))|0);},JV=(a,b)=>{let c,d,e,f,g;c=a.ml.data;d=c.length-1|0;e=Bb(b,d);b=e/255|0;f=c[b];g=c[BH(d,b+1|0)];d=e%255|0;return GD(Kb(f.jP,g.jP,d),Kb(f.j1,g.j1,d),Kb(f.jW,g.jW,d),1.0);},Kb=(b,c,d)=>{Fu();return (Bb(b,255-d|0)+Bb(c,d)|0)/255|0;},V6=()=>{let b,c,d;b=new Dv;c=Bc(CV,11);d=c.data;d[0]=Ba(4194379);d[1]=Ba(7744131);d[2]=Ba(10055851);d[3]=Ba(12756431);d[4]
=Ba(15193320);d[5]=Ba(16250871);d[6]=Ba(14282963);d[7]=Ba(10935200);d[8]=Ba(5942881);d[9]=Ba(1800247);d[10]=Ba(17435);Ff(b,c);FB=b;},P3=J(0),DP=(a,b)=>{let c;c=a.l6;return c*Bt(1.0,Br(b/c));},I7=(a,b)=>{let c;c=a.l6;return c*Br(b/c);},D9=(a,b,c)=>{let d,e;d=a;e=Br(c/d.l6)%2.0!==1.0?0:1;return I7(a,b)+(!e?0.0:d.l6/2.0);};
function LA(){let a=this;H.call(a);a.jm=null;a.kY=0.0;a.mV=0.0;a.l6=0.0;a.np=null;}
let R$=a=>{return a.kY;},Ty=a=>{return a.mV;},B2=(a,b,c)=>{let d;a.jm.fillStyle=R(JX(c));if(!(b instanceof Do)){M5(a,b);a.jm.fill('evenodd');}else{d=b;a.jm.fillRect(d.i_,d.jo,d.jh,d.jw);}},Cd=(a,b,c)=>{let d;a.jm.strokeStyle=R(JX(c.pg));a.jm.lineWidth=c.la;W$(a.jm,c.qd);if(!(b instanceof Do)){M5(a,b);a.jm.stroke();}else{d=b;a.jm.strokeRect(d.i_,d.jo,d.jh,d.jw);}},CB=(a,b,c,d,e,f)=>{let g,h,i,j;g=e.nt;DR();h=g!==Kc?G(2):G(407);i=e.mE;De();g=i!==E9?G(408):G(409);i=E0(e.lN,2);j=L();I(I(I(I(j,h),i),G(410)),g);g
=K(j);if(!V(g,a.np)){a.np=g;a.jm.font=R(g);}a:{h=a.jm;Jk();switch(Mm.data[e.p4.jr]){case 1:e=G(411);break a;case 2:e=G(412);break a;case 3:e=G(265);break a;default:}b=new O7;Bp(b);Z(b);}e=R(e);h.textAlign=e;h=a.jm;f=R(JX(f));h.fillStyle=f;a.jm.fillText(R(b),c,d);},M5=(a,b)=>{let c,d,e;a:{a.jm.beginPath();if(b instanceof G_){c=b;a.jm.arc(c.ov,c.ou,c.oa,0.0,6.283185307179586);}else if(b instanceof GV)Jp(a,b.lM);else if(b instanceof IP){d=BF(b.p9);while(BD(d)){Jp(a,BA(d));}}else if(b instanceof EN){e=BF(b.ns);while
(true){if(!BD(e))break a;Jp(a,BA(e));a.jm.closePath();}}}},Jp=(a,b)=>{let c,d;c=0;while(true){d=b.data;if(c>=d.length)break;if(c)a.jm.lineTo(d[c],d[c+1|0]);else a.jm.moveTo(d[c],d[c+1|0]);c=c+2|0;}},SP=J(),W$=(b,c)=>{b.setLineDash(c?[c]:[]);},Wo=J(),Pp=b=>{return Ev(DN(DN(Dn(b),44,46),8722,45));},Hx=b=>{return DN(BV(b),45,8722);};
function Hv(){let a=this;M.call(a);a.lp=null;a.mW=null;a.mb=null;a.lA=null;}
let Vx=(a,b)=>{let c,d,e;if(a===b)c=1;else if(b!==null&&Bz(b)===By(Hv)){b=b;d=a.lp;e=b.lp;if(!W(B4(d),B4(e)))c=0;else{d=a.mW;e=b.mW;if(!W(B4(d),B4(e)))c=0;else{d=a.mb;e=b.mb;if(!W(B4(d),B4(e)))c=0;else{d=a.lA;b=b.lA;c=W(B4(d),B4(b))?1:0;}}}}else c=0;return c;};
function IS(){let a=this;M.call(a);a.lT=0;a.mn=null;a.m2=null;}
let VM=(a,b)=>{let c,d,e;if(a===b)c=1;else if(b!==null&&Bz(b)===By(IS)){b=b;if(a.lT!=b.lT)c=0;else{d=a.mn;e=b.mn;if(!W(B4(d),B4(e)))c=0;else{d=a.m2;b=b.m2;c=W(B4(d),B4(b))?1:0;}}}else c=0;return c;};
function NU(){let a=this;M.call(a);a.oU=null;a.oM=0.0;a.qB=0.0;a.q_=null;a.pU=null;}
let NY=b=>{let c,d;a:{if(Bo(b.jt)==1){c=b.ja;b=Fd();if(HL(c.i1,b.i1)&&HL(c.i8,b.i8)?1:0){d=1;break a;}}d=0;}return d;},SJ=b=>{let c,d,e,f,g,h;if(!NY(b)){b=new BS;BY(b,G(413));Z(b);}c=EX(b.jt,b.ja.i1);DF(c,F7(b));d=c.jF.data[1].iY;e=d.data;c=new NU;f=e[0]+e[3];g=e[1]+e[2];b=QZ(b);h=L();I(I(h,b),G(414));b=K(h);c.oU=d;c.oM=f;c.qB=g;c.q_=G(415);c.pU=b;return c;};
function Pn(){let a=this;H.call(a);a.pz=0;a.py=0;}
let Rj=(a,b)=>{let c,d;b=Bk(b);c=a.pz;d=a.py;GP();b.show(!!c,!!d);};
function Jq(){let a=this;M.call(a);a.mt=null;a.m8=0;}
let Vv=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===By(Jq)){b=b;c=!W(a.mt,b.mt)?0:a.m8==b.m8?1:0;}else c=0;return c;},Hb=J(Cn);
function Dy(){BJ.call(this);this.oB=null;}
let EC=null,MT=null,Rn=null,F5=()=>{F5=Bf(Dy);Td();},Qw=(a,b,c,d)=>{F5();Ct(a,b,c);a.oB=d;},Yt=(a,b,c,d)=>{let e,f,g,h,i,j,k;e=b.iY;f=c.iY;g=d.iY;h=0;while(true){i=g.data;if(h>=i.length)break;j=e.data;k=f.data;i[h]=a.gN(j[h],k[h]);h=h+1|0;}},Td=()=>{let b,c,d;b=new Ph;Qw(b,G(416),0,G(64));EC=b;b=new Pg;Qw(b,G(417),1,G(65));MT=b;c=Bc(Dy,2);d=c.data;d[0]=EC;d[1]=b;Rn=c;},Fn=J(0);
function Mk(){let a=this;H.call(a);a.m_=null;a.o2=null;}
let Ui=(a,b,c)=>{let d,e,f,g;d=CI(b);a.m_.d3(b,c);e=CI(b);f=0;while(true){g=e.data;if(f>=g.length)break;g[f]=!a.o2.data[f]?g[f]:d.data[f];f=f+1|0;}C5(b,e);},UN=a=>{return a.m_.dv();},Sb=(a,b)=>{a.m_.dC(b);},EH=J(0),MG=J(M),VQ=(a,b)=>{let c,d,e,f,g;c=Ch(b);d=c.jd.data;e=Bc(B8(CS),2);f=e.data;f[0]=BT([1.0,1.0]);f[1]=BT([1.0,1.0]);d[1]=D7(e);d=c.jc.data;e=Bc(B8(CS),2);f=e.data;g=Bj(1);g.data[0]=0.0;f[0]=g;g=Bj(1);g.data[0]=(-1.0);f[1]=g;d[1]=D7(e);d=c.jd.data;e=Bc(B8(CS),1);e.data[0]=BT([1.0,(-2.0)]);d[2]=D7(e);d
=c.jc.data;e=Bc(B8(CS),1);f=e.data;g=Bj(1);g.data[0]=0.0;f[0]=g;d[2]=D7(e);return c;},Lp=J(M),Sq=(a,b)=>{return Ch(b);};
function Qj(){M.call(this);this.pZ=null;}
let Xq=(a,b)=>{let c;c=Ch(b);C5(c,a.pZ);return c;},KO=J(0);
function QD(){H.call(this);this.qS=null;}
let Wi=J(),IT=J(0),HR=J(),SX=(b,c)=>{b;Fq();Hp.delete(c);},HQ=J(),VY=(b,c)=>{b;Fq();F9.delete(c);},K4=J(BU),OC=(a,b)=>{return 1.0/(1.0+J5( -b));},Xl=(a,b,c)=>{return c*(1.0-c);},K3=J(BU),Yf=(a,b)=>{let c,d;if(b!==0.0){c=Bv(b);if(c<0.7){d=b*b;b=b-d*(1.1486475E7+d*(810810.0+d*(12870.0+d*44.0)))/(3.4459425E7+d*(1.62162E7+d*(945945.0+d*(13860.0+d*45.0))))*b;}else{c=J5(2.0*c)+1.0;c=c<16.0?(c-2.0)/c:1.0-2.0/c;if(b<0.0)c= -c;b=c;}}return b;},YK=(a,b,c)=>{return 1.0-c*c;},K2=J(BU),UE=(a,b)=>{if(b<0.0)b=0.0;return b;},RB
=(a,b,c)=>{return !(b>0.0)?0.0:1.0;},K1=J(BU),YQ=(a,b)=>{if(!(b>0.0))b=0.01*b;return b;},Tv=(a,b,c)=>{return !(b>0.0)?0.01:1.0;},K0=J(BU),US=(a,b)=>{let c,d;c=J5( -Bv(b));d=1.0+c;return IN(d)-(d-1.0-c)/d+Bt(b,0.0);},Uj=(a,b,c)=>{Co();return OC(DW,b);},KZ=J(BU),X8=(a,b)=>{return EW(b);},U9=(a,b,c)=>{return ES(b);},KY=J(BU),S$=(a,b)=>{return b;},XZ=(a,b,c)=>{return 1.0;};
function Hr(){let a=this;H.call(a);a.jI=null;a.jv=0;}
let TX=(a,b)=>{a.jI=B6(4);while(GM(b,B7)){Kh(a,E3(b)&134217727);b=DL(b,27);}},Hh=a=>{let b=new Hr();TX(b,a);return b;},Jn=(b,c)=>{let d,e,f,g;d=Hh(B7);e=0;f=0;while(!(f>=b.jv&&f>=c.jv&&e<=0)){g=(Dc(b,f)+Dc(c,f)|0)+e|0;Kh(d,g&134217727);e=g>>27;f=f+1|0;}return d;},Nd=a=>{let b;b=a.jv;return !b?0:((b*27|0)-Ms(Dc(a,b-1|0))|0)+5|0;},C8=(a,b)=>{let c;c=Bu(a.jv,b.jv)-1|0;while(c>0&&Dc(a,c)==Dc(b,c)){c=c+(-1)|0;}return c<0?0:Dc(a,c)-Dc(b,c)|0;},Dx=(a,b)=>{let c,d,e;c=0;while(c<a.jv){d=a.jI.data;e=(d[c]*10|0)+b|0;d[c]
=e&134217727;b=e>>27;c=c+1|0;}if(b>0)Kh(a,b);},Ee=(a,b)=>{let c;c=0;while(c<b){Dx(a,0);c=c+1|0;}},FA=(a,b)=>{let c,d,e,f,g,h,i,j,k;c=b/27|0;d=b%27|0;e=a.jv;f=B6((e+c|0)+1|0);g=f.data;h=0;i=27-d|0;while(h<e){j=h+c|0;b=g[j];k=a.jI.data;g[j]=b|k[h]<<d&134217727;g[j+1|0]=k[h]>>i;h=h+1|0;}a.jI=f;a.jv=g.length;PQ(a);},Iw=(a,b)=>{let c,d,e,f;c=0;while(C8(a,b)>=0){d=0;e=0;while(e<a.jv){f=(a.jI.data[e]-Dc(b,e)|0)+d|0;a.jI.data[e]=f&134217727;d=f>>27;e=e+1|0;}PQ(a);c=c+1|0;}return c;},Dc=(a,b)=>{return b>=a.jv?0:a.jI.data[b];},Kh
=(a,b)=>{let c,d,e,f,g;c=a.jv;d=a.jI.data;e=d.length;if(c==e){c=2*c|0;f=B6(c);g=f.data;c=BH(c,e);e=0;while(e<c){g[e]=d[e];e=e+1|0;}a.jI=f;}d=a.jI.data;e=a.jv;a.jv=e+1|0;d[e]=b;},PQ=a=>{let b,c,d;while(true){b=a.jv;if(b<=0)break;c=a.jI.data;d=b-1|0;if(c[d])break;a.jv=d;}},Yy=J(),Yb=(b,c,d)=>{let e,f,g,h,i,j,k,l,m,n;e=c.lV.data[d].data;f=e.length;if(f>8){g=Infinity;h=(-Infinity);i=0;while(i<f){j=e[i];g=Bd(g,j);h=Bt(h,j);i=i+1|0;}N(Q(N(b,G(418)),f),G(419));N(N(Q(b,d),G(420)),Eb(g));P(N(N(b,G(190)),Eb(h)),46);return;}k
=0;l=f-1|0;while(k<f){m=Hg(c.jn,d,k);N(b,!k?G(4):k!=l?G(157):G(241));if(k)m=E4(m,G(4));else{m=Ha(m,1);n=L();I(P(n,72),m);n=K(n);m=L();I(I(m,n),G(421));m=K(m);}N(b,m);N(b,Eb(e[k]));P(N(N(b,G(422)),HX(GK(c,d,k))),41);k=k+1|0;}P(b,46);},QB=(b,c)=>{let d;d=Hg(b,c.mM-1|0,c.n0);b=Hg(b,c.mM,c.nq);c=L();I(I(I(I(c,G(423)),d),G(190)),b);return K(c);},Hg=(b,c,d)=>{let e;if(c==Bo(b))return G(424);if(!c){c=d+1|0;b=L();Q(P(b,120),c);return K(b);}d=d+1|0;e=L();Q(I(e,G(425)),d);e=K(e);if(Bo(b)!=2){b=L();Q(I(I(b,e),G(426)),
c);e=K(b);}return e;},HX=b=>{return Dn(Jx(b));},XJ=J();
function OM(){let a=this;H.call(a);a.pr=null;a.ps=0;}
let Vj=a=>{let b,c;b=a.pr;c=a.ps;Fc(b.pp.pR,c);},N5=J(),LC=null,GE=null,JR=null,I9=null,I$=null,P5=null,D4=()=>{D4=Bf(N5);S9();},Mq=()=>{D4();return (Gm(Ov(BN(Bs,[G(31),G(34),G(50),G(53),G(60),G(53)])))).lR;},H$=b=>{let c,d,e,f,g,h,i,j;D4();c=b.data.length;d=GE.data.length;if(c!=d){e=new BS;f=L();P(Q(I(Q(I(f,G(427)),d),G(428)),c),46);BY(e,K(f));Z(e);}c=N4(b,JR)>=N4(b,GE)?0:1;g=!c?GE:JR;e=!c?G(429):G(430);h=!c?G(430):G(429);i=Bg();j=new EL;f=L();I(I(I(I(I(I(I(I(I(f,G(431)),e),G(432)),h),G(433)),e),G(434)),h),
G(435));Kn(j,K(f),b);S(i,j);f=L();I(I(f,e),G(436));HP(i,K(f),!c?I9:I$,g);j=L();I(I(j,h),G(437));HP(i,K(j),!c?I$:I9,g);f=L();I(I(I(I(I(f,G(438)),e),G(434)),h),G(439));HP(i,K(f),P5,g);return i;},HP=(b,c,d,e)=>{let f,g,h,i,j,k,l,m,n,o,p;D4();d=d.data;f=b;g=(BI(f,f.i4-1|0)).lO.bb();h=Bg();i=d.length;j=0;while(j<i){k=g.data;l=e.data;m=d[j];if(k[m]!==l[m]){k[m]=l[m];b=LC.data[m];n=BV(l[m]);o=L();I(I(I(o,b),G(291)),n);p=K(o);S(h,p);}j=j+1|0;}if(!Cr(h)){b=new EL;p=LJ(h);h=L();P(I(I(I(h,c),G(440)),p),46);Kn(b,K(h),g);S(f,
b);}},N4=(b,c)=>{let d,e,f;D4();d=0;e=0;while(true){f=c.data;if(e>=f.length)break;d=d+(b.data[e]!==f[e]?1:0)|0;e=e+1|0;}return d;},S9=()=>{LC=BN(Bs,[G(441),G(442),G(443),G(444),G(445),G(446),G(447),G(448),G(449)]);GE=BT([1.0,1.0,1.0,1.0,0.0,(-1.0),1.0,(-2.0),0.0]);JR=BT([1.0,1.0,1.0,1.0,(-1.0),0.0,(-2.0),1.0,0.0]);I9=Il([0,1,4]);I$=Il([2,3,5]);P5=Il([6,7,8]);},Tu=J(),QZ=b=>{let c,d,e,f,g,h,i,j;c=L();N(Q(N(Q(c,Ds(b)),G(253)),Bh(b.ja)),G(450));d=G(296);e=0;while(e<=1){f=Bg();g=0;while(g<Bh(b.ja)){if(!Hz(b,g)&&
Mh(b,g)==e){h=b.ja.i1;i=BV(T(h,g,0));h=BV(T(h,g,1));j=L();P(I(P(I(P(j,40),i),44),h),41);h=K(j);S(f,h);}g=g+1|0;}if(!Cr(f)){N(N(c,d),LJ(f));Q(N(N(c,f.i4!=1?G(451):G(452)),G(453)),e);d=G(157);}e=e+1|0;}return K(N(c,G(142)));},LJ=b=>{let c,d,e,f;c=L();d=0;e=b;while(true){f=e.i4;if(d>=f)break;N(N(c,!d?G(2):d!=(f-1|0)?G(157):G(241)),BI(e,d));d=d+1|0;}return K(c);},Up=J(),Th=J(),VV=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n;d=b.j7;e=Bo(d);f=d.k4;Co();if(f===Gf&&NL(b.kW.jF.data[e],0)){d=new Cl;Cg();CQ(d,GW,G(454));S(c,d);return;}a:
{if(d.kk===Gf){g=1;while(true){if(g>=e)break a;h=b.kW.jF.data[g];d=Jf(b.j7,g);i=0;while(i<h.i5){if(NL(h,i))GB(d,i);i=i+1|0;}if(C_(d)>0){h=new Cl;Cg();f=GW;j=Kq(d);k=Eq(d,G(455),G(456));l=Eq(d,G(457),G(458));if(g!=1){d=Eq(d,G(459),G(460));m=L();I(I(m,G(461)),d);n=K(m);}else{m=Eq(d,G(462),G(463));n=L();I(I(I(n,G(464)),m),G(465));n=K(n);}d=L();I(I(I(I(I(d,j),k),G(466)),l),n);CQ(h,f,K(d));S(c,h);}g=g+1|0;}}}},NL=(b,c)=>{let d;d=0;while(d<b.i2){if(T(b,d,c)>0.0)return 0;d=d+1|0;}return 1;},V8=J(),T3=(b,c)=>{let d,
e,f,g,h,i,j,k,l,m,n,o,p;d=b.j7;e=d.kk;Co();if(e!==DW&&e!==Ho)return;f=1;while(f<Bo(d)){g=Jf(d,f);h=0;while(h<Be(d,f)){i=b.kW;j=i.jF.data[f];i=i.jA.data[f];k=e.gN(0.0,e.gM(0.0))*0.01;l=0;a:{while(l<j.i2){if(e.gN(T(j,l,h),T(i,l,h))>k){l=0;break a;}l=l+1|0;}l=1;}if(l)GB(g,h);h=h+1|0;}if(C_(g)>0){i=new Cl;Cg();j=Jw;m=Kq(g);n=Eq(g,G(467),G(468));o=e.lZ;g=Eq(g,G(469),G(470));p=L();I(I(I(I(I(I(I(p,m),n),G(471)),o),G(472)),g),G(473));CQ(i,j,K(p));S(c,i);}f=f+1|0;}},Uy=J(),W7=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,
r;d=b.j7;e=!(OP(b)>0.0)?0:1;f=1;while(f<Bo(d)){g=Dp(Be(d,f)).data;h=0;i=g.length;while(h<i){if(!g[h]){j=Jf(d,f);GB(j,h);k=h+1|0;while(k<i){if(!g[k]){a:{l=b.lH;m=l.jd.data;n=m[f];l=l.jc.data[f];o=m[f+1|0];if(T(l,h,0)!==T(l,k,0))p=0;else{p=0;while(true){if(p>=n.i5){p=0;while(p<o.i2){if(T(o,p,h)!==T(o,p,k)){p=0;break a;}p=p+1|0;}p=1;break a;}if(T(n,h,p)!==T(n,k,p))break;p=p+1|0;}p=0;}}if(p){g[k]=1;GB(j,k);}}k=k+1|0;}if(C_(j)>1){q=new Cl;Cg();r=Jj;n=Kq(j);j=!e?G(474):G(475);l=L();I(I(I(l,n),G(476)),j);CQ(q,r,K(l));S(c,
q);}}h=h+1|0;}f=f+1|0;}},Xc=J(),UA=(b,c,d)=>{let e,f,g,h;e=Bh(b.ja);f=Cr(d)?0:1;if(!f&&!(OP(c)>=0.001*e)){f=Ds(b);b=L();I(Q(I(Q(I(b,G(179)),f),G(253)),e),G(477));g=K(b);h=new Cl;Cg();b=IX;if(Bo(c.j7)!=1){c=L();I(I(I(c,G(478)),g),G(479));c=K(c);}else{c=L();I(I(I(c,G(480)),g),G(481));c=K(c);}CQ(h,b,c);S(d,h);return;}};
function Cl(){let a=this;M.call(a);a.mj=null;a.md=null;}
let CQ=(a,b,c)=>{a.mj=b;a.md=c;},Zb=(a,b)=>{let c=new Cl();CQ(c,a,b);return c;},YC=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===By(Cl)){b=b;c=!W(a.mj,b.mj)?0:W(a.md,b.md)?1:0;}else c=0;return c;},He=J(BJ),FC=null,GW=null,Jw=null,Jj=null,IX=null,Ko=null,XP=null,Cg=()=>{Cg=Bf(He);Vo();},WL=(a,b,c)=>{Cg();Ct(a,b,c);},D5=(a,b)=>{let c=new He();WL(c,a,b);return c;},Vo=()=>{let b,c,d;FC=D5(G(337),0);GW=D5(G(333),1);Jw=D5(G(482),2);Jj=D5(G(483),3);IX=D5(G(484),4);b=D5(G(485),5);Ko=b;c=Bc(He,6);d=c.data;d[0]
=FC;d[1]=GW;d[2]=Jw;d[3]=Jj;d[4]=IX;d[5]=b;XP=c;},PN=J(),WF=null,Sk=null,KX=null,N7=null,TC=null,XC=null,Fe=()=>{Fe=Bf(PN);R7();},R7=()=>{WF=new Ob;Sk=new N$;KX=new Oa;N7=new N8;TC=new N9;XC=new NK;},H0=J(BL),Fm=J(0),FF=(b,c)=>{let d,e,f,g;d=MF(Fo(c));e=BC(200,2);f=BC(200,1);g=0;while(g<200){b.hq(g,d,e);BQ(f,g,0,g%2|0);g=g+1|0;}return DU(e,f);},PX=J(),Yp=(a,b,c,d)=>{let e,f,g,h;e=(b%2|0)!=1?0:1;f=Ei(c);g=CX(e?f*0.25:f*0.4375+0.5625);h=Ei(c)*6.283185307179586;BQ(d,b,0,g*ES(h));BQ(d,b,1,g*EW(h));},Lb=J(),WE=(a,
b,c,d)=>{let e,f,g;e=((((b/2|0)*37|0)%100|0)+Ei(c))/100.0;f=e*0.9+0.1;g=e*10.995574287564276+(b%2|0)*3.141592653589793;BQ(d,b,0,f*ES(g)+DE(c)*0.02);BQ(d,b,1,f*EW(g)+DE(c)*0.02);},MC=J(),W1=(a,b,c,d)=>{let e,f,g,h;e=Ei(c)*3.141592653589793;f=b%2|0?0:1;g=f?ES(e):1.0-ES(e);h=f?EW(e):0.5-EW(e);BQ(d,b,0,(g+DE(c)*0.1-0.5)/1.5);BQ(d,b,1,(h+DE(c)*0.1-0.25)/1.5);},Lm=J(),Va=(a,b,c,d)=>{let e;e=(b%2|0)-0.5;BQ(d,b,0,e+DE(c)*0.2);BQ(d,b,1,e+DE(c)*0.2);};
function KS(){let a=this;H.call(a);a.qO=0.0;a.lK=null;}
let XA=(a,b,c)=>{let d,e;d=1;while(true){e=b.jd.data;if(d>=e.length)break;Od(a,c.kQ.data[d],a.lK.jd.data[d],e[d]);Od(a,c.kP.data[d],a.lK.jc.data[d],b.jc.data[d]);d=d+1|0;}},Od=(a,b,c,d)=>{let e,f,g,h,i,j,k;e=b.iY;f=c.iY;g=d.iY;h=0;while(true){i=g.data;if(h>=i.length)break;j=f.data;k=e.data;j[h]=0.9*j[h]+k[h];i[h]=i[h]-a.qO*j[h];h=h+1|0;}},S8=a=>{return CI(a.lK);},TK=(a,b)=>{C5(a.lK,b);};
function MP(){let a=this;H.call(a);a.oH=0.0;a.lF=null;a.lJ=null;a.n6=null;a.ny=null;a.k5=0.0;a.kZ=0.0;}
let Xh=(a,b,c)=>{let d,e;a.k5=a.k5*0.9;a.kZ=a.kZ*0.999;d=1;while(true){e=b.jd.data;if(d>=e.length)break;MY(a,c.kQ.data[d],a.lF.jd.data[d],a.lJ.jd.data[d],a.n6.jd.data[d],a.ny.jd.data[d],e[d]);MY(a,c.kP.data[d],a.lF.jc.data[d],a.lJ.jc.data[d],a.n6.jc.data[d],a.ny.jc.data[d],b.jc.data[d]);d=d+1|0;}},MY=(a,b,c,d,e,f,g)=>{let h,i,j,k,l,m,n,o,p,q,r,s,t;h=b.iY;i=c.iY;j=d.iY;k=e.iY;l=f.iY;m=g.iY;n=0;while(true){o=m.data;if(n>=o.length)break;p=i.data;q=h.data;r=j.data;s=k.data;t=l.data;p[n]=0.9*p[n]+0.09999999999999998
*q[n];r[n]=0.999*r[n]+0.0010000000000000009*q[n]*q[n];s[n]=p[n]/(1.0-a.k5);t[n]=r[n]/(1.0-a.kZ);o[n]=o[n]-a.oH*s[n]/(CX(t[n])+1.0E-8);n=n+1|0;}},Tx=a=>{let b,c,d,e,f,g;b=CI(a.lF);c=b.data;d=CI(a.lJ);e=c.length;f=2*e|0;g=Bj(f+2|0);c=g.data;B$(b,0,g,0,e);B$(d,0,g,e,e);c[f]=a.k5;c[f+1|0]=a.kZ;return g;},Wt=(a,b)=>{let c,d,e;c=b.data;d=(c.length/2|0)-1|0;e=Bj(d);B$(b,d,e,0,d);C5(a.lF,b);C5(a.lJ,e);d=2*d|0;a.k5=c[d];a.kZ=c[d+1|0];};
function II(){M.call(this);this.n_=0.0;}
let LU=null,F1=()=>{F1=Bf(II);Uw();},RA=(a,b,c)=>{let d,e;d=1;while(true){e=b.jd.data;if(d>=e.length)break;Pj(a.n_,c.kQ.data[d],e[d]);Pj(a.n_,c.kP.data[d],b.jc.data[d]);d=d+1|0;}},SV=a=>{F1();return LU;},Yu=(a,b)=>{return;},Uw=()=>{LU=Bj(0);};
function Pd(){M.call(this);this.qw=0.0;}
let Vw=(a,b)=>{let c,d,e;c=Ch(b);d=MF(Fo(a.qw));e=1;while(e<=Bo(b)){c.jd.data[e]=M$(d,Be(b,e),Be(b,e-1|0));c.jc.data[e]=M$(d,Be(b,e),1);e=e+1|0;}return c;},VX=J(),Pj=(b,c,d)=>{let e,f,g,h,i;DI(IR(c,d),G(486),d,c,d);e=c.iY;f=d.iY;g=0;while(true){h=f.data;if(g>=h.length)break;i=e.data;h[g]=h[g]-b*i[g];g=g+1|0;}},IR=(b,c)=>{return b.i2==c.i2&&b.i5==c.i5?1:0;},DI=(b,c,d,e,f)=>{let g,h;if(b)return;g=new BS;d=EY(d);e=EY(e);f=EY(f);h=L();P(I(I(I(I(I(I(I(I(h,G(487)),c),G(296)),d),G(241)),e),G(488)),f),46);BY(g,K(h));Z(g);},QS
=J(Dz),T6=null,Jl=()=>{Jl=Bf(QS);WM();},Js=(b,c)=>{return Sm(b,c);},SG=(b,c)=>{return T2(b,c);},H6=(b,c)=>{return Si(b,c);},WM=()=>{T6=By(RY);};
function JD(){let a=this;M.call(a);a.kI=null;a.jB=0;a.j6=0;a.kH=null;}
let FU=(a,b,c)=>{return a.kH.data[Bb(c,a.jB)+b|0];},Ej=(a,b)=>{let c;c=a.kI;return GG(c.jZ,c.jU,b,a.jB);},D1=(a,b)=>{let c;c=a.kI;return GG(c.jL,c.jJ,b,a.j6);},GG=(b,c,d,e)=>{e=e-1|0;if(d!=e)c=b+(c-b)/e*d;return c;},RG=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===By(JD)){b=b;c=!W(a.kI,b.kI)?0:a.jB!=b.jB?0:a.j6!=b.j6?0:W(a.kH,b.kH)?1:0;}else c=0;return c;},Xb=a=>{return a.kI;},Rr=a=>{return a.jB;},TZ=a=>{return a.j6;};
function Lz(){let a=this;M.call(a);a.mM=0;a.nq=0;a.n0=0;}
let Xs=(a,b,c,d)=>{a.mM=b;a.nq=c;a.n0=d;},Lu=(a,b,c)=>{let d=new Lz();Xs(d,a,b,c);return d;},If=a=>{return a.n0!=(-1)?0:1;},G$=(b,c)=>{let d,e,f,g,h;d=1;while(d<Bo(b)){e=d+1|0;if(c<IK(b,e))break;d=e;}f=Be(b,d-1|0);g=c-IK(b,d)|0;h=Bb(Be(b,d),f);return g>=h?Lu(d,g-h|0,(-1)):Lu(d,g/f|0,g%f|0);},EG=(b,c,d,e)=>{return (IK(b,c)+Bb(d,Be(b,c-1|0))|0)+e|0;},Kw=(b,c,d)=>{return EG(b,c,Be(b,c),0)+d|0;},IK=(b,c)=>{let d,e;d=0;e=1;while(e<c){d=d+Bb(Be(b,e),Be(b,e-1|0)+1|0)|0;e=e+1|0;}return d;};
function Nj(){let a=this;H.call(a);a.j7=null;a.nH=null;a.lH=null;a.kW=null;a.k3=null;}
let OP=a=>{let b,c;b=0.0;c=1;while(c<=Bo(a.j7)){b=PB(PB(b,a.k3.kQ.data[c].iY),a.k3.kP.data[c].iY);c=c+1|0;}return CX(b);},U0=a=>{let b;b=1;a:{while(b<=Bo(a.j7)){if(!Og(a.k3.kQ.data[b].iY))break a;if(!Og(a.k3.kP.data[b].iY))break a;b=b+1|0;}return 1;}return 0;},Og=b=>{let c,d,e;b=b.data;c=b.length;d=0;while(d<c){e=b[d];if(e-e!==0.0)return 0;d=d+1|0;}return 1;},PB=(b,c)=>{let d,e,f;c=c.data;d=c.length;e=0;while(e<d){f=c[e];b=b+f*f;e=e+1|0;}return b;};
function MH(){let a=this;H.call(a);a.qY=null;a.re=0;a.m4=null;}
let YV=(a,b,c)=>{a.m4=Bg();a.qY=b;a.re=c;},Jf=(a,b)=>{let c=new MH();YV(c,a,b);return c;},GB=(a,b)=>{let c,d;c=a.m4;d=D0(b);S(c,d);},C_=a=>{return a.m4.i4;},Kq=a=>{let b,c,d,e,f,g,h;b=BH(C_(a),3);c=L();d=0;while(d<b){if(d>0)N(c,d!=(C_(a)-1|0)?G(157):G(241));e=N(c,G(489));f=(BI(a.m4,d)).le+1|0;g=L();Q(g,f);h=K(g);g=L();f=0;while(f<h.iZ.length){P(g,((BM(h,f)-48|0)+8320|0)&65535);f=f+1|0;}N(e,K(g));d=d+1|0;}if(C_(a)>b)N(Q(N(c,G(241)),C_(a)-b|0),G(490));if(Bo(a.qY)<=2)c=K(c);else{CZ();g=K(c);f=a.re;c=L();Q(I(I(c,
g),G(491)),f);c=K(c);}return c;},Eq=(a,b,c)=>{if(C_(a)==1)c=b;return c;};
function Qu(){CU.call(this);this.qh=null;}
let VH=a=>{return 1;},XL=(a,b)=>{let c;if(!b)return a.qh;c=new Cn;Bp(c);Z(c);},Ph=J(Dy),Uh=(a,b,c)=>{let d,e,f,g,h,i,j;d=b.iY;e=c.iY;f=0.0;g=0.0;h=0;while(true){i=e.data;if(h>=i.length)break;j=d.data;f=f+ME(a, -i[h],j[h]);g=g+ME(a,1.0-i[h],1.0-j[h]);h=h+1|0;}return f-g;},ME=(a,b,c)=>{return b===0.0&&c===0.0?0.0:b*IN(c);},Uu=(a,b,c)=>{return  -c/b+(1.0-c)/(1.0-b);},Pg=J(Dy),UZ=(a,b,c)=>{let d,e,f,g,h,i;d=b.iY;e=c.iY;f=0.0;g=0;while(true){h=e.data;if(g>=h.length)break;i=d.data[g]-h[g];f=f+i*i;g=g+1|0;}return f;},Tm
=(a,b,c)=>{return 2.0*(b-c);};
function P6(){let a=this;H.call(a);a.of=null;a.lX=0;a.o0=0.0;a.nV=0;}
let UQ=(a,b)=>{let c,d,e,f,g;c=B6(624);a.of=c;a.lX=624;if(Oc(b,B7)&&Vh(b,EI(4294967295, 0))){c=c.data;c[0]=E3(b);d=1;while(d<624){e=c[d-1|0];c[d]=Bb(1812433253,e^(e>>>30|0))+d|0;d=d+1|0;}return;}f=new BS;g=L();P(Pm(I(g,G(492)),b),46);BY(f,K(g));Z(f);},MF=a=>{let b=new P6();UQ(b,a);return b;},Ei=a=>{return ((NH(a)>>>5|0)*6.7108864E7+(NH(a)>>>6|0))/9.007199254740992E15;},DE=a=>{let b,c,d,e;if(a.nV){a.nV=0;return a.o0;}while(true){while(true){b=Ei(a)*2.0-1.0;c=Ei(a)*2.0-1.0;d=b*b+c*c;if(d>=1.0)continue;else break;}if
(d===0.0)continue;else break;}e=CX((-2.0)*IN(d)/d);a.o0=e*b;a.nV=1;return e*c;},M$=(a,b,c)=>{let d,e,f,g;d=BC(b,c);e=d.iY;f=0;while(true){g=e.data;if(f>=g.length)break;g[f]=DE(a);f=f+1|0;}return d;},NH=a=>{let b,c,d,e,f,g;if(a.lX==624){b=0;while(b<624){c=a.of.data;d=c[b]&(-2147483648);e=b+1|0;d=d|c[e%624|0]&2147483647;f=d&1?(-1727483681):0;c[b]=c[(b+397|0)%624|0]^(d>>>1|0)^f;b=e;}a.lX=0;}c=a.of.data;g=a.lX;a.lX=g+1|0;b=c[g];b=b^(b>>>11|0);b=b^b<<7&(-1658038656);b=b^b<<15&(-272236544);return b^(b>>>18|0);};
function EL(){let a=this;M.call(a);a.lo=null;a.lO=null;}
let Kn=(a,b,c)=>{a.lo=b;a.lO=c;},Y4=(a,b)=>{let c=new EL();Kn(c,a,b);return c;},UF=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===By(EL)){b=b;c=!W(a.lo,b.lo)?0:W(a.lO,b.lO)?1:0;}else c=0;return c;},Nr=J(0),Ji=J(Ez),JA=J(Ji),Ob=J(JA),Lv=J(0),IF=J(),Ix=J(IF),N$=J(Ix),Oa=J(CU),R4=(a,b)=>{let c;c=new Cn;Bp(c);Z(c);},YO=a=>{return 0;},Vf=a=>{Fe();return N7;},Gs=J(0),N8=J(),R9=a=>{return 0;},Tj=a=>{let b;b=new Eu;Bp(b);Z(b);},NS=J(0),N9=J(),NK=J();
function Me(){let a=this;H.call(a);a.ob=0;a.qD=0;a.qF=0;a.oP=0;a.pw=null;}
let BD=a=>{return a.ob>=a.qF?0:1;},BA=a=>{let b,c,d;b=a.qD;c=a.pw;if(b!=c.km){c=new O6;Bp(c);Z(c);}d=a.ob;a.oP=d;a.ob=d+1|0;return c.bd(d);},Wb=J(),EW=b=>{if(b!==0.0)b=M1(b,0);return b;},ES=b=>{return M1(b,1);},M1=(b,c)=>{let d,e,f,g,h,i,j,k,l,m;if(!(Bv(b)<=1.7976931348623157E308))return NaN;if(!(Bv(b)<1647099.3291652855)){d=Bv(b);e=1.4119048864730642E308;while(e>=1647099.3291652855){if(d>=e)d=d-e;e=e/2.0;}if(b<0.0)d=(-1.0)*d;b=d;}e=b*0.6366197723675814+6.755399441055744E15-6.755399441055744E15;f=b-e*1.5707963267341256;b
=e*6.077100506303966E-11;g=f-b;d=e*2.0222662487111665E-21;h=g-d;i=e*8.4784276603689E-32-(f-g-b)-(g-h-d);j=h-i;k=h-j-i;l=(e|0)+c|0;if(!(l&1)){e=j*j;b=0.008333333333333333-e*(1.984126984126984E-4-e*(2.7557319223985893E-6-e*(2.505210838544172E-8-e*(1.6059043836821613E-10-e*(7.647163731819816E-13-e*2.8114572543455206E-15)))));f=e*j;m=j-(f*0.16666666666666666-(f*b-k/2.0)*e-k);}else{e=j*j;b=0.041666666666666664-e*(0.001388888888888889-e*(2.48015873015873E-5-e*(2.755731922398589E-7-e*(2.08767569878681E-9-e*(1.1470745597729725E-11
-e*4.779477332387385E-14)))));d=e/2.0;f=1.0-d;m=1.0-f-d-(j*k-e*e*b)+f;}if(l&2)m= -m;return m;},W_=J(),R0=J(),J5=b=>{let c,d,e,f;if(Bv(b)<700.0){c=OO(b);d=c|0;e=JE(d,0);return e+e*Lq(b,c,d);}if(!(isNaN(b)?1:0)){if(b>710.0)b=Infinity;else if(b<(-746.0))b=0.0;else{c=OO(b);f=c|0;c=Lq(b,c,f);if(b>0.0){b=JE(f,(-1));b=2.0*(b+b*c);}else{b=JE(f,1022);c=b*c;e=b+c;if(e<1.0){b=e-b-c;c=e+1.0;e=1.0-c+e-b+c-1.0;}b=e*2.2250738585072014E-308;}}}return b;},OO=b=>{return b*184.6649652337873+6.755399441055744E15-6.755399441055744E15;},JE
=(b,c)=>{EQ();return KE.data[b&127]*FR.data[((b>>7)+c|0)+1023|0];},Lq=(b,c,d)=>{let e,f,g;EQ();e=HY.data[d&127];f=b-c*0.005415212348111709-c*1.2864023111638344E-14;g=f*f;return f+e+g*(0.5+f*0.16666666666666666)+g*g*(0.041666666666666664+f*0.008333333333333333);},Tr=J();
function OF(){let a=this;H.call(a);a.i9=null;a.nf=null;}
function Mj(){let a=this;H.call(a);a.jl=null;a.ni=0.0;a.ow=0.0;a.jO=0.0;a.ms=0.0;a.ki=null;a.js=null;a.lD=null;}
let Xz=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u;a.jl=b;a.ni=c;a.ow=d;e=Di(b.jT);a.jO=!(c<380.0)?12.0:11.0;a.ms=Rd(b,c);a.ki=Bj(e);a.js=Bj(e);a.lD=Bj(e);f=0;g=d-16.0;while(f<e){a.ki.data[f]=Bd(104.0,g/Be(b,f));h=DK(a)+6.0;i=Eo(a,f)?a.ki.data[f]-h:0.78*a.ki.data[f];j=Lw(b,c);a.js.data[f]=Bt(2.0,Bd(j,i));k=a.lD;if(!f)d=NaN;else{l=Be(a.jl,f);m=a.jl;n=f-1|0;l=Bb(l,Be(m,n));o=EF(a,f)-Dl(a,f);p=Nw(a)/2.0/o;j=(LO(a,n)-a.js.data[n])/2.0/o- -p;h=1.0-p-(LO(a,f)-a.js.data[f])/2.0/o;i=l>4?0.225:1.0;d=NaN;o=(-Infinity);n
=1;q=C3(l,24);while(n<60&&q<=0){r=n/60.0;s=j<=r&&r<=h?LD(a,f,r,0.0):(-1.0);if(s>0.0){t=LD(a,f,r,p);u=(!(t<0.0)?Bd(t,12.0):Bd(s,12.0)-100.0)-Bv(r-0.4);if(u>o&&!(!(t>=0.0)&&!(p<=i))){d=r;o=u;}}n=n+1|0;}}k.data[f]=d;f=f+1|0;}},UD=(a,b,c)=>{let d=new Mj();Xz(d,a,b,c);return d;},Lw=(b,c)=>{return Bd(Bd(54.0,2.0*(Pw(c)-3.0)),0.4*Rd(b,c));},Pw=b=>{return Bd(32.0,0.1*b);},Rd=(b,c)=>{return Bd(250.0,(c-2.0*Pw(c))/Bo(b));},QA=a=>{return a.jO;},DT=(a,b)=>{let c;c=a.ms;return c*b-(c*Bo(a.jl)-a.ni)/2.0;},Cq=(a,b,c)=>{let d,
e;d=(a.ow-DK(a))/2.0;e=a.ki.data;return e[b]*c-(e[b]*(Be(a.jl,b)-1|0)/2.0-d);},FW=(a,b)=>{return a.js.data[b];},J7=(a,b)=>{let c,d,e,f,g;c=a.js.data;d=b.ka;e=c[d];f=DT(a,d);g=e/2.0;return Cv(f-g,Cq(a,b.ka,b.jV)-g,e,e);},G7=(a,b)=>{return b>0&&a.js.data[b]>=14.0?1:0;},Nf=(a,b)=>{return !(a.js.data[b]>=33.0)?0:1;},Wx=(a,b)=>{return !(a.js.data[b]>=46.0)?0:1;},Eo=(a,b)=>{return b>0&&a.ki.data[b]>=56.0&&a.ms>=J0(a)+4.0?1:0;},Fp=(a,b)=>{return !(a.lD.data[b]>0.0)?0:1;},Gg=a=>{return CE(a.jl)<=600?0:1;},Dl=(a,b)=>
{b=b-1|0;return DT(a,b)- -a.js.data[b]/2.0;},EF=(a,b)=>{return DT(a,b)-a.js.data[b]/2.0;},Nt=(a,b,c,d)=>{let e;e=!Fp(a,b)?0.5:a.lD.data[b];return MM(a,e*(EF(a,b)-Dl(a,b))- -Dl(a,b),Ef(a,b,c,d,e),Nw(a));},M4=(a,b,c)=>{let d;d=Cq(a,b,c)- -a.js.data[b]/2.0- -(DK(a)/2.0+3.0);return MM(a,DT(a,b),d,J0(a));},MM=(a,b,c,d)=>{return Cv(b-d/2.0,c-DK(a)/2.0,d,DK(a));},DK=a=>{return Br(a.jO*1.3);},Nw=a=>{return CP(a.jO*0.602*5.0)+6.0;},J0=a=>{return CP(a.jO*0.602*7.0)+6.0;},Ef=(a,b,c,d,e)=>{let f;f=Cq(a,b-1|0,d);return e
*(Cq(a,b,c)-f)- -f;},LO=(a,b)=>{let c;c=!Eo(a,b)?0.0:J0(a);return Bt(a.js.data[b],c)+6.0;},LD=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q;e=Infinity;f=Be(a.jl,b);g=Bb(f,Be(a.jl,b-1|0));h=0;i=c-d;j=c- -d;k=Kt(d,0.0);while(h<g){l=Ef(a,b,h%f|0,h/f|0,c);m=0;while(m<g){if(m!=h){n=m%f|0;o=m/f|0;p=Ef(a,b,n,o,i)-l;q=Ef(a,b,n,o,j)-l;e=Bd(e,(((!(p<0.0)?0:1)==(!(q<0.0)?0:1)?0:1)?0.0:Bd(Bv(p),Bv(q)))-(!k?DK(a):DK(a)/2.0));}m=m+1|0;}h=h+1|0;}return e;},Nh=(b,c,d,e,f)=>{if(b.i_<=c&&c<=D3(b))Qe(f,e,Bv(b.jo+b.jw/2.0-d));},T9
=J(),IN=b=>{let c,d,e,f,g;if(b===0.0)return (-Infinity);if(b<0.0)return NaN;if(!(isNaN(b)?1:0)&&b!==Infinity){c=!(b<2.2250738585072014E-308)?0:1;if(c)b=b*1.8014398509481984E16;d=!c?0:(-54);EQ();e=FR;f=512;while(f>0){g=e.data;c=f+1023|0;if(b>=g[c]){b=b*g[( -f|0)+1023|0];d=d+f|0;}else if(b<g[(1-f|0)+1023|0]){b=b*g[c];d=d-f|0;}f=f/2|0;}return b<1.4142135623730951?OT(d,b):OT(d+1|0,b/2.0);}return b;},OT=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n;d=c-1.0;e=c+1.0;f=Gw(d/e);g=Gw(e);d=(d-f*g-f*(c-(g-1.0)))/e;h=f*f;c=0.1111111111111111
+h*(0.09090909090909091+h*(0.07692307692307693+h*(0.06666666666666667+h*(0.058823529411764705+h*(0.05263157894736842+h*(0.047619047619047616+h*0.043478260869565216))))));i=h*f;c=i*h*(0.2+h*(0.14285714285714285+h*c))+d/(1.0-h-d*f);e=b;j=e*0.6931471805598903;d=2.0*f;k=j+d;l=k-j-d;m=i*2.0/3.0;n=k+m;return e*5.497923018708371E-14+2.0*c-l-(n-k-m)+n;};
function MV(){let a=this;M.call(a);a.p_=0.0;a.rh=0.0;a.k9=null;a.mH=null;a.o9=null;a.qR=0.0;a.p6=null;a.nX=0.0;a.lg=0.0;a.n2=0.0;a.qo=0.0;}
let O9=b=>{let c;c=HG(b);return CP((!(!(b-8.8*c>=25.0*c)?0:1)?3.3:3.9)*c);},HG=b=>{return b<380.0?12.0:!(b<560.0)?14.0:13.0;},Hs=a=>{return a.lg*0.35;},Fk=a=>{return a.lg*0.08;},Kv=(a,b)=>{return !(b>=a.lg*25.0)?3:7;},YZ=a=>{return a.k9;};
function O$(){let a=this;M.call(a);a.jM=null;a.j0=null;a.nE=null;a.ql=null;}
let WR=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o;e=a.jM;f=e.k9.jh;g=d.kG;h=g.jB;i=f/(h-1|0);j=new KV;d=d.lI;f=0.05/i;j.jj=g;j.no=d;j.ra=f;h=h+2|0;j.l3=h;k=Dp(Bb(h,g.j6+2|0));l=k.data;j.nA=k;k=B6(2*l.length|0);l=k.data;j.l2=k;h=0;m=l.length;if(h>m){b=new BS;Bp(b);Z(b);}while(h<m){n=h+1|0;l[h]=(-1);h=n;}f=DP(b,Fk(e));d=a.nE;DV();h=d!==E1?20:2;g=Kl(b,a.jM.k9,f);d=Es(a.j0.kj,0.0);e=b;B2(e,g,d);m=1;while(m<h){f=m;b=(MJ(j,f/h)).pl;o=new EN;d=b.ns;b=Bg();g=BF(d);while(BD(g)){k=Lt(c,BA(g));S(b,k);}H_(o,b);B2(e,o,Es(a.j0.kj,
f/(h-1|0)));m=m+1|0;}d=BF((MJ(j,0.5)).pW);while(BD(d)){o=BA(d);Cd(e,EZ(Lt(c,o.lM)),B_(a.j0.mJ,Fk(a.jM)*1.2));}},VT=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p;c=a.nE;DV();d=c!==E1?20:100;c=a.jM;e=IY(0.0,1.0,Kv(c,c.mH.jw));c=a.jM;f=a.j0;g=f.kj;h=B_(f.ks,DP(b,Fk(c)));i=Kl(b,c.mH,h.la);j=J_(Gk(0.0,1.0,0.0,1.0),c.mH);k=0;while(k<d){l=!k?CO(i):Eg(j,k/d);m=new Do;n=i.i_;o=i.jo;FV(m,n,o,i.jh,l-o);p=Es(g,k/Bu(1,d-1|0));B2(b,m,p);k=k+1|0;}Pl(j,b,c,f,e,D3(i),1);Cd(b,i,h);},Tw=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r,s;e
=a.jM;f=a.j0;g=a.ql;h=CX(16.0/Bt(16.0,I5(d)));i=Bt(2.5,e.n2*h);j=e.qo;k=!(j>0.0)?0.0:DP(b,j*h);l=0;m=Kt(k,0.0);n=2.0*k;while(l<I5(d)){h=T(d.jD,l,0);j=T(d.jD,l,1);if(EV(c.jQ,h,j)){o=EK(c,h);p=Eg(c,j);q=KU(d,l);Ek();if(!(g===Gl&&q?1:0))r=Ey(o,p,i);else{h=DP(b,i*CX(3.141592653589793));r=new Do;j=h/2.0;FV(r,I7(b,o-j),I7(b,p-j),h,h);}if(m>0){if(r instanceof G_){e=r;s=Ey(e.ov,e.ou,e.oa+k);}else{e=r;s=Cv(e.i_-k,e.jo-k,e.jh+n,e.jw+n);}e=f.jY;B2(b,s,e);}e=!q?f.mk:f.mx;B2(b,r,e);}l=l+1|0;}},GF=J(BJ),E1=null,OR=null,TS
=null,DV=()=>{DV=Bf(GF);X7();},Sy=(a,b,c)=>{DV();Ct(a,b,c);},Px=(a,b)=>{let c=new GF();Sy(c,a,b);return c;},X7=()=>{let b,c,d;E1=Px(G(493),0);b=Px(G(494),1);OR=b;c=Bc(GF,2);d=c.data;d[0]=E1;d[1]=b;TS=c;},F4=J(BJ),Gl=null,PT=null,Tz=null,Ek=()=>{Ek=Bf(F4);W3();},T0=(a,b,c)=>{Ek();Ct(a,b,c);},O0=(a,b)=>{let c=new F4();T0(c,a,b);return c;},W3=()=>{let b,c,d;Gl=O0(G(495),0);b=O0(G(496),1);PT=b;c=Bc(F4,2);d=c.data;d[0]=Gl;d[1]=b;Tz=c;};
function IQ(){let a=this;M.call(a);a.jQ=null;a.jS=null;}
let U7=(a,b,c)=>{a.jQ=b;a.jS=c;},J_=(a,b)=>{let c=new IQ();U7(c,a,b);return c;},EK=(a,b)=>{let c,d,e,f;c=a.jS;d=c.i_;e=a.jQ;f=e.jZ;return d-(b-f)/(e.jU-f)* -c.jh;},Eg=(a,b)=>{let c,d,e,f;c=a.jS;d=c.jo;e=a.jQ;f=e.jJ;return d-(f-b)/(f-e.jL)* -c.jw;},Lt=(a,b)=>{let c,d,e,f,g;b=b.data;c=b.length;d=Bj(c);e=d.data;f=0;while(f<c){e[f]=EK(a,b[f]);g=f+1|0;e[g]=Eg(a,b[g]);f=f+2|0;}return d;},Kl=(b,c,d)=>{let e,f;e=D9(b,c.i_,d);f=D9(b,c.jo,d);return Cv(e,f,D9(b,D3(c),d)-e,D9(b,CO(c),d)-f);},TP=(a,b,c,d,e,f)=>{let g,h,
i,j,k,l,m,n,o,p,q,r,s,t,u;g=c.lg;h=B_(d.ks,DP(b,Fk(c)));i=Kl(b,a.jS,h.la);Cz();j=DA(g,CJ);k=CO(i)+Hs(c);l=BF(e);g=g*0.75;while(BD(l)){m=BA(l);n=EK(a,m.l8);o=D9(b,n,h.la);p=Bj(4);q=p.data;q[0]=o;q[1]=CO(i);q[2]=o;q[3]=k;e=Ld(p);r=b;Cd(r,e,h);s=k+Hs(c)+g;t=Nk(m.kg,j)/2.0;u=Bd(n,r.kY-t-1.0);CB(r,m.kg,u,s,j,d.kn);}Pl(a,b,c,d,f,i.i_,(-1));Cd(b,i,h);},Pl=(a,b,c,d,e,f,g)=>{let h,i,j,k,l,m,n,o,p,q,r,s,t,u,v;h=B_(d.ks,DP(b,Fk(c)));i=Hs(c);j=g;i=f+i*j;k=i+Hs(c)*j;j=g<0?k:b.kY-k;l=c.lg;if(g>=0){Cz();m=DX;}else{Cz();m=
Hw;}n=e;o=BF(n);while(BD(o)){p=Nk((BA(o)).kg,DA(1.0,m));if(p>0.0)l=Bd(l,j/p);}o=DA(l,m);e=BF(n);p=(i- -f)/2.0;while(BD(e)){n=BA(e);q=Eg(a,n.l8);r=D9(b,q,h.la);s=Cu(n.kg);t=Bj(4);u=t.data;u[0]=f;u[1]=r;u[2]=!s?i:p;u[3]=r;v=Ld(t);c=b;Cd(c,v,h);if(!s)CB(c,n.kg,k,q- -l*0.36,o,d.kn);}},SZ=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===By(IQ)){b=b;c=!W(a.jQ,b.jQ)?0:W(a.jS,b.jS)?1:0;}else c=0;return c;};
function JM(){let a=this;M.call(a);a.lS=0;a.m6=null;a.lI=null;a.kG=null;a.jD=null;a.m3=null;}
let I5=a=>{return a.jD.i2;},KU=(a,b)=>{return !(T(a.m3,b,0)>0.5)?0:1;},WU=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===By(JM)){b=b;c=a.lS!=b.lS?0:!W(a.m6,b.m6)?0:!W(a.lI,b.lI)?0:!W(a.kG,b.kG)?0:!W(a.jD,b.jD)?0:W(a.m3,b.m3)?1:0;}else c=0;return c;},Tt=a=>{return a.kG;},Nx=J(),Mi=null,DS=()=>{DS=Bf(Nx);Yh();},P0=b=>{let c,d;DS();c=Br(b*100.0)|0;if(!c)d=G(497);else if(c==100)d=G(498);else{d=L();P(Q(d,c),37);d=K(d);}return d;},M6=b=>{let c,d;DS();if(b==1)c=G(499);else{c=Gd(b);d=L();I(I(I(d,G(500)),c),G(501));c
=K(d);}return c;},Gd=b=>{let c;DS();c=Mi.data;return b>=c.length?Ca(b):c[b];},WC=(b,c)=>{let d,e,f,g,h,i,j,k;DS();d=I5(c);e=0;f=L();g=0;while(g<d){h=c.lI;i=T(c.jD,g,0);j=T(c.jD,g,1);i=JQ(h,i,j);if(!(!KU(c,g)?(!(i<=0.5)?0:1):!(i>0.5)?0:1)){e=e+1|0;N(N(f,e!=1?G(157):G(2)),O_(T(c.jD,g,0),T(c.jD,g,1)));}g=g+1|0;}if(!d)return;if(!e){if(d==1)c=G(502);else{c=Gd(d);h=L();I(I(I(h,G(503)),c),G(504));c=K(h);}N(b,c);N(b,G(505));}else{N(N(N(b,G(506)),Gd(e)),G(253));N(N(b,Gd(d)),d!=1?G(149):G(507));if(e>4)c=G(2);else{k=K(f);c
=L();I(I(c,G(157)),k);c=K(c);}P(N(b,c),46);}},Yh=()=>{Mi=BN(Bs,[G(508),G(509),G(510),G(511),G(512)]);},Pv=J(0);
function Q$(){H.call(this);this.rg=null;}
function Q9(){H.call(this);this.qz=null;}
let S4=(a,b)=>{let c,d,e;b=b;c=a.qz;d=c.lb;b=GN(b,d,T(b.i1,d,0),T(b.i1,c.lb,1),1.0-T(b.i8,c.lb,0));c=c.mX;e=new Q8;e.p2=b;Em(c,e,0);},Dt=J(0);
function Oy(){H.call(this);this.qK=null;}
let TQ=(a,b)=>{return F2(b,a.qK);};
function Le(){H.call(this);this.oI=null;}
let W5=(a,b)=>{let c,d,e,f;b=b;c=a.oI;d=L();e=0;while(true){f=c.data;if(e>=f.length)break;if(f[e])Q(N(d,d.jg<=0?G(2):G(183)),e);e=e+1|0;}Y();return CN(b,C7,K(d));},MZ=J(),Wm=a=>{return performance.now();};
function PU(){let a=this;M.call(a);a.jn=null;a.ll=null;a.lV=null;a.qf=null;a.mr=null;a.ok=null;}
let Ka=(a,b,c,d)=>{return T(a.ll.jd.data[b],c,d);},GK=(a,b,c)=>{return T(a.ll.jc.data[b],c,0);},Is=(a,b)=>{return HS(a.ok)&&Gv(a.ok)==b?1:0;},Ew=J(0);
function Do(){let a=this;M.call(a);a.i_=0.0;a.jo=0.0;a.jh=0.0;a.jw=0.0;}
let FV=(a,b,c,d,e)=>{a.i_=b;a.jo=c;a.jh=d;a.jw=e;},Cv=(a,b,c,d)=>{let e=new Do();FV(e,a,b,c,d);return e;},D3=a=>{return a.i_- -a.jh;},CO=a=>{return a.jo- -a.jw;},WJ=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===By(Do)){b=b;c=a.i_!==b.i_?0:a.jo!==b.jo?0:a.jh!==b.jh?0:a.jw===b.jw?1:0;}else c=0;return c;},Rs=a=>{return a.i_;},Tb=a=>{return a.jo;},Tc=a=>{return a.jh;};
function PV(){let a=this;H.call(a);a.jb=null;a.i3=null;a.je=null;a.op=null;a.nw=null;a.i$=null;}
let WO=(a,b,c,d,e)=>{let f;a.i$=b;a.jb=c;a.i3=d;a.je=e;f=d.jO;Cz();a.op=I8(f,CJ);a.nw=DA(d.jO,CJ);},WV=(a,b,c,d)=>{let e=new PV();WO(e,a,b,c,d);return e;},Ww=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v;b=Bo(a.je.jn);c=1;while(c<=b){d=Ps(a,c);e=Bg();f=Bg();g=Bg();h=0;while(h<=28.0){i=Bg();S(e,i);i=Bg();S(f,i);h=h+1|0;}j=0;while(j<Be(a.je.jn,c)){if(!Gg(a.i3))k=0.0;else{l=Bj(4).data;m=0;while(m<Be(a.je.jn,c-1|0)){k=Bv(Ka(a.je,c,j,m));h=0;while(h<4){n=Bt(l[h],k);k=Bd(l[h],k);l[h]=n;h=h+1|0;}m=m+1|0;}k=l[3];}h
=!Gg(a.i3)?2147483647:4;m=0;while(true){i=a.je.jn;o=c-1|0;if(m>=Be(i,o))break;i=a.je;p=Is(i,EG(i.jn,c,j,m));n=Ka(a.je,c,j,m);l=BT([Dl(a.i3,c),Cq(a.i3,o,m),EF(a.i3,c),Cq(a.i3,c,j)]);if(p){q=Mt(n,Ps(a,c));i=DO(a.i$.i9.ju,0.22);r=a.jb;s=EZ(l);i=B_(i,q+10.0);Cd(r,s,i);}t=h>0&&Bv(n)>=k?1:0;h=h-(!t?0:1)|0;if(!(!p&&!t)){if(n!==0.0&&!(isNaN(n)?1:0)){p=Br(Mt(n,d)*4.0)|0;S(BI(!(n<0.0)?f:e,p),l);}else S(g,l);}m=m+1|0;}j=j+1|0;}u=a.jb;i=a.i$.i9;k=Bt(2.5,d*7.0);n=Bd(1.0,d*0.8+0.3);r=DO(i.kv,n);s=DO(i.kD,n);v=e;h=v.i4-1|
0;while(h>=0){n=h/4.0;Iq(u,BI(f,h),B_(r,n));Iq(u,BI(v,h),PK(s,n,k));h=h+(-1)|0;}Iq(u,g,B_(i.kn,0.75));c=c+1|0;}c=0;while(c<=b){h=0;while(h<Be(a.je.jn,c)){Yi(a,KF(c,h));h=h+1|0;}c=c+1|0;}c=1;while(c<=b){YT(a,c);c=c+1|0;}},Ps=(a,b)=>{return Bt(0.2,Bd(1.0,Bd(FW(a.i3,b),FW(a.i3,b-1|0))/60.0*1.5));},Yi=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z,ba,bb,bc;c=b.ka;d=a.je;e=d.lV.data[c].data;f=b.jV;g=e[f];if(!c){Rv(a,b,g);return;}a:{h=d.qf.jA.data[c];d=d.jn;if(c!=Bo(d)){i=d.kk;Co();if(i!==DW){if(i===
Ho){j=Gx((-1.0),1.0);break a;}k=h.iY;l=0.0;while(true){e=k.data;if(f>=e.length)break;l=Bt(l,Bv(e[f]));f=f+h.i5|0;}j=l>0.0?Gx( -l,l):Gx((-1.0),1.0);break a;}}j=Gx(0.0,1.0);}m=J7(a.i3,b);if(G7(a.i3,c)){n=Bd(6.0,m.jh/5.0);d=a.jb;i=a.i$.nf;f=b.jV;e=h.iY;o=h.i5;p=Br(CX(h.i2))|0;q=((p+25|0)-1|0)/25|0;r=p/q|0;s=p-1|0;t=r-1|0;s=(s-Bb(t,q)|0)/2|0;u=Bb(r,r);k=B6(u);v=k.data;w=0;while(t>=0){x=Bb(s+Bb(t,q)|0,p)+s|0;y=0;while(y<r){z=e.data;ba=w+1|0;v[w]=i.nL.data[NI(j,z[Bb(x+Bb(y,q)|0,o)+f|0])];y=y+1|0;w=ba;}t=t+(-1)|0;}h
=new QW;if(v.length!=u){b=new BS;d=L();I(Q(P(Q(I(d,G(513)),r),120),r),G(514));BY(b,K(d));Z(b);}h.nN=r;h.nz=r;h.oE=k;i=d.jm;F_();i.drawImage(Sv(L4,h),m.i_,m.jo,m.jh,m.jw);e=IJ(m,n);d=a.jb;i=new EN;k=Yl(a,m);BW(k);BW(e);h=new P7;Uc(h);h.qI=k;h.qk=e;H_(i,h);h=PA(a.i$.i9);B2(d,i,h);d=a.jb;i=Ni(e);h=B_(OJ(a.i$.i9),1.25);Cd(d,i,h);}else{d=a.jb;i=UW(a.i$.nf,j,g);B2(d,m,i);if(Tc(m)>=8.0){d=a.jb;i=B_(OJ(a.i$.i9),DP(a.jb,1.0));Cd(d,m,i);}}d=J7(a.i3,b);if(Nf(a.i3,c))UM(a,d,Eb(g));if(Wx(a.i3,c)){g=QA(a.i3)-1.0;Cz();i=DA(g,
DX);bb=Tb(d)- -QA(a.i3);h=a.jb;j=JS(a,b);g=Rs(d)+5.0;bc=Xe(a.i$.i9);CB(h,j,g,bb,i,bc);}l=GK(a.je,c,WK(b));if(!Eo(a.i3,c)&&G7(a.i3,c)&&l!==0.0)RL(a,d,l);},Rv=(a,b,c)=>{let d,e,f,g,h,i,j,k;d=DT(a.i3,0);e=Cq(a.i3,0,b.jV);f=a.i3;g=f.jO;h=Ey(d,e,FW(f,0)/2.0);f=a.jb;i=a.i$.i9.jY;B2(f,h,i);j=a.jb;i=B_(a.i$.i9.ks,1.25);Cd(j,h,i);if(Nf(a.i3,0)){h=a.jb;j=JS(a,b);k=e-g*0.28;b=a.nw;i=a.i$.i9.kn;CB(h,j,d,k,b,i);b=a.jb;f=Eb(c);c=e- -g*0.92;i=a.op;h=a.i$.i9.ju;CB(b,f,d,c,i,h);}else if(!(!G7(a.i3,1)&&!(FW(a.i3,0)>=g*1.3)))
{f=a.jb;b=JS(a,b);c=e- -g*0.36;i=a.nw;h=a.i$.i9.ju;CB(f,b,d,c,i,h);}},Yl=(a,b)=>{let c,d,e,f;c=b.i_-1.0;d=D3(b)+1.0;e=b.jo-1.0;f=CO(b)+1.0;return BT([c,e,d,e,d,f,c,f]);},UM=(a,b,c)=>{let d,e,f,g,h,i,j,k;d=Br(a.i3.jO*1.25);e=Bd(b.jh-4.0,a.i3.jO*0.602*c.iZ.length+6.0);f=b.i_- -(b.jh-e)/2.0;g=CO(b)-d-4.0;h=IJ(Cv(f,g,e,d),3.0);i=a.jb;j=LE(LX(h));k=DO(a.i$.i9.jY,0.86);B2(i,j,k);Rc(a,c,b.i_- -b.jh/2.0,g- -d/2.0,a.i$.i9.ju);},Rc=(a,b,c,d,e)=>{let f,g;f=a.jb;d=d- -a.i3.jO*0.36;g=a.op;CB(f,b,c,d,g,e);},RL=(a,b,c)=>{let d,
e,f,g,h,i,j,k;d=Bv(c);e=b.jh;f=e/2.0*d/(d+1.0);g=b.i_- -e/2.0;h=C3(c,0.0);if(h<0)g=g-f;i=h>=0?a.i$.i9.kv:a.i$.i9.kD;j=a.jb;k=Cv(g,CO(b)+2.0,f,2.5);B2(j,k,i);},YT=(a,b)=>{let c,d,e,f,g,h,i,j,k,l;c=0;d=b-1|0;while(c<Be(a.je.jn,b)){e=0;while(e<Be(a.je.jn,d)){f=EG(a.je.jn,b,c,e);g=Is(a.je,f);if(!(!Fp(a.i3,b)&&!g)){h=Ka(a.je,b,c,e);O1(a,Nt(a.i3,b,c,e),Jx(h),h,g);}if(a.je.mr.data[f]&&!(Gg(a.i3)&&!g)){i=a.i3;h=!Fp(i,b)?0.7:1.0-i.lD.data[b];if(Fp(i,b)&&Bv(h-0.5)<0.2)h=0.8;j=h*(EF(i,b)-Dl(i,b))- -Dl(i,b);k=Bj(2).data;k[0]
=j;k[1]=Ef(i,b,c,e,h);Lr(a,k[0],k[1]);}e=e+1|0;}f=Kw(a.je.jn,b,c);g=Is(a.je,f);i=M4(a.i3,b,c);if(!(!Eo(a.i3,b)&&!g)){h=GK(a.je,b,c);O1(a,i,E4(G(515),Jx(h)),h,g);}if(a.je.mr.data[f]&&G7(a.i3,b)){l=J7(a.i3,KF(b,c));f=!Eo(a.i3,b)&&!g?0:1;Lr(a,f?i.i_-6.0:l.i_- -l.jh/2.0,!f?CO(l):i.jo- -i.jw/2.0);}c=c+1|0;}},O1=(a,b,c,d,e)=>{let f,g,h;f=a.jb;g=a.i$.i9.jY;B2(f,b,g);if(e){f=a.jb;g=Q3(b,3.0);h=B_(a.i$.i9.ju,1.5);Cd(f,g,h);}f=d<0.0?a.i$.i9.kD:!(d>0.0)?a.i$.i9.kn:a.i$.i9.kv;Rc(a,c,b.i_- -b.jh/2.0,b.jo- -b.jw/2.0,f);},Lr
=(a,b,c)=>{let d,e,f,g;d=a.jb;e=Ey(b,c,7.0);f=a.i$.i9.jY;B2(d,e,f);e=a.jb;g=Cv(b-3.5,c-0.5,7.0,5.0);f=a.i$.i9.ju;B2(e,g,f);e=Cv(b-2.2,c-4.5,4.4,7.0);g=a.jb;e=Q3(e,2.2);f=B_(a.i$.i9.ju,1.2);Cd(g,e,f);},JS=(a,b)=>{let c,d,e;c=Bo(a.je.jn);d=b.ka;if(d==c)return G(516);c=d?104:120;d=b.jV+1|0;b=P(L(),c);e=Ca(d);c=0;while(c<e.iZ.length){P(b,((BM(e,c)-48|0)+8320|0)&65535);c=c+1|0;}return K(b);},QC=J(),KE=null,HY=null,FR=null,EQ=()=>{EQ=Bf(QC);TA();},TA=()=>{let b,c,d,e,f,g,h,i;KE=Bj(128);HY=Bj(128);FR=Bj(2047);b=IZ(2.0,
0.0);c=0;while(c<7){d=CX(b.kF);e=d*d;b=QP(d,(b.lx-(e-b.kF-K9(e,d,d)))/(2.0*d));c=c+1|0;}f=IZ(1.0,0.0);g=0;while(g<128){h=KE.data;i=f.kF;h[g]=i;HY.data[g]=f.lx/i;d=b.kF;e=i*d;d=K9(e,i,d);f=QP(e,f.kF*b.lx+f.lx*b.kF-d);g=g+1|0;}d=2.2250738585072014E-308;g=1;while(true){h=FR.data;if(g>=h.length)break;h[g]=d;d=d*2.0;g=g+1|0;}},Gq=J(BJ),DX=null,CJ=null,Hw=null,K$=null,Cz=()=>{Cz=Bf(Gq);Yw();},Wv=(a,b,c)=>{Cz();Ct(a,b,c);},Kd=(a,b)=>{let c=new Gq();Wv(c,a,b);return c;},Yw=()=>{let b,c,d;DX=Kd(G(30),0);CJ=Kd(G(517),
1);b=Kd(G(518),2);Hw=b;c=Bc(Gq,3);d=c.data;d[0]=DX;d[1]=CJ;d[2]=b;K$=c;};
function G6(){let a=this;M.call(a);a.lN=0.0;a.mE=null;a.nt=null;a.p4=null;}
let JK=(a,b,c,d,e)=>{a.lN=b;a.mE=c;a.nt=d;a.p4=e;},Zd=(a,b,c,d)=>{let e=new G6();JK(e,a,b,c,d);return e;},DA=(b,c)=>{let d,e;d=new G6;De();e=Ih;DR();JK(d,b,e,Gp,c);return d;},I8=(b,c)=>{let d,e;d=new G6;De();e=E9;DR();JK(d,b,e,Gp,c);return d;},U5=J();
function QQ(){let a=this;H.call(a);a.oZ=null;a.o6=null;a.o7=null;a.o5=null;}
let XQ=(a,b)=>{let c,d,e,f,g;c=a.oZ;d=a.o6;e=a.o7;f=a.o5;g=Ey(EK(e,T(f.jD,b,0)),Eg(e,T(f.jD,b,1)),c.jM.n2*1.9);c=B_(c.j0.ju,2.0);Cd(d,g,c);};
function Q5(){H.call(this);this.pj=null;}
let St=(a,b)=>{return FQ(b,a.pj);};
function Os(){let a=this;H.call(a);a.oD=null;a.oC=null;}
let Ut=(a,b)=>{b=b;Ci(a.oD,a.oC.i7,b);},O2=J(0),Rg=J(0),V$=J();
function K8(){let a=this;H.call(a);a.nL=null;a.p5=null;}
let UW=(a,b,c)=>{return JV(a.p5,NI(b,c));},NI=(b,c)=>{let d;d=b.qT;return Bt(0.0,Bd(255.0,(c-d)/(b.qy-d)*256.0))|0;};
function Je(){let a=this;M.call(a);a.ka=0;a.jV=0;}
let Yq=(a,b,c)=>{a.ka=b;a.jV=c;},KF=(a,b)=>{let c=new Je();Yq(c,a,b);return c;},YR=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===By(Je)){b=b;c=a.ka!=b.ka?0:a.jV==b.jV?1:0;}else c=0;return c;},WK=a=>{return a.jV;},T4=J(),O_=(b,c)=>{let d,e,f;d=Om(b);e=Om(c);f=L();P(I(I(I(P(f,40),d),G(157)),e),41);return K(f);},Om=b=>{return Ke(b,b!==Br(b)?2:0);},V9=J(),Jx=b=>{let c,d,e,f;c=QN(Bv(b));d=b<0.0?G(519):!(b>0.0)?G(2):G(267);e=L();f=d.iZ.length+c.iZ.length|0;while(f<5){P(e,32);f=f+1|0;}return K(N(N(e,d),c));},Eb
=b=>{let c;c=QN(Bv(b));if(b<0.0)c=E4(G(519),c);return c;},QN=b=>{let c;if(isNaN(b)?1:0)return G(371);if(b<9999.5)return Ke(b,b<9.995?2:!(b<99.95)?0:1);if(b>1.0E300)return !(b>1.7976931348623157E308)?G(520):G(372);c=0;while(b>=9.5){b=b/10.0;c=c+1|0;}return K(Q(P(Q(L(),Br(b)|0),101),c));};
function NG(){let a=this;M.call(a);a.kF=0.0;a.lx=0.0;}
let XX=(a,b,c)=>{a.kF=b;a.lx=c;},IZ=(a,b)=>{let c=new NG();XX(c,a,b);return c;},Gw=b=>{let c;c=b*1.34217729E8;return c-(c-b);},QP=(b,c)=>{let d;d=c+b;return IZ(d,c-(d-b));},K9=(b,c,d)=>{let e,f,g,h;e=Gw(c);f=c-e;g=Gw(d);h=d-g;return b-e*g-e*h-f*g-f*h;};
function PE(){let a=this;H.call(a);a.oF=null;a.oG=null;}
let Gt=J(BJ),Ih=null,E9=null,VR=null,De=()=>{De=Bf(Gt);VI();},Ts=(a,b,c)=>{De();Ct(a,b,c);},Pu=(a,b)=>{let c=new Gt();Ts(c,a,b);return c;},VI=()=>{let b,c,d;Ih=Pu(G(521),0);b=Pu(G(522),1);E9=b;c=Bc(Gt,2);d=c.data;d[0]=Ih;d[1]=b;VR=c;},FY=J(BJ),Gp=null,Kc=null,TY=null,DR=()=>{DR=Bf(FY);Xm();},YD=(a,b,c)=>{DR();Ct(a,b,c);},NM=(a,b)=>{let c=new FY();YD(c,a,b);return c;},Xm=()=>{let b,c,d;Gp=NM(G(523),0);b=NM(G(524),1);Kc=b;c=Bc(FY,2);d=c.data;d[0]=Gp;d[1]=b;TY=c;},Ud=J();
function KV(){let a=this;H.call(a);a.jj=null;a.no=null;a.ra=0.0;a.l3=0;a.nA=null;a.l2=null;}
let MJ=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t;c=0;while(c<TZ(a.jj)){d=0;while(d<Rr(a.jj)){e=a.nA;f=Rh(a,d,c);g=!(FU(a.jj,d,c)>b)?0:1;e.data[f]=g;d=d+1|0;}c=c+1|0;}c=(-1);while(c<a.jj.j6){g=(-1);while(g<a.jj.jB){d=Rh(a,g,c);e=a.nA.data;h=e[d];i=d+1|0;j=e[i];f=d+a.l3|0;k=e[f+1|0];l=e[f];if(!(h==j&&j==k&&k==l)){m=h==k&&j==l?1:0;a:{e=Dp(4).data;e[0]=h;e[1]=j;e[2]=k;e[3]=l;if(m){n=a.no;o=(Ej(a.jj,g)+Ej(a.jj,g+1|0))/2.0;p=(D1(a.jj,c)+D1(a.jj,c+1|0))/2.0;if(JQ(n,o,p)>b){f=1;break a;}}f=0;}q=B6(4).data;j=2
*d|0;q[0]=j;q[1]=(2*i|0)+1|0;q[2]=2*(d+a.l3|0)|0;q[3]=j+1|0;d=0;while(d<4){if(e[d]&&!e[(d+1|0)%4|0]){h=d;while(true){h=(h+(!f?3:1)|0)%4|0;if(e[h])continue;if(e[(h+1|0)%4|0])break;}a.l2.data[q[d]]=q[h];}d=d+1|0;}}g=g+1|0;}c=c+1|0;}n=Bg();r=Bg();c=0;while(true){e=a.l2.data;if(c>=e.length)break;if(e[c]!=(-1)){s=new NV;s.kz=Bj(64);s.kx=Dp(32);f=c;while(a.l2.data[f]!=(-1)){g=f/2|0;d=a.l3;h=(g%d|0)-1|0;g=(g/d|0)-1|0;d=(f%2|0)!=1?0:1;i=d?h:h+1|0;d=!d?g:g+1|0;if(!NT(a,h,g))KH(s,Ej(a.jj,i),D1(a.jj,d),0);else if(NT(a,
i,d))S5(a,s,h,g,i,d,b);else KH(s,Ej(a.jj,h),D1(a.jj,g),0);e=a.l2.data;g=e[f];e[f]=(-1);f=g;}e=U8(s);S(n,e);WW(s,r);}c=c+1|0;}t=new Qd;t.pl=LE(n);t.pW=r;return t;},Rh=(a,b,c)=>{return (Bb(c+1|0,a.l3)+b|0)+1|0;},NT=(a,b,c)=>{let d;a:{if(b>=0){d=a.jj;if(b<d.jB&&c>=0&&c<d.j6){b=1;break a;}}b=0;}return b;},S5=(a,b,c,d,e,f,g)=>{let h,i,j,k,l,m,n,o,p,q,r,s,t,u;h=Ej(a.jj,c);i=D1(a.jj,d);j=Ej(a.jj,e)-h;k=D1(a.jj,f)-i;l=0.0;m=1.0;n=FU(a.jj,c,d)-g;o=FU(a.jj,e,f)-g;p=!(o>0.0)?0:1;q=0;while(true){r=m-l;s=a.ra;if(!(r>s))break;s
=q>=3?(l+m)/2.0:P2(l,m,n,o,s/2.0);t=a.no;r=h+s*j;u=i+s*k;r=JQ(t,r,u)-g;if((!(r>0.0)?0:1)==p){m=s;o=r;s=l;r=n;}q=q+1|0;l=s;n=r;}s=P2(l,m,n,o,0.0);KH(b,h+s*j,i+s*k,1);},P2=(b,c,d,e,f)=>{let g;g=b-(c-b)/(e-d)*d;return !(b<=g&&g<=c?1:0)?(b+c)/2.0:Bt(b+f,Bd(c-f,g));};
function Qd(){let a=this;M.call(a);a.pl=null;a.pW=null;}
function GV(){M.call(this);this.lM=null;}
let Yx=(a,b)=>{a.lM=b;},EZ=a=>{let b=new GV();Yx(b,a);return b;},Ld=b=>{return EZ(b);},UB=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===By(GV)){b=b;c=W(a.lM,b.lM)?1:0;}else c=0;return c;};
function QK(){let a=this;M.call(a);a.pg=null;a.la=0.0;a.qd=0.0;}
let WD=(a,b,c,d)=>{a.pg=b;a.la=c;a.qd=d;},PK=(a,b,c)=>{let d=new QK();WD(d,a,b,c);return d;},B_=(b,c)=>{return PK(b,c,0.0);},PZ=J(),Ij=null,Fb=()=>{Fb=Bf(PZ);SI();},IY=(b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p;Fb();if(b<c){e=c-b;if(e!==Infinity){e=e/d;f=1.0;g=e/10.0;while(f<=g){f=f*10.0;}g=10.0;while(f>e){f=1.0/g;g=g*10.0;}d=0;while(Ij.data[d]*f<e){d=d+1|0;}while(true){g=Ij.data[d]*f;h=g*Fi(b/g);i=Fi((b-h)/g+1.0E-10);j=Bj((CP((c-h)/g-1.0E-10)-i|0)+1|0).data;k=0;l=j.length;while(k<l){j[k]=g*(i+k)+h;k=k+1|0;}d=d+
(-1)|0;if(d<0)break;m=0;k=0;while(k<l){e=j[k];if(e>=b&&e<=c)m=m+1|0;k=k+1|0;}if(m>=2)break;}e=j[1]-j[0];g=1.0;m=0;i=1.0E-6*e;while(m<15){d=0;a:{while(d<l){f=j[d]*g;if(Bv(f-Br(f))>i*g){d=0;break a;}d=d+1|0;}d=1;}if(d)break;g=g*10.0;m=m+1|0;}n=Bg();d=0;e=1.0E-10*e;f=b-e;c=c+e;while(d<l){b=j[d];if(b>=f&&b<=c){o=new Ii;p=Ke(b,m);o.l8=b;o.kg=p;S(n,o);}d=d+1|0;}return n;}}n=new BS;BY(n,G(525));Z(n);},Y6=b=>{Fb();return b>=1.0&&b===Br(b)?1:0;},Ke=(b,c)=>{let d,e,f;Fb();d=Bv(b);e=0;while(e<c){d=d*10.0;e=e+1|0;}f=Pm(L(),
Fo(Br(d)));while(true){e=f.jg;if(e>c)break;EJ(f,0,48);}if(c>0)EJ(f,e-c|0,46);if(b<0.0&&Br(d)!==0.0)EJ(f,0,8722);return K(f);},SI=()=>{Ij=BT([0.1,0.2,0.25,0.5,1.0,2.0,2.5,5.0,10.0,20.0]);},TO=J();
function RC(){let a=this;M.call(a);a.rs=null;a.rr=null;a.rp=0.0;a.rt=0.0;}
function OK(){let a=this;H.call(a);a.ng=null;a.ma=null;a.n3=null;}
let Ic=(a,b)=>{return !(a.ng.kH.data[b]>0.5)?0:1;},E6=(a,b,c,d)=>{if(!a.ma.data[b]&&Ic(a,b)==c){a.ma.data[b]=1;a.n3.data[d]=b;return d+1|0;}return d;};
function TU(){let a=this;H.call(a);a.rv=0.0;a.rq=null;a.ro=null;a.ru=null;}
let Mt=(b,c)=>{let d;d=Bd(Bv(b),3.4028234663852886E38);return Bt(0.75,c*7.0*d/(d+4.0));},Iq=(b,c,d)=>{let e;if(!Cr(c)){e=new IP;e.p9=c;Cd(b,e,d);}},PD=J(0);
function PJ(){let a=this;H.call(a);a.pu=null;a.pt=null;}
let JQ=(a,b,c)=>{let d,e;d=a.pu;e=a.pt;BQ(d.na,0,0,b);BQ(d.na,0,1,c);DF(d.og,e);return T(Go(d.og),0,0);};
function EN(){M.call(this);this.ns=null;}
let H_=(a,b)=>{a.ns=b;},LE=a=>{let b=new EN();H_(b,a);return b;};
function Ii(){let a=this;M.call(a);a.l8=0.0;a.kg=null;}
let Yr=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===By(Ii)){b=b;c=a.l8!==b.l8?0:W(a.kg,b.kg)?1:0;}else c=0;return c;},U4=J(),Nk=(b,c)=>{let d,e,f,g,h,i;d=0.0;e=0;while(e<b.iZ.length){f=BM(b,e);g=c.mE;De();if(g===E9)h=Mp(0.602,c.lN);else{a:{switch(f){case 32:case 39:case 40:case 41:case 44:case 46:case 58:case 59:case 91:case 93:case 105:case 106:case 108:case 124:break;case 37:case 64:case 77:case 87:case 109:case 119:case 8230:h=1.02;break a;case 42:case 43:case 45:case 61:case 215:case 8722:h=0.84;break a;default:if
(f>=65&&f<=90){h=0.79;break a;}h=0.65;break a;}h=0.41;}i=c.nt;DR();if(i===Kc)h=1.12*h;h=Mp(h,c.lN);}d=d+h;e=e+1|0;}return d;};
function G_(){let a=this;M.call(a);a.ov=0.0;a.ou=0.0;a.oa=0.0;}
let Rk=(a,b,c,d)=>{a.ov=b;a.ou=c;a.oa=d;},Ey=(a,b,c)=>{let d=new G_();Rk(d,a,b,c);return d;},KL=J(),Pi=null,Et=()=>{Et=Bf(KL);Sf();},IJ=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s;Et();d=b.i_;e= -c;d=d-e;f=D3(b)-c;g=b.jo-e;h=CO(b)-c;i=Pi.data;j=i.length;k=Bj(4*j|0);l=k.data;m=0;n=0;while(n<4){o=0;while(o<j){p=n%2|0;q=!p?i[o]:i[o+1|0];r=p?i[o]:i[o+1|0];s=m+1|0;l[m]=n%3|0?d-q*c:f-q*e;m=s+1|0;l[s]=n>=2?g-r*c:h-r*e;o=o+2|0;}n=n+1|0;}return k;},Q3=(b,c)=>{Et();return Ni(IJ(b,c));},Ni=b=>{let c,d,e,f;Et();c=b.data;d
=c.length;e=Bj(d+2|0);f=e.data;B$(b,0,e,0,d);f[d]=c[0];f[d+1|0]=c[1];return EZ(e);},Sf=()=>{let b,c,d,e,f;Et();b=Bj(14);c=b.data;d=0;while(d<=6){e=2*d|0;f=1.5707963267948966*d/6.0;c[e]=SL(f);c[e+1|0]=V7(f);d=d+1|0;}Pi=b;};
function NV(){let a=this;H.call(a);a.kz=null;a.kx=null;a.j5=0;}
let KH=(a,b,c,d)=>{let e,f,g,h,i,j;e=a.j5;if(e==a.kx.data.length){a.kz=Gc(a.kz,4*e|0);f=a.kx.data;g=2*a.j5|0;h=Dp(g);i=h.data;g=BH(g,f.length);e=0;while(e<g){i[e]=f[e];e=e+1|0;}a.kx=h;}h=a.kz.data;j=a.j5;e=2*j|0;h[e]=b;h[e+1|0]=c;a.kx.data[j]=d;a.j5=j+1|0;},U8=a=>{let b,c,d,e,f,g,h,i;b=Bj(2*a.j5|0);c=b.data;d=0;e=0;while(e<a.j5){a:{if(e){f=d-1|0;if(PF(a,b,f,e,0))break a;if(PF(a,b,f,e,1))break a;}g=2*d|0;h=a.kz.data;i=2*e|0;c[g]=h[i];c[g+1|0]=h[i+1|0];d=d+1|0;}e=e+1|0;}return Gc(b,2*d|0);},PF=(a,b,c,d,e)=>{let f,
g;f=b.data;b=a.kz.data;g=b[(2*d|0)+e|0];return f[(2*c|0)+e|0]===g&&b[(2*((d+1|0)%a.j5|0)|0)+e|0]===g?1:0;},WW=(a,b)=>{let c,d,e,f,g,h,i;c=0;while(true){d=a.j5;e=C3(c,d);if(e>=0)break;if(!a.kx.data[c])break;c=c+1|0;}if(!e){f=N_(a,0,d+1|0);S(b,f);return;}d=0;e=1;while(true){g=a.j5;if(e>g)break;h=a.kx.data;i=c+e|0;if(h[i%g|0])d=d+1|0;else if(d>0){f=N_(a,i-d|0,d);S(b,f);d=0;}e=e+1|0;}},N_=(a,b,c)=>{let d,e,f,g,h,i;d=Bj(2*c|0);e=d.data;f=0;while(f<c){g=(b+f|0)%a.j5|0;h=2*f|0;i=a.kz.data;g=2*g|0;e[h]=i[g];e[h+1|0]
=i[g+1|0];f=f+1|0;}return EZ(d);};
function IP(){M.call(this);this.p9=null;}
function PR(){let a=this;M.call(a);a.qT=0.0;a.qy=0.0;}
let YS=(a,b,c)=>{a.qT=b;a.qy=c;},Gx=(a,b)=>{let c=new PR();YS(c,a,b);return c;};
function QW(){let a=this;M.call(a);a.nN=0;a.nz=0;a.oE=null;}
function P7(){let a=this;CU.call(a);a.qI=null;a.qk=null;}
let R2=a=>{return 2;},Vn=(a,b)=>{let c;if(!b)return a.qI;if(b==1)return a.qk;c=new Cn;Bp(c);Z(c);};
function HA(){let a=this;M.call(a);a.rk=0.0;a.rl=0.0;a.rm=0.0;}
let UC=null,FL=()=>{FL=Bf(HA);V2();},Mp=(b,c)=>{FL();return  -(b* -c);},V2=()=>{let b;b=new HA;FL();b.rk=1.0;b.rl=0.0;b.rm=0.0;UC=b;};
function QG(){H.call(this);this.qr=null;}
let S2=(a,b)=>{let c;c=a.qr;c.lb=b;c.nl=0;};
function Qp(){H.call(this);this.rb=null;}
let Sj=(a,b)=>{return FQ(b,a.rb);},Qy=J(),Mm=null,Jk=()=>{Jk=Bf(Qy);YI();},YI=()=>{let b,c;Cz();b=B6((K$.bb()).data.length);c=b.data;Mm=b;c[DX.jr]=1;c[CJ.jr]=2;c[Hw.jr]=3;},J3=J(Ep),Kp=J(J3),O7=J(Kp);
function JF(){let a=this;H.call(a);a.mi=null;a.ol=null;a.m9=null;a.oQ=null;}
let L4=null,F_=()=>{F_=Bf(JF);T5();},Sv=(a,b)=>{let c,d,e,f,g,h;if(!(a.m9.width==b.nN&&a.m9.height==b.nz))L5(a,b.nN,b.nz);c=b.oE;d=0;while(true){e=c.data;if(d>=e.length)break;f=e[d];b=a.oQ;g=f&(-16711936)|f>>16&255|(f&255)<<16;b[d]=g;d=d+1|0;}b=a.ol;h=a.m9;b.putImageData(h,0.0,0.0);return a.mi;},L5=(a,b,c)=>{let d,e,f,g;d=a.mi;e=b;d.width=e;d=a.mi;e=c;d.height=e;d=a.ol;f=b;g=c;d=d.createImageData(f,g);a.m9=d;a.oQ=new Int32Array(d.data.buffer);},T5=()=>{let b,c;b=new JF;F_();c=window.document.createElement("canvas");b.mi
=c;b.ol=c.getContext("2d");L5(b,1,1);L4=b;},O6=J(BL);
function Nb(){H.call(this);this.o$=null;}
let TG=(a,b)=>{return F2(b,a.o$);};
function Qv(){let a=this;H.call(a);a.lY=0;a.lw=0.0;}
let Qe=(a,b,c)=>{if(c<=a.lw){a.lY=b;a.lw=c;}};
function Q8(){H.call(this);this.p2=null;}
let Xv=(a,b)=>{return FQ(b,a.p2);},Re=J(BL),LS=J(),Lf=null,Hu=()=>{Hu=Bf(LS);Wq();},Wq=()=>{let b,c;b=B6((B3()).data.length);c=b.data;Lf=b;c[BX.jr]=1;c[Ce.jr]=2;c[Dh.jr]=3;c[CW.jr]=4;};
Se([]);
C1([H,0,0,[],1,0,0,["V",O(RF)],Ed,0,H,[],1537,0,0,0,DQ,0,H,[],1537,0,0,0,JZ,0,H,[],1537,0,0,0,Bs,0,H,[Ed,DQ,JZ],17,0,()=>CZ(),["V",O(V)],Dz,0,H,[Ed],1025,0,0,0,E8,0,Dz,[DQ],1,0,()=>DG(),["V",O(X1)],G0,0,H,[Ed,JZ],0,0,0,["y",O(Ig),"g",X(K)],Pz,0,H,[],1537,0,0,0,HI,0,G0,[Pz],1,0,0,["g",X(M8),"y",O(Yv)],Ep,0,H,[],1,0,0,0,EU,0,Ep,[],1,0,0,0,BL,0,EU,[],1,0,0,0,E2,0,H,[],1025,0,0,0,Wg,0,E2,[],17,0,0,0,V5,0,E2,[],17,0,0,0,LR,0,H,[],1537,0,0,0,QX,0,H,[LR],1537,0,0,0,K6,0,H,[],1537,0,0,0,O5,0,H,[QX,K6],17,0,0,0,Nv,0,
H,[],17,0,()=>EM(),0,TJ,0,H,[],17,0,0,0,Uq,0,H,[],17,0,0,0,UO,0,H,[],17,0,0,0,J$,0,H,[],1537,0,0,0,Mw,0,H,[J$],1,0,0,0,Iv,0,H,[DQ],1,0,()=>GO(),0,Gr,0,H,[],17,0,0,["V",O(WS)],V_,0,H,[],17,0,0,0,OX,0,H,[],1537,0,0,0,F8,0,H,[OX],1537,0,0,0,Ez,0,H,[F8],1025,0,0,0,QJ,0,H,[F8],1537,0,0,0,HO,0,H,[QJ],1537,0,0,0,EO,0,Ez,[HO],1025,0,0,["p",X(BF),"V",O(FS)],IV,0,H,[],1537,0,0,0,D2,0,H,[],1537,0,0,0,F6,0,EO,[IV,Ed,D2],1,0,0,["bd",O(BI),"bc",X(Te)],BJ,0,H,[DQ,Ed],1025,0,0,["V",O(SC)],Db,0,BJ,[],65553,0,()=>Y(),0,Hf,0,
H,[],17,0,0,0,Cn,0,BL,[],1,0,0,0,XR,0,BL,[],1,0,0,0,B9,0,H,[],1537,0,0,0,Ck,0,H,[B9],1537,0,0,0,Sw,0,H,[Ck],1025,0,0,0,Qn,0,H,[],1536,0,0,0,Mn,0,H,[Qn],16,0,0,0,BG,0,H,[B9],1537,0,0,0,J9,0,H,[BG],1,0,0,0]);
C1([J8,0,H,[BG],1,0,0,0,Ku,0,H,[],17,0,0,["V",O(KG)],L8,0,H,[],16,0,0,0,OW,0,H,[],17,0,0,0,R1,0,H,[],17,0,0,0,D8,0,H,[],1537,0,0,0,Qb,0,H,[D8],1,0,0,["bF",X(Yj)],MU,0,H,[],17,0,0,0,Pc,0,H,[],17,0,0,0,LK,0,H,[],16,0,0,0,BS,0,BL,[],1,0,0,0,FE,0,BJ,[],65552,0,()=>Fs(),0,M,0,H,[],1025,0,0,0,CK,0,H,[],1537,0,0,0,Fg,0,M,[CK],17,0,0,["dO",O(Us),"bj",X(U1)],IO,0,M,[CK],17,0,()=>GI(),["dO",O(S3),"bj",X(RK)],Kx,0,M,[CK],17,0,0,["dO",O(W4),"bj",X(Ur)],JY,0,M,[CK],17,0,0,["dO",O(In),"bj",X(Uf)],Im,0,M,[CK],17,0,0,["dO",
O(Nn),"bj",X(Wl)],Iz,0,M,[CK],17,0,0,["dO",O(YP),"bj",X(Xt)],LV,0,M,[CK],17,0,0,["dO",O(Xg),"bj",X(YM)],HC,0,M,[CK],17,0,0,["dO",O(Rz),"bj",X(Um)],Oj,0,EU,[],1,0,0,0,We,0,H,[],17,0,0,0,Np,0,H,[],17,0,0,0,Mo,0,H,[B9],1537,0,0,0,HT,0,H,[Mo],1,0,0,0,PI,0,M,[],17,0,0,0,QM,0,H,[],16,0,0,0,P4,0,H,[],1,0,0,0,Qi,0,H,[],16,0,0,0,IU,0,H,[],16,0,()=>FX(),0,Fz,0,H,[],1025,0,0,0,IG,0,H,[],1537,0,0,0,Nm,0,Fz,[IG],16,0,0,["gK",DZ(YE),"gL",BO(XM),"f1",X(RE),"d$",O(Vz),"d9",BO(Xp)],PP,0,Fz,[IG],16,0,0,["gK",DZ(TH),"gL",BO(Ua),
"f1",X(Wn),"d$",O(SR),"d9",BO(X3)],I_,0,H,[],16,0,()=>Cx(),0,Pt,0,H,[],16,0,0,0,K5,0,H,[],16,0,0,0,M2,0,H,[],16,0,0,0,GL,0,H,[],1537,0,0,0,OS,0,H,[GL],1,0,0,0,N3,0,H,[],16,0,0,0,Nc,0,H,[],16,0,0,0,Ok,0,H,[],16,0,0,0,JT,0,H,[],16,0,()=>JO(),0,Ik,0,H,[],16,0,()=>GP(),0,Qf,0,H,[],17,0,0,0,SW,0,H,[],16,0,0,0,TR,0,H,[],17,0,0,0]);
C1([JL,0,H,[],1537,0,0,0,NB,0,H,[JL],1,0,0,["gB",O(Yg)],Mz,0,H,[JL],1,0,0,["gB",O(Ta)],Tl,0,H,[],17,0,0,0,BR,0,H,[],1537,0,0,0,ND,0,H,[BR],1,0,0,["gJ",X(Wr)],FM,0,H,[],17,0,0,0,IM,0,H,[BG],1,0,0,0,Nl,0,H,[BR],1,0,0,["gJ",X(S0)],IC,0,H,[BG],1,0,0,0,IE,0,H,[BG],1,0,0,0,ID,0,H,[BG],1,0,0,0,IB,0,H,[BG],1,0,0,0,IA,0,H,[BG],1,0,0,0,Lj,0,H,[BR],1,0,0,["gJ",X(Sr)],Ll,0,H,[BR],1,0,0,["gJ",X(UL)],Lk,0,H,[BR],1,0,0,["gJ",X(Xn)],Li,0,H,[BR],1,0,0,["gJ",X(R5)],Lh,0,H,[BR],1,0,0,["gJ",X(T8)],HK,0,H,[BG],1,0,0,0,HJ,0,H,[BG],
1,0,0,0,Gy,0,M,[],17,0,0,["V",O(SU)],I2,0,H,[BG],1,0,0,0,I3,0,H,[BG],1,0,0,0,I0,0,H,[BG],1,0,0,0,I1,0,H,[BG],1,0,0,0,N0,0,H,[BR],1,0,0,["gJ",X(Wf)],Sl,0,H,[],17,0,0,0,N1,0,H,[BR],1,0,0,["gJ",X(YG)],NZ,0,H,[BR],1,0,0,["gJ",X(Rq)],LI,0,H,[],17,0,0,0,My,0,H,[BR],1,0,0,["gJ",X(SY)],MB,0,H,[BR],1,0,0,["gJ",X(Uo)],MA,0,H,[BR],1,0,0,["gJ",X(VU)],Ql,0,H,[BR],1,0,0,["gJ",X(Ue)],Qm,0,H,[BR],1,0,0,["gJ",X(WX)],Qk,0,H,[BR],1,0,0,["gJ",X(Rx)],Hn,0,BJ,[],65553,0,()=>Gz(),0,Gb,0,M,[],17,0,()=>Hk(),["V",O(Rp)],JU,0,H,[BG],
1,0,0,0,H7,0,H,[BG],1,0,0,0,Jr,0,H,[B9],1537,0,0,0,IH,0,H,[Jr],1,0,0,0,Ea,0,H,[],1537,0,0,0,QH,0,H,[Ea],1,0,0,["db",O(SE)],YU,0,H,[],17,0,0,0,PY,0,H,[Ea],1,0,0,["db",O(Sp)],P1,0,H,[B9],1537,0,0,0,Jz,0,H,[P1],1,0,0,0,CU,0,EO,[D2],1024,0,0,0]);
C1([Iy,0,CU,[D2],1,0,0,["bd",O(FP),"bc",X(Di)],Ln,0,H,[D8],1,0,0,["bF",X(Ym)],Tq,0,H,[],17,0,0,0,Xr,0,H,[],17,0,0,0,Mr,0,H,[],1,0,0,0,Xi,0,H,[],17,0,0,0,IW,0,M,[],17,0,0,["V",O(W0)],Mf,0,H,[],17,0,0,0,Cf,0,H,[],17,0,0,["V",O(HL)],HZ,0,M,[],16,0,0,["V",O(T7)],PM,0,H,[D8],1,0,0,["bF",X(Xw)],Hd,0,H,[],1537,0,0,0,Qx,0,H,[Hd],1,0,0,0,OD,0,H,[],16,0,0,0,Eu,0,BL,[],1,0,0,0,N6,0,Dz,[DQ],1,0,()=>Jy(),0,NX,0,H,[B9],1537,0,0,0,HW,0,H,[NX],1,0,0,0,M7,0,H,[],17,0,0,0,Kz,0,H,[BG],1,0,0,0,KA,0,H,[BG],1,0,0,0,KB,0,H,[BG],1,
0,0,0,KC,0,H,[BG],1,0,0,0,KD,0,H,[BG],1,0,0,0,Io,0,H,[BG],1,0,0,0,EB,0,BL,[],1,0,0,0,Lg,0,H,[],16,0,0,0,YY,0,H,[],17,0,0,0,Py,0,H,[],0,0,()=>Fq(),0,XB,0,H,[B9],1,0,0,0,BU,0,BJ,[],66561,0,()=>Co(),0,LQ,0,H,[],32768,0,()=>HD(),0,KN,0,H,[B9],1537,0,0,0,Ny,0,H,[KN],1537,0,0,0,QE,0,H,[B9],1537,0,0,0,NO,0,H,[Ck],1537,0,0,0,P$,0,H,[Ck],1537,0,0,0,OH,0,H,[Ck],1537,0,0,0,PW,0,H,[Ck],1537,0,0,0,L_,0,H,[Ck],1537,0,0,0,M_,0,H,[Ck],1537,0,0,0,Mx,0,H,[Ck],1537,0,0,0,LW,0,H,[Ck],1537,0,0,0,UG,0,H,[Ny,QE,Ck,NO,P$,OH,PW,L_,
M_,Mx,LW],1025,0,0,0,Xa,0,H,[],16,0,0,0,Ss,0,H,[],17,0,0,0,G1,0,BL,[],1,0,0,0,Rb,0,H,[D8],1,0,0,["bF",X(UJ)],PL,0,H,[],16,0,0,0,H5,0,M,[],17,0,0,["V",O(TV)]]);
C1([Gh,0,H,[],17,0,0,0,PG,0,M,[],16,0,0,0,E_,0,M,[],17,0,0,0,S7,0,H,[],1,0,0,0,KP,0,H,[],17,0,0,0,P_,0,H,[],16,0,0,0,H1,0,H,[Jr],1,0,0,0,H3,0,H,[BG],1,0,0,0,Ia,0,M,[],17,0,0,["V",O(Gi)],Jg,0,M,[],16,0,0,0,G9,0,M,[],17,0,()=>G5(),["V",O(L7)],M9,0,H,[],17,0,0,0,CV,0,M,[],17,0,0,["V",O(Yd)],Dv,0,H,[],17,0,()=>Fu(),0,P3,0,H,[],1537,0,0,0,LA,0,H,[P3],17,0,0,0,SP,0,H,[],17,0,0,0,Wo,0,H,[],16,0,0,0,Hv,0,M,[],16,0,0,["V",O(Vx)],IS,0,M,[],16,0,0,["V",O(VM)],NU,0,M,[],17,0,0,0,Pn,0,H,[Ea],1,0,0,["db",O(Rj)],Jq,0,M,[],
16,0,0,["V",O(Vv)],Hb,0,Cn,[],1,0,0,0,Dy,0,BJ,[],66561,0,()=>F5(),0,Fn,0,H,[],1537,0,0,0,Mk,0,H,[Fn],17,0,0,["d3",BO(Ui),"dv",X(UN),"dC",O(Sb)],EH,0,H,[],1537,0,0,0,MG,0,M,[EH],17,0,0,["dq",O(VQ)],Lp,0,M,[EH],17,0,0,["dq",O(Sq)],Qj,0,M,[EH],17,0,0,["dq",O(Xq)],KO,0,H,[],1537,0,0,0,QD,0,H,[KO],1,0,0,0,Wi,0,H,[B9],1025,0,0,0,IT,0,H,[B9],1536,0,0,0,HR,0,H,[IT],1,0,0,0,HQ,0,H,[IT],1,0,0,0,K4,0,BU,[],65552,0,0,["gM",O(OC),"gN",BO(Xl)],K3,0,BU,[],65552,0,0,["gM",O(Yf),"gN",BO(YK)],K2,0,BU,[],65552,0,0,["gM",O(UE),
"gN",BO(RB)],K1,0,BU,[],65552,0,0,["gM",O(YQ),"gN",BO(Tv)],K0,0,BU,[],65552,0,0,["gM",O(US),"gN",BO(Uj)],KZ,0,BU,[],65552,0,0,["gM",O(X8),"gN",BO(U9)],KY,0,BU,[],65552,0,0,["gM",O(S$),"gN",BO(XZ)],Hr,0,H,[],16,0,0,0,Yy,0,H,[],17,0,0,0,XJ,0,H,[],17,0,0,0,OM,0,H,[BR],1,0,0,["gJ",X(Vj)],N5,0,H,[],17,0,()=>D4(),0,Tu,0,H,[],16,0,0,0]);
C1([Up,0,H,[],16,0,0,0,Th,0,H,[],16,0,0,0,V8,0,H,[],16,0,0,0,Uy,0,H,[],16,0,0,0,Xc,0,H,[],16,0,0,0,Cl,0,M,[],17,0,0,["V",O(YC)],He,0,BJ,[],65553,0,()=>Cg(),0,PN,0,H,[],17,0,()=>Fe(),0,H0,0,BL,[],1,0,0,0,Fm,0,H,[],1536,0,0,0,PX,0,H,[Fm],16,0,0,["hq",DZ(Yp)],Lb,0,H,[Fm],16,0,0,["hq",DZ(WE)],MC,0,H,[Fm],16,0,0,["hq",DZ(W1)],Lm,0,H,[Fm],16,0,0,["hq",DZ(Va)],KS,0,H,[Fn],17,0,0,["d3",BO(XA),"dv",X(S8),"dC",O(TK)],MP,0,H,[Fn],17,0,0,["d3",BO(Xh),"dv",X(Tx),"dC",O(Wt)],II,0,M,[Fn],17,0,()=>F1(),["d3",BO(RA),"dv",X(SV),
"dC",O(Yu)],Pd,0,M,[EH],17,0,0,["dq",O(Vw)],VX,0,H,[],17,0,0,0,QS,0,Dz,[DQ],1,0,()=>Jl(),0,JD,0,M,[],17,0,0,["V",O(RG)],Lz,0,M,[],17,0,0,0,Nj,0,H,[],16,0,0,0,MH,0,H,[],16,0,0,0,Qu,0,CU,[D2],0,0,0,["bc",X(VH),"bd",O(XL)],Ph,0,Dy,[],65552,0,0,["d4",BO(Uh),"gN",BO(Uu)],Pg,0,Dy,[],65552,0,0,["d4",BO(UZ),"gN",BO(Tm)],P6,0,H,[],17,0,0,0,EL,0,M,[],17,0,0,["V",O(UF)],Nr,0,H,[F8],1537,0,0,0,Ji,0,Ez,[Nr],1025,0,0,0,JA,0,Ji,[],1024,0,0,0,Ob,0,JA,[],0,0,0,0,Lv,0,H,[],1537,0,0,0,IF,0,H,[Lv],1025,0,0,0,Ix,0,IF,[],1024,0,
0,0,N$,0,Ix,[],0,0,0,0,Oa,0,CU,[],0,0,0,["bd",O(R4),"bc",X(YO),"p",X(Vf)],Gs,0,H,[],1537,0,0,0,N8,0,H,[Gs],0,0,0,["q",X(R9),"s",X(Tj)],NS,0,H,[Gs],1537,0,0,0,N9,0,H,[NS],0,0,0,0,NK,0,H,[J$],1,0,0,0,Me,0,H,[Gs],0,0,0,["q",X(BD),"s",X(BA)],Wb,0,H,[],17,0,0,0,W_,0,H,[],17,0,0,0,R0,0,H,[],17,0,0,0,Tr,0,H,[],17,0,0,0,OF,0,H,[],17,0,0,0,Mj,0,H,[],17,0,0,0]);
C1([T9,0,H,[],17,0,0,0,MV,0,M,[],17,0,0,0,O$,0,M,[],17,0,0,0,GF,0,BJ,[],65553,0,()=>DV(),0,F4,0,BJ,[],65553,0,()=>Ek(),0,IQ,0,M,[],17,0,0,["V",O(SZ)],JM,0,M,[],17,0,0,["V",O(WU)],Nx,0,H,[],17,0,()=>DS(),0,Pv,0,H,[],1537,0,0,0,Q$,0,H,[Pv],1,0,0,0,Q9,0,H,[Ea],1,0,0,["db",O(S4)],Dt,0,H,[Hd],1537,0,0,0,Oy,0,H,[Dt],1,0,0,["da",O(TQ)],Le,0,H,[Dt],1,0,0,["da",O(W5)],MZ,0,H,[D8],1,0,0,["bF",X(Wm)],PU,0,M,[],17,0,0,0,Ew,0,H,[],1537,0,0,0,Do,0,M,[Ew],17,0,0,["V",O(WJ)],PV,0,H,[],16,0,0,0,QC,0,H,[],16,0,()=>EQ(),0,Gq,
0,BJ,[],65553,0,()=>Cz(),0,G6,0,M,[],17,0,0,0,U5,0,H,[],16,0,0,0,QQ,0,H,[GL],1,0,0,["d5",O(XQ)],Q5,0,H,[Dt],1,0,0,["da",O(St)],Os,0,H,[Ea],1,0,0,["db",O(Ut)],O2,0,H,[B9],1537,0,0,0,Rg,0,H,[O2],1537,0,0,0,V$,0,H,[Rg],1025,0,0,0,K8,0,H,[],16,0,0,0,Je,0,M,[],17,0,0,["V",O(YR)],T4,0,H,[],16,0,0,0,V9,0,H,[],16,0,0,0,NG,0,M,[],16,0,0,0,PE,0,H,[Hd],1,0,0,0,Gt,0,BJ,[],65553,0,()=>De(),0,FY,0,BJ,[],65553,0,()=>DR(),0,Ud,0,H,[],16,0,0,0,KV,0,H,[],17,0,0,0,Qd,0,M,[],17,0,0,0,GV,0,M,[Ew],17,0,0,["V",O(UB)],QK,0,M,[],17,
0,0,0,PZ,0,H,[],17,0,()=>Fb(),0,TO,0,H,[],16,0,0,0,RC,0,M,[],16,0,0,0,OK,0,H,[],16,0,0,0,TU,0,H,[],16,0,0,0,PD,0,H,[],1537,0,0,0,PJ,0,H,[PD],1,0,0,0,EN,0,M,[Ew],17,0,0,0]);
C1([Ii,0,M,[],17,0,0,["V",O(Yr)],U4,0,H,[],16,0,0,0,G_,0,M,[Ew],17,0,0,0,KL,0,H,[],16,0,()=>Et(),0,NV,0,H,[],16,0,0,0,IP,0,M,[Ew],17,0,0,0,PR,0,M,[],16,0,0,0,QW,0,M,[],17,0,0,0,P7,0,CU,[D2],0,0,0,["bc",X(R2),"bd",O(Vn)],HA,0,M,[],17,0,()=>FL(),0,QG,0,H,[GL],1,0,0,["d5",O(S2)],Qp,0,H,[Dt],1,0,0,["da",O(Sj)],Qy,0,H,[],32768,0,()=>Jk(),0,J3,0,Ep,[],1,0,0,0,Kp,0,J3,[],1,0,0,0,O7,0,Kp,[],1,0,0,0,JF,0,H,[],16,0,()=>F_(),0,O6,0,BL,[],1,0,0,0,Nb,0,H,[Dt],1,0,0,["da",O(TG)],Qv,0,H,[],16,0,0,0,Q8,0,H,[Dt],1,0,0,["da",
O(Xv)],Re,0,BL,[],1,0,0,0,LS,0,H,[],32768,0,()=>Hu(),0]);
let Un=B8(WQ),TF=B8(MK),Ne=B8(LG),Lo=B8(CS);
VE(["0","<java_object>@","","null"," ","object","function","string","number","undefined","nothing"," takes ",", not “","”. The lab uses ","DATA","data","xor","and","or","nand","nor","xnor","circle","spiral","moons","blobs","points","the points to learn","POINTS","with data=points: each point with the label to learn","START","start","random","by-hand","zeros","weights","the weights to begin with","WEIGHTS","with start=weights: W1 b1 W2 b2 and so on, row by row","FROZEN","frozen","weights that training leaves as they are: their places in W1 b1 W2 b2 and so on, from 0",
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
"Seed ",": ","A puzzle","Solve XOR by hand","optgroup",".study",".hidden-space",".loss","A network needs the inputs and at least one layer.","There is no activation “","[","A weight is a decimal number, such as −1.5; not “","ArrowUp","ArrowDown","Nothing is missing any more.","NOTEBOOK","The notebook","Two sigmoid units and an output learn XOR from random weights.","BY_HAND","Solved by hand","ReLU weights that a person found: every answer is exact.","start=by-hand","ZEROS","All zeros","Begun from zeros, the hidden units stay copies of each other, and nothing moves.",
"start=zeros","NEURON","One neuron on XOR","No straight line parts the four points: a single neuron has 3 of 4 right at best.","layers=","AND","One neuron on AND","Here a straight line is enough.","data=and&layers=","RELU","XOR with ReLU","Two ReLUs learn XOR, from this seed; from others one dies or gets stuck.","activation=relu&learning-rate=0.1","DEAD","Dead ReLUs","The same with a learning rate of 1: after two updates both are 0 everywhere, for ever.","activation=relu&learning-rate=1","DIVERGENCE","Divergence",
"An output without bounds and a learning rate of 1: each update overshoots further.","output=identity&learning-rate=1&iterations=200","BLOBS","Two blobs","Two clouds of points that a single neuron can part.","data=blobs&layers=&learning-rate=0.01&iterations=100","CIRCLE","Circle","Four tanh units bend their lines into a ring around the disc.","data=circle&layers=4&activation=tanh&learning-rate=0.02&iterations=400&speed=60","MOONS","Moons","Four tanh units find a way between two half circles.","data=moons&layers=4&activation=tanh&learning-rate=0.02&iterations=500&speed=60",
"SPIRAL","Spiral","Two layers of sines, Adam, and 20 points at a time tell two spiral arms apart.","data=spiral&layers=8,8&activation=sine&optimizer=adam&learning-rate=0.03&batch=20&iterations=1000&speed=100","(0,0) and (1,0) both get 0.50: 2 of 4 right, loss 1.39","(1,0) and (1,1) both get 0.50: 2 of 4 right, loss 1.39","(1,1) is given up: 3 of 4 right, loss 1.91","(0,1) is given up: 3 of 4 right, loss 1.91","looks stuck, then gets there: 4 of 4 right at 2745","needs patience: 4 of 4 right at 7912","Press Train: seed ",
", loss "," correct.","Either src or dest is null","0.0","e+","e-",".0","nan","inf","Row "," has "," values where the first has "," is used only with ",", so it is set aside.","touch","div","label","select","input","decimal","text","-help ","-complaint","-help","SIGMOID","TANH","LEAKY_RELU","SOFTPLUS","SINE","IDENTITY","Not a number: ","A Bᵀ","C + bᵀ","A - B","Aᵀ B","(sum of A\'s rows)ᵀ","A B","A grid of "," points cannot hold "," values: give two points or more each way, and one value for each point.","The figure takes X of Nx2 and y of Nx1, not ",
"#","0123456789abcdef","bold ","system-ui, -apple-system, \"Segoe UI\", Roboto, \"Noto Sans\", \"DejaVu Sans\", sans-serif","ui-monospace, \"SF Mono\", Menlo, Consolas, \"DejaVu Sans Mono\", monospace","px ","left","center","This needs a single neuron on the points of XOR."," 3 is the best that a single neuron can do.","z(0,0) + z(1,1) and z(0,1) + z(1,0) are equal, whatever the numbers: both are w₁ + w₂ + 2b. XOR wants the first two at or below the cut and the last two above it; then the second sum would be the larger one. So one point at least is always wrong.",
"CROSS_ENTROPY","SQUARED_ERROR"," The "," units of hidden layer "," answer from "," answers "," (bias ","from ","the output","hidden unit "," of layer ","The puzzle has "," numbers, not ","h₁","h₂","Let "," count how many inputs are on, and let "," be on only when both are. Then "," − 2 "," is 1 just where one input is on."," is to be 0, 1, 1 and 2, the sum of the inputs"," is to be 0, 0, 0 and 1: that sum less 1, and never below 0","The output is to be ",": 0, 1, 1 and 2 − 2 = 0",". Set ","W1[0,0]","W1[0,1]",
"W1[1,0]","W1[1,1]","b1[0,0]","b1[1,0]","W2[0,0]","W2[0,1]","b2[0,0]"," right"," are"," is"," still called ","The output is dead: it is 0 at every point, so every gradient is 0 and nothing will ever move. Begin with other weights."," is dead: it is"," are dead: they are","its gradient is","their gradients are","it.","them."," 0 too. Only a change in the layer before can wake ","it","them"," 0 too and will never bring "," back."," 0 at every point, so "," is saturated: it sits"," are saturated: they sit","learns",
"learn"," at the flat ends of "," at every point, where the slope is nearly 0, and hardly "," any more. Begin with smaller weights, or learn more slowly.","Here every gradient is even 0: nothing moves. Begin with random weights.","Random weights keep units apart."," are copies of each other: the same weights in and out, so the same gradient at every update, and they never learn different things. "," points are right","Stuck: the gradient is nearly 0, yet ",". This is a local minimum, or a saddle that takes long to leave; another seed may pass it by.",
"The gradient is nearly 0, yet ",". A single neuron draws one straight line; points that no line parts need a hidden layer.","SATURATION","SYMMETRY","STUCK","SOLVED","C - alpha B","The shapes do not fit in C = "," into ","h"," more"," of hidden layer ","A seed is a whole number from 0 to 4294967295, as in np.random.seed, not ","CLASS","PROBABILITY","SHAPES","CIRCLES","under 1%","over 99%","in one piece","in "," pieces"," The one point is"," All "," points are"," on the right side."," On the wrong side: "," point",
"no","one","two","three","four","A raster of "," takes a colour for each cell.","b ","ŷ","MIDDLE","END","−",">e300","SANS","MONO","NORMAL","BOLD","An axis needs a least and a greatest value, finite and the first below the second."]);
Bs.prototype.toString=function(){return R(this);};
Bs.prototype.valueOf=Bs.prototype.toString;H.prototype.toString=function(){return R(TL(this));};
H.prototype.__teavm_class__=function(){return UH(this);};
let C=Rl(Wp);
C.javaException=W9;
let Za=Symbol('jsoClass');
(()=>{let c;c=Hf.prototype;c.play=U(Tg);c.disconnect=U(Wh);c.attend=U(VJ);c.numbers=U(UK);c.run=U(XG);c.seek=U(RV);c.path=U(Xf);c.studyRefused=U(Xd);c.engine=U(UT);c.attributeChanged=U(UI);c.iteration=U(UV);c.state=U(TI);c.hasDiverged=U(Tn);c.connect=U(WT);c.settings=U(VZ);c.isPlaying=U(Wd);c.furthest=U(Y0);c.lossAt=U(Sn);c.pause=U(U$);c.redraw=U(Xk);c.takeStudy=U(VC);c.reset=U(SN);c.webAssemblyRefused=U(Vq);c.step=U(S1);c.visit=U(Vr);c.begin=U(XY);c.snapshot=U(SO);c=J9.prototype;c.handleEvent=U(R_);c=J8.prototype;c.handleEvent
=U(Vc);c=HT.prototype;c.pair=U(Xo);c=IM.prototype;c.handleEvent=U(Wc);c=IC.prototype;c.handleEvent=U(YJ);c=IE.prototype;c.handleEvent=U(RW);c=ID.prototype;c.handleEvent=U(Vm);c=IB.prototype;c.handleEvent=U(ST);c=IA.prototype;c.handleEvent=U(T1);c=HK.prototype;c.handleEvent=U(YF);c=HJ.prototype;c.handleEvent=U(XI);c=I2.prototype;c.handleEvent=U(V4);c=I3.prototype;c.handleEvent=U(YB);c=I0.prototype;c.handleEvent=U(X9);c=I1.prototype;c.handleEvent=U(Sx);c=JU.prototype;c.handleEvent=U(WG);c=H7.prototype;c.handleEvent
=U(So);c=IH.prototype;c.onChange=U(Ti);c=Jz.prototype;c.onAnimationFrame=U(UU);c=HW.prototype;c.onResize=U(XO);c=Kz.prototype;c.handleEvent=U(Vs);c=KA.prototype;c.handleEvent=U(X0);c=KB.prototype;c.handleEvent=U(Xy);c=KC.prototype;c.handleEvent=U(W6);c=KD.prototype;c.handleEvent=U(SS);c=Io.prototype;c.handleEvent=U(Xx);c=H1.prototype;c.onChange=U(Tp);c=H3.prototype;c.handleEvent=U(Rm);c=HR.prototype;c.accept=U(SX);c=HQ.prototype;c.accept=U(VY);})();
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
