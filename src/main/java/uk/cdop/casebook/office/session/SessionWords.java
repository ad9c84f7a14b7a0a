package uk.cdop.casebook.office.session;

import java.util.List;
import java.util.function.Function;
import uk.cdop.casebook.casework.session.GraphicText;
import uk.cdop.casebook.casework.session.Guidance;
import uk.cdop.casebook.forms.definition.CodeList;

/** The choices of a list as they are today, what is said beside them, and which texts are covered at first. */
public record SessionWords(Function<String, List<CodeList.Option>> choices, Guidance guidance, GraphicText graphic) {}
