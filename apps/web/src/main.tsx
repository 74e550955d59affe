import '@fontsource/atkinson-hyperlegible/400.css';
import '@fontsource/atkinson-hyperlegible/700.css';
import './identity/tokens.css';
import './identity/base.css';
import './identity/shell.css';
import './identity/parts.css';
import './figures/figures.css';
import './pages/pages.css';
import './pages/register.css';
import './clocks/clocks.css';
import './identity/print.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Application } from './application.js';
import { Speaking } from './languages/speaking.js';
import { chosenAppearance, showAs } from './preferences/appearance.js';

showAs(chosenAppearance());

const root = document.getElementById('root');
if (!root) throw new Error('the page has no element to draw in');
createRoot(root).render(
  <StrictMode>
    <Speaking>
      <Application />
    </Speaking>
  </StrictMode>,
);
