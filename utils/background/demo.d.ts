/** True only in the demo build, where simulated days may pass. Replaced at build time, so that the rest drops out. */
declare const __DEMO__: boolean;
