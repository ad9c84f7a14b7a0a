package uk.cdop.casebook.office.agencyreturn;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import uk.cdop.casebook.casework.agencyreturn.AskRule;
import uk.cdop.casebook.casework.agencyreturn.AskRuleText;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.forms.catalogue.FormCatalogue;
import uk.cdop.casebook.forms.definition.CodeList;
import uk.cdop.casebook.office.contact.AgencyTypes;
import uk.cdop.casebook.office.door.AskRuleStore;

/** The rules on whom to ask that are in use: the office's own, or, where it has none, those that came with the program. */
public final class AskRuleList {

    private static final String SHIPPED = "/agencies/whom-to-ask.csv";

    private final AskRuleText text;
    private final List<AskRule> shipped;
    private final AgencyTypes agencies;

    public AskRuleList(FormCatalogue catalogue) {
        Set<String> questions = QuestionNames.of(catalogue);
        agencies = new AgencyTypes(catalogue);
        Set<String> types = agencies.codes();
        Set<String> forms = Arrays.stream(FormCode.values()).map(FormCode::code).collect(Collectors.toSet());
        this.text = new AskRuleText(new AskRuleText.Known(types, key -> questions.contains(key.name()), forms));
        // A question that a form of another year asks may be named before that form is there.
        AskRuleText.Reading reading = new AskRuleText(new AskRuleText.Known(types, (FieldKey key) -> true, forms)).read(resource(SHIPPED));
        if (!reading.refused().isEmpty()) {
            throw new IllegalStateException(SHIPPED + ": " + reading.refused().getFirst());
        }
        this.shipped = reading.rules();
    }

    public List<AskRule> inUse(AskRuleStore store) {
        List<AskRule> own = store.list();
        return own.isEmpty() ? shipped : own;
    }

    List<AskRule> shipped() {
        return shipped;
    }

    List<CodeList.Option> agencies() {
        return agencies.options();
    }

    /** A rule as it came with the program is taken as it is, also where it names a question of another year. */
    AskRuleText.Reading read(String rules) {
        return text.knowing(shipped).read(rules);
    }

    static String resource(String name) {
        try (InputStream stream = AskRuleList.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
