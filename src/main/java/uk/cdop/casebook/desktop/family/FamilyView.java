package uk.cdop.casebook.desktop.family;

import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import uk.cdop.casebook.casework.family.AvoidedDate;
import uk.cdop.casebook.desktop.entry.EntryPartView;
import uk.cdop.casebook.desktop.support.Columns;
import uk.cdop.casebook.desktop.support.EmptyState;
import uk.cdop.casebook.desktop.support.FactList;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.Message;
import uk.cdop.casebook.desktop.support.MessageView;
import uk.cdop.casebook.desktop.support.Style;
import uk.cdop.casebook.desktop.support.Texts;

/** The part of a case that belongs to the family: their questions first. */
public final class FamilyView extends VBox {

    private final FamilyViewModel model;

    public FamilyView(FamilyViewModel model) {
        this.model = model;
        setId("family");
        getChildren().add(new EntryPartView<>("undo-family", model.part(), this::shown));
    }

    private List<Node> shown(FamilyPage page) {
        VBox top = Style.SPACED.on(new VBox());
        page.todayGuarded().ifPresent(says -> top.getChildren().add(new MessageView(new SimpleObjectProperty<>(Message.information(says)))));
        top.getChildren().add(ifAllowed(Layouts.flow(
                Layouts.primary("add-question", "Add a question", Feather.PLUS, model::question),
                Layouts.button("add-contact", "Record a contact…", Feather.PHONE, model::contact),
                Layouts.button("write-letter", "Write a letter…", Feather.MAIL, model::letter))));
        if (page.empty()) {
            return List.of(top, beginning(page), ledger(page));
        }
        return List.of(top, questions(page), ledger(page));
    }

    private static Node beginning(FamilyPage page) {
        return Layouts.card(new EmptyState(
                Feather.USERS, "Nothing is recorded for this family yet",
                "Within 48 hours, by " + Texts.date(page.view().nameWorkerBy())
                        + ": name a key worker, give the guide, explain the review, and ask how the family wants to hear from us."));
    }

    private Node questions(FamilyPage page) {
        VBox card = Layouts.card(Layouts.sectionTitle("The family’s questions"));
        card.setId("family-questions");
        if (page.questions().isEmpty()) {
            card.getChildren().add(Layouts.muted("None is recorded. Ask the key worker whether there is anything the family wants to know; it is taken first at the meeting."));
        }
        int number = 0;
        for (FamilyPage.Question question : page.questions()) {
            card.getChildren().add(question(question, ++number));
        }
        return card;
    }

    private Node question(FamilyPage.Question question, int number) {
        VBox one = Layouts.column(Style.TIGHT, Style.STRONG.on(Layouts.wrapped(question.question().question())), Layouts.muted(question.asked()));
        question.answer().ifPresentOrElse(
                answer -> one.getChildren().add(Layouts.wrapped(answer)),
                () -> one.getChildren().add(ifAllowed(Layouts.flow(
                        Layouts.button("answer-" + number, "Answer…", Feather.MESSAGE_CIRCLE, () -> model.answer(question.question()))))));
        return one;
    }

    private Node ledger(FamilyPage page) {
        Node left = Layouts.column(
                Style.SPACED,
                section(page.worker(), Layouts.button("name-worker", page.keyWorker().isPresent() ? "Change…" : "Name a key worker…", Feather.USER, model::worker)),
                section(page.told(), Layouts.button("guide-given", "Guide given…", Feather.BOOK_OPEN, model::guide),
                        Layouts.button("review-explained", "Review explained…", Feather.MESSAGE_CIRCLE, model::explained)),
                section(page.support(), Layouts.button("offer-support", "Support offered…", Feather.PLUS, model::support)),
                section(page.feedback(), Layouts.button("record-feedback", "Record…", Feather.EDIT_2, model::feedback)));
        Node right = Layouts.column(
                Style.SPACED,
                section(page.clear(), clearing(page)),
                section(page.wishes(), Layouts.button("record-wishes", "Record wishes…", Feather.EDIT_2, model::wishes)),
                section(page.contacts()), section(page.letters()));
        return new Columns(Style.HALF.on(left), Style.HALF.on(right));
    }

    private Node[] clearing(FamilyPage page) {
        FlowPane actions = Layouts.flow(Layouts.button("avoid-day", "Another day…", Feather.CALENDAR, model::avoid));
        for (int at = 0; at < page.avoided().size(); at++) {
            AvoidedDate date = page.avoided().get(at);
            actions.getChildren().add(Layouts.button("no-longer-" + at, "No longer " + Texts.date(date.day()), Feather.X, () -> model.noLongerAvoid(date)));
        }
        return new Node[] {actions};
    }

    private VBox section(FamilySection section, Node... actions) {
        VBox card = Layouts.card(Layouts.sectionTitle(section.title()));
        card.setId("family-" + section.id());
        card.getChildren().add(section.facts().isEmpty() ? Layouts.muted(section.otherwise()) : new FactList(new SimpleObjectProperty<>(section.facts())));
        if (actions.length > 0) {
            card.getChildren().add(ifAllowed(Layouts.flow(actions)));
        }
        return card;
    }

    private <N extends Node> N ifAllowed(N node) {
        node.setVisible(model.part().isAllowed());
        node.setManaged(model.part().isAllowed());
        return node;
    }
}
