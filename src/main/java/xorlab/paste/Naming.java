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

  /** What a quantity is below a line that says "gradients". */
  private static final Map<Kind, Kind> GRADIENTS =
      Map.of(
          Kind.W, Kind.DW,
          Kind.B, Kind.DB,
          Kind.Z, Kind.DZ,
          Kind.A, Kind.DA,
          Kind.PARAMETERS, Kind.GRADIENT);

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
    boolean gradient = draft.context().gradients() && GRADIENTS.containsKey(kind);
    return gradient ? name.as(GRADIENTS.get(kind)) : name;
  }

  private List<Optional<Quantity>> layered() {
    LayerCount parameters = new LayerCount(true, digits(true));
    LayerCount units = new LayerCount(false, digits(false));
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
      Quantity quantity = (name.isParameter() ? parameters : units).quantity(name);
      boolean besideV = hasV && quantity.layer() == 0 && name.digit() < 0;
      if (besideV && (quantity.kind() == Kind.W || quantity.kind() == Kind.DW)) {
        quantity = new Quantity(quantity.kind(), 2, quantity.time());
      }
      quantities.add(Optional.of(quantity));
    }
    return quantities;
  }

  /** The numbers in the names of parameters, or of units. */
  private Set<Integer> digits(boolean ofParameters) {
    Set<Integer> digits = new HashSet<>();
    for (Optional<Name> maybe : names) {
      if (maybe.isPresent() && maybe.get().digit() >= 0 && maybe.get().layer() == 0) {
        Name name = maybe.get();
        if (ofParameters ? name.isParameter() : name.isOfUnit()) {
          digits.add(name.digit());
        }
      }
    }
    return digits;
  }

  /**
   * Times from the lines above; and of weights that are printed twice, the first are those before
   * an update and the second those after it.
   */
  private void setTimes(List<Optional<Quantity>> quantities) {
    Map<String, List<Integer>> places = new HashMap<>();
    for (int i = 0; i < quantities.size(); i++) {
      if (quantities.get(i).isEmpty()) {
        continue;
      }
      Quantity quantity = quantities.get(i).get();
      Time above = drafts.get(i).context().time();
      if (quantity.time() == Time.UNKNOWN
          && above != Time.UNKNOWN
          && drafts.get(i).indices().length == 0) {
        quantities.set(i, Optional.of(quantity.at(above)));
      } else if (quantity.time() == Time.UNKNOWN && isUpdated(quantity.kind())) {
        String name = drafts.get(i).label() + "\n" + quantity.layer() + quantity.kind();
        places.computeIfAbsent(name, key -> new ArrayList<>()).add(i);
      }
    }
    for (List<Integer> twice : places.values()) {
      if (twice.size() == 2) {
        setTime(quantities, twice.get(0), Time.BEFORE);
        setTime(quantities, twice.get(1), Time.AFTER);
      }
    }
  }

  private static void setTime(List<Optional<Quantity>> quantities, int place, Time time) {
    quantities.set(place, quantities.get(place).map(quantity -> quantity.at(time)));
  }

  private static boolean isUpdated(Kind kind) {
    return kind == Kind.W || kind == Kind.B || kind == Kind.PARAMETERS || kind == Kind.THRESHOLD;
  }
}
