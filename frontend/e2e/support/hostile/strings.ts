/** What a text that runs would do; a page where this is set has run one. */
export const trap = "__pwned";
const act = `window.${trap}=1`;

/** Texts that have broken other sites, most of them short enough for the shortest field. */
export const hostileStrings: readonly string[] = [
  `<script>${act}</script>`,
  `"><img src=x onerror=${act}>`,
  `'"></title></textarea><svg onload=${act}>`,
  `<svg/onload=${act}>`,
  `javascript:${act}`,
  `[clic](javascript:${act})`,
  `![x](x"onerror="${act})`,
  `*gras* <b onclick=${act}>brut</b> _x_`,
  `{{constructor.constructor('${act}')()}}`,
  "$t(nav.atlas) {{count}} ${7*7} #{7*7} <%= 7*7 %>",
  "Eau \u200fעברית\u200e 12 (مياه) fin",
  "Dem\u200bbe\u200dla\ufeffx\u00ady",
  "👩‍👩‍👧 𝔓𝔞𝔰𝔰 🏳️‍🌈 𠜎",
  "Z̷͓̾a̶͎̕l̵g̸o̶ İstanbul ŉ ß",
  "null",
  "undefined [object Object] NaN",
  "__proto__ constructor",
  `"l'eau" “x” \`y\` \\n \\u003c %00 %0d%0a`,
  '=HYPERLINK("http://evil.example","x")',
  "+1+cmd|' /C calc'!A0",
  "-2+3",
  "@SUM(1;2)",
  "＝1+1",
  "'=1+1",
  "M".repeat(60),
  "</script><!-- ]]> <![CDATA[ <?xml ?>",
  "&lt;script&gt;&#60;b&#62;&amp;amp;",
  `x\r\nX-${trap}: 1\r\n\r\n<script>${act}</script>`,
  "a\u2028b\u2029c",
  "'; drop table project; -- %_\\",
];

/** For a field with room: longer than any line, without a place to break it. */
const endless = "Wasserversorgungsgenossenschaft".repeat(6);

/** All of them in one text, a line each: for every field where that fits. */
export const allStrings = [...hostileStrings, endless].join("\n");

/** Read otherwise than they are, with what stands behind them: each must be refused wherever a text is taken. */
export const refusedTexts: readonly string[] = [
  "Eau \u202egpj.exe",
  "Eau \u202b(12)\u202c",
  "Eau \u2067fin\u2069",
];

/** No address: each must be refused wherever an address is taken. */
export const refusedAddresses: readonly string[] = [
  `javascript:${act}`,
  `JaVaScRiPt:${act}`,
  `java\tscript:${act}`,
  `data:text/html,<script>${act}</script>`,
  `vbscript:${act}`,
  "//evil.example/x",
  "/relative",
  `https://example.org/"onmouseover="${act}`,
  `https://example.org/<script>${act}</script>`,
  "https://example.org/x\r\nX-Pwned: 1",
];

/** An address that is one, with everything in it that an address may carry. */
export const oddAddress = `https://example.org/'onmouseover='${act}//?a={{b}}&c=%22%3E#\${d}`;
