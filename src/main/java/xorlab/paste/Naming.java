package xorlab.paste;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import xorlab.paste.Block.Layout;
import xorlab.paste.Quantity.Kind;
import xorlab.paste.Quantity.Time;

/** What the names of a paste mean beside each other. */
final class Naming {
  /** The network with two inputs, h hidden units and one output has 4h + 1 parameters. */
  private static final int PER_UNIT = 4;

  private final List<Optional<Name>> names = new ArrayList<>();
  private final List<Draft> drafts;

  private Naming(List<Draft> drafts) {
    this.drafts = drafts;
    for (Draft draft : drafts) {
      names.add(draft.name().map(name -> judged(name, draft)));
    }
  }

  /** The quantity of each draft. */
  static List<Optional<Quantity>> quantities(List<Draft> drafts) {
    Naming naming = new Naming(drafts);
    List<Optional<Quantity>> quantities = naming.layered();
    naming.setTimes(quantities);
    return quantities;
  }

  /** The name as its numbers and the line above it allow. */
  private static Name judged(Name name, Draft draft) {
    Kind kind = name.kind();
    boolean all = draft.count() >= PER_UNIT + 1 && draft.count() % PER_UNIT == 1;
    boolean whole = name.layer() == 0 && name.digit() < 0;
    if (kind == Kind.W && whole && all && draft.layout() != Layout.MATRIX) {
      return name.as(Kind.PARAMETERS);
    }
    if (kind == Kind.DW && whole && all && draft.layout() != Layout.MATRIX) {
      return name.as(Kind.GRADIENT);
    }
    if (kind == Kind.W
        && name.counting() == Name.Counting.THETA
        && draft.layout() != Layout.MATRIX) {
      return name.as(Kind.THRESHOLD);
    }
    if (draft.context().gradients()) {
      return switch (kind) {
        case W -> name.as(Kind.DW);
        case B -> name.as(Kind.DB);
        case Z -> name.as(Kind.DZ);
        case A -> name.as(Kind.DA);
        case PARAMETERS -> name.as(Kind.GRADIENT);
        default -> name;
      };
    }
    return name;
  }

  private List<Optional<Quantity>> layered() {
    int parameters = shift(true);
    int units = shift(false);
    boolean hasV = false;
    for (Optional<Name> name : names) {
      hasV |= name.filter(n -> n.counting() == Name.Counting.V).isPresent();
    }
    List<Optional<Quantity>> quantities = new ArrayList<>();
    for (Optional<Name> maybe : names) {
      if (maybe.isEmpty()) {
        quantities.add(Optional.empty());
        continue;
      }
      Name name = maybe.get();
      boolean fromZero = name.counting() == Name.Counting.FROM_ZERO;
      Quantity quantity =
          name.quantity(fromZero ? 1 : name.isParameter() ? parameters : units);
      boolean besideV = hasV && quantity.layer() == 0 && name.digit() < 0;
      if (besideV && (quantity.kind() == Kind.W || quantity.kind() == Kind.DW)) {
        quantity = new Quantity(quantity.kind(), 2, quantity.time());
      }
      quantities.add(Optional.of(quantity));
    }
    return quantities;
  }

  /** What to add to the numbers in the names of parameters, or of units, to count from one. */
  private int shift(boolean parameters) {
    Set<Integer> digits = new HashSet<>();
    int greatest = -1;
    for (Optional<Name> maybe : names) {
      if (maybe.isPresent()) {
        Name name = maybe.get();
        boolean counts = parameters ? name.isParameter() : name.isOfUnit();
        if (counts && name.digit() >= 0 && name.counting() != Name.Counting.FROM_ZERO) {
          digits.add(name.digit());
          greatest = Math.max(greatest, name.digit());
        }
      }
    }
    boolean inputFirst = digits.contains(0) && greatest == 2 && !parameters;
    if (digits.contains(0) && !inputFirst) {
      return 1;
    }
    return digits.contains(3) && greatest == 3 && (digits.contains(2) || !parameters) ? -1 : 0;
  }

  /**
   * Times from the lines above; and of weights that are printed twice, the first are those before
   * an update and the second those after it.
   */
  private void setTimes(List<Optional<Quantity>> quantities) {
    Map<Quantity, List<Integer>> places = new HashMap<>();
    for (int i = 0; i < quantities.size(); i++) {
      if (quantities.get(i).isEmpty()) {
        continue;
      }
      Quantity quantity = quantities.get(i).get();
      Time above = drafts.get(i).context().time();
      if (quantity.time() == Time.UNKNOWN && above != Time.UNKNOWN && drafts.get(i).indices().length == 0) {
        quantities.set(i, Optional.of(quantity.at(above)));
      } else if (isUpdated(quantity.kind())) {
        places.computeIfAbsent(quantity, key -> new ArrayList<>()).add(i);
      }
    }
    for (Map.Entry<Quantity, List<Integer>> twice : places.entrySet()) {
      Quantity quantity = twice.getKey();
      if (twice.getValue().size() == 2 && quantity.time() == Time.UNKNOWN) {
        quantities.set(twice.getValue().get(0), Optional.of(quantity.at(Time.BEFORE)));
        quantities.set(twice.getValue().get(1), Optional.of(quantity.at(Time.AFTER)));
      }
    }
  }

  private static boolean isUpdated(Kind kind) {
    return kind == Kind.W || kind == Kind.B || kind == Kind.PARAMETERS || kind == Kind.THRESHOLD;
  }
}
