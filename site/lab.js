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
.save fieldset {
display: flex;
flex-wrap: wrap;
align-items: center;
gap: 0.5rem 0.75rem;
min-width: 0;
margin: 0 0 0.75rem;
padding: 0.5rem 0.75rem 0.75rem;
border: 1px solid var(--line);
border-radius: 0.4rem;
}
.save legend {
padding: 0 0.4rem;
color: var(--muted);
}
.save input:not([type]) {
width: 5.5rem;
}
.save input:not([type="checkbox"]) {
min-height: 2.5rem;
padding: 0 0.5rem;
border: 1px solid var(--control);
border-radius: 0.4rem;
background: var(--panel);
font: 0.875rem var(--digits);
}
.save input[type="text"] {
flex: 1 1 16rem;
min-width: 0;
}
.save input[type="checkbox"] {
width: 1.5rem;
height: 1.5rem;
accent-color: var(--accent);
}
.save input[type="file"] {
max-width: 100%;
padding: 0.45rem;
}
.outcome {
min-height: 1.5em;
}
.working {
display: flex;
align-items: center;
gap: 0.75rem;
}
.preview {
max-width: 100%;
}
.code {
overflow: auto;
max-height: 30rem;
padding: 0.75rem;
border-radius: 0.4rem;
background: var(--tint);
font: 0.8125rem/1.5 var(--digits);
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
var main;var Lab;var StudyLink;var settingNames;var mount;(function(){let Oa=2463534242,Nk=()=>{let x=Oa;x^=x<<13;x^=x>>>17;x^=x<<5;Oa=x;return x;},Y=f=>function(){return f(this);},Q=f=>function(p1){return f(this,p1);},BK=f=>function(p1,p2){return f(this,p1,p2);},Da=f=>function(p1,p2,p3){return f(this,p1,p2,p3);},RK=f=>(args,callback)=>{if(!args){args=[];}let javaArgs=Bd(De(),args.length);for(let i=0;i<args.length;++i){javaArgs.data[i]=Bk(args[i]);}W9(()=>{f.call(null,javaArgs);},callback);},Bg=target=>target.$clinit
=()=>{},U6=obj=>{let cls=obj.constructor;let arrayDegree=0;while(cls[By]&&cls[By].item){++arrayDegree;cls=cls[By].item;}let clsName="";if(cls[By].primitiveKind!==0){clsName=cls[By].name;}else {clsName=cls[By]?cls[By].name||"a/"+cls.name:"@"+cls.name;}while(arrayDegree-->0){clsName+="[]";}return clsName;},K=superclass=>{if(superclass===0){return function(){};}if(superclass===void 0){superclass=De();}return function(){superclass.call(this);};},By=Symbol("teavm_meta"),Bx=cls=>{if(cls[By].classObject===null){cls[By].classObject
=VZ(cls);}return cls[By].classObject;},De=()=>I,V=f=>function(){return f.apply(null,[this].concat(Array.prototype.slice.call(arguments)));},IT=source=>{return Object.assign({name:null,binaryName:null,parent:null,superinterfaces:[],modifiers:0,primitiveKind:0,itemType:null,arrayType:null,enclosingClass:null,declaringClass:null,simpleName:null,clinit:()=>{},constructor:null,enumConstants:()=>null,resolvedEnumConstants:null,reflection:null,classObject:null,assignableCache:null,valueToObject:o=>o,objectToValue:
o=>o},source||{});},Ef=(name,binaryName,kind,config)=>{let cls=()=>{};let meta=IT({name:name,binaryName:binaryName,modifiers:1|1<<4,primitiveKind:kind});cls[By]=meta;if(typeof config==='function'){config(meta);}return cls;},Xi=Ef("boolean","Z",1,meta=>{}),M2=Ef("char","C",4,meta=>{}),LV=Ef("int","I",5,meta=>{{meta.valueToObject=o=>D7(o);}}),So=Ef("long","J",6,meta=>{}),CX=Ef("double","D",8,meta=>{}),TG=Ef("void","V",9),N0=new ArrayBuffer(16),MV=new Float64Array(N0),Mx=new BigInt64Array(N0),Q$=n=>{MV[0]=n;return Mx[0];},Vy
=n=>{Mx[0]=n;return MV[0];},C6=(a,b)=>a===b?0:a<b? -1:1,KK=(a,b)=>a===b?0:a>b?1: -1,Bc=Math.imul||function(a,b){let ah=a>>>16&0xFFFF;let al=a&0xFFFF;let bh=b>>>16&0xFFFF;let bl=b&0xFFFF;return al*bl+(ah*bl+al*bh<<16>>>0)|0;},Kb=(a,b)=>(a>>>0)/(b>>>0)>>>0,Zd=(a,b)=>(a>>>0)%(b>>>0)>>>0,H3=(a,b)=>{a>>>=0;b>>>=0;return a<b? -1:a>b?1:0;},B9=BigInt(0),EP=(lo,hi)=>BigInt.asIntN(64,BigInt.asUintN(64,BigInt(lo))|BigInt.asUintN(64,BigInt(hi)<<BigInt(32))),Cd=val=>BigInt.asIntN(64,BigInt(val|0)),Ft=val=>BigInt.asIntN(64,
BigInt(val>=0?Math.floor(val):Math.ceil(val))),Yd=val=>Number(val),E8=val=>Number(BigInt.asIntN(32,val))|0,DN=(a,b)=>a===b,GW=(a,b)=>a!==b,OB=(a,b)=>a>=b,VB=(a,b)=>a<b,VE=(a,b)=>a<=b,Sd=(a,b)=>BigInt.asIntN(64,a+b),St=a=>BigInt.asIntN(64, -a),SK=(a,b)=>{a=BigInt.asUintN(64,a);b=BigInt.asUintN(64,b);return a<b? -1:a>b?1:0;},SU=(a,b)=>BigInt.asIntN(64,a*b),SN=(a,b)=>BigInt.asIntN(64,BigInt.asUintN(64,a)/BigInt.asUintN(64,b)),Sf=(a,b)=>BigInt.asIntN(64,a%b);
let Uq=(a,b)=>BigInt.asIntN(64,BigInt.asUintN(64,a)%BigInt.asUintN(64,b)),RH=(a,b)=>BigInt.asIntN(64,a&b),V0=(a,b)=>BigInt.asIntN(64,a|b),X9=(a,b)=>BigInt.asIntN(64,a<<BigInt(b&63)),X$=(a,b)=>BigInt.asIntN(64,a>>BigInt(b&63)),DQ=(a,b)=>BigInt.asIntN(64,BigInt.asUintN(64,a)>>BigInt(b&63)),Bd=(cls,sz)=>{let data=new Array(sz);data.fill(null);return new (B$(cls))(data);},BO=(cls,data)=>new (B$(cls))(data),C_=sz=>new T8(new Uint16Array(sz)),B8=sz=>new Ny(new Int32Array(sz)),Ix=data=>{let buffer=new Int32Array(data.length);buffer.set(data);return new Ny(buffer);},Du
=sz=>new UN(new Int8Array(sz)),Bn=sz=>new LD(new Float64Array(sz)),BX=data=>{let buffer=new Float64Array(data.length);buffer.set(data);return new LD(buffer);},B$=cls=>{let result=cls[By].arrayType;if(result===null){function JavaArray(data){(De()).call(this);this.data=data;}JavaArray.prototype=Object.create((De()).prototype);JavaArray.prototype.type=cls;JavaArray.prototype.constructor=JavaArray;JavaArray.prototype.toString=function(){let str="[";for(let i=0;i<this.data.length;++i){if(i>0){str+=", ";}str+=this.data[i].toString();}str
+="]";return str;};JavaArray.prototype.bd=function(){let dataCopy;if('slice' in this.data){dataCopy=this.data.slice();}else {dataCopy=new this.data.constructor(this.data.length);for(let i=0;i<dataCopy.length;++i){dataCopy[i]=this.data[i];}}return new (B$(this.type))(dataCopy);};let name="["+cls[By].binaryName;JavaArray[By]=IT({name:name,binaryName:name,parent:De(),itemType:cls});result=JavaArray;cls[By].arrayType=JavaArray;}return result;};
function Yy(array){return array.data.length;}
let IC,V2=strings=>{Yj();IC=new Array(strings.length);for(let i=0;i<strings.length;++i){IC[i]=O5(Bk(strings[i]));}},H=index=>IC[index],Ij=(array,offset,count)=>{let result="";let limit=offset+count;for(let i=offset;i<limit;i=i+1024|0){let next=Math.min(limit,i+1024|0);result+=String.fromCharCode.apply(null,array.subarray(i,next));}return result;},RV=array=>Ij(array,0,array.length),Bk=str=>str===null?null:Nf(str),S=str=>str===null?null:str.ji,Yj=()=>C2(),O5;
{O5=str=>str;}let Pm=(obj,cls)=>obj instanceof De()&&!!obj.constructor[By]&&EF(obj.constructor,cls),EF=(from,to)=>{if(from===to){return true;}let map=from[By].assignableCache;if(map===null){map=new Map();from[By].assignableCache=map;}let cachedResult=map.get(to);if(typeof cachedResult!=='undefined'){return cachedResult;}if(to[By].itemType!==null){let result=from[By].itemType!==null&&EF(from[By].itemType,to[By].itemType);map.set(to,result);return result;}let parent=from[By].parent;if(parent!==null&&parent!==
from){if(EF(parent,to)){map.set(to,true);return true;}}let superinterfaces=from[By].superinterfaces;for(let i=0;i<superinterfaces.length;i=i+1|0){if(EF(superinterfaces[i],to)){map.set(to,true);return true;}}map.set(to,false);return false;},Z=ex=>{throw Wo(ex);},FV=Symbol("javaException"),Wo=ex=>{if(!ex.$jsException){Mg(ex);}return ex.$jsException;},Mg=ex=>{let javaCause=Zr(ex);let jsCause=javaCause!==null?javaCause.$jsException:void 0;let cause=typeof jsCause==="object"?{cause:jsCause}:void 0;let err=new Dk("Java exception thrown",
cause);if(typeof Error.captureStackTrace==="function"){Error.captureStackTrace(err);}err[FV]=ex;ex.$jsException=err;YR(err,ex);},YR=(err,ex)=>{if(typeof VF==="function"&&err.stack){let stack=VF(err.stack);let javaStack=Bd(Sb(),stack.length);let elem;let noStack=false;for(let i=0;i<stack.length;++i){let element=stack[i];elem=T6(Bk(element.className),Bk(element.methodName),Bk(element.fileName),element.lineNumber);if(elem==null){noStack=true;break;}javaStack.data[i]=elem;}if(!noStack){Wi(ex,javaStack);}}},Dk;
if(typeof Reflect==='object'){let defaultMessage=Symbol("defaultMessage");Dk=function Dk(message,cause){let self=Reflect.construct(Error,[void 0,cause],Dk);Object.setPrototypeOf(self,Dk.prototype);self[defaultMessage]=message;return self;}
;Dk.prototype=Object.create(Error.prototype,{constructor:{configurable:true,writable:true,value:Dk},message:{get(){try {let javaException=this[FV];if(typeof javaException==='object'){let javaMessage=TA(javaException);if(typeof javaMessage==="object"){return javaMessage!==null?javaMessage.toString():null;}}return this[defaultMessage];}catch(e){return "Exception occurred trying to extract Java exception message: "+e;}}}});}else {Dk=Error;}let XB=e=>e instanceof Error&&typeof e[FV]==='object'?e[FV]:null,TA=t=>
Va(t),Zr=t=>Vg(t),Sb=()=>De(),T6=(className,methodName,fileName,lineNumber)=>{{return null;}},Wi=(e,stack)=>{},OM=null,SH=data=>{let i=0;let packages=new Array(data.length);for(let j=0;j<data.length;++j){let prefixIndex=data[i++];let prefix=prefixIndex>=0?packages[prefixIndex]:"";packages[j]=prefix+data[i++]+".";}OM=packages;},V4=[],C4=data=>{let packages=OM;let i=0;while(i<data.length){let cls=data[i++];V4.push(cls);let m=IT();cls[By]=m;let className=data[i++];m.name=className!==0?className:null;if(m.name!==
null){let packageIndex=data[i++];if(packageIndex>=0){m.name=packages[packageIndex]+m.name;}}m.binaryName="L"+m.name+";";let superclass=data[i++];m.parent=superclass!==0?superclass:null;m.superinterfaces=data[i++];if(m.parent){cls.prototype=Object.create(m.parent.prototype);}else {cls.prototype={};}cls.prototype.constructor=cls;m.modifiers=data[i++];m.primitiveKind=0;let innerClassInfo=data[i++];if(innerClassInfo!==0){let enclosingClass=innerClassInfo[0];m.enclosingClass=enclosingClass!==0?enclosingClass:null;let declaringClass
=innerClassInfo[1];m.declaringClass=declaringClass!==0?declaringClass:null;let simpleName=innerClassInfo[2];m.simpleName=simpleName!==0?simpleName:null;}let clinit=data[i++];m.clinit=clinit!==0?()=>{m.clinit=()=>{};clinit();}:()=>{};let virtualMethods=data[i++];if(virtualMethods!==0){for(let j=0;j<virtualMethods.length;j+=2){let name=virtualMethods[j];let func=virtualMethods[j+1];if(typeof name==='string'){name=[name];}for(let k=0;k<name.length;++k){cls.prototype[name[k]]=func;}}}}},W9=(runner,callback)=>{let result;try {result
=runner();}catch(e){result=e;}if(typeof callback!=='undefined'){callback(result);}else if(result instanceof Error){throw result;}};
function I(){this.$id$=0;}
let Bz=a=>{return Bx(S7(a));},S7=a=>{return a.constructor;},R5=(a,b)=>{return a!==b?0:1;},Ub=a=>{let b,c,d,e,f,g,h,i;b=a;if(!b.$id$)b.$id$=Nk();c=a.$id$;DM();if(!c)d=H(0);else{e=(((32-MK(c)|0)+4|0)-1|0)/4|0;f=C_(e);g=f.data;e=(e-1|0)*4|0;h=0;while(e>=0){i=h+1|0;g[h]=FC((c>>>e|0)&15,16);e=e-4|0;h=i;}d=FJ(f);}b=M();J(J(b,H(1)),d);return L(b);},ZL=a=>{let b,c,d;b=(Bz(a)).kM;if(!Pm(a,I4)&&b[By].itemType===null){b=new OH;Br(b);Z(b);}c=R9(a);b=c;d=Nk();b.$id$=d;return c;},El=K(0),DV=K(0),Kd=K(0);
function Bv(){I.call(this);this.mG=0;}
let XA=null,LO=null,R$=null,C2=()=>{C2=Bg(Bv);W3();},Sp=a=>{C2();a.ji="";},PT=()=>{let a=new Bv();Sp(a);return a;},SJ=(a,b)=>{C2();a.ji=Ij(b.data,0,b.data.length);},FJ=a=>{let b=new Bv();SJ(b,a);return b;},W0=(a,b)=>{a.ji=b;},Nf=a=>{let b=new Bv();W0(b,a);return b;},Rm=b=>{let c;C2();c=PT();c.ji=RV(b.data);return c;},BQ=(a,b)=>{let c;if(b>=0&&b<a.ji.length)return a.ji.charCodeAt(b);c=new Hj;Br(c);Z(c);},Ck=a=>{return a.ji.length?0:1;},F6=(a,b,c)=>{let d,e,f,g;d=BA(0,c);if(b<65536){e=b&65535;while(true){if(d
>=a.ji.length)return (-1);if(a.ji.charCodeAt(d)==e)break;d=d+1|0;}return d;}GX();f=(55296|(b-65536|0)>>10&1023)&65535;g=(56320|b&1023)&65535;while(true){if(d>=(a.ji.length-1|0))return (-1);if(a.ji.charCodeAt(d)==f&&a.ji.charCodeAt((d+1|0))==g)break;d=d+1|0;}return d;},Dx=(a,b,c)=>{let d,e,f;d=a.ji.length;e=C6(b,c);if(!e)return LO;if(!b&&c==d)return a;if(b>=0&&e<=0&&c<=d)return Nf(a.ji.substring(b,c));f=new Hj;Br(f);Z(f);},Hi=(a,b)=>{return Dx(a,b,a.ji.length);},Jl=(a,b)=>{let c,d,e,f,g,h;if(Ck(b))return a;if
(Ck(a))return b;c=C_(a.ji.length+b.ji.length|0);d=c.data;e=0;f=0;while(f<a.ji.length){g=e+1|0;d[e]=BQ(a,f);f=f+1|0;e=g;}g=0;while(g<b.ji.length){h=e+1|0;d[e]=BQ(b,g);g=g+1|0;e=h;}return Rm(c);},Fm=(a,b,c)=>{let d,e,f;if(b==c)return a;d=C_(a.ji.length);e=d.data;f=0;while(f<a.ji.length){e[f]=BQ(a,f)!=b?BQ(a,f):c;f=f+1|0;}return Rm(d);},D1=a=>{let b,c;b=0;c=a.ji.length-1|0;a:{while(b<=c){if(BQ(a,b)>32)break a;b=b+1|0;}}while(b<=c&&BQ(a,c)<=32){c=c+(-1)|0;}return Dx(a,b,c+1|0);},T=(a,b)=>{let c;if(a===b)return 1;if
(!(b instanceof Bv))return 0;c=b;return a.ji!==c.ji?0:1;},Dc=a=>{let b;a:{if(!a.mG){b=0;while(true){if(b>=a.ji.length)break a;a.mG=(31*a.mG|0)+a.ji.charCodeAt(b)|0;b=b+1|0;}}}return a.mG;},Dt=(b,c)=>{let d,e;C2();d=BM(c);if(!BJ(d))return H(2);e=M();JN(e,BH(d));while(BJ(d)){JN(e,b);JN(e,BH(d));}return L(e);},W3=()=>{XA=C_(0);LO=PT();R$=new MO;},DH=K();
function Fb(){DH.call(this);this.lE=0;}
let Sh=null,Hx=null,DM=()=>{DM=Bg(Fb);VR();},Vn=(a,b)=>{DM();a.lE=b;},Pw=a=>{let b=new Fb();Vn(b,a);return b;},Cc=b=>{DM();return (Mo(XN(20),b,10)).g();},D7=b=>{let c,d;DM();if(b>=(-128)&&b<=127){a:{if(Hx===null){Hx=Bd(Fb,256);c=0;while(true){d=Hx.data;if(c>=d.length)break a;d[c]=Pw(c-128|0);c=c+1|0;}}}return Hx.data[b+128|0];}return Pw(b);},Ys=(a,b)=>{if(a===b)return 1;return b instanceof Fb&&b.lE==a.lE?1:0;},MK=b=>{let c,d;DM();if(!b)return 32;c=0;d=b>>>16|0;if(d)c=16;else d=b;b=d>>>8|0;if(!b)b=d;else c=c
|8;d=b>>>4|0;if(!d)d=b;else c=c|4;b=d>>>2|0;if(!b)b=d;else c=c|2;if(b>>>1|0)c=c|1;return (32-c|0)-1|0;},VR=()=>{Sh=Bx(LV);};
function G8(){let a=this;I.call(a);a.jC=null;a.jD=0;}
let Md=(a,b)=>{a.jC=C_(b);},XN=a=>{let b=new G8();Md(b,a);return b;},Mo=(a,b,c)=>{return X0(a,a.jD,b,c);},X0=(a,b,c,d)=>{let e,f,g,h,i,j,k;e=1;if(c<0){e=0;c= -c|0;}a:{if(H3(c,d)<0){if(e)Db(a,b,b+1|0);else{Db(a,b,b+2|0);f=a.jC.data;g=b+1|0;f[b]=45;b=g;}a.jC.data[b]=FC(c,d);}else{h=1;i=1;j=Kb((-1),d);b:{while(true){k=Bc(h,d);if(H3(k,c)>0){k=h;break b;}i=i+1|0;if(H3(k,j)>0)break;h=k;}}if(!e)i=i+1|0;Db(a,b,b+i|0);if(e)e=b;else{f=a.jC.data;e=b+1|0;f[b]=45;}while(true){if(!k)break a;f=a.jC.data;b=e+1|0;f[e]=FC(Kb(c,
k),d);c=Zd(c,k);k=Kb(k,d);e=b;}}}return a;},Is=(a,b)=>{let c,d,e,f,g;c=a.jC.data.length;if(c>=b)return;d=c>=1073741823?2147483647:BA(b,BA(c*2|0,5));e=a.jC.data;f=C_(d);g=f.data;b=BG(d,e.length);c=0;while(c<b){g[c]=e[c];c=c+1|0;}a.jC=f;},L=a=>{let b,c,d,e,f;b=new Bv;c=a.jC;d=c.data;e=a.jD;C2();f=d.length;if(e>=0&&e<=(f-0|0)){b.ji=Ij(c.data,0,e);return b;}b=new Cq;Br(b);Z(b);},Db=(a,b,c)=>{let d,e,f,g;d=a.jD;e=d-b|0;a.y((d+c|0)-b|0);f=e-1|0;while(f>=0){g=a.jC.data;g[c+f|0]=g[b+f|0];f=f+(-1)|0;}a.jD=a.jD+(c-b|
0)|0;},P2=K(0),HP=K(G8),Ya=a=>{Md(a,16);},M=()=>{let a=new HP();Ya(a);return a;},Sj=(a,b)=>{let c,d;b=b;a.jC=C_(b.ji.length);c=0;while(true){d=a.jC.data;if(c>=d.length)break;d[c]=BQ(b,c);c=c+1|0;}a.jD=b.ji.length;},Ey=a=>{let b=new HP();Sj(b,a);return b;},J=(a,b)=>{let c,d;c=a.jD;d=a;b=b===null?H(3):b;KO(d,c,b);return a;},O=(a,b)=>{let c;c=a.jD;KO(a,c,b);return a;},R=(a,b)=>{Mo(a,b,10);return a;},PP=(a,b)=>{let c,d,e,f,g,h,i,j;c=a.jD;d=a;e=1;if(VB(b,B9)){e=0;b=St(b);}a:{if(Ih(b,Cd(10))<0){if(e)Db(d,c,c+1|0);else
{Db(d,c,c+2|0);f=d.jC.data;g=c+1|0;f[c]=45;c=g;}d.jC.data[c]=FC(E8(b),10);}else{g=1;h=Cd(1);i=JD(Cd(-1),Cd(10));b:{while(true){j=SU(h,Cd(10));if(Ih(j,b)>0){j=h;break b;}g=g+1|0;if(Ih(j,i)>0)break;h=j;}}if(!e)g=g+1|0;Db(d,c,c+g|0);if(e)g=c;else{f=d.jC.data;g=c+1|0;f[c]=45;}while(true){if(DN(j,B9))break a;f=d.jC.data;c=g+1|0;f[g]=FC(E8((JD(b,j))),10);b=S8(b,j);j=JD(j,Cd(10));g=c;}}}return a;},P=(a,b)=>{let c;c=a.jD;EQ(a,c,b);return a;},JN=(a,b)=>{let c,d,e,f,g,h;c=0;b=b;d=b.ji.length;e=a;f=e.jD;e=e;if(c<=d&&d
<=b.ji.length){Db(e,f,(f+d|0)-c|0);while(c<d){g=e.jC.data;h=f+1|0;g[f]=BQ(b,c);c=c+1|0;f=h;}return a;}b=new Cq;L$(b);Z(b);},EQ=(a,b,c)=>{Db(a,b,b+1|0);a.jC.data[b]=c;return a;},T1=a=>{return L(a);},Y0=(a,b)=>{Is(a,b);},KO=(a,b,c)=>{let d,e,f,g;if(b>=0&&b<=a.jD){a:{if(c===null)c=H(3);else if(Ck(c))break a;d=a.jD+c.ji.length|0;Is(a,d);e=a.jD-1|0;while(e>=b){a.jC.data[e+c.ji.length|0]=a.jC.data[e];e=e+(-1)|0;}a.jD=a.jD+c.ji.length|0;d=0;while(d<c.ji.length){f=a.jC.data;g=b+1|0;f[b]=BQ(c,d);d=d+1|0;b=g;}}return a;}c
=new Hj;Br(c);Z(c);};
function Ew(){let a=this;I.call(a);a.qC=null;a.r8=null;a.qh=0;a.rS=0;}
let Br=a=>{PF(a);a.qh=1;a.rS=1;},ZG=()=>{let a=new Ew();Br(a);return a;},ZH=a=>{return a;},PF=a=>{Mg(a);},Va=a=>{return a.qC;},Vg=a=>{let b;b=a.r8;if(b===a)b=null;return b;},EZ=K(Ew),BN=K(EZ),L$=a=>{Br(a);},ZF=()=>{let a=new BN();L$(a);return a;},BW=(a,b)=>{PF(a);a.qh=1;a.rS=1;a.qC=b;},ZD=a=>{let b=new BN();BW(b,a);return b;},E7=K(),WG=K(E7),R8=(a,b)=>{switch(a.primitiveKind){default:return Bd(a,b);}},Wr=K(E7),L8=K(0),Ro=K(0),Ll=K(0);
function Py(){I.call(this);this.kM=null;}
let VZ=b=>{let c;c=new Py;c.kM=b;return c;},G7=a=>{return !a.kM[By].primitiveKind?0:1;},HL=a=>{let b;b=a.kM[By].itemType;return b===null?null:Bx(b);},NQ=K(),ES=()=>{ES=Bg(NQ);UF();},WP=b=>{ES();},F=()=>{let b,c,d,e,f;ES();b=Bh();c=(B6()).data;d=c.length;e=0;while(e<d){f=c[e].jq;U(b,f);e=e+1|0;}return S(Dt(H(4),b));},G=(b,c,d,e,f)=>{let g,h,i;ES();d=Bk(d);e=Bk(e);f=Tv(f,"hear");g=new Hn;g.m8=matchMedia("(prefers-color-scheme: dark)");h=new MF;h.jw=g;g.ol=h;h=new Kn;h.rl=g;g.lY=Bo(h);h=new Km;h.qK=g;g.od=Bo(h);g.ng
=Bp();g.na=b;h=new Mn;h.nI=Bk(location.hash.slice(1));h.nh=b;g.k3=h;g.p8=d;g.ls=f;i=Ck(e)?0:1;g.nr=i;b=new Pn;d=i?JO(e):Ob(g.k3);a:{b.ms=Bh();b.lo=Bh();b.kx=d;d=Gw(d);b.n3=d;e=new Nb;f=d.mi;e.k8=NaN;e.jL=f;e.jp=LU(f);CR(e,Df(f));b.jS=e;g.kb=b;g.jn=e;d=new Gs;e=g.k3;f=g.ol;d.nq=Bp();d.oH=H(2);d.pI=e;d.lU=b;d.lu=f;d.kL=b.jS;g.pO=d;Kg(g.jn,new QD);if(g.nr){e=g.jn.jL;Ba();if(BC(e,EU,H(5))){i=1;break a;}}i=0;}g.nm=i;g.n6=BT(g.jn.jp);g.ks=T7(c,g.ol);FO(g);return g;},UF=()=>{return;},T_=K(),R9=b=>{let copy=new b.constructor();for
(let field in b){if(b.hasOwnProperty(field)){copy[field]=b[field];}}return copy;},UQ=K(),Bl=(b,c)=>{if(b===null||b===undefined){return null;}let name='jso$functor$'+c;let result=b[name];if(typeof result!=='function'){let fn=function(){return b[c].apply(b,arguments);};result=()=>fn;b[name]=result;}return result();},Tv=(b,c)=>{if(typeof b!=='function')return b;let result={};result[c]=b;return result;},U_=K(),Ko=K(0),MO=K(),IF=K(),Sg=null,Ud=null,GX=()=>{GX=Bg(IF);S2();},FC=(b,c)=>{GX();if(c>=2&&c<=36&&b>=0&&b
<c)return b<10?(48+b|0)&65535:((97+b|0)-10|0)&65535;return 0;},S2=()=>{Sg=Bx(M2);Ud=Bd(IF,128);};
function GA(){I.call(this);this.mZ=null;}
let Se=(a,b)=>{a.mZ=b;},EJ=a=>{let b=new GA();Se(b,a);return b;},B7=b=>{let c,d,e,f,g,h,i,j,k,l,m;if(b===null)return null;c=Bk(typeof b);d=!T(c,H(6))&&!T(c,H(7))?0:1;Fw();e=La;if(e!==null){if(d){f=e.get(b);g=(typeof f=='undefined'?1:0)?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=EJ(b);e.set(b,new WeakRef(h));return h;}if(T(c,H(8))){i=Hw;j=K9;f=i.get(b);g=(typeof f=='undefined'?1:0)?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=EJ(b);k=h;i.set(b,new WeakRef(k));j.register(k,b);return h;}if
(T(c,H(9))){l=Ge;m=ON;f=l.get(b);g=(typeof f=='undefined'?1:0)?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=EJ(b);k=h;l.set(b,new WeakRef(k));m.register(k,b);return h;}if(T(c,H(10))){f=Pq;g=f===null?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=EJ(b);Pq=new WeakRef(h);return h;}}return EJ(b);},Bo=b=>{if(b===null)return null;return !(b instanceof GA)?b:b.mZ;},Mh=b=>{if(b===null)return null;return !(b instanceof De())?b:Bo(b);},Xk=(a,b)=>{if(b===a)return 1;if(b===null)return 0;if(!(b instanceof GA))return 0;return a.mZ
!==b.mZ?0:1;},Wx=K(),X=(b,c)=>{if(b===c)return 1;return b!==null?b.W(c):c!==null?0:1;},BR=b=>{if(b!==null)return b;b=new EG;BW(b,H(2));Z(b);},Po=K(0),Gd=K(0),EE=K(),Ci=a=>{return a.Z()?0:1;},EI=(a,b)=>{let c;c=BM(a);while(BJ(c)){if(X(BH(c),b))return 1;}return 0;},Iq=(a,b)=>{let c,d;c=0;d=b.p();while(d.q()){b=d.s();if(!U(a,b))continue;c=1;}return c;},Q_=K(0),HV=K(0),Ie=()=>{Fj();return Lb;},Mc=b=>{let c;Fj();c=new QX;c.q1=b;return c;},Nq=(b,c)=>{let d;BR(b);BR(c);d=new Qy;d.rt=b;d.q4=c;return d;},OS=b=>{let c,
d,e;c=b.data;d=c.length;e=0;while(e<d){BR(c[e]);e=e+1|0;}return IU(b.bd());};
function ET(){EE.call(this);this.kI=0;}
let BM=a=>{let b;b=new Mv;b.qc=a;b.rm=a.kI;b.ro=a.Z();b.pr=(-1);return b;},JP=(a,b)=>{let c,d,e;c=a;d=c.jm;e=0;while(true){if(e>=d)return (-1);if(X(b,BE(c,e)))break;e=e+1|0;}return e;},FZ=(a,b)=>{let c,d;if(!Pm(b,HV))return 0;c=b;if(a.Z()!=c.Z())return 0;d=0;while(d<c.Z()){if(!X(a.be(d),c.be(d)))return 0;d=d+1|0;}return 1;},I4=K(0),D9=K(0);
function Gb(){let a=this;ET.call(a);a.kk=null;a.jm=0;}
let Wy=a=>{HM(a,10);},Bh=()=>{let a=new Gb();Wy(a);return a;},HM=(a,b)=>{let c;if(b>=0){a.kk=Bd(I,b);return;}c=new BS;Br(c);Z(c);},ZI=a=>{let b=new Gb();HM(b,a);return b;},UK=(a,b)=>{let c,d,e,f;HM(a,b.jm);c=BM(b);d=0;while(true){e=a.kk.data;f=e.length;if(d>=f)break;e[d]=BH(c);d=d+1|0;}a.jm=f;},Ha=a=>{let b=new Gb();UK(b,a);return b;},BE=(a,b)=>{HT(a,b);return a.kk.data[b];},TF=a=>{return a.jm;},LW=(a,b,c)=>{let d,e;HT(a,b);d=a.kk.data;e=d[b];d[b]=c;return e;},U=(a,b)=>{let c,d,e,f,g,h;c=a.jm+1|0;d=a.kk.data.length;if
(d<c){c=d>=1073741823?2147483647:BA(c,BA(d*2|0,5));e=a.kk;f=HL(Bz(e));if(f===null){b=new EG;Br(b);Z(b);}if(f===Bx(TG)){b=new BS;Br(b);Z(b);}if(c<0){b=new RD;Br(b);Z(b);}g=e.data;e=R8(f.kM,c);h=BG(c,g.length);d=0;while(d<h){e.data[d]=g[d];d=d+1|0;}a.kk=e;}e=a.kk.data;h=a.jm;a.jm=h+1|0;e[h]=b;a.kI=a.kI+1|0;return 1;},GD=(a,b)=>{let c,d,e,f;HT(a,b);c=a.kk.data;d=c[b];e=a.jm-1|0;a.jm=e;while(b<e){f=b+1|0;c[b]=c[f];b=f;}c[e]=null;a.kI=a.kI+1|0;return d;},Gg=a=>{let b,c,d,e,f,g;b=a.kk;c=0;d=a.jm;e=null;if(c>d){e=
new BS;Br(e);Z(e);}while(c<d){f=b.data;g=c+1|0;f[c]=e;c=g;}a.jm=0;a.kI=a.kI+1|0;},HT=(a,b)=>{let c;if(b>=0&&b<a.jm)return;c=new Cq;Br(c);Z(c);};
function BI(){let a=this;I.call(a);a.r4=null;a.jM=0;}
let Cx=(a,b,c)=>{a.r4=b;a.jM=c;},S3=(a,b)=>{return a!==b?0:1;};
function Dg(){let a=this;BI.call(a);a.jq=null;a.qW=null;a.lH=null;a.ni=null;a.pn=null;}
let Cf=null,C3=null,B0=null,CG=null,C9=null,Dm=null,C0=null,Ej=null,CW=null,Dy=null,Es=null,Gn=null,Do=null,Ed=null,Cv=null,Ht=null,FQ=null,F$=null,GM=null,EU=null,Dr=null,Fq=null,EW=null,QE=null,Ba=()=>{Ba=Bg(Dg);Sk();},B6=()=>{Ba();return QE.bd();},Nh=(a,b,c,d,e,f,g,h)=>{Ba();Cx(a,b,c);a.jq=d;a.qW=e;a.lH=f;a.ni=g;a.pn=h;},BL=(a,b,c,d,e,f,g)=>{let h=new Dg();Nh(h,a,b,c,d,e,f,g);return h;},Ls=b=>{let c,d,e,f;Ba();c=(B6()).data;d=c.length;e=0;while(e<d){f=c[e];if(T(f.jq,b))return Bw(f);e=e+1|0;}return Bp();},N4
=a=>{let b;b=a.qW;Fy();return b!==B3?0:1;},P9=(a,b,c)=>{let d,e,f;if(Ck(c))c=H(11);d=a.jq;e=a.lH.bk();b=IA(b);f=M();P(J(J(J(J(J(J(J(f,d),H(12)),e),H(13)),b),H(14)),c),46);return L(f);},IA=b=>{let c;Ba();if(b.ji.length>40){b=Dx(b,0,40);c=M();P(J(c,b),8230);b=L(c);}return b;},Wq=()=>{let b,c;Ba();b=Bd(Dg,23);c=b.data;c[0]=Cf;c[1]=C3;c[2]=B0;c[3]=CG;c[4]=C9;c[5]=Dm;c[6]=C0;c[7]=Ej;c[8]=CW;c[9]=Dy;c[10]=Es;c[11]=Gn;c[12]=Do;c[13]=Ed;c[14]=Cv;c[15]=Ht;c[16]=FQ;c[17]=F$;c[18]=GM;c[19]=EU;c[20]=Dr;c[21]=Fq;c[22]=EW;return b;},Sk
=()=>{let b;b=new Dg;Fy();Nh(b,H(15),0,H(16),B3,Cz(BO(Bv,[H(17),H(18),H(19),H(20),H(21),H(22),H(23),H(24),H(25),H(26),H(27)])),H(17),H(28));Cf=b;C3=BL(H(29),1,H(27),B3,Wn(1000),H(2),H(30));B0=BL(H(31),2,H(32),B3,Cz(BO(Bv,[H(33),H(34),H(35),H(36)])),H(33),H(37));CG=BL(H(38),3,H(36),B3,Ji(Jk(0),21057),H(2),H(39));C9=BL(H(40),4,H(41),B3,Ji(C7(0.0,21056.0),21057),H(2),H(42));Dm=BL(H(43),5,H(44),B3,C7(0.0,4.294967295E9),H(0),H(45));C0=BL(H(46),6,H(47),B3,Ji(C7(1.0,64.0),6),H(48),H(49));Ej=BL(H(50),7,H(51),B3,Cz(BO(Bv,
[H(52),H(53),H(54),H(55),H(56),H(57),H(58)])),H(52),H(59));CW=BL(H(60),8,H(61),B3,Cz(BO(Bv,[H(52),H(58),H(53),H(54)])),H(52),H(62));Dy=BL(H(63),9,H(64),B3,Cz(BO(Bv,[H(65),H(66)])),H(65),H(67));Es=BL(H(68),10,H(69),B3,Cz(BO(Bv,[H(70),H(71),H(72)])),H(70),H(73));Gn=BL(H(74),11,H(75),B3,Jk(1),H(76),H(77));Do=BL(H(78),12,H(79),B3,Jm(C7(1.0,1000.0),H(80)),H(80),H(81));Ed=BL(H(82),13,H(83),Cw,C7(1.0,1000000.0),H(84),H(85));Cv=BL(H(86),14,H(87),Cw,C7(0.0,1000000.0),H(0),H(88));Ht=BL(H(89),15,H(90),Cw,Jm(Yx(BO(Bv,[H(91),
H(92),H(93),H(64),H(94),H(95),H(96),H(97)])),H(98)),H(98),H(99));FQ=BL(H(100),16,H(101),Cw,Cz(BO(Bv,[H(80),H(102),H(103)])),H(80),H(104));F$=BL(H(105),17,H(106),Cw,Cz(BO(Bv,[H(107),H(108)])),H(107),H(109));GM=BL(H(110),18,H(111),Cw,Cz(BO(Bv,[H(112),H(113)])),H(112),H(114));EU=BL(H(115),19,H(116),Cw,WJ(),H(117),H(118));Dr=BL(H(119),20,H(120),Cw,Jm(C7(1.0,10000.0),H(121)),H(122),H(123));Fq=BL(H(124),21,H(125),Cw,Cz(BO(Bv,[H(126),H(127),H(128)])),H(126),H(129));EW=BL(H(130),22,H(131),Cw,Cz(BO(Bv,[H(126),H(132),
H(133)])),H(126),H(134));QE=Wq();};
function Hn(){let a=this;I.call(a);a.na=null;a.k3=null;a.p8=null;a.ls=null;a.m8=null;a.ol=null;a.ks=null;a.lY=null;a.od=null;a.kb=null;a.jn=null;a.pO=null;a.ng=null;a.nT=0;a.mU=0;a.nr=0;a.nm=0;a.l$=0;a.o1=0;a.n6=0;a.ov=0;}
let J3=a=>{PG(a.jn);CK(a);},K2=a=>{Fd(a.jn);CK(a);},LX=a=>{Mp(a.kb,Ob(a.k3));DI(a);},DI=a=>{a.ng=Bp();a.ov=0;Kg(a.jn,new M3);FO(a);CS(a);LH(a);a.ls.hear("engine");},Ne=(a,b)=>{Fd(a.jn);CR(a.jn,b);Kg(a.jn,new OT);CK(a);},Kw=(a,b)=>{CR(a.jn,KI(a,b));If(a.jn,new O0,150.0);CK(a);},KI=(a,b)=>{return Bu(0.0,Bf(b,CF(a.jn)))|0;},Rl=(a,b,c)=>{let d;d=EB(c);if(KH(d)&&Eh(d)===Bt(Eh(d)))return d;d=M();J(J(J(J(d,b),H(135)),c),H(136));a.ng=Bw(L(d));FO(a);return J6();},LH=a=>{let b,c,d;b=a.nm;c=a.jn.jL;Ba();a.nm=BC(c,EU,H(5));d
=(matchMedia("(prefers-reduced-motion: reduce)")).matches?1:0;if(a.nm&&!b&&!d)J3(a);},CK=a=>{a.o1=1;Rr(a.ks.lK);CS(a);},CS=a=>{let b;if(a.mU&&!a.l$){b=new Id;b.q9=a;a.l$=requestAnimationFrame(Bl(Bo(b),"onAnimationFrame"));}},N9=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z,ba,bb,bc;b=a.ks;c=a.jn;d=QS(a);e=JF(a.jn)?0:1;a:{f=c.jL;g=EY(c.jp);h=new P8;i=c.jp;j=QR(g.jv.jj);if(!B5(b.mt)){k=Bj(b.mt);l=g.jO;if(Gr(k.pz,l)&&Mm(k.pa,j)?1:0)break a;}k=new Np;m=g.jO;n=CH(m);o=n<=500?100:n>5000?25:50;k.nK=BD(1,
2);k.m5=Bp();k.o_=Bp();k.pz=m;k.pa=j;k.ru=o;p=new Gq;l=new Cg;n=Bc(o,o);FU(l,n,2);q=0;while(q<n){BU(l,q,0,GQ(j.ki,j.kg,q%o|0,o));BU(l,q,1,GQ(j.j$,j.j4,q/o|0,o));q=q+1|0;}Ja(p,m,l);k.nf=p;k.oU=E2(m,k.nK);b.mt=Bw(k);}r=Bj(b.mt);if(d)s=Uc();else{k=Bb(16777215);s=new Fe;j=Bb(1841698);p=Bb(5591647);l=Bb(3815235);t=Bb(2762803);Fz();u=Ez(FH,0.0);v=Ez(FH,1.0);w=Bb(7744131);x=Bb(1800247);y=Bb(7744131);z=Px(BO(CI,[Bb(16645110),Bb(16574929),Bb(16306096),Bb(15379876),Bb(13602724),Bb(11107236),Bb(8350359)]));m=FH;ba=Bd(CI,
m.mP.data.length);bb=ba.data;n=0;bc=bb.length;while(n<bc){bb[n]=Jz(DT(m.mP.data[n],0.2),k);n=n+1|0;}HU(s,k,j,p,l,t,u,v,w,x,y,z,Px(ba));}k=!(EK(b.mA)&&GE(b.mA)<Bi(g.jv)?1:0)?CD():b.mA;h.l8=f;h.r3=i;h.kt=g;h.n5=r;h.n9=s;h.mm=k;h.kV=e;Rk(b.oc,h,e);Rk(b.nG,h,e);k=b.lK.oh;j=new PQ;j.qf=d;j.qe=e;Hr(k,j);RN(b.nG,h);TO(b.p2,c);V1(b.rV,h);YE(b.rg,h);k=b.rH;l=c.jp;d=D4(f);if(d!=k.ow)Y5(k,d);p=BM(k.nd);while(BJ(p)){c=BH(p);d=c.mk>Wk(l)?0:1;BB(Xb(c),!d?H(137):E_(Rw(l,Rx(c))));Hp(WB(c),H(138),Rx(c)!=BT(l)?0:1,H(5));}WK(b.pS,
h);},FO=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p;b=a.na;c=a.jn.jL;Ba();b.setAttribute("data-theme",S(Bs(c,Fq)));d=a.ks;e=a.kb;c=a.ng;f=a.nT&&BC(a.jn.jL,EW,H(133))?H(139):!T(a.p8,H(133))?H(140):H(141);g=BP(e);h=Ha(e.n3.rZ);BR(h);b=new Qp;b.p3=h;Hr(c,b);i=DA(g,Im());j=d.qs;if(i)b=Ie();else{b=Bh();c=Dp(g);i=Bm(c)<=1?0:1;a:{if(i){k=c.kG;Cr();if(k!==QI)break a;}if(i)U(b,H(142));b:{c=Bs(g,Cf);l=(-1);switch(Dc(c)){case -1360216880:if(!T(c,H(23)))break b;l=2;break b;case -895939855:if(!T(c,H(24)))break b;l=3;break b;case 118875:if
(!T(c,H(17)))break b;l=0;break b;case 3684185:if(!T(c,H(22)))break b;l=1;break b;default:}}c:{switch(l){case 0:case 1:case 2:case 3:break;default:l=0;break c;}l=1;}if(l){k=!i?H(143):H(144);m=M();J(J(J(m,H(145)),c),k);k=L(m);U(b,k);}}if(BC(g,B0,H(35))){c=Dp(g);i=1;d:{while(i<Bm(c)){if(Be(c,i)>1){i=1;break d;}i=i+1|0;}i=0;}if(i)U(b,H(146));}if(BC(g,Es,H(72))){n=FR(g);if(n>0.3){c=BZ(n);k=M();J(J(J(k,H(147)),c),H(148));k=L(k);U(b,k);}}else{i=PN(g);l=BC(g,Es,H(71));o=!l?i:10.0*i;if(FR(g)*o>80.0){c=!l?H(2):H(149);k
=BZ(FR(g));m=BZ(Bt(4000.0/o)/1000.0);p=M();P(J(J(J(J(J(J(R(J(p,H(150)),i),H(151)),c),H(152)),k),H(153)),m),46);k=L(p);U(b,k);}}}U7(j,h,b);b=d.pd;k=Bs(g,FQ);b.setAttribute("data-controls",S(k));Y4(d.rw,C5(Bs(g,Ht),44));c=BM(d.qY.nU);while(BJ(c)){Zg(BH(c),g);}Td(d.qO,e);Vu(d.pA,CP(d.nl)&&DA(Bj(d.nl),g)?1:0);d.nl=Bw(g);d=d.qg;e=M();J(J(J(e,H(154)),f),H(155));BB(d,L(e));CS(a);},QS=a=>{let b,c,d;a:{b=a.jn.jL;Ba();c=Bs(b,Fq);d=(-1);switch(Dc(c)){case 3075958:if(!T(c,H(128)))break a;d=1;break a;case 102970646:if(!T(c,
H(127)))break a;d=0;break a;default:}}b:{switch(d){case 0:break;case 1:d=1;break b;default:d=a.m8.matches?1:0;break b;}d=0;}return d;},Ve=b=>{let c;b=b;c=b.jn.jL;Ba();return S(BC(c,EW,H(133))&&!b.nT?H(133):H(132));},WD=b=>{return !!b.jn.jT;},Te=b=>{let c;b=b;c=Me(b.kb);Ba();Cl(c,Cv.jq,Cc(BT(b.jn.jp)));return S(Ik(c));},VO=b=>{b=b;b.nT=1;FO(b);},WC=b=>{b=b;Fd(b.jn);Kw(b,0.0);},Zp=(b,c)=>{let d;c=Bk(c);b=b;c=Rl(b,H(156),c);d=new NW;d.re=b;PS(c,d);},WH=(b,c)=>{let d;c=Bk(c);b=b;c=Rl(b,H(157),c);d=new MR;d.q3=b;PS(c,
d);},XU=b=>{let c,d,e,f,g,h,i,j,k,l,m,n;b=b.jn;c=b.jL;b=EY(b.jp);d=Gc(b);e=Ey(H(158));f=(B6()).data;g=f.length;h=0;while(h<g){i=f[h];if(!G$(c,i)){j=e.jD<=1?H(2):H(159);j=O(O(P(O(e,j),34),i.jq),H(160));k=i.lH;i=Bs(c,i);if(!OD(k,i)){k=M();P(J(P(k,34),i),34);i=L(k);}O(j,i);}h=h+1|0;}l=L(P(e,125));h=b.k0;e=Rf(b.kD);i=OY(d.jy);d=OY(d.jx);j=b.lC;j=M9(j.jh,0,j.jk);m=Dz(b);n=Bi(b.jv);g=b.lQ;k=M();b=J(R(J(R(J(J(J(J(J(J(J(J(J(R(J(J(J(k,H(161)),l),H(162)),h),H(163)),e),H(164)),i),H(165)),d),H(166)),j),H(167)),m),H(168)),
n),H(169));h=b.jD;d=b;e=!g?H(117):H(5);KO(d,h,e);P(b,125);return S(L(k));},VT=b=>{return b.pO;},X6=b=>{K2(b);},R0=(b,c)=>{b=b;b.ks.lK.oh=Bw(B7(c));CS(b);},WO=b=>{let c,d,e;b=b;if(!b.mU){b.mU=1;c=b.ks;HF(c.oc);HF(c.nG);c=b.m8;d=b.lY;c.addEventListener("change",Bl(d,"handleEvent"));d=window;e=b.lY;d.addEventListener("resize",Bl(e,"handleEvent"));if(FA(b.k3)){d=window;e=b.od;d.addEventListener("hashchange",Bl(e,"handleEvent"));}if(N8(b.k3))LX(b);if(!b.nr){b.nr=1;LH(b);}N9(b);CS(b);}},Vi=b=>{let c,d,e,f;b=b;b.mU
=0;c=b.m8;d=b.lY;c.removeEventListener("change",Bl(d,"handleEvent"));d=window;e=b.lY;d.removeEventListener("resize",Bl(e,"handleEvent"));d=window;e=b.od;d.removeEventListener("hashchange",Bl(e,"handleEvent"));f=b.l$;cancelAnimationFrame(f);b.l$=0;},Uf=(b,c)=>{let d;c=Bk(c);b=b;d=Me(b.kb);if(!(b.na.hasAttribute(S(c))?1:0))Cs(d,c);else Cl(d,c,Bk(b.na.getAttribute(S(c))));Mp(b.kb,d);DI(b);},R7=b=>{let c;b=b.ks.lK;b.os=0;c=BM(b.nQ);while(BJ(c)){BB(Bo(BH(c)),H(170));}},Wa=b=>{J3(b);},Cq=K(BN),Yi=K(BN),B_=K(0),Cn
=K(0),SW=K(),QQ=K(0);
function MF(){I.call(this);this.jw=null;}
let Mr=(a,b)=>{let c;c=a.jw;Ne(c,KI(c,BT(c.jn.jp)+b));},Fh=(a,b)=>{let c;c=a.jw;Ne(c,KI(c,b));},FE=a=>{CS(a.jw);},Kk=(a,b,c)=>{let d,e,f,g,h,i,j;d=a.jw.kb;e=BP(d);f=H4(e,b,c);if(B5(f))d=P9(b,c,Bs(e,b));else{a:{b:{g=Fx(d.kx);Cl(g,b.jq,Dv(CB(Bj(f),b)));h=Bj(f);HA();switch(Lv.data[b.jM]){case 1:Ba();if(!BC(h,B0,H(36))){Cs(g,CG.jq);break a;}KA(d,F9(BP(d),(EY(d.jS.jp)).kz),g);break a;case 2:break b;case 3:break;case 4:Ba();Cs(g,C9.jq);i=BC(BP(d),B0,H(36));j=i&&!G4(BP(d))&&G4(h)?1:0;if(!j)Cs(g,CG.jq);if(i&&!j)Cs(g,
B0.jq);break a;default:break a;}b=BP(d);Ba();if(!BC(b,B0,H(36)))break a;Cs(g,B0.jq);Cs(g,CG.jq);break a;}Ba();if(!KW(CB(h,Cf),Bw(H(27))))Cs(g,C3.jq);else KA(d,FX(BP(d),G1(BP(d))),g);}b=Bj(f);Ba();i=!(CA(b,Cv)>D4(Bj(f)))?0:1;if(!(!i&&DA(Bj(f),e)))Cs(g,Cv.jq);if(!Ml(g,d.kx)){F7(d);Ff(d,g);}d=H(2);}if(Ck(d)){DI(a.jw);CK(a.jw);}return d;},E9=(a,b)=>{let c,d,e,f,g,h;c=a.jw.kb;F7(c);d=Fx(c.kx);e=(B6()).data;f=e.length;g=0;while(g<f){h=e[g];if(!N4(h)&&h!==Ed&&h!==Cv&&h!==Dr?0:1)Cs(d,h.jq);g=g+1|0;}KY(d,b);Ff(c,d);Fd(c.jS);CR(c.jS,
Df(BP(c)));DI(a.jw);CK(a.jw);},Et=(a,b,c)=>{let d,e,f,g;d=a.jw.kb;e=d.jS.jT;f=BP(d);if(BT(d.jS.jp)>0)f=F9(f,(EY(d.jS.jp)).kz);b=b.de(f);if(!DA(b,BP(d))){if(!c)F7(d);g=Fx(d.kx);KA(d,b,g);Ba();Cs(g,Cv.jq);Ff(d,g);if(e)PG(d.jS);}DI(a.jw);CK(a.jw);},O4=a=>{let b;b=a.jw.kb;Q2(b,b.lo,b.ms);DI(a.jw);CK(a.jw);},JH=a=>{let b;b=a.jw.kb;Q2(b,b.ms,b.lo);DI(a.jw);CK(a.jw);},Ek=(a,b)=>{let c;c=a.jw;c.ks.mA=b;CS(c);},BF=K(0);
function Kn(){I.call(this);this.rl=null;}
let SC=(b,c)=>{CS(b.rl);};
function Km(){I.call(this);this.qK=null;}
let Vx=(b,c)=>{LX(b.qK);};
function KL(){I.call(this);this.j8=null;}
let JX=null,UB=(a,b)=>{a.j8=b;},RE=a=>{let b=new KL();UB(b,a);return b;},Bp=()=>{if(JX===null)JX=RE(null);return JX;},Bw=b=>{return RE(BR(b));},Bj=a=>{let b;b=a.j8;if(b!==null)return b;b=new D3;Br(b);Z(b);},CP=a=>{return a.j8===null?0:1;},B5=a=>{return a.j8!==null?0:1;},Hr=(a,b)=>{let c;c=a.j8;if(c!==null)b.dg(c);},Eg=(a,b)=>{let c;c=a.j8;if(c!==null)b=c;return b;},Dv=a=>{let b;b=a.j8;if(b!==null)return b;b=new D3;Br(b);Z(b);},KW=(a,b)=>{if(a===b)return 1;if(!(b instanceof KL))return 0;return X(b.j8,a.j8);};
function Mn(){let a=this;I.call(a);a.nh=null;a.nI=null;}
let FA=a=>{return a.nh.hasAttribute("fragment")?1:0;},N8=a=>{return FA(a)&&!T(Bk(location.hash.slice(1)),a.nI)?1:0;},Ob=a=>{let b,c;b=Lm(a);if(FA(a)){c=Bk(location.hash.slice(1));a.nI=c;KY(b,JO(c));}return b;},Lm=a=>{let b,c,d,e,f,g;b=CJ();c=(B6()).data;d=c.length;e=0;while(e<d){f=c[e];if(a.nh.hasAttribute(S(f.jq))?1:0){g=f.jq;Cl(b,g,Bk(a.nh.getAttribute(S(g))));}e=e+1|0;}return b;};
function Pn(){let a=this;I.call(a);a.ms=null;a.lo=null;a.jS=null;a.kx=null;a.n3=null;a.l0=0;}
let BP=a=>{return a.jS.jL;},Me=a=>{return Fx(a.kx);},Mp=(a,b)=>{let c;if(!Ml(b,a.kx)){c=Df(BP(a));F7(a);Ff(a,Fx(b));if(Df(BP(a))!=c)CR(a.jS,Df(BP(a)));}},Q2=(a,b,c)=>{let d,e;if(!Ci(b)){a.l0=a.l0+1|0;d=MD(a);U(c,d);b=b;d=GD(b,b.jm-1|0);e=BP(a);Ff(a,d.mX);if(!(DA(e,BP(a))&&Df(e)==Df(BP(a))))CR(a.jS,d.nE);}},F7=a=>{let b,c;a.l0=a.l0+1|0;b=a.lo;c=MD(a);U(b,c);Gg(a.ms);b=a.lo;if(b.jm>200)GD(b,0);},MD=a=>{let b,c,d;b=new JB;c=a.kx;d=BT(a.jS.jp);b.mX=c;b.nE=d;return b;},Ff=(a,b)=>{let c,d,e;a.kx=b;b=Gw(b);a.n3=b;c
=a.jS;d=b.mi;e=DA(d,c.jL);c.jL=d;c.k8=NaN;if(!e){c.jp=LU(d);c.oA=c.oA+1|0;c.jT=0;CR(c,Df(d));}else if(BT(c.jp)>CF(c))CR(c,CF(c));},KA=(a,b,c)=>{let d,e,f,g,h;d=(B6()).data;e=d.length;f=0;while(f<e){g=d[f];h=CB(b,g);if(CP(h)&&!KW(h,CB(BP(a),g)))Cl(c,g.jq,Bj(h));f=f+1|0;}},Sr=K(),JO=b=>{let c,d;c=CJ();b=new URLSearchParams(S(b));d=new H2;d.pp=c;b.forEach(Bl(Bo(d),"pair"));return c;},Ik=b=>{let c,d,e,f;c=new URLSearchParams("");d=0;while(d<G0(b)){e=FD(b,d);f=GR(b,d);c.append(S(e),S(f));d=d+1|0;}return Bk(c.toString());};
function Gs(){let a=this;I.call(a);a.lU=null;a.pI=null;a.kL=null;a.lu=null;a.nq=null;a.oH=null;}
let Zf=b=>{return b.kL.jp.jV;},Zm=b=>{return !!QS(b.lu.jw);},VA=b=>{b=b;return S(!FA(b.pI)?H(2):Bk((location.href.split('#'))[0]));},Tb=(b,c)=>{let d;d=c;b=b.lu;c=d>=0?Dl(d):CD();Ek(b,c);},TT=b=>{FE(b.lu);},Y7=(b,c)=>{let d;d=c;return Rw(b.kL.jp,d);},V_=b=>{return b.kL.oA;},Xg=b=>{let c,d,e,f,g,h,i,j,k,l;b=b.kL.jp;c=b.kr.jm;d=((c+60|0)-1|0)/60|0;e=((c+d|0)-1|0)/d|0;c=1+(NX(b,0)).data.length|0;f=Bn(Bc(e,c));g=f.data;h=0;while(h<e){i=Bc(h,d);j=NX(b,i);k=j.data;l=Bc(h,c);g[l]=Bc(i,b.kK);Ca(j,0,f,l+1|0,k.length);h
=h+1|0;}return MN(f);},T$=(b,c)=>{c=Bk(c);b=b.lu;c=JO(c);E9(b,c);},SQ=b=>{let c,d,e;b=HI(b.kL.jp.j1);c=Gk(b.kB,PR(b));d=b.lj;e=d.data;Ca(d,0,c,b.kB.data.length,e.length);return MN(c);},YY=b=>{return !!b.kL.jp.kX;},WM=b=>{return b.lU.l0;},TD=b=>{return BT(b.kL.jp);},Yv=(b,c)=>{let d;d=c;Fh(b.lu,d);},Xx=b=>{let c,d,e,f,g,h,i,j;b=b;if(!(!B5(b.nq)&&Bj(b.nq)===BP(b.lU))){b.nq=Bw(BP(b.lU));c=b.lU;d=CJ();e=(B6()).data;f=e.length;g=0;while(g<f){h=e[g];i=CB(BP(c),h);j=new Q8;j.qz=d;j.qA=h;Hr(i,j);g=g+1|0;}b.oH=Ik(d);}return S(b.oH);},Ec
=K(0),QD=K(),YO=a=>{return performance.now();};
function Nb(){let a=this;I.call(a);a.jL=null;a.jp=null;a.oA=0;a.jT=0;a.lG=0;a.qH=0;a.k8=0.0;a.rd=0;}
let PG=a=>{if(BT(a.jp)>=CF(a))CR(a,0);a.jT=1;a.k8=NaN;},Fd=a=>{a.jT=0;a.lG=0;},CR=(a,b)=>{b=BA(0,BG(b,CF(a)));a.qH=b;a.lG=b==BT(a.jp)?0:1;},JF=a=>{return !a.jT&&!a.lG?0:1;},CF=a=>{let b,c;b=D4(a.jL);c=a.jp;if(c.kX)b=BG(c.jV,b);return b;},Kg=(a,b)=>{If(a,b,30.0);},If=(a,b,c)=>{let d,e,f,g,h;d=b.bJ();if(a.lG)e=a.qH;else if(!a.jT)e=BT(a.jp);else{f=a.jL;Ba();g=BC(f,Dr,H(121))?CD():Dl(CA(f,Dr)|0);if(g!==CN?0:1)e=CF(a);else{if(isNaN(a.k8)?1:0){a.k8=d;a.rd=BT(a.jp);}e=Bf(a.rd+(d-a.k8)*GE(g)/1000.0,CF(a))|0;}}h=K6(a.jp,
e,16);while(!h&&b.bJ()-d<c){h=K6(a.jp,e,16);}e=a.lG;if(!(!e&&h))a.k8=NaN;h=e&(h?0:1);a.lG=h;a.jT=a.jT&(!h&&BT(a.jp)>=CF(a)?0:1);};
function QH(){let a=this;I.call(a);a.om=null;a.m0=null;}
let Uy=(a,b)=>{a.m0=Bp();a.om=b;},LN=a=>{let b=new QH();Uy(b,a);return b;},H4=(a,b,c)=>{let d;c=b.lH.dy(c);d=new P6;d.pi=a;d.pj=b;b=c.j8;if(b!==null){c=d;b=b;b=CQ(c.pi,c.pj,b);c=b===null?Bp():Bw(b);}return c;},F9=(a,b)=>{let c,d,e,f,g;c=M();d=0;while(true){e=b.data;if(d>=e.length)break;O(O(c,d<=0?H(2):H(171)),BZ(e[d]));d=d+1|0;}if(GU(a)){Ba();f=CQ(a,C0,H(48));g=Ej;f=CQ(f,g,Bs(a,g));g=CW;a=CQ(f,g,Bs(a,g));}Ba();return CQ(CQ(a,B0,H(36)),CG,L(c));},FX=(a,b)=>{let c,d,e,f;Ba();c=CQ(a,Cf,H(27));d=C3;e=M();f=0;while
(f<Bi(b)){O(P(O(P(O(O(e,f<=0?H(2):H(172)),BZ(W(b.jj,f,0))),44),BZ(W(b.jj,f,1))),44),BZ(W(b.jt,f,0)));f=f+1|0;}return CQ(c,d,L(e));},CQ=(a,b,c)=>{let d,e;d=Ha(a.om);e=b.jM;b=Bw(c);LW(d,e,b);return LN(d);},CB=(a,b)=>{let c,d;c=a.om;d=b.jM;return BE(c,d);},Bs=(a,b)=>{let c;a:{b:{Ba();if(!(b===Cf&&O_(a))){if(b!==Dy)break b;if(JY(a))break b;}c=1;break a;}c=0;}return c?Jc(a,b):Eg(CB(a,b),Jc(a,b));},Jc=(a,b)=>{a:{HJ();switch(Pd.data[b.jM]){case 1:case 2:if(GU(a)){b=H(54);break a;}b=b.ni;break a;case 3:if(!JY(a)){b
=H(66);break a;}b=b.ni;break a;default:}b=b.ni;}return b;},G$=(a,b)=>{return T(Bs(a,b),Jc(a,b));},BC=(a,b,c)=>{return T(Bs(a,b),c);},DA=(a,b)=>{let c,d,e,f;c=(B6()).data;d=c.length;e=0;while(e<d){f=c[e];if(N4(f)&&!T(Bs(a,f),Bs(b,f)))return 0;e=e+1|0;}return 1;},G1=a=>{if(B5(a.m0))a.m0=Bw(Th(a));return Bj(a.m0);},Dp=a=>{let b,c,d,e,f,g,h,i,j,k,l;b=Bh();c=D7(2);d=b;U(d,c);if(GU(a))c=Mc(D7(2));else{c=Bh();Ba();e=(GK(Bs(a,C0))).data;f=e.length;g=0;while(g<f){h=D7(e[g]|0);U(c,h);g=g+1|0;}}Iq(b,c);U(d,D7(1));i=new In;Ba();j
=QT(Bs(a,Ej));k=QT(Bs(a,CW));c=Dy;Ga();h=!BC(a,c,EH.pe)?Na:EH;f=d.jm;if(f<2){c=new BS;BW(c,H(173));Z(c);}d=new II;l=Bd(I,f);e=l.data;b=BM(b);f=0;c=b;while(BJ(c)){b=BH(c);if(b===null){b=new EG;Br(b);Z(b);}g=f+1|0;e[f]=b;f=g;}d.nD=l;i.kf=d;i.kG=j;i.lq=k;i.lA=h;return i;},FR=a=>{Ba();return CA(a,Gn);},Ps=a=>{let b,c,d,e,f,g;b=Du(CH(Dp(a)));c=b.data;Ba();d=(GK(Bs(a,C9))).data;e=d.length;f=0;while(f<e){g=d[f];if(g<c.length)c[g|0]=1;f=f+1|0;}return b;},PN=a=>{let b;b=Bi(G1(a));Ba();if(!BC(a,Do,H(80)))b=Bf(CA(a,Do),
b)|0;return b;},D4=a=>{Ba();return CA(a,Ed)|0;},Df=a=>{Ba();return BG(CA(a,Cv)|0,D4(a));},GU=a=>{Ba();return BC(a,B0,H(34));},O_=a=>{Ba();return T(Eg(CB(a,Cf),H(2)),H(27))&&Ck(Bs(a,C3))?1:0;},JY=a=>{let b;Ba();b=CW;Cr();return BC(a,b,D2.mr);},G4=a=>{return (JG(a)).data.length!=CH(Dp(a))?0:1;},JG=a=>{Ba();return GK(Bs(a,CG));},CA=(a,b)=>{return K0(Bs(a,b));},QV=a=>{let b;b=new PI;Ba();b.rf=CA(a,Dm);return b;},Th=a=>{let b,c,d,e,f,g,h;a:{Ba();b=CA(a,Dm);c=Bs(a,Cf);d=(-1);switch(Dc(c)){case -1360216880:if(!T(c,
H(23)))break a;d=5;break a;case -982754077:if(!T(c,H(27)))break a;d=9;break a;case -895939855:if(!T(c,H(24)))break a;d=6;break a;case 3555:if(!T(c,H(19)))break a;d=1;break a;case 96727:if(!T(c,H(18)))break a;d=0;break a;case 109265:if(!T(c,H(21)))break a;d=3;break a;case 3373737:if(!T(c,H(20)))break a;d=2;break a;case 3684185:if(!T(c,H(22)))break a;d=4;break a;case 93832310:if(!T(c,H(26)))break a;d=8;break a;case 104080786:if(!T(c,H(25)))break a;d=7;break a;default:}}b:{switch(d){case 0:c=Eu(BX([0.0,0.0,0.0,
1.0]));break b;case 1:c=Eu(BX([0.0,1.0,1.0,1.0]));break b;case 2:c=Eu(BX([1.0,1.0,1.0,0.0]));break b;case 3:c=Eu(BX([1.0,0.0,0.0,0.0]));break b;case 4:c=Eu(BX([1.0,0.0,0.0,1.0]));break b;case 5:c=FN(new Qo,b);break b;case 6:c=FN(new Lr,b);break b;case 7:c=FN(new MT,b);break b;case 8:c=FN(new LC,b);break b;case 9:e=C5(Bs(a,C3),59);c=new GI;f=new Cg;g=e;FU(f,g.jm,2);Lq(c,f,BD(g.jm,1));d=0;while(d<g.jm){h=(GK(BE(g,d))).data;BU(c.jj,d,0,h[0]);BU(c.jj,d,1,h[1]);BU(c.jt,d,0,h[2]);d=d+1|0;}break b;default:}c=Fi();}return c;},QT
=b=>{let c,d,e,f,g;Cr();c=(Mf.bd()).data;d=c.length;e=0;while(true){if(e>=d){f=new H$;g=M();J(J(J(g,H(174)),b),H(136));BW(f,L(g));Z(f);}f=c[e];if(T(f.mr,b))break;e=e+1|0;}return f;};
function PH(){let a=this;I.call(a);a.j1=null;a.qn=0;a.kr=null;a.kK=0;a.lP=null;a.jV=0;a.kX=0;}
let Ym=(a,b)=>{let c,d,e,f,g,h,i;a:{a.kr=Bh();a.kK=1;a.lP=Bn(256);c=new Rd;c.kN=Dp(b);c.km=G1(b);c.k9=PN(b);Ba();d=Bs(b,Es);e=Dp(b);f=FR(b);g=(-1);switch(Dc(d)){case -361295720:if(!T(d,H(71)))break a;g=0;break a;case 2988943:if(!T(d,H(72)))break a;g=1;break a;default:}}b:{switch(g){case 0:h=new K8;h.ry=f;h.md=Cj(e);break b;case 1:h=new M8;h.lr=1.0;h.ll=1.0;h.pl=f;h.l9=Cj(e);h.mc=Cj(e);h.oK=Cj(e);h.n$=Cj(e);break b;default:}h=new IQ;F8();h.oN=f;}if(G$(b,C9))d=h;else{d=new MC;i=Ps(b);d.nH=h;d.pF=i;}c:{c.lT=d;e
=Bs(b,B0);g=(-1);switch(Dc(e)){case 115791563:if(!T(e,H(35)))break c;g=1;break c;case 289928229:if(!T(e,H(34)))break c;g=0;break c;case 1230441723:if(!T(e,H(36)))break c;g=2;break c;default:}}d:{switch(g){case 0:d=new MY;break d;case 1:d=new LE;break d;case 2:if(!G4(b)){d=QV(b);break d;}d=new QM;d.qG=JG(b);break d;default:}d=QV(b);}c.kw=d.dX(c.kN);c.mC=E2(c.kN,c.km.jj);c.nX=Ki(c.kN,Bi(c.km));c.rF=Ms(c.kN,c.k9);c.pq=Ms(c.kN,Bi(c.km)%c.k9|0);KJ(c);a.j1=c;a.qn=BG(1024,4000000/PR(HI(c))|0);Rc(a);},LU=a=>{let b=
new PH();Ym(b,a);return b;},BT=a=>{return a.j1.jU;},Wk=a=>{return a.jV;},Rw=(a,b)=>{let c,d,e;c=a.jV;if(b<=c)return a.lP.data[b];d=new BS;e=M();P(R(J(R(J(e,H(175)),b),H(176)),c),46);BW(d,L(e));Z(d);},NX=(a,b)=>{return (BE(a.kr,b)).kB;},EY=a=>{let b,c,d,e,f,g,h,i,j,k;b=a.j1;c=a.kX&&BT(a)==a.jV?1:0;d=new I6;e=b.kN;f=b.km;g=M0(b.jU,b.k9,Bi(f));h=b.jU;i=b.m6;j=CL(b.kw);k=b.lT.d2();b=Ky(Gx(b.mC));d.jO=e;d.jv=f;d.nM=g;d.k0=h;d.kD=i;d.kz=j;d.of=k;d.lC=b;d.lQ=c;return d;},K6=(a,b,c)=>{let d,e,f,g,h;if(a.kX)b=BG(b,a.jV);QJ(a,
b);d=0;while(true){e=a.j1;if(e.jU>=b)break;if(d>=c)break;Rp(e);e=a.j1;if(e.jU<=a.jV)f=1;else{a:{g=e.m6;if(g-g===0.0){e=e.kw;f=1;b:{c:{while(true){h=e.jy.data;if(f>=h.length)break;if(!OZ(h[f].jh))break c;if(!OZ(e.jx.data[f].jh))break c;f=f+1|0;}f=1;break b;}f=0;}if(f){f=1;break a;}}f=0;}if(f){a.jV=a.j1.jU;Rc(a);f=1;}else{a.kX=1;f=a.jV;QJ(a,f);while(true){e=a.j1;if(e.jU>=f)break;Rp(e);}f=0;}}if(!f)break;d=d+1|0;}d:{e:{c=a.j1.jU;if(c!=b){if(!a.kX)break e;if(c!=a.jV)break e;}b=1;break d;}b=0;}return b;},QJ=(a,b)=>
{let c,d,e,f;c=BG(b/a.kK|0,a.kr.jm-1|0);d=a.j1;e=d.jU;if(!(b>=e&&Bc(c,a.kK)<=e)){b=Bc(c,a.kK);f=BE(a.kr,c);d.jU=b;C8(d.kw,f.kB);d.lT.d9(f.lj);KJ(d);}},Rc=a=>{let b,c,d,e,f,g;b=a.jV;c=a.lP;d=c.data.length;if(b==d)a.lP=Gk(c,2*d|0);c=a.lP.data;b=a.jV;e=a.j1;c[b]=e.m6;if(b%a.kK|0)return;f=a.kr;e=HI(e);U(f,e);e=a.kr;if(e.jm>a.qn){f=Ha(e);Gg(a.kr);b=0;g=f;while(b<g.jm){e=a.kr;f=BE(g,b);U(e,f);b=b+2|0;}a.kK=a.kK*2|0;}};
function L0(){let a=this;I.call(a);a.pd=null;a.qs=null;a.rw=null;a.oc=null;a.nG=null;a.p2=null;a.rV=null;a.rg=null;a.rH=null;a.pS=null;a.qO=null;a.pA=null;a.qY=null;a.lK=null;a.qg=null;a.rL=null;a.mt=null;a.nl=null;a.mA=null;}
let Sn=(a,b,c)=>{let d,e,f,g,h,i,j;a.mt=Bp();a.nl=Bp();a.mA=CD();a.pd=b;d=new QL;e=b.querySelector(".messages");d.o6=Bh();d.nJ=e;a.qs=d;e=new I3;F4();e.oC=b;a.rw=e;e=new NH;f=b.querySelector(".decision");BR(c);d=new NY;d.rU=c;Om(e,f,d);e.kP=Bp();e.ly=Bp();e.kW=CD();e.mb=c;J5(new FT,e.lN,e);g=e.lN;d=new IV;d.qb=e;g.addEventListener("dblclick",Bl(Bo(d),"handleEvent"));a.oc=e;e=new Qe;f=b.querySelector(".network");BR(c);d=new NG;d.qv=c;Om(e,f,d);e.l2=Bp();e.kv=Bp();e.lz=Bp();e.mI=Bp();e.nL=Du(0);e.le=Bn(0);e.mQ
=c;e.pX=f.querySelector(".picture");g=f.querySelector(".editing");e.kT=g.querySelector(".parameter");d=new FK;h=g.querySelector(".value");i=g.querySelector(".complaint");j=new NF;j.pP=e;Kc(d,h,i,H(177),j);e.oB=d;e.m7=g.querySelector(".freeze");d=new IM;g.addEventListener("submit",Bl(Bo(d),"handleEvent"));f=e.kT;j=new IL;j.p0=e;f.addEventListener("change",Bl(Bo(j),"handleEvent"));f=e.m7;g=new IK;g.pc=e;f.addEventListener("change",Bl(Bo(g),"handleEvent"));J5(new FT,e.lN,e);a.nG=e;a.p2=YI(b.querySelector(".transport"),
c);e=new PW;f=b.querySelector(".predictions");e.k$=Bh();e.ob=DZ((Fi()).jj,(Fi()).jt);e.oo=f.querySelector("tbody");e.pB=f.querySelector(".score");a.rV=e;a.rg=S4(b.querySelector(".predictions .editing"),c);e=new Nj;d=b.querySelector(".losses");BR(c);f=new Pj;f.qy=c;e.nd=Bh();e.ow=(-1);e.nN=d.querySelector("tbody");e.p7=f;a.rH=e;a.pS=Yk(b,c);d=b.querySelector(".set-up .tools");a.qO=VI(d,c);Lh(new HK,b,c);a.pA=RT(d,b.querySelector(".example-help"),c);a.qY=YW(b.querySelector(".set-up"),c);a.lK=YJ(b,c);a.qg=b.querySelector(".engine");a.rL
=b.querySelector(".announcement");},T7=(a,b)=>{let c=new L0();Sn(c,a,b);return c;},BS=K(BN),FL=K(BI),B3=null,Cw=null,S9=null,Fy=()=>{Fy=Bg(FL);X_();},WZ=(a,b,c)=>{Fy();Cx(a,b,c);},Og=(a,b)=>{let c=new FL();WZ(c,a,b);return c;},X_=()=>{let b,c,d;B3=Og(H(178),0);b=Og(H(179),1);Cw=b;c=Bd(FL,2);d=c.data;d[0]=B3;d[1]=b;S9=c;},N=K(),Vm=a=>{return;},CO=K(0);
function JV(){N.call(this);this.lw=null;}
let Cz=b=>{let c;c=new JV;c.lw=OS(b);return c;},US=(a,b)=>{let c;c=D1(b);return !EI(a.lw,c)?Bp():Bw(c);},Vk=a=>{let b,c;if(Dn(a.lw)!=1){b=Dt(H(159),a.lw);c=M();J(J(c,H(180)),b);b=L(c);}else{b=FW(a.lw,0);c=M();J(J(c,H(181)),b);b=L(c);}return b;};
function IX(){N.call(this);this.oS=0;}
let Kf=null,Qd=null,GS=()=>{GS=Bg(IX);Vf();},Sx=(a,b)=>{GS();a.oS=b;},Wn=a=>{let b=new IX();Sx(b,a);return b;},Tt=(a,b)=>{let c,d,e,f,g;c=Bh();d=BM(C5(b,59));while(true){if(!BJ(d))return Bw(Dt(H(172),c));b=C5(BH(d),44);GS();e=b;if(e.jm!=3)f=Bp();else{b=Kf;g=BE(e,0);b=Iy(b,g);g=Kf;f=BE(e,1);g=Iy(g,f);f=Qd;e=BE(e,2);f=NI(f,e);if(CP(b)&&CP(g)&&CP(f)){b=Bj(b);g=Bj(g);f=Bj(f);e=M();J(P(J(P(J(e,b),44),g),44),f);f=Bw(L(e));}else f=Bp();}if(B5(f))break;b=c;if(b.jm==a.oS)break;U(b,Bj(f));}return Bp();},R_=a=>{let b,
c;b=a.oS;c=M();J(R(J(c,H(182)),b),H(183));return L(c);},Vf=()=>{Kf=Jk(0);Qd=C7(0.0,1.0);};
function Rv(){let a=this;N.call(a);a.oV=null;a.ot=0;}
let S0=(a,b,c)=>{a.oV=b;a.ot=c;},Ji=(a,b)=>{let c=new Rv();S0(c,a,b);return c;},Xw=(a,b)=>{let c,d,e,f;c=Bh();d=BM(C5(b,44));while(true){if(!BJ(d))return Bw(Dt(H(171),c));e=BH(d);f=a.oV.dy(e);if(B5(f))break;e=c;if(e.jm==a.ot)break;U(e,Bj(f));}return Bp();},UR=a=>{let b,c,d;b=a.oV.bk();c=a.ot;d=M();J(R(J(J(J(d,H(184)),b),H(185)),c),H(186));return L(d);};
function Hc(){N.call(this);this.oJ=0;}
let UV=(a,b)=>{a.oJ=b;},Jk=a=>{let b=new Hc();UV(b,a);return b;},Iy=(a,b)=>{let c,d,e,f;c=EB(b);if(PU(c))return Bp();d=Eh(c);e=d-d!==0.0?0:1;a:{b:{if(e){if(d>0.0)break b;if(!a.oJ)break b;}f=0;break a;}f=1;}return !f?Bp():Bw(BZ(d));},UE=a=>{return !a.oJ?H(187):H(188);};
function Gm(){let a=this;N.call(a);a.oq=0.0;a.oD=0.0;}
let Wb=(a,b,c)=>{a.oq=b;a.oD=c;},C7=(a,b)=>{let c=new Gm();Wb(c,a,b);return c;},NI=(a,b)=>{let c,d;c=EB(b);if(PU(c))return Bp();d=Eh(c);return !(d===Bt(d)&&d>=a.oq&&d<=a.oD?1:0)?Bp():Bw(BZ(d+0.0));},WL=a=>{let b,c,d;b=BZ(a.oq);c=BZ(a.oD);d=M();J(J(J(J(d,H(189)),b),H(190)),c);return L(d);};
function IJ(){let a=this;N.call(a);a.nw=null;a.mB=null;}
let Za=(a,b,c)=>{a.nw=b;a.mB=c;},Jm=(a,b)=>{let c=new IJ();Za(c,a,b);return c;},Zi=(a,b)=>{return !T(D1(b),a.mB)?a.nw.dy(b):Bw(a.mB);},XZ=a=>{let b,c,d;b=a.nw.bk();c=a.mB;d=M();J(J(J(d,b),H(191)),c);return L(d);};
function Ma(){N.call(this);this.o0=null;}
let Yx=b=>{let c;c=new Ma;c.o0=OS(b);return c;},XK=(a,b)=>{let c,d,e;c=Bh();d=BM(C5(b,44));while(true){if(!BJ(d))return Ci(c)?Bp():Bw(Dt(H(171),c));e=D1(BH(d));if(!EI(a.o0,e))break;if(EI(c,e))break;U(c,e);}return Bp();},Ze=a=>{let b,c;b=Dt(H(159),a.o0);c=M();J(J(J(c,H(192)),b),H(193));return L(c);},FM=K(N),Vq=a=>{return;},WJ=()=>{let a=new FM();Vq(a);return a;},RZ=(a,b)=>{let c,d;a:{c=D1(b);d=(-1);switch(Dc(c)){case 0:if(!T(c,H(2)))break a;d=0;break a;case 3569038:if(!T(c,H(5)))break a;d=1;break a;case 97196323:if
(!T(c,H(117)))break a;d=2;break a;default:}}b:{switch(d){case 0:case 1:b=Bw(H(5));break b;case 2:b=Bw(H(117));break b;default:}b=Bp();}return b;},UM=a=>{return H(194);},OH=K(EZ),WE=K(),VD=b=>{try {history.replaceState(history.state,'',b?'#'+b:location.pathname+location.search);}catch(sandboxed){}};
function NK(){let a=this;I.call(a);a.kq=null;a.kY=null;}
let R4=a=>{a.kq=Bh();a.kY=Bh();},CJ=()=>{let a=new NK();R4(a);return a;},OV=b=>{let c,d,e;c=CJ();d=0;while(true){e=b.data;if(d>=e.length)break;Cl(c,e[d],e[d+1|0]);d=d+2|0;}return c;},G0=a=>{return a.kq.jm;},FD=(a,b)=>{return BE(a.kq,b);},GR=(a,b)=>{return BE(a.kY,b);},Cl=(a,b,c)=>{let d;d=JP(a.kq,b);if(d>=0)LW(a.kY,d,c);else{U(a.kq,b);U(a.kY,c);}},KY=(a,b)=>{let c;c=0;while(c<G0(b)){Cl(a,FD(b,c),GR(b,c));c=c+1|0;}},Cs=(a,b)=>{let c;c=JP(a.kq,b);if(c>=0){GD(a.kq,c);GD(a.kY,c);}},Fx=a=>{let b;b=CJ();KY(b,a);return b;},Ml
=(a,b)=>{let c,d,e;a:{c=a.kq;d=b.kq;if(FZ(c,d)){c=a.kY;b=b.kY;if(FZ(c,b)){e=1;break a;}}e=0;}return e;},MG=K(0);
function H2(){I.call(this);this.pp=null;}
let XS=(b,c,d)=>{c=Bk(c);d=Bk(d);Cl(b.pp,d,c);};
function P$(){let a=this;N.call(a);a.mi=null;a.rZ=null;}
let Gw=b=>{let c,d,e,f,g,h,i,j,k;c=Bh();d=0;while(d<(B6()).data.length){e=Bp();U(c,e);d=d+1|0;}e=LN(c);c=Bh();d=0;while(d<G0(b)){e=Eg(NP(e,b,d),e);d=d+1|0;}d=0;while(d<G0(b)){f=Ls(FD(b,d));if(B5(f)){f=Y6(FD(b,d));U(c,f);}else if(B5(NP(e,b,d))){f=P9(Bj(f),GR(b,d),Bs(e,Bj(f)));U(c,f);}d=d+1|0;}g=new O3;g.kl=Bh();g.jF=e;if(O_(e))U(g.kl,H(195));M6(g,C3,Cf,H(27));if(GU(g.jF)&&!G$(g.jF,C0)){b=g.kl;f=G2(g,C0);h=M();J(J(J(h,H(196)),f),H(197));f=L(h);U(b,f);}if(BC(g.jF,B0,H(36))&&!G4(g.jF)){h=g.kl;d=(JG(g.jF)).data.length;i
=CH(Dp(g.jF));f=M();J(R(J(R(J(f,H(198)),d),H(199)),i),H(200));f=L(f);U(h,f);}M6(g,CG,B0,H(36));b=Bh();i=CH(Dp(g.jF));j=BM(C5(Bs(g.jF,C9),44));k=i;while(BJ(j)){f=BH(j);if(K0(f)>=k)U(b,f);}if(!Ci(b)){f=g.kl;b=IA(Dt(H(171),b));d=i-1|0;h=M();P(R(J(J(J(h,H(201)),b),H(202)),d),46);h=L(h);U(f,h);}if(T(Eg(CB(g.jF,Dy),H(2)),H(65))&&!JY(g.jF)){f=g.kl;b=G2(g,CW);h=M();J(J(J(h,H(203)),b),H(204));h=L(h);U(f,h);}d=Bi(G1(g.jF));if(!BC(g.jF,Do,H(80))&&CA(g.jF,Do)>d){b=g.kl;f=G2(g,Do);h=M();P(R(J(J(h,f),H(205)),d),46);f=L(h);U(b,
f);}if(CA(g.jF,Cv)>D4(g.jF)){b=g.kl;f=G2(g,Cv);d=D4(g.jF);h=M();P(R(J(J(h,f),H(206)),d),46);f=L(h);U(b,f);}f=g.kl;Iq(c,f);b=new P$;Vm(b);b.mi=e;b.rZ=c;return b;},NP=(b,c,d)=>{let e,f;e=Ls(FD(c,d));f=new Q0;f.qo=b;f.qp=c;f.qq=d;b=e.j8;if(b!==null){c=f;b=b;e=H4(c.qo,b,GR(c.qp,c.qq));}return e;},Y6=b=>{let c,d,e,f,g,h;c=Bh();d=(B6()).data;e=d.length;f=0;while(f<e){g=d[f].jq;U(c,g);f=f+1|0;}b=IA(b);c=Dt(H(159),c);h=M();P(J(J(J(J(h,H(207)),b),H(208)),c),46);return L(h);};
function Rd(){let a=this;I.call(a);a.km=null;a.k9=0;a.lT=null;a.kw=null;a.mC=null;a.nX=null;a.rF=null;a.pq=null;a.kN=null;a.jU=0;a.m6=0.0;}
let HI=a=>{let b,c,d;b=new H8;c=CL(a.kw);d=a.lT.d2();b.kB=c;b.lj=d;return b;},Rp=a=>{let b,c,d,e,f,g,h;b=a.lT;c=a.kw;if(a.k9>=Bi(a.km)){JZ(a.nX,a.kw,a.mC,a.km.jt);d=a.nX;}else{d=M0(a.jU,a.k9,Bi(a.km));e=d.m4!=a.k9?a.pq:a.rF;f=a.kw;g=a.km;h=d.ne;d=e.oI;Ca(g.jj.jh,h*2|0,d.jj.jh,0,Bi(d)*2|0);Ca(g.jt.jh,h,d.jt.jh,0,Bi(d));DL(e.ou,f);JZ(e.oW,f,e.ou,e.oI.jt);d=e.oW;}b.en(c,d);a.jU=a.jU+1|0;KJ(a);},KJ=a=>{DL(a.mC,a.kw);a.m6=a.kN.lA.eo(Gx(a.mC),a.km.jt);};
function Qv(){I.call(this);this.l7=0;}
let CN=null,V$=(a,b)=>{a.l7=b;},Pc=a=>{let b=new Qv();V$(b,a);return b;},CD=()=>{if(CN===null)CN=Pc(0);return CN;},Dl=b=>{return Pc(b);},GE=a=>{let b;if(a!==CN)return a.l7;b=new D3;Br(b);Z(b);},EK=a=>{return a===CN?0:1;},RX=(a,b)=>{let c,d,e,f,g;if(a!==CN){c=a.l7;b=b;d=b.pC;e=b.pK;f=b.pL;b=b.pJ;g=ED(D6(f,W(b.jY,c,0)),DS(f,W(b.jY,c,1)),d.j_.oF*1.9);b=Cb(d.kj.jP,2.0);Ce(e,g,b);}},Jj=(a,b)=>{if(a!==CN)b=a.l7;return b;},Ia=a=>{let b;if(a!==CN)return a.l7;b=new D3;Br(b);Z(b);};
function QL(){let a=this;I.call(a);a.nJ=null;a.o6=null;}
let U7=(a,b,c)=>{let d,e,f;d=Ha(b);Iq(d,c);e=a.o6;if(FZ(d,e))return;a.o6=d;FB(a.nJ);e=BM(b);while(BJ(e)){f=BH(e);B1(a.nJ,H(209),f);}b=c.p();while(b.q()){e=b.s();c=B1(a.nJ,H(209),e);d="advice";c.className=d;}};
function I3(){I.call(this);this.oC=null;}
let NN=null,Op=null,F4=()=>{F4=Bg(I3);Ta();},Y4=(a,b)=>{let c,d,e,f,g,h,i,j;c=EI(b,H(98));d=a.oC;e=S(!c?H(210):H(98));d.className=e;F4();f=NN.data;g=f.length;h=0;while(h<g){i=f[h];d=!T(i,H(211))?i:H(93);j=JP(b,d);Q7(a,i,!c&&!T(i,H(212))&&j<0?0:1,j);h=h+1|0;}g=0;i=b;a:{while(true){if(g>=i.jm){g=(-1);break a;}b=Op;e=BE(i,g);if(EI(b,e))break;g=g+1|0;}}Q7(a,H(213),!c&&g<0?0:1,g);},Q7=(a,b,c,d)=>{let e,f;e=a.oC;f=M();J(P(f,46),b);e=e.querySelector(S(L(f)));e.hidden=!!(c?0:1);if(d<0)e.style.removeProperty("order");else e.style.setProperty("order",
S(Cc(d)));},Ta=()=>{NN=BO(Bv,[H(91),H(92),H(211),H(64),H(95),H(214),H(212)]);BR(H(94));BR(H(96));BR(H(97));Op=IU(BO(I,[H(94),H(96),H(97)]));};
function FF(){let a=this;I.call(a);a.mo=null;a.lN=null;a.qr=null;a.pu=null;a.lX=0;a.nv=0;a.oQ=0;}
let Om=(a,b,c)=>{let d,e;d=b.querySelector(".picture");a.mo=d;a.lN=d.querySelector("canvas");a.qr=b.querySelector(".twin");b=new H5;b.qw=a;b.qu=c;e=new ResizeObserver(Bl(Bo(b),"onResize"));d=a.mo;e.observe(d);b=new No;e=a.mo;b.o2=1;d=new H_;d.q_=b;d.ra=c;(new IntersectionObserver(Bl(Bo(d),"onChange"))).observe(e);a.pu=b;},HF=a=>{a.lX=a.mo.clientWidth;a.nv=a.mo.clientHeight;},Rk=(a,b,c)=>{let d,e,f,g,h,i,j,k;d=a.lX;if(d&&a.pu.o2){e=new H0;f=a.lN;g=d;h=a.nv;i=devicePixelRatio;DK();Cu();e.nS=Di(0.0,Dw);e.lk=g;e.nn
=h;e.my=1.0/i;d=Bt(g*i)|0;j=Bt(h*i)|0;if(!(f.width==d&&f.height==j)){f.width=d;f.height=j;}k=f.getContext("2d");e.jH=k;k.setTransform(i,0.0,0.0,i,0.0,0.0);e.jH.lineJoin="round";a.ey(e,b);if(!(!c&&a.oQ)){a.oQ=1;BB(a.qr,a.ez(b));}return;}a.oQ=0;},IO=K(0),Rg=a=>{return;};
function NH(){let a=this;FF.call(a);a.mb=null;a.kP=null;a.ly=null;a.kW=null;a.rI=0.0;a.rJ=0.0;a.nV=0;}
let K7=b=>{return OU(b.n5,b.kt);},W1=(a,b,c,d)=>{return EK(NT(a,b,c,d));},Zv=(a,b,c,d)=>{let e,f,g;e=NT(a,b,c,d);a.kW=e;f=Ia(e);e=Dv(a.kP);g=(Dv(a.ly)).jj;a.rI=D6(e,W(g,f,0))-b;a.rJ=DS(e,W(g,f,1))-c;a.nV=0;e=a.mb;g=a.kW;Ek(e,g);},Yo=a=>{let b;b=CD();a.kW=b;Ek(a.mb,b);},Yf=(a,b,c)=>{let d,e,f,g,h,i,j,k,l;d=Dv(a.kP);e=d.kd;b=a.rI+b;f=e.ki;g=d.ke;b=(b-g.ju)/g.jB;h=e.kg;i=PB(f+b*(h-f),f,h);c=a.rJ+c;g=d.kd;h=g.j4;d=d.ke;h=PB(h-(c-d.jJ)/d.jR*(h-g.j$),e.j$,e.j4);g=Dv(a.ly);j=Ia(a.kW);k=Jv(g,j,i,h,W(g.jt,j,0));d=a.mb;g
=new LQ;g.pv=k;l=a.nV;Et(d,g,l);a.nV=1;},NT=(a,b,c,d)=>{let e,f,g,h,i,j;e=CD();f=d*d;if(CP(a.kP)){g=(Dv(a.ly)).jj;h=0;while(h<g.jk){i=D6(Bj(a.kP),W(g,h,0))-b;j=DS(Bj(a.kP),W(g,h,1))-c;d=i*i+j*j;if(d<=f){e=Dl(h);f=d;}h=h+1|0;}}return e;},PB=(b,c,d)=>{return Bu(c,Bf(d,Bt(b*100.0)/100.0));},VY=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q;b=K7(b);DX();c=M();d=b.k2;e=0;f=0;g=d.k4.data;h=g.length;i=0;while(i<h){j=g[i];e=e+(!(j>0.5)?0:1)|0;f=f+(!(isNaN(j)?1:0)?1:0)|0;i=i+1|0;}a:{O(R(O(c,H(215)),b.mj),H(216));if(!f)O(c,
H(217));else{if(e){k=d.k4.data.length;if(e!=k){l=new Pb;l.nP=d;l.mD=Du(k);l.oG=B8(k);m=B8(2).data;e=0;while(true){g=l.mD.data;if(e>=g.length)break;if(!g[e]){k=!Ip(l,e)?0:1;m[k]=m[k]+1|0;f=Ip(l,e);n=l.nP.jX;k=E$(l,e,f,0);o=n-1|0;while(k>0){g=l.oG.data;k=k+(-1)|0;h=g[k];i=h%n|0;if(i>0)k=E$(l,h-1|0,f,k);if(i<o)k=E$(l,h+1|0,f,k);if(h>=n)k=E$(l,h-n|0,f,k);h=h+n|0;if(h<l.mD.data.length)k=E$(l,h,f,k);}}e=e+1|0;}j=0.0;e=0;while(true){f=d.ko;if(e>=f)break;p=e&&e!=(f-1|0)?1.0:0.5;k=0;while(true){h=d.jX;if(k>=h)break;q
=k&&k!=(h-1|0)?1.0:0.5;j=j+(!(F1(d,k,e)>0.5)?0.0:q*p);k=k+1|0;}e=e+1|0;}j=j/Bc(f-1|0,d.jX-1|0);O(O(O(c,H(218)),Qr(j)),H(219));O(O(O(c,Nn(m[1])),H(220)),Qr(1.0-j));P(O(O(c,H(159)),Nn(m[0])),46);break a;}}O(R(c,e?1:0),H(221));}}W4(c,b);return L(c);},XV=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z;c=c;d=c.l8;e=b;f=e.lk;g=e.nn;h=HN(f);i=CU(3.75*h);j=CU(5.5*HN(f));k=Fn(f-PC(f)-j);l=Bu(1.0,Bf(k,Fn(g-i-CU(2.2*h))));m=Cy(PC(f)+Fn((k-l)/2.0),i,l,l);n=D$(m)+Bt(1.25*h);o=new Nc;p=Cy(n,i,Bt(1.0*h),l);j=1.15
*h;Cu();q=Di(j,CM);k=Bt(1.35*h);r=Je(h,CM);s=Bt(2.9*h);j=Bu(5.5,Bf(10.0,0.028*l));o.qU=f;o.r2=g;o.lx=m;o.m$=p;o.pN=q;o.rC=k;o.qN=r;o.oz=s;o.lJ=h;o.oF=j;o.q$=1.5;t=new PD;q=c.n9;Ba();if(!BC(d,F$,H(108))){D0();m=E6;}else{D0();m=Pi;}if(!BC(d,GM,H(113))){Er();p=Gv;}else{Er();p=Qh;}t.j_=o;t.kj=q;t.oe=m;t.q6=p;u=K7(c);v=c.mm;p=Kp(u.k2.k5,t.j_.lx);B4(e,Cy(0.0,0.0,e.lk,e.nn),t.kj.j6);w=t.j_;x=t.kj;y=u.mj;r=u.nC;m=w.lx;l=m.ju+m.jB/2.0;m=M();R(J(m,H(222)),y);CE(e,L(m),l,w.rC,w.pN,x.jP);m=M();J(J(m,H(223)),r);d=L(m);k
=2.0*(Bf(l,w.qU-l)-4.0);m=w.qN;n=m.k6;m=m.lt;Dj();if(m!==Fc){q=Di(Bf(n,k/(0.65*d.ji.length)),CM);CE(e,d,l,w.oz,q,x.jP);}else{z=d.ji.length>=20?26:d.ji.length;h=w.oz;q=x.jP;j=BA(z,d.ji.length);i=Bf(n,k/(0.602*j));CE(e,d,l-0.602*i*j/2.0,h,Je(i,Dw),q);}Xj(t,b,p,u);e=t.j_;m=t.kj;q=p.kd;q=I8(q.ki,q.kg,KM(e,p.ke.jB));d=p.kd;Ug(p,b,e,m,q,I8(d.j$,d.j4,KM(e,p.ke.jR)));Wf(t,b);TX(t,b,p,u);e=new Ri;e.pC=t;e.pK=b;e.pL=p;e.pJ=u;RX(v,e);a.kP=Bw(Kp(XH(TU(u)),Zu(o)));a.ly=Bw(SG(V3(c)));};
function Qe(){let a=this;FF.call(a);a.mQ=null;a.pX=null;a.kT=null;a.oB=null;a.m7=null;a.l2=null;a.kv=null;a.lz=null;a.mI=null;a.nL=null;a.le=null;a.j2=0;a.qi=0;a.oi=0;a.rP=0.0;a.rO=0.0;a.rB=0.0;}
let RN=(a,b)=>{let c,d,e,f,g;c=b.kt;a.le=c.kz;if(!(!B5(a.lz)&&Gr(Bj(a.lz),c.jO)))M4(a,c.jO);d=a.oB;e=a.le.data;f=a.j2;d.mE=e[f];g=a.qi==f?0:1;if(g){a.qi=f;I5(d);}if(!(!g&&!b.kV)){H9(a.oB,a.le.data[a.j2]);a.m7.checked=!!(Rz(a,b.l8)).data[a.j2];}},M4=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n;a.lz=Bw(b);a.kv=Bp();a.j2=BG(a.j2,CH(b)-1|0);FB(a.kT);c=BG(400,CH(b));d=0;while(d<c){e=a.kT;f=Hg(b,d);if(Ir(f))g=H(224);else{h=Lu(b,f.l4-1|0,f.no);i=M();J(J(J(i,H(225)),h),H(190));g=L(i);}j=1;k=d;a:{while(true){if(j>Bm(b)){b=new BS;h
=M();P(R(J(h,H(226)),d),46);BW(b,L(h));Z(b);}l=Be(b,j-1|0);m=Bc(Be(b,j),l);if(k<m){n=k/l|0;k=k%l|0;h=M();P(R(P(R(P(R(P(h,87),j),91),n),44),k),93);h=L(h);break a;}n=k-m|0;if(n<Be(b,j))break;k=n-Be(b,j)|0;j=j+1|0;}h=M();J(R(P(R(P(h,98),j),91),n),H(227));h=L(h);}i=Lu(b,f.l4,f.n1);f=M();J(J(J(f,h),g),i);B1(e,H(228),L(f));d=d+1|0;}a.kT.selectedIndex=a.j2;},Ph=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n;c=b.kt;d=c.jv.jj;e=BG(Jj(b.mm,1),d.jk-1|0);f=Bn(2);g=f.data;g[0]=W(d,e,0);g[1]=W(d,e,1);h=b.n5;OU(h,c);h=h.nf;g=Rz(a,b.l8);b
=Dl(a.j2);d=Gc(c);i=new Gq;j=c.jO;k=Bd(B$(CX),1);k.data[0]=f;Ja(i,j,Eb(k));DL(i,d);f=i.jW.data;k=Bd(B$(CX),f.length);l=k.data;m=0;n=l.length;while(m<n){l[m]=f[m].jh;m=m+1|0;}f=g.data;i=new Qi;c=c.jO;m=f.length;if(m==CH(c)){i.jI=c;i.lO=d;i.mn=k;i.qZ=h;i.mV=g;i.oY=b;return i;}b=new BS;n=CH(c);h=M();P(R(J(R(J(h,H(229)),n),H(230)),m),46);BW(b,L(h));Z(b);},Rz=(a,b)=>{if(!(!B5(a.mI)&&Bj(a.mI)===b)){a.mI=Bw(b);a.nL=Ps(b);}return a.nL;},M7=(a,b)=>{let c,d;a.j2=b;c=a.kT;if(b>=400)b=(-1);d=b;c.selectedIndex=d;FE(a.mQ);},Nr
=(a,b,c)=>{let d,e,f;d=a.le.bd();d.data[a.j2]=b;e=a.mQ;f=new QK;f.qt=d;Et(e,f,c);},SY=(a,b,c,d)=>{return EK(Pp(a,b,c));},T4=(a,b,c,d)=>{M7(a,Ia(Pp(a,b,c)));a.oi=0;a.rP=b;a.rO=c;a.rB=a.le.data[a.j2];},Pp=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r;if(B5(a.kv))d=CD();else{d=Bj(a.kv);e=new QY;e.mq=(-1);e.lZ=10.0;e.lZ=12.0;f=1;while(f<=Bm(d.jG)){g=0;while(g<Be(d.jG,f)){h=0;while(Fv(d,f)&&h<Be(d.jG,f-1|0)){NB(NO(d,f,g,h),b,c,EN(d.jG,f,g,h),e);h=h+1|0;}if(Ev(d,f))NB(Nl(d,f,g),b,c,KN(d.jG,f,g),e);g=g+1|0;}f=f+1|0;}e.lZ
=10.0;i=Bt((b-DY(d,0))/d.mW);h=Bu(0.0,Bf(Bm(d.jG),i))|0;i=(c-Ct(d,h,0))/d.kE.data[h];f=Bu(0.0,Bf(Be(d.jG,h)-1|0,Bt(i)))|0;j=Bu(d.jN.data[h],24.0)/2.0;k=!(Bq(b-DY(d,h))<=j&&Bq(c-Ct(d,h,f))<=Bf(j,Bu(d.jN.data[h],d.kE.data[h]))?1:0)?Bp():Bw(KV(h,f));if(e.mq<0&&CP(k)&&(Bj(k)).ku>0)d=Dl(KN(d.jG,(Bj(k)).ku,(Bj(k)).kh));else{if(e.mq<0&&B5(k)&&!Gp(d)){g=1;while(g<=Bm(d.jG)){l=EM(d,g)-Dq(d,g);m=(b-Dq(d,g))/l;h=0;n=KK(m,0.0);o=C6(m,1.0);p=l*l;while(n>=0&&o<=0&&h<Be(d.jG,g)){q=0;while(true){r=d.jG;f=g-1|0;if(q>=Be(r,f))break;i
=Ct(d,g,h)-Ct(d,f,q);i=C1(p- -i*i)/l;i=Bq(En(d,g,h,q,m)-c)/i;QG(e,EN(d.jG,g,h,q),i);q=q+1|0;}h=h+1|0;}g=g+1|0;}}f=e.mq;d=f>=0?Dl(f):CD();}}return d;},UA=(a,b,c)=>{let d;d=(b-a.rP-(c-a.rO))/40.0;Nr(a,Bt((a.rB+d)*100.0)/100.0,a.oi);a.oi=1;},Ti=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o;b=Ph(a,b);c=b.jI;d=M();e=b.jI;f=b.mn.data[Bm(e)].data[0];g=b.mn.data[0].data;O(O(d,H(231)),PE(g[0],g[1]));O(d,H(232));h=0;while(h<=Bm(e)){R(O(d,h?H(233):H(2)),Be(e,h));h=h+1|0;}O(O(d,H(234)),Ei(f));if(isNaN(f)?1:0)O(d,H(235));else O(d,
!(f>0.5)?H(236):H(237));O(O(d,H(238)),H6(GV(b,Bm(e),0)));P(d,46);h=1;while(h<Bm(c)){YF(d,b,h);h=h+1|0;}i=B8(3).data;j=0;k=CL(b.lO);l=0;while(true){g=k.data;if(l>=g.length)break;if(!Ir(Hg(b.jI,l))){if(j>=3)m=3;else{h=j+1|0;m=j;j=h;}while(m>0){f=Bq(g[l]);h=m-1|0;if(!(f>Bq(g[i[h]])))break;if(m<3)i[m]=i[h];m=m+(-1)|0;}if(m<3)i[m]=l;}l=l+1|0;}if(g[i[0]]===0.0)O(d,H(239));else{O(d,j!=1?H(240):H(241));l=0;while(l<j){O(d,!l?H(2):l!=(j-1|0)?H(159):H(242));P(O(d,H6(g[i[l]])),32);c=b.jI;n=Hg(c,i[l]);e=Ku(c,n.l4-1|0,n.no);n
=Ku(c,n.l4,n.n1);c=M();J(J(J(J(c,H(243)),e),H(190)),n);O(d,L(c));l=l+1|0;}P(d,46);}h=0;m=0;j=0;g=CL(b.lO);l=0;while(true){i=g.data;if(l>=i.length)break;o=Ir(Hg(b.jI,l))?0:1;h=h+(!o?0:1)|0;m=m+(o&&i[l]<0.0?1:0)|0;j=j+(!b.mV.data[l]?0:1)|0;l=l+1|0;}R(O(R(O(d,H(244)),h),H(245)),m);O(d,m!=1?H(246):H(247));if(j>0){O(R(P(d,32),j),H(248));O(d,j!=1?H(249):H(250));}return L(d);},Yu=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m,n;a:{c=c;d=c.n9;if(!B5(a.l2)){b:{e=(Bj(a.l2)).jr;if(e===d)f=1;else if(d!==null&&Bz(d)===Bx(Fe)){g=d;if
(!X(e.j6,g.j6)){f=0;break b;}if(!X(e.jP,g.jP)){f=0;break b;}if(!X(e.kJ,g.kJ)){f=0;break b;}if(!X(e.ky,g.ky)){f=0;break b;}if(!X(e.nc,g.nc)){f=0;break b;}if(!X(e.mN,g.mN)){f=0;break b;}if(!X(e.m1,g.m1)){f=0;break b;}if(!X(e.kZ,g.kZ)){f=0;break b;}if(!X(e.kQ,g.kQ)){f=0;break b;}if(!X(e.oy,g.oy)){f=0;break b;}if(!X(e.nY,g.nY)){f=0;break b;}if(X(e.kF,g.kF)){f=1;break b;}f=0;}else f=0;}if(f)break a;}e=new O7;e.jr=d;g=new Ln;g.op=B8(256);h=new DC;i=Bd(CI,3);j=i.data;j[0]=d.kZ;j[1]=Ez(d.kF,0.5);j[2]=d.kQ;Fk(h,i);g.qM
=h;f=0;while(f<256){h=Ka(d.kF,f);g.op.data[f]=(-16777216)|h.jZ<<16|h.j9<<8|h.j5;f=f+1|0;}e.nO=g;a.l2=Bw(e);}k=c.kt.jO;if(!(!B5(a.lz)&&Gr(Bj(a.lz),k)))M4(a,k);if(!(CP(a.kv)&&(Bj(a.kv)).nR===a.lX&&(Bj(a.kv)).o$===a.nv?1:0)){l=a.lX;f=0;h=BM(k.kf);while(BJ(h)){f=BA(f,(BH(h)).lE);}m=Bf(104.0,Bu(56.0,LM(k,l)*1.9));m=CU(Bf(Bu(300.0,Bf(460.0,0.8*l)),16.0-( -f|0)*m));d=a.pX.style;f=Bu(260.0,m)|0;h=M();J(R(h,f),H(251));d.setProperty("height",S(L(h)));a.kv=Bw(U2(k,a.lX,a.nv));}c=Ph(a,c);g=Bj(a.l2);h=Bj(a.kv);n=new Ds;d
=b;F2(n,0.0,0.0,SB(d),TZ(d));B4(d,n,Xt(g.jr));WX(Xm(g,b,h,c));};
function Jh(){let a=this;I.call(a);a.rp=null;a.rc=null;a.ri=null;a.r1=null;a.qF=null;a.rn=null;a.lV=null;a.pR=null;a.lc=null;}
let Qj=null,CC=()=>{CC=Bg(Jh);T3();},Si=(a,b,c)=>{let d,e,f,g,h,i,j;CC();d=new Lz;d.qd=c;a.rp=EL(b,H(252),d);d=new LB;d.q0=c;a.rc=EL(b,H(253),d);BR(c);d=new LA;d.rx=c;e=EL(b,H(254),d);a.ri=e;a.r1=e.querySelector("span");f=new Ly;f.pm=c;a.qF=EL(b,H(255),f);d=new Lx;d.q7=c;a.rn=EL(b,H(256),d);f=b.querySelector(".iteration");a.lV=f;g=new HR;g.rM=a;g.rN=c;f.addEventListener("input",Bl(Bo(g),"handleEvent"));a.pR=b.querySelector(".position");a.lc=b.querySelector(".speed select");h=Qj.data;i=h.length;j=0;while(j<i)
{L6(a,h[j]);j=j+1|0;}f=a.lc;b=new HQ;b.pH=a;b.pG=c;f.addEventListener("change",Bl(Bo(b),"handleEvent"));},YI=(a,b)=>{let c=new Jh();Si(c,a,b);return c;},TO=(a,b)=>{let c,d,e,f,g,h,i;c=BT(b.jp);d=Cc(D4(b.jL));BB(a.r1,!b.jT?H(257):H(258));a.ri.setAttribute("aria-pressed",S(!b.jT?H(117):H(5)));a.rp.disabled=!!(c?0:1);a.rc.disabled=!!(c?0:1);a.qF.disabled=!!(c<CF(b)?0:1);e=a.rn;f=!!(c<CF(b)?0:1);e.disabled=f;a.lV.setAttribute("max",S(d));e=a.lV;f=S(Cc(c));e.value=f;g=a.lV;f=M();J(J(R(J(f,H(259)),c),H(224)),d);e
=L(f);g.setAttribute("aria-valuetext",S(e));h=a.pR;i=d.ji.length;CC();f=Ey(Cc(c));while(f.jD<i){EQ(f,0,32);}e=L(f);f=M();J(J(J(f,e),H(260)),d);BB(h,L(f));f=b.jL;Ba();b=Bs(f,Dr);a.lc.value=S(b);if(!T(Bk(a.lc.value),b)){L6(a,b);a.lc.value=S(b);}},L6=(a,b)=>{let c,d;c=a.lc;if(T(b,H(121)))d=b;else{d=M();J(J(d,b),H(261));d=L(d);}(B1(c,H(228),d)).setAttribute("value",S(b));},EL=(b,c,d)=>{CC();b=b.querySelector(S(c));Cp(b,d);return b;},T3=()=>{Qj=BO(Bv,[H(76),H(262),H(122),H(263),H(264),H(265),H(121)]);};
function PW(){let a=this;I.call(a);a.oo=null;a.pB=null;a.k$=null;a.ob=null;a.qT=0;}
let V1=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p;c=b.kt;d=c.jv;if(!(!Ci(a.k$)&&d===a.ob)){a.ob=d;FB(a.oo);Gg(a.k$);e=0;while(e<BG(100,Bi(d))){f=B2(a.oo,H(266));(B1(f,H(267),OO(W(d.jj,e,0)))).setAttribute("scope","row");B1(f,H(268),OO(W(d.jj,e,1)));B1(f,H(268),BZ(W(d.jt,e,0)));g=B2(B2(f,H(268)),H(269));h=B2(B2(f,H(268)),H(269));g.className="live";h.className="live";i=B2(B2(f,H(268)),H(269));i.className="mark";i.setAttribute("role","img");j=a.k$;k=new HB;k.lS=f;k.np=g;k.mF=h;k.l3=i;U(j,k);e=e+1|0;}}l=a.qT+1|0;a.qT
=l;e=a.k$.jm>16&&!b.kV&&(l%15|0)?0:1;m=0;while(true){n=a.k$.jm;if(m>=n)break;if(!e)break;o=W(c.lC,m,0);p=o-W(d.jt,m,0);g=BE(a.k$,m);l=HG(c,m);g.lS.className=S(!l?H(270):H(271));n=Jj(b.mm,(-1))!=m?0:1;Hp(g.lS,H(138),n,H(5));M$(g.np,o,H(2),b.kV);M$(g.mF,p,!(p<0.0)?H(272):H(2),b.kV);BB(g.l3,!l?H(273):H(274));j=g.l3;h=!l?H(275):H(276);j.setAttribute("aria-label",S(h));m=m+1|0;}h=n>=Bi(d)?H(2):H(277);b=a.pB;l=Dz(c);e=Bi(d);g=M();J(J(R(J(R(g,l),H(224)),e),H(278)),h);BB(b,L(g));},M$=(b,c,d,e)=>{let f,g;f=Fm(E5(c,8),
45,8722);g=M();J(J(g,d),f);BB(b,L(g));if(e)b.title=S(E_(c));},OO=b=>{return Fm(b===Bt(b)?BZ(b):E5(b,2),45,8722);};
function Lk(){let a=this;I.call(a);a.mY=null;a.k_=null;a.nZ=null;a.nW=null;a.on=null;a.oL=null;a.jK=null;a.oM=0;a.o4=0;}
let Ul=(a,b,c)=>{let d,e;a.jK=Fi();a.mY=c;a.k_=b.querySelector(".point");d=new On;d.qQ=a;a.nZ=P3(b,H(279),d);d=new Oo;d.pZ=a;a.nW=P3(b,H(280),d);a.on=b.querySelector(".add");a.oL=b.querySelector(".remove");d=new I$;b.addEventListener("submit",Bl(Bo(d),"handleEvent"));e=a.k_;d=new I_;d.rz=a;d.rA=c;e.addEventListener("change",Bl(Bo(d),"handleEvent"));c=b.querySelector(".flip");b=new Ok;b.rb=a;Cp(c,b);b=a.on;c=new Ol;c.qx=a;Cp(b,c);b=a.oL;c=new Oj;c.pt=a;Cp(b,c);},S4=(a,b)=>{let c=new Lk();Ul(c,a,b);return c;},P3
=(b,c,d)=>{let e,f,g;e=new FK;f=b.querySelector(S(c));g=M();J(J(g,c),H(281));Kc(e,f,b.querySelector(S(L(g))),H(282),d);return e;},YE=(a,b)=>{let c,d,e,f;c=b.kt.jv;d=BG(Jj(b.mm,D5(a)),Bi(c)-1|0);e=c===a.jK&&d==a.o4?0:1;if(d!=a.o4){I5(a.nZ);I5(a.nW);}a.jK=c;a.o4=d;if(!e&&!b.kV)return;if(a.oM!=Bi(c)){a.oM=Bi(a.jK);FB(a.k_);e=0;while(e<a.oM){B1(a.k_,H(228),Cc(e));e=e+1|0;}}a.k_.selectedIndex=d;H9(a.nZ,W(a.jK.jj,d,0));H9(a.nW,W(a.jK.jj,d,1));a.on.disabled=!!(Bi(a.jK)<1000?0:1);b=a.oL;f=!!(Bi(a.jK)>1?0:1);b.disabled
=f;},D5=a=>{return BA(0,a.k_.selectedIndex);},O8=(a,b,c,d)=>{let e,f;e=D5(a);f=a.jK;GG(a,Jv(f,e,b,c,W(f.jt,e,0)),d);},GG=(a,b,c)=>{let d,e;a.jK=b;d=a.mY;e=new PY;e.rG=b;Et(d,e,c);};
function Nj(){let a=this;I.call(a);a.nN=null;a.p7=null;a.nd=null;a.ow=0;}
let Y5=(a,b)=>{let c,d,e,f,g,h;a.ow=b;FB(a.nN);Gg(a.nd);c=20;d=20;while((b/c|0)>=16){if(c==d){c=2*d|0;continue;}if(c==(2*d|0)){c=5*d|0;continue;}d=d*10|0;c=d;}d=0;while(d<=b){e=B2(a.nN,H(266));f=B1(B2(e,H(268)),H(283),Cc(d));f.setAttribute("type","button");g=M();R(J(g,H(284)),d);g=S(L(g));f.title=g;g=new Pe;g.p9=a;g.p$=d;Cp(f,g);g=a.nd;h=new I1;f=B2(e,H(268));h.mk=d;h.mR=e;h.ny=f;U(g,h);d=d+c|0;}},Js=K(0);
function Pj(){I.call(this);this.qy=null;}
function Oq(){let a=this;I.call(a);a.oE=null;a.nb=null;a.pT=null;a.ql=null;a.qR=null;a.kO=null;a.rq=null;a.mJ=null;a.o5=null;a.m3=null;a.pE=null;a.rr=null;a.mw=0;a.mg=0;a.lv=null;}
let Vw=(a,b,c)=>{let d;d=new LY;d.lm=Bp();a.pE=d;a.rr=Im();a.lv=Bn(0);a.m3=c;a.oE=b.querySelector(".finding");d=b.querySelector(".neuron");a.nb=d;a.pT=d.querySelector(".sums");a.ql=a.nb.querySelector(".argument");a.qR=a.nb.querySelector(".progress");c=b.querySelector(".puzzle");a.kO=c;a.rq=c.querySelector(".progress");a.mJ=a.kO.querySelector(".hint");a.o5=a.kO.querySelector(".follow");c=a.kO.querySelector(".ask");b=new MQ;b.p4=a;Cp(c,b);b=a.o5;c=new MU;c.rT=a;Cp(b,c);c=a.kO.querySelector(".leave");b=new MS;b.pW
=a;Cp(c,b);},Yk=(a,b)=>{let c=new Oq();Vw(c,a,b);return c;},WK=(a,b)=>{let c,d,e,f,g,h,i,j,k,l;a:{c=b.kt;a.lv=c.kz;d=b.l8;e=DA(d,a.rr);if(a.mw){Ba();if(BC(d,B0,H(36))&&BC(d,Cf,H(17))&&BC(d,CW,H(54))&&BC(d,C0,H(48))){f=1;break a;}}f=0;}if(e&&!a.mw){a.mg=0;BB(a.mJ,H(2));}e=!e&&!f?0:1;a.mw=e;a.kO.hidden=!!(e?0:1);if(a.mw){DE();e=Dz(c)!=Bi(c.jv)?0:1;BB(a.rq,e?H(285):Rq(c));a.kO.className=S(!e?H(286):H(287));a.o5.hidden=!!(a.mg&&Gi(a)?0:1);}if(!(a.lv.data.length>400&&!b.kV)){if(a.mw)g=Ie();else{b=a.pE;g=Bh();if(CP(b.lm)
&&(Bj(b.lm)).kp===c.jO&&(Bj(b.lm)).oj===c.jv?1:0)h=Bj(b.lm);else{h=new ND;i=c.jO;j=c.jv;h.kp=i;h.oj=j;h.l_=Cj(i);h.li=E2(i,j.jj);h.lp=Ki(i,Bi(j));}b:{C8(h.l_,c.kz);DL(h.li,h.l_);JZ(h.lp,h.l_,h.li,h.oj.jt);b.lm=Bw(h);if(!c.k0){k=c.kD;e=k-k!==0.0?0:1;if(!(e&&Vj(h))){b=new Co;Ch();CV(b,FI,H(288));U(g,b);break b;}}if(c.lQ){b=new Co;Ch();CV(b,FI,H(289));U(g,b);}}if(Ci(g)){e=Bi(c.jv);f=Dz(c)!=e?0:1;if(!(f&&!(c.kD>0.1*e))){Wh(h,g);Ur(h,g);Xz(h,g);}if(!f)UZ(c,h,g);else{l=new Co;Ch();b=KE;d=M();J(R(J(d,H(290)),e),H(291));CV(l,
b,L(d));U(g,l);}}}Yw(a,g);}e=Oi(c);a.nb.hidden=!!(e?0:1);if(e)Xe(a,S_(c));},Yw=(a,b)=>{let c,d,e,f;c=b.m()?0:1;a:{if(c){d=(b.be(0)).mM;Ch();if(d===KE){e=1;break a;}}e=0;}BB(a.oE,!c?H(2):(b.be(0)).mH);b=a.oE;f=S(!e?H(292):H(293));b.className=f;},Xe=(a,b)=>{let c,d,e,f,g;c=b.px.data;d=a.pT;e=OL(c[0],c[3],b.po);f=OL(c[1],c[2],b.rj);g=M();J(J(J(J(g,H(294)),e),H(295)),f);BB(d,L(g));BB(a.ql,b.rX);BB(a.qR,b.qB);},OL=(b,c,d)=>{let e,f,g,h,i;e=HO(b);f=!(c<0.0)?H(296):H(297);g=HO(Bq(c));h=HO(d);i=M();J(J(J(J(J(i,e),f),
g),H(298)),h);return L(i);},HO=b=>{if(!(Bq(b)<5.0E-5)?0:1)b=0.0;return Fm(E5(b,4),45,8722);},Gi=a=>{let b;b=(Il(a.lv)).jm-1|0;return BG(a.mg?1:0,b);};
function Nw(){let a=this;I.call(a);a.oX=null;a.oR=null;}
let Yt=(a,b,c)=>{let d,e;a.oX=b.querySelector(".undo");a.oR=b.querySelector(".redo");d=a.oX;BR(c);e=new QO;e.q2=c;Cp(d,e);d=a.oR;BR(c);e=new QP;e.qm=c;Cp(d,e);b=b.querySelector(".reseed");d=new QN;d.pw=c;Cp(b,d);},VI=(a,b)=>{let c=new Nw();Yt(c,a,b);return c;},Td=(a,b)=>{let c;a.oX.disabled=!!((Ci(b.lo)?0:1)?0:1);c=a.oR;b=!!((Ci(b.ms)?0:1)?0:1);c.disabled=b;};
function HK(){I.call(this);this.mO=null;}
let Lh=(a,b,c)=>{let d;a.mO=c;d=new JJ;d.pk=a;b.addEventListener("keydown",Bl(Bo(d),"handleEvent"));},ZE=(a,b)=>{let c=new HK();Lh(c,a,b);return c;};
function OI(){let a=this;I.call(a);a.lM=null;a.lI=null;a.nx=null;a.o7=0;}
let We=(a,b,c,d)=>{let e,f,g,h,i,j;a.lI=c;a.nx=d;d=b.querySelector(".example");a.lM=d;B1(d,H(228),H(299));e=Kz(a,H(300));f=(KZ()).data;g=f.length;h=0;while(h<g){B1(e,H(228),f[h].py);h=h+1|0;}i=Kz(a,H(301));e=BM(JE());while(BJ(e)){j=BH(e);g=j.lh;j=j.mh;c=M();J(J(R(J(c,H(302)),g),H(303)),j);B1(i,H(228),L(c));}B1(Kz(a,H(304)),H(228),H(305));b=a.lM;d=new J_;d.qP=a;b.addEventListener("change",Bl(Bo(d),"handleEvent"));},RT=(a,b,c)=>{let d=new OI();We(d,a,b,c);return d;},Vu=(a,b)=>{if(!b&&!a.o7){a.lM.selectedIndex
=0;BB(a.lI,H(2));}a.o7=0;},Kz=(a,b)=>{let c;c=B2(a.lM,H(306));c.setAttribute("label",S(b));return c;};
function J$(){I.call(this);this.nU=null;}
let NV=null,L1=null,L4=null,J4=()=>{J4=Bg(J$);Xq();},Xp=(a,b,c)=>{let d,e;J4();a.nU=Bh();d=b.querySelector("form");e=new Ii;d.addEventListener("submit",Bl(Bo(e),"handleEvent"));KC(a,d.querySelector(".of-the-run"),NV,c);KC(a,d.querySelector(".of-training"),L1,c);KC(a,d.querySelector(".of-the-look"),L4,c);},YW=(a,b)=>{let c=new J$();Xp(c,a,b);return c;},KC=(a,b,c,d)=>{let e,f,g,h,i;c=c.data;e=c.length;f=0;while(f<e){g=c[f];h=a.nU;i=UL(b,g,d);U(h,i);f=f+1|0;}},Xq=()=>{let b,c;b=Bd(Dg,9);c=b.data;Ba();c[0]=Cf;c[1]
=C3;c[2]=B0;c[3]=CG;c[4]=Dm;c[5]=C0;c[6]=Ej;c[7]=Gn;c[8]=Ed;NV=b;b=Bd(Dg,5);c=b.data;c[0]=CW;c[1]=Dy;c[2]=Es;c[3]=Do;c[4]=C9;L1=b;b=Bd(Dg,7);c=b.data;c[0]=Ht;c[1]=FQ;c[2]=F$;c[3]=GM;c[4]=EU;c[5]=Fq;c[6]=EW;L4=b;};
function Iw(){let a=this;I.call(a);a.nQ=null;a.rQ=null;a.oh=null;a.os=0;}
let LR=null,GY=()=>{GY=Bg(Iw);W2();},Xh=(a,b,c)=>{let d,e,f,g,h,i,j;GY();a.nQ=Bh();a.oh=Bp();a.rQ=c;c=new IP;c.qE=a;d=new IntersectionObserver(Bl(Bo(c),"onChange"));e=LR.data;f=e.length;g=0;while(g<f){h=e[g];i=b.querySelector(S(h));d.observe(i);c=a.nQ;if(!T(h,H(307)))i=i.querySelector(".twin");j=B7(i);U(c,j);g=g+1|0;}},YJ=(a,b)=>{let c=new Iw();Xh(c,a,b);return c;},Rr=a=>{if(!a.os){a.os=1;a.rQ.jw.ls.hear("study");}},W2=()=>{LR=BO(Bv,[H(308),H(309),H(307)]);},J1=K(0);
function NW(){I.call(this);this.re=null;}
let YL=(a,b)=>{let c;c=a.re;Fd(c.jn);Kw(c,BT(c.jn.jp)+b);};
function MR(){I.call(this);this.q3=null;}
let TB=(a,b)=>{Kw(a.q3,b);},TM=K(),OD=(b,c)=>{let d,e;a:{b:{if(!(b instanceof Gm)&&!(b instanceof Hc)&&!(b instanceof FM)){if(!(b instanceof IJ))break b;d=b;if(T(c,d.mB))break b;if(!OD(d.nw,c))break b;}e=1;break a;}e=0;}return e;},OY=b=>{let c,d,e,f,g,h,i,j,k;c=Ey(H(310));d=1;while(true){e=b.data;if(d>=e.length)break;f=O(c,d<=1?H(2):H(159));g=e[d];h=Ey(H(310));i=0;while(i<g.jk){j=O(h,i<=0?H(2):H(159));e=g.jh;k=g.jo;O(j,M9(e,Bc(i,k),k));i=i+1|0;}O(f,L(P(h,93)));d=d+1|0;}return L(P(c,93));},M9=(b,c,d)=>{let e,
f,g,h;e=Ey(H(310));f=0;while(f<d){g=f<=0?H(2):H(159);h=b.data;O(O(e,g),Rf(h[c+f|0]));f=f+1|0;}return L(P(e,93));},Rf=b=>{return b-b!==0.0?H(3):E_(b);},BV=K(0);
function NY(){I.call(this);this.rU=null;}
let WR=a=>{FE(a.rU);};
function FT(){let a=this;I.call(a);a.og=null;a.lg=null;a.qL=0;a.l5=0;a.pb=0;a.nt=0.0;a.ns=0.0;}
let J5=(a,b,c)=>{let d;a.og=b;a.lg=c;d=new KP;d.qV=a;b.addEventListener("pointerdown",Bl(Bo(d),"handleEvent"));d=new KQ;d.rW=a;b.addEventListener("pointermove",Bl(Bo(d),"handleEvent"));d=new KR;d.pU=a;b.addEventListener("pointerup",Bl(Bo(d),"handleEvent"));d=new KS;d.qI=a;b.addEventListener("pointercancel",Bl(Bo(d),"handleEvent"));d=new KT;d.q8=a;b.addEventListener("touchstart",Bl(Bo(d),"handleEvent"));},Zx=(a,b)=>{let c=new FT();J5(c,a,b);return c;},LI=(a,b)=>{a.l5=a.l5&((b.isPrimary?1:0)?0:1);},OQ=b=>{return !T(Bk(b.pointerType),
H(311))?12.0:24.0;};
function IV(){I.call(this);this.qb=null;}
let WA=(b,c)=>{let d;b=b.qb;if(EK(b.kW)){c=O6(Dv(b.ly),GE(b.kW));b=b.mb;d=new MA;d.q5=c;Et(b,d,0);}};
function NG(){I.call(this);this.qv=null;}
let Tr=a=>{FE(a.qv);};
function FK(){let a=this;I.call(a);a.lf=null;a.rv=null;a.p6=null;a.p5=null;a.mE=0.0;a.ml=null;a.n8=0;}
let Kc=(a,b,c,d,e)=>{a.ml=H(2);a.lf=b;a.rv=c;a.p6=d;a.p5=e;d=new JQ;d.rs=a;b.addEventListener("change",Bl(Bo(d),"handleEvent"));d=new JR;d.rk=a;b.addEventListener("keydown",Bl(Bo(d),"handleEvent"));d=new JS;d.qJ=a;b.addEventListener("focus",Bl(Bo(d),"handleEvent"));},ZA=(a,b,c,d)=>{let e=new FK();Kc(e,a,b,c,d);return e;},H9=(a,b)=>{let c;a.mE=b;c=HE(b);if(!T(c,a.ml)&&!(a.lf.matches(':focus')?1:0))HZ(a,c);},I5=a=>{a.ml=H(2);},HZ=(a,b)=>{let c;a.ml=b;c=a.lf;b=S(b);c.value=b;Pa(a,H(2));},Pr=(a,b,c)=>{a.mE=b;HZ(a,
HE(b));a.p5.gf(b,c);},Pa=(a,b)=>{a.n8=Ck(b)?0:1;BB(a.rv,b);Hp(a.lf,H(312),a.n8,H(5));},FP=K(0);
function NF(){I.call(this);this.pP=null;}
let Sm=(a,b,c)=>{Nr(a.pP,b,c);},IM=K(),Sl=(b,c)=>{b;c.preventDefault();};
function IL(){I.call(this);this.p0=null;}
let VK=(b,c)=>{b=b.p0;M7(b,b.kT.selectedIndex);};
function IK(){I.call(this);this.pc=null;}
let Tk=(b,c)=>{let d,e;b=b.pc;d=b.m7.checked?1:0;e=b.nL.bd();e.data[b.j2]=d;b=b.mQ;c=new L3;c.pV=e;Et(b,c,0);};
function Lz(){I.call(this);this.qd=null;}
let SS=a=>{let b;b=a.qd;CC();Fh(b,0);};
function LB(){I.call(this);this.q0=null;}
let U8=a=>{let b;b=a.q0;CC();Mr(b,(-1));};
function LA(){I.call(this);this.rx=null;}
let XR=a=>{let b;b=a.rx.jw;if(!b.jn.jT)J3(b);else K2(b);};
function Ly(){I.call(this);this.pm=null;}
let Sw=a=>{let b;b=a.pm;CC();Mr(b,1);};
function Lx(){I.call(this);this.q7=null;}
let Uw=a=>{let b;b=a.q7;CC();Fh(b,2147483647);};
function HR(){let a=this;I.call(a);a.rM=null;a.rN=null;}
let Y$=(b,c)=>{let d,e;b=b;c=b.rM;b=b.rN;c=c.lV;CC();c=EB(Bk(c.value));d=0.0;if(c!==CY)d=c.mx;e=d|0;Fh(b,e);};
function HQ(){let a=this;I.call(a);a.pH=null;a.pG=null;}
let Yb=(b,c)=>{let d;b=b;c=b.pH;b=b.pG;Ba();d=Dr;c=Bk(c.lc.value);Kk(b,d,c);};
function GI(){let a=this;N.call(a);a.jj=null;a.jt=null;}
let Lq=(a,b,c)=>{a.jj=b;a.jt=c;},DZ=(a,b)=>{let c=new GI();Lq(c,a,b);return c;},Fi=()=>{return Eu(BX([0.0,1.0,1.0,0.0]));},Eu=b=>{let c,d,e,f,g;c=b.data;d=Bd(B$(CX),4);e=d.data;e[0]=BX([0.0,0.0]);e[1]=BX([0.0,1.0]);e[2]=BX([1.0,0.0]);e[3]=BX([1.0,1.0]);f=Eb(d);g=BD(f.jk,1);Ca(b,0,g.jh,0,c.length);return DZ(f,g);},Jv=(a,b,c,d,e)=>{let f;f=DZ(Ky(a.jj),Ky(a.jt));Hk(f,b,c,d,e);return f;},O6=(a,b)=>{return Jv(a,b,W(a.jj,b,0),W(a.jj,b,1),1.0-W(a.jt,b,0));},Hk=(a,b,c,d,e)=>{BU(a.jj,b,0,c);BU(a.jj,b,1,d);BU(a.jt,b,
0,e);},Bi=a=>{return a.jj.jk;},Tl=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(GI)){b=b;c=!X(a.jj,b.jj)?0:X(a.jt,b.jt)?1:0;}else c=0;return c;};
function On(){I.call(this);this.qQ=null;}
let Wj=(a,b,c)=>{let d;d=a.qQ;O8(d,b,W(d.jK.jj,D5(d),1),c);};
function Oo(){I.call(this);this.pZ=null;}
let Vz=(a,b,c)=>{let d;d=a.pZ;O8(d,W(d.jK.jj,D5(d),0),b,c);},I$=K(),YB=(b,c)=>{b;c.preventDefault();};
function I_(){let a=this;I.call(a);a.rz=null;a.rA=null;}
let SX=(b,c)=>{b=b;c=b.rz;b=b.rA;c=Dl(c.k_.selectedIndex);Ek(b,c);};
function Ok(){I.call(this);this.rb=null;}
let WF=a=>{let b;b=a.rb;GG(b,O6(b.jK,D5(b)),0);},SM=K(),B2=(b,c)=>{let d;d=b.ownerDocument.createElement(S(c));b.appendChild(d);return d;},B1=(b,c,d)=>{let e;e=B2(b,c);b=S(d);e.textContent=b;return e;},BB=(b,c)=>{if(!T(c,Bk(b.textContent)))b.textContent=S(c);},Hp=(b,c,d,e)=>{if(!d)b.removeAttribute(S(c));else b.setAttribute(S(c),S(e));},Cp=(b,c)=>{let d;d=new Iz;d.pM=c;b.addEventListener("click",Bl(Bo(d),"handleEvent"));};
function Ol(){I.call(this);this.qx=null;}
let Y_=a=>{let b,c,d,e,f,g,h,i;b=a.qx;c=QR(b.jK.jj);d=b.mY;e=Dl(Bi(b.jK));Ek(d,e);d=b.jK;f=c.ki;g=f-(f-c.kg)/2.0;f=c.j$;h=f-(f-c.j4)/2.0;e=DZ(BD(Bi(d)+1|0,2),BD(Bi(d)+1|0,1));i=0;while(i<Bi(d)){Hk(e,i,W(d.jj,i,0),W(d.jj,i,1),W(d.jt,i,0));i=i+1|0;}Hk(e,Bi(d),g,h,1.0);GG(b,e,0);};
function Oj(){I.call(this);this.pt=null;}
let RP=a=>{let b,c,d,e,f,g,h;b=a.pt;c=b.mY;d=CD();Ek(c,d);d=b.jK;e=D5(b);f=DZ(BD(Bi(d)-1|0,2),BD(Bi(d)-1|0,1));g=0;while(g<Bi(d)){h=C6(g,e);if(h)Hk(f,h<0?g:g-1|0,W(d.jj,g,0),W(d.jj,g,1),W(d.jt,g,0));g=g+1|0;}GG(b,f,0);};
function LY(){I.call(this);this.lm=null;}
let Os=K(),LS=null,GO=null,J8=null,Jf=null,Jg=null,Qw=null,DE=()=>{DE=Bg(Os);Ty();},Im=()=>{DE();return (Gw(OV(BO(Bv,[H(32),H(35),H(51),H(54),H(61),H(54)])))).mi;},Il=b=>{let c,d,e,f,g,h,i,j;DE();c=b.data.length;d=GO.data.length;if(c!=d){e=new BS;f=M();P(R(J(R(J(f,H(313)),d),H(314)),c),46);BW(e,L(f));Z(e);}c=Or(b,J8)>=Or(b,GO)?0:1;g=!c?GO:J8;e=!c?H(315):H(316);h=!c?H(316):H(315);i=Bh();j=new ER;f=M();J(J(J(J(J(J(J(J(J(f,H(317)),e),H(318)),h),H(319)),e),H(320)),h),H(321));KD(j,L(f),b);U(i,j);f=M();J(J(f,e),H(322));HW(i,
L(f),!c?Jf:Jg,g);j=M();J(J(j,h),H(323));HW(i,L(j),!c?Jg:Jf,g);f=M();J(J(J(J(J(f,H(324)),e),H(320)),h),H(325));HW(i,L(f),Qw,g);return i;},HW=(b,c,d,e)=>{let f,g,h,i,j,k,l,m,n,o,p;DE();d=d.data;f=b;g=(BE(f,f.jm-1|0)).mf.bd();h=Bh();i=d.length;j=0;while(j<i){k=g.data;l=e.data;m=d[j];if(k[m]!==l[m]){k[m]=l[m];b=LS.data[m];n=BZ(l[m]);o=M();J(J(J(o,b),H(298)),n);p=L(o);U(h,p);}j=j+1|0;}if(!Ci(h)){b=new ER;p=LZ(h);h=M();P(J(J(J(h,c),H(326)),p),46);KD(b,L(h),g);U(f,b);}},Or=(b,c)=>{let d,e,f;DE();d=0;e=0;while(true)
{f=c.data;if(e>=f.length)break;d=d+(b.data[e]!==f[e]?1:0)|0;e=e+1|0;}return d;},Ty=()=>{LS=BO(Bv,[H(327),H(328),H(329),H(330),H(331),H(332),H(333),H(334),H(335)]);GO=BX([1.0,1.0,1.0,1.0,0.0,(-1.0),1.0,(-2.0),0.0]);J8=BX([1.0,1.0,1.0,1.0,(-1.0),0.0,(-2.0),1.0,0.0]);Jf=Ix([0,1,4]);Jg=Ix([2,3,5]);Qw=Ix([6,7,8]);};
function MQ(){I.call(this);this.p4=null;}
let Tp=a=>{let b,c,d,e;b=a.p4;c=Il(b.lv);d=Gi(b);e=b.mg+1|0;b.mg=e;e=e>1&&!d?1:0;BB(b.mJ,e?H(336):(BE(c,d)).lR);FE(b.m3);};
function MU(){I.call(this);this.rT=null;}
let UO=a=>{let b,c,d,e,f;b=a.rT;c=Il(b.lv);d=Gi(b);e=c;f=(BE(e,d)).mf;BB(b.mJ,(BE(e,Gi(b))).lR);b=b.m3;c=new Nv;c.pQ=f;Et(b,c,0);};
function MS(){I.call(this);this.pW=null;}
let Wg=a=>{let b,c;b=a.pW.m3;c=CJ();E9(b,c);};
function QO(){I.call(this);this.q2=null;}
let UD=a=>{O4(a.q2);};
function QP(){I.call(this);this.qm=null;}
let Xo=a=>{JH(a.qm);};
function QN(){I.call(this);this.pw=null;}
let RW=a=>{let b,c,d;b=a.pw;Ba();c=Dm;d=Cc(YS()*10000.0|0);Kk(b,c,d);};
function JJ(){I.call(this);this.pk=null;}
let XF=(b,c)=>{let d,e,f;b=b.pk;if(!(!(c.ctrlKey?1:0)&&!(c.metaKey?1:0))&&!(c.altKey?1:0)?1:0){d=c.target;if(!T(Bk(d.tagName),H(337)))e=0;else{f=Bk(d.getAttribute("type"));e=!T(H(338),f)&&!T(H(339),f)?1:0;}if(!e){a:{f=Bk(c.key);e=(-1);switch(Dc(f)){case 89:if(!T(f,H(340)))break a;e=3;break a;case 90:if(!T(f,H(341)))break a;e=1;break a;case 121:if(!T(f,H(342)))break a;e=2;break a;case 122:if(!T(f,H(343)))break a;e=0;break a;default:}}b:{switch(e){case 0:case 1:c.preventDefault();if(!(c.shiftKey?1:0)){O4(b.mO);break b;}JH(b.mO);break b;case 2:case 3:break;default:break b;}c.preventDefault();JH(b.mO);}}}};
function Hu(){let a=this;BI.call(a);a.py=null;a.rR=null;a.k7=null;}
let OF=null,QW=null,N_=null,M_=null,QA=null,QU=null,Rs=null,RA=null,OJ=null,OG=null,OX=null,WS=null,Mk=null,GJ=()=>{GJ=Bg(Hu);VN();},KZ=()=>{GJ();return Mk.bd();},RY=(a,b,c,d,e,f)=>{GJ();Cx(a,b,c);a.py=d;a.rR=e;a.k7=f;},Cm=(a,b,c,d,e)=>{let f=new Hu();RY(f,a,b,c,d,e);return f;},VN=()=>{let b,c,d;OF=Cm(H(344),0,H(345),H(346),H(2));QW=Cm(H(347),1,H(348),H(349),H(350));N_=Cm(H(351),2,H(352),H(353),H(354));M_=Cm(H(355),3,H(356),H(357),H(358));QA=Cm(H(359),4,H(360),H(361),H(362));QU=Cm(H(363),5,H(364),H(365),H(366));Rs
=Cm(H(367),6,H(368),H(369),H(370));RA=Cm(H(371),7,H(372),H(373),H(374));OJ=Cm(H(375),8,H(376),H(377),H(378));OG=Cm(H(379),9,H(380),H(381),H(382));OX=Cm(H(383),10,H(384),H(385),H(386));b=Cm(H(387),11,H(388),H(389),H(390));WS=b;c=Bd(Hu,12);d=c.data;d[0]=OF;d[1]=QW;d[2]=N_;d[3]=M_;d[4]=QA;d[5]=QU;d[6]=Rs;d[7]=RA;d[8]=OJ;d[9]=OG;d[10]=OX;d[11]=b;Mk=c;};
function Gj(){let a=this;N.call(a);a.lh=0;a.mS=0;a.mh=null;}
let NJ=null,Hs=()=>{Hs=Bg(Gj);VQ();},SD=(a,b,c,d)=>{Hs();a.lh=b;a.mS=c;a.mh=d;},Eo=(a,b,c)=>{let d=new Gj();SD(d,a,b,c);return d;},JE=()=>{Hs();return NJ;},RO=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(Gj)){b=b;c=a.lh!=b.lh?0:a.mS!=b.mS?0:X(a.mh,b.mh)?1:0;}else c=0;return c;},VQ=()=>{let b,c,d,e,f,g;b=Eo(8,10000,H(391));c=Eo(10,10000,H(392));d=Eo(17,10000,H(393));e=Eo(71,10000,H(394));f=Eo(1,3000,H(395));g=Eo(195,8000,H(396));BR(b);BR(c);BR(d);BR(e);BR(f);BR(g);NJ=IU(BO(I,[b,c,d,e,f,g]));};
function J_(){I.call(this);this.qP=null;}
let W8=(b,c)=>{let d,e,f,g,h,i,j,k,l,m;b=b.qP;d=b.lM.selectedIndex-1|0;e=(KZ()).data.length;f=Dn(JE());if(d<0)BB(b.lI,H(2));else{b.o7=1;if(d<e){c=(KZ()).data[d];BB(b.lI,c.rR);b=b.nx;g=CJ();d=0;while(d<c.k7.ji.length){h=F6(c.k7,61,d);e=F6(c.k7,38,d);if(e<0)e=c.k7.ji.length;Cl(g,Dx(c.k7,d,h),Dx(c.k7,h+1|0,e));d=e+1|0;}E9(b,g);}else if(d>=(e+f|0)){BB(b.lI,H(2));b=b.nx;c=Im();g=CJ();i=(B6()).data;d=i.length;h=0;while(h<d){j=i[h];k=CB(c,j);l=new OR;l.pg=g;l.pf=j;Hr(k,l);h=h+1|0;}E9(b,g);}else{c=JE();d=d-e|0;c=FW(c,
d);g=b.lI;d=c.lh;l=c.mh;j=M();P(J(P(R(J(j,H(397)),d),32),l),46);BB(g,L(j));g=b.nx;i=Bd(Bv,6);m=i.data;Ba();m[0]=Dm.jq;m[1]=Cc(c.lh);m[2]=Ed.jq;m[3]=Cc(c.mS);m[4]=Dr.jq;m[5]=H(265);b=OV(i);E9(g,b);}}},Ii=K(),SO=(b,c)=>{b;c.preventDefault();},JC=K(0);
function IP(){I.call(this);this.qE=null;}
let TI=(b,c)=>{let d;b=b.qE;d=0;while(d<c.length){if((Mh(c[d])).isIntersecting?1:0)Rr(b);d=d+1|0;}},Fa=K(0);
function Qp(){I.call(this);this.p3=null;}
let SP=(a,b)=>{b=b;U(a.p3,b);},Zo=K(),Qs=K(0);
function Id(){I.call(this);this.q9=null;}
let Vl=(b,c)=>{let d,e,f,g,h,i,j,k,l;c;b=b.q9;b.l$=0;c=b.jn;d=c.jT;if(JF(c))If(b.jn,new Qm,7.0);N9(b);e=d&&!b.jn.jT?1:0;f=b.jn.jp;if(BT(f)!=b.n6){b.n6=BT(f);b.ls.hear("iteration");}if(f.kX&&!b.ov){b.ov=1;b.ls.hear("diverge");}else if(e)b.ls.hear("finish");if(JF(b.jn))CS(b);else if(b.o1){b.o1=0;c=b.ks;g=EY(b.jn.jp);c=c.rL;h=g.k0;i=E5(g.kD,4);e=Dz(g);d=Bi(g.jv);g=M();J(R(J(R(J(J(J(R(J(g,H(175)),h),H(398)),i),H(159)),e),H(224)),d),H(399));BB(c,L(g));c=b.k3;b=b.jn;i=b.jL;e=BT(b.jp);if(FA(c)&&!N8(c)){f=(Gw(Lm(c))).mi;b
=CJ();j=(B6()).data;d=j.length;h=0;while(h<d){k=j[h];l=k!==Cv?Bs(i,k):Cc(e);if(!T(l,Bs(f,k))){Cl(b,k.jq,l);f=Eg(H4(f,k,l),f);}h=h+1|0;}VD(S(Ik(b)));c.nI=Bk(location.hash.slice(1));}}},CZ=K(ET);
function II(){CZ.call(this);this.nD=null;}
let Yl=(a,b)=>{a.nD=b;},IU=a=>{let b=new II();Yl(b,a);return b;},FW=(a,b)=>{return a.nD.data[b];},Dn=a=>{return a.nD.data.length;},O0=K(),TK=a=>{return performance.now();},XX=K(),E_=b=>{let c,d,e,f,g,h,i;if(!OW(b))return Nu(b);if(b===0.0){c=Fo(b);d=M();J(J(d,c),H(400));return L(d);}c=S1(Bq(b));e=c.mK;f=c.nu-1|0;if((-4)<=f&&f<16){d=Fo(b);c=Pl(c,BA(1,e.ji.length-c.nu|0));g=M();J(J(g,d),c);return L(g);}if(e.ji.length<=1)d=H(2);else{c=Hi(e,1);d=M();J(P(d,46),c);d=L(d);}h=f<0? -f|0:f;c=f>=0?H(401):H(402);g=h>=10
?H(2):H(0);i=M();R(J(J(i,c),g),h);c=L(i);g=Fo(b);f=BQ(e,0);i=M();J(J(P(J(i,g),f),d),c);return L(i);},BZ=b=>{let c,d,e,f,g;a:{c=E_(b);if(c===H(403))d=1;else if(H(403).ji.length>c.ji.length)d=0;else{e=0;f=c.ji.length-H(403).ji.length|0;while(f<c.ji.length){g=BQ(c,f);d=e+1|0;if(g!=BQ(H(403),e)){d=0;break a;}f=f+1|0;e=d;}d=1;}}if(d)c=Dx(c,0,c.ji.length-2|0);return c;},E5=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n;if(!OW(b))return Nu(b);if(b===0.0)d=Fl(H(2),0);else{e=Bq(b);d=Ea(Jq(e),BA(He(e),0));f=Ea(Cd(1),BA( -He(e)|0,
0));g=L2(e);Em(f,BA(g,0));Em(d,BA( -g|0,0));if(C$(d,f)>=0){DF(f,0);g=g+1|0;}h=g+c|0;if(h<0)d=Fl(H(2),0);else{i=C_(h);j=i.data;h=0;k=0;l=j.length;while(k<l){DF(d,0);h=IG(d,f);j[k]=(48+h|0)&65535;k=k+1|0;}if(!NL(d,f,h))d=Fl(FJ(i),g);else{h=l-1|0;while(h>=0&&j[h]==57){k=h+(-1)|0;j[h]=48;h=k;}if(h>=0){j[h]=(j[h]+1|0)&65535;d=Fl(FJ(i),g);}else{d=new Jp;m=FJ(i);f=M();J(P(f,49),m);O9(d,L(f),g+1|0);}}}}f=Fo(b);d=Pl(d,c);n=M();J(J(n,f),d);return L(n);},EB=b=>{let c,d,e,f,g,h,i,j,k,l;c=new Qb;b=D1(b);c.nj=Ho(B9);c.mT
=b;d=NA(c);e=0;f=0;g=0;h=DR(c);while(true){if(!Jx(h)){if(h!=46&&h!=44)break;if(f)break;}c.ka=c.ka+1|0;if(!Jx(h))f=1;else{e=1;i=c.lD;if(i==800){g=g|(h==48?0:1);c.j7=c.j7+(!f?1:0)|0;}else{c.j7=c.j7-(!f?0:1)|0;if(!(h==48&&i<=0)){DF(c.nj,h-48|0);c.lD=c.lD+1|0;}}}h=DR(c);}if(g){DF(c.nj,1);c.lD=c.lD+1|0;c.j7=c.j7-1|0;}a:{if(e){if(DR(c)!=101&&DR(c)!=69)e=1;else{c.ka=c.ka+1|0;i=NA(c);e=0;f=0;g=DR(c);while(Jx(g)){c.ka=c.ka+1|0;e=1;f=BG(((f*10|0)+g|0)-48|0,100000000);g=DR(c);}g=c.j7;if(i)f= -f|0;c.j7=g+f|0;}if(e&&c.ka
>=c.mT.ji.length){j=!d?1:(-1);d=c.lD;e=d+c.j7|0;if(d&&e>=(-330)){if(e>310)k=Infinity;else{b=c.nj;l=Ho(Cd(1));Em(b,BA(c.j7,0));Em(l,BA( -c.j7|0,0));e=Nx(b)-Nx(l)|0;FG(b,BA( -e|0,0));FG(l,BA(e,0));if(C$(b,l)<0){FG(b,1);e=e+(-1)|0;}if(e>1023)k=Infinity;else{i=BG(53,e+1075|0);if(i<0)k=0.0;else{k=0.0;f=0;while(f<i){k=2.0*k+IG(b,l);FG(b,1);f=f+1|0;}if(C$(b,l)>=(k%2.0!==0.0?0:1))k=k+1.0;k=Vy(Sd(X9(Cd(BA(e-52|0,(-1074))+1074|0),52),Ft(k)));}}}}else k=0.0;b=Qz(j*k);break a;}}b=J6();}return b;},OW=b=>{return !(Bq(b)<=
1.7976931348623157E308)?0:1;},Nu=b=>{let c,d;if(isNaN(b)?1:0)c=H(404);else{c=Fo(b);d=M();J(J(d,c),H(405));c=L(d);}return c;},Fo=b=>{return !(b<0.0)&&!(1.0/b<0.0)?H(2):H(233);},Pl=(b,c)=>{let d,e,f,g;d=M();e=b.nu;f=BG(e-1|0,0);g=e+c|0;while(f<g){if(f==e)P(d,46);P(d,f>=0&&f<b.mK.ji.length?BQ(b.mK,f):48);f=f+1|0;}return L(d);};
function MI(){I.call(this);this.mx=0.0;}
let CY=null,Yn=(a,b)=>{a.mx=b;},Qz=a=>{let b=new MI();Yn(b,a);return b;},J6=()=>{if(CY===null)CY=Qz(0.0);return CY;},Eh=a=>{let b;if(a!==CY)return a.mx;b=new D3;Br(b);Z(b);},KH=a=>{return a===CY?0:1;},PU=a=>{return a!==CY?0:1;},PS=(a,b)=>{if(a!==CY)b.gT(a.mx);},XM=K(),Wt=b=>{return Math.sin(b);},Tc=b=>{return Math.cos(b);},C1=b=>{return Math.sqrt(b);},CU=b=>{return Math.ceil(b);},Fn=b=>{return Math.floor(b);},Bt=b=>{return Yd(Ft(b+YC(b)*0.5));},YS=()=>{return Math.random();},BG=(b,c)=>{if(b<c)c=b;return c;},BA
=(b,c)=>{if(b>c)c=b;return c;},Vc=(b,c)=>{return Math.min(b,c);},Bf=(b,c)=>{return Vc(b,c);},YP=(b,c)=>{return Math.max(b,c);},Bu=(b,c)=>{return YP(b,c);},W$=b=>{return Math.abs(b);},Bq=b=>{return W$(b);},YC=b=>{return Math.sign(b);};
function I6(){let a=this;N.call(a);a.jO=null;a.jv=null;a.nM=null;a.k0=0;a.kD=0.0;a.kz=null;a.of=null;a.lC=null;a.lQ=0;}
let Gc=a=>{let b;b=Cj(a.jO);C8(b,a.kz);return b;},My=(a,b)=>{return !(W(a.lC,b,0)>0.5)?0:1;},HG=(a,b)=>{return My(a,b)!==W(a.jv.jt,b,0)?0:1;},Dz=a=>{let b,c;b=0;c=0;while(c<Bi(a.jv)){b=b+(!HG(a,c)?0:1)|0;c=c+1|0;}return b;},Xr=(a,b)=>{let c;a:{if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(I6)){b=b;if(!X(a.jO,b.jO)){c=0;break a;}if(!X(a.jv,b.jv)){c=0;break a;}if(!X(a.nM,b.nM)){c=0;break a;}if(a.k0!=b.k0){c=0;break a;}if(a.kD!==b.kD){c=0;break a;}if(!X(a.kz,b.kz)){c=0;break a;}if(!X(a.of,b.of)){c=0;break a;}if(!X(a.lC,
b.lC)){c=0;break a;}if(a.lQ==b.lQ){c=1;break a;}c=0;}else c=0;}return c;},SG=a=>{return a.jv;};
function Mw(){let a=this;I.call(a);a.jy=null;a.jx=null;}
let SF=(a,b)=>{let c,d,e,f;c=Dn(b.kf);d=Bd(Cg,c);e=d.data;a.jy=d;a.jx=Bd(Cg,c);e[0]=BD(0,0);a.jx.data[0]=BD(0,0);f=1;while(f<c){a.jy.data[f]=BD(Be(b,f),Be(b,f-1|0));a.jx.data[f]=BD(Be(b,f),1);f=f+1|0;}},Cj=a=>{let b=new Mw();SF(b,a);return b;},CL=a=>{let b,c,d,e,f;b=0;c=1;while(true){d=a.jy.data;if(c>=d.length)break;b=b+(d[c].jh.data.length+a.jx.data[c].jh.data.length|0)|0;c=c+1|0;}d=Bn(b);e=0;c=1;while(true){f=a.jy.data;if(c>=f.length)break;b=Mt(f[c].jh,d,e);e=Mt(a.jx.data[c].jh,d,b);c=c+1|0;}return d;},C8
=(a,b)=>{let c,d,e;c=0;d=1;while(true){e=a.jy.data;if(d>=e.length)break;c=Ry(b,Ry(b,c,e[d].jh),a.jx.data[d].jh);d=d+1|0;}},OZ=b=>{let c,d,e;b=b.data;c=b.length;d=0;while(d<c){e=b[d];if(e-e!==0.0)return 0;d=d+1|0;}return 1;},Mt=(b,c,d)=>{let e;e=b.data.length;Ca(b,0,c,d,e);return d+e|0;},Ry=(b,c,d)=>{let e;e=d.data.length;Ca(b,c,d,0,e);return c+e|0;};
function Cg(){let a=this;I.call(a);a.jk=0;a.jo=0;a.jh=null;}
let FU=(a,b,c)=>{a.jk=b;a.jo=c;a.jh=Bn(Bc(b,c));},BD=(a,b)=>{let c=new Cg();FU(c,a,b);return c;},Eb=b=>{let c,d,e,f,g,h,i;b=b.data;c=new Cg;d=b.length;FU(c,d,!d?0:b[0].data.length);e=0;while(e<d){f=b[e].data.length;g=c.jo;if(f!=g){h=new BS;d=b[e].data.length;i=M();P(R(J(R(J(R(J(i,H(406)),e),H(407)),d),H(408)),g),46);BW(h,L(i));Z(h);}Ca(b[e],0,c.jh,Bc(e,g),g);e=e+1|0;}return c;},OP=a=>{return a.jk;},G_=a=>{return a.jo;},W=(a,b,c)=>{return a.jh.data[Bc(b,a.jo)+c|0];},BU=(a,b,c,d)=>{a.jh.data[Bc(b,a.jo)+c|0]=d;},Ib
=a=>{return a.jh;},Ky=a=>{let b,c,d;b=BD(a.jk,a.jo);c=a.jh;d=c.data;Ca(c,0,b.jh,0,d.length);return b;},E3=a=>{let b,c,d;b=a.jk;c=a.jo;d=M();R(P(R(d,b),120),c);return L(d);},HS=(a,b)=>{let c,d,e,f,g,h,i,j,k,l;a:{if(b instanceof Cg){c=b;if(a.jk==c.jk&&a.jo==c.jo){b:{d=a.jh;e=c.jh;if(d===e)f=1;else{if(d!==null&&e!==null){d=d.data;e=e.data;f=d.length;if(f==e.length){g=0;c:{while(true){if(g>=f){g=(-1);break c;}h=g+0|0;i=d[h];j=e[h];JL();h=(!(i>j)?0:1)-(!(j>i)?0:1)|0;if(!h){k=1.0/i;l=1.0/j;h=(((!(k>l)?0:1)-(!(l>k)
?0:1)|0)+(j!==j?0:1)|0)-(i!==i?0:1)|0;}if(h)break;g=g+1|0;}}f=g>=0?0:1;break b;}}f=0;}}if(f){f=1;break a;}}}f=0;}return f;},M3=K(),Tg=a=>{return performance.now();},Hl=K(0);
function Q0(){let a=this;I.call(a);a.qo=null;a.qp=null;a.qq=0;}
function O3(){let a=this;I.call(a);a.jF=null;a.kl=null;}
let M6=(a,b,c,d)=>{let e,f;if(!T(Eg(CB(a.jF,c),H(2)),d)&&!G$(a.jF,b)){e=a.kl;b=b.jq;f=c.jq;c=M();J(J(P(J(J(J(c,b),H(409)),f),61),d),H(410));b=L(c);U(e,b);}},G2=(a,b)=>{let c,d;c=b.jq;b=Bs(a.jF,b);d=M();J(P(J(d,c),61),b);return L(d);},D3=K(BN);
function H8(){let a=this;N.call(a);a.kB=null;a.lj=null;}
let PR=a=>{return a.kB.data.length+a.lj.data.length|0;},Uv=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(H8)){b=b;c=!X(a.kB,b.kB)?0:X(a.lj,b.lj)?1:0;}else c=0;return c;},Tn=K(),Uh=K(),MN=b=>{let c,d,e,f;b=b.data;c=b.length;d=new Float64Array(c);e=0;while(e<c){f=b[e];d[e]=f;e=e+1|0;}return d;},Ot=K(DH),Zs=null,JL=()=>{JL=Bg(Ot);Uz();},Uz=()=>{Zs=Bx(CX);};
function BY(){BI.call(this);this.mr=null;}
let D2=null,Hv=null,Go=null,O1=null,Rt=null,NZ=null,QI=null,Mf=null,Cr=()=>{Cr=Bg(BY);RS();},DD=(a,b,c,d)=>{Cr();Cx(a,b,c);a.mr=d;},ZB=a=>{return a.mr;},Sc=(a,b,c)=>{let d,e,f,g;d=b.jh;e=c.jh;f=0;while(true){g=d.data;if(f>=g.length)break;e.data[f]=a.g1(g[f]);f=f+1|0;}},MM=(a,b,c,d,e)=>{let f,g,h,i,j,k,l,m,n;f=b.jh;g=c.jh;h=d.jh;i=e.jh;j=0;while(true){k=i.data;if(j>=k.length)break;l=g.data;m=h.data;n=f.data;k[j]=a.g2(l[j],m[j])*n[j];j=j+1|0;}},RS=()=>{let b,c,d;b=new Lj;DD(b,H(411),0,H(52));D2=b;b=new Li;DD(b,
H(412),1,H(53));Hv=b;b=new Lg;DD(b,H(363),2,H(54));Go=b;b=new Lf;DD(b,H(413),3,H(55));O1=b;b=new Le;DD(b,H(414),4,H(56));Rt=b;b=new Ld;DD(b,H(415),5,H(57));NZ=b;b=new Lc;DD(b,H(416),6,H(58));QI=b;c=Bd(BY,7);d=c.data;d[0]=D2;d[1]=Hv;d[2]=Go;d[3]=O1;d[4]=Rt;d[5]=NZ;d[6]=b;Mf=c;},L7=K(),Pd=null,HJ=()=>{HJ=Bg(L7);YG();},YG=()=>{let b,c;b=B8((B6()).data.length);c=b.data;Pd=b;c[Ej.jM]=1;c[CW.jM]=2;c[Dy.jM]=3;},Oh=K(0);
function H5(){let a=this;I.call(a);a.qw=null;a.qu=null;}
let Yg=b=>{let c;b=b;c=b.qw;b=b.qu;HF(c);b.g4();};
function No(){I.call(this);this.o2=0;}
function KP(){I.call(this);this.qV=null;}
let VP=(b,c)=>{let d,e;b=b.qV;if((c.isPrimary?1:0)&&!c.button){b.nt=c.offsetX;b.ns=c.offsetY;b.pb=0;d=OQ(c);e=b.lg.g6(b.nt,b.ns,d);b.l5=e;if(!e)b.lg.g7();else{b.og.setPointerCapture(c.pointerId);b.lg.g8(b.nt,b.ns,d);}}};
function KQ(){I.call(this);this.rW=null;}
let Yr=(b,c)=>{let d,e,f;b=b.rW;if(c.isPrimary?1:0){d=c.offsetX;e=c.offsetY;if(b.l5){f=b.pb|(!(Bu(Bq(d-b.nt),Bq(e-b.ns))>3.0)?0:1);b.pb=f;if(f)b.lg.g9(d,e);}else{f=b.lg.g6(d,e,OQ(c));if(f!=b.qL){b.qL=f;b.og.style.setProperty("cursor",S(!f?H(126):H(417)));}}}};
function KR(){I.call(this);this.pU=null;}
let X2=(b,c)=>{LI(b.pU,c);};
function KS(){I.call(this);this.qI=null;}
let Xy=(b,c)=>{LI(b.qI,c);};
function KT(){I.call(this);this.q8=null;}
let Tj=(b,c)=>{if(b.q8.l5)c.preventDefault();};
function JQ(){I.call(this);this.rs=null;}
let XT=(b,c)=>{let d,e;b=b.rs;c=EB(Bk(b.lf.value));if(!(KH(c)&&Bq(Eh(c))<=1.7976931348623157E308?1:0))c=J6();if(KH(c))Pr(b,Eh(c),0);else{c=b.p6;d=Bk(b.lf.value);e=M();J(J(J(J(e,c),H(418)),d),H(136));Pa(b,L(e));}};
function JR(){I.call(this);this.rk=null;}
let X8=(b,c)=>{let d,e,f;b=b.rk;d=!(c.shiftKey?1:0)?0.1:1.0;a:{e=Bk(c.key);f=(-1);switch(Dc(e)){case 930625636:if(!T(e,H(419)))break a;f=0;break a;case 977535019:if(!T(e,H(420)))break a;f=1;break a;default:}}b:{switch(f){case 0:break;case 1:d= -d;break b;default:d=0.0;break b;}}if(d!==0.0){c.preventDefault();Pr(b,Bt((b.mE+d)*100.0)/100.0,c.repeat?1:0);}};
function JS(){I.call(this);this.qJ=null;}
let Ts=(b,c)=>{b=b.qJ;c=HE(b.mE);if(!b.n8&&!T(c,b.ml))HZ(b,c);};
function Iz(){I.call(this);this.pM=null;}
let X1=(b,c)=>{b.pM.g4();},EG=K(BN);
function Lw(){let a=this;I.call(a);a.lF=null;a.kR=null;a.kH=null;a.m2=null;a.nk=null;a.m9=null;}
let UX=(a,b,c,d)=>{let e,f,g,h,i;a.m9=H(2);a.lF=c;e=c.jq;b=B2(b,H(421));a.kR=b;b.className="field";f=a.kR;b=Fm(e,45,32);g=((BQ(b,0)-97|0)+65|0)&65535;b=Hi(b,1);h=M();J(P(h,g),b);(B1(f,H(422),L(h))).setAttribute("for",S(e));b=c.lH;b=b instanceof JV?b.lw:!(b instanceof FM)?Ie():Nq(H(117),H(5));a.nk=b;if(!b.m()){f=B2(a.kR,H(423));b=a.nk.p();while(b.q()){B1(f,H(228),b.s());}}else{f=B2(a.kR,H(424));f.setAttribute("type","text");b=a.lF.lH;f.setAttribute("inputmode",S(!(!(b instanceof Gm)&&!(b instanceof Hc)?0:1)?
H(425):H(426)));f.setAttribute("autocomplete","off");f.setAttribute("spellcheck","false");}a.kH=f;f.setAttribute("id",S(e));i=a.kH;b=M();J(J(J(J(b,e),H(427)),e),H(281));b=L(b);i.setAttribute("aria-describedby",S(b));i=B1(a.kR,H(209),c.pn);c="help";i.className=c;b=M();J(J(b,e),H(428));h=L(b);i.setAttribute("id",S(h));h=B2(a.kR,H(209));a.m2=h;b="complaint";h.className=b;i=a.m2;b=M();J(J(b,e),H(281));h=L(b);i.setAttribute("id",S(h));a.m2.setAttribute("role","alert");b=a.kH;h=new Ic;h.qk=a;h.qj=d;b.addEventListener("change",
Bl(Bo(h),"handleEvent"));},UL=(a,b,c)=>{let d=new Lw();UX(d,a,b,c);return d;},Zg=(a,b)=>{let c,d,e,f;a:{b:{c=a.kR;d=a.lF;Ba();if(!(d===CG&&!BC(b,B0,H(36)))){if(a.lF!==C3)break b;if(BC(b,Cf,H(27)))break b;}e=1;break a;}e=0;}c.hidden=!!e;f=Bs(b,a.lF);if(!T(f,a.m9)){a.m9=f;Ra(a,f);Mu(a,H(2));}},Mu=(a,b)=>{BB(a.m2,b);Hp(a.kH,H(312),Ck(b)?0:1,H(5));},Ra=(a,b)=>{if(!a.nk.m())a.kH.value=S(b);else a.kH.value=S(b);},Zt=K(),P1=K(),VX=null,La=null,Hw=null,Ge=null,Pq=null,K9=null,ON=null,Fw=()=>{Fw=Bg(P1);TL();},TL=()=>
{let b;VX=new WeakMap();La=!(typeof WeakRef!=='undefined'?1:0)?null:new WeakMap();Hw=!(typeof WeakRef!=='undefined'?1:0)?null:new Map();Ge=!(typeof WeakRef!=='undefined'?1:0)?null:new Map();if(Hw===null)b=null;else{b=new HY;b=new FinalizationRegistry(Bl(Bo(b),"accept"));}K9=b;if(Ge===null)b=null;else{b=new HX;b=new FinalizationRegistry(Bl(Bo(b),"accept"));}ON=b;},X5=K(),Qc=K(),W7=null,SL=null,Lb=null,Ou=null,T5=null,X7=null,Fj=()=>{Fj=Bg(Qc);Sz();},Sz=()=>{W7=new OA;SL=new Ox;Lb=new Oz;Ou=new Ov;T5=new Ow;X7
=new N5;},K3=K(0),NU=K(0),Q6=K(0),N$=K(0),QB=K(0),O$=K(0),Ql=K(0),Mq=K(0),Nt=K(0),MP=K(0),Mb=K(0),U5=K(),FB=b=>{let c,d;c=b.lastChild;while(c!==null){d=c.previousSibling;if(c.nodeType!=2)b.removeChild(c);c=d;}return b;},XG=K(),C5=(b,c)=>{let d,e,f,g;d=Bh();if(Ck(D1(b)))return d;e=0;f=F6(b,c,0);while(f>=0){g=Dx(b,e,f);U(d,g);e=f+1|0;f=F6(b,c,e);}b=Hi(b,e);U(d,b);return d;},GK=b=>{let c,d,e,f,g;c=C5(b,44);d=Bn(c.jm);e=d.data;f=0;g=e.length;while(f<g){e[f]=K0(BE(c,f));f=f+1|0;}return d;},K0=b=>{let c,d;c=EB(b);d
=new Q5;d.rD=b;if(c!==CY)return c.mx;b=d.rD;c=new H$;d=M();J(J(d,H(429)),b);BW(c,L(d));Z(c);};
function Qb(){let a=this;I.call(a);a.mT=null;a.ka=0;a.nj=null;a.j7=0;a.lD=0;}
let DR=a=>{return a.ka>=a.mT.ji.length?0:BQ(a.mT,a.ka);},Jx=b=>{return 48<=b&&b<=57?1:0;},NA=a=>{let b,c;b=DR(a);c=b!=45&&b!=8722?0:1;if(!(!c&&b!=43))a.ka=a.ka+1|0;return c;};
function Ig(){let a=this;N.call(a);a.ne=0;a.m4=0;}
let M0=(b,c,d)=>{let e,f;e=Bc(b%(((d+c|0)-1|0)/c|0)|0,c);f=new Ig;b=BG(c,d-e|0);f.ne=e;f.m4=b;return f;},Uk=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(Ig)){b=b;c=a.ne!=b.ne?0:a.m4==b.m4?1:0;}else c=0;return c;};
function Gq(){let a=this;I.call(a);a.nB=null;a.j0=null;a.jW=null;}
let Ja=(a,b,c)=>{let d,e,f,g;a.nB=b;d=Dn(b.kf);e=Bd(Cg,d);f=e.data;a.j0=e;a.jW=Bd(Cg,d);f[0]=BD(0,0);a.jW.data[0]=c;g=1;while(g<d){a.j0.data[g]=BD(c.jk,Be(b,g));a.jW.data[g]=BD(c.jk,Be(b,g));g=g+1|0;}},E2=(a,b)=>{let c=new Gq();Ja(c,a,b);return c;},Gx=a=>{return a.jW.data[Bm(a.nB)];},DL=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t;c=b.jy;d=b.jx;e=1;while(e<=Bm(a.nB)){f=c.data;b=a.jW.data[e-1|0];g=f[e];h=a.j0.data[e];DO(b.jo==g.jo&&h.jk==b.jk&&h.jo==g.jk?1:0,H(430),b,g,h);i=b.jh;j=g.jh;f=h.jh;k=b.jk;l=g.jk;m
=b.jo;n=0;while(n<k){o=0;while(o<l){p=0.0;q=0;while(q<m){r=i.data;s=j.data;p=p+r[Bc(n,m)+q|0]*s[Bc(o,m)+q|0];q=q+1|0;}f.data[Bc(n,l)+o|0]=p;o=o+1|0;}n=n+1|0;}b=d.data[e];g=a.j0.data[e];DO(b.jk==g.jo&&b.jo==1?1:0,H(431),g,b,g);i=b.jh;j=g.jh;t=g.jo;n=0;while(true){r=j.data;if(n>=r.length)break;o=0;while(o<t){f=i.data;q=n+o|0;r[q]=r[q]+f[o];o=o+1|0;}n=n+t|0;}Sc(IE(a.nB,e),a.j0.data[e],a.jW.data[e]);e=e+1|0;}};
function P8(){let a=this;N.call(a);a.l8=null;a.r3=null;a.kt=null;a.n5=null;a.n9=null;a.mm=null;a.kV=0;}
let V3=a=>{return a.kt;};
function Fe(){let a=this;N.call(a);a.j6=null;a.jP=null;a.kJ=null;a.ky=null;a.nc=null;a.mN=null;a.m1=null;a.kZ=null;a.kQ=null;a.oy=null;a.nY=null;a.kF=null;}
let HU=(a,b,c,d,e,f,g,h,i,j,k,l,m)=>{a.j6=b;a.jP=c;a.kJ=d;a.ky=e;a.nc=f;a.mN=g;a.m1=h;a.kZ=i;a.kQ=j;a.oy=k;a.nY=l;a.kF=m;},Zy=(a,b,c,d,e,f,g,h,i,j,k,l)=>{let m=new Fe();HU(m,a,b,c,d,e,f,g,h,i,j,k,l);return m;},Uc=()=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p;b=Bb(1512988);c=new Fe;d=Bb(15789813);e=Bb(11183798);f=Bb(9144216);g=Bb(15000044);h=Bb(14268646);i=Bb(10935200);j=Bb(12160969);k=Bb(7323508);l=Bb(13214934);m=new DC;n=Bd(CI,7);o=n.data;o[0]=Bb(1775906);o[1]=Bb(3089216);o[2]=Bb(5189463);o[3]=Bb(7815012);o[4]=Bb(10638698);o[5]
=Bb(13204079);o[6]=Bb(15051394);Fk(m,n);p=new DC;n=Bd(CI,3);o=n.data;o[0]=Jz(DT(Bb(10055851),0.5),b);o[1]=Bb(2499629);o[2]=Jz(DT(Bb(5942881),0.4),b);Fk(p,n);HU(c,b,d,e,f,g,h,i,j,k,l,m,p);return c;},Xt=a=>{return a.j6;},XJ=a=>{return a.jP;};
function K5(){let a=this;I.call(a);a.ln=null;a.ld=null;a.kA=null;a.lb=null;a.la=null;}
let V7=(a,b,c)=>{let d,e,f;a.ln=b;d=Dn(b.kf);a.ld=Bd(Cg,d);a.kA=Bd(Cg,d);e=Cj(b);a.lb=e.jy;a.la=e.jx;a.ld.data[0]=BD(0,0);a.kA.data[0]=BD(0,0);f=1;while(f<d){a.ld.data[f]=BD(c,Be(b,f));a.kA.data[f]=BD(c,Be(b,f));f=f+1|0;}},Ki=(a,b)=>{let c=new K5();V7(c,a,b);return c;},JZ=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y;e=c.jW.data;f=b.jy;g=Bm(a.ln);YX(a.ln.lA,e[g],d,a.ld.data[g]);h=Bm(a.ln);i=a.ln;b=i.lq;Cr();if(b===D2&&i.lA===EH){i=c.jW.data[h];b=a.kA.data[h];DO(I0(i,d)&&I0(i,b)?1:0,H(432),i,d,b);j
=i.jh;k=d.jh;l=b.jh;m=0;while(true){n=l.data;if(m>=n.length)break;o=j.data;p=k.data;n[m]=o[m]-p[m];m=m+1|0;}}else MM(IE(i,h),a.ld.data[h],c.j0.data[h],c.jW.data[h],a.kA.data[h]);while(true){h=C6(g,1);if(h<0)break;b=a.kA.data[g];m=g-1|0;i=e[m];q=a.lb.data[g];DO(b.jk==i.jk&&q.jk==b.jo&&q.jo==i.jo?1:0,H(433),b,i,q);n=b.jh;j=i.jh;k=q.jh;r=b.jo;s=i.jo;t=b.jk;u=0;while(u<r){v=0;while(v<s){w=0.0;x=0;while(x<t){p=n.data;l=j.data;w=w+p[Bc(x,r)+u|0]*l[Bc(x,s)+v|0];x=x+1|0;}k.data[Bc(u,s)+v|0]=w;v=v+1|0;}u=u+1|0;}b=a.kA.data[g];d
=a.la.data[g];DO(d.jk==b.jo&&d.jo==1?1:0,H(434),b,b,d);l=b.jh;p=d.jh;y=b.jo;u=0;while(u<y){w=0.0;v=u;while(true){k=l.data;if(v>=k.length)break;w=w+k[v];v=v+y|0;}p.data[u]=w;u=u+1|0;}if(h>0){l=f.data;b=a.kA.data[g];d=l[g];i=a.ld.data[m];DO(b.jo==d.jk&&i.jk==OP(b)&&G_(i)==G_(d)?1:0,H(435),b,d,i);p=Ib(b);l=Ib(d);k=Ib(i);h=OP(b);u=G_(d);v=G_(b);x=0;while(x<h){y=0;while(y<u){w=0.0;t=0;while(t<v){j=p.data;n=l.data;w=w+j[Bc(x,v)+t|0]*n[Bc(t,u)+y|0];t=t+1|0;}k.data[Bc(x,u)+y|0]=w;y=y+1|0;}x=x+1|0;}MM(IE(a.ln,m),a.ld.data[m],
c.j0.data[m],e[m],a.kA.data[m]);}g=g+(-1)|0;}};
function QC(){let a=this;I.call(a);a.oI=null;a.ou=null;a.oW=null;}
let V8=(a,b,c)=>{let d;d=DZ(BD(c,2),BD(c,1));a.oI=d;a.ou=E2(b,d.jj);a.oW=Ki(b,c);},Ms=(a,b)=>{let c=new QC();V8(c,a,b);return c;},Tw=K(),Gk=(b,c)=>{let d,e,f,g;b=b.data;d=Bn(c);e=d.data;f=BG(c,b.length);g=0;while(g<f){e[g]=b[g];g=g+1|0;}return d;},TQ=K(),Zw=(b,c,d,e,f)=>{let g,h,i,j,k,l,m,n;if(b!==null&&d!==null){if(c>=0&&e>=0&&f>=0&&(c+f|0)<=Gt(b)&&(e+f|0)<=Gt(d)){a:{b:{if(b!==d){g=HL(Bz(b));h=HL(Bz(d));if(g!==null&&h!==null){if(g===h)break b;if(!G7(g)&&!G7(h)){i=b;j=0;k=c;while(j<f){c:{l=i.data;m=k+1|0;n=
l[k];if(n!==null){n=Bz(n);if(EF(n.kM,h.kM)){k=1;break c;}}k=0;}if(!k){Hq(b,c,d,e,j);b=new G9;Br(b);Z(b);}j=j+1|0;k=m;}Hq(b,c,d,e,f);return;}if(!G7(g))break a;if(G7(h))break b;else break a;}b=new G9;Br(b);Z(b);}}Hq(b,c,d,e,f);return;}b=new G9;Br(b);Z(b);}b=new Cq;Br(b);Z(b);}d=new EG;BW(d,H(436));Z(d);},Ca=(b,c,d,e,f)=>{if(c>=0&&e>=0&&f>=0&&(c+f|0)<=Gt(b)&&(e+f|0)<=Gt(d)){Hq(b,c,d,e,f);return;}b=new Cq;Br(b);Z(b);},Hq=(b,c,d,e,f)=>{if(f!==0){if(typeof b.data.buffer!=='undefined'){d.data.set(b.data.subarray(c,
c+f),e);}else if(b!==d||e<c){for(let i=0;i<f;i=i+1|0){d.data[e++]=b.data[c++];}}else {c=c+f|0;e=e+f|0;for(let i=0;i<f;i=i+1|0){d.data[ --e]=b.data[ --c];}}}};
function Q8(){let a=this;I.call(a);a.qz=null;a.qA=null;}
let S5=(a,b)=>{b=b;Cl(a.qz,a.qA.jq,b);};
function H_(){let a=this;I.call(a);a.q_=null;a.ra=null;}
let TP=(b,c)=>{let d;b=b;d=b.q_;b=b.ra;d.o2=(Mh(c[c.length-1|0])).isIntersecting?1:0;b.g4();};
function Ic(){let a=this;I.call(a);a.qk=null;a.qj=null;}
let RL=(b,c)=>{let d,e;b=b;c=b.qk;b=b.qj;d=c.lF;e=!c.nk.m()?Bk(c.kH.value):Bk(c.kH.value);b=Kk(b,d,e);Mu(c,b);if(Ck(b))Ra(c,c.m9);};
function In(){let a=this;N.call(a);a.kf=null;a.kG=null;a.lq=null;a.lA=null;}
let Bm=a=>{return Dn(a.kf)-1|0;},Be=(a,b)=>{return (FW(a.kf,b)).lE;},IE=(a,b)=>{return b!=Bm(a)?a.kG:a.lq;},CH=a=>{let b,c;b=0;c=1;while(c<=Bm(a)){b=b+Bc(Be(a,c),Be(a,c-1|0)+1|0)|0;c=c+1|0;}return b;},Gr=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(In)){b=b;c=!X(a.kf,b.kf)?0:!X(a.kG,b.kG)?0:!X(a.lq,b.lq)?0:X(a.lA,b.lA)?1:0;}else c=0;return c;};
function Jp(){let a=this;N.call(a);a.mK=null;a.nu=0;}
let O9=(a,b,c)=>{a.mK=b;a.nu=c;},Fl=(a,b)=>{let c=new Jp();O9(c,a,b);return c;},S1=b=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q;c=Jq(b);d=He(b);e=!(DN(c,EP(0, 1048576))&&b>2.2250738585072014E-308?1:0)?1:2;f=Ea(c,BA(d,0)+e|0);g=Ea(Cd(1),BA( -d|0,0)+e|0);h=Ea(Cd(1),BA(d,0));i=Ea(Cd(1),(BA(d,0)+e|0)-1|0);j=L2(b);Em(g,BA(j,0));k=Bd(Hy,3).data;k[0]=f;k[1]=h;k[2]=i;e=k.length;l=0;m= -j|0;while(l<e){Em(k[l],BA(m,0));l=l+1|0;}l=GW(Sf(c,Cd(2)),B9)?1:0;if(C$(Jy(f,i),g)>=l){DF(g,0);j=j+1|0;}n=M();while(true){k=Bd(Hy,3).data;k[0]
=f;k[1]=h;k[2]=i;m=k.length;d=0;while(d<m){DF(k[d],0);d=d+1|0;}o=IG(f,g);p=C$(h,f)<l?0:1;q=C$(Jy(f,i),g)<l?0:1;if(q&&!(p&&!NL(f,g,o)))o=o+1|0;P(n,(48+o|0)&65535);if(p)break;if(q)break;}return Fl(L(n),j);},NL=(b,c,d)=>{return C$(Jy(b,b),c)<(d%2|0?0:1)?0:1;},Jq=b=>{let c;c=Q$(b);if(OB(c,EP(0, 1048576)))c=V0(RH(c,EP(4294967295, 1048575)),EP(0, 1048576));return c;},He=b=>{return BA(E8(X$(Q$(b),52)),1)-1075|0;},L2=b=>{let c,d,e,f;c=He(b)+63|0;d=Jq(b);Jw();if(DN(d,B9))e=64;else{e=0;f=DQ(d,32);if(GW(f,B9))e=32;else f
=d;d=DQ(f,16);if(DN(d,B9))d=f;else e=e|16;f=DQ(d,8);if(DN(f,B9))f=d;else e=e|8;d=DQ(f,4);if(DN(d,B9))d=f;else e=e|4;f=DQ(d,2);if(DN(f,B9))f=d;else e=e|2;if(GW(DQ(f,1),B9))e=e|1;e=(64-e|0)-1|0;}return CU((c-e|0)*0.3010299956639812)|0;},Ea=(b,c)=>{let d;d=Ho(b);FG(d,c);return d;};
function Hf(){let a=this;N.call(a);a.ki=0.0;a.kg=0.0;a.j$=0.0;a.j4=0.0;}
let G6=null,GZ=null,Hb=()=>{Hb=Bg(Hf);Xu();},YD=(a,b,c,d,e)=>{Hb();a.ki=b;a.kg=c;a.j$=d;a.j4=e;},Gu=(a,b,c,d)=>{let e=new Hf();YD(e,a,b,c,d);return e;},QR=b=>{let c,d,e,f,g,h,i,j;Hb();c=0.0;d=1.0;e=0.0;f=1.0;g=0;while(g<b.jk){c=Bf(c,W(b,g,0));d=Bu(d,W(b,g,0));e=Bf(e,W(b,g,1));f=Bu(f,W(b,g,1));g=g+1|0;}if(E0(G6,c,e)&&E0(G6,d,f))return G6;if(E0(GZ,c,e)&&E0(GZ,d,f))return GZ;h=Bu(d-c,f-e)*0.6;i=(c+d)/2.0;j=(e+f)/2.0;return Gu(i-h,i+h,j-h,j+h);},E0=(a,b,c)=>{return a.ki<=b&&b<=a.kg&&a.j$<=c&&c<=a.j4?1:0;},Mm=(a,
b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(Hf)){b=b;c=a.ki!==b.ki?0:a.kg!==b.kg?0:a.j$!==b.j$?0:a.j4===b.j4?1:0;}else c=0;return c;},Xu=()=>{G6=Gu((-0.1),1.1,(-0.1),1.1);GZ=Gu((-1.1),1.1,(-1.1),1.1);};
function Np(){let a=this;I.call(a);a.pz=null;a.pa=null;a.ru=0;a.nf=null;a.nK=null;a.oU=null;a.m5=null;a.o_=null;}
let OU=(a,b)=>{let c,d,e,f,g,h,i,j,k,l;a:{if(!(!B5(a.m5)&&Dv(a.o_)===b)){a.o_=Bw(b);c=Gc(b);DL(a.nf,c);d=new J2;e=b.k0;f=E_(b.kD);g=new P_;g.qa=a;g.p_=c;c=new JT;h=a.pa;i=a.ru;j=(Gx(a.nf)).jh;k=C6(i,2);if(k>=0&&k>=0&&j.data.length==Bc(i,i)){c.k5=h;c.jX=i;c.ko=i;c.k4=j;b=b.jv;h=b.jj;b=b.jt;if(h.jo!=2)break a;if(b.jo!=1)break a;if(h.jk!=b.jk)break a;d.mj=e;d.nC=f;d.ma=g;d.k2=c;d.jY=h;d.nz=b;a.m5=Bw(d);}else{l=j.data;b=new BS;k=l.length;c=M();J(R(J(R(P(R(J(c,H(437)),i),120),i),H(438)),k),H(439));BW(b,L(c));Z(b);}}return Bj(a.m5);}c
=new BS;d=E3(h);b=E3(b);f=M();P(J(J(J(J(f,H(440)),d),H(242)),b),46);BW(c,L(f));Z(c);};
function CI(){let a=this;N.call(a);a.jZ=0;a.j9=0;a.j5=0;a.lL=0.0;}
let VJ=(a,b,c,d,e)=>{a.jZ=b;a.j9=c;a.j5=d;a.lL=e;},GN=(a,b,c,d)=>{let e=new CI();VJ(e,a,b,c,d);return e;},Bb=b=>{return GN(b>>16&255,b>>8&255,b&255,1.0);},DT=(a,b)=>{return GN(a.jZ,a.j9,a.j5,b);},Jz=(a,b)=>{return GN(Io(a,a.jZ,b.jZ),Io(a,a.j9,b.j9),Io(a,a.j5,b.j5),1.0);},Io=(a,b,c)=>{let d;d=a.lL;return Bt(d*b+(1.0-d)*c)|0;},F0=(b,c)=>{P(P(b,BQ(H(441),c>>4)),BQ(H(441),c&15));},Q9=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(CI)){b=b;c=a.jZ!=b.jZ?0:a.j9!=b.j9?0:a.j5!=b.j5?0:a.lL===b.lL?1:0;}else c
=0;return c;};
function DC(){I.call(this);this.mP=null;}
let FH=null,Fz=()=>{Fz=Bg(DC);Ws();},Fk=(a,b)=>{Fz();a.mP=b.bd();},Px=a=>{let b=new DC();Fk(b,a);return b;},Ez=(a,b)=>{return Ka(a,Bu(0.0,Bf(255.0,b*256.0))|0);},Ka=(a,b)=>{let c,d,e,f,g;c=a.mP.data;d=c.length-1|0;e=Bc(b,d);b=e/255|0;f=c[b];g=c[BG(d,b+1|0)];d=e%255|0;return GN(Kr(f.jZ,g.jZ,d),Kr(f.j9,g.j9,d),Kr(f.j5,g.j5,d),1.0);},Kr=(b,c,d)=>{Fz();return (Bc(b,255-d|0)+Bc(c,d)|0)/255|0;},Ws=()=>{let b,c,d;b=new DC;c=Bd(CI,11);d=c.data;d[0]=Bb(4194379);d[1]=Bb(7744131);d[2]=Bb(10055851);d[3]=Bb(12756431);d[4]
=Bb(15193320);d[5]=Bb(16250871);d[6]=Bb(14282963);d[7]=Bb(10935200);d[8]=Bb(5942881);d[9]=Bb(1800247);d[10]=Bb(17435);Fk(b,c);FH=b;},Qu=K(0),DU=(a,b)=>{let c;c=a.my;return c*Bu(1.0,Bt(b/c));},Jd=(a,b)=>{let c;c=a.my;return c*Bt(b/c);},Ee=(a,b,c)=>{let d,e;d=a;e=Bt(c/d.my)%2.0!==1.0?0:1;return Jd(a,b)+(!e?0.0:d.my/2.0);};
function H0(){let a=this;I.call(a);a.jH=null;a.lk=0.0;a.nn=0.0;a.my=0.0;a.nS=null;}
let GT=null,DK=()=>{DK=Bg(H0);WV();},SB=a=>{return a.lk;},TZ=a=>{return a.nn;},B4=(a,b,c)=>{let d,e;d=a.jH;DK();d.fillStyle=S(HD(GT,c));if(!(b instanceof Ds)){Nm(a,b);a.jH.fill('evenodd');}else{e=b;a.jH.fillRect(e.ju,e.jJ,e.jB,e.jR);}},Ce=(a,b,c)=>{let d,e;d=a.jH;DK();d.strokeStyle=S(HD(GT,c.pY));a.jH.lineWidth=c.lB;XD(a.jH,c.qX);if(!(b instanceof Ds)){Nm(a,b);a.jH.stroke();}else{e=b;a.jH.strokeRect(e.ju,e.jJ,e.jB,e.jR);}},CE=(a,b,c,d,e,f)=>{let g,h,i,j,k,l;g=a.nS;if(e===g)h=1;else if(g!==null&&Bz(g)===Bx(Fu))
{g=g;h=e.k6!==g.k6?0:!X(e.lt,g.lt)?0:!X(e.lW,g.lW)?0:X(e.m_,g.m_)?1:0;}else h=0;if(!h){a.nS=e;i=a.jH;DK();j=e.lW;DW();g=j!==Ks?H(2):H(442);k=e.lt;Dj();j=k!==Fc?H(443):H(444);a:{k=E5(e.k6,2);l=M();J(J(J(J(l,g),k),H(445)),j);i.font=S(L(l));j=a.jH;Ju();switch(ME.data[e.m_.jM]){case 1:e=H(446);break a;case 2:e=H(447);break a;case 3:e=H(271);break a;default:}b=new PA;Br(b);Z(b);}j.textAlign=S(e);}e=a.jH;DK();f=S(HD(GT,f));e.fillStyle=f;a.jH.fillText(S(b),c,d);},Nm=(a,b)=>{let c,d,e;a:{a.jH.beginPath();if(b instanceof Hh)
{c=b;a.jH.arc(c.o9,c.o8,c.oO,0.0,6.283185307179586);}else if(b instanceof G3)JA(a,b.me);else if(b instanceof IY){d=BM(b.qS);while(BJ(d)){JA(a,BH(d));}}else if(b instanceof Gf){e=BM(b.n4);while(true){if(!BJ(e))break a;JA(a,BH(e));a.jH.closePath();}}}},JA=(a,b)=>{let c,d;c=0;while(true){d=b.data;if(c>=d.length)break;if(c)a.jH.lineTo(d[c],d[c+1|0]);else a.jH.moveTo(d[c],d[c+1|0]);c=c+2|0;}},WV=()=>{let b;b=new Qn;b.n2=Bd(CI,256);b.ok=Bd(Bv,256);GT=b;},Tf=K(),XD=(b,c)=>{b.setLineDash(c?[c]:[]);};
function PQ(){let a=this;I.call(a);a.qf=0;a.qe=0;}
let RI=(a,b)=>{let c,d;b=Bo(b);c=a.qf;d=a.qe;GY();b.show(!!c,!!d);};
function HB(){let a=this;N.call(a);a.lS=null;a.np=null;a.mF=null;a.l3=null;}
let VW=(a,b)=>{let c,d,e;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(HB)){b=b;d=a.lS;e=b.lS;if(!X(B7(d),B7(e)))c=0;else{d=a.np;e=b.np;if(!X(B7(d),B7(e)))c=0;else{d=a.mF;e=b.mF;if(!X(B7(d),B7(e)))c=0;else{d=a.l3;b=b.l3;c=X(B7(d),B7(b))?1:0;}}}}else c=0;return c;};
function I1(){let a=this;N.call(a);a.mk=0;a.mR=null;a.ny=null;}
let V9=(a,b)=>{let c,d,e;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(I1)){b=b;if(a.mk!=b.mk)c=0;else{d=a.mR;e=b.mR;if(!X(B7(d),B7(e)))c=0;else{d=a.ny;b=b.ny;c=X(B7(d),B7(b))?1:0;}}}else c=0;return c;},Rx=a=>{return a.mk;},WB=a=>{return a.mR;},Xb=a=>{return a.ny;};
function Oe(){let a=this;N.call(a);a.px=null;a.po=0.0;a.rj=0.0;a.rX=null;a.qB=null;}
let Oi=b=>{let c,d;a:{if(Bm(b.jO)==1){c=b.jv;b=Fi();if(HS(c.jj,b.jj)&&HS(c.jt,b.jt)?1:0){d=1;break a;}}d=0;}return d;},S_=b=>{let c,d,e,f,g,h;if(!Oi(b)){b=new BS;BW(b,H(448));Z(b);}c=E2(b.jO,b.jv.jj);DL(c,Gc(b));d=c.j0.data[1].jh;e=d.data;c=new Oe;f=e[0]+e[3];g=e[1]+e[2];b=Rq(b);h=M();J(J(h,b),H(449));b=L(h);c.px=d;c.po=f;c.rj=g;c.rX=H(450);c.qB=b;return c;};
function JB(){let a=this;N.call(a);a.mX=null;a.nE=0;}
let VU=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(JB)){b=b;c=!X(a.mX,b.mX)?0:a.nE==b.nE?1:0;}else c=0;return c;},Hj=K(Cq);
function DG(){BI.call(this);this.pe=null;}
let EH=null,Na=null,RM=null,Ga=()=>{Ga=Bg(DG);TE();},QZ=(a,b,c,d)=>{Ga();Cx(a,b,c);a.pe=d;},YX=(a,b,c,d)=>{let e,f,g,h,i,j,k;e=b.jh;f=c.jh;g=d.jh;h=0;while(true){i=g.data;if(h>=i.length)break;j=e.data;k=f.data;i[h]=a.g2(j[h],k[h]);h=h+1|0;}},TE=()=>{let b,c,d;b=new PK;QZ(b,H(451),0,H(65));EH=b;b=new PJ;QZ(b,H(452),1,H(66));Na=b;c=Bd(DG,2);d=c.data;d[0]=EH;d[1]=b;RM=c;},Fs=K(0);
function MC(){let a=this;I.call(a);a.nH=null;a.pF=null;}
let UH=(a,b,c)=>{let d,e,f,g;d=CL(b);a.nH.en(b,c);e=CL(b);f=0;while(true){g=e.data;if(f>=g.length)break;g[f]=!a.pF.data[f]?g[f]:d.data[f];f=f+1|0;}C8(b,e);},U$=a=>{return a.nH.d2();},SE=(a,b)=>{a.nH.d9(b);},EO=K(0),MY=K(N),Wc=(a,b)=>{let c,d,e,f,g;c=Cj(b);d=c.jy.data;e=Bd(B$(CX),2);f=e.data;f[0]=BX([1.0,1.0]);f[1]=BX([1.0,1.0]);d[1]=Eb(e);d=c.jx.data;e=Bd(B$(CX),2);f=e.data;g=Bn(1);g.data[0]=0.0;f[0]=g;g=Bn(1);g.data[0]=(-1.0);f[1]=g;d[1]=Eb(e);d=c.jy.data;e=Bd(B$(CX),1);e.data[0]=BX([1.0,(-2.0)]);d[2]=Eb(e);d
=c.jx.data;e=Bd(B$(CX),1);f=e.data;g=Bn(1);g.data[0]=0.0;f[0]=g;d[2]=Eb(e);return c;},LE=K(N),SR=(a,b)=>{return Cj(b);};
function QM(){N.call(this);this.qG=null;}
let XW=(a,b)=>{let c;c=Cj(b);C8(c,a.qG);return c;},K4=K(0);
function Q5(){I.call(this);this.rD=null;}
let ST=K(),Gt=b=>{let c;c=(Bz(b)).kM;if(c[By].itemType!==null)return Yy(b);b=new BS;Br(b);Z(b);},G9=K(BN),Lj=K(BY),O2=(a,b)=>{return 1.0/(1.0+Kj( -b));},XP=(a,b,c)=>{return c*(1.0-c);},Li=K(BY),YK=(a,b)=>{let c,d;if(b!==0.0){c=Bq(b);if(c<0.7){d=b*b;b=b-d*(1.1486475E7+d*(810810.0+d*(12870.0+d*44.0)))/(3.4459425E7+d*(1.62162E7+d*(945945.0+d*(13860.0+d*45.0))))*b;}else{c=Kj(2.0*c)+1.0;c=c<16.0?(c-2.0)/c:1.0-2.0/c;if(b<0.0)c= -c;b=c;}}return b;},Zc=(a,b,c)=>{return 1.0-c*c;},Lg=K(BY),U3=(a,b)=>{if(b<0.0)b=0.0;return b;},R2
=(a,b,c)=>{return !(b>0.0)?0.0:1.0;},Lf=K(BY),Zj=(a,b)=>{if(!(b>0.0))b=0.01*b;return b;},TW=(a,b,c)=>{return !(b>0.0)?0.01:1.0;},Le=K(BY),Vd=(a,b)=>{let c,d;c=Kj( -Bq(b));d=1.0+c;return IW(d)-(d-1.0-c)/d+Bu(b,0.0);},UI=(a,b,c)=>{Cr();return O2(D2,b);},Ld=K(BY),YA=(a,b)=>{return E1(b);},Vt=(a,b,c)=>{return EX(b);},Lc=K(BY),Tz=(a,b)=>{return b;},Yq=(a,b,c)=>{return 1.0;},WI=K(),I2=K(0),HY=K(),To=(b,c)=>{b;Fw();Hw.delete(c);},HX=K(),Wm=(b,c)=>{b;Fw();Ge.delete(c);},NM=K(0),Jr=K(EE),JM=K(Jr),OA=K(JM),LK=K(0),IN
=K(),IH=K(IN),Ox=K(IH),Oz=K(CZ),Su=(a,b)=>{let c;c=new Cq;Br(c);Z(c);},Zh=a=>{return 0;},VC=a=>{Fj();return Ou;},S6=a=>{return 1;},GB=K(0),Ov=K(),SA=a=>{return 0;},TJ=a=>{let b;b=new D3;Br(b);Z(b);},Oc=K(0),Ow=K(),N5=K();
function Hy(){let a=this;I.call(a);a.j3=null;a.jQ=0;}
let Um=(a,b)=>{a.j3=B8(4);while(GW(b,B9)){Kx(a,E8(b)&134217727);b=DQ(b,27);}},Ho=a=>{let b=new Hy();Um(b,a);return b;},Jy=(b,c)=>{let d,e,f,g;d=Ho(B9);e=0;f=0;while(!(f>=b.jQ&&f>=c.jQ&&e<=0)){g=(Dh(b,f)+Dh(c,f)|0)+e|0;Kx(d,g&134217727);e=g>>27;f=f+1|0;}return d;},Nx=a=>{let b;b=a.jQ;return !b?0:((b*27|0)-MK(Dh(a,b-1|0))|0)+5|0;},C$=(a,b)=>{let c;c=BA(a.jQ,b.jQ)-1|0;while(c>0&&Dh(a,c)==Dh(b,c)){c=c+(-1)|0;}return c<0?0:Dh(a,c)-Dh(b,c)|0;},DF=(a,b)=>{let c,d,e;c=0;while(c<a.jQ){d=a.j3.data;e=(d[c]*10|0)+b|0;d[c]
=e&134217727;b=e>>27;c=c+1|0;}if(b>0)Kx(a,b);},Em=(a,b)=>{let c;c=0;while(c<b){DF(a,0);c=c+1|0;}},FG=(a,b)=>{let c,d,e,f,g,h,i,j,k;c=b/27|0;d=b%27|0;e=a.jQ;f=B8((e+c|0)+1|0);g=f.data;h=0;i=27-d|0;while(h<e){j=h+c|0;b=g[j];k=a.j3.data;g[j]=b|k[h]<<d&134217727;g[j+1|0]=k[h]>>i;h=h+1|0;}a.j3=f;a.jQ=g.length;Qf(a);},IG=(a,b)=>{let c,d,e,f;c=0;while(C$(a,b)>=0){d=0;e=0;while(e<a.jQ){f=(a.j3.data[e]-Dh(b,e)|0)+d|0;a.j3.data[e]=f&134217727;d=f>>27;e=e+1|0;}Qf(a);c=c+1|0;}return c;},Dh=(a,b)=>{return b>=a.jQ?0:a.j3.data[b];},Kx
=(a,b)=>{let c,d,e,f,g;c=a.jQ;d=a.j3.data;e=d.length;if(c==e){c=2*c|0;f=B8(c);g=f.data;c=BG(c,e);e=0;while(e<c){g[e]=d[e];e=e+1|0;}a.j3=f;}d=a.j3.data;e=a.jQ;a.jQ=e+1|0;d[e]=b;},Qf=a=>{let b,c,d;while(true){b=a.jQ;if(b<=0)break;c=a.j3.data;d=b-1|0;if(c[d])break;a.jQ=d;}},Gz=K(BI),Dw=null,CM=null,HC=null,Lp=null,Cu=()=>{Cu=Bg(Gz);Y1();},WW=(a,b,c)=>{Cu();Cx(a,b,c);},Kt=(a,b)=>{let c=new Gz();WW(c,a,b);return c;},Y1=()=>{let b,c,d;Dw=Kt(H(31),0);CM=Kt(H(453),1);b=Kt(H(454),2);HC=b;c=Bd(Gz,3);d=c.data;d[0]=Dw;d[1]
=CM;d[2]=b;Lp=c;};
function Fu(){let a=this;N.call(a);a.k6=0.0;a.lt=null;a.lW=null;a.m_=null;}
let J0=(a,b,c,d,e)=>{a.k6=b;a.lt=c;a.lW=d;a.m_=e;},ZM=(a,b,c,d)=>{let e=new Fu();J0(e,a,b,c,d);return e;},Di=(b,c)=>{let d,e;d=new Fu;Dj();e=It;DW();J0(d,b,e,Gy,c);return d;},Je=(b,c)=>{let d,e;d=new Fu;Dj();e=Fc;DW();J0(d,b,e,Gy,c);return d;},Y3=K(),YF=(b,c,d)=>{let e,f,g,h,i,j,k,l,m,n;e=c.mn.data[d].data;f=e.length;if(f>8){g=Infinity;h=(-Infinity);i=0;while(i<f){j=e[i];g=Bf(g,j);h=Bu(h,j);i=i+1|0;}O(R(O(b,H(455)),f),H(456));O(O(R(b,d),H(457)),Ei(g));P(O(O(b,H(190)),Ei(h)),46);return;}k=0;l=f-1|0;while(k<f)
{m=Ku(c.jI,d,k);O(b,!k?H(4):k!=l?H(159):H(242));if(k)m=Jl(m,H(4));else{m=Hi(m,1);n=M();J(P(n,72),m);n=L(n);m=M();J(J(m,n),H(458));m=L(m);}O(b,m);O(b,Ei(e[k]));P(O(O(b,H(459)),H6(GV(c,d,k))),41);k=k+1|0;}P(b,46);},Lu=(b,c,d)=>{return c==Bm(b)?H(460):Nd(c?104:120,d+1|0);},Ku=(b,c,d)=>{let e;if(c==Bm(b))return H(461);if(!c){c=d+1|0;b=M();R(P(b,120),c);return L(b);}d=d+1|0;e=M();R(J(e,H(462)),d);e=L(e);if(Bm(b)!=2){b=M();R(J(J(b,e),H(463)),c);e=L(b);}return e;},H6=b=>{return D1(JK(b));},WN=K(),HE=b=>{return Fm(BZ(b),
45,8722);},Yc=K(),XC=K();
function Pe(){let a=this;I.call(a);a.p9=null;a.p$=0;}
let VH=a=>{let b,c;b=a.p9;c=a.p$;Fh(b.p7.qy,c);},TV=K(),Rq=b=>{let c,d,e,f,g,h,i,j;c=M();O(R(O(R(c,Dz(b)),H(224)),Bi(b.jv)),H(464));d=H(303);e=0;while(e<=1){f=Bh();g=0;while(g<Bi(b.jv)){if(!HG(b,g)&&My(b,g)==e){h=b.jv.jj;i=BZ(W(h,g,0));h=BZ(W(h,g,1));j=M();P(J(P(J(P(j,40),i),44),h),41);h=L(j);U(f,h);}g=g+1|0;}if(!Ci(f)){O(O(c,d),LZ(f));R(O(O(c,f.jm!=1?H(465):H(466)),H(467)),e);d=H(159);}e=e+1|0;}return L(O(c,H(144)));},LZ=b=>{let c,d,e,f;c=M();d=0;e=b;while(true){f=e.jm;if(d>=f)break;O(O(c,!d?H(2):d!=(f-1|0)
?H(159):H(242)),BE(e,d));d=d+1|0;}return L(c);},UP=K(),TH=K(),Wh=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n;d=b.kp;e=Bm(d);f=d.lq;Cr();if(f===Go&&N6(b.li.j0.data[e],0)){d=new Co;Ch();CV(d,G5,H(468));U(c,d);return;}a:{if(d.kG===Go){g=1;while(true){if(g>=e)break a;h=b.li.j0.data[g];d=Jo(b.kp,g);i=0;while(i<h.jo){if(N6(h,i))GL(d,i);i=i+1|0;}if(Dd(d)>0){h=new Co;Ch();f=G5;j=KG(d);k=Ex(d,H(469),H(470));l=Ex(d,H(471),H(472));if(g!=1){d=Ex(d,H(473),H(474));m=M();J(J(m,H(475)),d);n=L(m);}else{m=Ex(d,H(476),H(477));n=M();J(J(J(n,
H(478)),m),H(479));n=L(n);}d=M();J(J(J(J(J(d,j),k),H(480)),l),n);CV(h,f,L(d));U(c,h);}g=g+1|0;}}}},N6=(b,c)=>{let d;d=0;while(d<b.jk){if(W(b,d,c)>0.0)return 0;d=d+1|0;}return 1;},Wu=K(),Ur=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p;d=b.kp;e=d.kG;Cr();if(e!==D2&&e!==Hv)return;f=1;while(f<Bm(d)){g=Jo(d,f);h=0;while(h<Be(d,f)){i=b.li;j=i.j0.data[f];i=i.jW.data[f];k=e.g2(0.0,e.g1(0.0))*0.01;l=0;a:{while(l<j.jk){if(e.g2(W(j,l,h),W(i,l,h))>k){l=0;break a;}l=l+1|0;}l=1;}if(l)GL(g,h);h=h+1|0;}if(Dd(g)>0){i=new Co;Ch();j
=JI;m=KG(g);n=Ex(g,H(481),H(482));o=e.mr;g=Ex(g,H(483),H(484));p=M();J(J(J(J(J(J(J(p,m),n),H(485)),o),H(486)),g),H(487));CV(i,j,L(p));U(c,i);}f=f+1|0;}},UY=K(),Xz=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r;d=b.kp;e=!(Pg(b)>0.0)?0:1;f=1;while(f<Bm(d)){g=Du(Be(d,f)).data;h=0;i=g.length;while(h<i){if(!g[h]){j=Jo(d,f);GL(j,h);k=h+1|0;while(k<i){if(!g[k]){a:{l=b.l_;m=l.jy.data;n=m[f];l=l.jx.data[f];o=m[f+1|0];if(W(l,h,0)!==W(l,k,0))p=0;else{p=0;while(true){if(p>=n.jo){p=0;while(p<o.jk){if(W(o,p,h)!==W(o,p,k)){p=0;break a;}p
=p+1|0;}p=1;break a;}if(W(n,h,p)!==W(n,k,p))break;p=p+1|0;}p=0;}}if(p){g[k]=1;GL(j,k);}}k=k+1|0;}if(Dd(j)>1){q=new Co;Ch();r=Jt;n=KG(j);j=!e?H(488):H(489);l=M();J(J(J(l,n),H(490)),j);CV(q,r,L(l));U(c,q);}}h=h+1|0;}f=f+1|0;}},XI=K(),UZ=(b,c,d)=>{let e,f,g,h;e=Bi(b.jv);f=Ci(d)?0:1;if(!f&&!(Pg(c)>=0.001*e)){f=Dz(b);b=M();J(R(J(R(J(b,H(181)),f),H(224)),e),H(491));g=L(b);h=new Co;Ch();b=I7;if(Bm(c.kp)!=1){c=M();J(J(J(c,H(492)),g),H(493));c=L(c);}else{c=M();J(J(J(c,H(494)),g),H(495));c=L(c);}CV(h,b,c);U(d,h);return;}};
function Co(){let a=this;N.call(a);a.mM=null;a.mH=null;}
let CV=(a,b,c)=>{a.mM=b;a.mH=c;},ZK=(a,b)=>{let c=new Co();CV(c,a,b);return c;},Y8=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(Co)){b=b;c=!X(a.mM,b.mM)?0:X(a.mH,b.mH)?1:0;}else c=0;return c;},Hm=K(BI),FI=null,G5=null,JI=null,Jt=null,I7=null,KE=null,Yh=null,Ch=()=>{Ch=Bg(Hm);VM();},Xc=(a,b,c)=>{Ch();Cx(a,b,c);},D_=(a,b)=>{let c=new Hm();Xc(c,a,b);return c;},VM=()=>{let b,c,d;FI=D_(H(371),0);G5=D_(H(367),1);JI=D_(H(496),2);Jt=D_(H(497),3);I7=D_(H(498),4);b=D_(H(499),5);KE=b;c=Bd(Hm,6);d=c.data;d[0]
=FI;d[1]=G5;d[2]=JI;d[3]=Jt;d[4]=I7;d[5]=b;Yh=c;},H$=K(BN),Fr=K(0),FN=(b,c)=>{let d,e,f,g;d=MX(Ft(c));e=BD(200,2);f=BD(200,1);g=0;while(g<200){b.hQ(g,d,e);BU(f,g,0,g%2|0);g=g+1|0;}return DZ(e,f);},Qo=K(),YT=(a,b,c,d)=>{let e,f,g,h;e=(b%2|0)!=1?0:1;f=Ep(c);g=C1(e?f*0.25:f*0.4375+0.5625);h=Ep(c)*6.283185307179586;BU(d,b,0,g*EX(h));BU(d,b,1,g*E1(h));},Lr=K(),W6=(a,b,c,d)=>{let e,f,g;e=((((b/2|0)*37|0)%100|0)+Ep(c))/100.0;f=e*0.9+0.1;g=e*10.995574287564276+(b%2|0)*3.141592653589793;BU(d,b,0,f*EX(g)+DJ(c)*0.02);BU(d,
b,1,f*E1(g)+DJ(c)*0.02);},MT=K(),Xs=(a,b,c,d)=>{let e,f,g,h;e=Ep(c)*3.141592653589793;f=b%2|0?0:1;g=f?EX(e):1.0-EX(e);h=f?E1(e):0.5-E1(e);BU(d,b,0,(g+DJ(c)*0.1-0.5)/1.5);BU(d,b,1,(h+DJ(c)*0.1-0.25)/1.5);},LC=K(),Vv=(a,b,c,d)=>{let e;e=(b%2|0)-0.5;BU(d,b,0,e+DJ(c)*0.2);BU(d,b,1,e+DJ(c)*0.2);};
function K8(){let a=this;I.call(a);a.ry=0.0;a.md=null;}
let X4=(a,b,c)=>{let d,e;d=1;while(true){e=b.jy.data;if(d>=e.length)break;OC(a,c.lb.data[d],a.md.jy.data[d],e[d]);OC(a,c.la.data[d],a.md.jx.data[d],b.jx.data[d]);d=d+1|0;}},OC=(a,b,c,d)=>{let e,f,g,h,i,j,k;e=b.jh;f=c.jh;g=d.jh;h=0;while(true){i=g.data;if(h>=i.length)break;j=f.data;k=e.data;j[h]=0.9*j[h]+k[h];i[h]=i[h]-a.ry*j[h];h=h+1|0;}},Tx=a=>{return CL(a.md);},Ua=(a,b)=>{C8(a.md,b);};
function M8(){let a=this;I.call(a);a.pl=0.0;a.l9=null;a.mc=null;a.oK=null;a.n$=null;a.lr=0.0;a.ll=0.0;}
let XL=(a,b,c)=>{let d,e;a.lr=a.lr*0.9;a.ll=a.ll*0.999;d=1;while(true){e=b.jy.data;if(d>=e.length)break;Ng(a,c.lb.data[d],a.l9.jy.data[d],a.mc.jy.data[d],a.oK.jy.data[d],a.n$.jy.data[d],e[d]);Ng(a,c.la.data[d],a.l9.jx.data[d],a.mc.jx.data[d],a.oK.jx.data[d],a.n$.jx.data[d],b.jx.data[d]);d=d+1|0;}},Ng=(a,b,c,d,e,f,g)=>{let h,i,j,k,l,m,n,o,p,q,r,s,t;h=b.jh;i=c.jh;j=d.jh;k=e.jh;l=f.jh;m=g.jh;n=0;while(true){o=m.data;if(n>=o.length)break;p=i.data;q=h.data;r=j.data;s=k.data;t=l.data;p[n]=0.9*p[n]+0.09999999999999998
*q[n];r[n]=0.999*r[n]+0.0010000000000000009*q[n]*q[n];s[n]=p[n]/(1.0-a.lr);t[n]=r[n]/(1.0-a.ll);o[n]=o[n]-a.pl*s[n]/(C1(t[n])+1.0E-8);n=n+1|0;}},TY=a=>{let b,c,d,e,f,g;b=CL(a.l9);c=b.data;d=CL(a.mc);e=c.length;f=2*e|0;g=Bn(f+2|0);c=g.data;Ca(b,0,g,0,e);Ca(d,0,g,e,e);c[f]=a.lr;c[f+1|0]=a.ll;return g;},WT=(a,b)=>{let c,d,e;c=b.data;d=(c.length/2|0)-1|0;e=Bn(d);Ca(b,d,e,0,d);C8(a.l9,b);C8(a.mc,e);d=2*d|0;a.lr=c[d];a.ll=c[d+1|0];};
function IQ(){N.call(this);this.oN=0.0;}
let L_=null,F8=()=>{F8=Bg(IQ);UW();},R1=(a,b,c)=>{let d,e;d=1;while(true){e=b.jy.data;if(d>=e.length)break;PM(a.oN,c.lb.data[d],e[d]);PM(a.oN,c.la.data[d],b.jx.data[d]);d=d+1|0;}},Tm=a=>{F8();return L_;},YZ=(a,b)=>{return;},UW=()=>{L_=Bn(0);};
function PI(){N.call(this);this.rf=0.0;}
let VV=(a,b)=>{let c,d,e;c=Cj(b);d=MX(Ft(a.rf));e=1;while(e<=Bm(b)){c.jy.data[e]=Ns(d,Be(b,e),Be(b,e-1|0));c.jx.data[e]=Ns(d,Be(b,e),1);e=e+1|0;}return c;},Wl=K(),PM=(b,c,d)=>{let e,f,g,h,i;DO(I0(c,d),H(500),d,c,d);e=c.jh;f=d.jh;g=0;while(true){h=f.data;if(g>=h.length)break;i=e.data;h[g]=h[g]-b*i[g];g=g+1|0;}},I0=(b,c)=>{return b.jk==c.jk&&b.jo==c.jo?1:0;},DO=(b,c,d,e,f)=>{let g,h;if(b)return;g=new BS;d=E3(d);e=E3(e);f=E3(f);h=M();P(J(J(J(J(J(J(J(J(h,H(501)),c),H(303)),d),H(242)),e),H(502)),f),46);BW(g,L(h));Z(g);};
function Qy(){let a=this;CZ.call(a);a.rt=null;a.q4=null;}
let Ss=a=>{return 2;},VL=(a,b)=>{let c;if(!b)return a.rt;if(b==1)return a.q4;c=new Cq;Br(c);Z(c);},Rj=K(DH),Uu=null,Jw=()=>{Jw=Bg(Rj);Xd();},JD=(b,c)=>{return SN(b,c);},S8=(b,c)=>{return Uq(b,c);},Ih=(b,c)=>{return SK(b,c);},Xd=()=>{Uu=Bx(So);};
function JT(){let a=this;N.call(a);a.k5=null;a.jX=0;a.ko=0;a.k4=null;}
let F1=(a,b,c)=>{return a.k4.data[Bc(c,a.jX)+b|0];},Eq=(a,b)=>{let c;c=a.k5;return GQ(c.ki,c.kg,b,a.jX);},D8=(a,b)=>{let c;c=a.k5;return GQ(c.j$,c.j4,b,a.ko);},GQ=(b,c,d,e)=>{e=e-1|0;if(d!=e)c=b+(c-b)/e*d;return c;},R6=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(JT)){b=b;c=!X(a.k5,b.k5)?0:a.jX!=b.jX?0:a.ko!=b.ko?0:X(a.k4,b.k4)?1:0;}else c=0;return c;},XH=a=>{return a.k5;},RQ=a=>{return a.jX;},Uo=a=>{return a.ko;},GC=K(BI),It=null,Fc=null,Wd=null,Dj=()=>{Dj=Bg(GC);V6();},TS=(a,b,c)=>{Dj();Cx(a,b,
c);},PX=(a,b)=>{let c=new GC();TS(c,a,b);return c;},V6=()=>{let b,c,d;It=PX(H(503),0);b=PX(H(504),1);Fc=b;c=Bd(GC,2);d=c.data;d[0]=It;d[1]=b;Wd=c;},F5=K(BI),Gy=null,Ks=null,Un=null,DW=()=>{DW=Bg(F5);XQ();},Y9=(a,b,c)=>{DW();Cx(a,b,c);},N7=(a,b)=>{let c=new F5();Y9(c,a,b);return c;},XQ=()=>{let b,c,d;Gy=N7(H(505),0);b=N7(H(506),1);Ks=b;c=Bd(F5,2);d=c.data;d[0]=Gy;d[1]=b;Un=c;};
function Qn(){let a=this;I.call(a);a.n2=null;a.ok=null;}
let HD=(a,b)=>{let c,d,e,f;c=(((b.jZ*7|0)+(b.j9*31|0)|0)+b.j5|0)%256|0;d=a.n2.data;if(!(d[c]!==null&&Q9(d[c],b))){a.n2.data[c]=b;d=a.ok;e=Ey(H(507));F0(e,b.jZ);F0(e,b.j9);F0(e,b.j5);f=b.lL;if(f<1.0)F0(e,Bt(255.0*f)|0);d.data[c]=L(e);}return a.ok.data[c];};
function LP(){let a=this;N.call(a);a.l4=0;a.n1=0;a.no=0;}
let XY=(a,b,c,d)=>{a.l4=b;a.n1=c;a.no=d;},LL=(a,b,c)=>{let d=new LP();XY(d,a,b,c);return d;},Ir=a=>{return a.no!=(-1)?0:1;},Hg=(b,c)=>{let d,e,f,g,h;d=1;while(d<Bm(b)){e=d+1|0;if(c<IS(b,e))break;d=e;}f=Be(b,d-1|0);g=c-IS(b,d)|0;h=Bc(Be(b,d),f);return g>=h?LL(d,g-h|0,(-1)):LL(d,g/f|0,g%f|0);},EN=(b,c,d,e)=>{return (IS(b,c)+Bc(d,Be(b,c-1|0))|0)+e|0;},KN=(b,c,d)=>{return EN(b,c,Be(b,c),0)+d|0;},IS=(b,c)=>{let d,e;d=0;e=1;while(e<c){d=d+Bc(Be(b,e),Be(b,e-1|0)+1|0)|0;e=e+1|0;}return d;},UJ=K();
function ND(){let a=this;I.call(a);a.kp=null;a.oj=null;a.l_=null;a.li=null;a.lp=null;}
let Pg=a=>{let b,c;b=0.0;c=1;while(c<=Bm(a.kp)){b=P4(P4(b,a.lp.lb.data[c].jh),a.lp.la.data[c].jh);c=c+1|0;}return C1(b);},Vj=a=>{let b;b=1;a:{while(b<=Bm(a.kp)){if(!OE(a.lp.lb.data[b].jh))break a;if(!OE(a.lp.la.data[b].jh))break a;b=b+1|0;}return 1;}return 0;},OE=b=>{let c,d,e;b=b.data;c=b.length;d=0;while(d<c){e=b[d];if(e-e!==0.0)return 0;d=d+1|0;}return 1;},P4=(b,c)=>{let d,e,f;c=c.data;d=c.length;e=0;while(e<d){f=c[e];b=b+f*f;e=e+1|0;}return b;};
function MZ(){let a=this;I.call(a);a.rK=null;a.r0=0;a.nA=null;}
let Zq=(a,b,c)=>{a.nA=Bh();a.rK=b;a.r0=c;},Jo=(a,b)=>{let c=new MZ();Zq(c,a,b);return c;},GL=(a,b)=>{let c,d;c=a.nA;d=D7(b);U(c,d);},Dd=a=>{return a.nA.jm;},KG=a=>{let b,c,d,e,f,g,h;b=BG(Dd(a),3);c=M();d=0;while(d<b){if(d>0)O(c,d!=(Dd(a)-1|0)?H(159):H(242));e=O(c,H(508));f=(BE(a.nA,d)).lE+1|0;g=M();R(g,f);h=L(g);g=M();f=0;while(f<h.ji.length){P(g,((BQ(h,f)-48|0)+8320|0)&65535);f=f+1|0;}O(e,L(g));d=d+1|0;}if(Dd(a)>b)O(R(O(c,H(242)),Dd(a)-b|0),H(509));if(Bm(a.rK)<=2)c=L(c);else{C2();g=L(c);f=a.r0;c=M();R(J(J(c,
g),H(510)),f);c=L(c);}return c;},Ex=(a,b,c)=>{if(Dd(a)==1)c=b;return c;};
function QX(){CZ.call(this);this.q1=null;}
let V5=a=>{return 1;},Ye=(a,b)=>{let c;if(!b)return a.q1;c=new Cq;Br(c);Z(c);},PK=K(DG),UG=(a,b,c)=>{let d,e,f,g,h,i,j;d=b.jh;e=c.jh;f=0.0;g=0.0;h=0;while(true){i=e.data;if(h>=i.length)break;j=d.data;f=f+MW(a, -i[h],j[h]);g=g+MW(a,1.0-i[h],1.0-j[h]);h=h+1|0;}return f-g;},MW=(a,b,c)=>{return b===0.0&&c===0.0?0.0:b*IW(c);},UU=(a,b,c)=>{return  -c/b+(1.0-c)/(1.0-b);},PJ=K(DG),Vh=(a,b,c)=>{let d,e,f,g,h,i;d=b.jh;e=c.jh;f=0.0;g=0;while(true){h=e.data;if(g>=h.length)break;i=d.data[g]-h[g];f=f+i*i;g=g+1|0;}return f;},TN
=(a,b,c)=>{return 2.0*(b-c);};
function Qx(){let a=this;I.call(a);a.oT=null;a.mp=0;a.pD=0.0;a.ox=0;}
let Vb=(a,b)=>{let c,d,e,f,g;c=B8(624);a.oT=c;a.mp=624;if(OB(b,B9)&&VE(b,EP(4294967295, 0))){c=c.data;c[0]=E8(b);d=1;while(d<624){e=c[d-1|0];c[d]=Bc(1812433253,e^(e>>>30|0))+d|0;d=d+1|0;}return;}f=new BS;g=M();P(PP(J(g,H(511)),b),46);BW(f,L(g));Z(f);},MX=a=>{let b=new Qx();Vb(b,a);return b;},Ep=a=>{return ((N2(a)>>>5|0)*6.7108864E7+(N2(a)>>>6|0))/9.007199254740992E15;},DJ=a=>{let b,c,d,e;if(a.ox){a.ox=0;return a.pD;}while(true){while(true){b=Ep(a)*2.0-1.0;c=Ep(a)*2.0-1.0;d=b*b+c*c;if(d>=1.0)continue;else break;}if
(d===0.0)continue;else break;}e=C1((-2.0)*IW(d)/d);a.pD=e*b;a.ox=1;return e*c;},Ns=(a,b,c)=>{let d,e,f,g;d=BD(b,c);e=d.jh;f=0;while(true){g=e.data;if(f>=g.length)break;g[f]=DJ(a);f=f+1|0;}return d;},N2=a=>{let b,c,d,e,f,g;if(a.mp==624){b=0;while(b<624){c=a.oT.data;d=c[b]&(-2147483648);e=b+1|0;d=d|c[e%624|0]&2147483647;f=d&1?(-1727483681):0;c[b]=c[(b+397|0)%624|0]^(d>>>1|0)^f;b=e;}a.mp=0;}c=a.oT.data;g=a.mp;a.mp=g+1|0;b=c[g];b=b^(b>>>11|0);b=b^b<<7&(-1658038656);b=b^b<<15&(-272236544);return b^(b>>>18|0);},Us
=K(),PE=(b,c)=>{let d,e,f;d=OK(b);e=OK(c);f=M();P(J(J(J(P(f,40),d),H(159)),e),41);return L(f);},OK=b=>{return Kv(b,b!==Bt(b)?2:0);},Nd=(b,c)=>{let d,e,f;d=P(M(),b);e=Cc(c);f=0;while(f<e.ji.length){P(d,((BQ(e,f)-48|0)+8320|0)&65535);f=f+1|0;}return L(d);};
function ER(){let a=this;N.call(a);a.lR=null;a.mf=null;}
let KD=(a,b,c)=>{a.lR=b;a.mf=c;},Zz=(a,b)=>{let c=new ER();KD(c,a,b);return c;},U4=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(ER)){b=b;c=!X(a.lR,b.lR)?0:X(a.mf,b.mf)?1:0;}else c=0;return c;};
function Mv(){let a=this;I.call(a);a.oP=0;a.rm=0;a.ro=0;a.pr=0;a.qc=null;}
let BJ=a=>{return a.oP>=a.ro?0:1;},BH=a=>{let b,c,d;b=a.rm;c=a.qc;if(b!=c.kI){c=new Pz;Br(c);Z(c);}d=a.oP;a.pr=d;a.oP=d+1|0;return c.be(d);},Wz=K(),E1=b=>{if(b!==0.0)b=Ni(b,0);return b;},EX=b=>{return Ni(b,1);},Ni=(b,c)=>{let d,e,f,g,h,i,j,k,l,m;if(!(Bq(b)<=1.7976931348623157E308))return NaN;if(!(Bq(b)<1647099.3291652855)){d=Bq(b);e=1.4119048864730642E308;while(e>=1647099.3291652855){if(d>=e)d=d-e;e=e/2.0;}if(b<0.0)d=(-1.0)*d;b=d;}e=b*0.6366197723675814+6.755399441055744E15-6.755399441055744E15;f=b-e*1.5707963267341256;b
=e*6.077100506303966E-11;g=f-b;d=e*2.0222662487111665E-21;h=g-d;i=e*8.4784276603689E-32-(f-g-b)-(g-h-d);j=h-i;k=h-j-i;l=(e|0)+c|0;if(!(l&1)){e=j*j;b=0.008333333333333333-e*(1.984126984126984E-4-e*(2.7557319223985893E-6-e*(2.505210838544172E-8-e*(1.6059043836821613E-10-e*(7.647163731819816E-13-e*2.8114572543455206E-15)))));f=e*j;m=j-(f*0.16666666666666666-(f*b-k/2.0)*e-k);}else{e=j*j;b=0.041666666666666664-e*(0.001388888888888889-e*(2.48015873015873E-5-e*(2.755731922398589E-7-e*(2.08767569878681E-9-e*(1.1470745597729725E-11
-e*4.779477332387385E-14)))));d=e/2.0;f=1.0-d;m=1.0-f-d-(j*k-e*e*b)+f;}if(l&2)m= -m;return m;},XE=K(),Sq=K(),Kj=b=>{let c,d,e,f;if(Bq(b)<700.0){c=Pf(b);d=c|0;e=JU(d,0);return e+e*LF(b,c,d);}if(!(isNaN(b)?1:0)){if(b>710.0)b=Infinity;else if(b<(-746.0))b=0.0;else{c=Pf(b);f=c|0;c=LF(b,c,f);if(b>0.0){b=JU(f,(-1));b=2.0*(b+b*c);}else{b=JU(f,1022);c=b*c;e=b+c;if(e<1.0){b=e-b-c;c=e+1.0;e=1.0-c+e-b+c-1.0;}b=e*2.2250738585072014E-308;}}}return b;},Pf=b=>{return b*184.6649652337873+6.755399441055744E15-6.755399441055744E15;},JU
=(b,c)=>{EV();return KU.data[b&127]*FY.data[((b>>7)+c|0)+1023|0];},LF=(b,c,d)=>{let e,f,g;EV();e=H7.data[d&127];f=b-c*0.005415212348111709-c*1.2864023111638344E-14;g=f*f;return f+e+g*(0.5+f*0.16666666666666666)+g*g*(0.041666666666666664+f*0.008333333333333333);},TR=K();
function O7(){let a=this;I.call(a);a.jr=null;a.nO=null;}
function MB(){let a=this;I.call(a);a.jG=null;a.nR=0.0;a.o$=0.0;a.kc=0.0;a.mW=0.0;a.kE=null;a.jN=null;a.l6=null;}
let X3=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u;a.jG=b;a.nR=c;a.o$=d;e=Dn(b.kf);a.kc=!(c<380.0)?12.0:11.0;a.mW=RC(b,c);a.kE=Bn(e);a.jN=Bn(e);a.l6=Bn(e);f=0;g=d-16.0;while(f<e){a.kE.data[f]=Bf(104.0,g/Be(b,f));h=DP(a)+6.0;i=Ev(a,f)?a.kE.data[f]-h:0.78*a.kE.data[f];j=LM(b,c);a.jN.data[f]=Bu(2.0,Bf(j,i));k=a.l6;if(!f)d=NaN;else{l=Be(a.jG,f);m=a.jG;n=f-1|0;l=Bc(l,Be(m,n));o=EM(a,f)-Dq(a,f);p=NR(a)/2.0/o;j=(L5(a,n)-a.jN.data[n])/2.0/o- -p;h=1.0-p-(L5(a,f)-a.jN.data[f])/2.0/o;i=l>4?0.225:1.0;d=NaN;o=(-Infinity);n
=1;q=C6(l,24);while(n<60&&q<=0){r=n/60.0;s=j<=r&&r<=h?LT(a,f,r,0.0):(-1.0);if(s>0.0){t=LT(a,f,r,p);u=(!(t<0.0)?Bf(t,12.0):Bf(s,12.0)-100.0)-Bq(r-0.4);if(u>o&&!(!(t>=0.0)&&!(p<=i))){d=r;o=u;}}n=n+1|0;}}k.data[f]=d;f=f+1|0;}},U2=(a,b,c)=>{let d=new MB();X3(d,a,b,c);return d;},LM=(b,c)=>{return Bf(Bf(54.0,2.0*(PZ(c)-3.0)),0.4*RC(b,c));},PZ=b=>{return Bf(32.0,b*0.1);},RC=(b,c)=>{return Bf(250.0,(c-2.0*PZ(c))/Bm(b));},Q3=a=>{return a.kc;},DY=(a,b)=>{let c;c=a.mW;return c*b-(c*Bm(a.jG)-a.nR)/2.0;},Ct=(a,b,c)=>{let d,
e;d=(a.o$-DP(a))/2.0;e=a.kE.data;return e[b]*c-(e[b]*(Be(a.jG,b)-1|0)/2.0-d);},F3=(a,b)=>{return a.jN.data[b];},Kl=(a,b)=>{let c,d,e,f,g;c=a.jN.data;d=b.ku;e=c[d];f=DY(a,d);g=e/2.0;return Cy(f-g,Ct(a,b.ku,b.kh)-g,e,e);},Hd=(a,b)=>{return b>0&&a.jN.data[b]>=14.0?1:0;},Nz=(a,b)=>{return !(a.jN.data[b]>=33.0)?0:1;},WY=(a,b)=>{return !(a.jN.data[b]>=46.0)?0:1;},Ev=(a,b)=>{return b>0&&a.kE.data[b]>=56.0&&a.mW>=Ke(a)+4.0?1:0;},Fv=(a,b)=>{return !(a.l6.data[b]>0.0)?0:1;},Gp=a=>{return CH(a.jG)<=600?0:1;},Dq=(a,b)=>
{b=b-1|0;return DY(a,b)- -a.jN.data[b]/2.0;},EM=(a,b)=>{return DY(a,b)-a.jN.data[b]/2.0;},NO=(a,b,c,d)=>{let e;e=!Fv(a,b)?0.5:a.l6.data[b];return M5(a,e*(EM(a,b)-Dq(a,b))- -Dq(a,b),En(a,b,c,d,e),NR(a));},Nl=(a,b,c)=>{let d;d=Ct(a,b,c)- -a.jN.data[b]/2.0- -(DP(a)/2.0+3.0);return M5(a,DY(a,b),d,Ke(a));},M5=(a,b,c,d)=>{return Cy(b-d/2.0,c-DP(a)/2.0,d,DP(a));},DP=a=>{return Bt(a.kc*1.3);},NR=a=>{return CU(a.kc*0.602*5.0)+6.0;},Ke=a=>{return CU(a.kc*0.602*7.0)+6.0;},En=(a,b,c,d,e)=>{let f;f=Ct(a,b-1|0,d);return e
*(Ct(a,b,c)-f)- -f;},L5=(a,b)=>{let c;c=!Ev(a,b)?0.0:Ke(a);return Bu(a.jN.data[b],c)+6.0;},LT=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q;e=Infinity;f=Be(a.jG,b);g=Bc(f,Be(a.jG,b-1|0));h=0;i=c-d;j=c- -d;k=KK(d,0.0);while(h<g){l=En(a,b,h%f|0,h/f|0,c);m=0;while(m<g){if(m!=h){n=m%f|0;o=m/f|0;p=En(a,b,n,o,i)-l;q=En(a,b,n,o,j)-l;e=Bf(e,(((!(p<0.0)?0:1)==(!(q<0.0)?0:1)?0:1)?0.0:Bf(Bq(p),Bq(q)))-(!k?DP(a):DP(a)/2.0));}m=m+1|0;}h=h+1|0;}return e;},NB=(b,c,d,e,f)=>{if(b.ju<=c&&c<=D$(b))QG(f,e,Bq(b.jJ+b.jR/2.0-d));},Ux
=K(),IW=b=>{let c,d,e,f,g;if(b===0.0)return (-Infinity);if(b<0.0)return NaN;if(!(isNaN(b)?1:0)&&b!==Infinity){c=!(b<2.2250738585072014E-308)?0:1;if(c)b=b*1.8014398509481984E16;d=!c?0:(-54);EV();e=FY;f=512;while(f>0){g=e.data;c=f+1023|0;if(b>=g[c]){b=b*g[( -f|0)+1023|0];d=d+f|0;}else if(b<g[(1-f|0)+1023|0]){b=b*g[c];d=d-f|0;}f=f/2|0;}return b<1.4142135623730951?Pk(d,b):Pk(d+1|0,b/2.0);}return b;},Pk=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n;d=c-1.0;e=c+1.0;f=GF(d/e);g=GF(e);d=(d-f*g-f*(c-(g-1.0)))/e;h=f*f;c=0.1111111111111111
+h*(0.09090909090909091+h*(0.07692307692307693+h*(0.06666666666666667+h*(0.058823529411764705+h*(0.05263157894736842+h*(0.047619047619047616+h*0.043478260869565216))))));i=h*f;c=i*h*(0.2+h*(0.14285714285714285+h*c))+d/(1.0-h-d*f);e=b;j=e*0.6931471805598903;d=2.0*f;k=j+d;l=k-j-d;m=i*2.0/3.0;n=k+m;return e*5.497923018708371E-14+2.0*c-l-(n-k-m)+n;},OT=K(),WU=a=>{return performance.now();};
function Nc(){let a=this;N.call(a);a.qU=0.0;a.r2=0.0;a.lx=null;a.m$=null;a.pN=null;a.rC=0.0;a.qN=null;a.oz=0.0;a.lJ=0.0;a.oF=0.0;a.q$=0.0;}
let PC=b=>{let c;c=HN(b);return CU((!(!(b-8.8*c>=25.0*c)?0:1)?3.3:3.9)*c);},HN=b=>{return b<380.0?12.0:!(b<560.0)?14.0:13.0;},Hz=a=>{return a.lJ*0.35;},Fp=a=>{return a.lJ*0.08;},KM=(a,b)=>{return !(b>=a.lJ*25.0)?3:7;},Zu=a=>{return a.lx;};
function PD(){let a=this;N.call(a);a.j_=null;a.kj=null;a.oe=null;a.q6=null;}
let Xj=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o;e=a.j_;f=e.lx.jB;g=d.k2;h=g.jX;i=f/(h-1|0);j=new K_;d=d.ma;f=0.05/i;j.jE=g;j.n0=d;j.rY=f;h=h+2|0;j.mv=h;k=Du(Bc(h,g.ko+2|0));l=k.data;j.oa=k;k=B8(2*l.length|0);l=k.data;j.mu=k;h=0;m=l.length;if(h>m){b=new BS;Br(b);Z(b);}while(h<m){n=h+1|0;l[h]=(-1);h=n;}f=DU(b,Fp(e));d=a.oe;D0();h=d!==E6?20:2;g=KB(b,a.j_.lx,f);d=Ez(a.kj.kF,0.0);e=b;B4(e,g,d);m=1;while(m<h){f=m;b=(M1(j,f/h)).p1;o=new Gf;d=b.n4;b=Bh();g=BM(d);while(BJ(g)){k=LJ(c,BH(g));U(b,k);}MJ(o,b);B4(e,o,Ez(a.kj.kF,
f/(h-1|0)));m=m+1|0;}d=BM((M1(j,0.5)).qD);while(BJ(d)){o=BH(d);Ce(e,E4(LJ(c,o.me)),Cb(a.kj.nc,Fp(a.j_)*1.2));}},Wf=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p;c=a.oe;D0();d=c!==E6?20:100;c=a.j_;e=I8(0.0,1.0,KM(c,c.m$.jR));c=a.j_;f=a.kj;g=f.kF;h=Cb(f.ky,DU(b,Fp(c)));i=KB(b,c.m$,h.lB);j=Kp(Gu(0.0,1.0,0.0,1.0),c.m$);k=0;while(k<d){l=!k?CT(i):DS(j,k/d);m=new Ds;n=i.ju;o=i.jJ;F2(m,n,o,i.jB,l-o);p=Ez(g,k/BA(1,d-1|0));B4(b,m,p);k=k+1|0;}PO(j,b,c,f,e,D$(i),1);Ce(b,i,h);},TX=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r,s;e
=a.j_;f=a.kj;g=a.q6;h=C1(16.0/Bu(16.0,Jb(d)));i=Bu(2.5,e.oF*h);j=e.q$;k=!(j>0.0)?0.0:DU(b,j*h);l=0;m=KK(k,0.0);n=2.0*k;while(l<Jb(d)){h=W(d.jY,l,0);j=W(d.jY,l,1);if(E0(c.kd,h,j)){o=D6(c,h);p=DS(c,j);q=K$(d,l);Er();if(!(g===Gv&&q?1:0))r=ED(o,p,i);else{h=DU(b,i*C1(3.141592653589793));r=new Ds;j=h/2.0;F2(r,Jd(b,o-j),Jd(b,p-j),h,h);}if(m>0){if(r instanceof Hh){e=r;s=ED(e.o9,e.o8,e.oO+k);}else{e=r;s=Cy(e.ju-k,e.jJ-k,e.jB+n,e.jR+n);}e=f.j6;B4(b,s,e);}e=!q?f.mN:f.m1;B4(b,r,e);}l=l+1|0;}},GP=K(BI),E6=null,Pi=null,Ui
=null,D0=()=>{D0=Bg(GP);Yz();},SZ=(a,b,c)=>{D0();Cx(a,b,c);},P0=(a,b)=>{let c=new GP();SZ(c,a,b);return c;},Yz=()=>{let b,c,d;E6=P0(H(512),0);b=P0(H(513),1);Pi=b;c=Bd(GP,2);d=c.data;d[0]=E6;d[1]=b;Ui=c;},F_=K(BI),Gv=null,Qh=null,T0=null,Er=()=>{Er=Bg(F_);Xv();},Up=(a,b,c)=>{Er();Cx(a,b,c);},Pt=(a,b)=>{let c=new F_();Up(c,a,b);return c;},Xv=()=>{let b,c,d;Gv=Pt(H(514),0);b=Pt(H(515),1);Qh=b;c=Bd(F_,2);d=c.data;d[0]=Gv;d[1]=b;T0=c;};
function IZ(){let a=this;N.call(a);a.kd=null;a.ke=null;}
let Vr=(a,b,c)=>{a.kd=b;a.ke=c;},Kp=(a,b)=>{let c=new IZ();Vr(c,a,b);return c;},D6=(a,b)=>{let c,d,e,f;c=a.ke;d=c.ju;e=a.kd;f=e.ki;return d-(b-f)/(e.kg-f)* -c.jB;},DS=(a,b)=>{let c,d,e,f;c=a.ke;d=c.jJ;e=a.kd;f=e.j4;return d-(f-b)/(f-e.j$)* -c.jR;},LJ=(a,b)=>{let c,d,e,f,g;b=b.data;c=b.length;d=Bn(c);e=d.data;f=0;while(f<c){e[f]=D6(a,b[f]);g=f+1|0;e[g]=DS(a,b[g]);f=f+2|0;}return d;},KB=(b,c,d)=>{let e,f;e=Ee(b,c.ju,d);f=Ee(b,c.jJ,d);return Cy(e,f,Ee(b,D$(c),d)-e,Ee(b,CT(c),d)-f);},Ug=(a,b,c,d,e,f)=>{let g,h,
i,j,k,l,m,n,o,p,q,r,s,t,u;g=c.lJ;h=Cb(d.ky,DU(b,Fp(c)));i=KB(b,a.ke,h.lB);Cu();j=Di(g,CM);k=CT(i)+Hz(c);l=BM(e);g=g*0.75;while(BJ(l)){m=BH(l);n=D6(a,m.mz);o=Ee(b,n,h.lB);p=Bn(4);q=p.data;q[0]=o;q[1]=CT(i);q[2]=o;q[3]=k;e=Lt(p);r=b;Ce(r,e,h);s=k+Hz(c)+g;t=NE(m.kC,j)/2.0;u=Bf(n,r.lk-t-1.0);CE(r,m.kC,u,s,j,d.kJ);}PO(a,b,c,d,f,i.ju,(-1));Ce(b,i,h);},PO=(a,b,c,d,e,f,g)=>{let h,i,j,k,l,m,n,o,p,q,r,s,t,u,v;h=Cb(d.ky,DU(b,Fp(c)));i=Hz(c);j=g;i=f+i*j;k=i+Hz(c)*j;j=g<0?k:b.lk-k;l=c.lJ;if(g>=0){Cu();m=Dw;}else{Cu();m=
HC;}n=e;o=BM(n);while(BJ(o)){p=NE((BH(o)).kC,Di(1.0,m));if(p>0.0)l=Bf(l,j/p);}o=Di(l,m);e=BM(n);p=(i- -f)/2.0;while(BJ(e)){n=BH(e);q=DS(a,n.mz);r=Ee(b,q,h.lB);s=Ck(n.kC);t=Bn(4);u=t.data;u[0]=f;u[1]=r;u[2]=!s?i:p;u[3]=r;v=Lt(t);c=b;Ce(c,v,h);if(!s)CE(c,n.kC,k,q- -l*0.36,o,d.kJ);}},Tq=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(IZ)){b=b;c=!X(a.kd,b.kd)?0:X(a.ke,b.ke)?1:0;}else c=0;return c;};
function J2(){let a=this;N.call(a);a.mj=0;a.nC=null;a.ma=null;a.k2=null;a.jY=null;a.nz=null;}
let Jb=a=>{return a.jY.jk;},K$=(a,b)=>{return !(W(a.nz,b,0)>0.5)?0:1;},Xl=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(J2)){b=b;c=a.mj!=b.mj?0:!X(a.nC,b.nC)?0:!X(a.ma,b.ma)?0:!X(a.k2,b.k2)?0:!X(a.jY,b.jY)?0:X(a.nz,b.nz)?1:0;}else c=0;return c;},TU=a=>{return a.k2;},NS=K(),Mz=null,DX=()=>{DX=Bg(NS);YM();},Qr=b=>{let c,d;DX();c=Bt(b*100.0)|0;if(!c)d=H(516);else if(c==100)d=H(517);else{d=M();P(R(d,c),37);d=L(d);}return d;},Nn=b=>{let c,d;DX();if(b==1)c=H(518);else{c=Gl(b);d=M();J(J(J(d,H(519)),c),H(520));c
=L(d);}return c;},Gl=b=>{let c;DX();c=Mz.data;return b>=c.length?Cc(b):c[b];},W4=(b,c)=>{let d,e,f,g,h,i,j,k;DX();d=Jb(c);e=0;f=M();g=0;while(g<d){h=c.ma;i=W(c.jY,g,0);j=W(c.jY,g,1);i=J7(h,i,j);if(!(!K$(c,g)?(!(i<=0.5)?0:1):!(i>0.5)?0:1)){e=e+1|0;O(O(f,e!=1?H(159):H(2)),PE(W(c.jY,g,0),W(c.jY,g,1)));}g=g+1|0;}if(!d)return;if(!e){if(d==1)c=H(521);else{c=Gl(d);h=M();J(J(J(h,H(522)),c),H(523));c=L(h);}O(b,c);O(b,H(524));}else{O(O(O(b,H(525)),Gl(e)),H(224));O(O(b,Gl(d)),d!=1?H(151):H(526));if(e>4)c=H(2);else{k=L(f);c
=M();J(J(c,H(159)),k);c=L(c);}P(O(b,c),46);}},YM=()=>{Mz=BO(Bv,[H(527),H(528),H(529),H(530),H(531)]);},DB=K(0);
function MA(){I.call(this);this.q5=null;}
let VG=(a,b)=>{return FX(b,a.q5);};
function L3(){I.call(this);this.pV=null;}
let VS=(a,b)=>{let c,d,e,f;b=b;c=a.pV;d=M();e=0;while(true){f=c.data;if(e>=f.length)break;if(f[e])R(O(d,d.jD<=0?H(2):H(171)),e);e=e+1|0;}Ba();return CQ(b,C9,L(d));},Qm=K(),XO=a=>{return performance.now();};
function Qi(){let a=this;N.call(a);a.jI=null;a.lO=null;a.mn=null;a.qZ=null;a.mV=null;a.oY=null;}
let Kq=(a,b,c,d)=>{return W(a.lO.jy.data[b],c,d);},GV=(a,b,c)=>{return W(a.lO.jx.data[b],c,0);},ID=(a,b)=>{return EK(a.oY)&&GE(a.oY)==b?1:0;},EC=K(0);
function Ds(){let a=this;N.call(a);a.ju=0.0;a.jJ=0.0;a.jB=0.0;a.jR=0.0;}
let F2=(a,b,c,d,e)=>{a.ju=b;a.jJ=c;a.jB=d;a.jR=e;},Cy=(a,b,c,d)=>{let e=new Ds();F2(e,a,b,c,d);return e;},D$=a=>{return a.ju- -a.jB;},CT=a=>{return a.jJ- -a.jR;},W_=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(Ds)){b=b;c=a.ju!==b.ju?0:a.jJ!==b.jJ?0:a.jB!==b.jB?0:a.jR===b.jR?1:0;}else c=0;return c;},RR=a=>{return a.ju;},TC=a=>{return a.jJ;};
function Qk(){let a=this;I.call(a);a.jA=null;a.jl=null;a.jz=null;a.o3=null;a.n7=null;a.js=null;}
let Xf=(a,b,c,d,e)=>{let f;a.js=b;a.jA=c;a.jl=d;a.jz=e;f=d.kc;Cu();a.o3=Je(f,CM);a.n7=Di(d.kc,CM);},Xm=(a,b,c,d)=>{let e=new Qk();Xf(e,a,b,c,d);return e;},WX=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v;b=Bm(a.jz.jI);c=1;while(c<=b){d=PV(a,c);e=Bh();f=Bh();g=Bh();h=0;while(h<=28.0){i=Bh();U(e,i);i=Bh();U(f,i);h=h+1|0;}j=0;while(j<Be(a.jz.jI,c)){if(!Gp(a.jl))k=0.0;else{l=Bn(4).data;m=0;while(m<Be(a.jz.jI,c-1|0)){k=Bq(Kq(a.jz,c,j,m));h=0;while(h<4){n=Bu(l[h],k);k=Bf(l[h],k);l[h]=n;h=h+1|0;}m=m+1|0;}k=l[3];}h
=!Gp(a.jl)?2147483647:4;m=0;while(true){i=a.jz.jI;o=c-1|0;if(m>=Be(i,o))break;i=a.jz;p=ID(i,EN(i.jI,c,j,m));n=Kq(a.jz,c,j,m);l=BX([Dq(a.jl,c),Ct(a.jl,o,m),EM(a.jl,c),Ct(a.jl,c,j)]);if(p){q=ML(n,PV(a,c));i=DT(a.js.jr.jP,0.22);r=a.jA;s=E4(l);i=Cb(i,q+10.0);Ce(r,s,i);}t=h>0&&Bq(n)>=k?1:0;h=h-(!t?0:1)|0;if(!(!p&&!t)){if(n!==0.0&&!(isNaN(n)?1:0)){p=Bt(ML(n,d)*4.0)|0;U(BE(!(n<0.0)?f:e,p),l);}else U(g,l);}m=m+1|0;}j=j+1|0;}u=a.jA;i=a.js.jr;k=Bu(2.5,d*7.0);n=Bf(1.0,d*0.8+0.3);r=DT(i.kQ,n);s=DT(i.kZ,n);v=e;h=v.jm-1|
0;while(h>=0){n=h/4.0;IB(u,BE(f,h),Cb(r,n));IB(u,BE(v,h),Qa(s,n,k));h=h+(-1)|0;}IB(u,g,Cb(i.kJ,0.75));c=c+1|0;}c=0;while(c<=b){h=0;while(h<Be(a.jz.jI,c)){YN(a,KV(c,h));h=h+1|0;}c=c+1|0;}c=1;while(c<=b){Zn(a,c);c=c+1|0;}},PV=(a,b)=>{return Bu(0.2,Bf(1.0,Bf(F3(a.jl,b),F3(a.jl,b-1|0))/60.0*1.5));},YN=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z,ba,bb,bc;c=b.ku;d=a.jz;e=d.mn.data[c].data;f=b.kh;g=e[f];if(!c){RU(a,b,g);return;}a:{h=d.qZ.jW.data[c];d=d.jI;if(c!=Bm(d)){i=d.kG;Cr();if(i!==D2){if(i===
Hv){j=GH((-1.0),1.0);break a;}k=h.jh;l=0.0;while(true){e=k.data;if(f>=e.length)break;l=Bu(l,Bq(e[f]));f=f+h.jo|0;}j=l>0.0?GH( -l,l):GH((-1.0),1.0);break a;}}j=GH(0.0,1.0);}m=Kl(a.jl,b);if(Hd(a.jl,c)){n=Bf(6.0,m.jB/5.0);d=a.jA;i=a.js.nO;f=b.kh;e=h.jh;o=h.jo;p=Bt(C1(h.jk))|0;q=((p+25|0)-1|0)/25|0;r=p/q|0;s=p-1|0;t=r-1|0;s=(s-Bc(t,q)|0)/2|0;u=Bc(r,r);k=B8(u);v=k.data;w=0;while(t>=0){x=Bc(s+Bc(t,q)|0,p)+s|0;y=0;while(y<r){z=e.data;ba=w+1|0;v[w]=i.op.data[N3(j,z[Bc(x+Bc(y,q)|0,o)+f|0])];y=y+1|0;w=ba;}t=t+(-1)|0;}h
=new Rn;if(v.length!=u){b=new BS;d=M();J(R(P(R(J(d,H(532)),r),120),r),H(533));BW(b,L(d));Z(b);}h.or=r;h.n_=r;h.ph=k;i=d.jH;Gh();i.drawImage(SV(Mi,h),m.ju,m.jJ,m.jB,m.jR);e=IR(m,n);d=a.jA;i=H1(Nq(YQ(a,m),e));h=a.js.jr.j6;B4(d,i,h);d=a.jA;i=NC(e);h=Cb(a.js.jr.ky,1.25);Ce(d,i,h);}else{d=a.jA;i=Ka(a.js.nO.qM,N3(j,g));B4(d,m,i);if(m.jB>=8.0){d=a.jA;i=Cb(a.js.jr.ky,DU(d,1.0));Ce(d,m,i);}}d=Kl(a.jl,b);if(Nz(a.jl,c))U9(a,d,Ei(g));if(WY(a.jl,c)){g=Q3(a.jl)-1.0;Cu();i=Di(g,Dw);bb=TC(d)- -Q3(a.jl);h=a.jA;j=J9(a,b);g=RR(d)
+5.0;bc=XJ(a.js.jr);CE(h,j,g,bb,i,bc);}l=GV(a.jz,c,Xa(b));if(!Ev(a.jl,c)&&Hd(a.jl,c)&&l!==0.0)Sa(a,d,l);},RU=(a,b,c)=>{let d,e,f,g,h,i,j,k;d=DY(a.jl,0);e=Ct(a.jl,0,b.kh);f=a.jl;g=f.kc;h=ED(d,e,F3(f,0)/2.0);f=a.jA;i=a.js.jr.j6;B4(f,h,i);j=a.jA;i=Cb(a.js.jr.ky,1.25);Ce(j,h,i);if(Nz(a.jl,0)){h=a.jA;j=J9(a,b);k=e-g*0.28;b=a.n7;i=a.js.jr.kJ;CE(h,j,d,k,b,i);b=a.jA;f=Ei(c);c=e- -g*0.92;i=a.o3;h=a.js.jr.jP;CE(b,f,d,c,i,h);}else if(!(!Hd(a.jl,1)&&!(F3(a.jl,0)>=g*1.3))){f=a.jA;b=J9(a,b);c=e- -g*0.36;i=a.n7;h=a.js.jr.jP;CE(f,
b,d,c,i,h);}},YQ=(a,b)=>{let c,d,e,f;c=b.ju-1.0;d=D$(b)+1.0;e=b.jJ-1.0;f=CT(b)+1.0;return BX([c,e,d,e,d,f,c,f]);},U9=(a,b,c)=>{let d,e,f,g,h,i,j,k;d=Bt(a.jl.kc*1.25);e=Bf(b.jB-4.0,a.jl.kc*0.602*c.ji.length+6.0);f=b.ju- -(b.jB-e)/2.0;g=CT(b)-d-4.0;h=IR(Cy(f,g,e,d),3.0);i=a.jA;j=H1(Mc(h));k=DT(a.js.jr.j6,0.86);B4(i,j,k);RB(a,c,b.ju- -b.jB/2.0,g- -d/2.0,a.js.jr.jP);},RB=(a,b,c,d,e)=>{let f,g;f=a.jA;d=d- -a.jl.kc*0.36;g=a.o3;CE(f,b,c,d,g,e);},Sa=(a,b,c)=>{let d,e,f,g,h,i,j,k;d=Bq(c);e=b.jB;f=e/2.0*d/(d+1.0);g=b.ju
- -e/2.0;h=C6(c,0.0);if(h<0)g=g-f;i=h>=0?a.js.jr.kQ:a.js.jr.kZ;j=a.jA;k=Cy(g,CT(b)+2.0,f,2.5);B4(j,k,i);},Zn=(a,b)=>{let c,d,e,f,g,h,i,j,k,l;c=0;d=b-1|0;while(c<Be(a.jz.jI,b)){e=0;while(e<Be(a.jz.jI,d)){f=EN(a.jz.jI,b,c,e);g=ID(a.jz,f);if(!(!Fv(a.jl,b)&&!g)){h=Kq(a.jz,b,c,e);Pu(a,NO(a.jl,b,c,e),JK(h),h,g);}if(a.jz.mV.data[f]&&!(Gp(a.jl)&&!g)){i=a.jl;h=!Fv(i,b)?0.7:1.0-i.l6.data[b];if(Fv(i,b)&&Bq(h-0.5)<0.2)h=0.8;j=h*(EM(i,b)-Dq(i,b))- -Dq(i,b);k=Bn(2).data;k[0]=j;k[1]=En(i,b,c,e,h);LG(a,k[0],k[1]);}e=e+1|0;}f
=KN(a.jz.jI,b,c);g=ID(a.jz,f);i=Nl(a.jl,b,c);if(!(!Ev(a.jl,b)&&!g)){h=GV(a.jz,b,c);Pu(a,i,Jl(H(534),JK(h)),h,g);}if(a.jz.mV.data[f]&&Hd(a.jl,b)){l=Kl(a.jl,KV(b,c));f=!Ev(a.jl,b)&&!g?0:1;LG(a,f?i.ju-6.0:l.ju- -l.jB/2.0,!f?CT(l):i.jJ- -i.jR/2.0);}c=c+1|0;}},Pu=(a,b,c,d,e)=>{let f,g,h;f=a.jA;g=a.js.jr.j6;B4(f,b,g);if(e){f=a.jA;g=Ru(b,3.0);h=Cb(a.js.jr.jP,1.5);Ce(f,g,h);}f=d<0.0?a.js.jr.kZ:!(d>0.0)?a.js.jr.kJ:a.js.jr.kQ;RB(a,c,b.ju- -b.jB/2.0,b.jJ- -b.jR/2.0,f);},LG=(a,b,c)=>{let d,e,f,g;d=a.jA;e=ED(b,c,7.0);f=
a.js.jr.j6;B4(d,e,f);e=a.jA;g=Cy(b-3.5,c-0.5,7.0,5.0);f=a.js.jr.jP;B4(e,g,f);e=Cy(b-2.2,c-4.5,4.4,7.0);g=a.jA;e=Ru(e,2.2);f=Cb(a.js.jr.jP,1.2);Ce(g,e,f);},J9=(a,b)=>{let c,d;c=Bm(a.jz.jI);d=b.ku;if(d==c)return H(460);return Nd(d?104:120,b.kh+1|0);},Q4=K(),KU=null,H7=null,FY=null,EV=()=>{EV=Bg(Q4);T2();},T2=()=>{let b,c,d,e,f,g,h,i;KU=Bn(128);H7=Bn(128);FY=Bn(2047);b=I9(2.0,0.0);c=0;while(c<7){d=C1(b.k1);e=d*d;b=Rh(d,(b.l1-(e-b.k1-Lo(e,d,d)))/(2.0*d));c=c+1|0;}f=I9(1.0,0.0);g=0;while(g<128){h=KU.data;i=f.k1;h[g]
=i;H7.data[g]=f.l1/i;d=b.k1;e=i*d;d=Lo(e,i,d);f=Rh(e,f.k1*b.l1+f.l1*b.k1-d);g=g+1|0;}d=2.2250738585072014E-308;g=1;while(true){h=FY.data;if(g>=h.length)break;h[g]=d;d=d*2.0;g=g+1|0;}},Vp=K();
function Ri(){let a=this;I.call(a);a.pC=null;a.pK=null;a.pL=null;a.pJ=null;}
function OR(){let a=this;I.call(a);a.pg=null;a.pf=null;}
let UT=(a,b)=>{b=b;Cl(a.pg,a.pf.jq,b);},Pv=K(0),RF=K(0),Ww=K();
function Ln(){let a=this;I.call(a);a.op=null;a.qM=null;}
let N3=(b,c)=>{let d;d=b.rE;return Bu(0.0,Bf(255.0,(c-d)/(b.rh-d)*256.0))|0;};
function Jn(){let a=this;N.call(a);a.ku=0;a.kh=0;}
let YU=(a,b,c)=>{a.ku=b;a.kh=c;},KV=(a,b)=>{let c=new Jn();YU(c,a,b);return c;},Zk=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(Jn)){b=b;c=a.ku!=b.ku?0:a.kh==b.kh?1:0;}else c=0;return c;},Xa=a=>{return a.kh;},Wv=K(),JK=b=>{let c,d,e,f;c=Re(Bq(b));d=b<0.0?H(535):!(b>0.0)?H(2):H(272);e=M();f=d.ji.length+c.ji.length|0;while(f<5){P(e,32);f=f+1|0;}return L(O(O(e,d),c));},Ei=b=>{let c;c=Re(Bq(b));if(b<0.0)c=Jl(H(535),c);return c;},Re=b=>{let c;if(isNaN(b)?1:0)return H(404);if(b<9999.5)return Kv(b,b<9.995
?2:!(b<99.95)?0:1);if(b>1.0E300)return !(b>1.7976931348623157E308)?H(536):H(405);c=0;while(b>=9.5){b=b/10.0;c=c+1|0;}return L(R(P(R(M(),Bt(b)|0),101),c));};
function N1(){let a=this;N.call(a);a.k1=0.0;a.l1=0.0;}
let Yp=(a,b,c)=>{a.k1=b;a.l1=c;},I9=(a,b)=>{let c=new N1();Yp(c,a,b);return c;},GF=b=>{let c;c=b*1.34217729E8;return c-(c-b);},Rh=(b,c)=>{let d;d=c+b;return I9(d,c-(d-b));},Lo=(b,c,d)=>{let e,f,g,h;e=GF(c);f=c-e;g=GF(d);h=d-g;return b-e*g-e*h-f*g-f*h;};
function P6(){let a=this;I.call(a);a.pi=null;a.pj=null;}
let UC=K();
function K_(){let a=this;I.call(a);a.jE=null;a.n0=null;a.rY=0.0;a.mv=0;a.oa=null;a.mu=null;}
let M1=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t;c=0;while(c<Uo(a.jE)){d=0;while(d<RQ(a.jE)){e=a.oa;f=RG(a,d,c);g=!(F1(a.jE,d,c)>b)?0:1;e.data[f]=g;d=d+1|0;}c=c+1|0;}c=(-1);while(c<a.jE.ko){g=(-1);while(g<a.jE.jX){d=RG(a,g,c);e=a.oa.data;h=e[d];i=d+1|0;j=e[i];f=d+a.mv|0;k=e[f+1|0];l=e[f];if(!(h==j&&j==k&&k==l)){m=h==k&&j==l?1:0;a:{e=Du(4).data;e[0]=h;e[1]=j;e[2]=k;e[3]=l;if(m){n=a.n0;o=(Eq(a.jE,g)+Eq(a.jE,g+1|0))/2.0;p=(D8(a.jE,c)+D8(a.jE,c+1|0))/2.0;if(J7(n,o,p)>b){f=1;break a;}}f=0;}q=B8(4).data;j=2
*d|0;q[0]=j;q[1]=(2*i|0)+1|0;q[2]=2*(d+a.mv|0)|0;q[3]=j+1|0;d=0;while(d<4){if(e[d]&&!e[(d+1|0)%4|0]){h=d;while(true){h=(h+(!f?3:1)|0)%4|0;if(e[h])continue;if(e[(h+1|0)%4|0])break;}a.mu.data[q[d]]=q[h];}d=d+1|0;}}g=g+1|0;}c=c+1|0;}n=Bh();r=Bh();c=0;while(true){e=a.mu.data;if(c>=e.length)break;if(e[c]!=(-1)){s=new Of;s.kU=Bn(64);s.kS=Du(32);f=c;while(a.mu.data[f]!=(-1)){g=f/2|0;d=a.mv;h=(g%d|0)-1|0;g=(g/d|0)-1|0;d=(f%2|0)!=1?0:1;i=d?h:h+1|0;d=!d?g:g+1|0;if(!Od(a,h,g))KX(s,Eq(a.jE,i),D8(a.jE,d),0);else if(Od(a,
i,d))Tu(a,s,h,g,i,d,b);else KX(s,Eq(a.jE,h),D8(a.jE,g),0);e=a.mu.data;g=e[f];e[f]=(-1);f=g;}e=Vs(s);U(n,e);Xn(s,r);}c=c+1|0;}t=new QF;t.p1=H1(n);t.qD=r;return t;},RG=(a,b,c)=>{return (Bc(c+1|0,a.mv)+b|0)+1|0;},Od=(a,b,c)=>{let d;a:{if(b>=0){d=a.jE;if(b<d.jX&&c>=0&&c<d.ko){b=1;break a;}}b=0;}return b;},Tu=(a,b,c,d,e,f,g)=>{let h,i,j,k,l,m,n,o,p,q,r,s,t,u;h=Eq(a.jE,c);i=D8(a.jE,d);j=Eq(a.jE,e)-h;k=D8(a.jE,f)-i;l=0.0;m=1.0;n=F1(a.jE,c,d)-g;o=F1(a.jE,e,f)-g;p=!(o>0.0)?0:1;q=0;while(true){r=m-l;s=a.rY;if(!(r>s))break;s
=q>=3?(l+m)/2.0:Qt(l,m,n,o,s/2.0);t=a.n0;r=h+s*j;u=i+s*k;r=J7(t,r,u)-g;if((!(r>0.0)?0:1)==p){m=s;o=r;s=l;r=n;}q=q+1|0;l=s;n=r;}s=Qt(l,m,n,o,0.0);KX(b,h+s*j,i+s*k,1);},Qt=(b,c,d,e,f)=>{let g;g=b-(c-b)/(e-d)*d;return !(b<=g&&g<=c?1:0)?(b+c)/2.0:Bu(b+f,Bf(c-f,g));};
function QF(){let a=this;N.call(a);a.p1=null;a.qD=null;}
function G3(){N.call(this);this.me=null;}
let Y2=(a,b)=>{a.me=b;},E4=a=>{let b=new G3();Y2(b,a);return b;},Lt=b=>{return E4(b);},U0=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(G3)){b=b;c=X(a.me,b.me)?1:0;}else c=0;return c;};
function Rb(){let a=this;N.call(a);a.pY=null;a.lB=0.0;a.qX=0.0;}
let W5=(a,b,c,d)=>{a.pY=b;a.lB=c;a.qX=d;},Qa=(a,b,c)=>{let d=new Rb();W5(d,a,b,c);return d;},Cb=(b,c)=>{return Qa(b,c,0.0);},Qq=K(),Iv=null,Fg=()=>{Fg=Bg(Qq);S$();},I8=(b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p;Fg();if(b<c){e=c-b;if(e!==Infinity){e=e/d;f=1.0;g=e/10.0;while(f<=g){f=f*10.0;}g=10.0;while(f>e){f=1.0/g;g=g*10.0;}d=0;while(Iv.data[d]*f<e){d=d+1|0;}while(true){g=Iv.data[d]*f;h=g*Fn(b/g);i=Fn((b-h)/g+1.0E-10);j=Bn((CU((c-h)/g-1.0E-10)-i|0)+1|0).data;k=0;l=j.length;while(k<l){j[k]=g*(i+k)+h;k=k+1|0;}d=d+
(-1)|0;if(d<0)break;m=0;k=0;while(k<l){e=j[k];if(e>=b&&e<=c)m=m+1|0;k=k+1|0;}if(m>=2)break;}e=j[1]-j[0];g=1.0;m=0;i=1.0E-6*e;while(m<15){d=0;a:{while(d<l){f=j[d]*g;if(Bq(f-Bt(f))>i*g){d=0;break a;}d=d+1|0;}d=1;}if(d)break;g=g*10.0;m=m+1|0;}n=Bh();d=0;e=1.0E-10*e;f=b-e;c=c+e;while(d<l){b=j[d];if(b>=f&&b<=c){o=new Iu;p=Kv(b,m);o.mz=b;o.kC=p;U(n,o);}d=d+1|0;}return n;}}n=new BS;BW(n,H(537));Z(n);},ZC=b=>{Fg();return b>=1.0&&b===Bt(b)?1:0;},Kv=(b,c)=>{let d,e,f;Fg();d=Bq(b);e=0;while(e<c){d=d*10.0;e=e+1|0;}f=PP(M(),
Ft(Bt(d)));while(true){e=f.jD;if(e>c)break;EQ(f,0,48);}if(c>0)EQ(f,e-c|0,46);if(b<0.0&&Bt(d)!==0.0)EQ(f,0,8722);return L(f);},S$=()=>{Iv=BX([0.1,0.2,0.25,0.5,1.0,2.0,2.5,5.0,10.0,20.0]);},Ue=K();
function R3(){let a=this;N.call(a);a.sb=null;a.sa=null;a.r$=0.0;a.sc=0.0;}
function Pb(){let a=this;I.call(a);a.nP=null;a.mD=null;a.oG=null;}
let Ip=(a,b)=>{return !(a.nP.k4.data[b]>0.5)?0:1;},E$=(a,b,c,d)=>{if(!a.mD.data[b]&&Ip(a,b)==c){a.mD.data[b]=1;a.oG.data[d]=b;return d+1|0;}return d;};
function Uj(){let a=this;I.call(a);a.se=0.0;a.r_=null;a.r9=null;a.sd=null;}
let ML=(b,c)=>{let d;d=Bf(Bq(b),3.4028234663852886E38);return Bu(0.75,c*7.0*d/(d+4.0));},IB=(b,c,d)=>{let e;if(!Ci(c)){e=new IY;e.qS=c;Ce(b,e,d);}},P5=K(0);
function P_(){let a=this;I.call(a);a.qa=null;a.p_=null;}
let J7=(a,b,c)=>{let d,e;d=a.qa;e=a.p_;BU(d.nK,0,0,b);BU(d.nK,0,1,c);DL(d.oU,e);return W(Gx(d.oU),0,0);};
function Gf(){N.call(this);this.n4=null;}
let MJ=(a,b)=>{a.n4=b;},H1=a=>{let b=new Gf();MJ(b,a);return b;};
function Iu(){let a=this;N.call(a);a.mz=0.0;a.kC=null;}
let YV=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(Iu)){b=b;c=a.mz!==b.mz?0:X(a.kC,b.kC)?1:0;}else c=0;return c;},Vo=K(),NE=(b,c)=>{let d,e,f,g,h,i;d=0.0;e=0;while(e<b.ji.length){f=BQ(b,e);g=c.lt;Dj();if(g===Fc)h=MH(0.602,c.k6);else{a:{switch(f){case 32:case 39:case 40:case 41:case 44:case 46:case 58:case 59:case 91:case 93:case 105:case 106:case 108:case 124:break;case 37:case 64:case 77:case 87:case 109:case 119:case 8230:h=1.02;break a;case 42:case 43:case 45:case 61:case 215:case 8722:h=0.84;break a;default:if
(f>=65&&f<=90){h=0.79;break a;}h=0.65;break a;}h=0.41;}i=c.lW;DW();if(i===Ks)h=1.12*h;h=MH(h,c.k6);}d=d+h;e=e+1|0;}return d;};
function Hh(){let a=this;N.call(a);a.o9=0.0;a.o8=0.0;a.oO=0.0;}
let RJ=(a,b,c,d)=>{a.o9=b;a.o8=c;a.oO=d;},ED=(a,b,c)=>{let d=new Hh();RJ(d,a,b,c);return d;},K1=K(),PL=null,EA=()=>{EA=Bg(K1);SI();},IR=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s;EA();d=b.ju;e= -c;d=d-e;f=D$(b)-c;g=b.jJ-e;h=CT(b)-c;i=PL.data;j=i.length;k=Bn(4*j|0);l=k.data;m=0;n=0;while(n<4){o=0;while(o<j){p=n%2|0;q=!p?i[o]:i[o+1|0];r=p?i[o]:i[o+1|0];s=m+1|0;l[m]=n%3|0?d-q*c:f-q*e;m=s+1|0;l[s]=n>=2?g-r*c:h-r*e;o=o+2|0;}n=n+1|0;}return k;},Ru=(b,c)=>{EA();return NC(IR(b,c));},NC=b=>{let c,d,e,f;EA();c=b.data;d
=c.length;e=Bn(d+2|0);f=e.data;Ca(b,0,e,0,d);f[d]=c[0];f[d+1|0]=c[1];return E4(e);},SI=()=>{let b,c,d,e,f;EA();b=Bn(14);c=b.data;d=0;while(d<=6){e=2*d|0;f=1.5707963267948966*d/6.0;c[e]=Tc(f);c[e+1|0]=Wt(f);d=d+1|0;}PL=b;};
function Of(){let a=this;I.call(a);a.kU=null;a.kS=null;a.kn=0;}
let KX=(a,b,c,d)=>{let e,f,g,h,i,j;e=a.kn;if(e==a.kS.data.length){a.kU=Gk(a.kU,4*e|0);f=a.kS.data;g=2*a.kn|0;h=Du(g);i=h.data;g=BG(g,f.length);e=0;while(e<g){i[e]=f[e];e=e+1|0;}a.kS=h;}h=a.kU.data;j=a.kn;e=2*j|0;h[e]=b;h[e+1|0]=c;a.kS.data[j]=d;a.kn=j+1|0;},Vs=a=>{let b,c,d,e,f,g,h,i;b=Bn(2*a.kn|0);c=b.data;d=0;e=0;while(e<a.kn){a:{if(e){f=d-1|0;if(P7(a,b,f,e,0))break a;if(P7(a,b,f,e,1))break a;}g=2*d|0;h=a.kU.data;i=2*e|0;c[g]=h[i];c[g+1|0]=h[i+1|0];d=d+1|0;}e=e+1|0;}return Gk(b,2*d|0);},P7=(a,b,c,d,e)=>{let f,
g;f=b.data;b=a.kU.data;g=b[(2*d|0)+e|0];return f[(2*c|0)+e|0]===g&&b[(2*((d+1|0)%a.kn|0)|0)+e|0]===g?1:0;},Xn=(a,b)=>{let c,d,e,f,g,h,i;c=0;while(true){d=a.kn;e=C6(c,d);if(e>=0)break;if(!a.kS.data[c])break;c=c+1|0;}if(!e){f=Oy(a,0,d+1|0);U(b,f);return;}d=0;e=1;while(true){g=a.kn;if(e>g)break;h=a.kS.data;i=c+e|0;if(h[i%g|0])d=d+1|0;else if(d>0){f=Oy(a,i-d|0,d);U(b,f);d=0;}e=e+1|0;}},Oy=(a,b,c)=>{let d,e,f,g,h,i;d=Bn(2*c|0);e=d.data;f=0;while(f<c){g=(b+f|0)%a.kn|0;h=2*f|0;i=a.kU.data;g=2*g|0;e[h]=i[g];e[h+1|0]
=i[g+1|0];f=f+1|0;}return E4(d);};
function IY(){N.call(this);this.qS=null;}
function Qg(){let a=this;N.call(a);a.rE=0.0;a.rh=0.0;}
let Zl=(a,b,c)=>{a.rE=b;a.rh=c;},GH=(a,b)=>{let c=new Qg();Zl(c,a,b);return c;};
function Rn(){let a=this;N.call(a);a.or=0;a.n_=0;a.ph=null;}
function HH(){let a=this;N.call(a);a.r5=0.0;a.r6=0.0;a.r7=0.0;}
let U1=null,FS=()=>{FS=Bg(HH);Wp();},MH=(b,c)=>{FS();return  -(b* -c);},Wp=()=>{let b;b=new HH;FS();b.r5=1.0;b.r6=0.0;b.r7=0.0;U1=b;};
function LQ(){I.call(this);this.pv=null;}
let Sv=(a,b)=>{return FX(b,a.pv);};
function JW(){let a=this;I.call(a);a.mL=null;a.oZ=null;a.nF=null;a.ps=null;}
let Mi=null,Gh=()=>{Gh=Bg(JW);Ut();},SV=(a,b)=>{let c,d,e,f,g,h;if(!(a.nF.width==b.or&&a.nF.height==b.n_))Mj(a,b.or,b.n_);c=b.ph;d=0;while(true){e=c.data;if(d>=e.length)break;f=e[d];b=a.ps;g=f&(-16711936)|f>>16&255|(f&255)<<16;b[d]=g;d=d+1|0;}b=a.oZ;h=a.nF;b.putImageData(h,0.0,0.0);return a.mL;},Mj=(a,b,c)=>{let d,e,f,g;d=a.mL;e=b;d.width=e;d=a.mL;e=c;d.height=e;d=a.oZ;f=b;g=c;d=d.createImageData(f,g);a.nF=d;a.ps=new Int32Array(d.data.buffer);},Ut=()=>{let b,c;b=new JW;Gh();c=window.document.createElement("canvas");b.mL
=c;b.oZ=c.getContext("2d");Mj(b,1,1);Mi=b;},Pz=K(BN);
function Nv(){I.call(this);this.pQ=null;}
let T9=(a,b)=>{return F9(b,a.pQ);};
function QK(){I.call(this);this.qt=null;}
let Sy=(a,b)=>{return F9(b,a.qt);},Q1=K(),ME=null,Ju=()=>{Ju=Bg(Q1);Zb();},Zb=()=>{let b,c;Cu();b=B8((Lp.bd()).data.length);c=b.data;ME=b;c[Dw.jM]=1;c[CM.jM]=2;c[HC.jM]=3;},Kh=K(Ew),KF=K(Kh),PA=K(KF),RD=K(BN),L9=K(),Lv=null,HA=()=>{HA=Bg(L9);WQ();},WQ=()=>{let b,c;b=B8((B6()).data.length);c=b.data;Lv=b;c[B0.jM]=1;c[Cf.jM]=2;c[Dm.jM]=3;c[C0.jM]=4;};
function PY(){I.call(this);this.rG=null;}
let YH=(a,b)=>{return FX(b,a.rG);};
function QY(){let a=this;I.call(a);a.mq=0;a.lZ=0.0;}
let QG=(a,b,c)=>{if(c<=a.lZ){a.mq=b;a.lZ=c;}};
SH([]);
C4([I,0,0,[],1,0,0,["W",Q(R5)],El,0,I,[],1537,0,0,0,DV,0,I,[],1537,0,0,0,Kd,0,I,[],1537,0,0,0,Bv,0,I,[El,DV,Kd],17,0,()=>C2(),["W",Q(T)],DH,0,I,[El],1025,0,0,0,Fb,0,DH,[DV],1,0,()=>DM(),["W",Q(Ys)],G8,0,I,[El,Kd],0,0,0,["y",Q(Is),"g",Y(L)],P2,0,I,[],1537,0,0,0,HP,0,G8,[P2],1,0,0,["g",Y(T1),"y",Q(Y0)],Ew,0,I,[],1,0,0,0,EZ,0,Ew,[],1,0,0,0,BN,0,EZ,[],1,0,0,0,E7,0,I,[],1025,0,0,0,WG,0,E7,[],17,0,0,0,Wr,0,E7,[],17,0,0,0,L8,0,I,[],1537,0,0,0,Ro,0,I,[L8],1537,0,0,0,Ll,0,I,[],1537,0,0,0,Py,0,I,[Ro,Ll],17,0,0,0,NQ,0,
I,[],17,0,()=>ES(),0,T_,0,I,[],17,0,0,0,UQ,0,I,[],17,0,0,0,U_,0,I,[],17,0,0,0,Ko,0,I,[],1537,0,0,0,MO,0,I,[Ko],1,0,0,0,IF,0,I,[DV],1,0,()=>GX(),0,GA,0,I,[],17,0,0,["W",Q(Xk)],Wx,0,I,[],17,0,0,0,Po,0,I,[],1537,0,0,0,Gd,0,I,[Po],1537,0,0,0,EE,0,I,[Gd],1025,0,0,["m",Y(Ci)],Q_,0,I,[Gd],1537,0,0,0,HV,0,I,[Q_],1537,0,0,0,ET,0,EE,[HV],1025,0,0,["p",Y(BM),"W",Q(FZ)],I4,0,I,[],1537,0,0,0,D9,0,I,[],1537,0,0,0,Gb,0,ET,[I4,El,D9],1,0,0,["be",Q(BE),"Z",Y(TF)],BI,0,I,[DV,El],1025,0,0,["W",Q(S3)],Dg,0,BI,[],65553,0,()=>Ba(),
0,Hn,0,I,[],17,0,0,0,Cq,0,BN,[],1,0,0,0,Yi,0,BN,[],1,0,0,0,B_,0,I,[],1537,0,0,0,Cn,0,I,[B_],1537,0,0,0,SW,0,I,[Cn],1025,0,0,0,QQ,0,I,[],1536,0,0,0,MF,0,I,[QQ],16,0,0,0,BF,0,I,[B_],1537,0,0,0,Kn,0,I,[BF],1,0,0,0]);
C4([Km,0,I,[BF],1,0,0,0,KL,0,I,[],17,0,0,["W",Q(KW)],Mn,0,I,[],16,0,0,0,Pn,0,I,[],17,0,0,0,Sr,0,I,[],17,0,0,0,Gs,0,I,[],17,0,0,0,Ec,0,I,[],1537,0,0,0,QD,0,I,[Ec],1,0,0,["bJ",Y(YO)],Nb,0,I,[],17,0,0,0,QH,0,I,[],17,0,0,0,PH,0,I,[],17,0,0,0,L0,0,I,[],16,0,0,0,BS,0,BN,[],1,0,0,0,FL,0,BI,[],65552,0,()=>Fy(),0,N,0,I,[],1025,0,0,0,CO,0,I,[],1537,0,0,0,JV,0,N,[CO],17,0,0,["dy",Q(US),"bk",Y(Vk)],IX,0,N,[CO],17,0,()=>GS(),["dy",Q(Tt),"bk",Y(R_)],Rv,0,N,[CO],17,0,0,["dy",Q(Xw),"bk",Y(UR)],Hc,0,N,[CO],17,0,0,["dy",Q(Iy),
"bk",Y(UE)],Gm,0,N,[CO],17,0,0,["dy",Q(NI),"bk",Y(WL)],IJ,0,N,[CO],17,0,0,["dy",Q(Zi),"bk",Y(XZ)],Ma,0,N,[CO],17,0,0,["dy",Q(XK),"bk",Y(Ze)],FM,0,N,[CO],17,0,0,["dy",Q(RZ),"bk",Y(UM)],OH,0,EZ,[],1,0,0,0,WE,0,I,[],17,0,0,0,NK,0,I,[],17,0,0,0,MG,0,I,[B_],1537,0,0,0,H2,0,I,[MG],1,0,0,0,P$,0,N,[],17,0,0,0,Rd,0,I,[],16,0,0,0,Qv,0,I,[],1,0,0,0,QL,0,I,[],16,0,0,0,I3,0,I,[],16,0,()=>F4(),0,FF,0,I,[],1025,0,0,0,IO,0,I,[],1537,0,0,["g7",Y(Rg)],NH,0,FF,[IO],16,0,0,["g6",Da(W1),"g8",Da(Zv),"g7",Y(Yo),"g9",BK(Yf),"ez",Q(VY),
"ey",BK(XV)],Qe,0,FF,[IO],16,0,0,["g7",Y(Rg),"g6",Da(SY),"g8",Da(T4),"g9",BK(UA),"ez",Q(Ti),"ey",BK(Yu)],Jh,0,I,[],16,0,()=>CC(),0,PW,0,I,[],16,0,0,0,Lk,0,I,[],16,0,0,0,Nj,0,I,[],16,0,0,0,Js,0,I,[],1537,0,0,0,Pj,0,I,[Js],1,0,0,0,Oq,0,I,[],16,0,0,0,Nw,0,I,[],16,0,0,0,HK,0,I,[],16,0,0,0,OI,0,I,[],16,0,0,0,J$,0,I,[],16,0,()=>J4(),0,Iw,0,I,[],16,0,()=>GY(),0]);
C4([J1,0,I,[],1537,0,0,0,NW,0,I,[J1],1,0,0,["gT",Q(YL)],MR,0,I,[J1],1,0,0,["gT",Q(TB)],TM,0,I,[],17,0,0,0,BV,0,I,[],1537,0,0,0,NY,0,I,[BV],1,0,0,["g4",Y(WR)],FT,0,I,[],17,0,0,0,IV,0,I,[BF],1,0,0,0,NG,0,I,[BV],1,0,0,["g4",Y(Tr)],FK,0,I,[],16,0,0,0,FP,0,I,[],1536,0,0,0,NF,0,I,[FP],1,0,0,["gf",BK(Sm)],IM,0,I,[BF],1,0,0,0,IL,0,I,[BF],1,0,0,0,IK,0,I,[BF],1,0,0,0,Lz,0,I,[BV],1,0,0,["g4",Y(SS)],LB,0,I,[BV],1,0,0,["g4",Y(U8)],LA,0,I,[BV],1,0,0,["g4",Y(XR)],Ly,0,I,[BV],1,0,0,["g4",Y(Sw)],Lx,0,I,[BV],1,0,0,["g4",Y(Uw)],HR,
0,I,[BF],1,0,0,0,HQ,0,I,[BF],1,0,0,0,GI,0,N,[],17,0,0,["W",Q(Tl)],On,0,I,[FP],1,0,0,["gf",BK(Wj)],Oo,0,I,[FP],1,0,0,["gf",BK(Vz)],I$,0,I,[BF],1,0,0,0,I_,0,I,[BF],1,0,0,0,Ok,0,I,[BV],1,0,0,["g4",Y(WF)],SM,0,I,[],17,0,0,0,Ol,0,I,[BV],1,0,0,["g4",Y(Y_)],Oj,0,I,[BV],1,0,0,["g4",Y(RP)],LY,0,I,[],17,0,0,0,Os,0,I,[],17,0,()=>DE(),0,MQ,0,I,[BV],1,0,0,["g4",Y(Tp)],MU,0,I,[BV],1,0,0,["g4",Y(UO)],MS,0,I,[BV],1,0,0,["g4",Y(Wg)],QO,0,I,[BV],1,0,0,["g4",Y(UD)],QP,0,I,[BV],1,0,0,["g4",Y(Xo)],QN,0,I,[BV],1,0,0,["g4",Y(RW)],JJ,
0,I,[BF],1,0,0,0,Hu,0,BI,[],65553,0,()=>GJ(),0,Gj,0,N,[],17,0,()=>Hs(),["W",Q(RO)],J_,0,I,[BF],1,0,0,0,Ii,0,I,[BF],1,0,0,0,JC,0,I,[B_],1537,0,0,0,IP,0,I,[JC],1,0,0,0,Fa,0,I,[],1537,0,0,0,Qp,0,I,[Fa],1,0,0,["dg",Q(SP)],Zo,0,I,[],17,0,0,0,Qs,0,I,[B_],1537,0,0,0]);
C4([Id,0,I,[Qs],1,0,0,0,CZ,0,ET,[D9],1024,0,0,0,II,0,CZ,[D9],1,0,0,["be",Q(FW),"Z",Y(Dn)],O0,0,I,[Ec],1,0,0,["bJ",Y(TK)],XX,0,I,[],17,0,0,0,MI,0,I,[],1,0,0,0,XM,0,I,[],17,0,0,0,I6,0,N,[],17,0,0,["W",Q(Xr)],Mw,0,I,[],17,0,0,0,Cg,0,I,[],17,0,0,["W",Q(HS)],M3,0,I,[Ec],1,0,0,["bJ",Y(Tg)],Hl,0,I,[],1537,0,0,0,Q0,0,I,[Hl],1,0,0,0,O3,0,I,[],16,0,0,0,D3,0,BN,[],1,0,0,0,H8,0,N,[],16,0,0,["W",Q(Uv)],Tn,0,I,[],16,0,0,0,Uh,0,I,[],17,0,0,0,Ot,0,DH,[DV],1,0,()=>JL(),0,BY,0,BI,[],66561,0,()=>Cr(),0,L7,0,I,[],32768,0,()=>HJ(),
0,Oh,0,I,[B_],1537,0,0,0,H5,0,I,[Oh],1,0,0,0,No,0,I,[],17,0,0,0,KP,0,I,[BF],1,0,0,0,KQ,0,I,[BF],1,0,0,0,KR,0,I,[BF],1,0,0,0,KS,0,I,[BF],1,0,0,0,KT,0,I,[BF],1,0,0,0,JQ,0,I,[BF],1,0,0,0,JR,0,I,[BF],1,0,0,0,JS,0,I,[BF],1,0,0,0,Iz,0,I,[BF],1,0,0,0,EG,0,BN,[],1,0,0,0,Lw,0,I,[],16,0,0,0,Zt,0,I,[],17,0,0,0,P1,0,I,[],0,0,()=>Fw(),0,X5,0,I,[B_],1,0,0,0,Qc,0,I,[],17,0,()=>Fj(),0,K3,0,I,[B_],1537,0,0,0,NU,0,I,[K3],1537,0,0,0,Q6,0,I,[B_],1537,0,0,0,N$,0,I,[Cn],1537,0,0,0,QB,0,I,[Cn],1537,0,0,0,O$,0,I,[Cn],1537,0,0,0,Ql,
0,I,[Cn],1537,0,0,0,Mq,0,I,[Cn],1537,0,0,0,Nt,0,I,[Cn],1537,0,0,0,MP,0,I,[Cn],1537,0,0,0,Mb,0,I,[Cn],1537,0,0,0]);
C4([U5,0,I,[NU,Q6,Cn,N$,QB,O$,Ql,Mq,Nt,MP,Mb],1025,0,0,0,XG,0,I,[],16,0,0,0,Qb,0,I,[],16,0,0,0,Ig,0,N,[],17,0,0,["W",Q(Uk)],Gq,0,I,[],17,0,0,0,P8,0,N,[],16,0,0,0,Fe,0,N,[],17,0,0,0,K5,0,I,[],17,0,0,0,QC,0,I,[],16,0,0,0,Tw,0,I,[],1,0,0,0,TQ,0,I,[],17,0,0,0,Q8,0,I,[Fa],1,0,0,["dg",Q(S5)],H_,0,I,[JC],1,0,0,0,Ic,0,I,[BF],1,0,0,0,In,0,N,[],17,0,0,["W",Q(Gr)],Jp,0,N,[],16,0,0,0,Hf,0,N,[],17,0,()=>Hb(),["W",Q(Mm)],Np,0,I,[],17,0,0,0,CI,0,N,[],17,0,0,["W",Q(Q9)],DC,0,I,[],17,0,()=>Fz(),0,Qu,0,I,[],1537,0,0,0,H0,0,I,
[Qu],17,0,()=>DK(),0,Tf,0,I,[],17,0,0,0,PQ,0,I,[Fa],1,0,0,["dg",Q(RI)],HB,0,N,[],16,0,0,["W",Q(VW)],I1,0,N,[],16,0,0,["W",Q(V9)],Oe,0,N,[],17,0,0,0,JB,0,N,[],16,0,0,["W",Q(VU)],Hj,0,Cq,[],1,0,0,0,DG,0,BI,[],66561,0,()=>Ga(),0,Fs,0,I,[],1537,0,0,0,MC,0,I,[Fs],17,0,0,["en",BK(UH),"d2",Y(U$),"d9",Q(SE)],EO,0,I,[],1537,0,0,0,MY,0,N,[EO],17,0,0,["dX",Q(Wc)],LE,0,N,[EO],17,0,0,["dX",Q(SR)],QM,0,N,[EO],17,0,0,["dX",Q(XW)],K4,0,I,[],1537,0,0,0,Q5,0,I,[K4],1,0,0,0,ST,0,I,[],17,0,0,0,G9,0,BN,[],1,0,0,0,Lj,0,BY,[],65552,
0,0,["g1",Q(O2),"g2",BK(XP)],Li,0,BY,[],65552,0,0,["g1",Q(YK),"g2",BK(Zc)],Lg,0,BY,[],65552,0,0,["g1",Q(U3),"g2",BK(R2)],Lf,0,BY,[],65552,0,0,["g1",Q(Zj),"g2",BK(TW)],Le,0,BY,[],65552,0,0,["g1",Q(Vd),"g2",BK(UI)],Ld,0,BY,[],65552,0,0,["g1",Q(YA),"g2",BK(Vt)],Lc,0,BY,[],65552,0,0,["g1",Q(Tz),"g2",BK(Yq)],WI,0,I,[B_],1025,0,0,0,I2,0,I,[B_],1536,0,0,0,HY,0,I,[I2],1,0,0,0]);
C4([HX,0,I,[I2],1,0,0,0,NM,0,I,[Gd],1537,0,0,0,Jr,0,EE,[NM],1025,0,0,0,JM,0,Jr,[],1024,0,0,0,OA,0,JM,[],0,0,0,0,LK,0,I,[],1537,0,0,0,IN,0,I,[LK],1025,0,0,0,IH,0,IN,[],1024,0,0,0,Ox,0,IH,[],0,0,0,0,Oz,0,CZ,[],0,0,0,["be",Q(Su),"Z",Y(Zh),"p",Y(VC),"m",Y(S6)],GB,0,I,[],1537,0,0,0,Ov,0,I,[GB],0,0,0,["q",Y(SA),"s",Y(TJ)],Oc,0,I,[GB],1537,0,0,0,Ow,0,I,[Oc],0,0,0,0,N5,0,I,[Ko],1,0,0,0,Hy,0,I,[],16,0,0,0,Gz,0,BI,[],65553,0,()=>Cu(),0,Fu,0,N,[],17,0,0,0,Y3,0,I,[],17,0,0,0,WN,0,I,[],16,0,0,0,Yc,0,I,[],17,0,0,0,XC,0,I,
[],17,0,0,0,Pe,0,I,[BV],1,0,0,["g4",Y(VH)],TV,0,I,[],16,0,0,0,UP,0,I,[],16,0,0,0,TH,0,I,[],16,0,0,0,Wu,0,I,[],16,0,0,0,UY,0,I,[],16,0,0,0,XI,0,I,[],16,0,0,0,Co,0,N,[],17,0,0,["W",Q(Y8)],Hm,0,BI,[],65553,0,()=>Ch(),0,H$,0,BN,[],1,0,0,0,Fr,0,I,[],1536,0,0,0,Qo,0,I,[Fr],16,0,0,["hQ",Da(YT)],Lr,0,I,[Fr],16,0,0,["hQ",Da(W6)],MT,0,I,[Fr],16,0,0,["hQ",Da(Xs)],LC,0,I,[Fr],16,0,0,["hQ",Da(Vv)],K8,0,I,[Fs],17,0,0,["en",BK(X4),"d2",Y(Tx),"d9",Q(Ua)],M8,0,I,[Fs],17,0,0,["en",BK(XL),"d2",Y(TY),"d9",Q(WT)],IQ,0,N,[Fs],17,
0,()=>F8(),["en",BK(R1),"d2",Y(Tm),"d9",Q(YZ)],PI,0,N,[EO],17,0,0,["dX",Q(VV)],Wl,0,I,[],17,0,0,0,Qy,0,CZ,[D9],0,0,0,["Z",Y(Ss),"be",Q(VL)],Rj,0,DH,[DV],1,0,()=>Jw(),0,JT,0,N,[],17,0,0,["W",Q(R6)],GC,0,BI,[],65553,0,()=>Dj(),0,F5,0,BI,[],65553,0,()=>DW(),0,Qn,0,I,[],16,0,0,0,LP,0,N,[],17,0,0,0,UJ,0,I,[],16,0,0,0]);
C4([ND,0,I,[],16,0,0,0,MZ,0,I,[],16,0,0,0,QX,0,CZ,[D9],0,0,0,["Z",Y(V5),"be",Q(Ye)],PK,0,DG,[],65552,0,0,["eo",BK(UG),"g2",BK(UU)],PJ,0,DG,[],65552,0,0,["eo",BK(Vh),"g2",BK(TN)],Qx,0,I,[],17,0,0,0,Us,0,I,[],16,0,0,0,ER,0,N,[],17,0,0,["W",Q(U4)],Mv,0,I,[GB],0,0,0,["q",Y(BJ),"s",Y(BH)],Wz,0,I,[],17,0,0,0,XE,0,I,[],17,0,0,0,Sq,0,I,[],17,0,0,0,TR,0,I,[],17,0,0,0,O7,0,I,[],17,0,0,0,MB,0,I,[],17,0,0,0,Ux,0,I,[],17,0,0,0,OT,0,I,[Ec],1,0,0,["bJ",Y(WU)],Nc,0,N,[],17,0,0,0,PD,0,N,[],17,0,0,0,GP,0,BI,[],65553,0,()=>D0(),
0,F_,0,BI,[],65553,0,()=>Er(),0,IZ,0,N,[],17,0,0,["W",Q(Tq)],J2,0,N,[],17,0,0,["W",Q(Xl)],NS,0,I,[],17,0,()=>DX(),0,DB,0,I,[Hl],1537,0,0,0,MA,0,I,[DB],1,0,0,["de",Q(VG)],L3,0,I,[DB],1,0,0,["de",Q(VS)],Qm,0,I,[Ec],1,0,0,["bJ",Y(XO)],Qi,0,N,[],17,0,0,0,EC,0,I,[],1537,0,0,0,Ds,0,N,[EC],17,0,0,["W",Q(W_)],Qk,0,I,[],16,0,0,0,Q4,0,I,[],16,0,()=>EV(),0,Vp,0,I,[],16,0,0,0,Ri,0,I,[Js],1,0,0,0,OR,0,I,[Fa],1,0,0,["dg",Q(UT)],Pv,0,I,[B_],1537,0,0,0,RF,0,I,[Pv],1537,0,0,0,Ww,0,I,[RF],1025,0,0,0,Ln,0,I,[],16,0,0,0,Jn,0,N,
[],17,0,0,["W",Q(Zk)],Wv,0,I,[],16,0,0,0,N1,0,N,[],16,0,0,0,P6,0,I,[Hl],1,0,0,0,UC,0,I,[],16,0,0,0,K_,0,I,[],17,0,0,0,QF,0,N,[],17,0,0,0,G3,0,N,[EC],17,0,0,["W",Q(U0)],Rb,0,N,[],17,0,0,0,Qq,0,I,[],17,0,()=>Fg(),0]);
C4([Ue,0,I,[],16,0,0,0,R3,0,N,[],16,0,0,0,Pb,0,I,[],16,0,0,0,Uj,0,I,[],16,0,0,0,P5,0,I,[],1537,0,0,0,P_,0,I,[P5],1,0,0,0,Gf,0,N,[EC],17,0,0,0,Iu,0,N,[],17,0,0,["W",Q(YV)],Vo,0,I,[],16,0,0,0,Hh,0,N,[EC],17,0,0,0,K1,0,I,[],16,0,()=>EA(),0,Of,0,I,[],16,0,0,0,IY,0,N,[EC],17,0,0,0,Qg,0,N,[],16,0,0,0,Rn,0,N,[],17,0,0,0,HH,0,N,[],17,0,()=>FS(),0,LQ,0,I,[DB],1,0,0,["de",Q(Sv)],JW,0,I,[],16,0,()=>Gh(),0,Pz,0,BN,[],1,0,0,0,Nv,0,I,[DB],1,0,0,["de",Q(T9)],QK,0,I,[DB],1,0,0,["de",Q(Sy)],Q1,0,I,[],32768,0,()=>Ju(),0,Kh,0,
Ew,[],1,0,0,0,KF,0,Kh,[],1,0,0,0,PA,0,KF,[],1,0,0,0,RD,0,BN,[],1,0,0,0,L9,0,I,[],32768,0,()=>HA(),0,PY,0,I,[DB],1,0,0,["de",Q(YH)],QY,0,I,[],16,0,0,0]);
let UN=B$(Xi),T8=B$(M2),Ny=B$(LV),LD=B$(CX);
V2(["0","<java_object>@","","null"," ","true","object","function","string","number","undefined","nothing"," takes ",", not “","”. The lab uses ","DATA","data","xor","and","or","nand","nor","xnor","circle","spiral","moons","blobs","points","the points to learn","POINTS","with data=points: each point with the label to learn","START","start","random","by-hand","zeros","weights","the weights to begin with","WEIGHTS","with start=weights: W1 b1 W2 b2 and so on, row by row","FROZEN","frozen","weights that training leaves as they are: their places in W1 b1 W2 b2 and so on, from 0",
"SEED","seed","random weights, as np.random.seed, and the points of circle, spiral, moons and blobs","LAYERS","layers","2","units in each hidden layer","ACTIVATION","activation","sigmoid","tanh","relu","leaky-relu","softplus","sine","identity","what the hidden units make of their sums; with start=by-hand it is relu by default","OUTPUT","output","what the output makes of its sum; with start=by-hand it is relu by default","LOSS","loss","cross-entropy","squared-error","what training makes small; squared-error if the output is not a probability",
"OPTIMIZER","optimizer","gradient-descent","momentum","adam","how the gradient changes the weights","LEARNING_RATE","learning-rate","1","alpha: how far each update goes","BATCH","batch","all","how many points each update looks at, one batch after another","ITERATIONS","iterations","140","how many updates to make","AT","at","the iteration to show first","VIEW","view","decision","network","hidden","landscape","predictions","backprop","graph","lab","the whole lab, or some of its figures in their order","CONTROLS",
"controls","transport","none","which controls to show","SHADE","shade","class","probability","what the decision figure colours","MARKERS","markers","shapes","circles","how the points are drawn: circle 0 and square 1, or circles as in the notebook","AUTOPLAY","autoplay","false","whether training starts by itself","SPEED","speed","max","20","iterations a second","THEME","theme","auto","light","dark","light or dark","ENGINE","engine","js","wasm","JavaScript or WebAssembly; both give the same bits"," takes a whole number of iterations, not “",
"”.","·","aria-current","JavaScript, since WebAssembly is not to be had here","JavaScript","WebAssembly","With activation=identity the hidden layers add nothing: all layers together can do no more than a single neuron, which draws one straight line.",", and without a hidden layer there is but one.",".","No straight line parts the points of ","With start=zeros the units of a hidden layer are copies of each other, and every update treats them alike.","Adam moves each weight by about the learning rate at every update, however small the gradient, so ",
" is a long way: try 0.03.",", and momentum up to ten of those","Each update adds up the gradients of "," points",", so a learning rate of "," overshoots easily. To stride as the notebook does, try ","Runs on ","; nothing leaves this browser.","step","seek","{",", ","\": ","{\"format\": \"xor-lab/1\", \"experiment\": ",", \"iteration\": ",", \"loss\": ",", \"weights\": ",", \"biases\": ",", \"predictions\": ",", \"correct\": ",", \"points\": ",", \"diverged\": ","This part of the lab is in study.js, which belongs beside lab.js and could not be loaded. Reload the page to try again.",
",",";","A network needs the inputs and at least one layer.","There is no activation “","Iteration "," has not been trained yet, only up to ","A weight is a decimal number","THE_RUN","THE_LOOK","one of ","only ","nothing, or up to "," points x,y,label with semicolons between, labels 0 or 1","nothing, or ",", or up to "," of them with commas between","a decimal","a decimal above 0","a whole number from "," to ",", or ","one or more of "," with commas between","true or false","data=points needs some points, such as points=0,0,0;1,0,1 (x,y,label and so on). The lab uses xor.",
"start=by-hand is the notebook\'s solution for two hidden units, so "," is set aside.","weights has "," numbers where this network has "," (W1 b1 W2 b2 and so on, row by row). The lab starts from random weights.","frozen="," is set aside, since the weights of this network have the places 0 to ","loss=cross-entropy takes the logarithm of a probability, and with "," a prediction need not be one: it may lie outside 0 to 1. The lab uses squared-error."," is more than there are points, so each update looks at all ",
" is beyond the last iteration, so the lab shows iteration ","There is no setting “","”. The settings are ","p","lab single","hidden-space","set-up","study","losses","At iteration "," the network says ","nothing: its predictions are not numbers.","1 on "," of the plane shown, ",", and 0 on "," on all of the plane shown.","Iteration: ","Loss: "," of "," from ","The network has no parameter ",",0]","option","A network of "," weights and biases takes a flag for each, not ","To the point "," this network of ","-",
" units answers ",", which is not a number.",", so class 0.",", so class 1."," The output\'s bias is "," All weights are 0."," The strongest weights are "," The only weight is "," and ","from "," Of "," weights, "," are negative."," is negative."," of all weights and biases ","are frozen.","is frozen.","px",".to-start",".step-back",".play",".step",".to-end","Train","Pause","iteration "," / "," a second","5","60","250","1000","tr","th","td","span","wrong","right","+","✗","✓","wrong class","right class","; the first 100 are shown",
" correct",".x1",".x2","-complaint","A coordinate is a decimal number","button","Go to iteration ","Solved: 4 of 4 right, with nine numbers of your own.","panel puzzle","panel puzzle solved","These weights are so large that the loss or its gradient is not a finite number. Begin with smaller ones.","The next update would overshoot so far that the numbers are no longer finite: the learning rate is too large. Try a tenth of it.","All "," points are right.","finding warns","finding","z(0,0) + z(1,1) = ","\nz(0,1) + z(1,0) = ",
" + "," − "," = ","Try an example …","Examples","Seeds that fail, or need long","Seed ",": ","A puzzle","Solve XOR by hand","optgroup",".study",".hidden-space",".loss","[","touch","aria-invalid","The puzzle has "," numbers, not ","h₁","h₂","Let "," count how many inputs are on, and let "," be on only when both are. Then "," − 2 "," is 1 just where one input is on."," is to be 0, 1, 1 and 2, the sum of the inputs"," is to be 0, 0, 0 and 1: that sum less 1, and never below 0","The output is to be ",": 0, 1, 1 and 2 − 2 = 0",
". Set ","W1[0,0]","W1[0,1]","W1[1,0]","W1[1,1]","b1[0,0]","b1[1,0]","W2[0,0]","W2[0,1]","b2[0,0]","Nothing is missing any more.","INPUT","checkbox","range","Y","Z","y","z","NOTEBOOK","The notebook","Two sigmoid units and an output learn XOR from random weights.","BY_HAND","Solved by hand","ReLU weights that a person found: every answer is exact.","start=by-hand","ZEROS","All zeros","Begun from zeros, the hidden units stay copies of each other, and nothing moves.","start=zeros","NEURON","One neuron on XOR",
"No straight line parts the four points: a single neuron has 3 of 4 right at best.","layers=","AND","One neuron on AND","Here a straight line is enough.","data=and&layers=","RELU","XOR with ReLU","Two ReLUs learn XOR, from this seed; from others one dies or gets stuck.","activation=relu&learning-rate=0.1","DEAD","Dead ReLUs","The same with a learning rate of 1: after two updates both are 0 everywhere, for ever.","activation=relu&learning-rate=1","DIVERGENCE","Divergence","An output without bounds and a learning rate of 1: each update overshoots further.",
"output=identity&learning-rate=1&iterations=200","BLOBS","Two blobs","Two clouds of points that a single neuron can part.","data=blobs&layers=&learning-rate=0.01&iterations=100","CIRCLE","Circle","Four tanh units bend their lines into a ring around the disc.","data=circle&layers=4&activation=tanh&learning-rate=0.02&iterations=400&speed=60","MOONS","Moons","Four tanh units find a way between two half circles.","data=moons&layers=4&activation=tanh&learning-rate=0.02&iterations=500&speed=60","SPIRAL","Spiral",
"Two layers of sines, Adam, and 20 points at a time tell two spiral arms apart.","data=spiral&layers=8,8&activation=sine&optimizer=adam&learning-rate=0.03&batch=20&iterations=1000&speed=100","(0,0) and (1,0) both get 0.50: 2 of 4 right, loss 1.39","(1,0) and (1,1) both get 0.50: 2 of 4 right, loss 1.39","(1,1) is given up: 3 of 4 right, loss 1.91","(0,1) is given up: 3 of 4 right, loss 1.91","looks stuck, then gets there: 4 of 4 right at 2745","needs patience: 4 of 4 right at 7912","Press Train: seed ",", loss ",
" correct.","0.0","e+","e-",".0","nan","inf","Row "," has "," values where the first has "," is used only with ",", so it is set aside.","SIGMOID","TANH","LEAKY_RELU","SOFTPLUS","SINE","IDENTITY","grab",", such as −1.5; not “","ArrowUp","ArrowDown","div","label","select","input","text","decimal","-help ","-help","Not a number: ","A Bᵀ","C + bᵀ","A - B","Aᵀ B","(sum of A\'s rows)ᵀ","A B","Either src or dest is null","A grid of "," points cannot hold "," values: give two points or more each way, and one value for each point.",
"The figure takes X of Nx2 and y of Nx1, not ","0123456789abcdef","bold ","system-ui, -apple-system, \"Segoe UI\", Roboto, \"Noto Sans\", \"DejaVu Sans\", sans-serif","ui-monospace, \"SF Mono\", Menlo, Consolas, \"DejaVu Sans Mono\", monospace","px ","left","center","This needs a single neuron on the points of XOR."," 3 is the best that a single neuron can do.","z(0,0) + z(1,1) and z(0,1) + z(1,0) are equal, whatever the numbers: both are w₁ + w₂ + 2b. XOR wants the first two at or below the cut and the last two above it; then the second sum would be the larger one. So one point at least is always wrong.",
"CROSS_ENTROPY","SQUARED_ERROR","MIDDLE","END"," The "," units of hidden layer "," answer from "," answers "," (bias ","ŷ","the output","hidden unit "," of layer "," right"," are"," is"," still called ","The output is dead: it is 0 at every point, so every gradient is 0 and nothing will ever move. Begin with other weights."," is dead: it is"," are dead: they are","its gradient is","their gradients are","it.","them."," 0 too. Only a change in the layer before can wake ","it","them"," 0 too and will never bring ",
" back."," 0 at every point, so "," is saturated: it sits"," are saturated: they sit","learns","learn"," at the flat ends of "," at every point, where the slope is nearly 0, and hardly "," any more. Begin with smaller weights, or learn more slowly.","Here every gradient is even 0: nothing moves. Begin with random weights.","Random weights keep units apart."," are copies of each other: the same weights in and out, so the same gradient at every update, and they never learn different things. "," points are right",
"Stuck: the gradient is nearly 0, yet ",". This is a local minimum, or a saddle that takes long to leave; another seed may pass it by.","The gradient is nearly 0, yet ",". A single neuron draws one straight line; points that no line parts need a hidden layer.","SATURATION","SYMMETRY","STUCK","SOLVED","C - alpha B","The shapes do not fit in C = "," into ","SANS","MONO","NORMAL","BOLD","#","h"," more"," of hidden layer ","A seed is a whole number from 0 to 4294967295, as in np.random.seed, not ","CLASS","PROBABILITY",
"SHAPES","CIRCLES","under 1%","over 99%","in one piece","in "," pieces"," The one point is"," All "," points are"," on the right side."," On the wrong side: "," point","no","one","two","three","four","A raster of "," takes a colour for each cell.","b ","−",">e300","An axis needs a least and a greatest value, finite and the first below the second."]);
Bv.prototype.toString=function(){return S(this);};
Bv.prototype.valueOf=Bv.prototype.toString;I.prototype.toString=function(){return S(Ub(this));};
I.prototype.__teavm_class__=function(){return U6(this);};
let C=RK(WP);
C.javaException=XB;
let ZJ=Symbol('jsoClass');
(()=>{let c;c=Hn.prototype;c.play=V(Wa);c.disconnect=V(Vi);c.isPlaying=V(WD);c.seek=V(WH);c.pause=V(X6);c.studyLink=V(VT);c.takeStudy=V(R0);c.studyRefused=V(R7);c.engine=V(Ve);c.attributeChanged=V(Uf);c.reset=V(WC);c.webAssemblyRefused=V(VO);c.step=V(Zp);c.state=V(XU);c.snapshot=V(Te);c.connect=V(WO);c=Kn.prototype;c.handleEvent=V(SC);c=Km.prototype;c.handleEvent=V(Vx);c=Gs.prototype;c.isDark=V(Zm);c.settings=V(Xx);c.furthest=V(Zf);c.attend=V(Tb);c.numbers=V(SQ);c.changes=V(WM);c.run=V(V_);c.lossAt=V(Y7);c.redraw
=V(TT);c.path=V(Xg);c.iteration=V(TD);c.page=V(VA);c.hasDiverged=V(YY);c.visit=V(Yv);c.begin=V(T$);c=H2.prototype;c.pair=V(XS);c=IV.prototype;c.handleEvent=V(WA);c=IM.prototype;c.handleEvent=V(Sl);c=IL.prototype;c.handleEvent=V(VK);c=IK.prototype;c.handleEvent=V(Tk);c=HR.prototype;c.handleEvent=V(Y$);c=HQ.prototype;c.handleEvent=V(Yb);c=I$.prototype;c.handleEvent=V(YB);c=I_.prototype;c.handleEvent=V(SX);c=JJ.prototype;c.handleEvent=V(XF);c=J_.prototype;c.handleEvent=V(W8);c=Ii.prototype;c.handleEvent=V(SO);c
=IP.prototype;c.onChange=V(TI);c=Id.prototype;c.onAnimationFrame=V(Vl);c=H5.prototype;c.onResize=V(Yg);c=KP.prototype;c.handleEvent=V(VP);c=KQ.prototype;c.handleEvent=V(Yr);c=KR.prototype;c.handleEvent=V(X2);c=KS.prototype;c.handleEvent=V(Xy);c=KT.prototype;c.handleEvent=V(Tj);c=JQ.prototype;c.handleEvent=V(XT);c=JR.prototype;c.handleEvent=V(X8);c=JS.prototype;c.handleEvent=V(Ts);c=Iz.prototype;c.handleEvent=V(X1);c=H_.prototype;c.onChange=V(TP);c=Ic.prototype;c.handleEvent=V(RL);c=HY.prototype;c.accept=V(To);c
=HX.prototype;c.accept=V(Wm);})();
function D(){throw new Error("Can't instantiate this class directly");};D.prototype=Hn.prototype;function E(){throw new Error("Can't instantiate this class directly");};E.prototype=Gs.prototype;main=C;Lab=D;StudyLink=E;settingNames=F;mount=G;})();
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
#study;
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
this.#study = undefined;
this.#lab = engine.mount(this, this.shadowRoot.firstElementChild, name, snapshot, (event) => this.#hear(event));
this.#takeEngine();
}
#hear(event) {
if (event === "engine") {
this.#takeEngine();
} else if (event === "study") {
this.#studied();
} else {
this.dispatchEvent(new CustomEvent(event, { bubbles: true, composed: true, detail: detail(this) }));
}
}
#studied() {
const lab = this.#mounted();
this.#study ??= loadStudy().then(({ html, study }) => {
this.shadowRoot.querySelector(".study").innerHTML = html;
const part = study(this.shadowRoot.firstElementChild, lab.studyLink(), here.href);
lab.takeStudy(part);
return part;
});
this.#study.catch(() => {
this.#study = undefined;
lab.studyRefused();
});
return this.#study;
}
async #made(make) {
const maker = (await this.#studied()).maker();
return new Promise((resolve, reject) => make(maker, resolve, (sentence) => reject(new Error(sentence))));
}
toPNG(options = {}) {
return this.#made((maker, resolve, refuse) => maker.png(String(new URLSearchParams(options)), resolve, refuse));
}
toGIF(options = {}) {
return this.#made((maker, resolve, refuse) => maker.gif(String(new URLSearchParams(options)), resolve, refuse));
}
toCSV() {
return this.#made((maker, resolve, refuse) => maker.csv(resolve, refuse));
}
toNumPy() {
return this.#made((maker, resolve) => resolve(maker.numpy()));
}
toNotebook() {
return this.#made((maker, resolve) => resolve(maker.notebook()));
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
