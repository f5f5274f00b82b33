import { chromium, type Browser } from 'playwright';
import { chromiumLaunch } from '../browser/chromium.mjs';

export const openBrowser = async (): Promise<Browser> => chromium.launch(await chromiumLaunch());
