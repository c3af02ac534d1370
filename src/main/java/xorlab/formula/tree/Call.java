package xorlab.formula.tree;

import java.util.List;
import xorlab.autodiff.Node;

/**
 * A function of the language with its arguments.
 *
 * @param axis what it runs over; ALL for those that have no axis
 * @param position of its name in the text
 */
public record Call(Function function, List<Expression> arguments, Axis axis, int position)
    implements Expression {
  @Override
  public Node evaluate(Evaluation evaluation) {
    return function.apply(evaluation, this);
  }

  /** The argument i, from 0. */
  Expression argument(int i) {
    return arguments.get(i);
  }

  @Override
  public List<Expression> parts() {
    return arguments;
  }

  @Override
  public String text() {
    if (function == Function.RESHAPE) { // a function with such arguments is unknown to NumPy
      return argument(0).textWithin(Precedence.POSTFIX)
          + '.'
          + ScopeCall.text(function.word(), arguments.subList(1, arguments.size()), "");
    }
    return ScopeCall.text(function.word(), arguments, axis.text());
  }

  @Override
  public String mathML(TermWriter term) {
    if (function == Function.SUM) {
      String summand = argument(0).mathMLWithin(Precedence.POWER, term);
      return MathML.row(axis.under(MathML.operator("∑")) + summand);
    }
    if (function == Function.ABS) {
      return MathML.bars(argument(0).mathML(term));
    }
    if (function == Function.SQRT) {
      return MathML.squareRoot(argument(0).mathML(term));
    }
    return ScopeCall.mathML(axis.under(function.sign()), arguments, term);
  }

  @Override
  public Precedence precedence() {
    return Precedence.POSTFIX;
  }

  @Override
  public Precedence visualPrecedence() {
    return function == Function.SUM ? Precedence.BIG_SUM : Precedence.POSTFIX;
  }

  @Override
  public boolean isNumber() {
    boolean isOfAll = function.hasAxis() && axis == Axis.ALL;
    return isOfAll && arguments.size() == 1 || Expression.areNumbers(arguments);
  }
}
