/** Lab, export and survey as one program, for those who can host just one file. */
package xorlab.page.standalone;
