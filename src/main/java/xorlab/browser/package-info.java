/** Bindings to browser APIs that teavm-jso-apis lacks. */
package xorlab.browser;
