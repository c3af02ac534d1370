package xorlab.numeric;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Held to the JDK's BigInteger, at the limits of a limb of 27 bits and with many limbs. */
class UnsignedBigIntegerTest {
  private static final List<Long> VALUES =
      List.of(0L, 1L, 9L, (1L << 27) - 1, 1L << 27, (1L << 54) - 1, 1L << 54, Long.MAX_VALUE);

  @Test
  void hasTheBitsOfItsValue() {
    for (long value : VALUES) {
      assertEquals(
          BigInteger.valueOf(value).bitLength(), new UnsignedBigInteger(value).bitLength());
    }
  }

  @Test
  void appendsDigits() {
    for (long value : VALUES) {
      BigInteger expected = BigInteger.valueOf(value);
      UnsignedBigInteger number = new UnsignedBigInteger(value);
      for (int digit = 9; digit >= 0; digit--) {
        expected = expected.multiply(BigInteger.TEN).add(BigInteger.valueOf(digit));
        number.appendDigit(digit);
        assertSame(expected, number);
      }
    }
  }

  @Test
  void multipliesByPowersOfTenAndOfTwo() {
    for (long value : VALUES) {
      for (int power : new int[] {0, 1, 26, 27, 28, 54, 100}) {
        UnsignedBigInteger shifted = new UnsignedBigInteger(value);
        shifted.shiftLeft(power);
        assertSame(BigInteger.valueOf(value).shiftLeft(power), shifted);
        UnsignedBigInteger scaled = new UnsignedBigInteger(value);
        scaled.multiplyByPowerOfTen(power);
        assertSame(BigInteger.valueOf(value).multiply(BigInteger.TEN.pow(power)), scaled);
      }
    }
  }

  @Test
  void addsAndCompares() {
    for (long a : VALUES) {
      for (long b : VALUES) {
        UnsignedBigInteger x = new UnsignedBigInteger(a);
        UnsignedBigInteger y = new UnsignedBigInteger(b);
        BigInteger sum = BigInteger.valueOf(a).add(BigInteger.valueOf(b));
        assertSame(sum, UnsignedBigInteger.sum(x, y));
        assertEquals(Long.compare(a, b), Integer.signum(x.compareTo(y)), a + " and " + b);
      }
    }
  }

  @Test
  void dividesByRepeatedSubtractionAndKeepsTheRemainder() {
    Random random = new Random(1);
    for (int i = 0; i < 200; i++) {
      long divisor = 1 + (random.nextLong() >>> 1 + random.nextInt(62));
      int quotient = random.nextInt(10);
      long remainder = Math.floorMod(random.nextLong(), divisor);
      BigInteger product =
          BigInteger.valueOf(divisor)
              .multiply(BigInteger.valueOf(quotient))
              .add(BigInteger.valueOf(remainder));
      UnsignedBigInteger number = number(product);
      assertEquals(quotient, number.divideBy(new UnsignedBigInteger(divisor)));
      assertSame(BigInteger.valueOf(remainder), number);
    }
  }

  private static UnsignedBigInteger number(BigInteger value) {
    UnsignedBigInteger number = new UnsignedBigInteger(0);
    for (char digit : value.toString().toCharArray()) {
      number.appendDigit(digit - '0');
    }
    return number;
  }

  private static void assertSame(BigInteger expected, UnsignedBigInteger actual) {
    assertEquals(0, number(expected).compareTo(actual), expected::toString);
    assertEquals(expected.bitLength(), actual.bitLength(), expected::toString);
  }
}
