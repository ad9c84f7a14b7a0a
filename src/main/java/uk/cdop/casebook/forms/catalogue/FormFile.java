package uk.cdop.casebook.forms.catalogue;

import java.time.LocalDate;
import tools.jackson.databind.JsonNode;
import uk.cdop.casebook.forms.carryover.CarryOverRules;
import uk.cdop.casebook.forms.definition.CodeList;
import uk.cdop.casebook.forms.definition.FormDefinition;

/** What one definition file holds: a version of a form, a version of a code list, or how answers come over into a version. */
public sealed interface FormFile {

    /** The word for the kind of file, as the store keeps it. */
    String kind();

    /** The code of the form or list. */
    String code();

    /** The day from which it holds. */
    LocalDate validFrom();

    record Form(FormDefinition definition) implements FormFile {
        @Override
        public String kind() {
            return "form";
        }

        @Override
        public String code() {
            return definition.form().code();
        }

        @Override
        public LocalDate validFrom() {
            return definition.validFrom();
        }
    }

    record Choices(CodeList list) implements FormFile {
        @Override
        public String kind() {
            return "code_list";
        }

        @Override
        public String code() {
            return list.code();
        }

        @Override
        public LocalDate validFrom() {
            return list.validFrom();
        }
    }

    record Carrying(CarryOverRules rules) implements FormFile {
        @Override
        public String kind() {
            return "carry_over";
        }

        @Override
        public String code() {
            return rules.form().code();
        }

        @Override
        public LocalDate validFrom() {
            return rules.to();
        }
    }

    /** What came of reading a file that somebody wrote. */
    sealed interface Reading {

        record Read(FormFile file) implements Reading {}

        /** The sentence names the file, the place in it and the mistake. */
        record Mistaken(String sentence) implements Reading {}
    }

    /** Reads strictly; a file that is wrong is told, not thrown. */
    static Reading read(String fileName, byte[] json) {
        try {
            return new Reading.Read(of(fileName, json));
        } catch (DefinitionMistake mistake) {
            return new Reading.Mistaken(mistake.getMessage() + ".");
        }
    }

    /** Reads a file that must be right: one that came with the program, or that was read before it was kept. */
    static FormFile of(String fileName, byte[] json) {
        JsonNode node = FormCatalogue.parse(fileName, json);
        if (node.has("sections")) {
            return new Form(DefinitionReader.form(node, fileName));
        }
        if (node.has("options") && node.has("code")) {
            return new Choices(DefinitionReader.codeList(node, fileName));
        }
        if (node.has("to")) {
            return new Carrying(CarryOverReader.rules(node, fileName));
        }
        throw new DefinitionMistake(fileName, "this is neither a form, nor a code list, nor a carry-over");
    }
}
