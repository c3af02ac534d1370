/**
 * Bindings to the browser's own interfaces that teavm-jso-apis lacks. Knows nothing of networks.
 */
package xorlab.browser;
