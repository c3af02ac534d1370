/** Lab, graph, export and survey as one program, for hosts that allow only one file. */
package xorlab.page.standalone;
