package uk.cdop.casebook.desktop.casefile;

import java.util.function.Consumer;
import javafx.scene.Node;
import uk.cdop.casebook.casework.reference.CaseNumber;

/**
 * One part of a case that a feature brings to the case page.
 *
 * @param id     a word for the tab's node id, such as {@code family}
 * @param reads  reads the part for a case; called each time the part comes into view, and when the case is read again
 */
public record CaseTab(String id, String title, Node content, Consumer<CaseNumber> reads) {}
