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
.puzzle {
grid-area: puzzle;
}
.neuron {
grid-area: neuron;
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
height: 21rem;
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
.network .value {
width: 9rem;
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
.reading {
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
.choice {
display: inline-flex;
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
.messages {
grid-area: messages;
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
grid-template-areas: "messages" "puzzle" "neuron" "decision" "transport" "network" "hidden" "loss" "predictions" "losses" "set-up" "study";
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
grid-template-rows: repeat(8, auto) 7.6rem;
grid-template-areas: "messages messages" "puzzle puzzle" "neuron neuron" "decision network" "hidden loss" "predictions losses" "set-up set-up" "study study" ". .";
}
}
@container (min-width: 68rem) {
.lab {
grid-template-columns: minmax(0, 1fr) minmax(0, 1fr) 18.5rem;
grid-template-rows: repeat(5, auto) 1fr auto 4.6rem;
grid-template-areas: "messages messages messages" "puzzle puzzle puzzle" "neuron neuron neuron" "decision network set-up" "hidden loss set-up" "predictions losses set-up" "study study study" ". . .";
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
.single > :is(.messages, .transport, .set-up, .study, .puzzle, .neuron) {
flex-basis: 100%;
}
.single > :is(.messages, .puzzle, .neuron) {
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
<p id="network-text" class="twin"></p>
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
<output class="reading"></output>
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
var main;var Lab;var settingNames;var mount;(function(){let NO=2463534242,M0=()=>{let x=NO;x^=x<<13;x^=x>>>17;x^=x<<5;NO=x;return x;},X=f=>function(){return f(this);},O=f=>function(p1){return f(this,p1);},BO=f=>function(p1,p2){return f(this,p1,p2);},DZ=f=>function(p1,p2,p3){return f(this,p1,p2,p3);},Rj=f=>(args,callback)=>{if(!args){args=[];}let javaArgs=Bc(C$(),args.length);for(let i=0;i<args.length;++i){javaArgs.data[i]=Bq(args[i]);}WD(()=>{f.call(null,javaArgs);},callback);},Be=target=>target.$clinit=()=>
{},UD=obj=>{let cls=obj.constructor;let arrayDegree=0;while(cls[Bu]&&cls[Bu].item){++arrayDegree;cls=cls[Bu].item;}let clsName="";if(cls[Bu].primitiveKind!==0){clsName=cls[Bu].name;}else {clsName=cls[Bu]?cls[Bu].name||"a/"+cls.name:"@"+cls.name;}while(arrayDegree-->0){clsName+="[]";}return clsName;},J=superclass=>{if(superclass===0){return function(){};}if(superclass===void 0){superclass=C$();}return function(){superclass.call(this);};},Bu=Symbol("teavm_meta"),Bw=cls=>{if(cls[Bu].classObject===null){cls[Bu].classObject
=Vw(cls);}return cls[Bu].classObject;},C$=()=>H,U=f=>function(){return f.apply(null,[this].concat(Array.prototype.slice.call(arguments)));},IL=source=>{return Object.assign({name:null,binaryName:null,parent:null,superinterfaces:[],modifiers:0,primitiveKind:0,itemType:null,arrayType:null,enclosingClass:null,declaringClass:null,simpleName:null,clinit:()=>{},constructor:null,enumConstants:()=>null,resolvedEnumConstants:null,reflection:null,classObject:null,assignableCache:null,valueToObject:o=>o,objectToValue:
o=>o},source||{});},D$=(name,binaryName,kind,config)=>{let cls=()=>{};let meta=IL({name:name,binaryName:binaryName,modifiers:1|1<<4,primitiveKind:kind});cls[Bu]=meta;if(typeof config==='function'){config(meta);}return cls;},WL=D$("boolean","Z",1,meta=>{}),MH=D$("char","C",4,meta=>{}),LE=D$("int","I",5,meta=>{{meta.valueToObject=o=>D0(o);}}),RX=D$("long","J",6,meta=>{}),CR=D$("double","D",8,meta=>{}),Te=D$("void","V",9),ND=new ArrayBuffer(16),MA=new Float64Array(ND),Md=new BigInt64Array(ND),QF=n=>{MA[0]=n;return Md[0];},U_
=n=>{Md[0]=n;return MA[0];},C1=(a,b)=>a===b?0:a<b? -1:1,Ks=(a,b)=>a===b?0:a>b?1: -1,Bb=Math.imul||function(a,b){let ah=a>>>16&0xFFFF;let al=a&0xFFFF;let bh=b>>>16&0xFFFF;let bl=b&0xFFFF;return al*bl+(ah*bl+al*bh<<16>>>0)|0;},JW=(a,b)=>(a>>>0)/(b>>>0)>>>0,YF=(a,b)=>(a>>>0)%(b>>>0)>>>0,HU=(a,b)=>{a>>>=0;b>>>=0;return a<b? -1:a>b?1:0;},B7=BigInt(0),EI=(lo,hi)=>BigInt.asIntN(64,BigInt.asUintN(64,BigInt(lo))|BigInt.asUintN(64,BigInt(hi)<<BigInt(32))),Cb=val=>BigInt.asIntN(64,BigInt(val|0)),Fo=val=>BigInt.asIntN(64,
BigInt(val>=0?Math.floor(val):Math.ceil(val))),XE=val=>Number(val),E3=val=>Number(BigInt.asIntN(32,val))|0,DH=(a,b)=>a===b,GM=(a,b)=>a!==b,Oa=(a,b)=>a>=b,Va=(a,b)=>a<b,Vd=(a,b)=>a<=b,RM=(a,b)=>BigInt.asIntN(64,a+b),R2=a=>BigInt.asIntN(64, -a),Sg=(a,b)=>{a=BigInt.asUintN(64,a);b=BigInt.asUintN(64,b);return a<b? -1:a>b?1:0;},Ss=(a,b)=>BigInt.asIntN(64,a*b),Sk=(a,b)=>BigInt.asIntN(64,BigInt.asUintN(64,a)/BigInt.asUintN(64,b)),RO=(a,b)=>BigInt.asIntN(64,a%b);
let TZ=(a,b)=>BigInt.asIntN(64,BigInt.asUintN(64,a)%BigInt.asUintN(64,b)),Rg=(a,b)=>BigInt.asIntN(64,a&b),Vx=(a,b)=>BigInt.asIntN(64,a|b),Xx=(a,b)=>BigInt.asIntN(64,a<<BigInt(b&63)),Xy=(a,b)=>BigInt.asIntN(64,a>>BigInt(b&63)),DL=(a,b)=>BigInt.asIntN(64,BigInt.asUintN(64,a)>>BigInt(b&63)),Bc=(cls,sz)=>{let data=new Array(sz);data.fill(null);return new (B8(cls))(data);},BN=(cls,data)=>new (B8(cls))(data),C7=sz=>new TD(new Uint16Array(sz)),B6=sz=>new Nb(new Int32Array(sz)),Il=data=>{let buffer=new Int32Array(data.length);buffer.set(data);return new Nb(buffer);},Dn
=sz=>new Uk(new Int8Array(sz)),Bj=sz=>new Ln(new Float64Array(sz)),BT=data=>{let buffer=new Float64Array(data.length);buffer.set(data);return new Ln(buffer);},B8=cls=>{let result=cls[Bu].arrayType;if(result===null){function JavaArray(data){(C$()).call(this);this.data=data;}JavaArray.prototype=Object.create((C$()).prototype);JavaArray.prototype.type=cls;JavaArray.prototype.constructor=JavaArray;JavaArray.prototype.toString=function(){let str="[";for(let i=0;i<this.data.length;++i){if(i>0){str+=", ";}str+=this.data[i].toString();}str
+="]";return str;};JavaArray.prototype.bb=function(){let dataCopy;if('slice' in this.data){dataCopy=this.data.slice();}else {dataCopy=new this.data.constructor(this.data.length);for(let i=0;i<dataCopy.length;++i){dataCopy[i]=this.data[i];}}return new (B8(this.type))(dataCopy);};let name="["+cls[Bu].binaryName;JavaArray[Bu]=IL({name:name,binaryName:name,parent:C$(),itemType:cls});result=JavaArray;cls[Bu].arrayType=JavaArray;}return result;};
function X0(array){return array.data.length;}
let Ir,VA=strings=>{XM();Ir=new Array(strings.length);for(let i=0;i<strings.length;++i){Ir[i]=OC(Bq(strings[i]));}},G=index=>Ir[index],H8=(array,offset,count)=>{let result="";let limit=offset+count;for(let i=offset;i<limit;i=i+1024|0){let next=Math.min(limit,i+1024|0);result+=String.fromCharCode.apply(null,array.subarray(i,next));}return result;},Ru=array=>H8(array,0,array.length),Bq=str=>str===null?null:MU(str),S=str=>str===null?null:str.iZ,XM=()=>CY(),OC;
{OC=str=>str;}let OT=(obj,cls)=>obj instanceof C$()&&!!obj.constructor[Bu]&&EA(obj.constructor,cls),EA=(from,to)=>{if(from===to){return true;}let map=from[Bu].assignableCache;if(map===null){map=new Map();from[Bu].assignableCache=map;}let cachedResult=map.get(to);if(typeof cachedResult!=='undefined'){return cachedResult;}if(to[Bu].itemType!==null){let result=from[Bu].itemType!==null&&EA(from[Bu].itemType,to[Bu].itemType);map.set(to,result);return result;}let parent=from[Bu].parent;if(parent!==null&&parent!==
from){if(EA(parent,to)){map.set(to,true);return true;}}let superinterfaces=from[Bu].superinterfaces;for(let i=0;i<superinterfaces.length;i=i+1|0){if(EA(superinterfaces[i],to)){map.set(to,true);return true;}}map.set(to,false);return false;},Z=ex=>{throw VX(ex);},FO=Symbol("javaException"),VX=ex=>{if(!ex.$jsException){LZ(ex);}return ex.$jsException;},LZ=ex=>{let javaCause=YQ(ex);let jsCause=javaCause!==null?javaCause.$jsException:void 0;let cause=typeof jsCause==="object"?{cause:jsCause}:void 0;let err=new Dd("Java exception thrown",
cause);if(typeof Error.captureStackTrace==="function"){Error.captureStackTrace(err);}err[FO]=ex;ex.$jsException=err;Yh(err,ex);},Yh=(err,ex)=>{if(typeof Ve==="function"&&err.stack){let stack=Ve(err.stack);let javaStack=Bc(RK(),stack.length);let elem;let noStack=false;for(let i=0;i<stack.length;++i){let element=stack[i];elem=TB(Bq(element.className),Bq(element.methodName),Bq(element.fileName),element.lineNumber);if(elem==null){noStack=true;break;}javaStack.data[i]=elem;}if(!noStack){VS(ex,javaStack);}}},Dd;
if(typeof Reflect==='object'){let defaultMessage=Symbol("defaultMessage");Dd=function Dd(message,cause){let self=Reflect.construct(Error,[void 0,cause],Dd);Object.setPrototypeOf(self,Dd.prototype);self[defaultMessage]=message;return self;}
;Dd.prototype=Object.create(Error.prototype,{constructor:{configurable:true,writable:true,value:Dd},message:{get(){try {let javaException=this[FO];if(typeof javaException==='object'){let javaMessage=S9(javaException);if(typeof javaMessage==="object"){return javaMessage!==null?javaMessage.toString():null;}}return this[defaultMessage];}catch(e){return "Exception occurred trying to extract Java exception message: "+e;}}}});}else {Dd=Error;}let W4=e=>e instanceof Error&&typeof e[FO]==='object'?e[FO]:null,S9=t=>
UL(t),YQ=t=>UU(t),RK=()=>C$(),TB=(className,methodName,fileName,lineNumber)=>{{return null;}},VS=(e,stack)=>{},Om=null,Sc=data=>{let i=0;let packages=new Array(data.length);for(let j=0;j<data.length;++j){let prefixIndex=data[i++];let prefix=prefixIndex>=0?packages[prefixIndex]:"";packages[j]=prefix+data[i++]+".";}Om=packages;},VC=[],CZ=data=>{let packages=Om;let i=0;while(i<data.length){let cls=data[i++];VC.push(cls);let m=IL();cls[Bu]=m;let className=data[i++];m.name=className!==0?className:null;if(m.name!==
null){let packageIndex=data[i++];if(packageIndex>=0){m.name=packages[packageIndex]+m.name;}}m.binaryName="L"+m.name+";";let superclass=data[i++];m.parent=superclass!==0?superclass:null;m.superinterfaces=data[i++];if(m.parent){cls.prototype=Object.create(m.parent.prototype);}else {cls.prototype={};}cls.prototype.constructor=cls;m.modifiers=data[i++];m.primitiveKind=0;let innerClassInfo=data[i++];if(innerClassInfo!==0){let enclosingClass=innerClassInfo[0];m.enclosingClass=enclosingClass!==0?enclosingClass:null;let declaringClass
=innerClassInfo[1];m.declaringClass=declaringClass!==0?declaringClass:null;let simpleName=innerClassInfo[2];m.simpleName=simpleName!==0?simpleName:null;}let clinit=data[i++];m.clinit=clinit!==0?()=>{m.clinit=()=>{};clinit();}:()=>{};let virtualMethods=data[i++];if(virtualMethods!==0){for(let j=0;j<virtualMethods.length;j+=2){let name=virtualMethods[j];let func=virtualMethods[j+1];if(typeof name==='string'){name=[name];}for(let k=0;k<name.length;++k){cls.prototype[name[k]]=func;}}}}},WD=(runner,callback)=>{let result;try {result
=runner();}catch(e){result=e;}if(typeof callback!=='undefined'){callback(result);}else if(result instanceof Error){throw result;}};
function H(){this.$id$=0;}
let By=a=>{return Bw(SD(a));},SD=a=>{return a.constructor;},RD=(a,b)=>{return a!==b?0:1;},TJ=a=>{let b,c,d,e,f,g,h,i;b=a;if(!b.$id$)b.$id$=M0();c=a.$id$;DG();if(!c)d=G(0);else{e=(((32-Mp(c)|0)+4|0)-1|0)/4|0;f=C7(e);g=f.data;e=(e-1|0)*4|0;h=0;while(e>=0){i=h+1|0;g[h]=Fx((c>>>e|0)&15,16);e=e-4|0;h=i;}d=FD(f);}b=L();I(I(b,G(1)),d);return K(b);},Y9=a=>{let b,c,d;b=(By(a)).kp;if(!OT(a,IV)&&b[Bu].itemType===null){b=new Oh;Bp(b);Z(b);}c=RG(a);b=c;d=M0();b.$id$=d;return c;},Ed=J(0),DQ=J(0),JZ=J(0);
function Bs(){H.call(this);this.mc=0;}
let W3=null,Lw=null,RH=null,CY=()=>{CY=Be(Bs);Wx();},RY=a=>{CY();a.iZ="";},Pp=()=>{let a=new Bs();RY(a);return a;},Sf=(a,b)=>{CY();a.iZ=H8(b.data,0,b.data.length);},FD=a=>{let b=new Bs();Sf(b,a);return b;},Wv=(a,b)=>{a.iZ=b;},MU=a=>{let b=new Bs();Wv(b,a);return b;},QT=b=>{let c;CY();c=Pp();c.iZ=Ru(b.data);return c;},BM=(a,b)=>{let c;if(b>=0&&b<a.iZ.length)return a.iZ.charCodeAt(b);c=new Hb;Bp(c);Z(c);},Cu=a=>{return a.iZ.length?0:1;},FZ=(a,b,c)=>{let d,e,f,g;d=Bx(0,c);if(b<65536){e=b&65535;while(true){if(d
>=a.iZ.length)return (-1);if(a.iZ.charCodeAt(d)==e)break;d=d+1|0;}return d;}GO();f=(55296|(b-65536|0)>>10&1023)&65535;g=(56320|b&1023)&65535;while(true){if(d>=(a.iZ.length-1|0))return (-1);if(a.iZ.charCodeAt(d)==f&&a.iZ.charCodeAt((d+1|0))==g)break;d=d+1|0;}return d;},Dp=(a,b,c)=>{let d,e,f;d=a.iZ.length;e=C1(b,c);if(!e)return Lw;if(!b&&c==d)return a;if(b>=0&&e<=0&&c<=d)return MU(a.iZ.substring(b,c));f=new Hb;Bp(f);Z(f);},Ha=(a,b)=>{return Dp(a,b,a.iZ.length);},E4=(a,b)=>{let c,d,e,f,g,h;if(Cu(b))return a;if
(Cu(a))return b;c=C7(a.iZ.length+b.iZ.length|0);d=c.data;e=0;f=0;while(f<a.iZ.length){g=e+1|0;d[e]=BM(a,f);f=f+1|0;e=g;}g=0;while(g<b.iZ.length){h=e+1|0;d[e]=BM(b,g);g=g+1|0;e=h;}return QT(c);},DN=(a,b,c)=>{let d,e,f;if(b==c)return a;d=C7(a.iZ.length);e=d.data;f=0;while(f<a.iZ.length){e[f]=BM(a,f)!=b?BM(a,f):c;f=f+1|0;}return QT(d);},Dl=a=>{let b,c;b=0;c=a.iZ.length-1|0;a:{while(b<=c){if(BM(a,b)>32)break a;b=b+1|0;}}while(b<=c&&BM(a,c)<=32){c=c+(-1)|0;}return Dp(a,b,c+1|0);},V=(a,b)=>{let c;if(a===b)return 1;if
(!(b instanceof Bs))return 0;c=b;return a.iZ!==c.iZ?0:1;},Dt=a=>{let b;a:{if(!a.mc){b=0;while(true){if(b>=a.iZ.length)break a;a.mc=(31*a.mc|0)+a.iZ.charCodeAt(b)|0;b=b+1|0;}}}return a.mc;},CX=(b,c)=>{let d,e;CY();d=BI(c);if(!BF(d))return G(2);e=L();JB(e,BD(d));while(BF(d)){JB(e,b);JB(e,BD(d));}return K(e);},Wx=()=>{W3=C7(0);Lw=Pp();RH=new Mt;},Dz=J();
function E8(){Dz.call(this);this.l3=0;}
let RQ=null,Hq=null,DG=()=>{DG=Be(E8);Vq();},UZ=(a,b)=>{DG();a.l3=b;},O1=a=>{let b=new E8();UZ(b,a);return b;},Ca=b=>{DG();return (L6(Xe(20),b,10)).g();},D0=b=>{let c,d;DG();if(b>=(-128)&&b<=127){a:{if(Hq===null){Hq=Bc(E8,256);c=0;while(true){d=Hq.data;if(c>=d.length)break a;d[c]=O1(c-128|0);c=c+1|0;}}}return Hq.data[b+128|0];}return O1(b);},XV=(a,b)=>{if(a===b)return 1;return b instanceof E8&&b.l3==a.l3?1:0;},Mp=b=>{let c,d;DG();if(!b)return 32;c=0;d=b>>>16|0;if(d)c=16;else d=b;b=d>>>8|0;if(!b)b=d;else c=c
|8;d=b>>>4|0;if(!d)d=b;else c=c|4;b=d>>>2|0;if(!b)b=d;else c=c|2;if(b>>>1|0)c=c|1;return (32-c|0)-1|0;},Vq=()=>{RQ=Bw(LE);};
function G0(){let a=this;H.call(a);a.ji=null;a.jg=0;}
let LV=(a,b)=>{a.ji=C7(b);},Xe=a=>{let b=new G0();LV(b,a);return b;},L6=(a,b,c)=>{return Xp(a,a.jg,b,c);},Xp=(a,b,c,d)=>{let e,f,g,h,i,j,k;e=1;if(c<0){e=0;c= -c|0;}a:{if(HU(c,d)<0){if(e)C8(a,b,b+1|0);else{C8(a,b,b+2|0);f=a.ji.data;g=b+1|0;f[b]=45;b=g;}a.ji.data[b]=Fx(c,d);}else{h=1;i=1;j=JW((-1),d);b:{while(true){k=Bb(h,d);if(HU(k,c)>0){k=h;break b;}i=i+1|0;if(HU(k,j)>0)break;h=k;}}if(!e)i=i+1|0;C8(a,b,b+i|0);if(e)e=b;else{f=a.ji.data;e=b+1|0;f[b]=45;}while(true){if(!k)break a;f=a.ji.data;b=e+1|0;f[e]=Fx(JW(c,
k),d);c=YF(c,k);k=JW(k,d);e=b;}}}return a;},Ig=(a,b)=>{let c,d,e,f,g;c=a.ji.data.length;if(c>=b)return;d=c>=1073741823?2147483647:Bx(b,Bx(c*2|0,5));e=a.ji.data;f=C7(d);g=f.data;b=BG(d,e.length);c=0;while(c<b){g[c]=e[c];c=c+1|0;}a.ji=f;},K=a=>{let b,c,d,e,f;b=new Bs;c=a.ji;d=c.data;e=a.jg;CY();f=d.length;if(e>=0&&e<=(f-0|0)){b.iZ=H8(c.data,0,e);return b;}b=new Cn;Bp(b);Z(b);},C8=(a,b,c)=>{let d,e,f,g;d=a.jg;e=d-b|0;a.y((d+c|0)-b|0);f=e-1|0;while(f>=0){g=a.ji.data;g[c+f|0]=g[b+f|0];f=f+(-1)|0;}a.jg=a.jg+(c-b|
0)|0;},Px=J(0),HI=J(G0),XB=a=>{LV(a,16);},L=()=>{let a=new HI();XB(a);return a;},RS=(a,b)=>{let c,d;b=b;a.ji=C7(b.iZ.length);c=0;while(true){d=a.ji.data;if(c>=d.length)break;d[c]=BM(b,c);c=c+1|0;}a.jg=b.iZ.length;},Er=a=>{let b=new HI();RS(b,a);return b;},I=(a,b)=>{let c,d;c=a.jg;d=a;b=b===null?G(3):b;Kx(d,c,b);return a;},N=(a,b)=>{let c;c=a.jg;Kx(a,c,b);return a;},Q=(a,b)=>{L6(a,b,10);return a;},Pk=(a,b)=>{let c,d,e,f,g,h,i,j;c=a.jg;d=a;e=1;if(Va(b,B7)){e=0;b=R2(b);}a:{if(H6(b,Cb(10))<0){if(e)C8(d,c,c+1|0);else
{C8(d,c,c+2|0);f=d.ji.data;g=c+1|0;f[c]=45;c=g;}d.ji.data[c]=Fx(E3(b),10);}else{g=1;h=Cb(1);i=Js(Cb(-1),Cb(10));b:{while(true){j=Ss(h,Cb(10));if(H6(j,b)>0){j=h;break b;}g=g+1|0;if(H6(j,i)>0)break;h=j;}}if(!e)g=g+1|0;C8(d,c,c+g|0);if(e)g=c;else{f=d.ji.data;g=c+1|0;f[c]=45;}while(true){if(DH(j,B7))break a;f=d.ji.data;c=g+1|0;f[g]=Fx(E3((Js(b,j))),10);b=SE(b,j);j=Js(j,Cb(10));g=c;}}}return a;},P=(a,b)=>{let c;c=a.jg;EJ(a,c,b);return a;},JB=(a,b)=>{let c,d,e,f,g,h;c=0;b=b;d=b.iZ.length;e=a;f=e.jg;e=e;if(c<=d&&d
<=b.iZ.length){C8(e,f,(f+d|0)-c|0);while(c<d){g=e.ji.data;h=f+1|0;g[f]=BM(b,c);c=c+1|0;f=h;}return a;}b=new Cn;LQ(b);Z(b);},EJ=(a,b,c)=>{C8(a,b,b+1|0);a.ji.data[b]=c;return a;},M5=a=>{return K(a);},Yp=(a,b)=>{Ig(a,b);},Kx=(a,b,c)=>{let d,e,f,g;if(b>=0&&b<=a.jg){a:{if(c===null)c=G(3);else if(Cu(c))break a;d=a.jg+c.iZ.length|0;Ig(a,d);e=a.jg-1|0;while(e>=b){a.ji.data[e+c.iZ.length|0]=a.ji.data[e];e=e+(-1)|0;}a.jg=a.jg+c.iZ.length|0;d=0;while(d<c.iZ.length){f=a.ji.data;g=b+1|0;f[b]=BM(c,d);d=d+1|0;b=g;}}return a;}c
=new Hb;Bp(c);Z(c);};
function Ep(){let a=this;H.call(a);a.pY=null;a.rr=null;a.pE=0;a.q9=0;}
let Bp=a=>{O$(a);a.pE=1;a.q9=1;},Y4=()=>{let a=new Ep();Bp(a);return a;},Y5=a=>{return a;},O$=a=>{LZ(a);},UL=a=>{return a.pY;},UU=a=>{let b;b=a.rr;if(b===a)b=null;return b;},EU=J(Ep),BL=J(EU),LQ=a=>{Bp(a);},Y3=()=>{let a=new BL();LQ(a);return a;},BY=(a,b)=>{O$(a);a.pE=1;a.q9=1;a.pY=b;},Y2=a=>{let b=new BL();BY(b,a);return b;},E2=J(),Wd=J(E2),RF=(a,b)=>{switch(a.primitiveKind){default:return Bc(a,b);}},V1=J(E2),LO=J(0),QV=J(0),K5=J(0);
function O3(){H.call(this);this.kp=null;}
let Vw=b=>{let c;c=new O3;c.kp=b;return c;},GZ=a=>{return !a.kp[Bu].primitiveKind?0:1;},HE=a=>{let b;b=a.kp[Bu].itemType;return b===null?null:Bw(b);},Nt=J(),EM=()=>{EM=Be(Nt);Ud();},Wm=b=>{EM();},E=()=>{let b,c,d,e,f;EM();b=Bf();c=(B3()).data;d=c.length;e=0;while(e<d){f=c[e].i7;R(b,f);e=e+1|0;}return S(CX(G(4),b));},F=(b,c,d,e,f)=>{let g,h,i;EM();d=Bq(d);e=Bq(e);g=S4(f,"hear");h=new Hf;h.mI=matchMedia("(prefers-color-scheme: dark)");f=new Mk;f.jf=h;h.ly=f;f=new J9;f.qF=h;h.lt=Bk(f);f=new J8;f.p6=h;h.nG=Bk(f);h.mQ
=Bm();h.oc=G(2);h.mK=b;f=new L5;f.mR=b;h.lK=f;h.pt=d;h.k5=g;i=Cu(e)?0:1;h.n_=i;b=new OU;d=i?JC(e):NP(h.lK);b.lZ=Bf();b.k1=Bf();b.kr=d;d=Gm(d);b.nu=d;e=new MR;f=d.lQ;e.kK=NaN;e.jq=f;e.i6=LD(f);DB(e,Gn(f));b.jS=e;h.jE=b;h.i0=e;J2(e,new P$);h.ny=BP(h.i0.i6);h.j$=TC(c,h.ly);FG(h);return h;},Ud=()=>{return;},TH=J(),RG=b=>{let copy=new b.constructor();for(let field in b){if(b.hasOwnProperty(field)){copy[field]=b[field];}}return copy;},Un=J(),Bi=(b,c)=>{if(b===null||b===undefined){return null;}let name='jso$functor$'
+c;let result=b[name];if(typeof result!=='function'){let fn=function(){return b[c].apply(b,arguments);};result=()=>fn;b[name]=result;}return result();},S4=(b,c)=>{if(typeof b!=='function')return b;let result={};result[c]=b;return result;},UK=J(),J$=J(0),Mt=J(),Iv=J(),RP=null,TL=null,GO=()=>{GO=Be(Iv);Sz();},Fx=(b,c)=>{GO();if(c>=2&&c<=36&&b>=0&&b<c)return b<10?(48+b|0)&65535:((97+b|0)-10|0)&65535;return 0;},Sz=()=>{RP=Bw(MH);TL=Bc(Iv,128);};
function Gr(){H.call(this);this.mx=null;}
let RN=(a,b)=>{a.mx=b;},ED=a=>{let b=new Gr();RN(b,a);return b;},B4=b=>{let c,d,e,f,g,h,i,j,k,l,m;if(b===null)return null;c=Bq(typeof b);d=!V(c,G(5))&&!V(c,G(6))?0:1;Fq();e=KV;if(e!==null){if(d){f=e.get(b);g=(typeof f=='undefined'?1:0)?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=ED(b);e.set(b,new WeakRef(h));return h;}if(V(c,G(7))){i=Hp;j=KS;f=i.get(b);g=(typeof f=='undefined'?1:0)?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=ED(b);k=h;i.set(b,new WeakRef(k));j.register(k,b);return h;}if
(V(c,G(8))){l=F9;m=On;f=l.get(b);g=(typeof f=='undefined'?1:0)?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=ED(b);k=h;l.set(b,new WeakRef(k));m.register(k,b);return h;}if(V(c,G(9))){f=OW;g=f===null?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=ED(b);OW=new WeakRef(h);return h;}}return ED(b);},Bk=b=>{if(b===null)return null;return !(b instanceof Gr)?b:b.mx;},L0=b=>{if(b===null)return null;return !(b instanceof C$())?b:Bk(b);},WN=(a,b)=>{if(b===a)return 1;if(b===null)return 0;if(!(b instanceof Gr))return 0;return a.mx
!==b.mx?0:1;},V7=J(),W=(b,c)=>{if(b===c)return 1;return b!==null?b.V(c):c!==null?0:1;},BW=b=>{if(b!==null)return b;b=new EB;BY(b,G(2));Z(b);},OV=J(0),F8=J(0),Ez=J(),Cr=a=>{return a.i4?0:1;},FH=(a,b)=>{let c;c=BI(a);while(BF(c)){if(W(BD(c),b))return 1;}return 0;},Ie=(a,b)=>{let c,d;c=0;d=BI(b);while(BF(d)){b=BD(d);if(!R(a,b))continue;c=1;}return c;},QG=J(0),HO=J(0),LU=b=>{let c;Fe();c=new Qr;c.qk=b;return c;},Or=b=>{let c,d,e;c=b.data;d=c.length;e=0;while(e<d){BW(c[e]);e=e+1|0;}return Nx(b.bb());};
function EO(){Ez.call(this);this.km=0;}
let BI=a=>{let b;b=new Mb;b.pz=a;b.qG=a.km;b.qI=a.bc();b.oT=(-1);return b;},GX=(a,b)=>{let c,d,e;c=a;d=c.i4;e=0;while(true){if(e>=d)return (-1);if(W(b,BH(c,e)))break;e=e+1|0;}return e;},FS=(a,b)=>{let c,d;if(!OT(b,HO))return 0;c=b;if(a.bc()!=c.bc())return 0;d=0;while(d<c.bc()){if(!W(a.bd(d),c.bd(d)))return 0;d=d+1|0;}return 1;},IV=J(0),D2=J(0);
function F6(){let a=this;EO.call(a);a.j1=null;a.i4=0;}
let V8=a=>{HF(a,10);},Bf=()=>{let a=new F6();V8(a);return a;},HF=(a,b)=>{let c;if(b>=0){a.j1=Bc(H,b);return;}c=new BS;Bp(c);Z(c);},Y6=a=>{let b=new F6();HF(b,a);return b;},Uh=(a,b)=>{let c,d,e,f;HF(a,b.i4);c=BI(b);d=0;while(true){e=a.j1.data;f=e.length;if(d>=f)break;e[d]=BD(c);d=d+1|0;}a.i4=f;},G4=a=>{let b=new F6();Uh(b,a);return b;},BH=(a,b)=>{HM(a,b);return a.j1.data[b];},Td=a=>{return a.i4;},LF=(a,b,c)=>{let d,e;HM(a,b);d=a.j1.data;e=d[b];d[b]=c;return e;},R=(a,b)=>{let c,d,e,f,g,h;c=a.i4+1|0;d=a.j1.data.length;if
(d<c){c=d>=1073741823?2147483647:Bx(c,Bx(d*2|0,5));e=a.j1;f=HE(By(e));if(f===null){b=new EB;Bp(b);Z(b);}if(f===Bw(Te)){b=new BS;Bp(b);Z(b);}if(c<0){b=new Rc;Bp(b);Z(b);}g=e.data;e=RF(f.kp,c);h=BG(c,g.length);d=0;while(d<h){e.data[d]=g[d];d=d+1|0;}a.j1=e;}e=a.j1.data;h=a.i4;a.i4=h+1|0;e[h]=b;a.km=a.km+1|0;return 1;},Gu=(a,b)=>{let c,d,e,f;HM(a,b);c=a.j1.data;d=c[b];e=a.i4-1|0;a.i4=e;while(b<e){f=b+1|0;c[b]=c[f];b=f;}c[e]=null;a.km=a.km+1|0;return d;},F$=a=>{let b,c,d,e,f,g;b=a.j1;c=0;d=a.i4;e=null;if(c>d){e=
new BS;Bp(e);Z(e);}while(c<d){f=b.data;g=c+1|0;f[c]=e;c=g;}a.i4=0;a.km=a.km+1|0;},HM=(a,b)=>{let c;if(b>=0&&b<a.i4)return;c=new Cn;Bp(c);Z(c);};
function BJ(){let a=this;H.call(a);a.rn=null;a.jr=0;}
let Ct=(a,b,c)=>{a.rn=b;a.jr=c;},SA=(a,b)=>{return a!==b?0:1;};
function Dy(){let a=this;BJ.call(a);a.i7=null;a.qf=null;a.kt=null;a.mS=null;a.oP=null;}
let Cg=null,Do=null,BX=null,CD=null,C5=null,Df=null,CV=null,Ec=null,CQ=null,Dq=null,El=null,Ge=null,Dh=null,DD=null,CA=null,Hl=null,FI=null,F3=null,GC=null,EP=null,Dk=null,Fl=null,ER=null,P_=null,Y=()=>{Y=Be(Dy);RT();},B3=()=>{Y();return P_.bb();},MX=(a,b,c,d,e,f,g,h)=>{Y();Ct(a,b,c);a.i7=d;a.qf=e;a.kt=f;a.mS=g;a.oP=h;},BK=(a,b,c,d,e,f,g)=>{let h=new Dy();MX(h,a,b,c,d,e,f,g);return h;},Lb=b=>{let c,d,e,f;Y();c=(B3()).data;d=c.length;e=0;while(e<d){f=c[e];if(V(f.i7,b))return Bv(f);e=e+1|0;}return Bm();},NH=a=>
{let b;b=a.qf;Fs();return b!==B0?0:1;},PE=(a,b,c)=>{let d,e,f;if(Cu(c))c=G(10);d=a.i7;e=a.kt.bj();b=Ip(b);f=L();P(I(I(I(I(I(I(I(f,d),G(11)),e),G(12)),b),G(13)),c),46);return K(f);},Ip=b=>{let c;Y();if(b.iZ.length>40){b=Dp(b,0,40);c=L();P(I(c,b),8230);b=K(c);}return b;},VZ=()=>{let b,c;Y();b=Bc(Dy,23);c=b.data;c[0]=Cg;c[1]=Do;c[2]=BX;c[3]=CD;c[4]=C5;c[5]=Df;c[6]=CV;c[7]=Ec;c[8]=CQ;c[9]=Dq;c[10]=El;c[11]=Ge;c[12]=Dh;c[13]=DD;c[14]=CA;c[15]=Hl;c[16]=FI;c[17]=F3;c[18]=GC;c[19]=EP;c[20]=Dk;c[21]=Fl;c[22]=ER;return b;},RT
=()=>{let b;b=new Dy;Fs();MX(b,G(14),0,G(15),B0,Cw(BN(Bs,[G(16),G(17),G(18),G(19),G(20),G(21),G(22),G(23),G(24),G(25),G(26)])),G(16),G(27));Cg=b;Do=BK(G(28),1,G(26),B0,VW(1000),G(2),G(29));BX=BK(G(30),2,G(31),B0,Cw(BN(Bs,[G(32),G(33),G(34),G(35)])),G(32),G(36));CD=BK(G(37),3,G(35),B0,Ja(Jc(0),21057),G(2),G(38));C5=BK(G(39),4,G(40),B0,Ja(C2(0.0,21056.0),21057),G(2),G(41));Df=BK(G(42),5,G(43),B0,C2(0.0,4.294967295E9),G(0),G(44));CV=BK(G(45),6,G(46),B0,Ja(C2(1.0,64.0),6),G(47),G(48));Ec=BK(G(49),7,G(50),B0,Cw(BN(Bs,
[G(51),G(52),G(53),G(54),G(55),G(56),G(57)])),G(51),G(58));CQ=BK(G(59),8,G(60),B0,Cw(BN(Bs,[G(51),G(57),G(52),G(53)])),G(51),G(61));Dq=BK(G(62),9,G(63),B0,Cw(BN(Bs,[G(64),G(65)])),G(64),G(66));El=BK(G(67),10,G(68),B0,Cw(BN(Bs,[G(69),G(70),G(71)])),G(69),G(72));Ge=BK(G(73),11,G(74),B0,Jc(1),G(75),G(76));Dh=BK(G(77),12,G(78),B0,Jd(C2(1.0,1000.0),G(79)),G(79),G(80));DD=BK(G(81),13,G(82),Cs,C2(1.0,1000000.0),G(83),G(84));CA=BK(G(85),14,G(86),Cs,C2(0.0,1000000.0),G(0),G(87));Hl=BK(G(88),15,G(89),Cs,Jd(XZ(BN(Bs,[G(90),
G(91),G(92),G(63),G(93),G(94),G(95),G(96)])),G(97)),G(97),G(98));FI=BK(G(99),16,G(100),Cs,Cw(BN(Bs,[G(79),G(101),G(102)])),G(79),G(103));F3=BK(G(104),17,G(105),Cs,Cw(BN(Bs,[G(106),G(107)])),G(106),G(108));GC=BK(G(109),18,G(110),Cs,Cw(BN(Bs,[G(111),G(112)])),G(111),G(113));EP=BK(G(114),19,G(115),Cs,Wg(),G(116),G(117));Dk=BK(G(118),20,G(119),Cs,Jd(C2(1.0,10000.0),G(120)),G(121),G(122));Fl=BK(G(123),21,G(124),Cs,Cw(BN(Bs,[G(125),G(126),G(127)])),G(125),G(128));ER=BK(G(129),22,G(130),Cs,Cw(BN(Bs,[G(125),G(131),
G(132)])),G(125),G(133));P_=VZ();};
function Hf(){let a=this;H.call(a);a.mK=null;a.lK=null;a.pt=null;a.k5=null;a.mI=null;a.ly=null;a.j$=null;a.lt=null;a.nG=null;a.jE=null;a.i0=null;a.mQ=null;a.oc=null;a.nm=0;a.ms=0;a.n_=0;a.lF=0;a.or=0;a.ny=0;a.nV=0;}
let JN=a=>{O_(a.i0);CH(a);},KL=a=>{GS(a.i0);CH(a);},DC=a=>{a.mQ=Bm();a.nV=0;J2(a.i0,new PJ);FG(a);Cy(a);a.k5.hear("engine");},MT=(a,b)=>{GS(a.i0);DB(a.i0,b);J2(a.i0,new Q_);CH(a);},Kg=(a,b)=>{DB(a.i0,Kq(a,b));H4(a.i0,new Lm,150.0);CH(a);},Kq=(a,b)=>{return Bz(0.0,Bh(b,CC(a.i0)))|0;},QS=(a,b,c)=>{let d;d=Ev(c);if(QP(d)&&DJ(d)===Br(DJ(d)))return d;d=L();I(I(I(I(d,b),G(134)),c),G(135));a.mQ=Bv(K(d));FG(a);return Pz();},Lr=a=>{let b,c;b=(matchMedia("(prefers-reduced-motion: reduce)")).matches?1:0;c=a.i0.jq;Y();if
(BE(c,EP,G(136))&&!b)JN(a);},CH=a=>{a.or=1;QY(a.j$.lg);Cy(a);},Cy=a=>{let b;if(a.ms&&!a.lF){b=new Jz;b.qY=a;a.lF=requestAnimationFrame(Bi(Bk(b),"onAnimationFrame"));}},NL=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z,ba,bb,bc;a:{b=a.j$;c=a.i0;d=c.jq;Y();e=Bn(d,Fl);f=(-1);switch(Dt(e)){case 3075958:if(!V(e,G(127)))break a;f=1;break a;case 102970646:if(!V(e,G(126)))break a;f=0;break a;default:}}b:{switch(f){case 0:break;case 1:g=1;break b;default:g=a.mI.matches?1:0;break b;}g=0;}f=Ju(a.i0)?0:1;c:{h
=c.jq;e=ET(c.i6);i=new PD;j=c.i6;k=Ql(e.ja.i1);if(!B5(b.l0)){d=Bl(b.l0);l=e.jt;if(Gi(d.o0,l)&&L4(d.oC,k)?1:0)break c;}m=new M6;d=e.jt;n=CE(d);n=n<=500?100:n>5000?25:50;m.nd=BA(1,2);m.mE=Bm();m.oB=Bm();m.o0=d;m.oC=k;m.qM=n;l=new Gh;o=new Ce;p=Bb(n,n);FN(o,p,2);q=0;while(q<p){BQ(o,q,0,GG(k.jY,k.jU,q%n|0,n));BQ(o,q,1,GG(k.jM,k.jJ,q/n|0,n));q=q+1|0;}I4(l,d,o);m.mP=l;m.ok=EX(d,m.nd);b.l0=Bv(m);}r=Bl(b.l0);if(g)s=TK();else{t=Ba(16777215);s=new E_;u=Ba(1841698);v=Ba(5591647);w=Ba(3815235);m=Ba(2762803);Fu();k=Es(FB,
0.0);l=Es(FB,1.0);o=Ba(7744131);x=Ba(1800247);y=Ba(7744131);z=O2(BN(CU,[Ba(16645110),Ba(16574929),Ba(16306096),Ba(15379876),Ba(13602724),Ba(11107236),Ba(8350359)]));d=FB;ba=Bc(CU,d.ml.data.length);bb=ba.data;bc=0;n=bb.length;while(bc<n){bb[bc]=Jo(DO(d.ml.data[bc],0.2),t);bc=bc+1|0;}HN(s,t,u,v,w,m,k,l,o,x,y,z,O2(ba));}d=!(HS(b.l9)&&Gv(b.l9)<Bg(e.ja)?1:0)?Db():b.l9;i.lD=h;i.rl=j;i.j_=e;i.nx=r;i.nA=s;i.lT=d;i.kA=f;QR(b.nF,i,f);QR(b.nb,i,f);Rm(b.nb,i);Tn(b.pp,c);Vz(b.ra,i);X6(b.qA,i);YH(b.q0,c.i6,Ex(h));Wh(b.pf,
i);b=b.lg.nJ;c=new Pl;c.pC=g;c.pB=f;Fv(b,c);},FG=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r;b=a.jE;c=CG();d=(B3()).data;e=d.length;f=0;while(f<e){g=d[f];h=CL(Cc(b),g);i=new QE;i.pV=c;i.pW=g;Fv(h,i);f=f+1|0;}a.oc=H9(c);a.mK.setAttribute("data-theme",S(Bn(a.i0.jq,Fl)));b=a.j$;c=a.jE;j=a.mQ;k=a.nm&&BE(a.i0.jq,ER,G(132))?G(137):!V(a.pt,G(132))?G(138):G(139);l=Cc(c);m=G4(c.nu.rg);h=Bf();g=Di(l);n=Bo(g)<=1?0:1;a:{if(n){i=g.kk;Co();if(i!==Qd)break a;}if(n)R(h,G(140));b:{o=Bn(l,Cg);e=(-1);switch(Dt(o)){case -1360216880:if
(!V(o,G(22)))break b;e=2;break b;case -895939855:if(!V(o,G(23)))break b;e=3;break b;case 118875:if(!V(o,G(16)))break b;e=0;break b;case 3684185:if(!V(o,G(21)))break b;e=1;break b;default:}}c:{switch(e){case 0:case 1:case 2:case 3:break;default:e=0;break c;}e=1;}if(e){g=!n?G(141):G(142);i=L();I(I(I(i,G(143)),o),g);i=K(i);R(h,i);}}if(BE(l,BX,G(34))){g=Di(l);e=1;d:{while(e<Bo(g)){if(Bd(g,e)>1){e=1;break d;}e=e+1|0;}e=0;}if(e)R(h,G(144));}if(BE(l,El,G(71))){p=FK(l);if(p>0.3){g=BV(p);i=L();I(I(I(i,G(145)),g),G(146));i
=K(i);R(h,i);}}else{e=Pi(l);f=BE(l,El,G(70));q=!f?e:10.0*e;if(FK(l)*q>80.0){i=!f?G(2):G(147);g=BV(FK(l));r=BV(Br(4000.0/q)/1000.0);o=L();P(I(I(I(I(I(I(Q(I(o,G(148)),e),G(149)),i),G(150)),g),G(151)),r),46);i=K(o);R(h,i);}}Ie(m,h);BW(m);Fv(j,R7(m));Uw(b.pP,m);b.oE.setAttribute("data-controls",S(Bn(l,FI)));Yt(b.qP,XH(l));TR(b.qh,l);SK(b.p$,c);U7(b.o1,CM(b.mU)&&DY(Bl(b.mU),l)?1:0);b.mU=Bv(l);b=b.pD;c=L();I(I(I(c,G(152)),k),G(153));BB(b,M5(c));Cy(a);},UP=b=>{let c;b=b;c=b.i0.jq;Y();return S(BE(c,ER,G(132))&&!b.nm
?G(132):G(131));},Wa=b=>{return !!b.i0.jx;},SM=b=>{let c;b=b;c=LX(b.jE);Y();Ci(c,CA.i7,Ca(BP(b.i0.i6)));return S(H9(c));},Vm=b=>{b=b;b.nm=1;FG(b);},Xf=b=>{Cy(b);},SL=b=>{b=b;GS(b.i0);Kg(b,0.0);},Sl=(b,c)=>{let d;d=c;return Q2(b.i0.i6,d);},Vy=(b,c)=>{b=b;b.j$.lg.nJ=Bv(B4(c));Cy(b);},Xa=b=>{let c,d,e,f,g,h,i,j,k,l;b=b.i0.i6;c=b.j9.i4;d=((c+60|0)-1|0)/60|0;e=((c+d|0)-1|0)/d|0;c=1+(NA(b,0)).data.length|0;f=Bj(Bb(e,c));g=f.data;h=0;while(h<e){i=Bb(h,d);j=NA(b,i);k=j.data;l=Bb(h,c);g[l]=Bb(i,b.ko);B$(j,0,f,l+1|0,
k.length);h=h+1|0;}return Ms(f);},XS=(b,c)=>{c=Bq(c);E5(b.ly,JC(c));},Vn=(b,c)=>{let d;d=c;Fc(b.ly,d);},YV=b=>{return b.i0.i6.jz;},VF=(b,c)=>{let d;d=c;E$(b.ly,d>=0?De(d):Db());},SZ=(b,c)=>{let d;c=Bq(c);b=b;c=QS(b,G(154),c);d=new Nz;d.qy=b;Po(c,d);},RU=(b,c)=>{let d;c=Bq(c);b=b;c=QS(b,G(155),c);d=new Mw;d.qm=b;Po(c,d);},TG=b=>{let c,d,e,f,g,h,i,j,k,l,m,n;b=b.i0;c=b.jq;b=ET(b.i6);d=F7(b);e=Er(G(156));f=(B3()).data;g=f.length;h=0;while(h<g){i=f[h];if(!G2(c,i)){j=e.jg<=1?G(2):G(157);j=N(N(P(N(e,j),34),i.i7),G(158));k
=i.kt;i=Bn(c,i);if(!Od(k,i)){k=L();P(I(P(k,34),i),34);i=K(k);}N(j,i);}h=h+1|0;}l=K(P(e,125));h=b.kE;e=QM(b.kh);i=Ox(d.jd);d=Ox(d.jc);j=b.lb;j=MN(j.iY,0,j.i2);m=Dr(b);n=Bg(b.ja);g=b.lm;k=L();b=I(Q(I(Q(I(I(I(I(I(I(I(I(I(Q(I(I(I(k,G(159)),l),G(160)),h),G(161)),e),G(162)),i),G(163)),d),G(164)),j),G(165)),m),G(166)),n),G(167));h=b.jg;d=b;e=!g?G(116):G(136);Kx(d,h,e);P(b,125);return S(K(k));},U6=b=>{KL(b);},XA=b=>{return b.i0.n2;},WO=b=>{let c,d,e;b=b;if(!b.ms){b.ms=1;c=b.j$;Hy(c.nF);Hy(c.nb);c=b.mI;d=b.lt;c.addEventListener("change",
Bi(d,"handleEvent"));d=window;e=b.lt;d.addEventListener("resize",Bi(e,"handleEvent"));if(Kf(b.lK)){d=window;e=b.nG;d.addEventListener("hashchange",Bi(e,"handleEvent"));}if(!b.n_){b.n_=1;Lr(b);}NL(b);Cy(b);}},UG=b=>{let c,d,e;b=HB(b.i0.i6.jG);c=Gc(b.kf,Pm(b));d=b.kW;e=d.data;B$(d,0,c,b.kf.data.length,e.length);return Ms(c);},We=b=>{let c,d,e,f;b=b;b.ms=0;c=b.mI;d=b.lt;c.removeEventListener("change",Bi(d,"handleEvent"));d=window;e=b.lt;d.removeEventListener("resize",Bi(e,"handleEvent"));d=window;e=b.nG;d.removeEventListener("hashchange",
Bi(e,"handleEvent"));f=b.lF;cancelAnimationFrame(f);b.lF=0;},UE=(b,c)=>{let d,e,f;c=Bq(c);b=b;d=LX(b.jE);if(!(b.mK.hasAttribute(S(c))?1:0))Cp(d,c);else Ci(d,c,Bq(b.mK.getAttribute(S(c))));e=b.i0.jq;Y();f=BE(e,EP,G(136));L7(b.jE,d);DC(b);if(!f)Lr(b);},Tm=b=>{return !!b.i0.i6.kB;},W$=b=>{let c;b=b.j$.lg;b.nR=0;c=BI(b.nk);while(BF(c)){BB(Bk(BD(c)),G(168));}},Tf=b=>{JN(b);},UR=b=>{return BP(b.i0.i6);},VV=b=>{return S(b.oc);},Cn=J(BL),XL=J(BL),B9=J(0),Ck=J(0),Su=J(),Qk=J(0);
function Mk(){H.call(this);this.jf=null;}
let L9=(a,b)=>{let c;c=a.jf;MT(c,Kq(c,BP(c.i0.i6)+b));},Fc=(a,b)=>{let c;c=a.jf;MT(c,Kq(c,b));},Hm=a=>{Cy(a.jf);},J6=(a,b,c)=>{let d,e,f,g;d=a.jf.jE;e=Cc(d);f=HV(e,b,c);if(B5(f))d=PE(b,c,Bn(e,b));else{a:{b:{c:{F0(d);g=Fr(d.kr);Ci(g,b.i7,Bn(Bl(f),b));c=Bl(f);Hu();switch(Le.data[b.jr]){case 1:break b;case 2:break c;case 3:break;case 4:Y();Cp(g,CD.i7);Cp(g,C5.i7);if(!BE(Cc(d),BX,G(35)))break a;Cp(g,BX.i7);break a;default:break a;}c=Cc(d);Y();if(!BE(c,BX,G(35)))break a;Cp(g,BX.i7);Cp(g,CD.i7);break a;}Y();if(!KF(CL(c,
Cg),Bv(G(26)))){Cp(g,Do.i7);break a;}Kk(d,FQ(Cc(d),GT(Cc(d))),g);break a;}Y();if(!BE(c,BX,G(35)))Cp(g,CD.i7);else Kk(d,F2(Cc(d),(ET(d.jS.i6)).kd),g);}d:{if(DY(Bl(f),e)){Y();if(b!==DD)break d;}Y();Cp(g,CA.i7);}Fa(d,g);d=G(2);}if(Cu(d)){DC(a.jf);CH(a.jf);}return d;},E5=(a,b)=>{let c,d,e,f,g,h;c=a.jf.jE;F0(c);d=Fr(c.kr);e=(B3()).data;f=e.length;g=0;while(g<f){h=e[g];if(!NH(h)&&h!==DD&&h!==CA&&h!==Dk?0:1)Cp(d,h.i7);g=g+1|0;}KH(d,b);Fa(c,d);DC(a.jf);CH(a.jf);},Em=(a,b,c)=>{let d,e,f,g;d=a.jf.jE;e=d.jS.jx;f=Cc(d);if
(BP(d.jS.i6)>0)f=F2(f,(ET(d.jS.i6)).kd);b=b.da(f);if(!DY(b,Cc(d))){if(!c)F0(d);g=Fr(d.kr);Kk(d,b,g);Y();Cp(g,CA.i7);Fa(d,g);if(e)O_(d.jS);}DC(a.jf);CH(a.jf);},E$=(a,b)=>{let c;c=a.jf;c.j$.l9=b;Cy(c);},BC=J(0);
function J9(){H.call(this);this.qF=null;}
let R9=(b,c)=>{Cy(b.qF);};
function J8(){H.call(this);this.p6=null;}
let U$=(b,c)=>{b=b.p6;L7(b.jE,NP(b.lK));DC(b);};
function Kt(){H.call(this);this.jC=null;}
let JG=null,T$=(a,b)=>{a.jC=b;},Rd=a=>{let b=new Kt();T$(b,a);return b;},Bm=()=>{if(JG===null)JG=Rd(null);return JG;},Bv=b=>{return Rd(BW(b));},Bl=a=>{let b;b=a.jC;if(b!==null)return b;b=new Eu;Bp(b);Z(b);},CM=a=>{return a.jC===null?0:1;},B5=a=>{return a.jC!==null?0:1;},Fv=(a,b)=>{let c;c=a.jC;if(c!==null)b.db(c);},D_=(a,b)=>{let c;c=a.jC;if(c!==null)b=c;return b;},Ht=a=>{let b;b=a.jC;if(b!==null)return b;b=new Eu;Bp(b);Z(b);},KF=(a,b)=>{if(a===b)return 1;if(!(b instanceof Kt))return 0;return W(b.jC,a.jC);};
function L5(){H.call(this);this.mR=null;}
let Kf=a=>{return a.mR.hasAttribute("fragment")?1:0;},NP=a=>{let b;b=K6(a);if(Kf(a))KH(b,JC(Bq(location.hash.slice(1))));return b;},K6=a=>{let b,c,d,e,f,g;b=CG();c=(B3()).data;d=c.length;e=0;while(e<d){f=c[e];if(a.mR.hasAttribute(S(f.i7))?1:0){g=f.i7;Ci(b,g,Bq(a.mR.getAttribute(S(g))));}e=e+1|0;}return b;};
function OU(){let a=this;H.call(a);a.lZ=null;a.k1=null;a.jS=null;a.kr=null;a.nu=null;}
let Cc=a=>{return a.jS.jq;},LX=a=>{return Fr(a.kr);},L7=(a,b)=>{let c,d,e,f;a:{c=a.kr;d=b.j7;e=c.j7;if(FS(d,e)){d=b.kC;c=c.kC;if(FS(d,c)){f=1;break a;}}f=0;}if(!f){F0(a);Fa(a,Fr(b));}},Qw=(a,b,c)=>{let d,e;if(!Cr(b)){d=Mi(a);R(c,d);b=b;d=Gu(b,b.i4-1|0);e=Cc(a);Fa(a,d.mv);if(!DY(e,Cc(a)))DB(a.jS,d.m_);}},F0=a=>{let b,c;b=a.k1;c=Mi(a);R(b,c);F$(a.lZ);b=a.k1;if(b.i4>200)Gu(b,0);},Mi=a=>{let b,c,d;b=new Jq;c=a.kr;d=BP(a.jS.i6);b.mv=c;b.m_=d;return b;},Fa=(a,b)=>{let c,d,e,f;a.kr=b;b=Gm(b);a.nu=b;c=a.jS;d=b.lQ;e
=DY(d,c.jq);f=Gn(d)!=Gn(c.jq)?0:1;c.jq=d;c.kK=NaN;if(!e){c.i6=LD(d);c.n2=c.n2+1|0;c.jx=0;}if(!(e&&f))DB(c,Gn(d));else if(BP(c.i6)>CC(c))DB(c,CC(c));},Kk=(a,b,c)=>{let d,e,f,g,h;d=(B3()).data;e=d.length;f=0;while(f<e){g=d[f];h=CL(b,g);if(CM(h)&&!KF(h,CL(Cc(a),g)))Ci(c,g.i7,Bl(h));f=f+1|0;}},R0=J(),JC=b=>{let c,d;c=CG();b=new URLSearchParams(S(b));d=new HT;d.oR=c;b.forEach(Bi(Bk(d),"pair"));return c;},H9=b=>{let c,d,e,f;c=new URLSearchParams("");d=0;while(d<GR(b)){e=Fy(b,d);f=GH(b,d);c.append(S(e),S(f));d=d+1
|0;}return Bq(c.toString());},D8=J(0),P$=J(),Yd=a=>{return performance.now();};
function MR(){let a=this;H.call(a);a.jq=null;a.i6=null;a.n2=0;a.jx=0;a.le=0;a.p3=0;a.kK=0.0;a.qx=0;}
let O_=a=>{if(BP(a.i6)>=CC(a))DB(a,0);a.jx=1;a.kK=NaN;},GS=a=>{a.jx=0;a.le=0;},DB=(a,b)=>{b=Bx(0,BG(b,CC(a)));a.p3=b;a.le=b==BP(a.i6)?0:1;},Ju=a=>{return !a.jx&&!a.le?0:1;},CC=a=>{let b,c;b=Ex(a.jq);c=a.i6;if(c.kB)b=BG(c.jz,b);return b;},J2=(a,b)=>{H4(a,b,30.0);},H4=(a,b,c)=>{let d,e,f,g,h;d=b.bF();if(a.le)e=a.p3;else if(!a.jx)e=BP(a.i6);else{f=a.jq;Y();g=BE(f,Dk,G(120))?Db():De(CF(f,Dk)|0);if(LW(g))e=CC(a);else{if(isNaN(a.kK)?1:0){a.kK=d;a.qx=BP(a.i6);}e=Bh(a.qx+(d-a.kK)*Gv(g)/1000.0,CC(a))|0;}}h=KP(a.i6,e,
16);while(!h&&b.bF()-d<c){h=KP(a.i6,e,16);}e=a.le;if(!(!e&&h))a.kK=NaN;h=e&(h?0:1);a.le=h;a.jx=a.jx&(!h&&BP(a.i6)>=CC(a)?0:1);};
function Pa(){let a=this;H.call(a);a.jG=null;a.pK=0;a.j9=null;a.ko=0;a.ll=null;a.jz=0;a.kB=0;}
let XP=(a,b)=>{let c,d,e,f,g,h,i;a:{a.j9=Bf();a.ko=1;a.ll=Bj(256);c=new QK;c.kq=Di(b);c.j3=GT(b);c.kL=Pi(b);Y();d=Bn(b,El);e=Di(b);f=FK(b);g=(-1);switch(Dt(d)){case -361295720:if(!V(d,G(70)))break a;g=0;break a;case 2988943:if(!V(d,G(71)))break a;g=1;break a;default:}}b:{switch(g){case 0:h=new KR;h.qR=f;h.lJ=Ch(e);break b;case 1:h=new MM;h.k4=1.0;h.kY=1.0;h.oL=f;h.lE=Ch(e);h.lI=Ch(e);h.n$=Ch(e);h.nB=Ch(e);break b;default:}h=new II;F1();h.od=f;}if(G2(b,C5))d=h;else{d=new Mh;i=OX(b);d.nc=h;d.o6=i;}c:{c.lr=d;e
=Bn(b,BX);g=(-1);switch(Dt(e)){case 115791563:if(!V(e,G(34)))break c;g=1;break c;case 289928229:if(!V(e,G(33)))break c;g=0;break c;case 1230441723:if(!V(e,G(35)))break c;g=2;break c;default:}}d:{switch(g){case 0:d=new MD;break d;case 1:d=new Lo;break d;case 2:if(!Pd(b)){d=Qp(b);break d;}d=new Qg;d.p2=Jv(b);break d;default:}d=Qp(b);}c.kc=d.dq(c.kq);c.l_=EX(c.kq,c.j3.i1);c.np=J4(c.kq,Bg(c.j3));c.qX=L$(c.kq,c.kL);c.oS=L$(c.kq,Bg(c.j3)%c.kL|0);Kr(c);a.jG=c;a.pK=BG(1024,4000000/Pm(HB(c))|0);QJ(a);},LD=a=>{let b=
new Pa();XP(b,a);return b;},BP=a=>{return a.jG.jy;},Q2=(a,b)=>{let c,d,e;c=a.jz;if(b<=c)return a.ll.data[b];d=new BS;e=L();P(Q(I(Q(I(e,G(169)),b),G(170)),c),46);BY(d,K(e));Z(d);},NA=(a,b)=>{return (BH(a.j9,b)).kf;},ET=a=>{let b,c,d,e,f,g,h,i,j,k;b=a.jG;c=a.kB&&BP(a)==a.jz?1:0;d=new IW;e=b.kq;f=b.j3;g=MF(b.jy,b.kL,Bg(f));h=b.jy;i=b.mF;j=CI(b.kc);k=b.lr.dv();b=Ki(Go(b.l_));d.jt=e;d.ja=f;d.nf=g;d.kE=h;d.kh=i;d.kd=j;d.nI=k;d.lb=b;d.lm=c;return d;},KP=(a,b,c)=>{let d,e,f,g,h;if(a.kB)b=BG(b,a.jz);Qe(a,b);d=0;while
(true){e=a.jG;if(e.jy>=b)break;if(d>=c)break;QW(e);e=a.jG;if(e.jy<=a.jz)f=1;else{a:{g=e.mF;if(g-g===0.0){e=e.kc;f=1;b:{c:{while(true){h=e.jd.data;if(f>=h.length)break;if(!Oy(h[f].iY))break c;if(!Oy(e.jc.data[f].iY))break c;f=f+1|0;}f=1;break b;}f=0;}if(f){f=1;break a;}}f=0;}if(f){a.jz=a.jG.jy;QJ(a);f=1;}else{a.kB=1;f=a.jz;Qe(a,f);while(true){e=a.jG;if(e.jy>=f)break;QW(e);}f=0;}}if(!f)break;d=d+1|0;}d:{e:{c=a.jG.jy;if(c!=b){if(!a.kB)break e;if(c!=a.jz)break e;}b=1;break d;}b=0;}return b;},Qe=(a,b)=>{let c,d,
e,f;c=BG(b/a.ko|0,a.j9.i4-1|0);d=a.jG;e=d.jy;if(!(b>=e&&Bb(c,a.ko)<=e)){b=Bb(c,a.ko);f=BH(a.j9,c);d.jy=b;C3(d.kc,f.kf);d.lr.dC(f.kW);Kr(d);}},QJ=a=>{let b,c,d,e,f,g;b=a.jz;c=a.ll;d=c.data.length;if(b==d)a.ll=Gc(c,2*d|0);c=a.ll.data;b=a.jz;e=a.jG;c[b]=e.mF;if(b%a.ko|0)return;f=a.j9;e=HB(e);R(f,e);e=a.j9;if(e.i4>a.pK){f=G4(e);F$(a.j9);b=0;g=f;while(b<g.i4){e=a.j9;f=BH(g,b);R(e,f);b=b+2|0;}a.ko=a.ko*2|0;}};
function LI(){let a=this;H.call(a);a.oE=null;a.pP=null;a.qP=null;a.nF=null;a.nb=null;a.pp=null;a.ra=null;a.qA=null;a.q0=null;a.pf=null;a.p$=null;a.o1=null;a.qh=null;a.lg=null;a.pD=null;a.q2=null;a.l0=null;a.mU=null;a.l9=null;}
let RW=(a,b,c)=>{let d,e,f,g,h,i,j,k;a.l0=Bm();a.mU=Bm();a.l9=Db();a.oE=b;d=new Qf;e=b.querySelector(".messages");d.ov=Bf();d.ox=e;a.pP=d;e=new IU;FX();e.mV=b;a.qP=e;e=new Nk;f=b.querySelector(".decision");BW(c);d=new NB;d.q_=c;N0(e,f,d);e.kT=Bm();e.lA=Bm();e.mZ=c;JP(new FM,e.lj,e);g=e.lj;d=new IM;d.py=e;g.addEventListener("dblclick",Bi(Bk(d),"handleEvent"));a.nF=e;a.nb=VK(b.querySelector(".network"),c);e=new I_;f=b.querySelector(".transport");Cx();h=new Li;h.pA=c;e.qJ=EE(f,G(171),h);d=new Lk;d.qj=c;e.qw=EE(f,
G(172),d);BW(c);h=new Lj;h.qQ=c;d=EE(f,G(173),h);e.qD=d;e.ri=d.querySelector("span");h=new Lh;h.oO=c;e.p1=EE(f,G(174),h);h=new Lg;h.qp=c;e.qH=EE(f,G(175),h);g=f.querySelector(".iteration");e.ls=g;h=new HK;h.q3=e;h.q4=c;g.addEventListener("input",Bi(Bk(h),"handleEvent"));e.pe=f.querySelector(".position");e.kQ=f.querySelector(".speed select");i=PP.data;j=i.length;k=0;while(k<j){LM(e,i[k]);k=k+1|0;}f=e.kQ;h=new HJ;h.o8=e;h.o7=c;f.addEventListener("change",Bi(Bk(h),"handleEvent"));a.pp=e;e=new Pr;f=b.querySelector(".predictions");e.kM
=Bf();e.nE=DU((Fd()).i1,(Fd()).i8);e.nN=f.querySelector("tbody");e.o2=f.querySelector(".score");a.ra=e;a.qA=SB(b.querySelector(".predictions .editing"),c);e=new MZ;d=b.querySelector(".losses");BW(c);f=new OQ;f.pU=c;e.mM=Bf();e.nW=(-1);e.ng=d.querySelector("tbody");e.ps=f;a.q0=e;a.pf=XN(b,c);d=b.querySelector(".set-up .tools");a.p$=Vg(d,c);a.o1=Rs(d,b.querySelector(".example-help"),c);a.qh=Ym(b.querySelector(".set-up"),c);a.lg=X$(b,c);a.pD=b.querySelector(".engine");a.q2=b.querySelector(".announcement");},TC
=(a,b)=>{let c=new LI();RW(c,a,b);return c;},BS=J(BL),FE=J(BJ),B0=null,Cs=null,SF=null,Fs=()=>{Fs=Be(FE);Xz();},Wu=(a,b,c)=>{Fs();Ct(a,b,c);},NU=(a,b)=>{let c=new FE();Wu(c,a,b);return c;},Xz=()=>{let b,c,d;B0=NU(G(176),0);b=NU(G(177),1);Cs=b;c=Bc(FE,2);d=c.data;d[0]=B0;d[1]=b;SF=c;},M=J(),UY=a=>{return;},CK=J(0);
function Fg(){M.call(this);this.k7=null;}
let Cw=b=>{let c;c=new Fg;c.k7=Or(b);return c;},Up=(a,b)=>{let c;c=Dl(b);return !FH(a.k7,c)?Bm():Bv(c);},UX=a=>{let b,c;if(Dg(a.k7)!=1){b=CX(G(157),a.k7);c=L();I(I(c,G(178)),b);b=K(c);}else{b=FP(a.k7,0);c=L();I(I(c,G(179)),b);b=K(c);}return b;};
function IO(){M.call(this);this.oi=0;}
let J1=null,PL=null,GI=()=>{GI=Be(IO);UT();},R5=(a,b)=>{GI();a.oi=b;},VW=a=>{let b=new IO();R5(b,a);return b;},S1=(a,b)=>{let c,d,e,f,g;c=Bf();d=BI(C0(b,59));while(true){if(!BF(d))return Bv(CX(G(180),c));b=C0(BD(d),44);GI();e=b;if(e.i4!=3)f=Bm();else{b=J1;g=BH(e,0);b=In(b,g);g=J1;f=BH(e,1);g=In(g,f);f=PL;e=BH(e,2);f=Nl(f,e);if(CM(b)&&CM(g)&&CM(f)){b=Bl(b);g=Bl(g);f=Bl(f);e=L();I(P(I(P(I(e,b),44),g),44),f);f=Bv(K(e));}else f=Bm();}if(B5(f))break;b=c;if(b.i4==a.oi)break;R(b,Bl(f));}return Bm();},RI=a=>{let b,
c;b=a.oi;c=L();I(Q(I(c,G(181)),b),G(182));return K(c);},UT=()=>{J1=Jc(0);PL=C2(0.0,1.0);};
function Kw(){let a=this;M.call(a);a.ol=null;a.nT=0;}
let Sx=(a,b,c)=>{a.ol=b;a.nT=c;},Ja=(a,b)=>{let c=new Kw();Sx(c,a,b);return c;},WZ=(a,b)=>{let c,d,e,f;c=Bf();d=BI(C0(b,44));while(true){if(!BF(d))return Bv(CX(G(183),c));e=BD(d);f=a.ol.dO(e);if(B5(f))break;e=c;if(e.i4==a.nT)break;R(e,Bl(f));}return Bm();},Uo=a=>{let b,c,d;b=a.ol.bj();c=a.nT;d=L();I(Q(I(I(I(d,G(184)),b),G(185)),c),G(186));return K(d);};
function JY(){M.call(this);this.n9=0;}
let Us=(a,b)=>{a.n9=b;},Jc=a=>{let b=new JY();Us(b,a);return b;},In=(a,b)=>{let c,d,e,f;c=Ev(b);if(JJ(c))return Bm();d=DJ(c);e=d-d!==0.0?0:1;a:{b:{if(e){if(d>0.0)break b;if(!a.n9)break b;}f=0;break a;}f=1;}return !f?Bm():Bv(BV(d));},Uc=a=>{return !a.n9?G(187):G(188);};
function Im(){let a=this;M.call(a);a.nP=0.0;a.n3=0.0;}
let VL=(a,b,c)=>{a.nP=b;a.n3=c;},C2=(a,b)=>{let c=new Im();VL(c,a,b);return c;},Nl=(a,b)=>{let c,d;c=Ev(b);if(JJ(c))return Bm();d=DJ(c);return !(d===Br(d)&&d>=a.nP&&d<=a.n3?1:0)?Bm():Bv(BV(d+0.0));},Wi=a=>{let b,c,d;b=BV(a.nP);c=BV(a.n3);d=L();I(I(I(I(d,G(189)),b),G(190)),c);return K(d);};
function Iz(){let a=this;M.call(a);a.m3=null;a.l$=null;}
let YB=(a,b,c)=>{a.m3=b;a.l$=c;},Jd=(a,b)=>{let c=new Iz();YB(c,a,b);return c;},YJ=(a,b)=>{return !V(Dl(b),a.l$)?a.m3.dO(b):Bv(a.l$);},Xo=a=>{let b,c,d;b=a.m3.bj();c=a.l$;d=L();I(I(I(d,b),G(191)),c);return K(d);};
function LS(){M.call(this);this.oq=null;}
let XZ=b=>{let c;c=new LS;c.oq=Or(b);return c;},Xb=(a,b)=>{let c,d,e;c=Bf();d=BI(C0(b,44));while(true){if(!BF(d))return Cr(c)?Bm():Bv(CX(G(183),c));e=Dl(BD(d));if(!FH(a.oq,e))break;if(FH(c,e))break;R(c,e);}return Bm();},YG=a=>{let b,c;b=CX(G(157),a.oq);c=L();I(I(I(c,G(192)),b),G(193));return K(c);},HC=J(M),U2=a=>{return;},Wg=()=>{let a=new HC();U2(a);return a;},Rx=(a,b)=>{let c,d;a:{c=Dl(b);d=(-1);switch(Dt(c)){case 0:if(!V(c,G(2)))break a;d=0;break a;case 3569038:if(!V(c,G(136)))break a;d=1;break a;case 97196323:if
(!V(c,G(116)))break a;d=2;break a;default:}}b:{switch(d){case 0:case 1:b=Bv(G(136));break b;case 2:b=Bv(G(116));break b;default:}b=Bm();}return b;},Uj=a=>{return G(194);},Oh=J(EU),Wb=J(),Vc=b=>{try {history.replaceState(history.state,'',b?'#'+b:location.pathname+location.search);}catch(sandboxed){}};
function Nn(){let a=this;H.call(a);a.j7=null;a.kC=null;}
let RB=a=>{a.j7=Bf();a.kC=Bf();},CG=()=>{let a=new Nn();RB(a);return a;},Ot=b=>{let c,d,e;c=CG();d=0;while(true){e=b.data;if(d>=e.length)break;Ci(c,e[d],e[d+1|0]);d=d+2|0;}return c;},GR=a=>{return a.j7.i4;},Fy=(a,b)=>{return BH(a.j7,b);},GH=(a,b)=>{return BH(a.kC,b);},Ci=(a,b,c)=>{let d;d=GX(a.j7,b);if(d>=0)LF(a.kC,d,c);else{R(a.j7,b);R(a.kC,c);}},KH=(a,b)=>{let c;c=0;while(c<GR(b)){Ci(a,Fy(b,c),GH(b,c));c=c+1|0;}},Cp=(a,b)=>{let c;c=GX(a.j7,b);if(c>=0){Gu(a.j7,c);Gu(a.kC,c);}},Fr=a=>{let b;b=CG();KH(b,a);return b;},Ml
=J(0);
function HT(){H.call(this);this.oR=null;}
let Xj=(b,c,d)=>{c=Bq(c);d=Bq(d);Ci(b.oR,d,c);};
function PF(){let a=this;M.call(a);a.lQ=null;a.rg=null;}
let Gm=b=>{let c,d,e,f,g,h,i,j,k;c=Bf();d=0;while(d<(B3()).data.length){e=Bm();R(c,e);d=d+1|0;}e=Lv(c);c=Bf();d=0;while(d<GR(b)){e=D_(Ns(e,b,d),e);d=d+1|0;}d=0;while(d<GR(b)){f=Lb(Fy(b,d));if(B5(f)){f=Yu(Fy(b,d));R(c,f);}else if(B5(Ns(e,b,d))){f=PE(Bl(f),GH(b,d),Bn(e,Bl(f)));R(c,f);}d=d+1|0;}g=new OB;g.j2=Bf();g.jk=e;if(OG(e))R(g.j2,G(195));MK(g,Do,Cg,G(26));if(GJ(g.jk)&&!G2(g.jk,CV)){b=g.j2;f=GU(g,CV);h=L();I(I(I(h,G(196)),f),G(197));f=K(h);R(b,f);}if(BE(g.jk,BX,G(35))&&!Pd(g.jk)){h=g.j2;d=(Jv(g.jk)).data.length;i
=CE(Di(g.jk));f=L();I(Q(I(Q(I(f,G(198)),d),G(199)),i),G(200));f=K(f);R(h,f);}MK(g,CD,BX,G(35));b=Bf();i=CE(Di(g.jk));j=BI(C0(Bn(g.jk,C5),44));k=i;while(BF(j)){f=BD(j);if(KJ(f)>=k)R(b,f);}if(!Cr(b)){f=g.j2;b=Ip(CX(G(183),b));d=i-1|0;h=L();P(Q(I(I(I(h,G(201)),b),G(202)),d),46);h=K(h);R(f,h);}if(V(D_(CL(g.jk,Dq),G(2)),G(64))&&!JH(g.jk)){f=g.j2;b=GU(g,CQ);h=L();I(I(I(h,G(203)),b),G(204));h=K(h);R(f,h);}d=Bg(GT(g.jk));if(!BE(g.jk,Dh,G(79))&&CF(g.jk,Dh)>d){b=g.j2;f=GU(g,Dh);h=L();P(Q(I(I(h,f),G(205)),d),46);f=K(h);R(b,
f);}if(CF(g.jk,CA)>Ex(g.jk)){b=g.j2;f=GU(g,CA);d=Ex(g.jk);h=L();P(Q(I(I(h,f),G(206)),d),46);f=K(h);R(b,f);}f=g.j2;Ie(c,f);b=new PF;UY(b);b.lQ=e;b.rg=c;return b;},Ns=(b,c,d)=>{let e,f;e=Lb(Fy(c,d));f=new Qu;f.pL=b;f.pM=c;f.pN=d;b=e.jC;if(b!==null){c=f;b=b;e=HV(c.pL,b,GH(c.pM,c.pN));}return e;},Yu=b=>{let c,d,e,f,g,h;c=Bf();d=(B3()).data;e=d.length;f=0;while(f<e){g=d[f].i7;R(c,g);f=f+1|0;}b=Ip(b);c=CX(G(157),c);h=L();P(I(I(I(I(h,G(207)),b),G(208)),c),46);return K(h);};
function QK(){let a=this;H.call(a);a.j3=null;a.kL=0;a.lr=null;a.kc=null;a.l_=null;a.np=null;a.qX=null;a.oS=null;a.kq=null;a.jy=0;a.mF=0.0;}
let HB=a=>{let b,c,d;b=new HZ;c=CI(a.kc);d=a.lr.dv();b.kf=c;b.kW=d;return b;},QW=a=>{let b,c,d,e,f,g,h;b=a.lr;c=a.kc;if(a.kL>=Bg(a.j3)){JI(a.np,a.kc,a.l_,a.j3.i8);d=a.np;}else{d=MF(a.jy,a.kL,Bg(a.j3));e=d.mD!=a.kL?a.oS:a.qX;f=a.kc;g=a.j3;h=d.mN;d=e.n8;B$(g.i1.iY,h*2|0,d.i1.iY,0,Bg(d)*2|0);B$(g.i8.iY,h,d.i8.iY,0,Bg(d));DF(e.nU,f);JI(e.om,f,e.nU,e.n8.i8);d=e.om;}b.d3(c,d);a.jy=a.jy+1|0;Kr(a);},Kr=a=>{DF(a.l_,a.kc);a.mF=a.kq.k$.d4(Go(a.l_),a.j3.i8);};
function P1(){H.call(this);this.mW=0;}
let C4=null,VJ=(a,b)=>{a.mW=b;},OJ=a=>{let b=new P1();VJ(b,a);return b;},Db=()=>{if(C4===null)C4=OJ(0);return C4;},De=b=>{return OJ(b);},Gv=a=>{let b;if(a!==C4)return a.mW;b=new Eu;Bp(b);Z(b);},HS=a=>{return a===C4?0:1;},LW=a=>{return a!==C4?0:1;},K$=(a,b)=>{if(a!==C4)b.d5(a.mW);},Jb=(a,b)=>{if(a!==C4)b=a.mW;return b;};
function Qf(){let a=this;H.call(a);a.ox=null;a.ov=null;}
let Uw=(a,b)=>{let c,d,e;c=a.ov;d=b;if(FS(d,c))return;a.ov=G4(b);Fw(a.ox);e=BI(d);while(BF(e)){c=BD(e);B1(a.ox,G(209),c);}};
function IU(){H.call(this);this.mV=null;}
let Nq=null,FX=()=>{FX=Be(IU);SI();},Yt=(a,b)=>{let c,d,e,f,g,h,i,j,k;c=FH(b,G(97));d=a.mV;e=S(!c?G(210):G(97));d.className=e;FX();f=Nq.data;g=f.length;h=0;while(h<g){i=f[h];e=!V(i,G(211))?i:G(92);j=GX(b,e);QC(a,i,!c&&!V(i,G(212))&&j<0?0:1,j);h=h+1|0;}h=(-1);f=Bc(Bs,3).data;f[0]=G(93);f[1]=G(95);f[2]=G(96);j=f.length;k=0;while(k<j){e=f[k];h=Bx(h,GX(b,e));k=k+1|0;}QC(a,G(213),!c&&h<0?0:1,h);e=a.mV;b=CX(G(4),b);e.setAttribute("data-view",S(b));},QC=(a,b,c,d)=>{let e,f;e=a.mV;f=L();I(P(f,46),b);e=e.querySelector(S(K(f)));e.hidden
=!!(c?0:1);if(d<0)e.style.removeProperty("order");else e.style.setProperty("order",S(Ca(d)));},SI=()=>{Nq=BN(Bs,[G(90),G(91),G(211),G(63),G(94),G(214),G(212)]);};
function Fz(){let a=this;H.call(a);a.lV=null;a.lj=null;a.pO=null;a.oW=null;a.mp=0;a.m2=0;a.og=0;}
let N0=(a,b,c)=>{let d,e;d=b.querySelector(".picture");a.lV=d;a.lj=d.querySelector("canvas");a.pO=b.querySelector(".twin");b=new HW;b.pS=a;b.pQ=c;e=new ResizeObserver(Bi(Bk(b),"onResize"));d=a.lV;e.observe(d);b=new M4;e=a.lV;b.os=1;d=new H1;d.qs=b;d.qt=c;(new IntersectionObserver(Bi(Bk(d),"onChange"))).observe(e);a.oW=b;},Hy=a=>{a.mp=a.lV.clientWidth;a.m2=a.lV.clientHeight;},QR=(a,b,c)=>{let d,e,f,g,h,i,j,k;d=a.mp;if(d&&a.oW.os){e=new Ly;f=a.lj;g=d;h=a.m2;i=devicePixelRatio;e.ns=G(2);e.kX=g;e.mX=h;e.l6=1.0/
i;d=Br(g*i)|0;j=Br(h*i)|0;if(!(f.width==d&&f.height==j)){f.width=d;f.height=j;}k=f.getContext("2d");e.jm=k;k.setTransform(i,0.0,0.0,i,0.0,0.0);e.jm.lineJoin="round";a.d9(e,b);if(!(!c&&a.og)){a.og=1;BB(a.pO,a.d$(b));}return;}a.og=0;},IG=J(0);
function Nk(){let a=this;Fz.call(a);a.mZ=null;a.kT=null;a.lA=null;a.la=0;a.no=0;}
let KQ=b=>{return Os(b.nx,b.j_);},Yy=(a,b,c,d)=>{let e,f,g,h,i,j;e=Db();f=d*d;if(CM(a.kT)){g=(Ht(a.lA)).i1;h=0;while(h<g.i2){d=EK(Bl(a.kT),T(g,h,0))-b;i=Eg(Bl(a.kT),T(g,h,1))-c;d=d*d+i*i;if(d<=f){e=De(h);f=d;}h=h+1|0;}}j=new QD;j.qu=a;K$(e,j);E$(a.mZ,e);return HS(e);},XG=(a,b,c)=>{let d,e,f,g,h,i,j,k,l;d=Ht(a.kT);e=d.jR;f=e.jY;g=d.jT;b=(b-g.i_)/g.jh;h=e.jU;i=O6(f+b*(h-f),f,h);g=d.jR;h=g.jJ;d=d.jT;h=O6(h-(c-d.jo)/d.jw*(h-g.jM),e.jM,e.jJ);g=Ht(a.lA);j=a.la;k=GN(g,j,i,h,T(g.i8,j,0));d=a.mZ;g=new Qm;g.re=k;l=a.no;Em(d,
g,l);a.no=1;},RC=a=>{return;},O6=(b,c,d)=>{return Bz(c,Bh(d,Br(b*100.0)/100.0));},Vv=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q;b=KQ(b);DS();c=L();d=b.kG;e=0;f=0;g=d.kH.data;h=g.length;i=0;while(i<h){j=g[i];e=e+(!(j>0.5)?0:1)|0;f=f+(!(isNaN(j)?1:0)?1:0)|0;i=i+1|0;}a:{N(Q(N(c,G(215)),b.lR),G(216));if(!f)N(c,G(217));else{if(e){k=d.kH.data.length;if(e!=k){l=new OI;l.nj=d;l.ma=Dn(k);l.n7=B6(k);m=B6(2).data;e=0;while(true){g=l.ma.data;if(e>=g.length)break;if(!g[e]){k=!Ic(l,e)?0:1;m[k]=m[k]+1|0;f=Ic(l,e);n=l.nj.jB;k
=E6(l,e,f,0);o=n-1|0;while(k>0){g=l.n7.data;k=k+(-1)|0;h=g[k];i=h%n|0;if(i>0)k=E6(l,h-1|0,f,k);if(i<o)k=E6(l,h+1|0,f,k);if(h>=n)k=E6(l,h-n|0,f,k);h=h+n|0;if(h<l.ma.data.length)k=E6(l,h,f,k);}}e=e+1|0;}j=0.0;e=0;while(true){f=d.j5;if(e>=f)break;p=e&&e!=(f-1|0)?1.0:0.5;k=0;while(true){h=d.jB;if(k>=h)break;q=k&&k!=(h-1|0)?1.0:0.5;j=j+(!(FU(d,k,e)>0.5)?0.0:q*p);k=k+1|0;}e=e+1|0;}j=j/Bb(f-1|0,d.jB-1|0);N(N(N(c,G(218)),PX(j)),G(219));N(N(N(c,M3(m[1])),G(220)),PX(1.0-j));P(N(N(c,G(157)),M3(m[0])),46);break a;}}N(Q(c,
e?1:0),G(221));}}Wy(c,b);return K(c);},Xk=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z;c=c;d=c.lD;e=b;f=e.kX;g=e.mX;h=HG(f);i=Da(3.75*h);j=Da(5.5*HG(f));k=Fi(f-O7(f)-j);l=Bz(1.0,Bh(k,Fi(g-i-Da(2.2*h))));m=Cv(O7(f)+Fi((k-l)/2.0),i,l,l);n=D3(m)+Br(1.25*h);o=new MS;p=Cv(n,i,Br(1.0*h),l);j=1.15*h;Cz();q=DA(j,CJ);k=Br(1.35*h);r=I8(h,CJ);s=Br(2.9*h);j=Bz(5.5,Bh(10.0,0.028*l));o.qc=f;o.rk=g;o.k8=m;o.mJ=p;o.pb=q;o.qU=k;o.p9=r;o.n1=s;o.lf=h;o.n6=j;o.qr=1.5;t=new O8;q=c.nA;Y();if(!BE(d,F3,G(107))){DV();m
=E1;}else{DV();m=OP;}if(!BE(d,GC,G(112))){Ek();p=Gl;}else{Ek();p=PQ;}t.jN=o;t.jZ=q;t.nH=m;t.qo=p;u=KQ(c);v=c.lT;p=J_(u.kG.kI,t.jN.k8);B2(e,Cv(0.0,0.0,e.kX,e.mX),t.jZ.jK);w=t.jN;x=t.jZ;y=u.lR;r=u.m9;m=w.k8;l=m.i_+m.jh/2.0;m=L();Q(I(m,G(222)),y);CB(e,K(m),l,w.qU,w.pb,x.ju);m=L();I(I(m,G(223)),r);d=K(m);k=2.0*(Bh(l,w.qc-l)-4.0);m=w.p9;n=m.lM;m=m.mG;Dc();if(m!==E9){q=DA(Bh(n,k/(0.65*d.iZ.length)),CJ);CB(e,d,l,w.n1,q,x.ju);}else{z=d.iZ.length>=20?26:d.iZ.length;h=w.n1;q=x.ju;j=Bx(z,d.iZ.length);i=Bh(n,k/(0.602*j));CB(e,
d,l-0.602*i*j/2.0,h,I8(i,DX),q);}WM(t,b,p,u);e=t.jN;m=t.jZ;q=p.jR;q=IY(q.jY,q.jU,Ku(e,p.jT.jh));d=p.jR;TN(p,b,e,m,q,IY(d.jM,d.jJ,Ku(e,p.jT.jw)));VP(t,b);Tv(t,b,p,u);e=new QO;e.o3=t;e.o$=b;e.o_=p;e.o9=u;K$(v,e);a.kT=Bv(J_(W8(Ts(u)),YU(o)));a.lA=Bv(Sb(VB(c)));};
function PM(){let a=this;Fz.call(a);a.mm=null;a.rm=null;a.ky=null;a.jX=null;a.mH=null;a.pd=null;a.lx=null;a.kb=null;a.k9=null;a.me=null;a.ne=null;a.kS=null;a.jH=0;a.nh=0;a.mA=0;a.q6=0.0;a.q5=0.0;a.qT=0.0;}
let Wr=(a,b,c)=>{let d;BW(c);d=new Nj;d.pR=c;N0(a,b,d);a.lx=Bm();a.kb=Bm();a.k9=Bm();a.me=Bm();a.ne=Dn(0);a.kS=Bj(0);a.mm=c;a.rm=b.querySelector(".picture");d=b.querySelector(".editing");a.ky=d.querySelector(".parameter");a.jX=d.querySelector(".value");a.mH=d.querySelector(".freeze");a.pd=d.querySelector(".complaint");c=new IC;d.addEventListener("submit",Bi(Bk(c),"handleEvent"));b=a.ky;d=new IE;d.rf=a;b.addEventListener("change",Bi(Bk(d),"handleEvent"));b=a.jX;d=new ID;d.pn=a;b.addEventListener("change",Bi(Bk(d),
"handleEvent"));b=a.jX;d=new IB;d.oD=a;b.addEventListener("keydown",Bi(Bk(d),"handleEvent"));b=a.mH;d=new IA;d.qO=a;b.addEventListener("change",Bi(Bk(d),"handleEvent"));JP(new FM,a.lj,a);},VK=(a,b)=>{let c=new PM();Wr(c,a,b);return c;},Rm=(a,b)=>{let c,d;c=b.j_;a.kS=c.kd;if(!(!B5(a.k9)&&Gi(Bl(a.k9),c.jt)))MI(a,c.jt);if(b.kA&&!(a.jX.matches(':focus')?1:0)){d=Hx(a.kS.data[a.jH]);if(!V(Bq(a.jX.value),d))a.jX.value=S(d);a.mH.checked=!!(Q9(a,b.lD)).data[a.jH];}},MI=(a,b)=>{let c,d,e,f,g;a.k9=Bv(b);a.kb=Bm();a.jH
=BG(a.jH,CE(b)-1|0);Fw(a.ky);c=BG(400,CE(b));d=0;while(d<c){e=a.ky;f=G$(b,d);B1(e,G(224),!If(f)?E4(G(225),Qy(b,f)):E4(G(226),Hg(b,f.mO,f.nt)));d=d+1|0;}b=a.ky;g=a.jH;b.selectedIndex=g;},OO=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n;c=b.j_;d=c.ja.i1;e=BG(Jb(b.lT,1),d.i2-1|0);f=Bj(2);g=f.data;g[0]=T(d,e,0);g[1]=T(d,e,1);h=b.nx;Os(h,c);h=h.mP;g=Q9(a,b.lD);b=De(a.jH);d=F7(c);i=new Gh;j=c.jt;k=Bc(B8(CR),1);k.data[0]=f;I4(i,j,D7(k));DF(i,d);f=i.jA.data;k=Bc(B8(CR),f.length);l=k.data;m=0;n=l.length;while(m<n){l[m]=f[m].iY;m
=m+1|0;}f=g.data;i=new PR;c=c.jt;m=f.length;if(m==CE(c)){i.jn=c;i.lk=d;i.lU=k;i.qi=h;i.mt=g;i.oo=b;return i;}b=new BS;n=CE(c);h=L();P(Q(I(Q(I(h,G(227)),n),G(228)),m),46);BY(b,K(h));Z(b);},Q9=(a,b)=>{if(!(!B5(a.me)&&Bl(a.me)===b)){a.me=Bv(b);a.ne=OX(b);}return a.ne;},ML=(a,b)=>{let c,d;a.jH=b;c=a.ky;if(b>=400)b=(-1);d=b;c.selectedIndex=d;Hm(a.mm);},Id=(a,b)=>{BB(a.pd,b);Ft(a.jX,G(229),Cu(b)?0:1,G(136));},It=(a,b,c)=>{let d,e,f;d=a.kS.bb();d.data[a.jH]=b;e=a.mm;f=new Ow;f.qN=d;Em(e,f,c);},TF=(a,b,c,d)=>{let e,
f,g,h,i,j,k,l,m,n,o,p,q;if(B5(a.kb))e=Db();else{f=Bl(a.kb);g=new Qs;g.lX=(-1);g.lu=10.0;g.lu=12.0;h=1;while(h<=Bo(f.jl)){i=0;while(i<Bd(f.jl,h)){j=0;while(Fp(f,h)&&j<Bd(f.jl,h-1|0)){Ne(Nr(f,h,i,j),b,c,EG(f.jl,h,i,j),g);j=j+1|0;}if(Eo(f,h))Ne(M1(f,h,i),b,c,Kv(f.jl,h,i),g);i=i+1|0;}h=h+1|0;}g.lu=10.0;d=Br((b-DT(f,0))/f.mu);j=Bz(0.0,Bh(Bo(f.jl),d))|0;d=(c-Cq(f,j,0))/f.ki.data[j];h=Bz(0.0,Bh(Bd(f.jl,j)-1|0,Br(d)))|0;d=Bz(f.js.data[j],24.0)/2.0;k=!(Bt(b-DT(f,j))<=d&&Bt(c-Cq(f,j,h))<=Bh(d,Bz(f.js.data[j],f.ki.data[j]))
?1:0)?Bm():Bv(KE(j,h));if(g.lX<0&&CM(k)&&(Bl(k)).ka>0)e=De(Kv(f.jl,(Bl(k)).ka,(Bl(k)).jV));else{if(g.lX<0&&B5(k)&&!Gg(f)){h=1;while(h<=Bo(f.jl)){d=EF(f,h)-Dj(f,h);l=(b-Dj(f,h))/d;i=0;j=Ks(l,0.0);m=C1(l,1.0);n=d*d;while(j>=0&&m<=0&&i<Bd(f.jl,h)){o=0;while(true){e=f.jl;p=h-1|0;if(o>=Bd(e,p))break;q=Cq(f,h,i)-Cq(f,p,o);q=CW(n- -q*q)/d;q=Bt(Ef(f,h,i,o,l)-c)/q;Qb(g,EG(f.jl,h,i,o),q);o=o+1|0;}i=i+1|0;}h=h+1|0;}}h=g.lX;e=h>=0?De(h):Db();}}if(LW(e))return 0;ML(a,Gv(e));a.nh=1;a.mA=0;a.q6=b;a.q5=c;a.qT=a.kS.data[a.jH];return 1;},T9
=(a,b,c)=>{let d;d=(b-a.q6+a.q5-c)/40.0;if(a.nh&&!(!a.mA&&d===0.0)){It(a,P9(a.qT+d,0.01),a.mA);a.mA=1;}},Wk=a=>{a.nh=0;},P9=(b,c)=>{let d;d=Br(1.0/c);return Br(b*d)/d;},SP=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n;b=OO(a,b);c=b.jn;d=L();e=b.jn;f=b.lU.data[Bo(e)].data[0];g=b.lU.data[0].data;N(N(d,G(230)),O9(g[0],g[1]));N(d,G(231));h=0;while(h<=Bo(e)){Q(N(d,h?G(232):G(2)),Bd(e,h));h=h+1|0;}N(N(d,G(233)),Eb(f));if(isNaN(f)?1:0)N(d,G(234));else N(d,!(f>0.5)?G(235):G(236));N(N(d,G(237)),HX(GK(b,Bo(e),0)));P(d,46);h=1;while
(h<Bo(c)){X7(d,b,h);h=h+1|0;}i=B6(3).data;j=0;k=CI(b.lk);l=0;while(true){g=k.data;if(l>=g.length)break;if(!If(G$(b.jn,l))){if(j>=3)m=3;else{h=j+1|0;m=j;j=h;}while(m>0){f=Bt(g[l]);h=m-1|0;if(!(f>Bt(g[i[h]])))break;if(m<3)i[m]=i[h];m=m+(-1)|0;}if(m<3)i[m]=l;}l=l+1|0;}if(g[i[0]]===0.0)N(d,G(238));else{N(d,j!=1?G(239):G(240));l=0;while(l<j){N(d,!l?G(2):l!=(j-1|0)?G(157):G(241));P(N(d,HX(g[i[l]])),32);e=b.jn;N(d,Qy(e,G$(e,i[l])));l=l+1|0;}P(d,46);}h=0;m=0;j=0;g=CI(b.lk);l=0;while(true){i=g.data;if(l>=i.length)break;n
=If(G$(b.jn,l))?0:1;h=h+(!n?0:1)|0;m=m+(n&&i[l]<0.0?1:0)|0;j=j+(!b.mt.data[l]?0:1)|0;l=l+1|0;}Q(N(Q(N(d,G(242)),h),G(243)),m);N(d,m!=1?G(244):G(245));if(j>0){N(Q(P(d,32),j),G(246));N(d,j!=1?G(247):G(248));}return K(d);},XX=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p;a:{c=c;d=c.nA;if(!B5(a.lx)){b:{e=(Bl(a.lx)).i9;if(e===d)f=1;else if(d!==null&&By(d)===Bw(E_)){g=d;if(!W(e.jK,g.jK)){f=0;break b;}if(!W(e.ju,g.ju)){f=0;break b;}if(!W(e.kn,g.kn)){f=0;break b;}if(!W(e.ks,g.ks)){f=0;break b;}if(!W(e.mL,g.mL)){f=0;break b;}if
(!W(e.mk,g.mk)){f=0;break b;}if(!W(e.mz,g.mz)){f=0;break b;}if(!W(e.kD,g.kD)){f=0;break b;}if(!W(e.kv,g.kv)){f=0;break b;}if(!W(e.n0,g.n0)){f=0;break b;}if(!W(e.nq,g.nq)){f=0;break b;}if(W(e.kj,g.kj)){f=1;break b;}f=0;}else f=0;}if(f)break a;}g=new OD;g.i9=d;h=new K7;h.nO=B6(256);i=new Du;j=Bc(CU,3);k=j.data;k[0]=d.kD;k[1]=Es(d.kj,0.5);k[2]=d.kv;Ff(i,j);h.p8=i;f=0;while(f<256){i=JV(d.kj,f);h.nO.data[f]=(-16777216)|i.jQ<<16|i.j0<<8|i.jW;f=f+1|0;}g.ni=h;a.lx=Bv(g);}h=c.j_.jt;if(!(!B5(a.k9)&&Gi(Bl(a.k9),h)))MI(a,
h);if(!(CM(a.kb)&&(Bl(a.kb)).nl===a.mp&&(Bl(a.kb)).oA===a.m2?1:0)){l=a.mp;m=a.m2;g=new Mg;g.jl=h;g.nl=l;g.oA=m;f=Dg(h.j8);g.jP=!(l<380.0)?12.0:11.0;g.mu=Rb(h,l);g.ki=Bj(f);g.js=Bj(f);g.lC=Bj(f);n=0;o=m-16.0;while(n<f){g.ki.data[n]=Bh(104.0,o/Bd(h,n));p=DK(g)+6.0;m=Eo(g,n)?g.ki.data[n]-p:0.78*g.ki.data[n];p=RR(h,l);g.js.data[n]=Bz(2.0,Bh(p,m));j=g.lC;j.data[n]=n?V_(g,n):NaN;n=n+1|0;}a.kb=Bv(g);}c=OO(a,c);S$(Bl(a.lx),b,Bl(a.kb),c);};
function I_(){let a=this;H.call(a);a.qJ=null;a.qw=null;a.qD=null;a.ri=null;a.p1=null;a.qH=null;a.ls=null;a.pe=null;a.kQ=null;}
let PP=null,Cx=()=>{Cx=Be(I_);Tz();},Tn=(a,b)=>{let c,d,e,f,g,h,i;c=BP(b.i6);d=Ca(Ex(b.jq));BB(a.ri,!b.jx?G(249):G(250));a.qD.setAttribute("aria-pressed",S(!b.jx?G(116):G(136)));a.qJ.disabled=!!(c?0:1);a.qw.disabled=!!(c?0:1);a.p1.disabled=!!(c<CC(b)?0:1);e=a.qH;f=!!(c<CC(b)?0:1);e.disabled=f;a.ls.setAttribute("max",S(d));e=a.ls;f=S(Ca(c));e.value=f;g=a.ls;f=L();I(I(Q(I(f,G(251)),c),G(252)),d);e=K(f);g.setAttribute("aria-valuetext",S(e));h=a.pe;i=d.iZ.length;Cx();f=Er(Ca(c));while(f.jg<i){EJ(f,0,32);}e=K(f);f
=L();I(I(I(f,e),G(253)),d);BB(h,K(f));f=b.jq;Y();b=Bn(f,Dk);a.kQ.value=S(b);if(!V(Bq(a.kQ.value),b)){LM(a,b);a.kQ.value=S(b);}},LM=(a,b)=>{let c,d;c=a.kQ;if(V(b,G(120)))d=b;else{d=L();I(I(d,b),G(254));d=K(d);}(B1(c,G(224),d)).setAttribute("value",S(b));},EE=(b,c,d)=>{Cx();b=b.querySelector(S(c));Cm(b,d);return b;},Tz=()=>{PP=BN(Bs,[G(75),G(255),G(121),G(256),G(257),G(258),G(120)]);};
function Pr(){let a=this;H.call(a);a.nN=null;a.o2=null;a.kM=null;a.nE=null;a.qb=0;}
let Vz=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p;c=b.j_;d=c.ja;if(!(!Cr(a.kM)&&d===a.nE)){a.nE=d;Fw(a.nN);F$(a.kM);e=0;while(e<BG(100,Bg(d))){f=BZ(a.nN,G(259));(B1(f,G(260),Oo(T(d.i1,e,0)))).setAttribute("scope","row");B1(f,G(261),Oo(T(d.i1,e,1)));B1(f,G(261),BV(T(d.i8,e,0)));g=BZ(BZ(f,G(261)),G(262));h=BZ(BZ(f,G(261)),G(262));g.className="live";h.className="live";i=BZ(BZ(f,G(261)),G(262));i.className="mark";i.setAttribute("role","img");j=a.kM;k=new Hv;k.lo=f;k.mY=g;k.mb=h;k.lz=i;R(j,k);e=e+1|0;}}l=a.qb+1|0;a.qb
=l;e=a.kM.i4>16&&!b.kA&&(l%15|0)?0:1;m=0;while(true){n=a.kM.i4;if(m>=n)break;if(!e)break;o=T(c.lb,m,0);p=o-T(d.i8,m,0);g=BH(a.kM,m);l=Hz(c,m);g.lo.className=S(!l?G(263):G(264));n=Jb(b.lT,(-1))!=m?0:1;Ft(g.lo,G(265),n,G(136));MO(g.mY,o,G(2),b.kA);MO(g.mb,p,!(p<0.0)?G(266):G(2),b.kA);BB(g.lz,!l?G(267):G(268));j=g.lz;h=!l?G(269):G(270);j.setAttribute("aria-label",S(h));m=m+1|0;}h=n>=Bg(d)?G(2):G(271);b=a.o2;l=Dr(c);e=Bg(d);g=L();I(I(Q(I(Q(g,l),G(252)),e),G(272)),h);BB(b,K(g));},MO=(b,c,d,e)=>{let f,g;f=DN(E0(c,
8),45,8722);g=L();I(I(g,d),f);BB(b,K(g));if(e)b.title=S(E7(c));},Oo=b=>{return DN(b===Br(b)?BV(b):E0(b,2),45,8722);};
function K4(){let a=this;H.call(a);a.mw=null;a.kN=null;a.lq=null;a.lp=null;a.nM=null;a.oa=null;a.qZ=null;a.jp=null;a.ob=0;}
let TT=(a,b,c)=>{let d,e,f;a.jp=Fd();a.mw=c;a.kN=b.querySelector(".point");a.lq=b.querySelector(".x1");a.lp=b.querySelector(".x2");a.nM=b.querySelector(".add");a.oa=b.querySelector(".remove");a.qZ=b.querySelector(".complaint");d=new I2;b.addEventListener("submit",Bi(Bk(d),"handleEvent"));e=a.kN;f=new I3;f.pk=a;f.pl=c;e.addEventListener("change",Bi(Bk(f),"handleEvent"));c=a.lq;e=new I0;e.oN=a;c.addEventListener("change",Bi(Bk(e),"handleEvent"));c=a.lp;e=new I1;e.qS=a;c.addEventListener("change",Bi(Bk(e),"handleEvent"));c
=b.querySelector(".flip");b=new NY;b.qv=a;Cm(c,b);b=a.nM;c=new NZ;c.pT=a;Cm(b,c);b=a.oa;c=new NX;c.oV=a;Cm(b,c);},SB=(a,b)=>{let c=new K4();TT(c,a,b);return c;},X6=(a,b)=>{let c,d,e;if(!b.kA)return;c=b.j_.ja;a.jp=c;if(a.ob!=Bg(c)){a.ob=Bg(a.jp);Fw(a.kN);d=0;while(d<a.ob){B1(a.kN,G(224),Ca(d));d=d+1|0;}}e=BG(Jb(b.lT,FJ(a)),Bg(a.jp)-1|0);a.kN.selectedIndex=e;Pc(a.lq,T(a.jp.i1,e,0));Pc(a.lp,T(a.jp.i1,e,1));a.nM.disabled=!!(Bg(a.jp)<1000?0:1);b=a.oa;c=!!(Bg(a.jp)>1?0:1);b.disabled=c;},Pc=(b,c)=>{if(!(b.matches(':focus')
?1:0))b.value=S(Hx(c));},FJ=a=>{return Bx(0,a.kN.selectedIndex);},Oc=(a,b)=>{let c,d,e,f,g,h,i,j;c=Pn(Bq(b.value));d=QP(c);e=Bq(b.value);f=a.qZ;if(d)g=G(2);else{g=L();I(I(I(g,G(273)),e),G(135));g=K(g);}BB(f,g);Ft(b,G(229),d?0:1,G(136));if(d){h=FJ(a);i=b===a.lq?DJ(c):T(a.jp.i1,h,0);j=b===a.lp?DJ(c):T(a.jp.i1,h,1);b=a.jp;Hj(a,GN(b,h,i,j,T(b.i8,h,0)));}},Hj=(a,b)=>{let c,d;c=a.mw;d=new Q3;d.pm=b;Em(c,d,0);};
function MZ(){let a=this;H.call(a);a.ng=null;a.ps=null;a.mM=null;a.nW=0;}
let YH=(a,b,c)=>{let d,e,f,g,h,i;if(c!=a.nW){a.nW=c;Fw(a.ng);F$(a.mM);d=20;e=20;while((c/d|0)>=16){if(d==e){d=2*e|0;continue;}if(d==(2*e|0)){d=5*e|0;continue;}e=e*10|0;d=e;}e=0;while(e<=c){f=BZ(a.ng,G(259));g=B1(BZ(f,G(261)),G(274),Ca(e));g.setAttribute("type","button");h=L();Q(I(h,G(275)),e);g.title=S(K(h));h=new OK;h.pu=a;h.pv=e;Cm(g,h);g=a.mM;i=new IS;h=BZ(f,G(261));i.lS=e;i.mo=f;i.m5=h;R(g,i);e=e+d|0;}}f=BI(a.mM);while(BF(f)){h=BD(f);e=h.lS;d=e>b.jz?0:1;BB(h.m5,!d?G(276):E7(Q2(b,e)));Ft(h.mo,G(265),h.lS
!=BP(b)?0:1,G(136));}},GL=J(0);
function OQ(){H.call(this);this.pU=null;}
function N1(){let a=this;H.call(a);a.n5=null;a.nX=null;a.pg=null;a.pI=null;a.ku=null;a.qK=null;a.mf=null;a.ou=null;a.mC=null;a.o5=null;a.l4=0;a.lO=0;a.k6=null;}
let U9=(a,b,c)=>{let d;d=new LG;d.kZ=Bm();a.o5=d;a.k6=Bj(0);a.mC=c;a.n5=b.querySelector(".finding");d=b.querySelector(".neuron");a.nX=d;a.pg=d.querySelector(".sums");a.pI=a.nX.querySelector(".argument");c=b.querySelector(".puzzle");a.ku=c;a.qK=c.querySelector(".progress");a.mf=a.ku.querySelector(".hint");a.ou=a.ku.querySelector(".follow");c=a.ku.querySelector(".ask");b=new Mv;b.pr=a;Cm(c,b);b=a.ou;c=new My;c.q$=a;Cm(b,c);c=a.ku.querySelector(".leave");b=new Mx;b.pi=a;Cm(c,b);},XN=(a,b)=>{let c=new N1();U9(c,
a,b);return c;},Wh=(a,b)=>{let c,d,e,f,g,h,i,j,k,l;a:{c=b.j_;a.k6=c.kd;d=b.lD;e=DY(d,Mn());if(a.l4){Y();if(BE(d,BX,G(35))&&BE(d,Cg,G(16))&&BE(d,CQ,G(53))&&BE(d,CV,G(47))){f=1;break a;}}f=0;}if(e&&!a.l4){a.lO=0;BB(a.mf,G(2));}e=!e&&!f?0:1;a.l4=e;a.ku.hidden=!!(e?0:1);if(a.l4){e=Dr(c)!=Bg(c.ja)?0:1;BB(a.qK,e?G(277):QX(c));a.ku.className=S(!e?G(278):G(279));a.ou.hidden=!!(a.lO&&Ga(a)?0:1);}if(!(a.k6.data.length>400&&!b.kA)){if(a.l4){Fe();g=KW;}else{b=a.o5;g=Bf();if(CM(b.kZ)&&(Bl(b.kZ)).j6===c.jt&&(Bl(b.kZ)).nK
===c.ja?1:0)h=Bl(b.kZ);else{h=new Ng;i=c.jt;j=c.ja;h.j6=i;h.nK=j;h.lG=Ch(i);h.kV=EX(i,j.i1);h.k2=J4(i,Bg(j));}b:{C3(h.lG,c.kd);DF(h.kV,h.lG);JI(h.k2,h.lG,h.kV,h.nK.i8);b.kZ=Bv(h);if(!c.kE){k=c.kh;e=k-k!==0.0?0:1;if(!(e&&UW(h))){b=new Cl;Cf();CP(b,FC,G(280));R(g,b);break b;}}if(c.lm){b=new Cl;Cf();CP(b,FC,G(281));R(g,b);}}if(Cr(g)){e=Bg(c.ja);f=Dr(c)!=e?0:1;if(!(f&&!(c.kh>0.1*e))){VR(h,g);T0(h,g);W2(h,g);}if(!f)Ux(c,h,g);else{l=new Cl;Cf();b=Kn;d=L();I(Q(I(d,G(282)),e),G(283));CP(l,b,K(d));R(g,l);}}}XY(a,g);}e
=NW(c);a.nX.hidden=!!(e?0:1);if(e)WJ(a,SH(c));},XY=(a,b)=>{let c,d,e,f;c=L();d=1;e=b.p();while(e.q()){f=e.s();b=c.jg<=0?G(2):G(4);N(N(c,b),f.md);f=f.mj;Cf();d=d&(f!==Kn?0:1);}BB(a.n5,K(c));b=a.n5;c=S(!d?G(284):G(285));b.className=c;},WJ=(a,b)=>{let c,d,e,f,g;c=b.oY.data;d=a.pg;e=Ol(c[0],c[3],b.oQ);f=Ol(c[1],c[2],b.qE);g=L();I(I(I(I(g,G(286)),e),G(287)),f);BB(d,K(g));d=a.pI;e=b.rc;f=b.pX;b=L();I(P(I(b,e),32),f);BB(d,K(b));},Ol=(b,c,d)=>{let e,f,g,h,i;e=HH(b);f=!(c<0.0)?G(288):G(289);g=HH(Bt(c));h=HH(d);i=L();I(I(I(I(I(i,
e),f),g),G(290)),h);return K(i);},HH=b=>{return DN(E0(b,4),45,8722);},Ga=a=>{let b;b=(H$(a.k6)).i4-1|0;return BG(a.lO?1:0,b);};
function M_(){let a=this;H.call(a);a.on=null;a.oh=null;}
let XW=(a,b,c)=>{let d,e;a.on=b.querySelector(".undo");a.oh=b.querySelector(".redo");d=a.on;BW(c);e=new Qi;e.ql=c;Cm(d,e);d=a.oh;BW(c);e=new Qj;e.pJ=c;Cm(d,e);b=b.querySelector(".reseed");d=new Qh;d.oX=c;Cm(b,d);},Vg=(a,b)=>{let c=new M_();XW(c,a,b);return c;},SK=(a,b)=>{let c;a.on.disabled=!!((Cr(b.k1)?0:1)?0:1);c=a.oh;b=!!((Cr(b.lZ)?0:1)?0:1);c.disabled=b;};
function Oi(){let a=this;H.call(a);a.li=null;a.l7=null;a.m4=null;a.ow=0;}
let VO=(a,b,c,d)=>{let e,f,g,h,i,j;a.l7=c;a.m4=d;d=b.querySelector(".example");a.li=d;B1(d,G(224),G(291));e=Kj(a,G(292));f=(KI()).data;g=f.length;h=0;while(h<g){B1(e,G(224),f[h].oZ);h=h+1|0;}i=Kj(a,G(293));e=BI(Jt());while(BF(e)){j=BD(e);g=j.kU;j=j.lP;c=L();I(I(Q(I(c,G(294)),g),G(295)),j);B1(i,G(224),K(c));}B1(Kj(a,G(296)),G(224),G(297));b=a.li;d=new JU;d.p_=a;b.addEventListener("change",Bi(Bk(d),"handleEvent"));},Rs=(a,b,c)=>{let d=new Oi();VO(d,a,b,c);return d;},U7=(a,b)=>{if(!b&&!a.ow){a.li.selectedIndex
=0;BB(a.l7,G(2));}a.ow=0;},Kj=(a,b)=>{let c;c=BZ(a.li,G(298));c.setAttribute("label",S(b));return c;};
function JT(){H.call(this);this.nn=null;}
let Ny=null,LK=null,JO=()=>{JO=Be(JT);WT();},WS=(a,b,c)=>{let d,e;JO();a.nn=Bf();d=b.querySelector("form");e=new H7;d.addEventListener("submit",Bi(Bk(e),"handleEvent"));QH(a,d.querySelector(".of-the-run"),Ny,c);QH(a,d.querySelector(".of-the-look"),LK,c);},Ym=(a,b)=>{let c=new JT();WS(c,a,b);return c;},QH=(a,b,c,d)=>{let e,f,g,h,i;c=c.data;e=c.length;f=0;while(f<e){g=c[f];h=a.nn;i=Ui(b,g,d);R(h,i);f=f+1|0;}},TR=(a,b)=>{let c,d,e,f;c=BI(a.nn);while(BF(c)){d=BD(c);e=d.ld;Y();f=e===CD&&!BE(b,BX,G(35))?1:0;d.kw.hidden
=!!f;e=Bn(b,d.ld);if(!V(e,d.nS)){d.nS=e;if(!(d.ld.kt instanceof Fg))d.kl.value=S(e);else d.kl.value=S(e);Ma(d,G(2));}}},WT=()=>{let b,c;b=Bc(Dy,14);c=b.data;Y();c[0]=Cg;c[1]=Do;c[2]=BX;c[3]=CD;c[4]=Df;c[5]=CV;c[6]=Ec;c[7]=CQ;c[8]=Dq;c[9]=El;c[10]=Ge;c[11]=Dh;c[12]=DD;c[13]=C5;Ny=b;b=Bc(Dy,7);c=b.data;c[0]=Hl;c[1]=FI;c[2]=F3;c[3]=GC;c[4]=EP;c[5]=Fl;c[6]=ER;LK=b;};
function Ik(){let a=this;H.call(a);a.nk=null;a.q7=null;a.nJ=null;a.nR=0;}
let Lz=null,GP=()=>{GP=Be(Ik);Ww();},WK=(a,b,c)=>{let d,e,f,g,h,i,j;GP();a.nk=Bf();a.nJ=Bm();a.q7=c;c=new IH;c.p0=a;d=new IntersectionObserver(Bi(Bk(c),"onChange"));e=Lz.data;f=e.length;g=0;while(g<f){h=e[g];i=b.querySelector(S(h));d.observe(i);c=a.nk;if(!V(h,G(299)))i=i.querySelector(".twin");j=B4(i);R(c,j);g=g+1|0;}},X$=(a,b)=>{let c=new Ik();WK(c,a,b);return c;},QY=a=>{if(!a.nR){a.nR=1;a.q7.jf.k5.hear("study");}},Ww=()=>{Lz=BN(Bs,[G(300),G(301),G(299)]);};
function Qc(){let a=this;H.call(a);a.nL=null;a.my=null;}
let T7=(a,b)=>{a.my=Bm();a.nL=b;},Lv=a=>{let b=new Qc();T7(b,a);return b;},HV=(a,b,c)=>{let d;c=b.kt.dO(c);d=new PB;d.oJ=a;d.oK=b;b=c.jC;if(b!==null){c=d;b=b;b=CN(c.oJ,c.oK,b);c=b===null?Bm():Bv(b);}return c;},F2=(a,b)=>{let c,d,e,f,g;c=L();d=0;while(true){e=b.data;if(d>=e.length)break;N(N(c,d<=0?G(2):G(183)),BV(e[d]));d=d+1|0;}if(GJ(a)){Y();f=CN(a,CV,G(47));g=Ec;f=CN(f,g,Bn(a,g));g=CQ;a=CN(f,g,Bn(a,g));}Y();return CN(CN(a,BX,G(35)),CD,K(c));},FQ=(a,b)=>{let c,d,e,f;Y();c=CN(a,Cg,G(26));d=Do;e=L();f=0;while
(f<Bg(b)){N(P(N(P(N(N(e,f<=0?G(2):G(180)),BV(T(b.i1,f,0))),44),BV(T(b.i1,f,1))),44),BV(T(b.i8,f,0)));f=f+1|0;}return CN(c,d,K(e));},CN=(a,b,c)=>{let d,e;d=G4(a.nL);e=b.jr;b=Bv(c);LF(d,e,b);return Lv(d);},CL=(a,b)=>{let c,d;c=a.nL;d=b.jr;return BH(c,d);},Bn=(a,b)=>{let c;a:{b:{Y();if(!(b===Cg&&OG(a))){if(b!==Dq)break b;if(JH(a))break b;}c=1;break a;}c=0;}return c?I6(a,b):D_(CL(a,b),I6(a,b));},I6=(a,b)=>{a:{HD();switch(OL.data[b.jr]){case 1:case 2:if(GJ(a)){b=G(53);break a;}b=b.mS;break a;case 3:if(!JH(a)){b=
G(65);break a;}b=b.mS;break a;default:}b=b.mS;}return b;},G2=(a,b)=>{return V(Bn(a,b),I6(a,b));},BE=(a,b,c)=>{return V(Bn(a,b),c);},DY=(a,b)=>{let c,d,e,f;c=(B3()).data;d=c.length;e=0;while(e<d){f=c[e];if(NH(f)&&!V(Bn(a,f),Bn(b,f)))return 0;e=e+1|0;}return 1;},GT=a=>{if(B5(a.my))a.my=Bv(SO(a));return Bl(a.my);},Di=a=>{let b,c,d,e,f,g,h,i,j,k,l;b=Bf();c=D0(2);d=b;R(d,c);if(GJ(a))c=LU(D0(2));else{c=Bf();Y();e=(GA(Bn(a,CV))).data;f=e.length;g=0;while(g<f){h=D0(e[g]|0);R(c,h);g=g+1|0;}}Ie(b,c);R(d,D0(1));i=new Ia;Y();j
=Qn(Bn(a,Ec));k=Qn(Bn(a,CQ));c=Dq;F5();h=!BE(a,c,EC.oF)?MQ:EC;f=d.i4;if(f<2){c=new BS;BY(c,G(302));Z(c);}d=new Iy;l=Bc(H,f);e=l.data;b=BI(b);f=0;c=b;while(BF(c)){b=BD(c);if(b===null){b=new EB;Bp(b);Z(b);}g=f+1|0;e[f]=b;f=g;}d.m$=l;i.j8=d;i.kk=j;i.k3=k;i.k$=h;return i;},FK=a=>{Y();return CF(a,Ge);},OX=a=>{let b,c,d,e,f,g;b=Dn(CE(Di(a)));c=b.data;Y();d=(GA(Bn(a,C5))).data;e=d.length;f=0;while(f<e){g=d[f];if(g<c.length)c[g|0]=1;f=f+1|0;}return b;},Pi=a=>{let b;b=Bg(GT(a));Y();if(!BE(a,Dh,G(79)))b=Bh(CF(a,Dh),b)
|0;return b;},Ex=a=>{Y();return CF(a,DD)|0;},Gn=a=>{Y();return BG(CF(a,CA)|0,Ex(a));},XH=a=>{Y();return C0(Bn(a,Hl),44);},GJ=a=>{Y();return BE(a,BX,G(33));},OG=a=>{Y();return V(D_(CL(a,Cg),G(2)),G(26))&&Cu(Bn(a,Do))?1:0;},JH=a=>{let b;Y();b=CQ;Co();return BE(a,b,DW.lY);},Pd=a=>{return (Jv(a)).data.length!=CE(Di(a))?0:1;},Jv=a=>{Y();return GA(Bn(a,CD));},CF=(a,b)=>{return KJ(Bn(a,b));},Qp=a=>{let b;b=new Pb;Y();b.qz=CF(a,Df);return b;},SO=a=>{let b,c,d,e,f,g,h;a:{Y();b=CF(a,Df);c=Bn(a,Cg);d=(-1);switch(Dt(c))
{case -1360216880:if(!V(c,G(22)))break a;d=5;break a;case -982754077:if(!V(c,G(26)))break a;d=9;break a;case -895939855:if(!V(c,G(23)))break a;d=6;break a;case 3555:if(!V(c,G(18)))break a;d=1;break a;case 96727:if(!V(c,G(17)))break a;d=0;break a;case 109265:if(!V(c,G(20)))break a;d=3;break a;case 3373737:if(!V(c,G(19)))break a;d=2;break a;case 3684185:if(!V(c,G(21)))break a;d=4;break a;case 93832310:if(!V(c,G(25)))break a;d=8;break a;case 104080786:if(!V(c,G(24)))break a;d=7;break a;default:}}b:{switch(d){case 0:c
=En(BT([0.0,0.0,0.0,1.0]));break b;case 1:c=En(BT([0.0,1.0,1.0,1.0]));break b;case 2:c=En(BT([1.0,1.0,1.0,0.0]));break b;case 3:c=En(BT([1.0,0.0,0.0,0.0]));break b;case 4:c=En(BT([1.0,0.0,0.0,1.0]));break b;case 5:c=FF(new PU,b);break b;case 6:c=FF(new La,b);break b;case 7:c=FF(new Mz,b);break b;case 8:c=FF(new Ll,b);break b;case 9:e=C0(Bn(a,Do),59);c=new Gy;f=new Ce;g=e;FN(f,g.i4,2);K_(c,f,BA(g.i4,1));d=0;while(d<g.i4){h=(GA(BH(g,d))).data;BQ(c.i1,d,0,h[0]);BQ(c.i1,d,1,h[1]);BQ(c.i8,d,0,h[2]);d=d+1|0;}break b;default:}c
=Fd();}return c;},Qn=b=>{let c,d,e,f,g;Co();c=(LY.bb()).data;d=c.length;e=0;while(true){if(e>=d){f=new H0;g=L();I(I(I(g,G(303)),b),G(135));BY(f,K(g));Z(f);}f=c[e];if(V(f.lY,b))break;e=e+1|0;}return f;},SU=J(),TP=J(),Ms=b=>{let c,d,e,f;b=b.data;c=b.length;d=new Float64Array(c);e=0;while(e<c){f=b[e];d[e]=f;e=e+1|0;}return d;},JL=J(0);
function Nz(){H.call(this);this.qy=null;}
let Ya=(a,b)=>{let c;c=a.qy;GS(c.i0);Kg(c,BP(c.i0.i6)+b);};
function Mw(){H.call(this);this.qm=null;}
let S_=(a,b)=>{Kg(a.qm,b);},Tk=J(),Od=(b,c)=>{let d,e;a:{b:{if(!(b instanceof Im)&&!(b instanceof JY)&&!(b instanceof HC)){if(!(b instanceof Iz))break b;d=b;if(V(c,d.l$))break b;if(!Od(d.m3,c))break b;}e=1;break a;}e=0;}return e;},Ox=b=>{let c,d,e,f,g,h,i,j,k;c=Er(G(304));d=1;while(true){e=b.data;if(d>=e.length)break;f=N(c,d<=1?G(2):G(157));g=e[d];h=Er(G(304));i=0;while(i<g.i2){j=N(h,i<=0?G(2):G(157));e=g.iY;k=g.i5;N(j,MN(e,Bb(i,k),k));i=i+1|0;}N(f,K(P(h,93)));d=d+1|0;}return K(P(c,93));},MN=(b,c,d)=>{let e,
f,g,h;e=Er(G(304));f=0;while(f<d){g=f<=0?G(2):G(157);h=b.data;N(N(e,g),QM(h[c+f|0]));f=f+1|0;}return K(P(e,93));},QM=b=>{return b-b!==0.0?G(3):E7(b);},BR=J(0);
function NB(){H.call(this);this.q_=null;}
let Wo=a=>{Hm(a.q_);};
function FM(){let a=this;H.call(a);a.mg=null;a.lB=0;}
let JP=(a,b,c)=>{let d;a.mg=c;d=new Ky;d.qe=a;d.qd=b;b.addEventListener("pointerdown",Bi(Bk(d),"handleEvent"));d=new Kz;d.rb=a;b.addEventListener("pointermove",Bi(Bk(d),"handleEvent"));d=new KA;d.ph=a;b.addEventListener("pointerup",Bi(Bk(d),"handleEvent"));d=new KB;d.p4=a;b.addEventListener("pointercancel",Bi(Bk(d),"handleEvent"));d=new KC;d.qq=a;b.addEventListener("touchstart",Bi(Bk(d),"handleEvent"));},YX=(a,b)=>{let c=new FM();JP(c,a,b);return c;},Q4=a=>{if(a.lB){a.lB=0;a.mg.f0();}};
function IM(){H.call(this);this.py=null;}
let V$=(b,c)=>{let d,e;b=b.py;c=b.lA;d=new Q8;d.rj=b;e=c.jC;if(e!==null){d=d;e=e;if(!(d.rj.la>=Bg(e)?0:1))c=Bm();}d=new Q7;d.qC=b;Fv(c,d);};
function Nj(){H.call(this);this.pR=null;}
let SY=a=>{Hm(a.pR);},IC=J(),YD=(b,c)=>{b;c.preventDefault();};
function IE(){H.call(this);this.rf=null;}
let RV=(b,c)=>{b=b.rf;ML(b,b.ky.selectedIndex);};
function ID(){H.call(this);this.pn=null;}
let Vi=(b,c)=>{let d,e;b=b.pn;d=Pn(Bq(b.jX.value));if(!JJ(d)){Id(b,G(2));It(b,DJ(d),0);}else{e=Bq(b.jX.value);c=L();I(I(I(c,G(305)),e),G(135));Id(b,K(c));}};
function IB(){H.call(this);this.oD=null;}
let SR=(b,c)=>{let d,e,f,g;b=b.oD;d=!(c.shiftKey?1:0)?0.1:1.0;a:{e=Bq(c.key);f=(-1);switch(Dt(e)){case 930625636:if(!V(e,G(306)))break a;f=0;break a;case 977535019:if(!V(e,G(307)))break a;f=1;break a;default:}}b:{switch(f){case 0:break;case 1:d= -d;break b;default:d=0.0;break b;}}if(d!==0.0){c.preventDefault();Id(b,G(2));g=P9(b.kS.data[b.jH]+d,0.01);b.jX.value=S(Hx(g));It(b,g,0);}};
function IA(){H.call(this);this.qO=null;}
let TY=(b,c)=>{let d,e;b=b.qO;d=b.mH.checked?1:0;e=b.ne.bb();e.data[b.jH]=d;b=b.mm;c=new Ld;c.oM=e;Em(b,c,0);};
function Li(){H.call(this);this.pA=null;}
let Sp=a=>{let b;b=a.pA;Cx();Fc(b,0);};
function Lk(){H.call(this);this.qj=null;}
let UH=a=>{let b;b=a.qj;Cx();L9(b,(-1));};
function Lj(){H.call(this);this.qQ=null;}
let Xi=a=>{let b;b=a.qQ.jf;if(!b.i0.jx)JN(b);else KL(b);};
function Lh(){H.call(this);this.oO=null;}
let R4=a=>{let b;b=a.oO;Cx();L9(b,1);};
function Lg(){H.call(this);this.qp=null;}
let T5=a=>{let b;b=a.qp;Cx();Fc(b,2147483647);};
function HK(){let a=this;H.call(a);a.q3=null;a.q4=null;}
let Yz=(b,c)=>{let d,e;b=b;c=b.q3;b=b.q4;c=c.ls;Cx();c=Ev(Bq(c.value));d=0.0;if(c!==CS)d=c.l5;e=d|0;Fc(b,e);};
function HJ(){let a=this;H.call(a);a.o8=null;a.o7=null;}
let XC=(b,c)=>{let d;b=b;c=b.o8;b=b.o7;Y();d=Dk;c=Bq(c.kQ.value);J6(b,d,c);};
function Gy(){let a=this;M.call(a);a.i1=null;a.i8=null;}
let K_=(a,b,c)=>{a.i1=b;a.i8=c;},DU=(a,b)=>{let c=new Gy();K_(c,a,b);return c;},Fd=()=>{return En(BT([0.0,1.0,1.0,0.0]));},En=b=>{let c,d,e,f,g;c=b.data;d=Bc(B8(CR),4);e=d.data;e[0]=BT([0.0,0.0]);e[1]=BT([0.0,1.0]);e[2]=BT([1.0,0.0]);e[3]=BT([1.0,1.0]);f=D7(d);g=BA(f.i2,1);B$(b,0,g.iY,0,c.length);return DU(f,g);},GN=(a,b,c,d,e)=>{let f;f=DU(Ki(a.i1),Ki(a.i8));Hc(f,b,c,d,e);return f;},Hc=(a,b,c,d,e)=>{BQ(a.i1,b,0,c);BQ(a.i1,b,1,d);BQ(a.i8,b,0,e);},Bg=a=>{return a.i1.i2;},SS=(a,b)=>{let c;if(a===b)c=1;else if
(b!==null&&By(b)===Bw(Gy)){b=b;c=!W(a.i1,b.i1)?0:W(a.i8,b.i8)?1:0;}else c=0;return c;},I2=J(),V0=(b,c)=>{b;c.preventDefault();};
function I3(){let a=this;H.call(a);a.pk=null;a.pl=null;}
let Yv=(b,c)=>{b=b;c=b.pk;b=b.pl;c=De(c.kN.selectedIndex);E$(b,c);};
function I0(){H.call(this);this.oN=null;}
let X3=(b,c)=>{b=b.oN;Oc(b,b.lq);};
function I1(){H.call(this);this.qS=null;}
let Sv=(b,c)=>{b=b.qS;Oc(b,b.lp);};
function NY(){H.call(this);this.qv=null;}
let Wc=a=>{let b,c,d;b=a.qv;c=FJ(b);d=b.jp;Hj(b,GN(d,c,T(d.i1,c,0),T(b.jp.i1,c,1),1.0-T(b.jp.i8,c,0)));},Sj=J(),BZ=(b,c)=>{let d;d=b.ownerDocument.createElement(S(c));b.appendChild(d);return d;},B1=(b,c,d)=>{let e;e=BZ(b,c);b=S(d);e.textContent=b;return e;},BB=(b,c)=>{if(!V(c,Bq(b.textContent)))b.textContent=S(c);},Ft=(b,c,d,e)=>{if(!d)b.removeAttribute(S(c));else b.setAttribute(S(c),S(e));},Cm=(b,c)=>{let d;d=new Io;d.pa=c;b.addEventListener("click",Bi(Bk(d),"handleEvent"));};
function NZ(){H.call(this);this.pT=null;}
let YA=a=>{let b,c,d,e,f,g,h;b=a.pT;c=Ql(b.jp.i1);d=(c.jY+c.jU)/2.0;e=(c.jM+c.jJ)/2.0;f=b.jp;g=DU(BA(Bg(f)+1|0,2),BA(Bg(f)+1|0,1));h=0;while(h<Bg(f)){Hc(g,h,T(f.i1,h,0),T(f.i1,h,1),T(f.i8,h,0));h=h+1|0;}Hc(g,Bg(f),d,e,1.0);Hj(b,g);c=b.mw;b=De(Bg(b.jp));E$(c,b);};
function NX(){H.call(this);this.oV=null;}
let Ro=a=>{let b,c,d,e,f,g;b=a.oV;c=b.jp;d=FJ(b);e=DU(BA(Bg(c)-1|0,2),BA(Bg(c)-1|0,1));f=0;while(f<Bg(c)){g=C1(f,d);if(g)Hc(e,g<0?f:f-1|0,T(c.i1,f,0),T(c.i1,f,1),T(c.i8,f,0));f=f+1|0;}Hj(b,e);b=b.mw;c=Db();E$(b,c);};
function LG(){H.call(this);this.kZ=null;}
function Mv(){H.call(this);this.pr=null;}
let SW=a=>{let b,c,d,e;b=a.pr;c=H$(b.k6);d=Ga(b);e=b.lO+1|0;b.lO=e;e=e>1&&!d?1:0;BB(b.mf,e?G(308):(BH(c,d)).ln);Hm(b.mC);};
function My(){H.call(this);this.q$=null;}
let Ul=a=>{let b,c,d,e,f;b=a.q$;c=H$(b.k6);d=Ga(b);e=c;f=(BH(e,d)).lN;BB(b.mf,(BH(e,Ga(b))).ln);b=b.mC;c=new M$;c.pc=f;Em(b,c,0);};
function Mx(){H.call(this);this.pi=null;}
let VQ=a=>{let b,c;b=a.pi.mC;c=CG();E5(b,c);};
function Qi(){H.call(this);this.ql=null;}
let Ub=a=>{let b,c;b=a.ql;c=b.jf.jE;Qw(c,c.k1,c.lZ);DC(b.jf);CH(b.jf);};
function Qj(){H.call(this);this.pJ=null;}
let WR=a=>{let b,c;b=a.pJ;c=b.jf.jE;Qw(c,c.lZ,c.k1);DC(b.jf);CH(b.jf);};
function Qh(){H.call(this);this.oX=null;}
let Rv=a=>{let b,c,d;b=a.oX;Y();c=Df;d=Ca(Yi()*10000.0|0);J6(b,c,d);};
function Hn(){let a=this;BJ.call(a);a.oZ=null;a.q8=null;a.kJ=null;}
let Of=null,Qq=null,NN=null,MP=null,P6=null,Qo=null,QZ=null,Q$=null,Oj=null,Og=null,Ov=null,Wp=null,L3=null,Gz=()=>{Gz=Be(Hn);Vl();},KI=()=>{Gz();return L3.bb();},Rw=(a,b,c,d,e,f)=>{Gz();Ct(a,b,c);a.oZ=d;a.q8=e;a.kJ=f;},Cj=(a,b,c,d,e)=>{let f=new Hn();Rw(f,a,b,c,d,e);return f;},Vl=()=>{let b,c,d;Of=Cj(G(309),0,G(310),G(311),G(2));Qq=Cj(G(312),1,G(313),G(314),G(315));NN=Cj(G(316),2,G(317),G(318),G(319));MP=Cj(G(320),3,G(321),G(322),G(323));P6=Cj(G(324),4,G(325),G(326),G(327));Qo=Cj(G(328),5,G(329),G(330),G(331));QZ
=Cj(G(332),6,G(333),G(334),G(335));Q$=Cj(G(336),7,G(337),G(338),G(339));Oj=Cj(G(340),8,G(341),G(342),G(343));Og=Cj(G(344),9,G(345),G(346),G(347));Ov=Cj(G(348),10,G(349),G(350),G(351));b=Cj(G(352),11,G(353),G(354),G(355));Wp=b;c=Bc(Hn,12);d=c.data;d[0]=Of;d[1]=Qq;d[2]=NN;d[3]=MP;d[4]=P6;d[5]=Qo;d[6]=QZ;d[7]=Q$;d[8]=Oj;d[9]=Og;d[10]=Ov;d[11]=b;L3=c;};
function Gb(){let a=this;M.call(a);a.kU=0;a.mq=0;a.lP=null;}
let Nm=null,Hk=()=>{Hk=Be(Gb);Vp();},R$=(a,b,c,d)=>{Hk();a.kU=b;a.mq=c;a.lP=d;},Eh=(a,b,c)=>{let d=new Gb();R$(d,a,b,c);return d;},Jt=()=>{Hk();return Nm;},Rn=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&By(b)===Bw(Gb)){b=b;c=a.kU!=b.kU?0:a.mq!=b.mq?0:W(a.lP,b.lP)?1:0;}else c=0;return c;},Vp=()=>{let b,c,d,e,f,g;b=Eh(8,10000,G(356));c=Eh(10,10000,G(357));d=Eh(17,10000,G(358));e=Eh(71,10000,G(359));f=Eh(1,3000,G(360));g=Eh(195,8000,G(361));BW(b);BW(c);BW(d);BW(e);BW(f);BW(g);Nm=Nx(BN(H,[b,c,d,e,f,g]));};
function JU(){H.call(this);this.p_=null;}
let WC=(b,c)=>{let d,e,f,g,h,i,j,k,l;b=b.p_;d=b.li.selectedIndex-1|0;b.ow=1;e=(KI()).data.length;f=Dg(Jt());if(d>=0){if(d<e){c=(KI()).data[d];BB(b.l7,c.q8);b=b.m4;g=CG();d=0;while(d<c.kJ.iZ.length){e=FZ(c.kJ,61,d);f=FZ(c.kJ,38,d);if(f<0)f=c.kJ.iZ.length;Ci(g,Dp(c.kJ,d,e),Dp(c.kJ,e+1|0,f));d=f+1|0;}E5(b,g);}else if(d>=(e+f|0)){BB(b.l7,G(2));b=b.m4;c=Mn();g=CG();h=(B3()).data;d=h.length;e=0;while(e<d){i=h[e];j=CL(c,i);k=new Oq;k.oH=g;k.oG=i;Fv(j,k);e=e+1|0;}E5(b,g);}else{c=Jt();d=d-e|0;c=FP(c,d);g=b.l7;d=c.kU;k
=c.lP;i=L();P(I(P(Q(I(i,G(362)),d),32),k),46);BB(g,K(i));g=b.m4;h=Bc(Bs,6);l=h.data;Y();l[0]=Df.i7;l[1]=Ca(c.kU);l[2]=DD.i7;l[3]=Ca(c.mq);l[4]=Dk.i7;l[5]=G(258);b=Ot(h);E5(g,b);}}},H7=J(),Sm=(b,c)=>{b;c.preventDefault();},Jr=J(0);
function IH(){H.call(this);this.p0=null;}
let Th=(b,c)=>{let d;b=b.p0;d=0;while(d<c.length){if((L0(c[d])).isIntersecting?1:0)QY(b);d=d+1|0;}},Ea=J(0);
function QE(){let a=this;H.call(a);a.pV=null;a.pW=null;}
let SC=(a,b)=>{b=b;Ci(a.pV,a.pW.i7,b);},YO=J();
function PV(){H.call(this);this.pq=null;}
let Se=(a,b)=>{a.pq=b;},R7=a=>{let b=new PV();Se(b,a);return b;},Sn=(a,b)=>{b=b;R(a.pq,b);},PY=J(0);
function Jz(){H.call(this);this.qY=null;}
let UQ=(b,c)=>{let d,e,f,g,h,i,j;c;b=b.qY;b.lF=0;c=b.i0;d=c.jx;if(Ju(c))H4(b.i0,new MW,7.0);NL(b);e=d&&!b.i0.jx?1:0;f=b.i0.i6;if(BP(f)!=b.ny){b.ny=BP(f);b.k5.hear("iteration");}if(f.kB&&!b.nV){b.nV=1;b.k5.hear("diverge");}else if(e)b.k5.hear("finish");if(Ju(b.i0))Cy(b);else if(b.or){b.or=0;c=b.j$;g=ET(b.i0.i6);c=c.q2;h=g.kE;i=E0(g.kh,4);e=Dr(g);d=Bg(g.ja);g=L();I(Q(I(Q(I(I(I(Q(I(g,G(169)),h),G(363)),i),G(157)),e),G(252)),d),G(364));BB(c,K(g));c=b.lK;b=b.i0;g=b.jq;e=BP(b.i6);if(Kf(c)){c=(Gm(K6(c))).lQ;b=CG();j
=(B3()).data;d=j.length;h=0;while(h<d){i=j[h];f=i!==CA?Bn(g,i):Ca(e);if(!V(f,Bn(c,i))){Ci(b,i.i7,f);c=D_(HV(c,i,f),c);}h=h+1|0;}Vc(S(H9(b)));}}},CT=J(EO),T_=a=>{return;};
function Iy(){CT.call(this);this.m$=null;}
let XO=(a,b)=>{a.m$=b;},Nx=a=>{let b=new Iy();XO(b,a);return b;},FP=(a,b)=>{return a.m$.data[b];},Dg=a=>{return a.m$.data.length;},Lm=J(),Yg=a=>{return performance.now();},Tp=J(),YW=(b,c,d,e,f)=>{let g,h,i,j,k,l,m,n;if(b!==null&&d!==null){if(c>=0&&e>=0&&f>=0&&(c+f|0)<=Gj(b)&&(e+f|0)<=Gj(d)){a:{b:{if(b!==d){g=HE(By(b));h=HE(By(d));if(g!==null&&h!==null){if(g===h)break b;if(!GZ(g)&&!GZ(h)){i=b;j=0;k=c;while(j<f){c:{l=i.data;m=k+1|0;n=l[k];if(n!==null){n=By(n);if(EA(n.kp,h.kp)){k=1;break c;}}k=0;}if(!k){Hi(b,c,
d,e,j);b=new G1;Bp(b);Z(b);}j=j+1|0;k=m;}Hi(b,c,d,e,f);return;}if(!GZ(g))break a;if(GZ(h))break b;else break a;}b=new G1;Bp(b);Z(b);}}Hi(b,c,d,e,f);return;}b=new G1;Bp(b);Z(b);}b=new Cn;Bp(b);Z(b);}d=new EB;BY(d,G(365));Z(d);},B$=(b,c,d,e,f)=>{if(c>=0&&e>=0&&f>=0&&(c+f|0)<=Gj(b)&&(e+f|0)<=Gj(d)){Hi(b,c,d,e,f);return;}b=new Cn;Bp(b);Z(b);},Hi=(b,c,d,e,f)=>{if(f!==0){if(typeof b.data.buffer!=='undefined'){d.data.set(b.data.subarray(c,c+f),e);}else if(b!==d||e<c){for(let i=0;i<f;i=i+1|0){d.data[e++]=b.data[c++];}}
else {c=c+f|0;e=e+f|0;for(let i=0;i<f;i=i+1|0){d.data[ --e]=b.data[ --c];}}}},Xm=J(),E7=b=>{let c,d,e,f,g,h,i;if(!Ou(b))return M9(b);if(b===0.0){c=Fj(b);d=L();I(I(d,c),G(366));return K(d);}c=Sy(Bt(b));e=c.mh;f=c.m0-1|0;if((-4)<=f&&f<16){d=Fj(b);c=OS(c,Bx(1,e.iZ.length-c.m0|0));g=L();I(I(g,d),c);return K(g);}if(e.iZ.length<=1)d=G(2);else{c=Ha(e,1);d=L();I(P(d,46),c);d=K(d);}h=f<0? -f|0:f;c=f>=0?G(367):G(368);g=h>=10?G(2):G(0);i=L();Q(I(I(i,c),g),h);c=K(i);g=Fj(b);f=BM(e,0);i=L();I(I(P(I(i,g),f),d),c);return K(i);},BV
=b=>{let c,d,e,f,g;a:{c=E7(b);if(c===G(369))d=1;else if(G(369).iZ.length>c.iZ.length)d=0;else{e=0;f=c.iZ.length-G(369).iZ.length|0;while(f<c.iZ.length){g=BM(c,f);d=e+1|0;if(g!=BM(G(369),e)){d=0;break a;}f=f+1|0;e=d;}d=1;}}if(d)c=Dp(c,0,c.iZ.length-2|0);return c;},E0=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n;if(!Ou(b))return M9(b);if(b===0.0)d=Fh(G(2),0);else{e=Bt(b);d=D6(Jh(e),Bx(G8(e),0));f=D6(Cb(1),Bx( -G8(e)|0,0));g=LJ(e);Ee(f,Bx(g,0));Ee(d,Bx( -g|0,0));if(C6(d,f)>=0){Dw(f,0);g=g+1|0;}h=g+c|0;if(h<0)d=Fh(G(2),0);else
{i=C7(h);j=i.data;h=0;k=0;l=j.length;while(k<l){Dw(d,0);h=Iw(d,f);j[k]=(48+h|0)&65535;k=k+1|0;}if(!No(d,f,h))d=Fh(FD(i),g);else{h=l-1|0;while(h>=0&&j[h]==57){k=h+(-1)|0;j[h]=48;h=k;}if(h>=0){j[h]=(j[h]+1|0)&65535;d=Fh(FD(i),g);}else{d=new Jg;m=FD(i);f=L();I(P(f,49),m);OE(d,K(f),g+1|0);}}}}f=Fj(b);d=OS(d,c);n=L();I(I(n,f),d);return K(n);},Ev=b=>{let c,d,e,f,g,h,i,j,k,l;c=new PI;b=Dl(b);c.mT=Hh(B7);c.mr=b;d=Nd(c);e=0;f=0;g=0;h=DM(c);while(true){if(!Jm(h)){if(h!=46&&h!=44)break;if(f)break;}c.jO=c.jO+1|0;if(!Jm(h))f
=1;else{e=1;i=c.lc;if(i==800){g=g|(h==48?0:1);c.jL=c.jL+(!f?1:0)|0;}else{c.jL=c.jL-(!f?0:1)|0;if(!(h==48&&i<=0)){Dw(c.mT,h-48|0);c.lc=c.lc+1|0;}}}h=DM(c);}if(g){Dw(c.mT,1);c.lc=c.lc+1|0;c.jL=c.jL-1|0;}a:{if(e){if(DM(c)!=101&&DM(c)!=69)e=1;else{c.jO=c.jO+1|0;i=Nd(c);e=0;f=0;g=DM(c);while(Jm(g)){c.jO=c.jO+1|0;e=1;f=BG(((f*10|0)+g|0)-48|0,100000000);g=DM(c);}g=c.jL;if(i)f= -f|0;c.jL=g+f|0;}if(e&&c.jO>=c.mr.iZ.length){j=!d?1:(-1);d=c.lc;e=d+c.jL|0;if(d&&e>=(-330)){if(e>310)k=Infinity;else{b=c.mT;l=Hh(Cb(1));Ee(b,
Bx(c.jL,0));Ee(l,Bx( -c.jL|0,0));e=Na(b)-Na(l)|0;FA(b,Bx( -e|0,0));FA(l,Bx(e,0));if(C6(b,l)<0){FA(b,1);e=e+(-1)|0;}if(e>1023)k=Infinity;else{i=BG(53,e+1075|0);if(i<0)k=0.0;else{k=0.0;f=0;while(f<i){k=2.0*k+Iw(b,l);FA(b,1);f=f+1|0;}if(C6(b,l)>=(k%2.0!==0.0?0:1))k=k+1.0;k=U_(RM(Xx(Cb(Bx(e-52|0,(-1074))+1074|0),52),Fo(k)));}}}}else k=0.0;b=P5(j*k);break a;}}b=Pz();}return b;},Ou=b=>{return !(Bt(b)<=1.7976931348623157E308)?0:1;},M9=b=>{let c,d;if(isNaN(b)?1:0)c=G(370);else{c=Fj(b);d=L();I(I(d,c),G(371));c=K(d);}return c;},Fj
=b=>{return !(b<0.0)&&!(1.0/b<0.0)?G(2):G(232);},OS=(b,c)=>{let d,e,f,g;d=L();e=b.m0;f=BG(e-1|0,0);g=e+c|0;while(f<g){if(f==e)P(d,46);P(d,f>=0&&f<b.mh.iZ.length?BM(b.mh,f):48);f=f+1|0;}return K(d);};
function Mo(){H.call(this);this.l5=0.0;}
let CS=null,XQ=(a,b)=>{a.l5=b;},P5=a=>{let b=new Mo();XQ(b,a);return b;},Pz=()=>{if(CS===null)CS=P5(0.0);return CS;},DJ=a=>{let b;if(a!==CS)return a.l5;b=new Eu;Bp(b);Z(b);},QP=a=>{return a===CS?0:1;},JJ=a=>{return a!==CS?0:1;},Po=(a,b)=>{if(a!==CS)b.gA(a.l5);},Xd=J(),V3=b=>{return Math.sin(b);},SJ=b=>{return Math.cos(b);},CW=b=>{return Math.sqrt(b);},Da=b=>{return Math.ceil(b);},Fi=b=>{return Math.floor(b);},Br=b=>{return XE(Fo(b+X4(b)*0.5));},Yi=()=>{return Math.random();},BG=(b,c)=>{if(b<c)c=b;return c;},Bx
=(b,c)=>{if(b>c)c=b;return c;},UN=(b,c)=>{return Math.min(b,c);},Bh=(b,c)=>{return UN(b,c);},Ye=(b,c)=>{return Math.max(b,c);},Bz=(b,c)=>{return Ye(b,c);},WE=b=>{return Math.abs(b);},Bt=b=>{return WE(b);},X4=b=>{return Math.sign(b);};
function IW(){let a=this;M.call(a);a.jt=null;a.ja=null;a.nf=null;a.kE=0;a.kh=0.0;a.kd=null;a.nI=null;a.lb=null;a.lm=0;}
let F7=a=>{let b;b=Ch(a.jt);C3(b,a.kd);return b;},Me=(a,b)=>{return !(T(a.lb,b,0)>0.5)?0:1;},Hz=(a,b)=>{return Me(a,b)!==T(a.ja.i8,b,0)?0:1;},Dr=a=>{let b,c;b=0;c=0;while(c<Bg(a.ja)){b=b+(!Hz(a,c)?0:1)|0;c=c+1|0;}return b;},WU=(a,b)=>{let c;a:{if(a===b)c=1;else if(b!==null&&By(b)===Bw(IW)){b=b;if(!W(a.jt,b.jt)){c=0;break a;}if(!W(a.ja,b.ja)){c=0;break a;}if(!W(a.nf,b.nf)){c=0;break a;}if(a.kE!=b.kE){c=0;break a;}if(a.kh!==b.kh){c=0;break a;}if(!W(a.kd,b.kd)){c=0;break a;}if(!W(a.nI,b.nI)){c=0;break a;}if(!W(a.lb,
b.lb)){c=0;break a;}if(a.lm==b.lm){c=1;break a;}c=0;}else c=0;}return c;},Sb=a=>{return a.ja;};
function Mc(){let a=this;H.call(a);a.jd=null;a.jc=null;}
let Sa=(a,b)=>{let c,d,e,f;c=Dg(b.j8);d=Bc(Ce,c);e=d.data;a.jd=d;a.jc=Bc(Ce,c);e[0]=BA(0,0);a.jc.data[0]=BA(0,0);f=1;while(f<c){a.jd.data[f]=BA(Bd(b,f),Bd(b,f-1|0));a.jc.data[f]=BA(Bd(b,f),1);f=f+1|0;}},Ch=a=>{let b=new Mc();Sa(b,a);return b;},CI=a=>{let b,c,d,e,f;b=0;c=1;while(true){d=a.jd.data;if(c>=d.length)break;b=b+(d[c].iY.data.length+a.jc.data[c].iY.data.length|0)|0;c=c+1|0;}d=Bj(b);e=0;c=1;while(true){f=a.jd.data;if(c>=f.length)break;b=L_(f[c].iY,d,e);e=L_(a.jc.data[c].iY,d,b);c=c+1|0;}return d;},C3
=(a,b)=>{let c,d,e;c=0;d=1;while(true){e=a.jd.data;if(d>=e.length)break;c=Q5(b,Q5(b,c,e[d].iY),a.jc.data[d].iY);d=d+1|0;}},Oy=b=>{let c,d,e;b=b.data;c=b.length;d=0;while(d<c){e=b[d];if(e-e!==0.0)return 0;d=d+1|0;}return 1;},L_=(b,c,d)=>{let e;e=b.data.length;B$(b,0,c,d,e);return d+e|0;},Q5=(b,c,d)=>{let e;e=d.data.length;B$(b,c,d,0,e);return c+e|0;};
function Ce(){let a=this;H.call(a);a.i2=0;a.i5=0;a.iY=null;}
let FN=(a,b,c)=>{a.i2=b;a.i5=c;a.iY=Bj(Bb(b,c));},BA=(a,b)=>{let c=new Ce();FN(c,a,b);return c;},D7=b=>{let c,d,e,f,g,h,i;b=b.data;c=new Ce;d=b.length;FN(c,d,!d?0:b[0].data.length);e=0;while(e<d){f=b[e].data.length;g=c.i5;if(f!=g){h=new BS;d=b[e].data.length;i=L();P(Q(I(Q(I(Q(I(i,G(372)),e),G(373)),d),G(374)),g),46);BY(h,K(i));Z(h);}B$(b[e],0,c.iY,Bb(e,g),g);e=e+1|0;}return c;},Op=a=>{return a.i2;},G3=a=>{return a.i5;},T=(a,b,c)=>{return a.iY.data[Bb(b,a.i5)+c|0];},BQ=(a,b,c,d)=>{a.iY.data[Bb(b,a.i5)+c|0]=d;},H2
=a=>{return a.iY;},Ki=a=>{let b,c,d;b=BA(a.i2,a.i5);c=a.iY;d=c.data;B$(c,0,b.iY,0,d.length);return b;},EY=a=>{let b,c,d;b=a.i2;c=a.i5;d=L();Q(P(Q(d,b),120),c);return K(d);},HL=(a,b)=>{let c,d,e,f,g,h,i,j,k,l;a:{if(b instanceof Ce){c=b;if(a.i2==c.i2&&a.i5==c.i5){b:{d=a.iY;e=c.iY;if(d===e)f=1;else{if(d!==null&&e!==null){d=d.data;e=e.data;f=d.length;if(f==e.length){g=0;c:{while(true){if(g>=f){g=(-1);break c;}h=g+0|0;i=d[h];j=e[h];Jy();h=(!(i>j)?0:1)-(!(j>i)?0:1)|0;if(!h){k=1.0/i;l=1.0/j;h=(((!(k>l)?0:1)-(!(l>k)
?0:1)|0)+(j!==j?0:1)|0)-(i!==i?0:1)|0;}if(h)break;g=g+1|0;}}f=g>=0?0:1;break b;}}f=0;}}if(f){f=1;break a;}}}f=0;}return f;};
function HZ(){let a=this;M.call(a);a.kf=null;a.kW=null;}
let Pm=a=>{return a.kf.data.length+a.kW.data.length|0;},T4=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&By(b)===Bw(HZ)){b=b;c=!W(a.kf,b.kf)?0:W(a.kW,b.kW)?1:0;}else c=0;return c;},PJ=J(),Xr=a=>{return performance.now();},Hd=J(0);
function Qu(){let a=this;H.call(a);a.pL=null;a.pM=null;a.pN=0;}
function OB(){let a=this;H.call(a);a.jk=null;a.j2=null;}
let MK=(a,b,c,d)=>{let e,f;if(!V(D_(CL(a.jk,c),G(2)),d)&&!G2(a.jk,b)){e=a.j2;b=b.i7;f=c.i7;c=L();I(I(P(I(I(I(c,b),G(375)),f),61),d),G(376));b=K(c);R(e,b);}},GU=(a,b)=>{let c,d;c=b.i7;b=Bn(a.jk,b);d=L();I(P(I(d,c),61),b);return K(d);},Eu=J(BL),N4=J(Dz),YR=null,Jy=()=>{Jy=Be(N4);T8();},T8=()=>{YR=Bw(CR);},NV=J(0);
function HW(){let a=this;H.call(a);a.pS=null;a.pQ=null;}
let XI=b=>{let c;b=b;c=b.pS;b=b.pQ;Hy(c);b.gI();};
function M4(){H.call(this);this.os=0;}
function Ky(){let a=this;H.call(a);a.qe=null;a.qd=null;}
let Vo=(b,c)=>{let d,e,f;b=b;d=b.qe;b=b.qd;e=!V(Bq(c.pointerType),G(377))?12.0:24.0;f=d.mg.gJ(c.offsetX,c.offsetY,e);d.lB=f;if(f)b.setPointerCapture(c.pointerId);};
function Kz(){H.call(this);this.rb=null;}
let XU=(b,c)=>{b=b.rb;if(b.lB)b.mg.gK(c.offsetX,c.offsetY);};
function KA(){H.call(this);this.ph=null;}
let Xt=(b,c)=>{Q4(b.ph);};
function KB(){H.call(this);this.p4=null;}
let W1=(b,c)=>{Q4(b.p4);};
function KC(){H.call(this);this.qq=null;}
let SQ=(b,c)=>{if(b.qq.lB)c.preventDefault();};
function Io(){H.call(this);this.pa=null;}
let Xs=(b,c)=>{b.pa.gI();},EB=J(BL);
function Lf(){let a=this;H.call(a);a.ld=null;a.kw=null;a.kl=null;a.mB=null;a.nS=null;}
let Uu=(a,b,c,d)=>{let e,f,g,h,i;a.nS=G(2);a.ld=c;e=c.i7;f=BZ(b,G(378));a.kw=f;f.className="field";b=a.kw;f=DN(e,45,32);g=((BM(f,0)-97|0)+65|0)&65535;f=Ha(f,1);h=L();I(P(h,g),f);(B1(b,G(379),K(h))).setAttribute("for",S(e));b=c.kt;if(b instanceof Fg){f=b;h=BZ(a.kw,G(380));f=BI(f.k7);while(BF(f)){B1(h,G(224),BD(f));}}else{h=BZ(a.kw,G(381));h.setAttribute("type","text");h.setAttribute("inputmode",S(!(a.ld.kt instanceof Kw)?G(382):G(383)));h.setAttribute("autocomplete","off");h.setAttribute("spellcheck","false");}a.kl
=h;h.setAttribute("id",S(e));h=a.kl;b=L();I(I(I(I(b,e),G(384)),e),G(385));f=K(b);h.setAttribute("aria-describedby",S(f));i=B1(a.kw,G(209),c.oP);b="help";i.className=b;f=L();I(I(f,e),G(386));h=K(f);i.setAttribute("id",S(h));b=BZ(a.kw,G(209));a.mB=b;i="complaint";b.className=i;b=a.mB;f=L();I(I(f,e),G(385));h=K(f);b.setAttribute("id",S(h));a.mB.setAttribute("role","alert");b=a.kl;f=new H3;f.pH=a;f.pG=d;f.pF=c;b.addEventListener("change",Bi(Bk(f),"handleEvent"));},Ui=(a,b,c)=>{let d=new Lf();Uu(d,a,b,c);return d;},Ma
=(a,b)=>{BB(a.mB,b);Ft(a.kl,G(229),Cu(b)?0:1,G(136));},YS=J(),Pw=J(),Vu=null,KV=null,Hp=null,F9=null,OW=null,KS=null,On=null,Fq=()=>{Fq=Be(Pw);Tj();},Tj=()=>{let b;Vu=new WeakMap();KV=!(typeof WeakRef!=='undefined'?1:0)?null:new WeakMap();Hp=!(typeof WeakRef!=='undefined'?1:0)?null:new Map();F9=!(typeof WeakRef!=='undefined'?1:0)?null:new Map();if(Hp===null)b=null;else{b=new HR;b=new FinalizationRegistry(Bi(Bk(b),"accept"));}KS=b;if(F9===null)b=null;else{b=new HQ;b=new FinalizationRegistry(Bi(Bk(b),"accept"));}On
=b;},Xv=J();
function BU(){BJ.call(this);this.lY=null;}
let DW=null,Ho=null,Gf=null,Oz=null,Q0=null,NC=null,Qd=null,LY=null,Co=()=>{Co=Be(BU);Rr();},Dv=(a,b,c,d)=>{Co();Ct(a,b,c);a.lY=d;},Y0=a=>{return a.lY;},RL=(a,b,c)=>{let d,e,f,g;d=b.iY;e=c.iY;f=0;while(true){g=d.data;if(f>=g.length)break;e.data[f]=a.gL(g[f]);f=f+1|0;}},Mr=(a,b,c,d,e)=>{let f,g,h,i,j,k,l,m,n;f=b.iY;g=c.iY;h=d.iY;i=e.iY;j=0;while(true){k=i.data;if(j>=k.length)break;l=g.data;m=h.data;n=f.data;k[j]=a.gM(l[j],m[j])*n[j];j=j+1|0;}},Rr=()=>{let b,c,d;b=new K3;Dv(b,G(387),0,G(51));DW=b;b=new K2;Dv(b,
G(388),1,G(52));Ho=b;b=new K1;Dv(b,G(328),2,G(53));Gf=b;b=new K0;Dv(b,G(389),3,G(54));Oz=b;b=new KZ;Dv(b,G(390),4,G(55));Q0=b;b=new KY;Dv(b,G(391),5,G(56));NC=b;b=new KX;Dv(b,G(392),6,G(57));Qd=b;c=Bc(BU,7);d=c.data;d[0]=DW;d[1]=Ho;d[2]=Gf;d[3]=Oz;d[4]=Q0;d[5]=NC;d[6]=b;LY=c;},LN=J(),OL=null,HD=()=>{HD=Be(LN);X8();},X8=()=>{let b,c;b=B6((B3()).data.length);c=b.data;OL=b;c[Ec.jr]=1;c[CQ.jr]=2;c[Dq.jr]=3;},KM=J(0),Nw=J(0),QB=J(0),NM=J(0),P7=J(0),OF=J(0),PT=J(0),L8=J(0),M8=J(0),Mu=J(0),LT=J(0),UC=J(),Fw=b=>{let c,
d;c=b.lastChild;while(c!==null){d=c.previousSibling;if(c.nodeType!=2)b.removeChild(c);c=d;}return b;},W7=J(),C0=(b,c)=>{let d,e,f,g;d=Bf();if(Cu(Dl(b)))return d;e=0;f=FZ(b,c,0);while(f>=0){g=Dp(b,e,f);R(d,g);e=f+1|0;f=FZ(b,c,e);}b=Ha(b,e);R(d,b);return d;},GA=b=>{let c,d,e,f,g;c=C0(b,44);d=Bj(c.i4);e=d.data;f=0;g=e.length;while(f<g){e[f]=KJ(BH(c,f));f=f+1|0;}return d;},KJ=b=>{let c,d;c=Ev(b);d=new QA;d.qV=b;if(c!==CS)return c.l5;b=d.qV;c=new H0;d=L();I(I(d,G(393)),b);BY(c,K(d));Z(c);},Sq=J(),Gj=b=>{let c;c=
(By(b)).kp;if(c[Bu].itemType!==null)return X0(b);b=new BS;Bp(b);Z(b);},G1=J(BL),Q_=J(),UF=a=>{return performance.now();};
function PI(){let a=this;H.call(a);a.mr=null;a.jO=0;a.mT=null;a.jL=0;a.lc=0;}
let DM=a=>{return a.jO>=a.mr.iZ.length?0:BM(a.mr,a.jO);},Jm=b=>{return 48<=b&&b<=57?1:0;},Nd=a=>{let b,c;b=DM(a);c=b!=45&&b!=8722?0:1;if(!(!c&&b!=43))a.jO=a.jO+1|0;return c;};
function H5(){let a=this;M.call(a);a.mN=0;a.mD=0;}
let MF=(b,c,d)=>{let e,f;e=Bb(b%(((d+c|0)-1|0)/c|0)|0,c);f=new H5;b=BG(c,d-e|0);f.mN=e;f.mD=b;return f;},TS=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&By(b)===Bw(H5)){b=b;c=a.mN!=b.mN?0:a.mD==b.mD?1:0;}else c=0;return c;};
function Gh(){let a=this;H.call(a);a.m8=null;a.jF=null;a.jA=null;}
let I4=(a,b,c)=>{let d,e,f,g;a.m8=b;d=Dg(b.j8);e=Bc(Ce,d);f=e.data;a.jF=e;a.jA=Bc(Ce,d);f[0]=BA(0,0);a.jA.data[0]=c;g=1;while(g<d){a.jF.data[g]=BA(c.i2,Bd(b,g));a.jA.data[g]=BA(c.i2,Bd(b,g));g=g+1|0;}},EX=(a,b)=>{let c=new Gh();I4(c,a,b);return c;},Go=a=>{return a.jA.data[Bo(a.m8)];},DF=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t;c=b.jd;d=b.jc;e=1;while(e<=Bo(a.m8)){f=c.data;b=a.jA.data[e-1|0];g=f[e];h=a.jF.data[e];DI(b.i5==g.i5&&h.i2==b.i2&&h.i5==g.i2?1:0,G(394),b,g,h);i=b.iY;j=g.iY;f=h.iY;k=b.i2;l=g.i2;m
=b.i5;n=0;while(n<k){o=0;while(o<l){p=0.0;q=0;while(q<m){r=i.data;s=j.data;p=p+r[Bb(n,m)+q|0]*s[Bb(o,m)+q|0];q=q+1|0;}f.data[Bb(n,l)+o|0]=p;o=o+1|0;}n=n+1|0;}b=d.data[e];g=a.jF.data[e];DI(b.i2==g.i5&&b.i5==1?1:0,G(395),g,b,g);i=b.iY;j=g.iY;t=g.i5;n=0;while(true){r=j.data;if(n>=r.length)break;o=0;while(o<t){f=i.data;q=n+o|0;r[q]=r[q]+f[o];o=o+1|0;}n=n+t|0;}RL(Iu(a.m8,e),a.jF.data[e],a.jA.data[e]);e=e+1|0;}};
function PD(){let a=this;M.call(a);a.lD=null;a.rl=null;a.j_=null;a.nx=null;a.nA=null;a.lT=null;a.kA=0;}
let VB=a=>{return a.j_;};
function E_(){let a=this;M.call(a);a.jK=null;a.ju=null;a.kn=null;a.ks=null;a.mL=null;a.mk=null;a.mz=null;a.kD=null;a.kv=null;a.n0=null;a.nq=null;a.kj=null;}
let HN=(a,b,c,d,e,f,g,h,i,j,k,l,m)=>{a.jK=b;a.ju=c;a.kn=d;a.ks=e;a.mL=f;a.mk=g;a.mz=h;a.kD=i;a.kv=j;a.n0=k;a.nq=l;a.kj=m;},YY=(a,b,c,d,e,f,g,h,i,j,k,l)=>{let m=new E_();HN(m,a,b,c,d,e,f,g,h,i,j,k,l);return m;},TK=()=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p;b=Ba(1512988);c=new E_;d=Ba(15789813);e=Ba(11183798);f=Ba(9144216);g=Ba(15000044);h=Ba(14268646);i=Ba(10935200);j=Ba(12160969);k=Ba(7323508);l=Ba(13214934);m=new Du;n=Bc(CU,7);o=n.data;o[0]=Ba(1775906);o[1]=Ba(3089216);o[2]=Ba(5189463);o[3]=Ba(7815012);o[4]=Ba(10638698);o[5]
=Ba(13204079);o[6]=Ba(15051394);Ff(m,n);p=new Du;n=Bc(CU,3);o=n.data;o[0]=Jo(DO(Ba(10055851),0.5),b);o[1]=Ba(2499629);o[2]=Jo(DO(Ba(5942881),0.4),b);Ff(p,n);HN(c,b,d,e,f,g,h,i,j,k,l,m,p);return c;},WW=a=>{return a.jK;},W_=a=>{return a.ju;},OH=a=>{return a.ks;},S5=J(),Gc=(b,c)=>{let d,e,f,g;b=b.data;d=Bj(c);e=d.data;f=BG(c,b.length);g=0;while(g<f){e[g]=b[g];g=g+1|0;}return d;};
function KO(){let a=this;H.call(a);a.k0=null;a.kR=null;a.ke=null;a.kP=null;a.kO=null;}
let VG=(a,b,c)=>{let d,e,f;a.k0=b;d=Dg(b.j8);a.kR=Bc(Ce,d);a.ke=Bc(Ce,d);e=Ch(b);a.kP=e.jd;a.kO=e.jc;a.kR.data[0]=BA(0,0);a.ke.data[0]=BA(0,0);f=1;while(f<d){a.kR.data[f]=BA(c,Bd(b,f));a.ke.data[f]=BA(c,Bd(b,f));f=f+1|0;}},J4=(a,b)=>{let c=new KO();VG(c,a,b);return c;},JI=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y;e=c.jA.data;f=b.jd;g=Bo(a.k0);Yn(a.k0.k$,e[g],d,a.kR.data[g]);h=Bo(a.k0);i=a.k0;b=i.k3;Co();if(b===DW&&i.k$===EC){i=c.jA.data[h];b=a.ke.data[h];DI(IR(i,d)&&IR(i,b)?1:0,G(396),i,d,b);j
=i.iY;k=d.iY;l=b.iY;m=0;while(true){n=l.data;if(m>=n.length)break;o=j.data;p=k.data;n[m]=o[m]-p[m];m=m+1|0;}}else Mr(Iu(i,h),a.kR.data[h],c.jF.data[h],c.jA.data[h],a.ke.data[h]);while(true){h=C1(g,1);if(h<0)break;b=a.ke.data[g];m=g-1|0;i=e[m];q=a.kP.data[g];DI(b.i2==i.i2&&q.i2==b.i5&&q.i5==i.i5?1:0,G(397),b,i,q);n=b.iY;j=i.iY;k=q.iY;r=b.i5;s=i.i5;t=b.i2;u=0;while(u<r){v=0;while(v<s){w=0.0;x=0;while(x<t){p=n.data;l=j.data;w=w+p[Bb(x,r)+u|0]*l[Bb(x,s)+v|0];x=x+1|0;}k.data[Bb(u,s)+v|0]=w;v=v+1|0;}u=u+1|0;}b=a.ke.data[g];d
=a.kO.data[g];DI(d.i2==b.i5&&d.i5==1?1:0,G(398),b,b,d);l=b.iY;p=d.iY;y=b.i5;u=0;while(u<y){w=0.0;v=u;while(true){k=l.data;if(v>=k.length)break;w=w+k[v];v=v+y|0;}p.data[u]=w;u=u+1|0;}if(h>0){l=f.data;b=a.ke.data[g];d=l[g];i=a.kR.data[m];DI(b.i5==d.i2&&i.i2==Op(b)&&G3(i)==G3(d)?1:0,G(399),b,d,i);p=H2(b);l=H2(d);k=H2(i);h=Op(b);u=G3(d);v=G3(b);x=0;while(x<h){y=0;while(y<u){w=0.0;t=0;while(t<v){j=p.data;n=l.data;w=w+j[Bb(x,v)+t|0]*n[Bb(t,u)+y|0];t=t+1|0;}k.data[Bb(x,u)+y|0]=w;y=y+1|0;}x=x+1|0;}Mr(Iu(a.k0,m),a.kR.data[m],
c.jF.data[m],e[m],a.ke.data[m]);}g=g+(-1)|0;}};
function P8(){let a=this;H.call(a);a.n8=null;a.nU=null;a.om=null;}
let VH=(a,b,c)=>{let d;d=DU(BA(c,2),BA(c,1));a.n8=d;a.nU=EX(b,d.i1);a.om=J4(b,c);},L$=(a,b)=>{let c=new P8();VH(c,a,b);return c;};
function H1(){let a=this;H.call(a);a.qs=null;a.qt=null;}
let To=(b,c)=>{let d;b=b;d=b.qs;b=b.qt;d.os=(L0(c[c.length-1|0])).isIntersecting?1:0;b.gI();};
function H3(){let a=this;H.call(a);a.pH=null;a.pG=null;a.pF=null;}
let Rk=(b,c)=>{let d,e;b=b;c=b.pH;d=b.pG;b=b.pF;e=!(c.ld.kt instanceof Fg)?Bq(c.kl.value):Bq(c.kl.value);Ma(c,J6(d,b,e));};
function Ia(){let a=this;M.call(a);a.j8=null;a.kk=null;a.k3=null;a.k$=null;}
let Bo=a=>{return Dg(a.j8)-1|0;},Bd=(a,b)=>{return (FP(a.j8,b)).l3;},Iu=(a,b)=>{return b!=Bo(a)?a.kk:a.k3;},CE=a=>{let b,c;b=0;c=1;while(c<=Bo(a)){b=b+Bb(Bd(a,c),Bd(a,c-1|0)+1|0)|0;c=c+1|0;}return b;},Gi=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&By(b)===Bw(Ia)){b=b;c=!W(a.j8,b.j8)?0:!W(a.kk,b.kk)?0:!W(a.k3,b.k3)?0:W(a.k$,b.k$)?1:0;}else c=0;return c;};
function Jg(){let a=this;M.call(a);a.mh=null;a.m0=0;}
let OE=(a,b,c)=>{a.mh=b;a.m0=c;},Fh=(a,b)=>{let c=new Jg();OE(c,a,b);return c;},Sy=b=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q;c=Jh(b);d=G8(b);e=!(DH(c,EI(0, 1048576))&&b>2.2250738585072014E-308?1:0)?1:2;f=D6(c,Bx(d,0)+e|0);g=D6(Cb(1),Bx( -d|0,0)+e|0);h=D6(Cb(1),Bx(d,0));i=D6(Cb(1),(Bx(d,0)+e|0)-1|0);j=LJ(b);Ee(g,Bx(j,0));k=Bc(Hr,3).data;k[0]=f;k[1]=h;k[2]=i;e=k.length;l=0;m= -j|0;while(l<e){Ee(k[l],Bx(m,0));l=l+1|0;}l=GM(RO(c,Cb(2)),B7)?1:0;if(C6(Jn(f,i),g)>=l){Dw(g,0);j=j+1|0;}n=L();while(true){k=Bc(Hr,3).data;k[0]
=f;k[1]=h;k[2]=i;m=k.length;d=0;while(d<m){Dw(k[d],0);d=d+1|0;}o=Iw(f,g);p=C6(h,f)<l?0:1;q=C6(Jn(f,i),g)<l?0:1;if(q&&!(p&&!No(f,g,o)))o=o+1|0;P(n,(48+o|0)&65535);if(p)break;if(q)break;}return Fh(K(n),j);},No=(b,c,d)=>{return C6(Jn(b,b),c)<(d%2|0?0:1)?0:1;},Jh=b=>{let c;c=QF(b);if(Oa(c,EI(0, 1048576)))c=Vx(Rg(c,EI(4294967295, 1048575)),EI(0, 1048576));return c;},G8=b=>{return Bx(E3(Xy(QF(b),52)),1)-1075|0;},LJ=b=>{let c,d,e,f;c=G8(b)+63|0;d=Jh(b);Jl();if(DH(d,B7))e=64;else{e=0;f=DL(d,32);if(GM(f,B7))e=32;else f
=d;d=DL(f,16);if(DH(d,B7))d=f;else e=e|16;f=DL(d,8);if(DH(f,B7))f=d;else e=e|8;d=DL(f,4);if(DH(d,B7))d=f;else e=e|4;f=DL(d,2);if(DH(f,B7))f=d;else e=e|2;if(GM(DL(f,1),B7))e=e|1;e=(64-e|0)-1|0;}return Da((c-e|0)*0.3010299956639812)|0;},D6=(b,c)=>{let d;d=Hh(b);FA(d,c);return d;};
function G9(){let a=this;M.call(a);a.jY=0.0;a.jU=0.0;a.jM=0.0;a.jJ=0.0;}
let GY=null,GQ=null,G5=()=>{G5=Be(G9);WX();},X5=(a,b,c,d,e)=>{G5();a.jY=b;a.jU=c;a.jM=d;a.jJ=e;},Gk=(a,b,c,d)=>{let e=new G9();X5(e,a,b,c,d);return e;},Ql=b=>{let c,d,e,f,g,h,i,j;G5();c=0.0;d=1.0;e=0.0;f=1.0;g=0;while(g<b.i2){c=Bh(c,T(b,g,0));d=Bz(d,T(b,g,0));e=Bh(e,T(b,g,1));f=Bz(f,T(b,g,1));g=g+1|0;}if(EV(GY,c,e)&&EV(GY,d,f))return GY;if(EV(GQ,c,e)&&EV(GQ,d,f))return GQ;h=Bz(d-c,f-e)*0.6;i=(c+d)/2.0;j=(e+f)/2.0;return Gk(i-h,i+h,j-h,j+h);},EV=(a,b,c)=>{return a.jY<=b&&b<=a.jU&&a.jM<=c&&c<=a.jJ?1:0;},L4=(a,
b)=>{let c;if(a===b)c=1;else if(b!==null&&By(b)===Bw(G9)){b=b;c=a.jY!==b.jY?0:a.jU!==b.jU?0:a.jM!==b.jM?0:a.jJ===b.jJ?1:0;}else c=0;return c;},WX=()=>{GY=Gk((-0.1),1.1,(-0.1),1.1);GQ=Gk((-1.1),1.1,(-1.1),1.1);};
function M6(){let a=this;H.call(a);a.o0=null;a.oC=null;a.qM=0;a.mP=null;a.nd=null;a.ok=null;a.mE=null;a.oB=null;}
let Os=(a,b)=>{let c,d,e,f,g,h,i,j,k,l;a:{if(!(!B5(a.mE)&&Ht(a.oB)===b)){a.oB=Bv(b);c=F7(b);DF(a.mP,c);d=new JM;e=b.kE;f=E7(b.kh);g=new PG;g.px=a;g.pw=c;c=new JD;h=a.oC;i=a.qM;j=(Go(a.mP)).iY;k=C1(i,2);if(k>=0&&k>=0&&j.data.length==Bb(i,i)){c.kI=h;c.jB=i;c.j5=i;c.kH=j;b=b.ja;h=b.i1;b=b.i8;if(h.i5!=2)break a;if(b.i5!=1)break a;if(h.i2!=b.i2)break a;d.lR=e;d.m9=f;d.lH=g;d.kG=c;d.jD=h;d.m6=b;a.mE=Bv(d);}else{l=j.data;b=new BS;k=l.length;c=L();I(Q(I(Q(P(Q(I(c,G(400)),i),120),i),G(401)),k),G(402));BY(b,K(c));Z(b);}}return Bl(a.mE);}c
=new BS;d=EY(h);b=EY(b);f=L();P(I(I(I(I(f,G(403)),d),G(241)),b),46);BY(c,K(f));Z(c);};
function CU(){let a=this;M.call(a);a.jQ=0;a.j0=0;a.jW=0;a.lh=0.0;}
let Vh=(a,b,c,d,e)=>{a.jQ=b;a.j0=c;a.jW=d;a.lh=e;},GD=(a,b,c,d)=>{let e=new CU();Vh(e,a,b,c,d);return e;},Ba=b=>{return GD(b>>16&255,b>>8&255,b&255,1.0);},DO=(a,b)=>{return GD(a.jQ,a.j0,a.jW,b);},Jo=(a,b)=>{return GD(Ib(a,a.jQ,b.jQ),Ib(a,a.j0,b.j0),Ib(a,a.jW,b.jW),1.0);},Ib=(a,b,c)=>{let d;d=a.lh;return Br(d*b+(1.0-d)*c)|0;},JX=a=>{let b,c;b=Er(G(404));FT(b,a.jQ);FT(b,a.j0);FT(b,a.jW);c=a.lh;if(c<1.0)FT(b,Br(255.0*c)|0);return K(b);},FT=(b,c)=>{P(P(b,BM(G(405),c>>4)),BM(G(405),c&15));},X9=(a,b)=>{let c;if(a
===b)c=1;else if(b!==null&&By(b)===Bw(CU)){b=b;c=a.jQ!=b.jQ?0:a.j0!=b.j0?0:a.jW!=b.jW?0:a.lh===b.lh?1:0;}else c=0;return c;};
function Du(){H.call(this);this.ml=null;}
let FB=null,Fu=()=>{Fu=Be(Du);V2();},Ff=(a,b)=>{Fu();a.ml=b.bb();},O2=a=>{let b=new Du();Ff(b,a);return b;},Es=(a,b)=>{return JV(a,Bz(0.0,Bh(255.0,b*256.0))|0);},JV=(a,b)=>{let c,d,e,f,g;c=a.ml.data;d=c.length-1|0;e=Bb(b,d);b=e/255|0;f=c[b];g=c[BG(d,b+1|0)];d=e%255|0;return GD(Kb(f.jQ,g.jQ,d),Kb(f.j0,g.j0,d),Kb(f.jW,g.jW,d),1.0);},Kb=(b,c,d)=>{Fu();return (Bb(b,255-d|0)+Bb(c,d)|0)/255|0;},V2=()=>{let b,c,d;b=new Du;c=Bc(CU,11);d=c.data;d[0]=Ba(4194379);d[1]=Ba(7744131);d[2]=Ba(10055851);d[3]=Ba(12756431);d[4]
=Ba(15193320);d[5]=Ba(16250871);d[6]=Ba(14282963);d[7]=Ba(10935200);d[8]=Ba(5942881);d[9]=Ba(1800247);d[10]=Ba(17435);Ff(b,c);FB=b;},P0=J(0),DP=(a,b)=>{let c;c=a.l6;return c*Bz(1.0,Br(b/c));},I7=(a,b)=>{let c;c=a.l6;return c*Br(b/c);},D9=(a,b,c)=>{let d,e;d=a;e=Br(c/d.l6)%2.0!==1.0?0:1;return I7(a,b)+(!e?0.0:d.l6/2.0);};
function Ly(){let a=this;H.call(a);a.jm=null;a.kX=0.0;a.mX=0.0;a.l6=0.0;a.ns=null;}
let B2=(a,b,c)=>{let d;a.jm.fillStyle=S(JX(c));if(!(b instanceof Dm)){M2(a,b);a.jm.fill('evenodd');}else{d=b;a.jm.fillRect(d.i_,d.jo,d.jh,d.jw);}},Cd=(a,b,c)=>{let d;a.jm.strokeStyle=S(JX(c.pj));a.jm.lineWidth=c.k_;W5(a.jm,c.qg);if(!(b instanceof Dm)){M2(a,b);a.jm.stroke();}else{d=b;a.jm.strokeRect(d.i_,d.jo,d.jh,d.jw);}},CB=(a,b,c,d,e,f)=>{let g,h,i,j;g=e.nw;DR();h=g!==Kc?G(2):G(406);i=e.mG;Dc();g=i!==E9?G(407):G(408);i=E0(e.lM,2);j=L();I(I(I(I(j,h),i),G(409)),g);g=K(j);if(!V(g,a.ns)){a.ns=g;a.jm.font=S(g);}a:
{h=a.jm;Jk();switch(Mj.data[e.p7.jr]){case 1:e=G(410);break a;case 2:e=G(411);break a;case 3:e=G(264);break a;default:}b=new O5;Bp(b);Z(b);}e=S(e);h.textAlign=e;h=a.jm;f=S(JX(f));h.fillStyle=f;a.jm.fillText(S(b),c,d);},M2=(a,b)=>{let c,d,e;a:{a.jm.beginPath();if(b instanceof G_){c=b;a.jm.arc(c.oz,c.oy,c.oe,0.0,6.283185307179586);}else if(b instanceof GV)Jp(a,b.lL);else if(b instanceof IP){d=BI(b.qa);while(BF(d)){Jp(a,BD(d));}}else if(b instanceof EN){e=BI(b.nv);while(true){if(!BF(e))break a;Jp(a,BD(e));a.jm.closePath();}}}},Jp
=(a,b)=>{let c,d;c=0;while(true){d=b.data;if(c>=d.length)break;if(c)a.jm.lineTo(d[c],d[c+1|0]);else a.jm.moveTo(d[c],d[c+1|0]);c=c+2|0;}},SN=J(),W5=(b,c)=>{b.setLineDash(c?[c]:[]);},Wl=J(),Pn=b=>{return Ev(DN(DN(Dl(b),44,46),8722,45));},Hx=b=>{return DN(BV(b),45,8722);};
function Hv(){let a=this;M.call(a);a.lo=null;a.mY=null;a.mb=null;a.lz=null;}
let Vt=(a,b)=>{let c,d,e;if(a===b)c=1;else if(b!==null&&By(b)===Bw(Hv)){b=b;d=a.lo;e=b.lo;if(!W(B4(d),B4(e)))c=0;else{d=a.mY;e=b.mY;if(!W(B4(d),B4(e)))c=0;else{d=a.mb;e=b.mb;if(!W(B4(d),B4(e)))c=0;else{d=a.lz;b=b.lz;c=W(B4(d),B4(b))?1:0;}}}}else c=0;return c;};
function IS(){let a=this;M.call(a);a.lS=0;a.mo=null;a.m5=null;}
let VI=(a,b)=>{let c,d,e;if(a===b)c=1;else if(b!==null&&By(b)===Bw(IS)){b=b;if(a.lS!=b.lS)c=0;else{d=a.mo;e=b.mo;if(!W(B4(d),B4(e)))c=0;else{d=a.m5;b=b.m5;c=W(B4(d),B4(b))?1:0;}}}else c=0;return c;};
function NS(){let a=this;M.call(a);a.oY=null;a.oQ=0.0;a.qE=0.0;a.rc=null;a.pX=null;}
let NW=b=>{let c,d;a:{if(Bo(b.jt)==1){c=b.ja;b=Fd();if(HL(c.i1,b.i1)&&HL(c.i8,b.i8)?1:0){d=1;break a;}}d=0;}return d;},SH=b=>{let c,d,e,f,g,h;if(!NW(b)){b=new BS;BY(b,G(412));Z(b);}c=EX(b.jt,b.ja.i1);DF(c,F7(b));d=c.jF.data[1].iY;e=d.data;c=new NS;f=e[0]+e[3];g=e[1]+e[2];b=QX(b);h=L();I(I(h,b),G(413));b=K(h);c.oY=d;c.oQ=f;c.qE=g;c.rc=G(414);c.pX=b;return c;};
function Pl(){let a=this;H.call(a);a.pC=0;a.pB=0;}
let Rh=(a,b)=>{let c,d;b=Bk(b);c=a.pC;d=a.pB;GP();b.show(!!c,!!d);};
function Jq(){let a=this;M.call(a);a.mv=null;a.m_=0;}
let Vr=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&By(b)===Bw(Jq)){b=b;c=!W(a.mv,b.mv)?0:a.m_==b.m_?1:0;}else c=0;return c;},Hb=J(Cn);
function Dx(){BJ.call(this);this.oF=null;}
let EC=null,MQ=null,Rl=null,F5=()=>{F5=Be(Dx);Tc();},Qt=(a,b,c,d)=>{F5();Ct(a,b,c);a.oF=d;},Yn=(a,b,c,d)=>{let e,f,g,h,i,j,k;e=b.iY;f=c.iY;g=d.iY;h=0;while(true){i=g.data;if(h>=i.length)break;j=e.data;k=f.data;i[h]=a.gM(j[h],k[h]);h=h+1|0;}},Tc=()=>{let b,c,d;b=new Pf;Qt(b,G(415),0,G(64));EC=b;b=new Pe;Qt(b,G(416),1,G(65));MQ=b;c=Bc(Dx,2);d=c.data;d[0]=EC;d[1]=b;Rl=c;},Fn=J(0);
function Mh(){let a=this;H.call(a);a.nc=null;a.o6=null;}
let Uf=(a,b,c)=>{let d,e,f,g;d=CI(b);a.nc.d3(b,c);e=CI(b);f=0;while(true){g=e.data;if(f>=g.length)break;g[f]=!a.o6.data[f]?g[f]:d.data[f];f=f+1|0;}C3(b,e);},UJ=a=>{return a.nc.dv();},R_=(a,b)=>{a.nc.dC(b);},EH=J(0),MD=J(M),VM=(a,b)=>{let c,d,e,f,g;c=Ch(b);d=c.jd.data;e=Bc(B8(CR),2);f=e.data;f[0]=BT([1.0,1.0]);f[1]=BT([1.0,1.0]);d[1]=D7(e);d=c.jc.data;e=Bc(B8(CR),2);f=e.data;g=Bj(1);g.data[0]=0.0;f[0]=g;g=Bj(1);g.data[0]=(-1.0);f[1]=g;d[1]=D7(e);d=c.jd.data;e=Bc(B8(CR),1);e.data[0]=BT([1.0,(-2.0)]);d[2]=D7(e);d
=c.jc.data;e=Bc(B8(CR),1);f=e.data;g=Bj(1);g.data[0]=0.0;f[0]=g;d[2]=D7(e);return c;},Lo=J(M),So=(a,b)=>{return Ch(b);};
function Qg(){M.call(this);this.p2=null;}
let Xl=(a,b)=>{let c;c=Ch(b);C3(c,a.p2);return c;},KN=J(0);
function QA(){H.call(this);this.qV=null;}
let Wf=J(),IT=J(0),HR=J(),SV=(b,c)=>{b;Fq();Hp.delete(c);},HQ=J(),VU=(b,c)=>{b;Fq();F9.delete(c);},K3=J(BU),OA=(a,b)=>{return 1.0/(1.0+J5( -b));},Xg=(a,b,c)=>{return c*(1.0-c);},K2=J(BU),X_=(a,b)=>{let c,d;if(b!==0.0){c=Bt(b);if(c<0.7){d=b*b;b=b-d*(1.1486475E7+d*(810810.0+d*(12870.0+d*44.0)))/(3.4459425E7+d*(1.62162E7+d*(945945.0+d*(13860.0+d*45.0))))*b;}else{c=J5(2.0*c)+1.0;c=c<16.0?(c-2.0)/c:1.0-2.0/c;if(b<0.0)c= -c;b=c;}}return b;},YE=(a,b,c)=>{return 1.0-c*c;},K1=J(BU),UA=(a,b)=>{if(b<0.0)b=0.0;return b;},Rz
=(a,b,c)=>{return !(b>0.0)?0.0:1.0;},K0=J(BU),YK=(a,b)=>{if(!(b>0.0))b=0.01*b;return b;},Tu=(a,b,c)=>{return !(b>0.0)?0.01:1.0;},KZ=J(BU),UO=(a,b)=>{let c,d;c=J5( -Bt(b));d=1.0+c;return IN(d)-(d-1.0-c)/d+Bz(b,0.0);},Ug=(a,b,c)=>{Co();return OA(DW,b);},KY=J(BU),X2=(a,b)=>{return EW(b);},U5=(a,b,c)=>{return ES(b);},KX=J(BU),S8=(a,b)=>{return b;},XT=(a,b,c)=>{return 1.0;};
function Hr(){let a=this;H.call(a);a.jI=null;a.jv=0;}
let TU=(a,b)=>{a.jI=B6(4);while(GM(b,B7)){Kh(a,E3(b)&134217727);b=DL(b,27);}},Hh=a=>{let b=new Hr();TU(b,a);return b;},Jn=(b,c)=>{let d,e,f,g;d=Hh(B7);e=0;f=0;while(!(f>=b.jv&&f>=c.jv&&e<=0)){g=(C_(b,f)+C_(c,f)|0)+e|0;Kh(d,g&134217727);e=g>>27;f=f+1|0;}return d;},Na=a=>{let b;b=a.jv;return !b?0:((b*27|0)-Mp(C_(a,b-1|0))|0)+5|0;},C6=(a,b)=>{let c;c=Bx(a.jv,b.jv)-1|0;while(c>0&&C_(a,c)==C_(b,c)){c=c+(-1)|0;}return c<0?0:C_(a,c)-C_(b,c)|0;},Dw=(a,b)=>{let c,d,e;c=0;while(c<a.jv){d=a.jI.data;e=(d[c]*10|0)+b|0;d[c]
=e&134217727;b=e>>27;c=c+1|0;}if(b>0)Kh(a,b);},Ee=(a,b)=>{let c;c=0;while(c<b){Dw(a,0);c=c+1|0;}},FA=(a,b)=>{let c,d,e,f,g,h,i,j,k;c=b/27|0;d=b%27|0;e=a.jv;f=B6((e+c|0)+1|0);g=f.data;h=0;i=27-d|0;while(h<e){j=h+c|0;b=g[j];k=a.jI.data;g[j]=b|k[h]<<d&134217727;g[j+1|0]=k[h]>>i;h=h+1|0;}a.jI=f;a.jv=g.length;PN(a);},Iw=(a,b)=>{let c,d,e,f;c=0;while(C6(a,b)>=0){d=0;e=0;while(e<a.jv){f=(a.jI.data[e]-C_(b,e)|0)+d|0;a.jI.data[e]=f&134217727;d=f>>27;e=e+1|0;}PN(a);c=c+1|0;}return c;},C_=(a,b)=>{return b>=a.jv?0:a.jI.data[b];},Kh
=(a,b)=>{let c,d,e,f,g;c=a.jv;d=a.jI.data;e=d.length;if(c==e){c=2*c|0;f=B6(c);g=f.data;c=BG(c,e);e=0;while(e<c){g[e]=d[e];e=e+1|0;}a.jI=f;}d=a.jI.data;e=a.jv;a.jv=e+1|0;d[e]=b;},PN=a=>{let b,c,d;while(true){b=a.jv;if(b<=0)break;c=a.jI.data;d=b-1|0;if(c[d])break;a.jv=d;}},Ys=J(),X7=(b,c,d)=>{let e,f,g,h,i,j,k,l,m,n;e=c.lU.data[d].data;f=e.length;if(f>8){g=Infinity;h=(-Infinity);i=0;while(i<f){j=e[i];g=Bh(g,j);h=Bz(h,j);i=i+1|0;}N(Q(N(b,G(417)),f),G(418));N(N(Q(b,d),G(419)),Eb(g));P(N(N(b,G(190)),Eb(h)),46);return;}k
=0;l=f-1|0;while(k<f){m=Hg(c.jn,d,k);N(b,!k?G(4):k!=l?G(157):G(241));if(k)m=E4(m,G(4));else{m=Ha(m,1);n=L();I(P(n,72),m);n=K(n);m=L();I(I(m,n),G(420));m=K(m);}N(b,m);N(b,Eb(e[k]));P(N(N(b,G(421)),HX(GK(c,d,k))),41);k=k+1|0;}P(b,46);},Qy=(b,c)=>{let d;d=Hg(b,c.mO-1|0,c.n4);b=Hg(b,c.mO,c.nt);c=L();I(I(I(I(c,G(422)),d),G(190)),b);return K(c);},Hg=(b,c,d)=>{let e;if(c==Bo(b))return G(423);if(!c){c=d+1|0;b=L();Q(P(b,120),c);return K(b);}d=d+1|0;e=L();Q(I(e,G(424)),d);e=K(e);if(Bo(b)!=2){b=L();Q(I(I(b,e),G(425)),
c);e=K(b);}return e;},HX=b=>{return Dl(Jx(b));},XD=J();
function OK(){let a=this;H.call(a);a.pu=null;a.pv=0;}
let Vf=a=>{let b,c;b=a.pu;c=a.pv;Fc(b.ps.pU,c);},N3=J(),LA=null,GE=null,JR=null,I9=null,I$=null,P2=null,D4=()=>{D4=Be(N3);S7();},Mn=()=>{D4();return (Gm(Ot(BN(Bs,[G(31),G(34),G(50),G(53),G(60),G(53)])))).lQ;},H$=b=>{let c,d,e,f,g,h,i,j;D4();c=b.data.length;d=GE.data.length;if(c!=d){e=new BS;f=L();P(Q(I(Q(I(f,G(426)),d),G(427)),c),46);BY(e,K(f));Z(e);}c=N2(b,JR)>=N2(b,GE)?0:1;g=!c?GE:JR;e=!c?G(428):G(429);h=!c?G(429):G(428);i=Bf();j=new EL;f=L();I(I(I(I(I(I(I(I(I(f,G(430)),e),G(431)),h),G(432)),e),G(433)),h),
G(434));Km(j,K(f),b);R(i,j);f=L();I(I(f,e),G(435));HP(i,K(f),!c?I9:I$,g);j=L();I(I(j,h),G(436));HP(i,K(j),!c?I$:I9,g);f=L();I(I(I(I(I(f,G(437)),e),G(433)),h),G(438));HP(i,K(f),P2,g);return i;},HP=(b,c,d,e)=>{let f,g,h,i,j,k,l,m,n,o,p;D4();d=d.data;f=b;g=(BH(f,f.i4-1|0)).lN.bb();h=Bf();i=d.length;j=0;while(j<i){k=g.data;l=e.data;m=d[j];if(k[m]!==l[m]){k[m]=l[m];b=LA.data[m];n=BV(l[m]);o=L();I(I(I(o,b),G(290)),n);p=K(o);R(h,p);}j=j+1|0;}if(!Cr(h)){b=new EL;p=LH(h);h=L();P(I(I(I(h,c),G(439)),p),46);Km(b,K(h),g);R(f,
b);}},N2=(b,c)=>{let d,e,f;D4();d=0;e=0;while(true){f=c.data;if(e>=f.length)break;d=d+(b.data[e]!==f[e]?1:0)|0;e=e+1|0;}return d;},S7=()=>{LA=BN(Bs,[G(440),G(441),G(442),G(443),G(444),G(445),G(446),G(447),G(448)]);GE=BT([1.0,1.0,1.0,1.0,0.0,(-1.0),1.0,(-2.0),0.0]);JR=BT([1.0,1.0,1.0,1.0,(-1.0),0.0,(-2.0),1.0,0.0]);I9=Il([0,1,4]);I$=Il([2,3,5]);P2=Il([6,7,8]);},Tt=J(),QX=b=>{let c,d,e,f,g,h,i,j;c=L();N(Q(N(Q(c,Dr(b)),G(252)),Bg(b.ja)),G(449));d=G(295);e=0;while(e<=1){f=Bf();g=0;while(g<Bg(b.ja)){if(!Hz(b,g)&&
Me(b,g)==e){h=b.ja.i1;i=BV(T(h,g,0));h=BV(T(h,g,1));j=L();P(I(P(I(P(j,40),i),44),h),41);h=K(j);R(f,h);}g=g+1|0;}if(!Cr(f)){N(N(c,d),LH(f));Q(N(N(c,f.i4!=1?G(450):G(451)),G(452)),e);d=G(157);}e=e+1|0;}return K(N(c,G(142)));},LH=b=>{let c,d,e,f;c=L();d=0;e=b;while(true){f=e.i4;if(d>=f)break;N(N(c,!d?G(2):d!=(f-1|0)?G(157):G(241)),BH(e,d));d=d+1|0;}return K(c);},Um=J(),Tg=J(),VR=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n;d=b.j6;e=Bo(d);f=d.k3;Co();if(f===Gf&&NJ(b.kV.jF.data[e],0)){d=new Cl;Cf();CP(d,GW,G(453));R(c,d);return;}a:
{if(d.kk===Gf){g=1;while(true){if(g>=e)break a;h=b.kV.jF.data[g];d=Jf(b.j6,g);i=0;while(i<h.i5){if(NJ(h,i))GB(d,i);i=i+1|0;}if(C9(d)>0){h=new Cl;Cf();f=GW;j=Kp(d);k=Eq(d,G(454),G(455));l=Eq(d,G(456),G(457));if(g!=1){d=Eq(d,G(458),G(459));m=L();I(I(m,G(460)),d);n=K(m);}else{m=Eq(d,G(461),G(462));n=L();I(I(I(n,G(463)),m),G(464));n=K(n);}d=L();I(I(I(I(I(d,j),k),G(465)),l),n);CP(h,f,K(d));R(c,h);}g=g+1|0;}}}},NJ=(b,c)=>{let d;d=0;while(d<b.i2){if(T(b,d,c)>0.0)return 0;d=d+1|0;}return 1;},V4=J(),T0=(b,c)=>{let d,
e,f,g,h,i,j,k,l,m,n,o,p;d=b.j6;e=d.kk;Co();if(e!==DW&&e!==Ho)return;f=1;while(f<Bo(d)){g=Jf(d,f);h=0;while(h<Bd(d,f)){i=b.kV;j=i.jF.data[f];i=i.jA.data[f];k=e.gM(0.0,e.gL(0.0))*0.01;l=0;a:{while(l<j.i2){if(e.gM(T(j,l,h),T(i,l,h))>k){l=0;break a;}l=l+1|0;}l=1;}if(l)GB(g,h);h=h+1|0;}if(C9(g)>0){i=new Cl;Cf();j=Jw;m=Kp(g);n=Eq(g,G(466),G(467));o=e.lY;g=Eq(g,G(468),G(469));p=L();I(I(I(I(I(I(I(p,m),n),G(470)),o),G(471)),g),G(472));CP(i,j,K(p));R(c,i);}f=f+1|0;}},Uv=J(),W2=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,
r;d=b.j6;e=!(ON(b)>0.0)?0:1;f=1;while(f<Bo(d)){g=Dn(Bd(d,f)).data;h=0;i=g.length;while(h<i){if(!g[h]){j=Jf(d,f);GB(j,h);k=h+1|0;while(k<i){if(!g[k]){a:{l=b.lG;m=l.jd.data;n=m[f];l=l.jc.data[f];o=m[f+1|0];if(T(l,h,0)!==T(l,k,0))p=0;else{p=0;while(true){if(p>=n.i5){p=0;while(p<o.i2){if(T(o,p,h)!==T(o,p,k)){p=0;break a;}p=p+1|0;}p=1;break a;}if(T(n,h,p)!==T(n,k,p))break;p=p+1|0;}p=0;}}if(p){g[k]=1;GB(j,k);}}k=k+1|0;}if(C9(j)>1){q=new Cl;Cf();r=Jj;n=Kp(j);j=!e?G(473):G(474);l=L();I(I(I(l,n),G(475)),j);CP(q,r,K(l));R(c,
q);}}h=h+1|0;}f=f+1|0;}},W9=J(),Ux=(b,c,d)=>{let e,f,g,h;e=Bg(b.ja);f=Cr(d)?0:1;if(!f&&!(ON(c)>=0.001*e)){f=Dr(b);b=L();I(Q(I(Q(I(b,G(179)),f),G(252)),e),G(476));g=K(b);h=new Cl;Cf();b=IX;if(Bo(c.j6)!=1){c=L();I(I(I(c,G(477)),g),G(478));c=K(c);}else{c=L();I(I(I(c,G(479)),g),G(480));c=K(c);}CP(h,b,c);R(d,h);return;}};
function Cl(){let a=this;M.call(a);a.mj=null;a.md=null;}
let CP=(a,b,c)=>{a.mj=b;a.md=c;},Y8=(a,b)=>{let c=new Cl();CP(c,a,b);return c;},Yw=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&By(b)===Bw(Cl)){b=b;c=!W(a.mj,b.mj)?0:W(a.md,b.md)?1:0;}else c=0;return c;},He=J(BJ),FC=null,GW=null,Jw=null,Jj=null,IX=null,Kn=null,XJ=null,Cf=()=>{Cf=Be(He);Vk();},WH=(a,b,c)=>{Cf();Ct(a,b,c);},D5=(a,b)=>{let c=new He();WH(c,a,b);return c;},Vk=()=>{let b,c,d;FC=D5(G(336),0);GW=D5(G(332),1);Jw=D5(G(481),2);Jj=D5(G(482),3);IX=D5(G(483),4);b=D5(G(484),5);Kn=b;c=Bc(He,6);d=c.data;d[0]
=FC;d[1]=GW;d[2]=Jw;d[3]=Jj;d[4]=IX;d[5]=b;XJ=c;},PK=J(),WB=null,Si=null,KW=null,N5=null,TA=null,Xw=null,Fe=()=>{Fe=Be(PK);R6();},R6=()=>{WB=new N_;Si=new N8;KW=new N$;N5=new N6;TA=new N7;Xw=new NI;},H0=J(BL),Fm=J(0),FF=(b,c)=>{let d,e,f,g;d=MC(Fo(c));e=BA(200,2);f=BA(200,1);g=0;while(g<200){b.hp(g,d,e);BQ(f,g,0,g%2|0);g=g+1|0;}return DU(e,f);},PU=J(),Yj=(a,b,c,d)=>{let e,f,g,h;e=(b%2|0)!=1?0:1;f=Ei(c);g=CW(e?f*0.25:f*0.4375+0.5625);h=Ei(c)*6.283185307179586;BQ(d,b,0,g*ES(h));BQ(d,b,1,g*EW(h));},La=J(),WA=(a,
b,c,d)=>{let e,f,g;e=((((b/2|0)*37|0)%100|0)+Ei(c))/100.0;f=e*0.9+0.1;g=e*10.995574287564276+(b%2|0)*3.141592653589793;BQ(d,b,0,f*ES(g)+DE(c)*0.02);BQ(d,b,1,f*EW(g)+DE(c)*0.02);},Mz=J(),WV=(a,b,c,d)=>{let e,f,g,h;e=Ei(c)*3.141592653589793;f=b%2|0?0:1;g=f?ES(e):1.0-ES(e);h=f?EW(e):0.5-EW(e);BQ(d,b,0,(g+DE(c)*0.1-0.5)/1.5);BQ(d,b,1,(h+DE(c)*0.1-0.25)/1.5);},Ll=J(),U8=(a,b,c,d)=>{let e;e=(b%2|0)-0.5;BQ(d,b,0,e+DE(c)*0.2);BQ(d,b,1,e+DE(c)*0.2);};
function KR(){let a=this;H.call(a);a.qR=0.0;a.lJ=null;}
let Xu=(a,b,c)=>{let d,e;d=1;while(true){e=b.jd.data;if(d>=e.length)break;Ob(a,c.kP.data[d],a.lJ.jd.data[d],e[d]);Ob(a,c.kO.data[d],a.lJ.jc.data[d],b.jc.data[d]);d=d+1|0;}},Ob=(a,b,c,d)=>{let e,f,g,h,i,j,k;e=b.iY;f=c.iY;g=d.iY;h=0;while(true){i=g.data;if(h>=i.length)break;j=f.data;k=e.data;j[h]=0.9*j[h]+k[h];i[h]=i[h]-a.qR*j[h];h=h+1|0;}},S6=a=>{return CI(a.lJ);},TI=(a,b)=>{C3(a.lJ,b);};
function MM(){let a=this;H.call(a);a.oL=0.0;a.lE=null;a.lI=null;a.n$=null;a.nB=null;a.k4=0.0;a.kY=0.0;}
let Xc=(a,b,c)=>{let d,e;a.k4=a.k4*0.9;a.kY=a.kY*0.999;d=1;while(true){e=b.jd.data;if(d>=e.length)break;MV(a,c.kP.data[d],a.lE.jd.data[d],a.lI.jd.data[d],a.n$.jd.data[d],a.nB.jd.data[d],e[d]);MV(a,c.kO.data[d],a.lE.jc.data[d],a.lI.jc.data[d],a.n$.jc.data[d],a.nB.jc.data[d],b.jc.data[d]);d=d+1|0;}},MV=(a,b,c,d,e,f,g)=>{let h,i,j,k,l,m,n,o,p,q,r,s,t;h=b.iY;i=c.iY;j=d.iY;k=e.iY;l=f.iY;m=g.iY;n=0;while(true){o=m.data;if(n>=o.length)break;p=i.data;q=h.data;r=j.data;s=k.data;t=l.data;p[n]=0.9*p[n]+0.09999999999999998
*q[n];r[n]=0.999*r[n]+0.0010000000000000009*q[n]*q[n];s[n]=p[n]/(1.0-a.k4);t[n]=r[n]/(1.0-a.kY);o[n]=o[n]-a.oL*s[n]/(CW(t[n])+1.0E-8);n=n+1|0;}},Tw=a=>{let b,c,d,e,f,g;b=CI(a.lE);c=b.data;d=CI(a.lI);e=c.length;f=2*e|0;g=Bj(f+2|0);c=g.data;B$(b,0,g,0,e);B$(d,0,g,e,e);c[f]=a.k4;c[f+1|0]=a.kY;return g;},Wq=(a,b)=>{let c,d,e;c=b.data;d=(c.length/2|0)-1|0;e=Bj(d);B$(b,d,e,0,d);C3(a.lE,b);C3(a.lI,e);d=2*d|0;a.k4=c[d];a.kY=c[d+1|0];};
function II(){M.call(this);this.od=0.0;}
let LR=null,F1=()=>{F1=Be(II);Ut();},Ry=(a,b,c)=>{let d,e;d=1;while(true){e=b.jd.data;if(d>=e.length)break;Ph(a.od,c.kP.data[d],e[d]);Ph(a.od,c.kO.data[d],b.jc.data[d]);d=d+1|0;}},ST=a=>{F1();return LR;},Yo=(a,b)=>{return;},Ut=()=>{LR=Bj(0);};
function Pb(){M.call(this);this.qz=0.0;}
let Vs=(a,b)=>{let c,d,e;c=Ch(b);d=MC(Fo(a.qz));e=1;while(e<=Bo(b)){c.jd.data[e]=M7(d,Bd(b,e),Bd(b,e-1|0));c.jc.data[e]=M7(d,Bd(b,e),1);e=e+1|0;}return c;},VT=J(),Ph=(b,c,d)=>{let e,f,g,h,i;DI(IR(c,d),G(485),d,c,d);e=c.iY;f=d.iY;g=0;while(true){h=f.data;if(g>=h.length)break;i=e.data;h[g]=h[g]-b*i[g];g=g+1|0;}},IR=(b,c)=>{return b.i2==c.i2&&b.i5==c.i5?1:0;},DI=(b,c,d,e,f)=>{let g,h;if(b)return;g=new BS;d=EY(d);e=EY(e);f=EY(f);h=L();P(I(I(I(I(I(I(I(I(h,G(486)),c),G(295)),d),G(241)),e),G(487)),f),46);BY(g,K(h));Z(g);},QQ
=J(Dz),T3=null,Jl=()=>{Jl=Be(QQ);WI();},Js=(b,c)=>{return Sk(b,c);},SE=(b,c)=>{return TZ(b,c);},H6=(b,c)=>{return Sg(b,c);},WI=()=>{T3=Bw(RX);};
function JD(){let a=this;M.call(a);a.kI=null;a.jB=0;a.j5=0;a.kH=null;}
let FU=(a,b,c)=>{return a.kH.data[Bb(c,a.jB)+b|0];},Ej=(a,b)=>{let c;c=a.kI;return GG(c.jY,c.jU,b,a.jB);},D1=(a,b)=>{let c;c=a.kI;return GG(c.jM,c.jJ,b,a.j5);},GG=(b,c,d,e)=>{e=e-1|0;if(d!=e)c=b+(c-b)/e*d;return c;},RE=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&By(b)===Bw(JD)){b=b;c=!W(a.kI,b.kI)?0:a.jB!=b.jB?0:a.j5!=b.j5?0:W(a.kH,b.kH)?1:0;}else c=0;return c;},W8=a=>{return a.kI;},Rp=a=>{return a.jB;},TW=a=>{return a.j5;};
function Lx(){let a=this;M.call(a);a.mO=0;a.nt=0;a.n4=0;}
let Xn=(a,b,c,d)=>{a.mO=b;a.nt=c;a.n4=d;},Lt=(a,b,c)=>{let d=new Lx();Xn(d,a,b,c);return d;},If=a=>{return a.n4!=(-1)?0:1;},G$=(b,c)=>{let d,e,f,g,h;d=1;while(d<Bo(b)){e=d+1|0;if(c<IK(b,e))break;d=e;}f=Bd(b,d-1|0);g=c-IK(b,d)|0;h=Bb(Bd(b,d),f);return g>=h?Lt(d,g-h|0,(-1)):Lt(d,g/f|0,g%f|0);},EG=(b,c,d,e)=>{return (IK(b,c)+Bb(d,Bd(b,c-1|0))|0)+e|0;},Kv=(b,c,d)=>{return EG(b,c,Bd(b,c),0)+d|0;},IK=(b,c)=>{let d,e;d=0;e=1;while(e<c){d=d+Bb(Bd(b,e),Bd(b,e-1|0)+1|0)|0;e=e+1|0;}return d;};
function Ng(){let a=this;H.call(a);a.j6=null;a.nK=null;a.lG=null;a.kV=null;a.k2=null;}
let ON=a=>{let b,c;b=0.0;c=1;while(c<=Bo(a.j6)){b=Py(Py(b,a.k2.kP.data[c].iY),a.k2.kO.data[c].iY);c=c+1|0;}return CW(b);},UW=a=>{let b;b=1;a:{while(b<=Bo(a.j6)){if(!Oe(a.k2.kP.data[b].iY))break a;if(!Oe(a.k2.kO.data[b].iY))break a;b=b+1|0;}return 1;}return 0;},Oe=b=>{let c,d,e;b=b.data;c=b.length;d=0;while(d<c){e=b[d];if(e-e!==0.0)return 0;d=d+1|0;}return 1;},Py=(b,c)=>{let d,e,f;c=c.data;d=c.length;e=0;while(e<d){f=c[e];b=b+f*f;e=e+1|0;}return b;};
function ME(){let a=this;H.call(a);a.q1=null;a.rh=0;a.m7=null;}
let YP=(a,b,c)=>{a.m7=Bf();a.q1=b;a.rh=c;},Jf=(a,b)=>{let c=new ME();YP(c,a,b);return c;},GB=(a,b)=>{let c,d;c=a.m7;d=D0(b);R(c,d);},C9=a=>{return a.m7.i4;},Kp=a=>{let b,c,d,e,f,g,h;b=BG(C9(a),3);c=L();d=0;while(d<b){if(d>0)N(c,d!=(C9(a)-1|0)?G(157):G(241));e=N(c,G(488));f=(BH(a.m7,d)).l3+1|0;g=L();Q(g,f);h=K(g);g=L();f=0;while(f<h.iZ.length){P(g,((BM(h,f)-48|0)+8320|0)&65535);f=f+1|0;}N(e,K(g));d=d+1|0;}if(C9(a)>b)N(Q(N(c,G(241)),C9(a)-b|0),G(489));if(Bo(a.q1)<=2)c=K(c);else{CY();g=K(c);f=a.rh;c=L();Q(I(I(c,
g),G(490)),f);c=K(c);}return c;},Eq=(a,b,c)=>{if(C9(a)==1)c=b;return c;};
function Qr(){CT.call(this);this.qk=null;}
let VD=a=>{return 1;},XF=(a,b)=>{let c;if(!b)return a.qk;c=new Cn;Bp(c);Z(c);},Pf=J(Dx),Ue=(a,b,c)=>{let d,e,f,g,h,i,j;d=b.iY;e=c.iY;f=0.0;g=0.0;h=0;while(true){i=e.data;if(h>=i.length)break;j=d.data;f=f+MB(a, -i[h],j[h]);g=g+MB(a,1.0-i[h],1.0-j[h]);h=h+1|0;}return f-g;},MB=(a,b,c)=>{return b===0.0&&c===0.0?0.0:b*IN(c);},Ur=(a,b,c)=>{return  -c/b+(1.0-c)/(1.0-b);},Pe=J(Dx),UV=(a,b,c)=>{let d,e,f,g,h,i;d=b.iY;e=c.iY;f=0.0;g=0;while(true){h=e.data;if(g>=h.length)break;i=d.data[g]-h[g];f=f+i*i;g=g+1|0;}return f;},Tl
=(a,b,c)=>{return 2.0*(b-c);};
function P3(){let a=this;H.call(a);a.oj=null;a.lW=0;a.o4=0.0;a.nZ=0;}
let UM=(a,b)=>{let c,d,e,f,g;c=B6(624);a.oj=c;a.lW=624;if(Oa(b,B7)&&Vd(b,EI(4294967295, 0))){c=c.data;c[0]=E3(b);d=1;while(d<624){e=c[d-1|0];c[d]=Bb(1812433253,e^(e>>>30|0))+d|0;d=d+1|0;}return;}f=new BS;g=L();P(Pk(I(g,G(491)),b),46);BY(f,K(g));Z(f);},MC=a=>{let b=new P3();UM(b,a);return b;},Ei=a=>{return ((NF(a)>>>5|0)*6.7108864E7+(NF(a)>>>6|0))/9.007199254740992E15;},DE=a=>{let b,c,d,e;if(a.nZ){a.nZ=0;return a.o4;}while(true){while(true){b=Ei(a)*2.0-1.0;c=Ei(a)*2.0-1.0;d=b*b+c*c;if(d>=1.0)continue;else break;}if
(d===0.0)continue;else break;}e=CW((-2.0)*IN(d)/d);a.o4=e*b;a.nZ=1;return e*c;},M7=(a,b,c)=>{let d,e,f,g;d=BA(b,c);e=d.iY;f=0;while(true){g=e.data;if(f>=g.length)break;g[f]=DE(a);f=f+1|0;}return d;},NF=a=>{let b,c,d,e,f,g;if(a.lW==624){b=0;while(b<624){c=a.oj.data;d=c[b]&(-2147483648);e=b+1|0;d=d|c[e%624|0]&2147483647;f=d&1?(-1727483681):0;c[b]=c[(b+397|0)%624|0]^(d>>>1|0)^f;b=e;}a.lW=0;}c=a.oj.data;g=a.lW;a.lW=g+1|0;b=c[g];b=b^(b>>>11|0);b=b^b<<7&(-1658038656);b=b^b<<15&(-272236544);return b^(b>>>18|0);};
function EL(){let a=this;M.call(a);a.ln=null;a.lN=null;}
let Km=(a,b,c)=>{a.ln=b;a.lN=c;},YZ=(a,b)=>{let c=new EL();Km(c,a,b);return c;},UB=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&By(b)===Bw(EL)){b=b;c=!W(a.ln,b.ln)?0:W(a.lN,b.lN)?1:0;}else c=0;return c;},Np=J(0),Ji=J(Ez),JA=J(Ji),N_=J(JA),Lu=J(0),IF=J(),Ix=J(IF),N8=J(Ix),N$=J(CT),R3=(a,b)=>{let c;c=new Cn;Bp(c);Z(c);},YI=a=>{return 0;},Vb=a=>{Fe();return N5;},Gs=J(0),N6=J(),R8=a=>{return 0;},Ti=a=>{let b;b=new Eu;Bp(b);Z(b);},NQ=J(0),N7=J(),NI=J();
function Mb(){let a=this;H.call(a);a.of=0;a.qG=0;a.qI=0;a.oT=0;a.pz=null;}
let BF=a=>{return a.of>=a.qI?0:1;},BD=a=>{let b,c,d;b=a.qG;c=a.pz;if(b!=c.km){c=new O4;Bp(c);Z(c);}d=a.of;a.oT=d;a.of=d+1|0;return c.bd(d);},V9=J(),EW=b=>{if(b!==0.0)b=MY(b,0);return b;},ES=b=>{return MY(b,1);},MY=(b,c)=>{let d,e,f,g,h,i,j,k,l,m;if(!(Bt(b)<=1.7976931348623157E308))return NaN;if(!(Bt(b)<1647099.3291652855)){d=Bt(b);e=1.4119048864730642E308;while(e>=1647099.3291652855){if(d>=e)d=d-e;e=e/2.0;}if(b<0.0)d=(-1.0)*d;b=d;}e=b*0.6366197723675814+6.755399441055744E15-6.755399441055744E15;f=b-e*1.5707963267341256;b
=e*6.077100506303966E-11;g=f-b;d=e*2.0222662487111665E-21;h=g-d;i=e*8.4784276603689E-32-(f-g-b)-(g-h-d);j=h-i;k=h-j-i;l=(e|0)+c|0;if(!(l&1)){e=j*j;b=0.008333333333333333-e*(1.984126984126984E-4-e*(2.7557319223985893E-6-e*(2.505210838544172E-8-e*(1.6059043836821613E-10-e*(7.647163731819816E-13-e*2.8114572543455206E-15)))));f=e*j;m=j-(f*0.16666666666666666-(f*b-k/2.0)*e-k);}else{e=j*j;b=0.041666666666666664-e*(0.001388888888888889-e*(2.48015873015873E-5-e*(2.755731922398589E-7-e*(2.08767569878681E-9-e*(1.1470745597729725E-11
-e*4.779477332387385E-14)))));d=e/2.0;f=1.0-d;m=1.0-f-d-(j*k-e*e*b)+f;}if(l&2)m= -m;return m;},W6=J(),Tq=J(),RZ=J(),J5=b=>{let c,d,e,f;if(Bt(b)<700.0){c=OM(b);d=c|0;e=JE(d,0);return e+e*Lp(b,c,d);}if(!(isNaN(b)?1:0)){if(b>710.0)b=Infinity;else if(b<(-746.0))b=0.0;else{c=OM(b);f=c|0;c=Lp(b,c,f);if(b>0.0){b=JE(f,(-1));b=2.0*(b+b*c);}else{b=JE(f,1022);c=b*c;e=b+c;if(e<1.0){b=e-b-c;c=e+1.0;e=1.0-c+e-b+c-1.0;}b=e*2.2250738585072014E-308;}}}return b;},OM=b=>{return b*184.6649652337873+6.755399441055744E15-6.755399441055744E15;},JE
=(b,c)=>{EQ();return KD.data[b&127]*FR.data[((b>>7)+c|0)+1023|0];},Lp=(b,c,d)=>{let e,f,g;EQ();e=HY.data[d&127];f=b-c*0.005415212348111709-c*1.2864023111638344E-14;g=f*f;return f+e+g*(0.5+f*0.16666666666666666)+g*g*(0.041666666666666664+f*0.008333333333333333);};
function OD(){let a=this;H.call(a);a.i9=null;a.ni=null;}
let S$=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t;e=new Dm;f=b;FV(e,0.0,0.0,f.kX,f.mX);B2(f,e,a.i9.jK);e=new PS;e.i$=a;e.jb=b;e.i3=c;e.je=d;g=c.jP;Cz();e.ot=I8(g,CJ);e.nz=DA(c.jP,CJ);h=Bo(e.je.jn);i=1;while(i<=h){j=new Ni;g=Pq(e,i);j.lv=Bf();j.mn=Bf();j.nY=Bf();j.m1=g;k=0;while(k<=28.0){b=j.lv;c=Bf();R(b,c);b=j.mn;c=Bf();R(b,c);k=k+1|0;}l=0;while(l<Bd(e.je.jn,i)){if(!Gg(e.i3))m=0.0;else{n=Bj(4).data;o=0;while(o<Bd(e.je.jn,i-1|0)){g=Bt(Ka(e.je,i,l,o));k=0;while(k<4){p=Bz(n[k],g);g=Bh(n[k],g);n[k]=p;k=k+
1|0;}o=o+1|0;}m=n[3];}q=!Gg(e.i3)?2147483647:4;r=0;while(true){b=e.je.jn;o=i-1|0;if(r>=Bd(b,o))break;c=e.je;s=Is(c,EG(c.jn,i,l,r));t=Ka(e.je,i,l,r);n=BT([Dj(e.i3,i),Cq(e.i3,o,r),EF(e.i3,i),Cq(e.i3,i,l)]);if(s){g=Mq(t,Pq(e,i));b=DO(e.i$.i9.ju,0.22);c=e.jb;d=EZ(n);b=B_(b,g+10.0);Cd(c,d,b);}k=q>0&&Bt(t)>=m?1:0;q=q-(!k?0:1)|0;if(!(!s&&!k))YT(j,t,n);r=r+1|0;}l=l+1|0;}b=e.jb;c=e.i$.i9;g=Bz(2.5,j.m1*7.0);p=Bh(1.0,j.m1*0.8+0.3);d=DO(c.kv,p);f=DO(c.kD,p);k=j.lv.i4-1|0;while(k>=0){p=k/4.0;Iq(b,BH(j.mn,k),B_(d,p));Iq(b,
BH(j.lv,k),PH(f,p,g));k=k+(-1)|0;}Iq(b,j.nY,B_(c.kn,0.75));i=i+1|0;}i=0;while(i<=h){k=0;while(k<Bd(e.je.jn,i)){Yb(e,KE(i,k));k=k+1|0;}i=i+1|0;}i=1;while(i<=h){YN(e,i);i=i+1|0;}};
function Mg(){let a=this;H.call(a);a.jl=null;a.nl=0.0;a.oA=0.0;a.jP=0.0;a.mu=0.0;a.ki=null;a.js=null;a.lC=null;}
let RR=(b,c)=>{return Bh(Bh(54.0,2.0*(Pu(c)-3.0)),0.4*Rb(b,c));},Pu=b=>{return Bh(32.0,0.1*b);},Rb=(b,c)=>{return Bh(250.0,(c-2.0*Pu(c))/Bo(b));},Qx=a=>{return a.jP;},DT=(a,b)=>{let c;c=a.mu;return c*b-(c*Bo(a.jl)-a.nl)/2.0;},Cq=(a,b,c)=>{let d,e;d=(a.oA-DK(a))/2.0;e=a.ki.data;return e[b]*c-(e[b]*(Bd(a.jl,b)-1|0)/2.0-d);},FW=(a,b)=>{return a.js.data[b];},J7=(a,b)=>{let c,d,e,f,g;c=a.js.data;d=b.ka;e=c[d];f=DT(a,d);g=e/2.0;return Cv(f-g,Cq(a,b.ka,b.jV)-g,e,e);},G7=(a,b)=>{return b>0&&a.js.data[b]>=14.0?1:0;},Nc
=(a,b)=>{return !(a.js.data[b]>=33.0)?0:1;},Wt=(a,b)=>{return !(a.js.data[b]>=46.0)?0:1;},Eo=(a,b)=>{return b>0&&a.ki.data[b]>=56.0&&a.mu>=J0(a)+4.0?1:0;},Fp=(a,b)=>{return !(a.lC.data[b]>0.0)?0:1;},Gg=a=>{return CE(a.jl)<=600?0:1;},Dj=(a,b)=>{b=b-1|0;return DT(a,b)- -a.js.data[b]/2.0;},EF=(a,b)=>{return DT(a,b)-a.js.data[b]/2.0;},Nr=(a,b,c,d)=>{let e;e=!Fp(a,b)?0.5:a.lC.data[b];return MJ(a,e*(EF(a,b)-Dj(a,b))- -Dj(a,b),Ef(a,b,c,d,e),Nu(a));},M1=(a,b,c)=>{let d;d=Cq(a,b,c)- -a.js.data[b]/2.0- -(DK(a)/2.0+3.0);return MJ(a,
DT(a,b),d,J0(a));},MJ=(a,b,c,d)=>{return Cv(b-d/2.0,c-DK(a)/2.0,d,DK(a));},DK=a=>{return Br(a.jP*1.3);},Nu=a=>{return Da(a.jP*0.602*5.0)+6.0;},J0=a=>{return Da(a.jP*0.602*7.0)+6.0;},Ef=(a,b,c,d,e)=>{let f;f=Cq(a,b-1|0,d);return e*(Cq(a,b,c)-f)- -f;},LL=(a,b)=>{let c;c=!Eo(a,b)?0.0:J0(a);return Bz(a.js.data[b],c)+6.0;},V_=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p;c=Bd(a.jl,b);d=a.jl;e=b-1|0;c=Bb(c,Bd(d,e));f=EF(a,b)-Dj(a,b);g=Nu(a)/2.0/f;h=(LL(a,e)-a.js.data[e])/2.0/f- -g;i=1.0-g-(LL(a,b)-a.js.data[b])/2.0/f;j
=c>4?0.225:1.0;k=NaN;l=(-Infinity);m=1;c=C1(c,24);while(m<60&&c<=0){n=m/60.0;o=h<=n&&n<=i?LB(a,b,n,0.0):(-1.0);if(o>0.0){p=LB(a,b,n,g);f=(!(p<0.0)?Bh(p,12.0):Bh(o,12.0)-100.0)-Bt(n-0.4);if(f>l&&!(!(p>=0.0)&&!(g<=j))){k=n;l=f;}}m=m+1|0;}return k;},LB=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q;e=Infinity;f=Bd(a.jl,b);g=Bb(f,Bd(a.jl,b-1|0));h=0;i=c-d;j=c- -d;k=Ks(d,0.0);while(h<g){l=Ef(a,b,h%f|0,h/f|0,c);m=0;while(m<g){if(m!=h){n=m%f|0;o=m/f|0;p=Ef(a,b,n,o,i)-l;q=Ef(a,b,n,o,j)-l;e=Bh(e,(((!(p<0.0)?0:1)==(!(q<0.0)
?0:1)?0:1)?0.0:Bh(Bt(p),Bt(q)))-(!k?DK(a):DK(a)/2.0));}m=m+1|0;}h=h+1|0;}return e;},Ne=(b,c,d,e,f)=>{if(b.i_<=c&&c<=D3(b))Qb(f,e,Bt(b.jo+b.jw/2.0-d));},T6=J(),IN=b=>{let c,d,e,f,g;if(b===0.0)return (-Infinity);if(b<0.0)return NaN;if(!(isNaN(b)?1:0)&&b!==Infinity){c=!(b<2.2250738585072014E-308)?0:1;if(c)b=b*1.8014398509481984E16;d=!c?0:(-54);EQ();e=FR;f=512;while(f>0){g=e.data;c=f+1023|0;if(b>=g[c]){b=b*g[( -f|0)+1023|0];d=d+f|0;}else if(b<g[(1-f|0)+1023|0]){b=b*g[c];d=d-f|0;}f=f/2|0;}return b<1.4142135623730951
?OR(d,b):OR(d+1|0,b/2.0);}return b;},OR=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n;d=c-1.0;e=c+1.0;f=Gw(d/e);g=Gw(e);d=(d-f*g-f*(c-(g-1.0)))/e;h=f*f;c=0.1111111111111111+h*(0.09090909090909091+h*(0.07692307692307693+h*(0.06666666666666667+h*(0.058823529411764705+h*(0.05263157894736842+h*(0.047619047619047616+h*0.043478260869565216))))));i=h*f;c=i*h*(0.2+h*(0.14285714285714285+h*c))+d/(1.0-h-d*f);e=b;j=e*0.6931471805598903;d=2.0*f;k=j+d;l=k-j-d;m=i*2.0/3.0;n=k+m;return e*5.497923018708371E-14+2.0*c-l-(n-k-m)+n;};
function MS(){let a=this;M.call(a);a.qc=0.0;a.rk=0.0;a.k8=null;a.mJ=null;a.pb=null;a.qU=0.0;a.p9=null;a.n1=0.0;a.lf=0.0;a.n6=0.0;a.qr=0.0;}
let O7=b=>{let c;c=HG(b);return Da((!(!(b-8.8*c>=25.0*c)?0:1)?3.3:3.9)*c);},HG=b=>{return b<380.0?12.0:!(b<560.0)?14.0:13.0;},Hs=a=>{return a.lf*0.35;},Fk=a=>{return a.lf*0.08;},Ku=(a,b)=>{return !(b>=a.lf*25.0)?3:7;},YU=a=>{return a.k8;};
function O8(){let a=this;M.call(a);a.jN=null;a.jZ=null;a.nH=null;a.qo=null;}
let WM=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o;e=a.jN;f=e.k8.jh;g=d.kG;h=g.jB;i=f/(h-1|0);j=new KU;d=d.lH;f=0.05/i;j.jj=g;j.nr=d;j.rd=f;h=h+2|0;j.l2=h;k=Dn(Bb(h,g.j5+2|0));l=k.data;j.nD=k;k=B6(2*l.length|0);l=k.data;j.l1=k;h=0;m=l.length;if(h>m){b=new BS;Bp(b);Z(b);}while(h<m){n=h+1|0;l[h]=(-1);h=n;}f=DP(b,Fk(e));d=a.nH;DV();h=d!==E1?20:2;g=Kl(b,a.jN.k8,f);d=Es(a.jZ.kj,0.0);e=b;B2(e,g,d);m=1;while(m<h){f=m;b=(MG(j,f/h)).po;o=new EN;d=b.nv;b=Bf();g=BI(d);while(BF(g)){k=Ls(c,BD(g));R(b,k);}H_(o,b);B2(e,o,Es(a.jZ.kj,
f/(h-1|0)));m=m+1|0;}d=BI((MG(j,0.5)).pZ);while(BF(d)){o=BD(d);Cd(e,EZ(Ls(c,o.lL)),B_(a.jZ.mL,Fk(a.jN)*1.2));}},VP=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p;c=a.nH;DV();d=c!==E1?20:100;c=a.jN;e=IY(0.0,1.0,Ku(c,c.mJ.jw));c=a.jN;f=a.jZ;g=f.kj;h=B_(f.ks,DP(b,Fk(c)));i=Kl(b,c.mJ,h.k_);j=J_(Gk(0.0,1.0,0.0,1.0),c.mJ);k=0;while(k<d){l=!k?CO(i):Eg(j,k/d);m=new Dm;n=i.i_;o=i.jo;FV(m,n,o,i.jh,l-o);p=Es(g,k/Bx(1,d-1|0));B2(b,m,p);k=k+1|0;}Pj(j,b,c,f,e,D3(i),1);Cd(b,i,h);},Tv=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r,s;e
=a.jN;f=a.jZ;g=a.qo;h=CW(16.0/Bz(16.0,I5(d)));i=Bz(2.5,e.n6*h);j=e.qr;k=!(j>0.0)?0.0:DP(b,j*h);l=0;m=Ks(k,0.0);n=2.0*k;while(l<I5(d)){h=T(d.jD,l,0);j=T(d.jD,l,1);if(EV(c.jR,h,j)){o=EK(c,h);p=Eg(c,j);q=KT(d,l);Ek();if(!(g===Gl&&q?1:0))r=Ey(o,p,i);else{h=DP(b,i*CW(3.141592653589793));r=new Dm;j=h/2.0;FV(r,I7(b,o-j),I7(b,p-j),h,h);}if(m>0){if(r instanceof G_){e=r;s=Ey(e.oz,e.oy,e.oe+k);}else{e=r;s=Cv(e.i_-k,e.jo-k,e.jh+n,e.jw+n);}e=f.jK;B2(b,s,e);}e=!q?f.mk:f.mz;B2(b,r,e);}l=l+1|0;}},GF=J(BJ),E1=null,OP=null,TQ
=null,DV=()=>{DV=Be(GF);X1();},Sw=(a,b,c)=>{DV();Ct(a,b,c);},Pv=(a,b)=>{let c=new GF();Sw(c,a,b);return c;},X1=()=>{let b,c,d;E1=Pv(G(492),0);b=Pv(G(493),1);OP=b;c=Bc(GF,2);d=c.data;d[0]=E1;d[1]=b;TQ=c;},F4=J(BJ),Gl=null,PQ=null,Tx=null,Ek=()=>{Ek=Be(F4);WY();},TX=(a,b,c)=>{Ek();Ct(a,b,c);},OY=(a,b)=>{let c=new F4();TX(c,a,b);return c;},WY=()=>{let b,c,d;Gl=OY(G(494),0);b=OY(G(495),1);PQ=b;c=Bc(F4,2);d=c.data;d[0]=Gl;d[1]=b;Tx=c;};
function IQ(){let a=this;M.call(a);a.jR=null;a.jT=null;}
let U3=(a,b,c)=>{a.jR=b;a.jT=c;},J_=(a,b)=>{let c=new IQ();U3(c,a,b);return c;},EK=(a,b)=>{let c,d,e,f;c=a.jT;d=c.i_;e=a.jR;f=e.jY;return d-(b-f)/(e.jU-f)* -c.jh;},Eg=(a,b)=>{let c,d,e,f;c=a.jT;d=c.jo;e=a.jR;f=e.jJ;return d-(f-b)/(f-e.jM)* -c.jw;},Ls=(a,b)=>{let c,d,e,f,g;b=b.data;c=b.length;d=Bj(c);e=d.data;f=0;while(f<c){e[f]=EK(a,b[f]);g=f+1|0;e[g]=Eg(a,b[g]);f=f+2|0;}return d;},Kl=(b,c,d)=>{let e,f;e=D9(b,c.i_,d);f=D9(b,c.jo,d);return Cv(e,f,D9(b,D3(c),d)-e,D9(b,CO(c),d)-f);},TN=(a,b,c,d,e,f)=>{let g,h,
i,j,k,l,m,n,o,p,q,r,s,t,u;g=c.lf;h=B_(d.ks,DP(b,Fk(c)));i=Kl(b,a.jT,h.k_);Cz();j=DA(g,CJ);k=CO(i)+Hs(c);l=BI(e);g=g*0.75;while(BF(l)){m=BD(l);n=EK(a,m.l8);o=D9(b,n,h.k_);p=Bj(4);q=p.data;q[0]=o;q[1]=CO(i);q[2]=o;q[3]=k;e=Lc(p);r=b;Cd(r,e,h);s=k+Hs(c)+g;t=Nh(m.kg,j)/2.0;u=Bh(n,r.kX-t-1.0);CB(r,m.kg,u,s,j,d.kn);}Pj(a,b,c,d,f,i.i_,(-1));Cd(b,i,h);},Pj=(a,b,c,d,e,f,g)=>{let h,i,j,k,l,m,n,o,p,q,r,s,t,u,v;h=B_(d.ks,DP(b,Fk(c)));i=Hs(c);j=g;i=f+i*j;k=i+Hs(c)*j;j=g<0?k:b.kX-k;l=c.lf;if(g>=0){Cz();m=DX;}else{Cz();m=
Hw;}n=e;o=BI(n);while(BF(o)){p=Nh((BD(o)).kg,DA(1.0,m));if(p>0.0)l=Bh(l,j/p);}o=DA(l,m);e=BI(n);p=(i- -f)/2.0;while(BF(e)){n=BD(e);q=Eg(a,n.l8);r=D9(b,q,h.k_);s=Cu(n.kg);t=Bj(4);u=t.data;u[0]=f;u[1]=r;u[2]=!s?i:p;u[3]=r;v=Lc(t);c=b;Cd(c,v,h);if(!s)CB(c,n.kg,k,q- -l*0.36,o,d.kn);}},SX=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&By(b)===Bw(IQ)){b=b;c=!W(a.jR,b.jR)?0:W(a.jT,b.jT)?1:0;}else c=0;return c;};
function JM(){let a=this;M.call(a);a.lR=0;a.m9=null;a.lH=null;a.kG=null;a.jD=null;a.m6=null;}
let I5=a=>{return a.jD.i2;},KT=(a,b)=>{return !(T(a.m6,b,0)>0.5)?0:1;},WP=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&By(b)===Bw(JM)){b=b;c=a.lR!=b.lR?0:!W(a.m9,b.m9)?0:!W(a.lH,b.lH)?0:!W(a.kG,b.kG)?0:!W(a.jD,b.jD)?0:W(a.m6,b.m6)?1:0;}else c=0;return c;},Ts=a=>{return a.kG;},Nv=J(),Mf=null,DS=()=>{DS=Be(Nv);Yc();},PX=b=>{let c,d;DS();c=Br(b*100.0)|0;if(!c)d=G(496);else if(c==100)d=G(497);else{d=L();P(Q(d,c),37);d=K(d);}return d;},M3=b=>{let c,d;DS();if(b==1)c=G(498);else{c=Gd(b);d=L();I(I(I(d,G(499)),c),G(500));c
=K(d);}return c;},Gd=b=>{let c;DS();c=Mf.data;return b>=c.length?Ca(b):c[b];},Wy=(b,c)=>{let d,e,f,g,h,i,j,k;DS();d=I5(c);e=0;f=L();g=0;while(g<d){h=c.lH;i=T(c.jD,g,0);j=T(c.jD,g,1);i=JQ(h,i,j);if(!(!KT(c,g)?(!(i<=0.5)?0:1):!(i>0.5)?0:1)){e=e+1|0;N(N(f,e!=1?G(157):G(2)),O9(T(c.jD,g,0),T(c.jD,g,1)));}g=g+1|0;}if(!d)return;if(!e){if(d==1)c=G(501);else{c=Gd(d);h=L();I(I(I(h,G(502)),c),G(503));c=K(h);}N(b,c);N(b,G(504));}else{N(N(N(b,G(505)),Gd(e)),G(252));N(N(b,Gd(d)),d!=1?G(149):G(506));if(e>4)c=G(2);else{k=K(f);c
=L();I(I(c,G(157)),k);c=K(c);}P(N(b,c),46);}},Yc=()=>{Mf=BN(Bs,[G(507),G(508),G(509),G(510),G(511)]);},Pt=J(0);
function Q8(){H.call(this);this.rj=null;}
function Q7(){H.call(this);this.qC=null;}
let S2=(a,b)=>{let c,d,e;b=b;c=a.qC;d=c.la;b=GN(b,d,T(b.i1,d,0),T(b.i1,c.la,1),1.0-T(b.i8,c.la,0));c=c.mZ;e=new Q6;e.p5=b;Em(c,e,0);},Ds=J(0);
function Ow(){H.call(this);this.qN=null;}
let TO=(a,b)=>{return F2(b,a.qN);};
function Ld(){H.call(this);this.oM=null;}
let W0=(a,b)=>{let c,d,e,f;b=b;c=a.oM;d=L();e=0;while(true){f=c.data;if(e>=f.length)break;if(f[e])Q(N(d,d.jg<=0?G(2):G(183)),e);e=e+1|0;}Y();return CN(b,C5,K(d));},MW=J(),Wj=a=>{return performance.now();};
function PR(){let a=this;M.call(a);a.jn=null;a.lk=null;a.lU=null;a.qi=null;a.mt=null;a.oo=null;}
let Ka=(a,b,c,d)=>{return T(a.lk.jd.data[b],c,d);},GK=(a,b,c)=>{return T(a.lk.jc.data[b],c,0);},Is=(a,b)=>{return HS(a.oo)&&Gv(a.oo)==b?1:0;},Ew=J(0);
function Dm(){let a=this;M.call(a);a.i_=0.0;a.jo=0.0;a.jh=0.0;a.jw=0.0;}
let FV=(a,b,c,d,e)=>{a.i_=b;a.jo=c;a.jh=d;a.jw=e;},Cv=(a,b,c,d)=>{let e=new Dm();FV(e,a,b,c,d);return e;},D3=a=>{return a.i_- -a.jh;},CO=a=>{return a.jo- -a.jw;},WF=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&By(b)===Bw(Dm)){b=b;c=a.i_!==b.i_?0:a.jo!==b.jo?0:a.jh!==b.jh?0:a.jw===b.jw?1:0;}else c=0;return c;},Rq=a=>{return a.i_;},Ta=a=>{return a.jo;},Tb=a=>{return a.jh;};
function PS(){let a=this;H.call(a);a.jb=null;a.i3=null;a.je=null;a.ot=null;a.nz=null;a.i$=null;}
let Pq=(a,b)=>{return Bz(0.2,Bh(1.0,Bh(FW(a.i3,b),FW(a.i3,b-1|0))/60.0*1.5));},Yb=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z,ba,bb,bc;c=b.ka;d=a.je;e=d.lU.data[c].data;f=b.jV;g=e[f];if(!c){Rt(a,b,g);return;}a:{h=d.qi.jA.data[c];d=d.jn;if(c!=Bo(d)){i=d.kk;Co();if(i!==DW){if(i===Ho){j=Gx((-1.0),1.0);break a;}k=h.iY;l=0.0;while(true){e=k.data;if(f>=e.length)break;l=Bz(l,Bt(e[f]));f=f+h.i5|0;}j=l>0.0?Gx( -l,l):Gx((-1.0),1.0);break a;}}j=Gx(0.0,1.0);}m=J7(a.i3,b);if(G7(a.i3,c)){n=Bh(6.0,m.jh/5.0);d
=a.jb;i=a.i$.ni;f=b.jV;e=h.iY;o=h.i5;p=Br(CW(h.i2))|0;q=((p+25|0)-1|0)/25|0;r=p/q|0;s=p-1|0;t=r-1|0;s=(s-Bb(t,q)|0)/2|0;u=Bb(r,r);k=B6(u);v=k.data;w=0;while(t>=0){x=Bb(s+Bb(t,q)|0,p)+s|0;y=0;while(y<r){z=e.data;ba=w+1|0;v[w]=i.nO.data[NG(j,z[Bb(x+Bb(y,q)|0,o)+f|0])];y=y+1|0;w=ba;}t=t+(-1)|0;}h=new QU;if(v.length!=u){b=new BS;d=L();I(Q(P(Q(I(d,G(512)),r),120),r),G(513));BY(b,K(d));Z(b);}h.nQ=r;h.nC=r;h.oI=k;i=d.jm;F_();i.drawImage(St(L1,h),m.i_,m.jo,m.jh,m.jw);e=IJ(m,n);d=a.jb;i=new EN;k=Yf(a,m);BW(k);BW(e);h
=new P4;T_(h);h.qL=k;h.qn=e;H_(i,h);h=WW(a.i$.i9);B2(d,i,h);d=a.jb;i=Nf(e);h=B_(OH(a.i$.i9),1.25);Cd(d,i,h);}else{d=a.jb;i=US(a.i$.ni,j,g);B2(d,m,i);if(Tb(m)>=8.0){d=a.jb;i=B_(OH(a.i$.i9),DP(a.jb,1.0));Cd(d,m,i);}}d=J7(a.i3,b);if(Nc(a.i3,c))UI(a,d,Eb(g));if(Wt(a.i3,c)){g=Qx(a.i3)-1.0;Cz();i=DA(g,DX);bb=Ta(d)- -Qx(a.i3);h=a.jb;j=JS(a,b);g=Rq(d)+5.0;bc=W_(a.i$.i9);CB(h,j,g,bb,i,bc);}l=GK(a.je,c,WG(b));if(!Eo(a.i3,c)&&G7(a.i3,c)&&l!==0.0)RJ(a,d,l);},Rt=(a,b,c)=>{let d,e,f,g,h,i,j,k;d=DT(a.i3,0);e=Cq(a.i3,0,b.jV);f
=a.i3;g=f.jP;h=Ey(d,e,FW(f,0)/2.0);f=a.jb;i=a.i$.i9.jK;B2(f,h,i);j=a.jb;i=B_(a.i$.i9.ks,1.25);Cd(j,h,i);if(Nc(a.i3,0)){h=a.jb;j=JS(a,b);k=e-g*0.28;b=a.nz;i=a.i$.i9.kn;CB(h,j,d,k,b,i);b=a.jb;f=Eb(c);c=e- -g*0.92;i=a.ot;h=a.i$.i9.ju;CB(b,f,d,c,i,h);}else if(!(!G7(a.i3,1)&&!(FW(a.i3,0)>=g*1.3))){f=a.jb;b=JS(a,b);c=e- -g*0.36;i=a.nz;h=a.i$.i9.ju;CB(f,b,d,c,i,h);}},Yf=(a,b)=>{let c,d,e,f;c=b.i_-1.0;d=D3(b)+1.0;e=b.jo-1.0;f=CO(b)+1.0;return BT([c,e,d,e,d,f,c,f]);},UI=(a,b,c)=>{let d,e,f,g,h,i,j,k;d=Br(a.i3.jP*1.25);e
=Bh(b.jh-4.0,a.i3.jP*0.602*c.iZ.length+6.0);f=b.i_- -(b.jh-e)/2.0;g=CO(b)-d-4.0;h=IJ(Cv(f,g,e,d),3.0);i=a.jb;j=LC(LU(h));k=DO(a.i$.i9.jK,0.86);B2(i,j,k);Ra(a,c,b.i_- -b.jh/2.0,g- -d/2.0,a.i$.i9.ju);},Ra=(a,b,c,d,e)=>{let f,g;f=a.jb;d=d- -a.i3.jP*0.36;g=a.ot;CB(f,b,c,d,g,e);},RJ=(a,b,c)=>{let d,e,f,g,h,i,j,k;d=Bt(c);e=b.jh;f=e/2.0*d/(d+1.0);g=b.i_- -e/2.0;h=C1(c,0.0);if(h<0)g=g-f;i=h>=0?a.i$.i9.kv:a.i$.i9.kD;j=a.jb;k=Cv(g,CO(b)+2.0,f,2.5);B2(j,k,i);},YN=(a,b)=>{let c,d,e,f,g,h,i,j,k,l;c=0;d=b-1|0;while(c<Bd(a.je.jn,
b)){e=0;while(e<Bd(a.je.jn,d)){f=EG(a.je.jn,b,c,e);g=Is(a.je,f);if(!(!Fp(a.i3,b)&&!g)){h=Ka(a.je,b,c,e);OZ(a,Nr(a.i3,b,c,e),Jx(h),h,g);}if(a.je.mt.data[f]&&!(Gg(a.i3)&&!g)){i=a.i3;h=!Fp(i,b)?0.7:1.0-i.lC.data[b];if(Fp(i,b)&&Bt(h-0.5)<0.2)h=0.8;j=h*(EF(i,b)-Dj(i,b))- -Dj(i,b);k=Bj(2).data;k[0]=j;k[1]=Ef(i,b,c,e,h);Lq(a,k[0],k[1]);}e=e+1|0;}f=Kv(a.je.jn,b,c);g=Is(a.je,f);i=M1(a.i3,b,c);if(!(!Eo(a.i3,b)&&!g)){h=GK(a.je,b,c);OZ(a,i,E4(G(514),Jx(h)),h,g);}if(a.je.mt.data[f]&&G7(a.i3,b)){l=J7(a.i3,KE(b,c));f=!Eo(a.i3,
b)&&!g?0:1;Lq(a,f?i.i_-6.0:l.i_- -l.jh/2.0,!f?CO(l):i.jo- -i.jw/2.0);}c=c+1|0;}},OZ=(a,b,c,d,e)=>{let f,g,h;f=a.jb;g=a.i$.i9.jK;B2(f,b,g);if(e){f=a.jb;g=Q1(b,3.0);h=B_(a.i$.i9.ju,1.5);Cd(f,g,h);}f=d<0.0?a.i$.i9.kD:!(d>0.0)?a.i$.i9.kn:a.i$.i9.kv;Ra(a,c,b.i_- -b.jh/2.0,b.jo- -b.jw/2.0,f);},Lq=(a,b,c)=>{let d,e,f,g;d=a.jb;e=Ey(b,c,7.0);f=a.i$.i9.jK;B2(d,e,f);e=a.jb;g=Cv(b-3.5,c-0.5,7.0,5.0);f=a.i$.i9.ju;B2(e,g,f);e=Cv(b-2.2,c-4.5,4.4,7.0);g=a.jb;e=Q1(e,2.2);f=B_(a.i$.i9.ju,1.2);Cd(g,e,f);},JS=(a,b)=>{let c,d,e;c
=Bo(a.je.jn);d=b.ka;if(d==c)return G(515);c=d?104:120;d=b.jV+1|0;b=P(L(),c);e=Ca(d);c=0;while(c<e.iZ.length){P(b,((BM(e,c)-48|0)+8320|0)&65535);c=c+1|0;}return K(b);},Qz=J(),KD=null,HY=null,FR=null,EQ=()=>{EQ=Be(Qz);Ty();},Ty=()=>{let b,c,d,e,f,g,h,i;KD=Bj(128);HY=Bj(128);FR=Bj(2047);b=IZ(2.0,0.0);c=0;while(c<7){d=CW(b.kF);e=d*d;b=QN(d,(b.lw-(e-b.kF-K8(e,d,d)))/(2.0*d));c=c+1|0;}f=IZ(1.0,0.0);g=0;while(g<128){h=KD.data;i=f.kF;h[g]=i;HY.data[g]=f.lw/i;d=b.kF;e=i*d;d=K8(e,i,d);f=QN(e,f.kF*b.lw+f.lw*b.kF-d);g=
g+1|0;}d=2.2250738585072014E-308;g=1;while(true){h=FR.data;if(g>=h.length)break;h[g]=d;d=d*2.0;g=g+1|0;}},Gq=J(BJ),DX=null,CJ=null,Hw=null,K9=null,Cz=()=>{Cz=Be(Gq);Yq();},Ws=(a,b,c)=>{Cz();Ct(a,b,c);},Kd=(a,b)=>{let c=new Gq();Ws(c,a,b);return c;},Yq=()=>{let b,c,d;DX=Kd(G(30),0);CJ=Kd(G(516),1);b=Kd(G(517),2);Hw=b;c=Bc(Gq,3);d=c.data;d[0]=DX;d[1]=CJ;d[2]=b;K9=c;};
function G6(){let a=this;M.call(a);a.lM=0.0;a.mG=null;a.nw=null;a.p7=null;}
let JK=(a,b,c,d,e)=>{a.lM=b;a.mG=c;a.nw=d;a.p7=e;},Y$=(a,b,c,d)=>{let e=new G6();JK(e,a,b,c,d);return e;},DA=(b,c)=>{let d,e;d=new G6;Dc();e=Ih;DR();JK(d,b,e,Gp,c);return d;},I8=(b,c)=>{let d,e;d=new G6;Dc();e=E9;DR();JK(d,b,e,Gp,c);return d;},U1=J();
function QO(){let a=this;H.call(a);a.o3=null;a.o$=null;a.o_=null;a.o9=null;}
let XK=(a,b)=>{let c,d,e,f,g;c=a.o3;d=a.o$;e=a.o_;f=a.o9;g=Ey(EK(e,T(f.jD,b,0)),Eg(e,T(f.jD,b,1)),c.jN.n6*1.9);c=B_(c.jZ.ju,2.0);Cd(d,g,c);};
function Q3(){H.call(this);this.pm=null;}
let Sr=(a,b)=>{return FQ(b,a.pm);};
function Oq(){let a=this;H.call(a);a.oH=null;a.oG=null;}
let Uq=(a,b)=>{b=b;Ci(a.oH,a.oG.i7,b);},O0=J(0),Re=J(0),V6=J();
function K7(){let a=this;H.call(a);a.nO=null;a.p8=null;}
let US=(a,b,c)=>{return JV(a.p8,NG(b,c));},NG=(b,c)=>{let d;d=b.qW;return Bz(0.0,Bh(255.0,(c-d)/(b.qB-d)*256.0))|0;};
function Je(){let a=this;M.call(a);a.ka=0;a.jV=0;}
let Yk=(a,b,c)=>{a.ka=b;a.jV=c;},KE=(a,b)=>{let c=new Je();Yk(c,a,b);return c;},YL=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&By(b)===Bw(Je)){b=b;c=a.ka!=b.ka?0:a.jV==b.jV?1:0;}else c=0;return c;},WG=a=>{return a.jV;},T1=J(),O9=(b,c)=>{let d,e,f;d=Ok(b);e=Ok(c);f=L();P(I(I(I(P(f,40),d),G(157)),e),41);return K(f);},Ok=b=>{return Ke(b,b!==Br(b)?2:0);},V5=J(),Jx=b=>{let c,d,e,f;c=QL(Bt(b));d=b<0.0?G(518):!(b>0.0)?G(2):G(266);e=L();f=d.iZ.length+c.iZ.length|0;while(f<5){P(e,32);f=f+1|0;}return K(N(N(e,d),c));},Eb
=b=>{let c;c=QL(Bt(b));if(b<0.0)c=E4(G(518),c);return c;},QL=b=>{let c;if(isNaN(b)?1:0)return G(370);if(b<9999.5)return Ke(b,b<9.995?2:!(b<99.95)?0:1);if(b>1.0E300)return !(b>1.7976931348623157E308)?G(519):G(371);c=0;while(b>=9.5){b=b/10.0;c=c+1|0;}return K(Q(P(Q(L(),Br(b)|0),101),c));};
function NE(){let a=this;M.call(a);a.kF=0.0;a.lw=0.0;}
let XR=(a,b,c)=>{a.kF=b;a.lw=c;},IZ=(a,b)=>{let c=new NE();XR(c,a,b);return c;},Gw=b=>{let c;c=b*1.34217729E8;return c-(c-b);},QN=(b,c)=>{let d;d=c+b;return IZ(d,c-(d-b));},K8=(b,c,d)=>{let e,f,g,h;e=Gw(c);f=c-e;g=Gw(d);h=d-g;return b-e*g-e*h-f*g-f*h;};
function PB(){let a=this;H.call(a);a.oJ=null;a.oK=null;}
let Gt=J(BJ),Ih=null,E9=null,VN=null,Dc=()=>{Dc=Be(Gt);VE();},Tr=(a,b,c)=>{Dc();Ct(a,b,c);},Ps=(a,b)=>{let c=new Gt();Tr(c,a,b);return c;},VE=()=>{let b,c,d;Ih=Ps(G(520),0);b=Ps(G(521),1);E9=b;c=Bc(Gt,2);d=c.data;d[0]=Ih;d[1]=b;VN=c;},FY=J(BJ),Gp=null,Kc=null,TV=null,DR=()=>{DR=Be(FY);Xh();},Yx=(a,b,c)=>{DR();Ct(a,b,c);},NK=(a,b)=>{let c=new FY();Yx(c,a,b);return c;},Xh=()=>{let b,c,d;Gp=NK(G(522),0);b=NK(G(523),1);Kc=b;c=Bc(FY,2);d=c.data;d[0]=Gp;d[1]=b;TV=c;},Ua=J();
function KU(){let a=this;H.call(a);a.jj=null;a.nr=null;a.rd=0.0;a.l2=0;a.nD=null;a.l1=null;}
let MG=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t;c=0;while(c<TW(a.jj)){d=0;while(d<Rp(a.jj)){e=a.nD;f=Rf(a,d,c);g=!(FU(a.jj,d,c)>b)?0:1;e.data[f]=g;d=d+1|0;}c=c+1|0;}c=(-1);while(c<a.jj.j5){g=(-1);while(g<a.jj.jB){d=Rf(a,g,c);e=a.nD.data;h=e[d];i=d+1|0;j=e[i];f=d+a.l2|0;k=e[f+1|0];l=e[f];if(!(h==j&&j==k&&k==l)){m=h==k&&j==l?1:0;a:{e=Dn(4).data;e[0]=h;e[1]=j;e[2]=k;e[3]=l;if(m){n=a.nr;o=(Ej(a.jj,g)+Ej(a.jj,g+1|0))/2.0;p=(D1(a.jj,c)+D1(a.jj,c+1|0))/2.0;if(JQ(n,o,p)>b){f=1;break a;}}f=0;}q=B6(4).data;j=2
*d|0;q[0]=j;q[1]=(2*i|0)+1|0;q[2]=2*(d+a.l2|0)|0;q[3]=j+1|0;d=0;while(d<4){if(e[d]&&!e[(d+1|0)%4|0]){h=d;while(true){h=(h+(!f?3:1)|0)%4|0;if(e[h])continue;if(e[(h+1|0)%4|0])break;}a.l1.data[q[d]]=q[h];}d=d+1|0;}}g=g+1|0;}c=c+1|0;}n=Bf();r=Bf();c=0;while(true){e=a.l1.data;if(c>=e.length)break;if(e[c]!=(-1)){s=new NT;s.kz=Bj(64);s.kx=Dn(32);f=c;while(a.l1.data[f]!=(-1)){g=f/2|0;d=a.l2;h=(g%d|0)-1|0;g=(g/d|0)-1|0;d=(f%2|0)!=1?0:1;i=d?h:h+1|0;d=!d?g:g+1|0;if(!NR(a,h,g))KG(s,Ej(a.jj,i),D1(a.jj,d),0);else if(NR(a,
i,d))S3(a,s,h,g,i,d,b);else KG(s,Ej(a.jj,h),D1(a.jj,g),0);e=a.l1.data;g=e[f];e[f]=(-1);f=g;}e=U4(s);R(n,e);WQ(s,r);}c=c+1|0;}t=new Qa;t.po=LC(n);t.pZ=r;return t;},Rf=(a,b,c)=>{return (Bb(c+1|0,a.l2)+b|0)+1|0;},NR=(a,b,c)=>{let d;a:{if(b>=0){d=a.jj;if(b<d.jB&&c>=0&&c<d.j5){b=1;break a;}}b=0;}return b;},S3=(a,b,c,d,e,f,g)=>{let h,i,j,k,l,m,n,o,p,q,r,s,t,u;h=Ej(a.jj,c);i=D1(a.jj,d);j=Ej(a.jj,e)-h;k=D1(a.jj,f)-i;l=0.0;m=1.0;n=FU(a.jj,c,d)-g;o=FU(a.jj,e,f)-g;p=!(o>0.0)?0:1;q=0;while(true){r=m-l;s=a.rd;if(!(r>s))break;s
=q>=3?(l+m)/2.0:PZ(l,m,n,o,s/2.0);t=a.nr;r=h+s*j;u=i+s*k;r=JQ(t,r,u)-g;if((!(r>0.0)?0:1)==p){m=s;o=r;s=l;r=n;}q=q+1|0;l=s;n=r;}s=PZ(l,m,n,o,0.0);KG(b,h+s*j,i+s*k,1);},PZ=(b,c,d,e,f)=>{let g;g=b-(c-b)/(e-d)*d;return !(b<=g&&g<=c?1:0)?(b+c)/2.0:Bz(b+f,Bh(c-f,g));};
function Qa(){let a=this;M.call(a);a.po=null;a.pZ=null;}
function GV(){M.call(this);this.lL=null;}
let Yr=(a,b)=>{a.lL=b;},EZ=a=>{let b=new GV();Yr(b,a);return b;},Lc=b=>{return EZ(b);},Uy=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&By(b)===Bw(GV)){b=b;c=W(a.lL,b.lL)?1:0;}else c=0;return c;};
function QI(){let a=this;M.call(a);a.pj=null;a.k_=0.0;a.qg=0.0;}
let Wz=(a,b,c,d)=>{a.pj=b;a.k_=c;a.qg=d;},PH=(a,b,c)=>{let d=new QI();Wz(d,a,b,c);return d;},B_=(b,c)=>{return PH(b,c,0.0);},PW=J(),Ij=null,Fb=()=>{Fb=Be(PW);SG();},IY=(b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p;Fb();if(b<c){e=c-b;if(e!==Infinity){e=e/d;f=1.0;g=e/10.0;while(f<=g){f=f*10.0;}g=10.0;while(f>e){f=1.0/g;g=g*10.0;}d=0;while(Ij.data[d]*f<e){d=d+1|0;}while(true){g=Ij.data[d]*f;h=g*Fi(b/g);i=Fi((b-h)/g+1.0E-10);j=Bj((Da((c-h)/g-1.0E-10)-i|0)+1|0).data;k=0;l=j.length;while(k<l){j[k]=g*(i+k)+h;k=k+1|0;}d=d+
(-1)|0;if(d<0)break;m=0;k=0;while(k<l){e=j[k];if(e>=b&&e<=c)m=m+1|0;k=k+1|0;}if(m>=2)break;}e=j[1]-j[0];g=1.0;m=0;i=1.0E-6*e;while(m<15){d=0;a:{while(d<l){f=j[d]*g;if(Bt(f-Br(f))>i*g){d=0;break a;}d=d+1|0;}d=1;}if(d)break;g=g*10.0;m=m+1|0;}n=Bf();d=0;e=1.0E-10*e;f=b-e;c=c+e;while(d<l){b=j[d];if(b>=f&&b<=c){o=new Ii;p=Ke(b,m);o.l8=b;o.kg=p;R(n,o);}d=d+1|0;}return n;}}n=new BS;BY(n,G(524));Z(n);},Y1=b=>{Fb();return b>=1.0&&b===Br(b)?1:0;},Ke=(b,c)=>{let d,e,f;Fb();d=Bt(b);e=0;while(e<c){d=d*10.0;e=e+1|0;}f=Pk(L(),
Fo(Br(d)));while(true){e=f.jg;if(e>c)break;EJ(f,0,48);}if(c>0)EJ(f,e-c|0,46);if(b<0.0&&Br(d)!==0.0)EJ(f,0,8722);return K(f);},SG=()=>{Ij=BT([0.1,0.2,0.25,0.5,1.0,2.0,2.5,5.0,10.0,20.0]);},TM=J();
function RA(){let a=this;M.call(a);a.ru=null;a.rt=null;a.rs=0.0;a.rv=0.0;}
function OI(){let a=this;H.call(a);a.nj=null;a.ma=null;a.n7=null;}
let Ic=(a,b)=>{return !(a.nj.kH.data[b]>0.5)?0:1;},E6=(a,b,c,d)=>{if(!a.ma.data[b]&&Ic(a,b)==c){a.ma.data[b]=1;a.n7.data[d]=b;return d+1|0;}return d;};
function Ni(){let a=this;H.call(a);a.m1=0.0;a.lv=null;a.mn=null;a.nY=null;}
let Mq=(b,c)=>{let d;d=Bh(Bt(b),3.4028234663852886E38);return Bz(0.75,c*7.0*d/(d+4.0));},YT=(a,b,c)=>{let d;if(b!==0.0&&!(isNaN(b)?1:0)){d=Br(Mq(b,a.m1)*4.0)|0;R(BH(!(b<0.0)?a.mn:a.lv,d),c);}else R(a.nY,c);},Iq=(b,c,d)=>{let e;if(!Cr(c)){e=new IP;e.qa=c;Cd(b,e,d);}},PA=J(0);
function PG(){let a=this;H.call(a);a.px=null;a.pw=null;}
let JQ=(a,b,c)=>{let d,e;d=a.px;e=a.pw;BQ(d.nd,0,0,b);BQ(d.nd,0,1,c);DF(d.ok,e);return T(Go(d.ok),0,0);};
function EN(){M.call(this);this.nv=null;}
let H_=(a,b)=>{a.nv=b;},LC=a=>{let b=new EN();H_(b,a);return b;};
function Ii(){let a=this;M.call(a);a.l8=0.0;a.kg=null;}
let Yl=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&By(b)===Bw(Ii)){b=b;c=a.l8!==b.l8?0:W(a.kg,b.kg)?1:0;}else c=0;return c;},U0=J(),Nh=(b,c)=>{let d,e,f,g,h,i;d=0.0;e=0;while(e<b.iZ.length){f=BM(b,e);g=c.mG;Dc();if(g===E9)h=Mm(0.602,c.lM);else{a:{switch(f){case 32:case 39:case 40:case 41:case 44:case 46:case 58:case 59:case 91:case 93:case 105:case 106:case 108:case 124:break;case 37:case 64:case 77:case 87:case 109:case 119:case 8230:h=1.02;break a;case 42:case 43:case 45:case 61:case 215:case 8722:h=0.84;break a;default:if
(f>=65&&f<=90){h=0.79;break a;}h=0.65;break a;}h=0.41;}i=c.nw;DR();if(i===Kc)h=1.12*h;h=Mm(h,c.lM);}d=d+h;e=e+1|0;}return d;};
function G_(){let a=this;M.call(a);a.oz=0.0;a.oy=0.0;a.oe=0.0;}
let Ri=(a,b,c,d)=>{a.oz=b;a.oy=c;a.oe=d;},Ey=(a,b,c)=>{let d=new G_();Ri(d,a,b,c);return d;},KK=J(),Pg=null,Et=()=>{Et=Be(KK);Sd();},IJ=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s;Et();d=b.i_;e= -c;d=d-e;f=D3(b)-c;g=b.jo-e;h=CO(b)-c;i=Pg.data;j=i.length;k=Bj(4*j|0);l=k.data;m=0;n=0;while(n<4){o=0;while(o<j){p=n%2|0;q=!p?i[o]:i[o+1|0];r=p?i[o]:i[o+1|0];s=m+1|0;l[m]=n%3|0?d-q*c:f-q*e;m=s+1|0;l[s]=n>=2?g-r*c:h-r*e;o=o+2|0;}n=n+1|0;}return k;},Q1=(b,c)=>{Et();return Nf(IJ(b,c));},Nf=b=>{let c,d,e,f;Et();c=b.data;d
=c.length;e=Bj(d+2|0);f=e.data;B$(b,0,e,0,d);f[d]=c[0];f[d+1|0]=c[1];return EZ(e);},Sd=()=>{let b,c,d,e,f;Et();b=Bj(14);c=b.data;d=0;while(d<=6){e=2*d|0;f=1.5707963267948966*d/6.0;c[e]=SJ(f);c[e+1|0]=V3(f);d=d+1|0;}Pg=b;};
function NT(){let a=this;H.call(a);a.kz=null;a.kx=null;a.j4=0;}
let KG=(a,b,c,d)=>{let e,f,g,h,i,j;e=a.j4;if(e==a.kx.data.length){a.kz=Gc(a.kz,4*e|0);f=a.kx.data;g=2*a.j4|0;h=Dn(g);i=h.data;g=BG(g,f.length);e=0;while(e<g){i[e]=f[e];e=e+1|0;}a.kx=h;}h=a.kz.data;j=a.j4;e=2*j|0;h[e]=b;h[e+1|0]=c;a.kx.data[j]=d;a.j4=j+1|0;},U4=a=>{let b,c,d,e,f,g,h,i;b=Bj(2*a.j4|0);c=b.data;d=0;e=0;while(e<a.j4){a:{if(e){f=d-1|0;if(PC(a,b,f,e,0))break a;if(PC(a,b,f,e,1))break a;}g=2*d|0;h=a.kz.data;i=2*e|0;c[g]=h[i];c[g+1|0]=h[i+1|0];d=d+1|0;}e=e+1|0;}return Gc(b,2*d|0);},PC=(a,b,c,d,e)=>{let f,
g;f=b.data;b=a.kz.data;g=b[(2*d|0)+e|0];return f[(2*c|0)+e|0]===g&&b[(2*((d+1|0)%a.j4|0)|0)+e|0]===g?1:0;},WQ=(a,b)=>{let c,d,e,f,g,h,i;c=0;while(true){d=a.j4;e=C1(c,d);if(e>=0)break;if(!a.kx.data[c])break;c=c+1|0;}if(!e){f=N9(a,0,d+1|0);R(b,f);return;}d=0;e=1;while(true){g=a.j4;if(e>g)break;h=a.kx.data;i=c+e|0;if(h[i%g|0])d=d+1|0;else if(d>0){f=N9(a,i-d|0,d);R(b,f);d=0;}e=e+1|0;}},N9=(a,b,c)=>{let d,e,f,g,h,i;d=Bj(2*c|0);e=d.data;f=0;while(f<c){g=(b+f|0)%a.j4|0;h=2*f|0;i=a.kz.data;g=2*g|0;e[h]=i[g];e[h+1|0]
=i[g+1|0];f=f+1|0;}return EZ(d);};
function IP(){M.call(this);this.qa=null;}
function PO(){let a=this;M.call(a);a.qW=0.0;a.qB=0.0;}
let YM=(a,b,c)=>{a.qW=b;a.qB=c;},Gx=(a,b)=>{let c=new PO();YM(c,a,b);return c;};
function QU(){let a=this;M.call(a);a.nQ=0;a.nC=0;a.oI=null;}
function P4(){let a=this;CT.call(a);a.qL=null;a.qn=null;}
let R1=a=>{return 2;},Vj=(a,b)=>{let c;if(!b)return a.qL;if(b==1)return a.qn;c=new Cn;Bp(c);Z(c);};
function HA(){let a=this;M.call(a);a.ro=0.0;a.rp=0.0;a.rq=0.0;}
let Uz=null,FL=()=>{FL=Be(HA);VY();},Mm=(b,c)=>{FL();return  -(b* -c);},VY=()=>{let b;b=new HA;FL();b.ro=1.0;b.rp=0.0;b.rq=0.0;Uz=b;};
function QD(){H.call(this);this.qu=null;}
let S0=(a,b)=>{let c;c=a.qu;c.la=b;c.no=0;};
function Qm(){H.call(this);this.re=null;}
let Sh=(a,b)=>{return FQ(b,a.re);},Qv=J(),Mj=null,Jk=()=>{Jk=Be(Qv);YC();},YC=()=>{let b,c;Cz();b=B6((K9.bb()).data.length);c=b.data;Mj=b;c[DX.jr]=1;c[CJ.jr]=2;c[Hw.jr]=3;},J3=J(Ep),Ko=J(J3),O5=J(Ko);
function JF(){let a=this;H.call(a);a.mi=null;a.op=null;a.na=null;a.oU=null;}
let L1=null,F_=()=>{F_=Be(JF);T2();},St=(a,b)=>{let c,d,e,f,g,h;if(!(a.na.width==b.nQ&&a.na.height==b.nC))L2(a,b.nQ,b.nC);c=b.oI;d=0;while(true){e=c.data;if(d>=e.length)break;f=e[d];b=a.oU;g=f&(-16711936)|f>>16&255|(f&255)<<16;b[d]=g;d=d+1|0;}b=a.op;h=a.na;b.putImageData(h,0.0,0.0);return a.mi;},L2=(a,b,c)=>{let d,e,f,g;d=a.mi;e=b;d.width=e;d=a.mi;e=c;d.height=e;d=a.op;f=b;g=c;d=d.createImageData(f,g);a.na=d;a.oU=new Int32Array(d.data.buffer);},T2=()=>{let b,c;b=new JF;F_();c=window.document.createElement("canvas");b.mi
=c;b.op=c.getContext("2d");L2(b,1,1);L1=b;},O4=J(BL);
function M$(){H.call(this);this.pc=null;}
let TE=(a,b)=>{return F2(b,a.pc);};
function Qs(){let a=this;H.call(a);a.lX=0;a.lu=0.0;}
let Qb=(a,b,c)=>{if(c<=a.lu){a.lX=b;a.lu=c;}};
function Q6(){H.call(this);this.p5=null;}
let Xq=(a,b)=>{return FQ(b,a.p5);},Rc=J(BL),LP=J(),Le=null,Hu=()=>{Hu=Be(LP);Wn();},Wn=()=>{let b,c;b=B6((B3()).data.length);c=b.data;Le=b;c[BX.jr]=1;c[Cg.jr]=2;c[Df.jr]=3;c[CV.jr]=4;};
Sc([]);
CZ([H,0,0,[],1,0,0,["V",O(RD)],Ed,0,H,[],1537,0,0,0,DQ,0,H,[],1537,0,0,0,JZ,0,H,[],1537,0,0,0,Bs,0,H,[Ed,DQ,JZ],17,0,()=>CY(),["V",O(V)],Dz,0,H,[Ed],1025,0,0,0,E8,0,Dz,[DQ],1,0,()=>DG(),["V",O(XV)],G0,0,H,[Ed,JZ],0,0,0,["y",O(Ig),"g",X(K)],Px,0,H,[],1537,0,0,0,HI,0,G0,[Px],1,0,0,["g",X(M5),"y",O(Yp)],Ep,0,H,[],1,0,0,0,EU,0,Ep,[],1,0,0,0,BL,0,EU,[],1,0,0,0,E2,0,H,[],1025,0,0,0,Wd,0,E2,[],17,0,0,0,V1,0,E2,[],17,0,0,0,LO,0,H,[],1537,0,0,0,QV,0,H,[LO],1537,0,0,0,K5,0,H,[],1537,0,0,0,O3,0,H,[QV,K5],17,0,0,0,Nt,0,
H,[],17,0,()=>EM(),0,TH,0,H,[],17,0,0,0,Un,0,H,[],17,0,0,0,UK,0,H,[],17,0,0,0,J$,0,H,[],1537,0,0,0,Mt,0,H,[J$],1,0,0,0,Iv,0,H,[DQ],1,0,()=>GO(),0,Gr,0,H,[],17,0,0,["V",O(WN)],V7,0,H,[],17,0,0,0,OV,0,H,[],1537,0,0,0,F8,0,H,[OV],1537,0,0,0,Ez,0,H,[F8],1025,0,0,0,QG,0,H,[F8],1537,0,0,0,HO,0,H,[QG],1537,0,0,0,EO,0,Ez,[HO],1025,0,0,["p",X(BI),"V",O(FS)],IV,0,H,[],1537,0,0,0,D2,0,H,[],1537,0,0,0,F6,0,EO,[IV,Ed,D2],1,0,0,["bd",O(BH),"bc",X(Td)],BJ,0,H,[DQ,Ed],1025,0,0,["V",O(SA)],Dy,0,BJ,[],65553,0,()=>Y(),0,Hf,0,
H,[],17,0,0,0,Cn,0,BL,[],1,0,0,0,XL,0,BL,[],1,0,0,0,B9,0,H,[],1537,0,0,0,Ck,0,H,[B9],1537,0,0,0,Su,0,H,[Ck],1025,0,0,0,Qk,0,H,[],1536,0,0,0,Mk,0,H,[Qk],16,0,0,0,BC,0,H,[B9],1537,0,0,0,J9,0,H,[BC],1,0,0,0]);
CZ([J8,0,H,[BC],1,0,0,0,Kt,0,H,[],17,0,0,["V",O(KF)],L5,0,H,[],16,0,0,0,OU,0,H,[],17,0,0,0,R0,0,H,[],17,0,0,0,D8,0,H,[],1537,0,0,0,P$,0,H,[D8],1,0,0,["bF",X(Yd)],MR,0,H,[],17,0,0,0,Pa,0,H,[],17,0,0,0,LI,0,H,[],16,0,0,0,BS,0,BL,[],1,0,0,0,FE,0,BJ,[],65552,0,()=>Fs(),0,M,0,H,[],1025,0,0,0,CK,0,H,[],1537,0,0,0,Fg,0,M,[CK],17,0,0,["dO",O(Up),"bj",X(UX)],IO,0,M,[CK],17,0,()=>GI(),["dO",O(S1),"bj",X(RI)],Kw,0,M,[CK],17,0,0,["dO",O(WZ),"bj",X(Uo)],JY,0,M,[CK],17,0,0,["dO",O(In),"bj",X(Uc)],Im,0,M,[CK],17,0,0,["dO",
O(Nl),"bj",X(Wi)],Iz,0,M,[CK],17,0,0,["dO",O(YJ),"bj",X(Xo)],LS,0,M,[CK],17,0,0,["dO",O(Xb),"bj",X(YG)],HC,0,M,[CK],17,0,0,["dO",O(Rx),"bj",X(Uj)],Oh,0,EU,[],1,0,0,0,Wb,0,H,[],17,0,0,0,Nn,0,H,[],17,0,0,0,Ml,0,H,[B9],1537,0,0,0,HT,0,H,[Ml],1,0,0,0,PF,0,M,[],17,0,0,0,QK,0,H,[],16,0,0,0,P1,0,H,[],1,0,0,0,Qf,0,H,[],16,0,0,0,IU,0,H,[],16,0,()=>FX(),0,Fz,0,H,[],1025,0,0,0,IG,0,H,[],1537,0,0,0,Nk,0,Fz,[IG],16,0,0,["gJ",DZ(Yy),"gK",BO(XG),"f0",X(RC),"d$",O(Vv),"d9",BO(Xk)],PM,0,Fz,[IG],16,0,0,["gJ",DZ(TF),"gK",BO(T9),
"f0",X(Wk),"d$",O(SP),"d9",BO(XX)],I_,0,H,[],16,0,()=>Cx(),0,Pr,0,H,[],16,0,0,0,K4,0,H,[],16,0,0,0,MZ,0,H,[],16,0,0,0,GL,0,H,[],1537,0,0,0,OQ,0,H,[GL],1,0,0,0,N1,0,H,[],16,0,0,0,M_,0,H,[],16,0,0,0,Oi,0,H,[],16,0,0,0,JT,0,H,[],16,0,()=>JO(),0,Ik,0,H,[],16,0,()=>GP(),0,Qc,0,H,[],17,0,0,0,SU,0,H,[],16,0,0,0,TP,0,H,[],17,0,0,0]);
CZ([JL,0,H,[],1537,0,0,0,Nz,0,H,[JL],1,0,0,["gA",O(Ya)],Mw,0,H,[JL],1,0,0,["gA",O(S_)],Tk,0,H,[],17,0,0,0,BR,0,H,[],1537,0,0,0,NB,0,H,[BR],1,0,0,["gI",X(Wo)],FM,0,H,[],17,0,0,0,IM,0,H,[BC],1,0,0,0,Nj,0,H,[BR],1,0,0,["gI",X(SY)],IC,0,H,[BC],1,0,0,0,IE,0,H,[BC],1,0,0,0,ID,0,H,[BC],1,0,0,0,IB,0,H,[BC],1,0,0,0,IA,0,H,[BC],1,0,0,0,Li,0,H,[BR],1,0,0,["gI",X(Sp)],Lk,0,H,[BR],1,0,0,["gI",X(UH)],Lj,0,H,[BR],1,0,0,["gI",X(Xi)],Lh,0,H,[BR],1,0,0,["gI",X(R4)],Lg,0,H,[BR],1,0,0,["gI",X(T5)],HK,0,H,[BC],1,0,0,0,HJ,0,H,[BC],
1,0,0,0,Gy,0,M,[],17,0,0,["V",O(SS)],I2,0,H,[BC],1,0,0,0,I3,0,H,[BC],1,0,0,0,I0,0,H,[BC],1,0,0,0,I1,0,H,[BC],1,0,0,0,NY,0,H,[BR],1,0,0,["gI",X(Wc)],Sj,0,H,[],17,0,0,0,NZ,0,H,[BR],1,0,0,["gI",X(YA)],NX,0,H,[BR],1,0,0,["gI",X(Ro)],LG,0,H,[],17,0,0,0,Mv,0,H,[BR],1,0,0,["gI",X(SW)],My,0,H,[BR],1,0,0,["gI",X(Ul)],Mx,0,H,[BR],1,0,0,["gI",X(VQ)],Qi,0,H,[BR],1,0,0,["gI",X(Ub)],Qj,0,H,[BR],1,0,0,["gI",X(WR)],Qh,0,H,[BR],1,0,0,["gI",X(Rv)],Hn,0,BJ,[],65553,0,()=>Gz(),0,Gb,0,M,[],17,0,()=>Hk(),["V",O(Rn)],JU,0,H,[BC],
1,0,0,0,H7,0,H,[BC],1,0,0,0,Jr,0,H,[B9],1537,0,0,0,IH,0,H,[Jr],1,0,0,0,Ea,0,H,[],1537,0,0,0,QE,0,H,[Ea],1,0,0,["db",O(SC)],YO,0,H,[],17,0,0,0,PV,0,H,[Ea],1,0,0,["db",O(Sn)],PY,0,H,[B9],1537,0,0,0,Jz,0,H,[PY],1,0,0,0,CT,0,EO,[D2],1024,0,0,0]);
CZ([Iy,0,CT,[D2],1,0,0,["bd",O(FP),"bc",X(Dg)],Lm,0,H,[D8],1,0,0,["bF",X(Yg)],Tp,0,H,[],17,0,0,0,Xm,0,H,[],17,0,0,0,Mo,0,H,[],1,0,0,0,Xd,0,H,[],17,0,0,0,IW,0,M,[],17,0,0,["V",O(WU)],Mc,0,H,[],17,0,0,0,Ce,0,H,[],17,0,0,["V",O(HL)],HZ,0,M,[],16,0,0,["V",O(T4)],PJ,0,H,[D8],1,0,0,["bF",X(Xr)],Hd,0,H,[],1537,0,0,0,Qu,0,H,[Hd],1,0,0,0,OB,0,H,[],16,0,0,0,Eu,0,BL,[],1,0,0,0,N4,0,Dz,[DQ],1,0,()=>Jy(),0,NV,0,H,[B9],1537,0,0,0,HW,0,H,[NV],1,0,0,0,M4,0,H,[],17,0,0,0,Ky,0,H,[BC],1,0,0,0,Kz,0,H,[BC],1,0,0,0,KA,0,H,[BC],1,
0,0,0,KB,0,H,[BC],1,0,0,0,KC,0,H,[BC],1,0,0,0,Io,0,H,[BC],1,0,0,0,EB,0,BL,[],1,0,0,0,Lf,0,H,[],16,0,0,0,YS,0,H,[],17,0,0,0,Pw,0,H,[],0,0,()=>Fq(),0,Xv,0,H,[B9],1,0,0,0,BU,0,BJ,[],66561,0,()=>Co(),0,LN,0,H,[],32768,0,()=>HD(),0,KM,0,H,[B9],1537,0,0,0,Nw,0,H,[KM],1537,0,0,0,QB,0,H,[B9],1537,0,0,0,NM,0,H,[Ck],1537,0,0,0,P7,0,H,[Ck],1537,0,0,0,OF,0,H,[Ck],1537,0,0,0,PT,0,H,[Ck],1537,0,0,0,L8,0,H,[Ck],1537,0,0,0,M8,0,H,[Ck],1537,0,0,0,Mu,0,H,[Ck],1537,0,0,0,LT,0,H,[Ck],1537,0,0,0,UC,0,H,[Nw,QB,Ck,NM,P7,OF,PT,L8,
M8,Mu,LT],1025,0,0,0,W7,0,H,[],16,0,0,0,Sq,0,H,[],17,0,0,0,G1,0,BL,[],1,0,0,0,Q_,0,H,[D8],1,0,0,["bF",X(UF)],PI,0,H,[],16,0,0,0,H5,0,M,[],17,0,0,["V",O(TS)]]);
CZ([Gh,0,H,[],17,0,0,0,PD,0,M,[],16,0,0,0,E_,0,M,[],17,0,0,0,S5,0,H,[],1,0,0,0,KO,0,H,[],17,0,0,0,P8,0,H,[],16,0,0,0,H1,0,H,[Jr],1,0,0,0,H3,0,H,[BC],1,0,0,0,Ia,0,M,[],17,0,0,["V",O(Gi)],Jg,0,M,[],16,0,0,0,G9,0,M,[],17,0,()=>G5(),["V",O(L4)],M6,0,H,[],17,0,0,0,CU,0,M,[],17,0,0,["V",O(X9)],Du,0,H,[],17,0,()=>Fu(),0,P0,0,H,[],1537,0,0,0,Ly,0,H,[P0],17,0,0,0,SN,0,H,[],17,0,0,0,Wl,0,H,[],16,0,0,0,Hv,0,M,[],16,0,0,["V",O(Vt)],IS,0,M,[],16,0,0,["V",O(VI)],NS,0,M,[],17,0,0,0,Pl,0,H,[Ea],1,0,0,["db",O(Rh)],Jq,0,M,[],
16,0,0,["V",O(Vr)],Hb,0,Cn,[],1,0,0,0,Dx,0,BJ,[],66561,0,()=>F5(),0,Fn,0,H,[],1537,0,0,0,Mh,0,H,[Fn],17,0,0,["d3",BO(Uf),"dv",X(UJ),"dC",O(R_)],EH,0,H,[],1537,0,0,0,MD,0,M,[EH],17,0,0,["dq",O(VM)],Lo,0,M,[EH],17,0,0,["dq",O(So)],Qg,0,M,[EH],17,0,0,["dq",O(Xl)],KN,0,H,[],1537,0,0,0,QA,0,H,[KN],1,0,0,0,Wf,0,H,[B9],1025,0,0,0,IT,0,H,[B9],1536,0,0,0,HR,0,H,[IT],1,0,0,0,HQ,0,H,[IT],1,0,0,0,K3,0,BU,[],65552,0,0,["gL",O(OA),"gM",BO(Xg)],K2,0,BU,[],65552,0,0,["gL",O(X_),"gM",BO(YE)],K1,0,BU,[],65552,0,0,["gL",O(UA),
"gM",BO(Rz)],K0,0,BU,[],65552,0,0,["gL",O(YK),"gM",BO(Tu)],KZ,0,BU,[],65552,0,0,["gL",O(UO),"gM",BO(Ug)],KY,0,BU,[],65552,0,0,["gL",O(X2),"gM",BO(U5)],KX,0,BU,[],65552,0,0,["gL",O(S8),"gM",BO(XT)],Hr,0,H,[],16,0,0,0,Ys,0,H,[],17,0,0,0,XD,0,H,[],17,0,0,0,OK,0,H,[BR],1,0,0,["gI",X(Vf)],N3,0,H,[],17,0,()=>D4(),0,Tt,0,H,[],16,0,0,0]);
CZ([Um,0,H,[],16,0,0,0,Tg,0,H,[],16,0,0,0,V4,0,H,[],16,0,0,0,Uv,0,H,[],16,0,0,0,W9,0,H,[],16,0,0,0,Cl,0,M,[],17,0,0,["V",O(Yw)],He,0,BJ,[],65553,0,()=>Cf(),0,PK,0,H,[],17,0,()=>Fe(),0,H0,0,BL,[],1,0,0,0,Fm,0,H,[],1536,0,0,0,PU,0,H,[Fm],16,0,0,["hp",DZ(Yj)],La,0,H,[Fm],16,0,0,["hp",DZ(WA)],Mz,0,H,[Fm],16,0,0,["hp",DZ(WV)],Ll,0,H,[Fm],16,0,0,["hp",DZ(U8)],KR,0,H,[Fn],17,0,0,["d3",BO(Xu),"dv",X(S6),"dC",O(TI)],MM,0,H,[Fn],17,0,0,["d3",BO(Xc),"dv",X(Tw),"dC",O(Wq)],II,0,M,[Fn],17,0,()=>F1(),["d3",BO(Ry),"dv",X(ST),
"dC",O(Yo)],Pb,0,M,[EH],17,0,0,["dq",O(Vs)],VT,0,H,[],17,0,0,0,QQ,0,Dz,[DQ],1,0,()=>Jl(),0,JD,0,M,[],17,0,0,["V",O(RE)],Lx,0,M,[],17,0,0,0,Ng,0,H,[],16,0,0,0,ME,0,H,[],16,0,0,0,Qr,0,CT,[D2],0,0,0,["bc",X(VD),"bd",O(XF)],Pf,0,Dx,[],65552,0,0,["d4",BO(Ue),"gM",BO(Ur)],Pe,0,Dx,[],65552,0,0,["d4",BO(UV),"gM",BO(Tl)],P3,0,H,[],17,0,0,0,EL,0,M,[],17,0,0,["V",O(UB)],Np,0,H,[F8],1537,0,0,0,Ji,0,Ez,[Np],1025,0,0,0,JA,0,Ji,[],1024,0,0,0,N_,0,JA,[],0,0,0,0,Lu,0,H,[],1537,0,0,0,IF,0,H,[Lu],1025,0,0,0,Ix,0,IF,[],1024,0,
0,0,N8,0,Ix,[],0,0,0,0,N$,0,CT,[],0,0,0,["bd",O(R3),"bc",X(YI),"p",X(Vb)],Gs,0,H,[],1537,0,0,0,N6,0,H,[Gs],0,0,0,["q",X(R8),"s",X(Ti)],NQ,0,H,[Gs],1537,0,0,0,N7,0,H,[NQ],0,0,0,0,NI,0,H,[J$],1,0,0,0,Mb,0,H,[Gs],0,0,0,["q",X(BF),"s",X(BD)],V9,0,H,[],17,0,0,0,W6,0,H,[],17,0,0,0,Tq,0,H,[],17,0,0,0,RZ,0,H,[],17,0,0,0,OD,0,H,[],17,0,0,0,Mg,0,H,[],17,0,0,0]);
CZ([T6,0,H,[],17,0,0,0,MS,0,M,[],17,0,0,0,O8,0,M,[],17,0,0,0,GF,0,BJ,[],65553,0,()=>DV(),0,F4,0,BJ,[],65553,0,()=>Ek(),0,IQ,0,M,[],17,0,0,["V",O(SX)],JM,0,M,[],17,0,0,["V",O(WP)],Nv,0,H,[],17,0,()=>DS(),0,Pt,0,H,[],1537,0,0,0,Q8,0,H,[Pt],1,0,0,0,Q7,0,H,[Ea],1,0,0,["db",O(S2)],Ds,0,H,[Hd],1537,0,0,0,Ow,0,H,[Ds],1,0,0,["da",O(TO)],Ld,0,H,[Ds],1,0,0,["da",O(W0)],MW,0,H,[D8],1,0,0,["bF",X(Wj)],PR,0,M,[],17,0,0,0,Ew,0,H,[],1537,0,0,0,Dm,0,M,[Ew],17,0,0,["V",O(WF)],PS,0,H,[],16,0,0,0,Qz,0,H,[],16,0,()=>EQ(),0,Gq,
0,BJ,[],65553,0,()=>Cz(),0,G6,0,M,[],17,0,0,0,U1,0,H,[],16,0,0,0,QO,0,H,[GL],1,0,0,["d5",O(XK)],Q3,0,H,[Ds],1,0,0,["da",O(Sr)],Oq,0,H,[Ea],1,0,0,["db",O(Uq)],O0,0,H,[B9],1537,0,0,0,Re,0,H,[O0],1537,0,0,0,V6,0,H,[Re],1025,0,0,0,K7,0,H,[],16,0,0,0,Je,0,M,[],17,0,0,["V",O(YL)],T1,0,H,[],16,0,0,0,V5,0,H,[],16,0,0,0,NE,0,M,[],16,0,0,0,PB,0,H,[Hd],1,0,0,0,Gt,0,BJ,[],65553,0,()=>Dc(),0,FY,0,BJ,[],65553,0,()=>DR(),0,Ua,0,H,[],16,0,0,0,KU,0,H,[],17,0,0,0,Qa,0,M,[],17,0,0,0,GV,0,M,[Ew],17,0,0,["V",O(Uy)],QI,0,M,[],17,
0,0,0,PW,0,H,[],17,0,()=>Fb(),0,TM,0,H,[],16,0,0,0,RA,0,M,[],16,0,0,0,OI,0,H,[],16,0,0,0,Ni,0,H,[],16,0,0,0,PA,0,H,[],1537,0,0,0,PG,0,H,[PA],1,0,0,0,EN,0,M,[Ew],17,0,0,0]);
CZ([Ii,0,M,[],17,0,0,["V",O(Yl)],U0,0,H,[],16,0,0,0,G_,0,M,[Ew],17,0,0,0,KK,0,H,[],16,0,()=>Et(),0,NT,0,H,[],16,0,0,0,IP,0,M,[Ew],17,0,0,0,PO,0,M,[],16,0,0,0,QU,0,M,[],17,0,0,0,P4,0,CT,[D2],0,0,0,["bc",X(R1),"bd",O(Vj)],HA,0,M,[],17,0,()=>FL(),0,QD,0,H,[GL],1,0,0,["d5",O(S0)],Qm,0,H,[Ds],1,0,0,["da",O(Sh)],Qv,0,H,[],32768,0,()=>Jk(),0,J3,0,Ep,[],1,0,0,0,Ko,0,J3,[],1,0,0,0,O5,0,Ko,[],1,0,0,0,JF,0,H,[],16,0,()=>F_(),0,O4,0,BL,[],1,0,0,0,M$,0,H,[Ds],1,0,0,["da",O(TE)],Qs,0,H,[],16,0,0,0,Q6,0,H,[Ds],1,0,0,["da",
O(Xq)],Rc,0,BL,[],1,0,0,0,LP,0,H,[],32768,0,()=>Hu(),0]);
let Uk=B8(WL),TD=B8(MH),Nb=B8(LE),Ln=B8(CR);
VA(["0","<java_object>@","","null"," ","object","function","string","number","undefined","nothing"," takes ",", not “","”. The lab uses ","DATA","data","xor","and","or","nand","nor","xnor","circle","spiral","moons","blobs","points","the points to learn","POINTS","with data=points: each point with the label to learn","START","start","random","by-hand","zeros","weights","the weights to begin with","WEIGHTS","with start=weights: W1 b1 W2 b2 and so on, row by row","FROZEN","frozen","weights that training leaves as they are: their places in W1 b1 W2 b2 and so on, from 0",
"SEED","seed","random weights, as np.random.seed, and the points of circle, spiral, moons and blobs","LAYERS","layers","2","units in each hidden layer","ACTIVATION","activation","sigmoid","tanh","relu","leaky-relu","softplus","sine","identity","what the hidden units make of their sums; with start=by-hand it is relu by default","OUTPUT","output","what the output makes of its sum; with start=by-hand it is relu by default","LOSS","loss","cross-entropy","squared-error","what training makes small; squared-error if the output is not a probability",
"OPTIMIZER","optimizer","gradient-descent","momentum","adam","how the gradient changes the weights","LEARNING_RATE","learning-rate","1","alpha: how far each update goes","BATCH","batch","all","how many points each update looks at, one batch after another","ITERATIONS","iterations","140","how many updates to make","AT","at","the iteration to show first","VIEW","view","decision","network","hidden","landscape","predictions","backprop","graph","lab","the whole lab, or some of its figures in their order","CONTROLS",
"controls","transport","none","which controls to show","SHADE","shade","class","probability","what the decision figure colours","MARKERS","markers","shapes","circles","how the points are drawn: circle 0 and square 1, or circles as in the notebook","AUTOPLAY","autoplay","false","whether training starts by itself","SPEED","speed","max","20","iterations a second","THEME","theme","auto","light","dark","light or dark","ENGINE","engine","js","wasm","JavaScript or WebAssembly; both give the same bits"," takes a whole number of iterations, not “",
"”.","true","JavaScript, since WebAssembly is not to be had here","JavaScript","WebAssembly","With activation=identity the hidden layers add nothing: all layers together can do no more than a single neuron, which draws one straight line.",", and without a hidden layer there is but one.",".","No straight line parts the points of ","With start=zeros the units of a hidden layer are copies of each other, and every update treats them alike.","Adam moves each weight by about the learning rate at every update, however small the gradient, so ",
" is a long way: try 0.03.",", and momentum up to ten of those","Each update adds up the gradients of "," points",", so a learning rate of "," overshoots easily. To stride as the notebook does, try ","Runs on ","; nothing leaves this browser.","step","seek","{",", ","\": ","{\"format\": \"xor-lab/1\", \"experiment\": ",", \"iteration\": ",", \"loss\": ",", \"weights\": ",", \"biases\": ",", \"predictions\": ",", \"correct\": ",", \"points\": ",", \"diverged\": ","This part of the lab is in study.js, which belongs beside lab.js and could not be loaded. Reload the page to try again.",
"Iteration "," has not been trained yet, only up to ",".to-start",".step-back",".play",".step",".to-end","THE_RUN","THE_LOOK","one of ","only ",";","nothing, or up to "," points x,y,label with semicolons between, labels 0 or 1",",","nothing, or ",", or up to "," of them with commas between","a decimal","a decimal above 0","a whole number from "," to ",", or ","one or more of "," with commas between","true or false","data=points needs some points, such as points=0,0,0;1,0,1 (x,y,label and so on). The lab uses xor.",
"start=by-hand is the notebook\'s solution for two hidden units, so "," is set aside.","weights has "," numbers where this network has "," (W1 b1 W2 b2 and so on, row by row). The lab starts from random weights.","frozen="," is set aside, since the weights of this network have the places 0 to ","loss=cross-entropy takes the logarithm of a probability, and with "," a prediction need not be one: it may lie outside 0 to 1. The lab uses squared-error."," is more than there are points, so each update looks at all ",
" is beyond the last iteration, so the lab shows iteration ","There is no setting “","”. The settings are ","p","lab single","hidden-space","set-up","study","losses","At iteration "," the network says ","nothing: its predictions are not numbers.","1 on "," of the plane shown, ",", and 0 on "," on all of the plane shown.","Iteration: ","Loss: ","option","the weight ","the bias of ","A network of "," weights and biases takes a flag for each, not ","aria-invalid","To the point "," this network of ","-"," units answers ",
", which is not a number.",", so class 0.",", so class 1."," The output\'s bias is "," All weights are 0."," The strongest weights are "," The only weight is "," and "," Of "," weights, "," are negative."," is negative."," of all weights and biases ","are frozen.","is frozen.","Train","Pause","iteration "," of "," / "," a second","5","60","250","1000","tr","th","td","span","wrong","right","aria-current","+","✗","✓","wrong class","right class","; the first 100 are shown"," correct","A coordinate is a decimal number, such as 0.5; not “",
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
Bs.prototype.toString=function(){return S(this);};
Bs.prototype.valueOf=Bs.prototype.toString;H.prototype.toString=function(){return S(TJ(this));};
H.prototype.__teavm_class__=function(){return UD(this);};
let C=Rj(Wm);
C.javaException=W4;
let Y7=Symbol('jsoClass');
(()=>{let c;c=Hf.prototype;c.play=U(Tf);c.disconnect=U(We);c.attend=U(VF);c.numbers=U(UG);c.run=U(XA);c.seek=U(RU);c.path=U(Xa);c.studyRefused=U(W$);c.engine=U(UP);c.attributeChanged=U(UE);c.iteration=U(UR);c.state=U(TG);c.hasDiverged=U(Tm);c.connect=U(WO);c.settings=U(VV);c.isPlaying=U(Wa);c.furthest=U(YV);c.lossAt=U(Sl);c.pause=U(U6);c.redraw=U(Xf);c.takeStudy=U(Vy);c.reset=U(SL);c.webAssemblyRefused=U(Vm);c.step=U(SZ);c.visit=U(Vn);c.begin=U(XS);c.snapshot=U(SM);c=J9.prototype;c.handleEvent=U(R9);c=J8.prototype;c.handleEvent
=U(U$);c=HT.prototype;c.pair=U(Xj);c=IM.prototype;c.handleEvent=U(V$);c=IC.prototype;c.handleEvent=U(YD);c=IE.prototype;c.handleEvent=U(RV);c=ID.prototype;c.handleEvent=U(Vi);c=IB.prototype;c.handleEvent=U(SR);c=IA.prototype;c.handleEvent=U(TY);c=HK.prototype;c.handleEvent=U(Yz);c=HJ.prototype;c.handleEvent=U(XC);c=I2.prototype;c.handleEvent=U(V0);c=I3.prototype;c.handleEvent=U(Yv);c=I0.prototype;c.handleEvent=U(X3);c=I1.prototype;c.handleEvent=U(Sv);c=JU.prototype;c.handleEvent=U(WC);c=H7.prototype;c.handleEvent
=U(Sm);c=IH.prototype;c.onChange=U(Th);c=Jz.prototype;c.onAnimationFrame=U(UQ);c=HW.prototype;c.onResize=U(XI);c=Ky.prototype;c.handleEvent=U(Vo);c=Kz.prototype;c.handleEvent=U(XU);c=KA.prototype;c.handleEvent=U(Xt);c=KB.prototype;c.handleEvent=U(W1);c=KC.prototype;c.handleEvent=U(SQ);c=Io.prototype;c.handleEvent=U(Xs);c=H1.prototype;c.onChange=U(To);c=H3.prototype;c.handleEvent=U(Rk);c=HR.prototype;c.accept=U(SV);c=HQ.prototype;c.accept=U(VU);})();
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
