/**
 * The site in real browsers. {@link xorlab.server.SiteServer} serves a folder, {@link
 * xorlab.site.Browser} opens a {@link xorlab.site.Tab} in Chromium, Firefox or WebKit.
 */
package xorlab.site;
