package uk.cdop.casebook.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What each room may know: a table, held against the code. */
class RoomsTest {

    private static final JavaClasses CODE = Code.MAIN;

    /** A room, the other rooms it may use, and the libraries beside the JDK. */
    record Room(String name, List<String> rooms, List<String> libraries) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Room> rooms() {
        return Stream.of(
                new Room("forms", List.of(), List.of("tools.jackson..", "com.fasterxml.jackson.annotation..")),
                new Room("casework", List.of("forms"), List.of()),
                new Room("statistics", List.of("casework", "forms"), List.of()),
                new Room("office", List.of("forms", "casework", "statistics"), List.of("org.slf4j..")),
                new Room("store", List.of("office.door", "office.permission", "office.failure", "forms", "casework", "statistics"),
                        List.of("org.h2..", "org.jooq..", "org.flywaydb..", "org.bouncycastle..", "tools.jackson..",
                                "com.nulabinc.zxcvbn..", "org.slf4j..")),
                new Room("publishing", List.of("office.door", "office.failure", "forms", "casework", "statistics"),
                        List.of("org.apache.poi..", "org.openxmlformats..", "org.apache.commons..", "org.apache.pdfbox..", "org.apache.fontbox..",
                                "jakarta.mail..", "jakarta.activation..", "net.fortuna.ical4j..", "tools.jackson..", "org.w3c..", "org.apache.xmlbeans..", "org.slf4j..")),
                new Room("importing", List.of("office.door", "office.failure", "forms", "casework", "statistics"),
                        List.of("jakarta.mail..", "org.apache.poi..", "org.apache.commons..", "org.apache.pdfbox..", "org.openxmlformats..", "org.xml..", "org.slf4j..")),
                new Room("desktop", List.of("office", "forms", "casework", "statistics"),
                        List.of("javafx..", "atlantafx..", "org.kordamp.ikonli..", "org.slf4j..")),
                new Room("commandline", List.of("office", "forms", "casework", "statistics"),
                        List.of("picocli..", "org.slf4j..")));
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void knowsOnlyWhatItMay(Room room) {
        List<String> allowed = new ArrayList<>(List.of("java..", "javax..", Code.ROOT + "." + room.name() + ".."));
        room.rooms().forEach(other -> allowed.add(Code.ROOT + "." + other + ".."));
        allowed.addAll(room.libraries());
        classes().that().resideInAPackage(Code.ROOT + "." + room.name() + "..")
                .should().onlyDependOnClassesThat(are(resideInAnyPackage(allowed.toArray(String[]::new)))
                        .or(com.tngtech.archunit.base.DescribedPredicate.describe("arrays", type -> type.isArray())))
                .check(CODE);
    }

    @Test
    void everyRoomIsInTheTable() {
        List<String> tabled = new ArrayList<>(rooms().map(Room::name).toList());
        tabled.add("app");
        assertThat(CODE.stream()
                        .map(type -> type.getPackageName().substring(Code.ROOT.length()))
                        .filter(rest -> rest.startsWith("."))
                        .map(rest -> rest.substring(1).split("\\.")[0])
                        .distinct())
                .isSubsetOf(tabled);
    }

    @Test
    void onlyTheCatalogueReadsJsonInTheFormsRoom() {
        noClasses().that().resideInAPackage(Code.ROOT + ".forms..")
                .and().resideOutsideOfPackage(Code.ROOT + ".forms.catalogue..")
                .should().dependOnClassesThat().resideInAnyPackage("tools.jackson..", "com.fasterxml..")
                .check(CODE);
    }

    @Test
    void calendarsAreWrittenAndEMailsReadInOnePackageEach() {
        noClasses().that().resideOutsideOfPackage(Code.ROOT + ".publishing.invitation..")
                .should().dependOnClassesThat().resideInAnyPackage("net.fortuna.ical4j..").check(CODE);
        noClasses().that().resideOutsideOfPackages(Code.ROOT + ".publishing.letter..", Code.ROOT + ".importing.outgoing..")
                .should().dependOnClassesThat().resideInAnyPackage("jakarta.mail..").check(CODE);
    }

    @Test
    void onlyTheStoreSpeaksSql() {
        noClasses().that().resideOutsideOfPackage(Code.ROOT + ".store..")
                .should().dependOnClassesThat().resideInAnyPackage("java.sql..", "javax.sql..", "org.jooq..", "org.h2..", "org.flywaydb..")
                .check(CODE);
    }

    @Test
    void pureRoomsHaveNoFilesNoClockAndNoLogger() {
        noClasses().that().resideInAnyPackage(Code.ROOT + ".casework..", Code.ROOT + ".statistics..")
                .should().dependOnClassesThat().resideInAnyPackage("java.io..", "java.nio.file..", "java.util.logging..", "java.net..")
                .orShould().dependOnClassesThat().haveFullyQualifiedName("java.time.Clock")
                .check(CODE);
    }
}
