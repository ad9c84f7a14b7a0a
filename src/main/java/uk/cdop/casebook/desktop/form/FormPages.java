package uk.cdop.casebook.desktop.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.definition.Field;
import uk.cdop.casebook.forms.definition.FieldType;
import uk.cdop.casebook.forms.definition.FormDefinition;
import uk.cdop.casebook.forms.definition.Section;
import uk.cdop.casebook.forms.rules.Finding;
import uk.cdop.casebook.forms.rules.FormRules;

/** What the rules make of the answers, worked out once for each finished answer: what each page shows and lacks. */
final class FormPages {

    /** A question that can be found by its words. */
    record Hit(int page, FieldKey key, String label, String pageTitle) {

        @Override
        public String toString() {
            return label + " (" + pageTitle + ")";
        }
    }

    private final FormDefinition form;
    private final Answers answers;
    private final Set<FieldKey> missing;
    private final Map<FieldKey, String> findings = new HashMap<>();

    FormPages(FormDefinition form, FormRules rules, Answers answers) {
        this.form = form;
        this.answers = answers;
        this.missing = new HashSet<>(rules.missing(answers));
        rules.findings(answers).forEach((Finding finding) -> findings.putIfAbsent(finding.field(), finding.sentence()));
    }

    /** The questions of a page in the order in which they stand; a group is followed by each of its rows. */
    List<Field> questions(int page) {
        return shown(form.sections().get(page)).toList();
    }

    private Stream<Field> shown(Section section) {
        return section.fields().stream().flatMap(field -> field.opened(answers).stream()).filter(this::isShown);
    }

    boolean isShown(Field field) {
        return field.isAsked(answers) || !FormRules.isMissing(field.stateIn(answers));
    }

    List<PageMark> marks() {
        List<PageMark> marks = new ArrayList<>();
        for (Section section : form.sections()) {
            List<Field> shown = shown(section).toList();
            marks.add(new PageMark(section.title(),
                    (int) shown.stream().filter(field -> !FormRules.isMissing(field.stateIn(answers))).count(), shown.size(),
                    (int) shown.stream().filter(field -> missing.contains(field.key())).count()));
        }
        return marks;
    }

    boolean needs(FieldKey key) {
        return missing.contains(key);
    }

    /** What is wrong with an answer, in words; empty where nothing is. */
    String finding(FieldKey key) {
        return findings.getOrDefault(key, "");
    }

    int pageOf(FieldKey key) {
        FieldKey question = key.group().orElse(key).question();
        for (int page = 0; page < form.sections().size(); page++) {
            if (form.sections().get(page).fields().stream().anyMatch(field -> field.key().equals(question))) {
                return page;
            }
        }
        return 0;
    }

    /** The questions shown whose label or key holds every word. */
    List<Hit> find(String words) {
        List<String> wanted = Stream.of(words.strip().toLowerCase(Locale.ENGLISH).split("\\s+")).filter(word -> !word.isEmpty()).toList();
        List<Hit> hits = new ArrayList<>();
        for (int page = 0; page < form.sections().size() && !wanted.isEmpty(); page++) {
            for (Field field : questions(page)) {
                String text = (field.label() + " " + field.key()).toLowerCase(Locale.ENGLISH);
                if (wanted.stream().allMatch(text::contains)) {
                    hits.add(new Hit(page, field.key(), field.labelInRow(), form.sections().get(page).title()));
                }
            }
        }
        return hits;
    }

    static boolean isGroup(Field field) {
        return field.type() instanceof FieldType.Repeat;
    }
}
