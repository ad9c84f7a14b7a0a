package uk.cdop.casebook.desktop.settings;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import uk.cdop.casebook.desktop.settings.RuleShape.Column;

/** One rule of a list, with what is typed and chosen in its place and not kept yet. */
public final class RuleLine {

    private static final int LONGEST_CODE = 32;

    private final RuleShape shape;
    private final List<String> before;
    private final Map<Column, StringProperty> typed = new LinkedHashMap<>();
    private final StringProperty complaint = new SimpleStringProperty("");

    RuleLine(RuleShape shape, List<String> kept) {
        this.shape = shape;
        this.before = List.copyOf(kept);
        for (int at = 0; at < kept.size(); at++) {
            Column column = shape.columns().get(at);
            typed.put(column, new SimpleStringProperty(column.entry().shown(kept.get(at))));
        }
        typed.forEach((column, mark) -> {
            if (column.entry() instanceof RuleEntry.Source) {
                Provenance.follow(mark, mark.get(), this::isAsBefore, others(column));
            }
        });
    }

    private ObservableValue<?>[] others(Column source) {
        return typed.entrySet().stream().filter(one -> one.getKey() != source).map(Map.Entry::getValue).toArray(ObservableValue<?>[]::new);
    }

    /** But for what it rests on, which follows from this. */
    private boolean isAsBefore() {
        List<String> now = values();
        return shape.columns().stream().filter(column -> !(column.entry() instanceof RuleEntry.Source))
                .allMatch(column -> now.get(shape.columns().indexOf(column)).equals(before.get(shape.columns().indexOf(column))));
    }

    /** As they would be kept. */
    List<String> values() {
        return typed.entrySet().stream().map(one -> one.getKey().entry().kept(one.getValue().get())).toList();
    }

    /** Says beside the rule why it cannot be kept, and whether that is so. */
    boolean complains() {
        Optional<String> why = typed.entrySet().stream()
                .flatMap(one -> one.getKey().entry().complaint(one.getValue().get()).map(said -> one.getKey().label() + ": " + said).stream()).findFirst()
                .or(() -> shape.asks().apply(byId()));
        complaint.set(why.orElse(""));
        return why.isPresent();
    }

    private Map<String, String> byId() {
        Map<String, String> values = new LinkedHashMap<>();
        typed.forEach((column, value) -> values.put(column.id(), column.entry().kept(value.get())));
        return values;
    }

    /** A new rule gets a code from its words that none of the others has. */
    void nameApartFrom(Set<String> codes) {
        code().filter(code -> code.get().isEmpty()).ifPresent(code -> {
            String plain = Normalizer.normalize(title(), Normalizer.Form.NFD).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_").replaceAll("^[^a-z]+|_+$", "");
            String stem = plain.isEmpty() ? "rule" : plain.substring(0, Math.min(LONGEST_CODE, plain.length()));
            String name = stem;
            for (int number = 2; codes.contains(name); number++) {
                name = stem + "_" + number;
            }
            code.set(name);
        });
    }

    Optional<StringProperty> code() {
        return typed.entrySet().stream().filter(one -> one.getKey().entry() instanceof RuleEntry.Code).map(Map.Entry::getValue).findFirst();
    }

    Optional<StringProperty> source() {
        return typed.entrySet().stream().filter(one -> one.getKey().entry() instanceof RuleEntry.Source).map(Map.Entry::getValue).findFirst();
    }

    /** Its first words, by which it is told from the others. */
    public String title() {
        return entered().stream().filter(one -> one.getKey().entry() instanceof RuleEntry.Words).map(one -> one.getValue().get().strip()).findFirst().orElse("");
    }

    /** What is entered, words first. */
    List<Map.Entry<Column, StringProperty>> entered() {
        List<Map.Entry<Column, StringProperty>> all = new ArrayList<>(typed.entrySet());
        all.removeIf(one -> one.getKey().entry() instanceof RuleEntry.Code || one.getKey().entry() instanceof RuleEntry.Source);
        all.sort(java.util.Comparator.comparing(one -> !(one.getKey().entry() instanceof RuleEntry.Words)));
        return all;
    }

    public StringProperty complaint() {
        return complaint;
    }
}
