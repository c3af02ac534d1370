/**
 * The site in real browsers. {@link xorlab.page.SiteServer} serves a folder, {@link
 * xorlab.page.Browser} opens a {@link xorlab.page.Tab} in Chromium, Firefox or WebKit.
 */
package xorlab.page;
