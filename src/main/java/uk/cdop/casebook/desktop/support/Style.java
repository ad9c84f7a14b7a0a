package uk.cdop.casebook.desktop.support;

import java.util.Locale;
import javafx.scene.Node;

/** Every style class that {@code desktop.css} knows. */
public enum Style {
    ACTION_BAR, BADGE, BADGE_BLOCKED, BADGE_DONE, BADGE_OPEN, BADGE_STALE, BAR, BAR_TRACK, BAR_WHISKER, BLANK, BRAND, CARD,
    CASE_HEADER, CELL_FIGURE, CELL_LINK, CHART, CHIP, CODE, CURTAIN, DEADLINE_LATE, DEADLINE_MET, DEADLINE_OPEN, DENSE, DRAWER,
    EMPTY, FACT_LABEL, FIELD_ERROR, FIELD_LABEL, FIFTH, FIND, FORM, FORM_EDITOR, FORM_HELP, FORM_INDEX, FORM_PAGE, FORM_PAGE_LINE,
    FORM_QUESTION, FORM_ROW, HALF, HEADER, HEADLINE_NUMBER, ICON, KEY, KIND_OF_BLANK, LINE, MATCH_PAIR, MATCH_QUEUE, MATCH_TITLE,
    MESSAGE, MESSAGE_WORD, MUTED, NAVIGATION, NAVIGATION_ITEM, PAGE, PAGE_TITLE, PAGE_TITLE_SMALL, PALETTE, PALETTE_KIND, PANE,
    PRIMARY, PROBLEM, PROCESS_CARD, READING_PANE, REFERENCE, SECTION_TITLE, SIGN_IN, SIGN_IN_CARD, SPACED, STATUS_BAR, STRONG,
    THIRD, TIGHT, TOOLBAR, WORK_ROW;

    public String css() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public <N extends Node> N on(N node) {
        if (!node.getStyleClass().contains(css())) {
            node.getStyleClass().add(css());
        }
        return node;
    }
}
