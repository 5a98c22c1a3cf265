import { runEmbedded } from './run/run-embedded';
import { productParts } from './product-parts';

void runEmbedded(process.argv.slice(2), process.env, productParts);
