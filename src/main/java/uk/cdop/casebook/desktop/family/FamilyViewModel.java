package uk.cdop.casebook.desktop.family;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.cdop.casebook.casework.code.Coded;
import uk.cdop.casebook.casework.family.AvoidedDate;
import uk.cdop.casebook.casework.family.FamilyChecks;
import uk.cdop.casebook.casework.family.FamilyEvent;
import uk.cdop.casebook.casework.family.FamilyLetterKind;
import uk.cdop.casebook.casework.family.FamilyQuestion;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.desktop.entry.Entry;
import uk.cdop.casebook.desktop.entry.EntryPart;
import uk.cdop.casebook.desktop.entry.EntrySheet;
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

    private static final String ENTERED = "Entered.";

    private final FamilyDesk can;
    private final Background background;
    private final EntryPart<FamilyPage> part;
    private String folder = "";

    /** Tells {@code afterwards} when something was entered. */
    public FamilyViewModel(FamilyDesk can, boolean allowed, LocalDate today, Background background, Runnable afterwards) {
        this.can = can;
        this.background = background;
        this.part = new EntryPart<>(allowed, "Show the family ledger", number -> can.showFamily().show(number).map(FamilyPage::of), today, background, afterwards);
    }

    public void open(CaseNumber number) {
        part.open(number);
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
        part.shown(now -> part.sheets().open(new EntrySheet("question", "A question of the family", "It stands first at the meeting.", "Add question",
                FamilySheets.question(now.view().today()),
                sheet -> part.record(sheet, ENTERED, back(now), () -> can.addFamilyQuestion().add(
                        now.view().number(), now.view().ledger().rowVersion(), FamilySheets.on(sheet), sheet.said(FamilyChecks.QUESTION).orElse(""))))));
    }

    void noLongerAvoid(AvoidedDate date) {
        part.shown(was -> part.record("Enter into the family ledger", ENTERED, back(was), now -> record(now, new FamilyEvent.DateNoLongerAvoided(date))));
    }

    private void enter(
            String id, String title, String says, String save, Function<FamilyPage, List<Entry>> entries, Function<EntrySheet, FamilyEvent> event) {
        part.shown(now -> part.sheets().open(new EntrySheet(id, title, says, save, entries.apply(now), sheet -> {
            FamilyEvent happened = event.apply(sheet);
            part.record(sheet, ENTERED, back(now), () -> record(now, happened));
        })));
    }

    private RecordOutcome record(FamilyPage now, FamilyEvent event) {
        return can.recordFamilyEvent().record(new FamilyCommand(now.view().number(), now.view().ledger().rowVersion(), event));
    }

    /** The ledger as it was stands there again. */
    private Optional<Function<FamilyPage, RecordOutcome>> back(FamilyPage was) {
        return Optional.of(now -> record(now, new FamilyEvent.TakenBack(was.view().ledger())));
    }

    void letter() {
        part.shown(now -> part.sheets().open(new EntrySheet("letter", "A letter to the family",
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
                part.sheets().close();
                part.recorded("The letter is in the folder as " + file.getFileName() + ". It stands in the ledger.", Optional.empty());
            }
            case FamilyLetterOutcome.Refused(List<Finding> findings) -> sheet.messageProperty().set(
                    Message.refused(findings.stream().map(Finding::sentence).collect(Collectors.joining(" "))));
            case FamilyLetterOutcome.Blocked blocked -> {
                sheet.entry(FamilyChecks.OVERRIDE).errorProperty().set("Say why the letter must go on this day, or choose another one.");
                sheet.messageProperty().set(Message.warning("This day is to be kept clear. "
                        + blocked.guards().stream().map(FamilyPage::words).collect(Collectors.joining(" ")) + " Nothing was written. Choose another day, or say why it must go."));
            }
        }
    }

    EntryPart<FamilyPage> part() {
        return part;
    }
}
