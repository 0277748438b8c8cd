import { keepMemorySmall } from './keep-memory-small.js';
import { createProgram } from './program.js';
import { reportFailure } from './report-failure.js';
import { languageOf } from './words.js';

// Whoever reads along has seen enough (`zichtlijn regels | head`).
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

keepMemorySmall();
const language = languageOf(process.argv);
try {
  await createProgram(language).parseAsync(process.argv);
} catch (error) {
  process.exitCode = reportFailure(error, language);
}
