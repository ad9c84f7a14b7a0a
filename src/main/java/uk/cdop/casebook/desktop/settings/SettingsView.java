package uk.cdop.casebook.desktop.settings;

import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.MessageView;
import uk.cdop.casebook.desktop.support.Style;
import uk.cdop.casebook.desktop.support.TextSize;
import uk.cdop.casebook.desktop.support.Theme;

/** The page where a person makes the window easier on the eyes. */
public final class SettingsView extends VBox {

    private final SettingsViewModel model;

    public SettingsView(SettingsViewModel model) {
        this.model = model;
        setId("settings");
        Style.PAGE.on(this);
        getChildren().addAll(
                Layouts.pageTitle("Settings"),
                Layouts.muted("How the window looks on this workstation. Changes show at once and are kept for next time."),
                new MessageView(model.messageProperty()),
                Layouts.card(Layouts.sectionTitle("Colours"), themes()),
                Layouts.card(
                        Layouts.sectionTitle("Text size"),
                        Layouts.muted("Everything grows with the text. At 200% the navigation shows icons only, to leave room for the page."),
                        sizes()),
                Layouts.card(Layouts.sectionTitle("What may distress"), cover()));
    }

    private Node cover() {
        CheckBox cover = new CheckBox("Cover what may distress until I choose to see it");
        cover.setId("cover-distressing");
        cover.setWrapText(true);
        cover.setOnAction(chosen -> model.cover(cover.isSelected()));
        model.settingsProperty().subscribe(settings -> cover.setSelected(settings.coversDistress()));
        return Layouts.column(Style.TIGHT, cover,
                Layouts.muted("Circumstances, causes, long answers of agencies and documents such as a post-mortem report. F8 shows and covers them at any time."));
    }

    private Node themes() {
        ToggleGroup group = new ToggleGroup();
        FlowPane choices = Layouts.flow();
        for (Theme theme : Theme.values()) {
            RadioButton choice = new RadioButton(theme.label());
            choice.setId("theme-" + theme.name().toLowerCase(Locale.ROOT));
            choice.setToggleGroup(group);
            choice.setOnAction(chosen -> model.choose(theme));
            model.settingsProperty().subscribe(settings -> choice.setSelected(settings.theme() == theme));
            choices.getChildren().add(choice);
        }
        return choices;
    }

    private Node sizes() {
        ToggleGroup group = new ToggleGroup();
        FlowPane choices = Layouts.flow();
        for (TextSize size : TextSize.values()) {
            RadioButton choice = new RadioButton(size.label());
            choice.setId("text-size-" + size.name().toLowerCase(Locale.ROOT));
            choice.setToggleGroup(group);
            choice.setOnAction(chosen -> model.choose(size));
            model.settingsProperty().subscribe(settings -> choice.setSelected(settings.textSize() == size));
            choices.getChildren().add(choice);
        }
        return choices;
    }
}
