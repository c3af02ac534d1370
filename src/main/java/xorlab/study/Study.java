package xorlab.study;

import java.util.Optional;
import java.util.OptionalInt;
import org.teavm.jso.JSExport;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.training.Experiment;
import xorlab.training.Mirror;
import xorlab.training.Moment;
import xorlab.training.Reading;
import xorlab.widget.Numbers;
import xorlab.widget.Query;
import xorlab.widget.Tabs;

/** The tabs in which one iteration is studied; only the one that is open does any work. */
public final class Study {
  private final LabWindow lab;
  private final Tabs tabs;
  private final LedgerView ledger;
  private final GradientsView gradients;
  private final TapeView tape;

  private String query = "";
  private Optional<Mirror> mirror = Optional.empty();
  private Experiment experiment = Experiment.standard();
  private int attended = LabWindow.NOTHING;

  Study(HTMLElement section, LabWindow lab) {
    this.lab = lab;
    tabs = new Tabs(section, this::changed);
    ledger = new LedgerView(section.querySelector("#ledger"), this::changed);
    gradients = new GradientsView(section.querySelector("#gradients"), this::changed);
    tape = new TapeView(section.querySelector("#graph"), this::changed);
  }

  /** Shows the iteration at which the lab stands. */
  @JSExport
  public void show(boolean dark) {
    Moment moment = mirror().at(lab.iteration(), Numbers.of(lab.numbers()));
    switch (tabs.selected()) {
      case 0 -> ledger.show(experiment, moment);
      case 1 -> gradients.show(moment);
      default -> tape.show(experiment, moment, dark);
    }
  }

  private Mirror mirror() {
    String asked = lab.experiment();
    if (mirror.isEmpty() || !asked.equals(query)) {
      query = asked;
      experiment = Reading.of(Query.parse(asked)).experiment();
      mirror = Optional.of(new Mirror(experiment));
    }
    return mirror.get();
  }

  private void changed() {
    int point = point().orElse(LabWindow.NOTHING);
    if (point != attended) {
      attended = point;
      lab.attend(point);
    }
    lab.redraw();
  }

  /** The data point that the reader looks at, if it is a single one. */
  private OptionalInt point() {
    return tabs.selected() == 0 ? ledger.point() : OptionalInt.empty();
  }
}
