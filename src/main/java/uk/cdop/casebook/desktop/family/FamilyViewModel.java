package uk.cdop.casebook.desktop.family;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import uk.cdop.casebook.casework.code.Coded;
import uk.cdop.casebook.casework.family.AvoidedDate;
import uk.cdop.casebook.casework.family.FamilyChecks;
import uk.cdop.casebook.casework.family.FamilyEvent;
import uk.cdop.casebook.casework.family.FamilyLedger;
import uk.cdop.casebook.casework.family.FamilyLetterKind;
import uk.cdop.casebook.casework.family.FamilyQuestion;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.desktop.entry.Entry;
import uk.cdop.casebook.desktop.entry.EntrySheet;
import uk.cdop.casebook.desktop.entry.SheetViewModel;
import uk.cdop.casebook.desktop.support.Background;
import uk.cdop.casebook.desktop.support.Message;
import uk.cdop.casebook.forms.rules.Finding;
import uk.cdop.casebook.office.casefile.RecordOutcome;
import uk.cdop.casebook.office.desk.FamilyDesk;
import uk.cdop.casebook.office.family.RecordFamilyEvent.FamilyCommand;
import uk.cdop.casebook.office.family.WriteFamilyLetter.FamilyLetterCommand;
import uk.cdop.casebook.office.family.WriteFamilyLetter.FamilyLetterOutcome;

/** The ledger of the family in view: shows it, and opens the sheet that enters something into it. */
public final class FamilyViewModel {

    private final FamilyDesk can;
    private final boolean allowed;
    private final Background background;
    private final Runnable afterwards;
    private final SheetViewModel sheets;
    private final ReadOnlyObjectWrapper<Optional<FamilyPage>> page = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Message> message = new SimpleObjectProperty<>(Message.NONE);
    private final ReadOnlyObjectWrapper<Optional<FamilyLedger>> before = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<CaseNumber> asked = Optional.empty();
    private String folder = "";

    /** Tells {@code afterwards} when something was entered. */
    public FamilyViewModel(FamilyDesk can, boolean allowed, Background background, Runnable afterwards) {
        this.can = can;
        this.allowed = allowed;
        this.background = background;
        this.afterwards = afterwards;
        this.sheets = new SheetViewModel(background);
    }

    public void open(CaseNumber number) {
        if (!asked.equals(Optional.of(number))) {
            asked = Optional.of(number);
            page.set(Optional.empty());
            message.set(Message.NONE);
            before.set(Optional.empty());
            sheets.close();
        }
        background.run("Show the family ledger", progress -> can.showFamily().show(number).map(FamilyPage::of), found -> {
            if (asked.equals(Optional.of(number))) {
                page.set(found);
            }
        }, failure -> message.set(Message.refused(failure.getMessage())));
    }

    void worker() {
        enter("worker", "Key worker", "One named person who keeps in touch with the family and brings their voice.", "Name key worker",
                now -> FamilySheets.worker(now.keyWorker(), now.view().today()), FamilySheets::worker);
    }

    void guide() {
        enter("guide", "Guide given", "When a child dies, the guide for parents and carers.", "Record",
                now -> FamilySheets.dayOnly("Given on", now.view().ledger().guideGivenOn(), now.view().today()), sheet -> new FamilyEvent.GuideGiven(FamilySheets.on(sheet)));
    }

    void explained() {
        enter("explained", "Review explained", "The family was told that there is a review, and that they may ask and tell.", "Record",
                now -> FamilySheets.dayOnly("Explained on", now.view().ledger().reviewExplainedOn(), now.view().today()),
                sheet -> new FamilyEvent.ReviewExplained(FamilySheets.on(sheet)));
    }

    void support() {
        enter("support", "Support offered", "What was offered, and whether the family wanted it.", "Record offer",
                now -> FamilySheets.support(now.view().today()), FamilySheets::support);
    }

    void wishes() {
        enter("wishes", "How the family wants to hear from us", "A letter is addressed as it stands here.", "Record wishes",
                now -> FamilySheets.wishes(now.view().ledger().wishes()), FamilySheets::wishes);
    }

    void avoid() {
        enter("avoid", "A day to keep clear", "No letter goes out around this day. The birthday and the anniversary are kept clear anyway.", "Keep clear",
                now -> FamilySheets.avoid(), FamilySheets::avoid);
    }

    void feedback() {
        enter("feedback", "What the family hears after the review", "Agreed with them, and given by somebody they know.", "Record",
                now -> FamilySheets.feedback(now.view().ledger().feedback()), FamilySheets::feedback);
    }

    void contact() {
        enter("contact", "A contact with the family", "Telephone call, visit, e-mail or letter from them.", "Record contact",
                now -> FamilySheets.contact(now.view().today()), FamilySheets::contact);
    }

    void answer(FamilyQuestion question) {
        enter("answer", "Answer to the family’s question", question.question(), "Record answer",
                now -> FamilySheets.answer(now.view().today()),
                sheet -> new FamilyEvent.QuestionAnswered(question.id(), sheet.said(FamilyChecks.ANSWER).orElse(""), FamilySheets.on(sheet)));
    }

