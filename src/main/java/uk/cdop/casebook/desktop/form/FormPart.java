package uk.cdop.casebook.desktop.form;

import uk.cdop.casebook.forms.answer.FieldKey;

/** What stands under one another on a page of a form. */
public sealed interface FormPart {

    /** The same as long as it is the same part, whatever is answered in it. */
    String id();

    record Question(FieldViewModel field) implements FormPart {

        @Override
        public String id() {
            return field.key().toString();
        }
    }

    /** The heading of a group; the field takes the kinds of blank while there is no row. */
    record Group(FieldViewModel field, int rows, boolean roomForMore) implements FormPart {

        @Override
        public String id() {
            return field.key() + " " + rows;
        }
    }

    /** The heading of one row of a group. */
    record Row(FieldKey group, int row, int rows) implements FormPart {

        @Override
        public String id() {
            return group + " row " + row + " of " + rows;
        }
    }
}
