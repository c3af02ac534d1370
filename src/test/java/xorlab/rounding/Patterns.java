package xorlab.rounding;

import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleSupplier;

/** Code that {@link RoundingOrder} reads: one pattern a method. TeaVM was seen to print each so. */
final class Patterns {
  private Patterns() {}

  static final class InPlace {
    double sum(double a, double b, double c) {
      return a + (b + c);
    }

    double difference(double a, double b, double c) {
      return a + (b - c);
    }

    double addedDifference(double a, double b, double c) {
      a += b - c;
      return a;
    }

    double product(double a, double b, double c) {
      return a * (b * c);
    }

    double quotient(double a, double b, double c) {
      return a * (b / c);
    }

    double multipliedQuotient(double a, double b, double c) {
      a *= b / c;
      return a;
    }

    double remainderByProduct(double a, double b, double c) {
      return a % (b * c);
    }

    double remainderByQuotient(double a, double b, double c) {
      return a % (b / c);
    }

    float ofFloats(float a, float b, float c) {
      return a + (b - c);
    }

    double castToFloat(double a, double b, double c) {
      return a + (float) (b - c);
    }
  }

  static final class ThroughAVariable {
    double readOnce(double a, double b, double c) {
      double difference = b - c;
      return a + difference;
    }

    /** TeaVM computes equal expressions once, and then the variable is read once. */
    double readTwice(double a, double b, double c) {
      double difference = b - c;
      double x = a + difference;
      double y = a + difference;
      return x * y;
    }
  }

  static final class ThroughACall {
    static double difference(double b, double c) {
      return b - c;
    }

    static double differenceFromOne(double c) {
      return difference(1, c);
    }

    double ofAStaticMethod(double a, double b, double c) {
      return a + difference(b, c);
    }

    double ofAMethodThatCallsIt(double a, double c) {
      return a + differenceFromOne(c);
    }
  }

  static class ThroughAnOverride {
    double value(double b, double c) {
      return b;
    }

    double added(double a, double b, double c) {
      return a + value(b, c);
    }

    static final class Overriding extends ThroughAnOverride {
      @Override
      double value(double b, double c) {
        return b - c;
      }
    }
  }

  static final class ThroughAParameter {
    static double added(double a, double b) {
      return a + b;
    }

    static double difference(double a, double b, double c) {
      return added(a, b - c);
    }
  }

  static final class ThroughAField {
    double value;

    double added(double a) {
      return a + value;
    }

    static double difference(double a, double b, double c) {
      ThroughAField field = new ThroughAField();
      field.value = b - c;
      return field.added(a);
    }
  }

  record ThroughARecord(double value) {
    double added(double a) {
      return a + value;
    }

    static double difference(double a, double b, double c) {
      return new ThroughARecord(b - c).added(a);
    }
  }

  static final class ThroughALambda {
    static double addedResult(double a, DoubleSupplier b) {
      return a + b.getAsDouble();
    }

    static double difference(double a, double b, double c) {
      return addedResult(a, () -> b - c);
    }

    static double addedParameter(double a, double b) {
      return a + b;
    }

    static double reference(double a, double b, double c) {
      DoubleBinaryOperator plus = ThroughALambda::addedParameter;
      return plus.applyAsDouble(a, b - c);
    }
  }

  /** Nothing to find. */
  static final class Safe {
    private static double kept;

    double left(double a, double b, double c) {
      return (b - c) + a + (b / c) * a;
    }

    double subtrahend(double a, double b, double c) {
      return a - (b - c);
    }

    double divisor(double a, double b, double c) {
      return a / (b * c);
    }

    double timesRemainder(double a, double b, double c) {
      return a * (b % c);
    }

    double productInSum(double a, double b, double c) {
      return a + b * c;
    }

    double sumInProduct(double a, double b, double c) {
      return a * (b + c);
    }

    double negated(double a, double b, double c) {
      return a + -(b - c);
    }

    double negatedTwice(double a, double b, double c) {
      return a + b - -(b + c);
    }

    double square(double b, double c) {
      double product = b * c;
      return product * product;
    }

    double inTheLeftOperandToo(double a, double b, double c) {
      double product = b * c;
      return product * a * product;
    }

    double ofTwoValues(double a, double b, double c) {
      return a + (b < c ? b - c : c - b);
    }

    static double firstIfLess(double b, double c) {
      if (b < c) {
        return b;
      }
      return b - c;
    }

    double ofTwoReturns(double a, double b, double c) {
      return a + firstIfLess(b, c);
    }

    double ofALoop(double a, double[] values) {
      double sum = 0;
      for (double value : values) {
        sum += value;
      }
      return a + sum;
    }

    double inAnArray(double a, double b, double c) {
      double[] values = {b - c};
      return a + values[0];
    }

    double inAStaticField(double a, double b, double c) {
      kept = b - c;
      return a + kept;
    }

    double ofTheLibrary(double a, double b, double c) {
      return a + Math.abs(b - c);
    }

    double ofWholeNumbers(double a, int b, int c) {
      return a + (b - c);
    }
  }
}
