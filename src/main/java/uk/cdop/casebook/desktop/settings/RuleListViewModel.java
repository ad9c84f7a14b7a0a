package uk.cdop.casebook.desktop.settings;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import uk.cdop.casebook.desktop.support.Background;
import uk.cdop.casebook.desktop.support.Message;
import uk.cdop.casebook.desktop.support.Texts;

/** A list of the office's rules being changed, added, moved and removed: the list is kept whole, or nothing of it. */
public final class RuleListViewModel {

    private static final Pattern OF_ONE = Pattern.compile("Line (\\d+) (.*)", Pattern.DOTALL);
    private static final String MEND = "What has to be mended stands beside it below. Nothing was kept.";

    /** What the office has to say about the rules: what they are made of, the text in use, the one that came, and whether another is taken. */
    record Office(Supplier<RuleShape> shape, Supplier<String> show, Supplier<String> shipped, Function<String, Optional<String>> replace) {}

    private record Read(RuleShape shape, String inUse, String shipped) {}

    /** A rule that was taken out, and where it stood. */
    private record Removed(RuleLine line, int at) {}

    private final Office office;
    private final String follows;
    private final RuleKeeping<Read> keeping;
    private final ReadOnlyObjectWrapper<List<RuleLine>> lines = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Removed>> removed = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper();
    private RuleShape shape = RuleShape.NONE;
    private List<List<String>> kept = List.of();
    private String shipped = "";

    /**
     * @param what    the rules as they are called in a task's title
     * @param follows what follows from keeping them, in a sentence
     */
    RuleListViewModel(String what, String follows, Office office, Background background) {
        this.office = office;
        this.follows = follows;
        this.keeping = new RuleKeeping<>(what, () -> new Read(office.shape().get(), office.show().get(), office.shipped().get()), this::show, background);
    }

    /** What is typed and not kept yet stays. */
    public void read() {
        if (values().equals(kept)) {
            keeping.read();
        }
    }

    private void show(Read texts) {
        shape = texts.shape();
        shipped = texts.shipped();
        kept = shape.read(texts.inUse());
        removed.set(Optional.empty());
        lines.set(kept.stream().map(this::line).toList());
        look();
    }

    private RuleLine line(List<String> values) {
        RuleLine line = new RuleLine(shape, values);
        line.entered().forEach(one -> one.getValue().subscribe(this::look));
        return line;
    }

    private void look() {
        changed.set(!values().equals(kept));
    }

    private List<List<String>> values() {
        return lines.get().stream().map(RuleLine::values).toList();
    }

    private void set(List<RuleLine> now) {
        lines.set(List.copyOf(now));
        look();
    }

    public void add() {
        List<RuleLine> longer = new ArrayList<>(lines.get());
        longer.add(line(shape.empty()));
        set(longer);
        keeping.messageProperty().set(Message.information("A new " + shape.one() + " stands last. It counts once the list is kept."));
    }

    public void remove(RuleLine line) {
        removed.set(Optional.of(new Removed(line, lines.get().indexOf(line))));
        set(lines.get().stream().filter(one -> one != line).toList());
        keeping.messageProperty().set(Message.information("It is out of the list. It is gone once the list is kept; until then it can be put back."));
    }

    public void putBack() {
        removed.get().ifPresent(gone -> {
            List<RuleLine> longer = new ArrayList<>(lines.get());
            longer.add(Math.min(gone.at(), longer.size()), gone.line());
            removed.set(Optional.empty());
            set(longer);
            keeping.messageProperty().set(Message.NONE);
        });
    }

    /** Up or down by so many places; at the end of the list it stays. */
    public void move(RuleLine line, int by) {
        List<RuleLine> moved = new ArrayList<>(lines.get());
        int at = moved.indexOf(line);
        moved.remove(line);
        moved.add(Math.clamp(at + by, 0, moved.size()), line);
        set(moved);
    }

    /** Keeps what is typed, or says beside each rule why it cannot be kept. */
    public void keep() {
        boolean wrong = false;
        for (RuleLine line : lines.get()) {
            wrong |= line.complains();
        }
        if (wrong) {
            keeping.messageProperty().set(Message.refused(MEND));
            return;
        }
        Set<String> codes = new HashSet<>(lines.get().stream().flatMap(line -> line.code().stream()).map(code -> code.get()).toList());
        lines.get().forEach(line -> {
            line.nameApartFrom(codes);
            line.code().ifPresent(code -> codes.add(code.get()));
        });
        replace(shape.write(values()), Message.done(Texts.counted(lines.get().size(), shape.one(), shape.one().replaceFirst("^(\\S+)", "$1s")) + " kept. " + follows));
    }

    public void asShipped() {
        replace(shipped, Message.done("The list is the one that came with the program. " + follows));
    }

    /** Back to what is kept; nothing was changed in the records. */
    public void takeBack() {
        keeping.messageProperty().set(Message.NONE);
        keeping.read();
    }

    private void replace(String text, Message done) {
        keeping.keep(() -> office.replace().apply(text), refused -> refused.map(this::beside).orElse(done));
    }

    /** What is said of one line stands beside it, and what is said of the whole list above it. */
    private Message beside(String sentence) {
        Matcher ofOne = OF_ONE.matcher(sentence);
        if (!ofOne.matches() || Integer.parseInt(ofOne.group(1)) - 2 >= lines.get().size()) {
            return Message.refused(sentence);
        }
        lines.get().get(Integer.parseInt(ofOne.group(1)) - 2).complaint().set("This " + ofOne.group(2).replace(" Nothing was changed.", ""));
        return Message.refused(MEND);
    }

    public ReadOnlyObjectProperty<List<RuleLine>> linesProperty() {
        return lines.getReadOnlyProperty();
    }

    public javafx.beans.value.ObservableValue<Boolean> canPutBackProperty() {
        return removed.map(Optional::isPresent);
    }

    /** Whether something is typed that is not kept yet. */
    public ReadOnlyBooleanProperty changedProperty() {
        return changed.getReadOnlyProperty();
    }

    public ObjectProperty<Message> messageProperty() {
        return keeping.messageProperty();
    }
}
