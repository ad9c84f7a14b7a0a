package uk.cdop.casebook.desktop.action;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import uk.cdop.casebook.casework.action.ActionChase;
import uk.cdop.casebook.casework.leak.LeakHit;
import uk.cdop.casebook.casework.leak.LetStand;
import uk.cdop.casebook.desktop.support.Background;
import uk.cdop.casebook.desktop.support.Message;
import uk.cdop.casebook.desktop.support.Texts;
import uk.cdop.casebook.office.action.ChaseActions.ChaseActionsCommand;
import uk.cdop.casebook.office.action.ChaseActions.ChaseActionsOutcome;
import uk.cdop.casebook.office.desk.ActionsDesk;
import uk.cdop.casebook.office.door.Today;

/** Writing to the owners of overdue actions: who is to be reminded today, and what holds the letters. */
public final class OwnersViewModel {

    private final ActionsDesk desk;
    private final Today today;
    private final Background background;
    private final ReadOnlyObjectWrapper<Optional<ActionChase>> chase = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final StringProperty folder = new SimpleStringProperty("");
    private final ObjectProperty<Message> message = new SimpleObjectProperty<>(Message.NONE);
    private final LeakReasons reasons = new LeakReasons();

    public OwnersViewModel(ActionsDesk desk, Today today, Background background) {
        this.desk = desk;
        this.today = today;
        this.background = background;
    }

    public void read() {
        background.run("Read what was let stand", progress -> desk.showLetStand().of(LetStand.Paper.OWNER_LETTERS), reasons::letStand,
                failure -> message.set(Message.refused(failure.getMessage())));
        background.run("Read the overdue actions", progress -> desk.chaseActions().plan(today.date()), now -> chase.set(Optional.of(now)),
                failure -> message.set(Message.refused(failure.getMessage())));
    }

    public void write() {
        Optional<Path> to = HighlightsViewModel.folder(folder.get());
        if (to.isEmpty()) {
            message.set(Message.refused("Choose a folder first. Nothing was written."));
            return;
        }
        background.run("Write to the owners", progress -> desk.chaseActions().run(new ChaseActionsCommand(today.date(), to.get(), reasons.reasons()), progress), this::done,
                failure -> message.set(Message.refused(failure.getMessage())));
    }

    private void done(ChaseActionsOutcome outcome) {
        message.set(switch (outcome) {
            case ChaseActionsOutcome.Chased(ActionChase chased, List<Path> files) -> {
                reasons.clear();
                yield Message.done(Texts.counted(chased.owners().size(), "letter is", "letters are") + " written and recorded. Nothing was sent: open the drafts, read them and send them.");
            }
            case ChaseActionsOutcome.NothingDue nobody -> Message.information("Nobody is to be reminded today. Nothing was written.");
            case ChaseActionsOutcome.Blocked(List<LeakHit> hits) -> {
                reasons.show(hits);
                yield Message.refused("Held back: " + Texts.counted(hits.size(), "place") + " in the letters may point to a person. Nothing was written.");
            }
            case ChaseActionsOutcome.NotWritten(String sentence) -> Message.refused(sentence);
        });
        read();
    }

    public ReadOnlyObjectProperty<Optional<ActionChase>> chaseProperty() {
        return chase.getReadOnlyProperty();
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
