package xorlab;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;

/** Which package may import which: the arrows run one way. */
@AnalyzeClasses(packages = "xorlab", importOptions = DoNotIncludeTests.class)
class PackageDirectionTest {
  @ArchTest
  static final ArchRule ARROWS_RUN_ONE_WAY =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("numeric")
          .definedBy("xorlab.numeric")
          .layer("autodiff")
          .definedBy("xorlab.autodiff")
          .layer("network")
          .definedBy("xorlab.network")
          .layer("fast")
          .definedBy("xorlab.fast")
          .layer("check")
          .definedBy("xorlab.check")
          .layer("training")
          .definedBy("xorlab.training")
          .layer("lesson")
          .definedBy("xorlab.lesson")
          .layer("survey")
          .definedBy("xorlab.survey")
          .layer("plot")
          .definedBy("xorlab.plot")
          .layer("ledger")
          .definedBy("xorlab.ledger")
          .layer("export")
          .definedBy("xorlab.export")
          .layer("browser")
          .definedBy("xorlab.browser")
          .layer("widget")
          .definedBy("xorlab.widget")
          .layer("share")
          .definedBy("xorlab.share")
          .layer("figures")
          .definedBy("xorlab.figures")
          .layer("lessons")
          .definedBy("xorlab.lessons")
          .layer("study")
          .definedBy("xorlab.study")
          .layer("bench")
          .definedBy("xorlab.bench")
          .layer("workers")
          .definedBy("xorlab.workers")
          .layer("surveyor")
          .definedBy("xorlab.surveyor")
          .layer("app")
          .definedBy("xorlab.app")
          .layer("standalone")
          .definedBy("xorlab.standalone")
          .layer("page")
          .definedBy("xorlab.page")
          .whereLayer("numeric")
          .mayNotAccessAnyLayer()
          .whereLayer("autodiff")
          .mayOnlyAccessLayers("numeric")
          .whereLayer("network")
          .mayOnlyAccessLayers("numeric")
          .whereLayer("fast")
          .mayOnlyAccessLayers("network", "numeric")
          .whereLayer("check")
          .mayOnlyAccessLayers("autodiff", "network", "numeric")
          .whereLayer("training")
          .mayOnlyAccessLayers("network", "numeric")
          .whereLayer("lesson")
          .mayOnlyAccessLayers("training", "network", "numeric")
          .whereLayer("survey")
          .mayOnlyAccessLayers("fast", "training", "network", "numeric")
          .whereLayer("plot")
          .mayOnlyAccessLayers("training", "network", "numeric")
          .whereLayer("ledger")
          .mayOnlyAccessLayers("training", "network", "numeric")
          .whereLayer("export")
          .mayOnlyAccessLayers("plot", "training", "network", "numeric")
          .whereLayer("browser")
          .mayNotAccessAnyLayer()
          .whereLayer("widget")
          .mayOnlyAccessLayers("browser", "plot", "training", "numeric")
          .whereLayer("share")
          .mayOnlyAccessLayers(
              "widget", "browser", "export", "plot", "training", "network", "numeric")
          .whereLayer("share")
          .mayOnlyBeAccessedByLayers("standalone")
          .whereLayer("figures")
          .mayOnlyAccessLayers("widget", "browser", "plot", "training", "network", "numeric")
          .whereLayer("lessons")
          .mayOnlyAccessLayers(
              "figures", "lesson", "widget", "browser", "plot", "training", "network", "numeric")
          .whereLayer("study")
          .mayOnlyAccessLayers(
              "figures",
              "widget",
              "browser",
              "ledger",
              "check",
              "autodiff",
              "plot",
              "training",
              "network",
              "numeric")
          .whereLayer("bench")
          .mayOnlyAccessLayers("fast", "widget", "browser", "plot", "network", "numeric")
          .whereLayer("workers")
          .mayOnlyAccessLayers("widget", "browser", "survey", "training", "numeric")
          .whereLayer("workers")
          .mayOnlyBeAccessedByLayers("surveyor")
          .whereLayer("surveyor")
          .mayOnlyBeAccessedByLayers("standalone")
          .whereLayer("app")
          .mayOnlyBeAccessedByLayers("standalone")
          .whereLayer("standalone")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("page")
          .mayNotAccessAnyLayer()
          .whereLayer("page")
          .mayNotBeAccessedByAnyLayer()
          .ensureAllClassesAreContainedInArchitecture();

  @ArchTest
  static final ArchRule ONLY_THE_PAGE_KNOWS_TEAVM =
      ArchRuleDefinition.noClasses()
          .that()
          .resideOutsideOfPackages(
              "xorlab.browser",
              "xorlab.widget",
              "xorlab.share",
              "xorlab.figures",
              "xorlab.lessons",
              "xorlab.study",
              "xorlab.bench",
              "xorlab.workers",
              "xorlab.surveyor",
              "xorlab.app",
              "xorlab.standalone")
          .and()
          .doNotHaveFullyQualifiedName("xorlab.numeric.BrowserDecimals")
          .and()
          .doNotHaveFullyQualifiedName("xorlab.numeric.Nearest") // asks what it is compiled to
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.teavm..");
}
