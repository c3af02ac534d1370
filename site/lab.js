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
display: inline-block;
min-width: 3.8em;
font: 700 calc(2.5 * var(--rem))/1.1 var(--title);
font-variant-numeric: tabular-nums lining-nums;
}
.tally {
flex: 1 1 calc(22 * var(--rem));
min-height: 6em;
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
.answer,
.tally {
min-height: 3em;
}
.rate {
min-height: 1.5em;
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
var main;var Lab;var StudyLink;var settingNames;var mount;(function(){let Op=2463534242,Nw=()=>{let x=Op;x^=x<<13;x^=x>>>17;x^=x<<5;Op=x;return x;},Y=f=>function(){return f(this);},Q=f=>function(p1){return f(this,p1);},BK=f=>function(p1,p2){return f(this,p1,p2);},Da=f=>function(p1,p2,p3){return f(this,p1,p2,p3);},R7=f=>(args,callback)=>{if(!args){args=[];}let javaArgs=Bd(De(),args.length);for(let i=0;i<args.length;++i){javaArgs.data[i]=Bn(args[i]);}XC(()=>{f.call(null,javaArgs);},callback);},Bf=target=>target.$clinit
=()=>{},VD=obj=>{let cls=obj.constructor;let arrayDegree=0;while(cls[By]&&cls[By].item){++arrayDegree;cls=cls[By].item;}let clsName="";if(cls[By].primitiveKind!==0){clsName=cls[By].name;}else {clsName=cls[By]?cls[By].name||"a/"+cls.name:"@"+cls.name;}while(arrayDegree-->0){clsName+="[]";}return clsName;},K=superclass=>{if(superclass===0){return function(){};}if(superclass===void 0){superclass=De();}return function(){superclass.call(this);};},By=Symbol("teavm_meta"),Bx=cls=>{if(cls[By].classObject===null){cls[By].classObject
=Wv(cls);}return cls[By].classObject;},De=()=>I,S=f=>function(){return f.apply(null,[this].concat(Array.prototype.slice.call(arguments)));},IY=source=>{return Object.assign({name:null,binaryName:null,parent:null,superinterfaces:[],modifiers:0,primitiveKind:0,itemType:null,arrayType:null,enclosingClass:null,declaringClass:null,simpleName:null,clinit:()=>{},constructor:null,enumConstants:()=>null,resolvedEnumConstants:null,reflection:null,classObject:null,assignableCache:null,valueToObject:o=>o,objectToValue:
o=>o},source||{});},Eg=(name,binaryName,kind,config)=>{let cls=()=>{};let meta=IY({name:name,binaryName:binaryName,modifiers:1|1<<4,primitiveKind:kind});cls[By]=meta;if(typeof config==='function'){config(meta);}return cls;},XO=Eg("boolean","Z",1,meta=>{}),Nd=Eg("char","C",4,meta=>{}),L3=Eg("int","I",5,meta=>{{meta.valueToObject=o=>D8(o);}}),SN=Eg("long","J",6,meta=>{}),CY=Eg("double","D",8,meta=>{}),T_=Eg("void","V",9),Ob=new ArrayBuffer(16),M6=new Float64Array(Ob),MH=new BigInt64Array(Ob),Rt=n=>{M6[0]=n;return MH[0];},V5
=n=>{MH[0]=n;return M6[0];},CL=(a,b)=>a===b?0:a<b? -1:1,KR=(a,b)=>a===b?0:a>b?1: -1,Bb=Math.imul||function(a,b){let ah=a>>>16&0xFFFF;let al=a&0xFFFF;let bh=b>>>16&0xFFFF;let bl=b&0xFFFF;return al*bl+(ah*bl+al*bh<<16>>>0)|0;},Kf=(a,b)=>(a>>>0)/(b>>>0)>>>0,ZH=(a,b)=>(a>>>0)%(b>>>0)>>>0,H7=(a,b)=>{a>>>=0;b>>>=0;return a<b? -1:a>b?1:0;},B$=BigInt(0),ER=(lo,hi)=>BigInt.asIntN(64,BigInt.asUintN(64,BigInt(lo))|BigInt.asUintN(64,BigInt(hi)<<BigInt(32))),Cd=val=>BigInt.asIntN(64,BigInt(val|0)),Ft=val=>BigInt.asIntN(64,
BigInt(val>=0?Math.floor(val):Math.ceil(val))),YG=val=>Number(val),E9=val=>Number(BigInt.asIntN(32,val))|0,DO=(a,b)=>a===b,G0=(a,b)=>a!==b,OT=(a,b)=>a>=b,V8=(a,b)=>a<b,V_=(a,b)=>a<=b,SC=(a,b)=>BigInt.asIntN(64,a+b),SS=a=>BigInt.asIntN(64, -a),S_=(a,b)=>{a=BigInt.asUintN(64,a);b=BigInt.asUintN(64,b);return a<b? -1:a>b?1:0;},Tk=(a,b)=>BigInt.asIntN(64,a*b),Tc=(a,b)=>BigInt.asIntN(64,BigInt.asUintN(64,a)/BigInt.asUintN(64,b)),SE=(a,b)=>BigInt.asIntN(64,a%b);
let UY=(a,b)=>BigInt.asIntN(64,BigInt.asUintN(64,a)%BigInt.asUintN(64,b)),R4=(a,b)=>BigInt.asIntN(64,a&b),Ww=(a,b)=>BigInt.asIntN(64,a|b),YA=(a,b)=>BigInt.asIntN(64,a<<BigInt(b&63)),YB=(a,b)=>BigInt.asIntN(64,a>>BigInt(b&63)),DR=(a,b)=>BigInt.asIntN(64,BigInt.asUintN(64,a)>>BigInt(b&63)),Bd=(cls,sz)=>{let data=new Array(sz);data.fill(null);return new (B_(cls))(data);},BO=(cls,data)=>new (B_(cls))(data),C_=sz=>new UD(new Uint16Array(sz)),B9=sz=>new NK(new Int32Array(sz)),IB=data=>{let buffer=new Int32Array(data.length);buffer.set(data);return new NK(buffer);},Du
=sz=>new Vk(new Int8Array(sz)),Bm=sz=>new LM(new Float64Array(sz)),BX=data=>{let buffer=new Float64Array(data.length);buffer.set(data);return new LM(buffer);},B_=cls=>{let result=cls[By].arrayType;if(result===null){function JavaArray(data){(De()).call(this);this.data=data;}JavaArray.prototype=Object.create((De()).prototype);JavaArray.prototype.type=cls;JavaArray.prototype.constructor=JavaArray;JavaArray.prototype.toString=function(){let str="[";for(let i=0;i<this.data.length;++i){if(i>0){str+=", ";}str+=this.data[i].toString();}str
+="]";return str;};JavaArray.prototype.be=function(){let dataCopy;if('slice' in this.data){dataCopy=this.data.slice();}else {dataCopy=new this.data.constructor(this.data.length);for(let i=0;i<dataCopy.length;++i){dataCopy[i]=this.data[i];}}return new (B_(this.type))(dataCopy);};let name="["+cls[By].binaryName;JavaArray[By]=IY({name:name,binaryName:name,parent:De(),itemType:cls});result=JavaArray;cls[By].arrayType=JavaArray;}return result;};
function Y4(array){return array.data.length;}
let IH,Wz=strings=>{YN();IH=new Array(strings.length);for(let i=0;i<strings.length;++i){IH[i]=Pk(Bn(strings[i]));}},H=index=>IH[index],Im=(array,offset,count)=>{let result="";let limit=offset+count;for(let i=offset;i<limit;i=i+1024|0){let next=Math.min(limit,i+1024|0);result+=String.fromCharCode.apply(null,array.subarray(i,next));}return result;},Sh=array=>Im(array,0,array.length),Bn=str=>str===null?null:Nr(str),T=str=>str===null?null:str.jv,YN=()=>C3(),Pk;
{Pk=str=>str;}let PE=(obj,cls)=>obj instanceof De()&&!!obj.constructor[By]&&EH(obj.constructor,cls),EH=(from,to)=>{if(from===to){return true;}let map=from[By].assignableCache;if(map===null){map=new Map();from[By].assignableCache=map;}let cachedResult=map.get(to);if(typeof cachedResult!=='undefined'){return cachedResult;}if(to[By].itemType!==null){let result=from[By].itemType!==null&&EH(from[By].itemType,to[By].itemType);map.set(to,result);return result;}let parent=from[By].parent;if(parent!==null&&parent!==
from){if(EH(parent,to)){map.set(to,true);return true;}}let superinterfaces=from[By].superinterfaces;for(let i=0;i<superinterfaces.length;i=i+1|0){if(EH(superinterfaces[i],to)){map.set(to,true);return true;}}map.set(to,false);return false;},Z=ex=>{throw WX(ex);},FX=Symbol("javaException"),WX=ex=>{if(!ex.$jsException){Mp(ex);}return ex.$jsException;},Mp=ex=>{let javaCause=ZW(ex);let jsCause=javaCause!==null?javaCause.$jsException:void 0;let cause=typeof jsCause==="object"?{cause:jsCause}:void 0;let err=new Dk("Java exception thrown",
cause);if(typeof Error.captureStackTrace==="function"){Error.captureStackTrace(err);}err[FX]=ex;ex.$jsException=err;Zj(err,ex);},Zj=(err,ex)=>{if(typeof Wa==="function"&&err.stack){let stack=Wa(err.stack);let javaStack=Bd(SA(),stack.length);let elem;let noStack=false;for(let i=0;i<stack.length;++i){let element=stack[i];elem=UA(Bn(element.className),Bn(element.methodName),Bn(element.fileName),element.lineNumber);if(elem==null){noStack=true;break;}javaStack.data[i]=elem;}if(!noStack){WS(ex,javaStack);}}},Dk;
if(typeof Reflect==='object'){let defaultMessage=Symbol("defaultMessage");Dk=function Dk(message,cause){let self=Reflect.construct(Error,[void 0,cause],Dk);Object.setPrototypeOf(self,Dk.prototype);self[defaultMessage]=message;return self;}
;Dk.prototype=Object.create(Error.prototype,{constructor:{configurable:true,writable:true,value:Dk},message:{get(){try {let javaException=this[FX];if(typeof javaException==='object'){let javaMessage=T3(javaException);if(typeof javaMessage==="object"){return javaMessage!==null?javaMessage.toString():null;}}return this[defaultMessage];}catch(e){return "Exception occurred trying to extract Java exception message: "+e;}}}});}else {Dk=Error;}let X7=e=>e instanceof Error&&typeof e[FX]==='object'?e[FX]:null,T3=t=>
VJ(t),ZW=t=>VP(t),SA=()=>De(),UA=(className,methodName,fileName,lineNumber)=>{{return null;}},WS=(e,stack)=>{},O4=null,S7=data=>{let i=0;let packages=new Array(data.length);for(let j=0;j<data.length;++j){let prefixIndex=data[i++];let prefix=prefixIndex>=0?packages[prefixIndex]:"";packages[j]=prefix+data[i++]+".";}O4=packages;},WB=[],C5=data=>{let packages=O4;let i=0;while(i<data.length){let cls=data[i++];WB.push(cls);let m=IY();cls[By]=m;let className=data[i++];m.name=className!==0?className:null;if(m.name!==
null){let packageIndex=data[i++];if(packageIndex>=0){m.name=packages[packageIndex]+m.name;}}m.binaryName="L"+m.name+";";let superclass=data[i++];m.parent=superclass!==0?superclass:null;m.superinterfaces=data[i++];if(m.parent){cls.prototype=Object.create(m.parent.prototype);}else {cls.prototype={};}cls.prototype.constructor=cls;m.modifiers=data[i++];m.primitiveKind=0;let innerClassInfo=data[i++];if(innerClassInfo!==0){let enclosingClass=innerClassInfo[0];m.enclosingClass=enclosingClass!==0?enclosingClass:null;let declaringClass
=innerClassInfo[1];m.declaringClass=declaringClass!==0?declaringClass:null;let simpleName=innerClassInfo[2];m.simpleName=simpleName!==0?simpleName:null;}let clinit=data[i++];m.clinit=clinit!==0?()=>{m.clinit=()=>{};clinit();}:()=>{};let virtualMethods=data[i++];if(virtualMethods!==0){for(let j=0;j<virtualMethods.length;j+=2){let name=virtualMethods[j];let func=virtualMethods[j+1];if(typeof name==='string'){name=[name];}for(let k=0;k<name.length;++k){cls.prototype[name[k]]=func;}}}}},XC=(runner,callback)=>{let result;try {result
=runner();}catch(e){result=e;}if(typeof callback!=='undefined'){callback(result);}else if(result instanceof Error){throw result;}};
function I(){this.$id$=0;}
let Bz=a=>{return Bx(Ty(a));},Ty=a=>{return a.constructor;},Sr=(a,b)=>{return a!==b?0:1;},UI=a=>{let b,c,d,e,f,g,h,i;b=a;if(!b.$id$)b.$id$=Nw();c=a.$id$;DN();if(!c)d=H(0);else{e=(((32-MV(c)|0)+4|0)-1|0)/4|0;f=C_(e);g=f.data;e=(e-1|0)*4|0;h=0;while(e>=0){i=h+1|0;g[h]=FE((c>>>e|0)&15,16);e=e-4|0;h=i;}d=FL(f);}b=M();J(J(b,H(1)),d);return L(b);},AAe=a=>{let b,c,d;b=(Bz(a)).k1;if(!PE(a,I9)&&b[By].itemType===null){b=new OZ;Br(b);Z(b);}c=Sw(a);b=c;d=Nw();b.$id$=d;return c;},En=K(0),DW=K(0),Kh=K(0);
function Bv(){I.call(this);this.mU=0;}
let X6=null,LX=null,Sx=null,C3=()=>{C3=Bf(Bv);Xw();},SO=a=>{C3();a.jv="";},Qb=()=>{let a=new Bv();SO(a);return a;},S$=(a,b)=>{C3();a.jv=Im(b.data,0,b.data.length);},FL=a=>{let b=new Bv();S$(b,a);return b;},Xu=(a,b)=>{a.jv=b;},Nr=a=>{let b=new Bv();Xu(b,a);return b;},RI=b=>{let c;C3();c=Qb();c.jv=Sh(b.data);return c;},BQ=(a,b)=>{let c;if(b>=0&&b<a.jv.length)return a.jv.charCodeAt(b);c=new Ho;Br(c);Z(c);},Ck=a=>{return a.jv.length?0:1;},F8=(a,b,c)=>{let d,e,f,g;d=BA(0,c);if(b<65536){e=b&65535;while(true){if(d
>=a.jv.length)return (-1);if(a.jv.charCodeAt(d)==e)break;d=d+1|0;}return d;}G1();f=(55296|(b-65536|0)>>10&1023)&65535;g=(56320|b&1023)&65535;while(true){if(d>=(a.jv.length-1|0))return (-1);if(a.jv.charCodeAt(d)==f&&a.jv.charCodeAt((d+1|0))==g)break;d=d+1|0;}return d;},Dx=(a,b,c)=>{let d,e,f;d=a.jv.length;e=CL(b,c);if(!e)return LX;if(!b&&c==d)return a;if(b>=0&&e<=0&&c<=d)return Nr(a.jv.substring(b,c));f=new Ho;Br(f);Z(f);},Hn=(a,b)=>{return Dx(a,b,a.jv.length);},Jq=(a,b)=>{let c,d,e,f,g,h;if(Ck(b))return a;if
(Ck(a))return b;c=C_(a.jv.length+b.jv.length|0);d=c.data;e=0;f=0;while(f<a.jv.length){g=e+1|0;d[e]=BQ(a,f);f=f+1|0;e=g;}g=0;while(g<b.jv.length){h=e+1|0;d[e]=BQ(b,g);g=g+1|0;e=h;}return RI(c);},Fm=(a,b,c)=>{let d,e,f;if(b==c)return a;d=C_(a.jv.length);e=d.data;f=0;while(f<a.jv.length){e[f]=BQ(a,f)!=b?BQ(a,f):c;f=f+1|0;}return RI(d);},D2=a=>{let b,c;b=0;c=a.jv.length-1|0;a:{while(b<=c){if(BQ(a,b)>32)break a;b=b+1|0;}}while(b<=c&&BQ(a,c)<=32){c=c+(-1)|0;}return Dx(a,b,c+1|0);},U=(a,b)=>{let c;if(a===b)return 1;if
(!(b instanceof Bv))return 0;c=b;return a.jv!==c.jv?0:1;},Dc=a=>{let b;a:{if(!a.mU){b=0;while(true){if(b>=a.jv.length)break a;a.mU=(31*a.mU|0)+a.jv.charCodeAt(b)|0;b=b+1|0;}}}return a.mU;},C2=(b,c)=>{let d,e;C3();d=BM(c);if(!BJ(d))return H(2);e=M();JS(e,BH(d));while(BJ(d)){JS(e,b);JS(e,BH(d));}return L(e);},Xw=()=>{X6=C_(0);LX=Qb();Sx=new MZ;},DH=K();
function Fb(){DH.call(this);this.lU=0;}
let SG=null,HB=null,DN=()=>{DN=Bf(Fb);Wn();},VU=(a,b)=>{DN();a.lU=b;},PQ=a=>{let b=new Fb();VU(b,a);return b;},Cc=b=>{DN();return (Mx(Yg(20),b,10)).g();},D8=b=>{let c,d;DN();if(b>=(-128)&&b<=127){a:{if(HB===null){HB=Bd(Fb,256);c=0;while(true){d=HB.data;if(c>=d.length)break a;d[c]=PQ(c-128|0);c=c+1|0;}}}return HB.data[b+128|0];}return PQ(b);},YY=(a,b)=>{if(a===b)return 1;return b instanceof Fb&&b.lU==a.lU?1:0;},MV=b=>{let c,d;DN();if(!b)return 32;c=0;d=b>>>16|0;if(d)c=16;else d=b;b=d>>>8|0;if(!b)b=d;else c=c
|8;d=b>>>4|0;if(!d)d=b;else c=c|4;b=d>>>2|0;if(!b)b=d;else c=c|2;if(b>>>1|0)c=c|1;return (32-c|0)-1|0;},Wn=()=>{SG=Bx(L3);};
function Ha(){let a=this;I.call(a);a.jP=null;a.jR=0;}
let Mm=(a,b)=>{a.jP=C_(b);},Yg=a=>{let b=new Ha();Mm(b,a);return b;},Mx=(a,b,c)=>{return Ys(a,a.jR,b,c);},Ys=(a,b,c,d)=>{let e,f,g,h,i,j,k;e=1;if(c<0){e=0;c= -c|0;}a:{if(H7(c,d)<0){if(e)Db(a,b,b+1|0);else{Db(a,b,b+2|0);f=a.jP.data;g=b+1|0;f[b]=45;b=g;}a.jP.data[b]=FE(c,d);}else{h=1;i=1;j=Kf((-1),d);b:{while(true){k=Bb(h,d);if(H7(k,c)>0){k=h;break b;}i=i+1|0;if(H7(k,j)>0)break;h=k;}}if(!e)i=i+1|0;Db(a,b,b+i|0);if(e)e=b;else{f=a.jP.data;e=b+1|0;f[b]=45;}while(true){if(!k)break a;f=a.jP.data;b=e+1|0;f[e]=FE(Kf(c,
k),d);c=ZH(c,k);k=Kf(k,d);e=b;}}}return a;},Iw=(a,b)=>{let c,d,e,f,g;c=a.jP.data.length;if(c>=b)return;d=c>=1073741823?2147483647:BA(b,BA(c*2|0,5));e=a.jP.data;f=C_(d);g=f.data;b=BG(d,e.length);c=0;while(c<b){g[c]=e[c];c=c+1|0;}a.jP=f;},L=a=>{let b,c,d,e,f;b=new Bv;c=a.jP;d=c.data;e=a.jR;C3();f=d.length;if(e>=0&&e<=(f-0|0)){b.jv=Im(c.data,0,e);return b;}b=new Cq;Br(b);Z(b);},Db=(a,b,c)=>{let d,e,f,g;d=a.jR;e=d-b|0;a.y((d+c|0)-b|0);f=e-1|0;while(f>=0){g=a.jP.data;g[c+f|0]=g[b+f|0];f=f+(-1)|0;}a.jR=a.jR+(c-b|
0)|0;},Qj=K(0),HT=K(Ha),YD=a=>{Mm(a,16);},M=()=>{let a=new HT();YD(a);return a;},SI=(a,b)=>{let c,d;b=b;a.jP=C_(b.jv.length);c=0;while(true){d=a.jP.data;if(c>=d.length)break;d[c]=BQ(b,c);c=c+1|0;}a.jR=b.jv.length;},EA=a=>{let b=new HT();SI(b,a);return b;},J=(a,b)=>{let c,d;c=a.jR;d=a;b=b===null?H(3):b;KW(d,c,b);return a;},O=(a,b)=>{let c;c=a.jR;KW(a,c,b);return a;},R=(a,b)=>{Mx(a,b,10);return a;},P$=(a,b)=>{let c,d,e,f,g,h,i,j;c=a.jR;d=a;e=1;if(V8(b,B$)){e=0;b=SS(b);}a:{if(Ik(b,Cd(10))<0){if(e)Db(d,c,c+1|0);else
{Db(d,c,c+2|0);f=d.jP.data;g=c+1|0;f[c]=45;c=g;}d.jP.data[c]=FE(E9(b),10);}else{g=1;h=Cd(1);i=JI(Cd(-1),Cd(10));b:{while(true){j=Tk(h,Cd(10));if(Ik(j,b)>0){j=h;break b;}g=g+1|0;if(Ik(j,i)>0)break;h=j;}}if(!e)g=g+1|0;Db(d,c,c+g|0);if(e)g=c;else{f=d.jP.data;g=c+1|0;f[c]=45;}while(true){if(DO(j,B$))break a;f=d.jP.data;c=g+1|0;f[g]=FE(E9((JI(b,j))),10);b=Tz(b,j);j=JI(j,Cd(10));g=c;}}}return a;},P=(a,b)=>{let c;c=a.jR;ES(a,c,b);return a;},JS=(a,b)=>{let c,d,e,f,g,h;c=0;b=b;d=b.jv.length;e=a;f=e.jR;e=e;if(c<=d&&d
<=b.jv.length){Db(e,f,(f+d|0)-c|0);while(c<d){g=e.jP.data;h=f+1|0;g[f]=BQ(b,c);c=c+1|0;f=h;}return a;}b=new Cq;Mg(b);Z(b);},ES=(a,b,c)=>{Db(a,b,b+1|0);a.jP.data[b]=c;return a;},Uv=a=>{return L(a);},Zt=(a,b)=>{Iw(a,b);},KW=(a,b,c)=>{let d,e,f,g;if(b>=0&&b<=a.jR){a:{if(c===null)c=H(3);else if(Ck(c))break a;d=a.jR+c.jv.length|0;Iw(a,d);e=a.jR-1|0;while(e>=b){a.jP.data[e+c.jv.length|0]=a.jP.data[e];e=e+(-1)|0;}a.jR=a.jR+c.jv.length|0;d=0;while(d<c.jv.length){f=a.jP.data;g=b+1|0;f[b]=BQ(c,d);d=d+1|0;b=g;}}return a;}c
=new Ho;Br(c);Z(c);};
function Ey(){let a=this;I.call(a);a.q2=null;a.sC=null;a.qF=0;a.sm=0;}
let Br=a=>{P0(a);a.qF=1;a.sm=1;},Z_=()=>{let a=new Ey();Br(a);return a;},AAa=a=>{return a;},P0=a=>{Mp(a);},VJ=a=>{return a.q2;},VP=a=>{let b;b=a.sC;if(b===a)b=null;return b;},E0=K(Ey),BN=K(E0),Mg=a=>{Br(a);},Z$=()=>{let a=new BN();Mg(a);return a;},BW=(a,b)=>{P0(a);a.qF=1;a.sm=1;a.q2=b;},Z8=a=>{let b=new BN();BW(b,a);return b;},E8=K(),Xc=K(E8),Su=(a,b)=>{switch(a.primitiveKind){default:return Bd(a,b);}},W0=K(E8),Me=K(0),RL=K(0),Lt=K(0);
function PS(){I.call(this);this.k1=null;}
let Wv=b=>{let c;c=new PS;c.k1=b;return c;},G_=a=>{return !a.k1[By].primitiveKind?0:1;},HP=a=>{let b;b=a.k1[By].itemType;return b===null?null:Bx(b);},N3=K(),EU=()=>{EU=Bf(N3);Vc();},Xk=b=>{EU();},F=()=>{let b,c,d,e,f;EU();b=Bi();c=(B7()).data;d=c.length;e=0;while(e<d){f=c[e].jD;V(b,f);e=e+1|0;}return T(C2(H(4),b));},G=(b,c,d,e,f)=>{let g,h,i,j;EU();d=Bn(d);e=Bn(e);g=TY(f,"hear");h=new Hs;h.nn=matchMedia("(prefers-color-scheme: dark)");f=new MQ;f.jJ=h;h.oG=f;f=new Kq;f.rM=h;h.ma=Bj(f);f=new Kp;f.q$=h;h.ox=Bj(f);f
=new Ks;f.qa=h;h.oE=Bj(f);f=new Kr;f.sj=h;h.oY=Bj(f);h.nx=Bp();h.nr=b;i=new Mw;i.n1=Bn(location.hash.slice(1));i.nz=b;h.lg=i;h.qw=d;h.lI=g;j=Ck(e)?0:1;h.nK=j;b=new PF;d=j?JT(e):Oq(h.lg);a:{b.mG=Bi();b.lE=Bi();b.kM=d;d=GA(d);b.ol=d;e=new Nn;f=d.mx;e.ll=NaN;e.jY=f;e.jC=L2(f);CT(e,Df(f));b.j5=e;h.kq=b;h.jA=e;d=new Gw;e=h.lg;f=h.oG;d.nJ=Bp();d.o2=H(2);d.p5=e;d.l9=b;d.lK=f;d.k0=b.j5;h.p_=d;Kk(h.jA,new QY);if(h.nK){e=h.jA.jY;Ba();if(BD(e,EW,H(5))){j=1;break a;}}j=0;}h.nF=j;h.oo=BU(h.jA.jC);h.j6=UB(c,h.oG);b=new IE;d
=new QX;d.qM=h;NA(b,c,d);h.m7=b;FQ(h);return h;},Vc=()=>{return;},UG=K(),Sw=b=>{let copy=new b.constructor();for(let field in b){if(b.hasOwnProperty(field)){copy[field]=b[field];}}return copy;},Vn=K(),Bh=(b,c)=>{if(b===null||b===undefined){return null;}let name='jso$functor$'+c;let result=b[name];if(typeof result!=='function'){let fn=function(){return b[c].apply(b,arguments);};result=()=>fn;b[name]=result;}return result();},TY=(b,c)=>{if(typeof b!=='function')return b;let result={};result[c]=b;return result;},VI
=K(),Kt=K(0),MZ=K(),IK=K(),SF=null,UL=null,G1=()=>{G1=Bf(IK);Ts();},FE=(b,c)=>{G1();if(c>=2&&c<=36&&b>=0&&b<c)return b<10?(48+b|0)&65535:((97+b|0)-10|0)&65535;return 0;},Ts=()=>{SF=Bx(Nd);UL=Bd(IK,128);};
function GE(){I.call(this);this.nd=null;}
let SD=(a,b)=>{a.nd=b;},EL=a=>{let b=new GE();SD(b,a);return b;},B8=b=>{let c,d,e,f,g,h,i,j,k,l,m;if(b===null)return null;c=Bn(typeof b);d=!U(c,H(6))&&!U(c,H(7))?0:1;Fw();e=Li;if(e!==null){if(d){f=e.get(b);g=(typeof f=='undefined'?1:0)?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=EL(b);e.set(b,new WeakRef(h));return h;}if(U(c,H(8))){i=HA;j=Lf;f=i.get(b);g=(typeof f=='undefined'?1:0)?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=EL(b);k=h;i.set(b,new WeakRef(k));j.register(k,b);return h;}if
(U(c,H(9))){l=Gg;m=O5;f=l.get(b);g=(typeof f=='undefined'?1:0)?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=EL(b);k=h;l.set(b,new WeakRef(k));m.register(k,b);return h;}if(U(c,H(10))){f=PI;g=f===null?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=EL(b);PI=new WeakRef(h);return h;}}return EL(b);},Bj=b=>{if(b===null)return null;return !(b instanceof GE)?b:b.nd;},Mq=b=>{if(b===null)return null;return !(b instanceof De())?b:Bj(b);},XQ=(a,b)=>{if(b===a)return 1;if(b===null)return 0;if(!(b instanceof GE))return 0;return a.nd
!==b.nd?0:1;},W6=K(),X=(b,c)=>{if(b===c)return 1;return b!==null?b.X(c):c!==null?0:1;},BR=b=>{if(b!==null)return b;b=new EI;BW(b,H(2));Z(b);},PG=K(0),Gf=K(0),EG=K(),Ci=a=>{return a.ba()?0:1;},EK=(a,b)=>{let c;c=BM(a);while(BJ(c)){if(X(BH(c),b))return 1;}return 0;},Iu=(a,b)=>{let c,d;c=0;d=b.p();while(d.q()){b=d.s();if(!V(a,b))continue;c=1;}return c;},Ru=K(0),HZ=K(0),Ih=()=>{Fj();return Lj;},Ml=b=>{let c;Fj();c=new Rg;c.rr=b;return c;},NC=(b,c)=>{let d;BR(b);BR(c);d=new QR;d.rU=b;d.ru=c;return d;},O$=b=>{let c,
d,e;c=b.data;d=c.length;e=0;while(e<d){BR(c[e]);e=e+1|0;}return IZ(b.be());};
function EV(){EG.call(this);this.kX=0;}
let BM=a=>{let b;b=new ME;b.qC=a;b.rN=a.kX;b.rP=a.ba();b.pN=(-1);return b;},JU=(a,b)=>{let c,d,e;c=a;d=c.jz;e=0;while(true){if(e>=d)return (-1);if(X(b,BF(c,e)))break;e=e+1|0;}return e;},F0=(a,b)=>{let c,d;if(!PE(b,HZ))return 0;c=b;if(a.ba()!=c.ba())return 0;d=0;while(d<c.ba()){if(!X(a.bf(d),c.bf(d)))return 0;d=d+1|0;}return 1;},I9=K(0),D$=K(0);
function Gd(){let a=this;EV.call(a);a.kz=null;a.jz=0;}
let W7=a=>{HQ(a,10);},Bi=()=>{let a=new Gd();W7(a);return a;},HQ=(a,b)=>{let c;if(b>=0){a.kz=Bd(I,b);return;}c=new BT;Br(c);Z(c);},AAb=a=>{let b=new Gd();HQ(b,a);return b;},Vh=(a,b)=>{let c,d,e,f;HQ(a,b.jz);c=BM(b);d=0;while(true){e=a.kz.data;f=e.length;if(d>=f)break;e[d]=BH(c);d=d+1|0;}a.jz=f;},Hf=a=>{let b=new Gd();Vh(b,a);return b;},BF=(a,b)=>{HX(a,b);return a.kz.data[b];},T9=a=>{return a.jz;},L4=(a,b,c)=>{let d,e;HX(a,b);d=a.kz.data;e=d[b];d[b]=c;return e;},V=(a,b)=>{let c,d,e,f,g,h;c=a.jz+1|0;d=a.kz.data.length;if
(d<c){c=d>=1073741823?2147483647:BA(c,BA(d*2|0,5));e=a.kz;f=HP(Bz(e));if(f===null){b=new EI;Br(b);Z(b);}if(f===Bx(T_)){b=new BT;Br(b);Z(b);}if(c<0){b=new R0;Br(b);Z(b);}g=e.data;e=Su(f.k1,c);h=BG(c,g.length);d=0;while(d<h){e.data[d]=g[d];d=d+1|0;}a.kz=e;}e=a.kz.data;h=a.jz;a.jz=h+1|0;e[h]=b;a.kX=a.kX+1|0;return 1;},GH=(a,b)=>{let c,d,e,f;HX(a,b);c=a.kz.data;d=c[b];e=a.jz-1|0;a.jz=e;while(b<e){f=b+1|0;c[b]=c[f];b=f;}c[e]=null;a.kX=a.kX+1|0;return d;},Gi=a=>{let b,c,d,e,f,g;b=a.kz;c=0;d=a.jz;e=null;if(c>d){e=
new BT;Br(e);Z(e);}while(c<d){f=b.data;g=c+1|0;f[c]=e;c=g;}a.jz=0;a.kX=a.kX+1|0;},HX=(a,b)=>{let c;if(b>=0&&b<a.jz)return;c=new Cq;Br(c);Z(c);};
function BI(){let a=this;I.call(a);a.sy=null;a.jZ=0;}
let Cy=(a,b,c)=>{a.sy=b;a.jZ=c;},Tt=(a,b)=>{return a!==b?0:1;};
function Dg(){let a=this;BI.call(a);a.jD=null;a.rl=null;a.lX=null;a.nA=null;a.pJ=null;}
let Cf=null,C4=null,B0=null,CH=null,C9=null,Dm=null,C1=null,El=null,CX=null,Dy=null,Eu=null,Gq=null,Do=null,Ee=null,Cw=null,Hx=null,FS=null,Ga=null,GQ=null,EW=null,Dr=null,Fq=null,EX=null,QZ=null,Ba=()=>{Ba=Bf(Dg);SJ();},B7=()=>{Ba();return QZ.be();},Nt=(a,b,c,d,e,f,g,h)=>{Ba();Cy(a,b,c);a.jD=d;a.rl=e;a.lX=f;a.nA=g;a.pJ=h;},BL=(a,b,c,d,e,f,g)=>{let h=new Dg();Nt(h,a,b,c,d,e,f,g);return h;},LB=b=>{let c,d,e,f;Ba();c=(B7()).data;d=c.length;e=0;while(e<d){f=c[e];if(U(f.jD,b))return Bw(f);e=e+1|0;}return Bp();},Oi
=a=>{let b;b=a.rl;Fy();return b!==B3?0:1;},Qq=(a,b,c)=>{let d,e,f;if(Ck(c))c=H(11);d=a.jD;e=a.lX.bl();b=IF(b);f=M();P(J(J(J(J(J(J(J(f,d),H(12)),e),H(13)),b),H(14)),c),46);return L(f);},IF=b=>{let c;Ba();if(b.jv.length>40){b=Dx(b,0,40);c=M();P(J(c,b),8230);b=L(c);}return b;},WZ=()=>{let b,c;Ba();b=Bd(Dg,23);c=b.data;c[0]=Cf;c[1]=C4;c[2]=B0;c[3]=CH;c[4]=C9;c[5]=Dm;c[6]=C1;c[7]=El;c[8]=CX;c[9]=Dy;c[10]=Eu;c[11]=Gq;c[12]=Do;c[13]=Ee;c[14]=Cw;c[15]=Hx;c[16]=FS;c[17]=Ga;c[18]=GQ;c[19]=EW;c[20]=Dr;c[21]=Fq;c[22]=EX;return b;},SJ
=()=>{let b;b=new Dg;Fy();Nt(b,H(15),0,H(16),B3,CA(BO(Bv,[H(17),H(18),H(19),H(20),H(21),H(22),H(23),H(24),H(25),H(26),H(27)])),H(17),H(28));Cf=b;C4=BL(H(29),1,H(27),B3,WW(1000),H(2),H(30));B0=BL(H(31),2,H(32),B3,CA(BO(Bv,[H(33),H(34),H(35),H(36)])),H(33),H(37));CH=BL(H(38),3,H(36),B3,Jn(Jp(0),21057),H(2),H(39));C9=BL(H(40),4,H(41),B3,Jn(C7(0.0,21056.0),21057),H(2),H(42));Dm=BL(H(43),5,H(44),B3,C7(0.0,4.294967295E9),H(0),H(45));C1=BL(H(46),6,H(47),B3,Jn(C7(1.0,64.0),6),H(48),H(49));El=BL(H(50),7,H(51),B3,CA(BO(Bv,
[H(52),H(53),H(54),H(55),H(56),H(57),H(58)])),H(52),H(59));CX=BL(H(60),8,H(61),B3,CA(BO(Bv,[H(52),H(58),H(53),H(54)])),H(52),H(62));Dy=BL(H(63),9,H(64),B3,CA(BO(Bv,[H(65),H(66)])),H(65),H(67));Eu=BL(H(68),10,H(69),B3,CA(BO(Bv,[H(70),H(71),H(72)])),H(70),H(73));Gq=BL(H(74),11,H(75),B3,Jp(1),H(76),H(77));Do=BL(H(78),12,H(79),B3,Jr(C7(1.0,1000.0),H(80)),H(80),H(81));Ee=BL(H(82),13,H(83),Cx,C7(1.0,1000000.0),H(84),H(85));Cw=BL(H(86),14,H(87),Cx,C7(0.0,1000000.0),H(0),H(88));Hx=BL(H(89),15,H(90),Cx,Jr(Y3(BO(Bv,[H(91),
H(92),H(93),H(64),H(94),H(95),H(96),H(97),H(98)])),H(99)),H(99),H(100));FS=BL(H(101),16,H(102),Cx,CA(BO(Bv,[H(80),H(103),H(104)])),H(80),H(105));Ga=BL(H(106),17,H(107),Cx,CA(BO(Bv,[H(108),H(109)])),H(108),H(110));GQ=BL(H(111),18,H(112),Cx,CA(BO(Bv,[H(113),H(114)])),H(113),H(115));EW=BL(H(116),19,H(117),Cx,Xf(),H(118),H(119));Dr=BL(H(120),20,H(121),Cx,Jr(C7(1.0,10000.0),H(122)),H(123),H(124));Fq=BL(H(125),21,H(126),Cx,CA(BO(Bv,[H(127),H(128),H(129)])),H(127),H(130));EX=BL(H(131),22,H(132),Cx,CA(BO(Bv,[H(127),
H(133),H(134)])),H(127),H(135));QZ=WZ();};
function Hs(){let a=this;I.call(a);a.nr=null;a.lg=null;a.qw=null;a.lI=null;a.nn=null;a.oG=null;a.j6=null;a.ma=null;a.ox=null;a.oE=null;a.oY=null;a.kq=null;a.jA=null;a.p_=null;a.m7=null;a.nx=null;a.ob=0;a.mc=0;a.nK=0;a.nF=0;a.n5=0;a.mm=0;a.q0=0;a.pk=0;a.oo=0;a.oR=0;}
let J7=a=>{P1(a.jA);CM(a);},K$=a=>{Fd(a.jA);CM(a);},L5=a=>{My(a.kq,Oq(a.lg));DI(a);},DI=a=>{a.nx=Bp();a.oR=0;Kk(a.jA,new PO);FQ(a);Ct(a);LP(a);a.lI.hear("engine");},Nq=(a,b)=>{Fd(a.jA);CT(a.jA,b);Kk(a.jA,new Ro);CM(a);},KC=(a,b)=>{CT(a.jA,KP(a,b));Ii(a.jA,new Lu,150.0);CM(a);},KP=(a,b)=>{return Bu(0.0,Bg(b,CG(a.jA)))|0;},RH=(a,b,c)=>{let d;d=ED(c);if(KO(d)&&Ei(d)===Bs(Ei(d)))return d;d=M();J(J(J(J(d,b),H(136)),c),H(137));a.nx=Bw(L(d));FQ(a);return J$();},LP=a=>{let b,c,d;a:{b:{b=a.nF;c=a.jA.jY;Ba();a.nF=BD(c,
EW,H(5));d=(matchMedia("(prefers-reduced-motion: reduce)")).matches?1:0;if(a.nF&&!d){if(a.n5)break b;if(!b)break b;}b=0;break a;}b=1;}a.n5=b;Rz(a);},Rz=a=>{Nc(a);Ct(a);},Nc=a=>{let b;clearTimeout(a.q0);if(a.n5&&a.mc){b=a.m7;if(b.pl){if(PD(b))J7(a);else{b=new JN;b.sg=a;a.q0=setTimeout(Bh(Bj(b),"onTimer"),200);}}}},CM=a=>{a.n5=0;a.pk=1;KU(a.j6.k3);Ct(a);},Ct=a=>{let b;if(a.mc&&!a.mm){b=new Iq;b.p2=a;a.mm=requestAnimationFrame(Bh(Bj(b),"onAnimationFrame"));}},I$=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,
v,w,x,y,z,ba,bb,bc;b=F3;c=JK(a.jA)&&!b?0:1;a:{if(!c){if(!Pn(a.m7))break a;if(!PD(a.m7))break a;}d=a.j6;e=a.jA;f=Rb(a)&&!b?1:0;b:{g=e.jY;h=EZ(e.jC);i=new Qp;j=e.jC;k=Ra(h.jI.jw);if(!B5(d.mH)){l=Bl(d.mH);m=h.j1;if(Gv(l.pV,m)&&Mv(l.pv,k)?1:0)break b;}l=new NB;n=h.j1;o=CI(n);p=o<=500?100:o>5000?25:50;l.n3=BE(1,2);l.nk=Bp();l.pu=Bp();l.pV=n;l.pv=k;l.rV=p;q=new Gu;m=new Cg;b=Bb(p,p);FW(m,b,2);r=0;while(r<b){BV(m,r,0,GU(k.kx,k.kv,r%p|0,p));BV(m,r,1,GU(k.kn,k.kh,r/p|0,p));r=r+1|0;}Jf(q,n,m);l.nw=q;l.pd=E3(n,l.n3);d.mH
=Bw(l);}s=Bl(d.mH);if(f)q=UJ();else{m=Bc(16777215);q=new Fe;n=Bc(1841698);t=Bc(5591647);u=Bc(3815235);v=Bc(2762803);FA();w=EB(FJ,0.0);x=EB(FJ,1.0);y=Bc(7744131);z=Bc(1800247);ba=Bc(7744131);l=PR(BO(CJ,[Bc(16645110),Bc(16574929),Bc(16306096),Bc(15379876),Bc(13602724),Bc(11107236),Bc(8350359)]));k=FJ;bb=Bd(CJ,k.m3.data.length);bc=bb.data;o=0;b=bc.length;while(o<b){bc[o]=JE(DU(k.m3.data[o],0.2),m);o=o+1|0;}HY(q,m,n,t,u,v,w,x,y,z,ba,l,PR(bb));}l=!(EM(d.mO)&&GI(d.mO)<Bk(h.jI)?1:0)?CE():d.mO;i.mk=g;i.sx=j;i.kI=h;i.on
=s;i.or=q;i.mB=l;i.k_=c;RG(d.ow,i,c);RG(d.nZ,i,c);OG(d.k3,f,c);OG(d.mn,f,c);R_(d.nZ,i);Uh(d.qq,e);Wy(d.sp,i);Y$(d.rH,i);ZJ(d.r8,e.jC,D5(g));Xg(d.qe,i);}},Mj=(a,b)=>{F3=b;KU(a.j6.k3);LW(a.j6.k3,b);LW(a.j6.mn,b);I$(a);},FQ=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p;b=a.nr;c=a.jA.jY;Ba();b.setAttribute("data-theme",T(Bt(c,Fq)));d=a.j6;e=a.kq;c=a.nx;f=a.ob&&BD(a.jA.jY,EX,H(134))?H(138):!U(a.qw,H(134))?H(139):H(140);g=BP(e);h=Hf(e.ol.st);BR(h);b=new QH;b.qr=h;FC(c,b);i=DA(g,Ip());j=d.qR;if(i)b=Ih();else{b=Bi();c=Dp(g);i
=Bo(c)<=1?0:1;a:{if(i){k=c.kV;Cr();if(k!==Q3)break a;}if(i)V(b,H(141));b:{c=Bt(g,Cf);l=(-1);switch(Dc(c)){case -1360216880:if(!U(c,H(23)))break b;l=2;break b;case -895939855:if(!U(c,H(24)))break b;l=3;break b;case 118875:if(!U(c,H(17)))break b;l=0;break b;case 3684185:if(!U(c,H(22)))break b;l=1;break b;default:}}c:{switch(l){case 0:case 1:case 2:case 3:break;default:l=0;break c;}l=1;}if(l){k=!i?H(142):H(143);m=M();J(J(J(m,H(144)),c),k);k=L(m);V(b,k);}}if(BD(g,B0,H(35))){c=Dp(g);i=1;d:{while(i<Bo(c)){if(Be(c,
i)>1){i=1;break d;}i=i+1|0;}i=0;}if(i)V(b,H(145));}if(BD(g,Eu,H(72))){n=FT(g);if(n>0.3){c=BZ(n);k=M();J(J(J(k,H(146)),c),H(147));k=L(k);V(b,k);}}else{i=P8(g);l=BD(g,Eu,H(71));o=!l?i:10.0*i;if(FT(g)*o>80.0){c=!l?H(2):H(148);k=BZ(FT(g));m=BZ(Bs(4000.0/o)/1000.0);p=M();P(J(J(J(J(J(J(R(J(p,H(149)),i),H(150)),c),H(151)),k),H(152)),m),46);k=L(p);V(b,k);}}}VE(j,h,b);b=d.pz;k=Bt(g,FS);b.setAttribute("data-controls",T(k));Zx(d.rY,C6(Bt(g,Hx),44));c=BM(d.rn.oc);while(BJ(c)){ZM(BH(c),g);}TG(d.rc,e);V1(d.pW,CR(d.nD)&&DA(Bl(d.nD),
g)?1:0);d.nD=Bw(g);d=d.qE;e=M();J(J(J(e,H(153)),f),H(154));BC(d,L(e));Ct(a);},Rb=a=>{let b,c,d;a:{b=a.jA.jY;Ba();c=Bt(b,Fq);d=(-1);switch(Dc(c)){case 3075958:if(!U(c,H(129)))break a;d=1;break a;case 102970646:if(!U(c,H(128)))break a;d=0;break a;default:}}b:{switch(d){case 0:break;case 1:d=1;break b;default:d=a.nn.matches?1:0;break b;}d=0;}return d;},VN=b=>{let c;b=b;c=b.jA.jY;Ba();return T(BD(c,EX,H(134))&&!b.ob?H(134):H(133));},W_=b=>{return !!b.jA.j7;},TI=b=>{let c;b=b;c=Mn(b.kq);Ba();Cl(c,Cw.jD,Cc(BU(b.jA.jC)));return T(In(c));},Wj
=b=>{b=b;b.ob=1;FQ(b);},W$=b=>{b=b;Fd(b.jA);KC(b,0.0);},US=b=>{K9(b.j6.mn);},VQ=(b,c)=>{let d;c=Bn(c);b=b;c=RH(b,H(155),c);d=new N9;d.rF=b;Qa(c,d);},S9=(b,c)=>{let d;c=Bn(c);b=b;c=RH(b,H(156),c);d=new M2;d.rt=b;Qa(c,d);},WQ=b=>{let c,d,e,f,g,h,i,j,k,l,m,n;b=b.jA;c=b.jY;b=EZ(b.jC);d=Ge(b);e=EA(H(157));f=(B7()).data;g=f.length;h=0;while(h<g){i=f[h];if(!Hc(c,i)){j=e.jR<=1?H(2):H(158);j=O(O(P(O(e,j),34),i.jD),H(159));k=i.lX;i=Bt(c,i);if(!OV(k,i)){k=M();P(J(P(k,34),i),34);i=L(k);}O(j,i);}h=h+1|0;}l=L(P(e,125));h
=b.le;e=RC(b.kS);i=Pe(d.jL);d=Pe(d.jK);j=b.lS;j=Nj(j.ju,0,j.jx);m=Dz(b);n=Bk(b.jI);g=b.l5;k=M();b=J(R(J(R(J(J(J(J(J(J(J(J(J(R(J(J(J(k,H(160)),l),H(161)),h),H(162)),e),H(163)),i),H(164)),d),H(165)),j),H(166)),m),H(167)),n),H(168));h=b.jR;d=b;e=!g?H(118):H(5);KW(d,h,e);P(b,125);return T(L(k));},TH=b=>{return b.p_;},Sv=b=>{K$(b);},Yh=(b,c)=>{b=b;PK(b.j6.k3,c);Ct(b);},Uk=b=>{let c,d,e;b=b;if(!b.mc){b.mc=1;c=b.j6;HJ(c.ow);HJ(c.nZ);c=b.nn;d=b.ma;c.addEventListener("change",Bh(d,"handleEvent"));d=window;e=b.ma;d.addEventListener("resize",
Bh(e,"handleEvent"));d=window;e=b.oE;d.addEventListener("beforeprint",Bh(e,"handleEvent"));d=window;e=b.oY;d.addEventListener("afterprint",Bh(e,"handleEvent"));if(FB(b.lg)){d=window;e=b.ox;d.addEventListener("hashchange",Bh(e,"handleEvent"));}if(Om(b.lg))L5(b);if(!b.nK){b.nK=1;LP(b);}I$(b);Ct(b);}},YU=b=>{let c,d,e,f;b=b;b.mc=0;c=b.nn;d=b.ma;c.removeEventListener("change",Bh(d,"handleEvent"));d=window;e=b.ma;d.removeEventListener("resize",Bh(e,"handleEvent"));d=window;e=b.oE;d.removeEventListener("beforeprint",
Bh(e,"handleEvent"));d=window;e=b.oY;d.removeEventListener("afterprint",Bh(e,"handleEvent"));d=window;e=b.ox;d.removeEventListener("hashchange",Bh(e,"handleEvent"));f=b.mm;cancelAnimationFrame(f);b.mm=0;},S3=(b,c)=>{let d;c=Bn(c);b=b;d=Mn(b.kq);if(!(b.nr.hasAttribute(T(c))?1:0))Cs(d,c);else Cl(d,c,Bn(b.nr.getAttribute(T(c))));My(b.kq,d);DI(b);},Zb=b=>{K9(b.j6.k3);},R8=(b,c)=>{b=b;PK(b.j6.mn,c);Ct(b);},UK=b=>{J7(b);},Cq=K(BN),YM=K(BN),B6=K(0),Cn=K(0),Tm=K(),Q_=K(0);
function MQ(){I.call(this);this.jJ=null;}
let MA=(a,b)=>{let c;c=a.jJ;Nq(c,KP(c,BU(c.jA.jC)+b));},Fh=(a,b)=>{let c;c=a.jJ;Nq(c,KP(c,b));},FG=a=>{Ct(a.jJ);},Kn=(a,b,c)=>{let d,e,f,g,h,i,j;d=a.jJ.kq;e=BP(d);f=H8(e,b,c);if(B5(f))d=Qq(b,c,Bt(e,b));else{a:{b:{g=Fx(d.kM);Cl(g,b.jD,Dv(CC(Bl(f),b)));h=Bl(f);HE();switch(LE.data[b.jZ]){case 1:Ba();if(!BD(h,B0,H(36))){Cs(g,CH.jD);break a;}KG(d,F_(BP(d),(EZ(d.j5.jC)).kO),g);break a;case 2:break b;case 3:break;case 4:Ba();Cs(g,C9.jD);i=BD(BP(d),B0,H(36));j=i&&!G8(BP(d))&&G8(h)?1:0;if(!j)Cs(g,CH.jD);if(i&&!j)Cs(g,
B0.jD);break a;default:break a;}b=BP(d);Ba();if(!BD(b,B0,H(36)))break a;Cs(g,B0.jD);Cs(g,CH.jD);break a;}Ba();if(!K3(CC(h,Cf),Bw(H(27))))Cs(g,C4.jD);else KG(d,FZ(BP(d),G5(BP(d))),g);}b=Bl(f);Ba();i=!(CB(b,Cw)>D5(Bl(f)))?0:1;if(!(!i&&DA(Bl(f),e)))Cs(g,Cw.jD);if(!Mu(g,d.kM)){F9(d);Ff(d,g);}d=H(2);}if(Ck(d)){CM(a.jJ);DI(a.jJ);}return d;},E$=(a,b)=>{let c,d,e,f,g,h;c=a.jJ.kq;F9(c);d=Fx(c.kM);e=(B7()).data;f=e.length;g=0;while(g<f){h=e[g];if(!Oi(h)&&h!==Ee&&h!==Cw&&h!==Dr?0:1)Cs(d,h.jD);g=g+1|0;}K5(d,b);Ff(c,d);Fd(c.j5);CT(c.j5,
Df(BP(c)));DI(a.jJ);CM(a.jJ);},Ev=(a,b,c)=>{let d,e,f,g;d=a.jJ.kq;e=d.j5.j7;f=BP(d);if(BU(d.j5.jC)>0)f=F_(f,(EZ(d.j5.jC)).kO);b=b.dg(f);if(!DA(b,BP(d))){if(!c)F9(d);g=Fx(d.kM);KG(d,b,g);Ba();Cs(g,Cw.jD);Ff(d,g);if(e)P1(d.j5);}DI(a.jJ);CM(a.jJ);},Pj=a=>{let b;b=a.jJ.kq;Rl(b,b.lE,b.mG);DI(a.jJ);CM(a.jJ);},JL=a=>{let b;b=a.jJ.kq;Rl(b,b.mG,b.lE);DI(a.jJ);CM(a.jJ);},Em=(a,b)=>{let c;c=a.jJ;c.j6.mO=b;Ct(c);},BB=K(0);
function Kq(){I.call(this);this.rM=null;}
let S1=(b,c)=>{Ct(b.rM);};
function Kp(){I.call(this);this.q$=null;}
let V4=(b,c)=>{L5(b.q$);};
function Ks(){I.call(this);this.qa=null;}
let Ss=(b,c)=>{Mj(b.qa,1);};
function Kr(){I.call(this);this.sj=null;}
let Xd=(b,c)=>{Mj(b.sj,0);};
function KS(){I.call(this);this.kl=null;}
let J1=null,U$=(a,b)=>{a.kl=b;},R1=a=>{let b=new KS();U$(b,a);return b;},Bp=()=>{if(J1===null)J1=R1(null);return J1;},Bw=b=>{return R1(BR(b));},Bl=a=>{let b;b=a.kl;if(b!==null)return b;b=new D4;Br(b);Z(b);},CR=a=>{return a.kl===null?0:1;},B5=a=>{return a.kl!==null?0:1;},FC=(a,b)=>{let c;c=a.kl;if(c!==null)b.di(c);},Eh=(a,b)=>{let c;c=a.kl;if(c!==null)b=c;return b;},Dv=a=>{let b;b=a.kl;if(b!==null)return b;b=new D4;Br(b);Z(b);},K3=(a,b)=>{if(a===b)return 1;if(!(b instanceof KS))return 0;return X(b.kl,a.kl);};
function Mw(){let a=this;I.call(a);a.nz=null;a.n1=null;}
let FB=a=>{return a.nz.hasAttribute("fragment")?1:0;},Om=a=>{return FB(a)&&!U(Bn(location.hash.slice(1)),a.n1)?1:0;},Oq=a=>{let b,c;b=Lv(a);if(FB(a)){c=Bn(location.hash.slice(1));a.n1=c;K5(b,JT(c));}return b;},Lv=a=>{let b,c,d,e,f,g;b=CK();c=(B7()).data;d=c.length;e=0;while(e<d){f=c[e];if(a.nz.hasAttribute(T(f.jD))?1:0){g=f.jD;Cl(b,g,Bn(a.nz.getAttribute(T(g))));}e=e+1|0;}return b;};
function PF(){let a=this;I.call(a);a.mG=null;a.lE=null;a.j5=null;a.kM=null;a.ol=null;a.md=0;}
let BP=a=>{return a.j5.jY;},Mn=a=>{return Fx(a.kM);},My=(a,b)=>{let c;if(!Mu(b,a.kM)){c=Df(BP(a));F9(a);Ff(a,Fx(b));if(Df(BP(a))!=c)CT(a.j5,Df(BP(a)));}},Rl=(a,b,c)=>{let d,e;if(!Ci(b)){a.md=a.md+1|0;d=MO(a);V(c,d);b=b;d=GH(b,b.jz-1|0);e=BP(a);Ff(a,d.nb);if(!(DA(e,BP(a))&&Df(e)==Df(BP(a))))CT(a.j5,d.nX);}},F9=a=>{let b,c;a.md=a.md+1|0;b=a.lE;c=MO(a);V(b,c);Gi(a.mG);b=a.lE;if(b.jz>200)GH(b,0);},MO=a=>{let b,c,d;b=new JG;c=a.kM;d=BU(a.j5.jC);b.nb=c;b.nX=d;return b;},Ff=(a,b)=>{let c,d,e;a.kM=b;b=GA(b);a.ol=b;c
=a.j5;d=b.mx;e=DA(d,c.jY);c.jY=d;c.ll=NaN;if(!e){c.jC=L2(d);c.oV=c.oV+1|0;c.j7=0;CT(c,Df(d));}else if(BU(c.jC)>CG(c))CT(c,CG(c));},KG=(a,b,c)=>{let d,e,f,g,h;d=(B7()).data;e=d.length;f=0;while(f<e){g=d[f];h=CC(b,g);if(CR(h)&&!K3(h,CC(BP(a),g)))Cl(c,g.jD,Bl(h));f=f+1|0;}},SQ=K(),JT=b=>{let c,d;c=CK();b=new URLSearchParams(T(b));d=new H6;d.pL=c;b.forEach(Bh(Bj(d),"pair"));return c;},In=b=>{let c,d,e,f;c=new URLSearchParams("");d=0;while(d<G3(b)){e=FF(b,d);f=GV(b,d);c.append(T(e),T(f));d=d+1|0;}return Bn(c.toString());};
function Gw(){let a=this;I.call(a);a.l9=null;a.p5=null;a.k0=null;a.lK=null;a.nJ=null;a.o2=null;}
let ZL=b=>{return b.k0.jC.j$;},ZS=b=>{return !!Rb(b.lK.jJ);},V7=b=>{b=b;return T(!FB(b.p5)?H(2):Bn((location.href.split('#'))[0]));},TE=(b,c)=>{let d;d=c;b=b.lK;c=d>=0?Dl(d):CE();Em(b,c);},Un=b=>{FG(b.lK);},Zz=(b,c)=>{let d;d=c;return RS(b.k0.jC,d);},WI=b=>{return b.k0.oV;},XN=b=>{let c,d,e,f,g,h,i,j,k,l;b=b.k0.jC;c=b.kG.jz;d=((c+60|0)-1|0)/60|0;e=((c+d|0)-1|0)/d|0;c=1+(N$(b,0)).data.length|0;f=Bm(Bb(e,c));g=f.data;h=0;while(h<e){i=Bb(h,d);j=N$(b,i);k=j.data;l=Bb(h,c);g[l]=Bb(i,b.kZ);Ca(j,0,f,l+1|0,k.length);h
=h+1|0;}return MY(f);},UF=(b,c)=>{c=Bn(c);b=b.lK;c=JT(c);E$(b,c);},Tf=b=>{let c,d,e;b=HM(b.k0.jC.ke);c=Gn(b.kQ,P_(b));d=b.ly;e=d.data;Ca(d,0,c,b.kQ.data.length,e.length);return MY(c);},Zr=b=>{return !!b.k0.jC.lb;},Xi=b=>{return b.l9.md;},T7=b=>{return BU(b.k0.jC);},Y1=(b,c)=>{let d;d=c;Fh(b.lK,d);},X3=b=>{let c,d,e,f,g,h,i,j;b=b;if(!(!B5(b.nJ)&&Bl(b.nJ)===BP(b.l9))){b.nJ=Bw(BP(b.l9));c=b.l9;d=CK();e=(B7()).data;f=e.length;g=0;while(g<f){h=e[g];i=CC(BP(c),h);j=new Rr;j.qY=d;j.qZ=h;FC(i,j);g=g+1|0;}b.o2=In(d);}return T(b.o2);},Ed
=K(0),QY=K(),YH=a=>{return performance.now();};
function Nn(){let a=this;I.call(a);a.jY=null;a.jC=null;a.oV=0;a.j7=0;a.lW=0;a.q7=0;a.ll=0.0;a.qg=0.0;a.rE=0;}
let P1=a=>{if(BU(a.jC)>=CG(a))CT(a,0);a.j7=1;a.ll=NaN;},Fd=a=>{a.j7=0;a.lW=0;},CT=(a,b)=>{b=BA(0,BG(b,CG(a)));a.q7=b;a.lW=b==BU(a.jC)?0:1;},JK=a=>{return !a.j7&&!a.lW?0:1;},CG=a=>{let b,c;b=D5(a.jY);c=a.jC;if(c.lb)b=BG(c.j$,b);return b;},Kk=(a,b)=>{Ii(a,b,30.0);},Ii=(a,b,c)=>{let d,e,f,g,h;d=b.bK();if(a.lW)e=a.q7;else if(!a.j7)e=BU(a.jC);else{f=a.jY;Ba();g=BD(f,Dr,H(122))?CE():Dl(CB(f,Dr)|0);if(g!==CP?0:1)e=CG(a);else{if(!(!(isNaN(a.ll)?1:0)&&!(d-a.qg>1000.0))){a.ll=d;a.rE=BU(a.jC);}a.qg=d;e=Bg(a.rE+(d-a.ll)
*GI(g)/1000.0,CG(a))|0;}}h=Lc(a.jC,e,16);while(!h&&b.bK()-d<c){h=Lc(a.jC,e,16);}e=a.lW;if(!(!e&&h))a.ll=NaN;h=e&(h?0:1);a.lW=h;a.j7=a.j7&(!h&&BU(a.jC)>=CG(a)?0:1);};
function Q2(){let a=this;I.call(a);a.oH=null;a.ne=null;}
let U7=(a,b)=>{a.ne=Bp();a.oH=b;},LV=a=>{let b=new Q2();U7(b,a);return b;},H8=(a,b,c)=>{let d;c=b.lX.dB(c);d=new Qn;d.pE=a;d.pF=b;b=c.kl;if(b!==null){c=d;b=b;b=CS(c.pE,c.pF,b);c=b===null?Bp():Bw(b);}return c;},F_=(a,b)=>{let c,d,e,f,g;c=M();d=0;while(true){e=b.data;if(d>=e.length)break;O(O(c,d<=0?H(2):H(169)),BZ(e[d]));d=d+1|0;}if(GY(a)){Ba();f=CS(a,C1,H(48));g=El;f=CS(f,g,Bt(a,g));g=CX;a=CS(f,g,Bt(a,g));}Ba();return CS(CS(a,B0,H(36)),CH,L(c));},FZ=(a,b)=>{let c,d,e,f;Ba();c=CS(a,Cf,H(27));d=C4;e=M();f=0;while
(f<Bk(b)){O(P(O(P(O(O(e,f<=0?H(2):H(170)),BZ(W(b.jw,f,0))),44),BZ(W(b.jw,f,1))),44),BZ(W(b.jG,f,0)));f=f+1|0;}return CS(c,d,L(e));},CS=(a,b,c)=>{let d,e;d=Hf(a.oH);e=b.jZ;b=Bw(c);L4(d,e,b);return LV(d);},CC=(a,b)=>{let c,d;c=a.oH;d=b.jZ;return BF(c,d);},Bt=(a,b)=>{let c;a:{b:{Ba();if(!(b===Cf&&Pr(a))){if(b!==Dy)break b;if(J2(a))break b;}c=1;break a;}c=0;}return c?Jh(a,b):Eh(CC(a,b),Jh(a,b));},Jh=(a,b)=>{a:{HN();switch(Pv.data[b.jZ]){case 1:case 2:if(GY(a)){b=H(54);break a;}b=b.nA;break a;case 3:if(!J2(a)){b
=H(66);break a;}b=b.nA;break a;default:}b=b.nA;}return b;},Hc=(a,b)=>{return U(Bt(a,b),Jh(a,b));},BD=(a,b,c)=>{return U(Bt(a,b),c);},DA=(a,b)=>{let c,d,e,f;c=(B7()).data;d=c.length;e=0;while(e<d){f=c[e];if(Oi(f)&&!U(Bt(a,f),Bt(b,f)))return 0;e=e+1|0;}return 1;},G5=a=>{if(B5(a.ne))a.ne=Bw(TK(a));return Bl(a.ne);},Dp=a=>{let b,c,d,e,f,g,h,i,j,k,l;b=Bi();c=D8(2);d=b;V(d,c);if(GY(a))c=Ml(D8(2));else{c=Bi();Ba();e=(GO(Bt(a,C1))).data;f=e.length;g=0;while(g<f){h=D8(e[g]|0);V(c,h);g=g+1|0;}}Iu(b,c);V(d,D8(1));i=new Ir;Ba();j
=Rc(Bt(a,El));k=Rc(Bt(a,CX));c=Dy;Gc();h=!BD(a,c,EJ.pA)?Nm:EJ;f=d.jz;if(f<2){c=new BT;BW(c,H(171));Z(c);}d=new IN;l=Bd(I,f);e=l.data;b=BM(b);f=0;c=b;while(BJ(c)){b=BH(c);if(b===null){b=new EI;Br(b);Z(b);}g=f+1|0;e[f]=b;f=g;}d.nW=l;i.ku=d;i.kV=j;i.lG=k;i.lQ=h;return i;},FT=a=>{Ba();return CB(a,Gq);},PL=a=>{let b,c,d,e,f,g;b=Du(CI(Dp(a)));c=b.data;Ba();d=(GO(Bt(a,C9))).data;e=d.length;f=0;while(f<e){g=d[f];if(g<c.length)c[g|0]=1;f=f+1|0;}return b;},P8=a=>{let b;b=Bk(G5(a));Ba();if(!BD(a,Do,H(80)))b=Bg(CB(a,Do),
b)|0;return b;},D5=a=>{Ba();return CB(a,Ee)|0;},Df=a=>{Ba();return BG(CB(a,Cw)|0,D5(a));},GY=a=>{Ba();return BD(a,B0,H(34));},Pr=a=>{Ba();return U(Eh(CC(a,Cf),H(2)),H(27))&&Ck(Bt(a,C4))?1:0;},J2=a=>{let b;Ba();b=CX;Cr();return BD(a,b,D3.mF);},G8=a=>{return (G4(a)).data.length!=CI(Dp(a))?0:1;},G4=a=>{Ba();return GO(Bt(a,CH));},CB=(a,b)=>{return K7(Bt(a,b));},Re=a=>{let b;b=new P3;Ba();b.rG=CB(a,Dm);return b;},TK=a=>{let b,c,d,e,f,g,h;a:{Ba();b=CB(a,Dm);c=Bt(a,Cf);d=(-1);switch(Dc(c)){case -1360216880:if(!U(c,
H(23)))break a;d=5;break a;case -982754077:if(!U(c,H(27)))break a;d=9;break a;case -895939855:if(!U(c,H(24)))break a;d=6;break a;case 3555:if(!U(c,H(19)))break a;d=1;break a;case 96727:if(!U(c,H(18)))break a;d=0;break a;case 109265:if(!U(c,H(21)))break a;d=3;break a;case 3373737:if(!U(c,H(20)))break a;d=2;break a;case 3684185:if(!U(c,H(22)))break a;d=4;break a;case 93832310:if(!U(c,H(26)))break a;d=8;break a;case 104080786:if(!U(c,H(25)))break a;d=7;break a;default:}}b:{switch(d){case 0:c=Ew(BX([0.0,0.0,0.0,
1.0]));break b;case 1:c=Ew(BX([0.0,1.0,1.0,1.0]));break b;case 2:c=Ew(BX([1.0,1.0,1.0,0.0]));break b;case 3:c=Ew(BX([1.0,0.0,0.0,0.0]));break b;case 4:c=Ew(BX([1.0,0.0,0.0,1.0]));break b;case 5:c=FP(new QG,b);break b;case 6:c=FP(new LA,b);break b;case 7:c=FP(new M4,b);break b;case 8:c=FP(new LL,b);break b;case 9:e=C6(Bt(a,C4),59);c=new GM;f=new Cg;g=e;FW(f,g.jz,2);Lz(c,f,BE(g.jz,1));d=0;while(d<g.jz){h=(GO(BF(g,d))).data;BV(c.jw,d,0,h[0]);BV(c.jw,d,1,h[1]);BV(c.jG,d,0,h[2]);d=d+1|0;}break b;default:}c=Fi();}return c;},Rc
=b=>{let c,d,e,f,g;Cr();c=(Mo.be()).data;d=c.length;e=0;while(true){if(e>=d){f=new Ib;g=M();J(J(J(g,H(172)),b),H(137));BW(f,L(g));Z(f);}f=c[e];if(U(f.mF,b))break;e=e+1|0;}return f;};
function P2(){let a=this;I.call(a);a.ke=null;a.qL=0;a.kG=null;a.kZ=0;a.l4=null;a.j$=0;a.lb=0;}
let YQ=(a,b)=>{let c,d,e,f,g,h,i;a:{a.kG=Bi();a.kZ=1;a.l4=Bm(256);c=new RA;c.k2=Dp(b);c.kB=G5(b);c.lm=P8(b);Ba();d=Bt(b,Eu);e=Dp(b);f=FT(b);g=(-1);switch(Dc(d)){case -361295720:if(!U(d,H(71)))break a;g=0;break a;case 2988943:if(!U(d,H(72)))break a;g=1;break a;default:}}b:{switch(g){case 0:h=new Le;h.r0=f;h.ms=Cj(e);break b;case 1:h=new Ni;h.lH=1.0;h.lA=1.0;h.pH=f;h.ml=Cj(e);h.mr=Cj(e);h.o5=Cj(e);h.os=Cj(e);break b;default:}h=new IV;F$();h.o8=f;}if(Hc(b,C9))d=h;else{d=new MN;i=PL(b);d.n0=h;d.p1=i;}c:{c.l8=d;e
=Bt(b,B0);g=(-1);switch(Dc(e)){case 115791563:if(!U(e,H(35)))break c;g=1;break c;case 289928229:if(!U(e,H(34)))break c;g=0;break c;case 1230441723:if(!U(e,H(36)))break c;g=2;break c;default:}}d:{switch(g){case 0:d=new M9;break d;case 1:d=new LN;break d;case 2:if(!G8(b)){d=Re(b);break d;}d=new Q7;d.q6=G4(b);break d;default:}d=Re(b);}c.kL=d.d0(c.k2);c.mQ=E3(c.k2,c.kB.jw);c.of=Km(c.k2,Bk(c.kB));c.r7=MB(c.k2,c.lm);c.pM=MB(c.k2,Bk(c.kB)%c.lm|0);KQ(c);a.ke=c;a.qL=BG(1024,4000000/P_(HM(c))|0);Ry(a);},L2=a=>{let b=
new P2();YQ(b,a);return b;},BU=a=>{return a.ke.j8;},RS=(a,b)=>{let c,d,e;c=a.j$;if(b<=c)return a.l4.data[b];d=new BT;e=M();P(R(J(R(J(e,H(173)),b),H(174)),c),46);BW(d,L(e));Z(d);},N$=(a,b)=>{return (BF(a.kG,b)).kQ;},EZ=a=>{let b,c,d,e,f,g,h,i,j,k;b=a.ke;c=a.lb&&BU(a)==a.j$?1:0;d=new Ja;e=b.k2;f=b.kB;g=M_(b.j8,b.lm,Bk(f));h=b.j8;i=b.nl;j=CN(b.kL);k=b.l8.d5();b=KE(GB(b.mQ));d.j1=e;d.jI=f;d.n6=g;d.le=h;d.kS=i;d.kO=j;d.oz=k;d.lS=b;d.l5=c;return d;},Lc=(a,b,c)=>{let d,e,f,g,h;if(a.lb)b=BG(b,a.j$);Q4(a,b);d=0;while
(true){e=a.ke;if(e.j8>=b)break;if(d>=c)break;RM(e);e=a.ke;if(e.j8<=a.j$)f=1;else{a:{g=e.nl;if(g-g===0.0){e=e.kL;f=1;b:{c:{while(true){h=e.jL.data;if(f>=h.length)break;if(!Pf(h[f].ju))break c;if(!Pf(e.jK.data[f].ju))break c;f=f+1|0;}f=1;break b;}f=0;}if(f){f=1;break a;}}f=0;}if(f){a.j$=a.ke.j8;Ry(a);f=1;}else{a.lb=1;f=a.j$;Q4(a,f);while(true){e=a.ke;if(e.j8>=f)break;RM(e);}f=0;}}if(!f)break;d=d+1|0;}d:{e:{c=a.ke.j8;if(c!=b){if(!a.lb)break e;if(c!=a.j$)break e;}b=1;break d;}b=0;}return b;},Q4=(a,b)=>{let c,d,
e,f;c=BG(b/a.kZ|0,a.kG.jz-1|0);d=a.ke;e=d.j8;if(!(b>=e&&Bb(c,a.kZ)<=e)){b=Bb(c,a.kZ);f=BF(a.kG,c);d.j8=b;C8(d.kL,f.kQ);d.l8.ea(f.ly);KQ(d);}},Ry=a=>{let b,c,d,e,f,g;b=a.j$;c=a.l4;d=c.data.length;if(b==d)a.l4=Gn(c,2*d|0);c=a.l4.data;b=a.j$;e=a.ke;c[b]=e.nl;if(b%a.kZ|0)return;f=a.kG;e=HM(e);V(f,e);e=a.kG;if(e.jz>a.qL){f=Hf(e);Gi(a.kG);b=0;g=f;while(b<g.jz){e=a.kG;f=BF(g,b);V(e,f);b=b+2|0;}a.kZ=a.kZ*2|0;}};
function L8(){let a=this;I.call(a);a.pz=null;a.qR=null;a.rY=null;a.ow=null;a.nZ=null;a.qq=null;a.sp=null;a.rH=null;a.r8=null;a.qe=null;a.rc=null;a.pW=null;a.rn=null;a.k3=null;a.mn=null;a.qE=null;a.sd=null;a.mH=null;a.nD=null;a.mO=null;}
let SM=(a,b,c)=>{let d,e,f,g,h,i,j,k;a.mH=Bp();a.nD=Bp();a.mO=CE();a.pz=b;d=new Q6;e=b.querySelector(".messages");d.pp=Bi();d.n2=e;a.qR=d;d=new I8;F6();d.nE=b;a.rY=d;d=new NU;e=b.querySelector(".decision");BR(c);f=new N_;f.so=c;OD(d,e,f);d.k5=Bp();d.lO=Bp();d.la=CE();d.mq=c;J9(new FV,d.l2,d);g=d.l2;f=new I0;f.qB=d;g.addEventListener("dblclick",Bh(Bj(f),"handleEvent"));a.ow=d;d=new Qx;e=b.querySelector(".network");BR(c);f=new NT;f.qU=c;OD(d,e,f);d.me=Bp();d.kK=Bp();d.lP=Bp();d.mW=Bp();d.n4=Du(0);d.lt=Bm(0);d.m4
=c;d.qk=e.querySelector(".picture");g=e.querySelector(".editing");d.k9=g.querySelector(".parameter");f=new FM;h=g.querySelector(".value");i=g.querySelector(".complaint");j=new NS;j.qb=d;Kg(f,h,i,H(175),j);d.oW=f;d.nm=g.querySelector(".freeze");f=new IR;g.addEventListener("submit",Bh(Bj(f),"handleEvent"));e=d.k9;j=new IQ;j.qo=d;e.addEventListener("change",Bh(Bj(j),"handleEvent"));e=d.nm;f=new IP;f.py=d;e.addEventListener("change",Bh(Bj(f),"handleEvent"));J9(new FV,d.l2,d);a.nZ=d;a.qq=Zc(b.querySelector(".transport"),
c);a.sp=T$(b.querySelector(".predictions"));a.rH=Tv(b.querySelector(".predictions .editing"),c);d=new Nv;f=b.querySelector(".losses");BR(c);e=new PA;e.qX=c;d.nu=Bi();d.oS=(-1);d.n7=f.querySelector("tbody");d.qv=e;a.r8=d;a.qe=YO(b,c);f=b.querySelector(".set-up .tools");a.rc=Wd(f,c);Lp(new HO,b,c);a.pW=Sf(f,b.querySelector(".example-help"),c);a.rn=Zp(b.querySelector(".set-up"),c);a.k3=XH(H(176),b,c,BO(Bv,[H(177),H(178),H(179)]));d=new IA;k=Bd(Bv,1);k.data[0]=H(180);MM(d,H(98),b,c,k);a.mn=d;a.qE=b.querySelector(".engine");a.sd
=b.querySelector(".announcement");},UB=(a,b)=>{let c=new L8();SM(c,a,b);return c;};
function IE(){let a=this;I.call(a);a.rd=null;a.rq=0;a.pl=0;}
let NA=(a,b,c)=>{let d;a.rd=b;d=new Ic;d.rA=a;d.rB=c;(new IntersectionObserver(Bh(Bj(d),"onChange"))).observe(b);},U1=(a,b)=>{let c=new IE();NA(c,a,b);return c;},Pn=a=>{return !a.pl&&a.rq?0:1;},PD=a=>{return Sj(a.rd)?1:0;},Sj=b=>{return !b.checkVisibility||b.checkVisibility({checkOpacity:true,checkVisibilityCSS:true});},BS=K(0);
function QX(){I.call(this);this.qM=null;}
let Ua=a=>{Rz(a.qM);},BT=K(BN),FN=K(BI),B3=null,Cx=null,TA=null,Fy=()=>{Fy=Bf(FN);YC();},Xt=(a,b,c)=>{Fy();Cy(a,b,c);},Ov=(a,b)=>{let c=new FN();Xt(c,a,b);return c;},YC=()=>{let b,c,d;B3=Ov(H(181),0);b=Ov(H(182),1);Cx=b;c=Bd(FN,2);d=c.data;d[0]=B3;d[1]=b;TA=c;},N=K(),CQ=K(0);
function JZ(){N.call(this);this.lM=null;}
let CA=b=>{let c;c=new JZ;c.lM=O$(b);return c;},Vp=(a,b)=>{let c;c=D2(b);return !EK(a.lM,c)?Bp():Bw(c);},VT=a=>{let b,c;if(Dn(a.lM)!=1){b=C2(H(158),a.lM);c=M();J(J(c,H(183)),b);b=L(c);}else{b=FY(a.lM,0);c=M();J(J(c,H(184)),b);b=L(c);}return b;};
function I2(){N.call(this);this.pb=0;}
let Kj=null,Qw=null,GW=()=>{GW=Bf(I2);VO();},SW=(a,b)=>{GW();a.pb=b;},WW=a=>{let b=new I2();SW(b,a);return b;},TW=(a,b)=>{let c,d,e,f,g;c=Bi();d=BM(C6(b,59));while(true){if(!BJ(d))return Bw(C2(H(170),c));b=C6(BH(d),44);GW();e=b;if(e.jz!=3)f=Bp();else{b=Kj;g=BF(e,0);b=IC(b,g);g=Kj;f=BF(e,1);g=IC(g,f);f=Qw;e=BF(e,2);f=NV(f,e);if(CR(b)&&CR(g)&&CR(f)){b=Bl(b);g=Bl(g);f=Bl(f);e=M();J(P(J(P(J(e,b),44),g),44),f);f=Bw(L(e));}else f=Bp();}if(B5(f))break;b=c;if(b.jz==a.pb)break;V(b,Bl(f));}return Bp();},Sy=a=>{let b,
c;b=a.pb;c=M();J(R(J(c,H(185)),b),H(186));return L(c);},VO=()=>{Kj=Jp(0);Qw=C7(0.0,1.0);};
function RR(){let a=this;N.call(a);a.pe=null;a.oO=0;}
let Tq=(a,b,c)=>{a.pe=b;a.oO=c;},Jn=(a,b)=>{let c=new RR();Tq(c,a,b);return c;},X2=(a,b)=>{let c,d,e,f;c=Bi();d=BM(C6(b,44));while(true){if(!BJ(d))return Bw(C2(H(169),c));e=BH(d);f=a.pe.dB(e);if(B5(f))break;e=c;if(e.jz==a.oO)break;V(e,Bl(f));}return Bp();},Vo=a=>{let b,c,d;b=a.pe.bl();c=a.oO;d=M();J(R(J(J(J(d,H(187)),b),H(188)),c),H(189));return L(d);};
function Hh(){N.call(this);this.o4=0;}
let Vs=(a,b)=>{a.o4=b;},Jp=a=>{let b=new Hh();Vs(b,a);return b;},IC=(a,b)=>{let c,d,e,f;c=ED(b);if(Qc(c))return Bp();d=Ei(c);e=d-d!==0.0?0:1;a:{b:{if(e){if(d>0.0)break b;if(!a.o4)break b;}f=0;break a;}f=1;}return !f?Bp():Bw(BZ(d));},Vb=a=>{return !a.o4?H(190):H(191);};
function Gp(){let a=this;N.call(a);a.oL=0.0;a.oX=0.0;}
let WJ=(a,b,c)=>{a.oL=b;a.oX=c;},C7=(a,b)=>{let c=new Gp();WJ(c,a,b);return c;},NV=(a,b)=>{let c,d;c=ED(b);if(Qc(c))return Bp();d=Ei(c);return !(d===Bs(d)&&d>=a.oL&&d<=a.oX?1:0)?Bp():Bw(BZ(d+0.0));},Xh=a=>{let b,c,d;b=BZ(a.oL);c=BZ(a.oX);d=M();J(J(J(J(d,H(192)),b),H(193)),c);return L(d);};
function IO(){let a=this;N.call(a);a.nP=null;a.mP=null;}
let ZE=(a,b,c)=>{a.nP=b;a.mP=c;},Jr=(a,b)=>{let c=new IO();ZE(c,a,b);return c;},ZO=(a,b)=>{return !U(D2(b),a.mP)?a.nP.dB(b):Bw(a.mP);},Yr=a=>{let b,c,d;b=a.nP.bl();c=a.mP;d=M();J(J(J(d,b),H(194)),c);return L(d);};
function Mi(){N.call(this);this.pj=null;}
let Y3=b=>{let c;c=new Mi;c.pj=O$(b);return c;},Yd=(a,b)=>{let c,d,e;c=Bi();d=BM(C6(b,44));while(true){if(!BJ(d))return Ci(c)?Bp():Bw(C2(H(169),c));e=D2(BH(d));if(!EK(a.pj,e))break;if(EK(c,e))break;V(c,e);}return Bp();},ZI=a=>{let b,c;b=C2(H(158),a.pj);c=M();J(J(J(c,H(195)),b),H(196));return L(c);},FO=K(N),VX=a=>{return;},Xf=()=>{let a=new FO();VX(a);return a;},Sm=(a,b)=>{let c,d;a:{c=D2(b);d=(-1);switch(Dc(c)){case 0:if(!U(c,H(2)))break a;d=0;break a;case 3569038:if(!U(c,H(5)))break a;d=1;break a;case 97196323:if
(!U(c,H(118)))break a;d=2;break a;default:}}b:{switch(d){case 0:case 1:b=Bw(H(5));break b;case 2:b=Bw(H(118));break b;default:}b=Bp();}return b;},Vj=a=>{return H(197);},OZ=K(E0),Xa=K(),V$=b=>{try {history.replaceState(history.state,'',b?'#'+b:location.pathname+location.search);}catch(sandboxed){}};
function NX(){let a=this;I.call(a);a.kF=null;a.lc=null;}
let Sq=a=>{a.kF=Bi();a.lc=Bi();},CK=()=>{let a=new NX();Sq(a);return a;},Pa=b=>{let c,d,e;c=CK();d=0;while(true){e=b.data;if(d>=e.length)break;Cl(c,e[d],e[d+1|0]);d=d+2|0;}return c;},G3=a=>{return a.kF.jz;},FF=(a,b)=>{return BF(a.kF,b);},GV=(a,b)=>{return BF(a.lc,b);},Cl=(a,b,c)=>{let d;d=JU(a.kF,b);if(d>=0)L4(a.lc,d,c);else{V(a.kF,b);V(a.lc,c);}},K5=(a,b)=>{let c;c=0;while(c<G3(b)){Cl(a,FF(b,c),GV(b,c));c=c+1|0;}},Cs=(a,b)=>{let c;c=JU(a.kF,b);if(c>=0){GH(a.kF,c);GH(a.lc,c);}},Fx=a=>{let b;b=CK();K5(b,a);return b;},Mu
=(a,b)=>{let c,d,e;a:{c=a.kF;d=b.kF;if(F0(c,d)){c=a.lc;b=b.lc;if(F0(c,b)){e=1;break a;}}e=0;}return e;},MR=K(0);
function H6(){I.call(this);this.pL=null;}
let Yl=(b,c,d)=>{c=Bn(c);d=Bn(d);Cl(b.pL,d,c);};
function Qr(){let a=this;N.call(a);a.mx=null;a.st=null;}
let GA=b=>{let c,d,e,f,g,h,i,j,k;c=Bi();d=0;while(d<(B7()).data.length){e=Bp();V(c,e);d=d+1|0;}e=LV(c);c=Bi();d=0;while(d<G3(b)){e=Eh(N2(e,b,d),e);d=d+1|0;}d=0;while(d<G3(b)){f=LB(FF(b,d));if(B5(f)){f=Zy(FF(b,d));V(c,f);}else if(B5(N2(e,b,d))){f=Qq(Bl(f),GV(b,d),Bt(e,Bl(f)));V(c,f);}d=d+1|0;}g=new Pi;g.kA=Bi();g.jQ=e;if(Pr(e))V(g.kA,H(198));Ng(g,C4,Cf,H(27));if(GY(g.jQ)&&!Hc(g.jQ,C1)){b=g.kA;f=G6(g,C1);h=M();J(J(J(h,H(199)),f),H(200));f=L(h);V(b,f);}if(BD(g.jQ,B0,H(36))&&!G8(g.jQ)){h=g.kA;d=(G4(g.jQ)).data.length;b
=(G4(g.jQ)).data.length!=1?H(201):H(202);i=CI(Dp(g.jQ));f=M();J(R(J(J(R(J(f,H(203)),d),b),H(204)),i),H(205));f=L(f);V(h,f);}Ng(g,CH,B0,H(36));b=Bi();i=CI(Dp(g.jQ));j=BM(C6(Bt(g.jQ,C9),44));k=i;while(BJ(j)){f=BH(j);if(K7(f)>=k)V(b,f);}if(!Ci(b)){f=g.kA;b=IF(C2(H(169),b));d=i-1|0;h=M();P(R(J(J(J(h,H(206)),b),H(207)),d),46);h=L(h);V(f,h);}if(U(Eh(CC(g.jQ,Dy),H(2)),H(65))&&!J2(g.jQ)){f=g.kA;b=G6(g,CX);h=M();J(J(J(h,H(208)),b),H(209));h=L(h);V(f,h);}d=Bk(G5(g.jQ));if(!BD(g.jQ,Do,H(80))&&CB(g.jQ,Do)>d){b=g.kA;f=G6(g,
Do);h=M();P(R(J(J(h,f),H(210)),d),46);f=L(h);V(b,f);}XM(g);f=g.kA;Iu(c,f);b=new Qr;b.mx=e;b.st=c;return b;},N2=(b,c,d)=>{let e,f;e=LB(FF(c,d));f=new Rj;f.qN=b;f.qO=c;f.qP=d;b=e.kl;if(b!==null){c=f;b=b;e=H8(c.qN,b,GV(c.qO,c.qP));}return e;},Zy=b=>{let c,d,e,f,g,h;c=Bi();d=(B7()).data;e=d.length;f=0;while(f<e){g=d[f].jD;V(c,g);f=f+1|0;}b=IF(b);c=C2(H(158),c);h=M();P(J(J(J(J(h,H(211)),b),H(212)),c),46);return L(h);};
function RA(){let a=this;I.call(a);a.kB=null;a.lm=0;a.l8=null;a.kL=null;a.mQ=null;a.of=null;a.r7=null;a.pM=null;a.k2=null;a.j8=0;a.nl=0.0;}
let HM=a=>{let b,c,d;b=new H_;c=CN(a.kL);d=a.l8.d5();b.kQ=c;b.ly=d;return b;},RM=a=>{let b,c,d,e,f,g,h;b=a.l8;c=a.kL;if(a.lm>=Bk(a.kB)){J3(a.of,a.kL,a.mQ,a.kB.jG);d=a.of;}else{d=M_(a.j8,a.lm,Bk(a.kB));e=d.nj!=a.lm?a.pM:a.r7;f=a.kL;g=a.kB;h=d.nv;d=e.o3;Ca(g.jw.ju,h*2|0,d.jw.ju,0,Bk(d)*2|0);Ca(g.jG.ju,h,d.jG.ju,0,Bk(d));DM(e.oQ,f);J3(e.pf,f,e.oQ,e.o3.jG);d=e.pf;}b.et(c,d);a.j8=a.j8+1|0;KQ(a);},KQ=a=>{DM(a.mQ,a.kL);a.nl=a.k2.lQ.eu(GB(a.mQ),a.kB.jG);};
function QN(){I.call(this);this.mj=0;}
let CP=null,WH=(a,b)=>{a.mj=b;},Pu=a=>{let b=new QN();WH(b,a);return b;},CE=()=>{if(CP===null)CP=Pu(0);return CP;},Dl=b=>{return Pu(b);},GI=a=>{let b;if(a!==CP)return a.mj;b=new D4;Br(b);Z(b);},EM=a=>{return a===CP?0:1;},Sk=(a,b)=>{let c,d,e,f,g;if(a!==CP){c=a.mj;b=b;d=b.pY;e=b.p7;f=b.p8;b=b.p6;g=EF(D7(f,W(b.kb,c,0)),DT(f,W(b.kb,c,1)),d.ko.o0*1.9);b=Cb(d.ky.j2,2.0);Ce(e,g,b);}},Jo=(a,b)=>{if(a!==CP)b=a.mj;return b;},Ie=a=>{let b;if(a!==CP)return a.mj;b=new D4;Br(b);Z(b);};
function Q6(){let a=this;I.call(a);a.n2=null;a.pp=null;}
let VE=(a,b,c)=>{let d,e,f;d=Hf(b);Iu(d,c);e=a.pp;if(F0(d,e))return;a.pp=d;FD(a.n2);e=BM(b);while(BJ(e)){f=BH(e);B1(a.n2,H(213),f);}b=c.p();while(b.q()){e=b.s();c=B1(a.n2,H(213),e);d="advice";c.className=d;}};
function I8(){I.call(this);this.nE=null;}
let N0=null,OH=null,F6=()=>{F6=Bf(I8);TD();},Zx=(a,b)=>{let c,d,e,f,g,h,i,j,k,l;c=EK(b,H(99));d=a.nE;e=T(!c?H(214):H(99));d.className=e;f=a.nE;d=C2(H(4),b);f.setAttribute("data-views",T(d));F6();g=N0.data;h=g.length;i=0;while(i<h){d=g[i];e=!U(d,H(215))?d:H(93);j=JU(b,e);k=!c?U(d,H(216)):U(d,H(98))?0:1;Rq(a,d,!k&&j<0?0:1,j);i=i+1|0;}h=0;l=b;a:{while(true){if(h>=l.jz){h=(-1);break a;}b=OH;e=BF(l,h);if(EK(b,e))break;h=h+1|0;}}Rq(a,H(176),!c&&h<0?0:1,h);},Rq=(a,b,c,d)=>{let e,f;e=a.nE;f=M();J(P(f,46),b);e=e.querySelector(T(L(f)));e.hidden
=!!(c?0:1);if(d<0)e.style.removeProperty("order");else e.style.setProperty("order",T(Cc(d)));},TD=()=>{N0=BO(Bv,[H(91),H(92),H(215),H(64),H(95),H(217),H(98),H(216)]);BR(H(94));BR(H(96));BR(H(97));OH=IZ(BO(I,[H(94),H(96),H(97)]));};
function FH(){let a=this;I.call(a);a.mD=null;a.l2=null;a.qQ=null;a.pQ=null;a.lB=0;a.nO=0;a.o_=0;}
let OD=(a,b,c)=>{let d,e;d=b.querySelector(".picture");a.mD=d;a.l2=d.querySelector("canvas");a.qQ=b.querySelector(".twin");e=new H9;e.qV=a;e.qT=c;e=new ResizeObserver(Bh(Bj(e),"onResize"));d=a.mD;e.observe(d);a.pQ=U1(a.mD,c);},HJ=a=>{a.lB=a.mD.clientWidth;a.nO=a.mD.clientHeight;},RG=(a,b,c)=>{let d,e,f,g,h,i,j,k;a:{if(a.lB){if(Pn(a.pQ))break a;if(F3)break a;}a.o_=0;return;}d=new H4;e=a.l2;f=a.lB;g=a.nO;h=!F3?devicePixelRatio:Bu(3.0,devicePixelRatio);DK();Cv();d.oa=Di(0.0,Dw);d.lz=f;d.nG=g;d.mM=1.0/h;i=Bs(f*
h)|0;j=Bs(g*h)|0;if(!(e.width==i&&e.height==j)){e.width=i;e.height=j;}k=e.getContext("2d");d.jU=k;k.setTransform(h,0.0,0.0,h,0.0,0.0);d.jU.lineJoin="round";a.eE(d,b);if(!(!c&&a.o_)){a.o_=1;BC(a.qQ,a.eF(b));}},IT=K(0),RD=a=>{return;};
function NU(){let a=this;FH.call(a);a.mq=null;a.k5=null;a.lO=null;a.la=null;a.r_=0.0;a.sa=0.0;a.od=0;}
let Ld=b=>{return O_(b.on,b.kI);},Xv=(a,b,c,d)=>{return EM(N6(a,b,c,d));},Z0=(a,b,c,d)=>{let e,f,g;e=N6(a,b,c,d);a.la=e;f=Ie(e);e=Dv(a.k5);g=(Dv(a.lO)).jw;a.r_=D7(e,W(g,f,0))-b;a.sa=DT(e,W(g,f,1))-c;a.od=0;e=a.mq;g=a.la;Em(e,g);},YS=a=>{let b;b=CE();a.la=b;Em(a.mq,b);},YJ=(a,b,c)=>{let d,e,f,g,h,i,j,k,l;d=Dv(a.k5);e=d.ks;b=a.r_+b;f=e.kx;g=d.kt;b=(b-g.jH)/g.jO;h=e.kv;i=PW(f+b*(h-f),f,h);c=a.sa+c;g=d.ks;h=g.kh;d=d.kt;h=PW(h-(c-d.jW)/d.j4*(h-g.kn),e.kn,e.kh);g=Dv(a.lO);j=Ie(a.la);k=JA(g,j,i,h,W(g.jG,j,0));d=a.mq;g
=new LZ;g.pR=k;l=a.od;Ev(d,g,l);a.od=1;},N6=(a,b,c,d)=>{let e,f,g,h,i,j;e=CE();f=d*d;if(CR(a.k5)){g=(Dv(a.lO)).jw;h=0;while(h<g.jx){i=D7(Bl(a.k5),W(g,h,0))-b;j=DT(Bl(a.k5),W(g,h,1))-c;d=i*i+j*j;if(d<=f){e=Dl(h);f=d;}h=h+1|0;}}return e;},PW=(b,c,d)=>{return Bu(c,Bg(d,Bs(b*100.0)/100.0));},Wu=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q;b=Ld(b);DY();c=M();d=b.lf;e=0;f=0;g=d.lh.data;h=g.length;i=0;while(i<h){j=g[i];e=e+(!(j>0.5)?0:1)|0;f=f+(!(isNaN(j)?1:0)?1:0)|0;i=i+1|0;}a:{O(R(O(c,H(218)),b.my),H(219));if(!f)O(c,
H(220));else{if(e){k=d.lh.data.length;if(e!=k){l=new Pt;l.n9=d;l.mR=Du(k);l.o1=B9(k);m=B9(2).data;e=0;while(true){g=l.mR.data;if(e>=g.length)break;if(!g[e]){k=!It(l,e)?0:1;m[k]=m[k]+1|0;f=It(l,e);n=l.n9.ka;k=E_(l,e,f,0);o=n-1|0;while(k>0){g=l.o1.data;k=k+(-1)|0;h=g[k];i=h%n|0;if(i>0)k=E_(l,h-1|0,f,k);if(i<o)k=E_(l,h+1|0,f,k);if(h>=n)k=E_(l,h-n|0,f,k);h=h+n|0;if(h<l.mR.data.length)k=E_(l,h,f,k);}}e=e+1|0;}j=0.0;e=0;while(true){f=d.kD;if(e>=f)break;p=e&&e!=(f-1|0)?1.0:0.5;k=0;while(true){h=d.ka;if(k>=h)break;q
=k&&k!=(h-1|0)?1.0:0.5;j=j+(!(F2(d,k,e)>0.5)?0.0:q*p);k=k+1|0;}e=e+1|0;}j=j/Bb(f-1|0,d.ka-1|0);O(O(O(c,H(221)),QJ(j)),H(222));O(O(O(c,Nz(m[1])),H(223)),QJ(1.0-j));P(O(O(c,H(158)),Nz(m[0])),46);break a;}}O(R(c,e?1:0),H(224));}}Xx(c,b);return L(c);},Yn=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z;c=c;d=c.mk;e=b;f=e.lz;g=e.nG;h=HR(f);i=CV(3.75*h);j=CV(5.5*HR(f));k=Fn(f-PX(f)-j);l=Bu(1.0,Bg(k,Fn(g-i-CV(2.2*h))));m=Cz(PX(f)+Fn((k-l)/2.0),i,l,l);n=D_(m)+Bs(1.25*h);o=new No;p=Cz(n,i,Bs(1.0*h),l);j=1.15
*h;Cv();q=Di(j,CO);k=Bs(1.35*h);r=Jj(h,CO);s=Bs(2.9*h);j=Bu(5.5,Bg(10.0,0.028*l));o.rj=f;o.sw=g;o.lN=m;o.np=p;o.p$=q;o.r4=k;o.rb=r;o.oU=s;o.lZ=h;o.o0=j;o.rz=1.5;t=new PY;q=c.or;Ba();if(!BD(d,Ga,H(109))){D1();m=E7;}else{D1();m=Pz;}if(!BD(d,GQ,H(114))){Et();p=Gz;}else{Et();p=QA;}t.ko=o;t.ky=q;t.oy=m;t.rw=p;u=Ld(c);v=c.mB;p=Ku(u.lf.li,t.ko.lN);B4(e,Cz(0.0,0.0,e.lz,e.nG),t.ky.kj);w=t.ko;x=t.ky;y=u.my;r=u.nV;m=w.lN;l=m.jH+m.jO/2.0;m=M();R(J(m,H(225)),y);CF(e,L(m),l,w.r4,w.p$,x.j2);m=M();J(J(m,H(226)),r);d=L(m);k
=2.0*(Bg(l,w.rj-l)-4.0);m=w.rb;n=m.lj;m=m.lJ;Dj();if(m!==Fc){q=Di(Bg(n,k/(0.65*d.jv.length)),CO);CF(e,d,l,w.oU,q,x.j2);}else{z=d.jv.length>=20?26:d.jv.length;h=w.oU;q=x.j2;j=BA(z,d.jv.length);i=Bg(n,k/(0.602*j));CF(e,d,l-0.602*i*j/2.0,h,Jj(i,Dw),q);}XP(t,b,p,u);e=t.ko;m=t.ky;q=p.ks;q=Jc(q.kx,q.kv,KT(e,p.kt.jO));d=p.ks;UN(p,b,e,m,q,Jc(d.kn,d.kh,KT(e,p.kt.j4)));WN(t,b);Ur(t,b,p,u);e=new RE;e.pY=t;e.p7=b;e.p8=p;e.p6=u;Sk(v,e);a.k5=Bw(Ku(Ya(Uo(u)),ZZ(o)));a.lO=Bw(S6(WA(c)));};
function Qx(){let a=this;FH.call(a);a.m4=null;a.qk=null;a.k9=null;a.oW=null;a.nm=null;a.me=null;a.kK=null;a.lP=null;a.mW=null;a.n4=null;a.lt=null;a.kf=0;a.qG=0;a.oB=0;a.si=0.0;a.sh=0.0;a.r3=0.0;}
let R_=(a,b)=>{let c,d,e,f,g;c=b.kI;a.lt=c.kO;if(!(!B5(a.lP)&&Gv(Bl(a.lP),c.j1)))Ne(a,c.j1);d=a.oW;e=a.lt.data;f=a.kf;d.mS=e[f];g=a.qG==f?0:1;if(g){a.qG=f;I_(d);}if(!(!g&&!b.k_)){Ia(a.oW,a.lt.data[a.kf]);a.nm.checked=!!(RW(a,b.mk)).data[a.kf];}},Ne=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n;a.lP=Bw(b);a.kK=Bp();a.kf=BG(a.kf,CI(b)-1|0);FD(a.k9);c=BG(400,CI(b));d=0;while(d<c){e=a.k9;f=Hl(b,d);if(Iv(f))g=H(227);else{h=LD(b,f.mg-1|0,f.nH);i=M();J(J(J(i,H(228)),h),H(193));g=L(i);}j=1;k=d;a:{while(true){if(j>Bo(b)){b=new BT;h
=M();P(R(J(h,H(229)),d),46);BW(b,L(h));Z(b);}l=Be(b,j-1|0);m=Bb(Be(b,j),l);if(k<m){n=k/l|0;k=k%l|0;h=M();P(R(P(R(P(R(P(h,87),j),91),n),44),k),93);h=L(h);break a;}n=k-m|0;if(n<Be(b,j))break;k=n-Be(b,j)|0;j=j+1|0;}h=M();J(R(P(R(P(h,98),j),91),n),H(230));h=L(h);}i=LD(b,f.mg,f.oj);f=M();J(J(J(f,h),g),i);B1(e,H(231),L(f));d=d+1|0;}a.k9.selectedIndex=a.kf;},Py=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n;c=b.kI;d=c.jI.jw;e=BG(Jo(b.mB,1),d.jx-1|0);f=Bm(2);g=f.data;g[0]=W(d,e,0);g[1]=W(d,e,1);h=b.on;O_(h,c);h=h.nw;g=RW(a,b.mk);b
=Dl(a.kf);d=Ge(c);i=new Gu;j=c.j1;k=Bd(B_(CY),1);k.data[0]=f;Jf(i,j,Ec(k));DM(i,d);f=i.j_.data;k=Bd(B_(CY),f.length);l=k.data;m=0;n=l.length;while(m<n){l[m]=f[m].ju;m=m+1|0;}f=g.data;i=new QB;c=c.j1;m=f.length;if(m==CI(c)){i.jV=c;i.l3=d;i.mC=k;i.ro=h;i.m$=g;i.ph=b;return i;}b=new BT;n=CI(c);h=M();P(R(J(R(J(h,H(232)),n),H(233)),m),46);BW(b,L(h));Z(b);},RW=(a,b)=>{if(!(!B5(a.mW)&&Bl(a.mW)===b)){a.mW=Bw(b);a.n4=PL(b);}return a.n4;},Nh=(a,b)=>{let c,d;a.kf=b;c=a.k9;if(b>=400)b=(-1);d=b;c.selectedIndex=d;FG(a.m4);},ND
=(a,b,c)=>{let d,e,f;d=a.lt.be();d.data[a.kf]=b;e=a.m4;f=new Q5;f.qS=d;Ev(e,f,c);},To=(a,b,c,d)=>{return EM(PH(a,b,c));},Uy=(a,b,c,d)=>{Nh(a,Ie(PH(a,b,c)));a.oB=0;a.si=b;a.sh=c;a.r3=a.lt.data[a.kf];},PH=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r;if(B5(a.kK))d=CE();else{d=Bl(a.kK);e=new Rh;e.mE=(-1);e.mb=10.0;e.mb=12.0;f=1;while(f<=Bo(d.jT)){g=0;while(g<Be(d.jT,f)){h=0;while(Fv(d,f)&&h<Be(d.jT,f-1|0)){NN(N1(d,f,g,h),b,c,EP(d.jT,f,g,h),e);h=h+1|0;}if(Ex(d,f))NN(Nx(d,f,g),b,c,KV(d.jT,f,g),e);g=g+1|0;}f=f+1|0;}e.mb
=10.0;i=Bs((b-DZ(d,0))/d.na);h=Bu(0.0,Bg(Bo(d.jT),i))|0;i=(c-Cu(d,h,0))/d.kT.data[h];f=Bu(0.0,Bg(Be(d.jT,h)-1|0,Bs(i)))|0;j=Bu(d.j0.data[h],24.0)/2.0;k=!(Bq(b-DZ(d,h))<=j&&Bq(c-Cu(d,h,f))<=Bg(j,Bu(d.j0.data[h],d.kT.data[h]))?1:0)?Bp():Bw(K2(h,f));if(e.mE<0&&CR(k)&&(Bl(k)).kJ>0)d=Dl(KV(d.jT,(Bl(k)).kJ,(Bl(k)).kw));else{if(e.mE<0&&B5(k)&&!Gs(d)){g=1;while(g<=Bo(d.jT)){l=EO(d,g)-Dq(d,g);m=(b-Dq(d,g))/l;h=0;n=KR(m,0.0);o=CL(m,1.0);p=l*l;while(n>=0&&o<=0&&h<Be(d.jT,g)){q=0;while(true){r=d.jT;f=g-1|0;if(q>=Be(r,f))break;i
=Cu(d,g,h)-Cu(d,f,q);i=Dt(p- -i*i)/l;i=Bq(Ep(d,g,h,q,m)-c)/i;Q1(e,EP(d.jT,g,h,q),i);q=q+1|0;}h=h+1|0;}g=g+1|0;}}f=e.mE;d=f>=0?Dl(f):CE();}}return d;},U9=(a,b,c)=>{let d;d=(b-a.si-(c-a.sh))/40.0;ND(a,Bs((a.r3+d)*100.0)/100.0,a.oB);a.oB=1;},TL=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o;b=Py(a,b);c=b.jV;d=M();e=b.jV;f=b.mC.data[Bo(e)].data[0];g=b.mC.data[0].data;O(O(d,H(234)),PZ(g[0],g[1]));O(d,H(235));h=0;while(h<=Bo(e)){R(O(d,h?H(236):H(2)),Be(e,h));h=h+1|0;}O(O(d,H(237)),Ek(f));if(isNaN(f)?1:0)O(d,H(238));else O(d,
!(f>0.5)?H(239):H(240));O(O(d,H(241)),H$(GZ(b,Bo(e),0)));P(d,46);h=1;while(h<Bo(c)){Y_(d,b,h);h=h+1|0;}i=B9(3).data;j=0;k=CN(b.l3);l=0;while(true){g=k.data;if(l>=g.length)break;if(!Iv(Hl(b.jV,l))){if(j>=3)m=3;else{h=j+1|0;m=j;j=h;}while(m>0){f=Bq(g[l]);h=m-1|0;if(!(f>Bq(g[i[h]])))break;if(m<3)i[m]=i[h];m=m+(-1)|0;}if(m<3)i[m]=l;}l=l+1|0;}if(g[i[0]]===0.0)O(d,H(242));else{O(d,j!=1?H(243):H(244));l=0;while(l<j){O(d,!l?H(2):l!=(j-1|0)?H(158):H(245));P(O(d,H$(g[i[l]])),32);c=b.jV;n=Hl(c,i[l]);e=Kz(c,n.mg-1|0,n.nH);n
=Kz(c,n.mg,n.oj);c=M();J(J(J(J(c,H(246)),e),H(193)),n);O(d,L(c));l=l+1|0;}P(d,46);}h=0;m=0;j=0;g=CN(b.l3);l=0;while(true){i=g.data;if(l>=i.length)break;o=Iv(Hl(b.jV,l))?0:1;h=h+(!o?0:1)|0;m=m+(o&&i[l]<0.0?1:0)|0;j=j+(!b.m$.data[l]?0:1)|0;l=l+1|0;}R(O(R(O(d,H(247)),h),H(248)),m);O(d,m!=1?H(249):H(250));if(j>0){O(R(P(d,32),j),H(251));O(d,j!=1?H(252):H(253));}return L(d);},Y0=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m,n;a:{c=c;d=c.or;if(!B5(a.me)){b:{e=(Bl(a.me)).jE;if(e===d)f=1;else if(d!==null&&Bz(d)===Bx(Fe)){g=d;if
(!X(e.kj,g.kj)){f=0;break b;}if(!X(e.j2,g.j2)){f=0;break b;}if(!X(e.kY,g.kY)){f=0;break b;}if(!X(e.kN,g.kN)){f=0;break b;}if(!X(e.nt,g.nt)){f=0;break b;}if(!X(e.m1,g.m1)){f=0;break b;}if(!X(e.nf,g.nf)){f=0;break b;}if(!X(e.ld,g.ld)){f=0;break b;}if(!X(e.k6,g.k6)){f=0;break b;}if(!X(e.oT,g.oT)){f=0;break b;}if(!X(e.og,g.og)){f=0;break b;}if(X(e.kU,g.kU)){f=1;break b;}f=0;}else f=0;}if(f)break a;}e=new Pm;e.jE=d;g=new Lw;g.oK=B9(256);h=new DC;i=Bd(CJ,3);j=i.data;j[0]=d.ld;j[1]=EB(d.kU,0.5);j[2]=d.k6;Fk(h,i);g.ra
=h;f=0;while(f<256){h=Ke(d.kU,f);g.oK.data[f]=(-16777216)|h.kc<<16|h.km<<8|h.ki;f=f+1|0;}e.n8=g;a.me=Bw(e);}k=c.kI.j1;if(!(!B5(a.lP)&&Gv(Bl(a.lP),k)))Ne(a,k);if(!(CR(a.kK)&&(Bl(a.kK)).n_===a.lB&&(Bl(a.kK)).pt===a.nO?1:0)){l=a.lB;f=0;h=BM(k.ku);while(BJ(h)){f=BA(f,(BH(h)).lU);}m=Bg(104.0,Bu(56.0,LU(k,l)*1.9));m=CV(Bg(Bu(300.0,Bg(460.0,0.8*l)),16.0-( -f|0)*m));d=a.qk.style;f=Bu(260.0,m)|0;h=M();J(R(h,f),H(254));d.setProperty("height",T(L(h)));a.kK=Bw(Vz(k,a.lB,a.nO));}c=Py(a,c);g=Bl(a.me);h=Bl(a.kK);n=new Ds;d
=b;F4(n,0.0,0.0,S0(d),Ut(d));B4(d,n,XZ(g.jE));Xr(XS(g,b,h,c));};
function Jm(){let a=this;I.call(a);a.rQ=null;a.rD=null;a.rJ=null;a.sv=null;a.q5=null;a.rO=null;a.l$=null;a.qd=null;a.lr=null;}
let QC=null,CD=()=>{CD=Bf(Jm);Ux();},SH=(a,b,c)=>{let d,e,f,g,h,i,j;CD();d=new LI;d.qD=c;a.rQ=EN(b,H(255),d);d=new LK;d.rp=c;a.rD=EN(b,H(256),d);BR(c);d=new LJ;d.rZ=c;e=EN(b,H(257),d);a.rJ=e;a.sv=e.querySelector("span");f=new LH;f.pI=c;a.q5=EN(b,H(258),f);d=new LG;d.rx=c;a.rO=EN(b,H(259),d);f=b.querySelector(".iteration");a.l$=f;g=new HV;g.se=a;g.sf=c;f.addEventListener("input",Bh(Bj(g),"handleEvent"));a.qd=b.querySelector(".position");a.lr=b.querySelector(".speed select");h=QC.data;i=h.length;j=0;while(j<i)
{Mc(a,h[j]);j=j+1|0;}f=a.lr;b=new HU;b.p4=a;b.p3=c;f.addEventListener("change",Bh(Bj(b),"handleEvent"));},Zc=(a,b)=>{let c=new Jm();SH(c,a,b);return c;},Uh=(a,b)=>{let c,d,e,f,g,h,i;c=BU(b.jC);d=Cc(D5(b.jY));BC(a.sv,!b.j7?H(260):H(261));a.rJ.setAttribute("aria-pressed",T(!b.j7?H(118):H(5)));a.rQ.disabled=!!(c?0:1);a.rD.disabled=!!(c?0:1);a.q5.disabled=!!(c<CG(b)?0:1);e=a.rO;f=!!(c<CG(b)?0:1);e.disabled=f;a.l$.setAttribute("max",T(d));e=a.l$;f=T(Cc(c));e.value=f;g=a.l$;f=M();J(J(R(J(f,H(262)),c),H(227)),d);e
=L(f);g.setAttribute("aria-valuetext",T(e));h=a.qd;i=d.jv.length;CD();f=EA(Cc(c));while(f.jR<i){ES(f,0,32);}e=L(f);f=M();J(J(J(f,e),H(263)),d);BC(h,L(f));f=b.jY;Ba();b=Bt(f,Dr);a.lr.value=T(b);if(!U(Bn(a.lr.value),b)){Mc(a,b);a.lr.value=T(b);}},Mc=(a,b)=>{let c,d;c=a.lr;if(U(b,H(122)))d=b;else{d=M();J(J(d,b),H(264));d=L(d);}(B1(c,H(231),d)).setAttribute("value",T(b));},EN=(b,c,d)=>{CD();b=b.querySelector(T(c));Cp(b,d);return b;},Ux=()=>{QC=BO(Bv,[H(76),H(265),H(123),H(266),H(267),H(268),H(122)]);};
function Qe(){let a=this;I.call(a);a.oJ=null;a.pX=null;a.ln=null;a.ov=null;a.ri=0;}
let T5=(a,b)=>{a.ln=Bi();a.ov=D0((Fi()).jw,(Fi()).jG);a.oJ=b.querySelector("tbody");a.pX=b.querySelector(".score");},T$=a=>{let b=new Qe();T5(b,a);return b;},Wy=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p;c=b.kI;d=c.jI;if(!(!Ci(a.ln)&&d===a.ov)){a.ov=d;FD(a.oJ);Gi(a.ln);e=0;while(e<BG(100,Bk(d))){f=B2(a.oJ,H(269));(B1(f,H(270),O6(W(d.jw,e,0)))).setAttribute("scope","row");B1(f,H(271),O6(W(d.jw,e,1)));B1(f,H(271),BZ(W(d.jG,e,0)));g=B2(B2(f,H(271)),H(272));h=B2(B2(f,H(271)),H(272));g.className="live";h.className=
"live";i=B2(B2(f,H(271)),H(272));i.className="mark";i.setAttribute("role","img");j=a.ln;k=new HF;k.l7=f;k.nI=g;k.mT=h;k.mf=i;V(j,k);e=e+1|0;}}l=a.ri+1|0;a.ri=l;e=a.ln.jz>16&&!b.k_&&(l%15|0)?0:1;m=0;while(true){n=a.ln.jz;if(m>=n)break;if(!e)break;o=W(c.lS,m,0);p=o-W(d.jG,m,0);g=BF(a.ln,m);l=HK(c,m);g.l7.className=T(!l?H(273):H(274));n=Jo(b.mB,(-1))!=m?0:1;Hu(g.l7,H(275),n,H(5));Nk(g.nI,o,H(2),b.k_);Nk(g.mT,p,!(p<0.0)?H(276):H(2),b.k_);BC(g.mf,!l?H(277):H(278));j=g.mf;h=!l?H(279):H(280);j.setAttribute("aria-label",
T(h));m=m+1|0;}h=n>=Bk(d)?H(2):H(281);b=a.pX;l=Dz(c);e=Bk(d);g=M();J(J(R(J(R(g,l),H(227)),e),H(282)),h);BC(b,L(g));},Nk=(b,c,d,e)=>{let f,g;f=Fm(E6(c,8),45,8722);g=M();J(J(g,d),f);BC(b,L(g));if(e)b.title=T(Fa(c));},O6=b=>{return Fm(b===Bs(b)?BZ(b):E6(b,2),45,8722);};
function Ls(){let a=this;I.call(a);a.nc=null;a.lo=null;a.oh=null;a.oe=null;a.oI=null;a.o6=null;a.jX=null;a.o7=0;a.pn=0;}
let UT=(a,b,c)=>{let d,e;a.jX=Fi();a.nc=c;a.lo=b.querySelector(".point");d=new OE;d.rf=a;a.oh=Qk(b,H(283),d);d=new OF;d.qm=a;a.oe=Qk(b,H(284),d);a.oI=b.querySelector(".add");a.o6=b.querySelector(".remove");d=new Jd;b.addEventListener("submit",Bh(Bj(d),"handleEvent"));e=a.lo;d=new Je;d.r1=a;d.r2=c;e.addEventListener("change",Bh(Bj(d),"handleEvent"));c=b.querySelector(".flip");b=new OB;b.rC=a;Cp(c,b);b=a.oI;c=new OC;c.qW=a;Cp(b,c);b=a.o6;c=new OA;c.pP=a;Cp(b,c);},Tv=(a,b)=>{let c=new Ls();UT(c,a,b);return c;},Qk
=(b,c,d)=>{let e,f,g;e=new FM;f=b.querySelector(T(c));g=M();J(J(g,c),H(285));Kg(e,f,b.querySelector(T(L(g))),H(286),d);return e;},Y$=(a,b)=>{let c,d,e,f;c=b.kI.jI;d=BG(Jo(b.mB,D6(a)),Bk(c)-1|0);e=c===a.jX&&d==a.pn?0:1;if(d!=a.pn){I_(a.oh);I_(a.oe);}a.jX=c;a.pn=d;if(!e&&!b.k_)return;if(a.o7!=Bk(c)){a.o7=Bk(a.jX);FD(a.lo);e=0;while(e<a.o7){B1(a.lo,H(231),Cc(e));e=e+1|0;}}a.lo.selectedIndex=d;Ia(a.oh,W(a.jX.jw,d,0));Ia(a.oe,W(a.jX.jw,d,1));a.oI.disabled=!!(Bk(a.jX)<1000?0:1);b=a.o6;f=!!(Bk(a.jX)>1?0:1);b.disabled
=f;},D6=a=>{return BA(0,a.lo.selectedIndex);},Po=(a,b,c,d)=>{let e,f;e=D6(a);f=a.jX;GK(a,JA(f,e,b,c,W(f.jG,e,0)),d);},Pc=b=>{return Bs(b*100.0)/100.0;},GK=(a,b,c)=>{let d,e;a.jX=b;d=a.nc;e=new RT;e.qn=b;Ev(d,e,c);};
function Nv(){let a=this;I.call(a);a.n7=null;a.qv=null;a.nu=null;a.oS=0;}
let ZJ=(a,b,c)=>{let d,e,f,g,h,i;if(c!=a.oS){a.oS=c;FD(a.n7);Gi(a.nu);d=20;e=20;while((c/d|0)>=16){if(d==e){d=2*e|0;continue;}if(d==(2*e|0)){d=5*e|0;continue;}e=e*10|0;d=e;}e=0;while(e<=c){f=B2(a.n7,H(269));g=B1(B2(f,H(271)),H(287),Cc(e));g.setAttribute("type","button");h=M();R(J(h,H(288)),e);g.title=T(L(h));h=new Pw;h.qx=a;h.qy=e;Cp(g,h);g=a.nu;i=new I6;h=B2(f,H(271));i.mz=e;i.m6=f;i.nR=h;V(g,i);e=e+d|0;}}f=BM(a.nu);while(BJ(f)){h=BH(f);e=h.mz;d=e>b.j$?0:1;BC(h.nR,!d?H(289):Fa(RS(b,e)));Hu(h.m6,H(275),h.mz
!=BU(b)?0:1,H(5));}},Jx=K(0);
function PA(){I.call(this);this.qX=null;}
function OI(){let a=this;I.call(a);a.oZ=null;a.ns=null;a.qf=null;a.qJ=null;a.rg=null;a.k4=null;a.rR=null;a.mX=null;a.po=null;a.ni=null;a.p0=null;a.rS=null;a.mK=0;a.mv=0;a.lL=null;}
let V3=(a,b,c)=>{let d;d=new L6;d.lC=Bp();a.p0=d;a.rS=Ip();a.lL=Bm(0);a.ni=c;a.oZ=b.querySelector(".finding");d=b.querySelector(".neuron");a.ns=d;a.qf=d.querySelector(".sums");a.qJ=a.ns.querySelector(".argument");a.rg=a.ns.querySelector(".progress");c=b.querySelector(".puzzle");a.k4=c;a.rR=c.querySelector(".progress");a.mX=a.k4.querySelector(".hint");a.po=a.k4.querySelector(".follow");c=a.k4.querySelector(".ask");b=new M1;b.qs=a;Cp(c,b);b=a.po;c=new M5;c.sn=a;Cp(b,c);c=a.k4.querySelector(".leave");b=new M3;b.qj
=a;Cp(c,b);},YO=(a,b)=>{let c=new OI();V3(c,a,b);return c;},Xg=(a,b)=>{let c,d,e,f,g,h,i,j,k,l;a:{c=b.kI;a.lL=c.kO;d=b.mk;e=DA(d,a.rS);if(a.mK){Ba();if(BD(d,B0,H(36))&&BD(d,Cf,H(17))&&BD(d,CX,H(54))&&BD(d,C1,H(48))){f=1;break a;}}f=0;}if(e&&!a.mK){a.mv=0;BC(a.mX,H(2));}e=!e&&!f?0:1;a.mK=e;a.k4.hidden=!!(e?0:1);if(a.mK){DE();e=Dz(c)!=Bk(c.jI)?0:1;BC(a.rR,e?H(290):RN(c));a.k4.className=T(!e?H(291):H(292));a.po.hidden=!!(a.mv&&Gl(a)?0:1);}if(!(a.lL.data.length>400&&!b.k_)){if(a.mK)g=Ih();else{b=a.p0;g=Bi();if(CR(b.lC)
&&(Bl(b.lC)).kE===c.j1&&(Bl(b.lC)).oD===c.jI?1:0)h=Bl(b.lC);else{h=new NP;i=c.j1;j=c.jI;h.kE=i;h.oD=j;h.mo=Cj(i);h.lx=E3(i,j.jw);h.lF=Km(i,Bk(j));}b:{C8(h.mo,c.kO);DM(h.lx,h.mo);J3(h.lF,h.mo,h.lx,h.oD.jG);b.lC=Bw(h);if(!c.le){k=c.kS;e=k-k!==0.0?0:1;if(!(e&&VS(h))){b=new Co;Ch();CW(b,FK,H(293));V(g,b);break b;}}if(c.l5){b=new Co;Ch();CW(b,FK,H(294));V(g,b);}}if(Ci(g)){e=Bk(c.jI);f=Dz(c)!=e?0:1;if(!(f&&!(c.kS>0.1*e))){WR(h,g);UZ(h,g);X5(h,g);}if(!f)Vw(c,h,g);else{l=new Co;Ch();b=KK;d=M();J(R(J(d,H(295)),e),H(296));CW(l,
b,L(d));V(g,l);}}}Y2(a,g);}e=Oy(c);a.ns.hidden=!!(e?0:1);if(e)XK(a,TC(c));},Y2=(a,b)=>{let c,d,e,f;c=b.m()?0:1;a:{if(c){d=(b.bf(0)).m0;Ch();if(d===KK){e=1;break a;}}e=0;}BC(a.oZ,!c?H(2):(b.bf(0)).mV);b=a.oZ;f=T(!e?H(297):H(298));b.className=f;},XK=(a,b)=>{let c,d,e,f,g;c=b.pT.data;d=a.qf;e=O3(c[0],c[3],b.pK);f=O3(c[1],c[2],b.rK);g=M();J(J(J(J(g,H(299)),e),H(300)),f);BC(d,L(g));BC(a.qJ,b.sr);BC(a.rg,b.q1);},O3=(b,c,d)=>{let e,f,g,h,i;e=HS(b);f=!(c<0.0)?H(301):H(302);g=HS(Bq(c));h=HS(d);i=M();J(J(J(J(J(i,e),f),
g),H(303)),h);return L(i);},HS=b=>{if(!(Bq(b)<5.0E-5)?0:1)b=0.0;return Fm(E6(b,4),45,8722);},Gl=a=>{let b;b=(Io(a.lL)).jz-1|0;return BG(a.mv?1:0,b);};
function NI(){let a=this;I.call(a);a.pg=null;a.pa=null;}
let YZ=(a,b,c)=>{let d,e;a.pg=b.querySelector(".undo");a.pa=b.querySelector(".redo");d=a.pg;BR(c);e=new Q9;e.rs=c;Cp(d,e);d=a.pa;BR(c);e=new Q$;e.qK=c;Cp(d,e);b=b.querySelector(".reseed");d=new Q8;d.pS=c;Cp(b,d);},Wd=(a,b)=>{let c=new NI();YZ(c,a,b);return c;},TG=(a,b)=>{let c;a.pg.disabled=!!((Ci(b.lE)?0:1)?0:1);c=a.pa;b=!!((Ci(b.mG)?0:1)?0:1);c.disabled=b;};
function HO(){I.call(this);this.m2=null;}
let Lp=(a,b,c)=>{let d;a.m2=c;d=new JO;d.pG=a;b.addEventListener("keydown",Bh(Bj(d),"handleEvent"));},Z9=(a,b)=>{let c=new HO();Lp(c,a,b);return c;};
function O0(){let a=this;I.call(a);a.l1=null;a.lY=null;a.nQ=null;a.pq=0;}
let WM=(a,b,c,d)=>{let e,f,g,h,i,j;a.lY=c;a.nQ=d;d=b.querySelector(".example");a.l1=d;B1(d,H(231),H(304));e=KF(a,H(305));f=(K6()).data;g=f.length;h=0;while(h<g){B1(e,H(231),f[h].pU);h=h+1|0;}i=KF(a,H(306));e=BM(JJ());while(BJ(e)){j=BH(e);g=j.lw;j=j.mw;c=M();J(J(R(J(c,H(307)),g),H(308)),j);B1(i,H(231),L(c));}B1(KF(a,H(309)),H(231),H(310));b=a.l1;d=new Kd;d.re=a;b.addEventListener("change",Bh(Bj(d),"handleEvent"));},Sf=(a,b,c)=>{let d=new O0();WM(d,a,b,c);return d;},V1=(a,b)=>{if(!b&&!a.pq){a.l1.selectedIndex
=0;BC(a.lY,H(2));}a.pq=0;},KF=(a,b)=>{let c;c=B2(a.l1,H(311));c.setAttribute("label",T(b));return c;};
function Kc(){I.call(this);this.oc=null;}
let N8=null,L9=null,Ma=null,J8=()=>{J8=Bf(Kc);XW();},XV=(a,b,c)=>{let d,e;J8();a.oc=Bi();d=b.querySelector("form");e=new Il;d.addEventListener("submit",Bh(Bj(e),"handleEvent"));KI(a,d.querySelector(".of-the-run"),N8,c);KI(a,d.querySelector(".of-training"),L9,c);KI(a,d.querySelector(".of-the-look"),Ma,c);},Zp=(a,b)=>{let c=new Kc();XV(c,a,b);return c;},KI=(a,b,c,d)=>{let e,f,g,h,i;c=c.data;e=c.length;f=0;while(f<e){g=c[f];h=a.oc;i=Vi(b,g,d);V(h,i);f=f+1|0;}},XW=()=>{let b,c;b=Bd(Dg,9);c=b.data;Ba();c[0]=Cf;c[1]
=C4;c[2]=B0;c[3]=CH;c[4]=Dm;c[5]=C1;c[6]=El;c[7]=Gq;c[8]=Ee;N8=b;b=Bd(Dg,5);c=b.data;c[0]=CX;c[1]=Dy;c[2]=Eu;c[3]=Do;c[4]=C9;L9=b;b=Bd(Dg,7);c=b.data;c[0]=Hx;c[1]=FS;c[2]=Ga;c[3]=GQ;c[4]=EW;c[5]=Fq;c[6]=EX;Ma=b;};
function IA(){let a=this;I.call(a);a.oC=null;a.n$=null;a.sk=null;a.ng=null;a.oN=0;}
let MM=(a,b,c,d,e)=>{let f,g,h,i,j;e=e.data;a.n$=Bi();a.ng=Bp();a.oC=b;a.sk=d;b=new IU;b.q4=a;f=new IntersectionObserver(Bh(Bj(b),"onChange"));g=e.length;h=0;while(h<g){i=c.querySelector(T(e[h]));f.observe(i);j=i.querySelector(".twin");d=a.n$;if(j===null)j=i;b=B8(j);V(d,b);h=h+1|0;}},XH=(a,b,c,d)=>{let e=new IA();MM(e,a,b,c,d);return e;},KU=a=>{let b,c;if(!a.oN){a.oN=1;b=a.sk;c=a.oC;b.jJ.lI.hear(T(c));}},PK=(a,b)=>{a.ng=Bw(B8(b));},K9=a=>{let b,c,d,e;a.oN=0;b=BM(a.n$);while(BJ(b)){c=Bj(BH(b));d=a.oC;e=M();J(J(J(e,
H(312)),d),H(313));BC(c,L(e));}},LW=(a,b)=>{let c,d;c=a.ng;d=new Og;d.sc=b;FC(c,d);},OG=(a,b,c)=>{let d,e;d=a.ng;e=new Oe;e.r$=b;e.r9=c;FC(d,e);},JH=K(0);
function Ic(){let a=this;I.call(a);a.rA=null;a.rB=null;}
let Ui=(b,c)=>{let d;b=b;d=b.rA;b=b.rB;d.rq=1;d.pl=(Mq(c[c.length-1|0])).isIntersecting?1:0;b.gl();},J5=K(0);
function N9(){I.call(this);this.rF=null;}
let Ze=(a,b)=>{let c;c=a.rF;Fd(c.jA);KC(c,BU(c.jA.jC)+b);};
function M2(){I.call(this);this.rt=null;}
let T4=(a,b)=>{KC(a.rt,b);},Uf=K(),OV=(b,c)=>{let d,e;a:{b:{if(!(b instanceof Gp)&&!(b instanceof Hh)&&!(b instanceof FO)){if(!(b instanceof IO))break b;d=b;if(U(c,d.mP))break b;if(!OV(d.nP,c))break b;}e=1;break a;}e=0;}return e;},Pe=b=>{let c,d,e,f,g,h,i,j,k;c=EA(H(314));d=1;while(true){e=b.data;if(d>=e.length)break;f=O(c,d<=1?H(2):H(158));g=e[d];h=EA(H(314));i=0;while(i<g.jx){j=O(h,i<=0?H(2):H(158));e=g.ju;k=g.jB;O(j,Nj(e,Bb(i,k),k));i=i+1|0;}O(f,L(P(h,93)));d=d+1|0;}return L(P(c,93));},Nj=(b,c,d)=>{let e,
f,g,h;e=EA(H(314));f=0;while(f<d){g=f<=0?H(2):H(158);h=b.data;O(O(e,g),RC(h[c+f|0]));f=f+1|0;}return L(P(e,93));},RC=b=>{return b-b!==0.0?H(3):Fa(b);};
function N_(){I.call(this);this.so=null;}
let Xm=a=>{FG(a.so);};
function FV(){let a=this;I.call(a);a.oA=null;a.lv=null;a.q_=0;a.mh=0;a.pw=0;a.nM=0.0;a.nL=0.0;}
let J9=(a,b,c)=>{let d;a.oA=b;a.lv=c;d=new KX;d.rk=a;b.addEventListener("pointerdown",Bh(Bj(d),"handleEvent"));d=new KY;d.sq=a;b.addEventListener("pointermove",Bh(Bj(d),"handleEvent"));d=new KZ;d.qh=a;b.addEventListener("pointerup",Bh(Bj(d),"handleEvent"));d=new K0;d.q8=a;b.addEventListener("pointercancel",Bh(Bj(d),"handleEvent"));d=new K1;d.ry=a;b.addEventListener("touchstart",Bh(Bj(d),"handleEvent"));},Z2=(a,b)=>{let c=new FV();J9(c,a,b);return c;},LQ=(a,b)=>{a.mh=a.mh&((b.isPrimary?1:0)?0:1);},O8=b=>{return !U(Bn(b.pointerType),
H(315))?12.0:24.0;};
function I0(){I.call(this);this.qB=null;}
let W9=(b,c)=>{let d;b=b.qB;if(EM(b.la)){c=Pl(Dv(b.lO),GI(b.la));b=b.mq;d=new MK;d.rv=c;Ev(b,d,0);}};
function NT(){I.call(this);this.qU=null;}
let TU=a=>{FG(a.qU);};
function FM(){let a=this;I.call(a);a.lu=null;a.rX=null;a.qu=null;a.qt=null;a.mS=0.0;a.mA=null;a.oq=0;}
let Kg=(a,b,c,d,e)=>{a.mA=H(2);a.lu=b;a.rX=c;a.qu=d;a.qt=e;d=new JV;d.rT=a;b.addEventListener("change",Bh(Bj(d),"handleEvent"));d=new JW;d.rL=a;b.addEventListener("keydown",Bh(Bj(d),"handleEvent"));d=new JX;d.q9=a;b.addEventListener("focus",Bh(Bj(d),"handleEvent"));},Z5=(a,b,c,d)=>{let e=new FM();Kg(e,a,b,c,d);return e;},Ia=(a,b)=>{let c;a.mS=b;c=HI(b);if(!U(c,a.mA)&&!(a.lu.matches(':focus')?1:0))H3(a,c);},I_=a=>{a.mA=H(2);},H3=(a,b)=>{let c;a.mA=b;c=a.lu;b=T(b);c.value=b;Ps(a,H(2));},PJ=(a,b,c)=>{a.mS=b;H3(a,
HI(b));a.qt.gq(b,c);},Ps=(a,b)=>{a.oq=Ck(b)?0:1;BC(a.rX,b);Hu(a.lu,H(316),a.oq,H(5));},FR=K(0);
function NS(){I.call(this);this.qb=null;}
let SL=(a,b,c)=>{ND(a.qb,b,c);},IR=K(),SK=(b,c)=>{b;c.preventDefault();};
function IQ(){I.call(this);this.qo=null;}
let Wf=(b,c)=>{b=b.qo;Nh(b,b.k9.selectedIndex);};
function IP(){I.call(this);this.py=null;}
let TN=(b,c)=>{let d,e;b=b.py;d=b.nm.checked?1:0;e=b.n4.be();e.data[b.kf]=d;b=b.m4;c=new L_;c.qi=e;Ev(b,c,0);};
function LI(){I.call(this);this.qD=null;}
let Th=a=>{let b;b=a.qD;CD();Fh(b,0);};
function LK(){I.call(this);this.rp=null;}
let VF=a=>{let b;b=a.rp;CD();MA(b,(-1));};
function LJ(){I.call(this);this.rZ=null;}
let Yk=a=>{let b;b=a.rZ.jJ;if(!b.jA.j7)J7(b);else K$(b);};
function LH(){I.call(this);this.pI=null;}
let SV=a=>{let b;b=a.pI;CD();MA(b,1);};
function LG(){I.call(this);this.rx=null;}
let U5=a=>{let b;b=a.rx;CD();Fh(b,2147483647);};
function HV(){let a=this;I.call(a);a.se=null;a.sf=null;}
let ZC=(b,c)=>{let d,e;b=b;c=b.se;b=b.sf;c=c.l$;CD();c=ED(Bn(c.value));d=0.0;if(c!==CZ)d=c.mL;e=d|0;Fh(b,e);};
function HU(){let a=this;I.call(a);a.p4=null;a.p3=null;}
let YE=(b,c)=>{let d;b=b;c=b.p4;b=b.p3;Ba();d=Dr;c=Bn(c.lr.value);Kn(b,d,c);};
function GM(){let a=this;N.call(a);a.jw=null;a.jG=null;}
let Lz=(a,b,c)=>{a.jw=b;a.jG=c;},D0=(a,b)=>{let c=new GM();Lz(c,a,b);return c;},Fi=()=>{return Ew(BX([0.0,1.0,1.0,0.0]));},Ew=b=>{let c,d,e,f,g;c=b.data;d=Bd(B_(CY),4);e=d.data;e[0]=BX([0.0,0.0]);e[1]=BX([0.0,1.0]);e[2]=BX([1.0,0.0]);e[3]=BX([1.0,1.0]);f=Ec(d);g=BE(f.jx,1);Ca(b,0,g.ju,0,c.length);return D0(f,g);},JA=(a,b,c,d,e)=>{let f;f=D0(KE(a.jw),KE(a.jG));Hp(f,b,c,d,e);return f;},Pl=(a,b)=>{return JA(a,b,W(a.jw,b,0),W(a.jw,b,1),1.0-W(a.jG,b,0));},Hp=(a,b,c,d,e)=>{BV(a.jw,b,0,c);BV(a.jw,b,1,d);BV(a.jG,b,
0,e);},Bk=a=>{return a.jw.jx;},TO=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(GM)){b=b;c=!X(a.jw,b.jw)?0:X(a.jG,b.jG)?1:0;}else c=0;return c;};
function OE(){I.call(this);this.rf=null;}
let WT=(a,b,c)=>{let d;d=a.rf;Po(d,b,W(d.jX.jw,D6(d),1),c);};
function OF(){I.call(this);this.qm=null;}
let V6=(a,b,c)=>{let d;d=a.qm;Po(d,W(d.jX.jw,D6(d),0),b,c);},Jd=K(),Y7=(b,c)=>{b;c.preventDefault();};
function Je(){let a=this;I.call(a);a.r1=null;a.r2=null;}
let Tn=(b,c)=>{b=b;c=b.r1;b=b.r2;c=Dl(c.lo.selectedIndex);Em(b,c);};
function OB(){I.call(this);this.rC=null;}
let Xb=a=>{let b;b=a.rC;GK(b,Pl(b.jX,D6(b)),0);},Tb=K(),B2=(b,c)=>{let d;d=b.ownerDocument.createElement(T(c));b.appendChild(d);return d;},B1=(b,c,d)=>{let e;e=B2(b,c);b=T(d);e.textContent=b;return e;},BC=(b,c)=>{if(!U(c,Bn(b.textContent)))b.textContent=T(c);},Hu=(b,c,d,e)=>{if(!d)b.removeAttribute(T(c));else b.setAttribute(T(c),T(e));},Cp=(b,c)=>{let d;d=new ID;d.p9=c;b.addEventListener("click",Bh(Bj(d),"handleEvent"));};
function OC(){I.call(this);this.qW=null;}
let ZD=a=>{let b,c,d,e,f,g,h,i;b=a.qW;c=Ra(b.jX.jw);d=b.nc;e=Dl(Bk(b.jX));Em(d,e);f=c.kx;g=Pc(f-(f-c.kv)/2.0);f=c.kn;h=Pc(f-(f-c.kh)/2.0);e=b.jX;d=D0(BE(Bk(e)+1|0,2),BE(Bk(e)+1|0,1));i=0;while(i<Bk(e)){Hp(d,i,W(e.jw,i,0),W(e.jw,i,1),W(e.jG,i,0));i=i+1|0;}Hp(d,Bk(e),g,h,1.0);GK(b,d,0);};
function OA(){I.call(this);this.pP=null;}
let Sb=a=>{let b,c,d,e,f,g,h;b=a.pP;c=b.nc;d=CE();Em(c,d);d=b.jX;e=D6(b);f=D0(BE(Bk(d)-1|0,2),BE(Bk(d)-1|0,1));g=0;while(g<Bk(d)){h=CL(g,e);if(h)Hp(f,h<0?g:g-1|0,W(d.jw,g,0),W(d.jw,g,1),W(d.jG,g,0));g=g+1|0;}GK(b,f,0);};
function L6(){I.call(this);this.lC=null;}
let OK=K(),L0=null,GS=null,Ka=null,Jk=null,Jl=null,QO=null,DE=()=>{DE=Bf(OK);T1();},Ip=()=>{DE();return (GA(Pa(BO(Bv,[H(32),H(35),H(51),H(54),H(61),H(54)])))).mx;},Io=b=>{let c,d,e,f,g,h,i,j;DE();c=b.data.length;d=GS.data.length;if(c!=d){e=new BT;f=M();P(R(J(R(J(f,H(317)),d),H(318)),c),46);BW(e,L(f));Z(e);}c=OJ(b,Ka)>=OJ(b,GS)?0:1;g=!c?GS:Ka;e=!c?H(319):H(320);h=!c?H(320):H(319);i=Bi();j=new ET;f=M();J(J(J(J(J(J(J(J(J(f,H(321)),e),H(322)),h),H(323)),e),H(324)),h),H(325));KJ(j,L(f),b);V(i,j);f=M();J(J(f,e),H(326));H0(i,
L(f),!c?Jk:Jl,g);j=M();J(J(j,h),H(327));H0(i,L(j),!c?Jl:Jk,g);f=M();J(J(J(J(J(f,H(328)),e),H(324)),h),H(329));H0(i,L(f),QO,g);return i;},H0=(b,c,d,e)=>{let f,g,h,i,j,k,l,m,n,o,p;DE();d=d.data;f=b;g=(BF(f,f.jz-1|0)).mu.be();h=Bi();i=d.length;j=0;while(j<i){k=g.data;l=e.data;m=d[j];if(k[m]!==l[m]){k[m]=l[m];b=L0.data[m];n=BZ(l[m]);o=M();J(J(J(o,b),H(303)),n);p=L(o);V(h,p);}j=j+1|0;}if(!Ci(h)){b=new ET;p=L7(h);h=M();P(J(J(J(h,c),H(330)),p),46);KJ(b,L(h),g);V(f,b);}},OJ=(b,c)=>{let d,e,f;DE();d=0;e=0;while(true)
{f=c.data;if(e>=f.length)break;d=d+(b.data[e]!==f[e]?1:0)|0;e=e+1|0;}return d;},T1=()=>{L0=BO(Bv,[H(331),H(332),H(333),H(334),H(335),H(336),H(337),H(338),H(339)]);GS=BX([1.0,1.0,1.0,1.0,0.0,(-1.0),1.0,(-2.0),0.0]);Ka=BX([1.0,1.0,1.0,1.0,(-1.0),0.0,(-2.0),1.0,0.0]);Jk=IB([0,1,4]);Jl=IB([2,3,5]);QO=IB([6,7,8]);};
function M1(){I.call(this);this.qs=null;}
let TS=a=>{let b,c,d,e;b=a.qs;c=Io(b.lL);d=Gl(b);e=b.mv+1|0;b.mv=e;e=e>1&&!d?1:0;BC(b.mX,e?H(340):(BF(c,d)).l6);FG(b.ni);};
function M5(){I.call(this);this.sn=null;}
let Vl=a=>{let b,c,d,e,f;b=a.sn;c=Io(b.lL);d=Gl(b);e=c;f=(BF(e,d)).mu;BC(b.mX,(BF(e,Gl(b))).l6);b=b.ni;c=new NH;c.qc=f;Ev(b,c,0);};
function M3(){I.call(this);this.qj=null;}
let WO=a=>{let b,c;b=a.qj.ni;c=CK();E$(b,c);};
function Q9(){I.call(this);this.rs=null;}
let Va=a=>{Pj(a.rs);};
function Q$(){I.call(this);this.qK=null;}
let XU=a=>{JL(a.qK);};
function Q8(){I.call(this);this.pS=null;}
let Si=a=>{let b,c,d;b=a.pS;Ba();c=Dm;d=Cc(Zk()*10000.0|0);Kn(b,c,d);};
function JO(){I.call(this);this.pG=null;}
let X$=(b,c)=>{let d,e,f;b=b.pG;if(!(!(c.ctrlKey?1:0)&&!(c.metaKey?1:0))&&!(c.altKey?1:0)?1:0){d=c.target;if(!U(Bn(d.tagName),H(341)))e=0;else{f=Bn(d.getAttribute("type"));e=!U(H(342),f)&&!U(H(343),f)?1:0;}if(!e){a:{f=Bn(c.key);e=(-1);switch(Dc(f)){case 89:if(!U(f,H(344)))break a;e=3;break a;case 90:if(!U(f,H(345)))break a;e=1;break a;case 121:if(!U(f,H(346)))break a;e=2;break a;case 122:if(!U(f,H(347)))break a;e=0;break a;default:}}b:{switch(e){case 0:case 1:c.preventDefault();if(!(c.shiftKey?1:0)){Pj(b.m2);break b;}JL(b.m2);break b;case 2:case 3:break;default:break b;}c.preventDefault();JL(b.m2);}}}};
function Hy(){let a=this;BI.call(a);a.pU=null;a.sl=null;a.lk=null;}
let OX=null,Rf=null,Oo=null,Nl=null,QT=null,Rd=null,RO=null,RX=null,O1=null,OY=null,Pd=null,Xn=null,Mt=null,GN=()=>{GN=Bf(Hy);Wi();},K6=()=>{GN();return Mt.be();},Sl=(a,b,c,d,e,f)=>{GN();Cy(a,b,c);a.pU=d;a.sl=e;a.lk=f;},Cm=(a,b,c,d,e)=>{let f=new Hy();Sl(f,a,b,c,d,e);return f;},Wi=()=>{let b,c,d;OX=Cm(H(348),0,H(349),H(350),H(2));Rf=Cm(H(351),1,H(352),H(353),H(354));Oo=Cm(H(355),2,H(356),H(357),H(358));Nl=Cm(H(359),3,H(360),H(361),H(362));QT=Cm(H(363),4,H(364),H(365),H(366));Rd=Cm(H(367),5,H(368),H(369),H(370));RO
=Cm(H(371),6,H(372),H(373),H(374));RX=Cm(H(375),7,H(376),H(377),H(378));O1=Cm(H(379),8,H(380),H(381),H(382));OY=Cm(H(383),9,H(384),H(385),H(386));Pd=Cm(H(387),10,H(388),H(389),H(390));b=Cm(H(391),11,H(392),H(393),H(394));Xn=b;c=Bd(Hy,12);d=c.data;d[0]=OX;d[1]=Rf;d[2]=Oo;d[3]=Nl;d[4]=QT;d[5]=Rd;d[6]=RO;d[7]=RX;d[8]=O1;d[9]=OY;d[10]=Pd;d[11]=b;Mt=c;};
function Gm(){let a=this;N.call(a);a.lw=0;a.m8=0;a.mw=null;}
let NW=null,Hw=()=>{Hw=Bf(Gm);Wl();},S2=(a,b,c,d)=>{Hw();a.lw=b;a.m8=c;a.mw=d;},Eq=(a,b,c)=>{let d=new Gm();S2(d,a,b,c);return d;},JJ=()=>{Hw();return NW;},Sa=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(Gm)){b=b;c=a.lw!=b.lw?0:a.m8!=b.m8?0:X(a.mw,b.mw)?1:0;}else c=0;return c;},Wl=()=>{let b,c,d,e,f,g;b=Eq(8,10000,H(395));c=Eq(10,10000,H(396));d=Eq(17,10000,H(397));e=Eq(71,10000,H(398));f=Eq(1,3000,H(399));g=Eq(195,8000,H(400));BR(b);BR(c);BR(d);BR(e);BR(f);BR(g);NW=IZ(BO(I,[b,c,d,e,f,g]));};
function Kd(){I.call(this);this.re=null;}
let XB=(b,c)=>{let d,e,f,g,h,i,j,k,l,m;b=b.re;d=b.l1.selectedIndex-1|0;e=(K6()).data.length;f=Dn(JJ());if(d<0)BC(b.lY,H(2));else{b.pq=1;if(d<e){c=(K6()).data[d];BC(b.lY,c.sl);b=b.nQ;g=CK();d=0;while(d<c.lk.jv.length){h=F8(c.lk,61,d);e=F8(c.lk,38,d);if(e<0)e=c.lk.jv.length;Cl(g,Dx(c.lk,d,h),Dx(c.lk,h+1|0,e));d=e+1|0;}E$(b,g);}else if(d>=(e+f|0)){BC(b.lY,H(2));b=b.nQ;c=Ip();g=CK();i=(B7()).data;d=i.length;h=0;while(h<d){j=i[h];k=CC(c,j);l=new O9;l.pC=g;l.pB=j;FC(k,l);h=h+1|0;}E$(b,g);}else{c=JJ();d=d-e|0;c=FY(c,
d);g=b.lY;d=c.lw;l=c.mw;j=M();P(J(P(R(J(j,H(401)),d),32),l),46);BC(g,L(j));g=b.nQ;i=Bd(Bv,6);m=i.data;Ba();m[0]=Dm.jD;m[1]=Cc(c.lw);m[2]=Ee.jD;m[3]=Cc(c.m8);m[4]=Dr.jD;m[5]=H(268);b=Pa(i);E$(g,b);}}},Il=K(),Td=(b,c)=>{b;c.preventDefault();};
function IU(){I.call(this);this.q4=null;}
let Uc=(b,c)=>{let d;b=b.q4;d=0;while(d<c.length){if((Mq(c[d])).isIntersecting?1:0)KU(b);d=d+1|0;}},Ej=K(0);
function QH(){I.call(this);this.qr=null;}
let Te=(a,b)=>{b=b;V(a.qr,b);},ZU=K(),QK=K(0);
function Iq(){I.call(this);this.p2=null;}
let Zm=(b,c)=>{let d,e,f,g,h,i,j,k,l;c;b=b.p2;b.mm=0;c=b.jA;d=c.j7;if(JK(c))Ii(b.jA,new PU,7.0);I$(b);e=d&&!b.jA.j7?1:0;f=b.jA.jC;if(BU(f)!=b.oo){b.oo=BU(f);b.lI.hear("iteration");}if(f.lb&&!b.oR){b.oR=1;b.lI.hear("diverge");}else if(e)b.lI.hear("finish");if(JK(b.jA))Ct(b);else if(b.pk){b.pk=0;c=b.j6;g=EZ(b.jA.jC);c=c.sd;h=g.le;i=E6(g.kS,4);e=Dz(g);d=Bk(g.jI);g=M();J(R(J(R(J(J(J(R(J(g,H(173)),h),H(402)),i),H(158)),e),H(227)),d),H(403));BC(c,L(g));c=b.lg;b=b.jA;i=b.jY;e=BU(b.jC);if(FB(c)&&!Om(c)){f=(GA(Lv(c))).mx;b
=CK();j=(B7()).data;d=j.length;h=0;while(h<d){k=j[h];l=k!==Cw?Bt(i,k):Cc(e);if(!U(l,Bt(f,k))){Cl(b,k.jD,l);f=Eh(H8(f,k,l),f);}h=h+1|0;}V$(T(In(b)));c.n1=Bn(location.hash.slice(1));}}},C0=K(EV);
function IN(){C0.call(this);this.nW=null;}
let YP=(a,b)=>{a.nW=b;},IZ=a=>{let b=new IN();YP(b,a);return b;},FY=(a,b)=>{return a.nW.data[b];},Dn=a=>{return a.nW.data.length;},Lu=K(),WP=a=>{return performance.now();},Yp=K(),Fa=b=>{let c,d,e,f,g,h,i;if(!Pb(b))return NG(b);if(b===0.0){c=Fo(b);d=M();J(J(d,c),H(404));return L(d);}c=Tr(Bq(b));e=c.mY;f=c.nN-1|0;if((-4)<=f&&f<16){d=Fo(b);c=PC(c,BA(1,e.jv.length-c.nN|0));g=M();J(J(g,d),c);return L(g);}if(e.jv.length<=1)d=H(2);else{c=Hn(e,1);d=M();J(P(d,46),c);d=L(d);}h=f<0? -f|0:f;c=f>=0?H(405):H(406);g=h>=10
?H(2):H(0);i=M();R(J(J(i,c),g),h);c=L(i);g=Fo(b);f=BQ(e,0);i=M();J(J(P(J(i,g),f),d),c);return L(i);},BZ=b=>{let c,d,e,f,g;a:{c=Fa(b);if(c===H(407))d=1;else if(H(407).jv.length>c.jv.length)d=0;else{e=0;f=c.jv.length-H(407).jv.length|0;while(f<c.jv.length){g=BQ(c,f);d=e+1|0;if(g!=BQ(H(407),e)){d=0;break a;}f=f+1|0;e=d;}d=1;}}if(d)c=Dx(c,0,c.jv.length-2|0);return c;},E6=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n;if(!Pb(b))return NG(b);if(b===0.0)d=Fl(H(2),0);else{e=Bq(b);d=Eb(Jv(e),BA(Hj(e),0));f=Eb(Cd(1),BA( -Hj(e)|0,
0));g=L$(e);Eo(f,BA(g,0));Eo(d,BA( -g|0,0));if(C$(d,f)>=0){DF(f,0);g=g+1|0;}h=g+c|0;if(h<0)d=Fl(H(2),0);else{i=C_(h);j=i.data;h=0;k=0;l=j.length;while(k<l){DF(d,0);h=IL(d,f);j[k]=(48+h|0)&65535;k=k+1|0;}if(!NY(d,f,h))d=Fl(FL(i),g);else{h=l-1|0;while(h>=0&&j[h]==57){k=h+(-1)|0;j[h]=48;h=k;}if(h>=0){j[h]=(j[h]+1|0)&65535;d=Fl(FL(i),g);}else{d=new Ju;m=FL(i);f=M();J(P(f,49),m);Pp(d,L(f),g+1|0);}}}}f=Fo(b);d=PC(d,c);n=M();J(J(n,f),d);return L(n);},ED=b=>{let c,d,e,f,g,h,i,j,k,l;c=new Qu;b=D2(b);c.nB=Ht(B$);c.m9
=b;d=NM(c);e=0;f=0;g=0;h=DS(c);while(true){if(!JC(h)){if(h!=46&&h!=44)break;if(f)break;}c.kp=c.kp+1|0;if(!JC(h))f=1;else{e=1;i=c.lT;if(i==800){g=g|(h==48?0:1);c.kk=c.kk+(!f?1:0)|0;}else{c.kk=c.kk-(!f?0:1)|0;if(!(h==48&&i<=0)){DF(c.nB,h-48|0);c.lT=c.lT+1|0;}}}h=DS(c);}if(g){DF(c.nB,1);c.lT=c.lT+1|0;c.kk=c.kk-1|0;}a:{if(e){if(DS(c)!=101&&DS(c)!=69)e=1;else{c.kp=c.kp+1|0;i=NM(c);e=0;f=0;g=DS(c);while(JC(g)){c.kp=c.kp+1|0;e=1;f=BG(((f*10|0)+g|0)-48|0,100000000);g=DS(c);}g=c.kk;if(i)f= -f|0;c.kk=g+f|0;}if(e&&c.kp
>=c.m9.jv.length){j=!d?1:(-1);d=c.lT;e=d+c.kk|0;if(d&&e>=(-330)){if(e>310)k=Infinity;else{b=c.nB;l=Ht(Cd(1));Eo(b,BA(c.kk,0));Eo(l,BA( -c.kk|0,0));e=NJ(b)-NJ(l)|0;FI(b,BA( -e|0,0));FI(l,BA(e,0));if(C$(b,l)<0){FI(b,1);e=e+(-1)|0;}if(e>1023)k=Infinity;else{i=BG(53,e+1075|0);if(i<0)k=0.0;else{k=0.0;f=0;while(f<i){k=2.0*k+IL(b,l);FI(b,1);f=f+1|0;}if(C$(b,l)>=(k%2.0!==0.0?0:1))k=k+1.0;k=V5(SC(YA(Cd(BA(e-52|0,(-1074))+1074|0),52),Ft(k)));}}}}else k=0.0;b=QS(j*k);break a;}}b=J$();}return b;},Pb=b=>{return !(Bq(b)<=
1.7976931348623157E308)?0:1;},NG=b=>{let c,d;if(isNaN(b)?1:0)c=H(408);else{c=Fo(b);d=M();J(J(d,c),H(409));c=L(d);}return c;},Fo=b=>{return !(b<0.0)&&!(1.0/b<0.0)?H(2):H(236);},PC=(b,c)=>{let d,e,f,g;d=M();e=b.nN;f=BG(e-1|0,0);g=e+c|0;while(f<g){if(f==e)P(d,46);P(d,f>=0&&f<b.mY.jv.length?BQ(b.mY,f):48);f=f+1|0;}return L(d);};
function MT(){I.call(this);this.mL=0.0;}
let CZ=null,YR=(a,b)=>{a.mL=b;},QS=a=>{let b=new MT();YR(b,a);return b;},J$=()=>{if(CZ===null)CZ=QS(0.0);return CZ;},Ei=a=>{let b;if(a!==CZ)return a.mL;b=new D4;Br(b);Z(b);},KO=a=>{return a===CZ?0:1;},Qc=a=>{return a!==CZ?0:1;},Qa=(a,b)=>{if(a!==CZ)b.g4(a.mL);},Yf=K(),W2=b=>{return Math.sin(b);},TF=b=>{return Math.cos(b);},Dt=b=>{return Math.sqrt(b);},CV=b=>{return Math.ceil(b);},Fn=b=>{return Math.floor(b);},Bs=b=>{return YG(Ft(b+Y8(b)*0.5));},Zk=()=>{return Math.random();},BG=(b,c)=>{if(b<c)c=b;return c;},BA
=(b,c)=>{if(b>c)c=b;return c;},VL=(b,c)=>{return Math.min(b,c);},Bg=(b,c)=>{return VL(b,c);},Zh=(b,c)=>{return Math.max(b,c);},Bu=(b,c)=>{return Zh(b,c);},XD=b=>{return Math.abs(b);},Bq=b=>{return XD(b);},Y8=b=>{return Math.sign(b);};
function Ja(){let a=this;N.call(a);a.j1=null;a.jI=null;a.n6=null;a.le=0;a.kS=0.0;a.kO=null;a.oz=null;a.lS=null;a.l5=0;}
let Ge=a=>{let b;b=Cj(a.j1);C8(b,a.kO);return b;},MI=(a,b)=>{return !(W(a.lS,b,0)>0.5)?0:1;},HK=(a,b)=>{return MI(a,b)!==W(a.jI.jG,b,0)?0:1;},Dz=a=>{let b,c;b=0;c=0;while(c<Bk(a.jI)){b=b+(!HK(a,c)?0:1)|0;c=c+1|0;}return b;},XX=(a,b)=>{let c;a:{if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(Ja)){b=b;if(!X(a.j1,b.j1)){c=0;break a;}if(!X(a.jI,b.jI)){c=0;break a;}if(!X(a.n6,b.n6)){c=0;break a;}if(a.le!=b.le){c=0;break a;}if(a.kS!==b.kS){c=0;break a;}if(!X(a.kO,b.kO)){c=0;break a;}if(!X(a.oz,b.oz)){c=0;break a;}if(!X(a.lS,
b.lS)){c=0;break a;}if(a.l5==b.l5){c=1;break a;}c=0;}else c=0;}return c;},S6=a=>{return a.jI;};
function MF(){let a=this;I.call(a);a.jL=null;a.jK=null;}
let S5=(a,b)=>{let c,d,e,f;c=Dn(b.ku);d=Bd(Cg,c);e=d.data;a.jL=d;a.jK=Bd(Cg,c);e[0]=BE(0,0);a.jK.data[0]=BE(0,0);f=1;while(f<c){a.jL.data[f]=BE(Be(b,f),Be(b,f-1|0));a.jK.data[f]=BE(Be(b,f),1);f=f+1|0;}},Cj=a=>{let b=new MF();S5(b,a);return b;},CN=a=>{let b,c,d,e,f;b=0;c=1;while(true){d=a.jL.data;if(c>=d.length)break;b=b+(d[c].ju.data.length+a.jK.data[c].ju.data.length|0)|0;c=c+1|0;}d=Bm(b);e=0;c=1;while(true){f=a.jL.data;if(c>=f.length)break;b=MC(f[c].ju,d,e);e=MC(a.jK.data[c].ju,d,b);c=c+1|0;}return d;},C8
=(a,b)=>{let c,d,e;c=0;d=1;while(true){e=a.jL.data;if(d>=e.length)break;c=RU(b,RU(b,c,e[d].ju),a.jK.data[d].ju);d=d+1|0;}},Pf=b=>{let c,d,e;b=b.data;c=b.length;d=0;while(d<c){e=b[d];if(e-e!==0.0)return 0;d=d+1|0;}return 1;},MC=(b,c,d)=>{let e;e=b.data.length;Ca(b,0,c,d,e);return d+e|0;},RU=(b,c,d)=>{let e;e=d.data.length;Ca(b,c,d,0,e);return c+e|0;};
function Cg(){let a=this;I.call(a);a.jx=0;a.jB=0;a.ju=null;}
let FW=(a,b,c)=>{a.jx=b;a.jB=c;a.ju=Bm(Bb(b,c));},BE=(a,b)=>{let c=new Cg();FW(c,a,b);return c;},Ec=b=>{let c,d,e,f,g,h,i;b=b.data;c=new Cg;d=b.length;FW(c,d,!d?0:b[0].data.length);e=0;while(e<d){f=b[e].data.length;g=c.jB;if(f!=g){h=new BT;d=b[e].data.length;i=M();P(R(J(R(J(R(J(i,H(410)),e),H(411)),d),H(412)),g),46);BW(h,L(i));Z(h);}Ca(b[e],0,c.ju,Bb(e,g),g);e=e+1|0;}return c;},O7=a=>{return a.jx;},He=a=>{return a.jB;},W=(a,b,c)=>{return a.ju.data[Bb(b,a.jB)+c|0];},BV=(a,b,c,d)=>{a.ju.data[Bb(b,a.jB)+c|0]=d;},If
=a=>{return a.ju;},KE=a=>{let b,c,d;b=BE(a.jx,a.jB);c=a.ju;d=c.data;Ca(c,0,b.ju,0,d.length);return b;},E4=a=>{let b,c,d;b=a.jx;c=a.jB;d=M();R(P(R(d,b),120),c);return L(d);},HW=(a,b)=>{let c,d,e,f,g,h,i,j,k,l;a:{if(b instanceof Cg){c=b;if(a.jx==c.jx&&a.jB==c.jB){b:{d=a.ju;e=c.ju;if(d===e)f=1;else{if(d!==null&&e!==null){d=d.data;e=e.data;f=d.length;if(f==e.length){g=0;c:{while(true){if(g>=f){g=(-1);break c;}h=g+0|0;i=d[h];j=e[h];JQ();h=(!(i>j)?0:1)-(!(j>i)?0:1)|0;if(!h){k=1.0/i;l=1.0/j;h=(((!(k>l)?0:1)-(!(l>k)
?0:1)|0)+(j!==j?0:1)|0)-(i!==i?0:1)|0;}if(h)break;g=g+1|0;}}f=g>=0?0:1;break b;}}f=0;}}if(f){f=1;break a;}}}f=0;}return f;},Wx=K(),F3=0,PO=K(),Wp=a=>{return performance.now();},Hq=K(0);
function Rj(){let a=this;I.call(a);a.qN=null;a.qO=null;a.qP=0;}
function Pi(){let a=this;I.call(a);a.jQ=null;a.kA=null;}
let XM=a=>{let b,c,d,e;b=a.jQ;Ba();if(CB(b,Cw)>D5(a.jQ)){c=a.kA;b=G6(a,Cw);d=D5(a.jQ);e=M();P(R(J(J(e,b),H(413)),d),46);b=L(e);V(c,b);}},Ng=(a,b,c,d)=>{let e,f;if(!U(Eh(CC(a.jQ,c),H(2)),d)&&!Hc(a.jQ,b)){e=a.kA;b=b.jD;f=c.jD;c=M();J(J(P(J(J(J(c,b),H(414)),f),61),d),H(415));b=L(c);V(e,b);}},G6=(a,b)=>{let c,d;c=b.jD;b=Bt(a.jQ,b);d=M();J(P(J(d,c),61),b);return L(d);},D4=K(BN);
function H_(){let a=this;N.call(a);a.kQ=null;a.ly=null;}
let P_=a=>{return a.kQ.data.length+a.ly.data.length|0;},U4=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(H_)){b=b;c=!X(a.kQ,b.kQ)?0:X(a.ly,b.ly)?1:0;}else c=0;return c;},TQ=K(),UO=K(),MY=b=>{let c,d,e,f;b=b.data;c=b.length;d=new Float64Array(c);e=0;while(e<c){f=b[e];d[e]=f;e=e+1|0;}return d;},OL=K(DH),ZX=null,JQ=()=>{JQ=Bf(OL);U8();},U8=()=>{ZX=Bx(CY);};
function BY(){BI.call(this);this.mF=null;}
let D3=null,Hz=null,Gr=null,Pg=null,RP=null,Oa=null,Q3=null,Mo=null,Cr=()=>{Cr=Bf(BY);Se();},DD=(a,b,c,d)=>{Cr();Cy(a,b,c);a.mF=d;},Z6=a=>{return a.mF;},SB=(a,b,c)=>{let d,e,f,g;d=b.ju;e=c.ju;f=0;while(true){g=d.data;if(f>=g.length)break;e.data[f]=a.ha(g[f]);f=f+1|0;}},MX=(a,b,c,d,e)=>{let f,g,h,i,j,k,l,m,n;f=b.ju;g=c.ju;h=d.ju;i=e.ju;j=0;while(true){k=i.data;if(j>=k.length)break;l=g.data;m=h.data;n=f.data;k[j]=a.hb(l[j],m[j])*n[j];j=j+1|0;}},Se=()=>{let b,c,d;b=new Lr;DD(b,H(416),0,H(52));D3=b;b=new Lq;DD(b,
H(417),1,H(53));Hz=b;b=new Lo;DD(b,H(367),2,H(54));Gr=b;b=new Ln;DD(b,H(418),3,H(55));Pg=b;b=new Lm;DD(b,H(419),4,H(56));RP=b;b=new Ll;DD(b,H(420),5,H(57));Oa=b;b=new Lk;DD(b,H(421),6,H(58));Q3=b;c=Bd(BY,7);d=c.data;d[0]=D3;d[1]=Hz;d[2]=Gr;d[3]=Pg;d[4]=RP;d[5]=Oa;d[6]=b;Mo=c;},Md=K(),Pv=null,HN=()=>{HN=Bf(Md);Za();},Za=()=>{let b,c;b=B9((B7()).data.length);c=b.data;Pv=b;c[El.jZ]=1;c[CX.jZ]=2;c[Dy.jZ]=3;},Ow=K(0);
function H9(){let a=this;I.call(a);a.qV=null;a.qT=null;}
let YK=b=>{let c;b=b;c=b.qV;b=b.qT;HJ(c);b.gl();};
function KX(){I.call(this);this.rk=null;}
let Wk=(b,c)=>{let d,e;b=b.rk;if((c.isPrimary?1:0)&&!c.button){b.nM=c.offsetX;b.nL=c.offsetY;b.pw=0;d=O8(c);e=b.lv.he(b.nM,b.nL,d);b.mh=e;if(!e)b.lv.hf();else{b.oA.setPointerCapture(c.pointerId);b.lv.hg(b.nM,b.nL,d);}}};
function KY(){I.call(this);this.sq=null;}
let YX=(b,c)=>{let d,e,f;b=b.sq;if(c.isPrimary?1:0){d=c.offsetX;e=c.offsetY;if(b.mh){f=b.pw|(!(Bu(Bq(d-b.nM),Bq(e-b.nL))>3.0)?0:1);b.pw=f;if(f)b.lv.hh(d,e);}else{f=b.lv.he(d,e,O8(c));if(f!=b.q_){b.q_=f;b.oA.style.setProperty("cursor",T(!f?H(127):H(422)));}}}};
function KZ(){I.call(this);this.qh=null;}
let Yu=(b,c)=>{LQ(b.qh,c);};
function K0(){I.call(this);this.q8=null;}
let X4=(b,c)=>{LQ(b.q8,c);};
function K1(){I.call(this);this.ry=null;}
let TM=(b,c)=>{if(b.ry.mh)c.preventDefault();};
function JV(){I.call(this);this.rT=null;}
let Ym=(b,c)=>{let d,e;b=b.rT;c=ED(Bn(b.lu.value));if(!(KO(c)&&Bq(Ei(c))<=1.7976931348623157E308?1:0))c=J$();if(KO(c))PJ(b,Ei(c),0);else{c=b.qu;d=Bn(b.lu.value);e=M();J(J(J(J(e,c),H(423)),d),H(137));Ps(b,L(e));}};
function JW(){I.call(this);this.rL=null;}
let Yz=(b,c)=>{let d,e,f;b=b.rL;d=!(c.shiftKey?1:0)?0.1:1.0;a:{e=Bn(c.key);f=(-1);switch(Dc(e)){case 930625636:if(!U(e,H(424)))break a;f=0;break a;case 977535019:if(!U(e,H(425)))break a;f=1;break a;default:}}b:{switch(f){case 0:break;case 1:d= -d;break b;default:d=0.0;break b;}}if(d!==0.0){c.preventDefault();PJ(b,Bs((b.mS+d)*100.0)/100.0,c.repeat?1:0);}};
function JX(){I.call(this);this.q9=null;}
let TV=(b,c)=>{b=b.q9;c=HI(b.mS);if(!b.oq&&!U(c,b.mA))H3(b,c);};
function ID(){I.call(this);this.p9=null;}
let Yt=(b,c)=>{b.p9.gl();},EI=K(BN);
function LF(){let a=this;I.call(a);a.lV=null;a.k7=null;a.kW=null;a.nh=null;a.nC=null;a.no=null;}
let Vu=(a,b,c,d)=>{let e,f,g,h,i;a.no=H(2);a.lV=c;e=c.jD;b=B2(b,H(426));a.k7=b;b.className="field";f=a.k7;b=Fm(e,45,32);g=((BQ(b,0)-97|0)+65|0)&65535;b=Hn(b,1);h=M();J(P(h,g),b);(B1(f,H(427),L(h))).setAttribute("for",T(e));b=c.lX;b=b instanceof JZ?b.lM:!(b instanceof FO)?Ih():NC(H(118),H(5));a.nC=b;if(!b.m()){f=B2(a.k7,H(428));b=a.nC.p();while(b.q()){B1(f,H(231),b.s());}}else{f=B2(a.k7,H(429));f.setAttribute("type","text");b=a.lV.lX;f.setAttribute("inputmode",T(!(!(b instanceof Gp)&&!(b instanceof Hh)?0:1)?
H(430):H(431)));f.setAttribute("autocomplete","off");f.setAttribute("spellcheck","false");}a.kW=f;f.setAttribute("id",T(e));i=a.kW;b=M();J(J(J(J(b,e),H(432)),e),H(285));b=L(b);i.setAttribute("aria-describedby",T(b));i=B1(a.k7,H(213),c.pJ);c="help";i.className=c;b=M();J(J(b,e),H(433));h=L(b);i.setAttribute("id",T(h));h=B2(a.k7,H(213));a.nh=h;b="complaint";h.className=b;i=a.nh;b=M();J(J(b,e),H(285));h=L(b);i.setAttribute("id",T(h));a.nh.setAttribute("role","alert");b=a.kW;h=new Ig;h.qI=a;h.qH=d;b.addEventListener("change",
Bh(Bj(h),"handleEvent"));},Vi=(a,b,c)=>{let d=new LF();Vu(d,a,b,c);return d;},ZM=(a,b)=>{let c,d,e,f;a:{b:{c=a.k7;d=a.lV;Ba();if(!(d===CH&&!BD(b,B0,H(36)))){if(a.lV!==C4)break b;if(BD(b,Cf,H(27)))break b;}e=1;break a;}e=0;}c.hidden=!!e;f=Bt(b,a.lV);if(!U(f,a.no)){a.no=f;Rv(a,f);MD(a,H(2));}},MD=(a,b)=>{BC(a.nh,b);Hu(a.kW,H(316),Ck(b)?0:1,H(5));},Rv=(a,b)=>{if(!a.nC.m())a.kW.value=T(b);else a.kW.value=T(b);},ZY=K(),Qi=K(),Wt=null,Li=null,HA=null,Gg=null,PI=null,Lf=null,O5=null,Fw=()=>{Fw=Bf(Qi);Ue();},Ue=()=>
{let b;Wt=new WeakMap();Li=!(typeof WeakRef!=='undefined'?1:0)?null:new WeakMap();HA=!(typeof WeakRef!=='undefined'?1:0)?null:new Map();Gg=!(typeof WeakRef!=='undefined'?1:0)?null:new Map();if(HA===null)b=null;else{b=new H2;b=new FinalizationRegistry(Bh(Bj(b),"accept"));}Lf=b;if(Gg===null)b=null;else{b=new H1;b=new FinalizationRegistry(Bh(Bj(b),"accept"));}O5=b;},Yx=K(),Qv=K(),XA=null,Ta=null,Lj=null,OM=null,Uz=null,Yy=null,Fj=()=>{Fj=Bf(Qv);SY();},SY=()=>{XA=new OS;Ta=new OP;Lj=new OR;OM=new ON;Uz=new OO;Yy
=new Oj;},K_=K(0),N7=K(0),Rp=K(0),On=K(0),QV=K(0),Pq=K(0),QE=K(0),Mz=K(0),NF=K(0),M0=K(0),Mk=K(0),VC=K(),FD=b=>{let c,d;c=b.lastChild;while(c!==null){d=c.previousSibling;if(c.nodeType!=2)b.removeChild(c);c=d;}return b;},X_=K(),C6=(b,c)=>{let d,e,f,g;d=Bi();if(Ck(D2(b)))return d;e=0;f=F8(b,c,0);while(f>=0){g=Dx(b,e,f);V(d,g);e=f+1|0;f=F8(b,c,e);}b=Hn(b,e);V(d,b);return d;},GO=b=>{let c,d,e,f,g;c=C6(b,44);d=Bm(c.jz);e=d.data;f=0;g=e.length;while(f<g){e[f]=K7(BF(c,f));f=f+1|0;}return d;},K7=b=>{let c,d;c=ED(b);d
=new Rn;d.r5=b;if(c!==CZ)return c.mL;b=d.r5;c=new Ib;d=M();J(J(d,H(434)),b);BW(c,L(d));Z(c);};
function Qu(){let a=this;I.call(a);a.m9=null;a.kp=0;a.nB=null;a.kk=0;a.lT=0;}
let DS=a=>{return a.kp>=a.m9.jv.length?0:BQ(a.m9,a.kp);},JC=b=>{return 48<=b&&b<=57?1:0;},NM=a=>{let b,c;b=DS(a);c=b!=45&&b!=8722?0:1;if(!(!c&&b!=43))a.kp=a.kp+1|0;return c;};
function Ij(){let a=this;N.call(a);a.nv=0;a.nj=0;}
let M_=(b,c,d)=>{let e,f;e=Bb(b%(((d+c|0)-1|0)/c|0)|0,c);f=new Ij;b=BG(c,d-e|0);f.nv=e;f.nj=b;return f;},UR=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(Ij)){b=b;c=a.nv!=b.nv?0:a.nj==b.nj?1:0;}else c=0;return c;};
function Gu(){let a=this;I.call(a);a.nU=null;a.kd=null;a.j_=null;}
let Jf=(a,b,c)=>{let d,e,f,g;a.nU=b;d=Dn(b.ku);e=Bd(Cg,d);f=e.data;a.kd=e;a.j_=Bd(Cg,d);f[0]=BE(0,0);a.j_.data[0]=c;g=1;while(g<d){a.kd.data[g]=BE(c.jx,Be(b,g));a.j_.data[g]=BE(c.jx,Be(b,g));g=g+1|0;}},E3=(a,b)=>{let c=new Gu();Jf(c,a,b);return c;},GB=a=>{return a.j_.data[Bo(a.nU)];},DM=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t;c=b.jL;d=b.jK;e=1;while(e<=Bo(a.nU)){f=c.data;b=a.j_.data[e-1|0];g=f[e];h=a.kd.data[e];DP(b.jB==g.jB&&h.jx==b.jx&&h.jB==g.jx?1:0,H(435),b,g,h);i=b.ju;j=g.ju;f=h.ju;k=b.jx;l=g.jx;m
=b.jB;n=0;while(n<k){o=0;while(o<l){p=0.0;q=0;while(q<m){r=i.data;s=j.data;p=p+r[Bb(n,m)+q|0]*s[Bb(o,m)+q|0];q=q+1|0;}f.data[Bb(n,l)+o|0]=p;o=o+1|0;}n=n+1|0;}b=d.data[e];g=a.kd.data[e];DP(b.jx==g.jB&&b.jB==1?1:0,H(436),g,b,g);i=b.ju;j=g.ju;t=g.jB;n=0;while(true){r=j.data;if(n>=r.length)break;o=0;while(o<t){f=i.data;q=n+o|0;r[q]=r[q]+f[o];o=o+1|0;}n=n+t|0;}SB(IJ(a.nU,e),a.kd.data[e],a.j_.data[e]);e=e+1|0;}};
function Qp(){let a=this;N.call(a);a.mk=null;a.sx=null;a.kI=null;a.on=null;a.or=null;a.mB=null;a.k_=0;}
let WA=a=>{return a.kI;};
function Fe(){let a=this;N.call(a);a.kj=null;a.j2=null;a.kY=null;a.kN=null;a.nt=null;a.m1=null;a.nf=null;a.ld=null;a.k6=null;a.oT=null;a.og=null;a.kU=null;}
let HY=(a,b,c,d,e,f,g,h,i,j,k,l,m)=>{a.kj=b;a.j2=c;a.kY=d;a.kN=e;a.nt=f;a.m1=g;a.nf=h;a.ld=i;a.k6=j;a.oT=k;a.og=l;a.kU=m;},Z3=(a,b,c,d,e,f,g,h,i,j,k,l)=>{let m=new Fe();HY(m,a,b,c,d,e,f,g,h,i,j,k,l);return m;},UJ=()=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p;b=Bc(1512988);c=new Fe;d=Bc(15789813);e=Bc(11183798);f=Bc(9144216);g=Bc(15000044);h=Bc(14268646);i=Bc(10935200);j=Bc(12160969);k=Bc(7323508);l=Bc(13214934);m=new DC;n=Bd(CJ,7);o=n.data;o[0]=Bc(1775906);o[1]=Bc(3089216);o[2]=Bc(5189463);o[3]=Bc(7815012);o[4]=Bc(10638698);o[5]
=Bc(13204079);o[6]=Bc(15051394);Fk(m,n);p=new DC;n=Bd(CJ,3);o=n.data;o[0]=JE(DU(Bc(10055851),0.5),b);o[1]=Bc(2499629);o[2]=JE(DU(Bc(5942881),0.4),b);Fk(p,n);HY(c,b,d,e,f,g,h,i,j,k,l,m,p);return c;},XZ=a=>{return a.kj;},Yc=a=>{return a.j2;};
function Lb(){let a=this;I.call(a);a.lD=null;a.ls=null;a.kP=null;a.lq=null;a.lp=null;}
let WE=(a,b,c)=>{let d,e,f;a.lD=b;d=Dn(b.ku);a.ls=Bd(Cg,d);a.kP=Bd(Cg,d);e=Cj(b);a.lq=e.jL;a.lp=e.jK;a.ls.data[0]=BE(0,0);a.kP.data[0]=BE(0,0);f=1;while(f<d){a.ls.data[f]=BE(c,Be(b,f));a.kP.data[f]=BE(c,Be(b,f));f=f+1|0;}},Km=(a,b)=>{let c=new Lb();WE(c,a,b);return c;},J3=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y;e=c.j_.data;f=b.jL;g=Bo(a.lD);Zq(a.lD.lQ,e[g],d,a.ls.data[g]);h=Bo(a.lD);i=a.lD;b=i.lG;Cr();if(b===D3&&i.lQ===EJ){i=c.j_.data[h];b=a.kP.data[h];DP(I5(i,d)&&I5(i,b)?1:0,H(437),i,d,b);j
=i.ju;k=d.ju;l=b.ju;m=0;while(true){n=l.data;if(m>=n.length)break;o=j.data;p=k.data;n[m]=o[m]-p[m];m=m+1|0;}}else MX(IJ(i,h),a.ls.data[h],c.kd.data[h],c.j_.data[h],a.kP.data[h]);while(true){h=CL(g,1);if(h<0)break;b=a.kP.data[g];m=g-1|0;i=e[m];q=a.lq.data[g];DP(b.jx==i.jx&&q.jx==b.jB&&q.jB==i.jB?1:0,H(438),b,i,q);n=b.ju;j=i.ju;k=q.ju;r=b.jB;s=i.jB;t=b.jx;u=0;while(u<r){v=0;while(v<s){w=0.0;x=0;while(x<t){p=n.data;l=j.data;w=w+p[Bb(x,r)+u|0]*l[Bb(x,s)+v|0];x=x+1|0;}k.data[Bb(u,s)+v|0]=w;v=v+1|0;}u=u+1|0;}b=a.kP.data[g];d
=a.lp.data[g];DP(d.jx==b.jB&&d.jB==1?1:0,H(439),b,b,d);l=b.ju;p=d.ju;y=b.jB;u=0;while(u<y){w=0.0;v=u;while(true){k=l.data;if(v>=k.length)break;w=w+k[v];v=v+y|0;}p.data[u]=w;u=u+1|0;}if(h>0){l=f.data;b=a.kP.data[g];d=l[g];i=a.ls.data[m];DP(b.jB==d.jx&&i.jx==O7(b)&&He(i)==He(d)?1:0,H(440),b,d,i);p=If(b);l=If(d);k=If(i);h=O7(b);u=He(d);v=He(b);x=0;while(x<h){y=0;while(y<u){w=0.0;t=0;while(t<v){j=p.data;n=l.data;w=w+j[Bb(x,v)+t|0]*n[Bb(t,u)+y|0];t=t+1|0;}k.data[Bb(x,u)+y|0]=w;y=y+1|0;}x=x+1|0;}MX(IJ(a.lD,m),a.ls.data[m],
c.kd.data[m],e[m],a.kP.data[m]);}g=g+(-1)|0;}};
function QW(){let a=this;I.call(a);a.o3=null;a.oQ=null;a.pf=null;}
let WF=(a,b,c)=>{let d;d=D0(BE(c,2),BE(c,1));a.o3=d;a.oQ=E3(b,d.jw);a.pf=Km(b,c);},MB=(a,b)=>{let c=new QW();WF(c,a,b);return c;},TZ=K(),Gn=(b,c)=>{let d,e,f,g;b=b.data;d=Bm(c);e=d.data;f=BG(c,b.length);g=0;while(g<f){e[g]=b[g];g=g+1|0;}return d;},Uj=K(),Z1=(b,c,d,e,f)=>{let g,h,i,j,k,l,m,n;if(b!==null&&d!==null){if(c>=0&&e>=0&&f>=0&&(c+f|0)<=Gx(b)&&(e+f|0)<=Gx(d)){a:{b:{if(b!==d){g=HP(Bz(b));h=HP(Bz(d));if(g!==null&&h!==null){if(g===h)break b;if(!G_(g)&&!G_(h)){i=b;j=0;k=c;while(j<f){c:{l=i.data;m=k+1|0;n=
l[k];if(n!==null){n=Bz(n);if(EH(n.k1,h.k1)){k=1;break c;}}k=0;}if(!k){Hv(b,c,d,e,j);b=new Hb;Br(b);Z(b);}j=j+1|0;k=m;}Hv(b,c,d,e,f);return;}if(!G_(g))break a;if(G_(h))break b;else break a;}b=new Hb;Br(b);Z(b);}}Hv(b,c,d,e,f);return;}b=new Hb;Br(b);Z(b);}b=new Cq;Br(b);Z(b);}d=new EI;BW(d,H(441));Z(d);},Ca=(b,c,d,e,f)=>{if(c>=0&&e>=0&&f>=0&&(c+f|0)<=Gx(b)&&(e+f|0)<=Gx(d)){Hv(b,c,d,e,f);return;}b=new Cq;Br(b);Z(b);},Hv=(b,c,d,e,f)=>{if(f!==0){if(typeof b.data.buffer!=='undefined'){d.data.set(b.data.subarray(c,
c+f),e);}else if(b!==d||e<c){for(let i=0;i<f;i=i+1|0){d.data[e++]=b.data[c++];}}else {c=c+f|0;e=e+f|0;for(let i=0;i<f;i=i+1|0){d.data[ --e]=b.data[ --c];}}}};
function Rr(){let a=this;I.call(a);a.qY=null;a.qZ=null;}
let Tw=(a,b)=>{b=b;Cl(a.qY,a.qZ.jD,b);};
function Ig(){let a=this;I.call(a);a.qI=null;a.qH=null;}
let R9=(b,c)=>{let d,e;b=b;c=b.qI;b=b.qH;d=c.lV;e=!c.nC.m()?Bn(c.kW.value):Bn(c.kW.value);b=Kn(b,d,e);MD(c,b);if(Ck(b))Rv(c,c.no);};
function Ir(){let a=this;N.call(a);a.ku=null;a.kV=null;a.lG=null;a.lQ=null;}
let Bo=a=>{return Dn(a.ku)-1|0;},Be=(a,b)=>{return (FY(a.ku,b)).lU;},IJ=(a,b)=>{return b!=Bo(a)?a.kV:a.lG;},CI=a=>{let b,c;b=0;c=1;while(c<=Bo(a)){b=b+Bb(Be(a,c),Be(a,c-1|0)+1|0)|0;c=c+1|0;}return b;},Gv=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(Ir)){b=b;c=!X(a.ku,b.ku)?0:!X(a.kV,b.kV)?0:!X(a.lG,b.lG)?0:X(a.lQ,b.lQ)?1:0;}else c=0;return c;};
function Ju(){let a=this;N.call(a);a.mY=null;a.nN=0;}
let Pp=(a,b,c)=>{a.mY=b;a.nN=c;},Fl=(a,b)=>{let c=new Ju();Pp(c,a,b);return c;},Tr=b=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q;c=Jv(b);d=Hj(b);e=!(DO(c,ER(0, 1048576))&&b>2.2250738585072014E-308?1:0)?1:2;f=Eb(c,BA(d,0)+e|0);g=Eb(Cd(1),BA( -d|0,0)+e|0);h=Eb(Cd(1),BA(d,0));i=Eb(Cd(1),(BA(d,0)+e|0)-1|0);j=L$(b);Eo(g,BA(j,0));k=Bd(HC,3).data;k[0]=f;k[1]=h;k[2]=i;e=k.length;l=0;m= -j|0;while(l<e){Eo(k[l],BA(m,0));l=l+1|0;}l=G0(SE(c,Cd(2)),B$)?1:0;if(C$(JD(f,i),g)>=l){DF(g,0);j=j+1|0;}n=M();while(true){k=Bd(HC,3).data;k[0]
=f;k[1]=h;k[2]=i;m=k.length;d=0;while(d<m){DF(k[d],0);d=d+1|0;}o=IL(f,g);p=C$(h,f)<l?0:1;q=C$(JD(f,i),g)<l?0:1;if(q&&!(p&&!NY(f,g,o)))o=o+1|0;P(n,(48+o|0)&65535);if(p)break;if(q)break;}return Fl(L(n),j);},NY=(b,c,d)=>{return C$(JD(b,b),c)<(d%2|0?0:1)?0:1;},Jv=b=>{let c;c=Rt(b);if(OT(c,ER(0, 1048576)))c=Ww(R4(c,ER(4294967295, 1048575)),ER(0, 1048576));return c;},Hj=b=>{return BA(E9(YB(Rt(b),52)),1)-1075|0;},L$=b=>{let c,d,e,f;c=Hj(b)+63|0;d=Jv(b);JB();if(DO(d,B$))e=64;else{e=0;f=DR(d,32);if(G0(f,B$))e=32;else f
=d;d=DR(f,16);if(DO(d,B$))d=f;else e=e|16;f=DR(d,8);if(DO(f,B$))f=d;else e=e|8;d=DR(f,4);if(DO(d,B$))d=f;else e=e|4;f=DR(d,2);if(DO(f,B$))f=d;else e=e|2;if(G0(DR(f,1),B$))e=e|1;e=(64-e|0)-1|0;}return CV((c-e|0)*0.3010299956639812)|0;},Eb=(b,c)=>{let d;d=Ht(b);FI(d,c);return d;};
function Hk(){let a=this;N.call(a);a.kx=0.0;a.kv=0.0;a.kn=0.0;a.kh=0.0;}
let G$=null,G2=null,Hg=()=>{Hg=Bf(Hk);X0();},Y9=(a,b,c,d,e)=>{Hg();a.kx=b;a.kv=c;a.kn=d;a.kh=e;},Gy=(a,b,c,d)=>{let e=new Hk();Y9(e,a,b,c,d);return e;},Ra=b=>{let c,d,e,f,g,h,i,j;Hg();c=0.0;d=1.0;e=0.0;f=1.0;g=0;while(g<b.jx){c=Bg(c,W(b,g,0));d=Bu(d,W(b,g,0));e=Bg(e,W(b,g,1));f=Bu(f,W(b,g,1));g=g+1|0;}if(E1(G$,c,e)&&E1(G$,d,f))return G$;if(E1(G2,c,e)&&E1(G2,d,f))return G2;h=Bu(d-c,f-e)*0.6;i=(c+d)/2.0;j=(e+f)/2.0;return Gy(i-h,i+h,j-h,j+h);},E1=(a,b,c)=>{return a.kx<=b&&b<=a.kv&&a.kn<=c&&c<=a.kh?1:0;},Mv=(a,
b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(Hk)){b=b;c=a.kx!==b.kx?0:a.kv!==b.kv?0:a.kn!==b.kn?0:a.kh===b.kh?1:0;}else c=0;return c;},X0=()=>{G$=Gy((-0.1),1.1,(-0.1),1.1);G2=Gy((-1.1),1.1,(-1.1),1.1);};
function NB(){let a=this;I.call(a);a.pV=null;a.pv=null;a.rV=0;a.nw=null;a.n3=null;a.pd=null;a.nk=null;a.pu=null;}
let O_=(a,b)=>{let c,d,e,f,g,h,i,j,k,l;a:{if(!(!B5(a.nk)&&Dv(a.pu)===b)){a.pu=Bw(b);c=Ge(b);DM(a.nw,c);d=new J6;e=b.le;f=Fa(b.kS);g=new Qs;g.qA=a;g.qz=c;c=new JY;h=a.pv;i=a.rV;j=(GB(a.nw)).ju;k=CL(i,2);if(k>=0&&k>=0&&j.data.length==Bb(i,i)){c.li=h;c.ka=i;c.kD=i;c.lh=j;b=b.jI;h=b.jw;b=b.jG;if(h.jB!=2)break a;if(b.jB!=1)break a;if(h.jx!=b.jx)break a;d.my=e;d.nV=f;d.mp=g;d.lf=c;d.kb=h;d.nS=b;a.nk=Bw(d);}else{l=j.data;b=new BT;k=l.length;c=M();J(R(J(R(P(R(J(c,H(442)),i),120),i),H(443)),k),H(444));BW(b,L(c));Z(b);}}return Bl(a.nk);}c
=new BT;d=E4(h);b=E4(b);f=M();P(J(J(J(J(f,H(445)),d),H(245)),b),46);BW(c,L(f));Z(c);};
function CJ(){let a=this;N.call(a);a.kc=0;a.km=0;a.ki=0;a.l0=0.0;}
let We=(a,b,c,d,e)=>{a.kc=b;a.km=c;a.ki=d;a.l0=e;},GR=(a,b,c,d)=>{let e=new CJ();We(e,a,b,c,d);return e;},Bc=b=>{return GR(b>>16&255,b>>8&255,b&255,1.0);},DU=(a,b)=>{return GR(a.kc,a.km,a.ki,b);},JE=(a,b)=>{return GR(Is(a,a.kc,b.kc),Is(a,a.km,b.km),Is(a,a.ki,b.ki),1.0);},Is=(a,b,c)=>{let d;d=a.l0;return Bs(d*b+(1.0-d)*c)|0;},F1=(b,c)=>{P(P(b,BQ(H(446),c>>4)),BQ(H(446),c&15));},Rs=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(CJ)){b=b;c=a.kc!=b.kc?0:a.km!=b.km?0:a.ki!=b.ki?0:a.l0===b.l0?1:0;}else c
=0;return c;};
function DC(){I.call(this);this.m3=null;}
let FJ=null,FA=()=>{FA=Bf(DC);W1();},Fk=(a,b)=>{FA();a.m3=b.be();},PR=a=>{let b=new DC();Fk(b,a);return b;},EB=(a,b)=>{return Ke(a,Bu(0.0,Bg(255.0,b*256.0))|0);},Ke=(a,b)=>{let c,d,e,f,g;c=a.m3.data;d=c.length-1|0;e=Bb(b,d);b=e/255|0;f=c[b];g=c[BG(d,b+1|0)];d=e%255|0;return GR(Kw(f.kc,g.kc,d),Kw(f.km,g.km,d),Kw(f.ki,g.ki,d),1.0);},Kw=(b,c,d)=>{FA();return (Bb(b,255-d|0)+Bb(c,d)|0)/255|0;},W1=()=>{let b,c,d;b=new DC;c=Bd(CJ,11);d=c.data;d[0]=Bc(4194379);d[1]=Bc(7744131);d[2]=Bc(10055851);d[3]=Bc(12756431);d[4]
=Bc(15193320);d[5]=Bc(16250871);d[6]=Bc(14282963);d[7]=Bc(10935200);d[8]=Bc(5942881);d[9]=Bc(1800247);d[10]=Bc(17435);Fk(b,c);FJ=b;},QM=K(0),DV=(a,b)=>{let c;c=a.mM;return c*Bu(1.0,Bs(b/c));},Ji=(a,b)=>{let c;c=a.mM;return c*Bs(b/c);},Ef=(a,b,c)=>{let d,e;d=a;e=Bs(c/d.mM)%2.0!==1.0?0:1;return Ji(a,b)+(!e?0.0:d.mM/2.0);};
function H4(){let a=this;I.call(a);a.jU=null;a.lz=0.0;a.nG=0.0;a.mM=0.0;a.oa=null;}
let GX=null,DK=()=>{DK=Bf(H4);Xp();},S0=a=>{return a.lz;},Ut=a=>{return a.nG;},B4=(a,b,c)=>{let d,e;d=a.jU;DK();d.fillStyle=T(HH(GX,c));if(!(b instanceof Ds)){Ny(a,b);a.jU.fill('evenodd');}else{e=b;a.jU.fillRect(e.jH,e.jW,e.jO,e.j4);}},Ce=(a,b,c)=>{let d,e;d=a.jU;DK();d.strokeStyle=T(HH(GX,c.ql));a.jU.lineWidth=c.lR;X9(a.jU,c.rm);if(!(b instanceof Ds)){Ny(a,b);a.jU.stroke();}else{e=b;a.jU.strokeRect(e.jH,e.jW,e.jO,e.j4);}},CF=(a,b,c,d,e,f)=>{let g,h,i,j,k,l;g=a.oa;if(e===g)h=1;else if(g!==null&&Bz(g)===Bx(Fu))
{g=g;h=e.lj!==g.lj?0:!X(e.lJ,g.lJ)?0:!X(e.l_,g.l_)?0:X(e.nq,g.nq)?1:0;}else h=0;if(!h){a.oa=e;i=a.jU;DK();j=e.l_;DX();g=j!==Kx?H(2):H(447);k=e.lJ;Dj();j=k!==Fc?H(448):H(449);a:{k=E6(e.lj,2);l=M();J(J(J(J(l,g),k),H(450)),j);i.font=T(L(l));j=a.jU;Jz();switch(MP.data[e.nq.jZ]){case 1:e=H(451);break a;case 2:e=H(452);break a;case 3:e=H(274);break a;default:}b=new PV;Br(b);Z(b);}j.textAlign=T(e);}e=a.jU;DK();f=T(HH(GX,f));e.fillStyle=f;a.jU.fillText(T(b),c,d);},Ny=(a,b)=>{let c,d,e;a:{a.jU.beginPath();if(b instanceof Hm)
{c=b;a.jU.arc(c.ps,c.pr,c.o9,0.0,6.283185307179586);}else if(b instanceof G7)JF(a,b.mt);else if(b instanceof I3){d=BM(b.rh);while(BJ(d)){JF(a,BH(d));}}else if(b instanceof Gh){e=BM(b.om);while(true){if(!BJ(e))break a;JF(a,BH(e));a.jU.closePath();}}}},JF=(a,b)=>{let c,d;c=0;while(true){d=b.data;if(c>=d.length)break;if(c)a.jU.lineTo(d[c],d[c+1|0]);else a.jU.moveTo(d[c],d[c+1|0]);c=c+2|0;}},Xp=()=>{let b;b=new QF;b.ok=Bd(CJ,256);b.oF=Bd(Bv,256);GX=b;};
function Oe(){let a=this;I.call(a);a.r$=0;a.r9=0;}
let UC=(a,b)=>{let c,d;b=Bj(b);c=a.r$;d=a.r9;b.show(!!c,!!d);};
function HF(){let a=this;N.call(a);a.l7=null;a.nI=null;a.mT=null;a.mf=null;}
let Ws=(a,b)=>{let c,d,e;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(HF)){b=b;d=a.l7;e=b.l7;if(!X(B8(d),B8(e)))c=0;else{d=a.nI;e=b.nI;if(!X(B8(d),B8(e)))c=0;else{d=a.mT;e=b.mT;if(!X(B8(d),B8(e)))c=0;else{d=a.mf;b=b.mf;c=X(B8(d),B8(b))?1:0;}}}}else c=0;return c;};
function I6(){let a=this;N.call(a);a.mz=0;a.m6=null;a.nR=null;}
let WG=(a,b)=>{let c,d,e;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(I6)){b=b;if(a.mz!=b.mz)c=0;else{d=a.m6;e=b.m6;if(!X(B8(d),B8(e)))c=0;else{d=a.nR;b=b.nR;c=X(B8(d),B8(b))?1:0;}}}else c=0;return c;};
function Ot(){let a=this;N.call(a);a.pT=null;a.pK=0.0;a.rK=0.0;a.sr=null;a.q1=null;}
let Oy=b=>{let c,d;a:{if(Bo(b.j1)==1){c=b.jI;b=Fi();if(HW(c.jw,b.jw)&&HW(c.jG,b.jG)?1:0){d=1;break a;}}d=0;}return d;},TC=b=>{let c,d,e,f,g,h;if(!Oy(b)){b=new BT;BW(b,H(453));Z(b);}c=E3(b.j1,b.jI.jw);DM(c,Ge(b));d=c.kd.data[1].ju;e=d.data;c=new Ot;f=e[0]+e[3];g=e[1]+e[2];b=RN(b);h=M();J(J(h,b),H(454));b=L(h);c.pT=d;c.pK=f;c.rK=g;c.sr=H(455);c.q1=b;return c;},QQ=K(0);
function JN(){I.call(this);this.sg=null;}
let Tu=b=>{Nc(b.sg);};
function JG(){let a=this;N.call(a);a.nb=null;a.nX=0;}
let Wq=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(JG)){b=b;c=!X(a.nb,b.nb)?0:a.nX==b.nX?1:0;}else c=0;return c;},Ho=K(Cq);
function DG(){BI.call(this);this.pA=null;}
let EJ=null,Nm=null,R$=null,Gc=()=>{Gc=Bf(DG);T8();},Ri=(a,b,c,d)=>{Gc();Cy(a,b,c);a.pA=d;},Zq=(a,b,c,d)=>{let e,f,g,h,i,j,k;e=b.ju;f=c.ju;g=d.ju;h=0;while(true){i=g.data;if(h>=i.length)break;j=e.data;k=f.data;i[h]=a.hb(j[h],k[h]);h=h+1|0;}},T8=()=>{let b,c,d;b=new P5;Ri(b,H(456),0,H(65));EJ=b;b=new P4;Ri(b,H(457),1,H(66));Nm=b;c=Bd(DG,2);d=c.data;d[0]=EJ;d[1]=b;R$=c;},Fs=K(0);
function MN(){let a=this;I.call(a);a.n0=null;a.p1=null;}
let Ve=(a,b,c)=>{let d,e,f,g;d=CN(b);a.n0.et(b,c);e=CN(b);f=0;while(true){g=e.data;if(f>=g.length)break;g[f]=!a.p1.data[f]?g[f]:d.data[f];f=f+1|0;}C8(b,e);},VH=a=>{return a.n0.d5();},S4=(a,b)=>{a.n0.ea(b);},EQ=K(0),M9=K(N),WK=(a,b)=>{let c,d,e,f,g;c=Cj(b);d=c.jL.data;e=Bd(B_(CY),2);f=e.data;f[0]=BX([1.0,1.0]);f[1]=BX([1.0,1.0]);d[1]=Ec(e);d=c.jK.data;e=Bd(B_(CY),2);f=e.data;g=Bm(1);g.data[0]=0.0;f[0]=g;g=Bm(1);g.data[0]=(-1.0);f[1]=g;d[1]=Ec(e);d=c.jL.data;e=Bd(B_(CY),1);e.data[0]=BX([1.0,(-2.0)]);d[2]=Ec(e);d
=c.jK.data;e=Bd(B_(CY),1);f=e.data;g=Bm(1);g.data[0]=0.0;f[0]=g;d[2]=Ec(e);return c;},LN=K(N),Tg=(a,b)=>{return Cj(b);};
function Q7(){N.call(this);this.q6=null;}
let Yo=(a,b)=>{let c;c=Cj(b);C8(c,a.q6);return c;},La=K(0);
function Rn(){I.call(this);this.r5=null;}
let Ti=K(),Gx=b=>{let c;c=(Bz(b)).k1;if(c[By].itemType!==null)return Y4(b);b=new BT;Br(b);Z(b);},Hb=K(BN),Lr=K(BY),Ph=(a,b)=>{return 1.0/(1.0+QU( -b));},Yi=(a,b,c)=>{return c*(1.0-c);},Lq=K(BY),Zd=(a,b)=>{let c,d,e,f,g,h;Gt();c=Od;d=b+1.05553116266496E14-1.05553116266496E14;if(Bq(d)<20.0&&b!==0.0){e=(d*64.0|0)+1280|0;f=c.oP.data[e];b=b-d;g=b*b;g=g*b*(g*(0.13333333333333333-g*0.05396825396825397)-0.3333333333333333);d=b+g;h=f*d;b=b+f-(h*(d+f)/(1.0+h)-g-c.px.data[e]);}else if(b>0.0)b=1.0;else if(b<0.0)b=(-1.0);return b;},ZG
=(a,b,c)=>{return 1.0-c*c;},Lo=K(BY),VA=(a,b)=>{if(b<0.0)b=0.0;return b;},So=(a,b,c)=>{return !(b>0.0)?0.0:1.0;},Ln=K(BY),ZP=(a,b)=>{if(!(b>0.0))b=0.01*b;return b;},Uq=(a,b,c)=>{return !(b>0.0)?0.01:1.0;},Lm=K(BY),VM=(a,b)=>{let c,d;c=QU( -Bq(b));d=1.0+c;return I1(d)-(d-1.0-c)/d+Bu(b,0.0);},Vf=(a,b,c)=>{Cr();return Ph(D3,b);},Ll=K(BY),Y6=(a,b)=>{return E2(b);},V0=(a,b,c)=>{return EY(b);},Lk=K(BY),T2=(a,b)=>{return b;},YV=(a,b,c)=>{return 1.0;},Xe=K(),I7=K(0),H2=K(),TR=(b,c)=>{b;Fw();HA.delete(c);},H1=K(),WV
=(b,c)=>{b;Fw();Gg.delete(c);},NZ=K(0),Jw=K(EG),JR=K(Jw),OS=K(JR),LS=K(0),IS=K(),IM=K(IS),OP=K(IM),OR=K(C0),ST=(a,b)=>{let c;c=new Cq;Br(c);Z(c);},ZN=a=>{return 0;},V9=a=>{Fj();return OM;},Tx=a=>{return 1;},GF=K(0),ON=K(),SZ=a=>{return 0;},Ud=a=>{let b;b=new D4;Br(b);Z(b);},Or=K(0),OO=K(),Oj=K();
function HC(){let a=this;I.call(a);a.kg=null;a.j3=0;}
let UU=(a,b)=>{a.kg=B9(4);while(G0(b,B$)){KD(a,E9(b)&134217727);b=DR(b,27);}},Ht=a=>{let b=new HC();UU(b,a);return b;},JD=(b,c)=>{let d,e,f,g;d=Ht(B$);e=0;f=0;while(!(f>=b.j3&&f>=c.j3&&e<=0)){g=(Dh(b,f)+Dh(c,f)|0)+e|0;KD(d,g&134217727);e=g>>27;f=f+1|0;}return d;},NJ=a=>{let b;b=a.j3;return !b?0:((b*27|0)-MV(Dh(a,b-1|0))|0)+5|0;},C$=(a,b)=>{let c;c=BA(a.j3,b.j3)-1|0;while(c>0&&Dh(a,c)==Dh(b,c)){c=c+(-1)|0;}return c<0?0:Dh(a,c)-Dh(b,c)|0;},DF=(a,b)=>{let c,d,e;c=0;while(c<a.j3){d=a.kg.data;e=(d[c]*10|0)+b|0;d[c]
=e&134217727;b=e>>27;c=c+1|0;}if(b>0)KD(a,b);},Eo=(a,b)=>{let c;c=0;while(c<b){DF(a,0);c=c+1|0;}},FI=(a,b)=>{let c,d,e,f,g,h,i,j,k;c=b/27|0;d=b%27|0;e=a.j3;f=B9((e+c|0)+1|0);g=f.data;h=0;i=27-d|0;while(h<e){j=h+c|0;b=g[j];k=a.kg.data;g[j]=b|k[h]<<d&134217727;g[j+1|0]=k[h]>>i;h=h+1|0;}a.kg=f;a.j3=g.length;Qy(a);},IL=(a,b)=>{let c,d,e,f;c=0;while(C$(a,b)>=0){d=0;e=0;while(e<a.j3){f=(a.kg.data[e]-Dh(b,e)|0)+d|0;a.kg.data[e]=f&134217727;d=f>>27;e=e+1|0;}Qy(a);c=c+1|0;}return c;},Dh=(a,b)=>{return b>=a.j3?0:a.kg.data[b];},KD
=(a,b)=>{let c,d,e,f,g;c=a.j3;d=a.kg.data;e=d.length;if(c==e){c=2*c|0;f=B9(c);g=f.data;c=BG(c,e);e=0;while(e<c){g[e]=d[e];e=e+1|0;}a.kg=f;}d=a.kg.data;e=a.j3;a.j3=e+1|0;d[e]=b;},Qy=a=>{let b,c,d;while(true){b=a.j3;if(b<=0)break;c=a.kg.data;d=b-1|0;if(c[d])break;a.j3=d;}},TJ=K(),X9=(b,c)=>{b.setLineDash(c?[c]:[]);},GD=K(BI),Dw=null,CO=null,HG=null,Ly=null,Cv=()=>{Cv=Bf(GD);Zu();},Xq=(a,b,c)=>{Cv();Cy(a,b,c);},Ky=(a,b)=>{let c=new GD();Xq(c,a,b);return c;},Zu=()=>{let b,c,d;Dw=Ky(H(31),0);CO=Ky(H(458),1);b=Ky(H(459),
2);HG=b;c=Bd(GD,3);d=c.data;d[0]=Dw;d[1]=CO;d[2]=b;Ly=c;};
function Fu(){let a=this;N.call(a);a.lj=0.0;a.lJ=null;a.l_=null;a.nq=null;}
let J4=(a,b,c,d,e)=>{a.lj=b;a.lJ=c;a.l_=d;a.nq=e;},AAf=(a,b,c,d)=>{let e=new Fu();J4(e,a,b,c,d);return e;},Di=(b,c)=>{let d,e;d=new Fu;Dj();e=Ix;DX();J4(d,b,e,GC,c);return d;},Jj=(b,c)=>{let d,e;d=new Fu;Dj();e=Fc;DX();J4(d,b,e,GC,c);return d;},Zw=K(),Y_=(b,c,d)=>{let e,f,g,h,i,j,k,l,m,n;e=c.mC.data[d].data;f=e.length;if(f>8){g=Infinity;h=(-Infinity);i=0;while(i<f){j=e[i];g=Bg(g,j);h=Bu(h,j);i=i+1|0;}O(R(O(b,H(460)),f),H(461));O(O(R(b,d),H(462)),Ek(g));P(O(O(b,H(193)),Ek(h)),46);return;}k=0;l=f-1|0;while(k<
f){m=Kz(c.jV,d,k);O(b,!k?H(4):k!=l?H(158):H(245));if(k)m=Jq(m,H(4));else{m=Hn(m,1);n=M();J(P(n,72),m);n=L(n);m=M();J(J(m,n),H(463));m=L(m);}O(b,m);O(b,Ek(e[k]));P(O(O(b,H(464)),H$(GZ(c,d,k))),41);k=k+1|0;}P(b,46);},LD=(b,c,d)=>{return c==Bo(b)?H(465):Np(c?104:120,d+1|0);},Kz=(b,c,d)=>{let e;if(c==Bo(b))return H(466);if(!c){c=d+1|0;b=M();R(P(b,120),c);return L(b);}d=d+1|0;e=M();R(J(e,H(467)),d);e=L(e);if(Bo(b)!=2){b=M();R(J(J(b,e),H(468)),c);e=L(b);}return e;},H$=b=>{return D2(JP(b));},Xj=K(),HI=b=>{return Fm(BZ(b),
45,8722);},YF=K(),X8=K();
function Pw(){let a=this;I.call(a);a.qx=null;a.qy=0;}
let Wc=a=>{let b,c;b=a.qx;c=a.qy;Fh(b.qv.qX,c);},Up=K(),RN=b=>{let c,d,e,f,g,h,i,j;c=M();O(R(O(R(c,Dz(b)),H(227)),Bk(b.jI)),H(469));d=H(308);e=0;while(e<=1){f=Bi();g=0;while(g<Bk(b.jI)){if(!HK(b,g)&&MI(b,g)==e){h=b.jI.jw;i=BZ(W(h,g,0));h=BZ(W(h,g,1));j=M();P(J(P(J(P(j,40),i),44),h),41);h=L(j);V(f,h);}g=g+1|0;}if(!Ci(f)){O(O(c,d),L7(f));R(O(O(c,f.jz!=1?H(470):H(471)),H(472)),e);d=H(158);}e=e+1|0;}return L(O(c,H(143)));},L7=b=>{let c,d,e,f;c=M();d=0;e=b;while(true){f=e.jz;if(d>=f)break;O(O(c,!d?H(2):d!=(f-1|0)
?H(158):H(245)),BF(e,d));d=d+1|0;}return L(c);},Vm=K(),Ub=K(),WR=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n;d=b.kE;e=Bo(d);f=d.lG;Cr();if(f===Gr&&Ok(b.lx.kd.data[e],0)){d=new Co;Ch();CW(d,G9,H(473));V(c,d);return;}a:{if(d.kV===Gr){g=1;while(true){if(g>=e)break a;h=b.lx.kd.data[g];d=Jt(b.kE,g);i=0;while(i<h.jB){if(Ok(h,i))GP(d,i);i=i+1|0;}if(Dd(d)>0){h=new Co;Ch();f=G9;j=KM(d);k=Ez(d,H(474),H(475));l=Ez(d,H(476),H(477));if(g!=1){d=Ez(d,H(478),H(479));m=M();J(J(m,H(480)),d);n=L(m);}else{m=Ez(d,H(481),H(482));n=M();J(J(J(n,
H(483)),m),H(484));n=L(n);}d=M();J(J(J(J(J(d,j),k),H(485)),l),n);CW(h,f,L(d));V(c,h);}g=g+1|0;}}}},Ok=(b,c)=>{let d;d=0;while(d<b.jx){if(W(b,d,c)>0.0)return 0;d=d+1|0;}return 1;},W3=K(),UZ=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p;d=b.kE;e=d.kV;Cr();if(e!==D3&&e!==Hz)return;f=1;while(f<Bo(d)){g=Jt(d,f);h=0;while(h<Be(d,f)){i=b.lx;j=i.kd.data[f];i=i.j_.data[f];k=e.hb(0.0,e.ha(0.0))*0.01;l=0;a:{while(l<j.jx){if(e.hb(W(j,l,h),W(i,l,h))>k){l=0;break a;}l=l+1|0;}l=1;}if(l)GP(g,h);h=h+1|0;}if(Dd(g)>0){i=new Co;Ch();j
=JM;m=KM(g);n=Ez(g,H(486),H(487));o=e.mF;g=Ez(g,H(488),H(489));p=M();J(J(J(J(J(J(J(p,m),n),H(490)),o),H(491)),g),H(492));CW(i,j,L(p));V(c,i);}f=f+1|0;}},Vv=K(),X5=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r;d=b.kE;e=!(Px(b)>0.0)?0:1;f=1;while(f<Bo(d)){g=Du(Be(d,f)).data;h=0;i=g.length;while(h<i){if(!g[h]){j=Jt(d,f);GP(j,h);k=h+1|0;while(k<i){if(!g[k]){a:{l=b.mo;m=l.jL.data;n=m[f];l=l.jK.data[f];o=m[f+1|0];if(W(l,h,0)!==W(l,k,0))p=0;else{p=0;while(true){if(p>=n.jB){p=0;while(p<o.jx){if(W(o,p,h)!==W(o,p,k)){p=0;break a;}p
=p+1|0;}p=1;break a;}if(W(n,h,p)!==W(n,k,p))break;p=p+1|0;}p=0;}}if(p){g[k]=1;GP(j,k);}}k=k+1|0;}if(Dd(j)>1){q=new Co;Ch();r=Jy;n=KM(j);j=!e?H(493):H(494);l=M();J(J(J(l,n),H(495)),j);CW(q,r,L(l));V(c,q);}}h=h+1|0;}f=f+1|0;}},Yb=K(),Vw=(b,c,d)=>{let e,f,g,h;e=Bk(b.jI);f=Ci(d)?0:1;if(!f&&!(Px(c)>=0.001*e)){f=Dz(b);b=M();J(R(J(R(J(b,H(184)),f),H(227)),e),H(496));g=L(b);h=new Co;Ch();b=Jb;if(Bo(c.kE)!=1){c=M();J(J(J(c,H(497)),g),H(498));c=L(c);}else{c=M();J(J(J(c,H(499)),g),H(500));c=L(c);}CW(h,b,c);V(d,h);return;}};
function Co(){let a=this;N.call(a);a.m0=null;a.mV=null;}
let CW=(a,b,c)=>{a.m0=b;a.mV=c;},AAd=(a,b)=>{let c=new Co();CW(c,a,b);return c;},ZA=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(Co)){b=b;c=!X(a.m0,b.m0)?0:X(a.mV,b.mV)?1:0;}else c=0;return c;},Hr=K(BI),FK=null,G9=null,JM=null,Jy=null,Jb=null,KK=null,YL=null,Ch=()=>{Ch=Bf(Hr);Wh();},XI=(a,b,c)=>{Ch();Cy(a,b,c);},Ea=(a,b)=>{let c=new Hr();XI(c,a,b);return c;},Wh=()=>{let b,c,d;FK=Ea(H(375),0);G9=Ea(H(371),1);JM=Ea(H(501),2);Jy=Ea(H(502),3);Jb=Ea(H(503),4);b=Ea(H(504),5);KK=b;c=Bd(Hr,6);d=c.data;d[0]
=FK;d[1]=G9;d[2]=JM;d[3]=Jy;d[4]=Jb;d[5]=b;YL=c;},Ib=K(BN),Fr=K(0),FP=(b,c)=>{let d,e,f,g;d=M8(Ft(c));e=BE(200,2);f=BE(200,1);g=0;while(g<200){b.h0(g,d,e);BV(f,g,0,g%2|0);g=g+1|0;}return D0(e,f);},QG=K(),Zl=(a,b,c,d)=>{let e,f,g,h;e=(b%2|0)!=1?0:1;f=Er(c);g=Dt(e?f*0.25:f*0.4375+0.5625);h=Er(c)*6.283185307179586;BV(d,b,0,g*EY(h));BV(d,b,1,g*E2(h));},LA=K(),Xz=(a,b,c,d)=>{let e,f,g;e=((((b/2|0)*37|0)%100|0)+Er(c))/100.0;f=e*0.9+0.1;g=e*10.995574287564276+(b%2|0)*3.141592653589793;BV(d,b,0,f*EY(g)+DJ(c)*0.02);BV(d,
b,1,f*E2(g)+DJ(c)*0.02);},M4=K(),XY=(a,b,c,d)=>{let e,f,g,h;e=Er(c)*3.141592653589793;f=b%2|0?0:1;g=f?EY(e):1.0-EY(e);h=f?E2(e):0.5-E2(e);BV(d,b,0,(g+DJ(c)*0.1-0.5)/1.5);BV(d,b,1,(h+DJ(c)*0.1-0.25)/1.5);},LL=K(),V2=(a,b,c,d)=>{let e;e=(b%2|0)-0.5;BV(d,b,0,e+DJ(c)*0.2);BV(d,b,1,e+DJ(c)*0.2);};
function Le(){let a=this;I.call(a);a.r0=0.0;a.ms=null;}
let Yw=(a,b,c)=>{let d,e;d=1;while(true){e=b.jL.data;if(d>=e.length)break;OU(a,c.lq.data[d],a.ms.jL.data[d],e[d]);OU(a,c.lp.data[d],a.ms.jK.data[d],b.jK.data[d]);d=d+1|0;}},OU=(a,b,c,d)=>{let e,f,g,h,i,j,k;e=b.ju;f=c.ju;g=d.ju;h=0;while(true){i=g.data;if(h>=i.length)break;j=f.data;k=e.data;j[h]=0.9*j[h]+k[h];i[h]=i[h]-a.r0*j[h];h=h+1|0;}},T0=a=>{return CN(a.ms);},UH=(a,b)=>{C8(a.ms,b);};
function Ni(){let a=this;I.call(a);a.pH=0.0;a.ml=null;a.mr=null;a.o5=null;a.os=null;a.lH=0.0;a.lA=0.0;}
let Ye=(a,b,c)=>{let d,e;a.lH=a.lH*0.9;a.lA=a.lA*0.999;d=1;while(true){e=b.jL.data;if(d>=e.length)break;Ns(a,c.lq.data[d],a.ml.jL.data[d],a.mr.jL.data[d],a.o5.jL.data[d],a.os.jL.data[d],e[d]);Ns(a,c.lp.data[d],a.ml.jK.data[d],a.mr.jK.data[d],a.o5.jK.data[d],a.os.jK.data[d],b.jK.data[d]);d=d+1|0;}},Ns=(a,b,c,d,e,f,g)=>{let h,i,j,k,l,m,n,o,p,q,r,s,t;h=b.ju;i=c.ju;j=d.ju;k=e.ju;l=f.ju;m=g.ju;n=0;while(true){o=m.data;if(n>=o.length)break;p=i.data;q=h.data;r=j.data;s=k.data;t=l.data;p[n]=0.9*p[n]+0.09999999999999998
*q[n];r[n]=0.999*r[n]+0.0010000000000000009*q[n]*q[n];s[n]=p[n]/(1.0-a.lH);t[n]=r[n]/(1.0-a.lA);o[n]=o[n]-a.pH*s[n]/(Dt(t[n])+1.0E-8);n=n+1|0;}},Us=a=>{let b,c,d,e,f,g;b=CN(a.ml);c=b.data;d=CN(a.mr);e=c.length;f=2*e|0;g=Bm(f+2|0);c=g.data;Ca(b,0,g,0,e);Ca(d,0,g,e,e);c[f]=a.lH;c[f+1|0]=a.lA;return g;},Xo=(a,b)=>{let c,d,e;c=b.data;d=(c.length/2|0)-1|0;e=Bm(d);Ca(b,d,e,0,d);C8(a.ml,b);C8(a.mr,e);d=2*d|0;a.lH=c[d];a.lA=c[d+1|0];};
function IV(){N.call(this);this.o8=0.0;}
let Mh=null,F$=()=>{F$=Bf(IV);Vt();},Sn=(a,b,c)=>{let d,e;d=1;while(true){e=b.jL.data;if(d>=e.length)break;P7(a.o8,c.lq.data[d],e[d]);P7(a.o8,c.lp.data[d],b.jK.data[d]);d=d+1|0;}},TP=a=>{F$();return Mh;},Zs=(a,b)=>{return;},Vt=()=>{Mh=Bm(0);};
function P3(){N.call(this);this.rG=0.0;}
let Wr=(a,b)=>{let c,d,e;c=Cj(b);d=M8(Ft(a.rG));e=1;while(e<=Bo(b)){c.jL.data[e]=NE(d,Be(b,e),Be(b,e-1|0));c.jK.data[e]=NE(d,Be(b,e),1);e=e+1|0;}return c;},WU=K(),P7=(b,c,d)=>{let e,f,g,h,i;DP(I5(c,d),H(505),d,c,d);e=c.ju;f=d.ju;g=0;while(true){h=f.data;if(g>=h.length)break;i=e.data;h[g]=h[g]-b*i[g];g=g+1|0;}},I5=(b,c)=>{return b.jx==c.jx&&b.jB==c.jB?1:0;},DP=(b,c,d,e,f)=>{let g,h;if(b)return;g=new BT;d=E4(d);e=E4(e);f=E4(f);h=M();P(J(J(J(J(J(J(J(J(h,H(506)),c),H(308)),d),H(245)),e),H(507)),f),46);BW(g,L(h));Z(g);};
function QR(){let a=this;C0.call(a);a.rU=null;a.ru=null;}
let SR=a=>{return 2;},Wg=(a,b)=>{let c;if(!b)return a.rU;if(b==1)return a.ru;c=new Cq;Br(c);Z(c);},RF=K(DH),U3=null,JB=()=>{JB=Bf(RF);XJ();},JI=(b,c)=>{return Tc(b,c);},Tz=(b,c)=>{return UY(b,c);},Ik=(b,c)=>{return S_(b,c);},XJ=()=>{U3=Bx(SN);};
function JY(){let a=this;N.call(a);a.li=null;a.ka=0;a.kD=0;a.lh=null;}
let F2=(a,b,c)=>{return a.lh.data[Bb(c,a.ka)+b|0];},Es=(a,b)=>{let c;c=a.li;return GU(c.kx,c.kv,b,a.ka);},D9=(a,b)=>{let c;c=a.li;return GU(c.kn,c.kh,b,a.kD);},GU=(b,c,d,e)=>{e=e-1|0;if(d!=e)c=b+(c-b)/e*d;return c;},St=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(JY)){b=b;c=!X(a.li,b.li)?0:a.ka!=b.ka?0:a.kD!=b.kD?0:X(a.lh,b.lh)?1:0;}else c=0;return c;},Ya=a=>{return a.li;},Sc=a=>{return a.ka;},UW=a=>{return a.kD;},GG=K(BI),Ix=null,Fc=null,WL=null,Dj=()=>{Dj=Bf(GG);WD();},Um=(a,b,c)=>{Dj();Cy(a,b,
c);},Qf=(a,b)=>{let c=new GG();Um(c,a,b);return c;},WD=()=>{let b,c,d;Ix=Qf(H(508),0);b=Qf(H(509),1);Fc=b;c=Bd(GG,2);d=c.data;d[0]=Ix;d[1]=b;WL=c;},F7=K(BI),GC=null,Kx=null,UV=null,DX=()=>{DX=Bf(F7);Yj();},ZB=(a,b,c)=>{DX();Cy(a,b,c);},Ol=(a,b)=>{let c=new F7();ZB(c,a,b);return c;},Yj=()=>{let b,c,d;GC=Ol(H(510),0);b=Ol(H(511),1);Kx=b;c=Bd(F7,2);d=c.data;d[0]=GC;d[1]=b;UV=c;};
function QF(){let a=this;I.call(a);a.ok=null;a.oF=null;}
let HH=(a,b)=>{let c,d,e,f;c=(((b.kc*7|0)+(b.km*31|0)|0)+b.ki|0)%256|0;d=a.ok.data;if(!(d[c]!==null&&Rs(d[c],b))){a.ok.data[c]=b;d=a.oF;e=EA(H(512));F1(e,b.kc);F1(e,b.km);F1(e,b.ki);f=b.l0;if(f<1.0)F1(e,Bs(255.0*f)|0);d.data[c]=L(e);}return a.oF.data[c];};
function LY(){let a=this;N.call(a);a.mg=0;a.oj=0;a.nH=0;}
let Yq=(a,b,c,d)=>{a.mg=b;a.oj=c;a.nH=d;},LT=(a,b,c)=>{let d=new LY();Yq(d,a,b,c);return d;},Iv=a=>{return a.nH!=(-1)?0:1;},Hl=(b,c)=>{let d,e,f,g,h;d=1;while(d<Bo(b)){e=d+1|0;if(c<IX(b,e))break;d=e;}f=Be(b,d-1|0);g=c-IX(b,d)|0;h=Bb(Be(b,d),f);return g>=h?LT(d,g-h|0,(-1)):LT(d,g/f|0,g%f|0);},EP=(b,c,d,e)=>{return (IX(b,c)+Bb(d,Be(b,c-1|0))|0)+e|0;},KV=(b,c,d)=>{return EP(b,c,Be(b,c),0)+d|0;},IX=(b,c)=>{let d,e;d=0;e=1;while(e<c){d=d+Bb(Be(b,e),Be(b,e-1|0)+1|0)|0;e=e+1|0;}return d;},Vg=K();
function NP(){let a=this;I.call(a);a.kE=null;a.oD=null;a.mo=null;a.lx=null;a.lF=null;}
let Px=a=>{let b,c;b=0.0;c=1;while(c<=Bo(a.kE)){b=Ql(Ql(b,a.lF.lq.data[c].ju),a.lF.lp.data[c].ju);c=c+1|0;}return Dt(b);},VS=a=>{let b;b=1;a:{while(b<=Bo(a.kE)){if(!OW(a.lF.lq.data[b].ju))break a;if(!OW(a.lF.lp.data[b].ju))break a;b=b+1|0;}return 1;}return 0;},OW=b=>{let c,d,e;b=b.data;c=b.length;d=0;while(d<c){e=b[d];if(e-e!==0.0)return 0;d=d+1|0;}return 1;},Ql=(b,c)=>{let d,e,f;c=c.data;d=c.length;e=0;while(e<d){f=c[e];b=b+f*f;e=e+1|0;}return b;};
function M$(){let a=this;I.call(a);a.sb=null;a.su=0;a.nT=null;}
let ZV=(a,b,c)=>{a.nT=Bi();a.sb=b;a.su=c;},Jt=(a,b)=>{let c=new M$();ZV(c,a,b);return c;},GP=(a,b)=>{let c,d;c=a.nT;d=D8(b);V(c,d);},Dd=a=>{return a.nT.jz;},KM=a=>{let b,c,d,e,f,g,h;b=BG(Dd(a),3);c=M();d=0;while(d<b){if(d>0)O(c,d!=(Dd(a)-1|0)?H(158):H(245));e=O(c,H(513));f=(BF(a.nT,d)).lU+1|0;g=M();R(g,f);h=L(g);g=M();f=0;while(f<h.jv.length){P(g,((BQ(h,f)-48|0)+8320|0)&65535);f=f+1|0;}O(e,L(g));d=d+1|0;}if(Dd(a)>b)O(R(O(c,H(245)),Dd(a)-b|0),H(514));if(Bo(a.sb)<=2)c=L(c);else{C3();g=L(c);f=a.su;c=M();R(J(J(c,
g),H(515)),f);c=L(c);}return c;},Ez=(a,b,c)=>{if(Dd(a)==1)c=b;return c;};
function Rg(){C0.call(this);this.rr=null;}
let WC=a=>{return 1;},YI=(a,b)=>{let c;if(!b)return a.rr;c=new Cq;Br(c);Z(c);},P5=K(DG),Vd=(a,b,c)=>{let d,e,f,g,h,i,j;d=b.ju;e=c.ju;f=0.0;g=0.0;h=0;while(true){i=e.data;if(h>=i.length)break;j=d.data;f=f+M7(a, -i[h],j[h]);g=g+M7(a,1.0-i[h],1.0-j[h]);h=h+1|0;}return f-g;},M7=(a,b,c)=>{return b===0.0&&c===0.0?0.0:b*I1(c);},Vr=(a,b,c)=>{return  -c/b+(1.0-c)/(1.0-b);},P4=K(DG),VR=(a,b,c)=>{let d,e,f,g,h,i;d=b.ju;e=c.ju;f=0.0;g=0;while(true){h=e.data;if(g>=h.length)break;i=d.data[g]-h[g];f=f+i*i;g=g+1|0;}return f;},Ug
=(a,b,c)=>{return 2.0*(b-c);};
function QP(){let a=this;I.call(a);a.rW=null;a.pc=0;a.pZ=0.0;a.ny=0;}
let VK=(a,b)=>{let c,d,e,f,g;c=B9(624);a.rW=c;if(OT(b,B$)&&V_(b,ER(4294967295, 0))){c=c.data;d=E9(b);c[0]=d;e=1;while(e<624){d=Bb(1812433253,d^(d>>>30|0))+e|0;c[e]=d;e=e+1|0;}a.pc=0;a.ny=0;return;}f=new BT;g=M();P(P$(J(g,H(516)),b),46);BW(f,L(g));Z(f);},M8=a=>{let b=new QP();VK(b,a);return b;},Er=a=>{return ((Of(a)>>>5|0)*6.7108864E7+(Of(a)>>>6|0))/9.007199254740992E15;},DJ=a=>{let b,c,d,e;if(a.ny){a.ny=0;return a.pZ;}while(true){while(true){b=Er(a)*2.0-1.0;c=Er(a)*2.0-1.0;d=b*b+c*c;if(d>=1.0)continue;else break;}if
(d===0.0)continue;else break;}e=Dt((-2.0)*I1(d)/d);a.pZ=e*b;a.ny=1;return e*c;},NE=(a,b,c)=>{let d,e,f,g;d=BE(b,c);e=d.ju;f=0;while(true){g=e.data;if(f>=g.length)break;g[f]=DJ(a);f=f+1|0;}return d;},Of=a=>{let b,c,d,e,f,g,h,i;b=a.pc;c=b+1|0;d=CL(c,624);e=d>=0?0:c;f=b+397|0;if(f>=624)f=f-624|0;g=a.rW.data;h=g[b]&(-2147483648)|g[e]&2147483647;i=h&1?(-1727483681):0;g[b]=g[f]^(h>>>1|0)^i;b=g[b];if(!d)c=0;a.pc=c;b=b^(b>>>11|0);b=b^b<<7&(-1658038656);b=b^b<<15&(-272236544);return b^(b>>>18|0);},U0=K(),PZ=(b,c)=>{let d,
e,f;d=O2(b);e=O2(c);f=M();P(J(J(J(P(f,40),d),H(158)),e),41);return L(f);},O2=b=>{return KA(b,b!==Bs(b)?2:0);},Np=(b,c)=>{let d,e,f;d=P(M(),b);e=Cc(c);f=0;while(f<e.jv.length){P(d,((BQ(e,f)-48|0)+8320|0)&65535);f=f+1|0;}return L(d);};
function ET(){let a=this;N.call(a);a.l6=null;a.mu=null;}
let KJ=(a,b,c)=>{a.l6=b;a.mu=c;},Z4=(a,b)=>{let c=new ET();KJ(c,a,b);return c;},VB=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(ET)){b=b;c=!X(a.l6,b.l6)?0:X(a.mu,b.mu)?1:0;}else c=0;return c;};
function ME(){let a=this;I.call(a);a.o$=0;a.rN=0;a.rP=0;a.pN=0;a.qC=null;}
let BJ=a=>{return a.o$>=a.rP?0:1;},BH=a=>{let b,c,d;b=a.rN;c=a.qC;if(b!=c.kX){c=new PT;Br(c);Z(c);}d=a.o$;a.pN=d;a.o$=d+1|0;return c.bf(d);},W8=K(),E2=b=>{if(b!==0.0)b=Nu(b,0);return b;},EY=b=>{return Nu(b,1);},Nu=(b,c)=>{let d,e,f,g,h,i,j,k,l,m;if(!(Bq(b)<=1.7976931348623157E308))return NaN;if(!(Bq(b)<1647099.3291652855)){d=Bq(b);e=1.4119048864730642E308;while(e>=1647099.3291652855){if(d>=e)d=d-e;e=e/2.0;}if(b<0.0)d=(-1.0)*d;b=d;}e=b*0.6366197723675814+6.755399441055744E15-6.755399441055744E15;f=b-e*1.5707963267341256;b
=e*6.077100506303966E-11;g=f-b;d=e*2.0222662487111665E-21;h=g-d;i=e*8.4784276603689E-32-(f-g-b)-(g-h-d);j=h-i;k=h-j-i;l=(e|0)+c|0;if(!(l&1)){e=j*j;b=0.008333333333333333-e*(1.984126984126984E-4-e*(2.7557319223985893E-6-e*(2.505210838544172E-8-e*(1.6059043836821613E-10-e*(7.647163731819816E-13-e*2.8114572543455206E-15)))));f=e*j;m=j-(f*0.16666666666666666-(f*b-k/2.0)*e-k);}else{e=j*j;b=0.041666666666666664-e*(0.001388888888888889-e*(2.48015873015873E-5-e*(2.755731922398589E-7-e*(2.08767569878681E-9-e*(1.1470745597729725E-11
-e*4.779477332387385E-14)))));d=e/2.0;f=1.0-d;m=1.0-f-d-(j*k-e*e*b)+f;}if(l&2)m= -m;return m;},SP=K(),QU=b=>{let c,d,e,f,g;Gk();c=RV;d=Oz(b);if(Bq(d)<32.0){e=RJ(d);f=c.m5.data[e];b=f+f*Ox(b-d,c.m_.data[e]);}else if(!(isNaN(b)?1:0)){if(b>710.0)b=Infinity;else if(b<(-746.0))b=0.0;else{d=b*1.4426950408889634+6.755399441055744E15-6.755399441055744E15;f=b-d*0.6931471805598903;g=Oz(f);e=RJ(g);f=Ox(f-g-d*5.497923018708371E-14,c.m_.data[e]);g=c.m5.data[e];e=(d|0)+1023|0;if(b>0.0){Fz();b=g*Hd.data[e-1|0];b=2.0*(b+b*
f);}else{Fz();b=g*Hd.data[e+1022|0];f=b*f;d=b+f;if(d<1.0){b=d-b-f;f=d+1.0;d=1.0-f+d-b+f-1.0;}b=d*2.2250738585072014E-308;}}}return b;},Oz=b=>{return b+5.2776558133248E13-5.2776558133248E13;},RJ=b=>{return (b*128.0|0)+4096|0;},Ox=(b,c)=>{let d;d=b*b;return b+c+d*(0.4999999999998181+b*0.16666666666666666+d*(0.041666698455810544+b*0.008333333333333333));},Ul=K(),U6=K(),I1=b=>{let c,d,e,f,g;if(b===0.0)return (-Infinity);if(b<0.0)return NaN;if(!(isNaN(b)?1:0)&&b!==Infinity){c=!(b<2.2250738585072014E-308)?0:1;if(c)b
=b*1.8014398509481984E16;d=!c?0:(-54);Fz();e=Hd;f=512;while(f>0){g=e.data;c=f+1023|0;if(b>=g[c]){b=b*g[( -f|0)+1023|0];d=d+f|0;}else if(b<g[(1-f|0)+1023|0]){b=b*g[c];d=d-f|0;}f=f/2|0;}return b<1.4142135623730951?PB(d,b):PB(d+1|0,b/2.0);}return b;},PB=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n;d=c-1.0;e=c+1.0;f=GJ(d/e);g=GJ(e);d=(d-f*g-f*(c-(g-1.0)))/e;h=f*f;c=0.1111111111111111+h*(0.09090909090909091+h*(0.07692307692307693+h*(0.06666666666666667+h*(0.058823529411764705+h*(0.05263157894736842+h*(0.047619047619047616+
h*0.043478260869565216))))));i=h*f;c=i*h*(0.2+h*(0.14285714285714285+h*c))+d/(1.0-h-d*f);e=b;j=e*0.6931471805598903;d=2.0*f;k=j+d;l=k-j-d;m=i*2.0/3.0;n=k+m;return e*5.497923018708371E-14+2.0*c-l-(n-k-m)+n;};
function Pm(){let a=this;I.call(a);a.jE=null;a.n8=null;}
function ML(){let a=this;I.call(a);a.jT=null;a.n_=0.0;a.pt=0.0;a.kr=0.0;a.na=0.0;a.kT=null;a.j0=null;a.mi=null;}
let Yv=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u;a.jT=b;a.n_=c;a.pt=d;e=Dn(b.ku);a.kr=!(c<380.0)?12.0:11.0;a.na=RZ(b,c);a.kT=Bm(e);a.j0=Bm(e);a.mi=Bm(e);f=0;g=d-16.0;while(f<e){a.kT.data[f]=Bg(104.0,g/Be(b,f));h=DQ(a)+6.0;i=Ex(a,f)?a.kT.data[f]-h:0.78*a.kT.data[f];j=LU(b,c);a.j0.data[f]=Bu(2.0,Bg(j,i));k=a.mi;if(!f)d=NaN;else{l=Be(a.jT,f);m=a.jT;n=f-1|0;l=Bb(l,Be(m,n));o=EO(a,f)-Dq(a,f);p=N4(a)/2.0/o;j=(Mb(a,n)-a.j0.data[n])/2.0/o- -p;h=1.0-p-(Mb(a,f)-a.j0.data[f])/2.0/o;i=l>4?0.225:1.0;d=NaN;o=(-Infinity);n
=1;q=CL(l,24);while(n<60&&q<=0){r=n/60.0;s=j<=r&&r<=h?L1(a,f,r,0.0):(-1.0);if(s>0.0){t=L1(a,f,r,p);u=(!(t<0.0)?Bg(t,12.0):Bg(s,12.0)-100.0)-Bq(r-0.4);if(u>o&&!(!(t>=0.0)&&!(p<=i))){d=r;o=u;}}n=n+1|0;}}k.data[f]=d;f=f+1|0;}},Vz=(a,b,c)=>{let d=new ML();Yv(d,a,b,c);return d;},LU=(b,c)=>{return Bg(Bg(54.0,2.0*(Qg(c)-3.0)),0.4*RZ(b,c));},Qg=b=>{return Bg(32.0,b*0.1);},RZ=(b,c)=>{return Bg(250.0,(c-2.0*Qg(c))/Bo(b));},Rm=a=>{return a.kr;},DZ=(a,b)=>{let c;c=a.na;return c*b-(c*Bo(a.jT)-a.n_)/2.0;},Cu=(a,b,c)=>{let d,
e;d=(a.pt-DQ(a))/2.0;e=a.kT.data;return e[b]*c-(e[b]*(Be(a.jT,b)-1|0)/2.0-d);},F5=(a,b)=>{return a.j0.data[b];},Ko=(a,b)=>{let c,d,e,f,g;c=a.j0.data;d=b.kJ;e=c[d];f=DZ(a,d);g=e/2.0;return Cz(f-g,Cu(a,b.kJ,b.kw)-g,e,e);},Hi=(a,b)=>{return b>0&&a.j0.data[b]>=14.0?1:0;},NL=(a,b)=>{return !(a.j0.data[b]>=33.0)?0:1;},Xs=(a,b)=>{return !(a.j0.data[b]>=46.0)?0:1;},Ex=(a,b)=>{return b>0&&a.kT.data[b]>=56.0&&a.na>=Ki(a)+4.0?1:0;},Fv=(a,b)=>{return !(a.mi.data[b]>0.0)?0:1;},Gs=a=>{return CI(a.jT)<=600?0:1;},Dq=(a,b)=>
{b=b-1|0;return DZ(a,b)- -a.j0.data[b]/2.0;},EO=(a,b)=>{return DZ(a,b)-a.j0.data[b]/2.0;},N1=(a,b,c,d)=>{let e;e=!Fv(a,b)?0.5:a.mi.data[b];return Nf(a,e*(EO(a,b)-Dq(a,b))- -Dq(a,b),Ep(a,b,c,d,e),N4(a));},Nx=(a,b,c)=>{let d;d=Cu(a,b,c)- -a.j0.data[b]/2.0- -(DQ(a)/2.0+3.0);return Nf(a,DZ(a,b),d,Ki(a));},Nf=(a,b,c,d)=>{return Cz(b-d/2.0,c-DQ(a)/2.0,d,DQ(a));},DQ=a=>{return Bs(a.kr*1.3);},N4=a=>{return CV(a.kr*0.602*5.0)+6.0;},Ki=a=>{return CV(a.kr*0.602*7.0)+6.0;},Ep=(a,b,c,d,e)=>{let f;f=Cu(a,b-1|0,d);return e
*(Cu(a,b,c)-f)- -f;},Mb=(a,b)=>{let c;c=!Ex(a,b)?0.0:Ki(a);return Bu(a.j0.data[b],c)+6.0;},L1=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q;e=Infinity;f=Be(a.jT,b);g=Bb(f,Be(a.jT,b-1|0));h=0;i=c-d;j=c- -d;k=KR(d,0.0);while(h<g){l=Ep(a,b,h%f|0,h/f|0,c);m=0;while(m<g){if(m!=h){n=m%f|0;o=m/f|0;p=Ep(a,b,n,o,i)-l;q=Ep(a,b,n,o,j)-l;e=Bg(e,(((!(p<0.0)?0:1)==(!(q<0.0)?0:1)?0:1)?0.0:Bg(Bq(p),Bq(q)))-(!k?DQ(a):DQ(a)/2.0));}m=m+1|0;}h=h+1|0;}return e;},NN=(b,c,d,e,f)=>{if(b.jH<=c&&c<=D_(b))Q1(f,e,Bq(b.jW+b.j4/2.0-d));};
function KB(){let a=this;I.call(a);a.m5=null;a.m_=null;}
let RV=null,Gk=()=>{Gk=Bf(KB);Uw();},Rw=(a,b,c)=>{let d,e,f,g,h;d=DL(1.0,0.0);e=0;while(e<=4096){f=4096+Bb(b,e)|0;g=a.m5.data;h=d.j9;g[f]=h;a.m_.data[f]=d.kH/h;d=Na(d,c);e=e+1|0;}},Uw=()=>{let b;b=new KB;Gk();b.m5=Bm(8193);b.m_=Bm(8193);Rw(b,1,DL(1.007843097206448,(-6.872774751042842E-17)));Rw(b,(-1),DL(0.9922179382602435,(-2.8192701381719798E-18)));RV=b;};
function Id(){let a=this;I.call(a);a.oP=null;a.px=null;}
let Od=null,Gt=()=>{Gt=Bf(Id);R5();},R5=()=>{let b,c,d,e,f,g,h,i,j,k,l,m;b=new Id;Gt();b.oP=Bm(2561);b.px=Bm(2561);c=DL(0.015623728558408866,(-7.4112544400785215E-19));d=DL(1.0,0.0);e=DL(0.0,0.0);f=0;while(f<=1280){g=e.j9;h=3.0*g;h=h-(h-g);i=g-h- -e.kH;j=b.oP.data;k=1280+f|0;j[k]=h;l=b.px.data;l[k]=i;k=1280-f|0;j[k]= -h;l[k]= -i;m=MG(e,c);e=MG(d,Na(e,c));h=m.j9;i=e.j9;h=h/i;g=h*i;i=Lx(g,h,i);e=KN(h,(m.j9-g-(h*e.kH-m.kH-i))/e.j9);f=f+1|0;}Od=b;},Ro=K(),YW=a=>{return performance.now();};
function No(){let a=this;N.call(a);a.rj=0.0;a.sw=0.0;a.lN=null;a.np=null;a.p$=null;a.r4=0.0;a.rb=null;a.oU=0.0;a.lZ=0.0;a.o0=0.0;a.rz=0.0;}
let PX=b=>{let c;c=HR(b);return CV((!(!(b-8.8*c>=25.0*c)?0:1)?3.3:3.9)*c);},HR=b=>{return b<380.0?12.0:!(b<560.0)?14.0:13.0;},HD=a=>{return a.lZ*0.35;},Fp=a=>{return a.lZ*0.08;},KT=(a,b)=>{return !(b>=a.lZ*25.0)?3:7;},ZZ=a=>{return a.lN;};
function PY(){let a=this;N.call(a);a.ko=null;a.ky=null;a.oy=null;a.rw=null;}
let XP=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o;e=a.ko;f=e.lN.jO;g=d.lf;h=g.ka;i=f/(h-1|0);j=new Lh;d=d.mp;f=0.05/i;j.jS=g;j.oi=d;j.ss=f;h=h+2|0;j.mJ=h;k=Du(Bb(h,g.kD+2|0));l=k.data;j.ou=k;k=B9(2*l.length|0);l=k.data;j.mI=k;h=0;m=l.length;if(h>m){b=new BT;Br(b);Z(b);}while(h<m){n=h+1|0;l[h]=(-1);h=n;}f=DV(b,Fp(e));d=a.oy;D1();h=d!==E7?20:2;g=KH(b,a.ko.lN,f);d=EB(a.ky.kU,0.0);e=b;B4(e,g,d);m=1;while(m<h){f=m;b=(Nb(j,f/h)).qp;o=new Gh;d=b.om;b=Bi();g=BM(d);while(BJ(g)){k=LR(c,BH(g));V(b,k);}MU(o,b);B4(e,o,EB(a.ky.kU,
f/(h-1|0)));m=m+1|0;}d=BM((Nb(j,0.5)).q3);while(BJ(d)){o=BH(d);Ce(e,E5(LR(c,o.mt)),Cb(a.ky.nt,Fp(a.ko)*1.2));}},WN=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p;c=a.oy;D1();d=c!==E7?20:100;c=a.ko;e=Jc(0.0,1.0,KT(c,c.np.j4));c=a.ko;f=a.ky;g=f.kU;h=Cb(f.kN,DV(b,Fp(c)));i=KH(b,c.np,h.lR);j=Ku(Gy(0.0,1.0,0.0,1.0),c.np);k=0;while(k<d){l=!k?CU(i):DT(j,k/d);m=new Ds;n=i.jH;o=i.jW;F4(m,n,o,i.jO,l-o);p=EB(g,k/BA(1,d-1|0));B4(b,m,p);k=k+1|0;}P9(j,b,c,f,e,D_(i),1);Ce(b,i,h);},Ur=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r,s;e
=a.ko;f=a.ky;g=a.rw;h=Dt(16.0/Bu(16.0,Jg(d)));i=Bu(2.5,e.o0*h);j=e.rz;k=!(j>0.0)?0.0:DV(b,j*h);l=0;m=KR(k,0.0);n=2.0*k;while(l<Jg(d)){h=W(d.kb,l,0);j=W(d.kb,l,1);if(E1(c.ks,h,j)){o=D7(c,h);p=DT(c,j);q=Lg(d,l);Et();if(!(g===Gz&&q?1:0))r=EF(o,p,i);else{h=DV(b,i*Dt(3.141592653589793));r=new Ds;j=h/2.0;F4(r,Ji(b,o-j),Ji(b,p-j),h,h);}if(m>0){if(r instanceof Hm){e=r;s=EF(e.ps,e.pr,e.o9+k);}else{e=r;s=Cz(e.jH-k,e.jW-k,e.jO+n,e.j4+n);}e=f.kj;B4(b,s,e);}e=!q?f.m1:f.nf;B4(b,r,e);}l=l+1|0;}},GT=K(BI),E7=null,Pz=null,UP
=null,D1=()=>{D1=Bf(GT);Y5();},Tp=(a,b,c)=>{D1();Cy(a,b,c);},Qh=(a,b)=>{let c=new GT();Tp(c,a,b);return c;},Y5=()=>{let b,c,d;E7=Qh(H(517),0);b=Qh(H(518),1);Pz=b;c=Bd(GT,2);d=c.data;d[0]=E7;d[1]=b;UP=c;},Gb=K(BI),Gz=null,QA=null,Uu=null,Et=()=>{Et=Bf(Gb);X1();},UX=(a,b,c)=>{Et();Cy(a,b,c);},PM=(a,b)=>{let c=new Gb();UX(c,a,b);return c;},X1=()=>{let b,c,d;Gz=PM(H(519),0);b=PM(H(520),1);QA=b;c=Bd(Gb,2);d=c.data;d[0]=Gz;d[1]=b;Uu=c;};
function I4(){let a=this;N.call(a);a.ks=null;a.kt=null;}
let VY=(a,b,c)=>{a.ks=b;a.kt=c;},Ku=(a,b)=>{let c=new I4();VY(c,a,b);return c;},D7=(a,b)=>{let c,d,e,f;c=a.kt;d=c.jH;e=a.ks;f=e.kx;return d-(b-f)/(e.kv-f)* -c.jO;},DT=(a,b)=>{let c,d,e,f;c=a.kt;d=c.jW;e=a.ks;f=e.kh;return d-(f-b)/(f-e.kn)* -c.j4;},LR=(a,b)=>{let c,d,e,f,g;b=b.data;c=b.length;d=Bm(c);e=d.data;f=0;while(f<c){e[f]=D7(a,b[f]);g=f+1|0;e[g]=DT(a,b[g]);f=f+2|0;}return d;},KH=(b,c,d)=>{let e,f;e=Ef(b,c.jH,d);f=Ef(b,c.jW,d);return Cz(e,f,Ef(b,D_(c),d)-e,Ef(b,CU(c),d)-f);},UN=(a,b,c,d,e,f)=>{let g,h,
i,j,k,l,m,n,o,p,q,r,s,t,u;g=c.lZ;h=Cb(d.kN,DV(b,Fp(c)));i=KH(b,a.kt,h.lR);Cv();j=Di(g,CO);k=CU(i)+HD(c);l=BM(e);g=g*0.75;while(BJ(l)){m=BH(l);n=D7(a,m.mN);o=Ef(b,n,h.lR);p=Bm(4);q=p.data;q[0]=o;q[1]=CU(i);q[2]=o;q[3]=k;e=LC(p);r=b;Ce(r,e,h);s=k+HD(c)+g;t=NR(m.kR,j)/2.0;u=Bg(n,r.lz-t-1.0);CF(r,m.kR,u,s,j,d.kY);}P9(a,b,c,d,f,i.jH,(-1));Ce(b,i,h);},P9=(a,b,c,d,e,f,g)=>{let h,i,j,k,l,m,n,o,p,q,r,s,t,u,v;h=Cb(d.kN,DV(b,Fp(c)));i=HD(c);j=g;i=f+i*j;k=i+HD(c)*j;j=g<0?k:b.lz-k;l=c.lZ;if(g>=0){Cv();m=Dw;}else{Cv();m=
HG;}n=e;o=BM(n);while(BJ(o)){p=NR((BH(o)).kR,Di(1.0,m));if(p>0.0)l=Bg(l,j/p);}o=Di(l,m);e=BM(n);p=(i- -f)/2.0;while(BJ(e)){n=BH(e);q=DT(a,n.mN);r=Ef(b,q,h.lR);s=Ck(n.kR);t=Bm(4);u=t.data;u[0]=f;u[1]=r;u[2]=!s?i:p;u[3]=r;v=LC(t);c=b;Ce(c,v,h);if(!s)CF(c,n.kR,k,q- -l*0.36,o,d.kY);}},TT=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(I4)){b=b;c=!X(a.ks,b.ks)?0:X(a.kt,b.kt)?1:0;}else c=0;return c;};
function J6(){let a=this;N.call(a);a.my=0;a.nV=null;a.mp=null;a.lf=null;a.kb=null;a.nS=null;}
let Jg=a=>{return a.kb.jx;},Lg=(a,b)=>{return !(W(a.nS,b,0)>0.5)?0:1;},XR=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(J6)){b=b;c=a.my!=b.my?0:!X(a.nV,b.nV)?0:!X(a.mp,b.mp)?0:!X(a.lf,b.lf)?0:!X(a.kb,b.kb)?0:X(a.nS,b.nS)?1:0;}else c=0;return c;},Uo=a=>{return a.lf;},N5=K(),MJ=null,DY=()=>{DY=Bf(N5);Zf();},QJ=b=>{let c,d;DY();c=Bs(b*100.0)|0;if(!c)d=H(521);else if(c==100)d=H(522);else{d=M();P(R(d,c),37);d=L(d);}return d;},Nz=b=>{let c,d;DY();if(b==1)c=H(523);else{c=Go(b);d=M();J(J(J(d,H(524)),c),H(525));c
=L(d);}return c;},Go=b=>{let c;DY();c=MJ.data;return b>=c.length?Cc(b):c[b];},Xx=(b,c)=>{let d,e,f,g,h,i,j,k;DY();d=Jg(c);e=0;f=M();g=0;while(g<d){h=c.mp;i=W(c.kb,g,0);j=W(c.kb,g,1);i=J_(h,i,j);if(!(!Lg(c,g)?(!(i<=0.5)?0:1):!(i>0.5)?0:1)){e=e+1|0;O(O(f,e!=1?H(158):H(2)),PZ(W(c.kb,g,0),W(c.kb,g,1)));}g=g+1|0;}if(!d)return;if(!e){if(d==1)c=H(526);else{c=Go(d);h=M();J(J(J(h,H(527)),c),H(528));c=L(h);}O(b,c);O(b,H(529));}else{O(O(O(b,H(530)),Go(e)),H(227));O(O(b,Go(d)),d!=1?H(150):H(531));if(e>4)c=H(2);else{k=L(f);c
=M();J(J(c,H(158)),k);c=L(c);}P(O(b,c),46);}},Zf=()=>{MJ=BO(Bv,[H(532),H(533),H(534),H(535),H(536)]);},DB=K(0);
function MK(){I.call(this);this.rv=null;}
let Wb=(a,b)=>{return FZ(b,a.rv);};
function L_(){I.call(this);this.qi=null;}
let Wo=(a,b)=>{let c,d,e,f;b=b;c=a.qi;d=M();e=0;while(true){f=c.data;if(e>=f.length)break;if(f[e])R(O(d,d.jR<=0?H(2):H(169)),e);e=e+1|0;}Ba();return CS(b,C9,L(d));},PU=K(),XG=a=>{return performance.now();};
function QB(){let a=this;N.call(a);a.jV=null;a.l3=null;a.mC=null;a.ro=null;a.m$=null;a.ph=null;}
let Kv=(a,b,c,d)=>{return W(a.l3.jL.data[b],c,d);},GZ=(a,b,c)=>{return W(a.l3.jK.data[b],c,0);},II=(a,b)=>{return EM(a.ph)&&GI(a.ph)==b?1:0;},EE=K(0);
function Ds(){let a=this;N.call(a);a.jH=0.0;a.jW=0.0;a.jO=0.0;a.j4=0.0;}
let F4=(a,b,c,d,e)=>{a.jH=b;a.jW=c;a.jO=d;a.j4=e;},Cz=(a,b,c,d)=>{let e=new Ds();F4(e,a,b,c,d);return e;},D_=a=>{return a.jH- -a.jO;},CU=a=>{return a.jW- -a.j4;},XE=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(Ds)){b=b;c=a.jH!==b.jH?0:a.jW!==b.jW?0:a.jO!==b.jO?0:a.j4===b.j4?1:0;}else c=0;return c;},Sd=a=>{return a.jH;},T6=a=>{return a.jW;};
function QD(){let a=this;I.call(a);a.jN=null;a.jy=null;a.jM=null;a.pm=null;a.op=null;a.jF=null;}
let XL=(a,b,c,d,e)=>{let f;a.jF=b;a.jN=c;a.jy=d;a.jM=e;f=d.kr;Cv();a.pm=Jj(f,CO);a.op=Di(d.kr,CO);},XS=(a,b,c,d)=>{let e=new QD();XL(e,a,b,c,d);return e;},Xr=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v;b=Bo(a.jM.jV);c=1;while(c<=b){d=Qd(a,c);e=Bi();f=Bi();g=Bi();h=0;while(h<=28.0){i=Bi();V(e,i);i=Bi();V(f,i);h=h+1|0;}j=0;while(j<Be(a.jM.jV,c)){if(!Gs(a.jy))k=0.0;else{l=Bm(4).data;m=0;while(m<Be(a.jM.jV,c-1|0)){k=Bq(Kv(a.jM,c,j,m));h=0;while(h<4){n=Bu(l[h],k);k=Bg(l[h],k);l[h]=n;h=h+1|0;}m=m+1|0;}k=l[3];}h
=!Gs(a.jy)?2147483647:4;m=0;while(true){i=a.jM.jV;o=c-1|0;if(m>=Be(i,o))break;i=a.jM;p=II(i,EP(i.jV,c,j,m));n=Kv(a.jM,c,j,m);l=BX([Dq(a.jy,c),Cu(a.jy,o,m),EO(a.jy,c),Cu(a.jy,c,j)]);if(p){q=MW(n,Qd(a,c));i=DU(a.jF.jE.j2,0.22);r=a.jN;s=E5(l);i=Cb(i,q+10.0);Ce(r,s,i);}t=h>0&&Bq(n)>=k?1:0;h=h-(!t?0:1)|0;if(!(!p&&!t)){if(n!==0.0&&!(isNaN(n)?1:0)){p=Bs(MW(n,d)*4.0)|0;V(BF(!(n<0.0)?f:e,p),l);}else V(g,l);}m=m+1|0;}j=j+1|0;}u=a.jN;i=a.jF.jE;k=Bu(2.5,d*7.0);n=Bg(1.0,d*0.8+0.3);r=DU(i.k6,n);s=DU(i.ld,n);v=e;h=v.jz-1|
0;while(h>=0){n=h/4.0;IG(u,BF(f,h),Cb(r,n));IG(u,BF(v,h),Qt(s,n,k));h=h+(-1)|0;}IG(u,g,Cb(i.kY,0.75));c=c+1|0;}c=0;while(c<=b){h=0;while(h<Be(a.jM.jV,c)){Zg(a,K2(c,h));h=h+1|0;}c=c+1|0;}c=1;while(c<=b){ZT(a,c);c=c+1|0;}},Qd=(a,b)=>{return Bu(0.2,Bg(1.0,Bg(F5(a.jy,b),F5(a.jy,b-1|0))/60.0*1.5));},Zg=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z,ba,bb,bc;c=b.kJ;d=a.jM;e=d.mC.data[c].data;f=b.kw;g=e[f];if(!c){Sg(a,b,g);return;}a:{h=d.ro.j_.data[c];d=d.jV;if(c!=Bo(d)){i=d.kV;Cr();if(i!==D3){if(i===
Hz){j=GL((-1.0),1.0);break a;}k=h.ju;l=0.0;while(true){e=k.data;if(f>=e.length)break;l=Bu(l,Bq(e[f]));f=f+h.jB|0;}j=l>0.0?GL( -l,l):GL((-1.0),1.0);break a;}}j=GL(0.0,1.0);}m=Ko(a.jy,b);if(Hi(a.jy,c)){n=Bg(6.0,m.jO/5.0);d=a.jN;i=a.jF.n8;f=b.kw;e=h.ju;o=h.jB;p=Bs(Dt(h.jx))|0;q=((p+25|0)-1|0)/25|0;r=p/q|0;s=p-1|0;t=r-1|0;s=(s-Bb(t,q)|0)/2|0;u=Bb(r,r);k=B9(u);v=k.data;w=0;while(t>=0){x=Bb(s+Bb(t,q)|0,p)+s|0;y=0;while(y<r){z=e.data;ba=w+1|0;v[w]=i.oK.data[Oh(j,z[Bb(x+Bb(y,q)|0,o)+f|0])];y=y+1|0;w=ba;}t=t+(-1)|0;}h
=new RK;if(v.length!=u){b=new BT;d=M();J(R(P(R(J(d,H(537)),r),120),r),H(538));BW(b,L(d));Z(b);}h.oM=r;h.ot=r;h.pD=k;i=d.jU;Gj();i.drawImage(Tl(Mr,h),m.jH,m.jW,m.jO,m.j4);e=IW(m,n);d=a.jN;i=H5(NC(Zi(a,m),e));h=a.jF.jE.kj;B4(d,i,h);d=a.jN;i=NO(e);h=Cb(a.jF.jE.kN,1.25);Ce(d,i,h);}else{d=a.jN;i=Ke(a.jF.n8.ra,Oh(j,g));B4(d,m,i);if(m.jO>=8.0){d=a.jN;i=Cb(a.jF.jE.kN,DV(d,1.0));Ce(d,m,i);}}d=Ko(a.jy,b);if(NL(a.jy,c))VG(a,d,Ek(g));if(Xs(a.jy,c)){g=Rm(a.jy)-1.0;Cv();i=Di(g,Dw);bb=T6(d)- -Rm(a.jy);h=a.jN;j=Kb(a,b);g=Sd(d)
+5.0;bc=Yc(a.jF.jE);CF(h,j,g,bb,i,bc);}l=GZ(a.jM,c,XF(b));if(!Ex(a.jy,c)&&Hi(a.jy,c)&&l!==0.0)Sz(a,d,l);},Sg=(a,b,c)=>{let d,e,f,g,h,i,j,k;d=DZ(a.jy,0);e=Cu(a.jy,0,b.kw);f=a.jy;g=f.kr;h=EF(d,e,F5(f,0)/2.0);f=a.jN;i=a.jF.jE.kj;B4(f,h,i);j=a.jN;i=Cb(a.jF.jE.kN,1.25);Ce(j,h,i);if(NL(a.jy,0)){h=a.jN;j=Kb(a,b);k=e-g*0.28;b=a.op;i=a.jF.jE.kY;CF(h,j,d,k,b,i);b=a.jN;f=Ek(c);c=e- -g*0.92;i=a.pm;h=a.jF.jE.j2;CF(b,f,d,c,i,h);}else if(!(!Hi(a.jy,1)&&!(F5(a.jy,0)>=g*1.3))){f=a.jN;b=Kb(a,b);c=e- -g*0.36;i=a.op;h=a.jF.jE.j2;CF(f,
b,d,c,i,h);}},Zi=(a,b)=>{let c,d,e,f;c=b.jH-1.0;d=D_(b)+1.0;e=b.jW-1.0;f=CU(b)+1.0;return BX([c,e,d,e,d,f,c,f]);},VG=(a,b,c)=>{let d,e,f,g,h,i,j,k;d=Bs(a.jy.kr*1.25);e=Bg(b.jO-4.0,a.jy.kr*0.602*c.jv.length+6.0);f=b.jH- -(b.jO-e)/2.0;g=CU(b)-d-4.0;h=IW(Cz(f,g,e,d),3.0);i=a.jN;j=H5(Ml(h));k=DU(a.jF.jE.kj,0.86);B4(i,j,k);RY(a,c,b.jH- -b.jO/2.0,g- -d/2.0,a.jF.jE.j2);},RY=(a,b,c,d,e)=>{let f,g;f=a.jN;d=d- -a.jy.kr*0.36;g=a.pm;CF(f,b,c,d,g,e);},Sz=(a,b,c)=>{let d,e,f,g,h,i,j,k;d=Bq(c);e=b.jO;f=e/2.0*d/(d+1.0);g=b.jH
- -e/2.0;h=CL(c,0.0);if(h<0)g=g-f;i=h>=0?a.jF.jE.k6:a.jF.jE.ld;j=a.jN;k=Cz(g,CU(b)+2.0,f,2.5);B4(j,k,i);},ZT=(a,b)=>{let c,d,e,f,g,h,i,j,k,l;c=0;d=b-1|0;while(c<Be(a.jM.jV,b)){e=0;while(e<Be(a.jM.jV,d)){f=EP(a.jM.jV,b,c,e);g=II(a.jM,f);if(!(!Fv(a.jy,b)&&!g)){h=Kv(a.jM,b,c,e);PN(a,N1(a.jy,b,c,e),JP(h),h,g);}if(a.jM.m$.data[f]&&!(Gs(a.jy)&&!g)){i=a.jy;h=!Fv(i,b)?0.7:1.0-i.mi.data[b];if(Fv(i,b)&&Bq(h-0.5)<0.2)h=0.8;j=h*(EO(i,b)-Dq(i,b))- -Dq(i,b);k=Bm(2).data;k[0]=j;k[1]=Ep(i,b,c,e,h);LO(a,k[0],k[1]);}e=e+1|0;}f
=KV(a.jM.jV,b,c);g=II(a.jM,f);i=Nx(a.jy,b,c);if(!(!Ex(a.jy,b)&&!g)){h=GZ(a.jM,b,c);PN(a,i,Jq(H(539),JP(h)),h,g);}if(a.jM.m$.data[f]&&Hi(a.jy,b)){l=Ko(a.jy,K2(b,c));f=!Ex(a.jy,b)&&!g?0:1;LO(a,f?i.jH-6.0:l.jH- -l.jO/2.0,!f?CU(l):i.jW- -i.j4/2.0);}c=c+1|0;}},PN=(a,b,c,d,e)=>{let f,g,h;f=a.jN;g=a.jF.jE.kj;B4(f,b,g);if(e){f=a.jN;g=RQ(b,3.0);h=Cb(a.jF.jE.j2,1.5);Ce(f,g,h);}f=d<0.0?a.jF.jE.ld:!(d>0.0)?a.jF.jE.kY:a.jF.jE.k6;RY(a,c,b.jH- -b.jO/2.0,b.jW- -b.j4/2.0,f);},LO=(a,b,c)=>{let d,e,f,g;d=a.jN;e=EF(b,c,7.0);f=
a.jF.jE.kj;B4(d,e,f);e=a.jN;g=Cz(b-3.5,c-0.5,7.0,5.0);f=a.jF.jE.j2;B4(e,g,f);e=Cz(b-2.2,c-4.5,4.4,7.0);g=a.jN;e=RQ(e,2.2);f=Cb(a.jF.jE.j2,1.2);Ce(g,e,f);},Kb=(a,b)=>{let c,d;c=Bo(a.jM.jV);d=b.kJ;if(d==c)return H(465);return Np(d?104:120,b.kw+1|0);},NQ=K(),Hd=null,Fz=()=>{Fz=Bf(NQ);Wm();},Wm=()=>{let b,c,d,e,f;b=Bm(2047);c=b.data;Hd=b;d=2.2250738585072014E-308;e=1;f=c.length;while(e<f){c[e]=d;d=d*2.0;e=e+1|0;}},VW=K();
function RE(){let a=this;I.call(a);a.pY=null;a.p7=null;a.p8=null;a.p6=null;}
function O9(){let a=this;I.call(a);a.pC=null;a.pB=null;}
let Vq=(a,b)=>{b=b;Cl(a.pC,a.pB.jD,b);},PP=K(0),R2=K(0),W5=K();
function Lw(){let a=this;I.call(a);a.oK=null;a.ra=null;}
let Oh=(b,c)=>{let d;d=b.r6;return Bu(0.0,Bg(255.0,(c-d)/(b.rI-d)*256.0))|0;};
function Js(){let a=this;N.call(a);a.kJ=0;a.kw=0;}
let Zn=(a,b,c)=>{a.kJ=b;a.kw=c;},K2=(a,b)=>{let c=new Js();Zn(c,a,b);return c;},ZQ=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(Js)){b=b;c=a.kJ!=b.kJ?0:a.kw==b.kw?1:0;}else c=0;return c;},XF=a=>{return a.kw;},W4=K(),JP=b=>{let c,d,e,f;c=RB(Bq(b));d=b<0.0?H(540):!(b>0.0)?H(2):H(276);e=M();f=d.jv.length+c.jv.length|0;while(f<5){P(e,32);f=f+1|0;}return L(O(O(e,d),c));},Ek=b=>{let c;c=RB(Bq(b));if(b<0.0)c=Jq(H(540),c);return c;},RB=b=>{let c;if(isNaN(b)?1:0)return H(408);if(b<9999.5)return KA(b,b<9.995
?2:!(b<99.95)?0:1);if(b>1.0E300)return !(b>1.7976931348623157E308)?H(541):H(409);c=0;while(b>=9.5){b=b/10.0;c=c+1|0;}return L(R(P(R(M(),Bs(b)|0),101),c));};
function Oc(){let a=this;N.call(a);a.j9=0.0;a.kH=0.0;}
let YT=(a,b,c)=>{a.j9=b;a.kH=c;},DL=(a,b)=>{let c=new Oc();YT(c,a,b);return c;},GJ=b=>{let c;c=b*1.34217729E8;return c-(c-b);},Na=(a,b)=>{let c,d,e;c=a.j9;d=b.j9;e=c*d;c=Lx(e,c,d);return KN(e,a.j9*b.kH+a.kH*b.j9-c);},MG=(a,b)=>{let c,d,e,f;c=a.j9;d=b.j9;e=c- -d;f=e-c;c=e-f-c-(d-f);return KN(e,a.kH- -b.kH-c);},KN=(b,c)=>{let d;d=c- -b;return DL(d,c-(d-b));},Lx=(b,c,d)=>{let e,f,g,h;e=GJ(c);f=c-e;g=GJ(d);h=d-g;return b-e*g-e*h-f*g-f*h;};
function Og(){I.call(this);this.sc=0;}
let ZK=(a,b)=>{let c;b=Bj(b);c=a.sc;b.setPrinting(!!c);};
function Qn(){let a=this;I.call(a);a.pE=null;a.pF=null;}
let U_=K();
function Lh(){let a=this;I.call(a);a.jS=null;a.oi=null;a.ss=0.0;a.mJ=0;a.ou=null;a.mI=null;}
let Nb=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t;c=0;while(c<UW(a.jS)){d=0;while(d<Sc(a.jS)){e=a.ou;f=R3(a,d,c);g=!(F2(a.jS,d,c)>b)?0:1;e.data[f]=g;d=d+1|0;}c=c+1|0;}c=(-1);while(c<a.jS.kD){g=(-1);while(g<a.jS.ka){d=R3(a,g,c);e=a.ou.data;h=e[d];i=d+1|0;j=e[i];f=d+a.mJ|0;k=e[f+1|0];l=e[f];if(!(h==j&&j==k&&k==l)){m=h==k&&j==l?1:0;a:{e=Du(4).data;e[0]=h;e[1]=j;e[2]=k;e[3]=l;if(m){n=a.oi;o=(Es(a.jS,g)+Es(a.jS,g+1|0))/2.0;p=(D9(a.jS,c)+D9(a.jS,c+1|0))/2.0;if(J_(n,o,p)>b){f=1;break a;}}f=0;}q=B9(4).data;j=2
*d|0;q[0]=j;q[1]=(2*i|0)+1|0;q[2]=2*(d+a.mJ|0)|0;q[3]=j+1|0;d=0;while(d<4){if(e[d]&&!e[(d+1|0)%4|0]){h=d;while(true){h=(h+(!f?3:1)|0)%4|0;if(e[h])continue;if(e[(h+1|0)%4|0])break;}a.mI.data[q[d]]=q[h];}d=d+1|0;}}g=g+1|0;}c=c+1|0;}n=Bi();r=Bi();c=0;while(true){e=a.mI.data;if(c>=e.length)break;if(e[c]!=(-1)){s=new Ou;s.k$=Bm(64);s.k8=Du(32);f=c;while(a.mI.data[f]!=(-1)){g=f/2|0;d=a.mJ;h=(g%d|0)-1|0;g=(g/d|0)-1|0;d=(f%2|0)!=1?0:1;i=d?h:h+1|0;d=!d?g:g+1|0;if(!Os(a,h,g))K4(s,Es(a.jS,i),D9(a.jS,d),0);else if(Os(a,
i,d))TX(a,s,h,g,i,d,b);else K4(s,Es(a.jS,h),D9(a.jS,g),0);e=a.mI.data;g=e[f];e[f]=(-1);f=g;}e=VZ(s);V(n,e);XT(s,r);}c=c+1|0;}t=new Q0;t.qp=H5(n);t.q3=r;return t;},R3=(a,b,c)=>{return (Bb(c+1|0,a.mJ)+b|0)+1|0;},Os=(a,b,c)=>{let d;a:{if(b>=0){d=a.jS;if(b<d.ka&&c>=0&&c<d.kD){b=1;break a;}}b=0;}return b;},TX=(a,b,c,d,e,f,g)=>{let h,i,j,k,l,m,n,o,p,q,r,s,t,u;h=Es(a.jS,c);i=D9(a.jS,d);j=Es(a.jS,e)-h;k=D9(a.jS,f)-i;l=0.0;m=1.0;n=F2(a.jS,c,d)-g;o=F2(a.jS,e,f)-g;p=!(o>0.0)?0:1;q=0;while(true){r=m-l;s=a.ss;if(!(r>s))break;s
=q>=3?(l+m)/2.0:QL(l,m,n,o,s/2.0);t=a.oi;r=h+s*j;u=i+s*k;r=J_(t,r,u)-g;if((!(r>0.0)?0:1)==p){m=s;o=r;s=l;r=n;}q=q+1|0;l=s;n=r;}s=QL(l,m,n,o,0.0);K4(b,h+s*j,i+s*k,1);},QL=(b,c,d,e,f)=>{let g;g=b-(c-b)/(e-d)*d;return !(b<=g&&g<=c?1:0)?(b+c)/2.0:Bu(b+f,Bg(c-f,g));};
function Q0(){let a=this;N.call(a);a.qp=null;a.q3=null;}
function G7(){N.call(this);this.mt=null;}
let Zv=(a,b)=>{a.mt=b;},E5=a=>{let b=new G7();Zv(b,a);return b;},LC=b=>{return E5(b);},Vx=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(G7)){b=b;c=X(a.mt,b.mt)?1:0;}else c=0;return c;};
function Rx(){let a=this;N.call(a);a.ql=null;a.lR=0.0;a.rm=0.0;}
let Xy=(a,b,c,d)=>{a.ql=b;a.lR=c;a.rm=d;},Qt=(a,b,c)=>{let d=new Rx();Xy(d,a,b,c);return d;},Cb=(b,c)=>{return Qt(b,c,0.0);},QI=K(),Iz=null,Fg=()=>{Fg=Bf(QI);TB();},Jc=(b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p;Fg();if(b<c){e=c-b;if(e!==Infinity){e=e/d;f=1.0;g=e/10.0;while(f<=g){f=f*10.0;}g=10.0;while(f>e){f=1.0/g;g=g*10.0;}d=0;while(Iz.data[d]*f<e){d=d+1|0;}while(true){g=Iz.data[d]*f;h=g*Fn(b/g);i=Fn((b-h)/g+1.0E-10);j=Bm((CV((c-h)/g-1.0E-10)-i|0)+1|0).data;k=0;l=j.length;while(k<l){j[k]=g*(i+k)+h;k=k+1|0;}d=d+
(-1)|0;if(d<0)break;m=0;k=0;while(k<l){e=j[k];if(e>=b&&e<=c)m=m+1|0;k=k+1|0;}if(m>=2)break;}e=j[1]-j[0];g=1.0;m=0;i=1.0E-6*e;while(m<15){d=0;a:{while(d<l){f=j[d]*g;if(Bq(f-Bs(f))>i*g){d=0;break a;}d=d+1|0;}d=1;}if(d)break;g=g*10.0;m=m+1|0;}n=Bi();d=0;e=1.0E-10*e;f=b-e;c=c+e;while(d<l){b=j[d];if(b>=f&&b<=c){o=new Iy;p=KA(b,m);o.mN=b;o.kR=p;V(n,o);}d=d+1|0;}return n;}}n=new BT;BW(n,H(542));Z(n);},Z7=b=>{Fg();return b>=1.0&&b===Bs(b)?1:0;},KA=(b,c)=>{let d,e,f;Fg();d=Bq(b);e=0;while(e<c){d=d*10.0;e=e+1|0;}f=P$(M(),
Ft(Bs(d)));while(true){e=f.jR;if(e>c)break;ES(f,0,48);}if(c>0)ES(f,e-c|0,46);if(b<0.0&&Bs(d)!==0.0)ES(f,0,8722);return L(f);},TB=()=>{Iz=BX([0.1,0.2,0.25,0.5,1.0,2.0,2.5,5.0,10.0,20.0]);},UM=K();
function Sp(){let a=this;N.call(a);a.sH=null;a.sG=null;a.sE=0.0;a.sI=0.0;}
function Pt(){let a=this;I.call(a);a.n9=null;a.mR=null;a.o1=null;}
let It=(a,b)=>{return !(a.n9.lh.data[b]>0.5)?0:1;},E_=(a,b,c,d)=>{if(!a.mR.data[b]&&It(a,b)==c){a.mR.data[b]=1;a.o1.data[d]=b;return d+1|0;}return d;};
function UQ(){let a=this;I.call(a);a.sK=0.0;a.sF=null;a.sD=null;a.sJ=null;}
let MW=(b,c)=>{let d;d=Bg(Bq(b),3.4028234663852886E38);return Bu(0.75,c*7.0*d/(d+4.0));},IG=(b,c,d)=>{let e;if(!Ci(c)){e=new I3;e.rh=c;Ce(b,e,d);}},Qm=K(0);
function Qs(){let a=this;I.call(a);a.qA=null;a.qz=null;}
let J_=(a,b,c)=>{let d,e;d=a.qA;e=a.qz;BV(d.n3,0,0,b);BV(d.n3,0,1,c);DM(d.pd,e);return W(GB(d.pd),0,0);};
function Gh(){N.call(this);this.om=null;}
let MU=(a,b)=>{a.om=b;},H5=a=>{let b=new Gh();MU(b,a);return b;};
function Iy(){let a=this;N.call(a);a.mN=0.0;a.kR=null;}
let Zo=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(Iy)){b=b;c=a.mN!==b.mN?0:X(a.kR,b.kR)?1:0;}else c=0;return c;},VV=K(),NR=(b,c)=>{let d,e,f,g,h,i;d=0.0;e=0;while(e<b.jv.length){f=BQ(b,e);g=c.lJ;Dj();if(g===Fc)h=MS(0.602,c.lj);else{a:{switch(f){case 32:case 39:case 40:case 41:case 44:case 46:case 58:case 59:case 91:case 93:case 105:case 106:case 108:case 124:break;case 37:case 64:case 77:case 87:case 109:case 119:case 8230:h=1.02;break a;case 42:case 43:case 45:case 61:case 215:case 8722:h=0.84;break a;default:if
(f>=65&&f<=90){h=0.79;break a;}h=0.65;break a;}h=0.41;}i=c.l_;DX();if(i===Kx)h=1.12*h;h=MS(h,c.lj);}d=d+h;e=e+1|0;}return d;};
function Hm(){let a=this;N.call(a);a.ps=0.0;a.pr=0.0;a.o9=0.0;}
let R6=(a,b,c,d)=>{a.ps=b;a.pr=c;a.o9=d;},EF=(a,b,c)=>{let d=new Hm();R6(d,a,b,c);return d;},K8=K(),P6=null,EC=()=>{EC=Bf(K8);S8();},IW=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s;EC();d=b.jH;e= -c;d=d-e;f=D_(b)-c;g=b.jW-e;h=CU(b)-c;i=P6.data;j=i.length;k=Bm(4*j|0);l=k.data;m=0;n=0;while(n<4){o=0;while(o<j){p=n%2|0;q=!p?i[o]:i[o+1|0];r=p?i[o]:i[o+1|0];s=m+1|0;l[m]=n%3|0?d-q*c:f-q*e;m=s+1|0;l[s]=n>=2?g-r*c:h-r*e;o=o+2|0;}n=n+1|0;}return k;},RQ=(b,c)=>{EC();return NO(IW(b,c));},NO=b=>{let c,d,e,f;EC();c=b.data;d
=c.length;e=Bm(d+2|0);f=e.data;Ca(b,0,e,0,d);f[d]=c[0];f[d+1|0]=c[1];return E5(e);},S8=()=>{let b,c,d,e,f;EC();b=Bm(14);c=b.data;d=0;while(d<=6){e=2*d|0;f=1.5707963267948966*d/6.0;c[e]=TF(f);c[e+1|0]=W2(f);d=d+1|0;}P6=b;};
function Ou(){let a=this;I.call(a);a.k$=null;a.k8=null;a.kC=0;}
let K4=(a,b,c,d)=>{let e,f,g,h,i,j;e=a.kC;if(e==a.k8.data.length){a.k$=Gn(a.k$,4*e|0);f=a.k8.data;g=2*a.kC|0;h=Du(g);i=h.data;g=BG(g,f.length);e=0;while(e<g){i[e]=f[e];e=e+1|0;}a.k8=h;}h=a.k$.data;j=a.kC;e=2*j|0;h[e]=b;h[e+1|0]=c;a.k8.data[j]=d;a.kC=j+1|0;},VZ=a=>{let b,c,d,e,f,g,h,i;b=Bm(2*a.kC|0);c=b.data;d=0;e=0;while(e<a.kC){a:{if(e){f=d-1|0;if(Qo(a,b,f,e,0))break a;if(Qo(a,b,f,e,1))break a;}g=2*d|0;h=a.k$.data;i=2*e|0;c[g]=h[i];c[g+1|0]=h[i+1|0];d=d+1|0;}e=e+1|0;}return Gn(b,2*d|0);},Qo=(a,b,c,d,e)=>{let f,
g;f=b.data;b=a.k$.data;g=b[(2*d|0)+e|0];return f[(2*c|0)+e|0]===g&&b[(2*((d+1|0)%a.kC|0)|0)+e|0]===g?1:0;},XT=(a,b)=>{let c,d,e,f,g,h,i;c=0;while(true){d=a.kC;e=CL(c,d);if(e>=0)break;if(!a.k8.data[c])break;c=c+1|0;}if(!e){f=OQ(a,0,d+1|0);V(b,f);return;}d=0;e=1;while(true){g=a.kC;if(e>g)break;h=a.k8.data;i=c+e|0;if(h[i%g|0])d=d+1|0;else if(d>0){f=OQ(a,i-d|0,d);V(b,f);d=0;}e=e+1|0;}},OQ=(a,b,c)=>{let d,e,f,g,h,i;d=Bm(2*c|0);e=d.data;f=0;while(f<c){g=(b+f|0)%a.kC|0;h=2*f|0;i=a.k$.data;g=2*g|0;e[h]=i[g];e[h+1|0]
=i[g+1|0];f=f+1|0;}return E5(d);};
function I3(){N.call(this);this.rh=null;}
function Qz(){let a=this;N.call(a);a.r6=0.0;a.rI=0.0;}
let ZR=(a,b,c)=>{a.r6=b;a.rI=c;},GL=(a,b)=>{let c=new Qz();ZR(c,a,b);return c;};
function RK(){let a=this;N.call(a);a.oM=0;a.ot=0;a.pD=null;}
function HL(){let a=this;N.call(a);a.sz=0.0;a.sA=0.0;a.sB=0.0;}
let Vy=null,FU=()=>{FU=Bf(HL);WY();},MS=(b,c)=>{FU();return  -(b* -c);},WY=()=>{let b;b=new HL;FU();b.sz=1.0;b.sA=0.0;b.sB=0.0;Vy=b;};
function LZ(){I.call(this);this.pR=null;}
let SU=(a,b)=>{return FZ(b,a.pR);};
function J0(){let a=this;I.call(a);a.mZ=null;a.pi=null;a.nY=null;a.pO=null;}
let Mr=null,Gj=()=>{Gj=Bf(J0);U2();},Tl=(a,b)=>{let c,d,e,f,g,h;if(!(a.nY.width==b.oM&&a.nY.height==b.ot))Ms(a,b.oM,b.ot);c=b.pD;d=0;while(true){e=c.data;if(d>=e.length)break;f=e[d];b=a.pO;g=f&(-16711936)|f>>16&255|(f&255)<<16;b[d]=g;d=d+1|0;}b=a.pi;h=a.nY;b.putImageData(h,0.0,0.0);return a.mZ;},Ms=(a,b,c)=>{let d,e,f,g;d=a.mZ;e=b;d.width=e;d=a.mZ;e=c;d.height=e;d=a.pi;f=b;g=c;d=d.createImageData(f,g);a.nY=d;a.pO=new Int32Array(d.data.buffer);},U2=()=>{let b,c;b=new J0;Gj();c=window.document.createElement("canvas");b.mZ
=c;b.pi=c.getContext("2d");Ms(b,1,1);Mr=b;},PT=K(BN);
function NH(){I.call(this);this.qc=null;}
let UE=(a,b)=>{return F_(b,a.qc);};
function Q5(){I.call(this);this.qS=null;}
let SX=(a,b)=>{return F_(b,a.qS);},Rk=K(),MP=null,Jz=()=>{Jz=Bf(Rk);ZF();},ZF=()=>{let b,c;Cv();b=B9((Ly.be()).data.length);c=b.data;MP=b;c[Dw.jZ]=1;c[CO.jZ]=2;c[HG.jZ]=3;},Kl=K(Ey),KL=K(Kl),PV=K(KL),R0=K(BN),Mf=K(),LE=null,HE=()=>{HE=Bf(Mf);Xl();},Xl=()=>{let b,c;b=B9((B7()).data.length);c=b.data;LE=b;c[B0.jZ]=1;c[Cf.jZ]=2;c[Dm.jZ]=3;c[C1.jZ]=4;};
function RT(){I.call(this);this.qn=null;}
let Tj=(a,b)=>{return FZ(b,a.qn);};
function Rh(){let a=this;I.call(a);a.mE=0;a.mb=0.0;}
let Q1=(a,b,c)=>{if(c<=a.mb){a.mE=b;a.mb=c;}};
S7([]);
C5([I,0,0,[],1,0,0,["X",Q(Sr)],En,0,I,[],1537,0,0,0,DW,0,I,[],1537,0,0,0,Kh,0,I,[],1537,0,0,0,Bv,0,I,[En,DW,Kh],17,0,()=>C3(),["X",Q(U)],DH,0,I,[En],1025,0,0,0,Fb,0,DH,[DW],1,0,()=>DN(),["X",Q(YY)],Ha,0,I,[En,Kh],0,0,0,["y",Q(Iw),"g",Y(L)],Qj,0,I,[],1537,0,0,0,HT,0,Ha,[Qj],1,0,0,["g",Y(Uv),"y",Q(Zt)],Ey,0,I,[],1,0,0,0,E0,0,Ey,[],1,0,0,0,BN,0,E0,[],1,0,0,0,E8,0,I,[],1025,0,0,0,Xc,0,E8,[],17,0,0,0,W0,0,E8,[],17,0,0,0,Me,0,I,[],1537,0,0,0,RL,0,I,[Me],1537,0,0,0,Lt,0,I,[],1537,0,0,0,PS,0,I,[RL,Lt],17,0,0,0,N3,0,
I,[],17,0,()=>EU(),0,UG,0,I,[],17,0,0,0,Vn,0,I,[],17,0,0,0,VI,0,I,[],17,0,0,0,Kt,0,I,[],1537,0,0,0,MZ,0,I,[Kt],1,0,0,0,IK,0,I,[DW],1,0,()=>G1(),0,GE,0,I,[],17,0,0,["X",Q(XQ)],W6,0,I,[],17,0,0,0,PG,0,I,[],1537,0,0,0,Gf,0,I,[PG],1537,0,0,0,EG,0,I,[Gf],1025,0,0,["m",Y(Ci)],Ru,0,I,[Gf],1537,0,0,0,HZ,0,I,[Ru],1537,0,0,0,EV,0,EG,[HZ],1025,0,0,["p",Y(BM),"X",Q(F0)],I9,0,I,[],1537,0,0,0,D$,0,I,[],1537,0,0,0,Gd,0,EV,[I9,En,D$],1,0,0,["bf",Q(BF),"ba",Y(T9)],BI,0,I,[DW,En],1025,0,0,["X",Q(Tt)],Dg,0,BI,[],65553,0,()=>Ba(),
0,Hs,0,I,[],17,0,0,0,Cq,0,BN,[],1,0,0,0,YM,0,BN,[],1,0,0,0,B6,0,I,[],1537,0,0,0,Cn,0,I,[B6],1537,0,0,0,Tm,0,I,[Cn],1025,0,0,0,Q_,0,I,[],1536,0,0,0,MQ,0,I,[Q_],16,0,0,0,BB,0,I,[B6],1537,0,0,0,Kq,0,I,[BB],1,0,0,0]);
C5([Kp,0,I,[BB],1,0,0,0,Ks,0,I,[BB],1,0,0,0,Kr,0,I,[BB],1,0,0,0,KS,0,I,[],17,0,0,["X",Q(K3)],Mw,0,I,[],16,0,0,0,PF,0,I,[],17,0,0,0,SQ,0,I,[],17,0,0,0,Gw,0,I,[],17,0,0,0,Ed,0,I,[],1537,0,0,0,QY,0,I,[Ed],1,0,0,["bK",Y(YH)],Nn,0,I,[],17,0,0,0,Q2,0,I,[],17,0,0,0,P2,0,I,[],17,0,0,0,L8,0,I,[],16,0,0,0,IE,0,I,[],17,0,0,0,BS,0,I,[],1537,0,0,0,QX,0,I,[BS],1,0,0,["gl",Y(Ua)],BT,0,BN,[],1,0,0,0,FN,0,BI,[],65552,0,()=>Fy(),0,N,0,I,[],1025,0,0,0,CQ,0,I,[],1537,0,0,0,JZ,0,N,[CQ],17,0,0,["dB",Q(Vp),"bl",Y(VT)],I2,0,N,[CQ],
17,0,()=>GW(),["dB",Q(TW),"bl",Y(Sy)],RR,0,N,[CQ],17,0,0,["dB",Q(X2),"bl",Y(Vo)],Hh,0,N,[CQ],17,0,0,["dB",Q(IC),"bl",Y(Vb)],Gp,0,N,[CQ],17,0,0,["dB",Q(NV),"bl",Y(Xh)],IO,0,N,[CQ],17,0,0,["dB",Q(ZO),"bl",Y(Yr)],Mi,0,N,[CQ],17,0,0,["dB",Q(Yd),"bl",Y(ZI)],FO,0,N,[CQ],17,0,0,["dB",Q(Sm),"bl",Y(Vj)],OZ,0,E0,[],1,0,0,0,Xa,0,I,[],17,0,0,0,NX,0,I,[],17,0,0,0,MR,0,I,[B6],1537,0,0,0,H6,0,I,[MR],1,0,0,0,Qr,0,N,[],17,0,0,0,RA,0,I,[],16,0,0,0,QN,0,I,[],1,0,0,0,Q6,0,I,[],16,0,0,0,I8,0,I,[],16,0,()=>F6(),0,FH,0,I,[],1025,
0,0,0,IT,0,I,[],1537,0,0,["hf",Y(RD)],NU,0,FH,[IT],16,0,0,["he",Da(Xv),"hg",Da(Z0),"hf",Y(YS),"hh",BK(YJ),"eF",Q(Wu),"eE",BK(Yn)],Qx,0,FH,[IT],16,0,0,["hf",Y(RD),"he",Da(To),"hg",Da(Uy),"hh",BK(U9),"eF",Q(TL),"eE",BK(Y0)],Jm,0,I,[],16,0,()=>CD(),0,Qe,0,I,[],16,0,0,0,Ls,0,I,[],16,0,0,0,Nv,0,I,[],16,0,0,0,Jx,0,I,[],1537,0,0,0,PA,0,I,[Jx],1,0,0,0,OI,0,I,[],16,0,0,0]);
C5([NI,0,I,[],16,0,0,0,HO,0,I,[],16,0,0,0,O0,0,I,[],16,0,0,0,Kc,0,I,[],16,0,()=>J8(),0,IA,0,I,[],16,0,0,0,JH,0,I,[B6],1537,0,0,0,Ic,0,I,[JH],1,0,0,0,J5,0,I,[],1537,0,0,0,N9,0,I,[J5],1,0,0,["g4",Q(Ze)],M2,0,I,[J5],1,0,0,["g4",Q(T4)],Uf,0,I,[],17,0,0,0,N_,0,I,[BS],1,0,0,["gl",Y(Xm)],FV,0,I,[],17,0,0,0,I0,0,I,[BB],1,0,0,0,NT,0,I,[BS],1,0,0,["gl",Y(TU)],FM,0,I,[],16,0,0,0,FR,0,I,[],1536,0,0,0,NS,0,I,[FR],1,0,0,["gq",BK(SL)],IR,0,I,[BB],1,0,0,0,IQ,0,I,[BB],1,0,0,0,IP,0,I,[BB],1,0,0,0,LI,0,I,[BS],1,0,0,["gl",Y(Th)],LK,
0,I,[BS],1,0,0,["gl",Y(VF)],LJ,0,I,[BS],1,0,0,["gl",Y(Yk)],LH,0,I,[BS],1,0,0,["gl",Y(SV)],LG,0,I,[BS],1,0,0,["gl",Y(U5)],HV,0,I,[BB],1,0,0,0,HU,0,I,[BB],1,0,0,0,GM,0,N,[],17,0,0,["X",Q(TO)],OE,0,I,[FR],1,0,0,["gq",BK(WT)],OF,0,I,[FR],1,0,0,["gq",BK(V6)],Jd,0,I,[BB],1,0,0,0,Je,0,I,[BB],1,0,0,0,OB,0,I,[BS],1,0,0,["gl",Y(Xb)],Tb,0,I,[],17,0,0,0,OC,0,I,[BS],1,0,0,["gl",Y(ZD)],OA,0,I,[BS],1,0,0,["gl",Y(Sb)],L6,0,I,[],17,0,0,0,OK,0,I,[],17,0,()=>DE(),0,M1,0,I,[BS],1,0,0,["gl",Y(TS)],M5,0,I,[BS],1,0,0,["gl",Y(Vl)],M3,
0,I,[BS],1,0,0,["gl",Y(WO)],Q9,0,I,[BS],1,0,0,["gl",Y(Va)],Q$,0,I,[BS],1,0,0,["gl",Y(XU)],Q8,0,I,[BS],1,0,0,["gl",Y(Si)],JO,0,I,[BB],1,0,0,0,Hy,0,BI,[],65553,0,()=>GN(),0,Gm,0,N,[],17,0,()=>Hw(),["X",Q(Sa)],Kd,0,I,[BB],1,0,0,0,Il,0,I,[BB],1,0,0,0]);
C5([IU,0,I,[JH],1,0,0,0,Ej,0,I,[],1537,0,0,0,QH,0,I,[Ej],1,0,0,["di",Q(Te)],ZU,0,I,[],17,0,0,0,QK,0,I,[B6],1537,0,0,0,Iq,0,I,[QK],1,0,0,0,C0,0,EV,[D$],1024,0,0,0,IN,0,C0,[D$],1,0,0,["bf",Q(FY),"ba",Y(Dn)],Lu,0,I,[Ed],1,0,0,["bK",Y(WP)],Yp,0,I,[],17,0,0,0,MT,0,I,[],1,0,0,0,Yf,0,I,[],17,0,0,0,Ja,0,N,[],17,0,0,["X",Q(XX)],MF,0,I,[],17,0,0,0,Cg,0,I,[],17,0,0,["X",Q(HW)],Wx,0,I,[],17,0,0,0,PO,0,I,[Ed],1,0,0,["bK",Y(Wp)],Hq,0,I,[],1537,0,0,0,Rj,0,I,[Hq],1,0,0,0,Pi,0,I,[],16,0,0,0,D4,0,BN,[],1,0,0,0,H_,0,N,[],16,0,
0,["X",Q(U4)],TQ,0,I,[],16,0,0,0,UO,0,I,[],17,0,0,0,OL,0,DH,[DW],1,0,()=>JQ(),0,BY,0,BI,[],66561,0,()=>Cr(),0,Md,0,I,[],32768,0,()=>HN(),0,Ow,0,I,[B6],1537,0,0,0,H9,0,I,[Ow],1,0,0,0,KX,0,I,[BB],1,0,0,0,KY,0,I,[BB],1,0,0,0,KZ,0,I,[BB],1,0,0,0,K0,0,I,[BB],1,0,0,0,K1,0,I,[BB],1,0,0,0,JV,0,I,[BB],1,0,0,0,JW,0,I,[BB],1,0,0,0,JX,0,I,[BB],1,0,0,0,ID,0,I,[BB],1,0,0,0,EI,0,BN,[],1,0,0,0,LF,0,I,[],16,0,0,0,ZY,0,I,[],17,0,0,0,Qi,0,I,[],0,0,()=>Fw(),0,Yx,0,I,[B6],1,0,0,0,Qv,0,I,[],17,0,()=>Fj(),0,K_,0,I,[B6],1537,0,0,0,N7,
0,I,[K_],1537,0,0,0,Rp,0,I,[B6],1537,0,0,0,On,0,I,[Cn],1537,0,0,0,QV,0,I,[Cn],1537,0,0,0,Pq,0,I,[Cn],1537,0,0,0]);
C5([QE,0,I,[Cn],1537,0,0,0,Mz,0,I,[Cn],1537,0,0,0,NF,0,I,[Cn],1537,0,0,0,M0,0,I,[Cn],1537,0,0,0,Mk,0,I,[Cn],1537,0,0,0,VC,0,I,[N7,Rp,Cn,On,QV,Pq,QE,Mz,NF,M0,Mk],1025,0,0,0,X_,0,I,[],16,0,0,0,Qu,0,I,[],16,0,0,0,Ij,0,N,[],17,0,0,["X",Q(UR)],Gu,0,I,[],17,0,0,0,Qp,0,N,[],16,0,0,0,Fe,0,N,[],17,0,0,0,Lb,0,I,[],17,0,0,0,QW,0,I,[],16,0,0,0,TZ,0,I,[],1,0,0,0,Uj,0,I,[],17,0,0,0,Rr,0,I,[Ej],1,0,0,["di",Q(Tw)],Ig,0,I,[BB],1,0,0,0,Ir,0,N,[],17,0,0,["X",Q(Gv)],Ju,0,N,[],16,0,0,0,Hk,0,N,[],17,0,()=>Hg(),["X",Q(Mv)],NB,0,I,
[],17,0,0,0,CJ,0,N,[],17,0,0,["X",Q(Rs)],DC,0,I,[],17,0,()=>FA(),0,QM,0,I,[],1537,0,0,0,H4,0,I,[QM],17,0,()=>DK(),0,Oe,0,I,[Ej],1,0,0,["di",Q(UC)],HF,0,N,[],16,0,0,["X",Q(Ws)],I6,0,N,[],16,0,0,["X",Q(WG)],Ot,0,N,[],17,0,0,0,QQ,0,I,[B6],1537,0,0,0,JN,0,I,[QQ],1,0,0,0,JG,0,N,[],16,0,0,["X",Q(Wq)],Ho,0,Cq,[],1,0,0,0,DG,0,BI,[],66561,0,()=>Gc(),0,Fs,0,I,[],1537,0,0,0,MN,0,I,[Fs],17,0,0,["et",BK(Ve),"d5",Y(VH),"ea",Q(S4)],EQ,0,I,[],1537,0,0,0,M9,0,N,[EQ],17,0,0,["d0",Q(WK)],LN,0,N,[EQ],17,0,0,["d0",Q(Tg)],Q7,0,N,
[EQ],17,0,0,["d0",Q(Yo)],La,0,I,[],1537,0,0,0,Rn,0,I,[La],1,0,0,0,Ti,0,I,[],17,0,0,0,Hb,0,BN,[],1,0,0,0,Lr,0,BY,[],65552,0,0,["ha",Q(Ph),"hb",BK(Yi)],Lq,0,BY,[],65552,0,0,["ha",Q(Zd),"hb",BK(ZG)],Lo,0,BY,[],65552,0,0,["ha",Q(VA),"hb",BK(So)],Ln,0,BY,[],65552,0,0,["ha",Q(ZP),"hb",BK(Uq)],Lm,0,BY,[],65552,0,0,["ha",Q(VM),"hb",BK(Vf)]]);
C5([Ll,0,BY,[],65552,0,0,["ha",Q(Y6),"hb",BK(V0)],Lk,0,BY,[],65552,0,0,["ha",Q(T2),"hb",BK(YV)],Xe,0,I,[B6],1025,0,0,0,I7,0,I,[B6],1536,0,0,0,H2,0,I,[I7],1,0,0,0,H1,0,I,[I7],1,0,0,0,NZ,0,I,[Gf],1537,0,0,0,Jw,0,EG,[NZ],1025,0,0,0,JR,0,Jw,[],1024,0,0,0,OS,0,JR,[],0,0,0,0,LS,0,I,[],1537,0,0,0,IS,0,I,[LS],1025,0,0,0,IM,0,IS,[],1024,0,0,0,OP,0,IM,[],0,0,0,0,OR,0,C0,[],0,0,0,["bf",Q(ST),"ba",Y(ZN),"p",Y(V9),"m",Y(Tx)],GF,0,I,[],1537,0,0,0,ON,0,I,[GF],0,0,0,["q",Y(SZ),"s",Y(Ud)],Or,0,I,[GF],1537,0,0,0,OO,0,I,[Or],
0,0,0,0,Oj,0,I,[Kt],1,0,0,0,HC,0,I,[],16,0,0,0,TJ,0,I,[],17,0,0,0,GD,0,BI,[],65553,0,()=>Cv(),0,Fu,0,N,[],17,0,0,0,Zw,0,I,[],17,0,0,0,Xj,0,I,[],16,0,0,0,YF,0,I,[],17,0,0,0,X8,0,I,[],17,0,0,0,Pw,0,I,[BS],1,0,0,["gl",Y(Wc)],Up,0,I,[],16,0,0,0,Vm,0,I,[],16,0,0,0,Ub,0,I,[],16,0,0,0,W3,0,I,[],16,0,0,0,Vv,0,I,[],16,0,0,0,Yb,0,I,[],16,0,0,0,Co,0,N,[],17,0,0,["X",Q(ZA)],Hr,0,BI,[],65553,0,()=>Ch(),0,Ib,0,BN,[],1,0,0,0,Fr,0,I,[],1536,0,0,0,QG,0,I,[Fr],16,0,0,["h0",Da(Zl)],LA,0,I,[Fr],16,0,0,["h0",Da(Xz)],M4,0,I,[Fr],
16,0,0,["h0",Da(XY)],LL,0,I,[Fr],16,0,0,["h0",Da(V2)],Le,0,I,[Fs],17,0,0,["et",BK(Yw),"d5",Y(T0),"ea",Q(UH)],Ni,0,I,[Fs],17,0,0,["et",BK(Ye),"d5",Y(Us),"ea",Q(Xo)],IV,0,N,[Fs],17,0,()=>F$(),["et",BK(Sn),"d5",Y(TP),"ea",Q(Zs)],P3,0,N,[EQ],17,0,0,["d0",Q(Wr)],WU,0,I,[],17,0,0,0,QR,0,C0,[D$],0,0,0,["ba",Y(SR),"bf",Q(Wg)],RF,0,DH,[DW],1,0,()=>JB(),0]);
C5([JY,0,N,[],17,0,0,["X",Q(St)],GG,0,BI,[],65553,0,()=>Dj(),0,F7,0,BI,[],65553,0,()=>DX(),0,QF,0,I,[],16,0,0,0,LY,0,N,[],17,0,0,0,Vg,0,I,[],16,0,0,0,NP,0,I,[],16,0,0,0,M$,0,I,[],16,0,0,0,Rg,0,C0,[D$],0,0,0,["ba",Y(WC),"bf",Q(YI)],P5,0,DG,[],65552,0,0,["eu",BK(Vd),"hb",BK(Vr)],P4,0,DG,[],65552,0,0,["eu",BK(VR),"hb",BK(Ug)],QP,0,I,[],17,0,0,0,U0,0,I,[],16,0,0,0,ET,0,N,[],17,0,0,["X",Q(VB)],ME,0,I,[GF],0,0,0,["q",Y(BJ),"s",Y(BH)],W8,0,I,[],17,0,0,0,SP,0,I,[],17,0,0,0,Ul,0,I,[],17,0,0,0,U6,0,I,[],17,0,0,0,Pm,0,
I,[],17,0,0,0,ML,0,I,[],17,0,0,0,KB,0,I,[],17,0,()=>Gk(),0,Id,0,I,[],17,0,()=>Gt(),0,Ro,0,I,[Ed],1,0,0,["bK",Y(YW)],No,0,N,[],17,0,0,0,PY,0,N,[],17,0,0,0,GT,0,BI,[],65553,0,()=>D1(),0,Gb,0,BI,[],65553,0,()=>Et(),0,I4,0,N,[],17,0,0,["X",Q(TT)],J6,0,N,[],17,0,0,["X",Q(XR)],N5,0,I,[],17,0,()=>DY(),0,DB,0,I,[Hq],1537,0,0,0,MK,0,I,[DB],1,0,0,["dg",Q(Wb)],L_,0,I,[DB],1,0,0,["dg",Q(Wo)],PU,0,I,[Ed],1,0,0,["bK",Y(XG)],QB,0,N,[],17,0,0,0,EE,0,I,[],1537,0,0,0,Ds,0,N,[EE],17,0,0,["X",Q(XE)],QD,0,I,[],16,0,0,0,NQ,0,I,[],
16,0,()=>Fz(),0,VW,0,I,[],16,0,0,0,RE,0,I,[Jx],1,0,0,0,O9,0,I,[Ej],1,0,0,["di",Q(Vq)],PP,0,I,[B6],1537,0,0,0,R2,0,I,[PP],1537,0,0,0,W5,0,I,[R2],1025,0,0,0,Lw,0,I,[],16,0,0,0,Js,0,N,[],17,0,0,["X",Q(ZQ)],W4,0,I,[],16,0,0,0,Oc,0,N,[],16,0,0,0]);
C5([Og,0,I,[Ej],1,0,0,["di",Q(ZK)],Qn,0,I,[Hq],1,0,0,0,U_,0,I,[],16,0,0,0,Lh,0,I,[],17,0,0,0,Q0,0,N,[],17,0,0,0,G7,0,N,[EE],17,0,0,["X",Q(Vx)],Rx,0,N,[],17,0,0,0,QI,0,I,[],17,0,()=>Fg(),0,UM,0,I,[],16,0,0,0,Sp,0,N,[],16,0,0,0,Pt,0,I,[],16,0,0,0,UQ,0,I,[],16,0,0,0,Qm,0,I,[],1537,0,0,0,Qs,0,I,[Qm],1,0,0,0,Gh,0,N,[EE],17,0,0,0,Iy,0,N,[],17,0,0,["X",Q(Zo)],VV,0,I,[],16,0,0,0,Hm,0,N,[EE],17,0,0,0,K8,0,I,[],16,0,()=>EC(),0,Ou,0,I,[],16,0,0,0,I3,0,N,[EE],17,0,0,0,Qz,0,N,[],16,0,0,0,RK,0,N,[],17,0,0,0,HL,0,N,[],17,
0,()=>FU(),0,LZ,0,I,[DB],1,0,0,["dg",Q(SU)],J0,0,I,[],16,0,()=>Gj(),0,PT,0,BN,[],1,0,0,0,NH,0,I,[DB],1,0,0,["dg",Q(UE)],Q5,0,I,[DB],1,0,0,["dg",Q(SX)],Rk,0,I,[],32768,0,()=>Jz(),0,Kl,0,Ey,[],1,0,0,0,KL,0,Kl,[],1,0,0,0,PV,0,KL,[],1,0,0,0,R0,0,BN,[],1,0,0,0,Mf,0,I,[],32768,0,()=>HE(),0,RT,0,I,[DB],1,0,0,["dg",Q(Tj)],Rh,0,I,[],16,0,0,0]);
let Vk=B_(XO),UD=B_(Nd),NK=B_(L3),LM=B_(CY);
Wz(["0","<java_object>@","","null"," ","true","object","function","string","number","undefined","nothing"," takes ",", not “","”. The lab uses ","DATA","data","xor","and","or","nand","nor","xnor","circle","spiral","moons","blobs","points","the points to learn","POINTS","with data=points: each point with the label to learn","START","start","random","by-hand","zeros","weights","the weights to begin with","WEIGHTS","with start=weights: W1 b1 W2 b2 and so on, row by row","FROZEN","frozen","weights that training leaves as they are: their places in W1 b1 W2 b2 and so on, from 0",
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
Bv.prototype.valueOf=Bv.prototype.toString;I.prototype.toString=function(){return T(UI(this));};
I.prototype.__teavm_class__=function(){return VD(this);};
let C=R7(Xk);
C.javaException=X7;
let AAc=Symbol('jsoClass');
(()=>{let c;c=Hs.prototype;c.play=S(UK);c.disconnect=S(YU);c.isPlaying=S(W_);c.seek=S(S9);c.surveyRefused=S(US);c.pause=S(Sv);c.takeSurvey=S(R8);c.studyLink=S(TH);c.takeStudy=S(Yh);c.studyRefused=S(Zb);c.engine=S(VN);c.attributeChanged=S(S3);c.reset=S(W$);c.webAssemblyRefused=S(Wj);c.step=S(VQ);c.state=S(WQ);c.snapshot=S(TI);c.connect=S(Uk);c=Kq.prototype;c.handleEvent=S(S1);c=Kp.prototype;c.handleEvent=S(V4);c=Ks.prototype;c.handleEvent=S(Ss);c=Kr.prototype;c.handleEvent=S(Xd);c=Gw.prototype;c.isDark=S(ZS);c.settings
=S(X3);c.furthest=S(ZL);c.attend=S(TE);c.numbers=S(Tf);c.changes=S(Xi);c.run=S(WI);c.lossAt=S(Zz);c.redraw=S(Un);c.path=S(XN);c.iteration=S(T7);c.page=S(V7);c.hasDiverged=S(Zr);c.visit=S(Y1);c.begin=S(UF);c=H6.prototype;c.pair=S(Yl);c=Ic.prototype;c.onChange=S(Ui);c=I0.prototype;c.handleEvent=S(W9);c=IR.prototype;c.handleEvent=S(SK);c=IQ.prototype;c.handleEvent=S(Wf);c=IP.prototype;c.handleEvent=S(TN);c=HV.prototype;c.handleEvent=S(ZC);c=HU.prototype;c.handleEvent=S(YE);c=Jd.prototype;c.handleEvent=S(Y7);c=
Je.prototype;c.handleEvent=S(Tn);c=JO.prototype;c.handleEvent=S(X$);c=Kd.prototype;c.handleEvent=S(XB);c=Il.prototype;c.handleEvent=S(Td);c=IU.prototype;c.onChange=S(Uc);c=Iq.prototype;c.onAnimationFrame=S(Zm);c=H9.prototype;c.onResize=S(YK);c=KX.prototype;c.handleEvent=S(Wk);c=KY.prototype;c.handleEvent=S(YX);c=KZ.prototype;c.handleEvent=S(Yu);c=K0.prototype;c.handleEvent=S(X4);c=K1.prototype;c.handleEvent=S(TM);c=JV.prototype;c.handleEvent=S(Ym);c=JW.prototype;c.handleEvent=S(Yz);c=JX.prototype;c.handleEvent
=S(TV);c=ID.prototype;c.handleEvent=S(Yt);c=Ig.prototype;c.handleEvent=S(R9);c=JN.prototype;c.onTimer=S(Tu);c=H2.prototype;c.accept=S(TR);c=H1.prototype;c.accept=S(WV);})();
function D(){throw new Error("Can't instantiate this class directly");};D.prototype=Hs.prototype;function E(){throw new Error("Can't instantiate this class directly");};E.prototype=Gw.prototype;main=C;Lab=D;StudyLink=E;settingNames=F;mount=G;})();
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
const pressed = event.key === " " || event.key === "Enter" ? "button, summary, " : "";
return event.defaultPrevented || event.target.matches(pressed + "input, select, [role=group][tabindex], pre");
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
