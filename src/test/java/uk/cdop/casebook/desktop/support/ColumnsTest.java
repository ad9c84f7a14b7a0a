package uk.cdop.casebook.desktop.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

class ColumnsTest {

    private static final double GAP = 12;

    private static Region box(double width, double height) {
        Region box = new Region();
        box.setPrefSize(width, height);
        box.setMinSize(0, 0);
        return box;
    }

    private static List<Double> laidOut(Columns columns, double width, Function<Node, Double> part) {
        columns.resize(width, columns.prefHeight(width));
        columns.layout();
        return columns.getChildren().stream().filter(Node::isManaged).map(part).toList();
    }

    private static Columns of(Region... boxes) {
        return new Columns(boxes);
    }

    @Test
    void putsAllSideBySideWhereAllFitAndSharesTheRest() {
        Columns columns = of(box(100, 10), box(200, 40));
        assertThat(laidOut(columns, 332, node -> node.getLayoutBounds().getWidth())).containsExactly(110.0, 210.0);
        assertThat(laidOut(columns, 332, Node::getLayoutX)).containsExactly(0.0, 110 + GAP);
        assertThat(columns.prefHeight(332)).isEqualTo(40);
    }

    @Test
    void makesEqualColumnsWhereNotAllFit() {
        Columns columns = of(box(100, 10), box(100, 10), box(100, 30));
        assertThat(laidOut(columns, 212, Node::getLayoutX)).containsExactly(0.0, 112.0, 0.0);
        assertThat(laidOut(columns, 212, Node::getLayoutY)).containsExactly(0.0, 0.0, 10 + GAP);
        assertThat(columns.prefHeight(212)).isEqualTo(10 + GAP + 30);
    }

    @Test
    void putsAllUnderOneAnotherInTheWholeWidthWhereNotEvenTwoFit() {
        Columns columns = of(box(100, 10), box(300, 10));
        assertThat(laidOut(columns, 150, node -> node.getLayoutBounds().getWidth())).containsExactly(150.0, 150.0);
        assertThat(laidOut(columns, 150, Node::getLayoutY)).containsExactly(0.0, 10 + GAP);
    }

    @Test
    void makesALineAsTallAsItsTallest() {
        assertThat(laidOut(of(box(50, 10), box(50, 70)), 400, node -> node.getLayoutBounds().getHeight())).containsExactly(70.0, 70.0);
    }

    @Test
    void givesNoRoomToWhatIsNotShown() {
        Region hidden = box(500, 500);
        hidden.setManaged(false);
        Columns columns = of(box(100, 10), hidden);
        assertThat(laidOut(columns, 300, node -> node.getLayoutBounds().getWidth())).containsExactly(300.0);
        assertThat(columns.prefHeight(300)).isEqualTo(10);
    }

    @Test
    void takesNoHeightWithoutChildren() {
        assertThat(of().prefHeight(300)).isZero();
        assertThat(of().prefWidth(-1)).isZero();
    }

    @Test
    void wouldLikeToBeAsWideAsAllTogether() {
        assertThat(of(box(100, 10), box(200, 10)).prefWidth(-1)).isCloseTo(300 + GAP, within(0.01));
    }

    @Test
    void neverReachesBeyondItsWidth() {
        for (double width : Stream.iterate(20.0, next -> next < 900, next -> next + 37).toList()) {
            Columns columns = of(box(100, 10), box(150, 10), box(80, 10), box(120, 10));
            List<Double> ends = laidOut(columns, width, node -> node.getLayoutX() + node.getLayoutBounds().getWidth());
            assertThat(ends).allMatch(end -> end <= width + 0.01);
        }
    }
}
