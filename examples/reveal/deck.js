// Slides of 1280 by 900, on which a figure, its words and the bar to train with have room; reveal.js fits them to the screen.
Reveal.initialize({ width: 1280, height: 900, margin: 0.02, hash: true });
