document.querySelector('button').addEventListener('click', event => {
  const output = document.querySelector('output');
  output.value = Number(output.value) + (event.isTrusted ? 1 : 100);
});

function addUnnamedButtonToShadowRoot() {
  const root = document.getElementById('host').attachShadow({mode: 'open'});
  root.append(document.createElement('button'));
}
