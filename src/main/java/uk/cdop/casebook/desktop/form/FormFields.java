package uk.cdop.casebook.desktop.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import javafx.collections.ObservableList;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.forms.definition.CodeList;
import uk.cdop.casebook.forms.definition.Field;
import uk.cdop.casebook.forms.definition.FieldType;
import uk.cdop.casebook.office.form.FormContent;

/** The questions that were on the screen so far, each made when its page is first turned to and kept with what was typed. */
final class FormFields {

    private final LocalDate today;
    private final FieldViewModel.Listener listener;
    private final Map<FieldKey, FieldViewModel> byKey = new LinkedHashMap<>();
    private Optional<FieldKey> correcting = Optional.empty();
    private final Map<FieldKey, Integer> rowsAsked = new HashMap<>();

    FormFields(LocalDate today, FieldViewModel.Listener listener) {
        this.today = today;
        this.listener = listener;
    }

    /** The one answer that is opened although it is locked; what is typed there is kept by the correction alone. */
    void correct(Optional<FieldKey> key) {
        correcting = key;
    }

    Optional<FieldViewModel> made(FieldKey key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** Lets go of what was typed in a field, which then shows the answer that is kept. */
    void forget(FieldKey key) {
        made(key).ifPresent(FieldViewModel::forget);
    }

    Collection<FieldViewModel> all() {
        return List.copyOf(byKey.values());
    }

    /** The texts that somebody is typing just now, as answers that are not kept yet. */
    Map<FieldKey, Answer<?>> typed(Answers answers) {
        Map<FieldKey, Answer<?>> typed = new TreeMap<>();
        byKey.values().stream().filter(field -> field.isChanged() && field.isFreeText() && !isCorrected(field)).forEach(field -> field.answer()
                .filter(answer -> !answer.equals(answers.answer(field.key()))).ifPresent(answer -> typed.put(field.key(), answer)));
        return typed;
    }

    static Map<FieldKey, Answer<?>> changes(Answers before, Answers after) {
        Map<FieldKey, Answer<?>> changes = new TreeMap<>();
        after.differingFrom(before).forEach(key -> changes.put(key, after.answer(key)));
        return changes;
    }

    /** The first question of a row of a group. */
    static Optional<FieldKey> firstOf(List<FormPart> parts, FieldKey group, int row) {
        return parts.stream()
                .flatMap(part -> part instanceof FormPart.Question(FieldViewModel field) ? Stream.of(field.key()) : Stream.empty())
                .filter(key -> key.occurrence() == row && key.group().equals(Optional.of(group))).findFirst();
    }

    /** Shows the answers as they now are; what somebody is typing just now stays. */
    void refresh(FormContent form, Answers answers) {
        byKey.values().stream().filter(field -> !field.isChanged())
                .filter(field -> !isCorrected(field) || field.lockedProperty().get()).forEach(field -> show(field, form, answers));
    }

    private boolean isCorrected(FieldViewModel field) {
        return correcting.equals(Optional.of(field.key()));
    }

    private void show(FieldViewModel field, FormContent form, Answers answers) {
        boolean locked = isLocked(field, form);
        Answer<?> answer = answers.answer(field.key());
        if (locked != field.lockedProperty().get() || !field.answer().equals(Optional.of(answer))) {
            field.show(answer, Optional.ofNullable(form.readAs().get(field.key())), locked);
        }
    }

    private boolean isLocked(FieldViewModel field, FormContent form) {
        field.lockedByCase(form.definition().form() == FormCode.NOTIFICATION && form.readOnly().isEmpty() && form.locked().contains(field.key()));
        return form.readOnly().isPresent() || form.locked().contains(field.key()) && !isCorrected(field);
    }

    /** What stands on the page, with the rows that were added and hold nothing yet. */
    List<FormPart> parts(FormContent form, FormPages rules, Answers answers, int page) {
        List<FormPart> parts = new ArrayList<>();
        for (Field field : form.definition().sections().get(page).fields()) {
            if (rules.isShown(field)) {
                add(parts, field, form, rules, answers);
            }
        }
        return parts;
    }

    private void add(List<FormPart> parts, Field field, FormContent form, FormPages rules, Answers answers) {
        if (!(field.type() instanceof FieldType.Repeat(List<Field> asked, int max))) {
            parts.add(new FormPart.Question(made(field, form, answers)));
            return;
        }
        int rows = rows(field.key(), answers);
        parts.add(new FormPart.Group(made(field, form, answers), rows, rows < max));
        for (int row = 1; row <= rows; row++) {
            parts.add(new FormPart.Row(field.key(), row, rows));
            for (Field question : asked) {
                Field inRow = question.inRow(row);
                if (rules.isShown(inRow)) {
                    parts.add(new FormPart.Question(made(inRow, form, answers)));
                }
            }
        }
    }

    private FieldViewModel made(Field field, FormContent form, Answers answers) {
        return byKey.computeIfAbsent(field.key(), key -> {
            ConditionWords words = new ConditionWords(form.definition(), form.codeLists());
            List<CodeList.Option> options = field.codeList()
                    .flatMap(list -> form.codeLists().inForce(list, form.definition().validFrom()))
                    .map(CodeList::options).orElse(List.of());
            FieldViewModel made = new FieldViewModel(field, field.showIf().map(words::why).orElse(""), options, today, listener);
            made.show(answers.answer(key), Optional.ofNullable(form.readAs().get(key)), isLocked(made, form));
            return made;
        });
    }

    /** Says under each question of the page what is wrong with it, but for those that are being typed in. */
    void judge(List<FormPart> parts, FormPages rules, Map<FieldKey, String> refusals) {
        for (FormPart part : parts) {
            FieldViewModel field = switch (part) {
                case FormPart.Question question -> question.field();
                case FormPart.Group group -> group.field();
                case FormPart.Row row -> null;
            };
            if (field != null) {
                field.need(rules.needs(field.key()));
                if (!field.isChanged()) {
                    field.complain(refusals.getOrDefault(field.key(), rules.finding(field.key())));
                }
            }
        }
    }

    int rows(FieldKey group, Answers answers) {
        return Math.max(answers.rows(group), rowsAsked.getOrDefault(group, 0));
    }

    void addRow(FieldKey group, Answers answers) {
        rowsAsked.put(group, rows(group, answers) + 1);
    }

    void removeRow(FieldKey group, Answers answers) {
        rowsAsked.put(group, rows(group, answers) - 1);
    }

    /** The answers with two rows of a group in each other's place. */
    static Answers swapped(Answers answers, FieldKey group, int one, int other) {
        Answers swapped = answers;
        for (FieldKey key : answers.keys()) {
            boolean inGroup = key.group().equals(Optional.of(group));
            if (inGroup && (key.occurrence() == one || key.occurrence() == other)) {
                FieldKey there = key.at(key.occurrence() == one ? other : one);
                swapped = swapped.with(there, answers.answer(key));
                swapped = answers.keys().contains(there) ? swapped : swapped.with(key, Answer.notAsked());
            }
        }
        return swapped;
    }

    static void mark(ObservableList<PageMark> pages, List<PageMark> now) {
        if (!now.equals(pages)) {
            pages.setAll(now);
        }
    }

    /** Makes the list what is wanted in one change, and only where it is another, so that the page is drawn once or not at all. */
    static void settle(ObservableList<FormPart> parts, List<FormPart> wanted) {
        if (!parts.stream().map(FormPart::id).toList().equals(wanted.stream().map(FormPart::id).toList())) {
            parts.setAll(wanted);
        }
    }
}
