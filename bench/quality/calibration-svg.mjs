const [WIDTH, HEIGHT, LEFT, TOP, SIDE] = [420, 400, 56, 28, 312];
const x = (share) => (LEFT + share * SIDE).toFixed(1);
const y = (share) => (TOP + (1 - share) * SIDE).toFixed(1);
const percent = (share) => `${Math.round(share * 100)} %`;

/** Chance against share recorded; a dot's area grows with the number of pairs. */
export function calibrationSvg({ bins }) {
  const filled = bins.filter(({ count }) => count > 0);
  const most = Math.max(...filled.map(({ count }) => count));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img" aria-labelledby="titel uitleg">
<title id="titel">IJking: geschatte kans tegen aandeel vastgelegd</title>
<desc id="uitleg">${filled.map(({ chance, share, count }) => `kans ${percent(chance)}: ${percent(share)} vastgelegd (${count} paren)`).join('; ')}</desc>
<style>
svg { --ink: #1f2933; --soft: #d5dbe1; --dot: #1d5fa8; --ground: #ffffff; font: 12px system-ui, sans-serif }
@media (prefers-color-scheme: dark) { svg { --ink: #e4e9ee; --soft: #3d4752; --dot: #7db7f2; --ground: #14191f } }
text { fill: var(--ink) }
.grid { stroke: var(--soft) }
.ideal { stroke: var(--ink); stroke-dasharray: 4 4 }
.line { stroke: var(--dot); stroke-width: 2; fill: none }
.dot { fill: var(--dot); stroke: var(--ground) }
</style>
<rect width="${WIDTH}" height="${HEIGHT}" fill="var(--ground)"/>
${[0, 0.25, 0.5, 0.75, 1].map(gridAt).join('\n')}
<line class="ideal" x1="${x(0)}" y1="${y(0)}" x2="${x(1)}" y2="${y(1)}"/>
<polyline class="line" points="${filled.map(({ chance, share }) => `${x(chance)},${y(share)}`).join(' ')}"/>
${filled.map((bin) => dot(bin, most)).join('\n')}
<text x="${x(0.5)}" y="${HEIGHT - 14}" text-anchor="middle">geschatte kans dat het is vastgelegd</text>
<text transform="translate(14 ${y(0.5)}) rotate(-90)" text-anchor="middle">aandeel dat volgens het goud is vastgelegd</text>
<text x="${LEFT}" y="18">stippellijn: volmaakt geijkt; grotere stip: meer paren</text>
</svg>
`;
}

function gridAt(share) {
  return `<path class="grid" d="M${x(0)} ${y(share)}H${x(1)}M${x(share)} ${y(0)}V${y(1)}"/>
<text x="${LEFT - 6}" y="${(Number(y(share)) + 4).toFixed(1)}" text-anchor="end">${percent(share)}</text>
<text x="${x(share)}" y="${TOP + SIDE + 18}" text-anchor="middle">${percent(share)}</text>`;
}

function dot({ chance, share, count }, most) {
  const radius = (3 + 7 * Math.sqrt(count / most)).toFixed(1);
  return `<circle class="dot" cx="${x(chance)}" cy="${y(share)}" r="${radius}"><title>${count} paren</title></circle>`;
}
