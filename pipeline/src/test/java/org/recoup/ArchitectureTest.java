package org.recoup;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;

/** The rules that keep the modules and packages apart, for all of the product's classes. */
@AnalyzeClasses(packages = "org.recoup", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  /** The subjects of the analysis, lowest first. */
  private static final List<String> SUBJECTS =
      List.of(
          "model",
          "text",
          "language",
          "quantity",
          "time",
          "entity",
          "event",
          "origin",
          "link",
          "score");

  @ArchTest
  static final ArchRule modulesImportOneWay =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("analysis")
          .definedBy("org.recoup.analysis..")
          .layer("simulation")
          .definedBy("org.recoup.simulation..")
          .layer("transforms")
          .definedBy("org.recoup.transforms..")
          .layer("output")
          .definedBy("org.recoup.output..")
          .layer("pipeline")
          .definedBy("org.recoup.pipeline..")
          .withOptionalLayers(true)
          .whereLayer("pipeline")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("output")
          .mayOnlyBeAccessedByLayers("pipeline")
          .whereLayer("simulation")
          .mayOnlyBeAccessedByLayers("pipeline")
          .whereLayer("transforms")
          .mayOnlyBeAccessedByLayers("pipeline")
          .whereLayer("analysis")
          .mayOnlyBeAccessedByLayers("simulation", "transforms", "output", "pipeline");

  @ArchTest
  static final ArchRule analysisKnowsNoEngineFormatOrFile =
      noClasses()
          .that()
          .resideInAPackage("org.recoup.analysis..")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage(
                      "org.apache.beam..",
                      "org.apache.flink..",
                      "org.apache.hadoop..",
                      "org.apache.avro..",
                      "org.apache.parquet..",
                      "com.fasterxml.jackson..",
                      "java.nio.file..",
                      "java.nio.channels..",
                      "java.net.http..",
                      "java.sql..")
                  .or(
                      namesOf(
                          "java.io.File",
                          "java.io.FileInputStream",
                          "java.io.FileOutputStream",
                          "java.io.FileReader",
                          "java.io.FileWriter",
                          "java.io.RandomAccessFile")))
          .because("the analysis runs wherever a JVM runs, over text that it is handed");

  @ArchTest
  static final ArchRule lowerSubjectsNeverImportHigherOnes =
      classes()
          .that()
          .resideInAPackage("org.recoup.analysis..")
          .should(dependOnLowerSubjectsOnly())
          .because("a subject is understood with those below it alone");

  @ArchTest
  static final ArchRule packagesAreFreeOfCycles =
      slices().matching("org.recoup.(*..)").should().beFreeOfCycles().allowEmptyShould(true);

  @ArchTest
  static final ArchRule modelIsImmutable =
      fields()
          .that()
          .areDeclaredInClassesThat()
          .resideInAPackage("org.recoup.analysis.model..")
          .and()
          .areNotStatic()
          .should()
          .beFinal()
          .andShould()
          .notHaveRawType(describe("an array", JavaClass::isArray))
          .because("elements of the job are never mutated");

  @ArchTest
  static final ArchRule doFnsArePrivate =
      classes()
          .that()
          .areAssignableTo(DoFn.class)
          .and()
          .areNotAnonymousClasses()
          .should()
          .bePrivate()
          .allowEmptyShould(true)
          .because("a DoFn is how a transform works, not what it offers");

  @ArchTest
  static final ArchRule transformsComeFromFactories =
      constructors()
          .that()
          .areDeclaredInClassesThat(assignableTo(PTransform.class))
          .should()
          .notBePublic()
          .allowEmptyShould(true)
          .because("a transform's static factory names what its settings mean");

  @ArchTest
  static final ArchRule transformsAreNamedAfterWhatTheyDo =
      noClasses()
          .that()
          .areAssignableTo(PTransform.class)
          .should()
          .haveNameMatching(".*(Transform|Source|Sink|Reader|Writer)")
          .allowEmptyShould(true)
          .because("a transform's name is a verb with its object");

  @ArchTest
  static final ArchRule transformsKeepNoChangingState =
      fields()
          .that()
          .areDeclaredInClassesThat(assignableTo(PTransform.class).or(assignableTo(DoFn.class)))
          .and()
          .areNotStatic()
          .should(beFinalOrTransient())
          .allowEmptyShould(true)
          .because("settings are fixed; what a worker builds in its set-up is transient");

  @ArchTest
  static final ArchRule noHiddenClockOrChance =
      noClasses()
          .that(resideOutsideOfPackages("org.recoup.pipeline.."))
          .should()
          .accessTargetWhere(readsClockOrChance())
          .because("the same input and options give the same tables; both are options");

  @ArchTest
  static final ArchRule onlyCommandsPrint =
      NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.because(
          "commands print through the streams that they are given");

  @ArchTest
  static final ArchRule exceptionsSayWhatHappened = NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;

  @ArchTest static final ArchRule oneLogger = NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

  private static ArchCondition<JavaClass> dependOnLowerSubjectsOnly() {
    return new ArchCondition<>("depend on " + String.join(" < ", SUBJECTS) + " downwards only") {
      @Override
      public void check(JavaClass origin, ConditionEvents events) {
        origin.getDirectDependenciesFromSelf().stream()
            .filter(d -> d.getTargetClass().getPackageName().startsWith("org.recoup.analysis"))
            .filter(d -> height(d.getTargetClass()) > height(origin))
            .forEach(d -> events.add(SimpleConditionEvent.violated(d, d.getDescription())));
      }
    };
  }

  /** Place of a class's package in {@link #SUBJECTS}; the façade stands above all of them. */
  private static int height(JavaClass c) {
    String subject = c.getPackageName().replaceFirst("org\\.recoup\\.analysis\\.?", "");
    int dot = subject.indexOf('.');
    String first = dot < 0 ? subject : subject.substring(0, dot);
    if (first.isEmpty()) {
      return SUBJECTS.size();
    }
    int height = SUBJECTS.indexOf(first);
    if (height < 0) {
      throw new AssertionError("org.recoup.analysis." + first + " has no place in " + SUBJECTS);
    }
    return height;
  }

  private static ArchCondition<JavaField> beFinalOrTransient() {
    return new ArchCondition<>("be final or transient") {
      @Override
      public void check(JavaField field, ConditionEvents events) {
        Set<JavaModifier> modifiers = field.getModifiers();
        boolean fixed =
            modifiers.contains(JavaModifier.FINAL) || modifiers.contains(JavaModifier.TRANSIENT);
        events.add(new SimpleConditionEvent(field, fixed, field.getDescription() + " is neither"));
      }
    };
  }

  private static DescribedPredicate<JavaAccess<?>> readsClockOrChance() {
    return describe(
        "reads the clock, the zone of the machine or unseeded chance",
        access -> {
          String owner = access.getTargetOwner().getName();
          String name = access.getTarget().getName();
          boolean seedless = access.getTarget().getFullName().endsWith("()");
          return switch (owner) {
            case "java.lang.System" -> Set.of("currentTimeMillis", "nanoTime").contains(name);
            case "java.lang.Math" -> name.equals("random");
            case "java.time.Clock" -> name.startsWith("system");
            case "java.time.ZoneId" -> name.equals("systemDefault");
            case "java.util.Random" -> name.equals("<init>") && seedless;
            case "java.util.UUID" -> name.equals("randomUUID");
            case "java.security.SecureRandom", "java.util.concurrent.ThreadLocalRandom" -> true;
            default -> owner.startsWith("java.time.") && name.equals("now");
          };
        });
  }

  private static DescribedPredicate<JavaClass> namesOf(String... names) {
    Set<String> set = Set.of(names);
    return describe("one of " + set, c -> set.contains(c.getName()));
  }
}
