package uk.cdop.casebook.desktop.annualtables;

import javafx.collections.SetChangeListener;
import javafx.collections.WeakSetChangeListener;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.statistics.facts.Doubt;

/** A case behind a check; with a box to choose it by where this person may let it stand. */
final class DoubtCell extends ListCell<ChecksViewModel.Line> {

    private final ChecksViewModel model;
    private final CheckBox box = new CheckBox();
    private final Label plain = Layouts.wrapped("");
    private final SetChangeListener<Doubt> chosen = change -> tick();

    DoubtCell(ChecksViewModel model) {
        this.model = model;
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
        box.setWrapText(true);
        // The list has the cursor; space chooses.
        box.setFocusTraversable(false);
        box.setOnAction(pressed -> {
            getItem().doubt().ifPresent(model::choose);
            getListView().getSelectionModel().select(getIndex());
        });
        model.chosen().addListener(new WeakSetChangeListener<>(chosen));
    }

    @Override
    protected double computePrefHeight(double width) {
        return getGraphic() == null ? super.computePrefHeight(width) : WrappedCell.high(this, width);
    }

    @Override
    protected void updateItem(ChecksViewModel.Line line, boolean empty) {
        super.updateItem(line, empty);
        if (empty || line == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        boolean choice = line.doubt().isPresent() && model.acceptingProperty().get();
        (choice ? box : plain).setText(CheckWords.line(line));
        setGraphic(choice ? box : plain);
        tick();
    }

    private void tick() {
        ChecksViewModel.Line line = getItem();
        if (line != null) {
            box.setSelected(line.doubt().filter(model::isChosen).isPresent());
            setAccessibleText(CheckWords.line(line) + (box.isSelected() ? ", chosen" : ""));
        }
    }
}
