package uk.cdop.casebook.desktop.learning;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import uk.cdop.casebook.casework.area.ReportingArea;
import uk.cdop.casebook.casework.leak.LeakHit;
import uk.cdop.casebook.casework.leak.LetStand;
import uk.cdop.casebook.desktop.action.HighlightsViewModel;
import uk.cdop.casebook.desktop.action.LeakReasons;
import uk.cdop.casebook.desktop.support.Background;
import uk.cdop.casebook.desktop.support.Message;
import uk.cdop.casebook.desktop.support.Texts;
import uk.cdop.casebook.office.desk.LearningDesk;
import uk.cdop.casebook.office.found.Found;
import uk.cdop.casebook.office.learning.BriefingText;
import uk.cdop.casebook.office.learning.LearningQuery;
import uk.cdop.casebook.office.learning.SearchLearning.Library;
import uk.cdop.casebook.office.learning.SearchLearning.Theme;
import uk.cdop.casebook.office.learning.WriteBriefing.WriteBriefingCommand;
import uk.cdop.casebook.office.learning.WriteBriefing.WriteBriefingOutcome;
import uk.cdop.casebook.statistics.year.FinancialYear;

/** What was learnt over all reviewed cases: the search, the themes over years, and a briefing made of what is found. */
public final class LearningViewModel {

    static final String ANY = "";

    private final LearningDesk desk;
    private final boolean allowed;
    private final Background background;
    private final StringProperty words = new SimpleStringProperty("");
    private final StringProperty category = new SimpleStringProperty(ANY);
    private final StringProperty age = new SimpleStringProperty(ANY);
    private final StringProperty area = new SimpleStringProperty(ANY);
    private final StringProperty from = new SimpleStringProperty(ANY);
    private final StringProperty to = new SimpleStringProperty(ANY);
    private final ObservableList<Found> found = FXCollections.observableArrayList();
    private final ObservableList<Theme> themes = FXCollections.observableArrayList();
    private final ObservableList<FinancialYear> years = FXCollections.observableArrayList();
    private final ObservableList<String> categories = FXCollections.observableArrayList();
    private final ObservableList<String> ages = FXCollections.observableArrayList();
    private final StringProperty summary = new SimpleStringProperty("");
    private final StringProperty caution = new SimpleStringProperty("");
    private final StringProperty title = new SimpleStringProperty("");
    private final StringProperty happened = new SimpleStringProperty("");
    private final StringProperty learnt = new SimpleStringProperty("");
    private final StringProperty toDo = new SimpleStringProperty("");
    private final StringProperty folder = new SimpleStringProperty("");
    private final ObjectProperty<Message> message = new SimpleObjectProperty<>(Message.NONE);
    private final LeakReasons reasons = new LeakReasons();

    public LearningViewModel(LearningDesk desk, boolean allowed, Background background) {
        this.desk = desk;
        this.allowed = allowed;
        this.background = background;
        Stream.of(words, category, age, area, from, to).forEach(text -> text.subscribe((was, is) -> read()));
    }

    private LearningQuery query() {
        return new LearningQuery(
                words.get(), said(category), Optional.empty(), said(age),
                said(area).flatMap(label -> Stream.of(ReportingArea.values()).filter(one -> one.label().equals(label)).findFirst()),
                said(from).flatMap(FinancialYear::read), said(to).flatMap(FinancialYear::read));
    }

    private static Optional<String> said(StringProperty text) {
        return Optional.ofNullable(text.get()).filter(one -> !one.isEmpty());
    }

    public void read() {
        LearningQuery wanted = query();
        background.run("Search the learning", progress -> desk.searchLearning().search(wanted), this::show, failure -> message.set(Message.refused(failure.getMessage())));
    }

    /** What left with earlier briefings, and why. */
    public void readLetStand() {
        background.run("Read what was let stand", progress -> desk.showLetStand().of(LetStand.Paper.BRIEFING), reasons::letStand,
                failure -> message.set(Message.refused(failure.getMessage())));
    }

    private void show(Library library) {
        replace(years, library.years());
        replace(categories, library.categories());
        replace(ages, library.ageBands());
        found.setAll(library.found());
        themes.setAll(library.themes());
        summary.set(Texts.counted(library.found().size(), "reviewed case") + " of " + Texts.number(library.all()) + ".");
        caution.set(library.caution());
    }

    private static <T> void replace(ObservableList<T> list, List<T> now) {
        if (!list.equals(now)) {
            list.setAll(now);
        }
    }

    public void draft() {
        LearningQuery wanted = query();
        background.run("Draft a briefing", progress -> desk.proposeBriefing().propose(wanted), text -> {
            title.set(text.title());
            happened.set(text.happened());
            learnt.set(text.learnt());
            toDo.set(text.toDo());
            reasons.clear();
            message.set(Message.information("Drafted from what is found above. Read it and put it into your own words before it goes out."));
        }, failure -> message.set(Message.refused(failure.getMessage())));
    }

    public void write() {
        Optional<Path> into = HighlightsViewModel.folder(folder.get());
        if (into.isEmpty()) {
            message.set(Message.refused("Choose a folder first. Nothing was written."));
            return;
        }
        WriteBriefingCommand command = new WriteBriefingCommand(
                query(), new BriefingText(title.get(), happened.get(), learnt.get(), toDo.get()), into.get(), reasons.reasons());
        background.run("Write the briefing", progress -> desk.writeBriefing().write(command), this::done, failure -> message.set(Message.refused(failure.getMessage())));
    }

    private void done(WriteBriefingOutcome outcome) {
        switch (outcome) {
            case WriteBriefingOutcome.Written(List<Path> files, String small) -> {
                reasons.clear();
                readLetStand();
                message.set(Message.done(("Written: " + String.join(", ", files.stream().map(file -> file.getFileName().toString()).toList()) + ". " + small).strip()));
            }
            case WriteBriefingOutcome.Blocked(List<LeakHit> hits) -> {
                reasons.show(hits);
                message.set(Message.refused("Held back: " + Texts.counted(hits.size(), "place") + " in it may point to a person. Nothing was written."));
            }
            case WriteBriefingOutcome.Refused(String sentence) -> message.set(Message.refused(sentence));
        }
    }

    public boolean isAllowed() {
        return allowed;
    }

    public StringProperty wordsProperty() {
        return words;
    }

    public StringProperty categoryProperty() {
        return category;
    }

    public StringProperty ageProperty() {
        return age;
    }

    public StringProperty areaProperty() {
        return area;
    }

    public StringProperty fromProperty() {
        return from;
    }

    public StringProperty toProperty() {
        return to;
    }

    public ObservableList<Found> found() {
        return found;
    }

    public ObservableList<Theme> themes() {
        return themes;
    }

    public ObservableList<FinancialYear> years() {
        return years;
    }

    public ObservableList<String> categories() {
        return categories;
    }

    public ObservableList<String> ages() {
        return ages;
    }

    public StringProperty summaryProperty() {
        return summary;
    }

    public StringProperty cautionProperty() {
        return caution;
    }

    public StringProperty titleProperty() {
        return title;
    }

    public StringProperty happenedProperty() {
        return happened;
    }

    public StringProperty learntProperty() {
        return learnt;
    }

    public StringProperty toDoProperty() {
        return toDo;
    }

    public StringProperty folderProperty() {
        return folder;
    }

    public ObjectProperty<Message> messageProperty() {
        return message;
    }

    public LeakReasons reasons() {
        return reasons;
    }
}
