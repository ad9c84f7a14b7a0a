package uk.cdop.casebook.desktop.meeting;

import java.util.function.Consumer;
import javafx.scene.Node;
import uk.cdop.casebook.casework.reference.MeetingNumber;

/** A part of the page of a meeting that a feature brings; {@code reads} reads it for the meeting that came into view. */
public record MeetingPart(String id, String title, Node content, Consumer<MeetingNumber> reads) {}
