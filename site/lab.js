// XOR Lab, Apache-2.0
(() => {
const programsHere = {};
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
.set-up input {
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
.set-up input {
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
.tabs {
display: flex;
flex-wrap: wrap;
gap: calc(0.25 * var(--rem)) calc(1 * var(--rem));
margin-bottom: calc(0.9 * var(--rem));
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
gap: calc(0.5 * var(--rem));
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
gap: calc(0.5 * var(--rem));
color: var(--muted);
}
.meaning {
margin: calc(0.6 * var(--rem)) 0;
min-height: 3em;
}
.arithmetic {
position: sticky;
top: 0;
z-index: 1;
height: 7.5em;
margin: 0 0 calc(0.9 * var(--rem));
padding: calc(0.5 * var(--rem)) calc(0.75 * var(--rem));
border-radius: calc(0.4 * var(--rem));
background: var(--tint);
overflow: auto;
overflow-wrap: anywhere;
font: calc(0.8125 * var(--rem))/1.5 var(--digits);
white-space: pre-wrap;
}
h3 {
margin: 0 0 calc(0.5 * var(--rem));
font: 600 calc(0.875 * var(--rem))/1.3 var(--text);
color: var(--muted);
}
.phase {
display: flex;
flex-wrap: wrap;
gap: calc(0.6 * var(--rem));
margin-bottom: calc(1 * var(--rem));
}
.quantities {
overflow-x: auto;
}
.quantity {
padding: calc(0.5 * var(--rem)) calc(0.6 * var(--rem));
border: 1px solid var(--line);
border-radius: calc(0.4 * var(--rem));
contain: layout style;
}
.quantity[aria-current] {
border-color: var(--accent);
box-shadow: inset 0 0 0 1px var(--accent);
}
.shape {
margin: 0;
color: var(--muted);
font-size: calc(0.8125 * var(--rem));
}
.quantity table {
width: auto;
table-layout: auto;
min-width: 100%;
}
.quantity th,
.quantity td {
padding: calc(0.15 * var(--rem)) calc(0.4 * var(--rem));
border-bottom: 0;
font-size: calc(0.8125 * var(--rem));
font-weight: 400;
}
.quantity td {
scroll-margin: calc(9 * var(--rem)) 0 calc(7 * var(--rem));
min-width: calc(6.2 * var(--rem));
height: calc(1.6 * var(--rem));
border-radius: calc(0.25 * var(--rem));
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
margin: 0 0 calc(0.75 * var(--rem));
padding: calc(0.5 * var(--rem)) calc(0.75 * var(--rem));
border-inline-start: 4px solid var(--good);
background: var(--tint);
}
.verdict.fails {
border-color: var(--alarm);
background: var(--alarm-tint);
}
.explanation {
min-height: 3em;
margin: calc(0.5 * var(--rem)) 0;
color: var(--muted);
}
.scroll {
overflow-x: auto;
}
.canvas-room {
position: relative;
}
.sentence {
margin: calc(0.75 * var(--rem)) 0 calc(0.25 * var(--rem));
min-height: 1.5em;
}
.node-detail,
.graph-words {
margin: 0 0 calc(0.75 * var(--rem));
overflow-wrap: anywhere;
font: calc(0.8125 * var(--rem))/1.5 var(--digits);
white-space: pre-wrap;
}
.node-detail {
min-height: 4.5em;
}
.scroll table {
min-width: calc(44 * var(--rem));
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
.save fieldset {
display: flex;
flex-wrap: wrap;
align-items: center;
gap: calc(0.5 * var(--rem)) calc(0.75 * var(--rem));
min-width: 0;
margin: 0 0 calc(0.75 * var(--rem));
padding: calc(0.5 * var(--rem)) calc(0.75 * var(--rem)) calc(0.75 * var(--rem));
border: 1px solid var(--line);
border-radius: calc(0.4 * var(--rem));
}
.save legend {
padding: 0 calc(0.4 * var(--rem));
color: var(--muted);
}
.save input:not([type]) {
width: calc(5.5 * var(--rem));
}
.save input:not([type="checkbox"]) {
min-height: calc(2.5 * var(--rem));
padding: 0 calc(0.5 * var(--rem));
border: 1px solid var(--control);
border-radius: calc(0.4 * var(--rem));
background: var(--panel);
font: calc(0.875 * var(--rem)) var(--digits);
}
.save input[type="text"] {
flex: 1 1 calc(16 * var(--rem));
min-width: 0;
}
.save input[type="checkbox"] {
width: calc(1.5 * var(--rem));
height: calc(1.5 * var(--rem));
accent-color: var(--accent);
}
.save .choice:has([type="file"]) {
flex-wrap: wrap;
}
.save input[type="file"] {
max-width: 100%;
padding: calc(0.45 * var(--rem));
}
.outcome {
min-height: 1.5em;
}
.working {
display: flex;
align-items: center;
gap: calc(0.75 * var(--rem));
}
.preview {
max-width: 100%;
}
.code {
overflow: auto;
max-height: calc(30 * var(--rem));
padding: calc(0.75 * var(--rem));
border-radius: calc(0.4 * var(--rem));
background: var(--tint);
font: calc(0.8125 * var(--rem))/1.5 var(--digits);
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
.survey-form {
margin-bottom: calc(1.25 * var(--rem));
}
.run-bar {
margin-top: 0;
}
.run-bar .runs,
.run-bar .first {
width: calc(6.5 * var(--rem));
}
.run-bar .play {
min-width: calc(8 * var(--rem));
}
.run-bar .complaint:empty {
display: none;
}
.run-bar progress {
flex: 1 1 100%;
height: calc(0.5 * var(--rem));
accent-color: var(--accent);
}
.rate {
flex: 1 1 100%;
min-height: 3em;
margin: 0;
color: var(--muted);
font-size: calc(0.8125 * var(--rem));
font-variant-numeric: tabular-nums;
}
.result {
display: flex;
flex-wrap: wrap;
align-items: center;
gap: calc(0.25 * var(--rem)) calc(1.25 * var(--rem));
margin: calc(0.25 * var(--rem)) 0 calc(1 * var(--rem));
}
.share-of-runs {
margin: 0;
min-width: calc(12 * var(--rem));
white-space: nowrap;
}
.share {
font: 700 calc(2.5 * var(--rem))/1.1 var(--title);
font-variant-numeric: tabular-nums lining-nums;
}
.tally {
flex: 1 1 calc(22 * var(--rem));
min-height: 4.5em;
margin: 0;
font-variant-numeric: tabular-nums;
}
.about,
.summary {
margin: 0 0 calc(0.5 * var(--rem));
color: var(--muted);
font-size: calc(0.8125 * var(--rem));
}
.survey .picture {
aspect-ratio: auto;
max-width: none;
min-height: 0;
}
.cells .picture {
height: calc(27 * var(--rem));
touch-action: manipulation;
}
.cells canvas {
cursor: pointer;
}
.survey .histogram .picture {
height: calc(17 * var(--rem));
}
.survey .map .picture {
max-width: calc(46 * var(--rem));
aspect-ratio: 1 / 1;
margin: 0 auto;
touch-action: pan-y pinch-zoom;
cursor: crosshair;
}
.bars .picture {
height: calc(17 * var(--rem));
}
.chosen {
display: flex;
gap: calc(1 * var(--rem));
min-height: calc(6.5 * var(--rem));
margin: calc(0.75 * var(--rem)) 0 calc(1 * var(--rem));
}
.chosen canvas,
.gatherings canvas {
position: static;
flex: none;
width: calc(6 * var(--rem));
height: calc(6 * var(--rem));
border: 1px solid var(--line);
border-radius: calc(0.25 * var(--rem));
}
.chosen .words {
min-height: 3em;
margin: 0 0 calc(0.4 * var(--rem));
}
.survey a {
color: var(--accent);
}
.chosen a {
display: inline-block;
padding: calc(0.2 * var(--rem)) 0;
}
.pair-of-figures {
display: grid;
grid-template-columns: minmax(0, 1fr);
gap: calc(1.25 * var(--rem));
}
.gatherings ul {
display: grid;
grid-template-columns: repeat(auto-fill, minmax(calc(9 * var(--rem)), 1fr));
gap: calc(1 * var(--rem));
min-height: calc(13 * var(--rem));
margin: 0 0 calc(0.5 * var(--rem));
padding: 0;
list-style: none;
}
.gatherings p {
margin: calc(0.25 * var(--rem)) 0;
font-size: calc(0.8125 * var(--rem));
font-variant-numeric: tabular-nums;
}
.third-unit {
padding: calc(0.5 * var(--rem)) calc(1 * var(--rem));
border-color: var(--accent);
font-weight: 600;
text-align: start;
}
.answer {
min-height: 4.5em;
margin: calc(0.75 * var(--rem)) 0;
max-width: calc(60 * var(--rem));
}
.answer:not(:empty) {
padding-inline-start: calc(0.75 * var(--rem));
border-inline-start: 4px solid var(--accent);
}
@container (min-width: 54em) {
.pair-of-figures {
grid-template-columns: minmax(0, 1.15fr) minmax(0, 1fr);
}
}
@container (min-width: 68em) {
.survey:not(:empty) {
display: grid;
grid-template-columns: calc(16.5 * var(--rem)) minmax(0, 1fr);
gap: 0 calc(2 * var(--rem));
}
.survey .fields {
grid-template-columns: minmax(0, 1fr);
}
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
.finding,
.sentence,
.explanation,
.node-detail {
min-height: 0;
}
.scroll,
.scroll-down,
.quantities {
max-height: none;
overflow: visible;
}
.scroll table {
min-width: 0;
}
.phase {
gap: calc(0.4 * var(--rem));
margin-bottom: calc(0.6 * var(--rem));
}
h2,
h3 {
break-after: avoid;
}
tr,
.quantity {
break-inside: avoid;
}
.quantity[aria-current] {
border-color: var(--line);
box-shadow: none;
}
.quantity td {
min-width: 0;
height: auto;
}
.panel :is(th, tbody th, td) {
padding-block: calc(0.1 * var(--rem));
font-size: 7.5pt;
}
.quantity th {
white-space: normal;
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
`;
const html = String.raw`<div class="lab" lang="en" dir="ltr" tabindex="-1">
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
<button type="button" class="ask">Give me a hint</button>
<button type="button" class="follow" hidden>Do it for me</button>
<button type="button" class="leave">Leave the puzzle</button>
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
<section class="panel study" role="group" aria-label="Every number of this iteration"></section>
<section class="panel survey" role="group" aria-label="Survey" hidden></section>
<p class="announcement unseen" role="status"></p>
</div>
`;
const javascript = (() => {
"use strict";
var main;var Lab;var StudyLink;var settingNames;var mount;(function(){let Ol=2463534242,Nu=()=>{let x=Ol;x^=x<<13;x^=x>>>17;x^=x<<5;Ol=x;return x;},Y=f=>function(){return f(this);},Q=f=>function(p1){return f(this,p1);},BK=f=>function(p1,p2){return f(this,p1,p2);},Db=f=>function(p1,p2,p3){return f(this,p1,p2,p3);},RZ=f=>(args,callback)=>{if(!args){args=[];}let javaArgs=Bd(Df(),args.length);for(let i=0;i<args.length;++i){javaArgs.data[i]=Bm(args[i]);}Xt(()=>{f.call(null,javaArgs);},callback);},Bh=target=>target.$clinit
=()=>{},Vv=obj=>{let cls=obj.constructor;let arrayDegree=0;while(cls[By]&&cls[By].item){++arrayDegree;cls=cls[By].item;}let clsName="";if(cls[By].primitiveKind!==0){clsName=cls[By].name;}else {clsName=cls[By]?cls[By].name||"a/"+cls.name:"@"+cls.name;}while(arrayDegree-->0){clsName+="[]";}return clsName;},K=superclass=>{if(superclass===0){return function(){};}if(superclass===void 0){superclass=Df();}return function(){superclass.call(this);};},By=Symbol("teavm_meta"),Bx=cls=>{if(cls[By].classObject===null){cls[By].classObject
=Wm(cls);}return cls[By].classObject;},Df=()=>I,S=f=>function(){return f.apply(null,[this].concat(Array.prototype.slice.call(arguments)));},IV=source=>{return Object.assign({name:null,binaryName:null,parent:null,superinterfaces:[],modifiers:0,primitiveKind:0,itemType:null,arrayType:null,enclosingClass:null,declaringClass:null,simpleName:null,clinit:()=>{},constructor:null,enumConstants:()=>null,resolvedEnumConstants:null,reflection:null,classObject:null,assignableCache:null,valueToObject:o=>o,objectToValue:
o=>o},source||{});},Ef=(name,binaryName,kind,config)=>{let cls=()=>{};let meta=IV({name:name,binaryName:binaryName,modifiers:1|1<<4,primitiveKind:kind});cls[By]=meta;if(typeof config==='function'){config(meta);}return cls;},XF=Ef("boolean","Z",1,meta=>{}),Nb=Ef("char","C",4,meta=>{}),L3=Ef("int","I",5,meta=>{{meta.valueToObject=o=>D7(o);}}),SF=Ef("long","J",6,meta=>{}),CX=Ef("double","D",8,meta=>{}),T3=Ef("void","V",9),N$=new ArrayBuffer(16),M5=new Float64Array(N$),MG=new BigInt64Array(N$),Ro=n=>{M5[0]=n;return MG[0];},VX
=n=>{MG[0]=n;return M5[0];},C7=(a,b)=>a===b?0:a<b? -1:1,KP=(a,b)=>a===b?0:a>b?1: -1,Bc=Math.imul||function(a,b){let ah=a>>>16&0xFFFF;let al=a&0xFFFF;let bh=b>>>16&0xFFFF;let bl=b&0xFFFF;return al*bl+(ah*bl+al*bh<<16>>>0)|0;},Ke=(a,b)=>(a>>>0)/(b>>>0)>>>0,Zy=(a,b)=>(a>>>0)%(b>>>0)>>>0,H4=(a,b)=>{a>>>=0;b>>>=0;return a<b? -1:a>b?1:0;},B$=BigInt(0),EQ=(lo,hi)=>BigInt.asIntN(64,BigInt.asUintN(64,BigInt(lo))|BigInt.asUintN(64,BigInt(hi)<<BigInt(32))),Cd=val=>BigInt.asIntN(64,BigInt(val|0)),Ft=val=>BigInt.asIntN(64,
BigInt(val>=0?Math.floor(val):Math.ceil(val))),Yx=val=>Number(val),E9=val=>Number(BigInt.asIntN(32,val))|0,DN=(a,b)=>a===b,GY=(a,b)=>a!==b,ON=(a,b)=>a>=b,V0=(a,b)=>a<b,V3=(a,b)=>a<=b,Su=(a,b)=>BigInt.asIntN(64,a+b),SK=a=>BigInt.asIntN(64, -a),S3=(a,b)=>{a=BigInt.asUintN(64,a);b=BigInt.asUintN(64,b);return a<b? -1:a>b?1:0;},Tc=(a,b)=>BigInt.asIntN(64,a*b),S6=(a,b)=>BigInt.asIntN(64,BigInt.asUintN(64,a)/BigInt.asUintN(64,b)),Sw=(a,b)=>BigInt.asIntN(64,a%b);
let UQ=(a,b)=>BigInt.asIntN(64,BigInt.asUintN(64,a)%BigInt.asUintN(64,b)),RX=(a,b)=>BigInt.asIntN(64,a&b),Wn=(a,b)=>BigInt.asIntN(64,a|b),Yr=(a,b)=>BigInt.asIntN(64,a<<BigInt(b&63)),Ys=(a,b)=>BigInt.asIntN(64,a>>BigInt(b&63)),DQ=(a,b)=>BigInt.asIntN(64,BigInt.asUintN(64,a)>>BigInt(b&63)),Bd=(cls,sz)=>{let data=new Array(sz);data.fill(null);return new (B_(cls))(data);},BO=(cls,data)=>new (B_(cls))(data),Da=sz=>new Uv(new Uint16Array(sz)),B9=sz=>new NI(new Int32Array(sz)),Iy=data=>{let buffer=new Int32Array(data.length);buffer.set(data);return new NI(buffer);},Du
=sz=>new Vc(new Int8Array(sz)),Bo=sz=>new LL(new Float64Array(sz)),BX=data=>{let buffer=new Float64Array(data.length);buffer.set(data);return new LL(buffer);},B_=cls=>{let result=cls[By].arrayType;if(result===null){function JavaArray(data){(Df()).call(this);this.data=data;}JavaArray.prototype=Object.create((Df()).prototype);JavaArray.prototype.type=cls;JavaArray.prototype.constructor=JavaArray;JavaArray.prototype.toString=function(){let str="[";for(let i=0;i<this.data.length;++i){if(i>0){str+=", ";}str+=this.data[i].toString();}str
+="]";return str;};JavaArray.prototype.be=function(){let dataCopy;if('slice' in this.data){dataCopy=this.data.slice();}else {dataCopy=new this.data.constructor(this.data.length);for(let i=0;i<dataCopy.length;++i){dataCopy[i]=this.data[i];}}return new (B_(this.type))(dataCopy);};let name="["+cls[By].binaryName;JavaArray[By]=IV({name:name,binaryName:name,parent:Df(),itemType:cls});result=JavaArray;cls[By].arrayType=JavaArray;}return result;};
function YV(array){return array.data.length;}
let IE,Wq=strings=>{YE();IE=new Array(strings.length);for(let i=0;i<strings.length;++i){IE[i]=Pe(Bm(strings[i]));}},H=index=>IE[index],Ij=(array,offset,count)=>{let result="";let limit=offset+count;for(let i=offset;i<limit;i=i+1024|0){let next=Math.min(limit,i+1024|0);result+=String.fromCharCode.apply(null,array.subarray(i,next));}return result;},R_=array=>Ij(array,0,array.length),Bm=str=>str===null?null:Np(str),T=str=>str===null?null:str.js,YE=()=>C3(),Pe;
{Pe=str=>str;}let Pz=(obj,cls)=>obj instanceof Df()&&!!obj.constructor[By]&&EG(obj.constructor,cls),EG=(from,to)=>{if(from===to){return true;}let map=from[By].assignableCache;if(map===null){map=new Map();from[By].assignableCache=map;}let cachedResult=map.get(to);if(typeof cachedResult!=='undefined'){return cachedResult;}if(to[By].itemType!==null){let result=from[By].itemType!==null&&EG(from[By].itemType,to[By].itemType);map.set(to,result);return result;}let parent=from[By].parent;if(parent!==null&&parent!==
from){if(EG(parent,to)){map.set(to,true);return true;}}let superinterfaces=from[By].superinterfaces;for(let i=0;i<superinterfaces.length;i=i+1|0){if(EG(superinterfaces[i],to)){map.set(to,true);return true;}}map.set(to,false);return false;},Z=ex=>{throw WO(ex);},FW=Symbol("javaException"),WO=ex=>{if(!ex.$jsException){Mp(ex);}return ex.$jsException;},Mp=ex=>{let javaCause=ZN(ex);let jsCause=javaCause!==null?javaCause.$jsException:void 0;let cause=typeof jsCause==="object"?{cause:jsCause}:void 0;let err=new Dl("Java exception thrown",
cause);if(typeof Error.captureStackTrace==="function"){Error.captureStackTrace(err);}err[FW]=ex;ex.$jsException=err;Za(err,ex);},Za=(err,ex)=>{if(typeof V4==="function"&&err.stack){let stack=V4(err.stack);let javaStack=Bd(Ss(),stack.length);let elem;let noStack=false;for(let i=0;i<stack.length;++i){let element=stack[i];elem=Us(Bm(element.className),Bm(element.methodName),Bm(element.fileName),element.lineNumber);if(elem==null){noStack=true;break;}javaStack.data[i]=elem;}if(!noStack){WJ(ex,javaStack);}}},Dl;
if(typeof Reflect==='object'){let defaultMessage=Symbol("defaultMessage");Dl=function Dl(message,cause){let self=Reflect.construct(Error,[void 0,cause],Dl);Object.setPrototypeOf(self,Dl.prototype);self[defaultMessage]=message;return self;}
;Dl.prototype=Object.create(Error.prototype,{constructor:{configurable:true,writable:true,value:Dl},message:{get(){try {let javaException=this[FW];if(typeof javaException==='object'){let javaMessage=TV(javaException);if(typeof javaMessage==="object"){return javaMessage!==null?javaMessage.toString():null;}}return this[defaultMessage];}catch(e){return "Exception occurred trying to extract Java exception message: "+e;}}}});}else {Dl=Error;}let XY=e=>e instanceof Error&&typeof e[FW]==='object'?e[FW]:null,TV=t=>
VB(t),ZN=t=>VH(t),Ss=()=>Df(),Us=(className,methodName,fileName,lineNumber)=>{{return null;}},WJ=(e,stack)=>{},OY=null,SZ=data=>{let i=0;let packages=new Array(data.length);for(let j=0;j<data.length;++j){let prefixIndex=data[i++];let prefix=prefixIndex>=0?packages[prefixIndex]:"";packages[j]=prefix+data[i++]+".";}OY=packages;},Ws=[],C5=data=>{let packages=OY;let i=0;while(i<data.length){let cls=data[i++];Ws.push(cls);let m=IV();cls[By]=m;let className=data[i++];m.name=className!==0?className:null;if(m.name!==
null){let packageIndex=data[i++];if(packageIndex>=0){m.name=packages[packageIndex]+m.name;}}m.binaryName="L"+m.name+";";let superclass=data[i++];m.parent=superclass!==0?superclass:null;m.superinterfaces=data[i++];if(m.parent){cls.prototype=Object.create(m.parent.prototype);}else {cls.prototype={};}cls.prototype.constructor=cls;m.modifiers=data[i++];m.primitiveKind=0;let innerClassInfo=data[i++];if(innerClassInfo!==0){let enclosingClass=innerClassInfo[0];m.enclosingClass=enclosingClass!==0?enclosingClass:null;let declaringClass
=innerClassInfo[1];m.declaringClass=declaringClass!==0?declaringClass:null;let simpleName=innerClassInfo[2];m.simpleName=simpleName!==0?simpleName:null;}let clinit=data[i++];m.clinit=clinit!==0?()=>{m.clinit=()=>{};clinit();}:()=>{};let virtualMethods=data[i++];if(virtualMethods!==0){for(let j=0;j<virtualMethods.length;j+=2){let name=virtualMethods[j];let func=virtualMethods[j+1];if(typeof name==='string'){name=[name];}for(let k=0;k<name.length;++k){cls.prototype[name[k]]=func;}}}}},Xt=(runner,callback)=>{let result;try {result
=runner();}catch(e){result=e;}if(typeof callback!=='undefined'){callback(result);}else if(result instanceof Error){throw result;}};
function I(){this.$id$=0;}
let Bz=a=>{return Bx(Tq(a));},Tq=a=>{return a.constructor;},Sj=(a,b)=>{return a!==b?0:1;},UA=a=>{let b,c,d,e,f,g,h,i;b=a;if(!b.$id$)b.$id$=Nu();c=a.$id$;DM();if(!c)d=H(0);else{e=(((32-MU(c)|0)+4|0)-1|0)/4|0;f=Da(e);g=f.data;e=(e-1|0)*4|0;h=0;while(e>=0){i=h+1|0;g[h]=FD((c>>>e|0)&15,16);e=e-4|0;h=i;}d=FK(f);}b=M();J(J(b,H(1)),d);return L(b);},Z7=a=>{let b,c,d;b=(Bz(a)).kW;if(!Pz(a,I6)&&b[By].itemType===null){b=new OT;Br(b);Z(b);}c=So(a);b=c;d=Nu();b.$id$=d;return c;},Em=K(0),DV=K(0),Kg=K(0);
function Bv(){I.call(this);this.mS=0;}
let XX=null,LX=null,Sp=null,C3=()=>{C3=Bh(Bv);Xn();},SG=a=>{C3();a.js="";},P8=()=>{let a=new Bv();SG(a);return a;},S2=(a,b)=>{C3();a.js=Ij(b.data,0,b.data.length);},FK=a=>{let b=new Bv();S2(b,a);return b;},Xl=(a,b)=>{a.js=b;},Np=a=>{let b=new Bv();Xl(b,a);return b;},RD=b=>{let c;C3();c=P8();c.js=R_(b.data);return c;},BQ=(a,b)=>{let c;if(b>=0&&b<a.js.length)return a.js.charCodeAt(b);c=new Hl;Br(c);Z(c);},Ck=a=>{return a.js.length?0:1;},F8=(a,b,c)=>{let d,e,f,g;d=BA(0,c);if(b<65536){e=b&65535;while(true){if(d
>=a.js.length)return (-1);if(a.js.charCodeAt(d)==e)break;d=d+1|0;}return d;}GZ();f=(55296|(b-65536|0)>>10&1023)&65535;g=(56320|b&1023)&65535;while(true){if(d>=(a.js.length-1|0))return (-1);if(a.js.charCodeAt(d)==f&&a.js.charCodeAt((d+1|0))==g)break;d=d+1|0;}return d;},Dx=(a,b,c)=>{let d,e,f;d=a.js.length;e=C7(b,c);if(!e)return LX;if(!b&&c==d)return a;if(b>=0&&e<=0&&c<=d)return Np(a.js.substring(b,c));f=new Hl;Br(f);Z(f);},Hk=(a,b)=>{return Dx(a,b,a.js.length);},Jo=(a,b)=>{let c,d,e,f,g,h;if(Ck(b))return a;if
(Ck(a))return b;c=Da(a.js.length+b.js.length|0);d=c.data;e=0;f=0;while(f<a.js.length){g=e+1|0;d[e]=BQ(a,f);f=f+1|0;e=g;}g=0;while(g<b.js.length){h=e+1|0;d[e]=BQ(b,g);g=g+1|0;e=h;}return RD(c);},Fm=(a,b,c)=>{let d,e,f;if(b==c)return a;d=Da(a.js.length);e=d.data;f=0;while(f<a.js.length){e[f]=BQ(a,f)!=b?BQ(a,f):c;f=f+1|0;}return RD(d);},D1=a=>{let b,c;b=0;c=a.js.length-1|0;a:{while(b<=c){if(BQ(a,b)>32)break a;b=b+1|0;}}while(b<=c&&BQ(a,c)<=32){c=c+(-1)|0;}return Dx(a,b,c+1|0);},U=(a,b)=>{let c;if(a===b)return 1;if
(!(b instanceof Bv))return 0;c=b;return a.js!==c.js?0:1;},Dd=a=>{let b;a:{if(!a.mS){b=0;while(true){if(b>=a.js.length)break a;a.mS=(31*a.mS|0)+a.js.charCodeAt(b)|0;b=b+1|0;}}}return a.mS;},C2=(b,c)=>{let d,e;C3();d=BM(c);if(!BJ(d))return H(2);e=M();JQ(e,BH(d));while(BJ(d)){JQ(e,b);JQ(e,BH(d));}return L(e);},Xn=()=>{XX=Da(0);LX=P8();Sp=new MY;},DH=K();
function Fb(){DH.call(this);this.lQ=0;}
let Sy=null,Hy=null,DM=()=>{DM=Bh(Fb);We();},VM=(a,b)=>{DM();a.lQ=b;},PL=a=>{let b=new Fb();VM(b,a);return b;},Cc=b=>{DM();return (Mx(X9(20),b,10)).g();},D7=b=>{let c,d;DM();if(b>=(-128)&&b<=127){a:{if(Hy===null){Hy=Bd(Fb,256);c=0;while(true){d=Hy.data;if(c>=d.length)break a;d[c]=PL(c-128|0);c=c+1|0;}}}return Hy.data[b+128|0];}return PL(b);},YP=(a,b)=>{if(a===b)return 1;return b instanceof Fb&&b.lQ==a.lQ?1:0;},MU=b=>{let c,d;DM();if(!b)return 32;c=0;d=b>>>16|0;if(d)c=16;else d=b;b=d>>>8|0;if(!b)b=d;else c=c
|8;d=b>>>4|0;if(!d)d=b;else c=c|4;b=d>>>2|0;if(!b)b=d;else c=c|2;if(b>>>1|0)c=c|1;return (32-c|0)-1|0;},We=()=>{Sy=Bx(L3);};
function G$(){let a=this;I.call(a);a.jM=null;a.jO=0;}
let Mm=(a,b)=>{a.jM=Da(b);},X9=a=>{let b=new G$();Mm(b,a);return b;},Mx=(a,b,c)=>{return Yj(a,a.jO,b,c);},Yj=(a,b,c,d)=>{let e,f,g,h,i,j,k;e=1;if(c<0){e=0;c= -c|0;}a:{if(H4(c,d)<0){if(e)Dc(a,b,b+1|0);else{Dc(a,b,b+2|0);f=a.jM.data;g=b+1|0;f[b]=45;b=g;}a.jM.data[b]=FD(c,d);}else{h=1;i=1;j=Ke((-1),d);b:{while(true){k=Bc(h,d);if(H4(k,c)>0){k=h;break b;}i=i+1|0;if(H4(k,j)>0)break;h=k;}}if(!e)i=i+1|0;Dc(a,b,b+i|0);if(e)e=b;else{f=a.jM.data;e=b+1|0;f[b]=45;}while(true){if(!k)break a;f=a.jM.data;b=e+1|0;f[e]=FD(Ke(c,
k),d);c=Zy(c,k);k=Ke(k,d);e=b;}}}return a;},It=(a,b)=>{let c,d,e,f,g;c=a.jM.data.length;if(c>=b)return;d=c>=1073741823?2147483647:BA(b,BA(c*2|0,5));e=a.jM.data;f=Da(d);g=f.data;b=BG(d,e.length);c=0;while(c<b){g[c]=e[c];c=c+1|0;}a.jM=f;},L=a=>{let b,c,d,e,f;b=new Bv;c=a.jM;d=c.data;e=a.jO;C3();f=d.length;if(e>=0&&e<=(f-0|0)){b.js=Ij(c.data,0,e);return b;}b=new Cq;Br(b);Z(b);},Dc=(a,b,c)=>{let d,e,f,g;d=a.jO;e=d-b|0;a.y((d+c|0)-b|0);f=e-1|0;while(f>=0){g=a.jM.data;g[c+f|0]=g[b+f|0];f=f+(-1)|0;}a.jO=a.jO+(c-b|
0)|0;},Qe=K(0),HQ=K(G$),Yu=a=>{Mm(a,16);},M=()=>{let a=new HQ();Yu(a);return a;},SA=(a,b)=>{let c,d;b=b;a.jM=Da(b.js.length);c=0;while(true){d=a.jM.data;if(c>=d.length)break;d[c]=BQ(b,c);c=c+1|0;}a.jO=b.js.length;},Ez=a=>{let b=new HQ();SA(b,a);return b;},J=(a,b)=>{let c,d;c=a.jO;d=a;b=b===null?H(3):b;KU(d,c,b);return a;},O=(a,b)=>{let c;c=a.jO;KU(a,c,b);return a;},R=(a,b)=>{Mx(a,b,10);return a;},P5=(a,b)=>{let c,d,e,f,g,h,i,j;c=a.jO;d=a;e=1;if(V0(b,B$)){e=0;b=SK(b);}a:{if(Ih(b,Cd(10))<0){if(e)Dc(d,c,c+1|0);else
{Dc(d,c,c+2|0);f=d.jM.data;g=c+1|0;f[c]=45;c=g;}d.jM.data[c]=FD(E9(b),10);}else{g=1;h=Cd(1);i=JG(Cd(-1),Cd(10));b:{while(true){j=Tc(h,Cd(10));if(Ih(j,b)>0){j=h;break b;}g=g+1|0;if(Ih(j,i)>0)break;h=j;}}if(!e)g=g+1|0;Dc(d,c,c+g|0);if(e)g=c;else{f=d.jM.data;g=c+1|0;f[c]=45;}while(true){if(DN(j,B$))break a;f=d.jM.data;c=g+1|0;f[g]=FD(E9((JG(b,j))),10);b=Tr(b,j);j=JG(j,Cd(10));g=c;}}}return a;},P=(a,b)=>{let c;c=a.jO;ER(a,c,b);return a;},JQ=(a,b)=>{let c,d,e,f,g,h;c=0;b=b;d=b.js.length;e=a;f=e.jO;e=e;if(c<=d&&d
<=b.js.length){Dc(e,f,(f+d|0)-c|0);while(c<d){g=e.jM.data;h=f+1|0;g[f]=BQ(b,c);c=c+1|0;f=h;}return a;}b=new Cq;Mg(b);Z(b);},ER=(a,b,c)=>{Dc(a,b,b+1|0);a.jM.data[b]=c;return a;},Un=a=>{return L(a);},Zk=(a,b)=>{It(a,b);},KU=(a,b,c)=>{let d,e,f,g;if(b>=0&&b<=a.jO){a:{if(c===null)c=H(3);else if(Ck(c))break a;d=a.jO+c.js.length|0;It(a,d);e=a.jO-1|0;while(e>=b){a.jM.data[e+c.js.length|0]=a.jM.data[e];e=e+(-1)|0;}a.jO=a.jO+c.js.length|0;d=0;while(d<c.js.length){f=a.jM.data;g=b+1|0;f[b]=BQ(c,d);d=d+1|0;b=g;}}return a;}c
=new Hl;Br(c);Z(c);};
function Ex(){let a=this;I.call(a);a.qW=null;a.sv=null;a.qz=0;a.sf=0;}
let Br=a=>{PV(a);a.qz=1;a.sf=1;},Z2=()=>{let a=new Ex();Br(a);return a;},Z3=a=>{return a;},PV=a=>{Mp(a);},VB=a=>{return a.qW;},VH=a=>{let b;b=a.sv;if(b===a)b=null;return b;},E0=K(Ex),BN=K(E0),Mg=a=>{Br(a);},Z1=()=>{let a=new BN();Mg(a);return a;},BW=(a,b)=>{PV(a);a.qz=1;a.sf=1;a.qW=b;},ZZ=a=>{let b=new BN();BW(b,a);return b;},E8=K(),W5=K(E8),Sm=(a,b)=>{switch(a.primitiveKind){default:return Bd(a,b);}},WR=K(E8),Me=K(0),RF=K(0),Ls=K(0);
function PN(){I.call(this);this.kW=null;}
let Wm=b=>{let c;c=new PN;c.kW=b;return c;},G9=a=>{return !a.kW[By].primitiveKind?0:1;},HM=a=>{let b;b=a.kW[By].itemType;return b===null?null:Bx(b);},N0=K(),ET=()=>{ET=Bh(N0);U6();},Xb=b=>{ET();},F=()=>{let b,c,d,e,f;ET();b=Bi();c=(B7()).data;d=c.length;e=0;while(e<d){f=c[e].jA;V(b,f);e=e+1|0;}return T(C2(H(4),b));},G=(b,c,d,e,f)=>{let g,h,i,j;ET();d=Bm(d);e=Bm(e);g=TQ(f,"hear");h=new Hp;h.nj=matchMedia("(prefers-color-scheme: dark)");f=new MP;f.jG=h;h.oB=f;f=new Kq;f.rG=h;h.l8=Bj(f);f=new Kp;f.q4=h;h.os=Bj(f);f
=new Ks;f.p6=h;h.oz=Bj(f);f=new Kr;f.sc=h;h.oT=Bj(f);h.nt=Bp();h.nn=b;i=new Mw;i.nW=Bm(location.hash.slice(1));i.nu=b;h.lc=i;h.qq=d;h.lE=g;j=Ck(e)?0:1;h.nF=j;b=new PA;d=j?JR(e):Om(h.lc);a:{b.mE=Bi();b.lA=Bi();b.kH=d;d=Gy(d);b.og=d;e=new Nl;f=d.mu;e.lh=NaN;e.jV=f;e.jz=L2(f);CS(e,Dg(f));b.j2=e;h.km=b;h.jx=e;d=new Gu;e=h.lc;f=h.oB;d.nE=Bp();d.oX=H(2);d.pZ=e;d.l5=b;d.lG=f;d.kV=b.j2;h.p5=d;Kj(h.jx,new QS);if(h.nF){e=h.jx.jV;Ba();if(BD(e,EV,H(5))){j=1;break a;}}j=0;}h.nA=j;h.oj=BU(h.jx.jz);h.j3=Ut(c,h.oB);b=new IB;d
=new QR;d.qG=h;Ny(b,c,d);h.m4=b;FP(h);return h;},U6=()=>{return;},Uy=K(),So=b=>{let copy=new b.constructor();for(let field in b){if(b.hasOwnProperty(field)){copy[field]=b[field];}}return copy;},Vf=K(),Bg=(b,c)=>{if(b===null||b===undefined){return null;}let name='jso$functor$'+c;let result=b[name];if(typeof result!=='function'){let fn=function(){return b[c].apply(b,arguments);};result=()=>fn;b[name]=result;}return result();},TQ=(b,c)=>{if(typeof b!=='function')return b;let result={};result[c]=b;return result;},VA
=K(),Kt=K(0),MY=K(),IH=K(),Sx=null,UD=null,GZ=()=>{GZ=Bh(IH);Tk();},FD=(b,c)=>{GZ();if(c>=2&&c<=36&&b>=0&&b<c)return b<10?(48+b|0)&65535:((97+b|0)-10|0)&65535;return 0;},Tk=()=>{Sx=Bx(Nb);UD=Bd(IH,128);};
function GC(){I.call(this);this.m_=null;}
let Sv=(a,b)=>{a.m_=b;},EK=a=>{let b=new GC();Sv(b,a);return b;},B8=b=>{let c,d,e,f,g,h,i,j,k,l,m;if(b===null)return null;c=Bm(typeof b);d=!U(c,H(6))&&!U(c,H(7))?0:1;Fw();e=Lh;if(e!==null){if(d){f=e.get(b);g=(typeof f=='undefined'?1:0)?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=EK(b);e.set(b,new WeakRef(h));return h;}if(U(c,H(8))){i=Hx;j=Le;f=i.get(b);g=(typeof f=='undefined'?1:0)?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=EK(b);k=h;i.set(b,new WeakRef(k));j.register(k,b);return h;}if
(U(c,H(9))){l=Gg;m=OZ;f=l.get(b);g=(typeof f=='undefined'?1:0)?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=EK(b);k=h;l.set(b,new WeakRef(k));m.register(k,b);return h;}if(U(c,H(10))){f=PD;g=f===null?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=EK(b);PD=new WeakRef(h);return h;}}return EK(b);},Bj=b=>{if(b===null)return null;return !(b instanceof GC)?b:b.m_;},Mq=b=>{if(b===null)return null;return !(b instanceof Df())?b:Bj(b);},XH=(a,b)=>{if(b===a)return 1;if(b===null)return 0;if(!(b instanceof GC))return 0;return a.m_
!==b.m_?0:1;},WX=K(),X=(b,c)=>{if(b===c)return 1;return b!==null?b.X(c):c!==null?0:1;},BR=b=>{if(b!==null)return b;b=new EH;BW(b,H(2));Z(b);},PB=K(0),Gf=K(0),EF=K(),Ci=a=>{return a.ba()?0:1;},EJ=(a,b)=>{let c;c=BM(a);while(BJ(c)){if(X(BH(c),b))return 1;}return 0;},Ir=(a,b)=>{let c,d;c=0;d=b.p();while(d.q()){b=d.s();if(!V(a,b))continue;c=1;}return c;},Rp=K(0),HW=K(0),Ie=()=>{Fj();return Li;},Ml=b=>{let c;Fj();c=new Ra;c.rl=b;return c;},NA=(b,c)=>{let d;BR(b);BR(c);d=new QM;d.rO=b;d.ro=c;return d;},O4=b=>{let c,
d,e;c=b.data;d=c.length;e=0;while(e<d){BR(c[e]);e=e+1|0;}return IW(b.be());};
function EU(){EF.call(this);this.kS=0;}
let BM=a=>{let b;b=new ME;b.qw=a;b.rH=a.kS;b.rJ=a.ba();b.pH=(-1);return b;},JS=(a,b)=>{let c,d,e;c=a;d=c.jw;e=0;while(true){if(e>=d)return (-1);if(X(b,BF(c,e)))break;e=e+1|0;}return e;},F0=(a,b)=>{let c,d;if(!Pz(b,HW))return 0;c=b;if(a.ba()!=c.ba())return 0;d=0;while(d<c.ba()){if(!X(a.bf(d),c.bf(d)))return 0;d=d+1|0;}return 1;},I6=K(0),D9=K(0);
function Gd(){let a=this;EU.call(a);a.kv=null;a.jw=0;}
let WY=a=>{HN(a,10);},Bi=()=>{let a=new Gd();WY(a);return a;},HN=(a,b)=>{let c;if(b>=0){a.kv=Bd(I,b);return;}c=new BT;Br(c);Z(c);},Z4=a=>{let b=new Gd();HN(b,a);return b;},U_=(a,b)=>{let c,d,e,f;HN(a,b.jw);c=BM(b);d=0;while(true){e=a.kv.data;f=e.length;if(d>=f)break;e[d]=BH(c);d=d+1|0;}a.jw=f;},Hc=a=>{let b=new Gd();U_(b,a);return b;},BF=(a,b)=>{HU(a,b);return a.kv.data[b];},T1=a=>{return a.jw;},L4=(a,b,c)=>{let d,e;HU(a,b);d=a.kv.data;e=d[b];d[b]=c;return e;},V=(a,b)=>{let c,d,e,f,g,h;c=a.jw+1|0;d=a.kv.data.length;if
(d<c){c=d>=1073741823?2147483647:BA(c,BA(d*2|0,5));e=a.kv;f=HM(Bz(e));if(f===null){b=new EH;Br(b);Z(b);}if(f===Bx(T3)){b=new BT;Br(b);Z(b);}if(c<0){b=new RT;Br(b);Z(b);}g=e.data;e=Sm(f.kW,c);h=BG(c,g.length);d=0;while(d<h){e.data[d]=g[d];d=d+1|0;}a.kv=e;}e=a.kv.data;h=a.jw;a.jw=h+1|0;e[h]=b;a.kS=a.kS+1|0;return 1;},GF=(a,b)=>{let c,d,e,f;HU(a,b);c=a.kv.data;d=c[b];e=a.jw-1|0;a.jw=e;while(b<e){f=b+1|0;c[b]=c[f];b=f;}c[e]=null;a.kS=a.kS+1|0;return d;},Gi=a=>{let b,c,d,e,f,g;b=a.kv;c=0;d=a.jw;e=null;if(c>d){e=
new BT;Br(e);Z(e);}while(c<d){f=b.data;g=c+1|0;f[c]=e;c=g;}a.jw=0;a.kS=a.kS+1|0;},HU=(a,b)=>{let c;if(b>=0&&b<a.jw)return;c=new Cq;Br(c);Z(c);};
function BI(){let a=this;I.call(a);a.sr=null;a.jW=0;}
let Cy=(a,b,c)=>{a.sr=b;a.jW=c;},Tl=(a,b)=>{return a!==b?0:1;};
function Dh(){let a=this;BI.call(a);a.jA=null;a.rf=null;a.lT=null;a.nv=null;a.pD=null;}
let Cf=null,C4=null,B0=null,CH=null,C$=null,Dn=null,C0=null,Ek=null,CW=null,Dy=null,Et=null,Gp=null,Dp=null,Ed=null,Cw=null,Hu=null,FR=null,Ga=null,GO=null,EV=null,Ds=null,Fq=null,EX=null,QT=null,Ba=()=>{Ba=Bh(Dh);SB();},B7=()=>{Ba();return QT.be();},Nr=(a,b,c,d,e,f,g,h)=>{Ba();Cy(a,b,c);a.jA=d;a.rf=e;a.lT=f;a.nv=g;a.pD=h;},BL=(a,b,c,d,e,f,g)=>{let h=new Dh();Nr(h,a,b,c,d,e,f,g);return h;},LA=b=>{let c,d,e,f;Ba();c=(B7()).data;d=c.length;e=0;while(e<d){f=c[e];if(U(f.jA,b))return Bw(f);e=e+1|0;}return Bp();},Oe
=a=>{let b;b=a.rf;Fy();return b!==B3?0:1;},Ql=(a,b,c)=>{let d,e,f;if(Ck(c))c=H(11);d=a.jA;e=a.lT.bl();b=IC(b);f=M();P(J(J(J(J(J(J(J(f,d),H(12)),e),H(13)),b),H(14)),c),46);return L(f);},IC=b=>{let c;Ba();if(b.js.length>40){b=Dx(b,0,40);c=M();P(J(c,b),8230);b=L(c);}return b;},WQ=()=>{let b,c;Ba();b=Bd(Dh,23);c=b.data;c[0]=Cf;c[1]=C4;c[2]=B0;c[3]=CH;c[4]=C$;c[5]=Dn;c[6]=C0;c[7]=Ek;c[8]=CW;c[9]=Dy;c[10]=Et;c[11]=Gp;c[12]=Dp;c[13]=Ed;c[14]=Cw;c[15]=Hu;c[16]=FR;c[17]=Ga;c[18]=GO;c[19]=EV;c[20]=Ds;c[21]=Fq;c[22]=EX;return b;},SB
=()=>{let b;b=new Dh;Fy();Nr(b,H(15),0,H(16),B3,CA(BO(Bv,[H(17),H(18),H(19),H(20),H(21),H(22),H(23),H(24),H(25),H(26),H(27)])),H(17),H(28));Cf=b;C4=BL(H(29),1,H(27),B3,WN(1000),H(2),H(30));B0=BL(H(31),2,H(32),B3,CA(BO(Bv,[H(33),H(34),H(35),H(36)])),H(33),H(37));CH=BL(H(38),3,H(36),B3,Jl(Jn(0),21057),H(2),H(39));C$=BL(H(40),4,H(41),B3,Jl(C8(0.0,21056.0),21057),H(2),H(42));Dn=BL(H(43),5,H(44),B3,C8(0.0,4.294967295E9),H(0),H(45));C0=BL(H(46),6,H(47),B3,Jl(C8(1.0,64.0),6),H(48),H(49));Ek=BL(H(50),7,H(51),B3,CA(BO(Bv,
[H(52),H(53),H(54),H(55),H(56),H(57),H(58)])),H(52),H(59));CW=BL(H(60),8,H(61),B3,CA(BO(Bv,[H(52),H(58),H(53),H(54)])),H(52),H(62));Dy=BL(H(63),9,H(64),B3,CA(BO(Bv,[H(65),H(66)])),H(65),H(67));Et=BL(H(68),10,H(69),B3,CA(BO(Bv,[H(70),H(71),H(72)])),H(70),H(73));Gp=BL(H(74),11,H(75),B3,Jn(1),H(76),H(77));Dp=BL(H(78),12,H(79),B3,Jp(C8(1.0,1000.0),H(80)),H(80),H(81));Ed=BL(H(82),13,H(83),Cx,C8(1.0,1000000.0),H(84),H(85));Cw=BL(H(86),14,H(87),Cx,C8(0.0,1000000.0),H(0),H(88));Hu=BL(H(89),15,H(90),Cx,Jp(YU(BO(Bv,[H(91),
H(92),H(93),H(64),H(94),H(95),H(96),H(97),H(98)])),H(99)),H(99),H(100));FR=BL(H(101),16,H(102),Cx,CA(BO(Bv,[H(80),H(103),H(104)])),H(80),H(105));Ga=BL(H(106),17,H(107),Cx,CA(BO(Bv,[H(108),H(109)])),H(108),H(110));GO=BL(H(111),18,H(112),Cx,CA(BO(Bv,[H(113),H(114)])),H(113),H(115));EV=BL(H(116),19,H(117),Cx,W8(),H(118),H(119));Ds=BL(H(120),20,H(121),Cx,Jp(C8(1.0,10000.0),H(122)),H(123),H(124));Fq=BL(H(125),21,H(126),Cx,CA(BO(Bv,[H(127),H(128),H(129)])),H(127),H(130));EX=BL(H(131),22,H(132),Cx,CA(BO(Bv,[H(127),
H(133),H(134)])),H(127),H(135));QT=WQ();};
function Hp(){let a=this;I.call(a);a.nn=null;a.lc=null;a.qq=null;a.lE=null;a.nj=null;a.oB=null;a.j3=null;a.l8=null;a.os=null;a.oz=null;a.oT=null;a.km=null;a.jx=null;a.p5=null;a.m4=null;a.nt=null;a.n8=0;a.l$=0;a.nF=0;a.nA=0;a.n0=0;a.mj=0;a.qU=0;a.pf=0;a.oj=0;a.oL=0;}
let J6=a=>{PW(a.jx);CL(a);},K9=a=>{Fd(a.jx);CL(a);},L5=a=>{My(a.km,Om(a.lc));DI(a);},DI=a=>{a.nt=Bp();a.oL=0;Kj(a.jx,new PJ);FP(a);Ct(a);LP(a);a.lE.hear("engine");},No=(a,b)=>{Fd(a.jx);CS(a.jx,b);Kj(a.jx,new Rj);CL(a);},KB=(a,b)=>{CS(a.jx,KN(a,b));If(a.jx,new Lt,150.0);CL(a);},KN=(a,b)=>{return Bu(0.0,Bf(b,CG(a.jx)))|0;},RC=(a,b,c)=>{let d;d=EC(c);if(KM(d)&&Eh(d)===Bs(Eh(d)))return d;d=M();J(J(J(J(d,b),H(136)),c),H(137));a.nt=Bw(L(d));FP(a);return J9();},LP=a=>{let b,c,d;a:{b:{b=a.nA;c=a.jx.jV;Ba();a.nA=BD(c,
EV,H(5));d=(matchMedia("(prefers-reduced-motion: reduce)")).matches?1:0;if(a.nA&&!d){if(a.n0)break b;if(!b)break b;}b=0;break a;}b=1;}a.n0=b;Rt(a);},Rt=a=>{Na(a);Ct(a);},Na=a=>{let b;clearTimeout(a.qU);if(a.n0&&a.l$){b=a.m4;if(b.pg){if(Py(b))J6(a);else{b=new JL;b.r_=a;a.qU=setTimeout(Bg(Bj(b),"onTimer"),200);}}}},CL=a=>{a.n0=0;a.pf=1;KS(a.j3.kY);Ct(a);},Ct=a=>{let b;if(a.l$&&!a.mj){b=new In;b.pW=a;a.mj=requestAnimationFrame(Bg(Bj(b),"onAnimationFrame"));}},I7=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,
v,w,x,y,z,ba,bb,bc;b=F3;c=JI(a.jx)&&!b?0:1;a:{if(!c){if(!Ph(a.m4))break a;if(!Py(a.m4))break a;}d=a.j3;e=a.jx;f=Q7(a)&&!b?1:0;b:{g=e.jV;h=EZ(e.jz);i=new Qk;j=e.jz;k=Q6(h.jF.jt);if(!B5(d.mF)){l=Bl(d.mF);m=h.jY;if(Gt(l.pP,m)&&Mv(l.pq,k)?1:0)break b;}l=new Nz;n=h.jY;o=CI(n);p=o<=500?100:o>5000?25:50;l.nY=BE(1,2);l.ng=Bp();l.pp=Bp();l.pP=n;l.pq=k;l.rP=p;q=new Gs;m=new Cg;b=Bc(p,p);FV(m,b,2);r=0;while(r<b){BV(m,r,0,GS(k.kt,k.kr,r%p|0,p));BV(m,r,1,GS(k.kj,k.kd,r/p|0,p));r=r+1|0;}Jd(q,n,m);l.ns=q;l.o$=E3(n,l.nY);d.mF
=Bw(l);}s=Bl(d.mF);if(f)q=UB();else{m=Bb(16777215);q=new Fe;n=Bb(1841698);t=Bb(5591647);u=Bb(3815235);v=Bb(2762803);Fz();w=EA(FI,0.0);x=EA(FI,1.0);y=Bb(7744131);z=Bb(1800247);ba=Bb(7744131);l=PM(BO(CJ,[Bb(16645110),Bb(16574929),Bb(16306096),Bb(15379876),Bb(13602724),Bb(11107236),Bb(8350359)]));k=FI;bb=Bd(CJ,k.m1.data.length);bc=bb.data;o=0;b=bc.length;while(o<b){bc[o]=JC(DT(k.m1.data[o],0.2),m);o=o+1|0;}HV(q,m,n,t,u,v,w,x,y,z,ba,l,PM(bb));}l=!(EL(d.mM)&&GG(d.mM)<Bk(h.jF)?1:0)?CE():d.mM;i.mh=g;i.sq=j;i.kD=h;i.oi
=s;i.om=q;i.my=l;i.k6=c;RB(d.or,i,c);RB(d.nU,i,c);OA(d.kY,f,c);OA(d.mk,f,c);R3(d.nU,i);T_(d.qk,e);Wp(d.si,i);Y1(d.rB,i);ZA(d.r1,e.jz,D4(g));W9(d.p$,i);}},Mj=(a,b)=>{F3=b;KS(a.j3.kY);LW(a.j3.kY,b);LW(a.j3.mk,b);I7(a);},FP=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p;b=a.nn;c=a.jx.jV;Ba();b.setAttribute("data-theme",T(Bt(c,Fq)));d=a.j3;e=a.km;c=a.nt;f=a.n8&&BD(a.jx.jV,EX,H(134))?H(138):!U(a.qq,H(134))?H(139):H(140);g=BP(e);h=Hc(e.og.sm);BR(h);b=new QC;b.ql=h;FB(c,b);i=DA(g,Im());j=d.qL;if(i)b=Ie();else{b=Bi();c=Dq(g);i
=Bn(c)<=1?0:1;a:{if(i){k=c.kQ;Cr();if(k!==QX)break a;}if(i)V(b,H(141));b:{c=Bt(g,Cf);l=(-1);switch(Dd(c)){case -1360216880:if(!U(c,H(23)))break b;l=2;break b;case -895939855:if(!U(c,H(24)))break b;l=3;break b;case 118875:if(!U(c,H(17)))break b;l=0;break b;case 3684185:if(!U(c,H(22)))break b;l=1;break b;default:}}c:{switch(l){case 0:case 1:case 2:case 3:break;default:l=0;break c;}l=1;}if(l){k=!i?H(142):H(143);m=M();J(J(J(m,H(144)),c),k);k=L(m);V(b,k);}}if(BD(g,B0,H(35))){c=Dq(g);i=1;d:{while(i<Bn(c)){if(Be(c,
i)>1){i=1;break d;}i=i+1|0;}i=0;}if(i)V(b,H(145));}if(BD(g,Et,H(72))){n=FS(g);if(n>0.3){c=BZ(n);k=M();J(J(J(k,H(146)),c),H(147));k=L(k);V(b,k);}}else{i=P3(g);l=BD(g,Et,H(71));o=!l?i:10.0*i;if(FS(g)*o>80.0){c=!l?H(2):H(148);k=BZ(FS(g));m=BZ(Bs(4000.0/o)/1000.0);p=M();P(J(J(J(J(J(J(R(J(p,H(149)),i),H(150)),c),H(151)),k),H(152)),m),46);k=L(p);V(b,k);}}}Vw(j,h,b);b=d.pt;k=Bt(g,FR);b.setAttribute("data-controls",T(k));Zo(d.rR,C6(Bt(g,Hu),44));c=BM(d.rh.n9);while(BJ(c)){ZD(BH(c),g);}Ty(d.q8,e);VT(d.pQ,CQ(d.ny)&&DA(Bl(d.ny),
g)?1:0);d.ny=Bw(g);d=d.qy;e=M();J(J(J(e,H(153)),f),H(154));BC(d,L(e));Ct(a);},Q7=a=>{let b,c,d;a:{b=a.jx.jV;Ba();c=Bt(b,Fq);d=(-1);switch(Dd(c)){case 3075958:if(!U(c,H(129)))break a;d=1;break a;case 102970646:if(!U(c,H(128)))break a;d=0;break a;default:}}b:{switch(d){case 0:break;case 1:d=1;break b;default:d=a.nj.matches?1:0;break b;}d=0;}return d;},VF=b=>{let c;b=b;c=b.jx.jV;Ba();return T(BD(c,EX,H(134))&&!b.n8?H(134):H(133));},W2=b=>{return !!b.jx.j4;},TA=b=>{let c;b=b;c=Mn(b.km);Ba();Cl(c,Cw.jA,Cc(BU(b.jx.jz)));return T(Ik(c));},Wb
=b=>{b=b;b.n8=1;FP(b);},W1=b=>{b=b;Fd(b.jx);KB(b,0.0);},UK=b=>{K8(b.j3.mk);},VI=(b,c)=>{let d;c=Bm(c);b=b;c=RC(b,H(155),c);d=new N6;d.rz=b;P7(c,d);},S1=(b,c)=>{let d;c=Bm(c);b=b;c=RC(b,H(156),c);d=new M1;d.rn=b;P7(c,d);},WH=b=>{let c,d,e,f,g,h,i,j,k,l,m,n;b=b.jx;c=b.jV;b=EZ(b.jz);d=Ge(b);e=Ez(H(157));f=(B7()).data;g=f.length;h=0;while(h<g){i=f[h];if(!Ha(c,i)){j=e.jO<=1?H(2):H(158);j=O(O(P(O(e,j),34),i.jA),H(159));k=i.lT;i=Bt(c,i);if(!OP(k,i)){k=M();P(J(P(k,34),i),34);i=L(k);}O(j,i);}h=h+1|0;}l=L(P(e,125));h
=b.k_;e=Rw(b.kN);i=O$(d.jI);d=O$(d.jH);j=b.lO;j=Nh(j.jr,0,j.ju);m=Dz(b);n=Bk(b.jF);g=b.l1;k=M();b=J(R(J(R(J(J(J(J(J(J(J(J(J(R(J(J(J(k,H(160)),l),H(161)),h),H(162)),e),H(163)),i),H(164)),d),H(165)),j),H(166)),m),H(167)),n),H(168));h=b.jO;d=b;e=!g?H(118):H(5);KU(d,h,e);P(b,125);return T(L(k));},Tz=b=>{return b.p5;},Sn=b=>{K9(b);},X$=(b,c)=>{b=b;PF(b.j3.kY,c);Ct(b);},Uc=b=>{let c,d,e;b=b;if(!b.l$){b.l$=1;c=b.j3;HG(c.or);HG(c.nU);c=b.nj;d=b.l8;c.addEventListener("change",Bg(d,"handleEvent"));d=window;e=b.l8;d.addEventListener("resize",
Bg(e,"handleEvent"));d=window;e=b.oz;d.addEventListener("beforeprint",Bg(e,"handleEvent"));d=window;e=b.oT;d.addEventListener("afterprint",Bg(e,"handleEvent"));if(FA(b.lc)){d=window;e=b.os;d.addEventListener("hashchange",Bg(e,"handleEvent"));}if(Oi(b.lc))L5(b);if(!b.nF){b.nF=1;LP(b);}I7(b);Ct(b);}},YL=b=>{let c,d,e,f;b=b;b.l$=0;c=b.nj;d=b.l8;c.removeEventListener("change",Bg(d,"handleEvent"));d=window;e=b.l8;d.removeEventListener("resize",Bg(e,"handleEvent"));d=window;e=b.oz;d.removeEventListener("beforeprint",
Bg(e,"handleEvent"));d=window;e=b.oT;d.removeEventListener("afterprint",Bg(e,"handleEvent"));d=window;e=b.os;d.removeEventListener("hashchange",Bg(e,"handleEvent"));f=b.mj;cancelAnimationFrame(f);b.mj=0;},SV=(b,c)=>{let d;c=Bm(c);b=b;d=Mn(b.km);if(!(b.nn.hasAttribute(T(c))?1:0))Cs(d,c);else Cl(d,c,Bm(b.nn.getAttribute(T(c))));My(b.km,d);DI(b);},Y4=b=>{K8(b.j3.kY);},R0=(b,c)=>{b=b;PF(b.j3.mk,c);Ct(b);},UC=b=>{J6(b);},Cq=K(BN),YD=K(BN),B6=K(0),Cn=K(0),Te=K(),Q5=K(0);
function MP(){I.call(this);this.jG=null;}
let MA=(a,b)=>{let c;c=a.jG;No(c,KN(c,BU(c.jx.jz)+b));},Fh=(a,b)=>{let c;c=a.jG;No(c,KN(c,b));},FF=a=>{Ct(a.jG);},Kn=(a,b,c)=>{let d,e,f,g,h,i,j;d=a.jG.km;e=BP(d);f=H5(e,b,c);if(B5(f))d=Ql(b,c,Bt(e,b));else{a:{b:{g=Fx(d.kH);Cl(g,b.jA,Dv(CC(Bl(f),b)));h=Bl(f);HB();switch(LD.data[b.jW]){case 1:Ba();if(!BD(h,B0,H(36))){Cs(g,CH.jA);break a;}KF(d,F_(BP(d),(EZ(d.j2.jz)).kJ),g);break a;case 2:break b;case 3:break;case 4:Ba();Cs(g,C$.jA);i=BD(BP(d),B0,H(36));j=i&&!G6(BP(d))&&G6(h)?1:0;if(!j)Cs(g,CH.jA);if(i&&!j)Cs(g,
B0.jA);break a;default:break a;}b=BP(d);Ba();if(!BD(b,B0,H(36)))break a;Cs(g,B0.jA);Cs(g,CH.jA);break a;}Ba();if(!K2(CC(h,Cf),Bw(H(27))))Cs(g,C4.jA);else KF(d,FY(BP(d),G3(BP(d))),g);}b=Bl(f);Ba();i=!(CB(b,Cw)>D4(Bl(f)))?0:1;if(!(!i&&DA(Bl(f),e)))Cs(g,Cw.jA);if(!Mu(g,d.kH)){F9(d);Ff(d,g);}d=H(2);}if(Ck(d)){CL(a.jG);DI(a.jG);}return d;},E$=(a,b)=>{let c,d,e,f,g,h;c=a.jG.km;F9(c);d=Fx(c.kH);e=(B7()).data;f=e.length;g=0;while(g<f){h=e[g];if(!Oe(h)&&h!==Ed&&h!==Cw&&h!==Ds?0:1)Cs(d,h.jA);g=g+1|0;}K4(d,b);Ff(c,d);Fd(c.j2);CS(c.j2,
Dg(BP(c)));DI(a.jG);CL(a.jG);},Eu=(a,b,c)=>{let d,e,f,g;d=a.jG.km;e=d.j2.j4;f=BP(d);if(BU(d.j2.jz)>0)f=F_(f,(EZ(d.j2.jz)).kJ);b=b.dg(f);if(!DA(b,BP(d))){if(!c)F9(d);g=Fx(d.kH);KF(d,b,g);Ba();Cs(g,Cw.jA);Ff(d,g);if(e)PW(d.j2);}DI(a.jG);CL(a.jG);},Pd=a=>{let b;b=a.jG.km;Rf(b,b.lA,b.mE);DI(a.jG);CL(a.jG);},JJ=a=>{let b;b=a.jG.km;Rf(b,b.mE,b.lA);DI(a.jG);CL(a.jG);},El=(a,b)=>{let c;c=a.jG;c.j3.mM=b;Ct(c);},BB=K(0);
function Kq(){I.call(this);this.rG=null;}
let ST=(b,c)=>{Ct(b.rG);};
function Kp(){I.call(this);this.q4=null;}
let VW=(b,c)=>{L5(b.q4);};
function Ks(){I.call(this);this.p6=null;}
let Sk=(b,c)=>{Mj(b.p6,1);};
function Kr(){I.call(this);this.sc=null;}
let W6=(b,c)=>{Mj(b.sc,0);};
function KQ(){I.call(this);this.kh=null;}
let J0=null,U2=(a,b)=>{a.kh=b;},RU=a=>{let b=new KQ();U2(b,a);return b;},Bp=()=>{if(J0===null)J0=RU(null);return J0;},Bw=b=>{return RU(BR(b));},Bl=a=>{let b;b=a.kh;if(b!==null)return b;b=new D3;Br(b);Z(b);},CQ=a=>{return a.kh===null?0:1;},B5=a=>{return a.kh!==null?0:1;},FB=(a,b)=>{let c;c=a.kh;if(c!==null)b.di(c);},Eg=(a,b)=>{let c;c=a.kh;if(c!==null)b=c;return b;},Dv=a=>{let b;b=a.kh;if(b!==null)return b;b=new D3;Br(b);Z(b);},K2=(a,b)=>{if(a===b)return 1;if(!(b instanceof KQ))return 0;return X(b.kh,a.kh);};
function Mw(){let a=this;I.call(a);a.nu=null;a.nW=null;}
let FA=a=>{return a.nu.hasAttribute("fragment")?1:0;},Oi=a=>{return FA(a)&&!U(Bm(location.hash.slice(1)),a.nW)?1:0;},Om=a=>{let b,c;b=Lu(a);if(FA(a)){c=Bm(location.hash.slice(1));a.nW=c;K4(b,JR(c));}return b;},Lu=a=>{let b,c,d,e,f,g;b=CK();c=(B7()).data;d=c.length;e=0;while(e<d){f=c[e];if(a.nu.hasAttribute(T(f.jA))?1:0){g=f.jA;Cl(b,g,Bm(a.nu.getAttribute(T(g))));}e=e+1|0;}return b;};
function PA(){let a=this;I.call(a);a.mE=null;a.lA=null;a.j2=null;a.kH=null;a.og=null;a.l_=0;}
let BP=a=>{return a.j2.jV;},Mn=a=>{return Fx(a.kH);},My=(a,b)=>{let c;if(!Mu(b,a.kH)){c=Dg(BP(a));F9(a);Ff(a,Fx(b));if(Dg(BP(a))!=c)CS(a.j2,Dg(BP(a)));}},Rf=(a,b,c)=>{let d,e;if(!Ci(b)){a.l_=a.l_+1|0;d=MN(a);V(c,d);b=b;d=GF(b,b.jw-1|0);e=BP(a);Ff(a,d.m9);if(!(DA(e,BP(a))&&Dg(e)==Dg(BP(a))))CS(a.j2,d.nS);}},F9=a=>{let b,c;a.l_=a.l_+1|0;b=a.lA;c=MN(a);V(b,c);Gi(a.mE);b=a.lA;if(b.jw>200)GF(b,0);},MN=a=>{let b,c,d;b=new JE;c=a.kH;d=BU(a.j2.jz);b.m9=c;b.nS=d;return b;},Ff=(a,b)=>{let c,d,e;a.kH=b;b=Gy(b);a.og=b;c
=a.j2;d=b.mu;e=DA(d,c.jV);c.jV=d;c.lh=NaN;if(!e){c.jz=L2(d);c.oQ=c.oQ+1|0;c.j4=0;CS(c,Dg(d));}else if(BU(c.jz)>CG(c))CS(c,CG(c));},KF=(a,b,c)=>{let d,e,f,g,h;d=(B7()).data;e=d.length;f=0;while(f<e){g=d[f];h=CC(b,g);if(CQ(h)&&!K2(h,CC(BP(a),g)))Cl(c,g.jA,Bl(h));f=f+1|0;}},SI=K(),JR=b=>{let c,d;c=CK();b=new URLSearchParams(T(b));d=new H3;d.pF=c;b.forEach(Bg(Bj(d),"pair"));return c;},Ik=b=>{let c,d,e,f;c=new URLSearchParams("");d=0;while(d<G1(b)){e=FE(b,d);f=GT(b,d);c.append(T(e),T(f));d=d+1|0;}return Bm(c.toString());};
function Gu(){let a=this;I.call(a);a.l5=null;a.pZ=null;a.kV=null;a.lG=null;a.nE=null;a.oX=null;}
let ZC=b=>{return b.kV.jz.j6;},ZJ=b=>{return !!Q7(b.lG.jG);},VZ=b=>{b=b;return T(!FA(b.pZ)?H(2):Bm((location.href.split('#'))[0]));},Tw=(b,c)=>{let d;d=c;b=b.lG;c=d>=0?Dm(d):CE();El(b,c);},Uf=b=>{FF(b.lG);},Zq=(b,c)=>{let d;d=c;return RM(b.kV.jz,d);},Wz=b=>{return b.kV.oQ;},XE=b=>{let c,d,e,f,g,h,i,j,k,l;b=b.kV.jz;c=b.kC.jw;d=((c+60|0)-1|0)/60|0;e=((c+d|0)-1|0)/d|0;c=1+(N7(b,0)).data.length|0;f=Bo(Bc(e,c));g=f.data;h=0;while(h<e){i=Bc(h,d);j=N7(b,i);k=j.data;l=Bc(h,c);g[l]=Bc(i,b.kU);Ca(j,0,f,l+1|0,k.length);h
=h+1|0;}return MX(f);},Ux=(b,c)=>{c=Bm(c);b=b.lG;c=JR(c);E$(b,c);},S9=b=>{let c,d,e;b=HJ(b.kV.jz.ka);c=Gm(b.kL,P6(b));d=b.lu;e=d.data;Ca(d,0,c,b.kL.data.length,e.length);return MX(c);},Zi=b=>{return !!b.kV.jz.k8;},W_=b=>{return b.l5.l_;},TZ=b=>{return BU(b.kV.jz);},YS=(b,c)=>{let d;d=c;Fh(b.lG,d);},XU=b=>{let c,d,e,f,g,h,i,j;b=b;if(!(!B5(b.nE)&&Bl(b.nE)===BP(b.l5))){b.nE=Bw(BP(b.l5));c=b.l5;d=CK();e=(B7()).data;f=e.length;g=0;while(g<f){h=e[g];i=CC(BP(c),h);j=new Rm;j.qS=d;j.qT=h;FB(i,j);g=g+1|0;}b.oX=Ik(d);}return T(b.oX);},Ec
=K(0),QS=K(),Yy=a=>{return performance.now();};
function Nl(){let a=this;I.call(a);a.jV=null;a.jz=null;a.oQ=0;a.j4=0;a.lS=0;a.q1=0;a.lh=0.0;a.qa=0.0;a.ry=0;}
let PW=a=>{if(BU(a.jz)>=CG(a))CS(a,0);a.j4=1;a.lh=NaN;},Fd=a=>{a.j4=0;a.lS=0;},CS=(a,b)=>{b=BA(0,BG(b,CG(a)));a.q1=b;a.lS=b==BU(a.jz)?0:1;},JI=a=>{return !a.j4&&!a.lS?0:1;},CG=a=>{let b,c;b=D4(a.jV);c=a.jz;if(c.k8)b=BG(c.j6,b);return b;},Kj=(a,b)=>{If(a,b,30.0);},If=(a,b,c)=>{let d,e,f,g,h;d=b.bK();if(a.lS)e=a.q1;else if(!a.j4)e=BU(a.jz);else{f=a.jV;Ba();g=BD(f,Ds,H(122))?CE():Dm(CB(f,Ds)|0);if(g!==CO?0:1)e=CG(a);else{if(!(!(isNaN(a.lh)?1:0)&&!(d-a.qa>1000.0))){a.lh=d;a.ry=BU(a.jz);}a.qa=d;e=Bf(a.ry+(d-a.lh)
*GG(g)/1000.0,CG(a))|0;}}h=Lb(a.jz,e,16);while(!h&&b.bK()-d<c){h=Lb(a.jz,e,16);}e=a.lS;if(!(!e&&h))a.lh=NaN;h=e&(h?0:1);a.lS=h;a.j4=a.j4&(!h&&BU(a.jz)>=CG(a)?0:1);};
function QW(){let a=this;I.call(a);a.oC=null;a.na=null;}
let UZ=(a,b)=>{a.na=Bp();a.oC=b;},LV=a=>{let b=new QW();UZ(b,a);return b;},H5=(a,b,c)=>{let d;c=b.lT.dB(c);d=new Qi;d.py=a;d.pz=b;b=c.kh;if(b!==null){c=d;b=b;b=CR(c.py,c.pz,b);c=b===null?Bp():Bw(b);}return c;},F_=(a,b)=>{let c,d,e,f,g;c=M();d=0;while(true){e=b.data;if(d>=e.length)break;O(O(c,d<=0?H(2):H(169)),BZ(e[d]));d=d+1|0;}if(GW(a)){Ba();f=CR(a,C0,H(48));g=Ek;f=CR(f,g,Bt(a,g));g=CW;a=CR(f,g,Bt(a,g));}Ba();return CR(CR(a,B0,H(36)),CH,L(c));},FY=(a,b)=>{let c,d,e,f;Ba();c=CR(a,Cf,H(27));d=C4;e=M();f=0;while
(f<Bk(b)){O(P(O(P(O(O(e,f<=0?H(2):H(170)),BZ(W(b.jt,f,0))),44),BZ(W(b.jt,f,1))),44),BZ(W(b.jD,f,0)));f=f+1|0;}return CR(c,d,L(e));},CR=(a,b,c)=>{let d,e;d=Hc(a.oC);e=b.jW;b=Bw(c);L4(d,e,b);return LV(d);},CC=(a,b)=>{let c,d;c=a.oC;d=b.jW;return BF(c,d);},Bt=(a,b)=>{let c;a:{b:{Ba();if(!(b===Cf&&Pl(a))){if(b!==Dy)break b;if(J1(a))break b;}c=1;break a;}c=0;}return c?Jf(a,b):Eg(CC(a,b),Jf(a,b));},Jf=(a,b)=>{a:{HK();switch(Pp.data[b.jW]){case 1:case 2:if(GW(a)){b=H(54);break a;}b=b.nv;break a;case 3:if(!J1(a)){b
=H(66);break a;}b=b.nv;break a;default:}b=b.nv;}return b;},Ha=(a,b)=>{return U(Bt(a,b),Jf(a,b));},BD=(a,b,c)=>{return U(Bt(a,b),c);},DA=(a,b)=>{let c,d,e,f;c=(B7()).data;d=c.length;e=0;while(e<d){f=c[e];if(Oe(f)&&!U(Bt(a,f),Bt(b,f)))return 0;e=e+1|0;}return 1;},G3=a=>{if(B5(a.na))a.na=Bw(TC(a));return Bl(a.na);},Dq=a=>{let b,c,d,e,f,g,h,i,j,k,l;b=Bi();c=D7(2);d=b;V(d,c);if(GW(a))c=Ml(D7(2));else{c=Bi();Ba();e=(GM(Bt(a,C0))).data;f=e.length;g=0;while(g<f){h=D7(e[g]|0);V(c,h);g=g+1|0;}}Ir(b,c);V(d,D7(1));i=new Io;Ba();j
=Q8(Bt(a,Ek));k=Q8(Bt(a,CW));c=Dy;Gc();h=!BD(a,c,EI.pu)?Nk:EI;f=d.jw;if(f<2){c=new BT;BW(c,H(171));Z(c);}d=new IK;l=Bd(I,f);e=l.data;b=BM(b);f=0;c=b;while(BJ(c)){b=BH(c);if(b===null){b=new EH;Br(b);Z(b);}g=f+1|0;e[f]=b;f=g;}d.nR=l;i.kq=d;i.kQ=j;i.lC=k;i.lM=h;return i;},FS=a=>{Ba();return CB(a,Gp);},PG=a=>{let b,c,d,e,f,g;b=Du(CI(Dq(a)));c=b.data;Ba();d=(GM(Bt(a,C$))).data;e=d.length;f=0;while(f<e){g=d[f];if(g<c.length)c[g|0]=1;f=f+1|0;}return b;},P3=a=>{let b;b=Bk(G3(a));Ba();if(!BD(a,Dp,H(80)))b=Bf(CB(a,Dp),
b)|0;return b;},D4=a=>{Ba();return CB(a,Ed)|0;},Dg=a=>{Ba();return BG(CB(a,Cw)|0,D4(a));},GW=a=>{Ba();return BD(a,B0,H(34));},Pl=a=>{Ba();return U(Eg(CC(a,Cf),H(2)),H(27))&&Ck(Bt(a,C4))?1:0;},J1=a=>{let b;Ba();b=CW;Cr();return BD(a,b,D2.mD);},G6=a=>{return (G2(a)).data.length!=CI(Dq(a))?0:1;},G2=a=>{Ba();return GM(Bt(a,CH));},CB=(a,b)=>{return K6(Bt(a,b));},Q$=a=>{let b;b=new PY;Ba();b.rA=CB(a,Dn);return b;},TC=a=>{let b,c,d,e,f,g,h;a:{Ba();b=CB(a,Dn);c=Bt(a,Cf);d=(-1);switch(Dd(c)){case -1360216880:if(!U(c,
H(23)))break a;d=5;break a;case -982754077:if(!U(c,H(27)))break a;d=9;break a;case -895939855:if(!U(c,H(24)))break a;d=6;break a;case 3555:if(!U(c,H(19)))break a;d=1;break a;case 96727:if(!U(c,H(18)))break a;d=0;break a;case 109265:if(!U(c,H(21)))break a;d=3;break a;case 3373737:if(!U(c,H(20)))break a;d=2;break a;case 3684185:if(!U(c,H(22)))break a;d=4;break a;case 93832310:if(!U(c,H(26)))break a;d=8;break a;case 104080786:if(!U(c,H(25)))break a;d=7;break a;default:}}b:{switch(d){case 0:c=Ev(BX([0.0,0.0,0.0,
1.0]));break b;case 1:c=Ev(BX([0.0,1.0,1.0,1.0]));break b;case 2:c=Ev(BX([1.0,1.0,1.0,0.0]));break b;case 3:c=Ev(BX([1.0,0.0,0.0,0.0]));break b;case 4:c=Ev(BX([1.0,0.0,0.0,1.0]));break b;case 5:c=FO(new QB,b);break b;case 6:c=FO(new Lz,b);break b;case 7:c=FO(new M3,b);break b;case 8:c=FO(new LK,b);break b;case 9:e=C6(Bt(a,C4),59);c=new GK;f=new Cg;g=e;FV(f,g.jw,2);Ly(c,f,BE(g.jw,1));d=0;while(d<g.jw){h=(GM(BF(g,d))).data;BV(c.jt,d,0,h[0]);BV(c.jt,d,1,h[1]);BV(c.jD,d,0,h[2]);d=d+1|0;}break b;default:}c=Fi();}return c;},Q8
=b=>{let c,d,e,f,g;Cr();c=(Mo.be()).data;d=c.length;e=0;while(true){if(e>=d){f=new H_;g=M();J(J(J(g,H(172)),b),H(137));BW(f,L(g));Z(f);}f=c[e];if(U(f.mD,b))break;e=e+1|0;}return f;};
function PX(){let a=this;I.call(a);a.ka=null;a.qF=0;a.kC=null;a.kU=0;a.l0=null;a.j6=0;a.k8=0;}
let YH=(a,b)=>{let c,d,e,f,g,h,i;a:{a.kC=Bi();a.kU=1;a.l0=Bo(256);c=new Ru;c.kX=Dq(b);c.kx=G3(b);c.li=P3(b);Ba();d=Bt(b,Et);e=Dq(b);f=FS(b);g=(-1);switch(Dd(d)){case -361295720:if(!U(d,H(71)))break a;g=0;break a;case 2988943:if(!U(d,H(72)))break a;g=1;break a;default:}}b:{switch(g){case 0:h=new Ld;h.rT=f;h.mp=Cj(e);break b;case 1:h=new Ng;h.lD=1.0;h.lw=1.0;h.pB=f;h.mi=Cj(e);h.mo=Cj(e);h.o0=Cj(e);h.on=Cj(e);break b;default:}h=new IS;F$();h.o3=f;}if(Ha(b,C$))d=h;else{d=new MM;i=PG(b);d.nV=h;d.pV=i;}c:{c.l4=d;e
=Bt(b,B0);g=(-1);switch(Dd(e)){case 115791563:if(!U(e,H(35)))break c;g=1;break c;case 289928229:if(!U(e,H(34)))break c;g=0;break c;case 1230441723:if(!U(e,H(36)))break c;g=2;break c;default:}}d:{switch(g){case 0:d=new M8;break d;case 1:d=new LM;break d;case 2:if(!G6(b)){d=Q$(b);break d;}d=new Q1;d.q0=G2(b);break d;default:}d=Q$(b);}c.kG=d.d0(c.kX);c.mO=E3(c.kX,c.kx.jt);c.oa=Kl(c.kX,Bk(c.kx));c.r0=MB(c.kX,c.li);c.pG=MB(c.kX,Bk(c.kx)%c.li|0);KO(c);a.ka=c;a.qF=BG(1024,4000000/P6(HJ(c))|0);Rs(a);},L2=a=>{let b=
new PX();YH(b,a);return b;},BU=a=>{return a.ka.j5;},RM=(a,b)=>{let c,d,e;c=a.j6;if(b<=c)return a.l0.data[b];d=new BT;e=M();P(R(J(R(J(e,H(173)),b),H(174)),c),46);BW(d,L(e));Z(d);},N7=(a,b)=>{return (BF(a.kC,b)).kL;},EZ=a=>{let b,c,d,e,f,g,h,i,j,k;b=a.ka;c=a.k8&&BU(a)==a.j6?1:0;d=new I9;e=b.kX;f=b.kx;g=M$(b.j5,b.li,Bk(f));h=b.j5;i=b.nh;j=CM(b.kG);k=b.l4.d5();b=KD(Gz(b.mO));d.jY=e;d.jF=f;d.n1=g;d.k_=h;d.kN=i;d.kJ=j;d.ou=k;d.lO=b;d.l1=c;return d;},Lb=(a,b,c)=>{let d,e,f,g,h;if(a.k8)b=BG(b,a.j6);QY(a,b);d=0;while
(true){e=a.ka;if(e.j5>=b)break;if(d>=c)break;RG(e);e=a.ka;if(e.j5<=a.j6)f=1;else{a:{g=e.nh;if(g-g===0.0){e=e.kG;f=1;b:{c:{while(true){h=e.jI.data;if(f>=h.length)break;if(!O_(h[f].jr))break c;if(!O_(e.jH.data[f].jr))break c;f=f+1|0;}f=1;break b;}f=0;}if(f){f=1;break a;}}f=0;}if(f){a.j6=a.ka.j5;Rs(a);f=1;}else{a.k8=1;f=a.j6;QY(a,f);while(true){e=a.ka;if(e.j5>=f)break;RG(e);}f=0;}}if(!f)break;d=d+1|0;}d:{e:{c=a.ka.j5;if(c!=b){if(!a.k8)break e;if(c!=a.j6)break e;}b=1;break d;}b=0;}return b;},QY=(a,b)=>{let c,d,
e,f;c=BG(b/a.kU|0,a.kC.jw-1|0);d=a.ka;e=d.j5;if(!(b>=e&&Bc(c,a.kU)<=e)){b=Bc(c,a.kU);f=BF(a.kC,c);d.j5=b;C9(d.kG,f.kL);d.l4.ea(f.lu);KO(d);}},Rs=a=>{let b,c,d,e,f,g;b=a.j6;c=a.l0;d=c.data.length;if(b==d)a.l0=Gm(c,2*d|0);c=a.l0.data;b=a.j6;e=a.ka;c[b]=e.nh;if(b%a.kU|0)return;f=a.kC;e=HJ(e);V(f,e);e=a.kC;if(e.jw>a.qF){f=Hc(e);Gi(a.kC);b=0;g=f;while(b<g.jw){e=a.kC;f=BF(g,b);V(e,f);b=b+2|0;}a.kU=a.kU*2|0;}};
function L8(){let a=this;I.call(a);a.pt=null;a.qL=null;a.rR=null;a.or=null;a.nU=null;a.qk=null;a.si=null;a.rB=null;a.r1=null;a.p$=null;a.q8=null;a.pQ=null;a.rh=null;a.kY=null;a.mk=null;a.qy=null;a.r8=null;a.mF=null;a.ny=null;a.mM=null;}
let SE=(a,b,c)=>{let d,e,f,g,h,i,j,k;a.mF=Bp();a.ny=Bp();a.mM=CE();a.pt=b;d=new Q0;e=b.querySelector(".messages");d.pk=Bi();d.nX=e;a.qL=d;d=new I5;F6();d.nz=b;a.rR=d;d=new NR;e=b.querySelector(".decision");BR(c);f=new N8;f.sh=c;Ox(d,e,f);d.k0=Bp();d.lK=Bp();d.k7=CE();d.mn=c;J8(new FU,d.lY,d);g=d.lY;f=new IX;f.qv=d;g.addEventListener("dblclick",Bg(Bj(f),"handleEvent"));a.or=d;d=new Qs;e=b.querySelector(".network");BR(c);f=new NQ;f.qO=c;Ox(d,e,f);d.mb=Bp();d.kF=Bp();d.lL=Bp();d.mU=Bp();d.nZ=Du(0);d.lp=Bo(0);d.m2
=c;d.qe=e.querySelector(".picture");g=e.querySelector(".editing");d.k4=g.querySelector(".parameter");f=new FL;h=g.querySelector(".value");i=g.querySelector(".complaint");j=new NP;j.p7=d;Kf(f,h,i,H(175),j);d.oR=f;d.ni=g.querySelector(".freeze");f=new IO;g.addEventListener("submit",Bg(Bj(f),"handleEvent"));e=d.k4;j=new IN;j.qi=d;e.addEventListener("change",Bg(Bj(j),"handleEvent"));e=d.ni;f=new IM;f.ps=d;e.addEventListener("change",Bg(Bj(f),"handleEvent"));J8(new FU,d.lY,d);a.nU=d;a.qk=Y5(b.querySelector(".transport"),
c);a.si=T2(b.querySelector(".predictions"));a.rB=Tn(b.querySelector(".predictions .editing"),c);d=new Nt;f=b.querySelector(".losses");BR(c);e=new Pv;e.qR=c;d.nq=Bi();d.oM=(-1);d.n2=f.querySelector("tbody");d.qp=e;a.r1=d;a.p$=YF(b,c);f=b.querySelector(".set-up .tools");a.q8=V7(f,c);Lo(new HL,b,c);a.pQ=R9(f,b.querySelector(".example-help"),c);a.rh=Zg(b.querySelector(".set-up"),c);a.kY=Xy(H(176),b,c,BO(Bv,[H(177),H(178),H(179)]));d=new Ix;k=Bd(Bv,1);k.data[0]=H(180);ML(d,H(98),b,c,k);a.mk=d;a.qy=b.querySelector(".engine");a.r8
=b.querySelector(".announcement");},Ut=(a,b)=>{let c=new L8();SE(c,a,b);return c;};
function IB(){let a=this;I.call(a);a.q9=null;a.rk=0;a.pg=0;}
let Ny=(a,b,c)=>{let d;a.q9=b;d=new Ia;d.ru=a;d.rv=c;(new IntersectionObserver(Bg(Bj(d),"onChange"))).observe(b);},UT=(a,b)=>{let c=new IB();Ny(c,a,b);return c;},Ph=a=>{return !a.pg&&a.rk?0:1;},Py=a=>{return Sb(a.q9)?1:0;},Sb=b=>{return !b.checkVisibility||b.checkVisibility({checkOpacity:true,checkVisibilityCSS:true});},BS=K(0);
function QR(){I.call(this);this.qG=null;}
let T4=a=>{Rt(a.qG);},BT=K(BN),FM=K(BI),B3=null,Cx=null,Ts=null,Fy=()=>{Fy=Bh(FM);Yt();},Xk=(a,b,c)=>{Fy();Cy(a,b,c);},Or=(a,b)=>{let c=new FM();Xk(c,a,b);return c;},Yt=()=>{let b,c,d;B3=Or(H(181),0);b=Or(H(182),1);Cx=b;c=Bd(FM,2);d=c.data;d[0]=B3;d[1]=b;Ts=c;},N=K(),CP=K(0);
function JY(){N.call(this);this.lI=null;}
let CA=b=>{let c;c=new JY;c.lI=O4(b);return c;},Vh=(a,b)=>{let c;c=D1(b);return !EJ(a.lI,c)?Bp():Bw(c);},VL=a=>{let b,c;if(Do(a.lI)!=1){b=C2(H(158),a.lI);c=M();J(J(c,H(183)),b);b=L(c);}else{b=FX(a.lI,0);c=M();J(J(c,H(184)),b);b=L(c);}return b;};
function IZ(){N.call(this);this.o8=0;}
let Ki=null,Qr=null,GU=()=>{GU=Bh(IZ);VG();},SO=(a,b)=>{GU();a.o8=b;},WN=a=>{let b=new IZ();SO(b,a);return b;},TO=(a,b)=>{let c,d,e,f,g;c=Bi();d=BM(C6(b,59));while(true){if(!BJ(d))return Bw(C2(H(170),c));b=C6(BH(d),44);GU();e=b;if(e.jw!=3)f=Bp();else{b=Ki;g=BF(e,0);b=Iz(b,g);g=Ki;f=BF(e,1);g=Iz(g,f);f=Qr;e=BF(e,2);f=NS(f,e);if(CQ(b)&&CQ(g)&&CQ(f)){b=Bl(b);g=Bl(g);f=Bl(f);e=M();J(P(J(P(J(e,b),44),g),44),f);f=Bw(L(e));}else f=Bp();}if(B5(f))break;b=c;if(b.jw==a.o8)break;V(b,Bl(f));}return Bp();},Sq=a=>{let b,
c;b=a.o8;c=M();J(R(J(c,H(185)),b),H(186));return L(c);},VG=()=>{Ki=Jn(0);Qr=C8(0.0,1.0);};
function RL(){let a=this;N.call(a);a.o_=null;a.oJ=0;}
let Ti=(a,b,c)=>{a.o_=b;a.oJ=c;},Jl=(a,b)=>{let c=new RL();Ti(c,a,b);return c;},XT=(a,b)=>{let c,d,e,f;c=Bi();d=BM(C6(b,44));while(true){if(!BJ(d))return Bw(C2(H(169),c));e=BH(d);f=a.o_.dB(e);if(B5(f))break;e=c;if(e.jw==a.oJ)break;V(e,Bl(f));}return Bp();},Vg=a=>{let b,c,d;b=a.o_.bl();c=a.oJ;d=M();J(R(J(J(J(d,H(187)),b),H(188)),c),H(189));return L(d);};
function He(){N.call(this);this.oZ=0;}
let Vk=(a,b)=>{a.oZ=b;},Jn=a=>{let b=new He();Vk(b,a);return b;},Iz=(a,b)=>{let c,d,e,f;c=EC(b);if(P9(c))return Bp();d=Eh(c);e=d-d!==0.0?0:1;a:{b:{if(e){if(d>0.0)break b;if(!a.oZ)break b;}f=0;break a;}f=1;}return !f?Bp():Bw(BZ(d));},U5=a=>{return !a.oZ?H(190):H(191);};
function Go(){let a=this;N.call(a);a.oG=0.0;a.oS=0.0;}
let WA=(a,b,c)=>{a.oG=b;a.oS=c;},C8=(a,b)=>{let c=new Go();WA(c,a,b);return c;},NS=(a,b)=>{let c,d;c=EC(b);if(P9(c))return Bp();d=Eh(c);return !(d===Bs(d)&&d>=a.oG&&d<=a.oS?1:0)?Bp():Bw(BZ(d+0.0));},W$=a=>{let b,c,d;b=BZ(a.oG);c=BZ(a.oS);d=M();J(J(J(J(d,H(192)),b),H(193)),c);return L(d);};
function IL(){let a=this;N.call(a);a.nK=null;a.mN=null;}
let Zv=(a,b,c)=>{a.nK=b;a.mN=c;},Jp=(a,b)=>{let c=new IL();Zv(c,a,b);return c;},ZF=(a,b)=>{return !U(D1(b),a.mN)?a.nK.dB(b):Bw(a.mN);},Yi=a=>{let b,c,d;b=a.nK.bl();c=a.mN;d=M();J(J(J(d,b),H(194)),c);return L(d);};
function Mi(){N.call(this);this.pe=null;}
let YU=b=>{let c;c=new Mi;c.pe=O4(b);return c;},X6=(a,b)=>{let c,d,e;c=Bi();d=BM(C6(b,44));while(true){if(!BJ(d))return Ci(c)?Bp():Bw(C2(H(169),c));e=D1(BH(d));if(!EJ(a.pe,e))break;if(EJ(c,e))break;V(c,e);}return Bp();},Zz=a=>{let b,c;b=C2(H(158),a.pe);c=M();J(J(J(c,H(195)),b),H(196));return L(c);},FN=K(N),VP=a=>{return;},W8=()=>{let a=new FN();VP(a);return a;},Se=(a,b)=>{let c,d;a:{c=D1(b);d=(-1);switch(Dd(c)){case 0:if(!U(c,H(2)))break a;d=0;break a;case 3569038:if(!U(c,H(5)))break a;d=1;break a;case 97196323:if
(!U(c,H(118)))break a;d=2;break a;default:}}b:{switch(d){case 0:case 1:b=Bw(H(5));break b;case 2:b=Bw(H(118));break b;default:}b=Bp();}return b;},Vb=a=>{return H(197);},OT=K(E0),W3=K(),V2=b=>{try {history.replaceState(history.state,'',b?'#'+b:location.pathname+location.search);}catch(sandboxed){}};
function NU(){let a=this;I.call(a);a.kB=null;a.k9=null;}
let Si=a=>{a.kB=Bi();a.k9=Bi();},CK=()=>{let a=new NU();Si(a);return a;},O6=b=>{let c,d,e;c=CK();d=0;while(true){e=b.data;if(d>=e.length)break;Cl(c,e[d],e[d+1|0]);d=d+2|0;}return c;},G1=a=>{return a.kB.jw;},FE=(a,b)=>{return BF(a.kB,b);},GT=(a,b)=>{return BF(a.k9,b);},Cl=(a,b,c)=>{let d;d=JS(a.kB,b);if(d>=0)L4(a.k9,d,c);else{V(a.kB,b);V(a.k9,c);}},K4=(a,b)=>{let c;c=0;while(c<G1(b)){Cl(a,FE(b,c),GT(b,c));c=c+1|0;}},Cs=(a,b)=>{let c;c=JS(a.kB,b);if(c>=0){GF(a.kB,c);GF(a.k9,c);}},Fx=a=>{let b;b=CK();K4(b,a);return b;},Mu
=(a,b)=>{let c,d,e;a:{c=a.kB;d=b.kB;if(F0(c,d)){c=a.k9;b=b.k9;if(F0(c,b)){e=1;break a;}}e=0;}return e;},MQ=K(0);
function H3(){I.call(this);this.pF=null;}
let Yc=(b,c,d)=>{c=Bm(c);d=Bm(d);Cl(b.pF,d,c);};
function Qm(){let a=this;N.call(a);a.mu=null;a.sm=null;}
let Gy=b=>{let c,d,e,f,g,h,i,j,k;c=Bi();d=0;while(d<(B7()).data.length){e=Bp();V(c,e);d=d+1|0;}e=LV(c);c=Bi();d=0;while(d<G1(b)){e=Eg(NZ(e,b,d),e);d=d+1|0;}d=0;while(d<G1(b)){f=LA(FE(b,d));if(B5(f)){f=Zp(FE(b,d));V(c,f);}else if(B5(NZ(e,b,d))){f=Ql(Bl(f),GT(b,d),Bt(e,Bl(f)));V(c,f);}d=d+1|0;}g=new Pc;g.kw=Bi();g.jN=e;if(Pl(e))V(g.kw,H(198));Ne(g,C4,Cf,H(27));if(GW(g.jN)&&!Ha(g.jN,C0)){b=g.kw;f=G4(g,C0);h=M();J(J(J(h,H(199)),f),H(200));f=L(h);V(b,f);}if(BD(g.jN,B0,H(36))&&!G6(g.jN)){h=g.kw;d=(G2(g.jN)).data.length;b
=(G2(g.jN)).data.length!=1?H(201):H(202);i=CI(Dq(g.jN));f=M();J(R(J(J(R(J(f,H(203)),d),b),H(204)),i),H(205));f=L(f);V(h,f);}Ne(g,CH,B0,H(36));b=Bi();i=CI(Dq(g.jN));j=BM(C6(Bt(g.jN,C$),44));k=i;while(BJ(j)){f=BH(j);if(K6(f)>=k)V(b,f);}if(!Ci(b)){f=g.kw;b=IC(C2(H(169),b));d=i-1|0;h=M();P(R(J(J(J(h,H(206)),b),H(207)),d),46);h=L(h);V(f,h);}if(U(Eg(CC(g.jN,Dy),H(2)),H(65))&&!J1(g.jN)){f=g.kw;b=G4(g,CW);h=M();J(J(J(h,H(208)),b),H(209));h=L(h);V(f,h);}d=Bk(G3(g.jN));if(!BD(g.jN,Dp,H(80))&&CB(g.jN,Dp)>d){b=g.kw;f=G4(g,
Dp);h=M();P(R(J(J(h,f),H(210)),d),46);f=L(h);V(b,f);}XD(g);f=g.kw;Ir(c,f);b=new Qm;b.mu=e;b.sm=c;return b;},NZ=(b,c,d)=>{let e,f;e=LA(FE(c,d));f=new Rd;f.qH=b;f.qI=c;f.qJ=d;b=e.kh;if(b!==null){c=f;b=b;e=H5(c.qH,b,GT(c.qI,c.qJ));}return e;},Zp=b=>{let c,d,e,f,g,h;c=Bi();d=(B7()).data;e=d.length;f=0;while(f<e){g=d[f].jA;V(c,g);f=f+1|0;}b=IC(b);c=C2(H(158),c);h=M();P(J(J(J(J(h,H(211)),b),H(212)),c),46);return L(h);};
function Ru(){let a=this;I.call(a);a.kx=null;a.li=0;a.l4=null;a.kG=null;a.mO=null;a.oa=null;a.r0=null;a.pG=null;a.kX=null;a.j5=0;a.nh=0.0;}
let HJ=a=>{let b,c,d;b=new H9;c=CM(a.kG);d=a.l4.d5();b.kL=c;b.lu=d;return b;},RG=a=>{let b,c,d,e,f,g,h;b=a.l4;c=a.kG;if(a.li>=Bk(a.kx)){J2(a.oa,a.kG,a.mO,a.kx.jD);d=a.oa;}else{d=M$(a.j5,a.li,Bk(a.kx));e=d.nf!=a.li?a.pG:a.r0;f=a.kG;g=a.kx;h=d.nr;d=e.oY;Ca(g.jt.jr,h*2|0,d.jt.jr,0,Bk(d)*2|0);Ca(g.jD.jr,h,d.jD.jr,0,Bk(d));DL(e.oK,f);J2(e.pa,f,e.oK,e.oY.jD);d=e.pa;}b.et(c,d);a.j5=a.j5+1|0;KO(a);},KO=a=>{DL(a.mO,a.kG);a.nh=a.kX.lM.eu(Gz(a.mO),a.kx.jD);};
function QI(){I.call(this);this.mg=0;}
let CO=null,Wy=(a,b)=>{a.mg=b;},Po=a=>{let b=new QI();Wy(b,a);return b;},CE=()=>{if(CO===null)CO=Po(0);return CO;},Dm=b=>{return Po(b);},GG=a=>{let b;if(a!==CO)return a.mg;b=new D3;Br(b);Z(b);},EL=a=>{return a===CO?0:1;},Sc=(a,b)=>{let c,d,e,f,g;if(a!==CO){c=a.mg;b=b;d=b.pS;e=b.p1;f=b.p2;b=b.p0;g=EE(D6(f,W(b.j9,c,0)),DS(f,W(b.j9,c,1)),d.kk.oV*1.9);b=Cb(d.ku.jZ,2.0);Ce(e,g,b);}},Jm=(a,b)=>{if(a!==CO)b=a.mg;return b;},Ib=a=>{let b;if(a!==CO)return a.mg;b=new D3;Br(b);Z(b);};
function Q0(){let a=this;I.call(a);a.nX=null;a.pk=null;}
let Vw=(a,b,c)=>{let d,e,f;d=Hc(b);Ir(d,c);e=a.pk;if(F0(d,e))return;a.pk=d;FC(a.nX);e=BM(b);while(BJ(e)){f=BH(e);B1(a.nX,H(213),f);}b=c.p();while(b.q()){e=b.s();c=B1(a.nX,H(213),e);d="advice";c.className=d;}};
function I5(){I.call(this);this.nz=null;}
let NX=null,OB=null,F6=()=>{F6=Bh(I5);Tv();},Zo=(a,b)=>{let c,d,e,f,g,h,i,j,k,l;c=EJ(b,H(99));d=a.nz;e=T(!c?H(214):H(99));d.className=e;f=a.nz;d=C2(H(4),b);f.setAttribute("data-views",T(d));F6();g=NX.data;h=g.length;i=0;while(i<h){d=g[i];e=!U(d,H(215))?d:H(93);j=JS(b,e);k=!c?U(d,H(216)):U(d,H(98))?0:1;Rl(a,d,!k&&j<0?0:1,j);i=i+1|0;}h=0;l=b;a:{while(true){if(h>=l.jw){h=(-1);break a;}b=OB;e=BF(l,h);if(EJ(b,e))break;h=h+1|0;}}Rl(a,H(176),!c&&h<0?0:1,h);},Rl=(a,b,c,d)=>{let e,f;e=a.nz;f=M();J(P(f,46),b);e=e.querySelector(T(L(f)));e.hidden
=!!(c?0:1);if(d<0)e.style.removeProperty("order");else e.style.setProperty("order",T(Cc(d)));},Tv=()=>{NX=BO(Bv,[H(91),H(92),H(215),H(64),H(95),H(217),H(98),H(216)]);BR(H(94));BR(H(96));BR(H(97));OB=IW(BO(I,[H(94),H(96),H(97)]));};
function FG(){let a=this;I.call(a);a.mA=null;a.lY=null;a.qK=null;a.pK=null;a.lx=0;a.nJ=0;a.o6=0;}
let Ox=(a,b,c)=>{let d,e;d=b.querySelector(".picture");a.mA=d;a.lY=d.querySelector("canvas");a.qK=b.querySelector(".twin");e=new H6;e.qP=a;e.qN=c;e=new ResizeObserver(Bg(Bj(e),"onResize"));d=a.mA;e.observe(d);a.pK=UT(a.mA,c);},HG=a=>{a.lx=a.mA.clientWidth;a.nJ=a.mA.clientHeight;},RB=(a,b,c)=>{let d,e,f,g,h,i,j,k;a:{if(a.lx){if(Ph(a.pK))break a;if(F3)break a;}a.o6=0;return;}d=new H1;e=a.lY;f=a.lx;g=a.nJ;h=!F3?devicePixelRatio:Bu(3.0,devicePixelRatio);DK();Cv();d.n7=Dj(0.0,Dw);d.lv=f;d.nB=g;d.mK=1.0/h;i=Bs(f*
h)|0;j=Bs(g*h)|0;if(!(e.width==i&&e.height==j)){e.width=i;e.height=j;}k=e.getContext("2d");d.jR=k;k.setTransform(h,0.0,0.0,h,0.0,0.0);d.jR.lineJoin="round";a.eE(d,b);if(!(!c&&a.o6)){a.o6=1;BC(a.qK,a.eF(b));}},IQ=K(0),Rx=a=>{return;};
function NR(){let a=this;FG.call(a);a.mn=null;a.k0=null;a.lK=null;a.k7=null;a.r4=0.0;a.r5=0.0;a.n$=0;}
let Lc=b=>{return O5(b.oi,b.kD);},Xm=(a,b,c,d)=>{return EL(N3(a,b,c,d));},ZR=(a,b,c,d)=>{let e,f,g;e=N3(a,b,c,d);a.k7=e;f=Ib(e);e=Dv(a.k0);g=(Dv(a.lK)).jt;a.r4=D6(e,W(g,f,0))-b;a.r5=DS(e,W(g,f,1))-c;a.n$=0;e=a.mn;g=a.k7;El(e,g);},YJ=a=>{let b;b=CE();a.k7=b;El(a.mn,b);},YA=(a,b,c)=>{let d,e,f,g,h,i,j,k,l;d=Dv(a.k0);e=d.ko;b=a.r4+b;f=e.kt;g=d.kp;b=(b-g.jE)/g.jL;h=e.kr;i=PR(f+b*(h-f),f,h);c=a.r5+c;g=d.ko;h=g.kd;d=d.kp;h=PR(h-(c-d.jT)/d.j1*(h-g.kj),e.kj,e.kd);g=Dv(a.lK);j=Ib(a.k7);k=Jy(g,j,i,h,W(g.jD,j,0));d=a.mn;g
=new LZ;g.pL=k;l=a.n$;Eu(d,g,l);a.n$=1;},N3=(a,b,c,d)=>{let e,f,g,h,i,j;e=CE();f=d*d;if(CQ(a.k0)){g=(Dv(a.lK)).jt;h=0;while(h<g.ju){i=D6(Bl(a.k0),W(g,h,0))-b;j=DS(Bl(a.k0),W(g,h,1))-c;d=i*i+j*j;if(d<=f){e=Dm(h);f=d;}h=h+1|0;}}return e;},PR=(b,c,d)=>{return Bu(c,Bf(d,Bs(b*100.0)/100.0));},Wl=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q;b=Lc(b);DX();c=M();d=b.lb;e=0;f=0;g=d.ld.data;h=g.length;i=0;while(i<h){j=g[i];e=e+(!(j>0.5)?0:1)|0;f=f+(!(isNaN(j)?1:0)?1:0)|0;i=i+1|0;}a:{O(R(O(c,H(218)),b.mv),H(219));if(!f)O(c,
H(220));else{if(e){k=d.ld.data.length;if(e!=k){l=new Pn;l.n4=d;l.mP=Du(k);l.oW=B9(k);m=B9(2).data;e=0;while(true){g=l.mP.data;if(e>=g.length)break;if(!g[e]){k=!Iq(l,e)?0:1;m[k]=m[k]+1|0;f=Iq(l,e);n=l.n4.j8;k=E_(l,e,f,0);o=n-1|0;while(k>0){g=l.oW.data;k=k+(-1)|0;h=g[k];i=h%n|0;if(i>0)k=E_(l,h-1|0,f,k);if(i<o)k=E_(l,h+1|0,f,k);if(h>=n)k=E_(l,h-n|0,f,k);h=h+n|0;if(h<l.mP.data.length)k=E_(l,h,f,k);}}e=e+1|0;}j=0.0;e=0;while(true){f=d.kz;if(e>=f)break;p=e&&e!=(f-1|0)?1.0:0.5;k=0;while(true){h=d.j8;if(k>=h)break;q
=k&&k!=(h-1|0)?1.0:0.5;j=j+(!(F2(d,k,e)>0.5)?0.0:q*p);k=k+1|0;}e=e+1|0;}j=j/Bc(f-1|0,d.j8-1|0);O(O(O(c,H(221)),QE(j)),H(222));O(O(O(c,Nx(m[1])),H(223)),QE(1.0-j));P(O(O(c,H(158)),Nx(m[0])),46);break a;}}O(R(c,e?1:0),H(224));}}Xo(c,b);return L(c);},Ye=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z;c=c;d=c.mh;e=b;f=e.lv;g=e.nB;h=HO(f);i=CU(3.75*h);j=CU(5.5*HO(f));k=Fn(f-PS(f)-j);l=Bu(1.0,Bf(k,Fn(g-i-CU(2.2*h))));m=Cz(PS(f)+Fn((k-l)/2.0),i,l,l);n=D$(m)+Bs(1.25*h);o=new Nm;p=Cz(n,i,Bs(1.0*h),l);j=1.15
*h;Cv();q=Dj(j,CN);k=Bs(1.35*h);r=Jh(h,CN);s=Bs(2.9*h);j=Bu(5.5,Bf(10.0,0.028*l));o.rd=f;o.sp=g;o.lJ=m;o.nl=p;o.p4=q;o.rX=k;o.q7=r;o.oP=s;o.lV=h;o.oV=j;o.rt=1.5;t=new PT;q=c.om;Ba();if(!BD(d,Ga,H(109))){D0();m=E7;}else{D0();m=Pu;}if(!BD(d,GO,H(114))){Es();p=Gx;}else{Es();p=Qv;}t.kk=o;t.ku=q;t.ot=m;t.rq=p;u=Lc(c);v=c.my;p=Ku(u.lb.le,t.kk.lJ);B4(e,Cz(0.0,0.0,e.lv,e.nB),t.ku.kf);w=t.kk;x=t.ku;y=u.mv;r=u.nQ;m=w.lJ;l=m.jE+m.jL/2.0;m=M();R(J(m,H(225)),y);CF(e,L(m),l,w.rX,w.p4,x.jZ);m=M();J(J(m,H(226)),r);d=L(m);k
=2.0*(Bf(l,w.rd-l)-4.0);m=w.q7;n=m.lf;m=m.lF;Dk();if(m!==Fc){q=Dj(Bf(n,k/(0.65*d.js.length)),CN);CF(e,d,l,w.oP,q,x.jZ);}else{z=d.js.length>=20?26:d.js.length;h=w.oP;q=x.jZ;j=BA(z,d.js.length);i=Bf(n,k/(0.602*j));CF(e,d,l-0.602*i*j/2.0,h,Jh(i,Dw),q);}XG(t,b,p,u);e=t.kk;m=t.ku;q=p.ko;q=I_(q.kt,q.kr,KR(e,p.kp.jL));d=p.ko;UF(p,b,e,m,q,I_(d.kj,d.kd,KR(e,p.kp.j1)));WE(t,b);Uj(t,b,p,u);e=new Rz;e.pS=t;e.p1=b;e.p2=p;e.p0=u;Sc(v,e);a.k0=Bw(Ku(X3(Ug(u)),ZQ(o)));a.lK=Bw(SY(Wr(c)));};
function Qs(){let a=this;FG.call(a);a.m2=null;a.qe=null;a.k4=null;a.oR=null;a.ni=null;a.mb=null;a.kF=null;a.lL=null;a.mU=null;a.nZ=null;a.lp=null;a.kb=0;a.qA=0;a.ow=0;a.sb=0.0;a.sa=0.0;a.rW=0.0;}
let R3=(a,b)=>{let c,d,e,f,g;c=b.kD;a.lp=c.kJ;if(!(!B5(a.lL)&&Gt(Bl(a.lL),c.jY)))Nc(a,c.jY);d=a.oR;e=a.lp.data;f=a.kb;d.mQ=e[f];g=a.qA==f?0:1;if(g){a.qA=f;I8(d);}if(!(!g&&!b.k6)){H$(a.oR,a.lp.data[a.kb]);a.ni.checked=!!(RP(a,b.mh)).data[a.kb];}},Nc=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n;a.lL=Bw(b);a.kF=Bp();a.kb=BG(a.kb,CI(b)-1|0);FC(a.k4);c=BG(400,CI(b));d=0;while(d<c){e=a.k4;f=Hi(b,d);if(Is(f))g=H(227);else{h=LC(b,f.md-1|0,f.nC);i=M();J(J(J(i,H(228)),h),H(193));g=L(i);}j=1;k=d;a:{while(true){if(j>Bn(b)){b=new BT;h
=M();P(R(J(h,H(229)),d),46);BW(b,L(h));Z(b);}l=Be(b,j-1|0);m=Bc(Be(b,j),l);if(k<m){n=k/l|0;k=k%l|0;h=M();P(R(P(R(P(R(P(h,87),j),91),n),44),k),93);h=L(h);break a;}n=k-m|0;if(n<Be(b,j))break;k=n-Be(b,j)|0;j=j+1|0;}h=M();J(R(P(R(P(h,98),j),91),n),H(230));h=L(h);}i=LC(b,f.md,f.oe);f=M();J(J(J(f,h),g),i);B1(e,H(231),L(f));d=d+1|0;}a.k4.selectedIndex=a.kb;},Pt=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n;c=b.kD;d=c.jF.jt;e=BG(Jm(b.my,1),d.ju-1|0);f=Bo(2);g=f.data;g[0]=W(d,e,0);g[1]=W(d,e,1);h=b.oi;O5(h,c);h=h.ns;g=RP(a,b.mh);b
=Dm(a.kb);d=Ge(c);i=new Gs;j=c.jY;k=Bd(B_(CX),1);k.data[0]=f;Jd(i,j,Eb(k));DL(i,d);f=i.j7.data;k=Bd(B_(CX),f.length);l=k.data;m=0;n=l.length;while(m<n){l[m]=f[m].jr;m=m+1|0;}f=g.data;i=new Qw;c=c.jY;m=f.length;if(m==CI(c)){i.jS=c;i.lZ=d;i.mz=k;i.ri=h;i.m7=g;i.pc=b;return i;}b=new BT;n=CI(c);h=M();P(R(J(R(J(h,H(232)),n),H(233)),m),46);BW(b,L(h));Z(b);},RP=(a,b)=>{if(!(!B5(a.mU)&&Bl(a.mU)===b)){a.mU=Bw(b);a.nZ=PG(b);}return a.nZ;},Nf=(a,b)=>{let c,d;a.kb=b;c=a.k4;if(b>=400)b=(-1);d=b;c.selectedIndex=d;FF(a.m2);},NB
=(a,b,c)=>{let d,e,f;d=a.lp.be();d.data[a.kb]=b;e=a.m2;f=new QZ;f.qM=d;Eu(e,f,c);},Tg=(a,b,c,d)=>{return EL(PC(a,b,c));},Uq=(a,b,c,d)=>{Nf(a,Ib(PC(a,b,c)));a.ow=0;a.sb=b;a.sa=c;a.rW=a.lp.data[a.kb];},PC=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r;if(B5(a.kF))d=CE();else{d=Bl(a.kF);e=new Rb;e.mC=(-1);e.l9=10.0;e.l9=12.0;f=1;while(f<=Bn(d.jQ)){g=0;while(g<Be(d.jQ,f)){h=0;while(Fv(d,f)&&h<Be(d.jQ,f-1|0)){NL(NY(d,f,g,h),b,c,EO(d.jQ,f,g,h),e);h=h+1|0;}if(Ew(d,f))NL(Nv(d,f,g),b,c,KT(d.jQ,f,g),e);g=g+1|0;}f=f+1|0;}e.l9
=10.0;i=Bs((b-DY(d,0))/d.m8);h=Bu(0.0,Bf(Bn(d.jQ),i))|0;i=(c-Cu(d,h,0))/d.kO.data[h];f=Bu(0.0,Bf(Be(d.jQ,h)-1|0,Bs(i)))|0;j=Bu(d.jX.data[h],24.0)/2.0;k=!(Bq(b-DY(d,h))<=j&&Bq(c-Cu(d,h,f))<=Bf(j,Bu(d.jX.data[h],d.kO.data[h]))?1:0)?Bp():Bw(K1(h,f));if(e.mC<0&&CQ(k)&&(Bl(k)).kE>0)d=Dm(KT(d.jQ,(Bl(k)).kE,(Bl(k)).ks));else{if(e.mC<0&&B5(k)&&!Gr(d)){g=1;while(g<=Bn(d.jQ)){l=EN(d,g)-Dr(d,g);m=(b-Dr(d,g))/l;h=0;n=KP(m,0.0);o=C7(m,1.0);p=l*l;while(n>=0&&o<=0&&h<Be(d.jQ,g)){q=0;while(true){r=d.jQ;f=g-1|0;if(q>=Be(r,f))break;i
=Cu(d,g,h)-Cu(d,f,q);i=C1(p- -i*i)/l;i=Bq(Eo(d,g,h,q,m)-c)/i;QV(e,EO(d.jQ,g,h,q),i);q=q+1|0;}h=h+1|0;}g=g+1|0;}}f=e.mC;d=f>=0?Dm(f):CE();}}return d;},U1=(a,b,c)=>{let d;d=(b-a.sb-(c-a.sa))/40.0;NB(a,Bs((a.rW+d)*100.0)/100.0,a.ow);a.ow=1;},TD=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o;b=Pt(a,b);c=b.jS;d=M();e=b.jS;f=b.mz.data[Bn(e)].data[0];g=b.mz.data[0].data;O(O(d,H(234)),PU(g[0],g[1]));O(d,H(235));h=0;while(h<=Bn(e)){R(O(d,h?H(236):H(2)),Be(e,h));h=h+1|0;}O(O(d,H(237)),Ej(f));if(isNaN(f)?1:0)O(d,H(238));else O(d,
!(f>0.5)?H(239):H(240));O(O(d,H(241)),H7(GX(b,Bn(e),0)));P(d,46);h=1;while(h<Bn(c)){Y2(d,b,h);h=h+1|0;}i=B9(3).data;j=0;k=CM(b.lZ);l=0;while(true){g=k.data;if(l>=g.length)break;if(!Is(Hi(b.jS,l))){if(j>=3)m=3;else{h=j+1|0;m=j;j=h;}while(m>0){f=Bq(g[l]);h=m-1|0;if(!(f>Bq(g[i[h]])))break;if(m<3)i[m]=i[h];m=m+(-1)|0;}if(m<3)i[m]=l;}l=l+1|0;}if(g[i[0]]===0.0)O(d,H(242));else{O(d,j!=1?H(243):H(244));l=0;while(l<j){O(d,!l?H(2):l!=(j-1|0)?H(158):H(245));P(O(d,H7(g[i[l]])),32);c=b.jS;n=Hi(c,i[l]);e=Kz(c,n.md-1|0,n.nC);n
=Kz(c,n.md,n.oe);c=M();J(J(J(J(c,H(246)),e),H(193)),n);O(d,L(c));l=l+1|0;}P(d,46);}h=0;m=0;j=0;g=CM(b.lZ);l=0;while(true){i=g.data;if(l>=i.length)break;o=Is(Hi(b.jS,l))?0:1;h=h+(!o?0:1)|0;m=m+(o&&i[l]<0.0?1:0)|0;j=j+(!b.m7.data[l]?0:1)|0;l=l+1|0;}R(O(R(O(d,H(247)),h),H(248)),m);O(d,m!=1?H(249):H(250));if(j>0){O(R(P(d,32),j),H(251));O(d,j!=1?H(252):H(253));}return L(d);},YR=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m,n;a:{c=c;d=c.om;if(!B5(a.mb)){b:{e=(Bl(a.mb)).jB;if(e===d)f=1;else if(d!==null&&Bz(d)===Bx(Fe)){g=d;if
(!X(e.kf,g.kf)){f=0;break b;}if(!X(e.jZ,g.jZ)){f=0;break b;}if(!X(e.kT,g.kT)){f=0;break b;}if(!X(e.kI,g.kI)){f=0;break b;}if(!X(e.np,g.np)){f=0;break b;}if(!X(e.mZ,g.mZ)){f=0;break b;}if(!X(e.nb,g.nb)){f=0;break b;}if(!X(e.k$,g.k$)){f=0;break b;}if(!X(e.k1,g.k1)){f=0;break b;}if(!X(e.oO,g.oO)){f=0;break b;}if(!X(e.ob,g.ob)){f=0;break b;}if(X(e.kP,g.kP)){f=1;break b;}f=0;}else f=0;}if(f)break a;}e=new Pg;e.jB=d;g=new Lv;g.oF=B9(256);h=new DC;i=Bd(CJ,3);j=i.data;j[0]=d.k$;j[1]=EA(d.kP,0.5);j[2]=d.k1;Fk(h,i);g.q6
=h;f=0;while(f<256){h=Kd(d.kP,f);g.oF.data[f]=(-16777216)|h.j$<<16|h.ki<<8|h.ke;f=f+1|0;}e.n3=g;a.mb=Bw(e);}k=c.kD.jY;if(!(!B5(a.lL)&&Gt(Bl(a.lL),k)))Nc(a,k);if(!(CQ(a.kF)&&(Bl(a.kF)).n6===a.lx&&(Bl(a.kF)).po===a.nJ?1:0)){l=a.lx;f=0;h=BM(k.kq);while(BJ(h)){f=BA(f,(BH(h)).lQ);}m=Bf(104.0,Bu(56.0,LU(k,l)*1.9));m=CU(Bf(Bu(300.0,Bf(460.0,0.8*l)),16.0-( -f|0)*m));d=a.qe.style;f=Bu(260.0,m)|0;h=M();J(R(h,f),H(254));d.setProperty("height",T(L(h)));a.kF=Bw(Vr(k,a.lx,a.nJ));}c=Pt(a,c);g=Bl(a.mb);h=Bl(a.kF);n=new Dt;d
=b;F4(n,0.0,0.0,SS(d),Ul(d));B4(d,n,XQ(g.jB));Xi(XJ(g,b,h,c));};
function Jk(){let a=this;I.call(a);a.rK=null;a.rx=null;a.rD=null;a.so=null;a.qZ=null;a.rI=null;a.l6=null;a.p9=null;a.ln=null;}
let Qx=null,CD=()=>{CD=Bh(Jk);Up();},Sz=(a,b,c)=>{let d,e,f,g,h,i,j;CD();d=new LH;d.qx=c;a.rK=EM(b,H(255),d);d=new LJ;d.rj=c;a.rx=EM(b,H(256),d);BR(c);d=new LI;d.rS=c;e=EM(b,H(257),d);a.rD=e;a.so=e.querySelector("span");f=new LG;f.pC=c;a.qZ=EM(b,H(258),f);d=new LF;d.rr=c;a.rI=EM(b,H(259),d);f=b.querySelector(".iteration");a.l6=f;g=new HS;g.r9=a;g.r$=c;f.addEventListener("input",Bg(Bj(g),"handleEvent"));a.p9=b.querySelector(".position");a.ln=b.querySelector(".speed select");h=Qx.data;i=h.length;j=0;while(j<i)
{Mc(a,h[j]);j=j+1|0;}f=a.ln;b=new HR;b.pY=a;b.pX=c;f.addEventListener("change",Bg(Bj(b),"handleEvent"));},Y5=(a,b)=>{let c=new Jk();Sz(c,a,b);return c;},T_=(a,b)=>{let c,d,e,f,g,h,i;c=BU(b.jz);d=Cc(D4(b.jV));BC(a.so,!b.j4?H(260):H(261));a.rD.setAttribute("aria-pressed",T(!b.j4?H(118):H(5)));a.rK.disabled=!!(c?0:1);a.rx.disabled=!!(c?0:1);a.qZ.disabled=!!(c<CG(b)?0:1);e=a.rI;f=!!(c<CG(b)?0:1);e.disabled=f;a.l6.setAttribute("max",T(d));e=a.l6;f=T(Cc(c));e.value=f;g=a.l6;f=M();J(J(R(J(f,H(262)),c),H(227)),d);e
=L(f);g.setAttribute("aria-valuetext",T(e));h=a.p9;i=d.js.length;CD();f=Ez(Cc(c));while(f.jO<i){ER(f,0,32);}e=L(f);f=M();J(J(J(f,e),H(263)),d);BC(h,L(f));f=b.jV;Ba();b=Bt(f,Ds);a.ln.value=T(b);if(!U(Bm(a.ln.value),b)){Mc(a,b);a.ln.value=T(b);}},Mc=(a,b)=>{let c,d;c=a.ln;if(U(b,H(122)))d=b;else{d=M();J(J(d,b),H(264));d=L(d);}(B1(c,H(231),d)).setAttribute("value",T(b));},EM=(b,c,d)=>{CD();b=b.querySelector(T(c));Cp(b,d);return b;},Up=()=>{Qx=BO(Bv,[H(76),H(265),H(123),H(266),H(267),H(268),H(122)]);};
function P_(){let a=this;I.call(a);a.oE=null;a.pR=null;a.lj=null;a.oq=null;a.rc=0;}
let TX=(a,b)=>{a.lj=Bi();a.oq=DZ((Fi()).jt,(Fi()).jD);a.oE=b.querySelector("tbody");a.pR=b.querySelector(".score");},T2=a=>{let b=new P_();TX(b,a);return b;},Wp=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p;c=b.kD;d=c.jF;if(!(!Ci(a.lj)&&d===a.oq)){a.oq=d;FC(a.oE);Gi(a.lj);e=0;while(e<BG(100,Bk(d))){f=B2(a.oE,H(269));(B1(f,H(270),O0(W(d.jt,e,0)))).setAttribute("scope","row");B1(f,H(271),O0(W(d.jt,e,1)));B1(f,H(271),BZ(W(d.jD,e,0)));g=B2(B2(f,H(271)),H(272));h=B2(B2(f,H(271)),H(272));g.className="live";h.className=
"live";i=B2(B2(f,H(271)),H(272));i.className="mark";i.setAttribute("role","img");j=a.lj;k=new HC;k.l3=f;k.nD=g;k.mR=h;k.mc=i;V(j,k);e=e+1|0;}}l=a.rc+1|0;a.rc=l;e=a.lj.jw>16&&!b.k6&&(l%15|0)?0:1;m=0;while(true){n=a.lj.jw;if(m>=n)break;if(!e)break;o=W(c.lO,m,0);p=o-W(d.jD,m,0);g=BF(a.lj,m);l=HH(c,m);g.l3.className=T(!l?H(273):H(274));n=Jm(b.my,(-1))!=m?0:1;Hr(g.l3,H(275),n,H(5));Ni(g.nD,o,H(2),b.k6);Ni(g.mR,p,!(p<0.0)?H(276):H(2),b.k6);BC(g.mc,!l?H(277):H(278));j=g.mc;h=!l?H(279):H(280);j.setAttribute("aria-label",
T(h));m=m+1|0;}h=n>=Bk(d)?H(2):H(281);b=a.pR;l=Dz(c);e=Bk(d);g=M();J(J(R(J(R(g,l),H(227)),e),H(282)),h);BC(b,L(g));},Ni=(b,c,d,e)=>{let f,g;f=Fm(E6(c,8),45,8722);g=M();J(J(g,d),f);BC(b,L(g));if(e)b.title=T(Fa(c));},O0=b=>{return Fm(b===Bs(b)?BZ(b):E6(b,2),45,8722);};
function Lr(){let a=this;I.call(a);a.m$=null;a.lk=null;a.oc=null;a.n_=null;a.oD=null;a.o1=null;a.jU=null;a.o2=0;a.pi=0;}
let UL=(a,b,c)=>{let d,e;a.jU=Fi();a.m$=c;a.lk=b.querySelector(".point");d=new Oy;d.q_=a;a.oc=Qf(b,H(283),d);d=new Oz;d.qg=a;a.n_=Qf(b,H(284),d);a.oD=b.querySelector(".add");a.o1=b.querySelector(".remove");d=new Jb;b.addEventListener("submit",Bg(Bj(d),"handleEvent"));e=a.lk;d=new Jc;d.rU=a;d.rV=c;e.addEventListener("change",Bg(Bj(d),"handleEvent"));c=b.querySelector(".flip");b=new Ov;b.rw=a;Cp(c,b);b=a.oD;c=new Ow;c.qQ=a;Cp(b,c);b=a.o1;c=new Ou;c.pJ=a;Cp(b,c);},Tn=(a,b)=>{let c=new Lr();UL(c,a,b);return c;},Qf
=(b,c,d)=>{let e,f,g;e=new FL;f=b.querySelector(T(c));g=M();J(J(g,c),H(285));Kf(e,f,b.querySelector(T(L(g))),H(286),d);return e;},Y1=(a,b)=>{let c,d,e,f;c=b.kD.jF;d=BG(Jm(b.my,D5(a)),Bk(c)-1|0);e=c===a.jU&&d==a.pi?0:1;if(d!=a.pi){I8(a.oc);I8(a.n_);}a.jU=c;a.pi=d;if(!e&&!b.k6)return;if(a.o2!=Bk(c)){a.o2=Bk(a.jU);FC(a.lk);e=0;while(e<a.o2){B1(a.lk,H(231),Cc(e));e=e+1|0;}}a.lk.selectedIndex=d;H$(a.oc,W(a.jU.jt,d,0));H$(a.n_,W(a.jU.jt,d,1));a.oD.disabled=!!(Bk(a.jU)<1000?0:1);b=a.o1;f=!!(Bk(a.jU)>1?0:1);b.disabled
=f;},D5=a=>{return BA(0,a.lk.selectedIndex);},Pi=(a,b,c,d)=>{let e,f;e=D5(a);f=a.jU;GI(a,Jy(f,e,b,c,W(f.jD,e,0)),d);},O8=b=>{return Bs(b*100.0)/100.0;},GI=(a,b,c)=>{let d,e;a.jU=b;d=a.m$;e=new RN;e.qh=b;Eu(d,e,c);};
function Nt(){let a=this;I.call(a);a.n2=null;a.qp=null;a.nq=null;a.oM=0;}
let ZA=(a,b,c)=>{let d,e,f,g,h,i;if(c!=a.oM){a.oM=c;FC(a.n2);Gi(a.nq);d=20;e=20;while((c/d|0)>=16){if(d==e){d=2*e|0;continue;}if(d==(2*e|0)){d=5*e|0;continue;}e=e*10|0;d=e;}e=0;while(e<=c){f=B2(a.n2,H(269));g=B1(B2(f,H(271)),H(287),Cc(e));g.setAttribute("type","button");h=M();R(J(h,H(288)),e);g.title=T(L(h));h=new Pq;h.qr=a;h.qs=e;Cp(g,h);g=a.nq;i=new I3;h=B2(f,H(271));i.mw=e;i.m3=f;i.nM=h;V(g,i);e=e+d|0;}}f=BM(a.nq);while(BJ(f)){h=BH(f);e=h.mw;d=e>b.j6?0:1;BC(h.nM,!d?H(289):Fa(RM(b,e)));Hr(h.m3,H(275),h.mw
!=BU(b)?0:1,H(5));}},Jv=K(0);
function Pv(){I.call(this);this.qR=null;}
function OC(){let a=this;I.call(a);a.oU=null;a.no=null;a.p_=null;a.qD=null;a.ra=null;a.kZ=null;a.rL=null;a.mV=null;a.pj=null;a.ne=null;a.pU=null;a.rM=null;a.mI=0;a.ms=0;a.lH=null;}
let VV=(a,b,c)=>{let d;d=new L6;d.ly=Bp();a.pU=d;a.rM=Im();a.lH=Bo(0);a.ne=c;a.oU=b.querySelector(".finding");d=b.querySelector(".neuron");a.no=d;a.p_=d.querySelector(".sums");a.qD=a.no.querySelector(".argument");a.ra=a.no.querySelector(".progress");c=b.querySelector(".puzzle");a.kZ=c;a.rL=c.querySelector(".progress");a.mV=a.kZ.querySelector(".hint");a.pj=a.kZ.querySelector(".follow");c=a.kZ.querySelector(".ask");b=new M0;b.qm=a;Cp(c,b);b=a.pj;c=new M4;c.sg=a;Cp(b,c);c=a.kZ.querySelector(".leave");b=new M2;b.qd
=a;Cp(c,b);},YF=(a,b)=>{let c=new OC();VV(c,a,b);return c;},W9=(a,b)=>{let c,d,e,f,g,h,i,j,k,l;a:{c=b.kD;a.lH=c.kJ;d=b.mh;e=DA(d,a.rM);if(a.mI){Ba();if(BD(d,B0,H(36))&&BD(d,Cf,H(17))&&BD(d,CW,H(54))&&BD(d,C0,H(48))){f=1;break a;}}f=0;}if(e&&!a.mI){a.ms=0;BC(a.mV,H(2));}e=!e&&!f?0:1;a.mI=e;a.kZ.hidden=!!(e?0:1);if(a.mI){DE();e=Dz(c)!=Bk(c.jF)?0:1;BC(a.rL,e?H(290):RH(c));a.kZ.className=T(!e?H(291):H(292));a.pj.hidden=!!(a.ms&&Gk(a)?0:1);}if(!(a.lH.data.length>400&&!b.k6)){if(a.mI)g=Ie();else{b=a.pU;g=Bi();if(CQ(b.ly)
&&(Bl(b.ly)).kA===c.jY&&(Bl(b.ly)).oy===c.jF?1:0)h=Bl(b.ly);else{h=new NN;i=c.jY;j=c.jF;h.kA=i;h.oy=j;h.ml=Cj(i);h.lt=E3(i,j.jt);h.lB=Kl(i,Bk(j));}b:{C9(h.ml,c.kJ);DL(h.lt,h.ml);J2(h.lB,h.ml,h.lt,h.oy.jD);b.ly=Bw(h);if(!c.k_){k=c.kN;e=k-k!==0.0?0:1;if(!(e&&VK(h))){b=new Co;Ch();CV(b,FJ,H(293));V(g,b);break b;}}if(c.l1){b=new Co;Ch();CV(b,FJ,H(294));V(g,b);}}if(Ci(g)){e=Bk(c.jF);f=Dz(c)!=e?0:1;if(!(f&&!(c.kN>0.1*e))){WI(h,g);UR(h,g);XW(h,g);}if(!f)Vo(c,h,g);else{l=new Co;Ch();b=KJ;d=M();J(R(J(d,H(295)),e),H(296));CV(l,
b,L(d));V(g,l);}}}YT(a,g);}e=Ot(c);a.no.hidden=!!(e?0:1);if(e)XB(a,Tu(c));},YT=(a,b)=>{let c,d,e,f;c=b.m()?0:1;a:{if(c){d=(b.bf(0)).mY;Ch();if(d===KJ){e=1;break a;}}e=0;}BC(a.oU,!c?H(2):(b.bf(0)).mT);b=a.oU;f=T(!e?H(297):H(298));b.className=f;},XB=(a,b)=>{let c,d,e,f,g;c=b.pN.data;d=a.p_;e=OX(c[0],c[3],b.pE);f=OX(c[1],c[2],b.rE);g=M();J(J(J(J(g,H(299)),e),H(300)),f);BC(d,L(g));BC(a.qD,b.sk);BC(a.ra,b.qV);},OX=(b,c,d)=>{let e,f,g,h,i;e=HP(b);f=!(c<0.0)?H(301):H(302);g=HP(Bq(c));h=HP(d);i=M();J(J(J(J(J(i,e),f),
g),H(303)),h);return L(i);},HP=b=>{if(!(Bq(b)<5.0E-5)?0:1)b=0.0;return Fm(E6(b,4),45,8722);},Gk=a=>{let b;b=(Il(a.lH)).jw-1|0;return BG(a.ms?1:0,b);};
function NG(){let a=this;I.call(a);a.pb=null;a.o7=null;}
let YQ=(a,b,c)=>{let d,e;a.pb=b.querySelector(".undo");a.o7=b.querySelector(".redo");d=a.pb;BR(c);e=new Q3;e.rm=c;Cp(d,e);d=a.o7;BR(c);e=new Q4;e.qE=c;Cp(d,e);b=b.querySelector(".reseed");d=new Q2;d.pM=c;Cp(b,d);},V7=(a,b)=>{let c=new NG();YQ(c,a,b);return c;},Ty=(a,b)=>{let c;a.pb.disabled=!!((Ci(b.lA)?0:1)?0:1);c=a.o7;b=!!((Ci(b.mE)?0:1)?0:1);c.disabled=b;};
function HL(){I.call(this);this.m0=null;}
let Lo=(a,b,c)=>{let d;a.m0=c;d=new JM;d.pA=a;b.addEventListener("keydown",Bg(Bj(d),"handleEvent"));},Z0=(a,b)=>{let c=new HL();Lo(c,a,b);return c;};
function OU(){let a=this;I.call(a);a.lX=null;a.lU=null;a.nL=null;a.pl=0;}
let WD=(a,b,c,d)=>{let e,f,g,h,i,j;a.lU=c;a.nL=d;d=b.querySelector(".example");a.lX=d;B1(d,H(231),H(304));e=KE(a,H(305));f=(K5()).data;g=f.length;h=0;while(h<g){B1(e,H(231),f[h].pO);h=h+1|0;}i=KE(a,H(306));e=BM(JH());while(BJ(e)){j=BH(e);g=j.ls;j=j.mt;c=M();J(J(R(J(c,H(307)),g),H(308)),j);B1(i,H(231),L(c));}B1(KE(a,H(309)),H(231),H(310));b=a.lX;d=new Kc;d.q$=a;b.addEventListener("change",Bg(Bj(d),"handleEvent"));},R9=(a,b,c)=>{let d=new OU();WD(d,a,b,c);return d;},VT=(a,b)=>{if(!b&&!a.pl){a.lX.selectedIndex
=0;BC(a.lU,H(2));}a.pl=0;},KE=(a,b)=>{let c;c=B2(a.lX,H(311));c.setAttribute("label",T(b));return c;};
function Kb(){I.call(this);this.n9=null;}
let N5=null,L9=null,Ma=null,J7=()=>{J7=Bh(Kb);XN();},XM=(a,b,c)=>{let d,e;J7();a.n9=Bi();d=b.querySelector("form");e=new Ii;d.addEventListener("submit",Bg(Bj(e),"handleEvent"));KH(a,d.querySelector(".of-the-run"),N5,c);KH(a,d.querySelector(".of-training"),L9,c);KH(a,d.querySelector(".of-the-look"),Ma,c);},Zg=(a,b)=>{let c=new Kb();XM(c,a,b);return c;},KH=(a,b,c,d)=>{let e,f,g,h,i;c=c.data;e=c.length;f=0;while(f<e){g=c[f];h=a.n9;i=Va(b,g,d);V(h,i);f=f+1|0;}},XN=()=>{let b,c;b=Bd(Dh,9);c=b.data;Ba();c[0]=Cf;c[1]
=C4;c[2]=B0;c[3]=CH;c[4]=Dn;c[5]=C0;c[6]=Ek;c[7]=Gp;c[8]=Ed;N5=b;b=Bd(Dh,5);c=b.data;c[0]=CW;c[1]=Dy;c[2]=Et;c[3]=Dp;c[4]=C$;L9=b;b=Bd(Dh,7);c=b.data;c[0]=Hu;c[1]=FR;c[2]=Ga;c[3]=GO;c[4]=EV;c[5]=Fq;c[6]=EX;Ma=b;};
function Ix(){let a=this;I.call(a);a.ox=null;a.n5=null;a.sd=null;a.nc=null;a.oI=0;}
let ML=(a,b,c,d,e)=>{let f,g,h,i,j;e=e.data;a.n5=Bi();a.nc=Bp();a.ox=b;a.sd=d;b=new IR;b.qY=a;f=new IntersectionObserver(Bg(Bj(b),"onChange"));g=e.length;h=0;while(h<g){i=c.querySelector(T(e[h]));f.observe(i);j=i.querySelector(".twin");d=a.n5;if(j===null)j=i;b=B8(j);V(d,b);h=h+1|0;}},Xy=(a,b,c,d)=>{let e=new Ix();ML(e,a,b,c,d);return e;},KS=a=>{let b,c;if(!a.oI){a.oI=1;b=a.sd;c=a.ox;b.jG.lE.hear(T(c));}},PF=(a,b)=>{a.nc=Bw(B8(b));},K8=a=>{let b,c,d,e;a.oI=0;b=BM(a.n5);while(BJ(b)){c=Bj(BH(b));d=a.ox;e=M();J(J(J(e,
H(312)),d),H(313));BC(c,L(e));}},LW=(a,b)=>{let c,d;c=a.nc;d=new Oc;d.r7=b;FB(c,d);},OA=(a,b,c)=>{let d,e;d=a.nc;e=new Oa;e.r3=b;e.r2=c;FB(d,e);},JF=K(0);
function Ia(){let a=this;I.call(a);a.ru=null;a.rv=null;}
let Ua=(b,c)=>{let d;b=b;d=b.ru;b=b.rv;d.rk=1;d.pg=(Mq(c[c.length-1|0])).isIntersecting?1:0;b.gl();},J4=K(0);
function N6(){I.call(this);this.rz=null;}
let Y7=(a,b)=>{let c;c=a.rz;Fd(c.jx);KB(c,BU(c.jx.jz)+b);};
function M1(){I.call(this);this.rn=null;}
let TW=(a,b)=>{KB(a.rn,b);},T9=K(),OP=(b,c)=>{let d,e;a:{b:{if(!(b instanceof Go)&&!(b instanceof He)&&!(b instanceof FN)){if(!(b instanceof IL))break b;d=b;if(U(c,d.mN))break b;if(!OP(d.nK,c))break b;}e=1;break a;}e=0;}return e;},O$=b=>{let c,d,e,f,g,h,i,j,k;c=Ez(H(314));d=1;while(true){e=b.data;if(d>=e.length)break;f=O(c,d<=1?H(2):H(158));g=e[d];h=Ez(H(314));i=0;while(i<g.ju){j=O(h,i<=0?H(2):H(158));e=g.jr;k=g.jy;O(j,Nh(e,Bc(i,k),k));i=i+1|0;}O(f,L(P(h,93)));d=d+1|0;}return L(P(c,93));},Nh=(b,c,d)=>{let e,
f,g,h;e=Ez(H(314));f=0;while(f<d){g=f<=0?H(2):H(158);h=b.data;O(O(e,g),Rw(h[c+f|0]));f=f+1|0;}return L(P(e,93));},Rw=b=>{return b-b!==0.0?H(3):Fa(b);};
function N8(){I.call(this);this.sh=null;}
let Xd=a=>{FF(a.sh);};
function FU(){let a=this;I.call(a);a.ov=null;a.lr=null;a.q5=0;a.me=0;a.pr=0;a.nH=0.0;a.nG=0.0;}
let J8=(a,b,c)=>{let d;a.ov=b;a.lr=c;d=new KV;d.re=a;b.addEventListener("pointerdown",Bg(Bj(d),"handleEvent"));d=new KW;d.sj=a;b.addEventListener("pointermove",Bg(Bj(d),"handleEvent"));d=new KX;d.qb=a;b.addEventListener("pointerup",Bg(Bj(d),"handleEvent"));d=new KY;d.q2=a;b.addEventListener("pointercancel",Bg(Bj(d),"handleEvent"));d=new KZ;d.rs=a;b.addEventListener("touchstart",Bg(Bj(d),"handleEvent"));},ZT=(a,b)=>{let c=new FU();J8(c,a,b);return c;},LQ=(a,b)=>{a.me=a.me&((b.isPrimary?1:0)?0:1);},O2=b=>{return !U(Bm(b.pointerType),
H(315))?12.0:24.0;};
function IX(){I.call(this);this.qv=null;}
let W0=(b,c)=>{let d;b=b.qv;if(EL(b.k7)){c=Pf(Dv(b.lK),GG(b.k7));b=b.mn;d=new MJ;d.rp=c;Eu(b,d,0);}};
function NQ(){I.call(this);this.qO=null;}
let TM=a=>{FF(a.qO);};
function FL(){let a=this;I.call(a);a.lq=null;a.rQ=null;a.qo=null;a.qn=null;a.mQ=0.0;a.mx=null;a.ol=0;}
let Kf=(a,b,c,d,e)=>{a.mx=H(2);a.lq=b;a.rQ=c;a.qo=d;a.qn=e;d=new JT;d.rN=a;b.addEventListener("change",Bg(Bj(d),"handleEvent"));d=new JU;d.rF=a;b.addEventListener("keydown",Bg(Bj(d),"handleEvent"));d=new JV;d.q3=a;b.addEventListener("focus",Bg(Bj(d),"handleEvent"));},ZW=(a,b,c,d)=>{let e=new FL();Kf(e,a,b,c,d);return e;},H$=(a,b)=>{let c;a.mQ=b;c=HF(b);if(!U(c,a.mx)&&!(a.lq.matches(':focus')?1:0))H0(a,c);},I8=a=>{a.mx=H(2);},H0=(a,b)=>{let c;a.mx=b;c=a.lq;b=T(b);c.value=b;Pm(a,H(2));},PE=(a,b,c)=>{a.mQ=b;H0(a,
HF(b));a.qn.gq(b,c);},Pm=(a,b)=>{a.ol=Ck(b)?0:1;BC(a.rQ,b);Hr(a.lq,H(316),a.ol,H(5));},FQ=K(0);
function NP(){I.call(this);this.p7=null;}
let SD=(a,b,c)=>{NB(a.p7,b,c);},IO=K(),SC=(b,c)=>{b;c.preventDefault();};
function IN(){I.call(this);this.qi=null;}
let V9=(b,c)=>{b=b.qi;Nf(b,b.k4.selectedIndex);};
function IM(){I.call(this);this.ps=null;}
let TF=(b,c)=>{let d,e;b=b.ps;d=b.ni.checked?1:0;e=b.nZ.be();e.data[b.kb]=d;b=b.m2;c=new L_;c.qc=e;Eu(b,c,0);};
function LH(){I.call(this);this.qx=null;}
let S_=a=>{let b;b=a.qx;CD();Fh(b,0);};
function LJ(){I.call(this);this.rj=null;}
let Vx=a=>{let b;b=a.rj;CD();MA(b,(-1));};
function LI(){I.call(this);this.rS=null;}
let Yb=a=>{let b;b=a.rS.jG;if(!b.jx.j4)J6(b);else K9(b);};
function LG(){I.call(this);this.pC=null;}
let SN=a=>{let b;b=a.pC;CD();MA(b,1);};
function LF(){I.call(this);this.rr=null;}
let UX=a=>{let b;b=a.rr;CD();Fh(b,2147483647);};
function HS(){let a=this;I.call(a);a.r9=null;a.r$=null;}
let Zt=(b,c)=>{let d,e;b=b;c=b.r9;b=b.r$;c=c.l6;CD();c=EC(Bm(c.value));d=0.0;if(c!==CY)d=c.mJ;e=d|0;Fh(b,e);};
function HR(){let a=this;I.call(a);a.pY=null;a.pX=null;}
let Yv=(b,c)=>{let d;b=b;c=b.pY;b=b.pX;Ba();d=Ds;c=Bm(c.ln.value);Kn(b,d,c);};
function GK(){let a=this;N.call(a);a.jt=null;a.jD=null;}
let Ly=(a,b,c)=>{a.jt=b;a.jD=c;},DZ=(a,b)=>{let c=new GK();Ly(c,a,b);return c;},Fi=()=>{return Ev(BX([0.0,1.0,1.0,0.0]));},Ev=b=>{let c,d,e,f,g;c=b.data;d=Bd(B_(CX),4);e=d.data;e[0]=BX([0.0,0.0]);e[1]=BX([0.0,1.0]);e[2]=BX([1.0,0.0]);e[3]=BX([1.0,1.0]);f=Eb(d);g=BE(f.ju,1);Ca(b,0,g.jr,0,c.length);return DZ(f,g);},Jy=(a,b,c,d,e)=>{let f;f=DZ(KD(a.jt),KD(a.jD));Hm(f,b,c,d,e);return f;},Pf=(a,b)=>{return Jy(a,b,W(a.jt,b,0),W(a.jt,b,1),1.0-W(a.jD,b,0));},Hm=(a,b,c,d,e)=>{BV(a.jt,b,0,c);BV(a.jt,b,1,d);BV(a.jD,b,
0,e);},Bk=a=>{return a.jt.ju;},TG=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(GK)){b=b;c=!X(a.jt,b.jt)?0:X(a.jD,b.jD)?1:0;}else c=0;return c;};
function Oy(){I.call(this);this.q_=null;}
let WK=(a,b,c)=>{let d;d=a.q_;Pi(d,b,W(d.jU.jt,D5(d),1),c);};
function Oz(){I.call(this);this.qg=null;}
let VY=(a,b,c)=>{let d;d=a.qg;Pi(d,W(d.jU.jt,D5(d),0),b,c);},Jb=K(),YY=(b,c)=>{b;c.preventDefault();};
function Jc(){let a=this;I.call(a);a.rU=null;a.rV=null;}
let Tf=(b,c)=>{b=b;c=b.rU;b=b.rV;c=Dm(c.lk.selectedIndex);El(b,c);};
function Ov(){I.call(this);this.rw=null;}
let W4=a=>{let b;b=a.rw;GI(b,Pf(b.jU,D5(b)),0);},S5=K(),B2=(b,c)=>{let d;d=b.ownerDocument.createElement(T(c));b.appendChild(d);return d;},B1=(b,c,d)=>{let e;e=B2(b,c);b=T(d);e.textContent=b;return e;},BC=(b,c)=>{if(!U(c,Bm(b.textContent)))b.textContent=T(c);},Hr=(b,c,d,e)=>{if(!d)b.removeAttribute(T(c));else b.setAttribute(T(c),T(e));},Cp=(b,c)=>{let d;d=new IA;d.p3=c;b.addEventListener("click",Bg(Bj(d),"handleEvent"));};
function Ow(){I.call(this);this.qQ=null;}
let Zu=a=>{let b,c,d,e,f,g,h,i;b=a.qQ;c=Q6(b.jU.jt);d=b.m$;e=Dm(Bk(b.jU));El(d,e);f=c.kt;g=O8(f-(f-c.kr)/2.0);f=c.kj;h=O8(f-(f-c.kd)/2.0);e=b.jU;d=DZ(BE(Bk(e)+1|0,2),BE(Bk(e)+1|0,1));i=0;while(i<Bk(e)){Hm(d,i,W(e.jt,i,0),W(e.jt,i,1),W(e.jD,i,0));i=i+1|0;}Hm(d,Bk(e),g,h,1.0);GI(b,d,0);};
function Ou(){I.call(this);this.pJ=null;}
let R5=a=>{let b,c,d,e,f,g,h;b=a.pJ;c=b.m$;d=CE();El(c,d);d=b.jU;e=D5(b);f=DZ(BE(Bk(d)-1|0,2),BE(Bk(d)-1|0,1));g=0;while(g<Bk(d)){h=C7(g,e);if(h)Hm(f,h<0?g:g-1|0,W(d.jt,g,0),W(d.jt,g,1),W(d.jD,g,0));g=g+1|0;}GI(b,f,0);};
function L6(){I.call(this);this.ly=null;}
let OE=K(),L0=null,GQ=null,J_=null,Ji=null,Jj=null,QJ=null,DE=()=>{DE=Bh(OE);TT();},Im=()=>{DE();return (Gy(O6(BO(Bv,[H(32),H(35),H(51),H(54),H(61),H(54)])))).mu;},Il=b=>{let c,d,e,f,g,h,i,j;DE();c=b.data.length;d=GQ.data.length;if(c!=d){e=new BT;f=M();P(R(J(R(J(f,H(317)),d),H(318)),c),46);BW(e,L(f));Z(e);}c=OD(b,J_)>=OD(b,GQ)?0:1;g=!c?GQ:J_;e=!c?H(319):H(320);h=!c?H(320):H(319);i=Bi();j=new ES;f=M();J(J(J(J(J(J(J(J(J(f,H(321)),e),H(322)),h),H(323)),e),H(324)),h),H(325));KI(j,L(f),b);V(i,j);f=M();J(J(f,e),H(326));HX(i,
L(f),!c?Ji:Jj,g);j=M();J(J(j,h),H(327));HX(i,L(j),!c?Jj:Ji,g);f=M();J(J(J(J(J(f,H(328)),e),H(324)),h),H(329));HX(i,L(f),QJ,g);return i;},HX=(b,c,d,e)=>{let f,g,h,i,j,k,l,m,n,o,p;DE();d=d.data;f=b;g=(BF(f,f.jw-1|0)).mr.be();h=Bi();i=d.length;j=0;while(j<i){k=g.data;l=e.data;m=d[j];if(k[m]!==l[m]){k[m]=l[m];b=L0.data[m];n=BZ(l[m]);o=M();J(J(J(o,b),H(303)),n);p=L(o);V(h,p);}j=j+1|0;}if(!Ci(h)){b=new ES;p=L7(h);h=M();P(J(J(J(h,c),H(330)),p),46);KI(b,L(h),g);V(f,b);}},OD=(b,c)=>{let d,e,f;DE();d=0;e=0;while(true)
{f=c.data;if(e>=f.length)break;d=d+(b.data[e]!==f[e]?1:0)|0;e=e+1|0;}return d;},TT=()=>{L0=BO(Bv,[H(331),H(332),H(333),H(334),H(335),H(336),H(337),H(338),H(339)]);GQ=BX([1.0,1.0,1.0,1.0,0.0,(-1.0),1.0,(-2.0),0.0]);J_=BX([1.0,1.0,1.0,1.0,(-1.0),0.0,(-2.0),1.0,0.0]);Ji=Iy([0,1,4]);Jj=Iy([2,3,5]);QJ=Iy([6,7,8]);};
function M0(){I.call(this);this.qm=null;}
let TK=a=>{let b,c,d,e;b=a.qm;c=Il(b.lH);d=Gk(b);e=b.ms+1|0;b.ms=e;e=e>1&&!d?1:0;BC(b.mV,e?H(340):(BF(c,d)).l2);FF(b.ne);};
function M4(){I.call(this);this.sg=null;}
let Vd=a=>{let b,c,d,e,f;b=a.sg;c=Il(b.lH);d=Gk(b);e=c;f=(BF(e,d)).mr;BC(b.mV,(BF(e,Gk(b))).l2);b=b.ne;c=new NF;c.p8=f;Eu(b,c,0);};
function M2(){I.call(this);this.qd=null;}
let WF=a=>{let b,c;b=a.qd.ne;c=CK();E$(b,c);};
function Q3(){I.call(this);this.rm=null;}
let U4=a=>{Pd(a.rm);};
function Q4(){I.call(this);this.qE=null;}
let XL=a=>{JJ(a.qE);};
function Q2(){I.call(this);this.pM=null;}
let Sa=a=>{let b,c,d;b=a.pM;Ba();c=Dn;d=Cc(Zb()*10000.0|0);Kn(b,c,d);};
function JM(){I.call(this);this.pA=null;}
let X1=(b,c)=>{let d,e,f;b=b.pA;if(!(!(c.ctrlKey?1:0)&&!(c.metaKey?1:0))&&!(c.altKey?1:0)?1:0){d=c.target;if(!U(Bm(d.tagName),H(341)))e=0;else{f=Bm(d.getAttribute("type"));e=!U(H(342),f)&&!U(H(343),f)?1:0;}if(!e){a:{f=Bm(c.key);e=(-1);switch(Dd(f)){case 89:if(!U(f,H(344)))break a;e=3;break a;case 90:if(!U(f,H(345)))break a;e=1;break a;case 121:if(!U(f,H(346)))break a;e=2;break a;case 122:if(!U(f,H(347)))break a;e=0;break a;default:}}b:{switch(e){case 0:case 1:c.preventDefault();if(!(c.shiftKey?1:0)){Pd(b.m0);break b;}JJ(b.m0);break b;case 2:case 3:break;default:break b;}c.preventDefault();JJ(b.m0);}}}};
function Hv(){let a=this;BI.call(a);a.pO=null;a.se=null;a.lg=null;}
let OR=null,Q_=null,Ok=null,Nj=null,QO=null,Q9=null,RI=null,RQ=null,OV=null,OS=null,O9=null,Xe=null,Mt=null,GL=()=>{GL=Bh(Hv);Wa();},K5=()=>{GL();return Mt.be();},Sd=(a,b,c,d,e,f)=>{GL();Cy(a,b,c);a.pO=d;a.se=e;a.lg=f;},Cm=(a,b,c,d,e)=>{let f=new Hv();Sd(f,a,b,c,d,e);return f;},Wa=()=>{let b,c,d;OR=Cm(H(348),0,H(349),H(350),H(2));Q_=Cm(H(351),1,H(352),H(353),H(354));Ok=Cm(H(355),2,H(356),H(357),H(358));Nj=Cm(H(359),3,H(360),H(361),H(362));QO=Cm(H(363),4,H(364),H(365),H(366));Q9=Cm(H(367),5,H(368),H(369),H(370));RI
=Cm(H(371),6,H(372),H(373),H(374));RQ=Cm(H(375),7,H(376),H(377),H(378));OV=Cm(H(379),8,H(380),H(381),H(382));OS=Cm(H(383),9,H(384),H(385),H(386));O9=Cm(H(387),10,H(388),H(389),H(390));b=Cm(H(391),11,H(392),H(393),H(394));Xe=b;c=Bd(Hv,12);d=c.data;d[0]=OR;d[1]=Q_;d[2]=Ok;d[3]=Nj;d[4]=QO;d[5]=Q9;d[6]=RI;d[7]=RQ;d[8]=OV;d[9]=OS;d[10]=O9;d[11]=b;Mt=c;};
function Gl(){let a=this;N.call(a);a.ls=0;a.m5=0;a.mt=null;}
let NT=null,Ht=()=>{Ht=Bh(Gl);Wd();},SU=(a,b,c,d)=>{Ht();a.ls=b;a.m5=c;a.mt=d;},Ep=(a,b,c)=>{let d=new Gl();SU(d,a,b,c);return d;},JH=()=>{Ht();return NT;},R4=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(Gl)){b=b;c=a.ls!=b.ls?0:a.m5!=b.m5?0:X(a.mt,b.mt)?1:0;}else c=0;return c;},Wd=()=>{let b,c,d,e,f,g;b=Ep(8,10000,H(395));c=Ep(10,10000,H(396));d=Ep(17,10000,H(397));e=Ep(71,10000,H(398));f=Ep(1,3000,H(399));g=Ep(195,8000,H(400));BR(b);BR(c);BR(d);BR(e);BR(f);BR(g);NT=IW(BO(I,[b,c,d,e,f,g]));};
function Kc(){I.call(this);this.q$=null;}
let Xs=(b,c)=>{let d,e,f,g,h,i,j,k,l,m;b=b.q$;d=b.lX.selectedIndex-1|0;e=(K5()).data.length;f=Do(JH());if(d<0)BC(b.lU,H(2));else{b.pl=1;if(d<e){c=(K5()).data[d];BC(b.lU,c.se);b=b.nL;g=CK();d=0;while(d<c.lg.js.length){h=F8(c.lg,61,d);e=F8(c.lg,38,d);if(e<0)e=c.lg.js.length;Cl(g,Dx(c.lg,d,h),Dx(c.lg,h+1|0,e));d=e+1|0;}E$(b,g);}else if(d>=(e+f|0)){BC(b.lU,H(2));b=b.nL;c=Im();g=CK();i=(B7()).data;d=i.length;h=0;while(h<d){j=i[h];k=CC(c,j);l=new O3;l.pw=g;l.pv=j;FB(k,l);h=h+1|0;}E$(b,g);}else{c=JH();d=d-e|0;c=FX(c,
d);g=b.lU;d=c.ls;l=c.mt;j=M();P(J(P(R(J(j,H(401)),d),32),l),46);BC(g,L(j));g=b.nL;i=Bd(Bv,6);m=i.data;Ba();m[0]=Dn.jA;m[1]=Cc(c.ls);m[2]=Ed.jA;m[3]=Cc(c.m5);m[4]=Ds.jA;m[5]=H(268);b=O6(i);E$(g,b);}}},Ii=K(),S7=(b,c)=>{b;c.preventDefault();};
function IR(){I.call(this);this.qY=null;}
let T6=(b,c)=>{let d;b=b.qY;d=0;while(d<c.length){if((Mq(c[d])).isIntersecting?1:0)KS(b);d=d+1|0;}},Ei=K(0);
function QC(){I.call(this);this.ql=null;}
let S8=(a,b)=>{b=b;V(a.ql,b);},ZL=K(),QF=K(0);
function In(){I.call(this);this.pW=null;}
let Zd=(b,c)=>{let d,e,f,g,h,i,j,k,l;c;b=b.pW;b.mj=0;c=b.jx;d=c.j4;if(JI(c))If(b.jx,new PP,7.0);I7(b);e=d&&!b.jx.j4?1:0;f=b.jx.jz;if(BU(f)!=b.oj){b.oj=BU(f);b.lE.hear("iteration");}if(f.k8&&!b.oL){b.oL=1;b.lE.hear("diverge");}else if(e)b.lE.hear("finish");if(JI(b.jx))Ct(b);else if(b.pf){b.pf=0;c=b.j3;g=EZ(b.jx.jz);c=c.r8;h=g.k_;i=E6(g.kN,4);e=Dz(g);d=Bk(g.jF);g=M();J(R(J(R(J(J(J(R(J(g,H(173)),h),H(402)),i),H(158)),e),H(227)),d),H(403));BC(c,L(g));c=b.lc;b=b.jx;i=b.jV;e=BU(b.jz);if(FA(c)&&!Oi(c)){f=(Gy(Lu(c))).mu;b
=CK();j=(B7()).data;d=j.length;h=0;while(h<d){k=j[h];l=k!==Cw?Bt(i,k):Cc(e);if(!U(l,Bt(f,k))){Cl(b,k.jA,l);f=Eg(H5(f,k,l),f);}h=h+1|0;}V2(T(Ik(b)));c.nW=Bm(location.hash.slice(1));}}},CZ=K(EU);
function IK(){CZ.call(this);this.nR=null;}
let YG=(a,b)=>{a.nR=b;},IW=a=>{let b=new IK();YG(b,a);return b;},FX=(a,b)=>{return a.nR.data[b];},Do=a=>{return a.nR.data.length;},Lt=K(),WG=a=>{return performance.now();},Yg=K(),Fa=b=>{let c,d,e,f,g,h,i;if(!O7(b))return NE(b);if(b===0.0){c=Fo(b);d=M();J(J(d,c),H(404));return L(d);}c=Tj(Bq(b));e=c.mW;f=c.nI-1|0;if((-4)<=f&&f<16){d=Fo(b);c=Px(c,BA(1,e.js.length-c.nI|0));g=M();J(J(g,d),c);return L(g);}if(e.js.length<=1)d=H(2);else{c=Hk(e,1);d=M();J(P(d,46),c);d=L(d);}h=f<0? -f|0:f;c=f>=0?H(405):H(406);g=h>=10
?H(2):H(0);i=M();R(J(J(i,c),g),h);c=L(i);g=Fo(b);f=BQ(e,0);i=M();J(J(P(J(i,g),f),d),c);return L(i);},BZ=b=>{let c,d,e,f,g;a:{c=Fa(b);if(c===H(407))d=1;else if(H(407).js.length>c.js.length)d=0;else{e=0;f=c.js.length-H(407).js.length|0;while(f<c.js.length){g=BQ(c,f);d=e+1|0;if(g!=BQ(H(407),e)){d=0;break a;}f=f+1|0;e=d;}d=1;}}if(d)c=Dx(c,0,c.js.length-2|0);return c;},E6=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n;if(!O7(b))return NE(b);if(b===0.0)d=Fl(H(2),0);else{e=Bq(b);d=Ea(Jt(e),BA(Hg(e),0));f=Ea(Cd(1),BA( -Hg(e)|0,
0));g=L$(e);En(f,BA(g,0));En(d,BA( -g|0,0));if(C_(d,f)>=0){DF(f,0);g=g+1|0;}h=g+c|0;if(h<0)d=Fl(H(2),0);else{i=Da(h);j=i.data;h=0;k=0;l=j.length;while(k<l){DF(d,0);h=II(d,f);j[k]=(48+h|0)&65535;k=k+1|0;}if(!NV(d,f,h))d=Fl(FK(i),g);else{h=l-1|0;while(h>=0&&j[h]==57){k=h+(-1)|0;j[h]=48;h=k;}if(h>=0){j[h]=(j[h]+1|0)&65535;d=Fl(FK(i),g);}else{d=new Js;m=FK(i);f=M();J(P(f,49),m);Pj(d,L(f),g+1|0);}}}}f=Fo(b);d=Px(d,c);n=M();J(J(n,f),d);return L(n);},EC=b=>{let c,d,e,f,g,h,i,j,k,l;c=new Qp;b=D1(b);c.nw=Hq(B$);c.m6
=b;d=NK(c);e=0;f=0;g=0;h=DR(c);while(true){if(!JA(h)){if(h!=46&&h!=44)break;if(f)break;}c.kl=c.kl+1|0;if(!JA(h))f=1;else{e=1;i=c.lP;if(i==800){g=g|(h==48?0:1);c.kg=c.kg+(!f?1:0)|0;}else{c.kg=c.kg-(!f?0:1)|0;if(!(h==48&&i<=0)){DF(c.nw,h-48|0);c.lP=c.lP+1|0;}}}h=DR(c);}if(g){DF(c.nw,1);c.lP=c.lP+1|0;c.kg=c.kg-1|0;}a:{if(e){if(DR(c)!=101&&DR(c)!=69)e=1;else{c.kl=c.kl+1|0;i=NK(c);e=0;f=0;g=DR(c);while(JA(g)){c.kl=c.kl+1|0;e=1;f=BG(((f*10|0)+g|0)-48|0,100000000);g=DR(c);}g=c.kg;if(i)f= -f|0;c.kg=g+f|0;}if(e&&c.kl
>=c.m6.js.length){j=!d?1:(-1);d=c.lP;e=d+c.kg|0;if(d&&e>=(-330)){if(e>310)k=Infinity;else{b=c.nw;l=Hq(Cd(1));En(b,BA(c.kg,0));En(l,BA( -c.kg|0,0));e=NH(b)-NH(l)|0;FH(b,BA( -e|0,0));FH(l,BA(e,0));if(C_(b,l)<0){FH(b,1);e=e+(-1)|0;}if(e>1023)k=Infinity;else{i=BG(53,e+1075|0);if(i<0)k=0.0;else{k=0.0;f=0;while(f<i){k=2.0*k+II(b,l);FH(b,1);f=f+1|0;}if(C_(b,l)>=(k%2.0!==0.0?0:1))k=k+1.0;k=VX(Su(Yr(Cd(BA(e-52|0,(-1074))+1074|0),52),Ft(k)));}}}}else k=0.0;b=QN(j*k);break a;}}b=J9();}return b;},O7=b=>{return !(Bq(b)<=
1.7976931348623157E308)?0:1;},NE=b=>{let c,d;if(isNaN(b)?1:0)c=H(408);else{c=Fo(b);d=M();J(J(d,c),H(409));c=L(d);}return c;},Fo=b=>{return !(b<0.0)&&!(1.0/b<0.0)?H(2):H(236);},Px=(b,c)=>{let d,e,f,g;d=M();e=b.nI;f=BG(e-1|0,0);g=e+c|0;while(f<g){if(f==e)P(d,46);P(d,f>=0&&f<b.mW.js.length?BQ(b.mW,f):48);f=f+1|0;}return L(d);};
function MS(){I.call(this);this.mJ=0.0;}
let CY=null,YI=(a,b)=>{a.mJ=b;},QN=a=>{let b=new MS();YI(b,a);return b;},J9=()=>{if(CY===null)CY=QN(0.0);return CY;},Eh=a=>{let b;if(a!==CY)return a.mJ;b=new D3;Br(b);Z(b);},KM=a=>{return a===CY?0:1;},P9=a=>{return a!==CY?0:1;},P7=(a,b)=>{if(a!==CY)b.g4(a.mJ);},X8=K(),WT=b=>{return Math.sin(b);},Tx=b=>{return Math.cos(b);},C1=b=>{return Math.sqrt(b);},CU=b=>{return Math.ceil(b);},Fn=b=>{return Math.floor(b);},Bs=b=>{return Yx(Ft(b+YZ(b)*0.5));},Zb=()=>{return Math.random();},BG=(b,c)=>{if(b<c)c=b;return c;},BA
=(b,c)=>{if(b>c)c=b;return c;},VD=(b,c)=>{return Math.min(b,c);},Bf=(b,c)=>{return VD(b,c);},Y$=(b,c)=>{return Math.max(b,c);},Bu=(b,c)=>{return Y$(b,c);},Xu=b=>{return Math.abs(b);},Bq=b=>{return Xu(b);},YZ=b=>{return Math.sign(b);};
function I9(){let a=this;N.call(a);a.jY=null;a.jF=null;a.n1=null;a.k_=0;a.kN=0.0;a.kJ=null;a.ou=null;a.lO=null;a.l1=0;}
let Ge=a=>{let b;b=Cj(a.jY);C9(b,a.kJ);return b;},MH=(a,b)=>{return !(W(a.lO,b,0)>0.5)?0:1;},HH=(a,b)=>{return MH(a,b)!==W(a.jF.jD,b,0)?0:1;},Dz=a=>{let b,c;b=0;c=0;while(c<Bk(a.jF)){b=b+(!HH(a,c)?0:1)|0;c=c+1|0;}return b;},XO=(a,b)=>{let c;a:{if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(I9)){b=b;if(!X(a.jY,b.jY)){c=0;break a;}if(!X(a.jF,b.jF)){c=0;break a;}if(!X(a.n1,b.n1)){c=0;break a;}if(a.k_!=b.k_){c=0;break a;}if(a.kN!==b.kN){c=0;break a;}if(!X(a.kJ,b.kJ)){c=0;break a;}if(!X(a.ou,b.ou)){c=0;break a;}if(!X(a.lO,
b.lO)){c=0;break a;}if(a.l1==b.l1){c=1;break a;}c=0;}else c=0;}return c;},SY=a=>{return a.jF;};
function MF(){let a=this;I.call(a);a.jI=null;a.jH=null;}
let SX=(a,b)=>{let c,d,e,f;c=Do(b.kq);d=Bd(Cg,c);e=d.data;a.jI=d;a.jH=Bd(Cg,c);e[0]=BE(0,0);a.jH.data[0]=BE(0,0);f=1;while(f<c){a.jI.data[f]=BE(Be(b,f),Be(b,f-1|0));a.jH.data[f]=BE(Be(b,f),1);f=f+1|0;}},Cj=a=>{let b=new MF();SX(b,a);return b;},CM=a=>{let b,c,d,e,f;b=0;c=1;while(true){d=a.jI.data;if(c>=d.length)break;b=b+(d[c].jr.data.length+a.jH.data[c].jr.data.length|0)|0;c=c+1|0;}d=Bo(b);e=0;c=1;while(true){f=a.jI.data;if(c>=f.length)break;b=MC(f[c].jr,d,e);e=MC(a.jH.data[c].jr,d,b);c=c+1|0;}return d;},C9
=(a,b)=>{let c,d,e;c=0;d=1;while(true){e=a.jI.data;if(d>=e.length)break;c=RO(b,RO(b,c,e[d].jr),a.jH.data[d].jr);d=d+1|0;}},O_=b=>{let c,d,e;b=b.data;c=b.length;d=0;while(d<c){e=b[d];if(e-e!==0.0)return 0;d=d+1|0;}return 1;},MC=(b,c,d)=>{let e;e=b.data.length;Ca(b,0,c,d,e);return d+e|0;},RO=(b,c,d)=>{let e;e=d.data.length;Ca(b,c,d,0,e);return c+e|0;};
function Cg(){let a=this;I.call(a);a.ju=0;a.jy=0;a.jr=null;}
let FV=(a,b,c)=>{a.ju=b;a.jy=c;a.jr=Bo(Bc(b,c));},BE=(a,b)=>{let c=new Cg();FV(c,a,b);return c;},Eb=b=>{let c,d,e,f,g,h,i;b=b.data;c=new Cg;d=b.length;FV(c,d,!d?0:b[0].data.length);e=0;while(e<d){f=b[e].data.length;g=c.jy;if(f!=g){h=new BT;d=b[e].data.length;i=M();P(R(J(R(J(R(J(i,H(410)),e),H(411)),d),H(412)),g),46);BW(h,L(i));Z(h);}Ca(b[e],0,c.jr,Bc(e,g),g);e=e+1|0;}return c;},O1=a=>{return a.ju;},Hb=a=>{return a.jy;},W=(a,b,c)=>{return a.jr.data[Bc(b,a.jy)+c|0];},BV=(a,b,c,d)=>{a.jr.data[Bc(b,a.jy)+c|0]=d;},Ic
=a=>{return a.jr;},KD=a=>{let b,c,d;b=BE(a.ju,a.jy);c=a.jr;d=c.data;Ca(c,0,b.jr,0,d.length);return b;},E4=a=>{let b,c,d;b=a.ju;c=a.jy;d=M();R(P(R(d,b),120),c);return L(d);},HT=(a,b)=>{let c,d,e,f,g,h,i,j,k,l;a:{if(b instanceof Cg){c=b;if(a.ju==c.ju&&a.jy==c.jy){b:{d=a.jr;e=c.jr;if(d===e)f=1;else{if(d!==null&&e!==null){d=d.data;e=e.data;f=d.length;if(f==e.length){g=0;c:{while(true){if(g>=f){g=(-1);break c;}h=g+0|0;i=d[h];j=e[h];JO();h=(!(i>j)?0:1)-(!(j>i)?0:1)|0;if(!h){k=1.0/i;l=1.0/j;h=(((!(k>l)?0:1)-(!(l>k)
?0:1)|0)+(j!==j?0:1)|0)-(i!==i?0:1)|0;}if(h)break;g=g+1|0;}}f=g>=0?0:1;break b;}}f=0;}}if(f){f=1;break a;}}}f=0;}return f;},Wo=K(),F3=0,PJ=K(),Wg=a=>{return performance.now();},Hn=K(0);
function Rd(){let a=this;I.call(a);a.qH=null;a.qI=null;a.qJ=0;}
function Pc(){let a=this;I.call(a);a.jN=null;a.kw=null;}
let XD=a=>{let b,c,d,e;b=a.jN;Ba();if(CB(b,Cw)>D4(a.jN)){c=a.kw;b=G4(a,Cw);d=D4(a.jN);e=M();P(R(J(J(e,b),H(413)),d),46);b=L(e);V(c,b);}},Ne=(a,b,c,d)=>{let e,f;if(!U(Eg(CC(a.jN,c),H(2)),d)&&!Ha(a.jN,b)){e=a.kw;b=b.jA;f=c.jA;c=M();J(J(P(J(J(J(c,b),H(414)),f),61),d),H(415));b=L(c);V(e,b);}},G4=(a,b)=>{let c,d;c=b.jA;b=Bt(a.jN,b);d=M();J(P(J(d,c),61),b);return L(d);},D3=K(BN);
function H9(){let a=this;N.call(a);a.kL=null;a.lu=null;}
let P6=a=>{return a.kL.data.length+a.lu.data.length|0;},UW=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(H9)){b=b;c=!X(a.kL,b.kL)?0:X(a.lu,b.lu)?1:0;}else c=0;return c;},TI=K(),UG=K(),MX=b=>{let c,d,e,f;b=b.data;c=b.length;d=new Float64Array(c);e=0;while(e<c){f=b[e];d[e]=f;e=e+1|0;}return d;},OF=K(DH),ZO=null,JO=()=>{JO=Bh(OF);U0();},U0=()=>{ZO=Bx(CX);};
function BY(){BI.call(this);this.mD=null;}
let D2=null,Hw=null,Gq=null,Pa=null,RJ=null,N9=null,QX=null,Mo=null,Cr=()=>{Cr=Bh(BY);R8();},DD=(a,b,c,d)=>{Cr();Cy(a,b,c);a.mD=d;},ZX=a=>{return a.mD;},St=(a,b,c)=>{let d,e,f,g;d=b.jr;e=c.jr;f=0;while(true){g=d.data;if(f>=g.length)break;e.data[f]=a.ha(g[f]);f=f+1|0;}},MW=(a,b,c,d,e)=>{let f,g,h,i,j,k,l,m,n;f=b.jr;g=c.jr;h=d.jr;i=e.jr;j=0;while(true){k=i.data;if(j>=k.length)break;l=g.data;m=h.data;n=f.data;k[j]=a.hb(l[j],m[j])*n[j];j=j+1|0;}},R8=()=>{let b,c,d;b=new Lq;DD(b,H(416),0,H(52));D2=b;b=new Lp;DD(b,
H(417),1,H(53));Hw=b;b=new Ln;DD(b,H(367),2,H(54));Gq=b;b=new Lm;DD(b,H(418),3,H(55));Pa=b;b=new Ll;DD(b,H(419),4,H(56));RJ=b;b=new Lk;DD(b,H(420),5,H(57));N9=b;b=new Lj;DD(b,H(421),6,H(58));QX=b;c=Bd(BY,7);d=c.data;d[0]=D2;d[1]=Hw;d[2]=Gq;d[3]=Pa;d[4]=RJ;d[5]=N9;d[6]=b;Mo=c;},Md=K(),Pp=null,HK=()=>{HK=Bh(Md);Y3();},Y3=()=>{let b,c;b=B9((B7()).data.length);c=b.data;Pp=b;c[Ek.jW]=1;c[CW.jW]=2;c[Dy.jW]=3;},Os=K(0);
function H6(){let a=this;I.call(a);a.qP=null;a.qN=null;}
let YB=b=>{let c;b=b;c=b.qP;b=b.qN;HG(c);b.gl();};
function KV(){I.call(this);this.re=null;}
let Wc=(b,c)=>{let d,e;b=b.re;if((c.isPrimary?1:0)&&!c.button){b.nH=c.offsetX;b.nG=c.offsetY;b.pr=0;d=O2(c);e=b.lr.he(b.nH,b.nG,d);b.me=e;if(!e)b.lr.hf();else{b.ov.setPointerCapture(c.pointerId);b.lr.hg(b.nH,b.nG,d);}}};
function KW(){I.call(this);this.sj=null;}
let YO=(b,c)=>{let d,e,f;b=b.sj;if(c.isPrimary?1:0){d=c.offsetX;e=c.offsetY;if(b.me){f=b.pr|(!(Bu(Bq(d-b.nH),Bq(e-b.nG))>3.0)?0:1);b.pr=f;if(f)b.lr.hh(d,e);}else{f=b.lr.he(d,e,O2(c));if(f!=b.q5){b.q5=f;b.ov.style.setProperty("cursor",T(!f?H(127):H(422)));}}}};
function KX(){I.call(this);this.qb=null;}
let Yl=(b,c)=>{LQ(b.qb,c);};
function KY(){I.call(this);this.q2=null;}
let XV=(b,c)=>{LQ(b.q2,c);};
function KZ(){I.call(this);this.rs=null;}
let TE=(b,c)=>{if(b.rs.me)c.preventDefault();};
function JT(){I.call(this);this.rN=null;}
let Yd=(b,c)=>{let d,e;b=b.rN;c=EC(Bm(b.lq.value));if(!(KM(c)&&Bq(Eh(c))<=1.7976931348623157E308?1:0))c=J9();if(KM(c))PE(b,Eh(c),0);else{c=b.qo;d=Bm(b.lq.value);e=M();J(J(J(J(e,c),H(423)),d),H(137));Pm(b,L(e));}};
function JU(){I.call(this);this.rF=null;}
let Yq=(b,c)=>{let d,e,f;b=b.rF;d=!(c.shiftKey?1:0)?0.1:1.0;a:{e=Bm(c.key);f=(-1);switch(Dd(e)){case 930625636:if(!U(e,H(424)))break a;f=0;break a;case 977535019:if(!U(e,H(425)))break a;f=1;break a;default:}}b:{switch(f){case 0:break;case 1:d= -d;break b;default:d=0.0;break b;}}if(d!==0.0){c.preventDefault();PE(b,Bs((b.mQ+d)*100.0)/100.0,c.repeat?1:0);}};
function JV(){I.call(this);this.q3=null;}
let TN=(b,c)=>{b=b.q3;c=HF(b.mQ);if(!b.ol&&!U(c,b.mx))H0(b,c);};
function IA(){I.call(this);this.p3=null;}
let Yk=(b,c)=>{b.p3.gl();},EH=K(BN);
function LE(){let a=this;I.call(a);a.lR=null;a.k2=null;a.kR=null;a.nd=null;a.nx=null;a.nk=null;}
let Vm=(a,b,c,d)=>{let e,f,g,h,i;a.nk=H(2);a.lR=c;e=c.jA;b=B2(b,H(426));a.k2=b;b.className="field";f=a.k2;b=Fm(e,45,32);g=((BQ(b,0)-97|0)+65|0)&65535;b=Hk(b,1);h=M();J(P(h,g),b);(B1(f,H(427),L(h))).setAttribute("for",T(e));b=c.lT;b=b instanceof JY?b.lI:!(b instanceof FN)?Ie():NA(H(118),H(5));a.nx=b;if(!b.m()){f=B2(a.k2,H(428));b=a.nx.p();while(b.q()){B1(f,H(231),b.s());}}else{f=B2(a.k2,H(429));f.setAttribute("type","text");b=a.lR.lT;f.setAttribute("inputmode",T(!(!(b instanceof Go)&&!(b instanceof He)?0:1)?
H(430):H(431)));f.setAttribute("autocomplete","off");f.setAttribute("spellcheck","false");}a.kR=f;f.setAttribute("id",T(e));i=a.kR;b=M();J(J(J(J(b,e),H(432)),e),H(285));b=L(b);i.setAttribute("aria-describedby",T(b));i=B1(a.k2,H(213),c.pD);c="help";i.className=c;b=M();J(J(b,e),H(433));h=L(b);i.setAttribute("id",T(h));h=B2(a.k2,H(213));a.nd=h;b="complaint";h.className=b;i=a.nd;b=M();J(J(b,e),H(285));h=L(b);i.setAttribute("id",T(h));a.nd.setAttribute("role","alert");b=a.kR;h=new Id;h.qC=a;h.qB=d;b.addEventListener("change",
Bg(Bj(h),"handleEvent"));},Va=(a,b,c)=>{let d=new LE();Vm(d,a,b,c);return d;},ZD=(a,b)=>{let c,d,e,f;a:{b:{c=a.k2;d=a.lR;Ba();if(!(d===CH&&!BD(b,B0,H(36)))){if(a.lR!==C4)break b;if(BD(b,Cf,H(27)))break b;}e=1;break a;}e=0;}c.hidden=!!e;f=Bt(b,a.lR);if(!U(f,a.nk)){a.nk=f;Rq(a,f);MD(a,H(2));}},MD=(a,b)=>{BC(a.nd,b);Hr(a.kR,H(316),Ck(b)?0:1,H(5));},Rq=(a,b)=>{if(!a.nx.m())a.kR.value=T(b);else a.kR.value=T(b);},ZP=K(),Qd=K(),Wk=null,Lh=null,Hx=null,Gg=null,PD=null,Le=null,OZ=null,Fw=()=>{Fw=Bh(Qd);T8();},T8=()=>
{let b;Wk=new WeakMap();Lh=!(typeof WeakRef!=='undefined'?1:0)?null:new WeakMap();Hx=!(typeof WeakRef!=='undefined'?1:0)?null:new Map();Gg=!(typeof WeakRef!=='undefined'?1:0)?null:new Map();if(Hx===null)b=null;else{b=new HZ;b=new FinalizationRegistry(Bg(Bj(b),"accept"));}Le=b;if(Gg===null)b=null;else{b=new HY;b=new FinalizationRegistry(Bg(Bj(b),"accept"));}OZ=b;},Yo=K(),Qq=K(),Xr=null,S4=null,Li=null,OG=null,Ur=null,Yp=null,Fj=()=>{Fj=Bh(Qq);SQ();},SQ=()=>{Xr=new OM;S4=new OJ;Li=new OL;OG=new OH;Ur=new OI;Yp
=new Of;},K$=K(0),N4=K(0),Rk=K(0),Oj=K(0),QP=K(0),Pk=K(0),Qz=K(0),Mz=K(0),ND=K(0),MZ=K(0),Mk=K(0),Vu=K(),FC=b=>{let c,d;c=b.lastChild;while(c!==null){d=c.previousSibling;if(c.nodeType!=2)b.removeChild(c);c=d;}return b;},X2=K(),C6=(b,c)=>{let d,e,f,g;d=Bi();if(Ck(D1(b)))return d;e=0;f=F8(b,c,0);while(f>=0){g=Dx(b,e,f);V(d,g);e=f+1|0;f=F8(b,c,e);}b=Hk(b,e);V(d,b);return d;},GM=b=>{let c,d,e,f,g;c=C6(b,44);d=Bo(c.jw);e=d.data;f=0;g=e.length;while(f<g){e[f]=K6(BF(c,f));f=f+1|0;}return d;},K6=b=>{let c,d;c=EC(b);d
=new Ri;d.rY=b;if(c!==CY)return c.mJ;b=d.rY;c=new H_;d=M();J(J(d,H(434)),b);BW(c,L(d));Z(c);};
function Qp(){let a=this;I.call(a);a.m6=null;a.kl=0;a.nw=null;a.kg=0;a.lP=0;}
let DR=a=>{return a.kl>=a.m6.js.length?0:BQ(a.m6,a.kl);},JA=b=>{return 48<=b&&b<=57?1:0;},NK=a=>{let b,c;b=DR(a);c=b!=45&&b!=8722?0:1;if(!(!c&&b!=43))a.kl=a.kl+1|0;return c;};
function Ig(){let a=this;N.call(a);a.nr=0;a.nf=0;}
let M$=(b,c,d)=>{let e,f;e=Bc(b%(((d+c|0)-1|0)/c|0)|0,c);f=new Ig;b=BG(c,d-e|0);f.nr=e;f.nf=b;return f;},UJ=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(Ig)){b=b;c=a.nr!=b.nr?0:a.nf==b.nf?1:0;}else c=0;return c;};
function Gs(){let a=this;I.call(a);a.nP=null;a.j_=null;a.j7=null;}
let Jd=(a,b,c)=>{let d,e,f,g;a.nP=b;d=Do(b.kq);e=Bd(Cg,d);f=e.data;a.j_=e;a.j7=Bd(Cg,d);f[0]=BE(0,0);a.j7.data[0]=c;g=1;while(g<d){a.j_.data[g]=BE(c.ju,Be(b,g));a.j7.data[g]=BE(c.ju,Be(b,g));g=g+1|0;}},E3=(a,b)=>{let c=new Gs();Jd(c,a,b);return c;},Gz=a=>{return a.j7.data[Bn(a.nP)];},DL=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t;c=b.jI;d=b.jH;e=1;while(e<=Bn(a.nP)){f=c.data;b=a.j7.data[e-1|0];g=f[e];h=a.j_.data[e];DO(b.jy==g.jy&&h.ju==b.ju&&h.jy==g.ju?1:0,H(435),b,g,h);i=b.jr;j=g.jr;f=h.jr;k=b.ju;l=g.ju;m
=b.jy;n=0;while(n<k){o=0;while(o<l){p=0.0;q=0;while(q<m){r=i.data;s=j.data;p=p+r[Bc(n,m)+q|0]*s[Bc(o,m)+q|0];q=q+1|0;}f.data[Bc(n,l)+o|0]=p;o=o+1|0;}n=n+1|0;}b=d.data[e];g=a.j_.data[e];DO(b.ju==g.jy&&b.jy==1?1:0,H(436),g,b,g);i=b.jr;j=g.jr;t=g.jy;n=0;while(true){r=j.data;if(n>=r.length)break;o=0;while(o<t){f=i.data;q=n+o|0;r[q]=r[q]+f[o];o=o+1|0;}n=n+t|0;}St(IG(a.nP,e),a.j_.data[e],a.j7.data[e]);e=e+1|0;}};
function Qk(){let a=this;N.call(a);a.mh=null;a.sq=null;a.kD=null;a.oi=null;a.om=null;a.my=null;a.k6=0;}
let Wr=a=>{return a.kD;};
function Fe(){let a=this;N.call(a);a.kf=null;a.jZ=null;a.kT=null;a.kI=null;a.np=null;a.mZ=null;a.nb=null;a.k$=null;a.k1=null;a.oO=null;a.ob=null;a.kP=null;}
let HV=(a,b,c,d,e,f,g,h,i,j,k,l,m)=>{a.kf=b;a.jZ=c;a.kT=d;a.kI=e;a.np=f;a.mZ=g;a.nb=h;a.k$=i;a.k1=j;a.oO=k;a.ob=l;a.kP=m;},ZU=(a,b,c,d,e,f,g,h,i,j,k,l)=>{let m=new Fe();HV(m,a,b,c,d,e,f,g,h,i,j,k,l);return m;},UB=()=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p;b=Bb(1512988);c=new Fe;d=Bb(15789813);e=Bb(11183798);f=Bb(9144216);g=Bb(15000044);h=Bb(14268646);i=Bb(10935200);j=Bb(12160969);k=Bb(7323508);l=Bb(13214934);m=new DC;n=Bd(CJ,7);o=n.data;o[0]=Bb(1775906);o[1]=Bb(3089216);o[2]=Bb(5189463);o[3]=Bb(7815012);o[4]=Bb(10638698);o[5]
=Bb(13204079);o[6]=Bb(15051394);Fk(m,n);p=new DC;n=Bd(CJ,3);o=n.data;o[0]=JC(DT(Bb(10055851),0.5),b);o[1]=Bb(2499629);o[2]=JC(DT(Bb(5942881),0.4),b);Fk(p,n);HV(c,b,d,e,f,g,h,i,j,k,l,m,p);return c;},XQ=a=>{return a.kf;},X5=a=>{return a.jZ;};
function La(){let a=this;I.call(a);a.lz=null;a.lo=null;a.kK=null;a.lm=null;a.ll=null;}
let Wv=(a,b,c)=>{let d,e,f;a.lz=b;d=Do(b.kq);a.lo=Bd(Cg,d);a.kK=Bd(Cg,d);e=Cj(b);a.lm=e.jI;a.ll=e.jH;a.lo.data[0]=BE(0,0);a.kK.data[0]=BE(0,0);f=1;while(f<d){a.lo.data[f]=BE(c,Be(b,f));a.kK.data[f]=BE(c,Be(b,f));f=f+1|0;}},Kl=(a,b)=>{let c=new La();Wv(c,a,b);return c;},J2=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y;e=c.j7.data;f=b.jI;g=Bn(a.lz);Zh(a.lz.lM,e[g],d,a.lo.data[g]);h=Bn(a.lz);i=a.lz;b=i.lC;Cr();if(b===D2&&i.lM===EI){i=c.j7.data[h];b=a.kK.data[h];DO(I2(i,d)&&I2(i,b)?1:0,H(437),i,d,b);j
=i.jr;k=d.jr;l=b.jr;m=0;while(true){n=l.data;if(m>=n.length)break;o=j.data;p=k.data;n[m]=o[m]-p[m];m=m+1|0;}}else MW(IG(i,h),a.lo.data[h],c.j_.data[h],c.j7.data[h],a.kK.data[h]);while(true){h=C7(g,1);if(h<0)break;b=a.kK.data[g];m=g-1|0;i=e[m];q=a.lm.data[g];DO(b.ju==i.ju&&q.ju==b.jy&&q.jy==i.jy?1:0,H(438),b,i,q);n=b.jr;j=i.jr;k=q.jr;r=b.jy;s=i.jy;t=b.ju;u=0;while(u<r){v=0;while(v<s){w=0.0;x=0;while(x<t){p=n.data;l=j.data;w=w+p[Bc(x,r)+u|0]*l[Bc(x,s)+v|0];x=x+1|0;}k.data[Bc(u,s)+v|0]=w;v=v+1|0;}u=u+1|0;}b=a.kK.data[g];d
=a.ll.data[g];DO(d.ju==b.jy&&d.jy==1?1:0,H(439),b,b,d);l=b.jr;p=d.jr;y=b.jy;u=0;while(u<y){w=0.0;v=u;while(true){k=l.data;if(v>=k.length)break;w=w+k[v];v=v+y|0;}p.data[u]=w;u=u+1|0;}if(h>0){l=f.data;b=a.kK.data[g];d=l[g];i=a.lo.data[m];DO(b.jy==d.ju&&i.ju==O1(b)&&Hb(i)==Hb(d)?1:0,H(440),b,d,i);p=Ic(b);l=Ic(d);k=Ic(i);h=O1(b);u=Hb(d);v=Hb(b);x=0;while(x<h){y=0;while(y<u){w=0.0;t=0;while(t<v){j=p.data;n=l.data;w=w+j[Bc(x,v)+t|0]*n[Bc(t,u)+y|0];t=t+1|0;}k.data[Bc(x,u)+y|0]=w;y=y+1|0;}x=x+1|0;}MW(IG(a.lz,m),a.lo.data[m],
c.j_.data[m],e[m],a.kK.data[m]);}g=g+(-1)|0;}};
function QQ(){let a=this;I.call(a);a.oY=null;a.oK=null;a.pa=null;}
let Ww=(a,b,c)=>{let d;d=DZ(BE(c,2),BE(c,1));a.oY=d;a.oK=E3(b,d.jt);a.pa=Kl(b,c);},MB=(a,b)=>{let c=new QQ();Ww(c,a,b);return c;},TR=K(),Gm=(b,c)=>{let d,e,f,g;b=b.data;d=Bo(c);e=d.data;f=BG(c,b.length);g=0;while(g<f){e[g]=b[g];g=g+1|0;}return d;},Ub=K(),ZS=(b,c,d,e,f)=>{let g,h,i,j,k,l,m,n;if(b!==null&&d!==null){if(c>=0&&e>=0&&f>=0&&(c+f|0)<=Gv(b)&&(e+f|0)<=Gv(d)){a:{b:{if(b!==d){g=HM(Bz(b));h=HM(Bz(d));if(g!==null&&h!==null){if(g===h)break b;if(!G9(g)&&!G9(h)){i=b;j=0;k=c;while(j<f){c:{l=i.data;m=k+1|0;n=
l[k];if(n!==null){n=Bz(n);if(EG(n.kW,h.kW)){k=1;break c;}}k=0;}if(!k){Hs(b,c,d,e,j);b=new G_;Br(b);Z(b);}j=j+1|0;k=m;}Hs(b,c,d,e,f);return;}if(!G9(g))break a;if(G9(h))break b;else break a;}b=new G_;Br(b);Z(b);}}Hs(b,c,d,e,f);return;}b=new G_;Br(b);Z(b);}b=new Cq;Br(b);Z(b);}d=new EH;BW(d,H(441));Z(d);},Ca=(b,c,d,e,f)=>{if(c>=0&&e>=0&&f>=0&&(c+f|0)<=Gv(b)&&(e+f|0)<=Gv(d)){Hs(b,c,d,e,f);return;}b=new Cq;Br(b);Z(b);},Hs=(b,c,d,e,f)=>{if(f!==0){if(typeof b.data.buffer!=='undefined'){d.data.set(b.data.subarray(c,
c+f),e);}else if(b!==d||e<c){for(let i=0;i<f;i=i+1|0){d.data[e++]=b.data[c++];}}else {c=c+f|0;e=e+f|0;for(let i=0;i<f;i=i+1|0){d.data[ --e]=b.data[ --c];}}}};
function Rm(){let a=this;I.call(a);a.qS=null;a.qT=null;}
let To=(a,b)=>{b=b;Cl(a.qS,a.qT.jA,b);};
function Id(){let a=this;I.call(a);a.qC=null;a.qB=null;}
let R1=(b,c)=>{let d,e;b=b;c=b.qC;b=b.qB;d=c.lR;e=!c.nx.m()?Bm(c.kR.value):Bm(c.kR.value);b=Kn(b,d,e);MD(c,b);if(Ck(b))Rq(c,c.nk);};
function Io(){let a=this;N.call(a);a.kq=null;a.kQ=null;a.lC=null;a.lM=null;}
let Bn=a=>{return Do(a.kq)-1|0;},Be=(a,b)=>{return (FX(a.kq,b)).lQ;},IG=(a,b)=>{return b!=Bn(a)?a.kQ:a.lC;},CI=a=>{let b,c;b=0;c=1;while(c<=Bn(a)){b=b+Bc(Be(a,c),Be(a,c-1|0)+1|0)|0;c=c+1|0;}return b;},Gt=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(Io)){b=b;c=!X(a.kq,b.kq)?0:!X(a.kQ,b.kQ)?0:!X(a.lC,b.lC)?0:X(a.lM,b.lM)?1:0;}else c=0;return c;};
function Js(){let a=this;N.call(a);a.mW=null;a.nI=0;}
let Pj=(a,b,c)=>{a.mW=b;a.nI=c;},Fl=(a,b)=>{let c=new Js();Pj(c,a,b);return c;},Tj=b=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q;c=Jt(b);d=Hg(b);e=!(DN(c,EQ(0, 1048576))&&b>2.2250738585072014E-308?1:0)?1:2;f=Ea(c,BA(d,0)+e|0);g=Ea(Cd(1),BA( -d|0,0)+e|0);h=Ea(Cd(1),BA(d,0));i=Ea(Cd(1),(BA(d,0)+e|0)-1|0);j=L$(b);En(g,BA(j,0));k=Bd(Hz,3).data;k[0]=f;k[1]=h;k[2]=i;e=k.length;l=0;m= -j|0;while(l<e){En(k[l],BA(m,0));l=l+1|0;}l=GY(Sw(c,Cd(2)),B$)?1:0;if(C_(JB(f,i),g)>=l){DF(g,0);j=j+1|0;}n=M();while(true){k=Bd(Hz,3).data;k[0]
=f;k[1]=h;k[2]=i;m=k.length;d=0;while(d<m){DF(k[d],0);d=d+1|0;}o=II(f,g);p=C_(h,f)<l?0:1;q=C_(JB(f,i),g)<l?0:1;if(q&&!(p&&!NV(f,g,o)))o=o+1|0;P(n,(48+o|0)&65535);if(p)break;if(q)break;}return Fl(L(n),j);},NV=(b,c,d)=>{return C_(JB(b,b),c)<(d%2|0?0:1)?0:1;},Jt=b=>{let c;c=Ro(b);if(ON(c,EQ(0, 1048576)))c=Wn(RX(c,EQ(4294967295, 1048575)),EQ(0, 1048576));return c;},Hg=b=>{return BA(E9(Ys(Ro(b),52)),1)-1075|0;},L$=b=>{let c,d,e,f;c=Hg(b)+63|0;d=Jt(b);Jz();if(DN(d,B$))e=64;else{e=0;f=DQ(d,32);if(GY(f,B$))e=32;else f
=d;d=DQ(f,16);if(DN(d,B$))d=f;else e=e|16;f=DQ(d,8);if(DN(f,B$))f=d;else e=e|8;d=DQ(f,4);if(DN(d,B$))d=f;else e=e|4;f=DQ(d,2);if(DN(f,B$))f=d;else e=e|2;if(GY(DQ(f,1),B$))e=e|1;e=(64-e|0)-1|0;}return CU((c-e|0)*0.3010299956639812)|0;},Ea=(b,c)=>{let d;d=Hq(b);FH(d,c);return d;};
function Hh(){let a=this;N.call(a);a.kt=0.0;a.kr=0.0;a.kj=0.0;a.kd=0.0;}
let G8=null,G0=null,Hd=()=>{Hd=Bh(Hh);XR();},Y0=(a,b,c,d,e)=>{Hd();a.kt=b;a.kr=c;a.kj=d;a.kd=e;},Gw=(a,b,c,d)=>{let e=new Hh();Y0(e,a,b,c,d);return e;},Q6=b=>{let c,d,e,f,g,h,i,j;Hd();c=0.0;d=1.0;e=0.0;f=1.0;g=0;while(g<b.ju){c=Bf(c,W(b,g,0));d=Bu(d,W(b,g,0));e=Bf(e,W(b,g,1));f=Bu(f,W(b,g,1));g=g+1|0;}if(E1(G8,c,e)&&E1(G8,d,f))return G8;if(E1(G0,c,e)&&E1(G0,d,f))return G0;h=Bu(d-c,f-e)*0.6;i=(c+d)/2.0;j=(e+f)/2.0;return Gw(i-h,i+h,j-h,j+h);},E1=(a,b,c)=>{return a.kt<=b&&b<=a.kr&&a.kj<=c&&c<=a.kd?1:0;},Mv=(a,
b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(Hh)){b=b;c=a.kt!==b.kt?0:a.kr!==b.kr?0:a.kj!==b.kj?0:a.kd===b.kd?1:0;}else c=0;return c;},XR=()=>{G8=Gw((-0.1),1.1,(-0.1),1.1);G0=Gw((-1.1),1.1,(-1.1),1.1);};
function Nz(){let a=this;I.call(a);a.pP=null;a.pq=null;a.rP=0;a.ns=null;a.nY=null;a.o$=null;a.ng=null;a.pp=null;}
let O5=(a,b)=>{let c,d,e,f,g,h,i,j,k,l;a:{if(!(!B5(a.ng)&&Dv(a.pp)===b)){a.pp=Bw(b);c=Ge(b);DL(a.ns,c);d=new J5;e=b.k_;f=Fa(b.kN);g=new Qn;g.qu=a;g.qt=c;c=new JW;h=a.pq;i=a.rP;j=(Gz(a.ns)).jr;k=C7(i,2);if(k>=0&&k>=0&&j.data.length==Bc(i,i)){c.le=h;c.j8=i;c.kz=i;c.ld=j;b=b.jF;h=b.jt;b=b.jD;if(h.jy!=2)break a;if(b.jy!=1)break a;if(h.ju!=b.ju)break a;d.mv=e;d.nQ=f;d.mm=g;d.lb=c;d.j9=h;d.nN=b;a.ng=Bw(d);}else{l=j.data;b=new BT;k=l.length;c=M();J(R(J(R(P(R(J(c,H(442)),i),120),i),H(443)),k),H(444));BW(b,L(c));Z(b);}}return Bl(a.ng);}c
=new BT;d=E4(h);b=E4(b);f=M();P(J(J(J(J(f,H(445)),d),H(245)),b),46);BW(c,L(f));Z(c);};
function CJ(){let a=this;N.call(a);a.j$=0;a.ki=0;a.ke=0;a.lW=0.0;}
let V8=(a,b,c,d,e)=>{a.j$=b;a.ki=c;a.ke=d;a.lW=e;},GP=(a,b,c,d)=>{let e=new CJ();V8(e,a,b,c,d);return e;},Bb=b=>{return GP(b>>16&255,b>>8&255,b&255,1.0);},DT=(a,b)=>{return GP(a.j$,a.ki,a.ke,b);},JC=(a,b)=>{return GP(Ip(a,a.j$,b.j$),Ip(a,a.ki,b.ki),Ip(a,a.ke,b.ke),1.0);},Ip=(a,b,c)=>{let d;d=a.lW;return Bs(d*b+(1.0-d)*c)|0;},F1=(b,c)=>{P(P(b,BQ(H(446),c>>4)),BQ(H(446),c&15));},Rn=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(CJ)){b=b;c=a.j$!=b.j$?0:a.ki!=b.ki?0:a.ke!=b.ke?0:a.lW===b.lW?1:0;}else c
=0;return c;};
function DC(){I.call(this);this.m1=null;}
let FI=null,Fz=()=>{Fz=Bh(DC);WS();},Fk=(a,b)=>{Fz();a.m1=b.be();},PM=a=>{let b=new DC();Fk(b,a);return b;},EA=(a,b)=>{return Kd(a,Bu(0.0,Bf(255.0,b*256.0))|0);},Kd=(a,b)=>{let c,d,e,f,g;c=a.m1.data;d=c.length-1|0;e=Bc(b,d);b=e/255|0;f=c[b];g=c[BG(d,b+1|0)];d=e%255|0;return GP(Kw(f.j$,g.j$,d),Kw(f.ki,g.ki,d),Kw(f.ke,g.ke,d),1.0);},Kw=(b,c,d)=>{Fz();return (Bc(b,255-d|0)+Bc(c,d)|0)/255|0;},WS=()=>{let b,c,d;b=new DC;c=Bd(CJ,11);d=c.data;d[0]=Bb(4194379);d[1]=Bb(7744131);d[2]=Bb(10055851);d[3]=Bb(12756431);d[4]
=Bb(15193320);d[5]=Bb(16250871);d[6]=Bb(14282963);d[7]=Bb(10935200);d[8]=Bb(5942881);d[9]=Bb(1800247);d[10]=Bb(17435);Fk(b,c);FI=b;},QH=K(0),DU=(a,b)=>{let c;c=a.mK;return c*Bu(1.0,Bs(b/c));},Jg=(a,b)=>{let c;c=a.mK;return c*Bs(b/c);},Ee=(a,b,c)=>{let d,e;d=a;e=Bs(c/d.mK)%2.0!==1.0?0:1;return Jg(a,b)+(!e?0.0:d.mK/2.0);};
function H1(){let a=this;I.call(a);a.jR=null;a.lv=0.0;a.nB=0.0;a.mK=0.0;a.n7=null;}
let GV=null,DK=()=>{DK=Bh(H1);Xg();},SS=a=>{return a.lv;},Ul=a=>{return a.nB;},B4=(a,b,c)=>{let d,e;d=a.jR;DK();d.fillStyle=T(HE(GV,c));if(!(b instanceof Dt)){Nw(a,b);a.jR.fill('evenodd');}else{e=b;a.jR.fillRect(e.jE,e.jT,e.jL,e.j1);}},Ce=(a,b,c)=>{let d,e;d=a.jR;DK();d.strokeStyle=T(HE(GV,c.qf));a.jR.lineWidth=c.lN;X0(a.jR,c.rg);if(!(b instanceof Dt)){Nw(a,b);a.jR.stroke();}else{e=b;a.jR.strokeRect(e.jE,e.jT,e.jL,e.j1);}},CF=(a,b,c,d,e,f)=>{let g,h,i,j,k,l;g=a.n7;if(e===g)h=1;else if(g!==null&&Bz(g)===Bx(Fu))
{g=g;h=e.lf!==g.lf?0:!X(e.lF,g.lF)?0:!X(e.l7,g.l7)?0:X(e.nm,g.nm)?1:0;}else h=0;if(!h){a.n7=e;i=a.jR;DK();j=e.l7;DW();g=j!==Kx?H(2):H(447);k=e.lF;Dk();j=k!==Fc?H(448):H(449);a:{k=E6(e.lf,2);l=M();J(J(J(J(l,g),k),H(450)),j);i.font=T(L(l));j=a.jR;Jx();switch(MO.data[e.nm.jW]){case 1:e=H(451);break a;case 2:e=H(452);break a;case 3:e=H(274);break a;default:}b=new PQ;Br(b);Z(b);}j.textAlign=T(e);}e=a.jR;DK();f=T(HE(GV,f));e.fillStyle=f;a.jR.fillText(T(b),c,d);},Nw=(a,b)=>{let c,d,e;a:{a.jR.beginPath();if(b instanceof Hj)
{c=b;a.jR.arc(c.pn,c.pm,c.o4,0.0,6.283185307179586);}else if(b instanceof G5)JD(a,b.mq);else if(b instanceof I0){d=BM(b.rb);while(BJ(d)){JD(a,BH(d));}}else if(b instanceof Gh){e=BM(b.oh);while(true){if(!BJ(e))break a;JD(a,BH(e));a.jR.closePath();}}}},JD=(a,b)=>{let c,d;c=0;while(true){d=b.data;if(c>=d.length)break;if(c)a.jR.lineTo(d[c],d[c+1|0]);else a.jR.moveTo(d[c],d[c+1|0]);c=c+2|0;}},Xg=()=>{let b;b=new QA;b.of=Bd(CJ,256);b.oA=Bd(Bv,256);GV=b;};
function Oa(){let a=this;I.call(a);a.r3=0;a.r2=0;}
let Uu=(a,b)=>{let c,d;b=Bj(b);c=a.r3;d=a.r2;b.show(!!c,!!d);};
function HC(){let a=this;N.call(a);a.l3=null;a.nD=null;a.mR=null;a.mc=null;}
let Wj=(a,b)=>{let c,d,e;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(HC)){b=b;d=a.l3;e=b.l3;if(!X(B8(d),B8(e)))c=0;else{d=a.nD;e=b.nD;if(!X(B8(d),B8(e)))c=0;else{d=a.mR;e=b.mR;if(!X(B8(d),B8(e)))c=0;else{d=a.mc;b=b.mc;c=X(B8(d),B8(b))?1:0;}}}}else c=0;return c;};
function I3(){let a=this;N.call(a);a.mw=0;a.m3=null;a.nM=null;}
let Wx=(a,b)=>{let c,d,e;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(I3)){b=b;if(a.mw!=b.mw)c=0;else{d=a.m3;e=b.m3;if(!X(B8(d),B8(e)))c=0;else{d=a.nM;b=b.nM;c=X(B8(d),B8(b))?1:0;}}}else c=0;return c;};
function Op(){let a=this;N.call(a);a.pN=null;a.pE=0.0;a.rE=0.0;a.sk=null;a.qV=null;}
let Ot=b=>{let c,d;a:{if(Bn(b.jY)==1){c=b.jF;b=Fi();if(HT(c.jt,b.jt)&&HT(c.jD,b.jD)?1:0){d=1;break a;}}d=0;}return d;},Tu=b=>{let c,d,e,f,g,h;if(!Ot(b)){b=new BT;BW(b,H(453));Z(b);}c=E3(b.jY,b.jF.jt);DL(c,Ge(b));d=c.j_.data[1].jr;e=d.data;c=new Op;f=e[0]+e[3];g=e[1]+e[2];b=RH(b);h=M();J(J(h,b),H(454));b=L(h);c.pN=d;c.pE=f;c.rE=g;c.sk=H(455);c.qV=b;return c;},QL=K(0);
function JL(){I.call(this);this.r_=null;}
let Tm=b=>{Na(b.r_);};
function JE(){let a=this;N.call(a);a.m9=null;a.nS=0;}
let Wh=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(JE)){b=b;c=!X(a.m9,b.m9)?0:a.nS==b.nS?1:0;}else c=0;return c;},Hl=K(Cq);
function DG(){BI.call(this);this.pu=null;}
let EI=null,Nk=null,R2=null,Gc=()=>{Gc=Bh(DG);T0();},Rc=(a,b,c,d)=>{Gc();Cy(a,b,c);a.pu=d;},Zh=(a,b,c,d)=>{let e,f,g,h,i,j,k;e=b.jr;f=c.jr;g=d.jr;h=0;while(true){i=g.data;if(h>=i.length)break;j=e.data;k=f.data;i[h]=a.hb(j[h],k[h]);h=h+1|0;}},T0=()=>{let b,c,d;b=new P0;Rc(b,H(456),0,H(65));EI=b;b=new PZ;Rc(b,H(457),1,H(66));Nk=b;c=Bd(DG,2);d=c.data;d[0]=EI;d[1]=b;R2=c;},Fs=K(0);
function MM(){let a=this;I.call(a);a.nV=null;a.pV=null;}
let U8=(a,b,c)=>{let d,e,f,g;d=CM(b);a.nV.et(b,c);e=CM(b);f=0;while(true){g=e.data;if(f>=g.length)break;g[f]=!a.pV.data[f]?g[f]:d.data[f];f=f+1|0;}C9(b,e);},Vz=a=>{return a.nV.d5();},SW=(a,b)=>{a.nV.ea(b);},EP=K(0),M8=K(N),WB=(a,b)=>{let c,d,e,f,g;c=Cj(b);d=c.jI.data;e=Bd(B_(CX),2);f=e.data;f[0]=BX([1.0,1.0]);f[1]=BX([1.0,1.0]);d[1]=Eb(e);d=c.jH.data;e=Bd(B_(CX),2);f=e.data;g=Bo(1);g.data[0]=0.0;f[0]=g;g=Bo(1);g.data[0]=(-1.0);f[1]=g;d[1]=Eb(e);d=c.jI.data;e=Bd(B_(CX),1);e.data[0]=BX([1.0,(-2.0)]);d[2]=Eb(e);d
=c.jH.data;e=Bd(B_(CX),1);f=e.data;g=Bo(1);g.data[0]=0.0;f[0]=g;d[2]=Eb(e);return c;},LM=K(N),S$=(a,b)=>{return Cj(b);};
function Q1(){N.call(this);this.q0=null;}
let Yf=(a,b)=>{let c;c=Cj(b);C9(c,a.q0);return c;},K_=K(0);
function Ri(){I.call(this);this.rY=null;}
let Ta=K(),Gv=b=>{let c;c=(Bz(b)).kW;if(c[By].itemType!==null)return YV(b);b=new BT;Br(b);Z(b);},G_=K(BN),Lq=K(BY),Pb=(a,b)=>{return 1.0/(1.0+Km( -b));},X_=(a,b,c)=>{return c*(1.0-c);},Lp=K(BY),Y6=(a,b)=>{let c,d;if(b!==0.0){c=Bq(b);if(c<0.7){d=b*b;b=b-d*(1.1486475E7+d*(810810.0+d*(12870.0+d*44.0)))/(3.4459425E7+d*(1.62162E7+d*(945945.0+d*(13860.0+d*45.0))))*b;}else{c=Km(2.0*c)+1.0;c=c<16.0?(c-2.0)/c:1.0-2.0/c;if(b<0.0)c= -c;b=c;}}return b;},Zx=(a,b,c)=>{return 1.0-c*c;},Ln=K(BY),Vs=(a,b)=>{if(b<0.0)b=0.0;return b;},Sg
=(a,b,c)=>{return !(b>0.0)?0.0:1.0;},Lm=K(BY),ZG=(a,b)=>{if(!(b>0.0))b=0.01*b;return b;},Ui=(a,b,c)=>{return !(b>0.0)?0.01:1.0;},Ll=K(BY),VE=(a,b)=>{let c,d;c=Km( -Bq(b));d=1.0+c;return IY(d)-(d-1.0-c)/d+Bu(b,0.0);},U9=(a,b,c)=>{Cr();return Pb(D2,b);},Lk=K(BY),YX=(a,b)=>{return E2(b);},VS=(a,b,c)=>{return EY(b);},Lj=K(BY),TU=(a,b)=>{return b;},YM=(a,b,c)=>{return 1.0;},W7=K(),I4=K(0),HZ=K(),TJ=(b,c)=>{b;Fw();Hx.delete(c);},HY=K(),WM=(b,c)=>{b;Fw();Gg.delete(c);},NW=K(0),Ju=K(EF),JP=K(Ju),OM=K(JP),LS=K(0),IP
=K(),IJ=K(IP),OJ=K(IJ),OL=K(CZ),SL=(a,b)=>{let c;c=new Cq;Br(c);Z(c);},ZE=a=>{return 0;},V1=a=>{Fj();return OG;},Tp=a=>{return 1;},GD=K(0),OH=K(),SR=a=>{return 0;},T7=a=>{let b;b=new D3;Br(b);Z(b);},On=K(0),OI=K(),Of=K();
function Hz(){let a=this;I.call(a);a.kc=null;a.j0=0;}
let UM=(a,b)=>{a.kc=B9(4);while(GY(b,B$)){KC(a,E9(b)&134217727);b=DQ(b,27);}},Hq=a=>{let b=new Hz();UM(b,a);return b;},JB=(b,c)=>{let d,e,f,g;d=Hq(B$);e=0;f=0;while(!(f>=b.j0&&f>=c.j0&&e<=0)){g=(Di(b,f)+Di(c,f)|0)+e|0;KC(d,g&134217727);e=g>>27;f=f+1|0;}return d;},NH=a=>{let b;b=a.j0;return !b?0:((b*27|0)-MU(Di(a,b-1|0))|0)+5|0;},C_=(a,b)=>{let c;c=BA(a.j0,b.j0)-1|0;while(c>0&&Di(a,c)==Di(b,c)){c=c+(-1)|0;}return c<0?0:Di(a,c)-Di(b,c)|0;},DF=(a,b)=>{let c,d,e;c=0;while(c<a.j0){d=a.kc.data;e=(d[c]*10|0)+b|0;d[c]
=e&134217727;b=e>>27;c=c+1|0;}if(b>0)KC(a,b);},En=(a,b)=>{let c;c=0;while(c<b){DF(a,0);c=c+1|0;}},FH=(a,b)=>{let c,d,e,f,g,h,i,j,k;c=b/27|0;d=b%27|0;e=a.j0;f=B9((e+c|0)+1|0);g=f.data;h=0;i=27-d|0;while(h<e){j=h+c|0;b=g[j];k=a.kc.data;g[j]=b|k[h]<<d&134217727;g[j+1|0]=k[h]>>i;h=h+1|0;}a.kc=f;a.j0=g.length;Qt(a);},II=(a,b)=>{let c,d,e,f;c=0;while(C_(a,b)>=0){d=0;e=0;while(e<a.j0){f=(a.kc.data[e]-Di(b,e)|0)+d|0;a.kc.data[e]=f&134217727;d=f>>27;e=e+1|0;}Qt(a);c=c+1|0;}return c;},Di=(a,b)=>{return b>=a.j0?0:a.kc.data[b];},KC
=(a,b)=>{let c,d,e,f,g;c=a.j0;d=a.kc.data;e=d.length;if(c==e){c=2*c|0;f=B9(c);g=f.data;c=BG(c,e);e=0;while(e<c){g[e]=d[e];e=e+1|0;}a.kc=f;}d=a.kc.data;e=a.j0;a.j0=e+1|0;d[e]=b;},Qt=a=>{let b,c,d;while(true){b=a.j0;if(b<=0)break;c=a.kc.data;d=b-1|0;if(c[d])break;a.j0=d;}},TB=K(),X0=(b,c)=>{b.setLineDash(c?[c]:[]);},GB=K(BI),Dw=null,CN=null,HD=null,Lx=null,Cv=()=>{Cv=Bh(GB);Zl();},Xh=(a,b,c)=>{Cv();Cy(a,b,c);},Ky=(a,b)=>{let c=new GB();Xh(c,a,b);return c;},Zl=()=>{let b,c,d;Dw=Ky(H(31),0);CN=Ky(H(458),1);b=Ky(H(459),
2);HD=b;c=Bd(GB,3);d=c.data;d[0]=Dw;d[1]=CN;d[2]=b;Lx=c;};
function Fu(){let a=this;N.call(a);a.lf=0.0;a.lF=null;a.l7=null;a.nm=null;}
let J3=(a,b,c,d,e)=>{a.lf=b;a.lF=c;a.l7=d;a.nm=e;},Z8=(a,b,c,d)=>{let e=new Fu();J3(e,a,b,c,d);return e;},Dj=(b,c)=>{let d,e;d=new Fu;Dk();e=Iu;DW();J3(d,b,e,GA,c);return d;},Jh=(b,c)=>{let d,e;d=new Fu;Dk();e=Fc;DW();J3(d,b,e,GA,c);return d;},Zn=K(),Y2=(b,c,d)=>{let e,f,g,h,i,j,k,l,m,n;e=c.mz.data[d].data;f=e.length;if(f>8){g=Infinity;h=(-Infinity);i=0;while(i<f){j=e[i];g=Bf(g,j);h=Bu(h,j);i=i+1|0;}O(R(O(b,H(460)),f),H(461));O(O(R(b,d),H(462)),Ej(g));P(O(O(b,H(193)),Ej(h)),46);return;}k=0;l=f-1|0;while(k<f)
{m=Kz(c.jS,d,k);O(b,!k?H(4):k!=l?H(158):H(245));if(k)m=Jo(m,H(4));else{m=Hk(m,1);n=M();J(P(n,72),m);n=L(n);m=M();J(J(m,n),H(463));m=L(m);}O(b,m);O(b,Ej(e[k]));P(O(O(b,H(464)),H7(GX(c,d,k))),41);k=k+1|0;}P(b,46);},LC=(b,c,d)=>{return c==Bn(b)?H(465):Nn(c?104:120,d+1|0);},Kz=(b,c,d)=>{let e;if(c==Bn(b))return H(466);if(!c){c=d+1|0;b=M();R(P(b,120),c);return L(b);}d=d+1|0;e=M();R(J(e,H(467)),d);e=L(e);if(Bn(b)!=2){b=M();R(J(J(b,e),H(468)),c);e=L(b);}return e;},H7=b=>{return D1(JN(b));},Xa=K(),HF=b=>{return Fm(BZ(b),
45,8722);},Yw=K(),XZ=K();
function Pq(){let a=this;I.call(a);a.qr=null;a.qs=0;}
let V6=a=>{let b,c;b=a.qr;c=a.qs;Fh(b.qp.qR,c);},Uh=K(),RH=b=>{let c,d,e,f,g,h,i,j;c=M();O(R(O(R(c,Dz(b)),H(227)),Bk(b.jF)),H(469));d=H(308);e=0;while(e<=1){f=Bi();g=0;while(g<Bk(b.jF)){if(!HH(b,g)&&MH(b,g)==e){h=b.jF.jt;i=BZ(W(h,g,0));h=BZ(W(h,g,1));j=M();P(J(P(J(P(j,40),i),44),h),41);h=L(j);V(f,h);}g=g+1|0;}if(!Ci(f)){O(O(c,d),L7(f));R(O(O(c,f.jw!=1?H(470):H(471)),H(472)),e);d=H(158);}e=e+1|0;}return L(O(c,H(143)));},L7=b=>{let c,d,e,f;c=M();d=0;e=b;while(true){f=e.jw;if(d>=f)break;O(O(c,!d?H(2):d!=(f-1|0)
?H(158):H(245)),BF(e,d));d=d+1|0;}return L(c);},Ve=K(),T5=K(),WI=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n;d=b.kA;e=Bn(d);f=d.lC;Cr();if(f===Gq&&Og(b.lt.j_.data[e],0)){d=new Co;Ch();CV(d,G7,H(473));V(c,d);return;}a:{if(d.kQ===Gq){g=1;while(true){if(g>=e)break a;h=b.lt.j_.data[g];d=Jr(b.kA,g);i=0;while(i<h.jy){if(Og(h,i))GN(d,i);i=i+1|0;}if(De(d)>0){h=new Co;Ch();f=G7;j=KL(d);k=Ey(d,H(474),H(475));l=Ey(d,H(476),H(477));if(g!=1){d=Ey(d,H(478),H(479));m=M();J(J(m,H(480)),d);n=L(m);}else{m=Ey(d,H(481),H(482));n=M();J(J(J(n,
H(483)),m),H(484));n=L(n);}d=M();J(J(J(J(J(d,j),k),H(485)),l),n);CV(h,f,L(d));V(c,h);}g=g+1|0;}}}},Og=(b,c)=>{let d;d=0;while(d<b.ju){if(W(b,d,c)>0.0)return 0;d=d+1|0;}return 1;},WU=K(),UR=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p;d=b.kA;e=d.kQ;Cr();if(e!==D2&&e!==Hw)return;f=1;while(f<Bn(d)){g=Jr(d,f);h=0;while(h<Be(d,f)){i=b.lt;j=i.j_.data[f];i=i.j7.data[f];k=e.hb(0.0,e.ha(0.0))*0.01;l=0;a:{while(l<j.ju){if(e.hb(W(j,l,h),W(i,l,h))>k){l=0;break a;}l=l+1|0;}l=1;}if(l)GN(g,h);h=h+1|0;}if(De(g)>0){i=new Co;Ch();j
=JK;m=KL(g);n=Ey(g,H(486),H(487));o=e.mD;g=Ey(g,H(488),H(489));p=M();J(J(J(J(J(J(J(p,m),n),H(490)),o),H(491)),g),H(492));CV(i,j,L(p));V(c,i);}f=f+1|0;}},Vn=K(),XW=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r;d=b.kA;e=!(Ps(b)>0.0)?0:1;f=1;while(f<Bn(d)){g=Du(Be(d,f)).data;h=0;i=g.length;while(h<i){if(!g[h]){j=Jr(d,f);GN(j,h);k=h+1|0;while(k<i){if(!g[k]){a:{l=b.ml;m=l.jI.data;n=m[f];l=l.jH.data[f];o=m[f+1|0];if(W(l,h,0)!==W(l,k,0))p=0;else{p=0;while(true){if(p>=n.jy){p=0;while(p<o.ju){if(W(o,p,h)!==W(o,p,k)){p=0;break a;}p
=p+1|0;}p=1;break a;}if(W(n,h,p)!==W(n,k,p))break;p=p+1|0;}p=0;}}if(p){g[k]=1;GN(j,k);}}k=k+1|0;}if(De(j)>1){q=new Co;Ch();r=Jw;n=KL(j);j=!e?H(493):H(494);l=M();J(J(J(l,n),H(495)),j);CV(q,r,L(l));V(c,q);}}h=h+1|0;}f=f+1|0;}},X4=K(),Vo=(b,c,d)=>{let e,f,g,h;e=Bk(b.jF);f=Ci(d)?0:1;if(!f&&!(Ps(c)>=0.001*e)){f=Dz(b);b=M();J(R(J(R(J(b,H(184)),f),H(227)),e),H(496));g=L(b);h=new Co;Ch();b=I$;if(Bn(c.kA)!=1){c=M();J(J(J(c,H(497)),g),H(498));c=L(c);}else{c=M();J(J(J(c,H(499)),g),H(500));c=L(c);}CV(h,b,c);V(d,h);return;}};
function Co(){let a=this;N.call(a);a.mY=null;a.mT=null;}
let CV=(a,b,c)=>{a.mY=b;a.mT=c;},Z6=(a,b)=>{let c=new Co();CV(c,a,b);return c;},Zr=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(Co)){b=b;c=!X(a.mY,b.mY)?0:X(a.mT,b.mT)?1:0;}else c=0;return c;},Ho=K(BI),FJ=null,G7=null,JK=null,Jw=null,I$=null,KJ=null,YC=null,Ch=()=>{Ch=Bh(Ho);V_();},Xz=(a,b,c)=>{Ch();Cy(a,b,c);},D_=(a,b)=>{let c=new Ho();Xz(c,a,b);return c;},V_=()=>{let b,c,d;FJ=D_(H(375),0);G7=D_(H(371),1);JK=D_(H(501),2);Jw=D_(H(502),3);I$=D_(H(503),4);b=D_(H(504),5);KJ=b;c=Bd(Ho,6);d=c.data;d[0]
=FJ;d[1]=G7;d[2]=JK;d[3]=Jw;d[4]=I$;d[5]=b;YC=c;},H_=K(BN),Fr=K(0),FO=(b,c)=>{let d,e,f,g;d=M7(Ft(c));e=BE(200,2);f=BE(200,1);g=0;while(g<200){b.h0(g,d,e);BV(f,g,0,g%2|0);g=g+1|0;}return DZ(e,f);},QB=K(),Zc=(a,b,c,d)=>{let e,f,g,h;e=(b%2|0)!=1?0:1;f=Eq(c);g=C1(e?f*0.25:f*0.4375+0.5625);h=Eq(c)*6.283185307179586;BV(d,b,0,g*EY(h));BV(d,b,1,g*E2(h));},Lz=K(),Xq=(a,b,c,d)=>{let e,f,g;e=((((b/2|0)*37|0)%100|0)+Eq(c))/100.0;f=e*0.9+0.1;g=e*10.995574287564276+(b%2|0)*3.141592653589793;BV(d,b,0,f*EY(g)+DJ(c)*0.02);BV(d,
b,1,f*E2(g)+DJ(c)*0.02);},M3=K(),XP=(a,b,c,d)=>{let e,f,g,h;e=Eq(c)*3.141592653589793;f=b%2|0?0:1;g=f?EY(e):1.0-EY(e);h=f?E2(e):0.5-E2(e);BV(d,b,0,(g+DJ(c)*0.1-0.5)/1.5);BV(d,b,1,(h+DJ(c)*0.1-0.25)/1.5);},LK=K(),VU=(a,b,c,d)=>{let e;e=(b%2|0)-0.5;BV(d,b,0,e+DJ(c)*0.2);BV(d,b,1,e+DJ(c)*0.2);};
function Ld(){let a=this;I.call(a);a.rT=0.0;a.mp=null;}
let Yn=(a,b,c)=>{let d,e;d=1;while(true){e=b.jI.data;if(d>=e.length)break;OO(a,c.lm.data[d],a.mp.jI.data[d],e[d]);OO(a,c.ll.data[d],a.mp.jH.data[d],b.jH.data[d]);d=d+1|0;}},OO=(a,b,c,d)=>{let e,f,g,h,i,j,k;e=b.jr;f=c.jr;g=d.jr;h=0;while(true){i=g.data;if(h>=i.length)break;j=f.data;k=e.data;j[h]=0.9*j[h]+k[h];i[h]=i[h]-a.rT*j[h];h=h+1|0;}},TS=a=>{return CM(a.mp);},Uz=(a,b)=>{C9(a.mp,b);};
function Ng(){let a=this;I.call(a);a.pB=0.0;a.mi=null;a.mo=null;a.o0=null;a.on=null;a.lD=0.0;a.lw=0.0;}
let X7=(a,b,c)=>{let d,e;a.lD=a.lD*0.9;a.lw=a.lw*0.999;d=1;while(true){e=b.jI.data;if(d>=e.length)break;Nq(a,c.lm.data[d],a.mi.jI.data[d],a.mo.jI.data[d],a.o0.jI.data[d],a.on.jI.data[d],e[d]);Nq(a,c.ll.data[d],a.mi.jH.data[d],a.mo.jH.data[d],a.o0.jH.data[d],a.on.jH.data[d],b.jH.data[d]);d=d+1|0;}},Nq=(a,b,c,d,e,f,g)=>{let h,i,j,k,l,m,n,o,p,q,r,s,t;h=b.jr;i=c.jr;j=d.jr;k=e.jr;l=f.jr;m=g.jr;n=0;while(true){o=m.data;if(n>=o.length)break;p=i.data;q=h.data;r=j.data;s=k.data;t=l.data;p[n]=0.9*p[n]+0.09999999999999998
*q[n];r[n]=0.999*r[n]+0.0010000000000000009*q[n]*q[n];s[n]=p[n]/(1.0-a.lD);t[n]=r[n]/(1.0-a.lw);o[n]=o[n]-a.pB*s[n]/(C1(t[n])+1.0E-8);n=n+1|0;}},Uk=a=>{let b,c,d,e,f,g;b=CM(a.mi);c=b.data;d=CM(a.mo);e=c.length;f=2*e|0;g=Bo(f+2|0);c=g.data;Ca(b,0,g,0,e);Ca(d,0,g,e,e);c[f]=a.lD;c[f+1|0]=a.lw;return g;},Xf=(a,b)=>{let c,d,e;c=b.data;d=(c.length/2|0)-1|0;e=Bo(d);Ca(b,d,e,0,d);C9(a.mi,b);C9(a.mo,e);d=2*d|0;a.lD=c[d];a.lw=c[d+1|0];};
function IS(){N.call(this);this.o3=0.0;}
let Mh=null,F$=()=>{F$=Bh(IS);Vl();},Sf=(a,b,c)=>{let d,e;d=1;while(true){e=b.jI.data;if(d>=e.length)break;P2(a.o3,c.lm.data[d],e[d]);P2(a.o3,c.ll.data[d],b.jH.data[d]);d=d+1|0;}},TH=a=>{F$();return Mh;},Zj=(a,b)=>{return;},Vl=()=>{Mh=Bo(0);};
function PY(){N.call(this);this.rA=0.0;}
let Wi=(a,b)=>{let c,d,e;c=Cj(b);d=M7(Ft(a.rA));e=1;while(e<=Bn(b)){c.jI.data[e]=NC(d,Be(b,e),Be(b,e-1|0));c.jH.data[e]=NC(d,Be(b,e),1);e=e+1|0;}return c;},WL=K(),P2=(b,c,d)=>{let e,f,g,h,i;DO(I2(c,d),H(505),d,c,d);e=c.jr;f=d.jr;g=0;while(true){h=f.data;if(g>=h.length)break;i=e.data;h[g]=h[g]-b*i[g];g=g+1|0;}},I2=(b,c)=>{return b.ju==c.ju&&b.jy==c.jy?1:0;},DO=(b,c,d,e,f)=>{let g,h;if(b)return;g=new BT;d=E4(d);e=E4(e);f=E4(f);h=M();P(J(J(J(J(J(J(J(J(h,H(506)),c),H(308)),d),H(245)),e),H(507)),f),46);BW(g,L(h));Z(g);};
function QM(){let a=this;CZ.call(a);a.rO=null;a.ro=null;}
let SJ=a=>{return 2;},V$=(a,b)=>{let c;if(!b)return a.rO;if(b==1)return a.ro;c=new Cq;Br(c);Z(c);},RA=K(DH),UV=null,Jz=()=>{Jz=Bh(RA);XA();},JG=(b,c)=>{return S6(b,c);},Tr=(b,c)=>{return UQ(b,c);},Ih=(b,c)=>{return S3(b,c);},XA=()=>{UV=Bx(SF);};
function JW(){let a=this;N.call(a);a.le=null;a.j8=0;a.kz=0;a.ld=null;}
let F2=(a,b,c)=>{return a.ld.data[Bc(c,a.j8)+b|0];},Er=(a,b)=>{let c;c=a.le;return GS(c.kt,c.kr,b,a.j8);},D8=(a,b)=>{let c;c=a.le;return GS(c.kj,c.kd,b,a.kz);},GS=(b,c,d,e)=>{e=e-1|0;if(d!=e)c=b+(c-b)/e*d;return c;},Sl=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(JW)){b=b;c=!X(a.le,b.le)?0:a.j8!=b.j8?0:a.kz!=b.kz?0:X(a.ld,b.ld)?1:0;}else c=0;return c;},X3=a=>{return a.le;},R6=a=>{return a.j8;},UO=a=>{return a.kz;},GE=K(BI),Iu=null,Fc=null,WC=null,Dk=()=>{Dk=Bh(GE);Wu();},Ue=(a,b,c)=>{Dk();Cy(a,b,
c);},Qa=(a,b)=>{let c=new GE();Ue(c,a,b);return c;},Wu=()=>{let b,c,d;Iu=Qa(H(508),0);b=Qa(H(509),1);Fc=b;c=Bd(GE,2);d=c.data;d[0]=Iu;d[1]=b;WC=c;},F7=K(BI),GA=null,Kx=null,UN=null,DW=()=>{DW=Bh(F7);Ya();},Zs=(a,b,c)=>{DW();Cy(a,b,c);},Oh=(a,b)=>{let c=new F7();Zs(c,a,b);return c;},Ya=()=>{let b,c,d;GA=Oh(H(510),0);b=Oh(H(511),1);Kx=b;c=Bd(F7,2);d=c.data;d[0]=GA;d[1]=b;UN=c;};
function QA(){let a=this;I.call(a);a.of=null;a.oA=null;}
let HE=(a,b)=>{let c,d,e,f;c=(((b.j$*7|0)+(b.ki*31|0)|0)+b.ke|0)%256|0;d=a.of.data;if(!(d[c]!==null&&Rn(d[c],b))){a.of.data[c]=b;d=a.oA;e=Ez(H(512));F1(e,b.j$);F1(e,b.ki);F1(e,b.ke);f=b.lW;if(f<1.0)F1(e,Bs(255.0*f)|0);d.data[c]=L(e);}return a.oA.data[c];};
function LY(){let a=this;N.call(a);a.md=0;a.oe=0;a.nC=0;}
let Yh=(a,b,c,d)=>{a.md=b;a.oe=c;a.nC=d;},LT=(a,b,c)=>{let d=new LY();Yh(d,a,b,c);return d;},Is=a=>{return a.nC!=(-1)?0:1;},Hi=(b,c)=>{let d,e,f,g,h;d=1;while(d<Bn(b)){e=d+1|0;if(c<IU(b,e))break;d=e;}f=Be(b,d-1|0);g=c-IU(b,d)|0;h=Bc(Be(b,d),f);return g>=h?LT(d,g-h|0,(-1)):LT(d,g/f|0,g%f|0);},EO=(b,c,d,e)=>{return (IU(b,c)+Bc(d,Be(b,c-1|0))|0)+e|0;},KT=(b,c,d)=>{return EO(b,c,Be(b,c),0)+d|0;},IU=(b,c)=>{let d,e;d=0;e=1;while(e<c){d=d+Bc(Be(b,e),Be(b,e-1|0)+1|0)|0;e=e+1|0;}return d;},U$=K();
function NN(){let a=this;I.call(a);a.kA=null;a.oy=null;a.ml=null;a.lt=null;a.lB=null;}
let Ps=a=>{let b,c;b=0.0;c=1;while(c<=Bn(a.kA)){b=Qg(Qg(b,a.lB.lm.data[c].jr),a.lB.ll.data[c].jr);c=c+1|0;}return C1(b);},VK=a=>{let b;b=1;a:{while(b<=Bn(a.kA)){if(!OQ(a.lB.lm.data[b].jr))break a;if(!OQ(a.lB.ll.data[b].jr))break a;b=b+1|0;}return 1;}return 0;},OQ=b=>{let c,d,e;b=b.data;c=b.length;d=0;while(d<c){e=b[d];if(e-e!==0.0)return 0;d=d+1|0;}return 1;},Qg=(b,c)=>{let d,e,f;c=c.data;d=c.length;e=0;while(e<d){f=c[e];b=b+f*f;e=e+1|0;}return b;};
function M9(){let a=this;I.call(a);a.r6=null;a.sn=0;a.nO=null;}
let ZM=(a,b,c)=>{a.nO=Bi();a.r6=b;a.sn=c;},Jr=(a,b)=>{let c=new M9();ZM(c,a,b);return c;},GN=(a,b)=>{let c,d;c=a.nO;d=D7(b);V(c,d);},De=a=>{return a.nO.jw;},KL=a=>{let b,c,d,e,f,g,h;b=BG(De(a),3);c=M();d=0;while(d<b){if(d>0)O(c,d!=(De(a)-1|0)?H(158):H(245));e=O(c,H(513));f=(BF(a.nO,d)).lQ+1|0;g=M();R(g,f);h=L(g);g=M();f=0;while(f<h.js.length){P(g,((BQ(h,f)-48|0)+8320|0)&65535);f=f+1|0;}O(e,L(g));d=d+1|0;}if(De(a)>b)O(R(O(c,H(245)),De(a)-b|0),H(514));if(Bn(a.r6)<=2)c=L(c);else{C3();g=L(c);f=a.sn;c=M();R(J(J(c,
g),H(515)),f);c=L(c);}return c;},Ey=(a,b,c)=>{if(De(a)==1)c=b;return c;};
function Ra(){CZ.call(this);this.rl=null;}
let Wt=a=>{return 1;},Yz=(a,b)=>{let c;if(!b)return a.rl;c=new Cq;Br(c);Z(c);},P0=K(DG),U7=(a,b,c)=>{let d,e,f,g,h,i,j;d=b.jr;e=c.jr;f=0.0;g=0.0;h=0;while(true){i=e.data;if(h>=i.length)break;j=d.data;f=f+M6(a, -i[h],j[h]);g=g+M6(a,1.0-i[h],1.0-j[h]);h=h+1|0;}return f-g;},M6=(a,b,c)=>{return b===0.0&&c===0.0?0.0:b*IY(c);},Vj=(a,b,c)=>{return  -c/b+(1.0-c)/(1.0-b);},PZ=K(DG),VJ=(a,b,c)=>{let d,e,f,g,h,i;d=b.jr;e=c.jr;f=0.0;g=0;while(true){h=e.data;if(g>=h.length)break;i=d.data[g]-h[g];f=f+i*i;g=g+1|0;}return f;},T$
=(a,b,c)=>{return 2.0*(b-c);};
function QK(){let a=this;I.call(a);a.o9=null;a.mB=0;a.pT=0.0;a.oN=0;}
let VC=(a,b)=>{let c,d,e,f,g;c=B9(624);a.o9=c;a.mB=624;if(ON(b,B$)&&V3(b,EQ(4294967295, 0))){c=c.data;c[0]=E9(b);d=1;while(d<624){e=c[d-1|0];c[d]=Bc(1812433253,e^(e>>>30|0))+d|0;d=d+1|0;}return;}f=new BT;g=M();P(P5(J(g,H(516)),b),46);BW(f,L(g));Z(f);},M7=a=>{let b=new QK();VC(b,a);return b;},Eq=a=>{return ((Ob(a)>>>5|0)*6.7108864E7+(Ob(a)>>>6|0))/9.007199254740992E15;},DJ=a=>{let b,c,d,e;if(a.oN){a.oN=0;return a.pT;}while(true){while(true){b=Eq(a)*2.0-1.0;c=Eq(a)*2.0-1.0;d=b*b+c*c;if(d>=1.0)continue;else break;}if
(d===0.0)continue;else break;}e=C1((-2.0)*IY(d)/d);a.pT=e*b;a.oN=1;return e*c;},NC=(a,b,c)=>{let d,e,f,g;d=BE(b,c);e=d.jr;f=0;while(true){g=e.data;if(f>=g.length)break;g[f]=DJ(a);f=f+1|0;}return d;},Ob=a=>{let b,c,d,e,f,g;if(a.mB==624){b=0;while(b<624){c=a.o9.data;d=c[b]&(-2147483648);e=b+1|0;d=d|c[e%624|0]&2147483647;f=d&1?(-1727483681):0;c[b]=c[(b+397|0)%624|0]^(d>>>1|0)^f;b=e;}a.mB=0;}c=a.o9.data;g=a.mB;a.mB=g+1|0;b=c[g];b=b^(b>>>11|0);b=b^b<<7&(-1658038656);b=b^b<<15&(-272236544);return b^(b>>>18|0);},US
=K(),PU=(b,c)=>{let d,e,f;d=OW(b);e=OW(c);f=M();P(J(J(J(P(f,40),d),H(158)),e),41);return L(f);},OW=b=>{return KA(b,b!==Bs(b)?2:0);},Nn=(b,c)=>{let d,e,f;d=P(M(),b);e=Cc(c);f=0;while(f<e.js.length){P(d,((BQ(e,f)-48|0)+8320|0)&65535);f=f+1|0;}return L(d);};
function ES(){let a=this;N.call(a);a.l2=null;a.mr=null;}
let KI=(a,b,c)=>{a.l2=b;a.mr=c;},ZV=(a,b)=>{let c=new ES();KI(c,a,b);return c;},Vt=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(ES)){b=b;c=!X(a.l2,b.l2)?0:X(a.mr,b.mr)?1:0;}else c=0;return c;};
function ME(){let a=this;I.call(a);a.o5=0;a.rH=0;a.rJ=0;a.pH=0;a.qw=null;}
let BJ=a=>{return a.o5>=a.rJ?0:1;},BH=a=>{let b,c,d;b=a.rH;c=a.qw;if(b!=c.kS){c=new PO;Br(c);Z(c);}d=a.o5;a.pH=d;a.o5=d+1|0;return c.bf(d);},WZ=K(),E2=b=>{if(b!==0.0)b=Ns(b,0);return b;},EY=b=>{return Ns(b,1);},Ns=(b,c)=>{let d,e,f,g,h,i,j,k,l,m;if(!(Bq(b)<=1.7976931348623157E308))return NaN;if(!(Bq(b)<1647099.3291652855)){d=Bq(b);e=1.4119048864730642E308;while(e>=1647099.3291652855){if(d>=e)d=d-e;e=e/2.0;}if(b<0.0)d=(-1.0)*d;b=d;}e=b*0.6366197723675814+6.755399441055744E15-6.755399441055744E15;f=b-e*1.5707963267341256;b
=e*6.077100506303966E-11;g=f-b;d=e*2.0222662487111665E-21;h=g-d;i=e*8.4784276603689E-32-(f-g-b)-(g-h-d);j=h-i;k=h-j-i;l=(e|0)+c|0;if(!(l&1)){e=j*j;b=0.008333333333333333-e*(1.984126984126984E-4-e*(2.7557319223985893E-6-e*(2.505210838544172E-8-e*(1.6059043836821613E-10-e*(7.647163731819816E-13-e*2.8114572543455206E-15)))));f=e*j;m=j-(f*0.16666666666666666-(f*b-k/2.0)*e-k);}else{e=j*j;b=0.041666666666666664-e*(0.001388888888888889-e*(2.48015873015873E-5-e*(2.755731922398589E-7-e*(2.08767569878681E-9-e*(1.1470745597729725E-11
-e*4.779477332387385E-14)))));d=e/2.0;f=1.0-d;m=1.0-f-d-(j*k-e*e*b)+f;}if(l&2)m= -m;return m;},UY=K(),IY=b=>{let c,d,e,f,g;if(b===0.0)return (-Infinity);if(b<0.0)return NaN;if(!(isNaN(b)?1:0)&&b!==Infinity){c=!(b<2.2250738585072014E-308)?0:1;if(c)b=b*1.8014398509481984E16;d=!c?0:(-54);EW();e=FZ;f=512;while(f>0){g=e.data;c=f+1023|0;if(b>=g[c]){b=b*g[( -f|0)+1023|0];d=d+f|0;}else if(b<g[(1-f|0)+1023|0]){b=b*g[c];d=d-f|0;}f=f/2|0;}return b<1.4142135623730951?Pw(d,b):Pw(d+1|0,b/2.0);}return b;},Pw=(b,c)=>{let d,
e,f,g,h,i,j,k,l,m,n;d=c-1.0;e=c+1.0;f=GH(d/e);g=GH(e);d=(d-f*g-f*(c-(g-1.0)))/e;h=f*f;c=0.1111111111111111+h*(0.09090909090909091+h*(0.07692307692307693+h*(0.06666666666666667+h*(0.058823529411764705+h*(0.05263157894736842+h*(0.047619047619047616+h*0.043478260869565216))))));i=h*f;c=i*h*(0.2+h*(0.14285714285714285+h*c))+d/(1.0-h-d*f);e=b;j=e*0.6931471805598903;d=2.0*f;k=j+d;l=k-j-d;m=i*2.0/3.0;n=k+m;return e*5.497923018708371E-14+2.0*c-l-(n-k-m)+n;},SH=K(),Km=b=>{let c,d,e,f;if(Bq(b)<700.0){c=Pr(b);d=c|0;e=
JX(d,0);return e+e*LN(b,c,d);}if(!(isNaN(b)?1:0)){if(b>710.0)b=Infinity;else if(b<(-746.0))b=0.0;else{c=Pr(b);f=c|0;c=LN(b,c,f);if(b>0.0){b=JX(f,(-1));b=2.0*(b+b*c);}else{b=JX(f,1022);c=b*c;e=b+c;if(e<1.0){b=e-b-c;c=e+1.0;e=1.0-c+e-b+c-1.0;}b=e*2.2250738585072014E-308;}}}return b;},Pr=b=>{return b*184.6649652337873+6.755399441055744E15-6.755399441055744E15;},JX=(b,c)=>{EW();return K0.data[b&127]*FZ.data[((b>>7)+c|0)+1023|0];},LN=(b,c,d)=>{let e,f,g;EW();e=H8.data[d&127];f=b-c*0.005415212348111709-c*1.2864023111638344E-14;g
=f*f;return f+e+g*(0.5+f*0.16666666666666666)+g*g*(0.041666666666666664+f*0.008333333333333333);},Ud=K();
function Pg(){let a=this;I.call(a);a.jB=null;a.n3=null;}
function MK(){let a=this;I.call(a);a.jQ=null;a.n6=0.0;a.po=0.0;a.kn=0.0;a.m8=0.0;a.kO=null;a.jX=null;a.mf=null;}
let Ym=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u;a.jQ=b;a.n6=c;a.po=d;e=Do(b.kq);a.kn=!(c<380.0)?12.0:11.0;a.m8=RS(b,c);a.kO=Bo(e);a.jX=Bo(e);a.mf=Bo(e);f=0;g=d-16.0;while(f<e){a.kO.data[f]=Bf(104.0,g/Be(b,f));h=DP(a)+6.0;i=Ew(a,f)?a.kO.data[f]-h:0.78*a.kO.data[f];j=LU(b,c);a.jX.data[f]=Bu(2.0,Bf(j,i));k=a.mf;if(!f)d=NaN;else{l=Be(a.jQ,f);m=a.jQ;n=f-1|0;l=Bc(l,Be(m,n));o=EN(a,f)-Dr(a,f);p=N1(a)/2.0/o;j=(Mb(a,n)-a.jX.data[n])/2.0/o- -p;h=1.0-p-(Mb(a,f)-a.jX.data[f])/2.0/o;i=l>4?0.225:1.0;d=NaN;o=(-Infinity);n
=1;q=C7(l,24);while(n<60&&q<=0){r=n/60.0;s=j<=r&&r<=h?L1(a,f,r,0.0):(-1.0);if(s>0.0){t=L1(a,f,r,p);u=(!(t<0.0)?Bf(t,12.0):Bf(s,12.0)-100.0)-Bq(r-0.4);if(u>o&&!(!(t>=0.0)&&!(p<=i))){d=r;o=u;}}n=n+1|0;}}k.data[f]=d;f=f+1|0;}},Vr=(a,b,c)=>{let d=new MK();Ym(d,a,b,c);return d;},LU=(b,c)=>{return Bf(Bf(54.0,2.0*(Qb(c)-3.0)),0.4*RS(b,c));},Qb=b=>{return Bf(32.0,b*0.1);},RS=(b,c)=>{return Bf(250.0,(c-2.0*Qb(c))/Bn(b));},Rg=a=>{return a.kn;},DY=(a,b)=>{let c;c=a.m8;return c*b-(c*Bn(a.jQ)-a.n6)/2.0;},Cu=(a,b,c)=>{let d,
e;d=(a.po-DP(a))/2.0;e=a.kO.data;return e[b]*c-(e[b]*(Be(a.jQ,b)-1|0)/2.0-d);},F5=(a,b)=>{return a.jX.data[b];},Ko=(a,b)=>{let c,d,e,f,g;c=a.jX.data;d=b.kE;e=c[d];f=DY(a,d);g=e/2.0;return Cz(f-g,Cu(a,b.kE,b.ks)-g,e,e);},Hf=(a,b)=>{return b>0&&a.jX.data[b]>=14.0?1:0;},NJ=(a,b)=>{return !(a.jX.data[b]>=33.0)?0:1;},Xj=(a,b)=>{return !(a.jX.data[b]>=46.0)?0:1;},Ew=(a,b)=>{return b>0&&a.kO.data[b]>=56.0&&a.m8>=Kh(a)+4.0?1:0;},Fv=(a,b)=>{return !(a.mf.data[b]>0.0)?0:1;},Gr=a=>{return CI(a.jQ)<=600?0:1;},Dr=(a,b)=>
{b=b-1|0;return DY(a,b)- -a.jX.data[b]/2.0;},EN=(a,b)=>{return DY(a,b)-a.jX.data[b]/2.0;},NY=(a,b,c,d)=>{let e;e=!Fv(a,b)?0.5:a.mf.data[b];return Nd(a,e*(EN(a,b)-Dr(a,b))- -Dr(a,b),Eo(a,b,c,d,e),N1(a));},Nv=(a,b,c)=>{let d;d=Cu(a,b,c)- -a.jX.data[b]/2.0- -(DP(a)/2.0+3.0);return Nd(a,DY(a,b),d,Kh(a));},Nd=(a,b,c,d)=>{return Cz(b-d/2.0,c-DP(a)/2.0,d,DP(a));},DP=a=>{return Bs(a.kn*1.3);},N1=a=>{return CU(a.kn*0.602*5.0)+6.0;},Kh=a=>{return CU(a.kn*0.602*7.0)+6.0;},Eo=(a,b,c,d,e)=>{let f;f=Cu(a,b-1|0,d);return e
*(Cu(a,b,c)-f)- -f;},Mb=(a,b)=>{let c;c=!Ew(a,b)?0.0:Kh(a);return Bu(a.jX.data[b],c)+6.0;},L1=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q;e=Infinity;f=Be(a.jQ,b);g=Bc(f,Be(a.jQ,b-1|0));h=0;i=c-d;j=c- -d;k=KP(d,0.0);while(h<g){l=Eo(a,b,h%f|0,h/f|0,c);m=0;while(m<g){if(m!=h){n=m%f|0;o=m/f|0;p=Eo(a,b,n,o,i)-l;q=Eo(a,b,n,o,j)-l;e=Bf(e,(((!(p<0.0)?0:1)==(!(q<0.0)?0:1)?0:1)?0.0:Bf(Bq(p),Bq(q)))-(!k?DP(a):DP(a)/2.0));}m=m+1|0;}h=h+1|0;}return e;},NL=(b,c,d,e,f)=>{if(b.jE<=c&&c<=D$(b))QV(f,e,Bq(b.jT+b.j1/2.0-d));},Rj
=K(),YN=a=>{return performance.now();};
function Nm(){let a=this;N.call(a);a.rd=0.0;a.sp=0.0;a.lJ=null;a.nl=null;a.p4=null;a.rX=0.0;a.q7=null;a.oP=0.0;a.lV=0.0;a.oV=0.0;a.rt=0.0;}
let PS=b=>{let c;c=HO(b);return CU((!(!(b-8.8*c>=25.0*c)?0:1)?3.3:3.9)*c);},HO=b=>{return b<380.0?12.0:!(b<560.0)?14.0:13.0;},HA=a=>{return a.lV*0.35;},Fp=a=>{return a.lV*0.08;},KR=(a,b)=>{return !(b>=a.lV*25.0)?3:7;},ZQ=a=>{return a.lJ;};
function PT(){let a=this;N.call(a);a.kk=null;a.ku=null;a.ot=null;a.rq=null;}
let XG=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o;e=a.kk;f=e.lJ.jL;g=d.lb;h=g.j8;i=f/(h-1|0);j=new Lg;d=d.mm;f=0.05/i;j.jP=g;j.od=d;j.sl=f;h=h+2|0;j.mH=h;k=Du(Bc(h,g.kz+2|0));l=k.data;j.op=k;k=B9(2*l.length|0);l=k.data;j.mG=k;h=0;m=l.length;if(h>m){b=new BT;Br(b);Z(b);}while(h<m){n=h+1|0;l[h]=(-1);h=n;}f=DU(b,Fp(e));d=a.ot;D0();h=d!==E7?20:2;g=KG(b,a.kk.lJ,f);d=EA(a.ku.kP,0.0);e=b;B4(e,g,d);m=1;while(m<h){f=m;b=(M_(j,f/h)).qj;o=new Gh;d=b.oh;b=Bi();g=BM(d);while(BJ(g)){k=LR(c,BH(g));V(b,k);}MT(o,b);B4(e,o,EA(a.ku.kP,
f/(h-1|0)));m=m+1|0;}d=BM((M_(j,0.5)).qX);while(BJ(d)){o=BH(d);Ce(e,E5(LR(c,o.mq)),Cb(a.ku.np,Fp(a.kk)*1.2));}},WE=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p;c=a.ot;D0();d=c!==E7?20:100;c=a.kk;e=I_(0.0,1.0,KR(c,c.nl.j1));c=a.kk;f=a.ku;g=f.kP;h=Cb(f.kI,DU(b,Fp(c)));i=KG(b,c.nl,h.lN);j=Ku(Gw(0.0,1.0,0.0,1.0),c.nl);k=0;while(k<d){l=!k?CT(i):DS(j,k/d);m=new Dt;n=i.jE;o=i.jT;F4(m,n,o,i.jL,l-o);p=EA(g,k/BA(1,d-1|0));B4(b,m,p);k=k+1|0;}P4(j,b,c,f,e,D$(i),1);Ce(b,i,h);},Uj=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r,s;e
=a.kk;f=a.ku;g=a.rq;h=C1(16.0/Bu(16.0,Je(d)));i=Bu(2.5,e.oV*h);j=e.rt;k=!(j>0.0)?0.0:DU(b,j*h);l=0;m=KP(k,0.0);n=2.0*k;while(l<Je(d)){h=W(d.j9,l,0);j=W(d.j9,l,1);if(E1(c.ko,h,j)){o=D6(c,h);p=DS(c,j);q=Lf(d,l);Es();if(!(g===Gx&&q?1:0))r=EE(o,p,i);else{h=DU(b,i*C1(3.141592653589793));r=new Dt;j=h/2.0;F4(r,Jg(b,o-j),Jg(b,p-j),h,h);}if(m>0){if(r instanceof Hj){e=r;s=EE(e.pn,e.pm,e.o4+k);}else{e=r;s=Cz(e.jE-k,e.jT-k,e.jL+n,e.j1+n);}e=f.kf;B4(b,s,e);}e=!q?f.mZ:f.nb;B4(b,r,e);}l=l+1|0;}},GR=K(BI),E7=null,Pu=null,UH
=null,D0=()=>{D0=Bh(GR);YW();},Th=(a,b,c)=>{D0();Cy(a,b,c);},Qc=(a,b)=>{let c=new GR();Th(c,a,b);return c;},YW=()=>{let b,c,d;E7=Qc(H(517),0);b=Qc(H(518),1);Pu=b;c=Bd(GR,2);d=c.data;d[0]=E7;d[1]=b;UH=c;},Gb=K(BI),Gx=null,Qv=null,Um=null,Es=()=>{Es=Bh(Gb);XS();},UP=(a,b,c)=>{Es();Cy(a,b,c);},PH=(a,b)=>{let c=new Gb();UP(c,a,b);return c;},XS=()=>{let b,c,d;Gx=PH(H(519),0);b=PH(H(520),1);Qv=b;c=Bd(Gb,2);d=c.data;d[0]=Gx;d[1]=b;Um=c;};
function I1(){let a=this;N.call(a);a.ko=null;a.kp=null;}
let VQ=(a,b,c)=>{a.ko=b;a.kp=c;},Ku=(a,b)=>{let c=new I1();VQ(c,a,b);return c;},D6=(a,b)=>{let c,d,e,f;c=a.kp;d=c.jE;e=a.ko;f=e.kt;return d-(b-f)/(e.kr-f)* -c.jL;},DS=(a,b)=>{let c,d,e,f;c=a.kp;d=c.jT;e=a.ko;f=e.kd;return d-(f-b)/(f-e.kj)* -c.j1;},LR=(a,b)=>{let c,d,e,f,g;b=b.data;c=b.length;d=Bo(c);e=d.data;f=0;while(f<c){e[f]=D6(a,b[f]);g=f+1|0;e[g]=DS(a,b[g]);f=f+2|0;}return d;},KG=(b,c,d)=>{let e,f;e=Ee(b,c.jE,d);f=Ee(b,c.jT,d);return Cz(e,f,Ee(b,D$(c),d)-e,Ee(b,CT(c),d)-f);},UF=(a,b,c,d,e,f)=>{let g,h,
i,j,k,l,m,n,o,p,q,r,s,t,u;g=c.lV;h=Cb(d.kI,DU(b,Fp(c)));i=KG(b,a.kp,h.lN);Cv();j=Dj(g,CN);k=CT(i)+HA(c);l=BM(e);g=g*0.75;while(BJ(l)){m=BH(l);n=D6(a,m.mL);o=Ee(b,n,h.lN);p=Bo(4);q=p.data;q[0]=o;q[1]=CT(i);q[2]=o;q[3]=k;e=LB(p);r=b;Ce(r,e,h);s=k+HA(c)+g;t=NO(m.kM,j)/2.0;u=Bf(n,r.lv-t-1.0);CF(r,m.kM,u,s,j,d.kT);}P4(a,b,c,d,f,i.jE,(-1));Ce(b,i,h);},P4=(a,b,c,d,e,f,g)=>{let h,i,j,k,l,m,n,o,p,q,r,s,t,u,v;h=Cb(d.kI,DU(b,Fp(c)));i=HA(c);j=g;i=f+i*j;k=i+HA(c)*j;j=g<0?k:b.lv-k;l=c.lV;if(g>=0){Cv();m=Dw;}else{Cv();m=
HD;}n=e;o=BM(n);while(BJ(o)){p=NO((BH(o)).kM,Dj(1.0,m));if(p>0.0)l=Bf(l,j/p);}o=Dj(l,m);e=BM(n);p=(i- -f)/2.0;while(BJ(e)){n=BH(e);q=DS(a,n.mL);r=Ee(b,q,h.lN);s=Ck(n.kM);t=Bo(4);u=t.data;u[0]=f;u[1]=r;u[2]=!s?i:p;u[3]=r;v=LB(t);c=b;Ce(c,v,h);if(!s)CF(c,n.kM,k,q- -l*0.36,o,d.kT);}},TL=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(I1)){b=b;c=!X(a.ko,b.ko)?0:X(a.kp,b.kp)?1:0;}else c=0;return c;};
function J5(){let a=this;N.call(a);a.mv=0;a.nQ=null;a.mm=null;a.lb=null;a.j9=null;a.nN=null;}
let Je=a=>{return a.j9.ju;},Lf=(a,b)=>{return !(W(a.nN,b,0)>0.5)?0:1;},XI=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(J5)){b=b;c=a.mv!=b.mv?0:!X(a.nQ,b.nQ)?0:!X(a.mm,b.mm)?0:!X(a.lb,b.lb)?0:!X(a.j9,b.j9)?0:X(a.nN,b.nN)?1:0;}else c=0;return c;},Ug=a=>{return a.lb;},N2=K(),MI=null,DX=()=>{DX=Bh(N2);Y8();},QE=b=>{let c,d;DX();c=Bs(b*100.0)|0;if(!c)d=H(521);else if(c==100)d=H(522);else{d=M();P(R(d,c),37);d=L(d);}return d;},Nx=b=>{let c,d;DX();if(b==1)c=H(523);else{c=Gn(b);d=M();J(J(J(d,H(524)),c),H(525));c
=L(d);}return c;},Gn=b=>{let c;DX();c=MI.data;return b>=c.length?Cc(b):c[b];},Xo=(b,c)=>{let d,e,f,g,h,i,j,k;DX();d=Je(c);e=0;f=M();g=0;while(g<d){h=c.mm;i=W(c.j9,g,0);j=W(c.j9,g,1);i=J$(h,i,j);if(!(!Lf(c,g)?(!(i<=0.5)?0:1):!(i>0.5)?0:1)){e=e+1|0;O(O(f,e!=1?H(158):H(2)),PU(W(c.j9,g,0),W(c.j9,g,1)));}g=g+1|0;}if(!d)return;if(!e){if(d==1)c=H(526);else{c=Gn(d);h=M();J(J(J(h,H(527)),c),H(528));c=L(h);}O(b,c);O(b,H(529));}else{O(O(O(b,H(530)),Gn(e)),H(227));O(O(b,Gn(d)),d!=1?H(150):H(531));if(e>4)c=H(2);else{k=L(f);c
=M();J(J(c,H(158)),k);c=L(c);}P(O(b,c),46);}},Y8=()=>{MI=BO(Bv,[H(532),H(533),H(534),H(535),H(536)]);},DB=K(0);
function MJ(){I.call(this);this.rp=null;}
let V5=(a,b)=>{return FY(b,a.rp);};
function L_(){I.call(this);this.qc=null;}
let Wf=(a,b)=>{let c,d,e,f;b=b;c=a.qc;d=M();e=0;while(true){f=c.data;if(e>=f.length)break;if(f[e])R(O(d,d.jO<=0?H(2):H(169)),e);e=e+1|0;}Ba();return CR(b,C$,L(d));},PP=K(),Xx=a=>{return performance.now();};
function Qw(){let a=this;N.call(a);a.jS=null;a.lZ=null;a.mz=null;a.ri=null;a.m7=null;a.pc=null;}
let Kv=(a,b,c,d)=>{return W(a.lZ.jI.data[b],c,d);},GX=(a,b,c)=>{return W(a.lZ.jH.data[b],c,0);},IF=(a,b)=>{return EL(a.pc)&&GG(a.pc)==b?1:0;},ED=K(0);
function Dt(){let a=this;N.call(a);a.jE=0.0;a.jT=0.0;a.jL=0.0;a.j1=0.0;}
let F4=(a,b,c,d,e)=>{a.jE=b;a.jT=c;a.jL=d;a.j1=e;},Cz=(a,b,c,d)=>{let e=new Dt();F4(e,a,b,c,d);return e;},D$=a=>{return a.jE- -a.jL;},CT=a=>{return a.jT- -a.j1;},Xv=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(Dt)){b=b;c=a.jE!==b.jE?0:a.jT!==b.jT?0:a.jL!==b.jL?0:a.j1===b.j1?1:0;}else c=0;return c;},R7=a=>{return a.jE;},TY=a=>{return a.jT;};
function Qy(){let a=this;I.call(a);a.jK=null;a.jv=null;a.jJ=null;a.ph=null;a.ok=null;a.jC=null;}
let XC=(a,b,c,d,e)=>{let f;a.jC=b;a.jK=c;a.jv=d;a.jJ=e;f=d.kn;Cv();a.ph=Jh(f,CN);a.ok=Dj(d.kn,CN);},XJ=(a,b,c,d)=>{let e=new Qy();XC(e,a,b,c,d);return e;},Xi=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v;b=Bn(a.jJ.jS);c=1;while(c<=b){d=P$(a,c);e=Bi();f=Bi();g=Bi();h=0;while(h<=28.0){i=Bi();V(e,i);i=Bi();V(f,i);h=h+1|0;}j=0;while(j<Be(a.jJ.jS,c)){if(!Gr(a.jv))k=0.0;else{l=Bo(4).data;m=0;while(m<Be(a.jJ.jS,c-1|0)){k=Bq(Kv(a.jJ,c,j,m));h=0;while(h<4){n=Bu(l[h],k);k=Bf(l[h],k);l[h]=n;h=h+1|0;}m=m+1|0;}k=l[3];}h
=!Gr(a.jv)?2147483647:4;m=0;while(true){i=a.jJ.jS;o=c-1|0;if(m>=Be(i,o))break;i=a.jJ;p=IF(i,EO(i.jS,c,j,m));n=Kv(a.jJ,c,j,m);l=BX([Dr(a.jv,c),Cu(a.jv,o,m),EN(a.jv,c),Cu(a.jv,c,j)]);if(p){q=MV(n,P$(a,c));i=DT(a.jC.jB.jZ,0.22);r=a.jK;s=E5(l);i=Cb(i,q+10.0);Ce(r,s,i);}t=h>0&&Bq(n)>=k?1:0;h=h-(!t?0:1)|0;if(!(!p&&!t)){if(n!==0.0&&!(isNaN(n)?1:0)){p=Bs(MV(n,d)*4.0)|0;V(BF(!(n<0.0)?f:e,p),l);}else V(g,l);}m=m+1|0;}j=j+1|0;}u=a.jK;i=a.jC.jB;k=Bu(2.5,d*7.0);n=Bf(1.0,d*0.8+0.3);r=DT(i.k1,n);s=DT(i.k$,n);v=e;h=v.jw-1|
0;while(h>=0){n=h/4.0;ID(u,BF(f,h),Cb(r,n));ID(u,BF(v,h),Qo(s,n,k));h=h+(-1)|0;}ID(u,g,Cb(i.kT,0.75));c=c+1|0;}c=0;while(c<=b){h=0;while(h<Be(a.jJ.jS,c)){Y9(a,K1(c,h));h=h+1|0;}c=c+1|0;}c=1;while(c<=b){ZK(a,c);c=c+1|0;}},P$=(a,b)=>{return Bu(0.2,Bf(1.0,Bf(F5(a.jv,b),F5(a.jv,b-1|0))/60.0*1.5));},Y9=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z,ba,bb,bc;c=b.kE;d=a.jJ;e=d.mz.data[c].data;f=b.ks;g=e[f];if(!c){R$(a,b,g);return;}a:{h=d.ri.j7.data[c];d=d.jS;if(c!=Bn(d)){i=d.kQ;Cr();if(i!==D2){if(i===
Hw){j=GJ((-1.0),1.0);break a;}k=h.jr;l=0.0;while(true){e=k.data;if(f>=e.length)break;l=Bu(l,Bq(e[f]));f=f+h.jy|0;}j=l>0.0?GJ( -l,l):GJ((-1.0),1.0);break a;}}j=GJ(0.0,1.0);}m=Ko(a.jv,b);if(Hf(a.jv,c)){n=Bf(6.0,m.jL/5.0);d=a.jK;i=a.jC.n3;f=b.ks;e=h.jr;o=h.jy;p=Bs(C1(h.ju))|0;q=((p+25|0)-1|0)/25|0;r=p/q|0;s=p-1|0;t=r-1|0;s=(s-Bc(t,q)|0)/2|0;u=Bc(r,r);k=B9(u);v=k.data;w=0;while(t>=0){x=Bc(s+Bc(t,q)|0,p)+s|0;y=0;while(y<r){z=e.data;ba=w+1|0;v[w]=i.oF.data[Od(j,z[Bc(x+Bc(y,q)|0,o)+f|0])];y=y+1|0;w=ba;}t=t+(-1)|0;}h
=new RE;if(v.length!=u){b=new BT;d=M();J(R(P(R(J(d,H(537)),r),120),r),H(538));BW(b,L(d));Z(b);}h.oH=r;h.oo=r;h.px=k;i=d.jR;Gj();i.drawImage(Td(Mr,h),m.jE,m.jT,m.jL,m.j1);e=IT(m,n);d=a.jK;i=H2(NA(Y_(a,m),e));h=a.jC.jB.kf;B4(d,i,h);d=a.jK;i=NM(e);h=Cb(a.jC.jB.kI,1.25);Ce(d,i,h);}else{d=a.jK;i=Kd(a.jC.n3.q6,Od(j,g));B4(d,m,i);if(m.jL>=8.0){d=a.jK;i=Cb(a.jC.jB.kI,DU(d,1.0));Ce(d,m,i);}}d=Ko(a.jv,b);if(NJ(a.jv,c))Vy(a,d,Ej(g));if(Xj(a.jv,c)){g=Rg(a.jv)-1.0;Cv();i=Dj(g,Dw);bb=TY(d)- -Rg(a.jv);h=a.jK;j=Ka(a,b);g=R7(d)
+5.0;bc=X5(a.jC.jB);CF(h,j,g,bb,i,bc);}l=GX(a.jJ,c,Xw(b));if(!Ew(a.jv,c)&&Hf(a.jv,c)&&l!==0.0)Sr(a,d,l);},R$=(a,b,c)=>{let d,e,f,g,h,i,j,k;d=DY(a.jv,0);e=Cu(a.jv,0,b.ks);f=a.jv;g=f.kn;h=EE(d,e,F5(f,0)/2.0);f=a.jK;i=a.jC.jB.kf;B4(f,h,i);j=a.jK;i=Cb(a.jC.jB.kI,1.25);Ce(j,h,i);if(NJ(a.jv,0)){h=a.jK;j=Ka(a,b);k=e-g*0.28;b=a.ok;i=a.jC.jB.kT;CF(h,j,d,k,b,i);b=a.jK;f=Ej(c);c=e- -g*0.92;i=a.ph;h=a.jC.jB.jZ;CF(b,f,d,c,i,h);}else if(!(!Hf(a.jv,1)&&!(F5(a.jv,0)>=g*1.3))){f=a.jK;b=Ka(a,b);c=e- -g*0.36;i=a.ok;h=a.jC.jB.jZ;CF(f,
b,d,c,i,h);}},Y_=(a,b)=>{let c,d,e,f;c=b.jE-1.0;d=D$(b)+1.0;e=b.jT-1.0;f=CT(b)+1.0;return BX([c,e,d,e,d,f,c,f]);},Vy=(a,b,c)=>{let d,e,f,g,h,i,j,k;d=Bs(a.jv.kn*1.25);e=Bf(b.jL-4.0,a.jv.kn*0.602*c.js.length+6.0);f=b.jE- -(b.jL-e)/2.0;g=CT(b)-d-4.0;h=IT(Cz(f,g,e,d),3.0);i=a.jK;j=H2(Ml(h));k=DT(a.jC.jB.kf,0.86);B4(i,j,k);RR(a,c,b.jE- -b.jL/2.0,g- -d/2.0,a.jC.jB.jZ);},RR=(a,b,c,d,e)=>{let f,g;f=a.jK;d=d- -a.jv.kn*0.36;g=a.ph;CF(f,b,c,d,g,e);},Sr=(a,b,c)=>{let d,e,f,g,h,i,j,k;d=Bq(c);e=b.jL;f=e/2.0*d/(d+1.0);g=b.jE
- -e/2.0;h=C7(c,0.0);if(h<0)g=g-f;i=h>=0?a.jC.jB.k1:a.jC.jB.k$;j=a.jK;k=Cz(g,CT(b)+2.0,f,2.5);B4(j,k,i);},ZK=(a,b)=>{let c,d,e,f,g,h,i,j,k,l;c=0;d=b-1|0;while(c<Be(a.jJ.jS,b)){e=0;while(e<Be(a.jJ.jS,d)){f=EO(a.jJ.jS,b,c,e);g=IF(a.jJ,f);if(!(!Fv(a.jv,b)&&!g)){h=Kv(a.jJ,b,c,e);PI(a,NY(a.jv,b,c,e),JN(h),h,g);}if(a.jJ.m7.data[f]&&!(Gr(a.jv)&&!g)){i=a.jv;h=!Fv(i,b)?0.7:1.0-i.mf.data[b];if(Fv(i,b)&&Bq(h-0.5)<0.2)h=0.8;j=h*(EN(i,b)-Dr(i,b))- -Dr(i,b);k=Bo(2).data;k[0]=j;k[1]=Eo(i,b,c,e,h);LO(a,k[0],k[1]);}e=e+1|0;}f
=KT(a.jJ.jS,b,c);g=IF(a.jJ,f);i=Nv(a.jv,b,c);if(!(!Ew(a.jv,b)&&!g)){h=GX(a.jJ,b,c);PI(a,i,Jo(H(539),JN(h)),h,g);}if(a.jJ.m7.data[f]&&Hf(a.jv,b)){l=Ko(a.jv,K1(b,c));f=!Ew(a.jv,b)&&!g?0:1;LO(a,f?i.jE-6.0:l.jE- -l.jL/2.0,!f?CT(l):i.jT- -i.j1/2.0);}c=c+1|0;}},PI=(a,b,c,d,e)=>{let f,g,h;f=a.jK;g=a.jC.jB.kf;B4(f,b,g);if(e){f=a.jK;g=RK(b,3.0);h=Cb(a.jC.jB.jZ,1.5);Ce(f,g,h);}f=d<0.0?a.jC.jB.k$:!(d>0.0)?a.jC.jB.kT:a.jC.jB.k1;RR(a,c,b.jE- -b.jL/2.0,b.jT- -b.j1/2.0,f);},LO=(a,b,c)=>{let d,e,f,g;d=a.jK;e=EE(b,c,7.0);f=
a.jC.jB.kf;B4(d,e,f);e=a.jK;g=Cz(b-3.5,c-0.5,7.0,5.0);f=a.jC.jB.jZ;B4(e,g,f);e=Cz(b-2.2,c-4.5,4.4,7.0);g=a.jK;e=RK(e,2.2);f=Cb(a.jC.jB.jZ,1.2);Ce(g,e,f);},Ka=(a,b)=>{let c,d;c=Bn(a.jJ.jS);d=b.kE;if(d==c)return H(465);return Nn(d?104:120,b.ks+1|0);},Rh=K(),K0=null,H8=null,FZ=null,EW=()=>{EW=Bh(Rh);Uo();},Uo=()=>{let b,c,d,e,f,g,h,i;K0=Bo(128);H8=Bo(128);FZ=Bo(2047);b=Ja(2.0,0.0);c=0;while(c<7){d=C1(b.la);e=d*d;b=Ry(d,(b.ma-(e-b.la-Lw(e,d,d)))/(2.0*d));c=c+1|0;}f=Ja(1.0,0.0);g=0;while(g<128){h=K0.data;i=f.la;h[g]
=i;H8.data[g]=f.ma/i;d=b.la;e=i*d;d=Lw(e,i,d);f=Ry(e,f.la*b.ma+f.ma*b.la-d);g=g+1|0;}d=2.2250738585072014E-308;g=1;while(true){h=FZ.data;if(g>=h.length)break;h[g]=d;d=d*2.0;g=g+1|0;}},VO=K();
function Rz(){let a=this;I.call(a);a.pS=null;a.p1=null;a.p2=null;a.p0=null;}
function O3(){let a=this;I.call(a);a.pw=null;a.pv=null;}
let Vi=(a,b)=>{b=b;Cl(a.pw,a.pv.jA,b);},PK=K(0),RV=K(0),WW=K();
function Lv(){let a=this;I.call(a);a.oF=null;a.q6=null;}
let Od=(b,c)=>{let d;d=b.rZ;return Bu(0.0,Bf(255.0,(c-d)/(b.rC-d)*256.0))|0;};
function Jq(){let a=this;N.call(a);a.kE=0;a.ks=0;}
let Ze=(a,b,c)=>{a.kE=b;a.ks=c;},K1=(a,b)=>{let c=new Jq();Ze(c,a,b);return c;},ZH=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(Jq)){b=b;c=a.kE!=b.kE?0:a.ks==b.ks?1:0;}else c=0;return c;},Xw=a=>{return a.ks;},WV=K(),JN=b=>{let c,d,e,f;c=Rv(Bq(b));d=b<0.0?H(540):!(b>0.0)?H(2):H(276);e=M();f=d.js.length+c.js.length|0;while(f<5){P(e,32);f=f+1|0;}return L(O(O(e,d),c));},Ej=b=>{let c;c=Rv(Bq(b));if(b<0.0)c=Jo(H(540),c);return c;},Rv=b=>{let c;if(isNaN(b)?1:0)return H(408);if(b<9999.5)return KA(b,b<9.995
?2:!(b<99.95)?0:1);if(b>1.0E300)return !(b>1.7976931348623157E308)?H(541):H(409);c=0;while(b>=9.5){b=b/10.0;c=c+1|0;}return L(R(P(R(M(),Bs(b)|0),101),c));};
function N_(){let a=this;N.call(a);a.la=0.0;a.ma=0.0;}
let YK=(a,b,c)=>{a.la=b;a.ma=c;},Ja=(a,b)=>{let c=new N_();YK(c,a,b);return c;},GH=b=>{let c;c=b*1.34217729E8;return c-(c-b);},Ry=(b,c)=>{let d;d=c+b;return Ja(d,c-(d-b));},Lw=(b,c,d)=>{let e,f,g,h;e=GH(c);f=c-e;g=GH(d);h=d-g;return b-e*g-e*h-f*g-f*h;};
function Oc(){I.call(this);this.r7=0;}
let ZB=(a,b)=>{let c;b=Bj(b);c=a.r7;b.setPrinting(!!c);};
function Qi(){let a=this;I.call(a);a.py=null;a.pz=null;}
let U3=K();
function Lg(){let a=this;I.call(a);a.jP=null;a.od=null;a.sl=0.0;a.mH=0;a.op=null;a.mG=null;}
let M_=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t;c=0;while(c<UO(a.jP)){d=0;while(d<R6(a.jP)){e=a.op;f=RW(a,d,c);g=!(F2(a.jP,d,c)>b)?0:1;e.data[f]=g;d=d+1|0;}c=c+1|0;}c=(-1);while(c<a.jP.kz){g=(-1);while(g<a.jP.j8){d=RW(a,g,c);e=a.op.data;h=e[d];i=d+1|0;j=e[i];f=d+a.mH|0;k=e[f+1|0];l=e[f];if(!(h==j&&j==k&&k==l)){m=h==k&&j==l?1:0;a:{e=Du(4).data;e[0]=h;e[1]=j;e[2]=k;e[3]=l;if(m){n=a.od;o=(Er(a.jP,g)+Er(a.jP,g+1|0))/2.0;p=(D8(a.jP,c)+D8(a.jP,c+1|0))/2.0;if(J$(n,o,p)>b){f=1;break a;}}f=0;}q=B9(4).data;j=2
*d|0;q[0]=j;q[1]=(2*i|0)+1|0;q[2]=2*(d+a.mH|0)|0;q[3]=j+1|0;d=0;while(d<4){if(e[d]&&!e[(d+1|0)%4|0]){h=d;while(true){h=(h+(!f?3:1)|0)%4|0;if(e[h])continue;if(e[(h+1|0)%4|0])break;}a.mG.data[q[d]]=q[h];}d=d+1|0;}}g=g+1|0;}c=c+1|0;}n=Bi();r=Bi();c=0;while(true){e=a.mG.data;if(c>=e.length)break;if(e[c]!=(-1)){s=new Oq;s.k5=Bo(64);s.k3=Du(32);f=c;while(a.mG.data[f]!=(-1)){g=f/2|0;d=a.mH;h=(g%d|0)-1|0;g=(g/d|0)-1|0;d=(f%2|0)!=1?0:1;i=d?h:h+1|0;d=!d?g:g+1|0;if(!Oo(a,h,g))K3(s,Er(a.jP,i),D8(a.jP,d),0);else if(Oo(a,
i,d))TP(a,s,h,g,i,d,b);else K3(s,Er(a.jP,h),D8(a.jP,g),0);e=a.mG.data;g=e[f];e[f]=(-1);f=g;}e=VR(s);V(n,e);XK(s,r);}c=c+1|0;}t=new QU;t.qj=H2(n);t.qX=r;return t;},RW=(a,b,c)=>{return (Bc(c+1|0,a.mH)+b|0)+1|0;},Oo=(a,b,c)=>{let d;a:{if(b>=0){d=a.jP;if(b<d.j8&&c>=0&&c<d.kz){b=1;break a;}}b=0;}return b;},TP=(a,b,c,d,e,f,g)=>{let h,i,j,k,l,m,n,o,p,q,r,s,t,u;h=Er(a.jP,c);i=D8(a.jP,d);j=Er(a.jP,e)-h;k=D8(a.jP,f)-i;l=0.0;m=1.0;n=F2(a.jP,c,d)-g;o=F2(a.jP,e,f)-g;p=!(o>0.0)?0:1;q=0;while(true){r=m-l;s=a.sl;if(!(r>s))break;s
=q>=3?(l+m)/2.0:QG(l,m,n,o,s/2.0);t=a.od;r=h+s*j;u=i+s*k;r=J$(t,r,u)-g;if((!(r>0.0)?0:1)==p){m=s;o=r;s=l;r=n;}q=q+1|0;l=s;n=r;}s=QG(l,m,n,o,0.0);K3(b,h+s*j,i+s*k,1);},QG=(b,c,d,e,f)=>{let g;g=b-(c-b)/(e-d)*d;return !(b<=g&&g<=c?1:0)?(b+c)/2.0:Bu(b+f,Bf(c-f,g));};
function QU(){let a=this;N.call(a);a.qj=null;a.qX=null;}
function G5(){N.call(this);this.mq=null;}
let Zm=(a,b)=>{a.mq=b;},E5=a=>{let b=new G5();Zm(b,a);return b;},LB=b=>{return E5(b);},Vp=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(G5)){b=b;c=X(a.mq,b.mq)?1:0;}else c=0;return c;};
function Rr(){let a=this;N.call(a);a.qf=null;a.lN=0.0;a.rg=0.0;}
let Xp=(a,b,c,d)=>{a.qf=b;a.lN=c;a.rg=d;},Qo=(a,b,c)=>{let d=new Rr();Xp(d,a,b,c);return d;},Cb=(b,c)=>{return Qo(b,c,0.0);},QD=K(),Iw=null,Fg=()=>{Fg=Bh(QD);Tt();},I_=(b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p;Fg();if(b<c){e=c-b;if(e!==Infinity){e=e/d;f=1.0;g=e/10.0;while(f<=g){f=f*10.0;}g=10.0;while(f>e){f=1.0/g;g=g*10.0;}d=0;while(Iw.data[d]*f<e){d=d+1|0;}while(true){g=Iw.data[d]*f;h=g*Fn(b/g);i=Fn((b-h)/g+1.0E-10);j=Bo((CU((c-h)/g-1.0E-10)-i|0)+1|0).data;k=0;l=j.length;while(k<l){j[k]=g*(i+k)+h;k=k+1|0;}d=d+
(-1)|0;if(d<0)break;m=0;k=0;while(k<l){e=j[k];if(e>=b&&e<=c)m=m+1|0;k=k+1|0;}if(m>=2)break;}e=j[1]-j[0];g=1.0;m=0;i=1.0E-6*e;while(m<15){d=0;a:{while(d<l){f=j[d]*g;if(Bq(f-Bs(f))>i*g){d=0;break a;}d=d+1|0;}d=1;}if(d)break;g=g*10.0;m=m+1|0;}n=Bi();d=0;e=1.0E-10*e;f=b-e;c=c+e;while(d<l){b=j[d];if(b>=f&&b<=c){o=new Iv;p=KA(b,m);o.mL=b;o.kM=p;V(n,o);}d=d+1|0;}return n;}}n=new BT;BW(n,H(542));Z(n);},ZY=b=>{Fg();return b>=1.0&&b===Bs(b)?1:0;},KA=(b,c)=>{let d,e,f;Fg();d=Bq(b);e=0;while(e<c){d=d*10.0;e=e+1|0;}f=P5(M(),
Ft(Bs(d)));while(true){e=f.jO;if(e>c)break;ER(f,0,48);}if(c>0)ER(f,e-c|0,46);if(b<0.0&&Bs(d)!==0.0)ER(f,0,8722);return L(f);},Tt=()=>{Iw=BX([0.1,0.2,0.25,0.5,1.0,2.0,2.5,5.0,10.0,20.0]);},UE=K();
function Sh(){let a=this;N.call(a);a.sA=null;a.sz=null;a.sx=0.0;a.sB=0.0;}
function Pn(){let a=this;I.call(a);a.n4=null;a.mP=null;a.oW=null;}
let Iq=(a,b)=>{return !(a.n4.ld.data[b]>0.5)?0:1;},E_=(a,b,c,d)=>{if(!a.mP.data[b]&&Iq(a,b)==c){a.mP.data[b]=1;a.oW.data[d]=b;return d+1|0;}return d;};
function UI(){let a=this;I.call(a);a.sD=0.0;a.sy=null;a.sw=null;a.sC=null;}
let MV=(b,c)=>{let d;d=Bf(Bq(b),3.4028234663852886E38);return Bu(0.75,c*7.0*d/(d+4.0));},ID=(b,c,d)=>{let e;if(!Ci(c)){e=new I0;e.rb=c;Ce(b,e,d);}},Qh=K(0);
function Qn(){let a=this;I.call(a);a.qu=null;a.qt=null;}
let J$=(a,b,c)=>{let d,e;d=a.qu;e=a.qt;BV(d.nY,0,0,b);BV(d.nY,0,1,c);DL(d.o$,e);return W(Gz(d.o$),0,0);};
function Gh(){N.call(this);this.oh=null;}
let MT=(a,b)=>{a.oh=b;},H2=a=>{let b=new Gh();MT(b,a);return b;};
function Iv(){let a=this;N.call(a);a.mL=0.0;a.kM=null;}
let Zf=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(Iv)){b=b;c=a.mL!==b.mL?0:X(a.kM,b.kM)?1:0;}else c=0;return c;},VN=K(),NO=(b,c)=>{let d,e,f,g,h,i;d=0.0;e=0;while(e<b.js.length){f=BQ(b,e);g=c.lF;Dk();if(g===Fc)h=MR(0.602,c.lf);else{a:{switch(f){case 32:case 39:case 40:case 41:case 44:case 46:case 58:case 59:case 91:case 93:case 105:case 106:case 108:case 124:break;case 37:case 64:case 77:case 87:case 109:case 119:case 8230:h=1.02;break a;case 42:case 43:case 45:case 61:case 215:case 8722:h=0.84;break a;default:if
(f>=65&&f<=90){h=0.79;break a;}h=0.65;break a;}h=0.41;}i=c.l7;DW();if(i===Kx)h=1.12*h;h=MR(h,c.lf);}d=d+h;e=e+1|0;}return d;};
function Hj(){let a=this;N.call(a);a.pn=0.0;a.pm=0.0;a.o4=0.0;}
let RY=(a,b,c,d)=>{a.pn=b;a.pm=c;a.o4=d;},EE=(a,b,c)=>{let d=new Hj();RY(d,a,b,c);return d;},K7=K(),P1=null,EB=()=>{EB=Bh(K7);S0();},IT=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s;EB();d=b.jE;e= -c;d=d-e;f=D$(b)-c;g=b.jT-e;h=CT(b)-c;i=P1.data;j=i.length;k=Bo(4*j|0);l=k.data;m=0;n=0;while(n<4){o=0;while(o<j){p=n%2|0;q=!p?i[o]:i[o+1|0];r=p?i[o]:i[o+1|0];s=m+1|0;l[m]=n%3|0?d-q*c:f-q*e;m=s+1|0;l[s]=n>=2?g-r*c:h-r*e;o=o+2|0;}n=n+1|0;}return k;},RK=(b,c)=>{EB();return NM(IT(b,c));},NM=b=>{let c,d,e,f;EB();c=b.data;d
=c.length;e=Bo(d+2|0);f=e.data;Ca(b,0,e,0,d);f[d]=c[0];f[d+1|0]=c[1];return E5(e);},S0=()=>{let b,c,d,e,f;EB();b=Bo(14);c=b.data;d=0;while(d<=6){e=2*d|0;f=1.5707963267948966*d/6.0;c[e]=Tx(f);c[e+1|0]=WT(f);d=d+1|0;}P1=b;};
function Oq(){let a=this;I.call(a);a.k5=null;a.k3=null;a.ky=0;}
let K3=(a,b,c,d)=>{let e,f,g,h,i,j;e=a.ky;if(e==a.k3.data.length){a.k5=Gm(a.k5,4*e|0);f=a.k3.data;g=2*a.ky|0;h=Du(g);i=h.data;g=BG(g,f.length);e=0;while(e<g){i[e]=f[e];e=e+1|0;}a.k3=h;}h=a.k5.data;j=a.ky;e=2*j|0;h[e]=b;h[e+1|0]=c;a.k3.data[j]=d;a.ky=j+1|0;},VR=a=>{let b,c,d,e,f,g,h,i;b=Bo(2*a.ky|0);c=b.data;d=0;e=0;while(e<a.ky){a:{if(e){f=d-1|0;if(Qj(a,b,f,e,0))break a;if(Qj(a,b,f,e,1))break a;}g=2*d|0;h=a.k5.data;i=2*e|0;c[g]=h[i];c[g+1|0]=h[i+1|0];d=d+1|0;}e=e+1|0;}return Gm(b,2*d|0);},Qj=(a,b,c,d,e)=>{let f,
g;f=b.data;b=a.k5.data;g=b[(2*d|0)+e|0];return f[(2*c|0)+e|0]===g&&b[(2*((d+1|0)%a.ky|0)|0)+e|0]===g?1:0;},XK=(a,b)=>{let c,d,e,f,g,h,i;c=0;while(true){d=a.ky;e=C7(c,d);if(e>=0)break;if(!a.k3.data[c])break;c=c+1|0;}if(!e){f=OK(a,0,d+1|0);V(b,f);return;}d=0;e=1;while(true){g=a.ky;if(e>g)break;h=a.k3.data;i=c+e|0;if(h[i%g|0])d=d+1|0;else if(d>0){f=OK(a,i-d|0,d);V(b,f);d=0;}e=e+1|0;}},OK=(a,b,c)=>{let d,e,f,g,h,i;d=Bo(2*c|0);e=d.data;f=0;while(f<c){g=(b+f|0)%a.ky|0;h=2*f|0;i=a.k5.data;g=2*g|0;e[h]=i[g];e[h+1|0]
=i[g+1|0];f=f+1|0;}return E5(d);};
function I0(){N.call(this);this.rb=null;}
function Qu(){let a=this;N.call(a);a.rZ=0.0;a.rC=0.0;}
let ZI=(a,b,c)=>{a.rZ=b;a.rC=c;},GJ=(a,b)=>{let c=new Qu();ZI(c,a,b);return c;};
function RE(){let a=this;N.call(a);a.oH=0;a.oo=0;a.px=null;}
function HI(){let a=this;N.call(a);a.ss=0.0;a.st=0.0;a.su=0.0;}
let Vq=null,FT=()=>{FT=Bh(HI);WP();},MR=(b,c)=>{FT();return  -(b* -c);},WP=()=>{let b;b=new HI;FT();b.ss=1.0;b.st=0.0;b.su=0.0;Vq=b;};
function LZ(){I.call(this);this.pL=null;}
let SM=(a,b)=>{return FY(b,a.pL);};
function JZ(){let a=this;I.call(a);a.mX=null;a.pd=null;a.nT=null;a.pI=null;}
let Mr=null,Gj=()=>{Gj=Bh(JZ);UU();},Td=(a,b)=>{let c,d,e,f,g,h;if(!(a.nT.width==b.oH&&a.nT.height==b.oo))Ms(a,b.oH,b.oo);c=b.px;d=0;while(true){e=c.data;if(d>=e.length)break;f=e[d];b=a.pI;g=f&(-16711936)|f>>16&255|(f&255)<<16;b[d]=g;d=d+1|0;}b=a.pd;h=a.nT;b.putImageData(h,0.0,0.0);return a.mX;},Ms=(a,b,c)=>{let d,e,f,g;d=a.mX;e=b;d.width=e;d=a.mX;e=c;d.height=e;d=a.pd;f=b;g=c;d=d.createImageData(f,g);a.nT=d;a.pI=new Int32Array(d.data.buffer);},UU=()=>{let b,c;b=new JZ;Gj();c=window.document.createElement("canvas");b.mX
=c;b.pd=c.getContext("2d");Ms(b,1,1);Mr=b;},PO=K(BN);
function NF(){I.call(this);this.p8=null;}
let Uw=(a,b)=>{return F_(b,a.p8);};
function QZ(){I.call(this);this.qM=null;}
let SP=(a,b)=>{return F_(b,a.qM);},Re=K(),MO=null,Jx=()=>{Jx=Bh(Re);Zw();},Zw=()=>{let b,c;Cv();b=B9((Lx.be()).data.length);c=b.data;MO=b;c[Dw.jW]=1;c[CN.jW]=2;c[HD.jW]=3;},Kk=K(Ex),KK=K(Kk),PQ=K(KK),RT=K(BN),Mf=K(),LD=null,HB=()=>{HB=Bh(Mf);Xc();},Xc=()=>{let b,c;b=B9((B7()).data.length);c=b.data;LD=b;c[B0.jW]=1;c[Cf.jW]=2;c[Dn.jW]=3;c[C0.jW]=4;};
function RN(){I.call(this);this.qh=null;}
let Tb=(a,b)=>{return FY(b,a.qh);};
function Rb(){let a=this;I.call(a);a.mC=0;a.l9=0.0;}
let QV=(a,b,c)=>{if(c<=a.l9){a.mC=b;a.l9=c;}};
SZ([]);
C5([I,0,0,[],1,0,0,["X",Q(Sj)],Em,0,I,[],1537,0,0,0,DV,0,I,[],1537,0,0,0,Kg,0,I,[],1537,0,0,0,Bv,0,I,[Em,DV,Kg],17,0,()=>C3(),["X",Q(U)],DH,0,I,[Em],1025,0,0,0,Fb,0,DH,[DV],1,0,()=>DM(),["X",Q(YP)],G$,0,I,[Em,Kg],0,0,0,["y",Q(It),"g",Y(L)],Qe,0,I,[],1537,0,0,0,HQ,0,G$,[Qe],1,0,0,["g",Y(Un),"y",Q(Zk)],Ex,0,I,[],1,0,0,0,E0,0,Ex,[],1,0,0,0,BN,0,E0,[],1,0,0,0,E8,0,I,[],1025,0,0,0,W5,0,E8,[],17,0,0,0,WR,0,E8,[],17,0,0,0,Me,0,I,[],1537,0,0,0,RF,0,I,[Me],1537,0,0,0,Ls,0,I,[],1537,0,0,0,PN,0,I,[RF,Ls],17,0,0,0,N0,0,
I,[],17,0,()=>ET(),0,Uy,0,I,[],17,0,0,0,Vf,0,I,[],17,0,0,0,VA,0,I,[],17,0,0,0,Kt,0,I,[],1537,0,0,0,MY,0,I,[Kt],1,0,0,0,IH,0,I,[DV],1,0,()=>GZ(),0,GC,0,I,[],17,0,0,["X",Q(XH)],WX,0,I,[],17,0,0,0,PB,0,I,[],1537,0,0,0,Gf,0,I,[PB],1537,0,0,0,EF,0,I,[Gf],1025,0,0,["m",Y(Ci)],Rp,0,I,[Gf],1537,0,0,0,HW,0,I,[Rp],1537,0,0,0,EU,0,EF,[HW],1025,0,0,["p",Y(BM),"X",Q(F0)],I6,0,I,[],1537,0,0,0,D9,0,I,[],1537,0,0,0,Gd,0,EU,[I6,Em,D9],1,0,0,["bf",Q(BF),"ba",Y(T1)],BI,0,I,[DV,Em],1025,0,0,["X",Q(Tl)],Dh,0,BI,[],65553,0,()=>Ba(),
0,Hp,0,I,[],17,0,0,0,Cq,0,BN,[],1,0,0,0,YD,0,BN,[],1,0,0,0,B6,0,I,[],1537,0,0,0,Cn,0,I,[B6],1537,0,0,0,Te,0,I,[Cn],1025,0,0,0,Q5,0,I,[],1536,0,0,0,MP,0,I,[Q5],16,0,0,0,BB,0,I,[B6],1537,0,0,0,Kq,0,I,[BB],1,0,0,0]);
C5([Kp,0,I,[BB],1,0,0,0,Ks,0,I,[BB],1,0,0,0,Kr,0,I,[BB],1,0,0,0,KQ,0,I,[],17,0,0,["X",Q(K2)],Mw,0,I,[],16,0,0,0,PA,0,I,[],17,0,0,0,SI,0,I,[],17,0,0,0,Gu,0,I,[],17,0,0,0,Ec,0,I,[],1537,0,0,0,QS,0,I,[Ec],1,0,0,["bK",Y(Yy)],Nl,0,I,[],17,0,0,0,QW,0,I,[],17,0,0,0,PX,0,I,[],17,0,0,0,L8,0,I,[],16,0,0,0,IB,0,I,[],17,0,0,0,BS,0,I,[],1537,0,0,0,QR,0,I,[BS],1,0,0,["gl",Y(T4)],BT,0,BN,[],1,0,0,0,FM,0,BI,[],65552,0,()=>Fy(),0,N,0,I,[],1025,0,0,0,CP,0,I,[],1537,0,0,0,JY,0,N,[CP],17,0,0,["dB",Q(Vh),"bl",Y(VL)],IZ,0,N,[CP],
17,0,()=>GU(),["dB",Q(TO),"bl",Y(Sq)],RL,0,N,[CP],17,0,0,["dB",Q(XT),"bl",Y(Vg)],He,0,N,[CP],17,0,0,["dB",Q(Iz),"bl",Y(U5)],Go,0,N,[CP],17,0,0,["dB",Q(NS),"bl",Y(W$)],IL,0,N,[CP],17,0,0,["dB",Q(ZF),"bl",Y(Yi)],Mi,0,N,[CP],17,0,0,["dB",Q(X6),"bl",Y(Zz)],FN,0,N,[CP],17,0,0,["dB",Q(Se),"bl",Y(Vb)],OT,0,E0,[],1,0,0,0,W3,0,I,[],17,0,0,0,NU,0,I,[],17,0,0,0,MQ,0,I,[B6],1537,0,0,0,H3,0,I,[MQ],1,0,0,0,Qm,0,N,[],17,0,0,0,Ru,0,I,[],16,0,0,0,QI,0,I,[],1,0,0,0,Q0,0,I,[],16,0,0,0,I5,0,I,[],16,0,()=>F6(),0,FG,0,I,[],1025,
0,0,0,IQ,0,I,[],1537,0,0,["hf",Y(Rx)],NR,0,FG,[IQ],16,0,0,["he",Db(Xm),"hg",Db(ZR),"hf",Y(YJ),"hh",BK(YA),"eF",Q(Wl),"eE",BK(Ye)],Qs,0,FG,[IQ],16,0,0,["hf",Y(Rx),"he",Db(Tg),"hg",Db(Uq),"hh",BK(U1),"eF",Q(TD),"eE",BK(YR)],Jk,0,I,[],16,0,()=>CD(),0,P_,0,I,[],16,0,0,0,Lr,0,I,[],16,0,0,0,Nt,0,I,[],16,0,0,0,Jv,0,I,[],1537,0,0,0,Pv,0,I,[Jv],1,0,0,0,OC,0,I,[],16,0,0,0]);
C5([NG,0,I,[],16,0,0,0,HL,0,I,[],16,0,0,0,OU,0,I,[],16,0,0,0,Kb,0,I,[],16,0,()=>J7(),0,Ix,0,I,[],16,0,0,0,JF,0,I,[B6],1537,0,0,0,Ia,0,I,[JF],1,0,0,0,J4,0,I,[],1537,0,0,0,N6,0,I,[J4],1,0,0,["g4",Q(Y7)],M1,0,I,[J4],1,0,0,["g4",Q(TW)],T9,0,I,[],17,0,0,0,N8,0,I,[BS],1,0,0,["gl",Y(Xd)],FU,0,I,[],17,0,0,0,IX,0,I,[BB],1,0,0,0,NQ,0,I,[BS],1,0,0,["gl",Y(TM)],FL,0,I,[],16,0,0,0,FQ,0,I,[],1536,0,0,0,NP,0,I,[FQ],1,0,0,["gq",BK(SD)],IO,0,I,[BB],1,0,0,0,IN,0,I,[BB],1,0,0,0,IM,0,I,[BB],1,0,0,0,LH,0,I,[BS],1,0,0,["gl",Y(S_)],LJ,
0,I,[BS],1,0,0,["gl",Y(Vx)],LI,0,I,[BS],1,0,0,["gl",Y(Yb)],LG,0,I,[BS],1,0,0,["gl",Y(SN)],LF,0,I,[BS],1,0,0,["gl",Y(UX)],HS,0,I,[BB],1,0,0,0,HR,0,I,[BB],1,0,0,0,GK,0,N,[],17,0,0,["X",Q(TG)],Oy,0,I,[FQ],1,0,0,["gq",BK(WK)],Oz,0,I,[FQ],1,0,0,["gq",BK(VY)],Jb,0,I,[BB],1,0,0,0,Jc,0,I,[BB],1,0,0,0,Ov,0,I,[BS],1,0,0,["gl",Y(W4)],S5,0,I,[],17,0,0,0,Ow,0,I,[BS],1,0,0,["gl",Y(Zu)],Ou,0,I,[BS],1,0,0,["gl",Y(R5)],L6,0,I,[],17,0,0,0,OE,0,I,[],17,0,()=>DE(),0,M0,0,I,[BS],1,0,0,["gl",Y(TK)],M4,0,I,[BS],1,0,0,["gl",Y(Vd)],M2,
0,I,[BS],1,0,0,["gl",Y(WF)],Q3,0,I,[BS],1,0,0,["gl",Y(U4)],Q4,0,I,[BS],1,0,0,["gl",Y(XL)],Q2,0,I,[BS],1,0,0,["gl",Y(Sa)],JM,0,I,[BB],1,0,0,0,Hv,0,BI,[],65553,0,()=>GL(),0,Gl,0,N,[],17,0,()=>Ht(),["X",Q(R4)],Kc,0,I,[BB],1,0,0,0,Ii,0,I,[BB],1,0,0,0]);
C5([IR,0,I,[JF],1,0,0,0,Ei,0,I,[],1537,0,0,0,QC,0,I,[Ei],1,0,0,["di",Q(S8)],ZL,0,I,[],17,0,0,0,QF,0,I,[B6],1537,0,0,0,In,0,I,[QF],1,0,0,0,CZ,0,EU,[D9],1024,0,0,0,IK,0,CZ,[D9],1,0,0,["bf",Q(FX),"ba",Y(Do)],Lt,0,I,[Ec],1,0,0,["bK",Y(WG)],Yg,0,I,[],17,0,0,0,MS,0,I,[],1,0,0,0,X8,0,I,[],17,0,0,0,I9,0,N,[],17,0,0,["X",Q(XO)],MF,0,I,[],17,0,0,0,Cg,0,I,[],17,0,0,["X",Q(HT)],Wo,0,I,[],17,0,0,0,PJ,0,I,[Ec],1,0,0,["bK",Y(Wg)],Hn,0,I,[],1537,0,0,0,Rd,0,I,[Hn],1,0,0,0,Pc,0,I,[],16,0,0,0,D3,0,BN,[],1,0,0,0,H9,0,N,[],16,0,
0,["X",Q(UW)],TI,0,I,[],16,0,0,0,UG,0,I,[],17,0,0,0,OF,0,DH,[DV],1,0,()=>JO(),0,BY,0,BI,[],66561,0,()=>Cr(),0,Md,0,I,[],32768,0,()=>HK(),0,Os,0,I,[B6],1537,0,0,0,H6,0,I,[Os],1,0,0,0,KV,0,I,[BB],1,0,0,0,KW,0,I,[BB],1,0,0,0,KX,0,I,[BB],1,0,0,0,KY,0,I,[BB],1,0,0,0,KZ,0,I,[BB],1,0,0,0,JT,0,I,[BB],1,0,0,0,JU,0,I,[BB],1,0,0,0,JV,0,I,[BB],1,0,0,0,IA,0,I,[BB],1,0,0,0,EH,0,BN,[],1,0,0,0,LE,0,I,[],16,0,0,0,ZP,0,I,[],17,0,0,0,Qd,0,I,[],0,0,()=>Fw(),0,Yo,0,I,[B6],1,0,0,0,Qq,0,I,[],17,0,()=>Fj(),0,K$,0,I,[B6],1537,0,0,0,N4,
0,I,[K$],1537,0,0,0,Rk,0,I,[B6],1537,0,0,0,Oj,0,I,[Cn],1537,0,0,0,QP,0,I,[Cn],1537,0,0,0,Pk,0,I,[Cn],1537,0,0,0]);
C5([Qz,0,I,[Cn],1537,0,0,0,Mz,0,I,[Cn],1537,0,0,0,ND,0,I,[Cn],1537,0,0,0,MZ,0,I,[Cn],1537,0,0,0,Mk,0,I,[Cn],1537,0,0,0,Vu,0,I,[N4,Rk,Cn,Oj,QP,Pk,Qz,Mz,ND,MZ,Mk],1025,0,0,0,X2,0,I,[],16,0,0,0,Qp,0,I,[],16,0,0,0,Ig,0,N,[],17,0,0,["X",Q(UJ)],Gs,0,I,[],17,0,0,0,Qk,0,N,[],16,0,0,0,Fe,0,N,[],17,0,0,0,La,0,I,[],17,0,0,0,QQ,0,I,[],16,0,0,0,TR,0,I,[],1,0,0,0,Ub,0,I,[],17,0,0,0,Rm,0,I,[Ei],1,0,0,["di",Q(To)],Id,0,I,[BB],1,0,0,0,Io,0,N,[],17,0,0,["X",Q(Gt)],Js,0,N,[],16,0,0,0,Hh,0,N,[],17,0,()=>Hd(),["X",Q(Mv)],Nz,0,I,
[],17,0,0,0,CJ,0,N,[],17,0,0,["X",Q(Rn)],DC,0,I,[],17,0,()=>Fz(),0,QH,0,I,[],1537,0,0,0,H1,0,I,[QH],17,0,()=>DK(),0,Oa,0,I,[Ei],1,0,0,["di",Q(Uu)],HC,0,N,[],16,0,0,["X",Q(Wj)],I3,0,N,[],16,0,0,["X",Q(Wx)],Op,0,N,[],17,0,0,0,QL,0,I,[B6],1537,0,0,0,JL,0,I,[QL],1,0,0,0,JE,0,N,[],16,0,0,["X",Q(Wh)],Hl,0,Cq,[],1,0,0,0,DG,0,BI,[],66561,0,()=>Gc(),0,Fs,0,I,[],1537,0,0,0,MM,0,I,[Fs],17,0,0,["et",BK(U8),"d5",Y(Vz),"ea",Q(SW)],EP,0,I,[],1537,0,0,0,M8,0,N,[EP],17,0,0,["d0",Q(WB)],LM,0,N,[EP],17,0,0,["d0",Q(S$)],Q1,0,N,
[EP],17,0,0,["d0",Q(Yf)],K_,0,I,[],1537,0,0,0,Ri,0,I,[K_],1,0,0,0,Ta,0,I,[],17,0,0,0,G_,0,BN,[],1,0,0,0,Lq,0,BY,[],65552,0,0,["ha",Q(Pb),"hb",BK(X_)],Lp,0,BY,[],65552,0,0,["ha",Q(Y6),"hb",BK(Zx)],Ln,0,BY,[],65552,0,0,["ha",Q(Vs),"hb",BK(Sg)],Lm,0,BY,[],65552,0,0,["ha",Q(ZG),"hb",BK(Ui)],Ll,0,BY,[],65552,0,0,["ha",Q(VE),"hb",BK(U9)]]);
C5([Lk,0,BY,[],65552,0,0,["ha",Q(YX),"hb",BK(VS)],Lj,0,BY,[],65552,0,0,["ha",Q(TU),"hb",BK(YM)],W7,0,I,[B6],1025,0,0,0,I4,0,I,[B6],1536,0,0,0,HZ,0,I,[I4],1,0,0,0,HY,0,I,[I4],1,0,0,0,NW,0,I,[Gf],1537,0,0,0,Ju,0,EF,[NW],1025,0,0,0,JP,0,Ju,[],1024,0,0,0,OM,0,JP,[],0,0,0,0,LS,0,I,[],1537,0,0,0,IP,0,I,[LS],1025,0,0,0,IJ,0,IP,[],1024,0,0,0,OJ,0,IJ,[],0,0,0,0,OL,0,CZ,[],0,0,0,["bf",Q(SL),"ba",Y(ZE),"p",Y(V1),"m",Y(Tp)],GD,0,I,[],1537,0,0,0,OH,0,I,[GD],0,0,0,["q",Y(SR),"s",Y(T7)],On,0,I,[GD],1537,0,0,0,OI,0,I,[On],
0,0,0,0,Of,0,I,[Kt],1,0,0,0,Hz,0,I,[],16,0,0,0,TB,0,I,[],17,0,0,0,GB,0,BI,[],65553,0,()=>Cv(),0,Fu,0,N,[],17,0,0,0,Zn,0,I,[],17,0,0,0,Xa,0,I,[],16,0,0,0,Yw,0,I,[],17,0,0,0,XZ,0,I,[],17,0,0,0,Pq,0,I,[BS],1,0,0,["gl",Y(V6)],Uh,0,I,[],16,0,0,0,Ve,0,I,[],16,0,0,0,T5,0,I,[],16,0,0,0,WU,0,I,[],16,0,0,0,Vn,0,I,[],16,0,0,0,X4,0,I,[],16,0,0,0,Co,0,N,[],17,0,0,["X",Q(Zr)],Ho,0,BI,[],65553,0,()=>Ch(),0,H_,0,BN,[],1,0,0,0,Fr,0,I,[],1536,0,0,0,QB,0,I,[Fr],16,0,0,["h0",Db(Zc)],Lz,0,I,[Fr],16,0,0,["h0",Db(Xq)],M3,0,I,[Fr],
16,0,0,["h0",Db(XP)],LK,0,I,[Fr],16,0,0,["h0",Db(VU)],Ld,0,I,[Fs],17,0,0,["et",BK(Yn),"d5",Y(TS),"ea",Q(Uz)],Ng,0,I,[Fs],17,0,0,["et",BK(X7),"d5",Y(Uk),"ea",Q(Xf)],IS,0,N,[Fs],17,0,()=>F$(),["et",BK(Sf),"d5",Y(TH),"ea",Q(Zj)],PY,0,N,[EP],17,0,0,["d0",Q(Wi)],WL,0,I,[],17,0,0,0,QM,0,CZ,[D9],0,0,0,["ba",Y(SJ),"bf",Q(V$)],RA,0,DH,[DV],1,0,()=>Jz(),0]);
C5([JW,0,N,[],17,0,0,["X",Q(Sl)],GE,0,BI,[],65553,0,()=>Dk(),0,F7,0,BI,[],65553,0,()=>DW(),0,QA,0,I,[],16,0,0,0,LY,0,N,[],17,0,0,0,U$,0,I,[],16,0,0,0,NN,0,I,[],16,0,0,0,M9,0,I,[],16,0,0,0,Ra,0,CZ,[D9],0,0,0,["ba",Y(Wt),"bf",Q(Yz)],P0,0,DG,[],65552,0,0,["eu",BK(U7),"hb",BK(Vj)],PZ,0,DG,[],65552,0,0,["eu",BK(VJ),"hb",BK(T$)],QK,0,I,[],17,0,0,0,US,0,I,[],16,0,0,0,ES,0,N,[],17,0,0,["X",Q(Vt)],ME,0,I,[GD],0,0,0,["q",Y(BJ),"s",Y(BH)],WZ,0,I,[],17,0,0,0,UY,0,I,[],17,0,0,0,SH,0,I,[],17,0,0,0,Ud,0,I,[],17,0,0,0,Pg,0,
I,[],17,0,0,0,MK,0,I,[],17,0,0,0,Rj,0,I,[Ec],1,0,0,["bK",Y(YN)],Nm,0,N,[],17,0,0,0,PT,0,N,[],17,0,0,0,GR,0,BI,[],65553,0,()=>D0(),0,Gb,0,BI,[],65553,0,()=>Es(),0,I1,0,N,[],17,0,0,["X",Q(TL)],J5,0,N,[],17,0,0,["X",Q(XI)],N2,0,I,[],17,0,()=>DX(),0,DB,0,I,[Hn],1537,0,0,0,MJ,0,I,[DB],1,0,0,["dg",Q(V5)],L_,0,I,[DB],1,0,0,["dg",Q(Wf)],PP,0,I,[Ec],1,0,0,["bK",Y(Xx)],Qw,0,N,[],17,0,0,0,ED,0,I,[],1537,0,0,0,Dt,0,N,[ED],17,0,0,["X",Q(Xv)],Qy,0,I,[],16,0,0,0,Rh,0,I,[],16,0,()=>EW(),0,VO,0,I,[],16,0,0,0,Rz,0,I,[Jv],1,0,
0,0,O3,0,I,[Ei],1,0,0,["di",Q(Vi)],PK,0,I,[B6],1537,0,0,0,RV,0,I,[PK],1537,0,0,0,WW,0,I,[RV],1025,0,0,0,Lv,0,I,[],16,0,0,0,Jq,0,N,[],17,0,0,["X",Q(ZH)],WV,0,I,[],16,0,0,0,N_,0,N,[],16,0,0,0,Oc,0,I,[Ei],1,0,0,["di",Q(ZB)],Qi,0,I,[Hn],1,0,0,0]);
C5([U3,0,I,[],16,0,0,0,Lg,0,I,[],17,0,0,0,QU,0,N,[],17,0,0,0,G5,0,N,[ED],17,0,0,["X",Q(Vp)],Rr,0,N,[],17,0,0,0,QD,0,I,[],17,0,()=>Fg(),0,UE,0,I,[],16,0,0,0,Sh,0,N,[],16,0,0,0,Pn,0,I,[],16,0,0,0,UI,0,I,[],16,0,0,0,Qh,0,I,[],1537,0,0,0,Qn,0,I,[Qh],1,0,0,0,Gh,0,N,[ED],17,0,0,0,Iv,0,N,[],17,0,0,["X",Q(Zf)],VN,0,I,[],16,0,0,0,Hj,0,N,[ED],17,0,0,0,K7,0,I,[],16,0,()=>EB(),0,Oq,0,I,[],16,0,0,0,I0,0,N,[ED],17,0,0,0,Qu,0,N,[],16,0,0,0,RE,0,N,[],17,0,0,0,HI,0,N,[],17,0,()=>FT(),0,LZ,0,I,[DB],1,0,0,["dg",Q(SM)],JZ,0,I,
[],16,0,()=>Gj(),0,PO,0,BN,[],1,0,0,0,NF,0,I,[DB],1,0,0,["dg",Q(Uw)],QZ,0,I,[DB],1,0,0,["dg",Q(SP)],Re,0,I,[],32768,0,()=>Jx(),0,Kk,0,Ex,[],1,0,0,0,KK,0,Kk,[],1,0,0,0,PQ,0,KK,[],1,0,0,0,RT,0,BN,[],1,0,0,0,Mf,0,I,[],32768,0,()=>HB(),0,RN,0,I,[DB],1,0,0,["dg",Q(Tb)],Rb,0,I,[],16,0,0,0]);
let Vc=B_(XF),Uv=B_(Nb),NI=B_(L3),LL=B_(CX);
Wq(["0","<java_object>@","","null"," ","true","object","function","string","number","undefined","nothing"," takes ",", not “","”. The lab uses ","DATA","data","xor","and","or","nand","nor","xnor","circle","spiral","moons","blobs","points","the points to learn","POINTS","with data=points: each point with the label to learn","START","start","random","by-hand","zeros","weights","the weights to begin with","WEIGHTS","with start=weights: W1 b1 W2 b2 and so on, row by row","FROZEN","frozen","weights that training leaves as they are: their places in W1 b1 W2 b2 and so on, from 0",
"SEED","seed","random weights, as np.random.seed, and the points of circle, spiral, moons and blobs","LAYERS","layers","2","units in each hidden layer","ACTIVATION","activation","sigmoid","tanh","relu","leaky-relu","softplus","sine","identity","what the hidden units make of their sums; with start=by-hand it is relu by default","OUTPUT","output","what the output makes of its sum; with start=by-hand it is relu by default","LOSS","loss","cross-entropy","squared-error","what training makes small; squared-error if the output is not a probability",
"OPTIMIZER","optimizer","gradient-descent","momentum","adam","how the gradient changes the weights","LEARNING_RATE","learning-rate","1","alpha: how far each update goes","BATCH","batch","all","how many points each update looks at, one batch after another","ITERATIONS","iterations","140","how many updates to make","AT","at","the iteration to show first","VIEW","view","decision","network","hidden","landscape","predictions","backprop","graph","survey","lab","the whole lab, or some of its figures in their order",
"CONTROLS","controls","transport","none","which controls to show","SHADE","shade","class","probability","what the decision figure colours","MARKERS","markers","shapes","circles","how the points are drawn: circle 0 and square 1, or circles as in the notebook","AUTOPLAY","autoplay","false","whether training starts by itself","SPEED","speed","max","20","iterations a second","THEME","theme","auto","light","dark","light or dark","ENGINE","engine","js","wasm","JavaScript or WebAssembly; both give the same bits"," takes a whole number of iterations, not “",
"”.","JavaScript, since WebAssembly is not to be had here","JavaScript","WebAssembly","With activation=identity the hidden layers add nothing: all layers together can do no more than a single neuron, which draws one straight line.",", and without a hidden layer there is but one.",".","No straight line parts the points of ","With start=zeros the units of a hidden layer are copies of each other, and every update treats them alike.","Adam moves each weight by about the learning rate at every update, however small the gradient, so ",
" is a long way: try 0.03.",", and momentum up to ten of those","Each update adds up the gradients of "," points",", so a learning rate of "," overshoots easily. To stride as the notebook does, try ","Runs on ","; nothing leaves this browser.","step","seek","{",", ","\": ","{\"format\": \"xor-lab/1\", \"experiment\": ",", \"iteration\": ",", \"loss\": ",", \"weights\": ",", \"biases\": ",", \"predictions\": ",", \"correct\": ",", \"points\": ",", \"diverged\": ",",",";","A network needs the inputs and at least one layer.",
"There is no activation “","Iteration "," has not been trained yet, only up to ","A weight is a decimal number","study",".hidden-space",".loss",".study",".survey","THE_RUN","THE_LOOK","one of ","only ","nothing, or up to "," points x,y,label with semicolons between, labels 0 or 1","nothing, or ",", or up to "," of them with commas between","a decimal","a decimal above 0","a whole number from "," to ",", or ","one or more of "," with commas between","true or false","data=points needs some points, such as points=0,0,0;1,0,1 (x,y,label and so on). The lab uses xor.",
"start=by-hand is the notebook\'s solution for two hidden units, so "," is set aside."," numbers"," number","weights has "," where this network has "," (W1 b1 W2 b2 and so on, row by row). The lab starts from random weights.","frozen="," is set aside, since the weights of this network have the places 0 to ","loss=cross-entropy takes the logarithm of a probability, and with "," a prediction need not be one: it may lie outside 0 to 1. The lab uses squared-error."," is more than there are points, so each update looks at all ",
"There is no setting “","”. The settings are ","p","lab single","hidden-space","set-up","losses","At iteration "," the network says ","nothing: its predictions are not numbers.","1 on "," of the plane shown, ",", and 0 on "," on all of the plane shown.","Iteration: ","Loss: "," of "," from ","The network has no parameter ",",0]","option","A network of "," weights and biases takes a flag for each, not ","To the point "," this network of ","-"," units answers ",", which is not a number.",", so class 0.",", so class 1.",
" The output\'s bias is "," All weights are 0."," The strongest weights are "," The only weight is "," and ","from "," Of "," weights, "," are negative."," is negative."," of all weights and biases ","are frozen.","is frozen.","px",".to-start",".step-back",".play",".step",".to-end","Train","Pause","iteration "," / "," a second","5","60","250","1000","tr","th","td","span","wrong","right","aria-current","+","✗","✓","wrong class","right class","; the first 100 are shown"," correct",".x1",".x2","-complaint","A coordinate is a decimal number",
"button","Go to iteration ","·","Solved: 4 of 4 right, with nine numbers of your own.","panel puzzle","panel puzzle solved","These weights are so large that the loss or its gradient is not a finite number. Begin with smaller ones.","The next update would overshoot so far that the numbers are no longer finite: the learning rate is too large. Try a tenth of it.","All "," points are right.","finding warns","finding","z(0,0) + z(1,1) = ","\nz(0,1) + z(1,0) = "," + "," − "," = ","Try an example …","Examples","Seeds that fail, or need long",
"Seed ",": ","A puzzle","Solve XOR by hand","optgroup","This part of the lab is in ",".js, which belongs beside lab.js and could not be loaded. Reload the page to try again.","[","touch","aria-invalid","The puzzle has "," numbers, not ","h₁","h₂","Let "," count how many inputs are on, and let "," be on only when both are. Then "," − 2 "," is 1 just where one input is on."," is to be 0, 1, 1 and 2, the sum of the inputs"," is to be 0, 0, 0 and 1: that sum less 1, and never below 0","The output is to be ",": 0, 1, 1 and 2 − 2 = 0",
". Set ","W1[0,0]","W1[0,1]","W1[1,0]","W1[1,1]","b1[0,0]","b1[1,0]","W2[0,0]","W2[0,1]","b2[0,0]","Nothing is missing any more.","INPUT","checkbox","range","Y","Z","y","z","NOTEBOOK","The notebook","Two sigmoid units and an output learn XOR from random weights.","BY_HAND","Solved by hand","ReLU weights that a person found: every answer is exact.","start=by-hand","ZEROS","All zeros","Begun from zeros, the hidden units stay copies of each other, and nothing moves.","start=zeros","NEURON","One neuron on XOR",
"No straight line parts the four points: a single neuron has 3 of 4 right at best.","layers=","AND","One neuron on AND","Here a straight line is enough.","data=and&layers=","RELU","XOR with ReLU","Two ReLUs learn XOR, from this seed; from others one dies or gets stuck.","activation=relu&learning-rate=0.1","DEAD","Dead ReLUs","The same with a learning rate of 1: after two updates both are 0 everywhere, for ever.","activation=relu&learning-rate=1","DIVERGENCE","Divergence","An output without bounds and a learning rate of 1: each update overshoots further.",
"output=identity&learning-rate=1&iterations=200","BLOBS","Two blobs","Two clouds of points that a single neuron can part.","data=blobs&layers=&learning-rate=0.01&iterations=100","CIRCLE","Circle","Four tanh units bend their lines into a ring around the disc.","data=circle&layers=4&activation=tanh&learning-rate=0.02&iterations=400&speed=60","MOONS","Moons","Four tanh units find a way between two half circles.","data=moons&layers=4&activation=tanh&learning-rate=0.02&iterations=500&speed=60","SPIRAL","Spiral",
"Two layers of sines, Adam, and 20 points at a time tell two spiral arms apart.","data=spiral&layers=8,8&activation=sine&optimizer=adam&learning-rate=0.03&batch=20&iterations=1000&speed=100","(0,0) and (1,0) both get 0.50: 2 of 4 right, loss 1.39","(1,0) and (1,1) both get 0.50: 2 of 4 right, loss 1.39","(1,1) is given up: 3 of 4 right, loss 1.91","(0,1) is given up: 3 of 4 right, loss 1.91","looks stuck, then gets there: 4 of 4 right at 2745","needs patience: 4 of 4 right at 7912","Press Train: seed ",", loss ",
" correct.","0.0","e+","e-",".0","nan","inf","Row "," has "," values where the first has "," is beyond the last iteration, so the lab shows iteration "," is used only with ",", so it is set aside.","SIGMOID","TANH","LEAKY_RELU","SOFTPLUS","SINE","IDENTITY","grab",", such as −1.5; not “","ArrowUp","ArrowDown","div","label","select","input","text","decimal","-help ","-help","Not a number: ","A Bᵀ","C + bᵀ","A - B","Aᵀ B","(sum of A\'s rows)ᵀ","A B","Either src or dest is null","A grid of "," points cannot hold ",
" values: give two points or more each way, and one value for each point.","The figure takes X of Nx2 and y of Nx1, not ","0123456789abcdef","bold ","system-ui, -apple-system, \"Segoe UI\", Roboto, \"Noto Sans\", \"DejaVu Sans\", sans-serif","ui-monospace, \"SF Mono\", Menlo, Consolas, \"DejaVu Sans Mono\", monospace","px ","left","center","This needs a single neuron on the points of XOR."," 3 is the best that a single neuron can do.","z(0,0) + z(1,1) and z(0,1) + z(1,0) are equal, whatever the numbers: both are w₁ + w₂ + 2b. XOR wants the first two at or below the cut and the last two above it; then the second sum would be the larger one. So one point at least is always wrong.",
"CROSS_ENTROPY","SQUARED_ERROR","MIDDLE","END"," The "," units of hidden layer "," answer from "," answers "," (bias ","ŷ","the output","hidden unit "," of layer "," right"," are"," is"," still called ","The output is dead: it is 0 at every point, so every gradient is 0 and nothing will ever move. Begin with other weights."," is dead: it is"," are dead: they are","its gradient is","their gradients are","it.","them."," 0 too. Only a change in the layer before can wake ","it","them"," 0 too and will never bring ",
" back."," 0 at every point, so "," is saturated: it sits"," are saturated: they sit","learns","learn"," at the flat ends of "," at every point, where the slope is nearly 0, and hardly "," any more. Begin with smaller weights, or learn more slowly.","Here every gradient is even 0: nothing moves. Begin with random weights.","Random weights keep units apart."," are copies of each other: the same weights in and out, so the same gradient at every update, and they never learn different things. "," points are right",
"Stuck: the gradient is nearly 0, yet ",". This is a local minimum, or a saddle that takes long to leave; another seed may pass it by.","The gradient is nearly 0, yet ",". A single neuron draws one straight line; points that no line parts need a hidden layer.","SATURATION","SYMMETRY","STUCK","SOLVED","C - alpha B","The shapes do not fit in C = "," into ","SANS","MONO","NORMAL","BOLD","#","h"," more"," of hidden layer ","A seed is a whole number from 0 to 4294967295, as in np.random.seed, not ","CLASS","PROBABILITY",
"SHAPES","CIRCLES","under 1%","over 99%","in one piece","in "," pieces"," The one point is"," All "," points are"," on the right side."," On the wrong side: "," point","no","one","two","three","four","A raster of "," takes a colour for each cell.","b ","−",">e300","An axis needs a least and a greatest value, finite and the first below the second."]);
Bv.prototype.toString=function(){return T(this);};
Bv.prototype.valueOf=Bv.prototype.toString;I.prototype.toString=function(){return T(UA(this));};
I.prototype.__teavm_class__=function(){return Vv(this);};
let C=RZ(Xb);
C.javaException=XY;
let Z5=Symbol('jsoClass');
(()=>{let c;c=Hp.prototype;c.play=S(UC);c.disconnect=S(YL);c.isPlaying=S(W2);c.seek=S(S1);c.surveyRefused=S(UK);c.pause=S(Sn);c.takeSurvey=S(R0);c.studyLink=S(Tz);c.takeStudy=S(X$);c.studyRefused=S(Y4);c.engine=S(VF);c.attributeChanged=S(SV);c.reset=S(W1);c.webAssemblyRefused=S(Wb);c.step=S(VI);c.state=S(WH);c.snapshot=S(TA);c.connect=S(Uc);c=Kq.prototype;c.handleEvent=S(ST);c=Kp.prototype;c.handleEvent=S(VW);c=Ks.prototype;c.handleEvent=S(Sk);c=Kr.prototype;c.handleEvent=S(W6);c=Gu.prototype;c.isDark=S(ZJ);c.settings
=S(XU);c.furthest=S(ZC);c.attend=S(Tw);c.numbers=S(S9);c.changes=S(W_);c.run=S(Wz);c.lossAt=S(Zq);c.redraw=S(Uf);c.path=S(XE);c.iteration=S(TZ);c.page=S(VZ);c.hasDiverged=S(Zi);c.visit=S(YS);c.begin=S(Ux);c=H3.prototype;c.pair=S(Yc);c=Ia.prototype;c.onChange=S(Ua);c=IX.prototype;c.handleEvent=S(W0);c=IO.prototype;c.handleEvent=S(SC);c=IN.prototype;c.handleEvent=S(V9);c=IM.prototype;c.handleEvent=S(TF);c=HS.prototype;c.handleEvent=S(Zt);c=HR.prototype;c.handleEvent=S(Yv);c=Jb.prototype;c.handleEvent=S(YY);c=
Jc.prototype;c.handleEvent=S(Tf);c=JM.prototype;c.handleEvent=S(X1);c=Kc.prototype;c.handleEvent=S(Xs);c=Ii.prototype;c.handleEvent=S(S7);c=IR.prototype;c.onChange=S(T6);c=In.prototype;c.onAnimationFrame=S(Zd);c=H6.prototype;c.onResize=S(YB);c=KV.prototype;c.handleEvent=S(Wc);c=KW.prototype;c.handleEvent=S(YO);c=KX.prototype;c.handleEvent=S(Yl);c=KY.prototype;c.handleEvent=S(XV);c=KZ.prototype;c.handleEvent=S(TE);c=JT.prototype;c.handleEvent=S(Yd);c=JU.prototype;c.handleEvent=S(Yq);c=JV.prototype;c.handleEvent
=S(TN);c=IA.prototype;c.handleEvent=S(Yk);c=Id.prototype;c.handleEvent=S(R1);c=JL.prototype;c.onTimer=S(Tm);c=HZ.prototype;c.accept=S(TJ);c=HY.prototype;c.accept=S(WM);})();
function D(){throw new Error("Can't instantiate this class directly");};D.prototype=Hp.prototype;function E(){throw new Error("Can't instantiate this class directly");};E.prototype=Gu.prototype;main=C;Lab=D;StudyLink=E;settingNames=F;mount=G;})();
return { settingNames, mount };
})();
const { currentScript } = document;
const here = new URL(".", currentScript?.src || location.href);
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
const loaded = {};
function load(name) {
loaded[name] ??= (
programsHere[name]
? Promise.resolve(programsHere[name]())
: loadScript(`${name}.js`, name).then((event) => event.detail)
).catch((error) => {
loaded[name] = undefined;
throw error;
});
return loaded[name];
}
const workerScript = programsHere.survey || !currentScript ? (currentScript?.src ?? "") : new URL("survey.js", here).href;
let webAssembly;
function loadWebAssembly() {
webAssembly ??= (
!currentScript || here.protocol === "file:"
? Promise.reject(new Error("A module, or a page opened from disk, cannot fetch WebAssembly."))
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
function isUsed(event) {
const presses = event.key === " " || event.key === "Enter";
return event.defaultPrevented || event.target.matches(`input, select, [role="region"], pre${presses ? ", button, summary" : ""}`);
}
class XorLab extends HTMLElement {
static observedAttributes = javascript.settingNames().split(" ");
#lab;
#running;
#study;
#survey;
constructor() {
super();
this.attachShadow({ mode: "open" }).adoptedStyleSheets = [sheet];
this.shadowRoot.addEventListener("keydown", (event) => isUsed(event) && event.stopPropagation());
this.#uncover();
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
#uncover() {
for (const [name, value] of Object.entries(this)) {
if (name in XorLab.prototype) {
delete this[name];
Reflect.set(this, name, value);
}
}
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
this.#survey = undefined;
this.#lab = engine.mount(this, this.shadowRoot.firstElementChild, name, snapshot, (event) => this.#hear(event));
this.#takeEngine();
}
#hear(event) {
if (event === "engine") {
this.#takeEngine();
} else if (event === "study") {
this.#studied();
} else if (event === "survey") {
this.#surveyed();
} else {
this.dispatchEvent(new CustomEvent(event, { bubbles: true, composed: true, detail: detail(this) }));
}
}
#studied() {
const lab = this.#mounted();
this.#study ??= load("study").then(({ html, study }) => {
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
#surveyed() {
const lab = this.#mounted();
this.#survey ??= load("survey").then(({ html, survey }) => {
this.shadowRoot.querySelector(".survey").innerHTML = html;
lab.takeSurvey(survey(this.shadowRoot.firstElementChild, lab.studyLink(), here.href, workerScript));
});
this.#survey.catch(() => {
this.#survey = undefined;
lab.surveyRefused();
});
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
const inside = this.shadowRoot;
const focused = inside.activeElement?.id;
const open = Array.from(inside.querySelectorAll("details"), (details) => details.open);
this.#lab.disconnect();
this.#mount(engine, name, snapshot);
inside.querySelectorAll("details").forEach((details, i) => (details.open = open[i]));
if (focused) {
inside.getElementById(focused)?.focus({ preventScroll: true });
}
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
