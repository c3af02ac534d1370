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
width: calc(13 * var(--rem));
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
.quantity {
max-width: 100%;
padding: calc(0.5 * var(--rem)) calc(0.6 * var(--rem));
border: 1px solid var(--line);
border-radius: calc(0.4 * var(--rem));
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
.lab :is(button, input, select, summary) {
scroll-margin-bottom: calc(7 * var(--rem));
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
.quantity {
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
<div class="scroll-down" role="region" aria-label="Table of points" tabindex="0">
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
var main;var Lab;var StudyLink;var settingNames;var mount;(function(){let Oj=2463534242,Ns=()=>{let x=Oj;x^=x<<13;x^=x>>>17;x^=x<<5;Oj=x;return x;},Y=f=>function(){return f(this);},Q=f=>function(p1){return f(this,p1);},BK=f=>function(p1,p2){return f(this,p1,p2);},Da=f=>function(p1,p2,p3){return f(this,p1,p2,p3);},RS=f=>(args,callback)=>{if(!args){args=[];}let javaArgs=Bd(De(),args.length);for(let i=0;i<args.length;++i){javaArgs.data[i]=Bm(args[i]);}Xl(()=>{f.call(null,javaArgs);},callback);},Bg=target=>target.$clinit
=()=>{},Vj=obj=>{let cls=obj.constructor;let arrayDegree=0;while(cls[By]&&cls[By].item){++arrayDegree;cls=cls[By].item;}let clsName="";if(cls[By].primitiveKind!==0){clsName=cls[By].name;}else {clsName=cls[By]?cls[By].name||"a/"+cls.name:"@"+cls.name;}while(arrayDegree-->0){clsName+="[]";}return clsName;},K=superclass=>{if(superclass===0){return function(){};}if(superclass===void 0){superclass=De();}return function(){superclass.call(this);};},By=Symbol("teavm_meta"),Bx=cls=>{if(cls[By].classObject===null){cls[By].classObject
=Wb(cls);}return cls[By].classObject;},De=()=>I,S=f=>function(){return f.apply(null,[this].concat(Array.prototype.slice.call(arguments)));},IU=source=>{return Object.assign({name:null,binaryName:null,parent:null,superinterfaces:[],modifiers:0,primitiveKind:0,itemType:null,arrayType:null,enclosingClass:null,declaringClass:null,simpleName:null,clinit:()=>{},constructor:null,enumConstants:()=>null,resolvedEnumConstants:null,reflection:null,classObject:null,assignableCache:null,valueToObject:o=>o,objectToValue:
o=>o},source||{});},Ef=(name,binaryName,kind,config)=>{let cls=()=>{};let meta=IU({name:name,binaryName:binaryName,modifiers:1|1<<4,primitiveKind:kind});cls[By]=meta;if(typeof config==='function'){config(meta);}return cls;},Xv=Ef("boolean","Z",1,meta=>{}),M$=Ef("char","C",4,meta=>{}),L2=Ef("int","I",5,meta=>{{meta.valueToObject=o=>D7(o);}}),Sx=Ef("long","J",6,meta=>{}),CX=Ef("double","D",8,meta=>{}),TR=Ef("void","V",9),N8=new ArrayBuffer(16),M3=new Float64Array(N8),MF=new BigInt64Array(N8),Rh=n=>{M3[0]=n;return MF[0];},VM
=n=>{MF[0]=n;return M3[0];},C6=(a,b)=>a===b?0:a<b? -1:1,KO=(a,b)=>a===b?0:a>b?1: -1,Bc=Math.imul||function(a,b){let ah=a>>>16&0xFFFF;let al=a&0xFFFF;let bh=b>>>16&0xFFFF;let bl=b&0xFFFF;return al*bl+(ah*bl+al*bh<<16>>>0)|0;},Kd=(a,b)=>(a>>>0)/(b>>>0)>>>0,Zm=(a,b)=>(a>>>0)%(b>>>0)>>>0,H4=(a,b)=>{a>>>=0;b>>>=0;return a<b? -1:a>b?1:0;},B9=BigInt(0),EQ=(lo,hi)=>BigInt.asIntN(64,BigInt.asUintN(64,BigInt(lo))|BigInt.asUintN(64,BigInt(hi)<<BigInt(32))),Cd=val=>BigInt.asIntN(64,BigInt(val|0)),Fu=val=>BigInt.asIntN(64,
BigInt(val>=0?Math.floor(val):Math.ceil(val))),Yo=val=>Number(val),E9=val=>Number(BigInt.asIntN(32,val))|0,DN=(a,b)=>a===b,GZ=(a,b)=>a!==b,OK=(a,b)=>a>=b,VP=(a,b)=>a<b,VS=(a,b)=>a<=b,Sm=(a,b)=>BigInt.asIntN(64,a+b),SC=a=>BigInt.asIntN(64, -a),ST=(a,b)=>{a=BigInt.asUintN(64,a);b=BigInt.asUintN(64,b);return a<b? -1:a>b?1:0;},S4=(a,b)=>BigInt.asIntN(64,a*b),SW=(a,b)=>BigInt.asIntN(64,BigInt.asUintN(64,a)/BigInt.asUintN(64,b)),So=(a,b)=>BigInt.asIntN(64,a%b);
let UE=(a,b)=>BigInt.asIntN(64,BigInt.asUintN(64,a)%BigInt.asUintN(64,b)),RQ=(a,b)=>BigInt.asIntN(64,a&b),Wc=(a,b)=>BigInt.asIntN(64,a|b),Yi=(a,b)=>BigInt.asIntN(64,a<<BigInt(b&63)),Yj=(a,b)=>BigInt.asIntN(64,a>>BigInt(b&63)),DQ=(a,b)=>BigInt.asIntN(64,BigInt.asUintN(64,a)>>BigInt(b&63)),Bd=(cls,sz)=>{let data=new Array(sz);data.fill(null);return new (B$(cls))(data);},BO=(cls,data)=>new (B$(cls))(data),C_=sz=>new Uk(new Uint16Array(sz)),B8=sz=>new NG(new Int32Array(sz)),Ix=data=>{let buffer=new Int32Array(data.length);buffer.set(data);return new NG(buffer);},Du
=sz=>new U2(new Int8Array(sz)),Bo=sz=>new LK(new Float64Array(sz)),BX=data=>{let buffer=new Float64Array(data.length);buffer.set(data);return new LK(buffer);},B$=cls=>{let result=cls[By].arrayType;if(result===null){function JavaArray(data){(De()).call(this);this.data=data;}JavaArray.prototype=Object.create((De()).prototype);JavaArray.prototype.type=cls;JavaArray.prototype.constructor=JavaArray;JavaArray.prototype.toString=function(){let str="[";for(let i=0;i<this.data.length;++i){if(i>0){str+=", ";}str+=this.data[i].toString();}str
+="]";return str;};JavaArray.prototype.be=function(){let dataCopy;if('slice' in this.data){dataCopy=this.data.slice();}else {dataCopy=new this.data.constructor(this.data.length);for(let i=0;i<dataCopy.length;++i){dataCopy[i]=this.data[i];}}return new (B$(this.type))(dataCopy);};let name="["+cls[By].binaryName;JavaArray[By]=IU({name:name,binaryName:name,parent:De(),itemType:cls});result=JavaArray;cls[By].arrayType=JavaArray;}return result;};
function YK(array){return array.data.length;}
let ID,Wf=strings=>{Yv();ID=new Array(strings.length);for(let i=0;i<strings.length;++i){ID[i]=Pd(Bm(strings[i]));}},H=index=>ID[index],Ij=(array,offset,count)=>{let result="";let limit=offset+count;for(let i=offset;i<limit;i=i+1024|0){let next=Math.min(limit,i+1024|0);result+=String.fromCharCode.apply(null,array.subarray(i,next));}return result;},R3=array=>Ij(array,0,array.length),Bm=str=>str===null?null:Nn(str),T=str=>str===null?null:str.jj,Yv=()=>C2(),Pd;
{Pd=str=>str;}let Px=(obj,cls)=>obj instanceof De()&&!!obj.constructor[By]&&EG(obj.constructor,cls),EG=(from,to)=>{if(from===to){return true;}let map=from[By].assignableCache;if(map===null){map=new Map();from[By].assignableCache=map;}let cachedResult=map.get(to);if(typeof cachedResult!=='undefined'){return cachedResult;}if(to[By].itemType!==null){let result=from[By].itemType!==null&&EG(from[By].itemType,to[By].itemType);map.set(to,result);return result;}let parent=from[By].parent;if(parent!==null&&parent!==
from){if(EG(parent,to)){map.set(to,true);return true;}}let superinterfaces=from[By].superinterfaces;for(let i=0;i<superinterfaces.length;i=i+1|0){if(EG(superinterfaces[i],to)){map.set(to,true);return true;}}map.set(to,false);return false;},Z=ex=>{throw WC(ex);},FX=Symbol("javaException"),WC=ex=>{if(!ex.$jsException){Mo(ex);}return ex.$jsException;},Mo=ex=>{let javaCause=ZC(ex);let jsCause=javaCause!==null?javaCause.$jsException:void 0;let cause=typeof jsCause==="object"?{cause:jsCause}:void 0;let err=new Dk("Java exception thrown",
cause);if(typeof Error.captureStackTrace==="function"){Error.captureStackTrace(err);}err[FX]=ex;ex.$jsException=err;Y1(err,ex);},Y1=(err,ex)=>{if(typeof VT==="function"&&err.stack){let stack=VT(err.stack);let javaStack=Bd(Sk(),stack.length);let elem;let noStack=false;for(let i=0;i<stack.length;++i){let element=stack[i];elem=Ug(Bm(element.className),Bm(element.methodName),Bm(element.fileName),element.lineNumber);if(elem==null){noStack=true;break;}javaStack.data[i]=elem;}if(!noStack){Wx(ex,javaStack);}}},Dk;
if(typeof Reflect==='object'){let defaultMessage=Symbol("defaultMessage");Dk=function Dk(message,cause){let self=Reflect.construct(Error,[void 0,cause],Dk);Object.setPrototypeOf(self,Dk.prototype);self[defaultMessage]=message;return self;}
;Dk.prototype=Object.create(Error.prototype,{constructor:{configurable:true,writable:true,value:Dk},message:{get(){try {let javaException=this[FX];if(typeof javaException==='object'){let javaMessage=TL(javaException);if(typeof javaMessage==="object"){return javaMessage!==null?javaMessage.toString():null;}}return this[defaultMessage];}catch(e){return "Exception occurred trying to extract Java exception message: "+e;}}}});}else {Dk=Error;}let XO=e=>e instanceof Error&&typeof e[FX]==='object'?e[FX]:null,TL=t=>
Vp(t),ZC=t=>Vv(t),Sk=()=>De(),Ug=(className,methodName,fileName,lineNumber)=>{{return null;}},Wx=(e,stack)=>{},OV=null,SQ=data=>{let i=0;let packages=new Array(data.length);for(let j=0;j<data.length;++j){let prefixIndex=data[i++];let prefix=prefixIndex>=0?packages[prefixIndex]:"";packages[j]=prefix+data[i++]+".";}OV=packages;},Wh=[],C4=data=>{let packages=OV;let i=0;while(i<data.length){let cls=data[i++];Wh.push(cls);let m=IU();cls[By]=m;let className=data[i++];m.name=className!==0?className:null;if(m.name!==
null){let packageIndex=data[i++];if(packageIndex>=0){m.name=packages[packageIndex]+m.name;}}m.binaryName="L"+m.name+";";let superclass=data[i++];m.parent=superclass!==0?superclass:null;m.superinterfaces=data[i++];if(m.parent){cls.prototype=Object.create(m.parent.prototype);}else {cls.prototype={};}cls.prototype.constructor=cls;m.modifiers=data[i++];m.primitiveKind=0;let innerClassInfo=data[i++];if(innerClassInfo!==0){let enclosingClass=innerClassInfo[0];m.enclosingClass=enclosingClass!==0?enclosingClass:null;let declaringClass
=innerClassInfo[1];m.declaringClass=declaringClass!==0?declaringClass:null;let simpleName=innerClassInfo[2];m.simpleName=simpleName!==0?simpleName:null;}let clinit=data[i++];m.clinit=clinit!==0?()=>{m.clinit=()=>{};clinit();}:()=>{};let virtualMethods=data[i++];if(virtualMethods!==0){for(let j=0;j<virtualMethods.length;j+=2){let name=virtualMethods[j];let func=virtualMethods[j+1];if(typeof name==='string'){name=[name];}for(let k=0;k<name.length;++k){cls.prototype[name[k]]=func;}}}}},Xl=(runner,callback)=>{let result;try {result
=runner();}catch(e){result=e;}if(typeof callback!=='undefined'){callback(result);}else if(result instanceof Error){throw result;}};
function I(){this.$id$=0;}
let Bz=a=>{return Bx(Tf(a));},Tf=a=>{return a.constructor;},Sb=(a,b)=>{return a!==b?0:1;},Up=a=>{let b,c,d,e,f,g,h,i;b=a;if(!b.$id$)b.$id$=Ns();c=a.$id$;DM();if(!c)d=H(0);else{e=(((32-MS(c)|0)+4|0)-1|0)/4|0;f=C_(e);g=f.data;e=(e-1|0)*4|0;h=0;while(e>=0){i=h+1|0;g[h]=FE((c>>>e|0)&15,16);e=e-4|0;h=i;}d=FL(f);}b=M();J(J(b,H(1)),d);return L(b);},ZW=a=>{let b,c,d;b=(Bz(a)).kN;if(!Px(a,I5)&&b[By].itemType===null){b=new OQ;Br(b);Z(b);}c=Sg(a);b=c;d=Ns();b.$id$=d;return c;},Em=K(0),DV=K(0),Kf=K(0);
function Bv(){I.call(this);this.mH=0;}
let XN=null,LV=null,Sh=null,C2=()=>{C2=Bg(Bv);Xf();},Sy=a=>{C2();a.jj="";},P3=()=>{let a=new Bv();Sy(a);return a;},SS=(a,b)=>{C2();a.jj=Ij(b.data,0,b.data.length);},FL=a=>{let b=new Bv();SS(b,a);return b;},Xc=(a,b)=>{a.jj=b;},Nn=a=>{let b=new Bv();Xc(b,a);return b;},Rw=b=>{let c;C2();c=P3();c.jj=R3(b.data);return c;},BQ=(a,b)=>{let c;if(b>=0&&b<a.jj.length)return a.jj.charCodeAt(b);c=new Hl;Br(c);Z(c);},Ck=a=>{return a.jj.length?0:1;},F9=(a,b,c)=>{let d,e,f,g;d=BA(0,c);if(b<65536){e=b&65535;while(true){if(d
>=a.jj.length)return (-1);if(a.jj.charCodeAt(d)==e)break;d=d+1|0;}return d;}G0();f=(55296|(b-65536|0)>>10&1023)&65535;g=(56320|b&1023)&65535;while(true){if(d>=(a.jj.length-1|0))return (-1);if(a.jj.charCodeAt(d)==f&&a.jj.charCodeAt((d+1|0))==g)break;d=d+1|0;}return d;},Dx=(a,b,c)=>{let d,e,f;d=a.jj.length;e=C6(b,c);if(!e)return LV;if(!b&&c==d)return a;if(b>=0&&e<=0&&c<=d)return Nn(a.jj.substring(b,c));f=new Hl;Br(f);Z(f);},Hk=(a,b)=>{return Dx(a,b,a.jj.length);},Jn=(a,b)=>{let c,d,e,f,g,h;if(Ck(b))return a;if
(Ck(a))return b;c=C_(a.jj.length+b.jj.length|0);d=c.data;e=0;f=0;while(f<a.jj.length){g=e+1|0;d[e]=BQ(a,f);f=f+1|0;e=g;}g=0;while(g<b.jj.length){h=e+1|0;d[e]=BQ(b,g);g=g+1|0;e=h;}return Rw(c);},Fn=(a,b,c)=>{let d,e,f;if(b==c)return a;d=C_(a.jj.length);e=d.data;f=0;while(f<a.jj.length){e[f]=BQ(a,f)!=b?BQ(a,f):c;f=f+1|0;}return Rw(d);},D1=a=>{let b,c;b=0;c=a.jj.length-1|0;a:{while(b<=c){if(BQ(a,b)>32)break a;b=b+1|0;}}while(b<=c&&BQ(a,c)<=32){c=c+(-1)|0;}return Dx(a,b,c+1|0);},U=(a,b)=>{let c;if(a===b)return 1;if
(!(b instanceof Bv))return 0;c=b;return a.jj!==c.jj?0:1;},Dc=a=>{let b;a:{if(!a.mH){b=0;while(true){if(b>=a.jj.length)break a;a.mH=(31*a.mH|0)+a.jj.charCodeAt(b)|0;b=b+1|0;}}}return a.mH;},Dt=(b,c)=>{let d,e;C2();d=BM(c);if(!BJ(d))return H(2);e=M();JP(e,BH(d));while(BJ(d)){JP(e,b);JP(e,BH(d));}return L(e);},Xf=()=>{XN=C_(0);LV=P3();Sh=new MW;},DH=K();
function Fb(){DH.call(this);this.lH=0;}
let Sq=null,Hy=null,DM=()=>{DM=Bg(Fb);V5();},VB=(a,b)=>{DM();a.lH=b;},PH=a=>{let b=new Fb();VB(b,a);return b;},Cc=b=>{DM();return (Mw(XZ(20),b,10)).g();},D7=b=>{let c,d;DM();if(b>=(-128)&&b<=127){a:{if(Hy===null){Hy=Bd(Fb,256);c=0;while(true){d=Hy.data;if(c>=d.length)break a;d[c]=PH(c-128|0);c=c+1|0;}}}return Hy.data[b+128|0];}return PH(b);},YE=(a,b)=>{if(a===b)return 1;return b instanceof Fb&&b.lH==a.lH?1:0;},MS=b=>{let c,d;DM();if(!b)return 32;c=0;d=b>>>16|0;if(d)c=16;else d=b;b=d>>>8|0;if(!b)b=d;else c=c
|8;d=b>>>4|0;if(!d)d=b;else c=c|4;b=d>>>2|0;if(!b)b=d;else c=c|2;if(b>>>1|0)c=c|1;return (32-c|0)-1|0;},V5=()=>{Sq=Bx(L2);};
function G$(){let a=this;I.call(a);a.jD=null;a.jE=0;}
let Ml=(a,b)=>{a.jD=C_(b);},XZ=a=>{let b=new G$();Ml(b,a);return b;},Mw=(a,b,c)=>{return X_(a,a.jE,b,c);},X_=(a,b,c,d)=>{let e,f,g,h,i,j,k;e=1;if(c<0){e=0;c= -c|0;}a:{if(H4(c,d)<0){if(e)Db(a,b,b+1|0);else{Db(a,b,b+2|0);f=a.jD.data;g=b+1|0;f[b]=45;b=g;}a.jD.data[b]=FE(c,d);}else{h=1;i=1;j=Kd((-1),d);b:{while(true){k=Bc(h,d);if(H4(k,c)>0){k=h;break b;}i=i+1|0;if(H4(k,j)>0)break;h=k;}}if(!e)i=i+1|0;Db(a,b,b+i|0);if(e)e=b;else{f=a.jD.data;e=b+1|0;f[b]=45;}while(true){if(!k)break a;f=a.jD.data;b=e+1|0;f[e]=FE(Kd(c,
k),d);c=Zm(c,k);k=Kd(k,d);e=b;}}}return a;},Is=(a,b)=>{let c,d,e,f,g;c=a.jD.data.length;if(c>=b)return;d=c>=1073741823?2147483647:BA(b,BA(c*2|0,5));e=a.jD.data;f=C_(d);g=f.data;b=BG(d,e.length);c=0;while(c<b){g[c]=e[c];c=c+1|0;}a.jD=f;},L=a=>{let b,c,d,e,f;b=new Bv;c=a.jD;d=c.data;e=a.jE;C2();f=d.length;if(e>=0&&e<=(f-0|0)){b.jj=Ij(c.data,0,e);return b;}b=new Cq;Br(b);Z(b);},Db=(a,b,c)=>{let d,e,f,g;d=a.jE;e=d-b|0;a.y((d+c|0)-b|0);f=e-1|0;while(f>=0){g=a.jD.data;g[c+f|0]=g[b+f|0];f=f+(-1)|0;}a.jE=a.jE+(c-b|
0)|0;},P_=K(0),HQ=K(G$),Yl=a=>{Ml(a,16);},M=()=>{let a=new HQ();Yl(a);return a;},Ss=(a,b)=>{let c,d;b=b;a.jD=C_(b.jj.length);c=0;while(true){d=a.jD.data;if(c>=d.length)break;d[c]=BQ(b,c);c=c+1|0;}a.jE=b.jj.length;},Ez=a=>{let b=new HQ();Ss(b,a);return b;},J=(a,b)=>{let c,d;c=a.jE;d=a;b=b===null?H(3):b;KU(d,c,b);return a;},O=(a,b)=>{let c;c=a.jE;KU(a,c,b);return a;},R=(a,b)=>{Mw(a,b,10);return a;},P0=(a,b)=>{let c,d,e,f,g,h,i,j;c=a.jE;d=a;e=1;if(VP(b,B9)){e=0;b=SC(b);}a:{if(Ih(b,Cd(10))<0){if(e)Db(d,c,c+1|0);else
{Db(d,c,c+2|0);f=d.jD.data;g=c+1|0;f[c]=45;c=g;}d.jD.data[c]=FE(E9(b),10);}else{g=1;h=Cd(1);i=JF(Cd(-1),Cd(10));b:{while(true){j=S4(h,Cd(10));if(Ih(j,b)>0){j=h;break b;}g=g+1|0;if(Ih(j,i)>0)break;h=j;}}if(!e)g=g+1|0;Db(d,c,c+g|0);if(e)g=c;else{f=d.jD.data;g=c+1|0;f[c]=45;}while(true){if(DN(j,B9))break a;f=d.jD.data;c=g+1|0;f[g]=FE(E9((JF(b,j))),10);b=Tg(b,j);j=JF(j,Cd(10));g=c;}}}return a;},P=(a,b)=>{let c;c=a.jE;ER(a,c,b);return a;},JP=(a,b)=>{let c,d,e,f,g,h;c=0;b=b;d=b.jj.length;e=a;f=e.jE;e=e;if(c<=d&&d
<=b.jj.length){Db(e,f,(f+d|0)-c|0);while(c<d){g=e.jD.data;h=f+1|0;g[f]=BQ(b,c);c=c+1|0;f=h;}return a;}b=new Cq;Mf(b);Z(b);},ER=(a,b,c)=>{Db(a,b,b+1|0);a.jD.data[b]=c;return a;},Ub=a=>{return L(a);},Y$=(a,b)=>{Is(a,b);},KU=(a,b,c)=>{let d,e,f,g;if(b>=0&&b<=a.jE){a:{if(c===null)c=H(3);else if(Ck(c))break a;d=a.jE+c.jj.length|0;Is(a,d);e=a.jE-1|0;while(e>=b){a.jD.data[e+c.jj.length|0]=a.jD.data[e];e=e+(-1)|0;}a.jE=a.jE+c.jj.length|0;d=0;while(d<c.jj.length){f=a.jD.data;g=b+1|0;f[b]=BQ(c,d);d=d+1|0;b=g;}}return a;}c
=new Hl;Br(c);Z(c);};
function Ex(){let a=this;I.call(a);a.qJ=null;a.sh=null;a.qn=0;a.r3=0;}
let Br=a=>{PQ(a);a.qn=1;a.r3=1;},ZR=()=>{let a=new Ex();Br(a);return a;},ZS=a=>{return a;},PQ=a=>{Mo(a);},Vp=a=>{return a.qJ;},Vv=a=>{let b;b=a.sh;if(b===a)b=null;return b;},E0=K(Ex),BN=K(E0),Mf=a=>{Br(a);},ZQ=()=>{let a=new BN();Mf(a);return a;},BW=(a,b)=>{PQ(a);a.qn=1;a.r3=1;a.qJ=b;},ZO=a=>{let b=new BN();BW(b,a);return b;},E8=K(),WT=K(E8),Sf=(a,b)=>{switch(a.primitiveKind){default:return Bd(a,b);}},WF=K(E8),Md=K(0),Ry=K(0),Ls=K(0);
function PJ(){I.call(this);this.kN=null;}
let Wb=b=>{let c;c=new PJ;c.kN=b;return c;},G9=a=>{return !a.kN[By].primitiveKind?0:1;},HM=a=>{let b;b=a.kN[By].itemType;return b===null?null:Bx(b);},NY=K(),ET=()=>{ET=Bg(NY);UU();},W3=b=>{ET();},F=()=>{let b,c,d,e,f;ET();b=Bi();c=(B6()).data;d=c.length;e=0;while(e<d){f=c[e].jr;V(b,f);e=e+1|0;}return T(Dt(H(4),b));},G=(b,c,d,e,f)=>{let g,h,i,j;ET();d=Bm(d);e=Bm(e);g=TG(f,"hear");h=new Hp;h.m$=matchMedia("(prefers-color-scheme: dark)");f=new MN;f.jx=h;h.op=f;f=new Kp;f.rs=h;h.lZ=Bj(f);f=new Ko;f.qR=h;h.oh=Bj(f);f
=new Kr;f.pU=h;h.on=Bj(f);f=new Kq;f.r0=h;h.oI=Bj(f);h.ni=Bp();h.nc=b;i=new Mv;i.nK=Bm(location.hash.slice(1));i.nj=b;h.k4=i;h.qe=d;h.lv=g;j=Ck(e)?0:1;h.nt=j;b=new Py;d=j?JQ(e):Ok(h.k4);a:{b.mt=Bi();b.lr=Bi();b.ky=d;d=Gz(d);b.n6=d;e=new Nj;f=d.mj;e.k9=NaN;e.jM=f;e.jq=L1(f);CS(e,Df(f));b.jT=e;h.kc=b;h.jo=e;d=new Gv;e=h.k4;f=h.op;d.ns=Bp();d.oM=H(2);d.pN=e;d.lW=b;d.lx=f;d.kM=b.jT;h.pT=d;Ki(h.jo,new QM);if(h.nt){e=h.jo.jM;Ba();if(BD(e,EV,H(5))){j=1;break a;}}j=0;}h.no=j;h.n$=BU(h.jo.jq);h.kj=Ui(c,h.op);b=new IA;d
=new QL;d.qu=h;Nw(b,c,d);h.n9=b;FQ(h);return h;},UU=()=>{return;},Un=K(),Sg=b=>{let copy=new b.constructor();for(let field in b){if(b.hasOwnProperty(field)){copy[field]=b[field];}}return copy;},U5=K(),Bh=(b,c)=>{if(b===null||b===undefined){return null;}let name='jso$functor$'+c;let result=b[name];if(typeof result!=='function'){let fn=function(){return b[c].apply(b,arguments);};result=()=>fn;b[name]=result;}return result();},TG=(b,c)=>{if(typeof b!=='function')return b;let result={};result[c]=b;return result;},Vo
=K(),Ks=K(0),MW=K(),IG=K(),Sp=null,Ur=null,G0=()=>{G0=Bg(IG);Ta();},FE=(b,c)=>{G0();if(c>=2&&c<=36&&b>=0&&b<c)return b<10?(48+b|0)&65535:((97+b|0)-10|0)&65535;return 0;},Ta=()=>{Sp=Bx(M$);Ur=Bd(IG,128);};
function GD(){I.call(this);this.m0=null;}
let Sn=(a,b)=>{a.m0=b;},EK=a=>{let b=new GD();Sn(b,a);return b;},B7=b=>{let c,d,e,f,g,h,i,j,k,l,m;if(b===null)return null;c=Bm(typeof b);d=!U(c,H(6))&&!U(c,H(7))?0:1;Fx();e=Lg;if(e!==null){if(d){f=e.get(b);g=(typeof f=='undefined'?1:0)?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=EK(b);e.set(b,new WeakRef(h));return h;}if(U(c,H(8))){i=Hx;j=Ld;f=i.get(b);g=(typeof f=='undefined'?1:0)?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=EK(b);k=h;i.set(b,new WeakRef(k));j.register(k,b);return h;}if
(U(c,H(9))){l=Gh;m=OW;f=l.get(b);g=(typeof f=='undefined'?1:0)?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=EK(b);k=h;l.set(b,new WeakRef(k));m.register(k,b);return h;}if(U(c,H(10))){f=PB;g=f===null?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=EK(b);PB=new WeakRef(h);return h;}}return EK(b);},Bj=b=>{if(b===null)return null;return !(b instanceof GD)?b:b.m0;},Mp=b=>{if(b===null)return null;return !(b instanceof De())?b:Bj(b);},Xx=(a,b)=>{if(b===a)return 1;if(b===null)return 0;if(!(b instanceof GD))return 0;return a.m0
!==b.m0?0:1;},WL=K(),X=(b,c)=>{if(b===c)return 1;return b!==null?b.X(c):c!==null?0:1;},BR=b=>{if(b!==null)return b;b=new EH;BW(b,H(2));Z(b);},Pz=K(0),Gg=K(0),EF=K(),Ci=a=>{return a.ba()?0:1;},EJ=(a,b)=>{let c;c=BM(a);while(BJ(c)){if(X(BH(c),b))return 1;}return 0;},Iq=(a,b)=>{let c,d;c=0;d=b.p();while(d.q()){b=d.s();if(!V(a,b))continue;c=1;}return c;},Ri=K(0),HW=K(0),Ie=()=>{Fk();return Lh;},Mk=b=>{let c;Fk();c=new Q6;c.q9=b;return c;},Ny=(b,c)=>{let d;BR(b);BR(c);d=new QG;d.rA=b;d.ra=c;return d;},O1=b=>{let c,
d,e;c=b.data;d=c.length;e=0;while(e<d){BR(c[e]);e=e+1|0;}return IV(b.be());};
function EU(){EF.call(this);this.kJ=0;}
let BM=a=>{let b;b=new MD;b.qk=a;b.rt=a.kJ;b.rv=a.ba();b.pw=(-1);return b;},JR=(a,b)=>{let c,d,e;c=a;d=c.jn;e=0;while(true){if(e>=d)return (-1);if(X(b,BF(c,e)))break;e=e+1|0;}return e;},F1=(a,b)=>{let c,d;if(!Px(b,HW))return 0;c=b;if(a.ba()!=c.ba())return 0;d=0;while(d<c.ba()){if(!X(a.bf(d),c.bf(d)))return 0;d=d+1|0;}return 1;},I5=K(0),D9=K(0);
function Ge(){let a=this;EU.call(a);a.km=null;a.jn=0;}
let WM=a=>{HN(a,10);},Bi=()=>{let a=new Ge();WM(a);return a;},HN=(a,b)=>{let c;if(b>=0){a.km=Bd(I,b);return;}c=new BT;Br(c);Z(c);},ZT=a=>{let b=new Ge();HN(b,a);return b;},UZ=(a,b)=>{let c,d,e,f;HN(a,b.jn);c=BM(b);d=0;while(true){e=a.km.data;f=e.length;if(d>=f)break;e[d]=BH(c);d=d+1|0;}a.jn=f;},Hc=a=>{let b=new Ge();UZ(b,a);return b;},BF=(a,b)=>{HU(a,b);return a.km.data[b];},TQ=a=>{return a.jn;},L3=(a,b,c)=>{let d,e;HU(a,b);d=a.km.data;e=d[b];d[b]=c;return e;},V=(a,b)=>{let c,d,e,f,g,h;c=a.jn+1|0;d=a.km.data.length;if
(d<c){c=d>=1073741823?2147483647:BA(c,BA(d*2|0,5));e=a.km;f=HM(Bz(e));if(f===null){b=new EH;Br(b);Z(b);}if(f===Bx(TR)){b=new BT;Br(b);Z(b);}if(c<0){b=new RM;Br(b);Z(b);}g=e.data;e=Sf(f.kN,c);h=BG(c,g.length);d=0;while(d<h){e.data[d]=g[d];d=d+1|0;}a.km=e;}e=a.km.data;h=a.jn;a.jn=h+1|0;e[h]=b;a.kJ=a.kJ+1|0;return 1;},GG=(a,b)=>{let c,d,e,f;HU(a,b);c=a.km.data;d=c[b];e=a.jn-1|0;a.jn=e;while(b<e){f=b+1|0;c[b]=c[f];b=f;}c[e]=null;a.kJ=a.kJ+1|0;return d;},Gj=a=>{let b,c,d,e,f,g;b=a.km;c=0;d=a.jn;e=null;if(c>d){e=
new BT;Br(e);Z(e);}while(c<d){f=b.data;g=c+1|0;f[c]=e;c=g;}a.jn=0;a.kJ=a.kJ+1|0;},HU=(a,b)=>{let c;if(b>=0&&b<a.jn)return;c=new Cq;Br(c);Z(c);};
function BI(){let a=this;I.call(a);a.sd=null;a.jN=0;}
let Cx=(a,b,c)=>{a.sd=b;a.jN=c;},Tb=(a,b)=>{return a!==b?0:1;};
function Dg(){let a=this;BI.call(a);a.jr=null;a.q3=null;a.lK=null;a.nk=null;a.ps=null;}
let Cf=null,C3=null,B0=null,CH=null,C9=null,Dm=null,C0=null,Ek=null,CW=null,Dy=null,Et=null,Gq=null,Do=null,Ed=null,Cv=null,Hu=null,FS=null,Gb=null,GP=null,EV=null,Dr=null,Fr=null,EX=null,QN=null,Ba=()=>{Ba=Bg(Dg);St();},B6=()=>{Ba();return QN.be();},Np=(a,b,c,d,e,f,g,h)=>{Ba();Cx(a,b,c);a.jr=d;a.q3=e;a.lK=f;a.nk=g;a.ps=h;},BL=(a,b,c,d,e,f,g)=>{let h=new Dg();Np(h,a,b,c,d,e,f,g);return h;},Lz=b=>{let c,d,e,f;Ba();c=(B6()).data;d=c.length;e=0;while(e<d){f=c[e];if(U(f.jr,b))return Bw(f);e=e+1|0;}return Bp();},Oc
=a=>{let b;b=a.q3;Fz();return b!==B3?0:1;},Qg=(a,b,c)=>{let d,e,f;if(Ck(c))c=H(11);d=a.jr;e=a.lK.bl();b=IB(b);f=M();P(J(J(J(J(J(J(J(f,d),H(12)),e),H(13)),b),H(14)),c),46);return L(f);},IB=b=>{let c;Ba();if(b.jj.length>40){b=Dx(b,0,40);c=M();P(J(c,b),8230);b=L(c);}return b;},WE=()=>{let b,c;Ba();b=Bd(Dg,23);c=b.data;c[0]=Cf;c[1]=C3;c[2]=B0;c[3]=CH;c[4]=C9;c[5]=Dm;c[6]=C0;c[7]=Ek;c[8]=CW;c[9]=Dy;c[10]=Et;c[11]=Gq;c[12]=Do;c[13]=Ed;c[14]=Cv;c[15]=Hu;c[16]=FS;c[17]=Gb;c[18]=GP;c[19]=EV;c[20]=Dr;c[21]=Fr;c[22]=EX;return b;},St
=()=>{let b;b=new Dg;Fz();Np(b,H(15),0,H(16),B3,Cz(BO(Bv,[H(17),H(18),H(19),H(20),H(21),H(22),H(23),H(24),H(25),H(26),H(27)])),H(17),H(28));Cf=b;C3=BL(H(29),1,H(27),B3,WB(1000),H(2),H(30));B0=BL(H(31),2,H(32),B3,Cz(BO(Bv,[H(33),H(34),H(35),H(36)])),H(33),H(37));CH=BL(H(38),3,H(36),B3,Jk(Jm(0),21057),H(2),H(39));C9=BL(H(40),4,H(41),B3,Jk(C7(0.0,21056.0),21057),H(2),H(42));Dm=BL(H(43),5,H(44),B3,C7(0.0,4.294967295E9),H(0),H(45));C0=BL(H(46),6,H(47),B3,Jk(C7(1.0,64.0),6),H(48),H(49));Ek=BL(H(50),7,H(51),B3,Cz(BO(Bv,
[H(52),H(53),H(54),H(55),H(56),H(57),H(58)])),H(52),H(59));CW=BL(H(60),8,H(61),B3,Cz(BO(Bv,[H(52),H(58),H(53),H(54)])),H(52),H(62));Dy=BL(H(63),9,H(64),B3,Cz(BO(Bv,[H(65),H(66)])),H(65),H(67));Et=BL(H(68),10,H(69),B3,Cz(BO(Bv,[H(70),H(71),H(72)])),H(70),H(73));Gq=BL(H(74),11,H(75),B3,Jm(1),H(76),H(77));Do=BL(H(78),12,H(79),B3,Jo(C7(1.0,1000.0),H(80)),H(80),H(81));Ed=BL(H(82),13,H(83),Cw,C7(1.0,1000000.0),H(84),H(85));Cv=BL(H(86),14,H(87),Cw,C7(0.0,1000000.0),H(0),H(88));Hu=BL(H(89),15,H(90),Cw,Jo(YJ(BO(Bv,[H(91),
H(92),H(93),H(64),H(94),H(95),H(96),H(97)])),H(98)),H(98),H(99));FS=BL(H(100),16,H(101),Cw,Cz(BO(Bv,[H(80),H(102),H(103)])),H(80),H(104));Gb=BL(H(105),17,H(106),Cw,Cz(BO(Bv,[H(107),H(108)])),H(107),H(109));GP=BL(H(110),18,H(111),Cw,Cz(BO(Bv,[H(112),H(113)])),H(112),H(114));EV=BL(H(115),19,H(116),Cw,WX(),H(117),H(118));Dr=BL(H(119),20,H(120),Cw,Jo(C7(1.0,10000.0),H(121)),H(122),H(123));Fr=BL(H(124),21,H(125),Cw,Cz(BO(Bv,[H(126),H(127),H(128)])),H(126),H(129));EX=BL(H(130),22,H(131),Cw,Cz(BO(Bv,[H(126),H(132),
H(133)])),H(126),H(134));QN=WE();};
function Hp(){let a=this;I.call(a);a.nc=null;a.k4=null;a.qe=null;a.lv=null;a.m$=null;a.op=null;a.kj=null;a.lZ=null;a.oh=null;a.on=null;a.oI=null;a.kc=null;a.jo=null;a.pT=null;a.n9=null;a.ni=null;a.nW=0;a.mV=0;a.nt=0;a.no=0;a.nO=0;a.l_=0;a.o6=0;a.n$=0;a.oz=0;}
let J5=a=>{PR(a.jo);CL(a);},K8=a=>{Fe(a.jo);CL(a);},L4=a=>{Mx(a.kc,Ok(a.k4));DI(a);},DI=a=>{a.ni=Bp();a.oz=0;Ki(a.jo,new M_);FQ(a);CD(a);LO(a);a.lv.hear("engine");},Nm=(a,b)=>{Fe(a.jo);CS(a.jo,b);Ki(a.jo,new O2);CL(a);},KA=(a,b)=>{CS(a.jo,KM(a,b));If(a.jo,new O$,150.0);CL(a);},KM=(a,b)=>{return Bu(0.0,Bf(b,CG(a.jo)))|0;},Rv=(a,b,c)=>{let d;d=EC(c);if(KL(d)&&Eh(d)===Bs(Eh(d)))return d;d=M();J(J(J(J(d,b),H(135)),c),H(136));a.ni=Bw(L(d));FQ(a);return J8();},LO=a=>{let b,c,d;a:{b:{b=a.no;c=a.jo.jM;Ba();a.no=BD(c,
EV,H(5));d=(matchMedia("(prefers-reduced-motion: reduce)")).matches?1:0;if(a.no&&!d){if(a.nO)break b;if(!b)break b;}b=0;break a;}b=1;}a.nO=b;Rm(a);},Rm=a=>{if(a.nO&&a.n9.o7)J5(a);CD(a);},CL=a=>{a.nO=0;a.o6=1;KR(a.kj.lf);CD(a);},CD=a=>{let b;if(a.mV&&!a.l_){b=new KS;b.rN=a;a.l_=requestAnimationFrame(Bh(Bj(b),"onAnimationFrame"));}},I6=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z,ba,bb,bc,bd;b=F4;c=JH(a.jo)&&!b?0:1;if(!(!c&&!Pg(a.n9))){d=a.kj;e=a.jo;f=Q1(a)&&!b?1:0;a:{g=e.jM;h=EZ(e.jq);i=new Qf;j
=e.jq;k=Q0(h.jw.jk);if(!B5(d.mu)){l=Bl(d.mu);m=h.jP;if(Gu(l.pE,m)&&Mu(l.pf,k)?1:0)break a;}n=new Nx;l=h.jP;b=CI(l);o=b<=500?100:b>5000?25:50;n.nM=BE(1,2);n.m7=Bp();n.pe=Bp();n.pE=l;n.pf=k;n.rB=o;m=new Gt;p=new Cg;q=Bc(o,o);FW(p,q,2);r=0;while(r<q){BV(p,r,0,GT(k.kk,k.kh,r%o|0,o));BV(p,r,1,GT(k.j_,k.j5,r/o|0,o));r=r+1|0;}Jc(m,l,p);n.nh=m;n.oZ=E3(l,n.nM);d.mu=Bw(n);}s=Bl(d.mu);if(f)t=Uq();else{u=Bb(16777215);t=new Ff;v=Bb(1841698);w=Bb(5591647);k=Bb(3815235);m=Bb(2762803);FA();p=EA(FJ,0.0);x=EA(FJ,1.0);y=Bb(7744131);z
=Bb(1800247);ba=Bb(7744131);l=PI(BO(CJ,[Bb(16645110),Bb(16574929),Bb(16306096),Bb(15379876),Bb(13602724),Bb(11107236),Bb(8350359)]));n=FJ;bb=Bd(CJ,n.mQ.data.length);bc=bb.data;bd=0;b=bc.length;while(bd<b){bc[bd]=JB(DT(n.mQ.data[bd],0.2),u);bd=bd+1|0;}HV(t,u,v,w,k,m,p,x,y,z,ba,l,PI(bb));}l=!(EL(d.mB)&&GH(d.mB)<Bk(h.jw)?1:0)?CE():d.mB;i.l9=g;i.sc=j;i.ku=h;i.n8=s;i.ob=t;i.mn=l;i.kW=c;Ru(d.og,i,c);Ru(d.nI,i,c);l=d.lf.m3;n=new N$;n.rQ=f;n.rP=c;FC(l,n);RV(d.nI,i);T0(d.p$,e);We(d.r6,i);YQ(d.rn,i);Zo(d.rO,e.jq,D4(g));WY(d.pY,
i);}},Mi=(a,b)=>{let c,d;F4=b;c=a.kj.lf;KR(c);c=c.m3;d=new Oa;d.rU=b;FC(c,d);I6(a);},FQ=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p;b=a.nc;c=a.jo.jM;Ba();b.setAttribute("data-theme",T(Bt(c,Fr)));d=a.kj;e=a.kc;c=a.ni;f=a.nW&&BD(a.jo.jM,EX,H(133))?H(137):!U(a.qe,H(133))?H(138):H(139);g=BP(e);h=Hc(e.n6.r$);BR(h);b=new Qx;b.p_=h;FC(c,b);i=DA(g,Im());j=d.qz;if(i)b=Ie();else{b=Bi();c=Dp(g);i=Bn(c)<=1?0:1;a:{if(i){k=c.kH;Cr();if(k!==QR)break a;}if(i)V(b,H(140));b:{c=Bt(g,Cf);l=(-1);switch(Dc(c)){case -1360216880:if(!U(c,
H(23)))break b;l=2;break b;case -895939855:if(!U(c,H(24)))break b;l=3;break b;case 118875:if(!U(c,H(17)))break b;l=0;break b;case 3684185:if(!U(c,H(22)))break b;l=1;break b;default:}}c:{switch(l){case 0:case 1:case 2:case 3:break;default:l=0;break c;}l=1;}if(l){k=!i?H(141):H(142);m=M();J(J(J(m,H(143)),c),k);k=L(m);V(b,k);}}if(BD(g,B0,H(35))){c=Dp(g);i=1;d:{while(i<Bn(c)){if(Be(c,i)>1){i=1;break d;}i=i+1|0;}i=0;}if(i)V(b,H(144));}if(BD(g,Et,H(72))){n=FT(g);if(n>0.3){c=BZ(n);k=M();J(J(J(k,H(145)),c),H(146));k
=L(k);V(b,k);}}else{i=PY(g);l=BD(g,Et,H(71));o=!l?i:10.0*i;if(FT(g)*o>80.0){c=!l?H(2):H(147);k=BZ(FT(g));m=BZ(Bs(4000.0/o)/1000.0);p=M();P(J(J(J(J(J(J(R(J(p,H(148)),i),H(149)),c),H(150)),k),H(151)),m),46);k=L(p);V(b,k);}}}Vk(j,h,b);b=d.pi;k=Bt(g,FS);b.setAttribute("data-controls",T(k));Zc(d.rD,C5(Bt(g,Hu),44));c=BM(d.q5.nX);while(BJ(c)){Zr(BH(c),g);}Tn(d.qV,e);VI(d.pF,CQ(d.nn)&&DA(Bl(d.nn),g)?1:0);d.nn=Bw(g);d=d.qm;e=M();J(J(J(e,H(152)),f),H(153));BC(d,L(e));CD(a);},Q1=a=>{let b,c,d;a:{b=a.jo.jM;Ba();c=Bt(b,
Fr);d=(-1);switch(Dc(c)){case 3075958:if(!U(c,H(128)))break a;d=1;break a;case 102970646:if(!U(c,H(127)))break a;d=0;break a;default:}}b:{switch(d){case 0:break;case 1:d=1;break b;default:d=a.m$.matches?1:0;break b;}d=0;}return d;},Vt=b=>{let c;b=b;c=b.jo.jM;Ba();return T(BD(c,EX,H(133))&&!b.nW?H(133):H(132));},WQ=b=>{return !!b.jo.jU;},To=b=>{let c;b=b;c=Mm(b.kc);Ba();Cl(c,Cv.jr,Cc(BU(b.jo.jq)));return T(Ik(c));},V2=b=>{b=b;b.nW=1;FQ(b);},WP=b=>{b=b;Fe(b.jo);KA(b,0.0);},ZA=(b,c)=>{let d;c=Bm(c);b=b;c=Rv(b,
H(154),c);d=new N4;d.rl=b;P2(c,d);},WU=(b,c)=>{let d;c=Bm(c);b=b;c=Rv(b,H(155),c);d=new MZ;d.q_=b;P2(c,d);},X5=b=>{let c,d,e,f,g,h,i,j,k,l,m,n;b=b.jo;c=b.jM;b=EZ(b.jq);d=Gf(b);e=Ez(H(156));f=(B6()).data;g=f.length;h=0;while(h<g){i=f[h];if(!Ha(c,i)){j=e.jE<=1?H(2):H(157);j=O(O(P(O(e,j),34),i.jr),H(158));k=i.lK;i=Bt(c,i);if(!OM(k,i)){k=M();P(J(P(k,34),i),34);i=L(k);}O(j,i);}h=h+1|0;}l=L(P(e,125));h=b.k1;e=Rp(b.kE);i=O8(d.jz);d=O8(d.jy);j=b.lF;j=Nf(j.ji,0,j.jl);m=Dz(b);n=Bk(b.jw);g=b.lS;k=M();b=J(R(J(R(J(J(J(J(J(J(J(J(J(R(J(J(J(k,
H(159)),l),H(160)),h),H(161)),e),H(162)),i),H(163)),d),H(164)),j),H(165)),m),H(166)),n),H(167));h=b.jE;d=b;e=!g?H(117):H(5);KU(d,h,e);P(b,125);return T(L(k));},V7=b=>{return b.pT;},Yf=b=>{K8(b);},R8=(b,c)=>{b=b;b.kj.lf.m3=Bw(B7(c));CD(b);},W2=b=>{let c,d,e;b=b;if(!b.mV){b.mV=1;c=b.kj;HG(c.og);HG(c.nI);c=b.m$;d=b.lZ;c.addEventListener("change",Bh(d,"handleEvent"));d=window;e=b.lZ;d.addEventListener("resize",Bh(e,"handleEvent"));d=window;e=b.on;d.addEventListener("beforeprint",Bh(e,"handleEvent"));d=window;e=
b.oI;d.addEventListener("afterprint",Bh(e,"handleEvent"));if(FB(b.k4)){d=window;e=b.oh;d.addEventListener("hashchange",Bh(e,"handleEvent"));}if(Og(b.k4))L4(b);if(!b.nt){b.nt=1;LO(b);}I6(b);CD(b);}},Vx=b=>{let c,d,e,f;b=b;b.mV=0;c=b.m$;d=b.lZ;c.removeEventListener("change",Bh(d,"handleEvent"));d=window;e=b.lZ;d.removeEventListener("resize",Bh(e,"handleEvent"));d=window;e=b.on;d.removeEventListener("beforeprint",Bh(e,"handleEvent"));d=window;e=b.oI;d.removeEventListener("afterprint",Bh(e,"handleEvent"));d=window;e
=b.oh;d.removeEventListener("hashchange",Bh(e,"handleEvent"));f=b.l_;cancelAnimationFrame(f);b.l_=0;},Ut=(b,c)=>{let d;c=Bm(c);b=b;d=Mm(b.kc);if(!(b.nc.hasAttribute(T(c))?1:0))Cs(d,c);else Cl(d,c,Bm(b.nc.getAttribute(T(c))));Mx(b.kc,d);DI(b);},Se=b=>{let c;b=b.kj.lf;b.ow=0;c=BM(b.nT);while(BJ(c)){BC(Bj(BH(c)),H(168));}},Wp=b=>{J5(b);},Cq=K(BN),Yu=K(BN),B_=K(0),Cn=K(0),S6=K(),QZ=K(0);
function MN(){I.call(this);this.jx=null;}
let Mz=(a,b)=>{let c;c=a.jx;Nm(c,KM(c,BU(c.jo.jq)+b));},Fi=(a,b)=>{let c;c=a.jx;Nm(c,KM(c,b));},FG=a=>{CD(a.jx);},Km=(a,b,c)=>{let d,e,f,g,h,i,j;d=a.jx.kc;e=BP(d);f=H5(e,b,c);if(B5(f))d=Qg(b,c,Bt(e,b));else{a:{b:{g=Fy(d.ky);Cl(g,b.jr,Dv(CB(Bl(f),b)));h=Bl(f);HB();switch(LC.data[b.jN]){case 1:Ba();if(!BD(h,B0,H(36))){Cs(g,CH.jr);break a;}KE(d,Ga(BP(d),(EZ(d.jT.jq)).kA),g);break a;case 2:break b;case 3:break;case 4:Ba();Cs(g,C9.jr);i=BD(BP(d),B0,H(36));j=i&&!G6(BP(d))&&G6(h)?1:0;if(!j)Cs(g,CH.jr);if(i&&!j)Cs(g,
B0.jr);break a;default:break a;}b=BP(d);Ba();if(!BD(b,B0,H(36)))break a;Cs(g,B0.jr);Cs(g,CH.jr);break a;}Ba();if(!K2(CB(h,Cf),Bw(H(27))))Cs(g,C3.jr);else KE(d,FZ(BP(d),G3(BP(d))),g);}b=Bl(f);Ba();i=!(CA(b,Cv)>D4(Bl(f)))?0:1;if(!(!i&&DA(Bl(f),e)))Cs(g,Cv.jr);if(!Mt(g,d.ky)){F$(d);Fg(d,g);}d=H(2);}if(Ck(d)){CL(a.jx);DI(a.jx);}return d;},E$=(a,b)=>{let c,d,e,f,g,h;c=a.jx.kc;F$(c);d=Fy(c.ky);e=(B6()).data;f=e.length;g=0;while(g<f){h=e[g];if(!Oc(h)&&h!==Ed&&h!==Cv&&h!==Dr?0:1)Cs(d,h.jr);g=g+1|0;}K4(d,b);Fg(c,d);Fe(c.jT);CS(c.jT,
Df(BP(c)));DI(a.jx);CL(a.jx);},Eu=(a,b,c)=>{let d,e,f,g;d=a.jx.kc;e=d.jT.jU;f=BP(d);if(BU(d.jT.jq)>0)f=Ga(f,(EZ(d.jT.jq)).kA);b=b.db(f);if(!DA(b,BP(d))){if(!c)F$(d);g=Fy(d.ky);KE(d,b,g);Ba();Cs(g,Cv.jr);Fg(d,g);if(e)PR(d.jT);}DI(a.jx);CL(a.jx);},Pc=a=>{let b;b=a.jx.kc;Q_(b,b.lr,b.mt);DI(a.jx);CL(a.jx);},JJ=a=>{let b;b=a.jx.kc;Q_(b,b.mt,b.lr);DI(a.jx);CL(a.jx);},El=(a,b)=>{let c;c=a.jx;c.kj.mB=b;CD(c);},BB=K(0);
function Kp(){I.call(this);this.rs=null;}
let SL=(b,c)=>{CD(b.rs);};
function Ko(){I.call(this);this.qR=null;}
let VL=(b,c)=>{L4(b.qR);};
function Kr(){I.call(this);this.pU=null;}
let Sc=(b,c)=>{Mi(b.pU,1);};
function Kq(){I.call(this);this.r0=null;}
let WV=(b,c)=>{Mi(b.r0,0);};
function KP(){I.call(this);this.j9=null;}
let JZ=null,UQ=(a,b)=>{a.j9=b;},RN=a=>{let b=new KP();UQ(b,a);return b;},Bp=()=>{if(JZ===null)JZ=RN(null);return JZ;},Bw=b=>{return RN(BR(b));},Bl=a=>{let b;b=a.j9;if(b!==null)return b;b=new D3;Br(b);Z(b);},CQ=a=>{return a.j9===null?0:1;},B5=a=>{return a.j9!==null?0:1;},FC=(a,b)=>{let c;c=a.j9;if(c!==null)b.de(c);},Eg=(a,b)=>{let c;c=a.j9;if(c!==null)b=c;return b;},Dv=a=>{let b;b=a.j9;if(b!==null)return b;b=new D3;Br(b);Z(b);},K2=(a,b)=>{if(a===b)return 1;if(!(b instanceof KP))return 0;return X(b.j9,a.j9);};
function Mv(){let a=this;I.call(a);a.nj=null;a.nK=null;}
let FB=a=>{return a.nj.hasAttribute("fragment")?1:0;},Og=a=>{return FB(a)&&!U(Bm(location.hash.slice(1)),a.nK)?1:0;},Ok=a=>{let b,c;b=Lt(a);if(FB(a)){c=Bm(location.hash.slice(1));a.nK=c;K4(b,JQ(c));}return b;},Lt=a=>{let b,c,d,e,f,g;b=CK();c=(B6()).data;d=c.length;e=0;while(e<d){f=c[e];if(a.nj.hasAttribute(T(f.jr))?1:0){g=f.jr;Cl(b,g,Bm(a.nj.getAttribute(T(g))));}e=e+1|0;}return b;};
function Py(){let a=this;I.call(a);a.mt=null;a.lr=null;a.jT=null;a.ky=null;a.n6=null;a.l1=0;}
let BP=a=>{return a.jT.jM;},Mm=a=>{return Fy(a.ky);},Mx=(a,b)=>{let c;if(!Mt(b,a.ky)){c=Df(BP(a));F$(a);Fg(a,Fy(b));if(Df(BP(a))!=c)CS(a.jT,Df(BP(a)));}},Q_=(a,b,c)=>{let d,e;if(!Ci(b)){a.l1=a.l1+1|0;d=ML(a);V(c,d);b=b;d=GG(b,b.jn-1|0);e=BP(a);Fg(a,d.mY);if(!(DA(e,BP(a))&&Df(e)==Df(BP(a))))CS(a.jT,d.nG);}},F$=a=>{let b,c;a.l1=a.l1+1|0;b=a.lr;c=ML(a);V(b,c);Gj(a.mt);b=a.lr;if(b.jn>200)GG(b,0);},ML=a=>{let b,c,d;b=new JD;c=a.ky;d=BU(a.jT.jq);b.mY=c;b.nG=d;return b;},Fg=(a,b)=>{let c,d,e;a.ky=b;b=Gz(b);a.n6=b;c
=a.jT;d=b.mj;e=DA(d,c.jM);c.jM=d;c.k9=NaN;if(!e){c.jq=L1(d);c.oE=c.oE+1|0;c.jU=0;CS(c,Df(d));}else if(BU(c.jq)>CG(c))CS(c,CG(c));},KE=(a,b,c)=>{let d,e,f,g,h;d=(B6()).data;e=d.length;f=0;while(f<e){g=d[f];h=CB(b,g);if(CQ(h)&&!K2(h,CB(BP(a),g)))Cl(c,g.jr,Bl(h));f=f+1|0;}},SA=K(),JQ=b=>{let c,d;c=CK();b=new URLSearchParams(T(b));d=new H3;d.pu=c;b.forEach(Bh(Bj(d),"pair"));return c;},Ik=b=>{let c,d,e,f;c=new URLSearchParams("");d=0;while(d<G2(b)){e=FF(b,d);f=GU(b,d);c.append(T(e),T(f));d=d+1|0;}return Bm(c.toString());};
function Gv(){let a=this;I.call(a);a.lW=null;a.pN=null;a.kM=null;a.lx=null;a.ns=null;a.oM=null;}
let Zq=b=>{return b.kM.jq.jW;},Zx=b=>{return !!Q1(b.lx.jx);},VO=b=>{b=b;return T(!FB(b.pN)?H(2):Bm((location.href.split('#'))[0]));},Tl=(b,c)=>{let d;d=c;b=b.lx;c=d>=0?Dl(d):CE();El(b,c);},T5=b=>{FG(b.lx);},Ze=(b,c)=>{let d;d=c;return RF(b.kM.jq,d);},Wo=b=>{return b.kM.oE;},Xt=b=>{let c,d,e,f,g,h,i,j,k,l;b=b.kM.jq;c=b.kt.jn;d=((c+60|0)-1|0)/60|0;e=((c+d|0)-1|0)/d|0;c=1+(N5(b,0)).data.length|0;f=Bo(Bc(e,c));g=f.data;h=0;while(h<e){i=Bc(h,d);j=N5(b,i);k=j.data;l=Bc(h,c);g[l]=Bc(i,b.kL);Ca(j,0,f,l+1|0,k.length);h
=h+1|0;}return MV(f);},Um=(b,c)=>{c=Bm(c);b=b.lx;c=JQ(c);E$(b,c);},SZ=b=>{let c,d,e;b=HJ(b.kM.jq.j2);c=Gn(b.kC,P1(b));d=b.ll;e=d.data;Ca(d,0,c,b.kC.data.length,e.length);return MV(c);},Y8=b=>{return !!b.kM.jq.kY;},W0=b=>{return b.lW.l1;},TO=b=>{return BU(b.kM.jq);},YH=(b,c)=>{let d;d=c;Fi(b.lx,d);},XK=b=>{let c,d,e,f,g,h,i,j;b=b;if(!(!B5(b.ns)&&Bl(b.ns)===BP(b.lW))){b.ns=Bw(BP(b.lW));c=b.lW;d=CK();e=(B6()).data;f=e.length;g=0;while(g<f){h=e[g];i=CB(BP(c),h);j=new Rf;j.qG=d;j.qH=h;FC(i,j);g=g+1|0;}b.oM=Ik(d);}return T(b.oM);},Ec
=K(0),QM=K(),Yp=a=>{return performance.now();};
function Nj(){let a=this;I.call(a);a.jM=null;a.jq=null;a.oE=0;a.jU=0;a.lJ=0;a.qO=0;a.k9=0.0;a.p0=0.0;a.rk=0;}
let PR=a=>{if(BU(a.jq)>=CG(a))CS(a,0);a.jU=1;a.k9=NaN;},Fe=a=>{a.jU=0;a.lJ=0;},CS=(a,b)=>{b=BA(0,BG(b,CG(a)));a.qO=b;a.lJ=b==BU(a.jq)?0:1;},JH=a=>{return !a.jU&&!a.lJ?0:1;},CG=a=>{let b,c;b=D4(a.jM);c=a.jq;if(c.kY)b=BG(c.jW,b);return b;},Ki=(a,b)=>{If(a,b,30.0);},If=(a,b,c)=>{let d,e,f,g,h;d=b.bK();if(a.lJ)e=a.qO;else if(!a.jU)e=BU(a.jq);else{f=a.jM;Ba();g=BD(f,Dr,H(121))?CE():Dl(CA(f,Dr)|0);if(g!==CO?0:1)e=CG(a);else{if(!(!(isNaN(a.k9)?1:0)&&!(d-a.p0>1000.0))){a.k9=d;a.rk=BU(a.jq);}a.p0=d;e=Bf(a.rk+(d-a.k9)
*GH(g)/1000.0,CG(a))|0;}}h=La(a.jq,e,16);while(!h&&b.bK()-d<c){h=La(a.jq,e,16);}e=a.lJ;if(!(!e&&h))a.k9=NaN;h=e&(h?0:1);a.lJ=h;a.jU=a.jU&(!h&&BU(a.jq)>=CG(a)?0:1);};
function QQ(){let a=this;I.call(a);a.oq=null;a.m1=null;}
let UN=(a,b)=>{a.m1=Bp();a.oq=b;},LU=a=>{let b=new QQ();UN(b,a);return b;},H5=(a,b,c)=>{let d;c=b.lK.dx(c);d=new Qd;d.pn=a;d.po=b;b=c.j9;if(b!==null){c=d;b=b;b=CR(c.pn,c.po,b);c=b===null?Bp():Bw(b);}return c;},Ga=(a,b)=>{let c,d,e,f,g;c=M();d=0;while(true){e=b.data;if(d>=e.length)break;O(O(c,d<=0?H(2):H(169)),BZ(e[d]));d=d+1|0;}if(GX(a)){Ba();f=CR(a,C0,H(48));g=Ek;f=CR(f,g,Bt(a,g));g=CW;a=CR(f,g,Bt(a,g));}Ba();return CR(CR(a,B0,H(36)),CH,L(c));},FZ=(a,b)=>{let c,d,e,f;Ba();c=CR(a,Cf,H(27));d=C3;e=M();f=0;while
(f<Bk(b)){O(P(O(P(O(O(e,f<=0?H(2):H(170)),BZ(W(b.jk,f,0))),44),BZ(W(b.jk,f,1))),44),BZ(W(b.ju,f,0)));f=f+1|0;}return CR(c,d,L(e));},CR=(a,b,c)=>{let d,e;d=Hc(a.oq);e=b.jN;b=Bw(c);L3(d,e,b);return LU(d);},CB=(a,b)=>{let c,d;c=a.oq;d=b.jN;return BF(c,d);},Bt=(a,b)=>{let c;a:{b:{Ba();if(!(b===Cf&&Pk(a))){if(b!==Dy)break b;if(J0(a))break b;}c=1;break a;}c=0;}return c?Je(a,b):Eg(CB(a,b),Je(a,b));},Je=(a,b)=>{a:{HK();switch(Po.data[b.jN]){case 1:case 2:if(GX(a)){b=H(54);break a;}b=b.nk;break a;case 3:if(!J0(a)){b
=H(66);break a;}b=b.nk;break a;default:}b=b.nk;}return b;},Ha=(a,b)=>{return U(Bt(a,b),Je(a,b));},BD=(a,b,c)=>{return U(Bt(a,b),c);},DA=(a,b)=>{let c,d,e,f;c=(B6()).data;d=c.length;e=0;while(e<d){f=c[e];if(Oc(f)&&!U(Bt(a,f),Bt(b,f)))return 0;e=e+1|0;}return 1;},G3=a=>{if(B5(a.m1))a.m1=Bw(Tr(a));return Bl(a.m1);},Dp=a=>{let b,c,d,e,f,g,h,i,j,k,l;b=Bi();c=D7(2);d=b;V(d,c);if(GX(a))c=Mk(D7(2));else{c=Bi();Ba();e=(GN(Bt(a,C0))).data;f=e.length;g=0;while(g<f){h=D7(e[g]|0);V(c,h);g=g+1|0;}}Iq(b,c);V(d,D7(1));i=new In;Ba();j
=Q2(Bt(a,Ek));k=Q2(Bt(a,CW));c=Dy;Gd();h=!BD(a,c,EI.pj)?Ni:EI;f=d.jn;if(f<2){c=new BT;BW(c,H(171));Z(c);}d=new IJ;l=Bd(I,f);e=l.data;b=BM(b);f=0;c=b;while(BJ(c)){b=BH(c);if(b===null){b=new EH;Br(b);Z(b);}g=f+1|0;e[f]=b;f=g;}d.nF=l;i.kg=d;i.kH=j;i.lt=k;i.lD=h;return i;},FT=a=>{Ba();return CA(a,Gq);},PD=a=>{let b,c,d,e,f,g;b=Du(CI(Dp(a)));c=b.data;Ba();d=(GN(Bt(a,C9))).data;e=d.length;f=0;while(f<e){g=d[f];if(g<c.length)c[g|0]=1;f=f+1|0;}return b;},PY=a=>{let b;b=Bk(G3(a));Ba();if(!BD(a,Do,H(80)))b=Bf(CA(a,Do),
b)|0;return b;},D4=a=>{Ba();return CA(a,Ed)|0;},Df=a=>{Ba();return BG(CA(a,Cv)|0,D4(a));},GX=a=>{Ba();return BD(a,B0,H(34));},Pk=a=>{Ba();return U(Eg(CB(a,Cf),H(2)),H(27))&&Ck(Bt(a,C3))?1:0;},J0=a=>{let b;Ba();b=CW;Cr();return BD(a,b,D2.ms);},G6=a=>{return (JI(a)).data.length!=CI(Dp(a))?0:1;},JI=a=>{Ba();return GN(Bt(a,CH));},CA=(a,b)=>{return K6(Bt(a,b));},Q4=a=>{let b;b=new PT;Ba();b.rm=CA(a,Dm);return b;},Tr=a=>{let b,c,d,e,f,g,h;a:{Ba();b=CA(a,Dm);c=Bt(a,Cf);d=(-1);switch(Dc(c)){case -1360216880:if(!U(c,
H(23)))break a;d=5;break a;case -982754077:if(!U(c,H(27)))break a;d=9;break a;case -895939855:if(!U(c,H(24)))break a;d=6;break a;case 3555:if(!U(c,H(19)))break a;d=1;break a;case 96727:if(!U(c,H(18)))break a;d=0;break a;case 109265:if(!U(c,H(21)))break a;d=3;break a;case 3373737:if(!U(c,H(20)))break a;d=2;break a;case 3684185:if(!U(c,H(22)))break a;d=4;break a;case 93832310:if(!U(c,H(26)))break a;d=8;break a;case 104080786:if(!U(c,H(25)))break a;d=7;break a;default:}}b:{switch(d){case 0:c=Ev(BX([0.0,0.0,0.0,
1.0]));break b;case 1:c=Ev(BX([0.0,1.0,1.0,1.0]));break b;case 2:c=Ev(BX([1.0,1.0,1.0,0.0]));break b;case 3:c=Ev(BX([1.0,0.0,0.0,0.0]));break b;case 4:c=Ev(BX([1.0,0.0,0.0,1.0]));break b;case 5:c=FP(new Qw,b);break b;case 6:c=FP(new Ly,b);break b;case 7:c=FP(new M1,b);break b;case 8:c=FP(new LJ,b);break b;case 9:e=C5(Bt(a,C3),59);c=new GL;f=new Cg;g=e;FW(f,g.jn,2);Lx(c,f,BE(g.jn,1));d=0;while(d<g.jn){h=(GN(BF(g,d))).data;BV(c.jk,d,0,h[0]);BV(c.jk,d,1,h[1]);BV(c.ju,d,0,h[2]);d=d+1|0;}break b;default:}c=Fj();}return c;},Q2
=b=>{let c,d,e,f,g;Cr();c=(Mn.be()).data;d=c.length;e=0;while(true){if(e>=d){f=new H_;g=M();J(J(J(g,H(172)),b),H(136));BW(f,L(g));Z(f);}f=c[e];if(U(f.ms,b))break;e=e+1|0;}return f;};
function PS(){let a=this;I.call(a);a.j2=null;a.qt=0;a.kt=null;a.kL=0;a.lR=null;a.jW=0;a.kY=0;}
let Yy=(a,b)=>{let c,d,e,f,g,h,i;a:{a.kt=Bi();a.kL=1;a.lR=Bo(256);c=new Rn;c.kO=Dp(b);c.ko=G3(b);c.k$=PY(b);Ba();d=Bt(b,Et);e=Dp(b);f=FT(b);g=(-1);switch(Dc(d)){case -361295720:if(!U(d,H(71)))break a;g=0;break a;case 2988943:if(!U(d,H(72)))break a;g=1;break a;default:}}b:{switch(g){case 0:h=new Lc;h.rF=f;h.me=Cj(e);break b;case 1:h=new Ne;h.lu=1.0;h.ln=1.0;h.pq=f;h.l$=Cj(e);h.md=Cj(e);h.oP=Cj(e);h.oc=Cj(e);break b;default:}h=new IR;F_();h.oS=f;}if(Ha(b,C9))d=h;else{d=new MK;i=PD(b);d.nJ=h;d.pK=i;}c:{c.lV=d;e
=Bt(b,B0);g=(-1);switch(Dc(e)){case 115791563:if(!U(e,H(35)))break c;g=1;break c;case 289928229:if(!U(e,H(34)))break c;g=0;break c;case 1230441723:if(!U(e,H(36)))break c;g=2;break c;default:}}d:{switch(g){case 0:d=new M6;break d;case 1:d=new LL;break d;case 2:if(!G6(b)){d=Q4(b);break d;}d=new QV;d.qN=JI(b);break d;default:}d=Q4(b);}c.kx=d.dW(c.kO);c.mD=E3(c.kO,c.ko.jk);c.n0=Kk(c.kO,Bk(c.ko));c.rM=MA(c.kO,c.k$);c.pv=MA(c.kO,Bk(c.ko)%c.k$|0);KN(c);a.j2=c;a.qt=BG(1024,4000000/P1(HJ(c))|0);Rl(a);},L1=a=>{let b=
new PS();Yy(b,a);return b;},BU=a=>{return a.j2.jV;},RF=(a,b)=>{let c,d,e;c=a.jW;if(b<=c)return a.lR.data[b];d=new BT;e=M();P(R(J(R(J(e,H(173)),b),H(174)),c),46);BW(d,L(e));Z(d);},N5=(a,b)=>{return (BF(a.kt,b)).kC;},EZ=a=>{let b,c,d,e,f,g,h,i,j,k;b=a.j2;c=a.kY&&BU(a)==a.jW?1:0;d=new I8;e=b.kO;f=b.ko;g=M8(b.jV,b.k$,Bk(f));h=b.jV;i=b.m8;j=CM(b.kx);k=b.lV.d1();b=KC(GA(b.mD));d.jP=e;d.jw=f;d.nP=g;d.k1=h;d.kE=i;d.kA=j;d.oj=k;d.lF=b;d.lS=c;return d;},La=(a,b,c)=>{let d,e,f,g,h;if(a.kY)b=BG(b,a.jW);QS(a,b);d=0;while
(true){e=a.j2;if(e.jV>=b)break;if(d>=c)break;Rz(e);e=a.j2;if(e.jV<=a.jW)f=1;else{a:{g=e.m8;if(g-g===0.0){e=e.kx;f=1;b:{c:{while(true){h=e.jz.data;if(f>=h.length)break;if(!O9(h[f].ji))break c;if(!O9(e.jy.data[f].ji))break c;f=f+1|0;}f=1;break b;}f=0;}if(f){f=1;break a;}}f=0;}if(f){a.jW=a.j2.jV;Rl(a);f=1;}else{a.kY=1;f=a.jW;QS(a,f);while(true){e=a.j2;if(e.jV>=f)break;Rz(e);}f=0;}}if(!f)break;d=d+1|0;}d:{e:{c=a.j2.jV;if(c!=b){if(!a.kY)break e;if(c!=a.jW)break e;}b=1;break d;}b=0;}return b;},QS=(a,b)=>{let c,d,
e,f;c=BG(b/a.kL|0,a.kt.jn-1|0);d=a.j2;e=d.jV;if(!(b>=e&&Bc(c,a.kL)<=e)){b=Bc(c,a.kL);f=BF(a.kt,c);d.jV=b;C8(d.kx,f.kC);d.lV.d8(f.ll);KN(d);}},Rl=a=>{let b,c,d,e,f,g;b=a.jW;c=a.lR;d=c.data.length;if(b==d)a.lR=Gn(c,2*d|0);c=a.lR.data;b=a.jW;e=a.j2;c[b]=e.m8;if(b%a.kL|0)return;f=a.kt;e=HJ(e);V(f,e);e=a.kt;if(e.jn>a.qt){f=Hc(e);Gj(a.kt);b=0;g=f;while(b<g.jn){e=a.kt;f=BF(g,b);V(e,f);b=b+2|0;}a.kL=a.kL*2|0;}};
function L7(){let a=this;I.call(a);a.pi=null;a.qz=null;a.rD=null;a.og=null;a.nI=null;a.p$=null;a.r6=null;a.rn=null;a.rO=null;a.pY=null;a.qV=null;a.pF=null;a.q5=null;a.lf=null;a.qm=null;a.rV=null;a.mu=null;a.nn=null;a.mB=null;}
let Sw=(a,b,c)=>{let d,e,f,g,h,i,j;a.mu=Bp();a.nn=Bp();a.mB=CE();a.pi=b;d=new QU;e=b.querySelector(".messages");d.o_=Bi();d.nL=e;a.qz=d;e=new I4;F7();e.oG=b;a.rD=e;e=new NP;f=b.querySelector(".decision");BR(c);d=new N6;d.r5=c;Ov(e,f,d);e.kQ=Bp();e.lB=Bp();e.kX=CE();e.mc=c;J7(new FV,e.lP,e);g=e.lP;d=new IW;d.qj=e;g.addEventListener("dblclick",Bh(Bj(d),"handleEvent"));a.og=e;e=new Qn;f=b.querySelector(".network");BR(c);d=new NO;d.qC=c;Ov(e,f,d);e.l3=Bp();e.kw=Bp();e.lC=Bp();e.mJ=Bp();e.nN=Du(0);e.lg=Bo(0);e.mR
=c;e.p4=f.querySelector(".picture");g=f.querySelector(".editing");e.kU=g.querySelector(".parameter");d=new FM;h=g.querySelector(".value");i=g.querySelector(".complaint");j=new NN;j.pV=e;Ke(d,h,i,H(175),j);e.oF=d;e.m9=g.querySelector(".freeze");d=new IN;g.addEventListener("submit",Bh(Bj(d),"handleEvent"));f=e.kU;j=new IM;j.p8=e;f.addEventListener("change",Bh(Bj(j),"handleEvent"));f=e.m9;g=new IL;g.ph=e;f.addEventListener("change",Bh(Bj(g),"handleEvent"));J7(new FV,e.lP,e);a.nI=e;a.p$=YT(b.querySelector(".transport"),
c);e=new P6;f=b.querySelector(".predictions");e.k_=Bi();e.of=DZ((Fj()).jk,(Fj()).ju);e.os=f.querySelector("tbody");e.pG=f.querySelector(".score");a.r6=e;a.rn=Tc(b.querySelector(".predictions .editing"),c);e=new Nr;d=b.querySelector(".losses");BR(c);f=new Pu;f.qF=c;e.nf=Bi();e.oA=(-1);e.nQ=d.querySelector("tbody");e.qd=f;a.rO=e;a.pY=Yw(b,c);d=b.querySelector(".set-up .tools");a.qV=VW(d,c);Ln(new HL,b,c);a.pF=R1(d,b.querySelector(".example-help"),c);a.q5=Y6(b.querySelector(".set-up"),c);a.lf=YU(b,c);a.qm=b.querySelector(".engine");a.rV
=b.querySelector(".announcement");},Ui=(a,b)=>{let c=new L7();Sw(c,a,b);return c;};
function IA(){let a=this;I.call(a);a.q8=0;a.o7=0;}
let Nw=(a,b,c)=>{let d;d=new Ia;d.rg=a;d.rh=c;(new IntersectionObserver(Bh(Bj(d),"onChange"))).observe(b);},UH=(a,b)=>{let c=new IA();Nw(c,a,b);return c;},Pg=a=>{return !a.o7&&a.q8?0:1;},BS=K(0);
function QL(){I.call(this);this.qu=null;}
let TS=a=>{Rm(a.qu);},BT=K(BN),FN=K(BI),B3=null,Cw=null,Th=null,Fz=()=>{Fz=Bg(FN);Yk();},Xb=(a,b,c)=>{Fz();Cx(a,b,c);},Op=(a,b)=>{let c=new FN();Xb(c,a,b);return c;},Yk=()=>{let b,c,d;B3=Op(H(176),0);b=Op(H(177),1);Cw=b;c=Bd(FN,2);d=c.data;d[0]=B3;d[1]=b;Th=c;},N=K(),VA=a=>{return;},CP=K(0);
function JX(){N.call(this);this.lz=null;}
let Cz=b=>{let c;c=new JX;c.lz=O1(b);return c;},U7=(a,b)=>{let c;c=D1(b);return !EJ(a.lz,c)?Bp():Bw(c);},Vz=a=>{let b,c;if(Dn(a.lz)!=1){b=Dt(H(157),a.lz);c=M();J(J(c,H(178)),b);b=L(c);}else{b=FY(a.lz,0);c=M();J(J(c,H(179)),b);b=L(c);}return b;};
function IY(){N.call(this);this.oX=0;}
let Kh=null,Qm=null,GV=()=>{GV=Bg(IY);Vu();},SG=(a,b)=>{GV();a.oX=b;},WB=a=>{let b=new IY();SG(b,a);return b;},TD=(a,b)=>{let c,d,e,f,g;c=Bi();d=BM(C5(b,59));while(true){if(!BJ(d))return Bw(Dt(H(170),c));b=C5(BH(d),44);GV();e=b;if(e.jn!=3)f=Bp();else{b=Kh;g=BF(e,0);b=Iy(b,g);g=Kh;f=BF(e,1);g=Iy(g,f);f=Qm;e=BF(e,2);f=NQ(f,e);if(CQ(b)&&CQ(g)&&CQ(f)){b=Bl(b);g=Bl(g);f=Bl(f);e=M();J(P(J(P(J(e,b),44),g),44),f);f=Bw(L(e));}else f=Bp();}if(B5(f))break;b=c;if(b.jn==a.oX)break;V(b,Bl(f));}return Bp();},Si=a=>{let b,
c;b=a.oX;c=M();J(R(J(c,H(180)),b),H(181));return L(c);},Vu=()=>{Kh=Jm(0);Qm=C7(0.0,1.0);};
function RE(){let a=this;N.call(a);a.o0=null;a.ox=0;}
let S$=(a,b,c)=>{a.o0=b;a.ox=c;},Jk=(a,b)=>{let c=new RE();S$(c,a,b);return c;},XJ=(a,b)=>{let c,d,e,f;c=Bi();d=BM(C5(b,44));while(true){if(!BJ(d))return Bw(Dt(H(169),c));e=BH(d);f=a.o0.dx(e);if(B5(f))break;e=c;if(e.jn==a.ox)break;V(e,Bl(f));}return Bp();},U6=a=>{let b,c,d;b=a.o0.bl();c=a.ox;d=M();J(R(J(J(J(d,H(182)),b),H(183)),c),H(184));return L(d);};
function He(){N.call(this);this.oO=0;}
let U$=(a,b)=>{a.oO=b;},Jm=a=>{let b=new He();U$(b,a);return b;},Iy=(a,b)=>{let c,d,e,f;c=EC(b);if(P4(c))return Bp();d=Eh(c);e=d-d!==0.0?0:1;a:{b:{if(e){if(d>0.0)break b;if(!a.oO)break b;}f=0;break a;}f=1;}return !f?Bp():Bw(BZ(d));},UT=a=>{return !a.oO?H(185):H(186);};
function Gp(){let a=this;N.call(a);a.ou=0.0;a.oH=0.0;}
let Wq=(a,b,c)=>{a.ou=b;a.oH=c;},C7=(a,b)=>{let c=new Gp();Wq(c,a,b);return c;},NQ=(a,b)=>{let c,d;c=EC(b);if(P4(c))return Bp();d=Eh(c);return !(d===Bs(d)&&d>=a.ou&&d<=a.oH?1:0)?Bp():Bw(BZ(d+0.0));},WZ=a=>{let b,c,d;b=BZ(a.ou);c=BZ(a.oH);d=M();J(J(J(J(d,H(187)),b),H(188)),c);return L(d);};
function IK(){let a=this;N.call(a);a.ny=null;a.mC=null;}
let Zj=(a,b,c)=>{a.ny=b;a.mC=c;},Jo=(a,b)=>{let c=new IK();Zj(c,a,b);return c;},Zt=(a,b)=>{return !U(D1(b),a.mC)?a.ny.dx(b):Bw(a.mC);},X$=a=>{let b,c,d;b=a.ny.bl();c=a.mC;d=M();J(J(J(d,b),H(189)),c);return L(d);};
function Mh(){N.call(this);this.o5=null;}
let YJ=b=>{let c;c=new Mh;c.o5=O1(b);return c;},XW=(a,b)=>{let c,d,e;c=Bi();d=BM(C5(b,44));while(true){if(!BJ(d))return Ci(c)?Bp():Bw(Dt(H(169),c));e=D1(BH(d));if(!EJ(a.o5,e))break;if(EJ(c,e))break;V(c,e);}return Bp();},Zn=a=>{let b,c;b=Dt(H(157),a.o5);c=M();J(J(J(c,H(190)),b),H(191));return L(c);},FO=K(N),VE=a=>{return;},WX=()=>{let a=new FO();VE(a);return a;},R7=(a,b)=>{let c,d;a:{c=D1(b);d=(-1);switch(Dc(c)){case 0:if(!U(c,H(2)))break a;d=0;break a;case 3569038:if(!U(c,H(5)))break a;d=1;break a;case 97196323:if
(!U(c,H(117)))break a;d=2;break a;default:}}b:{switch(d){case 0:case 1:b=Bw(H(5));break b;case 2:b=Bw(H(117));break b;default:}b=Bp();}return b;},U1=a=>{return H(192);},OQ=K(E0),WR=K(),VR=b=>{try {history.replaceState(history.state,'',b?'#'+b:location.pathname+location.search);}catch(sandboxed){}};
function NS(){let a=this;I.call(a);a.ks=null;a.kZ=null;}
let Sa=a=>{a.ks=Bi();a.kZ=Bi();},CK=()=>{let a=new NS();Sa(a);return a;},O4=b=>{let c,d,e;c=CK();d=0;while(true){e=b.data;if(d>=e.length)break;Cl(c,e[d],e[d+1|0]);d=d+2|0;}return c;},G2=a=>{return a.ks.jn;},FF=(a,b)=>{return BF(a.ks,b);},GU=(a,b)=>{return BF(a.kZ,b);},Cl=(a,b,c)=>{let d;d=JR(a.ks,b);if(d>=0)L3(a.kZ,d,c);else{V(a.ks,b);V(a.kZ,c);}},K4=(a,b)=>{let c;c=0;while(c<G2(b)){Cl(a,FF(b,c),GU(b,c));c=c+1|0;}},Cs=(a,b)=>{let c;c=JR(a.ks,b);if(c>=0){GG(a.ks,c);GG(a.kZ,c);}},Fy=a=>{let b;b=CK();K4(b,a);return b;},Mt
=(a,b)=>{let c,d,e;a:{c=a.ks;d=b.ks;if(F1(c,d)){c=a.kZ;b=b.kZ;if(F1(c,b)){e=1;break a;}}e=0;}return e;},MO=K(0);
function H3(){I.call(this);this.pu=null;}
let X3=(b,c,d)=>{c=Bm(c);d=Bm(d);Cl(b.pu,d,c);};
function Qh(){let a=this;N.call(a);a.mj=null;a.r$=null;}
let Gz=b=>{let c,d,e,f,g,h,i,j,k;c=Bi();d=0;while(d<(B6()).data.length){e=Bp();V(c,e);d=d+1|0;}e=LU(c);c=Bi();d=0;while(d<G2(b)){e=Eg(NX(e,b,d),e);d=d+1|0;}d=0;while(d<G2(b)){f=Lz(FF(b,d));if(B5(f)){f=Zd(FF(b,d));V(c,f);}else if(B5(NX(e,b,d))){f=Qg(Bl(f),GU(b,d),Bt(e,Bl(f)));V(c,f);}d=d+1|0;}g=new Pb;g.kn=Bi();g.jG=e;if(Pk(e))V(g.kn,H(193));Nc(g,C3,Cf,H(27));if(GX(g.jG)&&!Ha(g.jG,C0)){b=g.kn;f=G4(g,C0);h=M();J(J(J(h,H(194)),f),H(195));f=L(h);V(b,f);}if(BD(g.jG,B0,H(36))&&!G6(g.jG)){h=g.kn;d=(JI(g.jG)).data.length;i
=CI(Dp(g.jG));f=M();J(R(J(R(J(f,H(196)),d),H(197)),i),H(198));f=L(f);V(h,f);}Nc(g,CH,B0,H(36));b=Bi();i=CI(Dp(g.jG));j=BM(C5(Bt(g.jG,C9),44));k=i;while(BJ(j)){f=BH(j);if(K6(f)>=k)V(b,f);}if(!Ci(b)){f=g.kn;b=IB(Dt(H(169),b));d=i-1|0;h=M();P(R(J(J(J(h,H(199)),b),H(200)),d),46);h=L(h);V(f,h);}if(U(Eg(CB(g.jG,Dy),H(2)),H(65))&&!J0(g.jG)){f=g.kn;b=G4(g,CW);h=M();J(J(J(h,H(201)),b),H(202));h=L(h);V(f,h);}d=Bk(G3(g.jG));if(!BD(g.jG,Do,H(80))&&CA(g.jG,Do)>d){b=g.kn;f=G4(g,Do);h=M();P(R(J(J(h,f),H(203)),d),46);f=L(h);V(b,
f);}if(CA(g.jG,Cv)>D4(g.jG)){b=g.kn;f=G4(g,Cv);d=D4(g.jG);h=M();P(R(J(J(h,f),H(204)),d),46);f=L(h);V(b,f);}f=g.kn;Iq(c,f);b=new Qh;VA(b);b.mj=e;b.r$=c;return b;},NX=(b,c,d)=>{let e,f;e=Lz(FF(c,d));f=new Q9;f.qv=b;f.qw=c;f.qx=d;b=e.j9;if(b!==null){c=f;b=b;e=H5(c.qv,b,GU(c.qw,c.qx));}return e;},Zd=b=>{let c,d,e,f,g,h;c=Bi();d=(B6()).data;e=d.length;f=0;while(f<e){g=d[f].jr;V(c,g);f=f+1|0;}b=IB(b);c=Dt(H(157),c);h=M();P(J(J(J(J(h,H(205)),b),H(206)),c),46);return L(h);};
function Rn(){let a=this;I.call(a);a.ko=null;a.k$=0;a.lV=null;a.kx=null;a.mD=null;a.n0=null;a.rM=null;a.pv=null;a.kO=null;a.jV=0;a.m8=0.0;}
let HJ=a=>{let b,c,d;b=new H9;c=CM(a.kx);d=a.lV.d1();b.kC=c;b.ll=d;return b;},Rz=a=>{let b,c,d,e,f,g,h;b=a.lV;c=a.kx;if(a.k$>=Bk(a.ko)){J1(a.n0,a.kx,a.mD,a.ko.ju);d=a.n0;}else{d=M8(a.jV,a.k$,Bk(a.ko));e=d.m6!=a.k$?a.pv:a.rM;f=a.kx;g=a.ko;h=d.ng;d=e.oN;Ca(g.jk.ji,h*2|0,d.jk.ji,0,Bk(d)*2|0);Ca(g.ju.ji,h,d.ju.ji,0,Bk(d));DL(e.oy,f);J1(e.o1,f,e.oy,e.oN.ju);d=e.o1;}b.el(c,d);a.jV=a.jV+1|0;KN(a);},KN=a=>{DL(a.mD,a.kx);a.m8=a.kO.lD.em(GA(a.mD),a.ko.ju);};
function QD(){I.call(this);this.l8=0;}
let CO=null,Wn=(a,b)=>{a.l8=b;},Pn=a=>{let b=new QD();Wn(b,a);return b;},CE=()=>{if(CO===null)CO=Pn(0);return CO;},Dl=b=>{return Pn(b);},GH=a=>{let b;if(a!==CO)return a.l8;b=new D3;Br(b);Z(b);},EL=a=>{return a===CO?0:1;},R5=(a,b)=>{let c,d,e,f,g;if(a!==CO){c=a.l8;b=b;d=b.pH;e=b.pP;f=b.pQ;b=b.pO;g=EE(D6(f,W(b.jZ,c,0)),DS(f,W(b.jZ,c,1)),d.ka.oK*1.9);b=Cb(d.kl.jQ,2.0);Ce(e,g,b);}},Jl=(a,b)=>{if(a!==CO)b=a.l8;return b;},Ib=a=>{let b;if(a!==CO)return a.l8;b=new D3;Br(b);Z(b);};
function QU(){let a=this;I.call(a);a.nL=null;a.o_=null;}
let Vk=(a,b,c)=>{let d,e,f;d=Hc(b);Iq(d,c);e=a.o_;if(F1(d,e))return;a.o_=d;FD(a.nL);e=BM(b);while(BJ(e)){f=BH(e);B1(a.nL,H(207),f);}b=c.p();while(b.q()){e=b.s();c=B1(a.nL,H(207),e);d="advice";c.className=d;}};
function I4(){I.call(this);this.oG=null;}
let NV=null,Oy=null,F7=()=>{F7=Bg(I4);Tk();},Zc=(a,b)=>{let c,d,e,f,g,h,i,j;c=EJ(b,H(98));d=a.oG;e=T(!c?H(208):H(98));d.className=e;F7();f=NV.data;g=f.length;h=0;while(h<g){i=f[h];d=!U(i,H(209))?i:H(93);j=JR(b,d);Re(a,i,!c&&!U(i,H(210))&&j<0?0:1,j);h=h+1|0;}g=0;i=b;a:{while(true){if(g>=i.jn){g=(-1);break a;}b=Oy;e=BF(i,g);if(EJ(b,e))break;g=g+1|0;}}Re(a,H(211),!c&&g<0?0:1,g);},Re=(a,b,c,d)=>{let e,f;e=a.oG;f=M();J(P(f,46),b);e=e.querySelector(T(L(f)));e.hidden=!!(c?0:1);if(d<0)e.style.removeProperty("order");else e.style.setProperty("order",
T(Cc(d)));},Tk=()=>{NV=BO(Bv,[H(91),H(92),H(209),H(64),H(95),H(212),H(210)]);BR(H(94));BR(H(96));BR(H(97));Oy=IV(BO(I,[H(94),H(96),H(97)]));};
function FH(){let a=this;I.call(a);a.mp=null;a.lP=null;a.qy=null;a.pz=null;a.lo=0;a.nx=0;a.oV=0;}
let Ov=(a,b,c)=>{let d,e;d=b.querySelector(".picture");a.mp=d;a.lP=d.querySelector("canvas");a.qy=b.querySelector(".twin");e=new H6;e.qD=a;e.qB=c;e=new ResizeObserver(Bh(Bj(e),"onResize"));d=a.mp;e.observe(d);a.pz=UH(a.mp,c);},HG=a=>{a.lo=a.mp.clientWidth;a.nx=a.mp.clientHeight;},Ru=(a,b,c)=>{let d,e,f,g,h,i,j,k;a:{if(a.lo){if(Pg(a.pz))break a;if(F4)break a;}a.oV=0;return;}d=new H1;e=a.lP;f=a.lo;g=a.nx;h=!F4?devicePixelRatio:Bu(3.0,devicePixelRatio);DK();Cu();d.nV=Di(0.0,Dw);d.lm=f;d.np=g;d.mz=1.0/h;i=Bs(f*
h)|0;j=Bs(g*h)|0;if(!(e.width==i&&e.height==j)){e.width=i;e.height=j;}k=e.getContext("2d");d.jI=k;k.setTransform(h,0.0,0.0,h,0.0,0.0);d.jI.lineJoin="round";a.ew(d,b);if(!(!c&&a.oV)){a.oV=1;BC(a.qy,a.ex(b));}},IP=K(0),Rq=a=>{return;};
function NP(){let a=this;FH.call(a);a.mc=null;a.kQ=null;a.lB=null;a.kX=null;a.rR=0.0;a.rS=0.0;a.nY=0;}
let Lb=b=>{return O3(b.n8,b.ku);},Xd=(a,b,c,d)=>{return EL(N1(a,b,c,d));},ZG=(a,b,c,d)=>{let e,f,g;e=N1(a,b,c,d);a.kX=e;f=Ib(e);e=Dv(a.kQ);g=(Dv(a.lB)).jk;a.rR=D6(e,W(g,f,0))-b;a.rS=DS(e,W(g,f,1))-c;a.nY=0;e=a.mc;g=a.kX;El(e,g);},YA=a=>{let b;b=CE();a.kX=b;El(a.mc,b);},Yr=(a,b,c)=>{let d,e,f,g,h,i,j,k,l;d=Dv(a.kQ);e=d.ke;b=a.rR+b;f=e.kk;g=d.kf;b=(b-g.jv)/g.jC;h=e.kh;i=PM(f+b*(h-f),f,h);c=a.rS+c;g=d.ke;h=g.j5;d=d.kf;h=PM(h-(c-d.jK)/d.jS*(h-g.j_),e.j_,e.j5);g=Dv(a.lB);j=Ib(a.kX);k=Jx(g,j,i,h,W(g.ju,j,0));d=a.mc;g
=new LX;g.pA=k;l=a.nY;Eu(d,g,l);a.nY=1;},N1=(a,b,c,d)=>{let e,f,g,h,i,j;e=CE();f=d*d;if(CQ(a.kQ)){g=(Dv(a.lB)).jk;h=0;while(h<g.jl){i=D6(Bl(a.kQ),W(g,h,0))-b;j=DS(Bl(a.kQ),W(g,h,1))-c;d=i*i+j*j;if(d<=f){e=Dl(h);f=d;}h=h+1|0;}}return e;},PM=(b,c,d)=>{return Bu(c,Bf(d,Bs(b*100.0)/100.0));},Wa=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q;b=Lb(b);DX();c=M();d=b.k3;e=0;f=0;g=d.k5.data;h=g.length;i=0;while(i<h){j=g[i];e=e+(!(j>0.5)?0:1)|0;f=f+(!(isNaN(j)?1:0)?1:0)|0;i=i+1|0;}a:{O(R(O(c,H(213)),b.mk),H(214));if(!f)O(c,
H(215));else{if(e){k=d.k5.data.length;if(e!=k){l=new Pm;l.nS=d;l.mE=Du(k);l.oL=B8(k);m=B8(2).data;e=0;while(true){g=l.mE.data;if(e>=g.length)break;if(!g[e]){k=!Ip(l,e)?0:1;m[k]=m[k]+1|0;f=Ip(l,e);n=l.nS.jY;k=E_(l,e,f,0);o=n-1|0;while(k>0){g=l.oL.data;k=k+(-1)|0;h=g[k];i=h%n|0;if(i>0)k=E_(l,h-1|0,f,k);if(i<o)k=E_(l,h+1|0,f,k);if(h>=n)k=E_(l,h-n|0,f,k);h=h+n|0;if(h<l.mE.data.length)k=E_(l,h,f,k);}}e=e+1|0;}j=0.0;e=0;while(true){f=d.kq;if(e>=f)break;p=e&&e!=(f-1|0)?1.0:0.5;k=0;while(true){h=d.jY;if(k>=h)break;q
=k&&k!=(h-1|0)?1.0:0.5;j=j+(!(F3(d,k,e)>0.5)?0.0:q*p);k=k+1|0;}e=e+1|0;}j=j/Bc(f-1|0,d.jY-1|0);O(O(O(c,H(216)),Qz(j)),H(217));O(O(O(c,Nv(m[1])),H(218)),Qz(1.0-j));P(O(O(c,H(157)),Nv(m[0])),46);break a;}}O(R(c,e?1:0),H(219));}}Xg(c,b);return L(c);},X6=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z;c=c;d=c.l9;e=b;f=e.lm;g=e.np;h=HO(f);i=CU(3.75*h);j=CU(5.5*HO(f));k=Fo(f-PN(f)-j);l=Bu(1.0,Bf(k,Fo(g-i-CU(2.2*h))));m=Cy(PN(f)+Fo((k-l)/2.0),i,l,l);n=D$(m)+Bs(1.25*h);o=new Nk;p=Cy(n,i,Bs(1.0*h),l);j=1.15
*h;Cu();q=Di(j,CN);k=Bs(1.35*h);r=Jg(h,CN);s=Bs(2.9*h);j=Bu(5.5,Bf(10.0,0.028*l));o.q1=f;o.sb=g;o.lA=m;o.na=p;o.pS=q;o.rJ=k;o.qU=r;o.oD=s;o.lM=h;o.oK=j;o.rf=1.5;t=new PO;q=c.ob;Ba();if(!BD(d,Gb,H(108))){D0();m=E7;}else{D0();m=Pt;}if(!BD(d,GP,H(113))){Es();p=Gy;}else{Es();p=Qq;}t.ka=o;t.kl=q;t.oi=m;t.rc=p;u=Lb(c);v=c.mn;p=Kt(u.k3.k6,t.ka.lA);B4(e,Cy(0.0,0.0,e.lm,e.np),t.kl.j7);w=t.ka;x=t.kl;y=u.mk;r=u.nE;m=w.lA;l=m.jv+m.jC/2.0;m=M();R(J(m,H(220)),y);CF(e,L(m),l,w.rJ,w.pS,x.jQ);m=M();J(J(m,H(221)),r);d=L(m);k
=2.0*(Bf(l,w.q1-l)-4.0);m=w.qU;n=m.k7;m=m.lw;Dj();if(m!==Fc){q=Di(Bf(n,k/(0.65*d.jj.length)),CN);CF(e,d,l,w.oD,q,x.jQ);}else{z=d.jj.length>=20?26:d.jj.length;h=w.oD;q=x.jQ;j=BA(z,d.jj.length);i=Bf(n,k/(0.602*j));CF(e,d,l-0.602*i*j/2.0,h,Jg(i,Dw),q);}Xw(t,b,p,u);e=t.ka;m=t.kl;q=p.ke;q=I$(q.kk,q.kh,KQ(e,p.kf.jC));d=p.ke;Uu(p,b,e,m,q,I$(d.j_,d.j5,KQ(e,p.kf.jS)));Wu(t,b);T9(t,b,p,u);e=new Rs;e.pH=t;e.pP=b;e.pQ=p;e.pO=u;R5(v,e);a.kQ=Bw(Kt(XT(T6(u)),ZF(o)));a.lB=Bw(SP(Wg(c)));};
function Qn(){let a=this;FH.call(a);a.mR=null;a.p4=null;a.kU=null;a.oF=null;a.m9=null;a.l3=null;a.kw=null;a.lC=null;a.mJ=null;a.nN=null;a.lg=null;a.j3=0;a.qo=0;a.ol=0;a.rZ=0.0;a.rY=0.0;a.rI=0.0;}
let RV=(a,b)=>{let c,d,e,f,g;c=b.ku;a.lg=c.kA;if(!(!B5(a.lC)&&Gu(Bl(a.lC),c.jP)))Na(a,c.jP);d=a.oF;e=a.lg.data;f=a.j3;d.mF=e[f];g=a.qo==f?0:1;if(g){a.qo=f;I7(d);}if(!(!g&&!b.kW)){H$(a.oF,a.lg.data[a.j3]);a.m9.checked=!!(RI(a,b.l9)).data[a.j3];}},Na=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n;a.lC=Bw(b);a.kw=Bp();a.j3=BG(a.j3,CI(b)-1|0);FD(a.kU);c=BG(400,CI(b));d=0;while(d<c){e=a.kU;f=Hi(b,d);if(Ir(f))g=H(222);else{h=LB(b,f.l5-1|0,f.nq);i=M();J(J(J(i,H(223)),h),H(188));g=L(i);}j=1;k=d;a:{while(true){if(j>Bn(b)){b=new BT;h
=M();P(R(J(h,H(224)),d),46);BW(b,L(h));Z(b);}l=Be(b,j-1|0);m=Bc(Be(b,j),l);if(k<m){n=k/l|0;k=k%l|0;h=M();P(R(P(R(P(R(P(h,87),j),91),n),44),k),93);h=L(h);break a;}n=k-m|0;if(n<Be(b,j))break;k=n-Be(b,j)|0;j=j+1|0;}h=M();J(R(P(R(P(h,98),j),91),n),H(225));h=L(h);}i=LB(b,f.l5,f.n4);f=M();J(J(J(f,h),g),i);B1(e,H(226),L(f));d=d+1|0;}a.kU.selectedIndex=a.j3;},Ps=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n;c=b.ku;d=c.jw.jk;e=BG(Jl(b.mn,1),d.jl-1|0);f=Bo(2);g=f.data;g[0]=W(d,e,0);g[1]=W(d,e,1);h=b.n8;O3(h,c);h=h.nh;g=RI(a,b.l9);b
=Dl(a.j3);d=Gf(c);i=new Gt;j=c.jP;k=Bd(B$(CX),1);k.data[0]=f;Jc(i,j,Eb(k));DL(i,d);f=i.jX.data;k=Bd(B$(CX),f.length);l=k.data;m=0;n=l.length;while(m<n){l[m]=f[m].ji;m=m+1|0;}f=g.data;i=new Qr;c=c.jP;m=f.length;if(m==CI(c)){i.jJ=c;i.lQ=d;i.mo=k;i.q6=h;i.mW=g;i.o3=b;return i;}b=new BT;n=CI(c);h=M();P(R(J(R(J(h,H(227)),n),H(228)),m),46);BW(b,L(h));Z(b);},RI=(a,b)=>{if(!(!B5(a.mJ)&&Bl(a.mJ)===b)){a.mJ=Bw(b);a.nN=PD(b);}return a.nN;},Nd=(a,b)=>{let c,d;a.j3=b;c=a.kU;if(b>=400)b=(-1);d=b;c.selectedIndex=d;FG(a.mR);},Nz
=(a,b,c)=>{let d,e,f;d=a.lg.be();d.data[a.j3]=b;e=a.mR;f=new QT;f.qA=d;Eu(e,f,c);},S8=(a,b,c,d)=>{return EL(PA(a,b,c));},Ue=(a,b,c,d)=>{Nd(a,Ib(PA(a,b,c)));a.ol=0;a.rZ=b;a.rY=c;a.rI=a.lg.data[a.j3];},PA=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r;if(B5(a.kw))d=CE();else{d=Bl(a.kw);e=new Q7;e.mr=(-1);e.l0=10.0;e.l0=12.0;f=1;while(f<=Bn(d.jH)){g=0;while(g<Be(d.jH,f)){h=0;while(Fw(d,f)&&h<Be(d.jH,f-1|0)){NJ(NW(d,f,g,h),b,c,EO(d.jH,f,g,h),e);h=h+1|0;}if(Ew(d,f))NJ(Nt(d,f,g),b,c,KT(d.jH,f,g),e);g=g+1|0;}f=f+1|0;}e.l0
=10.0;i=Bs((b-DY(d,0))/d.mX);h=Bu(0.0,Bf(Bn(d.jH),i))|0;i=(c-Ct(d,h,0))/d.kF.data[h];f=Bu(0.0,Bf(Be(d.jH,h)-1|0,Bs(i)))|0;j=Bu(d.jO.data[h],24.0)/2.0;k=!(Bq(b-DY(d,h))<=j&&Bq(c-Ct(d,h,f))<=Bf(j,Bu(d.jO.data[h],d.kF.data[h]))?1:0)?Bp():Bw(K1(h,f));if(e.mr<0&&CQ(k)&&(Bl(k)).kv>0)d=Dl(KT(d.jH,(Bl(k)).kv,(Bl(k)).ki));else{if(e.mr<0&&B5(k)&&!Gs(d)){g=1;while(g<=Bn(d.jH)){l=EN(d,g)-Dq(d,g);m=(b-Dq(d,g))/l;h=0;n=KO(m,0.0);o=C6(m,1.0);p=l*l;while(n>=0&&o<=0&&h<Be(d.jH,g)){q=0;while(true){r=d.jH;f=g-1|0;if(q>=Be(r,f))break;i
=Ct(d,g,h)-Ct(d,f,q);i=C1(p- -i*i)/l;i=Bq(Eo(d,g,h,q,m)-c)/i;QP(e,EO(d.jH,g,h,q),i);q=q+1|0;}h=h+1|0;}g=g+1|0;}}f=e.mr;d=f>=0?Dl(f):CE();}}return d;},UP=(a,b,c)=>{let d;d=(b-a.rZ-(c-a.rY))/40.0;Nz(a,Bs((a.rI+d)*100.0)/100.0,a.ol);a.ol=1;},Ts=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o;b=Ps(a,b);c=b.jJ;d=M();e=b.jJ;f=b.mo.data[Bn(e)].data[0];g=b.mo.data[0].data;O(O(d,H(229)),PP(g[0],g[1]));O(d,H(230));h=0;while(h<=Bn(e)){R(O(d,h?H(231):H(2)),Be(e,h));h=h+1|0;}O(O(d,H(232)),Ej(f));if(isNaN(f)?1:0)O(d,H(233));else O(d,
!(f>0.5)?H(234):H(235));O(O(d,H(236)),H7(GY(b,Bn(e),0)));P(d,46);h=1;while(h<Bn(c)){YR(d,b,h);h=h+1|0;}i=B8(3).data;j=0;k=CM(b.lQ);l=0;while(true){g=k.data;if(l>=g.length)break;if(!Ir(Hi(b.jJ,l))){if(j>=3)m=3;else{h=j+1|0;m=j;j=h;}while(m>0){f=Bq(g[l]);h=m-1|0;if(!(f>Bq(g[i[h]])))break;if(m<3)i[m]=i[h];m=m+(-1)|0;}if(m<3)i[m]=l;}l=l+1|0;}if(g[i[0]]===0.0)O(d,H(237));else{O(d,j!=1?H(238):H(239));l=0;while(l<j){O(d,!l?H(2):l!=(j-1|0)?H(157):H(240));P(O(d,H7(g[i[l]])),32);c=b.jJ;n=Hi(c,i[l]);e=Ky(c,n.l5-1|0,n.nq);n
=Ky(c,n.l5,n.n4);c=M();J(J(J(J(c,H(241)),e),H(188)),n);O(d,L(c));l=l+1|0;}P(d,46);}h=0;m=0;j=0;g=CM(b.lQ);l=0;while(true){i=g.data;if(l>=i.length)break;o=Ir(Hi(b.jJ,l))?0:1;h=h+(!o?0:1)|0;m=m+(o&&i[l]<0.0?1:0)|0;j=j+(!b.mW.data[l]?0:1)|0;l=l+1|0;}R(O(R(O(d,H(242)),h),H(243)),m);O(d,m!=1?H(244):H(245));if(j>0){O(R(P(d,32),j),H(246));O(d,j!=1?H(247):H(248));}return L(d);},YG=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m,n;a:{c=c;d=c.ob;if(!B5(a.l3)){b:{e=(Bl(a.l3)).js;if(e===d)f=1;else if(d!==null&&Bz(d)===Bx(Ff)){g=d;if
(!X(e.j7,g.j7)){f=0;break b;}if(!X(e.jQ,g.jQ)){f=0;break b;}if(!X(e.kK,g.kK)){f=0;break b;}if(!X(e.kz,g.kz)){f=0;break b;}if(!X(e.ne,g.ne)){f=0;break b;}if(!X(e.mO,g.mO)){f=0;break b;}if(!X(e.m2,g.m2)){f=0;break b;}if(!X(e.k0,g.k0)){f=0;break b;}if(!X(e.kR,g.kR)){f=0;break b;}if(!X(e.oC,g.oC)){f=0;break b;}if(!X(e.n1,g.n1)){f=0;break b;}if(X(e.kG,g.kG)){f=1;break b;}f=0;}else f=0;}if(f)break a;}e=new Pf;e.js=d;g=new Lu;g.ot=B8(256);h=new DC;i=Bd(CJ,3);j=i.data;j[0]=d.k0;j[1]=EA(d.kG,0.5);j[2]=d.kR;Fl(h,i);g.qT
=h;f=0;while(f<256){h=Kc(d.kG,f);g.ot.data[f]=(-16777216)|h.j0<<16|h.j$<<8|h.j6;f=f+1|0;}e.nR=g;a.l3=Bw(e);}k=c.ku.jP;if(!(!B5(a.lC)&&Gu(Bl(a.lC),k)))Na(a,k);if(!(CQ(a.kw)&&(Bl(a.kw)).nU===a.lo&&(Bl(a.kw)).pd===a.nx?1:0)){l=a.lo;f=0;h=BM(k.kg);while(BJ(h)){f=BA(f,(BH(h)).lH);}m=Bf(104.0,Bu(56.0,LT(k,l)*1.9));m=CU(Bf(Bu(300.0,Bf(460.0,0.8*l)),16.0-( -f|0)*m));d=a.p4.style;f=Bu(260.0,m)|0;h=M();J(R(h,f),H(249));d.setProperty("height",T(L(h)));a.kw=Bw(Vf(k,a.lo,a.nx));}c=Ps(a,c);g=Bl(a.l3);h=Bl(a.kw);n=new Ds;d
=b;F5(n,0.0,0.0,SK(d),T_(d));B4(d,n,XG(g.js));W_(Xz(g,b,h,c));};
function Jj(){let a=this;I.call(a);a.rw=null;a.rj=null;a.rp=null;a.sa=null;a.qM=null;a.ru=null;a.lX=null;a.pX=null;a.ld=null;}
let Qs=null,CC=()=>{CC=Bg(Jj);Ud();},Sr=(a,b,c)=>{let d,e,f,g,h,i,j;CC();d=new LG;d.ql=c;a.rw=EM(b,H(250),d);d=new LI;d.q7=c;a.rj=EM(b,H(251),d);BR(c);d=new LH;d.rE=c;e=EM(b,H(252),d);a.rp=e;a.sa=e.querySelector("span");f=new LF;f.pr=c;a.qM=EM(b,H(253),f);d=new LE;d.rd=c;a.ru=EM(b,H(254),d);f=b.querySelector(".iteration");a.lX=f;g=new HS;g.rW=a;g.rX=c;f.addEventListener("input",Bh(Bj(g),"handleEvent"));a.pX=b.querySelector(".position");a.ld=b.querySelector(".speed select");h=Qs.data;i=h.length;j=0;while(j<i)
{Mb(a,h[j]);j=j+1|0;}f=a.ld;b=new HR;b.pM=a;b.pL=c;f.addEventListener("change",Bh(Bj(b),"handleEvent"));},YT=(a,b)=>{let c=new Jj();Sr(c,a,b);return c;},T0=(a,b)=>{let c,d,e,f,g,h,i;c=BU(b.jq);d=Cc(D4(b.jM));BC(a.sa,!b.jU?H(255):H(256));a.rp.setAttribute("aria-pressed",T(!b.jU?H(117):H(5)));a.rw.disabled=!!(c?0:1);a.rj.disabled=!!(c?0:1);a.qM.disabled=!!(c<CG(b)?0:1);e=a.ru;f=!!(c<CG(b)?0:1);e.disabled=f;a.lX.setAttribute("max",T(d));e=a.lX;f=T(Cc(c));e.value=f;g=a.lX;f=M();J(J(R(J(f,H(257)),c),H(222)),d);e
=L(f);g.setAttribute("aria-valuetext",T(e));h=a.pX;i=d.jj.length;CC();f=Ez(Cc(c));while(f.jE<i){ER(f,0,32);}e=L(f);f=M();J(J(J(f,e),H(258)),d);BC(h,L(f));f=b.jM;Ba();b=Bt(f,Dr);a.ld.value=T(b);if(!U(Bm(a.ld.value),b)){Mb(a,b);a.ld.value=T(b);}},Mb=(a,b)=>{let c,d;c=a.ld;if(U(b,H(121)))d=b;else{d=M();J(J(d,b),H(259));d=L(d);}(B1(c,H(226),d)).setAttribute("value",T(b));},EM=(b,c,d)=>{CC();b=b.querySelector(T(c));Cp(b,d);return b;},Ud=()=>{Qs=BO(Bv,[H(76),H(260),H(122),H(261),H(262),H(263),H(121)]);};
function P6(){let a=this;I.call(a);a.os=null;a.pG=null;a.k_=null;a.of=null;a.q0=0;}
let We=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p;c=b.ku;d=c.jw;if(!(!Ci(a.k_)&&d===a.of)){a.of=d;FD(a.os);Gj(a.k_);e=0;while(e<BG(100,Bk(d))){f=B2(a.os,H(264));(B1(f,H(265),OX(W(d.jk,e,0)))).setAttribute("scope","row");B1(f,H(266),OX(W(d.jk,e,1)));B1(f,H(266),BZ(W(d.ju,e,0)));g=B2(B2(f,H(266)),H(267));h=B2(B2(f,H(266)),H(267));g.className="live";h.className="live";i=B2(B2(f,H(266)),H(267));i.className="mark";i.setAttribute("role","img");j=a.k_;k=new HC;k.lU=f;k.nr=g;k.mG=h;k.l4=i;V(j,k);e=e+1|0;}}l=a.q0+1|0;a.q0
=l;e=a.k_.jn>16&&!b.kW&&(l%15|0)?0:1;m=0;while(true){n=a.k_.jn;if(m>=n)break;if(!e)break;o=W(c.lF,m,0);p=o-W(d.ju,m,0);g=BF(a.k_,m);l=HH(c,m);g.lU.className=T(!l?H(268):H(269));n=Jl(b.mn,(-1))!=m?0:1;Hr(g.lU,H(270),n,H(5));Ng(g.nr,o,H(2),b.kW);Ng(g.mG,p,!(p<0.0)?H(271):H(2),b.kW);BC(g.l4,!l?H(272):H(273));j=g.l4;h=!l?H(274):H(275);j.setAttribute("aria-label",T(h));m=m+1|0;}h=n>=Bk(d)?H(2):H(276);b=a.pG;l=Dz(c);e=Bk(d);g=M();J(J(R(J(R(g,l),H(222)),e),H(277)),h);BC(b,L(g));},Ng=(b,c,d,e)=>{let f,g;f=Fn(E6(c,8),
45,8722);g=M();J(J(g,d),f);BC(b,L(g));if(e)b.title=T(Fa(c));},OX=b=>{return Fn(b===Bs(b)?BZ(b):E6(b,2),45,8722);};
function Lr(){let a=this;I.call(a);a.mZ=null;a.la=null;a.n2=null;a.nZ=null;a.or=null;a.oQ=null;a.jL=null;a.oR=0;a.o9=0;}
let Uz=(a,b,c)=>{let d,e;a.jL=Fj();a.mZ=c;a.la=b.querySelector(".point");d=new Ow;d.qX=a;a.n2=Qa(b,H(278),d);d=new Ox;d.p6=a;a.nZ=Qa(b,H(279),d);a.or=b.querySelector(".add");a.oQ=b.querySelector(".remove");d=new Ja;b.addEventListener("submit",Bh(Bj(d),"handleEvent"));e=a.la;d=new Jb;d.rG=a;d.rH=c;e.addEventListener("change",Bh(Bj(d),"handleEvent"));c=b.querySelector(".flip");b=new Ot;b.ri=a;Cp(c,b);b=a.or;c=new Ou;c.qE=a;Cp(b,c);b=a.oQ;c=new Os;c.py=a;Cp(b,c);},Tc=(a,b)=>{let c=new Lr();Uz(c,a,b);return c;},Qa
=(b,c,d)=>{let e,f,g;e=new FM;f=b.querySelector(T(c));g=M();J(J(g,c),H(280));Ke(e,f,b.querySelector(T(L(g))),H(281),d);return e;},YQ=(a,b)=>{let c,d,e,f;c=b.ku.jw;d=BG(Jl(b.mn,D5(a)),Bk(c)-1|0);e=c===a.jL&&d==a.o9?0:1;if(d!=a.o9){I7(a.n2);I7(a.nZ);}a.jL=c;a.o9=d;if(!e&&!b.kW)return;if(a.oR!=Bk(c)){a.oR=Bk(a.jL);FD(a.la);e=0;while(e<a.oR){B1(a.la,H(226),Cc(e));e=e+1|0;}}a.la.selectedIndex=d;H$(a.n2,W(a.jL.jk,d,0));H$(a.nZ,W(a.jL.jk,d,1));a.or.disabled=!!(Bk(a.jL)<1000?0:1);b=a.oQ;f=!!(Bk(a.jL)>1?0:1);b.disabled
=f;},D5=a=>{return BA(0,a.la.selectedIndex);},Ph=(a,b,c,d)=>{let e,f;e=D5(a);f=a.jL;GJ(a,Jx(f,e,b,c,W(f.ju,e,0)),d);},O6=b=>{return Bs(b*100.0)/100.0;},GJ=(a,b,c)=>{let d,e;a.jL=b;d=a.mZ;e=new RG;e.p7=b;Eu(d,e,c);};
function Nr(){let a=this;I.call(a);a.nQ=null;a.qd=null;a.nf=null;a.oA=0;}
let Zo=(a,b,c)=>{let d,e,f,g,h,i;if(c!=a.oA){a.oA=c;FD(a.nQ);Gj(a.nf);d=20;e=20;while((c/d|0)>=16){if(d==e){d=2*e|0;continue;}if(d==(2*e|0)){d=5*e|0;continue;}e=e*10|0;d=e;}e=0;while(e<=c){f=B2(a.nQ,H(264));g=B1(B2(f,H(266)),H(282),Cc(e));g.setAttribute("type","button");h=M();R(J(h,H(283)),e);g.title=T(L(h));h=new Pp;h.qf=a;h.qg=e;Cp(g,h);g=a.nf;i=new I2;h=B2(f,H(266));i.ml=e;i.mS=f;i.nA=h;V(g,i);e=e+d|0;}}f=BM(a.nf);while(BJ(f)){h=BH(f);e=h.ml;d=e>b.jW?0:1;BC(h.nA,!d?H(284):Fa(RF(b,e)));Hr(h.mS,H(270),h.ml
!=BU(b)?0:1,H(5));}},Ju=K(0);
function Pu(){I.call(this);this.qF=null;}
function Oz(){let a=this;I.call(a);a.oJ=null;a.nd=null;a.pZ=null;a.qr=null;a.qY=null;a.kP=null;a.rx=null;a.mK=null;a.o$=null;a.m5=null;a.pJ=null;a.ry=null;a.mx=0;a.mh=0;a.ly=null;}
let VK=(a,b,c)=>{let d;d=new L5;d.lp=Bp();a.pJ=d;a.ry=Im();a.ly=Bo(0);a.m5=c;a.oJ=b.querySelector(".finding");d=b.querySelector(".neuron");a.nd=d;a.pZ=d.querySelector(".sums");a.qr=a.nd.querySelector(".argument");a.qY=a.nd.querySelector(".progress");c=b.querySelector(".puzzle");a.kP=c;a.rx=c.querySelector(".progress");a.mK=a.kP.querySelector(".hint");a.o$=a.kP.querySelector(".follow");c=a.kP.querySelector(".ask");b=new MY;b.qa=a;Cp(c,b);b=a.o$;c=new M2;c.r4=a;Cp(b,c);c=a.kP.querySelector(".leave");b=new M0;b.p3
=a;Cp(c,b);},Yw=(a,b)=>{let c=new Oz();VK(c,a,b);return c;},WY=(a,b)=>{let c,d,e,f,g,h,i,j,k,l;a:{c=b.ku;a.ly=c.kA;d=b.l9;e=DA(d,a.ry);if(a.mx){Ba();if(BD(d,B0,H(36))&&BD(d,Cf,H(17))&&BD(d,CW,H(54))&&BD(d,C0,H(48))){f=1;break a;}}f=0;}if(e&&!a.mx){a.mh=0;BC(a.mK,H(2));}e=!e&&!f?0:1;a.mx=e;a.kP.hidden=!!(e?0:1);if(a.mx){DE();e=Dz(c)!=Bk(c.jw)?0:1;BC(a.rx,e?H(285):RA(c));a.kP.className=T(!e?H(286):H(287));a.o$.hidden=!!(a.mh&&Gl(a)?0:1);}if(!(a.ly.data.length>400&&!b.kW)){if(a.mx)g=Ie();else{b=a.pJ;g=Bi();if(CQ(b.lp)
&&(Bl(b.lp)).kr===c.jP&&(Bl(b.lp)).om===c.jw?1:0)h=Bl(b.lp);else{h=new NL;i=c.jP;j=c.jw;h.kr=i;h.om=j;h.ma=Cj(i);h.lk=E3(i,j.jk);h.ls=Kk(i,Bk(j));}b:{C8(h.ma,c.kA);DL(h.lk,h.ma);J1(h.ls,h.ma,h.lk,h.om.ju);b.lp=Bw(h);if(!c.k1){k=c.kE;e=k-k!==0.0?0:1;if(!(e&&Vy(h))){b=new Co;Ch();CV(b,FK,H(288));V(g,b);break b;}}if(c.lS){b=new Co;Ch();CV(b,FK,H(289));V(g,b);}}if(Ci(g)){e=Bk(c.jw);f=Dz(c)!=e?0:1;if(!(f&&!(c.kE>0.1*e))){Ww(h,g);UF(h,g);XM(h,g);}if(!f)Vc(c,h,g);else{l=new Co;Ch();b=KI;d=M();J(R(J(d,H(290)),e),H(291));CV(l,
b,L(d));V(g,l);}}}YI(a,g);}e=Or(c);a.nd.hidden=!!(e?0:1);if(e)Xr(a,Tj(c));},YI=(a,b)=>{let c,d,e,f;c=b.m()?0:1;a:{if(c){d=(b.bf(0)).mN;Ch();if(d===KI){e=1;break a;}}e=0;}BC(a.oJ,!c?H(2):(b.bf(0)).mI);b=a.oJ;f=T(!e?H(292):H(293));b.className=f;},Xr=(a,b)=>{let c,d,e,f,g;c=b.pC.data;d=a.pZ;e=OU(c[0],c[3],b.pt);f=OU(c[1],c[2],b.rq);g=M();J(J(J(J(g,H(294)),e),H(295)),f);BC(d,L(g));BC(a.qr,b.r8);BC(a.qY,b.qI);},OU=(b,c,d)=>{let e,f,g,h,i;e=HP(b);f=!(c<0.0)?H(296):H(297);g=HP(Bq(c));h=HP(d);i=M();J(J(J(J(J(i,e),f),
g),H(298)),h);return L(i);},HP=b=>{if(!(Bq(b)<5.0E-5)?0:1)b=0.0;return Fn(E6(b,4),45,8722);},Gl=a=>{let b;b=(Il(a.ly)).jn-1|0;return BG(a.mh?1:0,b);};
function NE(){let a=this;I.call(a);a.o2=null;a.oW=null;}
let YF=(a,b,c)=>{let d,e;a.o2=b.querySelector(".undo");a.oW=b.querySelector(".redo");d=a.o2;BR(c);e=new QX;e.q$=c;Cp(d,e);d=a.oW;BR(c);e=new QY;e.qs=c;Cp(d,e);b=b.querySelector(".reseed");d=new QW;d.pB=c;Cp(b,d);},VW=(a,b)=>{let c=new NE();YF(c,a,b);return c;},Tn=(a,b)=>{let c;a.o2.disabled=!!((Ci(b.lr)?0:1)?0:1);c=a.oW;b=!!((Ci(b.mt)?0:1)?0:1);c.disabled=b;};
function HL(){I.call(this);this.mP=null;}
let Ln=(a,b,c)=>{let d;a.mP=c;d=new JL;d.pp=a;b.addEventListener("keydown",Bh(Bj(d),"handleEvent"));},ZP=(a,b)=>{let c=new HL();Ln(c,a,b);return c;};
function OR(){let a=this;I.call(a);a.lO=null;a.lL=null;a.nz=null;a.pa=0;}
let Wt=(a,b,c,d)=>{let e,f,g,h,i,j;a.lL=c;a.nz=d;d=b.querySelector(".example");a.lO=d;B1(d,H(226),H(299));e=KD(a,H(300));f=(K5()).data;g=f.length;h=0;while(h<g){B1(e,H(226),f[h].pD);h=h+1|0;}i=KD(a,H(301));e=BM(JG());while(BJ(e)){j=BH(e);g=j.lj;j=j.mi;c=M();J(J(R(J(c,H(302)),g),H(303)),j);B1(i,H(226),L(c));}B1(KD(a,H(304)),H(226),H(305));b=a.lO;d=new Kb;d.qW=a;b.addEventListener("change",Bh(Bj(d),"handleEvent"));},R1=(a,b,c)=>{let d=new OR();Wt(d,a,b,c);return d;},VI=(a,b)=>{if(!b&&!a.pa){a.lO.selectedIndex
=0;BC(a.lL,H(2));}a.pa=0;},KD=(a,b)=>{let c;c=B2(a.lO,H(306));c.setAttribute("label",T(b));return c;};
function Ka(){I.call(this);this.nX=null;}
let N3=null,L8=null,L_=null,J6=()=>{J6=Bg(Ka);XD();},XC=(a,b,c)=>{let d,e;J6();a.nX=Bi();d=b.querySelector("form");e=new Ii;d.addEventListener("submit",Bh(Bj(e),"handleEvent"));KG(a,d.querySelector(".of-the-run"),N3,c);KG(a,d.querySelector(".of-training"),L8,c);KG(a,d.querySelector(".of-the-look"),L_,c);},Y6=(a,b)=>{let c=new Ka();XC(c,a,b);return c;},KG=(a,b,c,d)=>{let e,f,g,h,i;c=c.data;e=c.length;f=0;while(f<e){g=c[f];h=a.nX;i=U0(b,g,d);V(h,i);f=f+1|0;}},XD=()=>{let b,c;b=Bd(Dg,9);c=b.data;Ba();c[0]=Cf;c[1]
=C3;c[2]=B0;c[3]=CH;c[4]=Dm;c[5]=C0;c[6]=Ek;c[7]=Gq;c[8]=Ed;N3=b;b=Bd(Dg,5);c=b.data;c[0]=CW;c[1]=Dy;c[2]=Et;c[3]=Do;c[4]=C9;L8=b;b=Bd(Dg,7);c=b.data;c[0]=Hu;c[1]=FS;c[2]=Gb;c[3]=GP;c[4]=EV;c[5]=Fr;c[6]=EX;L_=b;};
function Iw(){let a=this;I.call(a);a.nT=null;a.r1=null;a.m3=null;a.ow=0;}
let LY=null,Fd=()=>{Fd=Bg(Iw);Xe();},Xu=(a,b,c)=>{let d,e,f,g,h,i,j;Fd();a.nT=Bi();a.m3=Bp();a.r1=c;c=new IQ;c.qL=a;d=new IntersectionObserver(Bh(Bj(c),"onChange"));e=LY.data;f=e.length;g=0;while(g<f){h=e[g];i=b.querySelector(T(h));d.observe(i);c=a.nT;if(!U(h,H(307)))i=i.querySelector(".twin");j=B7(i);V(c,j);g=g+1|0;}},YU=(a,b)=>{let c=new Iw();Xu(c,a,b);return c;},KR=a=>{if(!a.ow){a.ow=1;a.r1.jx.lv.hear("study");}},Xe=()=>{LY=BO(Bv,[H(308),H(309),H(307)]);},JE=K(0);
function Ia(){let a=this;I.call(a);a.rg=null;a.rh=null;}
let T1=(b,c)=>{let d;b=b;d=b.rg;b=b.rh;d.q8=1;d.o7=(Mp(c[c.length-1|0])).isIntersecting?1:0;b.gc();},J3=K(0);
function N4(){I.call(this);this.rl=null;}
let YW=(a,b)=>{let c;c=a.rl;Fe(c.jo);KA(c,BU(c.jo.jq)+b);};
function MZ(){I.call(this);this.q_=null;}
let TM=(a,b)=>{KA(a.q_,b);},TY=K(),OM=(b,c)=>{let d,e;a:{b:{if(!(b instanceof Gp)&&!(b instanceof He)&&!(b instanceof FO)){if(!(b instanceof IK))break b;d=b;if(U(c,d.mC))break b;if(!OM(d.ny,c))break b;}e=1;break a;}e=0;}return e;},O8=b=>{let c,d,e,f,g,h,i,j,k;c=Ez(H(310));d=1;while(true){e=b.data;if(d>=e.length)break;f=O(c,d<=1?H(2):H(157));g=e[d];h=Ez(H(310));i=0;while(i<g.jl){j=O(h,i<=0?H(2):H(157));e=g.ji;k=g.jp;O(j,Nf(e,Bc(i,k),k));i=i+1|0;}O(f,L(P(h,93)));d=d+1|0;}return L(P(c,93));},Nf=(b,c,d)=>{let e,
f,g,h;e=Ez(H(310));f=0;while(f<d){g=f<=0?H(2):H(157);h=b.data;O(O(e,g),Rp(h[c+f|0]));f=f+1|0;}return L(P(e,93));},Rp=b=>{return b-b!==0.0?H(3):Fa(b);};
function N6(){I.call(this);this.r5=null;}
let W5=a=>{FG(a.r5);};
function FV(){let a=this;I.call(a);a.ok=null;a.li=null;a.qS=0;a.l6=0;a.pg=0;a.nv=0.0;a.nu=0.0;}
let J7=(a,b,c)=>{let d;a.ok=b;a.li=c;d=new KV;d.q2=a;b.addEventListener("pointerdown",Bh(Bj(d),"handleEvent"));d=new KW;d.r7=a;b.addEventListener("pointermove",Bh(Bj(d),"handleEvent"));d=new KX;d.p1=a;b.addEventListener("pointerup",Bh(Bj(d),"handleEvent"));d=new KY;d.qP=a;b.addEventListener("pointercancel",Bh(Bj(d),"handleEvent"));d=new KZ;d.re=a;b.addEventListener("touchstart",Bh(Bj(d),"handleEvent"));},ZI=(a,b)=>{let c=new FV();J7(c,a,b);return c;},LP=(a,b)=>{a.l6=a.l6&((b.isPrimary?1:0)?0:1);},OZ=b=>{return !U(Bm(b.pointerType),
H(311))?12.0:24.0;};
function IW(){I.call(this);this.qj=null;}
let WO=(b,c)=>{let d;b=b.qj;if(EL(b.kX)){c=Pe(Dv(b.lB),GH(b.kX));b=b.mc;d=new MI;d.rb=c;Eu(b,d,0);}};
function NO(){I.call(this);this.qC=null;}
let TB=a=>{FG(a.qC);};
function FM(){let a=this;I.call(a);a.lh=null;a.rC=null;a.qc=null;a.qb=null;a.mF=0.0;a.mm=null;a.oa=0;}
let Ke=(a,b,c,d,e)=>{a.mm=H(2);a.lh=b;a.rC=c;a.qc=d;a.qb=e;d=new JS;d.rz=a;b.addEventListener("change",Bh(Bj(d),"handleEvent"));d=new JT;d.rr=a;b.addEventListener("keydown",Bh(Bj(d),"handleEvent"));d=new JU;d.qQ=a;b.addEventListener("focus",Bh(Bj(d),"handleEvent"));},ZL=(a,b,c,d)=>{let e=new FM();Ke(e,a,b,c,d);return e;},H$=(a,b)=>{let c;a.mF=b;c=HF(b);if(!U(c,a.mm)&&!(a.lh.matches(':focus')?1:0))H0(a,c);},I7=a=>{a.mm=H(2);},H0=(a,b)=>{let c;a.mm=b;c=a.lh;b=T(b);c.value=b;Pl(a,H(2));},PC=(a,b,c)=>{a.mF=b;H0(a,
HF(b));a.qb.gh(b,c);},Pl=(a,b)=>{a.oa=Ck(b)?0:1;BC(a.rC,b);Hr(a.lh,H(312),a.oa,H(5));},FR=K(0);
function NN(){I.call(this);this.pV=null;}
let Sv=(a,b,c)=>{Nz(a.pV,b,c);},IN=K(),Su=(b,c)=>{b;c.preventDefault();};
function IM(){I.call(this);this.p8=null;}
let VY=(b,c)=>{b=b.p8;Nd(b,b.kU.selectedIndex);};
function IL(){I.call(this);this.ph=null;}
let Tu=(b,c)=>{let d,e;b=b.ph;d=b.m9.checked?1:0;e=b.nN.be();e.data[b.j3]=d;b=b.mR;c=new L$;c.p2=e;Eu(b,c,0);};
function LG(){I.call(this);this.ql=null;}
let S1=a=>{let b;b=a.ql;CC();Fi(b,0);};
function LI(){I.call(this);this.q7=null;}
let Vl=a=>{let b;b=a.q7;CC();Mz(b,(-1));};
function LH(){I.call(this);this.rE=null;}
let X2=a=>{let b;b=a.rE.jx;if(!b.jo.jU)J5(b);else K8(b);};
function LF(){I.call(this);this.pr=null;}
let SF=a=>{let b;b=a.pr;CC();Mz(b,1);};
function LE(){I.call(this);this.rd=null;}
let UL=a=>{let b;b=a.rd;CC();Fi(b,2147483647);};
function HS(){let a=this;I.call(a);a.rW=null;a.rX=null;}
let Zh=(b,c)=>{let d,e;b=b;c=b.rW;b=b.rX;c=c.lX;CC();c=EC(Bm(c.value));d=0.0;if(c!==CY)d=c.my;e=d|0;Fi(b,e);};
function HR(){let a=this;I.call(a);a.pM=null;a.pL=null;}
let Ym=(b,c)=>{let d;b=b;c=b.pM;b=b.pL;Ba();d=Dr;c=Bm(c.ld.value);Km(b,d,c);};
function GL(){let a=this;N.call(a);a.jk=null;a.ju=null;}
let Lx=(a,b,c)=>{a.jk=b;a.ju=c;},DZ=(a,b)=>{let c=new GL();Lx(c,a,b);return c;},Fj=()=>{return Ev(BX([0.0,1.0,1.0,0.0]));},Ev=b=>{let c,d,e,f,g;c=b.data;d=Bd(B$(CX),4);e=d.data;e[0]=BX([0.0,0.0]);e[1]=BX([0.0,1.0]);e[2]=BX([1.0,0.0]);e[3]=BX([1.0,1.0]);f=Eb(d);g=BE(f.jl,1);Ca(b,0,g.ji,0,c.length);return DZ(f,g);},Jx=(a,b,c,d,e)=>{let f;f=DZ(KC(a.jk),KC(a.ju));Hm(f,b,c,d,e);return f;},Pe=(a,b)=>{return Jx(a,b,W(a.jk,b,0),W(a.jk,b,1),1.0-W(a.ju,b,0));},Hm=(a,b,c,d,e)=>{BV(a.jk,b,0,c);BV(a.jk,b,1,d);BV(a.ju,b,
0,e);},Bk=a=>{return a.jk.jl;},Tv=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(GL)){b=b;c=!X(a.jk,b.jk)?0:X(a.ju,b.ju)?1:0;}else c=0;return c;};
function Ow(){I.call(this);this.qX=null;}
let Wy=(a,b,c)=>{let d;d=a.qX;Ph(d,b,W(d.jL.jk,D5(d),1),c);};
function Ox(){I.call(this);this.p6=null;}
let VN=(a,b,c)=>{let d;d=a.p6;Ph(d,W(d.jL.jk,D5(d),0),b,c);},Ja=K(),YN=(b,c)=>{b;c.preventDefault();};
function Jb(){let a=this;I.call(a);a.rG=null;a.rH=null;}
let S7=(b,c)=>{b=b;c=b.rG;b=b.rH;c=Dl(c.la.selectedIndex);El(b,c);};
function Ot(){I.call(this);this.ri=null;}
let WS=a=>{let b;b=a.ri;GJ(b,Pe(b.jL,D5(b)),0);},SV=K(),B2=(b,c)=>{let d;d=b.ownerDocument.createElement(T(c));b.appendChild(d);return d;},B1=(b,c,d)=>{let e;e=B2(b,c);b=T(d);e.textContent=b;return e;},BC=(b,c)=>{if(!U(c,Bm(b.textContent)))b.textContent=T(c);},Hr=(b,c,d,e)=>{if(!d)b.removeAttribute(T(c));else b.setAttribute(T(c),T(e));},Cp=(b,c)=>{let d;d=new Iz;d.pR=c;b.addEventListener("click",Bh(Bj(d),"handleEvent"));};
function Ou(){I.call(this);this.qE=null;}
let Zi=a=>{let b,c,d,e,f,g,h,i;b=a.qE;c=Q0(b.jL.jk);d=b.mZ;e=Dl(Bk(b.jL));El(d,e);f=c.kk;g=O6(f-(f-c.kh)/2.0);f=c.j_;h=O6(f-(f-c.j5)/2.0);e=b.jL;d=DZ(BE(Bk(e)+1|0,2),BE(Bk(e)+1|0,1));i=0;while(i<Bk(e)){Hm(d,i,W(e.jk,i,0),W(e.jk,i,1),W(e.ju,i,0));i=i+1|0;}Hm(d,Bk(e),g,h,1.0);GJ(b,d,0);};
function Os(){I.call(this);this.py=null;}
let RX=a=>{let b,c,d,e,f,g,h;b=a.py;c=b.mZ;d=CE();El(c,d);d=b.jL;e=D5(b);f=DZ(BE(Bk(d)-1|0,2),BE(Bk(d)-1|0,1));g=0;while(g<Bk(d)){h=C6(g,e);if(h)Hm(f,h<0?g:g-1|0,W(d.jk,g,0),W(d.jk,g,1),W(d.ju,g,0));g=g+1|0;}GJ(b,f,0);};
function L5(){I.call(this);this.lp=null;}
let OB=K(),LZ=null,GR=null,J$=null,Jh=null,Ji=null,QE=null,DE=()=>{DE=Bg(OB);TJ();},Im=()=>{DE();return (Gz(O4(BO(Bv,[H(32),H(35),H(51),H(54),H(61),H(54)])))).mj;},Il=b=>{let c,d,e,f,g,h,i,j;DE();c=b.data.length;d=GR.data.length;if(c!=d){e=new BT;f=M();P(R(J(R(J(f,H(313)),d),H(314)),c),46);BW(e,L(f));Z(e);}c=OA(b,J$)>=OA(b,GR)?0:1;g=!c?GR:J$;e=!c?H(315):H(316);h=!c?H(316):H(315);i=Bi();j=new ES;f=M();J(J(J(J(J(J(J(J(J(f,H(317)),e),H(318)),h),H(319)),e),H(320)),h),H(321));KH(j,L(f),b);V(i,j);f=M();J(J(f,e),H(322));HX(i,
L(f),!c?Jh:Ji,g);j=M();J(J(j,h),H(323));HX(i,L(j),!c?Ji:Jh,g);f=M();J(J(J(J(J(f,H(324)),e),H(320)),h),H(325));HX(i,L(f),QE,g);return i;},HX=(b,c,d,e)=>{let f,g,h,i,j,k,l,m,n,o,p;DE();d=d.data;f=b;g=(BF(f,f.jn-1|0)).mg.be();h=Bi();i=d.length;j=0;while(j<i){k=g.data;l=e.data;m=d[j];if(k[m]!==l[m]){k[m]=l[m];b=LZ.data[m];n=BZ(l[m]);o=M();J(J(J(o,b),H(298)),n);p=L(o);V(h,p);}j=j+1|0;}if(!Ci(h)){b=new ES;p=L6(h);h=M();P(J(J(J(h,c),H(326)),p),46);KH(b,L(h),g);V(f,b);}},OA=(b,c)=>{let d,e,f;DE();d=0;e=0;while(true)
{f=c.data;if(e>=f.length)break;d=d+(b.data[e]!==f[e]?1:0)|0;e=e+1|0;}return d;},TJ=()=>{LZ=BO(Bv,[H(327),H(328),H(329),H(330),H(331),H(332),H(333),H(334),H(335)]);GR=BX([1.0,1.0,1.0,1.0,0.0,(-1.0),1.0,(-2.0),0.0]);J$=BX([1.0,1.0,1.0,1.0,(-1.0),0.0,(-2.0),1.0,0.0]);Jh=Ix([0,1,4]);Ji=Ix([2,3,5]);QE=Ix([6,7,8]);};
function MY(){I.call(this);this.qa=null;}
let Tz=a=>{let b,c,d,e;b=a.qa;c=Il(b.ly);d=Gl(b);e=b.mh+1|0;b.mh=e;e=e>1&&!d?1:0;BC(b.mK,e?H(336):(BF(c,d)).lT);FG(b.m5);};
function M2(){I.call(this);this.r4=null;}
let U3=a=>{let b,c,d,e,f;b=a.r4;c=Il(b.ly);d=Gl(b);e=c;f=(BF(e,d)).mg;BC(b.mK,(BF(e,Gl(b))).lT);b=b.m5;c=new ND;c.pW=f;Eu(b,c,0);};
function M0(){I.call(this);this.p3=null;}
let Wv=a=>{let b,c;b=a.p3.m5;c=CK();E$(b,c);};
function QX(){I.call(this);this.q$=null;}
let US=a=>{Pc(a.q$);};
function QY(){I.call(this);this.qs=null;}
let XB=a=>{JJ(a.qs);};
function QW(){I.call(this);this.pB=null;}
let R4=a=>{let b,c,d;b=a.pB;Ba();c=Dm;d=Cc(Y2()*10000.0|0);Km(b,c,d);};
function JL(){I.call(this);this.pp=null;}
let XR=(b,c)=>{let d,e,f;b=b.pp;if(!(!(c.ctrlKey?1:0)&&!(c.metaKey?1:0))&&!(c.altKey?1:0)?1:0){d=c.target;if(!U(Bm(d.tagName),H(337)))e=0;else{f=Bm(d.getAttribute("type"));e=!U(H(338),f)&&!U(H(339),f)?1:0;}if(!e){a:{f=Bm(c.key);e=(-1);switch(Dc(f)){case 89:if(!U(f,H(340)))break a;e=3;break a;case 90:if(!U(f,H(341)))break a;e=1;break a;case 121:if(!U(f,H(342)))break a;e=2;break a;case 122:if(!U(f,H(343)))break a;e=0;break a;default:}}b:{switch(e){case 0:case 1:c.preventDefault();if(!(c.shiftKey?1:0)){Pc(b.mP);break b;}JJ(b.mP);break b;case 2:case 3:break;default:break b;}c.preventDefault();JJ(b.mP);}}}};
function Hv(){let a=this;BI.call(a);a.pD=null;a.r2=null;a.k8=null;}
let OO=null,Q5=null,Oi=null,Nh=null,QI=null,Q3=null,RB=null,RJ=null,OS=null,OP=null,O7=null,W6=null,Ms=null,GM=()=>{GM=Bg(Hv);V1();},K5=()=>{GM();return Ms.be();},R6=(a,b,c,d,e,f)=>{GM();Cx(a,b,c);a.pD=d;a.r2=e;a.k8=f;},Cm=(a,b,c,d,e)=>{let f=new Hv();R6(f,a,b,c,d,e);return f;},V1=()=>{let b,c,d;OO=Cm(H(344),0,H(345),H(346),H(2));Q5=Cm(H(347),1,H(348),H(349),H(350));Oi=Cm(H(351),2,H(352),H(353),H(354));Nh=Cm(H(355),3,H(356),H(357),H(358));QI=Cm(H(359),4,H(360),H(361),H(362));Q3=Cm(H(363),5,H(364),H(365),H(366));RB
=Cm(H(367),6,H(368),H(369),H(370));RJ=Cm(H(371),7,H(372),H(373),H(374));OS=Cm(H(375),8,H(376),H(377),H(378));OP=Cm(H(379),9,H(380),H(381),H(382));O7=Cm(H(383),10,H(384),H(385),H(386));b=Cm(H(387),11,H(388),H(389),H(390));W6=b;c=Bd(Hv,12);d=c.data;d[0]=OO;d[1]=Q5;d[2]=Oi;d[3]=Nh;d[4]=QI;d[5]=Q3;d[6]=RB;d[7]=RJ;d[8]=OS;d[9]=OP;d[10]=O7;d[11]=b;Ms=c;};
function Gm(){let a=this;N.call(a);a.lj=0;a.mT=0;a.mi=null;}
let NR=null,Ht=()=>{Ht=Bg(Gm);V4();},SM=(a,b,c,d)=>{Ht();a.lj=b;a.mT=c;a.mi=d;},Ep=(a,b,c)=>{let d=new Gm();SM(d,a,b,c);return d;},JG=()=>{Ht();return NR;},RW=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(Gm)){b=b;c=a.lj!=b.lj?0:a.mT!=b.mT?0:X(a.mi,b.mi)?1:0;}else c=0;return c;},V4=()=>{let b,c,d,e,f,g;b=Ep(8,10000,H(391));c=Ep(10,10000,H(392));d=Ep(17,10000,H(393));e=Ep(71,10000,H(394));f=Ep(1,3000,H(395));g=Ep(195,8000,H(396));BR(b);BR(c);BR(d);BR(e);BR(f);BR(g);NR=IV(BO(I,[b,c,d,e,f,g]));};
function Kb(){I.call(this);this.qW=null;}
let Xk=(b,c)=>{let d,e,f,g,h,i,j,k,l,m;b=b.qW;d=b.lO.selectedIndex-1|0;e=(K5()).data.length;f=Dn(JG());if(d<0)BC(b.lL,H(2));else{b.pa=1;if(d<e){c=(K5()).data[d];BC(b.lL,c.r2);b=b.nz;g=CK();d=0;while(d<c.k8.jj.length){h=F9(c.k8,61,d);e=F9(c.k8,38,d);if(e<0)e=c.k8.jj.length;Cl(g,Dx(c.k8,d,h),Dx(c.k8,h+1|0,e));d=e+1|0;}E$(b,g);}else if(d>=(e+f|0)){BC(b.lL,H(2));b=b.nz;c=Im();g=CK();i=(B6()).data;d=i.length;h=0;while(h<d){j=i[h];k=CB(c,j);l=new O0;l.pl=g;l.pk=j;FC(k,l);h=h+1|0;}E$(b,g);}else{c=JG();d=d-e|0;c=FY(c,
d);g=b.lL;d=c.lj;l=c.mi;j=M();P(J(P(R(J(j,H(397)),d),32),l),46);BC(g,L(j));g=b.nz;i=Bd(Bv,6);m=i.data;Ba();m[0]=Dm.jr;m[1]=Cc(c.lj);m[2]=Ed.jr;m[3]=Cc(c.mT);m[4]=Dr.jr;m[5]=H(263);b=O4(i);E$(g,b);}}},Ii=K(),SX=(b,c)=>{b;c.preventDefault();};
function IQ(){I.call(this);this.qL=null;}
let TU=(b,c)=>{let d;b=b.qL;d=0;while(d<c.length){if((Mp(c[d])).isIntersecting?1:0)KR(b);d=d+1|0;}},Ei=K(0);
function Qx(){I.call(this);this.p_=null;}
let SY=(a,b)=>{b=b;V(a.p_,b);},Zz=K(),QA=K(0);
function KS(){I.call(this);this.rN=null;}
let Uh=(b,c)=>{let d,e,f,g,h,i,j,k,l;c;b=b.rN;b.l_=0;c=b.jo;d=c.jU;if(JH(c))If(b.jo,new Lq,7.0);I6(b);e=d&&!b.jo.jU?1:0;f=b.jo.jq;if(BU(f)!=b.n$){b.n$=BU(f);b.lv.hear("iteration");}if(f.kY&&!b.oz){b.oz=1;b.lv.hear("diverge");}else if(e)b.lv.hear("finish");if(JH(b.jo))CD(b);else if(b.o6){b.o6=0;c=b.kj;g=EZ(b.jo.jq);c=c.rV;h=g.k1;i=E6(g.kE,4);e=Dz(g);d=Bk(g.jw);g=M();J(R(J(R(J(J(J(R(J(g,H(173)),h),H(398)),i),H(157)),e),H(222)),d),H(399));BC(c,L(g));c=b.k4;b=b.jo;i=b.jM;e=BU(b.jq);if(FB(c)&&!Og(c)){f=(Gz(Lt(c))).mj;b
=CK();j=(B6()).data;d=j.length;h=0;while(h<d){k=j[h];l=k!==Cv?Bt(i,k):Cc(e);if(!U(l,Bt(f,k))){Cl(b,k.jr,l);f=Eg(H5(f,k,l),f);}h=h+1|0;}VR(T(Ik(b)));c.nK=Bm(location.hash.slice(1));}}},CZ=K(EU);
function IJ(){CZ.call(this);this.nF=null;}
let Yx=(a,b)=>{a.nF=b;},IV=a=>{let b=new IJ();Yx(b,a);return b;},FY=(a,b)=>{return a.nF.data[b];},Dn=a=>{return a.nF.data.length;},O$=K(),TW=a=>{return performance.now();},X8=K(),Fa=b=>{let c,d,e,f,g,h,i;if(!O5(b))return NC(b);if(b===0.0){c=Fp(b);d=M();J(J(d,c),H(400));return L(d);}c=S_(Bq(b));e=c.mL;f=c.nw-1|0;if((-4)<=f&&f<16){d=Fp(b);c=Pw(c,BA(1,e.jj.length-c.nw|0));g=M();J(J(g,d),c);return L(g);}if(e.jj.length<=1)d=H(2);else{c=Hk(e,1);d=M();J(P(d,46),c);d=L(d);}h=f<0? -f|0:f;c=f>=0?H(401):H(402);g=h>=10
?H(2):H(0);i=M();R(J(J(i,c),g),h);c=L(i);g=Fp(b);f=BQ(e,0);i=M();J(J(P(J(i,g),f),d),c);return L(i);},BZ=b=>{let c,d,e,f,g;a:{c=Fa(b);if(c===H(403))d=1;else if(H(403).jj.length>c.jj.length)d=0;else{e=0;f=c.jj.length-H(403).jj.length|0;while(f<c.jj.length){g=BQ(c,f);d=e+1|0;if(g!=BQ(H(403),e)){d=0;break a;}f=f+1|0;e=d;}d=1;}}if(d)c=Dx(c,0,c.jj.length-2|0);return c;},E6=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n;if(!O5(b))return NC(b);if(b===0.0)d=Fm(H(2),0);else{e=Bq(b);d=Ea(Js(e),BA(Hg(e),0));f=Ea(Cd(1),BA( -Hg(e)|0,
0));g=L9(e);En(f,BA(g,0));En(d,BA( -g|0,0));if(C$(d,f)>=0){DF(f,0);g=g+1|0;}h=g+c|0;if(h<0)d=Fm(H(2),0);else{i=C_(h);j=i.data;h=0;k=0;l=j.length;while(k<l){DF(d,0);h=IH(d,f);j[k]=(48+h|0)&65535;k=k+1|0;}if(!NT(d,f,h))d=Fm(FL(i),g);else{h=l-1|0;while(h>=0&&j[h]==57){k=h+(-1)|0;j[h]=48;h=k;}if(h>=0){j[h]=(j[h]+1|0)&65535;d=Fm(FL(i),g);}else{d=new Jr;m=FL(i);f=M();J(P(f,49),m);Pi(d,L(f),g+1|0);}}}}f=Fp(b);d=Pw(d,c);n=M();J(J(n,f),d);return L(n);},EC=b=>{let c,d,e,f,g,h,i,j,k,l;c=new Qk;b=D1(b);c.nl=Hq(B9);c.mU
=b;d=NI(c);e=0;f=0;g=0;h=DR(c);while(true){if(!Jz(h)){if(h!=46&&h!=44)break;if(f)break;}c.kb=c.kb+1|0;if(!Jz(h))f=1;else{e=1;i=c.lG;if(i==800){g=g|(h==48?0:1);c.j8=c.j8+(!f?1:0)|0;}else{c.j8=c.j8-(!f?0:1)|0;if(!(h==48&&i<=0)){DF(c.nl,h-48|0);c.lG=c.lG+1|0;}}}h=DR(c);}if(g){DF(c.nl,1);c.lG=c.lG+1|0;c.j8=c.j8-1|0;}a:{if(e){if(DR(c)!=101&&DR(c)!=69)e=1;else{c.kb=c.kb+1|0;i=NI(c);e=0;f=0;g=DR(c);while(Jz(g)){c.kb=c.kb+1|0;e=1;f=BG(((f*10|0)+g|0)-48|0,100000000);g=DR(c);}g=c.j8;if(i)f= -f|0;c.j8=g+f|0;}if(e&&c.kb
>=c.mU.jj.length){j=!d?1:(-1);d=c.lG;e=d+c.j8|0;if(d&&e>=(-330)){if(e>310)k=Infinity;else{b=c.nl;l=Hq(Cd(1));En(b,BA(c.j8,0));En(l,BA( -c.j8|0,0));e=NF(b)-NF(l)|0;FI(b,BA( -e|0,0));FI(l,BA(e,0));if(C$(b,l)<0){FI(b,1);e=e+(-1)|0;}if(e>1023)k=Infinity;else{i=BG(53,e+1075|0);if(i<0)k=0.0;else{k=0.0;f=0;while(f<i){k=2.0*k+IH(b,l);FI(b,1);f=f+1|0;}if(C$(b,l)>=(k%2.0!==0.0?0:1))k=k+1.0;k=VM(Sm(Yi(Cd(BA(e-52|0,(-1074))+1074|0),52),Fu(k)));}}}}else k=0.0;b=QH(j*k);break a;}}b=J8();}return b;},O5=b=>{return !(Bq(b)<=
1.7976931348623157E308)?0:1;},NC=b=>{let c,d;if(isNaN(b)?1:0)c=H(404);else{c=Fp(b);d=M();J(J(d,c),H(405));c=L(d);}return c;},Fp=b=>{return !(b<0.0)&&!(1.0/b<0.0)?H(2):H(231);},Pw=(b,c)=>{let d,e,f,g;d=M();e=b.nw;f=BG(e-1|0,0);g=e+c|0;while(f<g){if(f==e)P(d,46);P(d,f>=0&&f<b.mL.jj.length?BQ(b.mL,f):48);f=f+1|0;}return L(d);};
function MQ(){I.call(this);this.my=0.0;}
let CY=null,Yz=(a,b)=>{a.my=b;},QH=a=>{let b=new MQ();Yz(b,a);return b;},J8=()=>{if(CY===null)CY=QH(0.0);return CY;},Eh=a=>{let b;if(a!==CY)return a.my;b=new D3;Br(b);Z(b);},KL=a=>{return a===CY?0:1;},P4=a=>{return a!==CY?0:1;},P2=(a,b)=>{if(a!==CY)b.gV(a.my);},XY=K(),WH=b=>{return Math.sin(b);},Tm=b=>{return Math.cos(b);},C1=b=>{return Math.sqrt(b);},CU=b=>{return Math.ceil(b);},Fo=b=>{return Math.floor(b);},Bs=b=>{return Yo(Fu(b+YO(b)*0.5));},Y2=()=>{return Math.random();},BG=(b,c)=>{if(b<c)c=b;return c;},BA
=(b,c)=>{if(b>c)c=b;return c;},Vr=(b,c)=>{return Math.min(b,c);},Bf=(b,c)=>{return Vr(b,c);},YZ=(b,c)=>{return Math.max(b,c);},Bu=(b,c)=>{return YZ(b,c);},Xm=b=>{return Math.abs(b);},Bq=b=>{return Xm(b);},YO=b=>{return Math.sign(b);};
function I8(){let a=this;N.call(a);a.jP=null;a.jw=null;a.nP=null;a.k1=0;a.kE=0.0;a.kA=null;a.oj=null;a.lF=null;a.lS=0;}
let Gf=a=>{let b;b=Cj(a.jP);C8(b,a.kA);return b;},MG=(a,b)=>{return !(W(a.lF,b,0)>0.5)?0:1;},HH=(a,b)=>{return MG(a,b)!==W(a.jw.ju,b,0)?0:1;},Dz=a=>{let b,c;b=0;c=0;while(c<Bk(a.jw)){b=b+(!HH(a,c)?0:1)|0;c=c+1|0;}return b;},XE=(a,b)=>{let c;a:{if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(I8)){b=b;if(!X(a.jP,b.jP)){c=0;break a;}if(!X(a.jw,b.jw)){c=0;break a;}if(!X(a.nP,b.nP)){c=0;break a;}if(a.k1!=b.k1){c=0;break a;}if(a.kE!==b.kE){c=0;break a;}if(!X(a.kA,b.kA)){c=0;break a;}if(!X(a.oj,b.oj)){c=0;break a;}if(!X(a.lF,
b.lF)){c=0;break a;}if(a.lS==b.lS){c=1;break a;}c=0;}else c=0;}return c;},SP=a=>{return a.jw;};
function ME(){let a=this;I.call(a);a.jz=null;a.jy=null;}
let SO=(a,b)=>{let c,d,e,f;c=Dn(b.kg);d=Bd(Cg,c);e=d.data;a.jz=d;a.jy=Bd(Cg,c);e[0]=BE(0,0);a.jy.data[0]=BE(0,0);f=1;while(f<c){a.jz.data[f]=BE(Be(b,f),Be(b,f-1|0));a.jy.data[f]=BE(Be(b,f),1);f=f+1|0;}},Cj=a=>{let b=new ME();SO(b,a);return b;},CM=a=>{let b,c,d,e,f;b=0;c=1;while(true){d=a.jz.data;if(c>=d.length)break;b=b+(d[c].ji.data.length+a.jy.data[c].ji.data.length|0)|0;c=c+1|0;}d=Bo(b);e=0;c=1;while(true){f=a.jz.data;if(c>=f.length)break;b=MB(f[c].ji,d,e);e=MB(a.jy.data[c].ji,d,b);c=c+1|0;}return d;},C8
=(a,b)=>{let c,d,e;c=0;d=1;while(true){e=a.jz.data;if(d>=e.length)break;c=RH(b,RH(b,c,e[d].ji),a.jy.data[d].ji);d=d+1|0;}},O9=b=>{let c,d,e;b=b.data;c=b.length;d=0;while(d<c){e=b[d];if(e-e!==0.0)return 0;d=d+1|0;}return 1;},MB=(b,c,d)=>{let e;e=b.data.length;Ca(b,0,c,d,e);return d+e|0;},RH=(b,c,d)=>{let e;e=d.data.length;Ca(b,c,d,0,e);return c+e|0;};
function Cg(){let a=this;I.call(a);a.jl=0;a.jp=0;a.ji=null;}
let FW=(a,b,c)=>{a.jl=b;a.jp=c;a.ji=Bo(Bc(b,c));},BE=(a,b)=>{let c=new Cg();FW(c,a,b);return c;},Eb=b=>{let c,d,e,f,g,h,i;b=b.data;c=new Cg;d=b.length;FW(c,d,!d?0:b[0].data.length);e=0;while(e<d){f=b[e].data.length;g=c.jp;if(f!=g){h=new BT;d=b[e].data.length;i=M();P(R(J(R(J(R(J(i,H(406)),e),H(407)),d),H(408)),g),46);BW(h,L(i));Z(h);}Ca(b[e],0,c.ji,Bc(e,g),g);e=e+1|0;}return c;},OY=a=>{return a.jl;},Hb=a=>{return a.jp;},W=(a,b,c)=>{return a.ji.data[Bc(b,a.jp)+c|0];},BV=(a,b,c,d)=>{a.ji.data[Bc(b,a.jp)+c|0]=d;},Ic
=a=>{return a.ji;},KC=a=>{let b,c,d;b=BE(a.jl,a.jp);c=a.ji;d=c.data;Ca(c,0,b.ji,0,d.length);return b;},E4=a=>{let b,c,d;b=a.jl;c=a.jp;d=M();R(P(R(d,b),120),c);return L(d);},HT=(a,b)=>{let c,d,e,f,g,h,i,j,k,l;a:{if(b instanceof Cg){c=b;if(a.jl==c.jl&&a.jp==c.jp){b:{d=a.ji;e=c.ji;if(d===e)f=1;else{if(d!==null&&e!==null){d=d.data;e=e.data;f=d.length;if(f==e.length){g=0;c:{while(true){if(g>=f){g=(-1);break c;}h=g+0|0;i=d[h];j=e[h];JN();h=(!(i>j)?0:1)-(!(j>i)?0:1)|0;if(!h){k=1.0/i;l=1.0/j;h=(((!(k>l)?0:1)-(!(l>k)
?0:1)|0)+(j!==j?0:1)|0)-(i!==i?0:1)|0;}if(h)break;g=g+1|0;}}f=g>=0?0:1;break b;}}f=0;}}if(f){f=1;break a;}}}f=0;}return f;},Wd=K(),F4=0,M_=K(),Tq=a=>{return performance.now();},Hn=K(0);
function Q9(){let a=this;I.call(a);a.qv=null;a.qw=null;a.qx=0;}
function Pb(){let a=this;I.call(a);a.jG=null;a.kn=null;}
let Nc=(a,b,c,d)=>{let e,f;if(!U(Eg(CB(a.jG,c),H(2)),d)&&!Ha(a.jG,b)){e=a.kn;b=b.jr;f=c.jr;c=M();J(J(P(J(J(J(c,b),H(409)),f),61),d),H(410));b=L(c);V(e,b);}},G4=(a,b)=>{let c,d;c=b.jr;b=Bt(a.jG,b);d=M();J(P(J(d,c),61),b);return L(d);},D3=K(BN);
function H9(){let a=this;N.call(a);a.kC=null;a.ll=null;}
let P1=a=>{return a.kC.data.length+a.ll.data.length|0;},UK=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(H9)){b=b;c=!X(a.kC,b.kC)?0:X(a.ll,b.ll)?1:0;}else c=0;return c;},Tx=K(),Uv=K(),MV=b=>{let c,d,e,f;b=b.data;c=b.length;d=new Float64Array(c);e=0;while(e<c){f=b[e];d[e]=f;e=e+1|0;}return d;},OC=K(DH),ZD=null,JN=()=>{JN=Bg(OC);UO();},UO=()=>{ZD=Bx(CX);};
function BY(){BI.call(this);this.ms=null;}
let D2=null,Hw=null,Gr=null,O_=null,RC=null,N7=null,QR=null,Mn=null,Cr=()=>{Cr=Bg(BY);R0();},DD=(a,b,c,d)=>{Cr();Cx(a,b,c);a.ms=d;},ZM=a=>{return a.ms;},Sl=(a,b,c)=>{let d,e,f,g;d=b.ji;e=c.ji;f=0;while(true){g=d.data;if(f>=g.length)break;e.data[f]=a.g3(g[f]);f=f+1|0;}},MU=(a,b,c,d,e)=>{let f,g,h,i,j,k,l,m,n;f=b.ji;g=c.ji;h=d.ji;i=e.ji;j=0;while(true){k=i.data;if(j>=k.length)break;l=g.data;m=h.data;n=f.data;k[j]=a.g4(l[j],m[j])*n[j];j=j+1|0;}},R0=()=>{let b,c,d;b=new Lp;DD(b,H(411),0,H(52));D2=b;b=new Lo;DD(b,
H(412),1,H(53));Hw=b;b=new Lm;DD(b,H(363),2,H(54));Gr=b;b=new Ll;DD(b,H(413),3,H(55));O_=b;b=new Lk;DD(b,H(414),4,H(56));RC=b;b=new Lj;DD(b,H(415),5,H(57));N7=b;b=new Li;DD(b,H(416),6,H(58));QR=b;c=Bd(BY,7);d=c.data;d[0]=D2;d[1]=Hw;d[2]=Gr;d[3]=O_;d[4]=RC;d[5]=N7;d[6]=b;Mn=c;},Mc=K(),Po=null,HK=()=>{HK=Bg(Mc);YS();},YS=()=>{let b,c;b=B8((B6()).data.length);c=b.data;Po=b;c[Ek.jN]=1;c[CW.jN]=2;c[Dy.jN]=3;},Oq=K(0);
function H6(){let a=this;I.call(a);a.qD=null;a.qB=null;}
let Ys=b=>{let c;b=b;c=b.qD;b=b.qB;HG(c);b.gc();};
function KV(){I.call(this);this.q2=null;}
let V3=(b,c)=>{let d,e;b=b.q2;if((c.isPrimary?1:0)&&!c.button){b.nv=c.offsetX;b.nu=c.offsetY;b.pg=0;d=OZ(c);e=b.li.g7(b.nv,b.nu,d);b.l6=e;if(!e)b.li.g8();else{b.ok.setPointerCapture(c.pointerId);b.li.g9(b.nv,b.nu,d);}}};
function KW(){I.call(this);this.r7=null;}
let YD=(b,c)=>{let d,e,f;b=b.r7;if(c.isPrimary?1:0){d=c.offsetX;e=c.offsetY;if(b.l6){f=b.pg|(!(Bu(Bq(d-b.nv),Bq(e-b.nu))>3.0)?0:1);b.pg=f;if(f)b.li.g$(d,e);}else{f=b.li.g7(d,e,OZ(c));if(f!=b.qS){b.qS=f;b.ok.style.setProperty("cursor",T(!f?H(126):H(417)));}}}};
function KX(){I.call(this);this.p1=null;}
let Yb=(b,c)=>{LP(b.p1,c);};
function KY(){I.call(this);this.qP=null;}
let XL=(b,c)=>{LP(b.qP,c);};
function KZ(){I.call(this);this.re=null;}
let Tt=(b,c)=>{if(b.re.l6)c.preventDefault();};
function JS(){I.call(this);this.rz=null;}
let X4=(b,c)=>{let d,e;b=b.rz;c=EC(Bm(b.lh.value));if(!(KL(c)&&Bq(Eh(c))<=1.7976931348623157E308?1:0))c=J8();if(KL(c))PC(b,Eh(c),0);else{c=b.qc;d=Bm(b.lh.value);e=M();J(J(J(J(e,c),H(418)),d),H(136));Pl(b,L(e));}};
function JT(){I.call(this);this.rr=null;}
let Yh=(b,c)=>{let d,e,f;b=b.rr;d=!(c.shiftKey?1:0)?0.1:1.0;a:{e=Bm(c.key);f=(-1);switch(Dc(e)){case 930625636:if(!U(e,H(419)))break a;f=0;break a;case 977535019:if(!U(e,H(420)))break a;f=1;break a;default:}}b:{switch(f){case 0:break;case 1:d= -d;break b;default:d=0.0;break b;}}if(d!==0.0){c.preventDefault();PC(b,Bs((b.mF+d)*100.0)/100.0,c.repeat?1:0);}};
function JU(){I.call(this);this.qQ=null;}
let TC=(b,c)=>{b=b.qQ;c=HF(b.mF);if(!b.oa&&!U(c,b.mm))H0(b,c);};
function Iz(){I.call(this);this.pR=null;}
let Ya=(b,c)=>{b.pR.gc();},EH=K(BN);
function LD(){let a=this;I.call(a);a.lI=null;a.kS=null;a.kI=null;a.m4=null;a.nm=null;a.m_=null;}
let Va=(a,b,c,d)=>{let e,f,g,h,i;a.m_=H(2);a.lI=c;e=c.jr;b=B2(b,H(421));a.kS=b;b.className="field";f=a.kS;b=Fn(e,45,32);g=((BQ(b,0)-97|0)+65|0)&65535;b=Hk(b,1);h=M();J(P(h,g),b);(B1(f,H(422),L(h))).setAttribute("for",T(e));b=c.lK;b=b instanceof JX?b.lz:!(b instanceof FO)?Ie():Ny(H(117),H(5));a.nm=b;if(!b.m()){f=B2(a.kS,H(423));b=a.nm.p();while(b.q()){B1(f,H(226),b.s());}}else{f=B2(a.kS,H(424));f.setAttribute("type","text");b=a.lI.lK;f.setAttribute("inputmode",T(!(!(b instanceof Gp)&&!(b instanceof He)?0:1)?
H(425):H(426)));f.setAttribute("autocomplete","off");f.setAttribute("spellcheck","false");}a.kI=f;f.setAttribute("id",T(e));i=a.kI;b=M();J(J(J(J(b,e),H(427)),e),H(280));b=L(b);i.setAttribute("aria-describedby",T(b));i=B1(a.kS,H(207),c.ps);c="help";i.className=c;b=M();J(J(b,e),H(428));h=L(b);i.setAttribute("id",T(h));h=B2(a.kS,H(207));a.m4=h;b="complaint";h.className=b;i=a.m4;b=M();J(J(b,e),H(280));h=L(b);i.setAttribute("id",T(h));a.m4.setAttribute("role","alert");b=a.kI;h=new Id;h.qq=a;h.qp=d;b.addEventListener("change",
Bh(Bj(h),"handleEvent"));},U0=(a,b,c)=>{let d=new LD();Va(d,a,b,c);return d;},Zr=(a,b)=>{let c,d,e,f;a:{b:{c=a.kS;d=a.lI;Ba();if(!(d===CH&&!BD(b,B0,H(36)))){if(a.lI!==C3)break b;if(BD(b,Cf,H(27)))break b;}e=1;break a;}e=0;}c.hidden=!!e;f=Bt(b,a.lI);if(!U(f,a.m_)){a.m_=f;Rj(a,f);MC(a,H(2));}},MC=(a,b)=>{BC(a.m4,b);Hr(a.kI,H(312),Ck(b)?0:1,H(5));},Rj=(a,b)=>{if(!a.nm.m())a.kI.value=T(b);else a.kI.value=T(b);},ZE=K(),P$=K(),V_=null,Lg=null,Hx=null,Gh=null,PB=null,Ld=null,OW=null,Fx=()=>{Fx=Bg(P$);TX();},TX=()=>
{let b;V_=new WeakMap();Lg=!(typeof WeakRef!=='undefined'?1:0)?null:new WeakMap();Hx=!(typeof WeakRef!=='undefined'?1:0)?null:new Map();Gh=!(typeof WeakRef!=='undefined'?1:0)?null:new Map();if(Hx===null)b=null;else{b=new HZ;b=new FinalizationRegistry(Bh(Bj(b),"accept"));}Ld=b;if(Gh===null)b=null;else{b=new HY;b=new FinalizationRegistry(Bh(Bj(b),"accept"));}OW=b;},Ye=K(),Ql=K(),Xj=null,SU=null,Lh=null,OD=null,Uf=null,Yg=null,Fk=()=>{Fk=Bg(Ql);SI();},SI=()=>{Xj=new OJ;SU=new OG;Lh=new OI;OD=new OE;Uf=new OF;Yg
=new Od;},K9=K(0),N2=K(0),Rd=K(0),Oh=K(0),QJ=K(0),Pj=K(0),Qu=K(0),My=K(0),NB=K(0),MX=K(0),Mj=K(0),Vi=K(),FD=b=>{let c,d;c=b.lastChild;while(c!==null){d=c.previousSibling;if(c.nodeType!=2)b.removeChild(c);c=d;}return b;},XS=K(),C5=(b,c)=>{let d,e,f,g;d=Bi();if(Ck(D1(b)))return d;e=0;f=F9(b,c,0);while(f>=0){g=Dx(b,e,f);V(d,g);e=f+1|0;f=F9(b,c,e);}b=Hk(b,e);V(d,b);return d;},GN=b=>{let c,d,e,f,g;c=C5(b,44);d=Bo(c.jn);e=d.data;f=0;g=e.length;while(f<g){e[f]=K6(BF(c,f));f=f+1|0;}return d;},K6=b=>{let c,d;c=EC(b);d
=new Rc;d.rK=b;if(c!==CY)return c.my;b=d.rK;c=new H_;d=M();J(J(d,H(429)),b);BW(c,L(d));Z(c);};
function Qk(){let a=this;I.call(a);a.mU=null;a.kb=0;a.nl=null;a.j8=0;a.lG=0;}
let DR=a=>{return a.kb>=a.mU.jj.length?0:BQ(a.mU,a.kb);},Jz=b=>{return 48<=b&&b<=57?1:0;},NI=a=>{let b,c;b=DR(a);c=b!=45&&b!=8722?0:1;if(!(!c&&b!=43))a.kb=a.kb+1|0;return c;};
function Ig(){let a=this;N.call(a);a.ng=0;a.m6=0;}
let M8=(b,c,d)=>{let e,f;e=Bc(b%(((d+c|0)-1|0)/c|0)|0,c);f=new Ig;b=BG(c,d-e|0);f.ng=e;f.m6=b;return f;},Uy=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(Ig)){b=b;c=a.ng!=b.ng?0:a.m6==b.m6?1:0;}else c=0;return c;};
function Gt(){let a=this;I.call(a);a.nD=null;a.j1=null;a.jX=null;}
let Jc=(a,b,c)=>{let d,e,f,g;a.nD=b;d=Dn(b.kg);e=Bd(Cg,d);f=e.data;a.j1=e;a.jX=Bd(Cg,d);f[0]=BE(0,0);a.jX.data[0]=c;g=1;while(g<d){a.j1.data[g]=BE(c.jl,Be(b,g));a.jX.data[g]=BE(c.jl,Be(b,g));g=g+1|0;}},E3=(a,b)=>{let c=new Gt();Jc(c,a,b);return c;},GA=a=>{return a.jX.data[Bn(a.nD)];},DL=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t;c=b.jz;d=b.jy;e=1;while(e<=Bn(a.nD)){f=c.data;b=a.jX.data[e-1|0];g=f[e];h=a.j1.data[e];DO(b.jp==g.jp&&h.jl==b.jl&&h.jp==g.jl?1:0,H(430),b,g,h);i=b.ji;j=g.ji;f=h.ji;k=b.jl;l=g.jl;m
=b.jp;n=0;while(n<k){o=0;while(o<l){p=0.0;q=0;while(q<m){r=i.data;s=j.data;p=p+r[Bc(n,m)+q|0]*s[Bc(o,m)+q|0];q=q+1|0;}f.data[Bc(n,l)+o|0]=p;o=o+1|0;}n=n+1|0;}b=d.data[e];g=a.j1.data[e];DO(b.jl==g.jp&&b.jp==1?1:0,H(431),g,b,g);i=b.ji;j=g.ji;t=g.jp;n=0;while(true){r=j.data;if(n>=r.length)break;o=0;while(o<t){f=i.data;q=n+o|0;r[q]=r[q]+f[o];o=o+1|0;}n=n+t|0;}Sl(IF(a.nD,e),a.j1.data[e],a.jX.data[e]);e=e+1|0;}};
function Qf(){let a=this;N.call(a);a.l9=null;a.sc=null;a.ku=null;a.n8=null;a.ob=null;a.mn=null;a.kW=0;}
let Wg=a=>{return a.ku;};
function Ff(){let a=this;N.call(a);a.j7=null;a.jQ=null;a.kK=null;a.kz=null;a.ne=null;a.mO=null;a.m2=null;a.k0=null;a.kR=null;a.oC=null;a.n1=null;a.kG=null;}
let HV=(a,b,c,d,e,f,g,h,i,j,k,l,m)=>{a.j7=b;a.jQ=c;a.kK=d;a.kz=e;a.ne=f;a.mO=g;a.m2=h;a.k0=i;a.kR=j;a.oC=k;a.n1=l;a.kG=m;},ZJ=(a,b,c,d,e,f,g,h,i,j,k,l)=>{let m=new Ff();HV(m,a,b,c,d,e,f,g,h,i,j,k,l);return m;},Uq=()=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p;b=Bb(1512988);c=new Ff;d=Bb(15789813);e=Bb(11183798);f=Bb(9144216);g=Bb(15000044);h=Bb(14268646);i=Bb(10935200);j=Bb(12160969);k=Bb(7323508);l=Bb(13214934);m=new DC;n=Bd(CJ,7);o=n.data;o[0]=Bb(1775906);o[1]=Bb(3089216);o[2]=Bb(5189463);o[3]=Bb(7815012);o[4]=Bb(10638698);o[5]
=Bb(13204079);o[6]=Bb(15051394);Fl(m,n);p=new DC;n=Bd(CJ,3);o=n.data;o[0]=JB(DT(Bb(10055851),0.5),b);o[1]=Bb(2499629);o[2]=JB(DT(Bb(5942881),0.4),b);Fl(p,n);HV(c,b,d,e,f,g,h,i,j,k,l,m,p);return c;},XG=a=>{return a.j7;},XV=a=>{return a.jQ;};
function K_(){let a=this;I.call(a);a.lq=null;a.le=null;a.kB=null;a.lc=null;a.lb=null;}
let Wk=(a,b,c)=>{let d,e,f;a.lq=b;d=Dn(b.kg);a.le=Bd(Cg,d);a.kB=Bd(Cg,d);e=Cj(b);a.lc=e.jz;a.lb=e.jy;a.le.data[0]=BE(0,0);a.kB.data[0]=BE(0,0);f=1;while(f<d){a.le.data[f]=BE(c,Be(b,f));a.kB.data[f]=BE(c,Be(b,f));f=f+1|0;}},Kk=(a,b)=>{let c=new K_();Wk(c,a,b);return c;},J1=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y;e=c.jX.data;f=b.jz;g=Bn(a.lq);Y7(a.lq.lD,e[g],d,a.le.data[g]);h=Bn(a.lq);i=a.lq;b=i.lt;Cr();if(b===D2&&i.lD===EI){i=c.jX.data[h];b=a.kB.data[h];DO(I1(i,d)&&I1(i,b)?1:0,H(432),i,d,b);j
=i.ji;k=d.ji;l=b.ji;m=0;while(true){n=l.data;if(m>=n.length)break;o=j.data;p=k.data;n[m]=o[m]-p[m];m=m+1|0;}}else MU(IF(i,h),a.le.data[h],c.j1.data[h],c.jX.data[h],a.kB.data[h]);while(true){h=C6(g,1);if(h<0)break;b=a.kB.data[g];m=g-1|0;i=e[m];q=a.lc.data[g];DO(b.jl==i.jl&&q.jl==b.jp&&q.jp==i.jp?1:0,H(433),b,i,q);n=b.ji;j=i.ji;k=q.ji;r=b.jp;s=i.jp;t=b.jl;u=0;while(u<r){v=0;while(v<s){w=0.0;x=0;while(x<t){p=n.data;l=j.data;w=w+p[Bc(x,r)+u|0]*l[Bc(x,s)+v|0];x=x+1|0;}k.data[Bc(u,s)+v|0]=w;v=v+1|0;}u=u+1|0;}b=a.kB.data[g];d
=a.lb.data[g];DO(d.jl==b.jp&&d.jp==1?1:0,H(434),b,b,d);l=b.ji;p=d.ji;y=b.jp;u=0;while(u<y){w=0.0;v=u;while(true){k=l.data;if(v>=k.length)break;w=w+k[v];v=v+y|0;}p.data[u]=w;u=u+1|0;}if(h>0){l=f.data;b=a.kB.data[g];d=l[g];i=a.le.data[m];DO(b.jp==d.jl&&i.jl==OY(b)&&Hb(i)==Hb(d)?1:0,H(435),b,d,i);p=Ic(b);l=Ic(d);k=Ic(i);h=OY(b);u=Hb(d);v=Hb(b);x=0;while(x<h){y=0;while(y<u){w=0.0;t=0;while(t<v){j=p.data;n=l.data;w=w+j[Bc(x,v)+t|0]*n[Bc(t,u)+y|0];t=t+1|0;}k.data[Bc(x,u)+y|0]=w;y=y+1|0;}x=x+1|0;}MU(IF(a.lq,m),a.le.data[m],
c.j1.data[m],e[m],a.kB.data[m]);}g=g+(-1)|0;}};
function QK(){let a=this;I.call(a);a.oN=null;a.oy=null;a.o1=null;}
let Wl=(a,b,c)=>{let d;d=DZ(BE(c,2),BE(c,1));a.oN=d;a.oy=E3(b,d.jk);a.o1=Kk(b,c);},MA=(a,b)=>{let c=new QK();Wl(c,a,b);return c;},TH=K(),Gn=(b,c)=>{let d,e,f,g;b=b.data;d=Bo(c);e=d.data;f=BG(c,b.length);g=0;while(g<f){e[g]=b[g];g=g+1|0;}return d;},T2=K(),ZH=(b,c,d,e,f)=>{let g,h,i,j,k,l,m,n;if(b!==null&&d!==null){if(c>=0&&e>=0&&f>=0&&(c+f|0)<=Gw(b)&&(e+f|0)<=Gw(d)){a:{b:{if(b!==d){g=HM(Bz(b));h=HM(Bz(d));if(g!==null&&h!==null){if(g===h)break b;if(!G9(g)&&!G9(h)){i=b;j=0;k=c;while(j<f){c:{l=i.data;m=k+1|0;n=
l[k];if(n!==null){n=Bz(n);if(EG(n.kN,h.kN)){k=1;break c;}}k=0;}if(!k){Hs(b,c,d,e,j);b=new G_;Br(b);Z(b);}j=j+1|0;k=m;}Hs(b,c,d,e,f);return;}if(!G9(g))break a;if(G9(h))break b;else break a;}b=new G_;Br(b);Z(b);}}Hs(b,c,d,e,f);return;}b=new G_;Br(b);Z(b);}b=new Cq;Br(b);Z(b);}d=new EH;BW(d,H(436));Z(d);},Ca=(b,c,d,e,f)=>{if(c>=0&&e>=0&&f>=0&&(c+f|0)<=Gw(b)&&(e+f|0)<=Gw(d)){Hs(b,c,d,e,f);return;}b=new Cq;Br(b);Z(b);},Hs=(b,c,d,e,f)=>{if(f!==0){if(typeof b.data.buffer!=='undefined'){d.data.set(b.data.subarray(c,
c+f),e);}else if(b!==d||e<c){for(let i=0;i<f;i=i+1|0){d.data[e++]=b.data[c++];}}else {c=c+f|0;e=e+f|0;for(let i=0;i<f;i=i+1|0){d.data[ --e]=b.data[ --c];}}}};
function Rf(){let a=this;I.call(a);a.qG=null;a.qH=null;}
let Td=(a,b)=>{b=b;Cl(a.qG,a.qH.jr,b);};
function Id(){let a=this;I.call(a);a.qq=null;a.qp=null;}
let RT=(b,c)=>{let d,e;b=b;c=b.qq;b=b.qp;d=c.lI;e=!c.nm.m()?Bm(c.kI.value):Bm(c.kI.value);b=Km(b,d,e);MC(c,b);if(Ck(b))Rj(c,c.m_);};
function In(){let a=this;N.call(a);a.kg=null;a.kH=null;a.lt=null;a.lD=null;}
let Bn=a=>{return Dn(a.kg)-1|0;},Be=(a,b)=>{return (FY(a.kg,b)).lH;},IF=(a,b)=>{return b!=Bn(a)?a.kH:a.lt;},CI=a=>{let b,c;b=0;c=1;while(c<=Bn(a)){b=b+Bc(Be(a,c),Be(a,c-1|0)+1|0)|0;c=c+1|0;}return b;},Gu=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(In)){b=b;c=!X(a.kg,b.kg)?0:!X(a.kH,b.kH)?0:!X(a.lt,b.lt)?0:X(a.lD,b.lD)?1:0;}else c=0;return c;};
function Jr(){let a=this;N.call(a);a.mL=null;a.nw=0;}
let Pi=(a,b,c)=>{a.mL=b;a.nw=c;},Fm=(a,b)=>{let c=new Jr();Pi(c,a,b);return c;},S_=b=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q;c=Js(b);d=Hg(b);e=!(DN(c,EQ(0, 1048576))&&b>2.2250738585072014E-308?1:0)?1:2;f=Ea(c,BA(d,0)+e|0);g=Ea(Cd(1),BA( -d|0,0)+e|0);h=Ea(Cd(1),BA(d,0));i=Ea(Cd(1),(BA(d,0)+e|0)-1|0);j=L9(b);En(g,BA(j,0));k=Bd(Hz,3).data;k[0]=f;k[1]=h;k[2]=i;e=k.length;l=0;m= -j|0;while(l<e){En(k[l],BA(m,0));l=l+1|0;}l=GZ(So(c,Cd(2)),B9)?1:0;if(C$(JA(f,i),g)>=l){DF(g,0);j=j+1|0;}n=M();while(true){k=Bd(Hz,3).data;k[0]
=f;k[1]=h;k[2]=i;m=k.length;d=0;while(d<m){DF(k[d],0);d=d+1|0;}o=IH(f,g);p=C$(h,f)<l?0:1;q=C$(JA(f,i),g)<l?0:1;if(q&&!(p&&!NT(f,g,o)))o=o+1|0;P(n,(48+o|0)&65535);if(p)break;if(q)break;}return Fm(L(n),j);},NT=(b,c,d)=>{return C$(JA(b,b),c)<(d%2|0?0:1)?0:1;},Js=b=>{let c;c=Rh(b);if(OK(c,EQ(0, 1048576)))c=Wc(RQ(c,EQ(4294967295, 1048575)),EQ(0, 1048576));return c;},Hg=b=>{return BA(E9(Yj(Rh(b),52)),1)-1075|0;},L9=b=>{let c,d,e,f;c=Hg(b)+63|0;d=Js(b);Jy();if(DN(d,B9))e=64;else{e=0;f=DQ(d,32);if(GZ(f,B9))e=32;else f
=d;d=DQ(f,16);if(DN(d,B9))d=f;else e=e|16;f=DQ(d,8);if(DN(f,B9))f=d;else e=e|8;d=DQ(f,4);if(DN(d,B9))d=f;else e=e|4;f=DQ(d,2);if(DN(f,B9))f=d;else e=e|2;if(GZ(DQ(f,1),B9))e=e|1;e=(64-e|0)-1|0;}return CU((c-e|0)*0.3010299956639812)|0;},Ea=(b,c)=>{let d;d=Hq(b);FI(d,c);return d;};
function Hh(){let a=this;N.call(a);a.kk=0.0;a.kh=0.0;a.j_=0.0;a.j5=0.0;}
let G8=null,G1=null,Hd=()=>{Hd=Bg(Hh);XH();},YP=(a,b,c,d,e)=>{Hd();a.kk=b;a.kh=c;a.j_=d;a.j5=e;},Gx=(a,b,c,d)=>{let e=new Hh();YP(e,a,b,c,d);return e;},Q0=b=>{let c,d,e,f,g,h,i,j;Hd();c=0.0;d=1.0;e=0.0;f=1.0;g=0;while(g<b.jl){c=Bf(c,W(b,g,0));d=Bu(d,W(b,g,0));e=Bf(e,W(b,g,1));f=Bu(f,W(b,g,1));g=g+1|0;}if(E1(G8,c,e)&&E1(G8,d,f))return G8;if(E1(G1,c,e)&&E1(G1,d,f))return G1;h=Bu(d-c,f-e)*0.6;i=(c+d)/2.0;j=(e+f)/2.0;return Gx(i-h,i+h,j-h,j+h);},E1=(a,b,c)=>{return a.kk<=b&&b<=a.kh&&a.j_<=c&&c<=a.j5?1:0;},Mu=(a,
b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(Hh)){b=b;c=a.kk!==b.kk?0:a.kh!==b.kh?0:a.j_!==b.j_?0:a.j5===b.j5?1:0;}else c=0;return c;},XH=()=>{G8=Gx((-0.1),1.1,(-0.1),1.1);G1=Gx((-1.1),1.1,(-1.1),1.1);};
function Nx(){let a=this;I.call(a);a.pE=null;a.pf=null;a.rB=0;a.nh=null;a.nM=null;a.oZ=null;a.m7=null;a.pe=null;}
let O3=(a,b)=>{let c,d,e,f,g,h,i,j,k,l;a:{if(!(!B5(a.m7)&&Dv(a.pe)===b)){a.pe=Bw(b);c=Gf(b);DL(a.nh,c);d=new J4;e=b.k1;f=Fa(b.kE);g=new Qi;g.qi=a;g.qh=c;c=new JV;h=a.pf;i=a.rB;j=(GA(a.nh)).ji;k=C6(i,2);if(k>=0&&k>=0&&j.data.length==Bc(i,i)){c.k6=h;c.jY=i;c.kq=i;c.k5=j;b=b.jw;h=b.jk;b=b.ju;if(h.jp!=2)break a;if(b.jp!=1)break a;if(h.jl!=b.jl)break a;d.mk=e;d.nE=f;d.mb=g;d.k3=c;d.jZ=h;d.nB=b;a.m7=Bw(d);}else{l=j.data;b=new BT;k=l.length;c=M();J(R(J(R(P(R(J(c,H(437)),i),120),i),H(438)),k),H(439));BW(b,L(c));Z(b);}}return Bl(a.m7);}c
=new BT;d=E4(h);b=E4(b);f=M();P(J(J(J(J(f,H(440)),d),H(240)),b),46);BW(c,L(f));Z(c);};
function CJ(){let a=this;N.call(a);a.j0=0;a.j$=0;a.j6=0;a.lN=0.0;}
let VX=(a,b,c,d,e)=>{a.j0=b;a.j$=c;a.j6=d;a.lN=e;},GQ=(a,b,c,d)=>{let e=new CJ();VX(e,a,b,c,d);return e;},Bb=b=>{return GQ(b>>16&255,b>>8&255,b&255,1.0);},DT=(a,b)=>{return GQ(a.j0,a.j$,a.j6,b);},JB=(a,b)=>{return GQ(Io(a,a.j0,b.j0),Io(a,a.j$,b.j$),Io(a,a.j6,b.j6),1.0);},Io=(a,b,c)=>{let d;d=a.lN;return Bs(d*b+(1.0-d)*c)|0;},F2=(b,c)=>{P(P(b,BQ(H(441),c>>4)),BQ(H(441),c&15));},Rg=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(CJ)){b=b;c=a.j0!=b.j0?0:a.j$!=b.j$?0:a.j6!=b.j6?0:a.lN===b.lN?1:0;}else c
=0;return c;};
function DC(){I.call(this);this.mQ=null;}
let FJ=null,FA=()=>{FA=Bg(DC);WG();},Fl=(a,b)=>{FA();a.mQ=b.be();},PI=a=>{let b=new DC();Fl(b,a);return b;},EA=(a,b)=>{return Kc(a,Bu(0.0,Bf(255.0,b*256.0))|0);},Kc=(a,b)=>{let c,d,e,f,g;c=a.mQ.data;d=c.length-1|0;e=Bc(b,d);b=e/255|0;f=c[b];g=c[BG(d,b+1|0)];d=e%255|0;return GQ(Kv(f.j0,g.j0,d),Kv(f.j$,g.j$,d),Kv(f.j6,g.j6,d),1.0);},Kv=(b,c,d)=>{FA();return (Bc(b,255-d|0)+Bc(c,d)|0)/255|0;},WG=()=>{let b,c,d;b=new DC;c=Bd(CJ,11);d=c.data;d[0]=Bb(4194379);d[1]=Bb(7744131);d[2]=Bb(10055851);d[3]=Bb(12756431);d[4]
=Bb(15193320);d[5]=Bb(16250871);d[6]=Bb(14282963);d[7]=Bb(10935200);d[8]=Bb(5942881);d[9]=Bb(1800247);d[10]=Bb(17435);Fl(b,c);FJ=b;},QC=K(0),DU=(a,b)=>{let c;c=a.mz;return c*Bu(1.0,Bs(b/c));},Jf=(a,b)=>{let c;c=a.mz;return c*Bs(b/c);},Ee=(a,b,c)=>{let d,e;d=a;e=Bs(c/d.mz)%2.0!==1.0?0:1;return Jf(a,b)+(!e?0.0:d.mz/2.0);};
function H1(){let a=this;I.call(a);a.jI=null;a.lm=0.0;a.np=0.0;a.mz=0.0;a.nV=null;}
let GW=null,DK=()=>{DK=Bg(H1);W9();},SK=a=>{return a.lm;},T_=a=>{return a.np;},B4=(a,b,c)=>{let d,e;d=a.jI;DK();d.fillStyle=T(HE(GW,c));if(!(b instanceof Ds)){Nu(a,b);a.jI.fill('evenodd');}else{e=b;a.jI.fillRect(e.jv,e.jK,e.jC,e.jS);}},Ce=(a,b,c)=>{let d,e;d=a.jI;DK();d.strokeStyle=T(HE(GW,c.p5));a.jI.lineWidth=c.lE;XQ(a.jI,c.q4);if(!(b instanceof Ds)){Nu(a,b);a.jI.stroke();}else{e=b;a.jI.strokeRect(e.jv,e.jK,e.jC,e.jS);}},CF=(a,b,c,d,e,f)=>{let g,h,i,j,k,l;g=a.nV;if(e===g)h=1;else if(g!==null&&Bz(g)===Bx(Fv))
{g=g;h=e.k7!==g.k7?0:!X(e.lw,g.lw)?0:!X(e.lY,g.lY)?0:X(e.nb,g.nb)?1:0;}else h=0;if(!h){a.nV=e;i=a.jI;DK();j=e.lY;DW();g=j!==Kw?H(2):H(442);k=e.lw;Dj();j=k!==Fc?H(443):H(444);a:{k=E6(e.k7,2);l=M();J(J(J(J(l,g),k),H(445)),j);i.font=T(L(l));j=a.jI;Jw();switch(MM.data[e.nb.jN]){case 1:e=H(446);break a;case 2:e=H(447);break a;case 3:e=H(269);break a;default:}b=new PL;Br(b);Z(b);}j.textAlign=T(e);}e=a.jI;DK();f=T(HE(GW,f));e.fillStyle=f;a.jI.fillText(T(b),c,d);},Nu=(a,b)=>{let c,d,e;a:{a.jI.beginPath();if(b instanceof Hj)
{c=b;a.jI.arc(c.pc,c.pb,c.oT,0.0,6.283185307179586);}else if(b instanceof G5)JC(a,b.mf);else if(b instanceof IZ){d=BM(b.qZ);while(BJ(d)){JC(a,BH(d));}}else if(b instanceof Gi){e=BM(b.n7);while(true){if(!BJ(e))break a;JC(a,BH(e));a.jI.closePath();}}}},JC=(a,b)=>{let c,d;c=0;while(true){d=b.data;if(c>=d.length)break;if(c)a.jI.lineTo(d[c],d[c+1|0]);else a.jI.moveTo(d[c],d[c+1|0]);c=c+2|0;}},W9=()=>{let b;b=new Qv;b.n5=Bd(CJ,256);b.oo=Bd(Bv,256);GW=b;};
function N$(){let a=this;I.call(a);a.rQ=0;a.rP=0;}
let Uj=(a,b)=>{let c,d;b=Bj(b);c=a.rQ;d=a.rP;Fd();b.show(!!c,!!d);};
function HC(){let a=this;N.call(a);a.lU=null;a.nr=null;a.mG=null;a.l4=null;}
let V$=(a,b)=>{let c,d,e;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(HC)){b=b;d=a.lU;e=b.lU;if(!X(B7(d),B7(e)))c=0;else{d=a.nr;e=b.nr;if(!X(B7(d),B7(e)))c=0;else{d=a.mG;e=b.mG;if(!X(B7(d),B7(e)))c=0;else{d=a.l4;b=b.l4;c=X(B7(d),B7(b))?1:0;}}}}else c=0;return c;};
function I2(){let a=this;N.call(a);a.ml=0;a.mS=null;a.nA=null;}
let Wm=(a,b)=>{let c,d,e;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(I2)){b=b;if(a.ml!=b.ml)c=0;else{d=a.mS;e=b.mS;if(!X(B7(d),B7(e)))c=0;else{d=a.nA;b=b.nA;c=X(B7(d),B7(b))?1:0;}}}else c=0;return c;};
function On(){let a=this;N.call(a);a.pC=null;a.pt=0.0;a.rq=0.0;a.r8=null;a.qI=null;}
let Or=b=>{let c,d;a:{if(Bn(b.jP)==1){c=b.jw;b=Fj();if(HT(c.jk,b.jk)&&HT(c.ju,b.ju)?1:0){d=1;break a;}}d=0;}return d;},Tj=b=>{let c,d,e,f,g,h;if(!Or(b)){b=new BT;BW(b,H(448));Z(b);}c=E3(b.jP,b.jw.jk);DL(c,Gf(b));d=c.j1.data[1].ji;e=d.data;c=new On;f=e[0]+e[3];g=e[1]+e[2];b=RA(b);h=M();J(J(h,b),H(449));b=L(h);c.pC=d;c.pt=f;c.rq=g;c.r8=H(450);c.qI=b;return c;};
function JD(){let a=this;N.call(a);a.mY=null;a.nG=0;}
let V8=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(JD)){b=b;c=!X(a.mY,b.mY)?0:a.nG==b.nG?1:0;}else c=0;return c;},Hl=K(Cq);
function DG(){BI.call(this);this.pj=null;}
let EI=null,Ni=null,RU=null,Gd=()=>{Gd=Bg(DG);TP();},Q8=(a,b,c,d)=>{Gd();Cx(a,b,c);a.pj=d;},Y7=(a,b,c,d)=>{let e,f,g,h,i,j,k;e=b.ji;f=c.ji;g=d.ji;h=0;while(true){i=g.data;if(h>=i.length)break;j=e.data;k=f.data;i[h]=a.g4(j[h],k[h]);h=h+1|0;}},TP=()=>{let b,c,d;b=new PV;Q8(b,H(451),0,H(65));EI=b;b=new PU;Q8(b,H(452),1,H(66));Ni=b;c=Bd(DG,2);d=c.data;d[0]=EI;d[1]=b;RU=c;},Ft=K(0);
function MK(){let a=this;I.call(a);a.nJ=null;a.pK=null;}
let UW=(a,b,c)=>{let d,e,f,g;d=CM(b);a.nJ.el(b,c);e=CM(b);f=0;while(true){g=e.data;if(f>=g.length)break;g[f]=!a.pK.data[f]?g[f]:d.data[f];f=f+1|0;}C8(b,e);},Vn=a=>{return a.nJ.d1();},SN=(a,b)=>{a.nJ.d8(b);},EP=K(0),M6=K(N),Wr=(a,b)=>{let c,d,e,f,g;c=Cj(b);d=c.jz.data;e=Bd(B$(CX),2);f=e.data;f[0]=BX([1.0,1.0]);f[1]=BX([1.0,1.0]);d[1]=Eb(e);d=c.jy.data;e=Bd(B$(CX),2);f=e.data;g=Bo(1);g.data[0]=0.0;f[0]=g;g=Bo(1);g.data[0]=(-1.0);f[1]=g;d[1]=Eb(e);d=c.jz.data;e=Bd(B$(CX),1);e.data[0]=BX([1.0,(-2.0)]);d[2]=Eb(e);d
=c.jy.data;e=Bd(B$(CX),1);f=e.data;g=Bo(1);g.data[0]=0.0;f[0]=g;d[2]=Eb(e);return c;},LL=K(N),S0=(a,b)=>{return Cj(b);};
function QV(){N.call(this);this.qN=null;}
let X7=(a,b)=>{let c;c=Cj(b);C8(c,a.qN);return c;},K$=K(0);
function Rc(){I.call(this);this.rK=null;}
let S2=K(),Gw=b=>{let c;c=(Bz(b)).kN;if(c[By].itemType!==null)return YK(b);b=new BT;Br(b);Z(b);},G_=K(BN),Lp=K(BY),Pa=(a,b)=>{return 1.0/(1.0+Kl( -b));},X0=(a,b,c)=>{return c*(1.0-c);},Lo=K(BY),YV=(a,b)=>{let c,d;if(b!==0.0){c=Bq(b);if(c<0.7){d=b*b;b=b-d*(1.1486475E7+d*(810810.0+d*(12870.0+d*44.0)))/(3.4459425E7+d*(1.62162E7+d*(945945.0+d*(13860.0+d*45.0))))*b;}else{c=Kl(2.0*c)+1.0;c=c<16.0?(c-2.0)/c:1.0-2.0/c;if(b<0.0)c= -c;b=c;}}return b;},Zl=(a,b,c)=>{return 1.0-c*c;},Lm=K(BY),Vg=(a,b)=>{if(b<0.0)b=0.0;return b;},R$
=(a,b,c)=>{return !(b>0.0)?0.0:1.0;},Ll=K(BY),Zu=(a,b)=>{if(!(b>0.0))b=0.01*b;return b;},T8=(a,b,c)=>{return !(b>0.0)?0.01:1.0;},Lk=K(BY),Vs=(a,b)=>{let c,d;c=Kl( -Bq(b));d=1.0+c;return IX(d)-(d-1.0-c)/d+Bu(b,0.0);},UX=(a,b,c)=>{Cr();return Pa(D2,b);},Lj=K(BY),YM=(a,b)=>{return E2(b);},VH=(a,b,c)=>{return EY(b);},Li=K(BY),TK=(a,b)=>{return b;},YC=(a,b,c)=>{return 1.0;},WW=K(),I3=K(0),HZ=K(),Ty=(b,c)=>{b;Fx();Hx.delete(c);},HY=K(),WA=(b,c)=>{b;Fx();Gh.delete(c);},NU=K(0),Jt=K(EF),JO=K(Jt),OJ=K(JO),LR=K(0),IO
=K(),II=K(IO),OG=K(II),OI=K(CZ),SD=(a,b)=>{let c;c=new Cq;Br(c);Z(c);},Zs=a=>{return 0;},VQ=a=>{Fk();return OD;},Te=a=>{return 1;},GE=K(0),OE=K(),SJ=a=>{return 0;},TV=a=>{let b;b=new D3;Br(b);Z(b);},Ol=K(0),OF=K(),Od=K();
function Hz(){let a=this;I.call(a);a.j4=null;a.jR=0;}
let UA=(a,b)=>{a.j4=B8(4);while(GZ(b,B9)){KB(a,E9(b)&134217727);b=DQ(b,27);}},Hq=a=>{let b=new Hz();UA(b,a);return b;},JA=(b,c)=>{let d,e,f,g;d=Hq(B9);e=0;f=0;while(!(f>=b.jR&&f>=c.jR&&e<=0)){g=(Dh(b,f)+Dh(c,f)|0)+e|0;KB(d,g&134217727);e=g>>27;f=f+1|0;}return d;},NF=a=>{let b;b=a.jR;return !b?0:((b*27|0)-MS(Dh(a,b-1|0))|0)+5|0;},C$=(a,b)=>{let c;c=BA(a.jR,b.jR)-1|0;while(c>0&&Dh(a,c)==Dh(b,c)){c=c+(-1)|0;}return c<0?0:Dh(a,c)-Dh(b,c)|0;},DF=(a,b)=>{let c,d,e;c=0;while(c<a.jR){d=a.j4.data;e=(d[c]*10|0)+b|0;d[c]
=e&134217727;b=e>>27;c=c+1|0;}if(b>0)KB(a,b);},En=(a,b)=>{let c;c=0;while(c<b){DF(a,0);c=c+1|0;}},FI=(a,b)=>{let c,d,e,f,g,h,i,j,k;c=b/27|0;d=b%27|0;e=a.jR;f=B8((e+c|0)+1|0);g=f.data;h=0;i=27-d|0;while(h<e){j=h+c|0;b=g[j];k=a.j4.data;g[j]=b|k[h]<<d&134217727;g[j+1|0]=k[h]>>i;h=h+1|0;}a.j4=f;a.jR=g.length;Qo(a);},IH=(a,b)=>{let c,d,e,f;c=0;while(C$(a,b)>=0){d=0;e=0;while(e<a.jR){f=(a.j4.data[e]-Dh(b,e)|0)+d|0;a.j4.data[e]=f&134217727;d=f>>27;e=e+1|0;}Qo(a);c=c+1|0;}return c;},Dh=(a,b)=>{return b>=a.jR?0:a.j4.data[b];},KB
=(a,b)=>{let c,d,e,f,g;c=a.jR;d=a.j4.data;e=d.length;if(c==e){c=2*c|0;f=B8(c);g=f.data;c=BG(c,e);e=0;while(e<c){g[e]=d[e];e=e+1|0;}a.j4=f;}d=a.j4.data;e=a.jR;a.jR=e+1|0;d[e]=b;},Qo=a=>{let b,c,d;while(true){b=a.jR;if(b<=0)break;c=a.j4.data;d=b-1|0;if(c[d])break;a.jR=d;}},Tp=K(),XQ=(b,c)=>{b.setLineDash(c?[c]:[]);},GC=K(BI),Dw=null,CN=null,HD=null,Lw=null,Cu=()=>{Cu=Bg(GC);Y_();},W$=(a,b,c)=>{Cu();Cx(a,b,c);},Kx=(a,b)=>{let c=new GC();W$(c,a,b);return c;},Y_=()=>{let b,c,d;Dw=Kx(H(31),0);CN=Kx(H(453),1);b=Kx(H(454),
2);HD=b;c=Bd(GC,3);d=c.data;d[0]=Dw;d[1]=CN;d[2]=b;Lw=c;};
function Fv(){let a=this;N.call(a);a.k7=0.0;a.lw=null;a.lY=null;a.nb=null;}
let J2=(a,b,c,d,e)=>{a.k7=b;a.lw=c;a.lY=d;a.nb=e;},ZX=(a,b,c,d)=>{let e=new Fv();J2(e,a,b,c,d);return e;},Di=(b,c)=>{let d,e;d=new Fv;Dj();e=It;DW();J2(d,b,e,GB,c);return d;},Jg=(b,c)=>{let d,e;d=new Fv;Dj();e=Fc;DW();J2(d,b,e,GB,c);return d;},Zb=K(),YR=(b,c,d)=>{let e,f,g,h,i,j,k,l,m,n;e=c.mo.data[d].data;f=e.length;if(f>8){g=Infinity;h=(-Infinity);i=0;while(i<f){j=e[i];g=Bf(g,j);h=Bu(h,j);i=i+1|0;}O(R(O(b,H(455)),f),H(456));O(O(R(b,d),H(457)),Ej(g));P(O(O(b,H(188)),Ej(h)),46);return;}k=0;l=f-1|0;while(k<f)
{m=Ky(c.jJ,d,k);O(b,!k?H(4):k!=l?H(157):H(240));if(k)m=Jn(m,H(4));else{m=Hk(m,1);n=M();J(P(n,72),m);n=L(n);m=M();J(J(m,n),H(458));m=L(m);}O(b,m);O(b,Ej(e[k]));P(O(O(b,H(459)),H7(GY(c,d,k))),41);k=k+1|0;}P(b,46);},LB=(b,c,d)=>{return c==Bn(b)?H(460):Nl(c?104:120,d+1|0);},Ky=(b,c,d)=>{let e;if(c==Bn(b))return H(461);if(!c){c=d+1|0;b=M();R(P(b,120),c);return L(b);}d=d+1|0;e=M();R(J(e,H(462)),d);e=L(e);if(Bn(b)!=2){b=M();R(J(J(b,e),H(463)),c);e=L(b);}return e;},H7=b=>{return D1(JM(b));},W1=K(),HF=b=>{return Fn(BZ(b),
45,8722);},Yn=K(),XP=K();
function Pp(){let a=this;I.call(a);a.qf=null;a.qg=0;}
let VV=a=>{let b,c;b=a.qf;c=a.qg;Fi(b.qd.qF,c);},T7=K(),RA=b=>{let c,d,e,f,g,h,i,j;c=M();O(R(O(R(c,Dz(b)),H(222)),Bk(b.jw)),H(464));d=H(303);e=0;while(e<=1){f=Bi();g=0;while(g<Bk(b.jw)){if(!HH(b,g)&&MG(b,g)==e){h=b.jw.jk;i=BZ(W(h,g,0));h=BZ(W(h,g,1));j=M();P(J(P(J(P(j,40),i),44),h),41);h=L(j);V(f,h);}g=g+1|0;}if(!Ci(f)){O(O(c,d),L6(f));R(O(O(c,f.jn!=1?H(465):H(466)),H(467)),e);d=H(157);}e=e+1|0;}return L(O(c,H(142)));},L6=b=>{let c,d,e,f;c=M();d=0;e=b;while(true){f=e.jn;if(d>=f)break;O(O(c,!d?H(2):d!=(f-1|0)
?H(157):H(240)),BF(e,d));d=d+1|0;}return L(c);},U4=K(),TT=K(),Ww=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n;d=b.kr;e=Bn(d);f=d.lt;Cr();if(f===Gr&&Oe(b.lk.j1.data[e],0)){d=new Co;Ch();CV(d,G7,H(468));V(c,d);return;}a:{if(d.kH===Gr){g=1;while(true){if(g>=e)break a;h=b.lk.j1.data[g];d=Jq(b.kr,g);i=0;while(i<h.jp){if(Oe(h,i))GO(d,i);i=i+1|0;}if(Dd(d)>0){h=new Co;Ch();f=G7;j=KK(d);k=Ey(d,H(469),H(470));l=Ey(d,H(471),H(472));if(g!=1){d=Ey(d,H(473),H(474));m=M();J(J(m,H(475)),d);n=L(m);}else{m=Ey(d,H(476),H(477));n=M();J(J(J(n,
H(478)),m),H(479));n=L(n);}d=M();J(J(J(J(J(d,j),k),H(480)),l),n);CV(h,f,L(d));V(c,h);}g=g+1|0;}}}},Oe=(b,c)=>{let d;d=0;while(d<b.jl){if(W(b,d,c)>0.0)return 0;d=d+1|0;}return 1;},WI=K(),UF=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p;d=b.kr;e=d.kH;Cr();if(e!==D2&&e!==Hw)return;f=1;while(f<Bn(d)){g=Jq(d,f);h=0;while(h<Be(d,f)){i=b.lk;j=i.j1.data[f];i=i.jX.data[f];k=e.g4(0.0,e.g3(0.0))*0.01;l=0;a:{while(l<j.jl){if(e.g4(W(j,l,h),W(i,l,h))>k){l=0;break a;}l=l+1|0;}l=1;}if(l)GO(g,h);h=h+1|0;}if(Dd(g)>0){i=new Co;Ch();j
=JK;m=KK(g);n=Ey(g,H(481),H(482));o=e.ms;g=Ey(g,H(483),H(484));p=M();J(J(J(J(J(J(J(p,m),n),H(485)),o),H(486)),g),H(487));CV(i,j,L(p));V(c,i);}f=f+1|0;}},Vb=K(),XM=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r;d=b.kr;e=!(Pr(b)>0.0)?0:1;f=1;while(f<Bn(d)){g=Du(Be(d,f)).data;h=0;i=g.length;while(h<i){if(!g[h]){j=Jq(d,f);GO(j,h);k=h+1|0;while(k<i){if(!g[k]){a:{l=b.ma;m=l.jz.data;n=m[f];l=l.jy.data[f];o=m[f+1|0];if(W(l,h,0)!==W(l,k,0))p=0;else{p=0;while(true){if(p>=n.jp){p=0;while(p<o.jl){if(W(o,p,h)!==W(o,p,k)){p=0;break a;}p
=p+1|0;}p=1;break a;}if(W(n,h,p)!==W(n,k,p))break;p=p+1|0;}p=0;}}if(p){g[k]=1;GO(j,k);}}k=k+1|0;}if(Dd(j)>1){q=new Co;Ch();r=Jv;n=KK(j);j=!e?H(488):H(489);l=M();J(J(J(l,n),H(490)),j);CV(q,r,L(l));V(c,q);}}h=h+1|0;}f=f+1|0;}},XU=K(),Vc=(b,c,d)=>{let e,f,g,h;e=Bk(b.jw);f=Ci(d)?0:1;if(!f&&!(Pr(c)>=0.001*e)){f=Dz(b);b=M();J(R(J(R(J(b,H(179)),f),H(222)),e),H(491));g=L(b);h=new Co;Ch();b=I9;if(Bn(c.kr)!=1){c=M();J(J(J(c,H(492)),g),H(493));c=L(c);}else{c=M();J(J(J(c,H(494)),g),H(495));c=L(c);}CV(h,b,c);V(d,h);return;}};
function Co(){let a=this;N.call(a);a.mN=null;a.mI=null;}
let CV=(a,b,c)=>{a.mN=b;a.mI=c;},ZV=(a,b)=>{let c=new Co();CV(c,a,b);return c;},Zf=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(Co)){b=b;c=!X(a.mN,b.mN)?0:X(a.mI,b.mI)?1:0;}else c=0;return c;},Ho=K(BI),FK=null,G7=null,JK=null,Jv=null,I9=null,KI=null,Yt=null,Ch=()=>{Ch=Bg(Ho);V0();},Xp=(a,b,c)=>{Ch();Cx(a,b,c);},D_=(a,b)=>{let c=new Ho();Xp(c,a,b);return c;},V0=()=>{let b,c,d;FK=D_(H(371),0);G7=D_(H(367),1);JK=D_(H(496),2);Jv=D_(H(497),3);I9=D_(H(498),4);b=D_(H(499),5);KI=b;c=Bd(Ho,6);d=c.data;d[0]
=FK;d[1]=G7;d[2]=JK;d[3]=Jv;d[4]=I9;d[5]=b;Yt=c;},H_=K(BN),Fs=K(0),FP=(b,c)=>{let d,e,f,g;d=M5(Fu(c));e=BE(200,2);f=BE(200,1);g=0;while(g<200){b.hR(g,d,e);BV(f,g,0,g%2|0);g=g+1|0;}return DZ(e,f);},Qw=K(),Y3=(a,b,c,d)=>{let e,f,g,h;e=(b%2|0)!=1?0:1;f=Eq(c);g=C1(e?f*0.25:f*0.4375+0.5625);h=Eq(c)*6.283185307179586;BV(d,b,0,g*EY(h));BV(d,b,1,g*E2(h));},Ly=K(),Xi=(a,b,c,d)=>{let e,f,g;e=((((b/2|0)*37|0)%100|0)+Eq(c))/100.0;f=e*0.9+0.1;g=e*10.995574287564276+(b%2|0)*3.141592653589793;BV(d,b,0,f*EY(g)+DJ(c)*0.02);BV(d,
b,1,f*E2(g)+DJ(c)*0.02);},M1=K(),XF=(a,b,c,d)=>{let e,f,g,h;e=Eq(c)*3.141592653589793;f=b%2|0?0:1;g=f?EY(e):1.0-EY(e);h=f?E2(e):0.5-E2(e);BV(d,b,0,(g+DJ(c)*0.1-0.5)/1.5);BV(d,b,1,(h+DJ(c)*0.1-0.25)/1.5);},LJ=K(),VJ=(a,b,c,d)=>{let e;e=(b%2|0)-0.5;BV(d,b,0,e+DJ(c)*0.2);BV(d,b,1,e+DJ(c)*0.2);};
function Lc(){let a=this;I.call(a);a.rF=0.0;a.me=null;}
let Yd=(a,b,c)=>{let d,e;d=1;while(true){e=b.jz.data;if(d>=e.length)break;OL(a,c.lc.data[d],a.me.jz.data[d],e[d]);OL(a,c.lb.data[d],a.me.jy.data[d],b.jy.data[d]);d=d+1|0;}},OL=(a,b,c,d)=>{let e,f,g,h,i,j,k;e=b.ji;f=c.ji;g=d.ji;h=0;while(true){i=g.data;if(h>=i.length)break;j=f.data;k=e.data;j[h]=0.9*j[h]+k[h];i[h]=i[h]-a.rF*j[h];h=h+1|0;}},TI=a=>{return CM(a.me);},Uo=(a,b)=>{C8(a.me,b);};
function Ne(){let a=this;I.call(a);a.pq=0.0;a.l$=null;a.md=null;a.oP=null;a.oc=null;a.lu=0.0;a.ln=0.0;}
let XX=(a,b,c)=>{let d,e;a.lu=a.lu*0.9;a.ln=a.ln*0.999;d=1;while(true){e=b.jz.data;if(d>=e.length)break;No(a,c.lc.data[d],a.l$.jz.data[d],a.md.jz.data[d],a.oP.jz.data[d],a.oc.jz.data[d],e[d]);No(a,c.lb.data[d],a.l$.jy.data[d],a.md.jy.data[d],a.oP.jy.data[d],a.oc.jy.data[d],b.jy.data[d]);d=d+1|0;}},No=(a,b,c,d,e,f,g)=>{let h,i,j,k,l,m,n,o,p,q,r,s,t;h=b.ji;i=c.ji;j=d.ji;k=e.ji;l=f.ji;m=g.ji;n=0;while(true){o=m.data;if(n>=o.length)break;p=i.data;q=h.data;r=j.data;s=k.data;t=l.data;p[n]=0.9*p[n]+0.09999999999999998
*q[n];r[n]=0.999*r[n]+0.0010000000000000009*q[n]*q[n];s[n]=p[n]/(1.0-a.lu);t[n]=r[n]/(1.0-a.ln);o[n]=o[n]-a.pq*s[n]/(C1(t[n])+1.0E-8);n=n+1|0;}},T$=a=>{let b,c,d,e,f,g;b=CM(a.l$);c=b.data;d=CM(a.md);e=c.length;f=2*e|0;g=Bo(f+2|0);c=g.data;Ca(b,0,g,0,e);Ca(d,0,g,e,e);c[f]=a.lu;c[f+1|0]=a.ln;return g;},W7=(a,b)=>{let c,d,e;c=b.data;d=(c.length/2|0)-1|0;e=Bo(d);Ca(b,d,e,0,d);C8(a.l$,b);C8(a.md,e);d=2*d|0;a.lu=c[d];a.ln=c[d+1|0];};
function IR(){N.call(this);this.oS=0.0;}
let Mg=null,F_=()=>{F_=Bg(IR);U_();},R9=(a,b,c)=>{let d,e;d=1;while(true){e=b.jz.data;if(d>=e.length)break;PX(a.oS,c.lc.data[d],e[d]);PX(a.oS,c.lb.data[d],b.jy.data[d]);d=d+1|0;}},Tw=a=>{F_();return Mg;},Y9=(a,b)=>{return;},U_=()=>{Mg=Bo(0);};
function PT(){N.call(this);this.rm=0.0;}
let V9=(a,b)=>{let c,d,e;c=Cj(b);d=M5(Fu(a.rm));e=1;while(e<=Bn(b)){c.jz.data[e]=NA(d,Be(b,e),Be(b,e-1|0));c.jy.data[e]=NA(d,Be(b,e),1);e=e+1|0;}return c;},Wz=K(),PX=(b,c,d)=>{let e,f,g,h,i;DO(I1(c,d),H(500),d,c,d);e=c.ji;f=d.ji;g=0;while(true){h=f.data;if(g>=h.length)break;i=e.data;h[g]=h[g]-b*i[g];g=g+1|0;}},I1=(b,c)=>{return b.jl==c.jl&&b.jp==c.jp?1:0;},DO=(b,c,d,e,f)=>{let g,h;if(b)return;g=new BT;d=E4(d);e=E4(e);f=E4(f);h=M();P(J(J(J(J(J(J(J(J(h,H(501)),c),H(303)),d),H(240)),e),H(502)),f),46);BW(g,L(h));Z(g);};
function QG(){let a=this;CZ.call(a);a.rA=null;a.ra=null;}
let SB=a=>{return 2;},VZ=(a,b)=>{let c;if(!b)return a.rA;if(b==1)return a.ra;c=new Cq;Br(c);Z(c);},Rt=K(DH),UJ=null,Jy=()=>{Jy=Bg(Rt);Xq();},JF=(b,c)=>{return SW(b,c);},Tg=(b,c)=>{return UE(b,c);},Ih=(b,c)=>{return ST(b,c);},Xq=()=>{UJ=Bx(Sx);};
function JV(){let a=this;N.call(a);a.k6=null;a.jY=0;a.kq=0;a.k5=null;}
let F3=(a,b,c)=>{return a.k5.data[Bc(c,a.jY)+b|0];},Er=(a,b)=>{let c;c=a.k6;return GT(c.kk,c.kh,b,a.jY);},D8=(a,b)=>{let c;c=a.k6;return GT(c.j_,c.j5,b,a.kq);},GT=(b,c,d,e)=>{e=e-1|0;if(d!=e)c=b+(c-b)/e*d;return c;},Sd=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(JV)){b=b;c=!X(a.k6,b.k6)?0:a.jY!=b.jY?0:a.kq!=b.kq?0:X(a.k5,b.k5)?1:0;}else c=0;return c;},XT=a=>{return a.k6;},RY=a=>{return a.jY;},UC=a=>{return a.kq;},GF=K(BI),It=null,Fc=null,Ws=null,Dj=()=>{Dj=Bg(GF);Wj();},T4=(a,b,c)=>{Dj();Cx(a,b,
c);},P7=(a,b)=>{let c=new GF();T4(c,a,b);return c;},Wj=()=>{let b,c,d;It=P7(H(503),0);b=P7(H(504),1);Fc=b;c=Bd(GF,2);d=c.data;d[0]=It;d[1]=b;Ws=c;},F8=K(BI),GB=null,Kw=null,UB=null,DW=()=>{DW=Bg(F8);X1();},Zg=(a,b,c)=>{DW();Cx(a,b,c);},Of=(a,b)=>{let c=new F8();Zg(c,a,b);return c;},X1=()=>{let b,c,d;GB=Of(H(505),0);b=Of(H(506),1);Kw=b;c=Bd(F8,2);d=c.data;d[0]=GB;d[1]=b;UB=c;};
function Qv(){let a=this;I.call(a);a.n5=null;a.oo=null;}
let HE=(a,b)=>{let c,d,e,f;c=(((b.j0*7|0)+(b.j$*31|0)|0)+b.j6|0)%256|0;d=a.n5.data;if(!(d[c]!==null&&Rg(d[c],b))){a.n5.data[c]=b;d=a.oo;e=Ez(H(507));F2(e,b.j0);F2(e,b.j$);F2(e,b.j6);f=b.lN;if(f<1.0)F2(e,Bs(255.0*f)|0);d.data[c]=L(e);}return a.oo.data[c];};
function LW(){let a=this;N.call(a);a.l5=0;a.n4=0;a.nq=0;}
let X9=(a,b,c,d)=>{a.l5=b;a.n4=c;a.nq=d;},LS=(a,b,c)=>{let d=new LW();X9(d,a,b,c);return d;},Ir=a=>{return a.nq!=(-1)?0:1;},Hi=(b,c)=>{let d,e,f,g,h;d=1;while(d<Bn(b)){e=d+1|0;if(c<IT(b,e))break;d=e;}f=Be(b,d-1|0);g=c-IT(b,d)|0;h=Bc(Be(b,d),f);return g>=h?LS(d,g-h|0,(-1)):LS(d,g/f|0,g%f|0);},EO=(b,c,d,e)=>{return (IT(b,c)+Bc(d,Be(b,c-1|0))|0)+e|0;},KT=(b,c,d)=>{return EO(b,c,Be(b,c),0)+d|0;},IT=(b,c)=>{let d,e;d=0;e=1;while(e<c){d=d+Bc(Be(b,e),Be(b,e-1|0)+1|0)|0;e=e+1|0;}return d;},UY=K();
function NL(){let a=this;I.call(a);a.kr=null;a.om=null;a.ma=null;a.lk=null;a.ls=null;}
let Pr=a=>{let b,c;b=0.0;c=1;while(c<=Bn(a.kr)){b=Qb(Qb(b,a.ls.lc.data[c].ji),a.ls.lb.data[c].ji);c=c+1|0;}return C1(b);},Vy=a=>{let b;b=1;a:{while(b<=Bn(a.kr)){if(!ON(a.ls.lc.data[b].ji))break a;if(!ON(a.ls.lb.data[b].ji))break a;b=b+1|0;}return 1;}return 0;},ON=b=>{let c,d,e;b=b.data;c=b.length;d=0;while(d<c){e=b[d];if(e-e!==0.0)return 0;d=d+1|0;}return 1;},Qb=(b,c)=>{let d,e,f;c=c.data;d=c.length;e=0;while(e<d){f=c[e];b=b+f*f;e=e+1|0;}return b;};
function M7(){let a=this;I.call(a);a.rT=null;a.r_=0;a.nC=null;}
let ZB=(a,b,c)=>{a.nC=Bi();a.rT=b;a.r_=c;},Jq=(a,b)=>{let c=new M7();ZB(c,a,b);return c;},GO=(a,b)=>{let c,d;c=a.nC;d=D7(b);V(c,d);},Dd=a=>{return a.nC.jn;},KK=a=>{let b,c,d,e,f,g,h;b=BG(Dd(a),3);c=M();d=0;while(d<b){if(d>0)O(c,d!=(Dd(a)-1|0)?H(157):H(240));e=O(c,H(508));f=(BF(a.nC,d)).lH+1|0;g=M();R(g,f);h=L(g);g=M();f=0;while(f<h.jj.length){P(g,((BQ(h,f)-48|0)+8320|0)&65535);f=f+1|0;}O(e,L(g));d=d+1|0;}if(Dd(a)>b)O(R(O(c,H(240)),Dd(a)-b|0),H(509));if(Bn(a.rT)<=2)c=L(c);else{C2();g=L(c);f=a.r_;c=M();R(J(J(c,
g),H(510)),f);c=L(c);}return c;},Ey=(a,b,c)=>{if(Dd(a)==1)c=b;return c;};
function Q6(){CZ.call(this);this.q9=null;}
let Wi=a=>{return 1;},Yq=(a,b)=>{let c;if(!b)return a.q9;c=new Cq;Br(c);Z(c);},PV=K(DG),UV=(a,b,c)=>{let d,e,f,g,h,i,j;d=b.ji;e=c.ji;f=0.0;g=0.0;h=0;while(true){i=e.data;if(h>=i.length)break;j=d.data;f=f+M4(a, -i[h],j[h]);g=g+M4(a,1.0-i[h],1.0-j[h]);h=h+1|0;}return f-g;},M4=(a,b,c)=>{return b===0.0&&c===0.0?0.0:b*IX(c);},U9=(a,b,c)=>{return  -c/b+(1.0-c)/(1.0-b);},PU=K(DG),Vw=(a,b,c)=>{let d,e,f,g,h,i;d=b.ji;e=c.ji;f=0.0;g=0;while(true){h=e.data;if(g>=h.length)break;i=d.data[g]-h[g];f=f+i*i;g=g+1|0;}return f;},TZ
=(a,b,c)=>{return 2.0*(b-c);};
function QF(){let a=this;I.call(a);a.oY=null;a.mq=0;a.pI=0.0;a.oB=0;}
let Vq=(a,b)=>{let c,d,e,f,g;c=B8(624);a.oY=c;a.mq=624;if(OK(b,B9)&&VS(b,EQ(4294967295, 0))){c=c.data;c[0]=E9(b);d=1;while(d<624){e=c[d-1|0];c[d]=Bc(1812433253,e^(e>>>30|0))+d|0;d=d+1|0;}return;}f=new BT;g=M();P(P0(J(g,H(511)),b),46);BW(f,L(g));Z(f);},M5=a=>{let b=new QF();Vq(b,a);return b;},Eq=a=>{return ((N_(a)>>>5|0)*6.7108864E7+(N_(a)>>>6|0))/9.007199254740992E15;},DJ=a=>{let b,c,d,e;if(a.oB){a.oB=0;return a.pI;}while(true){while(true){b=Eq(a)*2.0-1.0;c=Eq(a)*2.0-1.0;d=b*b+c*c;if(d>=1.0)continue;else break;}if
(d===0.0)continue;else break;}e=C1((-2.0)*IX(d)/d);a.pI=e*b;a.oB=1;return e*c;},NA=(a,b,c)=>{let d,e,f,g;d=BE(b,c);e=d.ji;f=0;while(true){g=e.data;if(f>=g.length)break;g[f]=DJ(a);f=f+1|0;}return d;},N_=a=>{let b,c,d,e,f,g;if(a.mq==624){b=0;while(b<624){c=a.oY.data;d=c[b]&(-2147483648);e=b+1|0;d=d|c[e%624|0]&2147483647;f=d&1?(-1727483681):0;c[b]=c[(b+397|0)%624|0]^(d>>>1|0)^f;b=e;}a.mq=0;}c=a.oY.data;g=a.mq;a.mq=g+1|0;b=c[g];b=b^(b>>>11|0);b=b^b<<7&(-1658038656);b=b^b<<15&(-272236544);return b^(b>>>18|0);},UG
=K(),PP=(b,c)=>{let d,e,f;d=OT(b);e=OT(c);f=M();P(J(J(J(P(f,40),d),H(157)),e),41);return L(f);},OT=b=>{return Kz(b,b!==Bs(b)?2:0);},Nl=(b,c)=>{let d,e,f;d=P(M(),b);e=Cc(c);f=0;while(f<e.jj.length){P(d,((BQ(e,f)-48|0)+8320|0)&65535);f=f+1|0;}return L(d);};
function ES(){let a=this;N.call(a);a.lT=null;a.mg=null;}
let KH=(a,b,c)=>{a.lT=b;a.mg=c;},ZK=(a,b)=>{let c=new ES();KH(c,a,b);return c;},Vh=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(ES)){b=b;c=!X(a.lT,b.lT)?0:X(a.mg,b.mg)?1:0;}else c=0;return c;};
function MD(){let a=this;I.call(a);a.oU=0;a.rt=0;a.rv=0;a.pw=0;a.qk=null;}
let BJ=a=>{return a.oU>=a.rv?0:1;},BH=a=>{let b,c,d;b=a.rt;c=a.qk;if(b!=c.kJ){c=new PK;Br(c);Z(c);}d=a.oU;a.pw=d;a.oU=d+1|0;return c.bf(d);},WN=K(),E2=b=>{if(b!==0.0)b=Nq(b,0);return b;},EY=b=>{return Nq(b,1);},Nq=(b,c)=>{let d,e,f,g,h,i,j,k,l,m;if(!(Bq(b)<=1.7976931348623157E308))return NaN;if(!(Bq(b)<1647099.3291652855)){d=Bq(b);e=1.4119048864730642E308;while(e>=1647099.3291652855){if(d>=e)d=d-e;e=e/2.0;}if(b<0.0)d=(-1.0)*d;b=d;}e=b*0.6366197723675814+6.755399441055744E15-6.755399441055744E15;f=b-e*1.5707963267341256;b
=e*6.077100506303966E-11;g=f-b;d=e*2.0222662487111665E-21;h=g-d;i=e*8.4784276603689E-32-(f-g-b)-(g-h-d);j=h-i;k=h-j-i;l=(e|0)+c|0;if(!(l&1)){e=j*j;b=0.008333333333333333-e*(1.984126984126984E-4-e*(2.7557319223985893E-6-e*(2.505210838544172E-8-e*(1.6059043836821613E-10-e*(7.647163731819816E-13-e*2.8114572543455206E-15)))));f=e*j;m=j-(f*0.16666666666666666-(f*b-k/2.0)*e-k);}else{e=j*j;b=0.041666666666666664-e*(0.001388888888888889-e*(2.48015873015873E-5-e*(2.755731922398589E-7-e*(2.08767569878681E-9-e*(1.1470745597729725E-11
-e*4.779477332387385E-14)))));d=e/2.0;f=1.0-d;m=1.0-f-d-(j*k-e*e*b)+f;}if(l&2)m= -m;return m;},UM=K(),IX=b=>{let c,d,e,f,g;if(b===0.0)return (-Infinity);if(b<0.0)return NaN;if(!(isNaN(b)?1:0)&&b!==Infinity){c=!(b<2.2250738585072014E-308)?0:1;if(c)b=b*1.8014398509481984E16;d=!c?0:(-54);EW();e=F0;f=512;while(f>0){g=e.data;c=f+1023|0;if(b>=g[c]){b=b*g[( -f|0)+1023|0];d=d+f|0;}else if(b<g[(1-f|0)+1023|0]){b=b*g[c];d=d-f|0;}f=f/2|0;}return b<1.4142135623730951?Pv(d,b):Pv(d+1|0,b/2.0);}return b;},Pv=(b,c)=>{let d,
e,f,g,h,i,j,k,l,m,n;d=c-1.0;e=c+1.0;f=GI(d/e);g=GI(e);d=(d-f*g-f*(c-(g-1.0)))/e;h=f*f;c=0.1111111111111111+h*(0.09090909090909091+h*(0.07692307692307693+h*(0.06666666666666667+h*(0.058823529411764705+h*(0.05263157894736842+h*(0.047619047619047616+h*0.043478260869565216))))));i=h*f;c=i*h*(0.2+h*(0.14285714285714285+h*c))+d/(1.0-h-d*f);e=b;j=e*0.6931471805598903;d=2.0*f;k=j+d;l=k-j-d;m=i*2.0/3.0;n=k+m;return e*5.497923018708371E-14+2.0*c-l-(n-k-m)+n;},Sz=K(),Kl=b=>{let c,d,e,f;if(Bq(b)<700.0){c=Pq(b);d=c|0;e=
JW(d,0);return e+e*LM(b,c,d);}if(!(isNaN(b)?1:0)){if(b>710.0)b=Infinity;else if(b<(-746.0))b=0.0;else{c=Pq(b);f=c|0;c=LM(b,c,f);if(b>0.0){b=JW(f,(-1));b=2.0*(b+b*c);}else{b=JW(f,1022);c=b*c;e=b+c;if(e<1.0){b=e-b-c;c=e+1.0;e=1.0-c+e-b+c-1.0;}b=e*2.2250738585072014E-308;}}}return b;},Pq=b=>{return b*184.6649652337873+6.755399441055744E15-6.755399441055744E15;},JW=(b,c)=>{EW();return K0.data[b&127]*F0.data[((b>>7)+c|0)+1023|0];},LM=(b,c,d)=>{let e,f,g;EW();e=H8.data[d&127];f=b-c*0.005415212348111709-c*1.2864023111638344E-14;g
=f*f;return f+e+g*(0.5+f*0.16666666666666666)+g*g*(0.041666666666666664+f*0.008333333333333333);},T3=K();
function Pf(){let a=this;I.call(a);a.js=null;a.nR=null;}
function MJ(){let a=this;I.call(a);a.jH=null;a.nU=0.0;a.pd=0.0;a.kd=0.0;a.mX=0.0;a.kF=null;a.jO=null;a.l7=null;}
let Yc=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u;a.jH=b;a.nU=c;a.pd=d;e=Dn(b.kg);a.kd=!(c<380.0)?12.0:11.0;a.mX=RL(b,c);a.kF=Bo(e);a.jO=Bo(e);a.l7=Bo(e);f=0;g=d-16.0;while(f<e){a.kF.data[f]=Bf(104.0,g/Be(b,f));h=DP(a)+6.0;i=Ew(a,f)?a.kF.data[f]-h:0.78*a.kF.data[f];j=LT(b,c);a.jO.data[f]=Bu(2.0,Bf(j,i));k=a.l7;if(!f)d=NaN;else{l=Be(a.jH,f);m=a.jH;n=f-1|0;l=Bc(l,Be(m,n));o=EN(a,f)-Dq(a,f);p=NZ(a)/2.0/o;j=(Ma(a,n)-a.jO.data[n])/2.0/o- -p;h=1.0-p-(Ma(a,f)-a.jO.data[f])/2.0/o;i=l>4?0.225:1.0;d=NaN;o=(-Infinity);n
=1;q=C6(l,24);while(n<60&&q<=0){r=n/60.0;s=j<=r&&r<=h?L0(a,f,r,0.0):(-1.0);if(s>0.0){t=L0(a,f,r,p);u=(!(t<0.0)?Bf(t,12.0):Bf(s,12.0)-100.0)-Bq(r-0.4);if(u>o&&!(!(t>=0.0)&&!(p<=i))){d=r;o=u;}}n=n+1|0;}}k.data[f]=d;f=f+1|0;}},Vf=(a,b,c)=>{let d=new MJ();Yc(d,a,b,c);return d;},LT=(b,c)=>{return Bf(Bf(54.0,2.0*(P8(c)-3.0)),0.4*RL(b,c));},P8=b=>{return Bf(32.0,b*0.1);},RL=(b,c)=>{return Bf(250.0,(c-2.0*P8(c))/Bn(b));},Ra=a=>{return a.kd;},DY=(a,b)=>{let c;c=a.mX;return c*b-(c*Bn(a.jH)-a.nU)/2.0;},Ct=(a,b,c)=>{let d,
e;d=(a.pd-DP(a))/2.0;e=a.kF.data;return e[b]*c-(e[b]*(Be(a.jH,b)-1|0)/2.0-d);},F6=(a,b)=>{return a.jO.data[b];},Kn=(a,b)=>{let c,d,e,f,g;c=a.jO.data;d=b.kv;e=c[d];f=DY(a,d);g=e/2.0;return Cy(f-g,Ct(a,b.kv,b.ki)-g,e,e);},Hf=(a,b)=>{return b>0&&a.jO.data[b]>=14.0?1:0;},NH=(a,b)=>{return !(a.jO.data[b]>=33.0)?0:1;},Xa=(a,b)=>{return !(a.jO.data[b]>=46.0)?0:1;},Ew=(a,b)=>{return b>0&&a.kF.data[b]>=56.0&&a.mX>=Kg(a)+4.0?1:0;},Fw=(a,b)=>{return !(a.l7.data[b]>0.0)?0:1;},Gs=a=>{return CI(a.jH)<=600?0:1;},Dq=(a,b)=>
{b=b-1|0;return DY(a,b)- -a.jO.data[b]/2.0;},EN=(a,b)=>{return DY(a,b)-a.jO.data[b]/2.0;},NW=(a,b,c,d)=>{let e;e=!Fw(a,b)?0.5:a.l7.data[b];return Nb(a,e*(EN(a,b)-Dq(a,b))- -Dq(a,b),Eo(a,b,c,d,e),NZ(a));},Nt=(a,b,c)=>{let d;d=Ct(a,b,c)- -a.jO.data[b]/2.0- -(DP(a)/2.0+3.0);return Nb(a,DY(a,b),d,Kg(a));},Nb=(a,b,c,d)=>{return Cy(b-d/2.0,c-DP(a)/2.0,d,DP(a));},DP=a=>{return Bs(a.kd*1.3);},NZ=a=>{return CU(a.kd*0.602*5.0)+6.0;},Kg=a=>{return CU(a.kd*0.602*7.0)+6.0;},Eo=(a,b,c,d,e)=>{let f;f=Ct(a,b-1|0,d);return e
*(Ct(a,b,c)-f)- -f;},Ma=(a,b)=>{let c;c=!Ew(a,b)?0.0:Kg(a);return Bu(a.jO.data[b],c)+6.0;},L0=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q;e=Infinity;f=Be(a.jH,b);g=Bc(f,Be(a.jH,b-1|0));h=0;i=c-d;j=c- -d;k=KO(d,0.0);while(h<g){l=Eo(a,b,h%f|0,h/f|0,c);m=0;while(m<g){if(m!=h){n=m%f|0;o=m/f|0;p=Eo(a,b,n,o,i)-l;q=Eo(a,b,n,o,j)-l;e=Bf(e,(((!(p<0.0)?0:1)==(!(q<0.0)?0:1)?0:1)?0.0:Bf(Bq(p),Bq(q)))-(!k?DP(a):DP(a)/2.0));}m=m+1|0;}h=h+1|0;}return e;},NJ=(b,c,d,e,f)=>{if(b.jv<=c&&c<=D$(b))QP(f,e,Bq(b.jK+b.jS/2.0-d));},O2
=K(),W8=a=>{return performance.now();};
function Nk(){let a=this;N.call(a);a.q1=0.0;a.sb=0.0;a.lA=null;a.na=null;a.pS=null;a.rJ=0.0;a.qU=null;a.oD=0.0;a.lM=0.0;a.oK=0.0;a.rf=0.0;}
let PN=b=>{let c;c=HO(b);return CU((!(!(b-8.8*c>=25.0*c)?0:1)?3.3:3.9)*c);},HO=b=>{return b<380.0?12.0:!(b<560.0)?14.0:13.0;},HA=a=>{return a.lM*0.35;},Fq=a=>{return a.lM*0.08;},KQ=(a,b)=>{return !(b>=a.lM*25.0)?3:7;},ZF=a=>{return a.lA;};
function PO(){let a=this;N.call(a);a.ka=null;a.kl=null;a.oi=null;a.rc=null;}
let Xw=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o;e=a.ka;f=e.lA.jC;g=d.k3;h=g.jY;i=f/(h-1|0);j=new Lf;d=d.mb;f=0.05/i;j.jF=g;j.n3=d;j.r9=f;h=h+2|0;j.mw=h;k=Du(Bc(h,g.kq+2|0));l=k.data;j.oe=k;k=B8(2*l.length|0);l=k.data;j.mv=k;h=0;m=l.length;if(h>m){b=new BT;Br(b);Z(b);}while(h<m){n=h+1|0;l[h]=(-1);h=n;}f=DU(b,Fq(e));d=a.oi;D0();h=d!==E7?20:2;g=KF(b,a.ka.lA,f);d=EA(a.kl.kG,0.0);e=b;B4(e,g,d);m=1;while(m<h){f=m;b=(M9(j,f/h)).p9;o=new Gi;d=b.n7;b=Bi();g=BM(d);while(BJ(g)){k=LQ(c,BH(g));V(b,k);}MR(o,b);B4(e,o,EA(a.kl.kG,
f/(h-1|0)));m=m+1|0;}d=BM((M9(j,0.5)).qK);while(BJ(d)){o=BH(d);Ce(e,E5(LQ(c,o.mf)),Cb(a.kl.ne,Fq(a.ka)*1.2));}},Wu=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p;c=a.oi;D0();d=c!==E7?20:100;c=a.ka;e=I$(0.0,1.0,KQ(c,c.na.jS));c=a.ka;f=a.kl;g=f.kG;h=Cb(f.kz,DU(b,Fq(c)));i=KF(b,c.na,h.lE);j=Kt(Gx(0.0,1.0,0.0,1.0),c.na);k=0;while(k<d){l=!k?CT(i):DS(j,k/d);m=new Ds;n=i.jv;o=i.jK;F5(m,n,o,i.jC,l-o);p=EA(g,k/BA(1,d-1|0));B4(b,m,p);k=k+1|0;}PZ(j,b,c,f,e,D$(i),1);Ce(b,i,h);},T9=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r,s;e
=a.ka;f=a.kl;g=a.rc;h=C1(16.0/Bu(16.0,Jd(d)));i=Bu(2.5,e.oK*h);j=e.rf;k=!(j>0.0)?0.0:DU(b,j*h);l=0;m=KO(k,0.0);n=2.0*k;while(l<Jd(d)){h=W(d.jZ,l,0);j=W(d.jZ,l,1);if(E1(c.ke,h,j)){o=D6(c,h);p=DS(c,j);q=Le(d,l);Es();if(!(g===Gy&&q?1:0))r=EE(o,p,i);else{h=DU(b,i*C1(3.141592653589793));r=new Ds;j=h/2.0;F5(r,Jf(b,o-j),Jf(b,p-j),h,h);}if(m>0){if(r instanceof Hj){e=r;s=EE(e.pc,e.pb,e.oT+k);}else{e=r;s=Cy(e.jv-k,e.jK-k,e.jC+n,e.jS+n);}e=f.j7;B4(b,s,e);}e=!q?f.mO:f.m2;B4(b,r,e);}l=l+1|0;}},GS=K(BI),E7=null,Pt=null,Uw
=null,D0=()=>{D0=Bg(GS);YL();},S9=(a,b,c)=>{D0();Cx(a,b,c);},P9=(a,b)=>{let c=new GS();S9(c,a,b);return c;},YL=()=>{let b,c,d;E7=P9(H(512),0);b=P9(H(513),1);Pt=b;c=Bd(GS,2);d=c.data;d[0]=E7;d[1]=b;Uw=c;},Gc=K(BI),Gy=null,Qq=null,Ua=null,Es=()=>{Es=Bg(Gc);XI();},UD=(a,b,c)=>{Es();Cx(a,b,c);},PE=(a,b)=>{let c=new Gc();UD(c,a,b);return c;},XI=()=>{let b,c,d;Gy=PE(H(514),0);b=PE(H(515),1);Qq=b;c=Bd(Gc,2);d=c.data;d[0]=Gy;d[1]=b;Ua=c;};
function I0(){let a=this;N.call(a);a.ke=null;a.kf=null;}
let VF=(a,b,c)=>{a.ke=b;a.kf=c;},Kt=(a,b)=>{let c=new I0();VF(c,a,b);return c;},D6=(a,b)=>{let c,d,e,f;c=a.kf;d=c.jv;e=a.ke;f=e.kk;return d-(b-f)/(e.kh-f)* -c.jC;},DS=(a,b)=>{let c,d,e,f;c=a.kf;d=c.jK;e=a.ke;f=e.j5;return d-(f-b)/(f-e.j_)* -c.jS;},LQ=(a,b)=>{let c,d,e,f,g;b=b.data;c=b.length;d=Bo(c);e=d.data;f=0;while(f<c){e[f]=D6(a,b[f]);g=f+1|0;e[g]=DS(a,b[g]);f=f+2|0;}return d;},KF=(b,c,d)=>{let e,f;e=Ee(b,c.jv,d);f=Ee(b,c.jK,d);return Cy(e,f,Ee(b,D$(c),d)-e,Ee(b,CT(c),d)-f);},Uu=(a,b,c,d,e,f)=>{let g,h,
i,j,k,l,m,n,o,p,q,r,s,t,u;g=c.lM;h=Cb(d.kz,DU(b,Fq(c)));i=KF(b,a.kf,h.lE);Cu();j=Di(g,CN);k=CT(i)+HA(c);l=BM(e);g=g*0.75;while(BJ(l)){m=BH(l);n=D6(a,m.mA);o=Ee(b,n,h.lE);p=Bo(4);q=p.data;q[0]=o;q[1]=CT(i);q[2]=o;q[3]=k;e=LA(p);r=b;Ce(r,e,h);s=k+HA(c)+g;t=NM(m.kD,j)/2.0;u=Bf(n,r.lm-t-1.0);CF(r,m.kD,u,s,j,d.kK);}PZ(a,b,c,d,f,i.jv,(-1));Ce(b,i,h);},PZ=(a,b,c,d,e,f,g)=>{let h,i,j,k,l,m,n,o,p,q,r,s,t,u,v;h=Cb(d.kz,DU(b,Fq(c)));i=HA(c);j=g;i=f+i*j;k=i+HA(c)*j;j=g<0?k:b.lm-k;l=c.lM;if(g>=0){Cu();m=Dw;}else{Cu();m=
HD;}n=e;o=BM(n);while(BJ(o)){p=NM((BH(o)).kD,Di(1.0,m));if(p>0.0)l=Bf(l,j/p);}o=Di(l,m);e=BM(n);p=(i- -f)/2.0;while(BJ(e)){n=BH(e);q=DS(a,n.mA);r=Ee(b,q,h.lE);s=Ck(n.kD);t=Bo(4);u=t.data;u[0]=f;u[1]=r;u[2]=!s?i:p;u[3]=r;v=LA(t);c=b;Ce(c,v,h);if(!s)CF(c,n.kD,k,q- -l*0.36,o,d.kK);}},TA=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(I0)){b=b;c=!X(a.ke,b.ke)?0:X(a.kf,b.kf)?1:0;}else c=0;return c;};
function J4(){let a=this;N.call(a);a.mk=0;a.nE=null;a.mb=null;a.k3=null;a.jZ=null;a.nB=null;}
let Jd=a=>{return a.jZ.jl;},Le=(a,b)=>{return !(W(a.nB,b,0)>0.5)?0:1;},Xy=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(J4)){b=b;c=a.mk!=b.mk?0:!X(a.nE,b.nE)?0:!X(a.mb,b.mb)?0:!X(a.k3,b.k3)?0:!X(a.jZ,b.jZ)?0:X(a.nB,b.nB)?1:0;}else c=0;return c;},T6=a=>{return a.k3;},N0=K(),MH=null,DX=()=>{DX=Bg(N0);YX();},Qz=b=>{let c,d;DX();c=Bs(b*100.0)|0;if(!c)d=H(516);else if(c==100)d=H(517);else{d=M();P(R(d,c),37);d=L(d);}return d;},Nv=b=>{let c,d;DX();if(b==1)c=H(518);else{c=Go(b);d=M();J(J(J(d,H(519)),c),H(520));c
=L(d);}return c;},Go=b=>{let c;DX();c=MH.data;return b>=c.length?Cc(b):c[b];},Xg=(b,c)=>{let d,e,f,g,h,i,j,k;DX();d=Jd(c);e=0;f=M();g=0;while(g<d){h=c.mb;i=W(c.jZ,g,0);j=W(c.jZ,g,1);i=J9(h,i,j);if(!(!Le(c,g)?(!(i<=0.5)?0:1):!(i>0.5)?0:1)){e=e+1|0;O(O(f,e!=1?H(157):H(2)),PP(W(c.jZ,g,0),W(c.jZ,g,1)));}g=g+1|0;}if(!d)return;if(!e){if(d==1)c=H(521);else{c=Go(d);h=M();J(J(J(h,H(522)),c),H(523));c=L(h);}O(b,c);O(b,H(524));}else{O(O(O(b,H(525)),Go(e)),H(222));O(O(b,Go(d)),d!=1?H(149):H(526));if(e>4)c=H(2);else{k=L(f);c
=M();J(J(c,H(157)),k);c=L(c);}P(O(b,c),46);}},YX=()=>{MH=BO(Bv,[H(527),H(528),H(529),H(530),H(531)]);},DB=K(0);
function MI(){I.call(this);this.rb=null;}
let VU=(a,b)=>{return FZ(b,a.rb);};
function L$(){I.call(this);this.p2=null;}
let V6=(a,b)=>{let c,d,e,f;b=b;c=a.p2;d=M();e=0;while(true){f=c.data;if(e>=f.length)break;if(f[e])R(O(d,d.jE<=0?H(2):H(169)),e);e=e+1|0;}Ba();return CR(b,C9,L(d));},Lq=K(),TE=a=>{return performance.now();};
function Qr(){let a=this;N.call(a);a.jJ=null;a.lQ=null;a.mo=null;a.q6=null;a.mW=null;a.o3=null;}
let Ku=(a,b,c,d)=>{return W(a.lQ.jz.data[b],c,d);},GY=(a,b,c)=>{return W(a.lQ.jy.data[b],c,0);},IE=(a,b)=>{return EL(a.o3)&&GH(a.o3)==b?1:0;},ED=K(0);
function Ds(){let a=this;N.call(a);a.jv=0.0;a.jK=0.0;a.jC=0.0;a.jS=0.0;}
let F5=(a,b,c,d,e)=>{a.jv=b;a.jK=c;a.jC=d;a.jS=e;},Cy=(a,b,c,d)=>{let e=new Ds();F5(e,a,b,c,d);return e;},D$=a=>{return a.jv- -a.jC;},CT=a=>{return a.jK- -a.jS;},Xn=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(Ds)){b=b;c=a.jv!==b.jv?0:a.jK!==b.jK?0:a.jC!==b.jC?0:a.jS===b.jS?1:0;}else c=0;return c;},RZ=a=>{return a.jv;},TN=a=>{return a.jK;};
function Qt(){let a=this;I.call(a);a.jB=null;a.jm=null;a.jA=null;a.o8=null;a.n_=null;a.jt=null;}
let Xs=(a,b,c,d,e)=>{let f;a.jt=b;a.jB=c;a.jm=d;a.jA=e;f=d.kd;Cu();a.o8=Jg(f,CN);a.n_=Di(d.kd,CN);},Xz=(a,b,c,d)=>{let e=new Qt();Xs(e,a,b,c,d);return e;},W_=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v;b=Bn(a.jA.jJ);c=1;while(c<=b){d=P5(a,c);e=Bi();f=Bi();g=Bi();h=0;while(h<=28.0){i=Bi();V(e,i);i=Bi();V(f,i);h=h+1|0;}j=0;while(j<Be(a.jA.jJ,c)){if(!Gs(a.jm))k=0.0;else{l=Bo(4).data;m=0;while(m<Be(a.jA.jJ,c-1|0)){k=Bq(Ku(a.jA,c,j,m));h=0;while(h<4){n=Bu(l[h],k);k=Bf(l[h],k);l[h]=n;h=h+1|0;}m=m+1|0;}k=l[3];}h
=!Gs(a.jm)?2147483647:4;m=0;while(true){i=a.jA.jJ;o=c-1|0;if(m>=Be(i,o))break;i=a.jA;p=IE(i,EO(i.jJ,c,j,m));n=Ku(a.jA,c,j,m);l=BX([Dq(a.jm,c),Ct(a.jm,o,m),EN(a.jm,c),Ct(a.jm,c,j)]);if(p){q=MT(n,P5(a,c));i=DT(a.jt.js.jQ,0.22);r=a.jB;s=E5(l);i=Cb(i,q+10.0);Ce(r,s,i);}t=h>0&&Bq(n)>=k?1:0;h=h-(!t?0:1)|0;if(!(!p&&!t)){if(n!==0.0&&!(isNaN(n)?1:0)){p=Bs(MT(n,d)*4.0)|0;V(BF(!(n<0.0)?f:e,p),l);}else V(g,l);}m=m+1|0;}j=j+1|0;}u=a.jB;i=a.jt.js;k=Bu(2.5,d*7.0);n=Bf(1.0,d*0.8+0.3);r=DT(i.kR,n);s=DT(i.k0,n);v=e;h=v.jn-1|
0;while(h>=0){n=h/4.0;IC(u,BF(f,h),Cb(r,n));IC(u,BF(v,h),Qj(s,n,k));h=h+(-1)|0;}IC(u,g,Cb(i.kK,0.75));c=c+1|0;}c=0;while(c<=b){h=0;while(h<Be(a.jA.jJ,c)){YY(a,K1(c,h));h=h+1|0;}c=c+1|0;}c=1;while(c<=b){Zy(a,c);c=c+1|0;}},P5=(a,b)=>{return Bu(0.2,Bf(1.0,Bf(F6(a.jm,b),F6(a.jm,b-1|0))/60.0*1.5));},YY=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z,ba,bb,bc;c=b.kv;d=a.jA;e=d.mo.data[c].data;f=b.ki;g=e[f];if(!c){R2(a,b,g);return;}a:{h=d.q6.jX.data[c];d=d.jJ;if(c!=Bn(d)){i=d.kH;Cr();if(i!==D2){if(i===
Hw){j=GK((-1.0),1.0);break a;}k=h.ji;l=0.0;while(true){e=k.data;if(f>=e.length)break;l=Bu(l,Bq(e[f]));f=f+h.jp|0;}j=l>0.0?GK( -l,l):GK((-1.0),1.0);break a;}}j=GK(0.0,1.0);}m=Kn(a.jm,b);if(Hf(a.jm,c)){n=Bf(6.0,m.jC/5.0);d=a.jB;i=a.jt.nR;f=b.ki;e=h.ji;o=h.jp;p=Bs(C1(h.jl))|0;q=((p+25|0)-1|0)/25|0;r=p/q|0;s=p-1|0;t=r-1|0;s=(s-Bc(t,q)|0)/2|0;u=Bc(r,r);k=B8(u);v=k.data;w=0;while(t>=0){x=Bc(s+Bc(t,q)|0,p)+s|0;y=0;while(y<r){z=e.data;ba=w+1|0;v[w]=i.ot.data[Ob(j,z[Bc(x+Bc(y,q)|0,o)+f|0])];y=y+1|0;w=ba;}t=t+(-1)|0;}h
=new Rx;if(v.length!=u){b=new BT;d=M();J(R(P(R(J(d,H(532)),r),120),r),H(533));BW(b,L(d));Z(b);}h.ov=r;h.od=r;h.pm=k;i=d.jI;Gk();i.drawImage(S5(Mq,h),m.jv,m.jK,m.jC,m.jS);e=IS(m,n);d=a.jB;i=H2(Ny(Y0(a,m),e));h=a.jt.js.j7;B4(d,i,h);d=a.jB;i=NK(e);h=Cb(a.jt.js.kz,1.25);Ce(d,i,h);}else{d=a.jB;i=Kc(a.jt.nR.qT,Ob(j,g));B4(d,m,i);if(m.jC>=8.0){d=a.jB;i=Cb(a.jt.js.kz,DU(d,1.0));Ce(d,m,i);}}d=Kn(a.jm,b);if(NH(a.jm,c))Vm(a,d,Ej(g));if(Xa(a.jm,c)){g=Ra(a.jm)-1.0;Cu();i=Di(g,Dw);bb=TN(d)- -Ra(a.jm);h=a.jB;j=J_(a,b);g=RZ(d)
+5.0;bc=XV(a.jt.js);CF(h,j,g,bb,i,bc);}l=GY(a.jA,c,Xo(b));if(!Ew(a.jm,c)&&Hf(a.jm,c)&&l!==0.0)Sj(a,d,l);},R2=(a,b,c)=>{let d,e,f,g,h,i,j,k;d=DY(a.jm,0);e=Ct(a.jm,0,b.ki);f=a.jm;g=f.kd;h=EE(d,e,F6(f,0)/2.0);f=a.jB;i=a.jt.js.j7;B4(f,h,i);j=a.jB;i=Cb(a.jt.js.kz,1.25);Ce(j,h,i);if(NH(a.jm,0)){h=a.jB;j=J_(a,b);k=e-g*0.28;b=a.n_;i=a.jt.js.kK;CF(h,j,d,k,b,i);b=a.jB;f=Ej(c);c=e- -g*0.92;i=a.o8;h=a.jt.js.jQ;CF(b,f,d,c,i,h);}else if(!(!Hf(a.jm,1)&&!(F6(a.jm,0)>=g*1.3))){f=a.jB;b=J_(a,b);c=e- -g*0.36;i=a.n_;h=a.jt.js.jQ;CF(f,
b,d,c,i,h);}},Y0=(a,b)=>{let c,d,e,f;c=b.jv-1.0;d=D$(b)+1.0;e=b.jK-1.0;f=CT(b)+1.0;return BX([c,e,d,e,d,f,c,f]);},Vm=(a,b,c)=>{let d,e,f,g,h,i,j,k;d=Bs(a.jm.kd*1.25);e=Bf(b.jC-4.0,a.jm.kd*0.602*c.jj.length+6.0);f=b.jv- -(b.jC-e)/2.0;g=CT(b)-d-4.0;h=IS(Cy(f,g,e,d),3.0);i=a.jB;j=H2(Mk(h));k=DT(a.jt.js.j7,0.86);B4(i,j,k);RK(a,c,b.jv- -b.jC/2.0,g- -d/2.0,a.jt.js.jQ);},RK=(a,b,c,d,e)=>{let f,g;f=a.jB;d=d- -a.jm.kd*0.36;g=a.o8;CF(f,b,c,d,g,e);},Sj=(a,b,c)=>{let d,e,f,g,h,i,j,k;d=Bq(c);e=b.jC;f=e/2.0*d/(d+1.0);g=b.jv
- -e/2.0;h=C6(c,0.0);if(h<0)g=g-f;i=h>=0?a.jt.js.kR:a.jt.js.k0;j=a.jB;k=Cy(g,CT(b)+2.0,f,2.5);B4(j,k,i);},Zy=(a,b)=>{let c,d,e,f,g,h,i,j,k,l;c=0;d=b-1|0;while(c<Be(a.jA.jJ,b)){e=0;while(e<Be(a.jA.jJ,d)){f=EO(a.jA.jJ,b,c,e);g=IE(a.jA,f);if(!(!Fw(a.jm,b)&&!g)){h=Ku(a.jA,b,c,e);PF(a,NW(a.jm,b,c,e),JM(h),h,g);}if(a.jA.mW.data[f]&&!(Gs(a.jm)&&!g)){i=a.jm;h=!Fw(i,b)?0.7:1.0-i.l7.data[b];if(Fw(i,b)&&Bq(h-0.5)<0.2)h=0.8;j=h*(EN(i,b)-Dq(i,b))- -Dq(i,b);k=Bo(2).data;k[0]=j;k[1]=Eo(i,b,c,e,h);LN(a,k[0],k[1]);}e=e+1|0;}f
=KT(a.jA.jJ,b,c);g=IE(a.jA,f);i=Nt(a.jm,b,c);if(!(!Ew(a.jm,b)&&!g)){h=GY(a.jA,b,c);PF(a,i,Jn(H(534),JM(h)),h,g);}if(a.jA.mW.data[f]&&Hf(a.jm,b)){l=Kn(a.jm,K1(b,c));f=!Ew(a.jm,b)&&!g?0:1;LN(a,f?i.jv-6.0:l.jv- -l.jC/2.0,!f?CT(l):i.jK- -i.jS/2.0);}c=c+1|0;}},PF=(a,b,c,d,e)=>{let f,g,h;f=a.jB;g=a.jt.js.j7;B4(f,b,g);if(e){f=a.jB;g=RD(b,3.0);h=Cb(a.jt.js.jQ,1.5);Ce(f,g,h);}f=d<0.0?a.jt.js.k0:!(d>0.0)?a.jt.js.kK:a.jt.js.kR;RK(a,c,b.jv- -b.jC/2.0,b.jK- -b.jS/2.0,f);},LN=(a,b,c)=>{let d,e,f,g;d=a.jB;e=EE(b,c,7.0);f=
a.jt.js.j7;B4(d,e,f);e=a.jB;g=Cy(b-3.5,c-0.5,7.0,5.0);f=a.jt.js.jQ;B4(e,g,f);e=Cy(b-2.2,c-4.5,4.4,7.0);g=a.jB;e=RD(e,2.2);f=Cb(a.jt.js.jQ,1.2);Ce(g,e,f);},J_=(a,b)=>{let c,d;c=Bn(a.jA.jJ);d=b.kv;if(d==c)return H(460);return Nl(d?104:120,b.ki+1|0);},Rb=K(),K0=null,H8=null,F0=null,EW=()=>{EW=Bg(Rb);Uc();},Uc=()=>{let b,c,d,e,f,g,h,i;K0=Bo(128);H8=Bo(128);F0=Bo(2047);b=I_(2.0,0.0);c=0;while(c<7){d=C1(b.k2);e=d*d;b=Rr(d,(b.l2-(e-b.k2-Lv(e,d,d)))/(2.0*d));c=c+1|0;}f=I_(1.0,0.0);g=0;while(g<128){h=K0.data;i=f.k2;h[g]
=i;H8.data[g]=f.l2/i;d=b.k2;e=i*d;d=Lv(e,i,d);f=Rr(e,f.k2*b.l2+f.l2*b.k2-d);g=g+1|0;}d=2.2250738585072014E-308;g=1;while(true){h=F0.data;if(g>=h.length)break;h[g]=d;d=d*2.0;g=g+1|0;}},VD=K();
function Rs(){let a=this;I.call(a);a.pH=null;a.pP=null;a.pQ=null;a.pO=null;}
function O0(){let a=this;I.call(a);a.pl=null;a.pk=null;}
let U8=(a,b)=>{b=b;Cl(a.pl,a.pk.jr,b);},PG=K(0),RO=K(0),WK=K();
function Lu(){let a=this;I.call(a);a.ot=null;a.qT=null;}
let Ob=(b,c)=>{let d;d=b.rL;return Bu(0.0,Bf(255.0,(c-d)/(b.ro-d)*256.0))|0;};
function Jp(){let a=this;N.call(a);a.kv=0;a.ki=0;}
let Y4=(a,b,c)=>{a.kv=b;a.ki=c;},K1=(a,b)=>{let c=new Jp();Y4(c,a,b);return c;},Zv=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(Jp)){b=b;c=a.kv!=b.kv?0:a.ki==b.ki?1:0;}else c=0;return c;},Xo=a=>{return a.ki;},WJ=K(),JM=b=>{let c,d,e,f;c=Ro(Bq(b));d=b<0.0?H(535):!(b>0.0)?H(2):H(271);e=M();f=d.jj.length+c.jj.length|0;while(f<5){P(e,32);f=f+1|0;}return L(O(O(e,d),c));},Ej=b=>{let c;c=Ro(Bq(b));if(b<0.0)c=Jn(H(535),c);return c;},Ro=b=>{let c;if(isNaN(b)?1:0)return H(404);if(b<9999.5)return Kz(b,b<9.995
?2:!(b<99.95)?0:1);if(b>1.0E300)return !(b>1.7976931348623157E308)?H(536):H(405);c=0;while(b>=9.5){b=b/10.0;c=c+1|0;}return L(R(P(R(M(),Bs(b)|0),101),c));};
function N9(){let a=this;N.call(a);a.k2=0.0;a.l2=0.0;}
let YB=(a,b,c)=>{a.k2=b;a.l2=c;},I_=(a,b)=>{let c=new N9();YB(c,a,b);return c;},GI=b=>{let c;c=b*1.34217729E8;return c-(c-b);},Rr=(b,c)=>{let d;d=c+b;return I_(d,c-(d-b));},Lv=(b,c,d)=>{let e,f,g,h;e=GI(c);f=c-e;g=GI(d);h=d-g;return b-e*g-e*h-f*g-f*h;};
function Oa(){I.call(this);this.rU=0;}
let Zp=(a,b)=>{let c;b=Bj(b);c=a.rU;Fd();b.setPrinting(!!c);};
function Qd(){let a=this;I.call(a);a.pn=null;a.po=null;}
let UR=K();
function Lf(){let a=this;I.call(a);a.jF=null;a.n3=null;a.r9=0.0;a.mw=0;a.oe=null;a.mv=null;}
let M9=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t;c=0;while(c<UC(a.jF)){d=0;while(d<RY(a.jF)){e=a.oe;f=RP(a,d,c);g=!(F3(a.jF,d,c)>b)?0:1;e.data[f]=g;d=d+1|0;}c=c+1|0;}c=(-1);while(c<a.jF.kq){g=(-1);while(g<a.jF.jY){d=RP(a,g,c);e=a.oe.data;h=e[d];i=d+1|0;j=e[i];f=d+a.mw|0;k=e[f+1|0];l=e[f];if(!(h==j&&j==k&&k==l)){m=h==k&&j==l?1:0;a:{e=Du(4).data;e[0]=h;e[1]=j;e[2]=k;e[3]=l;if(m){n=a.n3;o=(Er(a.jF,g)+Er(a.jF,g+1|0))/2.0;p=(D8(a.jF,c)+D8(a.jF,c+1|0))/2.0;if(J9(n,o,p)>b){f=1;break a;}}f=0;}q=B8(4).data;j=2
*d|0;q[0]=j;q[1]=(2*i|0)+1|0;q[2]=2*(d+a.mw|0)|0;q[3]=j+1|0;d=0;while(d<4){if(e[d]&&!e[(d+1|0)%4|0]){h=d;while(true){h=(h+(!f?3:1)|0)%4|0;if(e[h])continue;if(e[(h+1|0)%4|0])break;}a.mv.data[q[d]]=q[h];}d=d+1|0;}}g=g+1|0;}c=c+1|0;}n=Bi();r=Bi();c=0;while(true){e=a.mv.data;if(c>=e.length)break;if(e[c]!=(-1)){s=new Oo;s.kV=Bo(64);s.kT=Du(32);f=c;while(a.mv.data[f]!=(-1)){g=f/2|0;d=a.mw;h=(g%d|0)-1|0;g=(g/d|0)-1|0;d=(f%2|0)!=1?0:1;i=d?h:h+1|0;d=!d?g:g+1|0;if(!Om(a,h,g))K3(s,Er(a.jF,i),D8(a.jF,d),0);else if(Om(a,
i,d))TF(a,s,h,g,i,d,b);else K3(s,Er(a.jF,h),D8(a.jF,g),0);e=a.mv.data;g=e[f];e[f]=(-1);f=g;}e=VG(s);V(n,e);XA(s,r);}c=c+1|0;}t=new QO;t.p9=H2(n);t.qK=r;return t;},RP=(a,b,c)=>{return (Bc(c+1|0,a.mw)+b|0)+1|0;},Om=(a,b,c)=>{let d;a:{if(b>=0){d=a.jF;if(b<d.jY&&c>=0&&c<d.kq){b=1;break a;}}b=0;}return b;},TF=(a,b,c,d,e,f,g)=>{let h,i,j,k,l,m,n,o,p,q,r,s,t,u;h=Er(a.jF,c);i=D8(a.jF,d);j=Er(a.jF,e)-h;k=D8(a.jF,f)-i;l=0.0;m=1.0;n=F3(a.jF,c,d)-g;o=F3(a.jF,e,f)-g;p=!(o>0.0)?0:1;q=0;while(true){r=m-l;s=a.r9;if(!(r>s))break;s
=q>=3?(l+m)/2.0:QB(l,m,n,o,s/2.0);t=a.n3;r=h+s*j;u=i+s*k;r=J9(t,r,u)-g;if((!(r>0.0)?0:1)==p){m=s;o=r;s=l;r=n;}q=q+1|0;l=s;n=r;}s=QB(l,m,n,o,0.0);K3(b,h+s*j,i+s*k,1);},QB=(b,c,d,e,f)=>{let g;g=b-(c-b)/(e-d)*d;return !(b<=g&&g<=c?1:0)?(b+c)/2.0:Bu(b+f,Bf(c-f,g));};
function QO(){let a=this;N.call(a);a.p9=null;a.qK=null;}
function G5(){N.call(this);this.mf=null;}
let Za=(a,b)=>{a.mf=b;},E5=a=>{let b=new G5();Za(b,a);return b;},LA=b=>{return E5(b);},Vd=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(G5)){b=b;c=X(a.mf,b.mf)?1:0;}else c=0;return c;};
function Rk(){let a=this;N.call(a);a.p5=null;a.lE=0.0;a.q4=0.0;}
let Xh=(a,b,c,d)=>{a.p5=b;a.lE=c;a.q4=d;},Qj=(a,b,c)=>{let d=new Rk();Xh(d,a,b,c);return d;},Cb=(b,c)=>{return Qj(b,c,0.0);},Qy=K(),Iv=null,Fh=()=>{Fh=Bg(Qy);Ti();},I$=(b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p;Fh();if(b<c){e=c-b;if(e!==Infinity){e=e/d;f=1.0;g=e/10.0;while(f<=g){f=f*10.0;}g=10.0;while(f>e){f=1.0/g;g=g*10.0;}d=0;while(Iv.data[d]*f<e){d=d+1|0;}while(true){g=Iv.data[d]*f;h=g*Fo(b/g);i=Fo((b-h)/g+1.0E-10);j=Bo((CU((c-h)/g-1.0E-10)-i|0)+1|0).data;k=0;l=j.length;while(k<l){j[k]=g*(i+k)+h;k=k+1|0;}d=d+
(-1)|0;if(d<0)break;m=0;k=0;while(k<l){e=j[k];if(e>=b&&e<=c)m=m+1|0;k=k+1|0;}if(m>=2)break;}e=j[1]-j[0];g=1.0;m=0;i=1.0E-6*e;while(m<15){d=0;a:{while(d<l){f=j[d]*g;if(Bq(f-Bs(f))>i*g){d=0;break a;}d=d+1|0;}d=1;}if(d)break;g=g*10.0;m=m+1|0;}n=Bi();d=0;e=1.0E-10*e;f=b-e;c=c+e;while(d<l){b=j[d];if(b>=f&&b<=c){o=new Iu;p=Kz(b,m);o.mA=b;o.kD=p;V(n,o);}d=d+1|0;}return n;}}n=new BT;BW(n,H(537));Z(n);},ZN=b=>{Fh();return b>=1.0&&b===Bs(b)?1:0;},Kz=(b,c)=>{let d,e,f;Fh();d=Bq(b);e=0;while(e<c){d=d*10.0;e=e+1|0;}f=P0(M(),
Fu(Bs(d)));while(true){e=f.jE;if(e>c)break;ER(f,0,48);}if(c>0)ER(f,e-c|0,46);if(b<0.0&&Bs(d)!==0.0)ER(f,0,8722);return L(f);},Ti=()=>{Iv=BX([0.1,0.2,0.25,0.5,1.0,2.0,2.5,5.0,10.0,20.0]);},Us=K();
function R_(){let a=this;N.call(a);a.sm=null;a.sl=null;a.sj=0.0;a.sn=0.0;}
function Pm(){let a=this;I.call(a);a.nS=null;a.mE=null;a.oL=null;}
let Ip=(a,b)=>{return !(a.nS.k5.data[b]>0.5)?0:1;},E_=(a,b,c,d)=>{if(!a.mE.data[b]&&Ip(a,b)==c){a.mE.data[b]=1;a.oL.data[d]=b;return d+1|0;}return d;};
function Ux(){let a=this;I.call(a);a.sp=0.0;a.sk=null;a.si=null;a.so=null;}
let MT=(b,c)=>{let d;d=Bf(Bq(b),3.4028234663852886E38);return Bu(0.75,c*7.0*d/(d+4.0));},IC=(b,c,d)=>{let e;if(!Ci(c)){e=new IZ;e.qZ=c;Ce(b,e,d);}},Qc=K(0);
function Qi(){let a=this;I.call(a);a.qi=null;a.qh=null;}
let J9=(a,b,c)=>{let d,e;d=a.qi;e=a.qh;BV(d.nM,0,0,b);BV(d.nM,0,1,c);DL(d.oZ,e);return W(GA(d.oZ),0,0);};
function Gi(){N.call(this);this.n7=null;}
let MR=(a,b)=>{a.n7=b;},H2=a=>{let b=new Gi();MR(b,a);return b;};
function Iu(){let a=this;N.call(a);a.mA=0.0;a.kD=null;}
let Y5=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(Iu)){b=b;c=a.mA!==b.mA?0:X(a.kD,b.kD)?1:0;}else c=0;return c;},VC=K(),NM=(b,c)=>{let d,e,f,g,h,i;d=0.0;e=0;while(e<b.jj.length){f=BQ(b,e);g=c.lw;Dj();if(g===Fc)h=MP(0.602,c.k7);else{a:{switch(f){case 32:case 39:case 40:case 41:case 44:case 46:case 58:case 59:case 91:case 93:case 105:case 106:case 108:case 124:break;case 37:case 64:case 77:case 87:case 109:case 119:case 8230:h=1.02;break a;case 42:case 43:case 45:case 61:case 215:case 8722:h=0.84;break a;default:if
(f>=65&&f<=90){h=0.79;break a;}h=0.65;break a;}h=0.41;}i=c.lY;DW();if(i===Kw)h=1.12*h;h=MP(h,c.k7);}d=d+h;e=e+1|0;}return d;};
function Hj(){let a=this;N.call(a);a.pc=0.0;a.pb=0.0;a.oT=0.0;}
let RR=(a,b,c,d)=>{a.pc=b;a.pb=c;a.oT=d;},EE=(a,b,c)=>{let d=new Hj();RR(d,a,b,c);return d;},K7=K(),PW=null,EB=()=>{EB=Bg(K7);SR();},IS=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s;EB();d=b.jv;e= -c;d=d-e;f=D$(b)-c;g=b.jK-e;h=CT(b)-c;i=PW.data;j=i.length;k=Bo(4*j|0);l=k.data;m=0;n=0;while(n<4){o=0;while(o<j){p=n%2|0;q=!p?i[o]:i[o+1|0];r=p?i[o]:i[o+1|0];s=m+1|0;l[m]=n%3|0?d-q*c:f-q*e;m=s+1|0;l[s]=n>=2?g-r*c:h-r*e;o=o+2|0;}n=n+1|0;}return k;},RD=(b,c)=>{EB();return NK(IS(b,c));},NK=b=>{let c,d,e,f;EB();c=b.data;d
=c.length;e=Bo(d+2|0);f=e.data;Ca(b,0,e,0,d);f[d]=c[0];f[d+1|0]=c[1];return E5(e);},SR=()=>{let b,c,d,e,f;EB();b=Bo(14);c=b.data;d=0;while(d<=6){e=2*d|0;f=1.5707963267948966*d/6.0;c[e]=Tm(f);c[e+1|0]=WH(f);d=d+1|0;}PW=b;};
function Oo(){let a=this;I.call(a);a.kV=null;a.kT=null;a.kp=0;}
let K3=(a,b,c,d)=>{let e,f,g,h,i,j;e=a.kp;if(e==a.kT.data.length){a.kV=Gn(a.kV,4*e|0);f=a.kT.data;g=2*a.kp|0;h=Du(g);i=h.data;g=BG(g,f.length);e=0;while(e<g){i[e]=f[e];e=e+1|0;}a.kT=h;}h=a.kV.data;j=a.kp;e=2*j|0;h[e]=b;h[e+1|0]=c;a.kT.data[j]=d;a.kp=j+1|0;},VG=a=>{let b,c,d,e,f,g,h,i;b=Bo(2*a.kp|0);c=b.data;d=0;e=0;while(e<a.kp){a:{if(e){f=d-1|0;if(Qe(a,b,f,e,0))break a;if(Qe(a,b,f,e,1))break a;}g=2*d|0;h=a.kV.data;i=2*e|0;c[g]=h[i];c[g+1|0]=h[i+1|0];d=d+1|0;}e=e+1|0;}return Gn(b,2*d|0);},Qe=(a,b,c,d,e)=>{let f,
g;f=b.data;b=a.kV.data;g=b[(2*d|0)+e|0];return f[(2*c|0)+e|0]===g&&b[(2*((d+1|0)%a.kp|0)|0)+e|0]===g?1:0;},XA=(a,b)=>{let c,d,e,f,g,h,i;c=0;while(true){d=a.kp;e=C6(c,d);if(e>=0)break;if(!a.kT.data[c])break;c=c+1|0;}if(!e){f=OH(a,0,d+1|0);V(b,f);return;}d=0;e=1;while(true){g=a.kp;if(e>g)break;h=a.kT.data;i=c+e|0;if(h[i%g|0])d=d+1|0;else if(d>0){f=OH(a,i-d|0,d);V(b,f);d=0;}e=e+1|0;}},OH=(a,b,c)=>{let d,e,f,g,h,i;d=Bo(2*c|0);e=d.data;f=0;while(f<c){g=(b+f|0)%a.kp|0;h=2*f|0;i=a.kV.data;g=2*g|0;e[h]=i[g];e[h+1|0]
=i[g+1|0];f=f+1|0;}return E5(d);};
function IZ(){N.call(this);this.qZ=null;}
function Qp(){let a=this;N.call(a);a.rL=0.0;a.ro=0.0;}
let Zw=(a,b,c)=>{a.rL=b;a.ro=c;},GK=(a,b)=>{let c=new Qp();Zw(c,a,b);return c;};
function Rx(){let a=this;N.call(a);a.ov=0;a.od=0;a.pm=null;}
function HI(){let a=this;N.call(a);a.se=0.0;a.sf=0.0;a.sg=0.0;}
let Ve=null,FU=()=>{FU=Bg(HI);WD();},MP=(b,c)=>{FU();return  -(b* -c);},WD=()=>{let b;b=new HI;FU();b.se=1.0;b.sf=0.0;b.sg=0.0;Ve=b;};
function LX(){I.call(this);this.pA=null;}
let SE=(a,b)=>{return FZ(b,a.pA);};
function JY(){let a=this;I.call(a);a.mM=null;a.o4=null;a.nH=null;a.px=null;}
let Mq=null,Gk=()=>{Gk=Bg(JY);UI();},S5=(a,b)=>{let c,d,e,f,g,h;if(!(a.nH.width==b.ov&&a.nH.height==b.od))Mr(a,b.ov,b.od);c=b.pm;d=0;while(true){e=c.data;if(d>=e.length)break;f=e[d];b=a.px;g=f&(-16711936)|f>>16&255|(f&255)<<16;b[d]=g;d=d+1|0;}b=a.o4;h=a.nH;b.putImageData(h,0.0,0.0);return a.mM;},Mr=(a,b,c)=>{let d,e,f,g;d=a.mM;e=b;d.width=e;d=a.mM;e=c;d.height=e;d=a.o4;f=b;g=c;d=d.createImageData(f,g);a.nH=d;a.px=new Int32Array(d.data.buffer);},UI=()=>{let b,c;b=new JY;Gk();c=window.document.createElement("canvas");b.mM
=c;b.o4=c.getContext("2d");Mr(b,1,1);Mq=b;},PK=K(BN);
function ND(){I.call(this);this.pW=null;}
let Ul=(a,b)=>{return Ga(b,a.pW);};
function QT(){I.call(this);this.qA=null;}
let SH=(a,b)=>{return Ga(b,a.qA);},Q$=K(),MM=null,Jw=()=>{Jw=Bg(Q$);Zk();},Zk=()=>{let b,c;Cu();b=B8((Lw.be()).data.length);c=b.data;MM=b;c[Dw.jN]=1;c[CN.jN]=2;c[HD.jN]=3;},Kj=K(Ex),KJ=K(Kj),PL=K(KJ),RM=K(BN),Me=K(),LC=null,HB=()=>{HB=Bg(Me);W4();},W4=()=>{let b,c;b=B8((B6()).data.length);c=b.data;LC=b;c[B0.jN]=1;c[Cf.jN]=2;c[Dm.jN]=3;c[C0.jN]=4;};
function RG(){I.call(this);this.p7=null;}
let S3=(a,b)=>{return FZ(b,a.p7);};
function Q7(){let a=this;I.call(a);a.mr=0;a.l0=0.0;}
let QP=(a,b,c)=>{if(c<=a.l0){a.mr=b;a.l0=c;}};
SQ([]);
C4([I,0,0,[],1,0,0,["X",Q(Sb)],Em,0,I,[],1537,0,0,0,DV,0,I,[],1537,0,0,0,Kf,0,I,[],1537,0,0,0,Bv,0,I,[Em,DV,Kf],17,0,()=>C2(),["X",Q(U)],DH,0,I,[Em],1025,0,0,0,Fb,0,DH,[DV],1,0,()=>DM(),["X",Q(YE)],G$,0,I,[Em,Kf],0,0,0,["y",Q(Is),"g",Y(L)],P_,0,I,[],1537,0,0,0,HQ,0,G$,[P_],1,0,0,["g",Y(Ub),"y",Q(Y$)],Ex,0,I,[],1,0,0,0,E0,0,Ex,[],1,0,0,0,BN,0,E0,[],1,0,0,0,E8,0,I,[],1025,0,0,0,WT,0,E8,[],17,0,0,0,WF,0,E8,[],17,0,0,0,Md,0,I,[],1537,0,0,0,Ry,0,I,[Md],1537,0,0,0,Ls,0,I,[],1537,0,0,0,PJ,0,I,[Ry,Ls],17,0,0,0,NY,0,
I,[],17,0,()=>ET(),0,Un,0,I,[],17,0,0,0,U5,0,I,[],17,0,0,0,Vo,0,I,[],17,0,0,0,Ks,0,I,[],1537,0,0,0,MW,0,I,[Ks],1,0,0,0,IG,0,I,[DV],1,0,()=>G0(),0,GD,0,I,[],17,0,0,["X",Q(Xx)],WL,0,I,[],17,0,0,0,Pz,0,I,[],1537,0,0,0,Gg,0,I,[Pz],1537,0,0,0,EF,0,I,[Gg],1025,0,0,["m",Y(Ci)],Ri,0,I,[Gg],1537,0,0,0,HW,0,I,[Ri],1537,0,0,0,EU,0,EF,[HW],1025,0,0,["p",Y(BM),"X",Q(F1)],I5,0,I,[],1537,0,0,0,D9,0,I,[],1537,0,0,0,Ge,0,EU,[I5,Em,D9],1,0,0,["bf",Q(BF),"ba",Y(TQ)],BI,0,I,[DV,Em],1025,0,0,["X",Q(Tb)],Dg,0,BI,[],65553,0,()=>Ba(),
0,Hp,0,I,[],17,0,0,0,Cq,0,BN,[],1,0,0,0,Yu,0,BN,[],1,0,0,0,B_,0,I,[],1537,0,0,0,Cn,0,I,[B_],1537,0,0,0,S6,0,I,[Cn],1025,0,0,0,QZ,0,I,[],1536,0,0,0,MN,0,I,[QZ],16,0,0,0,BB,0,I,[B_],1537,0,0,0,Kp,0,I,[BB],1,0,0,0]);
C4([Ko,0,I,[BB],1,0,0,0,Kr,0,I,[BB],1,0,0,0,Kq,0,I,[BB],1,0,0,0,KP,0,I,[],17,0,0,["X",Q(K2)],Mv,0,I,[],16,0,0,0,Py,0,I,[],17,0,0,0,SA,0,I,[],17,0,0,0,Gv,0,I,[],17,0,0,0,Ec,0,I,[],1537,0,0,0,QM,0,I,[Ec],1,0,0,["bK",Y(Yp)],Nj,0,I,[],17,0,0,0,QQ,0,I,[],17,0,0,0,PS,0,I,[],17,0,0,0,L7,0,I,[],16,0,0,0,IA,0,I,[],17,0,0,0,BS,0,I,[],1537,0,0,0,QL,0,I,[BS],1,0,0,["gc",Y(TS)],BT,0,BN,[],1,0,0,0,FN,0,BI,[],65552,0,()=>Fz(),0,N,0,I,[],1025,0,0,0,CP,0,I,[],1537,0,0,0,JX,0,N,[CP],17,0,0,["dx",Q(U7),"bl",Y(Vz)],IY,0,N,[CP],
17,0,()=>GV(),["dx",Q(TD),"bl",Y(Si)],RE,0,N,[CP],17,0,0,["dx",Q(XJ),"bl",Y(U6)],He,0,N,[CP],17,0,0,["dx",Q(Iy),"bl",Y(UT)],Gp,0,N,[CP],17,0,0,["dx",Q(NQ),"bl",Y(WZ)],IK,0,N,[CP],17,0,0,["dx",Q(Zt),"bl",Y(X$)],Mh,0,N,[CP],17,0,0,["dx",Q(XW),"bl",Y(Zn)],FO,0,N,[CP],17,0,0,["dx",Q(R7),"bl",Y(U1)],OQ,0,E0,[],1,0,0,0,WR,0,I,[],17,0,0,0,NS,0,I,[],17,0,0,0,MO,0,I,[B_],1537,0,0,0,H3,0,I,[MO],1,0,0,0,Qh,0,N,[],17,0,0,0,Rn,0,I,[],16,0,0,0,QD,0,I,[],1,0,0,0,QU,0,I,[],16,0,0,0,I4,0,I,[],16,0,()=>F7(),0,FH,0,I,[],1025,
0,0,0,IP,0,I,[],1537,0,0,["g8",Y(Rq)],NP,0,FH,[IP],16,0,0,["g7",Da(Xd),"g9",Da(ZG),"g8",Y(YA),"g$",BK(Yr),"ex",Q(Wa),"ew",BK(X6)],Qn,0,FH,[IP],16,0,0,["g8",Y(Rq),"g7",Da(S8),"g9",Da(Ue),"g$",BK(UP),"ex",Q(Ts),"ew",BK(YG)],Jj,0,I,[],16,0,()=>CC(),0,P6,0,I,[],16,0,0,0,Lr,0,I,[],16,0,0,0,Nr,0,I,[],16,0,0,0,Ju,0,I,[],1537,0,0,0,Pu,0,I,[Ju],1,0,0,0,Oz,0,I,[],16,0,0,0]);
C4([NE,0,I,[],16,0,0,0,HL,0,I,[],16,0,0,0,OR,0,I,[],16,0,0,0,Ka,0,I,[],16,0,()=>J6(),0,Iw,0,I,[],16,0,()=>Fd(),0,JE,0,I,[B_],1537,0,0,0,Ia,0,I,[JE],1,0,0,0,J3,0,I,[],1537,0,0,0,N4,0,I,[J3],1,0,0,["gV",Q(YW)],MZ,0,I,[J3],1,0,0,["gV",Q(TM)],TY,0,I,[],17,0,0,0,N6,0,I,[BS],1,0,0,["gc",Y(W5)],FV,0,I,[],17,0,0,0,IW,0,I,[BB],1,0,0,0,NO,0,I,[BS],1,0,0,["gc",Y(TB)],FM,0,I,[],16,0,0,0,FR,0,I,[],1536,0,0,0,NN,0,I,[FR],1,0,0,["gh",BK(Sv)],IN,0,I,[BB],1,0,0,0,IM,0,I,[BB],1,0,0,0,IL,0,I,[BB],1,0,0,0,LG,0,I,[BS],1,0,0,["gc",
Y(S1)],LI,0,I,[BS],1,0,0,["gc",Y(Vl)],LH,0,I,[BS],1,0,0,["gc",Y(X2)],LF,0,I,[BS],1,0,0,["gc",Y(SF)],LE,0,I,[BS],1,0,0,["gc",Y(UL)],HS,0,I,[BB],1,0,0,0,HR,0,I,[BB],1,0,0,0,GL,0,N,[],17,0,0,["X",Q(Tv)],Ow,0,I,[FR],1,0,0,["gh",BK(Wy)],Ox,0,I,[FR],1,0,0,["gh",BK(VN)],Ja,0,I,[BB],1,0,0,0,Jb,0,I,[BB],1,0,0,0,Ot,0,I,[BS],1,0,0,["gc",Y(WS)],SV,0,I,[],17,0,0,0,Ou,0,I,[BS],1,0,0,["gc",Y(Zi)],Os,0,I,[BS],1,0,0,["gc",Y(RX)],L5,0,I,[],17,0,0,0,OB,0,I,[],17,0,()=>DE(),0,MY,0,I,[BS],1,0,0,["gc",Y(Tz)],M2,0,I,[BS],1,0,0,["gc",
Y(U3)],M0,0,I,[BS],1,0,0,["gc",Y(Wv)],QX,0,I,[BS],1,0,0,["gc",Y(US)],QY,0,I,[BS],1,0,0,["gc",Y(XB)],QW,0,I,[BS],1,0,0,["gc",Y(R4)],JL,0,I,[BB],1,0,0,0,Hv,0,BI,[],65553,0,()=>GM(),0,Gm,0,N,[],17,0,()=>Ht(),["X",Q(RW)],Kb,0,I,[BB],1,0,0,0,Ii,0,I,[BB],1,0,0,0]);
C4([IQ,0,I,[JE],1,0,0,0,Ei,0,I,[],1537,0,0,0,Qx,0,I,[Ei],1,0,0,["de",Q(SY)],Zz,0,I,[],17,0,0,0,QA,0,I,[B_],1537,0,0,0,KS,0,I,[QA],1,0,0,0,CZ,0,EU,[D9],1024,0,0,0,IJ,0,CZ,[D9],1,0,0,["bf",Q(FY),"ba",Y(Dn)],O$,0,I,[Ec],1,0,0,["bK",Y(TW)],X8,0,I,[],17,0,0,0,MQ,0,I,[],1,0,0,0,XY,0,I,[],17,0,0,0,I8,0,N,[],17,0,0,["X",Q(XE)],ME,0,I,[],17,0,0,0,Cg,0,I,[],17,0,0,["X",Q(HT)],Wd,0,I,[],17,0,0,0,M_,0,I,[Ec],1,0,0,["bK",Y(Tq)],Hn,0,I,[],1537,0,0,0,Q9,0,I,[Hn],1,0,0,0,Pb,0,I,[],16,0,0,0,D3,0,BN,[],1,0,0,0,H9,0,N,[],16,0,
0,["X",Q(UK)],Tx,0,I,[],16,0,0,0,Uv,0,I,[],17,0,0,0,OC,0,DH,[DV],1,0,()=>JN(),0,BY,0,BI,[],66561,0,()=>Cr(),0,Mc,0,I,[],32768,0,()=>HK(),0,Oq,0,I,[B_],1537,0,0,0,H6,0,I,[Oq],1,0,0,0,KV,0,I,[BB],1,0,0,0,KW,0,I,[BB],1,0,0,0,KX,0,I,[BB],1,0,0,0,KY,0,I,[BB],1,0,0,0,KZ,0,I,[BB],1,0,0,0,JS,0,I,[BB],1,0,0,0,JT,0,I,[BB],1,0,0,0,JU,0,I,[BB],1,0,0,0,Iz,0,I,[BB],1,0,0,0,EH,0,BN,[],1,0,0,0,LD,0,I,[],16,0,0,0,ZE,0,I,[],17,0,0,0,P$,0,I,[],0,0,()=>Fx(),0,Ye,0,I,[B_],1,0,0,0,Ql,0,I,[],17,0,()=>Fk(),0,K9,0,I,[B_],1537,0,0,0,N2,
0,I,[K9],1537,0,0,0,Rd,0,I,[B_],1537,0,0,0,Oh,0,I,[Cn],1537,0,0,0,QJ,0,I,[Cn],1537,0,0,0,Pj,0,I,[Cn],1537,0,0,0]);
C4([Qu,0,I,[Cn],1537,0,0,0,My,0,I,[Cn],1537,0,0,0,NB,0,I,[Cn],1537,0,0,0,MX,0,I,[Cn],1537,0,0,0,Mj,0,I,[Cn],1537,0,0,0,Vi,0,I,[N2,Rd,Cn,Oh,QJ,Pj,Qu,My,NB,MX,Mj],1025,0,0,0,XS,0,I,[],16,0,0,0,Qk,0,I,[],16,0,0,0,Ig,0,N,[],17,0,0,["X",Q(Uy)],Gt,0,I,[],17,0,0,0,Qf,0,N,[],16,0,0,0,Ff,0,N,[],17,0,0,0,K_,0,I,[],17,0,0,0,QK,0,I,[],16,0,0,0,TH,0,I,[],1,0,0,0,T2,0,I,[],17,0,0,0,Rf,0,I,[Ei],1,0,0,["de",Q(Td)],Id,0,I,[BB],1,0,0,0,In,0,N,[],17,0,0,["X",Q(Gu)],Jr,0,N,[],16,0,0,0,Hh,0,N,[],17,0,()=>Hd(),["X",Q(Mu)],Nx,0,I,
[],17,0,0,0,CJ,0,N,[],17,0,0,["X",Q(Rg)],DC,0,I,[],17,0,()=>FA(),0,QC,0,I,[],1537,0,0,0,H1,0,I,[QC],17,0,()=>DK(),0,N$,0,I,[Ei],1,0,0,["de",Q(Uj)],HC,0,N,[],16,0,0,["X",Q(V$)],I2,0,N,[],16,0,0,["X",Q(Wm)],On,0,N,[],17,0,0,0,JD,0,N,[],16,0,0,["X",Q(V8)],Hl,0,Cq,[],1,0,0,0,DG,0,BI,[],66561,0,()=>Gd(),0,Ft,0,I,[],1537,0,0,0,MK,0,I,[Ft],17,0,0,["el",BK(UW),"d1",Y(Vn),"d8",Q(SN)],EP,0,I,[],1537,0,0,0,M6,0,N,[EP],17,0,0,["dW",Q(Wr)],LL,0,N,[EP],17,0,0,["dW",Q(S0)],QV,0,N,[EP],17,0,0,["dW",Q(X7)],K$,0,I,[],1537,0,
0,0,Rc,0,I,[K$],1,0,0,0,S2,0,I,[],17,0,0,0,G_,0,BN,[],1,0,0,0,Lp,0,BY,[],65552,0,0,["g3",Q(Pa),"g4",BK(X0)],Lo,0,BY,[],65552,0,0,["g3",Q(YV),"g4",BK(Zl)],Lm,0,BY,[],65552,0,0,["g3",Q(Vg),"g4",BK(R$)],Ll,0,BY,[],65552,0,0,["g3",Q(Zu),"g4",BK(T8)],Lk,0,BY,[],65552,0,0,["g3",Q(Vs),"g4",BK(UX)],Lj,0,BY,[],65552,0,0,["g3",Q(YM),"g4",BK(VH)],Li,0,BY,[],65552,0,0,["g3",Q(TK),"g4",BK(YC)]]);
C4([WW,0,I,[B_],1025,0,0,0,I3,0,I,[B_],1536,0,0,0,HZ,0,I,[I3],1,0,0,0,HY,0,I,[I3],1,0,0,0,NU,0,I,[Gg],1537,0,0,0,Jt,0,EF,[NU],1025,0,0,0,JO,0,Jt,[],1024,0,0,0,OJ,0,JO,[],0,0,0,0,LR,0,I,[],1537,0,0,0,IO,0,I,[LR],1025,0,0,0,II,0,IO,[],1024,0,0,0,OG,0,II,[],0,0,0,0,OI,0,CZ,[],0,0,0,["bf",Q(SD),"ba",Y(Zs),"p",Y(VQ),"m",Y(Te)],GE,0,I,[],1537,0,0,0,OE,0,I,[GE],0,0,0,["q",Y(SJ),"s",Y(TV)],Ol,0,I,[GE],1537,0,0,0,OF,0,I,[Ol],0,0,0,0,Od,0,I,[Ks],1,0,0,0,Hz,0,I,[],16,0,0,0,Tp,0,I,[],17,0,0,0,GC,0,BI,[],65553,0,()=>Cu(),
0,Fv,0,N,[],17,0,0,0,Zb,0,I,[],17,0,0,0,W1,0,I,[],16,0,0,0,Yn,0,I,[],17,0,0,0,XP,0,I,[],17,0,0,0,Pp,0,I,[BS],1,0,0,["gc",Y(VV)],T7,0,I,[],16,0,0,0,U4,0,I,[],16,0,0,0,TT,0,I,[],16,0,0,0,WI,0,I,[],16,0,0,0,Vb,0,I,[],16,0,0,0,XU,0,I,[],16,0,0,0,Co,0,N,[],17,0,0,["X",Q(Zf)],Ho,0,BI,[],65553,0,()=>Ch(),0,H_,0,BN,[],1,0,0,0,Fs,0,I,[],1536,0,0,0,Qw,0,I,[Fs],16,0,0,["hR",Da(Y3)],Ly,0,I,[Fs],16,0,0,["hR",Da(Xi)],M1,0,I,[Fs],16,0,0,["hR",Da(XF)],LJ,0,I,[Fs],16,0,0,["hR",Da(VJ)],Lc,0,I,[Ft],17,0,0,["el",BK(Yd),"d1",Y(TI),
"d8",Q(Uo)],Ne,0,I,[Ft],17,0,0,["el",BK(XX),"d1",Y(T$),"d8",Q(W7)],IR,0,N,[Ft],17,0,()=>F_(),["el",BK(R9),"d1",Y(Tw),"d8",Q(Y9)],PT,0,N,[EP],17,0,0,["dW",Q(V9)],Wz,0,I,[],17,0,0,0,QG,0,CZ,[D9],0,0,0,["ba",Y(SB),"bf",Q(VZ)],Rt,0,DH,[DV],1,0,()=>Jy(),0,JV,0,N,[],17,0,0,["X",Q(Sd)],GF,0,BI,[],65553,0,()=>Dj(),0]);
C4([F8,0,BI,[],65553,0,()=>DW(),0,Qv,0,I,[],16,0,0,0,LW,0,N,[],17,0,0,0,UY,0,I,[],16,0,0,0,NL,0,I,[],16,0,0,0,M7,0,I,[],16,0,0,0,Q6,0,CZ,[D9],0,0,0,["ba",Y(Wi),"bf",Q(Yq)],PV,0,DG,[],65552,0,0,["em",BK(UV),"g4",BK(U9)],PU,0,DG,[],65552,0,0,["em",BK(Vw),"g4",BK(TZ)],QF,0,I,[],17,0,0,0,UG,0,I,[],16,0,0,0,ES,0,N,[],17,0,0,["X",Q(Vh)],MD,0,I,[GE],0,0,0,["q",Y(BJ),"s",Y(BH)],WN,0,I,[],17,0,0,0,UM,0,I,[],17,0,0,0,Sz,0,I,[],17,0,0,0,T3,0,I,[],17,0,0,0,Pf,0,I,[],17,0,0,0,MJ,0,I,[],17,0,0,0,O2,0,I,[Ec],1,0,0,["bK",Y(W8)],Nk,
0,N,[],17,0,0,0,PO,0,N,[],17,0,0,0,GS,0,BI,[],65553,0,()=>D0(),0,Gc,0,BI,[],65553,0,()=>Es(),0,I0,0,N,[],17,0,0,["X",Q(TA)],J4,0,N,[],17,0,0,["X",Q(Xy)],N0,0,I,[],17,0,()=>DX(),0,DB,0,I,[Hn],1537,0,0,0,MI,0,I,[DB],1,0,0,["db",Q(VU)],L$,0,I,[DB],1,0,0,["db",Q(V6)],Lq,0,I,[Ec],1,0,0,["bK",Y(TE)],Qr,0,N,[],17,0,0,0,ED,0,I,[],1537,0,0,0,Ds,0,N,[ED],17,0,0,["X",Q(Xn)],Qt,0,I,[],16,0,0,0,Rb,0,I,[],16,0,()=>EW(),0,VD,0,I,[],16,0,0,0,Rs,0,I,[Ju],1,0,0,0,O0,0,I,[Ei],1,0,0,["de",Q(U8)],PG,0,I,[B_],1537,0,0,0,RO,0,I,[PG],
1537,0,0,0,WK,0,I,[RO],1025,0,0,0,Lu,0,I,[],16,0,0,0,Jp,0,N,[],17,0,0,["X",Q(Zv)],WJ,0,I,[],16,0,0,0,N9,0,N,[],16,0,0,0,Oa,0,I,[Ei],1,0,0,["de",Q(Zp)],Qd,0,I,[Hn],1,0,0,0,UR,0,I,[],16,0,0,0,Lf,0,I,[],17,0,0,0]);
C4([QO,0,N,[],17,0,0,0,G5,0,N,[ED],17,0,0,["X",Q(Vd)],Rk,0,N,[],17,0,0,0,Qy,0,I,[],17,0,()=>Fh(),0,Us,0,I,[],16,0,0,0,R_,0,N,[],16,0,0,0,Pm,0,I,[],16,0,0,0,Ux,0,I,[],16,0,0,0,Qc,0,I,[],1537,0,0,0,Qi,0,I,[Qc],1,0,0,0,Gi,0,N,[ED],17,0,0,0,Iu,0,N,[],17,0,0,["X",Q(Y5)],VC,0,I,[],16,0,0,0,Hj,0,N,[ED],17,0,0,0,K7,0,I,[],16,0,()=>EB(),0,Oo,0,I,[],16,0,0,0,IZ,0,N,[ED],17,0,0,0,Qp,0,N,[],16,0,0,0,Rx,0,N,[],17,0,0,0,HI,0,N,[],17,0,()=>FU(),0,LX,0,I,[DB],1,0,0,["db",Q(SE)],JY,0,I,[],16,0,()=>Gk(),0,PK,0,BN,[],1,0,0,0,ND,
0,I,[DB],1,0,0,["db",Q(Ul)],QT,0,I,[DB],1,0,0,["db",Q(SH)],Q$,0,I,[],32768,0,()=>Jw(),0,Kj,0,Ex,[],1,0,0,0,KJ,0,Kj,[],1,0,0,0,PL,0,KJ,[],1,0,0,0,RM,0,BN,[],1,0,0,0,Me,0,I,[],32768,0,()=>HB(),0,RG,0,I,[DB],1,0,0,["db",Q(S3)],Q7,0,I,[],16,0,0,0]);
let U2=B$(Xv),Uk=B$(M$),NG=B$(L2),LK=B$(CX);
Wf(["0","<java_object>@","","null"," ","true","object","function","string","number","undefined","nothing"," takes ",", not “","”. The lab uses ","DATA","data","xor","and","or","nand","nor","xnor","circle","spiral","moons","blobs","points","the points to learn","POINTS","with data=points: each point with the label to learn","START","start","random","by-hand","zeros","weights","the weights to begin with","WEIGHTS","with start=weights: W1 b1 W2 b2 and so on, row by row","FROZEN","frozen","weights that training leaves as they are: their places in W1 b1 W2 b2 and so on, from 0",
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
Bv.prototype.valueOf=Bv.prototype.toString;I.prototype.toString=function(){return T(Up(this));};
I.prototype.__teavm_class__=function(){return Vj(this);};
let C=RS(W3);
C.javaException=XO;
let ZU=Symbol('jsoClass');
(()=>{let c;c=Hp.prototype;c.play=S(Wp);c.disconnect=S(Vx);c.isPlaying=S(WQ);c.seek=S(WU);c.pause=S(Yf);c.studyLink=S(V7);c.takeStudy=S(R8);c.studyRefused=S(Se);c.engine=S(Vt);c.attributeChanged=S(Ut);c.reset=S(WP);c.webAssemblyRefused=S(V2);c.step=S(ZA);c.state=S(X5);c.snapshot=S(To);c.connect=S(W2);c=Kp.prototype;c.handleEvent=S(SL);c=Ko.prototype;c.handleEvent=S(VL);c=Kr.prototype;c.handleEvent=S(Sc);c=Kq.prototype;c.handleEvent=S(WV);c=Gv.prototype;c.isDark=S(Zx);c.settings=S(XK);c.furthest=S(Zq);c.attend
=S(Tl);c.numbers=S(SZ);c.changes=S(W0);c.run=S(Wo);c.lossAt=S(Ze);c.redraw=S(T5);c.path=S(Xt);c.iteration=S(TO);c.page=S(VO);c.hasDiverged=S(Y8);c.visit=S(YH);c.begin=S(Um);c=H3.prototype;c.pair=S(X3);c=Ia.prototype;c.onChange=S(T1);c=IW.prototype;c.handleEvent=S(WO);c=IN.prototype;c.handleEvent=S(Su);c=IM.prototype;c.handleEvent=S(VY);c=IL.prototype;c.handleEvent=S(Tu);c=HS.prototype;c.handleEvent=S(Zh);c=HR.prototype;c.handleEvent=S(Ym);c=Ja.prototype;c.handleEvent=S(YN);c=Jb.prototype;c.handleEvent=S(S7);c
=JL.prototype;c.handleEvent=S(XR);c=Kb.prototype;c.handleEvent=S(Xk);c=Ii.prototype;c.handleEvent=S(SX);c=IQ.prototype;c.onChange=S(TU);c=KS.prototype;c.onAnimationFrame=S(Uh);c=H6.prototype;c.onResize=S(Ys);c=KV.prototype;c.handleEvent=S(V3);c=KW.prototype;c.handleEvent=S(YD);c=KX.prototype;c.handleEvent=S(Yb);c=KY.prototype;c.handleEvent=S(XL);c=KZ.prototype;c.handleEvent=S(Tt);c=JS.prototype;c.handleEvent=S(X4);c=JT.prototype;c.handleEvent=S(Yh);c=JU.prototype;c.handleEvent=S(TC);c=Iz.prototype;c.handleEvent
=S(Ya);c=Id.prototype;c.handleEvent=S(RT);c=HZ.prototype;c.accept=S(Ty);c=HY.prototype;c.accept=S(WA);})();
function D(){throw new Error("Can't instantiate this class directly");};D.prototype=Hp.prototype;function E(){throw new Error("Can't instantiate this class directly");};E.prototype=Gv.prototype;main=C;Lab=D;StudyLink=E;settingNames=F;mount=G;})();
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
return event.defaultPrevented || event.target.matches(presses ? "input, select, button, summary" : "input, select");
}
class XorLab extends HTMLElement {
static observedAttributes = javascript.settingNames().split(" ");
#lab;
#running;
#study;
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
