package uk.cdop.casebook.desktop.support;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What stands where a list would: that there is nothing, and what to do about it. */
public final class EmptyState extends VBox {

    public EmptyState(Feather icon, String says, String next, Node... ways) {
        Style.EMPTY.on(this);
        setAlignment(Pos.CENTER);
        getChildren().addAll(Icons.of(icon), Style.STRONG.on(Layouts.wrapped(says)), Layouts.muted(next));
        getChildren().addAll(ways);
    }
}
