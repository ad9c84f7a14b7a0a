package uk.cdop.casebook.desktop.caseload;

import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.InvalidationListener;
import javafx.collections.ObservableSet;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;
import uk.cdop.casebook.casework.area.ReportingArea;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.desktop.support.Icons;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.Style;
import uk.cdop.casebook.statistics.year.FinancialYear;

/** The filters above the list: each says what it lets through, and one button clears them all. */
final class FilterBar extends FlowPane {

    private final CaseListViewModel model;
    private final CaseFilters filters;

    FilterBar(CaseListViewModel model, Node search) {
        this.model = model;
        this.filters = model.filters();
        Style.TOOLBAR.on(this);
        getChildren().addAll(search, stage(), area(), year(), clear());
    }

    private MenuButton stage() {
        MenuButton menu = chip("filter-stage", "Stage");
        MenuItem open = new MenuItem("Still to review");
        open.setOnAction(chosen -> filters.onlyOpen());
        MenuItem reviewed = new MenuItem("Review completed");
        reviewed.setOnAction(chosen -> filters.onlyReviewed());
        menu.getItems().addAll(open, reviewed, new SeparatorMenuItem());
        for (CaseStage stage : CaseStage.values()) {
            menu.getItems().add(check(stage.label(), stage, filters.stages()));
        }
        onAnyChange(() -> say(menu, "Stage", filters.stagesInWords()));
        return menu;
    }

    private MenuButton area() {
        MenuButton menu = chip("filter-area", "Area");
        for (ReportingArea area : ReportingArea.values()) {
            menu.getItems().add(check(area.label(), area, filters.areas()));
        }
        onAnyChange(() -> say(menu, "Area", filters.areas().stream().sorted().map(BriefNames::of).collect(Collectors.joining(", "))));
        return menu;
    }

    private MenuButton year() {
        MenuButton menu = chip("filter-year", "Notified in");
        MenuItem any = new MenuItem("Any year");
        any.setOnAction(chosen -> filters.yearProperty().set(Optional.empty()));
        menu.getItems().addAll(any, new SeparatorMenuItem());
        for (FinancialYear year : model.years()) {
            MenuItem item = new MenuItem(year.label());
            item.setOnAction(chosen -> filters.yearProperty().set(Optional.of(year)));
            menu.getItems().add(item);
        }
        onAnyChange(() -> say(menu, "Notified in", filters.yearProperty().get().map(FinancialYear::label).orElse("")));
        return menu;
    }

    private Button clear() {
        Button clear = Layouts.button("clear-filters", "Clear filters", Feather.X, filters::clear);
        onAnyChange(() -> {
            clear.setVisible(!filters.isAny());
            clear.setManaged(!filters.isAny());
        });
        return clear;
    }

    private static <T> CheckMenuItem check(String label, T value, ObservableSet<T> chosen) {
        CheckMenuItem item = new CheckMenuItem(label);
        item.setOnAction(toggled -> {
            if (item.isSelected()) {
                chosen.add(value);
            } else {
                chosen.remove(value);
            }
        });
        chosen.addListener((InvalidationListener) changed -> item.setSelected(chosen.contains(value)));
        return item;
    }

    private static MenuButton chip(String id, String name) {
        MenuButton menu = Style.CHIP.on(new MenuButton(name));
        menu.setId(id);
        menu.setMinWidth(USE_PREF_SIZE);
        return menu;
    }

    private static void say(MenuButton menu, String name, String what) {
        boolean narrows = !what.isEmpty();
        menu.setText(narrows ? name + ": " + what : name);
        menu.setGraphic(narrows ? Icons.of(Feather.FILTER) : null);
        menu.setAccessibleText("Filter by " + name.toLowerCase(java.util.Locale.ROOT) + ", now " + (narrows ? what : "any"));
        menu.pseudoClassStateChanged(PseudoClass.getPseudoClass("narrowing"), narrows);
    }

    private void onAnyChange(Runnable show) {
        InvalidationListener changed = any -> show.run();
        filters.stages().addListener(changed);
        filters.areas().addListener(changed);
        filters.yearProperty().subscribe(year -> show.run());
        filters.textProperty().subscribe(text -> show.run());
    }
}
