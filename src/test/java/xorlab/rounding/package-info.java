/** Finds arithmetic in compiled classes that TeaVM's JavaScript would round in another order. */
package xorlab.rounding;
