/** What stands between the files of the site and a browser, for readers and for the tests. */
package xorlab.page;
