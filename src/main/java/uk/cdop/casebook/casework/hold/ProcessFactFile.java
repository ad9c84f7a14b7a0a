package uk.cdop.casebook.casework.hold;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.definition.CodeList;

/** Reads what is asked about processes from its text: fields parted by semicolons, one line of headings, # begins a remark. */
public final class ProcessFactFile {

    private static final String HEADINGS = "section;key;label;type;code_list;mark";

    private ProcessFactFile() {}

    /** The facts in the order of the text; a text of another shape is our mistake and says which line. */
    public static List<ProcessFact> read(String text, Function<String, Optional<CodeList>> lists) {
        List<String> lines = text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        if (lines.isEmpty() || !lines.getFirst().equals(HEADINGS)) {
            throw new IllegalArgumentException("the list of process facts begins with its headings");
        }
        return lines.stream().skip(1).map(line -> fact(line, lists)).toList();
    }

    private static ProcessFact fact(String line, Function<String, Optional<CodeList>> lists) {
        String[] fields = line.split(";", -1);
        if (fields.length != 6) {
            throw new IllegalArgumentException("a process fact has six fields: " + fields[0]);
        }
        ProcessFact.Type type = ProcessFact.Type.valueOf(fields[3]);
        Optional<CodeList> choices = fields[4].isEmpty() ? Optional.empty() : lists.apply(fields[4]);
        boolean chosen = type == ProcessFact.Type.CHOICE || type == ProcessFact.Type.SEVERAL;
        if (chosen != choices.isPresent()) {
            throw new IllegalArgumentException("a choice, and nothing else, has a code list: " + fields[1]);
        }
        return new ProcessFact(fields[0], FieldKey.of(fields[1]), fields[2], type, choices, fields[5]);
    }
}
