import {cleanUp} from './commands.js';

/**
 * Cleans a launcher's page after each test file. Launchers reuse their pages, and emulated media or a
 * hovering mouse would reach the next file when a test never gets to its end.
 *
 * @template {import('@web/test-runner').BrowserLauncher} T
 * @param {T} launcher
 * @returns {T}
 */
export function withCleanPages(launcher) {
  const stopSession = launcher.stopSession.bind(launcher);
  launcher.stopSession = async (sessionId) => {
    let result;
    try {
      await cleanUp(launcher, sessionId);
    } finally {
      // Also for a page that no longer answers, because only the launcher can replace it.
      result = await stopSession(sessionId);
    }
    return result;
  };
  return launcher;
}
