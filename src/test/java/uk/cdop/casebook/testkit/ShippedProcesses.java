package uk.cdop.casebook.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.casebook.casework.hold.Hold;
import uk.cdop.casebook.casework.hold.HoldKind;
import uk.cdop.casebook.casework.hold.ProcessCatalogue;
import uk.cdop.casebook.casework.hold.ProcessFact;
import uk.cdop.casebook.casework.hold.ProcessFactFile;
import uk.cdop.casebook.casework.hold.ProcessRules;
import uk.cdop.casebook.casework.jointresponse.JointResponse;
import uk.cdop.casebook.forms.catalogue.FormCatalogue;
import uk.cdop.casebook.forms.definition.CodeList;
import uk.cdop.casebook.office.hold.ProcessSetUp;

/** The rules and facts of processes as they come with the program. */
public final class ShippedProcesses {

    private static final FormCatalogue CATALOGUE = FormCatalogue.load();

    private ShippedProcesses() {}

    public static ProcessRules rules() {
        return ProcessRules.read(text("process-rules"));
    }

    public static ProcessCatalogue catalogue() {
        List<ProcessFact> facts = new ArrayList<>(ProcessFactFile.read(text("process-facts"), ShippedProcesses::choices));
        facts.addAll(ProcessFactFile.read(text("joint-response-facts"), ShippedProcesses::choices));
        return new ProcessCatalogue(facts);
    }

    public static ProcessSetUp setUp() {
        return new ProcessSetUp(catalogue(), text("process-rules"));
    }

    private static Optional<CodeList> choices(String code) {
        return code.equals("jar_decision") ? Optional.of(JointResponse.decisions()) : CATALOGUE.codeLists().inForce(code, LocalDate.of(2024, 6, 3));
    }

    public static String text(String name) {
        try (InputStream in = ShippedProcesses.class.getResourceAsStream("/processes/" + name + ".csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A process as its kind usually is. */
    public static Hold hold(int id, HoldKind kind, LocalDate opened, Optional<LocalDate> closed) {
        return new Hold(
                new UUID(4, id), kind, Optional.of("An invented body"), opened, Optional.empty(), closed, closed.map(day -> "An invented outcome"),
                rules().of(kind).blocksCdrm(), rules().of(kind).blocksPanel());
    }
}
