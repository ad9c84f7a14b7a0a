package uk.cdop.casebook.office.door;

import java.util.Map;

/** Writes one JSON document. Values are text, numbers, truth values, null, lists and maps; keys keep their order. */
public interface JsonText {

    String write(Map<String, ?> document);
}