    void question() {
        shown(now -> sheets.open(new EntrySheet("question", "A question of the family", "It stands first at the meeting.", "Add question",
                FamilySheets.question(now.view().today()),
                sheet -> sheets.record(sheet, sheet.title(), () -> can.addFamilyQuestion().add(
                        now.view().number(), now.view().ledger().rowVersion(), FamilySheets.on(sheet), sheet.said(FamilyChecks.QUESTION).orElse("")),
                        () -> recorded(now)))));
    }

    void noLongerAvoid(AvoidedDate date) {
        shown(now -> background.run("Enter into the family ledger", progress -> record(now, new FamilyEvent.DateNoLongerAvoided(date)),
                outcome -> taken(outcome, now), failure -> message.set(Message.refused(failure.getMessage()))));
    }

    private void enter(
            String id, String title, String says, String save, Function<FamilyPage, List<Entry>> entries, Function<EntrySheet, FamilyEvent> event) {
        shown(now -> sheets.open(new EntrySheet(id, title, says, save, entries.apply(now), sheet -> {
            FamilyEvent happened = event.apply(sheet);
            sheets.record(sheet, title, () -> record(now, happened), () -> recorded(now));
        })));
    }

    private RecordOutcome record(FamilyPage now, FamilyEvent event) {
        return can.recordFamilyEvent().record(new FamilyCommand(now.view().number(), now.view().ledger().rowVersion(), event));
    }

    private void recorded(FamilyPage was) {
        message.set(Message.done("Entered."));
        before.set(Optional.of(was.view().ledger()));
        afterwards.run();
    }

    private void taken(RecordOutcome outcome, FamilyPage was) {
        if (outcome instanceof RecordOutcome.Recorded) {
            recorded(was);
        } else {
            message.set(Message.refused("Somebody else changed this ledger. Nothing was overwritten; the page now shows it as it is. Try once more."));
            afterwards.run();
        }
    }

    /** Takes the last entry back. */
    void undo() {
        shown(now -> before.get().ifPresent(was -> background.run("Take back the last entry", progress -> record(now, new FamilyEvent.TakenBack(was)), outcome -> {
            taken(outcome, now);
            before.set(Optional.empty());
        }, failure -> message.set(Message.refused(failure.getMessage())))));
    }

    void letter() {
        shown(now -> sheets.open(new EntrySheet("letter", "A letter to the family",
                "The letter is made from the office’s wording and put into a folder as a document; nothing is sent.", "Write letter",
                FamilySheets.letter(now.view().ledger(), now.view().today(), folder), sheet -> write(sheet, now))));
    }

    private void write(EntrySheet sheet, FamilyPage now) {
        Optional<Path> into = path(sheet.said(FamilySheets.FOLDER).orElse(""));
        if (into.isEmpty()) {
            sheet.refuse(List.of(Finding.refusal("folder", FamilySheets.FOLDER, "This cannot be a folder. Give one that exists, such as your letters folder.")));
            return;
        }
        folder = sheet.said(FamilySheets.FOLDER).orElse("");
        sheet.busyProperty().set(true);
        background.run("Write a letter to the family", progress -> can.writeFamilyLetter().write(new FamilyLetterCommand(
                now.view().number(), Coded.require(FamilyLetterKind.class, sheet.said(FamilySheets.LETTER).orElseThrow()), FamilySheets.on(sheet),
                sheet.entry(FamilySheets.MEETING).day(), into.get(), sheet.said(FamilyChecks.OVERRIDE).orElse(""))), outcome -> {
            sheet.busyProperty().set(false);
            take(sheet, outcome);
        }, failure -> {
            sheet.busyProperty().set(false);
            sheet.messageProperty().set(Message.refused(failure.getMessage() + " What you typed is still here."));
        });
    }

    private static Optional<Path> path(String folder) {
        try {
            return Optional.of(Path.of(folder));
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        }
    }

    private void take(EntrySheet sheet, FamilyLetterOutcome outcome) {
        switch (outcome) {
            case FamilyLetterOutcome.Written(Path file) -> {
                sheets.close();
                message.set(Message.done("The letter is in the folder as " + file.getFileName() + ". It stands in the ledger."));
                before.set(Optional.empty());
                afterwards.run();
            }
            case FamilyLetterOutcome.Refused(List<Finding> findings) -> sheet.messageProperty().set(
                    Message.refused(findings.stream().map(Finding::sentence).collect(Collectors.joining(" "))));
            case FamilyLetterOutcome.Blocked blocked -> {
                sheet.messageProperty().set(Message.warning("This day is to be kept clear. "
                        + blocked.guards().stream().map(FamilyPage::words).collect(Collectors.joining(" ")) + " Nothing was written. Choose another day, or say why it must go."));
                sheet.entry(FamilyChecks.OVERRIDE).errorProperty().set("Say why the letter must go on this day, or choose another one.");
            }
        }
    }

    private void shown(Consumer<FamilyPage> then) {
        if (allowed) {
            page.get().ifPresent(then);
        }
    }

    public boolean isAllowed() {
        return allowed;
    }

    public SheetViewModel sheets() {
        return sheets;
    }

    ReadOnlyObjectProperty<Optional<FamilyPage>> pageProperty() {
        return page.getReadOnlyProperty();
    }

    public ObjectProperty<Message> messageProperty() {
        return message;
    }

    /** The ledger as it was before the last entry, while that can be taken back. */
    ReadOnlyObjectProperty<Optional<FamilyLedger>> beforeProperty() {
        return before.getReadOnlyProperty();
    }
}
