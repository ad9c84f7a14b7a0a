package uk.cdop.casebook.desktop.settings;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import uk.cdop.casebook.desktop.support.Background;
import uk.cdop.casebook.forms.definition.CodeList;
import uk.cdop.casebook.office.meeting.EditPanelRules;
import uk.cdop.casebook.office.meeting.EditPanelRules.EditPanelRulesOutcome;
import uk.cdop.casebook.office.meeting.PanelRuleSet;

/** What the panel works by, as three lists being changed, each kept by itself. */
public final class PanelRulesViewModel {

    private final EditPanelRules edit;
    private final Background background;
    private final RuleListViewModel quorum;
    private final RuleListViewModel themes;
    private final RuleListViewModel standingItems;

    public PanelRulesViewModel(EditPanelRules edit, Background background) {
        this.edit = edit;
        this.background = background;
        quorum = list(PanelRuleSet.QUORUM, PanelShapes::quorum, "the rules of the quorum", "Every meeting that is not closed goes by them.");
        themes = list(PanelRuleSet.THEMES, PanelShapes::themes, "what each kind of case wants", "They hold for cases put on an agenda from now on.");
        standingItems = list(PanelRuleSet.STANDING_ITEMS, any -> PanelShapes.standingItems(), "the standing items", "They stand on every agenda that is planned from now on.");
    }

    private RuleListViewModel list(PanelRuleSet set, Function<List<CodeList.Option>, RuleShape> shape, String what, String follows) {
        return new RuleListViewModel(what, follows, new RuleListViewModel.Office(
                () -> shape.apply(edit.disciplines()), () -> edit.show(set), () -> edit.shipped(set), text -> refused(edit.replace(set, text))), background);
    }

    private static Optional<String> refused(EditPanelRulesOutcome outcome) {
        return switch (outcome) {
            case EditPanelRulesOutcome.Refused(String sentence) -> Optional.of(sentence);
            case EditPanelRulesOutcome.Kept kept -> Optional.empty();
        };
    }

    public void read() {
        quorum.read();
        themes.read();
        standingItems.read();
    }

    public RuleListViewModel quorum() {
        return quorum;
    }

    public RuleListViewModel themes() {
        return themes;
    }

    public RuleListViewModel standingItems() {
        return standingItems;
    }
}
