// What is otherwise in the modules of others: for the policy of the page, and for those who do not see it.

/** Styles as sheets that the policy allows, instead of elements that it forbids. */
const SHEETS = `
export const stylesheetSingleton = () => {
  let users = 0;
  let sheet;
  return {
    add(css) {
      if (users++ === 0) {
        sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
      }
    },
    remove() {
      if (--users === 0) {
        document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
      }
    },
  };
};`;

/** Pictures at addresses in answers are elsewhere, and nothing is asked for elsewhere. */
const NO_PICTURES = 'export const ImagePreview = Object.assign(() => null, { shouldRender: () => false });';

/** Files, by their ends, with what is replaced in them; a change that finds nothing is an error. */
export const changes = [
  ['react-style-singleton/dist/es2015/singleton.js', [[/^[^]*$/, SHEETS]]],
  ['components/image-preview.js', [[/^[^]*$/, NO_PICTURES]]],
  // The fonts of the system: those of GraphiQL are three quarters of its style sheet.
  ['graphiql/dist/style.css', [[/@font-face\s*\{[^}]*\}/g, '']]],
  // A tab must not have buttons in it, so that they are items of a list.
  [
    '@graphiql/react/dist/ui/tabs.js',
    [
      [/"aria-selected": isActive, role: "tab"/, '"aria-current": isActive || undefined'],
      [/role: "tablist", /, ''],
    ],
  ],
  ['graphiql/dist/GraphiQL.js', [[/role: "tabpanel"/, 'role: "region"']]],
  // A button is called what is written on it.
  ['plugin-history/dist/components.js', [[/"aria-label": "Set active", /, '']]],
  // Fields have names.
  [
    'graphiql-explorer/dist/Explorer.js',
    [
      [/type: 'text',\s*onChange: this\._handleChange,/, "$& 'aria-label': arg.name,"],
      [/onChange: this\.props\.setArgValue,/g, "$& 'aria-label': arg.name,"],
      [/value: this\.state\.newOperationType,/, "$& 'aria-label': 'Kind of operation',"],
    ],
  ],
];
