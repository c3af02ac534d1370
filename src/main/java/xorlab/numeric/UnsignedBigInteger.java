package xorlab.numeric;

import java.util.Arrays;

/**
 * An unsigned integer of any size, changed in place: the few operations that exact decimal
 * conversion needs. BigInteger would double the size of the page.
 */
final class UnsignedBigInteger {
  /** Few enough that ten times a limb plus a carry fits an int. */
  private static final int LIMB_BITS = 27;

  private static final int LIMB_MASK = (1 << LIMB_BITS) - 1;

  /** The limbs, least significant first; the last of the first {@code size} is not zero. */
  private int[] limbs = new int[4];

  private int size;

  UnsignedBigInteger(long value) {
    for (long rest = value; rest != 0; rest >>>= LIMB_BITS) {
      append((int) rest & LIMB_MASK);
    }
  }

  /** The sum of two numbers, which stay as they are. */
  static UnsignedBigInteger sum(UnsignedBigInteger a, UnsignedBigInteger b) {
    UnsignedBigInteger sum = new UnsignedBigInteger(0);
    int carry = 0;
    for (int i = 0; i < a.size || i < b.size || carry > 0; i++) {
      int limb = a.limb(i) + b.limb(i) + carry;
      sum.append(limb & LIMB_MASK);
      carry = limb >> LIMB_BITS;
    }
    return sum;
  }

  int bitLength() {
    return size == 0 ? 0 : size * LIMB_BITS - Integer.numberOfLeadingZeros(limb(size - 1)) + 5;
  }

  /** Negative, zero or positive if this is smaller than, equal to or larger than the other. */
  int compareTo(UnsignedBigInteger other) {
    int i = Math.max(size, other.size) - 1;
    while (i > 0 && limb(i) == other.limb(i)) {
      i--;
    }
    return i < 0 ? 0 : limb(i) - other.limb(i);
  }

  /** Makes this ten times as large, plus a digit. */
  void appendDigit(int digit) {
    int carry = digit;
    for (int i = 0; i < size; i++) {
      int limb = limbs[i] * 10 + carry;
      limbs[i] = limb & LIMB_MASK;
      carry = limb >> LIMB_BITS;
    }
    if (carry > 0) {
      append(carry);
    }
  }

  void multiplyByPowerOfTen(int power) {
    for (int i = 0; i < power; i++) {
      appendDigit(0);
    }
  }

  void shiftLeft(int bits) {
    int offset = bits / LIMB_BITS;
    int shift = bits % LIMB_BITS;
    int[] shifted = new int[size + offset + 1];
    for (int i = 0; i < size; i++) {
      shifted[i + offset] |= limbs[i] << shift & LIMB_MASK;
      shifted[i + offset + 1] = limbs[i] >> LIMB_BITS - shift;
    }
    limbs = shifted;
    size = shifted.length;
    trim();
  }

  /**
   * Replaces this by the remainder and returns the quotient, which must be small, such as a digit:
   * it is found by repeated subtraction.
   */
  int divideBy(UnsignedBigInteger divisor) {
    int quotient = 0;
    while (compareTo(divisor) >= 0) {
      subtract(divisor);
      quotient++;
    }
    return quotient;
  }

  private void subtract(UnsignedBigInteger other) {
    int borrow = 0;
    for (int i = 0; i < size; i++) {
      int limb = limbs[i] - other.limb(i) + borrow;
      limbs[i] = limb & LIMB_MASK;
      borrow = limb >> LIMB_BITS;
    }
    trim();
  }

  private int limb(int i) {
    return i < size ? limbs[i] : 0;
  }

  private void append(int limb) {
    if (size == limbs.length) {
      limbs = Arrays.copyOf(limbs, 2 * size);
    }
    limbs[size++] = limb;
  }

  private void trim() {
    while (size > 0 && limbs[size - 1] == 0) {
      size--;
    }
  }
}
