package uk.cdop.casebook.endtoend;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import uk.cdop.casebook.app.OfficeForTests;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.office.form.FormSource;
import uk.cdop.casebook.office.form.SaveOutcome;
import uk.cdop.casebook.office.signin.Session;
import uk.cdop.casebook.testkit.StoreDesk;

/** A second program in which somebody types into a form: each letter is autosaved, and said once it is kept. */
public final class TypingChild {

    private TypingChild() {}

    public static void main(String[] arguments) {
        var opened = StoreDesk.keeper().open(Path.of(arguments[0]), Optional.empty(), StoreDesk.PASSPHRASE.toCharArray());
        var forms = OfficeForTests.useCases(new Session(opened.vault(), opened.who()), null, null, LocalDate.of(2024, 2, 29)).forms();
        FormSource form = forms.source(forms.openForm().open(new CaseNumber(arguments[1]), FormCode.REPORTING));
        FieldKey key = FieldKey.of(arguments[2]);
        System.out.println("open");
        System.out.flush();
        long version = form.load().rowVersion();
        for (int letters = 1; ; letters++) {
            SaveOutcome outcome = form.save(version, Map.of(key, Answer.given("x".repeat(letters % 1_000 + 1))));
            version = ((SaveOutcome.Saved) outcome).now().rowVersion();
            System.out.println(version);
            System.out.flush();
        }
    }
}
