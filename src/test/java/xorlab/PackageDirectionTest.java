package xorlab;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;

/** Which package may import which; there are no cycles. */
@AnalyzeClasses(packages = "xorlab", importOptions = DoNotIncludeTests.class)
class PackageDirectionTest {
  /**
   * Every package with all that it may import. A package that is not here fails the test; no
   * package imports one that follows it.
   */
  private static final String ARROWS =
      """
      words ->
      numeric ->
      numeric.random -> numeric
      paste.text -> numeric
      paste -> words numeric paste.text
      network -> numeric
      autodiff -> numeric
      formula.tree -> words numeric autodiff
      formula -> words numeric autodiff formula.tree
      mistake -> words numeric numeric.random network autodiff formula.tree formula
      kernel -> numeric network
      gradcheck -> words numeric network autodiff
      optim -> numeric network
      data -> numeric numeric.random
      data.text -> words numeric data
      experiment.appearance ->
      experiment.type -> words numeric numeric.random optim data
      experiment -> words numeric experiment.appearance numeric.random network optim data \
          experiment.type
      training -> numeric numeric.random network kernel optim data experiment
      mistake.training -> words numeric network formula.tree formula data experiment \
          experiment.type training mistake
      session -> data experiment training
      diagnostics -> words numeric network optim data experiment training
      ledger -> words numeric network optim data experiment training
      lesson -> words numeric numeric.random network autodiff formula.tree formula data
      survey -> words numeric numeric.random network kernel optim data experiment experiment.type \
          training
      plot.draw -> numeric
      plot.axis -> words numeric plot.draw
      plot.contour -> numeric plot.draw plot.axis
      plot.decision -> words numeric experiment.appearance network kernel data experiment \
          training plot.draw \
          plot.axis plot.contour
      plot.network -> words numeric network training plot.draw plot.axis plot.decision
      plot.hidden -> words numeric experiment.appearance network data experiment training \
          plot.draw plot.axis \
          plot.contour plot.decision
      plot.loss -> words numeric network data experiment training plot.draw plot.axis
      plot.landscape -> words numeric network data training plot.draw plot.axis plot.contour \
          plot.network
      plot.graph -> words plot.draw
      plot.survey -> words numeric plot.draw plot.axis
      check.search -> words numeric numeric.random network data experiment formula.tree mistake \
          paste
      check -> words numeric numeric.random network formula.tree formula mistake paste check.search
      check.text -> words numeric network data experiment mistake check
      plot.speed -> words numeric plot.draw plot.axis
      plot.check -> words numeric check plot.draw plot.axis
      export ->
      export.gif -> words numeric experiment experiment.type export
      export.picture -> numeric plot.draw export
      export.state -> words numeric network data experiment experiment.type training
      export.numpy -> numeric network optim data experiment training mistake export.state
      browser ->
      page.ui -> words numeric experiment.appearance experiment experiment.type training session \
           plot.draw browser
      page.figures -> words numeric experiment.appearance network optim data experiment training \
          session ledger \
          plot.draw plot.axis plot.contour plot.decision plot.network plot.hidden plot.loss \
          browser page.ui
      page.settings -> words data experiment session diagnostics browser page.ui page.figures
      page.gif -> words export.gif browser page.ui
      page.export -> words numeric experiment.appearance network data experiment training \
          mistake.training \
          plot.draw plot.axis \
          plot.decision plot.network plot.hidden plot.loss plot.landscape export.gif \
          export.picture export.state export.numpy browser page.ui page.gif
      page.graph -> words numeric network autodiff gradcheck data experiment training ledger \
          mistake mistake.training \
          plot.draw plot.network plot.landscape plot.graph browser page.ui page.figures
      page.study -> experiment page.ui page.figures
      page.lessons -> words numeric network data experiment training session diagnostics \
          plot.draw page.ui page.figures page.settings
      page.lab -> words numeric experiment.appearance network data experiment training session \
          diagnostics \
          plot.draw plot.axis plot.decision export.state browser page.ui page.figures \
          page.settings page.study page.lessons
      page.workers -> words numeric experiment survey browser page.ui
      page.runs -> words numeric network data experiment survey plot.draw plot.axis plot.contour \
          plot.decision plot.survey browser page.ui page.workers
      page.survey -> words numeric network data experiment survey plot.draw plot.axis plot.network \
          plot.survey export.state browser page.ui page.settings page.workers page.runs
      page.mistakes -> mistake.training page.figures page.lab page.workers
      page.check -> words paste check check.text plot.draw plot.axis plot.check browser page.ui
      page.data -> words numeric data data.text experiment plot.draw plot.axis plot.decision \
          browser page.ui
      page.learn -> words numeric network data formula.tree formula lesson
      page.speed -> words numeric numeric.random network kernel plot.draw plot.speed browser page.ui
      page.standalone -> export.numpy browser page.ui page.export page.graph page.lab \
          page.workers page.survey page.data
      server ->
      """;

  @ArchTest static final ArchRule ARROWS_RUN_ONE_WAY = arrows();

  @ArchTest
  static final ArchRule THERE_IS_NO_CYCLE =
      slices().matching("xorlab.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule ONLY_THE_PAGE_KNOWS_TEAVM =
      ArchRuleDefinition.noClasses()
          .that()
          .resideOutsideOfPackages("xorlab.browser", "xorlab.page..")
          .and()
          .doNotHaveFullyQualifiedName("xorlab.numeric.BrowserDecimals")
          .and()
          .doNotHaveFullyQualifiedName("xorlab.numeric.TableIndex") // asks what it is compiled to
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.teavm..");

  private static ArchRule arrows() {
    LayeredArchitecture layers = layeredArchitecture().consideringOnlyDependenciesInLayers();
    for (String line : ARROWS.split("\n")) {
      layers = layers.layer(from(line)).definedBy("xorlab." + from(line));
    }
    for (String line : ARROWS.split("\n")) {
      String[] to = line.substring(line.indexOf("->") + 2).strip().split(" +");
      layers =
          to[0].isEmpty()
              ? layers.whereLayer(from(line)).mayNotAccessAnyLayer()
              : layers.whereLayer(from(line)).mayOnlyAccessLayers(to);
    }
    return layers.ensureAllClassesAreContainedInArchitecture();
  }

  private static String from(String line) {
    return line.substring(0, line.indexOf(" ->"));
  }
}
