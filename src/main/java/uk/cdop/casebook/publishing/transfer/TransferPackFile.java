package uk.cdop.casebook.publishing.transfer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import uk.cdop.casebook.office.door.Progress;
import uk.cdop.casebook.office.door.TransferPack;
import uk.cdop.casebook.office.door.TransferPack.PackAnswer;
import uk.cdop.casebook.office.door.TransferPackWriter;
import uk.cdop.casebook.office.failure.OfficeFailure;
import uk.cdop.casebook.publishing.file.AllOrNothing;
import uk.cdop.casebook.publishing.file.GuardedCsv;
import uk.cdop.casebook.publishing.file.SettledZip;

/** Writes a transfer pack as a zip: letter.txt, notification.csv, notification.json. The same pack gives the same bytes. */
public final class TransferPackFile implements TransferPackWriter {

    public static final String STATEMENT = "Neutral list of answers. Nothing was submitted to NCMD by making this file.";

    private final ObjectMapper json = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @Override
    public Path write(TransferPack pack, Path folder, Progress progress) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("letter.txt", bytes(pack.letter()));
        files.put("notification.csv", bytes(csv(pack)));
        files.put("notification.json", bytes(json(pack)));
        try {
            return AllOrNothing.write(folder, Map.of(pack.reference() + "-transfer.zip", SettledZip.of(files)), progress).getFirst();
        } catch (IOException unpacked) {
            throw OfficeFailure.world("The transfer pack could not be put together. Nothing was written. Try again.");
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String csv(TransferPack pack) {
        GuardedCsv csv = new GuardedCsv(
                "case_ref", "from", "to", "prepared_on", "form", "form_version", "field", "question", "state", "kind", "value", "shown", "about");
        pack.answers().forEach(answer -> csv.row(List.of(
                pack.reference(), pack.from(), pack.to(), pack.preparedOn().toString(), answer.form().code(), answer.formVersion().toString(),
                answer.field().toString(), answer.question(), answer.state().code(), answer.kind(), answer.value(), answer.shown(), STATEMENT)));
        return csv.text();
    }

    private String json(TransferPack pack) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("about", STATEMENT);
        root.put("case_ref", pack.reference());
        root.put("from", pack.from());
        root.put("to", pack.to());
        root.put("prepared_on", pack.preparedOn().toString());
        root.put("answers", pack.answers().stream().map(TransferPackFile::map).toList());
        try {
            return json.writeValueAsString(root);
        } catch (JacksonException unwritable) {
            throw OfficeFailure.world("The transfer pack could not be put together. Nothing was written. Try again.");
        }
    }

    private static Map<String, Object> map(PackAnswer answer) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("form", answer.form().code());
        map.put("form_version", answer.formVersion().toString());
        map.put("field", answer.field().toString());
        map.put("question", answer.question());
        map.put("state", answer.state().code());
        map.put("kind", answer.kind());
        map.put("value", answer.value());
        map.put("shown", answer.shown());
        return map;
    }
}
