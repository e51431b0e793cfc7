package org.passerelle;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The shape of the code, as docs/architecture draws it. */
class ArchitectureTest {
    private static final String ROOT = "org.passerelle.";
    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.passerelle");

    /** Each area and the ones it may know; all may know shared, security and history. */
    private record Area(String name, List<String> below) {
        @Override
        public String toString() {
            return name + " knows " + below;
        }
    }

    private static final List<String> GROUND = List.of("shared", "security", "history");

    static Stream<Area> areas() {
        return Stream.of(
                new Area("shared", List.of()),
                new Area("security", List.of("shared")),
                new Area("history", List.of("shared", "security")),
                new Area("operations", List.of()),
                new Area("reference", List.of()),
                new Area("partner", List.of("reference")),
                new Area("agreement", List.of("reference", "partner")),
                new Area("project", List.of("reference", "partner", "agreement")),
                new Area("funding", List.of("reference", "partner", "agreement", "project")),
                new Area("results", List.of("reference", "partner", "agreement", "project")),
                new Area("learning", List.of("reference", "partner", "agreement", "project")),
                new Area("evaluation", List.of("reference", "partner", "agreement", "project", "results")),
                new Area("change", List.of("reference", "partner", "agreement", "project", "results")),
                new Area("reminder", List.of("reference", "partner", "agreement", "project", "results")),
                new Area("mission", List.of("reference", "partner", "agreement", "project")),
                new Area("event", List.of("reference", "partner", "agreement", "project")),
                new Area("document", List.of("reference", "partner", "agreement", "project", "event")),
                new Area(
                        "progress",
                        List.of("reference", "partner", "agreement", "project", "event", "document", "results")),
                new Area(
                        "publication",
                        List.of(
                                "reference",
                                "partner",
                                "agreement",
                                "project",
                                "funding",
                                "results",
                                "learning",
                                "evaluation",
                                "change",
                                "mission",
                                "event",
                                "document",
                                "progress")),
                new Area(
                        "opendata",
                        List.of(
                                "reference",
                                "partner",
                                "agreement",
                                "project",
                                "funding",
                                "results",
                                "learning",
                                "evaluation",
                                "change",
                                "mission",
                                "event",
                                "document",
                                "progress",
                                "reminder")),
                new Area(
                        "sheet",
                        List.of(
                                "reference",
                                "partner",
                                "agreement",
                                "project",
                                "funding",
                                "results",
                                "learning",
                                "evaluation",
                                "change",
                                "mission",
                                "event",
                                "document",
                                "progress")),
                new Area(
                        "report",
                        List.of(
                                "reference",
                                "partner",
                                "agreement",
                                "project",
                                "funding",
                                "results",
                                "learning",
                                "evaluation",
                                "mission",
                                "event",
                                "document",
                                "progress",
                                "opendata",
                                "sheet")),
                new Area(
                        "exchange",
                        List.of(
                                "reference",
                                "partner",
                                "agreement",
                                "project",
                                "funding",
                                "results",
                                "learning",
                                "evaluation",
                                "change",
                                "mission",
                                "event",
                                "document",
                                "progress",
                                "publication",
                                "opendata")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("areas")
    void dependencies_point_one_way(Area area) {
        boolean ground = GROUND.contains(area.name());
        List<String> allowed = Stream.of(List.of(area.name()), area.below(), ground ? List.<String>of() : GROUND)
                .flatMap(List::stream)
                .toList();
        String[] packages = allowed.stream().map(name -> ROOT + name + "..").toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage(ROOT + area.name() + "..")
                .should()
                .dependOnClassesThat(are(resideInAnyPackage("org.passerelle..")).and(not(resideInAnyPackage(packages))))
                .allowEmptyShould(true)
                .check(CODE);
    }

    @Test
    void what_looks_into_files_knows_no_record() {
        noClasses()
                .that()
                .resideInAnyPackage("org.passerelle.document.check..", "org.passerelle.document.picture..")
                .should()
                .dependOnClassesThat(are(resideInAnyPackage("org.passerelle.."))
                        .and(not(resideInAnyPackage(
                                "org.passerelle.document.check..",
                                "org.passerelle.document.picture..",
                                "org.passerelle.shared.."))))
                .check(CODE);
    }

    @Test
    void the_contract_knows_no_feature() {
        noClasses()
                .that()
                .resideInAPackage("org.passerelle.contract..")
                .should()
                .dependOnClassesThat(are(resideInAnyPackage("org.passerelle.."))
                        .and(not(resideInAnyPackage(
                                "org.passerelle.contract..", "org.passerelle.shared..", "org.passerelle.security.."))))
                .check(CODE);
    }

    @Test
    void no_entity_goes_on_the_wire() {
        noMethods()
                .that(answerHttp())
                .should()
                .haveRawReturnType(entity())
                .orShould()
                .haveRawParameterTypes(anyEntity())
                .check(CODE);
        methods().that(answerHttp()).should().haveRawReturnType(Response.class).check(CODE);
    }

    @Test
    void every_operation_says_who_may_call_it() {
        methods()
                .that(answerHttp())
                .should()
                .beAnnotatedWith(Operation.class)
                .andShould()
                .bePublic()
                .andShould(new com.tngtech.archunit.lang.ArchCondition<JavaMethod>("say who may call it") {
                    @Override
                    public void check(JavaMethod method, com.tngtech.archunit.lang.ConditionEvents events) {
                        boolean said = Stream.of(PermitAll.class, RolesAllowed.class, Authenticated.class)
                                .anyMatch(a -> method.isAnnotatedWith(a)
                                        || method.getOwner().isAnnotatedWith(a));
                        events.add(
                                new com.tngtech.archunit.lang.SimpleConditionEvent(method, said, method.getFullName()));
                    }
                })
                .check(CODE);
    }

    @Test
    void resources_are_named_and_placed_as_such() {
        classes()
                .that()
                .areAnnotatedWith(Path.class)
                .should()
                .haveSimpleNameEndingWith("Resource")
                .orShould()
                .haveSimpleNameEndingWith("Export")
                .check(CODE);
    }

    @Test
    void entities_have_no_public_fields_and_no_setters() {
        fields().that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .should()
                .notBePublic()
                .check(CODE);
        noMethods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .and()
                .arePublic()
                .should()
                .haveNameMatching("set[A-Z].*")
                .check(CODE);
    }

    @Test
    void nothing_is_printed_and_nothing_is_called_manager() {
        noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(CODE);
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Impl")
                .check(CODE);
    }

    @Test
    void rules_know_no_http() {
        noClasses()
                .that()
                .areAnnotatedWith(Entity.class)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.ws.rs..", "io.vertx..")
                .check(CODE);
    }

    @Test
    void every_package_says_what_it_is_for() throws IOException {
        try (Stream<java.nio.file.Path> folders = Files.walk(java.nio.file.Path.of("src/main/java/org/passerelle"))) {
            assertThat(folders.filter(Files::isDirectory)
                            .filter(folder ->
                                    containsCode(folder) && !Files.exists(folder.resolve("package-info.java"))))
                    .isEmpty();
        }
    }

    @Test
    void files_stay_short() throws IOException {
        try (Stream<java.nio.file.Path> files = Files.walk(java.nio.file.Path.of("src/main/java"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".java")).filter(ArchitectureTest::isLong))
                    .isEmpty();
        }
    }

    private static boolean containsCode(java.nio.file.Path folder) {
        try (Stream<java.nio.file.Path> files = Files.list(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(".java"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** The project has more fields than any other record, and names each where it is taken and where it is given back. */
    private static final List<String> LONG_FOR_A_REASON = List.of("Project.java");

    private static boolean isLong(java.nio.file.Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count() > 300
                    && !LONG_FOR_A_REASON.contains(file.getFileName().toString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static DescribedPredicate<JavaMethod> answerHttp() {
        return DescribedPredicate.describe("answer HTTP", method -> method.getAnnotations().stream()
                .anyMatch(a -> a.getRawType().isAnnotatedWith(HttpMethod.class)));
    }

    private static DescribedPredicate<JavaClass> entity() {
        return DescribedPredicate.describe("an entity", type -> type.isAnnotatedWith(Entity.class));
    }

    private static DescribedPredicate<List<JavaClass>> anyEntity() {
        return DescribedPredicate.describe(
                "an entity", types -> types.stream().anyMatch(type -> type.isAnnotatedWith(Entity.class)));
    }
}
