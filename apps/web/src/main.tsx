// Starts the check page in place of the shell that was drawn at build time.
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { CheckPage } from './check/check-page.tsx';
import { Frame } from './page/frame.tsx';

const place = document.getElementById('page');
if (place)
  createRoot(place).render(
    <StrictMode>
      <Frame>
        <CheckPage />
      </Frame>
    </StrictMode>,
  );
