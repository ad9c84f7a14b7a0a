package uk.cdop.casebook.desktop.session;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import uk.cdop.casebook.desktop.session.SessionOffice.Choice;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.Style;
import uk.cdop.casebook.forms.definition.CodeList;
import uk.cdop.casebook.office.session.AnalysisKeys;
import uk.cdop.casebook.office.session.SessionCase;

/** Draws a domain: how far it bore on the death as a whole, and its factors. */
final class FactorNodes {

    private final SessionViewModel model;
    private final SessionKeys keys;
    private final StepNodes nodes;

    FactorNodes(SessionViewModel model, SessionKeys keys, StepNodes nodes) {
        this.model = model;
        this.keys = keys;
        this.nodes = nodes;
    }

    Node of(SessionCase one, Step step) {
        String domain = step.list();
        VBox lines = new VBox();
        List<Integer> rows = Factors.rows(one, domain);
        lines.getChildren().add(line(0, "The domain as a whole: " + one.text(AnalysisKeys.domainRelevance(domain)).map(this::relevance).orElse("not rated yet"),
                one.text(AnalysisKeys.domainNarrative(domain)).orElse("")));
        for (int place = 0; place < rows.size(); place++) {
            lines.getChildren().add(factor(one, place + 1, rows.get(place)));
        }
        lines.getChildren().add(nodes.hint(one, "Type to find a factor.  0 1 2 relevance.  M modifiable.  It leads to: 3 learning, 4 a recommendation, 5 an action, 6 nothing.  Enter writes.  Delete takes off."));
        return nodes.beside(lines, side());
    }

    private Node factor(SessionCase one, int place, int row) {
        String label = label("factor", one.text(AnalysisKeys.FACTOR_CODE.at(row)).orElse(""));
        String relevance = one.text(AnalysisKeys.FACTOR_RELEVANCE.at(row)).orElse("–");
        String modifiable = switch (one.text(AnalysisKeys.FACTOR_MODIFIABLE.at(row)).orElse("")) {
            case CodeList.YES -> ", modifiable";
            case CodeList.NO -> ", not modifiable";
            default -> "";
        };
        return line(place, relevance + "  " + label + modifiable + keys.factors.ledTo(one, row).map(led -> "; " + led).orElse(""), one.text(AnalysisKeys.FACTOR_DETAIL.at(row)).orElse(""));
    }

    private Node line(int place, String words, String detail) {
        Label label = Layouts.wrapped(words);
        VBox line = Style.SESSION_OPTION.on(new VBox(label));
        if (!detail.isEmpty()) {
            boolean here = place == model.cursorProperty().get();
            VBox said = Style.SESSION_READING.on(new VBox(Style.SESSION_SIDE.on(here ? Layouts.wrapped(detail) : Layouts.muted(detail))));
            line.getChildren().add(nodes.curtained("What is written here", detail, said));
        }
        StepNodes.mark(line, place == model.cursorProperty().get(), false);
        line.setOnMouseClicked(clicked -> model.cursorProperty().set(place));
        return line;
    }

    private Node side() {
        List<Node> lines = new ArrayList<>(nodes.before.banner());
        model.office.words().guidance().of("relevance").ifPresent(note -> lines.addAll(nodes.note(note)));
        model.office.words().guidance().of("factors").ifPresent(note -> lines.add(Layouts.wrapped(note.text())));
        return nodes.side(lines);
    }

    private String relevance(String code) {
        return code + ", " + label("relevance", code).toLowerCase(java.util.Locale.UK);
    }

    private String label(String list, String code) {
        return model.office.words().choices().apply(list).stream().filter(choice -> choice.code().equals(code)).map(Choice::label).findFirst().orElse(code);
    }
}
