// XOR Lab, Apache-2.0
(() => {
function lab(e){const t=String.raw`:root,
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
--gap: calc(1 * var(--rem));
--round: calc(0.5 * var(--rem));
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
@media print {
:root,
:root:has(xor-lab[data-theme]),
:host,
:host([data-theme]) {
color-scheme: light;
--paper: #ffffff;
--ink: #000000;
--muted: #444444;
--line: #bbbbbb;
--gap: calc(0.75 * var(--rem));
}
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
--rem: 16px;
display: block;
container-type: inline-size;
font-size: calc(1 * var(--rem)) !important;
}
:host([hidden]) {
display: none;
}
.lab {
all: initial;
visibility: inherit;
pointer-events: inherit;
color-scheme: inherit;
display: grid;
grid-template-columns: minmax(0, 1fr);
gap: var(--gap);
color: var(--ink);
font: calc(0.9375 * var(--rem))/1.5 var(--text);
}
.panel {
min-width: 0;
padding: calc(0.9 * var(--rem)) calc(1 * var(--rem));
border: 1px solid var(--line);
border-radius: var(--round);
background: var(--panel);
}
h2 {
margin: 0 0 calc(0.6 * var(--rem));
font: 600 calc(0.9375 * var(--rem))/1.3 var(--text);
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
max-width: calc(38 * var(--rem));
min-height: calc(15 * var(--rem));
margin: 0 auto;
}
.network .picture {
aspect-ratio: auto;
height: calc(17 * var(--rem));
min-height: 0;
max-width: none;
}
.loss .picture {
aspect-ratio: auto;
height: calc(17 * var(--rem));
max-width: none;
}
.hidden-space .picture {
aspect-ratio: auto;
height: calc(21 * var(--rem));
}
.tools {
display: flex;
flex-wrap: wrap;
align-items: center;
gap: calc(0.5 * var(--rem)) calc(0.75 * var(--rem));
margin: calc(0.5 * var(--rem)) 0;
}
.tools input:not([type]) {
width: calc(6.5 * var(--rem));
font: calc(0.9375 * var(--rem)) var(--digits);
}
.tools .value:not([type]) {
width: calc(15 * var(--rem));
max-width: 100%;
}
.tools [type="checkbox"] {
width: calc(1.5 * var(--rem));
height: calc(1.5 * var(--rem));
margin: 0;
accent-color: var(--accent);
}
.tools [type="range"] {
width: calc(9 * var(--rem));
height: calc(1.75 * var(--rem));
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
font: calc(0.8125 * var(--rem)) var(--digits);
}
.findings {
min-height: calc(7.25 * var(--rem));
}
.finding {
margin: calc(0.25 * var(--rem)) 0 0;
padding: calc(0.25 * var(--rem)) calc(0.75 * var(--rem));
border-inline-start: 4px solid transparent;
font-size: calc(0.875 * var(--rem));
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
margin: 0 0 calc(0.5 * var(--rem));
max-width: calc(60 * var(--rem));
}
.progress {
min-height: 3em;
font-weight: 600;
}
.sums {
font: calc(0.875 * var(--rem))/1.6 var(--digits);
white-space: pre-line;
}
.past ul {
margin: calc(0.5 * var(--rem)) 0 0;
padding: 0;
list-style: none;
}
.past li {
display: flex;
flex-wrap: wrap;
align-items: center;
gap: calc(0.4 * var(--rem)) calc(0.6 * var(--rem));
padding: calc(0.4 * var(--rem)) 0;
border-top: 1px solid var(--line);
}
.past input {
width: calc(7 * var(--rem));
}
.past .settings {
flex: 1 1 calc(12 * var(--rem));
color: var(--muted);
font-size: calc(0.8125 * var(--rem));
overflow-wrap: anywhere;
}
.scroll-down {
max-height: calc(22 * var(--rem));
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
margin: calc(0.5 * var(--rem)) 0 0;
min-height: 7.5em;
color: var(--muted);
font-size: calc(0.875 * var(--rem));
font-variant-numeric: tabular-nums;
}
.transport {
grid-area: transport;
display: flex;
flex-wrap: wrap;
align-items: center;
gap: calc(0.5 * var(--rem));
}
.iteration {
flex: 1 1 calc(12 * var(--rem));
min-width: calc(8 * var(--rem));
height: calc(2.5 * var(--rem));
margin: 0 calc(0.25 * var(--rem));
accent-color: var(--accent);
}
.position {
font: calc(0.875 * var(--rem)) var(--digits);
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
margin-inline-start: calc(0.5 * var(--rem));
display: flex;
align-items: center;
gap: calc(0.4 * var(--rem));
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
.set-up input,
.survey-form input {
min-height: calc(2.5 * var(--rem));
border: 1px solid var(--control);
border-radius: calc(0.4 * var(--rem));
background: var(--panel);
}
select {
contain: paint;
}
button {
display: inline-flex;
align-items: center;
justify-content: center;
gap: calc(0.4 * var(--rem));
min-width: calc(2.5 * var(--rem));
padding: 0 calc(0.6 * var(--rem));
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
width: calc(1 * var(--rem));
height: calc(1 * var(--rem));
fill: currentcolor;
}
select,
.tools input:not([type]),
.past input,
.set-up input,
.survey-form input {
padding: 0 calc(0.5 * var(--rem));
}
:focus-visible {
outline: 3px solid var(--accent);
outline-offset: 2px;
}
.play {
min-width: calc(6.5 * var(--rem));
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
font-size: calc(0.875 * var(--rem));
}
th,
td {
padding: calc(0.3 * var(--rem)) calc(0.4 * var(--rem));
border-bottom: 1px solid var(--line);
text-align: end;
white-space: nowrap;
}
th:first-child,
td:first-child {
text-align: start;
}
.predictions :is(th, td) {
padding-inline: calc(0.2 * var(--rem));
text-align: end;
}
.predictions :is(td, tbody th) {
font: calc(0.8125 * var(--rem)) var(--digits);
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
font: calc(0.875 * var(--rem)) var(--digits);
}
td:first-child:has(button) {
padding-block: calc(0.1 * var(--rem));
}
td button {
min-width: calc(3 * var(--rem));
min-height: calc(1.6 * var(--rem));
justify-content: flex-start;
padding: 0 calc(0.4 * var(--rem));
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
margin: calc(0.6 * var(--rem)) 0 0;
}
.study {
grid-area: study;
}
.choice select {
min-width: 0;
}
.choice {
display: inline-flex;
min-width: 0;
max-width: 100%;
align-items: center;
gap: calc(0.5 * var(--rem));
color: var(--muted);
}
.set-up {
grid-area: set-up;
}
.fields {
display: grid;
grid-template-columns: repeat(auto-fill, minmax(min(calc(14 * var(--rem)), 100%), 1fr));
gap: calc(0.8 * var(--rem)) var(--gap);
}
.field {
display: grid;
grid-template-columns: minmax(0, 1fr) minmax(calc(7 * var(--rem)), calc(9 * var(--rem)));
gap: calc(0.1 * var(--rem)) calc(0.6 * var(--rem));
align-items: center;
align-content: start;
}
.field input,
.field select {
width: 100%;
}
.field input {
font: calc(0.9375 * var(--rem)) var(--digits);
}
.field [aria-invalid="true"] {
border: 2px solid var(--alarm);
}
.help,
.complaint {
grid-column: 1 / -1;
margin: 0;
font-size: calc(0.8125 * var(--rem));
line-height: 1.35;
}
.help {
color: var(--muted);
}
.complaint {
color: var(--alarm);
}
summary {
min-height: calc(1.75 * var(--rem));
margin-top: calc(1 * var(--rem));
cursor: pointer;
font-weight: 500;
}
details .fields {
padding-top: calc(0.6 * var(--rem));
}
.engine {
margin: calc(1 * var(--rem)) 0 0;
color: var(--muted);
font-size: calc(0.8125 * var(--rem));
}
.messages:empty {
display: none;
}
.messages p {
margin: 0 0 calc(0.5 * var(--rem));
padding: calc(0.6 * var(--rem)) calc(0.9 * var(--rem));
border-inline-start: 4px solid var(--alarm);
border-radius: calc(0.25 * var(--rem));
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
@container (max-width: 26em) {
.panel {
padding-inline: calc(0.75 * var(--rem));
}
th,
td {
padding-inline: calc(0.15 * var(--rem));
}
td {
font-size: calc(0.75 * var(--rem));
}
.predictions :is(th, td) {
padding-inline: calc(0.1 * var(--rem));
}
.predictions :is(td, tbody th) {
font-size: calc(0.7 * var(--rem));
}
.losses th:first-child {
width: 32%;
}
.losses td {
font-size: calc(0.8125 * var(--rem));
}
.transport {
gap: calc(0.4 * var(--rem));
}
.transport button {
min-width: calc(2.25 * var(--rem));
}
.transport .play {
flex: 1 1 calc(5.75 * var(--rem));
min-width: calc(5.75 * var(--rem));
padding: 0 calc(0.4 * var(--rem));
}
.findings {
min-height: calc(8.5 * var(--rem));
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
@container (min-width: 42em) {
.transport {
grid-row: 2 / -1;
grid-column: 1 / -1;
align-self: end;
position: sticky;
bottom: calc(0.5 * var(--rem));
z-index: 1;
}
.lab :is(button, input, select, summary, [tabindex="0"]:not(td)) {
scroll-margin-bottom: calc(7 * var(--rem));
}
.network {
display: flex;
flex-direction: column;
}
.network .picture {
flex: 1 0 auto;
width: 100%;
}
.lab {
grid-template-columns: minmax(0, 1.1fr) minmax(0, 1fr);
grid-template-rows: repeat(6, auto) calc(7.6 * var(--rem));
grid-template-areas: "notes notes" "decision network" "hidden loss" "predictions losses" "set-up set-up" "study study" ". .";
}
}
@container (min-width: 68em) {
.lab {
grid-template-columns: minmax(0, 1fr) minmax(0, 1fr) calc(18.5 * var(--rem));
grid-template-rows: repeat(3, auto) 1fr auto calc(4.6 * var(--rem));
grid-template-areas: "notes notes notes" "decision network set-up" "hidden loss set-up" "predictions losses set-up" "study study study" ". . .";
}
.fields {
grid-template-columns: minmax(0, 1fr);
}
.twin {
min-height: 6em;
}
.findings {
min-height: calc(5.75 * var(--rem));
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
flex: 1 1 calc(20 * var(--rem));
}
.single > :is(.notes, .transport, .set-up, .study) {
flex-basis: 100%;
}
.single > .notes {
order: -1;
}
.single > :is(.transport, .set-up) {
order: 9;
position: static;
}
.survey {
grid-area: survey;
}
.lab[data-views="survey"] > :is(.transport, .set-up) {
display: none;
}
.single > .survey {
flex-basis: 100%;
}
.on-paper {
display: none;
}
@media print {
:host {
font-size: 10pt;
}
.lab {
grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
grid-template-rows: none;
grid-template-areas: "notes notes" "decision network" "hidden loss" "predictions losses" "set-up set-up" "study study";
font-size: 9pt;
}
:is(.transport, .tools, .walk, .tabs, .past, .editing, .engine, .meaning, .arithmetic, .help, .complaint, summary),
.panel .choice,
.panel .twin {
display: none !important;
}
.lab:has(> .study:empty) :is(.hidden-space, .loss, .study) {
display: none;
}
.on-paper,
.lab:not(.single) #ledger[hidden] {
display: block !important;
}
.panel {
padding: calc(0.5 * var(--rem)) calc(0.6 * var(--rem));
break-inside: avoid;
}
.study.panel {
padding: 0;
border: 0;
break-inside: auto;
}
.panel .picture,
.canvas-room {
width: auto !important;
height: auto !important;
min-height: 0;
aspect-ratio: auto;
}
canvas {
position: static;
display: block;
height: auto;
}
.finding {
min-height: 0;
}
.scroll-down {
max-height: none;
overflow: visible;
}
h2,
h3 {
break-after: avoid;
}
tr {
break-inside: avoid;
}
.panel :is(th, tbody th, td) {
padding-block: calc(0.1 * var(--rem));
font-size: 7.5pt;
}
.live {
display: inline;
contain: none;
}
.losses {
align-self: start;
}
.losses button {
all: unset;
}
.fields {
grid-template-columns: repeat(3, minmax(0, 1fr));
gap: calc(0.2 * var(--rem)) calc(1.5 * var(--rem));
}
.field {
grid-template-columns: calc(5.5 * var(--rem)) minmax(0, 1fr);
}
.set-up :is(input, select) {
min-height: 0;
padding: 0;
border: 0;
appearance: none;
font: 8pt var(--digits);
}
}
@media (forced-colors: active) {
.play {
border-color: ButtonText;
}
}
`,l=String.raw`<div class="lab" lang="en" dir="ltr" tabindex="-1">
<div class="notes">
<div class="messages" role="alert"></div>
<section class="panel puzzle" role="group" aria-labelledby="puzzle-heading" hidden>
<h2 id="puzzle-heading">Solve XOR by hand</h2>
<p>
All nine numbers are zero. Choose a weight or bias in the network, change it, and watch the decision: the puzzle is
solved when all four points are right. Hidden units and output are ReLUs: what is below 0 becomes 0.
</p>
<p class="progress" role="status"></p>
<p class="hint" role="status"></p>
<div class="tools">
<button type="button" class="ask" disabled>Give me a hint</button>
<button type="button" class="follow" hidden>Do it for me</button>
<button type="button" class="leave" disabled>Leave the puzzle</button>
</div>
</section>
<section class="panel neuron" role="group" aria-labelledby="neuron-heading" hidden>
<h2 id="neuron-heading">Why one neuron cannot do it</h2>
<p>Without a hidden layer there is one sum, z = w₁ x₁ + w₂ x₂ + b. Train it, or change its numbers, and watch two pairs of points:</p>
<p class="sums"></p>
<p class="argument"></p>
<p class="progress"></p>
</section>
</div>
<section class="panel decision" role="group" aria-labelledby="decision-heading">
<h2 id="decision-heading">Decision</h2>
<div class="picture"><canvas role="img" aria-labelledby="decision-heading" aria-describedby="decision-text"></canvas></div>
<div class="findings"><p class="finding" role="status"></p></div>
<p id="decision-text" class="twin"></p>
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
<section class="panel network" role="group" aria-labelledby="network-heading">
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
<section class="panel hidden-space" role="group" aria-labelledby="hidden-heading">
<h2 id="hidden-heading">Hidden space</h2>
<div class="picture"><canvas role="img" aria-labelledby="hidden-heading" aria-describedby="hidden-text"></canvas></div>
<div class="tools axes">
<label class="choice"><span>Show</span> <select class="projection"></select></label>
</div>
<p id="hidden-text" class="twin"></p>
</section>
<section class="panel loss" role="group" aria-labelledby="loss-heading">
<h2 id="loss-heading">Loss</h2>
<div class="picture"><canvas role="img" aria-labelledby="loss-heading" aria-describedby="loss-text"></canvas></div>
<div class="tools">
<label class="choice"><span>Read at</span> <input type="range" class="reader" min="0" step="1" /></label>
<label class="choice"><input type="checkbox" class="log" /> <span>log scale</span></label>
<output class="read-off"></output>
</div>
<p id="loss-text" class="twin"></p>
<details class="past" hidden>
<summary>Earlier runs</summary>
<ul></ul>
</details>
</section>
<section class="panel predictions" role="group" aria-labelledby="predictions-heading">
<h2 id="predictions-heading">Points and predictions</h2>
<div class="scroll-down" role="group" aria-label="Table of points" tabindex="0">
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
<section class="panel losses" role="group" aria-labelledby="losses-heading">
<h2 id="losses-heading">Losses</h2>
<table>
<thead>
<tr><th scope="col">iteration</th><th scope="col">loss</th></tr>
</thead>
<tbody></tbody>
</table>
</section>
<section class="panel set-up" role="group" aria-labelledby="set-up-heading">
<h2 id="set-up-heading">Set-up</h2>
<div class="tools">
<button type="button" class="undo" aria-label="Undo" title="Undo">
<svg viewBox="0 0 16 16" aria-hidden="true"><path d="M6 2 1.5 6.5 6 11V8h3.5a2.5 2.5 0 0 1 0 5H5v1.5h4.5a4 4 0 0 0 0-8H6z" /></svg>
</button>
<button type="button" class="redo" aria-label="Redo" title="Redo">
<svg viewBox="0 0 16 16" aria-hidden="true"><path d="M10 2l4.5 4.5L10 11V8H6.5a2.5 2.5 0 0 0 0 5H11v1.5H6.5a4 4 0 0 1 0-8H10z" /></svg>
</button>
<button type="button" class="reseed">New seed</button>
<label class="examples"><span class="unseen">Try an example</span> <select class="example"><option>Try an example …</option></select></label>
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
<section class="panel study" role="group" aria-label="Every number of this iteration"></section>
<section class="panel survey" role="group" aria-label="Survey" hidden></section>
<p class="announcement unseen" role="status"></p>
</div>
`,n=(()=>{"use strict";var e,t;return function(){let l,n,a=2463534242,r=e=>function(){return e(this)},i=e=>function(t){return e(this,t)},o=e=>function(t,l){return e(this,t,l)},s=e=>function(t,l,n){return e(this,t,l,n)},u=e=>e.$clinit=()=>{},c=e=>0===e?function(){}:(void 0===e&&(e=f()),function(){e.call(this)}),d=Symbol("teavm_meta"),h=e=>(null===e[d].classObject&&(e[d].classObject=Bt(e)),e[d].classObject),f=()=>ke,p=e=>function(){return e.apply(null,[this].concat(Array.prototype.slice.call(arguments)))},j=e=>Object.assign({name:null,binaryName:null,parent:null,superinterfaces:[],modifiers:0,primitiveKind:0,itemType:null,arrayType:null,enclosingClass:null,declaringClass:null,simpleName:null,clinit:()=>{},constructor:null,enumConstants:()=>null,resolvedEnumConstants:null,reflection:null,classObject:null,assignableCache:null,valueToObject:e=>e,objectToValue:e=>e},e||{}),m=(e,t,l,n)=>{let a=()=>{},r=j({name:e,binaryName:t,modifiers:17,primitiveKind:l});return a[d]=r,"function"==typeof n&&n(r),a},k=m("boolean","Z",1,(e=>{})),g=m("char","C",4,(e=>{})),b=m("int","I",5,(e=>{e.valueToObject=e=>Qe(e)})),w=m("long","J",6,(e=>{})),v=m("double","D",8,(e=>{})),y=m("void","V",9),q=new ArrayBuffer(16),x=new Float64Array(q),E=new BigInt64Array(q),S=e=>(x[0]=e,E[0]),A=(e,t)=>e===t?0:e<t?-1:1,N=(e,t)=>e===t?0:e>t?1:-1,I=Math.imul||function(e,t){let l=65535&e,n=65535&t;return l*n+((e>>>16&65535)*n+l*(t>>>16&65535)<<16>>>0)|0},T=(e,t)=>(e>>>0)/(t>>>0)>>>0,R=(e,t)=>(e>>>0)%(t>>>0)>>>0,z=(e,t)=>(e>>>=0)<(t>>>=0)?-1:e>t?1:0,L=BigInt(0),C=(e,t)=>BigInt.asIntN(64,BigInt.asUintN(64,BigInt(e))|BigInt.asUintN(64,BigInt(t)<<BigInt(32))),$=e=>BigInt.asIntN(64,BigInt(0|e)),B=e=>BigInt.asIntN(64,BigInt(e>=0?Math.floor(e):Math.ceil(e))),M=e=>0|Number(BigInt.asIntN(32,e)),O=(e,t)=>e===t,D=(e,t)=>e!==t,_=(e,t)=>e>=t,P=(e,t)=>BigInt.asIntN(64,e*t),U=(e,t)=>BigInt.asIntN(64,BigInt.asUintN(64,e)>>BigInt(63&t)),W=(e,t)=>{let l=new Array(t);return l.fill(null),new(Q(e))(l)},X=(e,t)=>new(Q(e))(t),H=e=>new by(new Uint16Array(e)),K=e=>new wy(new Int32Array(e)),V=e=>{let t=new Int32Array(e.length);return t.set(e),new wy(t)},F=e=>new gy(new Int8Array(e)),G=e=>new vy(new Float64Array(e)),J=e=>{let t=new Float64Array(e.length);return t.set(e),new vy(t)},Q=e=>{let t=e[d].arrayType;if(null===t){function l(e){f().call(this),this.data=e}l.prototype=Object.create(f().prototype),l.prototype.type=e,l.prototype.constructor=l,l.prototype.toString=function(){let e="[";for(let t=0;t<this.data.length;++t)t>0&&(e+=", "),e+=this.data[t].toString();return e+="]",e},l.prototype.be=function(){let e;if("slice"in this.data)e=this.data.slice();else{e=new this.data.constructor(this.data.length);for(let t=0;t<e.length;++t)e[t]=this.data[t]}return new(Q(this.type))(e)};let n="["+e[d].binaryName;l[d]=j({name:n,binaryName:n,parent:f(),itemType:e}),t=l,e[d].arrayType=l}return t},Y=e=>l[e],Z=(e,t,l)=>{let n="",a=t+l;for(let l=t;l<a;l=l+1024|0){let t=Math.min(a,l+1024|0);n+=String.fromCharCode.apply(null,e.subarray(l,t))}return n},ee=e=>null===e?null:Te(e),te=e=>null===e?null:e.i5;n=e=>e;let le,ne=(e,t)=>{if(e===t)return!0;let l=e[d].assignableCache;null===l&&(l=new Map,e[d].assignableCache=l);let n=l.get(t);if(void 0!==n)return n;if(null!==t[d].itemType){let n=null!==e[d].itemType&&ne(e[d].itemType,t[d].itemType);return l.set(t,n),n}let a=e[d].parent;if(null!==a&&a!==e&&ne(a,t))return l.set(t,!0),!0;let r=e[d].superinterfaces;for(let e=0;e<r.length;e=e+1|0)if(ne(r[e],t))return l.set(t,!0),!0;return l.set(t,!1),!1},ae=e=>{throw ie(e)},re=Symbol("javaException"),ie=e=>(e.$jsException||oe(e),e.$jsException),oe=e=>{let t=ce(e),l=null!==t?t.$jsException:void 0,n=new le("Java exception thrown","object"==typeof l?{cause:l}:void 0);"function"==typeof Error.captureStackTrace&&Error.captureStackTrace(n),n[re]=e,e.$jsException=n,se(n,e)},se=(e,t)=>{if("function"==typeof U0&&e.stack){let l,n=U0(e.stack),a=W(de(),n.length),r=!1;for(let e=0;e<n.length;++e){let t=n[e];if(l=he(ee(t.className),ee(t.methodName),ee(t.fileName),t.lineNumber),null==l){r=!0;break}a.data[e]=l}r||fe(t,a)}};if("object"==typeof Reflect){let e=Symbol("defaultMessage");le=function t(l,n){let a=Reflect.construct(Error,[void 0,n],t);return Object.setPrototypeOf(a,t.prototype),a[e]=l,a},le.prototype=Object.create(Error.prototype,{constructor:{configurable:!0,writable:!0,value:le},message:{get(){try{let t=this[re];if("object"==typeof t){let e=ue(t);if("object"==typeof e)return null!==e?e.toString():null}return this[e]}catch(e){return"Exception occurred trying to extract Java exception message: "+e}}}})}else le=Error;let ue=e=>qt(e),ce=e=>xt(e),de=()=>f(),he=(e,t,l,n)=>null,fe=(e,t)=>{},pe=null,je=[],me=e=>{let t=pe,l=0;for(;l<e.length;){let n=e[l++];je.push(n);let a=j();n[d]=a;let r=e[l++];if(a.name=0!==r?r:null,null!==a.name){let n=e[l++];n>=0&&(a.name=t[n]+a.name)}a.binaryName="L"+a.name+";";let i=e[l++];a.parent=0!==i?i:null,a.superinterfaces=e[l++],a.parent?n.prototype=Object.create(a.parent.prototype):n.prototype={},n.prototype.constructor=n,a.modifiers=e[l++],a.primitiveKind=0;let o=e[l++];if(0!==o){let e=o[0];a.enclosingClass=0!==e?e:null;let t=o[1];a.declaringClass=0!==t?t:null;let l=o[2];a.simpleName=0!==l?l:null}let s=e[l++];a.clinit=0!==s?()=>{a.clinit=()=>{},s()}:()=>{};let u=e[l++];if(0!==u)for(let e=0;e<u.length;e+=2){let t=u[e],l=u[e+1];"string"==typeof t&&(t=[t]);for(let e=0;e<t.length;++e)n.prototype[t[e]]=l}}};function ke(){this.$id$=0}let ge=e=>h(be(e)),be=e=>e.constructor,we=c(0),ve=c(0),ye=c(0);function qe(){ke.call(this),this.ma=0}let xe=null,Ee=null,Se=null,Ae=()=>{Ae=u(qe),We()},Ne=()=>{let e=new qe;return(e=>{Ae(),e.i5=""})(e),e},Ie=e=>{let t=new qe;return((e,t)=>{Ae(),e.i5=Z(t.data,0,t.data.length)})(t,e),t},Te=e=>{let t=new qe;return((e,t)=>{e.i5=t})(t,e),t},Re=e=>{let t;var l;return Ae(),t=Ne(),t.i5=(l=e.data,Z(l,0,l.length)),t},ze=(e,t)=>{let l;if(t>=0&&t<e.i5.length)return e.i5.charCodeAt(t);l=new hj,vt(l),ae(l)},Le=e=>e.i5.length?0:1,Ce=(e,t,l)=>{let n,a,r,i;if(n=ad(0,l),t<65536){for(a=65535&t;;){if(n>=e.i5.length)return-1;if(e.i5.charCodeAt(n)==a)break;n=n+1|0}return n}for(Gt(),r=1023&t-65536>>10|55296,i=1023&t|56320;;){if(n>=(e.i5.length-1|0))return-1;if(e.i5.charCodeAt(n)==r&&e.i5.charCodeAt(n+1|0)==i)break;n=n+1|0}return n},$e=(e,t,l)=>{let n,a,r;return n=e.i5.length,a=A(t,l),a?t||l!=n?t>=0&&a<=0&&l<=n?Te(e.i5.substring(t,l)):(r=new hj,vt(r),void ae(r)):e:Ee},Be=(e,t)=>$e(e,t,e.i5.length),Me=(e,t)=>{let l,n,a,r,i,o;if(Le(t))return e;if(Le(e))return t;for(l=H(e.i5.length+t.i5.length|0),n=l.data,a=0,r=0;r<e.i5.length;)i=a+1|0,n[a]=ze(e,r),r=r+1|0,a=i;for(i=0;i<t.i5.length;)o=a+1|0,n[a]=ze(t,i),i=i+1|0,a=o;return Re(l)},Oe=(e,t,l)=>{let n,a,r;if(t==l)return e;for(n=H(e.i5.length),a=n.data,r=0;r<e.i5.length;)a[r]=ze(e,r)!=t?ze(e,r):l,r=r+1|0;return Re(n)},De=e=>{let t,l;for(t=0,l=e.i5.length-1|0;t<=l&&!(ze(e,t)>32);)t=t+1|0;for(;t<=l&&ze(e,l)<=32;)l=l+-1|0;return $e(e,t,l+1|0)},_e=(e,t)=>{let l;return e===t?1:t instanceof qe?(l=t,e.i5!==l.i5?0:1):0},Pe=e=>{let t;e:if(!e.ma)for(t=0;;){if(t>=e.i5.length)break e;e.ma=(31*e.ma|0)+e.i5.charCodeAt(t)|0,t=t+1|0}return e.ma},Ue=(e,t)=>{let l,n;if(Ae(),l=bl(t),!ug(l))return Y(2);for(n=ct(),kt(n,cg(l));ug(l);)kt(n,e),kt(n,cg(l));return it(n)},We=()=>{xe=H(0),Ee=Ne(),Se=new Ht},Xe=c();function He(){Xe.call(this),this.l0=0}let Ke=null,Ve=null,Fe=()=>{Fe=u(He),Ze()},Ge=e=>{let t=new He;return((e,t)=>{Fe(),e.l0=t})(t,e),t},Je=e=>(Fe(),nt(lt(20),e,10).g()),Qe=e=>{let t,l;if(Fe(),e>=-128&&e<=127){e:if(null===Ve)for(Ve=W(He,256),t=0;;){if(l=Ve.data,t>=l.length)break e;l[t]=Ge(t-128|0),t=t+1|0}return Ve.data[e+128|0]}return Ge(e)},Ye=e=>{let t,l;return Fe(),e?(t=0,l=e>>>16|0,l?t=16:l=e,(e=l>>>8|0)?t|=8:e=l,l=e>>>4|0,l?t|=4:l=e,(e=l>>>2|0)?t|=2:e=l,e>>>1|0&&(t|=1),(32-t|0)-1|0):32},Ze=()=>{Ke=h(b)};function et(){let e=this;ke.call(e),e.jm=null,e.jo=0}let tt=(e,t)=>{e.jm=H(t)},lt=e=>{let t=new et;return tt(t,e),t},nt=(e,t,l)=>at(e,e.jo,t,l),at=(e,t,l,n)=>{let a,r,i,o,s,u,c;a=1,l<0&&(a=0,l=0|-l);e:if(z(l,n)<0)a?ot(e,t,t+1|0):(ot(e,t,t+2|0),r=e.jm.data,i=t+1|0,r[t]=45,t=i),e.jm.data[t]=Jt(l,n);else{o=1,s=1,u=T(-1,n);t:for(;;){if(c=I(o,n),z(c,l)>0){c=o;break t}if(s=s+1|0,z(c,u)>0)break;o=c}for(a||(s=s+1|0),ot(e,t,t+s|0),a?a=t:(r=e.jm.data,a=t+1|0,r[t]=45);;){if(!c)break e;r=e.jm.data,t=a+1|0,r[a]=Jt(T(l,c),n),l=R(l,c),c=T(c,n),a=t}}return e},rt=(e,t)=>{let l,n,a,r,i;if(l=e.jm.data.length,!(l>=t)){for(n=l>=1073741823?2147483647:ad(t,ad(2*l|0,5)),a=e.jm.data,r=H(n),i=r.data,t=nd(n,a.length),l=0;l<t;)i[l]=a[l],l=l+1|0;e.jm=r}},it=e=>{let t,l,n,a,r;if(t=new qe,l=e.jm,n=l.data,a=e.jo,Ae(),r=n.length,a>=0&&a<=(r-0|0))return t.i5=Z(l.data,0,a),t;t=new Zn,vt(t),ae(t)},ot=(e,t,l)=>{let n,a,r,i;for(n=e.jo,a=n-t|0,e.y((n+l|0)-t|0),r=a-1|0;r>=0;)i=e.jm.data,i[l+r|0]=i[t+r|0],r=r+-1|0;e.jo=e.jo+(l-t|0)|0},st=c(0),ut=c(et),ct=()=>{let e=new ut;return(e=>{tt(e,16)})(e),e},dt=e=>{let t=new ut;return((e,t)=>{let l,n;for(e.jm=H(t.i5.length),l=0;n=e.jm.data,!(l>=n.length);)n[l]=ze(t,l),l=l+1|0;e.jo=t.i5.length})(t,e),t},ht=(e,t)=>{let l,n;return l=e.jo,n=e,t=null===t?Y(3):t,bt(n,l,t),e},ft=(e,t)=>{let l;return l=e.jo,bt(e,l,t),e},pt=(e,t)=>(nt(e,t,10),e),jt=(e,t)=>{let l,n,a,r,i,o,s,u;l=e.jo,n=e,a=1,((e,t)=>e<t)(t,L)&&(a=0,t=(e=>BigInt.asIntN(64,-e))(t));e:if(jk(t,$(10))<0)a?ot(n,l,l+1|0):(ot(n,l,l+2|0),r=n.jm.data,i=l+1|0,r[l]=45,l=i),n.jm.data[l]=Jt(M(t),10);else{i=1,o=$(1),s=fk($(-1),$(10));t:for(;;){if(u=P(o,$(10)),jk(u,t)>0){u=o;break t}if(i=i+1|0,jk(u,s)>0)break;o=u}for(a||(i=i+1|0),ot(n,l,l+i|0),a?i=l:(r=n.jm.data,i=l+1|0,r[l]=45);;){if(O(u,L))break e;r=n.jm.data,l=i+1|0,r[i]=Jt(M(fk(t,u)),10),t=pk(t,u),u=fk(u,$(10)),i=l}}return e},mt=(e,t)=>{let l;return l=e.jo,gt(e,l,t),e},kt=(e,t)=>{let l,n,a,r,i,o;if(l=0,n=t.i5.length,a=e,r=a.jo,l<=n&&n<=t.i5.length){for(ot(a,r,(r+n|0)-l|0);l<n;)i=a.jm.data,o=r+1|0,i[r]=ze(t,l),l=l+1|0,r=o;return e}t=new Zn,At(t),ae(t)},gt=(e,t,l)=>(ot(e,t,t+1|0),e.jm.data[t]=l,e),bt=(e,t,l)=>{let n,a,r,i;if(t>=0&&t<=e.jo){e:{if(null===l)l=Y(3);else if(Le(l))break e;for(n=e.jo+l.i5.length|0,rt(e,n),a=e.jo-1|0;a>=t;)e.jm.data[a+l.i5.length|0]=e.jm.data[a],a=a+-1|0;for(e.jo=e.jo+l.i5.length|0,n=0;n<l.i5.length;)r=e.jm.data,i=t+1|0,r[t]=ze(l,n),n=n+1|0,t=i}return e}l=new hj,vt(l),ae(l)};function wt(){let e=this;ke.call(e),e.pU=null,e.rr=null,e.pz=0,e.rd=0}let vt=e=>{yt(e),e.pz=1,e.rd=1},yt=e=>{oe(e)},qt=e=>e.pU,xt=e=>{let t;return t=e.rr,t===e&&(t=null),t},Et=c(wt),St=c(Et),At=e=>{vt(e)},Nt=(e,t)=>{yt(e),e.pz=1,e.rd=1,e.pU=t},It=c(),Tt=c(It),Rt=c(It),zt=c(0),Lt=c(0),Ct=c(0);function $t(){ke.call(this),this.kv=null}let Bt=e=>{let t;return t=new $t,t.kv=e,t},Mt=c(),Ot=()=>{Ot=u(Mt),Dt()},Dt=()=>{},_t=c(),Pt=c(),Ut=(e,t)=>{if(null==e)return null;let l="jso$functor$"+t,n=e[l];if("function"!=typeof n){let a=function(){return e[t].apply(e,arguments)};n=()=>a,e[l]=n}return n()},Wt=c(),Xt=c(0),Ht=c(),Kt=c(),Vt=null,Ft=null,Gt=()=>{Gt=u(Kt),Qt()},Jt=(e,t)=>(Gt(),t>=2&&t<=36&&e>=0&&e<t?e<10?48+e&65535:(97+e|0)-10&65535:0),Qt=()=>{Vt=h(g),Ft=W(Kt,128)};function Yt(){ke.call(this),this.mr=null}let Zt=e=>{let t=new Yt;return((e,t)=>{e.mr=t})(t,e),t},el=e=>{let t,l,n,a,r,i,o,s,u,c,d;if(null===e)return null;if(t=ee(typeof e),l=_e(t,Y(6))||_e(t,Y(7))?1:0,Yh(),n=Kh,null!==n){if(l)return a=n.get(e),r=void 0===a?void 0:a.deref(),void 0!==r?r:(i=Zt(e),n.set(e,new WeakRef(i)),i);if(_e(t,Y(8)))return o=Vh,s=Jh,a=o.get(e),r=void 0===a?void 0:a.deref(),void 0!==r?r:(i=Zt(e),u=i,o.set(e,new WeakRef(u)),s.register(u,e),i);if(_e(t,Y(9)))return c=Fh,d=Qh,a=c.get(e),r=void 0===a?void 0:a.deref(),void 0!==r?r:(i=Zt(e),u=i,c.set(e,new WeakRef(u)),d.register(u,e),i);if(_e(t,Y(10)))return a=Gh,r=null===a?void 0:a.deref(),void 0!==r?r:(i=Zt(e),Gh=new WeakRef(i),i)}return Zt(e)},tl=e=>null===e?null:e instanceof Yt?e.mr:e,ll=e=>null===e?null:e instanceof f()?tl(e):e,nl=c(),al=(e,t)=>e===t?1:null!==e?e.X(t):null!==t?0:1,rl=e=>{if(null!==e)return e;e=new Mh,Nt(e,Y(2)),ae(e)},il=c(0),ol=c(0),sl=c(),ul=e=>e.ba()?0:1,cl=(e,t)=>{let l;for(l=bl(e);ug(l);)if(al(cg(l),t))return 1;return 0},dl=(e,t)=>{let l,n;for(l=0,n=t.p();n.q();)t=n.s(),Tl(e,t)&&(l=1);return l},hl=c(0),fl=c(0),pl=()=>(uf(),af),jl=e=>{let t;return uf(),t=new Fk,t.qk=e,t},ml=(e,t)=>{let l;return rl(e),rl(t),l=new uk,l.qL=e,l.qn=t,l},kl=e=>{let t,l,n;for(t=e.data,l=t.length,n=0;n<l;)rl(t[n]),n=n+1|0;return Ic(e.be())};function gl(){sl.call(this),this.kr=0}let bl=e=>{let t;return t=new sg,t.pw=e,t.qG=e.kr,t.qI=e.ba(),t.oR=-1,t},wl=(e,t)=>{let l,n,a;for(l=e,n=l.ja,a=0;;){if(a>=n)return-1;if(al(t,Nl(l,a)))break;a=a+1|0}return a},vl=(e,t)=>{let l,n;if(r=fl,!((a=t)instanceof f()&&a.constructor[d]&&ne(a.constructor,r)))return 0;var a,r;if(l=t,e.ba()!=l.ba())return 0;for(n=0;n<l.ba();){if(!al(e.bf(n),l.bf(n)))return 0;n=n+1|0}return 1},yl=c(0),ql=c(0);function xl(){let e=this;gl.call(e),e.j8=null,e.ja=0}let El=()=>{let e=new xl;return(e=>{Sl(e,10)})(e),e},Sl=(e,t)=>{let l;t>=0?e.j8=W(ke,t):(l=new ki,vt(l),ae(l))},Al=e=>{let t=new xl;return((e,t)=>{let l,n,a,r;for(Sl(e,t.ja),l=bl(t),n=0;a=e.j8.data,r=a.length,!(n>=r);)a[n]=cg(l),n=n+1|0;e.ja=r})(t,e),t},Nl=(e,t)=>(Ll(e,t),e.j8.data[t]),Il=(e,t,l)=>{let n,a;return Ll(e,t),n=e.j8.data,a=n[t],n[t]=l,a},Tl=(e,t)=>{let l,n,a,r,i,o;if(l=e.ja+1|0,n=e.j8.data.length,n<l){for(l=n>=1073741823?2147483647:ad(l,ad(2*n|0,5)),a=e.j8,r=(e=>{let t;return t=e.kv[d].itemType,null===t?null:h(t)})(ge(a)),null===r&&(t=new Mh,vt(t),ae(t)),r===h(y)&&(t=new ki,vt(t),ae(t)),l<0&&(t=new cy,vt(t),ae(t)),i=a.data,a=((e,t)=>(e.primitiveKind,W(e,t)))(r.kv,l),o=nd(l,i.length),n=0;n<o;)a.data[n]=i[n],n=n+1|0;e.j8=a}return a=e.j8.data,o=e.ja,e.ja=o+1|0,a[o]=t,e.kr=e.kr+1|0,1},Rl=(e,t)=>{let l,n,a,r;for(Ll(e,t),l=e.j8.data,n=l[t],a=e.ja-1|0,e.ja=a;t<a;)r=t+1|0,l[t]=l[r],t=r;return l[a]=null,e.kr=e.kr+1|0,n},zl=e=>{let t,l,n,a,r,i;for(t=e.j8,l=0,n=e.ja,a=null,l>n&&(a=new ki,vt(a),ae(a));l<n;)r=t.data,i=l+1|0,r[l]=a,l=i;e.ja=0,e.kr=e.kr+1|0},Ll=(e,t)=>{let l;t>=0&&t<e.ja||(l=new Zn,vt(l),ae(l))};function Cl(){let e=this;ke.call(e),e.rn=null,e.jw=0}let $l=(e,t,l)=>{e.rn=t,e.jw=l};function Bl(){let e=this;Cl.call(e),e.jb=null,e.qd=null,e.lj=null,e.mM=null,e.oO=null}let Ml=null,Ol=null,Dl=null,_l=null,Pl=null,Ul=null,Wl=null,Xl=null,Hl=null,Kl=null,Vl=null,Fl=null,Gl=null,Jl=null,Ql=null,Yl=null,Zl=null,en=null,tn=null,ln=null,nn=null,an=null,rn=null,on=null,sn=()=>{sn=u(Bl),mn()},un=()=>(sn(),on.be()),cn=(e,t,l,n,a,r,i,o)=>{sn(),$l(e,t,l),e.jb=n,e.qd=a,e.lj=r,e.mM=i,e.oO=o},dn=(e,t,l,n,a,r,i)=>{let o=new Bl;return cn(o,e,t,l,n,a,r,i),o},hn=e=>{let t,l,n,a;for(sn(),t=un().data,l=t.length,n=0;n<l;){if(a=t[n],_e(a.jb,e))return Aa(a);n=n+1|0}return Sa()},fn=e=>{let t;return t=e.qd,yi(),t!==bi?0:1},pn=(e,t,l)=>{let n,a,r;return Le(l)&&(l=Y(11)),n=e.jb,a=e.lj.bl(),t=jn(t),r=ct(),mt(ht(ht(ht(ht(ht(ht(ht(r,n),Y(12)),a),Y(13)),t),Y(14)),l),46),it(r)},jn=e=>{let t;return sn(),e.i5.length>40&&(e=$e(e,0,40),t=ct(),mt(ht(t,e),8230),e=it(t)),e},mn=()=>{let e;e=new Bl,yi(),cn(e,Y(15),0,Y(16),bi,Ni(X(qe,[Y(17),Y(18),Y(19),Y(20),Y(21),Y(22),Y(23),Y(24),Y(25),Y(26),Y(27)])),Y(17),Y(28)),Ml=e,Ol=dn(Y(29),1,Y(27),bi,Li(1e3),Y(2),Y(30)),Dl=dn(Y(31),2,Y(32),bi,Ni(X(qe,[Y(33),Y(34),Y(35),Y(36)])),Y(33),Y(37)),_l=dn(Y(38),3,Y(36),bi,Bi(Oi(0),21057),Y(2),Y(39)),Pl=dn(Y(40),4,Y(41),bi,Bi(Pi(0,21056),21057),Y(2),Y(42)),Ul=dn(Y(43),5,Y(44),bi,Pi(0,4294967295),Y(0),Y(45)),Wl=dn(Y(46),6,Y(47),bi,Bi(Pi(1,64),6),Y(48),Y(49)),Xl=dn(Y(50),7,Y(51),bi,Ni(X(qe,[Y(52),Y(53),Y(54),Y(55),Y(56),Y(57),Y(58)])),Y(52),Y(59)),Hl=dn(Y(60),8,Y(61),bi,Ni(X(qe,[Y(52),Y(58),Y(53),Y(54)])),Y(52),Y(62)),Kl=dn(Y(63),9,Y(64),bi,Ni(X(qe,[Y(65),Y(66)])),Y(65),Y(67)),Vl=dn(Y(68),10,Y(69),bi,Ni(X(qe,[Y(70),Y(71),Y(72)])),Y(70),Y(73)),Fl=dn(Y(74),11,Y(75),bi,Oi(1),Y(76),Y(77)),Gl=dn(Y(78),12,Y(79),bi,Xi(Pi(1,1e3),Y(80)),Y(80),Y(81)),Jl=dn(Y(82),13,Y(83),wi,Pi(1,1e6),Y(84),Y(85)),Ql=dn(Y(86),14,Y(87),wi,Pi(0,1e6),Y(0),Y(88)),Yl=dn(Y(89),15,Y(90),wi,Xi(Ki(X(qe,[Y(91),Y(92),Y(93),Y(64),Y(94),Y(95),Y(96),Y(97),Y(98)])),Y(99)),Y(99),Y(100)),Zl=dn(Y(101),16,Y(102),wi,Ni(X(qe,[Y(80),Y(103),Y(104)])),Y(80),Y(105)),en=dn(Y(106),17,Y(107),wi,Ni(X(qe,[Y(108),Y(109)])),Y(108),Y(110)),tn=dn(Y(111),18,Y(112),wi,Ni(X(qe,[Y(113),Y(114)])),Y(113),Y(115)),ln=dn(Y(116),19,Y(117),wi,Fi(),Y(118),Y(119)),nn=dn(Y(120),20,Y(121),wi,Xi(Pi(1,1e4),Y(122)),Y(123),Y(124)),an=dn(Y(125),21,Y(126),wi,Ni(X(qe,[Y(127),Y(128),Y(129)])),Y(127),Y(130)),rn=dn(Y(131),22,Y(132),wi,Ni(X(qe,[Y(127),Y(133),Y(134)])),Y(127),Y(135)),on=(()=>{let e,t;return sn(),e=W(Bl,23),t=e.data,t[0]=Ml,t[1]=Ol,t[2]=Dl,t[3]=_l,t[4]=Pl,t[5]=Ul,t[6]=Wl,t[7]=Xl,t[8]=Hl,t[9]=Kl,t[10]=Vl,t[11]=Fl,t[12]=Gl,t[13]=Jl,t[14]=Ql,t[15]=Yl,t[16]=Zl,t[17]=en,t[18]=tn,t[19]=ln,t[20]=nn,t[21]=an,t[22]=rn,e})()};function kn(){let e=this;ke.call(e),e.mE=null,e.kK=null,e.pq=null,e.k7=null,e.mA=null,e.nR=null,e.jy=null,e.lv=null,e.nJ=null,e.nP=null,e.n9=null,e.jZ=null,e.i6=null,e.o$=null,e.lu=null,e.mJ=null,e.nn=0,e.lx=0,e.mW=0,e.mQ=0,e.nf=0,e.lH=0,e.pT=0,e.ou=0,e.nA=0,e.n2=0}let gn=e=>{gr(e.i6),In(e)},bn=e=>{br(e.i6),In(e)},wn=e=>{Wa(e.jZ,Oa(e.kK)),vn(e)},vn=e=>{e.mJ=Sa(),e.n2=0,qr(e.i6,new Cd),Ln(e),Tn(e),Sn(e),e.k7.hear("engine")},yn=(e,t)=>{br(e.i6),wr(e.i6,t),qr(e.i6,new Hg),In(e)},qn=(e,t)=>{wr(e.i6,xn(e,t)),xr(e.i6,new zc,150),In(e)},xn=(e,t)=>0|id(0,rd(t,yr(e.i6))),En=(e,t,l)=>{let n;return n=Mc(l),Vc(n)&&Kc(n)===ld(Kc(n))?n:(n=ct(),ht(ht(ht(ht(n,t),Y(136)),l),Y(137)),e.mJ=Aa(it(n)),Ln(e),Hc())},Sn=e=>{let t,l,n;e:{t:{if(t=e.mQ,l=e.i6.ju,sn(),e.mQ=Br(l,ln,Y(5)),n=matchMedia("(prefers-reduced-motion: reduce)").matches?1:0,e.mQ&&!n){if(e.nf)break t;if(!t)break t}t=0;break e}t=1}e.nf=t,An(e)},An=e=>{let t;Nn(e),e.lu.m7&&(t=e.i6.ju,!Xr(t)&&Mr(t,Ar())||Os(e.jy.kk)),Tn(e)},Nn=e=>{let t;clearTimeout(e.pT),e.nf&&e.lx&&(t=e.lu,t.m7&&(fi(t)?gn(e):(t=new uj,t.q$=e,e.pT=setTimeout(Ut(tl(t),"onTimer"),200))))},In=e=>{e.nf=0,e.ou=1,Os(e.jy.kk),Tn(e)},Tn=e=>{let t;e.lx&&!e.lH&&(t=new Ec,t.rj=e,e.lH=requestAnimationFrame(Ut(tl(t),"onAnimationFrame")))},Rn=e=>{let t,l,n,a,r,i,o,s,u,c,d,h,f,p,j,m,k,g,b,w,v,y,q,x,E,S,A;t=Ld,l=vr(e.i6)&&!t?0:1;e:{if(!l){if(!hi(e.lu))break e;if(!fi(e.lu))break e}if(n=e.jy,a=e.i6,r=Cn(e)&&!t?1:0,i=a.ju,o=ri(a.i$),s=new Df,u=a.i$,c=yp(o.jC.i8),Ta(n.lX)||(d=Na(n.lX),h=o.jJ,!op(d.oX,h)||!xp(d.oC,c))){for(f=new Sp,d=o.jJ,p=ip(d),j=p<=500?100:p>5e3?25:50,f.nd=yd(1,2),f.mx=Sa(),f.oB=Sa(),f.oX=d,f.oC=c,f.qM=j,h=new Cf,m=new wd,p=I(j,j),vd(m,p,2),t=0;t<p;)Ad(m,t,0,vk(c.j6,c.j4,t%j|0,j)),Ad(m,t,1,vk(c.jW,c.jQ,t/j|0,j)),t=t+1|0;$f(h,d,m),f.mI=h,f.on=Bf(d,f.nd),n.lX=Aa(f)}if(k=Na(n.lX),r)c=Uf();else{for(h=Tp(16777215),c=new _f,m=Tp(1841698),g=Tp(5591647),b=Tp(3815235),w=Tp(2762803),Op(),v=Pp(Mp,0),y=Pp(Mp,1),q=Tp(7744131),x=Tp(1800247),E=Tp(7744131),d=_p(X(Np,[Tp(16645110),Tp(16574929),Tp(16306096),Tp(15379876),Tp(13602724),Tp(11107236),Tp(8350359)])),f=Mp,S=W(Np,f.mh.data.length),A=S.data,p=0,t=A.length;p<t;)A[p]=zp(Rp(f.mh.data[p],.2),h),p=p+1|0;Pf(c,h,m,g,b,w,v,y,q,x,E,d,_p(S))}d=Eo(n.l4)&&xo(n.l4)<_u(o.jC)?n.l4:yo(),s.mR=i,s.rm=u,s.ko=o,s.nz=k,s.nD=c,s.lS=d,s.k4=l,_o(n.nI,s,l),_o(n.m_,s,l),xs(n.qj,i,o),Us(n.kk,r,l),Us(n.lI,r,l),Fo(n.m_,s),as(n.pl,a),us(n.rf,s),ps(n.qA,s),ws(n.q0,a.i$,Wr(i))}},zn=(e,t)=>{Ld=t,Os(e.jy.kk),Ps(e.jy.kk,t),Ps(e.jy.lI,t),Rn(e)},Ln=e=>{let t,l,n,a,r,i,o,s,u,c,d,h,f,p,j,m,k;if(t=e.mE,l=e.i6.ju,sn(),t.setAttribute("data-theme",te(Lr(l,an))),n=e.jy,a=e.jZ,l=e.mJ,r=e.nn&&Br(e.i6.ju,rn,Y(134))?Y(138):_e(e.pq,Y(134))?Y(140):Y(139),i=Pa(a),o=Al(a.nx.ri),rl(o),t=new yc,t.pm=o,Ra(l,t),s=Mr(i,cc()),u=n.pK,s)t=pl();else{if(t=El(),l=Dr(i),s=np(l)<=1?0:1,!s||(c=l.la,oh(),c===rh)){s&&Tl(t,Y(141));e:switch(l=Lr(i,Ml),d=-1,Pe(l)){case-1360216880:if(!_e(l,Y(23)))break e;d=2;break e;case-895939855:if(!_e(l,Y(24)))break e;d=3;break e;case 118875:if(!_e(l,Y(17)))break e;d=0;break e;case 3684185:if(!_e(l,Y(22)))break e;d=1}e:{switch(d){case 0:case 1:case 2:case 3:break;default:d=0;break e}d=1}d&&(c=Y(s?143:142),h=ct(),ht(ht(ht(h,Y(144)),l),c),c=it(h),Tl(t,c))}if(Br(i,Dl,Y(35))){l=Dr(i),s=1;e:{for(;s<np(l);){if(ap(l,s)>1){s=1;break e}s=s+1|0}s=0}s&&Tl(t,Y(145))}Br(i,Vl,Y(72))?(f=_r(i),f>.3&&(l=$c(f),c=ct(),ht(ht(ht(c,Y(146)),l),Y(147)),c=it(c),Tl(t,c))):(s=Ur(i),d=Br(i,Vl,Y(71)),p=d?10*s:s,_r(i)*p>80&&(h=Y(d?148:2),j=$c(_r(i)),m=$c(ld(4e3/p)/1e3),k=ct(),mt(ht(ht(ht(ht(ht(ht(pt(ht(k,Y(149)),s),Y(150)),h),Y(151)),j),Y(152)),m),46),c=it(k),Tl(t,c)))}for(Io(u,o,t),t=n.oG,c=Lr(i,Zl),t.setAttribute("data-controls",te(c)),Co(n.qQ,Ef(Lr(i,Yl),44)),l=bl(n.qf.no);ug(l);)_h(cg(l),i);As(n.p7,a),n=n.py,a=ct(),ht(ht(ht(a,Y(153)),r),Y(154)),Qu(n,it(a)),Tn(e)},Cn=e=>{let t,l,n;e:switch(t=e.i6.ju,sn(),l=Lr(t,an),n=-1,Pe(l)){case 3075958:if(!_e(l,Y(129)))break e;n=1;break e;case 102970646:if(!_e(l,Y(128)))break e;n=0}e:{switch(n){case 0:break;case 1:n=1;break e;default:n=e.mA.matches?1:0;break e}n=0}return n},$n=e=>{let t;return t=e.i6.ju,sn(),te(Br(t,rn,Y(134))&&!e.nn?Y(134):Y(133))},Bn=e=>!!e.i6.jE,Mn=e=>{let t;return t=Ua(e.jZ),sn(),lo(t,Ql.jb,Je(li(e.i6.i$))),te(Qa(t))},On=e=>{e.nn=1,Ln(e)},Dn=e=>{br(e.i6),qn(e,0)},_n=e=>{_s(e.jy.lI)},Pn=(e,t)=>{let l;t=ee(t),t=En(e,Y(155),t),l=new Vs,l.qy=e,Gc(t,l)},Un=(e,t)=>{let l;t=ee(t),t=En(e,Y(156),t),l=new Fs,l.qm=e,Gc(t,l)},Wn=e=>{let t,l,n,a,r,i,o,s,u,c,d,h;for(t=(e=e.i6).ju,e=ri(e.i$),l=cd(e),n=dt(Y(157)),a=un().data,r=a.length,i=0;i<r;)o=a[i],$r(t,o)||(s=n.jo<=1?Y(2):Y(158),s=ft(ft(mt(ft(n,s),34),o.jb),Y(159)),u=o.lj,o=Lr(t,o),Js(u,o)||(u=ct(),mt(ht(mt(u,34),o),34),o=it(u)),ft(s,o)),i=i+1|0;return c=it(mt(n,125)),i=e.ld,n=Zs(e.k5),o=Qs(l.jl),l=Qs(l.jk),s=e.lf,s=Ys(s.i4,0,s.i9),d=hd(e),h=_u(e.jC),r=e.mc,u=ct(),i=(e=ht(pt(ht(pt(ht(ht(ht(ht(ht(ht(ht(ht(ht(pt(ht(ht(ht(u,Y(160)),c),Y(161)),i),Y(162)),n),Y(163)),o),Y(164)),l),Y(165)),s),Y(166)),d),Y(167)),h),Y(168))).jo,l=e,n=Y(r?5:118),bt(l,i,n),mt(e,125),te(it(u))},Xn=e=>e.o$,Hn=e=>{bn(e)},Kn=(e,t)=>{Ds(e.jy.kk,t),Tn(e)},Vn=e=>{let t,l,n;e.lx||(e.lx=1,t=e.jy,Do(t.nI),Do(t.m_),t=e.mA,l=e.lv,t.addEventListener("change",Ut(l,"handleEvent")),l=window,n=e.lv,l.addEventListener("resize",Ut(n,"handleEvent")),l=window,n=e.nP,l.addEventListener("beforeprint",Ut(n,"handleEvent")),l=window,n=e.n9,l.addEventListener("afterprint",Ut(n,"handleEvent")),Ba(e.kK)&&(l=window,n=e.nJ,l.addEventListener("hashchange",Ut(n,"handleEvent"))),Ma(e.kK)&&wn(e),e.mW||(e.mW=1,Sn(e)),Rn(e),Tn(e))},Fn=e=>{let t,l,n,a;e.lx=0,t=e.mA,l=e.lv,t.removeEventListener("change",Ut(l,"handleEvent")),l=window,n=e.lv,l.removeEventListener("resize",Ut(n,"handleEvent")),l=window,n=e.nP,l.removeEventListener("beforeprint",Ut(n,"handleEvent")),l=window,n=e.n9,l.removeEventListener("afterprint",Ut(n,"handleEvent")),l=window,n=e.nJ,l.removeEventListener("hashchange",Ut(n,"handleEvent")),a=e.lH,cancelAnimationFrame(a),e.lH=0},Gn=(e,t)=>{let l;t=ee(t),l=Ua(e.jZ),e.mE.hasAttribute(te(t))?lo(l,t,ee(e.mE.getAttribute(te(t)))):ao(l,t),Wa(e.jZ,l),vn(e)},Jn=e=>{_s(e.jy.kk)},Qn=(e,t)=>{Ds(e.jy.lI,t),Tn(e)},Yn=e=>{gn(e)},Zn=c(St),ea=c(St),ta=c(0),la=c(0),na=c(),aa=c(0);function ra(){ke.call(this),this.jg=null}let ia=(e,t)=>{let l;l=e.jg,yn(l,xn(l,li(l.i6.i$)+t))},oa=(e,t)=>{let l;l=e.jg,yn(l,xn(l,t))},sa=e=>{Tn(e.jg)},ua=(e,t,l)=>{let n,a,r,i,o,s,u;if(n=e.jg.jZ,a=Pa(n),r=Nr(a,t,l),Ta(r))n=pn(t,l,Lr(a,t));else{e:{t:{switch(i=ro(n.kh),lo(i,t.jb,La(zr(Na(r),t))),o=Na(r),fy(),hy.data[t.jw]){case 1:if(sn(),!Br(o,Dl,Y(36))){ao(i,_l.jb);break e}Fa(n,Ir(Pa(n),ri(n.jD.i$).kS),i);break e;case 2:break t;case 3:break;case 4:sn(),ao(i,Pl.jb),s=Br(Pa(n),Dl,Y(36)),u=s&&!Fr(Pa(n))&&Fr(o)?1:0,u||ao(i,_l.jb),s&&!u&&ao(i,Dl.jb);break e;default:break e}if(t=Pa(n),sn(),!Br(t,Dl,Y(36)))break e;ao(i,Dl.jb),ao(i,_l.jb);break e}sn(),Ca(zr(o,Ml),Aa(Y(27)))?Fa(n,Tr(Pa(n),Or(Pa(n))),i):ao(i,Ol.jb)}t=Na(r),sn(),s=Jr(t,Ql)>Wr(Na(r))?1:0,!s&&Mr(Na(r),a)||ao(i,Ql.jb),io(i,n.kh)||(Ha(n),Va(n,i)),n=Y(2)}return Le(n)&&(In(e.jg),vn(e.jg)),n},ca=(e,t,l)=>{let n,a,r,i;n=e.jg.jZ,a=n.jD.jE,r=Pa(n),li(n.jD.i$)>0&&(r=Ir(r,ri(n.jD.i$).kS)),t=t.df(r),Mr(t,Pa(n))||(l||Ha(n),i=ro(n.kh),Fa(n,t,i),sn(),ao(i,Ql.jb),Va(n,i),a&&gr(n.jD)),vn(e.jg),In(e.jg)},da=e=>{let t;t=e.jg.jZ,Xa(t,t.k3,t.lW),vn(e.jg),In(e.jg)},ha=e=>{let t;t=e.jg.jZ,Xa(t,t.lW,t.k3),vn(e.jg),In(e.jg)},fa=(e,t)=>{let l;l=e.jg,l.jy.l4=t,Tn(l)},pa=c(0);function ja(){ke.call(this),this.qE=null}let ma=(e,t)=>{Tn(e.qE)};function ka(){ke.call(this),this.p2=null}let ga=(e,t)=>{wn(e.p2)};function ba(){ke.call(this),this.o_=null}let wa=(e,t)=>{zn(e.o_,1)};function va(){ke.call(this),this.rb=null}let ya=(e,t)=>{zn(e.rb,0)};function qa(){ke.call(this),this.jU=null}let xa=null,Ea=e=>{let t=new qa;return((e,t)=>{e.jU=t})(t,e),t},Sa=()=>(null===xa&&(xa=Ea(null)),xa),Aa=e=>Ea(rl(e)),Na=e=>{let t;if(t=e.jU,null!==t)return t;t=new _d,vt(t),ae(t)},Ia=e=>null===e.jU?0:1,Ta=e=>null!==e.jU?0:1,Ra=(e,t)=>{let l;l=e.jU,null!==l&&t.dh(l)},za=(e,t)=>{let l;return l=e.jU,null!==l&&(t=l),t},La=e=>{let t;if(t=e.jU,null!==t)return t;t=new _d,vt(t),ae(t)},Ca=(e,t)=>e===t?1:t instanceof qa?al(t.jU,e.jU):0;function $a(){let e=this;ke.call(e),e.mL=null,e.nb=null}let Ba=e=>e.mL.hasAttribute("fragment")?1:0,Ma=e=>Ba(e)&&!_e(ee(location.hash.slice(1)),e.nb)?1:0,Oa=e=>{let t,l;return t=Da(e),Ba(e)&&(l=ee(location.hash.slice(1)),e.nb=l,no(t,Ja(l))),t},Da=e=>{let t,l,n,a,r,i;for(t=Yi(),l=un().data,n=l.length,a=0;a<n;)r=l[a],!e.mL.hasAttribute(te(r.jb))||(i=r.jb,lo(t,i,ee(e.mL.getAttribute(te(i))))),a=a+1|0;return t};function _a(){let e=this;ke.call(e),e.lW=null,e.k3=null,e.jD=null,e.kh=null,e.nx=null,e.ly=0}let Pa=e=>e.jD.ju,Ua=e=>ro(e.kh),Wa=(e,t)=>{let l;io(t,e.kh)||(l=Xr(Pa(e)),Ha(e),Va(e,ro(t)),Xr(Pa(e))!=l&&wr(e.jD,Xr(Pa(e))))},Xa=(e,t,l)=>{let n,a;ul(t)||(e.ly=e.ly+1|0,n=Ka(e),Tl(l,n),n=Rl(t,t.ja-1|0),a=Pa(e),Va(e,n.mp),Mr(a,Pa(e))&&Xr(a)==Xr(Pa(e))||wr(e.jD,n.m9))},Ha=e=>{let t,l;e.ly=e.ly+1|0,t=e.k3,l=Ka(e),Tl(t,l),zl(e.lW),t=e.k3,t.ja>200&&Rl(t,0)},Ka=e=>{let t,l,n;return t=new dj,l=e.kh,n=li(e.jD.i$),t.mp=l,t.m9=n,t},Va=(e,t)=>{let l,n,a;e.kh=t,t=ho(t),e.nx=t,l=e.jD,n=t.lO,a=Mr(n,l.ju),l.ju=n,l.kO=NaN,a?li(l.i$)>yr(l)&&wr(l,yr(l)):(l.i$=ti(n),l.n6=l.n6+1|0,l.jE=0,wr(l,Xr(n)))},Fa=(e,t,l)=>{let n,a,r,i,o;for(n=un().data,a=n.length,r=0;r<a;)i=n[r],o=zr(t,i),Ia(o)&&!Ca(o,zr(Pa(e),i))&&lo(l,i.jb,Na(o)),r=r+1|0},Ga=c(),Ja=e=>{let t,l;return t=Yi(),e=new URLSearchParams(te(e)),l=new so,l.oP=t,e.forEach(Ut(tl(l),"pair")),t},Qa=e=>{let t,l,n,a;for(t=new URLSearchParams(""),l=0;l<Zi(e);)n=eo(e,l),a=to(e,l),t.append(te(n),te(a)),l=l+1|0;return ee(t.toString())};function Ya(){let e=this;ke.call(e),e.lr=null,e.o4=null,e.ku=null,e.kF=null,e.mV=null,e.oa=null}let Za=e=>e.ku.i$.jH,er=e=>!!Cn(e.kF.jg),tr=e=>te(Ba(e.o4)?ee(location.href.split("#")[0]):Y(2)),lr=(e,t)=>{let l;l=t,e=e.kF,t=l>=0?qo(l):yo(),fa(e,t)},nr=e=>{sa(e.kF)},ar=(e,t)=>{let l;return l=t,ni(e.ku.i$,l)},rr=(e,t)=>{let l;e=e.kF,l=new Xd,l.p_=t,ca(e,l,0)},ir=e=>e.ku.n6,or=e=>{let t,l,n,a,r,i,o,s,u,c;for(t=(e=e.ku.i$).kc.ja,l=((t+60|0)-1|0)/60|0,n=((t+l|0)-1|0)/l|0,t=1+ai(e,0).data.length|0,a=G(I(n,t)),r=a.data,i=0;i<n;)o=I(i,l),s=ai(e,o),u=s.data,c=I(i,t),r[c]=I(o,e.kt),Qf(s,0,a,c+1|0,u.length),i=i+1|0;return Vd(a)},sr=(e,t)=>{let l,n,a,r,i,o;for(t=ee(t),e=e.kF,t=Ja(t),l=e.jg.jZ,Ha(l),n=ro(l.kh),a=un().data,r=a.length,i=0;i<r;)o=a[i],!fn(o)&&o!==Jl&&o!==Ql&&o!==nn||ao(n,o.jb),i=i+1|0;no(n,t),Va(l,n),br(l.jD),wr(l.jD,Xr(Pa(l))),vn(e.jg),In(e.jg)},ur=e=>{let t,l,n;return e=mo(e.ku.i$.jM),t=Gf(e.kl,Ud(e)),l=e.kY,n=l.data,Qf(l,0,t,e.kl.data.length,n.length),Vd(t)},cr=e=>!!e.ku.i$.kG,dr=e=>e.lr.ly,hr=e=>li(e.ku.i$),fr=(e,t)=>{let l;l=t,oa(e.kF,l)},pr=e=>{let t,l,n,a,r,i,o,s;if(Ta(e.mV)||Na(e.mV)!==Pa(e.lr)){for(e.mV=Aa(Pa(e.lr)),t=e.lr,l=Yi(),n=un().data,a=n.length,r=0;r<a;)i=n[r],o=zr(Pa(t),i),s=new Zf,s.pR=l,s.pS=i,Ra(o,s),r=r+1|0;e.oa=Qa(l)}return te(e.oa)},jr=c(0),mr=c();function kr(){let e=this;ke.call(e),e.ju=null,e.i$=null,e.n6=0,e.jE=0,e.li=0,e.pZ=0,e.kO=0,e.pc=0,e.qx=0}let gr=e=>{li(e.i$)>=yr(e)&&wr(e,0),e.jE=1,e.kO=NaN},br=e=>{e.jE=0,e.li=0},wr=(e,t)=>{t=ad(0,nd(t,yr(e))),e.pZ=t,e.li=t==li(e.i$)?0:1},vr=e=>e.jE||e.li?1:0,yr=e=>{let t,l;return t=Wr(e.ju),l=e.i$,l.kG&&(t=nd(l.jH,t)),t},qr=(e,t)=>{xr(e,t,30)},xr=(e,t,l)=>{let n,a,r,i,o;for(n=t.bK(),e.li?a=e.pZ:e.jE?(r=e.ju,sn(),i=Br(r,nn,Y(122))?yo():qo(0|Jr(r,nn)),i===wo?a=yr(e):((isNaN(e.kO)||n-e.pc>1e3)&&(e.kO=n,e.qx=li(e.i$)),e.pc=n,a=0|rd(e.qx+(n-e.kO)*xo(i)/1e3,yr(e)))):a=li(e.i$),o=ii(e.i$,a,16);!o&&t.bK()-n<l;)o=ii(e.i$,a,16);a=e.li,!a&&o||(e.kO=NaN),o=a&(o?0:1),e.li=o,e.jE=e.jE&(!o&&li(e.i$)>=yr(e)?0:1)};function Er(){let e=this;ke.call(e),e.nS=null,e.ms=null}let Sr=e=>{let t=new Er;return((e,t)=>{e.ms=Sa(),e.nS=t})(t,e),t},Ar=()=>{let e,t,l;for(e=El(),t=0;t<un().data.length;)l=Sa(),Tl(e,l),t=t+1|0;return Sr(e)},Nr=(e,t,l)=>{let n;return l=t.lj.dD(l),n=new Aw,n.oJ=e,n.oK=t,null!==(t=l.jU)&&(l=null===(t=Rr((l=n).oJ,l.oK,t))?Sa():Aa(t)),l},Ir=(e,t)=>{let l,n,a,r,i;for(l=ct(),n=0;a=t.data,!(n>=a.length);)ft(ft(l,Y(n<=0?2:169)),$c(a[n])),n=n+1|0;return Hr(e)&&(sn(),r=Rr(e,Wl,Y(48)),i=Xl,r=Rr(r,i,Lr(e,i)),i=Hl,e=Rr(r,i,Lr(e,i))),sn(),Rr(Rr(e,Dl,Y(36)),_l,it(l))},Tr=(e,t)=>{let l,n,a,r;for(sn(),l=Rr(e,Ml,Y(27)),n=Ol,a=ct(),r=0;r<_u(t);)ft(mt(ft(mt(ft(ft(a,Y(r<=0?2:170)),$c(Sd(t.i8,r,0))),44),$c(Sd(t.i8,r,1))),44),$c(Sd(t.jf,r,0))),r=r+1|0;return Rr(l,n,it(a))},Rr=(e,t,l)=>{let n,a;return n=Al(e.nS),a=t.jw,t=Aa(l),Il(n,a,t),Sr(n)},zr=(e,t)=>{let l,n;return l=e.nS,n=t.jw,Nl(l,n)},Lr=(e,t)=>{let l;e:{t:{if(sn(),t!==Ml||!Kr(e)){if(t!==Kl)break t;if(Vr(e))break t}l=1;break e}l=0}return l?Cr(e,t):za(zr(e,t),Cr(e,t))},Cr=(e,t)=>{e:{switch(ph(),fh.data[t.jw]){case 1:case 2:if(Hr(e)){t=Y(54);break e}t=t.mM;break e;case 3:if(!Vr(e)){t=Y(66);break e}t=t.mM;break e}t=t.mM}return t},$r=(e,t)=>_e(Lr(e,t),Cr(e,t)),Br=(e,t,l)=>_e(Lr(e,t),l),Mr=(e,t)=>{let l,n,a,r;for(l=un().data,n=l.length,a=0;a<n;){if(r=l[a],fn(r)&&!_e(Lr(e,r),Lr(t,r)))return 0;a=a+1|0}return 1},Or=e=>(Ta(e.ms)&&(e.ms=Aa(Yr(e))),Na(e.ms)),Dr=e=>{let t,l,n,a,r,i,o,s,u,c,d;if(t=El(),l=Qe(2),n=t,Tl(n,l),Hr(e))l=jl(Qe(2));else for(l=El(),sn(),a=Sf(Lr(e,Wl)).data,r=a.length,i=0;i<r;)o=Qe(0|a[i]),Tl(l,o),i=i+1|0;for(dl(t,l),Tl(n,Qe(1)),s=new lp,sn(),u=Zr(Lr(e,Xl)),c=Zr(Lr(e,Hl)),l=Kl,kj(),o=Br(e,l,pj.oH)?pj:jj,r=n.ja,r<2&&(l=new ki,Nt(l,Y(171)),ae(l)),n=new Nc,d=W(ke,r),a=d.data,t=bl(t),r=0,l=t;ug(l);)t=cg(l),null===t&&(t=new Mh,vt(t),ae(t)),i=r+1|0,a[r]=t,r=i;return n.m8=d,s.j3=n,s.la=u,s.lz=c,s.lc=o,s},_r=e=>(sn(),Jr(e,Fl)),Pr=e=>{let t,l,n,a,r,i;for(t=F(ip(Dr(e))),l=t.data,sn(),n=Sf(Lr(e,Pl)).data,a=n.length,r=0;r<a;)i=n[r],i<l.length&&(l[0|i]=1),r=r+1|0;return t},Ur=e=>{let t;return t=_u(Or(e)),sn(),Br(e,Gl,Y(80))||(t=0|rd(Jr(e,Gl),t)),t},Wr=e=>(sn(),0|Jr(e,Jl)),Xr=e=>(sn(),nd(0|Jr(e,Ql),Wr(e))),Hr=e=>(sn(),Br(e,Dl,Y(34))),Kr=e=>(sn(),_e(za(zr(e,Ml),Y(2)),Y(27))&&Le(Lr(e,Ol))?1:0),Vr=e=>{let t;return sn(),t=Hl,oh(),Br(e,t,Zd.m3)},Fr=e=>Gr(e).data.length!=ip(Dr(e))?0:1,Gr=e=>(sn(),Sf(Lr(e,_l))),Jr=(e,t)=>Af(Lr(e,t)),Qr=e=>{let t;return t=new ak,sn(),t.qz=Jr(e,Ul),t},Yr=e=>{let t,l,n,a,r,i,o;e:switch(sn(),t=Jr(e,Ul),l=Lr(e,Ml),n=-1,Pe(l)){case-1360216880:if(!_e(l,Y(23)))break e;n=5;break e;case-982754077:if(!_e(l,Y(27)))break e;n=9;break e;case-895939855:if(!_e(l,Y(24)))break e;n=6;break e;case 3555:if(!_e(l,Y(19)))break e;n=1;break e;case 96727:if(!_e(l,Y(18)))break e;n=0;break e;case 109265:if(!_e(l,Y(21)))break e;n=3;break e;case 3373737:if(!_e(l,Y(20)))break e;n=2;break e;case 3684185:if(!_e(l,Y(22)))break e;n=4;break e;case 93832310:if(!_e(l,Y(26)))break e;n=8;break e;case 104080786:if(!_e(l,Y(25)))break e;n=7}e:{switch(n){case 0:l=Bu(J([0,0,0,1]));break e;case 1:l=Bu(J([0,1,1,1]));break e;case 2:l=Bu(J([1,1,1,0]));break e;case 3:l=Bu(J([1,0,0,0]));break e;case 4:l=Bu(J([1,0,0,1]));break e;case 5:l=Hm(new Km,t);break e;case 6:l=Hm(new Vm,t);break e;case 7:l=Hm(new Fm,t);break e;case 8:l=Hm(new Gm,t);break e;case 9:for(a=Ef(Lr(e,Ol),59),l=new zu,r=new wd,i=a,vd(r,i.ja,2),Lu(l,r,yd(i.ja,1)),n=0;n<i.ja;)o=Sf(Nl(i,n)).data,Ad(l.i8,n,0,o[0]),Ad(l.i8,n,1,o[1]),Ad(l.jf,n,0,o[2]),n=n+1|0;break e}l=$u()}return l},Zr=e=>{let t,l,n,a,r;for(oh(),t=ih.be().data,l=t.length,n=0;n>=l&&(a=new Wm,r=ct(),ht(ht(ht(r,Y(172)),e),Y(137)),Nt(a,it(r)),ae(a)),a=t[n],!_e(a.m3,e);)n=n+1|0;return a};function ei(){let e=this;ke.call(e),e.jM=null,e.pE=0,e.kc=null,e.kt=0,e.lo=null,e.jH=0,e.kG=0}let ti=e=>{let t=new ei;return((e,t)=>{let l,n,a,r,i,o,s;e:switch(e.kc=El(),e.kt=1,e.lo=G(256),l=new jo,l.kw=Dr(t),l.j$=Or(t),l.kP=Ur(t),sn(),n=Lr(t,Vl),a=Dr(t),r=_r(t),i=-1,Pe(n)){case-361295720:if(!_e(n,Y(71)))break e;i=0;break e;case 2988943:if(!_e(n,Y(72)))break e;i=1}e:{switch(i){case 0:o=new Jm,o.qS=r,o.lM=pd(a);break e;case 1:o=new Ym,o.k6=1,o.k0=1,o.oM=r,o.lG=pd(a),o.lL=pd(a),o.od=pd(a),o.nE=pd(a);break e}o=new ek,lk(),o.og=r}$r(t,Pl)?n=o:(n=new yj,s=Pr(t),n.na=o,n.o1=s);e:switch(l.lq=n,a=Lr(t,Dl),i=-1,Pe(a)){case 115791563:if(!_e(a,Y(35)))break e;i=1;break e;case 289928229:if(!_e(a,Y(34)))break e;i=0;break e;case 1230441723:if(!_e(a,Y(36)))break e;i=2}e:{switch(i){case 0:n=new xj;break e;case 1:n=new Ej;break e;case 2:if(!Fr(t)){n=Qr(t);break e}n=new Sj,n.pY=Gr(t);break e}n=Qr(t)}l.kg=n.d1(l.kw),l.l6=Bf(l.kw,l.j$.i8),l.nr=Xf(l.kw,_u(l.j$)),l.qZ=Vf(l.kw,l.kP),l.oQ=Vf(l.kw,_u(l.j$)%l.kP|0),go(l),e.jM=l,e.pE=nd(1024,4e6/Ud(mo(l))|0),si(e)})(t,e),t},li=e=>e.jM.jF,ni=(e,t)=>{let l,n,a;if(l=e.jH,t<=l)return e.lo.data[t];n=new ki,a=ct(),mt(pt(ht(pt(ht(a,Y(173)),t),Y(174)),l),46),Nt(n,it(a)),ae(n)},ai=(e,t)=>Nl(e.kc,t).kl,ri=e=>{let t,l,n,a,r,i,o,s,u,c;return t=e.jM,l=e.kG&&li(e)==e.jH?1:0,n=new ud,a=t.kw,r=t.j$,i=Lf(t.jF,t.kP,_u(r)),o=t.jF,s=t.my,u=jd(t.kg),c=t.lq.d6(),t=Id(Mf(t.l6)),n.jJ=a,n.jC=r,n.ng=i,n.ld=o,n.k5=s,n.kS=u,n.nL=c,n.lf=t,n.mc=l,n},ii=(e,t,l)=>{let n,a,r,i,o;for(e.kG&&(t=nd(t,e.jH)),oi(e,t),n=0;a=e.jM,!(a.jF>=t||n>=l);){if(ko(a),a=e.jM,a.jF<=e.jH)r=1;else{e:{if(i=a.my,i-i==0){a=a.kg,r=1;t:{l:{for(;o=a.jl.data,!(r>=o.length);){if(!kd(o[r].i4))break l;if(!kd(a.jk.data[r].i4))break l;r=r+1|0}r=1;break t}r=0}if(r){r=1;break e}}r=0}if(r)e.jH=e.jM.jF,si(e),r=1;else{for(e.kG=1,r=e.jH,oi(e,r);a=e.jM,!(a.jF>=r);)ko(a);r=0}}if(!r)break;n=n+1|0}e:{t:{if((l=e.jM.jF)!=t){if(!e.kG)break t;if(l!=e.jH)break t}t=1;break e}t=0}return t},oi=(e,t)=>{let l,n,a,r;l=nd(t/e.kt|0,e.kc.ja-1|0),n=e.jM,a=n.jF,t>=a&&I(l,e.kt)<=a||(t=I(l,e.kt),r=Nl(e.kc,l),n.jF=t,md(n.kg,r.kl),n.lq.eb(r.kY),go(n))},si=e=>{let t,l,n,a,r,i;if(t=e.jH,l=e.lo,n=l.data.length,t==n&&(e.lo=Gf(l,2*n|0)),l=e.lo.data,t=e.jH,a=e.jM,l[t]=a.my,!(t%e.kt|0)&&(r=e.kc,a=mo(a),Tl(r,a),a=e.kc,a.ja>e.pE)){for(r=Al(a),zl(e.kc),t=0,i=r;t<i.ja;)a=e.kc,r=Nl(i,t),Tl(a,r),t=t+2|0;e.kt=2*e.kt|0}};function ui(){let e=this;ke.call(e),e.oG=null,e.pK=null,e.qQ=null,e.nI=null,e.m_=null,e.pl=null,e.rf=null,e.qA=null,e.q0=null,e.qj=null,e.p7=null,e.qf=null,e.kk=null,e.lI=null,e.py=null,e.q7=null,e.lX=null,e.l4=null}function ci(){let e=this;ke.call(e),e.p8=null,e.qi=0,e.m7=0}let di=(e,t,l)=>{let n;e.p8=t,n=new Xs,n.qt=e,n.qu=l,new IntersectionObserver(Ut(tl(n),"onChange")).observe(t)},hi=e=>!e.m7&&e.qi?0:1,fi=e=>pi(e.p8)?1:0,pi=e=>!e.checkVisibility||e.checkVisibility({checkOpacity:!0,checkVisibilityCSS:!0}),ji=c(0);function mi(){ke.call(this),this.pF=null}let ki=c(St),gi=c(Cl),bi=null,wi=null,vi=null,yi=()=>{yi=u(gi),xi()},qi=(e,t)=>{let l=new gi;return((e,t,l)=>{yi(),$l(e,t,l)})(l,e,t),l},xi=()=>{let e,t,l;bi=qi(Y(182),0),e=qi(Y(183),1),wi=e,t=W(gi,2),l=t.data,l[0]=bi,l[1]=e,vi=t},Ei=c(),Si=c(0);function Ai(){Ei.call(this),this.k9=null}let Ni=e=>{let t;return t=new Ai,t.k9=kl(e),t};function Ii(){Ei.call(this),this.ol=0}let Ti=null,Ri=null,zi=()=>{zi=u(Ii),Ci()},Li=e=>{let t=new Ii;return((e,t)=>{zi(),e.ol=t})(t,e),t},Ci=()=>{Ti=Oi(0),Ri=Pi(0,1)};function $i(){let e=this;Ei.call(e),e.oo=null,e.nZ=0}let Bi=(e,t)=>{let l=new $i;return((e,t,l)=>{e.oo=t,e.nZ=l})(l,e,t),l};function Mi(){Ei.call(this),this.oc=0}let Oi=e=>{let t=new Mi;return((e,t)=>{e.oc=t})(t,e),t},Di=(e,t)=>{let l,n,a,r;if(l=Mc(t),Fc(l))return Sa();n=Kc(l),a=n-n!=0?0:1;e:{t:{if(a){if(n>0)break t;if(!e.oc)break t}r=0;break e}r=1}return r?Aa($c(n)):Sa()};function _i(){let e=this;Ei.call(e),e.nW=0,e.n8=0}let Pi=(e,t)=>{let l=new _i;return((e,t,l)=>{e.nW=t,e.n8=l})(l,e,t),l},Ui=(e,t)=>{let l,n;return l=Mc(t),Fc(l)?Sa():(n=Kc(l),n===ld(n)&&n>=e.nW&&n<=e.n8?Aa($c(n+0)):Sa())};function Wi(){let e=this;Ei.call(e),e.m1=null,e.l5=null}let Xi=(e,t)=>{let l=new Wi;return((e,t,l)=>{e.m1=t,e.l5=l})(l,e,t),l};function Hi(){Ei.call(this),this.ot=null}let Ki=e=>{let t;return t=new Hi,t.ot=kl(e),t},Vi=c(Ei),Fi=()=>new Vi,Gi=c(Et),Ji=c();function Qi(){let e=this;ke.call(e),e.kb=null,e.kH=null}let Yi=()=>{let e=new Qi;return(e=>{e.kb=El(),e.kH=El()})(e),e},Zi=e=>e.kb.ja,eo=(e,t)=>Nl(e.kb,t),to=(e,t)=>Nl(e.kH,t),lo=(e,t,l)=>{let n;n=wl(e.kb,t),n>=0?Il(e.kH,n,l):(Tl(e.kb,t),Tl(e.kH,l))},no=(e,t)=>{let l;for(l=0;l<Zi(t);)lo(e,eo(t,l),to(t,l)),l=l+1|0},ao=(e,t)=>{let l;l=wl(e.kb,t),l>=0&&(Rl(e.kb,l),Rl(e.kH,l))},ro=e=>{let t;return t=Yi(),no(t,e),t},io=(e,t)=>{let l,n,a;return l=e.kb,n=t.kb,a=vl(l,n)&&(l=e.kH,t=t.kH,vl(l,t))?1:0,a},oo=c(0);function so(){ke.call(this),this.oP=null}let uo=(e,t,l)=>{t=ee(t),l=ee(l),lo(e.oP,l,t)};function co(){let e=this;Ei.call(e),e.lO=null,e.ri=null}let ho=e=>{let t,l,n,a,r,i,o,s,u;for(t=Ar(),l=El(),n=0;n<Zi(e);)t=za(fo(t,e,n),t),n=n+1|0;for(n=0;n<Zi(e);)a=hn(eo(e,n)),Ta(a)?(a=po(eo(e,n)),Tl(l,a)):Ta(fo(t,e,n))&&(a=pn(Na(a),to(e,n),Lr(t,Na(a))),Tl(l,a)),n=n+1|0;for(r=new Md,r.j9=El(),r.jn=t,Kr(t)&&Tl(r.j9,Y(199)),sn(),Od(r,Ol,Ml,Y(27)),Hr(r.jn)&&!$r(r.jn,Wl)&&(e=r.j9,a=Dd(r,Wl),i=ct(),ht(ht(ht(i,Y(200)),a),Y(201)),a=it(i),Tl(e,a)),Br(r.jn,Dl,Y(36))&&!Fr(r.jn)&&(i=r.j9,o=Gr(r.jn).data.length,a=1!=Gr(r.jn).data.length?Y(202):Y(203),n=ip(Dr(r.jn)),s=ct(),ht(pt(ht(ht(pt(ht(s,Y(204)),o),a),Y(205)),n),Y(206)),a=it(s),Tl(i,a)),Od(r,_l,Dl,Y(36)),e=El(),o=ip(Dr(r.jn)),s=bl(Ef(Lr(r.jn,Pl),44)),u=o;ug(s);)a=cg(s),Af(a)>=u&&Tl(e,a);return ul(e)||(a=r.j9,e=jn(Ue(Y(169),e)),n=o-1|0,i=ct(),mt(pt(ht(ht(ht(i,Y(207)),e),Y(208)),n),46),i=it(i),Tl(a,i)),_e(za(zr(r.jn,Kl),Y(2)),Y(65))&&!Vr(r.jn)&&(a=r.j9,e=Dd(r,Hl),i=ct(),ht(ht(ht(i,Y(209)),e),Y(210)),i=it(i),Tl(a,i)),n=_u(Or(r.jn)),!Br(r.jn,Gl,Y(80))&&Jr(r.jn,Gl)>n&&(e=r.j9,a=Dd(r,Gl),i=ct(),mt(pt(ht(ht(i,a),Y(211)),n),46),a=it(i),Tl(e,a)),Jr(r.jn,Ql)>Wr(r.jn)&&(e=r.j9,a=Dd(r,Ql),n=Wr(r.jn),i=ct(),mt(pt(ht(ht(i,a),Y(212)),n),46),a=it(i),Tl(e,a)),a=r.j9,dl(l,a),(e=new co).lO=t,e.ri=l,e},fo=(e,t,l)=>{let n,a;return n=hn(eo(t,l)),a=new Bd,a.pG=e,a.pH=t,a.pI=l,null!==(e=n.jU)&&(n=Nr((t=a).pG,e,to(t.pH,t.pI))),n},po=e=>{let t,l,n,a,r,i;for(t=El(),l=un().data,n=l.length,a=0;a<n;)r=l[a].jb,Tl(t,r),a=a+1|0;return e=jn(e),t=Ue(Y(158),t),i=ct(),mt(ht(ht(ht(ht(i,Y(213)),e),Y(214)),t),46),it(i)};function jo(){let e=this;ke.call(e),e.j$=null,e.kP=0,e.lq=null,e.kg=null,e.l6=null,e.nr=null,e.qZ=null,e.oQ=null,e.kw=null,e.jF=0,e.my=0}let mo=e=>{let t,l,n;return t=new Pd,l=jd(e.kg),n=e.lq.d6(),t.kl=l,t.kY=n,t},ko=e=>{let t,l,n,a,r,i,o;t=e.lq,l=e.kg,e.kP>=_u(e.j$)?(Hf(e.nr,e.kg,e.l6,e.j$.jf),n=e.nr):(n=Lf(e.jF,e.kP,_u(e.j$)),a=n.mw!=e.kP?e.oQ:e.qZ,r=e.kg,i=e.j$,o=n.mH,n=a.ob,Qf(i.i8.i4,2*o|0,n.i8.i4,0,2*_u(n)|0),Qf(i.jf.i4,o,n.jf.i4,0,_u(n)),Of(a.n1,r),Hf(a.op,r,a.n1,a.ob.jf),n=a.op),t.ev(l,n),e.jF=e.jF+1|0,go(e)},go=e=>{Of(e.l6,e.kg),e.my=e.kw.lc.ew(Mf(e.l6),e.j$.jf)};function bo(){ke.call(this),this.lF=0}let wo=null,vo=e=>{let t=new bo;return((e,t)=>{e.lF=t})(t,e),t},yo=()=>(null===wo&&(wo=vo(0)),wo),qo=e=>vo(e),xo=e=>{let t;if(e!==wo)return e.lF;t=new _d,vt(t),ae(t)},Eo=e=>e===wo?0:1,So=(e,t)=>(e!==wo&&(t=e.lF),t),Ao=e=>{let t;if(e!==wo)return e.lF;t=new _d,vt(t),ae(t)};function No(){let e=this;ke.call(e),e.nc=null,e.ox=null}let Io=(e,t,l)=>{let n,a,r;if(n=Al(t),dl(n,l),a=e.ox,!vl(n,a)){for(e.ox=n,qf(e.nc),a=bl(t);ug(a);)r=cg(a),Ju(e.nc,Y(215),r);for(t=l.p();t.q();)a=t.s(),n="advice",(l=Ju(e.nc,Y(215),a)).className=n}};function To(){ke.call(this),this.mP=null}let Ro=null,zo=null,Lo=()=>{Lo=u(To),Bo()},Co=(e,t)=>{let l,n,a,r,i,o,s,u,c,d;for(l=cl(t,Y(99)),n=e.mP,a=te(Y(l?99:216)),n.className=a,r=e.mP,n=Ue(Y(4),t),r.setAttribute("data-views",te(n)),Lo(),i=Ro.data,o=i.length,s=0;s<o;)n=i[s],a=_e(n,Y(217))?Y(93):n,u=wl(t,a),c=l?_e(n,Y(98))?0:1:_e(n,Y(218)),$o(e,n,!c&&u<0?0:1,u),s=s+1|0;o=0,d=t;e:for(;;){if(o>=d.ja){o=-1;break e}if(t=zo,a=Nl(d,o),cl(t,a))break;o=o+1|0}$o(e,Y(176),!l&&o<0?0:1,o)},$o=(e,t,l,n)=>{let a,r;a=e.mP,r=ct(),ht(mt(r,46),t),a=a.querySelector(te(it(r))),a.hidden=!l,n<0?a.style.removeProperty("order"):a.style.setProperty("order",te(Je(n)))},Bo=()=>{Ro=X(qe,[Y(91),Y(92),Y(217),Y(64),Y(95),Y(219),Y(98),Y(218)]),rl(Y(94)),rl(Y(96)),rl(Y(97)),zo=Ic(X(ke,[Y(94),Y(96),Y(97)]))};function Mo(){let e=this;ke.call(e),e.lU=null,e.lm=null,e.pJ=null,e.oU=null,e.k1=0,e.m0=0,e.oj=0}let Oo=(e,t,l)=>{let n,a;n=t.querySelector(".picture"),e.lU=n,e.lm=n.querySelector("canvas"),e.pJ=t.querySelector(".twin"),a=new kh,a.pO=e,a.pM=l,a=new ResizeObserver(Ut(tl(a),"onResize")),n=e.lU,a.observe(n),e.oU=((e,t)=>{let l=new ci;return di(l,e,t),l})(e.lU,l)},Do=e=>{e.k1=e.lU.clientWidth,e.m0=e.lU.clientHeight},_o=(e,t,l)=>{let n,a,r,i,o,s,u,c;e:{if(e.k1){if(hi(e.oU))break e;if(Ld)break e}return void(e.oj=0)}n=new Gp,a=e.lm,r=e.k1,i=e.m0,o=Ld?id(3,devicePixelRatio):devicePixelRatio,Qp(),Em(),n.nm=Tm(0,vm),n.kZ=r,n.mS=i,n.l2=1/o,s=0|ld(r*o),u=0|ld(i*o),a.width==s&&a.height==u||(a.width=s,a.height=u),c=a.getContext("2d"),n.jr=c,c.setTransform(o,0,0,o,0,0),n.jr.lineJoin="round",e.eG(n,t),!l&&e.oj||(e.oj=1,Qu(e.pJ,e.eH(t)))},Po=c(0),Uo=e=>{};function Wo(){let e=this;Mo.call(e),e.lK=null,e.kx=null,e.k_=null,e.kE=null,e.q4=0,e.q5=0,e.np=0}let Xo=e=>Ap(e.nz,e.ko),Ho=(e,t,l,n)=>{let a,r,i,o,s,u;if(a=yo(),r=n*n,Ia(e.kx))for(i=La(e.k_).i8,o=0;o<i.i9;)s=jb(Na(e.kx),Sd(i,o,0))-t,u=mb(Na(e.kx),Sd(i,o,1))-l,(n=s*s+u*u)<=r&&(a=qo(o),r=n),o=o+1|0;return a},Ko=(e,t,l)=>id(t,rd(l,ld(100*e)/100));function Vo(){let e=this;Mo.call(e),e.mi=null,e.pf=null,e.kB=null,e.n7=null,e.mz=null,e.lA=null,e.kf=null,e.lb=null,e.mb=null,e.ne=null,e.kV=null,e.jO=0,e.pA=0,e.nN=0,e.ra=0,e.q_=0,e.qV=0}let Fo=(e,t)=>{let l,n,a,r,i;l=t.ko,e.kV=l.kS,!Ta(e.lb)&&op(Na(e.lb),l.jJ)||Go(e,l.jJ),n=e.n7,a=e.kV.data,r=e.jO,n.l$=a[r],i=e.pA==r?0:1,i&&(e.pA=r,du(n)),(i||t.k4)&&(cu(e.n7,e.kV.data[e.jO]),e.mz.checked=!!Qo(e,t.mR).data[e.jO])},Go=(e,t)=>{let l,n,a,r,i,o,s,u,c,d,h,f;for(e.lb=Aa(t),e.kf=Sa(),e.jO=nd(e.jO,ip(t)-1|0),qf(e.kB),l=nd(400,ip(t)),n=0;n<l;){a=e.kB,r=Wk(t,n),Uk(r)?i=Y(229):(o=$m(t,r.lC-1|0,r.mT),s=ct(),ht(ht(ht(s,Y(230)),o),Y(194)),i=it(s)),u=1,c=n;e:{for(;;){if(u>np(t)&&(t=new ki,o=ct(),mt(pt(ht(o,Y(231)),n),46),Nt(t,it(o)),ae(t)),d=ap(t,u-1|0),h=I(ap(t,u),d),c<h){f=c/d|0,c=c%d|0,o=ct(),mt(pt(mt(pt(mt(pt(mt(o,87),u),91),f),44),c),93),o=it(o);break e}if(f=c-h|0,f<ap(t,u))break;c=f-ap(t,u)|0,u=u+1|0}o=ct(),ht(pt(mt(pt(mt(o,98),u),91),f),Y(232)),o=it(o)}s=$m(t,r.lC,r.nv),r=ct(),ht(ht(ht(r,o),i),s),Ju(a,Y(233),it(r)),n=n+1|0}e.kB.selectedIndex=e.jO},Jo=(e,t)=>{let l,n,a,r,i,o,s,u,c,d,h,f;for(l=t.ko,n=l.jC.i8,a=nd(So(t.lS,1),n.i9-1|0),r=G(2),i=r.data,i[0]=Sd(n,a,0),i[1]=Sd(n,a,1),o=t.nz,Ap(o,l),o=o.mI,i=Qo(e,t.mR),t=qo(e.jO),n=cd(l),s=new Cf,u=l.jJ,c=W(Q(v),1),c.data[0]=r,$f(s,u,qd(c)),Of(s,n),r=s.jN.data,c=W(Q(v),r.length),d=c.data,h=0,f=d.length;h<f;)d[h]=r[h].i4,h=h+1|0;if(r=i.data,s=new Lb,l=l.jJ,h=r.length,h==ip(l))return s.js=l,s.ln=n,s.lT=c,s.qg=o,s.mm=i,s.or=t,s;t=new ki,f=ip(l),o=ct(),mt(pt(ht(pt(ht(o,Y(234)),f),Y(235)),h),46),Nt(t,it(o)),ae(t)},Qo=(e,t)=>((Ta(e.mb)||Na(e.mb)!==t)&&(e.mb=Aa(t),e.ne=Pr(t)),e.ne),Yo=(e,t)=>{let l,n;e.jO=t,l=e.kB,t>=400&&(t=-1),n=t,l.selectedIndex=n,sa(e.mi)},Zo=(e,t,l)=>{let n,a,r;n=e.kV.be(),n.data[e.jO]=t,a=e.mi,r=new ly,r.pL=n,ca(a,r,l)},es=(e,t,l)=>{let n,a,r,i,o,s,u,c,d,h,f,p,j,m,k;if(Ta(e.kf))n=yo();else{for(n=Na(e.kf),a=new my,a.lV=-1,a.lw=10,a.lw=12,r=1;r<=np(n.jq);){for(i=0;i<ap(n.jq,r);){for(o=0;Ng(n,r)&&o<ap(n.jq,r-1|0);)Pg(zg(n,r,i,o),t,l,Xk(n.jq,r,i,o),a),o=o+1|0;Ag(n,r)&&Pg(Lg(n,r,i),t,l,Hk(n.jq,r,i),a),i=i+1|0}r=r+1|0}if(a.lw=10,s=ld((t-vg(n,0))/n.mo),o=0|id(0,rd(np(n.jq),s)),s=(l-yg(n,o,0))/n.kn.data[o],r=0|id(0,rd(ap(n.jq,o)-1|0,ld(s))),u=id(n.jx.data[o],24)/2,c=od(t-vg(n,o))<=u&&od(l-yg(n,o,r))<=rd(u,id(n.jx.data[o],n.kn.data[o]))?Aa(fw(o,r)):Sa(),a.lV<0&&Ia(c)&&Na(c).ke>0)n=qo(Hk(n.jq,Na(c).ke,Na(c).j5));else{if(a.lV<0&&Ta(c)&&!Ig(n))for(i=1;i<=np(n.jq);){for(d=Rg(n,i)-Tg(n,i),h=(t-Tg(n,i))/d,o=0,f=N(h,0),p=A(h,1),j=d*d;f>=0&&p<=0&&o<ap(n.jq,i);){for(m=0;k=n.jq,r=i-1|0,!(m>=ap(k,r));)s=yg(n,i,o)-yg(n,r,m),s=Zc(j- -s*s)/d,s=od(Og(n,i,o,m,h)-l)/s,ky(a,Xk(n.jq,i,o,m),s),m=m+1|0;o=o+1|0}i=i+1|0}r=a.lV,n=r>=0?qo(r):yo()}}return n};function ts(){let e=this;ke.call(e),e.qJ=null,e.qw=null,e.qC=null,e.rk=null,e.pX=null,e.qH=null,e.ls=null,e.pb=null,e.kT=null}let ls=null,ns=()=>{ns=u(ts),os()},as=(e,t)=>{let l,n,a,r,i,o,s;for(l=li(t.i$),n=Je(Wr(t.ju)),Qu(e.rk,t.jE?Y(263):Y(262)),e.qC.setAttribute("aria-pressed",te(t.jE?Y(5):Y(118))),e.qJ.disabled=!l,e.qw.disabled=!l,e.pX.disabled=!(l<yr(t)),a=e.qH,r=!(l<yr(t)),a.disabled=r,e.ls.setAttribute("max",te(n)),a=e.ls,r=te(Je(l)),a.value=r,i=e.ls,r=ct(),ht(ht(pt(ht(r,Y(264)),l),Y(229)),n),a=it(r),i.setAttribute("aria-valuetext",te(a)),o=e.pb,s=n.i5.length,ns(),r=dt(Je(l));r.jo<s;)gt(r,0,32);a=it(r),r=ct(),ht(ht(ht(r,a),Y(265)),n),Qu(o,it(r)),r=t.ju,sn(),t=Lr(r,nn),e.kT.value=te(t),_e(ee(e.kT.value),t)||(rs(e,t),e.kT.value=te(t))},rs=(e,t)=>{let l,n;l=e.kT,_e(t,Y(122))?n=t:(n=ct(),ht(ht(n,t),Y(266)),n=it(n)),Ju(l,Y(233),n).setAttribute("value",te(t))},is=(e,t,l)=>(ns(),e=e.querySelector(te(t)),Zu(e,l),e),os=()=>{ls=X(qe,[Y(76),Y(267),Y(123),Y(268),Y(269),Y(270),Y(122)])};function ss(){let e=this;ke.call(e),e.nU=null,e.oY=null,e.kQ=null,e.nH=null,e.qa=0}let us=(e,t)=>{let l,n,a,r,i,o,s,u,c,d,h,f,p,j;if(l=t.ko,n=l.jC,ul(e.kQ)||n!==e.nH)for(e.nH=n,qf(e.nU),zl(e.kQ),a=0;a<nd(100,_u(n));)r=Gu(e.nU,Y(271)),Ju(r,Y(272),ds(Sd(n.i8,a,0))).setAttribute("scope","row"),Ju(r,Y(273),ds(Sd(n.i8,a,1))),Ju(r,Y(273),$c(Sd(n.jf,a,0))),i=Gu(Gu(r,Y(273)),Y(274)),o=Gu(Gu(r,Y(273)),Y(274)),i.className="live",o.className="live",s=Gu(Gu(r,Y(273)),Y(274)),s.className="mark",s.setAttribute("role","img"),u=e.kQ,c=new ij,c.lp=r,c.mU=i,c.l_=o,c.lB=s,Tl(u,c),a=a+1|0;for(d=e.qa+1|0,e.qa=d,a=e.kQ.ja>16&&!t.k4&&d%15|0?0:1,h=0;f=e.kQ.ja,!(h>=f)&&a;)p=Sd(l.lf,h,0),j=p-Sd(n.jf,h,0),i=Nl(e.kQ,h),d=dd(l,h),i.lp.className=te(Y(d?276:275)),f=So(t.lS,-1)!=h?0:1,Yu(i.lp,Y(277),f,Y(5)),cs(i.mU,p,Y(2),t.k4),cs(i.l_,j,Y(j<0?2:278),t.k4),Qu(i.lB,Y(d?280:279)),u=i.lB,o=Y(d?282:281),u.setAttribute("aria-label",te(o)),h=h+1|0;o=f>=_u(n)?Y(2):Y(283),t=e.oY,d=hd(l),a=_u(n),i=ct(),ht(ht(pt(ht(pt(i,d),Y(229)),a),Y(284)),o),Qu(t,it(i))},cs=(e,t,l,n)=>{let a,r;a=Oe(Bc(t,8),45,8722),r=ct(),ht(ht(r,l),a),Qu(e,it(r)),n&&(e.title=te(Cc(t)))},ds=e=>Oe(e===ld(e)?$c(e):Bc(e,2),45,8722);function hs(){let e=this;ke.call(e),e.mq=null,e.kR=null,e.nt=null,e.nq=null,e.nT=null,e.oe=null,e.jv=null,e.of=0,e.ow=0}let fs=(e,t,l)=>{let n,a,r;return n=new su,a=e.querySelector(te(t)),r=ct(),ht(ht(r,t),Y(287)),uu(n,a,e.querySelector(te(it(r))),Y(288),l),n},ps=(e,t)=>{let l,n,a,r;if(l=t.ko.jC,n=nd(So(t.lS,js(e)),_u(l)-1|0),a=l===e.jv&&n==e.ow?0:1,n!=e.ow&&(du(e.nt),du(e.nq)),e.jv=l,e.ow=n,a||t.k4){if(e.of!=_u(l))for(e.of=_u(e.jv),qf(e.kR),a=0;a<e.of;)Ju(e.kR,Y(233),Je(a)),a=a+1|0;e.kR.selectedIndex=n,cu(e.nt,Sd(e.jv.i8,n,0)),cu(e.nq,Sd(e.jv.i8,n,1)),e.nT.disabled=!(_u(e.jv)<1e3),t=e.oe,r=!(_u(e.jv)>1),t.disabled=r}},js=e=>ad(0,e.kR.selectedIndex),ms=(e,t,l,n)=>{let a,r;a=js(e),r=e.jv,gs(e,Mu(r,a,t,l,Sd(r.jf,a,0)),n)},ks=e=>ld(100*e)/100,gs=(e,t,l)=>{let n,a;e.jv=t,n=e.mq,a=new jy,a.pi=t,ca(n,a,l)};function bs(){let e=this;ke.call(e),e.nh=null,e.pp=null,e.mG=null,e.n3=0}let ws=(e,t,l)=>{let n,a,r,i,o,s;if(l!=e.n3){for(e.n3=l,qf(e.nh),zl(e.mG),n=20,a=20;(l/n|0)>=16;)n!=a?n!=(2*a|0)?(a=10*a|0,n=a):n=5*a|0:n=2*a|0;for(a=0;a<=l;)r=Gu(e.nh,Y(271)),i=Ju(Gu(r,Y(273)),Y(289),Je(a)),i.setAttribute("type","button"),o=ct(),pt(ht(o,Y(290)),a),i.title=te(it(o)),o=new Um,o.pr=e,o.ps=a,Zu(i,o),i=e.mG,s=new oj,o=Gu(r,Y(273)),s.lQ=a,s.mk=r,s.m2=o,Tl(i,s),a=a+n|0}for(r=bl(e.mG);ug(r);)o=cg(r),a=o.lQ,n=a>t.jH?0:1,Qu(o.m2,n?Cc(ni(t,a)):Y(291)),Yu(o.mk,Y(277),o.lQ!=li(t)?0:1,Y(5))},vs=c(0);function ys(){ke.call(this),this.pQ=null}function qs(){let e=this;ke.call(e),e.qN=null,e.qF=null,e.p4=null,e.q1=0}let xs=(e,t,l)=>{let n,a;n=e.q1&&(sn(),Br(t,Dl,Y(36))&&Br(t,Ml,Y(17))&&Br(t,Hl,Y(54))&&Br(t,Wl,Y(48)))?1:0,n=n||Mr(t,e.p4)?1:0,e.q1=n,Es(e.qN,n),t=e.qF,n=1==np(l.jJ)&&(a=l.jC,l=$u(),Rd(a.i8,l.i8)&&Rd(a.jf,l.jf))?1:0,Es(t,n)},Es=(e,t)=>{(e.hidden?1:0)==t&&(e.hidden=!t)};function Ss(){let e=this;ke.call(e),e.oq=null,e.ok=null}let As=(e,t)=>{let l;e.oq.disabled=!!ul(t.k3),l=e.ok,t=!!ul(t.lW),l.disabled=t};function Ns(){ke.call(this),this.mg=null}function Is(){ke.call(this),this.no=null}let Ts=null,Rs=null,zs=null,Ls=()=>{Ls=u(Is),$s()},Cs=(e,t,l,n)=>{let a,r,i,o,s;for(a=(l=l.data).length,r=0;r<a;)i=l[r],o=e.no,s=Dh(t,i,n),Tl(o,s),r=r+1|0},$s=()=>{let e,t;e=W(Bl,9),t=e.data,sn(),t[0]=Ml,t[1]=Ol,t[2]=Dl,t[3]=_l,t[4]=Ul,t[5]=Wl,t[6]=Xl,t[7]=Fl,t[8]=Jl,Ts=e,e=W(Bl,5),t=e.data,t[0]=Hl,t[1]=Kl,t[2]=Vl,t[3]=Gl,t[4]=Pl,Rs=e,e=W(Bl,7),t=e.data,t[0]=Yl,t[1]=Zl,t[2]=en,t[3]=tn,t[4]=ln,t[5]=an,t[6]=rn,zs=e};function Bs(){let e=this;ke.call(e),e.nO=null,e.nk=null,e.rc=null,e.mu=null,e.nY=0}let Ms=(e,t,l,n,a)=>{let r,i,o,s,u;for(a=a.data,e.nk=El(),e.mu=Sa(),e.nO=t,e.rc=n,(t=new bc).pW=e,r=new IntersectionObserver(Ut(tl(t),"onChange")),i=a.length,o=0;o<i;)s=l.querySelector(te(a[o])),r.observe(s),u=s.querySelector(".twin, .example-help"),n=e.nk,null===u&&(u=s),t=el(u),Tl(n,t),o=o+1|0},Os=e=>{let t,l;e.nY||(e.nY=1,t=e.rc,l=e.nO,t.jg.k7.hear(te(l)))},Ds=(e,t)=>{e.mu=Aa(el(t))},_s=e=>{let t,l,n,a;for(e.nY=0,t=bl(e.nk);ug(t);)l=tl(cg(t)),n=e.nO,a=ct(),ht(ht(ht(a,Y(292)),n),Y(293)),Qu(l,it(a))},Ps=(e,t)=>{let l,n;l=e.mu,n=new Sw,n.q6=t,Ra(l,n)},Us=(e,t,l)=>{let n,a;n=e.mu,a=new rj,a.q3=t,a.q2=l,Ra(n,a)},Ws=c(0);function Xs(){let e=this;ke.call(e),e.qt=null,e.qu=null}let Hs=(e,t)=>{let l;l=e.qt,e=e.qu,l.qi=1,l.m7=ll(t[t.length-1|0]).isIntersecting?1:0,e.f$()},Ks=c(0);function Vs(){ke.call(this),this.qy=null}function Fs(){ke.call(this),this.qm=null}let Gs=c(),Js=(e,t)=>{let l,n;e:{t:{if(!(e instanceof _i||e instanceof Mi||e instanceof Vi)){if(!(e instanceof Wi))break t;if(l=e,_e(t,l.l5))break t;if(!Js(l.m1,t))break t}n=1;break e}n=0}return n},Qs=e=>{let t,l,n,a,r,i,o,s,u;for(t=dt(Y(294)),l=1;n=e.data,!(l>=n.length);){for(a=ft(t,Y(l<=1?2:158)),r=n[l],i=dt(Y(294)),o=0;o<r.i9;)s=ft(i,Y(o<=0?2:158)),n=r.i4,u=r.i_,ft(s,Ys(n,I(o,u),u)),o=o+1|0;ft(a,it(mt(i,93))),l=l+1|0}return it(mt(t,93))},Ys=(e,t,l)=>{let n,a,r,i;for(n=dt(Y(294)),a=0;a<l;)r=Y(a<=0?2:158),i=e.data,ft(ft(n,r),Zs(i[t+a|0])),a=a+1|0;return it(mt(n,93))},Zs=e=>e-e!=0?Y(3):Cc(e);function eu(){ke.call(this),this.re=null}function tu(){let e=this;ke.call(e),e.nM=null,e.kX=null,e.p3=0,e.lD=0,e.oD=0,e.mY=0,e.mX=0}let lu=(e,t,l)=>{let n;e.nM=t,e.kX=l,n=new bh,n.qc=e,t.addEventListener("pointerdown",Ut(tl(n),"handleEvent")),n=new vh,n.rg=e,t.addEventListener("pointermove",Ut(tl(n),"handleEvent")),n=new qh,n.pd=e,t.addEventListener("pointerup",Ut(tl(n),"handleEvent")),n=new Eh,n.p0=e,t.addEventListener("pointercancel",Ut(tl(n),"handleEvent")),n=new Ah,n.qr=e,t.addEventListener("touchstart",Ut(tl(n),"handleEvent"))},nu=(e,t)=>{e.lD=e.lD&(t.isPrimary?0:1)},au=e=>_e(ee(e.pointerType),Y(295))?24:12;function ru(){ke.call(this),this.pv=null}let iu=(e,t)=>{let l;e=e.pv,Eo(e.kE)&&(t=Ou(La(e.k_),xo(e.kE)),e=e.lK,l=new Tb,l.qo=t,ca(e,l,0))};function ou(){ke.call(this),this.pN=null}function su(){let e=this;ke.call(e),e.kW=null,e.qP=null,e.po=null,e.pn=null,e.l$=0,e.lR=null,e.nC=0}let uu=(e,t,l,n,a)=>{e.lR=Y(2),e.kW=t,e.qP=l,e.po=n,e.pn=a,(n=new Ih).qK=e,t.addEventListener("change",Ut(tl(n),"handleEvent")),(n=new Rh).qD=e,t.addEventListener("keydown",Ut(tl(n),"handleEvent")),(n=new Lh).p1=e,t.addEventListener("focus",Ut(tl(n),"handleEvent"))},cu=(e,t)=>{let l;e.l$=t,l=Dm(t),_e(l,e.lR)||e.kW.matches(":focus")||hu(e,l)},du=e=>{e.lR=Y(2)},hu=(e,t)=>{let l;e.lR=t,l=e.kW,t=te(t),l.value=t,pu(e,Y(2))},fu=(e,t,l)=>{e.l$=t,hu(e,Dm(t)),e.pn.gd(t,l)},pu=(e,t)=>{e.nC=Le(t)?0:1,Qu(e.qP,t),Yu(e.kW,Y(296),e.nC,Y(5))},ju=c(0);function mu(){ke.call(this),this.pa=null}let ku=c(),gu=(e,t)=>{t.preventDefault()};function bu(){ke.call(this),this.pj=null}let wu=(e,t)=>{e=e.pj,Yo(e,e.kB.selectedIndex)};function vu(){ke.call(this),this.oF=null}let yu=(e,t)=>{let l,n;l=(e=e.oF).mz.checked?1:0,n=e.ne.be(),n.data[e.jO]=l,e=e.mi,(t=new Rb).pe=n,ca(e,t,0)};function qu(){ke.call(this),this.px=null}function xu(){ke.call(this),this.qh=null}function Eu(){ke.call(this),this.qR=null}function Su(){ke.call(this),this.oN=null}function Au(){ke.call(this),this.qq=null}function Nu(){let e=this;ke.call(e),e.q8=null,e.q9=null}let Iu=(e,t)=>{let l,n;t=e.q8,e=e.q9,t=t.ls,ns(),l=0,(t=Mc(ee(t.value)))!==Wc&&(l=t.l1),n=0|l,oa(e,n)};function Tu(){let e=this;ke.call(e),e.o3=null,e.o2=null}let Ru=(e,t)=>{let l;t=e.o3,e=e.o2,sn(),l=nn,t=ee(t.kT.value),ua(e,l,t)};function zu(){let e=this;Ei.call(e),e.i8=null,e.jf=null}let Lu=(e,t,l)=>{e.i8=t,e.jf=l},Cu=(e,t)=>{let l=new zu;return Lu(l,e,t),l},$u=()=>Bu(J([0,1,1,0])),Bu=e=>{let t,l,n,a,r;return t=e.data,l=W(Q(v),4),n=l.data,n[0]=J([0,0]),n[1]=J([0,1]),n[2]=J([1,0]),n[3]=J([1,1]),a=qd(l),r=yd(a.i9,1),Qf(e,0,r.i4,0,t.length),Cu(a,r)},Mu=(e,t,l,n,a)=>{let r;return r=Cu(Id(e.i8),Id(e.jf)),Du(r,t,l,n,a),r},Ou=(e,t)=>Mu(e,t,Sd(e.i8,t,0),Sd(e.i8,t,1),1-Sd(e.jf,t,0)),Du=(e,t,l,n,a)=>{Ad(e.i8,t,0,l),Ad(e.i8,t,1,n),Ad(e.jf,t,0,a)},_u=e=>e.i8.i9;function Pu(){ke.call(this),this.p9=null}function Uu(){ke.call(this),this.ph=null}let Wu=c(),Xu=(e,t)=>{t.preventDefault()};function Hu(){let e=this;ke.call(e),e.qT=null,e.qU=null}let Ku=(e,t)=>{t=e.qT,e=e.qU,t=qo(t.kR.selectedIndex),fa(e,t)};function Vu(){ke.call(this),this.qv=null}let Fu=c(),Gu=(e,t)=>{let l;return l=e.ownerDocument.createElement(te(t)),e.appendChild(l),l},Ju=(e,t,l)=>{let n;return n=Gu(e,t),e=te(l),n.textContent=e,n},Qu=(e,t)=>{_e(t,ee(e.textContent))||(e.textContent=te(t))},Yu=(e,t,l,n)=>{l?e.setAttribute(te(t),te(n)):e.removeAttribute(te(t))},Zu=(e,t)=>{let l;l=new $h,l.o8=t,e.addEventListener("click",Ut(tl(l),"handleEvent"))};function ec(){ke.call(this),this.pP=null}function tc(){ke.call(this),this.oT=null}let lc=c(),nc=null,ac=null,rc=null,ic=null,oc=null,sc=null,uc=()=>{uc=u(lc),dc()},cc=()=>{let e,t,l,n;for(uc(),e=W(qe,6).data,e[0]=Y(32),e[1]=Y(35),e[2]=Y(51),e[3]=Y(54),e[4]=Y(61),e[5]=Y(54),t=Yi(),l=0,n=e.length;l<n;)lo(t,e[l],e[l+1|0]),l=l+2|0;return ho(t).lO},dc=()=>{nc=X(qe,[Y(297),Y(298),Y(299),Y(300),Y(301),Y(302),Y(303),Y(304),Y(305)]),ac=J([1,1,1,1,0,-1,1,-2,0]),rc=J([1,1,1,1,-1,0,-2,1,0]),ic=V([0,1,4]),oc=V([2,3,5]),sc=V([6,7,8])};function hc(){ke.call(this),this.ql=null}function fc(){ke.call(this),this.pD=null}function pc(){ke.call(this),this.oW=null}function jc(){ke.call(this),this.oL=null}let mc=(e,t)=>{let l,n,a;if(e=e.oL,(t.ctrlKey||t.metaKey)&&!t.altKey&&(l=t.target,_e(ee(l.tagName),Y(306))?(a=ee(l.getAttribute("type")),n=_e(Y(307),a)||_e(Y(308),a)?0:1):n=0,!n)){e:switch(a=ee(t.key),n=-1,Pe(a)){case 89:if(!_e(a,Y(309)))break e;n=3;break e;case 90:if(!_e(a,Y(310)))break e;n=1;break e;case 121:if(!_e(a,Y(311)))break e;n=2;break e;case 122:if(!_e(a,Y(312)))break e;n=0}e:{switch(n){case 0:case 1:if(t.preventDefault(),!t.shiftKey){da(e.mg);break e}ha(e.mg);break e;case 2:case 3:break;default:break e}t.preventDefault(),ha(e.mg)}}},kc=c(),gc=(e,t)=>{t.preventDefault()};function bc(){ke.call(this),this.pW=null}let wc=(e,t)=>{let l;for(e=e.pW,l=0;l<t.length;)!ll(t[l]).isIntersecting||Os(e),l=l+1|0},vc=c(0);function yc(){ke.call(this),this.pm=null}let qc=c(),xc=c(0);function Ec(){ke.call(this),this.rj=null}let Sc=(e,t)=>{let l,n,a,r,i,o,s,u,c;if((e=e.rj).lH=0,l=(t=e.i6).jE,vr(t)&&xr(e.i6,new zb,7),Rn(e),n=l&&!e.i6.jE?1:0,a=e.i6.i$,li(a)!=e.nA&&(e.nA=li(a),e.k7.hear("iteration")),a.kG&&!e.n2?(e.n2=1,e.k7.hear("diverge")):n&&e.k7.hear("finish"),vr(e.i6))Tn(e);else if(e.ou&&(e.ou=0,t=e.jy,r=ri(e.i6.i$),t=t.q7,i=r.ld,o=Bc(r.k5,4),n=hd(r),l=_u(r.jC),r=ct(),ht(pt(ht(pt(ht(ht(ht(pt(ht(r,Y(173)),i),Y(313)),o),Y(158)),n),Y(229)),l),Y(314)),Qu(t,it(r)),t=e.kK,o=(e=e.i6).ju,n=li(e.i$),Ba(t)&&!Ma(t))){for(a=ho(Da(t)).lO,e=Yi(),s=un().data,l=s.length,i=0;i<l;)u=s[i],c=u!==Ql?Lr(o,u):Je(n),_e(c,Lr(a,u))||(lo(e,u.jb,c),a=za(Nr(a,u,c),a)),i=i+1|0;(e=>{try{history.replaceState(history.state,"",e?"#"+e:location.pathname+location.search)}catch(e){}})(te(Qa(e))),t.nb=ee(location.hash.slice(1))}},Ac=c(gl);function Nc(){Ac.call(this),this.m8=null}let Ic=e=>{let t=new Nc;return((e,t)=>{e.m8=t})(t,e),t},Tc=(e,t)=>e.m8.data[t],Rc=e=>e.m8.data.length,zc=c(),Lc=c(),Cc=e=>{let t,l,n,a,r,i,o;return Oc(e)?0===e?(t=_c(e),l=ct(),ht(ht(l,t),Y(315)),it(l)):(t=dp(od(e)),n=t.md,a=t.mZ-1|0,-4<=a&&a<16?(l=_c(e),t=Pc(t,ad(1,n.i5.length-t.mZ|0)),r=ct(),ht(ht(r,l),t),it(r)):(n.i5.length<=1?l=Y(2):(t=Be(n,1),l=ct(),ht(mt(l,46),t),l=it(l)),i=a<0?0|-a:a,t=Y(a>=0?316:317),r=Y(i>=10?2:0),o=ct(),pt(ht(ht(o,t),r),i),t=it(o),r=_c(e),a=ze(n,0),o=ct(),ht(ht(mt(ht(o,r),a),l),t),it(o))):Dc(e)},$c=e=>{let t,l,n,a,r;e:if(t=Cc(e),t===Y(318))l=1;else if(Y(318).i5.length>t.i5.length)l=0;else{for(n=0,a=t.i5.length-Y(318).i5.length|0;a<t.i5.length;){if(r=ze(t,a),l=n+1|0,r!=ze(Y(318),n)){l=0;break e}a=a+1|0,n=l}l=1}return l&&(t=$e(t,0,t.i5.length-2|0)),t},Bc=(e,t)=>{let l,n,a,r,i,o,s,u,c,d,h;if(!Oc(e))return Dc(e);if(0===e)l=cp(Y(2),0);else if(n=od(e),l=mp(fp(n),ad(pp(n),0)),a=mp($(1),ad(0|-pp(n),0)),r=jp(n),hm(a,ad(r,0)),hm(l,ad(0|-r,0)),cm(l,a)>=0&&(dm(a,0),r=r+1|0),i=r+t|0,i<0)l=cp(Y(2),0);else{for(o=H(i),s=o.data,i=0,u=0,c=s.length;u<c;)dm(l,0),i=pm(l,a),s[u]=48+i&65535,u=u+1|0;if(hp(l,a,i)){for(i=c-1|0;i>=0&&57==s[i];)u=i+-1|0,s[i]=48,i=u;i>=0?(s[i]=s[i]+1&65535,l=cp(Ie(o),r)):(l=new sp,d=Ie(o),a=ct(),ht(mt(a,49),d),up(l,it(a),r+1|0))}else l=cp(Ie(o),r)}return a=_c(e),l=Pc(l,t),h=ct(),ht(ht(h,a),l),it(h)},Mc=e=>{let t,l,n,a,r,i,o,s,u,c;for(t=new Nf,e=De(e),t.mN=om(L),t.ml=e,l=Rf(t),n=0,a=0,r=0,i=If(t);;){if(!Tf(i)){if(46!=i&&44!=i)break;if(a)break}t.jY=t.jY+1|0,Tf(i)?(n=1,o=t.lg,800==o?(r|=48==i?0:1,t.jT=t.jT+(a?0:1)|0):(t.jT=t.jT-(a?1:0)|0,48==i&&o<=0||(dm(t.mN,i-48|0),t.lg=t.lg+1|0))):a=1,i=If(t)}r&&(dm(t.mN,1),t.lg=t.lg+1|0,t.jT=t.jT-1|0);e:{if(n){if(101!=If(t)&&69!=If(t))n=1;else{for(t.jY=t.jY+1|0,o=Rf(t),n=0,a=0,r=If(t);Tf(r);)t.jY=t.jY+1|0,n=1,a=nd(((10*a|0)+r|0)-48|0,1e8),r=If(t);r=t.jT,o&&(a=0|-a),t.jT=r+a|0}if(n&&t.jY>=t.ml.i5.length){if(s=l?-1:1,l=t.lg,n=l+t.jT|0,l&&n>=-330)if(n>310)u=1/0;else if(e=t.mN,c=om($(1)),hm(e,ad(t.jT,0)),hm(c,ad(0|-t.jT,0)),n=um(e)-um(c)|0,fm(e,ad(0|-n,0)),fm(c,ad(n,0)),cm(e,c)<0&&(fm(e,1),n=n+-1|0),n>1023)u=1/0;else if(o=nd(53,n+1075|0),o<0)u=0;else{for(u=0,a=0;a<o;)u=2*u+pm(e,c),fm(e,1),a=a+1|0;cm(e,c)>=(u%2!=0?0:1)&&(u+=1),h=((e,t)=>BigInt.asIntN(64,e+t))((d=$(ad(n-52|0,-1074)+1074|0),BigInt.asIntN(64,d<<BigInt(52))),B(u)),E[0]=h,u=x[0]}else u=0;e=Xc(s*u);break e}}e=Hc()}var d,h;return e},Oc=e=>od(e)<=17976931348623157e292?1:0,Dc=e=>{let t,l;return isNaN(e)?t=Y(319):(t=_c(e),l=ct(),ht(ht(l,t),Y(320)),t=it(l)),t},_c=e=>Y(e<0||1/e<0?238:2),Pc=(e,t)=>{let l,n,a,r;for(l=ct(),n=e.mZ,a=nd(n-1|0,0),r=n+t|0;a<r;)a==n&&mt(l,46),mt(l,a>=0&&a<e.md.i5.length?ze(e.md,a):48),a=a+1|0;return it(l)};function Uc(){ke.call(this),this.l1=0}let Wc=null,Xc=e=>{let t=new Uc;return((e,t)=>{e.l1=t})(t,e),t},Hc=()=>(null===Wc&&(Wc=Xc(0)),Wc),Kc=e=>{let t;if(e!==Wc)return e.l1;t=new _d,vt(t),ae(t)},Vc=e=>e===Wc?0:1,Fc=e=>e!==Wc?0:1,Gc=(e,t)=>{e!==Wc&&t.gJ(e.l1)},Jc=c(),Qc=e=>Math.sin(e),Yc=e=>Math.cos(e),Zc=e=>Math.sqrt(e),ed=e=>Math.ceil(e),td=e=>Math.floor(e),ld=e=>{return t=B(e+.5*sd(e)),Number(t);var t},nd=(e,t)=>(e<t&&(t=e),t),ad=(e,t)=>(e>t&&(t=e),t),rd=(e,t)=>((e,t)=>Math.min(e,t))(e,t),id=(e,t)=>((e,t)=>Math.max(e,t))(e,t),od=e=>(e=>Math.abs(e))(e),sd=e=>Math.sign(e);function ud(){let e=this;Ei.call(e),e.jJ=null,e.jC=null,e.ng=null,e.ld=0,e.k5=0,e.kS=null,e.nL=null,e.lf=null,e.mc=0}let cd=e=>{let t;return t=pd(e.jJ),md(t,e.kS),t},dd=(e,t)=>(Sd(e.lf,t,0)>.5?1:0)!==Sd(e.jC.jf,t,0)?0:1,hd=e=>{let t,l;for(t=0,l=0;l<_u(e.jC);)t=t+(dd(e,l)?1:0)|0,l=l+1|0;return t};function fd(){let e=this;ke.call(e),e.jl=null,e.jk=null}let pd=e=>{let t=new fd;return((e,t)=>{let l,n,a,r;for(l=Rc(t.j3),n=W(wd,l),a=n.data,e.jl=n,e.jk=W(wd,l),a[0]=yd(0,0),e.jk.data[0]=yd(0,0),r=1;r<l;)e.jl.data[r]=yd(ap(t,r),ap(t,r-1|0)),e.jk.data[r]=yd(ap(t,r),1),r=r+1|0})(t,e),t},jd=e=>{let t,l,n,a,r;for(t=0,l=1;n=e.jl.data,!(l>=n.length);)t=t+(n[l].i4.data.length+e.jk.data[l].i4.data.length|0)|0,l=l+1|0;for(n=G(t),a=0,l=1;r=e.jl.data,!(l>=r.length);)t=gd(r[l].i4,n,a),a=gd(e.jk.data[l].i4,n,t),l=l+1|0;return n},md=(e,t)=>{let l,n,a;for(l=0,n=1;a=e.jl.data,!(n>=a.length);)l=bd(t,bd(t,l,a[n].i4),e.jk.data[n].i4),n=n+1|0},kd=e=>{let t,l,n;for(t=(e=e.data).length,l=0;l<t;){if(n=e[l],n-n!=0)return 0;l=l+1|0}return 1},gd=(e,t,l)=>{let n;return n=e.data.length,Qf(e,0,t,l,n),l+n|0},bd=(e,t,l)=>{let n;return n=l.data.length,Qf(e,t,l,0,n),t+n|0};function wd(){let e=this;ke.call(e),e.i9=0,e.i_=0,e.i4=null}let vd=(e,t,l)=>{e.i9=t,e.i_=l,e.i4=G(I(t,l))},yd=(e,t)=>{let l=new wd;return vd(l,e,t),l},qd=e=>{let t,l,n,a,r,i,o;for(e=e.data,t=new wd,l=e.length,vd(t,l,l?e[0].data.length:0),n=0;n<l;)a=e[n].data.length,r=t.i_,a!=r&&(i=new ki,l=e[n].data.length,o=ct(),mt(pt(ht(pt(ht(pt(ht(o,Y(321)),n),Y(322)),l),Y(323)),r),46),Nt(i,it(o)),ae(i)),Qf(e[n],0,t.i4,I(n,r),r),n=n+1|0;return t},xd=e=>e.i9,Ed=e=>e.i_,Sd=(e,t,l)=>e.i4.data[I(t,e.i_)+l|0],Ad=(e,t,l,n)=>{e.i4.data[I(t,e.i_)+l|0]=n},Nd=e=>e.i4,Id=e=>{let t,l,n;return t=yd(e.i9,e.i_),l=e.i4,n=l.data,Qf(l,0,t.i4,0,n.length),t},Td=e=>{let t,l,n;return t=e.i9,l=e.i_,n=ct(),pt(mt(pt(n,t),120),l),it(n)},Rd=(e,t)=>{let l,n,a,r,i,o,s,u,c,d;e:{if(t instanceof wd&&(l=t,e.i9==l.i9&&e.i_==l.i_)){t:if(n=e.i4,a=l.i4,n===a)r=1;else{if(null!==n&&null!==a&&(n=n.data,a=a.data,r=n.length,r==a.length)){i=0;l:for(;;){if(i>=r){i=-1;break l}if(o=i+0|0,s=n[o],u=a[o],Jd(),o=(s>u?1:0)-(u>s?1:0)|0,o||(c=1/s,d=1/u,o=(((c>d?1:0)-(d>c?1:0)|0)+(u!=u?0:1)|0)-(s!=s?0:1)|0),o)break;i=i+1|0}r=i>=0?0:1;break t}r=0}if(r){r=1;break e}}r=0}return r},zd=c(),Ld=0,Cd=c(),$d=c(0);function Bd(){let e=this;ke.call(e),e.pG=null,e.pH=null,e.pI=0}function Md(){let e=this;ke.call(e),e.jn=null,e.j9=null}let Od=(e,t,l,n)=>{let a,r;_e(za(zr(e.jn,l),Y(2)),n)||$r(e.jn,t)||(a=e.j9,t=t.jb,r=l.jb,l=ct(),ht(ht(mt(ht(ht(ht(l,t),Y(324)),r),61),n),Y(325)),t=it(l),Tl(a,t))},Dd=(e,t)=>{let l,n;return l=t.jb,t=Lr(e.jn,t),n=ct(),ht(mt(ht(n,l),61),t),it(n)},_d=c(St);function Pd(){let e=this;Ei.call(e),e.kl=null,e.kY=null}let Ud=e=>e.kl.data.length+e.kY.data.length|0,Wd=c(0);function Xd(){ke.call(this),this.p_=null}let Hd=c(),Kd=c(),Vd=e=>{let t,l,n,a;for(t=(e=e.data).length,l=new Float64Array(t),n=0;n<t;)a=e[n],l[n]=a,n=n+1|0;return l},Fd=c(Xe),Gd=null,Jd=()=>{Jd=u(Fd),Qd()},Qd=()=>{Gd=h(v)};function Yd(){Cl.call(this),this.m3=null}let Zd=null,eh=null,th=null,lh=null,nh=null,ah=null,rh=null,ih=null,oh=()=>{oh=u(Yd),dh()},sh=(e,t,l,n)=>{oh(),$l(e,t,l),e.m3=n},uh=(e,t,l)=>{let n,a,r,i;for(n=t.i4,a=l.i4,r=0;i=n.data,!(r>=i.length);)a.data[r]=e.gQ(i[r]),r=r+1|0},ch=(e,t,l,n,a)=>{let r,i,o,s,u,c,d,h,f;for(r=t.i4,i=l.i4,o=n.i4,s=a.i4,u=0;c=s.data,!(u>=c.length);)d=i.data,h=o.data,f=r.data,c[u]=e.gR(d[u],h[u])*f[u],u=u+1|0},dh=()=>{let e,t,l;e=new zj,sh(e,Y(326),0,Y(52)),Zd=e,e=new Cj,sh(e,Y(327),1,Y(53)),eh=e,e=new $j,sh(e,Y(328),2,Y(54)),th=e,e=new Bj,sh(e,Y(329),3,Y(55)),lh=e,e=new Mj,sh(e,Y(330),4,Y(56)),nh=e,e=new Oj,sh(e,Y(331),5,Y(57)),ah=e,e=new Dj,sh(e,Y(332),6,Y(58)),rh=e,t=W(Yd,7),l=t.data,l[0]=Zd,l[1]=eh,l[2]=th,l[3]=lh,l[4]=nh,l[5]=ah,l[6]=e,ih=t},hh=c(),fh=null,ph=()=>{ph=u(hh),jh()},jh=()=>{let e,t;e=K(un().data.length),t=e.data,fh=e,t[Xl.jw]=1,t[Hl.jw]=2,t[Kl.jw]=3},mh=c(0);function kh(){let e=this;ke.call(e),e.pO=null,e.pM=null}let gh=e=>{let t;t=e.pO,e=e.pM,Do(t),e.f$()};function bh(){ke.call(this),this.qc=null}let wh=(e,t)=>{let l,n;e=e.qc,!t.isPrimary||t.button||(e.mY=t.offsetX,e.mX=t.offsetY,e.oD=0,l=au(t),n=e.kX.gU(e.mY,e.mX,l),e.lD=n,n?(e.nM.setPointerCapture(t.pointerId),e.kX.gW(e.mY,e.mX,l)):e.kX.gV())};function vh(){ke.call(this),this.rg=null}let yh=(e,t)=>{let l,n,a;e=e.rg,!t.isPrimary||(l=t.offsetX,n=t.offsetY,e.lD?(a=e.oD|(id(od(l-e.mY),od(n-e.mX))>3?1:0),e.oD=a,a&&e.kX.gX(l,n)):(a=e.kX.gU(l,n,au(t)),a!=e.p3&&(e.p3=a,e.nM.style.setProperty("cursor",te(Y(a?333:127))))))};function qh(){ke.call(this),this.pd=null}let xh=(e,t)=>{nu(e.pd,t)};function Eh(){ke.call(this),this.p0=null}let Sh=(e,t)=>{nu(e.p0,t)};function Ah(){ke.call(this),this.qr=null}let Nh=(e,t)=>{e.qr.lD&&t.preventDefault()};function Ih(){ke.call(this),this.qK=null}let Th=(e,t)=>{let l,n;e=e.qK,t=Mc(ee(e.kW.value)),Vc(t)&&od(Kc(t))<=17976931348623157e292||(t=Hc()),Vc(t)?fu(e,Kc(t),0):(t=e.po,l=ee(e.kW.value),n=ct(),ht(ht(ht(ht(n,t),Y(334)),l),Y(137)),pu(e,it(n)))};function Rh(){ke.call(this),this.qD=null}let zh=(e,t)=>{let l,n,a;e=e.qD,l=t.shiftKey?1:.1;e:switch(n=ee(t.key),a=-1,Pe(n)){case 930625636:if(!_e(n,Y(335)))break e;a=0;break e;case 977535019:if(!_e(n,Y(336)))break e;a=1}e:switch(a){case 0:break;case 1:l=-l;break e;default:l=0}0!==l&&(t.preventDefault(),fu(e,ld(100*(e.l$+l))/100,t.repeat?1:0))};function Lh(){ke.call(this),this.p1=null}let Ch=(e,t)=>{e=e.p1,t=Dm(e.l$),e.nC||_e(t,e.lR)||hu(e,t)};function $h(){ke.call(this),this.o8=null}let Bh=(e,t)=>{e.o8.f$()},Mh=c(St);function Oh(){let e=this;ke.call(e),e.lh=null,e.kz=null,e.kq=null,e.mv=null,e.mO=null,e.mB=null}let Dh=(e,t,l)=>{let n=new Oh;return((e,t,l,n)=>{let a,r,i,o,s;if(e.mB=Y(2),e.lh=l,a=l.jb,t=Gu(t,Y(337)),e.kz=t,t.className="field",r=e.kz,t=Oe(a,45,32),i=65+(ze(t,0)-97|0)&65535,t=Be(t,1),o=ct(),ht(mt(o,i),t),Ju(r,Y(338),it(o)).setAttribute("for",te(a)),t=(t=l.lj)instanceof Ai?t.k9:t instanceof Vi?ml(Y(118),Y(5)):pl(),e.mO=t,t.m())r=Gu(e.kz,Y(340)),r.setAttribute("type","text"),t=e.lh.lj,r.setAttribute("inputmode",te(Y(t instanceof _i||t instanceof Mi?342:341))),r.setAttribute("autocomplete","off"),r.setAttribute("spellcheck","false");else for(r=Gu(e.kz,Y(339)),t=e.mO.p();t.q();)Ju(r,Y(233),t.s());e.kq=r,r.setAttribute("id",te(a)),s=e.kq,t=ct(),ht(ht(ht(ht(t,a),Y(343)),a),Y(287)),t=it(t),s.setAttribute("aria-describedby",te(t)),s=Ju(e.kz,Y(215),l.oO),l="help",s.className=l,t=ct(),ht(ht(t,a),Y(344)),o=it(t),s.setAttribute("id",te(o)),o=Gu(e.kz,Y(215)),e.mv=o,t="complaint",o.className=t,s=e.mv,t=ct(),ht(ht(t,a),Y(287)),o=it(t),s.setAttribute("id",te(o)),e.mv.setAttribute("role","alert"),t=e.kq,o=new ep,o.pC=e,o.pB=n,t.addEventListener("change",Ut(tl(o),"handleEvent"))})(n,e,t,l),n},_h=(e,t)=>{let l,n,a,r;e:{t:{if(l=e.kz,n=e.lh,sn(),n!==_l||Br(t,Dl,Y(36))){if(e.lh!==Ol)break t;if(Br(t,Ml,Y(27)))break t}a=1;break e}a=0}l.hidden=!!a,r=Lr(t,e.lh),_e(r,e.mB)||(e.mB=r,Uh(e,r),Ph(e,Y(2)))},Ph=(e,t)=>{Qu(e.mv,t),Yu(e.kq,Y(296),Le(t)?0:1,Y(5))},Uh=(e,t)=>{e.mO.m(),e.kq.value=te(t)},Wh=c(),Xh=c(),Hh=null,Kh=null,Vh=null,Fh=null,Gh=null,Jh=null,Qh=null,Yh=()=>{Yh=u(Xh),Zh()},Zh=()=>{let e;Hh=new WeakMap,Kh="undefined"==typeof WeakRef?null:new WeakMap,Vh="undefined"==typeof WeakRef?null:new Map,Fh="undefined"==typeof WeakRef?null:new Map,null===Vh?e=null:(e=new Uj,e=new FinalizationRegistry(Ut(tl(e),"accept"))),Jh=e,null===Fh?e=null:(e=new Xj,e=new FinalizationRegistry(Ut(tl(e),"accept"))),Qh=e},ef=c(),tf=c(),lf=null,nf=null,af=null,rf=null,of=null,sf=null,uf=()=>{uf=u(tf),cf()},cf=()=>{lf=new Gj,nf=new Zj,af=new em,rf=new lm,of=new am,sf=new rm},df=c(0),hf=c(0),ff=c(0),pf=c(0),jf=c(0),mf=c(0),kf=c(0),gf=c(0),bf=c(0),wf=c(0),vf=c(0),yf=c(),qf=e=>{let t,l;for(t=e.lastChild;null!==t;)l=t.previousSibling,2!=t.nodeType&&e.removeChild(t),t=l;return e},xf=c(),Ef=(e,t)=>{let l,n,a,r;if(l=El(),Le(De(e)))return l;for(n=0,a=Ce(e,t,0);a>=0;)r=$e(e,n,a),Tl(l,r),n=a+1|0,a=Ce(e,t,n);return e=Be(e,n),Tl(l,e),l},Sf=e=>{let t,l,n,a,r;for(t=Ef(e,44),l=G(t.ja),n=l.data,a=0,r=n.length;a<r;)n[a]=Af(Nl(t,a)),a=a+1|0;return l},Af=e=>{let t,l;if(t=Mc(e),l=new Nj,l.qX=e,t!==Wc)return t.l1;e=l.qX,t=new Wm,l=ct(),ht(ht(l,Y(345)),e),Nt(t,it(l)),ae(t)};function Nf(){let e=this;ke.call(e),e.ml=null,e.jY=0,e.mN=null,e.jT=0,e.lg=0}let If=e=>e.jY>=e.ml.i5.length?0:ze(e.ml,e.jY),Tf=e=>48<=e&&e<=57?1:0,Rf=e=>{let t,l;return t=If(e),l=45!=t&&8722!=t?0:1,(l||43==t)&&(e.jY=e.jY+1|0),l};function zf(){let e=this;Ei.call(e),e.mH=0,e.mw=0}let Lf=(e,t,l)=>{let n,a;return n=I(e%(((l+t|0)-1|0)/t|0)|0,t),a=new zf,e=nd(t,l-n|0),a.mH=n,a.mw=e,a};function Cf(){let e=this;ke.call(e),e.m5=null,e.kD=null,e.jN=null}let $f=(e,t,l)=>{let n,a,r,i;for(e.m5=t,n=Rc(t.j3),a=W(wd,n),r=a.data,e.kD=a,e.jN=W(wd,n),r[0]=yd(0,0),e.jN.data[0]=l,i=1;i<n;)e.kD.data[i]=yd(l.i9,ap(t,i)),e.jN.data[i]=yd(l.i9,ap(t,i)),i=i+1|0},Bf=(e,t)=>{let l=new Cf;return $f(l,e,t),l},Mf=e=>e.jN.data[np(e.m5)],Of=(e,t)=>{let l,n,a,r,i,o,s,u,c,d,h,f,p,j,m,k,g,b;for(l=t.jl,n=t.jk,a=1;a<=np(e.m5);){for(r=l.data,t=e.jN.data[a-1|0],i=r[a],o=e.kD.data[a],sk(t.i_==i.i_&&o.i9==t.i9&&o.i_==i.i9?1:0,Y(346),t,i,o),s=t.i4,u=i.i4,r=o.i4,c=t.i9,d=i.i9,h=t.i_,f=0;f<c;){for(p=0;p<d;){for(j=0,m=0;m<h;)k=s.data,g=u.data,j+=k[I(f,h)+m|0]*g[I(p,h)+m|0],m=m+1|0;r.data[I(f,d)+p|0]=j,p=p+1|0}f=f+1|0}for(t=n.data[a],i=e.kD.data[a],sk(t.i9==i.i_&&1==t.i_?1:0,Y(347),i,t,i),s=t.i4,u=i.i4,b=i.i_,f=0;k=u.data,!(f>=k.length);){for(p=0;p<b;)r=s.data,m=f+p|0,k[m]=k[m]+r[p],p=p+1|0;f=f+b|0}uh(rp(e.m5,a),e.kD.data[a],e.jN.data[a]),a=a+1|0}};function Df(){let e=this;Ei.call(e),e.mR=null,e.rm=null,e.ko=null,e.nz=null,e.nD=null,e.lS=null,e.k4=0}function _f(){let e=this;Ei.call(e),e.jS=null,e.jz=null,e.ks=null,e.ki=null,e.mF=null,e.mf=null,e.mt=null,e.kI=null,e.ky=null,e.n4=null,e.ns=null,e.kp=null}let Pf=(e,t,l,n,a,r,i,o,s,u,c,d,h)=>{e.jS=t,e.jz=l,e.ks=n,e.ki=a,e.mF=r,e.mf=i,e.mt=o,e.kI=s,e.ky=u,e.n4=c,e.ns=d,e.kp=h},Uf=()=>{let e,t,l,n,a,r,i,o,s,u,c,d,h,f,p;return e=Tp(1512988),t=new _f,l=Tp(15789813),n=Tp(11183798),a=Tp(9144216),r=Tp(15000044),i=Tp(14268646),o=Tp(10935200),s=Tp(12160969),u=Tp(7323508),c=Tp(13214934),d=new Bp,h=W(Np,7),f=h.data,f[0]=Tp(1775906),f[1]=Tp(3089216),f[2]=Tp(5189463),f[3]=Tp(7815012),f[4]=Tp(10638698),f[5]=Tp(13204079),f[6]=Tp(15051394),Dp(d,h),p=new Bp,h=W(Np,3),f=h.data,f[0]=zp(Rp(Tp(10055851),.5),e),f[1]=Tp(2499629),f[2]=zp(Rp(Tp(5942881),.4),e),Dp(p,h),Pf(t,e,l,n,a,r,i,o,s,u,c,d,p),t};function Wf(){let e=this;ke.call(e),e.k2=null,e.kU=null,e.kj=null,e.l8=null,e.l7=null}let Xf=(e,t)=>{let l=new Wf;return((e,t,l)=>{let n,a,r;for(e.k2=t,n=Rc(t.j3),e.kU=W(wd,n),e.kj=W(wd,n),a=pd(t),e.l8=a.jl,e.l7=a.jk,e.kU.data[0]=yd(0,0),e.kj.data[0]=yd(0,0),r=1;r<n;)e.kU.data[r]=yd(l,ap(t,r)),e.kj.data[r]=yd(l,ap(t,r)),r=r+1|0})(l,e,t),l},Hf=(e,t,l,n)=>{let a,r,i,o,s,u,c,d,h,f,p,j,m,k,g,b,w,v,y,q,x;if(a=l.jN.data,r=t.jl,i=np(e.k2),bj(e.k2.lc,a[i],n,e.kU.data[i]),o=np(e.k2),s=e.k2,t=s.lz,oh(),t===Zd&&s.lc===pj)for(s=l.jN.data[o],t=e.kj.data[o],sk(ok(s,n)&&ok(s,t)?1:0,Y(348),s,n,t),u=s.i4,c=n.i4,d=t.i4,h=0;f=d.data,!(h>=f.length);)p=u.data,j=c.data,f[h]=p[h]-j[h],h=h+1|0;else ch(rp(s,o),e.kU.data[o],l.kD.data[o],l.jN.data[o],e.kj.data[o]);for(;o=A(i,1),!(o<0);){for(t=e.kj.data[i],h=i-1|0,s=a[h],m=e.l8.data[i],sk(t.i9==s.i9&&m.i9==t.i_&&m.i_==s.i_?1:0,Y(349),t,s,m),f=t.i4,u=s.i4,c=m.i4,k=t.i_,g=s.i_,b=t.i9,w=0;w<k;){for(v=0;v<g;){for(y=0,q=0;q<b;)j=f.data,d=u.data,y+=j[I(q,k)+w|0]*d[I(q,g)+v|0],q=q+1|0;c.data[I(w,g)+v|0]=y,v=v+1|0}w=w+1|0}for(t=e.kj.data[i],n=e.l7.data[i],sk(n.i9==t.i_&&1==n.i_?1:0,Y(350),t,t,n),d=t.i4,j=n.i4,x=t.i_,w=0;w<x;){for(y=0,v=w;c=d.data,!(v>=c.length);)y+=c[v],v=v+x|0;j.data[w]=y,w=w+1|0}if(o>0){for(d=r.data,t=e.kj.data[i],n=d[i],s=e.kU.data[h],sk(t.i_==n.i9&&s.i9==xd(t)&&Ed(s)==Ed(n)?1:0,Y(351),t,n,s),j=Nd(t),d=Nd(n),c=Nd(s),o=xd(t),w=Ed(n),v=Ed(t),q=0;q<o;){for(x=0;x<w;){for(y=0,b=0;b<v;)u=j.data,f=d.data,y+=u[I(q,v)+b|0]*f[I(b,w)+x|0],b=b+1|0;c.data[I(q,w)+x|0]=y,x=x+1|0}q=q+1|0}ch(rp(e.k2,h),e.kU.data[h],l.kD.data[h],a[h],e.kj.data[h])}i=i+-1|0}};function Kf(){let e=this;ke.call(e),e.ob=null,e.n1=null,e.op=null}let Vf=(e,t)=>{let l=new Kf;return((e,t,l)=>{let n;n=Cu(yd(l,2),yd(l,1)),e.ob=n,e.n1=Bf(t,n.i8),e.op=Xf(t,l)})(l,e,t),l},Ff=c(),Gf=(e,t)=>{let l,n,a,r;for(e=e.data,l=G(t),n=l.data,a=nd(t,e.length),r=0;r<a;)n[r]=e[r],r=r+1|0;return l},Jf=c(),Qf=(e,t,l,n,a)=>{t>=0&&n>=0&&a>=0&&(t+a|0)<=Tj(e)&&(n+a|0)<=Tj(l)?Yf(e,t,l,n,a):(e=new Zn,vt(e),ae(e))},Yf=(e,t,l,n,a)=>{if(0!==a)if(void 0!==e.data.buffer)l.data.set(e.data.subarray(t,t+a),n);else if(e!==l||n<t)for(let r=0;r<a;r=r+1|0)l.data[n++]=e.data[t++];else{t=t+a|0,n=n+a|0;for(let r=0;r<a;r=r+1|0)l.data[--n]=e.data[--t]}};function Zf(){let e=this;ke.call(e),e.pR=null,e.pS=null}function ep(){let e=this;ke.call(e),e.pC=null,e.pB=null}let tp=(e,t)=>{let l,n;t=e.pC,e=e.pB,l=t.lh,t.mO.m(),n=ee(t.kq.value),e=ua(e,l,n),Ph(t,e),Le(e)&&Uh(t,t.mB)};function lp(){let e=this;Ei.call(e),e.j3=null,e.la=null,e.lz=null,e.lc=null}let np=e=>Rc(e.j3)-1|0,ap=(e,t)=>Tc(e.j3,t).l0,rp=(e,t)=>t!=np(e)?e.la:e.lz,ip=e=>{let t,l;for(t=0,l=1;l<=np(e);)t=t+I(ap(e,l),ap(e,l-1|0)+1|0)|0,l=l+1|0;return t},op=(e,t)=>{let l;return l=e===t||null!==t&&ge(t)===h(lp)&&al(e.j3,t.j3)&&al(e.la,t.la)&&al(e.lz,t.lz)&&al(e.lc,t.lc)?1:0,l};function sp(){let e=this;Ei.call(e),e.md=null,e.mZ=0}let up=(e,t,l)=>{e.md=t,e.mZ=l},cp=(e,t)=>{let l=new sp;return up(l,e,t),l},dp=e=>{let t,l,n,a,r,i,o,s,u,c,d,h,f,p,j;for(t=fp(e),l=pp(e),n=O(t,C(0,1048576))&&e>22250738585072014e-324?2:1,a=mp(t,ad(l,0)+n|0),r=mp($(1),ad(0|-l,0)+n|0),i=mp($(1),ad(l,0)),o=mp($(1),(ad(l,0)+n|0)-1|0),s=jp(e),hm(r,ad(s,0)),u=W(im,3).data,u[0]=a,u[1]=i,u[2]=o,n=u.length,c=0,d=0|-s;c<n;)hm(u[c],ad(d,0)),c=c+1|0;for(c=D(((e,t)=>BigInt.asIntN(64,e%t))(t,$(2)),L)?1:0,cm(sm(a,o),r)>=c&&(dm(r,0),s=s+1|0),h=ct();;){for(u=W(im,3).data,u[0]=a,u[1]=i,u[2]=o,d=u.length,l=0;l<d;)dm(u[l],0),l=l+1|0;if(f=pm(a,r),p=cm(i,a)<c?0:1,j=cm(sm(a,o),r)<c?0:1,!j||p&&!hp(a,r,f)||(f=f+1|0),mt(h,48+f&65535),p)break;if(j)break}return cp(it(h),s)},hp=(e,t,l)=>cm(sm(e,e),t)<(l%2|0?0:1)?0:1,fp=e=>{let t;return t=S(e),_(t,C(0,1048576))&&(t=((e,t)=>BigInt.asIntN(64,e|t))(((e,t)=>BigInt.asIntN(64,e&t))(t,C(4294967295,1048575)),C(0,1048576))),t},pp=e=>{return ad(M((t=S(e),BigInt.asIntN(64,t>>BigInt(52)))),1)-1075|0;var t},jp=e=>{let t,l,n,a;return t=pp(e)+63|0,l=fp(e),hk(),O(l,L)?n=64:(n=0,a=U(l,32),D(a,L)?n=32:a=l,l=U(a,16),O(l,L)?l=a:n|=16,a=U(l,8),O(a,L)?a=l:n|=8,l=U(a,4),O(l,L)?l=a:n|=4,a=U(l,2),O(a,L)?a=l:n|=2,D(U(a,1),L)&&(n|=1),n=(64-n|0)-1|0),0|ed(.3010299956639812*(t-n|0))},mp=(e,t)=>{let l;return l=om(e),fm(l,t),l};function kp(){let e=this;Ei.call(e),e.j6=0,e.j4=0,e.jW=0,e.jQ=0}let gp=null,bp=null,wp=()=>{wp=u(kp),Ep()},vp=(e,t,l,n)=>{let a=new kp;return((e,t,l,n,a)=>{wp(),e.j6=t,e.j4=l,e.jW=n,e.jQ=a})(a,e,t,l,n),a},yp=e=>{let t,l,n,a,r,i,o,s;for(wp(),t=0,l=1,n=0,a=1,r=0;r<e.i9;)t=rd(t,Sd(e,r,0)),l=id(l,Sd(e,r,0)),n=rd(n,Sd(e,r,1)),a=id(a,Sd(e,r,1)),r=r+1|0;return qp(gp,t,n)&&qp(gp,l,a)?gp:qp(bp,t,n)&&qp(bp,l,a)?bp:(i=.6*id(l-t,a-n),o=(t+l)/2,s=(n+a)/2,vp(o-i,o+i,s-i,s+i))},qp=(e,t,l)=>e.j6<=t&&t<=e.j4&&e.jW<=l&&l<=e.jQ?1:0,xp=(e,t)=>{let l;return l=e===t?1:null!==t&&ge(t)===h(kp)?e.j6!==t.j6||e.j4!==t.j4||e.jW!==t.jW?0:e.jQ===t.jQ?1:0:0,l},Ep=()=>{gp=vp(-.1,1.1,-.1,1.1),bp=vp(-1.1,1.1,-1.1,1.1)};function Sp(){let e=this;ke.call(e),e.oX=null,e.oC=null,e.qM=0,e.mI=null,e.nd=null,e.on=null,e.mx=null,e.oB=null}let Ap=(e,t)=>{let l,n,a,r,i,o,s,u,c,d;e:{if(Ta(e.mx)||La(e.oB)!==t)if(e.oB=Aa(t),l=cd(t),Of(e.mI,l),n=new wb,a=t.ld,r=Cc(t.k5),i=new tv,i.pu=e,i.pt=l,l=new kk,o=e.oC,s=e.qM,u=Mf(e.mI).i4,c=A(s,2),c>=0&&c>=0&&u.data.length==I(s,s)){if(l.kM=o,l.jI=s,l.ka=s,l.kL=u,o=(t=t.jC).i8,t=t.jf,2!=o.i_)break e;if(1!=t.i_)break e;if(o.i9!=t.i9)break e;n.lP=a,n.m6=r,n.lJ=i,n.kJ=l,n.jK=o,n.m4=t,e.mx=Aa(n)}else d=u.data,t=new ki,c=d.length,l=ct(),ht(pt(ht(pt(mt(pt(ht(l,Y(353)),s),120),s),Y(354)),c),Y(355)),Nt(t,it(l)),ae(t);return Na(e.mx)}l=new ki,n=Td(o),t=Td(t),r=ct(),mt(ht(ht(ht(ht(r,Y(356)),n),Y(247)),t),46),Nt(l,it(r)),ae(l)};function Np(){let e=this;Ei.call(e),e.jL=0,e.jV=0,e.jR=0,e.ll=0}let Ip=(e,t,l,n)=>{let a=new Np;return((e,t,l,n,a)=>{e.jL=t,e.jV=l,e.jR=n,e.ll=a})(a,e,t,l,n),a},Tp=e=>Ip(e>>16&255,e>>8&255,255&e,1),Rp=(e,t)=>Ip(e.jL,e.jV,e.jR,t),zp=(e,t)=>Ip(Lp(e,e.jL,t.jL),Lp(e,e.jV,t.jV),Lp(e,e.jR,t.jR),1),Lp=(e,t,l)=>{let n;return n=e.ll,0|ld(n*t+(1-n)*l)},Cp=(e,t)=>{mt(mt(e,ze(Y(357),t>>4)),ze(Y(357),15&t))},$p=(e,t)=>{let l;return l=e===t?1:null!==t&&ge(t)===h(Np)?e.jL!=t.jL||e.jV!=t.jV||e.jR!=t.jR?0:e.ll===t.ll?1:0:0,l};function Bp(){ke.call(this),this.mh=null}let Mp=null,Op=()=>{Op=u(Bp),Xp()},Dp=(e,t)=>{Op(),e.mh=t.be()},_p=e=>{let t=new Bp;return Dp(t,e),t},Pp=(e,t)=>Up(e,0|id(0,rd(255,256*t))),Up=(e,t)=>{let l,n,a,r,i;return l=e.mh.data,n=l.length-1|0,a=I(t,n),r=l[t=a/255|0],i=l[nd(n,t+1|0)],n=a%255|0,Ip(Wp(r.jL,i.jL,n),Wp(r.jV,i.jV,n),Wp(r.jR,i.jR,n),1)},Wp=(e,t,l)=>(Op(),(I(e,255-l|0)+I(t,l)|0)/255|0),Xp=()=>{let e,t,l;e=new Bp,t=W(Np,11),l=t.data,l[0]=Tp(4194379),l[1]=Tp(7744131),l[2]=Tp(10055851),l[3]=Tp(12756431),l[4]=Tp(15193320),l[5]=Tp(16250871),l[6]=Tp(14282963),l[7]=Tp(10935200),l[8]=Tp(5942881),l[9]=Tp(1800247),l[10]=Tp(17435),Dp(e,t),Mp=e},Hp=c(0),Kp=(e,t)=>{let l;return l=e.l2,l*id(1,ld(t/l))},Vp=(e,t)=>{let l;return l=e.l2,l*ld(t/l)},Fp=(e,t,l)=>{let n,a;return n=e,a=ld(l/n.l2)%2!=1?0:1,Vp(e,t)+(a?n.l2/2:0)};function Gp(){let e=this;ke.call(e),e.jr=null,e.kZ=0,e.mS=0,e.l2=0,e.nm=null}let Jp=null,Qp=()=>{Qp=u(Gp),nj()},Yp=(e,t,l)=>{let n,a;n=e.jr,Qp(),n.fillStyle=te(Dk(Jp,l)),t instanceof Ob?(a=t,e.jr.fillRect(a.je,a.jt,a.jj,a.jB)):(tj(e,t),e.jr.fill("evenodd"))},Zp=(e,t,l)=>{let n,a;n=e.jr,Qp(),n.strokeStyle=te(Dk(Jp,l.pg)),e.jr.lineWidth=l.le,bm(e.jr,l.qe),t instanceof Ob?(a=t,e.jr.strokeRect(a.je,a.jt,a.jj,a.jB)):(tj(e,t),e.jr.stroke())},ej=(e,t,l,n,a,r)=>{let i,o,s,u,c,d;if(i=e.nm,o=a===i?1:null!==i&&ge(i)===h(Nm)?a.kN!==i.kN?0:al(a.k8,i.k8)&&al(a.lt,i.lt)&&al(a.mD,i.mD)?1:0:0,!o){e.nm=a,s=e.jr,Qp(),u=a.lt,$k(),i=Y(u!==Lk?2:358),c=a.k8,Nk(),u=Y(c!==Sk?359:360);e:{switch(c=Bc(a.kN,2),d=ct(),ht(ht(ht(ht(d,i),c),Y(361)),u),s.font=te(it(d)),u=e.jr,ry(),ay.data[a.mD.jw]){case 1:a=Y(362);break e;case 2:a=Y(363);break e;case 3:a=Y(276);break e}t=new uy,vt(t),ae(t)}u.textAlign=te(a)}a=e.jr,Qp(),r=te(Dk(Jp,r)),a.fillStyle=r,e.jr.fillText(te(t),l,n)},tj=(e,t)=>{let l,n,a;e:if(e.jr.beginPath(),t instanceof uv)l=t,e.jr.arc(l.oz,l.oy,l.oh,0,6.283185307179586);else if(t instanceof Bw)lj(e,t.lN);else if(t instanceof xv)for(n=bl(t.p$);ug(n);)lj(e,cg(n));else if(t instanceof nv)for(a=bl(t.ny);;){if(!ug(a))break e;lj(e,cg(a)),e.jr.closePath()}},lj=(e,t)=>{let l,n;for(l=0;n=t.data,!(l>=n.length);)l?e.jr.lineTo(n[l],n[l+1|0]):e.jr.moveTo(n[l],n[l+1|0]),l=l+2|0},nj=()=>{let e;e=new Ok,e.nw=W(Np,256),e.nQ=W(qe,256),Jp=e},aj=c(Ei);function rj(){let e=this;ke.call(e),e.q3=0,e.q2=0}function ij(){let e=this;Ei.call(e),e.lp=null,e.mU=null,e.l_=null,e.lB=null}function oj(){let e=this;Ei.call(e),e.lQ=0,e.mk=null,e.m2=null}let sj=c(0);function uj(){ke.call(this),this.q$=null}let cj=e=>{Nn(e.q$)};function dj(){let e=this;Ei.call(e),e.mp=null,e.m9=0}let hj=c(Zn);function fj(){Cl.call(this),this.oH=null}let pj=null,jj=null,mj=null,kj=()=>{kj=u(fj),wj()},gj=(e,t,l,n)=>{kj(),$l(e,t,l),e.oH=n},bj=(e,t,l,n)=>{let a,r,i,o,s,u,c;for(a=t.i4,r=l.i4,i=n.i4,o=0;s=i.data,!(o>=s.length);)u=a.data,c=r.data,s[o]=e.gR(u[o],c[o]),o=o+1|0},wj=()=>{let e,t,l;e=new Gk,gj(e,Y(364),0,Y(65)),pj=e,e=new Qk,gj(e,Y(365),1,Y(66)),jj=e,t=W(fj,2),l=t.data,l[0]=pj,l[1]=e,mj=t},vj=c(0);function yj(){let e=this;ke.call(e),e.na=null,e.o1=null}let qj=c(0),xj=c(Ei),Ej=c(Ei);function Sj(){Ei.call(this),this.pY=null}let Aj=c(0);function Nj(){ke.call(this),this.qX=null}let Ij=c(),Tj=e=>{let t;if(t=ge(e).kv,null!==t[d].itemType)return e.data.length;e=new ki,vt(e),ae(e)},Rj=c(St),zj=c(Yd),Lj=(e,t)=>1/(1+Cv(-t)),Cj=c(Yd),$j=c(Yd),Bj=c(Yd),Mj=c(Yd),Oj=c(Yd),Dj=c(Yd),_j=c(),Pj=c(0),Uj=c(),Wj=(e,t)=>{Yh(),Vh.delete(t)},Xj=c(),Hj=(e,t)=>{Yh(),Fh.delete(t)},Kj=c(0),Vj=c(sl),Fj=c(Vj),Gj=c(Fj),Jj=c(0),Qj=c(),Yj=c(Qj),Zj=c(Yj),em=c(Ac),tm=c(0),lm=c(),nm=c(0),am=c(),rm=c();function im(){let e=this;ke.call(e),e.jP=null,e.jA=0}let om=e=>{let t=new im;return((e,t)=>{for(e.jP=K(4);D(t,L);)mm(e,134217727&M(t)),t=U(t,27)})(t,e),t},sm=(e,t)=>{let l,n,a,r;for(l=om(L),n=0,a=0;!(a>=e.jA&&a>=t.jA&&n<=0);)r=(jm(e,a)+jm(t,a)|0)+n|0,mm(l,134217727&r),n=r>>27,a=a+1|0;return l},um=e=>{let t;return t=e.jA,t?5+((27*t|0)-Ye(jm(e,t-1|0))|0)|0:0},cm=(e,t)=>{let l;for(l=ad(e.jA,t.jA)-1|0;l>0&&jm(e,l)==jm(t,l);)l=l+-1|0;return l<0?0:jm(e,l)-jm(t,l)|0},dm=(e,t)=>{let l,n,a;for(l=0;l<e.jA;)n=e.jP.data,a=(10*n[l]|0)+t|0,n[l]=134217727&a,t=a>>27,l=l+1|0;t>0&&mm(e,t)},hm=(e,t)=>{let l;for(l=0;l<t;)dm(e,0),l=l+1|0},fm=(e,t)=>{let l,n,a,r,i,o,s,u,c;for(l=t/27|0,n=t%27|0,a=e.jA,r=K(1+(a+l|0)|0),i=r.data,o=0,s=27-n|0;o<a;)u=o+l|0,t=i[u],c=e.jP.data,i[u]=t|c[o]<<n&134217727,i[u+1|0]=c[o]>>s,o=o+1|0;e.jP=r,e.jA=i.length,km(e)},pm=(e,t)=>{let l,n,a,r;for(l=0;cm(e,t)>=0;){for(n=0,a=0;a<e.jA;)r=(e.jP.data[a]-jm(t,a)|0)+n|0,e.jP.data[a]=134217727&r,n=r>>27,a=a+1|0;km(e),l=l+1|0}return l},jm=(e,t)=>t>=e.jA?0:e.jP.data[t],mm=(e,t)=>{let l,n,a,r,i;if(l=e.jA,n=e.jP.data,a=n.length,l==a){for(l=2*l|0,r=K(l),i=r.data,l=nd(l,a),a=0;a<l;)i[a]=n[a],a=a+1|0;e.jP=r}n=e.jP.data,a=e.jA,e.jA=a+1|0,n[a]=t},km=e=>{let t,l,n;for(;t=e.jA,!(t<=0||(l=e.jP.data,n=t-1|0,l[n]));)e.jA=n},gm=c(),bm=(e,t)=>{e.setLineDash(t?[t]:[])},wm=c(Cl),vm=null,ym=null,qm=null,xm=null,Em=()=>{Em=u(wm),Am()},Sm=(e,t)=>{let l=new wm;return((e,t,l)=>{Em(),$l(e,t,l)})(l,e,t),l},Am=()=>{let e,t,l;vm=Sm(Y(31),0),ym=Sm(Y(366),1),e=Sm(Y(367),2),qm=e,t=W(wm,3),l=t.data,l[0]=vm,l[1]=ym,l[2]=e,xm=t};function Nm(){let e=this;Ei.call(e),e.kN=0,e.k8=null,e.lt=null,e.mD=null}let Im=(e,t,l,n,a)=>{e.kN=t,e.k8=l,e.lt=n,e.mD=a},Tm=(e,t)=>{let l,n;return l=new Nm,Nk(),n=Ek,$k(),Im(l,e,n,zk,t),l},Rm=(e,t)=>{let l,n;return l=new Nm,Nk(),n=Sk,$k(),Im(l,e,n,zk,t),l},zm=c(),Lm=c(),Cm=(e,t,l)=>{let n,a,r,i,o,s,u,c,d,h;if(n=t.lT.data[l].data,a=n.length,a>8){for(r=1/0,i=-1/0,o=0;o<a;)s=n[o],r=rd(r,s),i=id(i,s),o=o+1|0;return ft(pt(ft(e,Y(368)),a),Y(369)),ft(ft(pt(e,l),Y(370)),kw(r)),void mt(ft(ft(e,Y(194)),kw(i)),46)}for(u=0,c=a-1|0;u<a;)d=Bm(t.js,l,u),ft(e,Y(u?u!=c?158:247:4)),u?d=Me(d,Y(4)):(d=Be(d,1),h=ct(),ht(mt(h,72),d),h=it(h),d=ct(),ht(ht(d,h),Y(371)),d=it(d)),ft(e,d),ft(e,kw(n[u])),mt(ft(ft(e,Y(372)),Mm($b(t,l,u))),41),u=u+1|0;mt(e,46)},$m=(e,t,l)=>t==np(e)?Y(373):og(t?104:120,l+1|0),Bm=(e,t,l)=>{let n;return t==np(e)?Y(374):t?(l=l+1|0,n=ct(),pt(ht(n,Y(375)),l),n=it(n),2!=np(e)&&(e=ct(),pt(ht(ht(e,n),Y(376)),t),n=it(e)),n):(t=l+1|0,e=ct(),pt(mt(e,120),t),it(e))},Mm=e=>De(mw(e)),Om=c(),Dm=e=>Oe($c(e),45,8722),_m=c(),Pm=c();function Um(){let e=this;ke.call(e),e.pr=null,e.ps=0}let Wm=c(St),Xm=c(0),Hm=(e,t)=>{let l,n,a,r;for(l=Zk(B(t)),n=yd(200,2),a=yd(200,1),r=0;r<200;)e.hz(r,l,n),Ad(a,r,0,r%2|0),r=r+1|0;return Cu(n,a)},Km=c(),Vm=c(),Fm=c(),Gm=c();function Jm(){let e=this;ke.call(e),e.qS=0,e.lM=null}let Qm=(e,t,l,n)=>{let a,r,i,o,s,u,c;for(a=t.i4,r=l.i4,i=n.i4,o=0;s=i.data,!(o>=s.length);)u=r.data,c=a.data,u[o]=.9*u[o]+c[o],s[o]=s[o]-e.qS*u[o],o=o+1|0};function Ym(){let e=this;ke.call(e),e.oM=0,e.lG=null,e.lL=null,e.od=null,e.nE=null,e.k6=0,e.k0=0}let Zm=(e,t,l,n,a,r,i)=>{let o,s,u,c,d,h,f,p,j,m,k,g,b;for(o=t.i4,s=l.i4,u=n.i4,c=a.i4,d=r.i4,h=i.i4,f=0;p=h.data,!(f>=p.length);)j=s.data,m=o.data,k=u.data,g=c.data,b=d.data,j[f]=.9*j[f]+.09999999999999998*m[f],k[f]=.999*k[f]+.0010000000000000009*m[f]*m[f],g[f]=j[f]/(1-e.k6),b[f]=k[f]/(1-e.k0),p[f]=p[f]-e.oM*g[f]/(Zc(b[f])+1e-8),f=f+1|0};function ek(){Ei.call(this),this.og=0}let tk=null,lk=()=>{lk=u(ek),nk()},nk=()=>{tk=G(0)};function ak(){Ei.call(this),this.qz=0}let rk=c(),ik=(e,t,l)=>{let n,a,r,i,o;for(sk(ok(t,l),Y(377),l,t,l),n=t.i4,a=l.i4,r=0;i=a.data,!(r>=i.length);)o=n.data,i[r]=i[r]-e*o[r],r=r+1|0},ok=(e,t)=>e.i9==t.i9&&e.i_==t.i_?1:0,sk=(e,t,l,n,a)=>{let r,i;e||(r=new ki,l=Td(l),n=Td(n),a=Td(a),i=ct(),mt(ht(ht(ht(ht(ht(ht(ht(ht(i,Y(378)),t),Y(379)),l),Y(247)),n),Y(380)),a),46),Nt(r,it(i)),ae(r))};function uk(){let e=this;Ac.call(e),e.qL=null,e.qn=null}let ck=c(Xe),dk=null,hk=()=>{hk=u(ck),mk()},fk=(e,t)=>((e,t)=>BigInt.asIntN(64,BigInt.asUintN(64,e)/BigInt.asUintN(64,t)))(e,t),pk=(e,t)=>((e,t)=>BigInt.asIntN(64,BigInt.asUintN(64,e)%BigInt.asUintN(64,t)))(e,t),jk=(e,t)=>((e,t)=>(e=BigInt.asUintN(64,e))<(t=BigInt.asUintN(64,t))?-1:e>t?1:0)(e,t),mk=()=>{dk=h(w)};function kk(){let e=this;Ei.call(e),e.kM=null,e.jI=0,e.ka=0,e.kL=null}let gk=(e,t,l)=>e.kL.data[I(l,e.jI)+t|0],bk=(e,t)=>{let l;return l=e.kM,vk(l.j6,l.j4,t,e.jI)},wk=(e,t)=>{let l;return l=e.kM,vk(l.jW,l.jQ,t,e.ka)},vk=(e,t,l,n)=>(l!=(n=n-1|0)&&(t=e+(t-e)/n*l),t),yk=e=>e.jI,qk=e=>e.ka,xk=c(Cl),Ek=null,Sk=null,Ak=null,Nk=()=>{Nk=u(xk),Tk()},Ik=(e,t)=>{let l=new xk;return((e,t,l)=>{Nk(),$l(e,t,l)})(l,e,t),l},Tk=()=>{let e,t,l;Ek=Ik(Y(381),0),e=Ik(Y(382),1),Sk=e,t=W(xk,2),l=t.data,l[0]=Ek,l[1]=e,Ak=t},Rk=c(Cl),zk=null,Lk=null,Ck=null,$k=()=>{$k=u(Rk),Mk()},Bk=(e,t)=>{let l=new Rk;return((e,t,l)=>{$k(),$l(e,t,l)})(l,e,t),l},Mk=()=>{let e,t,l;zk=Bk(Y(383),0),e=Bk(Y(384),1),Lk=e,t=W(Rk,2),l=t.data,l[0]=zk,l[1]=e,Ck=t};function Ok(){let e=this;ke.call(e),e.nw=null,e.nQ=null}let Dk=(e,t)=>{let l,n,a,r;return l=(((7*t.jL|0)+(31*t.jV|0)|0)+t.jR|0)%256|0,n=e.nw.data,null!==n[l]&&$p(n[l],t)||(e.nw.data[l]=t,n=e.nQ,a=dt(Y(385)),Cp(a,t.jL),Cp(a,t.jV),Cp(a,t.jR),r=t.ll,r<1&&Cp(a,0|ld(255*r)),n.data[l]=it(a)),e.nQ.data[l]};function _k(){let e=this;Ei.call(e),e.lC=0,e.nv=0,e.mT=0}let Pk=(e,t,l)=>{let n=new _k;return((e,t,l,n)=>{e.lC=t,e.nv=l,e.mT=n})(n,e,t,l),n},Uk=e=>-1!=e.mT?0:1,Wk=(e,t)=>{let l,n,a,r,i;for(l=1;l<np(e)&&(n=l+1|0,!(t<Kk(e,n)));)l=n;return a=ap(e,l-1|0),r=t-Kk(e,l)|0,i=I(ap(e,l),a),r>=i?Pk(l,r-i|0,-1):Pk(l,r/a|0,r%a|0)},Xk=(e,t,l,n)=>(Kk(e,t)+I(l,ap(e,t-1|0))|0)+n|0,Hk=(e,t,l)=>Xk(e,t,ap(e,t),0)+l|0,Kk=(e,t)=>{let l,n;for(l=0,n=1;n<t;)l=l+I(ap(e,n),ap(e,n-1|0)+1|0)|0,n=n+1|0;return l},Vk=c();function Fk(){Ac.call(this),this.qk=null}let Gk=c(fj),Jk=(e,t,l)=>0===t&&0===l?0:t*Wg(l),Qk=c(fj);function Yk(){let e=this;ke.call(e),e.qO=null,e.om=0,e.o0=0,e.mK=0}let Zk=e=>{let t=new Yk;return((e,t)=>{let l,n,a,r,i;if(l=K(624),e.qO=l,_(t,L)&&((e,t)=>e<=t)(t,C(4294967295,0))){for(l=l.data,n=M(t),l[0]=n,a=1;a<624;)n=I(1812433253,n^n>>>30)+a|0,l[a]=n,a=a+1|0;return e.om=0,void(e.mK=0)}r=new ki,i=ct(),mt(jt(ht(i,Y(386)),t),46),Nt(r,it(i)),ae(r)})(t,e),t},eg=e=>(67108864*(ng(e)>>>5|0)+(ng(e)>>>6|0))/9007199254740992,tg=e=>{let t,l,n,a;if(e.mK)return e.mK=0,e.o0;for(;;){for(;t=2*eg(e)-1,l=2*eg(e)-1,n=t*t+l*l,n>=1;);if(0!==n)break}return a=Zc(-2*Wg(n)/n),e.o0=a*t,e.mK=1,a*l},lg=(e,t,l)=>{let n,a,r,i;for(n=yd(t,l),a=n.i4,r=0;i=a.data,!(r>=i.length);)i[r]=tg(e),r=r+1|0;return n},ng=e=>{let t,l,n,a,r,i,o,s;return t=e.om,l=t+1|0,n=A(l,624),a=n>=0?0:l,r=t+397|0,r>=624&&(r=r-624|0),i=e.qO.data,o=-2147483648&i[t]|2147483647&i[a],s=1&o?-1727483681:0,i[t]=i[r]^o>>>1^s,t=i[t],n||(l=0),e.om=l,t^=t>>>11,t^=t<<7&-1658038656,t^=t<<15&-272236544,t^t>>>18},ag=c(),rg=(e,t)=>{let l,n,a;return l=ig(e),n=ig(t),a=ct(),mt(ht(ht(ht(mt(a,40),l),Y(158)),n),41),it(a)},ig=e=>Kw(e,e!==ld(e)?2:0),og=(e,t)=>{let l,n,a;for(l=mt(ct(),e),n=Je(t),a=0;a<n.i5.length;)mt(l,8320+(ze(n,a)-48|0)&65535),a=a+1|0;return it(l)};function sg(){let e=this;ke.call(e),e.oi=0,e.qG=0,e.qI=0,e.oR=0,e.pw=null}let ug=e=>e.oi>=e.qI?0:1,cg=e=>{let t,l,n;return t=e.qG,l=e.pw,t!=l.kr&&(l=new Kv,vt(l),ae(l)),n=e.oi,e.oR=n,e.oi=n+1|0,l.bf(n)},dg=c(),hg=e=>(0!==e&&(e=pg(e,0)),e),fg=e=>pg(e,1),pg=(e,t)=>{let l,n,a,r,i,o,s,u,c,d;if(!(od(e)<=17976931348623157e292))return NaN;if(!(od(e)<1647099.3291652855)){for(l=od(e),n=14119048864730642e292;n>=1647099.3291652855;)l>=n&&(l-=n),n/=2;e<0&&(l*=-1),e=l}return n=.6366197723675814*e+6755399441055744-6755399441055744,a=e-1.5707963267341256*n,r=a-(e=6077100506303966e-26*n),l=20222662487111665e-37*n,i=r-l,o=84784276603689e-45*n-(a-r-e)-(r-i-l),s=i-o,u=i-s-o,c=(0|n)+t|0,1&c?(n=s*s,l=n/2,a=1-l,d=1-a-l-(s*u-n*n*(e=.041666666666666664-n*(.001388888888888889-n*(248015873015873e-19-n*(2.755731922398589e-7-n*(2.08767569878681e-9-n*(11470745597729725e-27-4779477332387385e-29*n)))))))+a):(n=s*s,a=n*s,d=s-(.16666666666666666*a-(a*(e=.008333333333333333-n*(.0001984126984126984-n*(27557319223985893e-22-n*(2.505210838544172e-8-n*(1.6059043836821613e-10-n*(7647163731819816e-28-28114572543455206e-31*n))))))-u/2)*n-u)),2&c&&(d=-d),d};function jg(){let e=this;ke.call(e),e.jc=null,e.ni=null}function mg(){let e=this;ke.call(e),e.jq=null,e.nl=0,e.oA=0,e.j0=0,e.mo=0,e.kn=null,e.jx=null,e.lE=null}let kg=(e,t)=>rd(rd(54,2*(gg(t)-3)),.4*bg(e,t)),gg=e=>rd(32,.1*e),bg=(e,t)=>rd(250,(t-2*gg(t))/np(e)),wg=e=>e.j0,vg=(e,t)=>{let l;return l=e.mo,l*t-(l*np(e.jq)-e.nl)/2},yg=(e,t,l)=>{let n,a;return n=(e.oA-$g(e))/2,a=e.kn.data,a[t]*l-(a[t]*(ap(e.jq,t)-1|0)/2-n)},qg=(e,t)=>e.jx.data[t],xg=(e,t)=>{let l,n,a,r,i;return l=e.jx.data,n=t.ke,a=l[n],r=vg(e,n),i=a/2,_b(r-i,yg(e,t.ke,t.j5)-i,a,a)},Eg=(e,t)=>t>0&&e.jx.data[t]>=14?1:0,Sg=(e,t)=>e.jx.data[t]>=33?1:0,Ag=(e,t)=>t>0&&e.kn.data[t]>=56&&e.mo>=Mg(e)+4?1:0,Ng=(e,t)=>e.lE.data[t]>0?1:0,Ig=e=>ip(e.jq)<=600?0:1,Tg=(e,t)=>vg(e,t=t-1|0)- -e.jx.data[t]/2,Rg=(e,t)=>vg(e,t)-e.jx.data[t]/2,zg=(e,t,l,n)=>{let a;return a=Ng(e,t)?e.lE.data[t]:.5,Cg(e,a*(Rg(e,t)-Tg(e,t))- -Tg(e,t),Og(e,t,l,n,a),Bg(e))},Lg=(e,t,l)=>{let n;return n=yg(e,t,l)- -e.jx.data[t]/2- -($g(e)/2+3),Cg(e,vg(e,t),n,Mg(e))},Cg=(e,t,l,n)=>_b(t-n/2,l-$g(e)/2,n,$g(e)),$g=e=>ld(1.3*e.j0),Bg=e=>ed(.602*e.j0*5)+6,Mg=e=>ed(.602*e.j0*7)+6,Og=(e,t,l,n,a)=>{let r;return r=yg(e,t-1|0,n),a*(yg(e,t,l)-r)- -r},Dg=(e,t)=>{let l;return l=Ag(e,t)?Mg(e):0,id(e.jx.data[t],l)+6},_g=(e,t,l,n)=>{let a,r,i,o,s,u,c,d,h,f,p,j,m;for(a=1/0,r=ap(e.jq,t),i=I(r,ap(e.jq,t-1|0)),o=0,s=l-n,u=l- -n,c=N(n,0);o<i;){for(d=Og(e,t,o%r|0,o/r|0,l),h=0;h<i;)h!=o&&(f=h%r|0,p=h/r|0,j=Og(e,t,f,p,s)-d,m=Og(e,t,f,p,u)-d,a=rd(a,((j<0?1:0)!=(m<0?1:0)?0:rd(od(j),od(m)))-(c?$g(e)/2:$g(e)))),h=h+1|0;o=o+1|0}return a},Pg=(e,t,l,n,a)=>{e.je<=t&&t<=Pb(e)&&ky(a,n,od(e.jt+e.jB/2-l))},Ug=c(),Wg=e=>{let t,l,n,a,r;if(0===e)return-1/0;if(e<0)return NaN;if(!isNaN(e)&&e!==1/0){for(t=e<22250738585072014e-324?1:0,t&&(e*=0x40000000000000),l=t?-54:0,nw(),n=lw,a=512;a>0;)r=n.data,t=a+1023|0,e>=r[t]?(e*=r[1023+(0|-a)|0],l=l+a|0):e<r[1023+(1-a|0)|0]&&(e*=r[t],l=l-a|0),a=a/2|0;return e<1.4142135623730951?Xg(l,e):Xg(l+1|0,e/2)}return e},Xg=(e,t)=>{let l,n,a,r,i,o,s,u,c,d,h;return l=t-1,n=t+1,a=vw(l/n),r=vw(n),l=(l-a*r-a*(t-(r-1)))/n,i=a*a,o=i*a,t=o*i*(.2+i*(.14285714285714285+i*(t=.1111111111111111+i*(.09090909090909091+i*(.07692307692307693+i*(.06666666666666667+i*(.058823529411764705+i*(.05263157894736842+i*(.047619047619047616+.043478260869565216*i)))))))))+l/(1-i-l*a),n=e,s=.6931471805598903*n,l=2*a,u=s+l,c=u-s-l,d=2*o/3,h=u+d,5497923018708371e-29*n+2*t-c-(h-u-d)+h},Hg=c();function Kg(){let e=this;Ei.call(e),e.qb=0,e.rl=0,e.k$=null,e.mC=null,e.o9=null,e.qW=0,e.p6=null,e.n5=0,e.lk=0,e.n$=0,e.qs=0}let Vg=e=>{let t;return t=Fg(e),ed((e-8.8*t>=25*t?3.9:3.3)*t)},Fg=e=>e<380?12:e<560?13:14,Gg=e=>.35*e.lk,Jg=e=>.08*e.lk,Qg=(e,t)=>t>=25*e.lk?7:3;function Yg(){let e=this;Ei.call(e),e.jX=null,e.j7=null,e.nK=null,e.qp=null}let Zg=c(Cl),eb=null,tb=null,lb=null,nb=()=>{nb=u(Zg),rb()},ab=(e,t)=>{let l=new Zg;return((e,t,l)=>{nb(),$l(e,t,l)})(l,e,t),l},rb=()=>{let e,t,l;eb=ab(Y(387),0),e=ab(Y(388),1),tb=e,t=W(Zg,2),l=t.data,l[0]=eb,l[1]=e,lb=t},ib=c(Cl),ob=null,sb=null,ub=null,cb=()=>{cb=u(ib),hb()},db=(e,t)=>{let l=new ib;return((e,t,l)=>{cb(),$l(e,t,l)})(l,e,t),l},hb=()=>{let e,t,l;ob=db(Y(389),0),e=db(Y(390),1),sb=e,t=W(ib,2),l=t.data,l[0]=ob,l[1]=e,ub=t};function fb(){let e=this;Ei.call(e),e.j1=null,e.j2=null}let pb=(e,t)=>{let l=new fb;return((e,t,l)=>{e.j1=t,e.j2=l})(l,e,t),l},jb=(e,t)=>{let l,n,a,r;return l=e.j2,n=l.je,a=e.j1,r=a.j6,n-(t-r)/(a.j4-r)*-l.jj},mb=(e,t)=>{let l,n,a,r;return l=e.j2,n=l.jt,a=e.j1,r=a.jQ,n-(r-t)/(r-a.jW)*-l.jB},kb=(e,t)=>{let l,n,a,r,i;for(l=(t=t.data).length,n=G(l),a=n.data,r=0;r<l;)a[r]=jb(e,t[r]),i=r+1|0,a[i]=mb(e,t[i]),r=r+2|0;return n},gb=(e,t,l)=>{let n,a;return n=Fp(e,t.je,l),a=Fp(e,t.jt,l),_b(n,a,Fp(e,Pb(t),l)-n,Fp(e,Ub(t),l)-a)},bb=(e,t,l,n,a,r,i)=>{let o,s,u,c,d,h,f,p,j,m,k,g,b,w,v;for(o=Pw(n.ki,Kp(t,Jg(l))),s=Gg(l),u=i,s=r+s*u,c=s+Gg(l)*u,u=i<0?c:t.kZ-c,d=l.lk,i>=0?(Em(),h=vm):(Em(),h=qm),f=a,p=bl(f);ug(p);)j=sv(cg(p).km,Tm(1,h)),j>0&&(d=rd(d,u/j));for(p=Tm(d,h),a=bl(f),j=(s- -r)/2;ug(a);)f=cg(a),m=mb(e,f.l3),k=Fp(t,m,o.le),g=Le(f.km),b=G(4),w=b.data,w[0]=r,w[1]=k,w[2]=g?j:s,w[3]=k,v=Ow(b),Zp(l=t,v,o),g||ej(l,f.km,c,m-.36*-d,p,n.ks)};function wb(){let e=this;Ei.call(e),e.lP=0,e.m6=null,e.lJ=null,e.kJ=null,e.jK=null,e.m4=null}let vb=e=>e.jK.i9,yb=(e,t)=>Sd(e.m4,t,0)>.5?1:0,qb=c(),xb=null,Eb=()=>{Eb=u(qb),Ib()},Sb=e=>{let t,l;return Eb(),t=0|ld(100*e),t?100==t?l=Y(392):(l=ct(),mt(pt(l,t),37),l=it(l)):l=Y(391),l},Ab=e=>{let t,l;return Eb(),1==e?t=Y(393):(t=Nb(e),l=ct(),ht(ht(ht(l,Y(394)),t),Y(395)),t=it(l)),t},Nb=e=>{let t;return Eb(),t=xb.data,e>=t.length?Je(e):t[e]},Ib=()=>{xb=X(qe,[Y(402),Y(403),Y(404),Y(405),Y(406)])};function Tb(){ke.call(this),this.qo=null}function Rb(){ke.call(this),this.pe=null}let zb=c();function Lb(){let e=this;Ei.call(e),e.js=null,e.ln=null,e.lT=null,e.qg=null,e.mm=null,e.or=null}let Cb=(e,t,l,n)=>Sd(e.ln.jl.data[t],l,n),$b=(e,t,l)=>Sd(e.ln.jk.data[t],l,0),Bb=(e,t)=>Eo(e.or)&&xo(e.or)==t?1:0,Mb=c(0);function Ob(){let e=this;Ei.call(e),e.je=0,e.jt=0,e.jj=0,e.jB=0}let Db=(e,t,l,n,a)=>{e.je=t,e.jt=l,e.jj=n,e.jB=a},_b=(e,t,l,n)=>{let a=new Ob;return Db(a,e,t,l,n),a},Pb=e=>e.je- -e.jj,Ub=e=>e.jt- -e.jB;function Wb(){let e=this;ke.call(e),e.ji=null,e.i7=null,e.jh=null,e.ov=null,e.nB=null,e.jd=null}let Xb=(e,t)=>id(.2,rd(1,rd(qg(e.i7,t),qg(e.i7,t-1|0))/60*1.5)),Hb=(e,t)=>{let l,n,a,r,i,o,s,u,c,d,h,f,p,j,m,k,g,b,w,v,y,q,x,E,S,A,N;if(l=t.ke,n=e.jh,a=n.lT.data[l].data,r=t.j5,i=a[r],l){e:if(o=n.qg.jN.data[l],n=n.js,l==np(n)||(s=n.la,oh(),s===Zd))u=Sv(0,1);else{if(s===eh){u=Sv(-1,1);break e}for(c=o.i4,d=0;a=c.data,!(r>=a.length);)d=id(d,od(a[r])),r=r+o.i_|0;u=d>0?Sv(-d,d):Sv(-1,1)}if(h=xg(e.i7,t),Eg(e.i7,l)){for(f=rd(6,h.jj/5),n=e.ji,s=e.jd.ni,r=t.j5,a=o.i4,p=o.i_,j=0|ld(Zc(o.i9)),m=((j+25|0)-1|0)/25|0,k=j/m|0,g=j-1|0,b=k-1|0,g=(g-I(b,m)|0)/2|0,w=I(k,k),c=K(w),v=c.data,y=0;b>=0;){for(q=I(g+I(b,m)|0,j)+g|0,x=0;x<k;)E=a.data,S=y+1|0,v[y]=s.nV.data[dw(u,E[I(q+I(x,m)|0,p)+r|0])],x=x+1|0,y=S;b=b+-1|0}o=new Av,v.length!=w&&(t=new ki,n=ct(),ht(pt(mt(pt(ht(n,Y(407)),k),120),k),Y(408)),Nt(t,it(n)),ae(t)),o.nX=k,o.nF=k,o.oI=c,s=n.jr,Uv(),s.drawImage(Wv(Pv,o),h.je,h.jt,h.jj,h.jB),a=pv(h,f),n=e.ji,s=rv(ml(Vb(e,h),a)),o=e.jd.jc.jS,Yp(n,s,o),n=e.ji,s=mv(a),o=Pw(e.jd.jc.ki,1.25),Zp(n,s,o)}else n=e.ji,s=Up(e.jd.ni.p5,dw(u,i)),Yp(n,h,s),h.jj>=8&&(n=e.ji,s=Pw(e.jd.jc.ki,Kp(n,1)),Zp(n,h,s));n=xg(e.i7,t),Sg(e.i7,l)&&Fb(e,n,kw(i)),((e,t)=>e.jx.data[t]>=46?1:0)(e.i7,l)&&(i=wg(e.i7)-1,Em(),s=Tm(i,vm),A=(e=>e.jt)(n)- -wg(e.i7),o=e.ji,u=ew(e,t),i=(e=>e.je)(n)+5,N=(e=>e.jz)(e.jd.jc),ej(o,u,i,A,s,N)),d=$b(e.jh,l,pw(t)),!Ag(e.i7,l)&&Eg(e.i7,l)&&0!==d&&Jb(e,n,d)}else Kb(e,t,i)},Kb=(e,t,l)=>{let n,a,r,i,o,s,u,c;n=vg(e.i7,0),a=yg(e.i7,0,t.j5),r=e.i7,i=r.j0,o=cv(n,a,qg(r,0)/2),r=e.ji,s=e.jd.jc.jS,Yp(r,o,s),u=e.ji,s=Pw(e.jd.jc.ki,1.25),Zp(u,o,s),Sg(e.i7,0)?(o=e.ji,u=ew(e,t),c=a-.28*i,t=e.nB,s=e.jd.jc.ks,ej(o,u,n,c,t,s),t=e.ji,r=kw(l),l=a-.92*-i,s=e.ov,o=e.jd.jc.jz,ej(t,r,n,l,s,o)):(Eg(e.i7,1)||qg(e.i7,0)>=1.3*i)&&(r=e.ji,t=ew(e,t),l=a-.36*-i,s=e.nB,o=e.jd.jc.jz,ej(r,t,n,l,s,o))},Vb=(e,t)=>{let l,n,a,r;return l=t.je-1,n=Pb(t)+1,a=t.jt-1,r=Ub(t)+1,J([l,a,n,a,n,r,l,r])},Fb=(e,t,l)=>{let n,a,r,i,o,s,u,c;n=ld(1.25*e.i7.j0),a=rd(t.jj-4,.602*e.i7.j0*l.i5.length+6),r=t.je- -(t.jj-a)/2,i=Ub(t)-n-4,o=pv(_b(r,i,a,n),3),s=e.ji,u=rv(jl(o)),c=Rp(e.jd.jc.jS,.86),Yp(s,u,c),Gb(e,l,t.je- -t.jj/2,i- -n/2,e.jd.jc.jz)},Gb=(e,t,l,n,a)=>{let r,i;r=e.ji,n-=.36*-e.i7.j0,i=e.ov,ej(r,t,l,n,i,a)},Jb=(e,t,l)=>{let n,a,r,i,o,s,u,c;n=od(l),a=t.jj,r=a/2*n/(n+1),i=t.je- -a/2,o=A(l,0),o<0&&(i-=r),s=o>=0?e.jd.jc.ky:e.jd.jc.kI,u=e.ji,c=_b(i,Ub(t)+2,r,2.5),Yp(u,c,s)},Qb=(e,t)=>{let l,n,a,r,i,o,s,u,c,d;for(l=0,n=t-1|0;l<ap(e.jh.js,t);){for(a=0;a<ap(e.jh.js,n);)r=Xk(e.jh.js,t,l,a),i=Bb(e.jh,r),(Ng(e.i7,t)||i)&&(o=Cb(e.jh,t,l,a),Yb(e,zg(e.i7,t,l,a),mw(o),o,i)),!e.jh.mm.data[r]||Ig(e.i7)&&!i||(s=e.i7,o=Ng(s,t)?1-s.lE.data[t]:.7,Ng(s,t)&&od(o-.5)<.2&&(o=.8),u=o*(Rg(s,t)-Tg(s,t))- -Tg(s,t),c=G(2).data,c[0]=u,c[1]=Og(s,t,l,a,o),Zb(e,c[0],c[1])),a=a+1|0;r=Hk(e.jh.js,t,l),i=Bb(e.jh,r),s=Lg(e.i7,t,l),(Ag(e.i7,t)||i)&&(o=$b(e.jh,t,l),Yb(e,s,Me(Y(409),mw(o)),o,i)),e.jh.mm.data[r]&&Eg(e.i7,t)&&(d=xg(e.i7,fw(t,l)),r=Ag(e.i7,t)||i?1:0,Zb(e,r?s.je-6:d.je- -d.jj/2,r?s.jt- -s.jB/2:Ub(d))),l=l+1|0}},Yb=(e,t,l,n,a)=>{let r,i,o;r=e.ji,i=e.jd.jc.jS,Yp(r,t,i),a&&(r=e.ji,i=jv(t,3),o=Pw(e.jd.jc.jz,1.5),Zp(r,i,o)),r=n<0?e.jd.jc.kI:n>0?e.jd.jc.ky:e.jd.jc.ks,Gb(e,l,t.je- -t.jj/2,t.jt- -t.jB/2,r)},Zb=(e,t,l)=>{let n,a,r,i;n=e.ji,a=cv(t,l,7),r=e.jd.jc.jS,Yp(n,a,r),a=e.ji,i=_b(t-3.5,l-.5,7,5),r=e.jd.jc.jz,Yp(a,i,r),a=_b(t-2.2,l-4.5,4.4,7),i=e.ji,a=jv(a,2.2),r=Pw(e.jd.jc.jz,1.2),Zp(i,a,r)},ew=(e,t)=>{let l,n;return l=np(e.jh.js),n=t.ke,n==l?Y(373):og(n?104:120,t.j5+1|0)},tw=c(),lw=null,nw=()=>{nw=u(tw),aw()},aw=()=>{let e,t,l,n,a;for(e=G(2047),t=e.data,lw=e,l=22250738585072014e-324,n=1,a=t.length;n<a;)t[n]=l,l*=2,n=n+1|0},rw=c();function iw(){let e=this;ke.call(e),e.oZ=null,e.o6=null,e.o7=null,e.o5=null}let ow=c(0),sw=c(0),uw=c();function cw(){let e=this;ke.call(e),e.nV=null,e.p5=null}let dw=(e,t)=>{let l;return l=e.qY,0|id(0,rd(255,(t-l)/(e.qB-l)*256))};function hw(){let e=this;Ei.call(e),e.ke=0,e.j5=0}let fw=(e,t)=>{let l=new hw;return((e,t,l)=>{e.ke=t,e.j5=l})(l,e,t),l},pw=e=>e.j5,jw=c(),mw=e=>{let t,l,n,a;for(t=gw(od(e)),l=Y(e<0?410:e>0?278:2),n=ct(),a=l.i5.length+t.i5.length|0;a<5;)mt(n,32),a=a+1|0;return it(ft(ft(n,l),t))},kw=e=>{let t;return t=gw(od(e)),e<0&&(t=Me(Y(410),t)),t},gw=e=>{let t;if(isNaN(e))return Y(319);if(e<9999.5)return Kw(e,e<9.995?2:e<99.95?1:0);if(e>1e300)return Y(e>17976931348623157e292?320:411);for(t=0;e>=9.5;)e/=10,t=t+1|0;return it(pt(mt(pt(ct(),0|ld(e)),101),t))};function bw(){let e=this;Ei.call(e),e.jG=0,e.kd=0}let ww=(e,t)=>{let l=new bw;return((e,t,l)=>{e.jG=t,e.kd=l})(l,e,t),l},vw=e=>{let t;return t=134217729*e,t-(t-e)},yw=(e,t)=>{let l,n,a;return l=e.jG,n=t.jG,a=l*n,l=Ew(a,l,n),xw(a,e.jG*t.kd+e.kd*t.jG-l)},qw=(e,t)=>{let l,n,a,r;return l=e.jG,n=t.jG,a=l- -n,r=a-l,l=a-r-l-(n-r),xw(a,e.kd- -t.kd-l)},xw=(e,t)=>{let l;return l=t- -e,ww(l,t-(l-e))},Ew=(e,t,l)=>{let n,a,r,i;return n=vw(t),a=t-n,r=vw(l),i=l-r,e-n*r-n*i-a*r-a*i};function Sw(){ke.call(this),this.q6=0}function Aw(){let e=this;ke.call(e),e.oJ=null,e.oK=null}let Nw=c();function Iw(){let e=this;ke.call(e),e.jp=null,e.nu=null,e.rh=0,e.lZ=0,e.nG=null,e.lY=null}let Tw=(e,t)=>{let l,n,a,r,i,o,s,u,c,d,h,f,p,j,m,k,g,b;for(l=0;l<qk(e.jp);){for(n=0;n<yk(e.jp);)a=e.nG,r=Rw(e,n,l),i=gk(e.jp,n,l)>t?1:0,a.data[r]=i,n=n+1|0;l=l+1|0}for(l=-1;l<e.jp.ka;){for(i=-1;i<e.jp.jI;){if(n=Rw(e,i,l),a=e.nG.data,o=a[n],s=n+1|0,u=a[s],r=n+e.lZ|0,c=a[r+1|0],d=a[r],o!=u||u!=c||c!=d)for(h=o==c&&u==d?1:0,a=F(4).data,a[0]=o,a[1]=u,a[2]=c,a[3]=d,r=h&&(f=e.nu,p=(bk(e.jp,i)+bk(e.jp,i+1|0))/2,j=(wk(e.jp,l)+wk(e.jp,l+1|0))/2,lv(f,p,j)>t)?1:0,m=K(4).data,u=2*n|0,m[0]=u,m[1]=1+(2*s|0)|0,m[2]=2*(n+e.lZ|0)|0,m[3]=u+1|0,n=0;n<4;){if(a[n]&&!a[(n+1|0)%4|0]){for(o=n;o=(o+(r?1:3)|0)%4|0,a[o]||!a[(o+1|0)%4|0];);e.lY.data[m[n]]=m[o]}n=n+1|0}i=i+1|0}l=l+1|0}for(f=El(),k=El(),l=0;a=e.lY.data,!(l>=a.length);){if(-1!=a[l]){for(g=new gv,g.kC=G(64),g.kA=F(32),r=l;-1!=e.lY.data[r];)i=r/2|0,n=e.lZ,o=(i%n|0)-1|0,i=(i/n|0)-1|0,n=1!=(r%2|0)?0:1,s=n?o:o+1|0,n=n?i+1|0:i,zw(e,o,i)?zw(e,s,n)?Lw(e,g,o,i,s,n,t):bv(g,bk(e.jp,o),wk(e.jp,i),0):bv(g,bk(e.jp,s),wk(e.jp,n),0),a=e.lY.data,i=a[r],a[r]=-1,r=i;a=wv(g),Tl(f,a),yv(g,k)}l=l+1|0}return b=new $w,b.pk=rv(f),b.pV=k,b},Rw=(e,t,l)=>1+(I(l+1|0,e.lZ)+t|0)|0,zw=(e,t,l)=>{let n;return t>=0&&(n=e.jp,t<n.jI&&l>=0&&l<n.ka)?1:0},Lw=(e,t,l,n,a,r,i)=>{let o,s,u,c,d,h,f,p,j,m,k,g,b,w;for(o=bk(e.jp,l),s=wk(e.jp,n),u=bk(e.jp,a)-o,c=wk(e.jp,r)-s,d=0,h=1,f=gk(e.jp,l,n)-i,p=gk(e.jp,a,r)-i,j=p>0?1:0,m=0;k=h-d,g=e.rh,k>g;)g=m>=3?(d+h)/2:Cw(d,h,f,p,g/2),b=e.nu,k=o+g*u,w=s+g*c,k=lv(b,k,w)-i,(k>0?1:0)==j&&(h=g,p=k,g=d,k=f),m=m+1|0,d=g,f=k;g=Cw(d,h,f,p,0),bv(t,o+g*u,s+g*c,1)},Cw=(e,t,l,n,a)=>{let r;return r=e-(t-e)/(n-l)*l,e<=r&&r<=t?id(e+a,rd(t-a,r)):(e+t)/2};function $w(){let e=this;Ei.call(e),e.pk=null,e.pV=null}function Bw(){Ei.call(this),this.lN=null}let Mw=e=>{let t=new Bw;return((e,t)=>{e.lN=t})(t,e),t},Ow=e=>Mw(e);function Dw(){let e=this;Ei.call(e),e.pg=null,e.le=0,e.qe=0}let _w=(e,t,l)=>{let n=new Dw;return((e,t,l,n)=>{e.pg=t,e.le=l,e.qe=n})(n,e,t,l),n},Pw=(e,t)=>_w(e,t,0),Uw=c(),Ww=null,Xw=()=>{Xw=u(Uw),Vw()},Hw=(e,t,l)=>{let n,a,r,i,o,s,u,c,d,h,f,p;if(Xw(),e<t&&(n=t-e,n!==1/0)){for(n/=l,a=1,r=n/10;a<=r;)a*=10;for(r=10;a>n;)a=1/r,r*=10;for(l=0;Ww.data[l]*a<n;)l=l+1|0;for(;;){for(r=Ww.data[l]*a,i=r*td(e/r),o=td((e-i)/r+1e-10),s=G(1+(ed((t-i)/r-1e-10)-o|0)|0).data,u=0,c=s.length;u<c;)s[u]=r*(o+u)+i,u=u+1|0;if((l=l+-1|0)<0)break;for(d=0,u=0;u<c;)n=s[u],n>=e&&n<=t&&(d=d+1|0),u=u+1|0;if(d>=2)break}for(n=s[1]-s[0],r=1,d=0,o=1e-6*n;d<15;){l=0;e:{for(;l<c;){if(a=s[l]*r,od(a-ld(a))>o*r){l=0;break e}l=l+1|0}l=1}if(l)break;r*=10,d=d+1|0}for(h=El(),l=0,n*=1e-10,a=e-n,t+=n;l<c;)(e=s[l])>=a&&e<=t&&(f=new iv,p=Kw(e,d),f.l3=e,f.km=p,Tl(h,f)),l=l+1|0;return h}h=new ki,Nt(h,Y(412)),ae(h)},Kw=(e,t)=>{let l,n,a;for(Xw(),l=od(e),n=0;n<t;)l*=10,n=n+1|0;for(a=jt(ct(),B(ld(l)));n=a.jo,!(n>t);)gt(a,0,48);return t>0&&gt(a,n-t|0,46),e<0&&0!==ld(l)&&gt(a,0,8722),it(a)},Vw=()=>{Ww=J([.1,.2,.25,.5,1,2,2.5,5,10,20])},Fw=c();function Gw(){let e=this;ke.call(e),e.nj=null,e.l9=null,e.n_=null}let Jw=(e,t)=>e.nj.kL.data[t]>.5?1:0,Qw=(e,t,l,n)=>e.l9.data[t]||Jw(e,t)!=l?n:(e.l9.data[t]=1,e.n_.data[n]=t,n+1|0),Yw=(e,t)=>{let l;return l=rd(od(e),34028234663852886e22),id(.75,7*t*l/(l+4))},Zw=(e,t,l)=>{let n;ul(t)||(n=new xv,n.p$=t,Zp(e,n,l))},ev=c(0);function tv(){let e=this;ke.call(e),e.pu=null,e.pt=null}let lv=(e,t,l)=>{let n,a;return n=e.pu,a=e.pt,Ad(n.nd,0,0,t),Ad(n.nd,0,1,l),Of(n.on,a),Sd(Mf(n.on),0,0)};function nv(){Ei.call(this),this.ny=null}let av=(e,t)=>{e.ny=t},rv=e=>{let t=new nv;return av(t,e),t};function iv(){let e=this;Ei.call(e),e.l3=0,e.km=null}let ov=c(),sv=(e,t)=>{let l,n,a,r,i,o;for(l=0,n=0;n<e.i5.length;){if(a=ze(e,n),r=t.k8,Nk(),r===Sk)i=Rv(.602,t.kN);else{e:{switch(a){case 32:case 39:case 40:case 41:case 44:case 46:case 58:case 59:case 91:case 93:case 105:case 106:case 108:case 124:break;case 37:case 64:case 77:case 87:case 109:case 119:case 8230:i=1.02;break e;case 42:case 43:case 45:case 61:case 215:case 8722:i=.84;break e;default:if(a>=65&&a<=90){i=.79;break e}i=.65;break e}i=.41}o=t.lt,$k(),o===Lk&&(i*=1.12),i=Rv(i,t.kN)}l+=i,n=n+1|0}return l};function uv(){let e=this;Ei.call(e),e.oz=0,e.oy=0,e.oh=0}let cv=(e,t,l)=>{let n=new uv;return((e,t,l,n)=>{e.oz=t,e.oy=l,e.oh=n})(n,e,t,l),n},dv=c(),hv=null,fv=()=>{fv=u(dv),kv()},pv=(e,t)=>{let l,n,a,r,i,o,s,u,c,d,h,f,p,j,m,k;for(fv(),l=e.je,n=-t,l-=n,a=Pb(e)-t,r=e.jt-n,i=Ub(e)-t,o=hv.data,s=o.length,u=G(4*s|0),c=u.data,d=0,h=0;h<4;){for(f=0;f<s;)p=h%2|0,j=p?o[f+1|0]:o[f],m=p?o[f]:o[f+1|0],k=d+1|0,c[d]=h%3|0?l-j*t:a-j*n,d=k+1|0,c[k]=h>=2?r-m*t:i-m*n,f=f+2|0;h=h+1|0}return u},jv=(e,t)=>(fv(),mv(pv(e,t))),mv=e=>{let t,l,n,a;return fv(),t=e.data,l=t.length,n=G(l+2|0),a=n.data,Qf(e,0,n,0,l),a[l]=t[0],a[l+1|0]=t[1],Mw(n)},kv=()=>{let e,t,l,n,a;for(fv(),e=G(14),t=e.data,l=0;l<=6;)n=2*l|0,a=1.5707963267948966*l/6,t[n]=Yc(a),t[n+1|0]=Qc(a),l=l+1|0;hv=e};function gv(){let e=this;ke.call(e),e.kC=null,e.kA=null,e.j_=0}let bv=(e,t,l,n)=>{let a,r,i,o,s,u;if(a=e.j_,a==e.kA.data.length){for(e.kC=Gf(e.kC,4*a|0),r=e.kA.data,i=2*e.j_|0,o=F(i),s=o.data,i=nd(i,r.length),a=0;a<i;)s[a]=r[a],a=a+1|0;e.kA=o}o=e.kC.data,u=e.j_,a=2*u|0,o[a]=t,o[a+1|0]=l,e.kA.data[u]=n,e.j_=u+1|0},wv=e=>{let t,l,n,a,r,i,o,s;for(t=G(2*e.j_|0),l=t.data,n=0,a=0;a<e.j_;){e:{if(a){if(r=n-1|0,vv(e,t,r,a,0))break e;if(vv(e,t,r,a,1))break e}i=2*n|0,o=e.kC.data,s=2*a|0,l[i]=o[s],l[i+1|0]=o[s+1|0],n=n+1|0}a=a+1|0}return Gf(t,2*n|0)},vv=(e,t,l,n,a)=>{let r,i;return r=t.data,i=(t=e.kC.data)[(2*n|0)+a|0],r[(2*l|0)+a|0]===i&&t[(2*((n+1|0)%e.j_|0)|0)+a|0]===i?1:0},yv=(e,t)=>{let l,n,a,r,i,o,s;for(l=0;n=e.j_,a=A(l,n),!(a>=0)&&e.kA.data[l];)l=l+1|0;if(!a)return r=qv(e,0,n+1|0),void Tl(t,r);for(n=0,a=1;i=e.j_,!(a>i);)o=e.kA.data,s=l+a|0,o[s%i|0]?n=n+1|0:n>0&&(r=qv(e,s-n|0,n),Tl(t,r),n=0),a=a+1|0},qv=(e,t,l)=>{let n,a,r,i,o,s;for(n=G(2*l|0),a=n.data,r=0;r<l;)i=(t+r|0)%e.j_|0,o=2*r|0,s=e.kC.data,i=2*i|0,a[o]=s[i],a[o+1|0]=s[i+1|0],r=r+1|0;return Mw(n)};function xv(){Ei.call(this),this.p$=null}function Ev(){let e=this;Ei.call(e),e.qY=0,e.qB=0}let Sv=(e,t)=>{let l=new Ev;return((e,t,l)=>{e.qY=t,e.qB=l})(l,e,t),l};function Av(){let e=this;Ei.call(e),e.nX=0,e.nF=0,e.oI=null}function Nv(){let e=this;Ei.call(e),e.ro=0,e.rp=0,e.rq=0}let Iv=null,Tv=()=>{Tv=u(Nv),zv()},Rv=(e,t)=>(Tv(),-e*-t),zv=()=>{let e;e=new Nv,Tv(),e.ro=1,e.rp=0,e.rq=0,Iv=e},Lv=c(),Cv=e=>{let t,l,n,a,r;return Gv(),t=Fv,l=$v(e),od(l)<32?(n=Bv(l),a=t.mj.data[n],e=a+a*Mv(e-l,t.mn.data[n])):isNaN(e)||(e>710?e=1/0:e<-746?e=0:(l=1.4426950408889634*e+6755399441055744-6755399441055744,a=e-.6931471805598903*l,r=$v(a),n=Bv(r),a=Mv(a-r-5497923018708371e-29*l,t.mn.data[n]),r=t.mj.data[n],n=1023+(0|l)|0,e>0?(nw(),e=2*((e=r*lw.data[n-1|0])+e*a)):(nw(),a*=e=r*lw.data[n+1022|0],l=e+a,l<1&&(e=l-e-a,a=l+1,l=1-a+l-e+a-1),e=22250738585072014e-324*l))),e},$v=e=>e+52776558133248-52776558133248,Bv=e=>4096+(128*e|0)|0,Mv=(e,t)=>{let l;return l=e*e,e+t+l*(.4999999999998181+.16666666666666666*e+l*(.041666698455810544+.008333333333333333*e))},Ov=c();function Dv(){ke.call(this),this.oV=null}function _v(){let e=this;ke.call(e),e.me=null,e.os=null,e.m$=null,e.oS=null}let Pv=null,Uv=()=>{Uv=u(_v),Hv()},Wv=(e,t)=>{let l,n,a,r,i,o;for(e.m$.width==t.nX&&e.m$.height==t.nF||Xv(e,t.nX,t.nF),l=t.oI,n=0;a=l.data,!(n>=a.length);)r=a[n],i=-16711936&r|r>>16&255|(255&r)<<16,(t=e.oS)[n]=i,n=n+1|0;return t=e.os,o=e.m$,t.putImageData(o,0,0),e.me},Xv=(e,t,l)=>{let n,a,r,i;n=e.me,a=t,n.width=a,n=e.me,a=l,n.height=a,n=e.os,r=t,i=l,n=n.createImageData(r,i),e.m$=n,e.oS=new Int32Array(n.data.buffer)},Hv=()=>{let e,t;e=new _v,Uv(),t=window.document.createElement("canvas"),e.me=t,e.os=t.getContext("2d"),Xv(e,1,1),Pv=e},Kv=c(St);function Vv(){let e=this;ke.call(e),e.mj=null,e.mn=null}let Fv=null,Gv=()=>{Gv=u(Vv),Qv()},Jv=(e,t,l)=>{let n,a,r,i,o;for(n=ww(1,0),a=0;a<=4096;)r=4096+I(t,a)|0,i=e.mj.data,o=n.jG,i[r]=o,e.mn.data[r]=n.kd/o,n=yw(n,l),a=a+1|0},Qv=()=>{let e;e=new Vv,Gv(),e.mj=G(8193),e.mn=G(8193),Jv(e,1,ww(1.007843097206448,-6872774751042842e-32)),Jv(e,-1,ww(.9922179382602435,-28192701381719798e-34)),Fv=e};function Yv(){let e=this;ke.call(e),e.n0=null,e.oE=null}let Zv=null,ey=()=>{ey=u(Yv),ty()},ty=()=>{let e,t,l,n,a,r,i,o,s,u,c,d;for(e=new Yv,ey(),e.n0=G(2561),e.oE=G(2561),t=ww(.015623728558408866,-74112544400785215e-35),l=ww(1,0),n=ww(0,0),a=0;a<=1280;)r=n.jG,i=3*r,i-=i-r,o=r-i- -n.kd,s=e.n0.data,u=1280+a|0,s[u]=i,c=e.oE.data,c[u]=o,u=1280-a|0,s[u]=-i,c[u]=-o,d=qw(n,t),n=qw(l,yw(n,t)),i=d.jG,o=n.jG,i/=o,r=i*o,o=Ew(r,i,o),n=xw(i,(d.jG-r-(i*n.kd-d.kd-o))/n.jG),a=a+1|0;Zv=e};function ly(){ke.call(this),this.pL=null}let ny=c(),ay=null,ry=()=>{ry=u(ny),iy()},iy=()=>{let e,t;Em(),e=K(xm.be().data.length),t=e.data,ay=e,t[vm.jw]=1,t[ym.jw]=2,t[qm.jw]=3},oy=c(wt),sy=c(oy),uy=c(sy),cy=c(St),dy=c(),hy=null,fy=()=>{fy=u(dy),py()},py=()=>{let e,t;e=K(un().data.length),t=e.data,hy=e,t[Dl.jw]=1,t[Ml.jw]=2,t[Ul.jw]=3,t[Wl.jw]=4};function jy(){ke.call(this),this.pi=null}function my(){let e=this;ke.call(e),e.lV=0,e.lw=0}let ky=(e,t,l)=>{l<=e.lw&&(e.lV=t,e.lw=l)};(e=>{let t=0,l=new Array(e.length);for(let n=0;n<e.length;++n){let a=e[t++],r=a>=0?l[a]:"";l[n]=r+e[t++]+"."}pe=l})([]),me([ke,0,0,[],1,0,0,["X",i(((e,t)=>e!==t?0:1))],we,0,ke,[],1537,0,0,0,ve,0,ke,[],1537,0,0,0,ye,0,ke,[],1537,0,0,0,qe,0,ke,[we,ve,ye],17,0,()=>Ae(),["X",i(_e)],Xe,0,ke,[we],1025,0,0,0,He,0,Xe,[ve],1,0,()=>Fe(),["X",i(((e,t)=>e===t||t instanceof He&&t.l0==e.l0?1:0))],et,0,ke,[we,ye],0,0,0,["y",i(rt),"g",r(it)],st,0,ke,[],1537,0,0,0,ut,0,et,[st],1,0,0,["g",r((e=>it(e))),"y",i(((e,t)=>{rt(e,t)}))],wt,0,ke,[],1,0,0,0,Et,0,wt,[],1,0,0,0,St,0,Et,[],1,0,0,0,It,0,ke,[],1025,0,0,0,Tt,0,It,[],17,0,0,0,Rt,0,It,[],17,0,0,0,zt,0,ke,[],1537,0,0,0,Lt,0,ke,[zt],1537,0,0,0,Ct,0,ke,[],1537,0,0,0,$t,0,ke,[Lt,Ct],17,0,0,0,Mt,0,ke,[],17,0,()=>Ot(),0,_t,0,ke,[],17,0,0,0,Pt,0,ke,[],17,0,0,0,Wt,0,ke,[],17,0,0,0,Xt,0,ke,[],1537,0,0,0,Ht,0,ke,[Xt],1,0,0,0,Kt,0,ke,[ve],1,0,()=>Gt(),0,Yt,0,ke,[],17,0,0,["X",i(((e,t)=>t===e?1:null===t?0:t instanceof Yt?e.mr!==t.mr?0:1:0))],nl,0,ke,[],17,0,0,0,il,0,ke,[],1537,0,0,0,ol,0,ke,[il],1537,0,0,0,sl,0,ke,[ol],1025,0,0,["m",r(ul)],hl,0,ke,[ol],1537,0,0,0,fl,0,ke,[hl],1537,0,0,0,gl,0,sl,[fl],1025,0,0,["p",r(bl),"X",i(vl)],yl,0,ke,[],1537,0,0,0,ql,0,ke,[],1537,0,0,0,xl,0,gl,[yl,we,ql],1,0,0,["bf",i(Nl),"ba",r((e=>e.ja))],Cl,0,ke,[ve,we],1025,0,0,["X",i(((e,t)=>e!==t?0:1))],Bl,0,Cl,[],65553,0,()=>sn(),0,kn,0,ke,[],17,0,0,0,Zn,0,St,[],1,0,0,0,ea,0,St,[],1,0,0,0,ta,0,ke,[],1537,0,0,0,la,0,ke,[ta],1537,0,0,0,na,0,ke,[la],1025,0,0,0,aa,0,ke,[],1536,0,0,0,ra,0,ke,[aa],16,0,0,0,pa,0,ke,[ta],1537,0,0,0,ja,0,ke,[pa],1,0,0,0]),me([ka,0,ke,[pa],1,0,0,0,ba,0,ke,[pa],1,0,0,0,va,0,ke,[pa],1,0,0,0,qa,0,ke,[],17,0,0,["X",i(Ca)],$a,0,ke,[],16,0,0,0,_a,0,ke,[],17,0,0,0,Ga,0,ke,[],17,0,0,0,Ya,0,ke,[],17,0,0,0,jr,0,ke,[],1537,0,0,0,mr,0,ke,[jr],1,0,0,["bK",r((e=>performance.now()))],kr,0,ke,[],17,0,0,0,Er,0,ke,[],17,0,0,0,ei,0,ke,[],17,0,0,0,ui,0,ke,[],16,0,0,0,ci,0,ke,[],17,0,0,0,ji,0,ke,[],1537,0,0,0,mi,0,ke,[ji],1,0,0,["f$",r((e=>{An(e.pF)}))],ki,0,St,[],1,0,0,0,gi,0,Cl,[],65552,0,()=>yi(),0,Ei,0,ke,[],1025,0,0,0,Si,0,ke,[],1537,0,0,0,Ai,0,Ei,[Si],17,0,0,["dD",i(((e,t)=>{let l;return l=De(t),cl(e.k9,l)?Aa(l):Sa()})),"bl",r((e=>{let t,l;return 1!=Rc(e.k9)?(t=Ue(Y(158),e.k9),l=ct(),ht(ht(l,Y(184)),t),t=it(l)):(t=Tc(e.k9,0),l=ct(),ht(ht(l,Y(185)),t),t=it(l)),t}))],Ii,0,Ei,[Si],17,0,()=>zi(),["dD",i(((e,t)=>{let l,n,a,r,i;for(l=El(),n=bl(Ef(t,59));;){if(!ug(n))return Aa(Ue(Y(170),l));if(t=Ef(cg(n),44),zi(),a=t,3!=a.ja?r=Sa():(t=Ti,i=Nl(a,0),t=Di(t,i),i=Ti,r=Nl(a,1),i=Di(i,r),r=Ri,a=Nl(a,2),r=Ui(r,a),Ia(t)&&Ia(i)&&Ia(r)?(t=Na(t),i=Na(i),r=Na(r),a=ct(),ht(mt(ht(mt(ht(a,t),44),i),44),r),r=Aa(it(a))):r=Sa()),Ta(r))break;if((t=l).ja==e.ol)break;Tl(t,Na(r))}return Sa()})),"bl",r((e=>{let t,l;return t=e.ol,l=ct(),ht(pt(ht(l,Y(186)),t),Y(187)),it(l)}))],$i,0,Ei,[Si],17,0,0,["dD",i(((e,t)=>{let l,n,a,r;for(l=El(),n=bl(Ef(t,44));;){if(!ug(n))return Aa(Ue(Y(169),l));if(a=cg(n),r=e.oo.dD(a),Ta(r))break;if(a=l,a.ja==e.nZ)break;Tl(a,Na(r))}return Sa()})),"bl",r((e=>{let t,l,n;return t=e.oo.bl(),l=e.nZ,n=ct(),ht(pt(ht(ht(ht(n,Y(188)),t),Y(189)),l),Y(190)),it(n)}))],Mi,0,Ei,[Si],17,0,0,["dD",i(Di),"bl",r((e=>e.oc?Y(192):Y(191)))],_i,0,Ei,[Si],17,0,0,["dD",i(Ui),"bl",r((e=>{let t,l,n;return t=$c(e.nW),l=$c(e.n8),n=ct(),ht(ht(ht(ht(n,Y(193)),t),Y(194)),l),it(n)}))],Wi,0,Ei,[Si],17,0,0,["dD",i(((e,t)=>_e(De(t),e.l5)?Aa(e.l5):e.m1.dD(t))),"bl",r((e=>{let t,l,n;return t=e.m1.bl(),l=e.l5,n=ct(),ht(ht(ht(n,t),Y(195)),l),it(n)}))],Hi,0,Ei,[Si],17,0,0,["dD",i(((e,t)=>{let l,n,a;for(l=El(),n=bl(Ef(t,44));;){if(!ug(n))return ul(l)?Sa():Aa(Ue(Y(169),l));if(a=De(cg(n)),!cl(e.ot,a))break;if(cl(l,a))break;Tl(l,a)}return Sa()})),"bl",r((e=>{let t,l;return t=Ue(Y(158),e.ot),l=ct(),ht(ht(ht(l,Y(196)),t),Y(197)),it(l)}))],Vi,0,Ei,[Si],17,0,0,["dD",i(((e,t)=>{let l,n;e:switch(l=De(t),n=-1,Pe(l)){case 0:if(!_e(l,Y(2)))break e;n=0;break e;case 3569038:if(!_e(l,Y(5)))break e;n=1;break e;case 97196323:if(!_e(l,Y(118)))break e;n=2}e:{switch(n){case 0:case 1:t=Aa(Y(5));break e;case 2:t=Aa(Y(118));break e}t=Sa()}return t})),"bl",r((e=>Y(198)))],Gi,0,Et,[],1,0,0,0,Ji,0,ke,[],17,0,0,0,Qi,0,ke,[],17,0,0,0,oo,0,ke,[ta],1537,0,0,0,so,0,ke,[oo],1,0,0,0,co,0,Ei,[],17,0,0,0,jo,0,ke,[],16,0,0,0,bo,0,ke,[],1,0,0,0,No,0,ke,[],16,0,0,0,To,0,ke,[],16,0,()=>Lo(),0,Mo,0,ke,[],1025,0,0,0,Po,0,ke,[],1537,0,0,["gV",r(Uo)],Wo,0,Mo,[Po],16,0,0,["gU",s(((e,t,l,n)=>Eo(Ho(e,t,l,n)))),"gW",s(((e,t,l,n)=>{let a,r,i;a=Ho(e,t,l,n),e.kE=a,r=Ao(a),a=La(e.kx),i=La(e.k_).i8,e.q4=jb(a,Sd(i,r,0))-t,e.q5=mb(a,Sd(i,r,1))-l,e.np=0,a=e.lK,i=e.kE,fa(a,i)})),"gV",r((e=>{let t;t=yo(),e.kE=t,fa(e.lK,t)})),"gX",o(((e,t,l)=>{let n,a,r,i,o,s,u,c,d;n=La(e.kx),a=n.j1,t=e.q4+t,r=a.j6,i=n.j2,t=(t-i.je)/i.jj,o=a.j4,s=Ko(r+t*(o-r),r,o),l=e.q5+l,i=n.j1,o=i.jQ,n=n.j2,o=Ko(o-(l-n.jt)/n.jB*(o-i.jW),a.jW,a.jQ),i=La(e.k_),u=Ao(e.kE),c=Mu(i,u,s,o,Sd(i.jf,u,0)),n=e.lK,i=new Dv,i.oV=c,d=e.np,ca(n,i,d),e.np=1})),"eH",i(((e,t)=>{let l,n,a,r,i,o,s,u,c,d,h,f,p,j,m;for(t=Xo(t),Eb(),l=ct(),n=t.kJ,a=0,r=0,i=n.kL.data,o=i.length,s=0;s<o;)u=i[s],a=a+(u>.5?1:0)|0,r=r+(isNaN(u)?0:1)|0,s=s+1|0;e:if(ft(pt(ft(l,Y(220)),t.lP),Y(221)),r){if(a&&(c=n.kL.data.length,a!=c)){for(d=new Gw,d.nj=n,d.l9=F(c),d.n_=K(c),h=K(2).data,a=0;i=d.l9.data,!(a>=i.length);){if(!i[a])for(c=Jw(d,a)?1:0,h[c]=h[c]+1|0,r=Jw(d,a),f=d.nj.jI,c=Qw(d,a,r,0),p=f-1|0;c>0;)i=d.n_.data,c=c+-1|0,o=i[c],s=o%f|0,s>0&&(c=Qw(d,o-1|0,r,c)),s<p&&(c=Qw(d,o+1|0,r,c)),o>=f&&(c=Qw(d,o-f|0,r,c)),o=o+f|0,o<d.l9.data.length&&(c=Qw(d,o,r,c));a=a+1|0}for(u=0,a=0;r=n.ka,!(a>=r);){for(j=a&&a!=(r-1|0)?1:.5,c=0;o=n.jI,!(c>=o);)m=c&&c!=(o-1|0)?1:.5,u+=gk(n,c,a)>.5?m*j:0,c=c+1|0;a=a+1|0}u/=I(r-1|0,n.jI-1|0),ft(ft(ft(l,Y(223)),Sb(u)),Y(224)),ft(ft(ft(l,Ab(h[1])),Y(225)),Sb(1-u)),mt(ft(ft(l,Y(158)),Ab(h[0])),46);break e}ft(pt(l,a?1:0),Y(226))}else ft(l,Y(222));return((e,t)=>{let l,n,a,r,i,o,s,u;for(Eb(),l=vb(t),n=0,a=ct(),r=0;r<l;)i=t.lJ,o=Sd(t.jK,r,0),s=Sd(t.jK,r,1),o=lv(i,o,s),(yb(t,r)?o>.5:o<=.5)||(n=n+1|0,ft(ft(a,Y(1!=n?158:2)),rg(Sd(t.jK,r,0),Sd(t.jK,r,1)))),r=r+1|0;l&&(n?(ft(ft(ft(e,Y(400)),Nb(n)),Y(229)),ft(ft(e,Nb(l)),Y(1!=l?150:401)),n>4?t=Y(2):(u=it(a),t=ct(),ht(ht(t,Y(158)),u),t=it(t)),mt(ft(e,t),46)):(1==l?t=Y(396):(t=Nb(l),i=ct(),ht(ht(ht(i,Y(397)),t),Y(398)),t=it(i)),ft(e,t),ft(e,Y(399))))})(l,t),it(l)})),"eG",o(((e,t,l)=>{let n,a,r,i,o,s,u,c,d,h,f,p,j,m,k,g,b,w,v,y,q,x,E;n=l.mR,a=t,r=a.kZ,i=a.mS,o=Fg(r),s=ed(3.75*o),u=ed(5.5*Fg(r)),c=td(r-Vg(r)-u),d=id(1,rd(c,td(i-s-ed(2.2*o)))),h=_b(Vg(r)+td((c-d)/2),s,d,d),f=Pb(h)+ld(1.25*o),p=new Kg,j=_b(f,s,ld(1*o),d),u=1.15*o,Em(),m=Tm(u,ym),c=ld(1.35*o),k=Rm(o,ym),g=ld(2.9*o),u=id(5.5,rd(10,.028*d)),p.qb=r,p.rl=i,p.k$=h,p.mC=j,p.o9=m,p.qW=c,p.p6=k,p.n5=g,p.lk=o,p.n$=u,p.qs=1.5,b=new Yg,m=l.nD,sn(),Br(n,en,Y(109))?(nb(),h=tb):(nb(),h=eb),Br(n,tn,Y(114))?(cb(),j=sb):(cb(),j=ob),b.jX=p,b.j7=m,b.nK=h,b.qp=j,w=Xo(l),v=l.lS,j=pb(w.kJ.kM,b.jX.k$),Yp(a,_b(0,0,a.kZ,a.mS),b.j7.jS),y=b.jX,q=b.j7,x=w.lP,k=w.m6,h=y.k$,d=h.je+h.jj/2,h=ct(),pt(ht(h,Y(227)),x),ej(a,it(h),d,y.qW,y.o9,q.jz),h=ct(),ht(ht(h,Y(228)),k),n=it(h),c=2*(rd(d,y.qb-d)-4),h=y.p6,f=h.kN,h=h.k8,Nk(),h!==Sk?(m=Tm(rd(f,c/(.65*n.i5.length)),ym),ej(a,n,d,y.n5,m,q.jz)):(E=n.i5.length>=20?26:n.i5.length,o=y.n5,m=q.jz,u=ad(E,n.i5.length),s=rd(f,c/(.602*u)),ej(a,n,d-.602*s*u/2,o,Rm(s,vm),m)),((e,t,l,n)=>{let a,r,i,o,s,u,c,d,h,f,p;for(a=e.jX,r=a.k$.jj,i=n.kJ,o=i.jI,s=r/(o-1|0),u=new Iw,n=n.lJ,r=.05/s,u.jp=i,u.nu=n,u.rh=r,o=o+2|0,u.lZ=o,c=F(I(o,i.ka+2|0)),d=c.data,u.nG=c,c=K(2*d.length|0),d=c.data,u.lY=c,o=0,h=d.length,o>h&&(t=new ki,vt(t),ae(t));o<h;)f=o+1|0,d[o]=-1,o=f;for(r=Kp(t,Jg(a)),n=e.nK,nb(),o=n!==eb?20:2,i=gb(t,e.jX.k$,r),n=Pp(e.j7.kp,0),a=t,Yp(a,i,n),h=1;h<o;){for(r=h,t=Tw(u,r/o).pk,p=new nv,n=t.ny,t=El(),i=bl(n);ug(i);)c=kb(l,cg(i)),Tl(t,c);av(p,t),Yp(a,p,Pp(e.j7.kp,r/(o-1|0))),h=h+1|0}for(n=bl(Tw(u,.5).pV);ug(n);)p=cg(n),Zp(a,Mw(kb(l,p.lN)),Pw(e.j7.mF,1.2*Jg(e.jX)))})(b,t,j,w),a=b.jX,h=b.j7,m=j.j1,m=Hw(m.j6,m.j4,Qg(a,j.j2.jj)),n=j.j1,((e,t,l,n,a,r)=>{let i,o,s,u,c,d,h,f,p,j,m,k,g,b,w;for(i=l.lk,o=Pw(n.ki,Kp(t,Jg(l))),s=gb(t,e.j2,o.le),Em(),u=Tm(i,ym),c=Ub(s)+Gg(l),d=bl(a),i*=.75;ug(d);)h=cg(d),f=jb(e,h.l3),p=Fp(t,f,o.le),j=G(4),m=j.data,m[0]=p,m[1]=Ub(s),m[2]=p,m[3]=c,a=Ow(j),k=t,Zp(k,a,o),g=c+Gg(l)+i,b=sv(h.km,u)/2,w=rd(f,k.kZ-b-1),ej(k,h.km,w,g,u,n.ks);bb(e,t,l,n,r,s.je,-1),Zp(t,s,o)})(j,t,a,h,m,Hw(n.jW,n.jQ,Qg(a,j.j2.jB))),((e,t)=>{let l,n,a,r,i,o,s,u,c,d,h,f,p,j;for(l=e.nK,nb(),n=l!==eb?20:100,l=e.jX,a=Hw(0,1,Qg(l,l.mC.jB)),l=e.jX,r=e.j7,i=r.kp,o=Pw(r.ki,Kp(t,Jg(l))),s=gb(t,l.mC,o.le),u=pb(vp(0,1,0,1),l.mC),c=0;c<n;)d=c?mb(u,c/n):Ub(s),h=new Ob,f=s.je,p=s.jt,Db(h,f,p,s.jj,d-p),j=Pp(i,c/ad(1,n-1|0)),Yp(t,h,j),c=c+1|0;bb(u,t,l,r,a,Pb(s),1),Zp(t,s,o)})(b,t),((e,t,l,n)=>{let a,r,i,o,s,u,c,d,h,f,p,j,m,k,g;for(a=e.jX,r=e.j7,i=e.qp,o=Zc(16/id(16,vb(n))),s=id(2.5,a.n$*o),u=a.qs,c=u>0?Kp(t,u*o):0,d=0,h=N(c,0),f=2*c;d<vb(n);)o=Sd(n.jK,d,0),u=Sd(n.jK,d,1),qp(l.j1,o,u)&&(p=jb(l,o),j=mb(l,u),m=yb(n,d),cb(),i===ob&&m?(o=Kp(t,s*Zc(3.141592653589793)),k=new Ob,u=o/2,Db(k,Vp(t,p-u),Vp(t,j-u),o,o)):k=cv(p,j,s),h>0&&(k instanceof uv?(a=k,g=cv(a.oz,a.oy,a.oh+c)):(a=k,g=_b(a.je-c,a.jt-c,a.jj+f,a.jB+f)),a=r.jS,Yp(t,g,a)),a=m?r.mt:r.mf,Yp(t,k,a)),d=d+1|0})(b,t,j,w),a=new iw,a.oZ=b,a.o6=t,a.o7=j,a.o5=w,((e,t)=>{let l,n,a,r,i;e!==wo&&(l=e.lF,n=t.oZ,a=t.o6,r=t.o7,t=t.o5,i=cv(jb(r,Sd(t.jK,l,0)),mb(r,Sd(t.jK,l,1)),1.9*n.jX.n$),t=Pw(n.j7.jz,2),Zp(a,i,t))})(v,a),e.kx=Aa(pb((e=>e.kM)((e=>e.kJ)(w)),(e=>e.k$)(p))),e.k_=Aa((e=>e.jC)((e=>e.ko)(l)))}))],Vo,0,Mo,[Po],16,0,0,["gV",r(Uo),"gU",s(((e,t,l,n)=>Eo(es(e,t,l)))),"gW",s(((e,t,l,n)=>{Yo(e,Ao(es(e,t,l))),e.nN=0,e.ra=t,e.q_=l,e.qV=e.kV.data[e.jO]})),"gX",o(((e,t,l)=>{let n;n=(t-e.ra-(l-e.q_))/40,Zo(e,ld(100*(e.qV+n))/100,e.nN),e.nN=1})),"eH",i(((e,t)=>{let l,n,a,r,i,o,s,u,c,d,h,f,p;for(l=(t=Jo(e,t)).js,n=ct(),a=t.js,r=t.lT.data[np(a)].data[0],i=t.lT.data[0].data,ft(ft(n,Y(236)),rg(i[0],i[1])),ft(n,Y(237)),o=0;o<=np(a);)pt(ft(n,Y(o?238:2)),ap(a,o)),o=o+1|0;for(ft(ft(n,Y(239)),kw(r)),isNaN(r)?ft(n,Y(240)):ft(n,Y(r>.5?242:241)),ft(ft(n,Y(243)),Mm($b(t,np(a),0))),mt(n,46),o=1;o<np(l);)Cm(n,t,o),o=o+1|0;for(s=K(3).data,u=0,c=jd(t.ln),d=0;i=c.data,!(d>=i.length);){if(!Uk(Wk(t.js,d))){for(u>=3?h=3:(o=u+1|0,h=u,u=o);h>0&&(r=od(i[d]),o=h-1|0,r>od(i[s[o]]));)h<3&&(s[h]=s[o]),h=h+-1|0;h<3&&(s[h]=d)}d=d+1|0}if(0===i[s[0]])ft(n,Y(244));else{for(ft(n,Y(1!=u?245:246)),d=0;d<u;)ft(n,Y(d?d!=(u-1|0)?158:247:2)),mt(ft(n,Mm(i[s[d]])),32),l=t.js,f=Wk(l,s[d]),a=Bm(l,f.lC-1|0,f.mT),f=Bm(l,f.lC,f.nv),l=ct(),ht(ht(ht(ht(l,Y(248)),a),Y(194)),f),ft(n,it(l)),d=d+1|0;mt(n,46)}for(o=0,h=0,u=0,i=jd(t.ln),d=0;s=i.data,!(d>=s.length);)p=Uk(Wk(t.js,d))?0:1,o=o+(p?1:0)|0,h=h+(p&&s[d]<0?1:0)|0,u=u+(t.mm.data[d]?1:0)|0,d=d+1|0;return pt(ft(pt(ft(n,Y(249)),o),Y(250)),h),ft(n,Y(1!=h?251:252)),u>0&&(ft(pt(mt(n,32),u),Y(253)),ft(n,Y(1!=u?254:255))),it(n)})),"eG",o(((e,t,l)=>{let n,a,r,i,o,s,u,c,d,f,p;e:{if(n=l.nD,!Ta(e.lA)){t:if(a=Na(e.lA).jc,a===n)r=1;else if(null!==n&&ge(n)===h(_f)){if(i=n,!al(a.jS,i.jS)){r=0;break t}if(!al(a.jz,i.jz)){r=0;break t}if(!al(a.ks,i.ks)){r=0;break t}if(!al(a.ki,i.ki)){r=0;break t}if(!al(a.mF,i.mF)){r=0;break t}if(!al(a.mf,i.mf)){r=0;break t}if(!al(a.mt,i.mt)){r=0;break t}if(!al(a.kI,i.kI)){r=0;break t}if(!al(a.ky,i.ky)){r=0;break t}if(!al(a.n4,i.n4)){r=0;break t}if(!al(a.ns,i.ns)){r=0;break t}if(al(a.kp,i.kp)){r=1;break t}r=0}else r=0;if(r)break e}for(a=new jg,a.jc=n,i=new cw,i.nV=K(256),o=new Bp,s=W(Np,3),u=s.data,u[0]=n.kI,u[1]=Pp(n.kp,.5),u[2]=n.ky,Dp(o,s),i.p5=o,r=0;r<256;)o=Up(n.kp,r),i.nV.data[r]=-16777216|o.jL<<16|o.jV<<8|o.jR,r=r+1|0;a.ni=i,e.lA=Aa(a)}if(c=l.ko.jJ,!Ta(e.lb)&&op(Na(e.lb),c)||Go(e,c),!Ia(e.kf)||Na(e.kf).nl!==e.k1||Na(e.kf).oA!==e.m0){for(d=e.k1,r=0,o=bl(c.j3);ug(o);)r=ad(r,cg(o).l0);f=rd(104,id(56,1.9*kg(c,d))),f=ed(rd(id(300,rd(460,.8*d)),16-(0|-r)*f)),n=e.pf.style,r=0|id(260,f),o=ct(),ht(pt(o,r),Y(256)),n.setProperty("height",te(it(o))),e.kf=Aa(((e,t,l)=>{let n=new mg;return((e,t,l,n)=>{let a,r,i,o,s,u,c,d,h,f,p,j,m,k,g,b,w;for(e.jq=t,e.nl=l,e.oA=n,a=Rc(t.j3),e.j0=l<380?11:12,e.mo=bg(t,l),e.kn=G(a),e.jx=G(a),e.lE=G(a),r=0,i=n-16;r<a;){if(e.kn.data[r]=rd(104,i/ap(t,r)),o=$g(e)+6,s=Ag(e,r)?e.kn.data[r]-o:.78*e.kn.data[r],u=kg(t,l),e.jx.data[r]=id(2,rd(u,s)),c=e.lE,r)for(d=ap(e.jq,r),h=e.jq,f=r-1|0,d=I(d,ap(h,f)),p=Rg(e,r)-Tg(e,r),j=Bg(e)/2/p,u=(Dg(e,f)-e.jx.data[f])/2/p- -j,o=1-j-(Dg(e,r)-e.jx.data[r])/2/p,s=d>4?.225:1,n=NaN,p=-1/0,f=1,m=A(d,24);f<60&&m<=0;)k=f/60,g=u<=k&&k<=o?_g(e,r,k,0):-1,g>0&&(b=_g(e,r,k,j),w=(b<0?rd(g,12)-100:rd(b,12))-od(k-.4),w>p&&(b>=0||j<=s)&&(n=k,p=w)),f=f+1|0;else n=NaN;c.data[r]=n,r=r+1|0}})(n,e,t,l),n})(c,e.k1,e.m0))}l=Jo(e,l),i=Na(e.lA),o=Na(e.kf),p=new Ob,n=t,Db(p,0,0,(e=>e.kZ)(n),(e=>e.mS)(n)),Yp(n,p,(e=>e.jS)(i.jc)),(e=>{let t,l,n,a,r,i,o,s,u,c,d,h,f,p,j,m,k,g,b,w,v;for(t=np(e.jh.js),l=1;l<=t;){for(n=Xb(e,l),a=El(),r=El(),i=El(),o=0;o<=28;)s=El(),Tl(a,s),s=El(),Tl(r,s),o=o+1|0;for(u=0;u<ap(e.jh.js,l);){if(Ig(e.i7)){for(d=G(4).data,h=0;h<ap(e.jh.js,l-1|0);){for(c=od(Cb(e.jh,l,u,h)),o=0;o<4;)f=id(d[o],c),c=rd(d[o],c),d[o]=f,o=o+1|0;h=h+1|0}c=d[3]}else c=0;for(o=Ig(e.i7)?4:2147483647,h=0;s=e.jh.js,p=l-1|0,!(h>=ap(s,p));)s=e.jh,j=Bb(s,Xk(s.js,l,u,h)),f=Cb(e.jh,l,u,h),d=J([Tg(e.i7,l),yg(e.i7,p,h),Rg(e.i7,l),yg(e.i7,l,u)]),j&&(m=Yw(f,Xb(e,l)),s=Rp(e.jd.jc.jz,.22),k=e.ji,g=Mw(d),s=Pw(s,m+10),Zp(k,g,s)),b=o>0&&od(f)>=c?1:0,o=o-(b?1:0)|0,(j||b)&&(0===f||isNaN(f)?Tl(i,d):(j=0|ld(4*Yw(f,n)),Tl(Nl(f<0?a:r,j),d))),h=h+1|0;u=u+1|0}for(w=e.ji,s=e.jd.jc,c=id(2.5,7*n),f=rd(1,.8*n+.3),k=Rp(s.ky,f),g=Rp(s.kI,f),v=a,o=v.ja-1|0;o>=0;)f=o/4,Zw(w,Nl(r,o),Pw(k,f)),Zw(w,Nl(v,o),_w(g,f,c)),o=o+-1|0;Zw(w,i,Pw(s.ks,.75)),l=l+1|0}for(l=0;l<=t;){for(o=0;o<ap(e.jh.js,l);)Hb(e,fw(l,o)),o=o+1|0;l=l+1|0}for(l=1;l<=t;)Qb(e,l),l=l+1|0})(((e,t,l,n)=>{let a=new Wb;return((e,t,l,n,a)=>{let r;e.jd=t,e.ji=l,e.i7=n,e.jh=a,r=n.j0,Em(),e.ov=Rm(r,ym),e.nB=Tm(n.j0,ym)})(a,e,t,l,n),a})(i,t,o,l))}))],ts,0,ke,[],16,0,()=>ns(),0,ss,0,ke,[],16,0,0,0,hs,0,ke,[],16,0,0,0,bs,0,ke,[],16,0,0,0,vs,0,ke,[],1537,0,0,0,ys,0,ke,[vs],1,0,0,0,qs,0,ke,[],16,0,0,0]),me([Ss,0,ke,[],16,0,0,0,Ns,0,ke,[],16,0,0,0,Is,0,ke,[],16,0,()=>Ls(),0,Bs,0,ke,[],16,0,0,0,Ws,0,ke,[ta],1537,0,0,0,Xs,0,ke,[Ws],1,0,0,0,Ks,0,ke,[],1537,0,0,0,Vs,0,ke,[Ks],1,0,0,["gJ",i(((e,t)=>{let l;l=e.qy,br(l.i6),qn(l,li(l.i6.i$)+t)}))],Fs,0,ke,[Ks],1,0,0,["gJ",i(((e,t)=>{qn(e.qm,t)}))],Gs,0,ke,[],17,0,0,0,eu,0,ke,[ji],1,0,0,["f$",r((e=>{sa(e.re)}))],tu,0,ke,[],17,0,0,0,ru,0,ke,[pa],1,0,0,0,ou,0,ke,[ji],1,0,0,["f$",r((e=>{sa(e.pN)}))],su,0,ke,[],16,0,0,0,ju,0,ke,[],1536,0,0,0,mu,0,ke,[ju],1,0,0,["gd",o(((e,t,l)=>{Zo(e.pa,t,l)}))],ku,0,ke,[pa],1,0,0,0,bu,0,ke,[pa],1,0,0,0,vu,0,ke,[pa],1,0,0,0,qu,0,ke,[ji],1,0,0,["f$",r((e=>{let t;t=e.px,ns(),oa(t,0)}))],xu,0,ke,[ji],1,0,0,["f$",r((e=>{let t;t=e.qh,ns(),ia(t,-1)}))],Eu,0,ke,[ji],1,0,0,["f$",r((e=>{let t;t=e.qR.jg,t.i6.jE?bn(t):gn(t)}))],Su,0,ke,[ji],1,0,0,["f$",r((e=>{let t;t=e.oN,ns(),ia(t,1)}))],Au,0,ke,[ji],1,0,0,["f$",r((e=>{let t;t=e.qq,ns(),oa(t,2147483647)}))],Nu,0,ke,[pa],1,0,0,0,Tu,0,ke,[pa],1,0,0,0,zu,0,Ei,[],17,0,0,["X",i(((e,t)=>{let l;return l=e===t||null!==t&&ge(t)===h(zu)&&al(e.i8,t.i8)&&al(e.jf,t.jf)?1:0,l}))],Pu,0,ke,[ju],1,0,0,["gd",o(((e,t,l)=>{let n;n=e.p9,ms(n,t,Sd(n.jv.i8,js(n),1),l)}))],Uu,0,ke,[ju],1,0,0,["gd",o(((e,t,l)=>{let n;n=e.ph,ms(n,Sd(n.jv.i8,js(n),0),t,l)}))],Wu,0,ke,[pa],1,0,0,0,Hu,0,ke,[pa],1,0,0,0,Vu,0,ke,[ji],1,0,0,["f$",r((e=>{let t;t=e.qv,gs(t,Ou(t.jv,js(t)),0)}))],Fu,0,ke,[],17,0,0,0,ec,0,ke,[ji],1,0,0,["f$",r((e=>{let t,l,n,a,r,i,o,s;for(t=e.pP,l=yp(t.jv.i8),n=t.mq,a=qo(_u(t.jv)),fa(n,a),r=l.j6,i=ks(r-(r-l.j4)/2),r=l.jW,o=ks(r-(r-l.jQ)/2),a=t.jv,n=Cu(yd(_u(a)+1|0,2),yd(_u(a)+1|0,1)),s=0;s<_u(a);)Du(n,s,Sd(a.i8,s,0),Sd(a.i8,s,1),Sd(a.jf,s,0)),s=s+1|0;Du(n,_u(a),i,o,1),gs(t,n,0)}))],tc,0,ke,[ji],1,0,0,["f$",r((e=>{let t,l,n,a,r,i,o;for(t=e.oT,l=t.mq,n=yo(),fa(l,n),n=t.jv,a=js(t),r=Cu(yd(_u(n)-1|0,2),yd(_u(n)-1|0,1)),i=0;i<_u(n);)o=A(i,a),o&&Du(r,o<0?i:i-1|0,Sd(n.i8,i,0),Sd(n.i8,i,1),Sd(n.jf,i,0)),i=i+1|0;gs(t,r,0)}))],lc,0,ke,[],17,0,()=>uc(),0,hc,0,ke,[ji],1,0,0,["f$",r((e=>{da(e.ql)}))],fc,0,ke,[ji],1,0,0,["f$",r((e=>{ha(e.pD)}))],pc,0,ke,[ji],1,0,0,["f$",r((e=>{let t,l,n;t=e.oW,sn(),l=Ul,n=Je(1e4*Math.random()|0),ua(t,l,n)}))],jc,0,ke,[pa],1,0,0,0,kc,0,ke,[pa],1,0,0,0,bc,0,ke,[Ws],1,0,0,0,vc,0,ke,[],1537,0,0,0,yc,0,ke,[vc],1,0,0,["dh",i(((e,t)=>{Tl(e.pm,t)}))],qc,0,ke,[],17,0,0,0,xc,0,ke,[ta],1537,0,0,0,Ec,0,ke,[xc],1,0,0,0,Ac,0,gl,[ql],1024,0,0,0,Nc,0,Ac,[ql],1,0,0,["bf",i(Tc),"ba",r(Rc)]]),me([zc,0,ke,[jr],1,0,0,["bK",r((e=>performance.now()))],Lc,0,ke,[],17,0,0,0,Uc,0,ke,[],1,0,0,0,Jc,0,ke,[],17,0,0,0,ud,0,Ei,[],17,0,0,["X",i(((e,t)=>{let l;e:if(e===t)l=1;else if(null!==t&&ge(t)===h(ud)){if(!al(e.jJ,t.jJ)){l=0;break e}if(!al(e.jC,t.jC)){l=0;break e}if(!al(e.ng,t.ng)){l=0;break e}if(e.ld!=t.ld){l=0;break e}if(e.k5!==t.k5){l=0;break e}if(!al(e.kS,t.kS)){l=0;break e}if(!al(e.nL,t.nL)){l=0;break e}if(!al(e.lf,t.lf)){l=0;break e}if(e.mc==t.mc){l=1;break e}l=0}else l=0;return l}))],fd,0,ke,[],17,0,0,0,wd,0,ke,[],17,0,0,["X",i(Rd)],zd,0,ke,[],17,0,0,0,Cd,0,ke,[jr],1,0,0,["bK",r((e=>performance.now()))],$d,0,ke,[],1537,0,0,0,Bd,0,ke,[$d],1,0,0,0,Md,0,ke,[],16,0,0,0,_d,0,St,[],1,0,0,0,Pd,0,Ei,[],16,0,0,["X",i(((e,t)=>{let l;return l=e===t||null!==t&&ge(t)===h(Pd)&&al(e.kl,t.kl)&&al(e.kY,t.kY)?1:0,l}))],Wd,0,ke,[$d],1537,0,0,0,Xd,0,ke,[Wd],1,0,0,["df",i(((e,t)=>{let l,n,a,r,i;for(l=e.p_,n=G(l.length),a=n.data,r=0,i=a.length;r<i;)a[r]=l[r],r=r+1|0;return Ir(t,n)}))],Hd,0,ke,[],16,0,0,0,Kd,0,ke,[],17,0,0,0,Fd,0,Xe,[ve],1,0,()=>Jd(),0,Yd,0,Cl,[],66561,0,()=>oh(),0,hh,0,ke,[],32768,0,()=>ph(),0,mh,0,ke,[ta],1537,0,0,0,kh,0,ke,[mh],1,0,0,0,bh,0,ke,[pa],1,0,0,0,vh,0,ke,[pa],1,0,0,0,qh,0,ke,[pa],1,0,0,0,Eh,0,ke,[pa],1,0,0,0,Ah,0,ke,[pa],1,0,0,0,Ih,0,ke,[pa],1,0,0,0,Rh,0,ke,[pa],1,0,0,0,Lh,0,ke,[pa],1,0,0,0,$h,0,ke,[pa],1,0,0,0,Mh,0,St,[],1,0,0,0,Oh,0,ke,[],16,0,0,0,Wh,0,ke,[],17,0,0,0,Xh,0,ke,[],0,0,()=>Yh(),0,ef,0,ke,[ta],1,0,0,0,tf,0,ke,[],17,0,()=>uf(),0,df,0,ke,[ta],1537,0,0,0,hf,0,ke,[df],1537,0,0,0,ff,0,ke,[ta],1537,0,0,0,pf,0,ke,[la],1537,0,0,0,jf,0,ke,[la],1537,0,0,0,mf,0,ke,[la],1537,0,0,0,kf,0,ke,[la],1537,0,0,0,gf,0,ke,[la],1537,0,0,0,bf,0,ke,[la],1537,0,0,0,wf,0,ke,[la],1537,0,0,0,vf,0,ke,[la],1537,0,0,0,yf,0,ke,[hf,ff,la,pf,jf,mf,kf,gf,bf,wf,vf],1025,0,0,0]),me([xf,0,ke,[],16,0,0,0,Nf,0,ke,[],16,0,0,0,zf,0,Ei,[],17,0,0,["X",i(((e,t)=>{let l;return l=e===t?1:null!==t&&ge(t)===h(zf)?e.mH!=t.mH?0:e.mw==t.mw?1:0:0,l}))],Cf,0,ke,[],17,0,0,0,Df,0,Ei,[],16,0,0,0,_f,0,Ei,[],17,0,0,0,Wf,0,ke,[],17,0,0,0,Kf,0,ke,[],16,0,0,0,Ff,0,ke,[],1,0,0,0,Jf,0,ke,[],17,0,0,0,Zf,0,ke,[vc],1,0,0,["dh",i(((e,t)=>{lo(e.pR,e.pS.jb,t)}))],ep,0,ke,[pa],1,0,0,0,lp,0,Ei,[],17,0,0,["X",i(op)],sp,0,Ei,[],16,0,0,0,kp,0,Ei,[],17,0,()=>wp(),["X",i(xp)],Sp,0,ke,[],17,0,0,0,Np,0,Ei,[],17,0,0,["X",i($p)],Bp,0,ke,[],17,0,()=>Op(),0,Hp,0,ke,[],1537,0,0,0,Gp,0,ke,[Hp],17,0,()=>Qp(),0,aj,0,Ei,[],17,0,0,0,rj,0,ke,[vc],1,0,0,["dh",i(((e,t)=>{let l,n;t=tl(t),l=e.q3,n=e.q2,t.show(!!l,!!n)}))],ij,0,Ei,[],16,0,0,["X",i(((e,t)=>{let l,n,a;return e===t?l=1:null!==t&&ge(t)===h(ij)?(n=e.lp,a=t.lp,al(el(n),el(a))?(n=e.mU,a=t.mU,al(el(n),el(a))?(n=e.l_,a=t.l_,al(el(n),el(a))?(n=e.lB,t=t.lB,l=al(el(n),el(t))?1:0):l=0):l=0):l=0):l=0,l}))],oj,0,Ei,[],16,0,0,["X",i(((e,t)=>{let l,n,a;return e===t?l=1:null!==t&&ge(t)===h(oj)?e.lQ!=t.lQ?l=0:(n=e.mk,a=t.mk,al(el(n),el(a))?(n=e.m2,t=t.m2,l=al(el(n),el(t))?1:0):l=0):l=0,l}))],sj,0,ke,[ta],1537,0,0,0,uj,0,ke,[sj],1,0,0,0,dj,0,Ei,[],16,0,0,["X",i(((e,t)=>{let l;return l=e===t||null!==t&&ge(t)===h(dj)&&al(e.mp,t.mp)&&e.m9==t.m9?1:0,l}))],hj,0,Zn,[],1,0,0,0,fj,0,Cl,[],66561,0,()=>kj(),0,vj,0,ke,[],1537,0,0,0,yj,0,ke,[vj],17,0,0,["ev",o(((e,t,l)=>{let n,a,r,i;for(n=jd(t),e.na.ev(t,l),a=jd(t),r=0;i=a.data,!(r>=i.length);)i[r]=e.o1.data[r]?n.data[r]:i[r],r=r+1|0;md(t,a)})),"d6",r((e=>e.na.d6())),"eb",i(((e,t)=>{e.na.eb(t)}))],qj,0,ke,[],1537,0,0,0,xj,0,Ei,[qj],17,0,0,["d1",i(((e,t)=>{let l,n,a,r,i;return l=pd(t),n=l.jl.data,a=W(Q(v),2),r=a.data,r[0]=J([1,1]),r[1]=J([1,1]),n[1]=qd(a),n=l.jk.data,a=W(Q(v),2),r=a.data,i=G(1),i.data[0]=0,r[0]=i,i=G(1),i.data[0]=-1,r[1]=i,n[1]=qd(a),n=l.jl.data,a=W(Q(v),1),a.data[0]=J([1,-2]),n[2]=qd(a),n=l.jk.data,a=W(Q(v),1),r=a.data,i=G(1),i.data[0]=0,r[0]=i,n[2]=qd(a),l}))],Ej,0,Ei,[qj],17,0,0,["d1",i(((e,t)=>pd(t)))],Sj,0,Ei,[qj],17,0,0,["d1",i(((e,t)=>{let l;return l=pd(t),md(l,e.pY),l}))],Aj,0,ke,[],1537,0,0,0,Nj,0,ke,[Aj],1,0,0,0,Ij,0,ke,[],17,0,0,0,Rj,0,St,[],1,0,0,0,zj,0,Yd,[],65552,0,0,["gQ",i(Lj),"gR",o(((e,t,l)=>l*(1-l)))],Cj,0,Yd,[],65552,0,0,["gQ",i(((e,t)=>{let l,n,a,r,i,o;return ey(),l=Zv,n=t+0x600000000000-0x600000000000,od(n)<20&&0!==t?(a=1280+(64*n|0)|0,r=l.n0.data[a],i=(t-=n)*t,i=i*t*(i*(.13333333333333333-.05396825396825397*i)-.3333333333333333),n=t+i,o=r*n,t=t+r-(o*(n+r)/(1+o)-i-l.oE.data[a])):t>0?t=1:t<0&&(t=-1),t})),"gR",o(((e,t,l)=>1-l*l))],$j,0,Yd,[],65552,0,0,["gQ",i(((e,t)=>(t<0&&(t=0),t))),"gR",o(((e,t,l)=>t>0?1:0))],Bj,0,Yd,[],65552,0,0,["gQ",i(((e,t)=>(t>0||(t*=.01),t))),"gR",o(((e,t,l)=>t>0?1:.01))],Mj,0,Yd,[],65552,0,0,["gQ",i(((e,t)=>{let l,n;return l=Cv(-od(t)),n=1+l,Wg(n)-(n-1-l)/n+id(t,0)})),"gR",o(((e,t,l)=>(oh(),Lj(0,t))))],Oj,0,Yd,[],65552,0,0,["gQ",i(((e,t)=>hg(t))),"gR",o(((e,t,l)=>fg(t)))],Dj,0,Yd,[],65552,0,0,["gQ",i(((e,t)=>t)),"gR",o(((e,t,l)=>1))],_j,0,ke,[ta],1025,0,0,0,Pj,0,ke,[ta],1536,0,0,0,Uj,0,ke,[Pj],1,0,0,0,Xj,0,ke,[Pj],1,0,0,0]),me([Kj,0,ke,[ol],1537,0,0,0,Vj,0,sl,[Kj],1025,0,0,0,Fj,0,Vj,[],1024,0,0,0,Gj,0,Fj,[],0,0,0,0,Jj,0,ke,[],1537,0,0,0,Qj,0,ke,[Jj],1025,0,0,0,Yj,0,Qj,[],1024,0,0,0,Zj,0,Yj,[],0,0,0,0,em,0,Ac,[],0,0,0,["bf",i(((e,t)=>{let l;l=new Zn,vt(l),ae(l)})),"ba",r((e=>0)),"p",r((e=>(uf(),rf))),"m",r((e=>1))],tm,0,ke,[],1537,0,0,0,lm,0,ke,[tm],0,0,0,["q",r((e=>0)),"s",r((e=>{let t;t=new _d,vt(t),ae(t)}))],nm,0,ke,[tm],1537,0,0,0,am,0,ke,[nm],0,0,0,0,rm,0,ke,[Xt],1,0,0,0,im,0,ke,[],16,0,0,0,gm,0,ke,[],17,0,0,0,wm,0,Cl,[],65553,0,()=>Em(),0,Nm,0,Ei,[],17,0,0,0,zm,0,ke,[],16,0,0,0,Lm,0,ke,[],17,0,0,0,Om,0,ke,[],16,0,0,0,_m,0,ke,[],17,0,0,0,Pm,0,ke,[],17,0,0,0,Um,0,ke,[ji],1,0,0,["f$",r((e=>{let t,l;t=e.pr,l=e.ps,oa(t.pp.pQ,l)}))],Wm,0,St,[],1,0,0,0,Xm,0,ke,[],1536,0,0,0,Km,0,ke,[Xm],16,0,0,["hz",s(((e,t,l,n)=>{let a,r,i,o;a=1!=(t%2|0)?0:1,r=eg(l),i=Zc(a?.25*r:.4375*r+.5625),o=6.283185307179586*eg(l),Ad(n,t,0,i*fg(o)),Ad(n,t,1,i*hg(o))}))],Vm,0,ke,[Xm],16,0,0,["hz",s(((e,t,l,n)=>{let a,r,i;a=(((37*(t/2|0)|0)%100|0)+eg(l))/100,r=.9*a+.1,i=10.995574287564276*a+3.141592653589793*(t%2|0),Ad(n,t,0,r*fg(i)+.02*tg(l)),Ad(n,t,1,r*hg(i)+.02*tg(l))}))],Fm,0,ke,[Xm],16,0,0,["hz",s(((e,t,l,n)=>{let a,r,i,o;a=3.141592653589793*eg(l),r=t%2|0?0:1,i=r?fg(a):1-fg(a),o=r?hg(a):.5-hg(a),Ad(n,t,0,(i+.1*tg(l)-.5)/1.5),Ad(n,t,1,(o+.1*tg(l)-.25)/1.5)}))],Gm,0,ke,[Xm],16,0,0,["hz",s(((e,t,l,n)=>{let a;a=(t%2|0)-.5,Ad(n,t,0,a+.2*tg(l)),Ad(n,t,1,a+.2*tg(l))}))],Jm,0,ke,[vj],17,0,0,["ev",o(((e,t,l)=>{let n,a;for(n=1;a=t.jl.data,!(n>=a.length);)Qm(e,l.l8.data[n],e.lM.jl.data[n],a[n]),Qm(e,l.l7.data[n],e.lM.jk.data[n],t.jk.data[n]),n=n+1|0})),"d6",r((e=>jd(e.lM))),"eb",i(((e,t)=>{md(e.lM,t)}))],Ym,0,ke,[vj],17,0,0,["ev",o(((e,t,l)=>{let n,a;for(e.k6=.9*e.k6,e.k0=.999*e.k0,n=1;a=t.jl.data,!(n>=a.length);)Zm(e,l.l8.data[n],e.lG.jl.data[n],e.lL.jl.data[n],e.od.jl.data[n],e.nE.jl.data[n],a[n]),Zm(e,l.l7.data[n],e.lG.jk.data[n],e.lL.jk.data[n],e.od.jk.data[n],e.nE.jk.data[n],t.jk.data[n]),n=n+1|0})),"d6",r((e=>{let t,l,n,a,r,i;return t=jd(e.lG),l=t.data,n=jd(e.lL),a=l.length,r=2*a|0,i=G(r+2|0),l=i.data,Qf(t,0,i,0,a),Qf(n,0,i,a,a),l[r]=e.k6,l[r+1|0]=e.k0,i})),"eb",i(((e,t)=>{let l,n,a;l=t.data,n=(l.length/2|0)-1|0,a=G(n),Qf(t,n,a,0,n),md(e.lG,t),md(e.lL,a),n=2*n|0,e.k6=l[n],e.k0=l[n+1|0]}))],ek,0,Ei,[vj],17,0,()=>lk(),["ev",o(((e,t,l)=>{let n,a;for(n=1;a=t.jl.data,!(n>=a.length);)ik(e.og,l.l8.data[n],a[n]),ik(e.og,l.l7.data[n],t.jk.data[n]),n=n+1|0})),"d6",r((e=>(lk(),tk))),"eb",i(((e,t)=>{}))],ak,0,Ei,[qj],17,0,0,["d1",i(((e,t)=>{let l,n,a;for(l=pd(t),n=Zk(B(e.qz)),a=1;a<=np(t);)l.jl.data[a]=lg(n,ap(t,a),ap(t,a-1|0)),l.jk.data[a]=lg(n,ap(t,a),1),a=a+1|0;return l}))],rk,0,ke,[],17,0,0,0,uk,0,Ac,[ql],0,0,0,["ba",r((e=>2)),"bf",i(((e,t)=>{let l;return t?1==t?e.qn:(l=new Zn,vt(l),void ae(l)):e.qL}))],ck,0,Xe,[ve],1,0,()=>hk(),0,kk,0,Ei,[],17,0,0,["X",i(((e,t)=>{let l;return l=e===t?1:null!==t&&ge(t)===h(kk)&&al(e.kM,t.kM)?e.jI!=t.jI||e.ka!=t.ka?0:al(e.kL,t.kL)?1:0:0,l}))],xk,0,Cl,[],65553,0,()=>Nk(),0,Rk,0,Cl,[],65553,0,()=>$k(),0,Ok,0,ke,[],16,0,0,0,_k,0,Ei,[],17,0,0,0,Vk,0,ke,[],16,0,0,0,Fk,0,Ac,[ql],0,0,0,["ba",r((e=>1)),"bf",i(((e,t)=>{let l;if(!t)return e.qk;l=new Zn,vt(l),ae(l)}))],Gk,0,fj,[],65552,0,0,["ew",o(((e,t,l)=>{let n,a,r,i,o,s,u;for(n=t.i4,a=l.i4,r=0,i=0,o=0;s=a.data,!(o>=s.length);)u=n.data,r+=Jk(0,-s[o],u[o]),i+=Jk(0,1-s[o],1-u[o]),o=o+1|0;return r-i})),"gR",o(((e,t,l)=>-l/t+(1-l)/(1-t)))],Qk,0,fj,[],65552,0,0,["ew",o(((e,t,l)=>{let n,a,r,i,o,s;for(n=t.i4,a=l.i4,r=0,i=0;o=a.data,!(i>=o.length);)s=n.data[i]-o[i],r+=s*s,i=i+1|0;return r})),"gR",o(((e,t,l)=>2*(t-l)))],Yk,0,ke,[],17,0,0,0,ag,0,ke,[],16,0,0,0,sg,0,ke,[tm],0,0,0,["q",r(ug),"s",r(cg)],dg,0,ke,[],17,0,0,0]),me([jg,0,ke,[],17,0,0,0,mg,0,ke,[],17,0,0,0,Ug,0,ke,[],17,0,0,0,Hg,0,ke,[jr],1,0,0,["bK",r((e=>performance.now()))],Kg,0,Ei,[],17,0,0,0,Yg,0,Ei,[],17,0,0,0,Zg,0,Cl,[],65553,0,()=>nb(),0,ib,0,Cl,[],65553,0,()=>cb(),0,fb,0,Ei,[],17,0,0,["X",i(((e,t)=>{let l;return l=e===t||null!==t&&ge(t)===h(fb)&&al(e.j1,t.j1)&&al(e.j2,t.j2)?1:0,l}))],wb,0,Ei,[],17,0,0,["X",i(((e,t)=>{let l;return l=e===t?1:null!==t&&ge(t)===h(wb)?e.lP!=t.lP?0:al(e.m6,t.m6)&&al(e.lJ,t.lJ)&&al(e.kJ,t.kJ)&&al(e.jK,t.jK)&&al(e.m4,t.m4)?1:0:0,l}))],qb,0,ke,[],17,0,()=>Eb(),0,Tb,0,ke,[Wd],1,0,0,["df",i(((e,t)=>Tr(t,e.qo)))],Rb,0,ke,[Wd],1,0,0,["df",i(((e,t)=>{let l,n,a,r;for(l=e.pe,n=ct(),a=0;r=l.data,!(a>=r.length);)r[a]&&pt(ft(n,n.jo<=0?Y(2):Y(169)),a),a=a+1|0;return sn(),Rr(t,Pl,it(n))}))],zb,0,ke,[jr],1,0,0,["bK",r((e=>performance.now()))],Lb,0,Ei,[],17,0,0,0,Mb,0,ke,[],1537,0,0,0,Ob,0,Ei,[Mb],17,0,0,["X",i(((e,t)=>{let l;return l=e===t?1:null!==t&&ge(t)===h(Ob)?e.je!==t.je||e.jt!==t.jt||e.jj!==t.jj?0:e.jB===t.jB?1:0:0,l}))],Wb,0,ke,[],16,0,0,0,tw,0,ke,[],16,0,()=>nw(),0,rw,0,ke,[],16,0,0,0,iw,0,ke,[vs],1,0,0,0,ow,0,ke,[ta],1537,0,0,0,sw,0,ke,[ow],1537,0,0,0,uw,0,ke,[sw],1025,0,0,0,cw,0,ke,[],16,0,0,0,hw,0,Ei,[],17,0,0,["X",i(((e,t)=>{let l;return l=e===t?1:null!==t&&ge(t)===h(hw)?e.ke!=t.ke?0:e.j5==t.j5?1:0:0,l}))],jw,0,ke,[],16,0,0,0,bw,0,Ei,[],16,0,0,0,Sw,0,ke,[vc],1,0,0,["dh",i(((e,t)=>{let l;t=tl(t),l=e.q6,t.setPrinting(!!l)}))],Aw,0,ke,[$d],1,0,0,0,Nw,0,ke,[],16,0,0,0,Iw,0,ke,[],17,0,0,0,$w,0,Ei,[],17,0,0,0,Bw,0,Ei,[Mb],17,0,0,["X",i(((e,t)=>{let l;return l=e===t||null!==t&&ge(t)===h(Bw)&&al(e.lN,t.lN)?1:0,l}))],Dw,0,Ei,[],17,0,0,0,Uw,0,ke,[],17,0,()=>Xw(),0,Fw,0,ke,[],16,0,0,0,function(){let e=this;Ei.call(e),e.rw=null,e.rv=null,e.rt=0,e.rx=0},0,Ei,[],16,0,0,0,Gw,0,ke,[],16,0,0,0,function(){let e=this;ke.call(e),e.rz=0,e.ru=null,e.rs=null,e.ry=null},0,ke,[],16,0,0,0,ev,0,ke,[],1537,0,0,0,tv,0,ke,[ev],1,0,0,0,nv,0,Ei,[Mb],17,0,0,0,iv,0,Ei,[],17,0,0,["X",i(((e,t)=>{let l;return l=e===t?1:null!==t&&ge(t)===h(iv)?e.l3!==t.l3?0:al(e.km,t.km)?1:0:0,l}))],ov,0,ke,[],16,0,0,0,uv,0,Ei,[Mb],17,0,0,0,dv,0,ke,[],16,0,()=>fv(),0,gv,0,ke,[],16,0,0,0,xv,0,Ei,[Mb],17,0,0,0,Ev,0,Ei,[],16,0,0,0]),me([Av,0,Ei,[],17,0,0,0,Nv,0,Ei,[],17,0,()=>Tv(),0,Lv,0,ke,[],17,0,0,0,Ov,0,ke,[],17,0,0,0,Dv,0,ke,[Wd],1,0,0,["df",i(((e,t)=>Tr(t,e.oV)))],_v,0,ke,[],16,0,()=>Uv(),0,Kv,0,St,[],1,0,0,0,Vv,0,ke,[],17,0,()=>Gv(),0,Yv,0,ke,[],17,0,()=>ey(),0,ly,0,ke,[Wd],1,0,0,["df",i(((e,t)=>Ir(t,e.pL)))],ny,0,ke,[],32768,0,()=>ry(),0,oy,0,wt,[],1,0,0,0,sy,0,oy,[],1,0,0,0,uy,0,sy,[],1,0,0,0,cy,0,St,[],1,0,0,0,dy,0,ke,[],32768,0,()=>fy(),0,jy,0,ke,[Wd],1,0,0,["df",i(((e,t)=>Tr(t,e.pi)))],my,0,ke,[],16,0,0,0]);let gy=Q(k),by=Q(g),wy=Q(b),vy=Q(v);var yy;(e=>{Ae(),l=new Array(e.length);for(let t=0;t<e.length;++t)l[t]=ee(e[t])})(["0","<java_object>@","","null"," ","true","object","function","string","number","undefined","nothing"," takes ",", not “","”. The lab uses ","DATA","data","xor","and","or","nand","nor","xnor","circle","spiral","moons","blobs","points","the points to learn","POINTS","with data=points: each point with the label to learn","START","start","random","by-hand","zeros","weights","the weights to begin with","WEIGHTS","with start=weights: W1 b1 W2 b2 and so on, row by row","FROZEN","frozen","weights that training leaves as they are: their places in W1 b1 W2 b2 and so on, from 0","SEED","seed","random weights, as np.random.seed, and the points of circle, spiral, moons and blobs","LAYERS","layers","2","units in each hidden layer","ACTIVATION","activation","sigmoid","tanh","relu","leaky-relu","softplus","sine","identity","what the hidden units make of their sums; with start=by-hand it is relu by default","OUTPUT","output","what the output makes of its sum; with start=by-hand it is relu by default","LOSS","loss","cross-entropy","squared-error","what training makes small; squared-error if the output is not a probability","OPTIMIZER","optimizer","gradient-descent","momentum","adam","how the gradient changes the weights","LEARNING_RATE","learning-rate","1","alpha: how far each update goes","BATCH","batch","all","how many points each update looks at, one batch after another","ITERATIONS","iterations","140","how many updates to make","AT","at","the iteration to show first","VIEW","view","decision","network","hidden","landscape","predictions","backprop","graph","survey","lab","the whole lab, or some of its figures in their order","CONTROLS","controls","transport","none","which controls to show","SHADE","shade","class","probability","what the decision figure colours","MARKERS","markers","shapes","circles","how the points are drawn: circle 0 and square 1, or circles as in the notebook","AUTOPLAY","autoplay","false","whether training starts by itself","SPEED","speed","max","20","iterations a second","THEME","theme","auto","light","dark","light or dark","ENGINE","engine","js","wasm","JavaScript or WebAssembly; both give the same bits"," takes a whole number of iterations, not “","”.","JavaScript, since WebAssembly is not to be had here","JavaScript","WebAssembly","With activation=identity the hidden layers add nothing: all layers together can do no more than a single neuron, which draws one straight line.",", and without a hidden layer there is but one.",".","No straight line parts the points of ","With start=zeros the units of a hidden layer are copies of each other, and every update treats them alike.","Adam moves each weight by about the learning rate at every update, however small the gradient, so "," is a long way: try 0.03.",", and momentum up to ten of those","Each update adds up the gradients of "," points",", so a learning rate of "," overshoots easily. To stride as the notebook does, try ","Runs on ","; nothing leaves this browser.","step","seek","{",", ",'": ','{"format": "xor-lab/1", "experiment": ',', "iteration": ',', "loss": ',', "weights": ',', "biases": ',', "predictions": ',', "correct": ',', "points": ',', "diverged": ',",",";","A network needs the inputs and at least one layer.","There is no activation “","Iteration "," has not been trained yet, only up to ","A weight is a decimal number","study",".hidden-space",".loss",".study",".set-up",".survey","THE_RUN","THE_LOOK","one of ","only ","nothing, or up to "," points x,y,label with semicolons between, labels 0 or 1","nothing, or ",", or up to "," of them with commas between","a decimal","a decimal above 0","a whole number from "," to ",", or ","one or more of "," with commas between","true or false","data=points needs some points, such as points=0,0,0;1,0,1 (x,y,label and so on). The lab uses xor.","start=by-hand is the notebook's solution for two hidden units, so "," is set aside."," numbers"," number","weights has "," where this network has "," (W1 b1 W2 b2 and so on, row by row). The lab starts from random weights.","frozen="," is set aside, since the weights of this network have the places 0 to ","loss=cross-entropy takes the logarithm of a probability, and with "," a prediction need not be one: it may lie outside 0 to 1. The lab uses squared-error."," is more than there are points, so each update looks at all "," is beyond the last iteration, so the lab shows iteration ","There is no setting “","”. The settings are ","p","lab single","hidden-space","set-up","losses","At iteration "," the network says ","nothing: its predictions are not numbers.","1 on "," of the plane shown, ",", and 0 on "," on all of the plane shown.","Iteration: ","Loss: "," of "," from ","The network has no parameter ",",0]","option","A network of "," weights and biases takes a flag for each, not ","To the point "," this network of ","-"," units answers ",", which is not a number.",", so class 0.",", so class 1."," The output's bias is "," All weights are 0."," The strongest weights are "," The only weight is "," and ","from "," Of "," weights, "," are negative."," is negative."," of all weights and biases ","are frozen.","is frozen.","px",".to-start",".step-back",".play",".step",".to-end","Train","Pause","iteration "," / "," a second","5","60","250","1000","tr","th","td","span","wrong","right","aria-current","+","✗","✓","wrong class","right class","; the first 100 are shown"," correct",".x1",".x2","-complaint","A coordinate is a decimal number","button","Go to iteration ","·","This part of the lab is in ",".js, which belongs beside lab.js and could not be loaded. Reload the page to try again.","[","touch","aria-invalid","W1[0,0]","W1[0,1]","W1[1,0]","W1[1,1]","b1[0,0]","b1[1,0]","W2[0,0]","W2[0,1]","b2[0,0]","INPUT","checkbox","range","Y","Z","y","z",", loss "," correct.","0.0","e+","e-",".0","nan","inf","Row "," has "," values where the first has "," is used only with ",", so it is set aside.","SIGMOID","TANH","RELU","LEAKY_RELU","SOFTPLUS","SINE","IDENTITY","grab",", such as −1.5; not “","ArrowUp","ArrowDown","div","label","select","input","text","decimal","-help ","-help","Not a number: ","A Bᵀ","C + bᵀ","A - B","Aᵀ B","(sum of A's rows)ᵀ","A B","Either src or dest is null","A grid of "," points cannot hold "," values: give two points or more each way, and one value for each point.","The figure takes X of Nx2 and y of Nx1, not ","0123456789abcdef","bold ",'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans", sans-serif','ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace',"px ","left","center","CROSS_ENTROPY","SQUARED_ERROR","MIDDLE","END"," The "," units of hidden layer "," answer from "," answers "," (bias ","ŷ","the output","hidden unit "," of layer ","C - alpha B","The shapes do not fit in C = ",": "," into ","SANS","MONO","NORMAL","BOLD","#","A seed is a whole number from 0 to 4294967295, as in np.random.seed, not ","CLASS","PROBABILITY","SHAPES","CIRCLES","under 1%","over 99%","in one piece","in "," pieces"," The one point is"," All "," points are"," on the right side."," On the wrong side: "," point","no","one","two","three","four","A raster of "," takes a colour for each cell.","b ","−",">e300","An axis needs a least and a greatest value, finite and the first below the second."]),qe.prototype.toString=function(){return te(this)},qe.prototype.valueOf=qe.prototype.toString,ke.prototype.toString=function(){return te((e=>{let t,l,n,r,i,o,s,u;if(t=e,t.$id$||(t.$id$=(()=>{let e=a;return e^=e<<13,e^=e>>>17,e^=e<<5,a=e,e})()),l=e.$id$,Fe(),l){for(r=((4+(32-Ye(l)|0)|0)-1|0)/4|0,i=H(r),o=i.data,r=4*(r-1|0)|0,s=0;r>=0;)u=s+1|0,o[s]=Jt(l>>>r&15,16),r=r-4|0,s=u;n=Ie(i)}else n=Y(0);return t=ct(),ht(ht(t,Y(1)),n),it(t)})(this))},ke.prototype.__teavm_class__=function(){return(e=>{let t=this.constructor,l=0;for(;t[d]&&t[d].item;)++l,t=t[d].item;let n="";for(n=0!==t[d].primitiveKind?t[d].name:t[d]?t[d].name||"a/"+t.name:"@"+t.name;l-- >0;)n+="[]";return n})()},(yy=e=>{Ot()},(e,t)=>{e||(e=[]);let l=W(f(),e.length);for(let t=0;t<e.length;++t)l.data[t]=ee(e[t]);((e,t)=>{let n;try{n=void yy.call(null,l)}catch(e){n=e}if(void 0!==t)t(n);else if(n instanceof Error)throw n})(0,t)}).javaException=e=>e instanceof Error&&"object"==typeof e[re]?e[re]:null,Symbol("jsoClass"),(()=>{let e;e=kn.prototype,e.play=p(Yn),e.disconnect=p(Fn),e.isPlaying=p(Bn),e.seek=p(Un),e.surveyRefused=p(_n),e.pause=p(Hn),e.takeSurvey=p(Qn),e.studyLink=p(Xn),e.takeStudy=p(Kn),e.studyRefused=p(Jn),e.engine=p($n),e.attributeChanged=p(Gn),e.reset=p(Dn),e.webAssemblyRefused=p(On),e.step=p(Pn),e.state=p(Wn),e.snapshot=p(Mn),e.connect=p(Vn),e=ja.prototype,e.handleEvent=p(ma),e=ka.prototype,e.handleEvent=p(ga),e=ba.prototype,e.handleEvent=p(wa),e=va.prototype,e.handleEvent=p(ya),e=Ya.prototype,e.weigh=p(rr),e.isDark=p(er),e.settings=p(pr),e.furthest=p(Za),e.attend=p(lr),e.numbers=p(ur),e.changes=p(dr),e.run=p(ir),e.lossAt=p(ar),e.redraw=p(nr),e.path=p(or),e.iteration=p(hr),e.page=p(tr),e.hasDiverged=p(cr),e.visit=p(fr),e.begin=p(sr),e=so.prototype,e.pair=p(uo),e=Xs.prototype,e.onChange=p(Hs),e=ru.prototype,e.handleEvent=p(iu),e=ku.prototype,e.handleEvent=p(gu),e=bu.prototype,e.handleEvent=p(wu),e=vu.prototype,e.handleEvent=p(yu),e=Nu.prototype,e.handleEvent=p(Iu),e=Tu.prototype,e.handleEvent=p(Ru),e=Wu.prototype,e.handleEvent=p(Xu),e=Hu.prototype,e.handleEvent=p(Ku),e=jc.prototype,e.handleEvent=p(mc),e=kc.prototype,e.handleEvent=p(gc),e=bc.prototype,e.onChange=p(wc),e=Ec.prototype,e.onAnimationFrame=p(Sc),e=kh.prototype,e.onResize=p(gh),e=bh.prototype,e.handleEvent=p(wh),e=vh.prototype,e.handleEvent=p(yh),e=qh.prototype,e.handleEvent=p(xh),e=Eh.prototype,e.handleEvent=p(Sh),e=Ah.prototype,e.handleEvent=p(Nh),e=Ih.prototype,e.handleEvent=p(Th),e=Rh.prototype,e.handleEvent=p(zh),e=Lh.prototype,e.handleEvent=p(Ch),e=$h.prototype,e.handleEvent=p(Bh),e=ep.prototype,e.handleEvent=p(tp),e=uj.prototype,e.onTimer=p(cj),e=Uj.prototype,e.accept=p(Wj),e=Xj.prototype,e.accept=p(Hj)})(),kn.prototype,Ya.prototype,e=()=>{let e,t,l,n,a;for(Ot(),e=El(),t=un().data,l=t.length,n=0;n<l;)a=t[n].jb,Tl(e,a),n=n+1|0;return te(Ue(Y(4),e))},t=(e,t,l,n,a)=>{let r,i,o,s;return Ot(),l=ee(l),n=ee(n),r=((e,t)=>{if("function"!=typeof e)return e;let l={};return l.hear=e,l})(a),i=new kn,i.mA=matchMedia("(prefers-color-scheme: dark)"),(a=new ra).jg=i,i.nR=a,(a=new ja).qE=i,i.lv=tl(a),(a=new ka).p2=i,i.nJ=tl(a),(a=new ba).o_=i,i.nP=tl(a),(a=new va).rb=i,i.n9=tl(a),i.mJ=Sa(),i.mE=e,o=new $a,o.nb=ee(location.hash.slice(1)),o.mL=e,i.kK=o,i.pq=l,i.k7=r,s=Le(n)?0:1,i.mW=s,e=new _a,l=s?Ja(n):Oa(i.kK),e.lW=El(),e.k3=El(),e.kh=l,l=ho(l),e.nx=l,n=new kr,a=l.lO,n.kO=NaN,n.ju=a,n.i$=ti(a),wr(n,Xr(a)),e.jD=n,i.jZ=e,i.i6=n,l=new Ya,n=i.kK,a=i.nR,l.mV=Sa(),l.oa=Y(2),l.o4=n,l.lr=e,l.kF=a,l.ku=e.jD,i.o$=l,qr(i.i6,new mr),s=i.mW&&(n=i.i6.ju,sn(),Br(n,ln,Y(5)))?1:0,i.mQ=s,i.nA=li(i.i6.i$),i.jy=((e,t)=>{let l=new ui;return((e,t,l)=>{let n,a,r,i,o,s,u,c;e.lX=Sa(),e.l4=yo(),e.oG=t,n=new No,a=t.querySelector(".messages"),n.ox=El(),n.nc=a,e.pK=n,n=new To,Lo(),n.mP=t,e.qQ=n,n=new Wo,a=t.querySelector(".decision"),rl(l),r=new eu,r.re=l,Oo(n,a,r),n.kx=Sa(),n.k_=Sa(),n.kE=yo(),n.lK=l,lu(new tu,n.lm,n),i=n.lm,r=new ru,r.pv=n,i.addEventListener("dblclick",Ut(tl(r),"handleEvent")),e.nI=n,n=new Vo,a=t.querySelector(".network"),rl(l),r=new ou,r.pN=l,Oo(n,a,r),n.lA=Sa(),n.kf=Sa(),n.lb=Sa(),n.mb=Sa(),n.ne=F(0),n.kV=G(0),n.mi=l,n.pf=a.querySelector(".picture"),i=a.querySelector(".editing"),n.kB=i.querySelector(".parameter"),r=new su,o=i.querySelector(".value"),s=i.querySelector(".complaint"),u=new mu,u.pa=n,uu(r,o,s,Y(175),u),n.n7=r,n.mz=i.querySelector(".freeze"),r=new ku,i.addEventListener("submit",Ut(tl(r),"handleEvent")),a=n.kB,r=new bu,r.pj=n,a.addEventListener("change",Ut(tl(r),"handleEvent")),a=n.mz,u=new vu,u.oF=n,a.addEventListener("change",Ut(tl(u),"handleEvent")),lu(new tu,n.lm,n),e.m_=n,e.pl=((e,t)=>{let l=new ts;return((e,t,l)=>{let n,a,r,i,o,s,u;for(ns(),n=new qu,n.px=l,e.qJ=is(t,Y(257),n),n=new xu,n.qh=l,e.qw=is(t,Y(258),n),rl(l),n=new Eu,n.qR=l,a=is(t,Y(259),n),e.qC=a,e.rk=a.querySelector("span"),r=new Su,r.oN=l,e.pX=is(t,Y(260),r),n=new Au,n.qq=l,e.qH=is(t,Y(261),n),r=t.querySelector(".iteration"),e.ls=r,i=new Nu,i.q8=e,i.q9=l,r.addEventListener("input",Ut(tl(i),"handleEvent")),e.pb=t.querySelector(".position"),e.kT=t.querySelector(".speed select"),o=ls.data,s=o.length,u=0;u<s;)rs(e,o[u]),u=u+1|0;r=e.kT,(t=new Tu).o3=e,t.o2=l,r.addEventListener("change",Ut(tl(t),"handleEvent"))})(l,e,t),l})(t.querySelector(".transport"),l),n=new ss,a=t.querySelector(".predictions"),n.kQ=El(),n.nH=Cu($u().i8,(e=>e.jf)($u())),n.nU=a.querySelector("tbody"),n.oY=a.querySelector(".score"),e.rf=n,e.qA=((e,t)=>{let l=new hs;return((e,t,l)=>{let n,a;e.jv=$u(),e.mq=l,e.kR=t.querySelector(".point"),n=new Pu,n.p9=e,e.nt=fs(t,Y(285),n),n=new Uu,n.ph=e,e.nq=fs(t,Y(286),n),e.nT=t.querySelector(".add"),e.oe=t.querySelector(".remove"),n=new Wu,t.addEventListener("submit",Ut(tl(n),"handleEvent")),a=e.kR,n=new Hu,n.qT=e,n.qU=l,a.addEventListener("change",Ut(tl(n),"handleEvent")),l=t.querySelector(".flip"),(t=new Vu).qv=e,Zu(l,t),t=e.nT,(l=new ec).pP=e,Zu(t,l),t=e.oe,(l=new tc).oT=e,Zu(t,l)})(l,e,t),l})(t.querySelector(".predictions .editing"),l),n=new bs,r=t.querySelector(".losses"),rl(l),((e,t,l)=>{e.mG=El(),e.n3=-1,e.nh=t.querySelector("tbody"),e.pp=l})(n,r,(e=>{let t=new ys;return((e,t)=>{e.pQ=t})(t,e),t})(l)),e.q0=n,e.qj=(e=>{let t=new qs;return((e,t)=>{e.p4=cc(),e.qN=t.querySelector(".puzzle"),e.qF=t.querySelector(".neuron")})(t,e),t})(t),e.p7=((e,t)=>{let l=new Ss;return((e,t,l)=>{let n,a;e.oq=t.querySelector(".undo"),e.ok=t.querySelector(".redo"),n=e.oq,rl(l),a=new hc,a.ql=l,Zu(n,a),n=e.ok,rl(l),a=new fc,a.pD=l,Zu(n,a),t=t.querySelector(".reseed"),n=new pc,n.oW=l,Zu(t,n)})(l,e,t),l})(t.querySelector(".set-up .tools"),l),((e,t,l)=>{let n;e.mg=l,n=new jc,n.oL=e,t.addEventListener("keydown",Ut(tl(n),"handleEvent"))})(new Ns,t,l),e.qf=((e,t)=>{let l=new Is;return((e,t,l)=>{let n,a;Ls(),e.no=El(),n=t.querySelector("form"),a=new kc,n.addEventListener("submit",Ut(tl(a),"handleEvent")),Cs(e,n.querySelector(".of-the-run"),Ts,l),Cs(e,n.querySelector(".of-training"),Rs,l),Cs(e,n.querySelector(".of-the-look"),zs,l)})(l,e,t),l})(t.querySelector(".set-up"),l),e.kk=((e,t,l,n)=>{let a=new Bs;return Ms(a,e,t,l,n),a})(Y(176),t,l,X(qe,[Y(177),Y(178),Y(179),Y(180)])),n=new Bs,c=W(qe,1),c.data[0]=Y(181),Ms(n,Y(98),t,l,c),e.lI=n,e.py=t.querySelector(".engine"),e.q7=t.querySelector(".announcement")})(l,e,t),l})(t,i.nR),e=new ci,(l=new mi).pF=i,di(e,t,l),i.lu=e,Ln(i),i}}(),{settingNames:e,mount:t}})(),{currentScript:a}=document,r=new URL(".",a?.src||location.href);function i(e){const t=new CSSStyleSheet;return t.replaceSync(e),t}const o=i(t);function s(e,t){return new Promise(((l,n)=>{const a=document.createElement("script");a.src=new URL(e,r),a.addEventListener(t,l),a.addEventListener("error",n),document.head.append(a)}))}const u={};function c(t){return u[t]??=(e[t]?Promise.resolve(e[t]()):s(`${t}.js`,t).then((e=>e.detail))).then((({style:e,...t})=>({sheet:i(e),...t})),(e=>{throw u[t]=void 0,e})),u[t]}const d=e.survey||!a?a?.src??"":new URL("survey.js",r).href;let h;function f(e){let t;return{get state(){return t??=e.state}}}class p extends HTMLElement{static observedAttributes=n.settingNames().split(" ");#e;#t;#l;#n;#a=[o];constructor(){super(),this.attachShadow({mode:"open"}).adoptedStyleSheets=[o],this.shadowRoot.addEventListener("keydown",(e=>function(e){const t=" "===e.key||"Enter"===e.key?"button, summary, ":"";return e.defaultPrevented||e.target.matches(t+"input, select, [role=group][tabindex], pre")}(e)&&e.stopPropagation())),this.#r()}connectedCallback(){this.#i().connect()}disconnectedCallback(){this.#i().disconnect()}attributeChangedCallback(e){this.#e?.attributeChanged(e)}play(){this.#i().play()}pause(){this.#i().pause()}step(e=1){this.#i().step(String(e))}seek(e){this.#i().seek(String(e))}reset(){this.#i().reset()}get playing(){return this.#i().isPlaying()}get state(){return JSON.parse(this.#i().state())}#r(){for(const[e,t]of Object.entries(this))e in p.prototype&&(delete this[e],Reflect.set(this,e,t))}#i(){return this.#e||this.#o(n,"js",""),this.#e}#o(e,t,n){this.shadowRoot.innerHTML=l,this.#t=t,this.#l=void 0,this.#n=void 0,this.#e=e.mount(this,this.shadowRoot.firstElementChild,t,n,(e=>this.#s(e))),this.#u()}#s(e){"engine"===e?this.#u():"study"===e?this.#c():"survey"===e?this.#d():this.dispatchEvent(new CustomEvent(e,{bubbles:!0,composed:!0,detail:f(this)}))}#c(){const e=this.#i();return this.#l??=c("study").then((({sheet:t,html:l,study:n})=>{this.#h(1,t),this.shadowRoot.querySelector(".study").innerHTML=l;const a=n(this.shadowRoot.firstElementChild,e.studyLink(),r.href);return e.takeStudy(a),a})),this.#l.catch((()=>{this.#l=void 0,e.studyRefused()})),this.#l}#h(e,t){this.#a[e]=t,this.shadowRoot.adoptedStyleSheets=this.#a.filter(Boolean)}#d(){const e=this.#i();this.#n??=c("survey").then((({sheet:t,html:l,survey:n})=>{this.#h(2,t),this.shadowRoot.querySelector(".survey").innerHTML=l,e.takeSurvey(n(this.shadowRoot.firstElementChild,e.studyLink(),r.href,d))})),this.#n.catch((()=>{this.#n=void 0,e.surveyRefused()}))}async#f(e){const t=(await this.#c()).maker();return new Promise(((l,n)=>e(t,l,(e=>n(new Error(e))))))}toPNG(e={}){return this.#f(((t,l,n)=>t.png(String(new URLSearchParams(e)),l,n)))}toGIF(e={}){return this.#f(((t,l,n)=>t.gif(String(new URLSearchParams(e)),l,n)))}toCSV(){return this.#f(((e,t,l)=>e.csv(t,l)))}toNumPy(){return this.#f(((e,t)=>t(e.numpy())))}toNotebook(){return this.#f(((e,t)=>t(e.notebook())))}#u(){this.#e&&this.#e.engine()!==this.#t&&("js"===this.#e.engine()?this.#p(n,"js"):(h??=(a&&"file:"!==r.protocol?s("xor-lab.wasm-runtime.js","load"):Promise.reject(new Error("A module, or a page opened from disk, cannot fetch WebAssembly."))).then((()=>TeaVM.wasmGC.load(new URL("xor-lab.wasm",r).href))).then((e=>e.exports)),h).then((e=>this.#p(e,"wasm")),(()=>this.#e.webAssemblyRefused())))}#p(e,t){if(this.#e.engine()===this.#t)return;const l=this.#e.snapshot(),n=this.#e.isPlaying(),a=this.shadowRoot,r=a.activeElement?.id,i=Array.from(a.querySelectorAll("details"),(e=>e.open));this.#e.disconnect(),this.#o(e,t,l),a.querySelectorAll("details").forEach(((e,t)=>e.open=i[t])),r&&a.getElementById(r)?.focus({preventScroll:!0}),this.isConnected&&this.#e.connect(),n&&this.#e.play()}}customElements.get("xor-lab")||customElements.define("xor-lab",p)}
lab({});
})();
