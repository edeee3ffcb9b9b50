import { arch, cpus, platform } from 'node:os';
import { benchRecognition } from './recognition';
import { shippedProduct } from './product';

async function main() {
  const product = shippedProduct();
  await benchRecognition(product);
}
void main();
