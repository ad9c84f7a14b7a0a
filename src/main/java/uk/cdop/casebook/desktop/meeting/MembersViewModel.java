package uk.cdop.casebook.desktop.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import uk.cdop.casebook.casework.contact.ValidDates;
import uk.cdop.casebook.casework.member.PanelMember;
import uk.cdop.casebook.desktop.support.Background;
import uk.cdop.casebook.desktop.support.Message;
import uk.cdop.casebook.desktop.support.Texts;
import uk.cdop.casebook.desktop.support.TypedDate;
import uk.cdop.casebook.forms.definition.CodeList;
import uk.cdop.casebook.office.desk.PanelDesk;
import uk.cdop.casebook.office.failure.OfficeFailure;
import uk.cdop.casebook.office.member.KeepMember.KeepMemberCommand;
import uk.cdop.casebook.office.member.KeepMember.KeepMemberOutcome;
import uk.cdop.casebook.office.member.ListMembers.MemberBook;
import uk.cdop.casebook.office.member.MemberProblem;

/** The members’ book: who sits on the panel, in which term, and who stands in for whom. */
final class MembersViewModel {

    /** One line of the book; a substitute stands under the member. */
    record Line(PanelMember member, String discipline, String term, boolean over) {

        @Override
        public String toString() {
            return "Line";
        }
    }

    final StringProperty name = new SimpleStringProperty("");
    final StringProperty organisation = new SimpleStringProperty("");
    final StringProperty post = new SimpleStringProperty("");
    final StringProperty email = new SimpleStringProperty("");
    final StringProperty from = new SimpleStringProperty("");
    final StringProperty to = new SimpleStringProperty("");
    final StringProperty discipline = new SimpleStringProperty("");
    final BooleanProperty chairs = new SimpleBooleanProperty();
    final StringProperty error = new SimpleStringProperty("");
    final StringProperty heading = new SimpleStringProperty("");
    final BooleanProperty editing = new SimpleBooleanProperty();
    final BooleanProperty read = new SimpleBooleanProperty();
    final ObjectProperty<Message> message = new SimpleObjectProperty<>(Message.NONE);
    final ObservableList<Line> lines = FXCollections.observableArrayList();
    final ObservableList<CodeList.Option> disciplines = FXCollections.observableArrayList();

    private final PanelDesk can;
    private final Background background;
    private Optional<PanelMember> current = Optional.empty();
    private LocalDate today = LocalDate.MIN;
    private Optional<UUID> substitutesFor = Optional.empty();

    MembersViewModel(PanelDesk can, Background background) {
        this.can = can;
        this.background = background;
    }

    void read() {
        background.run("Read the members", progress -> can.listMembers().list(), this::show, this::failed);
    }

    private void failed(OfficeFailure failure) {
        message.set(Message.refused(failure.getMessage()));
    }

    private void show(MemberBook book) {
        today = book.today();
        disciplines.setAll(book.disciplines());
        List<Line> all = new ArrayList<>();
        book.members().forEach(one -> {
            all.add(line(one.member(), book));
            one.substitutes().forEach(substitute -> all.add(line(substitute, book)));
        });
        lines.setAll(all);
        read.set(true);
    }

    private static Line line(PanelMember member, MemberBook book) {
        String words = book.disciplines().stream().filter(option -> option.code().equals(member.discipline())).map(CodeList.Option::label).findFirst().orElse(member.discipline());
        return new Line(member, words, term(member.term(), book.today()), member.term().hasEndedBy(book.today()));
    }

    private static String term(ValidDates term, LocalDate today) {
        if (term.hasEndedBy(today)) {
            return "Term ended " + Texts.date(term.to().orElseThrow());
        }
        String start = term.from().map(day -> (day.isAfter(today) ? "From " : "Since ") + Texts.date(day)).orElse("In office");
        return start + term.to().map(day -> ", until " + Texts.date(day)).orElse("");
    }

    void startNew(Optional<PanelMember> standsInFor) {
        current = Optional.empty();
        substitutesFor = standsInFor.map(PanelMember::id);
        heading.set(standsInFor.map(member -> "New substitute for " + member.name()).orElse("New member"));
        fill("", standsInFor.map(PanelMember::organisation).orElse(""), "", "", standsInFor.map(PanelMember::discipline).orElse(""), ValidDates.ALWAYS, false);
    }

    void start(PanelMember member) {
        current = Optional.of(member);
        substitutesFor = member.substitutesFor();
        heading.set(member.isSubstitute() ? "Substitute" : "Member");
        fill(member.name(), member.organisation(), member.post().orElse(""), member.email().orElse(""), member.discipline(), member.term(), member.chairs());
    }

    private void fill(String who, String where, String what, String address, String code, ValidDates term, boolean chair) {
        name.set(who);
        organisation.set(where);
        post.set(what);
        email.set(address);
        discipline.set(code);
        chairs.set(chair);
        from.set(term.from().map(Texts::date).orElse(""));
        to.set(term.to().map(Texts::date).orElse(""));
        error.set("");
        editing.set(true);
    }

    void close() {
        editing.set(false);
    }

    void save() {
        Optional<Optional<LocalDate>> first = date(from.get());
        Optional<Optional<LocalDate>> last = date(to.get());
        if (first.isEmpty() || last.isEmpty()) {
            error.set("A date is written as 14 Mar 2024.");
            return;
        }
        KeepMemberCommand command = new KeepMemberCommand(
                current.map(PanelMember::id), current.map(PanelMember::rowVersion).orElse(0L), name.get(), discipline.get(), organisation.get(), post.get(),
                email.get(), chairs.get(), substitutesFor, new ValidDates(first.get(), last.get()));
        background.run("Keep the member", progress -> can.keepMember().keep(command), this::take, this::failed);
    }

    private Optional<Optional<LocalDate>> date(String typed) {
        return typed.isBlank() ? Optional.of(Optional.empty()) : TypedDate.read(typed, today).map(Optional::of);
    }

    private void take(KeepMemberOutcome outcome) {
        switch (outcome) {
            case KeepMemberOutcome.Kept kept -> {
                close();
                message.set(Message.done("The members’ book is up to date."));
                read();
            }
            case KeepMemberOutcome.Refused(List<MemberProblem> problems) -> error.set(String.join(" ", problems.stream().map(MemberProblem::sentence).toList()));
            case KeepMemberOutcome.ChangedMeanwhile changed -> error.set("Somebody else changed this entry since you opened it. Nothing was overwritten. Close it and open it again.");
        }
    }
}
