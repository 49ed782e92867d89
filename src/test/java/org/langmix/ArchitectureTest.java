package org.langmix;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Collection;
import java.util.Map;

/** The map in the root package-info, kept true. */
@AnalyzeClasses(packages = "org.langmix", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule packages_use_only_what_the_map_allows =
      layeredArchitecture()
          .consideringOnlyDependenciesInAnyPackage("org.langmix..")
          .layer("cli")
          .definedBy("org.langmix.cli..")
          .layer("analysis")
          .definedBy("org.langmix.analysis..")
          .layer("report")
          .definedBy("org.langmix.report..")
          .layer("demo")
          .definedBy("org.langmix.demo..")
          .layer("history")
          .definedBy("org.langmix.history..")
          .layer("kernel")
          .definedBy("org.langmix.kernel..")
          .layer("subsystem")
          .definedBy("org.langmix.subsystem..")
          .layer("git")
          .definedBy("org.langmix.git..")
          .layer("diff")
          .definedBy("org.langmix.diff..")
          .layer("store")
          .definedBy("org.langmix.store..")
          .layer("count")
          .definedBy("org.langmix.count..")
          .whereLayer("cli")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("analysis")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("report")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("demo")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("git")
          .mayOnlyBeAccessedByLayers("cli", "analysis", "demo")
          .whereLayer("diff")
          .mayOnlyBeAccessedByLayers("analysis", "report", "history", "store")
          .whereLayer("store")
          .mayOnlyBeAccessedByLayers("cli", "analysis")
          .whereLayer("history")
          .mayOnlyBeAccessedByLayers("cli", "analysis", "report")
          .whereLayer("kernel")
          .mayOnlyBeAccessedByLayers("cli", "analysis")
          .whereLayer("subsystem")
          .mayOnlyBeAccessedByLayers("cli", "analysis", "report", "history", "kernel")
          .whereLayer("count")
          .mayOnlyBeAccessedByLayers(
              "cli", "analysis", "report", "history", "diff", "kernel", "store");

  @ArchTest
  static final ArchRule packages_have_no_cycles =
      slices().matching("org.langmix.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule only_git_knows_jgit =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.langmix.git..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.eclipse.jgit..");

  @ArchTest
  static final ArchRule only_the_store_knows_mvstore =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.langmix.store")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.h2..");

  @ArchTest
  static final ArchRule only_charts_know_jfreechart =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.langmix.report.chart..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.jfree..", "java.awt..");

  @ArchTest
  static final ArchRule only_the_command_line_knows_picocli =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.langmix.cli..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("picocli..", "me.tongfei..");

  @ArchTest
  static final ArchRule only_main_touches_standard_streams_and_exits =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("org.langmix.cli.Main")
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .orShould()
          .callMethod(System.class, "exit", int.class);

  @ArchTest
  static final ArchRule processes_are_run_only_to_fetch =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("org.langmix.git.fetch.GitFetch")
          .should()
          .dependOnClassesThat()
          .belongToAnyOf(ProcessBuilder.class)
          .orShould()
          .callMethod(Runtime.class, "exec", String[].class);

  @ArchTest
  static final ArchRule static_fields_are_final =
      com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields()
          .that()
          .areStatic()
          .should()
          .beFinal();

  @ArchTest
  static final ArchRule static_collections_have_immutable_types =
      com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields()
          .that()
          .areStatic()
          .and()
          .haveRawType(mutableByDesign())
          .should()
          .notBeStatic()
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule lexers_do_no_io =
      noClasses()
          .that()
          .resideInAPackage("org.langmix.count..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.io..", "java.nio.file..");

  @ArchTest
  static final ArchRule public_classes_are_final_or_interfaces =
      classes()
          .that()
          .arePublic()
          .and()
          .areTopLevelClasses()
          .and()
          .areNotInterfaces()
          .and()
          .areNotEnums()
          .should()
          .haveModifier(JavaModifier.FINAL);

  private static DescribedPredicate<JavaClass> mutableByDesign() {
    return DescribedPredicate.describe(
        "a mutable collection class",
        type ->
            (type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class))
                && !type.isInterface());
  }
}
