package xorlab.app;

/**
 * What a lab is made with.
 *
 * @param engine that runs this very code: "js" or "wasm"
 * @param folder where the files of the site are: an address with a slash at its end
 * @param snapshot what another engine's lab had to hand over; empty for a new lab
 */
record LabStart(String engine, String folder, String snapshot) {}
