package uk.cdop.casebook.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.signin.Session;

/** Ways of writing that a machine can hold. */
class LawsTest {

    private static final JavaClasses CODE = Code.MAIN;

    @Test
    void noRingsBetweenPackages() {
        SliceAssignment byPackage = new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                return SliceIdentifier.of(type.getPackageName());
            }

            @Override
            public String getDescription() {
                return "packages";
            }
        };
        assertThat(CODE.stream().map(JavaClass::getPackageName).distinct().count()).isGreaterThan(20);
        slices().assignedFrom(byPackage).should().beFreeOfCycles().check(CODE);
    }

    @Test
    void viewModelsSeeNoScene() {
        noClasses().that().haveSimpleNameEndingWith("ViewModel")
                .should().dependOnClassesThat().resideInAnyPackage("javafx.scene..", "javafx.stage..")
                .check(CODE);
    }

    @Test
    void viewsCallNoUseCase() {
        noClasses().that().haveSimpleNameEndingWith("View")
                .should().dependOnClassesThat(describe("use cases", type -> type.isAnnotatedWith(Needs.class)))
                .check(CODE);
    }

    @Test
    void threadsAreMadeInTwoPlacesOnly() {
        noClasses().that().resideOutsideOfPackages(Code.ROOT + ".desktop.support..", Code.ROOT + ".store.transaction..")
                .should().callConstructor(Thread.class, Runnable.class)
                .orShould().callConstructor(Thread.class, Runnable.class, String.class)
                .orShould().dependOnClassesThat().areAssignableTo(ExecutorService.class)
                .orShould().dependOnClassesThat().areAssignableTo(Executors.class)
                .orShould().callMethod("javafx.application.Platform", "runLater", "java.lang.Runnable")
                .check(CODE);
    }

    @Test
    void theClockAndNewIdentifiersComeThroughTheirDoors() {
        noClasses().that().resideOutsideOfPackage(Code.ROOT + ".app..")
                .should().callMethodWhere(describe("the clock of the machine or a random identifier", LawsTest::asksTheMachine))
                .check(CODE);
    }

    private static boolean asksTheMachine(JavaMethodCall call) {
        String owner = call.getTargetOwner().getFullName();
        String name = call.getTarget().getName();
        boolean now = owner.startsWith("java.time.") && name.equals("now");
        return now || owner.equals("java.util.UUID") && name.equals("randomUUID");
    }

    /** Whoever listens to a property that never goes away stays with it: a closed window with all its pages. */
    @Test
    void noPropertyOutlivesItsWindow() {
        noFields().that().areDeclaredInClassesThat().resideInAPackage(Code.ROOT + ".desktop..").and().areStatic()
                .should().haveRawType(assignableTo("javafx.beans.Observable"))
                .check(CODE);
    }

    @Test
    void everyUseCaseThatReachesRecordsNamesItsRight() {
        Set<String> without = new java.util.TreeSet<>();
        for (JavaClass type : CODE) {
            boolean holdsSession = type.getPackageName().startsWith(Code.ROOT + ".office")
                    && type.getFields().stream().anyMatch(field -> field.getRawType().isEquivalentTo(Session.class))
                    && !type.isRecord();
            if (holdsSession && !type.isAnnotatedWith(Needs.class)) {
                without.add(type.getSimpleName());
            }
        }
        assertThat(without).isEmpty();
    }

    @Test
    void namesSayADutyAndNotAPattern() {
        for (String empty : List.of("Manager", "Helper", "Util", "Utils", "Impl", "Base", "Data", "Info", "Processor", "Service")) {
            noClasses().that().resideInAPackage(Code.ROOT + "..").should().haveSimpleNameEndingWith(empty).check(CODE);
        }
        classes().should().resideOutsideOfPackages("..impl..", "..util..", "..common..", "..helper..", "..manager..").check(CODE);
    }

    @Test
    void nobodyPrintsButTheCommandLineAndTheFrontDoor() {
        noClasses().that().resideOutsideOfPackages(Code.ROOT + ".commandline..", Code.ROOT + ".app..")
                .should().accessFieldWhere(describe("standard streams", LawsTest::isStandardStream))
                .check(CODE);
    }

    private static boolean isStandardStream(JavaAccess<?> access) {
        return access.getTargetOwner().isEquivalentTo(System.class)
                && Set.of("out", "err").contains(access.getTarget().getName());
    }
}
